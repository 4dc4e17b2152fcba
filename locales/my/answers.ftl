# ဆိုင်လက်ထောက်၏ မြန်မာဘာသာ အဖြေများ။ အသုံးပြုပုံနှင့် စစ်ဆေးပုံကို docs/locales.md တွင် ကြည့်ပါ။

### အစနှင့် အဆုံး

assist-hello = မင်္ဂလာပါ။ { $shop_name } ရဲ့ အလိုအလျောက် လက်ထောက်ပါ။ ဘာကူညီပေးရမလဲ။
assist-hello-again = ပြန်လည်ကြိုဆိုပါတယ်။ ဘာကူညီပေးရမလဲ။
assist-thanks = ရပါတယ်။ တခြားကူညီပေးရမယ့်အရာ ရှိပါသေးလား။
assist-else = တခြားကူညီပေးရမယ့်အရာ ရှိပါသေးလား။
assist-not-understood = တောင်းပန်ပါတယ်၊ ကောင်းကောင်းနားမလည်လို့ပါ။ တခြားစကားလုံးနဲ့ ပြောပေးလို့ရမလား။
assist-choose = ဒီထဲက ဘယ်ဟာကို ဆိုလိုတာပါလဲ။
assist-out-of-scope = { $shop_name } ရဲ့ အော်ဒါ၊ ပစ္စည်းပြန်ပို့ခြင်း၊ ပို့ဆောင်ရေးနဲ့ ပစ္စည်းတွေအကြောင်း ကူညီပေးနိုင်ပေမဲ့ ဒီကိစ္စတော့ မကူညီနိုင်ပါဘူး။
assist-unknown = ဒီအကြောင်း သေချာတဲ့ အချက်အလက် မရှိလို့ ခန့်မှန်းပြီး မဖြေချင်ပါဘူး။
assist-empty = စာအလွတ် ရောက်လာပါတယ်။ ဘာကူညီပေးရမလဲ။
assist-too-long = စာက ရှည်လွန်းနေပါတယ်။ စာကြောင်းတိုတိုနဲ့ ရေးပေးပါနော်။
assist-busy = ခဏစောင့်ပေးပါ၊ အရင်ပို့ထားတဲ့စာကို ကြည့်နေတုန်းပါ။
assist-trouble = အခု စစ်ဆေးပေးလို့ မရသေးပါဘူး။ ခဏနေမှ ထပ်ကြိုးစားပါ၊ ဒါမှမဟုတ် ဝန်ထမ်းနဲ့ ပြောပါ။
assist-file-refused = ဒီဖိုင်ကို ဖွင့်လို့မရပါဘူး။ JPEG၊ PNG ဒါမှမဟုတ် WebP ဓာတ်ပုံ ပို့ပေးပါ။
assist-no-payment-here = ဒီ chat မှာ ငွေပေးချေမှု လုံးဝ လက်မခံပါဘူး။ ဆိုင်ရဲ့ ငွေရှင်းစာမျက်နှာမှာ ပေးချေပါ။

### ခလုတ်များ

button-order-status = အော်ဒါ ဘယ်ရောက်ပြီလဲ
button-return = ပစ္စည်းပြန်ပို့မယ်
button-product = ပစ္စည်းအကြောင်းမေးမယ်
button-human = ဝန်ထမ်းနဲ့ပြောမယ်
button-yes = ဟုတ်ကဲ့
button-no = မဟုတ်ပါ
button-skip = ကျော်မယ်
button-cancel = မလုပ်တော့ပါ
button-view = ပစ္စည်းကြည့်မယ်
button-track = ပါဆယ်ခြေရာခံမယ်
button-label = ပြန်ပို့လေဘယ်ဖွင့်မယ်

### မေးသူကို အတည်ပြုခြင်း

identify-order-number = အော်ဒါနံပါတ် ပြောပေးပါ။ အော်ဒါအတည်ပြုစာထဲမှာ တွေ့နိုင်ပါတယ်။
identify-contact = အော်ဒါတင်တုန်းက သုံးခဲ့တဲ့ အီးမေးလ် ဒါမှမဟုတ် ဖုန်းနံပါတ် ပြောပေးပါ။
identify-code-sent = ဒီအချက်အလက်တွေက အော်ဒါတစ်ခုခုနဲ့ ကိုက်ညီရင် အဲဒီအော်ဒါရဲ့ အီးမေးလ် ဒါမှမဟုတ် ဖုန်းကို ကုဒ် ပို့ထားပါတယ်။ ကုဒ်ကို ဒီမှာ ရိုက်ထည့်ပေးပါ။
identify-code-wrong = အတည်ပြုလို့ မရပါဘူး။ ကုဒ် မှားရိုက်မိတာ ဒါမှမဟုတ် သက်တမ်းကုန်သွားတာ ဖြစ်နိုင်ပါတယ်။
identify-too-often = အကြိမ်များစွာ ကြိုးစားပြီးပါပြီ။ နောက်မှ ထပ်ကြိုးစားပါ၊ ဒါမှမဟုတ် ဝန်ထမ်းနဲ့ ပြောပါ။
identify-done = ကျေးဇူးတင်ပါတယ်၊ အော်ဒါကို တွေ့ပါပြီ။
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } အတွက် သင့်ကုဒ်
identify-code-text = { $shop_name } အတွက် သင့်ကုဒ်က { $access_code } ဖြစ်ပါတယ်။ သင် မတောင်းခဲ့ရင် ဒီစာကို လျစ်လျူရှုနိုင်ပါတယ်။

### အော်ဒါများ

order-received = { $order_placed } မှာ တင်ထားတဲ့ အော်ဒါ { $order_number } ကို လက်ခံရရှိပြီး ပြင်ဆင်နေပါတယ်။
order-unpaid = { $order_placed } မှာ တင်ထားတဲ့ အော်ဒါ { $order_number } က ငွေပေးချေဖို့ စောင့်နေပါတယ်။
order-partly-shipped = အော်ဒါ { $order_number } ထဲက တချို့ပစ္စည်းတွေ ပို့ထားပြီး ကျန်တာတွေ ဆက်ပို့ပေးပါမယ်။
order-shipped = အော်ဒါ { $order_number } လမ်းမှာ ရောက်နေပါပြီ။
order-shipped-with = အော်ဒါ { $order_number } ကို { $carrier_name } နဲ့ ပို့ထားပြီး လမ်းမှာ ရောက်နေပါပြီ။
order-out-for-delivery = အော်ဒါ { $order_number } ကို လာပို့နေပါပြီ။
order-delivered = အော်ဒါ { $order_number } ကို { $order_delivered } မှာ ပို့ပေးပြီးပါပြီ။
order-cancelled = အော်ဒါ { $order_number } ကို ပယ်ဖျက်ပြီးပါပြီ။
order-refunded = အော်ဒါ { $order_number } အတွက် { $refund_amount } ပြန်အမ်းပြီးပါပြီ။
order-returned = အော်ဒါ { $order_number } အတွက် ပြန်ပို့ပစ္စည်း ကျွန်တော်တို့ဆီ ရောက်ပါပြီ။
order-problem = အော်ဒါ { $order_number } ပို့ရာမှာ အခက်အခဲရှိကြောင်း ပို့ဆောင်ရေးက အကြောင်းကြားလာပါတယ်။ ဝန်ထမ်းက ကြည့်ပေးပါမယ်။
order-expected = { $delivery_by } မှာ ရောက်ဖို့ မျှော်လင့်ပါတယ်။
order-expected-between = { $delivery_from } နဲ့ { $delivery_to } ကြားမှာ ရောက်ဖို့ မျှော်လင့်ပါတယ်။
order-tracking = ခြေရာခံနံပါတ်က { $tracking_number } ဖြစ်ပါတယ်။
order-tracking-link = ဒီမှာ ခြေရာခံနိုင်ပါတယ်- { $tracking_link }
order-no-tracking = ခြေရာခံနံပါတ် မရှိသေးပါဘူး။
order-list = သင့်ရဲ့ နောက်ဆုံးအော်ဒါတွေပါ-
order-line = { $order_number }၊ { $order_placed }၊ { $order_total }
order-none = သင့်အော်ဒါ ရှာမတွေ့ပါဘူး။
order-not-found = သင့်အော်ဒါတွေထဲမှာ ဒီနံပါတ်နဲ့ အော်ဒါ ရှာမတွေ့ပါဘူး။

### ငွေပြန်အမ်းခြင်း

refund-pending = အော်ဒါ { $order_number } အတွက် { $refund_amount } ပြန်အမ်းဖို့ ဆောင်ရွက်နေပါတယ်။
refund-done = အော်ဒါ { $order_number } အတွက် { $refund_amount } ကို { $refund_on } မှာ ပြန်အမ်းပြီးပါပြီ။
refund-none = အော်ဒါ { $order_number } အတွက် ငွေပြန်အမ်းထားတာ မတွေ့ပါဘူး။
refund-by-person = ငွေပြန်အမ်းတာကို ဝန်ထမ်းက ဆုံးဖြတ်ပါတယ်။ သင့်တောင်းဆိုချက်ကို အသေးစိတ်နဲ့တကွ လွှဲပေးထားပါတယ်။

### ပစ္စည်းပြန်ပို့ခြင်း

return-window = { $return_days_n ->
   *[other] ပစ္စည်းရောက်ပြီး { $return_days } ရက်အတွင်း ပြန်ပို့နိုင်ပါတယ်။
}
return-free = ပြန်ပို့ခ အခမဲ့ပါ။
return-cost = ပြန်ပို့ခက { $return_cost } ကျပါတယ်။
return-not-possible-for = ဒါတွေကို ပြန်ပို့လို့ မရပါဘူး- { $return_excluded }။
return-which-order = ဘယ်အော်ဒါထဲက ပစ္စည်းကို ပြန်ပို့ချင်ပါလဲ။
return-which-item = ဘယ်ပစ္စည်းကို ပြန်ပို့ချင်ပါလဲ။
return-why = ဘာကြောင့် ပြန်ပို့ချင်တာပါလဲ။
return-unused = ပစ္စည်းက မသုံးရသေးဘဲ တံဆိပ်တွေ ကျန်သေးလား။
return-photo = ပျက်စီးနေတာကို မြင်ရတဲ့ ဓာတ်ပုံ ပို့ပေးပါ။
return-check = အော်ဒါ { $order_number } ထဲက “{ $item_title }” ကို ပြန်ပို့ချင်တာပါ။ ဟုတ်ပါသလား။
return-approved = “{ $item_title }” ပြန်ပို့ခွင့် ရပါပြီ။ ပြန်ပို့နံပါတ်က { $return_number } ဖြစ်ပါတယ်။
return-refused-window = “{ $item_title }” ပြန်ပို့နိုင်တဲ့ကာလက { $return_until } မှာ ကုန်သွားပါပြီ။
return-refused-final-sale = “{ $item_title }” ကို ပြန်မလဲစနစ်နဲ့ ရောင်းထားလို့ ပြန်ပို့လို့ မရပါဘူး။
return-refused-kind = “{ $item_title }” က ပို့ပြီးရင် ပြန်ပို့လို့မရတဲ့ ပစ္စည်းအမျိုးအစားပါ။
return-refused-used = သုံးပြီးသား ဒါမှမဟုတ် တံဆိပ်ပျောက်နေတဲ့ ပစ္စည်းတွေ ပြန်ပို့လို့ မရပါဘူး။
return-refused-already = “{ $item_title }” အတွက် ပြန်ပို့မှု စာရင်းသွင်းပြီးသားပါ။
return-refused-undelivered = “{ $item_title }” မရောက်သေးပါဘူး။ ရောက်ပြီးရင် ပြန်ပို့နိုင်ပါတယ်။
return-review = ပြန်ပို့မှုကို ဝန်ထမ်းက ဆုံးဖြတ်ပြီး ပြန်ဆက်သွယ်ပါမယ်။
return-label-link = ပြန်ပို့လေဘယ် ဒီမှာပါ- { $return_label_link }
return-pack = ပစ္စည်းကို သေသေချာချာ ထုပ်ပြီး လေဘယ်ကပ်ကာ ပါဆယ်ကို { $carrier_name } ဆီ အပ်ပေးပါ။
return-send-by = { $return_until } နောက်ဆုံးထားပြီး ပို့ပေးပါ။
return-after = ပါဆယ်ရောက်ပြီး စစ်ဆေးပြီးတဲ့အခါ ငွေပြန်အမ်းဖို့ ဝန်ထမ်းက ဆုံးဖြတ်ပါမယ်။
return-stopped = ကောင်းပါပြီ၊ ဘာမှ စာရင်းမသွင်းထားပါဘူး။
return-mail-subject = { $shop_name } မှာ သင့်ပြန်ပို့မှု { $return_number }
return-mail-intro = အော်ဒါ { $order_number } ထဲက “{ $item_title }” ပြန်ပို့မှုကို စာရင်းသွင်းပြီးပါပြီ။
reason-too-small = သေးလွန်းတယ်
reason-too-large = ကြီးလွန်းတယ်
reason-not-as-described = ဖော်ပြချက်နဲ့ မတူဘူး
reason-damaged = ပျက်စီးနေတယ်
reason-defective = အလုပ်မလုပ်ဘူး
reason-wrong-item = ပစ္စည်းမှားနေတယ်
reason-late = နောက်ကျမှရောက်တယ်
reason-changed-mind = စိတ်ပြောင်းသွားတယ်
reason-other = တခြားအကြောင်းပြချက်

### ပယ်ဖျက်ခြင်း၊ ပြောင်းလဲခြင်း၊ လဲလှယ်ခြင်း၊ အာမခံ

cancel-check = စုစုပေါင်း { $order_total } ကျတဲ့ အော်ဒါ { $order_number } ကို ပယ်ဖျက်ပေးရမလား။
cancel-done = အော်ဒါ { $order_number } ကို ပယ်ဖျက်ပြီးပါပြီ။
cancel-too-late = အော်ဒါ { $order_number } က လမ်းမှာ ရောက်နေပြီမို့ ပယ်ဖျက်လို့ မရတော့ပါဘူး။ ရောက်ပြီးရင် ပြန်ပို့နိုင်ပါတယ်။
address-ask = ပို့ရမယ့် လိပ်စာအသစ် အပြည့်အစုံ ပို့ပေးပါ။
address-check = အော်ဒါ { $order_number } ကို ဒီလိပ်စာဆီ ပို့ပေးရမလား- { $address_new }
address-done = အော်ဒါ { $order_number } ရဲ့ ပို့ရမယ့်လိပ်စာကို ပြောင်းပြီးပါပြီ။
address-too-late = အော်ဒါ { $order_number } က လမ်းမှာ ရောက်နေပြီမို့ လိပ်စာ ပြောင်းလို့ မရတော့ပါဘူး။
exchange-which = ဘယ်ဆိုဒ် ဒါမှမဟုတ် ဘယ်အမျိုးအစားနဲ့ လဲချင်ပါလဲ။
exchange-check = “{ $item_title }” ကို “{ $exchange_title }” နဲ့ လဲပေးရမလား။
exchange-approved = “{ $item_title }” ကို “{ $exchange_title }” နဲ့ လဲခွင့် ရပါပြီ။
exchange-sold-out = “{ $exchange_title }” လောလောဆယ် ပစ္စည်းပြတ်နေပါတယ်။
exchange-refused = “{ $item_title }” ကို အဲဒါနဲ့ လဲလို့ မရပါဘူး။
change-review = သင့်တောင်းဆိုချက်ကို ဝန်ထမ်းက ကြည့်ပြီး ပြန်ဆက်သွယ်ပါမယ်။
warranty-covered = “{ $item_title }” ကို { $warranty_until } အထိ အာမခံ ရှိပါတယ်။
warranty-ended = “{ $item_title }” ရဲ့ အာမခံက { $warranty_until } မှာ ကုန်သွားပါပြီ။
stopped = ကောင်းပါပြီ၊ ဘာမှ မပြောင်းလဲထားပါဘူး။

### ပစ္စည်းများ

product-price = “{ $product_title }” ဈေးနှုန်းက { $product_price } ဖြစ်ပါတယ်။
product-price-was = “{ $product_title }” ဈေးနှုန်းက { $product_price } ဖြစ်ပါတယ် (အရင်ဈေး- { $product_price_before })။
product-available = “{ $product_title }” ပစ္စည်းရှိပါတယ်။
product-stock = { $product_stock_n ->
   *[other] “{ $product_title }” အခု လက်ကျန် { $product_stock } ခု ရှိပါတယ်။
}
product-sold-out = “{ $product_title }” လောလောဆယ် ပစ္စည်းပြတ်နေပါတယ်။
product-tell-me = ပစ္စည်းပြန်ရောက်ရင် အကြောင်းကြားပေးရမလား။
product-will-tell = ပစ္စည်းပြန်ရောက်ရင် အကြောင်းကြားပေးပါမယ်။
product-options = { $option_name }- { $option_values }
product-attribute = { $attribute_name }- { $attribute_value }
product-which = ဘယ်ပစ္စည်းကို ဆိုလိုတာပါလဲ။
product-not-found = အဲဒီလိုပစ္စည်း ဆိုင်မှာ ရှာမတွေ့ပါဘူး။
products-found = ဒါတွေက သင့်တော်နိုင်ပါတယ်-
products-nearest = အတိအကျ ကိုက်ညီတာ မတွေ့ပါဘူး။ အနီးစပ်ဆုံးတွေကတော့-
products-goes-with = တွဲသုံးရင် ကောင်းပါတယ်-
product-line = { $product_title }၊ { $product_price }
compare-intro = နှိုင်းယှဉ်ချက်ကတော့ ဒီလိုပါ-
size-ask = ပုံမှန် ဘယ်ဆိုဒ် ဝတ်ပါလဲ၊ ဒါမှမဟုတ် အတိုင်းအတာ ဘယ်လောက်ပါလဲ။
size-advice = “{ $product_title }” အတွက် ဆိုဒ် { $size_value } ကို အကြံပြုပါတယ်။
size-chart = ဆိုဒ်ဇယားအရ ဆိုဒ် { $size_value } က { $size_measure } ဖြစ်ပါတယ်။
size-runs-small = “{ $product_title }” က သေးတယ်လို့ ဝယ်သူအများက ပြောကြပါတယ်။
size-runs-large = “{ $product_title }” က ကြီးတယ်လို့ ဝယ်သူအများက ပြောကြပါတယ်။
size-runs-true = “{ $product_title }” က ဆိုဒ်မှန်တယ်လို့ ဝယ်သူတွေ ပြောကြပါတယ်။
size-unknown = “{ $product_title }” အတွက် ဆိုဒ်ဇယား မရှိပါဘူး။
cart-link = ပစ္စည်းထည့်ထားတဲ့ သင့်ခြင်းတောင်း ဒီမှာပါ- { $cart_link }

### ပို့ဆောင်ရေး၊ ငွေပေးချေမှု၊ လျှော့ဈေး

delivery-estimate = အခုမှာရင် { $delivery_by } မှာ ရောက်နိုင်ပါတယ်။
delivery-estimate-between = အခုမှာရင် { $delivery_from } နဲ့ { $delivery_to } ကြားမှာ ရောက်နိုင်ပါတယ်။
delivery-cost = { $country_name } ကို ပို့ခက { $delivery_cost } ဖြစ်ပါတယ်။
delivery-free = { $country_name } ကို ပို့ခ အခမဲ့ပါ။
delivery-free-from = { $delivery_free_from } နဲ့အထက် မှာယူရင် ပို့ခ အခမဲ့ပါ။
delivery-country-no = { $country_name } ကို မပို့ပေးသေးပါဘူး။
payment-methods = ငွေပေးချေနိုင်တဲ့ နည်းလမ်းတွေ- { $payment_methods }။
payment-trouble = ငွေပေးချေမှု မအောင်မြင်တဲ့အတွက် တောင်းပန်ပါတယ်။ သင့်ခြင်းတောင်းကို သိမ်းထားလို့ ထပ်ကြိုးစားနိုင်သလို တခြားငွေပေးချေနည်းလည်း ရွေးနိုင်ပါတယ်။
discount-none = လောလောဆယ် ပေးစရာ လျှော့ဈေး မရှိပါဘူး။
discount-open = အခု ကုဒ် { $coupon_code } နဲ့ { $coupon_value } လျှော့ဈေး ရပါတယ်၊ { $coupon_expires } အထိ သုံးနိုင်ပါတယ်။
giftcard-ask = လက်ဆောင်ကတ်ရဲ့ ကုဒ်ကို ပို့ပေးပါ။
giftcard-balance = လက်ဆောင်ကတ် လက်ကျန်ငွေက { $giftcard_balance } ဖြစ်ပါတယ်။
giftcard-unknown = ဒီကုဒ်နဲ့ လက်ဆောင်ကတ် ရှာမတွေ့ပါဘူး။
policy-says = “{ $page_title }” စာမျက်နှာမှာ ဒီလိုရေးထားပါတယ်- { $page_passage }
own-words = { $own_words }

### ဝန်ထမ်းဆီ လွှဲခြင်း

handoff-done = စကားပြောဆိုမှုကို ဝန်ထမ်းဆီ လွှဲပေးနေပါတယ်။ ဒီမှာ ရေးထားသမျှကို ဝန်ထမ်းက မြင်ရပါတယ်။
handoff-next = အဖြေကို ဒီမှာပဲ ရပါလိမ့်မယ်။
handoff-closed = ကျွန်တော်တို့အဖွဲ့က { $team_back } မှာ ပြန်ရောက်ပြီး ဖြေပေးပါမယ်။
handoff-leave-address = ဆက်သွယ်နိုင်ဖို့ သင့်အီးမေးလ် ချန်ထားပေးပါ။
complaint-sorry = အခုလိုဖြစ်ရတာ တောင်းပန်ပါတယ်။ ဝန်ထမ်းဆီ ချက်ချင်း လွှဲပေးပါမယ်။

### စာမလိုချင်တော့ခြင်း

opt-out-done = { $shop_name } ဆီက ဒီလိုစာမျိုး ထပ်မရတော့ပါဘူး။

### ဝယ်ယူပြီးနောက်
