# Ohun tí olùrànlọ́wọ́ ń sọ ní èdè Yorùbá. Ẹ wo docs/locales.md.

### Opening and closing

assist-hello = Ẹ kú àbọ̀! Èmi ni olùrànlọ́wọ́ aládàáṣiṣẹ́ ti { $shop_name }. Báwo ni mo ṣe lè ràn yín lọ́wọ́?
assist-hello-again = Ẹ kú àbọ̀ padà! Báwo ni mo ṣe lè ràn yín lọ́wọ́?
assist-thanks = Kò tọ́pẹ́! Ṣé nǹkan mìíràn wà tí mo lè ṣe fún yín?
assist-else = Ṣé nǹkan mìíràn wà tí mo lè ṣe fún yín?
assist-not-understood = Kò dá mi lójú pé ọ̀rọ̀ yín yé mi. Ẹ jọ̀wọ́, ṣé ẹ lè sọ ọ́ lọ́nà mìíràn?
assist-choose = Èwo nínú wọ̀nyí ni ẹ ní lọ́kàn?
assist-out-of-scope = Mo lè ràn yín lọ́wọ́ nípa ọjà tí ẹ rà, ìdápadà, ìfijíṣẹ́ àti àwọn ọjà { $shop_name }, àmọ́ kì í ṣe nípa ìyẹn.
assist-unknown = Mi ò ní ìsọfúnni tó dájú nípa ìyẹn, nítorí náà mi ò fẹ́ méfò.
assist-empty = Iṣẹ́ tí ẹ fi ránṣẹ́ ṣófo. Kí ni mo lè ṣe fún yín?
assist-too-long = Ọ̀rọ̀ yín ti gùn jù fún mi. Ẹ jọ̀wọ́, ṣé ẹ lè sọ ọ́ ní gbólóhùn díẹ̀?
assist-busy = Ẹ jọ̀wọ́ ẹ dúró díẹ̀, mo ṣì ń ṣiṣẹ́ lórí ọ̀rọ̀ tí ẹ sọ kẹ́yìn.
assist-trouble = Mi ò lè wo ìyẹn báyìí. Ẹ jọ̀wọ́ ẹ tún gbìyànjú láìpẹ́, tàbí kí ẹ bá òṣìṣẹ́ wa sọ̀rọ̀.
assist-file-refused = Mi ò lè ka fáìlì yìí. Ẹ jọ̀wọ́ ẹ fi àwòrán JPEG, PNG tàbí WebP ránṣẹ́.
assist-no-payment-here = A kì í gba owó nínú ìfọ̀rọ̀wérọ̀ yìí rárá. Ẹ jọ̀wọ́ ẹ sanwó ní ojú ìwé ìsanwó ṣọ́ọ̀bù náà.

### Buttons

button-order-status = Níbo ni ọjà mi wà?
button-return = Dá ọjà padà
button-product = Ìbéèrè nípa ọjà
button-human = Bá òṣìṣẹ́ sọ̀rọ̀
button-yes = Bẹ́ẹ̀ni
button-no = Rárá
button-skip = Fò ó
button-cancel = Fagi lé e
button-view = Wo ọjà náà
button-track = Tọpa ẹrù
button-label = Ṣí àmì ìdápadà

### Making sure who is asking

identify-order-number = Ẹ jọ̀wọ́ ẹ sọ nọ́ńbà ọ́dà yín fún mi. Ẹ máa rí i nínú ìmúdájú ọ́dà yín.
identify-contact = Ẹ jọ̀wọ́ ẹ sọ ímeèlì tàbí nọ́ńbà fóònù tí ẹ lò fún ọ́dà náà.
identify-code-sent = Bí ìsọfúnni yìí bá jẹ́ ti ọ́dà kan, a ṣẹ̀ṣẹ̀ fi kóòdù ránṣẹ́ sí ímeèlì tàbí fóònù ọ́dà náà. Ẹ jọ̀wọ́ ẹ tẹ kóòdù náà síbí.
identify-code-wrong = Mi ò lè fìdí rẹ̀ múlẹ̀. Ó lè jẹ́ pé kóòdù náà ní àṣìṣe tàbí àkókò rẹ̀ ti kọjá.
identify-too-often = Ìgbìyànjú náà ti pọ̀ jù. Ẹ jọ̀wọ́ ẹ tún gbìyànjú nígbà tó bá yá, tàbí kí ẹ bá òṣìṣẹ́ wa sọ̀rọ̀.
identify-done = Ẹ ṣé, mo ti rí ọ́dà yín.
reply-subject = Re: { $shop_name }
identify-code-subject = Kóòdù yín fún { $shop_name }
identify-code-text = Kóòdù yín fún { $shop_name } ni { $access_code }. Bí kì í bá ṣe ẹ̀yin lẹ béèrè fún un, ẹ má ka iṣẹ́ yìí sí.

### Orders

order-received = Ọ́dà yín { $order_number } ({ $order_placed }) ti dé ọ̀dọ̀ wa, a sì ń pèsè rẹ̀ sílẹ̀.
order-unpaid = Ọ́dà yín { $order_number } ({ $order_placed }) ń dúró de owó sísan.
order-partly-shipped = Apá kan nínú ọ́dà yín { $order_number } ti wà lójú ọ̀nà, ìyókù máa tẹ̀ lé e.
order-shipped = Ọ́dà yín { $order_number } ti wà lójú ọ̀nà.
order-shipped-with = Ọ́dà yín { $order_number } ti wà lójú ọ̀nà pẹ̀lú { $carrier_name }.
order-out-for-delivery = Wọ́n ti ń gbé ọ́dà yín { $order_number } bọ̀ wá fún yín.
order-delivered = A ti fi ọ́dà yín { $order_number } jíṣẹ́. Ọjọ́: { $order_delivered }.
order-cancelled = A ti fagi lé ọ́dà yín { $order_number }.
order-refunded = Owó tí a dá padà fún ọ́dà yín { $order_number }: { $refund_amount }.
order-returned = Ọjà tí ẹ dá padà láti ọ́dà { $order_number } ti dé ọ̀dọ̀ wa.
order-problem = Ilé iṣẹ́ ìfijíṣẹ́ sọ pé ìṣòro wà nínú ìfijíṣẹ́ ọ́dà yín { $order_number }. Òṣìṣẹ́ wa máa wò ó.
order-expected = Ọjọ́ tí a retí pé ó máa dé: { $delivery_by }.
order-expected-between = Àkókò tí a retí pé ó máa dé: { $delivery_from } sí { $delivery_to }.
order-tracking = Nọ́ńbà ìtọpinpin ni { $tracking_number }.
order-tracking-link = Ẹ lè tọpa rẹ̀ níbí: { $tracking_link }
order-no-tracking = Kò tíì sí nọ́ńbà ìtọpinpin fún un.
order-list = Àwọn ọ́dà yín àìpẹ́ yìí:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Mi ò rí ọ́dà kankan fún yín.
order-not-found = Mi ò rí ọ́dà tó ní nọ́ńbà yìí láàrin àwọn ọ́dà yín.

### Refunds

refund-pending = A ń ṣiṣẹ́ lórí dídá owó padà fún ọ́dà yín { $order_number }. Iye: { $refund_amount }.
refund-done = A ti dá owó padà fún ọ́dà yín { $order_number }. Iye: { $refund_amount }, ọjọ́: { $refund_on }.
refund-none = Mi ò rí owó kankan tí a dá padà fún ọ́dà yín { $order_number }.
refund-by-person = Òṣìṣẹ́ wa ló ń pinnu dídá owó padà. Mo ti fi ìbéèrè yín ránṣẹ́ pẹ̀lú gbogbo àlàyé rẹ̀.

### Returns

return-window = { $return_days_n ->
   *[other] Ẹ lè dá ọjà padà láàrin ọjọ́ { $return_days } lẹ́yìn tí ẹ bá gbà á.
}
return-free = Ọ̀fẹ́ ni fífi ọjà ránṣẹ́ padà fún yín.
return-cost = Owó ìfiránṣẹ́ padà: { $return_cost }.
return-not-possible-for = A kò lè dá àwọn wọ̀nyí padà: { $return_excluded }.
return-which-order = Inú ọ́dà wo ni ẹ ti fẹ́ dá nǹkan padà?
return-which-item = Ọjà wo ni ẹ fẹ́ dá padà?
return-why = Kí ló dé tí ẹ fẹ́ dá a padà?
return-unused = Ṣé ẹ kò tíì lo ọjà náà, ṣé àwọn àmì rẹ̀ ṣì wà lára rẹ̀?
return-photo = Ẹ jọ̀wọ́ ẹ fi àwòrán tó fi ibi tó bàjẹ́ hàn ránṣẹ́.
return-check = Ẹ fẹ́ dá “{ $item_title }” padà láti ọ́dà { $order_number }. Ṣé ó tọ̀nà?
return-approved = A ti fọwọ́ sí ìdápadà “{ $item_title }”. Nọ́ńbà ìdápadà yín ni { $return_number }.
return-refused-window = Àkókò láti dá “{ $item_title }” padà ti parí. Ọjọ́ tó kẹ́yìn: { $return_until }.
return-refused-final-sale = A ta “{ $item_title }” láìsí ìdápadà, a kò lè gbà á padà.
return-refused-kind = “{ $item_title }” wà lára ọjà tí a kò lè dá padà lẹ́yìn tí a bá ti fi ránṣẹ́.
return-refused-used = A kò lè gba ọjà tí wọ́n ti lò tàbí tí àmì rẹ̀ ti kúrò padà.
return-refused-already = Ìdápadà “{ $item_title }” ti wà nínú àkọsílẹ̀ tẹ́lẹ̀.
return-refused-undelivered = “{ $item_title }” kò tíì dé ọ̀dọ̀ yín. Tó bá ti dé, ẹ lè dá a padà.
return-review = Òṣìṣẹ́ wa máa pinnu lórí ìdápadà yín, á sì dá yín lóhùn.
return-label-link = Àmì ìdápadà yín nìyí: { $return_label_link }
return-pack = Ẹ jọ̀wọ́ ẹ di ọjà náà dáadáa, ẹ lẹ àmì náà mọ́ ọn, kí ẹ sì fún ilé iṣẹ́ ìfijíṣẹ́: { $carrier_name }.
return-send-by = Ẹ jọ̀wọ́ ẹ fi ránṣẹ́ kó tó di ọjọ́ yìí: { $return_until }.
return-after = Nígbà tí ẹrù náà bá dé tí a sì yẹ̀ ẹ́ wò, òṣìṣẹ́ wa máa pinnu nípa dídá owó padà.
return-stopped = Ó dára, a kò kọ nǹkan kan sílẹ̀.
return-mail-subject = Ìdápadà yín { $return_number } ní { $shop_name }
return-mail-intro = A ti kọ ìdápadà “{ $item_title }” láti ọ́dà { $order_number } sílẹ̀.
reason-too-small = Ó kéré jù
reason-too-large = Ó tóbi jù
reason-not-as-described = Kò bá àpèjúwe mu
reason-damaged = Ó ti bàjẹ́
reason-defective = Kò ṣiṣẹ́
reason-wrong-item = Ọjà mìíràn ló dé
reason-late = Ó pẹ́ jù kó tó dé
reason-changed-mind = Mo yí ọkàn padà
reason-other = Ìdí mìíràn

### Cancelling, changing, exchanging, warranty

cancel-check = Ṣé kí n fagi lé ọ́dà yín { $order_number } ({ $order_total })?
cancel-done = A ti fagi lé ọ́dà yín { $order_number }.
cancel-too-late = A kò lè fagi lé ọ́dà yín { $order_number } mọ́, torí ó ti wà lójú ọ̀nà. Ẹ lè dá a padà lẹ́yìn tó bá dé.
address-ask = Ẹ jọ̀wọ́ ẹ fi àdírẹ́sì tuntun ránṣẹ́ ní kíkún.
address-check = Ṣé kí a fi ọ́dà yín { $order_number } ránṣẹ́ sí àdírẹ́sì yìí: { $address_new }?
address-done = A ti yí àdírẹ́sì ìfijíṣẹ́ ọ́dà yín { $order_number } padà.
address-too-late = A kò lè yí àdírẹ́sì ọ́dà yín { $order_number } padà mọ́, torí ó ti wà lójú ọ̀nà.
exchange-which = Sáìsì tàbí irú èyí wo ni ẹ fẹ́ dípò rẹ̀?
exchange-check = Ṣé kí a pààrọ̀ “{ $item_title }” sí “{ $exchange_title }”?
exchange-approved = A ti fọwọ́ sí pàṣípààrọ̀ “{ $item_title }” sí “{ $exchange_title }”.
exchange-sold-out = “{ $exchange_title }” ti tán báyìí.
exchange-refused = A kò lè pààrọ̀ “{ $item_title }” sí ìyẹn.
change-review = Òṣìṣẹ́ wa máa wo ìbéèrè yín, á sì dá yín lóhùn.
warranty-covered = “{ $item_title }” ṣì ní wáráńtì títí di { $warranty_until }.
warranty-ended = Wáráńtì “{ $item_title }” ti parí. Ọjọ́ tó parí: { $warranty_until }.
stopped = Ó dára, mi ò yí nǹkan kan padà.

### Products

product-price = Iye owó { $product_title } ni { $product_price }.
product-price-was = Iye owó { $product_title } ni { $product_price } (tẹ́lẹ̀: { $product_price_before }).
product-available = { $product_title } wà nílẹ̀.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: ó ku { $product_stock } nílẹ̀ báyìí.
}
product-sold-out = { $product_title } ti tán báyìí.
product-tell-me = Ṣé kí n sọ fún yín nígbà tó bá tún wà?
product-will-tell = Màá sọ fún yín tó bá ti tún wà.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Ọjà wo ni ẹ ní lọ́kàn?
product-not-found = Mi ò rí irú ọjà bẹ́ẹ̀ nínú ṣọ́ọ̀bù wa.
products-found = Àwọn wọ̀nyí lè bá yín mu:
products-nearest = Mi ò rí èyí tó bá a mu gẹ́gẹ́. Àwọn tó sún mọ́ ọn jù nìyí:
products-goes-with = Ó bá a mu dáadáa:
product-line = { $product_title }, { $product_price }
compare-intro = Àfiwé wọn nìyí:
size-ask = Sáìsì wo ni ẹ sábà máa ń wọ̀, tàbí kí ni ìwọ̀n yín?
size-advice = Fún { $product_title }, sáìsì tí a dámọ̀ràn ni { $size_value }.
size-chart = Gẹ́gẹ́ bí àtẹ sáìsì, sáìsì { $size_value }: { $size_measure }.
size-runs-small = Àwọn oníbàárà sọ pé { $product_title } máa ń kéré.
size-runs-large = Àwọn oníbàárà sọ pé { $product_title } máa ń tóbi.
size-runs-true = Àwọn oníbàárà sọ pé sáìsì { $product_title } pé.
size-unknown = Mi ò ní àtẹ sáìsì fún { $product_title }.
cart-link = Apẹ̀rẹ̀ yín pẹ̀lú ọjà náà nìyí: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Bí ẹ bá rà á báyìí, ọjọ́ tí a retí pé ó máa dé: { $delivery_by }.
delivery-estimate-between = Bí ẹ bá rà á báyìí, àkókò tí a retí pé ó máa dé: { $delivery_from } sí { $delivery_to }.
delivery-cost = Owó ìfiránṣẹ́ sí { $country_name }: { $delivery_cost }.
delivery-free = Ọ̀fẹ́ ni ìfiránṣẹ́ sí { $country_name }.
delivery-free-from = Ọ̀fẹ́ ni ìfiránṣẹ́ fún ọ́dà tó tó { $delivery_free_from } tàbí jù bẹ́ẹ̀ lọ.
delivery-country-no = Ẹ má bínú, a kì í fi ọjà ránṣẹ́ sí { $country_name }.
payment-methods = Ẹ lè fi ìwọ̀nyí sanwó: { $payment_methods }.
payment-trouble = Ẹ pẹ̀lẹ́ pé owó náà kò lọ. Apẹ̀rẹ̀ yín wà ní ìpamọ́, ẹ lè tún gbìyànjú tàbí kí ẹ yan ọ̀nà ìsanwó mìíràn.
discount-none = Mi ò ní ẹ̀dínwó kankan láti fún yín báyìí.
discount-open = Báyìí, ẹ̀dínwó { $coupon_value } wà pẹ̀lú kóòdù { $coupon_code }, títí di { $coupon_expires }.
giftcard-ask = Ẹ jọ̀wọ́ ẹ fi kóòdù káàdì ẹ̀bùn náà ránṣẹ́.
giftcard-balance = Owó tó kù lórí káàdì ẹ̀bùn náà ni { $giftcard_balance }.
giftcard-unknown = Mi ò rí káàdì ẹ̀bùn tó ní kóòdù yìí.
policy-says = Ohun tí ojú ìwé “{ $page_title }” sọ nìyí: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Mò ń fi ìfọ̀rọ̀wérọ̀ yín sọ́wọ́ òṣìṣẹ́ wa, ó máa rí gbogbo ohun tí ẹ kọ síbí.
handoff-next = Ibí yìí gan-an ni ẹ ti máa rí ìdáhùn.
handoff-closed = Àwọn òṣìṣẹ́ wa máa padà wá, wọ́n á sì dá yín lóhùn: { $team_back }.
handoff-leave-address = Ẹ jọ̀wọ́ ẹ fi ímeèlì yín sílẹ̀ kí a lè kàn sí yín.
complaint-sorry = Ẹ má bínú sí ìyẹn. Mò ń fi í ránṣẹ́ sí òṣìṣẹ́ wa lójú ẹsẹ̀.

### Leaving

opt-out-done = Ẹ kò ní gba irú iṣẹ́ yìí láti ọ̀dọ̀ { $shop_name } mọ́.
