# Besedila Cartwright v slovenščini (vikanje). docs/locales.md pojasnjuje uporabo in preverjanje.

### Pozdrav

greeting = Pozdravljeni, { $shopper_first_name },
greeting-plain = Pozdravljeni,

### Prvi opomnik

recover-reminder-subject = Še vedno v vaši košarici: { $item0_title }
recover-reminder-preheader = Vaša košarica v trgovini { $shop_name } je shranjena.
recover-reminder-intro = Vaša košarica v trgovini { $shop_name } je shranjena, izdelek »{ $item0_title }« pa je še vedno na voljo. Nadaljujete lahko, kadar koli vam ustreza.
recover-reminder-whatsapp = Vaša košarica v trgovini { $shop_name } je shranjena, izdelek »{ $item0_title }« pa je še vedno na voljo. Nadaljujete lahko, kadar koli vam ustreza.

### Drugi opomnik

recover-social-proof-subject = Vaša košarica v trgovini { $shop_name } vas čaka
recover-social-proof-preheader = Izdelek »{ $item0_title }« je še vedno na voljo.
recover-social-proof-intro = Kratko sporočilo, če ste morda pozabili: v vaši košarici v trgovini { $shop_name } je še vedno { $item0_title }. Imate vprašanje? Samo odgovorite, z veseljem pomagamo.
recover-social-proof-whatsapp = Kratko sporočilo, če ste morda pozabili: v vaši košarici v trgovini { $shop_name } je še vedno { $item0_title }. { $proof } Imate vprašanje? Samo odgovorite, z veseljem pomagamo.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } oseba je kupila ta izdelek { proof-period }.
    [two] { $popular_count } osebi sta kupili ta izdelek { proof-period }.
    [few] { $popular_count } osebe so kupile ta izdelek { proof-period }.
   *[other] { $popular_count } oseb je kupilo ta izdelek { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] v zadnjem { $popular_days } dnevu
    [two] v zadnjih { $popular_days } dneh
    [few] v zadnjih { $popular_days } dneh
   *[other] v zadnjih { $popular_days } dneh
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } stranka je ocenila ta izdelek, število zvezdic: { $rating }.
    [two] { $rating_count } stranki sta ocenili ta izdelek, povprečno število zvezdic: { $rating }.
    [few] { $rating_count } stranke so ocenile ta izdelek, povprečno število zvezdic: { $rating }.
   *[other] { $rating_count } strank je ocenilo ta izdelek, povprečno število zvezdic: { $rating }.
}
proof-none = Izdelek je še vedno na voljo.

### Osebna ponudba

recover-incentive-subject = Za vašo košarico v trgovini { $shop_name }: { $offer }
recover-incentive-preheader = Vaša osebna koda velja do: { $coupon_expires }.
recover-incentive-intro = Hvala za obisk trgovine { $shop_name }. Vaša košarica je shranjena in za vas imamo nekaj lepega: { $offer }.
recover-incentive-whatsapp = Hvala za obisk trgovine { $shop_name }. V košarici je še vedno { $item0_title } in za vas imamo nekaj lepega: { $offer }. Vaša osebna koda je { $coupon_code } (velja do: { $coupon_expires }).
offer-off = { $coupon_value } popusta
coupon-label = Vaša osebna koda
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Velja do: { $coupon_expires }

### Za tiste, ki se vračajo

recover-cross-sell-subject = Lepo, da ste spet tu: vaša košarica v trgovini { $shop_name }
recover-cross-sell-preheader = Izdelek »{ $item0_title }« je še vedno na voljo.
recover-cross-sell-intro = Lepo, da ste spet tu. Vaša košarica v trgovini { $shop_name } je shranjena, izdelek »{ $item0_title }« pa je še vedno na voljo. Izbrali smo tudi nekaj stvari, ki se podajo zraven.
also-heading = Poda se zraven

### Neplačano naročilo

payment-reminder-subject = Vaše naročilo v trgovini { $shop_name } čaka na plačilo
payment-reminder-preheader = Plačilo lahko zaključite, kadar koli vam ustreza.
payment-reminder-intro = Vaše naročilo za { $cart_total } v trgovini { $shop_name } je shranjeno, plačilo pa še ni izvedeno. Zaključite ga lahko, kadar koli vam ustreza.
payment-reminder-whatsapp = Vaše naročilo za { $cart_total } v trgovini { $shop_name } je shranjeno, plačilo pa še ni izvedeno. Zaključite ga lahko, kadar koli vam ustreza.

### After an order

after-purchase-subject = Lepo se poda k izdelku »{ $item0_title }«
after-purchase-preheader = Nekaj predlogov za vaše naročilo v trgovini { $shop_name }.
after-purchase-intro = Hvala za naročilo v trgovini { $shop_name }. Izbrali smo nekaj stvari, ki se lepo podajo k izdelku »{ $item0_title }«.
after-purchase-whatsapp = Hvala za naročilo v trgovini { $shop_name }. K izdelku »{ $item0_title }« se lepo poda nekaj stvari, ki smo jih zbrali za vas.
review-request-subject = Kako vam je všeč { $item0_title }?
review-request-preheader = Vaše mnenje pomaga ostalim kupcem pri izbiri.
review-request-intro = Naročilo iz trgovine { $shop_name } je že nekaj časa pri vas. Kako vam je všeč { $item0_title }? Vaše iskreno mnenje pomaga ostalim kupcem pri izbiri.
review-request-whatsapp = Naročilo iz trgovine { $shop_name } je že nekaj časa pri vas. Kako vam je všeč { $item0_title }? Vaše iskreno mnenje pomaga ostalim kupcem pri izbiri.

### Back in stock

back-in-stock-subject = Spet na voljo: { $item0_title }
back-in-stock-preheader = Želeli ste, da vam to sporočimo.
back-in-stock-intro = Izdelek »{ $item0_title }« je spet na voljo v trgovini { $shop_name }. Želeli ste, da vam to sporočimo.
back-in-stock-whatsapp = Želeli ste, da vam to sporočimo: izdelek »{ $item0_title }« je spet na voljo v trgovini { $shop_name }.

### After a long time

win-back-subject = Novice iz trgovine { $shop_name }
win-back-preheader = Nekaj predlogov za vas.
win-back-intro = Od vašega zadnjega naročila v trgovini { $shop_name } je minilo že nekaj časa. Izbrali smo nekaj stvari, ki bi vam lahko bile všeč.
win-back-whatsapp = Od vašega zadnjega naročila v trgovini { $shop_name } je minilo že nekaj časa. Izbrali smo nekaj stvari, ki bi vam lahko bile všeč.

### Pieces of these

picked-heading = Izbrano za vas
action-product = Poglej izdelek
action-shop = V trgovino
action-review = Napiši mnenje
footer-why-order = To sporočilo prejemate, ker ste s tem naslovom naročili v trgovini { $shop_name }.
footer-why-asked = To sporočilo prejemate, ker ste trgovino { $shop_name } prosili za obvestilo o tem izdelku.

### Klepet na strani trgovine

checkout-idle-chat = Vzemite si čas, vaša košarica ostane tukaj.
browse-help-chat = Si podrobneje ogledujete { $item0_title }?

### Odgovori na pogosta vprašanja

answer-stock-left = { $item0_stock_n ->
    [one] »{ $item0_title }«: na zalogi je zdaj { $item0_stock } kos.
    [two] »{ $item0_title }«: na zalogi sta zdaj { $item0_stock } kosa.
    [few] »{ $item0_title }«: na zalogi so zdaj { $item0_stock } kosi.
   *[other] »{ $item0_title }«: na zalogi je zdaj { $item0_stock } kosov.
}
answer-express-by = S hitro dostavo za dodatnih { $express_extra } pošiljka prispe najpozneje: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Vračilo je brezplačno v { $returns } dnevu.
    [two] Vračilo je brezplačno v { $returns } dneh.
    [few] Vračilo je brezplačno v { $returns } dneh.
   *[other] Vračilo je brezplačno v { $returns } dneh.
}
answer-free-shipping-from = Še { $shipping_free_from_missing } v košarico in dostava je brezplačna.
answer-shipping-cost = Dostava stane { $shipping_cost }.

### Deli

promise-free-shipping = brezplačna dostava
promise-free-returns = brezplačno vračilo
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (prej: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } na zalogi
}
cart-more = { $cart_more_n ->
    [one] in še { $cart_more } izdelek
    [two] in še { $cart_more } izdelka
    [few] in še { $cart_more } izdelki
   *[other] in še { $cart_more } izdelkov
}
cart-total = Skupaj: { $cart_total }
action-basket = Nazaj v košarico
action-payment = Zaključi plačilo

### Na koncu sporočila

footer-why = To sporočilo prejemate, ker ste s tem naslovom začeli naročilo v trgovini { $shop_name }.
unsubscribe = Odjava
opt-out-word = STOP
opt-out-reply = Odgovorite { opt-out-word } in ne bomo vam več pisali.
