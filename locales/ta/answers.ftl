# What the assistant says in Tamil. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = வணக்கம்! நான் { $shop_name } கடையின் தானியங்கி உதவியாளர். உங்களுக்கு எப்படி உதவலாம்?
assist-hello-again = மீண்டும் வணக்கம்! உங்களுக்கு எப்படி உதவலாம்?
assist-thanks = மகிழ்ச்சி. வேறு ஏதாவது உதவி வேண்டுமா?
assist-else = வேறு ஏதாவது உதவி வேண்டுமா?
assist-not-understood = நீங்கள் சொன்னது எனக்குச் சரியாகப் புரியவில்லை. வேறு வார்த்தைகளில் சொல்ல முடியுமா?
assist-choose = இவற்றில் எதைக் குறிப்பிடுகிறீர்கள்?
assist-out-of-scope = { $shop_name } கடையின் ஆர்டர், ரிட்டர்ன், டெலிவரி மற்றும் பொருட்கள் பற்றி என்னால் உதவ முடியும், ஆனால் இதில் உதவ முடியாது.
assist-unknown = இதைப் பற்றி என்னிடம் உறுதியான தகவல் இல்லை, அதனால் ஊகித்துச் சொல்ல விரும்பவில்லை.
assist-empty = வெற்று மெசேஜ் வந்துள்ளது. உங்களுக்கு என்ன உதவி வேண்டும்?
assist-too-long = உங்கள் மெசேஜ் மிகவும் நீளமாக உள்ளது. சில வரிகளில் சொல்ல முடியுமா?
assist-busy = சற்று பொறுங்கள், உங்கள் முந்தைய மெசேஜை இன்னும் பார்த்துக்கொண்டிருக்கிறேன்.
assist-trouble = இப்போது என்னால் அதைப் பார்க்க முடியவில்லை. சிறிது நேரம் கழித்து மீண்டும் முயலுங்கள், அல்லது எங்கள் குழுவுடன் பேசுங்கள்.
assist-file-refused = இந்த ஃபைலைத் திறக்க முடியவில்லை. படத்தை JPEG, PNG அல்லது WebP வடிவில் அனுப்புங்கள்.
assist-no-payment-here = இந்த சாட்டில் பணம் பெறப்படுவதில்லை. கடையின் செக்அவுட் பக்கத்தில் பணம் செலுத்துங்கள்.

### Buttons

button-order-status = என் ஆர்டர் எங்கே?
button-return = பொருளைத் திருப்பி அனுப்ப
button-product = பொருள் பற்றிய கேள்வி
button-human = குழுவுடன் பேச
button-yes = ஆம்
button-no = இல்லை
button-skip = தவிர்
button-cancel = ரத்து செய்
button-view = பொருளைப் பார்க்க
button-track = பார்சலை டிராக் செய்ய
button-label = ரிட்டர்ன் லேபிளைத் திற

### Making sure who is asking

identify-order-number = உங்கள் ஆர்டர் எண்ணைச் சொல்லுங்கள். அது ஆர்டர் உறுதிப்படுத்தல் மெசேஜில் இருக்கும்.
identify-contact = ஆர்டர் செய்தபோது கொடுத்த மின்னஞ்சல் முகவரி அல்லது தொலைபேசி எண்ணைச் சொல்லுங்கள்.
identify-code-sent = இந்த விவரங்கள் ஒரு ஆர்டருக்கு உரியவை என்றால், அந்த ஆர்டரின் மின்னஞ்சல் முகவரிக்கோ தொலைபேசி எண்ணுக்கோ இப்போது ஒரு குறியீட்டை அனுப்பியுள்ளோம். அந்தக் குறியீட்டை இங்கே உள்ளிடுங்கள்.
identify-code-wrong = இதை உறுதிப்படுத்த முடியவில்லை. குறியீடு தவறாக உள்ளிடப்பட்டிருக்கலாம் அல்லது காலாவதியாகி இருக்கலாம்.
identify-too-often = பலமுறை முயற்சி செய்யப்பட்டுள்ளது. பிறகு மீண்டும் முயலுங்கள், அல்லது எங்கள் குழுவுடன் பேசுங்கள்.
identify-done = நன்றி, உங்கள் ஆர்டர் கிடைத்துவிட்டது.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name }: உங்கள் குறியீடு
identify-code-text = { $shop_name } கடைக்கான உங்கள் குறியீடு: { $access_code }. இதை நீங்கள் கேட்கவில்லை என்றால், இந்த மெசேஜைப் பொருட்படுத்த வேண்டாம்.

### Orders

order-received = { $order_placed } அன்று நீங்கள் செய்த ஆர்டர் { $order_number } எங்களுக்குக் கிடைத்துவிட்டது, தயாராகி வருகிறது.
order-unpaid = { $order_placed } அன்று நீங்கள் செய்த ஆர்டர் { $order_number } இன்னும் பணம் செலுத்தப்படாமல் உள்ளது.
order-partly-shipped = உங்கள் ஆர்டர் { $order_number } இல் சில பொருட்கள் அனுப்பப்பட்டுவிட்டன, மீதி பின்னர் அனுப்பப்படும்.
order-shipped = உங்கள் ஆர்டர் { $order_number } அனுப்பப்பட்டு வந்துகொண்டிருக்கிறது.
order-shipped-with = உங்கள் ஆர்டர் { $order_number } வந்துகொண்டிருக்கிறது. கூரியர்: { $carrier_name }.
order-out-for-delivery = உங்கள் ஆர்டர் { $order_number } டெலிவரிக்குப் புறப்பட்டுவிட்டது.
order-delivered = உங்கள் ஆர்டர் { $order_number } { $order_delivered } அன்று டெலிவரி செய்யப்பட்டது.
order-cancelled = உங்கள் ஆர்டர் { $order_number } ரத்து செய்யப்பட்டுள்ளது.
order-refunded = உங்கள் ஆர்டர் { $order_number } தொடர்பாக { $refund_amount } திருப்பித் தரப்பட்டுள்ளது.
order-returned = உங்கள் ஆர்டர் { $order_number } இன் ரிட்டர்ன் எங்களிடம் வந்து சேர்ந்துவிட்டது.
order-problem = உங்கள் ஆர்டர் { $order_number } டெலிவரியில் சிக்கல் இருப்பதாகக் கூரியர் நிறுவனம் தெரிவித்துள்ளது. எங்கள் குழு இதைக் கவனிக்கும்.
order-expected = இது { $delivery_by } அன்று வந்து சேரும் என எதிர்பார்க்கப்படுகிறது.
order-expected-between = இது வந்து சேரும் என எதிர்பார்க்கப்படும் நாட்கள்: { $delivery_from } முதல் { $delivery_to } வரை.
order-tracking = டிராக்கிங் எண்: { $tracking_number }.
order-tracking-link = இங்கே டிராக் செய்யலாம்: { $tracking_link }
order-no-tracking = இதற்கு இன்னும் டிராக்கிங் எண் இல்லை.
order-list = உங்கள் சமீபத்திய ஆர்டர்கள்:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = உங்கள் பெயரில் ஆர்டர் எதுவும் கிடைக்கவில்லை.
order-not-found = உங்கள் ஆர்டர்களில் இந்த எண் கொண்ட ஆர்டர் இல்லை.

### Refunds

refund-pending = உங்கள் ஆர்டர் { $order_number } தொடர்பாக { $refund_amount } திருப்பித் தரும் பணி நடைபெறுகிறது.
refund-done = உங்கள் ஆர்டர் { $order_number } தொடர்பாக { $refund_amount } தொகை { $refund_on } அன்று திருப்பித் தரப்பட்டது.
refund-none = உங்கள் ஆர்டர் { $order_number } தொடர்பாக ரீஃபண்ட் எதுவும் தெரியவில்லை.
refund-by-person = ரீஃபண்ட் பற்றி எங்கள் குழு முடிவு செய்யும். உங்கள் கோரிக்கையை எல்லா விவரங்களுடனும் அனுப்பியுள்ளேன்.

### Returns

return-window = { $return_days_n ->
    [one] டெலிவரி ஆன { $return_days } நாளுக்குள் பொருட்களைத் திருப்பி அனுப்பலாம்.
   *[other] டெலிவரி ஆன { $return_days } நாட்களுக்குள் பொருட்களைத் திருப்பி அனுப்பலாம்.
}
return-free = திருப்பி அனுப்ப உங்களுக்குக் கட்டணம் எதுவும் இல்லை.
return-cost = திருப்பி அனுப்பும் செலவு: { $return_cost }.
return-not-possible-for = இவற்றைத் திருப்பி அனுப்ப முடியாது: { $return_excluded }.
return-which-order = எந்த ஆர்டரில் உள்ள பொருளைத் திருப்பி அனுப்ப விரும்புகிறீர்கள்?
return-which-item = எந்தப் பொருளைத் திருப்பி அனுப்ப விரும்புகிறீர்கள்?
return-why = ஏன் திருப்பி அனுப்ப விரும்புகிறீர்கள்?
return-unused = பொருள் பயன்படுத்தப்படாமல், டேக்குகளுடன் உள்ளதா?
return-photo = சேதம் தெரியும்படி ஒரு படம் அனுப்புங்கள்.
return-check = ஆர்டர் { $order_number } இல் உள்ள “{ $item_title }” பொருளைத் திருப்பி அனுப்ப விரும்புகிறீர்கள். சரிதானா?
return-approved = “{ $item_title }” ரிட்டர்ன் ஏற்கப்பட்டது. உங்கள் ரிட்டர்ன் எண்: { $return_number }.
return-refused-window = “{ $item_title }” திருப்பி அனுப்புவதற்கான காலம் { $return_until } அன்று முடிந்துவிட்டது.
return-refused-final-sale = “{ $item_title }” திரும்பப் பெறப்படாது என்ற நிபந்தனையுடன் விற்கப்பட்டதால், அதைத் திருப்பி அனுப்ப முடியாது.
return-refused-kind = “{ $item_title }” அனுப்பிய பிறகு திரும்பப் பெற முடியாத பொருட்களில் ஒன்று.
return-refused-used = பயன்படுத்திய அல்லது டேக் அகற்றப்பட்ட பொருட்களைத் திருப்பி அனுப்ப முடியாது.
return-refused-already = “{ $item_title }” ரிட்டர்ன் ஏற்கனவே பதிவு செய்யப்பட்டுள்ளது.
return-refused-undelivered = “{ $item_title }” இன்னும் டெலிவரி ஆகவில்லை. வந்து சேர்ந்த பிறகு திருப்பி அனுப்பலாம்.
return-review = உங்கள் ரிட்டர்ன் பற்றி எங்கள் குழு முடிவு செய்து உங்களுக்குத் தெரிவிக்கும்.
return-label-link = உங்கள் ரிட்டர்ன் லேபிள் இதோ: { $return_label_link }
return-pack = பொருளை நன்றாக பேக் செய்து, லேபிளை ஒட்டி, பார்சலை { $carrier_name } நிறுவனத்திடம் ஒப்படையுங்கள்.
return-send-by = அனுப்ப வேண்டிய கடைசி நாள்: { $return_until }.
return-after = பார்சல் வந்து சேர்ந்து சரிபார்க்கப்பட்ட பிறகு, ரீஃபண்ட் பற்றி எங்கள் குழு முடிவு செய்யும்.
return-stopped = சரி, எதுவும் பதிவு செய்யப்படவில்லை.
return-mail-subject = { $shop_name }: உங்கள் ரிட்டர்ன் { $return_number }
return-mail-intro = ஆர்டர் { $order_number } இல் உள்ள “{ $item_title }” பொருளுக்கான உங்கள் ரிட்டர்னைப் பதிவு செய்துள்ளோம்.
reason-too-small = மிகச் சிறியது
reason-too-large = மிகப் பெரியது
reason-not-as-described = விவரித்தபடி இல்லை
reason-damaged = சேதமடைந்துள்ளது
reason-defective = வேலை செய்யவில்லை
reason-wrong-item = தவறான பொருள்
reason-late = தாமதமாக வந்தது
reason-changed-mind = மனம் மாறிவிட்டது
reason-other = வேறு காரணம்

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_total } மதிப்புள்ள உங்கள் ஆர்டர் { $order_number } ரத்து செய்யலாமா?
cancel-done = உங்கள் ஆர்டர் { $order_number } ரத்து செய்யப்பட்டது.
cancel-too-late = உங்கள் ஆர்டர் { $order_number } ஏற்கனவே அனுப்பப்பட்டுவிட்டதால், இனி ரத்து செய்ய முடியாது. வந்து சேர்ந்த பிறகு திருப்பி அனுப்பலாம்.
address-ask = புதிய டெலிவரி முகவரியை முழுமையாக அனுப்புங்கள்.
address-check = உங்கள் ஆர்டர் { $order_number } இந்த முகவரிக்கு அனுப்பப்பட வேண்டுமா: { $address_new }?
address-done = உங்கள் ஆர்டர் { $order_number } இன் டெலிவரி முகவரி மாற்றப்பட்டது.
address-too-late = உங்கள் ஆர்டர் { $order_number } ஏற்கனவே அனுப்பப்பட்டுவிட்டதால், இனி முகவரியை மாற்ற முடியாது.
exchange-which = அதற்குப் பதிலாக எந்த அளவு அல்லது வகை வேண்டும்?
exchange-check = “{ $item_title }” பொருளுக்குப் பதிலாக “{ $exchange_title }” மாற்றித் தரலாமா?
exchange-approved = “{ $item_title }” பொருளுக்குப் பதிலாக “{ $exchange_title }” பெறும் மாற்றம் ஏற்கப்பட்டது.
exchange-sold-out = “{ $exchange_title }” தற்போது ஸ்டாக்கில் இல்லை.
exchange-refused = “{ $item_title }” பொருளை அதற்கு மாற்ற முடியாது.
change-review = எங்கள் குழு உங்கள் கோரிக்கையைப் பார்த்து உங்களுக்குத் தெரிவிக்கும்.
warranty-covered = “{ $item_title }” வாரண்டி { $warranty_until } வரை உள்ளது.
warranty-ended = “{ $item_title }” வாரண்டி { $warranty_until } அன்று முடிந்துவிட்டது.
stopped = சரி, நான் எதையும் மாற்றவில்லை.

### Products

product-price = “{ $product_title }” விலை { $product_price }.
product-price-was = “{ $product_title }” விலை { $product_price } (முன்பு: { $product_price_before }).
product-available = “{ $product_title }” ஸ்டாக்கில் உள்ளது.
product-stock = { $product_stock_n ->
    [one] “{ $product_title }”: இப்போது { $product_stock } பீஸ் ஸ்டாக்கில் உள்ளது.
   *[other] “{ $product_title }”: இப்போது { $product_stock } பீஸ்கள் ஸ்டாக்கில் உள்ளன.
}
product-sold-out = “{ $product_title }” தற்போது ஸ்டாக்கில் இல்லை.
product-tell-me = மீண்டும் ஸ்டாக் வந்ததும் உங்களுக்குத் தெரிவிக்கட்டுமா?
product-will-tell = மீண்டும் ஸ்டாக் வந்ததும் உங்களுக்குத் தெரிவிக்கிறேன்.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = எந்தப் பொருளைப் பற்றிக் கேட்கிறீர்கள்?
product-not-found = அப்படி ஒரு பொருள் எங்கள் கடையில் கிடைக்கவில்லை.
products-found = இவை உங்களுக்குப் பிடிக்கலாம்:
products-nearest = அப்படியே பொருந்தும் பொருள் கிடைக்கவில்லை. இவை ஓரளவு நெருக்கமானவை:
products-goes-with = இதனுடன் நன்றாகப் பொருந்துபவை:
product-line = { $product_title }, { $product_price }
compare-intro = இவற்றின் ஒப்பீடு இதோ:
size-ask = வழக்கமாக எந்த சைஸ் அணிவீர்கள், அல்லது உங்கள் அளவுகள் என்ன?
size-advice = “{ $product_title }” வாங்க நாங்கள் பரிந்துரைக்கும் சைஸ்: { $size_value }.
size-chart = சைஸ் சார்ட்டின்படி, சைஸ் { $size_value } அளவு: { $size_measure }.
size-runs-small = “{ $product_title }” சிறியதாக இருப்பதாக வாடிக்கையாளர்கள் பலமுறை கூறியுள்ளனர்.
size-runs-large = “{ $product_title }” பெரியதாக இருப்பதாக வாடிக்கையாளர்கள் பலமுறை கூறியுள்ளனர்.
size-runs-true = “{ $product_title }” எதிர்பார்த்தபடி பொருந்துவதாக வாடிக்கையாளர்கள் கூறியுள்ளனர்.
size-unknown = “{ $product_title }” சைஸ் சார்ட் என்னிடம் இல்லை.
cart-link = இந்தப் பொருளுடன் உங்கள் கூடை இதோ: { $cart_link }

### Delivery, payment, offers

delivery-estimate = இப்போது ஆர்டர் செய்தால், { $delivery_by } அன்று வந்து சேர வேண்டும்.
delivery-estimate-between = இப்போது ஆர்டர் செய்தால், { $delivery_from } முதல் { $delivery_to } வரையிலான நாட்களில் வந்து சேர வேண்டும்.
delivery-cost = { $country_name } நாட்டுக்கான டெலிவரி கட்டணம் { $delivery_cost }.
delivery-free = { $country_name } நாட்டுக்கு டெலிவரி இலவசம்.
delivery-free-from = { $delivery_free_from } அல்லது அதற்கு மேற்பட்ட ஆர்டர்களுக்கு டெலிவரி இலவசம்.
delivery-country-no = இந்த நாட்டுக்கு நாங்கள் டெலிவரி செய்வதில்லை: { $country_name }.
payment-methods = பணம் செலுத்தும் வழிகள்: { $payment_methods }.
payment-trouble = மன்னிக்கவும், பணம் செலுத்துதல் நிறைவேறவில்லை. உங்கள் கூடை சேமிக்கப்பட்டுள்ளது, மீண்டும் முயலலாம் அல்லது வேறு வழியைத் தேர்ந்தெடுக்கலாம்.
discount-none = தற்போது என்னிடம் தள்ளுபடி எதுவும் இல்லை.
discount-open = தற்போது { $coupon_code } என்ற கோடுக்கு { $coupon_value } தள்ளுபடி கிடைக்கும். { $coupon_expires } வரை செல்லுபடியாகும்.
giftcard-ask = கிஃப்ட் கார்டின் கோடை அனுப்புங்கள்.
giftcard-balance = கிஃப்ட் கார்டில் உள்ள மீதித் தொகை { $giftcard_balance }.
giftcard-unknown = இந்தக் கோடுடன் கிஃப்ட் கார்டு எதுவும் கிடைக்கவில்லை.
policy-says = “{ $page_title }” பக்கத்தில் உள்ளது: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = உங்கள் உரையாடலை எங்கள் குழுவிடம் ஒப்படைக்கிறேன். நீங்கள் இங்கே எழுதிய அனைத்தையும் அவர்கள் பார்க்க முடியும்.
handoff-next = பதில் உங்களுக்கு இங்கேயே கிடைக்கும்.
handoff-closed = எங்கள் குழு மீண்டும் வரும் நேரம்: { $team_back }. அப்போது உங்களுக்குப் பதில் அளிப்பார்கள்.
handoff-leave-address = உங்களைத் தொடர்புகொள்ள, உங்கள் மின்னஞ்சல் முகவரியைக் கொடுங்கள்.
complaint-sorry = இதற்காக வருந்துகிறேன். இதை உடனே எங்கள் குழுவிடம் தெரிவிக்கிறேன்.

### Leaving

opt-out-done = { $shop_name } கடையிலிருந்து இனி இதுபோன்ற மெசேஜ்கள் உங்களுக்கு வராது.
