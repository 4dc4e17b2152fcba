# An méid a deir an cúntóir i nGaeilge. Deir docs/locales.md conas a úsáidtear agus a sheiceáiltear na téacsanna.

### Tús agus deireadh

assist-hello = Dia duit! Is mise cúntóir uathoibríoch { $shop_name }. Conas is féidir liom cabhrú leat?
assist-hello-again = Dia duit arís! Conas is féidir liom cabhrú leat?
assist-thanks = Tá fáilte romhat. An bhfuil aon rud eile ann is féidir liom a dhéanamh duit?
assist-else = An bhfuil aon rud eile ann is féidir liom a dhéanamh duit?
assist-not-understood = Nílim cinnte gur thuig mé i gceart thú. An bhféadfá é a rá ar bhealach eile?
assist-choose = Cé acu seo atá i gceist agat?
assist-out-of-scope = Is féidir liom cabhrú le horduithe, aischuir, seachadadh agus táirgí { $shop_name }, ach ní leis sin.
assist-unknown = Níl eolas iontaofa agam faoi sin, agus b'fhearr liom gan buille faoi thuairim a thabhairt.
assist-empty = Fuair mé teachtaireacht fholamh. Cad is féidir liom a dhéanamh duit?
assist-too-long = Tá do theachtaireacht rófhada dom. An bhféadfá é a rá i gcúpla abairt?
assist-busy = Nóiméad amháin, táim fós ag obair ar do theachtaireacht dheireanach.
assist-trouble = Ní féidir liom é sin a chuardach faoi láthair. Bain triail eile as ar ball, nó labhair le duine.
assist-file-refused = Níorbh fhéidir liom an comhad seo a léamh. Seol grianghraf mar JPEG, PNG nó WebP, le do thoil.
assist-no-payment-here = Ní ghlactar le híocaíocht sa chomhrá seo riamh. Íoc ag seiceáil amach an tsiopa, le do thoil.

### Cnaipí

button-order-status = Cá bhfuil m'ordú?
button-return = Earra a chur ar ais
button-product = Ceist faoi tháirge
button-human = Labhairt le duine
button-yes = Is ea
button-no = Ní hea
button-skip = Scipeáil
button-cancel = Cealaigh
button-view = Féach ar an táirge
button-track = Rianaigh an beart
button-label = Oscail an lipéad aischuir

### Cé atá ag fiafraí

identify-order-number = Tabhair dom uimhir d'ordaithe, le do thoil. Tá sí i ndeimhniú an ordaithe.
identify-contact = Tabhair dom an seoladh ríomhphoist nó an uimhir theileafóin a d'úsáid tú don ordú, le do thoil.
identify-code-sent = Má bhaineann na sonraí seo le hordú, tá cód seolta againn díreach anois chuig seoladh nó uimhir theileafóin an ordaithe sin. Cuir isteach an cód anseo, le do thoil.
identify-code-wrong = Níorbh fhéidir liom é sin a dheimhniú. B'fhéidir gur clóscríobhadh an cód mícheart nó go bhfuil sé imithe in éag.
identify-too-often = Rinneadh an iomarca iarrachtaí. Bain triail eile as níos déanaí nó labhair le duine.
identify-done = Go raibh maith agat, d'aimsigh mé d'ordú.
reply-subject = Re: { $shop_name }
identify-code-subject = Do chód do { $shop_name }
identify-code-text = Is é { $access_code } do chód do { $shop_name }. Murar iarr tú é, is féidir leat neamhaird a dhéanamh den teachtaireacht seo.

### Orduithe

order-received = Fuaireamar d'ordú { $order_number } ({ $order_placed }) agus tá sé á ullmhú.
order-unpaid = Tá d'ordú { $order_number } ({ $order_placed }) ag fanacht le híocaíocht.
order-partly-shipped = Tá cuid de d'ordú { $order_number } ar an mbealach, agus tiocfaidh an chuid eile ina dhiaidh.
order-shipped = Tá d'ordú { $order_number } ar an mbealach.
order-shipped-with = Tá d'ordú { $order_number } ar an mbealach le { $carrier_name }.
order-out-for-delivery = Tá d'ordú { $order_number } amuigh á sheachadadh.
order-delivered = Seachadadh d'ordú { $order_number }. Dáta: { $order_delivered }.
order-cancelled = Cealaíodh d'ordú { $order_number }.
order-refunded = Aisíocadh { $refund_amount } as d'ordú { $order_number }.
order-returned = Tá an t-aischur ó d'ordú { $order_number } tagtha chugainn.
order-problem = Tuairiscíonn an t-iompróir fadhb le seachadadh d'ordaithe { $order_number }. Féachfaidh comhghleacaí isteach sa scéal.
order-expected = Táthar ag súil leis: { $delivery_by }.
order-expected-between = Táthar ag súil leis idir { $delivery_from } agus { $delivery_to }.
order-tracking = Is í { $tracking_number } an uimhir rianaithe.
order-tracking-link = Is féidir leat é a leanúint anseo: { $tracking_link }
order-no-tracking = Níl uimhir rianaithe ann dó fós.
order-list = Seo iad na horduithe is déanaí uait:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ní bhfuair mé aon ordú uait.
order-not-found = Ní bhfuair mé ordú leis an uimhir seo i measc d'orduithe.

### Aisíocaíochtaí

refund-pending = Tá aisíocaíocht { $refund_amount } as d'ordú { $order_number } á próiseáil.
refund-done = Aisíocadh { $refund_amount } as d'ordú { $order_number }. Dáta: { $refund_on }.
refund-none = Ní fheicim aon aisíocaíocht as d'ordú { $order_number }.
refund-by-person = Is comhghleacaí a dhéanann cinneadh faoi aisíocaíochtaí. Chuir mé d'iarratas ar aghaidh leis na sonraí go léir.

### Aischuir

return-window = { $return_days_n ->
    [one] Is féidir leat earraí a chur ar ais laistigh de { $return_days } lá ón seachadadh.
    [two] Is féidir leat earraí a chur ar ais laistigh de { $return_days } lá ón seachadadh.
    [few] Is féidir leat earraí a chur ar ais laistigh de { $return_days } lá ón seachadadh.
    [many] Is féidir leat earraí a chur ar ais laistigh de { $return_days } lá ón seachadadh.
   *[other] Is féidir leat earraí a chur ar ais laistigh de { $return_days } lá ón seachadadh.
}
return-free = Tá sé saor in aisce duit é a chur ar ais.
return-cost = Cosnaíonn sé { $return_cost } é a chur ar ais.
return-not-possible-for = Ní féidir iad seo a chur ar ais: { $return_excluded }.
return-which-order = Cén t-ordú ar mhaith leat rud a chur ar ais as?
return-which-item = Cén t-earra ar mhaith leat a chur ar ais?
return-why = Cén fáth ar mhaith leat é a chur ar ais?
return-unused = An bhfuil an t-earra gan úsáid agus a lipéid air fós?
return-photo = Seol grianghraf a thaispeánann an damáiste, le do thoil.
return-check = Ba mhaith leat { $item_title } ó ordú { $order_number } a chur ar ais. An bhfuil sé sin ceart?
return-approved = Faomhadh an t-aischur: { $item_title }. Is í { $return_number } d'uimhir aischuir.
return-refused-window = Chríochnaigh an tréimhse chun { $item_title } a chur ar ais: { $return_until }.
return-refused-final-sale = Díoladh { $item_title } gan ceart aischuir agus ní féidir é a chur ar ais.
return-refused-kind = Tá { $item_title } i measc na n-earraí nach féidir a chur ar ais tar éis a seolta.
return-refused-used = Ní féidir earraí a úsáideadh nó a chaill a lipéid a chur ar ais.
return-refused-already = Tá aischur cláraithe cheana féin do { $item_title }.
return-refused-undelivered = Níor seachadadh { $item_title } fós. Nuair a thiocfaidh sé, is féidir leat é a chur ar ais.
return-review = Déanfaidh comhghleacaí cinneadh faoi d'aischur agus beidh teagmháil uaidh.
return-label-link = Seo do lipéad aischuir: { $return_label_link }
return-pack = Pacáil an t-earra go maith, greamaigh an lipéad agus tabhair an beart do { $carrier_name }, le do thoil.
return-send-by = Seol é faoin dáta seo, le do thoil: { $return_until }.
return-after = Nuair a bheidh an beart tagtha agus seiceáilte, déanfaidh comhghleacaí cinneadh faoin aisíocaíocht.
return-stopped = Ceart go leor, níor cláraíodh aon rud.
return-mail-subject = D'aischur { $return_number } ag { $shop_name }
return-mail-intro = Chláraíomar d'aischur ó ordú { $order_number }: { $item_title }.
reason-too-small = Róbheag
reason-too-large = Rómhór
reason-not-as-described = Ní mar a cuireadh síos air
reason-damaged = Damáistithe
reason-defective = Ní oibríonn sé
reason-wrong-item = Earra mícheart
reason-late = Tháinig sé ródhéanach
reason-changed-mind = D'athraigh mé m'intinn
reason-other = Cúis eile

### Cealú, athrú, malartú, baránta

cancel-check = An gcealóidh mé d'ordú { $order_number } ar luach { $order_total }?
cancel-done = Cealaíodh d'ordú { $order_number }.
cancel-too-late = Ní féidir d'ordú { $order_number } a chealú a thuilleadh, mar tá sé ar an mbealach cheana. Is féidir leat é a chur ar ais tar éis dó teacht.
address-ask = Seol chugam an seoladh seachadta nua iomlán, le do thoil.
address-check = An gcuirfidh mé d'ordú { $order_number } chuig an seoladh seo: { $address_new }?
address-done = Athraíodh seoladh seachadta d'ordaithe { $order_number }.
address-too-late = Ní féidir seoladh d'ordaithe { $order_number } a athrú a thuilleadh, mar tá sé ar an mbealach cheana.
exchange-which = Cén méid nó rogha ar mhaith leat ina áit?
exchange-check = An malartóidh mé { $item_title } ar { $exchange_title }?
exchange-approved = Faomhadh malartú { $item_title } ar { $exchange_title }.
exchange-sold-out = Tá { $exchange_title } díolta amach faoi láthair.
exchange-refused = Ní féidir { $item_title } a mhalartú air sin.
change-review = Féachfaidh comhghleacaí ar d'iarratas agus beidh teagmháil uaidh.
warranty-covered = Tá { $item_title } faoi bharánta go dtí { $warranty_until }.
warranty-ended = Tháinig deireadh leis an mbaránta ar { $item_title }: { $warranty_until }.
stopped = Ceart go leor, níor athraigh mé aon rud.

### Táirgí

product-price = Cosnaíonn { $product_title } { $product_price }.
product-price-was = Cosnaíonn { $product_title } { $product_price } (roimhe seo: { $product_price_before }).
product-available = Tá { $product_title } i stoc.
product-stock = { $product_stock_n ->
    [one] Líon i stoc anois de { $product_title }: { $product_stock } phíosa.
    [two] Líon i stoc anois de { $product_title }: { $product_stock } phíosa.
    [few] Líon i stoc anois de { $product_title }: { $product_stock } phíosa.
    [many] Líon i stoc anois de { $product_title }: { $product_stock } bpíosa.
   *[other] Líon i stoc anois de { $product_title }: { $product_stock } píosa.
}
product-sold-out = Tá { $product_title } díolta amach faoi láthair.
product-tell-me = An gcuirfidh mé in iúl duit nuair a bheidh sé ar ais i stoc?
product-will-tell = Cuirfidh mé in iúl duit a luaithe a bheidh sé ar ais i stoc.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Cén táirge atá i gceist agat?
product-not-found = Ní bhfuair mé táirge mar sin inár siopa.
products-found = D'fhéadfadh sé seo oiriúint duit:
products-nearest = Ní bhfuair mé aon rud a oireann go baileach. Seo an rud is gaire dó:
products-goes-with = Téann sé seo go maith leis:
product-line = { $product_title }, { $product_price }
compare-intro = Seo mar atá siad i gcomparáid lena chéile:
size-ask = Cén méid a chaitheann tú de ghnáth, nó cad iad do thomhais?
size-advice = Molaimid méid { $size_value } do { $product_title }.
size-chart = De réir chairt na méideanna, méid { $size_value }: { $size_measure }.
size-runs-small = Is minic a bhí { $product_title } róbheag, dar le custaiméirí.
size-runs-large = Is minic a bhí { $product_title } rómhór, dar le custaiméirí.
size-runs-true = Oireann { $product_title } mar a bheifí ag súil leis, dar le custaiméirí.
size-unknown = Níl cairt méideanna agam do { $product_title }.
cart-link = Seo do chiseán leis ann: { $cart_link }

### Seachadadh, íocaíocht, tairiscintí

delivery-estimate = Má ordaíonn tú anois, táthar ag súil leis: { $delivery_by }.
delivery-estimate-between = Má ordaíonn tú anois, táthar ag súil leis idir { $delivery_from } agus { $delivery_to }.
delivery-cost = Costas seachadta ({ $country_name }): { $delivery_cost }.
delivery-free = Tá seachadadh saor in aisce ({ $country_name }).
delivery-free-from = Tá seachadadh saor in aisce ar orduithe { $delivery_free_from } nó níos mó.
delivery-country-no = Ní sheolaimid chuig an tír seo: { $country_name }.
payment-methods = Is féidir leat íoc le: { $payment_methods }.
payment-trouble = Is oth liom nár éirigh leis an íocaíocht. Tá do chiseán sábháilte, mar sin is féidir leat triail eile a bhaint as nó modh íocaíochta eile a roghnú.
discount-none = Níl aon lascaine le tabhairt agam faoi láthair.
discount-open = Faoi láthair gheobhaidh tú lascaine { $coupon_value } leis an gcód { $coupon_code }, bailí go dtí { $coupon_expires }.
giftcard-ask = Seol chugam cód an chárta bronntanais, le do thoil.
giftcard-balance = Is é { $giftcard_balance } iarmhéid an chárta bronntanais.
giftcard-unknown = Níor aimsigh mé cárta bronntanais leis an gcód seo.
policy-says = Ar an leathanach “{ $page_title }” deirtear: { $page_passage }
own-words = { $own_words }

### Glacann duine ceannas

handoff-done = Táim ag cur do chomhrá ar aghaidh chuig comhghleacaí, a fheiceann gach ar scríobh tú anseo.
handoff-next = Gheobhaidh tú an freagra anseo féin.
handoff-closed = Beidh ár bhfoireann ar ais agus tabharfaidh siad freagra ort: { $team_back }.
handoff-leave-address = Fág do sheoladh ríomhphoist, le do thoil, ionas gur féidir linn teacht ort.
complaint-sorry = Tá brón orm faoi sin. Táim á chur ar aghaidh chuig comhghleacaí láithreach.

### Imeacht

opt-out-done = Ní bhfaighidh tú a thuilleadh teachtaireachtaí den chineál seo ó { $shop_name }.

### Tar éis an cheannaigh
