# نصوص Cartwright بالعربية. شرح الاستخدام والفحوص في docs/locales.md.

### التحية

greeting = مرحبًا { $shopper_first_name }،
greeting-plain = مرحبًا،

### التذكير الأول

recover-reminder-subject = ما زال في سلتكم: { $item0_title }
recover-reminder-preheader = سلتكم في { $shop_name } محفوظة.
recover-reminder-intro = سلتكم في { $shop_name } محفوظة، والمنتج { $item0_title } ما زال متوفرًا. يمكنكم المتابعة من حيث توقفتم في أي وقت يناسبكم.
recover-reminder-whatsapp = سلتكم في { $shop_name } محفوظة، والمنتج { $item0_title } ما زال متوفرًا. يمكنكم المتابعة من حيث توقفتم في أي وقت يناسبكم.

### التذكير الثاني

recover-social-proof-subject = سلتكم في { $shop_name } بانتظاركم
recover-social-proof-preheader = المنتج { $item0_title } ما زال متوفرًا.
recover-social-proof-intro = تذكير بسيط لعلّ الأمر فاتكم: المنتج { $item0_title } ما زال في سلتكم في { $shop_name }. هل لديكم سؤال؟ يكفي الرد على هذه الرسالة ويسعدنا أن نساعدكم.
recover-social-proof-whatsapp = تذكير بسيط لعلّ الأمر فاتكم: المنتج { $item0_title } ما زال في سلتكم في { $shop_name }. { $proof } هل لديكم سؤال؟ يكفي الرد على هذه الرسالة ويسعدنا أن نساعدكم.
proof-popular = { $popular_count_n ->
    [zero] عدد من اشتروا هذا المنتج { proof-period }: { $popular_count }.
    [one] عدد من اشتروا هذا المنتج { proof-period }: { $popular_count }.
    [two] عدد من اشتروا هذا المنتج { proof-period }: { $popular_count }.
    [few] اشترى هذا المنتج { $popular_count } أشخاص { proof-period }.
    [many] اشترى هذا المنتج { $popular_count } شخصًا { proof-period }.
   *[other] اشترى هذا المنتج { $popular_count } شخص { proof-period }.
}
proof-period = { $popular_days_n ->
    [few] خلال آخر { $popular_days } أيام
    [many] خلال آخر { $popular_days } يومًا
   *[other] خلال آخر { $popular_days } يوم
}
proof-rating = { $rating_count_n ->
    [few] قيّم هذا المنتج { $rating_count } عملاء بمتوسط { $rating } من النجوم.
    [many] قيّم هذا المنتج { $rating_count } عميلًا بمتوسط { $rating } من النجوم.
   *[other] قيّم هذا المنتج { $rating_count } عميل بمتوسط { $rating } من النجوم.
}
proof-none = المنتج ما زال متوفرًا.

### العرض الشخصي

recover-incentive-subject = لسلتكم في { $shop_name }: { $offer }
recover-incentive-preheader = رمزكم الشخصي صالح حتى { $coupon_expires }.
recover-incentive-intro = شكرًا لزيارتكم { $shop_name }. سلتكم محفوظة، ولدينا شيء من أجلكم: { $offer }.
recover-incentive-whatsapp = شكرًا لزيارتكم { $shop_name }. المنتج { $item0_title } ما زال في سلتكم، ولدينا شيء من أجلكم: { $offer }. رمزكم الشخصي هو { $coupon_code } وهو صالح حتى { $coupon_expires }.
offer-off = خصم { $coupon_value }
coupon-label = رمزكم الشخصي
coupon-line = { $coupon_code }: { $offer }
coupon-expires = صالح حتى { $coupon_expires }

### للعملاء العائدين

recover-cross-sell-subject = سعداء بعودتكم: سلتكم في { $shop_name }
recover-cross-sell-preheader = المنتج { $item0_title } ما زال متوفرًا.
recover-cross-sell-intro = سعداء بعودتكم. سلتكم في { $shop_name } محفوظة، والمنتج { $item0_title } ما زال متوفرًا. كما اخترنا لكم منتجات تناسبه.
also-heading = منتجات تناسب سلتكم

### طلب لم يُدفع بعد

payment-reminder-subject = طلبكم في { $shop_name } بانتظار الدفع
payment-reminder-preheader = يمكنكم إتمام الدفع في أي وقت يناسبكم.
payment-reminder-intro = طلبكم في { $shop_name } بقيمة { $cart_total } محفوظ، لكن الدفع لم يكتمل بعد. يمكنكم إتمامه في أي وقت يناسبكم.
payment-reminder-whatsapp = طلبكم في { $shop_name } بقيمة { $cart_total } محفوظ، لكن الدفع لم يكتمل بعد. يمكنكم إتمامه في أي وقت يناسبكم.

### After an order

after-purchase-subject = منتجات تناسب { $item0_title }
after-purchase-preheader = بعض الاقتراحات لطلبكم من { $shop_name }.
after-purchase-intro = شكرًا لطلبكم من { $shop_name }. اخترنا لكم منتجات تناسب { $item0_title }.
after-purchase-whatsapp = شكرًا لطلبكم من { $shop_name }. هناك منتجات تناسب { $item0_title }، وقد جمعناها لكم.
review-request-subject = ما رأيكم في { $item0_title }؟
review-request-preheader = رأيكم يساعد العملاء الآخرين على الاختيار.
review-request-intro = طلبكم من { $shop_name } معكم منذ فترة. ما رأيكم في { $item0_title }؟ رأيكم الصادق يساعد العملاء الآخرين على الاختيار.
review-request-whatsapp = طلبكم من { $shop_name } معكم منذ فترة. ما رأيكم في { $item0_title }؟ رأيكم الصادق يساعد العملاء الآخرين على الاختيار.

### Back in stock

back-in-stock-subject = متوفر من جديد: { $item0_title }
back-in-stock-preheader = طلبتم منا أن نخبركم.
back-in-stock-intro = المنتج { $item0_title } متوفر من جديد في { $shop_name }. طلبتم منا أن نخبركم عند توفره.
back-in-stock-whatsapp = طلبتم منا أن نخبركم: المنتج { $item0_title } متوفر من جديد في { $shop_name }.

### After a long time

win-back-subject = أخبار من { $shop_name }
win-back-preheader = بعض الاقتراحات لكم.
win-back-intro = مرّ وقت على طلبكم الأخير من { $shop_name }. اخترنا لكم منتجات قد تناسبكم.
win-back-whatsapp = مرّ وقت على طلبكم الأخير من { $shop_name }. اخترنا لكم منتجات قد تناسبكم.

### Pieces of these

picked-heading = مختارات لكم
action-product = عرض المنتج
action-shop = إلى المتجر
action-review = كتابة تقييم
footer-why-order = وصلتكم هذه الرسالة لأنكم قدّمتم طلبًا في { $shop_name } بهذا العنوان.
footer-why-asked = وصلتكم هذه الرسالة لأنكم طلبتم من { $shop_name } إخباركم بشأن هذا المنتج.

### المحادثة في صفحة المتجر

checkout-idle-chat = خذوا وقتكم، سلتكم هنا.
browse-help-chat = هل تتأملون { $item0_title }؟

### إجابات عن الأسئلة الشائعة

answer-stock-left = { $item0_stock_n ->
   *[other] الكمية المتوفرة الآن من { $item0_title }: { $item0_stock }.
}
answer-express-by = مع الشحن السريع مقابل { $express_extra } إضافية يصل الطلب في موعد أقصاه { $express_by }.
answer-free-returns = { $returns_n ->
    [few] الإرجاع مجاني خلال { $returns } أيام.
    [many] الإرجاع مجاني خلال { $returns } يومًا.
   *[other] الإرجاع مجاني خلال { $returns } يوم.
}
answer-free-shipping-from = أضيفوا { $shipping_free_from_missing } إلى سلتكم ليصبح الشحن مجانيًا.
answer-shipping-cost = تكلفة الشحن: { $shipping_cost }.

### أجزاء

promise-free-shipping = شحن مجاني
promise-free-returns = إرجاع مجاني
item-line = • { $title }، { $quantity } × { $price }
item-line-was = • { $title }، { $quantity } × { $price } (السعر السابق: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }، { $price }
item-stock = { $stock_n ->
   *[other] المتوفر: { $stock }
}
cart-more = { $cart_more_n ->
    [few] و{ $cart_more } منتجات أخرى
    [many] و{ $cart_more } منتجًا آخر
   *[other] و{ $cart_more } منتج آخر
}
cart-total = المجموع: { $cart_total }
action-basket = العودة إلى السلة
action-payment = إتمام الدفع

### أسفل الرسالة

footer-why = وصلتكم هذه الرسالة لأنكم بدأتم طلبًا في { $shop_name } بهذا العنوان.
unsubscribe = إلغاء الاشتراك
opt-out-word = إيقاف
opt-out-reply = أرسلوا كلمة { opt-out-word } ولن نراسلكم مرة أخرى.
