# Cartwright-ын монгол текстүүд. docs/locales.md үзнэ үү.

### Greeting

greeting = Сайн байна уу, { $shopper_first_name },
greeting-plain = Сайн байна уу,

### The first reminder

recover-reminder-subject = Таны сагсанд байсаар байна: { $item0_title }
recover-reminder-preheader = { $shop_name } дэлгүүр дэх таны сагс хадгалагдсан.
recover-reminder-intro = { $shop_name } дэлгүүр дэх таны сагс хадгалагдсан, { $item0_title } бэлэн хэвээр байна. Танд тохиромжтой үедээ зогссон газраасаа үргэлжлүүлээрэй.
recover-reminder-whatsapp = Таны сагс { $shop_name } дэлгүүрт хадгалагдсан, { $item0_title } бэлэн хэвээр байна. Танд тохиромжтой үедээ зогссон газраасаа үргэлжлүүлээрэй.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } дэлгүүр дэх таны сагс таныг хүлээж байна
recover-social-proof-preheader = { $item0_title } бэлэн хэвээр байна.
recover-social-proof-intro = Мартсан байж магадгүй тул бяцхан сануулга: { $item0_title } таны { $shop_name } дэлгүүр дэх сагсанд байсаар байна. Асуух зүйл байна уу? Хариу бичээрэй, бид баяртай туслах болно.
recover-social-proof-whatsapp = Мартсан байж магадгүй тул бяцхан сануулга: { $item0_title } таны { $shop_name } дэлгүүр дэх сагсанд байсаар байна. { $proof } Асуух зүйл байна уу? Хариу бичээрэй, бид баяртай туслах болно.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } хүн энэ барааг худалдан авсан.
}
proof-period = { $popular_days_n ->
   *[other] Сүүлийн { $popular_days } хоногт
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } хэрэглэгч энэ бараанд дунджаар { $rating } од өгсөн.
}
proof-none = Бараа бэлэн хэвээр байна.

### The personal offer

recover-incentive-subject = { $shop_name } дэлгүүр дэх таны сагсанд: { $offer }
recover-incentive-preheader = Таны хувийн кодын хүчинтэй хугацаа: { $coupon_expires }.
recover-incentive-intro = { $shop_name } дэлгүүрээр зочилсонд баярлалаа. Таны сагс хадгалагдсан, танд зориулсан зүйл байна: { $offer }.
recover-incentive-whatsapp = Сайн байна уу, { $shop_name } дэлгүүрээр зочилсонд баярлалаа. { $item0_title } таны сагсанд байсаар байна, танд зориулсан зүйл байна: { $offer }. Таны хувийн код: { $coupon_code }, хүчинтэй хугацаа: { $coupon_expires }.
offer-off = { $coupon_value } хямдрал
coupon-label = Таны хувийн код
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Хүчинтэй хугацаа: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Таныг дахин харахад таатай байна: { $shop_name } дэлгүүр дэх таны сагс
recover-cross-sell-preheader = { $item0_title } бэлэн хэвээр байна.
recover-cross-sell-intro = Таныг дахин харахад таатай байна. { $shop_name } дэлгүүр дэх таны сагс хадгалагдсан, { $item0_title } бэлэн хэвээр байна. Түүнтэй сайхан зохицох хэдэн зүйл бас сонголоо.
also-heading = Хамт зохицно

### An unpaid order

payment-reminder-subject = { $shop_name } дэлгүүр дэх таны захиалга төлбөр хүлээж байна
payment-reminder-preheader = Төлбөрөө танд тохиромжтой үедээ хийж болно.
payment-reminder-intro = { $shop_name } дэлгүүр дэх таны { $cart_total } дүнтэй захиалга хадгалагдсан боловч төлбөр хараахан хийгдээгүй байна. Танд тохиромжтой үедээ хийж болно.
payment-reminder-whatsapp = Таны { $cart_total } дүнтэй захиалга { $shop_name } дэлгүүрт хадгалагдсан боловч төлбөр хараахан хийгдээгүй байна. Танд тохиромжтой үедээ хийж болно.

### After an order

after-purchase-subject = { $item0_title } бараатай сайхан зохицно
after-purchase-preheader = { $shop_name } дэлгүүр дэх таны захиалгад зориулсан санаанууд.
after-purchase-intro = { $shop_name } дэлгүүрт захиалга өгсөнд баярлалаа. { $item0_title } бараатай сайхан зохицох хэдэн зүйл сонголоо.
after-purchase-whatsapp = Сайн байна уу, { $shop_name } дэлгүүрт захиалга өгсөнд баярлалаа. { $item0_title } бараатай сайхан зохицох хэдэн зүйлийг танд зориулан сонголоо.
review-request-subject = { $item0_title } танд таалагдаж байна уу?
review-request-preheader = Таны сэтгэгдэл бусад хэрэглэгчид сонголтоо хийхэд тусална.
review-request-intro = { $shop_name } дэлгүүрээс захиалгаа авснаас хойш нэлээд хугацаа өнгөрлөө. { $item0_title } танд таалагдаж байна уу? Таны чин сэтгэлийн сэтгэгдэл бусад хэрэглэгчид сонголтоо хийхэд тусална.
review-request-whatsapp = Захиалгаа { $shop_name } дэлгүүрээс авснаас хойш нэлээд хугацаа өнгөрлөө. { $item0_title } танд таалагдаж байна уу? Таны чин сэтгэлийн сэтгэгдэл бусад хэрэглэгчид сонголтоо хийхэд тусална.

### Back in stock

back-in-stock-subject = Дахин бэлэн боллоо: { $item0_title }
back-in-stock-preheader = Та мэдэгдэхийг хүссэн билээ.
back-in-stock-intro = { $item0_title } одоо { $shop_name } дэлгүүрт дахин бэлэн боллоо. Ирэхээр нь мэдэгдэхийг та хүссэн билээ.
back-in-stock-whatsapp = Та мэдэгдэхийг хүссэн билээ: { $item0_title } одоо { $shop_name } дэлгүүрт дахин бэлэн боллоо.

### After a long time

win-back-subject = { $shop_name } дэлгүүрийн мэдээ
win-back-preheader = Танд зориулсан санаанууд.
win-back-intro = { $shop_name } дэлгүүрт хамгийн сүүлд захиалга өгснөөс хойш нэлээд хугацаа өнгөрлөө. Танд таалагдаж магадгүй хэдэн зүйл сонголоо.
win-back-whatsapp = Таныг { $shop_name } дэлгүүрт хамгийн сүүлд захиалга өгснөөс хойш нэлээд хугацаа өнгөрлөө. Танд таалагдаж магадгүй хэдэн зүйл сонголоо.

### Pieces of these

picked-heading = Танд зориулж сонгосон
action-product = Барааг үзэх
action-shop = Дэлгүүр рүү очих
action-review = Сэтгэгдэл бичих
footer-why-order = Та энэ хаягаар { $shop_name } дэлгүүрт захиалга өгсөн тул энэ и-мэйлийг хүлээн авч байна.
footer-why-asked = Та энэ барааны талаар мэдэгдэхийг { $shop_name } дэлгүүрээс хүссэн тул энэ и-мэйлийг хүлээн авч байна.

### Chat on the shop's page

checkout-idle-chat = Тайван үзээрэй, таны сагс энд байна.
browse-help-chat = { $item0_title } барааг сонирхож байна уу?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: одоо { $item0_stock } ширхэг бэлэн байгаа.
}
answer-express-by = Нэмэлт { $express_extra } төлж шуурхай хүргэлтээр авбал энэ өдөр гэхэд очно: { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] { $returns } хоногийн дотор үнэгүй буцаах боломжтой.
}
answer-free-shipping-from = Сагсандаа дахин { $shipping_free_from_missing } үнийн дүнтэй бараа нэмбэл хүргэлт үнэгүй.
answer-shipping-cost = Хүргэлтийн үнэ: { $shipping_cost }.

### Pieces

promise-free-shipping = үнэгүй хүргэлт
promise-free-returns = үнэгүй буцаалт
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (өмнө нь: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } ширхэг бэлэн
}
cart-more = { $cart_more_n ->
   *[other] ба өөр { $cart_more }
}
cart-total = Нийт: { $cart_total }
action-basket = Сагс руу буцах
action-payment = Төлбөрөө дуусгах

### The foot of a message

footer-why = Та энэ хаягаар { $shop_name } дэлгүүрт захиалга эхлүүлсэн тул энэ и-мэйлийг хүлээн авч байна.
unsubscribe = Бүртгэлээс гарах
opt-out-word = STOP
opt-out-reply = { opt-out-word } гэж хариулбал бид танд дахин бичихгүй.
