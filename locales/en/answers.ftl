# What the assistant says in English. docs/locales.md says how the texts are used and what the checks are.
# Unlike the reminders, an answer may use words such as "refund" or "free": each is sent only with the facts it tells.

### Opening and closing

assist-hello = Hello! I am the automated assistant of { $shop_name }. How can I help you?
assist-hello-again = Hello again! How can I help you?
assist-thanks = You are welcome. Is there anything else I can do for you?
assist-else = Is there anything else I can do for you?
assist-not-understood = I am not sure I understood you. Could you say it in other words?
assist-choose = Which of these do you mean?
assist-out-of-scope = I can help with orders, returns, delivery and products of { $shop_name }, but not with that.
assist-unknown = I do not have reliable information about that, so I would rather not guess.
assist-empty = I received an empty message. What can I do for you?
assist-too-long = Your message is too long for me. Could you put it in a few sentences?
assist-busy = One moment please, I am still working on your last message.
assist-trouble = I cannot look that up right now. Please try again a little later, or talk to a person.
assist-file-refused = I could not read this file. Please send a photo as JPEG, PNG or WebP.
assist-no-payment-here = Payment is never taken in this chat. Please pay in the shop's checkout.

### Buttons

button-order-status = Where is my order?
button-return = Return an item
button-product = Question about a product
button-human = Talk to a person
button-yes = Yes
button-no = No
button-skip = Skip
button-cancel = Cancel
button-view = View product
button-track = Track parcel
button-label = Open return label

### Making sure who is asking

identify-order-number = Please tell me your order number. You find it in your order confirmation.
identify-contact = Please tell me the e-mail address or phone number you used for the order.
identify-code-sent = If these details belong to an order, we have just sent a code to the address or phone number of that order. Please enter the code here.
identify-code-wrong = I could not confirm that. The code may be mistyped or expired.
identify-too-often = There were too many attempts. Please try again later or talk to a person.
identify-done = Thank you, I have found your order.
reply-subject = Re: { $shop_name }
identify-code-subject = Your code for { $shop_name }
identify-code-text = Your code for { $shop_name } is { $access_code }. If you did not ask for it, you can ignore this message.

### Orders

order-received = Your order { $order_number } of { $order_placed } has arrived with us and is being prepared.
order-unpaid = Your order { $order_number } of { $order_placed } is waiting for payment.
order-partly-shipped = Part of your order { $order_number } is on its way, the rest will follow.
order-shipped = Your order { $order_number } is on its way.
order-shipped-with = Your order { $order_number } is on its way with { $carrier_name }.
order-out-for-delivery = Your order { $order_number } is out for delivery.
order-delivered = Your order { $order_number } was delivered on { $order_delivered }.
order-cancelled = Your order { $order_number } has been cancelled.
order-refunded = For your order { $order_number }, { $refund_amount } has been refunded.
order-returned = The return for your order { $order_number } has arrived with us.
order-problem = The carrier reports a problem with the delivery of your order { $order_number }. A colleague will look into it.
order-expected = It is expected on { $delivery_by }.
order-expected-between = It is expected between { $delivery_from } and { $delivery_to }.
order-tracking = The tracking number is { $tracking_number }.
order-tracking-link = You can follow it here: { $tracking_link }
order-no-tracking = There is no tracking number for it yet.
order-list = These are your latest orders:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = I found no orders for you.
order-not-found = I found no order with this number among your orders.

### Refunds

refund-pending = A refund of { $refund_amount } for your order { $order_number } is being processed.
refund-done = { $refund_amount } for your order { $order_number } was refunded on { $refund_on }.
refund-none = I see no refund for your order { $order_number }.
refund-by-person = A colleague decides about refunds. I have passed on your request with all the details.

### Returns

return-window = { $return_days_n ->
    [one] You can return items within { $return_days } day of delivery.
   *[other] You can return items within { $return_days } days of delivery.
}
return-free = Sending it back is free for you.
return-cost = Sending it back costs { $return_cost }.
return-not-possible-for = These cannot be returned: { $return_excluded }.
return-which-order = Which order would you like to return something from?
return-which-item = Which item would you like to return?
return-why = Why would you like to return it?
return-unused = Is the item unused and still with its labels?
return-photo = Please send a photo that shows the damage.
return-check = You would like to return { $item_title } from order { $order_number }. Is that right?
return-approved = Your return of { $item_title } is approved. Your return number is { $return_number }.
return-refused-window = The time to return { $item_title } ended on { $return_until }.
return-refused-final-sale = { $item_title } was sold as a final sale and cannot be returned.
return-refused-kind = { $item_title } belongs to the goods that cannot be returned once they have been sent.
return-refused-used = Items that have been used or have lost their labels cannot be returned.
return-refused-already = A return for { $item_title } has already been registered.
return-refused-undelivered = { $item_title } has not been delivered yet. Once it has arrived, you can return it.
return-review = A colleague will decide about your return and get back to you.
return-label-link = Here is your return label: { $return_label_link }
return-pack = Please pack the item well, attach the label and hand the parcel to { $carrier_name }.
return-send-by = Please send it by { $return_until }.
return-after = Once the parcel has arrived and has been checked, a colleague decides about the refund.
return-stopped = All right, nothing has been registered.
return-mail-subject = Your return { $return_number } at { $shop_name }
return-mail-intro = We have registered your return of { $item_title } from order { $order_number }.
reason-too-small = Too small
reason-too-large = Too large
reason-not-as-described = Not as described
reason-damaged = Damaged
reason-defective = Does not work
reason-wrong-item = Wrong item
reason-late = Arrived too late
reason-changed-mind = I changed my mind
reason-other = Another reason

### Cancelling, changing, exchanging, warranty

cancel-check = Shall I cancel your order { $order_number } of { $order_total }?
cancel-done = Your order { $order_number } has been cancelled.
cancel-too-late = Your order { $order_number } can no longer be cancelled, because it is already on its way. You can return it after it has arrived.
address-ask = Please send me the complete new delivery address.
address-check = Shall I have your order { $order_number } sent to this address: { $address_new }?
address-done = The delivery address of your order { $order_number } has been changed.
address-too-late = The address of your order { $order_number } can no longer be changed, because it is already on its way.
exchange-which = Which size or option would you like instead?
exchange-check = Shall I exchange { $item_title } for { $exchange_title }?
exchange-approved = The exchange of { $item_title } for { $exchange_title } is approved.
exchange-sold-out = { $exchange_title } is sold out at the moment.
exchange-refused = { $item_title } cannot be exchanged for that.
change-review = A colleague will look at your request and get back to you.
warranty-covered = { $item_title } is covered by the warranty until { $warranty_until }.
warranty-ended = The warranty of { $item_title } ended on { $warranty_until }.
stopped = All right, I have not changed anything.

### Products

product-price = { $product_title } costs { $product_price }.
product-price-was = { $product_title } costs { $product_price } (before: { $product_price_before }).
product-available = { $product_title } is in stock.
product-stock = { $product_stock_n ->
    [one] { $product_stock } piece of { $product_title } is in stock right now.
   *[other] { $product_stock } pieces of { $product_title } are in stock right now.
}
product-sold-out = { $product_title } is sold out at the moment.
product-tell-me = Shall I tell you when it is back in stock?
product-will-tell = I will let you know once it is back in stock.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Which product do you mean?
product-not-found = I did not find a product like that in our shop.
products-found = This could suit you:
products-nearest = I found nothing that fits exactly. This comes closest:
products-goes-with = Goes well with it:
product-line = { $product_title }, { $product_price }
compare-intro = Here is how they compare:
size-ask = Which size do you usually wear, or what are your measurements?
size-advice = For { $product_title } we recommend size { $size_value }.
size-chart = The size chart says for size { $size_value }: { $size_measure }.
size-runs-small = Customers often found { $product_title } too small.
size-runs-large = Customers often found { $product_title } too large.
size-runs-true = Customers found that { $product_title } fits as expected.
size-unknown = I have no size chart for { $product_title }.
cart-link = Here is your basket with it: { $cart_link }

### Delivery, payment, offers

delivery-estimate = If you order now, it should arrive on { $delivery_by }.
delivery-estimate-between = If you order now, it should arrive between { $delivery_from } and { $delivery_to }.
delivery-cost = Shipping to { $country_name } costs { $delivery_cost }.
delivery-free = Shipping to { $country_name } is free.
delivery-free-from = Shipping is free for orders of { $delivery_free_from } or more.
delivery-country-no = We do not ship to { $country_name }.
payment-methods = You can pay with { $payment_methods }.
payment-trouble = I am sorry the payment did not go through. Your basket is saved, so you can try again or choose another payment method.
discount-none = I have no discount to give at the moment.
discount-open = At the moment you get { $coupon_value } off with the code { $coupon_code }, valid until { $coupon_expires }.
giftcard-ask = Please send me the code of the gift card.
giftcard-balance = The balance of the gift card is { $giftcard_balance }.
giftcard-unknown = I could not find a gift card with this code.
policy-says = On the page “{ $page_title }” it says: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = I am passing your conversation on to a colleague, who can see everything you wrote here.
handoff-next = You will get the answer right here.
handoff-closed = Our team is back on { $team_back } and will answer you then.
handoff-leave-address = Please leave your e-mail address so that we can reach you.
complaint-sorry = I am sorry about that. I am passing this on to a colleague right away.

### Leaving

opt-out-done = You will receive no more messages of this kind from { $shop_name }.
