# Ինչ է ասում օգնականը հայերեն։ Տե՛ս docs/locales.md։

### Opening and closing

assist-hello = Բարև ձեզ։ Ես { $shop_name } խանութի ավտոմատ օգնականն եմ։ Ինչո՞վ կարող եմ օգնել։
assist-hello-again = Կրկին բարև ձեզ։ Ինչո՞վ կարող եմ օգնել։
assist-thanks = Խնդրեմ։ Ուրիշ ինչո՞վ կարող եմ օգնել։
assist-else = Ուրիշ ինչո՞վ կարող եմ օգնել։
assist-not-understood = Վստահ չեմ, որ ճիշտ հասկացա։ Կարո՞ղ եք այլ կերպ գրել։
assist-choose = Սրանցից ո՞րը նկատի ունեք։
assist-out-of-scope = Կարող եմ օգնել { $shop_name } խանութի պատվերների, վերադարձների, առաքման և ապրանքների հարցերով, բայց ոչ սրանով։
assist-unknown = Այդ մասին հավաստի տեղեկություն չունեմ, ուստի նախընտրում եմ չենթադրել։
assist-empty = Դատարկ հաղորդագրություն եմ ստացել։ Ինչո՞վ կարող եմ օգնել։
assist-too-long = Ձեր հաղորդագրությունն ինձ համար շատ երկար է։ Կարո՞ղ եք մի քանի նախադասությամբ գրել։
assist-busy = Մի րոպե, խնդրեմ, դեռ զբաղված եմ ձեր նախորդ հաղորդագրությամբ։
assist-trouble = Այս պահին չեմ կարողանում ստուգել։ Խնդրում եմ փորձել մի փոքր ուշ կամ գրել մեր աշխատակցին։
assist-file-refused = Չկարողացա բացել այս ֆայլը։ Խնդրում եմ ուղարկել լուսանկար JPEG, PNG կամ WebP ձևաչափով։
assist-no-payment-here = Այս զրույցում երբեք վճարում չի ընդունվում։ Խնդրում ենք վճարել խանութի պատվերի էջում։

### Buttons

button-order-status = Որտե՞ղ է իմ պատվերը
button-return = Վերադարձնել ապրանք
button-product = Հարց ապրանքի մասին
button-human = Խոսել աշխատակցի հետ
button-yes = Այո
button-no = Ոչ
button-skip = Բաց թողնել
button-cancel = Չեղարկել
button-view = Տեսնել ապրանքը
button-track = Հետևել ծանրոցին
button-label = Բացել վերադարձի պիտակը

### Making sure who is asking

identify-order-number = Խնդրում եմ գրել պատվերի համարը։ Այն նշված է պատվերի հաստատման նամակում։
identify-contact = Խնդրում եմ գրել այն էլ. հասցեն կամ հեռախոսահամարը, որը նշել եք պատվերում։
identify-code-sent = Եթե այս տվյալները պատկանում են որևէ պատվերի, մենք հենց նոր կոդ ուղարկեցինք այդ պատվերի հասցեին կամ հեռախոսին։ Խնդրում եմ գրել կոդն այստեղ։
identify-code-wrong = Չկարողացա հաստատել։ Հնարավոր է՝ կոդը սխալ է գրված կամ ժամկետանց է։
identify-too-often = Չափից շատ փորձեր են եղել։ Խնդրում եմ փորձել ավելի ուշ կամ գրել մեր աշխատակցին։
identify-done = Շնորհակալություն, ձեր պատվերը գտա։
reply-subject = Re: { $shop_name }
identify-code-subject = Ձեր կոդը՝ { $shop_name }
identify-code-text = { $shop_name } խանութի ձեր կոդն է՝ { $access_code }։ Եթե դուք չեք խնդրել, կարող եք անտեսել այս հաղորդագրությունը։

### Orders

order-received = Ձեր պատվերը՝ { $order_number } ({ $order_placed }), ընդունված է և պատրաստվում է։
order-unpaid = Ձեր պատվերը՝ { $order_number } ({ $order_placed }), սպասում է վճարման։
order-partly-shipped = Ձեր պատվերի ({ $order_number }) մի մասն արդեն ճանապարհին է, մնացածը կուղարկենք հետո։
order-shipped = Ձեր պատվերը՝ { $order_number }, ճանապարհին է։
order-shipped-with = Ձեր պատվերը՝ { $order_number }, ճանապարհին է։ Առաքիչ ընկերություն՝ { $carrier_name }։
order-out-for-delivery = Ձեր պատվերը՝ { $order_number }, առաքիչի մոտ է և շուտով կհասնի։
order-delivered = Ձեր պատվերը՝ { $order_number }, առաքվել է։ Ամսաթիվ՝ { $order_delivered }։
order-cancelled = Ձեր պատվերը՝ { $order_number }, չեղարկվել է։
order-refunded = Ձեր պատվերի ({ $order_number }) համար վերադարձվել է { $refund_amount }։
order-returned = Ձեր պատվերի ({ $order_number }) վերադարձը հասել է մեզ։
order-problem = Առաքիչ ընկերությունը հայտնում է, որ ձեր պատվերի ({ $order_number }) առաքման հետ խնդիր կա։ Մեր աշխատակիցը կզբաղվի դրանով։
order-expected = Առաքման սպասվող օրը՝ { $delivery_by }։
order-expected-between = Առաքման սպասվող ժամկետը՝ { $delivery_from } – { $delivery_to }։
order-tracking = Հետևման համարը՝ { $tracking_number }։
order-tracking-link = Կարող եք հետևել այստեղ՝ { $tracking_link }
order-no-tracking = Հետևման համար դեռ չկա։
order-list = Ձեր վերջին պատվերները՝
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ձեր պատվերներ չգտա։
order-not-found = Ձեր պատվերների մեջ այդ համարով պատվեր չգտա։

### Refunds

refund-pending = Ձեր պատվերի ({ $order_number }) գումարի վերադարձն ընթացքի մեջ է։ Գումարը՝ { $refund_amount }։
refund-done = Ձեր պատվերի ({ $order_number }) գումարը վերադարձվել է։ Գումարը՝ { $refund_amount }, ամսաթիվը՝ { $refund_on }։
refund-none = Ձեր պատվերի ({ $order_number }) համար գումարի վերադարձ չեմ տեսնում։
refund-by-person = Գումարի վերադարձը որոշում է մեր աշխատակիցը։ Ձեր հարցումը բոլոր մանրամասներով փոխանցել եմ նրան։

### Returns

return-window = { $return_days_n ->
   *[other] Ապրանքը կարող եք վերադարձնել ստանալուց հետո { $return_days } օրվա ընթացքում։
}
return-free = Հետ ուղարկելը ձեզ համար անվճար է։
return-cost = Հետ ուղարկելու արժեքը՝ { $return_cost }։
return-not-possible-for = Սրանք վերադարձման ենթակա չեն՝ { $return_excluded }։
return-which-order = Ո՞ր պատվերից եք ուզում ապրանք վերադարձնել։
return-which-item = Ո՞ր ապրանքն եք ուզում վերադարձնել։
return-why = Ինչո՞ւ եք ուզում վերադարձնել։
return-unused = Ապրանքը չօգտագործվա՞ծ է, պիտակները տեղո՞ւմ են։
return-photo = Խնդրում եմ ուղարկել լուսանկար, որտեղ երևում է վնասվածքը։
return-check = Ուզում եք վերադարձնել «{ $item_title }» ապրանքը { $order_number } պատվերից։ Ճի՞շտ է։
return-approved = «{ $item_title }» ապրանքի վերադարձը հաստատված է։ Վերադարձի համարը՝ { $return_number }։
return-refused-window = «{ $item_title }» ապրանքի վերադարձի ժամկետն ավարտվել է։ Վերջին օրը՝ { $return_until }։
return-refused-final-sale = «{ $item_title }» ապրանքը վաճառվել է առանց վերադարձի իրավունքի։
return-refused-kind = «{ $item_title }» ապրանքն այն տեսակից է, որը ուղարկելուց հետո հնարավոր չէ վերադարձնել։
return-refused-used = Օգտագործված կամ պիտակը հանված ապրանքները հնարավոր չէ վերադարձնել։
return-refused-already = «{ $item_title }» ապրանքի վերադարձն արդեն գրանցված է։
return-refused-undelivered = «{ $item_title }» ապրանքը դեռ տեղ չի հասել։ Ստանալուց հետո կարող եք վերադարձնել։
return-review = Մեր աշխատակիցը կորոշի վերադարձի հարցը և կպատասխանի ձեզ։
return-label-link = Ձեր վերադարձի պիտակը՝ { $return_label_link }
return-pack = Խնդրում ենք լավ փաթեթավորել ապրանքը, փակցնել պիտակը և ծանրոցը հանձնել առաքիչ ընկերությանը՝ { $carrier_name }։
return-send-by = Խնդրում ենք ուղարկել մինչև այս օրը՝ { $return_until }։
return-after = Երբ ծանրոցը հասնի և ստուգվի, մեր աշխատակիցը կորոշի գումարի վերադարձը։
return-stopped = Լավ, ոչինչ չի գրանցվել։
return-mail-subject = Ձեր վերադարձը { $return_number } – { $shop_name }
return-mail-intro = Գրանցել ենք «{ $item_title }» ապրանքի վերադարձը { $order_number } պատվերից։
reason-too-small = Շատ փոքր է
reason-too-large = Շատ մեծ է
reason-not-as-described = Չի համապատասխանում նկարագրությանը
reason-damaged = Վնասված է
reason-defective = Չի աշխատում
reason-wrong-item = Սխալ ապրանք է
reason-late = Շատ ուշ է հասել
reason-changed-mind = Մտափոխվել եմ
reason-other = Այլ պատճառ

### Cancelling, changing, exchanging, warranty

cancel-check = Չեղարկե՞մ ձեր պատվերը՝ { $order_number } ({ $order_total })։
cancel-done = Ձեր պատվերը՝ { $order_number }, չեղարկվել է։
cancel-too-late = Ձեր պատվերը՝ { $order_number }, այլևս հնարավոր չէ չեղարկել, որովհետև արդեն ճանապարհին է։ Ստանալուց հետո կարող եք վերադարձնել։
address-ask = Խնդրում եմ գրել առաքման նոր հասցեն ամբողջությամբ։
address-check = Ձեր պատվերը՝ { $order_number }, ուղարկե՞նք այս հասցեով՝ { $address_new }։
address-done = Ձեր պատվերի ({ $order_number }) առաքման հասցեն փոխված է։
address-too-late = Ձեր պատվերի ({ $order_number }) հասցեն այլևս հնարավոր չէ փոխել, որովհետև այն արդեն ճանապարհին է։
exchange-which = Փոխարենը ի՞նչ չափս կամ տարբերակ եք ուզում։
exchange-check = Փոխանակե՞մ «{ $item_title }» ապրանքը այս տարբերակով՝ «{ $exchange_title }»։
exchange-approved = Փոխանակումը հաստատված է՝ «{ $item_title }» → «{ $exchange_title }»։
exchange-sold-out = Այս պահին առկա չէ՝ «{ $exchange_title }»։
exchange-refused = «{ $item_title }» ապրանքը հնարավոր չէ փոխանակել դրանով։
change-review = Մեր աշխատակիցը կուսումնասիրի ձեր հարցումը և կպատասխանի ձեզ։
warranty-covered = «{ $item_title }» ապրանքի երաշխիքը գործում է։ Վերջին օրը՝ { $warranty_until }։
warranty-ended = «{ $item_title }» ապրանքի երաշխիքն ավարտվել է։ Վերջին օրը՝ { $warranty_until }։
stopped = Լավ, ոչինչ չեմ փոխել։

### Products

product-price = { $product_title }՝ գինը { $product_price }։
product-price-was = { $product_title }՝ գինը { $product_price } (նախկինում՝ { $product_price_before })։
product-available = { $product_title }՝ առկա է։
product-stock = { $product_stock_n ->
   *[other] { $product_title }՝ այս պահին առկա է { $product_stock } հատ։
}
product-sold-out = { $product_title }՝ այս պահին առկա չէ։
product-tell-me = Տեղեկացնե՞մ, երբ նորից լինի։
product-will-tell = Կտեղեկացնեմ, հենց որ նորից լինի։
product-options = { $option_name }՝ { $option_values }
product-attribute = { $attribute_name }՝ { $attribute_value }
product-which = Ո՞ր ապրանքը նկատի ունեք։
product-not-found = Մեր խանութում այդպիսի ապրանք չգտա։
products-found = Սրանք կարող են ձեզ դուր գալ՝
products-nearest = Ճշգրիտ համապատասխանող ոչինչ չգտա։ Ամենամոտ տարբերակները՝
products-goes-with = Լավ համադրվում է՝
product-line = { $product_title }, { $product_price }
compare-intro = Համեմատությունը՝
size-ask = Սովորաբար ի՞նչ չափս եք կրում կամ ինչպիսի՞ն են ձեր չափերը։
size-advice = «{ $product_title }» ապրանքի համար խորհուրդ ենք տալիս { $size_value } չափսը։
size-chart = Չափսերի աղյուսակում { $size_value } չափսի համար նշված է՝ { $size_measure }։
size-runs-small = Գնորդների կարծիքով՝ «{ $product_title }» ապրանքը փոքր է գալիս։
size-runs-large = Գնորդների կարծիքով՝ «{ $product_title }» ապրանքը մեծ է գալիս։
size-runs-true = Գնորդների կարծիքով՝ «{ $product_title }» ապրանքը համապատասխանում է չափսին։
size-unknown = «{ $product_title }» ապրանքի համար չափսերի աղյուսակ չունեմ։
cart-link = Ձեր զամբյուղը այս ապրանքով՝ { $cart_link }

### Delivery, payment, offers

delivery-estimate = Եթե հիմա պատվիրեք, առաքման սպասվող օրը՝ { $delivery_by }։
delivery-estimate-between = Եթե հիմա պատվիրեք, առաքման սպասվող ժամկետը՝ { $delivery_from } – { $delivery_to }։
delivery-cost = Առաքման արժեքը ({ $country_name })՝ { $delivery_cost }։
delivery-free = Առաքումն անվճար է, երկիրը՝ { $country_name }։
delivery-free-from = Առաքումն անվճար է { $delivery_free_from } և ավելի արժողությամբ պատվերների համար։
delivery-country-no = Ցավոք, այս երկիր չենք առաքում՝ { $country_name }։
payment-methods = Վճարման եղանակները՝ { $payment_methods }։
payment-trouble = Ցավում եմ, որ վճարումը չստացվեց։ Ձեր զամբյուղը պահպանված է, կարող եք նորից փորձել կամ ընտրել վճարման այլ եղանակ։
discount-none = Այս պահին զեղչ չունեմ առաջարկելու։
discount-open = Այս պահին գործում է { $coupon_value } զեղչ { $coupon_code } կոդով։ Գործում է մինչև՝ { $coupon_expires }։
giftcard-ask = Խնդրում եմ ուղարկել նվեր քարտի կոդը։
giftcard-balance = Նվեր քարտի մնացորդը՝ { $giftcard_balance }։
giftcard-unknown = Այդ կոդով նվեր քարտ չգտա։
policy-says = «{ $page_title }» էջում գրված է՝ { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Ձեր զրույցը փոխանցում եմ մեր աշխատակցին, նա կտեսնի այստեղ գրած ամեն ինչ։
handoff-next = Պատասխանը կստանաք հենց այստեղ։
handoff-closed = Մեր թիմը կպատասխանի ձեզ, երբ վերադառնա՝ { $team_back }։
handoff-leave-address = Խնդրում ենք թողնել ձեր էլ. հասցեն, որ կարողանանք կապվել ձեզ հետ։
complaint-sorry = Շատ եմ ցավում դրա համար։ Անմիջապես փոխանցում եմ մեր աշխատակցին։

### Leaving

opt-out-done = { $shop_name } խանութից այսպիսի հաղորդագրություններ այլևս չեք ստանա։
