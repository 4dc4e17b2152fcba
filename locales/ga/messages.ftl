# Téacsanna Cartwright i nGaeilge. Deir docs/locales.md conas a úsáidtear agus a sheiceáiltear iad.

### Beannú

greeting = A { $shopper_first_name }, a chara,
greeting-plain = A chara,

### An chéad mheabhrúchán

recover-reminder-subject = Fós i do chiseán: { $item0_title }
recover-reminder-preheader = Tá do chiseán ag { $shop_name } sábháilte.
recover-reminder-intro = Tá do chiseán ag { $shop_name } sábháilte, agus tá { $item0_title } fós ar fáil. Is féidir leat leanúint ar aghaidh ón áit ar stop tú, am ar bith a oireann duit.
recover-reminder-whatsapp = Tá do chiseán ag { $shop_name } sábháilte, agus tá { $item0_title } fós ar fáil. Is féidir leat leanúint ar aghaidh ón áit ar stop tú, am ar bith a oireann duit.

### An dara meabhrúchán, le rud a cheannaigh daoine eile más eol é

recover-social-proof-subject = Tá do chiseán ag { $shop_name } ag fanacht leat
recover-social-proof-preheader = Tá { $item0_title } fós ar fáil.
recover-social-proof-intro = Nóta gearr ar eagla go ndearna tú dearmad: tá { $item0_title } fós i do chiseán ag { $shop_name }. An bhfuil ceist agat? Tabhair freagra, is breá linn cabhrú.
recover-social-proof-whatsapp = Nóta gearr ar eagla go ndearna tú dearmad: tá { $item0_title } fós i do chiseán ag { $shop_name }. { $proof } An bhfuil ceist agat? Tabhair freagra, is breá linn cabhrú.
proof-popular = { $popular_count_n ->
    [one] Líon na ndaoine a cheannaigh an t-earra seo { proof-period }: { $popular_count }.
    [two] Líon na ndaoine a cheannaigh an t-earra seo { proof-period }: { $popular_count }.
    [few] Líon na ndaoine a cheannaigh an t-earra seo { proof-period }: { $popular_count }.
    [many] Líon na ndaoine a cheannaigh an t-earra seo { proof-period }: { $popular_count }.
   *[other] Líon na ndaoine a cheannaigh an t-earra seo { proof-period }: { $popular_count }.
}
proof-period = { $popular_days_n ->
    [one] le { $popular_days } lá anuas
    [two] le { $popular_days } lá anuas
    [few] le { $popular_days } lá anuas
    [many] le { $popular_days } lá anuas
   *[other] le { $popular_days } lá anuas
}
proof-rating = { $rating_count_n ->
    [one] Rátáil custaiméirí don earra seo: { $rating } réalta ({ $rating_count } léirmheas).
    [two] Rátáil custaiméirí don earra seo: { $rating } réalta ({ $rating_count } léirmheas).
    [few] Rátáil custaiméirí don earra seo: { $rating } réalta ({ $rating_count } léirmheas).
    [many] Rátáil custaiméirí don earra seo: { $rating } réalta ({ $rating_count } léirmheas).
   *[other] Rátáil custaiméirí don earra seo: { $rating } réalta ({ $rating_count } léirmheas).
}
proof-none = Tá sé fós ar fáil.

### An tairiscint phearsanta

recover-incentive-subject = Do do chiseán ag { $shop_name }: { $offer }
recover-incentive-preheader = Tá do chód pearsanta bailí go dtí { $coupon_expires }.
recover-incentive-intro = Go raibh maith agat as breathnú thart ag { $shop_name }. Tá do chiseán sábháilte, agus tá rud éigin againn duit: { $offer }.
recover-incentive-whatsapp = Go raibh maith agat as breathnú thart ag { $shop_name }. Tá { $item0_title } fós i do chiseán, agus tá rud éigin againn duit: { $offer }. Is é { $coupon_code } do chód pearsanta, bailí go dtí { $coupon_expires }.
offer-off = lascaine { $coupon_value }
coupon-label = Do chód pearsanta
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Bailí go dtí { $coupon_expires }

### Do chustaiméirí atá ag filleadh

recover-cross-sell-subject = Is deas tú a fheiceáil arís: do chiseán ag { $shop_name }
recover-cross-sell-preheader = Tá { $item0_title } fós ar fáil.
recover-cross-sell-intro = Is deas tú a fheiceáil arís. Tá do chiseán ag { $shop_name } sábháilte, agus tá { $item0_title } fós ar fáil. Roghnaíomar cúpla rud freisin a théann go maith leis.
also-heading = Téann sé seo go maith leis

### Ordú gan íoc

payment-reminder-subject = Tá d'ordú ag { $shop_name } ag fanacht le híocaíocht
payment-reminder-preheader = Is féidir leat an íocaíocht a chríochnú am ar bith a oireann duit.
payment-reminder-intro = Tá d'ordú ag { $shop_name } ({ $cart_total }) sábháilte, ach níor tharla an íocaíocht fós. Is féidir leat í a chríochnú am ar bith a oireann duit.
payment-reminder-whatsapp = Tá d'ordú ag { $shop_name } ({ $cart_total }) sábháilte, ach níor tharla an íocaíocht fós. Is féidir leat í a chríochnú am ar bith a oireann duit.

### After an order

after-purchase-subject = Téann sé go maith le { $item0_title }
after-purchase-preheader = Roinnt moltaí le haghaidh d'ordaithe ag { $shop_name }.
after-purchase-intro = Go raibh maith agat as ordú ag { $shop_name }. Roghnaíomar roinnt rudaí a théann go maith le { $item0_title }.
after-purchase-whatsapp = Go raibh maith agat as ordú ag { $shop_name }. Tá roinnt rudaí ann a théann go maith le { $item0_title }, agus bhailíomar le chéile duit iad.
review-request-subject = Conas a thaitníonn { $item0_title } leat?
review-request-preheader = Cabhraíonn do thuairim le custaiméirí eile rogha a dhéanamh.
review-request-intro = Tá d'ordú ó { $shop_name } agat le tamall anois. Conas a thaitníonn { $item0_title } leat? Cabhraíonn do thuairim mhacánta le custaiméirí eile rogha a dhéanamh.
review-request-whatsapp = Tá d'ordú ó { $shop_name } agat le tamall anois. Conas a thaitníonn { $item0_title } leat? Cabhraíonn do thuairim mhacánta le custaiméirí eile rogha a dhéanamh.

### Back in stock

back-in-stock-subject = Ar fáil arís: { $item0_title }
back-in-stock-preheader = D'iarr tú orainn scéala a chur chugat.
back-in-stock-intro = Tá { $item0_title } ar fáil arís ag { $shop_name }. D'iarr tú orainn scéala a chur chugat.
back-in-stock-whatsapp = D'iarr tú orainn scéala a chur chugat: tá { $item0_title } ar fáil arís ag { $shop_name }.

### After a long time

win-back-subject = Nuacht ó { $shop_name }
win-back-preheader = Roinnt moltaí duit.
win-back-intro = Tá tamall ann ó d'ordaigh tú rud ag { $shop_name }. Roghnaíomar roinnt rudaí a d'fhéadfadh a bheith oiriúnach duit.
win-back-whatsapp = Tá tamall ann ó d'ordaigh tú rud ag { $shop_name }. Roghnaíomar roinnt rudaí a d'fhéadfadh a bheith oiriúnach duit.

### Pieces of these

picked-heading = Roghnaithe duit
action-product = Féach ar an táirge
action-shop = Go dtí an siopa
action-review = Scríobh léirmheas
footer-why-order = Faigheann tú an ríomhphost seo mar gur ordaigh tú ag { $shop_name } leis an seoladh seo.
footer-why-asked = Faigheann tú an ríomhphost seo mar gur iarr tú ar { $shop_name } scéala a chur chugat faoin earra seo.

### Comhrá ar leathanach an tsiopa

checkout-idle-chat = Tóg go bog é, tá do chiseán anseo.
browse-help-chat = An bhfuil tú ag breathnú níos géire ar { $item0_title }?

### Freagraí ar cheisteanna coitianta

answer-stock-left = { $item0_stock_n ->
    [one] Líon i stoc anois de { $item0_title }: { $item0_stock }.
    [two] Líon i stoc anois de { $item0_title }: { $item0_stock }.
    [few] Líon i stoc anois de { $item0_title }: { $item0_stock }.
    [many] Líon i stoc anois de { $item0_title }: { $item0_stock }.
   *[other] Líon i stoc anois de { $item0_title }: { $item0_stock }.
}
answer-express-by = Le luathsheachadadh ar { $express_extra } breise, tiocfaidh sé faoi { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Is féidir leat é a chur ar ais saor in aisce laistigh de { $returns } lá.
    [two] Is féidir leat é a chur ar ais saor in aisce laistigh de { $returns } lá.
    [few] Is féidir leat é a chur ar ais saor in aisce laistigh de { $returns } lá.
    [many] Is féidir leat é a chur ar ais saor in aisce laistigh de { $returns } lá.
   *[other] Is féidir leat é a chur ar ais saor in aisce laistigh de { $returns } lá.
}
answer-free-shipping-from = Cuir { $shipping_free_from_missing } eile i do chiseán agus beidh an seachadadh saor in aisce.
answer-shipping-cost = Cosnaíonn seachadadh { $shipping_cost }.

### Píosaí

promise-free-shipping = seachadadh saor in aisce
promise-free-returns = aischur saor in aisce
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (roimhe seo: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } i stoc
}
cart-more = { $cart_more_n ->
   *[other] agus { $cart_more } eile
}
cart-total = Iomlán: { $cart_total }
action-basket = Ar ais go dtí do chiseán
action-payment = Críochnaigh an íocaíocht

### Bun teachtaireachta

footer-why = Faigheann tú an ríomhphost seo mar gur thosaigh tú ordú ag { $shop_name } leis an seoladh seo.
unsubscribe = Díliostáil
opt-out-word = STAD
opt-out-reply = Freagair le { opt-out-word } agus ní scríobhfaimid chugat arís.
