# Maandishi ya Cartwright kwa Kiswahili. Tazama docs/locales.md kwa matumizi na ukaguzi.

### Salamu

greeting = Habari { $shopper_first_name },
greeting-plain = Habari,

### Kumbusho la kwanza

recover-reminder-subject = Bado iko kwenye kikapu chako: { $item0_title }
recover-reminder-preheader = Kikapu chako katika { $shop_name } kimehifadhiwa.
recover-reminder-intro = Kikapu chako katika { $shop_name } kimehifadhiwa, na “{ $item0_title }” bado ipo. Unaweza kuendelea ulipoishia wakati wowote unaokufaa.
recover-reminder-whatsapp = Kikapu chako katika { $shop_name } kimehifadhiwa, na “{ $item0_title }” bado ipo. Unaweza kuendelea ulipoishia wakati wowote unaokufaa.

### Kumbusho linalofuata

recover-social-proof-subject = Kikapu chako katika { $shop_name } kinakusubiri
recover-social-proof-preheader = “{ $item0_title }” bado ipo.
recover-social-proof-intro = Ujumbe mfupi endapo ulisahau: “{ $item0_title }” bado iko kwenye kikapu chako katika { $shop_name }. Una swali? Jibu tu hapa, tutafurahi kukusaidia.
recover-social-proof-whatsapp = Ujumbe mfupi endapo ulisahau: “{ $item0_title }” bado iko kwenye kikapu chako katika { $shop_name }. { $proof } Una swali? Jibu tu hapa, tutafurahi kukusaidia.
proof-popular = { $popular_count_n ->
    [one] Mtu { $popular_count } alinunua bidhaa hii { proof-period }.
   *[other] Watu { $popular_count } walinunua bidhaa hii { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] katika siku { $popular_days } iliyopita
   *[other] katika siku { $popular_days } zilizopita
}
proof-rating = { $rating_count_n ->
    [one] Mteja { $rating_count } ameipa bidhaa hii nyota { $rating }.
   *[other] Wateja { $rating_count } wameipa bidhaa hii wastani wa nyota { $rating }.
}
proof-none = Bado ipo.

### Ofa yako binafsi

recover-incentive-subject = Kwa ajili ya kikapu chako katika { $shop_name }: { $offer }
recover-incentive-preheader = Kodi yako binafsi inatumika hadi { $coupon_expires }.
recover-incentive-intro = Asante kwa kutembelea { $shop_name }. Kikapu chako kimehifadhiwa, na tuna kitu kwa ajili yako: { $offer }.
recover-incentive-whatsapp = Asante kwa kutembelea { $shop_name }. “{ $item0_title }” bado iko kwenye kikapu chako, na tuna kitu kwa ajili yako: { $offer }. Kodi yako binafsi ni { $coupon_code }, inatumika hadi { $coupon_expires }.
offer-off = punguzo la { $coupon_value }
coupon-label = Kodi yako binafsi
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Inatumika hadi { $coupon_expires }

### Wateja wanaorudi

recover-cross-sell-subject = Karibu tena: kikapu chako katika { $shop_name }
recover-cross-sell-preheader = “{ $item0_title }” bado ipo.
recover-cross-sell-intro = Tunafurahi kukuona tena. Kikapu chako katika { $shop_name } kimehifadhiwa, na “{ $item0_title }” bado ipo. Pia tumekuchagulia vitu vichache vinavyoendana nayo.
also-heading = Inaendana vizuri na

### Oda ambayo haijalipwa

payment-reminder-subject = Oda yako katika { $shop_name } inasubiri malipo
payment-reminder-preheader = Unaweza kukamilisha malipo wakati wowote unaokufaa.
payment-reminder-intro = Oda yako ya { $cart_total } katika { $shop_name } imehifadhiwa, lakini malipo bado hayajakamilika. Unaweza kuyakamilisha wakati wowote unaokufaa.
payment-reminder-whatsapp = Oda yako ya { $cart_total } katika { $shop_name } imehifadhiwa, lakini malipo bado hayajakamilika. Unaweza kuyakamilisha wakati wowote unaokufaa.

### After an order

after-purchase-subject = Vinavyoendana na “{ $item0_title }”
after-purchase-preheader = Mapendekezo machache kwa oda yako katika { $shop_name }.
after-purchase-intro = Asante kwa oda yako katika { $shop_name }. Tumekuchagulia vitu vichache vinavyoendana na “{ $item0_title }”.
after-purchase-whatsapp = Asante kwa oda yako katika { $shop_name }. Kuna vitu vichache vinavyoendana na “{ $item0_title }”, na tumekukusanyia.
review-request-subject = Unaionaje “{ $item0_title }”?
review-request-preheader = Maoni yako huwasaidia wateja wengine kuchagua.
review-request-intro = Umekuwa na oda yako kutoka { $shop_name } kwa muda sasa. Unaionaje “{ $item0_title }”? Maoni yako ya kweli huwasaidia wateja wengine kuchagua.
review-request-whatsapp = Umekuwa na oda yako kutoka { $shop_name } kwa muda sasa. Unaionaje “{ $item0_title }”? Maoni yako ya kweli huwasaidia wateja wengine kuchagua.

### Back in stock

back-in-stock-subject = Inapatikana tena: { $item0_title }
back-in-stock-preheader = Ulituomba tukujulishe.
back-in-stock-intro = “{ $item0_title }” inapatikana tena katika { $shop_name }. Ulituomba tukujulishe itakaporudi.
back-in-stock-whatsapp = Ulituomba tukujulishe: “{ $item0_title }” inapatikana tena katika { $shop_name }.

### After a long time

win-back-subject = Habari kutoka { $shop_name }
win-back-preheader = Mapendekezo machache kwa ajili yako.
win-back-intro = Muda umepita tangu oda yako ya mwisho katika { $shop_name }. Tumekuchagulia vitu vichache ambavyo huenda vikakufaa.
win-back-whatsapp = Muda umepita tangu oda yako ya mwisho katika { $shop_name }. Tumekuchagulia vitu vichache ambavyo huenda vikakufaa.

### Pieces of these

picked-heading = Tumekuchagulia
action-product = Tazama bidhaa
action-shop = Nenda dukani
action-review = Andika maoni
footer-why-order = Umepokea barua pepe hii kwa sababu uliweka oda katika { $shop_name } kwa anwani hii.
footer-why-asked = Umepokea barua pepe hii kwa sababu uliomba { $shop_name } ikujulishe kuhusu bidhaa hii.

### Gumzo kwenye ukurasa wa duka

checkout-idle-chat = Chukua muda wako, kikapu chako kipo hapa.
browse-help-chat = Unaangalia “{ $item0_title }”?

### Majibu ya maswali ya kabla ya kununua

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }” ipo { $item0_stock } kwa sasa.
   *[other] “{ $item0_title }” zipo { $item0_stock } kwa sasa.
}
answer-express-by = Kwa usafirishaji wa haraka, ukiongeza { $express_extra }, itafika kufikia { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Unaweza kuirudisha bure ndani ya siku { $returns }.
   *[other] Unaweza kuirudisha bure ndani ya siku { $returns }.
}
answer-free-shipping-from = Ongeza { $shipping_free_from_missing } kwenye kikapu chako na usafirishaji utakuwa bure.
answer-shipping-cost = Gharama ya usafirishaji ni { $shipping_cost }.

### Vipande

promise-free-shipping = usafirishaji wa bure
promise-free-returns = kurudisha bure
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (awali: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] zipo { $stock }
}
cart-more = { $cart_more_n ->
   *[other] na nyingine { $cart_more }
}
cart-total = Jumla: { $cart_total }
action-basket = Rudi kwenye kikapu chako
action-payment = Kamilisha malipo

### Mwisho wa ujumbe

footer-why = Umepokea barua pepe hii kwa sababu ulianza kuweka oda katika { $shop_name } kwa anwani hii.
unsubscribe = Jiondoe
opt-out-word = ACHA
opt-out-reply = Jibu { opt-out-word } na hatutakuandikia tena.
