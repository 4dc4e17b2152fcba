# Texts of Cartwright in Persian. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = سلام { $shopper_first_name }،
greeting-plain = سلام،

### The first reminder

recover-reminder-subject = هنوز در سبد خرید شما: { $item0_title }
recover-reminder-preheader = سبد خرید شما در { $shop_name } ذخیره است.
recover-reminder-intro = سبد خرید شما در { $shop_name } ذخیره است و «{ $item0_title }» هنوز موجود است. هر وقت خواستید می‌توانید از همان‌جا ادامه دهید.
recover-reminder-whatsapp = سبد خرید شما در { $shop_name } ذخیره است و «{ $item0_title }» هنوز موجود است. هر وقت خواستید می‌توانید از همان‌جا ادامه دهید.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = سبد خرید شما در { $shop_name } منتظر شماست
recover-social-proof-preheader = «{ $item0_title }» هنوز موجود است.
recover-social-proof-intro = یادآوری کوتاه، شاید فراموش کرده باشید: «{ $item0_title }» هنوز در سبد خرید شما در { $shop_name } است. سؤالی دارید؟ کافی است پاسخ دهید، با خوشحالی کمک می‌کنیم.
recover-social-proof-whatsapp = یادآوری کوتاه، شاید فراموش کرده باشید: «{ $item0_title }» هنوز در سبد خرید شما در { $shop_name } است. { $proof } سؤالی دارید؟ کافی است پاسخ دهید، با خوشحالی کمک می‌کنیم.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } نفر این کالا را خریده‌اند.
}
proof-period = { $popular_days_n ->
   *[other] در { $popular_days } روز گذشته
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } مشتری به این کالا { $rating } ستاره داده‌اند.
}
proof-none = هنوز موجود است.

### The personal offer

recover-incentive-subject = برای سبد خرید شما در { $shop_name }: { $offer }
recover-incentive-preheader = کد شخصی شما تا { $coupon_expires } معتبر است.
recover-incentive-intro = از بازدید شما از { $shop_name } سپاسگزاریم. سبد خریدتان ذخیره است و چیزی برایتان داریم: { $offer }.
recover-incentive-whatsapp = از بازدید شما از { $shop_name } سپاسگزاریم. «{ $item0_title }» هنوز در سبد خرید شماست و چیزی برایتان داریم: { $offer }. کد شخصی شما { $coupon_code } است و تا { $coupon_expires } معتبر است.
offer-off = { $coupon_value } تخفیف
coupon-label = کد شخصی شما
coupon-line = { $coupon_code }: { $offer }
coupon-expires = معتبر تا { $coupon_expires }

### For returning customers

recover-cross-sell-subject = از دیدار دوباره شما خوشحالیم: سبد خرید شما در { $shop_name }
recover-cross-sell-preheader = «{ $item0_title }» هنوز موجود است.
recover-cross-sell-intro = از دیدار دوباره شما خوشحالیم. سبد خرید شما در { $shop_name } ذخیره است و «{ $item0_title }» هنوز موجود است. چند کالای هماهنگ با آن هم برایتان انتخاب کرده‌ایم.
also-heading = هماهنگ با آن

### An unpaid order

payment-reminder-subject = سفارش شما در { $shop_name } در انتظار پرداخت است
payment-reminder-preheader = هر وقت خواستید می‌توانید پرداخت را کامل کنید.
payment-reminder-intro = سفارش شما در { $shop_name } به مبلغ { $cart_total } ذخیره است، اما پرداخت هنوز انجام نشده است. هر وقت خواستید می‌توانید آن را کامل کنید.
payment-reminder-whatsapp = سفارش شما در { $shop_name } به مبلغ { $cart_total } ذخیره است، اما پرداخت هنوز انجام نشده است. هر وقت خواستید می‌توانید آن را کامل کنید.

### After an order

after-purchase-subject = هماهنگ با «{ $item0_title }»
after-purchase-preheader = چند پیشنهاد برای سفارش شما در { $shop_name }.
after-purchase-intro = از سفارش شما در { $shop_name } سپاسگزاریم. چند کالای هماهنگ با «{ $item0_title }» برایتان انتخاب کرده‌ایم.
after-purchase-whatsapp = از سفارش شما در { $shop_name } سپاسگزاریم. چند کالا با «{ $item0_title }» هماهنگ است و آن‌ها را برایتان کنار هم آورده‌ایم.
review-request-subject = نظرتان درباره «{ $item0_title }» چیست؟
review-request-preheader = نظر شما به انتخاب مشتریان دیگر کمک می‌کند.
review-request-intro = مدتی است که سفارش شما از { $shop_name } در کنارتان است. نظرتان درباره «{ $item0_title }» چیست؟ نظر صادقانه شما به انتخاب مشتریان دیگر کمک می‌کند.
review-request-whatsapp = مدتی است که سفارش شما از { $shop_name } در کنارتان است. نظرتان درباره «{ $item0_title }» چیست؟ نظر صادقانه شما به انتخاب مشتریان دیگر کمک می‌کند.

### Back in stock

back-in-stock-subject = دوباره موجود: { $item0_title }
back-in-stock-preheader = خواسته بودید خبرتان کنیم.
back-in-stock-intro = «{ $item0_title }» دوباره در { $shop_name } موجود است. خواسته بودید وقتی برگشت خبرتان کنیم.
back-in-stock-whatsapp = خواسته بودید خبرتان کنیم: «{ $item0_title }» دوباره در { $shop_name } موجود است.

### After a long time

win-back-subject = خبرهایی از { $shop_name }
win-back-preheader = چند پیشنهاد برای شما.
win-back-intro = از آخرین سفارش شما در { $shop_name } مدتی گذشته است. چند کالا برایتان انتخاب کرده‌ایم که شاید بپسندید.
win-back-whatsapp = از آخرین سفارش شما در { $shop_name } مدتی گذشته است. چند کالا برایتان انتخاب کرده‌ایم که شاید بپسندید.

### Pieces of these

picked-heading = انتخاب‌شده برای شما
action-product = دیدن کالا
action-shop = رفتن به فروشگاه
action-review = نوشتن نظر
footer-why-order = این ایمیل برای شما آمده است چون با این نشانی در { $shop_name } سفارش داده‌اید.
footer-why-asked = این ایمیل برای شما آمده است چون از { $shop_name } خواسته‌اید درباره این کالا خبرتان کند.

### Chat on the shop's page

checkout-idle-chat = با خیال راحت ببینید، سبد خریدتان همین‌جاست.
browse-help-chat = درباره «{ $item0_title }» سؤالی دارید؟

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] اکنون { $item0_stock } عدد از «{ $item0_title }» موجود است.
}
answer-express-by = با ارسال سریع و پرداخت { $express_extra } بیشتر، تا { $express_by } می‌رسد.
answer-free-returns = { $returns_n ->
   *[other] می‌توانید تا { $returns } روز آن را رایگان مرجوع کنید.
}
answer-free-shipping-from = اگر { $shipping_free_from_missing } دیگر به سبد خرید اضافه کنید، ارسال رایگان است.
answer-shipping-cost = هزینه ارسال: { $shipping_cost }.

### Pieces

promise-free-shipping = ارسال رایگان
promise-free-returns = مرجوعی رایگان
item-line = • { $title }، { $quantity } × { $price }
item-line-was = • { $title }، { $quantity } × { $price } (پیش‌تر: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }، { $price }
item-stock = { $stock_n ->
   *[other] موجودی: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] و { $cart_more } کالای دیگر
}
cart-total = جمع: { $cart_total }
action-basket = بازگشت به سبد خرید
action-payment = تکمیل پرداخت

### The foot of a message

footer-why = این ایمیل برای شما آمده است چون با این نشانی سفارشی را در { $shop_name } شروع کرده‌اید.
unsubscribe = لغو عضویت
opt-out-word = لغو
opt-out-reply = در پاسخ { opt-out-word } را بفرستید تا دیگر به شما پیام ندهیم.
