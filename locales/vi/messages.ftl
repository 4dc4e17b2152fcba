# Văn bản của Cartwright bằng tiếng Việt. Xem docs/locales.md.

### Greeting

greeting = Chào { $shopper_first_name },
greeting-plain = Xin chào,

### The first reminder

recover-reminder-subject = Vẫn còn trong giỏ hàng của bạn: { $item0_title }
recover-reminder-preheader = Giỏ hàng của bạn tại { $shop_name } đã được lưu.
recover-reminder-intro = Giỏ hàng của bạn tại { $shop_name } đã được lưu và { $item0_title } vẫn còn hàng. Bạn có thể tiếp tục mua sắm khi nào thuận tiện.
recover-reminder-whatsapp = Giỏ hàng của bạn tại { $shop_name } đã được lưu và { $item0_title } vẫn còn hàng. Bạn có thể tiếp tục mua sắm khi nào thuận tiện.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Giỏ hàng của bạn tại { $shop_name } đang chờ bạn
recover-social-proof-preheader = { $item0_title } vẫn còn hàng.
recover-social-proof-intro = Nhắc nhẹ nếu bạn lỡ quên: { $item0_title } vẫn ở trong giỏ hàng của bạn tại { $shop_name }. Bạn có câu hỏi? Cứ trả lời tin này, chúng tôi rất sẵn lòng hỗ trợ.
recover-social-proof-whatsapp = Nhắc nhẹ nếu bạn lỡ quên: { $item0_title } vẫn ở trong giỏ hàng của bạn tại { $shop_name }. { $proof } Bạn có câu hỏi? Cứ trả lời tin này, chúng tôi rất sẵn lòng hỗ trợ.
proof-popular = { $popular_count_n ->
   *[other] { $popular_count } người đã mua sản phẩm này { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] trong { $popular_days } ngày qua
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } khách hàng đánh giá sản phẩm này trung bình { $rating } sao.
}
proof-none = Sản phẩm vẫn còn hàng.

### The personal offer

recover-incentive-subject = Cho giỏ hàng của bạn tại { $shop_name }: { $offer }
recover-incentive-preheader = Mã riêng của bạn có hiệu lực đến { $coupon_expires }.
recover-incentive-intro = Cảm ơn bạn đã ghé { $shop_name }. Giỏ hàng của bạn đã được lưu, và chúng tôi có món này cho bạn: { $offer }.
recover-incentive-whatsapp = Cảm ơn bạn đã ghé { $shop_name }. { $item0_title } vẫn ở trong giỏ hàng, và chúng tôi có món này cho bạn: { $offer }. Mã riêng của bạn là { $coupon_code }, có hiệu lực đến { $coupon_expires }.
offer-off = giảm { $coupon_value }
coupon-label = Mã riêng của bạn
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Có hiệu lực đến { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Rất vui được gặp lại bạn: giỏ hàng của bạn tại { $shop_name }
recover-cross-sell-preheader = { $item0_title } vẫn còn hàng.
recover-cross-sell-intro = Rất vui được gặp lại bạn. Giỏ hàng của bạn tại { $shop_name } đã được lưu và { $item0_title } vẫn còn hàng. Chúng tôi cũng chọn thêm vài món kết hợp đẹp với sản phẩm này.
also-heading = Kết hợp đẹp với sản phẩm này

### An unpaid order

payment-reminder-subject = Đơn hàng của bạn tại { $shop_name } đang chờ thanh toán
payment-reminder-preheader = Bạn có thể hoàn tất thanh toán khi nào thuận tiện.
payment-reminder-intro = Đơn hàng trị giá { $cart_total } của bạn tại { $shop_name } đã được lưu nhưng chưa thanh toán xong. Bạn có thể hoàn tất khi nào thuận tiện.
payment-reminder-whatsapp = Đơn hàng trị giá { $cart_total } của bạn tại { $shop_name } đã được lưu nhưng chưa thanh toán xong. Bạn có thể hoàn tất khi nào thuận tiện.

### After an order

after-purchase-subject = Kết hợp đẹp với { $item0_title }
after-purchase-preheader = Vài gợi ý cho đơn hàng của bạn tại { $shop_name }.
after-purchase-intro = Cảm ơn bạn đã đặt hàng tại { $shop_name }. Chúng tôi đã chọn vài món kết hợp đẹp với { $item0_title }.
after-purchase-whatsapp = Cảm ơn bạn đã đặt hàng tại { $shop_name }. Có vài món kết hợp đẹp với { $item0_title }, chúng tôi đã chọn sẵn cho bạn.
review-request-subject = Bạn thấy { $item0_title } thế nào?
review-request-preheader = Ý kiến của bạn giúp khách hàng khác dễ chọn hơn.
review-request-intro = Đơn hàng của bạn từ { $shop_name } đã đến tay bạn được ít lâu. Bạn thấy { $item0_title } thế nào? Ý kiến chân thật của bạn giúp khách hàng khác dễ chọn hơn.
review-request-whatsapp = Đơn hàng của bạn từ { $shop_name } đã đến tay bạn được ít lâu. Bạn thấy { $item0_title } thế nào? Ý kiến chân thật của bạn giúp khách hàng khác dễ chọn hơn.

### Back in stock

back-in-stock-subject = Đã có hàng trở lại: { $item0_title }
back-in-stock-preheader = Bạn đã nhờ chúng tôi báo tin.
back-in-stock-intro = { $item0_title } đã có hàng trở lại tại { $shop_name }. Bạn đã nhờ chúng tôi báo khi có hàng.
back-in-stock-whatsapp = Bạn đã nhờ chúng tôi báo tin: { $item0_title } tại { $shop_name } đã có hàng trở lại.

### After a long time

win-back-subject = Tin từ { $shop_name }
win-back-preheader = Vài gợi ý dành cho bạn.
win-back-intro = Đã lâu rồi kể từ đơn hàng gần nhất của bạn tại { $shop_name }. Chúng tôi đã chọn vài món có thể hợp với bạn.
win-back-whatsapp = Đã lâu rồi kể từ đơn hàng gần nhất của bạn tại { $shop_name }. Chúng tôi đã chọn vài món có thể hợp với bạn.

### Pieces of these

picked-heading = Chọn cho bạn
action-product = Xem sản phẩm
action-shop = Ghé cửa hàng
action-review = Viết đánh giá
footer-why-order = Bạn nhận được email này vì đã đặt hàng tại { $shop_name } bằng địa chỉ này.
footer-why-asked = Bạn nhận được email này vì đã nhờ { $shop_name } báo tin về sản phẩm này.

### Chat on the shop's page

checkout-idle-chat = Bạn cứ thong thả, giỏ hàng vẫn ở đây.
browse-help-chat = Bạn đang xem { $item0_title } phải không?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title } hiện còn { $item0_stock } sản phẩm.
}
answer-express-by = Với giao hàng hỏa tốc, thêm { $express_extra }, hàng đến trước { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Bạn có thể trả hàng miễn phí trong vòng { $returns } ngày.
}
answer-free-shipping-from = Thêm { $shipping_free_from_missing } vào giỏ hàng để được miễn phí giao hàng.
answer-shipping-cost = Phí giao hàng: { $shipping_cost }.

### Pieces

promise-free-shipping = miễn phí giao hàng
promise-free-returns = miễn phí trả hàng
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (trước đây: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] còn { $stock } sản phẩm
}
cart-more = { $cart_more_n ->
   *[other] và { $cart_more } món khác
}
cart-total = Tổng: { $cart_total }
action-basket = Quay lại giỏ hàng
action-payment = Hoàn tất thanh toán

### The foot of a message

footer-why = Bạn nhận được email này vì đã bắt đầu đặt hàng tại { $shop_name } bằng địa chỉ này.
unsubscribe = Hủy đăng ký
opt-out-word = STOP
opt-out-reply = Trả lời { opt-out-word }, chúng tôi sẽ không nhắn cho bạn nữa.
