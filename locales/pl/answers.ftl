# Co asystent mówi po polsku. docs/locales.md wyjaśnia użycie i sprawdzanie.

### Początek i koniec

assist-hello = Dzień dobry! Jestem automatycznym asystentem sklepu { $shop_name }. W czym mogę pomóc?
assist-hello-again = Witam ponownie! W czym mogę pomóc?
assist-thanks = Nie ma za co. Czy mogę jeszcze w czymś pomóc?
assist-else = Czy mogę jeszcze w czymś pomóc?
assist-not-understood = Nie wiem, czy dobrze rozumiem. Czy można prosić o inne słowa?
assist-choose = O którą z tych rzeczy chodzi?
assist-out-of-scope = Mogę pomóc w sprawie zamówień, zwrotów, dostawy i produktów sklepu { $shop_name }, ale nie w tej.
assist-unknown = Nie mam na ten temat pewnych informacji, więc wolę nie zgadywać.
assist-empty = Wiadomość jest pusta. W czym mogę pomóc?
assist-too-long = Ta wiadomość jest dla mnie za długa. Czy można prosić o streszczenie w kilku zdaniach?
assist-busy = Chwileczkę, wciąż pracuję nad poprzednią wiadomością.
assist-trouble = W tej chwili nie mogę tego sprawdzić. Proszę spróbować nieco później albo porozmawiać z pracownikiem.
assist-file-refused = Nie udało mi się odczytać tego pliku. Proszę wysłać zdjęcie w formacie JPEG, PNG lub WebP.
assist-no-payment-here = W tym czacie nigdy nie przyjmujemy płatności. Proszę zapłacić na stronie płatności sklepu.

### Przyciski

button-order-status = Gdzie moje zamówienie?
button-return = Zwróć produkt
button-product = Pytanie o produkt
button-human = Rozmowa z pracownikiem
button-yes = Tak
button-no = Nie
button-skip = Pomiń
button-cancel = Anuluj
button-view = Zobacz produkt
button-track = Śledź paczkę
button-label = Otwórz etykietę

### Kto pyta

identify-order-number = Proszę podać numer zamówienia. Jest w potwierdzeniu zamówienia.
identify-contact = Proszę podać adres e-mail lub numer telefonu użyty w zamówieniu.
identify-code-sent = Jeśli te dane należą do zamówienia, właśnie wysłaliśmy kod na adres lub telefon z tego zamówienia. Proszę wpisać kod tutaj.
identify-code-wrong = Nie udało się tego potwierdzić. Kod mógł zostać wpisany z błędem albo stracić ważność.
identify-too-often = Było zbyt wiele prób. Proszę spróbować później albo porozmawiać z pracownikiem.
identify-done = Dziękuję, zamówienie zostało odnalezione.
reply-subject = Re: { $shop_name }
identify-code-subject = Twój kod do sklepu { $shop_name }
identify-code-text = Twój kod do sklepu { $shop_name } to { $access_code }. Jeśli to nie była Twoja prośba, zignoruj tę wiadomość.

### Zamówienia

order-received = Twoje zamówienie { $order_number } (data: { $order_placed }) dotarło do nas i jest przygotowywane.
order-unpaid = Twoje zamówienie { $order_number } (data: { $order_placed }) czeka na płatność.
order-partly-shipped = Część Twojego zamówienia { $order_number } jest w drodze, reszta zostanie wysłana później.
order-shipped = Twoje zamówienie { $order_number } jest w drodze.
order-shipped-with = Twoje zamówienie { $order_number } jest w drodze. Przewoźnik: { $carrier_name }.
order-out-for-delivery = Twoje zamówienie { $order_number } zostało wydane do doręczenia.
order-delivered = Twoje zamówienie { $order_number } zostało doręczone (data: { $order_delivered }).
order-cancelled = Twoje zamówienie { $order_number } zostało anulowane.
order-refunded = Za Twoje zamówienie { $order_number } zwrócono { $refund_amount }.
order-returned = Zwrot z Twojego zamówienia { $order_number } dotarł do nas.
order-problem = Przewoźnik zgłasza problem z doręczeniem Twojego zamówienia { $order_number }. Zajmie się tym pracownik.
order-expected = Przewidywana dostawa: { $delivery_by }.
order-expected-between = Przewidywana dostawa: { $delivery_from } – { $delivery_to }.
order-tracking = Numer przesyłki: { $tracking_number }.
order-tracking-link = Przesyłkę można śledzić tutaj: { $tracking_link }
order-no-tracking = Numeru przesyłki jeszcze nie ma.
order-list = Oto Twoje ostatnie zamówienia:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nie widzę żadnych Twoich zamówień.
order-not-found = Wśród Twoich zamówień nie ma zamówienia o tym numerze.

### Zwroty pieniędzy

refund-pending = Zwrot { $refund_amount } za Twoje zamówienie { $order_number } jest w toku.
refund-done = Zwrot { $refund_amount } za Twoje zamówienie { $order_number } został zlecony (data: { $refund_on }).
refund-none = Nie widzę zwrotu pieniędzy za Twoje zamówienie { $order_number }.
refund-by-person = O zwrocie pieniędzy decyduje pracownik. Twoja prośba została przekazana ze wszystkimi szczegółami.

### Zwroty

return-window = { $return_days_n ->
    [one] Produkty można zwrócić w ciągu { $return_days } dnia od dostawy.
    [few] Produkty można zwrócić w ciągu { $return_days } dni od dostawy.
    [many] Produkty można zwrócić w ciągu { $return_days } dni od dostawy.
   *[other] Produkty można zwrócić w ciągu { $return_days } dnia od dostawy.
}
return-free = Zwrot jest dla Ciebie bezpłatny.
return-cost = Zwrot kosztuje { $return_cost }.
return-not-possible-for = Tych produktów nie można zwrócić: { $return_excluded }.
return-which-order = Z którego zamówienia chcesz coś zwrócić?
return-which-item = Który produkt chcesz zwrócić?
return-why = Jaki jest powód zwrotu?
return-unused = Czy produkt jest nieużywany i ma metki?
return-photo = Proszę wysłać zdjęcie, na którym widać uszkodzenie.
return-check = Chcesz zwrócić: { $item_title } z zamówienia { $order_number }. Zgadza się?
return-approved = Zwrot został przyjęty: { $item_title }. Numer zwrotu to { $return_number }.
return-refused-window = Termin zwrotu produktu „{ $item_title }” już minął (data: { $return_until }).
return-refused-final-sale = Produkt „{ $item_title }” sprzedano bez możliwości zwrotu.
return-refused-kind = Produkt „{ $item_title }” należy do towarów, których po wysłaniu nie można zwrócić.
return-refused-used = Nie można zwrócić produktów używanych ani bez metek.
return-refused-already = Zwrot produktu „{ $item_title }” jest już zgłoszony.
return-refused-undelivered = Produkt „{ $item_title }” nie został jeszcze doręczony. Gdy dotrze, będzie można go zwrócić.
return-review = O zwrocie zdecyduje pracownik i odezwie się do Ciebie.
return-label-link = Oto etykieta zwrotna: { $return_label_link }
return-pack = Proszę dobrze zapakować produkt, nakleić etykietę i nadać paczkę. Przewoźnik: { $carrier_name }.
return-send-by = Termin wysłania: { $return_until }.
return-after = Gdy paczka dotrze i zostanie sprawdzona, pracownik zdecyduje o zwrocie pieniędzy.
return-stopped = Dobrze, nic nie zostało zgłoszone.
return-mail-subject = Twój zwrot { $return_number } w sklepie { $shop_name }
return-mail-intro = Przyjęliśmy zgłoszenie zwrotu: { $item_title }, zamówienie { $order_number }.
reason-too-small = Za małe
reason-too-large = Za duże
reason-not-as-described = Niezgodne z opisem
reason-damaged = Uszkodzone
reason-defective = Nie działa
reason-wrong-item = Niewłaściwy produkt
reason-late = Przyszło za późno
reason-changed-mind = Zmiana zdania
reason-other = Inny powód

### Anulowanie, zmiany, wymiana, gwarancja

cancel-check = Czy anulować Twoje zamówienie { $order_number } na kwotę { $order_total }?
cancel-done = Twoje zamówienie { $order_number } zostało anulowane.
cancel-too-late = Twojego zamówienia { $order_number } nie można już anulować, bo jest w drodze. Gdy dotrze, będzie można je zwrócić.
address-ask = Proszę podać pełny nowy adres dostawy.
address-check = Czy wysłać Twoje zamówienie { $order_number } na ten adres: { $address_new }?
address-done = Adres dostawy Twojego zamówienia { $order_number } został zmieniony.
address-too-late = Adresu Twojego zamówienia { $order_number } nie można już zmienić, bo jest w drodze.
exchange-which = Jaki rozmiar lub wariant wybierasz w zamian?
exchange-check = Czy wymienić „{ $item_title }” na „{ $exchange_title }”?
exchange-approved = Wymiana „{ $item_title }” na „{ $exchange_title }” została przyjęta.
exchange-sold-out = Produkt „{ $exchange_title }” jest obecnie wyprzedany.
exchange-refused = Produktu „{ $item_title }” nie można na to wymienić.
change-review = Pracownik rozpatrzy Twoją prośbę i odpowie.
warranty-covered = Produkt „{ $item_title }” jest objęty gwarancją (do: { $warranty_until }).
warranty-ended = Gwarancja na produkt „{ $item_title }” już się skończyła (data: { $warranty_until }).
stopped = Dobrze, nic nie zostało zmienione.

### Produkty

product-price = { $product_title } kosztuje { $product_price }.
product-price-was = { $product_title } kosztuje { $product_price } (wcześniej: { $product_price_before }).
product-available = Produkt „{ $product_title }” jest dostępny.
product-stock = { $product_stock_n ->
    [one] Produkt „{ $product_title }”: obecnie na stanie jest { $product_stock } sztuka.
    [few] Produkt „{ $product_title }”: obecnie na stanie są { $product_stock } sztuki.
    [many] Produkt „{ $product_title }”: obecnie na stanie jest { $product_stock } sztuk.
   *[other] Produkt „{ $product_title }”: obecnie na stanie jest { $product_stock } sztuki.
}
product-sold-out = Produkt „{ $product_title }” jest obecnie wyprzedany.
product-tell-me = Czy dać znać, gdy znów będzie dostępny?
product-will-tell = Dam znać, gdy znów będzie dostępny.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = O który produkt chodzi?
product-not-found = Nie ma takiego produktu w naszym sklepie.
products-found = To może pasować:
products-nearest = Nic nie pasuje dokładnie. Najbliższe są te produkty:
products-goes-with = Dobrze pasuje do tego:
product-line = { $product_title }, { $product_price }
compare-intro = Oto porównanie:
size-ask = Jaki rozmiar zwykle nosisz albo jakie masz wymiary?
size-advice = Do produktu „{ $product_title }” polecamy rozmiar { $size_value }.
size-chart = Tabela rozmiarów podaje dla rozmiaru { $size_value }: { $size_measure }.
size-runs-small = Zdaniem klientów „{ $product_title }” ma często zaniżoną rozmiarówkę.
size-runs-large = Zdaniem klientów „{ $product_title }” ma często zawyżoną rozmiarówkę.
size-runs-true = Zdaniem klientów „{ $product_title }” ma typową rozmiarówkę.
size-unknown = Nie mam tabeli rozmiarów dla produktu „{ $product_title }”.
cart-link = Oto Twój koszyk z tym produktem: { $cart_link }

### Dostawa, płatność, oferty

delivery-estimate = Przy zamówieniu teraz przewidywana dostawa to: { $delivery_by }.
delivery-estimate-between = Przy zamówieniu teraz przewidywana dostawa to okres: { $delivery_from } – { $delivery_to }.
delivery-cost = Dostawa do tego kraju ({ $country_name }) kosztuje { $delivery_cost }.
delivery-free = Dostawa do tego kraju ({ $country_name }) jest bezpłatna.
delivery-free-from = Dostawa jest bezpłatna przy zamówieniach od { $delivery_free_from }.
delivery-country-no = Nie wysyłamy do tego kraju: { $country_name }.
payment-methods = Dostępne metody płatności: { $payment_methods }.
payment-trouble = Przykro mi, że płatność się nie powiodła. Koszyk jest zapisany: można spróbować ponownie albo wybrać inną metodę płatności.
discount-none = Obecnie nie mam żadnego rabatu.
discount-open = Teraz masz { $coupon_value } rabatu z kodem { $coupon_code } (ważny do: { $coupon_expires }).
giftcard-ask = Proszę podać kod karty podarunkowej.
giftcard-balance = Saldo karty podarunkowej: { $giftcard_balance }.
giftcard-unknown = Nie ma karty podarunkowej z takim kodem.
policy-says = Na stronie „{ $page_title }” jest napisane: { $page_passage }
own-words = { $own_words }

### Rozmowę przejmuje człowiek

handoff-done = Przekazuję rozmowę pracownikowi, który widzi wszystko, co tu napisano.
handoff-next = Odpowiedź pojawi się tutaj.
handoff-closed = Nasz zespół wraca i odpowie w tym terminie: { $team_back }.
handoff-leave-address = Proszę zostawić adres e-mail, abyśmy mogli się odezwać.
complaint-sorry = Bardzo mi przykro. Od razu przekazuję to pracownikowi.

### Rezygnacja

opt-out-done = Nie będziesz już dostawać takich wiadomości od sklepu { $shop_name }.

### Po zakupie
