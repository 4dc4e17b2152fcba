# Imibhalo ye-Cartwright ngesiZulu. Bheka docs/locales.md ukuze ubone ukusetshenziswa nokuhlolwa.

### Ukubingelela

greeting = Sawubona { $shopper_first_name },
greeting-plain = Sawubona,

### Isikhumbuzi sokuqala

recover-reminder-subject = Isekhona kubhasikidi wakho: { $item0_title }
recover-reminder-preheader = Ubhasikidi wakho esitolo { $shop_name } ugciniwe.
recover-reminder-intro = Ubhasikidi wakho esitolo { $shop_name } ugciniwe, futhi i-“{ $item0_title }” isekhona. Ungaqhubeka lapho ugcine khona noma nini lapho kukulungele.
recover-reminder-whatsapp = Ubhasikidi wakho esitolo { $shop_name } ugciniwe, futhi i-“{ $item0_title }” isekhona. Ungaqhubeka lapho ugcine khona noma nini lapho kukulungele.

### Isikhumbuzi esilandelayo

recover-social-proof-subject = Ubhasikidi wakho esitolo { $shop_name } ukulindile
recover-social-proof-preheader = I-“{ $item0_title }” isekhona.
recover-social-proof-intro = Siyakukhumbuza nje uma ukhohliwe: i-“{ $item0_title }” isekubhasikidi wakho esitolo { $shop_name }. Unombuzo? Vele uphendule lapha, siyajabula ukukusiza.
recover-social-proof-whatsapp = Siyakukhumbuza nje uma ukhohliwe: i-“{ $item0_title }” isekubhasikidi wakho esitolo { $shop_name }. { $proof } Unombuzo? Vele uphendule lapha, siyajabula ukukusiza.
proof-popular = { $popular_count_n ->
    [one] Umuntu { $popular_count } uthenge le nto { proof-period }.
   *[other] Abantu { $popular_count } bathenge le nto { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] osukwini { $popular_days } oludlule
   *[other] ezinsukwini { $popular_days } ezidlule
}
proof-rating = { $rating_count_n ->
    [one] Ikhasimende { $rating_count } linikeze le nto izinkanyezi { $rating }.
   *[other] Amakhasimende { $rating_count } anikeze le nto izinkanyezi { $rating }.
}
proof-none = Isekhona.

### Esikulungiselele khona

recover-incentive-subject = Ngobhasikidi wakho esitolo { $shop_name }: { $offer }
recover-incentive-preheader = Ikhodi yakho yomuntu siqu iphela ngalolu suku: { $coupon_expires }.
recover-incentive-intro = Siyabonga ngokuvakashela isitolo { $shop_name }. Ubhasikidi wakho ugciniwe, futhi kukhona esikugcinele khona: { $offer }.
recover-incentive-whatsapp = Siyabonga ngokuvakashela isitolo { $shop_name }. I-“{ $item0_title }” isekubhasikidi wakho, futhi kukhona esikugcinele khona: { $offer }. Ikhodi yakho yomuntu siqu: { $coupon_code }. Iphela ngalolu suku: { $coupon_expires }.
offer-off = isaphulelo: { $coupon_value }
coupon-label = Ikhodi yakho yomuntu siqu
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Iphela ngalolu suku: { $coupon_expires }

### Amakhasimende abuyayo

recover-cross-sell-subject = Siyajabula ukukubona futhi: ubhasikidi wakho esitolo { $shop_name }
recover-cross-sell-preheader = I-“{ $item0_title }” isekhona.
recover-cross-sell-intro = Siyajabula ukukubona futhi. Ubhasikidi wakho esitolo { $shop_name } ugciniwe, futhi i-“{ $item0_title }” isekhona. Sikukhethele nezinye izinto ezihambisana nayo.
also-heading = Ihambisana kahle nalokhu

### I-oda elingakakhokhelwa

payment-reminder-subject = I-oda lakho esitolo { $shop_name } lisalinde inkokhelo
payment-reminder-preheader = Ungaqeda ukukhokha noma nini lapho kukulungele.
payment-reminder-intro = I-oda lakho (isamba: { $cart_total }) esitolo { $shop_name } ligciniwe, kodwa inkokhelo ayikaqedwa. Ungaqeda ukukhokha noma nini lapho kukulungele.
payment-reminder-whatsapp = I-oda lakho (isamba: { $cart_total }) esitolo { $shop_name } ligciniwe, kodwa inkokhelo ayikaqedwa. Ungaqeda ukukhokha noma nini lapho kukulungele.

### After an order

after-purchase-subject = Okuhambisana ne-“{ $item0_title }”
after-purchase-preheader = Iziphakamiso nge-oda lakho esitolo { $shop_name }.
after-purchase-intro = Siyabonga nge-oda lakho esitolo { $shop_name }. Sikukhethele izinto ezihambisana kahle ne-“{ $item0_title }”.
after-purchase-whatsapp = Siyabonga nge-oda lakho esitolo { $shop_name }. Kukhona izinto ezihambisana kahle ne-“{ $item0_title }”, sikuqoqele zona.
review-request-subject = Ucabangani nge-“{ $item0_title }”?
review-request-preheader = Umbono wakho usiza amanye amakhasimende akhethe.
review-request-intro = Sekuyisikhathi i-oda lakho lasesitolo { $shop_name } likuwe. Ucabangani nge-“{ $item0_title }”? Umbono wakho oqotho usiza amanye amakhasimende akhethe.
review-request-whatsapp = Sekuyisikhathi i-oda lakho lasesitolo { $shop_name } likuwe. Ucabangani nge-“{ $item0_title }”? Umbono wakho oqotho usiza amanye amakhasimende akhethe.

### Back in stock

back-in-stock-subject = Isiyatholakala futhi: { $item0_title }
back-in-stock-preheader = Usicele ukuthi sikwazise.
back-in-stock-intro = I-“{ $item0_title }” isiyatholakala futhi esitolo { $shop_name }. Usicele ukuthi sikwazise uma isibuyile.
back-in-stock-whatsapp = Usicele ukuthi sikwazise: i-“{ $item0_title }” isiyatholakala futhi esitolo { $shop_name }.

### After a long time

win-back-subject = Izindaba ezivela esitolo { $shop_name }
win-back-preheader = Iziphakamiso ezilungiselelwe wena.
win-back-intro = Sekuyisikhathi wagcina uku-oda esitolo { $shop_name }. Sikukhethele izinto ongase uzithande.
win-back-whatsapp = Sekuyisikhathi wagcina uku-oda esitolo { $shop_name }. Sikukhethele izinto ongase uzithande.

### Pieces of these

picked-heading = Sikukhethele lokhu
action-product = Buka umkhiqizo
action-shop = Iya esitolo
action-review = Bhala umbono wakho
footer-why-order = Uthola le imeyili ngoba u-ode esitolo { $shop_name } ngaleli kheli.
footer-why-asked = Uthola le imeyili ngoba ucele isitolo { $shop_name } ukuthi sikwazise ngalo mkhiqizo.

### Ingxoxo ekhasini lesitolo

checkout-idle-chat = Thatha isikhathi sakho, ubhasikidi wakho ukhona lapha.
browse-help-chat = Ubheka i-“{ $item0_title }”?

### Izimpendulo zemibuzo yangaphambi kokuthenga

answer-stock-left = { $item0_stock_n ->
    [one] I-“{ $item0_title }”: kukhona { $item0_stock } esitokweni njengamanje.
   *[other] I-“{ $item0_title }”: kukhona { $item0_stock } esitokweni njengamanje.
}
answer-express-by = Ngokulethwa okusheshayo ifika ngalolu suku: { $express_by }. Imali eyengeziwe: { $express_extra }.
answer-free-returns = { $returns_n ->
    [one] Ungayibuyisa mahhala osukwini { $returns } ngemva kokuyithola.
   *[other] Ungayibuyisa mahhala ezinsukwini { $returns } ngemva kokuyithola.
}
answer-free-shipping-from = Engeza { $shipping_free_from_missing } kubhasikidi wakho, ukuthunyelwa kube mahhala.
answer-shipping-cost = Intengo yokuthumela: { $shipping_cost }.

### Izingcezu

promise-free-shipping = ukuthunyelwa mahhala
promise-free-returns = ukubuyisa mahhala
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ngaphambili: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } esitokweni
}
cart-more = { $cart_more_n ->
   *[other] nezinye { $cart_more }
}
cart-total = Isamba: { $cart_total }
action-basket = Buyela kubhasikidi wakho
action-payment = Qeda ukukhokha

### Ukuphela komyalezo

footer-why = Uthola le imeyili ngoba uqale i-oda esitolo { $shop_name } ngaleli kheli.
unsubscribe = Phuma ohlwini
opt-out-word = YEKA
opt-out-reply = Phendula ngokuthi { opt-out-word }, ngeke siphinde sikubhalele.
