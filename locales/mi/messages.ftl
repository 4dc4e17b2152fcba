# Ngā kupu a Cartwright i te reo Māori. Tirohia docs/locales.md.

### Greeting

greeting = Kia ora { $shopper_first_name },
greeting-plain = Kia ora,

### The first reminder

recover-reminder-subject = Kei tō kete tonu: { $item0_title }
recover-reminder-preheader = Kua tiakina tō kete i { $shop_name }.
recover-reminder-intro = Kua tiakina tō kete i { $shop_name }, ā, kei te wātea tonu a { $item0_title }. Ka taea te haere tonu i te wāhi i mutu ai koe, ina rite koe.
recover-reminder-whatsapp = Kua tiakina tō kete i { $shop_name }, ā, kei te wātea tonu a { $item0_title }. Ka taea te haere tonu i te wāhi i mutu ai koe, ina rite koe.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Kei te tatari tō kete i { $shop_name } ki a koe
recover-social-proof-preheader = Kei te wātea tonu a { $item0_title }.
recover-social-proof-intro = He kupu poto, mēnā i wareware: kei tō kete tonu a { $item0_title } i { $shop_name }. He pātai tāu? Whakautua noatia mai, ka koa mātou ki te āwhina.
recover-social-proof-whatsapp = He kupu poto, mēnā i wareware: kei tō kete tonu a { $item0_title } i { $shop_name }. { $proof } He pātai tāu? Whakautua noatia mai, ka koa mātou ki te āwhina.
proof-popular = { $popular_count_n ->
   *[other] E { $popular_count } ngā tāngata kua hoko i tēnei taonga { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] i ngā rā { $popular_days } kua hipa
}
proof-rating = { $rating_count_n ->
   *[other] E { $rating_count } ngā kiritaki kua whakatau i tēnei taonga, ko te toharite: { $rating } whetū.
}
proof-none = Kei te wātea tonu.

### The personal offer

recover-incentive-subject = Mō tō kete i { $shop_name }: { $offer }
recover-incentive-preheader = Ka mana tō waehere ake tae noa ki: { $coupon_expires }.
recover-incentive-intro = Ngā mihi mō te toro mai ki { $shop_name }. Kua tiakina tō kete, ā, he mea tā mātou māu: { $offer }.
recover-incentive-whatsapp = Ngā mihi mō te toro mai ki { $shop_name }. Kei tō kete tonu a { $item0_title }, ā, he mea tā mātou māu: { $offer }. Ko tō waehere ake: { $coupon_code }, ka mana tae noa ki: { $coupon_expires }.
offer-off = { $coupon_value } te whakahekenga utu
coupon-label = Tō waehere ake
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Ka mana tae noa ki: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Nau mai hoki mai: tō kete i { $shop_name }
recover-cross-sell-preheader = Kei te wātea tonu a { $item0_title }.
recover-cross-sell-intro = Nau mai hoki mai. Kua tiakina tō kete i { $shop_name }, ā, kei te wātea tonu a { $item0_title }. Kua kōwhiria hoki e mātou ētahi mea e pai ana te hono ki tēnei.
also-heading = He pai te hono ki tēnei

### An unpaid order

payment-reminder-subject = Kei te tatari tō ota i { $shop_name } ki te utu
payment-reminder-preheader = Ka taea te whakaoti i te utu ina rite koe.
payment-reminder-intro = Kua tiakina tō ota i { $shop_name }, ko te tapeke { $cart_total }, engari kāore anō te utu kia oti. Ka taea te whakaoti ina rite koe.
payment-reminder-whatsapp = Kua tiakina tō ota i { $shop_name }, ko te tapeke { $cart_total }, engari kāore anō te utu kia oti. Ka taea te whakaoti ina rite koe.

### After an order

after-purchase-subject = He pai te hono ki { $item0_title }
after-purchase-preheader = Ētahi whakaaro mō tō ota i { $shop_name }.
after-purchase-intro = Ngā mihi mō tō ota i { $shop_name }. Kua kōwhiria e mātou ētahi mea e pai ana te hono ki { $item0_title }.
after-purchase-whatsapp = Ngā mihi mō tō ota i { $shop_name }. He mea anō e pai ana te hono ki { $item0_title }; kua kohia e mātou māu.
review-request-subject = He pēhea ki a koe a { $item0_title }?
review-request-preheader = Ka āwhina ō whakaaro i ētahi atu kiritaki ki te kōwhiri.
review-request-intro = Kua roa nei tō ota nō { $shop_name } i a koe. He pēhea ki a koe a { $item0_title }? Ka āwhina ō whakaaro pono i ētahi atu kiritaki ki te kōwhiri.
review-request-whatsapp = Kua roa nei tō ota nō { $shop_name } i a koe. He pēhea ki a koe a { $item0_title }? Ka āwhina ō whakaaro pono i ētahi atu kiritaki ki te kōwhiri.

### Back in stock

back-in-stock-subject = Kua wātea anō: { $item0_title }
back-in-stock-preheader = I tono mai koe kia whakamōhiotia koe.
back-in-stock-intro = Kua wātea anō a { $item0_title } i { $shop_name }. I tono mai koe kia whakamōhiotia koe ina hoki mai.
back-in-stock-whatsapp = I tono mai koe kia whakamōhiotia koe: kua wātea anō a { $item0_title } i { $shop_name }.

### After a long time

win-back-subject = He kōrero hou nā { $shop_name }
win-back-preheader = Ētahi whakaaro māu.
win-back-intro = Kua roa te wā mai i tō ota whakamutunga i { $shop_name }. Kua kōwhiria e mātou ētahi mea ka pai pea ki a koe.
win-back-whatsapp = Kua roa te wā mai i tō ota whakamutunga i { $shop_name }. Kua kōwhiria e mātou ētahi mea ka pai pea ki a koe.

### Pieces of these

picked-heading = He mea kōwhiri māu
action-product = Tirohia te taonga
action-shop = Ki te toa
action-review = Tuhia he arotake
footer-why-order = Kei te whiwhi koe i tēnei īmēra nā te mea i ota koe i { $shop_name } ki tēnei wāhi noho īmēra.
footer-why-asked = Kei te whiwhi koe i tēnei īmēra nā te mea i tono koe ki { $shop_name } kia whakamōhiotia koe mō tēnei taonga.

### Chat on the shop's page

checkout-idle-chat = Kaua e pōkaikaha, kei konei tō kete.
browse-help-chat = Kei te āta titiro koe ki { $item0_title }?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: e { $item0_stock } kei te wātea ināianei.
}
answer-express-by = Mā te kawe tere, me te { $express_extra } tāpiri, ka tae atu i mua i te: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Ka taea te whakahoki koreutu i roto i ngā rā e { $returns }.
}
answer-free-shipping-from = Tāpirihia he { $shipping_free_from_missing } ki tō kete, ka koreutu te kawe.
answer-shipping-cost = Te utu kawe: { $shipping_cost }.

### Pieces

promise-free-shipping = kawe koreutu
promise-free-returns = whakahoki koreutu
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (i mua: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] e { $stock } kei te wātea
}
cart-more = { $cart_more_n ->
   *[other] me ētahi atu e { $cart_more }
}
cart-total = Tapeke: { $cart_total }
action-basket = Hoki ki tō kete
action-payment = Whakaotia te utu

### The foot of a message

footer-why = Kei te whiwhi koe i tēnei īmēra nā te mea i tīmata koe i tētahi ota i { $shop_name } ki tēnei wāhi noho īmēra.
unsubscribe = Wehe i te rārangi
opt-out-word = STOP
opt-out-reply = Whakautua { opt-out-word }, kāore mātou e tuhi anō ki a koe.
