# Köməkçinin Azərbaycanca dedikləri. Bax: docs/locales.md.

### Opening and closing

assist-hello = Salam! Mən { $shop_name } mağazasının avtomatik köməkçisiyəm. Sizə necə kömək edə bilərəm?
assist-hello-again = Yenidən salam! Sizə necə kömək edə bilərəm?
assist-thanks = Dəyməz! Başqa nə ilə kömək edə bilərəm?
assist-else = Başqa nə ilə kömək edə bilərəm?
assist-not-understood = Sizi düzgün başa düşdüyümə əmin deyiləm. Başqa sözlərlə yaza bilərsiniz?
assist-choose = Bunlardan hansını nəzərdə tutursunuz?
assist-out-of-scope = Mən { $shop_name } mağazasının sifarişləri, qaytarmaları, çatdırılması və məhsulları ilə bağlı kömək edə bilərəm, amma bu mövzuda yox.
assist-unknown = Bu barədə etibarlı məlumatım yoxdur, ona görə təxmin etmək istəmirəm.
assist-empty = Boş mesaj aldım. Sizə necə kömək edə bilərəm?
assist-too-long = Mesajınız mənim üçün çox uzundur. Bir neçə cümlə ilə yaza bilərsiniz?
assist-busy = Bir dəqiqə, zəhmət olmasa, hələ əvvəlki mesajınızla məşğulam.
assist-trouble = Hazırda bunu yoxlaya bilmirəm. Zəhmət olmasa bir az sonra yenidən cəhd edin və ya əməkdaşımıza yazın.
assist-file-refused = Bu faylı oxuya bilmədim. Zəhmət olmasa JPEG, PNG və ya WebP formatında şəkil göndərin.
assist-no-payment-here = Bu söhbətdə heç vaxt ödəniş qəbul edilmir. Zəhmət olmasa ödənişi mağazanın ödəniş səhifəsində edin.

### Buttons

button-order-status = Sifarişim haradadır?
button-return = Məhsulu qaytarmaq
button-product = Məhsul haqqında sual
button-human = Əməkdaşla danışmaq
button-yes = Bəli
button-no = Xeyr
button-skip = Keç
button-cancel = Ləğv et
button-view = Məhsula bax
button-track = Bağlamanı izlə
button-label = Qaytarma etiketini aç

### Making sure who is asking

identify-order-number = Zəhmət olmasa sifariş nömrənizi yazın. Onu sifariş təsdiqində tapa bilərsiniz.
identify-contact = Zəhmət olmasa sifarişdə göstərdiyiniz e-poçtu və ya telefon nömrəsini yazın.
identify-code-sent = Bu məlumatlar bir sifarişə aiddirsə, həmin sifarişdəki ünvana və ya nömrəyə indicə kod göndərdik. Zəhmət olmasa kodu bura yazın.
identify-code-wrong = Təsdiqləyə bilmədim. Kod səhv yazılmış və ya vaxtı keçmiş ola bilər.
identify-too-often = Həddən çox cəhd edildi. Zəhmət olmasa sonra yenidən cəhd edin və ya əməkdaşımıza yazın.
identify-done = Təşəkkür edirəm, sifarişinizi tapdım.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } üçün kodunuz
identify-code-text = { $shop_name } üçün kodunuz: { $access_code }. Kodu siz istəməmisinizsə, bu mesaja fikir verməyin.

### Orders

order-received = { $order_number } nömrəli sifarişiniz ({ $order_placed }) bizə çatıb və hazırlanır.
order-unpaid = { $order_number } nömrəli sifarişiniz ({ $order_placed }) ödəniş gözləyir.
order-partly-shipped = { $order_number } nömrəli sifarişinizin bir hissəsi yoldadır, qalanı sonra göndəriləcək.
order-shipped = { $order_number } nömrəli sifarişiniz yoldadır.
order-shipped-with = { $order_number } nömrəli sifarişiniz yoldadır. Daşıyıcı: { $carrier_name }.
order-out-for-delivery = { $order_number } nömrəli sifarişiniz kuryerdədir və gətirilir.
order-delivered = { $order_number } nömrəli sifarişiniz çatdırılıb. Tarix: { $order_delivered }.
order-cancelled = { $order_number } nömrəli sifarişiniz ləğv edilib.
order-refunded = { $order_number } nömrəli sifarişiniz üzrə geri qaytarılan məbləğ: { $refund_amount }.
order-returned = { $order_number } nömrəli sifarişinizin qaytarılması bizə çatıb.
order-problem = Daşıyıcı { $order_number } nömrəli sifarişinizin çatdırılmasında problem olduğunu bildirir. Əməkdaşımız bununla məşğul olacaq.
order-expected = Gözlənilən çatdırılma tarixi: { $delivery_by }.
order-expected-between = Gözlənilən çatdırılma müddəti: { $delivery_from } – { $delivery_to }.
order-tracking = İzləmə nömrəsi: { $tracking_number }.
order-tracking-link = Buradan izləyə bilərsiniz: { $tracking_link }
order-no-tracking = Hələ izləmə nömrəsi yoxdur.
order-list = Son sifarişləriniz:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Sizə aid sifariş tapmadım.
order-not-found = Sifarişləriniz arasında bu nömrə ilə sifariş tapmadım.

### Refunds

refund-pending = { $order_number } nömrəli sifarişiniz üzrə { $refund_amount } məbləğində geri ödəniş icra olunur.
refund-done = { $order_number } nömrəli sifarişiniz üzrə { $refund_amount } geri qaytarılıb. Tarix: { $refund_on }.
refund-none = { $order_number } nömrəli sifarişiniz üzrə geri ödəniş görmürəm.
refund-by-person = Geri ödəniş barədə əməkdaşımız qərar verir. Müraciətinizi bütün təfərrüatları ilə ötürdüm.

### Returns

return-window = { $return_days_n ->
   *[other] Məhsulu çatdırıldıqdan sonra { $return_days } gün ərzində qaytara bilərsiniz.
}
return-free = Geri göndərmək sizin üçün pulsuzdur.
return-cost = Geri göndərmə haqqı: { $return_cost }.
return-not-possible-for = Bunlar qaytarıla bilməz: { $return_excluded }.
return-which-order = Hansı sifarişdən məhsul qaytarmaq istəyirsiniz?
return-which-item = Hansı məhsulu qaytarmaq istəyirsiniz?
return-why = Nə üçün qaytarmaq istəyirsiniz?
return-unused = Məhsul istifadə olunmayıb və etiketləri üzərindədir?
return-photo = Zəhmət olmasa zədənin göründüyü bir şəkil göndərin.
return-check = { $order_number } nömrəli sifarişdən “{ $item_title }” məhsulunu qaytarmaq istəyirsiniz. Doğrudur?
return-approved = “{ $item_title }” məhsulunun qaytarılması təsdiqləndi. Qaytarma nömrəniz: { $return_number }.
return-refused-window = “{ $item_title }” məhsulunun qaytarılma müddəti bitib. Son gün: { $return_until }.
return-refused-final-sale = “{ $item_title }” məhsulu qaytarılmamaq şərti ilə satılıb.
return-refused-kind = “{ $item_title }” göndərildikdən sonra qaytarıla bilməyən mallardandır.
return-refused-used = İstifadə olunmuş və ya etiketi çıxarılmış məhsullar qaytarıla bilməz.
return-refused-already = “{ $item_title }” üçün qaytarma artıq qeydə alınıb.
return-refused-undelivered = “{ $item_title }” hələ çatdırılmayıb. Əlinizə çatdıqdan sonra qaytara bilərsiniz.
return-review = Qaytarma barədə əməkdaşımız qərar verəcək və sizə yazacaq.
return-label-link = Qaytarma etiketiniz: { $return_label_link }
return-pack = Zəhmət olmasa məhsulu yaxşı qablaşdırın, etiketi yapışdırın və bağlamanı daşıyıcıya təhvil verin: { $carrier_name }.
return-send-by = Zəhmət olmasa ən gec bu tarixə qədər göndərin: { $return_until }.
return-after = Bağlama çatıb yoxlanıldıqdan sonra geri ödəniş barədə əməkdaşımız qərar verir.
return-stopped = Yaxşı, heç nə qeydə alınmadı.
return-mail-subject = { $shop_name }: { $return_number } nömrəli qaytarmanız
return-mail-intro = { $order_number } nömrəli sifarişdən “{ $item_title }” məhsulunun qaytarılmasını qeydə aldıq.
reason-too-small = Kiçik gəldi
reason-too-large = Böyük gəldi
reason-not-as-described = Təsvirə uyğun deyil
reason-damaged = Zədəlidir
reason-defective = İşləmir
reason-wrong-item = Səhv məhsul gəlib
reason-late = Çox gec gəldi
reason-changed-mind = Fikrimi dəyişdim
reason-other = Başqa səbəb

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_number } nömrəli sifarişinizi ({ $order_total }) ləğv edim?
cancel-done = { $order_number } nömrəli sifarişiniz ləğv edildi.
cancel-too-late = { $order_number } nömrəli sifarişiniz artıq yolda olduğu üçün ləğv edilə bilməz. Çatdıqdan sonra qaytara bilərsiniz.
address-ask = Zəhmət olmasa yeni çatdırılma ünvanını tam yazın.
address-check = { $order_number } nömrəli sifarişiniz bu ünvana göndərilsin: { $address_new }?
address-done = { $order_number } nömrəli sifarişinizin çatdırılma ünvanı dəyişdirildi.
address-too-late = { $order_number } nömrəli sifarişiniz artıq yolda olduğu üçün ünvanı dəyişdirilə bilməz.
exchange-which = Əvəzinə hansı ölçünü və ya variantı istəyirsiniz?
exchange-check = “{ $item_title }” əvəzinə “{ $exchange_title }” göndərək?
exchange-approved = Dəyişdirmə təsdiqləndi: “{ $item_title }” əvəzinə “{ $exchange_title }”.
exchange-sold-out = “{ $exchange_title }” hazırda bitib.
exchange-refused = “{ $item_title }” bununla dəyişdirilə bilməz.
change-review = Əməkdaşımız müraciətinizə baxıb sizə yazacaq.
warranty-covered = “{ $item_title }” üzrə zəmanət qüvvədədir. Bitmə tarixi: { $warranty_until }.
warranty-ended = “{ $item_title }” üzrə zəmanət başa çatıb. Bitmə tarixi: { $warranty_until }.
stopped = Yaxşı, heç nəyi dəyişmədim.

### Products

product-price = { $product_title }: qiyməti { $product_price }.
product-price-was = { $product_title }: qiyməti { $product_price } (əvvəl: { $product_price_before }).
product-available = { $product_title } stokda var.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: hazırda stokda { $product_stock } ədəd var.
}
product-sold-out = { $product_title } hazırda bitib.
product-tell-me = Yenidən gələndə sizə xəbər verim?
product-will-tell = Yenidən gələn kimi sizə xəbər verəcəyəm.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Hansı məhsulu nəzərdə tutursunuz?
product-not-found = Mağazamızda belə məhsul tapmadım.
products-found = Bunlar sizə uyğun ola bilər:
products-nearest = Tam uyğun gələn bir şey tapmadım. Ən yaxın olanlar:
products-goes-with = Yaxşı uyğun gəlir:
product-line = { $product_title }, { $product_price }
compare-intro = Müqayisə:
size-ask = Adətən hansı ölçünü geyinirsiniz və ya ölçüləriniz necədir?
size-advice = “{ $product_title }” üçün məsləhət gördüyümüz ölçü: { $size_value }.
size-chart = Ölçü cədvəlinə görə { $size_value } ölçüsü: { $size_measure }.
size-runs-small = Alıcıların fikrincə, “{ $product_title }” kiçik gəlir.
size-runs-large = Alıcıların fikrincə, “{ $product_title }” böyük gəlir.
size-runs-true = Alıcıların fikrincə, “{ $product_title }” ölçüsünə uyğundur.
size-unknown = “{ $product_title }” üçün ölçü cədvəlim yoxdur.
cart-link = Bu məhsulla səbətiniz: { $cart_link }

### Delivery, payment, offers

delivery-estimate = İndi sifariş etsəniz, gözlənilən çatdırılma tarixi: { $delivery_by }.
delivery-estimate-between = İndi sifariş etsəniz, gözlənilən çatdırılma müddəti: { $delivery_from } – { $delivery_to }.
delivery-cost = Çatdırılma haqqı ({ $country_name }): { $delivery_cost }.
delivery-free = Çatdırılma pulsuzdur, ölkə: { $country_name }.
delivery-free-from = { $delivery_free_from } və daha çox məbləğdə sifarişlərdə çatdırılma pulsuzdur.
delivery-country-no = Təəssüf ki, bu ölkəyə göndərmirik: { $country_name }.
payment-methods = Ödəniş üsulları: { $payment_methods }.
payment-trouble = Təəssüf ki, ödəniş alınmadı. Səbətiniz saxlanılıb, yenidən cəhd edə və ya başqa ödəniş üsulu seçə bilərsiniz.
discount-none = Hazırda verə biləcəyim endirim yoxdur.
discount-open = Hazırda { $coupon_code } kodu ilə { $coupon_value } endirim var. Son tarix: { $coupon_expires }.
giftcard-ask = Zəhmət olmasa hədiyyə kartının kodunu yazın.
giftcard-balance = Hədiyyə kartının balansı: { $giftcard_balance }.
giftcard-unknown = Bu kodla hədiyyə kartı tapmadım.
policy-says = “{ $page_title }” səhifəsində belə yazılıb: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Söhbətinizi əməkdaşımıza ötürürəm, o, burada yazdığınız hər şeyi görəcək.
handoff-next = Cavabı elə buradan alacaqsınız.
handoff-closed = Komandamız bu vaxt qayıdır və sizə cavab verəcək: { $team_back }.
handoff-leave-address = Sizinlə əlaqə saxlaya bilməyimiz üçün zəhmət olmasa e-poçtunuzu yazın.
complaint-sorry = Buna görə çox üzgünəm. Dərhal əməkdaşımıza ötürürəm.

### Leaving

opt-out-done = { $shop_name } sizə daha belə mesajlar göndərməyəcək.
