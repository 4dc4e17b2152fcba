# Kata-kata pembantu dalam bahasa Melayu. Lihat docs/locales.md.

### Opening and closing

assist-hello = Helo! Saya pembantu automatik { $shop_name }. Apa yang boleh saya bantu?
assist-hello-again = Helo lagi! Apa yang boleh saya bantu?
assist-thanks = Sama-sama! Ada apa-apa lagi yang boleh saya bantu?
assist-else = Ada apa-apa lagi yang boleh saya bantu?
assist-not-understood = Saya kurang pasti maksud anda. Boleh nyatakan dengan perkataan lain?
assist-choose = Yang mana satu yang anda maksudkan?
assist-out-of-scope = Saya boleh membantu tentang pesanan, pemulangan, penghantaran dan produk { $shop_name }, tetapi bukan perkara itu.
assist-unknown = Saya tiada maklumat yang sahih tentang itu, jadi saya tidak mahu meneka.
assist-empty = Mesej yang saya terima kosong. Apa yang boleh saya bantu?
assist-too-long = Mesej anda terlalu panjang untuk saya. Boleh tulis dalam beberapa ayat sahaja?
assist-busy = Sebentar ya, saya masih memproses mesej anda yang terakhir.
assist-trouble = Saya tidak dapat menyemaknya sekarang. Sila cuba sebentar lagi atau bercakap dengan petugas kami.
assist-file-refused = Saya tidak dapat membaca fail ini. Sila hantar gambar dalam format JPEG, PNG atau WebP.
assist-no-payment-here = Bayaran tidak pernah diambil dalam sembang ini. Sila bayar di halaman pembayaran kedai.

### Buttons

button-order-status = Di mana pesanan saya?
button-return = Pulangkan barang
button-product = Soalan tentang produk
button-human = Bercakap dengan petugas
button-yes = Ya
button-no = Tidak
button-skip = Langkau
button-cancel = Batal
button-view = Lihat produk
button-track = Jejak bungkusan
button-label = Buka label pemulangan

### Making sure who is asking

identify-order-number = Sila beritahu nombor pesanan anda. Nombor itu ada dalam pengesahan pesanan.
identify-contact = Sila beritahu alamat e-mel atau nombor telefon yang anda gunakan untuk pesanan itu.
identify-code-sent = Jika butiran ini milik sesuatu pesanan, kami baru sahaja menghantar kod ke e-mel atau telefon pada pesanan tersebut. Sila masukkan kod itu di sini.
identify-code-wrong = Saya tidak dapat mengesahkannya. Mungkin kod tersalah taip atau telah tamat tempoh.
identify-too-often = Terlalu banyak cubaan. Sila cuba lagi kemudian atau bercakap dengan petugas kami.
identify-done = Terima kasih, saya sudah jumpa pesanan anda.
reply-subject = Re: { $shop_name }
identify-code-subject = Kod anda untuk { $shop_name }
identify-code-text = Kod anda untuk { $shop_name } ialah { $access_code }. Jika anda tidak memintanya, abaikan sahaja mesej ini.

### Orders

order-received = Pesanan anda { $order_number } bertarikh { $order_placed } telah kami terima dan sedang disediakan.
order-unpaid = Pesanan anda { $order_number } bertarikh { $order_placed } sedang menunggu bayaran.
order-partly-shipped = Sebahagian pesanan anda { $order_number } sudah dalam perjalanan, bakinya akan menyusul.
order-shipped = Pesanan anda { $order_number } dalam perjalanan.
order-shipped-with = Pesanan anda { $order_number } dalam perjalanan dengan { $carrier_name }.
order-out-for-delivery = Pesanan anda { $order_number } sedang dihantar kepada anda.
order-delivered = Pesanan anda { $order_number } telah diserahkan pada { $order_delivered }.
order-cancelled = Pesanan anda { $order_number } telah dibatalkan.
order-refunded = Bagi pesanan anda { $order_number }, { $refund_amount } telah dibayar balik.
order-returned = Barang yang anda pulangkan daripada pesanan { $order_number } telah kami terima.
order-problem = Syarikat penghantaran melaporkan masalah pada penghantaran pesanan anda { $order_number }. Petugas kami akan menyemaknya.
order-expected = Dijangka tiba pada { $delivery_by }.
order-expected-between = Dijangka tiba antara { $delivery_from } dan { $delivery_to }.
order-tracking = Nombor penjejakan ialah { $tracking_number }.
order-tracking-link = Anda boleh menjejaknya di sini: { $tracking_link }
order-no-tracking = Belum ada nombor penjejakan.
order-list = Ini pesanan terkini anda:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Saya tidak menemui pesanan anda.
order-not-found = Saya tidak menemui pesanan dengan nombor ini dalam senarai pesanan anda.

### Refunds

refund-pending = Bayaran balik { $refund_amount } bagi pesanan anda { $order_number } sedang diproses.
refund-done = { $refund_amount } bagi pesanan anda { $order_number } telah dibayar balik pada { $refund_on }.
refund-none = Saya tidak nampak bayaran balik bagi pesanan anda { $order_number }.
refund-by-person = Bayaran balik diputuskan oleh petugas kami. Permintaan anda telah saya sampaikan bersama semua butirannya.

### Returns

return-window = { $return_days_n ->
   *[other] Anda boleh memulangkan barang dalam tempoh { $return_days } hari selepas diterima.
}
return-free = Penghantaran balik adalah percuma untuk anda.
return-cost = Kos penghantaran balik: { $return_cost }.
return-not-possible-for = Barang ini tidak boleh dipulangkan: { $return_excluded }.
return-which-order = Anda mahu memulangkan barang daripada pesanan yang mana?
return-which-item = Barang mana yang anda mahu pulangkan?
return-why = Mengapa anda mahu memulangkannya?
return-unused = Adakah barang itu belum digunakan dan labelnya masih ada?
return-photo = Sila hantar gambar yang menunjukkan kerosakan itu.
return-check = Anda mahu memulangkan { $item_title } daripada pesanan { $order_number }. Betul?
return-approved = Pemulangan { $item_title } diluluskan. Nombor pemulangan anda ialah { $return_number }.
return-refused-window = Tempoh pemulangan { $item_title } tamat pada { $return_until }.
return-refused-final-sale = { $item_title } dijual sebagai jualan muktamad dan tidak boleh dipulangkan.
return-refused-kind = { $item_title } tergolong dalam barang yang tidak boleh dipulangkan setelah dihantar.
return-refused-used = Barang yang telah digunakan atau ditanggalkan labelnya tidak boleh dipulangkan.
return-refused-already = Pemulangan { $item_title } telah pun didaftarkan.
return-refused-undelivered = { $item_title } belum sampai. Setelah diterima, anda boleh memulangkannya.
return-review = Petugas kami akan memutuskan pemulangan anda dan menghubungi anda.
return-label-link = Ini label pemulangan anda: { $return_label_link }
return-pack = Sila bungkus barang dengan baik, lekatkan label dan serahkan bungkusan kepada { $carrier_name }.
return-send-by = Sila hantar selewat-lewatnya pada { $return_until }.
return-after = Setelah bungkusan tiba dan diperiksa, petugas kami akan memutuskan bayaran baliknya.
return-stopped = Baik, tiada apa-apa yang didaftarkan.
return-mail-subject = Pemulangan anda { $return_number } di { $shop_name }
return-mail-intro = Kami telah mendaftarkan pemulangan { $item_title } daripada pesanan { $order_number }.
reason-too-small = Terlalu kecil
reason-too-large = Terlalu besar
reason-not-as-described = Tidak seperti yang digambarkan
reason-damaged = Rosak
reason-defective = Tidak berfungsi
reason-wrong-item = Salah barang
reason-late = Terlalu lewat tiba
reason-changed-mind = Saya berubah fikiran
reason-other = Sebab lain

### Cancelling, changing, exchanging, warranty

cancel-check = Batalkan pesanan anda { $order_number } bernilai { $order_total }?
cancel-done = Pesanan anda { $order_number } telah dibatalkan.
cancel-too-late = Pesanan anda { $order_number } tidak dapat dibatalkan lagi kerana sudah dalam perjalanan. Anda boleh memulangkannya setelah tiba.
address-ask = Sila hantar alamat penghantaran baharu yang lengkap.
address-check = Hantar pesanan anda { $order_number } ke alamat ini: { $address_new }?
address-done = Alamat penghantaran pesanan anda { $order_number } telah ditukar.
address-too-late = Alamat pesanan anda { $order_number } tidak dapat ditukar lagi kerana sudah dalam perjalanan.
exchange-which = Saiz atau pilihan apa yang anda mahu sebagai ganti?
exchange-check = Tukar { $item_title } dengan { $exchange_title }?
exchange-approved = Pertukaran { $item_title } dengan { $exchange_title } diluluskan.
exchange-sold-out = { $exchange_title } kehabisan stok buat masa ini.
exchange-refused = { $item_title } tidak boleh ditukar dengan itu.
change-review = Petugas kami akan meneliti permintaan anda dan menghubungi anda.
warranty-covered = { $item_title } dilindungi waranti sehingga { $warranty_until }.
warranty-ended = Waranti { $item_title } tamat pada { $warranty_until }.
stopped = Baik, saya tidak menukar apa-apa.

### Products

product-price = Harga { $product_title }: { $product_price }.
product-price-was = Harga { $product_title }: { $product_price } (sebelum ini: { $product_price_before }).
product-available = { $product_title } ada stok.
product-stock = { $product_stock_n ->
   *[other] Stok { $product_title } sekarang: { $product_stock } unit.
}
product-sold-out = { $product_title } kehabisan stok buat masa ini.
product-tell-me = Mahu saya maklumkan apabila ada stok semula?
product-will-tell = Saya akan maklumkan sebaik sahaja ada stok semula.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Produk mana yang anda maksudkan?
product-not-found = Saya tidak menemui produk seperti itu di kedai kami.
products-found = Ini mungkin sesuai untuk anda:
products-nearest = Tiada yang betul-betul sama. Ini yang paling hampir:
products-goes-with = Sesuai digandingkan dengannya:
product-line = { $product_title }, { $product_price }
compare-intro = Ini perbandingannya:
size-ask = Saiz apa yang biasa anda pakai, atau berapa ukuran anda?
size-advice = Untuk { $product_title } kami cadangkan saiz { $size_value }.
size-chart = Menurut carta saiz, saiz { $size_value }: { $size_measure }.
size-runs-small = Ramai pelanggan mendapati { $product_title } terlalu kecil.
size-runs-large = Ramai pelanggan mendapati { $product_title } terlalu besar.
size-runs-true = Pelanggan mendapati saiz { $product_title } seperti dijangka.
size-unknown = Saya tiada carta saiz untuk { $product_title }.
cart-link = Ini troli anda bersama produk itu: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Jika pesan sekarang, dijangka tiba pada { $delivery_by }.
delivery-estimate-between = Jika pesan sekarang, dijangka tiba antara { $delivery_from } dan { $delivery_to }.
delivery-cost = Kos penghantaran ke { $country_name }: { $delivery_cost }.
delivery-free = Penghantaran ke { $country_name } adalah percuma.
delivery-free-from = Penghantaran percuma untuk pesanan { $delivery_free_from } ke atas.
delivery-country-no = Maaf, kami tidak menghantar ke { $country_name }.
payment-methods = Anda boleh membayar dengan { $payment_methods }.
payment-trouble = Maaf, bayaran itu tidak berjaya. Troli anda disimpan, jadi anda boleh mencuba lagi atau memilih cara bayaran lain.
discount-none = Buat masa ini saya tiada diskaun untuk diberikan.
discount-open = Buat masa ini ada diskaun { $coupon_value } dengan kod { $coupon_code }, sah sehingga { $coupon_expires }.
giftcard-ask = Sila hantar kod kad hadiah itu.
giftcard-balance = Baki kad hadiah ialah { $giftcard_balance }.
giftcard-unknown = Saya tidak menemui kad hadiah dengan kod ini.
policy-says = Di halaman “{ $page_title }” tertulis: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Perbualan anda saya serahkan kepada petugas kami, yang boleh melihat semua yang anda tulis di sini.
handoff-next = Jawapannya akan anda terima di sini.
handoff-closed = Pasukan kami kembali pada { $team_back } dan akan menjawab anda ketika itu.
handoff-leave-address = Sila tinggalkan alamat e-mel supaya kami dapat menghubungi anda.
complaint-sorry = Saya mohon maaf atas perkara itu. Saya sampaikan kepada petugas kami sekarang juga.

### Leaving

opt-out-done = Anda tidak akan menerima mesej seperti ini lagi daripada { $shop_name }.
