# Majibu ya msaidizi wa duka kwa Kiswahili. Tazama docs/locales.md kwa matumizi na ukaguzi.

### Kuanza na kumaliza

assist-hello = Habari! Mimi ni msaidizi wa kiotomatiki wa { $shop_name }. Nikusaidie vipi?
assist-hello-again = Karibu tena! Nikusaidie vipi?
assist-thanks = Karibu sana. Kuna jambo lingine ninaloweza kukusaidia?
assist-else = Kuna jambo lingine ninaloweza kukusaidia?
assist-not-understood = Samahani, sina uhakika kama nimekuelewa. Tafadhali eleza kwa maneno mengine.
assist-choose = Unamaanisha ipi kati ya hizi?
assist-out-of-scope = Ninaweza kusaidia kuhusu oda, kurudisha bidhaa, usafirishaji na bidhaa za { $shop_name }, lakini si kuhusu jambo hilo.
assist-unknown = Sina taarifa za uhakika kuhusu hilo, kwa hiyo sitaki kubahatisha.
assist-empty = Nimepokea ujumbe mtupu. Nikusaidie nini?
assist-too-long = Ujumbe wako ni mrefu mno kwangu. Tafadhali uandike kwa sentensi chache.
assist-busy = Subiri kidogo tafadhali, bado nashughulikia ujumbe wako uliopita.
assist-trouble = Siwezi kuangalia hilo kwa sasa. Tafadhali jaribu tena baadaye kidogo, au zungumza na mhudumu.
assist-file-refused = Sikuweza kusoma faili hili. Tafadhali tuma picha ya JPEG, PNG au WebP.
assist-no-payment-here = Malipo hayapokelewi kamwe kwenye gumzo hili. Tafadhali lipia kwenye ukurasa wa malipo wa duka.

### Vitufe

button-order-status = Oda yangu iko wapi?
button-return = Rudisha bidhaa
button-product = Swali kuhusu bidhaa
button-human = Zungumza na mhudumu
button-yes = Ndiyo
button-no = Hapana
button-skip = Ruka
button-cancel = Ghairi
button-view = Tazama bidhaa
button-track = Fuatilia kifurushi
button-label = Fungua lebo ya kurudisha

### Kuhakikisha anayeuliza

identify-order-number = Tafadhali nipe namba ya oda yako. Utaipata kwenye uthibitisho wa oda.
identify-contact = Tafadhali nipe barua pepe au namba ya simu uliyotumia kuweka oda.
identify-code-sent = Kama taarifa hizi ni za oda fulani, tumetuma msimbo sasa hivi kwa barua pepe au simu ya oda hiyo. Tafadhali andika msimbo huo hapa.
identify-code-wrong = Sikuweza kuthibitisha. Huenda msimbo umeandikwa vibaya au muda wake umeisha.
identify-too-often = Umejaribu mara nyingi mno. Tafadhali jaribu tena baadaye au zungumza na mhudumu.
identify-done = Asante, nimeipata oda yako.
reply-subject = Re: { $shop_name }
identify-code-subject = Msimbo wako wa { $shop_name }
identify-code-text = Msimbo wako wa { $shop_name } ni { $access_code }. Kama hukuuomba, unaweza kupuuza ujumbe huu.

### Oda

order-received = Tumepokea oda yako { $order_number } ya { $order_placed } na inaandaliwa.
order-unpaid = Oda yako { $order_number } ya { $order_placed } inasubiri malipo.
order-partly-shipped = Sehemu ya oda yako { $order_number } iko njiani, iliyobaki itafuata.
order-shipped = Oda yako { $order_number } iko njiani.
order-shipped-with = Oda yako { $order_number } iko njiani kupitia { $carrier_name }.
order-out-for-delivery = Oda yako { $order_number } imetoka na inaletwa kwako.
order-delivered = Oda yako { $order_number } ilifikishwa { $order_delivered }.
order-cancelled = Oda yako { $order_number } imeghairiwa.
order-refunded = Kwa oda yako { $order_number }, umerejeshewa { $refund_amount }.
order-returned = Bidhaa ulizorudisha za oda yako { $order_number } zimetufikia.
order-problem = Kampuni ya usafirishaji imeripoti tatizo la kufikisha oda yako { $order_number }. Mwenzetu atalishughulikia.
order-expected = Inatarajiwa kufika { $delivery_by }.
order-expected-between = Inatarajiwa kufika kati ya { $delivery_from } na { $delivery_to }.
order-tracking = Namba ya ufuatiliaji ni { $tracking_number }.
order-tracking-link = Unaweza kuifuatilia hapa: { $tracking_link }
order-no-tracking = Bado haina namba ya ufuatiliaji.
order-list = Hizi ni oda zako za karibuni:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Sikupata oda yoyote yako.
order-not-found = Sikupata oda yenye namba hii kati ya oda zako.

### Kurejeshewa pesa

refund-pending = Marejesho ya { $refund_amount } kwa oda yako { $order_number } yanashughulikiwa.
refund-done = Ulirejeshewa { $refund_amount } kwa oda yako { $order_number } mnamo { $refund_on }.
refund-none = Sioni marejesho yoyote ya pesa kwa oda yako { $order_number }.
refund-by-person = Mwenzetu ndiye anayeamua kuhusu kurejesha pesa. Nimempelekea ombi lako pamoja na maelezo yote.

### Kurudisha bidhaa

return-window = { $return_days_n ->
    [one] Unaweza kurudisha bidhaa ndani ya siku { $return_days } baada ya kuipokea.
   *[other] Unaweza kurudisha bidhaa ndani ya siku { $return_days } baada ya kuipokea.
}
return-free = Kurudisha ni bure kwako.
return-cost = Gharama ya kurudisha ni { $return_cost }.
return-not-possible-for = Hizi haziwezi kurudishwa: { $return_excluded }.
return-which-order = Ungependa kurudisha bidhaa kutoka oda gani?
return-which-item = Ungependa kurudisha bidhaa gani?
return-why = Kwa nini ungependa kuirudisha?
return-unused = Je, bidhaa haijatumika na bado ina lebo zake?
return-photo = Tafadhali tuma picha inayoonyesha uharibifu.
return-check = Ungependa kurudisha “{ $item_title }” kutoka oda { $order_number }. Ni sahihi?
return-approved = Ombi lako la kurudisha “{ $item_title }” limekubaliwa. Namba yako ya kurudisha ni { $return_number }.
return-refused-window = Muda wa kurudisha “{ $item_title }” uliisha { $return_until }.
return-refused-final-sale = “{ $item_title }” iliuzwa kwa masharti ya kutorudishwa, kwa hiyo haiwezi kurudishwa.
return-refused-kind = “{ $item_title }” ni kati ya bidhaa ambazo haziwezi kurudishwa zikishatumwa.
return-refused-used = Bidhaa zilizotumika au zilizopoteza lebo zake haziwezi kurudishwa.
return-refused-already = Ombi la kurudisha “{ $item_title }” limeshasajiliwa.
return-refused-undelivered = “{ $item_title }” bado haijafikishwa. Ikishafika, unaweza kuirudisha.
return-review = Mwenzetu ataamua kuhusu ombi lako la kurudisha na atakujibu.
return-label-link = Hii hapa lebo yako ya kurudisha: { $return_label_link }
return-pack = Tafadhali funga bidhaa vizuri, bandika lebo na ukabidhi kifurushi kwa { $carrier_name }.
return-send-by = Tafadhali itume kabla au ifikapo { $return_until }.
return-after = Kifurushi kikishafika na kukaguliwa, mwenzetu ataamua kuhusu kurejesha pesa.
return-stopped = Sawa, hakuna kilichosajiliwa.
return-mail-subject = Kurudisha kwako { $return_number } katika { $shop_name }
return-mail-intro = Tumesajili ombi lako la kurudisha “{ $item_title }” kutoka oda { $order_number }.
reason-too-small = Ni ndogo mno
reason-too-large = Ni kubwa mno
reason-not-as-described = Si kama ilivyoelezwa
reason-damaged = Imeharibika
reason-defective = Haifanyi kazi
reason-wrong-item = Bidhaa si sahihi
reason-late = Imechelewa kufika
reason-changed-mind = Nimebadilisha mawazo
reason-other = Sababu nyingine

### Kughairi, kubadilisha, dhamana

cancel-check = Nighairi oda yako { $order_number } ya { $order_total }?
cancel-done = Oda yako { $order_number } imeghairiwa.
cancel-too-late = Oda yako { $order_number } haiwezi kughairiwa tena kwa sababu tayari iko njiani. Unaweza kuirudisha ikishafika.
address-ask = Tafadhali nitumie anwani mpya kamili ya kufikishia.
address-check = Oda yako { $order_number } itumwe kwa anwani hii: { $address_new }?
address-done = Anwani ya kufikishia oda yako { $order_number } imebadilishwa.
address-too-late = Anwani ya oda yako { $order_number } haiwezi kubadilishwa tena kwa sababu tayari iko njiani.
exchange-which = Ungependa saizi au aina gani badala yake?
exchange-check = Nibadilishe “{ $item_title }” upewe “{ $exchange_title }”?
exchange-approved = Ombi la kubadilisha “{ $item_title }” kwa “{ $exchange_title }” limekubaliwa.
exchange-sold-out = “{ $exchange_title }” imeisha kwa sasa.
exchange-refused = “{ $item_title }” haiwezi kubadilishwa kwa hiyo.
change-review = Mwenzetu ataangalia ombi lako na atakujibu.
warranty-covered = “{ $item_title }” ina dhamana hadi { $warranty_until }.
warranty-ended = Dhamana ya “{ $item_title }” iliisha { $warranty_until }.
stopped = Sawa, sijabadilisha chochote.

### Bidhaa

product-price = Bei ya “{ $product_title }” ni { $product_price }.
product-price-was = Bei ya “{ $product_title }” ni { $product_price } (awali: { $product_price_before }).
product-available = “{ $product_title }” ipo.
product-stock = { $product_stock_n ->
    [one] “{ $product_title }” ipo { $product_stock } kwa sasa.
   *[other] “{ $product_title }” zipo { $product_stock } kwa sasa.
}
product-sold-out = “{ $product_title }” imeisha kwa sasa.
product-tell-me = Nikujulishe itakapopatikana tena?
product-will-tell = Nitakujulisha itakapopatikana tena.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Unamaanisha bidhaa gani?
product-not-found = Sikupata bidhaa kama hiyo dukani kwetu.
products-found = Hizi huenda zikakufaa:
products-nearest = Sikupata inayolingana kabisa. Hizi ndizo zinazokaribia zaidi:
products-goes-with = Inaendana vizuri na:
product-line = { $product_title }, { $product_price }
compare-intro = Tazama zinavyolinganishwa:
size-ask = Kwa kawaida unavaa saizi gani, au vipimo vyako ni vipi?
size-advice = Kwa “{ $product_title }” tunapendekeza saizi { $size_value }.
size-chart = Jedwali la saizi linaonyesha kwa saizi { $size_value }: { $size_measure }.
size-runs-small = Wateja mara nyingi waliona “{ $product_title }” ni ndogo.
size-runs-large = Wateja mara nyingi waliona “{ $product_title }” ni kubwa.
size-runs-true = Wateja waliona “{ $product_title }” inatosha kama ilivyotarajiwa.
size-unknown = Sina jedwali la saizi la “{ $product_title }”.
cart-link = Hiki hapa kikapu chako chenye bidhaa hiyo: { $cart_link }

### Usafirishaji, malipo, ofa

delivery-estimate = Ukiagiza sasa, inatarajiwa kufika { $delivery_by }.
delivery-estimate-between = Ukiagiza sasa, inatarajiwa kufika kati ya { $delivery_from } na { $delivery_to }.
delivery-cost = Gharama ya kutuma { $country_name } ni { $delivery_cost }.
delivery-free = Kutuma { $country_name } ni bure.
delivery-free-from = Usafirishaji ni bure kwa oda za { $delivery_free_from } au zaidi.
delivery-country-no = Hatutumi bidhaa { $country_name }.
payment-methods = Unaweza kulipa kwa { $payment_methods }.
payment-trouble = Pole, malipo hayakupita. Kikapu chako kimehifadhiwa, kwa hiyo unaweza kujaribu tena au kuchagua njia nyingine ya malipo.
discount-none = Kwa sasa sina punguzo la kutoa.
discount-open = Kwa sasa unapata punguzo la { $coupon_value } kwa kutumia kodi { $coupon_code }, hadi { $coupon_expires }.
giftcard-ask = Tafadhali nitumie kodi ya kadi ya zawadi.
giftcard-balance = Salio la kadi ya zawadi ni { $giftcard_balance }.
giftcard-unknown = Sikupata kadi ya zawadi yenye kodi hii.
policy-says = Ukurasa wa “{ $page_title }” unasema: { $page_passage }
own-words = { $own_words }

### Mhudumu anachukua nafasi

handoff-done = Nayapeleka mazungumzo yako kwa mwenzetu, ambaye ataona yote uliyoandika hapa.
handoff-next = Utapata jibu papa hapa.
handoff-closed = Timu yetu itarudi { $team_back } na itakujibu wakati huo.
handoff-leave-address = Tafadhali acha barua pepe yako ili tuweze kukufikia.
complaint-sorry = Pole sana kwa hilo. Nampelekea mwenzetu sasa hivi.

### Kujiondoa

opt-out-done = Hutapokea tena ujumbe wa aina hii kutoka { $shop_name }.

### Baada ya ununuzi
