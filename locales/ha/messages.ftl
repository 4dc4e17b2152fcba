# Rubutun Cartwright da Hausa. docs/locales.md ta bayyana yadda ake amfani da shi da yadda ake duba shi.

### Gaisuwa

greeting = Sannu { $shopper_first_name },
greeting-plain = Sannu,

### Tunatarwa ta farko

recover-reminder-subject = Har yanzu yana cikin kwandonku: { $item0_title }
recover-reminder-preheader = An adana kwandonku a { $shop_name }.
recover-reminder-intro = An adana kwandonku a { $shop_name }, kuma { $item0_title } yana nan har yanzu. Kuna iya ci gaba daga inda kuka tsaya a duk lokacin da ya dace da ku.
recover-reminder-whatsapp = An adana kwandonku a { $shop_name }, kuma { $item0_title } yana nan har yanzu. Kuna iya ci gaba daga inda kuka tsaya a duk lokacin da ya dace da ku.

### Tunatarwa ta gaba, tare da abin da wasu suka saya idan an sani

recover-social-proof-subject = Kwandonku a { $shop_name } yana jiranku
recover-social-proof-preheader = { $item0_title } yana nan har yanzu.
recover-social-proof-intro = Dan takaitaccen sako ko kun manta: { $item0_title } yana cikin kwandonku a { $shop_name } har yanzu. Kuna da tambaya? Ku ba da amsa kawai, muna farin cikin taimakawa.
recover-social-proof-whatsapp = Dan takaitaccen sako ko kun manta: { $item0_title } yana cikin kwandonku a { $shop_name } har yanzu. { $proof } Kuna da tambaya? Ku ba da amsa kawai, muna farin cikin taimakawa.
proof-popular = { $popular_count_n ->
    [one] Mutum { $popular_count } ya sayi wannan kaya { proof-period }.
   *[other] Mutane { $popular_count } sun sayi wannan kaya { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] cikin kwana { $popular_days } da ya wuce
   *[other] cikin kwanaki { $popular_days } da suka wuce
}
proof-rating = { $rating_count_n ->
    [one] Abokin ciniki { $rating_count } ya ba wannan kaya taurari { $rating }.
   *[other] Abokan ciniki { $rating_count } sun ba wannan kaya taurari { $rating }.
}
proof-none = Yana nan har yanzu.

### Tayi na musamman gare ku

recover-incentive-subject = Domin kwandonku a { $shop_name }: { $offer }
recover-incentive-preheader = Lambarku ta kanku tana aiki har zuwa { $coupon_expires }.
recover-incentive-intro = Mun gode da kuka duba { $shop_name }. An adana kwandonku, kuma muna da wani abu domin ku: { $offer }.
recover-incentive-whatsapp = Mun gode da kuka duba { $shop_name }. { $item0_title } yana cikin kwandonku har yanzu, kuma muna da wani abu domin ku: { $offer }. Lambarku ta kanku ita ce { $coupon_code }, tana aiki har zuwa { $coupon_expires }.
offer-off = rangwamen { $coupon_value }
coupon-label = Lambarku ta kanku
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Tana aiki har zuwa { $coupon_expires }

### Ga abokan cinikin da suka dawo

recover-cross-sell-subject = Mun ji dadin sake ganinku: kwandonku a { $shop_name }
recover-cross-sell-preheader = { $item0_title } yana nan har yanzu.
recover-cross-sell-intro = Mun ji dadin sake ganinku. An adana kwandonku a { $shop_name }, kuma { $item0_title } yana nan har yanzu. Mun kuma zabi wasu kayan da suka dace da shi.
also-heading = Yana dacewa da shi

### Odar da ba a biya ba

payment-reminder-subject = Odarku a { $shop_name } tana jiran biyan kudi
payment-reminder-preheader = Kuna iya kammala biyan kudin a duk lokacin da ya dace da ku.
payment-reminder-intro = An adana odarku ta { $cart_total } a { $shop_name }, amma biyan kudin bai shiga ba tukuna. Kuna iya kammala shi a duk lokacin da ya dace da ku.
payment-reminder-whatsapp = An adana odarku ta { $cart_total } a { $shop_name }, amma biyan kudin bai shiga ba tukuna. Kuna iya kammala shi a duk lokacin da ya dace da ku.

### After an order

after-purchase-subject = Yana dacewa da { $item0_title }
after-purchase-preheader = Wasu shawarwari game da odarku a { $shop_name }.
after-purchase-intro = Mun gode da odarku a { $shop_name }. Mun zabi wasu kayan da suka dace da { $item0_title }.
after-purchase-whatsapp = Mun gode da odarku a { $shop_name }. Akwai wasu kayan da suka dace da { $item0_title }; mun tattara muku su.
review-request-subject = Yaya kuke ganin { $item0_title }?
review-request-preheader = Ra'ayinku yana taimaka wa sauran abokan ciniki su yi zabi.
review-request-intro = Odarku daga { $shop_name } ta dan dade a hannunku yanzu. Yaya kuke ganin { $item0_title }? Ra'ayinku na gaskiya yana taimaka wa sauran abokan ciniki su yi zabi.
review-request-whatsapp = Odarku daga { $shop_name } ta dan dade a hannunku yanzu. Yaya kuke ganin { $item0_title }? Ra'ayinku na gaskiya yana taimaka wa sauran abokan ciniki su yi zabi.

### Back in stock

back-in-stock-subject = Ya sake samuwa: { $item0_title }
back-in-stock-preheader = Kun nemi mu sanar da ku.
back-in-stock-intro = { $item0_title } ya sake samuwa a { $shop_name }. Kun nemi mu sanar da ku idan ya dawo.
back-in-stock-whatsapp = Kun nemi mu sanar da ku: { $item0_title } ya sake samuwa a { $shop_name }.

### After a long time

win-back-subject = Labarai daga { $shop_name }
win-back-preheader = Wasu shawarwari domin ku.
win-back-intro = An dan dade tun da kuka yi oda a { $shop_name }. Mun zabi wasu kayan da za su iya dacewa da ku.
win-back-whatsapp = An dan dade tun da kuka yi oda a { $shop_name }. Mun zabi wasu kayan da za su iya dacewa da ku.

### Pieces of these

picked-heading = An zaba domin ku
action-product = Duba kaya
action-shop = Je zuwa shago
action-review = Rubuta ra'ayi
footer-why-order = Kun sami wannan imel domin kun yi oda a { $shop_name } da wannan adireshi.
footer-why-asked = Kun sami wannan imel domin kun nemi { $shop_name } su sanar da ku game da wannan kaya.

### Hira a shafin shago

checkout-idle-chat = Ku dauki lokacinku, kwandonku yana nan.
browse-help-chat = Kuna kara duba { $item0_title }?

### Amsoshin tambayoyin da ake yawan yi

answer-stock-left = { $item0_stock_n ->
    [one] Akwai guda { $item0_stock } na { $item0_title } yanzu.
   *[other] Akwai guda { $item0_stock } na { $item0_title } yanzu.
}
answer-express-by = Da isarwa cikin gaggawa ta karin { $express_extra }, zai iso kafin karshen { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Kuna iya mayar da shi kyauta cikin kwana { $returns }.
   *[other] Kuna iya mayar da shi kyauta cikin kwanaki { $returns }.
}
answer-free-shipping-from = Ku kara { $shipping_free_from_missing } a kwandonku, aikawar za ta zama kyauta.
answer-shipping-cost = Kudin aikawa shi ne { $shipping_cost }.

### Sassa

promise-free-shipping = aikawa kyauta
promise-free-returns = mayar da kaya kyauta
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (da: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] Akwai { $stock }
}
cart-more = { $cart_more_n ->
    [one] da kari { $cart_more }
   *[other] da kari { $cart_more }
}
cart-total = Jimla: { $cart_total }
action-basket = Koma kwandonku
action-payment = Kammala biya

### Kasan sako

footer-why = Kun sami wannan imel domin kun fara oda a { $shop_name } da wannan adireshi.
unsubscribe = Fita daga jerin
opt-out-word = STOP
opt-out-reply = Ku amsa { opt-out-word } kuma ba za mu sake rubuta muku ba.
