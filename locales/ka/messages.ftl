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
