# Testunau Cartwright yn Gymraeg (cyfarch: chi). Mae docs/locales.md yn dweud sut maen nhw'n cael eu defnyddio a'u gwirio.

### Cyfarchiad

greeting = Helo { $shopper_first_name },
greeting-plain = Helo,

### Y nodyn atgoffa cyntaf

recover-reminder-subject = Yn eich basged o hyd: { $item0_title }
recover-reminder-preheader = Mae eich basged yn { $shop_name } wedi'i chadw.
recover-reminder-intro = Mae eich basged yn { $shop_name } wedi'i chadw, ac mae { $item0_title } ar gael o hyd. Gallwch barhau o'r man lle gorffennoch, pryd bynnag sy'n gyfleus i chi.
recover-reminder-whatsapp = Mae eich basged yn { $shop_name } wedi'i chadw, ac mae { $item0_title } ar gael o hyd. Gallwch barhau o'r man lle gorffennoch, pryd bynnag sy'n gyfleus i chi.

### Yr ail nodyn atgoffa, gyda'r hyn a brynodd eraill os yw'n hysbys

recover-social-proof-subject = Mae eich basged yn { $shop_name } yn aros amdanoch
recover-social-proof-preheader = Mae { $item0_title } ar gael o hyd.
recover-social-proof-intro = Nodyn byr rhag ofn i chi anghofio: mae { $item0_title } yn eich basged yn { $shop_name } o hyd. Oes gennych gwestiwn? Atebwch, rydym yn hapus i helpu.
recover-social-proof-whatsapp = Nodyn byr rhag ofn i chi anghofio: mae { $item0_title } yn eich basged yn { $shop_name } o hyd. { $proof } Oes gennych gwestiwn? Atebwch, rydym yn hapus i helpu.
proof-popular = { $popular_count_n ->
    [zero] Nifer y bobl a brynodd yr eitem hon { proof-period }: { $popular_count }.
    [one] Nifer y bobl a brynodd yr eitem hon { proof-period }: { $popular_count }.
    [two] Nifer y bobl a brynodd yr eitem hon { proof-period }: { $popular_count }.
    [few] Nifer y bobl a brynodd yr eitem hon { proof-period }: { $popular_count }.
    [many] Nifer y bobl a brynodd yr eitem hon { proof-period }: { $popular_count }.
   *[other] Nifer y bobl a brynodd yr eitem hon { proof-period }: { $popular_count }.
}
proof-period = { $popular_days_n ->
    [zero] yn y { $popular_days } diwrnod diwethaf
    [one] yn y { $popular_days } diwrnod diwethaf
    [two] yn y { $popular_days } ddiwrnod diwethaf
    [few] yn y { $popular_days } diwrnod diwethaf
    [many] yn y { $popular_days } diwrnod diwethaf
   *[other] yn y { $popular_days } diwrnod diwethaf
}
proof-rating = { $rating_count_n ->
    [zero] Sgôr cwsmeriaid i'r eitem hon: { $rating } seren (nifer y sgoriau: { $rating_count }).
    [one] Sgôr cwsmeriaid i'r eitem hon: { $rating } seren (nifer y sgoriau: { $rating_count }).
    [two] Sgôr cwsmeriaid i'r eitem hon: { $rating } seren (nifer y sgoriau: { $rating_count }).
    [few] Sgôr cwsmeriaid i'r eitem hon: { $rating } seren (nifer y sgoriau: { $rating_count }).
    [many] Sgôr cwsmeriaid i'r eitem hon: { $rating } seren (nifer y sgoriau: { $rating_count }).
   *[other] Sgôr cwsmeriaid i'r eitem hon: { $rating } seren (nifer y sgoriau: { $rating_count }).
}
proof-none = Mae ar gael o hyd.

### Y cynnig personol

recover-incentive-subject = Ar gyfer eich basged yn { $shop_name }: { $offer }
recover-incentive-preheader = Mae eich cod personol yn ddilys tan { $coupon_expires }.
recover-incentive-intro = Diolch am bori yn { $shop_name }. Mae eich basged wedi'i chadw, ac mae gennym rywbeth i chi: { $offer }.
recover-incentive-whatsapp = Diolch am bori yn { $shop_name }. Mae { $item0_title } yn eich basged o hyd, ac mae gennym rywbeth i chi: { $offer }. Eich cod personol yw { $coupon_code }, yn ddilys tan { $coupon_expires }.
offer-off = gostyngiad o { $coupon_value }
coupon-label = Eich cod personol
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Yn ddilys tan { $coupon_expires }

### I gwsmeriaid sy'n dychwelyd

recover-cross-sell-subject = Braf eich gweld eto: eich basged yn { $shop_name }
recover-cross-sell-preheader = Mae { $item0_title } ar gael o hyd.
recover-cross-sell-intro = Braf eich gweld eto. Mae eich basged yn { $shop_name } wedi'i chadw, ac mae { $item0_title } ar gael o hyd. Rydym hefyd wedi dewis ambell beth sy'n mynd yn dda ag ef.
also-heading = Yn mynd yn dda ag ef

### Archeb heb ei thalu

payment-reminder-subject = Mae eich archeb yn { $shop_name } yn aros am daliad
payment-reminder-preheader = Gallwch orffen y taliad pryd bynnag sy'n gyfleus i chi.
payment-reminder-intro = Mae eich archeb yn { $shop_name } ({ $cart_total }) wedi'i chadw, ond nid yw'r taliad wedi mynd drwodd eto. Gallwch ei orffen pryd bynnag sy'n gyfleus i chi.
payment-reminder-whatsapp = Mae eich archeb yn { $shop_name } ({ $cart_total }) wedi'i chadw, ond nid yw'r taliad wedi mynd drwodd eto. Gallwch ei orffen pryd bynnag sy'n gyfleus i chi.

### After an order

after-purchase-subject = Yn mynd yn dda gyda { $item0_title }
after-purchase-preheader = Ambell awgrym ar gyfer eich archeb yn { $shop_name }.
after-purchase-intro = Diolch am eich archeb yn { $shop_name }. Rydym wedi dewis ambell beth sy'n mynd yn dda gyda { $item0_title }.
after-purchase-whatsapp = Diolch am eich archeb yn { $shop_name }. Mae ambell beth yn mynd yn dda gyda { $item0_title }, ac rydym wedi'u casglu ynghyd i chi.
review-request-subject = Beth yw eich barn am { $item0_title }?
review-request-preheader = Mae eich barn yn helpu cwsmeriaid eraill i ddewis.
review-request-intro = Mae eich archeb o { $shop_name } gyda chi ers tro bellach. Beth yw eich barn am { $item0_title }? Mae eich barn onest yn helpu cwsmeriaid eraill i ddewis.
review-request-whatsapp = Mae eich archeb o { $shop_name } gyda chi ers tro bellach. Beth yw eich barn am { $item0_title }? Mae eich barn onest yn helpu cwsmeriaid eraill i ddewis.

### Back in stock

back-in-stock-subject = Ar gael eto: { $item0_title }
back-in-stock-preheader = Fe wnaethoch ofyn i ni roi gwybod i chi.
back-in-stock-intro = Mae { $item0_title } ar gael eto yn { $shop_name }. Fe wnaethoch ofyn i ni roi gwybod i chi.
back-in-stock-whatsapp = Fe wnaethoch ofyn i ni roi gwybod i chi: mae { $item0_title } ar gael eto yn { $shop_name }.

### After a long time

win-back-subject = Newyddion o { $shop_name }
win-back-preheader = Ambell awgrym i chi.
win-back-intro = Mae tipyn o amser ers eich archeb ddiwethaf yn { $shop_name }. Rydym wedi dewis ambell beth a allai fod at eich dant.
win-back-whatsapp = Mae tipyn o amser ers eich archeb ddiwethaf yn { $shop_name }. Rydym wedi dewis ambell beth a allai fod at eich dant.

### Pieces of these

picked-heading = Wedi'i ddewis i chi
action-product = Gweld y cynnyrch
action-shop = I'r siop
action-review = Ysgrifennu adolygiad
footer-why-order = Rydych yn derbyn yr e-bost hwn oherwydd i chi archebu yn { $shop_name } gyda'r cyfeiriad hwn.
footer-why-asked = Rydych yn derbyn yr e-bost hwn oherwydd i chi ofyn i { $shop_name } roi gwybod i chi am yr eitem hon.

### Sgwrs ar dudalen y siop

checkout-idle-chat = Cymerwch eich amser, mae eich basged yma.
browse-help-chat = Yn cael golwg agosach ar { $item0_title }?

### Atebion i gwestiynau cyffredin

answer-stock-left = { $item0_stock_n ->
    [zero] Nifer mewn stoc nawr o { $item0_title }: { $item0_stock }.
    [one] Nifer mewn stoc nawr o { $item0_title }: { $item0_stock }.
    [two] Nifer mewn stoc nawr o { $item0_title }: { $item0_stock }.
    [few] Nifer mewn stoc nawr o { $item0_title }: { $item0_stock }.
    [many] Nifer mewn stoc nawr o { $item0_title }: { $item0_stock }.
   *[other] Nifer mewn stoc nawr o { $item0_title }: { $item0_stock }.
}
answer-express-by = Gyda danfoniad cyflym am { $express_extra } yn fwy, bydd yn cyrraedd erbyn { $express_by }.
answer-free-returns = { $returns_n ->
    [zero] Gallwch ei ddychwelyd am ddim o fewn { $returns } diwrnod.
    [one] Gallwch ei ddychwelyd am ddim o fewn { $returns } diwrnod.
    [two] Gallwch ei ddychwelyd am ddim o fewn { $returns } ddiwrnod.
    [few] Gallwch ei ddychwelyd am ddim o fewn { $returns } diwrnod.
    [many] Gallwch ei ddychwelyd am ddim o fewn { $returns } diwrnod.
   *[other] Gallwch ei ddychwelyd am ddim o fewn { $returns } diwrnod.
}
answer-free-shipping-from = Ychwanegwch { $shipping_free_from_missing } at eich basged a bydd y danfon am ddim.
answer-shipping-cost = Mae danfon yn costio { $shipping_cost }.

### Darnau

promise-free-shipping = danfon am ddim
promise-free-returns = dychwelyd am ddim
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (cynt: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } mewn stoc
}
cart-more = { $cart_more_n ->
   *[other] a { $cart_more } arall
}
cart-total = Cyfanswm: { $cart_total }
action-basket = Yn ôl i'ch basged
action-payment = Gorffen y taliad

### Troed neges

footer-why = Rydych yn derbyn yr e-bost hwn oherwydd i chi ddechrau archeb yn { $shop_name } gyda'r cyfeiriad hwn.
unsubscribe = Dad-danysgrifio
opt-out-word = STOP
opt-out-reply = Atebwch { opt-out-word } ac ni fyddwn yn ysgrifennu atoch eto.
