# Texts of Cartwright in Odia. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = ନମସ୍କାର { $shopper_first_name },
greeting-plain = ନମସ୍କାର,

### The first reminder

recover-reminder-subject = ଆପଣଙ୍କ ବାସ୍କେଟରେ: { $item0_title }
recover-reminder-preheader = { $shop_name } ରେ ଆପଣଙ୍କ ବାସ୍କେଟ ସେଭ ଅଛି।
recover-reminder-intro = { $shop_name } ରେ ଆପଣଙ୍କ ବାସ୍କେଟ ସେଭ ଅଛି, ଏବଂ “{ $item0_title }” ଏବେ ମଧ୍ୟ ଉପଲବ୍ଧ। ଆପଣଙ୍କ ସୁବିଧା ଅନୁସାରେ, ଯେଉଁଠି ଅଟକିଥିଲେ ସେଠାରୁ ଆଗକୁ ବଢ଼ିପାରିବେ।
recover-reminder-whatsapp = ଆପଣଙ୍କ ବାସ୍କେଟ { $shop_name } ରେ ସେଭ ଅଛି, ଏବଂ “{ $item0_title }” ଏବେ ମଧ୍ୟ ଉପଲବ୍ଧ। ଆପଣଙ୍କ ସୁବିଧା ଅନୁସାରେ, ଯେଉଁଠି ଅଟକିଥିଲେ ସେଠାରୁ ଆଗକୁ ବଢ଼ିପାରିବେ।

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } ରେ ଆପଣଙ୍କ ବାସ୍କେଟ ଅପେକ୍ଷା କରିଛି
recover-social-proof-preheader = “{ $item0_title }” ଏବେ ମଧ୍ୟ ଉପଲବ୍ଧ।
recover-social-proof-intro = ଭୁଲିଯାଇଥିଲେ ଏକ ଛୋଟ ସୂଚନା: “{ $item0_title }” ଏବେ ମଧ୍ୟ { $shop_name } ରେ ଆପଣଙ୍କ ବାସ୍କେଟରେ ଅଛି। କିଛି ପ୍ରଶ୍ନ ଅଛି କି? ଉତ୍ତର ଦିଅନ୍ତୁ, ସାହାଯ୍ୟ କରିବାକୁ ଆମକୁ ଖୁସି ଲାଗିବ।
recover-social-proof-whatsapp = ଭୁଲିଯାଇଥିଲେ ଏକ ଛୋଟ ସୂଚନା: “{ $item0_title }” ଏବେ ମଧ୍ୟ { $shop_name } ରେ ଆପଣଙ୍କ ବାସ୍କେଟରେ ଅଛି। { $proof } କିଛି ପ୍ରଶ୍ନ ଅଛି କି? ଉତ୍ତର ଦିଅନ୍ତୁ, ସାହାଯ୍ୟ କରିବାକୁ ଆମକୁ ଖୁସି ଲାଗିବ।
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } ଜଣ ଏହି ଜିନିଷ କିଣିଛନ୍ତି।
}
proof-period = { $popular_days_n ->
   *[other] ଗତ { $popular_days } ଦିନରେ
}
proof-rating = { $rating_count_n ->
   *[other] { $rating_count } ଜଣ ଗ୍ରାହକ ଏହି ଜିନିଷକୁ { $rating } ଷ୍ଟାର ଦେଇଛନ୍ତି।
}
proof-none = ଏହା ଏବେ ମଧ୍ୟ ଉପଲବ୍ଧ।

### The personal offer

recover-incentive-subject = { $shop_name } ରେ ଆପଣଙ୍କ ବାସ୍କେଟ ପାଇଁ: { $offer }
recover-incentive-preheader = ଆପଣଙ୍କ ବ୍ୟକ୍ତିଗତ କୋଡ { $coupon_expires } ପର୍ଯ୍ୟନ୍ତ ବୈଧ।
recover-incentive-intro = { $shop_name } କୁ ଆସିଥିବାରୁ ଧନ୍ୟବାଦ। ଆପଣଙ୍କ ବାସ୍କେଟ ସେଭ ଅଛି, ଏବଂ ଆପଣଙ୍କ ପାଇଁ ଆମ ପାଖରେ ଏହା ଅଛି: { $offer }।
recover-incentive-whatsapp = ଧନ୍ୟବାଦ, ଆପଣ { $shop_name } କୁ ଆସିଥିଲେ। “{ $item0_title }” ଏବେ ମଧ୍ୟ ଆପଣଙ୍କ ବାସ୍କେଟରେ ଅଛି, ଏବଂ ଆପଣଙ୍କ ପାଇଁ ଆମ ପାଖରେ ଏହା ଅଛି: { $offer }। ଆପଣଙ୍କ ବ୍ୟକ୍ତିଗତ କୋଡ ହେଉଛି { $coupon_code }, ଯାହା { $coupon_expires } ପର୍ଯ୍ୟନ୍ତ ବୈଧ।
offer-off = { $coupon_value } ରିହାତି
coupon-label = ଆପଣଙ୍କ ବ୍ୟକ୍ତିଗତ କୋଡ
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } ପର୍ଯ୍ୟନ୍ତ ବୈଧ

### For returning customers

recover-cross-sell-subject = ଆପଣଙ୍କୁ ପୁଣି ଦେଖି ଖୁସି ଲାଗିଲା: { $shop_name } ରେ ଆପଣଙ୍କ ବାସ୍କେଟ
recover-cross-sell-preheader = “{ $item0_title }” ଏବେ ମଧ୍ୟ ଉପଲବ୍ଧ।
recover-cross-sell-intro = ଆପଣଙ୍କୁ ପୁଣି ଦେଖି ଖୁସି ଲାଗିଲା। { $shop_name } ରେ ଆପଣଙ୍କ ବାସ୍କେଟ ସେଭ ଅଛି, ଏବଂ “{ $item0_title }” ଏବେ ମଧ୍ୟ ଉପଲବ୍ଧ। ଏହା ସହ ଭଲ ମାନୁଥିବା କିଛି ଜିନିଷ ମଧ୍ୟ ଆମେ ବାଛିଛୁ।
also-heading = ଏହା ସହ ଭଲ ମାନିବ

### An unpaid order

payment-reminder-subject = { $shop_name } ରେ ଆପଣଙ୍କ ଅର୍ଡରର ପେମେଣ୍ଟ ବାକି ଅଛି
payment-reminder-preheader = ଆପଣଙ୍କ ସୁବିଧା ଅନୁସାରେ ପେମେଣ୍ଟ କରିପାରିବେ।
payment-reminder-intro = { $shop_name } ରେ ଆପଣଙ୍କ { $cart_total } ର ଅର୍ଡର ସେଭ ଅଛି, କିନ୍ତୁ ପେମେଣ୍ଟ ଏପର୍ଯ୍ୟନ୍ତ ହୋଇନାହିଁ। ଆପଣଙ୍କ ସୁବିଧା ଅନୁସାରେ ପେମେଣ୍ଟ କରିପାରିବେ।
payment-reminder-whatsapp = ଆପଣଙ୍କ { $cart_total } ର ଅର୍ଡର { $shop_name } ରେ ସେଭ ଅଛି, କିନ୍ତୁ ପେମେଣ୍ଟ ଏପର୍ଯ୍ୟନ୍ତ ହୋଇନାହିଁ। ଆପଣଙ୍କ ସୁବିଧା ଅନୁସାରେ ପେମେଣ୍ଟ କରିପାରିବେ।

### After an order

after-purchase-subject = “{ $item0_title }” ସହ ଭଲ ମାନୁଥିବା ଜିନିଷ
after-purchase-preheader = { $shop_name } ରେ ଆପଣଙ୍କ ଅର୍ଡର ପାଇଁ କିଛି ପରାମର୍ଶ।
after-purchase-intro = { $shop_name } ରେ ଅର୍ଡର କରିଥିବାରୁ ଧନ୍ୟବାଦ। “{ $item0_title }” ସହ ଭଲ ମାନୁଥିବା କିଛି ଜିନିଷ ଆମେ ବାଛିଛୁ।
after-purchase-whatsapp = ଧନ୍ୟବାଦ, ଆପଣ { $shop_name } ରେ ଅର୍ଡର କରିଛନ୍ତି। “{ $item0_title }” ସହ ଭଲ ମାନୁଥିବା କିଛି ଜିନିଷ ଆମେ ଆପଣଙ୍କ ପାଇଁ ବାଛିଛୁ।
review-request-subject = “{ $item0_title }” ଆପଣଙ୍କୁ କେମିତି ଲାଗିଲା?
review-request-preheader = ଆପଣଙ୍କ ମତାମତ ଅନ୍ୟ ଗ୍ରାହକଙ୍କୁ ବାଛିବାରେ ସାହାଯ୍ୟ କରେ।
review-request-intro = { $shop_name } ରୁ ମଗାଇଥିବା ଆପଣଙ୍କ ଅର୍ଡର କିଛି ସମୟ ହେଲା ଆପଣଙ୍କ ପାଖରେ ଅଛି। “{ $item0_title }” ଆପଣଙ୍କୁ କେମିତି ଲାଗିଲା? ଆପଣଙ୍କ ଖୋଲା ମତାମତ ଅନ୍ୟ ଗ୍ରାହକଙ୍କୁ ବାଛିବାରେ ସାହାଯ୍ୟ କରେ।
review-request-whatsapp = ଆପଣ { $shop_name } ରୁ ମଗାଇଥିବା ଅର୍ଡର କିଛି ସମୟ ହେଲା ଆପଣଙ୍କ ପାଖରେ ଅଛି। “{ $item0_title }” ଆପଣଙ୍କୁ କେମିତି ଲାଗିଲା? ଆପଣଙ୍କ ଖୋଲା ମତାମତ ଅନ୍ୟ ଗ୍ରାହକଙ୍କୁ ବାଛିବାରେ ସାହାଯ୍ୟ କରେ।

### Back in stock

back-in-stock-subject = ପୁଣି ଉପଲବ୍ଧ: { $item0_title }
back-in-stock-preheader = ଆପଣ ଆମକୁ ଜଣାଇବାକୁ କହିଥିଲେ।
back-in-stock-intro = “{ $item0_title }” ଏବେ { $shop_name } ରେ ପୁଣି ଉପଲବ୍ଧ। ପୁଣି ଆସିଲେ ଜଣାଇବାକୁ ଆପଣ କହିଥିଲେ।
back-in-stock-whatsapp = ଆପଣ ଆମକୁ ଜଣାଇବାକୁ କହିଥିଲେ: “{ $item0_title }” ଏବେ { $shop_name } ରେ ପୁଣି ଉପଲବ୍ଧ।

### After a long time

win-back-subject = { $shop_name } ରୁ ଖବର
win-back-preheader = ଆପଣଙ୍କ ପାଇଁ କିଛି ପରାମର୍ଶ।
win-back-intro = { $shop_name } ରେ ଆପଣଙ୍କ ଶେଷ ଅର୍ଡରକୁ ବହୁତ ଦିନ ହେଲାଣି। ଆପଣଙ୍କୁ ଭଲ ଲାଗିପାରୁଥିବା କିଛି ଜିନିଷ ଆମେ ବାଛିଛୁ।
win-back-whatsapp = ଆପଣ { $shop_name } ରେ ଶେଷ ଅର୍ଡର କରିବାର ବହୁତ ଦିନ ହେଲାଣି। ଆପଣଙ୍କୁ ଭଲ ଲାଗିପାରୁଥିବା କିଛି ଜିନିଷ ଆମେ ବାଛିଛୁ।

### Pieces of these

picked-heading = ଆପଣଙ୍କ ପାଇଁ ବଛା ଯାଇଥିବା ଜିନିଷ
action-product = ଜିନିଷଟି ଦେଖନ୍ତୁ
action-shop = ଦୋକାନକୁ ଯାଆନ୍ତୁ
action-review = ମତାମତ ଲେଖନ୍ତୁ
footer-why-order = ଆପଣ { $shop_name } ରେ ଏହି ଠିକଣାରୁ ଅର୍ଡର କରିଥିବାରୁ ଏହି ଇମେଲ ପାଇଛନ୍ତି।
footer-why-asked = ଆପଣ { $shop_name } କୁ ଏହି ଜିନିଷ ବିଷୟରେ ଜଣାଇବାକୁ କହିଥିବାରୁ ଏହି ଇମେଲ ପାଇଛନ୍ତି।

### Chat on the shop's page

checkout-idle-chat = ଆରାମରେ ଦେଖନ୍ତୁ, ଆପଣଙ୍କ ବାସ୍କେଟ ଏଠାରେ ଅଛି।
browse-help-chat = “{ $item0_title }” ବିଷୟରେ କିଛି ଜାଣିବାକୁ ଚାହାଁନ୍ତି କି?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
   *[other] “{ $item0_title }”: ଏବେ { $item0_stock } ପିସ୍ ଷ୍ଟକରେ ଅଛି।
}
answer-express-by = ଅଧିକ { $express_extra } ଦେଇ ଏକ୍ସପ୍ରେସ ଡେଲିଭରି ନେଲେ ଏହା { $express_by } ସୁଦ୍ଧା ପହଞ୍ଚିବ।
answer-free-returns = { $returns_n ->
   *[other] ଆପଣ ଏହାକୁ { $returns } ଦିନ ମଧ୍ୟରେ ମାଗଣାରେ ଫେରାଇ ପାରିବେ।
}
answer-free-shipping-from = ଆପଣଙ୍କ ବାସ୍କେଟରେ ଆଉ { $shipping_free_from_missing } ର ଜିନିଷ ଯୋଡ଼ିଲେ ଡେଲିଭରି ମାଗଣା।
answer-shipping-cost = ଡେଲିଭରି ଖର୍ଚ୍ଚ { $shipping_cost }।

### Pieces

promise-free-shipping = ମାଗଣା ଡେଲିଭରି
promise-free-returns = ମାଗଣା ରିଟର୍ନ
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ପୂର୍ବରୁ: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] ଷ୍ଟକରେ: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] ଏବଂ ଆଉ { $cart_more }
}
cart-total = ମୋଟ: { $cart_total }
action-basket = ବାସ୍କେଟକୁ ଫେରନ୍ତୁ
action-payment = ପେମେଣ୍ଟ ସମ୍ପୂର୍ଣ୍ଣ କରନ୍ତୁ

### The foot of a message

footer-why = ଆପଣ { $shop_name } ରେ ଏହି ଠିକଣାରୁ ଅର୍ଡର ଆରମ୍ଭ କରିଥିବାରୁ ଏହି ଇମେଲ ପାଇଛନ୍ତି।
unsubscribe = ଅନସବସ୍କ୍ରାଇବ କରନ୍ତୁ
opt-out-word = STOP
opt-out-reply = { opt-out-word } ଲେଖି ଉତ୍ତର ଦିଅନ୍ତୁ, ଆମେ ଆପଣଙ୍କୁ ଆଉ ଲେଖିବୁ ନାହିଁ।
