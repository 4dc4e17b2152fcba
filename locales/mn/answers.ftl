# Туслахын монголоор хэлэх зүйлс. docs/locales.md үзнэ үү.

### Opening and closing

assist-hello = Сайн байна уу! Би { $shop_name } дэлгүүрийн автомат туслах байна. Танд юугаар туслах вэ?
assist-hello-again = Дахин сайн байна уу! Танд юугаар туслах вэ?
assist-thanks = Зүгээр ээ! Өөр юугаар туслах вэ?
assist-else = Өөр юугаар туслах вэ?
assist-not-understood = Таныг зөв ойлгосон эсэхдээ эргэлзэж байна. Өөрөөр бичиж өгнө үү?
assist-choose = Эдгээрээс алийг нь хэлж байна вэ?
assist-out-of-scope = Би { $shop_name } дэлгүүрийн захиалга, буцаалт, хүргэлт, бараатай холбоотой асуудлаар туслах боломжтой, харин үүнд туслах боломжгүй байна.
assist-unknown = Энэ талаар найдвартай мэдээлэл надад алга, тиймээс таамаглахыг хүсэхгүй байна.
assist-empty = Хоосон мессеж ирлээ. Танд юугаар туслах вэ?
assist-too-long = Таны мессеж надад хэт урт байна. Хэдхэн өгүүлбэрээр бичиж өгнө үү?
assist-busy = Түр хүлээнэ үү, таны өмнөх мессеж дээр ажиллаж байна.
assist-trouble = Одоогоор үүнийг шалгах боломжгүй байна. Бага зэрэг дараа дахин оролдох эсвэл манай ажилтантай холбогдоно уу.
assist-file-refused = Энэ файлыг нээж чадсангүй. JPEG, PNG эсвэл WebP зураг илгээнэ үү.
assist-no-payment-here = Энэ чатаар хэзээ ч төлбөр авдаггүй. Төлбөрөө дэлгүүрийн төлбөрийн хуудсаар хийнэ үү.

### Buttons

button-order-status = Захиалга хаана байна?
button-return = Бараа буцаах
button-product = Барааны тухай асуух
button-human = Ажилтантай ярих
button-yes = Тийм
button-no = Үгүй
button-skip = Алгасах
button-cancel = Болих
button-view = Бараа үзэх
button-track = Илгээмж хянах
button-label = Буцаалтын шошго нээх

### Making sure who is asking

identify-order-number = Захиалгын дугаараа бичнэ үү. Захиалгын баталгаажуулалтаас харж болно.
identify-contact = Захиалга өгөхдөө бичсэн и-мэйл хаяг эсвэл утасны дугаараа бичнэ үү.
identify-code-sent = Хэрэв эдгээр мэдээлэл захиалгад тохирч байвал захиалгын хаяг эсвэл утас руу код илгээлээ. Кодоо энд бичнэ үү.
identify-code-wrong = Баталгаажуулж чадсангүй. Код буруу бичигдсэн эсвэл хугацаа нь дууссан байж магадгүй.
identify-too-often = Хэт олон удаа оролдлоо. Дараа дахин оролдох эсвэл манай ажилтантай холбогдоно уу.
identify-done = Баярлалаа, таны захиалгыг оллоо.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name }: таны код
identify-code-text = { $shop_name } дэлгүүрийн таны код: { $access_code }. Хэрэв та хүсээгүй бол энэ мессежийг үл тоомсорлож болно.

### Orders

order-received = Таны { $order_number } дугаартай захиалга ({ $order_placed }) бидэнд ирсэн, бэлтгэж байна.
order-unpaid = Таны { $order_number } дугаартай захиалга ({ $order_placed }) төлбөр хүлээж байна.
order-partly-shipped = Таны { $order_number } дугаартай захиалгын зарим хэсэг замдаа гарсан, үлдсэнийг удахгүй илгээнэ.
order-shipped = Таны { $order_number } дугаартай захиалга замдаа яваа.
order-shipped-with = Таны { $order_number } дугаартай захиалга замдаа яваа. Тээвэрлэгч: { $carrier_name }.
order-out-for-delivery = Таны { $order_number } дугаартай захиалга хүргэлтэд гарсан.
order-delivered = Таны { $order_number } дугаартай захиалга хүргэгдсэн. Огноо: { $order_delivered }.
order-cancelled = Таны { $order_number } дугаартай захиалга цуцлагдсан.
order-refunded = Таны { $order_number } дугаартай захиалгад буцаан олгосон дүн: { $refund_amount }.
order-returned = Таны { $order_number } дугаартай захиалгын буцаалт бидэнд ирлээ.
order-problem = Тээвэрлэгч таны { $order_number } дугаартай захиалгын хүргэлтэд асуудал гарсныг мэдэгдлээ. Манай ажилтан шалгана.
order-expected = Хүргэлтийн төлөвлөсөн өдөр: { $delivery_by }.
order-expected-between = Хүргэлтийн төлөвлөсөн хугацаа: { $delivery_from } – { $delivery_to }.
order-tracking = Хянах дугаар: { $tracking_number }.
order-tracking-link = Эндээс хянах боломжтой: { $tracking_link }
order-no-tracking = Хянах дугаар хараахан алга.
order-list = Таны сүүлийн захиалгууд:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Таны захиалга олдсонгүй.
order-not-found = Таны захиалгууд дунд ийм дугаартай захиалга олдсонгүй.

### Refunds

refund-pending = Таны { $order_number } дугаартай захиалгын мөнгийг буцаан олгох ажил явагдаж байна. Дүн: { $refund_amount }.
refund-done = Таны { $order_number } дугаартай захиалгын мөнгийг буцаан олгосон. Дүн: { $refund_amount }, огноо: { $refund_on }.
refund-none = Таны { $order_number } дугаартай захиалгад буцаан олголт харагдахгүй байна.
refund-by-person = Мөнгө буцаан олгохыг манай ажилтан шийддэг. Таны хүсэлтийг бүх мэдээлэлтэй нь дамжуулсан.

### Returns

return-window = { $return_days_n ->
   *[other] Барааг хүргэгдсэнээс хойш { $return_days } хоногийн дотор буцаах боломжтой.
}
return-free = Буцааж илгээх нь танд үнэгүй.
return-cost = Буцааж илгээх зардал: { $return_cost }.
return-not-possible-for = Эдгээрийг буцаах боломжгүй: { $return_excluded }.
return-which-order = Аль захиалгаас бараа буцаах вэ?
return-which-item = Аль барааг буцаах вэ?
return-why = Ямар шалтгаанаар буцаах вэ?
return-unused = Бараа хэрэглээгүй, шошготойгоо байгаа юу?
return-photo = Гэмтэл нь харагдах зураг илгээнэ үү.
return-check = Та { $order_number } дугаартай захиалгаас «{ $item_title }» барааг буцаахыг хүсэж байна. Зөв үү?
return-approved = «{ $item_title }» барааны буцаалт зөвшөөрөгдлөө. Буцаалтын дугаар: { $return_number }.
return-refused-window = «{ $item_title }» барааны буцаах хугацаа дууссан. Сүүлийн өдөр: { $return_until }.
return-refused-final-sale = «{ $item_title }» барааг буцаалтгүй нөхцөлөөр зарсан.
return-refused-kind = «{ $item_title }» нь илгээсний дараа буцаах боломжгүй бараанд хамаарна.
return-refused-used = Хэрэглэсэн эсвэл шошгыг нь авсан барааг буцаах боломжгүй.
return-refused-already = «{ $item_title }» барааны буцаалт аль хэдийн бүртгэгдсэн байна.
return-refused-undelivered = «{ $item_title }» бараа хараахан хүргэгдээгүй байна. Хүлээн авсны дараа буцаах боломжтой.
return-review = Буцаалтыг манай ажилтан шийдэж, танд хариу өгнө.
return-label-link = Таны буцаалтын шошго: { $return_label_link }
return-pack = Барааг сайн боож, шошгыг наагаад илгээмжийг тээвэрлэгчид өгнө үү: { $carrier_name }.
return-send-by = Энэ өдрөөс өмнө илгээнэ үү: { $return_until }.
return-after = Илгээмж ирж, шалгагдсаны дараа мөнгө буцаан олгохыг манай ажилтан шийднэ.
return-stopped = За, юу ч бүртгээгүй.
return-mail-subject = { $shop_name }: таны буцаалт { $return_number }
return-mail-intro = Бид { $order_number } дугаартай захиалгаас «{ $item_title }» барааны буцаалтыг бүртгэлээ.
reason-too-small = Хэт жижиг
reason-too-large = Хэт том
reason-not-as-described = Тайлбартай нийцэхгүй
reason-damaged = Гэмтсэн
reason-defective = Ажиллахгүй байна
reason-wrong-item = Өөр бараа ирсэн
reason-late = Хэт оройтож ирсэн
reason-changed-mind = Бодол өөрчлөгдсөн
reason-other = Бусад шалтгаан

### Cancelling, changing, exchanging, warranty

cancel-check = Таны { $order_number } дугаартай захиалгыг ({ $order_total }) цуцлах уу?
cancel-done = Таны { $order_number } дугаартай захиалга цуцлагдлаа.
cancel-too-late = Таны { $order_number } дугаартай захиалга аль хэдийн замдаа гарсан тул цуцлах боломжгүй. Ирсний дараа буцаах боломжтой.
address-ask = Шинэ хүргэлтийн хаягаа бүтнээр бичнэ үү.
address-check = Таны { $order_number } дугаартай захиалгыг энэ хаяг руу илгээх үү: { $address_new }?
address-done = Таны { $order_number } дугаартай захиалгын хүргэлтийн хаягийг өөрчиллөө.
address-too-late = Таны { $order_number } дугаартай захиалга аль хэдийн замдаа гарсан тул хаягийг өөрчлөх боломжгүй.
exchange-which = Оронд нь ямар размер эсвэл сонголт авах вэ?
exchange-check = «{ $item_title }» барааг «{ $exchange_title }» болгож солих уу?
exchange-approved = Солилт зөвшөөрөгдлөө: «{ $item_title }» → «{ $exchange_title }».
exchange-sold-out = «{ $exchange_title }» одоогоор дууссан.
exchange-refused = «{ $item_title }» барааг үүгээр солих боломжгүй.
change-review = Манай ажилтан таны хүсэлтийг үзээд хариу өгнө.
warranty-covered = «{ $item_title }» бараа баталгаатай. Баталгаа дуусах өдөр: { $warranty_until }.
warranty-ended = «{ $item_title }» барааны баталгаа дууссан. Дууссан өдөр: { $warranty_until }.
stopped = За, юуг ч өөрчлөөгүй.

### Products

product-price = { $product_title }: үнэ { $product_price }.
product-price-was = { $product_title }: үнэ { $product_price } (өмнө нь: { $product_price_before }).
product-available = { $product_title }: бэлэн байгаа.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: одоо { $product_stock } ширхэг бэлэн байгаа.
}
product-sold-out = { $product_title }: одоогоор дууссан.
product-tell-me = Дахин ирэхээр нь танд мэдэгдэх үү?
product-will-tell = Дахин ирмэгц нь танд мэдэгдье.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Аль барааг хэлж байна вэ?
product-not-found = Манай дэлгүүрээс тийм бараа олдсонгүй.
products-found = Эдгээр танд тохирч магадгүй:
products-nearest = Яг тохирох зүйл олдсонгүй. Хамгийн ойрхон нь:
products-goes-with = Хамт сайхан зохицно:
product-line = { $product_title }, { $product_price }
compare-intro = Харьцуулалт:
size-ask = Та ихэвчлэн ямар размер өмсдөг, эсвэл биеийн хэмжээ тань ямар вэ?
size-advice = «{ $product_title }» барааны санал болгох размер: { $size_value }.
size-chart = Хэмжээний хүснэгтээр { $size_value } размер: { $size_measure }.
size-runs-small = Худалдан авагчдын үзсэнээр «{ $product_title }» жижиг гардаг.
size-runs-large = Худалдан авагчдын үзсэнээр «{ $product_title }» том гардаг.
size-runs-true = Худалдан авагчдын үзсэнээр «{ $product_title }» размертаа таардаг.
size-unknown = «{ $product_title }» барааны хэмжээний хүснэгт надад алга.
cart-link = Энэ бараатай таны сагс: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Одоо захиалбал хүргэлтийн төлөвлөсөн өдөр: { $delivery_by }.
delivery-estimate-between = Одоо захиалбал хүргэлтийн төлөвлөсөн хугацаа: { $delivery_from } – { $delivery_to }.
delivery-cost = Хүргэлтийн үнэ ({ $country_name }): { $delivery_cost }.
delivery-free = Хүргэлт үнэгүй, улс: { $country_name }.
delivery-free-from = { $delivery_free_from } ба түүнээс дээш захиалгад хүргэлт үнэгүй.
delivery-country-no = Харамсалтай нь энэ улс руу илгээдэггүй: { $country_name }.
payment-methods = Төлбөрийн хэлбэрүүд: { $payment_methods }.
payment-trouble = Төлбөр амжилтгүй болсонд харамсаж байна. Таны сагс хадгалагдсан тул дахин оролдох эсвэл өөр төлбөрийн хэлбэр сонгох боломжтой.
discount-none = Одоогоор танд санал болгох хямдрал надад алга.
discount-open = Одоо { $coupon_code } кодоор { $coupon_value } хямдралтай. Хүчинтэй хугацаа: { $coupon_expires }.
giftcard-ask = Бэлгийн картын кодоо илгээнэ үү.
giftcard-balance = Бэлгийн картын үлдэгдэл: { $giftcard_balance }.
giftcard-unknown = Ийм кодтой бэлгийн карт олдсонгүй.
policy-says = «{ $page_title }» хуудсанд ингэж бичсэн байна: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Таны яриаг манай ажилтанд шилжүүлж байна, тэр таны энд бичсэн бүхнийг харна.
handoff-next = Хариуг яг эндээс авна.
handoff-closed = Манай баг энэ үед эргэн ирж танд хариулна: { $team_back }.
handoff-leave-address = Тантай холбогдохын тулд и-мэйл хаягаа үлдээнэ үү.
complaint-sorry = Үүнд уучлаарай. Манай ажилтанд даруй дамжуулж байна.

### Leaving

opt-out-done = { $shop_name } танд цаашид ийм мессеж илгээхгүй.
