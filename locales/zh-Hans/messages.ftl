# Cartwright 的简体中文文本。用法和检查见 docs/locales.md。

### 问候

greeting = { $shopper_first_name }，您好！
greeting-plain = 您好！

### 首次提醒

recover-reminder-subject = 购物车里还有：{ $item0_title }
recover-reminder-preheader = 您在 { $shop_name } 的购物车已保存。
recover-reminder-intro = 您在 { $shop_name } 的购物车已为您保存，{ $item0_title } 仍然有货。方便的时候，您可以随时继续结账。
recover-reminder-whatsapp = 您在 { $shop_name } 的购物车已为您保存，{ $item0_title } 仍然有货。方便的时候，您可以随时继续结账。

### 再次提醒

recover-social-proof-subject = 您在 { $shop_name } 的购物车在等您
recover-social-proof-preheader = { $item0_title } 仍然有货。
recover-social-proof-intro = 温馨提醒：{ $item0_title } 还在您 { $shop_name } 的购物车里。如有疑问，直接回复即可，我们很乐意为您解答。
recover-social-proof-whatsapp = 温馨提醒：{ $item0_title } 还在您 { $shop_name } 的购物车里。{ $proof }如有疑问，直接回复即可，我们很乐意为您解答。
proof-popular = { $popular_count_n ->
   *[other] { proof-period }有 { $popular_count } 人购买了这款商品。
}
proof-period = { $popular_days_n ->
   *[other] 最近 { $popular_days } 天
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } 位顾客对这款商品的平均评分为 { $rating } 星。
}
proof-none = 该商品仍然有货。

### 专属优惠

recover-incentive-subject = { $shop_name } 为您的购物车准备了：{ $offer }
recover-incentive-preheader = 您的专属代码有效期至 { $coupon_expires }。
recover-incentive-intro = 感谢您光临 { $shop_name }。您的购物车已保存，我们为您准备了：{ $offer }。
recover-incentive-whatsapp = 感谢您光临 { $shop_name }。{ $item0_title } 还在您的购物车里，我们为您准备了：{ $offer }。您的专属代码是 { $coupon_code }，有效期至 { $coupon_expires }。
offer-off = 立减 { $coupon_value }
coupon-label = 您的专属代码
coupon-line = { $coupon_code }：{ $offer }
coupon-expires = 有效期至 { $coupon_expires }

### 老顾客

recover-cross-sell-subject = 很高兴再次见到您：您在 { $shop_name } 的购物车
recover-cross-sell-preheader = { $item0_title } 仍然有货。
recover-cross-sell-intro = 很高兴再次见到您。您在 { $shop_name } 的购物车已保存，{ $item0_title } 仍然有货。我们还为您挑选了一些相配的商品。
also-heading = 与之相配

### 未付款的订单

payment-reminder-subject = 您在 { $shop_name } 的订单等待付款
payment-reminder-preheader = 方便的时候，您可以随时完成付款。
payment-reminder-intro = 您在 { $shop_name } 的订单（{ $cart_total }）已保存，但付款尚未完成。方便的时候，您可以随时完成付款。
payment-reminder-whatsapp = 您在 { $shop_name } 的订单（{ $cart_total }）已保存，但付款尚未完成。方便的时候，您可以随时完成付款。

### After an order

after-purchase-subject = 与 { $item0_title } 相配
after-purchase-preheader = 为您在 { $shop_name } 的订单推荐几款搭配。
after-purchase-intro = 感谢您在 { $shop_name } 下单。我们为您挑选了几款与 { $item0_title } 相配的商品。
after-purchase-whatsapp = 感谢您在 { $shop_name } 下单。有几款商品与 { $item0_title } 很相配，我们已为您整理好。
review-request-subject = 您觉得 { $item0_title } 怎么样？
review-request-preheader = 您的评价能帮助其他顾客做选择。
review-request-intro = 您在 { $shop_name } 订购的商品已经到手有段时间了。您觉得 { $item0_title } 怎么样？您的真实评价能帮助其他顾客做选择。
review-request-whatsapp = 您在 { $shop_name } 订购的商品已经到手有段时间了。您觉得 { $item0_title } 怎么样？您的真实评价能帮助其他顾客做选择。

### Back in stock

back-in-stock-subject = 重新到货：{ $item0_title }
back-in-stock-preheader = 您曾请我们到货时通知您。
back-in-stock-intro = { $item0_title } 在 { $shop_name } 重新到货了。您曾请我们到货时通知您。
back-in-stock-whatsapp = 您曾请我们到货时通知您：{ $item0_title } 在 { $shop_name } 重新到货了。

### After a long time

win-back-subject = 来自 { $shop_name } 的消息
win-back-preheader = 为您推荐几款商品。
win-back-intro = 距您上次在 { $shop_name } 下单已有段时间了。我们为您挑选了几款可能适合您的商品。
win-back-whatsapp = 距您上次在 { $shop_name } 下单已有段时间了。我们为您挑选了几款可能适合您的商品。

### Pieces of these

picked-heading = 为您挑选
action-product = 查看商品
action-shop = 前往店铺
action-review = 写评价
footer-why-order = 您收到此邮件，是因为您曾用该邮箱在 { $shop_name } 下单。
footer-why-asked = 您收到此邮件，是因为您曾请 { $shop_name } 在该商品到货时通知您。

### 店铺页面的聊天

checkout-idle-chat = 不着急，您的购物车就在这里。
browse-help-chat = 正在看 { $item0_title }？

### 常见问题的回答

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title } 目前有 { $item0_stock } 件现货。
}
answer-express-by = 加 { $express_extra } 选择快递，最晚 { $express_by } 送达。
answer-free-returns = { $returns_n ->
   *[other] { $returns } 天内可免费退货。
}
answer-free-shipping-from = 再购 { $shipping_free_from_missing } 即可免运费。
answer-shipping-cost = 运费为 { $shipping_cost }。

### 片段

promise-free-shipping = 免运费
promise-free-returns = 免费退货
item-line = • { $title }，{ $quantity } × { $price }
item-line-was = • { $title }，{ $quantity } × { $price }（原价：{ $price_before }）
item-quantity = × { $quantity }
also-line = • { $title }，{ $price }
item-stock = { $stock_n ->
   *[other] 现货 { $stock } 件
}
cart-more = { $cart_more_n ->
   *[other] 以及另外 { $cart_more } 件
}
cart-total = 合计：{ $cart_total }
action-basket = 返回购物车
action-payment = 完成付款

### 消息末尾

footer-why = 您收到此邮件，是因为您曾用该邮箱在 { $shop_name } 开始下单。
unsubscribe = 退订
opt-out-word = 退订
opt-out-reply = 回复“{ opt-out-word }”，我们将不再给您发消息。
