# Texts of Cartwright in Gujarati. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = નમસ્તે { $shopper_first_name },
greeting-plain = નમસ્તે,

### The first reminder

recover-reminder-subject = આપની બાસ્કેટમાં છે: { $item0_title }
recover-reminder-preheader = { $shop_name } પર આપની બાસ્કેટ સેવ છે.
recover-reminder-intro = { $shop_name } પર આપની બાસ્કેટ સેવ છે, અને “{ $item0_title }” હજી ઉપલબ્ધ છે. આપને અનુકૂળ હોય ત્યારે જ્યાં અટક્યા હતા ત્યાંથી આગળ વધી શકો છો.
recover-reminder-whatsapp = આપની બાસ્કેટ { $shop_name } પર સેવ છે, અને “{ $item0_title }” હજી ઉપલબ્ધ છે. આપને અનુકૂળ હોય ત્યારે જ્યાં અટક્યા હતા ત્યાંથી આગળ વધી શકો છો.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } પર આપની બાસ્કેટ આપની રાહ જુએ છે
recover-social-proof-preheader = “{ $item0_title }” હજી ઉપલબ્ધ છે.
recover-social-proof-intro = કદાચ ધ્યાન બહાર ગયું હોય તો નાની યાદ: “{ $item0_title }” હજી { $shop_name } પર આપની બાસ્કેટમાં છે. કોઈ પ્રશ્ન છે? બસ જવાબ આપો, અમને મદદ કરવામાં આનંદ થશે.
recover-social-proof-whatsapp = કદાચ ધ્યાન બહાર ગયું હોય તો નાની યાદ: “{ $item0_title }” હજી { $shop_name } પર આપની બાસ્કેટમાં છે. { $proof } કોઈ પ્રશ્ન છે? બસ જવાબ આપો, અમને મદદ કરવામાં આનંદ થશે.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } વ્યક્તિએ આ વસ્તુ ખરીદી છે.
   *[other] { proof-period } { $popular_count } લોકોએ આ વસ્તુ ખરીદી છે.
}
proof-period = { $popular_days_n ->
   *[other] છેલ્લા { $popular_days } દિવસમાં
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } ગ્રાહકે આ વસ્તુને { $rating } સ્ટાર આપ્યા છે.
   *[other] { $rating_count } ગ્રાહકોએ આ વસ્તુને { $rating } સ્ટાર આપ્યા છે.
}
proof-none = તે હજી ઉપલબ્ધ છે.

### The personal offer

recover-incentive-subject = { $shop_name } પર આપની બાસ્કેટ માટે: { $offer }
recover-incentive-preheader = આપનો અંગત કોડ { $coupon_expires } સુધી માન્ય છે.
recover-incentive-intro = { $shop_name } ની મુલાકાત બદલ આભાર. આપની બાસ્કેટ સેવ છે, અને આપના માટે અમારી પાસે કંઈક છે: { $offer }.
recover-incentive-whatsapp = આભાર કે આપે { $shop_name } ની મુલાકાત લીધી. “{ $item0_title }” હજી આપની બાસ્કેટમાં છે, અને આપના માટે અમારી પાસે કંઈક છે: { $offer }. આપનો અંગત કોડ { $coupon_code } છે, જે { $coupon_expires } સુધી માન્ય છે.
offer-off = { $coupon_value } ની છૂટ
coupon-label = આપનો અંગત કોડ
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } સુધી માન્ય

### For returning customers

recover-cross-sell-subject = આપને ફરી મળીને આનંદ થયો: { $shop_name } પર આપની બાસ્કેટ
recover-cross-sell-preheader = “{ $item0_title }” હજી ઉપલબ્ધ છે.
recover-cross-sell-intro = આપને ફરી મળીને આનંદ થયો. { $shop_name } પર આપની બાસ્કેટ સેવ છે, અને “{ $item0_title }” હજી ઉપલબ્ધ છે. તેની સાથે સરસ લાગે એવી કેટલીક વસ્તુઓ પણ અમે પસંદ કરી છે.
also-heading = તેની સાથે સરસ લાગશે

### An unpaid order

payment-reminder-subject = { $shop_name } પર આપના ઓર્ડરની ચુકવણી બાકી છે
payment-reminder-preheader = આપને અનુકૂળ હોય ત્યારે ચુકવણી પૂરી કરી શકો છો.
payment-reminder-intro = { $shop_name } પર આપનો { $cart_total } નો ઓર્ડર સેવ છે, પણ ચુકવણી હજી પૂરી થઈ નથી. આપને અનુકૂળ હોય ત્યારે તે પૂરી કરી શકો છો.
payment-reminder-whatsapp = આપનો { $cart_total } નો ઓર્ડર { $shop_name } પર સેવ છે, પણ ચુકવણી હજી પૂરી થઈ નથી. આપને અનુકૂળ હોય ત્યારે તે પૂરી કરી શકો છો.

### After an order

after-purchase-subject = “{ $item0_title }” સાથે સરસ લાગે એવી વસ્તુઓ
after-purchase-preheader = { $shop_name } પર આપના ઓર્ડર માટે કેટલાંક સૂચનો.
after-purchase-intro = { $shop_name } પર ઓર્ડર કરવા બદલ આભાર. “{ $item0_title }” સાથે સરસ લાગે એવી કેટલીક વસ્તુઓ અમે પસંદ કરી છે.
after-purchase-whatsapp = આભાર કે આપે { $shop_name } પર ઓર્ડર કર્યો. “{ $item0_title }” સાથે સરસ લાગે એવી કેટલીક વસ્તુઓ અમે આપના માટે પસંદ કરી છે.
review-request-subject = “{ $item0_title }” વિશે આપનો શું અભિપ્રાય છે?
review-request-preheader = આપના અભિપ્રાયથી બીજા ગ્રાહકોને પસંદગીમાં મદદ મળે છે.
review-request-intro = { $shop_name } પરથી મંગાવેલો આપનો ઓર્ડર હવે કેટલાક સમયથી આપની પાસે છે. “{ $item0_title }” વિશે આપનો શું અભિપ્રાય છે? આપના પ્રામાણિક અભિપ્રાયથી બીજા ગ્રાહકોને પસંદગીમાં મદદ મળે છે.
review-request-whatsapp = આપે { $shop_name } પરથી મંગાવેલો ઓર્ડર હવે કેટલાક સમયથી આપની પાસે છે. “{ $item0_title }” વિશે આપનો શું અભિપ્રાય છે? આપના પ્રામાણિક અભિપ્રાયથી બીજા ગ્રાહકોને પસંદગીમાં મદદ મળે છે.

### Back in stock

back-in-stock-subject = ફરી ઉપલબ્ધ: { $item0_title }
back-in-stock-preheader = આપે અમને જાણ કરવા કહ્યું હતું.
back-in-stock-intro = “{ $item0_title }” હવે { $shop_name } પર ફરી ઉપલબ્ધ છે. ફરી ઉપલબ્ધ થાય ત્યારે જાણ કરવા આપે કહ્યું હતું.
back-in-stock-whatsapp = આપે અમને જાણ કરવા કહ્યું હતું: “{ $item0_title }” હવે { $shop_name } પર ફરી ઉપલબ્ધ છે.

### After a long time

win-back-subject = { $shop_name } તરફથી સમાચાર
win-back-preheader = આપના માટે કેટલાંક સૂચનો.
win-back-intro = { $shop_name } પર આપના છેલ્લા ઓર્ડરને ઘણો સમય થયો છે. આપને ગમી શકે એવી કેટલીક વસ્તુઓ અમે પસંદ કરી છે.
win-back-whatsapp = આપે { $shop_name } પર છેલ્લો ઓર્ડર કર્યો તેને ઘણો સમય થયો છે. આપને ગમી શકે એવી કેટલીક વસ્તુઓ અમે પસંદ કરી છે.

### Pieces of these

picked-heading = આપના માટે પસંદ કરેલું
action-product = વસ્તુ જુઓ
action-shop = દુકાન પર જાઓ
action-review = અભિપ્રાય લખો
footer-why-order = આપે { $shop_name } પર આ સરનામાથી ઓર્ડર કર્યો હતો, તેથી આપને આ ઈમેલ મળ્યો છે.
footer-why-asked = આપે { $shop_name } ને આ વસ્તુ વિશે જાણ કરવા કહ્યું હતું, તેથી આપને આ ઈમેલ મળ્યો છે.

### Chat on the shop's page

checkout-idle-chat = શાંતિથી જુઓ, આપની બાસ્કેટ અહીં જ છે.
browse-help-chat = “{ $item0_title }” વિશે કંઈ જાણવું છે?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] “{ $item0_title }” અત્યારે સ્ટોકમાં { $item0_stock } પીસ છે.
}
answer-express-by = વધારાના { $express_extra } આપીને એક્સપ્રેસ ડિલિવરી લો તો તે { $express_by } સુધીમાં પહોંચે છે.
answer-free-returns = { $returns_n ->
   *[other] આપ તેને { $returns } દિવસની અંદર મફતમાં પરત કરી શકો છો.
}
answer-free-shipping-from = બાસ્કેટમાં { $shipping_free_from_missing } ની વસ્તુ વધુ ઉમેરો તો ડિલિવરી મફત છે.
answer-shipping-cost = ડિલિવરી ખર્ચ { $shipping_cost } છે.

### Pieces

promise-free-shipping = મફત ડિલિવરી
promise-free-returns = મફત રિટર્ન
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (પહેલાં: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] સ્ટોકમાં: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] અને બીજી { $cart_more }
}
cart-total = કુલ: { $cart_total }
action-basket = બાસ્કેટ પર પાછા જાઓ
action-payment = ચુકવણી પૂરી કરો

### The foot of a message

footer-why = આપે { $shop_name } પર આ સરનામાથી ઓર્ડર શરૂ કર્યો હતો, તેથી આપને આ ઈમેલ મળ્યો છે.
unsubscribe = અનસબ્સ્ક્રાઇબ કરો
opt-out-word = STOP
opt-out-reply = { opt-out-word } લખીને જવાબ આપો, અમે આપને ફરી નહીં લખીએ.
