# Ibisubizo by'umufasha w'iduka mu Kinyarwanda. Uko bikoreshwa n'uko bigenzurwa biri muri docs/locales.md.

### Gutangira no gusoza

assist-hello = Muraho! Ndi umufasha wikoresha wa { $shop_name }. Nabafasha iki?
assist-hello-again = Mwongere muraho! Nabafasha iki?
assist-thanks = Murakaza neza. Hari ikindi nabafasha?
assist-else = Hari ikindi nabafasha?
assist-not-understood = Mbabarira, sinizeye ko nabyumvise neza. Mwabivuga mu yandi magambo?
assist-choose = Muri ibi, mushaka kuvuga ikihe?
assist-out-of-scope = Nshobora kubafasha ku byo mwatumije, gusubiza ibicuruzwa, kubibagezaho n'ibicuruzwa bya { $shop_name }, ariko ibyo byo sinabibafashamo.
assist-unknown = Nta makuru yizewe mfite kuri ibyo, bityo sinshaka gukekeranya.
assist-empty = Nabonye ubutumwa burimo ubusa. Nabafasha iki?
assist-too-long = Ubutumwa bwanyu ni burebure cyane. Mwabwandika mu nteruro nke?
assist-busy = Mutegereze gato, ndacyareba ubutumwa bwanyu bwabanje.
assist-trouble = Sinshobora kubireba ubu. Mwongere mugerageze mukanya cyangwa muvugane n'umukozi wacu.
assist-file-refused = Sinashoboye gusoma iyi dosiye. Mwohereze ifoto ya JPEG, PNG cyangwa WebP.
assist-no-payment-here = Nta kwishyura bibera muri iki kiganiro. Mwishyurire ku rupapuro rwo kwishyuriraho rw'iduka.

### Utubuto

button-order-status = Ibyo natumije biri he?
button-return = Gusubiza igicuruzwa
button-product = Ikibazo ku gicuruzwa
button-human = Kuvugisha umukozi
button-yes = Yego
button-no = Oya
button-skip = Simbuka
button-cancel = Hagarika
button-view = Reba igicuruzwa
button-track = Kurikirana ipaki
button-label = Fungura urupapuro rwo gusubiza

### Kumenya ubaza

identify-order-number = Mumbwire nimero ya komande yanyu. Muyisanga mu butumwa bwemeza komande.
identify-contact = Mumbwire imeyili cyangwa nimero ya telefone mwakoresheje mutumiza.
identify-code-sent = Niba aya makuru ahuye na komande, twohereje kode kuri imeyili cyangwa telefone y'iyo komande. Mwandike iyo kode hano.
identify-code-wrong = Sinashoboye kubyemeza. Kode ishobora kuba yanditswe nabi cyangwa yarangije igihe.
identify-too-often = Mwagerageje inshuro nyinshi cyane. Mwongere mugerageze nyuma cyangwa muvugane n'umukozi wacu.
identify-done = Murakoze, nabonye komande yanyu.
reply-subject = Re: { $shop_name }
identify-code-subject = Kode yanyu ya { $shop_name }
identify-code-text = Kode yanyu ya { $shop_name } ni { $access_code }. Niba atari mwe mwayisabye, mwirengagize ubu butumwa.

### Komande

order-received = Komande yanyu { $order_number } yo ku wa { $order_placed } yatugezeho kandi irimo gutegurwa.
order-unpaid = Komande yanyu { $order_number } yo ku wa { $order_placed } itegereje kwishyurwa.
order-partly-shipped = Igice cya komande yanyu { $order_number } kiri mu nzira, ibisigaye bizakurikira.
order-shipped = Komande yanyu { $order_number } iri mu nzira.
order-shipped-with = Komande yanyu { $order_number } iri mu nzira, izanwa na { $carrier_name }.
order-out-for-delivery = Komande yanyu { $order_number } yasohotse, irimo kubazanirwa.
order-delivered = Komande yanyu { $order_number } yabagezeho ku wa { $order_delivered }.
order-cancelled = Komande yanyu { $order_number } yahagaritswe.
order-refunded = Kuri komande yanyu { $order_number }, mwasubijwe { $refund_amount }.
order-returned = Ibyo mwasubije byo muri komande { $order_number } byatugezeho.
order-problem = Ushinzwe gutwara yatumenyesheje ikibazo mu kubagezaho komande { $order_number }. Mugenzi wacu agiye kubikurikirana.
order-expected = Biteganyijwe ko igera iwanyu ku wa { $delivery_by }.
order-expected-between = Biteganyijwe ko igera iwanyu hagati ya { $delivery_from } na { $delivery_to }.
order-tracking = Nimero yo gukurikirana ni { $tracking_number }.
order-tracking-link = Mushobora kuyikurikirana hano: { $tracking_link }
order-no-tracking = Nta nimero yo gukurikirana irabaho.
order-list = Izi ni komande zanyu ziheruka:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nta komande yanyu nabonye.
order-not-found = Nta komande ifite iyi nimero nabonye mu zanyu.

### Gusubizwa amafaranga

refund-pending = Gusubizwa { $refund_amount } kuri komande yanyu { $order_number } birimo gukorwa.
refund-done = Mwasubijwe { $refund_amount } kuri komande yanyu { $order_number } ku wa { $refund_on }.
refund-none = Nta mafaranga yasubijwe mbona kuri komande yanyu { $order_number }.
refund-by-person = Gusubiza amafaranga byemezwa na mugenzi wacu. Ubusabe bwanyu nabumugejejeho n'ibisobanuro byose.

### Gusubiza ibicuruzwa

return-window = { $return_days_n ->
   *[other] Mushobora gusubiza ibicuruzwa mu minsi { $return_days } nyuma yo kubigezwaho.
}
return-free = Kubisubiza ni ubuntu kuri mwe.
return-cost = Kubisubiza bigura { $return_cost }.
return-not-possible-for = Ibi ntibishobora gusubizwa: { $return_excluded }.
return-which-order = Murashaka gusubiza ibyo muri komande iyihe?
return-which-item = Murashaka gusubiza ikihe gicuruzwa?
return-why = Ni iyihe mpamvu mushaka kugisubiza?
return-unused = Ese igicuruzwa ntikirakoreshwa kandi kiracyafite ibirango byacyo?
return-photo = Mwohereze ifoto igaragaza aho cyangiritse.
return-check = Murashaka gusubiza “{ $item_title }” yo muri komande { $order_number }. Ni byo?
return-approved = Gusubiza “{ $item_title }” byemewe. Nimero yanyu yo gusubiza ni { $return_number }.
return-refused-window = Igihe cyo gusubiza “{ $item_title }” cyarangiye ku wa { $return_until }.
return-refused-final-sale = “{ $item_title }” yagurishijwe nk'igicuruzwa kidasubizwa, bityo ntishobora gusubizwa.
return-refused-kind = “{ $item_title }” iri mu bicuruzwa bidashobora gusubizwa iyo bimaze koherezwa.
return-refused-used = Ibicuruzwa byakoreshejwe cyangwa byatakaje ibirango ntibishobora gusubizwa.
return-refused-already = Gusubiza “{ $item_title }” byamaze kwandikwa.
return-refused-undelivered = “{ $item_title }” ntirabageraho. Nimara kubageraho muzashobora kuyisubiza.
return-review = Mugenzi wacu azafata icyemezo ku byo mushaka gusubiza, hanyuma abasubize.
return-label-link = Dore urupapuro rwanyu rwo gusubiza: { $return_label_link }
return-pack = Mupfunyike neza igicuruzwa, mwomekeho urupapuro, maze ipaki muyihe { $carrier_name }.
return-send-by = Mucyohereze bitarenze ku wa { $return_until }.
return-after = Ipaki nimara kutugeraho no kugenzurwa, mugenzi wacu azafata icyemezo ku gusubiza amafaranga.
return-stopped = Ni byiza, nta kintu cyanditswe.
return-mail-subject = Ibyo musubiza { $return_number } kuri { $shop_name }
return-mail-intro = Twanditse ko musubiza “{ $item_title }” yo muri komande { $order_number }.
reason-too-small = Ni gito cyane
reason-too-large = Ni kinini cyane
reason-not-as-described = Ntigihuye n'uko cyasobanuwe
reason-damaged = Cyangiritse
reason-defective = Ntigikora
reason-wrong-item = Si cyo natumije
reason-late = Cyatinze kuhagera
reason-changed-mind = Nahinduye igitekerezo
reason-other = Indi mpamvu

### Guhagarika, guhindura, garanti

cancel-check = Mpagarike komande yanyu { $order_number } ya { $order_total }?
cancel-done = Komande yanyu { $order_number } yahagaritswe.
cancel-too-late = Komande yanyu { $order_number } ntigishoboye guhagarikwa kuko yamaze kugera mu nzira. Nimara kubageraho muzashobora kuyisubiza.
address-ask = Munyoherereze aderesi nshya yuzuye yo kubagezaho ibyo mwatumije.
address-check = Komande yanyu { $order_number } yoherezwe kuri iyi aderesi: { $address_new }?
address-done = Aderesi yo kubagezaho komande { $order_number } yahinduwe.
address-too-late = Aderesi ya komande yanyu { $order_number } ntigishoboye guhindurwa kuko yamaze kugera mu nzira.
exchange-which = Murashaka iyihe ngano cyangwa ubuhe bwoko mu mwanya wacyo?
exchange-check = Mpindure “{ $item_title }” mbahe “{ $exchange_title }”?
exchange-approved = Guhindura “{ $item_title }” mugahabwa “{ $exchange_title }” byemewe.
exchange-sold-out = “{ $exchange_title }” ubu yashize.
exchange-refused = “{ $item_title }” ntishobora guhindurwamo icyo.
change-review = Mugenzi wacu azareba ubusabe bwanyu, hanyuma abasubize.
warranty-covered = “{ $item_title }” ifite garanti kugeza ku wa { $warranty_until }.
warranty-ended = Garanti ya “{ $item_title }” yarangiye ku wa { $warranty_until }.
stopped = Ni byiza, nta kintu nahinduye.

### Ibicuruzwa

product-price = “{ $product_title }” igura { $product_price }.
product-price-was = “{ $product_title }” igura { $product_price } (mbere: { $product_price_before }).
product-available = “{ $product_title }” irahari.
product-stock = { $product_stock_n ->
   *[other] “{ $product_title }”: ubu hari { $product_stock } mu bubiko.
}
product-sold-out = “{ $product_title }” ubu yashize.
product-tell-me = Nzabamenyeshe yongeye kuboneka?
product-will-tell = Nzabamenyesha niyongera kuboneka.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Muravuga ikihe gicuruzwa?
product-not-found = Nta gicuruzwa nk'icyo nabonye mu iduka ryacu.
products-found = Ibi bishobora kubanogera:
products-nearest = Nta gihuye neza nabonye. Ibi ni byo byegereye:
products-goes-with = Bijyana neza na cyo:
product-line = { $product_title }, { $product_price }
compare-intro = Dore uko bigereranywa:
size-ask = Ubusanzwe mwambara iyihe ngano, cyangwa ibipimo byanyu ni ibihe?
size-advice = Kuri “{ $product_title }” turabagira inama yo gufata ingano { $size_value }.
size-chart = Imbonerahamwe y'ingano ivuga ko ingano { $size_value } ari: { $size_measure }.
size-runs-small = Abakiriya benshi basanze “{ $product_title }” ari nto.
size-runs-large = Abakiriya benshi basanze “{ $product_title }” ari nini.
size-runs-true = Abakiriya basanze “{ $product_title }” ikwira nk'uko byari byitezwe.
size-unknown = Nta mbonerahamwe y'ingano ya “{ $product_title }” mfite.
cart-link = Dore igitebo cyanyu kirimo icyo gicuruzwa: { $cart_link }

### Kubagezaho, kwishyura, kugabanyirizwa

delivery-estimate = Nimutumiza ubu, biteganyijwe ko bigera iwanyu ku wa { $delivery_by }.
delivery-estimate-between = Nimutumiza ubu, biteganyijwe ko bigera iwanyu hagati ya { $delivery_from } na { $delivery_to }.
delivery-cost = Kohereza muri iki gihugu: { $country_name }, bigura { $delivery_cost }.
delivery-free = Kohereza muri iki gihugu: { $country_name }, ni ubuntu.
delivery-free-from = Kohereza ni ubuntu kuri komande ya { $delivery_free_from } cyangwa irenga.
delivery-country-no = Ntitwohereza muri iki gihugu: { $country_name }.
payment-methods = Mushobora kwishyura mukoresheje: { $payment_methods }.
payment-trouble = Mutubabarire, kwishyura ntibyakunze. Igitebo cyanyu cyabitswe, mushobora kongera kugerageza cyangwa guhitamo ubundi buryo bwo kwishyura.
discount-none = Ubu nta kugabanyirizwa mfite natanga.
discount-open = Ubu muragabanyirizwa { $coupon_value } mukoresheje kode { $coupon_code }, ikora kugeza ku wa { $coupon_expires }.
giftcard-ask = Munyoherereze kode y'ikarita y'impano.
giftcard-balance = Asigaye ku ikarita y'impano ni { $giftcard_balance }.
giftcard-unknown = Nta karita y'impano ifite iyi kode nabonye.
policy-says = Ku rupapuro “{ $page_title }” handitse ngo: { $page_passage }
own-words = { $own_words }

### Umukozi arabikurikirana

handoff-done = Ikiganiro cyanyu ngishyikirije mugenzi wacu, arabona ibyo mwanditse hano byose.
handoff-next = Igisubizo murakibona hano.
handoff-closed = Ikipe yacu izagaruka ku wa { $team_back }, ni bwo izabasubiza.
handoff-leave-address = Mudusigire imeyili yanyu kugira ngo tubashe kubavugisha.
complaint-sorry = Mutubabarire kuri ibyo. Ngiye guhita mbishyikiriza mugenzi wacu.

### Kwivanamo

opt-out-done = Ntimuzongera kubona ubutumwa nk'ubu bwa { $shop_name }.

### Nyuma yo kugura
