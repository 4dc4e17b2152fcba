# Amit az asszisztens magyarul mond (megszólítás: Ön). A docs/locales.md leírja, hogyan használjuk és ellenőrizzük a szövegeket.

### Nyitás és zárás

assist-hello = Üdvözlöm! A(z) { $shop_name } automatikus asszisztense vagyok. Miben segíthetek?
assist-hello-again = Üdvözlöm újra! Miben segíthetek?
assist-thanks = Szívesen. Segíthetek még valamiben?
assist-else = Segíthetek még valamiben?
assist-not-understood = Nem vagyok biztos benne, hogy jól értettem. Megfogalmazná másképp?
assist-choose = Ezek közül melyikre gondol?
assist-out-of-scope = A(z) { $shop_name } rendeléseivel, visszaküldéseivel, szállításával és termékeivel kapcsolatban tudok segíteni, ebben sajnos nem.
assist-unknown = Erről nincs megbízható információm, találgatni pedig nem szeretnék.
assist-empty = Üres üzenetet kaptam. Miben segíthetek?
assist-too-long = Ez az üzenet túl hosszú nekem. Le tudná írni néhány mondatban?
assist-busy = Egy pillanat türelmet kérek, még az előző üzenetén dolgozom.
assist-trouble = Ezt most nem tudom megnézni. Kérem, próbálja meg kicsit később, vagy beszéljen egy munkatársunkkal.
assist-file-refused = Ezt a fájlt nem tudtam beolvasni. Kérem, küldjön fényképet JPEG, PNG vagy WebP formátumban.
assist-no-payment-here = Ebben a csevegésben soha nem lehet fizetni. Kérem, a webáruház pénztáránál fizessen.

### Gombok

button-order-status = Hol van a rendelésem?
button-return = Termék visszaküldése
button-product = Kérdés egy termékről
button-human = Beszélek egy munkatárssal
button-yes = Igen
button-no = Nem
button-skip = Kihagyás
button-cancel = Mégse
button-view = Termék megtekintése
button-track = Csomag követése
button-label = Visszaküldési címke

### Ki kérdez

identify-order-number = Kérem, adja meg a rendelésszámot. A rendelés visszaigazolásában találja.
identify-contact = Kérem, adja meg a rendelésnél használt e-mail-címet vagy telefonszámot.
identify-code-sent = Ha ezek az adatok egy rendeléshez tartoznak, az ott megadott címre vagy telefonszámra most küldtünk egy kódot. Kérem, írja be ide a kódot.
identify-code-wrong = Ezt nem tudtam megerősíteni. Lehet, hogy a kód elgépelt vagy lejárt.
identify-too-often = Túl sok volt a próbálkozás. Kérem, próbálja meg később, vagy beszéljen egy munkatársunkkal.
identify-done = Köszönöm, megtaláltam a rendelését.
reply-subject = Re: { $shop_name }
identify-code-subject = Az Ön kódja: { $shop_name }
identify-code-text = Az Ön kódja ({ $shop_name }): { $access_code }. Ha nem Ön kérte, ezt az üzenetet figyelmen kívül hagyhatja.

### Rendelések

order-received = A(z) { $order_number } számú rendelését ({ $order_placed }) megkaptuk, és most készítjük elő.
order-unpaid = A(z) { $order_number } számú rendelése ({ $order_placed }) fizetésre vár.
order-partly-shipped = A(z) { $order_number } számú rendelésének egy része úton van, a többi is követi.
order-shipped = A(z) { $order_number } számú rendelése úton van.
order-shipped-with = A(z) { $order_number } számú rendelése úton van. Futárszolgálat: { $carrier_name }.
order-out-for-delivery = A(z) { $order_number } számú rendelése már a futárnál van, kézbesítés alatt.
order-delivered = A(z) { $order_number } számú rendelését kézbesítettük. Dátum: { $order_delivered }.
order-cancelled = A(z) { $order_number } számú rendelését töröltük.
order-refunded = A(z) { $order_number } számú rendelés után visszatérített összeg: { $refund_amount }.
order-returned = A(z) { $order_number } számú rendelés visszaküldött csomagja megérkezett hozzánk.
order-problem = A futárszolgálat gondot jelzett a(z) { $order_number } számú rendelés kézbesítésével. Egy munkatársunk utánajár.
order-expected = Várható érkezés: { $delivery_by }.
order-expected-between = Várható érkezés: { $delivery_from } – { $delivery_to }.
order-tracking = A csomagszám: { $tracking_number }.
order-tracking-link = Itt követheti a csomagot: { $tracking_link }
order-no-tracking = Csomagszám még nincs hozzá.
order-list = Az Ön legutóbbi rendelései:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nem találtam rendelést Öntől.
order-not-found = Nem találtam ilyen számú rendelést az Ön rendelései között.

### Visszatérítés

refund-pending = A(z) { $order_number } számú rendelés visszatérítése folyamatban van. Összeg: { $refund_amount }.
refund-done = A(z) { $order_number } számú rendelés után visszatérítve: { $refund_amount }. Dátum: { $refund_on }.
refund-none = A(z) { $order_number } számú rendeléshez nem látok visszatérítést.
refund-by-person = A visszatérítésekről egy munkatársunk dönt. Kérését minden részlettel együtt továbbítottam.

### Visszaküldés

return-window = { $return_days_n ->
    [one] A termékek a kézbesítéstől számított { $return_days } napon belül küldhetők vissza.
   *[other] A termékek a kézbesítéstől számított { $return_days } napon belül küldhetők vissza.
}
return-free = A visszaküldés Önnek ingyenes.
return-cost = A visszaküldés költsége { $return_cost }.
return-not-possible-for = Nem küldhetők vissza a következők: { $return_excluded }.
return-which-order = Melyik rendelésből szeretne visszaküldeni valamit?
return-which-item = Melyik terméket szeretné visszaküldeni?
return-why = Miért szeretné visszaküldeni?
return-unused = Használatlan a termék, és rajta vannak még a címkék?
return-photo = Kérem, küldjön egy fényképet, amelyen látszik a sérülés.
return-check = A következőt szeretné visszaküldeni a(z) { $order_number } számú rendelésből: { $item_title }. Jól értem?
return-approved = A visszaküldést jóváhagytuk: { $item_title }. Visszaküldési szám: { $return_number }.
return-refused-window = A visszaküldési határidő lejárt ({ $item_title }): { $return_until }.
return-refused-final-sale = A következő termék visszaküldési jog nélkül került eladásra, ezért nem küldhető vissza: { $item_title }.
return-refused-kind = A következő termék abba a körbe tartozik, amely feladás után már nem küldhető vissza: { $item_title }.
return-refused-used = Használt vagy címke nélküli termék nem küldhető vissza.
return-refused-already = Ennek a terméknek a visszaküldése már rögzítve van: { $item_title }.
return-refused-undelivered = A következő terméket még nem kézbesítették: { $item_title }. Ha megérkezett, visszaküldheti.
return-review = A visszaküldésről egy munkatársunk dönt, és jelentkezik Önnél.
return-label-link = Itt a visszaküldési címkéje: { $return_label_link }
return-pack = Kérem, csomagolja be jól a terméket, ragassza fel a címkét, és adja át a csomagot a futárszolgálatnak. Futárszolgálat: { $carrier_name }.
return-send-by = A feladás határideje: { $return_until }.
return-after = Amint a csomag megérkezett és átnéztük, egy munkatársunk dönt a visszatérítésről.
return-stopped = Rendben, semmit sem rögzítettem.
return-mail-subject = Visszaküldés { $return_number }: { $shop_name }
return-mail-intro = Rögzítettük a visszaküldést a(z) { $order_number } számú rendelésből: { $item_title }.
reason-too-small = Túl kicsi
reason-too-large = Túl nagy
reason-not-as-described = Nem olyan, mint a leírásban
reason-damaged = Sérült
reason-defective = Nem működik
reason-wrong-item = Nem azt kaptam, amit rendeltem
reason-late = Túl későn érkezett
reason-changed-mind = Meggondoltam magam
reason-other = Más ok

### Lemondás, módosítás, csere, jótállás

cancel-check = Töröljem a(z) { $order_number } számú, { $order_total } értékű rendelését?
cancel-done = A(z) { $order_number } számú rendelését töröltük.
cancel-too-late = A(z) { $order_number } számú rendelés már nem törölhető, mert úton van. Ha megérkezett, visszaküldheti.
address-ask = Kérem, küldje el a teljes új szállítási címet.
address-check = Erre a címre kéri a(z) { $order_number } számú rendelést: { $address_new }?
address-done = A(z) { $order_number } számú rendelés szállítási címe módosult.
address-too-late = A(z) { $order_number } számú rendelés címe már nem módosítható, mert a csomag úton van.
exchange-which = Milyen méretet vagy változatot szeretne helyette?
exchange-check = Elindítsam a cserét: { $item_title } helyett { $exchange_title }?
exchange-approved = A cserét jóváhagytuk: { $item_title } helyett { $exchange_title }.
exchange-sold-out = Jelenleg elfogyott: { $exchange_title }.
exchange-refused = Erre nem cserélhető: { $item_title }.
change-review = Egy munkatársunk megnézi a kérését, és jelentkezik Önnél.
warranty-covered = A jótállás érvényes ({ $item_title }) eddig: { $warranty_until }.
warranty-ended = A jótállás lejárt ({ $item_title }): { $warranty_until }.
stopped = Rendben, semmit sem változtattam meg.

### Termékek

product-price = { $product_title } ára { $product_price }.
product-price-was = { $product_title } ára { $product_price } (korábban: { $product_price_before }).
product-available = { $product_title } raktáron van.
product-stock = { $product_stock_n ->
    [one] A következőből most { $product_stock } darab van raktáron: { $product_title }.
   *[other] A következőből most { $product_stock } darab van raktáron: { $product_title }.
}
product-sold-out = { $product_title } jelenleg elfogyott.
product-tell-me = Szóljak, ha újra lesz raktáron?
product-will-tell = Szólok, amint újra raktáron lesz.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Melyik termékre gondol?
product-not-found = Ilyen terméket nem találtam a kínálatunkban.
products-found = Ez talán tetszeni fog:
products-nearest = Pontosan ilyet nem találtam. Ez áll hozzá a legközelebb:
products-goes-with = Jól illik hozzá:
product-line = { $product_title }, { $product_price }
compare-intro = Íme az összehasonlítás:
size-ask = Milyen méretet szokott hordani, vagy mik a méretei?
size-advice = Ehhez a termékhez ({ $product_title }) ezt a méretet ajánljuk: { $size_value }.
size-chart = A mérettáblázat szerint a(z) { $size_value } méret adatai: { $size_measure }.
size-runs-small = A vásárlók gyakran kicsinek találták: { $product_title }.
size-runs-large = A vásárlók gyakran nagynak találták: { $product_title }.
size-runs-true = A vásárlók szerint a várt méretben érkezik: { $product_title }.
size-unknown = Ehhez a termékhez nincs mérettáblázatom: { $product_title }.
cart-link = Itt a kosara a termékkel: { $cart_link }

### Szállítás, fizetés, ajánlatok

delivery-estimate = Ha most megrendeli, a várható érkezés: { $delivery_by }.
delivery-estimate-between = Ha most megrendeli, a várható érkezés: { $delivery_from } – { $delivery_to }.
delivery-cost = Szállítási díj ({ $country_name }): { $delivery_cost }.
delivery-free = A szállítás ingyenes ({ $country_name }).
delivery-free-from = A szállítás ingyenes, ha a rendelés értéke legalább { $delivery_free_from }.
delivery-country-no = Ebbe az országba sajnos nem szállítunk: { $country_name }.
payment-methods = A következő módokon fizethet: { $payment_methods }.
payment-trouble = Sajnálom, hogy a fizetés nem sikerült. A kosarát megőriztük, így újra megpróbálhatja, vagy más fizetési módot választhat.
discount-none = Jelenleg sajnos nem tudok kedvezményt adni.
discount-open = Most { $coupon_value } kedvezményt kap ezzel a kóddal: { $coupon_code }. Érvényes eddig: { $coupon_expires }.
giftcard-ask = Kérem, küldje el az ajándékkártya kódját.
giftcard-balance = Az ajándékkártya egyenlege { $giftcard_balance }.
giftcard-unknown = Nem találtam ilyen kódú ajándékkártyát.
policy-says = A(z) „{ $page_title }” oldalon ez olvasható: { $page_passage }
own-words = { $own_words }

### Munkatárs veszi át

handoff-done = Átadom a beszélgetést egy munkatársunknak, aki mindent lát, amit ide írt.
handoff-next = A választ itt kapja meg.
handoff-closed = Csapatunk ekkor lesz újra elérhető, és akkor válaszol Önnek: { $team_back }.
handoff-leave-address = Kérem, adja meg az e-mail-címét, hogy elérhessük.
complaint-sorry = Nagyon sajnálom. Azonnal továbbítom egy munkatársunknak.

### Leiratkozás

opt-out-done = Ilyen üzenetet többé nem küld Önnek a(z) { $shop_name }.

### Vásárlás után
