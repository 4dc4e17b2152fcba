# Yordamchining oʻzbekcha gaplari. docs/locales.md ga qarang.

### Opening and closing

assist-hello = Assalomu alaykum! Men { $shop_name } doʻkonining avtomatik yordamchisiman. Sizga qanday yordam bera olaman?
assist-hello-again = Yana bir bor salom! Sizga qanday yordam bera olaman?
assist-thanks = Arzimaydi! Yana biror narsada yordam kerakmi?
assist-else = Yana biror narsada yordam kerakmi?
assist-not-understood = Sizni toʻgʻri tushunganimga ishonchim komil emas. Boshqacha qilib yoza olasizmi?
assist-choose = Bulardan qaysi birini nazarda tutyapsiz?
assist-out-of-scope = Men { $shop_name } doʻkonining buyurtmalari, qaytarishlari, yetkazib berish va mahsulotlari boʻyicha yordam bera olaman, ammo bu masalada emas.
assist-unknown = Bu haqda ishonchli maʼlumotim yoʻq, shuning uchun taxmin qilmaganim maʼqul.
assist-empty = Boʻsh xabar keldi. Sizga qanday yordam bera olaman?
assist-too-long = Xabaringiz men uchun juda uzun. Bir necha gapda yoza olasizmi?
assist-busy = Bir daqiqa, iltimos, hali oldingi xabaringiz ustida ishlayapman.
assist-trouble = Hozir buni tekshira olmayapman. Iltimos, birozdan keyin qayta urinib koʻring yoki xodimimizga yozing.
assist-file-refused = Bu faylni oʻqiy olmadim. Iltimos, rasmni JPEG, PNG yoki WebP formatida yuboring.
assist-no-payment-here = Bu suhbatda hech qachon toʻlov qabul qilinmaydi. Iltimos, doʻkonning toʻlov sahifasida toʻlang.

### Buttons

button-order-status = Buyurtmam qayerda?
button-return = Mahsulotni qaytarish
button-product = Mahsulot haqida savol
button-human = Xodim bilan gaplashish
button-yes = Ha
button-no = Yoʻq
button-skip = Oʻtkazib yuborish
button-cancel = Bekor qilish
button-view = Mahsulotni koʻrish
button-track = Joʻnatmani kuzatish
button-label = Qaytarish yorligʻini ochish

### Making sure who is asking

identify-order-number = Iltimos, buyurtma raqamini yozing. U buyurtma tasdigʻida koʻrsatilgan.
identify-contact = Iltimos, buyurtmada koʻrsatgan e-pochta yoki telefon raqamingizni yozing.
identify-code-sent = Agar bu maʼlumotlar biror buyurtmaga tegishli boʻlsa, hozirgina oʻsha buyurtmadagi manzilga yoki raqamga kod yubordik. Iltimos, kodni shu yerga yozing.
identify-code-wrong = Buni tasdiqlay olmadim. Kod xato yozilgan yoki muddati oʻtgan boʻlishi mumkin.
identify-too-often = Urinishlar juda koʻp boʻldi. Iltimos, keyinroq urinib koʻring yoki xodimimizga yozing.
identify-done = Rahmat, buyurtmangizni topdim.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } uchun kodingiz
identify-code-text = { $shop_name } uchun kodingiz: { $access_code }. Agar kodni siz soʻramagan boʻlsangiz, bu xabarga eʼtibor bermang.

### Orders

order-received = { $order_number } raqamli buyurtmangiz ({ $order_placed }) bizga yetib keldi va tayyorlanmoqda.
order-unpaid = { $order_number } raqamli buyurtmangiz ({ $order_placed }) toʻlovni kutmoqda.
order-partly-shipped = { $order_number } raqamli buyurtmangizning bir qismi yoʻlda, qolganini keyin yuboramiz.
order-shipped = { $order_number } raqamli buyurtmangiz yoʻlda.
order-shipped-with = { $order_number } raqamli buyurtmangiz yoʻlda. Yetkazuvchi: { $carrier_name }.
order-out-for-delivery = { $order_number } raqamli buyurtmangiz kuryerda, sizga olib borilmoqda.
order-delivered = { $order_number } raqamli buyurtmangiz topshirildi. Sana: { $order_delivered }.
order-cancelled = { $order_number } raqamli buyurtmangiz bekor qilindi.
order-refunded = { $order_number } raqamli buyurtmangiz boʻyicha qaytarilgan summa: { $refund_amount }.
order-returned = { $order_number } raqamli buyurtmangizning qaytarilgan mahsuloti bizga yetib keldi.
order-problem = Yetkazuvchi { $order_number } raqamli buyurtmangizni yetkazishda muammo borligini xabar qildi. Xodimimiz buni aniqlaydi.
order-expected = Kutilayotgan yetkazish sanasi: { $delivery_by }.
order-expected-between = Kutilayotgan yetkazish muddati: { $delivery_from } – { $delivery_to }.
order-tracking = Kuzatuv raqami: { $tracking_number }.
order-tracking-link = Shu yerda kuzatishingiz mumkin: { $tracking_link }
order-no-tracking = Hozircha kuzatuv raqami yoʻq.
order-list = Oxirgi buyurtmalaringiz:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Sizning buyurtmalaringizni topmadim.
order-not-found = Buyurtmalaringiz orasida bunday raqamli buyurtma topilmadi.

### Refunds

refund-pending = { $order_number } raqamli buyurtmangiz uchun pul qaytarish jarayonda. Summa: { $refund_amount }.
refund-done = { $order_number } raqamli buyurtmangiz uchun pul qaytarildi. Summa: { $refund_amount }, sana: { $refund_on }.
refund-none = { $order_number } raqamli buyurtmangiz uchun pul qaytarilganini koʻrmayapman.
refund-by-person = Pul qaytarish haqida xodimimiz qaror qiladi. Soʻrovingizni barcha tafsilotlari bilan unga yetkazdim.

### Returns

return-window = { $return_days_n ->
   *[other] Mahsulotni yetkazib berilgandan keyin { $return_days } kun ichida qaytarishingiz mumkin.
}
return-free = Qaytarib yuborish siz uchun bepul.
return-cost = Qaytarib yuborish narxi: { $return_cost }.
return-not-possible-for = Bularni qaytarib boʻlmaydi: { $return_excluded }.
return-which-order = Qaysi buyurtmadan mahsulot qaytarmoqchisiz?
return-which-item = Qaysi mahsulotni qaytarmoqchisiz?
return-why = Nima uchun qaytarmoqchisiz?
return-unused = Mahsulot ishlatilmaganmi va yorliqlari joyidami?
return-photo = Iltimos, shikasti koʻrinadigan surat yuboring.
return-check = { $order_number } raqamli buyurtmadan “{ $item_title }” mahsulotini qaytarmoqchisiz. Toʻgʻrimi?
return-approved = “{ $item_title }” mahsulotini qaytarish tasdiqlandi. Qaytarish raqamingiz: { $return_number }.
return-refused-window = “{ $item_title }” mahsulotini qaytarish muddati tugagan. Oxirgi kun: { $return_until }.
return-refused-final-sale = “{ $item_title }” qaytarilmaslik sharti bilan sotilgan.
return-refused-kind = “{ $item_title }” joʻnatilgandan keyin qaytarib boʻlmaydigan mahsulotlar turiga kiradi.
return-refused-used = Ishlatilgan yoki yorligʻi olib tashlangan mahsulotlar qaytarilmaydi.
return-refused-already = “{ $item_title }” uchun qaytarish allaqachon roʻyxatga olingan.
return-refused-undelivered = “{ $item_title }” hali yetkazilmagan. Qoʻlingizga tekkach, qaytarishingiz mumkin.
return-review = Qaytarish haqida xodimimiz qaror qiladi va sizga javob yozadi.
return-label-link = Qaytarish yorligʻingiz: { $return_label_link }
return-pack = Iltimos, mahsulotni yaxshilab oʻrang, yorliqni yopishtiring va joʻnatmani yetkazuvchiga topshiring: { $carrier_name }.
return-send-by = Iltimos, shu sanagacha yuboring: { $return_until }.
return-after = Joʻnatma yetib kelib tekshirilgach, pul qaytarish haqida xodimimiz qaror qiladi.
return-stopped = Yaxshi, hech narsa roʻyxatga olinmadi.
return-mail-subject = { $shop_name }: { $return_number } raqamli qaytarishingiz
return-mail-intro = { $order_number } raqamli buyurtmadan “{ $item_title }” mahsulotini qaytarishni roʻyxatga oldik.
reason-too-small = Kichik keldi
reason-too-large = Katta keldi
reason-not-as-described = Tavsifga mos emas
reason-damaged = Shikastlangan
reason-defective = Ishlamaydi
reason-wrong-item = Boshqa mahsulot keldi
reason-late = Juda kech keldi
reason-changed-mind = Fikrim oʻzgardi
reason-other = Boshqa sabab

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_number } raqamli buyurtmangizni ({ $order_total }) bekor qilaymi?
cancel-done = { $order_number } raqamli buyurtmangiz bekor qilindi.
cancel-too-late = { $order_number } raqamli buyurtmangiz yoʻlga chiqqani uchun uni endi bekor qilib boʻlmaydi. Yetib kelgach, qaytarishingiz mumkin.
address-ask = Iltimos, yangi yetkazish manzilini toʻliq yozing.
address-check = { $order_number } raqamli buyurtmangiz shu manzilga yuborilsinmi: { $address_new }?
address-done = { $order_number } raqamli buyurtmangizning yetkazish manzili oʻzgartirildi.
address-too-late = { $order_number } raqamli buyurtmangiz yoʻlga chiqqani uchun manzilini endi oʻzgartirib boʻlmaydi.
exchange-which = Oʻrniga qaysi oʻlcham yoki variantni istaysiz?
exchange-check = “{ $item_title }” oʻrniga “{ $exchange_title }” yuboraylikmi?
exchange-approved = Almashtirish tasdiqlandi: “{ $item_title }” oʻrniga “{ $exchange_title }”.
exchange-sold-out = “{ $exchange_title }” hozir tugagan.
exchange-refused = “{ $item_title }” bunga almashtirilmaydi.
change-review = Xodimimiz soʻrovingizni koʻrib chiqib, sizga javob yozadi.
warranty-covered = “{ $item_title }” kafolat ostida. Kafolat tugash sanasi: { $warranty_until }.
warranty-ended = “{ $item_title }” kafolati tugagan. Tugagan sanasi: { $warranty_until }.
stopped = Yaxshi, hech narsani oʻzgartirmadim.

### Products

product-price = { $product_title }: narxi { $product_price }.
product-price-was = { $product_title }: narxi { $product_price } (avval: { $product_price_before }).
product-available = { $product_title }: mavjud.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: hozir { $product_stock } dona mavjud.
}
product-sold-out = { $product_title }: hozir tugagan.
product-tell-me = Yana paydo boʻlganda sizga xabar beraymi?
product-will-tell = Yana paydo boʻlishi bilan sizga xabar beraman.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Qaysi mahsulotni nazarda tutyapsiz?
product-not-found = Doʻkonimizda bunday mahsulot topilmadi.
products-found = Bular sizga mos kelishi mumkin:
products-nearest = Aynan mos keladigani topilmadi. Eng yaqinlari:
products-goes-with = Bunga yaxshi mos keladi:
product-line = { $product_title }, { $product_price }
compare-intro = Taqqoslash:
size-ask = Odatda qaysi oʻlchamni kiyasiz yoki oʻlchamlaringiz qanday?
size-advice = “{ $product_title }” uchun tavsiya etiladigan oʻlcham: { $size_value }.
size-chart = Oʻlchamlar jadvaliga koʻra, { $size_value } oʻlchami: { $size_measure }.
size-runs-small = Xaridorlar fikricha, “{ $product_title }” kichik keladi.
size-runs-large = Xaridorlar fikricha, “{ $product_title }” katta keladi.
size-runs-true = Xaridorlar fikricha, “{ $product_title }” oʻz oʻlchamida keladi.
size-unknown = “{ $product_title }” uchun oʻlchamlar jadvalim yoʻq.
cart-link = Shu mahsulot solingan savatingiz: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Hozir buyurtma bersangiz, kutilayotgan yetkazish sanasi: { $delivery_by }.
delivery-estimate-between = Hozir buyurtma bersangiz, kutilayotgan yetkazish muddati: { $delivery_from } – { $delivery_to }.
delivery-cost = Yetkazib berish narxi ({ $country_name }): { $delivery_cost }.
delivery-free = Yetkazib berish bepul, mamlakat: { $country_name }.
delivery-free-from = { $delivery_free_from } va undan yuqori buyurtmalarda yetkazib berish bepul.
delivery-country-no = Afsuski, bu mamlakatga yetkazib bermaymiz: { $country_name }.
payment-methods = Toʻlov usullari: { $payment_methods }.
payment-trouble = Toʻlov oʻtmaganidan afsusdaman. Savatingiz saqlangan, qayta urinib koʻrishingiz yoki boshqa toʻlov usulini tanlashingiz mumkin.
discount-none = Hozir bera oladigan chegirmam yoʻq.
discount-open = Hozir { $coupon_code } kodi bilan { $coupon_value } chegirma bor. Amal qilish muddati: { $coupon_expires }.
giftcard-ask = Iltimos, sovgʻa kartasining kodini yozing.
giftcard-balance = Sovgʻa kartasining balansi: { $giftcard_balance }.
giftcard-unknown = Bunday kodli sovgʻa kartasi topilmadi.
policy-says = “{ $page_title }” sahifasida shunday yozilgan: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Suhbatingizni xodimimizga uzataman, u bu yerda yozganlaringizning hammasini koʻradi.
handoff-next = Javobni shu yerning oʻzida olasiz.
handoff-closed = Jamoamiz shu vaqtda qaytadi va sizga javob beradi: { $team_back }.
handoff-leave-address = Siz bilan bogʻlanishimiz uchun e-pochtangizni qoldiring, iltimos.
complaint-sorry = Buning uchun juda afsusdaman. Hoziroq xodimimizga yetkazaman.

### Leaving

opt-out-done = { $shop_name } sizga endi bunday xabarlarni yubormaydi.
