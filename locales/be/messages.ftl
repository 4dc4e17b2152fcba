# Тэксты Cartwright па-беларуску (зварот на вы). docs/locales.md тлумачыць ужыванне і праверкі.

### Вітанне

greeting = Добры дзень, { $shopper_first_name }!
greeting-plain = Добры дзень!

### Першы напамін

recover-reminder-subject = Усё яшчэ ў вашым кошыку: { $item0_title }
recover-reminder-preheader = Ваш кошык у краме { $shop_name } захаваны.
recover-reminder-intro = Ваш кошык у краме { $shop_name } захаваны, а тавар «{ $item0_title }» усё яшчэ ёсць у наяўнасці. Можна працягнуць, калі вам будзе зручна.
recover-reminder-whatsapp = Ваш кошык у краме { $shop_name } захаваны, а тавар «{ $item0_title }» усё яшчэ ёсць у наяўнасці. Можна працягнуць, калі вам будзе зручна.

### Другі напамін

recover-social-proof-subject = Ваш кошык у краме { $shop_name } чакае вас
recover-social-proof-preheader = Тавар «{ $item0_title }» усё яшчэ ёсць у наяўнасці.
recover-social-proof-intro = Кароткае паведамленне на ўсялякі выпадак: у вашым кошыку ў краме { $shop_name } усё яшчэ ляжыць { $item0_title }. Ёсць пытанне? Проста адкажыце, мы ахвотна дапаможам.
recover-social-proof-whatsapp = Кароткае паведамленне на ўсялякі выпадак: у вашым кошыку ў краме { $shop_name } усё яшчэ ляжыць { $item0_title }. { $proof } Ёсць пытанне? Проста адкажыце, мы ахвотна дапаможам.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } чалавек купіў гэты тавар { proof-period }.
    [few] { $popular_count } чалавекі купілі гэты тавар { proof-period }.
    [many] { $popular_count } чалавек купілі гэты тавар { proof-period }.
   *[other] { $popular_count } чалавека купілі гэты тавар { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] за апошні { $popular_days } дзень
    [few] за апошнія { $popular_days } дні
    [many] за апошнія { $popular_days } дзён
   *[other] за апошнія { $popular_days } дня
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } пакупнік ацаніў гэты тавар, колькасць зорак: { $rating }.
    [few] { $rating_count } пакупнікі ацанілі гэты тавар, сярэдняя колькасць зорак: { $rating }.
    [many] { $rating_count } пакупнікоў ацанілі гэты тавар, сярэдняя колькасць зорак: { $rating }.
   *[other] { $rating_count } пакупніка ацанілі гэты тавар, сярэдняя колькасць зорак: { $rating }.
}
proof-none = Тавар усё яшчэ ёсць у наяўнасці.

### Асабістая прапанова

recover-incentive-subject = Для вашага кошыка ў краме { $shop_name }: { $offer }
recover-incentive-preheader = Ваш асабісты код дзейнічае да: { $coupon_expires }
recover-incentive-intro = Дзякуй за візіт у краму { $shop_name }. Ваш кошык захаваны, і ў нас ёсць нешта для вас: { $offer }.
recover-incentive-whatsapp = Дзякуй за візіт у краму { $shop_name }. У кошыку ўсё яшчэ ляжыць { $item0_title }, і ў нас ёсць нешта для вас: { $offer }. Ваш асабісты код: { $coupon_code } (дзейнічае да: { $coupon_expires }).
offer-off = зніжка { $coupon_value }
coupon-label = Ваш асабісты код
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Дзейнічае да: { $coupon_expires }

### Для тых, хто вяртаецца

recover-cross-sell-subject = Рады бачыць вас зноў: ваш кошык у краме { $shop_name }
recover-cross-sell-preheader = Тавар «{ $item0_title }» усё яшчэ ёсць у наяўнасці.
recover-cross-sell-intro = Рады бачыць вас зноў. Ваш кошык у краме { $shop_name } захаваны, а тавар «{ $item0_title }» усё яшчэ ёсць у наяўнасці. Мы таксама выбралі некалькі рэчаў, якія добра да яго пасуюць.
also-heading = Добра пасуе

### Неаплачаная замова

payment-reminder-subject = Ваша замова ў краме { $shop_name } чакае аплаты
payment-reminder-preheader = Аплату можна завяршыць, калі вам будзе зручна.
payment-reminder-intro = Ваша замова на { $cart_total } у краме { $shop_name } захавана, але аплата яшчэ не прайшла. Яе можна завяршыць, калі вам будзе зручна.
payment-reminder-whatsapp = Ваша замова на { $cart_total } у краме { $shop_name } захавана, але аплата яшчэ не прайшла. Яе можна завяршыць, калі вам будзе зручна.

### After an order

after-purchase-subject = Добра пасуе да тавару «{ $item0_title }»
after-purchase-preheader = Некалькі ідэй да вашай замовы ў краме { $shop_name }.
after-purchase-intro = Дзякуй за замову ў краме { $shop_name }. Мы выбралі некалькі рэчаў, якія добра пасуюць да тавару «{ $item0_title }».
after-purchase-whatsapp = Дзякуй за замову ў краме { $shop_name }. Да тавару «{ $item0_title }» добра пасуюць некалькі рэчаў, і мы сабралі іх для вас.
review-request-subject = Як вам «{ $item0_title }»?
review-request-preheader = Ваша меркаванне дапамагае іншым пакупнікам выбіраць.
review-request-intro = Замова з крамы { $shop_name } у вас ужо некаторы час. Як вам «{ $item0_title }»? Ваша шчырае меркаванне дапамагае іншым пакупнікам выбіраць.
review-request-whatsapp = Замова з крамы { $shop_name } у вас ужо некаторы час. Як вам «{ $item0_title }»? Ваша шчырае меркаванне дапамагае іншым пакупнікам выбіраць.

### Back in stock

back-in-stock-subject = Зноў у наяўнасці: { $item0_title }
back-in-stock-preheader = Вы прасілі паведаміць.
back-in-stock-intro = Тавар «{ $item0_title }» зноў ёсць у наяўнасці ў краме { $shop_name }. Вы прасілі пра гэта паведаміць.
back-in-stock-whatsapp = Вы прасілі паведаміць: тавар «{ $item0_title }» зноў ёсць у наяўнасці ў краме { $shop_name }.

### After a long time

win-back-subject = Навіны крамы { $shop_name }
win-back-preheader = Некалькі ідэй для вас.
win-back-intro = З вашай апошняй замовы ў краме { $shop_name } мінуў пэўны час. Мы выбралі некалькі рэчаў, якія могуць вам спадабацца.
win-back-whatsapp = З вашай апошняй замовы ў краме { $shop_name } мінуў пэўны час. Мы выбралі некалькі рэчаў, якія могуць вам спадабацца.

### Pieces of these

picked-heading = Выбралі для вас
action-product = Паглядзець тавар
action-shop = Перайсці ў краму
action-review = Напісаць водгук
footer-why-order = Вы атрымалі гэты ліст, бо з гэтым адрасам зрабілі замову ў краме { $shop_name }.
footer-why-asked = Вы атрымалі гэты ліст, бо прасілі краму { $shop_name } паведаміць вам пра гэты тавар.

### Чат на старонцы крамы

checkout-idle-chat = Выбірайце спакойна, ваш кошык застаецца тут.
browse-help-chat = Разглядаеце { $item0_title } бліжэй?

### Адказы на частыя пытанні

answer-stock-left = { $item0_stock_n ->
    [one] «{ $item0_title }»: зараз у наяўнасці { $item0_stock } штука.
    [few] «{ $item0_title }»: зараз у наяўнасці { $item0_stock } штукі.
    [many] «{ $item0_title }»: зараз у наяўнасці { $item0_stock } штук.
   *[other] «{ $item0_title }»: зараз у наяўнасці { $item0_stock } штукі.
}
answer-express-by = З экспрэс-дастаўкай за дадатковыя { $express_extra } пасылка прыйдзе ў тэрмін (не пазней за: { $express_by }).
answer-free-returns = { $returns_n ->
    [one] Вяртанне бясплатнае на працягу { $returns } дня.
    [few] Вяртанне бясплатнае на працягу { $returns } дзён.
    [many] Вяртанне бясплатнае на працягу { $returns } дзён.
   *[other] Вяртанне бясплатнае на працягу { $returns } дня.
}
answer-free-shipping-from = Яшчэ { $shipping_free_from_missing } у кошыку, і дастаўка бясплатная.
answer-shipping-cost = Дастаўка каштуе { $shipping_cost }.

### Часткі

promise-free-shipping = бясплатная дастаўка
promise-free-returns = бясплатнае вяртанне
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (раней: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } у наяўнасці
}
cart-more = { $cart_more_n ->
    [one] і яшчэ { $cart_more } тавар
    [few] і яшчэ { $cart_more } тавары
    [many] і яшчэ { $cart_more } тавараў
   *[other] і яшчэ { $cart_more } тавару
}
cart-total = Усяго: { $cart_total }
action-basket = Вярнуцца да кошыка
action-payment = Завяршыць аплату

### У канцы паведамлення

footer-why = Вы атрымалі гэты ліст, бо з гэтым адрасам пачалі замову ў краме { $shop_name }.
unsubscribe = Адпісацца
opt-out-word = СТОП
opt-out-reply = Адкажыце { opt-out-word }, і мы больш не будзем вам пісаць.
