# Texts of Cartwright in Bengali. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = প্রিয় { $shopper_first_name },
greeting-plain = শুভেচ্ছা নিন,

### The first reminder

recover-reminder-subject = আপনার ঝুড়িতে আছে: { $item0_title }
recover-reminder-preheader = { $shop_name } দোকানে আপনার ঝুড়ি সংরক্ষিত আছে।
recover-reminder-intro = { $shop_name } দোকানে আপনার ঝুড়ি সংরক্ষিত আছে, আর “{ $item0_title }” এখনো পাওয়া যাচ্ছে। আপনার সুবিধামতো যেখানে থেমেছিলেন সেখান থেকেই এগোতে পারেন।
recover-reminder-whatsapp = আপনার ঝুড়ি { $shop_name } দোকানে সংরক্ষিত আছে, আর “{ $item0_title }” এখনো পাওয়া যাচ্ছে। আপনার সুবিধামতো যেখানে থেমেছিলেন সেখান থেকেই এগোতে পারেন।

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } দোকানে আপনার ঝুড়ি আপনার অপেক্ষায়
recover-social-proof-preheader = “{ $item0_title }” এখনো পাওয়া যাচ্ছে।
recover-social-proof-intro = ভুলে গিয়ে থাকলে একটু মনে করিয়ে দিই: “{ $item0_title }” এখনো { $shop_name } দোকানে আপনার ঝুড়িতে আছে। কোনো প্রশ্ন আছে? উত্তর দিন, সাহায্য করতে পারলে খুশি হব।
recover-social-proof-whatsapp = ভুলে গিয়ে থাকলে একটু মনে করিয়ে দিই: “{ $item0_title }” এখনো { $shop_name } দোকানে আপনার ঝুড়িতে আছে। { $proof } কোনো প্রশ্ন আছে? উত্তর দিন, সাহায্য করতে পারলে খুশি হব।
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } জন এই পণ্যটি কিনেছেন।
}
proof-period = { $popular_days_n ->
   *[other] গত { $popular_days } দিনে
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } জন ক্রেতা এই পণ্যটিকে { $rating } তারকা দিয়েছেন।
}
proof-none = এটি এখনো পাওয়া যাচ্ছে।

### The personal offer

recover-incentive-subject = { $shop_name } দোকানে আপনার ঝুড়ির জন্য: { $offer }
recover-incentive-preheader = আপনার ব্যক্তিগত কোডের মেয়াদ { $coupon_expires } পর্যন্ত।
recover-incentive-intro = { $shop_name } ঘুরে দেখার জন্য ধন্যবাদ। আপনার ঝুড়ি সংরক্ষিত আছে, আর আপনার জন্য আমাদের কাছে আছে: { $offer }।
recover-incentive-whatsapp = ধন্যবাদ, আপনি { $shop_name } ঘুরে দেখেছেন। “{ $item0_title }” এখনো আপনার ঝুড়িতে আছে, আর আপনার জন্য আমাদের কাছে আছে: { $offer }। আপনার ব্যক্তিগত কোড { $coupon_code }, মেয়াদ { $coupon_expires } পর্যন্ত।
offer-off = { $coupon_value } ছাড়
coupon-label = আপনার ব্যক্তিগত কোড
coupon-line = { $coupon_code }: { $offer }
coupon-expires = মেয়াদ { $coupon_expires } পর্যন্ত

### For returning customers

recover-cross-sell-subject = আপনাকে আবার পেয়ে ভালো লাগল: { $shop_name } দোকানে আপনার ঝুড়ি
recover-cross-sell-preheader = “{ $item0_title }” এখনো পাওয়া যাচ্ছে।
recover-cross-sell-intro = আপনাকে আবার পেয়ে ভালো লাগল। { $shop_name } দোকানে আপনার ঝুড়ি সংরক্ষিত আছে, আর “{ $item0_title }” এখনো পাওয়া যাচ্ছে। এর সঙ্গে মানায় এমন কিছু জিনিসও বেছে রেখেছি।
also-heading = এর সঙ্গে মানায়

### An unpaid order

payment-reminder-subject = { $shop_name } দোকানে আপনার অর্ডার পেমেন্টের অপেক্ষায়
payment-reminder-preheader = আপনার সুবিধামতো পেমেন্ট শেষ করতে পারেন।
payment-reminder-intro = { $shop_name } দোকানে আপনার { $cart_total } মূল্যের অর্ডারটি সংরক্ষিত আছে, তবে পেমেন্ট এখনো হয়নি। আপনার সুবিধামতো তা শেষ করতে পারেন।
payment-reminder-whatsapp = আপনার { $cart_total } মূল্যের অর্ডারটি { $shop_name } দোকানে সংরক্ষিত আছে, তবে পেমেন্ট এখনো হয়নি। আপনার সুবিধামতো তা শেষ করতে পারেন।

### After an order

after-purchase-subject = “{ $item0_title }” এর সঙ্গে যা মানায়
after-purchase-preheader = { $shop_name } দোকানে আপনার অর্ডারের জন্য কিছু পরামর্শ।
after-purchase-intro = { $shop_name } দোকানে অর্ডার করার জন্য ধন্যবাদ। “{ $item0_title }” এর সঙ্গে মানায় এমন কিছু জিনিস বেছে রেখেছি।
after-purchase-whatsapp = ধন্যবাদ, আপনি { $shop_name } দোকানে অর্ডার করেছেন। “{ $item0_title }” এর সঙ্গে মানায় এমন কিছু জিনিস আপনার জন্য বেছে রেখেছি।
review-request-subject = “{ $item0_title }” আপনার কেমন লাগছে?
review-request-preheader = আপনার মতামত অন্য ক্রেতাদের বেছে নিতে সাহায্য করে।
review-request-intro = { $shop_name } দোকান থেকে নেওয়া অর্ডারটি বেশ কিছুদিন হলো আপনার কাছে আছে। “{ $item0_title }” আপনার কেমন লাগছে? আপনার খোলামেলা মতামত অন্য ক্রেতাদের বেছে নিতে সাহায্য করে।
review-request-whatsapp = আপনার { $shop_name } দোকান থেকে নেওয়া অর্ডারটি বেশ কিছুদিন হলো আপনার কাছে আছে। “{ $item0_title }” আপনার কেমন লাগছে? আপনার খোলামেলা মতামত অন্য ক্রেতাদের বেছে নিতে সাহায্য করে।

### Back in stock

back-in-stock-subject = আবার পাওয়া যাচ্ছে: { $item0_title }
back-in-stock-preheader = আপনি জানাতে বলেছিলেন।
back-in-stock-intro = “{ $item0_title }” আবার { $shop_name } দোকানে পাওয়া যাচ্ছে। আবার এলে জানাতে বলেছিলেন, তাই লিখছি।
back-in-stock-whatsapp = আপনি জানাতে বলেছিলেন: “{ $item0_title }” আবার { $shop_name } দোকানে পাওয়া যাচ্ছে।

### After a long time

win-back-subject = { $shop_name } দোকানের খবর
win-back-preheader = আপনার জন্য কিছু পরামর্শ।
win-back-intro = { $shop_name } দোকানে আপনার শেষ অর্ডারের পর বেশ কিছুদিন কেটে গেছে। আপনার পছন্দ হতে পারে এমন কিছু জিনিস বেছে রেখেছি।
win-back-whatsapp = আপনি { $shop_name } দোকানে শেষ অর্ডার করার পর বেশ কিছুদিন কেটে গেছে। আপনার পছন্দ হতে পারে এমন কিছু জিনিস বেছে রেখেছি।

### Pieces of these

picked-heading = আপনার জন্য বেছে রাখা
action-product = পণ্যটি দেখুন
action-shop = দোকানে যান
action-review = মতামত লিখুন
footer-why-order = আপনি { $shop_name } দোকানে এই ঠিকানা দিয়ে অর্ডার করেছিলেন বলে এই ইমেইলটি পেয়েছেন।
footer-why-asked = আপনি { $shop_name } দোকানকে এই পণ্যটির খবর জানাতে বলেছিলেন বলে এই ইমেইলটি পেয়েছেন।

### Chat on the shop's page

checkout-idle-chat = সময় নিয়ে দেখুন, আপনার ঝুড়ি এখানেই আছে।
browse-help-chat = “{ $item0_title }” সম্পর্কে কিছু জানতে চান?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] “{ $item0_title }” এখন স্টকে আছে { $item0_stock } পিস।
}
answer-express-by = বাড়তি { $express_extra } দিয়ে এক্সপ্রেস ডেলিভারি নিলে পৌঁছাবে { $express_by } তারিখের মধ্যে।
answer-free-returns = { $returns_n ->
   *[other] { $returns } দিনের মধ্যে বিনা খরচে ফেরত দিতে পারবেন।
}
answer-free-shipping-from = ঝুড়িতে আরও { $shipping_free_from_missing } মূল্যের পণ্য যোগ করলে ডেলিভারি ফ্রি।
answer-shipping-cost = ডেলিভারি খরচ { $shipping_cost }।

### Pieces

promise-free-shipping = ফ্রি ডেলিভারি
promise-free-returns = বিনা খরচে ফেরত
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (আগে: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] স্টকে আছে: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] এবং আরও { $cart_more }
}
cart-total = মোট: { $cart_total }
action-basket = ঝুড়িতে ফিরে যান
action-payment = পেমেন্ট শেষ করুন

### The foot of a message

footer-why = আপনি { $shop_name } দোকানে এই ঠিকানা দিয়ে অর্ডার শুরু করেছিলেন বলে এই ইমেইলটি পেয়েছেন।
unsubscribe = আনসাবস্ক্রাইব করুন
opt-out-word = STOP
opt-out-reply = { opt-out-word } লিখে উত্তর দিন, আমরা আপনাকে আর লিখব না।
