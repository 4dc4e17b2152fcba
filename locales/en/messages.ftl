# Texts of Cartwright in English. docs/locales.md says how they are used and what the checks are.
# $name is a fact, ready for the reader. $name_n is the same number for plurals only: select on it, never print it.

### Greeting

greeting = Hi { $shopper_first_name },
greeting-plain = Hello,

### The first reminder

recover-reminder-subject = Still in your basket: { $item0_title }
recover-reminder-preheader = Your basket at { $shop_name } is saved.
recover-reminder-intro = Your basket at { $shop_name } is saved, and { $item0_title } is still available. You can go on where you stopped whenever it suits you.
recover-reminder-whatsapp = Your basket at { $shop_name } is saved, and { $item0_title } is still available. You can go on where you stopped whenever it suits you.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Your basket at { $shop_name } is waiting for you
recover-social-proof-preheader = { $item0_title } is still available.
recover-social-proof-intro = A short note in case it slipped your mind: { $item0_title } is still in your basket at { $shop_name }. Do you have a question? Just reply, we are happy to help.
recover-social-proof-whatsapp = A short note in case it slipped your mind: { $item0_title } is still in your basket at { $shop_name }. { $proof } Do you have a question? Just reply, we are happy to help.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } person bought this item { proof-period }.
   *[other] { $popular_count } people bought this item { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] in the last { $popular_days } day
   *[other] in the last { $popular_days } days
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } customer rates this item { $rating } stars.
   *[other] { $rating_count } customers rate this item { $rating } stars.
}
proof-none = It is still available.

### The personal offer

recover-incentive-subject = For your basket at { $shop_name }: { $offer }
recover-incentive-preheader = Your personal code is valid until { $coupon_expires }.
recover-incentive-intro = Thank you for looking around at { $shop_name }. Your basket is saved, and we have something for you: { $offer }.
recover-incentive-whatsapp = Thank you for looking around at { $shop_name }. { $item0_title } is still in your basket, and we have something for you: { $offer }. Your personal code is { $coupon_code }, valid until { $coupon_expires }.
offer-off = { $coupon_value } off
coupon-label = Your personal code
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Valid until { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Good to see you again: your basket at { $shop_name }
recover-cross-sell-preheader = { $item0_title } is still available.
recover-cross-sell-intro = It is good to see you again. Your basket at { $shop_name } is saved, and { $item0_title } is still available. We also picked a few things that go well with it.
also-heading = Goes well with it

### An unpaid order

payment-reminder-subject = Your order at { $shop_name } is waiting for payment
payment-reminder-preheader = You can finish the payment whenever it suits you.
payment-reminder-intro = Your order of { $cart_total } at { $shop_name } is saved, but the payment has not gone through yet. You can finish it whenever it suits you.
payment-reminder-whatsapp = Your order of { $cart_total } at { $shop_name } is saved, but the payment has not gone through yet. You can finish it whenever it suits you.

### After an order

after-purchase-subject = Goes well with { $item0_title }
after-purchase-preheader = A few suggestions for your order at { $shop_name }.
after-purchase-intro = Thank you for your order at { $shop_name }. We picked a few things that go well with { $item0_title }.
after-purchase-whatsapp = Thank you for your order at { $shop_name }. A few things go well with { $item0_title }; we have put them together for you.
review-request-subject = How do you like { $item0_title }?
review-request-preheader = Your opinion helps other customers choose.
review-request-intro = Your order from { $shop_name } has been with you for a while now. How do you like { $item0_title }? Your honest opinion helps other customers choose.
review-request-whatsapp = Your order from { $shop_name } has been with you for a while now. How do you like { $item0_title }? Your honest opinion helps other customers choose.

### Back in stock

back-in-stock-subject = Available again: { $item0_title }
back-in-stock-preheader = You asked us to let you know.
back-in-stock-intro = { $item0_title } is available again at { $shop_name }. You asked us to let you know when it is back.
back-in-stock-whatsapp = You asked us to let you know: { $item0_title } is available again at { $shop_name }.

### After a long time

win-back-subject = News from { $shop_name }
win-back-preheader = A few suggestions for you.
win-back-intro = It has been a while since your last order at { $shop_name }. We picked a few things that could suit you.
win-back-whatsapp = It has been a while since your last order at { $shop_name }. We picked a few things that could suit you.

### Pieces of these

picked-heading = Picked for you
action-product = View the product
action-shop = To the shop
action-review = Write a review
footer-why-order = You receive this e-mail because you ordered at { $shop_name } with this address.
footer-why-asked = You receive this e-mail because you asked { $shop_name } to let you know about this item.

### Chat on the shop's page

checkout-idle-chat = Take your time, your basket is right here.
browse-help-chat = Taking a closer look at { $item0_title }?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] { $item0_stock } piece of { $item0_title } is in stock right now.
   *[other] { $item0_stock } pieces of { $item0_title } are in stock right now.
}
answer-express-by = With express delivery for { $express_extra } more it arrives by { $express_by }.
answer-free-returns = { $returns_n ->
    [one] You can return it free of charge within { $returns } day.
   *[other] You can return it free of charge within { $returns } days.
}
answer-free-shipping-from = Add { $shipping_free_from_missing } to your basket and shipping is free.
answer-shipping-cost = Shipping costs { $shipping_cost }.

### Pieces

promise-free-shipping = free shipping
promise-free-returns = free returns
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (before: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } in stock
}
cart-more = { $cart_more_n ->
   *[other] and { $cart_more } more
}
cart-total = Total: { $cart_total }
action-basket = Back to your basket
action-payment = Finish the payment

### The foot of a message

footer-why = You receive this e-mail because you started an order at { $shop_name } with this address.
unsubscribe = Unsubscribe
opt-out-word = STOP
opt-out-reply = Reply { opt-out-word } and we will not write to you again.
