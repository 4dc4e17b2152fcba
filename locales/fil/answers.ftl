# Mga sinasabi ng assistant sa Filipino. Tingnan ang docs/locales.md.

### Opening and closing

assist-hello = Kumusta po! Ako ang automated na assistant ng { $shop_name }. Ano po ang maitutulong ko?
assist-hello-again = Kumusta po ulit! Ano po ang maitutulong ko?
assist-thanks = Walang anuman po! May iba pa po ba akong maitutulong?
assist-else = May iba pa po ba akong maitutulong?
assist-not-understood = Hindi po ako sigurado kung tama ang pagkaintindi ko. Maaari po bang sabihin sa ibang paraan?
assist-choose = Alin po sa mga ito ang tinutukoy ninyo?
assist-out-of-scope = Makakatulong po ako tungkol sa mga order, pagsosoli, delivery, at produkto ng { $shop_name }, pero hindi po riyan.
assist-unknown = Wala po akong tiyak na impormasyon tungkol diyan, kaya ayaw ko pong manghula.
assist-empty = Walang laman po ang natanggap kong mensahe. Ano po ang maitutulong ko?
assist-too-long = Masyado pong mahaba ang mensahe ninyo para sa akin. Maaari po bang isulat sa ilang pangungusap lang?
assist-busy = Sandali lang po, inaasikaso ko pa ang huli ninyong mensahe.
assist-trouble = Hindi ko po ito matingnan ngayon. Pakisubukan po ulit mamaya, o makipag-usap sa aming staff.
assist-file-refused = Hindi ko po mabasa ang file na ito. Pakipadala po ng litrato na JPEG, PNG, o WebP.
assist-no-payment-here = Hindi po kailanman tumatanggap ng bayad sa chat na ito. Sa checkout po ng tindahan magbayad.

### Buttons

button-order-status = Nasaan ang order ko?
button-return = Magsoli ng item
button-product = Tanong sa produkto
button-human = Makipag-usap sa staff
button-yes = Oo
button-no = Hindi
button-skip = Laktawan
button-cancel = Kanselahin
button-view = Tingnan ang produkto
button-track = I-track ang parcel
button-label = Buksan ang return label

### Making sure who is asking

identify-order-number = Pakibigay po ang order number ninyo. Nasa kumpirmasyon po ito ng inyong order.
identify-contact = Pakibigay po ang email o numero ng telepono na ginamit ninyo sa order.
identify-code-sent = Kung may order po na tugma sa mga detalyeng ito, kapapadala lang namin ng code sa email o telepono ng order na iyon. Pakilagay po rito ang code.
identify-code-wrong = Hindi ko po ito makumpirma. Baka mali ang pagka-type ng code o lipas na ito.
identify-too-often = Masyado na pong maraming pagsubok. Pakisubukan po ulit mamaya o makipag-usap sa aming staff.
identify-done = Salamat po, nahanap ko na ang order ninyo.
reply-subject = Re: { $shop_name }
identify-code-subject = Ang code ninyo para sa { $shop_name }
identify-code-text = Ang code ninyo para sa { $shop_name } ay { $access_code }. Kung hindi kayo ang humingi nito, huwag na lang pansinin ang mensaheng ito.

### Orders

order-received = Natanggap na po namin ang order ninyong { $order_number } noong { $order_placed } at inihahanda na ito.
order-unpaid = Naghihintay pa po ng bayad ang order ninyong { $order_number } noong { $order_placed }.
order-partly-shipped = Papunta na po ang bahagi ng order ninyong { $order_number }, susunod na ang iba.
order-shipped = Papunta na po ang order ninyong { $order_number }.
order-shipped-with = Papunta na po ang order ninyong { $order_number } sa pamamagitan ng { $carrier_name }.
order-out-for-delivery = Inihahatid na po ngayon ang order ninyong { $order_number }.
order-delivered = Naihatid na po ang order ninyong { $order_number } noong { $order_delivered }.
order-cancelled = Nakansela na po ang order ninyong { $order_number }.
order-refunded = Para sa order ninyong { $order_number }, na-refund na po ang { $refund_amount }.
order-returned = Natanggap na po namin ang isinoli mula sa order ninyong { $order_number }.
order-problem = May iniulat na problema ang courier sa paghahatid ng order ninyong { $order_number }. Titingnan po ito ng aming staff.
order-expected = Inaasahang darating sa { $delivery_by }.
order-expected-between = Inaasahang darating sa pagitan ng { $delivery_from } at { $delivery_to }.
order-tracking = Ang tracking number ay { $tracking_number }.
order-tracking-link = Maaari po itong sundan dito: { $tracking_link }
order-no-tracking = Wala pa po itong tracking number.
order-list = Narito po ang mga huli ninyong order:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Wala po akong nahanap na order ninyo.
order-not-found = Wala po akong nahanap na order na may ganitong numero sa mga order ninyo.

### Refunds

refund-pending = Pinoproseso na po ang refund na { $refund_amount } para sa order ninyong { $order_number }.
refund-done = Na-refund na po ang { $refund_amount } para sa order ninyong { $order_number } noong { $refund_on }.
refund-none = Wala po akong nakikitang refund para sa order ninyong { $order_number }.
refund-by-person = Ang aming staff po ang nagpapasya sa mga refund. Naipasa ko na po ang hiling ninyo kasama ang lahat ng detalye.

### Returns

return-window = { $return_days_n ->
   *[other] Maaari po kayong magsoli ng item sa loob ng { $return_days } araw mula nang maihatid ito.
}
return-free = Libre po para sa inyo ang pagpapadala pabalik.
return-cost = Ang bayad sa pagpapadala pabalik ay { $return_cost }.
return-not-possible-for = Hindi po maaaring isoli ang mga ito: { $return_excluded }.
return-which-order = Mula sa aling order po ang gusto ninyong isoli?
return-which-item = Aling item po ang gusto ninyong isoli?
return-why = Bakit po ninyo ito gustong isoli?
return-unused = Hindi pa po ba nagagamit ang item at may tag pa?
return-photo = Pakipadala po ng litratong nagpapakita ng sira.
return-check = Gusto ninyong isoli ang { $item_title } mula sa order { $order_number }. Tama po ba?
return-approved = Aprobado na po ang pagsosoli ng { $item_title }. Ang return number ninyo ay { $return_number }.
return-refused-window = Natapos na po ang panahon ng pagsosoli ng { $item_title } noong { $return_until }.
return-refused-final-sale = Ibinenta po ang { $item_title } bilang final sale kaya hindi na ito maaaring isoli.
return-refused-kind = Kabilang po ang { $item_title } sa mga produktong hindi na maaaring isoli kapag naipadala na.
return-refused-used = Hindi po maaaring isoli ang mga item na nagamit na o wala nang tag.
return-refused-already = Nakarehistro na po ang pagsosoli ng { $item_title }.
return-refused-undelivered = Hindi pa po naihahatid ang { $item_title }. Kapag dumating na, maaari na po itong isoli.
return-review = Pagpapasyahan po ng aming staff ang inyong pagsosoli at babalikan kayo.
return-label-link = Narito po ang return label ninyo: { $return_label_link }
return-pack = Pakibalot po nang mabuti ang item, idikit ang label, at ibigay ang parcel sa { $carrier_name }.
return-send-by = Pakipadala po ito hanggang { $return_until }.
return-after = Kapag dumating na at nasuri ang parcel, ang aming staff po ang magpapasya sa refund.
return-stopped = Sige po, walang nairehistro.
return-mail-subject = Ang pagsosoli ninyo na { $return_number } sa { $shop_name }
return-mail-intro = Nairehistro na po namin ang pagsosoli ninyo ng { $item_title } mula sa order { $order_number }.
reason-too-small = Masyadong maliit
reason-too-large = Masyadong malaki
reason-not-as-described = Hindi tugma sa deskripsyon
reason-damaged = May sira
reason-defective = Hindi gumagana
reason-wrong-item = Maling item
reason-late = Huli nang dumating
reason-changed-mind = Nagbago ang isip ko
reason-other = Ibang dahilan

### Cancelling, changing, exchanging, warranty

cancel-check = Kakanselahin ko po ba ang order ninyong { $order_number } na nagkakahalaga ng { $order_total }?
cancel-done = Nakansela na po ang order ninyong { $order_number }.
cancel-too-late = Hindi na po makakansela ang order ninyong { $order_number } dahil papunta na ito. Maaari po itong isoli kapag dumating na.
address-ask = Pakipadala po ang kumpletong bagong address ng delivery.
address-check = Ipapadala po ba ang order ninyong { $order_number } sa address na ito: { $address_new }?
address-done = Napalitan na po ang delivery address ng order ninyong { $order_number }.
address-too-late = Hindi na po mapapalitan ang address ng order ninyong { $order_number } dahil papunta na ito.
exchange-which = Anong size o opsyon po ang gusto ninyong kapalit?
exchange-check = Papalitan po ba ang { $item_title } ng { $exchange_title }?
exchange-approved = Aprobado na po ang pagpapalit ng { $item_title } sa { $exchange_title }.
exchange-sold-out = Ubos po muna sa ngayon ang { $exchange_title }.
exchange-refused = Hindi po maaaring ipalit iyon sa { $item_title }.
change-review = Titingnan po ng aming staff ang hiling ninyo at babalikan kayo.
warranty-covered = May warranty po ang { $item_title } hanggang { $warranty_until }.
warranty-ended = Natapos na po ang warranty ng { $item_title } noong { $warranty_until }.
stopped = Sige po, wala akong binago.

### Products

product-price = Ang presyo ng { $product_title } ay { $product_price }.
product-price-was = Ang presyo ng { $product_title } ay { $product_price } (dati: { $product_price_before }).
product-available = May stock po ang { $product_title }.
product-stock = { $product_stock_n ->
   *[other] May { $product_stock } pirasong stock po ngayon ng { $product_title }.
}
product-sold-out = Ubos po muna sa ngayon ang { $product_title }.
product-tell-me = Gusto po ba ninyong sabihan ko kayo kapag mayroon na ulit?
product-will-tell = Sasabihan ko po kayo kapag mayroon na ulit.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Aling produkto po ang tinutukoy ninyo?
product-not-found = Wala po akong nahanap na ganoong produkto sa aming tindahan.
products-found = Baka magustuhan po ninyo ang mga ito:
products-nearest = Wala po akong nahanap na eksaktong tugma. Ito po ang pinakamalapit:
products-goes-with = Bagay po rito:
product-line = { $product_title }, { $product_price }
compare-intro = Narito po ang paghahambing:
size-ask = Anong size po ang karaniwan ninyong suot, o ano ang sukat ninyo?
size-advice = Para sa { $product_title }, inirerekomenda po namin ang size { $size_value }.
size-chart = Ayon sa size chart, ang size { $size_value }: { $size_measure }.
size-runs-small = Ayon sa mga customer, maliit ang sukat ng { $product_title }.
size-runs-large = Ayon sa mga customer, malaki ang sukat ng { $product_title }.
size-runs-true = Ayon sa mga customer, tama ang sukat ng { $product_title }.
size-unknown = Wala po akong size chart para sa { $product_title }.
cart-link = Narito po ang cart ninyo kasama ito: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Kung mag-order po kayo ngayon, inaasahang darating sa { $delivery_by }.
delivery-estimate-between = Kung mag-order po kayo ngayon, inaasahang darating sa pagitan ng { $delivery_from } at { $delivery_to }.
delivery-cost = Ang shipping sa { $country_name } ay { $delivery_cost }.
delivery-free = Libre po ang shipping sa { $country_name }.
delivery-free-from = Libre po ang shipping para sa order na { $delivery_free_from } pataas.
delivery-country-no = Paumanhin po, hindi kami nagpapadala sa { $country_name }.
payment-methods = Maaari po kayong magbayad gamit ang { $payment_methods }.
payment-trouble = Paumanhin po at hindi natuloy ang bayad. Naka-save ang cart ninyo, kaya maaari pong subukan ulit o pumili ng ibang paraan ng pagbabayad.
discount-none = Wala po akong maibibigay na discount sa ngayon.
discount-open = Sa ngayon ay may { $coupon_value } na discount gamit ang code na { $coupon_code }, hanggang { $coupon_expires }.
giftcard-ask = Pakipadala po ang code ng gift card.
giftcard-balance = Ang balanse ng gift card ay { $giftcard_balance }.
giftcard-unknown = Wala po akong nahanap na gift card na may ganitong code.
policy-says = Nakasulat po sa page na “{ $page_title }”: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Ipinapasa ko na po ang usapan natin sa aming staff, na makakakita ng lahat ng isinulat ninyo rito.
handoff-next = Dito rin po ninyo matatanggap ang sagot.
handoff-closed = Babalik po ang aming team sa { $team_back } at sasagutin kayo noon.
handoff-leave-address = Pakiiwan po ang email ninyo para makontak namin kayo.
complaint-sorry = Paumanhin po sa nangyari. Ipapasa ko na ito agad sa aming staff.

### Leaving

opt-out-done = Hindi na po kayo makakatanggap ng ganitong mensahe mula sa { $shop_name }.
