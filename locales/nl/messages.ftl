# Teksten van Cartwright in het Nederlands (aanspreekvorm: u). docs/locales.md vertelt hoe ze gebruikt en gecontroleerd worden.

### Aanhef

greeting = Hallo { $shopper_first_name },
greeting-plain = Hallo,

### De eerste herinnering

recover-reminder-subject = Nog in uw winkelmandje: { $item0_title }
recover-reminder-preheader = Uw winkelmandje bij { $shop_name } is bewaard.
recover-reminder-intro = Uw winkelmandje bij { $shop_name } is bewaard, en { $item0_title } is nog steeds verkrijgbaar. U kunt verdergaan waar u gebleven was, wanneer het u uitkomt.
recover-reminder-whatsapp = Uw winkelmandje bij { $shop_name } is bewaard, en { $item0_title } is nog steeds verkrijgbaar. U kunt verdergaan waar u gebleven was, wanneer het u uitkomt.

### De tweede herinnering, met wat anderen kochten als dat bekend is

recover-social-proof-subject = Uw winkelmandje bij { $shop_name } staat voor u klaar
recover-social-proof-preheader = { $item0_title } is nog steeds verkrijgbaar.
recover-social-proof-intro = Een kort bericht, voor het geval het u ontschoten is: { $item0_title } ligt nog in uw winkelmandje bij { $shop_name }. Hebt u een vraag? Antwoord gerust, we helpen u graag.
recover-social-proof-whatsapp = Een kort bericht, voor het geval het u ontschoten is: { $item0_title } ligt nog in uw winkelmandje bij { $shop_name }. { $proof } Hebt u een vraag? Antwoord gerust, we helpen u graag.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } persoon kocht dit artikel { proof-period }.
   *[other] { $popular_count } mensen kochten dit artikel { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] in de afgelopen { $popular_days } dag
   *[other] in de afgelopen { $popular_days } dagen
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } klant geeft dit artikel { $rating } sterren.
   *[other] { $rating_count } klanten geven dit artikel { $rating } sterren.
}
proof-none = Het is nog steeds verkrijgbaar.

### Het persoonlijke aanbod

recover-incentive-subject = Voor uw winkelmandje bij { $shop_name }: { $offer }
recover-incentive-preheader = Uw persoonlijke code is geldig tot en met { $coupon_expires }.
recover-incentive-intro = Bedankt voor uw bezoek aan { $shop_name }. Uw winkelmandje is bewaard, en we hebben iets voor u: { $offer }.
recover-incentive-whatsapp = Bedankt voor uw bezoek aan { $shop_name }. { $item0_title } ligt nog in uw winkelmandje, en we hebben iets voor u: { $offer }. Uw persoonlijke code is { $coupon_code }, geldig tot en met { $coupon_expires }.
offer-off = { $coupon_value } korting
coupon-label = Uw persoonlijke code
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Geldig tot en met { $coupon_expires }

### Voor terugkerende klanten

recover-cross-sell-subject = Fijn dat u er weer bent: uw winkelmandje bij { $shop_name }
recover-cross-sell-preheader = { $item0_title } is nog steeds verkrijgbaar.
recover-cross-sell-intro = Fijn dat u er weer bent. Uw winkelmandje bij { $shop_name } is bewaard, en { $item0_title } is nog steeds verkrijgbaar. We hebben er ook wat bij gezocht dat er goed bij past.
also-heading = Past er goed bij

### Een onbetaalde bestelling

payment-reminder-subject = Uw bestelling bij { $shop_name } wacht op betaling
payment-reminder-preheader = U kunt de betaling afronden wanneer het u uitkomt.
payment-reminder-intro = Uw bestelling van { $cart_total } bij { $shop_name } is bewaard, maar de betaling is nog niet gelukt. U kunt deze afronden wanneer het u uitkomt.
payment-reminder-whatsapp = Uw bestelling van { $cart_total } bij { $shop_name } is bewaard, maar de betaling is nog niet gelukt. U kunt deze afronden wanneer het u uitkomt.

### After an order

after-purchase-subject = Past goed bij { $item0_title }
after-purchase-preheader = Enkele suggesties voor uw bestelling bij { $shop_name }.
after-purchase-intro = Bedankt voor uw bestelling bij { $shop_name }. We hebben wat dingen uitgezocht die goed bij { $item0_title } passen.
after-purchase-whatsapp = Bedankt voor uw bestelling bij { $shop_name }. Wat goed bij { $item0_title } past, hebben we voor u bij elkaar gezet.
review-request-subject = Wat vindt u van { $item0_title }?
review-request-preheader = Uw mening helpt andere klanten kiezen.
review-request-intro = U hebt uw bestelling van { $shop_name } nu een tijdje in huis. Wat vindt u van { $item0_title }? Uw eerlijke mening helpt andere klanten kiezen.
review-request-whatsapp = U hebt uw bestelling van { $shop_name } nu een tijdje in huis. Wat vindt u van { $item0_title }? Uw eerlijke mening helpt andere klanten kiezen.

### Back in stock

back-in-stock-subject = Weer verkrijgbaar: { $item0_title }
back-in-stock-preheader = U vroeg ons om een bericht.
back-in-stock-intro = { $item0_title } is weer verkrijgbaar bij { $shop_name }. U vroeg ons om een bericht.
back-in-stock-whatsapp = U vroeg ons om een bericht: { $item0_title } is weer verkrijgbaar bij { $shop_name }.

### After a long time

win-back-subject = Nieuws van { $shop_name }
win-back-preheader = Enkele suggesties voor u.
win-back-intro = Uw laatste bestelling bij { $shop_name } is alweer een tijdje geleden. We hebben wat dingen uitgezocht die bij u kunnen passen.
win-back-whatsapp = Uw laatste bestelling bij { $shop_name } is alweer een tijdje geleden. We hebben wat dingen uitgezocht die bij u kunnen passen.

### Pieces of these

picked-heading = Voor u uitgezocht
action-product = Bekijk het artikel
action-shop = Naar de winkel
action-review = Schrijf een beoordeling
footer-why-order = U ontvangt deze e-mail omdat u met dit adres bij { $shop_name } hebt besteld.
footer-why-asked = U ontvangt deze e-mail omdat u { $shop_name } om een bericht over dit artikel hebt gevraagd.

### Chat op de pagina van de winkel

checkout-idle-chat = Neem rustig de tijd, uw winkelmandje blijft hier staan.
browse-help-chat = Bekijkt u { $item0_title } wat beter?

### Antwoorden op veelgestelde vragen

answer-stock-left = { $item0_stock_n ->
    [one] Van { $item0_title } is op dit moment { $item0_stock } stuk op voorraad.
   *[other] Van { $item0_title } zijn op dit moment { $item0_stock } stuks op voorraad.
}
answer-express-by = Met expreslevering voor { $express_extra } extra is het uiterlijk { $express_by } bij u.
answer-free-returns = { $returns_n ->
    [one] U kunt het binnen { $returns } dag gratis retourneren.
   *[other] U kunt het binnen { $returns } dagen gratis retourneren.
}
answer-free-shipping-from = Nog { $shipping_free_from_missing } erbij en de verzending is gratis.
answer-shipping-cost = De verzending kost { $shipping_cost }.

### Bouwstenen

promise-free-shipping = gratis verzending
promise-free-returns = gratis retourneren
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (eerst: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } op voorraad
}
cart-more = { $cart_more_n ->
    [one] en nog { $cart_more } artikel
   *[other] en nog { $cart_more } artikelen
}
cart-total = Totaal: { $cart_total }
action-basket = Naar uw winkelmandje
action-payment = Betaling afronden

### Onder aan een bericht

footer-why = U ontvangt deze e-mail omdat u met dit adres een bestelling bij { $shop_name } bent begonnen.
unsubscribe = Uitschrijven
opt-out-word = STOP
opt-out-reply = Antwoord { opt-out-word } en we schrijven u niet meer.
