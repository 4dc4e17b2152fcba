# What the assistant says in Pashto. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = سلام! زه د { $shop_name } اتومات مرستیال یم. څنګه مرسته درسره کولی شم؟
assist-hello-again = بیا ښه راغلاست! څنګه مرسته درسره کولی شم؟
assist-thanks = هر کله راشئ. بله کومه مرسته درسره کولی شم؟
assist-else = بله کومه مرسته درسره کولی شم؟
assist-not-understood = ښايي ستاسو په خبره سم نه وم پوه شوی. په نورو ټکو یې راته ویلی شئ؟
assist-choose = ستاسو مطلب په دې کې کوم یو دی؟
assist-out-of-scope = زه د { $shop_name } د فرمایشونو، بېرته ورکولو، رسولو او توکو په اړه مرسته کولی شم، خو په دې برخه کې نه.
assist-unknown = په دې اړه باوري معلومات نه لرم، نو نه غواړم اټکل وکړم.
assist-empty = تش پیغام مې ترلاسه کړ. څه درته کولی شم؟
assist-too-long = ستاسو پیغام زما لپاره ډېر اوږد دی. په څو جملو کې یې لیکلی شئ؟
assist-busy = لږ صبر وکړئ، ستاسو پر مخکیني پیغام لا کار کوم.
assist-trouble = اوس دا نه شم کتلی. مهرباني وکړئ لږ وروسته بیا هڅه وکړئ یا زموږ له همکار سره خبرې وکړئ.
assist-file-refused = دا فایل مې ونه شو لوستلی. مهرباني وکړئ عکس په JPEG، PNG یا WebP بڼه راولېږئ.
assist-no-payment-here = په دې خبرو اترو کې پیسې نه اخیستل کېږي. مهرباني وکړئ د پلورنځي د تادیې په پاڼه کې یې ورکړئ.

### Buttons

button-order-status = زما فرمایش چېرته دی؟
button-return = د توکي بېرته ورکول
button-product = د توکي په اړه پوښتنه
button-human = له همکار سره خبرې
button-yes = هو
button-no = نه
button-skip = تېرېدل
button-cancel = لغوه کول
button-view = توکی وګورئ
button-track = د پارسل څارنه
button-label = د بېرته ورکولو لېبل

### Making sure who is asking

identify-order-number = مهرباني وکړئ د خپل فرمایش شمېره ووایاست. دا د فرمایش د تایید په پیغام کې شته.
identify-contact = مهرباني وکړئ هغه برېښنالیک یا د تلیفون شمېره ووایاست چې د فرمایش پر مهال مو کارولې وه.
identify-code-sent = که دا معلومات د کوم فرمایش وي، نو همدا اوس مو د هماغه فرمایش برېښنالیک یا تلیفون ته یو کوډ ولېږه. مهرباني وکړئ کوډ دلته ولیکئ.
identify-code-wrong = دا مې تایید نه کړای شو. ښايي کوډ ناسم لیکل شوی وي یا یې وخت تېر شوی وي.
identify-too-often = ډېرې هڅې وشوې. مهرباني وکړئ وروسته بیا هڅه وکړئ یا زموږ له همکار سره خبرې وکړئ.
identify-done = مننه، ستاسو فرمایش مې وموند.
reply-subject = Re: { $shop_name }
identify-code-subject = د { $shop_name } لپاره ستاسو کوډ
identify-code-text = د { $shop_name } لپاره ستاسو کوډ: { $access_code }. که تاسو نه وي غوښتی، دا پیغام له پامه غورځولی شئ.

### Orders

order-received = ستاسو فرمایش { $order_number } موږ ته رارسېدلی او چمتو کېږي. د فرمایش نېټه: { $order_placed }.
order-unpaid = ستاسو فرمایش { $order_number } د پیسو ورکولو په تمه دی. د فرمایش نېټه: { $order_placed }.
order-partly-shipped = ستاسو د فرمایش { $order_number } یوه برخه پر لاره ده، پاتې به وروسته درولېږل شي.
order-shipped = ستاسو فرمایش { $order_number } پر لاره دی.
order-shipped-with = ستاسو فرمایش { $order_number } پر لاره دی. د لېږد شرکت: { $carrier_name }.
order-out-for-delivery = ستاسو فرمایش { $order_number } د رسولو لپاره وتلی دی.
order-delivered = ستاسو فرمایش { $order_number } رسول شوی دی. نېټه: { $order_delivered }.
order-cancelled = ستاسو فرمایش { $order_number } لغوه شوی دی.
order-refunded = ستاسو د فرمایش { $order_number } پیسې بېرته ورکړل شوې دي. اندازه: { $refund_amount }.
order-returned = ستاسو د فرمایش { $order_number } بېرته لېږل شوی مال موږ ته رارسېدلی دی.
order-problem = د لېږد شرکت ستاسو د فرمایش { $order_number } په رسولو کې د ستونزې خبر ورکړی دی. زموږ همکار به یې وګوري.
order-expected = د رسېدو اټکلي نېټه: { $delivery_by }.
order-expected-between = د رسېدو اټکلي نېټه: د { $delivery_from } او { $delivery_to } ترمنځ.
order-tracking = د څارنې شمېره: { $tracking_number }.
order-tracking-link = دلته یې څارلی شئ: { $tracking_link }
order-no-tracking = د څارنې شمېره لا نه لري.
order-list = ستاسو وروستي فرمایشونه:
order-line = { $order_number }، { $order_placed }، { $order_total }
order-none = ستاسو کوم فرمایش مې ونه موند.
order-not-found = ستاسو په فرمایشونو کې مې په دې شمېره فرمایش ونه موند.

### Refunds

refund-pending = ستاسو د فرمایش { $order_number } د پیسو بېرته ورکول روان دي. اندازه: { $refund_amount }.
refund-done = ستاسو د فرمایش { $order_number } پیسې بېرته ورکړل شوې. اندازه: { $refund_amount }، نېټه: { $refund_on }.
refund-none = ستاسو د فرمایش { $order_number } لپاره د پیسو بېرته ورکول نه وینم.
refund-by-person = د پیسو د بېرته ورکولو پرېکړه زموږ همکار کوي. ستاسو غوښتنه مې له ټولو جزییاتو سره ور ورسوله.

### Returns

return-window = { $return_days_n ->
    [one] له رسېدو وروسته د { $return_days } ورځې په موده کې توکي بېرته ورکولی شئ.
   *[other] له رسېدو وروسته د { $return_days } ورځو په موده کې توکي بېرته ورکولی شئ.
}
return-free = بېرته لېږل ستاسو لپاره وړیا دي.
return-cost = د بېرته لېږلو لګښت: { $return_cost }.
return-not-possible-for = دا شیان بېرته نه اخیستل کېږي: { $return_excluded }.
return-which-order = له کوم فرمایش څخه څه بېرته ورکول غواړئ؟
return-which-item = کوم توکی بېرته ورکول غواړئ؟
return-why = ولې یې بېرته ورکول غواړئ؟
return-unused = توکی نه دی کارول شوی او نښې یې لا پرې دي؟
return-photo = مهرباني وکړئ داسې عکس راولېږئ چې زیان پکې ښکاري.
return-check = تاسو د { $order_number } فرمایش دا توکی بېرته ورکول غواړئ: «{ $item_title }». سمه ده؟
return-approved = د «{ $item_title }» توکي بېرته ورکول ومنل شول. د بېرته ورکولو شمېره: { $return_number }.
return-refused-window = د «{ $item_title }» توکي د بېرته ورکولو وخت پای ته رسېدلی دی. وروستۍ نېټه: { $return_until }.
return-refused-final-sale = «{ $item_title }» د نه بېرته اخیستلو په شرط پلورل شوی، نو بېرته نه اخیستل کېږي.
return-refused-kind = «{ $item_title }» له هغو توکو څخه دی چې له لېږلو وروسته بېرته نه اخیستل کېږي.
return-refused-used = کارول شوي یا بې نښې توکي بېرته نه اخیستل کېږي.
return-refused-already = د «{ $item_title }» توکي بېرته ورکول له مخکې ثبت شوي دي.
return-refused-undelivered = «{ $item_title }» لا نه دی رسول شوی. له رسېدو وروسته یې بېرته ورکولی شئ.
return-review = زموږ همکار به ستاسو د غوښتنې پرېکړه وکړي او تاسو ته به ځواب درکړي.
return-label-link = ستاسو د بېرته ورکولو لېبل: { $return_label_link }
return-pack = مهرباني وکړئ توکی ښه وتړئ، لېبل پرې ولګوئ او پارسل د لېږد شرکت ته وسپارئ: { $carrier_name }.
return-send-by = د لېږلو وروستۍ نېټه: { $return_until }.
return-after = کله چې پارسل راورسېږي او وکتل شي، زموږ همکار د پیسو د بېرته ورکولو پرېکړه کوي.
return-stopped = سمه ده، هېڅ ثبت نه شول.
return-mail-subject = په { $shop_name } کې ستاسو بېرته ورکول: { $return_number }
return-mail-intro = موږ د { $order_number } فرمایش د دې توکي بېرته ورکول ثبت کړل: «{ $item_title }».
reason-too-small = ډېر کوچنی دی
reason-too-large = ډېر لوی دی
reason-not-as-described = له تشریح سره سم نه دی
reason-damaged = زیانمن شوی
reason-defective = کار نه کوي
reason-wrong-item = ناسم توکی راغلی
reason-late = ډېر ناوخته راورسېد
reason-changed-mind = نظر مې بدل شو
reason-other = بل دلیل

### Cancelling, changing, exchanging, warranty

cancel-check = ستاسو فرمایش { $order_number } لغوه کړم؟ ټول قیمت: { $order_total }.
cancel-done = ستاسو فرمایش { $order_number } لغوه شو.
cancel-too-late = ستاسو فرمایش { $order_number } نور نه لغوه کېږي، ځکه چې پر لاره دی. له رسېدو وروسته یې بېرته ورکولی شئ.
address-ask = مهرباني وکړئ د رسولو نوې بشپړه پته راولېږئ.
address-check = ستاسو فرمایش { $order_number } دې پتې ته ولېږو: { $address_new }؟
address-done = ستاسو د فرمایش { $order_number } د رسولو پته بدله شوه.
address-too-late = ستاسو د فرمایش { $order_number } پته نوره نه بدلېږي، ځکه چې پر لاره دی.
exchange-which = پر ځای یې کوم سایز یا ډول غواړئ؟
exchange-check = د «{ $item_title }» پر ځای «{ $exchange_title }» درکړو؟
exchange-approved = د «{ $item_title }» پر ځای د «{ $exchange_title }» ورکول ومنل شول.
exchange-sold-out = «{ $exchange_title }» اوس مهال خلاص شوی دی.
exchange-refused = «{ $item_title }» له هغه سره نه شي بدلېدای.
change-review = زموږ همکار به ستاسو غوښتنه وګوري او تاسو ته به ځواب درکړي.
warranty-covered = «{ $item_title }» تر { $warranty_until } پورې تضمین لري.
warranty-ended = د «{ $item_title }» توکي تضمین پای ته رسېدلی دی. وروستۍ نېټه: { $warranty_until }.
stopped = سمه ده، هېڅ مې بدل نه کړل.

### Products

product-price = د «{ $product_title }» بیه: { $product_price }.
product-price-was = د «{ $product_title }» بیه: { $product_price } (مخکې: { $product_price_before }).
product-available = «{ $product_title }» موجود دی.
product-stock = { $product_stock_n ->
   *[other] «{ $product_title }» اوس موجود دی. شمېر: { $product_stock }.
}
product-sold-out = «{ $product_title }» اوس مهال خلاص شوی دی.
product-tell-me = کله چې بیا راشي، خبر مو کړم؟
product-will-tell = کله چې بیا راشي، خبر به مو کړم.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = تاسو کوم توکی یادوئ؟
product-not-found = زموږ په پلورنځي کې مې داسې توکی ونه موند.
products-found = ښايي دا ستاسو خوښ شي:
products-nearest = کټ مټ داسې شی مې ونه موند. دا تر ټولو نږدې دي:
products-goes-with = له دې سره ښه ښکاري:
product-line = { $product_title }، { $product_price }
compare-intro = د دوی پرتله داسې ده:
size-ask = معمولاً کوم سایز اغوندئ، یا ستاسو اندازې څومره دي؟
size-advice = د «{ $product_title }» لپاره دا سایز سپارښتنه کوو: { $size_value }.
size-chart = د سایزونو د جدول له مخې د { $size_value } سایز اندازه: { $size_measure }.
size-runs-small = پېرودونکو ډېر ځله ویلي چې «{ $product_title }» کوچنی دی.
size-runs-large = پېرودونکو ډېر ځله ویلي چې «{ $product_title }» لوی دی.
size-runs-true = پېرودونکو ویلي چې د «{ $product_title }» سایز سم دی.
size-unknown = د «{ $product_title }» لپاره د سایزونو جدول نه لرم.
cart-link = له دې توکي سره ستاسو ټوکرۍ: { $cart_link }

### Delivery, payment, offers

delivery-estimate = که اوس فرمایش ورکړئ، د رسېدو اټکلي نېټه: { $delivery_by }.
delivery-estimate-between = که اوس فرمایش ورکړئ، د رسېدو اټکلي نېټه: د { $delivery_from } او { $delivery_to } ترمنځ.
delivery-cost = د رسولو لګښت ({ $country_name }): { $delivery_cost }.
delivery-free = رسول وړیا دي ({ $country_name }).
delivery-free-from = د { $delivery_free_from } یا زیات فرمایش لپاره رسول وړیا دي.
delivery-country-no = دې هېواد ته لېږد نه لرو: { $country_name }.
payment-methods = د تادیې لارې: { $payment_methods }.
payment-trouble = بخښنه غواړم، تادیه ترسره نه شوه. ستاسو ټوکرۍ خوندي ده، بیا هڅه کولی شئ یا د تادیې بله لاره غوره کولی شئ.
discount-none = اوس مهال د ورکولو لپاره کوم تخفیف نه لرم.
discount-open = اوس د { $coupon_code } په کوډ { $coupon_value } تخفیف شته، تر { $coupon_expires } پورې اعتبار لري.
giftcard-ask = مهرباني وکړئ د ډالۍ کارت کوډ راولېږئ.
giftcard-balance = د ډالۍ کارت پاتې پیسې: { $giftcard_balance }.
giftcard-unknown = په دې کوډ د ډالۍ کارت مې ونه موند.
policy-says = د «{ $page_title }» په پاڼه کې لیکل شوي: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = ستاسو خبرې اترې خپل همکار ته سپارم، هغه ستاسو ټولې لیکنې لیدلی شي.
handoff-next = ځواب به همدلته درکړل شي.
handoff-closed = زموږ ټیم به بېرته راشي او ځواب به درکړي. وخت: { $team_back }.
handoff-leave-address = مهرباني وکړئ خپل برېښنالیک راکړئ چې اړیکه درسره ونیسو.
complaint-sorry = له دې امله بخښنه غواړم. همدا اوس یې خپل همکار ته رسوم.

### Leaving

opt-out-done = نور به د { $shop_name } له خوا دا ډول پیغامونه نه درځي.
