# Texts of Cartwright in Punjabi. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ { $shopper_first_name },
greeting-plain = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ,

### The first reminder

recover-reminder-subject = ਤੁਹਾਡੀ ਬਾਸਕਟ ਵਿੱਚ: { $item0_title }
recover-reminder-preheader = { $shop_name } ਤੇ ਤੁਹਾਡੀ ਬਾਸਕਟ ਸੇਵ ਹੈ।
recover-reminder-intro = { $shop_name } ਤੇ ਤੁਹਾਡੀ ਬਾਸਕਟ ਸੇਵ ਹੈ, ਅਤੇ “{ $item0_title }” ਅਜੇ ਵੀ ਉਪਲਬਧ ਹੈ। ਜਦੋਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ, ਉੱਥੋਂ ਹੀ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ ਜਿੱਥੇ ਤੁਸੀਂ ਰੁਕੇ ਸੀ।
recover-reminder-whatsapp = ਤੁਹਾਡੀ ਬਾਸਕਟ { $shop_name } ਤੇ ਸੇਵ ਹੈ, ਅਤੇ “{ $item0_title }” ਅਜੇ ਵੀ ਉਪਲਬਧ ਹੈ। ਜਦੋਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ, ਉੱਥੋਂ ਹੀ ਅੱਗੇ ਵਧ ਸਕਦੇ ਹੋ ਜਿੱਥੇ ਤੁਸੀਂ ਰੁਕੇ ਸੀ।

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } ਤੇ ਤੁਹਾਡੀ ਬਾਸਕਟ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰ ਰਹੀ ਹੈ
recover-social-proof-preheader = “{ $item0_title }” ਅਜੇ ਵੀ ਉਪਲਬਧ ਹੈ।
recover-social-proof-intro = ਇੱਕ ਛੋਟੀ ਜਿਹੀ ਯਾਦ, ਸ਼ਾਇਦ ਧਿਆਨ ਵਿੱਚੋਂ ਨਿਕਲ ਗਿਆ ਹੋਵੇ: “{ $item0_title }” ਅਜੇ ਵੀ { $shop_name } ਤੇ ਤੁਹਾਡੀ ਬਾਸਕਟ ਵਿੱਚ ਹੈ। ਕੋਈ ਸਵਾਲ ਹੈ? ਬੱਸ ਜਵਾਬ ਦਿਓ, ਸਾਨੂੰ ਮਦਦ ਕਰਕੇ ਖੁਸ਼ੀ ਹੋਵੇਗੀ।
recover-social-proof-whatsapp = ਇੱਕ ਛੋਟੀ ਜਿਹੀ ਯਾਦ, ਸ਼ਾਇਦ ਧਿਆਨ ਵਿੱਚੋਂ ਨਿਕਲ ਗਿਆ ਹੋਵੇ: “{ $item0_title }” ਅਜੇ ਵੀ { $shop_name } ਤੇ ਤੁਹਾਡੀ ਬਾਸਕਟ ਵਿੱਚ ਹੈ। { $proof } ਕੋਈ ਸਵਾਲ ਹੈ? ਬੱਸ ਜਵਾਬ ਦਿਓ, ਸਾਨੂੰ ਮਦਦ ਕਰਕੇ ਖੁਸ਼ੀ ਹੋਵੇਗੀ।
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } ਵਿਅਕਤੀ ਨੇ ਇਹ ਚੀਜ਼ ਖਰੀਦੀ।
   *[other] { proof-period } { $popular_count } ਲੋਕਾਂ ਨੇ ਇਹ ਚੀਜ਼ ਖਰੀਦੀ।
}
proof-period = { $popular_days_n ->
    [one] ਪਿਛਲੇ { $popular_days } ਦਿਨ ਵਿੱਚ
   *[other] ਪਿਛਲੇ { $popular_days } ਦਿਨਾਂ ਵਿੱਚ
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } ਗਾਹਕ ਨੇ ਇਸ ਚੀਜ਼ ਨੂੰ { $rating } ਸਟਾਰ ਦਿੱਤੇ ਹਨ।
   *[other] { $rating_count } ਗਾਹਕਾਂ ਨੇ ਇਸ ਚੀਜ਼ ਨੂੰ { $rating } ਸਟਾਰ ਦਿੱਤੇ ਹਨ।
}
proof-none = ਇਹ ਅਜੇ ਵੀ ਉਪਲਬਧ ਹੈ।

### The personal offer

recover-incentive-subject = { $shop_name } ਤੇ ਤੁਹਾਡੀ ਬਾਸਕਟ ਲਈ: { $offer }
recover-incentive-preheader = ਤੁਹਾਡਾ ਨਿੱਜੀ ਕੋਡ { $coupon_expires } ਤੱਕ ਚੱਲੇਗਾ।
recover-incentive-intro = { $shop_name } ਤੇ ਆਉਣ ਲਈ ਧੰਨਵਾਦ। ਤੁਹਾਡੀ ਬਾਸਕਟ ਸੇਵ ਹੈ, ਅਤੇ ਤੁਹਾਡੇ ਲਈ ਸਾਡੇ ਕੋਲ ਕੁਝ ਹੈ: { $offer }।
recover-incentive-whatsapp = ਧੰਨਵਾਦ ਕਿ ਤੁਸੀਂ { $shop_name } ਤੇ ਆਏ। “{ $item0_title }” ਅਜੇ ਵੀ ਤੁਹਾਡੀ ਬਾਸਕਟ ਵਿੱਚ ਹੈ, ਅਤੇ ਤੁਹਾਡੇ ਲਈ ਸਾਡੇ ਕੋਲ ਕੁਝ ਹੈ: { $offer }। ਤੁਹਾਡਾ ਨਿੱਜੀ ਕੋਡ { $coupon_code } ਹੈ, ਜੋ { $coupon_expires } ਤੱਕ ਚੱਲੇਗਾ।
offer-off = { $coupon_value } ਦੀ ਛੋਟ
coupon-label = ਤੁਹਾਡਾ ਨਿੱਜੀ ਕੋਡ
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } ਤੱਕ ਚੱਲੇਗਾ

### For returning customers

recover-cross-sell-subject = ਤੁਹਾਨੂੰ ਫਿਰ ਦੇਖ ਕੇ ਖੁਸ਼ੀ ਹੋਈ: { $shop_name } ਤੇ ਤੁਹਾਡੀ ਬਾਸਕਟ
recover-cross-sell-preheader = “{ $item0_title }” ਅਜੇ ਵੀ ਉਪਲਬਧ ਹੈ।
recover-cross-sell-intro = ਤੁਹਾਨੂੰ ਫਿਰ ਦੇਖ ਕੇ ਖੁਸ਼ੀ ਹੋਈ। { $shop_name } ਤੇ ਤੁਹਾਡੀ ਬਾਸਕਟ ਸੇਵ ਹੈ, ਅਤੇ “{ $item0_title }” ਅਜੇ ਵੀ ਉਪਲਬਧ ਹੈ। ਅਸੀਂ ਕੁਝ ਹੋਰ ਚੀਜ਼ਾਂ ਵੀ ਚੁਣੀਆਂ ਹਨ ਜੋ ਇਸਦੇ ਨਾਲ ਵਧੀਆ ਲੱਗਦੀਆਂ ਹਨ।
also-heading = ਇਸਦੇ ਨਾਲ ਵਧੀਆ ਲੱਗਦੇ ਹਨ

### An unpaid order

payment-reminder-subject = { $shop_name } ਤੇ ਤੁਹਾਡੇ ਆਰਡਰ ਦੀ ਪੇਮੈਂਟ ਬਾਕੀ ਹੈ
payment-reminder-preheader = ਜਦੋਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ, ਪੇਮੈਂਟ ਪੂਰੀ ਕਰ ਸਕਦੇ ਹੋ।
payment-reminder-intro = { $shop_name } ਤੇ ਤੁਹਾਡਾ { $cart_total } ਦਾ ਆਰਡਰ ਸੇਵ ਹੈ, ਪਰ ਪੇਮੈਂਟ ਅਜੇ ਪੂਰੀ ਨਹੀਂ ਹੋਈ। ਜਦੋਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ, ਇਸਨੂੰ ਪੂਰਾ ਕਰ ਸਕਦੇ ਹੋ।
payment-reminder-whatsapp = ਤੁਹਾਡਾ { $cart_total } ਦਾ ਆਰਡਰ { $shop_name } ਤੇ ਸੇਵ ਹੈ, ਪਰ ਪੇਮੈਂਟ ਅਜੇ ਪੂਰੀ ਨਹੀਂ ਹੋਈ। ਜਦੋਂ ਤੁਹਾਨੂੰ ਠੀਕ ਲੱਗੇ, ਇਸਨੂੰ ਪੂਰਾ ਕਰ ਸਕਦੇ ਹੋ।

### After an order

after-purchase-subject = “{ $item0_title }” ਦੇ ਨਾਲ ਵਧੀਆ ਲੱਗਣ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ
after-purchase-preheader = { $shop_name } ਤੇ ਤੁਹਾਡੇ ਆਰਡਰ ਲਈ ਕੁਝ ਸੁਝਾਅ।
after-purchase-intro = { $shop_name } ਤੇ ਆਰਡਰ ਕਰਨ ਲਈ ਧੰਨਵਾਦ। ਅਸੀਂ ਕੁਝ ਚੀਜ਼ਾਂ ਚੁਣੀਆਂ ਹਨ ਜੋ “{ $item0_title }” ਦੇ ਨਾਲ ਵਧੀਆ ਲੱਗਦੀਆਂ ਹਨ।
after-purchase-whatsapp = ਧੰਨਵਾਦ ਕਿ ਤੁਸੀਂ { $shop_name } ਤੇ ਆਰਡਰ ਕੀਤਾ। “{ $item0_title }” ਦੇ ਨਾਲ ਵਧੀਆ ਲੱਗਣ ਵਾਲੀਆਂ ਕੁਝ ਚੀਜ਼ਾਂ ਅਸੀਂ ਤੁਹਾਡੇ ਲਈ ਚੁਣੀਆਂ ਹਨ।
review-request-subject = “{ $item0_title }” ਬਾਰੇ ਤੁਹਾਡੀ ਕੀ ਰਾਇ ਹੈ?
review-request-preheader = ਤੁਹਾਡੀ ਰਾਇ ਨਾਲ ਹੋਰ ਗਾਹਕਾਂ ਨੂੰ ਚੁਣਨ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ।
review-request-intro = { $shop_name } ਤੋਂ ਮੰਗਵਾਇਆ ਤੁਹਾਡਾ ਆਰਡਰ ਹੁਣ ਕੁਝ ਸਮੇਂ ਤੋਂ ਤੁਹਾਡੇ ਕੋਲ ਹੈ। “{ $item0_title }” ਬਾਰੇ ਤੁਹਾਡੀ ਕੀ ਰਾਇ ਹੈ? ਤੁਹਾਡੀ ਸੱਚੀ ਰਾਇ ਨਾਲ ਹੋਰ ਗਾਹਕਾਂ ਨੂੰ ਚੁਣਨ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ।
review-request-whatsapp = ਤੁਸੀਂ { $shop_name } ਤੋਂ ਜੋ ਆਰਡਰ ਮੰਗਵਾਇਆ ਸੀ, ਉਹ ਹੁਣ ਕੁਝ ਸਮੇਂ ਤੋਂ ਤੁਹਾਡੇ ਕੋਲ ਹੈ। “{ $item0_title }” ਬਾਰੇ ਤੁਹਾਡੀ ਕੀ ਰਾਇ ਹੈ? ਤੁਹਾਡੀ ਸੱਚੀ ਰਾਇ ਨਾਲ ਹੋਰ ਗਾਹਕਾਂ ਨੂੰ ਚੁਣਨ ਵਿੱਚ ਮਦਦ ਮਿਲਦੀ ਹੈ।

### Back in stock

back-in-stock-subject = ਫਿਰ ਤੋਂ ਉਪਲਬਧ: { $item0_title }
back-in-stock-preheader = ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਕਿਹਾ ਸੀ।
back-in-stock-intro = “{ $item0_title }” ਹੁਣ { $shop_name } ਤੇ ਫਿਰ ਤੋਂ ਉਪਲਬਧ ਹੈ। ਤੁਸੀਂ ਕਿਹਾ ਸੀ ਕਿ ਉਪਲਬਧ ਹੋਣ ਤੇ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੱਸੀਏ।
back-in-stock-whatsapp = ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸਣ ਲਈ ਕਿਹਾ ਸੀ: “{ $item0_title }” ਹੁਣ { $shop_name } ਤੇ ਫਿਰ ਤੋਂ ਉਪਲਬਧ ਹੈ।

### After a long time

win-back-subject = { $shop_name } ਵੱਲੋਂ ਖ਼ਬਰ
win-back-preheader = ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਸੁਝਾਅ।
win-back-intro = { $shop_name } ਤੇ ਤੁਹਾਡੇ ਪਿਛਲੇ ਆਰਡਰ ਨੂੰ ਕਾਫ਼ੀ ਸਮਾਂ ਹੋ ਗਿਆ ਹੈ। ਅਸੀਂ ਕੁਝ ਚੀਜ਼ਾਂ ਚੁਣੀਆਂ ਹਨ ਜੋ ਸ਼ਾਇਦ ਤੁਹਾਨੂੰ ਪਸੰਦ ਆਉਣ।
win-back-whatsapp = ਕਾਫ਼ੀ ਸਮਾਂ ਹੋ ਗਿਆ ਜਦੋਂ ਤੁਸੀਂ ਪਿਛਲੀ ਵਾਰ { $shop_name } ਤੇ ਆਰਡਰ ਕੀਤਾ ਸੀ। ਅਸੀਂ ਕੁਝ ਚੀਜ਼ਾਂ ਚੁਣੀਆਂ ਹਨ ਜੋ ਸ਼ਾਇਦ ਤੁਹਾਨੂੰ ਪਸੰਦ ਆਉਣ।

### Pieces of these

picked-heading = ਤੁਹਾਡੇ ਲਈ ਚੁਣੀਆਂ ਚੀਜ਼ਾਂ
action-product = ਚੀਜ਼ ਦੇਖੋ
action-shop = ਦੁਕਾਨ ਤੇ ਜਾਓ
action-review = ਆਪਣੀ ਰਾਇ ਲਿਖੋ
footer-why-order = ਇਹ ਈਮੇਲ ਤੁਹਾਨੂੰ ਇਸ ਲਈ ਮਿਲੀ ਹੈ ਕਿਉਂਕਿ ਤੁਸੀਂ { $shop_name } ਤੇ ਇਸ ਪਤੇ ਨਾਲ ਆਰਡਰ ਕੀਤਾ ਸੀ।
footer-why-asked = ਇਹ ਈਮੇਲ ਤੁਹਾਨੂੰ ਇਸ ਲਈ ਮਿਲੀ ਹੈ ਕਿਉਂਕਿ ਤੁਸੀਂ { $shop_name } ਨੂੰ ਇਸ ਚੀਜ਼ ਬਾਰੇ ਦੱਸਣ ਲਈ ਕਿਹਾ ਸੀ।

### Chat on the shop's page

checkout-idle-chat = ਆਰਾਮ ਨਾਲ ਦੇਖੋ, ਤੁਹਾਡੀ ਬਾਸਕਟ ਇੱਥੇ ਹੀ ਹੈ।
browse-help-chat = “{ $item0_title }” ਬਾਰੇ ਕੁਝ ਜਾਣਨਾ ਚਾਹੋਗੇ?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }” ਦਾ { $item0_stock } ਪੀਸ ਇਸ ਵੇਲੇ ਸਟਾਕ ਵਿੱਚ ਹੈ।
   *[other] “{ $item0_title }” ਦੇ { $item0_stock } ਪੀਸ ਇਸ ਵੇਲੇ ਸਟਾਕ ਵਿੱਚ ਹਨ।
}
answer-express-by = { $express_extra } ਵਾਧੂ ਦੇ ਕੇ ਐਕਸਪ੍ਰੈਸ ਡਿਲੀਵਰੀ ਲਓ ਤਾਂ ਇਹ { $express_by } ਤੱਕ ਪਹੁੰਚ ਜਾਂਦਾ ਹੈ।
answer-free-returns = { $returns_n ->
    [one] ਤੁਸੀਂ ਇਸਨੂੰ { $returns } ਦਿਨ ਦੇ ਅੰਦਰ ਮੁਫ਼ਤ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।
   *[other] ਤੁਸੀਂ ਇਸਨੂੰ { $returns } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਮੁਫ਼ਤ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।
}
answer-free-shipping-from = ਆਪਣੀ ਬਾਸਕਟ ਵਿੱਚ { $shipping_free_from_missing } ਦਾ ਸਮਾਨ ਹੋਰ ਜੋੜੋ ਤਾਂ ਡਿਲੀਵਰੀ ਮੁਫ਼ਤ ਹੈ।
answer-shipping-cost = ਡਿਲੀਵਰੀ ਦਾ ਖ਼ਰਚਾ { $shipping_cost } ਹੈ।

### Pieces

promise-free-shipping = ਮੁਫ਼ਤ ਡਿਲੀਵਰੀ
promise-free-returns = ਮੁਫ਼ਤ ਰਿਟਰਨ
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ਪਹਿਲਾਂ: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] ਸਟਾਕ ਵਿੱਚ: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] ਅਤੇ { $cart_more } ਹੋਰ
}
cart-total = ਕੁੱਲ: { $cart_total }
action-basket = ਬਾਸਕਟ ਤੇ ਵਾਪਸ ਜਾਓ
action-payment = ਪੇਮੈਂਟ ਪੂਰੀ ਕਰੋ

### The foot of a message

footer-why = ਇਹ ਈਮੇਲ ਤੁਹਾਨੂੰ ਇਸ ਲਈ ਮਿਲੀ ਹੈ ਕਿਉਂਕਿ ਤੁਸੀਂ { $shop_name } ਤੇ ਇਸ ਪਤੇ ਨਾਲ ਆਰਡਰ ਸ਼ੁਰੂ ਕੀਤਾ ਸੀ।
unsubscribe = ਅਨਸਬਸਕ੍ਰਾਈਬ ਕਰੋ
opt-out-word = STOP
opt-out-reply = { opt-out-word } ਲਿਖ ਕੇ ਜਵਾਬ ਦਿਓ, ਅਸੀਂ ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਨਹੀਂ ਲਿਖਾਂਗੇ।
