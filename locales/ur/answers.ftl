# What the assistant says in Urdu. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = السلام علیکم! میں { $shop_name } کا خودکار معاون ہوں۔ میں آپ کی کیا مدد کر سکتا ہوں؟
assist-hello-again = دوبارہ خوش آمدید! میں آپ کی کیا مدد کر سکتا ہوں؟
assist-thanks = خوشی ہوئی کہ مدد کر سکا۔ کیا میں آپ کے لیے کچھ اور کر سکتا ہوں؟
assist-else = کیا میں آپ کے لیے کچھ اور کر سکتا ہوں؟
assist-not-understood = شاید میں آپ کی بات ٹھیک سے سمجھ نہیں سکا۔ کیا آپ اسے دوسرے الفاظ میں بتا سکتے ہیں؟
assist-choose = ان میں سے آپ کی مراد کیا ہے؟
assist-out-of-scope = میں { $shop_name } کے آرڈر، واپسی، ڈیلیوری اور پراڈکٹس کے بارے میں مدد کر سکتا ہوں، لیکن اس معاملے میں نہیں۔
assist-unknown = اس بارے میں میرے پاس قابلِ اعتماد معلومات نہیں ہیں، اس لیے میں اندازہ نہیں لگانا چاہتا۔
assist-empty = مجھے خالی پیغام ملا ہے۔ میں آپ کے لیے کیا کر سکتا ہوں؟
assist-too-long = آپ کا پیغام میرے لیے بہت لمبا ہے۔ کیا آپ اسے چند جملوں میں لکھ سکتے ہیں؟
assist-busy = براہِ کرم ذرا ٹھہریں، میں ابھی آپ کے پچھلے پیغام پر کام کر رہا ہوں۔
assist-trouble = میں اس وقت یہ معلوم نہیں کر پا رہا۔ براہِ کرم تھوڑی دیر بعد دوبارہ کوشش کریں یا ہمارے نمائندے سے بات کریں۔
assist-file-refused = میں یہ فائل نہیں کھول سکا۔ براہِ کرم تصویر JPEG، PNG یا WebP میں بھیجیں۔
assist-no-payment-here = اس چیٹ میں ادائیگی نہیں لی جاتی۔ براہِ کرم دکان کے چیک آؤٹ پر ادائیگی کریں۔

### Buttons

button-order-status = میرا آرڈر کہاں ہے؟
button-return = چیز واپس کرنی ہے
button-product = پراڈکٹ کے بارے میں سوال
button-human = نمائندے سے بات کریں
button-yes = جی ہاں
button-no = نہیں
button-skip = چھوڑ دیں
button-cancel = منسوخ کریں
button-view = پراڈکٹ دیکھیں
button-track = پارسل ٹریک کریں
button-label = واپسی کا لیبل کھولیں

### Making sure who is asking

identify-order-number = براہِ کرم اپنا آرڈر نمبر بتائیں۔ یہ آپ کو آرڈر کی تصدیق والے پیغام میں ملے گا۔
identify-contact = براہِ کرم وہ ای میل ایڈریس یا فون نمبر بتائیں جو آپ نے آرڈر کے لیے استعمال کیا تھا۔
identify-code-sent = اگر یہ معلومات کسی آرڈر کی ہیں تو ہم نے اس آرڈر کے ای میل ایڈریس یا فون نمبر پر ابھی ایک کوڈ بھیجا ہے۔ براہِ کرم وہ کوڈ یہاں لکھیں۔
identify-code-wrong = میں اس کی تصدیق نہیں کر سکا۔ ہو سکتا ہے کوڈ غلط لکھا گیا ہو یا اس کی میعاد ختم ہو گئی ہو۔
identify-too-often = بہت زیادہ کوششیں ہو چکی ہیں۔ براہِ کرم بعد میں دوبارہ کوشش کریں یا ہمارے نمائندے سے بات کریں۔
identify-done = شکریہ، مجھے آپ کا آرڈر مل گیا۔
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } کے لیے آپ کا کوڈ
identify-code-text = { $shop_name } کے لیے آپ کا کوڈ یہ ہے: { $access_code }۔ اگر آپ نے کوڈ نہیں مانگا تو اس پیغام کو نظر انداز کر دیں۔

### Orders

order-received = آپ کا { $order_placed } کا آرڈر { $order_number } ہمیں مل گیا ہے اور تیار کیا جا رہا ہے۔
order-unpaid = آپ کے { $order_placed } کے آرڈر { $order_number } کی ادائیگی باقی ہے۔
order-partly-shipped = آپ کے آرڈر { $order_number } کا کچھ سامان راستے میں ہے، باقی بعد میں بھیجا جائے گا۔
order-shipped = آپ کا آرڈر { $order_number } راستے میں ہے۔
order-shipped-with = آپ کا آرڈر { $order_number } راستے میں ہے۔ کورئیر: { $carrier_name }۔
order-out-for-delivery = آپ کا آرڈر { $order_number } ڈیلیوری کے لیے نکل چکا ہے۔
order-delivered = آپ کا آرڈر { $order_number } پہنچا دیا گیا۔ تاریخ: { $order_delivered }۔
order-cancelled = آپ کا آرڈر { $order_number } منسوخ کر دیا گیا ہے۔
order-refunded = آپ کے آرڈر { $order_number } کے لیے { $refund_amount } کی رقم واپس کر دی گئی ہے۔
order-returned = آپ کے آرڈر { $order_number } کا واپس بھیجا گیا سامان ہمیں مل گیا ہے۔
order-problem = کورئیر نے آپ کے آرڈر { $order_number } کی ڈیلیوری میں مسئلہ بتایا ہے۔ ہمارے ساتھی اسے دیکھیں گے۔
order-expected = پہنچنے کی متوقع تاریخ: { $delivery_by }۔
order-expected-between = پہنچنے کی متوقع تاریخ: { $delivery_from } اور { $delivery_to } کے درمیان۔
order-tracking = ٹریکنگ نمبر: { $tracking_number }۔
order-tracking-link = آپ اسے یہاں ٹریک کر سکتے ہیں: { $tracking_link }
order-no-tracking = اس کا ٹریکنگ نمبر ابھی دستیاب نہیں ہے۔
order-list = یہ آپ کے تازہ ترین آرڈر ہیں:
order-line = { $order_number }، { $order_placed }، { $order_total }
order-none = مجھے آپ کا کوئی آرڈر نہیں ملا۔
order-not-found = آپ کے آرڈرز میں اس نمبر کا کوئی آرڈر نہیں ملا۔

### Refunds

refund-pending = آپ کے آرڈر { $order_number } کے لیے { $refund_amount } کی واپسی پر کام ہو رہا ہے۔
refund-done = آپ کے آرڈر { $order_number } کے لیے { $refund_amount } کی رقم واپس کر دی گئی۔ تاریخ: { $refund_on }۔
refund-none = آپ کے آرڈر { $order_number } کے لیے مجھے کوئی ریفنڈ نظر نہیں آ رہا۔
refund-by-person = ریفنڈ کا فیصلہ ہمارے ساتھی کرتے ہیں۔ میں نے آپ کی درخواست تمام تفصیلات کے ساتھ آگے بھیج دی ہے۔

### Returns

return-window = { $return_days_n ->
   *[other] آپ ڈیلیوری کے بعد { $return_days } دن کے اندر سامان واپس کر سکتے ہیں۔
}
return-free = واپس بھیجنے کا آپ سے کوئی خرچ نہیں لیا جاتا۔
return-cost = واپس بھیجنے کا خرچ: { $return_cost }۔
return-not-possible-for = یہ چیزیں واپس نہیں ہو سکتیں: { $return_excluded }۔
return-which-order = آپ کس آرڈر کی چیز واپس کرنا چاہتے ہیں؟
return-which-item = آپ کون سی چیز واپس کرنا چاہتے ہیں؟
return-why = آپ اسے کیوں واپس کرنا چاہتے ہیں؟
return-unused = کیا چیز استعمال نہیں ہوئی اور اس کے ٹیگ لگے ہوئے ہیں؟
return-photo = براہِ کرم ایسی تصویر بھیجیں جس میں خرابی نظر آتی ہو۔
return-check = آپ آرڈر { $order_number } سے ”{ $item_title }“ واپس کرنا چاہتے ہیں۔ کیا یہ درست ہے؟
return-approved = ”{ $item_title }“ کی واپسی منظور ہو گئی ہے۔ آپ کا واپسی نمبر: { $return_number }۔
return-refused-window = ”{ $item_title }“ کی واپسی کی مدت ختم ہو چکی ہے۔ آخری تاریخ: { $return_until }۔
return-refused-final-sale = ”{ $item_title }“ ناقابلِ واپسی شرط پر فروخت ہوا تھا، اس لیے واپس نہیں ہو سکتا۔
return-refused-kind = ”{ $item_title }“ ان چیزوں میں شامل ہے جو بھیجے جانے کے بعد واپس نہیں ہو سکتیں۔
return-refused-used = استعمال شدہ یا ٹیگ اتری ہوئی چیزیں واپس نہیں ہو سکتیں۔
return-refused-already = ”{ $item_title }“ کی واپسی پہلے ہی درج ہو چکی ہے۔
return-refused-undelivered = ”{ $item_title }“ کی ڈیلیوری ابھی نہیں ہوئی۔ پہنچنے کے بعد آپ اسے واپس کر سکتے ہیں۔
return-review = ہمارے ساتھی آپ کی واپسی کا فیصلہ کر کے آپ کو بتائیں گے۔
return-label-link = یہ رہا آپ کا واپسی کا لیبل: { $return_label_link }
return-pack = براہِ کرم چیز کو اچھی طرح پیک کریں، لیبل لگائیں اور پارسل کورئیر { $carrier_name } کے حوالے کر دیں۔
return-send-by = براہِ کرم اسے { $return_until } تک بھیج دیں۔
return-after = پارسل پہنچنے اور جانچ کے بعد ہمارے ساتھی ریفنڈ کا فیصلہ کرتے ہیں۔
return-stopped = ٹھیک ہے، کچھ بھی درج نہیں کیا گیا۔
return-mail-subject = { $shop_name } پر آپ کی واپسی { $return_number }
return-mail-intro = ہم نے آرڈر { $order_number } سے ”{ $item_title }“ کی واپسی درج کر لی ہے۔
reason-too-small = بہت چھوٹا ہے
reason-too-large = بہت بڑا ہے
reason-not-as-described = تفصیل کے مطابق نہیں
reason-damaged = ٹوٹا ہوا یا خراب ملا
reason-defective = کام نہیں کرتا
reason-wrong-item = غلط چیز آئی
reason-late = بہت دیر سے پہنچا
reason-changed-mind = میرا ارادہ بدل گیا
reason-other = کوئی اور وجہ

### Cancelling, changing, exchanging, warranty

cancel-check = کیا میں آپ کا { $order_total } کا آرڈر { $order_number } منسوخ کر دوں؟
cancel-done = آپ کا آرڈر { $order_number } منسوخ کر دیا گیا ہے۔
cancel-too-late = آپ کا آرڈر { $order_number } اب منسوخ نہیں ہو سکتا کیونکہ یہ راستے میں ہے۔ پہنچنے کے بعد آپ اسے واپس کر سکتے ہیں۔
address-ask = براہِ کرم ڈیلیوری کا نیا مکمل پتہ بھیجیں۔
address-check = کیا آپ کا آرڈر { $order_number } اس پتے پر بھیج دیا جائے: { $address_new }؟
address-done = آپ کے آرڈر { $order_number } کا ڈیلیوری پتہ تبدیل کر دیا گیا ہے۔
address-too-late = آپ کے آرڈر { $order_number } کا پتہ اب تبدیل نہیں ہو سکتا کیونکہ یہ راستے میں ہے۔
exchange-which = اس کی جگہ آپ کو کون سا سائز یا آپشن چاہیے؟
exchange-check = کیا ”{ $item_title }“ کی جگہ ”{ $exchange_title }“ بھیج دیا جائے؟
exchange-approved = ”{ $item_title }“ کی جگہ ”{ $exchange_title }“ کا تبادلہ منظور ہو گیا ہے۔
exchange-sold-out = ”{ $exchange_title }“ اس وقت اسٹاک میں نہیں ہے۔
exchange-refused = ”{ $item_title }“ کا اس سے تبادلہ نہیں ہو سکتا۔
change-review = ہمارے ساتھی آپ کی درخواست دیکھ کر آپ کو جواب دیں گے۔
warranty-covered = ”{ $item_title }“ کی وارنٹی { $warranty_until } تک ہے۔
warranty-ended = ”{ $item_title }“ کی وارنٹی ختم ہو چکی ہے۔ آخری تاریخ: { $warranty_until }۔
stopped = ٹھیک ہے، میں نے کچھ تبدیل نہیں کیا۔

### Products

product-price = ”{ $product_title }“ کی قیمت { $product_price } ہے۔
product-price-was = ”{ $product_title }“ کی قیمت { $product_price } ہے (پہلے: { $product_price_before })۔
product-available = ”{ $product_title }“ دستیاب ہے۔
product-stock = { $product_stock_n ->
   *[other] ”{ $product_title }“ اس وقت اسٹاک میں موجود ہے۔ تعداد: { $product_stock }۔
}
product-sold-out = ”{ $product_title }“ اس وقت اسٹاک میں نہیں ہے۔
product-tell-me = کیا دوبارہ آنے پر میں آپ کو بتا دوں؟
product-will-tell = جب یہ دوبارہ آئے گا تو میں آپ کو بتا دوں گا۔
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = آپ کس پراڈکٹ کی بات کر رہے ہیں؟
product-not-found = ہماری دکان میں مجھے ایسی کوئی چیز نہیں ملی۔
products-found = یہ آپ کو پسند آ سکتے ہیں:
products-nearest = بالکل ویسا تو نہیں ملا۔ یہ سب سے قریب ہیں:
products-goes-with = اس کے ساتھ اچھے لگتے ہیں:
product-line = { $product_title }، { $product_price }
compare-intro = ان کا موازنہ یہ ہے:
size-ask = آپ عام طور پر کون سا سائز پہنتے ہیں، یا آپ کا ناپ کیا ہے؟
size-advice = ”{ $product_title }“ کے لیے ہم سائز { $size_value } کا مشورہ دیتے ہیں۔
size-chart = سائز چارٹ کے مطابق سائز { $size_value } کا ناپ: { $size_measure }۔
size-runs-small = گاہکوں کو ”{ $product_title }“ اکثر چھوٹا لگا۔
size-runs-large = گاہکوں کو ”{ $product_title }“ اکثر بڑا لگا۔
size-runs-true = گاہکوں کے مطابق ”{ $product_title }“ کا سائز پورا آتا ہے۔
size-unknown = میرے پاس ”{ $product_title }“ کا سائز چارٹ نہیں ہے۔
cart-link = اس چیز کے ساتھ آپ کی باسکٹ یہ رہی: { $cart_link }

### Delivery, payment, offers

delivery-estimate = ابھی آرڈر کریں تو پہنچنے کی متوقع تاریخ { $delivery_by } ہے۔
delivery-estimate-between = ابھی آرڈر کریں تو یہ { $delivery_from } اور { $delivery_to } کے درمیان پہنچنے کی توقع ہے۔
delivery-cost = { $country_name } کے لیے ڈیلیوری کا خرچ { $delivery_cost } ہے۔
delivery-free = { $country_name } کے لیے ڈیلیوری مفت ہے۔
delivery-free-from = { $delivery_free_from } یا اس سے زیادہ کے آرڈر پر ڈیلیوری مفت ہے۔
delivery-country-no = ہم اس ملک میں ڈیلیوری نہیں کرتے: { $country_name }۔
payment-methods = آپ ان طریقوں سے ادائیگی کر سکتے ہیں: { $payment_methods }۔
payment-trouble = معذرت، ادائیگی مکمل نہیں ہو سکی۔ آپ کی باسکٹ محفوظ ہے، آپ دوبارہ کوشش کر سکتے ہیں یا ادائیگی کا کوئی اور طریقہ چن سکتے ہیں۔
discount-none = اس وقت میرے پاس دینے کے لیے کوئی رعایت نہیں ہے۔
discount-open = اس وقت کوڈ { $coupon_code } پر { $coupon_value } کی رعایت ہے، جو { $coupon_expires } تک کارآمد ہے۔
giftcard-ask = براہِ کرم گفٹ کارڈ کا کوڈ بھیجیں۔
giftcard-balance = گفٹ کارڈ کا بیلنس { $giftcard_balance } ہے۔
giftcard-unknown = اس کوڈ کا کوئی گفٹ کارڈ نہیں ملا۔
policy-says = صفحہ ”{ $page_title }“ پر لکھا ہے: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = میں آپ کی گفتگو اپنے ایک ساتھی کے حوالے کر رہا ہوں، وہ یہاں لکھی ہوئی ہر بات دیکھ سکتے ہیں۔
handoff-next = آپ کو جواب یہیں ملے گا۔
handoff-closed = ہماری ٹیم { $team_back } کو واپس آئے گی اور تب آپ کو جواب دے گی۔
handoff-leave-address = براہِ کرم اپنا ای میل ایڈریس دے دیں تاکہ ہم آپ سے رابطہ کر سکیں۔
complaint-sorry = اس کے لیے معذرت خواہ ہوں۔ میں یہ بات فوراً اپنے ساتھی تک پہنچا رہا ہوں۔

### Leaving

opt-out-done = اب آپ کو { $shop_name } سے اس طرح کے پیغامات نہیں ملیں گے۔
