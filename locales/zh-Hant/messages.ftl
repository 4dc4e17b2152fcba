# Cartwright 的繁體中文文字。用法和檢查見 docs/locales.md。

### 問候

greeting = { $shopper_first_name }，您好！
greeting-plain = 您好！

### 首次提醒

recover-reminder-subject = 購物車裡還有：{ $item0_title }
recover-reminder-preheader = 您在 { $shop_name } 的購物車已保留。
recover-reminder-intro = 您在 { $shop_name } 的購物車已為您保留，{ $item0_title } 仍有現貨。方便的時候，隨時都可以繼續結帳。
recover-reminder-whatsapp = 您在 { $shop_name } 的購物車已為您保留，{ $item0_title } 仍有現貨。方便的時候，隨時都可以繼續結帳。

### 再次提醒

recover-social-proof-subject = 您在 { $shop_name } 的購物車正等著您
recover-social-proof-preheader = { $item0_title } 仍有現貨。
recover-social-proof-intro = 小小提醒：{ $item0_title } 還在您 { $shop_name } 的購物車裡。有任何疑問嗎？直接回覆就可以了，我們很樂意為您解答。
recover-social-proof-whatsapp = 小小提醒：{ $item0_title } 還在您 { $shop_name } 的購物車裡。{ $proof }有任何疑問嗎？直接回覆就可以了，我們很樂意為您解答。
proof-popular = { $popular_count_n ->
   *[other] { proof-period }有 { $popular_count } 人購買了這件商品。
}
proof-period = { $popular_days_n ->
   *[other] 最近 { $popular_days } 天
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } 位顧客給這件商品的平均評分為 { $rating } 星。
}
proof-none = 這件商品仍有現貨。

### 專屬優惠

recover-incentive-subject = { $shop_name } 為您的購物車準備了：{ $offer }
recover-incentive-preheader = 您的專屬代碼有效期限至 { $coupon_expires }。
recover-incentive-intro = 感謝您光臨 { $shop_name }。您的購物車已保留，我們也為您準備了：{ $offer }。
recover-incentive-whatsapp = 感謝您光臨 { $shop_name }。{ $item0_title } 還在您的購物車裡，我們也為您準備了：{ $offer }。您的專屬代碼是 { $coupon_code }，有效期限至 { $coupon_expires }。
offer-off = 現折 { $coupon_value }
coupon-label = 您的專屬代碼
coupon-line = { $coupon_code }：{ $offer }
coupon-expires = 有效期限至 { $coupon_expires }

### 老顧客

recover-cross-sell-subject = 很高興再次見到您：您在 { $shop_name } 的購物車
recover-cross-sell-preheader = { $item0_title } 仍有現貨。
recover-cross-sell-intro = 很高興再次見到您。您在 { $shop_name } 的購物車已保留，{ $item0_title } 仍有現貨。我們還為您挑選了一些適合搭配的商品。
also-heading = 適合搭配

### 尚未付款的訂單

payment-reminder-subject = 您在 { $shop_name } 的訂單正等待付款
payment-reminder-preheader = 方便的時候，隨時都可以完成付款。
payment-reminder-intro = 您在 { $shop_name } 的訂單（{ $cart_total }）已保留，但付款尚未完成。方便的時候，隨時都可以完成付款。
payment-reminder-whatsapp = 您在 { $shop_name } 的訂單（{ $cart_total }）已保留，但付款尚未完成。方便的時候，隨時都可以完成付款。

### After an order

after-purchase-subject = 適合搭配 { $item0_title }
after-purchase-preheader = 為您在 { $shop_name } 的訂單推薦幾樣搭配。
after-purchase-intro = 感謝您在 { $shop_name } 訂購。我們為您挑選了幾樣適合搭配 { $item0_title } 的商品。
after-purchase-whatsapp = 感謝您在 { $shop_name } 訂購。有幾樣商品很適合搭配 { $item0_title }，我們已經為您整理好了。
review-request-subject = 您覺得 { $item0_title } 如何？
review-request-preheader = 您的評價能幫助其他顧客挑選。
review-request-intro = 您在 { $shop_name } 訂購的商品已經到手好些日子了。您覺得 { $item0_title } 如何？您的真實評價能幫助其他顧客挑選。
review-request-whatsapp = 您在 { $shop_name } 訂購的商品已經到手好些日子了。您覺得 { $item0_title } 如何？您的真實評價能幫助其他顧客挑選。

### Back in stock

back-in-stock-subject = 重新到貨：{ $item0_title }
back-in-stock-preheader = 您曾請我們到貨時通知您。
back-in-stock-intro = { $item0_title } 在 { $shop_name } 重新到貨了。您曾請我們到貨時通知您。
back-in-stock-whatsapp = 您曾請我們到貨時通知您：{ $item0_title } 在 { $shop_name } 重新到貨了。

### After a long time

win-back-subject = 來自 { $shop_name } 的消息
win-back-preheader = 為您推薦幾樣商品。
win-back-intro = 距離您上次在 { $shop_name } 訂購已有好些日子了。我們為您挑選了幾樣可能適合您的商品。
win-back-whatsapp = 距離您上次在 { $shop_name } 訂購已有好些日子了。我們為您挑選了幾樣可能適合您的商品。

### Pieces of these

picked-heading = 為您挑選
action-product = 查看商品
action-shop = 前往商店
action-review = 撰寫評價
footer-why-order = 您會收到這封信，是因為您曾用這個電子郵件在 { $shop_name } 訂購。
footer-why-asked = 您會收到這封信，是因為您曾請 { $shop_name } 在這件商品到貨時通知您。

### 商店頁面上的聊天

checkout-idle-chat = 慢慢來，您的購物車就在這裡。
browse-help-chat = 正在看 { $item0_title } 嗎？

### 購買前常見問題的回答

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title } 目前有 { $item0_stock } 件現貨。
}
answer-express-by = 加 { $express_extra } 選擇快速到貨，最晚 { $express_by } 送達。
answer-free-returns = { $returns_n ->
   *[other] { $returns } 天內可免費退貨。
}
answer-free-shipping-from = 再買 { $shipping_free_from_missing } 即可免運費。
answer-shipping-cost = 運費為 { $shipping_cost }。

### 片段

promise-free-shipping = 免運費
promise-free-returns = 免費退貨
item-line = • { $title }，{ $quantity } × { $price }
item-line-was = • { $title }，{ $quantity } × { $price }（原價：{ $price_before }）
item-quantity = × { $quantity }
also-line = • { $title }，{ $price }
item-stock = { $stock_n ->
   *[other] 現貨 { $stock } 件
}
cart-more = { $cart_more_n ->
   *[other] 以及另外 { $cart_more } 件
}
cart-total = 合計：{ $cart_total }
action-basket = 回到購物車
action-payment = 完成付款

### 訊息結尾

footer-why = 您會收到這封信，是因為您曾用這個電子郵件在 { $shop_name } 開始下單。
unsubscribe = 取消訂閱
opt-out-word = 取消訂閱
opt-out-reply = 回覆「{ opt-out-word }」，我們就不會再傳訊息給您。
