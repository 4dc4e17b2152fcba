# What the assistant says in Punjabi. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ! ਮੈਂ { $shop_name } ਦਾ ਆਟੋਮੇਟਿਡ ਸਹਾਇਕ ਹਾਂ। ਮੈਂ ਤੁਹਾਡੀ ਕੀ ਮਦਦ ਕਰਾਂ?
assist-hello-again = ਫਿਰ ਤੋਂ ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ! ਮੈਂ ਤੁਹਾਡੀ ਕੀ ਮਦਦ ਕਰਾਂ?
assist-thanks = ਕੋਈ ਗੱਲ ਨਹੀਂ ਜੀ। ਕੀ ਤੁਹਾਨੂੰ ਹੋਰ ਕੋਈ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
assist-else = ਕੀ ਤੁਹਾਨੂੰ ਹੋਰ ਕੋਈ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
assist-not-understood = ਤੁਹਾਡੀ ਗੱਲ ਮੈਨੂੰ ਠੀਕ ਤਰ੍ਹਾਂ ਸਮਝ ਨਹੀਂ ਆਈ। ਕੀ ਤੁਸੀਂ ਇਸਨੂੰ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸ ਸਕਦੇ ਹੋ?
assist-choose = ਤੁਹਾਡਾ ਮਤਲਬ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸ ਤੋਂ ਹੈ?
assist-out-of-scope = ਮੈਂ { $shop_name } ਦੇ ਆਰਡਰ, ਰਿਟਰਨ, ਡਿਲੀਵਰੀ ਅਤੇ ਪ੍ਰੋਡਕਟ ਬਾਰੇ ਮਦਦ ਕਰ ਸਕਦਾ ਹਾਂ, ਪਰ ਇਸ ਬਾਰੇ ਨਹੀਂ।
assist-unknown = ਇਸ ਬਾਰੇ ਮੇਰੇ ਕੋਲ ਪੱਕੀ ਜਾਣਕਾਰੀ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਅੰਦਾਜ਼ੇ ਨਾਲ ਕੁਝ ਦੱਸਣਾ ਠੀਕ ਨਹੀਂ ਹੋਵੇਗਾ।
assist-empty = ਮੈਨੂੰ ਖਾਲੀ ਮੈਸੇਜ ਮਿਲਿਆ ਹੈ। ਮੈਂ ਤੁਹਾਡੇ ਲਈ ਕੀ ਕਰਾਂ?
assist-too-long = ਤੁਹਾਡਾ ਮੈਸੇਜ ਮੇਰੇ ਲਈ ਬਹੁਤ ਲੰਬਾ ਹੈ। ਕੀ ਤੁਸੀਂ ਇਸਨੂੰ ਥੋੜ੍ਹੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ?
assist-busy = ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹਾ ਰੁਕੋ, ਤੁਹਾਡੇ ਪਿਛਲੇ ਮੈਸੇਜ ਤੇ ਅਜੇ ਕੰਮ ਚੱਲ ਰਿਹਾ ਹੈ।
assist-trouble = ਇਸ ਵੇਲੇ ਮੈਂ ਇਹ ਨਹੀਂ ਦੇਖ ਸਕਦਾ। ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੀ ਦੇਰ ਬਾਅਦ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜਾਂ ਸਾਡੀ ਟੀਮ ਨਾਲ ਗੱਲ ਕਰੋ।
assist-file-refused = ਇਹ ਫਾਈਲ ਖੁੱਲ੍ਹ ਨਹੀਂ ਸਕੀ। ਕਿਰਪਾ ਕਰਕੇ ਫੋਟੋ JPEG, PNG ਜਾਂ WebP ਵਿੱਚ ਭੇਜੋ।
assist-no-payment-here = ਇਸ ਚੈਟ ਵਿੱਚ ਪੇਮੈਂਟ ਨਹੀਂ ਲਈ ਜਾਂਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਸ਼ਾਪ ਦੇ ਚੈੱਕਆਊਟ ਪੇਜ ਤੇ ਪੇਮੈਂਟ ਕਰੋ।

### Buttons

button-order-status = ਮੇਰਾ ਆਰਡਰ ਕਿੱਥੇ ਹੈ?
button-return = ਸਮਾਨ ਵਾਪਸ ਕਰਨਾ ਹੈ
button-product = ਪ੍ਰੋਡਕਟ ਬਾਰੇ ਸਵਾਲ
button-human = ਟੀਮ ਨਾਲ ਗੱਲ ਕਰੋ
button-yes = ਹਾਂ
button-no = ਨਹੀਂ
button-skip = ਛੱਡੋ
button-cancel = ਰੱਦ ਕਰੋ
button-view = ਪ੍ਰੋਡਕਟ ਦੇਖੋ
button-track = ਪਾਰਸਲ ਟਰੈਕ ਕਰੋ
button-label = ਰਿਟਰਨ ਲੇਬਲ ਖੋਲ੍ਹੋ

### Making sure who is asking

identify-order-number = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਆਰਡਰ ਨੰਬਰ ਦੱਸੋ। ਇਹ ਤੁਹਾਨੂੰ ਆਰਡਰ ਦੀ ਪੁਸ਼ਟੀ ਵਾਲੇ ਮੈਸੇਜ ਵਿੱਚ ਮਿਲੇਗਾ।
identify-contact = ਕਿਰਪਾ ਕਰਕੇ ਉਹ ਈਮੇਲ ਪਤਾ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ ਦੱਸੋ ਜੋ ਤੁਸੀਂ ਆਰਡਰ ਕਰਨ ਵੇਲੇ ਦਿੱਤਾ ਸੀ।
identify-code-sent = ਜੇ ਇਹ ਜਾਣਕਾਰੀ ਕਿਸੇ ਆਰਡਰ ਨਾਲ ਮੇਲ ਖਾਂਦੀ ਹੈ, ਤਾਂ ਅਸੀਂ ਹੁਣੇ ਉਸ ਆਰਡਰ ਦੇ ਈਮੇਲ ਪਤੇ ਜਾਂ ਫ਼ੋਨ ਨੰਬਰ ਤੇ ਕੋਡ ਭੇਜਿਆ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਉਹ ਕੋਡ ਇੱਥੇ ਲਿਖੋ।
identify-code-wrong = ਮੈਂ ਇਸਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕਰ ਸਕਿਆ। ਹੋ ਸਕਦਾ ਹੈ ਕੋਡ ਗਲਤ ਲਿਖਿਆ ਗਿਆ ਹੋਵੇ ਜਾਂ ਉਸਦੀ ਮਿਆਦ ਲੰਘ ਗਈ ਹੋਵੇ।
identify-too-often = ਬਹੁਤ ਵਾਰ ਕੋਸ਼ਿਸ਼ ਹੋ ਚੁੱਕੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਬਾਅਦ ਵਿੱਚ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜਾਂ ਸਾਡੀ ਟੀਮ ਨਾਲ ਗੱਲ ਕਰੋ।
identify-done = ਧੰਨਵਾਦ, ਤੁਹਾਡਾ ਆਰਡਰ ਮਿਲ ਗਿਆ ਹੈ।
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } ਲਈ ਤੁਹਾਡਾ ਕੋਡ
identify-code-text = { $shop_name } ਲਈ ਤੁਹਾਡਾ ਕੋਡ { $access_code } ਹੈ। ਜੇ ਤੁਸੀਂ ਇਹ ਕੋਡ ਨਹੀਂ ਮੰਗਿਆ ਸੀ, ਤਾਂ ਇਸ ਮੈਸੇਜ ਨੂੰ ਨਜ਼ਰਅੰਦਾਜ਼ ਕਰ ਦਿਓ।

### Orders

order-received = { $order_placed } ਨੂੰ ਦਿੱਤਾ ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਸਾਨੂੰ ਮਿਲ ਗਿਆ ਹੈ ਅਤੇ ਤਿਆਰ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ।
order-unpaid = { $order_placed } ਨੂੰ ਦਿੱਤੇ ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਦੀ ਪੇਮੈਂਟ ਬਾਕੀ ਹੈ।
order-partly-shipped = ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਦਾ ਕੁਝ ਸਮਾਨ ਰਸਤੇ ਵਿੱਚ ਹੈ, ਬਾਕੀ ਬਾਅਦ ਵਿੱਚ ਆਵੇਗਾ।
order-shipped = ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਰਸਤੇ ਵਿੱਚ ਹੈ।
order-shipped-with = ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਰਸਤੇ ਵਿੱਚ ਹੈ। ਕੋਰੀਅਰ: { $carrier_name }।
order-out-for-delivery = ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਡਿਲੀਵਰੀ ਲਈ ਨਿਕਲ ਚੁੱਕਾ ਹੈ।
order-delivered = ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } { $order_delivered } ਨੂੰ ਡਿਲੀਵਰ ਹੋ ਗਿਆ ਸੀ।
order-cancelled = ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਰੱਦ ਹੋ ਚੁੱਕਾ ਹੈ।
order-refunded = ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਲਈ { $refund_amount } ਦਾ ਰਿਫੰਡ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ।
order-returned = ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਦਾ ਵਾਪਸ ਭੇਜਿਆ ਸਮਾਨ ਸਾਡੇ ਕੋਲ ਪਹੁੰਚ ਗਿਆ ਹੈ।
order-problem = ਕੋਰੀਅਰ ਨੇ ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਦੀ ਡਿਲੀਵਰੀ ਵਿੱਚ ਸਮੱਸਿਆ ਦੱਸੀ ਹੈ। ਸਾਡੀ ਟੀਮ ਇਸਨੂੰ ਦੇਖੇਗੀ।
order-expected = ਇਸਦੇ { $delivery_by } ਨੂੰ ਪਹੁੰਚਣ ਦੀ ਉਮੀਦ ਹੈ।
order-expected-between = ਇਸਦੇ { $delivery_from } ਅਤੇ { $delivery_to } ਦੇ ਵਿਚਕਾਰ ਪਹੁੰਚਣ ਦੀ ਉਮੀਦ ਹੈ।
order-tracking = ਟਰੈਕਿੰਗ ਨੰਬਰ { $tracking_number } ਹੈ।
order-tracking-link = ਤੁਸੀਂ ਇਸਨੂੰ ਇੱਥੇ ਟਰੈਕ ਕਰ ਸਕਦੇ ਹੋ: { $tracking_link }
order-no-tracking = ਇਸਦਾ ਟਰੈਕਿੰਗ ਨੰਬਰ ਅਜੇ ਨਹੀਂ ਆਇਆ।
order-list = ਇਹ ਤੁਹਾਡੇ ਤਾਜ਼ਾ ਆਰਡਰ ਹਨ:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = ਮੈਨੂੰ ਤੁਹਾਡਾ ਕੋਈ ਆਰਡਰ ਨਹੀਂ ਮਿਲਿਆ।
order-not-found = ਤੁਹਾਡੇ ਆਰਡਰਾਂ ਵਿੱਚ ਇਸ ਨੰਬਰ ਦਾ ਕੋਈ ਆਰਡਰ ਨਹੀਂ ਮਿਲਿਆ।

### Refunds

refund-pending = ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਲਈ { $refund_amount } ਦਾ ਰਿਫੰਡ ਪ੍ਰੋਸੈੱਸ ਹੋ ਰਿਹਾ ਹੈ।
refund-done = ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਲਈ { $refund_amount } ਦਾ ਰਿਫੰਡ { $refund_on } ਨੂੰ ਕੀਤਾ ਗਿਆ ਸੀ।
refund-none = ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਲਈ ਮੈਨੂੰ ਕੋਈ ਰਿਫੰਡ ਨਹੀਂ ਦਿਸ ਰਿਹਾ।
refund-by-person = ਰਿਫੰਡ ਦਾ ਫ਼ੈਸਲਾ ਸਾਡੀ ਟੀਮ ਕਰਦੀ ਹੈ। ਮੈਂ ਤੁਹਾਡੀ ਬੇਨਤੀ ਪੂਰੀ ਜਾਣਕਾਰੀ ਸਮੇਤ ਅੱਗੇ ਭੇਜ ਦਿੱਤੀ ਹੈ।

### Returns

return-window = { $return_days_n ->
    [one] ਡਿਲੀਵਰੀ ਤੋਂ ਬਾਅਦ { $return_days } ਦਿਨ ਦੇ ਅੰਦਰ ਤੁਸੀਂ ਸਮਾਨ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।
   *[other] ਡਿਲੀਵਰੀ ਤੋਂ ਬਾਅਦ { $return_days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਤੁਸੀਂ ਸਮਾਨ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।
}
return-free = ਵਾਪਸ ਭੇਜਣ ਦਾ ਤੁਹਾਡੇ ਤੋਂ ਕੋਈ ਖ਼ਰਚਾ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ।
return-cost = ਵਾਪਸ ਭੇਜਣ ਦਾ ਖ਼ਰਚਾ { $return_cost } ਹੈ।
return-not-possible-for = ਇਹ ਚੀਜ਼ਾਂ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦੀਆਂ: { $return_excluded }।
return-which-order = ਤੁਸੀਂ ਕਿਹੜੇ ਆਰਡਰ ਦਾ ਸਮਾਨ ਵਾਪਸ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
return-which-item = ਤੁਸੀਂ ਕਿਹੜੀ ਚੀਜ਼ ਵਾਪਸ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
return-why = ਤੁਸੀਂ ਇਸਨੂੰ ਕਿਉਂ ਵਾਪਸ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
return-unused = ਕੀ ਇਹ ਚੀਜ਼ ਅਣਵਰਤੀ ਹੈ ਅਤੇ ਇਸਦੇ ਟੈਗ ਲੱਗੇ ਹੋਏ ਹਨ?
return-photo = ਕਿਰਪਾ ਕਰਕੇ ਅਜਿਹੀ ਫੋਟੋ ਭੇਜੋ ਜਿਸ ਵਿੱਚ ਨੁਕਸਾਨ ਦਿਸਦਾ ਹੋਵੇ।
return-check = ਤੁਸੀਂ ਆਰਡਰ { $order_number } ਵਿੱਚੋਂ “{ $item_title }” ਵਾਪਸ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ। ਕੀ ਇਹ ਸਹੀ ਹੈ?
return-approved = “{ $item_title }” ਦਾ ਰਿਟਰਨ ਮਨਜ਼ੂਰ ਹੋ ਗਿਆ ਹੈ। ਤੁਹਾਡਾ ਰਿਟਰਨ ਨੰਬਰ { $return_number } ਹੈ।
return-refused-window = “{ $item_title }” ਵਾਪਸ ਕਰਨ ਦਾ ਸਮਾਂ { $return_until } ਨੂੰ ਪੂਰਾ ਹੋ ਗਿਆ ਸੀ।
return-refused-final-sale = “{ $item_title }” ਵਾਪਸ ਨਾ ਹੋਣ ਦੀ ਸ਼ਰਤ ਤੇ ਵੇਚਿਆ ਗਿਆ ਸੀ, ਇਸ ਲਈ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।
return-refused-kind = “{ $item_title }” ਉਹਨਾਂ ਚੀਜ਼ਾਂ ਵਿੱਚ ਆਉਂਦਾ ਹੈ ਜੋ ਭੇਜੇ ਜਾਣ ਤੋਂ ਬਾਅਦ ਵਾਪਸ ਨਹੀਂ ਹੁੰਦੀਆਂ।
return-refused-used = ਵਰਤਿਆ ਹੋਇਆ ਜਾਂ ਟੈਗ ਉਤਾਰਿਆ ਹੋਇਆ ਸਮਾਨ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।
return-refused-already = “{ $item_title }” ਦਾ ਰਿਟਰਨ ਪਹਿਲਾਂ ਹੀ ਦਰਜ ਹੋ ਚੁੱਕਾ ਹੈ।
return-refused-undelivered = “{ $item_title }” ਅਜੇ ਡਿਲੀਵਰ ਨਹੀਂ ਹੋਇਆ। ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਇਸਨੂੰ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।
return-review = ਤੁਹਾਡੇ ਰਿਟਰਨ ਬਾਰੇ ਸਾਡੀ ਟੀਮ ਫ਼ੈਸਲਾ ਕਰਕੇ ਤੁਹਾਨੂੰ ਦੱਸੇਗੀ।
return-label-link = ਇਹ ਰਿਹਾ ਤੁਹਾਡਾ ਰਿਟਰਨ ਲੇਬਲ: { $return_label_link }
return-pack = ਕਿਰਪਾ ਕਰਕੇ ਚੀਜ਼ ਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਪੈਕ ਕਰੋ, ਲੇਬਲ ਲਗਾਓ ਅਤੇ ਪਾਰਸਲ { $carrier_name } ਕੋਰੀਅਰ ਨੂੰ ਦੇ ਦਿਓ।
return-send-by = ਕਿਰਪਾ ਕਰਕੇ ਇਸਨੂੰ { $return_until } ਤੱਕ ਭੇਜ ਦਿਓ।
return-after = ਪਾਰਸਲ ਪਹੁੰਚਣ ਅਤੇ ਜਾਂਚ ਹੋਣ ਤੋਂ ਬਾਅਦ ਸਾਡੀ ਟੀਮ ਰਿਫੰਡ ਦਾ ਫ਼ੈਸਲਾ ਕਰਦੀ ਹੈ।
return-stopped = ਠੀਕ ਹੈ, ਕੁਝ ਵੀ ਦਰਜ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।
return-mail-subject = { $shop_name }: ਤੁਹਾਡਾ ਰਿਟਰਨ { $return_number }
return-mail-intro = ਅਸੀਂ ਆਰਡਰ { $order_number } ਵਿੱਚੋਂ “{ $item_title }” ਦਾ ਤੁਹਾਡਾ ਰਿਟਰਨ ਦਰਜ ਕਰ ਲਿਆ ਹੈ।
reason-too-small = ਬਹੁਤ ਛੋਟਾ ਹੈ
reason-too-large = ਬਹੁਤ ਵੱਡਾ ਹੈ
reason-not-as-described = ਦੱਸੇ ਮੁਤਾਬਕ ਨਹੀਂ ਹੈ
reason-damaged = ਟੁੱਟਿਆ ਜਾਂ ਖ਼ਰਾਬ ਮਿਲਿਆ
reason-defective = ਕੰਮ ਨਹੀਂ ਕਰਦਾ
reason-wrong-item = ਗਲਤ ਚੀਜ਼ ਮਿਲੀ
reason-late = ਬਹੁਤ ਦੇਰ ਨਾਲ ਆਇਆ
reason-changed-mind = ਮੇਰਾ ਮਨ ਬਦਲ ਗਿਆ
reason-other = ਕੋਈ ਹੋਰ ਕਾਰਨ

### Cancelling, changing, exchanging, warranty

cancel-check = ਕੀ ਮੈਂ { $order_total } ਵਾਲਾ ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਰੱਦ ਕਰ ਦਿਆਂ?
cancel-done = ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਰੱਦ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ।
cancel-too-late = ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਹੁਣ ਰੱਦ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਕਿਉਂਕਿ ਉਹ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ। ਪਹੁੰਚਣ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਉਸਨੂੰ ਵਾਪਸ ਕਰ ਸਕਦੇ ਹੋ।
address-ask = ਕਿਰਪਾ ਕਰਕੇ ਡਿਲੀਵਰੀ ਦਾ ਪੂਰਾ ਨਵਾਂ ਪਤਾ ਭੇਜੋ।
address-check = ਕੀ ਮੈਂ ਤੁਹਾਡਾ ਆਰਡਰ { $order_number } ਇਸ ਪਤੇ ਤੇ ਭਿਜਵਾ ਦਿਆਂ: { $address_new }?
address-done = ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਦਾ ਡਿਲੀਵਰੀ ਪਤਾ ਬਦਲ ਦਿੱਤਾ ਗਿਆ ਹੈ।
address-too-late = ਤੁਹਾਡੇ ਆਰਡਰ { $order_number } ਦਾ ਪਤਾ ਹੁਣ ਨਹੀਂ ਬਦਲ ਸਕਦਾ, ਕਿਉਂਕਿ ਉਹ ਭੇਜਿਆ ਜਾ ਚੁੱਕਾ ਹੈ।
exchange-which = ਇਸਦੀ ਥਾਂ ਤੁਹਾਨੂੰ ਕਿਹੜਾ ਸਾਈਜ਼ ਜਾਂ ਵਿਕਲਪ ਚਾਹੀਦਾ ਹੈ?
exchange-check = ਕੀ ਮੈਂ “{ $item_title }” ਦੀ ਥਾਂ “{ $exchange_title }” ਬਦਲ ਦਿਆਂ?
exchange-approved = “{ $item_title }” ਦੀ ਥਾਂ “{ $exchange_title }” ਦਾ ਐਕਸਚੇਂਜ ਮਨਜ਼ੂਰ ਹੋ ਗਿਆ ਹੈ।
exchange-sold-out = “{ $exchange_title }” ਇਸ ਵੇਲੇ ਸਟਾਕ ਵਿੱਚ ਨਹੀਂ ਹੈ।
exchange-refused = “{ $item_title }” ਉਸ ਨਾਲ ਬਦਲਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ।
change-review = ਸਾਡੀ ਟੀਮ ਤੁਹਾਡੀ ਬੇਨਤੀ ਦੇਖ ਕੇ ਤੁਹਾਨੂੰ ਦੱਸੇਗੀ।
warranty-covered = “{ $item_title }” ਦੀ ਵਾਰੰਟੀ { $warranty_until } ਤੱਕ ਹੈ।
warranty-ended = “{ $item_title }” ਦੀ ਵਾਰੰਟੀ { $warranty_until } ਨੂੰ ਖ਼ਤਮ ਹੋ ਗਈ ਸੀ।
stopped = ਠੀਕ ਹੈ, ਮੈਂ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।

### Products

product-price = “{ $product_title }” ਦੀ ਕੀਮਤ { $product_price } ਹੈ।
product-price-was = “{ $product_title }” ਦੀ ਕੀਮਤ { $product_price } ਹੈ (ਪਹਿਲਾਂ: { $product_price_before })।
product-available = “{ $product_title }” ਸਟਾਕ ਵਿੱਚ ਹੈ।
product-stock = { $product_stock_n ->
    [one] “{ $product_title }” ਦਾ { $product_stock } ਪੀਸ ਇਸ ਵੇਲੇ ਸਟਾਕ ਵਿੱਚ ਹੈ।
   *[other] “{ $product_title }” ਦੇ { $product_stock } ਪੀਸ ਇਸ ਵੇਲੇ ਸਟਾਕ ਵਿੱਚ ਹਨ।
}
product-sold-out = “{ $product_title }” ਇਸ ਵੇਲੇ ਸਟਾਕ ਵਿੱਚ ਨਹੀਂ ਹੈ।
product-tell-me = ਕੀ ਦੁਬਾਰਾ ਸਟਾਕ ਵਿੱਚ ਆਉਣ ਤੇ ਮੈਂ ਤੁਹਾਨੂੰ ਦੱਸ ਦਿਆਂ?
product-will-tell = ਜਦੋਂ ਇਹ ਦੁਬਾਰਾ ਸਟਾਕ ਵਿੱਚ ਆਵੇਗਾ, ਮੈਂ ਤੁਹਾਨੂੰ ਦੱਸ ਦਿਆਂਗਾ।
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = ਤੁਸੀਂ ਕਿਹੜੇ ਪ੍ਰੋਡਕਟ ਬਾਰੇ ਪੁੱਛ ਰਹੇ ਹੋ?
product-not-found = ਮੈਨੂੰ ਸਾਡੀ ਸ਼ਾਪ ਵਿੱਚ ਅਜਿਹਾ ਪ੍ਰੋਡਕਟ ਨਹੀਂ ਮਿਲਿਆ।
products-found = ਇਹ ਤੁਹਾਨੂੰ ਪਸੰਦ ਆ ਸਕਦੇ ਹਨ:
products-nearest = ਬਿਲਕੁਲ ਉਹੋ ਜਿਹਾ ਤਾਂ ਨਹੀਂ ਮਿਲਿਆ। ਇਹ ਸਭ ਤੋਂ ਵੱਧ ਮਿਲਦੇ ਹਨ:
products-goes-with = ਇਸਦੇ ਨਾਲ ਵਧੀਆ ਲੱਗਦੇ ਹਨ:
product-line = { $product_title }, { $product_price }
compare-intro = ਇਹਨਾਂ ਦੀ ਤੁਲਨਾ ਇਹ ਹੈ:
size-ask = ਤੁਸੀਂ ਆਮ ਤੌਰ ਤੇ ਕਿਹੜਾ ਸਾਈਜ਼ ਪਾਉਂਦੇ ਹੋ, ਜਾਂ ਤੁਹਾਡਾ ਨਾਪ ਕੀ ਹੈ?
size-advice = “{ $product_title }” ਲਈ ਅਸੀਂ ਸਾਈਜ਼ { $size_value } ਦੀ ਸਲਾਹ ਦਿੰਦੇ ਹਾਂ।
size-chart = ਸਾਈਜ਼ ਚਾਰਟ ਮੁਤਾਬਕ ਸਾਈਜ਼ { $size_value } ਦਾ ਨਾਪ: { $size_measure }।
size-runs-small = ਗਾਹਕਾਂ ਨੂੰ “{ $product_title }” ਅਕਸਰ ਛੋਟਾ ਲੱਗਾ।
size-runs-large = ਗਾਹਕਾਂ ਨੂੰ “{ $product_title }” ਅਕਸਰ ਵੱਡਾ ਲੱਗਾ।
size-runs-true = ਗਾਹਕਾਂ ਮੁਤਾਬਕ “{ $product_title }” ਦਾ ਸਾਈਜ਼ ਠੀਕ ਆਉਂਦਾ ਹੈ।
size-unknown = ਮੇਰੇ ਕੋਲ “{ $product_title }” ਦਾ ਸਾਈਜ਼ ਚਾਰਟ ਨਹੀਂ ਹੈ।
cart-link = ਇਸ ਚੀਜ਼ ਨਾਲ ਤੁਹਾਡੀ ਬਾਸਕਟ ਇਹ ਰਹੀ: { $cart_link }

### Delivery, payment, offers

delivery-estimate = ਹੁਣ ਆਰਡਰ ਕਰਨ ਤੇ ਇਹ { $delivery_by } ਨੂੰ ਪਹੁੰਚ ਜਾਣਾ ਚਾਹੀਦਾ ਹੈ।
delivery-estimate-between = ਹੁਣ ਆਰਡਰ ਕਰਨ ਤੇ ਇਹ { $delivery_from } ਅਤੇ { $delivery_to } ਦੇ ਵਿਚਕਾਰ ਪਹੁੰਚ ਜਾਣਾ ਚਾਹੀਦਾ ਹੈ।
delivery-cost = { $country_name } ਲਈ ਡਿਲੀਵਰੀ ਦਾ ਖ਼ਰਚਾ { $delivery_cost } ਹੈ।
delivery-free = { $country_name } ਲਈ ਡਿਲੀਵਰੀ ਮੁਫ਼ਤ ਹੈ।
delivery-free-from = { $delivery_free_from } ਜਾਂ ਇਸ ਤੋਂ ਵੱਧ ਦੇ ਆਰਡਰ ਤੇ ਡਿਲੀਵਰੀ ਮੁਫ਼ਤ ਹੈ।
delivery-country-no = ਅਸੀਂ ਇਸ ਦੇਸ਼ ਵਿੱਚ ਡਿਲੀਵਰੀ ਨਹੀਂ ਕਰਦੇ: { $country_name }।
payment-methods = ਤੁਸੀਂ ਇਹਨਾਂ ਤਰੀਕਿਆਂ ਨਾਲ ਪੇਮੈਂਟ ਕਰ ਸਕਦੇ ਹੋ: { $payment_methods }।
payment-trouble = ਮਾਫ਼ ਕਰਨਾ, ਪੇਮੈਂਟ ਨਹੀਂ ਹੋ ਸਕੀ। ਤੁਹਾਡੀ ਬਾਸਕਟ ਸੇਵ ਹੈ, ਤੁਸੀਂ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰ ਸਕਦੇ ਹੋ ਜਾਂ ਪੇਮੈਂਟ ਦਾ ਕੋਈ ਹੋਰ ਤਰੀਕਾ ਚੁਣ ਸਕਦੇ ਹੋ।
discount-none = ਇਸ ਵੇਲੇ ਮੇਰੇ ਕੋਲ ਦੇਣ ਲਈ ਕੋਈ ਛੋਟ ਨਹੀਂ ਹੈ।
discount-open = ਇਸ ਵੇਲੇ ਕੋਡ { $coupon_code } ਨਾਲ ਤੁਹਾਨੂੰ { $coupon_value } ਦੀ ਛੋਟ ਮਿਲਦੀ ਹੈ। ਕੋਡ { $coupon_expires } ਤੱਕ ਚੱਲੇਗਾ।
giftcard-ask = ਕਿਰਪਾ ਕਰਕੇ ਗਿਫਟ ਕਾਰਡ ਦਾ ਕੋਡ ਭੇਜੋ।
giftcard-balance = ਗਿਫਟ ਕਾਰਡ ਦਾ ਬੈਲੈਂਸ { $giftcard_balance } ਹੈ।
giftcard-unknown = ਮੈਨੂੰ ਇਸ ਕੋਡ ਦਾ ਕੋਈ ਗਿਫਟ ਕਾਰਡ ਨਹੀਂ ਮਿਲਿਆ।
policy-says = “{ $page_title }” ਪੇਜ ਤੇ ਲਿਖਿਆ ਹੈ: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = ਮੈਂ ਤੁਹਾਡੀ ਗੱਲਬਾਤ ਆਪਣੀ ਟੀਮ ਨੂੰ ਸੌਂਪ ਰਿਹਾ ਹਾਂ। ਤੁਸੀਂ ਇੱਥੇ ਜੋ ਲਿਖਿਆ ਹੈ, ਉਹ ਸਭ ਉਹਨਾਂ ਨੂੰ ਦਿਸੇਗਾ।
handoff-next = ਜਵਾਬ ਤੁਹਾਨੂੰ ਇੱਥੇ ਹੀ ਮਿਲੇਗਾ।
handoff-closed = ਸਾਡੀ ਟੀਮ ਦੇ ਵਾਪਸ ਆਉਣ ਦਾ ਸਮਾਂ: { $team_back }। ਉਦੋਂ ਤੁਹਾਨੂੰ ਜਵਾਬ ਮਿਲ ਜਾਵੇਗਾ।
handoff-leave-address = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣਾ ਈਮੇਲ ਪਤਾ ਦੇ ਦਿਓ, ਤਾਂ ਜੋ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰ ਸਕੀਏ।
complaint-sorry = ਇਸ ਲਈ ਮੈਂ ਮਾਫ਼ੀ ਚਾਹੁੰਦਾ ਹਾਂ। ਮੈਂ ਇਹ ਗੱਲ ਤੁਰੰਤ ਆਪਣੀ ਟੀਮ ਤੱਕ ਪਹੁੰਚਾ ਰਿਹਾ ਹਾਂ।

### Leaving

opt-out-done = ਹੁਣ ਤੁਹਾਨੂੰ { $shop_name } ਵੱਲੋਂ ਇਸ ਤਰ੍ਹਾਂ ਦੇ ਮੈਸੇਜ ਨਹੀਂ ਆਉਣਗੇ।
