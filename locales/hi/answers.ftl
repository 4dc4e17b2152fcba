# What the assistant says in Hindi. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = नमस्ते! मैं { $shop_name } का ऑटोमेटेड असिस्टेंट हूँ। मैं आपकी क्या मदद कर सकता हूँ?
assist-hello-again = फिर से नमस्ते! मैं आपकी क्या मदद कर सकता हूँ?
assist-thanks = आपका स्वागत है। क्या मैं आपकी कुछ और मदद कर सकता हूँ?
assist-else = क्या मैं आपकी कुछ और मदद कर सकता हूँ?
assist-not-understood = शायद मैं आपकी बात ठीक से समझ नहीं पाया। क्या आप इसे दूसरे शब्दों में बता सकते हैं?
assist-choose = आपका मतलब इनमें से किससे है?
assist-out-of-scope = मैं { $shop_name } के ऑर्डर, रिटर्न, डिलीवरी और प्रोडक्ट के बारे में मदद कर सकता हूँ, लेकिन इसमें नहीं।
assist-unknown = इस बारे में मेरे पास पक्की जानकारी नहीं है, इसलिए मैं अंदाज़ा नहीं लगाना चाहता।
assist-empty = मुझे खाली मैसेज मिला। मैं आपके लिए क्या कर सकता हूँ?
assist-too-long = आपका मैसेज मेरे लिए बहुत लंबा है। क्या आप इसे थोड़े शब्दों में लिख सकते हैं?
assist-busy = कृपया थोड़ा रुकिए, मैं अभी आपके पिछले मैसेज पर काम कर रहा हूँ।
assist-trouble = अभी मैं यह देख नहीं पा रहा हूँ। कृपया थोड़ी देर बाद फिर कोशिश करें या हमारी टीम से बात करें।
assist-file-refused = मैं यह फ़ाइल नहीं खोल पाया। कृपया फ़ोटो JPEG, PNG या WebP में भेजें।
assist-no-payment-here = इस चैट में पेमेंट नहीं लिया जाता। कृपया शॉप के चेकआउट पेज पर पेमेंट करें।

### Buttons

button-order-status = मेरा ऑर्डर कहाँ है?
button-return = सामान वापस करना है
button-product = प्रोडक्ट के बारे में सवाल
button-human = टीम से बात करें
button-yes = हाँ
button-no = नहीं
button-skip = छोड़ें
button-cancel = रद्द करें
button-view = प्रोडक्ट देखें
button-track = पार्सल ट्रैक करें
button-label = रिटर्न लेबल खोलें

### Making sure who is asking

identify-order-number = कृपया अपना ऑर्डर नंबर बताइए। यह आपको ऑर्डर कन्फ़र्मेशन में मिलेगा।
identify-contact = कृपया वह ईमेल पता या फ़ोन नंबर बताइए जो आपने ऑर्डर करते समय दिया था।
identify-code-sent = अगर यह जानकारी किसी ऑर्डर से जुड़ी है, तो हमने उस ऑर्डर के ईमेल पते या फ़ोन नंबर पर अभी एक कोड भेजा है। कृपया वह कोड यहाँ लिखें।
identify-code-wrong = मैं इसकी पुष्टि नहीं कर पाया। हो सकता है कोड गलत लिखा गया हो या उसका समय निकल चुका हो।
identify-too-often = बहुत बार कोशिश हो चुकी है। कृपया बाद में फिर कोशिश करें या हमारी टीम से बात करें।
identify-done = धन्यवाद, आपका ऑर्डर मिल गया।
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } के लिए आपका कोड
identify-code-text = { $shop_name } के लिए आपका कोड { $access_code } है। अगर आपने यह कोड नहीं माँगा था, तो इस मैसेज को अनदेखा कर दें।

### Orders

order-received = आपका ऑर्डर { $order_number }, जो { $order_placed } को दिया गया था, हमें मिल गया है और तैयार किया जा रहा है।
order-unpaid = आपके ऑर्डर { $order_number } का पेमेंट बाकी है। ऑर्डर की तारीख: { $order_placed }।
order-partly-shipped = आपके ऑर्डर { $order_number } का कुछ सामान रास्ते में है, बाकी बाद में भेजा जाएगा।
order-shipped = आपका ऑर्डर { $order_number } रास्ते में है।
order-shipped-with = आपका ऑर्डर { $order_number } रास्ते में है। कूरियर: { $carrier_name }।
order-out-for-delivery = आपका ऑर्डर { $order_number } डिलीवरी के लिए निकल चुका है।
order-delivered = आपका ऑर्डर { $order_number } { $order_delivered } को डिलीवर हो गया।
order-cancelled = आपका ऑर्डर { $order_number } रद्द कर दिया गया है।
order-refunded = आपके ऑर्डर { $order_number } के लिए { $refund_amount } का रिफ़ंड कर दिया गया है।
order-returned = आपके ऑर्डर { $order_number } का वापस भेजा गया सामान हमारे पास पहुँच गया है।
order-problem = कूरियर ने आपके ऑर्डर { $order_number } की डिलीवरी में समस्या बताई है। हमारी टीम इसे देखेगी।
order-expected = इसके { $delivery_by } को पहुँचने की उम्मीद है।
order-expected-between = इसके { $delivery_from } और { $delivery_to } के बीच पहुँचने की उम्मीद है।
order-tracking = ट्रैकिंग नंबर { $tracking_number } है।
order-tracking-link = आप इसे यहाँ ट्रैक कर सकते हैं: { $tracking_link }
order-no-tracking = इसका ट्रैकिंग नंबर अभी उपलब्ध नहीं है।
order-list = ये आपके हाल के ऑर्डर हैं:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = मुझे आपका कोई ऑर्डर नहीं मिला।
order-not-found = आपके ऑर्डर में इस नंबर का कोई ऑर्डर नहीं मिला।

### Refunds

refund-pending = आपके ऑर्डर { $order_number } के लिए { $refund_amount } का रिफ़ंड प्रोसेस हो रहा है।
refund-done = आपके ऑर्डर { $order_number } के { $refund_amount } { $refund_on } को वापस कर दिए गए।
refund-none = आपके ऑर्डर { $order_number } के लिए मुझे कोई रिफ़ंड नहीं दिख रहा।
refund-by-person = रिफ़ंड का फ़ैसला हमारी टीम करती है। मैंने आपका अनुरोध पूरी जानकारी के साथ आगे भेज दिया है।

### Returns

return-window = { $return_days_n ->
   *[other] डिलीवरी के बाद { $return_days } दिन के अंदर आप सामान वापस कर सकते हैं।
}
return-free = वापस भेजने का आपसे कोई शुल्क नहीं लिया जाता।
return-cost = वापस भेजने का खर्च { $return_cost } है।
return-not-possible-for = ये चीज़ें वापस नहीं हो सकतीं: { $return_excluded }।
return-which-order = आप किस ऑर्डर का सामान वापस करना चाहते हैं?
return-which-item = आप कौन सा आइटम वापस करना चाहते हैं?
return-why = आप इसे क्यों वापस करना चाहते हैं?
return-unused = क्या आइटम इस्तेमाल नहीं हुआ है और उसके टैग लगे हुए हैं?
return-photo = कृपया ऐसी फ़ोटो भेजें जिसमें खराबी दिख रही हो।
return-check = आप ऑर्डर { $order_number } से “{ $item_title }” वापस करना चाहते हैं। क्या यह सही है?
return-approved = “{ $item_title }” का रिटर्न मंज़ूर हो गया है। आपका रिटर्न नंबर { $return_number } है।
return-refused-window = “{ $item_title }” वापस करने का समय { $return_until } को खत्म हो गया।
return-refused-final-sale = “{ $item_title }” वापस न होने की शर्त पर बेचा गया था, इसलिए यह वापस नहीं हो सकता।
return-refused-kind = “{ $item_title }” उन चीज़ों में आता है जो भेजे जाने के बाद वापस नहीं हो सकतीं।
return-refused-used = जो सामान इस्तेमाल हो चुका है या जिसके टैग निकाल दिए गए हैं, वह वापस नहीं हो सकता।
return-refused-already = “{ $item_title }” का रिटर्न पहले ही दर्ज हो चुका है।
return-refused-undelivered = “{ $item_title }” अभी डिलीवर नहीं हुआ है। पहुँचने के बाद आप इसे वापस कर सकते हैं।
return-review = आपके रिटर्न पर हमारी टीम फ़ैसला करेगी और आपको बताएगी।
return-label-link = यह रहा आपका रिटर्न लेबल: { $return_label_link }
return-pack = कृपया आइटम को अच्छी तरह पैक करें, लेबल लगाएँ और पार्सल कूरियर { $carrier_name } को दे दें।
return-send-by = कृपया इसे { $return_until } तक भेज दें।
return-after = पार्सल पहुँचने और जाँच होने के बाद हमारी टीम रिफ़ंड का फ़ैसला करती है।
return-stopped = ठीक है, कुछ भी दर्ज नहीं किया गया।
return-mail-subject = { $shop_name } में आपका रिटर्न { $return_number }
return-mail-intro = हमने ऑर्डर { $order_number } से “{ $item_title }” का आपका रिटर्न दर्ज कर लिया है।
reason-too-small = बहुत छोटा है
reason-too-large = बहुत बड़ा है
reason-not-as-described = बताए गए जैसा नहीं है
reason-damaged = टूटा या खराब मिला
reason-defective = काम नहीं करता
reason-wrong-item = गलत आइटम मिला
reason-late = बहुत देर से आया
reason-changed-mind = मेरा मन बदल गया
reason-other = कोई और कारण

### Cancelling, changing, exchanging, warranty

cancel-check = क्या मैं आपका { $order_total } का ऑर्डर { $order_number } रद्द कर दूँ?
cancel-done = आपका ऑर्डर { $order_number } रद्द कर दिया गया है।
cancel-too-late = आपका ऑर्डर { $order_number } अब रद्द नहीं हो सकता, क्योंकि वह भेजा जा चुका है। पहुँचने के बाद आप उसे वापस कर सकते हैं।
address-ask = कृपया डिलीवरी का पूरा नया पता भेजें।
address-check = क्या मैं आपका ऑर्डर { $order_number } इस पते पर भिजवा दूँ: { $address_new }?
address-done = आपके ऑर्डर { $order_number } का डिलीवरी पता बदल दिया गया है।
address-too-late = आपके ऑर्डर { $order_number } का पता अब नहीं बदला जा सकता, क्योंकि वह भेजा जा चुका है।
exchange-which = इसकी जगह आपको कौन सा साइज़ या विकल्प चाहिए?
exchange-check = क्या मैं “{ $item_title }” को “{ $exchange_title }” से बदल दूँ?
exchange-approved = “{ $item_title }” की जगह “{ $exchange_title }” का एक्सचेंज मंज़ूर हो गया है।
exchange-sold-out = “{ $exchange_title }” अभी स्टॉक में नहीं है।
exchange-refused = “{ $item_title }” को उससे नहीं बदला जा सकता।
change-review = हमारी टीम आपका अनुरोध देखेगी और आपको बताएगी।
warranty-covered = “{ $item_title }” की वारंटी { $warranty_until } तक है।
warranty-ended = “{ $item_title }” की वारंटी { $warranty_until } को खत्म हो गई।
stopped = ठीक है, मैंने कुछ नहीं बदला।

### Products

product-price = “{ $product_title }” की कीमत { $product_price } है।
product-price-was = “{ $product_title }” की कीमत { $product_price } है (पहले: { $product_price_before })।
product-available = “{ $product_title }” स्टॉक में है।
product-stock = { $product_stock_n ->
    [one] “{ $product_title }” का { $product_stock } पीस अभी स्टॉक में है।
   *[other] “{ $product_title }” के { $product_stock } पीस अभी स्टॉक में हैं।
}
product-sold-out = “{ $product_title }” अभी स्टॉक में नहीं है।
product-tell-me = क्या स्टॉक में आने पर मैं आपको बता दूँ?
product-will-tell = जैसे ही यह स्टॉक में आएगा, मैं आपको बता दूँगा।
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = आप किस प्रोडक्ट के बारे में पूछ रहे हैं?
product-not-found = मुझे हमारी शॉप में ऐसा प्रोडक्ट नहीं मिला।
products-found = ये आपको पसंद आ सकते हैं:
products-nearest = बिल्कुल वैसा तो नहीं मिला। ये सबसे मिलते-जुलते हैं:
products-goes-with = इसके साथ अच्छे लगते हैं:
product-line = { $product_title }, { $product_price }
compare-intro = इनकी तुलना यह रही:
size-ask = आप आम तौर पर कौन सा साइज़ पहनते हैं, या आपका नाप क्या है?
size-advice = “{ $product_title }” के लिए हम साइज़ { $size_value } की सलाह देते हैं।
size-chart = साइज़ चार्ट के अनुसार साइज़ { $size_value } का नाप: { $size_measure }।
size-runs-small = ग्राहकों को “{ $product_title }” अक्सर छोटा लगा।
size-runs-large = ग्राहकों को “{ $product_title }” अक्सर बड़ा लगा।
size-runs-true = ग्राहकों के अनुसार “{ $product_title }” का साइज़ सही आता है।
size-unknown = मेरे पास “{ $product_title }” का साइज़ चार्ट नहीं है।
cart-link = यह रही इस आइटम के साथ आपकी बास्केट: { $cart_link }

### Delivery, payment, offers

delivery-estimate = अभी ऑर्डर करने पर यह { $delivery_by } को पहुँच जाना चाहिए।
delivery-estimate-between = अभी ऑर्डर करने पर यह { $delivery_from } और { $delivery_to } के बीच पहुँच जाना चाहिए।
delivery-cost = { $country_name } के लिए डिलीवरी का खर्च { $delivery_cost } है।
delivery-free = { $country_name } के लिए डिलीवरी मुफ़्त है।
delivery-free-from = { $delivery_free_from } या उससे ज़्यादा के ऑर्डर पर डिलीवरी मुफ़्त है।
delivery-country-no = हम इस देश में डिलीवरी नहीं करते: { $country_name }।
payment-methods = आप इनसे पेमेंट कर सकते हैं: { $payment_methods }।
payment-trouble = माफ़ कीजिए, पेमेंट नहीं हो पाया। आपकी बास्केट सेव है, आप फिर से कोशिश कर सकते हैं या पेमेंट का कोई और तरीका चुन सकते हैं।
discount-none = अभी मेरे पास देने के लिए कोई छूट नहीं है।
discount-open = अभी कोड { $coupon_code } से आपको { $coupon_value } की छूट मिलती है। कोड { $coupon_expires } तक मान्य है।
giftcard-ask = कृपया गिफ़्ट कार्ड का कोड भेजें।
giftcard-balance = गिफ़्ट कार्ड का बैलेंस { $giftcard_balance } है।
giftcard-unknown = मुझे इस कोड का कोई गिफ़्ट कार्ड नहीं मिला।
policy-says = “{ $page_title }” पेज पर लिखा है: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = मैं आपकी बातचीत हमारी टीम को सौंप रहा हूँ। आपने यहाँ जो लिखा है, वह सब उन्हें दिखेगा।
handoff-next = जवाब आपको यहीं मिलेगा।
handoff-closed = हमारी टीम { $team_back } को फिर उपलब्ध होगी और तब आपको जवाब देगी।
handoff-leave-address = कृपया अपना ईमेल पता दे दें, ताकि हम आपसे संपर्क कर सकें।
complaint-sorry = इसके लिए मैं माफ़ी चाहता हूँ। मैं यह बात तुरंत हमारी टीम तक पहुँचा रहा हूँ।

### Leaving

opt-out-done = अब { $shop_name } से आपको इस तरह के मैसेज नहीं मिलेंगे।
