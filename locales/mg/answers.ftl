# Izay lazain'ny mpanampy amin'ny teny malagasy. Jereo docs/locales.md.

### Opening and closing

assist-hello = Salama tompoko! Izaho no mpanampy mandeha ho azy ao amin'ny { $shop_name }. Inona no azoko anampiana anao?
assist-hello-again = Salama indray! Inona no azoko anampiana anao?
assist-thanks = Tsy misy fisaorana! Misy zavatra hafa azoko anampiana anao ve?
assist-else = Misy zavatra hafa azoko anampiana anao ve?
assist-not-understood = Tsy azoko antoka hoe azoko tsara ny hevitrao. Azonao soratana amin'ny teny hafa ve?
assist-choose = Iza amin'ireto no tianao holazaina?
assist-out-of-scope = Afaka manampy momba ny baiko, ny famerenana, ny fanaterana ary ny entana ao amin'ny { $shop_name } aho, fa tsy amin'io.
assist-unknown = Tsy manana fampahalalana azo antoka momba izany aho, ka aleoko tsy maminavina.
assist-empty = Hafatra foana no voaraiko. Inona no azoko atao ho anao?
assist-too-long = Lava loatra amiko ny hafatrao. Azonao soratana amin'ny fehezanteny vitsivitsy ve?
assist-busy = Andraso kely azafady, mbola mikarakara ny hafatrao farany aho.
assist-trouble = Tsy afaka mijery izany aho izao. Andramo indray rehefa afaka kelikely, na miresaha amin'ny mpiasanay.
assist-file-refused = Tsy voavakiko io rakitra io. Alefaso sary JPEG, PNG na WebP azafady.
assist-no-payment-here = Tsy misy fandoavam-bola atao amin'ity resaka ity mihitsy. Ao amin'ny pejy fandoavana ao amin'ny magazay no andoavana.

### Buttons

button-order-status = Aiza ny baikoko?
button-return = Hamerina entana
button-product = Fanontaniana momba ny entana
button-human = Hiresaka amin'olona
button-yes = Eny
button-no = Tsia
button-skip = Dingano
button-cancel = Foano
button-view = Jereo ny entana
button-track = Araho ny entana
button-label = Sokafy ny taratasy famerenana

### Making sure who is asking

identify-order-number = Lazao ahy ny laharan'ny baikonao azafady. Hitanao ao amin'ny fanamafisana ny baiko izany.
identify-contact = Lazao ahy azafady ny mailaka na ny laharan-telefaonina nampiasainao tamin'ny baiko.
identify-code-sent = Raha mifanaraka amin'ny baiko iray ireo, dia vao nandefa kaody tany amin'ny mailaka na telefaonina tamin'io baiko io izahay. Soraty eto ny kaody azafady.
identify-code-wrong = Tsy voamariko izany. Mety diso soratra na lany daty ny kaody.
identify-too-often = Be loatra ny andrana. Andramo indray any aoriana, na miresaha amin'ny mpiasanay.
identify-done = Misaotra, hitako ny baikonao.
reply-subject = Re: { $shop_name }
identify-code-subject = Ny kaodinao ho an'ny { $shop_name }
identify-code-text = Ny kaodinao ho an'ny { $shop_name } dia { $access_code }. Raha tsy ianao no nangataka azy dia aza raharahaina ity hafatra ity.

### Orders

order-received = Tonga aty aminay ny baikonao { $order_number } ({ $order_placed }) ary efa omanina.
order-unpaid = Miandry fandoavam-bola ny baikonao { $order_number } ({ $order_placed }).
order-partly-shipped = Efa an-dalana ny ampahany amin'ny baikonao { $order_number }, hanaraka ny sisa.
order-shipped = Efa an-dalana ny baikonao { $order_number }.
order-shipped-with = Efa an-dalana ny baikonao { $order_number }. Mpitatitra: { $carrier_name }.
order-out-for-delivery = Efa any amin'ny mpanatitra ny baikonao { $order_number } ary ho aterina.
order-delivered = Efa voatitra ny baikonao { $order_number }. Daty: { $order_delivered }.
order-cancelled = Nofoanana ny baikonao { $order_number }.
order-refunded = Vola naverina tamin'ny baikonao { $order_number }: { $refund_amount }.
order-returned = Tonga aty aminay ny entana naverina tamin'ny baikonao { $order_number }.
order-problem = Milaza ny mpitatitra fa misy olana amin'ny fanaterana ny baikonao { $order_number }. Hojeren'ny mpiasanay izany.
order-expected = Andro andrasana ny fanaterana: { $delivery_by }.
order-expected-between = Fe-potoana andrasana ny fanaterana: { $delivery_from } – { $delivery_to }.
order-tracking = Laharana fanarahana: { $tracking_number }.
order-tracking-link = Azonao arahina eto: { $tracking_link }
order-no-tracking = Mbola tsy misy laharana fanarahana.
order-list = Ireto ny baikonao farany:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Tsy nahita baiko ho anao aho.
order-not-found = Tsy nahita baiko mitondra io laharana io tao amin'ny baikonao aho.

### Refunds

refund-pending = Efa karakaraina ny famerenam-bola ho an'ny baikonao { $order_number }. Sandany: { $refund_amount }.
refund-done = Efa naverina ny vola ho an'ny baikonao { $order_number }. Sandany: { $refund_amount }, daty: { $refund_on }.
refund-none = Tsy mahita famerenam-bola ho an'ny baikonao { $order_number } aho.
refund-by-person = Ny mpiasanay no manapaka ny famerenam-bola. Nampitaiko miaraka amin'ny antsipiriany rehetra ny fangatahanao.

### Returns

return-window = { $return_days_n ->
   *[other] Azonao averina ny entana ao anatin'ny { $return_days } andro aorian'ny fanaterana.
}
return-free = Maimaimpoana aminao ny fandefasana miverina.
return-cost = Saran'ny fandefasana miverina: { $return_cost }.
return-not-possible-for = Tsy azo averina ireto: { $return_excluded }.
return-which-order = Baiko iza no tianao amerenana zavatra?
return-which-item = Entana inona no tianao averina?
return-why = Nahoana no tianao averina?
return-unused = Mbola tsy nampiasaina ve ilay entana ary mbola misy ny etikety?
return-photo = Alefaso azafady ny sary ahitana ny fahasimbana.
return-check = Tianao averina ny “{ $item_title }” avy amin'ny baiko { $order_number }. Marina ve?
return-approved = Nekena ny famerenana ny “{ $item_title }”. Laharan'ny famerenana: { $return_number }.
return-refused-window = Tapitra ny fe-potoana hamerenana ny “{ $item_title }”. Andro farany: { $return_until }.
return-refused-final-sale = Namidy tsy azo averina ny “{ $item_title }”.
return-refused-kind = Anisan'ny entana tsy azo averina rehefa voalefa ny “{ $item_title }”.
return-refused-used = Tsy azo averina ny entana efa nampiasaina na tsy misy etikety intsony.
return-refused-already = Efa voasoratra ny famerenana ny “{ $item_title }”.
return-refused-undelivered = Mbola tsy voatitra ny “{ $item_title }”. Rehefa voarainao dia azonao averina.
return-review = Ny mpiasanay no hanapaka momba ny famerenana ary hamaly anao.
return-label-link = Ity ny taratasy famerenana: { $return_label_link }
return-pack = Fonosy tsara ny entana, apetaho ny taratasy ary atolory ny mpitatitra: { $carrier_name }.
return-send-by = Alefaso azafady alohan'ity daty ity: { $return_until }.
return-after = Rehefa tonga sy voamarina ny entana, dia ny mpiasanay no manapaka ny famerenam-bola.
return-stopped = Eny ary, tsy nisy voasoratra.
return-mail-subject = Ny famerenanao { $return_number } ao amin'ny { $shop_name }
return-mail-intro = Voasoratray ny famerenana ny “{ $item_title }” avy amin'ny baiko { $order_number }.
reason-too-small = Kely loatra
reason-too-large = Lehibe loatra
reason-not-as-described = Tsy mifanaraka amin'ny famaritana
reason-damaged = Simba
reason-defective = Tsy mandeha
reason-wrong-item = Entana diso
reason-late = Tonga tara loatra
reason-changed-mind = Niova hevitra aho
reason-other = Antony hafa

### Cancelling, changing, exchanging, warranty

cancel-check = Hofoanako ve ny baikonao { $order_number } ({ $order_total })?
cancel-done = Nofoanana ny baikonao { $order_number }.
cancel-too-late = Tsy azo foanana intsony ny baikonao { $order_number } satria efa an-dalana. Rehefa tonga dia azonao averina.
address-ask = Alefaso azafady ny adiresy vaovao feno hanaterana.
address-check = Halefa amin'ity adiresy ity ve ny baikonao { $order_number }: { $address_new }?
address-done = Novaina ny adiresy hanaterana ny baikonao { $order_number }.
address-too-late = Tsy azo ovaina intsony ny adiresin'ny baikonao { $order_number } satria efa an-dalana.
exchange-which = Habe na karazana inona no tianao ho solony?
exchange-check = Hosoloina “{ $exchange_title }” ve ny “{ $item_title }”?
exchange-approved = Nekena ny fanakalozana: “{ $item_title }” ho “{ $exchange_title }”.
exchange-sold-out = Lany aloha ny “{ $exchange_title }” izao.
exchange-refused = Tsy azo atakalo amin'io ny “{ $item_title }”.
change-review = Hojeren'ny mpiasanay ny fangatahanao ary hamaly anao izy.
warranty-covered = Misy fiantohana ny “{ $item_title }”. Andro farany: { $warranty_until }.
warranty-ended = Tapitra ny fiantohana ny “{ $item_title }”. Andro farany: { $warranty_until }.
stopped = Eny ary, tsy nisy novaiko.

### Products

product-price = { $product_title }: { $product_price } ny vidiny.
product-price-was = { $product_title }: { $product_price } ny vidiny (taloha: { $product_price_before }).
product-available = { $product_title }: misy.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: { $product_stock } no misy izao.
}
product-sold-out = { $product_title }: lany aloha izao.
product-tell-me = Hampahafantariko anao ve rehefa misy indray?
product-will-tell = Hampahafantariko anao raha vao misy indray.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Entana inona no tianao holazaina?
product-not-found = Tsy nahita entana toy izany tao amin'ny magazay aho.
products-found = Mety hahafinaritra anao ireto:
products-nearest = Tsy nahita izay tena mifanaraka aho. Ireto no akaiky indrindra:
products-goes-with = Mifanaraka tsara aminy:
product-line = { $product_title }, { $product_price }
compare-intro = Ity ny fampitahana:
size-ask = Habe inona no anaovanao matetika, na ohatrinona ny refinao?
size-advice = Ho an'ny “{ $product_title }”, ny habe atoronay dia { $size_value }.
size-chart = Araka ny tabilaon'ny habe, ny habe { $size_value }: { $size_measure }.
size-runs-small = Araka ny mpanjifa, kely ny “{ $product_title }”.
size-runs-large = Araka ny mpanjifa, lehibe ny “{ $product_title }”.
size-runs-true = Araka ny mpanjifa, mifanaraka amin'ny habeny ny “{ $product_title }”.
size-unknown = Tsy manana tabilaon'ny habe ho an'ny “{ $product_title }” aho.
cart-link = Ity ny haronao miaraka aminy: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Raha manafatra ianao izao, andro andrasana ny fanaterana: { $delivery_by }.
delivery-estimate-between = Raha manafatra ianao izao, fe-potoana andrasana ny fanaterana: { $delivery_from } – { $delivery_to }.
delivery-cost = Saran'ny fandefasana ({ $country_name }): { $delivery_cost }.
delivery-free = Maimaimpoana ny fandefasana, firenena: { $country_name }.
delivery-free-from = Maimaimpoana ny fandefasana ho an'ny baiko { $delivery_free_from } no ho miakatra.
delivery-country-no = Miala tsiny fa tsy mandefa any amin'ity firenena ity izahay: { $country_name }.
payment-methods = Fomba fandoavana: { $payment_methods }.
payment-trouble = Malahelo aho fa tsy tafita ny fandoavana. Voatahiry ny haronao, ka azonao andramana indray na misafidiana fomba fandoavana hafa.
discount-none = Tsy manana fihenam-bidy homena aho izao.
discount-open = Misy fihenam-bidy { $coupon_value } izao amin'ny kaody { $coupon_code }. Manan-kery hatramin'ny: { $coupon_expires }.
giftcard-ask = Alefaso azafady ny kaodin'ny karatra fanomezana.
giftcard-balance = Ny vola sisa amin'ny karatra fanomezana: { $giftcard_balance }.
giftcard-unknown = Tsy nahita karatra fanomezana mitondra io kaody io aho.
policy-says = Ao amin'ny pejy “{ $page_title }” no voasoratra hoe: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Ampitaiko amin'ny mpiasanay ny resakao, ho hitany izay rehetra nosoratanao teto.
handoff-next = Eto ihany no hahazoanao ny valiny.
handoff-closed = Hiverina sy hamaly anao ny ekipanay: { $team_back }.
handoff-leave-address = Avelao azafady ny mailakao mba hifandraisanay aminao.
complaint-sorry = Miala tsiny indrindra aho. Ampitaiko avy hatrany amin'ny mpiasanay ity.

### Leaving

opt-out-done = Tsy hahazo hafatra toy izao avy amin'ny { $shop_name } intsony ianao.
