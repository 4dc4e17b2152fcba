# የሱቁ ረዳት በአማርኛ የሚሰጣቸው መልሶች። አጠቃቀማቸውና ምርመራው በ docs/locales.md ይገኛል።

### መክፈቻና መዝጊያ

assist-hello = ሰላም! እኔ የ { $shop_name } አውቶማቲክ ረዳት ነኝ። ምን ልርዳዎት?
assist-hello-again = እንደገና ሰላም! ምን ልርዳዎት?
assist-thanks = ምንም አይደለም። ሌላ የምረዳዎት ነገር አለ?
assist-else = ሌላ የምረዳዎት ነገር አለ?
assist-not-understood = ይቅርታ፣ በትክክል መረዳቴን እርግጠኛ አይደለሁም። እባክዎ በሌላ አገላለጽ ይንገሩኝ።
assist-choose = ከእነዚህ ውስጥ የትኛውን ማለትዎ ነው?
assist-out-of-scope = በ { $shop_name } ትዕዛዝ፣ ተመላሽ፣ ማድረስና ምርቶች ላይ ልረዳዎት እችላለሁ፤ በዚህ ጉዳይ ግን አልችልም።
assist-unknown = ስለዚህ ጉዳይ አስተማማኝ መረጃ ስለሌለኝ በግምት መመለስ አልፈልግም።
assist-empty = ባዶ መልእክት ደርሶኛል። ምን ልርዳዎት?
assist-too-long = መልእክትዎ በጣም ረዝሞብኛል። እባክዎ በአጭሩ ይጻፉልኝ።
assist-busy = እባክዎ ትንሽ ይጠብቁ፣ ያለፈውን መልእክትዎን እየተመለከትኩ ነው።
assist-trouble = አሁን ይህን ማየት አልቻልኩም። እባክዎ ትንሽ ቆይተው እንደገና ይሞክሩ ወይም ከሠራተኛችን ጋር ይነጋገሩ።
assist-file-refused = ይህን ፋይል ማንበብ አልቻልኩም። እባክዎ ፎቶውን በ JPEG፣ PNG ወይም WebP ይላኩ።
assist-no-payment-here = በዚህ ውይይት ላይ ክፍያ ፈጽሞ አንቀበልም። እባክዎ በሱቁ የክፍያ ገጽ ላይ ይክፈሉ።

### አዝራሮች

button-order-status = ትዕዛዜ የት ደረሰ?
button-return = ዕቃ መመለስ
button-product = ስለ ምርት መጠየቅ
button-human = ሠራተኛ ማነጋገር
button-yes = አዎ
button-no = አይ
button-skip = ዝለል
button-cancel = ሰርዝ
button-view = ምርቱን ይመልከቱ
button-track = ጥቅሉን ይከታተሉ
button-label = የተመላሽ መለያውን ይክፈቱ

### ማንነት ማረጋገጥ

identify-order-number = እባክዎ የትዕዛዝ ቁጥርዎን ይንገሩኝ። በትዕዛዝ ማረጋገጫዎ ላይ ያገኙታል።
identify-contact = እባክዎ ሲያዝዙ የተጠቀሙበትን ኢሜይል ወይም ስልክ ቁጥር ይንገሩኝ።
identify-code-sent = ይህ መረጃ የአንድ ትዕዛዝ ከሆነ፣ በትዕዛዙ ላይ ወዳለው ኢሜይል ወይም ስልክ ኮድ አሁን ልከናል። እባክዎ ኮዱን እዚህ ያስገቡ።
identify-code-wrong = ማረጋገጥ አልቻልኩም። ኮዱ በስህተት ተጽፎ ወይም ጊዜው አልፎ ሊሆን ይችላል።
identify-too-often = ብዙ ጊዜ ተሞክሯል። እባክዎ ቆይተው እንደገና ይሞክሩ ወይም ከሠራተኛችን ጋር ይነጋገሩ።
identify-done = አመሰግናለሁ፣ ትዕዛዝዎን አግኝቻለሁ።
reply-subject = Re: { $shop_name }
identify-code-subject = የ { $shop_name } ኮድዎ
identify-code-text = የ { $shop_name } ኮድዎ { $access_code } ነው። እርስዎ ካልጠየቁት ይህን መልእክት መተው ይችላሉ።

### ትዕዛዞች

order-received = በ { $order_placed } ያዘዙት ትዕዛዝ { $order_number } ደርሶናል፤ እየተዘጋጀ ነው።
order-unpaid = በ { $order_placed } ያዘዙት ትዕዛዝ { $order_number } ክፍያ እየጠበቀ ነው።
order-partly-shipped = የትዕዛዝዎ { $order_number } ከፊሉ በመንገድ ላይ ነው፣ ቀሪው ይከተላል።
order-shipped = ትዕዛዝዎ { $order_number } በመንገድ ላይ ነው።
order-shipped-with = ትዕዛዝዎ { $order_number } በ { $carrier_name } በኩል በመንገድ ላይ ነው።
order-out-for-delivery = ትዕዛዝዎ { $order_number } ለማድረስ ወጥቷል።
order-delivered = ትዕዛዝዎ { $order_number } በ { $order_delivered } ደርሷል።
order-cancelled = ትዕዛዝዎ { $order_number } ተሰርዟል።
order-refunded = ለትዕዛዝዎ { $order_number } { $refund_amount } ተመላሽ ተደርጓል።
order-returned = ከትዕዛዝዎ { $order_number } የመለሱት ዕቃ ደርሶናል።
order-problem = አጓጓዡ ትዕዛዝዎን { $order_number } በማድረስ ላይ ችግር እንደገጠመው አሳውቋል። ባልደረባችን ይመለከተዋል።
order-expected = በ { $delivery_by } እንደሚደርስ ይጠበቃል።
order-expected-between = ከ { $delivery_from } እስከ { $delivery_to } ባለው ጊዜ እንደሚደርስ ይጠበቃል።
order-tracking = የመከታተያ ቁጥሩ { $tracking_number } ነው።
order-tracking-link = እዚህ መከታተል ይችላሉ፦ { $tracking_link }
order-no-tracking = እስካሁን የመከታተያ ቁጥር የለውም።
order-list = የቅርብ ጊዜ ትዕዛዞችዎ እነዚህ ናቸው፦
order-line = { $order_number }፣ { $order_placed }፣ { $order_total }
order-none = ምንም ትዕዛዝዎን አላገኘሁም።
order-not-found = ከትዕዛዞችዎ መካከል በዚህ ቁጥር የተመዘገበ አላገኘሁም።

### ገንዘብ ተመላሽ

refund-pending = ለትዕዛዝዎ { $order_number } የ { $refund_amount } ተመላሽ በሂደት ላይ ነው።
refund-done = ለትዕዛዝዎ { $order_number } { $refund_amount } በ { $refund_on } ተመላሽ ተደርጓል።
refund-none = ለትዕዛዝዎ { $order_number } ምንም የገንዘብ ተመላሽ አይታየኝም።
refund-by-person = ስለ ገንዘብ ተመላሽ የሚወስነው ባልደረባችን ነው። ጥያቄዎን ከሙሉ ዝርዝሩ ጋር አስተላልፌያለሁ።

### ዕቃ መመለስ

return-window = { $return_days_n ->
    [one] ዕቃው ከደረሰዎት በ { $return_days } ቀን ውስጥ መመለስ ይችላሉ።
   *[other] ዕቃው ከደረሰዎት በ { $return_days } ቀናት ውስጥ መመለስ ይችላሉ።
}
return-free = መልሶ መላክ ለእርስዎ ነጻ ነው።
return-cost = መልሶ የመላኪያ ዋጋ { $return_cost } ነው።
return-not-possible-for = እነዚህን መመለስ አይቻልም፦ { $return_excluded }።
return-which-order = ከየትኛው ትዕዛዝ ዕቃ መመለስ ይፈልጋሉ?
return-which-item = የትኛውን ዕቃ መመለስ ይፈልጋሉ?
return-why = ለምን መመለስ ፈለጉ?
return-unused = ዕቃው ያልተጠቀሙበትና መለያዎቹ ያልተነሱ ናቸው?
return-photo = እባክዎ ጉዳቱን የሚያሳይ ፎቶ ይላኩ።
return-check = ከትዕዛዝ { $order_number } «{ $item_title }» መመለስ ይፈልጋሉ። ትክክል ነው?
return-approved = «{ $item_title }» ለመመለስ ያቀረቡት ጥያቄ ጸድቋል። የተመላሽ ቁጥርዎ { $return_number } ነው።
return-refused-window = «{ $item_title }» የመመለሻ ጊዜው በ { $return_until } አብቅቷል።
return-refused-final-sale = «{ $item_title }» እንዳይመለስ ተብሎ የተሸጠ ስለሆነ መመለስ አይቻልም።
return-refused-kind = «{ $item_title }» ከተላከ በኋላ መመለስ ከማይቻል የዕቃ ዓይነት ነው።
return-refused-used = ጥቅም ላይ የዋሉ ወይም መለያቸው የጠፋ ዕቃዎችን መመለስ አይቻልም።
return-refused-already = ለ «{ $item_title }» የመመለሻ ጥያቄ ቀድሞ ተመዝግቧል።
return-refused-undelivered = «{ $item_title }» ገና አልደረሰም። ሲደርስዎት መመለስ ይችላሉ።
return-review = ባልደረባችን ስለ ተመላሹ ወስኖ ያሳውቅዎታል።
return-label-link = የተመላሽ መለያዎ ይኸው፦ { $return_label_link }
return-pack = እባክዎ ዕቃውን በደንብ ያሽጉ፣ መለያውን ይለጥፉ፣ ጥቅሉንም ለ { $carrier_name } ያስረክቡ።
return-send-by = እባክዎ እስከ { $return_until } ድረስ ይላኩት።
return-after = ጥቅሉ ደርሶ ከታየ በኋላ ስለ ገንዘብ ተመላሽ ባልደረባችን ይወስናል።
return-stopped = እሺ፣ ምንም አልተመዘገበም።
return-mail-subject = በ { $shop_name } የተመላሽ ጥያቄዎ { $return_number }
return-mail-intro = ከትዕዛዝ { $order_number } «{ $item_title }» ለመመለስ ያቀረቡትን ጥያቄ መዝግበናል።
reason-too-small = በጣም ትንሽ ነው
reason-too-large = በጣም ትልቅ ነው
reason-not-as-described = እንደተገለጸው አይደለም
reason-damaged = ተጎድቷል
reason-defective = አይሠራም
reason-wrong-item = የተሳሳተ ዕቃ ነው
reason-late = ዘግይቶ ደረሰ
reason-changed-mind = ሐሳቤን ቀየርኩ
reason-other = ሌላ ምክንያት

### መሰረዝ፣ መቀየር፣ ዋስትና

cancel-check = የ { $order_total } ትዕዛዝዎን { $order_number } ልሰርዘው?
cancel-done = ትዕዛዝዎ { $order_number } ተሰርዟል።
cancel-too-late = ትዕዛዝዎ { $order_number } በመንገድ ላይ ስለሆነ መሰረዝ አይቻልም። ሲደርስዎት መመለስ ይችላሉ።
address-ask = እባክዎ አዲሱን የማድረሻ አድራሻ ሙሉውን ይላኩልኝ።
address-check = ትዕዛዝዎ { $order_number } ወደዚህ አድራሻ ይላክ፦ { $address_new }?
address-done = የትዕዛዝዎ { $order_number } የማድረሻ አድራሻ ተቀይሯል።
address-too-late = ትዕዛዝዎ { $order_number } በመንገድ ላይ ስለሆነ አድራሻውን መቀየር አይቻልም።
exchange-which = በምትኩ የትኛውን መጠን ወይም አማራጭ ይፈልጋሉ?
exchange-check = «{ $item_title }» በ «{ $exchange_title }» ልቀይረው?
exchange-approved = «{ $item_title }» በ «{ $exchange_title }» እንዲቀየር ተፈቅዷል።
exchange-sold-out = «{ $exchange_title }» ለጊዜው አልቋል።
exchange-refused = «{ $item_title }» በዚያ መቀየር አይቻልም።
change-review = ባልደረባችን ጥያቄዎን ተመልክቶ ያሳውቅዎታል።
warranty-covered = «{ $item_title }» እስከ { $warranty_until } ድረስ ዋስትና አለው።
warranty-ended = የ «{ $item_title }» ዋስትና በ { $warranty_until } አብቅቷል።
stopped = እሺ፣ ምንም አልቀየርኩም።

### ምርቶች

product-price = የ «{ $product_title }» ዋጋ { $product_price } ነው።
product-price-was = የ «{ $product_title }» ዋጋ { $product_price } ነው (ቀድሞ፦ { $product_price_before })።
product-available = «{ $product_title }» አለ።
product-stock = { $product_stock_n ->
    [one] «{ $product_title }» አሁን በመጋዘን { $product_stock } አለ።
   *[other] «{ $product_title }» አሁን በመጋዘን { $product_stock } አሉ።
}
product-sold-out = «{ $product_title }» ለጊዜው አልቋል።
product-tell-me = እንደገና ሲገባ ላሳውቅዎት?
product-will-tell = እንደገና ሲገባ አሳውቅዎታለሁ።
product-options = { $option_name }፦ { $option_values }
product-attribute = { $attribute_name }፦ { $attribute_value }
product-which = የትኛውን ምርት ማለትዎ ነው?
product-not-found = እንደዚህ ያለ ምርት በሱቃችን አላገኘሁም።
products-found = እነዚህ ሊስማሙዎት ይችላሉ፦
products-nearest = ሙሉ በሙሉ የሚመሳሰል አላገኘሁም። የሚቀርቡት እነዚህ ናቸው፦
products-goes-with = አብሮት የሚሄድ፦
product-line = { $product_title }፣ { $product_price }
compare-intro = ንጽጽራቸው ይህን ይመስላል፦
size-ask = ብዙ ጊዜ ስንት ቁጥር ይለብሳሉ፣ ወይም ልኬትዎ ስንት ነው?
size-advice = ለ «{ $product_title }» የምንመክረው መጠን { $size_value } ነው።
size-chart = በመጠን ሰንጠረዡ መሠረት መጠን { $size_value }፦ { $size_measure }።
size-runs-small = ብዙ ደንበኞች «{ $product_title }» እንደሚጠብ ተናግረዋል።
size-runs-large = ብዙ ደንበኞች «{ $product_title }» እንደሚሰፋ ተናግረዋል።
size-runs-true = ደንበኞች «{ $product_title }» እንደጠበቁት ልክ እንደሆነ ተናግረዋል።
size-unknown = ለ «{ $product_title }» የመጠን ሰንጠረዥ የለኝም።
cart-link = ዕቃው የገባበት ቅርጫትዎ ይኸው፦ { $cart_link }

### ማድረስ፣ ክፍያ፣ ቅናሽ

delivery-estimate = አሁን ካዘዙ በ { $delivery_by } እንደሚደርስ ይጠበቃል።
delivery-estimate-between = አሁን ካዘዙ ከ { $delivery_from } እስከ { $delivery_to } ባለው ጊዜ እንደሚደርስ ይጠበቃል።
delivery-cost = ወደ { $country_name } የመላኪያ ዋጋ { $delivery_cost } ነው።
delivery-free = ወደ { $country_name } መላኪያ ነጻ ነው።
delivery-free-from = ለ { $delivery_free_from } እና ከዚያ በላይ ትዕዛዞች መላኪያ ነጻ ነው።
delivery-country-no = ወደ { $country_name } አንልክም።
payment-methods = በእነዚህ መክፈል ይችላሉ፦ { $payment_methods }።
payment-trouble = ክፍያው ባለመሳካቱ ይቅርታ። ቅርጫትዎ ተቀምጧል፤ እንደገና መሞከር ወይም ሌላ የክፍያ መንገድ መምረጥ ይችላሉ።
discount-none = ለጊዜው የምሰጠው ቅናሽ የለም።
discount-open = አሁን በኮድ { $coupon_code } የ { $coupon_value } ቅናሽ ያገኛሉ፣ እስከ { $coupon_expires } ያገለግላል።
giftcard-ask = እባክዎ የስጦታ ካርዱን ኮድ ይላኩልኝ።
giftcard-balance = የስጦታ ካርዱ ቀሪ ሂሳብ { $giftcard_balance } ነው።
giftcard-unknown = በዚህ ኮድ የስጦታ ካርድ አላገኘሁም።
policy-says = «{ $page_title }» በሚለው ገጽ ላይ እንዲህ ይላል፦ { $page_passage }
own-words = { $own_words }

### ሠራተኛ ሲረከብ

handoff-done = ውይይትዎን ለባልደረባችን እያስተላለፍኩ ነው፤ እዚህ የጻፉትን ሁሉ ማየት ይችላሉ።
handoff-next = መልሱን እዚሁ ያገኛሉ።
handoff-closed = ቡድናችን በ { $team_back } ይመለሳል፤ ያኔ ይመልስልዎታል።
handoff-leave-address = እንድናገኝዎት እባክዎ ኢሜይልዎን ይተዉልን።
complaint-sorry = ስለዚህ በጣም ይቅርታ። አሁኑኑ ለባልደረባችን አስተላልፋለሁ።

### ከዝርዝር መውጣት

opt-out-done = ከ { $shop_name } ይህን ዓይነት መልእክት ከእንግዲህ አይደርስዎትም።

### ከግዢ በኋላ
