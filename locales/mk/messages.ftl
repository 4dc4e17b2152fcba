# Текстови на Cartwright на македонски (обраќање со вие). docs/locales.md ја објаснува употребата и проверките.

### Поздрав

greeting = Добар ден, { $shopper_first_name },
greeting-plain = Добар ден,

### Првото потсетување

recover-reminder-subject = Сè уште во вашата кошничка: { $item0_title }
recover-reminder-preheader = Вашата кошничка во { $shop_name } е зачувана.
recover-reminder-intro = Вашата кошничка во { $shop_name } е зачувана, а производот „{ $item0_title }“ сè уште е достапен. Можете да продолжите кога ви одговара.
recover-reminder-whatsapp = Вашата кошничка во { $shop_name } е зачувана, а производот „{ $item0_title }“ сè уште е достапен. Можете да продолжите кога ви одговара.

### Второто потсетување

recover-social-proof-subject = Вашата кошничка во { $shop_name } ве чека
recover-social-proof-preheader = Производот „{ $item0_title }“ сè уште е достапен.
recover-social-proof-intro = Кратка порака ако ви промакнало: во вашата кошничка во { $shop_name } сè уште е { $item0_title }. Имате прашање? Само одговорете, со задоволство ќе помогнеме.
recover-social-proof-whatsapp = Кратка порака ако ви промакнало: во вашата кошничка во { $shop_name } сè уште е { $item0_title }. { $proof } Имате прашање? Само одговорете, со задоволство ќе помогнеме.
proof-popular = { $popular_count_n ->
    [one] Овој производ { proof-period } го купи { $popular_count } лице.
   *[other] Овој производ { proof-period } го купија { $popular_count } лица.
}
proof-period = { $popular_days_n ->
    [one] во последниот { $popular_days } ден
   *[other] во последните { $popular_days } дена
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } купувач го оцени овој производ со { $rating } ѕвезди.
   *[other] { $rating_count } купувачи го оценија овој производ со { $rating } ѕвезди.
}
proof-none = Производот сè уште е достапен.

### Личната понуда

recover-incentive-subject = За вашата кошничка во { $shop_name }: { $offer }
recover-incentive-preheader = Вашиот личен код важи до: { $coupon_expires }
recover-incentive-intro = Ви благодариме за посетата на { $shop_name }. Вашата кошничка е зачувана и имаме нешто за вас: { $offer }.
recover-incentive-whatsapp = Ви благодариме за посетата на { $shop_name }. Во кошничката сè уште е { $item0_title } и имаме нешто за вас: { $offer }. Вашиот личен код е { $coupon_code } (важи до: { $coupon_expires }).
offer-off = { $coupon_value } попуст
coupon-label = Вашиот личен код
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Важи до: { $coupon_expires }

### За оние што се враќаат

recover-cross-sell-subject = Мило ни е што сте повторно тука: вашата кошничка во { $shop_name }
recover-cross-sell-preheader = Производот „{ $item0_title }“ сè уште е достапен.
recover-cross-sell-intro = Мило ни е што сте повторно тука. Вашата кошничка во { $shop_name } е зачувана, а производот „{ $item0_title }“ сè уште е достапен. Избравме и неколку работи што добро одат со него.
also-heading = Добро оди со тоа

### Неплатена нарачка

payment-reminder-subject = Вашата нарачка во { $shop_name } чека плаќање
payment-reminder-preheader = Плаќањето можете да го завршите кога ви одговара.
payment-reminder-intro = Вашата нарачка од { $cart_total } во { $shop_name } е зачувана, но плаќањето сè уште не е извршено. Можете да го завршите кога ви одговара.
payment-reminder-whatsapp = Вашата нарачка од { $cart_total } во { $shop_name } е зачувана, но плаќањето сè уште не е извршено. Можете да го завршите кога ви одговара.

### After an order

after-purchase-subject = Добро оди со производот „{ $item0_title }“
after-purchase-preheader = Неколку предлози за вашата нарачка во { $shop_name }.
after-purchase-intro = Ви благодариме за нарачката во { $shop_name }. Избравме неколку работи што добро одат со производот „{ $item0_title }“.
after-purchase-whatsapp = Ви благодариме за нарачката во { $shop_name }. Со производот „{ $item0_title }“ добро одат неколку работи што ги избравме за вас.
review-request-subject = Како ви се допаѓа { $item0_title }?
review-request-preheader = Вашето мислење им помага на другите купувачи при изборот.
review-request-intro = Вашата нарачка од { $shop_name } веќе некое време е кај вас. Како ви се допаѓа { $item0_title }? Вашето искрено мислење им помага на другите купувачи при изборот.
review-request-whatsapp = Вашата нарачка од { $shop_name } веќе некое време е кај вас. Како ви се допаѓа { $item0_title }? Вашето искрено мислење им помага на другите купувачи при изборот.

### Back in stock

back-in-stock-subject = Повторно достапно: { $item0_title }
back-in-stock-preheader = Нè замоливте да ви јавиме.
back-in-stock-intro = Производот „{ $item0_title }“ е повторно достапен во { $shop_name }. Нè замоливте да ви јавиме.
back-in-stock-whatsapp = Нè замоливте да ви јавиме: производот „{ $item0_title }“ е повторно достапен во { $shop_name }.

### After a long time

win-back-subject = Новости од { $shop_name }
win-back-preheader = Неколку предлози за вас.
win-back-intro = Помина некое време од вашата последна нарачка во { $shop_name }. Избравме неколку работи што би можеле да ви се допаднат.
win-back-whatsapp = Помина некое време од вашата последна нарачка во { $shop_name }. Избравме неколку работи што би можеле да ви се допаднат.

### Pieces of these

picked-heading = Избрано за вас
action-product = Погледни го производот
action-shop = Кон продавницата
action-review = Напиши рецензија
footer-why-order = Ја добивате оваа порака бидејќи со оваа адреса нарачавте во { $shop_name }.
footer-why-asked = Ја добивате оваа порака бидејќи побаравте од { $shop_name } да ви јави за овој производ.

### Разговор на страницата на продавницата

checkout-idle-chat = Полека, вашата кошничка останува тука.
browse-help-chat = Ве интересира { $item0_title }?

### Одговори на чести прашања

answer-stock-left = { $item0_stock_n ->
    [one] Од „{ $item0_title }“ сега на залиха има { $item0_stock } парче.
   *[other] Од „{ $item0_title }“ сега на залиха има { $item0_stock } парчиња.
}
answer-express-by = Со експресна достава за дополнителни { $express_extra } пратката стигнува во рок (најдоцна: { $express_by }).
answer-free-returns = { $returns_n ->
    [one] Враќањето е бесплатно до { $returns } ден по приемот.
   *[other] Враќањето е бесплатно до { $returns } дена по приемот.
}
answer-free-shipping-from = Уште { $shipping_free_from_missing } во кошничката и доставата е бесплатна.
answer-shipping-cost = Доставата чини { $shipping_cost }.

### Делови

promise-free-shipping = бесплатна достава
promise-free-returns = бесплатно враќање
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (претходно: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } на залиха
}
cart-more = { $cart_more_n ->
    [one] и уште { $cart_more } производ
   *[other] и уште { $cart_more } производи
}
cart-total = Вкупно: { $cart_total }
action-basket = Назад во кошничката
action-payment = Заврши го плаќањето

### На крајот на пораката

footer-why = Ја добивате оваа порака бидејќи со оваа адреса започнавте нарачка во { $shop_name }.
unsubscribe = Одјава
opt-out-word = СТОП
opt-out-reply = Одговорете { opt-out-word } и повеќе нема да ви пишуваме.
