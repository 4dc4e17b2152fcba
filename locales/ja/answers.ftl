# ショップアシスタントの日本語の返答。使い方と検査は docs/locales.md を参照。

### はじめと終わり

assist-hello = こんにちは。{ $shop_name } の自動アシスタントです。どのようなご用件でしょうか？
assist-hello-again = こんにちは。またのご連絡ありがとうございます。どのようなご用件でしょうか？
assist-thanks = どういたしまして。ほかにお手伝いできることはありますか？
assist-else = ほかにお手伝いできることはありますか？
assist-not-understood = 申し訳ありません、うまく理解できませんでした。別の言い方でお聞かせいただけますか？
assist-choose = 次のうち、どれのことでしょうか？
assist-out-of-scope = { $shop_name } のご注文、返品、配送、商品についてはお手伝いできますが、その件はお答えできません。
assist-unknown = その点については確かな情報がないため、推測でのお答えは控えさせていただきます。
assist-empty = 空のメッセージが届きました。どのようなご用件でしょうか？
assist-too-long = メッセージが長すぎて読み取れませんでした。短くまとめてお送りいただけますか？
assist-busy = 少々お待ちください。前のメッセージを確認しております。
assist-trouble = 只今お調べすることができません。しばらくしてからもう一度お試しいただくか、担当者にお問い合わせください。
assist-file-refused = このファイルを読み込めませんでした。JPEG、PNG、WebP のいずれかの写真をお送りください。
assist-no-payment-here = このチャットでお支払いを受け付けることはありません。ショップのご購入手続き画面でお支払いください。

### ボタン

button-order-status = 注文はどこですか？
button-return = 返品する
button-product = 商品について質問する
button-human = 担当者と話す
button-yes = はい
button-no = いいえ
button-skip = スキップ
button-cancel = キャンセル
button-view = 商品を見る
button-track = 荷物を追跡
button-label = 返品ラベルを開く

### ご本人確認

identify-order-number = 注文番号を教えてください。ご注文確認メールに記載されています。
identify-contact = ご注文時に使用されたメールアドレスまたは電話番号を教えてください。
identify-code-sent = ご入力の内容に一致するご注文があれば、そのご注文のメールアドレスまたは電話番号に確認コードをお送りしました。こちらにコードをご入力ください。
identify-code-wrong = 確認できませんでした。コードの入力間違いか、有効期限切れの可能性があります。
identify-too-often = 試行回数が上限を超えました。しばらくしてからもう一度お試しいただくか、担当者にお問い合わせください。
identify-done = ありがとうございます。ご注文が見つかりました。
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } の確認コード
identify-code-text = { $shop_name } の確認コードは { $access_code } です。お心当たりがない場合は、このメッセージを無視してください。

### ご注文

order-received = { $order_placed } のご注文 { $order_number } を承りました。現在、発送の準備をしております。
order-unpaid = { $order_placed } のご注文 { $order_number } は、お支払い待ちです。
order-partly-shipped = ご注文 { $order_number } の一部を発送しました。残りの商品も順次お届けします。
order-shipped = ご注文 { $order_number } は配送中です。
order-shipped-with = ご注文 { $order_number } は { $carrier_name } にて配送中です。
order-out-for-delivery = ご注文 { $order_number } は、ただいま配達に出ております。
order-delivered = ご注文 { $order_number } は { $order_delivered } に配達が完了しています。
order-cancelled = ご注文 { $order_number } はキャンセルされています。
order-refunded = ご注文 { $order_number } について、{ $refund_amount } を返金いたしました。
order-returned = ご注文 { $order_number } の返品が当店に到着しました。
order-problem = ご注文 { $order_number } の配達に問題があると配送会社から連絡がありました。担当者が確認いたします。
order-expected = お届け予定日は { $delivery_by } です。
order-expected-between = お届け予定は { $delivery_from } から { $delivery_to } の間です。
order-tracking = 追跡番号は { $tracking_number } です。
order-tracking-link = こちらから配送状況をご確認いただけます：{ $tracking_link }
order-no-tracking = 追跡番号はまだ発行されていません。
order-list = 最近のご注文はこちらです：
order-line = { $order_number }、{ $order_placed }、{ $order_total }
order-none = ご注文が見つかりませんでした。
order-not-found = お客様のご注文の中に、この番号のものは見つかりませんでした。

### 返金

refund-pending = ご注文 { $order_number } について、{ $refund_amount } の返金を手続き中です。
refund-done = ご注文 { $order_number } について、{ $refund_on } に { $refund_amount } を返金いたしました。
refund-none = ご注文 { $order_number } の返金の記録は見当たりません。
refund-by-person = 返金については担当者が判断いたします。ご要望の内容はすべて担当者に伝えました。

### 返品

return-window = { $return_days_n ->
   *[other] 商品の到着後 { $return_days } 日以内であれば返品いただけます。
}
return-free = 返品の送料は当店が負担いたします。
return-cost = 返品の送料は { $return_cost } です。
return-not-possible-for = 次の商品は返品いただけません：{ $return_excluded }。
return-which-order = どのご注文の商品を返品されますか？
return-which-item = どの商品を返品されますか？
return-why = 返品の理由をお聞かせください。
return-unused = 商品は未使用で、タグは付いたままですか？
return-photo = 破損の箇所がわかる写真をお送りください。
return-check = ご注文 { $order_number } の「{ $item_title }」を返品されるということでよろしいですか？
return-approved = 「{ $item_title }」の返品を承りました。返品番号は { $return_number } です。
return-refused-window = 「{ $item_title }」の返品期限は { $return_until } で終了しております。
return-refused-final-sale = 「{ $item_title }」は返品不可の商品として販売されたため、返品いただけません。
return-refused-kind = 「{ $item_title }」は、発送後の返品をお受けできない種類の商品です。
return-refused-used = ご使用済みの商品や、タグのない商品は返品いただけません。
return-refused-already = 「{ $item_title }」の返品はすでに受け付けております。
return-refused-undelivered = 「{ $item_title }」はまだお届けしていません。到着後に返品いただけます。
return-review = 返品については担当者が判断し、改めてご連絡いたします。
return-label-link = 返品ラベルはこちらです：{ $return_label_link }
return-pack = 商品をしっかり梱包し、ラベルを貼って、{ $carrier_name } にお渡しください。
return-send-by = { $return_until } までにご発送ください。
return-after = 荷物が到着し、確認が済みましたら、担当者が返金について判断いたします。
return-stopped = かしこまりました。返品の登録は行っていません。
return-mail-subject = { $shop_name } の返品 { $return_number } について
return-mail-intro = ご注文 { $order_number } の「{ $item_title }」の返品を受け付けました。
reason-too-small = 小さすぎる
reason-too-large = 大きすぎる
reason-not-as-described = 説明と違う
reason-damaged = 破損している
reason-defective = 動作しない
reason-wrong-item = 違う商品が届いた
reason-late = 届くのが遅かった
reason-changed-mind = 気が変わった
reason-other = その他の理由

### キャンセル、変更、交換、保証

cancel-check = ご注文 { $order_number }（合計 { $order_total }）をキャンセルしてよろしいですか？
cancel-done = ご注文 { $order_number } をキャンセルしました。
cancel-too-late = ご注文 { $order_number } はすでに発送済みのため、キャンセルできません。到着後に返品いただけます。
address-ask = 新しいお届け先の住所をすべてお送りください。
address-check = ご注文 { $order_number } のお届け先を次の住所に変更してよろしいですか：{ $address_new }
address-done = ご注文 { $order_number } のお届け先を変更しました。
address-too-late = ご注文 { $order_number } はすでに発送済みのため、住所を変更できません。
exchange-which = どのサイズまたは種類に交換されますか？
exchange-check = 「{ $item_title }」を「{ $exchange_title }」に交換してよろしいですか？
exchange-approved = 「{ $item_title }」から「{ $exchange_title }」への交換を承りました。
exchange-sold-out = 「{ $exchange_title }」は現在品切れです。
exchange-refused = 「{ $item_title }」をその商品に交換することはできません。
change-review = 担当者がご要望を確認し、改めてご連絡いたします。
warranty-covered = 「{ $item_title }」の保証は { $warranty_until } まで有効です。
warranty-ended = 「{ $item_title }」の保証は { $warranty_until } に終了しました。
stopped = かしこまりました。何も変更していません。

### 商品

product-price = 「{ $product_title }」の価格は { $product_price } です。
product-price-was = 「{ $product_title }」の価格は { $product_price } です（以前の価格：{ $product_price_before }）。
product-available = 「{ $product_title }」は在庫がございます。
product-stock = { $product_stock_n ->
   *[other] 「{ $product_title }」の在庫は現在 { $product_stock } 点です。
}
product-sold-out = 「{ $product_title }」は現在品切れです。
product-tell-me = 再入荷したらお知らせしましょうか？
product-will-tell = 再入荷しましたらお知らせします。
product-options = { $option_name }：{ $option_values }
product-attribute = { $attribute_name }：{ $attribute_value }
product-which = どの商品のことでしょうか？
product-not-found = そのような商品は当店では見つかりませんでした。
products-found = こちらはいかがでしょうか：
products-nearest = ぴったりの商品は見つかりませんでした。近いものはこちらです：
products-goes-with = 一緒に使うのにおすすめです：
product-line = { $product_title }、{ $product_price }
compare-intro = 比較するとこのようになります：
size-ask = 普段のサイズ、または体の寸法を教えていただけますか？
size-advice = 「{ $product_title }」は、サイズ { $size_value } をおすすめします。
size-chart = サイズ表によると、サイズ { $size_value } は次のとおりです：{ $size_measure }。
size-runs-small = 「{ $product_title }」は小さめだったというお客様の声が多くあります。
size-runs-large = 「{ $product_title }」は大きめだったというお客様の声が多くあります。
size-runs-true = 「{ $product_title }」はいつものサイズどおりだったという声をいただいています。
size-unknown = 「{ $product_title }」のサイズ表はございません。
cart-link = 商品を入れたカートはこちらです：{ $cart_link }

### 配送、お支払い、お得情報

delivery-estimate = 今ご注文いただくと、{ $delivery_by } にお届けの予定です。
delivery-estimate-between = 今ご注文いただくと、{ $delivery_from } から { $delivery_to } の間にお届けの予定です。
delivery-cost = { $country_name }への送料は { $delivery_cost } です。
delivery-free = { $country_name }への送料は無料です。
delivery-free-from = { $delivery_free_from } 以上のご注文は送料無料です。
delivery-country-no = 申し訳ありませんが、{ $country_name }への配送は行っておりません。
payment-methods = 次の方法でお支払いいただけます：{ $payment_methods }。
payment-trouble = お支払いが完了せず、申し訳ございません。カートの中身は保存されていますので、もう一度お試しいただくか、別のお支払い方法をお選びください。
discount-none = 現在ご案内できる割引はございません。
discount-open = 現在、コード { $coupon_code } のご利用で { $coupon_value } 割引になります。有効期限は { $coupon_expires } です。
giftcard-ask = ギフトカードのコードをお送りください。
giftcard-balance = ギフトカードの残高は { $giftcard_balance } です。
giftcard-unknown = このコードのギフトカードは見つかりませんでした。
policy-says = 「{ $page_title }」のページには次のように記載されています：{ $page_passage }
own-words = { $own_words }

### 担当者への引き継ぎ

handoff-done = この会話を担当者に引き継ぎます。こちらでお書きいただいた内容は、すべて担当者が確認できます。
handoff-next = お返事はこのチャットに届きます。
handoff-closed = 担当チームは { $team_back } に戻り、その後お返事いたします。
handoff-leave-address = ご連絡できるよう、メールアドレスをお知らせください。
complaint-sorry = ご迷惑をおかけして申し訳ございません。すぐに担当者に引き継ぎます。

### 配信停止

opt-out-done = 今後、{ $shop_name } からこの種のメッセージをお送りすることはありません。

### ご購入後
