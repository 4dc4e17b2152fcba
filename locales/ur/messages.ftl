# Texts of Cartwright in Urdu. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = السلام علیکم { $shopper_first_name }،
greeting-plain = السلام علیکم،

### The first reminder

recover-reminder-subject = آپ کی باسکٹ میں موجود: { $item0_title }
recover-reminder-preheader = { $shop_name } پر آپ کی باسکٹ محفوظ ہے۔
recover-reminder-intro = { $shop_name } پر آپ کی باسکٹ محفوظ ہے، اور ”{ $item0_title }“ اب بھی دستیاب ہے۔ جب آپ کو مناسب لگے، وہیں سے آگے بڑھ سکتے ہیں جہاں آپ رکے تھے۔
recover-reminder-whatsapp = آپ کی باسکٹ { $shop_name } پر محفوظ ہے، اور ”{ $item0_title }“ اب بھی دستیاب ہے۔ جب آپ کو مناسب لگے، وہیں سے آگے بڑھ سکتے ہیں جہاں آپ رکے تھے۔

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } پر آپ کی باسکٹ آپ کی منتظر ہے
recover-social-proof-preheader = ”{ $item0_title }“ اب بھی دستیاب ہے۔
recover-social-proof-intro = شاید ذہن سے نکل گیا ہو، اس لیے ایک چھوٹی سی یاد دہانی: ”{ $item0_title }“ اب بھی { $shop_name } پر آپ کی باسکٹ میں ہے۔ کوئی سوال ہے؟ بس جواب دیں، ہمیں مدد کر کے خوشی ہو گی۔
recover-social-proof-whatsapp = شاید ذہن سے نکل گیا ہو، اس لیے ایک چھوٹی سی یاد دہانی: ”{ $item0_title }“ اب بھی { $shop_name } پر آپ کی باسکٹ میں ہے۔ { $proof } کوئی سوال ہے؟ بس جواب دیں، ہمیں مدد کر کے خوشی ہو گی۔
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } شخص نے یہ چیز خریدی۔
   *[other] { proof-period } { $popular_count } لوگوں نے یہ چیز خریدی۔
}
proof-period = { $popular_days_n ->
   *[other] پچھلے { $popular_days } دن میں
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } گاہک نے اس چیز کو { $rating } ستارے دیے ہیں۔
   *[other] { $rating_count } گاہکوں نے اس چیز کو { $rating } ستارے دیے ہیں۔
}
proof-none = یہ اب بھی دستیاب ہے۔

### The personal offer

recover-incentive-subject = { $shop_name } پر آپ کی باسکٹ کے لیے: { $offer }
recover-incentive-preheader = آپ کا ذاتی کوڈ { $coupon_expires } تک کارآمد ہے۔
recover-incentive-intro = { $shop_name } پر آنے کا شکریہ۔ آپ کی باسکٹ محفوظ ہے، اور آپ کے لیے ہمارے پاس کچھ ہے: { $offer }۔
recover-incentive-whatsapp = شکریہ کہ آپ { $shop_name } پر آئے۔ ”{ $item0_title }“ اب بھی آپ کی باسکٹ میں ہے، اور آپ کے لیے ہمارے پاس کچھ ہے: { $offer }۔ آپ کا ذاتی کوڈ { $coupon_code } ہے، جو { $coupon_expires } تک کارآمد ہے۔
offer-off = { $coupon_value } کی رعایت
coupon-label = آپ کا ذاتی کوڈ
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } تک کارآمد

### For returning customers

recover-cross-sell-subject = آپ کو دوبارہ دیکھ کر خوشی ہوئی: { $shop_name } پر آپ کی باسکٹ
recover-cross-sell-preheader = ”{ $item0_title }“ اب بھی دستیاب ہے۔
recover-cross-sell-intro = آپ کو دوبارہ دیکھ کر خوشی ہوئی۔ { $shop_name } پر آپ کی باسکٹ محفوظ ہے، اور ”{ $item0_title }“ اب بھی دستیاب ہے۔ ہم نے کچھ اور چیزیں بھی چنی ہیں جو اس کے ساتھ اچھی لگتی ہیں۔
also-heading = اس کے ساتھ اچھے لگتے ہیں

### An unpaid order

payment-reminder-subject = { $shop_name } پر آپ کے آرڈر کی ادائیگی باقی ہے
payment-reminder-preheader = جب آپ کو مناسب لگے، ادائیگی مکمل کر سکتے ہیں۔
payment-reminder-intro = { $shop_name } پر آپ کا { $cart_total } کا آرڈر محفوظ ہے، لیکن ادائیگی ابھی مکمل نہیں ہوئی۔ جب آپ کو مناسب لگے، اسے مکمل کر سکتے ہیں۔
payment-reminder-whatsapp = آپ کا { $cart_total } کا آرڈر { $shop_name } پر محفوظ ہے، لیکن ادائیگی ابھی مکمل نہیں ہوئی۔ جب آپ کو مناسب لگے، اسے مکمل کر سکتے ہیں۔

### After an order

after-purchase-subject = ”{ $item0_title }“ کے ساتھ اچھی لگنے والی چیزیں
after-purchase-preheader = { $shop_name } پر آپ کے آرڈر کے لیے کچھ تجاویز۔
after-purchase-intro = { $shop_name } پر آرڈر کرنے کا شکریہ۔ ہم نے کچھ چیزیں چنی ہیں جو ”{ $item0_title }“ کے ساتھ اچھی لگتی ہیں۔
after-purchase-whatsapp = شکریہ کہ آپ نے { $shop_name } پر آرڈر کیا۔ ”{ $item0_title }“ کے ساتھ اچھی لگنے والی کچھ چیزیں ہم نے آپ کے لیے چنی ہیں۔
review-request-subject = ”{ $item0_title }“ کے بارے میں آپ کی کیا رائے ہے؟
review-request-preheader = آپ کی رائے سے دوسرے گاہکوں کو انتخاب میں مدد ملتی ہے۔
review-request-intro = { $shop_name } سے منگوایا ہوا آپ کا آرڈر اب کچھ عرصے سے آپ کے پاس ہے۔ ”{ $item0_title }“ کے بارے میں آپ کی کیا رائے ہے؟ آپ کی سچی رائے سے دوسرے گاہکوں کو انتخاب میں مدد ملتی ہے۔
review-request-whatsapp = آپ نے { $shop_name } سے جو آرڈر منگوایا تھا، وہ اب کچھ عرصے سے آپ کے پاس ہے۔ ”{ $item0_title }“ کے بارے میں آپ کی کیا رائے ہے؟ آپ کی سچی رائے سے دوسرے گاہکوں کو انتخاب میں مدد ملتی ہے۔

### Back in stock

back-in-stock-subject = پھر سے دستیاب: { $item0_title }
back-in-stock-preheader = آپ نے ہم سے اطلاع دینے کو کہا تھا۔
back-in-stock-intro = ”{ $item0_title }“ اب { $shop_name } پر پھر سے دستیاب ہے۔ آپ نے کہا تھا کہ دستیاب ہونے پر ہم آپ کو اطلاع دیں۔
back-in-stock-whatsapp = آپ نے ہم سے اطلاع دینے کو کہا تھا: ”{ $item0_title }“ اب { $shop_name } پر پھر سے دستیاب ہے۔

### After a long time

win-back-subject = { $shop_name } کی طرف سے خبر
win-back-preheader = آپ کے لیے کچھ تجاویز۔
win-back-intro = { $shop_name } پر آپ کے پچھلے آرڈر کو کافی عرصہ ہو گیا ہے۔ ہم نے کچھ چیزیں چنی ہیں جو شاید آپ کو پسند آئیں۔
win-back-whatsapp = کافی عرصہ ہو گیا جب آپ نے پچھلی بار { $shop_name } پر آرڈر کیا تھا۔ ہم نے کچھ چیزیں چنی ہیں جو شاید آپ کو پسند آئیں۔

### Pieces of these

picked-heading = آپ کے لیے چنی گئی چیزیں
action-product = چیز دیکھیں
action-shop = دکان پر جائیں
action-review = اپنی رائے لکھیں
footer-why-order = یہ ای میل آپ کو اس لیے ملی ہے کہ آپ نے { $shop_name } پر اس پتے سے آرڈر کیا تھا۔
footer-why-asked = یہ ای میل آپ کو اس لیے ملی ہے کہ آپ نے { $shop_name } سے اس چیز کی اطلاع دینے کو کہا تھا۔

### Chat on the shop's page

checkout-idle-chat = اطمینان سے دیکھیں، آپ کی باسکٹ یہیں ہے۔
browse-help-chat = ”{ $item0_title }“ کے بارے میں کچھ جاننا چاہیں گے؟

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] ”{ $item0_title }“ اس وقت اسٹاک میں موجود ہے۔ تعداد: { $item0_stock }۔
}
answer-express-by = { $express_extra } مزید دے کر ایکسپریس ڈیلیوری لیں تو یہ { $express_by } تک پہنچ جاتا ہے۔
answer-free-returns = { $returns_n ->
   *[other] آپ اسے { $returns } دن کے اندر مفت واپس کر سکتے ہیں۔
}
answer-free-shipping-from = اپنی باسکٹ میں { $shipping_free_from_missing } کا سامان اور شامل کریں تو ڈیلیوری مفت ہے۔
answer-shipping-cost = ڈیلیوری کا خرچ { $shipping_cost } ہے۔

### Pieces

promise-free-shipping = مفت ڈیلیوری
promise-free-returns = مفت واپسی
item-line = • { $title }، { $quantity } × { $price }
item-line-was = • { $title }، { $quantity } × { $price } (پہلے: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }، { $price }
item-stock = { $stock_n ->
   *[other] اسٹاک میں: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] اور مزید { $cart_more }
}
cart-total = مجموعہ: { $cart_total }
action-basket = باسکٹ پر واپس جائیں
action-payment = ادائیگی مکمل کریں

### The foot of a message

footer-why = یہ ای میل آپ کو اس لیے ملی ہے کہ آپ نے { $shop_name } پر اس پتے سے آرڈر شروع کیا تھا۔
unsubscribe = ان سبسکرائب کریں
opt-out-word = STOP
opt-out-reply = جواب میں { opt-out-word } لکھ دیں، ہم آپ کو دوبارہ نہیں لکھیں گے۔
