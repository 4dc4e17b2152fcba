# Asistanın Türkçe söyledikleri. Bkz. docs/locales.md.

### Opening and closing

assist-hello = Merhaba! Ben { $shop_name } mağazasının otomatik asistanıyım. Size nasıl yardımcı olabilirim?
assist-hello-again = Tekrar merhaba! Size nasıl yardımcı olabilirim?
assist-thanks = Rica ederim. Yardımcı olabileceğim başka bir konu var mı?
assist-else = Yardımcı olabileceğim başka bir konu var mı?
assist-not-understood = Sizi doğru anladığımdan emin değilim. Başka sözcüklerle yazar mısınız?
assist-choose = Bunlardan hangisini kastediyorsunuz?
assist-out-of-scope = { $shop_name } mağazasının siparişleri, iadeleri, teslimatı ve ürünleriyle ilgili yardımcı olabilirim, ancak bu konuda yardımcı olamıyorum.
assist-unknown = Bu konuda güvenilir bir bilgim yok, tahmin yürütmek istemem.
assist-empty = Boş bir mesaj aldım. Size nasıl yardımcı olabilirim?
assist-too-long = Mesajınız benim için fazla uzun. Birkaç cümleyle yazabilir misiniz?
assist-busy = Bir dakika lütfen, son mesajınız üzerinde çalışıyorum.
assist-trouble = Şu anda buna bakamıyorum. Lütfen biraz sonra tekrar deneyin veya bir yetkiliyle görüşün.
assist-file-refused = Bu dosyayı okuyamadım. Lütfen JPEG, PNG veya WebP olarak bir fotoğraf gönderin.
assist-no-payment-here = Bu sohbette hiçbir zaman ödeme alınmaz. Lütfen ödemeyi mağazanın ödeme sayfasında yapın.

### Buttons

button-order-status = Siparişim nerede?
button-return = Ürün iade et
button-product = Ürün hakkında soru
button-human = Yetkiliyle görüş
button-yes = Evet
button-no = Hayır
button-skip = Atla
button-cancel = Vazgeç
button-view = Ürünü gör
button-track = Kargoyu takip et
button-label = İade etiketini aç

### Making sure who is asking

identify-order-number = Lütfen sipariş numaranızı yazın. Sipariş onayınızda bulabilirsiniz.
identify-contact = Lütfen siparişte kullandığınız e-posta adresini veya telefon numarasını yazın.
identify-code-sent = Bu bilgiler bir siparişe aitse, siparişteki adrese veya telefona az önce bir kod gönderdik. Lütfen kodu buraya yazın.
identify-code-wrong = Bunu doğrulayamadım. Kod yanlış yazılmış veya süresi dolmuş olabilir.
identify-too-often = Çok fazla deneme yapıldı. Lütfen daha sonra tekrar deneyin veya bir yetkiliyle görüşün.
identify-done = Teşekkür ederim, siparişinizi buldum.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } için kodunuz
identify-code-text = { $shop_name } için kodunuz: { $access_code }. Bu kodu siz istemediyseniz mesajı dikkate almayabilirsiniz.

### Orders

order-received = { $order_number } numaralı siparişiniz ({ $order_placed }) bize ulaştı ve hazırlanıyor.
order-unpaid = { $order_number } numaralı siparişiniz ({ $order_placed }) ödeme bekliyor.
order-partly-shipped = { $order_number } numaralı siparişinizin bir kısmı yola çıktı, kalanı arkasından gelecek.
order-shipped = { $order_number } numaralı siparişiniz yolda.
order-shipped-with = { $order_number } numaralı siparişiniz yolda. Kargo firması: { $carrier_name }.
order-out-for-delivery = { $order_number } numaralı siparişiniz dağıtıma çıktı.
order-delivered = { $order_number } numaralı siparişiniz teslim edildi. Teslim tarihi: { $order_delivered }.
order-cancelled = { $order_number } numaralı siparişiniz iptal edildi.
order-refunded = { $order_number } numaralı siparişiniz için yapılan geri ödeme: { $refund_amount }.
order-returned = { $order_number } numaralı siparişinizin iadesi bize ulaştı.
order-problem = Kargo firması { $order_number } numaralı siparişinizin teslimatında bir sorun bildirdi. Bir arkadaşımız ilgilenecek.
order-expected = Tahmini teslim tarihi: { $delivery_by }.
order-expected-between = Tahmini teslim aralığı: { $delivery_from } – { $delivery_to }.
order-tracking = Takip numarası: { $tracking_number }.
order-tracking-link = Buradan takip edebilirsiniz: { $tracking_link }
order-no-tracking = Henüz bir takip numarası yok.
order-list = Son siparişleriniz:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Size ait bir sipariş bulamadım.
order-not-found = Siparişleriniz arasında bu numarayla bir sipariş bulamadım.

### Refunds

refund-pending = { $order_number } numaralı siparişiniz için { $refund_amount } tutarındaki geri ödeme işleme alındı.
refund-done = { $order_number } numaralı siparişiniz için { $refund_amount } geri ödendi. Tarih: { $refund_on }.
refund-none = { $order_number } numaralı siparişiniz için bir geri ödeme görünmüyor.
refund-by-person = Geri ödemelere bir arkadaşımız karar veriyor. Talebinizi tüm ayrıntılarıyla ilettim.

### Returns

return-window = { $return_days_n ->
   *[other] Ürünleri teslimattan sonra { $return_days } gün içinde iade edebilirsiniz.
}
return-free = İade gönderimi sizin için ücretsizdir.
return-cost = İade gönderim ücreti: { $return_cost }.
return-not-possible-for = Bunlar iade edilemez: { $return_excluded }.
return-which-order = Hangi siparişten ürün iade etmek istiyorsunuz?
return-which-item = Hangi ürünü iade etmek istiyorsunuz?
return-why = Neden iade etmek istiyorsunuz?
return-unused = Ürün kullanılmamış ve etiketleri üzerinde mi?
return-photo = Lütfen hasarı gösteren bir fotoğraf gönderin.
return-check = { $order_number } numaralı siparişten “{ $item_title }” ürününü iade etmek istiyorsunuz. Doğru mu?
return-approved = “{ $item_title }” ürününün iadesi onaylandı. İade numaranız: { $return_number }.
return-refused-window = “{ $item_title }” ürününün iade süresi doldu. Son gün: { $return_until }.
return-refused-final-sale = “{ $item_title }” ürünü iadesiz olarak satıldı, bu nedenle iade edilemez.
return-refused-kind = “{ $item_title }” ürünü, gönderildikten sonra iade edilemeyen ürünlerdendir.
return-refused-used = Kullanılmış veya etiketi çıkarılmış ürünler iade edilemez.
return-refused-already = “{ $item_title }” için zaten bir iade kaydı var.
return-refused-undelivered = “{ $item_title }” henüz teslim edilmedi. Elinize ulaştığında iade edebilirsiniz.
return-review = İadenize bir arkadaşımız karar verecek ve size dönecek.
return-label-link = İade etiketiniz: { $return_label_link }
return-pack = Lütfen ürünü iyice paketleyin, etiketi yapıştırın ve paketi kargo firmasına teslim edin: { $carrier_name }.
return-send-by = Lütfen en geç şu tarihe kadar gönderin: { $return_until }.
return-after = Paket bize ulaşıp kontrol edildikten sonra geri ödemeye bir arkadaşımız karar verir.
return-stopped = Tamam, hiçbir kayıt yapılmadı.
return-mail-subject = { $shop_name } iadeniz: { $return_number }
return-mail-intro = { $order_number } numaralı siparişten “{ $item_title }” ürününün iadesini kaydettik.
reason-too-small = Küçük geldi
reason-too-large = Büyük geldi
reason-not-as-described = Açıklamaya uymuyor
reason-damaged = Hasarlı
reason-defective = Çalışmıyor
reason-wrong-item = Yanlış ürün
reason-late = Çok geç geldi
reason-changed-mind = Fikrimi değiştirdim
reason-other = Başka bir neden

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_total } tutarındaki { $order_number } numaralı siparişinizi iptal edeyim mi?
cancel-done = { $order_number } numaralı siparişiniz iptal edildi.
cancel-too-late = { $order_number } numaralı siparişiniz yola çıktığı için artık iptal edilemiyor. Elinize ulaştıktan sonra iade edebilirsiniz.
address-ask = Lütfen yeni teslimat adresini eksiksiz yazın.
address-check = { $order_number } numaralı siparişiniz şu adrese gönderilsin mi: { $address_new }?
address-done = { $order_number } numaralı siparişinizin teslimat adresi değiştirildi.
address-too-late = { $order_number } numaralı siparişiniz yola çıktığı için adresi artık değiştirilemiyor.
exchange-which = Yerine hangi bedeni veya seçeneği istersiniz?
exchange-check = “{ $item_title }” yerine “{ $exchange_title }” gönderelim mi?
exchange-approved = Değişim onaylandı: “{ $item_title }” yerine “{ $exchange_title }”.
exchange-sold-out = “{ $exchange_title }” şu anda tükendi.
exchange-refused = “{ $item_title }” bununla değiştirilemiyor.
change-review = Bir arkadaşımız talebinizi inceleyip size dönecek.
warranty-covered = “{ $item_title }” garanti kapsamında. Garanti bitiş tarihi: { $warranty_until }.
warranty-ended = “{ $item_title }” ürününün garantisi sona erdi. Bitiş tarihi: { $warranty_until }.
stopped = Tamam, hiçbir şeyi değiştirmedim.

### Products

product-price = { $product_title }: fiyatı { $product_price }.
product-price-was = { $product_title }: fiyatı { $product_price } (önceki fiyat: { $product_price_before }).
product-available = { $product_title } stokta var.
product-stock = { $product_stock_n ->
   *[other] { $product_title } için şu anda stokta { $product_stock } adet var.
}
product-sold-out = { $product_title } şu anda tükendi.
product-tell-me = Yeniden stoğa girdiğinde size haber vereyim mi?
product-will-tell = Yeniden stoğa girdiğinde size haber vereceğim.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Hangi ürünü kastediyorsunuz?
product-not-found = Mağazamızda böyle bir ürün bulamadım.
products-found = Bunlar size uygun olabilir:
products-nearest = Tam uyan bir şey bulamadım. En yakın olanlar:
products-goes-with = Yanına yakışanlar:
product-line = { $product_title }, { $product_price }
compare-intro = Karşılaştırma:
size-ask = Genellikle hangi bedeni giyiyorsunuz ya da ölçüleriniz nedir?
size-advice = “{ $product_title }” için önerdiğimiz beden: { $size_value }.
size-chart = Beden tablosuna göre { $size_value } bedeni: { $size_measure }.
size-runs-small = Müşterilerimiz “{ $product_title }” ürününü sıklıkla küçük buldu.
size-runs-large = Müşterilerimiz “{ $product_title }” ürününü sıklıkla büyük buldu.
size-runs-true = Müşterilerimize göre “{ $product_title }” beklendiği gibi tam oturuyor.
size-unknown = “{ $product_title }” için beden tablom yok.
cart-link = Bu ürünün olduğu sepetiniz: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Şimdi sipariş verirseniz tahmini teslim tarihi: { $delivery_by }.
delivery-estimate-between = Şimdi sipariş verirseniz tahmini teslim aralığı: { $delivery_from } – { $delivery_to }.
delivery-cost = Kargo ücreti ({ $country_name }): { $delivery_cost }.
delivery-free = Kargo ücretsiz (ülke: { $country_name }).
delivery-free-from = { $delivery_free_from } ve üzeri siparişlerde kargo ücretsizdir.
delivery-country-no = Maalesef bu ülkeye gönderim yapmıyoruz: { $country_name }.
payment-methods = Ödeme yöntemleri: { $payment_methods }.
payment-trouble = Ödemenin gerçekleşmemesine üzüldüm. Sepetiniz kayıtlı, yeniden deneyebilir veya başka bir ödeme yöntemi seçebilirsiniz.
discount-none = Şu anda verebileceğim bir indirim yok.
discount-open = Şu anda { $coupon_code } koduyla { $coupon_value } indirim var. Son geçerlilik tarihi: { $coupon_expires }.
giftcard-ask = Lütfen hediye kartının kodunu yazın.
giftcard-balance = Hediye kartının bakiyesi: { $giftcard_balance }.
giftcard-unknown = Bu kodla bir hediye kartı bulamadım.
policy-says = “{ $page_title }” sayfasında şöyle yazıyor: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Görüşmenizi bir arkadaşıma aktarıyorum, burada yazdığınız her şeyi görebilecek.
handoff-next = Yanıtı buradan alacaksınız.
handoff-closed = Ekibimiz şu zamanda dönecek ve size yanıt verecek: { $team_back }.
handoff-leave-address = Size ulaşabilmemiz için lütfen e-posta adresinizi bırakın.
complaint-sorry = Bunun için üzgünüm. Hemen bir arkadaşıma iletiyorum.

### Leaving

opt-out-done = { $shop_name } size artık bu tür mesajlar göndermeyecek.
