# Những câu trợ lý nói bằng tiếng Việt. Xem docs/locales.md.

### Opening and closing

assist-hello = Xin chào! Tôi là trợ lý tự động của { $shop_name }. Tôi có thể giúp gì cho bạn?
assist-hello-again = Chào bạn lần nữa! Tôi có thể giúp gì cho bạn?
assist-thanks = Không có gì ạ! Bạn cần tôi giúp gì thêm không?
assist-else = Bạn cần tôi giúp gì thêm không?
assist-not-understood = Tôi chưa chắc đã hiểu đúng ý bạn. Bạn có thể nói cách khác được không?
assist-choose = Bạn muốn nói đến mục nào dưới đây?
assist-out-of-scope = Tôi có thể hỗ trợ về đơn hàng, đổi trả, giao hàng và sản phẩm của { $shop_name }, nhưng chưa hỗ trợ được việc này.
assist-unknown = Tôi không có thông tin chắc chắn về điều này nên không muốn đoán.
assist-empty = Tôi nhận được một tin nhắn trống. Tôi có thể giúp gì cho bạn?
assist-too-long = Tin nhắn của bạn hơi dài với tôi. Bạn viết gọn lại trong vài câu được không?
assist-busy = Bạn chờ chút nhé, tôi vẫn đang xử lý tin nhắn trước của bạn.
assist-trouble = Hiện tôi chưa tra cứu được. Bạn thử lại sau ít phút hoặc trao đổi với nhân viên nhé.
assist-file-refused = Tôi không đọc được tệp này. Bạn gửi giúp ảnh JPEG, PNG hoặc WebP nhé.
assist-no-payment-here = Cửa hàng không bao giờ nhận thanh toán trong khung chat này. Bạn vui lòng thanh toán tại trang thanh toán của cửa hàng.

### Buttons

button-order-status = Đơn hàng của tôi đâu?
button-return = Trả hàng
button-product = Hỏi về sản phẩm
button-human = Gặp nhân viên
button-yes = Có
button-no = Không
button-skip = Bỏ qua
button-cancel = Hủy
button-view = Xem sản phẩm
button-track = Theo dõi kiện hàng
button-label = Mở nhãn trả hàng

### Making sure who is asking

identify-order-number = Bạn cho tôi xin mã đơn hàng nhé. Mã này có trong tin xác nhận đơn hàng.
identify-contact = Bạn cho tôi xin email hoặc số điện thoại đã dùng khi đặt hàng nhé.
identify-code-sent = Nếu thông tin này khớp với một đơn hàng, chúng tôi vừa gửi mã đến email hoặc số điện thoại của đơn đó. Bạn nhập mã vào đây nhé.
identify-code-wrong = Tôi chưa xác nhận được. Có thể mã bị gõ nhầm hoặc đã hết hạn.
identify-too-often = Bạn đã thử quá nhiều lần. Vui lòng thử lại sau hoặc trao đổi với nhân viên.
identify-done = Cảm ơn bạn, tôi đã tìm thấy đơn hàng.
reply-subject = Re: { $shop_name }
identify-code-subject = Mã của bạn tại { $shop_name }
identify-code-text = Mã của bạn tại { $shop_name } là { $access_code }. Nếu bạn không yêu cầu mã này, hãy bỏ qua tin nhắn.

### Orders

order-received = Đơn hàng { $order_number } đặt ngày { $order_placed } đã được tiếp nhận và đang được chuẩn bị.
order-unpaid = Đơn hàng { $order_number } đặt ngày { $order_placed } đang chờ thanh toán.
order-partly-shipped = Một phần đơn hàng { $order_number } đang trên đường giao, phần còn lại sẽ được gửi sau.
order-shipped = Đơn hàng { $order_number } của bạn đang trên đường giao.
order-shipped-with = Đơn hàng { $order_number } của bạn đang được { $carrier_name } vận chuyển.
order-out-for-delivery = Đơn hàng { $order_number } của bạn đang được giao đến bạn.
order-delivered = Đơn hàng { $order_number } của bạn đã giao ngày { $order_delivered }.
order-cancelled = Đơn hàng { $order_number } của bạn đã được hủy.
order-refunded = Đơn hàng { $order_number } của bạn đã được hoàn { $refund_amount }.
order-returned = Chúng tôi đã nhận được hàng trả của đơn { $order_number }.
order-problem = Đơn vị vận chuyển báo có trục trặc khi giao đơn hàng { $order_number }. Nhân viên của chúng tôi sẽ kiểm tra.
order-expected = Dự kiến giao ngày { $delivery_by }.
order-expected-between = Dự kiến giao từ { $delivery_from } đến { $delivery_to }.
order-tracking = Mã vận đơn là { $tracking_number }.
order-tracking-link = Bạn theo dõi tại đây: { $tracking_link }
order-no-tracking = Hiện chưa có mã vận đơn.
order-list = Các đơn hàng gần đây của bạn:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Tôi không tìm thấy đơn hàng nào của bạn.
order-not-found = Tôi không tìm thấy đơn hàng có mã này trong các đơn của bạn.

### Refunds

refund-pending = Khoản hoàn tiền { $refund_amount } cho đơn hàng { $order_number } đang được xử lý.
refund-done = Khoản tiền { $refund_amount } cho đơn hàng { $order_number } đã được hoàn ngày { $refund_on }.
refund-none = Tôi không thấy khoản hoàn tiền nào cho đơn hàng { $order_number }.
refund-by-person = Việc hoàn tiền do nhân viên của chúng tôi quyết định. Tôi đã chuyển yêu cầu của bạn kèm đầy đủ thông tin.

### Returns

return-window = { $return_days_n ->
   *[other] Bạn có thể trả hàng trong vòng { $return_days } ngày kể từ khi nhận hàng.
}
return-free = Bạn được gửi trả miễn phí.
return-cost = Phí gửi trả: { $return_cost }.
return-not-possible-for = Các mặt hàng này không trả lại được: { $return_excluded }.
return-which-order = Bạn muốn trả hàng của đơn nào?
return-which-item = Bạn muốn trả sản phẩm nào?
return-why = Vì sao bạn muốn trả sản phẩm này?
return-unused = Sản phẩm chưa dùng và còn nguyên tem nhãn chứ?
return-photo = Bạn gửi giúp ảnh chụp rõ chỗ hư hỏng nhé.
return-check = Bạn muốn trả { $item_title } của đơn { $order_number }, đúng không?
return-approved = Yêu cầu trả { $item_title } đã được chấp nhận. Mã trả hàng của bạn là { $return_number }.
return-refused-window = Thời hạn trả { $item_title } đã hết vào ngày { $return_until }.
return-refused-final-sale = { $item_title } thuộc diện bán không nhận trả lại.
return-refused-kind = { $item_title } thuộc loại hàng không thể trả sau khi đã gửi.
return-refused-used = Sản phẩm đã qua sử dụng hoặc mất tem nhãn không trả lại được.
return-refused-already = Đã có yêu cầu trả cho { $item_title } trước đó.
return-refused-undelivered = { $item_title } chưa được giao. Khi nhận hàng xong bạn có thể trả lại.
return-review = Nhân viên của chúng tôi sẽ xem xét yêu cầu trả hàng và phản hồi bạn.
return-label-link = Nhãn trả hàng của bạn: { $return_label_link }
return-pack = Bạn đóng gói sản phẩm cẩn thận, dán nhãn rồi giao kiện hàng cho { $carrier_name } nhé.
return-send-by = Bạn vui lòng gửi trước ngày { $return_until }.
return-after = Sau khi kiện hàng đến nơi và được kiểm tra, nhân viên sẽ quyết định việc hoàn tiền.
return-stopped = Vâng, chưa có yêu cầu nào được ghi nhận.
return-mail-subject = Yêu cầu trả hàng { $return_number } tại { $shop_name }
return-mail-intro = Chúng tôi đã ghi nhận yêu cầu trả { $item_title } của đơn { $order_number }.
reason-too-small = Quá nhỏ
reason-too-large = Quá lớn
reason-not-as-described = Không giống mô tả
reason-damaged = Bị hư hỏng
reason-defective = Không hoạt động
reason-wrong-item = Giao sai hàng
reason-late = Giao quá trễ
reason-changed-mind = Tôi đổi ý
reason-other = Lý do khác

### Cancelling, changing, exchanging, warranty

cancel-check = Hủy đơn hàng { $order_number } trị giá { $order_total } cho bạn nhé?
cancel-done = Đơn hàng { $order_number } của bạn đã được hủy.
cancel-too-late = Đơn hàng { $order_number } đang trên đường giao nên không hủy được nữa. Bạn có thể trả lại sau khi nhận.
address-ask = Bạn gửi giúp địa chỉ nhận hàng mới, đầy đủ nhé.
address-check = Giao đơn hàng { $order_number } đến địa chỉ này nhé: { $address_new }?
address-done = Địa chỉ nhận hàng của đơn { $order_number } đã được đổi.
address-too-late = Đơn hàng { $order_number } đang trên đường giao nên không đổi địa chỉ được nữa.
exchange-which = Bạn muốn đổi sang size hoặc lựa chọn nào?
exchange-check = Đổi { $item_title } sang { $exchange_title } nhé?
exchange-approved = Yêu cầu đổi { $item_title } sang { $exchange_title } đã được chấp nhận.
exchange-sold-out = { $exchange_title } hiện đã hết hàng.
exchange-refused = { $item_title } không đổi sang món đó được.
change-review = Nhân viên của chúng tôi sẽ xem yêu cầu và phản hồi bạn.
warranty-covered = { $item_title } còn bảo hành đến ngày { $warranty_until }.
warranty-ended = Bảo hành của { $item_title } đã hết vào ngày { $warranty_until }.
stopped = Vâng, tôi chưa thay đổi gì.

### Products

product-price = { $product_title } có giá { $product_price }.
product-price-was = { $product_title } có giá { $product_price } (trước đây: { $product_price_before }).
product-available = { $product_title } còn hàng.
product-stock = { $product_stock_n ->
   *[other] { $product_title } hiện còn { $product_stock } sản phẩm.
}
product-sold-out = { $product_title } hiện đã hết hàng.
product-tell-me = Khi nào có hàng lại tôi báo bạn nhé?
product-will-tell = Khi có hàng lại, tôi sẽ báo bạn.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Bạn muốn hỏi sản phẩm nào?
product-not-found = Tôi không tìm thấy sản phẩm như vậy trong cửa hàng.
products-found = Có thể bạn sẽ thích:
products-nearest = Không có sản phẩm khớp hoàn toàn. Đây là những món gần nhất:
products-goes-with = Kết hợp đẹp với:
product-line = { $product_title }, { $product_price }
compare-intro = So sánh như sau:
size-ask = Bạn thường mặc size nào, hoặc số đo của bạn là bao nhiêu?
size-advice = Với { $product_title }, chúng tôi gợi ý size { $size_value }.
size-chart = Theo bảng size, size { $size_value }: { $size_measure }.
size-runs-small = Nhiều khách thấy { $product_title } hơi nhỏ so với size.
size-runs-large = Nhiều khách thấy { $product_title } hơi rộng so với size.
size-runs-true = Khách hàng thấy { $product_title } đúng size.
size-unknown = Tôi không có bảng size cho { $product_title }.
cart-link = Giỏ hàng của bạn có sẵn sản phẩm này: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Nếu đặt bây giờ, dự kiến giao ngày { $delivery_by }.
delivery-estimate-between = Nếu đặt bây giờ, dự kiến giao từ { $delivery_from } đến { $delivery_to }.
delivery-cost = Phí giao hàng đến { $country_name }: { $delivery_cost }.
delivery-free = Giao hàng đến { $country_name } được miễn phí.
delivery-free-from = Miễn phí giao hàng cho đơn từ { $delivery_free_from }.
delivery-country-no = Rất tiếc, chúng tôi chưa giao hàng đến { $country_name }.
payment-methods = Bạn có thể thanh toán bằng { $payment_methods }.
payment-trouble = Rất tiếc thanh toán chưa thành công. Giỏ hàng của bạn đã được lưu, bạn có thể thử lại hoặc chọn cách thanh toán khác.
discount-none = Hiện tôi không có mã giảm giá nào để gửi bạn.
discount-open = Hiện bạn được giảm { $coupon_value } với mã { $coupon_code }, áp dụng đến { $coupon_expires }.
giftcard-ask = Bạn gửi giúp mã thẻ quà tặng nhé.
giftcard-balance = Số dư thẻ quà tặng là { $giftcard_balance }.
giftcard-unknown = Tôi không tìm thấy thẻ quà tặng có mã này.
policy-says = Trang “{ $page_title }” có ghi: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Tôi đang chuyển cuộc trò chuyện cho nhân viên, người này sẽ xem được mọi điều bạn đã viết ở đây.
handoff-next = Bạn sẽ nhận câu trả lời ngay tại đây.
handoff-closed = Nhân viên của chúng tôi làm việc lại vào { $team_back } và sẽ trả lời bạn khi đó.
handoff-leave-address = Bạn để lại email để chúng tôi liên hệ nhé.
complaint-sorry = Rất xin lỗi bạn về việc này. Tôi chuyển ngay cho nhân viên đây ạ.

### Leaving

opt-out-done = Bạn sẽ không nhận tin nhắn loại này từ { $shop_name } nữa.
