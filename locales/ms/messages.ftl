# Teks Cartwright dalam bahasa Melayu. Lihat docs/locales.md.

### Greeting

greeting = Helo { $shopper_first_name },
greeting-plain = Helo,

### The first reminder

recover-reminder-subject = Masih dalam troli anda: { $item0_title }
recover-reminder-preheader = Troli anda di { $shop_name } telah disimpan.
recover-reminder-intro = Troli anda di { $shop_name } telah disimpan, dan { $item0_title } masih ada. Anda boleh menyambungnya pada bila-bila masa yang sesuai.
recover-reminder-whatsapp = Troli anda di { $shop_name } telah disimpan, dan { $item0_title } masih ada. Anda boleh menyambungnya pada bila-bila masa yang sesuai.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Troli anda di { $shop_name } menunggu anda
recover-social-proof-preheader = { $item0_title } masih ada.
recover-social-proof-intro = Sekadar peringatan, kalau-kalau terlupa: { $item0_title } masih dalam troli anda di { $shop_name }. Ada soalan? Balas sahaja, kami sedia membantu.
recover-social-proof-whatsapp = Sekadar peringatan, kalau-kalau terlupa: { $item0_title } masih dalam troli anda di { $shop_name }. { $proof } Ada soalan? Balas sahaja, kami sedia membantu.
proof-popular = { $popular_count_n ->
   *[other] { $popular_count } orang membeli barang ini { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] dalam { $popular_days } hari yang lalu
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } pelanggan menilai barang ini { $rating } bintang.
}
proof-none = Barang ini masih ada.

### The personal offer

recover-incentive-subject = Untuk troli anda di { $shop_name }: { $offer }
recover-incentive-preheader = Kod peribadi anda sah sehingga { $coupon_expires }.
recover-incentive-intro = Terima kasih kerana melawat { $shop_name }. Troli anda telah disimpan, dan kami ada sesuatu untuk anda: { $offer }.
recover-incentive-whatsapp = Terima kasih kerana melawat { $shop_name }. { $item0_title } masih dalam troli anda, dan kami ada sesuatu untuk anda: { $offer }. Kod peribadi anda ialah { $coupon_code }, sah sehingga { $coupon_expires }.
offer-off = diskaun { $coupon_value }
coupon-label = Kod peribadi anda
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Sah sehingga { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Gembira berjumpa anda lagi: troli anda di { $shop_name }
recover-cross-sell-preheader = { $item0_title } masih ada.
recover-cross-sell-intro = Gembira berjumpa anda lagi. Troli anda di { $shop_name } telah disimpan, dan { $item0_title } masih ada. Kami juga memilih beberapa barang yang sesuai dengannya.
also-heading = Sesuai digandingkan dengannya

### An unpaid order

payment-reminder-subject = Pesanan anda di { $shop_name } menunggu bayaran
payment-reminder-preheader = Anda boleh menyelesaikan bayaran pada bila-bila masa yang sesuai.
payment-reminder-intro = Pesanan anda bernilai { $cart_total } di { $shop_name } telah disimpan, tetapi bayarannya belum diterima. Anda boleh menyelesaikannya pada bila-bila masa yang sesuai.
payment-reminder-whatsapp = Pesanan anda bernilai { $cart_total } di { $shop_name } telah disimpan, tetapi bayarannya belum diterima. Anda boleh menyelesaikannya pada bila-bila masa yang sesuai.

### After an order

after-purchase-subject = Sesuai digandingkan dengan { $item0_title }
after-purchase-preheader = Beberapa cadangan untuk pesanan anda di { $shop_name }.
after-purchase-intro = Terima kasih atas pesanan anda di { $shop_name }. Kami memilih beberapa barang yang sesuai dengan { $item0_title }.
after-purchase-whatsapp = Terima kasih atas pesanan anda di { $shop_name }. Ada beberapa barang yang sesuai dengan { $item0_title }, dan kami telah memilihnya untuk anda.
review-request-subject = Apa pendapat anda tentang { $item0_title }?
review-request-preheader = Pendapat anda membantu pelanggan lain memilih.
review-request-intro = Pesanan anda dari { $shop_name } sudah agak lama di tangan anda. Apa pendapat anda tentang { $item0_title }? Pendapat jujur anda membantu pelanggan lain memilih.
review-request-whatsapp = Pesanan anda dari { $shop_name } sudah agak lama di tangan anda. Apa pendapat anda tentang { $item0_title }? Pendapat jujur anda membantu pelanggan lain memilih.

### Back in stock

back-in-stock-subject = Ada semula: { $item0_title }
back-in-stock-preheader = Anda meminta kami memaklumkannya.
back-in-stock-intro = { $item0_title } kini ada semula di { $shop_name }. Anda meminta kami memaklumkan apabila barang ini kembali.
back-in-stock-whatsapp = Seperti yang anda minta, kami ingin memaklumkan: { $item0_title } di { $shop_name } kini ada semula.

### After a long time

win-back-subject = Berita daripada { $shop_name }
win-back-preheader = Beberapa cadangan untuk anda.
win-back-intro = Sudah agak lama sejak pesanan terakhir anda di { $shop_name }. Kami memilih beberapa barang yang mungkin sesuai untuk anda.
win-back-whatsapp = Sudah agak lama sejak pesanan terakhir anda di { $shop_name }. Kami memilih beberapa barang yang mungkin sesuai untuk anda.

### Pieces of these

picked-heading = Dipilih untuk anda
action-product = Lihat barang
action-shop = Ke kedai
action-review = Tulis ulasan
footer-why-order = Anda menerima e-mel ini kerana anda membuat pesanan di { $shop_name } dengan alamat ini.
footer-why-asked = Anda menerima e-mel ini kerana anda meminta { $shop_name } memaklumkan tentang barang ini.

### Chat on the shop's page

checkout-idle-chat = Tidak perlu tergesa-gesa, troli anda ada di sini.
browse-help-chat = Sedang melihat { $item0_title }?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] Stok { $item0_title } sekarang: { $item0_stock } unit.
}
answer-express-by = Dengan penghantaran ekspres, tambahan { $express_extra }, barang tiba selewat-lewatnya { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Anda boleh memulangkannya secara percuma dalam tempoh { $returns } hari.
}
answer-free-shipping-from = Tambah { $shipping_free_from_missing } lagi dalam troli anda dan penghantaran menjadi percuma.
answer-shipping-cost = Kos penghantaran: { $shipping_cost }.

### Pieces

promise-free-shipping = penghantaran percuma
promise-free-returns = pemulangan percuma
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (sebelum ini: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] stok { $stock } unit
}
cart-more = { $cart_more_n ->
   *[other] dan { $cart_more } lagi
}
cart-total = Jumlah: { $cart_total }
action-basket = Kembali ke troli
action-payment = Selesaikan bayaran

### The foot of a message

footer-why = Anda menerima e-mel ini kerana anda memulakan pesanan di { $shop_name } dengan alamat ini.
unsubscribe = Berhenti melanggan
opt-out-word = STOP
opt-out-reply = Balas { opt-out-word } dan kami tidak akan menulis kepada anda lagi.
