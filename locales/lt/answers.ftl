# Ką asistentas sako lietuviškai (kreipinys: jūs). docs/locales.md paaiškina, kaip tekstai naudojami ir tikrinami.

### Pradžia ir pabaiga

assist-hello = Laba diena! Esu automatinis parduotuvės „{ $shop_name }“ asistentas. Kuo galiu padėti?
assist-hello-again = Malonu vėl jus matyti! Kuo galiu padėti?
assist-thanks = Nėra už ką. Ar galiu dar kuo nors padėti?
assist-else = Ar galiu dar kuo nors padėti?
assist-not-understood = Nesu tikras, ar teisingai supratau. Gal galėtumėte pasakyti kitais žodžiais?
assist-choose = Kurį iš šių variantų turite omenyje?
assist-out-of-scope = Galiu padėti dėl parduotuvės „{ $shop_name }“ užsakymų, grąžinimų, pristatymo ir prekių, bet su tuo padėti negaliu.
assist-unknown = Patikimos informacijos apie tai neturiu, o spėlioti nenorėčiau.
assist-empty = Gavau tuščią žinutę. Kuo galiu padėti?
assist-too-long = Jūsų žinutė man per ilga. Gal galėtumėte parašyti keliais sakiniais?
assist-busy = Akimirką, dar tvarkau ankstesnę jūsų žinutę.
assist-trouble = Šiuo metu negaliu to patikrinti. Pabandykite šiek tiek vėliau arba pasikalbėkite su darbuotoju.
assist-file-refused = Nepavyko perskaityti šio failo. Atsiųskite nuotrauką JPEG, PNG arba WebP formatu.
assist-no-payment-here = Šiame pokalbyje mokėjimai niekada nepriimami. Apmokėkite parduotuvės kasoje.

### Mygtukai

button-order-status = Kur mano užsakymas?
button-return = Grąžinti prekę
button-product = Klausimas apie prekę
button-human = Kalbėti su žmogumi
button-yes = Taip
button-no = Ne
button-skip = Praleisti
button-cancel = Atšaukti
button-view = Žiūrėti prekę
button-track = Sekti siuntą
button-label = Atverti grąžinimo lipduką

### Kas klausia

identify-order-number = Nurodykite užsakymo numerį. Jį rasite užsakymo patvirtinime.
identify-contact = Nurodykite el. pašto adresą arba telefono numerį, kurį naudojote užsakydami.
identify-code-sent = Jei šie duomenys priklauso kuriam nors užsakymui, ką tik išsiuntėme kodą jame nurodytu adresu arba telefono numeriu. Įveskite kodą čia.
identify-code-wrong = Nepavyko to patvirtinti. Galbūt kode yra klaida arba jis nebegalioja.
identify-too-often = Bandymų buvo per daug. Pabandykite vėliau arba pasikalbėkite su darbuotoju.
identify-done = Ačiū, radau jūsų užsakymą.
reply-subject = Re: { $shop_name }
identify-code-subject = Jūsų kodas: { $shop_name }
identify-code-text = Jūsų parduotuvės „{ $shop_name }“ kodas yra { $access_code }. Jei jo neprašėte, šią žinutę galite ignoruoti.

### Užsakymai

order-received = Gavome jūsų užsakymą { $order_number } (pateiktas: { $order_placed }) ir jį ruošiame.
order-unpaid = Jūsų užsakymas { $order_number } (pateiktas: { $order_placed }) laukia apmokėjimo.
order-partly-shipped = Dalis jūsų užsakymo { $order_number } jau pakeliui, likusi dalis bus išsiųsta vėliau.
order-shipped = Jūsų užsakymas { $order_number } jau pakeliui.
order-shipped-with = Jūsų užsakymas { $order_number } jau pakeliui. Vežėjas: { $carrier_name }.
order-out-for-delivery = Jūsų užsakymas { $order_number } perduotas kurjeriui ir yra vežamas.
order-delivered = Jūsų užsakymas { $order_number } pristatytas. Data: { $order_delivered }.
order-cancelled = Jūsų užsakymas { $order_number } atšauktas.
order-refunded = Už užsakymą { $order_number } grąžinta suma: { $refund_amount }.
order-returned = Užsakymo { $order_number } grąžinimo siunta mus pasiekė.
order-problem = Vežėjas praneša apie užsakymo { $order_number } pristatymo problemą. Kolega tai išsiaiškins.
order-expected = Numatomas pristatymas: { $delivery_by }.
order-expected-between = Numatomas pristatymas: { $delivery_from } – { $delivery_to }.
order-tracking = Siuntos numeris: { $tracking_number }.
order-tracking-link = Siuntą galite sekti čia: { $tracking_link }
order-no-tracking = Siuntos numerio dar nėra.
order-list = Naujausi jūsų užsakymai:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Jūsų užsakymų neradau.
order-not-found = Tarp jūsų užsakymų neradau užsakymo tokiu numeriu.

### Pinigų grąžinimas

refund-pending = Užsakymo { $order_number } pinigų grąžinimas tvarkomas. Suma: { $refund_amount }.
refund-done = Už užsakymą { $order_number } grąžinta { $refund_amount }. Data: { $refund_on }.
refund-none = Užsakymo { $order_number } pinigų grąžinimo nematau.
refund-by-person = Dėl pinigų grąžinimo sprendžia kolega. Perdaviau jūsų prašymą su visa informacija.

### Prekių grąžinimas

return-window = { $return_days_n ->
    [one] Prekes galite grąžinti per { $return_days } dieną nuo pristatymo.
    [few] Prekes galite grąžinti per { $return_days } dienas nuo pristatymo.
    [many] Prekes galite grąžinti per { $return_days } dienos nuo pristatymo.
   *[other] Prekes galite grąžinti per { $return_days } dienų nuo pristatymo.
}
return-free = Grąžinimo siuntimas jums nemokamas.
return-cost = Grąžinimo siuntimo kaina: { $return_cost }.
return-not-possible-for = Negrąžinamos prekės: { $return_excluded }.
return-which-order = Iš kurio užsakymo norite ką nors grąžinti?
return-which-item = Kurią prekę norite grąžinti?
return-why = Kodėl norite ją grąžinti?
return-unused = Ar prekė nenaudota ir su etiketėmis?
return-photo = Atsiųskite nuotrauką, kurioje matomas pažeidimas.
return-check = Norite grąžinti prekę „{ $item_title }“ iš užsakymo { $order_number }. Ar teisingai?
return-approved = Prekės „{ $item_title }“ grąžinimas patvirtintas. Jūsų grąžinimo numeris: { $return_number }.
return-refused-window = Prekės „{ $item_title }“ grąžinimo terminas baigėsi: { $return_until }.
return-refused-final-sale = Prekė „{ $item_title }“ parduota be galimybės grąžinti, todėl jos grąžinti negalima.
return-refused-kind = Prekė „{ $item_title }“ priklauso toms, kurių išsiuntus grąžinti negalima.
return-refused-used = Naudotų arba etikečių nebeturinčių prekių grąžinti negalima.
return-refused-already = Prekės „{ $item_title }“ grąžinimas jau užregistruotas.
return-refused-undelivered = Prekė „{ $item_title }“ dar nepristatyta. Kai ją gausite, galėsite grąžinti.
return-review = Kolega nuspręs dėl grąžinimo ir su jumis susisieks.
return-label-link = Štai jūsų grąžinimo lipdukas: { $return_label_link }
return-pack = Gerai supakuokite prekę, užklijuokite lipduką ir perduokite siuntą vežėjui. Vežėjas: { $carrier_name }.
return-send-by = Paskutinė išsiuntimo diena: { $return_until }.
return-after = Kai siunta atkeliaus ir bus patikrinta, kolega nuspręs dėl pinigų grąžinimo.
return-stopped = Gerai, nieko neužregistravau.
return-mail-subject = Jūsų grąžinimas { $return_number }: { $shop_name }
return-mail-intro = Užregistravome prekės „{ $item_title }“ grąžinimą iš užsakymo { $order_number }.
reason-too-small = Per maža
reason-too-large = Per didelė
reason-not-as-described = Neatitinka aprašymo
reason-damaged = Pažeista
reason-defective = Neveikia
reason-wrong-item = Ne ta prekė
reason-late = Atkeliavo per vėlai
reason-changed-mind = Persigalvojau
reason-other = Kita priežastis

### Atšaukimas, keitimas, garantija

cancel-check = Ar atšaukti jūsų užsakymą { $order_number }, kurio suma { $order_total }?
cancel-done = Jūsų užsakymas { $order_number } atšauktas.
cancel-too-late = Užsakymo { $order_number } atšaukti nebegalima, nes jis jau pakeliui. Gavę galėsite jį grąžinti.
address-ask = Atsiųskite visą naują pristatymo adresą.
address-check = Ar siųsti užsakymą { $order_number } šiuo adresu: { $address_new }?
address-done = Užsakymo { $order_number } pristatymo adresas pakeistas.
address-too-late = Užsakymo { $order_number } adreso pakeisti nebegalima, nes jis jau pakeliui.
exchange-which = Kokio dydžio ar varianto norėtumėte vietoj jos?
exchange-check = Ar keisti prekę „{ $item_title }“ į „{ $exchange_title }“?
exchange-approved = Prekės „{ $item_title }“ keitimas į „{ $exchange_title }“ patvirtintas.
exchange-sold-out = Prekė „{ $exchange_title }“ šiuo metu išparduota.
exchange-refused = Prekės „{ $item_title }“ į ją pakeisti negalima.
change-review = Kolega peržiūrės jūsų prašymą ir su jumis susisieks.
warranty-covered = Prekės „{ $item_title }“ garantija galioja iki: { $warranty_until }.
warranty-ended = Prekės „{ $item_title }“ garantija baigėsi: { $warranty_until }.
stopped = Gerai, nieko nepakeičiau.

### Prekės

product-price = „{ $product_title }“ kaina: { $product_price }.
product-price-was = „{ $product_title }“ kaina: { $product_price } (anksčiau: { $product_price_before }).
product-available = Prekę „{ $product_title }“ turime.
product-stock = { $product_stock_n ->
    [one] Prekės „{ $product_title }“ dabar turime { $product_stock } vienetą.
    [few] Prekės „{ $product_title }“ dabar turime { $product_stock } vienetus.
    [many] Prekės „{ $product_title }“ dabar turime { $product_stock } vieneto.
   *[other] Prekės „{ $product_title }“ dabar turime { $product_stock } vienetų.
}
product-sold-out = Prekė „{ $product_title }“ šiuo metu išparduota.
product-tell-me = Ar pranešti, kai ji vėl bus?
product-will-tell = Pranešiu, kai tik ji vėl bus.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Kurią prekę turite omenyje?
product-not-found = Tokios prekės mūsų parduotuvėje neradau.
products-found = Galbūt tiks:
products-nearest = Tiksliai tinkančios prekės neradau. Artimiausia būtų:
products-goes-with = Puikiai dera:
product-line = { $product_title }, { $product_price }
compare-intro = Štai palyginimas:
size-ask = Kokį dydį paprastai nešiojate arba kokie jūsų matmenys?
size-advice = Prekės „{ $product_title }“ rekomenduojame dydį { $size_value }.
size-chart = Pagal dydžių lentelę dydžio { $size_value } matmenys: { $size_measure }.
size-runs-small = Pirkėjams prekė „{ $product_title }“ dažnai buvo per maža.
size-runs-large = Pirkėjams prekė „{ $product_title }“ dažnai buvo per didelė.
size-runs-true = Pirkėjų nuomone, prekės „{ $product_title }“ dydis atitinka lūkesčius.
size-unknown = Prekės „{ $product_title }“ dydžių lentelės neturiu.
cart-link = Štai jūsų krepšelis su šia preke: { $cart_link }

### Pristatymas, mokėjimas, pasiūlymai

delivery-estimate = Jei užsakysite dabar, numatomas pristatymas: { $delivery_by }.
delivery-estimate-between = Jei užsakysite dabar, numatomas pristatymas: { $delivery_from } – { $delivery_to }.
delivery-cost = Pristatymo kaina ({ $country_name }): { $delivery_cost }.
delivery-free = Pristatymas ({ $country_name }) nemokamas.
delivery-free-from = Pristatymas nemokamas, kai užsakymo suma ne mažesnė kaip { $delivery_free_from }.
delivery-country-no = Į šią šalį nesiunčiame: { $country_name }.
payment-methods = Galimi mokėjimo būdai: { $payment_methods }.
payment-trouble = Gaila, kad mokėjimas nepavyko. Jūsų krepšelis išsaugotas, tad galite bandyti dar kartą arba pasirinkti kitą mokėjimo būdą.
discount-none = Šiuo metu nuolaidos pasiūlyti negaliu.
discount-open = Dabar galioja { $coupon_value } nuolaida su kodu { $coupon_code }. Galioja iki: { $coupon_expires }.
giftcard-ask = Atsiųskite dovanų kortelės kodą.
giftcard-balance = Dovanų kortelės likutis: { $giftcard_balance }.
giftcard-unknown = Dovanų kortelės su šiuo kodu neradau.
policy-says = Puslapyje „{ $page_title }“ rašoma: { $page_passage }
own-words = { $own_words }

### Perima žmogus

handoff-done = Perduodu pokalbį kolegai, kuris matys viską, ką čia parašėte.
handoff-next = Atsakymą gausite čia pat.
handoff-closed = Mūsų komanda vėl dirbs ir jums atsakys: { $team_back }.
handoff-leave-address = Palikite savo el. pašto adresą, kad galėtume su jumis susisiekti.
complaint-sorry = Labai apgailestauju. Tuoj pat perduodu kolegai.

### Atsisakymas

opt-out-done = Tokių parduotuvės „{ $shop_name }“ žinučių daugiau negausite.

### Po pirkimo
