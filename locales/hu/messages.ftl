# A Cartwright szövegei magyarul (megszólítás: Ön). A docs/locales.md leírja, hogyan használjuk és ellenőrizzük őket.

### Megszólítás

greeting = Üdvözöljük, { $shopper_first_name }!
greeting-plain = Üdvözöljük!

### Az első emlékeztető

recover-reminder-subject = Még a kosarában van: { $item0_title }
recover-reminder-preheader = Kosarát megőriztük: { $shop_name }.
recover-reminder-intro = Kosarát a(z) { $shop_name } webáruházban megőriztük, és { $item0_title } továbbra is kapható. Bármikor onnan folytathatja, ahol abbahagyta.
recover-reminder-whatsapp = Kosarát a(z) { $shop_name } webáruházban megőriztük, és { $item0_title } továbbra is kapható. Bármikor onnan folytathatja, ahol abbahagyta.

### A második emlékeztető, azzal, amit mások vettek, ha ismert

recover-social-proof-subject = A kosara várja Önt: { $shop_name }
recover-social-proof-preheader = { $item0_title } továbbra is kapható.
recover-social-proof-intro = Rövid üzenet, ha esetleg elfelejtette volna: { $item0_title } még a kosarában van a(z) { $shop_name } webáruházban. Van kérdése? Válaszoljon bátran, szívesen segítünk.
recover-social-proof-whatsapp = Rövid üzenet, ha esetleg elfelejtette volna: { $item0_title } még a kosarában van a(z) { $shop_name } webáruházban. { $proof } Van kérdése? Válaszoljon bátran, szívesen segítünk.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } vásárló vette meg ezt a terméket { proof-period }.
   *[other] { $popular_count } vásárló vette meg ezt a terméket { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] az elmúlt { $popular_days } napban
   *[other] az elmúlt { $popular_days } napban
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } vásárló értékelése erről a termékről: { $rating } csillag.
   *[other] { $rating_count } vásárló értékelése erről a termékről: { $rating } csillag.
}
proof-none = Továbbra is kapható.

### A személyes ajánlat

recover-incentive-subject = A kosarához ({ $shop_name }): { $offer }
recover-incentive-preheader = Személyes kódja érvényes eddig: { $coupon_expires }.
recover-incentive-intro = Köszönjük, hogy körülnézett a(z) { $shop_name } webáruházban. Kosarát megőriztük, és tartogatunk valamit Önnek: { $offer }.
recover-incentive-whatsapp = Köszönjük, hogy körülnézett a(z) { $shop_name } webáruházban. { $item0_title } még a kosarában van, és tartogatunk valamit Önnek: { $offer }. Személyes kódja: { $coupon_code }, érvényes eddig: { $coupon_expires }.
offer-off = { $coupon_value } kedvezmény
coupon-label = Az Ön személyes kódja
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Érvényes eddig: { $coupon_expires }

### Visszatérő vásárlóknak

recover-cross-sell-subject = Örülünk, hogy újra itt van. Kosara: { $shop_name }
recover-cross-sell-preheader = { $item0_title } továbbra is kapható.
recover-cross-sell-intro = Örülünk, hogy újra itt van. Kosarát a(z) { $shop_name } webáruházban megőriztük, és { $item0_title } továbbra is kapható. Kiválasztottunk néhány terméket is, amely jól illik hozzá.
also-heading = Jól illik hozzá

### Kifizetetlen rendelés

payment-reminder-subject = Rendelése fizetésre vár: { $shop_name }
payment-reminder-preheader = A fizetést bármikor befejezheti.
payment-reminder-intro = { $cart_total } összegű rendelését a(z) { $shop_name } webáruházban megőriztük, de a fizetés még nem történt meg. Bármikor befejezheti.
payment-reminder-whatsapp = Megőriztük { $cart_total } összegű rendelését a(z) { $shop_name } webáruházban, de a fizetés még nem történt meg. Bármikor befejezheti.

### After an order

after-purchase-subject = Jól illik a következőhöz: { $item0_title }
after-purchase-preheader = Néhány javaslat a(z) { $shop_name } webáruházban leadott rendeléséhez.
after-purchase-intro = Köszönjük rendelését a(z) { $shop_name } webáruházban. A(z) { $item0_title } mellé kiválasztottunk néhány jól illő terméket.
after-purchase-whatsapp = Köszönjük rendelését a(z) { $shop_name } webáruházban. A(z) { $item0_title } mellé összeállítottunk Önnek néhány jól illő terméket.
review-request-subject = Hogy tetszik Önnek a(z) { $item0_title }?
review-request-preheader = Véleménye segít más vásárlóknak a választásban.
review-request-intro = A(z) { $shop_name } webáruházban leadott rendelése már jó ideje Önnél van. Hogy tetszik Önnek a(z) { $item0_title }? Őszinte véleménye segít más vásárlóknak a választásban.
review-request-whatsapp = A(z) { $shop_name } webáruházban leadott rendelése már jó ideje Önnél van. Hogy tetszik Önnek a(z) { $item0_title }? Őszinte véleménye segít más vásárlóknak a választásban.

### Back in stock

back-in-stock-subject = Újra kapható: { $item0_title }
back-in-stock-preheader = Kérte, hogy értesítsük.
back-in-stock-intro = { $item0_title } újra kapható a(z) { $shop_name } webáruházban. Kérte, hogy értesítsük.
back-in-stock-whatsapp = Kérte, hogy értesítsük: { $item0_title } újra kapható a(z) { $shop_name } webáruházban.

### After a long time

win-back-subject = Hírek a(z) { $shop_name } webáruházból
win-back-preheader = Néhány javaslat Önnek.
win-back-intro = Jó ideje rendelt utoljára a(z) { $shop_name } webáruházban. Kiválasztottunk néhány terméket, amely tetszhet Önnek.
win-back-whatsapp = Jó ideje rendelt utoljára a(z) { $shop_name } webáruházban. Kiválasztottunk néhány terméket, amely tetszhet Önnek.

### Pieces of these

picked-heading = Önnek választottuk
action-product = Termék megtekintése
action-shop = Tovább a webáruházba
action-review = Értékelés írása
footer-why-order = Azért kapja ezt az e-mailt, mert ezzel a címmel rendelt a(z) { $shop_name } webáruházban.
footer-why-asked = Azért kapja ezt az e-mailt, mert értesítést kért erről a termékről a(z) { $shop_name } webáruháztól.

### Csevegés az áruház oldalán

checkout-idle-chat = Nyugodtan, ráér, a kosara itt marad.
browse-help-chat = Közelebbről nézi ezt a terméket: { $item0_title }?

### Válaszok gyakori kérdésekre

answer-stock-left = { $item0_stock_n ->
    [one] A következőből most { $item0_stock } darab van raktáron: { $item0_title }.
   *[other] A következőből most { $item0_stock } darab van raktáron: { $item0_title }.
}
answer-express-by = Gyorskiszállítással ({ $express_extra } felárral) legkésőbb ekkor érkezik: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] { $returns } napon belül ingyenesen visszaküldheti.
   *[other] { $returns } napon belül ingyenesen visszaküldheti.
}
answer-free-shipping-from = Ha még { $shipping_free_from_missing } értékben tesz a kosárba, a szállítás ingyenes.
answer-shipping-cost = A szállítás díja { $shipping_cost }.

### Elemek

promise-free-shipping = ingyenes szállítás
promise-free-returns = ingyenes visszaküldés
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (korábban: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } raktáron
}
cart-more = { $cart_more_n ->
    [one] és még { $cart_more } termék
   *[other] és még { $cart_more } termék
}
cart-total = Összesen: { $cart_total }
action-basket = Vissza a kosárhoz
action-payment = Fizetés befejezése

### Az üzenet végén

footer-why = Azért kapja ezt az e-mailt, mert ezzel a címmel rendelést kezdett a(z) { $shop_name } webáruházban.
unsubscribe = Leiratkozás
opt-out-word = STOP
opt-out-reply = Válaszolja azt, hogy { opt-out-word }, és többé nem írunk Önnek.
