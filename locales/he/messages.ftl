# Texts of Cartwright in Hebrew. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = היי { $shopper_first_name },
greeting-plain = שלום,

### The first reminder

recover-reminder-subject = עדיין בסל שלכם: { $item0_title }
recover-reminder-preheader = הסל שלכם אצל { $shop_name } שמור.
recover-reminder-intro = הסל שלכם אצל { $shop_name } שמור, והפריט { $item0_title } עדיין זמין. אפשר להמשיך מהמקום שבו עצרתם, מתי שנוח לכם.
recover-reminder-whatsapp = הסל שלכם אצל { $shop_name } שמור, והפריט { $item0_title } עדיין זמין. אפשר להמשיך מהמקום שבו עצרתם, מתי שנוח לכם.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = הסל שלכם אצל { $shop_name } מחכה לכם
recover-social-proof-preheader = הפריט { $item0_title } עדיין זמין.
recover-social-proof-intro = רק תזכורת קטנה, למקרה שנשכח: הפריט { $item0_title } עדיין בסל שלכם אצל { $shop_name }. יש לכם שאלה? אפשר פשוט להשיב להודעה ונשמח לעזור.
recover-social-proof-whatsapp = רק תזכורת קטנה, למקרה שנשכח: הפריט { $item0_title } עדיין בסל שלכם אצל { $shop_name }. { $proof } יש לכם שאלה? אפשר פשוט להשיב להודעה ונשמח לעזור.
proof-popular = { $popular_count_n ->
    [one] מספר הקונים של הפריט הזה { proof-period }: { $popular_count }.
    [two] { $popular_count } אנשים קנו את הפריט הזה { proof-period }.
   *[other] { $popular_count } אנשים קנו את הפריט הזה { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] בזמן האחרון (ימים: { $popular_days })
    [two] ב-{ $popular_days } הימים האחרונים
   *[other] ב-{ $popular_days } הימים האחרונים
}
proof-rating = { $rating_count_n ->
    [one] דירוג הפריט: { $rating } כוכבים (מספר המדרגים: { $rating_count }).
    [two] { $rating_count } לקוחות נתנו לפריט הזה דירוג של { $rating } כוכבים.
   *[other] { $rating_count } לקוחות נתנו לפריט הזה דירוג של { $rating } כוכבים.
}
proof-none = הוא עדיין זמין.

### The personal offer

recover-incentive-subject = לסל שלכם אצל { $shop_name }: { $offer }
recover-incentive-preheader = הקוד האישי שלכם בתוקף עד { $coupon_expires }.
recover-incentive-intro = תודה שביקרתם אצל { $shop_name }. הסל שלכם שמור, ויש לנו משהו בשבילכם: { $offer }.
recover-incentive-whatsapp = תודה שביקרתם אצל { $shop_name }. הפריט { $item0_title } עדיין בסל שלכם, ויש לנו משהו בשבילכם: { $offer }. הקוד האישי שלכם הוא { $coupon_code }, בתוקף עד { $coupon_expires }.
offer-off = הנחה של { $coupon_value }
coupon-label = הקוד האישי שלכם
coupon-line = { $coupon_code }: { $offer }
coupon-expires = בתוקף עד { $coupon_expires }

### For returning customers

recover-cross-sell-subject = כיף לראות אתכם שוב: הסל שלכם אצל { $shop_name }
recover-cross-sell-preheader = הפריט { $item0_title } עדיין זמין.
recover-cross-sell-intro = כיף לראות אתכם שוב. הסל שלכם אצל { $shop_name } שמור, והפריט { $item0_title } עדיין זמין. בחרנו גם כמה דברים שמשתלבים איתו יפה.
also-heading = משתלבים איתו יפה

### An unpaid order

payment-reminder-subject = ההזמנה שלכם אצל { $shop_name } ממתינה לתשלום
payment-reminder-preheader = אפשר להשלים את התשלום מתי שנוח לכם.
payment-reminder-intro = ההזמנה שלכם על סך { $cart_total } אצל { $shop_name } שמורה, אבל התשלום עדיין לא עבר. אפשר להשלים אותו מתי שנוח לכם.
payment-reminder-whatsapp = ההזמנה שלכם על סך { $cart_total } אצל { $shop_name } שמורה, אבל התשלום עדיין לא עבר. אפשר להשלים אותו מתי שנוח לכם.

### After an order

after-purchase-subject = משתלבים יפה עם { $item0_title }
after-purchase-preheader = כמה הצעות להזמנה שלכם אצל { $shop_name }.
after-purchase-intro = תודה על ההזמנה אצל { $shop_name }. בחרנו כמה דברים שמשתלבים יפה עם הפריט { $item0_title }.
after-purchase-whatsapp = תודה על ההזמנה אצל { $shop_name }. יש כמה דברים שמשתלבים יפה עם הפריט { $item0_title }, וריכזנו אותם בשבילכם.
review-request-subject = מה דעתכם על { $item0_title }?
review-request-preheader = הדעה שלכם עוזרת ללקוחות אחרים לבחור.
review-request-intro = ההזמנה שלכם מאת { $shop_name } כבר אצלכם זמן מה. מה דעתכם על הפריט { $item0_title }? חוות דעת כנה שלכם עוזרת ללקוחות אחרים לבחור.
review-request-whatsapp = ההזמנה שלכם מאת { $shop_name } כבר אצלכם זמן מה. מה דעתכם על הפריט { $item0_title }? חוות דעת כנה שלכם עוזרת ללקוחות אחרים לבחור.

### Back in stock

back-in-stock-subject = שוב במלאי: { $item0_title }
back-in-stock-preheader = ביקשתם שנעדכן אתכם.
back-in-stock-intro = הפריט { $item0_title } שוב זמין אצל { $shop_name }. ביקשתם שנעדכן אתכם כשהוא חוזר.
back-in-stock-whatsapp = ביקשתם שנעדכן אתכם: הפריט { $item0_title } אצל { $shop_name } שוב זמין.

### After a long time

win-back-subject = חדשות מאת { $shop_name }
win-back-preheader = כמה הצעות בשבילכם.
win-back-intro = עבר זמן מה מאז ההזמנה האחרונה שלכם אצל { $shop_name }. בחרנו כמה דברים שאולי יתאימו לכם.
win-back-whatsapp = עבר זמן מה מאז ההזמנה האחרונה שלכם אצל { $shop_name }. בחרנו כמה דברים שאולי יתאימו לכם.

### Pieces of these

picked-heading = בחרנו בשבילכם
action-product = לצפייה במוצר
action-shop = לחנות
action-review = כתיבת חוות דעת
footer-why-order = המייל הזה נשלח אליכם כי הזמנתם אצל { $shop_name } עם הכתובת הזאת.
footer-why-asked = המייל הזה נשלח אליכם כי ביקשתם עדכון על הפריט הזה אצל { $shop_name }.

### Chat on the shop's page

checkout-idle-chat = קחו את הזמן, הסל שלכם כאן.
browse-help-chat = רוצים לדעת עוד על { $item0_title }?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] הכמות במלאי כרגע של { $item0_title }: { $item0_stock }.
}
answer-express-by = במשלוח מהיר, בתוספת { $express_extra }, ההזמנה מגיעה עד { $express_by }.
answer-free-returns = { $returns_n ->
    [one] אפשר להחזיר ללא עלות תוך { $returns } יום.
    [two] אפשר להחזיר ללא עלות תוך { $returns } ימים.
   *[other] אפשר להחזיר ללא עלות תוך { $returns } ימים.
}
answer-free-shipping-from = בתוספת של { $shipping_free_from_missing } לסל, המשלוח חינם.
answer-shipping-cost = עלות המשלוח: { $shipping_cost }.

### Pieces

promise-free-shipping = משלוח חינם
promise-free-returns = החזרה חינם
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (לפני כן: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] במלאי: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] ועוד { $cart_more }
}
cart-total = סך הכול: { $cart_total }
action-basket = חזרה לסל
action-payment = השלמת התשלום

### The foot of a message

footer-why = המייל הזה נשלח אליכם כי התחלתם הזמנה אצל { $shop_name } עם הכתובת הזאת.
unsubscribe = הסרה מרשימת התפוצה
opt-out-word = הסר
opt-out-reply = השיבו { opt-out-word } ולא נכתוב לכם שוב.
