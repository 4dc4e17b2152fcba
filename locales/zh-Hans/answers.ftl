# 店铺助手的简体中文回答。用法和检查见 docs/locales.md。

### 开场与结束

assist-hello = 您好！我是 { $shop_name } 的自动客服助手，请问有什么可以帮您？
assist-hello-again = 您好，又见面了！请问有什么可以帮您？
assist-thanks = 不客气。还有其他需要帮忙的吗？
assist-else = 还有其他需要帮忙的吗？
assist-not-understood = 不好意思，我没太明白您的意思，能换个说法吗？
assist-choose = 您指的是下面哪一项？
assist-out-of-scope = 我可以帮您处理 { $shop_name } 的订单、退货、配送和商品问题，不过这件事我帮不上忙。
assist-unknown = 这方面我没有可靠的信息，就不乱猜了。
assist-empty = 我收到了一条空消息，请问有什么可以帮您？
assist-too-long = 您的消息有点长，能用几句话说一下吗？
assist-busy = 请稍等，我还在处理您上一条消息。
assist-trouble = 我现在查不到相关信息，请稍后再试，或联系人工客服。
assist-file-refused = 这个文件我无法读取，请发送 JPEG、PNG 或 WebP 格式的照片。
assist-no-payment-here = 聊天中不会收取任何款项，请在店铺的结账页面付款。

### 按钮

button-order-status = 我的订单到哪了？
button-return = 申请退货
button-product = 咨询商品
button-human = 转人工客服
button-yes = 是
button-no = 否
button-skip = 跳过
button-cancel = 取消
button-view = 查看商品
button-track = 查看物流
button-label = 打开退货单

### 核实身份

identify-order-number = 请告诉我您的订单号，在订单确认信息里可以找到。
identify-contact = 请告诉我您下单时使用的邮箱或手机号。
identify-code-sent = 如果这些信息与某个订单相符，我们已向该订单的邮箱或手机号发送了验证码，请在这里输入。
identify-code-wrong = 验证没有通过，验证码可能输错了或已过期。
identify-too-often = 尝试次数过多，请稍后再试，或联系人工客服。
identify-done = 谢谢，已找到您的订单。
reply-subject = Re: { $shop_name }
identify-code-subject = 您在 { $shop_name } 的验证码
identify-code-text = 您在 { $shop_name } 的验证码是 { $access_code }。如果不是您本人操作，请忽略此消息。

### 订单

order-received = 您 { $order_placed } 的订单 { $order_number } 我们已收到，正在备货。
order-unpaid = 您 { $order_placed } 的订单 { $order_number } 正在等待付款。
order-partly-shipped = 您的订单 { $order_number } 已部分发货，其余商品将随后寄出。
order-shipped = 您的订单 { $order_number } 正在运送途中。
order-shipped-with = 您的订单 { $order_number } 正由 { $carrier_name } 运送途中。
order-out-for-delivery = 您的订单 { $order_number } 正在派送。
order-delivered = 您的订单 { $order_number } 已于 { $order_delivered } 送达。
order-cancelled = 您的订单 { $order_number } 已取消。
order-refunded = 您的订单 { $order_number } 已退款 { $refund_amount }。
order-returned = 您的订单 { $order_number } 的退货我们已收到。
order-problem = 快递公司反馈您的订单 { $order_number } 派送遇到问题，我们的同事会跟进处理。
order-expected = 预计 { $delivery_by } 送达。
order-expected-between = 预计在 { $delivery_from } 至 { $delivery_to } 之间送达。
order-tracking = 快递单号是 { $tracking_number }。
order-tracking-link = 您可以在这里查看物流：{ $tracking_link }
order-no-tracking = 目前还没有快递单号。
order-list = 这是您最近的订单：
order-line = { $order_number }，{ $order_placed }，{ $order_total }
order-none = 没有找到您的订单。
order-not-found = 在您的订单里没有找到这个订单号。

### 退款

refund-pending = 您的订单 { $order_number } 有一笔 { $refund_amount } 的退款正在处理。
refund-done = 您的订单 { $order_number } 已于 { $refund_on } 退款 { $refund_amount }。
refund-none = 您的订单 { $order_number } 没有退款记录。
refund-by-person = 退款由我们的同事审核决定，我已把您的请求和全部信息转交过去。

### 退货

return-window = { $return_days_n ->
   *[other] 商品送达后 { $return_days } 天内可以退货。
}
return-free = 退货运费由我们承担，您无需付费。
return-cost = 退货运费为 { $return_cost }。
return-not-possible-for = 以下商品不能退货：{ $return_excluded }。
return-which-order = 您想退哪个订单里的商品？
return-which-item = 您想退哪件商品？
return-why = 请问退货的原因是什么？
return-unused = 商品是否未使用过，且吊牌完好？
return-photo = 请发一张能看清损坏处的照片。
return-check = 您要退的是订单 { $order_number } 中的“{ $item_title }”，对吗？
return-approved = “{ $item_title }”的退货申请已通过，退货编号是 { $return_number }。
return-refused-window = “{ $item_title }”的退货期限已于 { $return_until } 截止。
return-refused-final-sale = “{ $item_title }”属于售出不退的商品，无法退货。
return-refused-kind = “{ $item_title }”属于寄出后不能退货的商品类别。
return-refused-used = 已使用过或吊牌缺失的商品无法退货。
return-refused-already = “{ $item_title }”已经登记过退货。
return-refused-undelivered = “{ $item_title }”还没有送达，收到后您就可以申请退货。
return-review = 我们的同事会审核您的退货申请，并给您答复。
return-label-link = 这是您的退货单：{ $return_label_link }
return-pack = 请把商品妥善包装，贴好退货单，然后把包裹交给 { $carrier_name }。
return-send-by = 请在 { $return_until } 之前寄出。
return-after = 我们收到包裹并检查后，会由同事决定退款事宜。
return-stopped = 好的，没有登记任何退货。
return-mail-subject = 您在 { $shop_name } 的退货 { $return_number }
return-mail-intro = 我们已登记您对订单 { $order_number } 中“{ $item_title }”的退货。
reason-too-small = 太小
reason-too-large = 太大
reason-not-as-described = 与描述不符
reason-damaged = 有破损
reason-defective = 无法正常使用
reason-wrong-item = 发错货
reason-late = 送达太晚
reason-changed-mind = 不想要了
reason-other = 其他原因

### 取消、修改、换货、保修

cancel-check = 确定要取消金额为 { $order_total } 的订单 { $order_number } 吗？
cancel-done = 您的订单 { $order_number } 已取消。
cancel-too-late = 您的订单 { $order_number } 已在运送途中，无法取消。收到后您可以申请退货。
address-ask = 请把完整的新收货地址发给我。
address-check = 确定把订单 { $order_number } 寄到这个地址吗：{ $address_new }？
address-done = 您的订单 { $order_number } 的收货地址已修改。
address-too-late = 您的订单 { $order_number } 已在运送途中，无法再修改地址。
exchange-which = 您想换成哪个尺码或款式？
exchange-check = 确定把“{ $item_title }”换成“{ $exchange_title }”吗？
exchange-approved = “{ $item_title }”换成“{ $exchange_title }”的申请已通过。
exchange-sold-out = “{ $exchange_title }”目前缺货。
exchange-refused = “{ $item_title }”不能换成该商品。
change-review = 我们的同事会查看您的请求，并给您答复。
warranty-covered = “{ $item_title }”在保修期内，保修至 { $warranty_until }。
warranty-ended = “{ $item_title }”的保修期已于 { $warranty_until } 结束。
stopped = 好的，没有做任何更改。

### 商品

product-price = “{ $product_title }”的价格是 { $product_price }。
product-price-was = “{ $product_title }”的价格是 { $product_price }（原价：{ $product_price_before }）。
product-available = “{ $product_title }”有现货。
product-stock = { $product_stock_n ->
   *[other] “{ $product_title }”目前有 { $product_stock } 件现货。
}
product-sold-out = “{ $product_title }”目前缺货。
product-tell-me = 到货后需要通知您吗？
product-will-tell = 到货后我会通知您。
product-options = { $option_name }：{ $option_values }
product-attribute = { $attribute_name }：{ $attribute_value }
product-which = 您指的是哪款商品？
product-not-found = 在我们店里没有找到这样的商品。
products-found = 这些可能适合您：
products-nearest = 没有找到完全符合的商品，下面这些最接近：
products-goes-with = 与它很搭：
product-line = { $product_title }，{ $product_price }
compare-intro = 它们的对比如下：
size-ask = 您平时穿什么尺码，或者您的尺寸是多少？
size-advice = “{ $product_title }”我们建议您选 { $size_value } 码。
size-chart = 尺码表中 { $size_value } 码对应：{ $size_measure }。
size-runs-small = 不少顾客反馈“{ $product_title }”偏小。
size-runs-large = 不少顾客反馈“{ $product_title }”偏大。
size-runs-true = 顾客反馈“{ $product_title }”尺码标准。
size-unknown = “{ $product_title }”没有尺码表。
cart-link = 已加入购物车，点这里查看：{ $cart_link }

### 配送、付款、优惠

delivery-estimate = 现在下单，预计 { $delivery_by } 送达。
delivery-estimate-between = 现在下单，预计在 { $delivery_from } 至 { $delivery_to } 之间送达。
delivery-cost = 寄往{ $country_name }的运费为 { $delivery_cost }。
delivery-free = 寄往{ $country_name }免运费。
delivery-free-from = 订单满 { $delivery_free_from } 免运费。
delivery-country-no = 我们暂不配送到{ $country_name }。
payment-methods = 您可以使用以下方式付款：{ $payment_methods }。
payment-trouble = 很抱歉，付款没有成功。您的购物车已保存，可以重试，或换一种付款方式。
discount-none = 目前没有可用的优惠。
discount-open = 目前使用优惠码 { $coupon_code } 可减 { $coupon_value }，有效期至 { $coupon_expires }。
giftcard-ask = 请把礼品卡的卡号发给我。
giftcard-balance = 礼品卡的余额为 { $giftcard_balance }。
giftcard-unknown = 没有找到该卡号对应的礼品卡。
policy-says = “{ $page_title }”页面上写着：{ $page_passage }
own-words = { $own_words }

### 转人工

handoff-done = 我正在把对话转给我们的同事，您在这里写的内容对方都能看到。
handoff-next = 您会在这里收到答复。
handoff-closed = 我们的客服团队将于 { $team_back } 恢复在线，届时会回复您。
handoff-leave-address = 请留下您的邮箱，方便我们联系您。
complaint-sorry = 非常抱歉给您带来不便，我马上转给同事处理。

### 退订

opt-out-done = 您将不再收到 { $shop_name } 的此类消息。

### 购买之后
