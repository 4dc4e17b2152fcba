# Cartwright-ის ტექსტები ქართულად. იხ. docs/locales.md.

### Greeting

greeting = გამარჯობა, { $shopper_first_name },
greeting-plain = გამარჯობა,

### The first reminder

recover-reminder-subject = ჯერ კიდევ თქვენს კალათაშია: { $item0_title }
recover-reminder-preheader = თქვენი კალათა შენახულია, { $shop_name }.
recover-reminder-intro = თქვენი კალათა { $shop_name } მაღაზიაში შენახულია და „{ $item0_title }“ ისევ ხელმისაწვდომია. შეგიძლიათ იქიდან გააგრძელოთ, სადაც შეჩერდით, როცა მოგესურვებათ.
recover-reminder-whatsapp = თქვენი კალათა { $shop_name } მაღაზიაში შენახულია და „{ $item0_title }“ ისევ ხელმისაწვდომია. შეგიძლიათ იქიდან გააგრძელოთ, სადაც შეჩერდით, როცა მოგესურვებათ.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = თქვენი კალათა გელოდებათ: { $shop_name }
recover-social-proof-preheader = { $item0_title }: ისევ ხელმისაწვდომია.
recover-social-proof-intro = პატარა შეხსენება, თუ დაგავიწყდათ: „{ $item0_title }“ ისევ თქვენს კალათაშია { $shop_name } მაღაზიაში. კითხვა გაქვთ? უბრალოდ გვიპასუხეთ, სიამოვნებით დაგეხმარებით.
recover-social-proof-whatsapp = პატარა შეხსენება, თუ დაგავიწყდათ: „{ $item0_title }“ ისევ თქვენს კალათაშია { $shop_name } მაღაზიაში. { $proof } კითხვა გაქვთ? უბრალოდ გვიპასუხეთ, სიამოვნებით დაგეხმარებით.
proof-popular = { $popular_count_n ->
   *[other] { $popular_count } ადამიანმა იყიდა ეს ნივთი { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] ბოლო { $popular_days } დღეში
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } მყიდველმა ეს ნივთი საშუალოდ { $rating } ვარსკვლავით შეაფასა.
}
proof-none = ისევ ხელმისაწვდომია.

### The personal offer

recover-incentive-subject = თქვენი კალათისთვის, { $shop_name }: { $offer }
recover-incentive-preheader = თქვენი პირადი კოდის ვადა: { $coupon_expires }.
recover-incentive-intro = გმადლობთ, რომ ეწვიეთ { $shop_name } მაღაზიას. თქვენი კალათა შენახულია და თქვენთვის რაღაც გვაქვს: { $offer }.
recover-incentive-whatsapp = გმადლობთ, რომ ეწვიეთ { $shop_name } მაღაზიას. „{ $item0_title }“ ისევ თქვენს კალათაშია და თქვენთვის რაღაც გვაქვს: { $offer }. თქვენი პირადი კოდია { $coupon_code }, ვადა: { $coupon_expires }.
offer-off = { $coupon_value } ფასდაკლება
coupon-label = თქვენი პირადი კოდი
coupon-line = { $coupon_code }: { $offer }
coupon-expires = ვადა: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = გვიხარია თქვენი ხილვა: თქვენი კალათა, { $shop_name }
recover-cross-sell-preheader = { $item0_title }: ისევ ხელმისაწვდომია.
recover-cross-sell-intro = გვიხარია თქვენი კვლავ ხილვა. თქვენი კალათა { $shop_name } მაღაზიაში შენახულია და „{ $item0_title }“ ისევ ხელმისაწვდომია. რამდენიმე რამეც შეგირჩიეთ, რაც კარგად უხდება.
also-heading = კარგად უხდება

### An unpaid order

payment-reminder-subject = თქვენი შეკვეთა გადახდას ელოდება: { $shop_name }
payment-reminder-preheader = გადახდა შეგიძლიათ დაასრულოთ, როცა მოგესურვებათ.
payment-reminder-intro = თქვენი შეკვეთა ({ $cart_total }) { $shop_name } მაღაზიაში შენახულია, მაგრამ გადახდა ჯერ არ დასრულებულა. შეგიძლიათ დაასრულოთ, როცა მოგესურვებათ.
payment-reminder-whatsapp = თქვენი შეკვეთა ({ $cart_total }) { $shop_name } მაღაზიაში შენახულია, მაგრამ გადახდა ჯერ არ დასრულებულა. შეგიძლიათ დაასრულოთ, როცა მოგესურვებათ.

### After an order

after-purchase-subject = კარგად უხდება ნივთს „{ $item0_title }“
after-purchase-preheader = რამდენიმე რჩევა { $shop_name } მაღაზიის თქვენი შეკვეთისთვის.
after-purchase-intro = გმადლობთ { $shop_name } მაღაზიაში შეკვეთისთვის. რამდენიმე რამ შეგირჩიეთ, რაც კარგად უხდება ნივთს „{ $item0_title }“.
after-purchase-whatsapp = გმადლობთ { $shop_name } მაღაზიაში შეკვეთისთვის. ნივთს „{ $item0_title }“ რამდენიმე რამ კარგად უხდება და თქვენთვის შევარჩიეთ.
review-request-subject = როგორ მოგწონთ „{ $item0_title }“?
review-request-preheader = თქვენი აზრი სხვა მყიდველებს არჩევანში ეხმარება.
review-request-intro = { $shop_name } მაღაზიის შეკვეთა უკვე კარგა ხანია თქვენთანაა. როგორ მოგწონთ „{ $item0_title }“? თქვენი გულწრფელი აზრი სხვა მყიდველებს არჩევანში ეხმარება.
review-request-whatsapp = თქვენი შეკვეთა { $shop_name } მაღაზიიდან უკვე კარგა ხანია თქვენთანაა. როგორ მოგწონთ „{ $item0_title }“? თქვენი გულწრფელი აზრი სხვა მყიდველებს არჩევანში ეხმარება.

### Back in stock

back-in-stock-subject = კვლავ ხელმისაწვდომია: { $item0_title }
back-in-stock-preheader = თქვენი თხოვნით გატყობინებთ.
back-in-stock-intro = „{ $item0_title }“ კვლავ ხელმისაწვდომია { $shop_name } მაღაზიაში. თქვენი თხოვნით გატყობინებთ, რომ დაბრუნდა.
back-in-stock-whatsapp = თქვენი თხოვნით გატყობინებთ: „{ $item0_title }“ კვლავ ხელმისაწვდომია { $shop_name } მაღაზიაში.

### After a long time

win-back-subject = სიახლეები: { $shop_name }
win-back-preheader = რამდენიმე რჩევა თქვენთვის.
win-back-intro = { $shop_name } მაღაზიაში თქვენი ბოლო შეკვეთიდან კარგა ხანი გავიდა. რამდენიმე რამ შეგირჩიეთ, რაც შეიძლება მოგეწონოთ.
win-back-whatsapp = თქვენი ბოლო შეკვეთიდან { $shop_name } მაღაზიაში კარგა ხანი გავიდა. რამდენიმე რამ შეგირჩიეთ, რაც შეიძლება მოგეწონოთ.

### Pieces of these

picked-heading = თქვენთვის შერჩეული
action-product = ნივთის ნახვა
action-shop = მაღაზიაში გადასვლა
action-review = შეფასების დაწერა
footer-why-order = ეს წერილი მიიღეთ, რადგან ამ მისამართით { $shop_name } მაღაზიაში შეუკვეთეთ.
footer-why-asked = ეს წერილი მიიღეთ, რადგან { $shop_name } მაღაზიას ამ ნივთის შესახებ შეტყობინება სთხოვეთ.

### Chat on the shop's page

checkout-idle-chat = ნუ იჩქარებთ, თქვენი კალათა აქ არის.
browse-help-chat = ათვალიერებთ: „{ $item0_title }“?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: ამ მომენტში მარაგშია { $item0_stock } ცალი.
}
answer-express-by = სწრაფი მიწოდებით, დამატებით { $express_extra }, მოვა ამ დროისთვის: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] უფასოდ დაბრუნება შეგიძლიათ { $returns } დღის განმავლობაში.
}
answer-free-shipping-from = დაამატეთ კალათაში კიდევ { $shipping_free_from_missing } ღირებულების ნივთი და მიწოდება უფასო იქნება.
answer-shipping-cost = მიწოდების ღირებულება: { $shipping_cost }.

### Pieces

promise-free-shipping = უფასო მიწოდება
promise-free-returns = უფასო დაბრუნება
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ადრე: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] მარაგშია { $stock } ცალი
}
cart-more = { $cart_more_n ->
   *[other] და კიდევ { $cart_more }
}
cart-total = სულ: { $cart_total }
action-basket = კალათაში დაბრუნება
action-payment = გადახდის დასრულება

### The foot of a message

footer-why = ეს წერილი მიიღეთ, რადგან ამ მისამართით { $shop_name } მაღაზიაში შეკვეთა დაიწყეთ.
unsubscribe = გამოწერის გაუქმება
opt-out-word = STOP
opt-out-reply = გვიპასუხეთ { opt-out-word } და აღარ მოგწერთ.
