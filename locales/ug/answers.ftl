# What the assistant says in Uyghur. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = ياخشىمۇسىز! مەن { $shop_name } دۇكىنىنىڭ ئاپتوماتىك ياردەمچىسى. سىزگە قانداق ياردەم قىلالايمەن؟
assist-hello-again = يەنە كۆرۈشكىنىمىزدىن خۇشالمەن! سىزگە قانداق ياردەم قىلالايمەن؟
assist-thanks = ئەرزىمەيدۇ. يەنە باشقا ياردىمىم كېرەكمۇ؟
assist-else = يەنە باشقا ياردىمىم كېرەكمۇ؟
assist-not-understood = سىزنى توغرا چۈشىنەلمىدىم بولغاي. باشقىچە ئېيتىپ بېرەلەمسىز؟
assist-choose = بۇلاردىن قايسىنى دېمەكچى سىز؟
assist-out-of-scope = مەن { $shop_name } دۇكىنىنىڭ زاكاز، قايتۇرۇش، يەتكۈزۈش ۋە ماللىرى توغرىسىدا ياردەم قىلالايمەن، لېكىن بۇ ئىشتا ياردەم قىلالمايمەن.
assist-unknown = بۇ ھەقتە ئىشەنچلىك ئۇچۇرۇم يوق، شۇڭا پەرەز قىلىپ ئېيتىشنى خالىمايمەن.
assist-empty = قۇرۇق ئۇچۇر كەلدى. سىزگە قانداق ياردەم قىلالايمەن؟
assist-too-long = ئۇچۇرىڭىز ماڭا بەك ئۇزۇن كەلدى. قىسقىچە يېزىپ بېرەلەمسىز؟
assist-busy = سەل ساقلاڭ، ئالدىنقى ئۇچۇرىڭىزنى تېخى بىر تەرەپ قىلىۋاتىمەن.
assist-trouble = ھازىرچە بۇنى تەكشۈرەلمىدىم. سەل تۇرۇپ قايتا سىناڭ ياكى خادىم بىلەن سۆزلىشىڭ.
assist-file-refused = بۇ ھۆججەتنى ئوقۇيالمىدىم. رەسىمنى JPEG، PNG ياكى WebP شەكلىدە ئەۋەتىڭ.
assist-no-payment-here = بۇ سۆھبەتتە پۇل ئېلىنمايدۇ. دۇكاننىڭ ھېساب بېتىدە تۆلەڭ.

### Buttons

button-order-status = زاكازىم قەيەردە؟
button-return = مال قايتۇرۇش
button-product = مال توغرىسىدا سوئال
button-human = خادىم بىلەن سۆزلىشىش
button-yes = ھەئە
button-no = ياق
button-skip = ئاتلاپ ئۆتۈش
button-cancel = بىكار قىلىش
button-view = مالنى كۆرۈش
button-track = پوسۇلكىنى ئىزدەش
button-label = قايتۇرۇش بەلگىسىنى ئېچىش

### Making sure who is asking

identify-order-number = زاكاز نومۇرىڭىزنى ئېيتىپ بېرىڭ. ئۇ زاكاز جەزملەش خېتىدە يېزىلغان.
identify-contact = زاكاز قىلغاندا ئىشلەتكەن ئېلخەت ئادرېسىڭىزنى ياكى تېلېفون نومۇرىڭىزنى ئېيتىپ بېرىڭ.
identify-code-sent = بۇ ئۇچۇرلار بىرەر زاكازغا تەۋە بولسا، شۇ زاكازنىڭ ئادرېسىغا ياكى تېلېفونىغا ھازىرلا كود ئەۋەتتۇق. كودنى بۇ يەرگە كىرگۈزۈڭ.
identify-code-wrong = بۇنى جەزملىيەلمىدىم. كود خاتا كىرگۈزۈلگەن ياكى ۋاقتى ئۆتكەن بولۇشى مۇمكىن.
identify-too-often = سىناش بەك كۆپ بولۇپ كەتتى. كېيىنرەك قايتا سىناڭ ياكى خادىم بىلەن سۆزلىشىڭ.
identify-done = رەھمەت، زاكازىڭىزنى تاپتىم.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } دۇكىنى ئۈچۈن كودىڭىز
identify-code-text = { $shop_name } دۇكىنى ئۈچۈن كودىڭىز: { $access_code }. كودنى سىز سورىمىغان بولسىڭىز، بۇ ئۇچۇرغا پەرۋا قىلمىسىڭىز بولىدۇ.

### Orders

order-received = زاكازىڭىز تاپشۇرۇۋېلىندى ۋە تەييارلىنىۋاتىدۇ. نومۇرى: { $order_number }، ۋاقتى: { $order_placed }.
order-unpaid = زاكازىڭىزنىڭ پۇلى تۆلىنىشى كېرەك. نومۇرى: { $order_number }، ۋاقتى: { $order_placed }.
order-partly-shipped = { $order_number } نومۇرلۇق زاكازىڭىزنىڭ بىر قىسمى يولدا، قالغىنى كەينىدىن ئەۋەتىلىدۇ.
order-shipped = { $order_number } نومۇرلۇق زاكازىڭىز يولدا.
order-shipped-with = { $order_number } نومۇرلۇق زاكازىڭىز يولدا. توشۇغۇچى شىركەت: { $carrier_name }.
order-out-for-delivery = { $order_number } نومۇرلۇق زاكازىڭىز ھازىر سىزگە يەتكۈزۈلۈۋاتىدۇ.
order-delivered = { $order_number } نومۇرلۇق زاكازىڭىز يەتكۈزۈلدى. ۋاقتى: { $order_delivered }.
order-cancelled = { $order_number } نومۇرلۇق زاكازىڭىز بىكار قىلىندى.
order-refunded = { $order_number } نومۇرلۇق زاكازىڭىز ئۈچۈن قايتۇرۇلغان پۇل: { $refund_amount }.
order-returned = { $order_number } نومۇرلۇق زاكازىڭىزدىن قايتۇرغان مال بىزگە يېتىپ كەلدى.
order-problem = توشۇغۇچى { $order_number } نومۇرلۇق زاكازىڭىزنى يەتكۈزۈشتە مەسىلە چىققانلىقىنى بىلدۈردى. خادىمىمىز تەكشۈرۈپ بىر تەرەپ قىلىدۇ.
order-expected = مۆلچەردىكى يېتىپ بېرىش ۋاقتى: { $delivery_by }.
order-expected-between = مۆلچەردىكى يېتىپ بېرىش ۋاقتى: { $delivery_from } بىلەن { $delivery_to } ئارىلىقى.
order-tracking = ئىز قوغلاش نومۇرى: { $tracking_number }.
order-tracking-link = بۇ يەردىن كۆرەلەيسىز: { $tracking_link }
order-no-tracking = ئۇنىڭ تېخى ئىز قوغلاش نومۇرى يوق.
order-list = ئەڭ يېڭى زاكازلىرىڭىز:
order-line = { $order_number }، { $order_placed }، { $order_total }
order-none = سىزگە تەۋە زاكاز تېپىلمىدى.
order-not-found = زاكازلىرىڭىز ئىچىدە بۇ نومۇر تېپىلمىدى.

### Refunds

refund-pending = { $order_number } نومۇرلۇق زاكازىڭىزنىڭ پۇلىنى قايتۇرۇش بىر تەرەپ قىلىنىۋاتىدۇ. سوممىسى: { $refund_amount }.
refund-done = { $order_number } نومۇرلۇق زاكازىڭىزنىڭ پۇلى قايتۇرۇلدى. سوممىسى: { $refund_amount }، ۋاقتى: { $refund_on }.
refund-none = { $order_number } نومۇرلۇق زاكازىڭىز ئۈچۈن قايتۇرۇلغان پۇل كۆرۈنمىدى.
refund-by-person = پۇل قايتۇرۇشنى خادىمىمىز بەلگىلەيدۇ. تەلىپىڭىزنى تەپسىلاتلىرى بىلەن يەتكۈزدۈم.

### Returns

return-window = { $return_days_n ->
   *[other] مال يەتكۈزۈلگەندىن كېيىن { $return_days } كۈن ئىچىدە قايتۇرالايسىز.
}
return-free = قايتۇرۇپ ئەۋەتىش سىزگە ھەقسىز.
return-cost = قايتۇرۇپ ئەۋەتىش ھەققى: { $return_cost }.
return-not-possible-for = بۇلارنى قايتۇرغىلى بولمايدۇ: { $return_excluded }.
return-which-order = قايسى زاكازدىن مال قايتۇرماقچى سىز؟
return-which-item = قايسى مالنى قايتۇرماقچى سىز؟
return-why = نېمە ئۈچۈن قايتۇرماقچى سىز؟
return-unused = مال ئىشلىتىلمىگەنمۇ ۋە ئېتىكېتكىلىرى جايىدىمۇ؟
return-photo = بۇزۇلغان يېرى كۆرۈنىدىغان رەسىم ئەۋەتىپ بېرىڭ.
return-check = { $order_number } نومۇرلۇق زاكازدىكى «{ $item_title }» ناملىق مالنى قايتۇرماقچىسىز. توغرىمۇ؟
return-approved = «{ $item_title }» ناملىق مالنى قايتۇرۇشىڭىز تەستىقلاندى. قايتۇرۇش نومۇرىڭىز: { $return_number }.
return-refused-window = «{ $item_title }» ناملىق مالنىڭ قايتۇرۇش مۇددىتى توشتى. ئاخىرقى كۈن: { $return_until }.
return-refused-final-sale = «{ $item_title }» ناملىق مال قايتۇرۇلماسلىق شەرتى بىلەن سېتىلغان، شۇڭا قايتۇرغىلى بولمايدۇ.
return-refused-kind = «{ $item_title }» ناملىق مال ئەۋەتىلگەندىن كېيىن قايتۇرغىلى بولمايدىغان ماللار تۈرىگە كىرىدۇ.
return-refused-used = ئىشلىتىلگەن ياكى ئېتىكېتكىسى يوق ماللارنى قايتۇرغىلى بولمايدۇ.
return-refused-already = «{ $item_title }» ناملىق مالنى قايتۇرۇش ئاللىقاچان تىزىملانغان.
return-refused-undelivered = «{ $item_title }» ناملىق مال تېخى يەتكۈزۈلمىدى. يېتىپ بارغاندىن كېيىن قايتۇرالايسىز.
return-review = قايتۇرۇش ئىلتىماسىڭىزنى خادىمىمىز بەلگىلەپ، سىزگە جاۋاب بېرىدۇ.
return-label-link = قايتۇرۇش بەلگىڭىز: { $return_label_link }
return-pack = مالنى ياخشى ئوراپ، بەلگىنى چاپلاڭ ۋە پوسۇلكىنى توشۇغۇچى شىركەتكە تاپشۇرۇڭ: { $carrier_name }.
return-send-by = ئەۋەتىشنىڭ ئاخىرقى كۈنى: { $return_until }.
return-after = پوسۇلكا كېلىپ تەكشۈرۈلگەندىن كېيىن، پۇل قايتۇرۇشنى خادىمىمىز بەلگىلەيدۇ.
return-stopped = بولىدۇ، ھېچنېمە تىزىملانمىدى.
return-mail-subject = { $shop_name } دۇكىنىدىكى قايتۇرۇشىڭىز: { $return_number }
return-mail-intro = { $order_number } نومۇرلۇق زاكازدىكى «{ $item_title }» ناملىق مالنى قايتۇرۇشىڭىزنى تىزىملىدۇق.
reason-too-small = كىچىك كەلدى
reason-too-large = چوڭ كەلدى
reason-not-as-described = تونۇشتۇرۇلغاندەك ئەمەس
reason-damaged = زەخىملەنگەن
reason-defective = ئىشلىمەيدۇ
reason-wrong-item = خاتا مال كەلدى
reason-late = بەك كېچىكىپ كەلدى
reason-changed-mind = پىكرىمدىن ياندىم
reason-other = باشقا سەۋەب

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_number } نومۇرلۇق زاكازىڭىزنى بىكار قىلايمۇ؟ سوممىسى: { $order_total }.
cancel-done = { $order_number } نومۇرلۇق زاكازىڭىز بىكار قىلىندى.
cancel-too-late = { $order_number } نومۇرلۇق زاكازىڭىز يولغا چىققانلىقى ئۈچۈن ئەمدى بىكار قىلغىلى بولمايدۇ. يېتىپ بارغاندىن كېيىن قايتۇرالايسىز.
address-ask = يېڭى يەتكۈزۈش ئادرېسىنى تولۇق يېزىپ ئەۋەتىڭ.
address-check = { $order_number } نومۇرلۇق زاكازىڭىزنى بۇ ئادرېسقا ئەۋەتەيلىمۇ: { $address_new }؟
address-done = { $order_number } نومۇرلۇق زاكازىڭىزنىڭ يەتكۈزۈش ئادرېسى ئۆزگەرتىلدى.
address-too-late = { $order_number } نومۇرلۇق زاكازىڭىز يولغا چىققانلىقى ئۈچۈن ئادرېسىنى ئەمدى ئۆزگەرتكىلى بولمايدۇ.
exchange-which = ئورنىغا قايسى چوڭلۇق ياكى تۈرنى خالايسىز؟
exchange-check = «{ $item_title }» ناملىق مالنىڭ ئورنىغا «{ $exchange_title }» بېرەيلىمۇ؟
exchange-approved = «{ $item_title }» ناملىق مالنىڭ ئورنىغا «{ $exchange_title }» ئالماشتۇرۇش تەستىقلاندى.
exchange-sold-out = «{ $exchange_title }» ھازىرچە سېتىلىپ تۈگىدى.
exchange-refused = «{ $item_title }» ناملىق مالنى ئۇنىڭغا ئالماشتۇرغىلى بولمايدۇ.
change-review = تەلىپىڭىزنى خادىمىمىز كۆرۈپ، سىزگە جاۋاب بېرىدۇ.
warranty-covered = «{ $item_title }» ناملىق مالنىڭ كاپالىتى بار. ئاخىرقى كۈنى: { $warranty_until }.
warranty-ended = «{ $item_title }» ناملىق مالنىڭ كاپالەت مۇددىتى توشتى. ئاخىرقى كۈنى: { $warranty_until }.
stopped = بولىدۇ، ھېچنېمىنى ئۆزگەرتمىدىم.

### Products

product-price = «{ $product_title }» باھاسى: { $product_price }.
product-price-was = «{ $product_title }» باھاسى: { $product_price } (ئىلگىرى: { $product_price_before }).
product-available = «{ $product_title }» ھازىر بار.
product-stock = { $product_stock_n ->
   *[other] «{ $product_title }» ئامباردا ھازىر { $product_stock } دانە بار.
}
product-sold-out = «{ $product_title }» ھازىرچە سېتىلىپ تۈگىدى.
product-tell-me = قايتا كەلگەندە سىزگە خەۋەر قىلايمۇ؟
product-will-tell = قايتا كەلسە سىزگە خەۋەر قىلىمەن.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = قايسى مالنى دېمەكچى سىز؟
product-not-found = دۇكىنىمىزدا ئۇنداق مالنى تاپالمىدىم.
products-found = بۇلار سىزگە ماس كېلىشى مۇمكىن:
products-nearest = دەل ماس كېلىدىغىنىنى تاپالمىدىم. ئەڭ يېقىنلىرى:
products-goes-with = بۇنىڭغا ماس كېلىدىغانلار:
product-line = { $product_title }، { $product_price }
compare-intro = ئۇلارنىڭ سېلىشتۇرمىسى:
size-ask = ئادەتتە قايسى چوڭلۇقنى كىيىسىز ياكى ئۆلچىمىڭىز قانچە؟
size-advice = «{ $product_title }» ئۈچۈن تەۋسىيە قىلىدىغان چوڭلۇق: { $size_value }.
size-chart = چوڭلۇق جەدۋىلىدە { $size_value } چوڭلۇقى مۇنداق: { $size_measure }.
size-runs-small = خېرىدارلار كۆپىنچە «{ $product_title }» كىچىكرەك كەلدى دېدى.
size-runs-large = خېرىدارلار كۆپىنچە «{ $product_title }» چوڭراق كەلدى دېدى.
size-runs-true = خېرىدارلار «{ $product_title }» دەل كەلدى دېدى.
size-unknown = «{ $product_title }» ئۈچۈن چوڭلۇق جەدۋىلى يوق.
cart-link = بۇ مال قوشۇلغان سېۋىتىڭىز: { $cart_link }

### Delivery, payment, offers

delivery-estimate = ھازىر زاكاز قىلسىڭىز، مۆلچەردىكى يېتىپ بېرىش ۋاقتى: { $delivery_by }.
delivery-estimate-between = ھازىر زاكاز قىلسىڭىز، مۆلچەردىكى يېتىپ بېرىش ۋاقتى: { $delivery_from } بىلەن { $delivery_to } ئارىلىقى.
delivery-cost = يەتكۈزۈش ھەققى ({ $country_name }): { $delivery_cost }.
delivery-free = يەتكۈزۈش ھەقسىز ({ $country_name }).
delivery-free-from = زاكاز سوممىسى { $delivery_free_from } ۋە ئۇنىڭدىن يۇقىرى بولسا، يەتكۈزۈش ھەقسىز.
delivery-country-no = بۇ دۆلەتكە مال ئەۋەتمەيمىز: { $country_name }.
payment-methods = تۆلەش ئۇسۇللىرى: { $payment_methods }.
payment-trouble = كەچۈرۈڭ، پۇل تۆلەش مۇۋەپپەقىيەتلىك بولمىدى. سېۋىتىڭىز ساقلاندى، قايتا سىنىسىڭىز ياكى باشقا تۆلەش ئۇسۇلىنى تاللىسىڭىز بولىدۇ.
discount-none = ھازىرچە بېرىدىغان ئېتىبار يوق.
discount-open = ھازىر { $coupon_value } ئېتىبار بار. كودى: { $coupon_code }، كۈچكە ئىگە مۇددىتى: { $coupon_expires }.
giftcard-ask = سوۋغا كارتىسىنىڭ كودىنى ئەۋەتىپ بېرىڭ.
giftcard-balance = سوۋغا كارتىسىنىڭ قالدۇقى: { $giftcard_balance }.
giftcard-unknown = بۇ كودلۇق سوۋغا كارتىسىنى تاپالمىدىم.
policy-says = «{ $page_title }» بېتىدە مۇنداق دېيىلگەن: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = سۆھبىتىڭىزنى خادىمىمىزغا ئۆتكۈزۈپ بەردىم، ئۇ بۇ يەردە يازغانلىرىڭىزنىڭ ھەممىسىنى كۆرەلەيدۇ.
handoff-next = جاۋابنى مۇشۇ يەردە تاپشۇرۇۋالىسىز.
handoff-closed = خادىملىرىمىز قايتا خىزمەتكە چىقىپ سىزگە جاۋاب بېرىدۇ. ۋاقتى: { $team_back }.
handoff-leave-address = سىز بىلەن ئالاقىلىشىشىمىز ئۈچۈن ئېلخەت ئادرېسىڭىزنى قالدۇرۇڭ.
complaint-sorry = بۇ ئىش ئۈچۈن كەچۈرۈم سورايمەن. دەرھال خادىمىمىزغا يەتكۈزىمەن.

### Leaving

opt-out-done = { $shop_name } دۇكىنىدىن بۇ خىل ئۇچۇرلار ئەمدى كەلمەيدۇ.
