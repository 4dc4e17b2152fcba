# የ Cartwright ጽሑፎች በአማርኛ። አጠቃቀማቸውና ምርመራው በ docs/locales.md ይገኛል።

### ሰላምታ

greeting = ሰላም { $shopper_first_name }፣
greeting-plain = ሰላም፣

### የመጀመሪያው ማስታወሻ

recover-reminder-subject = አሁንም በቅርጫትዎ ውስጥ አለ፦ { $item0_title }
recover-reminder-preheader = በ { $shop_name } ያለው ቅርጫትዎ ተቀምጧል።
recover-reminder-intro = በ { $shop_name } ያለው ቅርጫትዎ ተቀምጧል፤ «{ $item0_title }» አሁንም አለ። በሚመችዎት ጊዜ ካቆሙበት መቀጠል ይችላሉ።
recover-reminder-whatsapp = በ { $shop_name } ያለው ቅርጫትዎ ተቀምጧል፤ «{ $item0_title }» አሁንም አለ። በሚመችዎት ጊዜ ካቆሙበት መቀጠል ይችላሉ።

### ቀጣዩ ማስታወሻ

recover-social-proof-subject = በ { $shop_name } ያለው ቅርጫትዎ እየጠበቀዎት ነው
recover-social-proof-preheader = «{ $item0_title }» አሁንም አለ።
recover-social-proof-intro = ረስተውት ከሆነ ለማስታወስ ያህል፦ «{ $item0_title }» በ { $shop_name } ቅርጫትዎ ውስጥ አሁንም አለ። ጥያቄ አለዎት? ይመልሱልን፣ በደስታ እንረዳዎታለን።
recover-social-proof-whatsapp = ረስተውት ከሆነ ለማስታወስ ያህል፦ «{ $item0_title }» በ { $shop_name } ቅርጫትዎ ውስጥ አሁንም አለ። { $proof } ጥያቄ አለዎት? ይመልሱልን፣ በደስታ እንረዳዎታለን።
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } ሰው ይህን ዕቃ ገዝቷል።
   *[other] { proof-period } { $popular_count } ሰዎች ይህን ዕቃ ገዝተዋል።
}
proof-period = { $popular_days_n ->
    [one] ባለፈው { $popular_days } ቀን
   *[other] ባለፉት { $popular_days } ቀናት
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } ደንበኛ ለዚህ ዕቃ { $rating } ኮከብ ሰጥቷል።
   *[other] { $rating_count } ደንበኞች ለዚህ ዕቃ በአማካይ { $rating } ኮከብ ሰጥተዋል።
}
proof-none = አሁንም አለ።

### ለእርስዎ የተዘጋጀ

recover-incentive-subject = በ { $shop_name } ላለው ቅርጫትዎ፦ { $offer }
recover-incentive-preheader = የግል ኮድዎ እስከ { $coupon_expires } ያገለግላል።
recover-incentive-intro = { $shop_name } ስለጎበኙ እናመሰግናለን። ቅርጫትዎ ተቀምጧል፤ ለእርስዎም ያዘጋጀነው አለ፦ { $offer }።
recover-incentive-whatsapp = ስለጎበኙን እናመሰግናለን፤ { $shop_name } ነን። «{ $item0_title }» በቅርጫትዎ ውስጥ አሁንም አለ፤ ለእርስዎም ያዘጋጀነው አለ፦ { $offer }። የግል ኮድዎ { $coupon_code } ነው፣ እስከ { $coupon_expires } ያገለግላል።
offer-off = የ { $coupon_value } ቅናሽ
coupon-label = የግል ኮድዎ
coupon-line = { $coupon_code }፦ { $offer }
coupon-expires = እስከ { $coupon_expires } ያገለግላል

### ለተመለሱ ደንበኞች

recover-cross-sell-subject = እንኳን በድጋሚ መጡ፦ በ { $shop_name } ያለው ቅርጫትዎ
recover-cross-sell-preheader = «{ $item0_title }» አሁንም አለ።
recover-cross-sell-intro = እንደገና ስላየንዎት ደስ ብሎናል። በ { $shop_name } ያለው ቅርጫትዎ ተቀምጧል፤ «{ $item0_title }» አሁንም አለ። አብረውት የሚሄዱ ጥቂት ዕቃዎችንም መርጠናል።
also-heading = አብሮት የሚሄድ

### ያልተከፈለ ትዕዛዝ

payment-reminder-subject = በ { $shop_name } ያለው ትዕዛዝዎ ክፍያ እየጠበቀ ነው
payment-reminder-preheader = በሚመችዎት ጊዜ ክፍያውን መጨረስ ይችላሉ።
payment-reminder-intro = በ { $shop_name } ያለው የ { $cart_total } ትዕዛዝዎ ተቀምጧል፤ ክፍያው ግን ገና አልተጠናቀቀም። በሚመችዎት ጊዜ መጨረስ ይችላሉ።
payment-reminder-whatsapp = በ { $shop_name } ያለው የ { $cart_total } ትዕዛዝዎ ተቀምጧል፤ ክፍያው ግን ገና አልተጠናቀቀም። በሚመችዎት ጊዜ መጨረስ ይችላሉ።

### After an order

after-purchase-subject = ከ «{ $item0_title }» ጋር አብረው የሚሄዱ
after-purchase-preheader = በ { $shop_name } ላዘዙት ዕቃ ጥቂት ሐሳቦች።
after-purchase-intro = በ { $shop_name } ስላዘዙ እናመሰግናለን። ከ «{ $item0_title }» ጋር አብረው የሚሄዱ ጥቂት ዕቃዎችን መርጠናል።
after-purchase-whatsapp = በ { $shop_name } ስላዘዙ እናመሰግናለን። ከ «{ $item0_title }» ጋር አብረው የሚሄዱ ጥቂት ዕቃዎችን ለእርስዎ መርጠናል።
review-request-subject = «{ $item0_title }» እንዴት አገኙት?
review-request-preheader = አስተያየትዎ ሌሎች ደንበኞች እንዲመርጡ ይረዳል።
review-request-intro = ከ { $shop_name } ያዘዙት ዕቃ ከደረሰዎት ቆየት ብሏል። «{ $item0_title }» እንዴት አገኙት? እውነተኛ አስተያየትዎ ሌሎች ደንበኞች እንዲመርጡ ይረዳል።
review-request-whatsapp = ከ { $shop_name } ያዘዙት ዕቃ ከደረሰዎት ቆየት ብሏል። «{ $item0_title }» እንዴት አገኙት? እውነተኛ አስተያየትዎ ሌሎች ደንበኞች እንዲመርጡ ይረዳል።

### Back in stock

back-in-stock-subject = እንደገና ገብቷል፦ { $item0_title }
back-in-stock-preheader = እንድናሳውቅዎ ጠይቀውን ነበር።
back-in-stock-intro = «{ $item0_title }» በ { $shop_name } እንደገና ገብቷል። ሲገባ እንድናሳውቅዎ ጠይቀውን ነበር።
back-in-stock-whatsapp = እንድናሳውቅዎ ጠይቀውን ነበር፦ «{ $item0_title }» በ { $shop_name } እንደገና ገብቷል።

### After a long time

win-back-subject = አዲስ ነገር ከ { $shop_name }
win-back-preheader = ለእርስዎ ጥቂት ሐሳቦች።
win-back-intro = በ { $shop_name } ካዘዙ ቆየት ብለዋል። ሊወዷቸው የሚችሉ ጥቂት ዕቃዎችን መርጠናል።
win-back-whatsapp = በ { $shop_name } ካዘዙ ቆየት ብለዋል። ሊወዷቸው የሚችሉ ጥቂት ዕቃዎችን መርጠናል።

### Pieces of these

picked-heading = ለእርስዎ የተመረጡ
action-product = ምርቱን ይመልከቱ
action-shop = ወደ ሱቁ ይሂዱ
action-review = አስተያየት ይጻፉ
footer-why-order = ይህ ኢሜይል የደረሰዎት በዚህ አድራሻ በ { $shop_name } ስላዘዙ ነው።
footer-why-asked = ይህ ኢሜይል የደረሰዎት ስለዚህ ዕቃ እንዲያሳውቅዎ { $shop_name } ስለጠየቁ ነው።

### በሱቁ ገጽ ላይ ያለ ውይይት

checkout-idle-chat = አይቸኩሉ፣ ቅርጫትዎ እዚሁ ነው።
browse-help-chat = «{ $item0_title }» እየተመለከቱ ነው?

### ከመግዛት በፊት ለሚነሱ ጥያቄዎች መልስ

answer-stock-left = { $item0_stock_n ->
    [one] «{ $item0_title }» አሁን በመጋዘን { $item0_stock } አለ።
   *[other] «{ $item0_title }» አሁን በመጋዘን { $item0_stock } አሉ።
}
answer-express-by = ተጨማሪ { $express_extra } ከፍለው በፈጣን መላኪያ ካዘዙ እስከ { $express_by } ይደርሳል።
answer-free-returns = { $returns_n ->
    [one] በ { $returns } ቀን ውስጥ በነጻ መመለስ ይችላሉ።
   *[other] በ { $returns } ቀናት ውስጥ በነጻ መመለስ ይችላሉ።
}
answer-free-shipping-from = ቅርጫትዎ ላይ { $shipping_free_from_missing } ከጨመሩ መላኪያ ነጻ ይሆናል።
answer-shipping-cost = የመላኪያ ዋጋ { $shipping_cost } ነው።

### ቁርጥራጮች

promise-free-shipping = ነጻ መላኪያ
promise-free-returns = ነጻ ተመላሽ
item-line = • { $title }፣ { $quantity } × { $price }
item-line-was = • { $title }፣ { $quantity } × { $price } (ቀድሞ፦ { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }፣ { $price }
item-stock = { $stock_n ->
   *[other] በመጋዘን { $stock }
}
cart-more = { $cart_more_n ->
   *[other] እና ሌሎች { $cart_more }
}
cart-total = ጠቅላላ፦ { $cart_total }
action-basket = ወደ ቅርጫትዎ ይመለሱ
action-payment = ክፍያውን ይጨርሱ

### የመልእክት መጨረሻ

footer-why = ይህ ኢሜይል የደረሰዎት በዚህ አድራሻ በ { $shop_name } ማዘዝ ስለጀመሩ ነው።
unsubscribe = ከዝርዝሩ ይውጡ
opt-out-word = አቁም
opt-out-reply = { opt-out-word } ብለው ይመልሱ፤ ከዚያ በኋላ አንጽፍልዎትም።
