# Матнҳои Cartwright ба забони тоҷикӣ. Нигаред ба docs/locales.md.

### Greeting

greeting = Салом, { $shopper_first_name }!
greeting-plain = Салом!

### The first reminder

recover-reminder-subject = Ҳанӯз дар сабади шумо: { $item0_title }
recover-reminder-preheader = Сабади шумо дар { $shop_name } нигоҳ дошта шудааст.
recover-reminder-intro = Сабади шумо дар { $shop_name } нигоҳ дошта шудааст ва «{ $item0_title }» ҳанӯз мавҷуд аст. Метавонед ҳар вақте ки қулай бошад, аз ҷои мондаатон давом диҳед.
recover-reminder-whatsapp = Сабади шумо дар { $shop_name } нигоҳ дошта шудааст ва «{ $item0_title }» ҳанӯз мавҷуд аст. Метавонед ҳар вақте ки қулай бошад, аз ҷои мондаатон давом диҳед.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Сабади шумо дар { $shop_name } шуморо интизор аст
recover-social-proof-preheader = { $item0_title } ҳанӯз мавҷуд аст.
recover-social-proof-intro = Агар фаромӯш карда бошед, ёдраси кӯчак: «{ $item0_title }» ҳанӯз дар сабади шумо дар { $shop_name } аст. Савол доред? Танҳо ҷавоб нависед, бо хушнудӣ кӯмак мекунем.
recover-social-proof-whatsapp = Агар фаромӯш карда бошед, ёдраси кӯчак: «{ $item0_title }» ҳанӯз дар сабади шумо дар { $shop_name } аст. { $proof } Савол доред? Танҳо ҷавоб нависед, бо хушнудӣ кӯмак мекунем.
proof-popular = { $popular_count_n ->
   *[other] { $popular_count } нафар ин молро { proof-period } харид.
}
proof-period = { $popular_days_n ->
   *[other] дар { $popular_days } рӯзи охир
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } харидор ба ин мол ба ҳисоби миёна { $rating } ситора додааст.
}
proof-none = Мол ҳанӯз мавҷуд аст.

### The personal offer

recover-incentive-subject = Барои сабади шумо дар { $shop_name }: { $offer }
recover-incentive-preheader = Рамзи шахсии шумо эътибор дорад то: { $coupon_expires }.
recover-incentive-intro = Ташаккур, ки ба { $shop_name } ташриф овардед. Сабади шумо нигоҳ дошта шудааст ва мо барои шумо чизе дорем: { $offer }.
recover-incentive-whatsapp = Ташаккур, ки ба { $shop_name } ташриф овардед. «{ $item0_title }» ҳанӯз дар сабади шумост ва мо барои шумо чизе дорем: { $offer }. Рамзи шахсии шумо: { $coupon_code }, эътибор дорад то: { $coupon_expires }.
offer-off = тахфифи { $coupon_value }
coupon-label = Рамзи шахсии шумо
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Эътибор дорад то: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Аз дидани шумо боз шодем: сабади шумо дар { $shop_name }
recover-cross-sell-preheader = { $item0_title } ҳанӯз мавҷуд аст.
recover-cross-sell-intro = Аз дидани шумо боз шодем. Сабади шумо дар { $shop_name } нигоҳ дошта шудааст ва «{ $item0_title }» ҳанӯз мавҷуд аст. Мо инчунин чизҳоеро интихоб кардем, ки ба он хуб мувофиқ меоянд.
also-heading = Ба он мувофиқ меояд

### An unpaid order

payment-reminder-subject = Фармоиши шумо дар { $shop_name } пардохтро интизор аст
payment-reminder-preheader = Пардохтро ҳар вақте ки қулай бошад, ба анҷом расонида метавонед.
payment-reminder-intro = Фармоиши шумо ба маблағи { $cart_total } дар { $shop_name } нигоҳ дошта шудааст, вале пардохт ҳанӯз нагузаштааст. Метавонед онро ҳар вақте ки қулай бошад, ба анҷом расонед.
payment-reminder-whatsapp = Фармоиши шумо ба маблағи { $cart_total } дар { $shop_name } нигоҳ дошта шудааст, вале пардохт ҳанӯз нагузаштааст. Метавонед онро ҳар вақте ки қулай бошад, ба анҷом расонед.

### After an order

after-purchase-subject = Ба «{ $item0_title }» хуб мувофиқ меояд
after-purchase-preheader = Чанд тавсия барои фармоиши шумо дар { $shop_name }.
after-purchase-intro = Ташаккур барои фармоиш дар { $shop_name }. Мо чизҳоеро интихоб кардем, ки ба «{ $item0_title }» хуб мувофиқ меоянд.
after-purchase-whatsapp = Ташаккур барои фармоиш дар { $shop_name }. Баъзе чизҳо ба «{ $item0_title }» хуб мувофиқ меоянд ва мо онҳоро барои шумо ҷамъ овардем.
review-request-subject = «{ $item0_title }» ба шумо маъқул шуд?
review-request-preheader = Фикри шумо ба харидорони дигар дар интихоб кӯмак мекунад.
review-request-intro = Фармоиши шумо аз { $shop_name } муддатест, ки дар дасти шумост. «{ $item0_title }» ба шумо маъқул шуд? Фикри самимии шумо ба харидорони дигар дар интихоб кӯмак мекунад.
review-request-whatsapp = Фармоиши шумо аз { $shop_name } муддатест, ки дар дасти шумост. «{ $item0_title }» ба шумо маъқул шуд? Фикри самимии шумо ба харидорони дигар дар интихоб кӯмак мекунад.

### Back in stock

back-in-stock-subject = Боз мавҷуд аст: { $item0_title }
back-in-stock-preheader = Шумо хоҳиш карда будед, ки хабар диҳем.
back-in-stock-intro = «{ $item0_title }» боз дар { $shop_name } мавҷуд аст. Шумо хоҳиш карда будед, ки хабар диҳем.
back-in-stock-whatsapp = Шумо хоҳиш карда будед, ки хабар диҳем: «{ $item0_title }» боз дар { $shop_name } мавҷуд аст.

### After a long time

win-back-subject = Навгониҳо аз { $shop_name }
win-back-preheader = Чанд тавсия барои шумо.
win-back-intro = Аз фармоиши охирини шумо дар { $shop_name } муддате гузашт. Мо чизҳоеро интихоб кардем, ки шояд ба шумо маъқул шаванд.
win-back-whatsapp = Аз фармоиши охирини шумо дар { $shop_name } муддате гузашт. Мо чизҳоеро интихоб кардем, ки шояд ба шумо маъқул шаванд.

### Pieces of these

picked-heading = Барои шумо интихоб шуд
action-product = Дидани мол
action-shop = Ба мағоза
action-review = Навиштани тақриз
footer-why-order = Ин номаро гирифтед, чунки дар { $shop_name } бо ин суроға фармоиш додаед.
footer-why-asked = Ин номаро гирифтед, чунки аз { $shop_name } хоҳиш кардаед, ки дар бораи ин мол хабар диҳад.

### Chat on the shop's page

checkout-idle-chat = Шитоб накунед, сабади шумо ҳамин ҷост.
browse-help-chat = Ба моли «{ $item0_title }» назар мекунед?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: ҳозир { $item0_stock } дона мавҷуд аст.
}
answer-express-by = Бо расонидани фаврӣ, бо пардохти иловагии { $express_extra }, то ин сана мерасад: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Дар давоми { $returns } рӯз ройгон баргардонида метавонед.
}
answer-free-shipping-from = Ба сабадатон боз ба маблағи { $shipping_free_from_missing } мол илова кунед, расонидан ройгон мешавад.
answer-shipping-cost = Арзиши расонидан: { $shipping_cost }.

### Pieces

promise-free-shipping = расонидани ройгон
promise-free-returns = баргардонидани ройгон
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (пештар: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } дона мавҷуд аст
}
cart-more = { $cart_more_n ->
   *[other] ва боз { $cart_more }
}
cart-total = Ҳамагӣ: { $cart_total }
action-basket = Бозгашт ба сабад
action-payment = Анҷоми пардохт

### The foot of a message

footer-why = Ин номаро гирифтед, чунки дар { $shop_name } бо ин суроға фармоиш додан оғоз кардаед.
unsubscribe = Бекор кардани обуна
opt-out-word = СТОП
opt-out-reply = { opt-out-word } нависед, ва мо дигар ба шумо наменависем.
