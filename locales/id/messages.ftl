# Teks Cartwright dalam bahasa Indonesia. Lihat docs/locales.md.

### Greeting

greeting = Halo { $shopper_first_name },
greeting-plain = Halo,

### The first reminder

recover-reminder-subject = Masih di keranjang Anda: { $item0_title }
recover-reminder-preheader = Keranjang Anda di { $shop_name } sudah tersimpan.
recover-reminder-intro = Keranjang Anda di { $shop_name } sudah tersimpan, dan { $item0_title } masih tersedia. Anda bisa melanjutkannya kapan pun Anda sempat.
recover-reminder-whatsapp = Keranjang Anda di { $shop_name } sudah tersimpan, dan { $item0_title } masih tersedia. Anda bisa melanjutkannya kapan pun Anda sempat.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Keranjang Anda di { $shop_name } menunggu Anda
recover-social-proof-preheader = { $item0_title } masih tersedia.
recover-social-proof-intro = Sekadar mengingatkan, siapa tahu terlupa: { $item0_title } masih ada di keranjang Anda di { $shop_name }. Ada pertanyaan? Balas saja pesan ini, kami senang membantu.
recover-social-proof-whatsapp = Sekadar mengingatkan, siapa tahu terlupa: { $item0_title } masih ada di keranjang Anda di { $shop_name }. { $proof } Ada pertanyaan? Balas saja pesan ini, kami senang membantu.
proof-popular = { $popular_count_n ->
   *[other] { $popular_count } orang membeli barang ini { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] dalam { $popular_days } hari terakhir
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } pelanggan menilai barang ini { $rating } bintang.
}
proof-none = Barangnya masih tersedia.

### The personal offer

recover-incentive-subject = Untuk keranjang Anda di { $shop_name }: { $offer }
recover-incentive-preheader = Kode pribadi Anda berlaku sampai { $coupon_expires }.
recover-incentive-intro = Terima kasih sudah melihat-lihat di { $shop_name }. Keranjang Anda sudah tersimpan, dan ada sesuatu untuk Anda: { $offer }.
recover-incentive-whatsapp = Terima kasih sudah melihat-lihat di { $shop_name }. { $item0_title } masih ada di keranjang Anda, dan ada sesuatu untuk Anda: { $offer }. Kode pribadi Anda { $coupon_code }, berlaku sampai { $coupon_expires }.
offer-off = diskon { $coupon_value }
coupon-label = Kode pribadi Anda
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Berlaku sampai { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Senang bertemu lagi: keranjang Anda di { $shop_name }
recover-cross-sell-preheader = { $item0_title } masih tersedia.
recover-cross-sell-intro = Senang bertemu lagi. Keranjang Anda di { $shop_name } sudah tersimpan, dan { $item0_title } masih tersedia. Kami juga memilihkan beberapa barang yang cocok dengannya.
also-heading = Cocok dipadukan dengan

### An unpaid order

payment-reminder-subject = Pesanan Anda di { $shop_name } menunggu pembayaran
payment-reminder-preheader = Anda bisa menyelesaikan pembayaran kapan pun Anda sempat.
payment-reminder-intro = Pesanan Anda senilai { $cart_total } di { $shop_name } sudah tersimpan, tetapi pembayarannya belum masuk. Anda bisa menyelesaikannya kapan pun Anda sempat.
payment-reminder-whatsapp = Pesanan Anda senilai { $cart_total } di { $shop_name } sudah tersimpan, tetapi pembayarannya belum masuk. Anda bisa menyelesaikannya kapan pun Anda sempat.

### After an order

after-purchase-subject = Cocok dipadukan dengan { $item0_title }
after-purchase-preheader = Beberapa saran untuk pesanan Anda di { $shop_name }.
after-purchase-intro = Terima kasih sudah memesan di { $shop_name }. Kami memilihkan beberapa barang yang cocok dengan { $item0_title }.
after-purchase-whatsapp = Terima kasih sudah memesan di { $shop_name }. Ada beberapa barang yang cocok dengan { $item0_title }, sudah kami pilihkan untuk Anda.
review-request-subject = Bagaimana { $item0_title } menurut Anda?
review-request-preheader = Pendapat Anda membantu pelanggan lain memilih.
review-request-intro = Pesanan Anda dari { $shop_name } sudah beberapa waktu di tangan Anda. Bagaimana { $item0_title } menurut Anda? Pendapat jujur Anda membantu pelanggan lain memilih.
review-request-whatsapp = Pesanan Anda dari { $shop_name } sudah beberapa waktu di tangan Anda. Bagaimana { $item0_title } menurut Anda? Pendapat jujur Anda membantu pelanggan lain memilih.

### Back in stock

back-in-stock-subject = Tersedia lagi: { $item0_title }
back-in-stock-preheader = Anda meminta kami memberi kabar.
back-in-stock-intro = { $item0_title } tersedia lagi di { $shop_name }. Anda meminta kami memberi kabar kalau sudah ada.
back-in-stock-whatsapp = Sesuai permintaan Anda, kami memberi kabar: { $item0_title } di { $shop_name } sudah tersedia lagi.

### After a long time

win-back-subject = Kabar dari { $shop_name }
win-back-preheader = Beberapa saran untuk Anda.
win-back-intro = Sudah cukup lama sejak pesanan terakhir Anda di { $shop_name }. Kami memilihkan beberapa barang yang mungkin cocok untuk Anda.
win-back-whatsapp = Sudah cukup lama sejak pesanan terakhir Anda di { $shop_name }. Kami memilihkan beberapa barang yang mungkin cocok untuk Anda.

### Pieces of these

picked-heading = Pilihan untuk Anda
action-product = Lihat barangnya
action-shop = Ke toko
action-review = Tulis ulasan
footer-why-order = Anda menerima email ini karena memesan di { $shop_name } dengan alamat ini.
footer-why-asked = Anda menerima email ini karena meminta { $shop_name } memberi kabar tentang barang ini.

### Chat on the shop's page

checkout-idle-chat = Santai saja, keranjang Anda ada di sini.
browse-help-chat = Sedang melihat-lihat { $item0_title }?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] Stok { $item0_title } saat ini { $item0_stock } buah.
}
answer-express-by = Dengan pengiriman ekspres, tambahan { $express_extra }, barang tiba paling lambat { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Anda bisa mengembalikannya gratis dalam { $returns } hari.
}
answer-free-shipping-from = Tambah belanja { $shipping_free_from_missing } lagi, ongkos kirimnya gratis.
answer-shipping-cost = Ongkos kirim: { $shipping_cost }.

### Pieces

promise-free-shipping = gratis ongkir
promise-free-returns = gratis pengembalian
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (sebelumnya: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] stok { $stock } buah
}
cart-more = { $cart_more_n ->
   *[other] dan { $cart_more } lainnya
}
cart-total = Total: { $cart_total }
action-basket = Kembali ke keranjang
action-payment = Selesaikan pembayaran

### The foot of a message

footer-why = Anda menerima email ini karena memulai pesanan di { $shop_name } dengan alamat ini.
unsubscribe = Berhenti berlangganan
opt-out-word = STOP
opt-out-reply = Balas { opt-out-word } dan kami tidak akan mengirim pesan lagi.
