# What the assistant says in Persian. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = سلام! من دستیار خودکار { $shop_name } هستم. چطور می‌توانم کمکتان کنم؟
assist-hello-again = دوباره سلام! چطور می‌توانم کمکتان کنم؟
assist-thanks = خواهش می‌کنم. کار دیگری هست که بتوانم برایتان انجام دهم؟
assist-else = کار دیگری هست که بتوانم برایتان انجام دهم؟
assist-not-understood = مطمئن نیستم منظورتان را درست فهمیده باشم. لطفاً به شکل دیگری بنویسید.
assist-choose = منظورتان کدام مورد است؟
assist-out-of-scope = من می‌توانم درباره سفارش‌ها، مرجوعی، ارسال و محصولات { $shop_name } کمک کنم، اما در این مورد نه.
assist-unknown = در این باره اطلاعات مطمئنی ندارم و ترجیح می‌دهم حدس نزنم.
assist-empty = پیام شما خالی بود. چه کاری می‌توانم برایتان انجام دهم؟
assist-too-long = پیام شما برای من خیلی طولانی است. لطفاً آن را در چند جمله بنویسید.
assist-busy = لطفاً کمی صبر کنید، هنوز در حال بررسی پیام قبلی شما هستم.
assist-trouble = الان نمی‌توانم این را بررسی کنم. لطفاً کمی بعد دوباره امتحان کنید یا با پشتیبان صحبت کنید.
assist-file-refused = نتوانستم این فایل را باز کنم. لطفاً عکس را با قالب JPEG، PNG یا WebP بفرستید.
assist-no-payment-here = در این گفتگو هیچ پرداختی انجام نمی‌شود. لطفاً در صفحه پرداخت فروشگاه پرداخت کنید.

### Buttons

button-order-status = سفارشم کجاست؟
button-return = مرجوع کردن کالا
button-product = سؤال درباره محصول
button-human = گفتگو با پشتیبان
button-yes = بله
button-no = خیر
button-skip = رد شدن
button-cancel = لغو
button-view = مشاهده محصول
button-track = پیگیری بسته
button-label = باز کردن برچسب مرجوعی

### Making sure who is asking

identify-order-number = لطفاً شماره سفارش خود را بنویسید. این شماره در پیام تأیید سفارش آمده است.
identify-contact = لطفاً ایمیل یا شماره تلفنی را که هنگام سفارش داده‌اید بنویسید.
identify-code-sent = اگر این اطلاعات مربوط به سفارشی باشد، همین حالا کدی به ایمیل یا تلفن همان سفارش فرستادیم. لطفاً کد را اینجا وارد کنید.
identify-code-wrong = نتوانستم آن را تأیید کنم. شاید کد اشتباه وارد شده یا زمان آن گذشته باشد.
identify-too-often = تعداد تلاش‌ها زیاد شده است. لطفاً بعداً دوباره امتحان کنید یا با پشتیبان صحبت کنید.
identify-done = سپاسگزارم، سفارشتان را پیدا کردم.
reply-subject = Re: { $shop_name }
identify-code-subject = کد شما برای { $shop_name }
identify-code-text = کد شما برای { $shop_name }: { $access_code }. اگر شما درخواست نکرده‌اید، این پیام را نادیده بگیرید.

### Orders

order-received = سفارش { $order_number } شما به تاریخ { $order_placed } ثبت شده و در حال آماده‌سازی است.
order-unpaid = سفارش { $order_number } شما به تاریخ { $order_placed } در انتظار پرداخت است.
order-partly-shipped = بخشی از سفارش { $order_number } شما در راه است و بقیه بعداً فرستاده می‌شود.
order-shipped = سفارش { $order_number } شما در راه است.
order-shipped-with = سفارش { $order_number } شما با شرکت حمل { $carrier_name } در راه است.
order-out-for-delivery = سفارش { $order_number } شما برای تحویل در دست مأمور ارسال است.
order-delivered = سفارش { $order_number } شما تحویل داده شد. تاریخ تحویل: { $order_delivered }.
order-cancelled = سفارش { $order_number } شما لغو شده است.
order-refunded = بابت سفارش { $order_number } شما مبلغ { $refund_amount } بازگردانده شده است.
order-returned = کالای مرجوعی سفارش { $order_number } شما به دست ما رسیده است.
order-problem = شرکت حمل از مشکلی در تحویل سفارش { $order_number } شما خبر داده است. همکارمان پیگیری می‌کند.
order-expected = تاریخ تقریبی رسیدن: { $delivery_by }.
order-expected-between = تاریخ تقریبی رسیدن: بین { $delivery_from } و { $delivery_to }.
order-tracking = کد رهگیری: { $tracking_number }.
order-tracking-link = از اینجا می‌توانید پیگیری کنید: { $tracking_link }
order-no-tracking = هنوز کد رهگیری ندارد.
order-list = آخرین سفارش‌های شما:
order-line = { $order_number }، { $order_placed }، { $order_total }
order-none = سفارشی برای شما پیدا نکردم.
order-not-found = بین سفارش‌های شما سفارشی با این شماره پیدا نکردم.

### Refunds

refund-pending = بازگشت وجه سفارش { $order_number } شما به مبلغ { $refund_amount } در حال انجام است.
refund-done = مبلغ { $refund_amount } بابت سفارش { $order_number } شما بازگردانده شد. تاریخ: { $refund_on }.
refund-none = برای سفارش { $order_number } شما بازگشت وجهی نمی‌بینم.
refund-by-person = درباره بازگشت وجه یکی از همکارانمان تصمیم می‌گیرد. درخواستتان را با همه جزئیات برای او فرستادم.

### Returns

return-window = { $return_days_n ->
   *[other] می‌توانید کالا را تا { $return_days } روز پس از تحویل مرجوع کنید.
}
return-free = ارسال مرجوعی برای شما رایگان است.
return-cost = هزینه ارسال مرجوعی: { $return_cost }.
return-not-possible-for = این موارد را نمی‌توان مرجوع کرد: { $return_excluded }.
return-which-order = از کدام سفارش می‌خواهید کالایی را مرجوع کنید؟
return-which-item = کدام کالا را می‌خواهید مرجوع کنید؟
return-why = دلیل مرجوع کردن چیست؟
return-unused = آیا کالا استفاده نشده و برچسب‌هایش سر جایش است؟
return-photo = لطفاً عکسی بفرستید که آسیب‌دیدگی در آن پیدا باشد.
return-check = می‌خواهید کالای «{ $item_title }» را از سفارش { $order_number } مرجوع کنید. درست است؟
return-approved = مرجوعی کالای «{ $item_title }» تأیید شد. شماره مرجوعی شما: { $return_number }.
return-refused-window = مهلت مرجوع کردن کالای «{ $item_title }» تمام شده است. آخرین روز: { $return_until }.
return-refused-final-sale = کالای «{ $item_title }» با شرط فروش قطعی فروخته شده و قابل مرجوع کردن نیست.
return-refused-kind = کالای «{ $item_title }» از کالاهایی است که پس از ارسال قابل مرجوع کردن نیستند.
return-refused-used = کالای استفاده‌شده یا بدون برچسب قابل مرجوع کردن نیست.
return-refused-already = برای کالای «{ $item_title }» قبلاً مرجوعی ثبت شده است.
return-refused-undelivered = کالای «{ $item_title }» هنوز تحویل داده نشده است. پس از رسیدن می‌توانید آن را مرجوع کنید.
return-review = همکارمان درباره مرجوعی شما تصمیم می‌گیرد و به شما خبر می‌دهد.
return-label-link = برچسب مرجوعی شما: { $return_label_link }
return-pack = لطفاً کالا را خوب بسته‌بندی کنید، برچسب را بچسبانید و بسته را به شرکت حمل { $carrier_name } تحویل دهید.
return-send-by = لطفاً آن را تا { $return_until } بفرستید.
return-after = پس از رسیدن و بررسی بسته، یکی از همکارانمان درباره بازگشت وجه تصمیم می‌گیرد.
return-stopped = بسیار خوب، چیزی ثبت نشد.
return-mail-subject = مرجوعی شما { $return_number } در { $shop_name }
return-mail-intro = مرجوعی کالای «{ $item_title }» از سفارش { $order_number } ثبت شد.
reason-too-small = خیلی کوچک است
reason-too-large = خیلی بزرگ است
reason-not-as-described = مطابق توضیحات نیست
reason-damaged = آسیب‌دیده است
reason-defective = کار نمی‌کند
reason-wrong-item = کالای اشتباه رسیده
reason-late = خیلی دیر رسید
reason-changed-mind = نظرم عوض شد
reason-other = دلیل دیگر

### Cancelling, changing, exchanging, warranty

cancel-check = سفارش { $order_number } شما به مبلغ { $order_total } را لغو کنم؟
cancel-done = سفارش { $order_number } شما لغو شد.
cancel-too-late = سفارش { $order_number } شما دیگر قابل لغو نیست، چون در راه است. پس از رسیدن می‌توانید آن را مرجوع کنید.
address-ask = لطفاً نشانی جدید تحویل را کامل بفرستید.
address-check = سفارش { $order_number } شما را به این نشانی بفرستیم: { $address_new }؟
address-done = نشانی تحویل سفارش { $order_number } شما تغییر کرد.
address-too-late = نشانی سفارش { $order_number } شما دیگر قابل تغییر نیست، چون در راه است.
exchange-which = به جای آن کدام سایز یا مدل را می‌خواهید؟
exchange-check = کالای «{ $item_title }» را با «{ $exchange_title }» تعویض کنم؟
exchange-approved = تعویض کالای «{ $item_title }» با «{ $exchange_title }» تأیید شد.
exchange-sold-out = «{ $exchange_title }» فعلاً ناموجود است.
exchange-refused = کالای «{ $item_title }» را نمی‌توان با آن تعویض کرد.
change-review = همکارمان درخواستتان را بررسی می‌کند و به شما خبر می‌دهد.
warranty-covered = کالای «{ $item_title }» تا { $warranty_until } گارانتی دارد.
warranty-ended = گارانتی کالای «{ $item_title }» تمام شده است. آخرین روز: { $warranty_until }.
stopped = بسیار خوب، چیزی را تغییر ندادم.

### Products

product-price = قیمت «{ $product_title }»: { $product_price }.
product-price-was = قیمت «{ $product_title }»: { $product_price } (پیش‌تر: { $product_price_before }).
product-available = «{ $product_title }» موجود است.
product-stock = { $product_stock_n ->
   *[other] اکنون { $product_stock } عدد از «{ $product_title }» موجود است.
}
product-sold-out = «{ $product_title }» فعلاً ناموجود است.
product-tell-me = وقتی دوباره موجود شد به شما خبر بدهم؟
product-will-tell = وقتی دوباره موجود شد به شما خبر می‌دهم.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = منظورتان کدام محصول است؟
product-not-found = چنین محصولی در فروشگاه ما پیدا نکردم.
products-found = شاید این‌ها مناسب شما باشند:
products-nearest = چیزی که دقیقاً همان باشد پیدا نکردم. این‌ها نزدیک‌ترین هستند:
products-goes-with = با این هماهنگ است:
product-line = { $product_title }، { $product_price }
compare-intro = مقایسه آن‌ها:
size-ask = معمولاً چه سایزی می‌پوشید، یا اندازه‌هایتان چقدر است؟
size-advice = برای «{ $product_title }» سایز { $size_value } را پیشنهاد می‌کنیم.
size-chart = طبق جدول سایز، سایز { $size_value }: { $size_measure }.
size-runs-small = مشتریان بیشتر گفته‌اند «{ $product_title }» کوچک است.
size-runs-large = مشتریان بیشتر گفته‌اند «{ $product_title }» بزرگ است.
size-runs-true = مشتریان گفته‌اند سایز «{ $product_title }» همان است که انتظار داشتند.
size-unknown = برای «{ $product_title }» جدول سایز ندارم.
cart-link = سبد خرید شما با این کالا: { $cart_link }

### Delivery, payment, offers

delivery-estimate = اگر اکنون سفارش دهید، تاریخ تقریبی رسیدن { $delivery_by } است.
delivery-estimate-between = اگر اکنون سفارش دهید، تاریخ تقریبی رسیدن بین { $delivery_from } و { $delivery_to } است.
delivery-cost = هزینه ارسال به { $country_name }: { $delivery_cost }.
delivery-free = ارسال به { $country_name } رایگان است.
delivery-free-from = ارسال سفارش‌های { $delivery_free_from } و بیشتر رایگان است.
delivery-country-no = به { $country_name } ارسال نداریم.
payment-methods = روش‌های پرداخت: { $payment_methods }.
payment-trouble = متأسفم که پرداخت انجام نشد. سبد خریدتان ذخیره است؛ می‌توانید دوباره امتحان کنید یا روش پرداخت دیگری انتخاب کنید.
discount-none = در حال حاضر تخفیفی برای ارائه ندارم.
discount-open = اکنون با کد { $coupon_code } می‌توانید { $coupon_value } تخفیف بگیرید. این کد تا { $coupon_expires } معتبر است.
giftcard-ask = لطفاً کد کارت هدیه را بفرستید.
giftcard-balance = موجودی کارت هدیه: { $giftcard_balance }.
giftcard-unknown = کارت هدیه‌ای با این کد پیدا نکردم.
policy-says = در صفحه «{ $page_title }» نوشته شده است: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = گفتگوی شما را به یکی از همکارانم می‌سپارم. او همه نوشته‌های شما را می‌بیند.
handoff-next = پاسخ را همین‌جا دریافت می‌کنید.
handoff-closed = تیم ما در { $team_back } برمی‌گردد و آن وقت به شما پاسخ می‌دهد.
handoff-leave-address = لطفاً ایمیل خود را بنویسید تا بتوانیم با شما در تماس باشیم.
complaint-sorry = بابت این موضوع متأسفم. همین حالا آن را به یکی از همکارانم می‌سپارم.

### Leaving

opt-out-done = دیگر پیامی از این دست از { $shop_name } دریافت نخواهید کرد.
