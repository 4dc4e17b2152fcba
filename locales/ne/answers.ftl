# What the assistant says in Nepali. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = नमस्ते! म { $shop_name } को स्वचालित सहायक हुँ। म तपाईंलाई कसरी सहयोग गरूँ?
assist-hello-again = फेरि नमस्ते! म तपाईंलाई कसरी सहयोग गरूँ?
assist-thanks = तपाईंलाई स्वागत छ। अरू केही सहयोग चाहिन्छ?
assist-else = अरू केही सहयोग चाहिन्छ?
assist-not-understood = मैले तपाईंको कुरा राम्ररी बुझिनँ। कृपया अर्को तरिकाले भन्नुहुन्छ कि?
assist-choose = तपाईंले भन्न खोज्नुभएको यीमध्ये कुन हो?
assist-out-of-scope = { $shop_name } का अर्डर, रिटर्न, डेलिभरी र सामानका बारेमा म सहयोग गर्न सक्छु, तर यसमा सक्दिनँ।
assist-unknown = यस बारेमा मसँग भरपर्दो जानकारी छैन, त्यसैले अनुमान गरेर भन्न चाहन्नँ।
assist-empty = मैले खाली मेसेज पाएँ। म तपाईंका लागि के गरूँ?
assist-too-long = तपाईंको मेसेज मेरा लागि निकै लामो भयो। कृपया छोटकरीमा लेख्नुहुन्छ कि?
assist-busy = कृपया एकैछिन पर्खनुहोस्, म अझै तपाईंको अघिल्लो मेसेज हेर्दै छु।
assist-trouble = अहिले म यो हेर्न सकिनँ। कृपया केही बेरपछि फेरि प्रयास गर्नुहोस् वा हाम्रो टिमसँग कुरा गर्नुहोस्।
assist-file-refused = मैले यो फाइल खोल्न सकिनँ। कृपया फोटो JPEG, PNG वा WebP मा पठाउनुहोस्।
assist-no-payment-here = यो च्याटमा भुक्तानी लिइँदैन। कृपया पसलको चेकआउट पेजमा भुक्तानी गर्नुहोस्।

### Buttons

button-order-status = मेरो अर्डर कहाँ छ?
button-return = सामान फिर्ता गर्ने
button-product = सामानबारे प्रश्न
button-human = टिमसँग कुरा गर्ने
button-yes = हो
button-no = होइन
button-skip = छोड्नुहोस्
button-cancel = रद्द गर्नुहोस्
button-view = सामान हेर्नुहोस्
button-track = पार्सल ट्र्याक गर्ने
button-label = रिटर्न लेबल खोल्ने

### Making sure who is asking

identify-order-number = कृपया आफ्नो अर्डर नम्बर दिनुहोस्। यो अर्डर पुष्टि गरिएको मेसेजमा हुन्छ।
identify-contact = अर्डर गर्दा दिनुभएको इमेल ठेगाना वा फोन नम्बर दिनुहोस्।
identify-code-sent = यो विवरण कुनै अर्डरसँग मिल्छ भने हामीले भर्खरै त्यस अर्डरको इमेल ठेगाना वा फोन नम्बरमा एउटा कोड पठाएका छौँ। कृपया त्यो कोड यहाँ लेख्नुहोस्।
identify-code-wrong = मैले यो पुष्टि गर्न सकिनँ। कोड गलत लेखिएको वा त्यसको म्याद सकिएको हुन सक्छ।
identify-too-often = धेरै पटक प्रयास भइसक्यो। कृपया पछि फेरि प्रयास गर्नुहोस् वा हाम्रो टिमसँग कुरा गर्नुहोस्।
identify-done = धन्यवाद, तपाईंको अर्डर भेटियो।
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } का लागि तपाईंको कोड
identify-code-text = { $shop_name } का लागि तपाईंको कोड { $access_code } हो। यो कोड तपाईंले माग्नुभएको होइन भने यस मेसेजलाई बेवास्ता गर्नुहोस्।

### Orders

order-received = { $order_placed } मा गर्नुभएको तपाईंको अर्डर { $order_number } हामीले पाएका छौँ र तयारी हुँदै छ।
order-unpaid = { $order_placed } मा गर्नुभएको तपाईंको अर्डर { $order_number } को भुक्तानी बाँकी छ।
order-partly-shipped = तपाईंको अर्डर { $order_number } का केही सामान बाटोमा छन्, बाँकी पछि पठाइनेछ।
order-shipped = तपाईंको अर्डर { $order_number } बाटोमा छ।
order-shipped-with = तपाईंको अर्डर { $order_number } बाटोमा छ। कुरियर: { $carrier_name }।
order-out-for-delivery = तपाईंको अर्डर { $order_number } डेलिभरीका लागि निस्किसकेको छ।
order-delivered = तपाईंको अर्डर { $order_number } { $order_delivered } मा डेलिभर भएको थियो।
order-cancelled = तपाईंको अर्डर { $order_number } रद्द भइसकेको छ।
order-refunded = तपाईंको अर्डर { $order_number } का लागि { $refund_amount } रिफन्ड गरिएको छ।
order-returned = तपाईंको अर्डर { $order_number } बाट फिर्ता पठाइएको सामान हामीकहाँ आइपुगेको छ।
order-problem = तपाईंको अर्डर { $order_number } को डेलिभरीमा समस्या भएको कुरियरले जनाएको छ। हाम्रो टिमले यो हेर्नेछ।
order-expected = यो { $delivery_by } मा आइपुग्ने अनुमान छ।
order-expected-between = यो { $delivery_from } देखि { $delivery_to } को बीचमा आइपुग्ने अनुमान छ।
order-tracking = ट्र्याकिङ नम्बर { $tracking_number } हो।
order-tracking-link = तपाईं यसलाई यहाँ ट्र्याक गर्न सक्नुहुन्छ: { $tracking_link }
order-no-tracking = यसको ट्र्याकिङ नम्बर अहिलेसम्म आएको छैन।
order-list = तपाईंका पछिल्ला अर्डरहरू:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = मैले तपाईंको कुनै अर्डर भेटिनँ।
order-not-found = तपाईंका अर्डरहरूमा यो नम्बरको अर्डर भेटिएन।

### Refunds

refund-pending = तपाईंको अर्डर { $order_number } का लागि { $refund_amount } रिफन्ड गर्ने प्रक्रिया चलिरहेको छ।
refund-done = तपाईंको अर्डर { $order_number } का लागि { $refund_amount } रकम { $refund_on } मा फिर्ता गरिएको थियो।
refund-none = तपाईंको अर्डर { $order_number } का लागि मैले कुनै रिफन्ड देखिनँ।
refund-by-person = रिफन्डको निर्णय हाम्रो टिमले गर्छ। मैले तपाईंको अनुरोध सबै विवरणसहित पठाइदिएको छु।

### Returns

return-window = { $return_days_n ->
   *[other] डेलिभरी भएको { $return_days } दिनभित्र तपाईं सामान फिर्ता गर्न सक्नुहुन्छ।
}
return-free = फिर्ता पठाउँदा तपाईंलाई कुनै शुल्क लाग्दैन।
return-cost = फिर्ता पठाउने खर्च { $return_cost } हो।
return-not-possible-for = यी सामान फिर्ता हुँदैनन्: { $return_excluded }।
return-which-order = तपाईं कुन अर्डरको सामान फिर्ता गर्न चाहनुहुन्छ?
return-which-item = तपाईं कुन सामान फिर्ता गर्न चाहनुहुन्छ?
return-why = तपाईं किन फिर्ता गर्न चाहनुहुन्छ?
return-unused = सामान प्रयोग नगरिएको र ट्यागसहित छ?
return-photo = कृपया बिग्रिएको भाग देखिने फोटो पठाउनुहोस्।
return-check = तपाईं अर्डर { $order_number } को “{ $item_title }” फिर्ता गर्न चाहनुहुन्छ। ठीक हो?
return-approved = “{ $item_title }” को रिटर्न स्वीकृत भयो। तपाईंको रिटर्न नम्बर { $return_number } हो।
return-refused-window = “{ $item_title }” फिर्ता गर्ने समय { $return_until } मा सकियो।
return-refused-final-sale = “{ $item_title }” फिर्ता नहुने सर्तमा बेचिएको थियो, त्यसैले फिर्ता गर्न मिल्दैन।
return-refused-kind = “{ $item_title }” पठाइसकेपछि फिर्ता नहुने सामानमा पर्छ।
return-refused-used = प्रयोग गरिसकेको वा ट्याग निकालिएको सामान फिर्ता हुँदैन।
return-refused-already = “{ $item_title }” को रिटर्न पहिले नै दर्ता भइसकेको छ।
return-refused-undelivered = “{ $item_title }” अझै डेलिभर भएको छैन। आइपुगेपछि तपाईं यसलाई फिर्ता गर्न सक्नुहुन्छ।
return-review = तपाईंको रिटर्नबारे हाम्रो टिमले निर्णय गरेर तपाईंलाई खबर गर्नेछ।
return-label-link = तपाईंको रिटर्न लेबल यहाँ छ: { $return_label_link }
return-pack = कृपया सामान राम्ररी प्याक गर्नुहोस्, लेबल टाँस्नुहोस् र पार्सल { $carrier_name } कुरियरलाई दिनुहोस्।
return-send-by = कृपया यसलाई { $return_until } सम्ममा पठाउनुहोस्।
return-after = पार्सल आइपुगेर जाँच भएपछि हाम्रो टिमले रिफन्डको निर्णय गर्छ।
return-stopped = हस्, केही पनि दर्ता गरिएको छैन।
return-mail-subject = { $shop_name }: तपाईंको रिटर्न { $return_number }
return-mail-intro = हामीले अर्डर { $order_number } को “{ $item_title }” का लागि तपाईंको रिटर्न दर्ता गरेका छौँ।
reason-too-small = धेरै सानो भयो
reason-too-large = धेरै ठूलो भयो
reason-not-as-described = भनिएजस्तो छैन
reason-damaged = बिग्रिएको वा फुटेको आयो
reason-defective = काम गर्दैन
reason-wrong-item = गलत सामान आयो
reason-late = धेरै ढिलो आयो
reason-changed-mind = मेरो मन बदलियो
reason-other = अर्को कारण

### Cancelling, changing, exchanging, warranty

cancel-check = तपाईंको { $order_total } को अर्डर { $order_number } रद्द गरिदिऊँ?
cancel-done = तपाईंको अर्डर { $order_number } रद्द गरिएको छ।
cancel-too-late = तपाईंको अर्डर { $order_number } पठाइसकिएको हुनाले अब रद्द गर्न मिल्दैन। आइपुगेपछि तपाईं फिर्ता गर्न सक्नुहुन्छ।
address-ask = कृपया डेलिभरीको पूरा नयाँ ठेगाना पठाउनुहोस्।
address-check = तपाईंको अर्डर { $order_number } यो ठेगानामा पठाउन लगाऊँ: { $address_new }?
address-done = तपाईंको अर्डर { $order_number } को डेलिभरी ठेगाना बदलिएको छ।
address-too-late = तपाईंको अर्डर { $order_number } पठाइसकिएको हुनाले अब ठेगाना बदल्न मिल्दैन।
exchange-which = यसको सट्टा तपाईंलाई कुन साइज वा विकल्प चाहिन्छ?
exchange-check = “{ $item_title }” को सट्टा “{ $exchange_title }” साटिदिऊँ?
exchange-approved = “{ $item_title }” को सट्टा “{ $exchange_title }” साट्ने अनुरोध स्वीकृत भयो।
exchange-sold-out = “{ $exchange_title }” अहिले स्टकमा छैन।
exchange-refused = “{ $item_title }” त्योसँग साट्न मिल्दैन।
change-review = हाम्रो टिमले तपाईंको अनुरोध हेरेर तपाईंलाई खबर गर्नेछ।
warranty-covered = “{ $item_title }” को वारेन्टी { $warranty_until } सम्म छ।
warranty-ended = “{ $item_title }” को वारेन्टी { $warranty_until } मा सकियो।
stopped = हस्, मैले केही बदलेको छैन।

### Products

product-price = “{ $product_title }” को मूल्य { $product_price } हो।
product-price-was = “{ $product_title }” को मूल्य { $product_price } हो (पहिले: { $product_price_before })।
product-available = “{ $product_title }” स्टकमा छ।
product-stock = { $product_stock_n ->
    [one] “{ $product_title }” को { $product_stock } पिस अहिले स्टकमा छ।
   *[other] “{ $product_title }” का { $product_stock } पिस अहिले स्टकमा छन्।
}
product-sold-out = “{ $product_title }” अहिले स्टकमा छैन।
product-tell-me = फेरि स्टकमा आएपछि तपाईंलाई खबर गरूँ?
product-will-tell = फेरि स्टकमा आउनेबित्तिकै म तपाईंलाई खबर गर्नेछु।
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = तपाईं कुन सामानको कुरा गर्दै हुनुहुन्छ?
product-not-found = मैले हाम्रो पसलमा त्यस्तो सामान भेटिनँ।
products-found = यी तपाईंलाई मन पर्न सक्छन्:
products-nearest = ठ्याक्कै त्यस्तै त भेटिएन। सबैभन्दा मिल्दोजुल्दो यी हुन्:
products-goes-with = यससँग राम्रो सुहाउँछ:
product-line = { $product_title }, { $product_price }
compare-intro = यिनको तुलना यस्तो छ:
size-ask = तपाईं प्रायः कुन साइज लगाउनुहुन्छ, वा तपाईंको नाप कति हो?
size-advice = “{ $product_title }” का लागि हामी साइज { $size_value } सिफारिस गर्छौँ।
size-chart = साइज चार्ट अनुसार साइज { $size_value } को नाप: { $size_measure }।
size-runs-small = ग्राहकहरूलाई “{ $product_title }” प्रायः सानो लाग्यो।
size-runs-large = ग्राहकहरूलाई “{ $product_title }” प्रायः ठूलो लाग्यो।
size-runs-true = ग्राहकहरूका अनुसार “{ $product_title }” सोचेजस्तै ठिक्क हुन्छ।
size-unknown = मसँग “{ $product_title }” को साइज चार्ट छैन।
cart-link = यो सामान राखिएको तपाईंको बास्केट यहाँ छ: { $cart_link }

### Delivery, payment, offers

delivery-estimate = अहिले अर्डर गर्नुभयो भने { $delivery_by } मा आइपुग्नुपर्छ।
delivery-estimate-between = अहिले अर्डर गर्नुभयो भने { $delivery_from } देखि { $delivery_to } को बीचमा आइपुग्नुपर्छ।
delivery-cost = { $country_name } का लागि डेलिभरी शुल्क { $delivery_cost } हो।
delivery-free = { $country_name } का लागि डेलिभरी निःशुल्क छ।
delivery-free-from = { $delivery_free_from } वा सोभन्दा बढीको अर्डरमा डेलिभरी निःशुल्क छ।
delivery-country-no = हामी यो देशमा डेलिभरी गर्दैनौँ: { $country_name }।
payment-methods = तपाईं यी माध्यमबाट भुक्तानी गर्न सक्नुहुन्छ: { $payment_methods }।
payment-trouble = माफ गर्नुहोस्, भुक्तानी हुन सकेन। तपाईंको बास्केट सेभ छ, फेरि प्रयास गर्न वा भुक्तानीको अर्को माध्यम छान्न सक्नुहुन्छ।
discount-none = अहिले मसँग दिनका लागि कुनै छुट छैन।
discount-open = अहिले कोड { $coupon_code } बाट तपाईंले { $coupon_value } छुट पाउनुहुन्छ। यो कोड { $coupon_expires } सम्म चल्छ।
giftcard-ask = कृपया गिफ्ट कार्डको कोड पठाउनुहोस्।
giftcard-balance = गिफ्ट कार्डमा बाँकी रकम { $giftcard_balance } छ।
giftcard-unknown = मैले यो कोडको गिफ्ट कार्ड भेटिनँ।
policy-says = “{ $page_title }” पेजमा लेखिएको छ: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = म तपाईंको कुराकानी हाम्रो टिमलाई सुम्पिँदै छु। तपाईंले यहाँ लेख्नुभएको सबै कुरा उहाँहरूले देख्नुहुनेछ।
handoff-next = जवाफ तपाईंले यहीँ पाउनुहुनेछ।
handoff-closed = हाम्रो टिम फेरि उपलब्ध हुने समय: { $team_back }। त्यसपछि तपाईंलाई जवाफ दिइनेछ।
handoff-leave-address = हामीले तपाईंलाई सम्पर्क गर्न सकौँ भनेर कृपया आफ्नो इमेल ठेगाना दिनुहोस्।
complaint-sorry = यसका लागि म माफी चाहन्छु। म यो कुरा तुरुन्तै हाम्रो टिमलाई जानकारी गराउँदै छु।

### Leaving

opt-out-done = अब { $shop_name } बाट तपाईंलाई यस्ता मेसेज आउने छैनन्।
