# Mga teksto ng Cartwright sa Filipino. Tingnan ang docs/locales.md.

### Greeting

greeting = Kumusta { $shopper_first_name },
greeting-plain = Kumusta po,

### The first reminder

recover-reminder-subject = Nasa cart pa ninyo: { $item0_title }
recover-reminder-preheader = Naka-save po ang cart ninyo sa { $shop_name }.
recover-reminder-intro = Naka-save po ang cart ninyo sa { $shop_name }, at available pa ang { $item0_title }. Maaari po ninyong ituloy kung saan kayo huminto, kahit kailan ninyo gusto.
recover-reminder-whatsapp = Naka-save po ang cart ninyo sa { $shop_name }, at available pa ang { $item0_title }. Maaari po ninyong ituloy kung saan kayo huminto, kahit kailan ninyo gusto.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Naghihintay sa inyo ang cart ninyo sa { $shop_name }
recover-social-proof-preheader = Available pa po ang { $item0_title }.
recover-social-proof-intro = Munting paalala po kung sakaling nakalimutan: nasa cart pa ninyo sa { $shop_name } ang { $item0_title }. May tanong po ba? Mag-reply lang, ikagagalak naming tumulong.
recover-social-proof-whatsapp = Munting paalala po kung sakaling nakalimutan: nasa cart pa ninyo sa { $shop_name } ang { $item0_title }. { $proof } May tanong po ba? Mag-reply lang, ikagagalak naming tumulong.
proof-popular = { $popular_count_n ->
   *[other] { $popular_count } tao ang bumili ng item na ito { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] sa nakaraang { $popular_days } araw
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } customer ang nagbigay sa item na ito ng { $rating } bituin.
}
proof-none = Available pa po ito.

### The personal offer

recover-incentive-subject = Para sa cart ninyo sa { $shop_name }: { $offer }
recover-incentive-preheader = May bisa po ang sarili ninyong code hanggang { $coupon_expires }.
recover-incentive-intro = Salamat po sa pagbisita sa { $shop_name }. Naka-save ang cart ninyo, at may inihanda kami para sa inyo: { $offer }.
recover-incentive-whatsapp = Salamat po sa pagbisita sa { $shop_name }. Nasa cart pa ninyo ang { $item0_title }, at may inihanda kami para sa inyo: { $offer }. Ang sarili ninyong code ay { $coupon_code }, may bisa hanggang { $coupon_expires }.
offer-off = { $coupon_value } na discount
coupon-label = Ang sarili ninyong code
coupon-line = { $coupon_code }: { $offer }
coupon-expires = May bisa hanggang { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Masaya kaming makita kayo ulit: ang cart ninyo sa { $shop_name }
recover-cross-sell-preheader = Available pa po ang { $item0_title }.
recover-cross-sell-intro = Masaya po kaming makita kayo ulit. Naka-save ang cart ninyo sa { $shop_name }, at available pa ang { $item0_title }. Pumili rin kami ng ilang bagay na bagay rito.
also-heading = Bagay rito

### An unpaid order

payment-reminder-subject = Naghihintay ng bayad ang order ninyo sa { $shop_name }
payment-reminder-preheader = Maaari po ninyong tapusin ang pagbabayad kahit kailan ninyo gusto.
payment-reminder-intro = Naka-save po ang order ninyong nagkakahalaga ng { $cart_total } sa { $shop_name }, pero hindi pa natutuloy ang bayad. Maaari po ninyong tapusin kahit kailan ninyo gusto.
payment-reminder-whatsapp = Naka-save po ang order ninyong nagkakahalaga ng { $cart_total } sa { $shop_name }, pero hindi pa natutuloy ang bayad. Maaari po ninyong tapusin kahit kailan ninyo gusto.

### After an order

after-purchase-subject = Bagay sa { $item0_title }
after-purchase-preheader = Ilang mungkahi po para sa order ninyo sa { $shop_name }.
after-purchase-intro = Salamat po sa order ninyo sa { $shop_name }. Pumili kami ng ilang bagay na babagay sa { $item0_title }.
after-purchase-whatsapp = Salamat po sa order ninyo sa { $shop_name }. May ilang bagay na babagay sa { $item0_title }, at tinipon namin ang mga ito para sa inyo.
review-request-subject = Kumusta po ang { $item0_title }?
review-request-preheader = Nakakatulong po ang opinyon ninyo sa pagpili ng ibang customer.
review-request-intro = Matagal-tagal na rin po sa inyo ang order ninyo mula sa { $shop_name }. Kumusta po ang { $item0_title }? Nakakatulong ang tapat ninyong opinyon sa pagpili ng ibang customer.
review-request-whatsapp = Matagal-tagal na rin po sa inyo ang order ninyo mula sa { $shop_name }. Kumusta po ang { $item0_title }? Nakakatulong ang tapat ninyong opinyon sa pagpili ng ibang customer.

### Back in stock

back-in-stock-subject = Available na ulit: { $item0_title }
back-in-stock-preheader = Hiniling po ninyong ipaalam namin ito.
back-in-stock-intro = Available na po ulit ang { $item0_title } sa { $shop_name }. Hiniling ninyong ipaalam namin kapag mayroon na ulit.
back-in-stock-whatsapp = Hiniling po ninyong ipaalam namin: available na ulit ang { $item0_title } sa { $shop_name }.

### After a long time

win-back-subject = Balita mula sa { $shop_name }
win-back-preheader = Ilang mungkahi po para sa inyo.
win-back-intro = Matagal-tagal na rin po mula nang huli kayong um-order sa { $shop_name }. Pumili kami ng ilang bagay na baka magustuhan ninyo.
win-back-whatsapp = Matagal-tagal na rin po mula nang huli kayong um-order sa { $shop_name }. Pumili kami ng ilang bagay na baka magustuhan ninyo.

### Pieces of these

picked-heading = Pinili para sa inyo
action-product = Tingnan ang produkto
action-shop = Pumunta sa tindahan
action-review = Sumulat ng review
footer-why-order = Natanggap ninyo ang email na ito dahil um-order kayo sa { $shop_name } gamit ang address na ito.
footer-why-asked = Natanggap ninyo ang email na ito dahil hiniling ninyo sa { $shop_name } na ipaalam sa inyo ang tungkol sa item na ito.

### Chat on the shop's page

checkout-idle-chat = Huwag po kayong magmadali, narito lang ang cart ninyo.
browse-help-chat = Tinitingnan po ba ninyo ang { $item0_title }?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] May { $item0_stock } pirasong stock po ngayon ng { $item0_title }.
}
answer-express-by = Sa express delivery, dagdag na { $express_extra }, darating ito hanggang { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Maaari po itong isoli nang libre sa loob ng { $returns } araw.
}
answer-free-shipping-from = Magdagdag po ng { $shipping_free_from_missing } sa cart ninyo at libre na ang shipping.
answer-shipping-cost = Ang shipping ay { $shipping_cost }.

### Pieces

promise-free-shipping = libreng shipping
promise-free-returns = libreng pagsosoli
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (dati: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } ang may stock
}
cart-more = { $cart_more_n ->
   *[other] at { $cart_more } pa
}
cart-total = Kabuuan: { $cart_total }
action-basket = Bumalik sa cart
action-payment = Tapusin ang pagbabayad

### The foot of a message

footer-why = Natanggap ninyo ang email na ito dahil nagsimula kayo ng order sa { $shop_name } gamit ang address na ito.
unsubscribe = Mag-unsubscribe
opt-out-word = STOP
opt-out-reply = Mag-reply ng { opt-out-word } at hindi na namin kayo susulatan.
