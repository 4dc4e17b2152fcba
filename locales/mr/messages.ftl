# Texts of Cartwright in Marathi. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = नमस्कार { $shopper_first_name },
greeting-plain = नमस्कार,

### The first reminder

recover-reminder-subject = तुमच्या बास्केटमध्ये: { $item0_title }
recover-reminder-preheader = { $shop_name } वर तुमची बास्केट सेव्ह आहे.
recover-reminder-intro = { $shop_name } वर तुमची बास्केट सेव्ह आहे आणि “{ $item0_title }” अजूनही उपलब्ध आहे. तुम्हाला सोयीचे होईल तेव्हा जिथे थांबलात तिथून पुढे जाऊ शकता.
recover-reminder-whatsapp = तुमची बास्केट { $shop_name } वर सेव्ह आहे आणि “{ $item0_title }” अजूनही उपलब्ध आहे. तुम्हाला सोयीचे होईल तेव्हा जिथे थांबलात तिथून पुढे जाऊ शकता.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } वर तुमची बास्केट तुमची वाट पाहत आहे
recover-social-proof-preheader = “{ $item0_title }” अजूनही उपलब्ध आहे.
recover-social-proof-intro = एक छोटीशी आठवण, कदाचित लक्षात राहिले नसेल: “{ $item0_title }” अजूनही { $shop_name } वर तुमच्या बास्केटमध्ये आहे. काही प्रश्न आहे का? फक्त उत्तर द्या, आम्हाला मदत करायला आवडेल.
recover-social-proof-whatsapp = एक छोटीशी आठवण, कदाचित लक्षात राहिले नसेल: “{ $item0_title }” अजूनही { $shop_name } वर तुमच्या बास्केटमध्ये आहे. { $proof } काही प्रश्न आहे का? फक्त उत्तर द्या, आम्हाला मदत करायला आवडेल.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } व्यक्तीने ही वस्तू घेतली.
   *[other] { proof-period } { $popular_count } जणांनी ही वस्तू घेतली.
}
proof-period = { $popular_days_n ->
    [one] मागील { $popular_days } दिवसात
   *[other] मागील { $popular_days } दिवसांत
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } ग्राहकाने या वस्तूला { $rating } स्टार दिले आहेत.
   *[other] { $rating_count } ग्राहकांनी या वस्तूला { $rating } स्टार दिले आहेत.
}
proof-none = ती अजूनही उपलब्ध आहे.

### The personal offer

recover-incentive-subject = { $shop_name } वरील तुमच्या बास्केटसाठी: { $offer }
recover-incentive-preheader = तुमचा वैयक्तिक कोड { $coupon_expires } पर्यंत वैध आहे.
recover-incentive-intro = { $shop_name } वर आल्याबद्दल धन्यवाद. तुमची बास्केट सेव्ह आहे आणि तुमच्यासाठी आमच्याकडे काही खास आहे: { $offer }.
recover-incentive-whatsapp = धन्यवाद, तुम्ही { $shop_name } वर आलात. “{ $item0_title }” अजूनही तुमच्या बास्केटमध्ये आहे आणि तुमच्यासाठी आमच्याकडे काही खास आहे: { $offer }. तुमचा वैयक्तिक कोड { $coupon_code } आहे, जो { $coupon_expires } पर्यंत वैध आहे.
offer-off = { $coupon_value } सूट
coupon-label = तुमचा वैयक्तिक कोड
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } पर्यंत वैध

### For returning customers

recover-cross-sell-subject = तुम्हाला पुन्हा पाहून आनंद झाला: { $shop_name } वर तुमची बास्केट
recover-cross-sell-preheader = “{ $item0_title }” अजूनही उपलब्ध आहे.
recover-cross-sell-intro = तुम्हाला पुन्हा पाहून आनंद झाला. { $shop_name } वर तुमची बास्केट सेव्ह आहे आणि “{ $item0_title }” अजूनही उपलब्ध आहे. यासोबत छान दिसतील अशा काही गोष्टीही आम्ही निवडल्या आहेत.
also-heading = यासोबत छान दिसेल

### An unpaid order

payment-reminder-subject = { $shop_name } वरील तुमच्या ऑर्डरचे पेमेंट बाकी आहे
payment-reminder-preheader = तुम्हाला सोयीचे होईल तेव्हा पेमेंट पूर्ण करू शकता.
payment-reminder-intro = { $shop_name } वर तुमची { $cart_total } रकमेची ऑर्डर सेव्ह आहे, पण पेमेंट अजून पूर्ण झालेले नाही. तुम्हाला सोयीचे होईल तेव्हा ते पूर्ण करू शकता.
payment-reminder-whatsapp = तुमची { $cart_total } रकमेची ऑर्डर { $shop_name } वर सेव्ह आहे, पण पेमेंट अजून पूर्ण झालेले नाही. तुम्हाला सोयीचे होईल तेव्हा ते पूर्ण करू शकता.

### After an order

after-purchase-subject = “{ $item0_title }” सोबत छान दिसतील अशा गोष्टी
after-purchase-preheader = { $shop_name } वरील तुमच्या ऑर्डरसाठी काही शिफारशी.
after-purchase-intro = { $shop_name } वर ऑर्डर केल्याबद्दल धन्यवाद. “{ $item0_title }” सोबत छान दिसतील अशा काही गोष्टी आम्ही निवडल्या आहेत.
after-purchase-whatsapp = धन्यवाद, तुम्ही { $shop_name } वर ऑर्डर केलीत. “{ $item0_title }” सोबत छान दिसतील अशा काही गोष्टी आम्ही तुमच्यासाठी निवडल्या आहेत.
review-request-subject = “{ $item0_title }” बद्दल तुमचे मत काय आहे?
review-request-preheader = तुमच्या मतामुळे इतर ग्राहकांना निवड करायला मदत होते.
review-request-intro = { $shop_name } वरून मागवलेली तुमची ऑर्डर आता काही काळ तुमच्याकडे आहे. “{ $item0_title }” बद्दल तुमचे मत काय आहे? तुमच्या प्रामाणिक मतामुळे इतर ग्राहकांना निवड करायला मदत होते.
review-request-whatsapp = तुम्ही { $shop_name } वरून मागवलेली ऑर्डर आता काही काळ तुमच्याकडे आहे. “{ $item0_title }” बद्दल तुमचे मत काय आहे? तुमच्या प्रामाणिक मतामुळे इतर ग्राहकांना निवड करायला मदत होते.

### Back in stock

back-in-stock-subject = पुन्हा उपलब्ध: { $item0_title }
back-in-stock-preheader = तुम्ही आम्हाला कळवायला सांगितले होते.
back-in-stock-intro = “{ $item0_title }” आता { $shop_name } वर पुन्हा उपलब्ध आहे. पुन्हा उपलब्ध झाल्यावर कळवायला तुम्ही सांगितले होते.
back-in-stock-whatsapp = तुम्ही आम्हाला कळवायला सांगितले होते: “{ $item0_title }” आता { $shop_name } वर पुन्हा उपलब्ध आहे.

### After a long time

win-back-subject = { $shop_name } कडून खबरबात
win-back-preheader = तुमच्यासाठी काही शिफारशी.
win-back-intro = { $shop_name } वरील तुमच्या मागच्या ऑर्डरला बराच काळ झाला आहे. तुम्हाला आवडू शकतील अशा काही गोष्टी आम्ही निवडल्या आहेत.
win-back-whatsapp = तुमच्या { $shop_name } वरील मागच्या ऑर्डरला बराच काळ झाला आहे. तुम्हाला आवडू शकतील अशा काही गोष्टी आम्ही निवडल्या आहेत.

### Pieces of these

picked-heading = तुमच्यासाठी निवडलेले
action-product = वस्तू पाहा
action-shop = शॉपवर जा
action-review = तुमचे मत लिहा
footer-why-order = तुम्ही { $shop_name } वर या पत्त्याने ऑर्डर केली होती, म्हणून हा ईमेल तुम्हाला मिळाला आहे.
footer-why-asked = तुम्ही { $shop_name } ला या वस्तूबद्दल कळवायला सांगितले होते, म्हणून हा ईमेल तुम्हाला मिळाला आहे.

### Chat on the shop's page

checkout-idle-chat = आरामात पहा, तुमची बास्केट इथेच आहे.
browse-help-chat = “{ $item0_title }” बद्दल काही जाणून घ्यायचे आहे का?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }” चा { $item0_stock } नग सध्या स्टॉकमध्ये आहे.
   *[other] “{ $item0_title }” चे { $item0_stock } नग सध्या स्टॉकमध्ये आहेत.
}
answer-express-by = { $express_extra } जास्त देऊन एक्सप्रेस डिलिव्हरी घेतल्यास ते { $express_by } पर्यंत पोहोचते.
answer-free-returns = { $returns_n ->
    [one] तुम्ही ते { $returns } दिवसाच्या आत मोफत परत करू शकता.
   *[other] तुम्ही ते { $returns } दिवसांच्या आत मोफत परत करू शकता.
}
answer-free-shipping-from = तुमच्या बास्केटमध्ये आणखी { $shipping_free_from_missing } रकमेची खरेदी जोडल्यास डिलिव्हरी मोफत आहे.
answer-shipping-cost = डिलिव्हरीचा खर्च { $shipping_cost } आहे.

### Pieces

promise-free-shipping = मोफत डिलिव्हरी
promise-free-returns = मोफत रिटर्न
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (आधी: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] स्टॉकमध्ये: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] आणि आणखी { $cart_more }
}
cart-total = एकूण: { $cart_total }
action-basket = बास्केटकडे परत जा
action-payment = पेमेंट पूर्ण करा

### The foot of a message

footer-why = तुम्ही { $shop_name } वर या पत्त्याने ऑर्डर सुरू केली होती, म्हणून हा ईमेल तुम्हाला मिळाला आहे.
unsubscribe = अनसबस्क्राइब करा
opt-out-word = STOP
opt-out-reply = { opt-out-word } असे लिहून उत्तर द्या, आम्ही तुम्हाला पुन्हा लिहिणार नाही.
