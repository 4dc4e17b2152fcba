# Tekstovi Cartwright na bosanskom (obraćanje sa vi). docs/locales.md objašnjava upotrebu i provjere.

### Pozdrav

greeting = Dobar dan, { $shopper_first_name },
greeting-plain = Dobar dan,

### Prvi podsjetnik

recover-reminder-subject = Još u vašoj korpi: { $item0_title }
recover-reminder-preheader = Vaša korpa u trgovini { $shop_name } je sačuvana.
recover-reminder-intro = Vaša korpa u trgovini { $shop_name } je sačuvana, a artikal „{ $item0_title }” je i dalje dostupan. Možete nastaviti kad god vam odgovara.
recover-reminder-whatsapp = Vaša korpa u trgovini { $shop_name } je sačuvana, a artikal „{ $item0_title }” je i dalje dostupan. Možete nastaviti kad god vam odgovara.

### Drugi podsjetnik

recover-social-proof-subject = Vaša korpa u trgovini { $shop_name } vas čeka
recover-social-proof-preheader = Artikal „{ $item0_title }” je i dalje dostupan.
recover-social-proof-intro = Kratka poruka ako vam je promaklo: u vašoj korpi u trgovini { $shop_name } još je { $item0_title }. Imate pitanje? Samo odgovorite, rado ćemo pomoći.
recover-social-proof-whatsapp = Kratka poruka ako vam je promaklo: u vašoj korpi u trgovini { $shop_name } još je { $item0_title }. { $proof } Imate pitanje? Samo odgovorite, rado ćemo pomoći.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } osoba kupila je ovaj artikal { proof-period }.
    [few] { $popular_count } osobe kupile su ovaj artikal { proof-period }.
   *[other] { $popular_count } osoba kupilo je ovaj artikal { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] u posljednji { $popular_days } dan
    [few] u posljednja { $popular_days } dana
   *[other] u posljednjih { $popular_days } dana
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } kupac ocijenio je ovaj artikal, broj zvjezdica: { $rating }.
    [few] { $rating_count } kupca ocijenila su ovaj artikal, prosječan broj zvjezdica: { $rating }.
   *[other] { $rating_count } kupaca ocijenilo je ovaj artikal, prosječan broj zvjezdica: { $rating }.
}
proof-none = Artikal je i dalje dostupan.

### Lična ponuda

recover-incentive-subject = Za vašu korpu u trgovini { $shop_name }: { $offer }
recover-incentive-preheader = Vaš lični kod vrijedi do: { $coupon_expires }
recover-incentive-intro = Hvala na posjeti trgovini { $shop_name }. Vaša korpa je sačuvana i imamo nešto za vas: { $offer }.
recover-incentive-whatsapp = Hvala na posjeti trgovini { $shop_name }. U korpi je još { $item0_title } i imamo nešto za vas: { $offer }. Vaš lični kod je { $coupon_code } (vrijedi do: { $coupon_expires }).
offer-off = { $coupon_value } popusta
coupon-label = Vaš lični kod
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Vrijedi do: { $coupon_expires }

### Za one koji se vraćaju

recover-cross-sell-subject = Lijepo vas je opet vidjeti: vaša korpa u trgovini { $shop_name }
recover-cross-sell-preheader = Artikal „{ $item0_title }” je i dalje dostupan.
recover-cross-sell-intro = Lijepo vas je opet vidjeti. Vaša korpa u trgovini { $shop_name } je sačuvana, a artikal „{ $item0_title }” je i dalje dostupan. Izabrali smo i nekoliko stvari koje dobro idu uz njega.
also-heading = Dobro ide uz to

### Neplaćena narudžba

payment-reminder-subject = Vaša narudžba u trgovini { $shop_name } čeka plaćanje
payment-reminder-preheader = Plaćanje možete završiti kad god vam odgovara.
payment-reminder-intro = Vaša narudžba od { $cart_total } u trgovini { $shop_name } je sačuvana, ali plaćanje još nije izvršeno. Možete ga završiti kad god vam odgovara.
payment-reminder-whatsapp = Vaša narudžba od { $cart_total } u trgovini { $shop_name } je sačuvana, ali plaćanje još nije izvršeno. Možete ga završiti kad god vam odgovara.

### After an order

after-purchase-subject = Dobro ide uz artikal „{ $item0_title }”
after-purchase-preheader = Nekoliko prijedloga uz vašu narudžbu u trgovini { $shop_name }.
after-purchase-intro = Hvala na narudžbi u trgovini { $shop_name }. Izabrali smo nekoliko stvari koje dobro idu uz artikal „{ $item0_title }”.
after-purchase-whatsapp = Hvala na narudžbi u trgovini { $shop_name }. Uz artikal „{ $item0_title }” dobro ide nekoliko stvari koje smo izabrali za vas.
review-request-subject = Kako vam se sviđa { $item0_title }?
review-request-preheader = Vaše mišljenje pomaže ostalim kupcima pri izboru.
review-request-intro = Vaša narudžba iz trgovine { $shop_name } već je neko vrijeme kod vas. Kako vam se sviđa { $item0_title }? Vaše iskreno mišljenje pomaže ostalim kupcima pri izboru.
review-request-whatsapp = Vaša narudžba iz trgovine { $shop_name } već je neko vrijeme kod vas. Kako vam se sviđa { $item0_title }? Vaše iskreno mišljenje pomaže ostalim kupcima pri izboru.

### Back in stock

back-in-stock-subject = Ponovo dostupno: { $item0_title }
back-in-stock-preheader = Zamolili ste nas da vam javimo.
back-in-stock-intro = Artikal „{ $item0_title }” je ponovo dostupan u trgovini { $shop_name }. Zamolili ste nas da vam javimo.
back-in-stock-whatsapp = Zamolili ste nas da vam javimo: artikal „{ $item0_title }” je ponovo dostupan u trgovini { $shop_name }.

### After a long time

win-back-subject = Novosti iz trgovine { $shop_name }
win-back-preheader = Nekoliko prijedloga za vas.
win-back-intro = Prošlo je neko vrijeme od vaše posljednje narudžbe u trgovini { $shop_name }. Izabrali smo nekoliko stvari koje bi vam se mogle svidjeti.
win-back-whatsapp = Prošlo je neko vrijeme od vaše posljednje narudžbe u trgovini { $shop_name }. Izabrali smo nekoliko stvari koje bi vam se mogle svidjeti.

### Pieces of these

picked-heading = Izabrano za vas
action-product = Pogledaj artikal
action-shop = U trgovinu
action-review = Napiši recenziju
footer-why-order = Ovu poruku primate jer ste sa ovom adresom naručili u trgovini { $shop_name }.
footer-why-asked = Ovu poruku primate jer ste trgovinu { $shop_name } zamolili za obavijest o ovom artiklu.

### Razgovor na stranici trgovine

checkout-idle-chat = Samo polako, vaša korpa ostaje ovdje.
browse-help-chat = Zanima vas { $item0_title }?

### Odgovori na česta pitanja

answer-stock-left = { $item0_stock_n ->
    [one] „{ $item0_title }”: na stanju je sada { $item0_stock } komad.
    [few] „{ $item0_title }”: na stanju su sada { $item0_stock } komada.
   *[other] „{ $item0_title }”: na stanju je sada { $item0_stock } komada.
}
answer-express-by = Uz ekspresnu dostavu za dodatnih { $express_extra } pošiljka stiže u roku (najkasnije: { $express_by }).
answer-free-returns = { $returns_n ->
    [one] Povrat je besplatan u roku od { $returns } dana.
    [few] Povrat je besplatan u roku od { $returns } dana.
   *[other] Povrat je besplatan u roku od { $returns } dana.
}
answer-free-shipping-from = Još { $shipping_free_from_missing } u korpi i dostava je besplatna.
answer-shipping-cost = Dostava košta { $shipping_cost }.

### Dijelovi

promise-free-shipping = besplatna dostava
promise-free-returns = besplatan povrat
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (prije: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } na stanju
}
cart-more = { $cart_more_n ->
    [one] i još { $cart_more } artikal
    [few] i još { $cart_more } artikla
   *[other] i još { $cart_more } artikala
}
cart-total = Ukupno: { $cart_total }
action-basket = Nazad u korpu
action-payment = Završi plaćanje

### Na kraju poruke

footer-why = Ovu poruku primate jer ste sa ovom adresom započeli narudžbu u trgovini { $shop_name }.
unsubscribe = Odjava
opt-out-word = STOP
opt-out-reply = Odgovorite { opt-out-word } i više vam nećemo pisati.
