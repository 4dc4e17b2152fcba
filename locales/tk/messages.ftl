# Cartwright tekstleri türkmen dilinde. Seret: docs/locales.md.

### Greeting

greeting = Salam, { $shopper_first_name },
greeting-plain = Salam,

### The first reminder

recover-reminder-subject = Heniz sebediňizde: { $item0_title }
recover-reminder-preheader = { $shop_name } dükanyndaky sebediňiz saklandy.
recover-reminder-intro = { $shop_name } dükanyndaky sebediňiz saklandy we { $item0_title } henizem bar. Size amatly wagtda galan ýeriňizden dowam edip bilersiňiz.
recover-reminder-whatsapp = Sebediňiz { $shop_name } dükanynda saklandy we { $item0_title } henizem bar. Size amatly wagtda galan ýeriňizden dowam edip bilersiňiz.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } dükanyndaky sebediňiz size garaşýar
recover-social-proof-preheader = { $item0_title } henizem bar.
recover-social-proof-intro = Ýadyňyzdan çykan bolsa, kiçijik ýatlatma: { $item0_title } henizem { $shop_name } dükanyndaky sebediňizde. Soragyňyz barmy? Diňe jogap ýazyň, höwes bilen kömek ederis.
recover-social-proof-whatsapp = Ýadyňyzdan çykan bolsa, kiçijik ýatlatma: { $item0_title } henizem { $shop_name } dükanyndaky sebediňizde. { $proof } Soragyňyz barmy? Diňe jogap ýazyň, höwes bilen kömek ederis.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } adam bu harydy satyn aldy.
}
proof-period = { $popular_days_n ->
   *[other] Soňky { $popular_days } günde
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } müşderi bu haryda ortaça { $rating } ýyldyz berdi.
}
proof-none = Haryt henizem bar.

### The personal offer

recover-incentive-subject = { $shop_name } dükanyndaky sebediňiz üçin: { $offer }
recover-incentive-preheader = Şahsy koduňyzyň möhleti: { $coupon_expires }.
recover-incentive-intro = { $shop_name } dükanyna gireniňiz üçin sag boluň. Sebediňiz saklandy we size niýetlän zadymyz bar: { $offer }.
recover-incentive-whatsapp = Salam, { $shop_name } dükanyna gireniňiz üçin sag boluň. { $item0_title } henizem sebediňizde we size niýetlän zadymyz bar: { $offer }. Şahsy koduňyz: { $coupon_code }, möhleti: { $coupon_expires }.
offer-off = { $coupon_value } arzanladyş
coupon-label = Şahsy koduňyz
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Möhleti: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Sizi ýene görenimize şat: { $shop_name } dükanyndaky sebediňiz
recover-cross-sell-preheader = { $item0_title } henizem bar.
recover-cross-sell-intro = Sizi ýene görenimize şat. { $shop_name } dükanyndaky sebediňiz saklandy we { $item0_title } henizem bar. Oňa gabat gelýän birnäçe zady hem saýladyk.
also-heading = Oňa gabat gelýär

### An unpaid order

payment-reminder-subject = { $shop_name } dükanyndaky sargydyňyz tölege garaşýar
payment-reminder-preheader = Tölegi size amatly wagtda tamamlap bilersiňiz.
payment-reminder-intro = { $shop_name } dükanyndaky { $cart_total } möçberindäki sargydyňyz saklandy, ýöne töleg heniz geçmedi. Size amatly wagtda tamamlap bilersiňiz.
payment-reminder-whatsapp = Sargydyňyz ({ $cart_total }) { $shop_name } dükanynda saklandy, ýöne töleg heniz geçmedi. Size amatly wagtda tamamlap bilersiňiz.

### After an order

after-purchase-subject = { $item0_title } harydyna gabat gelýär
after-purchase-preheader = { $shop_name } dükanyndaky sargydyňyz üçin birnäçe maslahat.
after-purchase-intro = { $shop_name } dükanyndan sargyt edeniňiz üçin sag boluň. { $item0_title } harydyna gabat gelýän birnäçe zady saýladyk.
after-purchase-whatsapp = Salam, { $shop_name } dükanyndan sargyt edeniňiz üçin sag boluň. { $item0_title } harydyna gabat gelýän birnäçe zady siziň üçin saýladyk.
review-request-subject = { $item0_title } size ýaradymy?
review-request-preheader = Pikiriňiz beýleki müşderilere saýlamaga kömek edýär.
review-request-intro = { $shop_name } dükanyndan sargydyňyzy alanyňyza ep-esli wagt boldy. { $item0_title } size ýaradymy? Çyn ýürekden aýdan pikiriňiz beýleki müşderilere saýlamaga kömek edýär.
review-request-whatsapp = Sargydyňyzy { $shop_name } dükanyndan alanyňyza ep-esli wagt boldy. { $item0_title } size ýaradymy? Çyn ýürekden aýdan pikiriňiz beýleki müşderilere saýlamaga kömek edýär.

### Back in stock

back-in-stock-subject = Ýene-de bar: { $item0_title }
back-in-stock-preheader = Habar bermegimizi haýyş edipdiňiz.
back-in-stock-intro = { $item0_title } indi { $shop_name } dükanynda ýene-de bar. Gelende habar bermegimizi haýyş edipdiňiz.
back-in-stock-whatsapp = Habar bermegimizi haýyş edipdiňiz: { $item0_title } indi { $shop_name } dükanynda ýene-de bar.

### After a long time

win-back-subject = { $shop_name } dükanyndan habarlar
win-back-preheader = Siziň üçin birnäçe maslahat.
win-back-intro = { $shop_name } dükanyndaky soňky sargydyňyzdan bäri ep-esli wagt geçdi. Size ýarap biljek birnäçe zady saýladyk.
win-back-whatsapp = Soňky gezek { $shop_name } dükanyndan sargyt edeniňize ep-esli wagt boldy. Size ýarap biljek birnäçe zady saýladyk.

### Pieces of these

picked-heading = Siziň üçin saýlandy
action-product = Harydy görmek
action-shop = Dükana geçmek
action-review = Syn ýazmak
footer-why-order = Bu haty { $shop_name } dükanyndan şu salgy bilen sargyt edeniňiz üçin aldyňyz.
footer-why-asked = Bu haty { $shop_name } dükanyndan şu haryt barada habar bermegi haýyş edeniňiz üçin aldyňyz.

### Chat on the shop's page

checkout-idle-chat = Howlukmaň, sebediňiz şu ýerde.
browse-help-chat = { $item0_title } harydyna seredýärsiňizmi?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: häzir { $item0_stock } sany bar.
}
answer-express-by = Goşmaça { $express_extra } töläp, çalt eltip berme bilen şu senä çenli gowşar: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] { $returns } günüň içinde mugt gaýtaryp bilersiňiz.
}
answer-free-shipping-from = Sebediňize ýene { $shipping_free_from_missing } möçberinde haryt goşuň, eltip bermek mugt bolar.
answer-shipping-cost = Eltip bermegiň bahasy: { $shipping_cost }.

### Pieces

promise-free-shipping = mugt eltip bermek
promise-free-returns = mugt gaýtarmak
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (öňki: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } sany bar
}
cart-more = { $cart_more_n ->
   *[other] we ýene { $cart_more }
}
cart-total = Jemi: { $cart_total }
action-basket = Sebede gaýtmak
action-payment = Tölegi tamamlamak

### The foot of a message

footer-why = Bu haty { $shop_name } dükanynda şu salgy bilen sargyt başlanyňyz üçin aldyňyz.
unsubscribe = Ýazylmany ýatyrmak
opt-out-word = STOP
opt-out-reply = { opt-out-word } diýip jogap ýazyň, size başga ýazmarys.
