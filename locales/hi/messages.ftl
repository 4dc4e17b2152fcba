# Texts of Cartwright in Hindi. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = नमस्ते { $shopper_first_name },
greeting-plain = नमस्ते,

### The first reminder

recover-reminder-subject = आपकी बास्केट में: { $item0_title }
recover-reminder-preheader = { $shop_name } पर आपकी बास्केट सेव है।
recover-reminder-intro = { $shop_name } पर आपकी बास्केट सेव है, और “{ $item0_title }” अब भी उपलब्ध है। जब आपको ठीक लगे, वहीं से आगे बढ़ सकते हैं जहाँ आप रुके थे।
recover-reminder-whatsapp = आपकी बास्केट { $shop_name } पर सेव है, और “{ $item0_title }” अब भी उपलब्ध है। जब आपको ठीक लगे, वहीं से आगे बढ़ सकते हैं जहाँ आप रुके थे।

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } पर आपकी बास्केट आपका इंतज़ार कर रही है
recover-social-proof-preheader = “{ $item0_title }” अब भी उपलब्ध है।
recover-social-proof-intro = एक छोटी सी याद, शायद ध्यान से उतर गया हो: “{ $item0_title }” अब भी { $shop_name } पर आपकी बास्केट में है। कोई सवाल है? बस जवाब दें, हमें मदद करके खुशी होगी।
recover-social-proof-whatsapp = एक छोटी सी याद, शायद ध्यान से उतर गया हो: “{ $item0_title }” अब भी { $shop_name } पर आपकी बास्केट में है। { $proof } कोई सवाल है? बस जवाब दें, हमें मदद करके खुशी होगी।
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } व्यक्ति ने यह आइटम खरीदा।
   *[other] { proof-period } { $popular_count } लोगों ने यह आइटम खरीदा।
}
proof-period = { $popular_days_n ->
   *[other] पिछले { $popular_days } दिन में
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } ग्राहक ने इस आइटम को { $rating } स्टार दिए हैं।
   *[other] { $rating_count } ग्राहकों ने इस आइटम को { $rating } स्टार दिए हैं।
}
proof-none = यह अब भी उपलब्ध है।

### The personal offer

recover-incentive-subject = { $shop_name } पर आपकी बास्केट के लिए: { $offer }
recover-incentive-preheader = आपका निजी कोड { $coupon_expires } तक मान्य है।
recover-incentive-intro = { $shop_name } पर आने के लिए धन्यवाद। आपकी बास्केट सेव है, और आपके लिए हमारे पास कुछ है: { $offer }।
recover-incentive-whatsapp = धन्यवाद कि आप { $shop_name } पर आए। “{ $item0_title }” अब भी आपकी बास्केट में है, और आपके लिए हमारे पास कुछ है: { $offer }। आपका निजी कोड { $coupon_code } है, जो { $coupon_expires } तक मान्य है।
offer-off = { $coupon_value } की छूट
coupon-label = आपका निजी कोड
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } तक मान्य

### For returning customers

recover-cross-sell-subject = आपको फिर से देखकर खुशी हुई: { $shop_name } पर आपकी बास्केट
recover-cross-sell-preheader = “{ $item0_title }” अब भी उपलब्ध है।
recover-cross-sell-intro = आपको फिर से देखकर खुशी हुई। { $shop_name } पर आपकी बास्केट सेव है, और “{ $item0_title }” अब भी उपलब्ध है। हमने कुछ और चीज़ें भी चुनी हैं जो इसके साथ अच्छी लगती हैं।
also-heading = इसके साथ अच्छे लगते हैं

### An unpaid order

payment-reminder-subject = { $shop_name } पर आपके ऑर्डर का पेमेंट बाकी है
payment-reminder-preheader = जब आपको ठीक लगे, पेमेंट पूरा कर सकते हैं।
payment-reminder-intro = { $shop_name } पर आपका { $cart_total } का ऑर्डर सेव है, लेकिन पेमेंट अभी पूरा नहीं हुआ है। जब आपको ठीक लगे, इसे पूरा कर सकते हैं।
payment-reminder-whatsapp = आपका { $cart_total } का ऑर्डर { $shop_name } पर सेव है, लेकिन पेमेंट अभी पूरा नहीं हुआ है। जब आपको ठीक लगे, इसे पूरा कर सकते हैं।

### After an order

after-purchase-subject = “{ $item0_title }” के साथ अच्छी लगने वाली चीज़ें
after-purchase-preheader = { $shop_name } पर आपके ऑर्डर के लिए कुछ सुझाव।
after-purchase-intro = { $shop_name } पर ऑर्डर करने के लिए धन्यवाद। हमने कुछ चीज़ें चुनी हैं जो “{ $item0_title }” के साथ अच्छी लगती हैं।
after-purchase-whatsapp = आपने { $shop_name } पर ऑर्डर किया, इसके लिए धन्यवाद। “{ $item0_title }” के साथ अच्छी लगने वाली कुछ चीज़ें हमने आपके लिए चुनी हैं।
review-request-subject = “{ $item0_title }” के बारे में आपकी क्या राय है?
review-request-preheader = आपकी राय से दूसरे ग्राहकों को चुनने में मदद मिलती है।
review-request-intro = { $shop_name } से मँगाया आपका ऑर्डर अब कुछ समय से आपके साथ है। “{ $item0_title }” के बारे में आपकी क्या राय है? आपकी सच्ची राय से दूसरे ग्राहकों को चुनने में मदद मिलती है।
review-request-whatsapp = आपने { $shop_name } से जो ऑर्डर मँगाया था, वह अब कुछ समय से आपके साथ है। “{ $item0_title }” के बारे में आपकी क्या राय है? आपकी सच्ची राय से दूसरे ग्राहकों को चुनने में मदद मिलती है।

### Back in stock

back-in-stock-subject = फिर से उपलब्ध: { $item0_title }
back-in-stock-preheader = आपने हमसे बताने को कहा था।
back-in-stock-intro = “{ $item0_title }” अब { $shop_name } पर फिर से उपलब्ध है। आपने कहा था कि उपलब्ध होने पर हम आपको बताएँ।
back-in-stock-whatsapp = आपने हमसे बताने को कहा था: “{ $item0_title }” अब { $shop_name } पर फिर से उपलब्ध है।

### After a long time

win-back-subject = { $shop_name } की ओर से ख़बर
win-back-preheader = आपके लिए कुछ सुझाव।
win-back-intro = { $shop_name } पर आपके पिछले ऑर्डर को काफ़ी समय हो गया है। हमने कुछ चीज़ें चुनी हैं जो आपको पसंद आ सकती हैं।
win-back-whatsapp = काफ़ी समय हो गया जब आपने पिछली बार { $shop_name } पर ऑर्डर किया था। हमने कुछ चीज़ें चुनी हैं जो आपको पसंद आ सकती हैं।

### Pieces of these

picked-heading = आपके लिए चुनी हुई चीज़ें
action-product = आइटम देखें
action-shop = शॉप पर जाएँ
action-review = अपनी राय लिखें
footer-why-order = यह ईमेल आपको इसलिए मिला है क्योंकि आपने { $shop_name } पर इस पते से ऑर्डर किया था।
footer-why-asked = यह ईमेल आपको इसलिए मिला है क्योंकि आपने { $shop_name } से इस आइटम के बारे में बताने को कहा था।

### Chat on the shop's page

checkout-idle-chat = आराम से देखिए, आपकी बास्केट यहीं है।
browse-help-chat = “{ $item0_title }” के बारे में कुछ जानना चाहेंगे?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }” का { $item0_stock } पीस अभी स्टॉक में है।
   *[other] “{ $item0_title }” के { $item0_stock } पीस अभी स्टॉक में हैं।
}
answer-express-by = { $express_extra } अतिरिक्त देकर एक्सप्रेस डिलीवरी लें तो यह { $express_by } तक पहुँच जाता है।
answer-free-returns = { $returns_n ->
   *[other] आप इसे { $returns } दिन के अंदर मुफ़्त में वापस कर सकते हैं।
}
answer-free-shipping-from = अपनी बास्केट में { $shipping_free_from_missing } का सामान और जोड़ें तो डिलीवरी मुफ़्त है।
answer-shipping-cost = डिलीवरी का खर्च { $shipping_cost } है।

### Pieces

promise-free-shipping = मुफ़्त डिलीवरी
promise-free-returns = मुफ़्त रिटर्न
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (पहले: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] स्टॉक में: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] और { $cart_more } अन्य
}
cart-total = कुल: { $cart_total }
action-basket = बास्केट पर वापस जाएँ
action-payment = पेमेंट पूरा करें

### The foot of a message

footer-why = यह ईमेल आपको इसलिए मिला है क्योंकि आपने { $shop_name } पर इस पते से ऑर्डर शुरू किया था।
unsubscribe = अनसब्सक्राइब करें
opt-out-word = STOP
opt-out-reply = { opt-out-word } लिखकर जवाब दें, हम आपको दोबारा नहीं लिखेंगे।
