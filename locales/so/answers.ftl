# Jawaabaha kaaliyaha dukaanka ee Soomaaliga. Isticmaalka iyo hubinta ka eeg docs/locales.md.

### Bilow iyo dhammaad

assist-hello = Salaan! Waxaan ahay kaaliyaha otomaatigga ah ee { $shop_name }. Maxaan kaa caawiyaa?
assist-hello-again = Ku soo dhowow mar kale! Maxaan kaa caawiyaa?
assist-thanks = Adaa mudan. Ma jiraa wax kale oo aan kaa caawiyo?
assist-else = Ma jiraa wax kale oo aan kaa caawiyo?
assist-not-understood = Ma hubo inaan ku fahmay. Fadlan si kale ma ii sheegi kartaa?
assist-choose = Kuwan midkee ayaad ula jeeddaa?
assist-out-of-scope = Waxaan kaa caawin karaa dalabaadka, soo celinta, gaarsiinta iyo alaabta { $shop_name }, laakiin arrintaas kuma caawin karo.
assist-unknown = Arrintaas xog sugan kama hayo, markaa inaan qiyaaso ma rabo.
assist-empty = Waxaan helay fariin madhan. Maxaan kaa caawiyaa?
assist-too-long = Fariintaadu aad bay ii dheer tahay. Fadlan ku soo koob dhowr jumladood.
assist-busy = Fadlan wax yar sug, weli waxaan ku hawlanahay fariintaadii hore.
assist-trouble = Hadda ma eegi karo arrintaas. Fadlan wax yar ka dib isku day mar kale, ama la hadal shaqaale.
assist-file-refused = Faylkan ma akhrin karin. Fadlan soo dir sawir JPEG, PNG ama WebP ah.
assist-no-payment-here = Lacag bixin weligeed laguma qaato wada-hadalkan. Fadlan ka bixi bogga lacag bixinta ee dukaanka.

### Badhamada

button-order-status = Aaway dalabkaygii?
button-return = Soo celi alaab
button-product = Su'aal ku saabsan alaab
button-human = La hadal shaqaale
button-yes = Haa
button-no = Maya
button-skip = Ka bood
button-cancel = Jooji
button-view = Eeg alaabta
button-track = La soco xirmada
button-label = Fur warqadda celinta

### Hubinta qofka

identify-order-number = Fadlan ii sheeg lambarka dalabkaaga. Waxaad ka helaysaa xaqiijinta dalabka.
identify-contact = Fadlan ii sheeg iimaylka ama lambarka taleefanka aad dalabka ku samaysay.
identify-code-sent = Haddii xogtani dalab leedahay, hadda ayaan kood u dirnay iimaylka ama taleefanka dalabkaas. Fadlan koodka halkan ku qor.
identify-code-wrong = Ma xaqiijin karin. Waxaa dhici karta in koodka si khaldan loo qoray ama uu dhacay.
identify-too-often = Isku dayo badan ayaa dhacay. Fadlan mar dambe isku day ama la hadal shaqaale.
identify-done = Mahadsanid, dalabkaagii waan helay.
reply-subject = Re: { $shop_name }
identify-code-subject = Koodkaaga { $shop_name }
identify-code-text = Koodkaaga { $shop_name } waa { $access_code }. Haddii aanad codsan, fariintan waad iska dhaafi kartaa.

### Dalabaadka

order-received = Dalabkaaga { $order_number } ee { $order_placed } waa na soo gaadhay waana la diyaarinayaa.
order-unpaid = Dalabkaaga { $order_number } ee { $order_placed } wuxuu sugayaa lacag bixin.
order-partly-shipped = Qayb ka mid ah dalabkaaga { $order_number } way soo socotaa, inta kalena way ka dambayn doontaa.
order-shipped = Dalabkaaga { $order_number } wuu soo socdaa.
order-shipped-with = Dalabkaaga { $order_number } wuu soo socdaa, waxaana sida { $carrier_name }.
order-out-for-delivery = Dalabkaaga { $order_number } waa la soo qaaday, gaarsiin ayuuna u baxay.
order-delivered = Dalabkaaga { $order_number } waxaa la gaarsiiyey { $order_delivered }.
order-cancelled = Dalabkaaga { $order_number } waa la joojiyey.
order-refunded = Dalabkaaga { $order_number }, waxaa laguu soo celiyey { $refund_amount }.
order-returned = Alaabtii aad ka soo celisay dalabka { $order_number } way na soo gaadhay.
order-problem = Shirkadda gaadiidku waxay sheegtay dhibaato ku saabsan gaarsiinta dalabkaaga { $order_number }. Mid ka mid ah shaqaalaheenna ayaa eegi doona.
order-expected = Waxaa la filayaa inuu yimaado { $delivery_by }.
order-expected-between = Waxaa la filayaa inuu yimaado inta u dhaxaysa { $delivery_from } iyo { $delivery_to }.
order-tracking = Lambarka raadraaca waa { $tracking_number }.
order-tracking-link = Halkan ayaad kala socon kartaa: { $tracking_link }
order-no-tracking = Weli ma laha lambar raadraac.
order-list = Kuwani waa dalabaadkaagii ugu dambeeyey:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Wax dalab ah oo aad leedahay ma helin.
order-not-found = Dalabaadkaaga kama dhex helin mid lambarkan leh.

### Lacag celinta

refund-pending = Lacag celin ah { $refund_amount } oo loogu talagalay dalabkaaga { $order_number } ayaa socota.
refund-done = Dalabkaaga { $order_number } waxaa laguu soo celiyey { $refund_amount }, taariikhduna waa { $refund_on }.
refund-none = Wax lacag celin ah uma arko dalabkaaga { $order_number }.
refund-by-person = Lacag celinta waxaa go'aamiya shaqaalaheenna. Codsigaaga iyo faahfaahinta oo dhan waan u gudbiyey.

### Soo celinta

return-window = { $return_days_n ->
    [one] Alaabta waxaad soo celin kartaa { $return_days } maalin gudaheed marka ay ku soo gaadho.
   *[other] Alaabta waxaad soo celin kartaa { $return_days } maalmood gudahood marka ay ku soo gaadho.
}
return-free = Soo celintu adiga waa kuu bilaash.
return-cost = Soo celintu waxay ku kacaysaa { $return_cost }.
return-not-possible-for = Kuwan lama soo celin karo: { $return_excluded }.
return-which-order = Dalabkee ayaad wax ka soo celinaysaa?
return-which-item = Alaabtee ayaad rabtaa inaad soo celiso?
return-why = Maxaad u soo celinaysaa?
return-unused = Alaabtu ma tahay mid aan la isticmaalin oo calaamadaheedii weli ku dheggan yihiin?
return-photo = Fadlan soo dir sawir muujinaya waxyeellada.
return-check = Waxaad rabtaa inaad “{ $item_title }” ka soo celiso dalabka { $order_number }. Ma saxbaa?
return-approved = Soo celinta “{ $item_title }” waa la oggolaaday. Lambarka celintaadu waa { $return_number }.
return-refused-window = Muddadii celinta ee “{ $item_title }” waxay dhammaatay { $return_until }.
return-refused-final-sale = “{ $item_title }” waxaa lagu iibiyey shardi ah inaan la soo celin, mana la soo celin karo.
return-refused-kind = “{ $item_title }” waa nooc aan la soo celin karin marka la diro ka dib.
return-refused-used = Alaabta la isticmaalay ama calaamadaheedii lumeen lama soo celin karo.
return-refused-already = Soo celin “{ $item_title }” mar hore ayaa la diiwaangeliyey.
return-refused-undelivered = “{ $item_title }” weli lama gaarsiin. Marka ay ku soo gaadho waad soo celin kartaa.
return-review = Shaqaalaheenna ayaa go'aan ka gaadhi doona celintaada oo kuu soo jawaabi doona.
return-label-link = Waa kan warqadda celintaadu: { $return_label_link }
return-pack = Fadlan alaabta si fiican u xidh, warqadda ku dheji, xirmadana u dhiib { $carrier_name }.
return-send-by = Fadlan soo dir ugu dambayn { $return_until }.
return-after = Marka xirmadu timaado oo la hubiyo, shaqaalaheenna ayaa go'aan ka gaadha lacag celinta.
return-stopped = Hagaag, waxba lama diiwaangelin.
return-mail-subject = Celintaada { $return_number } ee { $shop_name }
return-mail-intro = Waxaan diiwaangelinnay inaad “{ $item_title }” ka soo celinayso dalabka { $order_number }.
reason-too-small = Aad bay u yar tahay
reason-too-large = Aad bay u weyn tahay
reason-not-as-described = Sidii lagu sheegay maaha
reason-damaged = Way dhaawacan tahay
reason-defective = Ma shaqaynayso
reason-wrong-item = Alaab khaldan
reason-late = Aad bay u soo daahday
reason-changed-mind = Waan ka noqday
reason-other = Sabab kale

### Joojinta, beddelka, dammaanadda

cancel-check = Ma joojiyaa dalabkaaga { $order_number } ee ah { $order_total }?
cancel-done = Dalabkaaga { $order_number } waa la joojiyey.
cancel-too-late = Dalabkaaga { $order_number } lama joojin karo mar dambe, waayo wuu soo socdaa. Marka uu ku soo gaadho waad soo celin kartaa.
address-ask = Fadlan ii soo dir cinwaanka cusub oo dhammaystiran.
address-check = Dalabkaaga { $order_number } ma in cinwaankan loo diraa: { $address_new }?
address-done = Cinwaanka gaarsiinta ee dalabkaaga { $order_number } waa la beddelay.
address-too-late = Cinwaanka dalabkaaga { $order_number } lama beddeli karo mar dambe, waayo wuu soo socdaa.
exchange-which = Cabbirkee ama noocee ayaad beddelkeeda rabtaa?
exchange-check = “{ $item_title }” ma ku beddelaa “{ $exchange_title }”?
exchange-approved = In “{ $item_title }” lagu beddelo “{ $exchange_title }” waa la oggolaaday.
exchange-sold-out = “{ $exchange_title }” hadda way dhammaatay.
exchange-refused = “{ $item_title }” taas laguma beddeli karo.
change-review = Shaqaalaheenna ayaa codsigaaga eegi doona oo kuu soo jawaabi doona.
warranty-covered = “{ $item_title }” dammaanaddeedu waxay shaqaynaysaa ilaa { $warranty_until }.
warranty-ended = Dammaanadda “{ $item_title }” waxay dhammaatay { $warranty_until }.
stopped = Hagaag, waxba ma beddelin.

### Alaabta

product-price = Qiimaha “{ $product_title }” waa { $product_price }.
product-price-was = Qiimaha “{ $product_title }” waa { $product_price } (hore: { $product_price_before }).
product-available = “{ $product_title }” way jirtaa.
product-stock = { $product_stock_n ->
    [one] “{ $product_title }”: hadda { $product_stock } xabbo ayaa taal.
   *[other] “{ $product_title }”: hadda { $product_stock } xabbo ayaa yaal.
}
product-sold-out = “{ $product_title }” hadda way dhammaatay.
product-tell-me = Ma ku ogeysiiyaa marka ay soo noqoto?
product-will-tell = Waan ku ogeysiin doonaa marka ay soo noqoto.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Alaabtee ayaad ula jeeddaa?
product-not-found = Alaab sidaas ah kama helin dukaankeenna.
products-found = Kuwani way kugu habboonaan karaan:
products-nearest = Wax si sax ah u buuxinaya ma helin. Kuwani ayaa ugu dhow:
products-goes-with = Waxaa la socon kara:
product-line = { $product_title }, { $product_price }
compare-intro = Waa kan isbarbardhiggoodu:
size-ask = Cabbirkee ayaad caadi ahaan xidhataa, ama cabbirka jirkaagu waa immisa?
size-advice = “{ $product_title }” waxaan kugula talinaynaa cabbirka { $size_value }.
size-chart = Jadwalka cabbirradu wuxuu cabbirka { $size_value } ka sheegayaa: { $size_measure }.
size-runs-small = Macaamiishu badanaa waxay sheegeen in “{ $product_title }” ay yar tahay.
size-runs-large = Macaamiishu badanaa waxay sheegeen in “{ $product_title }” ay weyn tahay.
size-runs-true = Macaamiishu waxay sheegeen in “{ $product_title }” ay u le'eg tahay sidii la filayey.
size-unknown = Jadwal cabbirro oo “{ $product_title }” ah ma hayo.
cart-link = Waa kan dambiishaadii oo ay ku jirto: { $cart_link }

### Gaarsiinta, lacag bixinta, qiimo dhimista

delivery-estimate = Haddii aad hadda dalbato, waxaa la filayaa inay timaado { $delivery_by }.
delivery-estimate-between = Haddii aad hadda dalbato, waxaa la filayaa inay timaado inta u dhaxaysa { $delivery_from } iyo { $delivery_to }.
delivery-cost = Dirista { $country_name } waxay ku kacaysaa { $delivery_cost }.
delivery-free = Dirista { $country_name } waa bilaash.
delivery-free-from = Gaarsiintu waa bilaash haddii dalabku yahay { $delivery_free_from } ama ka badan.
delivery-country-no = Alaab uma dirno { $country_name }.
payment-methods = Waxaad ku bixin kartaa { $payment_methods }.
payment-trouble = Waan ka xumahay in lacag bixintu aanay dhammaystirmin. Dambiishaadii way kaydsan tahay, markaa mar kale isku day ama dooro hab kale.
discount-none = Hadda qiimo dhimis aan ku siiyo ma hayo.
discount-open = Hadda waxaad helaysaa qiimo dhimis { $coupon_value } ah haddii aad isticmaasho koodka { $coupon_code }, wuxuuna shaqaynayaa ilaa { $coupon_expires }.
giftcard-ask = Fadlan ii soo dir koodka kaarka hadiyadda.
giftcard-balance = Haraaga kaarka hadiyaddu waa { $giftcard_balance }.
giftcard-unknown = Ma helin kaar hadiyad oo koodkan leh.
policy-says = Bogga “{ $page_title }” waxaa ku qoran: { $page_passage }
own-words = { $own_words }

### Shaqaale ayaa la wareegaya

handoff-done = Wada-hadalkaaga waxaan u gudbinayaa shaqaalaheenna, wuxuuna arki karaa wax kasta oo aad halkan ku qortay.
handoff-next = Jawaabta halkan uun ayaad ka heli doontaa.
handoff-closed = Kooxdeennu waxay soo noqonaysaa { $team_back }, markaas ayay kuu jawaabi doontaa.
handoff-leave-address = Fadlan noo reeb iimaylkaaga si aan kuula soo xidhiidhno.
complaint-sorry = Waan ka xumahay arrintaas. Isla hadda ayaan shaqaalaheenna u gudbinayaa.

### Ka bixidda

opt-out-done = Fariimaha noocan ah dib ugama heli doontid { $shop_name }.

### Iibka ka dib
