# What the assistant says in Sindhi. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = السلام عليڪم! مان { $shop_name } جو خودڪار مددگار آهيان. مان اوهان جي ڪهڙي مدد ڪري سگهان ٿو؟
assist-hello-again = وري ڀليڪار! مان اوهان جي ڪهڙي مدد ڪري سگهان ٿو؟
assist-thanks = خوشي ٿي ته مدد ڪري سگهيس. ڇا ٻي به ڪا مدد ڪريان؟
assist-else = ڇا ٻي به ڪا مدد ڪريان؟
assist-not-understood = شايد مان اوهان جي ڳالهه صحيح نه سمجهي سگهيس. ڇا اوهان اها ٻين لفظن ۾ لکي سگهو ٿا؟
assist-choose = انهن مان اوهان جو مطلب ڪهڙو آهي؟
assist-out-of-scope = مان { $shop_name } جي آرڊرن، واپسي، ڊليوري ۽ شين بابت مدد ڪري سگهان ٿو، پر ان معاملي ۾ نه.
assist-unknown = ان بابت مون وٽ ڀروسي جوڳي ڄاڻ ناهي، تنهنڪري اندازو هڻڻ نٿو چاهيان.
assist-empty = مون کي خالي پيغام مليو. مان اوهان لاءِ ڇا ڪري سگهان ٿو؟
assist-too-long = اوهان جو پيغام مون لاءِ تمام ڊگهو آهي. ڇا اوهان ٿورن لفظن ۾ لکي سگهو ٿا؟
assist-busy = مهرباني ڪري ٿورو ترسو، مان اڃا اوهان جي اڳئين پيغام تي ڪم ڪري رهيو آهيان.
assist-trouble = هن وقت مان اهو ڏسي نٿو سگهان. مهرباني ڪري ٿوري دير کان پوءِ وري ڪوشش ڪريو يا اسان جي نمائندي سان ڳالهايو.
assist-file-refused = مان هي فائل کولي نه سگهيس. مهرباني ڪري تصوير JPEG، PNG يا WebP ۾ موڪليو.
assist-no-payment-here = هن چيٽ ۾ ادائيگي نه ورتي ويندي آهي. مهرباني ڪري دڪان جي چيڪ آئوٽ صفحي تي ادائيگي ڪريو.

### Buttons

button-order-status = منهنجو آرڊر ڪٿي آهي؟
button-return = شيءِ واپس ڪرڻي آهي
button-product = شيءِ بابت سوال
button-human = نمائندي سان ڳالهايو
button-yes = ها
button-no = نه
button-skip = ڇڏي ڏيو
button-cancel = منسوخ ڪريو
button-view = شيءِ ڏسو
button-track = پارسل ٽريڪ ڪريو
button-label = واپسي جو ليبل کوليو

### Making sure who is asking

identify-order-number = مهرباني ڪري پنهنجو آرڊر نمبر ٻڌايو. اهو اوهان کي آرڊر جي تصديق واري پيغام ۾ ملندو.
identify-contact = مهرباني ڪري اها اي ميل يا فون نمبر ٻڌايو جيڪو اوهان آرڊر ۾ ڏنو هو.
identify-code-sent = جيڪڏهن اها ڄاڻ ڪنهن آرڊر جي آهي ته اسان ان آرڊر جي اي ميل يا فون نمبر تي هاڻي هڪ ڪوڊ موڪليو آهي. مهرباني ڪري اهو ڪوڊ هتي لکو.
identify-code-wrong = مان ان جي تصديق ڪري نه سگهيس. ٿي سگهي ٿو ته ڪوڊ غلط لکيو ويو هجي يا ان جي مدت ختم ٿي وئي هجي.
identify-too-often = تمام گهڻيون ڪوششون ٿي ويون. مهرباني ڪري پوءِ وري ڪوشش ڪريو يا اسان جي نمائندي سان ڳالهايو.
identify-done = مهرباني، اوهان جو آرڊر ملي ويو.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } لاءِ اوهان جو ڪوڊ
identify-code-text = { $shop_name } لاءِ اوهان جو ڪوڊ: { $access_code }. جيڪڏهن اوهان اهو نه گهريو آهي ته هن پيغام کي نظر انداز ڪري سگهو ٿا.

### Orders

order-received = اوهان جو آرڊر { $order_number } اسان کي ملي ويو آهي ۽ تيار ٿي رهيو آهي. آرڊر جي تاريخ: { $order_placed }.
order-unpaid = اوهان جي آرڊر { $order_number } جي ادائيگي رهيل آهي. آرڊر جي تاريخ: { $order_placed }.
order-partly-shipped = اوهان جي آرڊر { $order_number } جو ڪجهه سامان رستي ۾ آهي، باقي پوءِ موڪليو ويندو.
order-shipped = اوهان جو آرڊر { $order_number } رستي ۾ آهي.
order-shipped-with = اوهان جو آرڊر { $order_number } رستي ۾ آهي. ڪوريئر: { $carrier_name }.
order-out-for-delivery = اوهان جو آرڊر { $order_number } ڊليوري لاءِ نڪري چڪو آهي.
order-delivered = اوهان جو آرڊر { $order_number } پهچايو ويو آهي. تاريخ: { $order_delivered }.
order-cancelled = اوهان جو آرڊر { $order_number } منسوخ ڪيو ويو آهي.
order-refunded = اوهان جي آرڊر { $order_number } جي رقم واپس ڪئي وئي آهي. رقم: { $refund_amount }.
order-returned = اوهان جي آرڊر { $order_number } مان واپس موڪليل سامان اسان وٽ پهچي ويو آهي.
order-problem = ڪوريئر اوهان جي آرڊر { $order_number } جي ڊليوري ۾ مسئلو ٻڌايو آهي. اسان جو ساٿي ان کي ڏسندو.
order-expected = پهچڻ جي متوقع تاريخ: { $delivery_by }.
order-expected-between = پهچڻ جي متوقع تاريخ: { $delivery_from } ۽ { $delivery_to } جي وچ ۾.
order-tracking = ٽريڪنگ نمبر: { $tracking_number }.
order-tracking-link = اوهان ان کي هتي ٽريڪ ڪري سگهو ٿا: { $tracking_link }
order-no-tracking = ان جو ٽريڪنگ نمبر اڃا موجود ناهي.
order-list = هي اوهان جا تازا آرڊر آهن:
order-line = { $order_number }، { $order_placed }، { $order_total }
order-none = مون کي اوهان جو ڪو آرڊر نه مليو.
order-not-found = اوهان جي آرڊرن ۾ هن نمبر جو ڪو آرڊر نه مليو.

### Refunds

refund-pending = اوهان جي آرڊر { $order_number } جي رقم واپس ڪرڻ تي ڪم هلي رهيو آهي. رقم: { $refund_amount }.
refund-done = اوهان جي آرڊر { $order_number } جي رقم واپس ڪئي وئي. رقم: { $refund_amount }، تاريخ: { $refund_on }.
refund-none = اوهان جي آرڊر { $order_number } لاءِ ڪو ريفنڊ نظر نٿو اچي.
refund-by-person = ريفنڊ جو فيصلو اسان جو ساٿي ڪندو آهي. مون اوهان جي درخواست سموري تفصيل سان اڳتي موڪلي آهي.

### Returns

return-window = { $return_days_n ->
    [one] اوهان ڊليوري کان پوءِ { $return_days } ڏينهن جي اندر شيون واپس ڪري سگهو ٿا.
   *[other] اوهان ڊليوري کان پوءِ { $return_days } ڏينهن جي اندر شيون واپس ڪري سگهو ٿا.
}
return-free = واپس موڪلڻ جو اوهان کان ڪو خرچ نه ورتو ويندو.
return-cost = واپس موڪلڻ جو خرچ: { $return_cost }.
return-not-possible-for = هي شيون واپس نٿيون ٿي سگهن: { $return_excluded }.
return-which-order = اوهان ڪهڙي آرڊر جي شيءِ واپس ڪرڻ چاهيو ٿا؟
return-which-item = اوهان ڪهڙي شيءِ واپس ڪرڻ چاهيو ٿا؟
return-why = اوهان ان کي ڇو واپس ڪرڻ چاهيو ٿا؟
return-unused = ڇا شيءِ استعمال ٿيل ناهي ۽ ان جا ٽيگ لڳل آهن؟
return-photo = مهرباني ڪري اهڙي تصوير موڪليو جنهن ۾ نقصان نظر اچي.
return-check = اوهان آرڊر { $order_number } مان «{ $item_title }» واپس ڪرڻ چاهيو ٿا. ڇا اهو صحيح آهي؟
return-approved = «{ $item_title }» جي واپسي منظور ٿي وئي آهي. اوهان جو واپسي نمبر: { $return_number }.
return-refused-window = «{ $item_title }» جي واپسي جي مدت پوري ٿي چڪي آهي. آخري تاريخ: { $return_until }.
return-refused-final-sale = «{ $item_title }» واپس نه ٿيڻ جي شرط تي وڪرو ٿي هئي، تنهنڪري واپس نٿي ٿي سگهي.
return-refused-kind = «{ $item_title }» انهن شين مان آهي جيڪي موڪلڻ کان پوءِ واپس نٿيون ٿي سگهن.
return-refused-used = استعمال ٿيل يا ٽيگ لٿل شيون واپس نٿيون ٿي سگهن.
return-refused-already = «{ $item_title }» جي واپسي اڳ ئي داخل ٿيل آهي.
return-refused-undelivered = «{ $item_title }» جي ڊليوري اڃا ناهي ٿي. پهچڻ کان پوءِ اوهان ان کي واپس ڪري سگهو ٿا.
return-review = اسان جو ساٿي اوهان جي واپسي جو فيصلو ڪري اوهان کي ٻڌائيندو.
return-label-link = هي اوهان جو واپسي جو ليبل آهي: { $return_label_link }
return-pack = مهرباني ڪري شيءِ چڱيءَ طرح پيڪ ڪريو، ليبل لڳايو ۽ پارسل ڪوريئر جي حوالي ڪريو: { $carrier_name }.
return-send-by = مهرباني ڪري ان کي { $return_until } تائين موڪلي ڏيو.
return-after = پارسل پهچڻ ۽ جاچ کان پوءِ اسان جو ساٿي ريفنڊ جو فيصلو ڪندو آهي.
return-stopped = ٺيڪ آهي، ڪجهه به داخل نه ڪيو ويو.
return-mail-subject = { $shop_name } تي اوهان جي واپسي { $return_number }
return-mail-intro = اسان آرڊر { $order_number } مان «{ $item_title }» جي واپسي داخل ڪئي آهي.
reason-too-small = تمام ننڍي آهي
reason-too-large = تمام وڏي آهي
reason-not-as-described = ٻڌايل تفصيل مطابق ناهي
reason-damaged = ڀڳل يا خراب ملي
reason-defective = ڪم نٿي ڪري
reason-wrong-item = غلط شيءِ آئي
reason-late = تمام دير سان پهتي
reason-changed-mind = منهنجو ارادو بدلجي ويو
reason-other = ڪو ٻيو سبب

### Cancelling, changing, exchanging, warranty

cancel-check = ڇا مان اوهان جو آرڊر { $order_number } منسوخ ڪريان؟ ڪل رقم: { $order_total }.
cancel-done = اوهان جو آرڊر { $order_number } منسوخ ڪيو ويو آهي.
cancel-too-late = اوهان جو آرڊر { $order_number } هاڻي منسوخ نٿو ٿي سگهي ڇو ته اهو رستي ۾ آهي. پهچڻ کان پوءِ اوهان ان کي واپس ڪري سگهو ٿا.
address-ask = مهرباني ڪري ڊليوري جو نئون مڪمل پتو موڪليو.
address-check = ڇا اوهان جو آرڊر { $order_number } هن پتي تي موڪليون: { $address_new }؟
address-done = اوهان جي آرڊر { $order_number } جو ڊليوري پتو تبديل ڪيو ويو آهي.
address-too-late = اوهان جي آرڊر { $order_number } جو پتو هاڻي تبديل نٿو ٿي سگهي ڇو ته اهو رستي ۾ آهي.
exchange-which = ان جي بدران اوهان کي ڪهڙي سائيز يا قسم گهرجي؟
exchange-check = ڇا «{ $item_title }» جي بدران «{ $exchange_title }» موڪليون؟
exchange-approved = «{ $item_title }» جي بدران «{ $exchange_title }» جي مٽاسٽا منظور ٿي وئي آهي.
exchange-sold-out = «{ $exchange_title }» هن وقت اسٽاڪ ۾ ناهي.
exchange-refused = «{ $item_title }» ان سان مٽائي نٿي سگهجي.
change-review = اسان جو ساٿي اوهان جي درخواست ڏسي اوهان کي جواب ڏيندو.
warranty-covered = «{ $item_title }» جي وارنٽي { $warranty_until } تائين آهي.
warranty-ended = «{ $item_title }» جي وارنٽي ختم ٿي چڪي آهي. آخري تاريخ: { $warranty_until }.
stopped = ٺيڪ آهي، مون ڪجهه به تبديل نه ڪيو.

### Products

product-price = «{ $product_title }» جي قيمت { $product_price } آهي.
product-price-was = «{ $product_title }» جي قيمت { $product_price } آهي (اڳ: { $product_price_before }).
product-available = «{ $product_title }» اسٽاڪ ۾ موجود آهي.
product-stock = { $product_stock_n ->
   *[other] «{ $product_title }» هن وقت اسٽاڪ ۾ موجود آهي. تعداد: { $product_stock }.
}
product-sold-out = «{ $product_title }» هن وقت اسٽاڪ ۾ ناهي.
product-tell-me = ڇا ٻيهر اچڻ تي اوهان کي ٻڌايان؟
product-will-tell = جڏهن اها ٻيهر ايندي ته مان اوهان کي ٻڌائيندس.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = اوهان ڪهڙي شيءِ جي ڳالهه ڪري رهيا آهيو؟
product-not-found = اسان جي دڪان ۾ اهڙي ڪا شيءِ نه ملي.
products-found = هي اوهان کي پسند اچي سگهن ٿيون:
products-nearest = هوبهو اهڙي شيءِ نه ملي. هي سڀ کان ويجهيون آهن:
products-goes-with = ان سان گڏ سٺيون لڳن ٿيون:
product-line = { $product_title }، { $product_price }
compare-intro = انهن جي ڀيٽ هن ريت آهي:
size-ask = اوهان عام طور ڪهڙي سائيز پائيندا آهيو، يا اوهان جو ماپ ڪيترو آهي؟
size-advice = «{ $product_title }» لاءِ اسان سائيز { $size_value } جي صلاح ڏيون ٿا.
size-chart = سائيز چارٽ مطابق سائيز { $size_value } جو ماپ: { $size_measure }.
size-runs-small = گراهڪن کي «{ $product_title }» اڪثر ننڍي لڳي.
size-runs-large = گراهڪن کي «{ $product_title }» اڪثر وڏي لڳي.
size-runs-true = گراهڪن موجب «{ $product_title }» جي سائيز صحيح اچي ٿي.
size-unknown = مون وٽ «{ $product_title }» جو سائيز چارٽ ناهي.
cart-link = هن شيءِ سان گڏ اوهان جي ٽوڪري: { $cart_link }

### Delivery, payment, offers

delivery-estimate = هاڻي آرڊر ڪندؤ ته پهچڻ جي متوقع تاريخ { $delivery_by } آهي.
delivery-estimate-between = هاڻي آرڊر ڪندؤ ته اهو { $delivery_from } ۽ { $delivery_to } جي وچ ۾ پهچڻ جي اميد آهي.
delivery-cost = ڊليوري جو خرچ ({ $country_name }): { $delivery_cost }.
delivery-free = ڊليوري مفت آهي ({ $country_name }).
delivery-free-from = { $delivery_free_from } يا ان کان وڌيڪ جي آرڊر تي ڊليوري مفت آهي.
delivery-country-no = اسان هن ملڪ ۾ ڊليوري نه ڪندا آهيون: { $country_name }.
payment-methods = اوهان هنن طريقن سان ادائيگي ڪري سگهو ٿا: { $payment_methods }.
payment-trouble = معذرت، ادائيگي مڪمل نه ٿي سگهي. اوهان جي ٽوڪري محفوظ آهي، اوهان وري ڪوشش ڪري سگهو ٿا يا ادائيگي جو ٻيو طريقو چونڊي سگهو ٿا.
discount-none = هن وقت مون وٽ ڏيڻ لاءِ ڪا رعايت ناهي.
discount-open = هن وقت ڪوڊ { $coupon_code } تي { $coupon_value } جي رعايت آهي، جيڪا { $coupon_expires } تائين آهي.
giftcard-ask = مهرباني ڪري گفٽ ڪارڊ جو ڪوڊ موڪليو.
giftcard-balance = گفٽ ڪارڊ جو بيلنس { $giftcard_balance } آهي.
giftcard-unknown = هن ڪوڊ جو ڪو گفٽ ڪارڊ نه مليو.
policy-says = صفحي «{ $page_title }» تي لکيل آهي: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = مان اوهان جي ڳالهه ٻولهه پنهنجي ساٿي جي حوالي ڪريان ٿو، هو هتي لکيل هر ڳالهه ڏسي سگهي ٿو.
handoff-next = جواب اوهان کي هتي ئي ملندو.
handoff-closed = اسان جي ٽيم واپس اچي اوهان کي جواب ڏيندي. وقت: { $team_back }.
handoff-leave-address = مهرباني ڪري پنهنجي اي ميل ڏيو ته جيئن اسان اوهان سان رابطو ڪري سگهون.
complaint-sorry = ان لاءِ معذرت گهران ٿو. مان اها ڳالهه هاڻي ئي پنهنجي ساٿي تائين پهچايان ٿو.

### Leaving

opt-out-done = هاڻي اوهان کي { $shop_name } کان اهڙا پيغام نه ملندا.
