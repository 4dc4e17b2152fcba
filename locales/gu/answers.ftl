# What the assistant says in Gujarati. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = નમસ્તે! હું { $shop_name } નો ઑટોમેટિક સહાયક છું. હું આપને કેવી રીતે મદદ કરી શકું?
assist-hello-again = ફરીથી નમસ્તે! હું આપને કેવી રીતે મદદ કરી શકું?
assist-thanks = આપનું સ્વાગત છે. બીજી કોઈ મદદ કરી શકું?
assist-else = બીજી કોઈ મદદ કરી શકું?
assist-not-understood = કદાચ હું આપની વાત બરાબર સમજ્યો નથી. બીજા શબ્દોમાં કહી શકશો?
assist-choose = આમાંથી આપ કોની વાત કરો છો?
assist-out-of-scope = હું { $shop_name } ના ઓર્ડર, રિટર્ન, ડિલિવરી અને પ્રોડક્ટ વિશે મદદ કરી શકું છું, પણ આ બાબતમાં નહીં.
assist-unknown = આ વિશે મારી પાસે ભરોસાપાત્ર માહિતી નથી, એટલે હું અંદાજ લગાવવા નથી માંગતો.
assist-empty = મને ખાલી મેસેજ મળ્યો. હું આપના માટે શું કરી શકું?
assist-too-long = આપનો મેસેજ મારા માટે ઘણો લાંબો છે. થોડા શબ્દોમાં લખી શકશો?
assist-busy = થોડી રાહ જુઓ, હું હજી આપના આગલા મેસેજ પર કામ કરી રહ્યો છું.
assist-trouble = અત્યારે હું આ જોઈ શકતો નથી. થોડી વાર પછી ફરી પ્રયત્ન કરો અથવા અમારી ટીમ સાથે વાત કરો.
assist-file-refused = હું આ ફાઇલ ખોલી શક્યો નથી. કૃપા કરીને ફોટો JPEG, PNG અથવા WebP માં મોકલો.
assist-no-payment-here = આ ચેટમાં ચુકવણી લેવામાં આવતી નથી. કૃપા કરીને દુકાનના ચેકઆઉટ પેજ પર ચુકવણી કરો.

### Buttons

button-order-status = મારો ઓર્ડર ક્યાં છે?
button-return = વસ્તુ પરત કરવી છે
button-product = પ્રોડક્ટ વિશે પ્રશ્ન
button-human = ટીમ સાથે વાત કરો
button-yes = હા
button-no = ના
button-skip = છોડી દો
button-cancel = રદ કરો
button-view = પ્રોડક્ટ જુઓ
button-track = પાર્સલ ટ્રેક કરો
button-label = રિટર્ન લેબલ ખોલો

### Making sure who is asking

identify-order-number = કૃપા કરીને આપનો ઓર્ડર નંબર જણાવો. તે આપને ઓર્ડર કન્ફર્મેશનમાં મળશે.
identify-contact = ઓર્ડર કરતી વખતે આપેલું ઈમેલ સરનામું અથવા ફોન નંબર જણાવો.
identify-code-sent = જો આ વિગતો કોઈ ઓર્ડરની હોય, તો અમે તે ઓર્ડરના ઈમેલ અથવા ફોન નંબર પર હમણાં જ કોડ મોકલ્યો છે. કૃપા કરીને કોડ અહીં લખો.
identify-code-wrong = હું આની ખાતરી કરી શક્યો નથી. કોડ ખોટો લખાયો હોય અથવા તેની મુદત પૂરી થઈ હોય એવું બને.
identify-too-often = ઘણા બધા પ્રયત્નો થયા છે. થોડા સમય પછી ફરી પ્રયત્ન કરો અથવા અમારી ટીમ સાથે વાત કરો.
identify-done = આભાર, આપનો ઓર્ડર મળી ગયો.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } માટે આપનો કોડ
identify-code-text = { $shop_name } માટે આપનો કોડ { $access_code } છે. જો આપે કોડ માંગ્યો ન હોય, તો આ મેસેજને અવગણી શકો છો.

### Orders

order-received = આપનો ઓર્ડર { $order_number } અમને મળી ગયો છે અને તૈયાર થઈ રહ્યો છે. ઓર્ડરની તારીખ: { $order_placed }.
order-unpaid = આપના ઓર્ડર { $order_number } ની ચુકવણી બાકી છે. ઓર્ડરની તારીખ: { $order_placed }.
order-partly-shipped = આપના ઓર્ડર { $order_number } ની કેટલીક વસ્તુઓ રસ્તામાં છે, બાકીની પછી મોકલાશે.
order-shipped = આપનો ઓર્ડર { $order_number } રસ્તામાં છે.
order-shipped-with = આપનો ઓર્ડર { $order_number } રસ્તામાં છે. કુરિયર: { $carrier_name }.
order-out-for-delivery = આપનો ઓર્ડર { $order_number } ડિલિવરી માટે નીકળી ગયો છે.
order-delivered = આપનો ઓર્ડર { $order_number } ડિલિવર થઈ ગયો છે. તારીખ: { $order_delivered }.
order-cancelled = આપનો ઓર્ડર { $order_number } રદ કરવામાં આવ્યો છે.
order-refunded = આપના ઓર્ડર { $order_number } માટે { $refund_amount } નું રિફંડ કરવામાં આવ્યું છે.
order-returned = આપના ઓર્ડર { $order_number } માંથી પરત કરેલી વસ્તુ અમને મળી ગઈ છે.
order-problem = કુરિયરે આપના ઓર્ડર { $order_number } ની ડિલિવરીમાં સમસ્યા જણાવી છે. અમારી ટીમ તેની તપાસ કરશે.
order-expected = પહોંચવાની અંદાજિત તારીખ: { $delivery_by }.
order-expected-between = પહોંચવાની અંદાજિત તારીખ: { $delivery_from } થી { $delivery_to } વચ્ચે.
order-tracking = ટ્રેકિંગ નંબર { $tracking_number } છે.
order-tracking-link = આપ તેને અહીં ટ્રેક કરી શકો છો: { $tracking_link }
order-no-tracking = તેનો ટ્રેકિંગ નંબર હજી મળ્યો નથી.
order-list = આ આપના તાજેતરના ઓર્ડર છે:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = મને આપનો કોઈ ઓર્ડર મળ્યો નથી.
order-not-found = આપના ઓર્ડરમાં આ નંબરનો કોઈ ઓર્ડર મળ્યો નથી.

### Refunds

refund-pending = આપના ઓર્ડર { $order_number } માટે { $refund_amount } ના રિફંડની પ્રક્રિયા ચાલુ છે.
refund-done = આપના ઓર્ડર { $order_number } માટે { $refund_amount } પરત કરવામાં આવ્યા છે. તારીખ: { $refund_on }.
refund-none = આપના ઓર્ડર { $order_number } માટે કોઈ રિફંડ દેખાતું નથી.
refund-by-person = રિફંડનો નિર્ણય અમારી ટીમ લે છે. મેં આપની વિનંતી બધી વિગતો સાથે પહોંચાડી છે.

### Returns

return-window = { $return_days_n ->
   *[other] ડિલિવરી પછી { $return_days } દિવસની અંદર આપ વસ્તુઓ પરત કરી શકો છો.
}
return-free = પરત મોકલવાનો આપને કોઈ ખર્ચ નથી.
return-cost = પરત મોકલવાનો ખર્ચ { $return_cost } છે.
return-not-possible-for = આ વસ્તુઓ પરત થઈ શકતી નથી: { $return_excluded }.
return-which-order = આપ કયા ઓર્ડરમાંથી વસ્તુ પરત કરવા માંગો છો?
return-which-item = આપ કઈ વસ્તુ પરત કરવા માંગો છો?
return-why = આપ તેને કેમ પરત કરવા માંગો છો?
return-unused = શું વસ્તુ વપરાયેલી નથી અને તેના ટેગ લાગેલા છે?
return-photo = કૃપા કરીને નુકસાન દેખાય તેવો ફોટો મોકલો.
return-check = આપ ઓર્ડર { $order_number } માંથી “{ $item_title }” પરત કરવા માંગો છો. બરાબર છે?
return-approved = “{ $item_title }” માટેનું રિટર્ન મંજૂર થયું છે. આપનો રિટર્ન નંબર { $return_number } છે.
return-refused-window = “{ $item_title }” પરત કરવાનો સમય પૂરો થયો છે. છેલ્લી તારીખ હતી: { $return_until }.
return-refused-final-sale = “{ $item_title }” પરત ન થાય તે શરતે વેચાયેલી વસ્તુ છે, તેથી પરત થઈ શકતી નથી.
return-refused-kind = “{ $item_title }” એવી વસ્તુઓમાં આવે છે જે મોકલ્યા પછી પરત થઈ શકતી નથી.
return-refused-used = વપરાયેલી અથવા ટેગ વગરની વસ્તુઓ પરત થઈ શકતી નથી.
return-refused-already = “{ $item_title }” માટેનું રિટર્ન પહેલેથી નોંધાયેલું છે.
return-refused-undelivered = “{ $item_title }” હજી ડિલિવર થયું નથી. પહોંચ્યા પછી આપ તેને પરત કરી શકો છો.
return-review = અમારી ટીમ આપના રિટર્ન વિશે નિર્ણય લેશે અને આપને જાણ કરશે.
return-label-link = આ રહ્યું આપનું રિટર્ન લેબલ: { $return_label_link }
return-pack = કૃપા કરીને વસ્તુને સારી રીતે પૅક કરો, લેબલ લગાવો અને પાર્સલ કુરિયરને આપી દો: { $carrier_name }.
return-send-by = કૃપા કરીને તેને { $return_until } સુધીમાં મોકલી દો.
return-after = પાર્સલ પહોંચે અને તપાસાય પછી અમારી ટીમ રિફંડનો નિર્ણય લે છે.
return-stopped = સારું, કંઈ નોંધાયું નથી.
return-mail-subject = { $shop_name } માં આપનું રિટર્ન { $return_number }
return-mail-intro = ઓર્ડર { $order_number } માંથી “{ $item_title }” માટેનું આપનું રિટર્ન અમે નોંધ્યું છે.
reason-too-small = બહુ નાનું છે
reason-too-large = બહુ મોટું છે
reason-not-as-described = વર્ણન મુજબ નથી
reason-damaged = તૂટેલું કે નુકસાન થયેલું
reason-defective = ચાલતું નથી
reason-wrong-item = ખોટી વસ્તુ આવી
reason-late = બહુ મોડું આવ્યું
reason-changed-mind = મારો વિચાર બદલાયો
reason-other = બીજું કારણ

### Cancelling, changing, exchanging, warranty

cancel-check = શું હું આપનો { $order_total } નો ઓર્ડર { $order_number } રદ કરું?
cancel-done = આપનો ઓર્ડર { $order_number } રદ કરવામાં આવ્યો છે.
cancel-too-late = આપનો ઓર્ડર { $order_number } રસ્તામાં હોવાથી હવે રદ થઈ શકતો નથી. પહોંચ્યા પછી આપ તેને પરત કરી શકો છો.
address-ask = કૃપા કરીને ડિલિવરીનું નવું પૂરું સરનામું મોકલો.
address-check = શું હું આપનો ઓર્ડર { $order_number } આ સરનામે મોકલાવું: { $address_new }?
address-done = આપના ઓર્ડર { $order_number } નું ડિલિવરી સરનામું બદલાઈ ગયું છે.
address-too-late = આપનો ઓર્ડર { $order_number } રસ્તામાં હોવાથી હવે સરનામું બદલી શકાતું નથી.
exchange-which = તેના બદલે આપને કઈ સાઇઝ અથવા વિકલ્પ જોઈએ છે?
exchange-check = શું હું “{ $item_title }” ને બદલે “{ $exchange_title }” મોકલાવું?
exchange-approved = “{ $item_title }” ને બદલે “{ $exchange_title }” લેવાની વિનંતી મંજૂર થઈ છે.
exchange-sold-out = “{ $exchange_title }” અત્યારે સ્ટોકમાં નથી.
exchange-refused = “{ $item_title }” તેની સાથે બદલી શકાતું નથી.
change-review = અમારી ટીમ આપની વિનંતી જોશે અને આપને જાણ કરશે.
warranty-covered = “{ $item_title }” ની વોરંટી { $warranty_until } સુધી છે.
warranty-ended = “{ $item_title }” ની વોરંટી પૂરી થઈ ગઈ છે. છેલ્લી તારીખ હતી: { $warranty_until }.
stopped = સારું, મેં કંઈ બદલ્યું નથી.

### Products

product-price = “{ $product_title }” ની કિંમત { $product_price } છે.
product-price-was = “{ $product_title }” ની કિંમત { $product_price } છે (પહેલાં: { $product_price_before }).
product-available = “{ $product_title }” સ્ટોકમાં છે.
product-stock = { $product_stock_n ->
   *[other] “{ $product_title }” અત્યારે સ્ટોકમાં { $product_stock } પીસ છે.
}
product-sold-out = “{ $product_title }” અત્યારે સ્ટોકમાં નથી.
product-tell-me = ફરી સ્ટોકમાં આવે ત્યારે આપને જાણ કરું?
product-will-tell = ફરી સ્ટોકમાં આવશે ત્યારે હું આપને જાણ કરીશ.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = આપ કઈ પ્રોડક્ટની વાત કરો છો?
product-not-found = અમારી દુકાનમાં મને એવી પ્રોડક્ટ મળી નથી.
products-found = આ આપને ગમી શકે:
products-nearest = બરાબર એવું જ કંઈ મળ્યું નથી. આ સૌથી નજીક છે:
products-goes-with = આની સાથે સરસ લાગશે:
product-line = { $product_title }, { $product_price }
compare-intro = તેમની સરખામણી આ રહી:
size-ask = આપ સામાન્ય રીતે કઈ સાઇઝ પહેરો છો, અથવા આપનું માપ શું છે?
size-advice = “{ $product_title }” માટે અમે સાઇઝ { $size_value } ની સલાહ આપીએ છીએ.
size-chart = સાઇઝ ચાર્ટ મુજબ સાઇઝ { $size_value } નું માપ: { $size_measure }.
size-runs-small = ગ્રાહકોને “{ $product_title }” ઘણી વાર નાનું પડ્યું છે.
size-runs-large = ગ્રાહકોને “{ $product_title }” ઘણી વાર મોટું પડ્યું છે.
size-runs-true = ગ્રાહકોના મતે “{ $product_title }” નું માપ બરાબર આવે છે.
size-unknown = મારી પાસે “{ $product_title }” નો સાઇઝ ચાર્ટ નથી.
cart-link = આ વસ્તુ સાથે આપની બાસ્કેટ: { $cart_link }

### Delivery, payment, offers

delivery-estimate = અત્યારે ઓર્ડર કરો તો પહોંચવાની અંદાજિત તારીખ { $delivery_by } છે.
delivery-estimate-between = અત્યારે ઓર્ડર કરો તો તે અંદાજે { $delivery_from } થી { $delivery_to } વચ્ચે પહોંચશે.
delivery-cost = ડિલિવરી ખર્ચ ({ $country_name }): { $delivery_cost }.
delivery-free = ડિલિવરી મફત છે ({ $country_name }).
delivery-free-from = { $delivery_free_from } કે તેથી વધુના ઓર્ડર પર ડિલિવરી મફત છે.
delivery-country-no = અમે આ દેશમાં ડિલિવરી કરતા નથી: { $country_name }.
payment-methods = આપ આ રીતે ચુકવણી કરી શકો છો: { $payment_methods }.
payment-trouble = માફ કરશો, ચુકવણી થઈ શકી નથી. આપની બાસ્કેટ સેવ છે, આપ ફરી પ્રયત્ન કરી શકો છો અથવા ચુકવણીની બીજી રીત પસંદ કરી શકો છો.
discount-none = અત્યારે મારી પાસે આપવા માટે કોઈ છૂટ નથી.
discount-open = અત્યારે કોડ { $coupon_code } થી આપને { $coupon_value } ની છૂટ મળે છે. કોડ { $coupon_expires } સુધી માન્ય છે.
giftcard-ask = કૃપા કરીને ગિફ્ટ કાર્ડનો કોડ મોકલો.
giftcard-balance = ગિફ્ટ કાર્ડનું બેલેન્સ { $giftcard_balance } છે.
giftcard-unknown = આ કોડનું કોઈ ગિફ્ટ કાર્ડ મળ્યું નથી.
policy-says = “{ $page_title }” પેજ પર લખ્યું છે: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = હું આપની વાતચીત અમારી ટીમને સોંપું છું. આપે અહીં જે લખ્યું છે તે બધું તેઓ જોઈ શકશે.
handoff-next = જવાબ આપને અહીં જ મળશે.
handoff-closed = અમારી ટીમ ફરી હાજર થશે ત્યારે આપને જવાબ આપશે. સમય: { $team_back }.
handoff-leave-address = કૃપા કરીને આપનું ઈમેલ સરનામું આપો, જેથી અમે આપનો સંપર્ક કરી શકીએ.
complaint-sorry = આ માટે હું દિલગીર છું. હું આ વાત તરત જ અમારી ટીમ સુધી પહોંચાડું છું.

### Leaving

opt-out-done = હવે { $shop_name } તરફથી આપને આવા મેસેજ નહીં મળે.
