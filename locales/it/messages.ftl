# Testi di Cartwright in italiano (con il Lei). docs/locales.md spiega come si usano e si verificano.

### Saluto

greeting = Gentile { $shopper_first_name },
greeting-plain = Buongiorno,

### Il primo promemoria

recover-reminder-subject = Ancora nel suo carrello: { $item0_title }
recover-reminder-preheader = Il suo carrello su { $shop_name } è salvato.
recover-reminder-intro = Il suo carrello su { $shop_name } è salvato e { $item0_title } è ancora disponibile. Può riprendere da dove aveva lasciato quando le è comodo.
recover-reminder-whatsapp = Il suo carrello su { $shop_name } è salvato e { $item0_title } è ancora disponibile. Può riprendere da dove aveva lasciato quando le è comodo.

### Il secondo promemoria

recover-social-proof-subject = Il suo carrello su { $shop_name } la aspetta
recover-social-proof-preheader = { $item0_title } è ancora disponibile.
recover-social-proof-intro = Una breve nota nel caso le fosse sfuggito: { $item0_title } è ancora nel suo carrello su { $shop_name }. Ha una domanda? Risponda a questo messaggio, la aiutiamo volentieri.
recover-social-proof-whatsapp = Una breve nota nel caso le fosse sfuggito: { $item0_title } è ancora nel suo carrello su { $shop_name }. { $proof } Ha una domanda? Risponda a questo messaggio, la aiutiamo volentieri.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } persona ha acquistato questo articolo { proof-period }.
   *[other] { $popular_count } persone hanno acquistato questo articolo { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] nell'ultimo { $popular_days } giorno
   *[other] negli ultimi { $popular_days } giorni
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } cliente valuta questo articolo con { $rating } stelle.
   *[other] { $rating_count } clienti valutano questo articolo con { $rating } stelle.
}
proof-none = L'articolo è ancora disponibile.

### L'offerta personale

recover-incentive-subject = Per il suo carrello su { $shop_name }: { $offer }
recover-incentive-preheader = Il suo codice personale è valido fino a { $coupon_expires }.
recover-incentive-intro = Grazie per la sua visita a { $shop_name }. Il suo carrello è salvato e abbiamo qualcosa per lei: { $offer }.
recover-incentive-whatsapp = Grazie per la sua visita a { $shop_name }. { $item0_title } è ancora nel suo carrello e abbiamo qualcosa per lei: { $offer }. Il suo codice personale è { $coupon_code }, valido fino a { $coupon_expires }.
offer-off = { $coupon_value } di sconto
coupon-label = Il suo codice personale
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Valido fino a { $coupon_expires }

### Per chi ritorna

recover-cross-sell-subject = È un piacere rivederla: il suo carrello su { $shop_name }
recover-cross-sell-preheader = { $item0_title } è ancora disponibile.
recover-cross-sell-intro = È un piacere rivederla. Il suo carrello su { $shop_name } è salvato e { $item0_title } è ancora disponibile. Abbiamo anche scelto alcune cose che si abbinano bene.
also-heading = Si abbina bene

### Un ordine non pagato

payment-reminder-subject = Il suo ordine su { $shop_name } è in attesa di pagamento
payment-reminder-preheader = Può completare il pagamento quando le è comodo.
payment-reminder-intro = Il suo ordine di { $cart_total } su { $shop_name } è salvato, ma il pagamento non è ancora stato completato. Può farlo quando le è comodo.
payment-reminder-whatsapp = Il suo ordine di { $cart_total } su { $shop_name } è salvato, ma il pagamento non è ancora stato completato. Può farlo quando le è comodo.

### After an order

after-purchase-subject = Si abbina bene a { $item0_title }
after-purchase-preheader = Alcuni suggerimenti per il suo ordine su { $shop_name }.
after-purchase-intro = Grazie per il suo ordine su { $shop_name }. Abbiamo scelto alcune cose che si abbinano bene a { $item0_title }.
after-purchase-whatsapp = Grazie per il suo ordine su { $shop_name }. Alcune cose si abbinano bene a { $item0_title } e le abbiamo raccolte per lei.
review-request-subject = Come si trova con { $item0_title }?
review-request-preheader = La sua opinione aiuta altri clienti a scegliere.
review-request-intro = Il suo ordine su { $shop_name } è con lei già da qualche tempo. Come si trova con { $item0_title }? La sua opinione sincera aiuta altri clienti a scegliere.
review-request-whatsapp = Il suo ordine su { $shop_name } è con lei già da qualche tempo. Come si trova con { $item0_title }? La sua opinione sincera aiuta altri clienti a scegliere.

### Back in stock

back-in-stock-subject = Di nuovo disponibile: { $item0_title }
back-in-stock-preheader = Ci ha chiesto di avvisarla.
back-in-stock-intro = { $item0_title } è di nuovo disponibile su { $shop_name }. Ci ha chiesto di avvisarla.
back-in-stock-whatsapp = Ci ha chiesto di avvisarla: { $item0_title } è di nuovo disponibile su { $shop_name }.

### After a long time

win-back-subject = Notizie da { $shop_name }
win-back-preheader = Alcuni suggerimenti per lei.
win-back-intro = È passato qualche tempo dal suo ultimo ordine su { $shop_name }. Abbiamo scelto alcune cose che potrebbero piacerle.
win-back-whatsapp = È passato qualche tempo dal suo ultimo ordine su { $shop_name }. Abbiamo scelto alcune cose che potrebbero piacerle.

### Pieces of these

picked-heading = Scelti per lei
action-product = Vedi l'articolo
action-shop = Vai al negozio
action-review = Scrivi una recensione
footer-why-order = Riceve questa e-mail perché ha ordinato su { $shop_name } con questo indirizzo.
footer-why-asked = Riceve questa e-mail perché ha chiesto a { $shop_name } di avvisarla per questo articolo.

### Chat sulla pagina del negozio

checkout-idle-chat = Faccia con calma, il suo carrello è qui.
browse-help-chat = Sta guardando { $item0_title } più da vicino?

### Risposte a domande frequenti

answer-stock-left = { $item0_stock_n ->
    [one] Di { $item0_title } c'è { $item0_stock } pezzo disponibile in questo momento.
   *[other] Di { $item0_title } ci sono { $item0_stock } pezzi disponibili in questo momento.
}
answer-express-by = Con la consegna espressa a { $express_extra } in più, arriva entro { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Il reso è gratuito entro { $returns } giorno.
   *[other] Il reso è gratuito entro { $returns } giorni.
}
answer-free-shipping-from = Con { $shipping_free_from_missing } in più nel carrello, la spedizione è gratuita.
answer-shipping-cost = La spedizione costa { $shipping_cost }.

### Elementi

promise-free-shipping = spedizione gratuita
promise-free-returns = reso gratuito
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (prima: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
    [one] { $stock } disponibile
   *[other] { $stock } disponibili
}
cart-more = { $cart_more_n ->
    [one] e { $cart_more } altro articolo
   *[other] e altri { $cart_more } articoli
}
cart-total = Totale: { $cart_total }
action-basket = Torna al carrello
action-payment = Completa il pagamento

### In fondo al messaggio

footer-why = Riceve questa e-mail perché ha iniziato un ordine su { $shop_name } con questo indirizzo.
unsubscribe = Annulla l'iscrizione
opt-out-word = STOP
opt-out-reply = Risponda { opt-out-word } e non le scriveremo più.
