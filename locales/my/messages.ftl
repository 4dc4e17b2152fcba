# Cartwright ၏ မြန်မာဘာသာ စာသားများ။ အသုံးပြုပုံနှင့် စစ်ဆေးပုံကို docs/locales.md တွင် ကြည့်ပါ။

### နှုတ်ဆက်စာ

greeting = မင်္ဂလာပါ { $shopper_first_name }၊
greeting-plain = မင်္ဂလာပါ၊

### ပထမ သတိပေးချက်

recover-reminder-subject = သင့်ခြင်းတောင်းထဲမှာ ရှိနေပါသေးတယ်- { $item0_title }
recover-reminder-preheader = { $shop_name } က သင့်ခြင်းတောင်းကို သိမ်းထားပါတယ်။
recover-reminder-intro = { $shop_name } က သင့်ခြင်းတောင်းကို သိမ်းထားပါတယ်။ “{ $item0_title }” လည်း ရနိုင်ပါသေးတယ်။ အဆင်ပြေတဲ့အချိန် ရပ်ထားတဲ့နေရာက ဆက်လုပ်နိုင်ပါတယ်။
recover-reminder-whatsapp = သင့်ခြင်းတောင်းကို { $shop_name } က သိမ်းထားပါတယ်။ “{ $item0_title }” လည်း ရနိုင်ပါသေးတယ်။ အဆင်ပြေတဲ့အချိန် ရပ်ထားတဲ့နေရာက ဆက်လုပ်နိုင်ပါတယ်။

### နောက်ထပ် သတိပေးချက်

recover-social-proof-subject = { $shop_name } က သင့်ခြင်းတောင်း စောင့်နေပါတယ်
recover-social-proof-preheader = “{ $item0_title }” ရနိုင်ပါသေးတယ်။
recover-social-proof-intro = မေ့နေမှာစိုးလို့ သတိပေးတာပါ- “{ $item0_title }” က { $shop_name } က သင့်ခြင်းတောင်းထဲမှာ ရှိနေပါသေးတယ်။ မေးစရာရှိပါသလား။ ဒီမှာပဲ စာပြန်ပါ၊ ဝမ်းမြောက်စွာ ကူညီပေးပါမယ်။
recover-social-proof-whatsapp = မေ့နေမှာစိုးလို့ သတိပေးတာပါ- “{ $item0_title }” က { $shop_name } က သင့်ခြင်းတောင်းထဲမှာ ရှိနေပါသေးတယ်။ { $proof } မေးစရာရှိပါသလား။ ဒီမှာပဲ စာပြန်ပါ၊ ဝမ်းမြောက်စွာ ကူညီပေးပါမယ်။
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count } ယောက်က ဒီပစ္စည်းကို ဝယ်ယူခဲ့ပါတယ်။
}
proof-period = { $popular_days_n ->
   *[other] ပြီးခဲ့တဲ့ { $popular_days } ရက်အတွင်း
}
proof-rating = { $rating_count_n ->
   *[other] ဝယ်သူ { $rating_count } ယောက်က ဒီပစ္စည်းကို ပျမ်းမျှ ကြယ် { $rating } ပွင့် ပေးထားပါတယ်။
}
proof-none = ရနိုင်ပါသေးတယ်။

### သင့်အတွက် သီးသန့်

recover-incentive-subject = { $shop_name } က သင့်ခြင်းတောင်းအတွက်- { $offer }
recover-incentive-preheader = သင့်ကိုယ်ပိုင်ကုဒ်ကို { $coupon_expires } အထိ သုံးနိုင်ပါတယ်။
recover-incentive-intro = { $shop_name } ကို လာရောက်ကြည့်ရှုလို့ ကျေးဇူးတင်ပါတယ်။ သင့်ခြင်းတောင်းကို သိမ်းထားပြီး သင့်အတွက် ပြင်ဆင်ထားတာ ရှိပါတယ်- { $offer }။
recover-incentive-whatsapp = လာရောက်ကြည့်ရှုလို့ ကျေးဇူးတင်ပါတယ်၊ { $shop_name } ကပါ။ “{ $item0_title }” က သင့်ခြင်းတောင်းထဲမှာ ရှိနေပါသေးတယ်။ သင့်အတွက် ပြင်ဆင်ထားတာ ရှိပါတယ်- { $offer }။ သင့်ကိုယ်ပိုင်ကုဒ်က { $coupon_code } ဖြစ်ပြီး { $coupon_expires } အထိ သုံးနိုင်ပါတယ်။
offer-off = { $coupon_value } လျှော့ဈေး
coupon-label = သင့်ကိုယ်ပိုင်ကုဒ်
coupon-line = { $coupon_code }- { $offer }
coupon-expires = { $coupon_expires } အထိ သုံးနိုင်ပါတယ်

### ပြန်လာတဲ့ ဝယ်သူများ

recover-cross-sell-subject = ပြန်တွေ့ရတာ ဝမ်းသာပါတယ်- { $shop_name } က သင့်ခြင်းတောင်း
recover-cross-sell-preheader = “{ $item0_title }” ရနိုင်ပါသေးတယ်။
recover-cross-sell-intro = ပြန်တွေ့ရတာ ဝမ်းသာပါတယ်။ { $shop_name } က သင့်ခြင်းတောင်းကို သိမ်းထားပြီး “{ $item0_title }” လည်း ရနိုင်ပါသေးတယ်။ တွဲဖက်သုံးဖို့ ကောင်းတဲ့ ပစ္စည်းတချို့လည်း ရွေးပေးထားပါတယ်။
also-heading = တွဲဖက်သုံးဖို့ ကောင်းတဲ့ပစ္စည်းများ

### ငွေမပေးချေရသေးတဲ့ အော်ဒါ

payment-reminder-subject = { $shop_name } က သင့်အော်ဒါ ငွေပေးချေဖို့ စောင့်နေပါတယ်
payment-reminder-preheader = အဆင်ပြေတဲ့အချိန် ငွေပေးချေနိုင်ပါတယ်။
payment-reminder-intro = { $shop_name } မှာ စုစုပေါင်း { $cart_total } ကျတဲ့ သင့်အော်ဒါကို သိမ်းထားပေမဲ့ ငွေပေးချေမှု မပြီးသေးပါဘူး။ အဆင်ပြေတဲ့အချိန် ဆက်လုပ်နိုင်ပါတယ်။
payment-reminder-whatsapp = သင့်အော်ဒါ (စုစုပေါင်း { $cart_total }) ကို { $shop_name } က သိမ်းထားပေမဲ့ ငွေပေးချေမှု မပြီးသေးပါဘူး။ အဆင်ပြေတဲ့အချိန် ဆက်လုပ်နိုင်ပါတယ်။

### After an order

after-purchase-subject = “{ $item0_title }” နဲ့ တွဲဖက်ဖို့ ကောင်းတဲ့ပစ္စည်းများ
after-purchase-preheader = { $shop_name } က သင့်အော်ဒါအတွက် အကြံပြုချက်တချို့ပါ။
after-purchase-intro = { $shop_name } မှာ အော်ဒါတင်လို့ ကျေးဇူးတင်ပါတယ်။ “{ $item0_title }” နဲ့ တွဲဖက်ဖို့ ကောင်းတဲ့ ပစ္စည်းတချို့ ရွေးပေးထားပါတယ်။
after-purchase-whatsapp = ကျေးဇူးတင်ပါတယ်၊ { $shop_name } မှာ အော်ဒါတင်ခဲ့လို့ပါ။ “{ $item0_title }” နဲ့ တွဲဖက်ဖို့ ကောင်းတဲ့ ပစ္စည်းတချို့ သင့်အတွက် ရွေးပေးထားပါတယ်။
review-request-subject = “{ $item0_title }” ကို ဘယ်လိုသဘောရပါသလဲ။
review-request-preheader = သင့်အမြင်က တခြားဝယ်သူတွေ ရွေးချယ်ရာမှာ အကူအညီဖြစ်ပါတယ်။
review-request-intro = { $shop_name } က ဝယ်ယူထားတဲ့ ပစ္စည်း သင့်ဆီရောက်နေတာ အချိန်အတော်ကြာပါပြီ။ “{ $item0_title }” ကို ဘယ်လိုသဘောရပါသလဲ။ သင့်ရဲ့ ရိုးသားတဲ့အမြင်က တခြားဝယ်သူတွေ ရွေးချယ်ရာမှာ အကူအညီဖြစ်ပါတယ်။
review-request-whatsapp = သင် { $shop_name } က ဝယ်ယူထားတဲ့ ပစ္စည်း လက်ထဲရောက်နေတာ အချိန်အတော်ကြာပါပြီ။ “{ $item0_title }” ကို ဘယ်လိုသဘောရပါသလဲ။ သင့်ရဲ့ ရိုးသားတဲ့အမြင်က တခြားဝယ်သူတွေ ရွေးချယ်ရာမှာ အကူအညီဖြစ်ပါတယ်။

### Back in stock

back-in-stock-subject = ပြန်ရနိုင်ပါပြီ- { $item0_title }
back-in-stock-preheader = အသိပေးဖို့ သင်ပြောထားပါတယ်။
back-in-stock-intro = “{ $item0_title }” ကို { $shop_name } မှာ ပြန်ရနိုင်ပါပြီ။ ပြန်ရတဲ့အခါ အသိပေးဖို့ သင်ပြောထားလို့ပါ။
back-in-stock-whatsapp = အသိပေးဖို့ သင်ပြောထားလို့ပါ- “{ $item0_title }” ကို { $shop_name } မှာ ပြန်ရနိုင်ပါပြီ။

### After a long time

win-back-subject = { $shop_name } က သတင်း
win-back-preheader = သင့်အတွက် အကြံပြုချက်တချို့ပါ။
win-back-intro = { $shop_name } မှာ နောက်ဆုံးအော်ဒါတင်ခဲ့တာ အချိန်အတော်ကြာပါပြီ။ သင်နဲ့ လိုက်ဖက်နိုင်မယ့် ပစ္စည်းတချို့ ရွေးပေးထားပါတယ်။
win-back-whatsapp = သင် { $shop_name } မှာ နောက်ဆုံးအော်ဒါတင်ခဲ့တာ အချိန်အတော်ကြာပါပြီ။ သင်နဲ့ လိုက်ဖက်နိုင်မယ့် ပစ္စည်းတချို့ ရွေးပေးထားပါတယ်။

### Pieces of these

picked-heading = သင့်အတွက် ရွေးထားတာများ
action-product = ပစ္စည်းကို ကြည့်ရန်
action-shop = ဆိုင်သို့ သွားရန်
action-review = အမြင်ရေးရန်
footer-why-order = { $shop_name } မှာ ဒီလိပ်စာနဲ့ အော်ဒါတင်ခဲ့လို့ ဒီအီးမေးလ်ကို ရရှိတာပါ။
footer-why-asked = ဒီပစ္စည်းအကြောင်း အသိပေးဖို့ { $shop_name } ကို ပြောထားလို့ ဒီအီးမေးလ်ကို ရရှိတာပါ။

### ဆိုင်စာမျက်နှာက chat

checkout-idle-chat = အေးအေးဆေးဆေး ကြည့်ပါ၊ သင့်ခြင်းတောင်း ဒီမှာ ရှိပါတယ်။
browse-help-chat = “{ $item0_title }” ကို ကြည့်နေတာပါလား။

### မဝယ်ခင် မေးလေ့ရှိတာတွေရဲ့ အဖြေ

answer-stock-left = { $item0_stock_n ->
   *[other] “{ $item0_title }” အခု လက်ကျန် { $item0_stock } ခု ရှိပါတယ်။
}
answer-express-by = { $express_extra } ထပ်ပေးပြီး အမြန်ပို့ရင် { $express_by } နောက်ဆုံးထား ရောက်ပါမယ်။
answer-free-returns = { $returns_n ->
   *[other] { $returns } ရက်အတွင်း အခမဲ့ ပြန်ပို့နိုင်ပါတယ်။
}
answer-free-shipping-from = { $shipping_free_from_missing } ထပ်ဝယ်ရင် ပို့ခ အခမဲ့ပါ။
answer-shipping-cost = ပို့ခက { $shipping_cost } ဖြစ်ပါတယ်။

### အပိုင်းအစများ

promise-free-shipping = ပို့ခ အခမဲ့
promise-free-returns = အခမဲ့ ပြန်ပို့နိုင်ခြင်း
item-line = • { $title }၊ { $quantity } × { $price }
item-line-was = • { $title }၊ { $quantity } × { $price } (အရင်ဈေး- { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }၊ { $price }
item-stock = { $stock_n ->
   *[other] လက်ကျန် { $stock } ခု
}
cart-more = { $cart_more_n ->
   *[other] နောက်ထပ် { $cart_more } မျိုး
}
cart-total = စုစုပေါင်း- { $cart_total }
action-basket = ခြင်းတောင်းသို့ ပြန်သွားရန်
action-payment = ငွေပေးချေရန်

### စာအဆုံး

footer-why = { $shop_name } မှာ ဒီလိပ်စာနဲ့ အော်ဒါ စတင်ခဲ့လို့ ဒီအီးမေးလ်ကို ရရှိတာပါ။
unsubscribe = စာမလိုချင်တော့ပါ
opt-out-word = ရပ်
opt-out-reply = { opt-out-word } လို့ စာပြန်ရင် နောက်ထပ် စာမပို့တော့ပါဘူး။
