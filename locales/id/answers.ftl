# Ucapan asisten dalam bahasa Indonesia. Lihat docs/locales.md.

### Opening and closing

assist-hello = Halo! Saya asisten otomatis { $shop_name }. Ada yang bisa saya bantu?
assist-hello-again = Halo lagi! Ada yang bisa saya bantu?
assist-thanks = Sama-sama! Ada lagi yang bisa saya bantu?
assist-else = Ada lagi yang bisa saya bantu?
assist-not-understood = Saya belum yakin memahami maksud Anda. Bisa disampaikan dengan kata lain?
assist-choose = Yang mana yang Anda maksud?
assist-out-of-scope = Saya bisa membantu soal pesanan, pengembalian, pengiriman, dan produk di { $shop_name }, tetapi tidak untuk hal itu.
assist-unknown = Saya tidak punya informasi yang pasti tentang itu, jadi saya tidak ingin menebak.
assist-empty = Pesan yang saya terima kosong. Ada yang bisa saya bantu?
assist-too-long = Pesan Anda terlalu panjang untuk saya. Bisa disampaikan dalam beberapa kalimat?
assist-busy = Mohon tunggu sebentar, saya masih mengerjakan pesan Anda sebelumnya.
assist-trouble = Saya belum bisa memeriksanya sekarang. Silakan coba lagi nanti atau bicara dengan petugas kami.
assist-file-refused = Berkas ini tidak bisa saya baca. Mohon kirim foto dalam format JPEG, PNG, atau WebP.
assist-no-payment-here = Pembayaran tidak pernah diterima di obrolan ini. Silakan bayar di halaman pembayaran toko.

### Buttons

button-order-status = Di mana pesanan saya?
button-return = Kembalikan barang
button-product = Tanya soal produk
button-human = Bicara dengan petugas
button-yes = Ya
button-no = Tidak
button-skip = Lewati
button-cancel = Batal
button-view = Lihat produk
button-track = Lacak paket
button-label = Buka label pengembalian

### Making sure who is asking

identify-order-number = Mohon kirimkan nomor pesanan Anda. Nomornya ada di konfirmasi pesanan.
identify-contact = Mohon kirimkan alamat email atau nomor telepon yang Anda pakai untuk pesanan.
identify-code-sent = Jika data ini memang milik sebuah pesanan, kami baru saja mengirim kode ke email atau telepon pada pesanan tersebut. Silakan masukkan kodenya di sini.
identify-code-wrong = Saya tidak bisa memastikannya. Mungkin kodenya salah ketik atau sudah tidak berlaku.
identify-too-often = Terlalu banyak percobaan. Silakan coba lagi nanti atau bicara dengan petugas kami.
identify-done = Terima kasih, pesanan Anda sudah saya temukan.
reply-subject = Re: { $shop_name }
identify-code-subject = Kode Anda untuk { $shop_name }
identify-code-text = Kode Anda untuk { $shop_name } adalah { $access_code }. Jika Anda tidak memintanya, abaikan saja pesan ini.

### Orders

order-received = Pesanan Anda { $order_number } tanggal { $order_placed } sudah kami terima dan sedang disiapkan.
order-unpaid = Pesanan Anda { $order_number } tanggal { $order_placed } menunggu pembayaran.
order-partly-shipped = Sebagian pesanan Anda { $order_number } sudah dalam perjalanan, sisanya akan menyusul.
order-shipped = Pesanan Anda { $order_number } sedang dalam perjalanan.
order-shipped-with = Pesanan Anda { $order_number } sedang dalam perjalanan dengan { $carrier_name }.
order-out-for-delivery = Pesanan Anda { $order_number } sedang diantar kurir.
order-delivered = Pesanan Anda { $order_number } sudah diterima pada { $order_delivered }.
order-cancelled = Pesanan Anda { $order_number } sudah dibatalkan.
order-refunded = Untuk pesanan Anda { $order_number }, dana sebesar { $refund_amount } sudah dikembalikan.
order-returned = Barang yang Anda kembalikan dari pesanan { $order_number } sudah kami terima.
order-problem = Kurir melaporkan kendala pada pengiriman pesanan Anda { $order_number }. Petugas kami akan memeriksanya.
order-expected = Diperkirakan tiba pada { $delivery_by }.
order-expected-between = Diperkirakan tiba antara { $delivery_from } dan { $delivery_to }.
order-tracking = Nomor resinya { $tracking_number }.
order-tracking-link = Anda bisa melacaknya di sini: { $tracking_link }
order-no-tracking = Nomor resinya belum ada.
order-list = Ini pesanan terakhir Anda:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Saya tidak menemukan pesanan Anda.
order-not-found = Saya tidak menemukan pesanan dengan nomor ini di antara pesanan Anda.

### Refunds

refund-pending = Pengembalian dana sebesar { $refund_amount } untuk pesanan Anda { $order_number } sedang diproses.
refund-done = Dana sebesar { $refund_amount } untuk pesanan Anda { $order_number } sudah dikembalikan pada { $refund_on }.
refund-none = Saya tidak melihat pengembalian dana untuk pesanan Anda { $order_number }.
refund-by-person = Pengembalian dana diputuskan oleh petugas kami. Permintaan Anda sudah saya teruskan lengkap dengan detailnya.

### Returns

return-window = { $return_days_n ->
   *[other] Barang bisa dikembalikan dalam { $return_days } hari setelah diterima.
}
return-free = Ongkos kirim pengembalian gratis untuk Anda.
return-cost = Ongkos kirim pengembalian: { $return_cost }.
return-not-possible-for = Barang berikut tidak bisa dikembalikan: { $return_excluded }.
return-which-order = Anda ingin mengembalikan barang dari pesanan yang mana?
return-which-item = Barang mana yang ingin Anda kembalikan?
return-why = Mengapa Anda ingin mengembalikannya?
return-unused = Apakah barangnya belum dipakai dan labelnya masih terpasang?
return-photo = Mohon kirim foto yang memperlihatkan kerusakannya.
return-check = Anda ingin mengembalikan { $item_title } dari pesanan { $order_number }. Benar?
return-approved = Pengembalian { $item_title } disetujui. Nomor pengembalian Anda { $return_number }.
return-refused-window = Batas waktu pengembalian { $item_title } berakhir pada { $return_until }.
return-refused-final-sale = { $item_title } dijual tanpa hak pengembalian, jadi tidak bisa dikembalikan.
return-refused-kind = { $item_title } termasuk barang yang tidak bisa dikembalikan setelah dikirim.
return-refused-used = Barang yang sudah dipakai atau labelnya dilepas tidak bisa dikembalikan.
return-refused-already = Pengembalian { $item_title } sudah pernah didaftarkan.
return-refused-undelivered = { $item_title } belum sampai. Setelah diterima, Anda bisa mengembalikannya.
return-review = Petugas kami akan memutuskan pengembalian Anda dan menghubungi Anda.
return-label-link = Ini label pengembalian Anda: { $return_label_link }
return-pack = Mohon kemas barang dengan baik, tempelkan labelnya, lalu serahkan paket ke { $carrier_name }.
return-send-by = Mohon kirim paling lambat { $return_until }.
return-after = Setelah paket tiba dan diperiksa, petugas kami memutuskan pengembalian dananya.
return-stopped = Baik, tidak ada yang didaftarkan.
return-mail-subject = Pengembalian Anda { $return_number } di { $shop_name }
return-mail-intro = Kami sudah mencatat pengembalian { $item_title } dari pesanan { $order_number }.
reason-too-small = Terlalu kecil
reason-too-large = Terlalu besar
reason-not-as-described = Tidak sesuai deskripsi
reason-damaged = Rusak
reason-defective = Tidak berfungsi
reason-wrong-item = Barang salah kirim
reason-late = Terlambat tiba
reason-changed-mind = Berubah pikiran
reason-other = Alasan lain

### Cancelling, changing, exchanging, warranty

cancel-check = Batalkan pesanan Anda { $order_number } senilai { $order_total }?
cancel-done = Pesanan Anda { $order_number } sudah dibatalkan.
cancel-too-late = Pesanan Anda { $order_number } tidak bisa dibatalkan lagi karena sudah dalam perjalanan. Anda bisa mengembalikannya setelah tiba.
address-ask = Mohon kirimkan alamat pengiriman baru yang lengkap.
address-check = Kirim pesanan Anda { $order_number } ke alamat ini: { $address_new }?
address-done = Alamat pengiriman pesanan Anda { $order_number } sudah diubah.
address-too-late = Alamat pesanan Anda { $order_number } tidak bisa diubah lagi karena sudah dalam perjalanan.
exchange-which = Ukuran atau pilihan apa yang Anda inginkan sebagai gantinya?
exchange-check = Tukar { $item_title } dengan { $exchange_title }?
exchange-approved = Penukaran { $item_title } dengan { $exchange_title } disetujui.
exchange-sold-out = { $exchange_title } sedang habis.
exchange-refused = { $item_title } tidak bisa ditukar dengan itu.
change-review = Petugas kami akan memeriksa permintaan Anda dan menghubungi Anda.
warranty-covered = { $item_title } masih bergaransi sampai { $warranty_until }.
warranty-ended = Garansi { $item_title } berakhir pada { $warranty_until }.
stopped = Baik, tidak ada yang saya ubah.

### Products

product-price = Harga { $product_title }: { $product_price }.
product-price-was = Harga { $product_title }: { $product_price } (sebelumnya: { $product_price_before }).
product-available = { $product_title } tersedia.
product-stock = { $product_stock_n ->
   *[other] Stok { $product_title } saat ini { $product_stock } buah.
}
product-sold-out = { $product_title } sedang habis.
product-tell-me = Mau saya kabari kalau sudah tersedia lagi?
product-will-tell = Saya akan mengabari Anda begitu tersedia lagi.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Produk mana yang Anda maksud?
product-not-found = Saya tidak menemukan produk seperti itu di toko kami.
products-found = Mungkin ini cocok untuk Anda:
products-nearest = Tidak ada yang persis sama. Ini yang paling mendekati:
products-goes-with = Cocok dipadukan dengan:
product-line = { $product_title }, { $product_price }
compare-intro = Ini perbandingannya:
size-ask = Ukuran apa yang biasa Anda pakai, atau berapa ukuran badan Anda?
size-advice = Untuk { $product_title } kami sarankan ukuran { $size_value }.
size-chart = Menurut tabel ukuran, ukuran { $size_value }: { $size_measure }.
size-runs-small = Banyak pembeli merasa { $product_title } kekecilan.
size-runs-large = Banyak pembeli merasa { $product_title } kebesaran.
size-runs-true = Menurut pembeli, ukuran { $product_title } pas.
size-unknown = Saya tidak punya tabel ukuran untuk { $product_title }.
cart-link = Ini keranjang Anda berisi produk itu: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Jika pesan sekarang, perkiraan tiba pada { $delivery_by }.
delivery-estimate-between = Jika pesan sekarang, perkiraan tiba antara { $delivery_from } dan { $delivery_to }.
delivery-cost = Ongkos kirim ke { $country_name }: { $delivery_cost }.
delivery-free = Ongkos kirim ke { $country_name } gratis.
delivery-free-from = Gratis ongkir untuk pesanan mulai { $delivery_free_from }.
delivery-country-no = Maaf, kami belum mengirim ke { $country_name }.
payment-methods = Anda bisa membayar dengan { $payment_methods }.
payment-trouble = Maaf pembayarannya belum berhasil. Keranjang Anda tersimpan, jadi Anda bisa mencoba lagi atau memilih metode pembayaran lain.
discount-none = Saat ini saya tidak punya diskon yang bisa diberikan.
discount-open = Saat ini ada diskon { $coupon_value } dengan kode { $coupon_code }, berlaku sampai { $coupon_expires }.
giftcard-ask = Mohon kirimkan kode kartu hadiahnya.
giftcard-balance = Saldo kartu hadiah: { $giftcard_balance }.
giftcard-unknown = Saya tidak menemukan kartu hadiah dengan kode ini.
policy-says = Di halaman “{ $page_title }” tertulis: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Percakapan Anda saya teruskan ke petugas kami, yang bisa melihat semua yang Anda tulis di sini.
handoff-next = Jawabannya akan Anda terima di sini.
handoff-closed = Tim kami kembali pada { $team_back } dan akan menjawab Anda saat itu.
handoff-leave-address = Mohon tinggalkan alamat email agar kami bisa menghubungi Anda.
complaint-sorry = Mohon maaf atas kejadian ini. Saya teruskan sekarang juga ke petugas kami.

### Leaving

opt-out-done = Anda tidak akan menerima pesan seperti ini lagi dari { $shop_name }.
