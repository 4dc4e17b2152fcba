# Texty Cartwright v slovenčine (vykanie). docs/locales.md vysvetľuje použitie a kontroly.

### Oslovenie

greeting = Dobrý deň, { $shopper_first_name },
greeting-plain = Dobrý deň,

### Prvá pripomienka

recover-reminder-subject = Stále vo vašom košíku: { $item0_title }
recover-reminder-preheader = Váš košík v obchode { $shop_name } je uložený.
recover-reminder-intro = Váš košík v obchode { $shop_name } je uložený a tovar „{ $item0_title }“ je stále k dispozícii. Pokračovať môžete, kedykoľvek sa vám to hodí.
recover-reminder-whatsapp = Váš košík v obchode { $shop_name } je uložený a tovar „{ $item0_title }“ je stále k dispozícii. Pokračovať môžete, kedykoľvek sa vám to hodí.

### Druhá pripomienka

recover-social-proof-subject = Váš košík v obchode { $shop_name } na vás čaká
recover-social-proof-preheader = Tovar „{ $item0_title }“ je stále k dispozícii.
recover-social-proof-intro = Len krátka pripomienka: vo vašom košíku v obchode { $shop_name } stále máte { $item0_title }. Máte otázku? Stačí odpovedať, radi pomôžeme.
recover-social-proof-whatsapp = Len krátka pripomienka: vo vašom košíku v obchode { $shop_name } stále máte { $item0_title }. { $proof } Máte otázku? Stačí odpovedať, radi pomôžeme.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } človek si tento tovar kúpil { proof-period }.
    [few] { $popular_count } ľudia si tento tovar kúpili { proof-period }.
    [many] { $popular_count } človeka si tento tovar kúpilo { proof-period }.
   *[other] { $popular_count } ľudí si tento tovar kúpilo { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] počas { $popular_days } dňa
    [few] za posledné { $popular_days } dni
    [many] za posledných { $popular_days } dňa
   *[other] za posledných { $popular_days } dní
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } zákazník tento tovar ohodnotil, počet hviezdičiek: { $rating }.
    [few] { $rating_count } zákazníci tento tovar ohodnotili, priemerný počet hviezdičiek: { $rating }.
    [many] { $rating_count } zákazníka tento tovar ohodnotilo, priemerný počet hviezdičiek: { $rating }.
   *[other] { $rating_count } zákazníkov tento tovar ohodnotilo, priemerný počet hviezdičiek: { $rating }.
}
proof-none = Tovar je stále k dispozícii.

### Osobná ponuka

recover-incentive-subject = Pre váš košík v obchode { $shop_name }: { $offer }
recover-incentive-preheader = Váš osobný kód platí do: { $coupon_expires }.
recover-incentive-intro = Ďakujeme za návštevu obchodu { $shop_name }. Váš košík je uložený a niečo pre vás máme: { $offer }.
recover-incentive-whatsapp = Ďakujeme za návštevu obchodu { $shop_name }. V košíku stále máte { $item0_title } a niečo pre vás máme: { $offer }. Váš osobný kód je { $coupon_code } (platí do: { $coupon_expires }).
offer-off = zľava { $coupon_value }
coupon-label = Váš osobný kód
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Platí do: { $coupon_expires }

### Pre tých, čo sa vracajú

recover-cross-sell-subject = Radi vás znova vidíme: váš košík v obchode { $shop_name }
recover-cross-sell-preheader = Tovar „{ $item0_title }“ je stále k dispozícii.
recover-cross-sell-intro = Radi vás znova vidíme. Váš košík v obchode { $shop_name } je uložený a tovar „{ $item0_title }“ je stále k dispozícii. Vybrali sme aj pár vecí, ktoré sa k nemu hodia.
also-heading = Hodí sa k tomu

### Nezaplatená objednávka

payment-reminder-subject = Vaša objednávka v obchode { $shop_name } čaká na zaplatenie
payment-reminder-preheader = Platbu môžete dokončiť, kedykoľvek sa vám to hodí.
payment-reminder-intro = Vaša objednávka za { $cart_total } v obchode { $shop_name } je uložená, ale platba zatiaľ neprebehla. Dokončiť ju môžete, kedykoľvek sa vám to hodí.
payment-reminder-whatsapp = Vaša objednávka za { $cart_total } v obchode { $shop_name } je uložená, ale platba zatiaľ neprebehla. Dokončiť ju môžete, kedykoľvek sa vám to hodí.

### After an order

after-purchase-subject = Hodí sa k tovaru „{ $item0_title }“
after-purchase-preheader = Pár tipov k vašej objednávke v obchode { $shop_name }.
after-purchase-intro = Ďakujeme za objednávku v obchode { $shop_name }. Vybrali sme pár vecí, ktoré sa k tovaru „{ $item0_title }“ dobre hodia.
after-purchase-whatsapp = Ďakujeme za objednávku v obchode { $shop_name }. K tovaru „{ $item0_title }“ sa dobre hodí pár vecí, ktoré sme pre vás vybrali.
review-request-subject = Ako sa vám páči { $item0_title }?
review-request-preheader = Váš názor pomáha ostatným zákazníkom s výberom.
review-request-intro = Objednávku z obchodu { $shop_name } už máte nejaký čas u seba. Ako sa vám páči { $item0_title }? Váš úprimný názor pomáha ostatným zákazníkom s výberom.
review-request-whatsapp = Objednávku z obchodu { $shop_name } už máte nejaký čas u seba. Ako sa vám páči { $item0_title }? Váš úprimný názor pomáha ostatným zákazníkom s výberom.

### Back in stock

back-in-stock-subject = Opäť k dispozícii: { $item0_title }
back-in-stock-preheader = Želali ste si, aby sme vám dali vedieť.
back-in-stock-intro = Tovar „{ $item0_title }“ je v obchode { $shop_name } opäť k dispozícii. Želali ste si, aby sme vám dali vedieť.
back-in-stock-whatsapp = Želali ste si, aby sme vám dali vedieť: tovar „{ $item0_title }“ je v obchode { $shop_name } opäť k dispozícii.

### After a long time

win-back-subject = Novinky z obchodu { $shop_name }
win-back-preheader = Pár tipov pre vás.
win-back-intro = Od vašej poslednej objednávky v obchode { $shop_name } už uplynul nejaký čas. Vybrali sme pár vecí, ktoré by sa vám mohli páčiť.
win-back-whatsapp = Od vašej poslednej objednávky v obchode { $shop_name } už uplynul nejaký čas. Vybrali sme pár vecí, ktoré by sa vám mohli páčiť.

### Pieces of these

picked-heading = Vybrané pre vás
action-product = Zobraziť tovar
action-shop = Do obchodu
action-review = Napísať recenziu
footer-why-order = Tento e-mail dostávate, pretože ste s touto adresou objednali v obchode { $shop_name }.
footer-why-asked = Tento e-mail dostávate, pretože ste obchod { $shop_name } požiadali, aby vám dal vedieť o tomto tovare.

### Čet na stránke obchodu

checkout-idle-chat = Len pokojne vyberajte, váš košík tu zostáva.
browse-help-chat = Prezeráte si { $item0_title }?

### Odpovede na časté otázky

answer-stock-left = { $item0_stock_n ->
    [one] „{ $item0_title }“: práve teraz je na sklade { $item0_stock } kus.
    [few] „{ $item0_title }“: práve teraz sú na sklade { $item0_stock } kusy.
    [many] „{ $item0_title }“: práve teraz je na sklade { $item0_stock } kusu.
   *[other] „{ $item0_title }“: práve teraz je na sklade { $item0_stock } kusov.
}
answer-express-by = S expresným doručením za príplatok { $express_extra } zásielka dorazí najneskôr: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Vrátenie je bezplatné do { $returns } dňa.
    [few] Vrátenie je bezplatné do { $returns } dní.
    [many] Vrátenie je bezplatné do { $returns } dňa.
   *[other] Vrátenie je bezplatné do { $returns } dní.
}
answer-free-shipping-from = Ešte { $shipping_free_from_missing } do košíka a doprava je bezplatná.
answer-shipping-cost = Doprava stojí { $shipping_cost }.

### Časti

promise-free-shipping = bezplatná doprava
promise-free-returns = bezplatné vrátenie
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (predtým: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } na sklade
}
cart-more = { $cart_more_n ->
    [one] a ešte { $cart_more } položka
    [few] a ešte { $cart_more } položky
    [many] a ešte { $cart_more } položky
   *[other] a ešte { $cart_more } položiek
}
cart-total = Spolu: { $cart_total }
action-basket = Späť do košíka
action-payment = Dokončiť platbu

### Na konci správy

footer-why = Tento e-mail dostávate, pretože ste s touto adresou začali objednávku v obchode { $shop_name }.
unsubscribe = Odhlásiť odber
opt-out-word = STOP
opt-out-reply = Odpovedzte { opt-out-word } a už vám písať nebudeme.
