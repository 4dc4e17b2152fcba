# Cartwright тексттери кыргыз тилинде. docs/locales.md караңыз.

### Greeting

greeting = Саламатсызбы, { $shopper_first_name }!
greeting-plain = Саламатсызбы!

### The first reminder

recover-reminder-subject = Али себетиңизде: { $item0_title }
recover-reminder-preheader = { $shop_name } дүкөнүндөгү себетиңиз сакталды.
recover-reminder-intro = { $shop_name } дүкөнүндөгү себетиңиз сакталды, ал эми { $item0_title } дагы эле бар. Өзүңүзгө ыңгайлуу убакта токтогон жериңизден уланта аласыз.
recover-reminder-whatsapp = Себетиңиз { $shop_name } дүкөнүндө сакталды, ал эми { $item0_title } дагы эле бар. Өзүңүзгө ыңгайлуу убакта токтогон жериңизден уланта аласыз.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } дүкөнүндөгү себетиңиз сизди күтүп турат
recover-social-proof-preheader = { $item0_title } дагы эле бар.
recover-social-proof-intro = Эсиңизден чыгып кетсе, кичинекей эскертүү: { $item0_title } дагы эле { $shop_name } дүкөнүндөгү себетиңизде. Сурооңуз барбы? Жооп жазсаңыз эле болот, кубаныч менен жардам беребиз.
recover-social-proof-whatsapp = Эсиңизден чыгып кетсе, кичинекей эскертүү: { $item0_title } дагы эле { $shop_name } дүкөнүндөгү себетиңизде. { $proof } Сурооңуз барбы? Жооп жазсаңыз эле болот, кубаныч менен жардам беребиз.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } адам бул товарды сатып алды.
}
proof-period = { $popular_days_n ->
   *[other] Акыркы { $popular_days } күндө
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } сатып алуучу бул товарга орточо { $rating } жылдыз берди.
}
proof-none = Товар дагы эле бар.

### The personal offer

recover-incentive-subject = { $shop_name } дүкөнүндөгү себетиңизге: { $offer }
recover-incentive-preheader = Жеке кодуңуздун жарактуу мөөнөтү: { $coupon_expires }.
recover-incentive-intro = { $shop_name } дүкөнүнө киргениңизге рахмат. Себетиңиз сакталды, сизге арнаган нерсебиз бар: { $offer }.
recover-incentive-whatsapp = Саламатсызбы! { $shop_name } дүкөнүнө киргениңизге рахмат. { $item0_title } дагы эле себетиңизде, сизге арнаган нерсебиз бар: { $offer }. Жеке кодуңуз: { $coupon_code }, жарактуу мөөнөтү: { $coupon_expires }.
offer-off = { $coupon_value } арзандатуу
coupon-label = Жеке кодуңуз
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Жарактуу мөөнөтү: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Сизди кайра көргөнүбүзгө кубанычтабыз: { $shop_name } дүкөнүндөгү себетиңиз
recover-cross-sell-preheader = { $item0_title } дагы эле бар.
recover-cross-sell-intro = Сизди кайра көргөнүбүзгө кубанычтабыз. { $shop_name } дүкөнүндөгү себетиңиз сакталды, ал эми { $item0_title } дагы эле бар. Ага жакшы айкалышкан бир нече нерсе да тандадык.
also-heading = Ага жакшы айкалышат

### An unpaid order

payment-reminder-subject = { $shop_name } дүкөнүндөгү буйрутмаңыз төлөмдү күтүп турат
payment-reminder-preheader = Төлөмдү өзүңүзгө ыңгайлуу убакта аяктай аласыз.
payment-reminder-intro = { $shop_name } дүкөнүндөгү { $cart_total } суммасындагы буйрутмаңыз сакталды, бирок төлөм али өтө элек. Өзүңүзгө ыңгайлуу убакта аяктай аласыз.
payment-reminder-whatsapp = Буйрутмаңыз ({ $cart_total }) { $shop_name } дүкөнүндө сакталды, бирок төлөм али өтө элек. Өзүңүзгө ыңгайлуу убакта аяктай аласыз.

### After an order

after-purchase-subject = { $item0_title } товарына жакшы айкалышат
after-purchase-preheader = { $shop_name } дүкөнүндөгү буйрутмаңызга бир нече сунуш.
after-purchase-intro = { $shop_name } дүкөнүнө буйрутма бергениңизге рахмат. { $item0_title } товарына жакшы айкалышкан бир нече нерсе тандадык.
after-purchase-whatsapp = Саламатсызбы! { $shop_name } дүкөнүнө буйрутма бергениңизге рахмат. { $item0_title } товарына жакшы айкалышкан бир нече нерсени сизге тандап койдук.
review-request-subject = { $item0_title } сизге жактыбы?
review-request-preheader = Пикириңиз башка кардарларга тандоого жардам берет.
review-request-intro = { $shop_name } дүкөнүнөн буйрутмаңызды алганыңызга бир топ убакыт болду. { $item0_title } сизге жактыбы? Чынчыл пикириңиз башка кардарларга тандоого жардам берет.
review-request-whatsapp = Буйрутмаңызды { $shop_name } дүкөнүнөн алганыңызга бир топ убакыт болду. { $item0_title } сизге жактыбы? Чынчыл пикириңиз башка кардарларга тандоого жардам берет.

### Back in stock

back-in-stock-subject = Кайрадан бар: { $item0_title }
back-in-stock-preheader = Кабарлап коюуну суранган элеңиз.
back-in-stock-intro = { $item0_title } эми { $shop_name } дүкөнүндө кайрадан бар. Келгенде кабарлап коюуну суранган элеңиз.
back-in-stock-whatsapp = Кабарлап коюуну суранган элеңиз: { $item0_title } эми { $shop_name } дүкөнүндө кайрадан бар.

### After a long time

win-back-subject = { $shop_name } дүкөнүнөн жаңылыктар
win-back-preheader = Сиз үчүн бир нече сунуш.
win-back-intro = { $shop_name } дүкөнүнө акыркы буйрутмаңыздан бери бир топ убакыт өттү. Сизге жагып калчу бир нече нерсе тандадык.
win-back-whatsapp = Акыркы жолу { $shop_name } дүкөнүнө буйрутма бергениңизге бир топ убакыт болду. Сизге жагып калчу бир нече нерсе тандадык.

### Pieces of these

picked-heading = Сиз үчүн тандалды
action-product = Товарды көрүү
action-shop = Дүкөнгө өтүү
action-review = Пикир жазуу
footer-why-order = Бул катты { $shop_name } дүкөнүнө ушул дарек менен буйрутма бергендиктен алдыңыз.
footer-why-asked = Бул катты { $shop_name } дүкөнүнөн ушул товар жөнүндө кабарлоону суранганыңыз үчүн алдыңыз.

### Chat on the shop's page

checkout-idle-chat = Шашпаңыз, себетиңиз ушул жерде.
browse-help-chat = { $item0_title } товарын карап жатасызбы?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: азыр { $item0_stock } даана бар.
}
answer-express-by = Кошумча { $express_extra } төлөсөңүз, тез жеткирүү менен ушул күнгө чейин келет: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] { $returns } күн ичинде акысыз кайтара аласыз.
}
answer-free-shipping-from = Себетиңизге дагы { $shipping_free_from_missing } суммасына товар кошсоңуз, жеткирүү акысыз болот.
answer-shipping-cost = Жеткирүү баасы: { $shipping_cost }.

### Pieces

promise-free-shipping = акысыз жеткирүү
promise-free-returns = акысыз кайтаруу
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (мурда: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } даана бар
}
cart-more = { $cart_more_n ->
   *[other] жана дагы { $cart_more }
}
cart-total = Жалпы: { $cart_total }
action-basket = Себетке кайтуу
action-payment = Төлөмдү аяктоо

### The foot of a message

footer-why = Бул катты { $shop_name } дүкөнүндө ушул дарек менен буйрутма баштагандыктан алдыңыз.
unsubscribe = Жазылуудан чыгуу
opt-out-word = СТОП
opt-out-reply = { opt-out-word } деп жооп жазсаңыз, сизге мындан ары жазбайбыз.
