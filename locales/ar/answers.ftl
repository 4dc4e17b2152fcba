# What the assistant says in Arabic. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = مرحبًا! أنا المساعد الآلي لمتجر { $shop_name }. كيف يمكنني مساعدتكم؟
assist-hello-again = مرحبًا بكم من جديد! كيف يمكنني مساعدتكم؟
assist-thanks = على الرحب والسعة. هل من شيء آخر يمكنني مساعدتكم فيه؟
assist-else = هل من شيء آخر يمكنني مساعدتكم فيه؟
assist-not-understood = لست متأكدًا من أنني فهمت قصدكم. هل يمكنكم صياغته بعبارة أخرى؟
assist-choose = أيّ من هذه تقصدون؟
assist-out-of-scope = يمكنني المساعدة في الطلبات والإرجاع والتوصيل ومنتجات { $shop_name }، لكن ليس في هذا الأمر.
assist-unknown = ليست لديّ معلومات موثوقة عن ذلك، لذا أفضّل ألا أخمّن.
assist-empty = وصلتني رسالة فارغة. كيف يمكنني مساعدتكم؟
assist-too-long = رسالتكم أطول مما يمكنني قراءته. هل يمكنكم اختصارها في بضع جمل؟
assist-busy = لحظة من فضلكم، ما زلت أعمل على رسالتكم السابقة.
assist-trouble = لا يمكنني التحقق من ذلك الآن. يُرجى المحاولة بعد قليل أو التحدث إلى أحد موظفينا.
assist-file-refused = لم أتمكن من قراءة هذا الملف. يُرجى إرسال صورة بصيغة JPEG أو PNG أو WebP.
assist-no-payment-here = لا يتم الدفع في هذه المحادثة أبدًا. يُرجى الدفع من صفحة إتمام الشراء في المتجر.

### Buttons

button-order-status = أين طلبي؟
button-return = إرجاع منتج
button-product = سؤال عن منتج
button-human = التحدث إلى موظف
button-yes = نعم
button-no = لا
button-skip = تخطٍّ
button-cancel = إلغاء
button-view = عرض المنتج
button-track = تتبع الشحنة
button-label = فتح ملصق الإرجاع

### Making sure who is asking

identify-order-number = يُرجى إرسال رقم طلبكم. تجدونه في رسالة تأكيد الطلب.
identify-contact = يُرجى إرسال البريد الإلكتروني أو رقم الهاتف الذي استخدمتموه في الطلب.
identify-code-sent = إذا كانت هذه البيانات تخص طلبًا، فقد أرسلنا للتو رمزًا إلى البريد أو الهاتف المسجل في ذلك الطلب. يُرجى إدخال الرمز هنا.
identify-code-wrong = لم أتمكن من التحقق. ربما كُتب الرمز بشكل خاطئ أو انتهت صلاحيته.
identify-too-often = المحاولات كثيرة جدًا. يُرجى المحاولة لاحقًا أو التحدث إلى أحد موظفينا.
identify-done = شكرًا لكم، وجدت طلبكم.
reply-subject = Re: { $shop_name }
identify-code-subject = رمزكم لدى { $shop_name }
identify-code-text = رمزكم لدى { $shop_name } هو { $access_code }. إذا لم تطلبوه فيمكنكم تجاهل هذه الرسالة.

### Orders

order-received = وصلنا طلبكم رقم { $order_number } بتاريخ { $order_placed } وهو قيد التجهيز.
order-unpaid = طلبكم رقم { $order_number } بتاريخ { $order_placed } بانتظار الدفع.
order-partly-shipped = جزء من طلبكم رقم { $order_number } في الطريق إليكم، وسيصل الباقي لاحقًا.
order-shipped = طلبكم رقم { $order_number } في الطريق إليكم.
order-shipped-with = طلبكم رقم { $order_number } في الطريق إليكم مع شركة الشحن { $carrier_name }.
order-out-for-delivery = طلبكم رقم { $order_number } خرج مع المندوب للتسليم.
order-delivered = تم تسليم طلبكم رقم { $order_number } بتاريخ { $order_delivered }.
order-cancelled = تم إلغاء طلبكم رقم { $order_number }.
order-refunded = تم رد مبلغ { $refund_amount } عن طلبكم رقم { $order_number }.
order-returned = وصلنا المرتجع من طلبكم رقم { $order_number }.
order-problem = أبلغتنا شركة الشحن بوجود مشكلة في توصيل طلبكم رقم { $order_number }. سيتابع أحد زملائنا الأمر.
order-expected = الموعد المتوقع للوصول: { $delivery_by }.
order-expected-between = الموعد المتوقع للوصول: بين { $delivery_from } و{ $delivery_to }.
order-tracking = رقم التتبع: { $tracking_number }.
order-tracking-link = يمكنكم تتبع الشحنة هنا: { $tracking_link }
order-no-tracking = لا يوجد رقم تتبع لها حتى الآن.
order-list = هذه أحدث طلباتكم:
order-line = { $order_number }، { $order_placed }، { $order_total }
order-none = لم أجد طلبات باسمكم.
order-not-found = لم أجد بين طلباتكم طلبًا بهذا الرقم.

### Refunds

refund-pending = رد مبلغ { $refund_amount } عن طلبكم رقم { $order_number } قيد المعالجة.
refund-done = تم رد مبلغ { $refund_amount } عن طلبكم رقم { $order_number } بتاريخ { $refund_on }.
refund-none = لا أرى مبلغًا مستردًا عن طلبكم رقم { $order_number }.
refund-by-person = قرار رد المبلغ يتخذه أحد زملائنا. وقد أرسلت إليه طلبكم بكل التفاصيل.

### Returns

return-window = { $return_days_n ->
    [few] يمكنكم إرجاع المنتجات خلال { $return_days } أيام من التسليم.
    [many] يمكنكم إرجاع المنتجات خلال { $return_days } يومًا من التسليم.
   *[other] يمكنكم إرجاع المنتجات خلال { $return_days } يوم من التسليم.
}
return-free = الإرجاع مجاني لكم.
return-cost = تكلفة الإرجاع: { $return_cost }.
return-not-possible-for = لا يمكن إرجاع ما يلي: { $return_excluded }.
return-which-order = من أي طلب تريدون الإرجاع؟
return-which-item = أي منتج تريدون إرجاعه؟
return-why = ما سبب الإرجاع؟
return-unused = هل المنتج غير مستعمل وما زالت بطاقاته عليه؟
return-photo = يُرجى إرسال صورة يظهر فيها الضرر.
return-check = تريدون إرجاع المنتج { $item_title } من الطلب رقم { $order_number }. هل هذا صحيح؟
return-approved = تمت الموافقة على إرجاع المنتج { $item_title }. رقم الإرجاع: { $return_number }.
return-refused-window = انتهت مهلة إرجاع المنتج { $item_title } بتاريخ { $return_until }.
return-refused-final-sale = بيع المنتج { $item_title } بيعًا نهائيًا ولا يمكن إرجاعه.
return-refused-kind = المنتج { $item_title } من المنتجات التي لا يمكن إرجاعها بعد إرسالها.
return-refused-used = لا يمكن إرجاع المنتجات المستعملة أو التي نُزعت بطاقاتها.
return-refused-already = سبق تسجيل طلب إرجاع للمنتج { $item_title }.
return-refused-undelivered = لم يتم تسليم المنتج { $item_title } بعد. يمكنكم إرجاعه بعد وصوله.
return-review = سيتخذ أحد زملائنا القرار بشأن الإرجاع ويعود إليكم بالرد.
return-label-link = هذا ملصق الإرجاع: { $return_label_link }
return-pack = يُرجى تغليف المنتج جيدًا ولصق الملصق وتسليم الطرد إلى شركة الشحن { $carrier_name }.
return-send-by = يُرجى إرساله في موعد أقصاه { $return_until }.
return-after = بعد وصول الطرد وفحصه يتخذ أحد زملائنا القرار بشأن رد المبلغ.
return-stopped = حسنًا، لم يتم تسجيل أي شيء.
return-mail-subject = الإرجاع { $return_number } في { $shop_name }
return-mail-intro = سجّلنا إرجاع المنتج { $item_title } من الطلب رقم { $order_number }.
reason-too-small = صغير جدًا
reason-too-large = كبير جدًا
reason-not-as-described = لا يطابق الوصف
reason-damaged = تالف
reason-defective = لا يعمل
reason-wrong-item = منتج خاطئ
reason-late = وصل متأخرًا
reason-changed-mind = غيّرت رأيي
reason-other = سبب آخر

### Cancelling, changing, exchanging, warranty

cancel-check = هل ألغي طلبكم رقم { $order_number } بقيمة { $order_total }؟
cancel-done = تم إلغاء طلبكم رقم { $order_number }.
cancel-too-late = لم يعد ممكنًا إلغاء طلبكم رقم { $order_number } لأنه في الطريق إليكم. يمكنكم إرجاعه بعد وصوله.
address-ask = يُرجى إرسال عنوان التوصيل الجديد كاملًا.
address-check = هل نرسل طلبكم رقم { $order_number } إلى هذا العنوان: { $address_new }؟
address-done = تم تغيير عنوان التوصيل لطلبكم رقم { $order_number }.
address-too-late = لم يعد ممكنًا تغيير عنوان طلبكم رقم { $order_number } لأنه في الطريق إليكم.
exchange-which = أي مقاس أو خيار تريدون بدلًا منه؟
exchange-check = هل أستبدل لكم المنتج { $item_title } بالمنتج { $exchange_title }؟
exchange-approved = تمت الموافقة على الاستبدال: { $exchange_title } بدلًا من { $item_title }.
exchange-sold-out = نفد المنتج { $exchange_title } حاليًا.
exchange-refused = لا يمكن استبدال المنتج { $item_title } بذلك.
change-review = سينظر أحد زملائنا في طلبكم ويعود إليكم بالرد.
warranty-covered = ضمان المنتج { $item_title } سارٍ حتى { $warranty_until }.
warranty-ended = انتهى ضمان المنتج { $item_title } بتاريخ { $warranty_until }.
stopped = حسنًا، لم أغيّر شيئًا.

### Products

product-price = سعر { $product_title }: { $product_price }.
product-price-was = سعر { $product_title }: { $product_price } (السعر السابق: { $product_price_before }).
product-available = المنتج { $product_title } متوفر.
product-stock = { $product_stock_n ->
   *[other] الكمية المتوفرة الآن من { $product_title }: { $product_stock }.
}
product-sold-out = نفد المنتج { $product_title } حاليًا.
product-tell-me = هل أخبركم عند توفره من جديد؟
product-will-tell = سأخبركم عند توفره من جديد.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = أي منتج تقصدون؟
product-not-found = لم أجد منتجًا كهذا في متجرنا.
products-found = قد تناسبكم هذه المنتجات:
products-nearest = لم أجد ما يطابق طلبكم تمامًا. هذه الأقرب إليه:
products-goes-with = منتجات تناسبه:
product-line = { $product_title }، { $product_price }
compare-intro = إليكم المقارنة بينها:
size-ask = ما المقاس الذي ترتدونه عادة، أو ما قياساتكم؟
size-advice = ننصح للمنتج { $product_title } بالمقاس { $size_value }.
size-chart = بحسب جدول المقاسات، المقاس { $size_value }: { $size_measure }.
size-runs-small = وجد كثير من العملاء أن المنتج { $product_title } أصغر من المتوقع.
size-runs-large = وجد كثير من العملاء أن المنتج { $product_title } أكبر من المتوقع.
size-runs-true = وجد العملاء أن مقاس { $product_title } كما هو متوقع.
size-unknown = ليس لديّ جدول مقاسات للمنتج { $product_title }.
cart-link = هذه سلتكم وفيها المنتج: { $cart_link }

### Delivery, payment, offers

delivery-estimate = إذا طلبتم الآن فالموعد المتوقع للوصول هو { $delivery_by }.
delivery-estimate-between = إذا طلبتم الآن فالموعد المتوقع للوصول بين { $delivery_from } و{ $delivery_to }.
delivery-cost = تكلفة الشحن إلى { $country_name }: { $delivery_cost }.
delivery-free = الشحن إلى { $country_name } مجاني.
delivery-free-from = الشحن مجاني للطلبات بقيمة { $delivery_free_from } أو أكثر.
delivery-country-no = لا نشحن إلى { $country_name }.
payment-methods = يمكنكم الدفع عبر: { $payment_methods }.
payment-trouble = نأسف لعدم اكتمال الدفع. سلتكم محفوظة، ويمكنكم المحاولة مجددًا أو اختيار طريقة دفع أخرى.
discount-none = ليس لديّ خصم أقدمه حاليًا.
discount-open = حاليًا تحصلون على خصم { $coupon_value } بالرمز { $coupon_code }، وهو صالح حتى { $coupon_expires }.
giftcard-ask = يُرجى إرسال رمز بطاقة الهدايا.
giftcard-balance = رصيد بطاقة الهدايا: { $giftcard_balance }.
giftcard-unknown = لم أجد بطاقة هدايا بهذا الرمز.
policy-says = جاء في صفحة «{ $page_title }»: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = سأحوّل محادثتكم إلى أحد زملائنا، ويمكنه الاطلاع على كل ما كتبتموه هنا.
handoff-next = سيصلكم الرد هنا مباشرة.
handoff-closed = يعود فريقنا في { $team_back } وسيرد عليكم حينها.
handoff-leave-address = يُرجى ترك بريدكم الإلكتروني لنتمكن من التواصل معكم.
complaint-sorry = نأسف لذلك. سأحوّل الأمر إلى أحد زملائنا فورًا.

### Leaving

opt-out-done = لن تصلكم رسائل من هذا النوع من { $shop_name } بعد الآن.
