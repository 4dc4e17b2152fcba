# Cartwright-en testuak euskaraz (tratamendua: zu). docs/locales.md-k azaltzen du nola erabiltzen eta egiaztatzen diren.

### Agurra

greeting = Kaixo, { $shopper_first_name }:
greeting-plain = Kaixo:

### Lehen gogorarazpena

recover-reminder-subject = Oraindik zure saskian: { $item0_title }
recover-reminder-preheader = Zure saskia { $shop_name } dendan gordeta dago.
recover-reminder-intro = Zure saskia { $shop_name } dendan gordeta dago, eta { $item0_title } oraindik eskuragarri dago. Utzi zenuen lekutik jarrai dezakezu, ondo datorkizunean.
recover-reminder-whatsapp = Zure saskia { $shop_name } dendan gordeta dago, eta { $item0_title } oraindik eskuragarri dago. Utzi zenuen lekutik jarrai dezakezu, ondo datorkizunean.

### Bigarren gogorarazpena, besteek zer erosi duten jakinda

recover-social-proof-subject = Zure saskia zain duzu { $shop_name } dendan
recover-social-proof-preheader = Oraindik eskuragarri: { $item0_title }.
recover-social-proof-intro = Ohar labur bat, ahaztu bazaizu ere: { $item0_title } oraindik zure saskian dago { $shop_name } dendan. Galderarik baduzu? Erantzun lasai, gustura lagunduko dizugu.
recover-social-proof-whatsapp = Ohar labur bat, ahaztu bazaizu ere: { $item0_title } oraindik zure saskian dago { $shop_name } dendan. { $proof } Galderarik baduzu? Erantzun lasai, gustura lagunduko dizugu.
proof-popular = { $popular_count_n ->
    [one] Produktu hau erosi duten pertsonak { proof-period }: { $popular_count }.
   *[other] Produktu hau erosi duten pertsonak { proof-period }: { $popular_count }.
}
proof-period = { $popular_days_n ->
    [one] azken egun honetan (egunak: { $popular_days })
   *[other] azken { $popular_days } egunetan
}
proof-rating = { $rating_count_n ->
    [one] Bezeroen balorazioak: { $rating_count }. Produktu honen izarrak: { $rating }.
   *[other] Bezeroen balorazioak: { $rating_count }. Produktu honen izarrak: { $rating }.
}
proof-none = Oraindik eskuragarri dago.

### Eskaintza pertsonala

recover-incentive-subject = Zure saskirako ({ $shop_name }): { $offer }
recover-incentive-preheader = Zure kode pertsonala noiz arte: { $coupon_expires }.
recover-incentive-intro = Eskerrik asko { $shop_name } dendara begirada bat emateagatik. Zure saskia gordeta dago, eta badugu zerbait zuretzat: { $offer }.
recover-incentive-whatsapp = Eskerrik asko { $shop_name } dendara begirada bat emateagatik. { $item0_title } oraindik zure saskian dago, eta badugu zerbait zuretzat: { $offer }. Zure kode pertsonala { $coupon_code } da, noiz arte: { $coupon_expires }.
offer-off = { $coupon_value } deskontua
coupon-label = Zure kode pertsonala
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Noiz arte: { $coupon_expires }

### Itzultzen diren bezeroentzat

recover-cross-sell-subject = Pozten gara zu berriro ikusteaz: zure saskia { $shop_name } dendan
recover-cross-sell-preheader = Oraindik eskuragarri: { $item0_title }.
recover-cross-sell-intro = Pozten gara zu berriro ikusteaz. Zure saskia { $shop_name } dendan gordeta dago, eta { $item0_title } oraindik eskuragarri dago. Harekin ondo doazen gauza batzuk ere aukeratu ditugu.
also-heading = Ondo doa honekin

### Ordaindu gabeko eskaera

payment-reminder-subject = Zure eskaera ordainketaren zain dago: { $shop_name }
payment-reminder-preheader = Ondo datorkizunean amai dezakezu ordainketa.
payment-reminder-intro = Zure eskaera { $shop_name } dendan gordeta dago ({ $cart_total }), baina ordainketa ez da oraindik gauzatu. Ondo datorkizunean amai dezakezu.
payment-reminder-whatsapp = Zure eskaera { $shop_name } dendan gordeta dago ({ $cart_total }), baina ordainketa ez da oraindik gauzatu. Ondo datorkizunean amai dezakezu.

### After an order

after-purchase-subject = Ondo doa honekin: { $item0_title }
after-purchase-preheader = Iradokizun batzuk { $shop_name } dendan egindako eskaerarako.
after-purchase-intro = Eskerrik asko { $shop_name } dendan egindako eskaeragatik. Zure erosketarekin ({ $item0_title }) ondo doazen gauza batzuk aukeratu ditugu.
after-purchase-whatsapp = Eskerrik asko { $shop_name } dendan egindako eskaeragatik. Zure erosketarekin ({ $item0_title }) ondo doazen gauza batzuk bildu ditugu zuretzat.
review-request-subject = Zer iruditzen zaizu { $item0_title }?
review-request-preheader = Zure iritziak beste bezeroei aukeratzen laguntzen die.
review-request-intro = Aspalditxo jaso zenuen { $shop_name } dendan eskatutakoa. Zer iruditzen zaizu { $item0_title }? Zure iritzi zintzoak beste bezeroei aukeratzen laguntzen die.
review-request-whatsapp = Aspalditxo jaso zenuen { $shop_name } dendan eskatutakoa. Zer iruditzen zaizu { $item0_title }? Zure iritzi zintzoak beste bezeroei aukeratzen laguntzen die.

### Back in stock

back-in-stock-subject = Berriro eskuragarri: { $item0_title }
back-in-stock-preheader = Jakinarazteko eskatu zenigun.
back-in-stock-intro = { $item0_title } berriro eskuragarri dago { $shop_name } dendan. Jakinarazteko eskatu zenigun.
back-in-stock-whatsapp = Jakinarazteko eskatu zenigun: { $item0_title } berriro eskuragarri dago { $shop_name } dendan.

### After a long time

win-back-subject = Berriak { $shop_name } dendan
win-back-preheader = Iradokizun batzuk zuretzat.
win-back-intro = Denbora pasatu da { $shop_name } dendan azken eskaera egin zenuenetik. Gauza batzuk aukeratu ditugu, gustatuko zaizkizulakoan.
win-back-whatsapp = Denbora pasatu da { $shop_name } dendan azken eskaera egin zenuenetik. Gauza batzuk aukeratu ditugu, gustatuko zaizkizulakoan.

### Pieces of these

picked-heading = Zuretzat aukeratuta
action-product = Ikusi produktua
action-shop = Joan dendara
action-review = Idatzi iritzia
footer-why-order = Mezu hau jaso duzu helbide honekin eskaera egin zenuelako { $shop_name } dendan.
footer-why-asked = Mezu hau jaso duzu { $shop_name } dendari produktu honen berri emateko eskatu zeniolako.

### Txata dendako orrian

checkout-idle-chat = Hartu lasai, zure saskia hementxe dago.
browse-help-chat = Hobeto begiratzen ari zara: { $item0_title }?

### Maiz galdetutakoei erantzunak

answer-stock-left = { $item0_stock_n ->
    [one] Orain ale { $item0_stock } dugu biltegian: { $item0_title }.
   *[other] Orain { $item0_stock } ale ditugu biltegian: { $item0_title }.
}
answer-express-by = Bidalketa azkarrarekin ({ $express_extra } gehiago) beranduenez egun honetan iritsiko da: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Doan itzul dezakezu, epea (egunak): { $returns }.
   *[other] Doan itzul dezakezu { $returns } eguneko epean.
}
answer-free-shipping-from = Gehitu { $shipping_free_from_missing } saskira eta bidalketa doakoa izango da.
answer-shipping-cost = Bidalketak { $shipping_cost } balio du.

### Zatiak

promise-free-shipping = doako bidalketa
promise-free-returns = doako itzulketa
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (lehen: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } biltegian
}
cart-more = { $cart_more_n ->
    [one] eta beste { $cart_more }
   *[other] eta beste { $cart_more }
}
cart-total = Guztira: { $cart_total }
action-basket = Itzuli saskira
action-payment = Amaitu ordainketa

### Mezuaren oina

footer-why = Mezu hau jaso duzu helbide honekin eskaera bat hasi zenuelako { $shop_name } dendan.
unsubscribe = Harpidetza kendu
opt-out-word = BAJA
opt-out-reply = Erantzun { opt-out-word } eta ez dizugu gehiago idatziko.
