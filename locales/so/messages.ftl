# Qoraallada Cartwright ee Soomaaliga. Isticmaalka iyo hubinta ka eeg docs/locales.md.

### Salaan

greeting = Salaan { $shopper_first_name },
greeting-plain = Salaan,

### Xusuusinta koowaad

recover-reminder-subject = Weli waxay ku jirtaa dambiishaada: { $item0_title }
recover-reminder-preheader = Dambiishaada { $shop_name } way kaydsan tahay.
recover-reminder-intro = Dambiishaada { $shop_name } way kaydsan tahay, “{ $item0_title }” na weli way jirtaa. Waxaad ka sii wadi kartaa meeshii aad joojisay mar kasta oo ay kuu habboon tahay.
recover-reminder-whatsapp = Dambiishaada { $shop_name } way kaydsan tahay, “{ $item0_title }” na weli way jirtaa. Waxaad ka sii wadi kartaa meeshii aad joojisay mar kasta oo ay kuu habboon tahay.

### Xusuusinta xigta

recover-social-proof-subject = Dambiishaada { $shop_name } way ku sugaysaa
recover-social-proof-preheader = “{ $item0_title }” weli way jirtaa.
recover-social-proof-intro = Waa xusuusin kooban haddii aad illowday: “{ $item0_title }” weli waxay ku jirtaa dambiishaada { $shop_name }. Su'aal ma qabtaa? Halkan uun ka soo jawaab, waan ku faraxsanahay inaan ku caawinno.
recover-social-proof-whatsapp = Waa xusuusin kooban haddii aad illowday: “{ $item0_title }” weli waxay ku jirtaa dambiishaada { $shop_name }. { $proof } Su'aal ma qabtaa? Halkan uun ka soo jawaab, waan ku faraxsanahay inaan ku caawinno.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } qof ayaa alaabtan iibsaday { proof-period }.
   *[other] { $popular_count } qof ayaa alaabtan iibsaday { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] { $popular_days } maalin ee u dambaysay
   *[other] { $popular_days } maalmood ee u dambeeyey
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } macmiil ayaa alaabtan siiyey { $rating } xiddigood.
   *[other] { $rating_count } macmiil ayaa alaabtan siiyey celcelis ahaan { $rating } xiddigood.
}
proof-none = Weli way jirtaa.

### Wixii laguu diyaariyey

recover-incentive-subject = Dambiishaada { $shop_name }: { $offer }
recover-incentive-preheader = Koodkaaga gaarka ahi wuxuu shaqaynayaa ilaa { $coupon_expires }.
recover-incentive-intro = Waad ku mahadsan tahay booqashada { $shop_name }. Dambiishaadu way kaydsan tahay, waxna waannu kuu haynaa: { $offer }.
recover-incentive-whatsapp = Waad ku mahadsan tahay booqashada { $shop_name }. “{ $item0_title }” weli waxay ku jirtaa dambiishaada, waxna waannu kuu haynaa: { $offer }. Koodkaaga gaarka ahi waa { $coupon_code }, wuxuuna shaqaynayaa ilaa { $coupon_expires }.
offer-off = { $coupon_value } qiimo dhimis
coupon-label = Koodkaaga gaarka ah
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Wuxuu shaqaynayaa ilaa { $coupon_expires }

### Macaamiisha soo noqotay

recover-cross-sell-subject = Ku soo dhowow mar kale: dambiishaada { $shop_name }
recover-cross-sell-preheader = “{ $item0_title }” weli way jirtaa.
recover-cross-sell-intro = Waan ku faraxsanahay inaan mar kale ku aragno. Dambiishaada { $shop_name } way kaydsan tahay, “{ $item0_title }” na weli way jirtaa. Waxaan sidoo kale kuu soo xulnay waxyaabo si fiican ula socda.
also-heading = Si fiican ayay ula socotaa

### Dalab aan weli la bixin

payment-reminder-subject = Dalabkaaga { $shop_name } wuxuu sugayaa lacag bixin
payment-reminder-preheader = Lacag bixinta waad dhammaystiri kartaa mar kasta oo ay kuu habboon tahay.
payment-reminder-intro = Dalabkaaga { $shop_name } ee ah { $cart_total } wuu kaydsan yahay, laakiin lacag bixintu weli ma dhammaystirna. Waad dhammaystiri kartaa mar kasta oo ay kuu habboon tahay.
payment-reminder-whatsapp = Dalabkaaga { $shop_name } ee ah { $cart_total } wuu kaydsan yahay, laakiin lacag bixintu weli ma dhammaystirna. Waad dhammaystiri kartaa mar kasta oo ay kuu habboon tahay.

### After an order

after-purchase-subject = Waxyaabo si fiican ula socda “{ $item0_title }”
after-purchase-preheader = Soo jeedinno ku saabsan dalabkaaga { $shop_name }.
after-purchase-intro = Waad ku mahadsan tahay dalabkaaga { $shop_name }. Waxaan kuu soo xulnay waxyaabo si fiican ula socda “{ $item0_title }”.
after-purchase-whatsapp = Waad ku mahadsan tahay dalabkaaga { $shop_name }. Waxaa jira waxyaabo si fiican ula socda “{ $item0_title }”, waana kuu soo ururinnay.
review-request-subject = Sidee u aragtaa “{ $item0_title }”?
review-request-preheader = Ra'yigaagu wuxuu macaamiisha kale ka caawiyaa doorashada.
review-request-intro = Dalabkaagii { $shop_name } muddo ayuu kula joogay. Sidee u aragtaa “{ $item0_title }”? Ra'yigaaga daacadda ahi wuxuu macaamiisha kale ka caawiyaa doorashada.
review-request-whatsapp = Dalabkaagii { $shop_name } muddo ayuu kula joogay. Sidee u aragtaa “{ $item0_title }”? Ra'yigaaga daacadda ahi wuxuu macaamiisha kale ka caawiyaa doorashada.

### Back in stock

back-in-stock-subject = Mar kale way jirtaa: { $item0_title }
back-in-stock-preheader = Waxaad naga codsatay inaan ku ogeysiinno.
back-in-stock-intro = “{ $item0_title }” mar kale waxaa laga heli karaa { $shop_name }. Waxaad naga codsatay inaan ku ogeysiinno.
back-in-stock-whatsapp = Waxaad naga codsatay inaan ku ogeysiinno: “{ $item0_title }” mar kale waxaa laga heli karaa { $shop_name }.

### After a long time

win-back-subject = Warka { $shop_name }
win-back-preheader = Soo jeedinno adiga kuu gaar ah.
win-back-intro = Muddo ayaa laga joogaa markii kuugu dambaysay ee aad dalab ka samaysay { $shop_name }. Waxaan kuu soo xulnay waxyaabo laga yaabo inaad jeclaato.
win-back-whatsapp = Muddo ayaa laga joogaa markii kuugu dambaysay ee aad dalab ka samaysay { $shop_name }. Waxaan kuu soo xulnay waxyaabo laga yaabo inaad jeclaato.

### Pieces of these

picked-heading = Laguu soo xulay
action-product = Eeg alaabta
action-shop = Tag dukaanka
action-review = Qor ra'yigaaga
footer-why-order = Iimaylkan waxaad u heshay inaad cinwaankan dalab uga samaysay { $shop_name }.
footer-why-asked = Iimaylkan waxaad u heshay inaad { $shop_name } ka codsatay in laguu soo sheego alaabtan.

### Wada-hadalka bogga dukaanka

checkout-idle-chat = Waqtigaaga qaado, dambiishaadu halkan ayay taal.
browse-help-chat = Ma waxaad si dhow u eegaysaa “{ $item0_title }”?

### Jawaabaha su'aalaha iibka ka hor

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }”: hadda { $item0_stock } xabbo ayaa taal.
   *[other] “{ $item0_title }”: hadda { $item0_stock } xabbo ayaa yaal.
}
answer-express-by = Haddii aad ku darto { $express_extra } gaarsiinta degdegga ah, waxay timaaddaa ugu dambayn { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Bilaash ayaad ku soo celin kartaa { $returns } maalin gudaheed.
   *[other] Bilaash ayaad ku soo celin kartaa { $returns } maalmood gudahood.
}
answer-free-shipping-from = Dambiisha ku dar { $shipping_free_from_missing }, gaarsiintuna waa bilaash.
answer-shipping-cost = Gaarsiintu waxay ku kacaysaa { $shipping_cost }.

### Qaybo

promise-free-shipping = gaarsiin bilaash ah
promise-free-returns = soo celin bilaash ah
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (hore: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } xabbo ayaa yaal
}
cart-more = { $cart_more_n ->
   *[other] iyo { $cart_more } kale
}
cart-total = Wadarta: { $cart_total }
action-basket = Ku noqo dambiishaada
action-payment = Dhammaystir lacag bixinta

### Dhammaadka fariinta

footer-why = Iimaylkan waxaad u heshay inaad cinwaankan dalab uga bilowday { $shop_name }.
unsubscribe = Iska saar
opt-out-word = JOOJI
opt-out-reply = Ku soo jawaab { opt-out-word }, mar dambena kuuma soo qori doonno.
