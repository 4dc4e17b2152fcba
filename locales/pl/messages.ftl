# Teksty Cartwright po polsku. docs/locales.md wyjaśnia użycie i sprawdzanie.

### Powitanie

greeting = Dzień dobry, { $shopper_first_name },
greeting-plain = Dzień dobry,

### Pierwsze przypomnienie

recover-reminder-subject = Wciąż w koszyku: { $item0_title }
recover-reminder-preheader = Twój koszyk w sklepie { $shop_name } jest zapisany.
recover-reminder-intro = Twój koszyk w sklepie { $shop_name } jest zapisany, a produkt „{ $item0_title }” jest nadal dostępny. Możesz wrócić do zakupów w dogodnej chwili.
recover-reminder-whatsapp = Twój koszyk w sklepie { $shop_name } jest zapisany, a produkt „{ $item0_title }” jest nadal dostępny. Możesz wrócić do zakupów w dogodnej chwili.

### Drugie przypomnienie

recover-social-proof-subject = Twój koszyk w sklepie { $shop_name } czeka na Ciebie
recover-social-proof-preheader = Produkt „{ $item0_title }” jest nadal dostępny.
recover-social-proof-intro = Krótkie przypomnienie, na wszelki wypadek: w Twoim koszyku w sklepie { $shop_name } nadal jest { $item0_title }. Masz pytanie? Po prostu odpisz, chętnie pomożemy.
recover-social-proof-whatsapp = Krótkie przypomnienie, na wszelki wypadek: w Twoim koszyku w sklepie { $shop_name } nadal jest { $item0_title }. { $proof } Masz pytanie? Po prostu odpisz, chętnie pomożemy.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } osoba wybrała ten produkt { proof-period }.
    [few] { $popular_count } osoby wybrały ten produkt { proof-period }.
    [many] { $popular_count } osób wybrało ten produkt { proof-period }.
   *[other] { $popular_count } osoby wybrało ten produkt { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] w ciągu { $popular_days } dnia
    [few] w ciągu ostatnich { $popular_days } dni
    [many] w ciągu ostatnich { $popular_days } dni
   *[other] w ciągu ostatnich { $popular_days } dnia
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } klient ocenił ten produkt, liczba gwiazdek: { $rating }.
    [few] { $rating_count } klientów oceniło ten produkt, średnia liczba gwiazdek: { $rating }.
    [many] { $rating_count } klientów oceniło ten produkt, średnia liczba gwiazdek: { $rating }.
   *[other] { $rating_count } klienta oceniło ten produkt, średnia liczba gwiazdek: { $rating }.
}
proof-none = Produkt jest nadal dostępny.

### Osobista oferta

recover-incentive-subject = Do Twojego koszyka w sklepie { $shop_name }: { $offer }
recover-incentive-preheader = Twój osobisty kod jest ważny do: { $coupon_expires }.
recover-incentive-intro = Dziękujemy za wizytę w sklepie { $shop_name }. Twój koszyk jest zapisany i mamy coś dla Ciebie: { $offer }.
recover-incentive-whatsapp = Dziękujemy za wizytę w sklepie { $shop_name }. W koszyku nadal jest { $item0_title } i mamy coś dla Ciebie: { $offer }. Twój osobisty kod to { $coupon_code } (ważny do: { $coupon_expires }).
offer-off = { $coupon_value } rabatu
coupon-label = Twój osobisty kod
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Ważny do: { $coupon_expires }

### Dla powracających

recover-cross-sell-subject = Miło znów się spotkać: Twój koszyk w sklepie { $shop_name }
recover-cross-sell-preheader = Produkt „{ $item0_title }” jest nadal dostępny.
recover-cross-sell-intro = Miło znów się spotkać. Twój koszyk w sklepie { $shop_name } jest zapisany, a produkt „{ $item0_title }” jest nadal dostępny. Mamy też kilka rzeczy, które dobrze do niego pasują.
also-heading = Dobrze pasuje

### Nieopłacone zamówienie

payment-reminder-subject = Twoje zamówienie w sklepie { $shop_name } czeka na płatność
payment-reminder-preheader = Możesz dokończyć płatność w dogodnej chwili.
payment-reminder-intro = Twoje zamówienie na { $cart_total } w sklepie { $shop_name } jest zapisane, ale płatność nie została jeszcze zakończona. Możesz to zrobić w dogodnej chwili.
payment-reminder-whatsapp = Twoje zamówienie na { $cart_total } w sklepie { $shop_name } jest zapisane, ale płatność nie została jeszcze zakończona. Możesz to zrobić w dogodnej chwili.

### After an order

after-purchase-subject = Dobrze pasuje do produktu „{ $item0_title }”
after-purchase-preheader = Kilka propozycji do Twojego zamówienia w sklepie { $shop_name }.
after-purchase-intro = Dziękujemy za zamówienie w sklepie { $shop_name }. Mamy kilka rzeczy, które dobrze pasują do produktu „{ $item0_title }”.
after-purchase-whatsapp = Dziękujemy za zamówienie w sklepie { $shop_name }. Do produktu „{ $item0_title }” dobrze pasuje kilka rzeczy, które dla Ciebie wybraliśmy.
review-request-subject = Jak Ci się podoba { $item0_title }?
review-request-preheader = Twoja opinia pomaga innym klientom w wyborze.
review-request-intro = Od jakiegoś czasu masz już zamówienie ze sklepu { $shop_name }. Jak Ci się podoba { $item0_title }? Twoja szczera opinia pomaga innym klientom w wyborze.
review-request-whatsapp = Od jakiegoś czasu masz już zamówienie ze sklepu { $shop_name }. Jak Ci się podoba { $item0_title }? Twoja szczera opinia pomaga innym klientom w wyborze.

### Back in stock

back-in-stock-subject = Znów w sklepie: { $item0_title }
back-in-stock-preheader = Dajemy znać zgodnie z Twoją prośbą.
back-in-stock-intro = Produkt „{ $item0_title }” jest znów dostępny w sklepie { $shop_name }. Dajemy znać zgodnie z Twoją prośbą.
back-in-stock-whatsapp = Dajemy znać zgodnie z Twoją prośbą: produkt „{ $item0_title }” jest znów dostępny w sklepie { $shop_name }.

### After a long time

win-back-subject = Wieści ze sklepu { $shop_name }
win-back-preheader = Kilka propozycji dla Ciebie.
win-back-intro = Od Twojego ostatniego zamówienia w sklepie { $shop_name } minęło trochę czasu. Mamy kilka rzeczy, które mogą Ci się spodobać.
win-back-whatsapp = Od Twojego ostatniego zamówienia w sklepie { $shop_name } minęło trochę czasu. Mamy kilka rzeczy, które mogą Ci się spodobać.

### Pieces of these

picked-heading = Wybrane dla Ciebie
action-product = Zobacz produkt
action-shop = Przejdź do sklepu
action-review = Napisz opinię
footer-why-order = Otrzymujesz tę wiadomość, ponieważ z tym adresem złożono zamówienie w sklepie { $shop_name }.
footer-why-asked = Otrzymujesz tę wiadomość, ponieważ w sklepie { $shop_name } zostawiono prośbę o powiadomienie o tym produkcie.

### Czat na stronie sklepu

checkout-idle-chat = Bez pośpiechu, koszyk czeka tutaj.
browse-help-chat = Chcesz lepiej poznać produkt { $item0_title }?

### Odpowiedzi na częste pytania

answer-stock-left = { $item0_stock_n ->
    [one] Produkt „{ $item0_title }”: obecnie na stanie jest { $item0_stock } sztuka.
    [few] Produkt „{ $item0_title }”: obecnie na stanie są { $item0_stock } sztuki.
    [many] Produkt „{ $item0_title }”: obecnie na stanie jest { $item0_stock } sztuk.
   *[other] Produkt „{ $item0_title }”: obecnie na stanie jest { $item0_stock } sztuki.
}
answer-express-by = Z dostawą ekspresową za dodatkowe { $express_extra } przesyłka dotrze najpóźniej: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Zwrot jest bezpłatny w ciągu { $returns } dnia.
    [few] Zwrot jest bezpłatny w ciągu { $returns } dni.
    [many] Zwrot jest bezpłatny w ciągu { $returns } dni.
   *[other] Zwrot jest bezpłatny w ciągu { $returns } dnia.
}
answer-free-shipping-from = Jeszcze { $shipping_free_from_missing } w koszyku i dostawa jest bezpłatna.
answer-shipping-cost = Dostawa kosztuje { $shipping_cost }.

### Elementy

promise-free-shipping = bezpłatna dostawa
promise-free-returns = bezpłatny zwrot
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (wcześniej: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } na stanie
}
cart-more = { $cart_more_n ->
    [one] i jeszcze { $cart_more } produkt
    [few] i jeszcze { $cart_more } produkty
    [many] i jeszcze { $cart_more } produktów
   *[other] i jeszcze { $cart_more } produktu
}
cart-total = Razem: { $cart_total }
action-basket = Wróć do koszyka
action-payment = Dokończ płatność

### Na końcu wiadomości

footer-why = Otrzymujesz tę wiadomość, ponieważ z tym adresem rozpoczęto zamówienie w sklepie { $shop_name }.
unsubscribe = Wypisz się
opt-out-word = STOP
opt-out-reply = Odpisz { opt-out-word }, a nie będziemy więcej pisać.
