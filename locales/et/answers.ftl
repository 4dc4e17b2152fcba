# Mida abiline eesti keeles ütleb (pöördumine: teie). docs/locales.md kirjeldab, kuidas tekste kasutatakse ja kontrollitakse.

### Algus ja lõpp

assist-hello = Tere! Olen e-poe { $shop_name } automaatne abiline. Kuidas saan teid aidata?
assist-hello-again = Tere jälle! Kuidas saan teid aidata?
assist-thanks = Pole tänu väärt. Kas saan veel millegagi aidata?
assist-else = Kas saan veel millegagi aidata?
assist-not-understood = Ma pole kindel, kas sain teist õigesti aru. Kas saaksite seda teiste sõnadega öelda?
assist-choose = Millist neist mõtlete?
assist-out-of-scope = Saan aidata e-poe { $shop_name } tellimuste, tagastuste, tarne ja toodetega, kuid kahjuks mitte sellega.
assist-unknown = Mul pole selle kohta usaldusväärset teavet ja ma ei taha oletada.
assist-empty = Sain tühja sõnumi. Mida saan teie heaks teha?
assist-too-long = Teie sõnum on minu jaoks liiga pikk. Kas saaksite seda öelda paari lausega?
assist-busy = Üks hetk, tegelen veel teie eelmise sõnumiga.
assist-trouble = Ma ei saa seda praegu kontrollida. Palun proovige veidi hiljem uuesti või rääkige klienditeenindajaga.
assist-file-refused = Ma ei saanud seda faili lugeda. Palun saatke foto JPEG-, PNG- või WebP-vormingus.
assist-no-payment-here = Selles vestluses makseid ei võeta. Palun makske e-poe kassas.

### Nupud

button-order-status = Kus on minu tellimus?
button-return = Tagasta toode
button-product = Küsimus toote kohta
button-human = Räägi inimesega
button-yes = Jah
button-no = Ei
button-skip = Jäta vahele
button-cancel = Katkesta
button-view = Vaata toodet
button-track = Jälgi pakki
button-label = Ava tagastussilt

### Kes küsib

identify-order-number = Palun öelge oma tellimuse number. Leiate selle tellimuse kinnitusest.
identify-contact = Palun öelge e-posti aadress või telefoninumber, mida tellimusel kasutasite.
identify-code-sent = Kui need andmed kuuluvad mõne tellimuse juurde, saatsime just koodi selle tellimuse aadressile või telefoninumbrile. Palun sisestage kood siia.
identify-code-wrong = Ma ei saanud seda kinnitada. Koodis võib olla trükiviga või see on aegunud.
identify-too-often = Katseid oli liiga palju. Palun proovige hiljem uuesti või rääkige klienditeenindajaga.
identify-done = Aitäh, leidsin teie tellimuse üles.
reply-subject = Re: { $shop_name }
identify-code-subject = Teie kood: { $shop_name }
identify-code-text = Teie kood e-poes { $shop_name } on { $access_code }. Kui te seda ei küsinud, võite selle sõnumi tähelepanuta jätta.

### Tellimused

order-received = Teie tellimus { $order_number } (esitatud: { $order_placed }) on meieni jõudnud ja seda valmistatakse ette.
order-unpaid = Teie tellimus { $order_number } (esitatud: { $order_placed }) ootab makset.
order-partly-shipped = Osa teie tellimusest { $order_number } on teel, ülejäänu tuleb järele.
order-shipped = Teie tellimus { $order_number } on teel.
order-shipped-with = Teie tellimus { $order_number } on teel. Vedaja: { $carrier_name }.
order-out-for-delivery = Teie tellimus { $order_number } on kulleri käes ja jõuab peagi kohale.
order-delivered = Teie tellimus { $order_number } on kätte toimetatud. Kuupäev: { $order_delivered }.
order-cancelled = Teie tellimus { $order_number } on tühistatud.
order-refunded = Tellimuse { $order_number } eest on tagasi makstud { $refund_amount }.
order-returned = Tellimuse { $order_number } tagastus on meieni jõudnud.
order-problem = Vedaja teatab probleemist tellimuse { $order_number } tarnel. Kolleeg uurib asja.
order-expected = Eeldatav saabumine: { $delivery_by }.
order-expected-between = Eeldatav saabumine ajavahemikus { $delivery_from } – { $delivery_to }.
order-tracking = Jälgimisnumber on { $tracking_number }.
order-tracking-link = Saadetist saab jälgida siin: { $tracking_link }
order-no-tracking = Jälgimisnumbrit veel pole.
order-list = Teie viimased tellimused:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ma ei leidnud teie tellimusi.
order-not-found = Ma ei leidnud teie tellimuste seast sellise numbriga tellimust.

### Tagasimaksed

refund-pending = Tellimuse { $order_number } tagasimakse summas { $refund_amount } on töötlemisel.
refund-done = Tellimuse { $order_number } eest maksti tagasi { $refund_amount }. Kuupäev: { $refund_on }.
refund-none = Ma ei näe tellimuse { $order_number } tagasimakset.
refund-by-person = Tagasimaksete üle otsustab kolleeg. Andsin teie soovi koos kõigi andmetega edasi.

### Tagastused

return-window = { $return_days_n ->
    [one] Tooteid saab tagastada { $return_days } päeva jooksul pärast kättesaamist.
   *[other] Tooteid saab tagastada { $return_days } päeva jooksul pärast kättesaamist.
}
return-free = Tagasisaatmine on teile tasuta.
return-cost = Tagasisaatmine maksab { $return_cost }.
return-not-possible-for = Tagastada ei saa järgmist: { $return_excluded }.
return-which-order = Millisest tellimusest soovite midagi tagastada?
return-which-item = Millist toodet soovite tagastada?
return-why = Miks soovite selle tagastada?
return-unused = Kas toode on kasutamata ja sildid küljes?
return-photo = Palun saatke foto, millel on kahjustus näha.
return-check = Soovite tagastada toote { $item_title } tellimusest { $order_number }. Kas see on õige?
return-approved = Toote { $item_title } tagastus on heaks kiidetud. Teie tagastusnumber on { $return_number }.
return-refused-window = Toote { $item_title } tagastamise tähtaeg oli { $return_until }.
return-refused-final-sale = Toode { $item_title } müüdi tagastusõiguseta ja seda ei saa tagastada.
return-refused-kind = Toode { $item_title } kuulub nende kaupade hulka, mida pärast saatmist tagastada ei saa.
return-refused-used = Kasutatud või siltideta tooteid ei saa tagastada.
return-refused-already = Toote { $item_title } tagastus on juba kirja pandud.
return-refused-undelivered = Toode { $item_title } pole veel kohale jõudnud. Kui see on käes, saate selle tagastada.
return-review = Kolleeg otsustab teie tagastuse üle ja võtab teiega ühendust.
return-label-link = Siin on teie tagastussilt: { $return_label_link }
return-pack = Palun pakkige toode hästi, kinnitage silt ja andke pakk vedajale { $carrier_name }.
return-send-by = Palun saatke see hiljemalt: { $return_until }.
return-after = Kui pakk on kohale jõudnud ja üle vaadatud, otsustab kolleeg tagasimakse üle.
return-stopped = Hästi, midagi ei ole kirja pandud.
return-mail-subject = Teie tagastus { $return_number }: { $shop_name }
return-mail-intro = Panime kirja toote { $item_title } tagastuse tellimusest { $order_number }.
reason-too-small = Liiga väike
reason-too-large = Liiga suur
reason-not-as-described = Ei vasta kirjeldusele
reason-damaged = Kahjustatud
reason-defective = Ei tööta
reason-wrong-item = Vale toode
reason-late = Jõudis liiga hilja
reason-changed-mind = Mõtlesin ümber
reason-other = Muu põhjus

### Tühistamine, muutmine, vahetamine, garantii

cancel-check = Kas tühistan teie tellimuse { $order_number } summas { $order_total }?
cancel-done = Teie tellimus { $order_number } on tühistatud.
cancel-too-late = Tellimust { $order_number } ei saa enam tühistada, sest see on juba teel. Saate selle tagastada, kui see on kohale jõudnud.
address-ask = Palun saatke mulle täielik uus tarneaadress.
address-check = Kas lasen tellimuse { $order_number } saata sellele aadressile: { $address_new }?
address-done = Tellimuse { $order_number } tarneaadress on muudetud.
address-too-late = Tellimuse { $order_number } aadressi ei saa enam muuta, sest see on juba teel.
exchange-which = Millist suurust või varianti soovite selle asemel?
exchange-check = Kas vahetan toote { $item_title } järgmise vastu: { $exchange_title }?
exchange-approved = Vahetus on heaks kiidetud: { $item_title } → { $exchange_title }.
exchange-sold-out = { $exchange_title } on praegu läbi müüdud.
exchange-refused = Toodet { $item_title } ei saa selle vastu vahetada.
change-review = Kolleeg vaatab teie soovi üle ja võtab teiega ühendust.
warranty-covered = Toote { $item_title } garantii kehtib kuni: { $warranty_until }.
warranty-ended = Toote { $item_title } garantii lõppes: { $warranty_until }.
stopped = Hästi, ma ei muutnud midagi.

### Tooted

product-price = { $product_title } maksab { $product_price }.
product-price-was = { $product_title } maksab { $product_price } (enne: { $product_price_before }).
product-available = { $product_title } on laos olemas.
product-stock = { $product_stock_n ->
    [one] Toodet { $product_title } on praegu laos { $product_stock } tükk.
   *[other] Toodet { $product_title } on praegu laos { $product_stock } tükki.
}
product-sold-out = { $product_title } on praegu läbi müüdud.
product-tell-me = Kas annan teada, kui see on jälle laos?
product-will-tell = Annan teada kohe, kui see on jälle laos.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Millist toodet mõtlete?
product-not-found = Ma ei leidnud meie poest sellist toodet.
products-found = See võiks teile sobida:
products-nearest = Täpselt sobivat ma ei leidnud. Kõige lähemal on see:
products-goes-with = Sobib hästi juurde:
product-line = { $product_title }, { $product_price }
compare-intro = Võrdlus on järgmine:
size-ask = Mis suurust te tavaliselt kannate või mis on teie mõõdud?
size-advice = Toote { $product_title } puhul soovitame suurust { $size_value }.
size-chart = Suuruste tabeli järgi on suuruse { $size_value } mõõdud: { $size_measure }.
size-runs-small = Klientide hinnangul on { $product_title } sageli liiga väike.
size-runs-large = Klientide hinnangul on { $product_title } sageli liiga suur.
size-runs-true = Klientide hinnangul on { $product_title } ootuspärase suurusega.
size-unknown = Mul pole toote { $product_title } suuruste tabelit.
cart-link = Siin on teie ostukorv selle tootega: { $cart_link }

### Tarne, maksmine, pakkumised

delivery-estimate = Kui tellite kohe, on eeldatav saabumine { $delivery_by }.
delivery-estimate-between = Kui tellite kohe, on eeldatav saabumine ajavahemikus { $delivery_from } – { $delivery_to }.
delivery-cost = Tarne (sihtriik: { $country_name }) maksab { $delivery_cost }.
delivery-free = Tarne (sihtriik: { $country_name }) on tasuta.
delivery-free-from = Tarne on tasuta, kui tellimuse summa on vähemalt { $delivery_free_from }.
delivery-country-no = Sellesse riiki me kahjuks ei saada: { $country_name }.
payment-methods = Saate maksta nii: { $payment_methods }.
payment-trouble = Kahju, et makse ei õnnestunud. Teie ostukorv on alles, nii et võite uuesti proovida või valida teise makseviisi.
discount-none = Mul pole praegu kahjuks ühtegi soodustust anda.
discount-open = Praegu saate soodustust { $coupon_value } koodiga { $coupon_code }, mis kehtib kuni: { $coupon_expires }.
giftcard-ask = Palun saatke mulle kinkekaardi kood.
giftcard-balance = Kinkekaardi jääk on { $giftcard_balance }.
giftcard-unknown = Ma ei leidnud sellise koodiga kinkekaarti.
policy-says = Lehel „{ $page_title }“ on kirjas: { $page_passage }
own-words = { $own_words }

### Inimene võtab üle

handoff-done = Annan vestluse edasi kolleegile, kes näeb kõike, mida siia kirjutasite.
handoff-next = Saate vastuse siinsamas.
handoff-closed = Meie meeskond on taas kohal ja vastab teile: { $team_back }.
handoff-leave-address = Palun jätke oma e-posti aadress, et saaksime teiega ühendust võtta.
complaint-sorry = Mul on sellest kahju. Annan selle kohe kolleegile edasi.

### Loobumine

opt-out-done = Te ei saa e-poest { $shop_name } enam selliseid sõnumeid.

### Pärast ostu
