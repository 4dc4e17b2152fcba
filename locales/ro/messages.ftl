# Textele Cartwright în română (cu dumneavoastră). docs/locales.md explică folosirea și verificările.

### Salut

greeting = Bună ziua, { $shopper_first_name },
greeting-plain = Bună ziua,

### Primul memento

recover-reminder-subject = Încă în coșul dumneavoastră: { $item0_title }
recover-reminder-preheader = Coșul dumneavoastră de la { $shop_name } este salvat.
recover-reminder-intro = Coșul dumneavoastră de la { $shop_name } este salvat, iar { $item0_title } este în continuare disponibil. Puteți continua de unde ați rămas, când vă este la îndemână.
recover-reminder-whatsapp = Coșul dumneavoastră de la { $shop_name } este salvat, iar { $item0_title } este în continuare disponibil. Puteți continua de unde ați rămas, când vă este la îndemână.

### Al doilea memento

recover-social-proof-subject = Coșul dumneavoastră de la { $shop_name } vă așteaptă
recover-social-proof-preheader = { $item0_title } este în continuare disponibil.
recover-social-proof-intro = O scurtă notă, în caz că v-a scăpat: { $item0_title } este încă în coșul dumneavoastră de la { $shop_name }. Aveți o întrebare? Răspundeți la acest mesaj, vă ajutăm cu plăcere.
recover-social-proof-whatsapp = O scurtă notă, în caz că v-a scăpat: { $item0_title } este încă în coșul dumneavoastră de la { $shop_name }. { $proof } Aveți o întrebare? Răspundeți la acest mesaj, vă ajutăm cu plăcere.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } persoană a cumpărat acest articol { proof-period }.
    [few] { $popular_count } persoane au cumpărat acest articol { proof-period }.
   *[other] { $popular_count } de persoane au cumpărat acest articol { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] în ultima { $popular_days } zi
    [few] în ultimele { $popular_days } zile
   *[other] în ultimele { $popular_days } de zile
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } client a evaluat acest articol cu { $rating } stele.
    [few] { $rating_count } clienți au evaluat acest articol cu { $rating } stele.
   *[other] { $rating_count } de clienți au evaluat acest articol cu { $rating } stele.
}
proof-none = Articolul este în continuare disponibil.

### Oferta personală

recover-incentive-subject = Pentru coșul dumneavoastră de la { $shop_name }: { $offer }
recover-incentive-preheader = Codul dumneavoastră personal este valabil până { $coupon_expires }.
recover-incentive-intro = Vă mulțumim pentru vizita la { $shop_name }. Coșul este salvat și avem ceva pentru dumneavoastră: { $offer }.
recover-incentive-whatsapp = Vă mulțumim pentru vizita la { $shop_name }. { $item0_title } este încă în coș și avem ceva pentru dumneavoastră: { $offer }. Codul dumneavoastră personal este { $coupon_code }, valabil până { $coupon_expires }.
offer-off = { $coupon_value } reducere
coupon-label = Codul dumneavoastră personal
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Valabil până { $coupon_expires }

### Pentru clienții care revin

recover-cross-sell-subject = Ne bucurăm că ați revenit: coșul dumneavoastră de la { $shop_name }
recover-cross-sell-preheader = { $item0_title } este în continuare disponibil.
recover-cross-sell-intro = Ne bucurăm că ați revenit. Coșul dumneavoastră de la { $shop_name } este salvat, iar { $item0_title } este în continuare disponibil. Am ales și câteva lucruri care se potrivesc bine.
also-heading = Se potrivește bine

### O comandă neplătită

payment-reminder-subject = Comanda dumneavoastră de la { $shop_name } așteaptă plata
payment-reminder-preheader = Puteți finaliza plata când vă este la îndemână.
payment-reminder-intro = Comanda dumneavoastră de { $cart_total } de la { $shop_name } este salvată, dar plata nu s-a finalizat încă. O puteți finaliza când vă este la îndemână.
payment-reminder-whatsapp = Comanda dumneavoastră de { $cart_total } de la { $shop_name } este salvată, dar plata nu s-a finalizat încă. O puteți finaliza când vă este la îndemână.

### After an order

after-purchase-subject = Se potrivește bine cu { $item0_title }
after-purchase-preheader = Câteva sugestii pentru comanda dumneavoastră de la { $shop_name }.
after-purchase-intro = Vă mulțumim pentru comanda de la { $shop_name }. Am ales câteva lucruri care se potrivesc bine cu { $item0_title }.
after-purchase-whatsapp = Vă mulțumim pentru comanda de la { $shop_name }. Câteva lucruri se potrivesc bine cu { $item0_title }, iar noi le-am adunat pentru dumneavoastră.
review-request-subject = Cum vi se pare { $item0_title }?
review-request-preheader = Părerea dumneavoastră îi ajută pe alți clienți să aleagă.
review-request-intro = Aveți de ceva vreme comanda de la { $shop_name }. Cum vi se pare { $item0_title }? Părerea dumneavoastră sinceră îi ajută pe alți clienți să aleagă.
review-request-whatsapp = Aveți de ceva vreme comanda de la { $shop_name }. Cum vi se pare { $item0_title }? Părerea dumneavoastră sinceră îi ajută pe alți clienți să aleagă.

### Back in stock

back-in-stock-subject = Din nou disponibil: { $item0_title }
back-in-stock-preheader = Ne-ați rugat să vă anunțăm.
back-in-stock-intro = { $item0_title } este din nou disponibil la { $shop_name }. Ne-ați rugat să vă anunțăm.
back-in-stock-whatsapp = Ne-ați rugat să vă anunțăm: { $item0_title } este din nou disponibil la { $shop_name }.

### After a long time

win-back-subject = Noutăți de la { $shop_name }
win-back-preheader = Câteva sugestii pentru dumneavoastră.
win-back-intro = A trecut ceva vreme de la ultima dumneavoastră comandă la { $shop_name }. Am ales câteva lucruri care v-ar putea plăcea.
win-back-whatsapp = A trecut ceva vreme de la ultima dumneavoastră comandă la { $shop_name }. Am ales câteva lucruri care v-ar putea plăcea.

### Pieces of these

picked-heading = Alese pentru dumneavoastră
action-product = Vedeți articolul
action-shop = Spre magazin
action-review = Scrieți o recenzie
footer-why-order = Primiți acest e-mail pentru că ați comandat la { $shop_name } cu această adresă.
footer-why-asked = Primiți acest e-mail pentru că ați rugat magazinul { $shop_name } să vă anunțe despre acest articol.

### Chat pe pagina magazinului

checkout-idle-chat = Luați-vă timpul necesar, coșul rămâne aici.
browse-help-chat = Vă uitați mai atent la { $item0_title }?

### Răspunsuri la întrebări frecvente

answer-stock-left = { $item0_stock_n ->
    [one] Pentru { $item0_title } avem acum { $item0_stock } bucată pe stoc.
    [few] Pentru { $item0_title } avem acum { $item0_stock } bucăți pe stoc.
   *[other] Pentru { $item0_title } avem acum { $item0_stock } de bucăți pe stoc.
}
answer-express-by = Cu livrarea expres pentru { $express_extra } în plus, ajunge cel târziu { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Returul este gratuit timp de { $returns } zi.
    [few] Returul este gratuit timp de { $returns } zile.
   *[other] Returul este gratuit timp de { $returns } de zile.
}
answer-free-shipping-from = Cu încă { $shipping_free_from_missing } în coș, livrarea este gratuită.
answer-shipping-cost = Livrarea costă { $shipping_cost }.

### Piese

promise-free-shipping = livrare gratuită
promise-free-returns = retur gratuit
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (înainte: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } pe stoc
}
cart-more = { $cart_more_n ->
    [one] și încă { $cart_more } articol
    [few] și încă { $cart_more } articole
   *[other] și încă { $cart_more } de articole
}
cart-total = Total: { $cart_total }
action-basket = Înapoi la coș
action-payment = Finalizați plata

### La finalul mesajului

footer-why = Primiți acest e-mail pentru că ați început o comandă la { $shop_name } cu această adresă.
unsubscribe = Dezabonare
opt-out-word = STOP
opt-out-reply = Răspundeți { opt-out-word } și nu vă vom mai scrie.
