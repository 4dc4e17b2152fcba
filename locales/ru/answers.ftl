# Что помощник говорит по-русски. См. docs/locales.md.

### Opening and closing

assist-hello = Здравствуйте! Я автоматический помощник магазина { $shop_name }. Чем могу помочь?
assist-hello-again = Здравствуйте ещё раз! Чем могу помочь?
assist-thanks = Пожалуйста! Могу ли я помочь чем-то ещё?
assist-else = Могу ли я помочь чем-то ещё?
assist-not-understood = Кажется, я не совсем понял вопрос. Напишите, пожалуйста, другими словами.
assist-choose = Что из этого вы имеете в виду?
assist-out-of-scope = Я помогаю с заказами, возвратами, доставкой и товарами магазина { $shop_name }, а с этим, к сожалению, помочь не могу.
assist-unknown = У меня нет достоверной информации об этом, поэтому не хочу гадать.
assist-empty = Пришло пустое сообщение. Чем могу помочь?
assist-too-long = Сообщение получилось слишком длинным для меня. Опишите, пожалуйста, вопрос в нескольких предложениях.
assist-busy = Минуту, пожалуйста: я ещё отвечаю на ваше прошлое сообщение.
assist-trouble = Сейчас не получается это проверить. Попробуйте немного позже или напишите нашему сотруднику.
assist-file-refused = Не удалось открыть файл. Пришлите, пожалуйста, фото в формате JPEG, PNG или WebP.
assist-no-payment-here = В этом чате мы никогда не принимаем оплату. Оплатить заказ можно при оформлении на сайте магазина.

### Buttons

button-order-status = Где мой заказ?
button-return = Вернуть товар
button-product = Вопрос о товаре
button-human = Связаться с сотрудником
button-yes = Да
button-no = Нет
button-skip = Пропустить
button-cancel = Отмена
button-view = Посмотреть товар
button-track = Отследить посылку
button-label = Открыть бланк возврата

### Making sure who is asking

identify-order-number = Напишите, пожалуйста, номер заказа. Он указан в письме с подтверждением.
identify-contact = Напишите, пожалуйста, e-mail или телефон, который вы указали при заказе.
identify-code-sent = Если эти данные относятся к заказу, мы только что отправили код на указанный в нём адрес или телефон. Введите, пожалуйста, этот код здесь.
identify-code-wrong = Не удалось подтвердить данные. Возможно, в коде опечатка или срок его действия истёк.
identify-too-often = Слишком много попыток. Попробуйте позже или напишите нашему сотруднику.
identify-done = Спасибо, ваш заказ найден.
reply-subject = Re: { $shop_name }
identify-code-subject = Ваш код для магазина { $shop_name }
identify-code-text = Ваш код для магазина { $shop_name }: { $access_code }. Если вы его не запрашивали, просто не обращайте внимания на это сообщение.

### Orders

order-received = Ваш заказ { $order_number } ({ $order_placed }) принят, мы его собираем.
order-unpaid = Ваш заказ { $order_number } ({ $order_placed }) ожидает оплаты.
order-partly-shipped = Часть заказа { $order_number } уже в пути, остальное отправим следом.
order-shipped = Ваш заказ { $order_number } уже в пути.
order-shipped-with = Ваш заказ { $order_number } уже в пути. Служба доставки: { $carrier_name }.
order-out-for-delivery = Ваш заказ { $order_number } передан курьеру для доставки.
order-delivered = Ваш заказ { $order_number } доставлен. Дата доставки: { $order_delivered }.
order-cancelled = Ваш заказ { $order_number } отменён.
order-refunded = По заказу { $order_number } возвращены деньги: { $refund_amount }.
order-returned = Возврат по заказу { $order_number } поступил к нам.
order-problem = Служба доставки сообщает о проблеме с вашим заказом { $order_number }. Наш сотрудник разберётся, в чём дело.
order-expected = Ожидаемая дата доставки: { $delivery_by }.
order-expected-between = Ожидаемый срок доставки: { $delivery_from } – { $delivery_to }.
order-tracking = Номер для отслеживания: { $tracking_number }.
order-tracking-link = Отследить посылку можно здесь: { $tracking_link }
order-no-tracking = Номера для отслеживания пока нет.
order-list = Ваши последние заказы:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Заказов на ваше имя не нашлось.
order-not-found = Среди ваших заказов нет заказа с таким номером.

### Refunds

refund-pending = Возврат денег по заказу { $order_number } уже оформляется. Сумма: { $refund_amount }.
refund-done = Деньги за заказ { $order_number } возвращены. Сумма: { $refund_amount }, дата: { $refund_on }.
refund-none = Возврата денег по заказу { $order_number } я не вижу.
refund-by-person = Решение о возврате денег принимает наш сотрудник. Я передал ему ваш запрос со всеми подробностями.

### Returns

return-window = { $return_days_n ->
    [one] Вернуть товар можно в течение { $return_days } дня после доставки.
    [few] Вернуть товар можно в течение { $return_days } дней после доставки.
    [many] Вернуть товар можно в течение { $return_days } дней после доставки.
   *[other] Вернуть товар можно в течение { $return_days } дня после доставки.
}
return-free = Обратная отправка для вас бесплатна.
return-cost = Стоимость обратной отправки: { $return_cost }.
return-not-possible-for = Эти товары вернуть нельзя: { $return_excluded }.
return-which-order = Из какого заказа вы хотите вернуть товар?
return-which-item = Какой товар вы хотите вернуть?
return-why = Почему вы хотите его вернуть?
return-unused = Товар не был в использовании и бирки на месте?
return-photo = Пришлите, пожалуйста, фото, на котором видно повреждение.
return-check = Вы хотите вернуть товар «{ $item_title }» из заказа { $order_number }. Верно?
return-approved = Возврат товара «{ $item_title }» одобрен. Номер возврата: { $return_number }.
return-refused-window = Срок возврата товара «{ $item_title }» истёк. Последний день: { $return_until }.
return-refused-final-sale = Товар «{ $item_title }» продан по окончательной цене без права возврата.
return-refused-kind = Товар «{ $item_title }» относится к тем, которые нельзя вернуть после отправки.
return-refused-used = Товары, которые были в использовании или остались без бирок, вернуть нельзя.
return-refused-already = Возврат товара «{ $item_title }» уже оформлен.
return-refused-undelivered = Товар «{ $item_title }» ещё не доставлен. Вернуть его можно будет после получения.
return-review = Решение о возврате примет наш сотрудник и напишет вам.
return-label-link = Ваш бланк возврата: { $return_label_link }
return-pack = Хорошо упакуйте товар, наклейте бланк и передайте посылку в службу доставки: { $carrier_name }.
return-send-by = Отправьте, пожалуйста, посылку не позднее этой даты: { $return_until }.
return-after = Когда посылка придёт и мы её проверим, сотрудник примет решение о возврате денег.
return-stopped = Хорошо, ничего не оформлено.
return-mail-subject = Ваш возврат { $return_number } в магазине { $shop_name }
return-mail-intro = Мы оформили возврат товара «{ $item_title }» из заказа { $order_number }.
reason-too-small = Мал
reason-too-large = Велик
reason-not-as-described = Не соответствует описанию
reason-damaged = Повреждён
reason-defective = Не работает
reason-wrong-item = Прислали не тот товар
reason-late = Пришёл слишком поздно
reason-changed-mind = Передумали
reason-other = Другая причина

### Cancelling, changing, exchanging, warranty

cancel-check = Отменить заказ { $order_number } на сумму { $order_total }?
cancel-done = Ваш заказ { $order_number } отменён.
cancel-too-late = Заказ { $order_number } уже в пути, поэтому отменить его нельзя. После получения его можно вернуть.
address-ask = Напишите, пожалуйста, новый адрес доставки полностью.
address-check = Отправить заказ { $order_number } по этому адресу: { $address_new }?
address-done = Адрес доставки заказа { $order_number } изменён.
address-too-late = Заказ { $order_number } уже в пути, поэтому изменить адрес нельзя.
exchange-which = Какой размер или вариант вы хотите взамен?
exchange-check = Обменять «{ $item_title }» на «{ $exchange_title }»?
exchange-approved = Обмен одобрен: «{ $item_title }» на «{ $exchange_title }».
exchange-sold-out = Сейчас нет в наличии: «{ $exchange_title }».
exchange-refused = Товар «{ $item_title }» нельзя обменять на этот вариант.
change-review = Наш сотрудник рассмотрит ваш запрос и напишет вам.
warranty-covered = На товар «{ $item_title }» действует гарантия. Последний день: { $warranty_until }.
warranty-ended = Гарантия на товар «{ $item_title }» закончилась. Последний день: { $warranty_until }.
stopped = Хорошо, я ничего не менял.

### Products

product-price = { $product_title }: цена { $product_price }.
product-price-was = { $product_title }: цена { $product_price } (раньше: { $product_price_before }).
product-available = { $product_title }: есть в наличии.
product-stock = { $product_stock_n ->
    [one] { $product_title }: сейчас в наличии { $product_stock } штука.
    [few] { $product_title }: сейчас в наличии { $product_stock } штуки.
    [many] { $product_title }: сейчас в наличии { $product_stock } штук.
   *[other] { $product_title }: сейчас в наличии { $product_stock } штуки.
}
product-sold-out = { $product_title }: сейчас нет в наличии.
product-tell-me = Сообщить вам, когда товар снова появится?
product-will-tell = Хорошо, я напишу, как только товар снова появится.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Какой товар вы имеете в виду?
product-not-found = Такого товара в нашем магазине не нашлось.
products-found = Вам может подойти:
products-nearest = Точного совпадения нет. Вот самое близкое:
products-goes-with = Хорошо сочетается:
product-line = { $product_title }, { $product_price }
compare-intro = Вот сравнение:
size-ask = Какой размер вы обычно носите или какие у вас мерки?
size-advice = Для товара «{ $product_title }» советуем размер { $size_value }.
size-chart = По таблице размеров, размер { $size_value }: { $size_measure }.
size-runs-small = По отзывам покупателей, «{ $product_title }» маломерит.
size-runs-large = По отзывам покупателей, «{ $product_title }» большемерит.
size-runs-true = По отзывам покупателей, «{ $product_title }» соответствует размеру.
size-unknown = Для товара «{ $product_title }» таблицы размеров у меня нет.
cart-link = Корзина с этим товаром: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Если оформить заказ сейчас, ожидаемая дата доставки: { $delivery_by }.
delivery-estimate-between = Если оформить заказ сейчас, ожидаемый срок доставки: { $delivery_from } – { $delivery_to }.
delivery-cost = Стоимость доставки ({ $country_name }): { $delivery_cost }.
delivery-free = Доставка бесплатна, страна: { $country_name }.
delivery-free-from = Доставка бесплатна при заказе от { $delivery_free_from }.
delivery-country-no = К сожалению, в эту страну мы не доставляем: { $country_name }.
payment-methods = Способы оплаты: { $payment_methods }.
payment-trouble = Жаль, что оплата не прошла. Корзина сохранена: можно попробовать ещё раз или выбрать другой способ оплаты.
discount-none = Сейчас у меня нет скидки, которую я мог бы предложить.
discount-open = Сейчас действует скидка { $coupon_value } по коду { $coupon_code }. Срок действия: до { $coupon_expires }.
giftcard-ask = Пришлите, пожалуйста, код подарочной карты.
giftcard-balance = Баланс подарочной карты: { $giftcard_balance }.
giftcard-unknown = Подарочная карта с таким кодом не нашлась.
policy-says = На странице «{ $page_title }» сказано: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Передаю ваш разговор сотруднику. Он увидит всё, что вы здесь написали.
handoff-next = Ответ придёт прямо сюда.
handoff-closed = Наша команда ответит вам, когда вернётся к работе: { $team_back }.
handoff-leave-address = Оставьте, пожалуйста, ваш e-mail, чтобы мы могли с вами связаться.
complaint-sorry = Мне очень жаль, что так вышло. Сразу передаю ваше обращение сотруднику.

### Leaving

opt-out-done = Магазин { $shop_name } больше не будет присылать вам такие сообщения.
