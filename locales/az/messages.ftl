# Cartwright mətnləri Azərbaycanca. Bax: docs/locales.md.

### Greeting

greeting = Salam, { $shopper_first_name },
greeting-plain = Salam,

### The first reminder

recover-reminder-subject = Hələ səbətinizdədir: { $item0_title }
recover-reminder-preheader = { $shop_name } mağazasındakı səbətiniz saxlanılıb.
recover-reminder-intro = { $shop_name } mağazasındakı səbətiniz saxlanılıb və { $item0_title } hələ də var. Sizə uyğun olanda qaldığınız yerdən davam edə bilərsiniz.
recover-reminder-whatsapp = Səbətiniz { $shop_name } mağazasında saxlanılıb və { $item0_title } hələ də var. Sizə uyğun olanda qaldığınız yerdən davam edə bilərsiniz.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } mağazasındakı səbətiniz sizi gözləyir
recover-social-proof-preheader = { $item0_title } hələ də var.
recover-social-proof-intro = Unutmusunuzsa, kiçik bir qeyd: { $item0_title } hələ də { $shop_name } mağazasındakı səbətinizdədir. Sualınız var? Sadəcə cavab yazın, məmnuniyyətlə kömək edərik.
recover-social-proof-whatsapp = Unutmusunuzsa, kiçik bir qeyd: { $item0_title } hələ də { $shop_name } mağazasındakı səbətinizdədir. { $proof } Sualınız var? Sadəcə cavab yazın, məmnuniyyətlə kömək edərik.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } nəfər bu məhsulu alıb.
}
proof-period = { $popular_days_n ->
   *[other] Son { $popular_days } gündə
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } müştəri bu məhsula orta hesabla { $rating } ulduz verib.
}
proof-none = Məhsul hələ də var.

### The personal offer

recover-incentive-subject = { $shop_name } mağazasındakı səbətiniz üçün: { $offer }
recover-incentive-preheader = Şəxsi kodunuzun son tarixi: { $coupon_expires }.
recover-incentive-intro = { $shop_name } mağazasına baxdığınız üçün təşəkkür edirik. Səbətiniz saxlanılıb və sizin üçün bir sürprizimiz var: { $offer }.
recover-incentive-whatsapp = Salam, { $shop_name } mağazasına baxdığınız üçün təşəkkür edirik. { $item0_title } hələ də səbətinizdədir və sizin üçün bir sürprizimiz var: { $offer }. Şəxsi kodunuz: { $coupon_code }, son tarix: { $coupon_expires }.
offer-off = { $coupon_value } endirim
coupon-label = Şəxsi kodunuz
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Son tarix: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Sizi yenidən görmək xoşdur: { $shop_name } mağazasındakı səbətiniz
recover-cross-sell-preheader = { $item0_title } hələ də var.
recover-cross-sell-intro = Sizi yenidən görmək xoşdur. { $shop_name } mağazasındakı səbətiniz saxlanılıb və { $item0_title } hələ də var. Yanına yaraşan bir neçə şey də seçmişik.
also-heading = Yanına yaraşanlar

### An unpaid order

payment-reminder-subject = { $shop_name } mağazasındakı sifarişiniz ödəniş gözləyir
payment-reminder-preheader = Ödənişi sizə uyğun olanda tamamlaya bilərsiniz.
payment-reminder-intro = { $shop_name } mağazasındakı { $cart_total } məbləğində sifarişiniz saxlanılıb, amma ödəniş hələ tamamlanmayıb. Sizə uyğun olanda tamamlaya bilərsiniz.
payment-reminder-whatsapp = Sifarişiniz ({ $cart_total }) { $shop_name } mağazasında saxlanılıb, amma ödəniş hələ tamamlanmayıb. Sizə uyğun olanda tamamlaya bilərsiniz.

### After an order

after-purchase-subject = { $item0_title } məhsulunun yanına yaraşanlar
after-purchase-preheader = { $shop_name } mağazasındakı sifarişiniz üçün tövsiyələr.
after-purchase-intro = { $shop_name } mağazasındakı sifarişiniz üçün təşəkkür edirik. { $item0_title } məhsulunun yanına yaraşan şeylər seçmişik.
after-purchase-whatsapp = Salam, { $shop_name } mağazasındakı sifarişiniz üçün təşəkkür edirik. { $item0_title } məhsulunun yanına yaraşan şeyləri sizin üçün seçmişik.
review-request-subject = { $item0_title } haqqında nə düşünürsünüz?
review-request-preheader = Fikriniz digər müştərilərə seçim etməkdə kömək edir.
review-request-intro = { $shop_name } mağazasından sifarişiniz artıq xeyli vaxtdır sizdədir. { $item0_title } haqqında nə düşünürsünüz? Səmimi fikriniz digər müştərilərə seçim etməkdə kömək edir.
review-request-whatsapp = Sifarişiniz { $shop_name } mağazasından gələli xeyli vaxt olub. { $item0_title } haqqında nə düşünürsünüz? Səmimi fikriniz digər müştərilərə seçim etməkdə kömək edir.

### Back in stock

back-in-stock-subject = Yenidən satışda: { $item0_title }
back-in-stock-preheader = Xəbər verməyimizi istəmişdiniz.
back-in-stock-intro = { $item0_title } yenidən { $shop_name } mağazasında var. Satışa qayıdanda xəbər verməyimizi istəmişdiniz.
back-in-stock-whatsapp = Xəbər verməyimizi istəmişdiniz: { $item0_title } yenidən { $shop_name } mağazasında var.

### After a long time

win-back-subject = { $shop_name } mağazasından xəbərlər
win-back-preheader = Sizin üçün tövsiyələr.
win-back-intro = { $shop_name } mağazasındakı son sifarişinizdən xeyli vaxt keçib. Sizə uyğun ola biləcək şeylər seçmişik.
win-back-whatsapp = Son dəfə { $shop_name } mağazasında sifariş verdiyinizdən xeyli vaxt keçib. Sizə uyğun ola biləcək şeylər seçmişik.

### Pieces of these

picked-heading = Sizin üçün seçdik
action-product = Məhsula bax
action-shop = Mağazaya keç
action-review = Rəy yaz
footer-why-order = Bu məktubu { $shop_name } mağazasında bu ünvanla sifariş verdiyiniz üçün alırsınız.
footer-why-asked = Bu məktubu { $shop_name } mağazasından bu məhsul barədə xəbər verməsini xahiş etdiyiniz üçün alırsınız.

### Chat on the shop's page

checkout-idle-chat = Tələsməyin, səbətiniz buradadır.
browse-help-chat = { $item0_title } məhsuluna baxırsınız?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: hazırda stokda { $item0_stock } ədəd var.
}
answer-express-by = Əlavə { $express_extra } ödənişlə sürətli çatdırılma ilə ən gec { $express_by } sizdə olar.
answer-free-returns = { $returns_n ->
   *[other] { $returns } gün ərzində pulsuz qaytara bilərsiniz.
}
answer-free-shipping-from = Səbətinizə daha { $shipping_free_from_missing } dəyərində məhsul əlavə edin, çatdırılma pulsuz olsun.
answer-shipping-cost = Çatdırılma haqqı: { $shipping_cost }.

### Pieces

promise-free-shipping = pulsuz çatdırılma
promise-free-returns = pulsuz qaytarma
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (əvvəl: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] stokda { $stock } ədəd
}
cart-more = { $cart_more_n ->
   *[other] və daha { $cart_more }
}
cart-total = Cəmi: { $cart_total }
action-basket = Səbətə qayıt
action-payment = Ödənişi tamamla

### The foot of a message

footer-why = Bu məktubu { $shop_name } mağazasında bu ünvanla sifarişə başladığınız üçün alırsınız.
unsubscribe = Abunəlikdən çıx
opt-out-word = STOP
opt-out-reply = { opt-out-word } yazıb cavab versəniz, sizə bir daha yazmarıq.
