# Tekstoj de Cartwright en Esperanto. docs/locales.md klarigas, kiel ili estas uzataj kaj kontrolataj.

### Saluto

greeting = Saluton { $shopper_first_name },
greeting-plain = Saluton,

### La unua memorigo

recover-reminder-subject = Ankoraŭ en via korbo: { $item0_title }
recover-reminder-preheader = Via korbo ĉe { $shop_name } estas konservita.
recover-reminder-intro = Via korbo ĉe { $shop_name } estas konservita, kaj { $item0_title } ankoraŭ haveblas. Vi povas daŭrigi, kie vi haltis, kiam ajn konvenas al vi.
recover-reminder-whatsapp = Via korbo ĉe { $shop_name } estas konservita, kaj { $item0_title } ankoraŭ haveblas. Vi povas daŭrigi, kie vi haltis, kiam ajn konvenas al vi.

### La dua memorigo, kun tio, kion aliaj aĉetis, se ni scias

recover-social-proof-subject = Via korbo ĉe { $shop_name } atendas vin
recover-social-proof-preheader = { $item0_title } ankoraŭ haveblas.
recover-social-proof-intro = Mallonga noto, se vi forgesis: { $item0_title } ankoraŭ estas en via korbo ĉe { $shop_name }. Ĉu vi havas demandon? Simple respondu, ni volonte helpas.
recover-social-proof-whatsapp = Mallonga noto, se vi forgesis: { $item0_title } ankoraŭ estas en via korbo ĉe { $shop_name }. { $proof } Ĉu vi havas demandon? Simple respondu, ni volonte helpas.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } homo aĉetis ĉi tiun varon { proof-period }.
   *[other] { $popular_count } homoj aĉetis ĉi tiun varon { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] en la lasta { $popular_days } tago
   *[other] en la lastaj { $popular_days } tagoj
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } kliento donas al ĉi tiu varo { $rating } stelojn.
   *[other] { $rating_count } klientoj donas al ĉi tiu varo { $rating } stelojn.
}
proof-none = Ĝi ankoraŭ haveblas.

### La persona oferto

recover-incentive-subject = Por via korbo ĉe { $shop_name }: { $offer }
recover-incentive-preheader = Via persona kodo validas ĝis { $coupon_expires }.
recover-incentive-intro = Dankon, ke vi ĉirkaŭrigardis ĉe { $shop_name }. Via korbo estas konservita, kaj ni havas ion por vi: { $offer }.
recover-incentive-whatsapp = Dankon, ke vi ĉirkaŭrigardis ĉe { $shop_name }. { $item0_title } ankoraŭ estas en via korbo, kaj ni havas ion por vi: { $offer }. Via persona kodo estas { $coupon_code }, valida ĝis { $coupon_expires }.
offer-off = rabato de { $coupon_value }
coupon-label = Via persona kodo
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Valida ĝis { $coupon_expires }

### Por revenantaj klientoj

recover-cross-sell-subject = Plezure revidi vin: via korbo ĉe { $shop_name }
recover-cross-sell-preheader = { $item0_title } ankoraŭ haveblas.
recover-cross-sell-intro = Estas plezuro revidi vin. Via korbo ĉe { $shop_name } estas konservita, kaj { $item0_title } ankoraŭ haveblas. Ni ankaŭ elektis kelkajn aĵojn, kiuj bone akordas kun ĝi.
also-heading = Bone akordas kun ĝi

### Nepagita mendo

payment-reminder-subject = Via mendo ĉe { $shop_name } atendas pagon
payment-reminder-preheader = Vi povas fini la pagon, kiam ajn konvenas al vi.
payment-reminder-intro = Via mendo je { $cart_total } ĉe { $shop_name } estas konservita, sed la pago ankoraŭ ne okazis. Vi povas fini ĝin, kiam ajn konvenas al vi.
payment-reminder-whatsapp = Via mendo je { $cart_total } ĉe { $shop_name } estas konservita, sed la pago ankoraŭ ne okazis. Vi povas fini ĝin, kiam ajn konvenas al vi.

### After an order

after-purchase-subject = Bone akordas kun “{ $item0_title }”
after-purchase-preheader = Kelkaj proponoj por via mendo ĉe { $shop_name }.
after-purchase-intro = Dankon pro via mendo ĉe { $shop_name }. Ni elektis kelkajn aĵojn, kiuj bone akordas kun “{ $item0_title }”.
after-purchase-whatsapp = Dankon pro via mendo ĉe { $shop_name }. Kelkaj aĵoj bone akordas kun “{ $item0_title }”, kaj ni kolektis ilin por vi.
review-request-subject = Kiel plaĉas al vi “{ $item0_title }”?
review-request-preheader = Via opinio helpas aliajn klientojn elekti.
review-request-intro = Via mendo de { $shop_name } jam de iom da tempo estas ĉe vi. Kiel plaĉas al vi “{ $item0_title }”? Via sincera opinio helpas aliajn klientojn elekti.
review-request-whatsapp = Via mendo de { $shop_name } jam de iom da tempo estas ĉe vi. Kiel plaĉas al vi “{ $item0_title }”? Via sincera opinio helpas aliajn klientojn elekti.

### Back in stock

back-in-stock-subject = Denove havebla: { $item0_title }
back-in-stock-preheader = Vi petis, ke ni sciigu vin.
back-in-stock-intro = { $item0_title } denove haveblas ĉe { $shop_name }. Vi petis, ke ni sciigu vin pri tio.
back-in-stock-whatsapp = Vi petis, ke ni sciigu vin: { $item0_title } denove haveblas ĉe { $shop_name }.

### After a long time

win-back-subject = Novaĵoj de { $shop_name }
win-back-preheader = Kelkaj proponoj por vi.
win-back-intro = Pasis iom da tempo post via antaŭa mendo ĉe { $shop_name }. Ni elektis kelkajn aĵojn, kiuj eble plaĉos al vi.
win-back-whatsapp = Pasis iom da tempo post via antaŭa mendo ĉe { $shop_name }. Ni elektis kelkajn aĵojn, kiuj eble plaĉos al vi.

### Pieces of these

picked-heading = Elektita por vi
action-product = Rigardi la varon
action-shop = Al la vendejo
action-review = Skribi recenzon
footer-why-order = Vi ricevas ĉi tiun retmesaĝon, ĉar vi mendis ĉe { $shop_name } per ĉi tiu adreso.
footer-why-asked = Vi ricevas ĉi tiun retmesaĝon, ĉar vi petis, ke { $shop_name } sciigu vin pri ĉi tiu varo.

### Babilo sur la paĝo de la vendejo

checkout-idle-chat = Ne hastu, via korbo restas ĉi tie.
browse-help-chat = Ĉu vi pli detale rigardas “{ $item0_title }”?

### Respondoj al oftaj demandoj

answer-stock-left = { $item0_stock_n ->
    [one] Nun estas { $item0_stock } peco de “{ $item0_title }” en stoko.
   *[other] Nun estas { $item0_stock } pecoj de “{ $item0_title }” en stoko.
}
answer-express-by = Per rapida livero por pliaj { $express_extra } ĝi alvenos plej malfrue { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Vi povas resendi ĝin senpage ene de { $returns } tago.
   *[other] Vi povas resendi ĝin senpage ene de { $returns } tagoj.
}
answer-free-shipping-from = Aldonu { $shipping_free_from_missing } al via korbo, kaj la sendo estos senpaga.
answer-shipping-cost = La sendo kostas { $shipping_cost }.

### Pecoj

promise-free-shipping = senpaga sendo
promise-free-returns = senpaga resendo
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (antaŭe: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } en stoko
}
cart-more = { $cart_more_n ->
    [one] kaj { $cart_more } plia
   *[other] kaj { $cart_more } pliaj
}
cart-total = Sume: { $cart_total }
action-basket = Reen al via korbo
action-payment = Fini la pagon

### La piedo de mesaĝo

footer-why = Vi ricevas ĉi tiun retmesaĝon, ĉar vi komencis mendon ĉe { $shop_name } per ĉi tiu adreso.
unsubscribe = Malaboni
opt-out-word = HALTU
opt-out-reply = Respondu { opt-out-word }, kaj ni ne plu skribos al vi.
