# Тексти Cartwright українською (звертання на ви). docs/locales.md пояснює вживання та перевірки.

### Вітання

greeting = Вітаємо, { $shopper_first_name }!
greeting-plain = Вітаємо!

### Перше нагадування

recover-reminder-subject = Досі у вашому кошику: { $item0_title }
recover-reminder-preheader = Ваш кошик у магазині { $shop_name } збережено.
recover-reminder-intro = Ваш кошик у магазині { $shop_name } збережено, а товар «{ $item0_title }» досі є в наявності. Можна продовжити, коли вам буде зручно.
recover-reminder-whatsapp = Ваш кошик у магазині { $shop_name } збережено, а товар «{ $item0_title }» досі є в наявності. Можна продовжити, коли вам буде зручно.

### Друге нагадування

recover-social-proof-subject = Ваш кошик у магазині { $shop_name } чекає на вас
recover-social-proof-preheader = Товар «{ $item0_title }» досі є в наявності.
recover-social-proof-intro = Коротке повідомлення про всяк випадок: у вашому кошику в магазині { $shop_name } досі є { $item0_title }. Маєте запитання? Просто дайте відповідь, ми радо допоможемо.
recover-social-proof-whatsapp = Коротке повідомлення про всяк випадок: у вашому кошику в магазині { $shop_name } досі є { $item0_title }. { $proof } Маєте запитання? Просто дайте відповідь, ми радо допоможемо.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } людина купила цей товар { proof-period }.
    [few] { $popular_count } людини купили цей товар { proof-period }.
    [many] { $popular_count } людей купили цей товар { proof-period }.
   *[other] { $popular_count } людини купили цей товар { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] за останній { $popular_days } день
    [few] за останні { $popular_days } дні
    [many] за останні { $popular_days } днів
   *[other] за останні { $popular_days } дня
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } покупець оцінив цей товар, кількість зірок: { $rating }.
    [few] { $rating_count } покупці оцінили цей товар, середня кількість зірок: { $rating }.
    [many] { $rating_count } покупців оцінили цей товар, середня кількість зірок: { $rating }.
   *[other] { $rating_count } покупця оцінили цей товар, середня кількість зірок: { $rating }.
}
proof-none = Товар досі є в наявності.

### Особиста пропозиція

recover-incentive-subject = Для вашого кошика в магазині { $shop_name }: { $offer }
recover-incentive-preheader = Ваш особистий код діє до: { $coupon_expires }
recover-incentive-intro = Дякуємо, що завітали до магазину { $shop_name }. Ваш кошик збережено, і ми маємо дещо для вас: { $offer }.
recover-incentive-whatsapp = Дякуємо, що завітали до магазину { $shop_name }. У кошику досі є { $item0_title }, і ми маємо дещо для вас: { $offer }. Ваш особистий код: { $coupon_code } (діє до: { $coupon_expires }).
offer-off = знижка { $coupon_value }
coupon-label = Ваш особистий код
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Діє до: { $coupon_expires }

### Для тих, хто повертається

recover-cross-sell-subject = Раді бачити вас знову: ваш кошик у магазині { $shop_name }
recover-cross-sell-preheader = Товар «{ $item0_title }» досі є в наявності.
recover-cross-sell-intro = Раді бачити вас знову. Ваш кошик у магазині { $shop_name } збережено, а товар «{ $item0_title }» досі є в наявності. Ми також вибрали кілька речей, які добре до нього пасують.
also-heading = Добре пасує

### Неоплачене замовлення

payment-reminder-subject = Ваше замовлення в магазині { $shop_name } очікує на оплату
payment-reminder-preheader = Оплату можна завершити, коли вам буде зручно.
payment-reminder-intro = Ваше замовлення на { $cart_total } у магазині { $shop_name } збережено, але оплата ще не пройшла. Її можна завершити, коли вам буде зручно.
payment-reminder-whatsapp = Ваше замовлення на { $cart_total } у магазині { $shop_name } збережено, але оплата ще не пройшла. Її можна завершити, коли вам буде зручно.

### After an order

after-purchase-subject = Добре пасує до товару «{ $item0_title }»
after-purchase-preheader = Кілька ідей до вашого замовлення в магазині { $shop_name }.
after-purchase-intro = Дякуємо за замовлення в магазині { $shop_name }. Ми вибрали кілька речей, які добре пасують до товару «{ $item0_title }».
after-purchase-whatsapp = Дякуємо за замовлення в магазині { $shop_name }. До товару «{ $item0_title }» добре пасують кілька речей, і ми зібрали їх для вас.
review-request-subject = Як вам «{ $item0_title }»?
review-request-preheader = Ваша думка допомагає іншим покупцям вибирати.
review-request-intro = Замовлення з магазину { $shop_name } у вас уже деякий час. Як вам «{ $item0_title }»? Ваша щира думка допомагає іншим покупцям вибирати.
review-request-whatsapp = Замовлення з магазину { $shop_name } у вас уже деякий час. Як вам «{ $item0_title }»? Ваша щира думка допомагає іншим покупцям вибирати.

### Back in stock

back-in-stock-subject = Знову в наявності: { $item0_title }
back-in-stock-preheader = Ви просили повідомити.
back-in-stock-intro = Товар «{ $item0_title }» знову є в наявності в магазині { $shop_name }. Ви просили про це повідомити.
back-in-stock-whatsapp = Ви просили повідомити: товар «{ $item0_title }» знову є в наявності в магазині { $shop_name }.

### After a long time

win-back-subject = Новини магазину { $shop_name }
win-back-preheader = Кілька ідей для вас.
win-back-intro = Від вашого останнього замовлення в магазині { $shop_name } минув деякий час. Ми вибрали кілька речей, які можуть вам сподобатися.
win-back-whatsapp = Від вашого останнього замовлення в магазині { $shop_name } минув деякий час. Ми вибрали кілька речей, які можуть вам сподобатися.

### Pieces of these

picked-heading = Вибрали для вас
action-product = Переглянути товар
action-shop = Перейти до магазину
action-review = Написати відгук
footer-why-order = Ви отримали цей лист, бо з цією адресою зробили замовлення в магазині { $shop_name }.
footer-why-asked = Ви отримали цей лист, бо просили магазин { $shop_name } повідомити вас про цей товар.

### Чат на сторінці магазину

checkout-idle-chat = Обирайте спокійно, ваш кошик залишається тут.
browse-help-chat = Роздивляєтеся { $item0_title } ближче?

### Відповіді на часті запитання

answer-stock-left = { $item0_stock_n ->
    [one] «{ $item0_title }»: зараз у наявності { $item0_stock } штука.
    [few] «{ $item0_title }»: зараз у наявності { $item0_stock } штуки.
    [many] «{ $item0_title }»: зараз у наявності { $item0_stock } штук.
   *[other] «{ $item0_title }»: зараз у наявності { $item0_stock } штуки.
}
answer-express-by = З експрес-доставкою за додаткові { $express_extra } посилка прийде в строк (не пізніше: { $express_by }).
answer-free-returns = { $returns_n ->
    [one] Повернення безкоштовне протягом { $returns } дня.
    [few] Повернення безкоштовне протягом { $returns } днів.
    [many] Повернення безкоштовне протягом { $returns } днів.
   *[other] Повернення безкоштовне протягом { $returns } дня.
}
answer-free-shipping-from = Ще { $shipping_free_from_missing } у кошику, і доставка безкоштовна.
answer-shipping-cost = Доставка коштує { $shipping_cost }.

### Частини

promise-free-shipping = безкоштовна доставка
promise-free-returns = безкоштовне повернення
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (раніше: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } у наявності
}
cart-more = { $cart_more_n ->
    [one] і ще { $cart_more } товар
    [few] і ще { $cart_more } товари
    [many] і ще { $cart_more } товарів
   *[other] і ще { $cart_more } товару
}
cart-total = Усього: { $cart_total }
action-basket = Повернутися до кошика
action-payment = Завершити оплату

### У кінці повідомлення

footer-why = Ви отримали цей лист, бо з цією адресою розпочали замовлення в магазині { $shop_name }.
unsubscribe = Відписатися
opt-out-word = СТОП
opt-out-reply = Дайте відповідь { opt-out-word }, і ми більше не писатимемо вам.
