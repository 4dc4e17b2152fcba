# Það sem aðstoðin segir á íslensku (ávarp: þú). docs/locales.md segir hvernig textarnir eru notaðir og yfirfarnir.

### Byrjun og endir

assist-hello = Góðan dag! Ég er sjálfvirk aðstoð hjá versluninni { $shop_name }. Hvernig get ég hjálpað þér?
assist-hello-again = Gaman að heyra aftur frá þér! Hvernig get ég hjálpað þér?
assist-thanks = Það var lítið. Er eitthvað fleira sem ég get gert fyrir þig?
assist-else = Er eitthvað fleira sem ég get gert fyrir þig?
assist-not-understood = Ég er ekki viss um að hafa skilið þig rétt. Gætirðu orðað þetta öðruvísi?
assist-choose = Hvað af þessu áttu við?
assist-out-of-scope = Ég get hjálpað með pantanir, skil, afhendingu og vörur frá versluninni { $shop_name }, en því miður ekki með þetta.
assist-unknown = Ég hef engar áreiðanlegar upplýsingar um þetta og vil síður giska.
assist-empty = Ég fékk tóm skilaboð. Hvað get ég gert fyrir þig?
assist-too-long = Skilaboðin eru of löng fyrir mig. Gætirðu sagt þetta í nokkrum setningum?
assist-busy = Augnablik, ég er enn að vinna úr síðustu skilaboðum frá þér.
assist-trouble = Ég get ekki flett þessu upp eins og er. Reyndu aftur eftir smástund eða talaðu við starfsmann.
assist-file-refused = Ég gat ekki lesið þessa skrá. Sendu mynd sem JPEG, PNG eða WebP.
assist-no-payment-here = Það er aldrei greitt í þessu spjalli. Greiða þarf í greiðslukörfu verslunarinnar.

### Hnappar

button-order-status = Hvar er pöntunin mín?
button-return = Skila vöru
button-product = Spurning um vöru
button-human = Tala við starfsmann
button-yes = Já
button-no = Nei
button-skip = Sleppa
button-cancel = Hætta við
button-view = Skoða vöru
button-track = Rekja sendingu
button-label = Opna skilamiða

### Hver spyr

identify-order-number = Hvert er pöntunarnúmerið þitt? Það er í pöntunarstaðfestingunni.
identify-contact = Hvaða netfang eða símanúmer notaðirðu við pöntunina?
identify-code-sent = Ef þessar upplýsingar tilheyra pöntun höfum við rétt í þessu sent kóða á netfangið eða símanúmerið sem skráð er á hana. Sláðu kóðann inn hér.
identify-code-wrong = Ég gat ekki staðfest þetta. Kóðinn gæti verið rangt sleginn inn eða útrunninn.
identify-too-often = Tilraunirnar voru of margar. Reyndu aftur síðar eða talaðu við starfsmann.
identify-done = Takk, ég fann pöntunina þína.
reply-subject = Re: { $shop_name }
identify-code-subject = Kóðinn þinn fyrir { $shop_name }
identify-code-text = Kóðinn þinn fyrir { $shop_name } er { $access_code }. Ef þú baðst ekki um hann máttu hunsa þessi skilaboð.

### Pantanir

order-received = Pöntunin þín { $order_number } (dags. { $order_placed }) er komin til okkar og er í vinnslu.
order-unpaid = Pöntunin þín { $order_number } (dags. { $order_placed }) bíður greiðslu.
order-partly-shipped = Hluti af pöntuninni þinni { $order_number } er á leiðinni, afgangurinn kemur síðar.
order-shipped = Pöntunin þín { $order_number } er á leiðinni.
order-shipped-with = Pöntunin þín { $order_number } er á leiðinni með { $carrier_name }.
order-out-for-delivery = Pöntunin þín { $order_number } er í útkeyrslu.
order-delivered = Pöntunin þín { $order_number } var afhent { $order_delivered }.
order-cancelled = Pöntunin þín { $order_number } hefur verið felld niður.
order-refunded = Vegna pöntunar { $order_number } hefur verið endurgreitt: { $refund_amount }.
order-returned = Skilasendingin vegna pöntunar { $order_number } er komin til okkar.
order-problem = Flutningsaðilinn tilkynnir um vandamál við afhendingu á pöntuninni þinni { $order_number }. Starfsmaður mun skoða málið.
order-expected = Áætluð afhending: { $delivery_by }.
order-expected-between = Áætluð afhending: á bilinu { $delivery_from } til { $delivery_to }.
order-tracking = Sendingarnúmerið er { $tracking_number }.
order-tracking-link = Þú getur fylgst með sendingunni hér: { $tracking_link }
order-no-tracking = Það er ekki enn komið sendingarnúmer.
order-list = Þetta eru nýjustu pantanirnar þínar:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ég fann engar pantanir frá þér.
order-not-found = Ég fann enga pöntun með þessu númeri meðal pantana þinna.

### Endurgreiðslur

refund-pending = Endurgreiðsla að upphæð { $refund_amount } vegna pöntunar { $order_number } er í vinnslu.
refund-done = Endurgreiðsla að upphæð { $refund_amount } vegna pöntunar { $order_number } fór fram { $refund_on }.
refund-none = Ég sé enga endurgreiðslu vegna pöntunar { $order_number }.
refund-by-person = Starfsmaður tekur ákvörðun um endurgreiðslur. Ég hef komið beiðninni áfram með öllum upplýsingum.

### Skil

return-window = { $return_days_n ->
    [one] Hægt er að skila vörum innan { $return_days } dags frá afhendingu.
   *[other] Hægt er að skila vörum innan { $return_days } daga frá afhendingu.
}
return-free = Það er ókeypis fyrir þig að senda vöruna til baka.
return-cost = Það kostar { $return_cost } að senda vöruna til baka.
return-not-possible-for = Þessu er ekki hægt að skila: { $return_excluded }.
return-which-order = Úr hvaða pöntun viltu skila?
return-which-item = Hvaða vöru viltu skila?
return-why = Hvers vegna viltu skila henni?
return-unused = Er varan ónotuð og eru merkimiðarnir enn á henni?
return-photo = Sendu mynd sem sýnir skemmdina.
return-check = Þú vilt skila vörunni { $item_title } úr pöntun { $order_number }. Er það rétt?
return-approved = Skil á vörunni { $item_title } eru samþykkt. Skilanúmerið þitt er { $return_number }.
return-refused-window = Skilafrestur vörunnar { $item_title } rann út { $return_until }.
return-refused-final-sale = Varan { $item_title } var seld án skilaréttar og henni er ekki hægt að skila.
return-refused-kind = Varan { $item_title } er meðal þeirra sem ekki er hægt að skila eftir að þær hafa verið sendar.
return-refused-used = Vörum sem hafa verið notaðar eða eru án merkimiða er ekki hægt að skila.
return-refused-already = Skil á vörunni { $item_title } hafa þegar verið skráð.
return-refused-undelivered = Varan { $item_title } hefur ekki enn verið afhent. Þegar hún er komin geturðu skilað henni.
return-review = Starfsmaður tekur ákvörðun um skilin og hefur samband við þig.
return-label-link = Hér er skilamiðinn þinn: { $return_label_link }
return-pack = Pakkaðu vörunni vel inn, límdu miðann á og afhentu pakkann flutningsaðilanum { $carrier_name }.
return-send-by = Síðasti dagur til að senda: { $return_until }.
return-after = Þegar pakkinn er kominn og búið er að skoða hann tekur starfsmaður ákvörðun um endurgreiðsluna.
return-stopped = Allt í lagi, ekkert hefur verið skráð.
return-mail-subject = Skilin þín { $return_number } hjá { $shop_name }
return-mail-intro = Við höfum skráð skil á vörunni { $item_title } úr pöntun { $order_number }.
reason-too-small = Of lítil
reason-too-large = Of stór
reason-not-as-described = Ekki eins og lýst var
reason-damaged = Skemmd
reason-defective = Virkar ekki
reason-wrong-item = Röng vara
reason-late = Kom of seint
reason-changed-mind = Mér snerist hugur
reason-other = Önnur ástæða

### Afpöntun, breytingar, skipti, ábyrgð

cancel-check = Á ég að fella niður pöntunina þína { $order_number } að upphæð { $order_total }?
cancel-done = Pöntunin þín { $order_number } hefur verið felld niður.
cancel-too-late = Ekki er lengur hægt að fella niður pöntunina þína { $order_number } því hún er þegar á leiðinni. Þú getur skilað henni þegar hún er komin.
address-ask = Sendu mér nýja heimilisfangið í heild.
address-check = Á ég að láta senda pöntunina þína { $order_number } á þetta heimilisfang: { $address_new }?
address-done = Heimilisfanginu á pöntuninni þinni { $order_number } hefur verið breytt.
address-too-late = Ekki er lengur hægt að breyta heimilisfanginu á pöntuninni þinni { $order_number } því hún er þegar á leiðinni.
exchange-which = Hvaða stærð eða útgáfu viltu í staðinn?
exchange-check = Á ég að skipta vörunni { $item_title } út fyrir { $exchange_title }?
exchange-approved = Skiptin eru samþykkt: { $item_title } út fyrir { $exchange_title }.
exchange-sold-out = Varan { $exchange_title } er uppseld í augnablikinu.
exchange-refused = Ekki er hægt að skipta vörunni { $item_title } fyrir þetta.
change-review = Starfsmaður skoðar beiðnina og hefur samband við þig.
warranty-covered = Varan { $item_title } er í ábyrgð til { $warranty_until }.
warranty-ended = Ábyrgð vörunnar { $item_title } rann út { $warranty_until }.
stopped = Allt í lagi, ég hef engu breytt.

### Vörur

product-price = { $product_title } kostar { $product_price }.
product-price-was = { $product_title } kostar { $product_price } (áður: { $product_price_before }).
product-available = Varan { $product_title } er til á lager.
product-stock = { $product_stock_n ->
    [one] Af vörunni { $product_title } er núna til { $product_stock } stykki á lager.
   *[other] Af vörunni { $product_title } eru núna til { $product_stock } stykki á lager.
}
product-sold-out = Varan { $product_title } er uppseld í augnablikinu.
product-tell-me = Á ég að láta þig vita þegar hún kemur aftur?
product-will-tell = Ég læt þig vita um leið og hún kemur aftur.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Hvaða vöru áttu við?
product-not-found = Ég fann enga slíka vöru í versluninni okkar.
products-found = Þetta gæti hentað þér:
products-nearest = Ég fann ekkert sem passar nákvæmlega. Þetta kemst næst því:
products-goes-with = Passar vel með:
product-line = { $product_title }, { $product_price }
compare-intro = Svona er samanburðurinn:
size-ask = Hvaða stærð notarðu venjulega, eða hver eru málin þín?
size-advice = Fyrir vöruna { $product_title } mælum við með stærðinni { $size_value }.
size-chart = Samkvæmt stærðartöflunni gildir fyrir stærðina { $size_value }: { $size_measure }.
size-runs-small = Viðskiptavinum hefur oft þótt varan { $product_title } of lítil.
size-runs-large = Viðskiptavinum hefur oft þótt varan { $product_title } of stór.
size-runs-true = Viðskiptavinum þykir stærðin á vörunni { $product_title } vera eins og búast má við.
size-unknown = Ég er ekki með stærðartöflu fyrir vöruna { $product_title }.
cart-link = Hér er karfan þín með vörunni: { $cart_link }

### Afhending, greiðsla, tilboð

delivery-estimate = Ef þú pantar núna er áætluð afhending { $delivery_by }.
delivery-estimate-between = Ef þú pantar núna er áætluð afhending á bilinu { $delivery_from } til { $delivery_to }.
delivery-cost = Sendingarkostnaður ({ $country_name }) er { $delivery_cost }.
delivery-free = Sending ({ $country_name }) er ókeypis.
delivery-free-from = Sending er ókeypis ef pantað er fyrir { $delivery_free_from } eða meira.
delivery-country-no = Við sendum því miður ekki til þessa lands: { $country_name }.
payment-methods = Hægt er að greiða með: { $payment_methods }.
payment-trouble = Leitt að greiðslan fór ekki í gegn. Karfan þín er vistuð svo þú getur reynt aftur eða valið aðra greiðsluleið.
discount-none = Ég get því miður ekki boðið afslátt í augnablikinu.
discount-open = Núna færðu { $coupon_value } í afslátt með kóðanum { $coupon_code }, sem gildir til { $coupon_expires }.
giftcard-ask = Sendu mér kóðann á gjafakortinu.
giftcard-balance = Inneignin á gjafakortinu er { $giftcard_balance }.
giftcard-unknown = Ég fann ekkert gjafakort með þessum kóða.
policy-says = Á síðunni „{ $page_title }“ stendur: { $page_passage }
own-words = { $own_words }

### Starfsmaður tekur við

handoff-done = Ég kem samtalinu áfram til starfsmanns sem sér allt sem þú hefur skrifað hér.
handoff-next = Þú færð svarið hérna.
handoff-closed = Starfsfólkið okkar er aftur við { $team_back } og svarar þér þá.
handoff-leave-address = Skildu eftir netfangið þitt svo við getum náð í þig.
complaint-sorry = Mér þykir þetta leitt. Ég kem þessu strax áfram til starfsmanns.

### Afskráning

opt-out-done = Þú færð ekki fleiri skilaboð af þessu tagi frá { $shop_name }.

### Eftir kaupin
