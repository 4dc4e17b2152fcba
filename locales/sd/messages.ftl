# Texts of Cartwright in Sindhi. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = السلام عليڪم { $shopper_first_name }،
greeting-plain = السلام عليڪم،

### The first reminder

recover-reminder-subject = اوهان جي ٽوڪري ۾ موجود: { $item0_title }
recover-reminder-preheader = { $shop_name } تي اوهان جي ٽوڪري محفوظ آهي.
recover-reminder-intro = { $shop_name } تي اوهان جي ٽوڪري محفوظ آهي، ۽ «{ $item0_title }» اڃا موجود آهي. جڏهن اوهان کي مناسب لڳي، جتي بيٺا هئا اتان ئي اڳتي وڌي سگهو ٿا.
recover-reminder-whatsapp = اوهان جي ٽوڪري { $shop_name } تي محفوظ آهي، ۽ «{ $item0_title }» اڃا موجود آهي. جڏهن اوهان کي مناسب لڳي، جتي بيٺا هئا اتان ئي اڳتي وڌي سگهو ٿا.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } تي اوهان جي ٽوڪري اوهان جي انتظار ۾ آهي
recover-social-proof-preheader = «{ $item0_title }» اڃا موجود آهي.
recover-social-proof-intro = شايد ڌيان مان نڪري ويو هجي، تنهنڪري ننڍي يادگيري: «{ $item0_title }» اڃا { $shop_name } تي اوهان جي ٽوڪري ۾ آهي. ڪو سوال آهي؟ بس جواب ڏيو، اسان کي مدد ڪري خوشي ٿيندي.
recover-social-proof-whatsapp = شايد ڌيان مان نڪري ويو هجي، تنهنڪري ننڍي يادگيري: «{ $item0_title }» اڃا { $shop_name } تي اوهان جي ٽوڪري ۾ آهي. { $proof } ڪو سوال آهي؟ بس جواب ڏيو، اسان کي مدد ڪري خوشي ٿيندي.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } ماڻهوءَ هي شيءِ خريد ڪئي.
   *[other] { proof-period } { $popular_count } ماڻهن هي شيءِ خريد ڪئي.
}
proof-period = { $popular_days_n ->
   *[other] گذريل { $popular_days } ڏينهن ۾
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } گراهڪ هن شيءِ کي { $rating } ستارا ڏنا آهن.
   *[other] { $rating_count } گراهڪن هن شيءِ کي { $rating } ستارا ڏنا آهن.
}
proof-none = اها اڃا موجود آهي.

### The personal offer

recover-incentive-subject = { $shop_name } تي اوهان جي ٽوڪري لاءِ: { $offer }
recover-incentive-preheader = اوهان جو ذاتي ڪوڊ { $coupon_expires } تائين ڪارائتو آهي.
recover-incentive-intro = { $shop_name } تي اچڻ جي مهرباني. اوهان جي ٽوڪري محفوظ آهي، ۽ اوهان لاءِ اسان وٽ ڪجهه آهي: { $offer }.
recover-incentive-whatsapp = مهرباني جو اوهان { $shop_name } تي آيا. «{ $item0_title }» اڃا اوهان جي ٽوڪري ۾ آهي، ۽ اوهان لاءِ اسان وٽ ڪجهه آهي: { $offer }. اوهان جو ذاتي ڪوڊ { $coupon_code } آهي، جيڪو { $coupon_expires } تائين ڪارائتو آهي.
offer-off = { $coupon_value } جي رعايت
coupon-label = اوهان جو ذاتي ڪوڊ
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } تائين ڪارائتو

### For returning customers

recover-cross-sell-subject = اوهان کي وري ڏسي خوشي ٿي: { $shop_name } تي اوهان جي ٽوڪري
recover-cross-sell-preheader = «{ $item0_title }» اڃا موجود آهي.
recover-cross-sell-intro = اوهان کي وري ڏسي خوشي ٿي. { $shop_name } تي اوهان جي ٽوڪري محفوظ آهي، ۽ «{ $item0_title }» اڃا موجود آهي. اسان ڪجهه ٻيون شيون به چونڊيون آهن جيڪي ان سان سٺيون لڳن ٿيون.
also-heading = ان سان سٺيون لڳن ٿيون

### An unpaid order

payment-reminder-subject = { $shop_name } تي اوهان جي آرڊر جي ادائيگي رهيل آهي
payment-reminder-preheader = جڏهن اوهان کي مناسب لڳي، ادائيگي مڪمل ڪري سگهو ٿا.
payment-reminder-intro = { $shop_name } تي اوهان جو { $cart_total } جو آرڊر محفوظ آهي، پر ادائيگي اڃا مڪمل ناهي ٿي. جڏهن اوهان کي مناسب لڳي، ان کي مڪمل ڪري سگهو ٿا.
payment-reminder-whatsapp = اوهان جو { $cart_total } جو آرڊر { $shop_name } تي محفوظ آهي، پر ادائيگي اڃا مڪمل ناهي ٿي. جڏهن اوهان کي مناسب لڳي، ان کي مڪمل ڪري سگهو ٿا.

### After an order

after-purchase-subject = «{ $item0_title }» سان سٺيون لڳندڙ شيون
after-purchase-preheader = { $shop_name } تي اوهان جي آرڊر لاءِ ڪجهه صلاحون.
after-purchase-intro = { $shop_name } تي آرڊر ڪرڻ جي مهرباني. اسان ڪجهه شيون چونڊيون آهن جيڪي «{ $item0_title }» سان سٺيون لڳن ٿيون.
after-purchase-whatsapp = مهرباني جو اوهان { $shop_name } تي آرڊر ڪيو. ڪجهه شيون «{ $item0_title }» سان سٺيون لڳن ٿيون، اسان اهي اوهان لاءِ گڏ ڪيون آهن.
review-request-subject = «{ $item0_title }» بابت اوهان جي ڪهڙي راءِ آهي؟
review-request-preheader = اوهان جي راءِ ٻين گراهڪن کي چونڊ ۾ مدد ڪري ٿي.
review-request-intro = { $shop_name } تان گهرايل آرڊر ڪجهه وقت کان اوهان وٽ آهي. «{ $item0_title }» بابت اوهان جي ڪهڙي راءِ آهي؟ اوهان جي سچي راءِ ٻين گراهڪن کي چونڊ ۾ مدد ڪري ٿي.
review-request-whatsapp = اوهان جو { $shop_name } تان گهرايل آرڊر ڪجهه وقت کان اوهان وٽ آهي. «{ $item0_title }» بابت اوهان جي ڪهڙي راءِ آهي؟ اوهان جي سچي راءِ ٻين گراهڪن کي چونڊ ۾ مدد ڪري ٿي.

### Back in stock

back-in-stock-subject = وري موجود: { $item0_title }
back-in-stock-preheader = اوهان اسان کي اطلاع ڏيڻ لاءِ چيو هو.
back-in-stock-intro = «{ $item0_title }» وري { $shop_name } تي موجود آهي. اوهان اسان کي اطلاع ڏيڻ لاءِ چيو هو.
back-in-stock-whatsapp = اوهان اسان کي اطلاع ڏيڻ لاءِ چيو هو: «{ $item0_title }» وري { $shop_name } تي موجود آهي.

### After a long time

win-back-subject = { $shop_name } کان نيون خبرون
win-back-preheader = اوهان لاءِ ڪجهه صلاحون.
win-back-intro = { $shop_name } تي اوهان جي پوئين آرڊر کي ڪجهه وقت گذري ويو آهي. اسان ڪجهه شيون چونڊيون آهن جيڪي شايد اوهان کي پسند اچن.
win-back-whatsapp = اوهان کي { $shop_name } تي آرڊر ڪئي ڪجهه وقت گذري ويو آهي. اسان ڪجهه شيون چونڊيون آهن جيڪي شايد اوهان کي پسند اچن.

### Pieces of these

picked-heading = اوهان لاءِ چونڊيل
action-product = شيءِ ڏسو
action-shop = دڪان ڏانهن وڃو
action-review = راءِ لکو
footer-why-order = هي اي ميل اوهان کي ان ڪري ملي آهي جو اوهان { $shop_name } تي هن پتي سان آرڊر ڪيو هو.
footer-why-asked = هي اي ميل اوهان کي ان ڪري ملي آهي جو اوهان { $shop_name } کي هن شيءِ بابت اطلاع ڏيڻ لاءِ چيو هو.

### Chat on the shop's page

checkout-idle-chat = آرام سان ڏسو، اوهان جي ٽوڪري هتي ئي آهي.
browse-help-chat = «{ $item0_title }» بابت ڪجهه پڇڻ چاهيو ٿا؟

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] «{ $item0_title }» هن وقت اسٽاڪ ۾ موجود آهي. تعداد: { $item0_stock }.
}
answer-express-by = { $express_extra } وڌيڪ ڏئي ايڪسپريس ڊليوري وٺندؤ ته { $express_by } تائين پهچي ويندو.
answer-free-returns = { $returns_n ->
   *[other] اوهان ان کي { $returns } ڏينهن جي اندر مفت واپس ڪري سگهو ٿا.
}
answer-free-shipping-from = ٽوڪري ۾ { $shipping_free_from_missing } جو سامان وڌيڪ شامل ڪندؤ ته ڊليوري مفت آهي.
answer-shipping-cost = ڊليوري جو خرچ { $shipping_cost } آهي.

### Pieces

promise-free-shipping = مفت ڊليوري
promise-free-returns = مفت واپسي
item-line = • { $title }، { $quantity } × { $price }
item-line-was = • { $title }، { $quantity } × { $price } (اڳ: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }، { $price }
item-stock = { $stock_n ->
   *[other] اسٽاڪ ۾: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] ۽ وڌيڪ { $cart_more }
}
cart-total = ڪل رقم: { $cart_total }
action-basket = ٽوڪري ڏانهن واپس
action-payment = ادائيگي مڪمل ڪريو

### The foot of a message

footer-why = هي اي ميل اوهان کي ان ڪري ملي آهي جو اوهان { $shop_name } تي هن پتي سان آرڊر شروع ڪيو هو.
unsubscribe = پيغام بند ڪريو
opt-out-word = STOP
opt-out-reply = جواب ۾ { opt-out-word } لکو، اسان اوهان کي وري نه لکنداسين.
