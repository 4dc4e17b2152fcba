# Cartwright мәтіндері қазақ тілінде. docs/locales.md қараңыз.

### Greeting

greeting = Сәлеметсіз бе, { $shopper_first_name }!
greeting-plain = Сәлеметсіз бе!

### The first reminder

recover-reminder-subject = Әлі себетіңізде: { $item0_title }
recover-reminder-preheader = { $shop_name } дүкеніндегі себетіңіз сақталды.
recover-reminder-intro = { $shop_name } дүкеніндегі себетіңіз сақталды, ал { $item0_title } әлі де бар. Өзіңізге ыңғайлы кезде тоқтаған жеріңізден жалғастыра аласыз.
recover-reminder-whatsapp = Себетіңіз { $shop_name } дүкенінде сақталды, ал { $item0_title } әлі де бар. Өзіңізге ыңғайлы кезде тоқтаған жеріңізден жалғастыра аласыз.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } дүкеніндегі себетіңіз сізді күтіп тұр
recover-social-proof-preheader = { $item0_title } әлі де бар.
recover-social-proof-intro = Есіңізден шығып кетсе, шағын ескерту: { $item0_title } әлі де { $shop_name } дүкеніндегі себетіңізде. Сұрағыңыз бар ма? Жауап жазсаңыз болғаны, қуана көмектесеміз.
recover-social-proof-whatsapp = Есіңізден шығып кетсе, шағын ескерту: { $item0_title } әлі де { $shop_name } дүкеніндегі себетіңізде. { $proof } Сұрағыңыз бар ма? Жауап жазсаңыз болғаны, қуана көмектесеміз.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } адам бұл тауарды сатып алды.
}
proof-period = { $popular_days_n ->
   *[other] Соңғы { $popular_days } күнде
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } сатып алушы бұл тауарға орта есеппен { $rating } жұлдыз берді.
}
proof-none = Тауар әлі де бар.

### The personal offer

recover-incentive-subject = { $shop_name } дүкеніндегі себетіңізге: { $offer }
recover-incentive-preheader = Жеке кодыңыздың жарамдылық мерзімі: { $coupon_expires }.
recover-incentive-intro = { $shop_name } дүкеніне кіргеніңізге рақмет. Себетіңіз сақталды, сізге арнаған тосынсыйымыз бар: { $offer }.
recover-incentive-whatsapp = Сәлеметсіз бе! { $shop_name } дүкеніне кіргеніңізге рақмет. { $item0_title } әлі де себетіңізде, сізге арнаған тосынсыйымыз бар: { $offer }. Жеке кодыңыз: { $coupon_code }, жарамдылық мерзімі: { $coupon_expires }.
offer-off = { $coupon_value } жеңілдік
coupon-label = Жеке кодыңыз
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Жарамдылық мерзімі: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Сізді қайта көргенімізге қуаныштымыз: { $shop_name } дүкеніндегі себетіңіз
recover-cross-sell-preheader = { $item0_title } әлі де бар.
recover-cross-sell-intro = Сізді қайта көргенімізге қуаныштымыз. { $shop_name } дүкеніндегі себетіңіз сақталды, ал { $item0_title } әлі де бар. Оған жақсы үйлесетін бірнеше зат та таңдадық.
also-heading = Оған жақсы үйлеседі

### An unpaid order

payment-reminder-subject = { $shop_name } дүкеніндегі тапсырысыңыз төлемді күтіп тұр
payment-reminder-preheader = Төлемді өзіңізге ыңғайлы кезде аяқтай аласыз.
payment-reminder-intro = { $shop_name } дүкеніндегі { $cart_total } сомасындағы тапсырысыңыз сақталды, бірақ төлем әлі өткен жоқ. Өзіңізге ыңғайлы кезде аяқтай аласыз.
payment-reminder-whatsapp = Тапсырысыңыз ({ $cart_total }) { $shop_name } дүкенінде сақталды, бірақ төлем әлі өткен жоқ. Өзіңізге ыңғайлы кезде аяқтай аласыз.

### After an order

after-purchase-subject = { $item0_title } тауарына жақсы үйлеседі
after-purchase-preheader = { $shop_name } дүкеніндегі тапсырысыңызға арналған ұсыныстар.
after-purchase-intro = { $shop_name } дүкеніне тапсырыс бергеніңізге рақмет. { $item0_title } тауарына жақсы үйлесетін заттарды таңдадық.
after-purchase-whatsapp = Сәлеметсіз бе! { $shop_name } дүкеніне тапсырыс бергеніңізге рақмет. { $item0_title } тауарына жақсы үйлесетін заттарды сізге таңдап қойдық.
review-request-subject = { $item0_title } сізге ұнады ма?
review-request-preheader = Пікіріңіз басқа сатып алушыларға таңдауға көмектеседі.
review-request-intro = { $shop_name } дүкенінен алған тапсырысыңыз қолыңызда болғанына едәуір уақыт өтті. { $item0_title } сізге ұнады ма? Шынайы пікіріңіз басқа сатып алушыларға таңдауға көмектеседі.
review-request-whatsapp = Тапсырысыңызды { $shop_name } дүкенінен алғаныңызға едәуір уақыт өтті. { $item0_title } сізге ұнады ма? Шынайы пікіріңіз басқа сатып алушыларға таңдауға көмектеседі.

### Back in stock

back-in-stock-subject = Қайтадан сатылымда: { $item0_title }
back-in-stock-preheader = Хабарлауымызды сұраған едіңіз.
back-in-stock-intro = { $item0_title } енді { $shop_name } дүкенінде қайтадан бар. Қайта келгенде хабарлауымызды сұраған едіңіз.
back-in-stock-whatsapp = Хабарлауымызды сұраған едіңіз: { $item0_title } енді { $shop_name } дүкенінде қайтадан бар.

### After a long time

win-back-subject = { $shop_name } дүкенінен жаңалықтар
win-back-preheader = Сізге арналған ұсыныстар.
win-back-intro = { $shop_name } дүкеніндегі соңғы тапсырысыңыздан бері едәуір уақыт өтті. Сізге ұнауы мүмкін заттарды таңдадық.
win-back-whatsapp = Соңғы рет { $shop_name } дүкеніне тапсырыс бергеніңізге едәуір уақыт өтті. Сізге ұнауы мүмкін заттарды таңдадық.

### Pieces of these

picked-heading = Сізге таңдалды
action-product = Тауарды көру
action-shop = Дүкенге өту
action-review = Пікір жазу
footer-why-order = Бұл хатты { $shop_name } дүкенінде осы мекенжаймен тапсырыс бергендіктен алдыңыз.
footer-why-asked = Бұл хатты { $shop_name } дүкенінен осы тауар туралы хабарлауды сұрағандықтан алдыңыз.

### Chat on the shop's page

checkout-idle-chat = Асықпаңыз, себетіңіз осында.
browse-help-chat = { $item0_title } тауарын қарап отырсыз ба?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: қазір { $item0_stock } дана бар.
}
answer-express-by = Қосымша { $express_extra } төлесеңіз, жедел жеткізумен мына күнге дейін келеді: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] { $returns } күн ішінде тегін қайтара аласыз.
}
answer-free-shipping-from = Себетіңізге тағы { $shipping_free_from_missing } сомасына тауар қоссаңыз, жеткізу тегін болады.
answer-shipping-cost = Жеткізу құны: { $shipping_cost }.

### Pieces

promise-free-shipping = тегін жеткізу
promise-free-returns = тегін қайтару
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (бұрын: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } дана бар
}
cart-more = { $cart_more_n ->
   *[other] және тағы { $cart_more }
}
cart-total = Барлығы: { $cart_total }
action-basket = Себетке оралу
action-payment = Төлемді аяқтау

### The foot of a message

footer-why = Бұл хатты { $shop_name } дүкенінде осы мекенжаймен тапсырыс бастағандықтан алдыңыз.
unsubscribe = Жазылымнан шығу
opt-out-word = СТОП
opt-out-reply = { opt-out-word } деп жауап жазсаңыз, сізге енді жазбаймыз.
