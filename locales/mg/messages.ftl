# Lahatsoratra Cartwright amin'ny teny malagasy. Jereo docs/locales.md.

### Greeting

greeting = Salama { $shopper_first_name },
greeting-plain = Salama tompoko,

### The first reminder

recover-reminder-subject = Mbola ao anaty haronao: { $item0_title }
recover-reminder-preheader = Voatahiry ny haronao ao amin'ny { $shop_name }.
recover-reminder-intro = Voatahiry ny haronao ao amin'ny { $shop_name }, ary mbola misy ny { $item0_title }. Azonao tohizana amin'izay nijanonanao, rehefa mety aminao.
recover-reminder-whatsapp = Voatahiry ny haronao ao amin'ny { $shop_name }, ary mbola misy ny { $item0_title }. Azonao tohizana amin'izay nijanonanao, rehefa mety aminao.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Miandry anao ny haronao ao amin'ny { $shop_name }
recover-social-proof-preheader = Mbola misy ny { $item0_title }.
recover-social-proof-intro = Teny fohy sao dia adinonao: mbola ao anaty haronao ao amin'ny { $shop_name } ny { $item0_title }. Misy fanontaniana ve? Valio fotsiny, faly manampy izahay.
recover-social-proof-whatsapp = Teny fohy sao dia adinonao: mbola ao anaty haronao ao amin'ny { $shop_name } ny { $item0_title }. { $proof } Misy fanontaniana ve? Valio fotsiny, faly manampy izahay.
proof-popular = { $popular_count_n ->
   *[other] Olona { $popular_count } no nividy ity entana ity { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] tao anatin'ny { $popular_days } andro farany
}
proof-rating = { $rating_count_n ->
   *[other] Mpanjifa { $rating_count } no nanome kintana { $rating } ity entana ity.
}
proof-none = Mbola misy izy.

### The personal offer

recover-incentive-subject = Ho an'ny haronao ao amin'ny { $shop_name }: { $offer }
recover-incentive-preheader = Manan-kery hatramin'ny { $coupon_expires } ny kaodinao manokana.
recover-incentive-intro = Misaotra anao nijery ny { $shop_name }. Voatahiry ny haronao, ary misy zavatra ho anao: { $offer }.
recover-incentive-whatsapp = Misaotra anao nijery ny { $shop_name }. Mbola ao anaty haronao ny { $item0_title }, ary misy zavatra ho anao: { $offer }. Ny kaodinao manokana dia { $coupon_code }, manan-kery hatramin'ny { $coupon_expires }.
offer-off = fihenam-bidy { $coupon_value }
coupon-label = Ny kaodinao manokana
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Manan-kery hatramin'ny { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Faly mahita anao indray: ny haronao ao amin'ny { $shop_name }
recover-cross-sell-preheader = Mbola misy ny { $item0_title }.
recover-cross-sell-intro = Faly mahita anao indray izahay. Voatahiry ny haronao ao amin'ny { $shop_name }, ary mbola misy ny { $item0_title }. Nisafidy zavatra vitsivitsy mifanaraka aminy koa izahay.
also-heading = Mifanaraka aminy

### An unpaid order

payment-reminder-subject = Miandry fandoavam-bola ny baikonao ao amin'ny { $shop_name }
payment-reminder-preheader = Azonao vitaina ny fandoavana rehefa mety aminao.
payment-reminder-intro = Voatahiry ny baikonao mitentina { $cart_total } ao amin'ny { $shop_name }, fa mbola tsy vita ny fandoavana. Azonao vitaina rehefa mety aminao.
payment-reminder-whatsapp = Voatahiry ny baikonao mitentina { $cart_total } ao amin'ny { $shop_name }, fa mbola tsy vita ny fandoavana. Azonao vitaina rehefa mety aminao.

### After an order

after-purchase-subject = Mifanaraka amin'ny { $item0_title }
after-purchase-preheader = Soso-kevitra vitsivitsy ho an'ny baikonao ao amin'ny { $shop_name }.
after-purchase-intro = Misaotra anao nanao baiko tao amin'ny { $shop_name }. Nisafidy zavatra vitsivitsy mifanaraka amin'ny { $item0_title } izahay.
after-purchase-whatsapp = Misaotra anao nanao baiko tao amin'ny { $shop_name }. Misy zavatra vitsivitsy mifanaraka amin'ny { $item0_title }, ary nangoninay ho anao ireo.
review-request-subject = Ahoana ny hevitrao momba ny { $item0_title }?
review-request-preheader = Manampy ny mpanjifa hafa hisafidy ny hevitrao.
review-request-intro = Efa elaela izay no nahazoanao ny baikonao avy amin'ny { $shop_name }. Ahoana ny hevitrao momba ny { $item0_title }? Manampy ny mpanjifa hafa hisafidy ny hevitrao marina.
review-request-whatsapp = Efa elaela izay no nahazoanao ny baikonao avy amin'ny { $shop_name }. Ahoana ny hevitrao momba ny { $item0_title }? Manampy ny mpanjifa hafa hisafidy ny hevitrao marina.

### Back in stock

back-in-stock-subject = Misy indray: { $item0_title }
back-in-stock-preheader = Nangataka ny hampahafantarina ianao.
back-in-stock-intro = Misy indray ny { $item0_title } ao amin'ny { $shop_name }. Nangataka ny hampahafantarina ianao rehefa tonga izy io.
back-in-stock-whatsapp = Nangataka ny hampahafantarina ianao: misy indray ny { $item0_title } ao amin'ny { $shop_name }.

### After a long time

win-back-subject = Vaovao avy amin'ny { $shop_name }
win-back-preheader = Soso-kevitra vitsivitsy ho anao.
win-back-intro = Efa elaela izay no nanaovanao baiko farany tao amin'ny { $shop_name }. Nisafidy zavatra vitsivitsy mety hahafinaritra anao izahay.
win-back-whatsapp = Efa elaela izay no nanaovanao baiko farany tao amin'ny { $shop_name }. Nisafidy zavatra vitsivitsy mety hahafinaritra anao izahay.

### Pieces of these

picked-heading = Voafidy ho anao
action-product = Hijery ny entana
action-shop = Ho any amin'ny magazay
action-review = Hanoratra hevitra
footer-why-order = Mahazo ity mailaka ity ianao satria nanao baiko tao amin'ny { $shop_name } tamin'ity adiresy ity.
footer-why-asked = Mahazo ity mailaka ity ianao satria nangataka tamin'ny { $shop_name } mba hampahafantarina momba ity entana ity.

### Chat on the shop's page

checkout-idle-chat = Aza maika, eto ny haronao.
browse-help-chat = Mijery akaiky ny { $item0_title } ve ianao?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: { $item0_stock } no misy izao.
}
answer-express-by = Raha fandefasana haingana, miampy { $express_extra }, dia tonga alohan'ny { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Azonao averina maimaimpoana ao anatin'ny { $returns } andro.
}
answer-free-shipping-from = Ampio { $shipping_free_from_missing } ny ao anaty haronao, dia maimaimpoana ny fandefasana.
answer-shipping-cost = Saran'ny fandefasana: { $shipping_cost }.

### Pieces

promise-free-shipping = fandefasana maimaimpoana
promise-free-returns = famerenana maimaimpoana
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (taloha: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } no misy
}
cart-more = { $cart_more_n ->
   *[other] sy { $cart_more } hafa
}
cart-total = Fitambarany: { $cart_total }
action-basket = Hiverina amin'ny harona
action-payment = Hamita ny fandoavana

### The foot of a message

footer-why = Mahazo ity mailaka ity ianao satria nanomboka nanao baiko tao amin'ny { $shop_name } tamin'ity adiresy ity.
unsubscribe = Hiala amin'ny lisitra
opt-out-word = STOP
opt-out-reply = Valio { opt-out-word } dia tsy hanoratra aminao intsony izahay.
