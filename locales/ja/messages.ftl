# Cartwright の日本語の文面。使い方と検査は docs/locales.md を参照。

### あいさつ

greeting = { $shopper_first_name } 様
greeting-plain = こんにちは。

### 最初のお知らせ

recover-reminder-subject = カートに残っています：{ $item0_title }
recover-reminder-preheader = { $shop_name } のカートを保存しています。
recover-reminder-intro = { $shop_name } のカートを保存しています。{ $item0_title } は引き続きお求めいただけます。ご都合のよいときに、続きからお手続きください。
recover-reminder-whatsapp = お客様のカートを { $shop_name } に保存しています。{ $item0_title } は引き続きお求めいただけます。ご都合のよいときに、続きからお手続きください。

### 次のお知らせ

recover-social-proof-subject = { $shop_name } のカートがお待ちしています
recover-social-proof-preheader = { $item0_title } は引き続きお求めいただけます。
recover-social-proof-intro = 念のためお知らせします。{ $item0_title } が { $shop_name } のカートに入ったままになっています。ご不明な点があれば、このままご返信ください。喜んでお答えします。
recover-social-proof-whatsapp = 念のためお知らせします。{ $item0_title } が { $shop_name } のカートに入ったままになっています。{ $proof }ご不明な点があれば、このままご返信ください。喜んでお答えします。
proof-popular = { $popular_count_n ->
   *[other] { proof-period }で { $popular_count } 人がこの商品を購入しました。
}
proof-period = { $popular_days_n ->
   *[other] 直近の { $popular_days } 日間
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } 人のお客様によるこの商品の平均評価は { $rating } 星です。
}
proof-none = この商品は引き続きお求めいただけます。

### お客様へのご案内

recover-incentive-subject = { $shop_name } のカートをご利用のお客様へ：{ $offer }
recover-incentive-preheader = お客様専用コードの有効期限は { $coupon_expires } です。
recover-incentive-intro = { $shop_name } をご覧いただき、ありがとうございます。カートは保存してあります。お客様にご用意したものがあります：{ $offer }。
recover-incentive-whatsapp = ご覧いただきありがとうございます。{ $shop_name } です。{ $item0_title } がカートに入ったままになっています。お客様にご用意したものがあります：{ $offer }。お客様専用コードは { $coupon_code }、有効期限は { $coupon_expires } です。
offer-off = { $coupon_value } 割引
coupon-label = お客様専用コード
coupon-line = { $coupon_code }：{ $offer }
coupon-expires = 有効期限：{ $coupon_expires }

### 以前ご購入いただいたお客様

recover-cross-sell-subject = またお越しいただきありがとうございます：{ $shop_name } のカート
recover-cross-sell-preheader = { $item0_title } は引き続きお求めいただけます。
recover-cross-sell-intro = またお越しいただき、ありがとうございます。{ $shop_name } のカートを保存しています。{ $item0_title } は引き続きお求めいただけます。よく合う商品もいくつか選びました。
also-heading = こちらもよく合います

### お支払い待ちのご注文

payment-reminder-subject = { $shop_name } のご注文はお支払い待ちです
payment-reminder-preheader = ご都合のよいときにお支払いください。
payment-reminder-intro = { $shop_name } でのご注文（{ $cart_total }）を保存していますが、お支払いがまだ完了していません。ご都合のよいときにお手続きください。
payment-reminder-whatsapp = ご注文（{ $cart_total }）を { $shop_name } に保存していますが、お支払いがまだ完了していません。ご都合のよいときにお手続きください。

### After an order

after-purchase-subject = { $item0_title } によく合う商品
after-purchase-preheader = { $shop_name } でのご注文に合わせて選びました。
after-purchase-intro = { $shop_name } でご注文いただき、ありがとうございます。{ $item0_title } によく合う商品をいくつか選びました。
after-purchase-whatsapp = このたびは { $shop_name } でご注文いただき、ありがとうございます。{ $item0_title } によく合う商品を、お客様のためにいくつか選びました。
review-request-subject = { $item0_title } はいかがですか？
review-request-preheader = お客様のご感想が、ほかの方の商品選びの参考になります。
review-request-intro = { $shop_name } でご注文いただいた商品がお手元に届いて、しばらくたちました。{ $item0_title } はいかがですか？率直なご感想が、ほかの方の商品選びの参考になります。
review-request-whatsapp = ご注文いただいた { $shop_name } の商品がお手元に届いて、しばらくたちました。{ $item0_title } はいかがですか？率直なご感想が、ほかの方の商品選びの参考になります。

### Back in stock

back-in-stock-subject = 再入荷しました：{ $item0_title }
back-in-stock-preheader = 再入荷のお知らせをご希望いただいた商品です。
back-in-stock-intro = { $item0_title } が { $shop_name } に再入荷しました。お知らせをご希望いただいていましたので、ご連絡いたします。
back-in-stock-whatsapp = ご希望いただいていた再入荷のお知らせです。{ $item0_title } が { $shop_name } で再びお求めいただけます。

### After a long time

win-back-subject = { $shop_name } からのお知らせ
win-back-preheader = お客様へのおすすめをいくつかご紹介します。
win-back-intro = { $shop_name } での前回のご注文から、しばらくたちました。お客様に合いそうな商品をいくつか選びました。
win-back-whatsapp = 前回 { $shop_name } でご注文いただいてから、しばらくたちました。お客様に合いそうな商品をいくつか選びました。

### Pieces of these

picked-heading = お客様へのおすすめ
action-product = 商品を見る
action-shop = ショップへ
action-review = レビューを書く
footer-why-order = このメールは、{ $shop_name } でこのアドレスを使ってご注文いただいたお客様にお送りしています。
footer-why-asked = このメールは、この商品についてのお知らせを { $shop_name } にご希望いただいたお客様にお送りしています。

### ショップのページでのチャット

checkout-idle-chat = どうぞごゆっくり。カートはこちらにあります。
browse-help-chat = { $item0_title } をご覧になっていますか？

### 購入前によくあるご質問への答え

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title } の在庫は現在 { $item0_stock } 点です。
}
answer-express-by = { $express_extra } の追加料金で、お急ぎ便なら { $express_by } までに届きます。
answer-free-returns = { $returns_n ->
   *[other] { $returns } 日以内なら無料で返品いただけます。
}
answer-free-shipping-from = あと { $shipping_free_from_missing } のお買い上げで送料無料になります。
answer-shipping-cost = 送料は { $shipping_cost } です。

### 部品

promise-free-shipping = 送料無料
promise-free-returns = 返品無料
item-line = • { $title }、{ $quantity } × { $price }
item-line-was = • { $title }、{ $quantity } × { $price }（以前の価格：{ $price_before }）
item-quantity = × { $quantity }
also-line = • { $title }、{ $price }
item-stock = { $stock_n ->
   *[other] 在庫 { $stock } 点
}
cart-more = { $cart_more_n ->
   *[other] ほか { $cart_more } 点
}
cart-total = 合計：{ $cart_total }
action-basket = カートに戻る
action-payment = 支払いを完了する

### メッセージの末尾

footer-why = このメールは、{ $shop_name } でこのアドレスを使ってご注文手続きを始められたお客様にお送りしています。
unsubscribe = 配信停止
opt-out-word = 停止
opt-out-reply = 「{ opt-out-word }」とご返信いただければ、今後メッセージはお送りしません。
