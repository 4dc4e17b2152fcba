# Àwọn ọ̀rọ̀ Cartwright ní èdè Yorùbá. Ẹ wo docs/locales.md.

### Greeting

greeting = Ẹ kú déédéé àsìkò yìí { $shopper_first_name },
greeting-plain = Ẹ kú déédéé àsìkò yìí,

### The first reminder

recover-reminder-subject = Ó ṣì wà nínú apẹ̀rẹ̀ yín: { $item0_title }
recover-reminder-preheader = Apẹ̀rẹ̀ yín ní { $shop_name } wà ní ìpamọ́.
recover-reminder-intro = Apẹ̀rẹ̀ yín ní { $shop_name } wà ní ìpamọ́, { $item0_title } sì ṣì wà. Ẹ lè máa bá a lọ láti ibi tí ẹ dúró nígbàkígbà tó bá rọ̀ yín lọ́rùn.
recover-reminder-whatsapp = Apẹ̀rẹ̀ yín ní { $shop_name } wà ní ìpamọ́, { $item0_title } sì ṣì wà. Ẹ lè máa bá a lọ láti ibi tí ẹ dúró nígbàkígbà tó bá rọ̀ yín lọ́rùn.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Apẹ̀rẹ̀ yín ní { $shop_name } ń dúró dè yín
recover-social-proof-preheader = { $item0_title } ṣì wà.
recover-social-proof-intro = Ìránnilétí kékeré bí ẹ bá ti gbàgbé: { $item0_title } ṣì wà nínú apẹ̀rẹ̀ yín ní { $shop_name }. Ṣé ẹ ní ìbéèrè? Ẹ kàn fèsì, inú wa máa dùn láti ràn yín lọ́wọ́.
recover-social-proof-whatsapp = Ìránnilétí kékeré bí ẹ bá ti gbàgbé: { $item0_title } ṣì wà nínú apẹ̀rẹ̀ yín ní { $shop_name }. { $proof } Ṣé ẹ ní ìbéèrè? Ẹ kàn fèsì, inú wa máa dùn láti ràn yín lọ́wọ́.
proof-popular = { $popular_count_n ->
   *[other] Ènìyàn { $popular_count } ti ra ọjà yìí { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] láàrin ọjọ́ { $popular_days } tó kọjá
}
proof-rating = { $rating_count_n ->
   *[other] Oníbàárà { $rating_count } fún ọjà yìí ní ìràwọ̀ { $rating }.
}
proof-none = Ó ṣì wà.

### The personal offer

recover-incentive-subject = Fún apẹ̀rẹ̀ yín ní { $shop_name }: { $offer }
recover-incentive-preheader = Kóòdù tiyín ṣiṣẹ́ títí di { $coupon_expires }.
recover-incentive-intro = Ẹ ṣé tí ẹ wá sí { $shop_name }. Apẹ̀rẹ̀ yín wà ní ìpamọ́, a sì ní nǹkan fún yín: { $offer }.
recover-incentive-whatsapp = Ẹ ṣé tí ẹ wá sí { $shop_name }. { $item0_title } ṣì wà nínú apẹ̀rẹ̀ yín, a sì ní nǹkan fún yín: { $offer }. Kóòdù tiyín ni { $coupon_code }, ó ṣiṣẹ́ títí di { $coupon_expires }.
offer-off = ẹ̀dínwó { $coupon_value }
coupon-label = Kóòdù tiyín
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Ó ṣiṣẹ́ títí di { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Inú wa dùn láti tún rí yín: apẹ̀rẹ̀ yín ní { $shop_name }
recover-cross-sell-preheader = { $item0_title } ṣì wà.
recover-cross-sell-intro = Inú wa dùn láti tún rí yín. Apẹ̀rẹ̀ yín ní { $shop_name } wà ní ìpamọ́, { $item0_title } sì ṣì wà. A tún yan àwọn nǹkan díẹ̀ tó bá a mu.
also-heading = Ó bá a mu

### An unpaid order

payment-reminder-subject = Ọ́dà yín ní { $shop_name } ń dúró de owó sísan
payment-reminder-preheader = Ẹ lè parí owó sísan nígbàkígbà tó bá rọ̀ yín lọ́rùn.
payment-reminder-intro = Ọ́dà yín tó jẹ́ { $cart_total } ní { $shop_name } wà ní ìpamọ́, àmọ́ owó sísan kò tíì parí. Ẹ lè parí rẹ̀ nígbàkígbà tó bá rọ̀ yín lọ́rùn.
payment-reminder-whatsapp = Ọ́dà yín tó jẹ́ { $cart_total } ní { $shop_name } wà ní ìpamọ́, àmọ́ owó sísan kò tíì parí. Ẹ lè parí rẹ̀ nígbàkígbà tó bá rọ̀ yín lọ́rùn.

### After an order

after-purchase-subject = Ó bá { $item0_title } mu
after-purchase-preheader = Àwọn àbá díẹ̀ fún ọ́dà yín ní { $shop_name }.
after-purchase-intro = Ẹ ṣé fún ọ́dà yín ní { $shop_name }. A yan àwọn nǹkan díẹ̀ tó bá { $item0_title } mu.
after-purchase-whatsapp = Ẹ ṣé fún ọ́dà yín ní { $shop_name }. Àwọn nǹkan díẹ̀ wà tó bá { $item0_title } mu; a ti kó wọn jọ fún yín.
review-request-subject = Kí ni èrò yín nípa { $item0_title }?
review-request-preheader = Èrò yín ń ran àwọn oníbàárà mìíràn lọ́wọ́ láti yan.
review-request-intro = Ó ti pẹ́ díẹ̀ tí ọ́dà yín láti { $shop_name } ti wà lọ́wọ́ yín. Kí ni èrò yín nípa { $item0_title }? Èrò yín tòótọ́ ń ran àwọn oníbàárà mìíràn lọ́wọ́ láti yan.
review-request-whatsapp = Ó ti pẹ́ díẹ̀ tí ọ́dà yín láti { $shop_name } ti wà lọ́wọ́ yín. Kí ni èrò yín nípa { $item0_title }? Èrò yín tòótọ́ ń ran àwọn oníbàárà mìíràn lọ́wọ́ láti yan.

### Back in stock

back-in-stock-subject = Ó ti tún wà: { $item0_title }
back-in-stock-preheader = Ẹ ní ká jẹ́ kí ẹ mọ̀.
back-in-stock-intro = { $item0_title } ti tún wà ní { $shop_name }. Ẹ ní ká jẹ́ kí ẹ mọ̀ tó bá ti dé.
back-in-stock-whatsapp = Ẹ ní ká jẹ́ kí ẹ mọ̀: { $item0_title } ti tún wà ní { $shop_name }.

### After a long time

win-back-subject = Ìròyìn láti { $shop_name }
win-back-preheader = Àwọn àbá díẹ̀ fún yín.
win-back-intro = Ó ti pẹ́ díẹ̀ tí ẹ ti ṣe ọ́dà gbẹ̀yìn ní { $shop_name }. A yan àwọn nǹkan díẹ̀ tó lè wù yín.
win-back-whatsapp = Ó ti pẹ́ díẹ̀ tí ẹ ti ṣe ọ́dà gbẹ̀yìn ní { $shop_name }. A yan àwọn nǹkan díẹ̀ tó lè wù yín.

### Pieces of these

picked-heading = A yàn án fún yín
action-product = Wo ọjà náà
action-shop = Lọ sí ṣọ́ọ̀bù
action-review = Kọ èrò yín
footer-why-order = Ẹ rí ímeèlì yìí gbà torí pé ẹ ṣe ọ́dà ní { $shop_name } pẹ̀lú àdírẹ́sì yìí.
footer-why-asked = Ẹ rí ímeèlì yìí gbà torí pé ẹ ní kí { $shop_name } jẹ́ kí ẹ mọ̀ nípa ọjà yìí.

### Chat on the shop's page

checkout-idle-chat = Ẹ fara balẹ̀, apẹ̀rẹ̀ yín wà níbí.
browse-help-chat = Ṣé ẹ ń wo { $item0_title }?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] { $item0_title }: ó ku { $item0_stock } nílẹ̀ báyìí.
}
answer-express-by = Pẹ̀lú ìfijíṣẹ́ kíákíá fún àfikún { $express_extra }, ó máa dé kó tó di { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] Ẹ lè dá a padà lọ́fẹ̀ẹ́ láàrin ọjọ́ { $returns }.
}
answer-free-shipping-from = Ẹ fi { $shipping_free_from_missing } kún apẹ̀rẹ̀ yín, ìfiránṣẹ́ á sì di ọ̀fẹ́.
answer-shipping-cost = Owó ìfiránṣẹ́: { $shipping_cost }.

### Pieces

promise-free-shipping = ìfiránṣẹ́ ọ̀fẹ́
promise-free-returns = ìdápadà ọ̀fẹ́
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (tẹ́lẹ̀: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } wà nílẹ̀
}
cart-more = { $cart_more_n ->
   *[other] àti { $cart_more } sí i
}
cart-total = Àpapọ̀: { $cart_total }
action-basket = Padà sí apẹ̀rẹ̀
action-payment = Parí owó sísan

### The foot of a message

footer-why = Ẹ rí ímeèlì yìí gbà torí pé ẹ bẹ̀rẹ̀ ọ́dà kan ní { $shop_name } pẹ̀lú àdírẹ́sì yìí.
unsubscribe = Yọ orúkọ kúrò
opt-out-word = STOP
opt-out-reply = Ẹ fèsì pẹ̀lú { opt-out-word }, a kò sì ní kọ̀wé sí yín mọ́.
