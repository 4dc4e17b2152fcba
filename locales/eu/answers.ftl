# Laguntzaileak euskaraz esaten duena (tratamendua: zu). docs/locales.md-k azaltzen du nola erabiltzen eta egiaztatzen diren testuak.

### Hasiera eta amaiera

assist-hello = Kaixo! { $shop_name } dendaren laguntzaile automatikoa naiz. Zertan lagun zaitzaket?
assist-hello-again = Kaixo berriro! Zertan lagun zaitzaket?
assist-thanks = Ez horregatik. Beste ezer behar duzu?
assist-else = Beste ezer behar duzu?
assist-not-understood = Ez nago ziur ondo ulertu dizudan. Beste hitz batzuekin esan dezakezu?
assist-choose = Hauetako zein esan nahi duzu?
assist-out-of-scope = { $shop_name } dendaren eskaerekin, itzulketekin, bidalketekin eta produktuekin lagun zaitzaket, baina horrekin ez.
assist-unknown = Ez dut horri buruzko informazio fidagarririk, eta ez dut asmatu nahi.
assist-empty = Mezu huts bat jaso dut. Zertan lagun zaitzaket?
assist-too-long = Zure mezua luzeegia da niretzat. Esaldi gutxi batzuetan esan dezakezu?
assist-busy = Une bat mesedez, zure azken mezuarekin nabil oraindik.
assist-trouble = Ezin dut hori orain begiratu. Saiatu berriro geroxeago, edo hitz egin pertsona batekin.
assist-file-refused = Ezin izan dut fitxategi hau irakurri. Bidali argazki bat JPEG, PNG edo WebP formatuan, mesedez.
assist-no-payment-here = Txat honetan ez da inoiz ordaintzen. Ordaindu dendako ordainketa-orrian, mesedez.

### Botoiak

button-order-status = Non dago nire eskaera?
button-return = Produktu bat itzuli
button-product = Produktu bati buruzko galdera
button-human = Pertsona batekin hitz egin
button-yes = Bai
button-no = Ez
button-skip = Saltatu
button-cancel = Utzi
button-view = Produktua ikusi
button-track = Paketea jarraitu
button-label = Itzulketa-etiketa ireki

### Nor ari den galdezka

identify-order-number = Esadazu zure eskaera-zenbakia, mesedez. Eskaeraren baieztapenean aurkituko duzu.
identify-contact = Esadazu eskaeran erabili zenuen helbide elektronikoa edo telefono-zenbakia, mesedez.
identify-code-sent = Datu hauek eskaera batenak badira, kode bat bidali berri dugu eskaera horren helbidera edo telefonora. Idatzi kodea hemen, mesedez.
identify-code-wrong = Ezin izan dut hori baieztatu. Agian kodea gaizki idatzita dago edo iraungi da.
identify-too-often = Saiakera gehiegi egin dira. Saiatu berriro geroago, edo hitz egin pertsona batekin.
identify-done = Eskerrik asko, zure eskaera aurkitu dut.
reply-subject = Re: { $shop_name }
identify-code-subject = Zure kodea: { $shop_name }
identify-code-text = { $shop_name } dendarako zure kodea: { $access_code }. Zuk eskatu ez baduzu, mezu hau alde batera utz dezakezu.

### Eskaerak

order-received = Zure { $order_number } eskaera ({ $order_placed }) jaso dugu eta prestatzen ari gara.
order-unpaid = Zure { $order_number } eskaera ({ $order_placed }) ordainketaren zain dago.
order-partly-shipped = Zure { $order_number } eskaeraren zati bat bidean da, gainerakoa ondoren iritsiko da.
order-shipped = Zure { $order_number } eskaera bidean da.
order-shipped-with = Zure { $order_number } eskaera bidean da. Garraiolaria: { $carrier_name }.
order-out-for-delivery = Zure { $order_number } eskaera banatzen ari dira.
order-delivered = Zure { $order_number } eskaera entregatuta dago. Data: { $order_delivered }.
order-cancelled = Zure { $order_number } eskaera bertan behera utzi da.
order-refunded = Zure { $order_number } eskaeragatik itzulitako dirua: { $refund_amount }.
order-returned = Zure { $order_number } eskaeraren itzulketa iritsi zaigu.
order-problem = Garraiolariak arazo baten berri eman du { $order_number } eskaeraren entregan. Lankide batek aztertuko du.
order-expected = Espero den eguna: { $delivery_by }.
order-expected-between = Espero den tartea: { $delivery_from } – { $delivery_to }.
order-tracking = Jarraipen-zenbakia: { $tracking_number }.
order-tracking-link = Hemen jarrai dezakezu: { $tracking_link }
order-no-tracking = Oraindik ez du jarraipen-zenbakirik.
order-list = Hauek dira zure azken eskaerak:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ez dut zure eskaerarik aurkitu.
order-not-found = Ez dut zenbaki hori duen eskaerarik aurkitu zureen artean.

### Diru-itzulketak

refund-pending = { $order_number } eskaeraren diru-itzulketa bideratzen ari gara. Zenbatekoa: { $refund_amount }.
refund-done = { $order_number } eskaeragatik itzulitako dirua: { $refund_amount }. Data: { $refund_on }.
refund-none = Ez dut diru-itzulketarik ikusten { $order_number } eskaerarentzat.
refund-by-person = Diru-itzulketak lankide batek erabakitzen ditu. Zure eskaria datu guztiekin helarazi diot.

### Itzulketak

return-window = { $return_days_n ->
    [one] Produktuak entregatu eta egun { $return_days } igaro arte itzul ditzakezu.
   *[other] Produktuak entregatu eta { $return_days } egun igaro arte itzul ditzakezu.
}
return-free = Itzultzea doakoa da zuretzat.
return-cost = Itzultzeak { $return_cost } balio du.
return-not-possible-for = Hauek ezin dira itzuli: { $return_excluded }.
return-which-order = Zein eskaeratako zerbait itzuli nahi duzu?
return-which-item = Zein produktu itzuli nahi duzu?
return-why = Zergatik itzuli nahi duzu?
return-unused = Erabili gabe dago produktua eta etiketak jarrita ditu?
return-photo = Bidali kaltea erakusten duen argazki bat, mesedez.
return-check = Produktu hau itzuli nahi duzu { $order_number } eskaeratik: { $item_title }. Hala da?
return-approved = Itzulketa onartu da: { $item_title }. Zure itzulketa-zenbakia: { $return_number }.
return-refused-window = Itzultzeko epea amaituta dago ({ $item_title }): { $return_until }.
return-refused-final-sale = Produktu hau itzulketarik gabe saldu zen eta ezin da itzuli: { $item_title }.
return-refused-kind = Produktu hau behin bidalita itzuli ezin diren horietakoa da: { $item_title }.
return-refused-used = Erabilitako produktuak edo etiketarik gabekoak ezin dira itzuli.
return-refused-already = Produktu honen itzulketa erregistratuta dago jada: { $item_title }.
return-refused-undelivered = Produktu hau ez da oraindik entregatu: { $item_title }. Iristen denean itzul dezakezu.
return-review = Lankide batek zure itzulketa erabaki eta zurekin harremanetan jarriko da.
return-label-link = Hona hemen zure itzulketa-etiketa: { $return_label_link }
return-pack = Ondo paketatu produktua, itsatsi etiketa eta eman paketea garraiolariari. Garraiolaria: { $carrier_name }.
return-send-by = Bidaltzeko azken eguna: { $return_until }.
return-after = Paketea iritsi eta egiaztatutakoan, lankide batek diru-itzulketa erabakiko du.
return-stopped = Ados, ez da ezer erregistratu.
return-mail-subject = Zure { $return_number } itzulketa: { $shop_name }
return-mail-intro = Itzulketa hau erregistratu dugu { $order_number } eskaeratik: { $item_title }.
reason-too-small = Txikiegia
reason-too-large = Handiegia
reason-not-as-described = Ez da deskribatutakoa
reason-damaged = Kaltetuta
reason-defective = Ez dabil
reason-wrong-item = Produktu okerra
reason-late = Beranduegi iritsi da
reason-changed-mind = Iritziz aldatu dut
reason-other = Beste arrazoi bat

### Ezeztatu, aldatu, trukatu, bermea

cancel-check = Bertan behera utziko dut zure { $order_number } eskaera ({ $order_total })?
cancel-done = Zure { $order_number } eskaera bertan behera utzi da.
cancel-too-late = { $order_number } eskaera ezin da jada bertan behera utzi, bidean baita. Iritsitakoan itzul dezakezu.
address-ask = Bidali bidalketa-helbide berri osoa, mesedez.
address-check = Helbide honetara bidaltzea nahi duzu { $order_number } eskaera: { $address_new }?
address-done = { $order_number } eskaeraren bidalketa-helbidea aldatu da.
address-too-late = { $order_number } eskaeraren helbidea ezin da jada aldatu, bidean baita.
exchange-which = Zein neurri edo aukera nahi duzu haren ordez?
exchange-check = Trukea egingo dut: { $item_title } eman eta { $exchange_title } hartu?
exchange-approved = Trukea onartu da: { $item_title } eman eta { $exchange_title } hartu.
exchange-sold-out = Une honetan agortuta dago: { $exchange_title }.
exchange-refused = Produktu hau ezin da horregatik trukatu: { $item_title }.
change-review = Lankide batek zure eskaria aztertu eta zurekin harremanetan jarriko da.
warranty-covered = Bermea indarrean dago ({ $item_title }) egun honetara arte: { $warranty_until }.
warranty-ended = Bermea amaituta dago ({ $item_title }): { $warranty_until }.
stopped = Ados, ez dut ezer aldatu.

### Produktuak

product-price = { $product_title }: prezioa { $product_price }.
product-price-was = { $product_title }: prezioa { $product_price } (lehen: { $product_price_before }).
product-available = Eskuragarri dago: { $product_title }.
product-stock = { $product_stock_n ->
    [one] Orain ale { $product_stock } dugu biltegian: { $product_title }.
   *[other] Orain { $product_stock } ale ditugu biltegian: { $product_title }.
}
product-sold-out = Une honetan agortuta dago: { $product_title }.
product-tell-me = Berriro dagoenean jakinaraztea nahi duzu?
product-will-tell = Berriro dagoenean jakinaraziko dizut.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Zein produktu esan nahi duzu?
product-not-found = Ez dut horrelako produkturik aurkitu gure dendan.
products-found = Hau egokia izan daiteke zuretzat:
products-nearest = Ez dut guztiz egokia den ezer aurkitu. Hau da hurbilena:
products-goes-with = Ondo doa honekin:
product-line = { $product_title }, { $product_price }
compare-intro = Hona hemen alderaketa:
size-ask = Zein neurri janzten duzu normalean, edo zein dira zure neurriak?
size-advice = Produktu honetarako ({ $product_title }) neurri hau gomendatzen dugu: { $size_value }.
size-chart = Neurri-taularen arabera, { $size_value } neurria: { $size_measure }.
size-runs-small = Bezeroei txikiegia iruditu zaie askotan: { $product_title }.
size-runs-large = Bezeroei handiegia iruditu zaie askotan: { $product_title }.
size-runs-true = Bezeroen arabera, espero den neurria ematen du: { $product_title }.
size-unknown = Ez dut produktu honen neurri-taularik: { $product_title }.
cart-link = Hona hemen zure saskia produktu horrekin: { $cart_link }

### Bidalketa, ordainketa, eskaintzak

delivery-estimate = Orain eskatuz gero, espero den eguna: { $delivery_by }.
delivery-estimate-between = Orain eskatuz gero, espero den tartea: { $delivery_from } – { $delivery_to }.
delivery-cost = Bidalketaren prezioa ({ $country_name }): { $delivery_cost }.
delivery-free = Bidalketa doakoa da ({ $country_name }).
delivery-free-from = Bidalketa doakoa da zenbateko honetatik aurrera: { $delivery_free_from }.
delivery-country-no = Ez dugu herrialde honetara bidaltzen: { $country_name }.
payment-methods = Honela ordain dezakezu: { $payment_methods }.
payment-trouble = Sentitzen dut ordainketa ez gauzatu izana. Zure saskia gordeta dago; beraz, berriro saia zaitezke edo beste ordainbide bat aukeratu.
discount-none = Une honetan ez dut deskonturik emateko.
discount-open = Orain { $coupon_value } deskontua duzu { $coupon_code } kodearekin. Noiz arte: { $coupon_expires }.
giftcard-ask = Bidali opari-txartelaren kodea, mesedez.
giftcard-balance = Opari-txartelaren saldoa: { $giftcard_balance }.
giftcard-unknown = Ez dut kode hori duen opari-txartelik aurkitu.
policy-says = “{ $page_title }” orrian hau dio: { $page_passage }
own-words = { $own_words }

### Pertsona bat arduratuko da

handoff-done = Zure elkarrizketa lankide bati pasatuko diot; hemen idatzi duzun guztia ikus dezake.
handoff-next = Erantzuna hementxe jasoko duzu.
handoff-closed = Gure taldea orduan itzuliko da eta erantzungo dizu: { $team_back }.
handoff-leave-address = Utzi zure helbide elektronikoa, zurekin harremanetan jar gaitezen.
complaint-sorry = Asko sentitzen dut. Berehala helaraziko diot lankide bati.

### Baja

opt-out-done = Ez duzu { $shop_name } dendatik horrelako mezu gehiagorik jasoko.

### Erosi ondoren
