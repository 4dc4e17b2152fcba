# რას ამბობს ასისტენტი ქართულად. იხ. docs/locales.md.

### Opening and closing

assist-hello = გამარჯობა! მე ვარ { $shop_name } მაღაზიის ავტომატური ასისტენტი. რით დაგეხმაროთ?
assist-hello-again = კიდევ ერთხელ გამარჯობა! რით დაგეხმაროთ?
assist-thanks = არაფრის! კიდევ რამით ხომ არ დაგეხმაროთ?
assist-else = კიდევ რამით ხომ არ დაგეხმაროთ?
assist-not-understood = მგონი, ზუსტად ვერ გავიგე. შეგიძლიათ სხვა სიტყვებით მითხრათ?
assist-choose = ამათგან რომელს გულისხმობთ?
assist-out-of-scope = შემიძლია დაგეხმაროთ { $shop_name } მაღაზიის შეკვეთებზე, დაბრუნებაზე, მიწოდებასა და პროდუქტებზე, ამ საკითხში კი, სამწუხაროდ, ვერ დაგეხმარებით.
assist-unknown = ამის შესახებ სანდო ინფორმაცია არ მაქვს, ამიტომ მირჩევნია, არ ვივარაუდო.
assist-empty = ცარიელი შეტყობინება მივიღე. რით დაგეხმაროთ?
assist-too-long = თქვენი შეტყობინება ჩემთვის ძალიან გრძელია. შეგიძლიათ რამდენიმე წინადადებით მომწეროთ?
assist-busy = ერთი წამით, გთხოვთ, ჯერ კიდევ წინა შეტყობინებაზე ვმუშაობ.
assist-trouble = ამ მომენტში ვერ ვამოწმებ. სცადეთ ცოტა მოგვიანებით ან მიმართეთ ჩვენს თანამშრომელს.
assist-file-refused = ფაილი ვერ გავხსენი. გთხოვთ, გამომიგზავნოთ ფოტო JPEG, PNG ან WebP ფორმატში.
assist-no-payment-here = ამ ჩატში გადახდა არასოდეს ხდება. გთხოვთ, გადაიხადოთ მაღაზიის გვერდზე, შეკვეთის გაფორმებისას.

### Buttons

button-order-status = სად არის ჩემი შეკვეთა?
button-return = ნივთის დაბრუნება
button-product = კითხვა პროდუქტზე
button-human = თანამშრომელთან საუბარი
button-yes = დიახ
button-no = არა
button-skip = გამოტოვება
button-cancel = გაუქმება
button-view = პროდუქტის ნახვა
button-track = ამანათის თვალყური
button-label = დაბრუნების ეტიკეტის გახსნა

### Making sure who is asking

identify-order-number = გთხოვთ, მომწეროთ შეკვეთის ნომერი. მას შეკვეთის დადასტურებაში იპოვით.
identify-contact = გთხოვთ, მომწეროთ ელფოსტა ან ტელეფონის ნომერი, რომელიც შეკვეთისას მიუთითეთ.
identify-code-sent = თუ ეს მონაცემები შეკვეთას ეკუთვნის, ახლახან გამოვგზავნეთ კოდი შეკვეთაში მითითებულ მისამართზე ან ნომერზე. გთხოვთ, კოდი აქ ჩაწეროთ.
identify-code-wrong = ვერ დავადასტურე. შესაძლოა, კოდი არასწორად არის ჩაწერილი ან ვადა გაუვიდა.
identify-too-often = ძალიან ბევრი მცდელობა იყო. სცადეთ მოგვიანებით ან მიმართეთ ჩვენს თანამშრომელს.
identify-done = გმადლობთ, თქვენი შეკვეთა ვიპოვე.
reply-subject = Re: { $shop_name }
identify-code-subject = თქვენი კოდი: { $shop_name }
identify-code-text = თქვენი კოდი ({ $shop_name }): { $access_code }. თუ კოდი არ მოგითხოვიათ, ამ შეტყობინებას ყურადღება ნუ მიაქცევთ.

### Orders

order-received = თქვენი შეკვეთა { $order_number } ({ $order_placed }) მიღებულია და მზადდება.
order-unpaid = თქვენი შეკვეთა { $order_number } ({ $order_placed }) გადახდას ელოდება.
order-partly-shipped = თქვენი შეკვეთის ({ $order_number }) ნაწილი უკვე გზაშია, დანარჩენს მოგვიანებით გამოგიგზავნით.
order-shipped = თქვენი შეკვეთა { $order_number } გზაშია.
order-shipped-with = თქვენი შეკვეთა { $order_number } გზაშია. გადამზიდავი: { $carrier_name }.
order-out-for-delivery = თქვენი შეკვეთა { $order_number } კურიერთანაა და მოაქვთ.
order-delivered = თქვენი შეკვეთა { $order_number } ჩაბარებულია. თარიღი: { $order_delivered }.
order-cancelled = თქვენი შეკვეთა { $order_number } გაუქმდა.
order-refunded = თქვენს შეკვეთაზე { $order_number } დაბრუნდა თანხა: { $refund_amount }.
order-returned = თქვენი შეკვეთის ({ $order_number }) დაბრუნებული ნივთი მივიღეთ.
order-problem = გადამზიდავი გვატყობინებს, რომ თქვენი შეკვეთის ({ $order_number }) მიწოდებაში პრობლემაა. ჩვენი თანამშრომელი გაარკვევს.
order-expected = მიწოდების სავარაუდო თარიღი: { $delivery_by }.
order-expected-between = მიწოდების სავარაუდო ვადა: { $delivery_from } – { $delivery_to }.
order-tracking = თვალთვალის ნომერი: { $tracking_number }.
order-tracking-link = ამანათს აქ შეგიძლიათ ადევნოთ თვალი: { $tracking_link }
order-no-tracking = თვალთვალის ნომერი ჯერ არ არის.
order-list = თქვენი ბოლო შეკვეთები:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = თქვენი შეკვეთები ვერ ვიპოვე.
order-not-found = თქვენს შეკვეთებში ასეთი ნომრით შეკვეთა ვერ ვიპოვე.

### Refunds

refund-pending = თქვენს შეკვეთაზე { $order_number } თანხის დაბრუნება მუშავდება. თანხა: { $refund_amount }.
refund-done = თქვენს შეკვეთაზე { $order_number } თანხა დაბრუნებულია. თანხა: { $refund_amount }, თარიღი: { $refund_on }.
refund-none = თქვენს შეკვეთაზე { $order_number } თანხის დაბრუნებას ვერ ვხედავ.
refund-by-person = თანხის დაბრუნებაზე გადაწყვეტილებას ჩვენი თანამშრომელი იღებს. თქვენი მოთხოვნა ყველა დეტალით გადავეცი.

### Returns

return-window = { $return_days_n ->
   *[other] ნივთის დაბრუნება შეგიძლიათ მიღებიდან { $return_days } დღის განმავლობაში.
}
return-free = უკან გამოგზავნა თქვენთვის უფასოა.
return-cost = უკან გამოგზავნის ღირებულება: { $return_cost }.
return-not-possible-for = ამ ნივთების დაბრუნება შეუძლებელია: { $return_excluded }.
return-which-order = რომელი შეკვეთიდან გსურთ ნივთის დაბრუნება?
return-which-item = რომელი ნივთის დაბრუნება გსურთ?
return-why = რატომ გსურთ დაბრუნება?
return-unused = ნივთი გამოუყენებელია და იარლიყები ისევ აქვს?
return-photo = გთხოვთ, გამომიგზავნოთ ფოტო, რომელზეც დაზიანება ჩანს.
return-check = გსურთ დააბრუნოთ „{ $item_title }“, შეკვეთა { $order_number }. სწორია?
return-approved = დაბრუნება დამტკიცებულია: „{ $item_title }“. დაბრუნების ნომერი: { $return_number }.
return-refused-window = ნივთის „{ $item_title }“ დაბრუნების ვადა ამოიწურა. ბოლო დღე: { $return_until }.
return-refused-final-sale = ნივთი „{ $item_title }“ გაიყიდა დაბრუნების უფლების გარეშე.
return-refused-kind = ნივთი „{ $item_title }“ ისეთ საქონელს მიეკუთვნება, რომლის დაბრუნებაც გაგზავნის შემდეგ შეუძლებელია.
return-refused-used = გამოყენებული ან იარლიყმოხსნილი ნივთების დაბრუნება შეუძლებელია.
return-refused-already = ნივთის „{ $item_title }“ დაბრუნება უკვე რეგისტრირებულია.
return-refused-undelivered = ნივთი „{ $item_title }“ ჯერ არ ჩაგბარებიათ. მიღების შემდეგ შეძლებთ მის დაბრუნებას.
return-review = ჩვენი თანამშრომელი გადაწყვეტს დაბრუნების საკითხს და გიპასუხებთ.
return-label-link = თქვენი დაბრუნების ეტიკეტი: { $return_label_link }
return-pack = გთხოვთ, კარგად შეფუთოთ ნივთი, დააკრათ ეტიკეტი და ამანათი გადამზიდავს გადასცეთ: { $carrier_name }.
return-send-by = გთხოვთ, გამოგზავნოთ ამ თარიღამდე: { $return_until }.
return-after = როცა ამანათი მოვა და შემოწმდება, თანხის დაბრუნებაზე გადაწყვეტილებას ჩვენი თანამშრომელი მიიღებს.
return-stopped = კარგი, არაფერი დარეგისტრირებულა.
return-mail-subject = თქვენი დაბრუნება { $return_number }, { $shop_name }
return-mail-intro = დავარეგისტრირეთ თქვენი დაბრუნება: „{ $item_title }“, შეკვეთა { $order_number }.
reason-too-small = პატარაა
reason-too-large = დიდია
reason-not-as-described = აღწერას არ შეესაბამება
reason-damaged = დაზიანებულია
reason-defective = არ მუშაობს
reason-wrong-item = სხვა ნივთი მოვიდა
reason-late = ძალიან გვიან მოვიდა
reason-changed-mind = გადავიფიქრე
reason-other = სხვა მიზეზი

### Cancelling, changing, exchanging, warranty

cancel-check = გავაუქმო თქვენი შეკვეთა { $order_number } ({ $order_total })?
cancel-done = თქვენი შეკვეთა { $order_number } გაუქმდა.
cancel-too-late = შეკვეთა { $order_number } უკვე გზაშია, ამიტომ მისი გაუქმება ვეღარ ხერხდება. მიღების შემდეგ შეგიძლიათ დააბრუნოთ.
address-ask = გთხოვთ, მომწეროთ მიწოდების ახალი მისამართი სრულად.
address-check = გამოვგზავნოთ თქვენი შეკვეთა { $order_number } ამ მისამართზე: { $address_new }?
address-done = თქვენი შეკვეთის ({ $order_number }) მიწოდების მისამართი შეიცვალა.
address-too-late = შეკვეთა { $order_number } უკვე გზაშია, ამიტომ მისამართის შეცვლა ვეღარ ხერხდება.
exchange-which = რომელი ზომა ან ვარიანტი გსურთ სანაცვლოდ?
exchange-check = გადავცვალოთ „{ $item_title }“ ამაზე: „{ $exchange_title }“?
exchange-approved = გადაცვლა დამტკიცებულია: „{ $item_title }“ → „{ $exchange_title }“.
exchange-sold-out = ამ მომენტში მარაგში არ არის: „{ $exchange_title }“.
exchange-refused = ნივთი „{ $item_title }“ ამაზე ვერ გადაიცვლება.
change-review = ჩვენი თანამშრომელი განიხილავს თქვენს მოთხოვნას და გიპასუხებთ.
warranty-covered = ნივთზე „{ $item_title }“ გარანტია მოქმედებს. ბოლო დღე: { $warranty_until }.
warranty-ended = ნივთის „{ $item_title }“ გარანტია დასრულდა. ბოლო დღე: { $warranty_until }.
stopped = კარგი, არაფერი შემიცვლია.

### Products

product-price = { $product_title }: ფასი { $product_price }.
product-price-was = { $product_title }: ფასი { $product_price } (ადრე: { $product_price_before }).
product-available = { $product_title }: მარაგშია.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: ამ მომენტში მარაგშია { $product_stock } ცალი.
}
product-sold-out = { $product_title }: ამ მომენტში გაყიდულია.
product-tell-me = შეგატყობინოთ, როცა ისევ გამოჩნდება?
product-will-tell = შეგატყობინებთ, როგორც კი ისევ გამოჩნდება.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = რომელ პროდუქტს გულისხმობთ?
product-not-found = ასეთი პროდუქტი ჩვენს მაღაზიაში ვერ ვიპოვე.
products-found = ეს შეიძლება მოგეწონოთ:
products-nearest = ზუსტი დამთხვევა ვერ ვიპოვე. ყველაზე ახლოს ეს არის:
products-goes-with = კარგად უხდება:
product-line = { $product_title }, { $product_price }
compare-intro = აი, შედარება:
size-ask = ჩვეულებრივ რომელ ზომას ატარებთ ან რა ზომები გაქვთ?
size-advice = პროდუქტისთვის „{ $product_title }“ გირჩევთ ზომას { $size_value }.
size-chart = ზომების ცხრილით, ზომა { $size_value }: { $size_measure }.
size-runs-small = მყიდველების აზრით, „{ $product_title }“ პატარა მოდის.
size-runs-large = მყიდველების აზრით, „{ $product_title }“ დიდი მოდის.
size-runs-true = მყიდველების აზრით, „{ $product_title }“ ზომას შეესაბამება.
size-unknown = პროდუქტისთვის „{ $product_title }“ ზომების ცხრილი არ მაქვს.
cart-link = თქვენი კალათა ამ პროდუქტით: { $cart_link }

### Delivery, payment, offers

delivery-estimate = თუ ახლა შეუკვეთავთ, მიწოდების სავარაუდო თარიღი: { $delivery_by }.
delivery-estimate-between = თუ ახლა შეუკვეთავთ, მიწოდების სავარაუდო ვადა: { $delivery_from } – { $delivery_to }.
delivery-cost = მიწოდების ღირებულება ({ $country_name }): { $delivery_cost }.
delivery-free = მიწოდება უფასოა, ქვეყანა: { $country_name }.
delivery-free-from = მიწოდება უფასოა შეკვეთებზე, რომელთა თანხაა მინიმუმ { $delivery_free_from }.
delivery-country-no = სამწუხაროდ, ამ ქვეყანაში არ ვაგზავნით: { $country_name }.
payment-methods = გადახდის მეთოდები: { $payment_methods }.
payment-trouble = ვწუხვარ, რომ გადახდა ვერ შესრულდა. თქვენი კალათა შენახულია, შეგიძლიათ ხელახლა სცადოთ ან სხვა მეთოდი აირჩიოთ.
discount-none = ამ მომენტში ფასდაკლება არ მაქვს.
discount-open = ამ მომენტში მოქმედებს ფასდაკლება { $coupon_value }, კოდი: { $coupon_code }. ვადა: { $coupon_expires }.
giftcard-ask = გთხოვთ, გამომიგზავნოთ სასაჩუქრე ბარათის კოდი.
giftcard-balance = სასაჩუქრე ბარათის ბალანსი: { $giftcard_balance }.
giftcard-unknown = ასეთი კოდით სასაჩუქრე ბარათი ვერ ვიპოვე.
policy-says = გვერდზე „{ $page_title }“ წერია: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = თქვენს საუბარს ჩვენს თანამშრომელს გადავცემ, ის ნახავს ყველაფერს, რაც აქ დაწერეთ.
handoff-next = პასუხს აქვე მიიღებთ.
handoff-closed = ჩვენი გუნდი გიპასუხებთ, როცა დაბრუნდება: { $team_back }.
handoff-leave-address = გთხოვთ, დატოვოთ თქვენი ელფოსტა, რომ დაგიკავშირდეთ.
complaint-sorry = ძალიან ვწუხვარ ამის გამო. ახლავე გადავცემ ჩვენს თანამშრომელს.

### Leaving

opt-out-done = { $shop_name } მაღაზიისგან ასეთ შეტყობინებებს აღარ მიიღებთ.
