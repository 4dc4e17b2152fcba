# Што помошникот кажува на македонски (обраќање со вие). docs/locales.md ја објаснува употребата и проверките.

### Почеток и крај

assist-hello = Добар ден! Јас сум автоматскиот помошник на продавницата { $shop_name }. Како можам да ви помогнам?
assist-hello-again = Добар ден повторно! Како можам да ви помогнам?
assist-thanks = Нема на што. Може ли уште нешто да направам за вас?
assist-else = Може ли уште нешто да направам за вас?
assist-not-understood = Не сум сигурен дека ве разбрав. Може ли да го кажете со други зборови?
assist-choose = На што од ова мислите?
assist-out-of-scope = Можам да помогнам за нарачки, враќања, достава и производи на продавницата { $shop_name }, но не и за ова.
assist-unknown = За тоа немам сигурни податоци, па подобро да не погодувам.
assist-empty = Добив празна порака. Како можам да ви помогнам?
assist-too-long = Вашата порака ми е предолга. Може ли да ја скратите на неколку реченици?
assist-busy = Момент, ве молам, сè уште работам на вашата претходна порака.
assist-trouble = Тоа сега не можам да го проверам. Обидете се малку подоцна или разговарајте со човек.
assist-file-refused = Не успеав да ја прочитам оваа датотека. Ве молам пратете фотографија во формат JPEG, PNG или WebP.
assist-no-payment-here = Во овој разговор никогаш не се плаќа. Ве молам платете на страницата за плаќање во продавницата.

### Копчиња

button-order-status = Каде е нарачката?
button-return = Врати производ
button-product = Прашање за производ
button-human = Разговор со човек
button-yes = Да
button-no = Не
button-skip = Прескокни
button-cancel = Откажи
button-view = Види производ
button-track = Следи пакет
button-label = Отвори налепница

### Кој прашува

identify-order-number = Ве молам кажете ми го бројот на нарачката. Го има во потврдата за нарачката.
identify-contact = Ве молам кажете ми ја е-поштата или телефонот што ги наведовте во нарачката.
identify-code-sent = Ако овие податоци ѝ припаѓаат на некоја нарачка, штотуку пративме код на е-поштата или телефонот од таа нарачка. Ве молам внесете го кодот тука.
identify-code-wrong = Не успеав да го потврдам тоа. Кодот можеби е погрешно внесен или истечен.
identify-too-often = Имаше премногу обиди. Обидете се подоцна или разговарајте со човек.
identify-done = Благодарам, ја најдов вашата нарачка.
reply-subject = Re: { $shop_name }
identify-code-subject = Вашиот код за { $shop_name }
identify-code-text = Вашиот код за { $shop_name } е { $access_code }. Ако не сте го побарале, занемарете ја оваа порака.

### Нарачки

order-received = Вашата нарачка { $order_number } (датум: { $order_placed }) пристигна кај нас и се подготвува.
order-unpaid = Вашата нарачка { $order_number } (датум: { $order_placed }) чека плаќање.
order-partly-shipped = Дел од вашата нарачка { $order_number } е на пат, остатокот следува.
order-shipped = Вашата нарачка { $order_number } е на пат.
order-shipped-with = Вашата нарачка { $order_number } е на пат. Доставува: { $carrier_name }.
order-out-for-delivery = Вашата нарачка { $order_number } е пуштена во достава.
order-delivered = Вашата нарачка { $order_number } е испорачана (датум: { $order_delivered }).
order-cancelled = Вашата нарачка { $order_number } е откажана.
order-refunded = За вашата нарачка { $order_number } се вратени { $refund_amount }.
order-returned = Вратениот пакет од вашата нарачка { $order_number } пристигна кај нас.
order-problem = Доставувачот јавува проблем со доставата на вашата нарачка { $order_number }. Колега ќе го провери тоа.
order-expected = Се очекува на: { $delivery_by }
order-expected-between = Се очекува во периодот: { $delivery_from } – { $delivery_to }
order-tracking = Бројот за следење е { $tracking_number }.
order-tracking-link = Пратката можете да ја следите тука: { $tracking_link }
order-no-tracking = Сè уште нема број за следење.
order-list = Ова се вашите последни нарачки:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Не најдов ваши нарачки.
order-not-found = Меѓу вашите нарачки нема нарачка со овој број.

### Враќање пари

refund-pending = Враќањето на { $refund_amount } за вашата нарачка { $order_number } е во обработка.
refund-done = Сумата { $refund_amount } за вашата нарачка { $order_number } е вратена (датум: { $refund_on }).
refund-none = Не гледам враќање пари за вашата нарачка { $order_number }.
refund-by-person = За враќање пари одлучува колега. Му го проследив вашето барање со сите детали.

### Враќање производи

return-window = { $return_days_n ->
    [one] Производите можете да ги вратите во рок од { $return_days } ден од испораката.
   *[other] Производите можете да ги вратите во рок од { $return_days } дена од испораката.
}
return-free = Враќањето е бесплатно за вас.
return-cost = Враќањето чини { $return_cost }.
return-not-possible-for = Ова не може да се врати: { $return_excluded }.
return-which-order = Од која нарачка сакате да вратите нешто?
return-which-item = Кој производ сакате да го вратите?
return-why = Зошто сакате да го вратите?
return-unused = Дали производот е некористен и сè уште има етикети?
return-photo = Ве молам пратете фотографија на која се гледа оштетувањето.
return-check = Сакате да вратите: { $item_title }, нарачка { $order_number }. Дали е точно?
return-approved = Враќањето на производот „{ $item_title }“ е одобрено. Бројот на враќањето е { $return_number }.
return-refused-window = Рокот за враќање на производот „{ $item_title }“ истече (датум: { $return_until }).
return-refused-final-sale = Производот „{ $item_title }“ е продаден без можност за враќање.
return-refused-kind = Производот „{ $item_title }“ спаѓа во стоката што не може да се врати откако е пратена.
return-refused-used = Користени производи или производи без етикети не можат да се вратат.
return-refused-already = За производот „{ $item_title }“ веќе е запишано враќање.
return-refused-undelivered = Производот „{ $item_title }“ сè уште не е испорачан. Кога ќе пристигне, можете да го вратите.
return-review = Колега ќе одлучи за враќањето и ќе ви се јави.
return-label-link = Еве ја налепницата за враќање: { $return_label_link }
return-pack = Спакувајте го добро производот, залепете ја налепницата и предајте го пакетот. Доставувач: { $carrier_name }.
return-send-by = Рок за праќање: { $return_until }
return-after = Кога пакетот ќе пристигне и ќе се провери, колега одлучува за враќањето на парите.
return-stopped = Во ред, ништо не е запишано.
return-mail-subject = Вашето враќање { $return_number } во { $shop_name }
return-mail-intro = Го запишавме враќањето на производот „{ $item_title }“ од нарачката { $order_number }.
reason-too-small = Премало
reason-too-large = Преголемо
reason-not-as-described = Не одговара на описот
reason-damaged = Оштетено
reason-defective = Не работи
reason-wrong-item = Погрешен производ
reason-late = Стигна предоцна
reason-changed-mind = Се премислив
reason-other = Друга причина

### Откажување, измени, замена, гаранција

cancel-check = Да ја откажам вашата нарачка { $order_number } во износ од { $order_total }?
cancel-done = Вашата нарачка { $order_number } е откажана.
cancel-too-late = Вашата нарачка { $order_number } веќе не може да се откаже бидејќи е на пат. Кога ќе пристигне, можете да ја вратите.
address-ask = Ве молам пратете ми ја целата нова адреса за достава.
address-check = Вашата нарачка { $order_number } да се прати на оваа адреса: { $address_new }?
address-done = Адресата за достава на вашата нарачка { $order_number } е сменета.
address-too-late = Адресата на вашата нарачка { $order_number } веќе не може да се смени бидејќи е на пат.
exchange-which = Која големина или опција ја сакате наместо тоа?
exchange-check = Да го заменам „{ $item_title }“ за „{ $exchange_title }“?
exchange-approved = Замената на „{ $item_title }“ за „{ $exchange_title }“ е одобрена.
exchange-sold-out = „{ $exchange_title }“ моментално е распродадено.
exchange-refused = „{ $item_title }“ не може да се замени за тоа.
change-review = Колега ќе го разгледа вашето барање и ќе ви се јави.
warranty-covered = Производот „{ $item_title }“ е под гаранција (до: { $warranty_until }).
warranty-ended = Гаранцијата на производот „{ $item_title }“ истече (датум: { $warranty_until }).
stopped = Во ред, ништо не сменив.

### Производи

product-price = { $product_title } чини { $product_price }.
product-price-was = { $product_title } чини { $product_price } (претходно: { $product_price_before }).
product-available = Производот „{ $product_title }“ е на залиха.
product-stock = { $product_stock_n ->
    [one] Од „{ $product_title }“ сега на залиха има { $product_stock } парче.
   *[other] Од „{ $product_title }“ сега на залиха има { $product_stock } парчиња.
}
product-sold-out = Производот „{ $product_title }“ моментално е распродаден.
product-tell-me = Да ви јавам кога пак ќе има?
product-will-tell = Ќе ви јавам кога пак ќе има.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = На кој производ мислите?
product-not-found = Не најдов таков производ во нашата продавница.
products-found = Ова може да ви одговара:
products-nearest = Не најдов ништо што одговара сосема. Ова е најблиску:
products-goes-with = Добро оди со тоа:
product-line = { $product_title }, { $product_price }
compare-intro = Еве споредба:
size-ask = Која големина обично ја носите или кои се вашите мерки?
size-advice = За „{ $product_title }“ препорачуваме големина { $size_value }.
size-chart = Табелата за големина { $size_value } покажува: { $size_measure }.
size-runs-small = Според купувачите, „{ $product_title }“ често е помало од очекуваното.
size-runs-large = Според купувачите, „{ $product_title }“ често е поголемо од очекуваното.
size-runs-true = Според купувачите, „{ $product_title }“ одговара на големината.
size-unknown = Немам табела на големини за „{ $product_title }“.
cart-link = Еве ја вашата кошничка со производот: { $cart_link }

### Достава, плаќање, понуди

delivery-estimate = Ако нарачате сега, се очекува на: { $delivery_by }
delivery-estimate-between = Ако нарачате сега, се очекува во периодот: { $delivery_from } – { $delivery_to }
delivery-cost = Доставата во оваа земја ({ $country_name }) чини { $delivery_cost }.
delivery-free = Доставата во оваа земја ({ $country_name }) е бесплатна.
delivery-free-from = Доставата е бесплатна за нарачки од { $delivery_free_from } нагоре.
delivery-country-no = Не доставуваме во оваа земја: { $country_name }.
payment-methods = Можете да платите со: { $payment_methods }.
payment-trouble = Жал ми е што плаќањето не успеа. Кошничката е зачувана, па можете да се обидете повторно или да изберете друг начин на плаќање.
discount-none = Во моментов немам никаков попуст.
discount-open = Сега имате { $coupon_value } попуст со кодот { $coupon_code } (важи до: { $coupon_expires }).
giftcard-ask = Ве молам пратете ми го кодот на подарок картичката.
giftcard-balance = Состојбата на подарок картичката е { $giftcard_balance }.
giftcard-unknown = Не најдов подарок картичка со овој код.
policy-says = На страницата „{ $page_title }“ пишува: { $page_passage }
own-words = { $own_words }

### Продолжува човек

handoff-done = Го предавам разговорот на колега, кој гледа сè што напишавте тука.
handoff-next = Одговорот ќе го добиете токму тука.
handoff-closed = Нашиот тим се враќа (датум: { $team_back }) и тогаш ќе ви одговори.
handoff-leave-address = Ве молам оставете ја вашата е-пошта за да можеме да ви се јавиме.
complaint-sorry = Жал ми е за ова. Веднаш му предавам на колега.

### Одјава

opt-out-done = Нема повеќе да добивате вакви пораки од { $shop_name }.

### По купувањето
