# Tekstene til Cartwright på bokmål (tiltale: du). docs/locales.md forteller hvordan de brukes og kontrolleres.

### Hilsen

greeting = Hei, { $shopper_first_name }!
greeting-plain = Hei!

### Den første påminnelsen

recover-reminder-subject = Fortsatt i handlekurven din: { $item0_title }
recover-reminder-preheader = Handlekurven din hos { $shop_name } er lagret.
recover-reminder-intro = Handlekurven din hos { $shop_name } er lagret, og { $item0_title } er fortsatt tilgjengelig. Du kan fortsette der du slapp, når det passer deg.
recover-reminder-whatsapp = Handlekurven din hos { $shop_name } er lagret, og { $item0_title } er fortsatt tilgjengelig. Du kan fortsette der du slapp, når det passer deg.

### Den andre påminnelsen, med hva andre kjøpte når det er kjent

recover-social-proof-subject = Handlekurven din hos { $shop_name } venter på deg
recover-social-proof-preheader = { $item0_title } er fortsatt tilgjengelig.
recover-social-proof-intro = En kort hilsen i tilfelle det gikk i glemmeboken: { $item0_title } ligger fortsatt i handlekurven din hos { $shop_name }. Har du spørsmål? Bare svar, vi hjelper gjerne.
recover-social-proof-whatsapp = En kort hilsen i tilfelle det gikk i glemmeboken: { $item0_title } ligger fortsatt i handlekurven din hos { $shop_name }. { $proof } Har du spørsmål? Bare svar, vi hjelper gjerne.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } person har kjøpt denne varen { proof-period }.
   *[other] { $popular_count } personer har kjøpt denne varen { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] i løpet av den siste { $popular_days } dagen
   *[other] i løpet av de siste { $popular_days } dagene
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } kunde gir denne varen { $rating } stjerner.
   *[other] { $rating_count } kunder gir denne varen { $rating } stjerner.
}
proof-none = Den er fortsatt tilgjengelig.

### Det personlige tilbudet

recover-incentive-subject = Til handlekurven din hos { $shop_name }: { $offer }
recover-incentive-preheader = Den personlige koden din gjelder til og med { $coupon_expires }.
recover-incentive-intro = Takk for at du tittet innom { $shop_name }. Handlekurven din er lagret, og vi har noe til deg: { $offer }.
recover-incentive-whatsapp = Takk for at du tittet innom { $shop_name }. { $item0_title } ligger fortsatt i handlekurven din, og vi har noe til deg: { $offer }. Den personlige koden din er { $coupon_code }, gyldig til og med { $coupon_expires }.
offer-off = { $coupon_value } rabatt
coupon-label = Din personlige kode
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Gyldig til og med { $coupon_expires }

### Til kunder som kommer tilbake

recover-cross-sell-subject = Så hyggelig å se deg igjen: handlekurven din hos { $shop_name }
recover-cross-sell-preheader = { $item0_title } er fortsatt tilgjengelig.
recover-cross-sell-intro = Så hyggelig å se deg igjen. Handlekurven din hos { $shop_name } er lagret, og { $item0_title } er fortsatt tilgjengelig. Vi har også plukket ut noe som passer godt til.
also-heading = Passer godt til

### En ubetalt bestilling

payment-reminder-subject = Bestillingen din hos { $shop_name } venter på betaling
payment-reminder-preheader = Du kan fullføre betalingen når det passer deg.
payment-reminder-intro = Bestillingen din på { $cart_total } hos { $shop_name } er lagret, men betalingen har ikke gått gjennom ennå. Du kan fullføre den når det passer deg.
payment-reminder-whatsapp = Bestillingen din på { $cart_total } hos { $shop_name } er lagret, men betalingen har ikke gått gjennom ennå. Du kan fullføre den når det passer deg.

### After an order

after-purchase-subject = Passer godt til { $item0_title }
after-purchase-preheader = Noen forslag til bestillingen din hos { $shop_name }.
after-purchase-intro = Takk for bestillingen din hos { $shop_name }. Vi har plukket ut noe som passer godt til { $item0_title }.
after-purchase-whatsapp = Takk for bestillingen din hos { $shop_name }. Noen ting passer godt til { $item0_title }, og vi har samlet dem til deg.
review-request-subject = Hva synes du om { $item0_title }?
review-request-preheader = Meningen din hjelper flere kunder med å velge.
review-request-intro = Bestillingen din fra { $shop_name } har vært hos deg en stund nå. Hva synes du om { $item0_title }? Din ærlige mening hjelper flere kunder med å velge.
review-request-whatsapp = Bestillingen din fra { $shop_name } har vært hos deg en stund nå. Hva synes du om { $item0_title }? Din ærlige mening hjelper flere kunder med å velge.

### Back in stock

back-in-stock-subject = Tilgjengelig igjen: { $item0_title }
back-in-stock-preheader = Du ba oss si fra.
back-in-stock-intro = { $item0_title } er tilgjengelig igjen hos { $shop_name }. Du ba oss si fra.
back-in-stock-whatsapp = Du ba oss si fra: { $item0_title } er tilgjengelig igjen hos { $shop_name }.

### After a long time

win-back-subject = Nytt fra { $shop_name }
win-back-preheader = Noen forslag til deg.
win-back-intro = Det er en stund siden den siste bestillingen din hos { $shop_name }. Vi har plukket ut noe som kan passe for deg.
win-back-whatsapp = Det er en stund siden den siste bestillingen din hos { $shop_name }. Vi har plukket ut noe som kan passe for deg.

### Pieces of these

picked-heading = Plukket ut til deg
action-product = Se varen
action-shop = Til butikken
action-review = Skriv en omtale
footer-why-order = Du får denne e-posten fordi du har bestilt hos { $shop_name } med denne adressen.
footer-why-asked = Du får denne e-posten fordi du ba { $shop_name } si fra om denne varen.

### Chat på butikkens side

checkout-idle-chat = Ta deg god tid, handlekurven din blir liggende her.
browse-help-chat = Ser du nærmere på { $item0_title }?

### Svar på det kunder ofte spør om

answer-stock-left = { $item0_stock_n ->
    [one] Akkurat nå har vi { $item0_stock } stk. av { $item0_title } på lager.
   *[other] Akkurat nå har vi { $item0_stock } stk. av { $item0_title } på lager.
}
answer-express-by = Med ekspresslevering for { $express_extra } ekstra er varen fremme senest { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Du kan returnere den gratis innen { $returns } dag.
   *[other] Du kan returnere den gratis innen { $returns } dager.
}
answer-free-shipping-from = Legg { $shipping_free_from_missing } til i kurven, så er frakten gratis.
answer-shipping-cost = Frakten koster { $shipping_cost }.

### Byggesteiner

promise-free-shipping = gratis frakt
promise-free-returns = gratis retur
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (før: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } på lager
}
cart-more = { $cart_more_n ->
    [one] og { $cart_more } vare til
   *[other] og { $cart_more } varer til
}
cart-total = Totalt: { $cart_total }
action-basket = Tilbake til handlekurven
action-payment = Fullfør betalingen

### Nederst i en melding

footer-why = Du får denne e-posten fordi du begynte på en bestilling hos { $shop_name } med denne adressen.
unsubscribe = Meld deg av
opt-out-word = STOPP
opt-out-reply = Svar { opt-out-word }, så skriver vi ikke til deg igjen.
