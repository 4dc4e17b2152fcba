# Tekstet e Cartwright në shqip (me ju). docs/locales.md shpjegon përdorimin dhe kontrollet.

### Përshëndetja

greeting = Përshëndetje { $shopper_first_name },
greeting-plain = Përshëndetje,

### Kujtesa e parë

recover-reminder-subject = Ende në shportën tuaj: { $item0_title }
recover-reminder-preheader = Shporta juaj te { $shop_name } është ruajtur.
recover-reminder-intro = Shporta juaj te { $shop_name } është ruajtur dhe { $item0_title } ka ende gjendje. Mund të vazhdoni aty ku e latë, kur t'ju vijë mirë.
recover-reminder-whatsapp = Shporta juaj te { $shop_name } është ruajtur dhe { $item0_title } ka ende gjendje. Mund të vazhdoni aty ku e latë, kur t'ju vijë mirë.

### Kujtesa e dytë

recover-social-proof-subject = Shporta juaj te { $shop_name } ju pret
recover-social-proof-preheader = { $item0_title } ka ende gjendje.
recover-social-proof-intro = Një shënim i shkurtër, në rast se ju ka shpëtuar: { $item0_title } është ende në shportën tuaj te { $shop_name }. Keni ndonjë pyetje? Thjesht përgjigjuni, ju ndihmojmë me kënaqësi.
recover-social-proof-whatsapp = Një shënim i shkurtër, në rast se ju ka shpëtuar: { $item0_title } është ende në shportën tuaj te { $shop_name }. { $proof } Keni ndonjë pyetje? Thjesht përgjigjuni, ju ndihmojmë me kënaqësi.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } person e ka blerë këtë artikull { proof-period }.
   *[other] { $popular_count } persona e kanë blerë këtë artikull { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] në { $popular_days } ditën e fundit
   *[other] në { $popular_days } ditët e fundit
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } klient e vlerëson këtë artikull me { $rating } yje.
   *[other] { $rating_count } klientë e vlerësojnë këtë artikull me { $rating } yje.
}
proof-none = Artikulli ka ende gjendje.

### Oferta personale

recover-incentive-subject = Për shportën tuaj te { $shop_name }: { $offer }
recover-incentive-preheader = Kodi juaj personal vlen deri më: { $coupon_expires }.
recover-incentive-intro = Faleminderit për vizitën te { $shop_name }. Shporta juaj është ruajtur dhe kemi diçka për ju: { $offer }.
recover-incentive-whatsapp = Faleminderit për vizitën te { $shop_name }. { $item0_title } është ende në shportën tuaj dhe kemi diçka për ju: { $offer }. Kodi juaj personal është { $coupon_code } (vlen deri më: { $coupon_expires }).
offer-off = { $coupon_value } zbritje
coupon-label = Kodi juaj personal
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Vlen deri më: { $coupon_expires }

### Për ata që kthehen

recover-cross-sell-subject = Mirë se u kthyet: shporta juaj te { $shop_name }
recover-cross-sell-preheader = { $item0_title } ka ende gjendje.
recover-cross-sell-intro = Gëzohemi që u kthyet. Shporta juaj te { $shop_name } është ruajtur dhe { $item0_title } ka ende gjendje. Kemi zgjedhur edhe disa gjëra që shkojnë mirë me të.
also-heading = Shkon mirë me të

### Një porosi e papaguar

payment-reminder-subject = Porosia juaj te { $shop_name } është në pritje të pagesës
payment-reminder-preheader = Mund ta përfundoni pagesën kur t'ju vijë mirë.
payment-reminder-intro = Porosia juaj prej { $cart_total } te { $shop_name } është ruajtur, por pagesa ende nuk është kryer. Mund ta përfundoni kur t'ju vijë mirë.
payment-reminder-whatsapp = Porosia juaj prej { $cart_total } te { $shop_name } është ruajtur, por pagesa ende nuk është kryer. Mund ta përfundoni kur t'ju vijë mirë.

### After an order

after-purchase-subject = Shkon mirë me { $item0_title }
after-purchase-preheader = Disa sugjerime për porosinë tuaj te { $shop_name }.
after-purchase-intro = Faleminderit për porosinë tuaj te { $shop_name }. Kemi zgjedhur disa gjëra që shkojnë mirë me { $item0_title }.
after-purchase-whatsapp = Faleminderit për porosinë tuaj te { $shop_name }. Disa gjëra shkojnë mirë me { $item0_title } dhe i kemi mbledhur për ju.
review-request-subject = Si ju duket { $item0_title }?
review-request-preheader = Mendimi juaj i ndihmon klientët e tjerë të zgjedhin.
review-request-intro = Porosia juaj nga { $shop_name } është te ju prej ca kohësh. Si ju duket { $item0_title }? Mendimi juaj i sinqertë i ndihmon klientët e tjerë të zgjedhin.
review-request-whatsapp = Porosia juaj nga { $shop_name } është te ju prej ca kohësh. Si ju duket { $item0_title }? Mendimi juaj i sinqertë i ndihmon klientët e tjerë të zgjedhin.

### Back in stock

back-in-stock-subject = Përsëri në gjendje: { $item0_title }
back-in-stock-preheader = Na kërkuat t'ju njoftonim.
back-in-stock-intro = { $item0_title } ka përsëri gjendje te { $shop_name }. Na kërkuat t'ju njoftonim.
back-in-stock-whatsapp = Na kërkuat t'ju njoftonim: { $item0_title } ka përsëri gjendje te { $shop_name }.

### After a long time

win-back-subject = Lajme nga { $shop_name }
win-back-preheader = Disa sugjerime për ju.
win-back-intro = Ka kaluar ca kohë nga porosia juaj e fundit te { $shop_name }. Kemi zgjedhur disa gjëra që mund t'ju pëlqejnë.
win-back-whatsapp = Ka kaluar ca kohë nga porosia juaj e fundit te { $shop_name }. Kemi zgjedhur disa gjëra që mund t'ju pëlqejnë.

### Pieces of these

picked-heading = Zgjedhur për ju
action-product = Shiko artikullin
action-shop = Shko te dyqani
action-review = Shkruaj një vlerësim
footer-why-order = E merrni këtë email sepse keni porositur te { $shop_name } me këtë adresë.
footer-why-asked = E merrni këtë email sepse kërkuat nga { $shop_name } t'ju njoftonte për këtë artikull.

### Bisedë në faqen e dyqanit

checkout-idle-chat = Merrni kohën tuaj, shporta ju pret këtu.
browse-help-chat = Po e shihni { $item0_title } më nga afër?

### Përgjigje për pyetjet e shpeshta

answer-stock-left = { $item0_stock_n ->
    [one] Nga „{ $item0_title }” ka tani { $item0_stock } copë gjendje.
   *[other] Nga „{ $item0_title }” ka tani { $item0_stock } copë gjendje.
}
answer-express-by = Me dërgesën ekspres për { $express_extra } më shumë, arrin jo më vonë se: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Kthimi është falas brenda { $returns } dite.
   *[other] Kthimi është falas brenda { $returns } ditësh.
}
answer-free-shipping-from = Edhe { $shipping_free_from_missing } në shportë dhe dërgesa është falas.
answer-shipping-cost = Dërgesa kushton { $shipping_cost }.

### Pjesët

promise-free-shipping = dërgesë falas
promise-free-returns = kthim falas
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (më parë: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } gjendje
}
cart-more = { $cart_more_n ->
    [one] dhe { $cart_more } tjetër
   *[other] dhe { $cart_more } të tjera
}
cart-total = Gjithsej: { $cart_total }
action-basket = Kthehu te shporta
action-payment = Përfundo pagesën

### Në fund të mesazhit

footer-why = E merrni këtë email sepse filluat një porosi te { $shop_name } me këtë adresë.
unsubscribe = Çabonohu
opt-out-word = STOP
opt-out-reply = Përgjigjuni { opt-out-word } dhe nuk do t'ju shkruajmë më.
