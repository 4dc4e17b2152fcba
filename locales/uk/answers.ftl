# Що помічник каже українською (звертання на ви). docs/locales.md пояснює вживання та перевірки.

### Початок і кінець

assist-hello = Вітаю! Я автоматичний помічник магазину { $shop_name }. Чим можу допомогти?
assist-hello-again = Вітаю знову! Чим можу допомогти?
assist-thanks = Будь ласка. Чи можу я ще чимось допомогти?
assist-else = Чи можу я ще чимось допомогти?
assist-not-understood = Не впевнений, що зрозумів вас. Скажіть, будь ласка, іншими словами.
assist-choose = Що з цього ви маєте на увазі?
assist-out-of-scope = Я можу допомогти із замовленнями, поверненням, доставкою та товарами магазину { $shop_name }, але не з цим.
assist-unknown = Про це в мене немає надійної інформації, тому краще не вгадувати.
assist-empty = Надійшло порожнє повідомлення. Чим можу допомогти?
assist-too-long = Ваше повідомлення для мене задовге. Перекажіть його, будь ласка, кількома реченнями.
assist-busy = Хвилинку, будь ласка, я ще працюю над вашим попереднім повідомленням.
assist-trouble = Зараз не можу це перевірити. Спробуйте трохи пізніше або поговоріть з людиною.
assist-file-refused = Не вдалося прочитати цей файл. Надішліть, будь ласка, фото у форматі JPEG, PNG або WebP.
assist-no-payment-here = У цьому чаті оплата ніколи не приймається. Оплатіть, будь ласка, на сторінці оплати в магазині.

### Кнопки

button-order-status = Де моє замовлення?
button-return = Повернути товар
button-product = Питання про товар
button-human = Поговорити з людиною
button-yes = Так
button-no = Ні
button-skip = Пропустити
button-cancel = Скасувати
button-view = Переглянути товар
button-track = Відстежити посилку
button-label = Відкрити етикетку

### Хто запитує

identify-order-number = Напишіть, будь ласка, номер замовлення. Він є в підтвердженні замовлення.
identify-contact = Напишіть, будь ласка, електронну адресу або телефон, указані в замовленні.
identify-code-sent = Якщо ці дані належать до замовлення, ми щойно надіслали код на пошту або телефон із цього замовлення. Введіть код тут, будь ласка.
identify-code-wrong = Не вдалося це підтвердити. Можливо, код введено з помилкою або він прострочений.
identify-too-often = Було забагато спроб. Спробуйте пізніше або поговоріть з людиною.
identify-done = Дякую, ваше замовлення знайдено.
reply-subject = Re: { $shop_name }
identify-code-subject = Ваш код для { $shop_name }
identify-code-text = Ваш код для { $shop_name }: { $access_code }. Якщо ви його не запитували, просто не зважайте на це повідомлення.

### Замовлення

order-received = Ваше замовлення { $order_number } (дата: { $order_placed }) надійшло до нас і готується.
order-unpaid = Ваше замовлення { $order_number } (дата: { $order_placed }) очікує на оплату.
order-partly-shipped = Частина вашого замовлення { $order_number } вже в дорозі, решту буде надіслано згодом.
order-shipped = Ваше замовлення { $order_number } в дорозі.
order-shipped-with = Ваше замовлення { $order_number } в дорозі. Служба доставки: { $carrier_name }.
order-out-for-delivery = Ваше замовлення { $order_number } передано кур’єру для доставки.
order-delivered = Ваше замовлення { $order_number } доставлено (дата: { $order_delivered }).
order-cancelled = Ваше замовлення { $order_number } скасовано.
order-refunded = За ваше замовлення { $order_number } повернуто { $refund_amount }.
order-returned = Повернення з вашого замовлення { $order_number } надійшло до нас.
order-problem = Служба доставки повідомляє про проблему з доставкою вашого замовлення { $order_number }. Колега це перевірить.
order-expected = Очікувана дата доставки: { $delivery_by }
order-expected-between = Очікувана доставка: { $delivery_from } – { $delivery_to }
order-tracking = Номер для відстеження: { $tracking_number }.
order-tracking-link = Стежити за посилкою можна тут: { $tracking_link }
order-no-tracking = Номера для відстеження поки немає.
order-list = Ось ваші останні замовлення:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ваших замовлень не знайдено.
order-not-found = Серед ваших замовлень немає замовлення з таким номером.

### Повернення коштів

refund-pending = Повернення суми { $refund_amount } за ваше замовлення { $order_number } обробляється.
refund-done = Суму { $refund_amount } за ваше замовлення { $order_number } повернуто (дата: { $refund_on }).
refund-none = Не бачу повернення коштів за ваше замовлення { $order_number }.
refund-by-person = Рішення про повернення коштів ухвалює колега. Я передав йому ваш запит з усіма подробицями.

### Повернення

return-window = { $return_days_n ->
    [one] Товари можна повернути протягом { $return_days } дня після доставки.
    [few] Товари можна повернути протягом { $return_days } днів після доставки.
    [many] Товари можна повернути протягом { $return_days } днів після доставки.
   *[other] Товари можна повернути протягом { $return_days } дня після доставки.
}
return-free = Повернення для вас безкоштовне.
return-cost = Повернення коштує { $return_cost }.
return-not-possible-for = Це не можна повернути: { $return_excluded }.
return-which-order = З якого замовлення ви хочете щось повернути?
return-which-item = Який товар ви хочете повернути?
return-why = Чому ви хочете його повернути?
return-unused = Чи товар не використовувався і має бірки?
return-photo = Надішліть, будь ласка, фото, на якому видно пошкодження.
return-check = Ви хочете повернути: { $item_title }, замовлення { $order_number }. Правильно?
return-approved = Повернення товару «{ $item_title }» схвалено. Номер повернення: { $return_number }.
return-refused-window = Термін повернення товару «{ $item_title }» закінчився (дата: { $return_until }).
return-refused-final-sale = Товар «{ $item_title }» продано без можливості повернення.
return-refused-kind = Товар «{ $item_title }» належить до тих, які не можна повернути після відправлення.
return-refused-used = Товари, які використовувалися або не мають бірок, повернути не можна.
return-refused-already = Повернення товару «{ $item_title }» уже зареєстровано.
return-refused-undelivered = Товар «{ $item_title }» ще не доставлено. Коли він прийде, його можна буде повернути.
return-review = Колега ухвалить рішення про повернення і відповість вам.
return-label-link = Ось ваша етикетка для повернення: { $return_label_link }
return-pack = Добре запакуйте товар, наклейте етикетку і здайте посилку. Служба доставки: { $carrier_name }.
return-send-by = Термін відправлення: { $return_until }
return-after = Коли посилка прийде і буде перевірена, колега ухвалить рішення про повернення коштів.
return-stopped = Гаразд, нічого не зареєстровано.
return-mail-subject = Ваше повернення { $return_number } у магазині { $shop_name }
return-mail-intro = Ми зареєстрували повернення товару «{ $item_title }» із замовлення { $order_number }.
reason-too-small = Замале
reason-too-large = Завелике
reason-not-as-described = Не відповідає опису
reason-damaged = Пошкоджено
reason-defective = Не працює
reason-wrong-item = Не той товар
reason-late = Прийшло запізно
reason-changed-mind = Зміна рішення
reason-other = Інша причина

### Скасування, зміни, обмін, гарантія

cancel-check = Скасувати ваше замовлення { $order_number } на суму { $order_total }?
cancel-done = Ваше замовлення { $order_number } скасовано.
cancel-too-late = Ваше замовлення { $order_number } вже не можна скасувати, бо воно в дорозі. Коли воно прийде, його можна буде повернути.
address-ask = Надішліть, будь ласка, повну нову адресу доставки.
address-check = Відправити ваше замовлення { $order_number } на цю адресу: { $address_new }?
address-done = Адресу доставки вашого замовлення { $order_number } змінено.
address-too-late = Адресу вашого замовлення { $order_number } вже не можна змінити, бо воно в дорозі.
exchange-which = Який розмір або варіант ви хочете замість цього?
exchange-check = Обміняти «{ $item_title }» на «{ $exchange_title }»?
exchange-approved = Обмін «{ $item_title }» на «{ $exchange_title }» схвалено.
exchange-sold-out = Товар «{ $exchange_title }» зараз розпродано.
exchange-refused = Товар «{ $item_title }» не можна на це обміняти.
change-review = Колега розгляне ваш запит і відповість вам.
warranty-covered = Товар «{ $item_title }» на гарантії (до: { $warranty_until }).
warranty-ended = Гарантія на товар «{ $item_title }» закінчилася (дата: { $warranty_until }).
stopped = Гаразд, нічого не змінено.

### Товари

product-price = { $product_title } коштує { $product_price }.
product-price-was = { $product_title } коштує { $product_price } (раніше: { $product_price_before }).
product-available = Товар «{ $product_title }» є в наявності.
product-stock = { $product_stock_n ->
    [one] «{ $product_title }»: зараз у наявності { $product_stock } штука.
    [few] «{ $product_title }»: зараз у наявності { $product_stock } штуки.
    [many] «{ $product_title }»: зараз у наявності { $product_stock } штук.
   *[other] «{ $product_title }»: зараз у наявності { $product_stock } штуки.
}
product-sold-out = Товар «{ $product_title }» зараз розпродано.
product-tell-me = Повідомити вас, коли він знову з’явиться?
product-will-tell = Я повідомлю вас, коли він знову з’явиться.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Який товар ви маєте на увазі?
product-not-found = Такого товару в нашому магазині не знайдено.
products-found = Вам може підійти:
products-nearest = Нічого точно відповідного не знайдено. Ось найближче:
products-goes-with = До цього добре пасує:
product-line = { $product_title }, { $product_price }
compare-intro = Ось порівняння:
size-ask = Який розмір ви зазвичай носите або які у вас мірки?
size-advice = Для товару «{ $product_title }» радимо розмір { $size_value }.
size-chart = У таблиці розмірів для розміру { $size_value } указано: { $size_measure }.
size-runs-small = На думку покупців, «{ $product_title }» часто маломірить.
size-runs-large = На думку покупців, «{ $product_title }» часто великомірить.
size-runs-true = На думку покупців, «{ $product_title }» відповідає розміру.
size-unknown = У мене немає таблиці розмірів для товару «{ $product_title }».
cart-link = Ось ваш кошик із цим товаром: { $cart_link }

### Доставка, оплата, пропозиції

delivery-estimate = Якщо замовити зараз, очікувана дата доставки: { $delivery_by }
delivery-estimate-between = Якщо замовити зараз, очікувана доставка: { $delivery_from } – { $delivery_to }
delivery-cost = Доставка в цю країну ({ $country_name }) коштує { $delivery_cost }.
delivery-free = Доставка в цю країну ({ $country_name }) безкоштовна.
delivery-free-from = Доставка безкоштовна для замовлень від { $delivery_free_from }.
delivery-country-no = У цю країну ми не доставляємо: { $country_name }.
payment-methods = Способи оплати: { $payment_methods }.
payment-trouble = Шкода, що оплата не пройшла. Ваш кошик збережено: можна спробувати ще раз або вибрати інший спосіб оплати.
discount-none = Зараз у мене немає знижок.
discount-open = Зараз у вас знижка { $coupon_value } з кодом { $coupon_code } (діє до: { $coupon_expires }).
giftcard-ask = Надішліть, будь ласка, код подарункової картки.
giftcard-balance = Баланс подарункової картки: { $giftcard_balance }.
giftcard-unknown = Подарункової картки з таким кодом не знайдено.
policy-says = На сторінці «{ $page_title }» написано: { $page_passage }
own-words = { $own_words }

### Далі відповідає людина

handoff-done = Передаю розмову колезі, який бачить усе, що ви тут написали.
handoff-next = Ви отримаєте відповідь просто тут.
handoff-closed = Наша команда повернеться (дата: { $team_back }) і тоді відповість вам.
handoff-leave-address = Залиште, будь ласка, електронну адресу, щоб ми могли з вами зв’язатися.
complaint-sorry = Мені дуже прикро. Одразу передаю це колезі.

### Відмова від повідомлень

opt-out-done = Ви більше не отримуватимете таких повідомлень від { $shop_name }.

### Після покупки
