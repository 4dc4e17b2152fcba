# Izimpendulo zomsizi wesitolo ngesiZulu. Bheka docs/locales.md ukuze ubone ukusetshenziswa nokuhlolwa.

### Ukuvula nokuvala

assist-hello = Sawubona! Ngingumsizi ozenzakalelayo wesitolo { $shop_name }. Ngingakusiza ngani?
assist-hello-again = Sawubona futhi! Ngingakusiza ngani?
assist-thanks = Wamukelekile. Ingabe kukhona okunye engingakusiza ngakho?
assist-else = Ingabe kukhona okunye engingakusiza ngakho?
assist-not-understood = Uxolo, angiqiniseki ukuthi ngikuzwe kahle. Ungakusho ngamanye amagama?
assist-choose = Usho yikuphi kulokhu?
assist-out-of-scope = Ngingakusiza ngama-oda, ngokubuyisa, ngokulethwa nangemikhiqizo yesitolo { $shop_name }, kodwa hhayi ngalokho.
assist-unknown = Anginalo ulwazi oluthembekile ngalokho, ngakho angifuni ukuqagela.
assist-empty = Ngithole umyalezo ongenalutho. Ngingakwenzelani?
assist-too-long = Umyalezo wakho mude kakhulu kimi. Ungawubeka ngemisho embalwa?
assist-busy = Ngicela ulinde kancane, ngisasebenza ngomyalezo wakho odlule.
assist-trouble = Angikwazi ukukubheka lokho njengamanje. Ngicela uzame futhi emuva kwesikhashana, noma ukhulume nomuntu.
assist-file-refused = Angikwazanga ukufunda leli fayela. Ngicela uthumele isithombe esiyi-JPEG, PNG noma WebP.
assist-no-payment-here = Akukhokhwa neze kule ngxoxo. Ngicela ukhokhe ekhasini lokukhokha lesitolo.

### Izinkinobho

button-order-status = Liphi i-oda lami?
button-return = Buyisa into
button-product = Umbuzo ngomkhiqizo
button-human = Khuluma nomuntu
button-yes = Yebo
button-no = Cha
button-skip = Yeqa
button-cancel = Khansela
button-view = Buka umkhiqizo
button-track = Landela iphasela
button-label = Vula ilebula yokubuyisa

### Ukuqinisekisa ukuthi ubani obuzayo

identify-order-number = Ngicela ungitshele inombolo ye-oda lakho. Uyithola esiqinisekisweni se-oda.
identify-contact = Ngicela ungitshele i-imeyili noma inombolo yocingo oyisebenzise uma u-oda.
identify-code-sent = Uma le mininingwane ingeye-oda, sisanda kuthumela ikhodi ku-imeyili noma ocingweni lwalelo oda. Ngicela ufake ikhodi lapha.
identify-code-wrong = Angikwazanga ukuqinisekisa. Ikhodi kungenzeka ibhalwe ngephutha noma iphelelwe yisikhathi.
identify-too-often = Kuzanywe izikhathi eziningi kakhulu. Ngicela uzame futhi kamuva noma ukhulume nomuntu.
identify-done = Ngiyabonga, ngilitholile i-oda lakho.
reply-subject = Re: { $shop_name }
identify-code-subject = Ikhodi yakho yesitolo { $shop_name }
identify-code-text = Ikhodi yakho yesitolo { $shop_name } ithi { $access_code }. Uma ungayicelanga, ungawuziba lo myalezo.

### Ama-oda

order-received = I-oda lakho { $order_number } (usuku: { $order_placed }) lifikile kithi futhi liyalungiswa.
order-unpaid = I-oda lakho { $order_number } (usuku: { $order_placed }) lisalinde inkokhelo.
order-partly-shipped = Ingxenye ye-oda lakho { $order_number } isendleleni, okusele kuzolandela.
order-shipped = I-oda lakho { $order_number } lisendleleni.
order-shipped-with = I-oda lakho { $order_number } lisendleleni, lihanjiswa abakwa { $carrier_name }.
order-out-for-delivery = I-oda lakho { $order_number } liphumile, liyalethwa kuwe.
order-delivered = I-oda lakho { $order_number } lilethiwe. Usuku: { $order_delivered }.
order-cancelled = I-oda lakho { $order_number } likhanseliwe.
order-refunded = Uyibuyiselwe imali ye-oda lakho { $order_number }: { $refund_amount }.
order-returned = Izinto ozibuyisile ze-oda lakho { $order_number } zifikile kithi.
order-problem = Inkampani yokuhambisa ibike inkinga yokuletha i-oda lakho { $order_number }. Uzakwethu uzolibheka.
order-expected = Usuku okulindeleke ukuthi lifike ngalo: { $delivery_by }.
order-expected-between = Kulindeleke ukuthi lifike phakathi kwalezi zinsuku: { $delivery_from } – { $delivery_to }.
order-tracking = Inombolo yokulandelela ithi { $tracking_number }.
order-tracking-link = Ungalilandela lapha: { $tracking_link }
order-no-tracking = Alikabi nayo inombolo yokulandelela.
order-list = Lawa ama-oda akho akamuva:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Angitholanga ma-oda akho.
order-not-found = Angitholanga i-oda elinale nombolo phakathi kwama-oda akho.

### Ukubuyiselwa imali

refund-pending = Ukubuyiselwa kwemali ye-oda lakho { $order_number } kuyaqhubeka: { $refund_amount }.
refund-done = Uyibuyiselwe imali ye-oda lakho { $order_number }: { $refund_amount }, usuku: { $refund_on }.
refund-none = Angiboni mali ebuyisiwe nge-oda lakho { $order_number }.
refund-by-person = Ukubuyiselwa imali kunqunywa nguzakwethu. Sengidlulisele isicelo sakho nayo yonke imininingwane.

### Ukubuyisa

return-window = { $return_days_n ->
    [one] Ungabuyisa izinto osukwini { $return_days } ngemva kokuthi zilethiwe.
   *[other] Ungabuyisa izinto ezinsukwini { $return_days } ngemva kokuthi zilethiwe.
}
return-free = Ukubuyisa kumahhala kuwe.
return-cost = Intengo yokubuyisa: { $return_cost }.
return-not-possible-for = Lokhu akukwazi ukubuyiswa: { $return_excluded }.
return-which-order = Ungathanda ukubuyisa into yaliphi i-oda?
return-which-item = Iyiphi into ongathanda ukuyibuyisa?
return-why = Kungani ufuna ukuyibuyisa?
return-unused = Ingabe le nto ayikasetshenziswa futhi isenawo amalebula ayo?
return-photo = Ngicela uthumele isithombe esibonisa umonakalo.
return-check = Ufuna ukubuyisa i-“{ $item_title }” ye-oda { $order_number }. Ingabe kunjalo?
return-approved = Ukubuyiswa kwe-“{ $item_title }” kuvunyiwe. Inombolo yakho yokubuyisa ithi { $return_number }.
return-refused-window = Isikhathi sokubuyisa i-“{ $item_title }” siphelile. Usuku lokugcina: { $return_until }.
return-refused-final-sale = I-“{ $item_title }” yathengiswa njengento engabuyiswa, ngakho ayikwazi ukubuyiswa.
return-refused-kind = I-“{ $item_title }” ingeyezinto ezingakwazi ukubuyiswa uma sezithunyelwe.
return-refused-used = Izinto ezisetshenzisiwe noma ezilahlekelwe amalebula azikwazi ukubuyiswa.
return-refused-already = Ukubuyiswa kwe-“{ $item_title }” sekubhalisiwe.
return-refused-undelivered = I-“{ $item_title }” ayikalethwa. Uma isifikile, ungayibuyisa.
return-review = Uzakwethu uzonquma ngokubuyisa kwakho bese ekuphendula.
return-label-link = Nansi ilebula yakho yokubuyisa: { $return_label_link }
return-pack = Ngicela uyipakishe kahle into, unamathisele ilebula bese unikeza abakwa { $carrier_name } iphasela.
return-send-by = Ngicela uyithumele ungakedluli lolu suku: { $return_until }.
return-after = Uma iphasela selifikile futhi selihloliwe, uzakwethu uzonquma ngokubuyiselwa imali.
return-stopped = Kulungile, akukho okubhalisiwe.
return-mail-subject = Ukubuyisa kwakho { $return_number } esitolo { $shop_name }
return-mail-intro = Sikubhalisile ukubuyiswa kwe-“{ $item_title }” ye-oda { $order_number }.
reason-too-small = Incane kakhulu
reason-too-large = Inkulu kakhulu
reason-not-as-described = Ayifani nencazelo
reason-damaged = Yonakele
reason-defective = Ayisebenzi
reason-wrong-item = Yinto okungeyona
reason-late = Ifike sekwedlule isikhathi
reason-changed-mind = Ngishintshe umqondo
reason-other = Esinye isizathu

### Ukukhansela, ukushintsha, iwaranti

cancel-check = Ngilikhansele i-oda lakho { $order_number } (isamba: { $order_total })?
cancel-done = I-oda lakho { $order_number } likhanseliwe.
cancel-too-late = I-oda lakho { $order_number } alisakwazi ukukhanselwa ngoba selisendleleni. Ungalibuyisa uma selifikile.
address-ask = Ngicela ungithumelele ikheli elisha eliphelele lokulethwa.
address-check = Ngenze i-oda lakho { $order_number } lithunyelwe kuleli kheli: { $address_new }?
address-done = Ikheli lokulethwa kwe-oda lakho { $order_number } lishintshiwe.
address-too-late = Ikheli le-oda lakho { $order_number } alisakwazi ukushintshwa ngoba selisendleleni.
exchange-which = Ungathanda muphi usayizi noma uhlobo esikhundleni salokho?
exchange-check = Ngishintshe i-“{ $item_title }” ngikunike i-“{ $exchange_title }”?
exchange-approved = Ukushintshwa kwe-“{ $item_title }” nge-“{ $exchange_title }” kuvunyiwe.
exchange-sold-out = I-“{ $exchange_title }” iphelile okwamanje.
exchange-refused = I-“{ $item_title }” ayikwazi ukushintshelwa kulokho.
change-review = Uzakwethu uzosibheka isicelo sakho bese ekuphendula.
warranty-covered = I-“{ $item_title }” inewaranti. Iphela ngalolu suku: { $warranty_until }.
warranty-ended = Iwaranti ye-“{ $item_title }” iphelile. Usuku: { $warranty_until }.
stopped = Kulungile, akukho engikushintshile.

### Imikhiqizo

product-price = Intengo ye-“{ $product_title }”: { $product_price }.
product-price-was = Intengo ye-“{ $product_title }”: { $product_price } (ngaphambili: { $product_price_before }).
product-available = I-“{ $product_title }” ikhona.
product-stock = { $product_stock_n ->
    [one] I-“{ $product_title }”: kukhona { $product_stock } esitokweni njengamanje.
   *[other] I-“{ $product_title }”: kukhona { $product_stock } esitokweni njengamanje.
}
product-sold-out = I-“{ $product_title }” iphelile okwamanje.
product-tell-me = Ngikwazise uma isiphinde yaba khona?
product-will-tell = Ngizokwazisa uma isiphinde yaba khona.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Usho muphi umkhiqizo?
product-not-found = Angitholanga umkhiqizo onjalo esitolo sethu.
products-found = Lokhu kungakulungela:
products-nearest = Angitholanga okuqondana ncamashi. Lokhu yikho okuseduze kakhulu:
products-goes-with = Ihambisana kahle nalokhu:
product-line = { $product_title }, { $product_price }
compare-intro = Nansi indlela ekuqhathaniseka ngayo:
size-ask = Uvame ukugqoka muphi usayizi, noma zithini izilinganiso zakho?
size-advice = Nge-“{ $product_title }” sincoma usayizi { $size_value }.
size-chart = Ishadi losayizi lithi ngosayizi { $size_value }: { $size_measure }.
size-runs-small = Amakhasimende avame ukuthola ukuthi i-“{ $product_title }” incane.
size-runs-large = Amakhasimende avame ukuthola ukuthi i-“{ $product_title }” inkulu.
size-runs-true = Amakhasimende athole ukuthi i-“{ $product_title }” ilingana njengoba kulindelekile.
size-unknown = Anginalo ishadi losayizi le-“{ $product_title }”.
cart-link = Nalu ubhasikidi wakho onayo: { $cart_link }

### Ukulethwa, ukukhokha, izaphulelo

delivery-estimate = Uma u-oda manje, usuku okulindeleke ukuthi ifike ngalo: { $delivery_by }.
delivery-estimate-between = Uma u-oda manje, kulindeleke ukuthi ifike phakathi kwalezi zinsuku: { $delivery_from } – { $delivery_to }.
delivery-cost = Intengo yokuthumela kuleli zwe ({ $country_name }): { $delivery_cost }.
delivery-free = Ukuthumela kuleli zwe ({ $country_name }) kumahhala.
delivery-free-from = Ukuthumela kumahhala kuma-oda aleli nani noma ngaphezulu: { $delivery_free_from }.
delivery-country-no = Asithumeli kuleli zwe: { $country_name }.
payment-methods = Ungakhokha ngalezi zindlela: { $payment_methods }.
payment-trouble = Uxolo ngokuthi inkokhelo ayiphumelelanga. Ubhasikidi wakho ugciniwe, ngakho ungazama futhi noma ukhethe enye indlela yokukhokha.
discount-none = Anginaso isaphulelo engingasinika okwamanje.
discount-open = Njengamanje uthola isaphulelo ngekhodi { $coupon_code }: { $coupon_value }, usuku lokugcina: { $coupon_expires }.
giftcard-ask = Ngicela ungithumelele ikhodi yekhadi lesipho.
giftcard-balance = Imali esele ekhadini lesipho: { $giftcard_balance }.
giftcard-unknown = Angitholanga khadi lesipho elinale khodi.
policy-says = Ekhasini elithi “{ $page_title }” kubhalwe lokhu: { $page_passage }
own-words = { $own_words }

### Umuntu uyathatha

handoff-done = Ngidlulisela ingxoxo yakho kuzakwethu, ozobona konke okubhale lapha.
handoff-next = Uzothola impendulo khona lapha.
handoff-closed = Ithimba lethu libuya ngalesi sikhathi: { $team_back }. Lizokuphendula ngaleso sikhathi.
handoff-leave-address = Ngicela ushiye i-imeyili yakho ukuze sikwazi ukukuthinta.
complaint-sorry = Ngiyaxolisa ngalokho. Ngikudlulisela kuzakwethu khona manje.

### Ukuphuma ohlwini

opt-out-done = Ngeke usathola imiyalezo yalolu hlobo evela esitolo { $shop_name }.

### Ngemva kokuthenga
