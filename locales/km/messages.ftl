# អត្ថបទរបស់ Cartwright ជាភាសាខ្មែរ។ សូមមើល docs/locales.md សម្រាប់ការប្រើប្រាស់ និងការត្រួតពិនិត្យ។

### ការស្វាគមន៍

greeting = សួស្តី { $shopper_first_name },
greeting-plain = សួស្តី,

### ការរំលឹកលើកដំបូង

recover-reminder-subject = នៅក្នុងកន្ត្រករបស់លោកអ្នកនៅឡើយ៖ { $item0_title }
recover-reminder-preheader = កន្ត្រករបស់លោកអ្នកនៅ { $shop_name } ត្រូវបានរក្សាទុក។
recover-reminder-intro = កន្ត្រករបស់លោកអ្នកនៅ { $shop_name } ត្រូវបានរក្សាទុក ហើយ «{ $item0_title }» នៅមាន។ លោកអ្នកអាចបន្តពីកន្លែងដែលបានឈប់ ពេលណាក៏បានតាមការងាយស្រួល។
recover-reminder-whatsapp = កន្ត្រករបស់លោកអ្នកនៅ { $shop_name } ត្រូវបានរក្សាទុក ហើយ «{ $item0_title }» នៅមាន។ លោកអ្នកអាចបន្តពីកន្លែងដែលបានឈប់ ពេលណាក៏បានតាមការងាយស្រួល។

### ការរំលឹកបន្ទាប់

recover-social-proof-subject = កន្ត្រករបស់លោកអ្នកនៅ { $shop_name } កំពុងរង់ចាំ
recover-social-proof-preheader = «{ $item0_title }» នៅមាន។
recover-social-proof-intro = គ្រាន់តែរំលឹកក្រែងលោកអ្នកភ្លេច៖ «{ $item0_title }» នៅក្នុងកន្ត្រករបស់លោកអ្នកនៅ { $shop_name } ។ មានសំណួរទេ? សូមឆ្លើយតបនៅទីនេះ យើងរីករាយជួយ។
recover-social-proof-whatsapp = គ្រាន់តែរំលឹកក្រែងលោកអ្នកភ្លេច៖ «{ $item0_title }» នៅក្នុងកន្ត្រករបស់លោកអ្នកនៅ { $shop_name } ។ { $proof } មានសំណួរទេ? សូមឆ្លើយតបនៅទីនេះ យើងរីករាយជួយ។
proof-popular = { $popular_count_n ->
   *[other] មាន { $popular_count } នាក់បានទិញទំនិញនេះ { proof-period } ។
}
proof-period = { $popular_days_n ->
   *[other] ក្នុងរយៈពេល { $popular_days } ថ្ងៃចុងក្រោយ
}
proof-rating = { $rating_count_n ->
   *[other] អតិថិជន { $rating_count } នាក់បានឱ្យ { $rating } ផ្កាយសម្រាប់ទំនិញនេះ។
}
proof-none = ទំនិញនេះនៅមាន។

### សម្រាប់លោកអ្នកផ្ទាល់

recover-incentive-subject = សម្រាប់កន្ត្រករបស់លោកអ្នកនៅ { $shop_name }៖ { $offer }
recover-incentive-preheader = កូដផ្ទាល់ខ្លួនរបស់លោកអ្នកប្រើបានដល់ថ្ងៃ { $coupon_expires } ។
recover-incentive-intro = សូមអរគុណដែលបានមកមើល { $shop_name } ។ កន្ត្រករបស់លោកអ្នកត្រូវបានរក្សាទុក ហើយយើងមានអ្វីមួយសម្រាប់លោកអ្នក៖ { $offer } ។
recover-incentive-whatsapp = សូមអរគុណដែលបានមកមើល { $shop_name } ។ «{ $item0_title }» នៅក្នុងកន្ត្រករបស់លោកអ្នក ហើយយើងមានអ្វីមួយសម្រាប់លោកអ្នក៖ { $offer } ។ កូដផ្ទាល់ខ្លួនរបស់លោកអ្នកគឺ { $coupon_code } ប្រើបានដល់ថ្ងៃ { $coupon_expires } ។
offer-off = បញ្ចុះតម្លៃ { $coupon_value }
coupon-label = កូដផ្ទាល់ខ្លួនរបស់លោកអ្នក
coupon-line = { $coupon_code }៖ { $offer }
coupon-expires = ប្រើបានដល់ថ្ងៃ { $coupon_expires }

### អតិថិជនដែលត្រឡប់មកវិញ

recover-cross-sell-subject = រីករាយដែលបានជួបម្តងទៀត៖ កន្ត្រករបស់លោកអ្នកនៅ { $shop_name }
recover-cross-sell-preheader = «{ $item0_title }» នៅមាន។
recover-cross-sell-intro = រីករាយដែលបានជួបលោកអ្នកម្តងទៀត។ កន្ត្រករបស់លោកអ្នកនៅ { $shop_name } ត្រូវបានរក្សាទុក ហើយ «{ $item0_title }» នៅមាន។ យើងក៏បានជ្រើសរើសទំនិញខ្លះដែលសមជាមួយគ្នាផងដែរ។
also-heading = ប្រើជាមួយគ្នាសមល្អ

### ការបញ្ជាទិញដែលមិនទាន់បង់ប្រាក់

payment-reminder-subject = ការបញ្ជាទិញរបស់លោកអ្នកនៅ { $shop_name } កំពុងរង់ចាំការបង់ប្រាក់
payment-reminder-preheader = លោកអ្នកអាចបញ្ចប់ការបង់ប្រាក់ពេលណាក៏បានតាមការងាយស្រួល។
payment-reminder-intro = ការបញ្ជាទិញរបស់លោកអ្នកតម្លៃ { $cart_total } នៅ { $shop_name } ត្រូវបានរក្សាទុក ប៉ុន្តែការបង់ប្រាក់មិនទាន់រួចរាល់ទេ។ លោកអ្នកអាចបញ្ចប់ពេលណាក៏បានតាមការងាយស្រួល។
payment-reminder-whatsapp = ការបញ្ជាទិញរបស់លោកអ្នកតម្លៃ { $cart_total } នៅ { $shop_name } ត្រូវបានរក្សាទុក ប៉ុន្តែការបង់ប្រាក់មិនទាន់រួចរាល់ទេ។ លោកអ្នកអាចបញ្ចប់ពេលណាក៏បានតាមការងាយស្រួល។

### After an order

after-purchase-subject = សមល្អនឹង «{ $item0_title }»
after-purchase-preheader = ទំនិញណែនាំសម្រាប់ការបញ្ជាទិញរបស់លោកអ្នកនៅ { $shop_name } ។
after-purchase-intro = សូមអរគុណដែលបានបញ្ជាទិញនៅ { $shop_name } ។ យើងបានជ្រើសរើសទំនិញខ្លះដែលសមនឹង «{ $item0_title }» ។
after-purchase-whatsapp = សូមអរគុណដែលបានបញ្ជាទិញនៅ { $shop_name } ។ មានទំនិញខ្លះសមនឹង «{ $item0_title }» ហើយយើងបានជ្រើសរើសជូនលោកអ្នក។
review-request-subject = តើលោកអ្នកយល់យ៉ាងណាចំពោះ «{ $item0_title }»?
review-request-preheader = មតិរបស់លោកអ្នកជួយអតិថិជនដទៃក្នុងការជ្រើសរើស។
review-request-intro = ទំនិញដែលលោកអ្នកបានបញ្ជាទិញពី { $shop_name } បានដល់ដៃលោកអ្នកយូរបន្តិចហើយ។ តើលោកអ្នកយល់យ៉ាងណាចំពោះ «{ $item0_title }»? មតិស្មោះត្រង់របស់លោកអ្នកជួយអតិថិជនដទៃក្នុងការជ្រើសរើស។
review-request-whatsapp = ទំនិញដែលលោកអ្នកបានបញ្ជាទិញពី { $shop_name } បានដល់ដៃលោកអ្នកយូរបន្តិចហើយ។ តើលោកអ្នកយល់យ៉ាងណាចំពោះ «{ $item0_title }»? មតិស្មោះត្រង់របស់លោកអ្នកជួយអតិថិជនដទៃក្នុងការជ្រើសរើស។

### Back in stock

back-in-stock-subject = មានលក់ឡើងវិញ៖ { $item0_title }
back-in-stock-preheader = លោកអ្នកបានស្នើឱ្យយើងជូនដំណឹង។
back-in-stock-intro = «{ $item0_title }» មានលក់ឡើងវិញហើយនៅ { $shop_name } ។ លោកអ្នកបានស្នើឱ្យយើងជូនដំណឹងពេលមានវិញ។
back-in-stock-whatsapp = លោកអ្នកបានស្នើឱ្យយើងជូនដំណឹង៖ «{ $item0_title }» នៅ { $shop_name } មានលក់ឡើងវិញហើយ។

### After a long time

win-back-subject = ដំណឹងពី { $shop_name }
win-back-preheader = ទំនិញណែនាំសម្រាប់លោកអ្នក។
win-back-intro = លោកអ្នកបានបញ្ជាទិញលើកមុននៅ { $shop_name } យូរបន្តិចហើយ។ យើងបានជ្រើសរើសទំនិញខ្លះដែលអាចសមនឹងលោកអ្នក។
win-back-whatsapp = លោកអ្នកបានបញ្ជាទិញលើកមុននៅ { $shop_name } យូរបន្តិចហើយ។ យើងបានជ្រើសរើសទំនិញខ្លះដែលអាចសមនឹងលោកអ្នក។

### Pieces of these

picked-heading = ជ្រើសរើសជូនលោកអ្នក
action-product = មើលទំនិញ
action-shop = ទៅកាន់ហាង
action-review = សរសេរមតិ
footer-why-order = លោកអ្នកទទួលអ៊ីមែលនេះ ព្រោះបានបញ្ជាទិញនៅ { $shop_name } ដោយប្រើអាសយដ្ឋាននេះ។
footer-why-asked = លោកអ្នកទទួលអ៊ីមែលនេះ ព្រោះបានស្នើឱ្យ { $shop_name } ជូនដំណឹងអំពីទំនិញនេះ។

### ការឆាតលើទំព័រហាង

checkout-idle-chat = សូមមើលតាមសប្បាយ កន្ត្រករបស់លោកអ្នកនៅទីនេះ។
browse-help-chat = កំពុងមើល «{ $item0_title }» មែនទេ?

### ចម្លើយចំពោះសំណួរមុនពេលទិញ

answer-stock-left = { $item0_stock_n ->
   *[other] «{ $item0_title }» ពេលនេះមានក្នុងស្តុក { $item0_stock } ។
}
answer-express-by = បើបន្ថែម { $express_extra } សម្រាប់ការដឹករហ័ស ទំនិញនឹងទៅដល់ត្រឹមថ្ងៃ { $express_by } ។
answer-free-returns = { $returns_n ->
   *[other] លោកអ្នកអាចប្រគល់ទំនិញវិញ ឥតគិតថ្លៃ ក្នុងរយៈពេល { $returns } ថ្ងៃ។
}
answer-free-shipping-from = ទិញបន្ថែម { $shipping_free_from_missing } នោះការដឹកជញ្ជូន ឥតគិតថ្លៃ។
answer-shipping-cost = ថ្លៃដឹកជញ្ជូន { $shipping_cost } ។

### បំណែកអត្ថបទ

promise-free-shipping = ដឹកជញ្ជូន ឥតគិតថ្លៃ
promise-free-returns = ប្រគល់ទំនិញវិញ ឥតគិតថ្លៃ
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (តម្លៃមុន៖ { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] មានក្នុងស្តុក { $stock }
}
cart-more = { $cart_more_n ->
   *[other] និង { $cart_more } មុខទៀត
}
cart-total = សរុប៖ { $cart_total }
action-basket = ត្រឡប់ទៅកន្ត្រក
action-payment = បញ្ចប់ការបង់ប្រាក់

### ចុងសារ

footer-why = លោកអ្នកទទួលអ៊ីមែលនេះ ព្រោះបានចាប់ផ្តើមបញ្ជាទិញនៅ { $shop_name } ដោយប្រើអាសយដ្ឋាននេះ។
unsubscribe = ឈប់ទទួលសារ
opt-out-word = ឈប់
opt-out-reply = សូមឆ្លើយថា { opt-out-word } យើងនឹងមិនផ្ញើសារទៀតទេ។
