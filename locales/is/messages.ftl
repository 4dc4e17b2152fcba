# Textar Cartwright á íslensku (ávarp: þú). docs/locales.md segir hvernig þeir eru notaðir og yfirfarnir.

### Kveðja

greeting = Halló { $shopper_first_name },
greeting-plain = Halló,

### Fyrri áminningin

recover-reminder-subject = Enn í körfunni þinni: { $item0_title }
recover-reminder-preheader = Karfan þín hjá { $shop_name } er geymd.
recover-reminder-intro = Karfan þín hjá { $shop_name } er geymd og varan { $item0_title } fæst ennþá. Þú getur haldið áfram þar sem frá var horfið þegar þér hentar.
recover-reminder-whatsapp = Karfan þín hjá { $shop_name } er geymd og varan { $item0_title } fæst ennþá. Þú getur haldið áfram þar sem frá var horfið þegar þér hentar.

### Seinni áminningin, með því sem aðrir keyptu þegar það er vitað

recover-social-proof-subject = Karfan þín hjá { $shop_name } bíður þín
recover-social-proof-preheader = Varan { $item0_title } fæst ennþá.
recover-social-proof-intro = Stutt kveðja ef þetta skyldi hafa gleymst: varan { $item0_title } er enn í körfunni þinni hjá { $shop_name }. Ertu með spurningu? Svaraðu bara, við hjálpum með ánægju.
recover-social-proof-whatsapp = Stutt kveðja ef þetta skyldi hafa gleymst: varan { $item0_title } er enn í körfunni þinni hjá { $shop_name }. { $proof } Ertu með spurningu? Svaraðu bara, við hjálpum með ánægju.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } viðskiptavinur keypti þessa vöru { proof-period }.
   *[other] { $popular_count } viðskiptavinir keyptu þessa vöru { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] á síðasta { $popular_days } degi
   *[other] á síðustu { $popular_days } dögum
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } viðskiptavinur gefur þessari vöru { $rating } stjörnur.
   *[other] { $rating_count } viðskiptavinir gefa þessari vöru { $rating } stjörnur.
}
proof-none = Hún fæst ennþá.

### Persónulega tilboðið

recover-incentive-subject = Fyrir körfuna þína hjá { $shop_name }: { $offer }
recover-incentive-preheader = Persónulegi kóðinn þinn gildir til { $coupon_expires }.
recover-incentive-intro = Takk fyrir að líta við hjá { $shop_name }. Karfan þín er geymd og við erum með dálítið handa þér: { $offer }.
recover-incentive-whatsapp = Takk fyrir að líta við hjá { $shop_name }. Varan { $item0_title } er enn í körfunni þinni og við erum með dálítið handa þér: { $offer }. Persónulegi kóðinn þinn er { $coupon_code }, gildir til { $coupon_expires }.
offer-off = { $coupon_value } afsláttur
coupon-label = Persónulegi kóðinn þinn
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Gildir til { $coupon_expires }

### Fyrir viðskiptavini sem koma aftur

recover-cross-sell-subject = Gaman að sjá þig aftur: karfan þín hjá { $shop_name }
recover-cross-sell-preheader = Varan { $item0_title } fæst ennþá.
recover-cross-sell-intro = Gaman að sjá þig aftur. Karfan þín hjá { $shop_name } er geymd og varan { $item0_title } fæst ennþá. Við völdum líka nokkrar vörur sem passa vel með.
also-heading = Passar vel með

### Ógreidd pöntun

payment-reminder-subject = Pöntunin þín hjá { $shop_name } bíður greiðslu
payment-reminder-preheader = Þú getur klárað greiðsluna þegar þér hentar.
payment-reminder-intro = Pöntunin þín hjá { $shop_name } að upphæð { $cart_total } er geymd en greiðslan hefur ekki enn farið í gegn. Þú getur klárað hana þegar þér hentar.
payment-reminder-whatsapp = Pöntunin þín hjá { $shop_name } að upphæð { $cart_total } er geymd en greiðslan hefur ekki enn farið í gegn. Þú getur klárað hana þegar þér hentar.

### After an order

after-purchase-subject = Passar vel með vörunni { $item0_title }
after-purchase-preheader = Nokkrar hugmyndir við pöntunina þína hjá { $shop_name }.
after-purchase-intro = Takk fyrir pöntunina hjá { $shop_name }. Við völdum nokkrar vörur sem passa vel með vörunni { $item0_title }.
after-purchase-whatsapp = Takk fyrir pöntunina hjá { $shop_name }. Nokkrar vörur passa vel með vörunni { $item0_title } og við tókum þær saman fyrir þig.
review-request-subject = Hvernig líkar þér varan { $item0_title }?
review-request-preheader = Álit þitt hjálpar öðrum viðskiptavinum að velja.
review-request-intro = Nú er nokkuð síðan þú fékkst pöntunina þína frá { $shop_name }. Hvernig líkar þér varan { $item0_title }? Einlægt álit þitt hjálpar öðrum viðskiptavinum að velja.
review-request-whatsapp = Nú er nokkuð síðan þú fékkst pöntunina þína frá { $shop_name }. Hvernig líkar þér varan { $item0_title }? Einlægt álit þitt hjálpar öðrum viðskiptavinum að velja.

### Back in stock

back-in-stock-subject = Fæst aftur: { $item0_title }
back-in-stock-preheader = Þú baðst okkur að láta þig vita.
back-in-stock-intro = Varan { $item0_title } fæst aftur hjá { $shop_name }. Þú baðst okkur að láta þig vita af því.
back-in-stock-whatsapp = Þú baðst okkur að láta þig vita: varan { $item0_title } fæst aftur hjá { $shop_name }.

### After a long time

win-back-subject = Fréttir frá { $shop_name }
win-back-preheader = Nokkrar hugmyndir handa þér.
win-back-intro = Nokkuð er liðið frá síðustu pöntun þinni hjá { $shop_name }. Við völdum nokkrar vörur sem gætu hentað þér.
win-back-whatsapp = Nokkuð er liðið frá síðustu pöntun þinni hjá { $shop_name }. Við völdum nokkrar vörur sem gætu hentað þér.

### Pieces of these

picked-heading = Valið handa þér
action-product = Skoða vöruna
action-shop = Fara í verslunina
action-review = Skrifa umsögn
footer-why-order = Þú færð þennan tölvupóst af því að pantað var hjá { $shop_name } með þessu netfangi.
footer-why-asked = Þú færð þennan tölvupóst af því að þú baðst { $shop_name } að láta þig vita af þessari vöru.

### Spjall á síðu verslunarinnar

checkout-idle-chat = Gefðu þér góðan tíma, karfan þín er hér áfram.
browse-help-chat = Ertu að skoða vöruna { $item0_title } nánar?

### Svör við því sem oft er spurt um

answer-stock-left = { $item0_stock_n ->
    [one] Af vörunni { $item0_title } er núna til { $item0_stock } stykki á lager.
   *[other] Af vörunni { $item0_title } eru núna til { $item0_stock } stykki á lager.
}
answer-express-by = Með hraðsendingu fyrir { $express_extra } aukalega er áætluð afhending í síðasta lagi { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Þú getur skilað vörunni ókeypis innan { $returns } dags.
   *[other] Þú getur skilað vörunni ókeypis innan { $returns } daga.
}
answer-free-shipping-from = Bættu { $shipping_free_from_missing } við körfuna og þá er sending ókeypis.
answer-shipping-cost = Sendingin kostar { $shipping_cost }.

### Einingar

promise-free-shipping = ókeypis sending
promise-free-returns = ókeypis skil
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (áður: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } á lager
}
cart-more = { $cart_more_n ->
    [one] og { $cart_more } vara til viðbótar
   *[other] og { $cart_more } vörur til viðbótar
}
cart-total = Samtals: { $cart_total }
action-basket = Aftur í körfuna
action-payment = Klára greiðslu

### Neðst í skilaboðum

footer-why = Þú færð þennan tölvupóst af því að pöntun var hafin hjá { $shop_name } með þessu netfangi.
unsubscribe = Afskrá
opt-out-word = STOPP
opt-out-reply = Svaraðu { opt-out-word } og við skrifum þér ekki aftur.
