# Što pomoćnik govori na hrvatskom (obraćanje s vi). docs/locales.md objašnjava uporabu i provjere.

### Početak i kraj

assist-hello = Dobar dan! Ja sam automatski pomoćnik trgovine { $shop_name }. Kako vam mogu pomoći?
assist-hello-again = Dobar dan ponovno! Kako vam mogu pomoći?
assist-thanks = Nema na čemu. Mogu li još nešto učiniti za vas?
assist-else = Mogu li još nešto učiniti za vas?
assist-not-understood = Nisam siguran da sam vas razumio. Možete li to reći drugim riječima?
assist-choose = Na što od ovoga mislite?
assist-out-of-scope = Mogu pomoći s narudžbama, povratima, dostavom i proizvodima trgovine { $shop_name }, ali s ovim ne.
assist-unknown = O tome nemam pouzdane podatke pa radije ne bih nagađao.
assist-empty = Stigla mi je prazna poruka. Kako vam mogu pomoći?
assist-too-long = Vaša poruka mi je predugačka. Možete li je sažeti u nekoliko rečenica?
assist-busy = Trenutak, molim, još radim na vašoj prethodnoj poruci.
assist-trouble = To sada ne mogu provjeriti. Pokušajte malo kasnije ili razgovarajte s osobom.
assist-file-refused = Ovu datoteku nisam uspio pročitati. Pošaljite fotografiju u formatu JPEG, PNG ili WebP.
assist-no-payment-here = U ovom razgovoru nikad se ne plaća. Platite na stranici za plaćanje u trgovini.

### Gumbi

button-order-status = Gdje je narudžba?
button-return = Vrati artikl
button-product = Pitanje o proizvodu
button-human = Razgovor s osobom
button-yes = Da
button-no = Ne
button-skip = Preskoči
button-cancel = Odustani
button-view = Pogledaj proizvod
button-track = Prati paket
button-label = Otvori naljepnicu

### Tko pita

identify-order-number = Recite mi broj svoje narudžbe. Nalazi se u potvrdi narudžbe.
identify-contact = Recite mi e-adresu ili broj telefona koji ste naveli u narudžbi.
identify-code-sent = Ako ti podaci pripadaju nekoj narudžbi, upravo smo poslali kod na adresu ili telefon iz te narudžbe. Upišite kod ovdje.
identify-code-wrong = To nisam uspio potvrditi. Kod je možda krivo upisan ili je istekao.
identify-too-often = Bilo je previše pokušaja. Pokušajte kasnije ili razgovarajte s osobom.
identify-done = Hvala, pronašao sam vašu narudžbu.
reply-subject = Re: { $shop_name }
identify-code-subject = Vaš kod za { $shop_name }
identify-code-text = Vaš kod za { $shop_name } je { $access_code }. Ako ga niste tražili, zanemarite ovu poruku.

### Narudžbe

order-received = Vaša narudžba { $order_number } (datum: { $order_placed }) stigla je k nama i priprema se.
order-unpaid = Vaša narudžba { $order_number } (datum: { $order_placed }) čeka plaćanje.
order-partly-shipped = Dio vaše narudžbe { $order_number } je na putu, ostatak slijedi.
order-shipped = Vaša narudžba { $order_number } je na putu.
order-shipped-with = Vaša narudžba { $order_number } je na putu. Dostavlja: { $carrier_name }.
order-out-for-delivery = Vaša narudžba { $order_number } je u dostavi.
order-delivered = Vaša narudžba { $order_number } je isporučena (datum: { $order_delivered }).
order-cancelled = Vaša narudžba { $order_number } je otkazana.
order-refunded = Za vašu narudžbu { $order_number } vraćeno je { $refund_amount }.
order-returned = Povrat iz vaše narudžbe { $order_number } stigao je k nama.
order-problem = Dostavna služba javlja problem s dostavom vaše narudžbe { $order_number }. Kolega će to provjeriti.
order-expected = Predviđena dostava: { $delivery_by }
order-expected-between = Predviđena dostava: { $delivery_from } – { $delivery_to }
order-tracking = Broj za praćenje je { $tracking_number }.
order-tracking-link = Pošiljku možete pratiti ovdje: { $tracking_link }
order-no-tracking = Broja za praćenje još nema.
order-list = Ovo su vaše posljednje narudžbe:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nisam pronašao nijednu vašu narudžbu.
order-not-found = Među vašim narudžbama nema narudžbe s tim brojem.

### Povrati novca

refund-pending = Povrat iznosa { $refund_amount } za vašu narudžbu { $order_number } je u obradi.
refund-done = Iznos { $refund_amount } za vašu narudžbu { $order_number } je vraćen (datum: { $refund_on }).
refund-none = Za vašu narudžbu { $order_number } ne vidim povrat novca.
refund-by-person = O povratu novca odlučuje kolega. Proslijedio sam mu vaš zahtjev sa svim pojedinostima.

### Povrati

return-window = { $return_days_n ->
    [one] Artikle možete vratiti u roku od { $return_days } dana od dostave.
    [few] Artikle možete vratiti u roku od { $return_days } dana od dostave.
   *[other] Artikle možete vratiti u roku od { $return_days } dana od dostave.
}
return-free = Povrat je za vas besplatan.
return-cost = Povrat košta { $return_cost }.
return-not-possible-for = Ovo se ne može vratiti: { $return_excluded }.
return-which-order = Iz koje narudžbe želite nešto vratiti?
return-which-item = Koji artikl želite vratiti?
return-why = Zašto ga želite vratiti?
return-unused = Je li artikl nekorišten i ima li još etikete?
return-photo = Pošaljite fotografiju na kojoj se vidi oštećenje.
return-check = Želite vratiti: { $item_title }, narudžba { $order_number }. Je li to točno?
return-approved = Povrat artikla „{ $item_title }” je odobren. Broj povrata je { $return_number }.
return-refused-window = Rok za povrat artikla „{ $item_title }” je istekao (datum: { $return_until }).
return-refused-final-sale = Artikl „{ $item_title }” prodan je bez mogućnosti povrata.
return-refused-kind = Artikl „{ $item_title }” spada u robu koja se nakon slanja ne može vratiti.
return-refused-used = Korišteni artikli i artikli bez etiketa ne mogu se vratiti.
return-refused-already = Povrat artikla „{ $item_title }” već je zabilježen.
return-refused-undelivered = Artikl „{ $item_title }” još nije isporučen. Kad stigne, možete ga vratiti.
return-review = O povratu će odlučiti kolega i javiti vam se.
return-label-link = Ovdje je naljepnica za povrat: { $return_label_link }
return-pack = Artikl dobro zapakirajte, nalijepite naljepnicu i predajte paket. Dostavna služba: { $carrier_name }.
return-send-by = Rok za slanje: { $return_until }
return-after = Kad paket stigne i bude pregledan, kolega odlučuje o povratu novca.
return-stopped = U redu, ništa nije zabilježeno.
return-mail-subject = Vaš povrat { $return_number } u trgovini { $shop_name }
return-mail-intro = Zabilježili smo povrat artikla „{ $item_title }” iz narudžbe { $order_number }.
reason-too-small = Premalo
reason-too-large = Preveliko
reason-not-as-described = Ne odgovara opisu
reason-damaged = Oštećeno
reason-defective = Ne radi
reason-wrong-item = Pogrešan artikl
reason-late = Stiglo prekasno
reason-changed-mind = Promjena odluke
reason-other = Drugi razlog

### Otkazivanje, izmjene, zamjena, jamstvo

cancel-check = Da otkažem vašu narudžbu { $order_number } u iznosu { $order_total }?
cancel-done = Vaša narudžba { $order_number } je otkazana.
cancel-too-late = Vaša narudžba { $order_number } više se ne može otkazati jer je na putu. Kad stigne, možete je vratiti.
address-ask = Pošaljite mi cijelu novu adresu za dostavu.
address-check = Da se vaša narudžba { $order_number } pošalje na ovu adresu: { $address_new }?
address-done = Adresa dostave vaše narudžbe { $order_number } je promijenjena.
address-too-late = Adresa vaše narudžbe { $order_number } više se ne može promijeniti jer je na putu.
exchange-which = Koju veličinu ili opciju želite umjesto toga?
exchange-check = Da zamijenim „{ $item_title }” za „{ $exchange_title }”?
exchange-approved = Zamjena „{ $item_title }” za „{ $exchange_title }” je odobrena.
exchange-sold-out = Artikl „{ $exchange_title }” trenutačno je rasprodan.
exchange-refused = Artikl „{ $item_title }” ne može se zamijeniti za to.
change-review = Kolega će pogledati vaš zahtjev i javiti vam se.
warranty-covered = Artikl „{ $item_title }” je pod jamstvom (do: { $warranty_until }).
warranty-ended = Jamstvo za artikl „{ $item_title }” je isteklo (datum: { $warranty_until }).
stopped = U redu, ništa nisam promijenio.

### Proizvodi

product-price = Cijena za { $product_title } je { $product_price }.
product-price-was = Cijena za { $product_title } je { $product_price } (prije: { $product_price_before }).
product-available = Proizvod „{ $product_title }” je na zalihi.
product-stock = { $product_stock_n ->
    [one] „{ $product_title }”: na zalihi je sada { $product_stock } komad.
    [few] „{ $product_title }”: na zalihi su sada { $product_stock } komada.
   *[other] „{ $product_title }”: na zalihi je sada { $product_stock } komada.
}
product-sold-out = Proizvod „{ $product_title }” trenutačno je rasprodan.
product-tell-me = Da vam javim kad opet bude na zalihi?
product-will-tell = Javit ću vam kad opet bude na zalihi.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Na koji proizvod mislite?
product-not-found = Takav proizvod nisam pronašao u našoj trgovini.
products-found = Ovo bi vam moglo odgovarati:
products-nearest = Nisam pronašao ništa što potpuno odgovara. Ovo je najbliže:
products-goes-with = Uz to dobro ide:
product-line = { $product_title }, { $product_price }
compare-intro = Evo usporedbe:
size-ask = Koju veličinu obično nosite ili koje su vaše mjere?
size-advice = Za { $product_title } preporučujemo veličinu { $size_value }.
size-chart = Tablica veličina za veličinu { $size_value } navodi: { $size_measure }.
size-runs-small = Kupcima je „{ $product_title }” često bio manji od očekivanog.
size-runs-large = Kupcima je „{ $product_title }” često bio veći od očekivanog.
size-runs-true = Prema iskustvu kupaca, „{ $product_title }” odgovara veličini.
size-unknown = Za { $product_title } nemam tablicu veličina.
cart-link = Ovdje je vaša košarica s proizvodom: { $cart_link }

### Dostava, plaćanje, ponude

delivery-estimate = Ako naručite sada, predviđena dostava: { $delivery_by }
delivery-estimate-between = Ako naručite sada, predviđena dostava: { $delivery_from } – { $delivery_to }
delivery-cost = Dostava u ovu zemlju ({ $country_name }) košta { $delivery_cost }.
delivery-free = Dostava u ovu zemlju ({ $country_name }) je besplatna.
delivery-free-from = Dostava je besplatna za narudžbe od { $delivery_free_from } nadalje.
delivery-country-no = U ovu zemlju ne šaljemo: { $country_name }.
payment-methods = Načini plaćanja: { $payment_methods }.
payment-trouble = Žao mi je što plaćanje nije uspjelo. Košarica je spremljena pa možete pokušati ponovno ili odabrati drugi način plaćanja.
discount-none = Trenutačno nemam nijedan popust.
discount-open = Trenutačno imate { $coupon_value } popusta s kodom { $coupon_code } (vrijedi do: { $coupon_expires }).
giftcard-ask = Pošaljite mi kod poklon kartice.
giftcard-balance = Stanje na poklon kartici je { $giftcard_balance }.
giftcard-unknown = Nisam pronašao poklon karticu s tim kodom.
policy-says = Na stranici „{ $page_title }” piše: { $page_passage }
own-words = { $own_words }

### Preuzima osoba

handoff-done = Prosljeđujem razgovor kolegi, koji vidi sve što ste ovdje napisali.
handoff-next = Odgovor ćete dobiti upravo ovdje.
handoff-closed = Naš tim se vraća (datum: { $team_back }) i tada će vam odgovoriti.
handoff-leave-address = Ostavite nam svoju e-adresu kako bismo vam se mogli javiti.
complaint-sorry = Žao mi je zbog toga. Odmah prosljeđujem kolegi.

### Odjava

opt-out-done = Više nećete dobivati ovakve poruke trgovine { $shop_name }.

### Nakon kupnje
