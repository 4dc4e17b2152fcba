# Imibhalo yeCartwright ngesiXhosa. Jonga docs/locales.md ngokusetyenziswa nokukhangelwa.

### Umbuliso

greeting = Molo { $shopper_first_name },
greeting-plain = Molo,

### Isikhumbuzo sokuqala

recover-reminder-subject = Isekhona kwibhaskithi yakho: { $item0_title }
recover-reminder-preheader = Ibhaskithi yakho kwivenkile { $shop_name } igciniwe.
recover-reminder-intro = Ibhaskithi yakho kwivenkile { $shop_name } igciniwe, kwaye i-“{ $item0_title }” isekhona. Ungaqhubeka apho uyeke khona nanini na xa kukulungele.
recover-reminder-whatsapp = Ibhaskithi yakho kwivenkile { $shop_name } igciniwe, kwaye i-“{ $item0_title }” isekhona. Ungaqhubeka apho uyeke khona nanini na xa kukulungele.

### Isikhumbuzo esilandelayo

recover-social-proof-subject = Ibhaskithi yakho kwivenkile { $shop_name } ikulindile
recover-social-proof-preheader = I-“{ $item0_title }” isekhona.
recover-social-proof-intro = Sikukhumbuza nje ukuba ulibele: i-“{ $item0_title }” isekwibhaskithi yakho kwivenkile { $shop_name }. Ingaba unombuzo? Phendula nje apha, siyavuya ukukunceda.
recover-social-proof-whatsapp = Sikukhumbuza nje ukuba ulibele: i-“{ $item0_title }” isekwibhaskithi yakho kwivenkile { $shop_name }. { $proof } Ingaba unombuzo? Phendula nje apha, siyavuya ukukunceda.
proof-popular = { $popular_count_n ->
    [one] Umntu { $popular_count } uthenge le nto { proof-period }.
   *[other] Abantu { $popular_count } bathenge le nto { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] kusuku { $popular_days } oludlulileyo
   *[other] kwiintsuku { $popular_days } ezidlulileyo
}
proof-rating = { $rating_count_n ->
    [one] Umthengi { $rating_count } uyinike iinkwenkwezi { $rating } le nto.
   *[other] Abathengi { $rating_count } bayinike iinkwenkwezi { $rating } le nto.
}
proof-none = Isekhona.

### Esikulungiselele kona

recover-incentive-subject = Ngebhaskithi yakho kwivenkile { $shop_name }: { $offer }
recover-incentive-preheader = Ikhowudi yakho yobuqu iphela ngalo mhla: { $coupon_expires }.
recover-incentive-intro = Enkosi ngokundwendwela ivenkile { $shop_name }. Ibhaskithi yakho igciniwe, kwaye kukho into esikugcinele yona: { $offer }.
recover-incentive-whatsapp = Enkosi ngokundwendwela ivenkile { $shop_name }. I-“{ $item0_title }” isekwibhaskithi yakho, kwaye kukho into esikugcinele yona: { $offer }. Ikhowudi yakho yobuqu: { $coupon_code }. Iphela ngalo mhla: { $coupon_expires }.
offer-off = isaphulelo: { $coupon_value }
coupon-label = Ikhowudi yakho yobuqu
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Iphela ngalo mhla: { $coupon_expires }

### Abathengi ababuyayo

recover-cross-sell-subject = Siyavuya ukukubona kwakhona: ibhaskithi yakho kwivenkile { $shop_name }
recover-cross-sell-preheader = I-“{ $item0_title }” isekhona.
recover-cross-sell-intro = Siyavuya ukukubona kwakhona. Ibhaskithi yakho kwivenkile { $shop_name } igciniwe, kwaye i-“{ $item0_title }” isekhona. Sikukhethele nezinye izinto ezihambelana nayo.
also-heading = Ihambelana kakuhle nezi

### Iodolo engekahlawulwa

payment-reminder-subject = Iodolo yakho kwivenkile { $shop_name } isalinde intlawulo
payment-reminder-preheader = Ungayigqiba intlawulo nanini na xa kukulungele.
payment-reminder-intro = Iodolo yakho (iyonke: { $cart_total }) kwivenkile { $shop_name } igciniwe, kodwa intlawulo ayikagqitywa. Ungayigqiba nanini na xa kukulungele.
payment-reminder-whatsapp = Iodolo yakho (iyonke: { $cart_total }) kwivenkile { $shop_name } igciniwe, kodwa intlawulo ayikagqitywa. Ungayigqiba nanini na xa kukulungele.

### After an order

after-purchase-subject = Izinto ezihambelana ne-“{ $item0_title }”
after-purchase-preheader = Iingcebiso ngeodolo yakho kwivenkile { $shop_name }.
after-purchase-intro = Enkosi ngeodolo yakho kwivenkile { $shop_name }. Sikukhethele izinto ezihambelana kakuhle ne-“{ $item0_title }”.
after-purchase-whatsapp = Enkosi ngeodolo yakho kwivenkile { $shop_name }. Kukho izinto ezihambelana kakuhle ne-“{ $item0_title }”, sikuqokelelele zona.
review-request-subject = Ucinga ntoni nge-“{ $item0_title }”?
review-request-preheader = Uluvo lwakho lunceda abanye abathengi bakhethe.
review-request-intro = Kulithuba ufumene iodolo yakho kwivenkile { $shop_name }. Ucinga ntoni nge-“{ $item0_title }”? Uluvo lwakho olunyanisekileyo lunceda abanye abathengi bakhethe.
review-request-whatsapp = Kulithuba ufumene iodolo yakho kwivenkile { $shop_name }. Ucinga ntoni nge-“{ $item0_title }”? Uluvo lwakho olunyanisekileyo lunceda abanye abathengi bakhethe.

### Back in stock

back-in-stock-subject = Iphinde yafumaneka: { $item0_title }
back-in-stock-preheader = Usicele ukuba sikwazise.
back-in-stock-intro = I-“{ $item0_title }” iphinde yafumaneka kwivenkile { $shop_name }. Usicele ukuba sikwazise xa ibuyile.
back-in-stock-whatsapp = Usicele ukuba sikwazise: i-“{ $item0_title }” iphinde yafumaneka kwivenkile { $shop_name }.

### After a long time

win-back-subject = Iindaba ezivela kwivenkile { $shop_name }
win-back-preheader = Iingcebiso ezilungiselelwe wena.
win-back-intro = Kulithuba wagqibela ukuodola kwivenkile { $shop_name }. Sikukhethele izinto onokuzithanda.
win-back-whatsapp = Kulithuba wagqibela ukuodola kwivenkile { $shop_name }. Sikukhethele izinto onokuzithanda.

### Pieces of these

picked-heading = Sikukhethele ezi
action-product = Jonga imveliso
action-shop = Yiya evenkileni
action-review = Bhala uluvo lwakho
footer-why-order = Ufumene le imeyile kuba uodole kwivenkile { $shop_name } ngale dilesi.
footer-why-asked = Ufumene le imeyile kuba ucele ivenkile { $shop_name } ukuba ikwazise ngale mveliso.

### Incoko kwiphepha levenkile

checkout-idle-chat = Thatha ixesha lakho, ibhaskithi yakho ikho apha.
browse-help-chat = Ingaba ujonga i-“{ $item0_title }”?

### Iimpendulo kwimibuzo yangaphambi kokuthenga

answer-stock-left = { $item0_stock_n ->
    [one] I-“{ $item0_title }”: kukho { $item0_stock } esitokweni ngoku.
   *[other] I-“{ $item0_title }”: kukho { $item0_stock } esitokweni ngoku.
}
answer-express-by = Ngokuthunyelwa ngokukhawuleza ifika ngalo mhla: { $express_by }. Ixabiso elongezelelweyo: { $express_extra }.
answer-free-returns = { $returns_n ->
    [one] Ungayibuyisa simahla kwisithuba sosuku { $returns } emva kokuyifumana.
   *[other] Ungayibuyisa simahla kwisithuba seentsuku { $returns } emva kokuyifumana.
}
answer-free-shipping-from = Yongeza { $shipping_free_from_missing } kwibhaskithi yakho, ukuthumela kube simahla.
answer-shipping-cost = Ixabiso lokuthumela: { $shipping_cost }.

### Amaqhekeza

promise-free-shipping = ukuthumela simahla
promise-free-returns = ukubuyisa simahla
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ngaphambili: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } esitokweni
}
cart-more = { $cart_more_n ->
   *[other] nezinye { $cart_more }
}
cart-total = Iyonke: { $cart_total }
action-basket = Buyela kwibhaskithi yakho
action-payment = Gqiba intlawulo

### Isiphelo somyalezo

footer-why = Ufumene le imeyile kuba uqale iodolo kwivenkile { $shop_name } ngale dilesi.
unsubscribe = Phuma kuluhlu
opt-out-word = YEKA
opt-out-reply = Phendula ngokuthi { opt-out-word }, asiyi kuphinda sikubhalele.
