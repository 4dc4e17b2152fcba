# Ihe onye enyemaka na-ekwu n'Igbo. docs/locales.md na-akọwa otu e si eji ederede ndị a na otu e si elele ha.

### Mmalite na ngwụcha

assist-hello = Ndewo! Abụ m onye enyemaka akpaka nke { $shop_name }. Kedu ka m ga-esi nyere gị aka?
assist-hello-again = Ndewo ọzọ! Kedu ka m ga-esi nyere gị aka?
assist-thanks = Nsogbu adịghị. E nwere ihe ọzọ m ga-emere gị?
assist-else = E nwere ihe ọzọ m ga-emere gị?
assist-not-understood = Amaghị m ma m ghọtara gị nke ọma. Ị nwere ike ikwu ya n'ụzọ ọzọ?
assist-choose = Kedu nke ị na-ekwu n'ime ndị a?
assist-out-of-scope = Enwere m ike inye aka n'ihe banyere oda, mweghachi, mbuga na ngwaahịa { $shop_name }, mana ọ bụghị na nke a.
assist-unknown = Enweghị m ozi a pụrụ ịtụkwasị obi banyere ya, achọghịkwa m ịgba aghara.
assist-empty = Ozi m nwetara enweghị ihe dị n'ime ya. Gịnị ka m ga-emere gị?
assist-too-long = Ozi gị toro m ogologo. Ị nwere ike ikwu ya n'ahịrịokwu ole na ole?
assist-busy = Chere ntakịrị, m ka na-arụ ọrụ n'ozi gị gara aga.
assist-trouble = Enweghị m ike ịlele ya ugbu a. Biko nwaa ọzọ obere oge, ma ọ bụ gwa mmadụ okwu.
assist-file-refused = Enweghị m ike ịgụ faịlụ a. Biko zite foto dị ka JPEG, PNG ma ọ bụ WebP.
assist-no-payment-here = Anaghị akwụ ụgwọ na nkata a ma ọlị. Biko kwụọ ụgwọ n'ebe ịkwụ ụgwọ nke ụlọ ahịa.

### Bọtịnụ

button-order-status = Ebee ka oda m nọ?
button-return = Weghachi ngwaahịa
button-product = Ajụjụ banyere ngwaahịa
button-human = Gwa mmadụ okwu
button-yes = Ee
button-no = Mba
button-skip = Mafee
button-cancel = Kagbuo
button-view = Lee ngwaahịa
button-track = Sochie ngwugwu
button-label = Mepee akara mweghachi

### Onye na-ajụ

identify-order-number = Biko gwa m nọmba oda gị. Ị ga-ahụ ya n'ozi nkwenye oda gị.
identify-contact = Biko gwa m adreesị email ma ọ bụ nọmba ekwentị i ji mee oda ahụ.
identify-code-sent = Ọ bụrụ na nkọwa ndị a bụ nke otu oda, anyị ezigala koodu ugbu a n'adreesị ma ọ bụ nọmba ekwentị nke oda ahụ. Biko tinye koodu ahụ ebe a.
identify-code-wrong = Enweghị m ike ikwenye ya. O nwere ike ịbụ na edere koodu ahụ n'ụzọ na-ezighi ezi ma ọ bụ oge ya agwụla.
identify-too-often = A nwaala ọtụtụ ugboro. Biko nwaa ọzọ ma emechaa ma ọ bụ gwa mmadụ okwu.
identify-done = Daalụ, ahụla m oda gị.
reply-subject = Re: { $shop_name }
identify-code-subject = Koodu gị maka { $shop_name }
identify-code-text = Koodu gị maka { $shop_name } bụ { $access_code }. Ọ bụrụ na ị rịọghị ya, ị nwere ike ileghara ozi a anya.

### Oda

order-received = Oda gị { $order_number } nke { $order_placed } eruola anyị aka, a na-akwadebekwa ya.
order-unpaid = Oda gị { $order_number } nke { $order_placed } na-eche ka a kwụọ ụgwọ.
order-partly-shipped = Akụkụ nke oda gị { $order_number } nọ n'ụzọ, nke fọdụrụ ga-eso.
order-shipped = Oda gị { $order_number } nọ n'ụzọ.
order-shipped-with = Oda gị { $order_number } nọ n'ụzọ site n'aka { $carrier_name }.
order-out-for-delivery = Oda gị { $order_number } nọ n'aka onye na-ebuga ya.
order-delivered = E bugara oda gị { $order_number } na { $order_delivered }.
order-cancelled = A kagburu oda gị { $order_number }.
order-refunded = A kwụghachila { $refund_amount } maka oda gị { $order_number }.
order-returned = Ihe i weghachiri site n'oda gị { $order_number } eruola anyị aka.
order-problem = Ụlọ ọrụ mbuga na-ekwu na e nwere nsogbu na mbuga oda gị { $order_number }. Onye ọrụ ibe m ga-elele ya.
order-expected = A na-atụ anya ya na { $delivery_by }.
order-expected-between = A na-atụ anya ya n'etiti { $delivery_from } na { $delivery_to }.
order-tracking = Nọmba nsochi bụ { $tracking_number }.
order-tracking-link = Ị nwere ike isochi ya ebe a: { $tracking_link }
order-no-tracking = Enwebeghị nọmba nsochi maka ya.
order-list = Ndị a bụ oda gị kacha ọhụrụ:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ahụghị m oda gị ọ bụla.
order-not-found = Ahụghị m oda nwere nọmba a n'ime oda gị.

### Nkwụghachi ego

refund-pending = A na-arụ ọrụ na nkwụghachi { $refund_amount } maka oda gị { $order_number }.
refund-done = A kwụghachiri { $refund_amount } maka oda gị { $order_number } na { $refund_on }.
refund-none = Ahụghị m nkwụghachi ego maka oda gị { $order_number }.
refund-by-person = Onye ọrụ ibe m na-ekpebi banyere nkwụghachi ego. Ezigala m arịrịọ gị na nkọwa ya niile.

### Mweghachi

return-window = { $return_days_n ->
   *[other] Ị nwere ike iweghachi ngwaahịa n'ime ụbọchị { $return_days } site na mbuga.
}
return-free = Iweghachi ya bụ n'efu nye gị.
return-cost = Iweghachi ya na-efu { $return_cost }.
return-not-possible-for = Enweghị ike iweghachi ndị a: { $return_excluded }.
return-which-order = Olee oda ị chọrọ iweghachi ihe si na ya?
return-which-item = Olee ngwaahịa ị chọrọ iweghachi?
return-why = Gịnị mere ị ji chọọ iweghachi ya?
return-unused = Ejibeghị ngwaahịa ahụ eji, akara ya ọ ka dị na ya?
return-photo = Biko zite foto na-egosi mmebi ahụ.
return-check = Ị chọrọ iweghachi { $item_title } site n'oda { $order_number }. Ọ bụ ya?
return-approved = A nabatala mweghachi gị nke { $item_title }. Nọmba mweghachi gị bụ { $return_number }.
return-refused-window = Oge iweghachi { $item_title } gwụrụ na { $return_until }.
return-refused-final-sale = E rere { $item_title } n'enweghị ikike mweghachi, enweghịkwa ike iweghachi ya.
return-refused-kind = { $item_title } so na ngwaahịa a na-enweghị ike iweghachi mgbe e zipụrụ ha.
return-refused-used = Enweghị ike iweghachi ngwaahịa e jirila eji ma ọ bụ nke akara ya efuola.
return-refused-already = E debanyelarị mweghachi maka { $item_title }.
return-refused-undelivered = E bugabeghị { $item_title }. Mgbe o ruru, ị nwere ike iweghachi ya.
return-review = Onye ọrụ ibe m ga-ekpebi banyere mweghachi gị wee kpọtụrụ gị.
return-label-link = Nke a bụ akara mweghachi gị: { $return_label_link }
return-pack = Biko kechie ngwaahịa ahụ nke ọma, mado akara ahụ, nyekwa { $carrier_name } ngwugwu ahụ.
return-send-by = Biko zipụ ya tupu { $return_until } agafee.
return-after = Mgbe ngwugwu ahụ rutere ma lelee ya, onye ọrụ ibe m ga-ekpebi banyere nkwụghachi ego.
return-stopped = Ọ dị mma, edebanyeghị ihe ọ bụla.
return-mail-subject = Mweghachi gị { $return_number } na { $shop_name }
return-mail-intro = Anyị edebanyela mweghachi gị nke { $item_title } site n'oda { $order_number }.
reason-too-small = Ọ dị ntakịrị
reason-too-large = O buru oke ibu
reason-not-as-described = Ọ dịghị ka a kọwara ya
reason-damaged = O mebiri emebi
reason-defective = Anaghị arụ ọrụ
reason-wrong-item = Ngwaahịa na-ezighi ezi
reason-late = Ọ bịara n'azụ oge
reason-changed-mind = Agbanwere m obi m
reason-other = Ihe ọzọ kpatara ya

### Ịkagbu, mgbanwe, mgbanwerịta, nkwado

cancel-check = Ka m kagbuo oda gị { $order_number } nke { $order_total }?
cancel-done = A kagburu oda gị { $order_number }.
cancel-too-late = Enweghịzi ike ịkagbu oda gị { $order_number }, n'ihi na ọ nọ n'ụzọ. Ị nwere ike iweghachi ya mgbe o ruru.
address-ask = Biko zitere m adreesị mbuga ọhụrụ zuru ezu.
address-check = Ka m mee ka e ziga oda gị { $order_number } n'adreesị a: { $address_new }?
address-done = A gbanweela adreesị mbuga nke oda gị { $order_number }.
address-too-late = Enweghịzi ike ịgbanwe adreesị oda gị { $order_number }, n'ihi na ọ nọ n'ụzọ.
exchange-which = Olee nha ma ọ bụ ụdị ị chọrọ kama?
exchange-check = Ka m gbanwere gị { $item_title } na { $exchange_title }?
exchange-approved = A nabatala ịgbanwe { $item_title } na { $exchange_title }.
exchange-sold-out = { $exchange_title } agwụla ugbu a.
exchange-refused = Enweghị ike iji { $item_title } gbanwere nke ahụ.
change-review = Onye ọrụ ibe m ga-elele arịrịọ gị wee kpọtụrụ gị.
warranty-covered = { $item_title } nwere nkwado ruo { $warranty_until }.
warranty-ended = Nkwado { $item_title } gwụrụ na { $warranty_until }.
stopped = Ọ dị mma, agbanweghị m ihe ọ bụla.

### Ngwaahịa

product-price = Ọnụahịa { $product_title } bụ { $product_price }.
product-price-was = Ọnụahịa { $product_title } bụ { $product_price } (na mbụ: { $product_price_before }).
product-available = { $product_title } dị.
product-stock = { $product_stock_n ->
   *[other] Ọnụọgụ { $product_title } dị ugbu a: { $product_stock }.
}
product-sold-out = { $product_title } agwụla ugbu a.
product-tell-me = Ka m gwa gị mgbe ọ dị ọzọ?
product-will-tell = Aga m agwa gị ozugbo ọ dị ọzọ.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Olee ngwaahịa ị na-ekwu?
product-not-found = Ahụghị m ụdị ngwaahịa ahụ n'ụlọ ahịa anyị.
products-found = Nke a nwere ike ịdaba gị:
products-nearest = Ahụghị m ihe dabara kpọmkwem. Nke a kacha dị nso:
products-goes-with = Ihe na-adaba na ya:
product-line = { $product_title }, { $product_price }
compare-intro = Otu a ka ha si dị iche:
size-ask = Olee nha ị na-eyikarị, ma ọ bụ gịnị bụ ntụ gị?
size-advice = Maka { $product_title } anyị na-atụ aro nha { $size_value }.
size-chart = Chaatị nha na-ekwu maka nha { $size_value }: { $size_measure }.
size-runs-small = Ndị ahịa na-ahụkarị na { $product_title } dị ntakịrị.
size-runs-large = Ndị ahịa na-ahụkarị na { $product_title } buru ibu.
size-runs-true = Ndị ahịa hụrụ na { $product_title } na-adaba otu a tụrụ anya ya.
size-unknown = Enweghị m chaatị nha maka { $product_title }.
cart-link = Nke a bụ nkata gị nwere ya n'ime: { $cart_link }

### Mbuga, ịkwụ ụgwọ, onyinye

delivery-estimate = Ọ bụrụ na i mee oda ugbu a, a na-atụ anya ya na { $delivery_by }.
delivery-estimate-between = Ọ bụrụ na i mee oda ugbu a, a na-atụ anya ya n'etiti { $delivery_from } na { $delivery_to }.
delivery-cost = Mbuga na { $country_name } na-efu { $delivery_cost }.
delivery-free = Mbuga na { $country_name } bụ n'efu.
delivery-free-from = Mbuga bụ n'efu maka oda ruru { $delivery_free_from } ma ọ bụ karịa.
delivery-country-no = Anyị anaghị ezipụ ihe na { $country_name }.
payment-methods = Ị nwere ike iji { $payment_methods } kwụọ ụgwọ.
payment-trouble = Ndo na ịkwụ ụgwọ ahụ agaghị. Echekwara nkata gị, ya mere ị nwere ike ịnwa ọzọ ma ọ bụ họrọ ụzọ ọzọ e si akwụ ụgwọ.
discount-none = Enweghị m mbelata ọnụ m ga-enye ugbu a.
discount-open = Ugbu a ị ga-enweta mbelata { $coupon_value } site na koodu { $coupon_code }, nke dị irè ruo { $coupon_expires }.
giftcard-ask = Biko zitere m koodu kaadị onyinye ahụ.
giftcard-balance = Ego fọdụrụ na kaadị onyinye bụ { $giftcard_balance }.
giftcard-unknown = Ahụghị m kaadị onyinye nwere koodu a.
policy-says = Na peeji “{ $page_title }” e kwuru: { $page_passage }
own-words = { $own_words }

### Mmadụ na-ewere ya

handoff-done = Ana m enyefe mkparịta ụka gị n'aka onye ọrụ ibe m, onye nwere ike ịhụ ihe niile i dere ebe a.
handoff-next = Ị ga-enweta azịza ya ebe a.
handoff-closed = Ndị otu anyị ga-alọta na { $team_back }, ha ga-azakwa gị mgbe ahụ.
handoff-leave-address = Biko hapụ adreesị email gị ka anyị nwee ike ịkpọtụrụ gị.
complaint-sorry = Ndo maka nke ahụ. Ana m ezigara ya onye ọrụ ibe m ozugbo.

### Ịpụ

opt-out-done = Ị gaghị enweta ụdị ozi a ọzọ site n'aka { $shop_name }.

### Mgbe ịzụchara ahịa
