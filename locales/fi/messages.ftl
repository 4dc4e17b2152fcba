# Cartwrightin tekstit suomeksi (puhuttelu: sinä). docs/locales.md kertoo, miten niitä käytetään ja tarkistetaan.

### Tervehdys

greeting = Hei { $shopper_first_name },
greeting-plain = Hei,

### Ensimmäinen muistutus

recover-reminder-subject = Vielä ostoskorissasi: { $item0_title }
recover-reminder-preheader = Ostoskorisi on tallessa: { $shop_name }.
recover-reminder-intro = Ostoskorisi verkkokaupassa { $shop_name } on tallessa, ja { $item0_title } on edelleen saatavilla. Voit jatkaa siitä, mihin jäit, kun sinulle sopii.
recover-reminder-whatsapp = Ostoskorisi verkkokaupassa { $shop_name } on tallessa, ja { $item0_title } on edelleen saatavilla. Voit jatkaa siitä, mihin jäit, kun sinulle sopii.

### Toinen muistutus, ja mitä muut ostivat, jos se tiedetään

recover-social-proof-subject = Ostoskorisi odottaa sinua: { $shop_name }
recover-social-proof-preheader = { $item0_title } on edelleen saatavilla.
recover-social-proof-intro = Lyhyt viesti siltä varalta, että asia unohtui: { $item0_title } on yhä ostoskorissasi verkkokaupassa { $shop_name }. Onko sinulla kysyttävää? Vastaa tähän, autamme mielellämme.
recover-social-proof-whatsapp = Lyhyt viesti siltä varalta, että asia unohtui: { $item0_title } on yhä ostoskorissasi verkkokaupassa { $shop_name }. { $proof } Onko sinulla kysyttävää? Vastaa tähän, autamme mielellämme.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } asiakas on ostanut tämän tuotteen { proof-period }.
   *[other] { $popular_count } asiakasta on ostanut tämän tuotteen { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] viimeisen { $popular_days } päivän aikana
   *[other] viimeisten { $popular_days } päivän aikana
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } asiakas antoi tälle tuotteelle { $rating } tähteä.
   *[other] { $rating_count } asiakasta antoi tälle tuotteelle keskimäärin { $rating } tähteä.
}
proof-none = Se on edelleen saatavilla.

### Henkilökohtainen etu

recover-incentive-subject = Ostoskoriisi ({ $shop_name }): { $offer }
recover-incentive-preheader = Henkilökohtaisen koodisi viimeinen voimassaolopäivä: { $coupon_expires }.
recover-incentive-intro = Kiitos, että kävit verkkokaupassa { $shop_name }. Ostoskorisi on tallessa, ja meillä on sinulle jotain: { $offer }.
recover-incentive-whatsapp = Kiitos, että kävit verkkokaupassa { $shop_name }. { $item0_title } on yhä ostoskorissasi, ja meillä on sinulle jotain: { $offer }. Henkilökohtainen koodisi on { $coupon_code }, viimeinen voimassaolopäivä { $coupon_expires }.
offer-off = alennus { $coupon_value }
coupon-label = Henkilökohtainen koodisi
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Viimeinen voimassaolopäivä: { $coupon_expires }

### Palaaville asiakkaille

recover-cross-sell-subject = Mukava nähdä taas. Ostoskorisi: { $shop_name }
recover-cross-sell-preheader = { $item0_title } on edelleen saatavilla.
recover-cross-sell-intro = Mukava nähdä sinut taas. Ostoskorisi verkkokaupassa { $shop_name } on tallessa, ja { $item0_title } on edelleen saatavilla. Valitsimme myös muutaman tuotteen, jotka sopivat hyvin yhteen sen kanssa.
also-heading = Sopii hyvin yhteen

### Maksamaton tilaus

payment-reminder-subject = Tilauksesi odottaa maksua: { $shop_name }
payment-reminder-preheader = Voit viimeistellä maksun, kun sinulle sopii.
payment-reminder-intro = Tilauksesi verkkokaupassa { $shop_name } on tallessa, summa { $cart_total }, mutta maksu ei ole vielä mennyt läpi. Voit viimeistellä sen, kun sinulle sopii.
payment-reminder-whatsapp = Tilauksesi verkkokaupassa { $shop_name } on tallessa, summa { $cart_total }, mutta maksu ei ole vielä mennyt läpi. Voit viimeistellä sen, kun sinulle sopii.

### After an order

after-purchase-subject = Sopii hyvin yhteen tuotteen { $item0_title } kanssa
after-purchase-preheader = Muutama ehdotus tilauksesi rinnalle verkkokaupasta { $shop_name }.
after-purchase-intro = Kiitos tilauksestasi verkkokaupassa { $shop_name }. Valitsimme muutaman tuotteen, jotka sopivat hyvin yhteen tuotteen { $item0_title } kanssa.
after-purchase-whatsapp = Kiitos tilauksestasi verkkokaupassa { $shop_name }. Kokosimme sinulle muutaman tuotteen, jotka sopivat hyvin yhteen tuotteen { $item0_title } kanssa.
review-request-subject = Mitä pidät tuotteesta { $item0_title }?
review-request-preheader = Mielipiteesi auttaa muita asiakkaita valinnassa.
review-request-intro = Tilauksesi verkkokaupasta { $shop_name } on ollut sinulla jo jonkin aikaa. Mitä pidät tuotteesta { $item0_title }? Rehellinen mielipiteesi auttaa muita asiakkaita valinnassa.
review-request-whatsapp = Tilauksesi verkkokaupasta { $shop_name } on ollut sinulla jo jonkin aikaa. Mitä pidät tuotteesta { $item0_title }? Rehellinen mielipiteesi auttaa muita asiakkaita valinnassa.

### Back in stock

back-in-stock-subject = Taas saatavilla: { $item0_title }
back-in-stock-preheader = Pyysit meitä ilmoittamaan.
back-in-stock-intro = { $item0_title } on taas saatavilla verkkokaupassa { $shop_name }. Pyysit meitä ilmoittamaan siitä.
back-in-stock-whatsapp = Pyysit meitä ilmoittamaan: { $item0_title } on taas saatavilla verkkokaupassa { $shop_name }.

### After a long time

win-back-subject = Terveisiä verkkokaupasta { $shop_name }
win-back-preheader = Muutama ehdotus sinulle.
win-back-intro = Edellisestä tilauksestasi verkkokaupassa { $shop_name } on jo jonkin aikaa. Valitsimme muutaman tuotteen, jotka voisivat sopia sinulle.
win-back-whatsapp = Edellisestä tilauksestasi verkkokaupassa { $shop_name } on jo jonkin aikaa. Valitsimme muutaman tuotteen, jotka voisivat sopia sinulle.

### Pieces of these

picked-heading = Valittu sinulle
action-product = Katso tuotetta
action-shop = Verkkokauppaan
action-review = Kirjoita arvostelu
footer-why-order = Saat tämän sähköpostin, koska teit tilauksen tällä osoitteella verkkokaupassa { $shop_name }.
footer-why-asked = Saat tämän sähköpostin, koska pyysit verkkokauppaa { $shop_name } ilmoittamaan tästä tuotteesta.

### Chat kaupan sivulla

checkout-idle-chat = Ota rauhassa, ostoskorisi pysyy tässä.
browse-help-chat = Katsotko tätä tarkemmin: { $item0_title }?

### Vastauksia usein kysyttyyn

answer-stock-left = { $item0_stock_n ->
    [one] Tuotetta { $item0_title } on nyt varastossa { $item0_stock } kappale.
   *[other] Tuotetta { $item0_title } on nyt varastossa { $item0_stock } kappaletta.
}
answer-express-by = Pikatoimituksella (lisähinta { $express_extra }) se on perillä viimeistään { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Voit palauttaa sen ilmaiseksi { $returns } päivän kuluessa.
   *[other] Voit palauttaa sen ilmaiseksi { $returns } päivän kuluessa.
}
answer-free-shipping-from = Kun lisäät koriin vielä { $shipping_free_from_missing }, toimitus on ilmainen.
answer-shipping-cost = Toimitus maksaa { $shipping_cost }.

### Osat

promise-free-shipping = ilmainen toimitus
promise-free-returns = ilmainen palautus
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ennen: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } varastossa
}
cart-more = { $cart_more_n ->
    [one] ja vielä { $cart_more } tuote
   *[other] ja vielä { $cart_more } tuotetta
}
cart-total = Yhteensä: { $cart_total }
action-basket = Takaisin ostoskoriin
action-payment = Viimeistele maksu

### Viestin lopussa

footer-why = Saat tämän sähköpostin, koska aloitit tilauksen tällä osoitteella verkkokaupassa { $shop_name }.
unsubscribe = Peruuta viestit
opt-out-word = STOP
opt-out-reply = Vastaa { opt-out-word }, niin emme kirjoita sinulle enää.
