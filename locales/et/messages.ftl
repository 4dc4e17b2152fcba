# Cartwrighti tekstid eesti keeles (pöördumine: teie). docs/locales.md kirjeldab, kuidas neid kasutatakse ja kontrollitakse.

### Tervitus

greeting = Tere, { $shopper_first_name }!
greeting-plain = Tere!

### Esimene meeldetuletus

recover-reminder-subject = Ikka veel teie ostukorvis: { $item0_title }
recover-reminder-preheader = Teie ostukorv e-poes { $shop_name } on alles.
recover-reminder-intro = Teie ostukorv e-poes { $shop_name } on alles ja { $item0_title } on endiselt saadaval. Saate jätkata sealt, kus pooleli jäite, just siis, kui teile sobib.
recover-reminder-whatsapp = Teie ostukorv e-poes { $shop_name } on alles ja { $item0_title } on endiselt saadaval. Saate jätkata sealt, kus pooleli jäite, just siis, kui teile sobib.

### Teine meeldetuletus, koos sellega, mida teised ostsid, kui see on teada

recover-social-proof-subject = Teie ostukorv ootab teid: { $shop_name }
recover-social-proof-preheader = { $item0_title } on endiselt saadaval.
recover-social-proof-intro = Lühike sõnum juhuks, kui see meelest läks: { $item0_title } on endiselt teie ostukorvis e-poes { $shop_name }. Kas teil on küsimus? Vastake lihtsalt, aitame hea meelega.
recover-social-proof-whatsapp = Lühike sõnum juhuks, kui see meelest läks: { $item0_title } on endiselt teie ostukorvis e-poes { $shop_name }. { $proof } Kas teil on küsimus? Vastake lihtsalt, aitame hea meelega.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } inimene ostis selle toote { proof-period }.
   *[other] { $popular_count } inimest ostis selle toote { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] viimase { $popular_days } päeva jooksul
   *[other] viimase { $popular_days } päeva jooksul
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } klient andis sellele tootele hindeks { $rating } tärni.
   *[other] { $rating_count } klienti andis sellele tootele hindeks keskmiselt { $rating } tärni.
}
proof-none = See on endiselt saadaval.

### Isiklik pakkumine

recover-incentive-subject = Teie ostukorvile ({ $shop_name }): { $offer }
recover-incentive-preheader = Teie isiklik kood kehtib kuni: { $coupon_expires }.
recover-incentive-intro = Aitäh, et e-poes { $shop_name } ringi vaatasite. Teie ostukorv on alles ja meil on teile midagi: { $offer }.
recover-incentive-whatsapp = Aitäh, et e-poes { $shop_name } ringi vaatasite. { $item0_title } on endiselt teie ostukorvis ja meil on teile midagi: { $offer }. Teie isiklik kood on { $coupon_code }, see kehtib kuni: { $coupon_expires }.
offer-off = { $coupon_value } soodustust
coupon-label = Teie isiklik kood
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Kehtib kuni: { $coupon_expires }

### Naasvatele klientidele

recover-cross-sell-subject = Tore teid jälle näha. Teie ostukorv: { $shop_name }
recover-cross-sell-preheader = { $item0_title } on endiselt saadaval.
recover-cross-sell-intro = Tore teid jälle näha. Teie ostukorv e-poes { $shop_name } on alles ja { $item0_title } on endiselt saadaval. Valisime välja ka mõned tooted, mis sellega hästi sobivad.
also-heading = Sobib hästi juurde

### Maksmata tellimus

payment-reminder-subject = Teie tellimus ootab makset: { $shop_name }
payment-reminder-preheader = Saate makse lõpule viia siis, kui teile sobib.
payment-reminder-intro = Teie tellimus e-poes { $shop_name } summas { $cart_total } on alles, kuid makse pole veel õnnestunud. Saate selle lõpule viia siis, kui teile sobib.
payment-reminder-whatsapp = Teie tellimus e-poes { $shop_name } summas { $cart_total } on alles, kuid makse pole veel õnnestunud. Saate selle lõpule viia siis, kui teile sobib.

### After an order

after-purchase-subject = Sobib hästi tootega { $item0_title }
after-purchase-preheader = Mõned soovitused teie tellimuse juurde e-poes { $shop_name }.
after-purchase-intro = Aitäh tellimuse eest e-poes { $shop_name }. Valisime välja mõned tooted, mis tootega { $item0_title } hästi sobivad.
after-purchase-whatsapp = Aitäh tellimuse eest e-poes { $shop_name }. Panime teie jaoks kokku mõned tooted, mis tootega { $item0_title } hästi sobivad.
review-request-subject = Kuidas teile { $item0_title } meeldib?
review-request-preheader = Teie arvamus aitab teistel klientidel valida.
review-request-intro = Teie tellimus e-poest { $shop_name } on juba mõnda aega teie käes. Kuidas teile { $item0_title } meeldib? Teie aus arvamus aitab teistel klientidel valida.
review-request-whatsapp = Teie tellimus e-poest { $shop_name } on juba mõnda aega teie käes. Kuidas teile { $item0_title } meeldib? Teie aus arvamus aitab teistel klientidel valida.

### Back in stock

back-in-stock-subject = Taas saadaval: { $item0_title }
back-in-stock-preheader = Palusite meil sellest teada anda.
back-in-stock-intro = { $item0_title } on e-poes { $shop_name } taas saadaval. Palusite meil sellest teada anda.
back-in-stock-whatsapp = Palusite meil teada anda: { $item0_title } on e-poes { $shop_name } taas saadaval.

### After a long time

win-back-subject = Uudised e-poest { $shop_name }
win-back-preheader = Mõned soovitused teile.
win-back-intro = Teie viimasest tellimusest e-poes { $shop_name } on juba tükk aega möödas. Valisime välja mõned tooted, mis võiksid teile sobida.
win-back-whatsapp = Teie viimasest tellimusest e-poes { $shop_name } on juba tükk aega möödas. Valisime välja mõned tooted, mis võiksid teile sobida.

### Pieces of these

picked-heading = Teile valitud
action-product = Vaata toodet
action-shop = E-poodi
action-review = Kirjuta arvustus
footer-why-order = Saate selle e-kirja, sest tellisite selle aadressiga e-poest { $shop_name }.
footer-why-asked = Saate selle e-kirja, sest palusite e-poel { $shop_name } sellest tootest teada anda.

### Vestlus poe lehel

checkout-idle-chat = Võtke rahulikult, teie ostukorv jääb siia alles.
browse-help-chat = Kas vaatate lähemalt toodet { $item0_title }?

### Vastused sagedastele küsimustele

answer-stock-left = { $item0_stock_n ->
    [one] Toodet { $item0_title } on praegu laos { $item0_stock } tükk.
   *[other] Toodet { $item0_title } on praegu laos { $item0_stock } tükki.
}
answer-express-by = Kiirtarnega (lisatasu { $express_extra }) jõuab see kohale hiljemalt { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Saate selle tasuta tagastada { $returns } päeva jooksul.
   *[other] Saate selle tasuta tagastada { $returns } päeva jooksul.
}
answer-free-shipping-from = Lisage ostukorvi veel { $shipping_free_from_missing } ja tarne on tasuta.
answer-shipping-cost = Tarne maksab { $shipping_cost }.

### Osad

promise-free-shipping = tasuta tarne
promise-free-returns = tasuta tagastus
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (enne: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } laos
}
cart-more = { $cart_more_n ->
    [one] ja veel { $cart_more } toode
   *[other] ja veel { $cart_more } toodet
}
cart-total = Kokku: { $cart_total }
action-basket = Tagasi ostukorvi
action-payment = Vii makse lõpule

### Sõnumi lõpus

footer-why = Saate selle e-kirja, sest alustasite selle aadressiga tellimust e-poes { $shop_name }.
unsubscribe = Loobu kirjadest
opt-out-word = STOP
opt-out-reply = Vastake { opt-out-word } ja me ei kirjuta teile enam.
