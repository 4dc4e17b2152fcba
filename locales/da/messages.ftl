# Cartwrights tekster på dansk (tiltale: du). docs/locales.md fortæller, hvordan de bruges og kontrolleres.

### Hilsen

greeting = Hej { $shopper_first_name }
greeting-plain = Hej

### Den første påmindelse

recover-reminder-subject = Stadig i din kurv: { $item0_title }
recover-reminder-preheader = Din kurv hos { $shop_name } er gemt.
recover-reminder-intro = Din kurv hos { $shop_name } er gemt, og { $item0_title } kan stadig fås. Du kan fortsætte, hvor du slap, når det passer dig.
recover-reminder-whatsapp = Din kurv hos { $shop_name } er gemt, og { $item0_title } kan stadig fås. Du kan fortsætte, hvor du slap, når det passer dig.

### Den anden påmindelse, med hvad andre købte, når det vides

recover-social-proof-subject = Din kurv hos { $shop_name } venter på dig
recover-social-proof-preheader = { $item0_title } kan stadig fås.
recover-social-proof-intro = En kort hilsen, hvis det skulle være gået i glemmebogen: { $item0_title } ligger stadig i din kurv hos { $shop_name }. Har du et spørgsmål? Svar bare, vi hjælper gerne.
recover-social-proof-whatsapp = En kort hilsen, hvis det skulle være gået i glemmebogen: { $item0_title } ligger stadig i din kurv hos { $shop_name }. { $proof } Har du et spørgsmål? Svar bare, vi hjælper gerne.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } person har købt denne vare { proof-period }.
   *[other] { $popular_count } personer har købt denne vare { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] inden for den seneste { $popular_days } dag
   *[other] inden for de seneste { $popular_days } dage
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } kunde giver denne vare { $rating } stjerner.
   *[other] { $rating_count } kunder giver denne vare { $rating } stjerner.
}
proof-none = Den kan stadig fås.

### Det personlige tilbud

recover-incentive-subject = Til din kurv hos { $shop_name }: { $offer }
recover-incentive-preheader = Din personlige kode gælder til og med { $coupon_expires }.
recover-incentive-intro = Tak, fordi du kiggede forbi { $shop_name }. Din kurv er gemt, og vi har noget til dig: { $offer }.
recover-incentive-whatsapp = Tak, fordi du kiggede forbi { $shop_name }. { $item0_title } ligger stadig i din kurv, og vi har noget til dig: { $offer }. Din personlige kode er { $coupon_code }, gyldig til og med { $coupon_expires }.
offer-off = { $coupon_value } rabat
coupon-label = Din personlige kode
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Gyldig til og med { $coupon_expires }

### Til kunder, der kommer igen

recover-cross-sell-subject = Dejligt at se dig igen: din kurv hos { $shop_name }
recover-cross-sell-preheader = { $item0_title } kan stadig fås.
recover-cross-sell-intro = Det er dejligt at se dig igen. Din kurv hos { $shop_name } er gemt, og { $item0_title } kan stadig fås. Vi har også fundet noget, der passer godt til.
also-heading = Passer godt til

### En ubetalt ordre

payment-reminder-subject = Din ordre hos { $shop_name } afventer betaling
payment-reminder-preheader = Du kan gøre betalingen færdig, når det passer dig.
payment-reminder-intro = Din ordre på { $cart_total } hos { $shop_name } er gemt, men betalingen er ikke gået igennem endnu. Du kan gøre den færdig, når det passer dig.
payment-reminder-whatsapp = Din ordre på { $cart_total } hos { $shop_name } er gemt, men betalingen er ikke gået igennem endnu. Du kan gøre den færdig, når det passer dig.

### After an order

after-purchase-subject = Passer godt til { $item0_title }
after-purchase-preheader = Nogle forslag til din ordre hos { $shop_name }.
after-purchase-intro = Tak for din ordre hos { $shop_name }. Vi har fundet nogle ting, der passer godt til { $item0_title }.
after-purchase-whatsapp = Tak for din ordre hos { $shop_name }. Nogle ting passer godt til { $item0_title }, og vi har samlet dem til dig.
review-request-subject = Hvad synes du om { $item0_title }?
review-request-preheader = Din mening hjælper andre kunder med at vælge.
review-request-intro = Din ordre fra { $shop_name } har været hos dig et stykke tid nu. Hvad synes du om { $item0_title }? Din ærlige mening hjælper andre kunder med at vælge.
review-request-whatsapp = Din ordre fra { $shop_name } har været hos dig et stykke tid nu. Hvad synes du om { $item0_title }? Din ærlige mening hjælper andre kunder med at vælge.

### Back in stock

back-in-stock-subject = Kan fås igen: { $item0_title }
back-in-stock-preheader = Du bad os give dig besked.
back-in-stock-intro = { $item0_title } kan fås igen hos { $shop_name }. Du bad os give dig besked.
back-in-stock-whatsapp = Du bad os give dig besked: { $item0_title } kan fås igen hos { $shop_name }.

### After a long time

win-back-subject = Nyt fra { $shop_name }
win-back-preheader = Nogle forslag til dig.
win-back-intro = Det er et stykke tid siden din seneste ordre hos { $shop_name }. Vi har fundet nogle ting, der kunne passe til dig.
win-back-whatsapp = Det er et stykke tid siden din seneste ordre hos { $shop_name }. Vi har fundet nogle ting, der kunne passe til dig.

### Pieces of these

picked-heading = Udvalgt til dig
action-product = Se varen
action-shop = Til butikken
action-review = Skriv en anmeldelse
footer-why-order = Du får denne e-mail, fordi du har bestilt hos { $shop_name } med denne adresse.
footer-why-asked = Du får denne e-mail, fordi du bad { $shop_name } give dig besked om denne vare.

### Chat på shoppens side

checkout-idle-chat = Tag dig god tid, din kurv bliver her.
browse-help-chat = Ser du nærmere på { $item0_title }?

### Svar på det, kunder ofte spørger om

answer-stock-left = { $item0_stock_n ->
    [one] Vi har lige nu { $item0_stock } stk. af { $item0_title } på lager.
   *[other] Vi har lige nu { $item0_stock } stk. af { $item0_title } på lager.
}
answer-express-by = Med ekspreslevering for { $express_extra } ekstra er varen fremme senest { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Du kan returnere den gratis inden for { $returns } dag.
   *[other] Du kan returnere den gratis inden for { $returns } dage.
}
answer-free-shipping-from = Læg { $shipping_free_from_missing } mere i kurven, så er fragten gratis.
answer-shipping-cost = Fragten koster { $shipping_cost }.

### Byggesten

promise-free-shipping = gratis fragt
promise-free-returns = gratis returnering
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (før: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } på lager
}
cart-more = { $cart_more_n ->
    [one] og { $cart_more } vare mere
   *[other] og { $cart_more } varer mere
}
cart-total = I alt: { $cart_total }
action-basket = Tilbage til din kurv
action-payment = Gør betalingen færdig

### Nederst i en besked

footer-why = Du får denne e-mail, fordi du er begyndt på en ordre hos { $shop_name } med denne adresse.
unsubscribe = Afmeld
opt-out-word = STOP
opt-out-reply = Svar { opt-out-word }, så skriver vi ikke til dig igen.
