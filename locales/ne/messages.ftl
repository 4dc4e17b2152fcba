# Texts of Cartwright in Nepali. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = नमस्ते { $shopper_first_name },
greeting-plain = नमस्ते,

### The first reminder

recover-reminder-subject = तपाईंको बास्केटमा: { $item0_title }
recover-reminder-preheader = { $shop_name } मा तपाईंको बास्केट सेभ छ।
recover-reminder-intro = { $shop_name } मा तपाईंको बास्केट सेभ छ, र “{ $item0_title }” अझै उपलब्ध छ। तपाईंलाई अनुकूल हुँदा रोकिएको ठाउँबाट अघि बढ्न सक्नुहुन्छ।
recover-reminder-whatsapp = तपाईंको बास्केट { $shop_name } मा सेभ छ, र “{ $item0_title }” अझै उपलब्ध छ। तपाईंलाई अनुकूल हुँदा रोकिएको ठाउँबाट अघि बढ्न सक्नुहुन्छ।

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } मा तपाईंको बास्केट पर्खिरहेको छ
recover-social-proof-preheader = “{ $item0_title }” अझै उपलब्ध छ।
recover-social-proof-intro = बिर्सनुभएको भए सानो सम्झना: “{ $item0_title }” अझै { $shop_name } मा तपाईंको बास्केटमा छ। कुनै प्रश्न छ? जवाफ दिनुहोस्, सहयोग गर्न पाउँदा हामी खुसी हुनेछौँ।
recover-social-proof-whatsapp = बिर्सनुभएको भए सानो सम्झना: “{ $item0_title }” अझै { $shop_name } मा तपाईंको बास्केटमा छ। { $proof } कुनै प्रश्न छ? जवाफ दिनुहोस्, सहयोग गर्न पाउँदा हामी खुसी हुनेछौँ।
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } जनाले यो सामान किनेका छन्।
}
proof-period = { $popular_days_n ->
   *[other] पछिल्लो { $popular_days } दिनमा
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } ग्राहकले यस सामानलाई { $rating } स्टार दिएका छन्।
   *[other] { $rating_count } ग्राहकहरूले यस सामानलाई { $rating } स्टार दिएका छन्।
}
proof-none = यो अझै उपलब्ध छ।

### The personal offer

recover-incentive-subject = { $shop_name } मा तपाईंको बास्केटका लागि: { $offer }
recover-incentive-preheader = तपाईंको निजी कोड { $coupon_expires } सम्म चल्छ।
recover-incentive-intro = { $shop_name } मा आउनुभएकोमा धन्यवाद। तपाईंको बास्केट सेभ छ, र तपाईंका लागि हामीसँग केही छ: { $offer }।
recover-incentive-whatsapp = धन्यवाद, तपाईं { $shop_name } मा आउनुभयो। “{ $item0_title }” अझै तपाईंको बास्केटमा छ, र तपाईंका लागि हामीसँग केही छ: { $offer }। तपाईंको निजी कोड { $coupon_code } हो, जुन { $coupon_expires } सम्म चल्छ।
offer-off = { $coupon_value } छुट
coupon-label = तपाईंको निजी कोड
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } सम्म चल्छ

### For returning customers

recover-cross-sell-subject = तपाईंलाई फेरि देख्दा खुसी लाग्यो: { $shop_name } मा तपाईंको बास्केट
recover-cross-sell-preheader = “{ $item0_title }” अझै उपलब्ध छ।
recover-cross-sell-intro = तपाईंलाई फेरि देख्दा खुसी लाग्यो। { $shop_name } मा तपाईंको बास्केट सेभ छ, र “{ $item0_title }” अझै उपलब्ध छ। यससँग राम्रो सुहाउने केही सामान पनि हामीले छानेका छौँ।
also-heading = यससँग राम्रो सुहाउँछ

### An unpaid order

payment-reminder-subject = { $shop_name } मा तपाईंको अर्डरको भुक्तानी बाँकी छ
payment-reminder-preheader = तपाईंलाई अनुकूल हुँदा भुक्तानी गर्न सक्नुहुन्छ।
payment-reminder-intro = { $shop_name } मा तपाईंको { $cart_total } को अर्डर सेभ छ, तर भुक्तानी अझै भएको छैन। तपाईंलाई अनुकूल हुँदा भुक्तानी गर्न सक्नुहुन्छ।
payment-reminder-whatsapp = तपाईंको { $cart_total } को अर्डर { $shop_name } मा सेभ छ, तर भुक्तानी अझै भएको छैन। तपाईंलाई अनुकूल हुँदा भुक्तानी गर्न सक्नुहुन्छ।

### After an order

after-purchase-subject = “{ $item0_title }” सँग राम्रो सुहाउने सामान
after-purchase-preheader = { $shop_name } मा तपाईंको अर्डरका लागि केही सुझाव।
after-purchase-intro = { $shop_name } मा अर्डर गर्नुभएकोमा धन्यवाद। “{ $item0_title }” सँग राम्रो सुहाउने केही सामान हामीले छानेका छौँ।
after-purchase-whatsapp = तपाईंले { $shop_name } मा अर्डर गर्नुभएकोमा धन्यवाद। “{ $item0_title }” सँग राम्रो सुहाउने केही सामान हामीले तपाईंका लागि छानेका छौँ।
review-request-subject = “{ $item0_title }” तपाईंलाई कस्तो लाग्यो?
review-request-preheader = तपाईंको रायले अरू ग्राहकलाई छान्न सहयोग गर्छ।
review-request-intro = { $shop_name } बाट मगाउनुभएको सामान तपाईंसँग भएको केही समय भयो। “{ $item0_title }” तपाईंलाई कस्तो लाग्यो? तपाईंको इमानदार रायले अरू ग्राहकलाई छान्न सहयोग गर्छ।
review-request-whatsapp = तपाईंले { $shop_name } बाट मगाउनुभएको सामान तपाईंसँग भएको केही समय भयो। “{ $item0_title }” तपाईंलाई कस्तो लाग्यो? तपाईंको इमानदार रायले अरू ग्राहकलाई छान्न सहयोग गर्छ।

### Back in stock

back-in-stock-subject = फेरि उपलब्ध: { $item0_title }
back-in-stock-preheader = तपाईंले हामीलाई खबर गर्न भन्नुभएको थियो।
back-in-stock-intro = “{ $item0_title }” अब { $shop_name } मा फेरि उपलब्ध छ। फेरि आएपछि खबर गर्न तपाईंले भन्नुभएको थियो।
back-in-stock-whatsapp = तपाईंले हामीलाई खबर गर्न भन्नुभएको थियो: “{ $item0_title }” अब { $shop_name } मा फेरि उपलब्ध छ।

### After a long time

win-back-subject = { $shop_name } बाट खबर
win-back-preheader = तपाईंका लागि केही सुझाव।
win-back-intro = { $shop_name } मा तपाईंले पछिल्लो पटक अर्डर गर्नुभएको धेरै समय भयो। तपाईंलाई मन पर्न सक्ने केही सामान हामीले छानेका छौँ।
win-back-whatsapp = तपाईंले { $shop_name } मा पछिल्लो पटक अर्डर गर्नुभएको धेरै समय भयो। तपाईंलाई मन पर्न सक्ने केही सामान हामीले छानेका छौँ।

### Pieces of these

picked-heading = तपाईंका लागि छानिएका सामान
action-product = सामान हेर्नुहोस्
action-shop = पसलमा जानुहोस्
action-review = आफ्नो राय लेख्नुहोस्
footer-why-order = तपाईंले { $shop_name } मा यो ठेगानाबाट अर्डर गर्नुभएको हुनाले यो इमेल आएको हो।
footer-why-asked = तपाईंले { $shop_name } लाई यो सामानबारे खबर गर्न भन्नुभएको हुनाले यो इमेल आएको हो।

### Chat on the shop's page

checkout-idle-chat = ढुक्कसँग हेर्नुहोस्, तपाईंको बास्केट यहीँ छ।
browse-help-chat = “{ $item0_title }” बारे केही जान्न चाहनुहुन्छ?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }” को { $item0_stock } पिस अहिले स्टकमा छ।
   *[other] “{ $item0_title }” का { $item0_stock } पिस अहिले स्टकमा छन्।
}
answer-express-by = थप { $express_extra } तिरेर एक्सप्रेस डेलिभरी लिनुभयो भने { $express_by } सम्ममा आइपुग्छ।
answer-free-returns = { $returns_n ->
   *[other] तपाईं यसलाई { $returns } दिनभित्र निःशुल्क फिर्ता गर्न सक्नुहुन्छ।
}
answer-free-shipping-from = आफ्नो बास्केटमा अझै { $shipping_free_from_missing } को सामान थप्नुभयो भने डेलिभरी निःशुल्क हुन्छ।
answer-shipping-cost = डेलिभरी शुल्क { $shipping_cost } हो।

### Pieces

promise-free-shipping = निःशुल्क डेलिभरी
promise-free-returns = निःशुल्क रिटर्न
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (पहिले: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] स्टकमा: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] र अरू { $cart_more }
}
cart-total = जम्मा: { $cart_total }
action-basket = बास्केटमा फर्कनुहोस्
action-payment = भुक्तानी पूरा गर्नुहोस्

### The foot of a message

footer-why = तपाईंले { $shop_name } मा यो ठेगानाबाट अर्डर सुरु गर्नुभएको हुनाले यो इमेल आएको हो।
unsubscribe = अनसब्सक्राइब गर्नुहोस्
opt-out-word = STOP
opt-out-reply = { opt-out-word } लेखेर जवाफ दिनुहोस्, हामी तपाईंलाई फेरि लेख्ने छैनौँ।
