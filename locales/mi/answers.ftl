# Ngā kōrero a te kaiāwhina i te reo Māori. Tirohia docs/locales.md.

### Opening and closing

assist-hello = Kia ora! Ko au te kaiāwhina aunoa o { $shop_name }. Me pēhea taku āwhina i a koe?
assist-hello-again = Kia ora anō! Me pēhea taku āwhina i a koe?
assist-thanks = Nau mai noa! He āwhina anō māu?
assist-else = He āwhina anō māu?
assist-not-understood = Kāore au i te tino mārama ki tō kōrero. Tuhia mai koa ki ētahi atu kupu?
assist-choose = Ko tēhea o ēnei tāu e kōrero nei?
assist-out-of-scope = Ka taea e au te āwhina mō ngā ota, ngā whakahokinga, te kawe me ngā taonga o { $shop_name }, engari kāore mō tēnā.
assist-unknown = Kāore aku mōhiohio pono mō tēnā, nō reira kāore au e matapae noa.
assist-empty = He karere kau i tae mai. Me aha au mōu?
assist-too-long = He roa rawa tō karere māku. Tuhia mai koa ki ētahi rerenga ruarua?
assist-busy = Taihoa koa, kei te mahi tonu au i tō karere o mua.
assist-trouble = Kāore e taea e au te titiro ināianei. Ngana anō ā muri ake, kōrero rānei ki tētahi o ā mātou kaimahi.
assist-file-refused = Kāore i taea e au te pānui tēnei kōnae. Tukuna mai koa he whakaahua JPEG, PNG, WebP rānei.
assist-no-payment-here = Kāore rawa he utu e tangohia i tēnei kōrerorero. Utua koa i te whārangi utu o te toa.

### Buttons

button-order-status = Kei hea taku ota?
button-return = Whakahoki taonga
button-product = Pātai mō tētahi taonga
button-human = Kōrero ki te tangata
button-yes = Āe
button-no = Kāo
button-skip = Hipa
button-cancel = Whakakore
button-view = Tirohia te taonga
button-track = Whāia te mōkī
button-label = Huakina te tapanga whakahoki

### Making sure who is asking

identify-order-number = Homai koa tō tau ota. Kei te whakaū o tō ota.
identify-contact = Homai koa te īmēra, te tau waea rānei i whakamahia e koe mō te ota.
identify-code-sent = Mēnā nō tētahi ota ēnei taipitopito, kātahi anō mātou ka tuku waehere ki te īmēra, ki te waea rānei o taua ota. Tuhia mai te waehere ki konei.
identify-code-wrong = Kāore i taea te whakaū. Tērā pea i hē te tuhi, kua pau rānei te wā o te waehere.
identify-too-often = He maha rawa ngā whakamātau. Ngana anō ā muri ake, kōrero rānei ki tētahi o ā mātou kaimahi.
identify-done = Ngā mihi, kua kitea e au tō ota.
reply-subject = Re: { $shop_name }
identify-code-subject = Tō waehere mō { $shop_name }
identify-code-text = Ko tō waehere mō { $shop_name }: { $access_code }. Mēnā ehara nāu te tono, waiho noa tēnei karere.

### Orders

order-received = Kua tae mai tō ota { $order_number } ({ $order_placed }), ā, kei te whakaritea.
order-unpaid = Kei te tatari tō ota { $order_number } ({ $order_placed }) ki te utu.
order-partly-shipped = Kei te huarahi tētahi wāhanga o tō ota { $order_number }, ka whai mai te toenga.
order-shipped = Kei te huarahi tō ota { $order_number }.
order-shipped-with = Kei te huarahi tō ota { $order_number }. Kaikawe: { $carrier_name }.
order-out-for-delivery = Kei te kaikawe tō ota { $order_number }, kei te kawea atu ki a koe.
order-delivered = Kua tae atu tō ota { $order_number }. Te rā: { $order_delivered }.
order-cancelled = Kua whakakorea tō ota { $order_number }.
order-refunded = Te moni kua whakahokia mō tō ota { $order_number }: { $refund_amount }.
order-returned = Kua tae mai ki a mātou te whakahokinga mō tō ota { $order_number }.
order-problem = E kī ana te kaikawe he raru kei te kawenga o tō ota { $order_number }. Mā tētahi o ā mātou kaimahi e titiro.
order-expected = Te rā e tūmanakohia ana: { $delivery_by }.
order-expected-between = Te wā e tūmanakohia ana: { $delivery_from } – { $delivery_to }.
order-tracking = Te tau whai: { $tracking_number }.
order-tracking-link = Whāia i konei: { $tracking_link }
order-no-tracking = Kāore anō he tau whai.
order-list = Ō ota hou rawa:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Kāore au i kite ota māu.
order-not-found = Kāore au i kite ota me tēnei tau i waenga i ō ota.

### Refunds

refund-pending = Kei te whakahaeretia te whakahokinga moni mō tō ota { $order_number }. Te moni: { $refund_amount }.
refund-done = Kua whakahokia te moni mō tō ota { $order_number }. Te moni: { $refund_amount }, te rā: { $refund_on }.
refund-none = Kāore au i te kite i tētahi whakahokinga moni mō tō ota { $order_number }.
refund-by-person = Mā tētahi o ā mātou kaimahi e whakatau ngā whakahokinga moni. Kua tukuna e au tō tono me ngā taipitopito katoa.

### Returns

return-window = { $return_days_n ->
   *[other] Ka taea te whakahoki taonga i roto i ngā rā e { $return_days } mai i te taenga atu.
}
return-free = He koreutu te tuku whakahoki māu.
return-cost = Te utu mō te tuku whakahoki: { $return_cost }.
return-not-possible-for = Kāore ēnei e taea te whakahoki: { $return_excluded }.
return-which-order = Nō tēhea ota te taonga e hiahia ana koe ki te whakahoki?
return-which-item = Ko tēhea taonga e hiahia ana koe ki te whakahoki?
return-why = He aha koe i hiahia ai ki te whakahoki?
return-unused = Kāore anō te taonga kia whakamahia, ā, kei reira tonu ngā tapanga?
return-photo = Tukuna mai koa he whakaahua e kitea ai te pakaru.
return-check = E hiahia ana koe ki te whakahoki i te “{ $item_title }” nō te ota { $order_number }. E tika ana?
return-approved = Kua whakaaetia te whakahoki o “{ $item_title }”. Tō tau whakahoki: { $return_number }.
return-refused-window = Kua mutu te wā whakahoki mō “{ $item_title }”. Te rā whakamutunga: { $return_until }.
return-refused-final-sale = I hokona a “{ $item_title }” hei hoko whakamutunga, kāore e taea te whakahoki.
return-refused-kind = Nō ngā momo taonga a “{ $item_title }” kāore e taea te whakahoki ina tukuna.
return-refused-used = Kāore e taea te whakahoki ngā taonga kua whakamahia, kua ngaro rānei ngā tapanga.
return-refused-already = Kua rēhitatia kētia te whakahoki o “{ $item_title }”.
return-refused-undelivered = Kāore anō a “{ $item_title }” kia tae atu. Ka taea te whakahoki ina tae atu.
return-review = Mā tētahi o ā mātou kaimahi tō whakahoki e whakatau, ka whakautu ai ki a koe.
return-label-link = Anei tō tapanga whakahoki: { $return_label_link }
return-pack = Tākaitia pai te taonga, whakapiria te tapanga, ka hoatu ai te mōkī ki te kaikawe: { $carrier_name }.
return-send-by = Tukuna mai koa i mua i te { $return_until }.
return-after = Kia tae mai, kia tirohia te mōkī, ka whakatau tētahi o ā mātou kaimahi mō te whakahokinga moni.
return-stopped = Ka pai, kāore he mea i rēhitatia.
return-mail-subject = Tō whakahoki { $return_number } ki { $shop_name }
return-mail-intro = Kua rēhitatia e mātou te whakahoki o “{ $item_title }” nō te ota { $order_number }.
reason-too-small = He iti rawa
reason-too-large = He nui rawa
reason-not-as-described = Kāore i rite ki te whakaahuatanga
reason-damaged = Kua pakaru
reason-defective = Kāore e mahi ana
reason-wrong-item = He taonga hē
reason-late = I tōmuri rawa te tae mai
reason-changed-mind = Kua huri taku whakaaro
reason-other = Tētahi atu take

### Cancelling, changing, exchanging, warranty

cancel-check = Me whakakore e au tō ota { $order_number } ({ $order_total })?
cancel-done = Kua whakakorea tō ota { $order_number }.
cancel-too-late = Kāore e taea te whakakore i tō ota { $order_number }, nō te mea kei te huarahi kē. Ka taea te whakahoki ina tae atu.
address-ask = Homai koa te wāhi kawe hou, kia oti katoa.
address-check = Me tuku tō ota { $order_number } ki tēnei wāhi: { $address_new }?
address-done = Kua hurihia te wāhi kawe o tō ota { $order_number }.
address-too-late = Kāore e taea te huri i te wāhi kawe o tō ota { $order_number }, nō te mea kei te huarahi kē.
exchange-which = He aha te rahi, te kōwhiringa rānei e hiahia ana koe hei whakakapi?
exchange-check = Me whakawhiti a “{ $item_title }” mō “{ $exchange_title }”?
exchange-approved = Kua whakaaetia te whakawhiti: “{ $item_title }” mō “{ $exchange_title }”.
exchange-sold-out = Kua pau a “{ $exchange_title }” i tēnei wā.
exchange-refused = Kāore e taea te whakawhiti a “{ $item_title }” mō tēnā.
change-review = Mā tētahi o ā mātou kaimahi tō tono e titiro, ka whakautu ai ki a koe.
warranty-covered = Kei raro a “{ $item_title }” i te taunaki. Te rā whakamutunga: { $warranty_until }.
warranty-ended = Kua mutu te taunaki mō “{ $item_title }”. Te rā whakamutunga: { $warranty_until }.
stopped = Ka pai, kāore he mea i hurihia e au.

### Products

product-price = { $product_title }: ko te utu { $product_price }.
product-price-was = { $product_title }: ko te utu { $product_price } (i mua: { $product_price_before }).
product-available = { $product_title }: kei te wātea.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: e { $product_stock } kei te wātea ināianei.
}
product-sold-out = { $product_title }: kua pau i tēnei wā.
product-tell-me = Me whakamōhio au i a koe ina wātea anō?
product-will-tell = Māku koe e whakamōhio ina wātea anō.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Ko tēhea taonga tāu e kōrero nei?
product-not-found = Kāore au i kite taonga pērā i tō mātou toa.
products-found = Tērā pea ka pai ēnei ki a koe:
products-nearest = Kāore au i kite mea e tino hāngai ana. Ko ēnei ngā mea tata rawa:
products-goes-with = He pai te hono ki tēnei:
product-line = { $product_title }, { $product_price }
compare-intro = Anei te whakataurite:
size-ask = He aha te rahi ka mau i a koe i te nuinga o te wā, he aha rānei ō ine?
size-advice = Mō “{ $product_title }”, ko te rahi e tūtohutia ana ko { $size_value }.
size-chart = E ai ki te tūtohi rahi, mō te rahi { $size_value }: { $size_measure }.
size-runs-small = Ki ngā kiritaki, he iti te āhua o “{ $product_title }”.
size-runs-large = Ki ngā kiritaki, he nui te āhua o “{ $product_title }”.
size-runs-true = Ki ngā kiritaki, he tika te rahi o “{ $product_title }”.
size-unknown = Kāore aku tūtohi rahi mō “{ $product_title }”.
cart-link = Anei tō kete me taua taonga: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Ki te ota koe ināianei, te rā e tūmanakohia ana: { $delivery_by }.
delivery-estimate-between = Ki te ota koe ināianei, te wā e tūmanakohia ana: { $delivery_from } – { $delivery_to }.
delivery-cost = Te utu kawe ki { $country_name }: { $delivery_cost }.
delivery-free = He koreutu te kawe ki { $country_name }.
delivery-free-from = He koreutu te kawe mō ngā ota { $delivery_free_from }, neke atu rānei.
delivery-country-no = Aroha mai, kāore mātou e tuku ki { $country_name }.
payment-methods = Ngā huarahi utu: { $payment_methods }.
payment-trouble = Aroha mai kāore i tutuki te utu. Kua tiakina tō kete, ka taea te ngana anō, te kōwhiri rānei i tētahi atu huarahi utu.
discount-none = Kāore aku whakahekenga utu hei hoatu i tēnei wā.
discount-open = I tēnei wā, ka heke te utu mā te { $coupon_value } ki te waehere { $coupon_code }. Ka mana tae noa ki: { $coupon_expires }.
giftcard-ask = Homai koa te waehere o te kāri koha.
giftcard-balance = Te toenga o te kāri koha: { $giftcard_balance }.
giftcard-unknown = Kāore au i kite kāri koha me tēnei waehere.
policy-says = E kī ana te whārangi “{ $page_title }”: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Kei te tuku au i tō kōrero ki tētahi o ā mātou kaimahi, ka kite ia i ngā mea katoa i tuhia e koe i konei.
handoff-next = Ka tae mai te whakautu ki konei tonu.
handoff-closed = Ka hoki mai tō mātou kapa, ka whakautu ai ki a koe: { $team_back }.
handoff-leave-address = Waiho mai koa tō īmēra kia taea ai te whakapā atu ki a koe.
complaint-sorry = Aroha mai mō tēnā. Kei te tuku tonu au i tēnei ki tētahi o ā mātou kaimahi.

### Leaving

opt-out-done = Kāore koe e whiwhi karere pēnei anō i { $shop_name }.
