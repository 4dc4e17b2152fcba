# ចម្លើយជាភាសាខ្មែររបស់ជំនួយការហាង។ សូមមើល docs/locales.md សម្រាប់ការប្រើប្រាស់ និងការត្រួតពិនិត្យ។

### ការបើក និងបិទការសន្ទនា

assist-hello = សួស្តី! ខ្ញុំជាជំនួយការស្វ័យប្រវត្តិរបស់ { $shop_name } ។ តើមានអ្វីឱ្យខ្ញុំជួយ?
assist-hello-again = សួស្តីម្តងទៀត! តើមានអ្វីឱ្យខ្ញុំជួយ?
assist-thanks = មិនអីទេ។ តើមានអ្វីផ្សេងទៀតឱ្យខ្ញុំជួយទេ?
assist-else = តើមានអ្វីផ្សេងទៀតឱ្យខ្ញុំជួយទេ?
assist-not-understood = សូមទោស ខ្ញុំមិនប្រាកដថាយល់ត្រឹមត្រូវទេ។ សូមសរសេរម្តងទៀតតាមពាក្យផ្សេង។
assist-choose = តើលោកអ្នកចង់សំដៅលើមួយណា?
assist-out-of-scope = ខ្ញុំអាចជួយអំពីការបញ្ជាទិញ ការប្រគល់ទំនិញវិញ ការដឹកជញ្ជូន និងទំនិញរបស់ { $shop_name } ប៉ុន្តែរឿងនេះខ្ញុំមិនអាចជួយបានទេ។
assist-unknown = ខ្ញុំមិនមានព័ត៌មានច្បាស់លាស់អំពីរឿងនេះទេ ដូច្នេះខ្ញុំមិនចង់ស្មានឡើយ។
assist-empty = ខ្ញុំបានទទួលសារទទេ។ តើមានអ្វីឱ្យខ្ញុំជួយ?
assist-too-long = សាររបស់លោកអ្នកវែងពេកសម្រាប់ខ្ញុំ។ សូមសរសេរឱ្យខ្លី។
assist-busy = សូមរង់ចាំបន្តិច ខ្ញុំកំពុងមើលសារមុនរបស់លោកអ្នក។
assist-trouble = ពេលនេះខ្ញុំមិនអាចពិនិត្យបានទេ។ សូមព្យាយាមម្តងទៀតនៅពេលក្រោយ ឬនិយាយជាមួយបុគ្គលិក។
assist-file-refused = ខ្ញុំមិនអាចបើកឯកសារនេះបានទេ។ សូមផ្ញើរូបថតជា JPEG, PNG ឬ WebP ។
assist-no-payment-here = យើងមិនទទួលការបង់ប្រាក់ក្នុងការឆាតនេះទេ។ សូមបង់ប្រាក់នៅទំព័រទូទាត់របស់ហាង។

### ប៊ូតុង

button-order-status = ទំនិញខ្ញុំនៅឯណា?
button-return = ប្រគល់ទំនិញវិញ
button-product = សួរអំពីទំនិញ
button-human = និយាយជាមួយបុគ្គលិក
button-yes = បាទ/ចាស
button-no = ទេ
button-skip = រំលង
button-cancel = បោះបង់
button-view = មើលទំនិញ
button-track = តាមដានកញ្ចប់
button-label = បើកស្លាកប្រគល់វិញ

### ការផ្ទៀងផ្ទាត់

identify-order-number = សូមប្រាប់លេខបញ្ជាទិញ។ លោកអ្នកអាចរកឃើញក្នុងសារបញ្ជាក់ការបញ្ជាទិញ។
identify-contact = សូមប្រាប់អ៊ីមែល ឬលេខទូរស័ព្ទដែលលោកអ្នកបានប្រើពេលបញ្ជាទិញ។
identify-code-sent = ប្រសិនបើព័ត៌មាននេះត្រូវនឹងការបញ្ជាទិញណាមួយ យើងទើបតែផ្ញើលេខកូដទៅអ៊ីមែល ឬលេខទូរស័ព្ទរបស់ការបញ្ជាទិញនោះ។ សូមបញ្ចូលលេខកូដនៅទីនេះ។
identify-code-wrong = ខ្ញុំមិនអាចបញ្ជាក់បានទេ។ លេខកូដអាចវាយខុស ឬផុតកំណត់។
identify-too-often = មានការព្យាយាមច្រើនដងពេក។ សូមព្យាយាមម្តងទៀតនៅពេលក្រោយ ឬនិយាយជាមួយបុគ្គលិក។
identify-done = សូមអរគុណ ខ្ញុំបានរកឃើញការបញ្ជាទិញរបស់លោកអ្នកហើយ។
reply-subject = Re: { $shop_name }
identify-code-subject = លេខកូដរបស់លោកអ្នកសម្រាប់ { $shop_name }
identify-code-text = លេខកូដរបស់លោកអ្នកសម្រាប់ { $shop_name } គឺ { $access_code } ។ ប្រសិនបើលោកអ្នកមិនបានស្នើសុំទេ សូមកុំអើពើសារនេះ។

### ការបញ្ជាទិញ

order-received = យើងបានទទួលការបញ្ជាទិញ { $order_number } នៅថ្ងៃ { $order_placed } ហើយកំពុងរៀបចំ។
order-unpaid = ការបញ្ជាទិញ { $order_number } នៅថ្ងៃ { $order_placed } កំពុងរង់ចាំការបង់ប្រាក់។
order-partly-shipped = ការបញ្ជាទិញ { $order_number } មួយផ្នែកកំពុងដឹកជញ្ជូន ហើយនៅសល់នឹងផ្ញើតាមក្រោយ។
order-shipped = ការបញ្ជាទិញ { $order_number } កំពុងដឹកជញ្ជូន។
order-shipped-with = ការបញ្ជាទិញ { $order_number } កំពុងដឹកជញ្ជូនដោយ { $carrier_name } ។
order-out-for-delivery = ការបញ្ជាទិញ { $order_number } កំពុងដឹកទៅដល់លោកអ្នក។
order-delivered = ការបញ្ជាទិញ { $order_number } បានដឹកដល់នៅថ្ងៃ { $order_delivered } ។
order-cancelled = ការបញ្ជាទិញ { $order_number } ត្រូវបានបោះបង់។
order-refunded = ការបញ្ជាទិញ { $order_number } បានសងប្រាក់វិញ { $refund_amount } ។
order-returned = យើងបានទទួលទំនិញប្រគល់វិញនៃការបញ្ជាទិញ { $order_number } ហើយ។
order-problem = ក្រុមហ៊ុនដឹកជញ្ជូនរាយការណ៍ថាមានបញ្ហាក្នុងការដឹកការបញ្ជាទិញ { $order_number } ។ បុគ្គលិករបស់យើងនឹងពិនិត្យ។
order-expected = រំពឹងថាទៅដល់នៅថ្ងៃ { $delivery_by } ។
order-expected-between = រំពឹងថាទៅដល់ចន្លោះពី { $delivery_from } ដល់ { $delivery_to } ។
order-tracking = លេខតាមដានគឺ { $tracking_number } ។
order-tracking-link = លោកអ្នកអាចតាមដាននៅទីនេះ៖ { $tracking_link }
order-no-tracking = មិនទាន់មានលេខតាមដាននៅឡើយទេ។
order-list = នេះជាការបញ្ជាទិញថ្មីៗរបស់លោកអ្នក៖
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = ខ្ញុំរកមិនឃើញការបញ្ជាទិញរបស់លោកអ្នកទេ។
order-not-found = ខ្ញុំរកមិនឃើញលេខនេះក្នុងការបញ្ជាទិញរបស់លោកអ្នកទេ។

### ការសងប្រាក់វិញ

refund-pending = ការសងប្រាក់វិញ { $refund_amount } សម្រាប់ការបញ្ជាទិញ { $order_number } កំពុងដំណើរការ។
refund-done = បានសងប្រាក់វិញ { $refund_amount } សម្រាប់ការបញ្ជាទិញ { $order_number } នៅថ្ងៃ { $refund_on } ។
refund-none = ខ្ញុំមិនឃើញការសងប្រាក់វិញសម្រាប់ការបញ្ជាទិញ { $order_number } ទេ។
refund-by-person = ការសងប្រាក់វិញត្រូវសម្រេចដោយបុគ្គលិករបស់យើង។ ខ្ញុំបានបញ្ជូនសំណើរបស់លោកអ្នកជាមួយព័ត៌មានទាំងអស់រួចហើយ។

### ការប្រគល់ទំនិញវិញ

return-window = { $return_days_n ->
   *[other] លោកអ្នកអាចប្រគល់ទំនិញវិញក្នុងរយៈពេល { $return_days } ថ្ងៃ បន្ទាប់ពីទទួលបាន។
}
return-free = ការផ្ញើត្រឡប់មកវិញ លោកអ្នកមិនបាច់បង់ថ្លៃទេ។
return-cost = ថ្លៃផ្ញើត្រឡប់មកវិញ { $return_cost } ។
return-not-possible-for = ទំនិញទាំងនេះមិនអាចប្រគល់វិញបានទេ៖ { $return_excluded } ។
return-which-order = តើលោកអ្នកចង់ប្រគល់ទំនិញពីការបញ្ជាទិញមួយណា?
return-which-item = តើលោកអ្នកចង់ប្រគល់ទំនិញមួយណា?
return-why = តើហេតុអ្វីបានជាលោកអ្នកចង់ប្រគល់វិញ?
return-unused = តើទំនិញមិនទាន់ប្រើ ហើយនៅមានស្លាកដែរឬទេ?
return-photo = សូមផ្ញើរូបថតដែលបង្ហាញកន្លែងខូច។
return-check = លោកអ្នកចង់ប្រគល់ «{ $item_title }» ពីការបញ្ជាទិញ { $order_number } ។ ត្រឹមត្រូវទេ?
return-approved = ការប្រគល់ «{ $item_title }» វិញត្រូវបានយល់ព្រម។ លេខប្រគល់វិញគឺ { $return_number } ។
return-refused-window = រយៈពេលប្រគល់ «{ $item_title }» វិញបានផុតនៅថ្ងៃ { $return_until } ។
return-refused-final-sale = «{ $item_title }» ជាទំនិញលក់ដាច់ មិនអាចប្រគល់វិញបានទេ។
return-refused-kind = «{ $item_title }» ជាប្រភេទទំនិញដែលមិនអាចប្រគល់វិញបានក្រោយពីផ្ញើចេញ។
return-refused-used = ទំនិញដែលបានប្រើ ឬបាត់ស្លាក មិនអាចប្រគល់វិញបានទេ។
return-refused-already = ការប្រគល់ «{ $item_title }» វិញបានចុះបញ្ជីរួចហើយ។
return-refused-undelivered = «{ $item_title }» មិនទាន់ដឹកដល់នៅឡើយទេ។ ពេលទទួលបានហើយ លោកអ្នកអាចប្រគល់វិញបាន។
return-review = បុគ្គលិករបស់យើងនឹងសម្រេចលើការប្រគល់វិញ ហើយឆ្លើយតបទៅលោកអ្នក។
return-label-link = នេះជាស្លាកប្រគល់វិញ៖ { $return_label_link }
return-pack = សូមវេចខ្ចប់ទំនិញឱ្យបានល្អ បិទស្លាក ហើយប្រគល់កញ្ចប់ទៅ { $carrier_name } ។
return-send-by = សូមផ្ញើមកត្រឹមថ្ងៃ { $return_until } ។
return-after = ពេលកញ្ចប់មកដល់ ហើយពិនិត្យរួច បុគ្គលិករបស់យើងនឹងសម្រេចអំពីការសងប្រាក់វិញ។
return-stopped = បាន មិនមានអ្វីត្រូវបានចុះបញ្ជីទេ។
return-mail-subject = ការប្រគល់វិញ { $return_number } នៅ { $shop_name }
return-mail-intro = យើងបានចុះបញ្ជីការប្រគល់ «{ $item_title }» ពីការបញ្ជាទិញ { $order_number } ហើយ។
reason-too-small = តូចពេក
reason-too-large = ធំពេក
reason-not-as-described = មិនដូចការពិពណ៌នា
reason-damaged = ខូចខាត
reason-defective = ប្រើមិនកើត
reason-wrong-item = ផ្ញើខុសទំនិញ
reason-late = មកដល់យឺតពេក
reason-changed-mind = ប្តូរចិត្ត
reason-other = មូលហេតុផ្សេង

### បោះបង់ ផ្លាស់ប្តូរ ធានា

cancel-check = តើឱ្យខ្ញុំបោះបង់ការបញ្ជាទិញ { $order_number } តម្លៃ { $order_total } មែនទេ?
cancel-done = ការបញ្ជាទិញ { $order_number } ត្រូវបានបោះបង់។
cancel-too-late = ការបញ្ជាទិញ { $order_number } មិនអាចបោះបង់បានទៀតទេ ព្រោះកំពុងដឹកជញ្ជូន។ ពេលទទួលបានហើយ លោកអ្នកអាចប្រគល់វិញបាន។
address-ask = សូមផ្ញើអាសយដ្ឋានដឹកជញ្ជូនថ្មីឱ្យបានពេញលេញ។
address-check = តើឱ្យផ្ញើការបញ្ជាទិញ { $order_number } ទៅអាសយដ្ឋាននេះមែនទេ៖ { $address_new }?
address-done = អាសយដ្ឋានដឹកជញ្ជូននៃការបញ្ជាទិញ { $order_number } ត្រូវបានប្តូរ។
address-too-late = អាសយដ្ឋាននៃការបញ្ជាទិញ { $order_number } មិនអាចប្តូរបានទៀតទេ ព្រោះកំពុងដឹកជញ្ជូន។
exchange-which = តើលោកអ្នកចង់ប្តូរយកទំហំ ឬប្រភេទណា?
exchange-check = តើឱ្យខ្ញុំប្តូរ «{ $item_title }» យក «{ $exchange_title }» មែនទេ?
exchange-approved = ការប្តូរ «{ $item_title }» យក «{ $exchange_title }» ត្រូវបានយល់ព្រម។
exchange-sold-out = «{ $exchange_title }» អស់ពីស្តុកហើយនៅពេលនេះ។
exchange-refused = «{ $item_title }» មិនអាចប្តូរយកទំនិញនោះបានទេ។
change-review = បុគ្គលិករបស់យើងនឹងមើលសំណើរបស់លោកអ្នក ហើយឆ្លើយតប។
warranty-covered = «{ $item_title }» មានធានារហូតដល់ថ្ងៃ { $warranty_until } ។
warranty-ended = ការធានារបស់ «{ $item_title }» បានផុតនៅថ្ងៃ { $warranty_until } ។
stopped = បាន ខ្ញុំមិនបានផ្លាស់ប្តូរអ្វីទេ។

### ទំនិញ

product-price = «{ $product_title }» តម្លៃ { $product_price } ។
product-price-was = «{ $product_title }» តម្លៃ { $product_price } (តម្លៃមុន៖ { $product_price_before })។
product-available = «{ $product_title }» មានក្នុងស្តុក។
product-stock = { $product_stock_n ->
   *[other] «{ $product_title }» ពេលនេះមានក្នុងស្តុក { $product_stock } ។
}
product-sold-out = «{ $product_title }» អស់ពីស្តុកហើយនៅពេលនេះ។
product-tell-me = តើឱ្យខ្ញុំប្រាប់ពេលមានស្តុកវិញទេ?
product-will-tell = ខ្ញុំនឹងប្រាប់លោកអ្នកពេលមានស្តុកវិញ។
product-options = { $option_name }៖ { $option_values }
product-attribute = { $attribute_name }៖ { $attribute_value }
product-which = តើលោកអ្នកចង់សួរអំពីទំនិញមួយណា?
product-not-found = ខ្ញុំរកមិនឃើញទំនិញបែបនេះក្នុងហាងយើងទេ។
products-found = ទំនិញទាំងនេះអាចសមនឹងលោកអ្នក៖
products-nearest = ខ្ញុំរកមិនឃើញទំនិញដែលត្រូវទាំងស្រុងទេ។ ទាំងនេះគឺជិតបំផុត៖
products-goes-with = ប្រើជាមួយគ្នាសមល្អ៖
product-line = { $product_title }, { $product_price }
compare-intro = នេះជាការប្រៀបធៀប៖
size-ask = តើលោកអ្នកធម្មតាពាក់ទំហំប៉ុន្មាន ឬមានរង្វាស់ប៉ុន្មាន?
size-advice = សម្រាប់ «{ $product_title }» យើងណែនាំទំហំ { $size_value } ។
size-chart = តាមតារាងទំហំ ទំហំ { $size_value } គឺ { $size_measure } ។
size-runs-small = អតិថិជនជាច្រើនយល់ថា «{ $product_title }» តូចជាងធម្មតា។
size-runs-large = អតិថិជនជាច្រើនយល់ថា «{ $product_title }» ធំជាងធម្មតា។
size-runs-true = អតិថិជនយល់ថា «{ $product_title }» ត្រូវទំហំល្អ។
size-unknown = ខ្ញុំមិនមានតារាងទំហំសម្រាប់ «{ $product_title }» ទេ។
cart-link = នេះជាកន្ត្រករបស់លោកអ្នកដែលមានទំនិញនេះ៖ { $cart_link }

### ការដឹកជញ្ជូន ការបង់ប្រាក់ ការបញ្ចុះតម្លៃ

delivery-estimate = បើបញ្ជាទិញពេលនេះ រំពឹងថាទៅដល់នៅថ្ងៃ { $delivery_by } ។
delivery-estimate-between = បើបញ្ជាទិញពេលនេះ រំពឹងថាទៅដល់ចន្លោះពី { $delivery_from } ដល់ { $delivery_to } ។
delivery-cost = ថ្លៃដឹកទៅ { $country_name } គឺ { $delivery_cost } ។
delivery-free = ដឹកទៅ { $country_name } ឥតគិតថ្លៃ។
delivery-free-from = ដឹកជញ្ជូនឥតគិតថ្លៃសម្រាប់ការបញ្ជាទិញចាប់ពី { $delivery_free_from } ឡើងទៅ។
delivery-country-no = យើងមិនដឹកទៅ { $country_name } ទេ។
payment-methods = លោកអ្នកអាចបង់ប្រាក់តាម { $payment_methods } ។
payment-trouble = សូមទោសដែលការបង់ប្រាក់មិនបានជោគជ័យ។ កន្ត្រករបស់លោកអ្នកត្រូវបានរក្សាទុក ដូច្នេះអាចព្យាយាមម្តងទៀត ឬជ្រើសវិធីបង់ប្រាក់ផ្សេង។
discount-none = ពេលនេះមិនមានការបញ្ចុះតម្លៃទេ។
discount-open = ពេលនេះប្រើកូដ { $coupon_code } បញ្ចុះតម្លៃ { $coupon_value } មានសុពលភាពដល់ថ្ងៃ { $coupon_expires } ។
giftcard-ask = សូមផ្ញើលេខកូដកាតអំណោយ។
giftcard-balance = សមតុល្យកាតអំណោយគឺ { $giftcard_balance } ។
giftcard-unknown = ខ្ញុំរកមិនឃើញកាតអំណោយដែលមានលេខកូដនេះទេ។
policy-says = នៅទំព័រ «{ $page_title }» មានសរសេរថា៖ { $page_passage }
own-words = { $own_words }

### បញ្ជូនទៅបុគ្គលិក

handoff-done = ខ្ញុំកំពុងបញ្ជូនការសន្ទនាទៅបុគ្គលិករបស់យើង ដែលអាចមើលឃើញអ្វីៗទាំងអស់ដែលលោកអ្នកបានសរសេរ។
handoff-next = លោកអ្នកនឹងទទួលចម្លើយនៅទីនេះ។
handoff-closed = ក្រុមការងារនឹងត្រឡប់មកវិញនៅ { $team_back } ហើយនឹងឆ្លើយតបនៅពេលនោះ។
handoff-leave-address = សូមទុកអ៊ីមែល ដើម្បីឱ្យយើងអាចទាក់ទងលោកអ្នកបាន។
complaint-sorry = សូមអភ័យទោសចំពោះរឿងនេះ។ ខ្ញុំនឹងបញ្ជូនទៅបុគ្គលិករបស់យើងភ្លាម។

### ឈប់ទទួលសារ

opt-out-done = លោកអ្នកនឹងមិនទទួលសារប្រភេទនេះពី { $shop_name } ទៀតទេ។

### ក្រោយការទិញ
