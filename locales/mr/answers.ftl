# What the assistant says in Marathi. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = नमस्कार! मी { $shop_name } या शॉपचा स्वयंचलित सहाय्यक आहे. मी तुमची काय मदत करू?
assist-hello-again = पुन्हा नमस्कार! मी तुमची काय मदत करू?
assist-thanks = तुमचे स्वागत आहे. आणखी काही मदत हवी आहे का?
assist-else = आणखी काही मदत हवी आहे का?
assist-not-understood = तुमचे म्हणणे मला नीट समजले नाही. कृपया वेगळ्या शब्दांत सांगाल का?
assist-choose = यापैकी तुम्हाला काय म्हणायचे आहे?
assist-out-of-scope = { $shop_name } या शॉपच्या ऑर्डर, रिटर्न, डिलिव्हरी आणि प्रॉडक्टबद्दल मी मदत करू शकतो, पण याबाबत नाही.
assist-unknown = याबद्दल माझ्याकडे खात्रीशीर माहिती नाही, म्हणून अंदाजाने सांगणे योग्य होणार नाही.
assist-empty = मला रिकामा मेसेज मिळाला. मी तुमची काय मदत करू?
assist-too-long = तुमचा मेसेज माझ्यासाठी खूप मोठा आहे. कृपया थोडक्यात लिहाल का?
assist-busy = कृपया थोडे थांबा, तुमच्या आधीच्या मेसेजवर अजून काम सुरू आहे.
assist-trouble = आत्ता मला ही माहिती पाहता येत नाही. कृपया थोड्या वेळाने पुन्हा प्रयत्न करा किंवा आमच्या टीमशी बोला.
assist-file-refused = मला ही फाइल उघडता आली नाही. कृपया फोटो JPEG, PNG किंवा WebP मध्ये पाठवा.
assist-no-payment-here = या चॅटमध्ये पेमेंट घेतले जात नाही. कृपया शॉपच्या चेकआउट पेजवर पेमेंट करा.

### Buttons

button-order-status = माझी ऑर्डर कुठे आहे?
button-return = वस्तू परत करायची आहे
button-product = प्रॉडक्टबद्दल प्रश्न
button-human = टीमशी बोला
button-yes = हो
button-no = नाही
button-skip = वगळा
button-cancel = रद्द करा
button-view = प्रॉडक्ट पहा
button-track = पार्सल ट्रॅक करा
button-label = रिटर्न लेबल उघडा

### Making sure who is asking

identify-order-number = कृपया तुमचा ऑर्डर क्रमांक सांगा. तो ऑर्डर कन्फर्मेशनमध्ये मिळेल.
identify-contact = ऑर्डर करताना दिलेला ईमेल पत्ता किंवा फोन नंबर कृपया सांगा.
identify-code-sent = ही माहिती एखाद्या ऑर्डरशी जुळत असेल, तर त्या ऑर्डरच्या ईमेल पत्त्यावर किंवा फोन नंबरवर आम्ही आत्ताच एक कोड पाठवला आहे. कृपया तो कोड इथे लिहा.
identify-code-wrong = मला याची खात्री करता आली नाही. कोड चुकीचा लिहिला गेला असेल किंवा त्याची मुदत संपली असेल.
identify-too-often = खूप वेळा प्रयत्न झाले आहेत. कृपया नंतर पुन्हा प्रयत्न करा किंवा आमच्या टीमशी बोला.
identify-done = धन्यवाद, तुमची ऑर्डर सापडली.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } साठी तुमचा कोड
identify-code-text = { $shop_name } साठी तुमचा कोड { $access_code } आहे. तुम्ही हा कोड मागितला नसेल, तर या मेसेजकडे दुर्लक्ष करा.

### Orders

order-received = तुमची { $order_placed } रोजीची ऑर्डर { $order_number } आम्हाला मिळाली आहे आणि तिची तयारी सुरू आहे.
order-unpaid = तुमच्या { $order_placed } रोजीच्या ऑर्डर { $order_number } चे पेमेंट बाकी आहे.
order-partly-shipped = तुमच्या ऑर्डर { $order_number } मधील काही वस्तू निघाल्या आहेत, उरलेल्या नंतर पाठवल्या जातील.
order-shipped = तुमची ऑर्डर { $order_number } पाठवली आहे, ती मार्गावर आहे.
order-shipped-with = तुमची ऑर्डर { $order_number } मार्गावर आहे. कुरिअर: { $carrier_name }.
order-out-for-delivery = तुमची ऑर्डर { $order_number } डिलिव्हरीसाठी निघाली आहे.
order-delivered = तुमची ऑर्डर { $order_number } { $order_delivered } रोजी डिलिव्हर झाली.
order-cancelled = तुमची ऑर्डर { $order_number } रद्द झाली आहे.
order-refunded = तुमच्या ऑर्डर { $order_number } साठी { $refund_amount } इतका रिफंड दिला आहे.
order-returned = तुमच्या ऑर्डर { $order_number } मधून परत पाठवलेली वस्तू आमच्याकडे पोहोचली आहे.
order-problem = कुरिअरने तुमच्या ऑर्डर { $order_number } च्या डिलिव्हरीत अडचण असल्याचे कळवले आहे. आमची टीम यात लक्ष घालेल.
order-expected = ती { $delivery_by } पर्यंत पोहोचणे अपेक्षित आहे.
order-expected-between = ती { $delivery_from } ते { $delivery_to } दरम्यान पोहोचणे अपेक्षित आहे.
order-tracking = ट्रॅकिंग नंबर { $tracking_number } आहे.
order-tracking-link = तुम्ही ती इथे ट्रॅक करू शकता: { $tracking_link }
order-no-tracking = तिचा ट्रॅकिंग नंबर अजून उपलब्ध नाही.
order-list = तुमच्या अलीकडील ऑर्डर:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = मला तुमची कोणतीही ऑर्डर सापडली नाही.
order-not-found = तुमच्या ऑर्डरमध्ये या क्रमांकाची ऑर्डर सापडली नाही.

### Refunds

refund-pending = तुमच्या ऑर्डर { $order_number } साठी { $refund_amount } इतक्या रिफंडची प्रक्रिया सुरू आहे.
refund-done = तुमच्या ऑर्डर { $order_number } साठी { $refund_amount } इतकी रक्कम { $refund_on } रोजी परत केली आहे.
refund-none = तुमच्या ऑर्डर { $order_number } साठी मला कोणताही रिफंड दिसत नाही.
refund-by-person = रिफंडचा निर्णय आमची टीम घेते. तुमची विनंती मी सर्व माहितीसह पुढे पाठवली आहे.

### Returns

return-window = { $return_days_n ->
    [one] डिलिव्हरीनंतर { $return_days } दिवसाच्या आत तुम्ही वस्तू परत करू शकता.
   *[other] डिलिव्हरीनंतर { $return_days } दिवसांच्या आत तुम्ही वस्तू परत करू शकता.
}
return-free = परत पाठवण्यासाठी तुम्हाला काहीही शुल्क लागत नाही.
return-cost = परत पाठवण्याचा खर्च { $return_cost } आहे.
return-not-possible-for = या वस्तू परत करता येत नाहीत: { $return_excluded }.
return-which-order = तुम्हाला कोणत्या ऑर्डरमधील वस्तू परत करायची आहे?
return-which-item = तुम्हाला कोणती वस्तू परत करायची आहे?
return-why = तुम्हाला ती का परत करायची आहे?
return-unused = वस्तू वापरलेली नाही आणि तिचे टॅग लावलेले आहेत, हे बरोबर आहे का?
return-photo = नुकसान स्पष्ट दिसेल असा फोटो कृपया पाठवा.
return-check = तुम्हाला ऑर्डर { $order_number } मधील “{ $item_title }” परत करायचे आहे. हे बरोबर आहे का?
return-approved = “{ $item_title }” चे रिटर्न मंजूर झाले आहे. तुमचा रिटर्न क्रमांक { $return_number } आहे.
return-refused-window = “{ $item_title }” परत करण्याची मुदत { $return_until } रोजी संपली.
return-refused-final-sale = “{ $item_title }” ची विक्री परत न घेण्याच्या अटीवर झाली होती, त्यामुळे ते परत करता येत नाही.
return-refused-kind = “{ $item_title }” अशा वस्तूंमध्ये येते ज्या पाठवल्यानंतर परत करता येत नाहीत.
return-refused-used = वापरलेल्या किंवा टॅग काढलेल्या वस्तू परत करता येत नाहीत.
return-refused-already = “{ $item_title }” साठी रिटर्न आधीच नोंदवले गेले आहे.
return-refused-undelivered = “{ $item_title }” अजून डिलिव्हर झालेले नाही. पोहोचल्यानंतर तुम्ही ते परत करू शकता.
return-review = तुमच्या रिटर्नबद्दल आमची टीम निर्णय घेऊन तुम्हाला कळवेल.
return-label-link = हे तुमचे रिटर्न लेबल: { $return_label_link }
return-pack = कृपया वस्तू नीट पॅक करा, लेबल लावा आणि पार्सल { $carrier_name } या कुरिअरकडे द्या.
return-send-by = कृपया ते { $return_until } पर्यंत पाठवा.
return-after = पार्सल पोहोचून तपासणी झाल्यावर आमची टीम रिफंडचा निर्णय घेते.
return-stopped = ठीक आहे, काहीही नोंदवलेले नाही.
return-mail-subject = { $shop_name }: तुमचे रिटर्न { $return_number }
return-mail-intro = ऑर्डर { $order_number } मधील “{ $item_title }” साठी तुमचे रिटर्न आम्ही नोंदवले आहे.
reason-too-small = खूप लहान आहे
reason-too-large = खूप मोठे आहे
reason-not-as-described = वर्णनाप्रमाणे नाही
reason-damaged = तुटलेले किंवा खराब आले
reason-defective = चालत नाही
reason-wrong-item = चुकीची वस्तू आली
reason-late = खूप उशिरा आले
reason-changed-mind = माझा विचार बदलला
reason-other = दुसरे कारण

### Cancelling, changing, exchanging, warranty

cancel-check = तुमची { $order_total } रकमेची ऑर्डर { $order_number } रद्द करू का?
cancel-done = तुमची ऑर्डर { $order_number } रद्द केली आहे.
cancel-too-late = तुमची ऑर्डर { $order_number } आता रद्द करता येणार नाही, कारण ती पाठवली गेली आहे. मिळाल्यानंतर तुम्ही ती परत करू शकता.
address-ask = कृपया डिलिव्हरीचा संपूर्ण नवीन पत्ता पाठवा.
address-check = तुमची ऑर्डर { $order_number } या पत्त्यावर पाठवायची का: { $address_new }?
address-done = तुमच्या ऑर्डर { $order_number } चा डिलिव्हरी पत्ता बदलला आहे.
address-too-late = तुमच्या ऑर्डर { $order_number } चा पत्ता आता बदलता येणार नाही, कारण ती पाठवली गेली आहे.
exchange-which = त्याऐवजी तुम्हाला कोणती साइज किंवा कोणता पर्याय हवा आहे?
exchange-check = “{ $item_title }” ऐवजी “{ $exchange_title }” देण्याची नोंद करू का?
exchange-approved = “{ $item_title }” ऐवजी “{ $exchange_title }” देण्याचे एक्सचेंज मंजूर झाले आहे.
exchange-sold-out = “{ $exchange_title }” सध्या स्टॉकमध्ये नाही.
exchange-refused = “{ $item_title }” त्या पर्यायाशी बदलता येत नाही.
change-review = आमची टीम तुमची विनंती पाहून तुम्हाला कळवेल.
warranty-covered = “{ $item_title }” ची वॉरंटी { $warranty_until } पर्यंत आहे.
warranty-ended = “{ $item_title }” ची वॉरंटी { $warranty_until } रोजी संपली.
stopped = ठीक आहे, मी काहीही बदललेले नाही.

### Products

product-price = “{ $product_title }” ची किंमत { $product_price } आहे.
product-price-was = “{ $product_title }” ची किंमत { $product_price } आहे (आधी: { $product_price_before }).
product-available = “{ $product_title }” स्टॉकमध्ये आहे.
product-stock = { $product_stock_n ->
    [one] “{ $product_title }” चा { $product_stock } नग सध्या स्टॉकमध्ये आहे.
   *[other] “{ $product_title }” चे { $product_stock } नग सध्या स्टॉकमध्ये आहेत.
}
product-sold-out = “{ $product_title }” सध्या स्टॉकमध्ये नाही.
product-tell-me = पुन्हा स्टॉकमध्ये आल्यावर तुम्हाला कळवू का?
product-will-tell = पुन्हा स्टॉकमध्ये आल्यावर मी तुम्हाला कळवेन.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = तुम्ही कोणत्या प्रॉडक्टबद्दल विचारत आहात?
product-not-found = आमच्या शॉपमध्ये मला असे प्रॉडक्ट सापडले नाही.
products-found = हे तुम्हाला आवडू शकेल:
products-nearest = अगदी तसेच काही सापडले नाही. हे सर्वात जवळचे आहे:
products-goes-with = यासोबत छान दिसेल:
product-line = { $product_title }, { $product_price }
compare-intro = त्यांची तुलना अशी आहे:
size-ask = तुम्ही सहसा कोणती साइज घालता, किंवा तुमची मापे काय आहेत?
size-advice = “{ $product_title }” साठी आम्ही साइज { $size_value } सुचवतो.
size-chart = साइज चार्टनुसार साइज { $size_value } चे माप: { $size_measure }.
size-runs-small = ग्राहकांना “{ $product_title }” बऱ्याचदा लहान वाटले.
size-runs-large = ग्राहकांना “{ $product_title }” बऱ्याचदा मोठे वाटले.
size-runs-true = ग्राहकांच्या मते “{ $product_title }” अपेक्षेप्रमाणे बसते.
size-unknown = माझ्याकडे “{ $product_title }” चा साइज चार्ट नाही.
cart-link = या वस्तूसह तुमची बास्केट इथे आहे: { $cart_link }

### Delivery, payment, offers

delivery-estimate = आत्ता ऑर्डर केल्यास ती { $delivery_by } पर्यंत पोहोचायला हवी.
delivery-estimate-between = आत्ता ऑर्डर केल्यास ती { $delivery_from } ते { $delivery_to } दरम्यान पोहोचायला हवी.
delivery-cost = { $country_name } इथे डिलिव्हरीचा खर्च { $delivery_cost } आहे.
delivery-free = { $country_name } इथे डिलिव्हरी मोफत आहे.
delivery-free-from = { $delivery_free_from } किंवा त्याहून जास्त रकमेच्या ऑर्डरवर डिलिव्हरी मोफत आहे.
delivery-country-no = आम्ही या देशात डिलिव्हरी करत नाही: { $country_name }.
payment-methods = तुम्ही या प्रकारे पेमेंट करू शकता: { $payment_methods }.
payment-trouble = क्षमस्व, पेमेंट पूर्ण होऊ शकले नाही. तुमची बास्केट सेव्ह आहे, तुम्ही पुन्हा प्रयत्न करू शकता किंवा पेमेंटचा दुसरा पर्याय निवडू शकता.
discount-none = सध्या माझ्याकडे देण्यासाठी कोणतीही सूट नाही.
discount-open = सध्या { $coupon_code } हा कोड वापरल्यास { $coupon_value } सूट मिळते. कोड { $coupon_expires } पर्यंत वैध आहे.
giftcard-ask = कृपया गिफ्ट कार्डचा कोड पाठवा.
giftcard-balance = गिफ्ट कार्डमधील शिल्लक { $giftcard_balance } आहे.
giftcard-unknown = या कोडचे गिफ्ट कार्ड मला सापडले नाही.
policy-says = “{ $page_title }” या पेजवर असे लिहिले आहे: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = मी तुमचे संभाषण आमच्या टीमकडे सोपवत आहे. तुम्ही इथे लिहिलेले सर्व त्यांना दिसेल.
handoff-next = उत्तर तुम्हाला इथेच मिळेल.
handoff-closed = आमची टीम पुन्हा उपलब्ध होण्याची वेळ: { $team_back }. तेव्हा ती तुम्हाला उत्तर देईल.
handoff-leave-address = आम्हाला तुमच्याशी संपर्क साधता यावा म्हणून कृपया तुमचा ईमेल पत्ता द्या.
complaint-sorry = याबद्दल मी दिलगीर आहे. मी हे लगेच आमच्या टीमपर्यंत पोहोचवत आहे.

### Leaving

opt-out-done = यापुढे { $shop_name } कडून तुम्हाला अशा प्रकारचे मेसेज येणार नाहीत.
