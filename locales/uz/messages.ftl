# Cartwright matnlari oʻzbek tilida. docs/locales.md ga qarang.

### Greeting

greeting = Assalomu alaykum, { $shopper_first_name },
greeting-plain = Assalomu alaykum,

### The first reminder

recover-reminder-subject = Hali ham savatingizda: { $item0_title }
recover-reminder-preheader = { $shop_name } doʻkonidagi savatingiz saqlangan.
recover-reminder-intro = { $shop_name } doʻkonidagi savatingiz saqlangan va { $item0_title } hali ham mavjud. Oʻzingizga qulay paytda toʻxtagan joyingizdan davom ettirishingiz mumkin.
recover-reminder-whatsapp = Savatingiz { $shop_name } doʻkonida saqlangan va { $item0_title } hali ham mavjud. Oʻzingizga qulay paytda toʻxtagan joyingizdan davom ettirishingiz mumkin.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } doʻkonidagi savatingiz sizni kutmoqda
recover-social-proof-preheader = { $item0_title } hali ham mavjud.
recover-social-proof-intro = Esingizdan chiqqan boʻlsa, kichik eslatma: { $item0_title } hali ham { $shop_name } doʻkonidagi savatingizda. Savolingiz bormi? Shunchaki javob yozing, mamnuniyat bilan yordam beramiz.
recover-social-proof-whatsapp = Esingizdan chiqqan boʻlsa, kichik eslatma: { $item0_title } hali ham { $shop_name } doʻkonidagi savatingizda. { $proof } Savolingiz bormi? Shunchaki javob yozing, mamnuniyat bilan yordam beramiz.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } kishi bu mahsulotni sotib oldi.
}
proof-period = { $popular_days_n ->
   *[other] Soʻnggi { $popular_days } kunda
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } mijoz bu mahsulotga oʻrtacha { $rating } yulduz bergan.
}
proof-none = Mahsulot hali ham mavjud.

### The personal offer

recover-incentive-subject = { $shop_name } doʻkonidagi savatingiz uchun: { $offer }
recover-incentive-preheader = Shaxsiy kodingizning amal qilish muddati: { $coupon_expires }.
recover-incentive-intro = { $shop_name } doʻkoniga kirganingiz uchun rahmat. Savatingiz saqlangan va sizga atalgan narsamiz bor: { $offer }.
recover-incentive-whatsapp = Salom, { $shop_name } doʻkoniga kirganingiz uchun rahmat. { $item0_title } hali ham savatingizda va sizga atalgan narsamiz bor: { $offer }. Shaxsiy kodingiz: { $coupon_code }, amal qilish muddati: { $coupon_expires }.
offer-off = { $coupon_value } chegirma
coupon-label = Shaxsiy kodingiz
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Amal qilish muddati: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Sizni yana koʻrganimizdan xursandmiz: { $shop_name } doʻkonidagi savatingiz
recover-cross-sell-preheader = { $item0_title } hali ham mavjud.
recover-cross-sell-intro = Sizni yana koʻrganimizdan xursandmiz. { $shop_name } doʻkonidagi savatingiz saqlangan va { $item0_title } hali ham mavjud. Unga mos keladigan bir nechta narsani ham tanladik.
also-heading = Unga mos keladi

### An unpaid order

payment-reminder-subject = { $shop_name } doʻkonidagi buyurtmangiz toʻlovni kutmoqda
payment-reminder-preheader = Toʻlovni oʻzingizga qulay paytda yakunlashingiz mumkin.
payment-reminder-intro = { $shop_name } doʻkonidagi { $cart_total } miqdoridagi buyurtmangiz saqlangan, lekin toʻlov hali oʻtmagan. Oʻzingizga qulay paytda yakunlashingiz mumkin.
payment-reminder-whatsapp = Buyurtmangiz ({ $cart_total }) { $shop_name } doʻkonida saqlangan, lekin toʻlov hali oʻtmagan. Oʻzingizga qulay paytda yakunlashingiz mumkin.

### After an order

after-purchase-subject = { $item0_title } mahsulotiga mos keladi
after-purchase-preheader = { $shop_name } doʻkonidagi buyurtmangiz uchun bir nechta tavsiya.
after-purchase-intro = { $shop_name } doʻkoniga buyurtma berganingiz uchun rahmat. { $item0_title } mahsulotiga mos keladigan bir nechta narsani tanladik.
after-purchase-whatsapp = Salom, { $shop_name } doʻkoniga buyurtma berganingiz uchun rahmat. { $item0_title } mahsulotiga mos keladigan bir nechta narsani siz uchun tanlab qoʻydik.
review-request-subject = { $item0_title } sizga yoqdimi?
review-request-preheader = Fikringiz boshqa xaridorlarga tanlashda yordam beradi.
review-request-intro = { $shop_name } doʻkonidan buyurtmangizni olganingizga ancha boʻldi. { $item0_title } sizga yoqdimi? Samimiy fikringiz boshqa xaridorlarga tanlashda yordam beradi.
review-request-whatsapp = Buyurtmangizni { $shop_name } doʻkonidan olganingizga ancha boʻldi. { $item0_title } sizga yoqdimi? Samimiy fikringiz boshqa xaridorlarga tanlashda yordam beradi.

### Back in stock

back-in-stock-subject = Yana mavjud: { $item0_title }
back-in-stock-preheader = Xabar berishimizni soʻragan edingiz.
back-in-stock-intro = { $item0_title } endi { $shop_name } doʻkonida yana mavjud. Kelganida xabar berishimizni soʻragan edingiz.
back-in-stock-whatsapp = Xabar berishimizni soʻragan edingiz: { $item0_title } endi { $shop_name } doʻkonida yana mavjud.

### After a long time

win-back-subject = { $shop_name } doʻkonidan yangiliklar
win-back-preheader = Siz uchun bir nechta tavsiya.
win-back-intro = { $shop_name } doʻkoniga oxirgi buyurtmangizdan beri ancha vaqt oʻtdi. Sizga yoqishi mumkin boʻlgan bir nechta narsani tanladik.
win-back-whatsapp = Oxirgi marta { $shop_name } doʻkoniga buyurtma berganingizga ancha boʻldi. Sizga yoqishi mumkin boʻlgan bir nechta narsani tanladik.

### Pieces of these

picked-heading = Siz uchun tanlandi
action-product = Mahsulotni koʻrish
action-shop = Doʻkonga oʻtish
action-review = Sharh yozish
footer-why-order = Bu xatni { $shop_name } doʻkoniga shu manzil bilan buyurtma berganingiz uchun oldingiz.
footer-why-asked = Bu xatni { $shop_name } doʻkonidan shu mahsulot haqida xabar berishni soʻraganingiz uchun oldingiz.

### Chat on the shop's page

checkout-idle-chat = Bemalol, savatingiz shu yerda.
browse-help-chat = { $item0_title } mahsulotini koʻryapsizmi?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: hozir { $item0_stock } dona mavjud.
}
answer-express-by = Qoʻshimcha { $express_extra } evaziga tezkor yetkazish bilan shu sanagacha yetib boradi: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] { $returns } kun ichida bepul qaytarishingiz mumkin.
}
answer-free-shipping-from = Savatingizga yana { $shipping_free_from_missing } miqdorida mahsulot qoʻshing, shunda yetkazib berish bepul boʻladi.
answer-shipping-cost = Yetkazib berish narxi: { $shipping_cost }.

### Pieces

promise-free-shipping = bepul yetkazib berish
promise-free-returns = bepul qaytarish
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (avval: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } dona mavjud
}
cart-more = { $cart_more_n ->
   *[other] va yana { $cart_more }
}
cart-total = Jami: { $cart_total }
action-basket = Savatga qaytish
action-payment = Toʻlovni yakunlash

### The foot of a message

footer-why = Bu xatni { $shop_name } doʻkonida shu manzil bilan buyurtma boshlaganingiz uchun oldingiz.
unsubscribe = Obunani bekor qilish
opt-out-word = STOP
opt-out-reply = { opt-out-word } deb javob yozing va biz sizga boshqa yozmaymiz.
