# Текстове на Cartwright на български (с Вие). docs/locales.md обяснява употребата и проверките.

### Поздрав

greeting = Здравейте, { $shopper_first_name },
greeting-plain = Здравейте,

### Първото напомняне

recover-reminder-subject = Все още в количката Ви: { $item0_title }
recover-reminder-preheader = Количката Ви в { $shop_name } е запазена.
recover-reminder-intro = Количката Ви в { $shop_name } е запазена, а { $item0_title } все още е в наличност. Можете да продължите, когато Ви е удобно.
recover-reminder-whatsapp = Количката Ви в { $shop_name } е запазена, а { $item0_title } все още е в наличност. Можете да продължите, когато Ви е удобно.

### Второто напомняне

recover-social-proof-subject = Количката Ви в { $shop_name } Ви очаква
recover-social-proof-preheader = { $item0_title } все още е в наличност.
recover-social-proof-intro = Кратко съобщение, в случай че Ви е убягнало: { $item0_title } все още е в количката Ви в { $shop_name }. Имате въпрос? Просто отговорете, с удоволствие ще помогнем.
recover-social-proof-whatsapp = Кратко съобщение, в случай че Ви е убягнало: { $item0_title } все още е в количката Ви в { $shop_name }. { $proof } Имате въпрос? Просто отговорете, с удоволствие ще помогнем.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } човек купи този артикул { proof-period }.
   *[other] { $popular_count } души купиха този артикул { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] за последния { $popular_days } ден
   *[other] за последните { $popular_days } дни
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } клиент оценява този артикул с { $rating } звезди.
   *[other] { $rating_count } клиенти оценяват този артикул с { $rating } звезди.
}
proof-none = Артикулът все още е в наличност.

### Личното предложение

recover-incentive-subject = За количката Ви в { $shop_name }: { $offer }
recover-incentive-preheader = Личният Ви код е валиден до: { $coupon_expires }
recover-incentive-intro = Благодарим за посещението в { $shop_name }. Количката Ви е запазена и имаме нещо за Вас: { $offer }.
recover-incentive-whatsapp = Благодарим за посещението в { $shop_name }. { $item0_title } все още е в количката Ви и имаме нещо за Вас: { $offer }. Личният Ви код е { $coupon_code } (валиден до: { $coupon_expires }).
offer-off = { $coupon_value } отстъпка
coupon-label = Личният Ви код
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Валиден до: { $coupon_expires }

### За тези, които се връщат

recover-cross-sell-subject = Радваме се да Ви видим отново: количката Ви в { $shop_name }
recover-cross-sell-preheader = { $item0_title } все още е в наличност.
recover-cross-sell-intro = Радваме се да Ви видим отново. Количката Ви в { $shop_name } е запазена, а { $item0_title } все още е в наличност. Избрахме и няколко неща, които подхождат добре.
also-heading = Подхожда добре

### Неплатена поръчка

payment-reminder-subject = Поръчката Ви в { $shop_name } очаква плащане
payment-reminder-preheader = Можете да завършите плащането, когато Ви е удобно.
payment-reminder-intro = Поръчката Ви за { $cart_total } в { $shop_name } е запазена, но плащането още не е завършено. Можете да го направите, когато Ви е удобно.
payment-reminder-whatsapp = Поръчката Ви за { $cart_total } в { $shop_name } е запазена, но плащането още не е завършено. Можете да го направите, когато Ви е удобно.

### After an order

after-purchase-subject = Подхожда добре на { $item0_title }
after-purchase-preheader = Няколко предложения към поръчката Ви в { $shop_name }.
after-purchase-intro = Благодарим за поръчката Ви в { $shop_name }. Избрахме няколко неща, които подхождат добре на { $item0_title }.
after-purchase-whatsapp = Благодарим за поръчката Ви в { $shop_name }. На { $item0_title } подхождат добре няколко неща, които събрахме за Вас.
review-request-subject = Как Ви се струва { $item0_title }?
review-request-preheader = Мнението Ви помага на другите клиенти при избора.
review-request-intro = Поръчката Ви от { $shop_name } е при Вас вече от известно време. Как Ви се струва { $item0_title }? Искреното Ви мнение помага на другите клиенти при избора.
review-request-whatsapp = Поръчката Ви от { $shop_name } е при Вас вече от известно време. Как Ви се струва { $item0_title }? Искреното Ви мнение помага на другите клиенти при избора.

### Back in stock

back-in-stock-subject = Отново в наличност: { $item0_title }
back-in-stock-preheader = Помолихте ни да Ви уведомим.
back-in-stock-intro = { $item0_title } отново е в наличност в { $shop_name }. Помолихте ни да Ви уведомим.
back-in-stock-whatsapp = Помолихте ни да Ви уведомим: { $item0_title } отново е в наличност в { $shop_name }.

### After a long time

win-back-subject = Новини от { $shop_name }
win-back-preheader = Няколко предложения за Вас.
win-back-intro = Мина известно време от последната Ви поръчка в { $shop_name }. Избрахме няколко неща, които може да Ви харесат.
win-back-whatsapp = Мина известно време от последната Ви поръчка в { $shop_name }. Избрахме няколко неща, които може да Ви харесат.

### Pieces of these

picked-heading = Избрано за Вас
action-product = Към артикула
action-shop = Към магазина
action-review = Напиши отзив
footer-why-order = Получавате този имейл, защото с този адрес поръчахте в { $shop_name }.
footer-why-asked = Получавате този имейл, защото помолихте { $shop_name } да Ви уведоми за този артикул.

### Чат на страницата на магазина

checkout-idle-chat = Спокойно разглеждайте, количката Ви остава тук.
browse-help-chat = Разглеждате { $item0_title } по-отблизо?

### Отговори на чести въпроси

answer-stock-left = { $item0_stock_n ->
    [one] В момента в наличност е { $item0_stock } брой от „{ $item0_title }“.
   *[other] В момента в наличност са { $item0_stock } броя от „{ $item0_title }“.
}
answer-express-by = С експресна доставка за допълнителни { $express_extra } пратката пристига в срок (най-късно: { $express_by }).
answer-free-returns = { $returns_n ->
    [one] Връщането е безплатно в срок от { $returns } ден.
   *[other] Връщането е безплатно в срок от { $returns } дни.
}
answer-free-shipping-from = Още { $shipping_free_from_missing } в количката и доставката е безплатна.
answer-shipping-cost = Доставката струва { $shipping_cost }.

### Части

promise-free-shipping = безплатна доставка
promise-free-returns = безплатно връщане
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (преди: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } в наличност
}
cart-more = { $cart_more_n ->
    [one] и още { $cart_more } артикул
   *[other] и още { $cart_more } артикула
}
cart-total = Общо: { $cart_total }
action-basket = Към количката
action-payment = Завърши плащането

### В края на съобщението

footer-why = Получавате този имейл, защото с този адрес започнахте поръчка в { $shop_name }.
unsubscribe = Отписване
opt-out-word = СТОП
opt-out-reply = Отговорете { opt-out-word } и няма да Ви пишем повече.
