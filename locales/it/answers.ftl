# Ciò che l'assistente dice in italiano (con il Lei). docs/locales.md spiega come si usa e si verifica.

### Aprire e chiudere

assist-hello = Buongiorno! Sono l'assistente automatico di { $shop_name }. Come posso aiutarla?
assist-hello-again = Ci risentiamo con piacere! Come posso aiutarla?
assist-thanks = Prego. Posso fare altro per lei?
assist-else = Posso fare altro per lei?
assist-not-understood = Non sono sicuro di aver capito. Potrebbe dirlo con altre parole?
assist-choose = Quale di queste opzioni intende?
assist-out-of-scope = Posso aiutarla con ordini, resi, consegne e prodotti di { $shop_name }, ma non con questo.
assist-unknown = Non ho informazioni affidabili su questo e preferisco non tirare a indovinare.
assist-empty = Ho ricevuto un messaggio vuoto. Come posso aiutarla?
assist-too-long = Il suo messaggio è troppo lungo per me. Potrebbe riassumerlo in poche frasi?
assist-busy = Un momento, per favore: sto ancora lavorando al suo ultimo messaggio.
assist-trouble = Al momento non riesco a verificarlo. Riprovi tra poco oppure parli con una persona.
assist-file-refused = Non sono riuscito a leggere questo file. Invii una foto in formato JPEG, PNG o WebP.
assist-no-payment-here = In questa chat non si effettuano mai pagamenti. Paghi nella pagina di pagamento del negozio.

### Pulsanti

button-order-status = Dov'è il mio ordine?
button-return = Fare un reso
button-product = Domanda su un prodotto
button-human = Parlare con qualcuno
button-yes = Sì
button-no = No
button-skip = Salta
button-cancel = Annulla
button-view = Vedi prodotto
button-track = Traccia il pacco
button-label = Apri etichetta

### Verificare chi chiede

identify-order-number = Mi indichi il numero d'ordine, per favore. Lo trova nella conferma dell'ordine.
identify-contact = Mi indichi l'e-mail o il numero di telefono che ha usato per l'ordine, per favore.
identify-code-sent = Se questi dati corrispondono a un ordine, abbiamo appena inviato un codice all'indirizzo o al telefono di quell'ordine. Scriva qui il codice, per favore.
identify-code-wrong = Non sono riuscito a confermarlo. Il codice potrebbe essere errato o scaduto.
identify-too-often = Ci sono stati troppi tentativi. Riprovi più tardi oppure parli con una persona.
identify-done = Grazie, ho trovato il suo ordine.
reply-subject = Re: { $shop_name }
identify-code-subject = Il suo codice per { $shop_name }
identify-code-text = Il suo codice per { $shop_name } è { $access_code }. Se non l'ha richiesto, può ignorare questo messaggio.

### Ordini

order-received = Abbiamo ricevuto il suo ordine { $order_number } ({ $order_placed }) e lo stiamo preparando.
order-unpaid = Il suo ordine { $order_number } ({ $order_placed }) è in attesa di pagamento.
order-partly-shipped = Una parte del suo ordine { $order_number } è in viaggio, il resto seguirà.
order-shipped = Il suo ordine { $order_number } è in viaggio.
order-shipped-with = Il suo ordine { $order_number } è in viaggio con { $carrier_name }.
order-out-for-delivery = Il suo ordine { $order_number } è in consegna.
order-delivered = Il suo ordine { $order_number } è stato consegnato { $order_delivered }.
order-cancelled = Il suo ordine { $order_number } è stato annullato.
order-refunded = Per il suo ordine { $order_number } sono stati rimborsati { $refund_amount }.
order-returned = Abbiamo ricevuto il reso del suo ordine { $order_number }.
order-problem = Il corriere segnala un problema con la consegna del suo ordine { $order_number }. Una persona del team se ne occuperà.
order-expected = La consegna è prevista per { $delivery_by }.
order-expected-between = La consegna è prevista tra { $delivery_from } e { $delivery_to }.
order-tracking = Il numero di tracciamento è { $tracking_number }.
order-tracking-link = Può seguirlo qui: { $tracking_link }
order-no-tracking = Non c'è ancora un numero di tracciamento.
order-list = Questi sono i suoi ultimi ordini:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Non ho trovato ordini a suo nome.
order-not-found = Tra i suoi ordini non ne ho trovato nessuno con questo numero.

### Rimborsi

refund-pending = È in corso un rimborso di { $refund_amount } per il suo ordine { $order_number }.
refund-done = Il rimborso di { $refund_amount } per il suo ordine { $order_number } è stato effettuato { $refund_on }.
refund-none = Non vedo alcun rimborso per il suo ordine { $order_number }.
refund-by-person = Dei rimborsi decide una persona del team. Le ho inoltrato la richiesta con tutti i dettagli.

### Resi

return-window = { $return_days_n ->
    [one] Può restituire gli articoli entro { $return_days } giorno dalla consegna.
   *[other] Può restituire gli articoli entro { $return_days } giorni dalla consegna.
}
return-free = Il reso è gratuito per lei.
return-cost = Il reso costa { $return_cost }.
return-not-possible-for = Questi articoli non si possono restituire: { $return_excluded }.
return-which-order = Da quale ordine vuole restituire qualcosa?
return-which-item = Quale articolo vuole restituire?
return-why = Per quale motivo vuole restituirlo?
return-unused = L'articolo è inutilizzato e ha ancora le etichette?
return-photo = Invii una foto che mostri il danno, per favore.
return-check = Vuole restituire { $item_title } dell'ordine { $order_number }. È corretto?
return-approved = Il reso di { $item_title } è approvato. Il numero di reso è { $return_number }.
return-refused-window = Il termine per restituire { $item_title } è scaduto { $return_until }.
return-refused-final-sale = { $item_title } è stato venduto senza possibilità di reso.
return-refused-kind = { $item_title } fa parte dei prodotti che non si possono restituire dopo la spedizione.
return-refused-used = Gli articoli usati o senza etichette non si possono restituire.
return-refused-already = Per { $item_title } è già registrato un reso.
return-refused-undelivered = { $item_title } non è ancora stato consegnato. Quando arriverà, potrà restituirlo.
return-review = Una persona del team deciderà sul suo reso e le risponderà.
return-label-link = Ecco la sua etichetta di reso: { $return_label_link }
return-pack = Imballi bene l'articolo, applichi l'etichetta e consegni il pacco a { $carrier_name }.
return-send-by = Lo spedisca entro { $return_until }, per favore.
return-after = Quando il pacco sarà arrivato e sarà stato controllato, una persona del team deciderà sul rimborso.
return-stopped = Va bene, non è stato registrato nulla.
return-mail-subject = Il suo reso { $return_number } presso { $shop_name }
return-mail-intro = Abbiamo registrato il suo reso di { $item_title } dell'ordine { $order_number }.
reason-too-small = Troppo piccolo
reason-too-large = Troppo grande
reason-not-as-described = Non come descritto
reason-damaged = Danneggiato
reason-defective = Non funziona
reason-wrong-item = Articolo sbagliato
reason-late = Arrivato troppo tardi
reason-changed-mind = Ho cambiato idea
reason-other = Altro motivo

### Annullare, modificare, cambiare, garanzia

cancel-check = Annullo il suo ordine { $order_number } di { $order_total }?
cancel-done = Il suo ordine { $order_number } è stato annullato.
cancel-too-late = Il suo ordine { $order_number } non si può più annullare perché è già in viaggio. Potrà restituirlo quando sarà arrivato.
address-ask = Mi invii il nuovo indirizzo di consegna completo, per favore.
address-check = Faccio spedire il suo ordine { $order_number } a questo indirizzo: { $address_new }?
address-done = L'indirizzo di consegna del suo ordine { $order_number } è stato modificato.
address-too-late = L'indirizzo del suo ordine { $order_number } non si può più modificare perché è già in viaggio.
exchange-which = Quale taglia o variante preferisce?
exchange-check = Cambio { $item_title } con { $exchange_title }?
exchange-approved = Il cambio di { $item_title } con { $exchange_title } è approvato.
exchange-sold-out = { $exchange_title } al momento è esaurito.
exchange-refused = { $item_title } non si può cambiare con quello.
change-review = Una persona del team esaminerà la sua richiesta e le risponderà.
warranty-covered = { $item_title } è in garanzia fino a { $warranty_until }.
warranty-ended = La garanzia di { $item_title } è scaduta { $warranty_until }.
stopped = Va bene, non ho cambiato nulla.

### Prodotti

product-price = { $product_title } costa { $product_price }.
product-price-was = { $product_title } costa { $product_price } (prima: { $product_price_before }).
product-available = { $product_title } è disponibile.
product-stock = { $product_stock_n ->
    [one] Di { $product_title } c'è { $product_stock } pezzo disponibile in questo momento.
   *[other] Di { $product_title } ci sono { $product_stock } pezzi disponibili in questo momento.
}
product-sold-out = { $product_title } al momento è esaurito.
product-tell-me = Vuole che la avvisi quando sarà di nuovo disponibile?
product-will-tell = La avviserò quando sarà di nuovo disponibile.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Quale prodotto intende?
product-not-found = Non ho trovato un prodotto simile nel nostro negozio.
products-found = Questo potrebbe fare per lei:
products-nearest = Non ho trovato nulla che corrisponda esattamente. Questo si avvicina di più:
products-goes-with = Si abbina bene:
product-line = { $product_title }, { $product_price }
compare-intro = Ecco il confronto:
size-ask = Che taglia porta di solito o quali sono le sue misure?
size-advice = Per { $product_title } consigliamo la taglia { $size_value }.
size-chart = La guida alle taglie indica per la taglia { $size_value }: { $size_measure }.
size-runs-small = Spesso i clienti hanno trovato { $product_title } piccolo.
size-runs-large = Spesso i clienti hanno trovato { $product_title } grande.
size-runs-true = Secondo i clienti { $product_title } veste come previsto.
size-unknown = Non ho una guida alle taglie per { $product_title }.
cart-link = Ecco il suo carrello con il prodotto: { $cart_link }

### Consegna, pagamento, offerte

delivery-estimate = Ordinando ora, dovrebbe arrivare { $delivery_by }.
delivery-estimate-between = Ordinando ora, dovrebbe arrivare tra { $delivery_from } e { $delivery_to }.
delivery-cost = La spedizione in questo Paese ({ $country_name }) costa { $delivery_cost }.
delivery-free = La spedizione in questo Paese ({ $country_name }) è gratuita.
delivery-free-from = La spedizione è gratuita per ordini da { $delivery_free_from } in su.
delivery-country-no = Non spediamo in questo Paese: { $country_name }.
payment-methods = Può pagare con { $payment_methods }.
payment-trouble = Mi dispiace che il pagamento non sia andato a buon fine. Il suo carrello è salvato: può riprovare o scegliere un altro metodo di pagamento.
discount-none = Al momento non ho sconti da offrire.
discount-open = Al momento ha { $coupon_value } di sconto con il codice { $coupon_code }, valido fino a { $coupon_expires }.
giftcard-ask = Mi invii il codice della carta regalo, per favore.
giftcard-balance = Il saldo della carta regalo è di { $giftcard_balance }.
giftcard-unknown = Non ho trovato nessuna carta regalo con questo codice.
policy-says = Nella pagina «{ $page_title }» si legge: { $page_passage }
own-words = { $own_words }

### Subentra una persona

handoff-done = Passo la conversazione a una persona del team, che può vedere tutto ciò che ha scritto qui.
handoff-next = Riceverà la risposta proprio qui.
handoff-closed = Il nostro team torna { $team_back } e le risponderà allora.
handoff-leave-address = Ci lasci il suo indirizzo e-mail, per favore, così potremo contattarla.
complaint-sorry = Mi dispiace. Lo inoltro subito a una persona del team.

### Non ricevere più messaggi

opt-out-done = Non riceverà più messaggi di questo tipo da { $shop_name }.

### Dopo l'acquisto
