# „Cartwright“ tekstai lietuvių kalba (kreipinys: jūs). docs/locales.md paaiškina, kaip jie naudojami ir tikrinami.

### Pasisveikinimas

greeting = Sveiki, { $shopper_first_name },
greeting-plain = Sveiki,

### Pirmasis priminimas

recover-reminder-subject = Vis dar jūsų krepšelyje: { $item0_title }
recover-reminder-preheader = Jūsų krepšelis parduotuvėje „{ $shop_name }“ išsaugotas.
recover-reminder-intro = Jūsų krepšelis parduotuvėje „{ $shop_name }“ išsaugotas, o prekę „{ $item0_title }“ vis dar turime. Galite tęsti nuo tos vietos, kur sustojote, kada tik jums patogu.
recover-reminder-whatsapp = Jūsų krepšelis parduotuvėje „{ $shop_name }“ išsaugotas, o prekę „{ $item0_title }“ vis dar turime. Galite tęsti nuo tos vietos, kur sustojote, kada tik jums patogu.

### Antrasis priminimas ir tai, ką pirko kiti, jei žinoma

recover-social-proof-subject = Jūsų krepšelis laukia: { $shop_name }
recover-social-proof-preheader = Prekę „{ $item0_title }“ vis dar turime.
recover-social-proof-intro = Trumpa žinutė, jei pamiršote: prekė „{ $item0_title }“ tebėra jūsų krepšelyje parduotuvėje „{ $shop_name }“. Turite klausimų? Tiesiog atsakykite, mielai padėsime.
recover-social-proof-whatsapp = Trumpa žinutė, jei pamiršote: prekė „{ $item0_title }“ tebėra jūsų krepšelyje parduotuvėje „{ $shop_name }“. { $proof } Turite klausimų? Tiesiog atsakykite, mielai padėsime.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } pirkėjas įsigijo šią prekę { proof-period }.
    [few] { $popular_count } pirkėjai įsigijo šią prekę { proof-period }.
    [many] { $popular_count } pirkėjo įsigijo šią prekę { proof-period }.
   *[other] { $popular_count } pirkėjų įsigijo šią prekę { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] per pastarąją { $popular_days } dieną
    [few] per pastarąsias { $popular_days } dienas
    [many] per pastarąsias { $popular_days } dienos
   *[other] per pastarąsias { $popular_days } dienų
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } pirkėjas šią prekę įvertino taip (žvaigždutės): { $rating }.
    [few] { $rating_count } pirkėjai šią prekę įvertino taip (žvaigždutės): { $rating }.
    [many] { $rating_count } pirkėjo šią prekę įvertino taip (žvaigždutės): { $rating }.
   *[other] { $rating_count } pirkėjų šią prekę įvertino taip (žvaigždutės): { $rating }.
}
proof-none = Ją vis dar turime.

### Asmeninis pasiūlymas

recover-incentive-subject = Jūsų krepšeliui ({ $shop_name }): { $offer }
recover-incentive-preheader = Jūsų asmeninis kodas galioja iki: { $coupon_expires }.
recover-incentive-intro = Dėkojame, kad apsilankėte parduotuvėje „{ $shop_name }“. Jūsų krepšelis išsaugotas, ir kai ką jums turime: { $offer }.
recover-incentive-whatsapp = Dėkojame, kad apsilankėte parduotuvėje „{ $shop_name }“. Prekė „{ $item0_title }“ tebėra jūsų krepšelyje, ir kai ką jums turime: { $offer }. Jūsų asmeninis kodas: { $coupon_code }, galioja iki: { $coupon_expires }.
offer-off = { $coupon_value } nuolaida
coupon-label = Jūsų asmeninis kodas
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Galioja iki: { $coupon_expires }

### Sugrįžtantiems pirkėjams

recover-cross-sell-subject = Malonu vėl jus matyti. Jūsų krepšelis: { $shop_name }
recover-cross-sell-preheader = Prekę „{ $item0_title }“ vis dar turime.
recover-cross-sell-intro = Malonu vėl jus matyti. Jūsų krepšelis parduotuvėje „{ $shop_name }“ išsaugotas, o prekę „{ $item0_title }“ vis dar turime. Parinkome ir keletą prekių, kurios prie jos dera.
also-heading = Puikiai dera

### Neapmokėtas užsakymas

payment-reminder-subject = Jūsų užsakymas laukia apmokėjimo: { $shop_name }
payment-reminder-preheader = Apmokėti galite, kada tik jums patogu.
payment-reminder-intro = Jūsų užsakymas parduotuvėje „{ $shop_name }“ (suma: { $cart_total }) išsaugotas, bet mokėjimas dar neįvyko. Jį užbaigti galite, kada tik jums patogu.
payment-reminder-whatsapp = Jūsų užsakymas parduotuvėje „{ $shop_name }“ (suma: { $cart_total }) išsaugotas, bet mokėjimas dar neįvyko. Jį užbaigti galite, kada tik jums patogu.

### After an order

after-purchase-subject = Dera prie prekės „{ $item0_title }“
after-purchase-preheader = Keletas minčių jūsų užsakymui parduotuvėje „{ $shop_name }“.
after-purchase-intro = Dėkojame už užsakymą parduotuvėje „{ $shop_name }“. Parinkome keletą prekių, kurios gražiai dera prie prekės „{ $item0_title }“.
after-purchase-whatsapp = Dėkojame už užsakymą parduotuvėje „{ $shop_name }“. Prie prekės „{ $item0_title }“ gražiai dera keletas dalykų, kuriuos jums parinkome.
review-request-subject = Kaip jums patinka „{ $item0_title }“?
review-request-preheader = Jūsų nuomonė padeda kitiems pirkėjams išsirinkti.
review-request-intro = Užsakymas iš parduotuvės „{ $shop_name }“ jau kurį laiką pas jus. Kaip jums patinka „{ $item0_title }“? Jūsų nuoširdi nuomonė padeda kitiems pirkėjams išsirinkti.
review-request-whatsapp = Užsakymas iš parduotuvės „{ $shop_name }“ jau kurį laiką pas jus. Kaip jums patinka „{ $item0_title }“? Jūsų nuoširdi nuomonė padeda kitiems pirkėjams išsirinkti.

### Back in stock

back-in-stock-subject = Vėl galima įsigyti: { $item0_title }
back-in-stock-preheader = Prašėte jums pranešti.
back-in-stock-intro = Prekę „{ $item0_title }“ vėl turime parduotuvėje „{ $shop_name }“. Prašėte jums apie tai pranešti.
back-in-stock-whatsapp = Prašėte jums pranešti: prekę „{ $item0_title }“ vėl turime parduotuvėje „{ $shop_name }“.

### After a long time

win-back-subject = Naujienos iš parduotuvės „{ $shop_name }“
win-back-preheader = Keletas minčių jums.
win-back-intro = Nuo jūsų paskutinio užsakymo parduotuvėje „{ $shop_name }“ praėjo kiek laiko. Parinkome keletą prekių, kurios galėtų jums patikti.
win-back-whatsapp = Nuo jūsų paskutinio užsakymo parduotuvėje „{ $shop_name }“ praėjo kiek laiko. Parinkome keletą prekių, kurios galėtų jums patikti.

### Pieces of these

picked-heading = Parinkta jums
action-product = Žiūrėti prekę
action-shop = Į parduotuvę
action-review = Rašyti atsiliepimą
footer-why-order = Šį laišką gavote, nes šiuo adresu pateikėte užsakymą parduotuvėje „{ $shop_name }“.
footer-why-asked = Šį laišką gavote, nes prašėte parduotuvės „{ $shop_name }“ pranešti apie šią prekę.

### Pokalbis parduotuvės puslapyje

checkout-idle-chat = Neskubėkite, jūsų krepšelis niekur nedings.
browse-help-chat = Apžiūrite prekę „{ $item0_title }“?

### Atsakymai į dažnus klausimus

answer-stock-left = { $item0_stock_n ->
    [one] Prekės „{ $item0_title }“ dabar turime { $item0_stock } vienetą.
    [few] Prekės „{ $item0_title }“ dabar turime { $item0_stock } vienetus.
    [many] Prekės „{ $item0_title }“ dabar turime { $item0_stock } vieneto.
   *[other] Prekės „{ $item0_title }“ dabar turime { $item0_stock } vienetų.
}
answer-express-by = Pasirinkus skubų pristatymą (priemoka { $express_extra }), prekė atkeliaus ne vėliau kaip { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Prekę galite nemokamai grąžinti per { $returns } dieną.
    [few] Prekę galite nemokamai grąžinti per { $returns } dienas.
    [many] Prekę galite nemokamai grąžinti per { $returns } dienos.
   *[other] Prekę galite nemokamai grąžinti per { $returns } dienų.
}
answer-free-shipping-from = Papildykite krepšelį dar { $shipping_free_from_missing }, ir pristatymas bus nemokamas.
answer-shipping-cost = Pristatymo kaina: { $shipping_cost }.

### Dalys

promise-free-shipping = nemokamas pristatymas
promise-free-returns = nemokamas grąžinimas
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (anksčiau: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] Turime: { $stock }
}
cart-more = { $cart_more_n ->
    [one] ir dar { $cart_more } prekė
    [few] ir dar { $cart_more } prekės
    [many] ir dar { $cart_more } prekės
   *[other] ir dar { $cart_more } prekių
}
cart-total = Iš viso: { $cart_total }
action-basket = Grįžti į krepšelį
action-payment = Užbaigti mokėjimą

### Žinutės pabaigoje

footer-why = Šį laišką gavote, nes šiuo adresu pradėjote užsakymą parduotuvėje „{ $shop_name }“.
unsubscribe = Atsisakyti laiškų
opt-out-word = STOP
opt-out-reply = Atsakykite { opt-out-word }, ir daugiau jums neberašysime.
