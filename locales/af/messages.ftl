# Tekste van Cartwright in Afrikaans (aanspreekvorm: u). docs/locales.md sê hoe hulle gebruik en nagegaan word.

### Groet

greeting = Hallo { $shopper_first_name },
greeting-plain = Hallo,

### Die eerste herinnering

recover-reminder-subject = Nog in u mandjie: { $item0_title }
recover-reminder-preheader = U mandjie by { $shop_name } is bewaar.
recover-reminder-intro = U mandjie by { $shop_name } is bewaar, en { $item0_title } is steeds beskikbaar. U kan voortgaan waar u opgehou het, net wanneer dit u pas.
recover-reminder-whatsapp = U mandjie by { $shop_name } is bewaar, en { $item0_title } is steeds beskikbaar. U kan voortgaan waar u opgehou het, net wanneer dit u pas.

### Die tweede herinnering, met wat ander gekoop het as dit bekend is

recover-social-proof-subject = U mandjie by { $shop_name } wag vir u
recover-social-proof-preheader = { $item0_title } is steeds beskikbaar.
recover-social-proof-intro = 'n Kort nota ingeval dit u ontglip het: { $item0_title } is nog in u mandjie by { $shop_name }. Het u 'n vraag? Antwoord gerus, ons help graag.
recover-social-proof-whatsapp = Hier is 'n kort nota ingeval dit u ontglip het: { $item0_title } is nog in u mandjie by { $shop_name }. { $proof } Het u 'n vraag? Antwoord gerus, ons help graag.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } persoon het hierdie item { proof-period } gekoop.
   *[other] { $popular_count } mense het hierdie item { proof-period } gekoop.
}
proof-period = { $popular_days_n ->
    [one] in die afgelope { $popular_days } dag
   *[other] in die afgelope { $popular_days } dae
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } kliënt gee hierdie item { $rating } sterre.
   *[other] { $rating_count } kliënte gee hierdie item { $rating } sterre.
}
proof-none = Dit is steeds beskikbaar.

### Die persoonlike aanbod

recover-incentive-subject = Vir u mandjie by { $shop_name }: { $offer }
recover-incentive-preheader = U persoonlike kode is geldig tot { $coupon_expires }.
recover-incentive-intro = Dankie dat u by { $shop_name } kom kyk het. U mandjie is bewaar, en ons het iets vir u: { $offer }.
recover-incentive-whatsapp = Dankie dat u by { $shop_name } kom kyk het. { $item0_title } is nog in u mandjie, en ons het iets vir u: { $offer }. U persoonlike kode is { $coupon_code }, geldig tot { $coupon_expires }.
offer-off = { $coupon_value } afslag
coupon-label = U persoonlike kode
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Geldig tot { $coupon_expires }

### Vir kliënte wat terugkom

recover-cross-sell-subject = Goed om u weer te sien: u mandjie by { $shop_name }
recover-cross-sell-preheader = { $item0_title } is steeds beskikbaar.
recover-cross-sell-intro = Dis goed om u weer te sien. U mandjie by { $shop_name } is bewaar, en { $item0_title } is steeds beskikbaar. Ons het ook iets uitgesoek wat goed daarby pas.
also-heading = Pas goed daarby

### 'n Onbetaalde bestelling

payment-reminder-subject = U bestelling by { $shop_name } wag vir betaling
payment-reminder-preheader = U kan die betaling voltooi wanneer dit u pas.
payment-reminder-intro = U bestelling van { $cart_total } by { $shop_name } is bewaar, maar die betaling het nog nie deurgegaan nie. U kan dit voltooi wanneer dit u pas.
payment-reminder-whatsapp = U bestelling van { $cart_total } by { $shop_name } is bewaar, maar die betaling het nog nie deurgegaan nie. U kan dit voltooi wanneer dit u pas.

### After an order

after-purchase-subject = Pas goed by { $item0_title }
after-purchase-preheader = Enkele voorstelle by u bestelling van { $shop_name }.
after-purchase-intro = Dankie vir u bestelling by { $shop_name }. Ons het iets uitgesoek wat goed pas by { $item0_title }.
after-purchase-whatsapp = Dankie vir u bestelling by { $shop_name }. Ons het vir u bymekaargesit wat goed by { $item0_title } pas.
review-request-subject = Wat dink u van { $item0_title }?
review-request-preheader = U mening help ander kliënte kies.
review-request-intro = U het u bestelling van { $shop_name } nou al 'n rukkie. Wat dink u van { $item0_title }? U eerlike mening help ander kliënte kies.
review-request-whatsapp = U het u bestelling van { $shop_name } nou al 'n rukkie. Wat dink u van { $item0_title }? U eerlike mening help ander kliënte kies.

### Back in stock

back-in-stock-subject = Weer beskikbaar: { $item0_title }
back-in-stock-preheader = U het gevra dat ons u laat weet.
back-in-stock-intro = { $item0_title } is weer by { $shop_name } beskikbaar. U het gevra dat ons u laat weet.
back-in-stock-whatsapp = U het gevra dat ons u laat weet: { $item0_title } is weer by { $shop_name } beskikbaar.

### After a long time

win-back-subject = Nuus van { $shop_name }
win-back-preheader = Enkele voorstelle vir u.
win-back-intro = Dit is al 'n rukkie sedert u vorige bestelling by { $shop_name }. Ons het iets uitgesoek waarvan u dalk sal hou.
win-back-whatsapp = Dit is al 'n rukkie sedert u vorige bestelling by { $shop_name }. Ons het iets uitgesoek waarvan u dalk sal hou.

### Pieces of these

picked-heading = Vir u uitgesoek
action-product = Bekyk die produk
action-shop = Na die winkel
action-review = Skryf 'n resensie
footer-why-order = U ontvang hierdie e-pos omdat u met hierdie adres by { $shop_name } bestel het.
footer-why-asked = U ontvang hierdie e-pos omdat u { $shop_name } gevra het om u van hierdie item te laat weet.

### Gesels op die winkel se bladsy

checkout-idle-chat = Vat u tyd, u mandjie bly net hier.
browse-help-chat = Kyk u van nader na { $item0_title }?

### Antwoorde op wat kopers dikwels vra

answer-stock-left = { $item0_stock_n ->
    [one] Daar is tans { $item0_stock } stuk van { $item0_title } in voorraad.
   *[other] Daar is tans { $item0_stock } stuks van { $item0_title } in voorraad.
}
answer-express-by = Met snelaflewering vir { $express_extra } ekstra kom dit teen { $express_by } aan.
answer-free-returns = { $returns_n ->
    [one] U kan dit binne { $returns } dag gratis terugstuur.
   *[other] U kan dit binne { $returns } dae gratis terugstuur.
}
answer-free-shipping-from = Voeg nog { $shipping_free_from_missing } by u mandjie en aflewering is gratis.
answer-shipping-cost = Aflewering kos { $shipping_cost }.

### Boustene

promise-free-shipping = gratis aflewering
promise-free-returns = gratis terugsendings
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (voorheen: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } in voorraad
}
cart-more = { $cart_more_n ->
    [one] en nog { $cart_more } item
   *[other] en nog { $cart_more } items
}
cart-total = Totaal: { $cart_total }
action-basket = Terug na u mandjie
action-payment = Voltooi die betaling

### Onderaan 'n boodskap

footer-why = U ontvang hierdie e-pos omdat u met hierdie adres 'n bestelling by { $shop_name } begin het.
unsubscribe = Teken uit
opt-out-word = STOP
opt-out-reply = Antwoord { opt-out-word } en ons sal nie weer vir u skryf nie.
