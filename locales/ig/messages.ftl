# Ederede Cartwright n'Igbo. docs/locales.md na-akọwa otu e si eji ha na otu e si elele ha.

### Ekele

greeting = Ndewo { $shopper_first_name },
greeting-plain = Ndewo,

### Ncheta mbụ

recover-reminder-subject = Ọ ka nọ na nkata gị: { $item0_title }
recover-reminder-preheader = Echekwara nkata gị na { $shop_name }.
recover-reminder-intro = Echekwara nkata gị na { $shop_name }, { $item0_title } ka dịkwa. Ị nwere ike ịga n'ihu ebe ị kwụsịrị mgbe ọ bụla o dabaara gị.
recover-reminder-whatsapp = Echekwara nkata gị na { $shop_name }, { $item0_title } ka dịkwa. Ị nwere ike ịga n'ihu ebe ị kwụsịrị mgbe ọ bụla o dabaara gị.

### Ncheta na-esote, na ihe ndị ọzọ zụrụ ma a mara ya

recover-social-proof-subject = Nkata gị na { $shop_name } na-eche gị
recover-social-proof-preheader = { $item0_title } ka dị.
recover-social-proof-intro = Obere ozi ma ọ bụrụ na i chefuru: { $item0_title } ka nọ na nkata gị na { $shop_name }. Ì nwere ajụjụ? Zaa ozi a, obi ga-adị anyị ụtọ inyere gị aka.
recover-social-proof-whatsapp = Obere ozi ma ọ bụrụ na i chefuru: { $item0_title } ka nọ na nkata gị na { $shop_name }. { $proof } Ì nwere ajụjụ? Zaa ozi a, obi ga-adị anyị ụtọ inyere gị aka.
proof-popular = { $popular_count_n ->
   *[other] Mmadụ { $popular_count } zụrụ ngwaahịa a { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] n'ime ụbọchị { $popular_days } gara aga
}
proof-rating = { $rating_count_n ->
   *[other] Ndị ahịa { $rating_count } nyere ngwaahịa a kpakpando { $rating }.
}
proof-none = Ọ ka dị.

### Onyinye nke gị

recover-incentive-subject = Maka nkata gị na { $shop_name }: { $offer }
recover-incentive-preheader = Koodu nke gị dị irè ruo { $coupon_expires }.
recover-incentive-intro = Daalụ maka ile anya na { $shop_name }. Echekwara nkata gị, anyị nwekwara ihe maka gị: { $offer }.
recover-incentive-whatsapp = Daalụ maka ile anya na { $shop_name }. { $item0_title } ka nọ na nkata gị, anyị nwekwara ihe maka gị: { $offer }. Koodu nke gị bụ { $coupon_code }, ọ dị irè ruo { $coupon_expires }.
offer-off = mbelata { $coupon_value }
coupon-label = Koodu nke gị
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Ọ dị irè ruo { $coupon_expires }

### Maka ndị ahịa lọtara ọzọ

recover-cross-sell-subject = Ọ dị mma ịhụ gị ọzọ: nkata gị na { $shop_name }
recover-cross-sell-preheader = { $item0_title } ka dị.
recover-cross-sell-intro = Ọ dị mma ịhụ gị ọzọ. Echekwara nkata gị na { $shop_name }, { $item0_title } ka dịkwa. Anyị họpụtakwara ihe ole na ole na-adaba na ya.
also-heading = Ihe na-adaba na ya

### Oda a na-akwụbeghị ụgwọ ya

payment-reminder-subject = Oda gị na { $shop_name } na-eche ka a kwụọ ụgwọ
payment-reminder-preheader = Ị nwere ike imecha ịkwụ ụgwọ mgbe ọ bụla o dabaara gị.
payment-reminder-intro = Echekwara oda gị nke { $cart_total } na { $shop_name }, mana ụgwọ agabeghị. Ị nwere ike imecha ya mgbe ọ bụla o dabaara gị.
payment-reminder-whatsapp = Echekwara oda gị nke { $cart_total } na { $shop_name }, mana ụgwọ agabeghị. Ị nwere ike imecha ya mgbe ọ bụla o dabaara gị.

### After an order

after-purchase-subject = Ihe na-adaba na { $item0_title }
after-purchase-preheader = Aro ole na ole maka oda gị na { $shop_name }.
after-purchase-intro = Daalụ maka oda gị na { $shop_name }. Anyị họpụtara ihe ole na ole na-adaba na { $item0_title }.
after-purchase-whatsapp = Daalụ maka oda gị na { $shop_name }. E nwere ihe ole na ole na-adaba na { $item0_title }; anyị achịkọtarala ha maka gị.
review-request-subject = Gịnị ka i chere banyere { $item0_title }?
review-request-preheader = Echiche gị na-enyere ndị ahịa ndị ọzọ aka ịhọrọ.
review-request-intro = Oda i nwetara na { $shop_name } anọtụla gị n'aka. Gịnị ka i chere banyere { $item0_title }? Echiche gị n'eziokwu na-enyere ndị ahịa ndị ọzọ aka ịhọrọ.
review-request-whatsapp = Oda i nwetara na { $shop_name } anọtụla gị n'aka. Gịnị ka i chere banyere { $item0_title }? Echiche gị n'eziokwu na-enyere ndị ahịa ndị ọzọ aka ịhọrọ.

### Back in stock

back-in-stock-subject = Ọ dịla ọzọ: { $item0_title }
back-in-stock-preheader = Ị gwara anyị ka anyị mee ka ị mara.
back-in-stock-intro = { $item0_title } dịla ọzọ na { $shop_name }. Ị gwara anyị ka anyị mee ka ị mara mgbe ọ lọtara.
back-in-stock-whatsapp = Ị gwara anyị ka anyị mee ka ị mara: { $item0_title } dịla ọzọ na { $shop_name }.

### After a long time

win-back-subject = Ozi ọhụrụ sitere na { $shop_name }
win-back-preheader = Aro ole na ole maka gị.
win-back-intro = Ọ dịla anya ị nyere oda na { $shop_name }. Anyị họpụtara ihe ole na ole nwere ike ịmasị gị.
win-back-whatsapp = Ọ dịla anya ị nyere oda na { $shop_name }. Anyị họpụtara ihe ole na ole nwere ike ịmasị gị.

### Pieces of these

picked-heading = Ahọpụtara maka gị
action-product = Lee ngwaahịa
action-shop = Gaa n'ụlọ ahịa
action-review = Dee echiche gị
footer-why-order = Ị natara email a n'ihi na i nyere oda na { $shop_name } site na adreesị a.
footer-why-asked = Ị natara email a n'ihi na ị gwara { $shop_name } ka ha mee ka ị mara banyere ngwaahịa a.

### Nkata na peeji ụlọ ahịa

checkout-idle-chat = Were nwayọọ, ihe ndị dị na nkata gị nọ ebe a.
browse-help-chat = Ị na-elekwu { $item0_title } anya?

### Azịza nye ajụjụ a na-ajụkarị

answer-stock-left = { $item0_stock_n ->
   *[other] Ọnụọgụ { $item0_title } dị ugbu a: { $item0_stock }.
}
answer-express-by = Site na mbuga ngwa ngwa maka { $express_extra } ọzọ, ọ ga-eru tupu { $express_by } agafee.
answer-free-returns = { $returns_n ->
   *[other] Ị nwere ike iweghachi ya n'efu n'ime ụbọchị { $returns }.
}
answer-free-shipping-from = Tinye { $shipping_free_from_missing } na nkata gị, mbuga ga-abụ n'efu.
answer-shipping-cost = Mbuga na-efu { $shipping_cost }.

### Iberibe

promise-free-shipping = mbuga n'efu
promise-free-returns = mweghachi n'efu
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (na mbụ: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } dị
}
cart-more = { $cart_more_n ->
   *[other] na { $cart_more } ọzọ
}
cart-total = Ngụkọta: { $cart_total }
action-basket = Laghachi na nkata gị
action-payment = Mechaa ịkwụ ụgwọ

### Ala ozi

footer-why = Ị natara email a n'ihi na ị malitere oda na { $shop_name } site na adreesị a.
unsubscribe = Pụọ na ndepụta
opt-out-word = STOP
opt-out-reply = Zaa { opt-out-word } ma anyị agaghị edegara gị akwụkwọ ọzọ.
