# Cartwright teksti latviski (uzruna: jūs). docs/locales.md stāsta, kā tos lieto un pārbauda.

### Sveiciens

greeting = Sveiki, { $shopper_first_name }!
greeting-plain = Sveiki!

### Pirmais atgādinājums

recover-reminder-subject = Joprojām jūsu grozā: { $item0_title }
recover-reminder-preheader = Jūsu grozs veikalā “{ $shop_name }” ir saglabāts.
recover-reminder-intro = Jūsu grozs veikalā “{ $shop_name }” ir saglabāts, un prece “{ $item0_title }” joprojām ir pieejama. Varat turpināt no vietas, kur apstājāties, kad vien jums ērti.
recover-reminder-whatsapp = Jūsu grozs veikalā “{ $shop_name }” ir saglabāts, un prece “{ $item0_title }” joprojām ir pieejama. Varat turpināt no vietas, kur apstājāties, kad vien jums ērti.

### Otrais atgādinājums un tas, ko pirka citi, ja tas zināms

recover-social-proof-subject = Jūsu grozs jūs gaida: { $shop_name }
recover-social-proof-preheader = Prece “{ $item0_title }” joprojām ir pieejama.
recover-social-proof-intro = Īsa ziņa, ja tas piemirsies: prece “{ $item0_title }” joprojām ir jūsu grozā veikalā “{ $shop_name }”. Vai jums ir kāds jautājums? Vienkārši atbildiet, labprāt palīdzēsim.
recover-social-proof-whatsapp = Īsa ziņa, ja tas piemirsies: prece “{ $item0_title }” joprojām ir jūsu grozā veikalā “{ $shop_name }”. { $proof } Vai jums ir kāds jautājums? Vienkārši atbildiet, labprāt palīdzēsim.
proof-popular = { $popular_count_n ->
    [zero] { $popular_count } cilvēku iegādājās šo preci { proof-period }.
    [one] { $popular_count } cilvēks iegādājās šo preci { proof-period }.
   *[other] { $popular_count } cilvēki iegādājās šo preci { proof-period }.
}
proof-period = { $popular_days_n ->
    [zero] pēdējo { $popular_days } dienu laikā
    [one] pēdējās { $popular_days } dienas laikā
   *[other] pēdējo { $popular_days } dienu laikā
}
proof-rating = { $rating_count_n ->
    [zero] { $rating_count } pircēju šo preci vērtē ar { $rating } zvaigznēm.
    [one] { $rating_count } pircējs šo preci vērtē ar { $rating } zvaigznēm.
   *[other] { $rating_count } pircēji šo preci vērtē ar { $rating } zvaigznēm.
}
proof-none = Tā joprojām ir pieejama.

### Personīgais piedāvājums

recover-incentive-subject = Jūsu grozam ({ $shop_name }): { $offer }
recover-incentive-preheader = Jūsu personīgais kods derīgs līdz: { $coupon_expires }.
recover-incentive-intro = Paldies, ka ieskatījāties veikalā “{ $shop_name }”. Jūsu grozs ir saglabāts, un mums jums kaut kas ir: { $offer }.
recover-incentive-whatsapp = Paldies, ka ieskatījāties veikalā “{ $shop_name }”. Prece “{ $item0_title }” joprojām ir jūsu grozā, un mums jums kaut kas ir: { $offer }. Jūsu personīgais kods ir { $coupon_code }, derīgs līdz: { $coupon_expires }.
offer-off = { $coupon_value } atlaide
coupon-label = Jūsu personīgais kods
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Derīgs līdz: { $coupon_expires }

### Pircējiem, kas atgriežas

recover-cross-sell-subject = Prieks jūs atkal redzēt. Jūsu grozs: { $shop_name }
recover-cross-sell-preheader = Prece “{ $item0_title }” joprojām ir pieejama.
recover-cross-sell-intro = Prieks jūs atkal redzēt. Jūsu grozs veikalā “{ $shop_name }” ir saglabāts, un prece “{ $item0_title }” joprojām ir pieejama. Esam izraudzījuši arī dažas lietas, kas ar to labi sader.
also-heading = Labi sader

### Neapmaksāts pasūtījums

payment-reminder-subject = Jūsu pasūtījums gaida apmaksu: { $shop_name }
payment-reminder-preheader = Maksājumu varat pabeigt, kad vien jums ērti.
payment-reminder-intro = Jūsu pasūtījums veikalā “{ $shop_name }” (summa: { $cart_total }) ir saglabāts, bet maksājums vēl nav noticis. To varat pabeigt, kad vien jums ērti.
payment-reminder-whatsapp = Jūsu pasūtījums veikalā “{ $shop_name }” (summa: { $cart_total }) ir saglabāts, bet maksājums vēl nav noticis. To varat pabeigt, kad vien jums ērti.

### After an order

after-purchase-subject = Labi sader ar preci “{ $item0_title }”
after-purchase-preheader = Daži ieteikumi jūsu pasūtījumam veikalā “{ $shop_name }”.
after-purchase-intro = Paldies par pasūtījumu veikalā “{ $shop_name }”. Esam izraudzījuši dažas lietas, kas labi sader ar preci “{ $item0_title }”.
after-purchase-whatsapp = Paldies par pasūtījumu veikalā “{ $shop_name }”. Ar preci “{ $item0_title }” labi sader dažas lietas, ko esam jums izraudzījuši.
review-request-subject = Kā jums patīk “{ $item0_title }”?
review-request-preheader = Jūsu viedoklis palīdz citiem pircējiem izvēlēties.
review-request-intro = Pasūtījums no veikala “{ $shop_name }” jau kādu laiku ir pie jums. Kā jums patīk “{ $item0_title }”? Jūsu godīgs viedoklis palīdz citiem pircējiem izvēlēties.
review-request-whatsapp = Pasūtījums no veikala “{ $shop_name }” jau kādu laiku ir pie jums. Kā jums patīk “{ $item0_title }”? Jūsu godīgs viedoklis palīdz citiem pircējiem izvēlēties.

### Back in stock

back-in-stock-subject = Atkal pieejama prece: { $item0_title }
back-in-stock-preheader = Jūs lūdzāt par to paziņot.
back-in-stock-intro = Prece “{ $item0_title }” atkal ir pieejama veikalā “{ $shop_name }”. Jūs lūdzāt par to paziņot.
back-in-stock-whatsapp = Jūs lūdzāt par to paziņot: prece “{ $item0_title }” atkal ir pieejama veikalā “{ $shop_name }”.

### After a long time

win-back-subject = Jaunumi no veikala “{ $shop_name }”
win-back-preheader = Daži ieteikumi jums.
win-back-intro = Kopš jūsu pēdējā pasūtījuma veikalā “{ $shop_name }” pagājis jau kāds laiks. Esam izraudzījuši dažas lietas, kas jums varētu patikt.
win-back-whatsapp = Kopš jūsu pēdējā pasūtījuma veikalā “{ $shop_name }” pagājis jau kāds laiks. Esam izraudzījuši dažas lietas, kas jums varētu patikt.

### Pieces of these

picked-heading = Izraudzīts jums
action-product = Skatīt preci
action-shop = Uz veikalu
action-review = Rakstīt atsauksmi
footer-why-order = Jūs saņemat šo e-pastu, jo ar šo adresi veicāt pasūtījumu veikalā “{ $shop_name }”.
footer-why-asked = Jūs saņemat šo e-pastu, jo lūdzāt veikalam “{ $shop_name }” paziņot par šo preci.

### Čats veikala lapā

checkout-idle-chat = Nesteidzieties, jūsu grozs paliks tepat.
browse-help-chat = Vai aplūkojat preci “{ $item0_title }” tuvāk?

### Atbildes uz biežiem jautājumiem

answer-stock-left = { $item0_stock_n ->
    [zero] Preces “{ $item0_title }” atlikums noliktavā šobrīd: { $item0_stock } gabalu.
    [one] Preces “{ $item0_title }” atlikums noliktavā šobrīd: { $item0_stock } gabals.
   *[other] Preces “{ $item0_title }” atlikums noliktavā šobrīd: { $item0_stock } gabali.
}
answer-express-by = Ar ātro piegādi (piemaksa { $express_extra }) prece pienāks ne vēlāk kā { $express_by }.
answer-free-returns = { $returns_n ->
    [zero] Preci varat atgriezt bez maksas { $returns } dienu laikā.
    [one] Preci varat atgriezt bez maksas { $returns } dienas laikā.
   *[other] Preci varat atgriezt bez maksas { $returns } dienu laikā.
}
answer-free-shipping-from = Papildiniet grozu vēl par { $shipping_free_from_missing }, un piegāde būs bez maksas.
answer-shipping-cost = Piegāde maksā { $shipping_cost }.

### Daļas

promise-free-shipping = bezmaksas piegāde
promise-free-returns = bezmaksas atgriešana
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (iepriekš: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] Noliktavā: { $stock }
}
cart-more = { $cart_more_n ->
    [zero] un vēl { $cart_more } preču
    [one] un vēl { $cart_more } prece
   *[other] un vēl { $cart_more } preces
}
cart-total = Kopā: { $cart_total }
action-basket = Atpakaļ uz grozu
action-payment = Pabeigt maksājumu

### Ziņas beigās

footer-why = Jūs saņemat šo e-pastu, jo ar šo adresi sākāt pasūtījumu veikalā “{ $shop_name }”.
unsubscribe = Atteikties no ziņām
opt-out-word = STOP
opt-out-reply = Atbildiet { opt-out-word }, un mēs jums vairs nerakstīsim.
