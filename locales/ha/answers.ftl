# Abin da mataimaki ke fada da Hausa. docs/locales.md ta bayyana yadda ake amfani da rubutun da yadda ake duba shi.

### Farawa da kammalawa

assist-hello = Sannu! Ni ne mataimaki mai aiki da kansa na { $shop_name }. Me zan taimaka muku da shi?
assist-hello-again = Barka da dawowa! Me zan taimaka muku da shi?
assist-thanks = Babu damuwa. Akwai wani abu kuma da zan iya yi muku?
assist-else = Akwai wani abu kuma da zan iya yi muku?
assist-not-understood = Ban tabbata na fahimce ku ba. Za ku iya fada ta wata hanya?
assist-choose = Wanne daga cikin wadannan kuke nufi?
assist-out-of-scope = Zan iya taimakawa game da oda, mayar da kaya, isar da kaya da kayayyakin { $shop_name }, amma ba da wannan ba.
assist-unknown = Ba ni da tabbataccen bayani game da haka, kuma ba na son yin hasashe.
assist-empty = Sakon da na samu babu komai a ciki. Me zan yi muku?
assist-too-long = Sakonku ya yi mini tsawo. Za ku iya fada a 'yan jimloli kadan?
assist-busy = A dan jira, ina kan aiki da sakonku na baya.
assist-trouble = Ba zan iya duba wannan yanzu ba. Ku sake gwadawa anjima, ko ku yi magana da mutum.
assist-file-refused = Ban iya karanta wannan fayil ba. Don Allah ku turo hoto a tsarin JPEG, PNG ko WebP.
assist-no-payment-here = Ba a taba biyan kudi a cikin wannan hira. Don Allah ku biya a wurin biyan kudi na shagon.

### Maballai

button-order-status = Ina odata?
button-return = Mayar da kaya
button-product = Tambaya game da kaya
button-human = Yi magana da mutum
button-yes = Eh
button-no = A'a
button-skip = Tsallake
button-cancel = Soke
button-view = Duba kaya
button-track = Bi sawun kaya
button-label = Bude takardar mayarwa

### Wa ke tambaya

identify-order-number = Don Allah ku gaya mini lambar odarku. Tana cikin sakon tabbatar da oda.
identify-contact = Don Allah ku gaya mini adireshin imel ko lambar wayar da kuka yi amfani da ita wajen odar.
identify-code-sent = Idan wadannan bayanai na wata oda ne, mun aika lambar sirri yanzu zuwa adireshi ko lambar wayar odar. Don Allah ku shigar da lambar a nan.
identify-code-wrong = Ban iya tabbatar da haka ba. Watakila an yi kuskuren rubuta lambar ko ta daina aiki.
identify-too-often = An yi gwaji da yawa. Ku sake gwadawa daga baya ko ku yi magana da mutum.
identify-done = Na gode, na samo odarku.
reply-subject = Re: { $shop_name }
identify-code-subject = Lambar sirrinku ta { $shop_name }
identify-code-text = Lambar sirrinku ta { $shop_name } ita ce { $access_code }. Idan ba ku nema ba, ku yi watsi da wannan sakon.

### Oda

order-received = Odarku { $order_number } ta { $order_placed } ta iso gare mu kuma ana shirya ta.
order-unpaid = Odarku { $order_number } ta { $order_placed } tana jiran biyan kudi.
order-partly-shipped = Wani bangare na odarku { $order_number } yana kan hanya, sauran za su biyo baya.
order-shipped = Odarku { $order_number } tana kan hanya.
order-shipped-with = Odarku { $order_number } tana kan hanya tare da { $carrier_name }.
order-out-for-delivery = Odarku { $order_number } tana hannun mai kawo kaya.
order-delivered = An isar da odarku { $order_number } a { $order_delivered }.
order-cancelled = An soke odarku { $order_number }.
order-refunded = An mayar da { $refund_amount } na odarku { $order_number }.
order-returned = Kayan da aka mayar na odarku { $order_number } sun iso gare mu.
order-problem = Kamfanin aikawa ya ba da rahoton matsala wajen isar da odarku { $order_number }. Abokin aikina zai duba lamarin.
order-expected = Ana sa ran isowarta a { $delivery_by }.
order-expected-between = Ana sa ran isowarta tsakanin { $delivery_from } da { $delivery_to }.
order-tracking = Lambar bin sawu ita ce { $tracking_number }.
order-tracking-link = Za ku iya bin sawunta a nan: { $tracking_link }
order-no-tracking = Babu lambar bin sawu tukuna.
order-list = Ga odojinku na baya-bayan nan:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ban sami wata oda taku ba.
order-not-found = Ban sami oda mai wannan lamba a cikin odojinku ba.

### Mayar da kudi

refund-pending = Ana aiki kan mayar da { $refund_amount } na odarku { $order_number }.
refund-done = An mayar da { $refund_amount } na odarku { $order_number } a { $refund_on }.
refund-none = Ban ga mayar da kudi na odarku { $order_number } ba.
refund-by-person = Abokin aikina ne yake yanke shawara kan mayar da kudi. Na mika bukatarku tare da duk bayanan.

### Mayar da kaya

return-window = { $return_days_n ->
    [one] Kuna iya mayar da kaya cikin kwana { $return_days } bayan isar da su.
   *[other] Kuna iya mayar da kaya cikin kwana { $return_days } bayan isar da su.
}
return-free = Mayar da kaya kyauta ne a gare ku.
return-cost = Kudin mayar da kaya shi ne { $return_cost }.
return-not-possible-for = Ba a iya mayar da wadannan: { $return_excluded }.
return-which-order = Daga wace oda kuke son mayar da wani abu?
return-which-item = Wane kaya kuke son mayarwa?
return-why = Me ya sa kuke son mayar da shi?
return-unused = Ba a yi amfani da kayan ba kuma alamominsa suna nan?
return-photo = Don Allah ku turo hoton da ke nuna lalacewar.
return-check = Kuna son mayar da { $item_title } daga oda { $order_number }. Haka ne?
return-approved = An amince da mayar da { $item_title }. Lambar mayarwarku ita ce { $return_number }.
return-refused-window = Lokacin mayar da { $item_title } ya kare a { $return_until }.
return-refused-final-sale = An sayar da { $item_title } ba tare da damar mayarwa ba, don haka ba za a iya mayar da shi ba.
return-refused-kind = { $item_title } yana cikin kayan da ba a iya mayarwa bayan an aika su.
return-refused-used = Kayan da aka yi amfani da su ko suka rasa alamominsu ba a iya mayar da su.
return-refused-already = An riga an yi rajistar mayar da { $item_title }.
return-refused-undelivered = Ba a isar da { $item_title } ba tukuna. Idan ya iso, za ku iya mayar da shi.
return-review = Abokin aikina zai yanke shawara kan mayarwarku kuma zai tuntube ku.
return-label-link = Ga takardar mayarwarku: { $return_label_link }
return-pack = Don Allah ku nade kayan da kyau, ku manna takardar, ku mika kunshin ga { $carrier_name }.
return-send-by = Don Allah ku aika shi kafin ko a { $return_until }.
return-after = Da zarar kunshin ya iso kuma an duba shi, abokin aikina zai yanke shawara kan mayar da kudi.
return-stopped = To, ba a yi rajistar komai ba.
return-mail-subject = Mayarwarku { $return_number } a { $shop_name }
return-mail-intro = Mun yi rajistar mayar da { $item_title } daga oda { $order_number }.
reason-too-small = Ya yi kadan
reason-too-large = Ya yi girma
reason-not-as-described = Bai yi kamar yadda aka bayyana ba
reason-damaged = Ya lalace
reason-defective = Ba ya aiki
reason-wrong-item = Ba kayan da na nema ba
reason-late = Ya makara
reason-changed-mind = Na canja ra'ayi
reason-other = Wani dalili

### Sokewa, canji, musanya, garanti

cancel-check = In soke odarku { $order_number } ta { $order_total }?
cancel-done = An soke odarku { $order_number }.
cancel-too-late = Ba za a iya soke odarku { $order_number } ba kuma, domin tana kan hanya. Za ku iya mayar da ita bayan ta iso.
address-ask = Don Allah ku turo mini cikakken sabon adireshin isarwa.
address-check = In sa a aika odarku { $order_number } zuwa wannan adireshi: { $address_new }?
address-done = An canja adireshin isar da odarku { $order_number }.
address-too-late = Ba za a iya canja adireshin odarku { $order_number } ba kuma, domin tana kan hanya.
exchange-which = Wane girma ko zabi kuke so a maimakonsa?
exchange-check = In musanya { $item_title } da { $exchange_title }?
exchange-approved = An amince da musanya { $item_title } da { $exchange_title }.
exchange-sold-out = { $exchange_title } ya kare a yanzu.
exchange-refused = Ba za a iya musanya { $item_title } da wannan ba.
change-review = Abokin aikina zai duba bukatarku kuma zai tuntube ku.
warranty-covered = { $item_title } yana da garanti har zuwa { $warranty_until }.
warranty-ended = Garantin { $item_title } ya kare a { $warranty_until }.
stopped = To, ban canja komai ba.

### Kayayyaki

product-price = Farashin { $product_title } shi ne { $product_price }.
product-price-was = Farashin { $product_title } shi ne { $product_price } (da: { $product_price_before }).
product-available = Akwai { $product_title }.
product-stock = { $product_stock_n ->
    [one] Akwai guda { $product_stock } na { $product_title } yanzu.
   *[other] Akwai guda { $product_stock } na { $product_title } yanzu.
}
product-sold-out = { $product_title } ya kare a yanzu.
product-tell-me = In sanar da ku idan ya dawo?
product-will-tell = Zan sanar da ku da zarar ya dawo.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Wane kaya kuke nufi?
product-not-found = Ban sami irin wannan kaya a shagonmu ba.
products-found = Wannan zai iya dacewa da ku:
products-nearest = Ban sami abin da ya dace daidai ba. Wannan ne mafi kusa:
products-goes-with = Yana dacewa da shi:
product-line = { $product_title }, { $product_price }
compare-intro = Ga kwatancensu:
size-ask = Wane girma kuka saba sawa, ko menene awonku?
size-advice = Ga { $product_title } muna ba da shawarar girma { $size_value }.
size-chart = Jadawalin girma ya ce ga girma { $size_value }: { $size_measure }.
size-runs-small = Abokan ciniki sun sha ganin { $product_title } yana zuwa karami.
size-runs-large = Abokan ciniki sun sha ganin { $product_title } yana zuwa babba.
size-runs-true = Abokan ciniki sun ga cewa { $product_title } yana zuwa daidai yadda ake tsammani.
size-unknown = Ba ni da jadawalin girma na { $product_title }.
cart-link = Ga kwandonku tare da shi: { $cart_link }

### Isarwa, biya, tayi

delivery-estimate = Idan kun yi oda yanzu, ana sa ran zai iso a { $delivery_by }.
delivery-estimate-between = Idan kun yi oda yanzu, ana sa ran zai iso tsakanin { $delivery_from } da { $delivery_to }.
delivery-cost = Kudin aikawa zuwa { $country_name } shi ne { $delivery_cost }.
delivery-free = Aikawa zuwa { $country_name } kyauta ne.
delivery-free-from = Aikawa kyauta ne ga oda ta { $delivery_free_from } ko fiye.
delivery-country-no = Ba mu aika kaya zuwa { $country_name }.
payment-methods = Za ku iya biya da { $payment_methods }.
payment-trouble = Ku yi hakuri biyan kudin bai yi nasara ba. An adana kwandonku, don haka kuna iya sake gwadawa ko ku zabi wata hanyar biya.
discount-none = Ba ni da wani rangwame da zan bayar a yanzu.
discount-open = A yanzu za ku sami rangwamen { $coupon_value } da lambar { $coupon_code }, tana aiki har zuwa { $coupon_expires }.
giftcard-ask = Don Allah ku turo mini lambar katin kyauta.
giftcard-balance = Abin da ya rage a katin kyauta shi ne { $giftcard_balance }.
giftcard-unknown = Ban sami katin kyauta mai wannan lamba ba.
policy-says = A shafin “{ $page_title }” an ce: { $page_passage }
own-words = { $own_words }

### Mutum ya karba

handoff-done = Ina mika hirarku ga abokin aikina, wanda zai ga duk abin da kuka rubuta a nan.
handoff-next = Za ku sami amsar a nan.
handoff-closed = Tawagarmu za ta dawo a { $team_back } kuma za ta amsa muku a lokacin.
handoff-leave-address = Don Allah ku bar adireshin imel dinku domin mu iya samun ku.
complaint-sorry = Ku yi hakuri da haka. Zan mika wannan ga abokin aikina nan take.

### Fita

opt-out-done = Ba za ku sake samun irin wadannan sakonni daga { $shop_name } ba.

### Bayan saye
