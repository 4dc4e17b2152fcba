# What the assistant says in Bengali. docs/locales.md says how the texts are used and what the checks are.

### Opening and closing

assist-hello = স্বাগতম! আমি { $shop_name } দোকানের স্বয়ংক্রিয় সহকারী। আপনাকে কীভাবে সাহায্য করতে পারি?
assist-hello-again = আবার স্বাগতম! আপনাকে কীভাবে সাহায্য করতে পারি?
assist-thanks = আপনাকেও ধন্যবাদ। আর কোনোভাবে সাহায্য করতে পারি?
assist-else = আর কোনোভাবে সাহায্য করতে পারি?
assist-not-understood = আপনার কথা ঠিক বুঝতে পারিনি মনে হচ্ছে। একটু অন্যভাবে বলবেন?
assist-choose = আপনি এর মধ্যে কোনটির কথা বলছেন?
assist-out-of-scope = আমি { $shop_name } দোকানের অর্ডার, রিটার্ন, ডেলিভারি ও পণ্য নিয়ে সাহায্য করতে পারি, কিন্তু এ বিষয়ে নয়।
assist-unknown = এ বিষয়ে আমার কাছে নির্ভরযোগ্য তথ্য নেই, তাই অনুমান করে কিছু বলতে চাই না।
assist-empty = একটি ফাঁকা বার্তা পেয়েছি। আপনার জন্য কী করতে পারি?
assist-too-long = বার্তাটি আমার জন্য বেশি লম্বা। একটু সংক্ষেপে লিখবেন?
assist-busy = একটু অপেক্ষা করুন, আপনার আগের বার্তাটি নিয়েই কাজ করছি।
assist-trouble = এই মুহূর্তে এটি দেখতে পারছি না। একটু পরে আবার চেষ্টা করুন, অথবা আমাদের প্রতিনিধির সঙ্গে কথা বলুন।
assist-file-refused = ফাইলটি পড়তে পারিনি। ছবিটি JPEG, PNG বা WebP হিসেবে পাঠান।
assist-no-payment-here = এই চ্যাটে কোনো পেমেন্ট নেওয়া হয় না। দোকানের চেকআউট পাতায় পেমেন্ট করুন।

### Buttons

button-order-status = আমার অর্ডার কোথায়?
button-return = পণ্য ফেরত দেব
button-product = পণ্য নিয়ে প্রশ্ন
button-human = প্রতিনিধির সঙ্গে কথা
button-yes = হ্যাঁ
button-no = না
button-skip = বাদ দিন
button-cancel = বাতিল
button-view = পণ্য দেখুন
button-track = পার্সেল ট্র্যাক করুন
button-label = রিটার্ন লেবেল খুলুন

### Making sure who is asking

identify-order-number = আপনার অর্ডার নম্বরটি বলুন। অর্ডার নিশ্চিতকরণের বার্তায় এটি পাবেন।
identify-contact = অর্ডার করার সময় যে ইমেইল ঠিকানা বা ফোন নম্বর দিয়েছিলেন সেটি বলুন।
identify-code-sent = তথ্যগুলো কোনো অর্ডারের হলে, সেই অর্ডারের ইমেইল বা ফোন নম্বরে এইমাত্র একটি কোড পাঠিয়েছি। কোডটি এখানে লিখুন।
identify-code-wrong = এটি নিশ্চিত করতে পারিনি। কোডটি ভুল লেখা হয়ে থাকতে পারে বা মেয়াদ শেষ হয়ে থাকতে পারে।
identify-too-often = অনেকবার চেষ্টা করা হয়েছে। পরে আবার চেষ্টা করুন, অথবা আমাদের প্রতিনিধির সঙ্গে কথা বলুন।
identify-done = ধন্যবাদ, আপনার অর্ডারটি পেয়েছি।
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } দোকানের জন্য আপনার কোড
identify-code-text = { $shop_name } দোকানের জন্য আপনার কোড: { $access_code }। আপনি কোড না চেয়ে থাকলে বার্তাটি উপেক্ষা করতে পারেন।

### Orders

order-received = আপনার অর্ডার { $order_number } আমরা পেয়েছি এবং প্রস্তুত করছি। অর্ডারের তারিখ: { $order_placed }।
order-unpaid = আপনার অর্ডার { $order_number } পেমেন্টের অপেক্ষায় আছে। অর্ডারের তারিখ: { $order_placed }।
order-partly-shipped = আপনার অর্ডার { $order_number } থেকে কিছু পণ্য পথে আছে, বাকিগুলো পরে যাবে।
order-shipped = আপনার অর্ডার { $order_number } পথে আছে।
order-shipped-with = আপনার অর্ডার { $order_number } পথে আছে। কুরিয়ার: { $carrier_name }।
order-out-for-delivery = আপনার অর্ডার { $order_number } ডেলিভারির জন্য বেরিয়ে গেছে।
order-delivered = আপনার অর্ডার { $order_number } ডেলিভারি হয়েছে। তারিখ: { $order_delivered }।
order-cancelled = আপনার অর্ডার { $order_number } বাতিল করা হয়েছে।
order-refunded = আপনার অর্ডার { $order_number } বাবদ { $refund_amount } ফেরত দেওয়া হয়েছে।
order-returned = আপনার অর্ডার { $order_number } থেকে ফেরত পাঠানো পণ্য আমাদের কাছে পৌঁছেছে।
order-problem = আপনার অর্ডার { $order_number } ডেলিভারিতে সমস্যা হয়েছে বলে কুরিয়ার জানিয়েছে। আমাদের একজন সহকর্মী বিষয়টি দেখবেন।
order-expected = পৌঁছানোর সম্ভাব্য তারিখ: { $delivery_by }।
order-expected-between = পৌঁছানোর সম্ভাব্য সময়: { $delivery_from } থেকে { $delivery_to } এর মধ্যে।
order-tracking = ট্র্যাকিং নম্বর: { $tracking_number }।
order-tracking-link = এখানে ট্র্যাক করতে পারেন: { $tracking_link }
order-no-tracking = এর ট্র্যাকিং নম্বর এখনো আসেনি।
order-list = আপনার সাম্প্রতিক অর্ডারগুলো:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = আপনার কোনো অর্ডার খুঁজে পাইনি।
order-not-found = আপনার অর্ডারগুলোর মধ্যে এই নম্বরটি খুঁজে পাইনি।

### Refunds

refund-pending = আপনার অর্ডার { $order_number } বাবদ { $refund_amount } ফেরত দেওয়ার কাজ চলছে।
refund-done = আপনার অর্ডার { $order_number } বাবদ { $refund_amount } ফেরত দেওয়া হয়েছে। তারিখ: { $refund_on }।
refund-none = আপনার অর্ডার { $order_number } বাবদ কোনো রিফান্ড দেখছি না।
refund-by-person = রিফান্ডের সিদ্ধান্ত নেন আমাদের একজন সহকর্মী। আপনার অনুরোধ সব তথ্যসহ পৌঁছে দিয়েছি।

### Returns

return-window = { $return_days_n ->
   *[other] ডেলিভারির পর { $return_days } দিনের মধ্যে পণ্য ফেরত দিতে পারবেন।
}
return-free = ফেরত পাঠাতে আপনার কোনো খরচ নেই।
return-cost = ফেরত পাঠানোর খরচ { $return_cost }।
return-not-possible-for = এগুলো ফেরত নেওয়া যায় না: { $return_excluded }।
return-which-order = কোন অর্ডারের পণ্য ফেরত দিতে চান?
return-which-item = কোন পণ্যটি ফেরত দিতে চান?
return-why = কেন ফেরত দিতে চাইছেন?
return-unused = পণ্যটি কি অব্যবহৃত এবং ট্যাগ লাগানো আছে?
return-photo = ক্ষতিটা বোঝা যায় এমন একটি ছবি পাঠান।
return-check = আপনি অর্ডার { $order_number } থেকে “{ $item_title }” ফেরত দিতে চাইছেন। ঠিক আছে?
return-approved = “{ $item_title }” ফেরতের অনুরোধ অনুমোদিত হয়েছে। আপনার রিটার্ন নম্বর: { $return_number }।
return-refused-window = “{ $item_title }” ফেরত দেওয়ার সময় শেষ হয়ে গেছে। শেষ তারিখ ছিল: { $return_until }।
return-refused-final-sale = “{ $item_title }” ফেরতযোগ্য নয় এই শর্তে বিক্রি হয়েছিল, তাই ফেরত নেওয়া যায় না।
return-refused-kind = “{ $item_title }” এমন পণ্যের মধ্যে পড়ে যা পাঠানোর পর ফেরত নেওয়া যায় না।
return-refused-used = ব্যবহৃত বা ট্যাগ খোলা পণ্য ফেরত নেওয়া যায় না।
return-refused-already = “{ $item_title }” ফেরতের অনুরোধ আগেই নথিভুক্ত হয়েছে।
return-refused-undelivered = “{ $item_title }” এখনো ডেলিভারি হয়নি। হাতে পাওয়ার পর ফেরত দিতে পারবেন।
return-review = আপনার রিটার্নের বিষয়ে আমাদের একজন সহকর্মী সিদ্ধান্ত নিয়ে আপনাকে জানাবেন।
return-label-link = আপনার রিটার্ন লেবেল: { $return_label_link }
return-pack = পণ্যটি ভালোভাবে প্যাক করে লেবেল লাগিয়ে পার্সেলটি কুরিয়ারে জমা দিন। কুরিয়ার: { $carrier_name }।
return-send-by = পাঠানোর শেষ তারিখ: { $return_until }।
return-after = পার্সেল পৌঁছে যাচাই হওয়ার পর আমাদের একজন সহকর্মী রিফান্ডের সিদ্ধান্ত নেবেন।
return-stopped = ঠিক আছে, কিছুই নথিভুক্ত করা হয়নি।
return-mail-subject = { $shop_name } দোকানে আপনার রিটার্ন { $return_number }
return-mail-intro = অর্ডার { $order_number } থেকে “{ $item_title }” ফেরতের অনুরোধ আমরা নথিভুক্ত করেছি।
reason-too-small = বেশি ছোট
reason-too-large = বেশি বড়
reason-not-as-described = বর্ণনার সঙ্গে মেলে না
reason-damaged = ভাঙা বা ক্ষতিগ্রস্ত
reason-defective = কাজ করে না
reason-wrong-item = ভুল পণ্য এসেছে
reason-late = অনেক দেরিতে এসেছে
reason-changed-mind = মত বদলেছি
reason-other = অন্য কারণ

### Cancelling, changing, exchanging, warranty

cancel-check = আপনার অর্ডার { $order_number } কি বাতিল করে দেব? মোট মূল্য: { $order_total }।
cancel-done = আপনার অর্ডার { $order_number } বাতিল করা হয়েছে।
cancel-too-late = আপনার অর্ডার { $order_number } পথে থাকায় এখন আর বাতিল করা যাবে না। হাতে পাওয়ার পর ফেরত দিতে পারবেন।
address-ask = ডেলিভারির নতুন ঠিকানাটি পুরো লিখে পাঠান।
address-check = আপনার অর্ডার { $order_number } কি এই ঠিকানায় পাঠাব: { $address_new }?
address-done = আপনার অর্ডার { $order_number } এখন নতুন ঠিকানায় যাবে।
address-too-late = আপনার অর্ডার { $order_number } পথে থাকায় এখন আর ঠিকানা বদলানো যাবে না।
exchange-which = এর বদলে কোন সাইজ বা ধরন চান?
exchange-check = “{ $item_title }” বদলে “{ $exchange_title }” দেব?
exchange-approved = “{ $item_title }” বদলে “{ $exchange_title }” দেওয়ার অনুরোধ অনুমোদিত হয়েছে।
exchange-sold-out = “{ $exchange_title }” এই মুহূর্তে স্টকে নেই।
exchange-refused = “{ $item_title }” বদলে ওটি দেওয়া যাবে না।
change-review = আমাদের একজন সহকর্মী আপনার অনুরোধটি দেখে আপনাকে জানাবেন।
warranty-covered = “{ $item_title }” পণ্যের ওয়ারেন্টি আছে { $warranty_until } পর্যন্ত।
warranty-ended = “{ $item_title }” পণ্যের ওয়ারেন্টি শেষ হয়েছে। শেষ তারিখ ছিল: { $warranty_until }।
stopped = ঠিক আছে, কিছুই বদলাইনি।

### Products

product-price = “{ $product_title }” পণ্যের দাম { $product_price }।
product-price-was = “{ $product_title }” পণ্যের দাম { $product_price } (আগে: { $product_price_before })।
product-available = “{ $product_title }” স্টকে আছে।
product-stock = { $product_stock_n ->
   *[other] “{ $product_title }” এখন স্টকে আছে { $product_stock } পিস।
}
product-sold-out = “{ $product_title }” এই মুহূর্তে স্টকে নেই।
product-tell-me = আবার স্টকে এলে আপনাকে জানাব?
product-will-tell = আবার স্টকে এলেই আপনাকে জানাব।
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = কোন পণ্যটির কথা বলছেন?
product-not-found = আমাদের দোকানে এমন পণ্য খুঁজে পাইনি।
products-found = এগুলো আপনার পছন্দ হতে পারে:
products-nearest = হুবহু মেলে এমন কিছু পাইনি। সবচেয়ে কাছাকাছি এগুলো:
products-goes-with = এর সঙ্গে মানায়:
product-line = { $product_title }, { $product_price }
compare-intro = তুলনাটা এ রকম:
size-ask = আপনি সাধারণত কোন সাইজ পরেন, কিংবা আপনার মাপ কত?
size-advice = “{ $product_title }” নিলে আমরা { $size_value } সাইজ নেওয়ার পরামর্শ দিই।
size-chart = সাইজ চার্ট অনুযায়ী { $size_value } সাইজের মাপ: { $size_measure }।
size-runs-small = ক্রেতাদের কাছে “{ $product_title }” প্রায়ই ছোট মনে হয়েছে।
size-runs-large = ক্রেতাদের কাছে “{ $product_title }” প্রায়ই বড় মনে হয়েছে।
size-runs-true = ক্রেতারা জানিয়েছেন “{ $product_title }” মাপমতোই হয়।
size-unknown = “{ $product_title }” পণ্যের সাইজ চার্ট আমার কাছে নেই।
cart-link = পণ্যটিসহ আপনার ঝুড়ি: { $cart_link }

### Delivery, payment, offers

delivery-estimate = এখন অর্ডার করলে পৌঁছানোর সম্ভাব্য তারিখ { $delivery_by }।
delivery-estimate-between = এখন অর্ডার করলে পৌঁছানোর সম্ভাব্য সময় { $delivery_from } থেকে { $delivery_to } এর মধ্যে।
delivery-cost = ডেলিভারি খরচ ({ $country_name }): { $delivery_cost }।
delivery-free = ডেলিভারি ফ্রি ({ $country_name })।
delivery-free-from = { $delivery_free_from } বা তার বেশি মূল্যের অর্ডারে ডেলিভারি ফ্রি।
delivery-country-no = এই দেশে আমরা ডেলিভারি দিই না: { $country_name }।
payment-methods = পেমেন্টের উপায়: { $payment_methods }।
payment-trouble = দুঃখিত, পেমেন্টটি হয়নি। আপনার ঝুড়ি সংরক্ষিত আছে, আবার চেষ্টা করতে পারেন বা অন্য উপায়ে পেমেন্ট করতে পারেন।
discount-none = এই মুহূর্তে দেওয়ার মতো কোনো ছাড় নেই।
discount-open = এখন { $coupon_code } কোডে { $coupon_value } ছাড় পাচ্ছেন। মেয়াদ { $coupon_expires } পর্যন্ত।
giftcard-ask = গিফট কার্ডের কোডটি পাঠান।
giftcard-balance = গিফট কার্ডের ব্যালেন্স { $giftcard_balance }।
giftcard-unknown = এই কোডের কোনো গিফট কার্ড খুঁজে পাইনি।
policy-says = “{ $page_title }” পাতায় লেখা আছে: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = আপনার কথোপকথন আমাদের একজন সহকর্মীর কাছে দিচ্ছি, এখানে যা লিখেছেন সব তিনি দেখতে পাবেন।
handoff-next = উত্তর এখানেই পাবেন।
handoff-closed = আমাদের দল আবার কাজে ফিরে আপনাকে উত্তর দেবে। ফেরার সময়: { $team_back }।
handoff-leave-address = আপনার ইমেইল ঠিকানাটি দিন, যাতে আপনার সঙ্গে যোগাযোগ করতে পারি।
complaint-sorry = এর জন্য আমি দুঃখিত। বিষয়টি এখনই আমাদের একজন সহকর্মীকে জানাচ্ছি।

### Leaving

opt-out-done = { $shop_name } থেকে আপনি আর এ ধরনের বার্তা পাবেন না।
