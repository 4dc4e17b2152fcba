# Kaj pomočnik pove v slovenščini (vikanje). docs/locales.md pojasnjuje uporabo in preverjanje.

### Začetek in konec

assist-hello = Pozdravljeni! Sem samodejni pomočnik trgovine { $shop_name }. Kako vam lahko pomagam?
assist-hello-again = Znova pozdravljeni! Kako vam lahko pomagam?
assist-thanks = Ni za kaj. Lahko za vas naredim še kaj?
assist-else = Lahko za vas naredim še kaj?
assist-not-understood = Nisem prepričan, da sem vas razumel. Lahko poveste z drugimi besedami?
assist-choose = Kaj od tega imate v mislih?
assist-out-of-scope = Pomagam lahko pri naročilih, vračilih, dostavi in izdelkih trgovine { $shop_name }, pri tem pa ne.
assist-unknown = O tem nimam zanesljivih podatkov, zato raje ne ugibam.
assist-empty = Prejel sem prazno sporočilo. Kako vam lahko pomagam?
assist-too-long = Vaše sporočilo je zame predolgo. Ga lahko povzamete v nekaj stavkih?
assist-busy = Trenutek, prosim, še se ukvarjam z vašim prejšnjim sporočilom.
assist-trouble = Tega zdaj ne morem preveriti. Poskusite malo pozneje ali se pogovorite s človekom.
assist-file-refused = Te datoteke nisem mogel prebrati. Pošljite prosim fotografijo JPEG, PNG ali WebP.
assist-no-payment-here = V tem klepetu se nikoli ne plačuje. Plačajte prosim na plačilni strani trgovine.

### Gumbi

button-order-status = Kje je moje naročilo?
button-return = Vrni izdelek
button-product = Vprašanje o izdelku
button-human = Pogovor s človekom
button-yes = Da
button-no = Ne
button-skip = Preskoči
button-cancel = Prekliči
button-view = Ogled izdelka
button-track = Sledi paketu
button-label = Odpri nalepko

### Kdo sprašuje

identify-order-number = Povejte mi prosim številko naročila. Najdete jo v potrditvi naročila.
identify-contact = Povejte mi prosim e-naslov ali telefonsko številko, ki ste ju navedli pri naročilu.
identify-code-sent = Če ti podatki pripadajo naročilu, smo pravkar poslali kodo na naslov ali telefon tega naročila. Vpišite jo prosim tukaj.
identify-code-wrong = Tega nisem mogel potrditi. Koda je morda napačno vpisana ali potekla.
identify-too-often = Poskusov je bilo preveč. Poskusite pozneje ali se pogovorite s človekom.
identify-done = Hvala, vaše naročilo sem našel.
reply-subject = Re: { $shop_name }
identify-code-subject = Vaša koda za { $shop_name }
identify-code-text = Vaša koda za { $shop_name } je { $access_code }. Če je niste zahtevali, lahko sporočilo prezrete.

### Naročila

order-received = Vaše naročilo { $order_number } (datum: { $order_placed }) je prispelo k nam in se pripravlja.
order-unpaid = Vaše naročilo { $order_number } (datum: { $order_placed }) čaka na plačilo.
order-partly-shipped = Del vašega naročila { $order_number } je na poti, ostalo še sledi.
order-shipped = Vaše naročilo { $order_number } je na poti.
order-shipped-with = Vaše naročilo { $order_number } je na poti. Dostavlja: { $carrier_name }.
order-out-for-delivery = Vaše naročilo { $order_number } je v dostavi.
order-delivered = Vaše naročilo { $order_number } je bilo dostavljeno (datum: { $order_delivered }).
order-cancelled = Vaše naročilo { $order_number } je preklicano.
order-refunded = Za vaše naročilo { $order_number } je bilo vrnjeno { $refund_amount }.
order-returned = Vračilo iz vašega naročila { $order_number } je prispelo k nam.
order-problem = Dostavna služba sporoča težavo pri dostavi vašega naročila { $order_number }. Sodelavec bo to preveril.
order-expected = Predvidena dostava: { $delivery_by }.
order-expected-between = Predvidena dostava: { $delivery_from } – { $delivery_to }.
order-tracking = Številka za sledenje je { $tracking_number }.
order-tracking-link = Pošiljki lahko sledite tukaj: { $tracking_link }
order-no-tracking = Številke za sledenje še ni.
order-list = To so vaša zadnja naročila:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nisem našel nobenega vašega naročila.
order-not-found = Med vašimi naročili ni naročila s to številko.

### Vračila denarja

refund-pending = Vračilo zneska { $refund_amount } za vaše naročilo { $order_number } je v obdelavi.
refund-done = Znesek { $refund_amount } za vaše naročilo { $order_number } je bil vrnjen (datum: { $refund_on }).
refund-none = Za vaše naročilo { $order_number } ne vidim vračila denarja.
refund-by-person = O vračilu denarja odloča sodelavec. Vašo zahtevo sem mu predal z vsemi podrobnostmi.

### Vračila izdelkov

return-window = { $return_days_n ->
    [one] Izdelke lahko vrnete v { $return_days } dnevu po dostavi.
    [two] Izdelke lahko vrnete v { $return_days } dneh po dostavi.
    [few] Izdelke lahko vrnete v { $return_days } dneh po dostavi.
   *[other] Izdelke lahko vrnete v { $return_days } dneh po dostavi.
}
return-free = Vračilo je za vas brezplačno.
return-cost = Vračilo stane { $return_cost }.
return-not-possible-for = Tega ni mogoče vrniti: { $return_excluded }.
return-which-order = Iz katerega naročila želite kaj vrniti?
return-which-item = Kateri izdelek želite vrniti?
return-why = Zakaj ga želite vrniti?
return-unused = Je izdelek nerabljen in še ima etikete?
return-photo = Pošljite prosim fotografijo, na kateri se vidi poškodba.
return-check = Vrniti želite: { $item_title }, naročilo { $order_number }. Drži?
return-approved = Vračilo izdelka »{ $item_title }« je odobreno. Številka vračila je { $return_number }.
return-refused-window = Rok za vračilo izdelka »{ $item_title }« je potekel (datum: { $return_until }).
return-refused-final-sale = Izdelek »{ $item_title }« je bil prodan brez možnosti vračila.
return-refused-kind = Izdelek »{ $item_title }« spada med blago, ki ga po odpremi ni mogoče vrniti.
return-refused-used = Rabljenih izdelkov ali izdelkov brez etiket ni mogoče vrniti.
return-refused-already = Vračilo izdelka »{ $item_title }« je že zabeleženo.
return-refused-undelivered = Izdelek »{ $item_title }« še ni bil dostavljen. Ko prispe, ga lahko vrnete.
return-review = O vračilu bo odločil sodelavec in vam odgovoril.
return-label-link = Tukaj je nalepka za vračilo: { $return_label_link }
return-pack = Izdelek dobro zapakirajte, nalepite nalepko in paket oddajte. Dostavna služba: { $carrier_name }.
return-send-by = Odpošljite ga prosim najpozneje na ta dan: { $return_until }.
return-after = Ko bo paket prispel in bo pregledan, bo sodelavec odločil o vračilu denarja.
return-stopped = V redu, nič ni zabeleženo.
return-mail-subject = Vaše vračilo { $return_number } v trgovini { $shop_name }
return-mail-intro = Zabeležili smo vračilo izdelka »{ $item_title }« iz naročila { $order_number }.
reason-too-small = Premajhno
reason-too-large = Preveliko
reason-not-as-described = Ni kot v opisu
reason-damaged = Poškodovano
reason-defective = Ne deluje
reason-wrong-item = Napačen izdelek
reason-late = Prispelo prepozno
reason-changed-mind = Premislek
reason-other = Drug razlog

### Preklic, spremembe, zamenjava, garancija

cancel-check = Naj prekličem vaše naročilo { $order_number } v vrednosti { $order_total }?
cancel-done = Vaše naročilo { $order_number } je preklicano.
cancel-too-late = Vašega naročila { $order_number } ni več mogoče preklicati, ker je že na poti. Ko prispe, ga lahko vrnete.
address-ask = Pošljite mi prosim celoten novi naslov za dostavo.
address-check = Naj se vaše naročilo { $order_number } pošlje na ta naslov: { $address_new }?
address-done = Naslov za dostavo vašega naročila { $order_number } je spremenjen.
address-too-late = Naslova vašega naročila { $order_number } ni več mogoče spremeniti, ker je že na poti.
exchange-which = Katero velikost ali različico želite namesto tega?
exchange-check = Naj zamenjam »{ $item_title }« za »{ $exchange_title }«?
exchange-approved = Zamenjava »{ $item_title }« za »{ $exchange_title }« je odobrena.
exchange-sold-out = Izdelek »{ $exchange_title }« je trenutno razprodan.
exchange-refused = Izdelka »{ $item_title }« ni mogoče zamenjati za to.
change-review = Sodelavec bo pregledal vašo zahtevo in vam odgovoril.
warranty-covered = Izdelek »{ $item_title }« ima garancijo (do: { $warranty_until }).
warranty-ended = Garancija za izdelek »{ $item_title }« je potekla (datum: { $warranty_until }).
stopped = V redu, nič nisem spremenil.

### Izdelki

product-price = { $product_title } stane { $product_price }.
product-price-was = { $product_title } stane { $product_price } (prej: { $product_price_before }).
product-available = Izdelek »{ $product_title }« je na zalogi.
product-stock = { $product_stock_n ->
    [one] »{ $product_title }«: na zalogi je zdaj { $product_stock } kos.
    [two] »{ $product_title }«: na zalogi sta zdaj { $product_stock } kosa.
    [few] »{ $product_title }«: na zalogi so zdaj { $product_stock } kosi.
   *[other] »{ $product_title }«: na zalogi je zdaj { $product_stock } kosov.
}
product-sold-out = Izdelek »{ $product_title }« je trenutno razprodan.
product-tell-me = Vas obvestim, ko bo spet na zalogi?
product-will-tell = Obvestil vas bom, ko bo spet na zalogi.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Kateri izdelek imate v mislih?
product-not-found = Takega izdelka v naši trgovini nisem našel.
products-found = To bi vam lahko ustrezalo:
products-nearest = Ničesar nisem našel, kar bi ustrezalo natanko. Najbližje je to:
products-goes-with = K temu se poda:
product-line = { $product_title }, { $product_price }
compare-intro = Primerjava:
size-ask = Katero velikost običajno nosite ali kakšne so vaše mere?
size-advice = Za »{ $product_title }« priporočamo velikost { $size_value }.
size-chart = Tabela velikosti navaja za velikost { $size_value }: { $size_measure }.
size-runs-small = Po mnenju strank je »{ $product_title }« pogosto manjše številke.
size-runs-large = Po mnenju strank je »{ $product_title }« pogosto večje številke.
size-runs-true = Po mnenju strank se »{ $product_title }« prilega po pričakovanju.
size-unknown = Za »{ $product_title }« nimam tabele velikosti.
cart-link = Tukaj je vaša košarica z izdelkom: { $cart_link }

### Dostava, plačilo, ponudbe

delivery-estimate = Če naročite zdaj, je predvidena dostava: { $delivery_by }.
delivery-estimate-between = Če naročite zdaj, je predvidena dostava: { $delivery_from } – { $delivery_to }.
delivery-cost = Dostava v to državo ({ $country_name }) stane { $delivery_cost }.
delivery-free = Dostava v to državo ({ $country_name }) je brezplačna.
delivery-free-from = Dostava je brezplačna za naročila od { $delivery_free_from } naprej.
delivery-country-no = V to državo ne dostavljamo: { $country_name }.
payment-methods = Plačate lahko tako: { $payment_methods }.
payment-trouble = Žal mi je, da plačilo ni uspelo. Košarica je shranjena, zato lahko poskusite znova ali izberete drug način plačila.
discount-none = Trenutno nimam nobenega popusta.
discount-open = Trenutno imate { $coupon_value } popusta s kodo { $coupon_code } (velja do: { $coupon_expires }).
giftcard-ask = Pošljite mi prosim kodo darilne kartice.
giftcard-balance = Stanje na darilni kartici je { $giftcard_balance }.
giftcard-unknown = Darilne kartice s to kodo nisem našel.
policy-says = Na strani »{ $page_title }« piše: { $page_passage }
own-words = { $own_words }

### Pogovor prevzame človek

handoff-done = Pogovor predajam sodelavcu, ki vidi vse, kar ste napisali tukaj.
handoff-next = Odgovor boste dobili kar tukaj.
handoff-closed = Naša ekipa se vrne in vam odgovori takrat: { $team_back }.
handoff-leave-address = Pustite nam prosim svoj e-naslov, da vam lahko odgovorimo.
complaint-sorry = Žal mi je za to. Takoj predajam sodelavcu.

### Odjava

opt-out-done = Takšnih sporočil trgovine { $shop_name } ne boste več prejemali.

### Po nakupu
