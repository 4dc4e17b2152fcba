# Cartwright-ի տեքստերը հայերեն։ Տե՛ս docs/locales.md։

### Greeting

greeting = Բարև ձեզ, { $shopper_first_name },
greeting-plain = Բարև ձեզ,

### The first reminder

recover-reminder-subject = Դեռ ձեր զամբյուղում է՝ { $item0_title }
recover-reminder-preheader = Ձեր զամբյուղը { $shop_name } խանութում պահպանված է։
recover-reminder-intro = Ձեր զամբյուղը { $shop_name } խանութում պահպանված է, և «{ $item0_title }» ապրանքը դեռ առկա է։ Կարող եք շարունակել կանգ առած տեղից, երբ ձեզ հարմար լինի։
recover-reminder-whatsapp = Ձեր զամբյուղը { $shop_name } խանութում պահպանված է, և «{ $item0_title }» ապրանքը դեռ առկա է։ Կարող եք շարունակել կանգ առած տեղից, երբ ձեզ հարմար լինի։

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Ձեր զամբյուղը { $shop_name } խանութում սպասում է ձեզ
recover-social-proof-preheader = { $item0_title }՝ դեռ առկա է։
recover-social-proof-intro = Փոքրիկ հիշեցում, եթե մոռացել եք. «{ $item0_title }» ապրանքը դեռ ձեր զամբյուղում է { $shop_name } խանութում։ Հարց ունե՞ք։ Պարզապես պատասխանեք, սիրով կօգնենք։
recover-social-proof-whatsapp = Փոքրիկ հիշեցում, եթե մոռացել եք. «{ $item0_title }» ապրանքը դեռ ձեր զամբյուղում է { $shop_name } խանութում։ { $proof } Հարց ունե՞ք։ Պարզապես պատասխանեք, սիրով կօգնենք։
proof-popular = { $popular_count_n ->
   *[other] { $popular_count } մարդ գնել է այս ապրանքը { proof-period }։
}
proof-period = { $popular_days_n ->
   *[other] վերջին { $popular_days } օրվա ընթացքում
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } գնորդ այս ապրանքին տվել է միջինը { $rating } աստղ։
}
proof-none = Այն դեռ առկա է։

### The personal offer

recover-incentive-subject = { $shop_name } խանութի ձեր զամբյուղի համար՝ { $offer }
recover-incentive-preheader = Ձեր անձնական կոդը գործում է մինչև՝ { $coupon_expires }։
recover-incentive-intro = Շնորհակալություն { $shop_name } խանութ այցելելու համար։ Ձեր զամբյուղը պահպանված է, և ձեզ համար մի բան ունենք՝ { $offer }։
recover-incentive-whatsapp = Շնորհակալություն { $shop_name } խանութ այցելելու համար։ «{ $item0_title }» ապրանքը դեռ ձեր զամբյուղում է, և ձեզ համար մի բան ունենք՝ { $offer }։ Ձեր անձնական կոդն է՝ { $coupon_code }, գործում է մինչև՝ { $coupon_expires }։
offer-off = { $coupon_value } զեղչ
coupon-label = Ձեր անձնական կոդը
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Գործում է մինչև՝ { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Ուրախ ենք ձեզ նորից տեսնել. ձեր զամբյուղը { $shop_name } խանութում
recover-cross-sell-preheader = { $item0_title }՝ դեռ առկա է։
recover-cross-sell-intro = Ուրախ ենք ձեզ նորից տեսնել։ Ձեր զամբյուղը { $shop_name } խանութում պահպանված է, և «{ $item0_title }» ապրանքը դեռ առկա է։ Ընտրել ենք նաև մի քանի բան, որ լավ կհամադրվի դրա հետ։
also-heading = Լավ համադրվում է

### An unpaid order

payment-reminder-subject = Ձեր պատվերը { $shop_name } խանութում սպասում է վճարման
payment-reminder-preheader = Վճարումը կարող եք ավարտել, երբ ձեզ հարմար լինի։
payment-reminder-intro = Ձեր պատվերը ({ $cart_total }) { $shop_name } խանութում պահպանված է, բայց վճարումը դեռ չի կատարվել։ Կարող եք ավարտել, երբ ձեզ հարմար լինի։
payment-reminder-whatsapp = Ձեր պատվերը ({ $cart_total }) { $shop_name } խանութում պահպանված է, բայց վճարումը դեռ չի կատարվել։ Կարող եք ավարտել, երբ ձեզ հարմար լինի։

### After an order

after-purchase-subject = Լավ համադրվում է «{ $item0_title }» ապրանքի հետ
after-purchase-preheader = Առաջարկներ { $shop_name } խանութի ձեր պատվերի համար։
after-purchase-intro = Շնորհակալություն { $shop_name } խանութում պատվիրելու համար։ Ընտրել ենք ապրանքներ, որոնք լավ կհամադրվեն «{ $item0_title }» ապրանքի հետ։
after-purchase-whatsapp = Շնորհակալություն { $shop_name } խանութում պատվիրելու համար։ Ձեզ համար ընտրել ենք ապրանքներ, որոնք լավ կհամադրվեն «{ $item0_title }» ապրանքի հետ։
review-request-subject = Ձեզ դո՞ւր եկավ «{ $item0_title }» ապրանքը
review-request-preheader = Ձեր կարծիքն օգնում է մյուս գնորդներին ընտրել։
review-request-intro = { $shop_name } խանութի ձեր պատվերն արդեն որոշ ժամանակ ձեզ մոտ է։ Ձեզ դո՞ւր եկավ «{ $item0_title }» ապրանքը։ Ձեր անկեղծ կարծիքն օգնում է մյուս գնորդներին ընտրել։
review-request-whatsapp = Ձեր պատվերը { $shop_name } խանութից արդեն որոշ ժամանակ ձեզ մոտ է։ Ձեզ դո՞ւր եկավ «{ $item0_title }» ապրանքը։ Ձեր անկեղծ կարծիքն օգնում է մյուս գնորդներին ընտրել։

### Back in stock

back-in-stock-subject = Կրկին առկա է՝ { $item0_title }
back-in-stock-preheader = Դուք խնդրել էիք տեղեկացնել ձեզ։
back-in-stock-intro = «{ $item0_title }» ապրանքը կրկին առկա է { $shop_name } խանութում։ Դուք խնդրել էիք տեղեկացնել ձեզ, երբ այն վերադառնա։
back-in-stock-whatsapp = Դուք խնդրել էիք տեղեկացնել ձեզ. «{ $item0_title }» ապրանքը կրկին առկա է { $shop_name } խանութում։

### After a long time

win-back-subject = Նորություններ { $shop_name } խանութից
win-back-preheader = Առաջարկներ ձեզ համար։
win-back-intro = { $shop_name } խանութում ձեր վերջին պատվերից որոշ ժամանակ է անցել։ Ընտրել ենք ապրանքներ, որոնք գուցե ձեզ դուր գան։
win-back-whatsapp = Ձեր վերջին պատվերից { $shop_name } խանութում որոշ ժամանակ է անցել։ Ընտրել ենք ապրանքներ, որոնք գուցե ձեզ դուր գան։

### Pieces of these

picked-heading = Ընտրված է ձեզ համար
action-product = Դիտել ապրանքը
action-shop = Դեպի խանութ
action-review = Գրել կարծիք
footer-why-order = Այս նամակը ստացել եք, որովհետև այս հասցեով պատվիրել եք { $shop_name } խանութում։
footer-why-asked = Այս նամակը ստացել եք, որովհետև խնդրել եք { $shop_name } խանութին տեղեկացնել ձեզ այս ապրանքի մասին։

### Chat on the shop's page

checkout-idle-chat = Մի շտապեք, ձեր զամբյուղն այստեղ է։
browse-help-chat = Ուշադիր նայո՞ւմ եք «{ $item0_title }» ապրանքը։

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }՝ այս պահին առկա է { $item0_stock } հատ։
}
answer-express-by = Արագ առաքմամբ, լրացուցիչ { $express_extra } վճարով, տեղ կհասնի մինչև՝ { $express_by }։
answer-free-returns = { $returns_n ->
   *[other] Կարող եք անվճար վերադարձնել { $returns } օրվա ընթացքում։
}
answer-free-shipping-from = Զամբյուղին ավելացրեք ևս { $shipping_free_from_missing } արժողությամբ ապրանք, և առաքումն անվճար կլինի։
answer-shipping-cost = Առաքման արժեքը՝ { $shipping_cost }։

### Pieces

promise-free-shipping = անվճար առաքում
promise-free-returns = անվճար վերադարձ
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (նախկինում՝ { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] առկա է { $stock } հատ
}
cart-more = { $cart_more_n ->
   *[other] և ևս { $cart_more }
}
cart-total = Ընդամենը՝ { $cart_total }
action-basket = Դեպի զամբյուղ
action-payment = Ավարտել վճարումը

### The foot of a message

footer-why = Այս նամակը ստացել եք, որովհետև այս հասցեով պատվեր եք սկսել { $shop_name } խանութում։
unsubscribe = Հրաժարվել նամակներից
opt-out-word = STOP
opt-out-reply = Պատասխանեք { opt-out-word }, և մենք այլևս չենք գրի ձեզ։
