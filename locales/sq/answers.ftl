# Çfarë thotë asistenti në shqip (me ju). docs/locales.md shpjegon përdorimin dhe kontrollet.

### Hapja dhe mbyllja

assist-hello = Përshëndetje! Jam asistenti automatik i dyqanit { $shop_name }. Si mund t'ju ndihmoj?
assist-hello-again = Përshëndetje përsëri! Si mund t'ju ndihmoj?
assist-thanks = S'ka përse. A mund t'ju ndihmoj me diçka tjetër?
assist-else = A mund t'ju ndihmoj me diçka tjetër?
assist-not-understood = Nuk jam i sigurt se ju kuptova. A mund ta thoni ndryshe?
assist-choose = Cilën prej këtyre keni parasysh?
assist-out-of-scope = Mund t'ju ndihmoj me porositë, kthimet, dërgesat dhe produktet e dyqanit { $shop_name }, por jo me këtë.
assist-unknown = Nuk kam informacion të besueshëm për këtë dhe nuk dua të hamendësoj.
assist-empty = Mora një mesazh bosh. Si mund t'ju ndihmoj?
assist-too-long = Mesazhi juaj është tepër i gjatë për mua. A mund ta përmblidhni me pak fjali?
assist-busy = Një çast, ju lutem, ende po merrem me mesazhin tuaj të fundit.
assist-trouble = Tani nuk mund ta kontrolloj. Provoni sërish pak më vonë ose flisni me një person.
assist-file-refused = Nuk arrita ta lexoj këtë skedar. Ju lutem dërgoni një foto JPEG, PNG ose WebP.
assist-no-payment-here = Në këtë bisedë nuk bëhen kurrë pagesa. Ju lutem paguani në faqen e pagesës së dyqanit.

### Butonat

button-order-status = Ku është porosia ime?
button-return = Kthej një artikull
button-product = Pyetje për produktin
button-human = Flas me një person
button-yes = Po
button-no = Jo
button-skip = Kapërce
button-cancel = Anulo
button-view = Shiko produktin
button-track = Gjurmo pakon
button-label = Hap etiketën

### Kush po pyet

identify-order-number = Ju lutem më tregoni numrin e porosisë. E gjeni te konfirmimi i porosisë.
identify-contact = Ju lutem më tregoni emailin ose numrin e telefonit që përdorët për porosinë.
identify-code-sent = Nëse këto të dhëna i përkasin një porosie, sapo dërguam një kod në adresën ose telefonin e asaj porosie. Ju lutem shkruani kodin këtu.
identify-code-wrong = Nuk arrita ta konfirmoj. Kodi mund të jetë shkruar gabim ose të ketë skaduar.
identify-too-often = Pati shumë përpjekje. Provoni më vonë ose flisni me një person.
identify-done = Faleminderit, e gjeta porosinë tuaj.
reply-subject = Re: { $shop_name }
identify-code-subject = Kodi juaj për { $shop_name }
identify-code-text = Kodi juaj për { $shop_name } është { $access_code }. Nëse nuk e kërkuat ju, mund ta shpërfillni këtë mesazh.

### Porositë

order-received = Porosia juaj { $order_number } (data: { $order_placed }) ka arritur te ne dhe po përgatitet.
order-unpaid = Porosia juaj { $order_number } (data: { $order_placed }) është në pritje të pagesës.
order-partly-shipped = Një pjesë e porosisë suaj { $order_number } është në rrugë, pjesa tjetër vjen më pas.
order-shipped = Porosia juaj { $order_number } është në rrugë.
order-shipped-with = Porosia juaj { $order_number } është në rrugë me { $carrier_name }.
order-out-for-delivery = Porosia juaj { $order_number } është nisur për dorëzim te ju.
order-delivered = Porosia juaj { $order_number } u dorëzua (data: { $order_delivered }).
order-cancelled = Porosia juaj { $order_number } u anulua.
order-refunded = Për porosinë tuaj { $order_number } u rimbursua shuma { $refund_amount }.
order-returned = Kthimi për porosinë tuaj { $order_number } ka arritur te ne.
order-problem = Transportuesi njofton për një problem me dorëzimin e porosisë suaj { $order_number }. Një koleg do ta shqyrtojë.
order-expected = Pritet të arrijë më: { $delivery_by }.
order-expected-between = Pritet të arrijë mes këtyre datave: { $delivery_from } dhe { $delivery_to }.
order-tracking = Numri i gjurmimit është { $tracking_number }.
order-tracking-link = Mund ta ndiqni këtu: { $tracking_link }
order-no-tracking = Ende nuk ka numër gjurmimi.
order-list = Këto janë porositë tuaja të fundit:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nuk gjeta porosi tuajat.
order-not-found = Nuk gjeta asnjë porosi me këtë numër mes tuajave.

### Rimbursimet

refund-pending = Një rimbursim prej { $refund_amount } për porosinë tuaj { $order_number } po procesohet.
refund-done = Rimbursimi prej { $refund_amount } për porosinë tuaj { $order_number } u krye (data: { $refund_on }).
refund-none = Nuk shoh asnjë rimbursim për porosinë tuaj { $order_number }.
refund-by-person = Për rimbursimet vendos një koleg. Ia kam përcjellë kërkesën tuaj me të gjitha hollësitë.

### Kthimet

return-window = { $return_days_n ->
    [one] Mund t'i ktheni artikujt brenda { $return_days } dite nga dorëzimi.
   *[other] Mund t'i ktheni artikujt brenda { $return_days } ditësh nga dorëzimi.
}
return-free = Kthimi është falas për ju.
return-cost = Kthimi kushton { $return_cost }.
return-not-possible-for = Këto nuk mund të kthehen: { $return_excluded }.
return-which-order = Nga cila porosi doni të ktheni diçka?
return-which-item = Cilin artikull doni të ktheni?
return-why = Pse doni ta ktheni?
return-unused = A është artikulli i papërdorur dhe me etiketa?
return-photo = Ju lutem dërgoni një foto ku duket dëmtimi.
return-check = Doni të ktheni „{ $item_title }” nga porosia { $order_number }. A është e saktë?
return-approved = Kthimi i artikullit „{ $item_title }” u miratua. Numri i kthimit është { $return_number }.
return-refused-window = Afati për kthimin e artikullit „{ $item_title }” ka përfunduar (data: { $return_until }).
return-refused-final-sale = Artikulli „{ $item_title }” u shit pa mundësi kthimi.
return-refused-kind = Artikulli „{ $item_title }” bën pjesë te produktet që nuk kthehen pasi janë dërguar.
return-refused-used = Artikujt e përdorur ose pa etiketa nuk mund të kthehen.
return-refused-already = Për artikullin „{ $item_title }” është regjistruar tashmë një kthim.
return-refused-undelivered = Artikulli „{ $item_title }” ende nuk është dorëzuar. Pasi të arrijë, mund ta ktheni.
return-review = Një koleg do të vendosë për kthimin dhe do t'ju përgjigjet.
return-label-link = Ja etiketa juaj e kthimit: { $return_label_link }
return-pack = Paketojeni mirë artikullin, ngjitni etiketën dhe dorëzojeni pakon te { $carrier_name }.
return-send-by = Ju lutem dërgojeni jo më vonë se: { $return_until }.
return-after = Pasi pakoja të ketë arritur dhe të jetë kontrolluar, një koleg vendos për rimbursimin.
return-stopped = Në rregull, nuk u regjistrua asgjë.
return-mail-subject = Kthimi juaj { $return_number } te { $shop_name }
return-mail-intro = E regjistruam kthimin e artikullit „{ $item_title }” nga porosia { $order_number }.
reason-too-small = Shumë i vogël
reason-too-large = Shumë i madh
reason-not-as-described = Jo si në përshkrim
reason-damaged = I dëmtuar
reason-defective = Nuk punon
reason-wrong-item = Artikull i gabuar
reason-late = Erdhi shumë vonë
reason-changed-mind = Ndryshova mendje
reason-other = Arsye tjetër

### Anulimi, ndryshimi, ndërrimi, garancia

cancel-check = A ta anuloj porosinë tuaj { $order_number } me vlerë { $order_total }?
cancel-done = Porosia juaj { $order_number } u anulua.
cancel-too-late = Porosia juaj { $order_number } nuk mund të anulohet më, sepse është në rrugë. Mund ta ktheni pasi të arrijë.
address-ask = Ju lutem më dërgoni adresën e re të plotë të dorëzimit.
address-check = A të dërgohet porosia juaj { $order_number } në këtë adresë: { $address_new }?
address-done = Adresa e dorëzimit e porosisë suaj { $order_number } u ndryshua.
address-too-late = Adresa e porosisë suaj { $order_number } nuk mund të ndryshohet më, sepse është në rrugë.
exchange-which = Cilën masë ose mundësi dëshironi?
exchange-check = A ta ndërroj „{ $item_title }” me „{ $exchange_title }”?
exchange-approved = Ndërrimi i artikullit „{ $item_title }” me „{ $exchange_title }” u miratua.
exchange-sold-out = „{ $exchange_title }” nuk ka gjendje për momentin.
exchange-refused = „{ $item_title }” nuk mund të ndërrohet me atë.
change-review = Një koleg do ta shqyrtojë kërkesën dhe do t'ju përgjigjet.
warranty-covered = Artikulli „{ $item_title }” është nën garanci (deri më: { $warranty_until }).
warranty-ended = Garancia e artikullit „{ $item_title }” ka përfunduar (data: { $warranty_until }).
stopped = Në rregull, nuk ndryshova asgjë.

### Produktet

product-price = { $product_title } kushton { $product_price }.
product-price-was = { $product_title } kushton { $product_price } (më parë: { $product_price_before }).
product-available = { $product_title } ka gjendje.
product-stock = { $product_stock_n ->
    [one] Nga „{ $product_title }” ka tani { $product_stock } copë gjendje.
   *[other] Nga „{ $product_title }” ka tani { $product_stock } copë gjendje.
}
product-sold-out = { $product_title } nuk ka gjendje për momentin.
product-tell-me = A t'ju njoftoj kur të ketë sërish?
product-will-tell = Do t'ju njoftoj kur të ketë sërish.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Cilin produkt keni parasysh?
product-not-found = Nuk gjeta një produkt të tillë në dyqanin tonë.
products-found = Kjo mund t'ju përshtatet:
products-nearest = Nuk gjeta asgjë që përputhet plotësisht. Kjo është më e afërta:
products-goes-with = Shkon mirë me:
product-line = { $product_title }, { $product_price }
compare-intro = Ja krahasimi:
size-ask = Çfarë mase vishni zakonisht ose cilat janë përmasat tuaja?
size-advice = Për „{ $product_title }” rekomandojmë masën { $size_value }.
size-chart = Tabela e masave thotë për masën { $size_value }: { $size_measure }.
size-runs-small = Shpesh klientëve u ka ardhur i vogël produkti „{ $product_title }”.
size-runs-large = Shpesh klientëve u ka ardhur i madh produkti „{ $product_title }”.
size-runs-true = Sipas klientëve, masa e produktit „{ $product_title }” është siç pritet.
size-unknown = Nuk kam tabelë masash për „{ $product_title }”.
cart-link = Ja shporta juaj me produktin: { $cart_link }

### Dërgesa, pagesa, ofertat

delivery-estimate = Nëse porosisni tani, pritet të arrijë më: { $delivery_by }.
delivery-estimate-between = Nëse porosisni tani, pritet të arrijë mes këtyre datave: { $delivery_from } dhe { $delivery_to }.
delivery-cost = Dërgesa në këtë vend ({ $country_name }) kushton { $delivery_cost }.
delivery-free = Dërgesa në këtë vend ({ $country_name }) është falas.
delivery-free-from = Dërgesa është falas për porosi nga { $delivery_free_from } e lart.
delivery-country-no = Nuk dërgojmë në këtë vend: { $country_name }.
payment-methods = Mund të paguani me: { $payment_methods }.
payment-trouble = Më vjen keq që pagesa nuk u krye. Shporta juaj është ruajtur: mund të provoni sërish ose të zgjidhni një mënyrë tjetër pagese.
discount-none = Për momentin nuk kam zbritje për të dhënë.
discount-open = Tani keni { $coupon_value } zbritje me kodin { $coupon_code } (vlen deri më: { $coupon_expires }).
giftcard-ask = Ju lutem më dërgoni kodin e kartës dhuratë.
giftcard-balance = Gjendja e kartës dhuratë është { $giftcard_balance }.
giftcard-unknown = Nuk gjeta asnjë kartë dhuratë me këtë kod.
policy-says = Në faqen „{ $page_title }” shkruhet: { $page_passage }
own-words = { $own_words }

### Vazhdon një person

handoff-done = Bisedën tuaj po ia përcjell një kolegu, i cili sheh gjithçka që keni shkruar këtu.
handoff-next = Përgjigjen do ta merrni pikërisht këtu.
handoff-closed = Ekipi ynë kthehet dhe ju përgjigjet më: { $team_back }.
handoff-leave-address = Ju lutem lini emailin tuaj, që të mund t'ju kontaktojmë.
complaint-sorry = Më vjen keq për këtë. Po ia përcjell menjëherë një kolegu.

### Largimi

opt-out-done = Nuk do të merrni më mesazhe të këtij lloji nga { $shop_name }.

### Pas blerjes
