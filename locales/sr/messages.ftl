# Текстови Cartwright на српском (обраћање са ви). docs/locales.md објашњава употребу и провере.

### Поздрав

greeting = Добар дан, { $shopper_first_name },
greeting-plain = Добар дан,

### Први подсетник

recover-reminder-subject = Још у вашој корпи: { $item0_title }
recover-reminder-preheader = Ваша корпа у продавници { $shop_name } је сачувана.
recover-reminder-intro = Ваша корпа у продавници { $shop_name } је сачувана, а артикал „{ $item0_title }” је и даље доступан. Можете да наставите кад год вам одговара.
recover-reminder-whatsapp = Ваша корпа у продавници { $shop_name } је сачувана, а артикал „{ $item0_title }” је и даље доступан. Можете да наставите кад год вам одговара.

### Други подсетник

recover-social-proof-subject = Ваша корпа у продавници { $shop_name } вас чека
recover-social-proof-preheader = Артикал „{ $item0_title }” је и даље доступан.
recover-social-proof-intro = Кратка порука ако вам је промакло: у вашој корпи у продавници { $shop_name } још је { $item0_title }. Имате питање? Само одговорите, радо ћемо помоћи.
recover-social-proof-whatsapp = Кратка порука ако вам је промакло: у вашој корпи у продавници { $shop_name } још је { $item0_title }. { $proof } Имате питање? Само одговорите, радо ћемо помоћи.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } особа је купила овај артикал { proof-period }.
    [few] { $popular_count } особе су купиле овај артикал { proof-period }.
   *[other] { $popular_count } особа је купило овај артикал { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] у последњи { $popular_days } дан
    [few] у последња { $popular_days } дана
   *[other] у последњих { $popular_days } дана
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } купац је оценио овај артикал, број звездица: { $rating }.
    [few] { $rating_count } купца су оценила овај артикал, просечан број звездица: { $rating }.
   *[other] { $rating_count } купаца је оценило овај артикал, просечан број звездица: { $rating }.
}
proof-none = Артикал је и даље доступан.

### Лична понуда

recover-incentive-subject = За вашу корпу у продавници { $shop_name }: { $offer }
recover-incentive-preheader = Ваш лични код важи до: { $coupon_expires }
recover-incentive-intro = Хвала на посети продавници { $shop_name }. Ваша корпа је сачувана и имамо нешто за вас: { $offer }.
recover-incentive-whatsapp = Хвала на посети продавници { $shop_name }. У корпи је још { $item0_title } и имамо нешто за вас: { $offer }. Ваш лични код је { $coupon_code } (важи до: { $coupon_expires }).
offer-off = { $coupon_value } попуста
coupon-label = Ваш лични код
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Важи до: { $coupon_expires }

### За оне који се враћају

recover-cross-sell-subject = Лепо је видети вас опет: ваша корпа у продавници { $shop_name }
recover-cross-sell-preheader = Артикал „{ $item0_title }” је и даље доступан.
recover-cross-sell-intro = Лепо је видети вас опет. Ваша корпа у продавници { $shop_name } је сачувана, а артикал „{ $item0_title }” је и даље доступан. Изабрали смо и неколико ствари које добро иду уз њега.
also-heading = Добро иде уз то

### Неплаћена поруџбина

payment-reminder-subject = Ваша поруџбина у продавници { $shop_name } чека на плаћање
payment-reminder-preheader = Плаћање можете да завршите кад год вам одговара.
payment-reminder-intro = Ваша поруџбина од { $cart_total } у продавници { $shop_name } је сачувана, али плаћање још није извршено. Можете да га завршите кад год вам одговара.
payment-reminder-whatsapp = Ваша поруџбина од { $cart_total } у продавници { $shop_name } је сачувана, али плаћање још није извршено. Можете да га завршите кад год вам одговара.

### After an order

after-purchase-subject = Добро иде уз артикал „{ $item0_title }”
after-purchase-preheader = Неколико предлога уз вашу поруџбину у продавници { $shop_name }.
after-purchase-intro = Хвала на поруџбини у продавници { $shop_name }. Изабрали смо неколико ствари које добро иду уз артикал „{ $item0_title }”.
after-purchase-whatsapp = Хвала на поруџбини у продавници { $shop_name }. Уз артикал „{ $item0_title }” добро иде неколико ствари које смо изабрали за вас.
review-request-subject = Како вам се свиђа { $item0_title }?
review-request-preheader = Ваше мишљење помаже осталим купцима при избору.
review-request-intro = Ваша поруџбина из продавнице { $shop_name } већ је неко време код вас. Како вам се свиђа { $item0_title }? Ваше искрено мишљење помаже осталим купцима при избору.
review-request-whatsapp = Ваша поруџбина из продавнице { $shop_name } већ је неко време код вас. Како вам се свиђа { $item0_title }? Ваше искрено мишљење помаже осталим купцима при избору.

### Back in stock

back-in-stock-subject = Поново доступно: { $item0_title }
back-in-stock-preheader = Замолили сте нас да вам јавимо.
back-in-stock-intro = Артикал „{ $item0_title }” је поново доступан у продавници { $shop_name }. Замолили сте нас да вам јавимо.
back-in-stock-whatsapp = Замолили сте нас да вам јавимо: артикал „{ $item0_title }” је поново доступан у продавници { $shop_name }.

### After a long time

win-back-subject = Новости из продавнице { $shop_name }
win-back-preheader = Неколико предлога за вас.
win-back-intro = Прошло је неко време од ваше последње поруџбине у продавници { $shop_name }. Изабрали смо неколико ствари које би могле да вам се допадну.
win-back-whatsapp = Прошло је неко време од ваше последње поруџбине у продавници { $shop_name }. Изабрали смо неколико ствари које би могле да вам се допадну.

### Pieces of these

picked-heading = Изабрано за вас
action-product = Погледај артикал
action-shop = У продавницу
action-review = Напиши рецензију
footer-why-order = Ову поруку примате јер сте са овом адресом поручили у продавници { $shop_name }.
footer-why-asked = Ову поруку примате јер сте продавницу { $shop_name } замолили за обавештење о овом артиклу.

### Разговор на страници продавнице

checkout-idle-chat = Само полако, ваша корпа остаје овде.
browse-help-chat = Занима вас { $item0_title }?

### Одговори на честа питања

answer-stock-left = { $item0_stock_n ->
    [one] „{ $item0_title }”: на стању је сада { $item0_stock } комад.
    [few] „{ $item0_title }”: на стању су сада { $item0_stock } комада.
   *[other] „{ $item0_title }”: на стању је сада { $item0_stock } комада.
}
answer-express-by = Уз експресну доставу за додатних { $express_extra } пошиљка стиже у року (најкасније: { $express_by }).
answer-free-returns = { $returns_n ->
    [one] Враћање је бесплатно у року од { $returns } дана.
    [few] Враћање је бесплатно у року од { $returns } дана.
   *[other] Враћање је бесплатно у року од { $returns } дана.
}
answer-free-shipping-from = Још { $shipping_free_from_missing } у корпи и достава је бесплатна.
answer-shipping-cost = Достава кошта { $shipping_cost }.

### Делови

promise-free-shipping = бесплатна достава
promise-free-returns = бесплатно враћање
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (пре: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } на стању
}
cart-more = { $cart_more_n ->
    [one] и још { $cart_more } артикал
    [few] и још { $cart_more } артикла
   *[other] и још { $cart_more } артикала
}
cart-total = Укупно: { $cart_total }
action-basket = Назад у корпу
action-payment = Заврши плаћање

### На крају поруке

footer-why = Ову поруку примате јер сте са овом адресом започели поруџбину у продавници { $shop_name }.
unsubscribe = Одјава
opt-out-word = СТОП
opt-out-reply = Одговорите { opt-out-word } и више вам нећемо писати.
