# Cartwrights texter på svenska (tilltal: du). docs/locales.md berättar hur de används och kontrolleras.

### Hälsning

greeting = Hej { $shopper_first_name }!
greeting-plain = Hej!

### Den första påminnelsen

recover-reminder-subject = Fortfarande i din varukorg: { $item0_title }
recover-reminder-preheader = Din varukorg hos { $shop_name } finns kvar.
recover-reminder-intro = Din varukorg hos { $shop_name } finns kvar, och { $item0_title } går fortfarande att få. Du kan fortsätta där du slutade när det passar dig.
recover-reminder-whatsapp = Din varukorg hos { $shop_name } finns kvar, och { $item0_title } går fortfarande att få. Du kan fortsätta där du slutade när det passar dig.

### Den andra påminnelsen, med vad andra köpte när det är känt

recover-social-proof-subject = Din varukorg hos { $shop_name } väntar på dig
recover-social-proof-preheader = { $item0_title } går fortfarande att få.
recover-social-proof-intro = En kort hälsning ifall det glömdes bort: { $item0_title } ligger fortfarande i din varukorg hos { $shop_name }. Har du en fråga? Svara bara, vi hjälper gärna till.
recover-social-proof-whatsapp = En kort hälsning ifall det glömdes bort: { $item0_title } ligger fortfarande i din varukorg hos { $shop_name }. { $proof } Har du en fråga? Svara bara, vi hjälper gärna till.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } person har köpt den här varan { proof-period }.
   *[other] { $popular_count } personer har köpt den här varan { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] under den senaste { $popular_days } dagen
   *[other] under de senaste { $popular_days } dagarna
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } kund ger den här varan { $rating } stjärnor.
   *[other] { $rating_count } kunder ger den här varan { $rating } stjärnor.
}
proof-none = Den går fortfarande att få.

### Det personliga erbjudandet

recover-incentive-subject = Till din varukorg hos { $shop_name }: { $offer }
recover-incentive-preheader = Din personliga kod gäller till och med { $coupon_expires }.
recover-incentive-intro = Tack för att du tittade in hos { $shop_name }. Din varukorg finns kvar, och vi har något till dig: { $offer }.
recover-incentive-whatsapp = Tack för att du tittade in hos { $shop_name }. { $item0_title } ligger fortfarande i din varukorg, och vi har något till dig: { $offer }. Din personliga kod är { $coupon_code }, giltig till och med { $coupon_expires }.
offer-off = { $coupon_value } rabatt
coupon-label = Din personliga kod
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Giltig till och med { $coupon_expires }

### Till kunder som kommer tillbaka

recover-cross-sell-subject = Kul att se dig igen: din varukorg hos { $shop_name }
recover-cross-sell-preheader = { $item0_title } går fortfarande att få.
recover-cross-sell-intro = Kul att se dig igen. Din varukorg hos { $shop_name } finns kvar, och { $item0_title } går fortfarande att få. Vi har också valt ut några saker som passar bra till.
also-heading = Passar bra till

### En obetald beställning

payment-reminder-subject = Din beställning hos { $shop_name } väntar på betalning
payment-reminder-preheader = Du kan slutföra betalningen när det passar dig.
payment-reminder-intro = Din beställning på { $cart_total } hos { $shop_name } finns kvar, men betalningen har inte gått igenom ännu. Du kan slutföra den när det passar dig.
payment-reminder-whatsapp = Din beställning på { $cart_total } hos { $shop_name } finns kvar, men betalningen har inte gått igenom ännu. Du kan slutföra den när det passar dig.

### After an order

after-purchase-subject = Passar bra till { $item0_title }
after-purchase-preheader = Några tips till din beställning hos { $shop_name }.
after-purchase-intro = Tack för din beställning hos { $shop_name }. Vi har valt ut några saker som passar bra till { $item0_title }.
after-purchase-whatsapp = Tack för din beställning hos { $shop_name }. Några saker passar bra till { $item0_title }, och vi har samlat dem åt dig.
review-request-subject = Vad tycker du om { $item0_title }?
review-request-preheader = Din åsikt hjälper fler kunder att välja.
review-request-intro = Din beställning från { $shop_name } har varit hos dig ett tag nu. Vad tycker du om { $item0_title }? Din ärliga åsikt hjälper fler kunder att välja.
review-request-whatsapp = Din beställning från { $shop_name } har varit hos dig ett tag nu. Vad tycker du om { $item0_title }? Din ärliga åsikt hjälper fler kunder att välja.

### Back in stock

back-in-stock-subject = Går att få igen: { $item0_title }
back-in-stock-preheader = Du bad oss höra av oss.
back-in-stock-intro = { $item0_title } går att få igen hos { $shop_name }. Du bad oss höra av oss.
back-in-stock-whatsapp = Du bad oss höra av oss: { $item0_title } går att få igen hos { $shop_name }.

### After a long time

win-back-subject = Nyheter från { $shop_name }
win-back-preheader = Några tips till dig.
win-back-intro = Det var ett tag sedan du beställde hos { $shop_name }. Vi har valt ut några saker som kan passa dig.
win-back-whatsapp = Det var ett tag sedan du beställde hos { $shop_name }. Vi har valt ut några saker som kan passa dig.

### Pieces of these

picked-heading = Utvalt till dig
action-product = Se varan
action-shop = Till butiken
action-review = Skriv en recension
footer-why-order = Du får det här mejlet för att du har beställt hos { $shop_name } med den här adressen.
footer-why-asked = Du får det här mejlet för att du bad { $shop_name } höra av sig om den här varan.

### Chatt på butikens sida

checkout-idle-chat = Ta god tid på dig, din varukorg står kvar här.
browse-help-chat = Tittar du närmare på { $item0_title }?

### Svar på det kunder ofta frågar

answer-stock-left = { $item0_stock_n ->
    [one] Just nu finns { $item0_stock } styck av { $item0_title } i lager.
   *[other] Just nu finns { $item0_stock } stycken av { $item0_title } i lager.
}
answer-express-by = Med expressleverans för { $express_extra } extra är varan framme senast { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Du kan returnera den gratis inom { $returns } dag.
   *[other] Du kan returnera den gratis inom { $returns } dagar.
}
answer-free-shipping-from = Lägg till { $shipping_free_from_missing } i varukorgen så är frakten gratis.
answer-shipping-cost = Frakten kostar { $shipping_cost }.

### Byggstenar

promise-free-shipping = fri frakt
promise-free-returns = fri retur
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (tidigare: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } i lager
}
cart-more = { $cart_more_n ->
    [one] och { $cart_more } vara till
   *[other] och { $cart_more } varor till
}
cart-total = Totalt: { $cart_total }
action-basket = Tillbaka till varukorgen
action-payment = Slutför betalningen

### Längst ner i ett meddelande

footer-why = Du får det här mejlet för att du påbörjade en beställning hos { $shop_name } med den här adressen.
unsubscribe = Avregistrera dig
opt-out-word = STOPP
opt-out-reply = Svara { opt-out-word } så skriver vi inte till dig igen.
