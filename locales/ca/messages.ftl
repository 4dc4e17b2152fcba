# Textos de Cartwright en català (tractament de vós). docs/locales.md explica com s'usen i es comproven.

### Salutació

greeting = Hola, { $shopper_first_name }:
greeting-plain = Hola:

### El primer recordatori

recover-reminder-subject = Encara al cistell: { $item0_title }
recover-reminder-preheader = El vostre cistell a { $shop_name } està desat.
recover-reminder-intro = El vostre cistell a { $shop_name } està desat i { $item0_title } encara està disponible. Podeu continuar on ho vau deixar quan us vagi bé.
recover-reminder-whatsapp = El vostre cistell a { $shop_name } està desat i { $item0_title } encara està disponible. Podeu continuar on ho vau deixar quan us vagi bé.

### El segon recordatori

recover-social-proof-subject = El vostre cistell a { $shop_name } us espera
recover-social-proof-preheader = { $item0_title } encara està disponible.
recover-social-proof-intro = Una breu nota per si us va passar per alt: { $item0_title } encara és al vostre cistell a { $shop_name }. Teniu cap pregunta? Responeu a aquest missatge i us ajudarem amb molt de gust.
recover-social-proof-whatsapp = Una breu nota per si us va passar per alt: { $item0_title } encara és al vostre cistell a { $shop_name }. { $proof } Teniu cap pregunta? Responeu a aquest missatge i us ajudarem amb molt de gust.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } persona ha comprat aquest article { proof-period }.
   *[other] { $popular_count } persones han comprat aquest article { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] en el darrer { $popular_days } dia
   *[other] en els darrers { $popular_days } dies
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } client valora aquest article amb { $rating } estrelles.
   *[other] { $rating_count } clients valoren aquest article amb { $rating } estrelles.
}
proof-none = L'article encara està disponible.

### L'oferta personal

recover-incentive-subject = Per al vostre cistell a { $shop_name }: { $offer }
recover-incentive-preheader = El vostre codi personal és vàlid fins { $coupon_expires }.
recover-incentive-intro = Gràcies per la vostra visita a { $shop_name }. El cistell està desat i tenim una cosa per a vós: { $offer }.
recover-incentive-whatsapp = Gràcies per la vostra visita a { $shop_name }. { $item0_title } encara és al cistell i tenim una cosa per a vós: { $offer }. El vostre codi personal és { $coupon_code }, vàlid fins { $coupon_expires }.
offer-off = { $coupon_value } de descompte
coupon-label = El vostre codi personal
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Vàlid fins { $coupon_expires }

### Per a qui torna

recover-cross-sell-subject = Quina alegria tornar-vos a veure: el vostre cistell a { $shop_name }
recover-cross-sell-preheader = { $item0_title } encara està disponible.
recover-cross-sell-intro = Quina alegria tornar-vos a veure. El vostre cistell a { $shop_name } està desat i { $item0_title } encara està disponible. També hem triat algunes coses que hi combinen bé.
also-heading = Hi combina bé

### Una comanda sense pagar

payment-reminder-subject = La vostra comanda a { $shop_name } està pendent de pagament
payment-reminder-preheader = Podeu completar el pagament quan us vagi bé.
payment-reminder-intro = La vostra comanda de { $cart_total } a { $shop_name } està desada, però el pagament encara no s'ha completat. Ho podeu fer quan us vagi bé.
payment-reminder-whatsapp = La vostra comanda de { $cart_total } a { $shop_name } està desada, però el pagament encara no s'ha completat. Ho podeu fer quan us vagi bé.

### After an order

after-purchase-subject = Combina bé amb { $item0_title }
after-purchase-preheader = Alguns suggeriments per a la vostra comanda a { $shop_name }.
after-purchase-intro = Gràcies per la vostra comanda a { $shop_name }. Hem triat algunes coses que combinen bé amb { $item0_title }.
after-purchase-whatsapp = Gràcies per la vostra comanda a { $shop_name }. Hi ha algunes coses que combinen bé amb { $item0_title } i les hem reunides per a vós.
review-request-subject = Què us sembla { $item0_title }?
review-request-preheader = La vostra opinió ajuda altres clients a triar.
review-request-intro = Ja fa un temps que teniu la comanda de { $shop_name }. Què us sembla { $item0_title }? La vostra opinió sincera ajuda altres clients a triar.
review-request-whatsapp = Ja fa un temps que teniu la comanda de { $shop_name }. Què us sembla { $item0_title }? La vostra opinió sincera ajuda altres clients a triar.

### Back in stock

back-in-stock-subject = Torna a estar disponible: { $item0_title }
back-in-stock-preheader = Ens vau demanar que us aviséssim.
back-in-stock-intro = { $item0_title } torna a estar disponible a { $shop_name }. Ens vau demanar que us aviséssim.
back-in-stock-whatsapp = Ens vau demanar que us aviséssim: { $item0_title } torna a estar disponible a { $shop_name }.

### After a long time

win-back-subject = Novetats de { $shop_name }
win-back-preheader = Alguns suggeriments per a vós.
win-back-intro = Ja fa un temps de la vostra última comanda a { $shop_name }. Hem triat algunes coses que us podrien agradar.
win-back-whatsapp = Ja fa un temps de la vostra última comanda a { $shop_name }. Hem triat algunes coses que us podrien agradar.

### Pieces of these

picked-heading = Triat per a vós
action-product = Mira el producte
action-shop = Ves a la botiga
action-review = Escriu una ressenya
footer-why-order = Rebeu aquest correu perquè vau fer una comanda a { $shop_name } amb aquesta adreça.
footer-why-asked = Rebeu aquest correu perquè vau demanar a { $shop_name } que us avisés sobre aquest article.

### Xat a la pàgina de la botiga

checkout-idle-chat = Preneu-vos el temps que calgui, el cistell us espera aquí.
browse-help-chat = Esteu mirant { $item0_title } amb calma?

### Respostes a preguntes freqüents

answer-stock-left = { $item0_stock_n ->
    [one] Ara mateix hi ha { $item0_stock } unitat de { $item0_title } en estoc.
   *[other] Ara mateix hi ha { $item0_stock } unitats de { $item0_title } en estoc.
}
answer-express-by = Amb l'enviament exprés per { $express_extra } més, arriba com a molt tard { $express_by }.
answer-free-returns = { $returns_n ->
    [one] La devolució és gratuïta durant { $returns } dia.
   *[other] La devolució és gratuïta durant { $returns } dies.
}
answer-free-shipping-from = Amb { $shipping_free_from_missing } més al cistell, l'enviament és gratuït.
answer-shipping-cost = L'enviament costa { $shipping_cost }.

### Peces

promise-free-shipping = enviament gratuït
promise-free-returns = devolució gratuïta
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (abans: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } en estoc
}
cart-more = { $cart_more_n ->
    [one] i { $cart_more } article més
   *[other] i { $cart_more } articles més
}
cart-total = Total: { $cart_total }
action-basket = Torna al cistell
action-payment = Completa el pagament

### Al peu del missatge

footer-why = Rebeu aquest correu perquè vau començar una comanda a { $shop_name } amb aquesta adreça.
unsubscribe = Donar-se de baixa
opt-out-word = BAIXA
opt-out-reply = Responeu { opt-out-word } i no us tornarem a escriure.
