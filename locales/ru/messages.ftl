# Тексты Cartwright на русском языке. См. docs/locales.md.

### Greeting

greeting = Здравствуйте, { $shopper_first_name }!
greeting-plain = Здравствуйте!

### The first reminder

recover-reminder-subject = Ещё в вашей корзине: { $item0_title }
recover-reminder-preheader = Ваша корзина в магазине { $shop_name } сохранена.
recover-reminder-intro = Ваша корзина в магазине { $shop_name } сохранена, и «{ $item0_title }» по-прежнему есть в наличии. Продолжить можно с того же места, когда вам будет удобно.
recover-reminder-whatsapp = Ваша корзина в магазине { $shop_name } сохранена, и «{ $item0_title }» по-прежнему есть в наличии. Продолжить можно с того же места, когда вам будет удобно.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Ваша корзина в магазине { $shop_name } ждёт вас
recover-social-proof-preheader = { $item0_title }: по-прежнему есть в наличии.
recover-social-proof-intro = Небольшая заметка на случай, если вы забыли: «{ $item0_title }» всё ещё в вашей корзине в магазине { $shop_name }. Есть вопрос? Просто ответьте на это сообщение, мы с радостью поможем.
recover-social-proof-whatsapp = Небольшая заметка на случай, если вы забыли: «{ $item0_title }» всё ещё в вашей корзине в магазине { $shop_name }. { $proof } Есть вопрос? Просто ответьте на это сообщение, мы с радостью поможем.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } человек купил этот товар { proof-period }.
    [few] { $popular_count } человека купили этот товар { proof-period }.
    [many] { $popular_count } человек купили этот товар { proof-period }.
   *[other] { $popular_count } человека купили этот товар { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] за последний { $popular_days } день
    [few] за последние { $popular_days } дня
    [many] за последние { $popular_days } дней
   *[other] за последние { $popular_days } дня
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } покупатель оценил этот товар в среднем на { $rating } звезды.
    [few] { $rating_count } покупателя оценили этот товар в среднем на { $rating } звезды.
    [many] { $rating_count } покупателей оценили этот товар в среднем на { $rating } звезды.
   *[other] { $rating_count } покупателя оценили этот товар в среднем на { $rating } звезды.
}
proof-none = Товар по-прежнему есть в наличии.

### The personal offer

recover-incentive-subject = Для вашей корзины в магазине { $shop_name }: { $offer }
recover-incentive-preheader = Ваш личный код. Срок действия: до { $coupon_expires }.
recover-incentive-intro = Спасибо, что заглянули в магазин { $shop_name }. Ваша корзина сохранена, и у нас для вас кое-что есть: { $offer }.
recover-incentive-whatsapp = Спасибо, что заглянули в магазин { $shop_name }. «{ $item0_title }» всё ещё в вашей корзине, и у нас для вас кое-что есть: { $offer }. Ваш личный код: { $coupon_code }. Срок действия: до { $coupon_expires }.
offer-off = скидка { $coupon_value }
coupon-label = Ваш личный код
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Срок действия: до { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Рады видеть вас снова: ваша корзина в магазине { $shop_name }
recover-cross-sell-preheader = { $item0_title }: по-прежнему есть в наличии.
recover-cross-sell-intro = Рады видеть вас снова. Ваша корзина в магазине { $shop_name } сохранена, и «{ $item0_title }» по-прежнему есть в наличии. А ещё мы подобрали несколько вещей, которые хорошо подойдут.
also-heading = Хорошо сочетается

### An unpaid order

payment-reminder-subject = Ваш заказ в магазине { $shop_name } ожидает оплаты
payment-reminder-preheader = Завершить оплату можно, когда вам будет удобно.
payment-reminder-intro = Ваш заказ в магазине { $shop_name } на сумму { $cart_total } сохранён, но оплата пока не прошла. Завершить её можно, когда вам будет удобно.
payment-reminder-whatsapp = Ваш заказ в магазине { $shop_name } на сумму { $cart_total } сохранён, но оплата пока не прошла. Завершить её можно, когда вам будет удобно.

### After an order

after-purchase-subject = Подойдёт к товару «{ $item0_title }»
after-purchase-preheader = Несколько идей к вашему заказу в магазине { $shop_name }.
after-purchase-intro = Спасибо за заказ в магазине { $shop_name }. Мы подобрали несколько вещей, которые хорошо сочетаются с товаром «{ $item0_title }».
after-purchase-whatsapp = Спасибо за заказ в магазине { $shop_name }. С товаром «{ $item0_title }» хорошо сочетаются несколько вещей, и мы собрали их для вас.
review-request-subject = Как вам «{ $item0_title }»?
review-request-preheader = Ваше мнение помогает другим покупателям с выбором.
review-request-intro = Заказ из магазина { $shop_name } у вас уже некоторое время. Как вам «{ $item0_title }»? Ваше честное мнение помогает другим покупателям с выбором.
review-request-whatsapp = Заказ из магазина { $shop_name } у вас уже некоторое время. Как вам «{ $item0_title }»? Ваше честное мнение помогает другим покупателям с выбором.

### Back in stock

back-in-stock-subject = Снова в наличии: { $item0_title }
back-in-stock-preheader = Вы просили сообщить.
back-in-stock-intro = «{ $item0_title }» снова есть в наличии в магазине { $shop_name }. Вы просили об этом сообщить.
back-in-stock-whatsapp = Вы просили сообщить: «{ $item0_title }» снова есть в наличии в магазине { $shop_name }.

### After a long time

win-back-subject = Новости магазина { $shop_name }
win-back-preheader = Несколько идей для вас.
win-back-intro = С вашего последнего заказа в магазине { $shop_name } прошло некоторое время. Мы подобрали несколько вещей, которые могут вам понравиться.
win-back-whatsapp = С вашего последнего заказа в магазине { $shop_name } прошло некоторое время. Мы подобрали несколько вещей, которые могут вам понравиться.

### Pieces of these

picked-heading = Подобрали для вас
action-product = Посмотреть товар
action-shop = Перейти в магазин
action-review = Написать отзыв
footer-why-order = Вы получили это письмо, потому что оформили заказ в магазине { $shop_name } с этим адресом.
footer-why-asked = Вы получили это письмо, потому что просили магазин { $shop_name } сообщить вам об этом товаре.

### Chat on the shop's page

checkout-idle-chat = Не торопитесь, ваша корзина здесь.
browse-help-chat = Присматриваетесь к товару «{ $item0_title }»?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] { $item0_title }: сейчас в наличии { $item0_stock } штука.
    [few] { $item0_title }: сейчас в наличии { $item0_stock } штуки.
    [many] { $item0_title }: сейчас в наличии { $item0_stock } штук.
   *[other] { $item0_title }: сейчас в наличии { $item0_stock } штуки.
}
answer-express-by = Экспресс-доставка за дополнительные { $express_extra }: заказ будет у вас до { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Вернуть товар бесплатно можно в течение { $returns } дня.
    [few] Вернуть товар бесплатно можно в течение { $returns } дней.
    [many] Вернуть товар бесплатно можно в течение { $returns } дней.
   *[other] Вернуть товар бесплатно можно в течение { $returns } дня.
}
answer-free-shipping-from = Добавьте в корзину товаров ещё на { $shipping_free_from_missing }, и доставка будет бесплатной.
answer-shipping-cost = Стоимость доставки: { $shipping_cost }.

### Pieces

promise-free-shipping = бесплатная доставка
promise-free-returns = бесплатный возврат
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (раньше: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] в наличии: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] и ещё { $cart_more }
}
cart-total = Итого: { $cart_total }
action-basket = Вернуться в корзину
action-payment = Завершить оплату

### The foot of a message

footer-why = Вы получили это письмо, потому что начали оформлять заказ в магазине { $shop_name } с этим адресом.
unsubscribe = Отписаться
opt-out-word = СТОП
opt-out-reply = Ответьте { opt-out-word }, и мы больше не будем вам писать.
