# Inyandiko za Cartwright mu Kinyarwanda. Uko zikoreshwa n'uko zigenzurwa biri muri docs/locales.md.

### Indamutso

greeting = Muraho { $shopper_first_name },
greeting-plain = Muraho,

### Urwibutso rwa mbere

recover-reminder-subject = Biracyari mu gitebo cyanyu: { $item0_title }
recover-reminder-preheader = Igitebo cyanyu kuri { $shop_name } cyabitswe.
recover-reminder-intro = Igitebo cyanyu kuri { $shop_name } cyabitswe, kandi “{ $item0_title }” iracyahari. Mushobora gukomereza aho mwari mugeze igihe cyose bibanogeye.
recover-reminder-whatsapp = Igitebo cyanyu kuri { $shop_name } cyabitswe, kandi “{ $item0_title }” iracyahari. Mushobora gukomereza aho mwari mugeze igihe cyose bibanogeye.

### Urwibutso rukurikira

recover-social-proof-subject = Igitebo cyanyu kuri { $shop_name } kirabategereje
recover-social-proof-preheader = “{ $item0_title }” iracyahari.
recover-social-proof-intro = Twabibutsaga niba mwaribagiwe: “{ $item0_title }” iracyari mu gitebo cyanyu kuri { $shop_name }. Mufite ikibazo? Musubize hano, twishimiye kubafasha.
recover-social-proof-whatsapp = Twabibutsaga niba mwaribagiwe: “{ $item0_title }” iracyari mu gitebo cyanyu kuri { $shop_name }. { $proof } Mufite ikibazo? Musubize hano, twishimiye kubafasha.
proof-popular = { $popular_count_n ->
   *[other] Abantu { $popular_count } baguze iki gicuruzwa { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] mu minsi { $popular_days } ishize
}
proof-rating = { $rating_count_n ->
   *[other] Abakiriya { $rating_count } bahaye iki gicuruzwa inyenyeri { $rating }.
}
proof-none = Iracyahari.

### Ibyo mwateganyirijwe

recover-incentive-subject = Ku gitebo cyanyu kuri { $shop_name }: { $offer }
recover-incentive-preheader = Kode yanyu bwite ikora kugeza ku wa { $coupon_expires }.
recover-incentive-intro = Murakoze gusura { $shop_name }. Igitebo cyanyu cyabitswe, kandi hari icyo twabateguriye: { $offer }.
recover-incentive-whatsapp = Murakoze gusura { $shop_name }. “{ $item0_title }” iracyari mu gitebo cyanyu, kandi hari icyo twabateguriye: { $offer }. Kode yanyu bwite ni { $coupon_code }, ikora kugeza ku wa { $coupon_expires }.
offer-off = kugabanyirizwa { $coupon_value }
coupon-label = Kode yanyu bwite
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Ikora kugeza ku wa { $coupon_expires }

### Abakiriya bagarutse

recover-cross-sell-subject = Twishimiye ko mwagarutse: igitebo cyanyu kuri { $shop_name }
recover-cross-sell-preheader = “{ $item0_title }” iracyahari.
recover-cross-sell-intro = Twishimiye kongera kubabona. Igitebo cyanyu kuri { $shop_name } cyabitswe, kandi “{ $item0_title }” iracyahari. Twabatoranyirije n'ibindi bike bijyana na yo.
also-heading = Bijyana neza

### Komande itarishyurwa

payment-reminder-subject = Komande yanyu kuri { $shop_name } itegereje kwishyurwa
payment-reminder-preheader = Mushobora kurangiza kwishyura igihe cyose bibanogeye.
payment-reminder-intro = Komande yanyu ya { $cart_total } kuri { $shop_name } yabitswe, ariko kwishyura ntibirarangira. Mushobora kubirangiza igihe cyose bibanogeye.
payment-reminder-whatsapp = Komande yanyu ya { $cart_total } kuri { $shop_name } yabitswe, ariko kwishyura ntibirarangira. Mushobora kubirangiza igihe cyose bibanogeye.

### After an order

after-purchase-subject = Ibijyana neza na “{ $item0_title }”
after-purchase-preheader = Ibitekerezo bike kuri komande yanyu kuri { $shop_name }.
after-purchase-intro = Murakoze gutumiza kuri { $shop_name }. Twabatoranyirije ibintu bike bijyana neza na “{ $item0_title }”.
after-purchase-whatsapp = Murakoze gutumiza kuri { $shop_name }. Hari ibintu bike bijyana neza na “{ $item0_title }”, kandi twabibakusanyirije.
review-request-subject = Murabona mute “{ $item0_title }”?
review-request-preheader = Igitekerezo cyanyu gifasha abandi bakiriya guhitamo.
review-request-intro = Hashize igihe mubonye komande yanyu yo kuri { $shop_name }. Murabona mute “{ $item0_title }”? Igitekerezo cyanyu kivuye ku mutima gifasha abandi bakiriya guhitamo.
review-request-whatsapp = Hashize igihe mubonye komande yanyu yo kuri { $shop_name }. Murabona mute “{ $item0_title }”? Igitekerezo cyanyu kivuye ku mutima gifasha abandi bakiriya guhitamo.

### Back in stock

back-in-stock-subject = Yongeye kuboneka: { $item0_title }
back-in-stock-preheader = Mwadusabye kubamenyesha.
back-in-stock-intro = “{ $item0_title }” yongeye kuboneka kuri { $shop_name }. Mwadusabye kubamenyesha nigaruka.
back-in-stock-whatsapp = Mwadusabye kubamenyesha: “{ $item0_title }” yongeye kuboneka kuri { $shop_name }.

### After a long time

win-back-subject = Amakuru ya { $shop_name }
win-back-preheader = Ibitekerezo bike twabateguriye.
win-back-intro = Hashize igihe muheruka gutumiza kuri { $shop_name }. Twabatoranyirije ibintu bike bishobora kubanyura.
win-back-whatsapp = Hashize igihe muheruka gutumiza kuri { $shop_name }. Twabatoranyirije ibintu bike bishobora kubanyura.

### Pieces of these

picked-heading = Ibyo twabatoranyirije
action-product = Reba igicuruzwa
action-shop = Jya mu iduka
action-review = Andika igitekerezo
footer-why-order = Mwabonye iyi imeyili kuko mwatumije kuri { $shop_name } mukoresheje iyi aderesi.
footer-why-asked = Mwabonye iyi imeyili kuko mwasabye { $shop_name } kubamenyesha ibijyanye n'iki gicuruzwa.

### Ikiganiro ku rupapuro rw'iduka

checkout-idle-chat = Mufate umwanya wanyu, igitebo cyanyu kiri hano.
browse-help-chat = Murimo kureba “{ $item0_title }”?

### Ibisubizo by'ibibazwa mbere yo kugura

answer-stock-left = { $item0_stock_n ->
   *[other] “{ $item0_title }”: ubu hari { $item0_stock } mu bubiko.
}
answer-express-by = Nimwongeraho { $express_extra } yo koherezwa vuba, igera iwanyu bitarenze ku wa { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Mushobora kugisubiza ku buntu mu minsi { $returns } nyuma yo kukigezwaho.
}
answer-free-shipping-from = Nimwongera { $shipping_free_from_missing } mu gitebo, kohereza biraba ubuntu.
answer-shipping-cost = Kohereza bigura { $shipping_cost }.

### Uduce

promise-free-shipping = kohereza ku buntu
promise-free-returns = gusubiza ku buntu
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (mbere: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } mu bubiko
}
cart-more = { $cart_more_n ->
   *[other] n'ibindi { $cart_more }
}
cart-total = Igiteranyo: { $cart_total }
action-basket = Subira ku gitebo cyanyu
action-payment = Rangiza kwishyura

### Impera y'ubutumwa

footer-why = Mwabonye iyi imeyili kuko mwatangiye gutumiza kuri { $shop_name } mukoresheje iyi aderesi.
unsubscribe = Kwivanamo
opt-out-word = HAGARIKA
opt-out-reply = Musubize { opt-out-word }, ntituzongera kubandikira.
