# Ce spune asistentul în română (cu dumneavoastră). docs/locales.md explică folosirea și verificările.

### Început și încheiere

assist-hello = Bună ziua! Sunt asistentul automat al magazinului { $shop_name }. Cu ce vă pot ajuta?
assist-hello-again = Bună ziua din nou! Cu ce vă pot ajuta?
assist-thanks = Cu plăcere. Vă mai pot ajuta cu ceva?
assist-else = Vă mai pot ajuta cu ceva?
assist-not-understood = Nu sunt sigur că am înțeles. Ați putea spune altfel, vă rog?
assist-choose = La care dintre acestea vă referiți?
assist-out-of-scope = Vă pot ajuta cu comenzi, retururi, livrare și produse de la { $shop_name }, dar nu cu asta.
assist-unknown = Nu am informații sigure despre asta și prefer să nu ghicesc.
assist-empty = Am primit un mesaj gol. Cu ce vă pot ajuta?
assist-too-long = Mesajul este prea lung pentru mine. L-ați putea rezuma în câteva propoziții?
assist-busy = Un moment, vă rog, încă lucrez la ultimul dumneavoastră mesaj.
assist-trouble = Acum nu pot verifica acest lucru. Încercați din nou puțin mai târziu sau vorbiți cu un coleg.
assist-file-refused = Nu am putut citi acest fișier. Vă rog să trimiteți o fotografie JPEG, PNG sau WebP.
assist-no-payment-here = În acest chat nu se fac niciodată plăți. Vă rog să plătiți pe pagina de plată a magazinului.

### Butoane

button-order-status = Unde este comanda?
button-return = Returnez un produs
button-product = Întrebare despre produs
button-human = Vorbesc cu un om
button-yes = Da
button-no = Nu
button-skip = Sari peste
button-cancel = Renunță
button-view = Vezi produsul
button-track = Urmărește coletul
button-label = Deschide eticheta

### Verificarea celui care întreabă

identify-order-number = Vă rog să-mi spuneți numărul comenzii. Îl găsiți în confirmarea comenzii.
identify-contact = Vă rog să-mi spuneți adresa de e-mail sau numărul de telefon folosit la comandă.
identify-code-sent = Dacă datele aparțin unei comenzi, tocmai am trimis un cod la adresa sau telefonul din acea comandă. Vă rog să introduceți codul aici.
identify-code-wrong = Nu am putut confirma. Codul poate fi scris greșit sau expirat.
identify-too-often = Au fost prea multe încercări. Încercați mai târziu sau vorbiți cu un coleg.
identify-done = Mulțumesc, am găsit comanda dumneavoastră.
reply-subject = Re: { $shop_name }
identify-code-subject = Codul dumneavoastră pentru { $shop_name }
identify-code-text = Codul dumneavoastră pentru { $shop_name } este { $access_code }. Dacă nu l-ați cerut, puteți ignora acest mesaj.

### Comenzi

order-received = Comanda { $order_number } din { $order_placed } a ajuns la noi și este în pregătire.
order-unpaid = Comanda { $order_number } din { $order_placed } așteaptă plata.
order-partly-shipped = O parte din comanda { $order_number } este pe drum, restul va urma.
order-shipped = Comanda { $order_number } este pe drum.
order-shipped-with = Comanda { $order_number } este pe drum, prin { $carrier_name }.
order-out-for-delivery = Comanda { $order_number } este în curs de livrare la dumneavoastră.
order-delivered = Comanda { $order_number } a fost livrată { $order_delivered }.
order-cancelled = Comanda { $order_number } a fost anulată.
order-refunded = Pentru comanda { $order_number } s-a rambursat suma de { $refund_amount }.
order-returned = Returul pentru comanda { $order_number } a ajuns la noi.
order-problem = Curierul semnalează o problemă la livrarea comenzii { $order_number }. Un coleg va verifica.
order-expected = Livrarea este estimată pentru { $delivery_by }.
order-expected-between = Livrarea este estimată între { $delivery_from } și { $delivery_to }.
order-tracking = Numărul de urmărire este { $tracking_number }.
order-tracking-link = O puteți urmări aici: { $tracking_link }
order-no-tracking = Încă nu există un număr de urmărire.
order-list = Acestea sunt ultimele dumneavoastră comenzi:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nu am găsit comenzi ale dumneavoastră.
order-not-found = Nu am găsit nicio comandă cu acest număr printre ale dumneavoastră.

### Rambursări

refund-pending = O rambursare de { $refund_amount } pentru comanda { $order_number } este în curs.
refund-done = Rambursarea de { $refund_amount } pentru comanda { $order_number } s-a făcut { $refund_on }.
refund-none = Nu văd nicio rambursare pentru comanda { $order_number }.
refund-by-person = Despre rambursări decide un coleg. I-am transmis cererea dumneavoastră cu toate detaliile.

### Retururi

return-window = { $return_days_n ->
    [one] Puteți returna produsele în { $return_days } zi de la livrare.
    [few] Puteți returna produsele în { $return_days } zile de la livrare.
   *[other] Puteți returna produsele în { $return_days } de zile de la livrare.
}
return-free = Returul este gratuit pentru dumneavoastră.
return-cost = Returul costă { $return_cost }.
return-not-possible-for = Acestea nu pot fi returnate: { $return_excluded }.
return-which-order = Din ce comandă doriți să returnați ceva?
return-which-item = Ce produs doriți să returnați?
return-why = Din ce motiv doriți să îl returnați?
return-unused = Produsul este nefolosit și are încă etichetele?
return-photo = Vă rog să trimiteți o fotografie în care se vede defectul.
return-check = Doriți să returnați { $item_title } din comanda { $order_number }. Este corect?
return-approved = Returul pentru { $item_title } este aprobat. Numărul de retur este { $return_number }.
return-refused-window = Termenul de retur pentru { $item_title } s-a încheiat { $return_until }.
return-refused-final-sale = { $item_title } s-a vândut fără drept de retur.
return-refused-kind = { $item_title } face parte din produsele care nu pot fi returnate după expediere.
return-refused-used = Produsele folosite sau fără etichete nu pot fi returnate.
return-refused-already = Pentru { $item_title } este deja înregistrat un retur.
return-refused-undelivered = { $item_title } nu a fost livrat încă. După ce ajunge, îl puteți returna.
return-review = Un coleg va decide asupra returului și vă va răspunde.
return-label-link = Iată eticheta de retur: { $return_label_link }
return-pack = Ambalați bine produsul, lipiți eticheta și predați coletul către { $carrier_name }.
return-send-by = Vă rog să îl trimiteți până { $return_until }.
return-after = După ce coletul ajunge și este verificat, un coleg decide asupra rambursării.
return-stopped = În regulă, nu s-a înregistrat nimic.
return-mail-subject = Returul dumneavoastră { $return_number } la { $shop_name }
return-mail-intro = Am înregistrat returul pentru { $item_title } din comanda { $order_number }.
reason-too-small = Prea mic
reason-too-large = Prea mare
reason-not-as-described = Nu corespunde descrierii
reason-damaged = Deteriorat
reason-defective = Nu funcționează
reason-wrong-item = Produs greșit
reason-late = A ajuns prea târziu
reason-changed-mind = M-am răzgândit
reason-other = Alt motiv

### Anulare, modificare, schimb, garanție

cancel-check = Anulez comanda { $order_number } în valoare de { $order_total }?
cancel-done = Comanda { $order_number } a fost anulată.
cancel-too-late = Comanda { $order_number } nu mai poate fi anulată, pentru că este deja pe drum. O puteți returna după ce ajunge.
address-ask = Vă rog să-mi trimiteți noua adresă completă de livrare.
address-check = Comanda { $order_number } să fie trimisă la această adresă: { $address_new }?
address-done = Adresa de livrare a comenzii { $order_number } a fost schimbată.
address-too-late = Adresa comenzii { $order_number } nu mai poate fi schimbată, pentru că este deja pe drum.
exchange-which = Ce mărime sau variantă preferați?
exchange-check = Schimb { $item_title } cu { $exchange_title }?
exchange-approved = Schimbul { $item_title } cu { $exchange_title } este aprobat.
exchange-sold-out = { $exchange_title } nu este pe stoc în acest moment.
exchange-refused = { $item_title } nu se poate schimba cu acel produs.
change-review = Un coleg va analiza cererea și vă va răspunde.
warranty-covered = { $item_title } are garanție până { $warranty_until }.
warranty-ended = Garanția pentru { $item_title } s-a încheiat { $warranty_until }.
stopped = În regulă, nu am schimbat nimic.

### Produse

product-price = { $product_title } costă { $product_price }.
product-price-was = { $product_title } costă { $product_price } (înainte: { $product_price_before }).
product-available = { $product_title } este pe stoc.
product-stock = { $product_stock_n ->
    [one] Pentru { $product_title } avem acum { $product_stock } bucată pe stoc.
    [few] Pentru { $product_title } avem acum { $product_stock } bucăți pe stoc.
   *[other] Pentru { $product_title } avem acum { $product_stock } de bucăți pe stoc.
}
product-sold-out = { $product_title } nu este pe stoc în acest moment.
product-tell-me = Doriți să vă anunț când revine pe stoc?
product-will-tell = Vă voi anunța când revine pe stoc.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = La ce produs vă referiți?
product-not-found = Nu am găsit un astfel de produs în magazinul nostru.
products-found = Acestea v-ar putea plăcea:
products-nearest = Nu am găsit ceva care să se potrivească exact. Acestea sunt cele mai apropiate:
products-goes-with = Se potrivește bine cu:
product-line = { $product_title }, { $product_price }
compare-intro = Iată comparația:
size-ask = Ce mărime purtați de obicei sau ce dimensiuni aveți?
size-advice = Pentru { $product_title } recomandăm mărimea { $size_value }.
size-chart = Tabelul de mărimi indică pentru mărimea { $size_value }: { $size_measure }.
size-runs-small = Clienții au găsit adesea că { $product_title } este prea mic.
size-runs-large = Clienții au găsit adesea că { $product_title } este prea mare.
size-runs-true = Potrivit clienților, { $product_title } corespunde mărimii obișnuite.
size-unknown = Nu am un tabel de mărimi pentru { $product_title }.
cart-link = Iată coșul dumneavoastră cu acest produs: { $cart_link }

### Livrare, plată, oferte

delivery-estimate = Dacă faceți comanda acum, ar trebui să ajungă { $delivery_by }.
delivery-estimate-between = Dacă faceți comanda acum, ar trebui să ajungă între { $delivery_from } și { $delivery_to }.
delivery-cost = Livrarea în { $country_name } costă { $delivery_cost }.
delivery-free = Livrarea în { $country_name } este gratuită.
delivery-free-from = Livrarea este gratuită la comenzi de cel puțin { $delivery_free_from }.
delivery-country-no = Nu livrăm în { $country_name }.
payment-methods = Puteți plăti cu { $payment_methods }.
payment-trouble = Îmi pare rău că plata nu a reușit. Coșul este salvat: puteți încerca din nou sau alege altă metodă de plată.
discount-none = Momentan nu am nicio reducere de oferit.
discount-open = Acum aveți { $coupon_value } reducere cu codul { $coupon_code }, valabil până { $coupon_expires }.
giftcard-ask = Vă rog să-mi trimiteți codul cardului cadou.
giftcard-balance = Soldul cardului cadou este { $giftcard_balance }.
giftcard-unknown = Nu am găsit niciun card cadou cu acest cod.
policy-says = Pe pagina „{ $page_title }” scrie: { $page_passage }
own-words = { $own_words }

### Un coleg preia conversația

handoff-done = Transmit conversația unui coleg, care poate vedea tot ce ați scris aici.
handoff-next = Veți primi răspunsul chiar aici.
handoff-closed = Echipa noastră revine { $team_back } și vă va răspunde atunci.
handoff-leave-address = Vă rog să lăsați adresa de e-mail, ca să vă putem contacta.
complaint-sorry = Îmi pare rău. Transmit imediat unui coleg.

### Dezabonare

opt-out-done = Nu veți mai primi mesaje de acest fel de la { $shop_name }.

### După cumpărare
