# Texts of Cartwright in Telugu. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = నమస్కారం { $shopper_first_name },
greeting-plain = నమస్కారం,

### The first reminder

recover-reminder-subject = మీ బాస్కెట్‌లో: { $item0_title }
recover-reminder-preheader = { $shop_name } షాప్‌లో మీ బాస్కెట్ సేవ్ అయి ఉంది.
recover-reminder-intro = { $shop_name } షాప్‌లో మీ బాస్కెట్ సేవ్ అయి ఉంది, “{ $item0_title }” ఇంకా అందుబాటులో ఉంది. మీకు వీలైనప్పుడు, ఆగిన చోటు నుంచి కొనసాగించవచ్చు.
recover-reminder-whatsapp = మీ బాస్కెట్ { $shop_name } షాప్‌లో సేవ్ అయి ఉంది, “{ $item0_title }” ఇంకా అందుబాటులో ఉంది. మీకు వీలైనప్పుడు, ఆగిన చోటు నుంచి కొనసాగించవచ్చు.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } షాప్‌లో మీ బాస్కెట్ మీ కోసం వేచి ఉంది
recover-social-proof-preheader = “{ $item0_title }” ఇంకా అందుబాటులో ఉంది.
recover-social-proof-intro = మర్చిపోయి ఉంటే చిన్న గుర్తు: “{ $item0_title }” ఇంకా { $shop_name } షాప్‌లో మీ బాస్కెట్‌లో ఉంది. ఏదైనా ప్రశ్న ఉందా? రిప్లై ఇవ్వండి, సంతోషంగా సహాయం చేస్తాం.
recover-social-proof-whatsapp = మర్చిపోయి ఉంటే చిన్న గుర్తు: “{ $item0_title }” ఇంకా { $shop_name } షాప్‌లో మీ బాస్కెట్‌లో ఉంది. { $proof } ఏదైనా ప్రశ్న ఉందా? రిప్లై ఇవ్వండి, సంతోషంగా సహాయం చేస్తాం.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } వ్యక్తి ఈ వస్తువును కొన్నారు.
   *[other] { proof-period } { $popular_count } మంది ఈ వస్తువును కొన్నారు.
}
proof-period = { $popular_days_n ->
    [one] గత { $popular_days } రోజులో
   *[other] గత { $popular_days } రోజుల్లో
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } కస్టమర్ ఈ వస్తువుకు { $rating } స్టార్లు ఇచ్చారు.
   *[other] { $rating_count } కస్టమర్లు ఈ వస్తువుకు { $rating } స్టార్లు ఇచ్చారు.
}
proof-none = అది ఇంకా అందుబాటులో ఉంది.

### The personal offer

recover-incentive-subject = { $shop_name } షాప్‌లో మీ బాస్కెట్ కోసం: { $offer }
recover-incentive-preheader = మీ వ్యక్తిగత కోడ్ { $coupon_expires } వరకు చెల్లుతుంది.
recover-incentive-intro = { $shop_name } షాప్‌ను చూసినందుకు ధన్యవాదాలు. మీ బాస్కెట్ సేవ్ అయి ఉంది, మీ కోసం మా దగ్గర ఇది ఉంది: { $offer }.
recover-incentive-whatsapp = ధన్యవాదాలు, మీరు { $shop_name } షాప్‌ను చూసినందుకు. “{ $item0_title }” ఇంకా మీ బాస్కెట్‌లో ఉంది, మీ కోసం మా దగ్గర ఇది ఉంది: { $offer }. మీ వ్యక్తిగత కోడ్ { $coupon_code }, ఇది { $coupon_expires } వరకు చెల్లుతుంది.
offer-off = { $coupon_value } తగ్గింపు
coupon-label = మీ వ్యక్తిగత కోడ్
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } వరకు చెల్లుతుంది

### For returning customers

recover-cross-sell-subject = మిమ్మల్ని మళ్ళీ చూడటం సంతోషం: { $shop_name } షాప్‌లో మీ బాస్కెట్
recover-cross-sell-preheader = “{ $item0_title }” ఇంకా అందుబాటులో ఉంది.
recover-cross-sell-intro = మిమ్మల్ని మళ్ళీ చూడటం సంతోషం. { $shop_name } షాప్‌లో మీ బాస్కెట్ సేవ్ అయి ఉంది, “{ $item0_title }” ఇంకా అందుబాటులో ఉంది. దీనికి చక్కగా సరిపోయే కొన్ని వస్తువులను కూడా ఎంపిక చేశాం.
also-heading = దీనికి చక్కగా సరిపోయేవి

### An unpaid order

payment-reminder-subject = { $shop_name } షాప్‌లో మీ ఆర్డర్ చెల్లింపు కోసం వేచి ఉంది
payment-reminder-preheader = మీకు వీలైనప్పుడు చెల్లింపు పూర్తి చేయవచ్చు.
payment-reminder-intro = { $shop_name } షాప్‌లో { $cart_total } విలువైన మీ ఆర్డర్ సేవ్ అయి ఉంది, కానీ చెల్లింపు ఇంకా పూర్తి కాలేదు. మీకు వీలైనప్పుడు పూర్తి చేయవచ్చు.
payment-reminder-whatsapp = మీ ఆర్డర్ ({ $cart_total }) { $shop_name } షాప్‌లో సేవ్ అయి ఉంది, కానీ చెల్లింపు ఇంకా పూర్తి కాలేదు. మీకు వీలైనప్పుడు పూర్తి చేయవచ్చు.

### After an order

after-purchase-subject = “{ $item0_title }” తో చక్కగా సరిపోయేవి
after-purchase-preheader = { $shop_name } షాప్‌లో మీ ఆర్డర్ కోసం కొన్ని సూచనలు.
after-purchase-intro = { $shop_name } షాప్‌లో ఆర్డర్ చేసినందుకు ధన్యవాదాలు. “{ $item0_title }” తో చక్కగా సరిపోయే కొన్ని వస్తువులను ఎంపిక చేశాం.
after-purchase-whatsapp = ధన్యవాదాలు, మీరు { $shop_name } షాప్‌లో ఆర్డర్ చేసినందుకు. “{ $item0_title }” తో చక్కగా సరిపోయే కొన్ని వస్తువులను మీ కోసం ఎంపిక చేశాం.
review-request-subject = “{ $item0_title }” మీకు నచ్చిందా?
review-request-preheader = మీ అభిప్రాయం ఇతర కస్టమర్లు ఎంచుకోవడానికి సహాయపడుతుంది.
review-request-intro = { $shop_name } షాప్ నుంచి తీసుకున్న మీ ఆర్డర్ కొంతకాలంగా మీ దగ్గర ఉంది. “{ $item0_title }” మీకు నచ్చిందా? మీ నిజమైన అభిప్రాయం ఇతర కస్టమర్లు ఎంచుకోవడానికి సహాయపడుతుంది.
review-request-whatsapp = మీరు { $shop_name } షాప్ నుంచి తీసుకున్న ఆర్డర్ కొంతకాలంగా మీ దగ్గర ఉంది. “{ $item0_title }” మీకు నచ్చిందా? మీ నిజమైన అభిప్రాయం ఇతర కస్టమర్లు ఎంచుకోవడానికి సహాయపడుతుంది.

### Back in stock

back-in-stock-subject = మళ్ళీ అందుబాటులో: { $item0_title }
back-in-stock-preheader = తెలియజేయమని మీరు అడిగారు.
back-in-stock-intro = “{ $item0_title }” మళ్ళీ { $shop_name } షాప్‌లో అందుబాటులో ఉంది. తిరిగి వచ్చినప్పుడు తెలియజేయమని మీరు అడిగారు.
back-in-stock-whatsapp = మీరు తెలియజేయమని అడిగారు: “{ $item0_title }” మళ్ళీ { $shop_name } షాప్‌లో అందుబాటులో ఉంది.

### After a long time

win-back-subject = { $shop_name } షాప్ నుంచి కబుర్లు
win-back-preheader = మీ కోసం కొన్ని సూచనలు.
win-back-intro = { $shop_name } షాప్‌లో మీరు చివరిగా ఆర్డర్ చేసి కొంతకాలమైంది. మీకు నచ్చగల కొన్ని వస్తువులను ఎంపిక చేశాం.
win-back-whatsapp = మీరు { $shop_name } షాప్‌లో చివరిగా ఆర్డర్ చేసి కొంతకాలమైంది. మీకు నచ్చగల కొన్ని వస్తువులను ఎంపిక చేశాం.

### Pieces of these

picked-heading = మీ కోసం ఎంపిక చేసినవి
action-product = వస్తువును చూడండి
action-shop = షాప్‌కు వెళ్ళండి
action-review = రివ్యూ రాయండి
footer-why-order = మీరు { $shop_name } షాప్‌లో ఈ చిరునామాతో ఆర్డర్ చేసినందున ఈ ఈమెయిల్ వచ్చింది.
footer-why-asked = ఈ వస్తువు గురించి తెలియజేయమని { $shop_name } షాప్‌ను అడిగినందున ఈ ఈమెయిల్ వచ్చింది.

### Chat on the shop's page

checkout-idle-chat = నెమ్మదిగా చూడండి, మీ బాస్కెట్ ఇక్కడే ఉంది.
browse-help-chat = “{ $item0_title }” గురించి ఏమైనా తెలుసుకోవాలా?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }”: ఇప్పుడు { $item0_stock } పీస్ స్టాక్‌లో ఉంది.
   *[other] “{ $item0_title }”: ఇప్పుడు { $item0_stock } పీసులు స్టాక్‌లో ఉన్నాయి.
}
answer-express-by = అదనంగా { $express_extra } చెల్లించి ఎక్స్‌ప్రెస్ డెలివరీ తీసుకుంటే, { $express_by } లోపు చేరుతుంది.
answer-free-returns = { $returns_n ->
    [one] మీరు దీన్ని { $returns } రోజులోపు ఉచితంగా రిటర్న్ చేయవచ్చు.
   *[other] మీరు దీన్ని { $returns } రోజుల్లోపు ఉచితంగా రిటర్న్ చేయవచ్చు.
}
answer-free-shipping-from = మీ బాస్కెట్‌లో ఇంకా { $shipping_free_from_missing } విలువైన వస్తువులు చేర్చితే డెలివరీ ఉచితం.
answer-shipping-cost = డెలివరీ ఖర్చు { $shipping_cost }.

### Pieces

promise-free-shipping = ఉచిత డెలివరీ
promise-free-returns = ఉచిత రిటర్న్
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ముందు: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] స్టాక్‌లో: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] మరో { $cart_more }
}
cart-total = మొత్తం: { $cart_total }
action-basket = బాస్కెట్‌కు తిరిగి వెళ్ళండి
action-payment = చెల్లింపు పూర్తి చేయండి

### The foot of a message

footer-why = మీరు { $shop_name } షాప్‌లో ఈ చిరునామాతో ఆర్డర్ మొదలుపెట్టినందున ఈ ఈమెయిల్ వచ్చింది.
unsubscribe = అన్‌సబ్‌స్క్రైబ్ చేయండి
opt-out-word = STOP
opt-out-reply = { opt-out-word } అని రిప్లై ఇవ్వండి, మేము మీకు మళ్ళీ రాయము.
