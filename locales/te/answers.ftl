# What the assistant says in Telugu. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = నమస్కారం! నేను { $shop_name } షాప్ ఆటోమేటెడ్ అసిస్టెంట్‌ని. మీకు ఎలా సహాయపడగలను?
assist-hello-again = మళ్ళీ నమస్కారం! మీకు ఎలా సహాయపడగలను?
assist-thanks = సంతోషం అండి. ఇంకేమైనా సహాయం కావాలా?
assist-else = ఇంకేమైనా సహాయం కావాలా?
assist-not-understood = మీరు చెప్పినది నాకు సరిగ్గా అర్థం కాలేదు. దయచేసి వేరే మాటల్లో చెప్పగలరా?
assist-choose = వీటిలో మీరు అడుగుతున్నది ఏది?
assist-out-of-scope = { $shop_name } షాప్ ఆర్డర్లు, రిటర్న్‌లు, డెలివరీ, ఉత్పత్తుల విషయంలో నేను సహాయపడగలను, కానీ ఈ విషయంలో సహాయపడలేను.
assist-unknown = దీని గురించి నా దగ్గర కచ్చితమైన సమాచారం లేదు, అందుకే ఊహించి చెప్పను.
assist-empty = నాకు ఖాళీ మెసేజ్ వచ్చింది. మీకు ఏం కావాలి?
assist-too-long = మీ మెసేజ్ చాలా పెద్దగా ఉంది. దయచేసి కొన్ని వాక్యాల్లో చెప్పగలరా?
assist-busy = దయచేసి కాస్త ఆగండి, మీ ముందు మెసేజ్‌ను ఇంకా చూస్తున్నాను.
assist-trouble = ప్రస్తుతం నేను అది చూడలేకపోతున్నాను. దయచేసి కాసేపటి తర్వాత మళ్ళీ ప్రయత్నించండి, లేదా మా బృందంతో మాట్లాడండి.
assist-file-refused = ఈ ఫైల్‌ను తెరవలేకపోయాను. దయచేసి ఫోటోను JPEG, PNG లేదా WebP రూపంలో పంపండి.
assist-no-payment-here = ఈ చాట్‌లో చెల్లింపులు తీసుకోబడవు. దయచేసి షాప్ చెక్అవుట్ పేజీలో చెల్లించండి.

### Buttons

button-order-status = నా ఆర్డర్ ఎక్కడ ఉంది?
button-return = వస్తువు రిటర్న్ చేయాలి
button-product = ఉత్పత్తి గురించి ప్రశ్న
button-human = బృందంతో మాట్లాడండి
button-yes = అవును
button-no = వద్దు
button-skip = దాటవేయండి
button-cancel = రద్దు చేయండి
button-view = ఉత్పత్తిని చూడండి
button-track = పార్శిల్ ట్రాక్ చేయండి
button-label = రిటర్న్ లేబుల్ తెరవండి

### Making sure who is asking

identify-order-number = దయచేసి మీ ఆర్డర్ నంబర్ చెప్పండి. అది మీ ఆర్డర్ నిర్ధారణ మెసేజ్‌లో ఉంటుంది.
identify-contact = ఆర్డర్ చేసినప్పుడు మీరు ఇచ్చిన ఈమెయిల్ చిరునామా లేదా ఫోన్ నంబర్ చెప్పండి.
identify-code-sent = ఈ వివరాలు ఏదైనా ఆర్డర్‌కు చెందినవైతే, ఆ ఆర్డర్ ఈమెయిల్ చిరునామాకు లేదా ఫోన్ నంబర్‌కు ఇప్పుడే ఒక కోడ్ పంపించాం. దయచేసి ఆ కోడ్‌ను ఇక్కడ రాయండి.
identify-code-wrong = దీన్ని నిర్ధారించలేకపోయాను. కోడ్ తప్పుగా రాసి ఉండవచ్చు, లేదా దాని గడువు ముగిసి ఉండవచ్చు.
identify-too-often = చాలాసార్లు ప్రయత్నించారు. దయచేసి తర్వాత మళ్ళీ ప్రయత్నించండి, లేదా మా బృందంతో మాట్లాడండి.
identify-done = ధన్యవాదాలు, మీ ఆర్డర్ దొరికింది.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name }: మీ కోడ్
identify-code-text = { $shop_name } కోసం మీ కోడ్: { $access_code }. మీరు దీన్ని అడగకపోతే, ఈ మెసేజ్‌ను పట్టించుకోకండి.

### Orders

order-received = { $order_placed } తేదీన మీరు పెట్టిన ఆర్డర్ { $order_number } మాకు అందింది, సిద్ధం చేస్తున్నాం.
order-unpaid = { $order_placed } తేదీన మీరు పెట్టిన ఆర్డర్ { $order_number } చెల్లింపు ఇంకా జరగలేదు.
order-partly-shipped = మీ ఆర్డర్ { $order_number } లోని కొన్ని వస్తువులు బయలుదేరాయి, మిగతావి తర్వాత వస్తాయి.
order-shipped = మీ ఆర్డర్ { $order_number } దారిలో ఉంది.
order-shipped-with = మీ ఆర్డర్ { $order_number } దారిలో ఉంది. కొరియర్: { $carrier_name }.
order-out-for-delivery = మీ ఆర్డర్ { $order_number } డెలివరీకి బయలుదేరింది.
order-delivered = మీ ఆర్డర్ { $order_number } { $order_delivered } తేదీన డెలివర్ అయింది.
order-cancelled = మీ ఆర్డర్ { $order_number } రద్దు అయింది.
order-refunded = మీ ఆర్డర్ { $order_number } కోసం { $refund_amount } రీఫండ్ చేశాం.
order-returned = మీ ఆర్డర్ { $order_number } రిటర్న్ మాకు చేరింది.
order-problem = మీ ఆర్డర్ { $order_number } డెలివరీలో సమస్య ఉందని కొరియర్ సంస్థ తెలిపింది. మా బృందం దీన్ని చూసుకుంటుంది.
order-expected = అది చేరుతుందని ఆశించే తేదీ: { $delivery_by }.
order-expected-between = అది { $delivery_from }, { $delivery_to } తేదీల మధ్య చేరుతుందని అంచనా.
order-tracking = ట్రాకింగ్ నంబర్: { $tracking_number }.
order-tracking-link = మీరు దాన్ని ఇక్కడ ట్రాక్ చేయవచ్చు: { $tracking_link }
order-no-tracking = దీనికి ఇంకా ట్రాకింగ్ నంబర్ లేదు.
order-list = ఇవి మీ ఇటీవలి ఆర్డర్లు:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = మీ పేరుతో ఆర్డర్లు ఏవీ కనిపించలేదు.
order-not-found = మీ ఆర్డర్లలో ఈ నంబర్‌తో ఏ ఆర్డర్ కనిపించలేదు.

### Refunds

refund-pending = మీ ఆర్డర్ { $order_number } కోసం { $refund_amount } రీఫండ్ ప్రాసెస్ అవుతోంది.
refund-done = మీ ఆర్డర్ { $order_number } కోసం { $refund_amount } మొత్తాన్ని { $refund_on } తేదీన రీఫండ్ చేశాం.
refund-none = మీ ఆర్డర్ { $order_number } కోసం ఏ రీఫండ్ కనిపించడం లేదు.
refund-by-person = రీఫండ్ గురించి మా బృందం నిర్ణయిస్తుంది. మీ అభ్యర్థనను అన్ని వివరాలతో వారికి పంపించాను.

### Returns

return-window = { $return_days_n ->
    [one] డెలివరీ అయిన { $return_days } రోజులోపు మీరు వస్తువులను రిటర్న్ చేయవచ్చు.
   *[other] డెలివరీ అయిన { $return_days } రోజుల్లోపు మీరు వస్తువులను రిటర్న్ చేయవచ్చు.
}
return-free = తిరిగి పంపడానికి మీకు ఎలాంటి ఛార్జీ లేదు.
return-cost = తిరిగి పంపడానికి అయ్యే ఖర్చు: { $return_cost }.
return-not-possible-for = వీటిని రిటర్న్ చేయడం కుదరదు: { $return_excluded }.
return-which-order = ఏ ఆర్డర్‌లోని వస్తువును రిటర్న్ చేయాలనుకుంటున్నారు?
return-which-item = ఏ వస్తువును రిటర్న్ చేయాలనుకుంటున్నారు?
return-why = దాన్ని ఎందుకు రిటర్న్ చేయాలనుకుంటున్నారు?
return-unused = వస్తువు వాడకుండా, ట్యాగ్‌లతో ఉందా?
return-photo = దయచేసి పాడైన భాగం కనిపించేలా ఒక ఫోటో పంపండి.
return-check = ఆర్డర్ { $order_number } లోని “{ $item_title }” వస్తువును రిటర్న్ చేయాలనుకుంటున్నారు. సరేనా?
return-approved = “{ $item_title }” రిటర్న్ ఆమోదించబడింది. మీ రిటర్న్ నంబర్: { $return_number }.
return-refused-window = “{ $item_title }” రిటర్న్ గడువు { $return_until } తేదీన ముగిసింది.
return-refused-final-sale = “{ $item_title }” వాపసు లేని షరతుతో అమ్మబడింది, కాబట్టి దాన్ని రిటర్న్ చేయడం కుదరదు.
return-refused-kind = “{ $item_title }” పంపిన తర్వాత రిటర్న్ చేయలేని వస్తువుల్లో ఒకటి.
return-refused-used = వాడిన లేదా ట్యాగ్‌లు తీసేసిన వస్తువులను రిటర్న్ చేయడం కుదరదు.
return-refused-already = “{ $item_title }” రిటర్న్ ఇప్పటికే నమోదైంది.
return-refused-undelivered = “{ $item_title }” ఇంకా డెలివర్ కాలేదు. అందిన తర్వాత దాన్ని రిటర్న్ చేయవచ్చు.
return-review = మీ రిటర్న్ గురించి మా బృందం నిర్ణయించి మీకు తెలియజేస్తుంది.
return-label-link = ఇదిగో మీ రిటర్న్ లేబుల్: { $return_label_link }
return-pack = దయచేసి వస్తువును బాగా ప్యాక్ చేసి, లేబుల్ అతికించి, పార్శిల్‌ను { $carrier_name } కొరియర్‌కు ఇవ్వండి.
return-send-by = దయచేసి దాన్ని { $return_until } లోపు పంపండి.
return-after = పార్శిల్ మాకు చేరి, తనిఖీ పూర్తయ్యాక, రీఫండ్ గురించి మా బృందం నిర్ణయిస్తుంది.
return-stopped = సరే, ఏదీ నమోదు చేయలేదు.
return-mail-subject = { $shop_name }: మీ రిటర్న్ { $return_number }
return-mail-intro = ఆర్డర్ { $order_number } లోని “{ $item_title }” వస్తువు రిటర్న్‌ను నమోదు చేశాం.
reason-too-small = చాలా చిన్నగా ఉంది
reason-too-large = చాలా పెద్దగా ఉంది
reason-not-as-described = వివరించినట్టు లేదు
reason-damaged = పాడైపోయి వచ్చింది
reason-defective = పనిచేయడం లేదు
reason-wrong-item = తప్పు వస్తువు వచ్చింది
reason-late = చాలా ఆలస్యంగా వచ్చింది
reason-changed-mind = మనసు మార్చుకున్నాను
reason-other = వేరే కారణం

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_total } విలువైన మీ ఆర్డర్ { $order_number } రద్దు చేయమంటారా?
cancel-done = మీ ఆర్డర్ { $order_number } రద్దు చేయబడింది.
cancel-too-late = మీ ఆర్డర్ { $order_number } ఇప్పటికే బయలుదేరింది కాబట్టి ఇక రద్దు చేయడం కుదరదు. అందిన తర్వాత దాన్ని రిటర్న్ చేయవచ్చు.
address-ask = దయచేసి కొత్త డెలివరీ చిరునామాను పూర్తిగా పంపండి.
address-check = మీ ఆర్డర్ { $order_number } ను ఈ చిరునామాకు పంపించమంటారా: { $address_new }?
address-done = మీ ఆర్డర్ { $order_number } డెలివరీ చిరునామా మార్చబడింది.
address-too-late = మీ ఆర్డర్ { $order_number } ఇప్పటికే బయలుదేరింది కాబట్టి ఇక చిరునామా మార్చడం కుదరదు.
exchange-which = దాని బదులు ఏ సైజు లేదా ఏ రకం కావాలి?
exchange-check = “{ $item_title }” బదులు “{ $exchange_title }” ఇచ్చేలా మార్చమంటారా?
exchange-approved = “{ $item_title }” బదులు “{ $exchange_title }” తీసుకునే మార్పిడి ఆమోదించబడింది.
exchange-sold-out = “{ $exchange_title }” ప్రస్తుతం స్టాక్‌లో లేదు.
exchange-refused = “{ $item_title }” వస్తువును దానితో మార్చడం కుదరదు.
change-review = మా బృందం మీ అభ్యర్థనను చూసి మీకు తెలియజేస్తుంది.
warranty-covered = “{ $item_title }” వారంటీ { $warranty_until } వరకు ఉంది.
warranty-ended = “{ $item_title }” వారంటీ { $warranty_until } తేదీన ముగిసింది.
stopped = సరే, నేను ఏదీ మార్చలేదు.

### Products

product-price = “{ $product_title }” ధర { $product_price }.
product-price-was = “{ $product_title }” ధర { $product_price } (ముందు: { $product_price_before }).
product-available = “{ $product_title }” స్టాక్‌లో ఉంది.
product-stock = { $product_stock_n ->
    [one] “{ $product_title }”: ఇప్పుడు { $product_stock } పీస్ స్టాక్‌లో ఉంది.
   *[other] “{ $product_title }”: ఇప్పుడు { $product_stock } పీసులు స్టాక్‌లో ఉన్నాయి.
}
product-sold-out = “{ $product_title }” ప్రస్తుతం స్టాక్‌లో లేదు.
product-tell-me = మళ్ళీ స్టాక్ వచ్చాక మీకు చెప్పమంటారా?
product-will-tell = మళ్ళీ స్టాక్ రాగానే మీకు తెలియజేస్తాను.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = మీరు ఏ ఉత్పత్తి గురించి అడుగుతున్నారు?
product-not-found = మా షాప్‌లో అలాంటి ఉత్పత్తి కనిపించలేదు.
products-found = ఇవి మీకు నచ్చవచ్చు:
products-nearest = సరిగ్గా అలాంటిది దొరకలేదు. వీటిని చూడండి, దానికి దగ్గరగా ఉన్నాయి:
products-goes-with = దీనికి చక్కగా సరిపోయేవి:
product-line = { $product_title }, { $product_price }
compare-intro = వీటి పోలిక ఇదిగో:
size-ask = మీరు సాధారణంగా ఏ సైజు వేసుకుంటారు, లేదా మీ కొలతలు ఎంత?
size-advice = “{ $product_title }” కోసం మేము సూచించే సైజు: { $size_value }.
size-chart = సైజు చార్ట్ ప్రకారం సైజు { $size_value } కొలత: { $size_measure }.
size-runs-small = “{ $product_title }” చిన్నగా ఉందని కస్టమర్లు తరచుగా చెప్పారు.
size-runs-large = “{ $product_title }” పెద్దగా ఉందని కస్టమర్లు తరచుగా చెప్పారు.
size-runs-true = “{ $product_title }” అనుకున్నట్టే సరిపోతుందని కస్టమర్లు చెప్పారు.
size-unknown = “{ $product_title }” సైజు చార్ట్ నా దగ్గర లేదు.
cart-link = ఈ వస్తువుతో మీ బాస్కెట్ ఇదిగో: { $cart_link }

### Delivery, payment, offers

delivery-estimate = ఇప్పుడు ఆర్డర్ చేస్తే, అంచనా డెలివరీ తేదీ: { $delivery_by }.
delivery-estimate-between = ఇప్పుడు ఆర్డర్ చేస్తే, { $delivery_from }, { $delivery_to } తేదీల మధ్య చేరవచ్చు.
delivery-cost = { $country_name } దేశానికి డెలివరీ ఖర్చు { $delivery_cost }.
delivery-free = { $country_name } దేశానికి డెలివరీ ఉచితం.
delivery-free-from = { $delivery_free_from } లేదా అంతకంటే ఎక్కువ ఆర్డర్లకు డెలివరీ ఉచితం.
delivery-country-no = మేము ఈ దేశానికి డెలివరీ చేయడం లేదు: { $country_name }.
payment-methods = మీరు ఈ పద్ధతుల్లో చెల్లించవచ్చు: { $payment_methods }.
payment-trouble = క్షమించండి, చెల్లింపు పూర్తి కాలేదు. మీ బాస్కెట్ సేవ్ అయి ఉంది, మళ్ళీ ప్రయత్నించవచ్చు లేదా వేరే చెల్లింపు పద్ధతిని ఎంచుకోవచ్చు.
discount-none = ప్రస్తుతం నా దగ్గర ఇవ్వడానికి తగ్గింపు ఏదీ లేదు.
discount-open = ప్రస్తుతం { $coupon_code } కోడ్‌తో మీకు { $coupon_value } తగ్గింపు లభిస్తుంది. ఇది { $coupon_expires } వరకు చెల్లుతుంది.
giftcard-ask = దయచేసి గిఫ్ట్ కార్డ్ కోడ్ పంపండి.
giftcard-balance = గిఫ్ట్ కార్డ్‌లో మిగిలిన మొత్తం { $giftcard_balance }.
giftcard-unknown = ఈ కోడ్‌తో గిఫ్ట్ కార్డ్ ఏదీ కనిపించలేదు.
policy-says = “{ $page_title }” పేజీలో ఇలా ఉంది: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = మీ సంభాషణను మా బృందానికి అప్పగిస్తున్నాను. మీరు ఇక్కడ రాసినదంతా వారు చూడగలరు.
handoff-next = సమాధానం మీకు ఇక్కడే వస్తుంది.
handoff-closed = మా బృందం మళ్ళీ అందుబాటులోకి వచ్చే సమయం: { $team_back }. అప్పుడు మీకు సమాధానం ఇస్తారు.
handoff-leave-address = మేము మిమ్మల్ని సంప్రదించేందుకు దయచేసి మీ ఈమెయిల్ చిరునామా ఇవ్వండి.
complaint-sorry = ఇలా జరిగినందుకు క్షమించండి. ఈ విషయాన్ని వెంటనే మా బృందానికి తెలియజేస్తున్నాను.

### Leaving

opt-out-done = ఇకపై { $shop_name } నుంచి మీకు ఇలాంటి మెసేజ్‌లు రావు.
