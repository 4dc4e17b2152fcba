# Cartwright'ın Türkçe metinleri (siz diliyle). Kullanım ve denetimler: docs/locales.md.
# Adların ardına ek gelmez; cümleler ek gerektirmeyecek biçimde kurulur.

### Selamlama

greeting = Merhaba { $shopper_first_name },
greeting-plain = Merhaba,

### İlk hatırlatma

recover-reminder-subject = Sepetinizde sizi bekliyor: { $item0_title }
recover-reminder-preheader = { $shop_name } mağazasındaki sepetiniz kayıtlı.
recover-reminder-intro = { $shop_name } mağazasındaki sepetiniz kayıtlı ve { $item0_title } hâlâ mevcut. Size uygun olduğunda kaldığınız yerden devam edebilirsiniz.
recover-reminder-whatsapp = Sepetiniz { $shop_name } mağazasında kayıtlı ve { $item0_title } hâlâ mevcut. Size uygun olduğunda kaldığınız yerden devam edebilirsiniz.

### İkinci hatırlatma

recover-social-proof-subject = { $shop_name } mağazasındaki sepetiniz sizi bekliyor
recover-social-proof-preheader = { $item0_title } hâlâ mevcut.
recover-social-proof-intro = Gözünüzden kaçtıysa küçük bir not: { $item0_title } hâlâ { $shop_name } mağazasındaki sepetinizde. Sorunuz mu var? Bu mesajı yanıtlayın, memnuniyetle yardımcı oluruz.
recover-social-proof-whatsapp = Gözünüzden kaçtıysa küçük bir not: { $item0_title } hâlâ { $shop_name } mağazasındaki sepetinizde. { $proof } Sorunuz mu var? Bu mesajı yanıtlayın, memnuniyetle yardımcı oluruz.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } kişi bu ürünü satın aldı.
}
proof-period = { $popular_days_n ->
   *[other] Son { $popular_days } günde
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } müşterinin bu ürüne verdiği ortalama puan: { $rating } yıldız.
}
proof-none = Ürün hâlâ mevcut.

### Kişisel teklif

recover-incentive-subject = { $shop_name } mağazasındaki sepetiniz için: { $offer }
recover-incentive-preheader = Kişisel kodunuz { $coupon_expires } gününe kadar geçerli.
recover-incentive-intro = { $shop_name } mağazasını ziyaret ettiğiniz için teşekkür ederiz. Sepetiniz kayıtlı ve size bir sürprizimiz var: { $offer }.
recover-incentive-whatsapp = Merhaba, { $shop_name } mağazasını ziyaret ettiğiniz için teşekkür ederiz. { $item0_title } hâlâ sepetinizde ve size bir sürprizimiz var: { $offer }. Kişisel kodunuz: { $coupon_code }, { $coupon_expires } gününe kadar geçerli.
offer-off = { $coupon_value } indirim
coupon-label = Kişisel kodunuz
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } gününe kadar geçerli

### Yeniden gelen müşteriler için

recover-cross-sell-subject = Sizi yeniden görmek güzel: { $shop_name } mağazasındaki sepetiniz
recover-cross-sell-preheader = { $item0_title } hâlâ mevcut.
recover-cross-sell-intro = Sizi yeniden görmek güzel. { $shop_name } mağazasındaki sepetiniz kayıtlı ve { $item0_title } hâlâ mevcut. Yanına yakışacak birkaç ürün de seçtik.
also-heading = Yanına yakışanlar

### Ödenmemiş sipariş

payment-reminder-subject = { $shop_name } siparişiniz ödeme bekliyor
payment-reminder-preheader = Ödemenizi size uygun olduğunda tamamlayabilirsiniz.
payment-reminder-intro = { $shop_name } mağazasındaki { $cart_total } tutarındaki siparişiniz kayıtlı, ancak ödeme henüz tamamlanmadı. Size uygun olduğunda tamamlayabilirsiniz.
payment-reminder-whatsapp = Siparişiniz ({ $cart_total }) { $shop_name } mağazasında kayıtlı, ancak ödeme henüz tamamlanmadı. Size uygun olduğunda tamamlayabilirsiniz.

### After an order

after-purchase-subject = { $item0_title } ürününün yanına yakışanlar
after-purchase-preheader = { $shop_name } mağazasındaki siparişiniz için birkaç öneri.
after-purchase-intro = { $shop_name } mağazasından verdiğiniz sipariş için teşekkür ederiz. { $item0_title } ürününün yanına yakışacak birkaç ürün seçtik.
after-purchase-whatsapp = Merhaba, { $shop_name } mağazasından verdiğiniz sipariş için teşekkür ederiz. { $item0_title } ürününün yanına yakışacak birkaç ürünü sizin için derledik.
review-request-subject = { $item0_title } hakkında ne düşünüyorsunuz?
review-request-preheader = Görüşünüz diğer müşterilerin seçimine yardımcı olur.
review-request-intro = { $shop_name } mağazasından verdiğiniz sipariş epeydir sizde. { $item0_title } hakkında ne düşünüyorsunuz? İçten görüşünüz diğer müşterilerin seçimine yardımcı olur.
review-request-whatsapp = Merhaba, { $shop_name } mağazasından verdiğiniz sipariş epeydir sizde. { $item0_title } hakkında ne düşünüyorsunuz? İçten görüşünüz diğer müşterilerin seçimine yardımcı olur.

### Back in stock

back-in-stock-subject = Yeniden mevcut: { $item0_title }
back-in-stock-preheader = Haber vermemizi istemiştiniz.
back-in-stock-intro = { $item0_title }, { $shop_name } mağazasında yeniden mevcut. Haber vermemizi istemiştiniz.
back-in-stock-whatsapp = Haber vermemizi istemiştiniz: { $item0_title }, { $shop_name } mağazasında yeniden mevcut.

### After a long time

win-back-subject = { $shop_name } mağazasından haberler
win-back-preheader = Size birkaç öneri.
win-back-intro = { $shop_name } mağazasındaki son siparişinizin üzerinden epey zaman geçti. Hoşunuza gidebilecek birkaç ürün seçtik.
win-back-whatsapp = Merhaba, { $shop_name } mağazasındaki son siparişinizin üzerinden epey zaman geçti. Hoşunuza gidebilecek birkaç ürün seçtik.

### Pieces of these

picked-heading = Sizin için seçtik
action-product = Ürünü incele
action-shop = Mağazaya git
action-review = Yorum yaz
footer-why-order = Bu e-postayı, { $shop_name } mağazasından bu adresle sipariş verdiğiniz için alıyorsunuz.
footer-why-asked = Bu e-postayı, { $shop_name } mağazasından bu ürünle ilgili haber istediğiniz için alıyorsunuz.

### Mağaza sayfasında sohbet

checkout-idle-chat = Sepetiniz burada, rahatça karar verebilirsiniz.
browse-help-chat = { $item0_title } ürününü mü inceliyorsunuz?

### Sık sorulanların yanıtları

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title } için şu anda stokta { $item0_stock } adet var.
}
answer-express-by = Ek { $express_extra } karşılığında hızlı kargo ile en geç { $express_by } günü elinizde olur.
answer-free-returns = { $returns_n ->
   *[other] { $returns } gün içinde ücretsiz iade edebilirsiniz.
}
answer-free-shipping-from = Sepetinize { $shipping_free_from_missing } tutarında ürün daha ekleyin, kargo ücretsiz olsun.
answer-shipping-cost = Kargo ücreti: { $shipping_cost }.

### Parçalar

promise-free-shipping = ücretsiz kargo
promise-free-returns = ücretsiz iade
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (önceki fiyat: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] Stokta { $stock } adet
}
cart-more = { $cart_more_n ->
   *[other] ve { $cart_more } ürün daha
}
cart-total = Toplam: { $cart_total }
action-basket = Sepete dön
action-payment = Ödemeyi tamamla

### Mesajın sonu

footer-why = Bu e-postayı, { $shop_name } mağazasında bu adresle bir sipariş başlattığınız için alıyorsunuz.
unsubscribe = Listeden çık
opt-out-word = DUR
opt-out-reply = { opt-out-word } yazıp yanıtlarsanız size bir daha yazmayız.
