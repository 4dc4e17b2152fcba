# Какво казва асистентът на български (с Вие). docs/locales.md обяснява употребата и проверките.

### Начало и край

assist-hello = Здравейте! Аз съм автоматичният асистент на { $shop_name }. С какво мога да Ви помогна?
assist-hello-again = Здравейте отново! С какво мога да Ви помогна?
assist-thanks = Няма за какво. Мога ли да направя още нещо за Вас?
assist-else = Мога ли да направя още нещо за Вас?
assist-not-understood = Не съм сигурен, че Ви разбрах. Бихте ли го казали с други думи?
assist-choose = Кое от тези имате предвид?
assist-out-of-scope = Мога да помогна с поръчки, връщане, доставка и продукти на { $shop_name }, но не и с това.
assist-unknown = Нямам сигурна информация за това и предпочитам да не гадая.
assist-empty = Получих празно съобщение. С какво мога да Ви помогна?
assist-too-long = Съобщението Ви е твърде дълго за мен. Бихте ли го съкратили до няколко изречения?
assist-busy = Един момент, моля, още работя по предишното Ви съобщение.
assist-trouble = В момента не мога да проверя това. Моля, опитайте малко по-късно или разговаряйте с човек.
assist-file-refused = Не успях да прочета този файл. Моля, изпратете снимка във формат JPEG, PNG или WebP.
assist-no-payment-here = В този чат никога не се плаща. Моля, платете на страницата за плащане в магазина.

### Бутони

button-order-status = Къде е поръчката ми?
button-return = Върни артикул
button-product = Въпрос за продукт
button-human = Разговор с човек
button-yes = Да
button-no = Не
button-skip = Пропусни
button-cancel = Отказ
button-view = Виж продукта
button-track = Проследи пратката
button-label = Отвори етикета

### Кой пита

identify-order-number = Моля, кажете ми номера на поръчката. Ще го намерите в потвърждението на поръчката.
identify-contact = Моля, кажете ми имейла или телефона, който сте посочили в поръчката.
identify-code-sent = Ако тези данни са на поръчка, току-що изпратихме код на имейла или телефона от нея. Моля, въведете кода тук.
identify-code-wrong = Не успях да потвърдя това. Кодът може да е сгрешен или изтекъл.
identify-too-often = Имаше твърде много опити. Моля, опитайте по-късно или разговаряйте с човек.
identify-done = Благодаря, намерих поръчката Ви.
reply-subject = Re: { $shop_name }
identify-code-subject = Вашият код за { $shop_name }
identify-code-text = Вашият код за { $shop_name } е { $access_code }. Ако не сте го поискали, не обръщайте внимание на това съобщение.

### Поръчки

order-received = Поръчката Ви { $order_number } (дата: { $order_placed }) е получена при нас и се подготвя.
order-unpaid = Поръчката Ви { $order_number } (дата: { $order_placed }) очаква плащане.
order-partly-shipped = Част от поръчката Ви { $order_number } е на път, останалото ще последва.
order-shipped = Поръчката Ви { $order_number } е на път.
order-shipped-with = Поръчката Ви { $order_number } е на път с { $carrier_name }.
order-out-for-delivery = Поръчката Ви { $order_number } е за доставка при куриера.
order-delivered = Поръчката Ви { $order_number } е доставена (дата: { $order_delivered }).
order-cancelled = Поръчката Ви { $order_number } е отказана.
order-refunded = За поръчката Ви { $order_number } е възстановена сума от { $refund_amount }.
order-returned = Върнатата стока от поръчката Ви { $order_number } пристигна при нас.
order-problem = Куриерът съобщава за проблем с доставката на поръчката Ви { $order_number }. Колега ще провери.
order-expected = Очаквана доставка: { $delivery_by }
order-expected-between = Очаквана доставка: { $delivery_from } – { $delivery_to }
order-tracking = Номерът за проследяване е { $tracking_number }.
order-tracking-link = Можете да следите пратката тук: { $tracking_link }
order-no-tracking = Още няма номер за проследяване.
order-list = Това са последните Ви поръчки:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Не намерих Ваши поръчки.
order-not-found = Сред Вашите поръчки няма поръчка с този номер.

### Възстановяване на суми

refund-pending = Възстановяването на { $refund_amount } за поръчката Ви { $order_number } се обработва.
refund-done = Сумата от { $refund_amount } за поръчката Ви { $order_number } е възстановена (дата: { $refund_on }).
refund-none = Не виждам възстановена сума за поръчката Ви { $order_number }.
refund-by-person = За възстановяването на суми решава колега. Предадох му молбата Ви с всички подробности.

### Връщане

return-window = { $return_days_n ->
    [one] Можете да върнете артикулите в срок от { $return_days } ден от доставката.
   *[other] Можете да върнете артикулите в срок от { $return_days } дни от доставката.
}
return-free = Връщането е безплатно за Вас.
return-cost = Връщането струва { $return_cost }.
return-not-possible-for = Това не може да се върне: { $return_excluded }.
return-which-order = От коя поръчка желаете да върнете нещо?
return-which-item = Кой артикул желаете да върнете?
return-why = Защо желаете да го върнете?
return-unused = Артикулът неизползван ли е и с етикетите ли е?
return-photo = Моля, изпратете снимка, на която се вижда повредата.
return-check = Желаете да върнете { $item_title } от поръчка { $order_number }. Така ли е?
return-approved = Връщането на „{ $item_title }“ е одобрено. Номерът на връщането е { $return_number }.
return-refused-window = Срокът за връщане на „{ $item_title }“ е изтекъл (дата: { $return_until }).
return-refused-final-sale = Артикулът „{ $item_title }“ е продаден без възможност за връщане.
return-refused-kind = Артикулът „{ $item_title }“ е от стоките, които не могат да се връщат, след като са изпратени.
return-refused-used = Използвани артикули или артикули без етикети не могат да се връщат.
return-refused-already = За „{ $item_title }“ вече е регистрирано връщане.
return-refused-undelivered = Артикулът „{ $item_title }“ още не е доставен. Когато пристигне, можете да го върнете.
return-review = Колега ще реши за връщането и ще се свърже с Вас.
return-label-link = Ето етикета за връщане: { $return_label_link }
return-pack = Моля, опаковайте добре артикула, залепете етикета и предайте пратката на { $carrier_name }.
return-send-by = Краен срок за изпращане: { $return_until }
return-after = Когато пратката пристигне и бъде проверена, колега решава за възстановяването на сумата.
return-stopped = Добре, нищо не е регистрирано.
return-mail-subject = Вашето връщане { $return_number } в { $shop_name }
return-mail-intro = Регистрирахме връщането на „{ $item_title }“ от поръчка { $order_number }.
reason-too-small = Малко е
reason-too-large = Голямо е
reason-not-as-described = Не отговаря на описа
reason-damaged = Повредено
reason-defective = Не работи
reason-wrong-item = Грешен артикул
reason-late = Пристигна късно
reason-changed-mind = Размислих
reason-other = Друга причина

### Отказ, промяна, замяна, гаранция

cancel-check = Да откажа ли поръчката Ви { $order_number } на стойност { $order_total }?
cancel-done = Поръчката Ви { $order_number } е отказана.
cancel-too-late = Поръчката Ви { $order_number } вече не може да бъде отказана, защото е на път. Когато пристигне, можете да я върнете.
address-ask = Моля, изпратете ми пълния нов адрес за доставка.
address-check = Поръчката Ви { $order_number } да се изпрати ли на този адрес: { $address_new }?
address-done = Адресът за доставка на поръчката Ви { $order_number } е променен.
address-too-late = Адресът на поръчката Ви { $order_number } вече не може да се промени, защото тя е на път.
exchange-which = Кой размер или вариант желаете вместо това?
exchange-check = Да заменя ли „{ $item_title }“ с „{ $exchange_title }“?
exchange-approved = Замяната на „{ $item_title }“ с „{ $exchange_title }“ е одобрена.
exchange-sold-out = Артикулът „{ $exchange_title }“ в момента е изчерпан.
exchange-refused = Артикулът „{ $item_title }“ не може да се замени с това.
change-review = Колега ще разгледа молбата Ви и ще се свърже с Вас.
warranty-covered = Артикулът „{ $item_title }“ е в гаранция (до: { $warranty_until }).
warranty-ended = Гаранцията на „{ $item_title }“ е изтекла (дата: { $warranty_until }).
stopped = Добре, нищо не съм променил.

### Продукти

product-price = { $product_title } струва { $product_price }.
product-price-was = { $product_title } струва { $product_price } (преди: { $product_price_before }).
product-available = { $product_title } е в наличност.
product-stock = { $product_stock_n ->
    [one] В момента в наличност е { $product_stock } брой от „{ $product_title }“.
   *[other] В момента в наличност са { $product_stock } броя от „{ $product_title }“.
}
product-sold-out = Продуктът „{ $product_title }“ в момента е изчерпан.
product-tell-me = Да Ви уведомя ли, когато пак е в наличност?
product-will-tell = Ще Ви уведомя, когато пак е в наличност.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Кой продукт имате предвид?
product-not-found = Не намерих такъв продукт в нашия магазин.
products-found = Това може да Ви подхожда:
products-nearest = Не намерих нищо, което да отговаря точно. Това е най-близко:
products-goes-with = Подхожда добре на:
product-line = { $product_title }, { $product_price }
compare-intro = Ето сравнение:
size-ask = Кой размер носите обикновено или какви са мерките Ви?
size-advice = За „{ $product_title }“ препоръчваме размер { $size_value }.
size-chart = Таблицата с размери посочва за размер { $size_value }: { $size_measure }.
size-runs-small = Според клиентите „{ $product_title }“ често е с по-малка номерация.
size-runs-large = Според клиентите „{ $product_title }“ често е с по-голяма номерация.
size-runs-true = Според клиентите „{ $product_title }“ отговаря на размера.
size-unknown = Нямам таблица с размери за „{ $product_title }“.
cart-link = Ето количката Ви с продукта: { $cart_link }

### Доставка, плащане, оферти

delivery-estimate = Ако поръчате сега, очакваната доставка е: { $delivery_by }
delivery-estimate-between = Ако поръчате сега, очакваната доставка е: { $delivery_from } – { $delivery_to }
delivery-cost = Доставката до тази държава ({ $country_name }) струва { $delivery_cost }.
delivery-free = Доставката до тази държава ({ $country_name }) е безплатна.
delivery-free-from = Доставката е безплатна за поръчки от { $delivery_free_from } нагоре.
delivery-country-no = Не доставяме до тази държава: { $country_name }.
payment-methods = Можете да платите с: { $payment_methods }.
payment-trouble = Съжалявам, че плащането не е минало. Количката Ви е запазена: можете да опитате отново или да изберете друг начин на плащане.
discount-none = В момента нямам отстъпка, която да предложа.
discount-open = В момента имате { $coupon_value } отстъпка с код { $coupon_code } (валиден до: { $coupon_expires }).
giftcard-ask = Моля, изпратете ми кода на подаръчната карта.
giftcard-balance = Балансът на подаръчната карта е { $giftcard_balance }.
giftcard-unknown = Не намерих подаръчна карта с този код.
policy-says = На страницата „{ $page_title }“ пише: { $page_passage }
own-words = { $own_words }

### Човек поема разговора

handoff-done = Предавам разговора на колега, който вижда всичко, което сте написали тук.
handoff-next = Ще получите отговора тук.
handoff-closed = Екипът ни се връща (дата: { $team_back }) и тогава ще Ви отговори.
handoff-leave-address = Моля, оставете имейла си, за да можем да се свържем с Вас.
complaint-sorry = Съжалявам за това. Веднага предавам на колега.

### Отписване

opt-out-done = Няма повече да получавате такива съобщения от { $shop_name }.

### След покупката
