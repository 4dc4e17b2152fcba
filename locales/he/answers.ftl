# What the assistant says in Hebrew. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = שלום! אני העוזר האוטומטי של { $shop_name }. איך אפשר לעזור?
assist-hello-again = שלום שוב! איך אפשר לעזור?
assist-thanks = בשמחה! אפשר לעזור בעוד משהו?
assist-else = אפשר לעזור בעוד משהו?
assist-not-understood = לא בטוח שהבנתי. אפשר לנסח את זה אחרת?
assist-choose = למה הכוונה מבין אלה?
assist-out-of-scope = אני יכול לעזור בהזמנות, בהחזרות, במשלוחים ובמוצרים של { $shop_name }, אבל לא בזה.
assist-unknown = אין לי מידע מהימן על כך, ולכן אני מעדיף לא לנחש.
assist-empty = קיבלתי הודעה ריקה. איך אפשר לעזור?
assist-too-long = ההודעה ארוכה מדי בשבילי. אפשר לכתוב את זה בכמה משפטים?
assist-busy = רק רגע, אני עדיין מטפל בהודעה הקודמת.
assist-trouble = לא הצלחתי לבדוק את זה כרגע. אפשר לנסות שוב מעט מאוחר יותר או לדבר עם נציג.
assist-file-refused = לא הצלחתי לקרוא את הקובץ. נא לשלוח תמונה בפורמט JPEG, PNG או WebP.
assist-no-payment-here = אין תשלום בצ׳אט הזה. התשלום מתבצע רק בקופה של החנות.

### Buttons

button-order-status = איפה ההזמנה שלי?
button-return = החזרת פריט
button-product = שאלה על מוצר
button-human = שיחה עם נציג
button-yes = כן
button-no = לא
button-skip = דילוג
button-cancel = ביטול
button-view = לצפייה במוצר
button-track = מעקב אחר החבילה
button-label = פתיחת תווית ההחזרה

### Making sure who is asking

identify-order-number = מה מספר ההזמנה? אפשר למצוא אותו באישור ההזמנה.
identify-contact = מה כתובת המייל או מספר הטלפון שנמסרו בהזמנה?
identify-code-sent = אם הפרטים האלה שייכים להזמנה, שלחנו כרגע קוד לכתובת או לטלפון של אותה הזמנה. נא להקליד כאן את הקוד.
identify-code-wrong = לא הצלחתי לאמת את זה. ייתכן שנפלה טעות בהקלדת הקוד או שתוקפו פג.
identify-too-often = היו יותר מדי ניסיונות. אפשר לנסות שוב מאוחר יותר או לדבר עם נציג.
identify-done = תודה, מצאתי את ההזמנה.
reply-subject = Re: { $shop_name }
identify-code-subject = הקוד שלכם ל-{ $shop_name }
identify-code-text = הקוד שלכם ל-{ $shop_name } הוא { $access_code }. אם לא ביקשתם אותו, אפשר להתעלם מההודעה.

### Orders

order-received = הזמנה { $order_number } מתאריך { $order_placed } התקבלה אצלנו ונמצאת בהכנה.
order-unpaid = הזמנה { $order_number } מתאריך { $order_placed } ממתינה לתשלום.
order-partly-shipped = חלק מהזמנה { $order_number } כבר בדרך, והשאר יישלח בהמשך.
order-shipped = הזמנה { $order_number } בדרך אליכם.
order-shipped-with = הזמנה { $order_number } בדרך אליכם באמצעות { $carrier_name }.
order-out-for-delivery = הזמנה { $order_number } יצאה למסירה.
order-delivered = הזמנה { $order_number } נמסרה בתאריך { $order_delivered }.
order-cancelled = הזמנה { $order_number } בוטלה.
order-refunded = עבור הזמנה { $order_number } בוצע החזר כספי על סך { $refund_amount }.
order-returned = ההחזרה מהזמנה { $order_number } הגיעה אלינו.
order-problem = חברת השילוח מדווחת על בעיה במסירה של הזמנה { $order_number }. נציג מטעמנו יבדוק את העניין.
order-expected = מועד ההגעה המשוער: { $delivery_by }.
order-expected-between = מועד ההגעה המשוער: בין { $delivery_from } לבין { $delivery_to }.
order-tracking = מספר המעקב: { $tracking_number }.
order-tracking-link = אפשר לעקוב כאן: { $tracking_link }
order-no-tracking = עדיין אין לה מספר מעקב.
order-list = אלה ההזמנות האחרונות שלכם:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = לא מצאתי הזמנות על שמכם.
order-not-found = לא מצאתי הזמנה עם המספר הזה בין ההזמנות שלכם.

### Refunds

refund-pending = החזר כספי על סך { $refund_amount } עבור הזמנה { $order_number } נמצא בטיפול.
refund-done = סכום של { $refund_amount } עבור הזמנה { $order_number } הוחזר בתאריך { $refund_on }.
refund-none = לא רואים החזר כספי עבור הזמנה { $order_number }.
refund-by-person = ההחלטה על החזר כספי היא בידי נציג מהצוות. העברתי את הבקשה עם כל הפרטים.

### Returns

return-window = { $return_days_n ->
    [one] אפשר להחזיר פריטים עד { $return_days } יום ממועד המסירה.
    [two] אפשר להחזיר פריטים עד { $return_days } ימים ממועד המסירה.
   *[other] אפשר להחזיר פריטים עד { $return_days } ימים ממועד המסירה.
}
return-free = ההחזרה ללא עלות מצדכם.
return-cost = עלות ההחזרה: { $return_cost }.
return-not-possible-for = את אלה לא ניתן להחזיר: { $return_excluded }.
return-which-order = מאיזו הזמנה תרצו להחזיר?
return-which-item = איזה פריט תרצו להחזיר?
return-why = מה סיבת ההחזרה?
return-unused = האם הפריט לא היה בשימוש והתוויות עדיין עליו?
return-photo = נא לשלוח תמונה שרואים בה את הנזק.
return-check = תרצו להחזיר את הפריט { $item_title } מהזמנה { $order_number }. נכון?
return-approved = ההחזרה של הפריט { $item_title } אושרה. מספר ההחזרה: { $return_number }.
return-refused-window = המועד להחזרת הפריט { $item_title } הסתיים בתאריך { $return_until }.
return-refused-final-sale = הפריט { $item_title } נמכר במכירה סופית ולא ניתן להחזיר אותו.
return-refused-kind = הפריט { $item_title } שייך למוצרים שלא ניתן להחזיר לאחר שנשלחו.
return-refused-used = לא ניתן להחזיר פריטים שהיו בשימוש או שהתוויות הוסרו מהם.
return-refused-already = כבר נרשמה החזרה עבור הפריט { $item_title }.
return-refused-undelivered = הפריט { $item_title } עדיין לא נמסר. אפשר יהיה להחזיר אותו אחרי שיגיע.
return-review = נציג מהצוות יבדוק את בקשת ההחזרה ויחזור אליכם.
return-label-link = תווית ההחזרה שלכם: { $return_label_link }
return-pack = נא לארוז היטב את הפריט, להדביק את התווית ולמסור את החבילה לחברת השילוח { $carrier_name }.
return-send-by = נא לשלוח עד { $return_until }.
return-after = אחרי שהחבילה תגיע ותיבדק, נציג מהצוות יחליט על ההחזר הכספי.
return-stopped = בסדר, שום דבר לא נרשם.
return-mail-subject = ההחזרה שלכם { $return_number } אצל { $shop_name }
return-mail-intro = רשמנו את ההחזרה של הפריט { $item_title } מהזמנה { $order_number }.
reason-too-small = קטן מדי
reason-too-large = גדול מדי
reason-not-as-described = לא תואם לתיאור
reason-damaged = פגום
reason-defective = לא עובד
reason-wrong-item = פריט שגוי
reason-late = הגיע מאוחר מדי
reason-changed-mind = התחרטתי
reason-other = סיבה אחרת

### Cancelling, changing, exchanging, warranty

cancel-check = לבטל את ההזמנה { $order_number } על סך { $order_total }?
cancel-done = הזמנה { $order_number } בוטלה.
cancel-too-late = כבר לא ניתן לבטל את ההזמנה { $order_number }, כי היא בדרך. אפשר להחזיר אותה אחרי שתגיע.
address-ask = נא לשלוח את כתובת המשלוח החדשה במלואה.
address-check = לשלוח את ההזמנה { $order_number } לכתובת הזאת: { $address_new }?
address-done = כתובת המשלוח של הזמנה { $order_number } שונתה.
address-too-late = כבר לא ניתן לשנות את הכתובת של הזמנה { $order_number }, כי היא בדרך.
exchange-which = איזו מידה או אפשרות תרצו במקום?
exchange-check = להחליף את הפריט { $item_title } בפריט { $exchange_title }?
exchange-approved = ההחלפה של הפריט { $item_title } בפריט { $exchange_title } אושרה.
exchange-sold-out = הפריט { $exchange_title } אזל כרגע מהמלאי.
exchange-refused = לא ניתן להחליף את הפריט { $item_title } בפריט הזה.
change-review = נציג מהצוות יבדוק את הבקשה ויחזור אליכם.
warranty-covered = האחריות על הפריט { $item_title } בתוקף עד { $warranty_until }.
warranty-ended = האחריות על הפריט { $item_title } הסתיימה בתאריך { $warranty_until }.
stopped = בסדר, לא שיניתי דבר.

### Products

product-price = המחיר של { $product_title }: { $product_price }.
product-price-was = המחיר של { $product_title }: { $product_price } (לפני כן: { $product_price_before }).
product-available = המוצר { $product_title } נמצא במלאי.
product-stock = { $product_stock_n ->
   *[other] הכמות במלאי כרגע של { $product_title }: { $product_stock }.
}
product-sold-out = המוצר { $product_title } אזל כרגע מהמלאי.
product-tell-me = לעדכן אתכם כשיחזור למלאי?
product-will-tell = אעדכן אתכם כשיחזור למלאי.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = לאיזה מוצר הכוונה?
product-not-found = לא מצאתי מוצר כזה בחנות שלנו.
products-found = אולי אלה יתאימו לכם:
products-nearest = לא מצאתי משהו שמתאים בדיוק. אלה הקרובים ביותר:
products-goes-with = משתלבים עם זה יפה:
product-line = { $product_title }, { $product_price }
compare-intro = כך הם בהשוואה:
size-ask = איזו מידה אתם לובשים בדרך כלל, או מהן המידות שלכם?
size-advice = עבור { $product_title } אנחנו ממליצים על מידה { $size_value }.
size-chart = לפי טבלת המידות, מידה { $size_value }: { $size_measure }.
size-runs-small = לקוחות רבים ציינו שהמוצר { $product_title } קטן מדי.
size-runs-large = לקוחות רבים ציינו שהמוצר { $product_title } גדול מדי.
size-runs-true = לקוחות ציינו שהמידה של { $product_title } תואמת את המצופה.
size-unknown = אין לי טבלת מידות עבור { $product_title }.
cart-link = הסל שלכם עם המוצר: { $cart_link }

### Delivery, payment, offers

delivery-estimate = בהזמנה עכשיו, מועד ההגעה המשוער הוא { $delivery_by }.
delivery-estimate-between = בהזמנה עכשיו, מועד ההגעה המשוער הוא בין { $delivery_from } לבין { $delivery_to }.
delivery-cost = עלות המשלוח ({ $country_name }): { $delivery_cost }.
delivery-free = המשלוח חינם ({ $country_name }).
delivery-free-from = המשלוח חינם בהזמנות בסך { $delivery_free_from } ומעלה.
delivery-country-no = אין לנו משלוחים ליעד הזה: { $country_name }.
payment-methods = אפשר לשלם באמצעות: { $payment_methods }.
payment-trouble = צר לי שהתשלום לא עבר. הסל שלכם שמור, ואפשר לנסות שוב או לבחור אמצעי תשלום אחר.
discount-none = אין לי כרגע הנחה להציע.
discount-open = כרגע יש הנחה של { $coupon_value } עם הקוד { $coupon_code }, בתוקף עד { $coupon_expires }.
giftcard-ask = נא לשלוח את הקוד של כרטיס המתנה.
giftcard-balance = היתרה בכרטיס המתנה: { $giftcard_balance }.
giftcard-unknown = לא מצאתי כרטיס מתנה עם הקוד הזה.
policy-says = בעמוד ״{ $page_title }״ כתוב: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = אני מעביר את השיחה לנציג מהצוות, שרואה את כל מה שכתבתם כאן.
handoff-next = התשובה תגיע ממש כאן.
handoff-closed = הצוות שלנו חוזר בתאריך { $team_back } ויענה לכם אז.
handoff-leave-address = נא להשאיר כתובת מייל כדי שנוכל לחזור אליכם.
complaint-sorry = צר לי על כך. אני מעביר את זה מיד לנציג מהצוות.

### Leaving

opt-out-done = לא תקבלו יותר הודעות מסוג זה מ-{ $shop_name }.
