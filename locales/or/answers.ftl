# What the assistant says in Odia. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = ନମସ୍କାର! ମୁଁ { $shop_name } ର ସ୍ୱୟଂଚାଳିତ ସହାୟକ। ମୁଁ ଆପଣଙ୍କୁ କିପରି ସାହାଯ୍ୟ କରିପାରିବି?
assist-hello-again = ପୁଣି ନମସ୍କାର! ମୁଁ ଆପଣଙ୍କୁ କିପରି ସାହାଯ୍ୟ କରିପାରିବି?
assist-thanks = ଆପଣଙ୍କୁ ସ୍ୱାଗତ। ଆଉ କିଛି ସାହାଯ୍ୟ ଦରକାର କି?
assist-else = ଆଉ କିଛି ସାହାଯ୍ୟ ଦରକାର କି?
assist-not-understood = ମୁଁ ଆପଣଙ୍କ କଥା ଠିକ୍ ଭାବେ ବୁଝିପାରିଲି ନାହିଁ। ଦୟାକରି ଅନ୍ୟ ଶବ୍ଦରେ କହିବେ କି?
assist-choose = ଏଥିମଧ୍ୟରୁ ଆପଣ କେଉଁଟି କହୁଛନ୍ତି?
assist-out-of-scope = { $shop_name } ର ଅର୍ଡର, ରିଟର୍ନ, ଡେଲିଭରି ଓ ପ୍ରଡକ୍ଟ ବିଷୟରେ ମୁଁ ସାହାଯ୍ୟ କରିପାରିବି, କିନ୍ତୁ ଏଥିରେ ନୁହେଁ।
assist-unknown = ଏ ବିଷୟରେ ମୋ ପାଖରେ ସଠିକ୍ ସୂଚନା ନାହିଁ, ତେଣୁ ଅନୁମାନ କରି କହିବା ଠିକ୍ ହେବ ନାହିଁ।
assist-empty = ମୋତେ ଖାଲି ମେସେଜ ମିଳିଲା। ଆପଣଙ୍କ ପାଇଁ ମୁଁ କଣ କରିପାରିବି?
assist-too-long = ଆପଣଙ୍କ ମେସେଜ ମୋ ପାଇଁ ବହୁତ ଲମ୍ବା। ଦୟାକରି ସଂକ୍ଷେପରେ ଲେଖିବେ କି?
assist-busy = ଦୟାକରି ଟିକେ ଅପେକ୍ଷା କରନ୍ତୁ, ମୁଁ ଆପଣଙ୍କ ପୂର୍ବ ମେସେଜ ଦେଖୁଛି।
assist-trouble = ବର୍ତ୍ତମାନ ମୁଁ ଏହା ଦେଖିପାରୁ ନାହିଁ। ଦୟାକରି ଟିକେ ପରେ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ କିମ୍ବା ଆମ ଟିମ୍ ସହ କଥା ହୁଅନ୍ତୁ।
assist-file-refused = ମୁଁ ଏହି ଫାଇଲ୍ ଖୋଲିପାରିଲି ନାହିଁ। ଦୟାକରି ଫଟୋ JPEG, PNG କିମ୍ବା WebP ରେ ପଠାନ୍ତୁ।
assist-no-payment-here = ଏହି ଚାଟ୍‌ରେ ପେମେଣ୍ଟ ନିଆଯାଏ ନାହିଁ। ଦୟାକରି ଦୋକାନର ଚେକଆଉଟ ପେଜରେ ପେମେଣ୍ଟ କରନ୍ତୁ।

### Buttons

button-order-status = ମୋ ଅର୍ଡର କେଉଁଠି?
button-return = ଜିନିଷ ଫେରାଇବାକୁ ଅଛି
button-product = ପ୍ରଡକ୍ଟ ବିଷୟରେ ପ୍ରଶ୍ନ
button-human = ଟିମ୍ ସହ କଥା ହୁଅନ୍ତୁ
button-yes = ହଁ
button-no = ନା
button-skip = ଛାଡ଼ନ୍ତୁ
button-cancel = ବାତିଲ କରନ୍ତୁ
button-view = ପ୍ରଡକ୍ଟ ଦେଖନ୍ତୁ
button-track = ପାର୍ସଲ ଟ୍ରାକ କରନ୍ତୁ
button-label = ରିଟର୍ନ ଲେବଲ ଖୋଲନ୍ତୁ

### Making sure who is asking

identify-order-number = ଦୟାକରି ଆପଣଙ୍କ ଅର୍ଡର ନମ୍ବର କୁହନ୍ତୁ। ଏହା ଆପଣଙ୍କ ଅର୍ଡର ନିଶ୍ଚିତକରଣ ମେସେଜରେ ମିଳିବ।
identify-contact = ଅର୍ଡର କରିବା ସମୟରେ ଦେଇଥିବା ଇମେଲ ଠିକଣା କିମ୍ବା ଫୋନ ନମ୍ବର ଦୟାକରି କୁହନ୍ତୁ।
identify-code-sent = ଏହି ସୂଚନା କୌଣସି ଅର୍ଡର ସହ ମେଳ ଖାଉଥିଲେ, ଆମେ ଏବେ ସେହି ଅର୍ଡରର ଇମେଲ ଠିକଣା କିମ୍ବା ଫୋନ ନମ୍ବରକୁ ଏକ କୋଡ ପଠାଇଛୁ। ଦୟାକରି ସେହି କୋଡ ଏଠାରେ ଲେଖନ୍ତୁ।
identify-code-wrong = ମୁଁ ଏହା ନିଶ୍ଚିତ କରିପାରିଲି ନାହିଁ। କୋଡ ଭୁଲ ଲେଖାଯାଇଥାଇପାରେ କିମ୍ବା ତାହାର ସମୟ ସରିଯାଇଥାଇପାରେ।
identify-too-often = ବହୁତ ଥର ଚେଷ୍ଟା ହୋଇସାରିଛି। ଦୟାକରି ପରେ ପୁଣି ଚେଷ୍ଟା କରନ୍ତୁ କିମ୍ବା ଆମ ଟିମ୍ ସହ କଥା ହୁଅନ୍ତୁ।
identify-done = ଧନ୍ୟବାଦ, ଆପଣଙ୍କ ଅର୍ଡର ମିଳିଗଲା।
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } ପାଇଁ ଆପଣଙ୍କ କୋଡ
identify-code-text = { $shop_name } ପାଇଁ ଆପଣଙ୍କ କୋଡ ହେଉଛି { $access_code }। ଆପଣ ଏହା ମାଗି ନଥିଲେ, ଏହି ମେସେଜକୁ ଅଣଦେଖା କରନ୍ତୁ।

### Orders

order-received = { $order_placed } ରେ ଦେଇଥିବା ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ଆମକୁ ମିଳିଛି ଏବଂ ପ୍ରସ୍ତୁତ କରାଯାଉଛି।
order-unpaid = { $order_placed } ରେ ଦେଇଥିବା ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ର ପେମେଣ୍ଟ ବାକି ଅଛି।
order-partly-shipped = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ର କିଛି ଜିନିଷ ବାଟରେ ଅଛି, ବାକି ପରେ ଆସିବ।
order-shipped = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ବାଟରେ ଅଛି।
order-shipped-with = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ବାଟରେ ଅଛି। କୁରିଅର: { $carrier_name }।
order-out-for-delivery = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ଡେଲିଭରି ପାଇଁ ବାହାରିଛି।
order-delivered = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } { $order_delivered } ରେ ଡେଲିଭର ହୋଇଛି।
order-cancelled = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ବାତିଲ ହୋଇସାରିଛି।
order-refunded = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ପାଇଁ { $refund_amount } ରିଫଣ୍ଡ କରାଯାଇଛି।
order-returned = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ର ଫେରସ୍ତ ଜିନିଷ ଆମ ପାଖରେ ପହଞ୍ଚିଛି।
order-problem = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ର ଡେଲିଭରିରେ ଅସୁବିଧା ଥିବା କୁରିଅର ଜଣାଇଛି। ଆମ ଟିମ୍ ଏହା ଦେଖିବ।
order-expected = ଏହା { $delivery_by } ରେ ପହଞ୍ଚିବାର ଆଶା ଅଛି।
order-expected-between = ଏହା { $delivery_from } ରୁ { $delivery_to } ମଧ୍ୟରେ ପହଞ୍ଚିବାର ଆଶା ଅଛି।
order-tracking = ଟ୍ରାକିଂ ନମ୍ବର ହେଉଛି { $tracking_number }।
order-tracking-link = ଆପଣ ଏହାକୁ ଏଠାରେ ଟ୍ରାକ କରିପାରିବେ: { $tracking_link }
order-no-tracking = ଏହାର ଟ୍ରାକିଂ ନମ୍ବର ଏପର୍ଯ୍ୟନ୍ତ ମିଳିନାହିଁ।
order-list = ଆପଣଙ୍କ ସାମ୍ପ୍ରତିକ ଅର୍ଡରଗୁଡ଼ିକ:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = ମୁଁ ଆପଣଙ୍କର କୌଣସି ଅର୍ଡର ପାଇଲି ନାହିଁ।
order-not-found = ଆପଣଙ୍କ ଅର୍ଡରଗୁଡ଼ିକ ମଧ୍ୟରେ ଏହି ନମ୍ବରର ଅର୍ଡର ମିଳିଲା ନାହିଁ।

### Refunds

refund-pending = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ପାଇଁ { $refund_amount } ରିଫଣ୍ଡ ପ୍ରକ୍ରିୟା ଚାଲିଛି।
refund-done = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ପାଇଁ { $refund_amount } ରାଶି { $refund_on } ରେ ଫେରସ୍ତ କରାଯାଇଛି।
refund-none = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ପାଇଁ କୌଣସି ରିଫଣ୍ଡ ଦେଖାଯାଉ ନାହିଁ।
refund-by-person = ରିଫଣ୍ଡ ବିଷୟରେ ଆମ ଟିମ୍ ନିଷ୍ପତ୍ତି ନିଏ। ମୁଁ ଆପଣଙ୍କ ଅନୁରୋଧ ସମସ୍ତ ବିବରଣୀ ସହ ପଠାଇ ଦେଇଛି।

### Returns

return-window = { $return_days_n ->
   *[other] ଡେଲିଭରି ପରେ { $return_days } ଦିନ ମଧ୍ୟରେ ଆପଣ ଜିନିଷ ଫେରାଇ ପାରିବେ।
}
return-free = ଫେରାଇ ପଠାଇବା ପାଇଁ ଆପଣଙ୍କୁ କୌଣସି ଖର୍ଚ୍ଚ ଦେବାକୁ ପଡ଼େ ନାହିଁ।
return-cost = ଫେରାଇ ପଠାଇବା ଖର୍ଚ୍ଚ { $return_cost }।
return-not-possible-for = ଏହି ଜିନିଷଗୁଡ଼ିକ ଫେରସ୍ତ ହୁଏ ନାହିଁ: { $return_excluded }।
return-which-order = ଆପଣ କେଉଁ ଅର୍ଡରର ଜିନିଷ ଫେରାଇବାକୁ ଚାହାଁନ୍ତି?
return-which-item = ଆପଣ କେଉଁ ଜିନିଷ ଫେରାଇବାକୁ ଚାହାଁନ୍ତି?
return-why = ଆପଣ ଏହା କାହିଁକି ଫେରାଇବାକୁ ଚାହାଁନ୍ତି?
return-unused = ଜିନିଷଟି ବ୍ୟବହାର ହୋଇନାହିଁ ଏବଂ ଟ୍ୟାଗ ଲାଗିଛି ତ?
return-photo = ଦୟାକରି କ୍ଷତି ଦେଖାଯାଉଥିବା ଏକ ଫଟୋ ପଠାନ୍ତୁ।
return-check = ଆପଣ ଅର୍ଡର { $order_number } ରୁ “{ $item_title }” ଫେରାଇବାକୁ ଚାହାଁନ୍ତି। ଠିକ୍ ତ?
return-approved = “{ $item_title }” ର ରିଟର୍ନ ମଞ୍ଜୁର ହୋଇଛି। ଆପଣଙ୍କ ରିଟର୍ନ ନମ୍ବର ହେଉଛି { $return_number }।
return-refused-window = “{ $item_title }” ଫେରାଇବାର ସମୟ { $return_until } ରେ ସରିଯାଇଛି।
return-refused-final-sale = “{ $item_title }” ଫେରସ୍ତ ନହେବା ସର୍ତ୍ତରେ ବିକ୍ରି ହୋଇଥିଲା, ତେଣୁ ଏହା ଫେରସ୍ତ ହୋଇପାରିବ ନାହିଁ।
return-refused-kind = “{ $item_title }” ସେହି ଜିନିଷ ମଧ୍ୟରେ ଆସେ ଯାହା ପଠାଇବା ପରେ ଫେରସ୍ତ ହୁଏ ନାହିଁ।
return-refused-used = ବ୍ୟବହୃତ କିମ୍ବା ଟ୍ୟାଗ କାଢ଼ି ଦିଆଯାଇଥିବା ଜିନିଷ ଫେରସ୍ତ ହୁଏ ନାହିଁ।
return-refused-already = “{ $item_title }” ର ରିଟର୍ନ ପୂର୍ବରୁ ପଞ୍ଜିକୃତ ହୋଇସାରିଛି।
return-refused-undelivered = “{ $item_title }” ଏପର୍ଯ୍ୟନ୍ତ ଡେଲିଭର ହୋଇନାହିଁ। ପହଞ୍ଚିବା ପରେ ଆପଣ ଏହାକୁ ଫେରାଇ ପାରିବେ।
return-review = ଆପଣଙ୍କ ରିଟର୍ନ ବିଷୟରେ ଆମ ଟିମ୍ ନିଷ୍ପତ୍ତି ନେଇ ଆପଣଙ୍କୁ ଜଣାଇବ।
return-label-link = ଏହା ଆପଣଙ୍କ ରିଟର୍ନ ଲେବଲ: { $return_label_link }
return-pack = ଦୟାକରି ଜିନିଷଟି ଭଲଭାବେ ପ୍ୟାକ କରନ୍ତୁ, ଲେବଲ ଲଗାନ୍ତୁ ଏବଂ ପାର୍ସଲଟି { $carrier_name } କୁରିଅରକୁ ଦିଅନ୍ତୁ।
return-send-by = ଦୟାକରି ଏହା { $return_until } ସୁଦ୍ଧା ପଠାନ୍ତୁ।
return-after = ପାର୍ସଲ ପହଞ୍ଚି ଯାଞ୍ଚ ହେବା ପରେ ଆମ ଟିମ୍ ରିଫଣ୍ଡ ବିଷୟରେ ନିଷ୍ପତ୍ତି ନିଏ।
return-stopped = ଠିକ୍ ଅଛି, କିଛି ପଞ୍ଜିକୃତ ହୋଇନାହିଁ।
return-mail-subject = { $shop_name }: ଆପଣଙ୍କ ରିଟର୍ନ { $return_number }
return-mail-intro = ଅର୍ଡର { $order_number } ରୁ “{ $item_title }” ପାଇଁ ଆପଣଙ୍କ ରିଟର୍ନ ଆମେ ପଞ୍ଜିକୃତ କରିଛୁ।
reason-too-small = ବହୁତ ଛୋଟ
reason-too-large = ବହୁତ ବଡ଼
reason-not-as-described = ବର୍ଣ୍ଣନା ଅନୁସାରେ ନୁହେଁ
reason-damaged = ଭଙ୍ଗା ବା ଖରାପ ଆସିଲା
reason-defective = କାମ କରୁନାହିଁ
reason-wrong-item = ଭୁଲ ଜିନିଷ ଆସିଲା
reason-late = ବହୁତ ଡେରିରେ ଆସିଲା
reason-changed-mind = ମୋ ମନ ବଦଳିଗଲା
reason-other = ଅନ୍ୟ କାରଣ

### Cancelling, changing, exchanging, warranty

cancel-check = ଆପଣଙ୍କ { $order_total } ର ଅର୍ଡର { $order_number } ବାତିଲ କରିଦେବି କି?
cancel-done = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ବାତିଲ କରାଯାଇଛି।
cancel-too-late = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ଆଉ ବାତିଲ ହୋଇପାରିବ ନାହିଁ, କାରଣ ଏହା ପଠାଯାଇସାରିଛି। ପହଞ୍ଚିବା ପରେ ଆପଣ ଏହାକୁ ଫେରାଇ ପାରିବେ।
address-ask = ଦୟାକରି ଡେଲିଭରିର ସମ୍ପୂର୍ଣ୍ଣ ନୂଆ ଠିକଣା ପଠାନ୍ତୁ।
address-check = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ଏହି ଠିକଣାକୁ ପଠାଇବାକୁ କହିବି କି: { $address_new }?
address-done = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ର ଡେଲିଭରି ଠିକଣା ବଦଳାଯାଇଛି।
address-too-late = ଆପଣଙ୍କ ଅର୍ଡର { $order_number } ର ଠିକଣା ଆଉ ବଦଳିପାରିବ ନାହିଁ, କାରଣ ଏହା ପଠାଯାଇସାରିଛି।
exchange-which = ଏହା ବଦଳରେ ଆପଣଙ୍କୁ କେଉଁ ସାଇଜ ବା ବିକଳ୍ପ ଦରକାର?
exchange-check = “{ $item_title }” ବଦଳରେ “{ $exchange_title }” ଦେବାକୁ କହିବି କି?
exchange-approved = “{ $item_title }” ବଦଳରେ “{ $exchange_title }” ଏକ୍ସଚେଞ୍ଜ ମଞ୍ଜୁର ହୋଇଛି।
exchange-sold-out = “{ $exchange_title }” ଏବେ ଷ୍ଟକରେ ନାହିଁ।
exchange-refused = “{ $item_title }” କୁ ସେଥିରେ ବଦଳାଯାଇପାରିବ ନାହିଁ।
change-review = ଆମ ଟିମ୍ ଆପଣଙ୍କ ଅନୁରୋଧ ଦେଖି ଆପଣଙ୍କୁ ଜଣାଇବ।
warranty-covered = “{ $item_title }” ର ୱାରେଣ୍ଟି { $warranty_until } ପର୍ଯ୍ୟନ୍ତ ଅଛି।
warranty-ended = “{ $item_title }” ର ୱାରେଣ୍ଟି { $warranty_until } ରେ ସରିଯାଇଛି।
stopped = ଠିକ୍ ଅଛି, ମୁଁ କିଛି ବଦଳାଇ ନାହିଁ।

### Products

product-price = “{ $product_title }” ର ଦାମ { $product_price }।
product-price-was = “{ $product_title }” ର ଦାମ { $product_price } (ପୂର୍ବରୁ: { $product_price_before })।
product-available = “{ $product_title }” ଷ୍ଟକରେ ଅଛି।
product-stock = { $product_stock_n ->
   *[other] “{ $product_title }”: ଏବେ { $product_stock } ପିସ୍ ଷ୍ଟକରେ ଅଛି।
}
product-sold-out = “{ $product_title }” ଏବେ ଷ୍ଟକରେ ନାହିଁ।
product-tell-me = ପୁଣି ଷ୍ଟକ ଆସିଲେ ଆପଣଙ୍କୁ ଜଣାଇବି କି?
product-will-tell = ପୁଣି ଷ୍ଟକ ଆସିଲେ ମୁଁ ଆପଣଙ୍କୁ ଜଣାଇବି।
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = ଆପଣ କେଉଁ ପ୍ରଡକ୍ଟ ବିଷୟରେ ପଚାରୁଛନ୍ତି?
product-not-found = ଆମ ଦୋକାନରେ ସେପରି ପ୍ରଡକ୍ଟ ମିଳିଲା ନାହିଁ।
products-found = ଏଗୁଡ଼ିକ ଆପଣଙ୍କୁ ପସନ୍ଦ ହୋଇପାରେ:
products-nearest = ଠିକ୍ ସେହିପରି କିଛି ମିଳିଲା ନାହିଁ। ଏଗୁଡ଼ିକ ପାଖାପାଖି ମେଳ ଖାଉଛି:
products-goes-with = ଏହା ସହ ଭଲ ମାନିବ:
product-line = { $product_title }, { $product_price }
compare-intro = ଏଗୁଡ଼ିକର ତୁଳନା ଏହିପରି:
size-ask = ଆପଣ ସାଧାରଣତଃ କେଉଁ ସାଇଜ ପିନ୍ଧନ୍ତି, କିମ୍ବା ଆପଣଙ୍କ ମାପ କେତେ?
size-advice = “{ $product_title }” ପାଇଁ ଆମେ ସାଇଜ { $size_value } ନେବାକୁ ପରାମର୍ଶ ଦେଉଛୁ।
size-chart = ସାଇଜ ଚାର୍ଟ ଅନୁସାରେ ସାଇଜ { $size_value } ର ମାପ: { $size_measure }।
size-runs-small = ଗ୍ରାହକମାନଙ୍କୁ “{ $product_title }” ପ୍ରାୟତଃ ଛୋଟ ଲାଗିଛି।
size-runs-large = ଗ୍ରାହକମାନଙ୍କୁ “{ $product_title }” ପ୍ରାୟତଃ ବଡ଼ ଲାଗିଛି।
size-runs-true = ଗ୍ରାହକମାନଙ୍କ ମତରେ “{ $product_title }” ର ସାଇଜ ଠିକ୍ ଆସେ।
size-unknown = ମୋ ପାଖରେ “{ $product_title }” ର ସାଇଜ ଚାର୍ଟ ନାହିଁ।
cart-link = ଏହି ଜିନିଷ ସହ ଆପଣଙ୍କ ବାସ୍କେଟ ଏଠାରେ: { $cart_link }

### Delivery, payment, offers

delivery-estimate = ଏବେ ଅର୍ଡର କଲେ ଏହା { $delivery_by } ରେ ପହଞ୍ଚିବା କଥା।
delivery-estimate-between = ଏବେ ଅର୍ଡର କଲେ ଏହା { $delivery_from } ରୁ { $delivery_to } ମଧ୍ୟରେ ପହଞ୍ଚିବା କଥା।
delivery-cost = { $country_name } ପାଇଁ ଡେଲିଭରି ଖର୍ଚ୍ଚ { $delivery_cost }।
delivery-free = { $country_name } ପାଇଁ ଡେଲିଭରି ମାଗଣା।
delivery-free-from = { $delivery_free_from } କିମ୍ବା ତା'ଠାରୁ ଅଧିକ ଅର୍ଡରରେ ଡେଲିଭରି ମାଗଣା।
delivery-country-no = ଆମେ ଏହି ଦେଶରେ ଡେଲିଭରି କରୁ ନାହୁଁ: { $country_name }।
payment-methods = ଆପଣ ଏହି ଉପାୟରେ ପେମେଣ୍ଟ କରିପାରିବେ: { $payment_methods }।
payment-trouble = କ୍ଷମା କରିବେ, ପେମେଣ୍ଟ ହୋଇପାରିଲା ନାହିଁ। ଆପଣଙ୍କ ବାସ୍କେଟ ସେଭ ଅଛି, ଆପଣ ପୁଣି ଚେଷ୍ଟା କରିପାରିବେ କିମ୍ବା ପେମେଣ୍ଟର ଅନ୍ୟ ଉପାୟ ବାଛିପାରିବେ।
discount-none = ବର୍ତ୍ତମାନ ମୋ ପାଖରେ ଦେବା ପାଇଁ କୌଣସି ରିହାତି ନାହିଁ।
discount-open = ବର୍ତ୍ତମାନ କୋଡ { $coupon_code } ବ୍ୟବହାର କଲେ ଆପଣଙ୍କୁ { $coupon_value } ରିହାତି ମିଳିବ। ଏହା { $coupon_expires } ପର୍ଯ୍ୟନ୍ତ ବୈଧ।
giftcard-ask = ଦୟାକରି ଗିଫ୍ଟ କାର୍ଡର କୋଡ ପଠାନ୍ତୁ।
giftcard-balance = ଗିଫ୍ଟ କାର୍ଡର ବାକି ରାଶି { $giftcard_balance }।
giftcard-unknown = ଏହି କୋଡର କୌଣସି ଗିଫ୍ଟ କାର୍ଡ ମିଳିଲା ନାହିଁ।
policy-says = “{ $page_title }” ପେଜରେ ଲେଖାଅଛି: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = ମୁଁ ଆପଣଙ୍କ କଥାବାର୍ତ୍ତା ଆମ ଟିମ୍‌କୁ ଦେଉଛି। ଆପଣ ଏଠାରେ ଯାହା ଲେଖିଛନ୍ତି, ସେମାନେ ସବୁ ଦେଖିପାରିବେ।
handoff-next = ଉତ୍ତର ଆପଣଙ୍କୁ ଏହିଠାରେ ମିଳିବ।
handoff-closed = ଆମ ଟିମ୍ ପୁଣି ଉପଲବ୍ଧ ହେବାର ସମୟ: { $team_back }। ସେତେବେଳେ ଆପଣଙ୍କୁ ଉତ୍ତର ମିଳିବ।
handoff-leave-address = ଆମେ ଯେପରି ଆପଣଙ୍କ ସହ ଯୋଗାଯୋଗ କରିପାରିବୁ, ସେଥିପାଇଁ ଦୟାକରି ଆପଣଙ୍କ ଇମେଲ ଠିକଣା ଦିଅନ୍ତୁ।
complaint-sorry = ଏଥିପାଇଁ ମୁଁ କ୍ଷମା ମାଗୁଛି। ମୁଁ ଏହା ସଙ୍ଗେ ସଙ୍ଗେ ଆମ ଟିମ୍‌କୁ ଜଣାଉଛି।

### Leaving

opt-out-done = ଏଣିକି { $shop_name } ରୁ ଆପଣଙ୍କୁ ଏହିପରି ମେସେଜ ଆସିବ ନାହିଁ।
