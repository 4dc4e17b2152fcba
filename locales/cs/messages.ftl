# Texty Cartwright v češtině (vykání). docs/locales.md vysvětluje použití a kontroly.

### Oslovení

greeting = Dobrý den, { $shopper_first_name },
greeting-plain = Dobrý den,

### První připomenutí

recover-reminder-subject = Stále ve vašem košíku: { $item0_title }
recover-reminder-preheader = Váš košík v obchodě { $shop_name } je uložený.
recover-reminder-intro = Váš košík v obchodě { $shop_name } je uložený a zboží „{ $item0_title }“ je stále k dispozici. Pokračovat můžete, kdykoli se vám to hodí.
recover-reminder-whatsapp = Váš košík v obchodě { $shop_name } je uložený a zboží „{ $item0_title }“ je stále k dispozici. Pokračovat můžete, kdykoli se vám to hodí.

### Druhé připomenutí

recover-social-proof-subject = Váš košík v obchodě { $shop_name } na vás čeká
recover-social-proof-preheader = Zboží „{ $item0_title }“ je stále k dispozici.
recover-social-proof-intro = Jen krátké připomenutí: ve vašem košíku v obchodě { $shop_name } stále máte { $item0_title }. Máte otázku? Stačí odpovědět, rádi pomůžeme.
recover-social-proof-whatsapp = Jen krátké připomenutí: ve vašem košíku v obchodě { $shop_name } stále máte { $item0_title }. { $proof } Máte otázku? Stačí odpovědět, rádi pomůžeme.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } člověk si toto zboží koupil { proof-period }.
    [few] { $popular_count } lidé si toto zboží koupili { proof-period }.
    [many] { $popular_count } člověka si toto zboží koupilo { proof-period }.
   *[other] { $popular_count } lidí si toto zboží koupilo { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] během { $popular_days } dne
    [few] během posledních { $popular_days } dnů
    [many] během posledních { $popular_days } dne
   *[other] během posledních { $popular_days } dnů
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } zákazník toto zboží ohodnotil, počet hvězdiček: { $rating }.
    [few] { $rating_count } zákazníci toto zboží ohodnotili, průměrný počet hvězdiček: { $rating }.
    [many] { $rating_count } zákazníka toto zboží ohodnotilo, průměrný počet hvězdiček: { $rating }.
   *[other] { $rating_count } zákazníků toto zboží ohodnotilo, průměrný počet hvězdiček: { $rating }.
}
proof-none = Zboží je stále k dispozici.

### Osobní nabídka

recover-incentive-subject = Pro váš košík v obchodě { $shop_name }: { $offer }
recover-incentive-preheader = Váš osobní kód platí do: { $coupon_expires }.
recover-incentive-intro = Děkujeme za návštěvu obchodu { $shop_name }. Váš košík je uložený a něco pro vás máme: { $offer }.
recover-incentive-whatsapp = Děkujeme za návštěvu obchodu { $shop_name }. V košíku stále máte { $item0_title } a něco pro vás máme: { $offer }. Váš osobní kód je { $coupon_code } (platí do: { $coupon_expires }).
offer-off = sleva { $coupon_value }
coupon-label = Váš osobní kód
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Platí do: { $coupon_expires }

### Pro ty, kdo se vracejí

recover-cross-sell-subject = Rádi vás zase vidíme: váš košík v obchodě { $shop_name }
recover-cross-sell-preheader = Zboží „{ $item0_title }“ je stále k dispozici.
recover-cross-sell-intro = Rádi vás zase vidíme. Váš košík v obchodě { $shop_name } je uložený a zboží „{ $item0_title }“ je stále k dispozici. Vybrali jsme také pár věcí, které se k němu hodí.
also-heading = Hodí se k tomu

### Nezaplacená objednávka

payment-reminder-subject = Vaše objednávka v obchodě { $shop_name } čeká na zaplacení
payment-reminder-preheader = Platbu můžete dokončit, kdykoli se vám to hodí.
payment-reminder-intro = Vaše objednávka za { $cart_total } v obchodě { $shop_name } je uložená, ale platba zatím neproběhla. Dokončit ji můžete, kdykoli se vám to hodí.
payment-reminder-whatsapp = Vaše objednávka za { $cart_total } v obchodě { $shop_name } je uložená, ale platba zatím neproběhla. Dokončit ji můžete, kdykoli se vám to hodí.

### After an order

after-purchase-subject = Hodí se ke zboží „{ $item0_title }“
after-purchase-preheader = Pár tipů k vaší objednávce v obchodě { $shop_name }.
after-purchase-intro = Děkujeme za objednávku v obchodě { $shop_name }. Vybrali jsme pár věcí, které se ke zboží „{ $item0_title }“ dobře hodí.
after-purchase-whatsapp = Děkujeme za objednávku v obchodě { $shop_name }. Ke zboží „{ $item0_title }“ se dobře hodí pár věcí, které jsme pro vás vybrali.
review-request-subject = Jak se vám líbí { $item0_title }?
review-request-preheader = Váš názor pomáhá ostatním zákazníkům s výběrem.
review-request-intro = Objednávku z obchodu { $shop_name } už máte nějakou dobu u sebe. Jak se vám líbí { $item0_title }? Váš upřímný názor pomáhá ostatním zákazníkům s výběrem.
review-request-whatsapp = Objednávku z obchodu { $shop_name } už máte nějakou dobu u sebe. Jak se vám líbí { $item0_title }? Váš upřímný názor pomáhá ostatním zákazníkům s výběrem.

### Back in stock

back-in-stock-subject = Opět k dispozici: { $item0_title }
back-in-stock-preheader = Přáli jste si, abychom vám dali vědět.
back-in-stock-intro = Zboží „{ $item0_title }“ je v obchodě { $shop_name } opět k dispozici. Přáli jste si, abychom vám dali vědět.
back-in-stock-whatsapp = Přáli jste si, abychom vám dali vědět: zboží „{ $item0_title }“ je v obchodě { $shop_name } opět k dispozici.

### After a long time

win-back-subject = Novinky z obchodu { $shop_name }
win-back-preheader = Pár tipů pro vás.
win-back-intro = Od vaší poslední objednávky v obchodě { $shop_name } už uplynul nějaký čas. Vybrali jsme pár věcí, které by se vám mohly líbit.
win-back-whatsapp = Od vaší poslední objednávky v obchodě { $shop_name } už uplynul nějaký čas. Vybrali jsme pár věcí, které by se vám mohly líbit.

### Pieces of these

picked-heading = Vybráno pro vás
action-product = Zobrazit zboží
action-shop = Do obchodu
action-review = Napsat recenzi
footer-why-order = Tento e-mail dostáváte, protože jste s touto adresou objednali v obchodě { $shop_name }.
footer-why-asked = Tento e-mail dostáváte, protože jste obchod { $shop_name } požádali, aby vám dal vědět o tomto zboží.

### Chat na stránce obchodu

checkout-idle-chat = Jen v klidu vybírejte, váš košík tu zůstává.
browse-help-chat = Prohlížíte si { $item0_title }?

### Odpovědi na časté otázky

answer-stock-left = { $item0_stock_n ->
    [one] „{ $item0_title }“: právě teď je skladem { $item0_stock } kus.
    [few] „{ $item0_title }“: právě teď jsou skladem { $item0_stock } kusy.
    [many] „{ $item0_title }“: právě teď je skladem { $item0_stock } kusu.
   *[other] „{ $item0_title }“: právě teď je skladem { $item0_stock } kusů.
}
answer-express-by = S expresním doručením za příplatek { $express_extra } zásilka dorazí nejpozději: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Vrácení je zdarma do { $returns } dne.
    [few] Vrácení je zdarma do { $returns } dnů.
    [many] Vrácení je zdarma do { $returns } dne.
   *[other] Vrácení je zdarma do { $returns } dnů.
}
answer-free-shipping-from = Ještě { $shipping_free_from_missing } do košíku a doprava je zdarma.
answer-shipping-cost = Doprava stojí { $shipping_cost }.

### Části

promise-free-shipping = doprava zdarma
promise-free-returns = vrácení zdarma
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (dříve: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } skladem
}
cart-more = { $cart_more_n ->
    [one] a ještě { $cart_more } položka
    [few] a ještě { $cart_more } položky
    [many] a ještě { $cart_more } položky
   *[other] a ještě { $cart_more } položek
}
cart-total = Celkem: { $cart_total }
action-basket = Zpět do košíku
action-payment = Dokončit platbu

### Na konci zprávy

footer-why = Tento e-mail dostáváte, protože jste s touto adresou začali objednávku v obchodě { $shop_name }.
unsubscribe = Odhlásit odběr
opt-out-word = STOP
opt-out-reply = Odpovězte { opt-out-word } a už vám psát nebudeme.
