# Texts of Cartwright in Uyghur. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = ياخشىمۇسىز، { $shopper_first_name }،
greeting-plain = ياخشىمۇسىز،

### The first reminder

recover-reminder-subject = سېۋىتىڭىزدە تۇرۇۋاتىدۇ: { $item0_title }
recover-reminder-preheader = { $shop_name } دۇكىنىدىكى سېۋىتىڭىز ساقلاندى.
recover-reminder-intro = { $shop_name } دۇكىنىدىكى سېۋىتىڭىز ساقلاندى، «{ $item0_title }» ھازىرمۇ بار. ئۆزىڭىزگە قۇلايلىق ۋاقىتتا توختىغان يېرىڭىزدىن داۋاملاشتۇرسىڭىز بولىدۇ.
recover-reminder-whatsapp = سېۋىتىڭىز { $shop_name } دۇكىنىدا ساقلاندى، «{ $item0_title }» ھازىرمۇ بار. ئۆزىڭىزگە قۇلايلىق ۋاقىتتا توختىغان يېرىڭىزدىن داۋاملاشتۇرسىڭىز بولىدۇ.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } دۇكىنىدىكى سېۋىتىڭىز سىزنى كۈتۈپ تۇرۇۋاتىدۇ
recover-social-proof-preheader = «{ $item0_title }» ھازىرمۇ بار.
recover-social-proof-intro = ئېسىڭىزدىن چىقىپ قالغان بولسا دەپ قىسقىچە ئەسكەرتىپ قويايلى: «{ $item0_title }» { $shop_name } دۇكىنىدىكى سېۋىتىڭىزدە تۇرۇۋاتىدۇ. سوئالىڭىز بارمۇ؟ جاۋاب يېزىڭ، خۇشاللىق بىلەن ياردەم قىلىمىز.
recover-social-proof-whatsapp = ئېسىڭىزدىن چىقىپ قالغان بولسا دەپ قىسقىچە ئەسكەرتىپ قويايلى: «{ $item0_title }» { $shop_name } دۇكىنىدىكى سېۋىتىڭىزدە تۇرۇۋاتىدۇ. { $proof } سوئالىڭىز بارمۇ؟ جاۋاب يېزىڭ، خۇشاللىق بىلەن ياردەم قىلىمىز.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } بۇ مالنى { $popular_count } كىشى سېتىۋالدى.
}
proof-period = { $popular_days_n ->
   *[other] يېقىنقى { $popular_days } كۈندە
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } خېرىدار بۇ مالغا { $rating } يۇلتۇز باھا بەردى.
}
proof-none = ئۇ ھازىرمۇ بار.

### The personal offer

recover-incentive-subject = { $shop_name } دۇكىنىدىكى سېۋىتىڭىز ئۈچۈن: { $offer }
recover-incentive-preheader = شەخسىي كودىڭىزنىڭ مۇددىتى: { $coupon_expires }.
recover-incentive-intro = { $shop_name } دۇكىنىنى زىيارەت قىلغىنىڭىزغا رەھمەت. سېۋىتىڭىز ساقلاندى، سىزگە تەييارلىغىنىمىز: { $offer }.
recover-incentive-whatsapp = رەھمەت، { $shop_name } دۇكىنىنى زىيارەت قىلدىڭىز. «{ $item0_title }» سېۋىتىڭىزدە تۇرۇۋاتىدۇ، سىزگە تەييارلىغىنىمىز: { $offer }. شەخسىي كودىڭىز: { $coupon_code }، مۇددىتى: { $coupon_expires }.
offer-off = { $coupon_value } ئېتىبار
coupon-label = شەخسىي كودىڭىز
coupon-line = { $coupon_code }: { $offer }
coupon-expires = مۇددىتى: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = سىز بىلەن قايتا كۆرۈشكىنىمىزدىن خۇشالمىز: { $shop_name } دۇكىنىدىكى سېۋىتىڭىز
recover-cross-sell-preheader = «{ $item0_title }» ھازىرمۇ بار.
recover-cross-sell-intro = سىز بىلەن قايتا كۆرۈشكىنىمىزدىن خۇشالمىز. { $shop_name } دۇكىنىدىكى سېۋىتىڭىز ساقلاندى، «{ $item0_title }» ھازىرمۇ بار. ئۇنىڭغا ماس كېلىدىغان نەرسىلەرنىمۇ تاللاپ قويدۇق.
also-heading = بۇنىڭغا ماس كېلىدىغانلار

### An unpaid order

payment-reminder-subject = { $shop_name } دۇكىنىدىكى زاكازىڭىز پۇل تۆلەشنى كۈتۈۋاتىدۇ
payment-reminder-preheader = ئۆزىڭىزگە قۇلايلىق ۋاقىتتا پۇل تۆلەشنى تاماملىسىڭىز بولىدۇ.
payment-reminder-intro = { $shop_name } دۇكىنىدىكى { $cart_total } سوممىلىق زاكازىڭىز ساقلاندى، لېكىن پۇل تۆلەش تېخى تاماملانمىدى. ئۆزىڭىزگە قۇلايلىق ۋاقىتتا تاماملىسىڭىز بولىدۇ.
payment-reminder-whatsapp = زاكازىڭىز { $shop_name } دۇكىنىدا ساقلاندى، سوممىسى { $cart_total }، لېكىن پۇل تۆلەش تېخى تاماملانمىدى. ئۆزىڭىزگە قۇلايلىق ۋاقىتتا تاماملىسىڭىز بولىدۇ.

### After an order

after-purchase-subject = «{ $item0_title }» بىلەن ماس كېلىدىغانلار
after-purchase-preheader = { $shop_name } دۇكىنىدىكى زاكازىڭىز ئۈچۈن تەۋسىيەلەر.
after-purchase-intro = { $shop_name } دۇكىنىدىن زاكاز قىلغىنىڭىزغا رەھمەت. «{ $item0_title }» بىلەن ماس كېلىدىغان نەرسىلەرنى تاللاپ قويدۇق.
after-purchase-whatsapp = رەھمەت، { $shop_name } دۇكىنىدىن زاكاز قىلدىڭىز. «{ $item0_title }» بىلەن ماس كېلىدىغان نەرسىلەرنى سىز ئۈچۈن تاللاپ قويدۇق.
review-request-subject = «{ $item0_title }» سىزگە يارىدىمۇ؟
review-request-preheader = پىكرىڭىز باشقا خېرىدارلارنىڭ تاللىشىغا ياردەم بېرىدۇ.
review-request-intro = { $shop_name } دۇكىنىدىن قىلغان زاكازىڭىزنى تاپشۇرۇۋالغىنىڭىزغا خېلى بولدى. «{ $item0_title }» سىزگە يارىدىمۇ؟ سەمىمىي پىكرىڭىز باشقا خېرىدارلارنىڭ تاللىشىغا ياردەم بېرىدۇ.
review-request-whatsapp = زاكازىڭىزنى { $shop_name } دۇكىنىدىن تاپشۇرۇۋالغىنىڭىزغا خېلى بولدى. «{ $item0_title }» سىزگە يارىدىمۇ؟ سەمىمىي پىكرىڭىز باشقا خېرىدارلارنىڭ تاللىشىغا ياردەم بېرىدۇ.

### Back in stock

back-in-stock-subject = قايتا كەلدى: { $item0_title }
back-in-stock-preheader = خەۋەر قىلىشىمىزنى ئېيتقانىدىڭىز.
back-in-stock-intro = «{ $item0_title }» ئەمدى { $shop_name } دۇكىنىدا يەنە بار. كەلگەندە خەۋەر قىلىشىمىزنى ئېيتقانىدىڭىز.
back-in-stock-whatsapp = خەۋەر قىلىشىمىزنى ئېيتقانىدىڭىز: «{ $item0_title }» ئەمدى { $shop_name } دۇكىنىدا يەنە بار.

### After a long time

win-back-subject = { $shop_name } دۇكىنىدىن خەۋەرلەر
win-back-preheader = سىز ئۈچۈن تەۋسىيەلەر.
win-back-intro = { $shop_name } دۇكىنىدىن ئاخىرقى قېتىم زاكاز قىلغىنىڭىزغا خېلى بولدى. سىزگە ياراپ قېلىشى مۇمكىن بولغان نەرسىلەرنى تاللاپ قويدۇق.
win-back-whatsapp = ئاخىرقى قېتىم { $shop_name } دۇكىنىدىن زاكاز قىلغىنىڭىزغا خېلى بولدى. سىزگە ياراپ قېلىشى مۇمكىن بولغان نەرسىلەرنى تاللاپ قويدۇق.

### Pieces of these

picked-heading = سىز ئۈچۈن تاللاندى
action-product = مالنى كۆرۈش
action-shop = دۇكانغا كىرىش
action-review = باھا يېزىش
footer-why-order = سىز { $shop_name } دۇكىنىدىن بۇ ئادرېس بىلەن زاكاز قىلغانلىقىڭىز ئۈچۈن بۇ ئېلخەتنى تاپشۇرۇۋالدىڭىز.
footer-why-asked = سىز { $shop_name } دۇكىنىدىن بۇ مال توغرىسىدا خەۋەر قىلىشنى سورىغانلىقىڭىز ئۈچۈن بۇ ئېلخەتنى تاپشۇرۇۋالدىڭىز.

### Chat on the shop's page

checkout-idle-chat = ئالدىرىماڭ، سېۋىتىڭىز مۇشۇ يەردە.
browse-help-chat = «{ $item0_title }» توغرىسىدا بىلمەكچىمۇ سىز؟

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] «{ $item0_title }» ئامباردا ھازىر { $item0_stock } دانە بار.
}
answer-express-by = تېز يەتكۈزۈشكە { $express_extra } قوشۇپ تۆلىسىڭىز، يېتىپ بېرىش ۋاقتى: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] { $returns } كۈن ئىچىدە ھەقسىز قايتۇرالايسىز.
}
answer-free-shipping-from = سېۋىتىڭىزگە يەنە { $shipping_free_from_missing } قوشسىڭىز، يەتكۈزۈش ھەقسىز بولىدۇ.
answer-shipping-cost = يەتكۈزۈش ھەققى: { $shipping_cost }.

### Pieces

promise-free-shipping = ھەقسىز يەتكۈزۈش
promise-free-returns = ھەقسىز قايتۇرۇش
item-line = • { $title }، { $quantity } × { $price }
item-line-was = • { $title }، { $quantity } × { $price } (ئىلگىرى: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }، { $price }
item-stock = { $stock_n ->
   *[other] ئامباردا: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] ۋە يەنە { $cart_more } مال
}
cart-total = جەمئىي: { $cart_total }
action-basket = سېۋەتكە قايتىش
action-payment = پۇل تۆلەشنى تاماملاش

### The foot of a message

footer-why = سىز { $shop_name } دۇكىنىدا بۇ ئادرېس بىلەن زاكاز باشلىغانلىقىڭىز ئۈچۈن بۇ ئېلخەتنى تاپشۇرۇۋالدىڭىز.
unsubscribe = خەت تاپشۇرۇۋېلىشنى توختىتىش
opt-out-word = توختا
opt-out-reply = { opt-out-word } دەپ جاۋاب يازسىڭىز، سىزگە قايتا خەت يازمايمىز.
