# Ko asistents saka latviski (uzruna: jūs). docs/locales.md stāsta, kā teksti tiek lietoti un pārbaudīti.

### Sākums un beigas

assist-hello = Labdien! Esmu veikala “{ $shop_name }” automātiskais asistents. Kā varu palīdzēt?
assist-hello-again = Prieks jūs atkal redzēt! Kā varu palīdzēt?
assist-thanks = Nav par ko. Vai varu vēl kā palīdzēt?
assist-else = Vai varu vēl kā palīdzēt?
assist-not-understood = Neesmu pārliecināts, ka sapratu pareizi. Vai varat pateikt citiem vārdiem?
assist-choose = Kuru no šiem jūs domājat?
assist-out-of-scope = Varu palīdzēt ar veikala “{ $shop_name }” pasūtījumiem, atgriešanu, piegādi un precēm, bet ar šo diemžēl ne.
assist-unknown = Man par to nav drošas informācijas, un minēt negribētu.
assist-empty = Saņēmu tukšu ziņu. Kā varu palīdzēt?
assist-too-long = Jūsu ziņa man ir par garu. Vai varat to pateikt dažos teikumos?
assist-busy = Vienu mirkli, vēl apstrādāju jūsu iepriekšējo ziņu.
assist-trouble = Šobrīd nevaru to pārbaudīt. Lūdzu, mēģiniet nedaudz vēlāk vai runājiet ar darbinieku.
assist-file-refused = Šo failu nevarēju nolasīt. Lūdzu, atsūtiet fotoattēlu JPEG, PNG vai WebP formātā.
assist-no-payment-here = Šajā čatā maksājumus nepieņem. Lūdzu, maksājiet veikala norēķinu lapā.

### Pogas

button-order-status = Kur ir mans pasūtījums?
button-return = Atgriezt preci
button-product = Jautājums par preci
button-human = Runāt ar cilvēku
button-yes = Jā
button-no = Nē
button-skip = Izlaist
button-cancel = Atcelt
button-view = Skatīt preci
button-track = Izsekot sūtījumam
button-label = Atvērt atgriešanas uzlīmi

### Kas jautā

identify-order-number = Lūdzu, nosauciet pasūtījuma numuru. To atradīsiet pasūtījuma apstiprinājumā.
identify-contact = Lūdzu, nosauciet e-pasta adresi vai tālruņa numuru, ko norādījāt pasūtījumā.
identify-code-sent = Ja šie dati pieder kādam pasūtījumam, tikko nosūtījām kodu uz tajā norādīto adresi vai tālruņa numuru. Lūdzu, ievadiet kodu šeit.
identify-code-wrong = To nevarēju apstiprināt. Iespējams, kods ievadīts kļūdaini vai tam beidzies derīgums.
identify-too-often = Mēģinājumu bija par daudz. Lūdzu, mēģiniet vēlāk vai runājiet ar darbinieku.
identify-done = Paldies, atradu jūsu pasūtījumu.
reply-subject = Re: { $shop_name }
identify-code-subject = Jūsu kods: { $shop_name }
identify-code-text = Jūsu kods veikalam “{ $shop_name }” ir { $access_code }. Ja to nepieprasījāt, varat šo ziņu ignorēt.

### Pasūtījumi

order-received = Esam saņēmuši jūsu pasūtījumu { $order_number } (veikts: { $order_placed }) un to gatavojam.
order-unpaid = Jūsu pasūtījums { $order_number } (veikts: { $order_placed }) gaida apmaksu.
order-partly-shipped = Daļa no jūsu pasūtījuma { $order_number } ir ceļā, pārējais sekos.
order-shipped = Jūsu pasūtījums { $order_number } ir ceļā.
order-shipped-with = Jūsu pasūtījums { $order_number } ir ceļā. Pārvadātājs: { $carrier_name }.
order-out-for-delivery = Jūsu pasūtījums { $order_number } ir nodots kurjeram un tiek vests pie jums.
order-delivered = Jūsu pasūtījums { $order_number } ir piegādāts. Datums: { $order_delivered }.
order-cancelled = Jūsu pasūtījums { $order_number } ir atcelts.
order-refunded = Par pasūtījumu { $order_number } atmaksāts: { $refund_amount }.
order-returned = Pasūtījuma { $order_number } atgrieztais sūtījums ir pie mums.
order-problem = Pārvadātājs ziņo par problēmu pasūtījuma { $order_number } piegādē. Kolēģis to noskaidros.
order-expected = Paredzamā piegāde: { $delivery_by }.
order-expected-between = Paredzamā piegāde: { $delivery_from } – { $delivery_to }.
order-tracking = Sūtījuma numurs: { $tracking_number }.
order-tracking-link = Sūtījumam varat sekot šeit: { $tracking_link }
order-no-tracking = Sūtījuma numura vēl nav.
order-list = Jūsu pēdējie pasūtījumi:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Jūsu pasūtījumus neatradu.
order-not-found = Starp jūsu pasūtījumiem neatradu pasūtījumu ar šādu numuru.

### Naudas atmaksa

refund-pending = Pasūtījuma { $order_number } atmaksa tiek apstrādāta. Summa: { $refund_amount }.
refund-done = Par pasūtījumu { $order_number } atmaksāts: { $refund_amount }. Datums: { $refund_on }.
refund-none = Pasūtījumam { $order_number } atmaksu neredzu.
refund-by-person = Par atmaksu lemj kolēģis. Esmu nodevis jūsu lūgumu ar visu informāciju.

### Preču atgriešana

return-window = { $return_days_n ->
    [zero] Preces varat atgriezt { $return_days } dienu laikā pēc piegādes.
    [one] Preces varat atgriezt { $return_days } dienas laikā pēc piegādes.
   *[other] Preces varat atgriezt { $return_days } dienu laikā pēc piegādes.
}
return-free = Atgriešana jums ir bez maksas.
return-cost = Atgriešana maksā { $return_cost }.
return-not-possible-for = Nevar atgriezt: { $return_excluded }.
return-which-order = No kura pasūtījuma vēlaties kaut ko atgriezt?
return-which-item = Kuru preci vēlaties atgriezt?
return-why = Kāpēc vēlaties to atgriezt?
return-unused = Vai prece ir nelietota un ar birkām?
return-photo = Lūdzu, atsūtiet fotoattēlu, kurā redzams bojājums.
return-check = Vēlaties atgriezt preci “{ $item_title }” no pasūtījuma { $order_number }. Vai tā ir?
return-approved = Preces “{ $item_title }” atgriešana ir apstiprināta. Jūsu atgriešanas numurs: { $return_number }.
return-refused-window = Preces “{ $item_title }” atgriešanas termiņš beidzās: { $return_until }.
return-refused-final-sale = Prece “{ $item_title }” pārdota bez atgriešanas tiesībām, un to nevar atgriezt.
return-refused-kind = Prece “{ $item_title }” pieder tām, ko pēc nosūtīšanas atgriezt nevar.
return-refused-used = Lietotas preces vai preces bez birkām atgriezt nevar.
return-refused-already = Preces “{ $item_title }” atgriešana jau ir reģistrēta.
return-refused-undelivered = Prece “{ $item_title }” vēl nav piegādāta. Kad tā būs pie jums, varēsiet to atgriezt.
return-review = Kolēģis lems par atgriešanu un ar jums sazināsies.
return-label-link = Šeit ir jūsu atgriešanas uzlīme: { $return_label_link }
return-pack = Lūdzu, labi iesaiņojiet preci, uzlīmējiet uzlīmi un nododiet sūtījumu pārvadātājam. Pārvadātājs: { $carrier_name }.
return-send-by = Pēdējā nosūtīšanas diena: { $return_until }.
return-after = Kad sūtījums būs saņemts un pārbaudīts, kolēģis lems par atmaksu.
return-stopped = Labi, nekas nav reģistrēts.
return-mail-subject = Jūsu atgriešana { $return_number }: { $shop_name }
return-mail-intro = Esam reģistrējuši preces “{ $item_title }” atgriešanu no pasūtījuma { $order_number }.
reason-too-small = Par mazu
reason-too-large = Par lielu
reason-not-as-described = Neatbilst aprakstam
reason-damaged = Bojāta
reason-defective = Nedarbojas
reason-wrong-item = Nepareiza prece
reason-late = Pienāca par vēlu
reason-changed-mind = Pārdomāju
reason-other = Cits iemesls

### Atcelšana, izmaiņas, apmaiņa, garantija

cancel-check = Vai atcelt jūsu pasūtījumu { $order_number } par summu { $order_total }?
cancel-done = Jūsu pasūtījums { $order_number } ir atcelts.
cancel-too-late = Pasūtījumu { $order_number } vairs nevar atcelt, jo tas jau ir ceļā. Pēc saņemšanas varēsiet to atgriezt.
address-ask = Lūdzu, atsūtiet pilnu jauno piegādes adresi.
address-check = Vai sūtīt pasūtījumu { $order_number } uz šo adresi: { $address_new }?
address-done = Pasūtījuma { $order_number } piegādes adrese ir mainīta.
address-too-late = Pasūtījuma { $order_number } adresi vairs nevar mainīt, jo tas jau ir ceļā.
exchange-which = Kādu izmēru vai variantu vēlaties tās vietā?
exchange-check = Vai apmainīt preci “{ $item_title }” pret “{ $exchange_title }”?
exchange-approved = Preces “{ $item_title }” apmaiņa pret “{ $exchange_title }” ir apstiprināta.
exchange-sold-out = Prece “{ $exchange_title }” šobrīd ir izpārdota.
exchange-refused = Preci “{ $item_title }” pret to apmainīt nevar.
change-review = Kolēģis izskatīs jūsu lūgumu un ar jums sazināsies.
warranty-covered = Preces “{ $item_title }” garantija ir spēkā līdz: { $warranty_until }.
warranty-ended = Preces “{ $item_title }” garantija beidzās: { $warranty_until }.
stopped = Labi, neko neesmu mainījis.

### Preces

product-price = “{ $product_title }” maksā { $product_price }.
product-price-was = “{ $product_title }” maksā { $product_price } (iepriekš: { $product_price_before }).
product-available = Prece “{ $product_title }” ir noliktavā.
product-stock = { $product_stock_n ->
    [zero] Preces “{ $product_title }” atlikums noliktavā šobrīd: { $product_stock } gabalu.
    [one] Preces “{ $product_title }” atlikums noliktavā šobrīd: { $product_stock } gabals.
   *[other] Preces “{ $product_title }” atlikums noliktavā šobrīd: { $product_stock } gabali.
}
product-sold-out = Prece “{ $product_title }” šobrīd ir izpārdota.
product-tell-me = Vai paziņot, kad tā atkal būs?
product-will-tell = Paziņošu, tiklīdz tā atkal būs.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Kuru preci jūs domājat?
product-not-found = Tādu preci mūsu veikalā neatradu.
products-found = Varētu noderēt:
products-nearest = Precīzi atbilstošu neatradu. Tuvākais ir šis:
products-goes-with = Labi sader:
product-line = { $product_title }, { $product_price }
compare-intro = Lūk, salīdzinājums:
size-ask = Kādu izmēru parasti valkājat, vai kādi ir jūsu mēri?
size-advice = Precei “{ $product_title }” iesakām izmēru { $size_value }.
size-chart = Pēc izmēru tabulas izmēram { $size_value } atbilst: { $size_measure }.
size-runs-small = Pircējiem prece “{ $product_title }” bieži bija par mazu.
size-runs-large = Pircējiem prece “{ $product_title }” bieži bija par lielu.
size-runs-true = Pircēji atzīst, ka prece “{ $product_title }” izmēra ziņā ir tāda, kā gaidīts.
size-unknown = Precei “{ $product_title }” man nav izmēru tabulas.
cart-link = Šeit ir jūsu grozs ar šo preci: { $cart_link }

### Piegāde, maksājumi, piedāvājumi

delivery-estimate = Ja pasūtīsiet tagad, paredzamā piegāde: { $delivery_by }.
delivery-estimate-between = Ja pasūtīsiet tagad, paredzamā piegāde: { $delivery_from } – { $delivery_to }.
delivery-cost = Piegāde ({ $country_name }) maksā { $delivery_cost }.
delivery-free = Piegāde ({ $country_name }) ir bez maksas.
delivery-free-from = Piegāde ir bez maksas, ja pasūtījuma summa ir vismaz { $delivery_free_from }.
delivery-country-no = Uz šo valsti diemžēl nesūtām: { $country_name }.
payment-methods = Maksāt varat šādi: { $payment_methods }.
payment-trouble = Žēl, ka maksājums neizdevās. Jūsu grozs ir saglabāts, tāpēc varat mēģināt vēlreiz vai izvēlēties citu maksājuma veidu.
discount-none = Šobrīd atlaidi diemžēl piedāvāt nevaru.
discount-open = Šobrīd ir spēkā { $coupon_value } atlaide ar kodu { $coupon_code }. Derīgs līdz: { $coupon_expires }.
giftcard-ask = Lūdzu, atsūtiet dāvanu kartes kodu.
giftcard-balance = Dāvanu kartes atlikums: { $giftcard_balance }.
giftcard-unknown = Dāvanu karti ar šādu kodu neatradu.
policy-says = Lapā “{ $page_title }” rakstīts: { $page_passage }
own-words = { $own_words }

### Turpina cilvēks

handoff-done = Nododu sarunu kolēģim, kurš redz visu, ko šeit uzrakstījāt.
handoff-next = Atbildi saņemsiet tepat.
handoff-closed = Mūsu komanda atkal strādās un jums atbildēs: { $team_back }.
handoff-leave-address = Lūdzu, atstājiet savu e-pasta adresi, lai varam ar jums sazināties.
complaint-sorry = Man ļoti žēl. Tūlīt nodošu to kolēģim.

### Atteikšanās

opt-out-done = Šādas ziņas no veikala “{ $shop_name }” jūs vairs nesaņemsiet.

### Pēc pirkuma
