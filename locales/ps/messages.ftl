# Texts of Cartwright in Pashto. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = سلام { $shopper_first_name }،
greeting-plain = سلام،

### The first reminder

recover-reminder-subject = ستاسو په ټوکرۍ کې: { $item0_title }
recover-reminder-preheader = په { $shop_name } کې ستاسو ټوکرۍ خوندي ده.
recover-reminder-intro = په { $shop_name } کې ستاسو ټوکرۍ خوندي ده، او «{ $item0_title }» لا شته. هر وخت چې مو خوښه وي، له هماغه ځایه یې دوام ورکولی شئ.
recover-reminder-whatsapp = په { $shop_name } کې ستاسو ټوکرۍ خوندي ده، او «{ $item0_title }» لا شته. هر وخت چې مو خوښه وي، له هماغه ځایه یې دوام ورکولی شئ.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = په { $shop_name } کې ستاسو ټوکرۍ ستاسو په تمه ده
recover-social-proof-preheader = «{ $item0_title }» لا شته.
recover-social-proof-intro = ښايي له یاده مو وتلي وي، نو لنډه یادونه کوو: «{ $item0_title }» لا هم په { $shop_name } کې ستاسو په ټوکرۍ کې دی. پوښتنه لرئ؟ یوازې ځواب راکړئ، په خوښۍ مرسته درسره کوو.
recover-social-proof-whatsapp = ښايي له یاده مو وتلي وي، نو لنډه یادونه کوو: «{ $item0_title }» لا هم په { $shop_name } کې ستاسو په ټوکرۍ کې دی. { $proof } پوښتنه لرئ؟ یوازې ځواب راکړئ، په خوښۍ مرسته درسره کوو.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } کس دا توکی اخیستی دی.
   *[other] { proof-period } { $popular_count } کسانو دا توکی اخیستی دی.
}
proof-period = { $popular_days_n ->
    [one] په وروستۍ { $popular_days } ورځ کې
   *[other] په وروستیو { $popular_days } ورځو کې
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } پېرودونکي دې توکي ته { $rating } ستوري ورکړي دي.
   *[other] { $rating_count } پېرودونکو دې توکي ته { $rating } ستوري ورکړي دي.
}
proof-none = لا شته.

### The personal offer

recover-incentive-subject = په { $shop_name } کې ستاسو د ټوکرۍ لپاره: { $offer }
recover-incentive-preheader = ستاسو شخصي کوډ تر { $coupon_expires } پورې اعتبار لري.
recover-incentive-intro = مننه چې { $shop_name } ته راغلئ. ستاسو ټوکرۍ خوندي ده، او ستاسو لپاره یو څه لرو: { $offer }.
recover-incentive-whatsapp = مننه چې { $shop_name } ته راغلئ. «{ $item0_title }» لا هم ستاسو په ټوکرۍ کې دی، او ستاسو لپاره یو څه لرو: { $offer }. ستاسو شخصي کوډ { $coupon_code } دی او تر { $coupon_expires } پورې اعتبار لري.
offer-off = { $coupon_value } تخفیف
coupon-label = ستاسو شخصي کوډ
coupon-line = { $coupon_code }: { $offer }
coupon-expires = تر { $coupon_expires } پورې اعتبار لري

### For returning customers

recover-cross-sell-subject = بیا مو په لیدو خوښ شوو: په { $shop_name } کې ستاسو ټوکرۍ
recover-cross-sell-preheader = «{ $item0_title }» لا شته.
recover-cross-sell-intro = بیا مو په لیدو خوښ شوو. په { $shop_name } کې ستاسو ټوکرۍ خوندي ده، او «{ $item0_title }» لا شته. ځینې نور شیان مو هم غوره کړي چې ورسره ښه ښکاري.
also-heading = ورسره ښه ښکاري

### An unpaid order

payment-reminder-subject = په { $shop_name } کې ستاسو فرمایش د پیسو ورکولو په تمه دی
payment-reminder-preheader = هر وخت چې مو خوښه وي، تادیه بشپړولی شئ.
payment-reminder-intro = په { $shop_name } کې ستاسو د { $cart_total } فرمایش خوندي دی، خو تادیه لا نه ده شوې. هر وخت چې مو خوښه وي، بشپړولی یې شئ.
payment-reminder-whatsapp = په { $shop_name } کې ستاسو د { $cart_total } فرمایش خوندي دی، خو تادیه لا نه ده شوې. هر وخت چې مو خوښه وي، بشپړولی یې شئ.

### After an order

after-purchase-subject = له «{ $item0_title }» سره ښه ښکاري
after-purchase-preheader = په { $shop_name } کې ستاسو د فرمایش لپاره ځینې وړاندیزونه.
after-purchase-intro = په { $shop_name } کې ستاسو له فرمایش څخه مننه. ځینې شیان مو غوره کړي چې له «{ $item0_title }» سره ښه ښکاري.
after-purchase-whatsapp = په { $shop_name } کې ستاسو له فرمایش څخه مننه. ځینې شیان له «{ $item0_title }» سره ښه ښکاري، او ستاسو لپاره مو راټول کړي دي.
review-request-subject = د «{ $item0_title }» په اړه ستاسو نظر څه دی؟
review-request-preheader = ستاسو نظر له نورو پېرودونکو سره په ټاکنه کې مرسته کوي.
review-request-intro = له { $shop_name } څخه ستاسو فرمایش له څه مودې راهیسې درسره دی. د «{ $item0_title }» په اړه ستاسو نظر څه دی؟ ستاسو رښتینی نظر له نورو پېرودونکو سره په ټاکنه کې مرسته کوي.
review-request-whatsapp = له { $shop_name } څخه ستاسو فرمایش له څه مودې راهیسې درسره دی. د «{ $item0_title }» په اړه ستاسو نظر څه دی؟ ستاسو رښتینی نظر له نورو پېرودونکو سره په ټاکنه کې مرسته کوي.

### Back in stock

back-in-stock-subject = بیا شته: { $item0_title }
back-in-stock-preheader = تاسو غوښتي وو چې خبر مو کړو.
back-in-stock-intro = «{ $item0_title }» په { $shop_name } کې بیا شته. تاسو غوښتي وو چې خبر مو کړو.
back-in-stock-whatsapp = تاسو غوښتي وو چې خبر مو کړو: «{ $item0_title }» په { $shop_name } کې بیا شته.

### After a long time

win-back-subject = له { $shop_name } څخه نوي خبرونه
win-back-preheader = ستاسو لپاره ځینې وړاندیزونه.
win-back-intro = په { $shop_name } کې ستاسو له وروستي فرمایش راهیسې څه موده تېره شوې ده. ځینې شیان مو غوره کړي چې ښايي خوښ مو شي.
win-back-whatsapp = په { $shop_name } کې ستاسو له وروستي فرمایش راهیسې څه موده تېره شوې ده. ځینې شیان مو غوره کړي چې ښايي خوښ مو شي.

### Pieces of these

picked-heading = ستاسو لپاره غوره شوي
action-product = توکی کتل
action-shop = پلورنځي ته تلل
action-review = نظر لیکل
footer-why-order = دا برېښنالیک درته ځکه راغلی چې تاسو له دې پتې سره په { $shop_name } کې فرمایش کړی دی.
footer-why-asked = دا برېښنالیک درته ځکه راغلی چې تاسو له { $shop_name } څخه غوښتي وو چې د دې توکي په اړه مو خبر کړي.

### Chat on the shop's page

checkout-idle-chat = په ارامه یې وګورئ، ستاسو ټوکرۍ همدلته ده.
browse-help-chat = د «{ $item0_title }» په اړه څه پوښتل غواړئ؟

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] «{ $item0_title }» اوس موجود دی. شمېر: { $item0_stock }.
}
answer-express-by = که د بیړني رسولو لپاره { $express_extra } زیات ورکړئ، تر { $express_by } پورې رسېږي.
answer-free-returns = { $returns_n ->
    [one] د { $returns } ورځې په موده کې یې وړیا بېرته ورکولی شئ.
   *[other] د { $returns } ورځو په موده کې یې وړیا بېرته ورکولی شئ.
}
answer-free-shipping-from = که ټوکرۍ ته د { $shipping_free_from_missing } توکي ور زیات کړئ، رسول وړیا دي.
answer-shipping-cost = د رسولو لګښت: { $shipping_cost }.

### Pieces

promise-free-shipping = وړیا رسول
promise-free-returns = وړیا بېرته ورکول
item-line = • { $title }، { $quantity } × { $price }
item-line-was = • { $title }، { $quantity } × { $price } (مخکې: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }، { $price }
item-stock = { $stock_n ->
   *[other] موجود: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] او { $cart_more } نور
}
cart-total = ټول: { $cart_total }
action-basket = ټوکرۍ ته ستنېدل
action-payment = تادیه بشپړول

### The foot of a message

footer-why = دا برېښنالیک درته ځکه راغلی چې تاسو په { $shop_name } کې له دې پتې سره فرمایش پیل کړی و.
unsubscribe = د پیغامونو بندول
opt-out-word = STOP
opt-out-reply = په ځواب کې { opt-out-word } ولیکئ، بیا به درته نه لیکو.
