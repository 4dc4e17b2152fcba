# Kömekçiniň türkmençe aýdýanlary. Seret: docs/locales.md.

### Opening and closing

assist-hello = Salam! Men { $shop_name } dükanynyň awtomatik kömekçisi. Size nähili kömek edip bilerin?
assist-hello-again = Ýene-de salam! Size nähili kömek edip bilerin?
assist-thanks = Hiç zat däl! Ýene näme kömek edip bilerin?
assist-else = Ýene näme kömek edip bilerin?
assist-not-understood = Size dogry düşünendigime ynamym ýok. Başga sözler bilen ýazyp bilersiňizmi?
assist-choose = Bulardan haýsysyny göz öňünde tutýarsyňyz?
assist-out-of-scope = Men { $shop_name } dükanynyň sargytlary, yzyna gaýtarmalary, eltip bermesi we harytlary boýunça kömek edip bilerin, ýöne bu barada däl.
assist-unknown = Bu barada ygtybarly maglumatym ýok, şonuň üçin çaklamak islämok.
assist-empty = Boş habar geldi. Size nähili kömek edip bilerin?
assist-too-long = Habaryňyz meniň üçin örän uzyn. Birnäçe sözlemde ýazyp bilersiňizmi?
assist-busy = Bir minut, haýyş, heniz öňki habaryňyz bilen işleýärin.
assist-trouble = Häzir muny barlap bilemok. Biraz soňrak gaýtadan synanyşyň ýa-da işgärimize ýazyň.
assist-file-refused = Bu faýly okap bilmedim. Haýyş, suraty JPEG, PNG ýa-da WebP görnüşinde iberiň.
assist-no-payment-here = Bu söhbetdeşlikde hiç haçan töleg kabul edilmeýär. Haýyş, dükanyň töleg sahypasynda töläň.

### Buttons

button-order-status = Sargydym nirede?
button-return = Harydy yzyna gaýtarmak
button-product = Haryt barada sorag
button-human = Işgär bilen gürleşmek
button-yes = Hawa
button-no = Ýok
button-skip = Geçmek
button-cancel = Ýatyrmak
button-view = Harydy görmek
button-track = Bukjany yzarlamak
button-label = Gaýtarma ýarlygyny açmak

### Making sure who is asking

identify-order-number = Haýyş, sargyt belgiňizi ýazyň. Ony sargyt tassyklamasynda taparsyňyz.
identify-contact = Haýyş, sargytda görkezen e-poçtaňyzy ýa-da telefon belgiňizi ýazyň.
identify-code-sent = Eger bu maglumatlar bir sargyda degişli bolsa, şol sargytdaky salga ýa-da belgä ýaňy kod iberdik. Haýyş, kody şu ýere ýazyň.
identify-code-wrong = Muny tassyklap bilmedim. Kod ýalňyş ýazylan ýa-da möhleti geçen bolmagy mümkin.
identify-too-often = Synanyşyk gaty köp boldy. Soňrak gaýtadan synanyşyň ýa-da işgärimize ýazyň.
identify-done = Sag boluň, sargydyňyzy tapdym.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } üçin kodyňyz
identify-code-text = { $shop_name } üçin kodyňyz: { $access_code }. Eger ony siz soramadyk bolsaňyz, bu habara üns bermäň.

### Orders

order-received = { $order_number } belgili sargydyňyz ({ $order_placed }) bize gelip gowuşdy we taýýarlanýar.
order-unpaid = { $order_number } belgili sargydyňyz ({ $order_placed }) tölege garaşýar.
order-partly-shipped = { $order_number } belgili sargydyňyzyň bir bölegi ýolda, galanyny soň ugradarys.
order-shipped = { $order_number } belgili sargydyňyz ýolda.
order-shipped-with = { $order_number } belgili sargydyňyz ýolda. Eltip berýän: { $carrier_name }.
order-out-for-delivery = { $order_number } belgili sargydyňyz kurýerde, size getirilýär.
order-delivered = { $order_number } belgili sargydyňyz gowşuryldy. Senesi: { $order_delivered }.
order-cancelled = { $order_number } belgili sargydyňyz ýatyryldy.
order-refunded = { $order_number } belgili sargydyňyz boýunça gaýtarylan pul: { $refund_amount }.
order-returned = { $order_number } belgili sargydyňyzdan gaýtarylan haryt bize gelip gowuşdy.
order-problem = Eltip berýän { $order_number } belgili sargydyňyzyň eltilmeginde kynçylyk bardygyny habar berýär. Işgärimiz muny anyklar.
order-expected = Garaşylýan eltip berme senesi: { $delivery_by }.
order-expected-between = Garaşylýan eltip berme möhleti: { $delivery_from } – { $delivery_to }.
order-tracking = Yzarlama belgisi: { $tracking_number }.
order-tracking-link = Şu ýerde yzarlap bilersiňiz: { $tracking_link }
order-no-tracking = Heniz yzarlama belgisi ýok.
order-list = Soňky sargytlaryňyz:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Siziň sargytlaryňyzy tapmadym.
order-not-found = Sargytlaryňyzyň arasynda beýle belgili sargyt tapmadym.

### Refunds

refund-pending = { $order_number } belgili sargydyňyz üçin pul gaýtarmak işlenip durýar. Möçberi: { $refund_amount }.
refund-done = { $order_number } belgili sargydyňyz üçin pul gaýtaryldy. Möçberi: { $refund_amount }, senesi: { $refund_on }.
refund-none = { $order_number } belgili sargydyňyz üçin pul gaýtarylmasyny görmedim.
refund-by-person = Pul gaýtarmak barada işgärimiz karar berýär. Haýyşyňyzy ähli jikme-jiklikleri bilen oňa ýetirdim.

### Returns

return-window = { $return_days_n ->
   *[other] Harydy gowşurylandan soň { $return_days } günüň içinde yzyna gaýtaryp bilersiňiz.
}
return-free = Yzyna ibermek siziň üçin mugt.
return-cost = Yzyna ibermegiň bahasy: { $return_cost }.
return-not-possible-for = Şular yzyna gaýtarylmaýar: { $return_excluded }.
return-which-order = Haýsy sargytdan haryt gaýtarmak isleýärsiňiz?
return-which-item = Haýsy harydy gaýtarmak isleýärsiňiz?
return-why = Näme üçin gaýtarmak isleýärsiňiz?
return-unused = Haryt ulanylmadykmy we ýarlyklary ýerindemi?
return-photo = Haýyş, zeperi görünýän surat iberiň.
return-check = { $order_number } belgili sargytdan “{ $item_title }” harydyny gaýtarmak isleýärsiňiz. Dogrumy?
return-approved = “{ $item_title }” harydynyň gaýtarylmagy tassyklandy. Gaýtarma belgiňiz: { $return_number }.
return-refused-window = “{ $item_title }” harydynyň gaýtarma möhleti gutardy. Soňky gün: { $return_until }.
return-refused-final-sale = “{ $item_title }” yzyna alynmazlyk şerti bilen satyldy.
return-refused-kind = “{ $item_title }” ugradylandan soň gaýtaryp bolmaýan harytlara degişli.
return-refused-used = Ulanylan ýa-da ýarlygy aýrylan harytlar yzyna alynmaýar.
return-refused-already = “{ $item_title }” üçin gaýtarma eýýäm hasaba alyndy.
return-refused-undelivered = “{ $item_title }” heniz gowşurylmady. Eliňize gowşandan soň gaýtaryp bilersiňiz.
return-review = Gaýtarma barada işgärimiz karar berer we size jogap ýazar.
return-label-link = Gaýtarma ýarlygyňyz: { $return_label_link }
return-pack = Haýyş, harydy gowy gaplaň, ýarlygy ýelmäň we bukjany eltip berýäne tabşyryň: { $carrier_name }.
return-send-by = Haýyş, şu senä çenli iberiň: { $return_until }.
return-after = Bukja gelip, barlanandan soň, pul gaýtarmak barada işgärimiz karar berer.
return-stopped = Bolýar, hiç zat hasaba alynmady.
return-mail-subject = { $shop_name }: { $return_number } belgili gaýtarmaňyz
return-mail-intro = { $order_number } belgili sargytdan “{ $item_title }” harydynyň gaýtarylmagyny hasaba aldyk.
reason-too-small = Kiçi geldi
reason-too-large = Uly geldi
reason-not-as-described = Beýana gabat gelenok
reason-damaged = Zeperlenen
reason-defective = Işlänok
reason-wrong-item = Başga haryt geldi
reason-late = Gaty giç geldi
reason-changed-mind = Pikirim üýtgedi
reason-other = Başga sebäp

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_number } belgili sargydyňyzy ({ $order_total }) ýatyraýynmy?
cancel-done = { $order_number } belgili sargydyňyz ýatyryldy.
cancel-too-late = { $order_number } belgili sargydyňyz eýýäm ýolda, şonuň üçin ony indi ýatyryp bolmaýar. Gowşandan soň yzyna gaýtaryp bilersiňiz.
address-ask = Haýyş, täze eltip berme salgysyny doly ýazyň.
address-check = { $order_number } belgili sargydyňyz şu salga iberilsinmi: { $address_new }?
address-done = { $order_number } belgili sargydyňyzyň eltip berme salgysy üýtgedildi.
address-too-late = { $order_number } belgili sargydyňyz eýýäm ýolda, şonuň üçin salgysyny indi üýtgedip bolmaýar.
exchange-which = Ýerine haýsy ölçegi ýa-da görnüşi isleýärsiňiz?
exchange-check = “{ $item_title }” ýerine “{ $exchange_title }” ibereliňmi?
exchange-approved = Çalşyk tassyklandy: “{ $item_title }” ýerine “{ $exchange_title }”.
exchange-sold-out = “{ $exchange_title }” häzir gutardy.
exchange-refused = “{ $item_title }” muňa çalşylyp bilinmeýär.
change-review = Işgärimiz haýyşyňyza seredip, size jogap ýazar.
warranty-covered = “{ $item_title }” kepillikde. Kepilligiň soňky güni: { $warranty_until }.
warranty-ended = “{ $item_title }” kepilligi gutardy. Soňky güni: { $warranty_until }.
stopped = Bolýar, hiç zady üýtgetmedim.

### Products

product-price = { $product_title }: bahasy { $product_price }.
product-price-was = { $product_title }: bahasy { $product_price } (öňki: { $product_price_before }).
product-available = { $product_title }: bar.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: häzir { $product_stock } sany bar.
}
product-sold-out = { $product_title }: häzir gutardy.
product-tell-me = Ýene peýda bolanda size habar bereýinmi?
product-will-tell = Ýene peýda bolan badyna size habar bererin.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Haýsy harydy göz öňünde tutýarsyňyz?
product-not-found = Dükanymyzda beýle haryt tapmadym.
products-found = Şular size gabat gelip biler:
products-nearest = Edil gabat gelýänini tapmadym. Iň golaýlary:
products-goes-with = Muňa gowy gabat gelýär:
product-line = { $product_title }, { $product_price }
compare-intro = Deňeşdirme:
size-ask = Adatça haýsy ölçegi geýýärsiňiz ýa-da ölçegleriňiz nähili?
size-advice = “{ $product_title }” üçin maslahat berýän ölçegimiz: { $size_value }.
size-chart = Ölçegler jedweline görä, { $size_value } ölçegi: { $size_measure }.
size-runs-small = Alyjylaryň pikiriçe, “{ $product_title }” kiçi gelýär.
size-runs-large = Alyjylaryň pikiriçe, “{ $product_title }” uly gelýär.
size-runs-true = Alyjylaryň pikiriçe, “{ $product_title }” öz ölçegine gabat gelýär.
size-unknown = “{ $product_title }” üçin ölçegler jedwelim ýok.
cart-link = Bu haryt bilen sebediňiz: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Häzir sargasaňyz, garaşylýan eltip berme senesi: { $delivery_by }.
delivery-estimate-between = Häzir sargasaňyz, garaşylýan eltip berme möhleti: { $delivery_from } – { $delivery_to }.
delivery-cost = Eltip bermegiň bahasy ({ $country_name }): { $delivery_cost }.
delivery-free = Eltip bermek mugt, ýurt: { $country_name }.
delivery-free-from = { $delivery_free_from } we ondan ýokary sargytlarda eltip bermek mugt.
delivery-country-no = Gynansak-da, bu ýurda ibermeýäris: { $country_name }.
payment-methods = Töleg usullary: { $payment_methods }.
payment-trouble = Tölegiň geçmändigine gynanýaryn. Sebediňiz saklandy, gaýtadan synanyşyp ýa-da başga töleg usulyny saýlap bilersiňiz.
discount-none = Häzir berip biljek arzanladyşym ýok.
discount-open = Häzir { $coupon_code } kody bilen { $coupon_value } arzanladyş bar. Möhleti: { $coupon_expires }.
giftcard-ask = Haýyş, sowgat kartynyň koduny ýazyň.
giftcard-balance = Sowgat kartynyň galyndysy: { $giftcard_balance }.
giftcard-unknown = Beýle kodly sowgat kartyny tapmadym.
policy-says = “{ $page_title }” sahypasynda şeýle ýazylan: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Söhbetdeşligiňizi işgärimize geçirýärin, ol bu ýerde ýazanlaryňyzyň hemmesini görer.
handoff-next = Jogaby edil şu ýerde alarsyňyz.
handoff-closed = Toparymyz şu wagt gaýdyp gelýär we size jogap berer: { $team_back }.
handoff-leave-address = Siziň bilen habarlaşar ýaly, haýyş, e-poçtaňyzy galdyryň.
complaint-sorry = Munuň üçin gynanýaryn. Dessine işgärimize ýetirýärin.

### Leaving

opt-out-done = { $shop_name } size mundan beýläk şeýle habarlary ibermez.
