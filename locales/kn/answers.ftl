# What the assistant says in Kannada. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = ನಮಸ್ಕಾರ! ನಾನು { $shop_name } ಅಂಗಡಿಯ ಸ್ವಯಂಚಾಲಿತ ಸಹಾಯಕ. ನಿಮಗೆ ಹೇಗೆ ಸಹಾಯ ಮಾಡಲಿ?
assist-hello-again = ಮತ್ತೆ ನಮಸ್ಕಾರ! ನಿಮಗೆ ಹೇಗೆ ಸಹಾಯ ಮಾಡಲಿ?
assist-thanks = ಸಂತೋಷ. ಇನ್ನೇನಾದರೂ ಸಹಾಯ ಬೇಕೇ?
assist-else = ಇನ್ನೇನಾದರೂ ಸಹಾಯ ಬೇಕೇ?
assist-not-understood = ನನಗೆ ಸರಿಯಾಗಿ ಅರ್ಥವಾಗಲಿಲ್ಲ. ದಯವಿಟ್ಟು ಬೇರೆ ರೀತಿಯಲ್ಲಿ ಹೇಳುತ್ತೀರಾ?
assist-choose = ಇವುಗಳಲ್ಲಿ ನೀವು ಕೇಳುತ್ತಿರುವುದು ಯಾವುದು?
assist-out-of-scope = { $shop_name } ಅಂಗಡಿಯ ಆರ್ಡರ್, ರಿಟರ್ನ್, ಡೆಲಿವರಿ ಮತ್ತು ಉತ್ಪನ್ನಗಳ ಬಗ್ಗೆ ನಾನು ಸಹಾಯ ಮಾಡಬಲ್ಲೆ, ಆದರೆ ಇದರ ಬಗ್ಗೆ ಅಲ್ಲ.
assist-unknown = ಈ ಬಗ್ಗೆ ನನ್ನ ಬಳಿ ಖಚಿತ ಮಾಹಿತಿ ಇಲ್ಲ, ಆದ್ದರಿಂದ ಊಹಿಸಿ ಹೇಳುವುದಿಲ್ಲ.
assist-empty = ಖಾಲಿ ಸಂದೇಶ ಬಂದಿದೆ. ನಿಮಗೆ ಏನು ಸಹಾಯ ಬೇಕು?
assist-too-long = ನಿಮ್ಮ ಸಂದೇಶ ನನಗೆ ತುಂಬಾ ಉದ್ದವಾಯಿತು. ಕೆಲವೇ ವಾಕ್ಯಗಳಲ್ಲಿ ಹೇಳುತ್ತೀರಾ?
assist-busy = ಒಂದು ಕ್ಷಣ, ನಿಮ್ಮ ಹಿಂದಿನ ಸಂದೇಶವನ್ನು ಇನ್ನೂ ನೋಡುತ್ತಿದ್ದೇನೆ.
assist-trouble = ಇದನ್ನು ಈಗ ಪರಿಶೀಲಿಸಲು ಆಗುತ್ತಿಲ್ಲ. ಸ್ವಲ್ಪ ಸಮಯದ ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ ಅಥವಾ ನಮ್ಮ ಸಿಬ್ಬಂದಿಯೊಂದಿಗೆ ಮಾತನಾಡಿ.
assist-file-refused = ಈ ಫೈಲ್ ತೆರೆಯಲು ಆಗಲಿಲ್ಲ. ದಯವಿಟ್ಟು JPEG, PNG ಅಥವಾ WebP ರೂಪದಲ್ಲಿ ಫೋಟೋ ಕಳುಹಿಸಿ.
assist-no-payment-here = ಈ ಚಾಟ್‌ನಲ್ಲಿ ಎಂದಿಗೂ ಪಾವತಿ ಪಡೆಯುವುದಿಲ್ಲ. ದಯವಿಟ್ಟು ಅಂಗಡಿಯ ಚೆಕ್‌ಔಟ್ ಪುಟದಲ್ಲಿ ಪಾವತಿಸಿ.

### Buttons

button-order-status = ನನ್ನ ಆರ್ಡರ್ ಎಲ್ಲಿದೆ?
button-return = ವಸ್ತು ಹಿಂದಿರುಗಿಸಿ
button-product = ಉತ್ಪನ್ನದ ಬಗ್ಗೆ ಪ್ರಶ್ನೆ
button-human = ಸಿಬ್ಬಂದಿ ಜೊತೆ ಮಾತನಾಡಿ
button-yes = ಹೌದು
button-no = ಇಲ್ಲ
button-skip = ಬಿಟ್ಟುಬಿಡಿ
button-cancel = ರದ್ದುಮಾಡಿ
button-view = ಉತ್ಪನ್ನ ನೋಡಿ
button-track = ಪಾರ್ಸೆಲ್ ಟ್ರ್ಯಾಕ್ ಮಾಡಿ
button-label = ರಿಟರ್ನ್ ಲೇಬಲ್ ತೆರೆಯಿರಿ

### Making sure who is asking

identify-order-number = ದಯವಿಟ್ಟು ನಿಮ್ಮ ಆರ್ಡರ್ ಸಂಖ್ಯೆ ತಿಳಿಸಿ. ಅದು ನಿಮ್ಮ ಆರ್ಡರ್ ದೃಢೀಕರಣದಲ್ಲಿ ಇರುತ್ತದೆ.
identify-contact = ಆರ್ಡರ್ ಮಾಡುವಾಗ ಬಳಸಿದ ಇಮೇಲ್ ವಿಳಾಸ ಅಥವಾ ಫೋನ್ ಸಂಖ್ಯೆ ತಿಳಿಸಿ.
identify-code-sent = ಈ ವಿವರಗಳು ಯಾವುದಾದರೂ ಆರ್ಡರ್‌ಗೆ ಸೇರಿದ್ದರೆ, ಆ ಆರ್ಡರ್‌ನ ವಿಳಾಸ ಅಥವಾ ಫೋನ್‌ಗೆ ಈಗಷ್ಟೇ ಕೋಡ್ ಕಳುಹಿಸಿದ್ದೇವೆ. ದಯವಿಟ್ಟು ಅದನ್ನು ಇಲ್ಲಿ ನಮೂದಿಸಿ.
identify-code-wrong = ದೃಢೀಕರಿಸಲು ಆಗಲಿಲ್ಲ. ಕೋಡ್ ತಪ್ಪಾಗಿರಬಹುದು ಅಥವಾ ಅವಧಿ ಮುಗಿದಿರಬಹುದು.
identify-too-often = ತುಂಬಾ ಸಲ ಪ್ರಯತ್ನಿಸಲಾಗಿದೆ. ದಯವಿಟ್ಟು ಸ್ವಲ್ಪ ಸಮಯದ ನಂತರ ಪ್ರಯತ್ನಿಸಿ ಅಥವಾ ನಮ್ಮ ಸಿಬ್ಬಂದಿಯೊಂದಿಗೆ ಮಾತನಾಡಿ.
identify-done = ಧನ್ಯವಾದಗಳು, ನಿಮ್ಮ ಆರ್ಡರ್ ಸಿಕ್ಕಿತು.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name }: ನಿಮ್ಮ ಕೋಡ್
identify-code-text = { $shop_name } ಅಂಗಡಿಗಾಗಿ ನಿಮ್ಮ ಕೋಡ್: { $access_code }. ನೀವು ಇದನ್ನು ಕೇಳಿರದಿದ್ದರೆ ಈ ಸಂದೇಶವನ್ನು ನಿರ್ಲಕ್ಷಿಸಬಹುದು.

### Orders

order-received = { $order_placed } ರಂದು ಮಾಡಿದ ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ನಮಗೆ ತಲುಪಿದ್ದು, ಸಿದ್ಧವಾಗುತ್ತಿದೆ.
order-unpaid = { $order_placed } ರಂದು ಮಾಡಿದ ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಪಾವತಿಗಾಗಿ ಕಾಯುತ್ತಿದೆ.
order-partly-shipped = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ನ ಒಂದು ಭಾಗ ದಾರಿಯಲ್ಲಿದೆ, ಉಳಿದದ್ದು ನಂತರ ಬರುತ್ತದೆ.
order-shipped = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ದಾರಿಯಲ್ಲಿದೆ.
order-shipped-with = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ದಾರಿಯಲ್ಲಿದೆ. ಕೊರಿಯರ್: { $carrier_name }.
order-out-for-delivery = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಡೆಲಿವರಿಗೆ ಹೊರಟಿದೆ.
order-delivered = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಅನ್ನು { $order_delivered } ರಂದು ತಲುಪಿಸಲಾಗಿದೆ.
order-cancelled = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ರದ್ದಾಗಿದೆ.
order-refunded = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಗಾಗಿ { $refund_amount } ಮರುಪಾವತಿ ಮಾಡಲಾಗಿದೆ.
order-returned = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಗೆ ಸಂಬಂಧಿಸಿದ ರಿಟರ್ನ್ ನಮಗೆ ತಲುಪಿದೆ.
order-problem = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ತಲುಪಿಸುವಲ್ಲಿ ಸಮಸ್ಯೆ ಇದೆ ಎಂದು ಕೊರಿಯರ್ ತಿಳಿಸಿದೆ. ನಮ್ಮ ಸಹೋದ್ಯೋಗಿ ಇದನ್ನು ಪರಿಶೀಲಿಸುತ್ತಾರೆ.
order-expected = ತಲುಪುವ ನಿರೀಕ್ಷಿತ ದಿನ: { $delivery_by }.
order-expected-between = { $delivery_from } ಮತ್ತು { $delivery_to } ನಡುವೆ ತಲುಪುವ ನಿರೀಕ್ಷೆ ಇದೆ.
order-tracking = ಟ್ರ್ಯಾಕಿಂಗ್ ಸಂಖ್ಯೆ: { $tracking_number }.
order-tracking-link = ಇಲ್ಲಿ ಟ್ರ್ಯಾಕ್ ಮಾಡಬಹುದು: { $tracking_link }
order-no-tracking = ಇದಕ್ಕೆ ಇನ್ನೂ ಟ್ರ್ಯಾಕಿಂಗ್ ಸಂಖ್ಯೆ ಬಂದಿಲ್ಲ.
order-list = ನಿಮ್ಮ ಇತ್ತೀಚಿನ ಆರ್ಡರ್‌ಗಳು:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = ನಿಮ್ಮ ಹೆಸರಿನಲ್ಲಿ ಯಾವುದೇ ಆರ್ಡರ್ ಸಿಗಲಿಲ್ಲ.
order-not-found = ನಿಮ್ಮ ಆರ್ಡರ್‌ಗಳಲ್ಲಿ ಈ ಸಂಖ್ಯೆಯ ಆರ್ಡರ್ ಸಿಗಲಿಲ್ಲ.

### Refunds

refund-pending = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಗಾಗಿ { $refund_amount } ಮರುಪಾವತಿ ಪ್ರಕ್ರಿಯೆಯಲ್ಲಿದೆ.
refund-done = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಗಾಗಿ { $refund_amount } ಮೊತ್ತವನ್ನು { $refund_on } ರಂದು ಮರುಪಾವತಿ ಮಾಡಲಾಗಿದೆ.
refund-none = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಗೆ ಯಾವುದೇ ಮರುಪಾವತಿ ಕಾಣಿಸುತ್ತಿಲ್ಲ.
refund-by-person = ಮರುಪಾವತಿಯ ಬಗ್ಗೆ ನಮ್ಮ ಸಹೋದ್ಯೋಗಿ ನಿರ್ಧರಿಸುತ್ತಾರೆ. ನಿಮ್ಮ ವಿನಂತಿಯನ್ನು ಎಲ್ಲ ವಿವರಗಳೊಂದಿಗೆ ಅವರಿಗೆ ತಲುಪಿಸಿದ್ದೇನೆ.

### Returns

return-window = { $return_days_n ->
    [one] ಡೆಲಿವರಿ ಆದ { $return_days } ದಿನದೊಳಗೆ ವಸ್ತುಗಳನ್ನು ಹಿಂದಿರುಗಿಸಬಹುದು.
   *[other] ಡೆಲಿವರಿ ಆದ { $return_days } ದಿನಗಳೊಳಗೆ ವಸ್ತುಗಳನ್ನು ಹಿಂದಿರುಗಿಸಬಹುದು.
}
return-free = ವಾಪಸ್ ಕಳುಹಿಸಲು ನಿಮಗೆ ಯಾವುದೇ ಶುಲ್ಕವಿಲ್ಲ.
return-cost = ವಾಪಸ್ ಕಳುಹಿಸುವ ವೆಚ್ಚ: { $return_cost }.
return-not-possible-for = ಇವುಗಳನ್ನು ಹಿಂದಿರುಗಿಸಲು ಆಗುವುದಿಲ್ಲ: { $return_excluded }.
return-which-order = ಯಾವ ಆರ್ಡರ್‌ನ ವಸ್ತುವನ್ನು ಹಿಂದಿರುಗಿಸಬೇಕು?
return-which-item = ಯಾವ ವಸ್ತುವನ್ನು ಹಿಂದಿರುಗಿಸಬೇಕು?
return-why = ಹಿಂದಿರುಗಿಸಲು ಕಾರಣವೇನು?
return-unused = ವಸ್ತುವನ್ನು ಬಳಸಿಲ್ಲವೇ ಮತ್ತು ಲೇಬಲ್‌ಗಳು ಹಾಗೆಯೇ ಇವೆಯೇ?
return-photo = ದಯವಿಟ್ಟು ಹಾನಿ ಕಾಣುವಂತೆ ಒಂದು ಫೋಟೋ ಕಳುಹಿಸಿ.
return-check = ನೀವು ಆರ್ಡರ್ { $order_number } ನಲ್ಲಿನ “{ $item_title }” ಹಿಂದಿರುಗಿಸಲು ಬಯಸುತ್ತೀರಿ. ಸರಿಯೇ?
return-approved = “{ $item_title }” ಹಿಂದಿರುಗಿಸಲು ಅನುಮೋದನೆ ದೊರೆತಿದೆ. ನಿಮ್ಮ ರಿಟರ್ನ್ ಸಂಖ್ಯೆ: { $return_number }.
return-refused-window = “{ $item_title }” ಹಿಂದಿರುಗಿಸುವ ಅವಧಿ { $return_until } ರಂದು ಮುಗಿದಿದೆ.
return-refused-final-sale = “{ $item_title }” ಅಂತಿಮ ಮಾರಾಟದ ವಸ್ತು, ಅದನ್ನು ಹಿಂದಿರುಗಿಸಲು ಆಗುವುದಿಲ್ಲ.
return-refused-kind = “{ $item_title }” ಒಮ್ಮೆ ಕಳುಹಿಸಿದ ನಂತರ ಹಿಂದಿರುಗಿಸಲಾಗದ ವಸ್ತುಗಳ ಗುಂಪಿಗೆ ಸೇರಿದೆ.
return-refused-used = ಬಳಸಿದ ಅಥವಾ ಲೇಬಲ್ ಇಲ್ಲದ ವಸ್ತುಗಳನ್ನು ಹಿಂದಿರುಗಿಸಲು ಆಗುವುದಿಲ್ಲ.
return-refused-already = “{ $item_title }” ಗಾಗಿ ಈಗಾಗಲೇ ರಿಟರ್ನ್ ದಾಖಲಾಗಿದೆ.
return-refused-undelivered = “{ $item_title }” ಇನ್ನೂ ತಲುಪಿಲ್ಲ. ತಲುಪಿದ ನಂತರ ಹಿಂದಿರುಗಿಸಬಹುದು.
return-review = ನಿಮ್ಮ ರಿಟರ್ನ್ ಬಗ್ಗೆ ನಮ್ಮ ಸಹೋದ್ಯೋಗಿ ನಿರ್ಧರಿಸಿ ನಿಮಗೆ ತಿಳಿಸುತ್ತಾರೆ.
return-label-link = ನಿಮ್ಮ ರಿಟರ್ನ್ ಲೇಬಲ್ ಇಲ್ಲಿದೆ: { $return_label_link }
return-pack = ವಸ್ತುವನ್ನು ಚೆನ್ನಾಗಿ ಪ್ಯಾಕ್ ಮಾಡಿ, ಲೇಬಲ್ ಅಂಟಿಸಿ, ಪಾರ್ಸೆಲ್ ಅನ್ನು ಈ ಕೊರಿಯರ್‌ಗೆ ಕೊಡಿ: { $carrier_name }.
return-send-by = ದಯವಿಟ್ಟು { $return_until } ರೊಳಗೆ ಕಳುಹಿಸಿ.
return-after = ಪಾರ್ಸೆಲ್ ತಲುಪಿ ಪರಿಶೀಲನೆಯಾದ ನಂತರ, ಮರುಪಾವತಿಯ ಬಗ್ಗೆ ನಮ್ಮ ಸಹೋದ್ಯೋಗಿ ನಿರ್ಧರಿಸುತ್ತಾರೆ.
return-stopped = ಸರಿ, ಏನನ್ನೂ ದಾಖಲಿಸಿಲ್ಲ.
return-mail-subject = { $shop_name }: ನಿಮ್ಮ ರಿಟರ್ನ್ { $return_number }
return-mail-intro = ಆರ್ಡರ್ { $order_number } ನಲ್ಲಿನ “{ $item_title }” ಹಿಂದಿರುಗಿಸುವ ನಿಮ್ಮ ವಿನಂತಿಯನ್ನು ದಾಖಲಿಸಿದ್ದೇವೆ.
reason-too-small = ತುಂಬಾ ಚಿಕ್ಕದು
reason-too-large = ತುಂಬಾ ದೊಡ್ಡದು
reason-not-as-described = ವಿವರಿಸಿದಂತೆ ಇಲ್ಲ
reason-damaged = ಹಾನಿಯಾಗಿದೆ
reason-defective = ಕೆಲಸ ಮಾಡುತ್ತಿಲ್ಲ
reason-wrong-item = ತಪ್ಪು ವಸ್ತು
reason-late = ತಡವಾಗಿ ಬಂದಿದೆ
reason-changed-mind = ಮನಸ್ಸು ಬದಲಾಯಿತು
reason-other = ಬೇರೆ ಕಾರಣ

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_total } ಮೊತ್ತದ ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ರದ್ದು ಮಾಡಲೇ?
cancel-done = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ರದ್ದು ಮಾಡಲಾಗಿದೆ.
cancel-too-late = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಈಗಾಗಲೇ ದಾರಿಯಲ್ಲಿರುವುದರಿಂದ ರದ್ದು ಮಾಡಲು ಆಗುವುದಿಲ್ಲ. ತಲುಪಿದ ನಂತರ ಹಿಂದಿರುಗಿಸಬಹುದು.
address-ask = ದಯವಿಟ್ಟು ಹೊಸ ಡೆಲಿವರಿ ವಿಳಾಸವನ್ನು ಪೂರ್ಣವಾಗಿ ಕಳುಹಿಸಿ.
address-check = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಅನ್ನು ಈ ವಿಳಾಸಕ್ಕೆ ಕಳುಹಿಸಲೇ: { $address_new }?
address-done = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ನ ಡೆಲಿವರಿ ವಿಳಾಸ ಬದಲಾಗಿದೆ.
address-too-late = ನಿಮ್ಮ ಆರ್ಡರ್ { $order_number } ಈಗಾಗಲೇ ದಾರಿಯಲ್ಲಿರುವುದರಿಂದ ವಿಳಾಸ ಬದಲಾಯಿಸಲು ಆಗುವುದಿಲ್ಲ.
exchange-which = ಅದರ ಬದಲಿಗೆ ಯಾವ ಸೈಜ್ ಅಥವಾ ಆಯ್ಕೆ ಬೇಕು?
exchange-check = “{ $item_title }” ಬದಲಿಗೆ “{ $exchange_title }” ಕೊಡಲೇ?
exchange-approved = “{ $item_title }” ಬದಲಿಗೆ “{ $exchange_title }” ವಿನಿಮಯಕ್ಕೆ ಅನುಮೋದನೆ ದೊರೆತಿದೆ.
exchange-sold-out = “{ $exchange_title }” ಸದ್ಯ ಲಭ್ಯವಿಲ್ಲ.
exchange-refused = “{ $item_title }” ಅನ್ನು ಅದಕ್ಕೆ ವಿನಿಮಯ ಮಾಡಲು ಆಗುವುದಿಲ್ಲ.
change-review = ನಮ್ಮ ಸಹೋದ್ಯೋಗಿ ನಿಮ್ಮ ವಿನಂತಿಯನ್ನು ನೋಡಿ ನಿಮಗೆ ತಿಳಿಸುತ್ತಾರೆ.
warranty-covered = “{ $item_title }” ಗೆ { $warranty_until } ವರೆಗೆ ವಾರಂಟಿ ಇದೆ.
warranty-ended = “{ $item_title }” ನ ವಾರಂಟಿ { $warranty_until } ರಂದು ಮುಗಿದಿದೆ.
stopped = ಸರಿ, ಏನನ್ನೂ ಬದಲಾಯಿಸಿಲ್ಲ.

### Products

product-price = “{ $product_title }” ಬೆಲೆ: { $product_price }.
product-price-was = “{ $product_title }” ಬೆಲೆ: { $product_price } (ಹಿಂದೆ: { $product_price_before }).
product-available = “{ $product_title }” ಸ್ಟಾಕ್‌ನಲ್ಲಿ ಇದೆ.
product-stock = { $product_stock_n ->
    [one] “{ $product_title }” ಸದ್ಯ { $product_stock } ಸ್ಟಾಕ್‌ನಲ್ಲಿ ಇದೆ.
   *[other] “{ $product_title }” ಸದ್ಯ { $product_stock } ಸ್ಟಾಕ್‌ನಲ್ಲಿ ಇವೆ.
}
product-sold-out = “{ $product_title }” ಸದ್ಯ ಲಭ್ಯವಿಲ್ಲ.
product-tell-me = ಮತ್ತೆ ಸ್ಟಾಕ್ ಬಂದಾಗ ತಿಳಿಸಲೇ?
product-will-tell = ಮತ್ತೆ ಸ್ಟಾಕ್ ಬಂದ ತಕ್ಷಣ ನಿಮಗೆ ತಿಳಿಸುತ್ತೇನೆ.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = ನೀವು ಯಾವ ಉತ್ಪನ್ನದ ಬಗ್ಗೆ ಕೇಳುತ್ತಿದ್ದೀರಿ?
product-not-found = ನಮ್ಮ ಅಂಗಡಿಯಲ್ಲಿ ಅಂತಹ ಉತ್ಪನ್ನ ಸಿಗಲಿಲ್ಲ.
products-found = ನಿಮಗೆ ಇವು ಸೂಕ್ತವಾಗಬಹುದು:
products-nearest = ಸರಿಯಾಗಿ ಹೊಂದುವುದು ಸಿಗಲಿಲ್ಲ. ಇವು ಹತ್ತಿರದ ಆಯ್ಕೆಗಳು:
products-goes-with = ಇದರ ಜೊತೆ ಚೆನ್ನಾಗಿ ಹೊಂದುತ್ತದೆ:
product-line = { $product_title }, { $product_price }
compare-intro = ಇವುಗಳ ಹೋಲಿಕೆ ಹೀಗಿದೆ:
size-ask = ನೀವು ಸಾಮಾನ್ಯವಾಗಿ ಯಾವ ಸೈಜ್ ಧರಿಸುತ್ತೀರಿ, ಅಥವಾ ನಿಮ್ಮ ಅಳತೆಗಳೇನು?
size-advice = “{ $product_title }” ಗೆ ನಾವು ಸೂಚಿಸುವ ಸೈಜ್: { $size_value }.
size-chart = ಸೈಜ್ ಚಾರ್ಟ್ ಪ್ರಕಾರ ಸೈಜ್ { $size_value }: { $size_measure }.
size-runs-small = “{ $product_title }” ಚಿಕ್ಕದಾಗುತ್ತದೆ ಎಂದು ಗ್ರಾಹಕರು ಹಲವು ಬಾರಿ ಹೇಳಿದ್ದಾರೆ.
size-runs-large = “{ $product_title }” ದೊಡ್ಡದಾಗುತ್ತದೆ ಎಂದು ಗ್ರಾಹಕರು ಹಲವು ಬಾರಿ ಹೇಳಿದ್ದಾರೆ.
size-runs-true = “{ $product_title }” ನಿರೀಕ್ಷೆಯಂತೆ ಸರಿಯಾಗಿ ಹೊಂದುತ್ತದೆ ಎಂದು ಗ್ರಾಹಕರು ಹೇಳಿದ್ದಾರೆ.
size-unknown = “{ $product_title }” ಗೆ ನನ್ನ ಬಳಿ ಸೈಜ್ ಚಾರ್ಟ್ ಇಲ್ಲ.
cart-link = ಇದನ್ನು ಸೇರಿಸಿದ ನಿಮ್ಮ ಬುಟ್ಟಿ ಇಲ್ಲಿದೆ: { $cart_link }

### Delivery, payment, offers

delivery-estimate = ಈಗ ಆರ್ಡರ್ ಮಾಡಿದರೆ { $delivery_by } ರಂದು ತಲುಪುವ ನಿರೀಕ್ಷೆ ಇದೆ.
delivery-estimate-between = ಈಗ ಆರ್ಡರ್ ಮಾಡಿದರೆ { $delivery_from } ಮತ್ತು { $delivery_to } ನಡುವೆ ತಲುಪುವ ನಿರೀಕ್ಷೆ ಇದೆ.
delivery-cost = ಡೆಲಿವರಿ ಶುಲ್ಕ ({ $country_name }): { $delivery_cost }.
delivery-free = { $country_name }: ಡೆಲಿವರಿ ಉಚಿತ.
delivery-free-from = { $delivery_free_from } ಅಥವಾ ಅದಕ್ಕಿಂತ ಹೆಚ್ಚಿನ ಆರ್ಡರ್‌ಗಳಿಗೆ ಡೆಲಿವರಿ ಉಚಿತ.
delivery-country-no = ಈ ದೇಶಕ್ಕೆ ನಾವು ಕಳುಹಿಸುವುದಿಲ್ಲ: { $country_name }.
payment-methods = ನೀವು ಹೀಗೆ ಪಾವತಿಸಬಹುದು: { $payment_methods }.
payment-trouble = ಪಾವತಿ ಆಗದಿದ್ದಕ್ಕೆ ಕ್ಷಮಿಸಿ. ನಿಮ್ಮ ಬುಟ್ಟಿ ಉಳಿಸಲಾಗಿದೆ, ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಬಹುದು ಅಥವಾ ಬೇರೆ ಪಾವತಿ ವಿಧಾನ ಆಯ್ಕೆ ಮಾಡಬಹುದು.
discount-none = ಸದ್ಯ ಕೊಡಲು ಯಾವುದೇ ರಿಯಾಯಿತಿ ಇಲ್ಲ.
discount-open = ಸದ್ಯ ಕೋಡ್ { $coupon_code } ಬಳಸಿದರೆ { $coupon_value } ರಿಯಾಯಿತಿ ಸಿಗುತ್ತದೆ, { $coupon_expires } ವರೆಗೆ ಮಾನ್ಯ.
giftcard-ask = ದಯವಿಟ್ಟು ಗಿಫ್ಟ್ ಕಾರ್ಡ್‌ನ ಕೋಡ್ ಕಳುಹಿಸಿ.
giftcard-balance = ಗಿಫ್ಟ್ ಕಾರ್ಡ್‌ನಲ್ಲಿರುವ ಬ್ಯಾಲೆನ್ಸ್: { $giftcard_balance }.
giftcard-unknown = ಈ ಕೋಡ್‌ನ ಗಿಫ್ಟ್ ಕಾರ್ಡ್ ಸಿಗಲಿಲ್ಲ.
policy-says = “{ $page_title }” ಪುಟದಲ್ಲಿ ಹೀಗಿದೆ: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = ನಿಮ್ಮ ಸಂಭಾಷಣೆಯನ್ನು ನಮ್ಮ ಸಹೋದ್ಯೋಗಿಗೆ ವರ್ಗಾಯಿಸುತ್ತಿದ್ದೇನೆ, ನೀವು ಇಲ್ಲಿ ಬರೆದ ಎಲ್ಲವನ್ನೂ ಅವರು ನೋಡಬಹುದು.
handoff-next = ಉತ್ತರ ನಿಮಗೆ ಇಲ್ಲಿಯೇ ಬರುತ್ತದೆ.
handoff-closed = ನಮ್ಮ ತಂಡ { $team_back } ರಂದು ಮತ್ತೆ ಲಭ್ಯವಿರುತ್ತದೆ, ಆಗ ನಿಮಗೆ ಉತ್ತರಿಸುತ್ತದೆ.
handoff-leave-address = ನಾವು ನಿಮ್ಮನ್ನು ಸಂಪರ್ಕಿಸಲು ದಯವಿಟ್ಟು ನಿಮ್ಮ ಇಮೇಲ್ ವಿಳಾಸ ಕೊಡಿ.
complaint-sorry = ಇದಕ್ಕಾಗಿ ಕ್ಷಮಿಸಿ. ಈಗಲೇ ನಮ್ಮ ಸಹೋದ್ಯೋಗಿಗೆ ತಲುಪಿಸುತ್ತಿದ್ದೇನೆ.

### Leaving

opt-out-done = ಇನ್ನು ಮುಂದೆ { $shop_name } ಕಡೆಯಿಂದ ಈ ರೀತಿಯ ಸಂದೇಶಗಳು ನಿಮಗೆ ಬರುವುದಿಲ್ಲ.
