# 商店助理的繁體中文回答。用法和檢查見 docs/locales.md。

### 開場與結束

assist-hello = 您好！我是 { $shop_name } 的自動客服助理，請問有什麼可以為您服務？
assist-hello-again = 您好，又見面了！請問有什麼可以為您服務？
assist-thanks = 不客氣！還有其他需要協助的地方嗎？
assist-else = 還有其他需要協助的地方嗎？
assist-not-understood = 不好意思，我不太確定您的意思，可以換個方式說說看嗎？
assist-choose = 請問您指的是下列哪一項？
assist-out-of-scope = 我可以協助您處理 { $shop_name } 的訂單、退貨、配送與商品問題，但這件事我幫不上忙。
assist-unknown = 這方面我沒有可靠的資訊，所以不想隨便猜測。
assist-empty = 我收到了一則空白訊息，請問有什麼可以為您服務？
assist-too-long = 您的訊息有點長，可以用幾句話簡單說明嗎？
assist-busy = 請稍候，我還在處理您上一則訊息。
assist-trouble = 我目前查不到這項資料，請稍後再試，或聯絡真人客服。
assist-file-refused = 我無法讀取這個檔案，請傳送 JPEG、PNG 或 WebP 格式的照片。
assist-no-payment-here = 這個對話中不會收取任何款項，請到商店的結帳頁面付款。

### 按鈕

button-order-status = 我的訂單到哪了？
button-return = 申請退貨
button-product = 詢問商品
button-human = 聯絡真人客服
button-yes = 是
button-no = 否
button-skip = 略過
button-cancel = 取消
button-view = 查看商品
button-track = 追蹤包裹
button-label = 開啟退貨單

### 確認身分

identify-order-number = 請告訴我您的訂單編號，可以在訂單確認信中找到。
identify-contact = 請告訴我您下單時使用的電子郵件或電話號碼。
identify-code-sent = 如果這些資料與某筆訂單相符，我們已將驗證碼傳送到該訂單的電子郵件或電話號碼，請在這裡輸入。
identify-code-wrong = 驗證未成功，驗證碼可能輸入錯誤或已過期。
identify-too-often = 嘗試次數過多，請稍後再試，或聯絡真人客服。
identify-done = 謝謝您，已找到您的訂單。
reply-subject = Re: { $shop_name }
identify-code-subject = 您在 { $shop_name } 的驗證碼
identify-code-text = 您在 { $shop_name } 的驗證碼是 { $access_code }。如果不是您本人要求，請忽略這則訊息。

### 訂單

order-received = 您 { $order_placed } 的訂單 { $order_number } 我們已收到，正在備貨中。
order-unpaid = 您 { $order_placed } 的訂單 { $order_number } 正在等待付款。
order-partly-shipped = 您的訂單 { $order_number } 已有部分商品寄出，其餘商品將陸續出貨。
order-shipped = 您的訂單 { $order_number } 正在配送途中。
order-shipped-with = 您的訂單 { $order_number } 正由 { $carrier_name } 配送途中。
order-out-for-delivery = 您的訂單 { $order_number } 正在派送。
order-delivered = 您的訂單 { $order_number } 已於 { $order_delivered } 送達。
order-cancelled = 您的訂單 { $order_number } 已取消。
order-refunded = 您的訂單 { $order_number } 已退款 { $refund_amount }。
order-returned = 您的訂單 { $order_number } 的退貨我們已收到。
order-problem = 物流業者通知您的訂單 { $order_number } 配送時遇到問題，我們的同事會協助處理。
order-expected = 預計 { $delivery_by } 送達。
order-expected-between = 預計在 { $delivery_from } 至 { $delivery_to } 之間送達。
order-tracking = 物流追蹤編號是 { $tracking_number }。
order-tracking-link = 您可以在這裡追蹤包裹：{ $tracking_link }
order-no-tracking = 目前還沒有物流追蹤編號。
order-list = 這些是您最近的訂單：
order-line = { $order_number }，{ $order_placed }，{ $order_total }
order-none = 找不到您的訂單。
order-not-found = 在您的訂單中找不到這個編號。

### 退款

refund-pending = 您的訂單 { $order_number } 有一筆 { $refund_amount } 的退款正在處理中。
refund-done = 您的訂單 { $order_number } 已於 { $refund_on } 退款 { $refund_amount }。
refund-none = 您的訂單 { $order_number } 沒有退款紀錄。
refund-by-person = 退款由我們的同事審核決定，我已將您的需求與所有資料轉交給對方。

### 退貨

return-window = { $return_days_n ->
   *[other] 商品送達後 { $return_days } 天內可以退貨。
}
return-free = 退貨運費由我們負擔，您不需付費。
return-cost = 退貨運費為 { $return_cost }。
return-not-possible-for = 下列商品無法退貨：{ $return_excluded }。
return-which-order = 您想退哪一筆訂單的商品？
return-which-item = 您想退哪一件商品？
return-why = 請問退貨的原因是什麼？
return-unused = 商品是否尚未使用，且吊牌完整？
return-photo = 請傳一張能看清楚損壞處的照片。
return-check = 您要退的是訂單 { $order_number } 中的「{ $item_title }」，對嗎？
return-approved = 「{ $item_title }」的退貨申請已核准，退貨編號是 { $return_number }。
return-refused-window = 「{ $item_title }」的退貨期限已於 { $return_until } 截止。
return-refused-final-sale = 「{ $item_title }」屬於售出後恕不退換的商品，無法退貨。
return-refused-kind = 「{ $item_title }」屬於寄出後即無法退貨的商品類別。
return-refused-used = 已使用過或吊牌遺失的商品無法退貨。
return-refused-already = 「{ $item_title }」已經登記過退貨。
return-refused-undelivered = 「{ $item_title }」尚未送達，收到後您就可以申請退貨。
return-review = 我們的同事會審核您的退貨申請，並回覆您。
return-label-link = 這是您的退貨單：{ $return_label_link }
return-pack = 請將商品妥善包裝、貼上退貨單，再把包裹交給 { $carrier_name }。
return-send-by = 請在 { $return_until } 前寄出。
return-after = 我們收到包裹並檢查後，會由同事決定退款事宜。
return-stopped = 好的，沒有登記任何退貨。
return-mail-subject = 您在 { $shop_name } 的退貨 { $return_number }
return-mail-intro = 我們已登記您對訂單 { $order_number } 中「{ $item_title }」的退貨。
reason-too-small = 太小
reason-too-large = 太大
reason-not-as-described = 與描述不符
reason-damaged = 有損壞
reason-defective = 無法正常使用
reason-wrong-item = 寄錯商品
reason-late = 太晚送達
reason-changed-mind = 改變心意
reason-other = 其他原因

### 取消、修改、換貨、保固

cancel-check = 確定要取消金額為 { $order_total } 的訂單 { $order_number } 嗎？
cancel-done = 您的訂單 { $order_number } 已取消。
cancel-too-late = 您的訂單 { $order_number } 已在配送途中，無法取消。收到後您可以申請退貨。
address-ask = 請將完整的新收件地址傳給我。
address-check = 確定要將訂單 { $order_number } 寄到這個地址嗎：{ $address_new }？
address-done = 您的訂單 { $order_number } 的收件地址已更改。
address-too-late = 您的訂單 { $order_number } 已在配送途中，無法再更改地址。
exchange-which = 您想換成哪個尺寸或款式？
exchange-check = 確定要將「{ $item_title }」換成「{ $exchange_title }」嗎？
exchange-approved = 「{ $item_title }」換成「{ $exchange_title }」的申請已核准。
exchange-sold-out = 「{ $exchange_title }」目前缺貨。
exchange-refused = 「{ $item_title }」無法換成該商品。
change-review = 我們的同事會查看您的需求，並回覆您。
warranty-covered = 「{ $item_title }」仍在保固期內，保固至 { $warranty_until }。
warranty-ended = 「{ $item_title }」的保固期已於 { $warranty_until } 結束。
stopped = 好的，沒有做任何更改。

### 商品

product-price = 「{ $product_title }」的價格是 { $product_price }。
product-price-was = 「{ $product_title }」的價格是 { $product_price }（原價：{ $product_price_before }）。
product-available = 「{ $product_title }」有現貨。
product-stock = { $product_stock_n ->
   *[other] 「{ $product_title }」目前有 { $product_stock } 件現貨。
}
product-sold-out = 「{ $product_title }」目前缺貨。
product-tell-me = 到貨時需要通知您嗎？
product-will-tell = 到貨後我會通知您。
product-options = { $option_name }：{ $option_values }
product-attribute = { $attribute_name }：{ $attribute_value }
product-which = 請問您指的是哪一款商品？
product-not-found = 在我們店裡找不到這樣的商品。
products-found = 這些可能適合您：
products-nearest = 沒有找到完全符合的商品，以下最為接近：
products-goes-with = 很適合搭配：
product-line = { $product_title }，{ $product_price }
compare-intro = 它們的比較如下：
size-ask = 您平常穿什麼尺寸，或是您的身形尺寸是多少？
size-advice = 「{ $product_title }」建議您選擇 { $size_value } 號。
size-chart = 尺寸表上 { $size_value } 號對應：{ $size_measure }。
size-runs-small = 不少顧客覺得「{ $product_title }」偏小。
size-runs-large = 不少顧客覺得「{ $product_title }」偏大。
size-runs-true = 顧客覺得「{ $product_title }」尺寸標準。
size-unknown = 「{ $product_title }」沒有尺寸表。
cart-link = 已為您加入購物車，請點這裡查看：{ $cart_link }

### 配送、付款、優惠

delivery-estimate = 現在下單，預計 { $delivery_by } 送達。
delivery-estimate-between = 現在下單，預計在 { $delivery_from } 至 { $delivery_to } 之間送達。
delivery-cost = 寄送到{ $country_name }的運費為 { $delivery_cost }。
delivery-free = 寄送到{ $country_name }免運費。
delivery-free-from = 訂單滿 { $delivery_free_from } 免運費。
delivery-country-no = 我們目前沒有寄送到{ $country_name }。
payment-methods = 您可以使用下列方式付款：{ $payment_methods }。
payment-trouble = 很抱歉，付款沒有成功。您的購物車已保留，可以再試一次，或改用其他付款方式。
discount-none = 目前沒有可以提供的優惠。
discount-open = 目前使用優惠碼 { $coupon_code } 可折 { $coupon_value }，有效期限至 { $coupon_expires }。
giftcard-ask = 請將禮物卡的卡號傳給我。
giftcard-balance = 這張禮物卡的餘額為 { $giftcard_balance }。
giftcard-unknown = 找不到這個卡號的禮物卡。
policy-says = 「{ $page_title }」頁面上寫著：{ $page_passage }
own-words = { $own_words }

### 轉接真人客服

handoff-done = 我正在將對話轉給我們的同事，您在這裡寫的內容對方都看得到。
handoff-next = 您會在這裡收到回覆。
handoff-closed = 我們的客服團隊將於 { $team_back } 恢復服務，屆時會回覆您。
handoff-leave-address = 請留下您的電子郵件，方便我們與您聯絡。
complaint-sorry = 非常抱歉造成您的不便，我馬上轉給同事處理。

### 取消訂閱

opt-out-done = 您將不會再收到 { $shop_name } 的這類訊息。

### 購買之後
