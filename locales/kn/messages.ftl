# Texts of Cartwright in Kannada. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = ನಮಸ್ಕಾರ { $shopper_first_name },
greeting-plain = ನಮಸ್ಕಾರ,

### The first reminder

recover-reminder-subject = ನಿಮ್ಮ ಬುಟ್ಟಿಯಲ್ಲಿ ಇನ್ನೂ ಇದೆ: { $item0_title }
recover-reminder-preheader = { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ನಿಮ್ಮ ಬುಟ್ಟಿ ಉಳಿಸಲಾಗಿದೆ.
recover-reminder-intro = { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ನಿಮ್ಮ ಬುಟ್ಟಿ ಉಳಿಸಲಾಗಿದೆ, “{ $item0_title }” ಇನ್ನೂ ಲಭ್ಯವಿದೆ. ನಿಮಗೆ ಅನುಕೂಲವಾದಾಗ ನಿಲ್ಲಿಸಿದ ಕಡೆಯಿಂದ ಮುಂದುವರಿಸಬಹುದು.
recover-reminder-whatsapp = ನಿಮ್ಮ ಬುಟ್ಟಿಯನ್ನು { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ, “{ $item0_title }” ಇನ್ನೂ ಲಭ್ಯವಿದೆ. ನಿಮಗೆ ಅನುಕೂಲವಾದಾಗ ನಿಲ್ಲಿಸಿದ ಕಡೆಯಿಂದ ಮುಂದುವರಿಸಬಹುದು.

### The second reminder

recover-social-proof-subject = { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ನಿಮ್ಮ ಬುಟ್ಟಿ ನಿಮಗಾಗಿ ಕಾಯುತ್ತಿದೆ
recover-social-proof-preheader = “{ $item0_title }” ಇನ್ನೂ ಲಭ್ಯವಿದೆ.
recover-social-proof-intro = ಮರೆತಿದ್ದರೆ ಒಂದು ಸಣ್ಣ ನೆನಪು: “{ $item0_title }” ಇನ್ನೂ { $shop_name } ಅಂಗಡಿಯ ನಿಮ್ಮ ಬುಟ್ಟಿಯಲ್ಲಿದೆ. ಪ್ರಶ್ನೆ ಇದೆಯೇ? ಇಲ್ಲಿಯೇ ಉತ್ತರಿಸಿ, ಸಹಾಯ ಮಾಡಲು ನಮಗೆ ಸಂತೋಷ.
recover-social-proof-whatsapp = ಮರೆತಿದ್ದರೆ ಒಂದು ಸಣ್ಣ ನೆನಪು: “{ $item0_title }” ಇನ್ನೂ { $shop_name } ಅಂಗಡಿಯ ನಿಮ್ಮ ಬುಟ್ಟಿಯಲ್ಲಿದೆ. { $proof } ಪ್ರಶ್ನೆ ಇದೆಯೇ? ಇಲ್ಲಿಯೇ ಉತ್ತರಿಸಿ, ಸಹಾಯ ಮಾಡಲು ನಮಗೆ ಸಂತೋಷ.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } ಗ್ರಾಹಕರು ಈ ವಸ್ತುವನ್ನು ಖರೀದಿಸಿದ್ದಾರೆ.
   *[other] { proof-period } { $popular_count } ಗ್ರಾಹಕರು ಈ ವಸ್ತುವನ್ನು ಖರೀದಿಸಿದ್ದಾರೆ.
}
proof-period = { $popular_days_n ->
    [one] ಕಳೆದ { $popular_days } ದಿನದಲ್ಲಿ
   *[other] ಕಳೆದ { $popular_days } ದಿನಗಳಲ್ಲಿ
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } ಗ್ರಾಹಕರು ಈ ವಸ್ತುವಿಗೆ { $rating } ಸ್ಟಾರ್ ಕೊಟ್ಟಿದ್ದಾರೆ.
   *[other] { $rating_count } ಗ್ರಾಹಕರು ಈ ವಸ್ತುವಿಗೆ ಸರಾಸರಿ { $rating } ಸ್ಟಾರ್ ಕೊಟ್ಟಿದ್ದಾರೆ.
}
proof-none = ಇದು ಇನ್ನೂ ಲಭ್ಯವಿದೆ.

### The personal offer

recover-incentive-subject = { $shop_name } ಅಂಗಡಿಯ ನಿಮ್ಮ ಬುಟ್ಟಿಗೆ: { $offer }
recover-incentive-preheader = ನಿಮ್ಮ ವೈಯಕ್ತಿಕ ಕೋಡ್ { $coupon_expires } ವರೆಗೆ ಮಾನ್ಯ.
recover-incentive-intro = { $shop_name } ಅಂಗಡಿಗೆ ಭೇಟಿ ನೀಡಿದ್ದಕ್ಕೆ ಧನ್ಯವಾದಗಳು. ನಿಮ್ಮ ಬುಟ್ಟಿ ಉಳಿಸಲಾಗಿದೆ, ನಿಮಗಾಗಿ ಇದನ್ನು ಇಟ್ಟಿದ್ದೇವೆ: { $offer }.
recover-incentive-whatsapp = ಭೇಟಿ ನೀಡಿದ್ದಕ್ಕೆ ಧನ್ಯವಾದಗಳು, { $shop_name } ಕಡೆಯಿಂದ. “{ $item0_title }” ಇನ್ನೂ ನಿಮ್ಮ ಬುಟ್ಟಿಯಲ್ಲಿದೆ, ನಿಮಗಾಗಿ ಇದನ್ನು ಇಟ್ಟಿದ್ದೇವೆ: { $offer }. ನಿಮ್ಮ ವೈಯಕ್ತಿಕ ಕೋಡ್ { $coupon_code }, ಇದು { $coupon_expires } ವರೆಗೆ ಮಾನ್ಯ.
offer-off = { $coupon_value } ರಿಯಾಯಿತಿ
coupon-label = ನಿಮ್ಮ ವೈಯಕ್ತಿಕ ಕೋಡ್
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } ವರೆಗೆ ಮಾನ್ಯ

### For returning customers

recover-cross-sell-subject = ಮತ್ತೆ ಭೇಟಿಯಾದದ್ದು ಸಂತೋಷ: { $shop_name } ಅಂಗಡಿಯ ನಿಮ್ಮ ಬುಟ್ಟಿ
recover-cross-sell-preheader = “{ $item0_title }” ಇನ್ನೂ ಲಭ್ಯವಿದೆ.
recover-cross-sell-intro = ನಿಮ್ಮನ್ನು ಮತ್ತೆ ಕಂಡಿದ್ದು ಸಂತೋಷ. { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ನಿಮ್ಮ ಬುಟ್ಟಿ ಉಳಿಸಲಾಗಿದೆ, “{ $item0_title }” ಇನ್ನೂ ಲಭ್ಯವಿದೆ. ಅದರ ಜೊತೆ ಹೊಂದುವ ಕೆಲವು ವಸ್ತುಗಳನ್ನೂ ಆರಿಸಿದ್ದೇವೆ.
also-heading = ಇದರ ಜೊತೆ ಚೆನ್ನಾಗಿ ಹೊಂದುತ್ತದೆ

### An unpaid order

payment-reminder-subject = { $shop_name } ಅಂಗಡಿಯ ನಿಮ್ಮ ಆರ್ಡರ್ ಪಾವತಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ
payment-reminder-preheader = ನಿಮಗೆ ಅನುಕೂಲವಾದಾಗ ಪಾವತಿ ಪೂರ್ಣಗೊಳಿಸಬಹುದು.
payment-reminder-intro = { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ { $cart_total } ಮೊತ್ತದ ನಿಮ್ಮ ಆರ್ಡರ್ ಉಳಿಸಲಾಗಿದೆ, ಆದರೆ ಪಾವತಿ ಇನ್ನೂ ಆಗಿಲ್ಲ. ನಿಮಗೆ ಅನುಕೂಲವಾದಾಗ ಪೂರ್ಣಗೊಳಿಸಬಹುದು.
payment-reminder-whatsapp = ನಿಮ್ಮ { $cart_total } ಮೊತ್ತದ ಆರ್ಡರ್ ಅನ್ನು { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಉಳಿಸಲಾಗಿದೆ, ಆದರೆ ಪಾವತಿ ಇನ್ನೂ ಆಗಿಲ್ಲ. ನಿಮಗೆ ಅನುಕೂಲವಾದಾಗ ಪೂರ್ಣಗೊಳಿಸಬಹುದು.

### After an order

after-purchase-subject = “{ $item0_title }” ಜೊತೆ ಚೆನ್ನಾಗಿ ಹೊಂದುವ ವಸ್ತುಗಳು
after-purchase-preheader = { $shop_name } ಅಂಗಡಿಯ ನಿಮ್ಮ ಆರ್ಡರ್‌ಗೆ ಕೆಲವು ಸಲಹೆಗಳು.
after-purchase-intro = { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಆರ್ಡರ್ ಮಾಡಿದ್ದಕ್ಕೆ ಧನ್ಯವಾದಗಳು. “{ $item0_title }” ಜೊತೆ ಚೆನ್ನಾಗಿ ಹೊಂದುವ ಕೆಲವು ವಸ್ತುಗಳನ್ನು ಆರಿಸಿದ್ದೇವೆ.
after-purchase-whatsapp = ನೀವು { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಆರ್ಡರ್ ಮಾಡಿದ್ದಕ್ಕೆ ಧನ್ಯವಾದಗಳು. “{ $item0_title }” ಜೊತೆ ಚೆನ್ನಾಗಿ ಹೊಂದುವ ಕೆಲವು ವಸ್ತುಗಳನ್ನು ನಿಮಗಾಗಿ ಆರಿಸಿದ್ದೇವೆ.
review-request-subject = “{ $item0_title }” ನಿಮಗೆ ಹೇಗನಿಸಿತು?
review-request-preheader = ನಿಮ್ಮ ಅಭಿಪ್ರಾಯ ಇತರ ಗ್ರಾಹಕರಿಗೆ ಆಯ್ಕೆ ಮಾಡಲು ನೆರವಾಗುತ್ತದೆ.
review-request-intro = { $shop_name } ಅಂಗಡಿಯಿಂದ ತರಿಸಿಕೊಂಡ ನಿಮ್ಮ ಆರ್ಡರ್ ಕೆಲವು ಸಮಯದಿಂದ ನಿಮ್ಮ ಬಳಿ ಇದೆ. “{ $item0_title }” ನಿಮಗೆ ಹೇಗನಿಸಿತು? ನಿಮ್ಮ ಪ್ರಾಮಾಣಿಕ ಅಭಿಪ್ರಾಯ ಇತರ ಗ್ರಾಹಕರಿಗೆ ಆಯ್ಕೆ ಮಾಡಲು ನೆರವಾಗುತ್ತದೆ.
review-request-whatsapp = ನೀವು { $shop_name } ಅಂಗಡಿಯಿಂದ ತರಿಸಿಕೊಂಡ ಆರ್ಡರ್ ಕೆಲವು ಸಮಯದಿಂದ ನಿಮ್ಮ ಬಳಿ ಇದೆ. “{ $item0_title }” ನಿಮಗೆ ಹೇಗನಿಸಿತು? ನಿಮ್ಮ ಪ್ರಾಮಾಣಿಕ ಅಭಿಪ್ರಾಯ ಇತರ ಗ್ರಾಹಕರಿಗೆ ಆಯ್ಕೆ ಮಾಡಲು ನೆರವಾಗುತ್ತದೆ.

### Back in stock

back-in-stock-subject = ಮತ್ತೆ ಲಭ್ಯವಿದೆ: { $item0_title }
back-in-stock-preheader = ತಿಳಿಸುವಂತೆ ನೀವು ಕೇಳಿದ್ದಿರಿ.
back-in-stock-intro = “{ $item0_title }” ಈಗ { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಮತ್ತೆ ಲಭ್ಯವಿದೆ. ಮತ್ತೆ ಬಂದಾಗ ತಿಳಿಸುವಂತೆ ನೀವು ಕೇಳಿದ್ದಿರಿ.
back-in-stock-whatsapp = ತಿಳಿಸುವಂತೆ ನೀವು ಕೇಳಿದ್ದಿರಿ: “{ $item0_title }” ಈಗ { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಮತ್ತೆ ಲಭ್ಯವಿದೆ.

### After a long time

win-back-subject = { $shop_name } ಅಂಗಡಿಯಿಂದ ಸುದ್ದಿ
win-back-preheader = ನಿಮಗಾಗಿ ಕೆಲವು ಸಲಹೆಗಳು.
win-back-intro = { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ನೀವು ಕೊನೆಯ ಬಾರಿ ಆರ್ಡರ್ ಮಾಡಿ ಸಾಕಷ್ಟು ಸಮಯವಾಗಿದೆ. ನಿಮಗೆ ಹಿಡಿಸಬಹುದಾದ ಕೆಲವು ವಸ್ತುಗಳನ್ನು ಆರಿಸಿದ್ದೇವೆ.
win-back-whatsapp = ನೀವು { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಕೊನೆಯ ಬಾರಿ ಆರ್ಡರ್ ಮಾಡಿ ಸಾಕಷ್ಟು ಸಮಯವಾಗಿದೆ. ನಿಮಗೆ ಹಿಡಿಸಬಹುದಾದ ಕೆಲವು ವಸ್ತುಗಳನ್ನು ಆರಿಸಿದ್ದೇವೆ.

### Pieces of these

picked-heading = ನಿಮಗಾಗಿ ಆರಿಸಿದವು
action-product = ವಸ್ತುವನ್ನು ನೋಡಿ
action-shop = ಅಂಗಡಿಗೆ ಹೋಗಿ
action-review = ವಿಮರ್ಶೆ ಬರೆಯಿರಿ
footer-why-order = ಈ ವಿಳಾಸದಿಂದ { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಆರ್ಡರ್ ಮಾಡಿದ್ದರಿಂದ ನಿಮಗೆ ಈ ಇಮೇಲ್ ಬಂದಿದೆ.
footer-why-asked = ಈ ವಸ್ತುವಿನ ಬಗ್ಗೆ ತಿಳಿಸುವಂತೆ { $shop_name } ಅಂಗಡಿಯನ್ನು ಕೇಳಿದ್ದರಿಂದ ನಿಮಗೆ ಈ ಇಮೇಲ್ ಬಂದಿದೆ.

### Chat on the shop's page

checkout-idle-chat = ನಿಧಾನವಾಗಿ ನೋಡಿ, ನಿಮ್ಮ ಬುಟ್ಟಿ ಇಲ್ಲಿಯೇ ಇದೆ.
browse-help-chat = “{ $item0_title }” ನೋಡುತ್ತಿದ್ದೀರಾ?

### Answers before buying

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }” ಸದ್ಯ { $item0_stock } ಸ್ಟಾಕ್‌ನಲ್ಲಿ ಇದೆ.
   *[other] “{ $item0_title }” ಸದ್ಯ { $item0_stock } ಸ್ಟಾಕ್‌ನಲ್ಲಿ ಇವೆ.
}
answer-express-by = { $express_extra } ಹೆಚ್ಚುವರಿ ಕೊಟ್ಟರೆ ಎಕ್ಸ್‌ಪ್ರೆಸ್ ಡೆಲಿವರಿಯಲ್ಲಿ { $express_by } ರೊಳಗೆ ತಲುಪುತ್ತದೆ.
answer-free-returns = { $returns_n ->
    [one] { $returns } ದಿನದೊಳಗೆ ಉಚಿತವಾಗಿ ಹಿಂದಿರುಗಿಸಬಹುದು.
   *[other] { $returns } ದಿನಗಳೊಳಗೆ ಉಚಿತವಾಗಿ ಹಿಂದಿರುಗಿಸಬಹುದು.
}
answer-free-shipping-from = ಬುಟ್ಟಿಗೆ ಇನ್ನೂ { $shipping_free_from_missing } ಸೇರಿಸಿದರೆ ಡೆಲಿವರಿ ಉಚಿತ.
answer-shipping-cost = ಡೆಲಿವರಿ ಶುಲ್ಕ { $shipping_cost }.

### Pieces

promise-free-shipping = ಉಚಿತ ಡೆಲಿವರಿ
promise-free-returns = ಉಚಿತ ರಿಟರ್ನ್
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ಹಿಂದೆ: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } ಸ್ಟಾಕ್‌ನಲ್ಲಿ
}
cart-more = { $cart_more_n ->
   *[other] ಮತ್ತು ಇನ್ನೂ { $cart_more }
}
cart-total = ಒಟ್ಟು: { $cart_total }
action-basket = ನಿಮ್ಮ ಬುಟ್ಟಿಗೆ ಹಿಂತಿರುಗಿ
action-payment = ಪಾವತಿ ಪೂರ್ಣಗೊಳಿಸಿ

### The foot of a message

footer-why = ಈ ವಿಳಾಸದಿಂದ { $shop_name } ಅಂಗಡಿಯಲ್ಲಿ ಆರ್ಡರ್ ಆರಂಭಿಸಿದ್ದರಿಂದ ನಿಮಗೆ ಈ ಇಮೇಲ್ ಬಂದಿದೆ.
unsubscribe = ಸಂದೇಶಗಳು ಬೇಡ
opt-out-word = STOP
opt-out-reply = { opt-out-word } ಎಂದು ಉತ್ತರಿಸಿ, ನಾವು ಮತ್ತೆ ನಿಮಗೆ ಬರೆಯುವುದಿಲ್ಲ.
