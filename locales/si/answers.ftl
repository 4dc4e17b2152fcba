# සාප්පු සහායකයාගේ සිංහල පිළිතුරු. භාවිතය සහ පරීක්ෂාව docs/locales.md හි ඇත.

### ආරම්භය සහ අවසානය

assist-hello = ආයුබෝවන්! මම { $shop_name } හි ස්වයංක්‍රීය සහායකයා. ඔබට උදව් කරන්නේ කොහොමද?
assist-hello-again = නැවත ආයුබෝවන්! ඔබට උදව් කරන්නේ කොහොමද?
assist-thanks = සතුටුයි. තවත් උදව්වක් අවශ්‍යද?
assist-else = තවත් උදව්වක් අවශ්‍යද?
assist-not-understood = මට හරියට තේරුණාදැයි විශ්වාස නැහැ. කරුණාකර වෙනත් විදියකට කියන්න පුළුවන්ද?
assist-choose = මේවායින් ඔබ අදහස් කරන්නේ කුමක්ද?
assist-out-of-scope = { $shop_name } හි ඇණවුම්, ආපසු යැවීම්, බෙදාහැරීම් සහ භාණ්ඩ ගැන මට උදව් කළ හැකියි, නමුත් ඒ ගැන නොහැකියි.
assist-unknown = ඒ ගැන මට විශ්වාසදායක තොරතුරු නැති නිසා අනුමානයෙන් කියන්න කැමති නැහැ.
assist-empty = මට හිස් පණිවිඩයක් ලැබුණා. ඔබට උදව් කරන්නේ කොහොමද?
assist-too-long = ඔබේ පණිවිඩය මට දිග වැඩියි. කරුණාකර වාක්‍ය කිහිපයකින් ලියන්න.
assist-busy = කරුණාකර මොහොතක් ඉන්න, ඔබේ කලින් පණිවිඩය තවම බලමින් සිටිනවා.
assist-trouble = මට එය දැන් බලන්න බැහැ. කරුණාකර ටිකකින් නැවත උත්සාහ කරන්න, නැත්නම් සේවකයෙකු සමඟ කතා කරන්න.
assist-file-refused = මට මේ ගොනුව කියවන්න බැරි වුණා. කරුණාකර JPEG, PNG හෝ WebP ඡායාරූපයක් එවන්න.
assist-no-payment-here = මෙම චැට් එකේදී කිසිවිටෙකත් ගෙවීම් ලබා ගන්නේ නැහැ. කරුණාකර සාප්පුවේ ගෙවීම් පිටුවෙන් ගෙවන්න.

### බොත්තම්

button-order-status = මගේ ඇණවුම කොහෙද?
button-return = භාණ්ඩය ආපසු යවන්න
button-product = භාණ්ඩයක් ගැන අහන්න
button-human = සේවකයෙකුට කතා කරන්න
button-yes = ඔව්
button-no = නැහැ
button-skip = මඟ හරින්න
button-cancel = අවලංගු කරන්න
button-view = භාණ්ඩය බලන්න
button-track = පාර්සලය සොයන්න
button-label = ආපසු ලේබලය අරින්න

### අසන්නා තහවුරු කර ගැනීම

identify-order-number = කරුණාකර ඔබේ ඇණවුම් අංකය කියන්න. එය ඇණවුම තහවුරු කළ පණිවිඩයේ ඇත.
identify-contact = කරුණාකර ඇණවුම් කිරීමට යොදාගත් ඊමේල් ලිපිනය හෝ දුරකථන අංකය කියන්න.
identify-code-sent = මෙම විස්තර ඇණවුමකට අදාළ නම්, එම ඇණවුමේ ඊමේල් ලිපිනයට හෝ දුරකථනයට කේතයක් දැන් යවා ඇත. කරුණාකර කේතය මෙහි ඇතුළත් කරන්න.
identify-code-wrong = තහවුරු කරන්න බැරි වුණා. කේතය වැරදියට ටයිප් වී හෝ කල් ඉකුත් වී තිබිය හැකියි.
identify-too-often = උත්සාහයන් වැඩියි. කරුණාකර පසුව නැවත උත්සාහ කරන්න, නැත්නම් සේවකයෙකු සමඟ කතා කරන්න.
identify-done = ස්තුතියි, ඔබේ ඇණවුම හම්බුණා.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } සඳහා ඔබේ කේතය
identify-code-text = { $shop_name } සඳහා ඔබේ කේතය: { $access_code }. ඔබ එය ඉල්ලුවේ නැත්නම් මෙම පණිවිඩය නොසලකා හරින්න.

### ඇණවුම්

order-received = { $order_placed } දින කළ ඔබේ ඇණවුම { $order_number } අපට ලැබී ඇති අතර දැන් සූදානම් කෙරෙමින් පවතී.
order-unpaid = { $order_placed } දින කළ ඔබේ ඇණවුම { $order_number } ගෙවීම එනතුරු බලා සිටී.
order-partly-shipped = ඔබේ ඇණවුම { $order_number } හි කොටසක් එමින් පවතී, ඉතිරිය පසුව එනවා.
order-shipped = ඔබේ ඇණවුම { $order_number } එමින් පවතී.
order-shipped-with = ඔබේ ඇණවුම { $order_number } දැන් { $carrier_name } මගින් එමින් පවතී.
order-out-for-delivery = ඔබේ ඇණවුම { $order_number } බෙදාහැරීමට පිටත් වී ඇත.
order-delivered = ඔබේ ඇණවුම { $order_number } බාර දුන් දිනය: { $order_delivered }.
order-cancelled = ඔබේ ඇණවුම { $order_number } අවලංගු කර ඇත.
order-refunded = ඔබේ ඇණවුම { $order_number } සඳහා { $refund_amount } ආපසු ගෙවා ඇත.
order-returned = ඔබේ ඇණවුම { $order_number } සඳහා ආපසු එවූ භාණ්ඩ අපට ලැබී ඇත.
order-problem = ඔබේ ඇණවුම { $order_number } බෙදාහැරීමේ ගැටලුවක් ඇති බව කුරියර් සේවය දැනුම් දී ඇත. අපේ සේවකයෙක් ඒ ගැන සොයා බලනවා.
order-expected = ලැබෙනු ඇතැයි අපේක්ෂිත දිනය: { $delivery_by }.
order-expected-between = { $delivery_from } සහ { $delivery_to } අතර ලැබෙනු ඇතැයි අපේක්ෂා කෙරේ.
order-tracking = ට්‍රැකින් අංකය: { $tracking_number }.
order-tracking-link = ඔබට මෙතැනින් බලන්න පුළුවන්: { $tracking_link }
order-no-tracking = එයට තවම ට්‍රැකින් අංකයක් නැහැ.
order-list = ඔබේ මෑත ඇණවුම් මේවායි:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = ඔබේ ඇණවුම් කිසිවක් හම්බුණේ නැහැ.
order-not-found = ඔබේ ඇණවුම් අතර මෙම අංකය ඇති ඇණවුමක් හම්බුණේ නැහැ.

### මුදල් ආපසු ගෙවීම

refund-pending = ඔබේ ඇණවුම { $order_number } සඳහා { $refund_amount } ආපසු ගෙවීම සිදු කෙරෙමින් පවතී.
refund-done = ඔබේ ඇණවුම { $order_number } සඳහා { $refund_on } දින { $refund_amount } ආපසු ගෙවා ඇත.
refund-none = ඔබේ ඇණවුම { $order_number } සඳහා මුදල් ආපසු ගෙවීමක් පෙනෙන්නේ නැහැ.
refund-by-person = මුදල් ආපසු ගෙවීම ගැන තීරණය කරන්නේ අපේ සේවකයෙක්. ඔබේ ඉල්ලීම සියලු විස්තර සමඟ යොමු කර ඇත.

### ආපසු යැවීම

return-window = { $return_days_n ->
    [one] භාණ්ඩ ලැබී දින { $return_days } ක් ඇතුළත ආපසු එවිය හැකියි.
   *[other] භාණ්ඩ ලැබී දින { $return_days } ක් ඇතුළත ආපසු එවිය හැකියි.
}
return-free = ආපසු එවීම ඔබට නොමිලේ.
return-cost = ආපසු එවීමේ ගාස්තුව: { $return_cost }.
return-not-possible-for = මේවා ආපසු එවිය නොහැක: { $return_excluded }.
return-which-order = ඔබ ආපසු එවන්න කැමති කුමන ඇණවුමේ භාණ්ඩයක්ද?
return-which-item = ඔබ ආපසු එවන්න කැමති කුමන භාණ්ඩයද?
return-why = ආපසු එවීමට හේතුව කුමක්ද?
return-unused = භාණ්ඩය පාවිච්චි නොකළ, ලේබල් එලෙසම ඇති එකක්ද?
return-photo = කරුණාකර හානිය පෙනෙන ඡායාරූපයක් එවන්න.
return-check = ඔබට ඇණවුම { $order_number } හි “{ $item_title }” ආපසු එවීමට අවශ්‍යයි. හරිද?
return-approved = “{ $item_title }” ආපසු එවීම අනුමත කර ඇත. ඔබේ ආපසු යැවීමේ අංකය: { $return_number }.
return-refused-window = “{ $item_title }” ආපසු එවිය හැකි කාලය { $return_until } දින අවසන් විය.
return-refused-final-sale = “{ $item_title }” ආපසු ගන්නේ නැති භාණ්ඩයක් ලෙස විකුණා ඇති නිසා ආපසු එවිය නොහැක.
return-refused-kind = “{ $item_title }” යැවූ පසු ආපසු ගත නොහැකි භාණ්ඩ වර්ගයට අයත්.
return-refused-used = පාවිච්චි කළ හෝ ලේබල් නැති භාණ්ඩ ආපසු එවිය නොහැක.
return-refused-already = “{ $item_title }” සඳහා ආපසු යැවීමක් දැනටමත් ලියාපදිංචි කර ඇත.
return-refused-undelivered = “{ $item_title }” තවම බාර දී නැහැ. එය ලැබුණු පසු ආපසු එවිය හැකියි.
return-review = අපේ සේවකයෙක් ඔබේ ආපසු යැවීම ගැන තීරණය කර ඔබට දැනුම් දෙනවා.
return-label-link = ඔබේ ආපසු යැවීමේ ලේබලය මෙන්න: { $return_label_link }
return-pack = කරුණාකර භාණ්ඩය හොඳින් ඔතා, ලේබලය අලවා, පාර්සලය { $carrier_name } වෙත බාර දෙන්න.
return-send-by = කරුණාකර { $return_until } දිනට පෙර එය එවන්න.
return-after = පාර්සලය ලැබී පරීක්ෂා කළ පසු, මුදල් ආපසු ගෙවීම ගැන අපේ සේවකයෙක් තීරණය කරනවා.
return-stopped = හරි, කිසිවක් ලියාපදිංචි කර නැහැ.
return-mail-subject = { $shop_name } හි ඔබේ ආපසු යැවීම { $return_number }
return-mail-intro = ඇණවුම { $order_number } හි “{ $item_title }” ආපසු යැවීම අපි ලියාපදිංචි කළා.
reason-too-small = කුඩා වැඩියි
reason-too-large = ලොකු වැඩියි
reason-not-as-described = විස්තරයට ගැළපෙන්නේ නැහැ
reason-damaged = හානි වී ඇත
reason-defective = වැඩ කරන්නේ නැහැ
reason-wrong-item = වැරදි භාණ්ඩය
reason-late = ප්‍රමාද වී ලැබුණා
reason-changed-mind = අදහස වෙනස් වුණා
reason-other = වෙනත් හේතුවක්

### අවලංගු කිරීම, වෙනස් කිරීම, මාරු කිරීම, වගකීම

cancel-check = { $order_total } වටිනා ඔබේ ඇණවුම { $order_number } අවලංගු කරන්නද?
cancel-done = ඔබේ ඇණවුම { $order_number } අවලංගු කර ඇත.
cancel-too-late = ඔබේ ඇණවුම { $order_number } දැනටමත් එමින් පවතින නිසා අවලංගු කළ නොහැක. ලැබුණු පසු ආපසු එවිය හැකියි.
address-ask = කරුණාකර නව බෙදාහැරීමේ ලිපිනය සම්පූර්ණයෙන්ම එවන්න.
address-check = ඔබේ ඇණවුම { $order_number } මෙම ලිපිනයට යවන්නද: { $address_new }?
address-done = ඔබේ ඇණවුම { $order_number } හි බෙදාහැරීමේ ලිපිනය වෙනස් කර ඇත.
address-too-late = ඔබේ ඇණවුම { $order_number } දැනටමත් එමින් පවතින නිසා ලිපිනය වෙනස් කළ නොහැක.
exchange-which = ඒ වෙනුවට කැමති කුමන සයිස් එකටද, කුමන වර්ගයටද?
exchange-check = “{ $item_title }” වෙනුවට “{ $exchange_title }” මාරු කරන්නද?
exchange-approved = “{ $item_title }” වෙනුවට “{ $exchange_title }” මාරු කිරීම අනුමත කර ඇත.
exchange-sold-out = “{ $exchange_title }” දැනට තොග අවසන්.
exchange-refused = “{ $item_title }” එයට මාරු කළ නොහැක.
change-review = අපේ සේවකයෙක් ඔබේ ඉල්ලීම බලා ඔබට දැනුම් දෙනවා.
warranty-covered = “{ $item_title }” සඳහා { $warranty_until } දක්වා වගකීම ඇත.
warranty-ended = “{ $item_title }” හි වගකීම { $warranty_until } දින අවසන් විය.
stopped = හරි, කිසිවක් වෙනස් කළේ නැහැ.

### භාණ්ඩ

product-price = “{ $product_title }” මිල: { $product_price }.
product-price-was = “{ $product_title }” මිල: { $product_price } (පෙර මිල: { $product_price_before }).
product-available = “{ $product_title }” තොගයේ ඇත.
product-stock = { $product_stock_n ->
    [one] “{ $product_title }” දැනට තොගයේ ඇති ගණන: { $product_stock }.
   *[other] “{ $product_title }” දැනට තොගයේ ඇති ගණන: { $product_stock }.
}
product-sold-out = “{ $product_title }” දැනට තොග අවසන්.
product-tell-me = නැවත තොගයට ආ විට ඔබට දැනුම් දෙන්නද?
product-will-tell = නැවත තොගයට ආ විට ඔබට දැනුම් දෙන්නම්.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = ඔබ අදහස් කරන්නේ කුමන භාණ්ඩයද?
product-not-found = එවැනි භාණ්ඩයක් අපේ සාප්පුවේ හම්බුණේ නැහැ.
products-found = මේවා ඔබට ගැළපෙන්න පුළුවන්:
products-nearest = හරියටම ගැළපෙන එකක් හම්බුණේ නැහැ. ළඟම ඒවා මේවායි:
products-goes-with = මේ සමඟ හොඳින් ගැළපේ:
product-line = { $product_title }, { $product_price }
compare-intro = ඒවායේ සැසඳීම මෙන්න:
size-ask = ඔබ සාමාන්‍යයෙන් අඳින්නේ කුමන සයිස් එකද, නැත්නම් ඔබේ මිනුම් මොනවාද?
size-advice = “{ $product_title }” සඳහා අපි නිර්දේශ කරන සයිස් එක: { $size_value }.
size-chart = සයිස් වගුවට අනුව සයිස් { $size_value }: { $size_measure }.
size-runs-small = “{ $product_title }” කුඩා බව පාරිභෝගිකයන් බොහෝවිට කියා ඇත.
size-runs-large = “{ $product_title }” ලොකු බව පාරිභෝගිකයන් බොහෝවිට කියා ඇත.
size-runs-true = “{ $product_title }” බලාපොරොත්තු වූ පරිදි ගැළපෙන බව පාරිභෝගිකයන් කියා ඇත.
size-unknown = “{ $product_title }” සඳහා සයිස් වගුවක් මා ළඟ නැහැ.
cart-link = එය ඇතුළත් ඔබේ කූඩය මෙන්න: { $cart_link }

### බෙදාහැරීම, ගෙවීම, දීමනා

delivery-estimate = දැන් ඇණවුම් කළහොත් { $delivery_by } දින ලැබෙනු ඇතැයි අපේක්ෂා කෙරේ.
delivery-estimate-between = දැන් ඇණවුම් කළහොත් { $delivery_from } සහ { $delivery_to } අතර ලැබෙනු ඇතැයි අපේක්ෂා කෙරේ.
delivery-cost = { $country_name } වෙත යැවීමේ ගාස්තුව: { $delivery_cost }.
delivery-free = { $country_name } වෙත යැවීම නොමිලේ.
delivery-free-from = { $delivery_free_from } හෝ ඊට වැඩි ඇණවුම් සඳහා බෙදාහැරීම නොමිලේ.
delivery-country-no = අපි { $country_name } වෙත යවන්නේ නැහැ.
payment-methods = ඔබට ගෙවිය හැකි ක්‍රම: { $payment_methods }.
payment-trouble = ගෙවීම සාර්ථක නොවීම ගැන කනගාටුයි. ඔබේ කූඩය සුරැකී ඇති නිසා නැවත උත්සාහ කිරීමට හෝ වෙනත් ගෙවීම් ක්‍රමයක් තෝරාගැනීමට හැකියි.
discount-none = දැනට ලබා දීමට වට්ටමක් නැහැ.
discount-open = දැනට කේතය { $coupon_code } යොදා { $coupon_value } වට්ටමක් ලබාගත හැකියි, { $coupon_expires } දක්වා වලංගුයි.
giftcard-ask = කරුණාකර තෑගි කාඩ්පතේ කේතය එවන්න.
giftcard-balance = තෑගි කාඩ්පතේ ඉතිරිය: { $giftcard_balance }.
giftcard-unknown = මෙම කේතය ඇති තෑගි කාඩ්පතක් හම්බුණේ නැහැ.
policy-says = “{ $page_title }” පිටුවේ මෙසේ සඳහන්: { $page_passage }
own-words = { $own_words }

### සේවකයෙකු බාර ගැනීම

handoff-done = ඔබේ සංවාදය අපේ සේවකයෙකුට යොමු කරනවා. ඔබ මෙහි ලියූ සියල්ල ඔහුට හෝ ඇයට පෙනෙනවා.
handoff-next = පිළිතුර ඔබට මෙතැනම ලැබෙනවා.
handoff-closed = අපේ කණ්ඩායම { $team_back } නැවත පැමිණ ඔබට පිළිතුරු දෙනවා.
handoff-leave-address = අපට ඔබව සම්බන්ධ කරගැනීමට කරුණාකර ඔබේ ඊමේල් ලිපිනය දෙන්න.
complaint-sorry = ඒ ගැන කනගාටුයි. මම මෙය දැන්ම අපේ සේවකයෙකුට යොමු කරනවා.

### ඉවත් වීම

opt-out-done = { $shop_name } වෙතින් මෙවැනි පණිවිඩ ඔබට තවත් ලැබෙන්නේ නැහැ.

### මිලදී ගැනීමෙන් පසු
