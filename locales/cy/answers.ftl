# Yr hyn mae'r cynorthwyydd yn ei ddweud yn Gymraeg (cyfarch: chi). Mae docs/locales.md yn dweud sut mae'r testunau'n cael eu defnyddio a'u gwirio.

### Agor a chloi

assist-hello = Helo! Fi yw cynorthwyydd awtomatig { $shop_name }. Sut alla i eich helpu?
assist-hello-again = Helo eto! Sut alla i eich helpu?
assist-thanks = Croeso. Oes rhywbeth arall alla i ei wneud i chi?
assist-else = Oes rhywbeth arall alla i ei wneud i chi?
assist-not-understood = Dydw i ddim yn siŵr a wnes i eich deall. Allech chi ei ddweud mewn geiriau eraill?
assist-choose = Pa un o'r rhain rydych chi'n ei feddwl?
assist-out-of-scope = Gallaf helpu gydag archebion, dychweliadau, danfon a chynnyrch { $shop_name }, ond nid gyda hynny.
assist-unknown = Does gen i ddim gwybodaeth ddibynadwy am hynny, a byddai'n well gen i beidio â dyfalu.
assist-empty = Cefais neges wag. Beth alla i ei wneud i chi?
assist-too-long = Mae eich neges yn rhy hir i mi. Allech chi ei dweud mewn ychydig frawddegau?
assist-busy = Un funud os gwelwch yn dda, rwy'n dal i weithio ar eich neges ddiwethaf.
assist-trouble = Alla i ddim edrych ar hynny ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig, neu siaradwch â pherson.
assist-file-refused = Allwn i ddim darllen y ffeil hon. Anfonwch lun fel JPEG, PNG neu WebP, os gwelwch yn dda.
assist-no-payment-here = Does dim talu yn y sgwrs hon byth. Talwch wrth ddesg dalu'r siop, os gwelwch yn dda.

### Botymau

button-order-status = Ble mae fy archeb?
button-return = Dychwelyd eitem
button-product = Cwestiwn am gynnyrch
button-human = Siarad â pherson
button-yes = Ie
button-no = Na
button-skip = Hepgor
button-cancel = Canslo
button-view = Gweld y cynnyrch
button-track = Olrhain y parsel
button-label = Agor y label dychwelyd

### Pwy sy'n gofyn

identify-order-number = Beth yw rhif eich archeb? Mae i'w weld yn y cadarnhad archeb.
identify-contact = Pa gyfeiriad e-bost neu rif ffôn ddefnyddioch chi ar gyfer yr archeb?
identify-code-sent = Os yw'r manylion hyn yn perthyn i archeb, rydym newydd anfon cod i gyfeiriad neu rif ffôn yr archeb honno. Rhowch y cod yma, os gwelwch yn dda.
identify-code-wrong = Allwn i ddim cadarnhau hynny. Efallai fod y cod wedi'i deipio'n anghywir neu wedi dod i ben.
identify-too-often = Bu gormod o ymdrechion. Rhowch gynnig arall arni yn nes ymlaen neu siaradwch â pherson.
identify-done = Diolch, rwyf wedi dod o hyd i'ch archeb.
reply-subject = Re: { $shop_name }
identify-code-subject = Eich cod ar gyfer { $shop_name }
identify-code-text = Eich cod ar gyfer { $shop_name } yw { $access_code }. Os na wnaethoch ofyn amdano, gallwch anwybyddu'r neges hon.

### Archebion

order-received = Mae eich archeb { $order_number } ({ $order_placed }) wedi'n cyrraedd ac yn cael ei pharatoi.
order-unpaid = Mae eich archeb { $order_number } ({ $order_placed }) yn aros am daliad.
order-partly-shipped = Mae rhan o'ch archeb { $order_number } ar ei ffordd, bydd y gweddill yn dilyn.
order-shipped = Mae eich archeb { $order_number } ar ei ffordd.
order-shipped-with = Mae eich archeb { $order_number } ar ei ffordd gyda { $carrier_name }.
order-out-for-delivery = Mae eich archeb { $order_number } allan i'w danfon.
order-delivered = Danfonwyd eich archeb { $order_number }. Dyddiad: { $order_delivered }.
order-cancelled = Mae eich archeb { $order_number } wedi'i chanslo.
order-refunded = Ad-dalwyd { $refund_amount } am eich archeb { $order_number }.
order-returned = Mae'r dychweliad o'ch archeb { $order_number } wedi'n cyrraedd.
order-problem = Mae'r cludwr yn adrodd am broblem wrth ddanfon eich archeb { $order_number }. Bydd cydweithiwr yn edrych ar y mater.
order-expected = Disgwylir iddi gyrraedd: { $delivery_by }.
order-expected-between = Disgwylir iddi gyrraedd rhwng { $delivery_from } a { $delivery_to }.
order-tracking = Y rhif olrhain yw { $tracking_number }.
order-tracking-link = Gallwch ei dilyn yma: { $tracking_link }
order-no-tracking = Does dim rhif olrhain eto.
order-list = Dyma eich archebion diweddaraf:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ddes i ddim o hyd i unrhyw archebion gennych.
order-not-found = Ddes i ddim o hyd i archeb â'r rhif hwn ymhlith eich archebion.

### Ad-daliadau

refund-pending = Mae ad-daliad o { $refund_amount } am eich archeb { $order_number } yn cael ei brosesu.
refund-done = Ad-dalwyd { $refund_amount } am eich archeb { $order_number }. Dyddiad: { $refund_on }.
refund-none = Wela i ddim ad-daliad am eich archeb { $order_number }.
refund-by-person = Cydweithiwr sy'n penderfynu am ad-daliadau. Rwyf wedi trosglwyddo eich cais gyda'r holl fanylion.

### Dychweliadau

return-window = { $return_days_n ->
    [zero] Gallwch ddychwelyd eitemau o fewn { $return_days } diwrnod i'w danfon.
    [one] Gallwch ddychwelyd eitemau o fewn { $return_days } diwrnod i'w danfon.
    [two] Gallwch ddychwelyd eitemau o fewn { $return_days } ddiwrnod i'w danfon.
    [few] Gallwch ddychwelyd eitemau o fewn { $return_days } diwrnod i'w danfon.
    [many] Gallwch ddychwelyd eitemau o fewn { $return_days } diwrnod i'w danfon.
   *[other] Gallwch ddychwelyd eitemau o fewn { $return_days } diwrnod i'w danfon.
}
return-free = Mae ei anfon yn ôl am ddim i chi.
return-cost = Mae ei anfon yn ôl yn costio { $return_cost }.
return-not-possible-for = Ni ellir dychwelyd y rhain: { $return_excluded }.
return-which-order = O ba archeb hoffech chi ddychwelyd rhywbeth?
return-which-item = Pa eitem hoffech chi ei dychwelyd?
return-why = Pam hoffech chi ei dychwelyd?
return-unused = Ydy'r eitem heb ei defnyddio a'r labeli arni o hyd?
return-photo = Anfonwch lun sy'n dangos y difrod, os gwelwch yn dda.
return-check = Rydych am ddychwelyd { $item_title } o archeb { $order_number }. Ydy hynny'n gywir?
return-approved = Mae'r dychweliad wedi'i gymeradwyo: { $item_title }. Eich rhif dychwelyd yw { $return_number }.
return-refused-window = Daeth y cyfnod ar gyfer dychwelyd { $item_title } i ben: { $return_until }.
return-refused-final-sale = Gwerthwyd { $item_title } heb hawl dychwelyd ac ni ellir ei ddychwelyd.
return-refused-kind = Mae { $item_title } ymhlith y nwyddau na ellir eu dychwelyd ar ôl eu hanfon.
return-refused-used = Ni ellir dychwelyd eitemau sydd wedi'u defnyddio neu wedi colli eu labeli.
return-refused-already = Mae dychweliad eisoes wedi'i gofrestru ar gyfer { $item_title }.
return-refused-undelivered = Nid yw { $item_title } wedi'i ddanfon eto. Unwaith y bydd wedi cyrraedd, gallwch ei ddychwelyd.
return-review = Bydd cydweithiwr yn penderfynu am eich dychweliad ac yn cysylltu â chi.
return-label-link = Dyma eich label dychwelyd: { $return_label_link }
return-pack = Paciwch yr eitem yn dda, gosodwch y label a rhowch y parsel i { $carrier_name }, os gwelwch yn dda.
return-send-by = Anfonwch hi erbyn y dyddiad hwn: { $return_until }.
return-after = Unwaith y bydd y parsel wedi cyrraedd a'i wirio, bydd cydweithiwr yn penderfynu am yr ad-daliad.
return-stopped = Iawn, does dim byd wedi'i gofrestru.
return-mail-subject = Eich dychweliad { $return_number } yn { $shop_name }
return-mail-intro = Rydym wedi cofrestru eich dychweliad o archeb { $order_number }: { $item_title }.
reason-too-small = Rhy fach
reason-too-large = Rhy fawr
reason-not-as-described = Ddim fel y disgrifiwyd
reason-damaged = Wedi'i ddifrodi
reason-defective = Ddim yn gweithio
reason-wrong-item = Eitem anghywir
reason-late = Cyrhaeddodd yn rhy hwyr
reason-changed-mind = Newidiais fy meddwl
reason-other = Rheswm arall

### Canslo, newid, cyfnewid, gwarant

cancel-check = A ddylwn i ganslo eich archeb { $order_number } gwerth { $order_total }?
cancel-done = Mae eich archeb { $order_number } wedi'i chanslo.
cancel-too-late = Ni ellir canslo eich archeb { $order_number } bellach, gan ei bod eisoes ar ei ffordd. Gallwch ei dychwelyd ar ôl iddi gyrraedd.
address-ask = Anfonwch y cyfeiriad danfon newydd yn llawn, os gwelwch yn dda.
address-check = A ddylwn i anfon eich archeb { $order_number } i'r cyfeiriad hwn: { $address_new }?
address-done = Mae cyfeiriad danfon eich archeb { $order_number } wedi'i newid.
address-too-late = Ni ellir newid cyfeiriad eich archeb { $order_number } bellach, gan ei bod eisoes ar ei ffordd.
exchange-which = Pa faint neu opsiwn hoffech chi yn ei le?
exchange-check = A ddylwn i gyfnewid { $item_title } am { $exchange_title }?
exchange-approved = Mae cyfnewid { $item_title } am { $exchange_title } wedi'i gymeradwyo.
exchange-sold-out = Mae { $exchange_title } wedi gwerthu allan ar hyn o bryd.
exchange-refused = Ni ellir cyfnewid { $item_title } am hynny.
change-review = Bydd cydweithiwr yn edrych ar eich cais ac yn cysylltu â chi.
warranty-covered = Mae { $item_title } dan warant tan { $warranty_until }.
warranty-ended = Daeth gwarant { $item_title } i ben: { $warranty_until }.
stopped = Iawn, dydw i ddim wedi newid dim.

### Cynnyrch

product-price = Pris { $product_title } yw { $product_price }.
product-price-was = Pris { $product_title } yw { $product_price } (cynt: { $product_price_before }).
product-available = Mae { $product_title } mewn stoc.
product-stock = { $product_stock_n ->
    [zero] Nifer mewn stoc nawr o { $product_title }: { $product_stock }.
    [one] Nifer mewn stoc nawr o { $product_title }: { $product_stock }.
    [two] Nifer mewn stoc nawr o { $product_title }: { $product_stock }.
    [few] Nifer mewn stoc nawr o { $product_title }: { $product_stock }.
    [many] Nifer mewn stoc nawr o { $product_title }: { $product_stock }.
   *[other] Nifer mewn stoc nawr o { $product_title }: { $product_stock }.
}
product-sold-out = Mae { $product_title } wedi gwerthu allan ar hyn o bryd.
product-tell-me = A ddylwn i roi gwybod i chi pan fydd yn ôl mewn stoc?
product-will-tell = Rhoddaf wybod i chi unwaith y bydd yn ôl mewn stoc.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Pa gynnyrch rydych chi'n ei feddwl?
product-not-found = Ddes i ddim o hyd i gynnyrch felly yn ein siop.
products-found = Gallai hyn eich siwtio:
products-nearest = Ddes i ddim o hyd i rywbeth sy'n cyfateb yn union. Dyma'r agosaf:
products-goes-with = Yn mynd yn dda gydag ef:
product-line = { $product_title }, { $product_price }
compare-intro = Dyma sut maen nhw'n cymharu:
size-ask = Pa faint rydych chi'n ei wisgo fel arfer, neu beth yw eich mesuriadau?
size-advice = Ar gyfer { $product_title } rydym yn argymell maint { $size_value }.
size-chart = Yn ôl y siart meintiau, maint { $size_value }: { $size_measure }.
size-runs-small = Roedd cwsmeriaid yn aml yn gweld { $product_title } yn rhy fach.
size-runs-large = Roedd cwsmeriaid yn aml yn gweld { $product_title } yn rhy fawr.
size-runs-true = Yn ôl cwsmeriaid, mae { $product_title } yn ffitio fel y disgwyl.
size-unknown = Does gen i ddim siart meintiau ar gyfer { $product_title }.
cart-link = Dyma eich basged gyda'r eitem ynddi: { $cart_link }

### Danfon, talu, cynigion

delivery-estimate = Os archebwch nawr, disgwylir iddo gyrraedd: { $delivery_by }.
delivery-estimate-between = Os archebwch nawr, disgwylir iddo gyrraedd rhwng { $delivery_from } a { $delivery_to }.
delivery-cost = Cost danfon ({ $country_name }): { $delivery_cost }.
delivery-free = Mae danfon am ddim ({ $country_name }).
delivery-free-from = Mae danfon am ddim ar archebion o { $delivery_free_from } neu fwy.
delivery-country-no = Nid ydym yn anfon i'r wlad hon: { $country_name }.
payment-methods = Gallwch dalu gyda: { $payment_methods }.
payment-trouble = Mae'n ddrwg gen i na lwyddodd y taliad. Mae eich basged wedi'i chadw, felly gallwch roi cynnig arall arni neu ddewis dull talu arall.
discount-none = Does gen i ddim gostyngiad i'w roi ar hyn o bryd.
discount-open = Ar hyn o bryd cewch ostyngiad o { $coupon_value } gyda'r cod { $coupon_code }, yn ddilys tan { $coupon_expires }.
giftcard-ask = Anfonwch god y cerdyn rhodd, os gwelwch yn dda.
giftcard-balance = Balans y cerdyn rhodd yw { $giftcard_balance }.
giftcard-unknown = Ddes i ddim o hyd i gerdyn rhodd â'r cod hwn.
policy-says = Ar y dudalen “{ $page_title }” mae'n dweud: { $page_passage }
own-words = { $own_words }

### Person yn cymryd drosodd

handoff-done = Rwy'n trosglwyddo eich sgwrs i gydweithiwr, a all weld popeth ysgrifennoch chi yma.
handoff-next = Cewch yr ateb yma.
handoff-closed = Bydd ein tîm yn ôl ac yn eich ateb: { $team_back }.
handoff-leave-address = Gadewch eich cyfeiriad e-bost fel y gallwn gysylltu â chi, os gwelwch yn dda.
complaint-sorry = Mae'n ddrwg gen i am hynny. Rwy'n trosglwyddo hyn i gydweithiwr ar unwaith.

### Gadael

opt-out-done = Ni chewch ragor o negeseuon o'r math hwn gan { $shop_name }.

### Ar ôl prynu
