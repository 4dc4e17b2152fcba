# Cartwright හි සිංහල පාඨ. භාවිතය සහ පරීක්ෂාව docs/locales.md හි ඇත.

### ආචාරය

greeting = ආයුබෝවන් { $shopper_first_name },
greeting-plain = ආයුබෝවන්,

### පළමු මතක් කිරීම

recover-reminder-subject = තවමත් ඔබේ කූඩයේ ඇත: { $item0_title }
recover-reminder-preheader = { $shop_name } හි ඔබේ කූඩය සුරැකී ඇත.
recover-reminder-intro = { $shop_name } හි ඔබේ කූඩය සුරැකී ඇත, “{ $item0_title }” තවමත් ලබාගත හැකියි. ඔබට පහසු ඕනෑම වේලාවක නැවතූ තැනින් ඉදිරියට යන්න.
recover-reminder-whatsapp = ඔබේ කූඩය { $shop_name } හි සුරැකී ඇත, “{ $item0_title }” තවමත් ලබාගත හැකියි. ඔබට පහසු ඕනෑම වේලාවක නැවතූ තැනින් ඉදිරියට යන්න.

### ඊළඟ මතක් කිරීම

recover-social-proof-subject = { $shop_name } හි ඔබේ කූඩය ඔබ එනතුරු බලා සිටී
recover-social-proof-preheader = “{ $item0_title }” තවමත් ලබාගත හැකියි.
recover-social-proof-intro = අමතක වූවා නම් කෙටි මතක් කිරීමක්: “{ $item0_title }” තවමත් { $shop_name } හි ඔබේ කූඩයේ ඇත. ප්‍රශ්නයක් තිබේද? මෙයට පිළිතුරු එවන්න, උදව් කරන්න අපි කැමතියි.
recover-social-proof-whatsapp = අමතක වූවා නම් කෙටි මතක් කිරීමක්: “{ $item0_title }” තවමත් { $shop_name } හි ඔබේ කූඩයේ ඇත. { $proof } ප්‍රශ්නයක් තිබේද? මෙයට පිළිතුරු එවන්න, උදව් කරන්න අපි කැමතියි.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } දෙනෙක් මෙම භාණ්ඩය මිලදී ගත්තා.
   *[other] { proof-period } { $popular_count } දෙනෙක් මෙම භාණ්ඩය මිලදී ගත්තා.
}
proof-period = { $popular_days_n ->
    [one] පසුගිය දින { $popular_days } ඇතුළත
   *[other] පසුගිය දින { $popular_days } ඇතුළත
}
proof-rating = { $rating_count_n ->
    [one] පාරිභෝගිකයන් { $rating_count } දෙනෙක් මෙම භාණ්ඩයට තරු { $rating } ක් දී ඇත.
   *[other] පාරිභෝගිකයන් { $rating_count } දෙනෙක් මෙම භාණ්ඩයට සාමාන්‍යයෙන් තරු { $rating } ක් දී ඇත.
}
proof-none = එය තවමත් ලබාගත හැකියි.

### ඔබටම සූදානම් කළ දේ

recover-incentive-subject = { $shop_name } හි ඔබේ කූඩයට: { $offer }
recover-incentive-preheader = ඔබේ පෞද්ගලික කේතය { $coupon_expires } දක්වා වලංගුයි.
recover-incentive-intro = { $shop_name } බැලීමට ආවාට ස්තුතියි. ඔබේ කූඩය සුරැකී ඇත, ඔබට දෙයක් සූදානම් කර ඇත: { $offer }.
recover-incentive-whatsapp = ස්තුතියි, { $shop_name } බැලීමට ආවාට. “{ $item0_title }” තවමත් ඔබේ කූඩයේ ඇත, ඔබට දෙයක් සූදානම් කර ඇත: { $offer }. ඔබේ පෞද්ගලික කේතය { $coupon_code }, එය { $coupon_expires } දක්වා වලංගුයි.
offer-off = { $coupon_value } වට්ටමක්
coupon-label = ඔබේ පෞද්ගලික කේතය
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } දක්වා වලංගුයි

### නැවත පැමිණි පාරිභෝගිකයන්ට

recover-cross-sell-subject = නැවත දැකීම සතුටක්: { $shop_name } හි ඔබේ කූඩය
recover-cross-sell-preheader = “{ $item0_title }” තවමත් ලබාගත හැකියි.
recover-cross-sell-intro = ඔබව නැවත දැකීම සතුටක්. { $shop_name } හි ඔබේ කූඩය සුරැකී ඇත, “{ $item0_title }” තවමත් ලබාගත හැකියි. ඒ සමඟ හොඳින් ගැළපෙන දේවල් කිහිපයක්ද අපි තෝරා ගත්තා.
also-heading = හොඳින් ගැළපෙන දේවල්

### නොගෙවූ ඇණවුම

payment-reminder-subject = { $shop_name } හි ඔබේ ඇණවුම ගෙවීම එනතුරු බලා සිටී
payment-reminder-preheader = ඔබට පහසු ඕනෑම වේලාවක ගෙවීම සම්පූර්ණ කළ හැකියි.
payment-reminder-intro = { $shop_name } හි { $cart_total } වටිනා ඔබේ ඇණවුම සුරැකී ඇත, නමුත් ගෙවීම තවම සම්පූර්ණ වී නැහැ. ඔබට පහසු ඕනෑම වේලාවක එය සම්පූර්ණ කළ හැකියි.
payment-reminder-whatsapp = ඔබේ { $cart_total } ඇණවුම { $shop_name } හි සුරැකී ඇත, නමුත් ගෙවීම තවම සම්පූර්ණ වී නැහැ. ඔබට පහසු ඕනෑම වේලාවක එය සම්පූර්ණ කළ හැකියි.

### After an order

after-purchase-subject = “{ $item0_title }” සමඟ හොඳින් ගැළපෙන දේවල්
after-purchase-preheader = { $shop_name } හි ඔබේ ඇණවුමට යෝජනා කිහිපයක්.
after-purchase-intro = { $shop_name } හි ඇණවුම් කළාට ස්තුතියි. “{ $item0_title }” සමඟ හොඳින් ගැළපෙන දේවල් කිහිපයක් අපි තෝරා ගත්තා.
after-purchase-whatsapp = ස්තුතියි, { $shop_name } හි ඇණවුම් කළාට. “{ $item0_title }” සමඟ හොඳින් ගැළපෙන දේවල් කිහිපයක් අපි ඔබ වෙනුවෙන් තෝරා ගත්තා.
review-request-subject = “{ $item0_title }” ගැන ඔබට හිතෙන්නේ කුමක්ද?
review-request-preheader = ඔබේ අදහස අනෙක් පාරිභෝගිකයන්ට තෝරා ගැනීමට උදව් වෙනවා.
review-request-intro = { $shop_name } වෙතින් ගත් ඔබේ ඇණවුම දැන් ටික කලක සිට ඔබ ළඟයි. “{ $item0_title }” ගැන ඔබට හිතෙන්නේ කුමක්ද? ඔබේ අවංක අදහස අනෙක් පාරිභෝගිකයන්ට තෝරා ගැනීමට උදව් වෙනවා.
review-request-whatsapp = ඔබ { $shop_name } වෙතින් ගත් ඇණවුම දැන් ටික කලක සිට ඔබ ළඟයි. “{ $item0_title }” ගැන ඔබට හිතෙන්නේ කුමක්ද? ඔබේ අවංක අදහස අනෙක් පාරිභෝගිකයන්ට තෝරා ගැනීමට උදව් වෙනවා.

### Back in stock

back-in-stock-subject = නැවත ලබාගත හැකියි: { $item0_title }
back-in-stock-preheader = දැනුම් දෙන ලෙස ඔබ අපෙන් ඉල්ලුවා.
back-in-stock-intro = “{ $item0_title }” දැන් නැවත { $shop_name } හි ලබාගත හැකියි. නැවත ආ විට දැනුම් දෙන ලෙස ඔබ අපෙන් ඉල්ලුවා.
back-in-stock-whatsapp = දැනුම් දෙන ලෙස ඔබ අපෙන් ඉල්ලුවා: “{ $item0_title }” දැන් නැවත { $shop_name } හි ලබාගත හැකියි.

### After a long time

win-back-subject = { $shop_name } වෙතින් පුවත්
win-back-preheader = ඔබට යෝජනා කිහිපයක්.
win-back-intro = { $shop_name } හි ඔබේ අවසන් ඇණවුමෙන් පසු සෑහෙන කලක් ගතව ඇත. ඔබට ගැළපිය හැකි දේවල් කිහිපයක් අපි තෝරා ගත්තා.
win-back-whatsapp = ඔබ { $shop_name } හි අවසන් වරට ඇණවුම් කර සෑහෙන කලක් ගතව ඇත. ඔබට ගැළපිය හැකි දේවල් කිහිපයක් අපි තෝරා ගත්තා.

### Pieces of these

picked-heading = ඔබ වෙනුවෙන් තෝරාගත් දේවල්
action-product = භාණ්ඩය බලන්න
action-shop = වෙළඳසැලට යන්න
action-review = ඔබේ අදහස ලියන්න
footer-why-order = ඔබ මෙම ලිපිනයෙන් { $shop_name } හි ඇණවුම් කළ නිසා මෙම ඊමේල් පණිවිඩය ලැබේ.
footer-why-asked = මෙම භාණ්ඩය ගැන දැනුම් දෙන ලෙස ඔබ { $shop_name } වෙතින් ඉල්ලූ නිසා මෙම ඊමේල් පණිවිඩය ලැබේ.

### සාප්පු පිටුවේ චැට්

checkout-idle-chat = කලබල වෙන්න එපා, ඔබේ කූඩය මෙතැනම ඇත.
browse-help-chat = “{ $item0_title }” වඩාත් හොඳින් බලනවාද?

### මිලදී ගැනීමට පෙර ප්‍රශ්නවලට පිළිතුරු

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }” දැනට තොගයේ { $item0_stock } ක් ඇත.
   *[other] “{ $item0_title }” දැනට තොගයේ { $item0_stock } ක් ඇත.
}
answer-express-by = තවත් { $express_extra } කට අධිවේගී බෙදාහැරීමෙන් { $express_by } වන විට ලැබේ.
answer-free-returns = { $returns_n ->
    [one] දින { $returns } ක් ඇතුළත නොමිලේ ආපසු එවිය හැකියි.
   *[other] දින { $returns } ක් ඇතුළත නොමිලේ ආපසු එවිය හැකියි.
}
answer-free-shipping-from = කූඩයට තවත් { $shipping_free_from_missing } ක භාණ්ඩ එක් කළහොත් බෙදාහැරීම නොමිලේ.
answer-shipping-cost = බෙදාහැරීමේ ගාස්තුව { $shipping_cost }.

### කොටස්

promise-free-shipping = නොමිලේ බෙදාහැරීම
promise-free-returns = නොමිලේ ආපසු එවීම
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (පෙර මිල: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] තොගයේ { $stock }
}
cart-more = { $cart_more_n ->
   *[other] සහ තවත් { $cart_more }
}
cart-total = එකතුව: { $cart_total }
action-basket = ඔබේ කූඩයට යන්න
action-payment = ගෙවීම සම්පූර්ණ කරන්න

### පණිවිඩයේ අවසානය

footer-why = ඔබ මෙම ලිපිනයෙන් { $shop_name } හි ඇණවුමක් ආරම්භ කළ නිසා මෙම ඊමේල් පණිවිඩය ලැබේ.
unsubscribe = ලැයිස්තුවෙන් ඉවත් වන්න
opt-out-word = නවතන්න
opt-out-reply = { opt-out-word } ලෙස පිළිතුරු එවන්න, අපි නැවත ඔබට ලියන්නේ නැහැ.
