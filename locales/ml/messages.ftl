# Cartwright-ന്റെ മലയാളം വാചകങ്ങൾ. ഉപയോഗവും പരിശോധനയും docs/locales.md-ൽ കാണാം.

### അഭിവാദ്യം

greeting = നമസ്കാരം { $shopper_first_name },
greeting-plain = നമസ്കാരം,

### ആദ്യത്തെ ഓർമ്മപ്പെടുത്തൽ

recover-reminder-subject = നിങ്ങളുടെ കാർട്ടിൽ ഇപ്പോഴുമുണ്ട്: { $item0_title }
recover-reminder-preheader = { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ കാർട്ട് സൂക്ഷിച്ചിട്ടുണ്ട്.
recover-reminder-intro = { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ കാർട്ട് സൂക്ഷിച്ചിട്ടുണ്ട്, “{ $item0_title }” ഇപ്പോഴും ലഭ്യമാണ്. സൗകര്യമുള്ളപ്പോൾ നിർത്തിയിടത്തുനിന്ന് തുടരാം.
recover-reminder-whatsapp = നിങ്ങളുടെ കാർട്ട് { $shop_name } ഷോപ്പിൽ സൂക്ഷിച്ചിട്ടുണ്ട്, “{ $item0_title }” ഇപ്പോഴും ലഭ്യമാണ്. സൗകര്യമുള്ളപ്പോൾ നിർത്തിയിടത്തുനിന്ന് തുടരാം.

### അടുത്ത ഓർമ്മപ്പെടുത്തൽ

recover-social-proof-subject = { $shop_name } ഷോപ്പിലെ കാർട്ട് നിങ്ങളെ കാത്തിരിക്കുന്നു
recover-social-proof-preheader = “{ $item0_title }” ഇപ്പോഴും ലഭ്യമാണ്.
recover-social-proof-intro = മറന്നുപോയെങ്കിൽ ഓർമ്മിപ്പിക്കുന്നു: “{ $item0_title }” ഇപ്പോഴും { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ കാർട്ടിലുണ്ട്. സംശയമുണ്ടോ? ഇവിടെ മറുപടി അയയ്ക്കൂ, സഹായിക്കാൻ സന്തോഷമേയുള്ളൂ.
recover-social-proof-whatsapp = മറന്നുപോയെങ്കിൽ ഓർമ്മിപ്പിക്കുന്നു: “{ $item0_title }” ഇപ്പോഴും { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ കാർട്ടിലുണ്ട്. { $proof } സംശയമുണ്ടോ? ഇവിടെ മറുപടി അയയ്ക്കൂ, സഹായിക്കാൻ സന്തോഷമേയുള്ളൂ.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } ആൾ ഈ സാധനം വാങ്ങി.
   *[other] { proof-period } { $popular_count } പേർ ഈ സാധനം വാങ്ങി.
}
proof-period = { $popular_days_n ->
    [one] കഴിഞ്ഞ { $popular_days } ദിവസത്തിനുള്ളിൽ
   *[other] കഴിഞ്ഞ { $popular_days } ദിവസത്തിനുള്ളിൽ
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } ഉപഭോക്താവ് ഈ സാധനത്തിന് { $rating } സ്റ്റാർ നൽകി.
   *[other] { $rating_count } ഉപഭോക്താക്കൾ ഈ സാധനത്തിന് ശരാശരി { $rating } സ്റ്റാർ നൽകി.
}
proof-none = ഇത് ഇപ്പോഴും ലഭ്യമാണ്.

### നിങ്ങൾക്കായി

recover-incentive-subject = { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ കാർട്ടിന്: { $offer }
recover-incentive-preheader = നിങ്ങളുടെ സ്വന്തം കോഡ് { $coupon_expires } വരെ ഉപയോഗിക്കാം.
recover-incentive-intro = { $shop_name } ഷോപ്പ് സന്ദർശിച്ചതിന് നന്ദി. നിങ്ങളുടെ കാർട്ട് സൂക്ഷിച്ചിട്ടുണ്ട്, നിങ്ങൾക്കായി ഇത് കരുതിയിട്ടുണ്ട്: { $offer }.
recover-incentive-whatsapp = സന്ദർശിച്ചതിന് നന്ദി, { $shop_name } ഷോപ്പിൽനിന്നാണ്. “{ $item0_title }” ഇപ്പോഴും നിങ്ങളുടെ കാർട്ടിലുണ്ട്, നിങ്ങൾക്കായി ഇത് കരുതിയിട്ടുണ്ട്: { $offer }. നിങ്ങളുടെ സ്വന്തം കോഡ് { $coupon_code }, ഇത് { $coupon_expires } വരെ ഉപയോഗിക്കാം.
offer-off = { $coupon_value } കിഴിവ്
coupon-label = നിങ്ങളുടെ സ്വന്തം കോഡ്
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } വരെ ഉപയോഗിക്കാം

### വീണ്ടും വരുന്നവർക്ക്

recover-cross-sell-subject = വീണ്ടും കണ്ടതിൽ സന്തോഷം: { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ കാർട്ട്
recover-cross-sell-preheader = “{ $item0_title }” ഇപ്പോഴും ലഭ്യമാണ്.
recover-cross-sell-intro = വീണ്ടും കണ്ടതിൽ സന്തോഷം. { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ കാർട്ട് സൂക്ഷിച്ചിട്ടുണ്ട്, “{ $item0_title }” ഇപ്പോഴും ലഭ്യമാണ്. അതിനോട് ചേരുന്ന ചിലതും തിരഞ്ഞെടുത്തിട്ടുണ്ട്.
also-heading = ഇതിനോട് നന്നായി ചേരുന്നവ

### പണമടയ്ക്കാത്ത ഓർഡർ

payment-reminder-subject = { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ ഓർഡർ പേയ്‌മെന്റിനായി കാത്തിരിക്കുന്നു
payment-reminder-preheader = സൗകര്യമുള്ളപ്പോൾ പേയ്‌മെന്റ് പൂർത്തിയാക്കാം.
payment-reminder-intro = { $shop_name } ഷോപ്പിലെ { $cart_total } തുകയ്ക്കുള്ള നിങ്ങളുടെ ഓർഡർ സൂക്ഷിച്ചിട്ടുണ്ട്, പക്ഷേ പേയ്‌മെന്റ് ഇതുവരെ പൂർത്തിയായിട്ടില്ല. സൗകര്യമുള്ളപ്പോൾ പൂർത്തിയാക്കാം.
payment-reminder-whatsapp = നിങ്ങളുടെ { $cart_total } തുകയ്ക്കുള്ള ഓർഡർ { $shop_name } ഷോപ്പിൽ സൂക്ഷിച്ചിട്ടുണ്ട്, പക്ഷേ പേയ്‌മെന്റ് ഇതുവരെ പൂർത്തിയായിട്ടില്ല. സൗകര്യമുള്ളപ്പോൾ പൂർത്തിയാക്കാം.

### After an order

after-purchase-subject = “{ $item0_title }” എന്നതിനോട് നന്നായി ചേരുന്നവ
after-purchase-preheader = { $shop_name } ഷോപ്പിലെ നിങ്ങളുടെ ഓർഡറിനായി ചില നിർദ്ദേശങ്ങൾ.
after-purchase-intro = { $shop_name } ഷോപ്പിൽ ഓർഡർ ചെയ്തതിന് നന്ദി. “{ $item0_title }” എന്നതിനോട് നന്നായി ചേരുന്ന ചിലത് തിരഞ്ഞെടുത്തിട്ടുണ്ട്.
after-purchase-whatsapp = നിങ്ങൾ { $shop_name } ഷോപ്പിൽ ഓർഡർ ചെയ്തതിന് നന്ദി. “{ $item0_title }” എന്നതിനോട് നന്നായി ചേരുന്ന ചിലത് നിങ്ങൾക്കായി തിരഞ്ഞെടുത്തിട്ടുണ്ട്.
review-request-subject = “{ $item0_title }” ഇഷ്ടമായോ?
review-request-preheader = നിങ്ങളുടെ അഭിപ്രായം മറ്റ് ഉപഭോക്താക്കൾക്ക് തിരഞ്ഞെടുക്കാൻ സഹായമാകും.
review-request-intro = { $shop_name } ഷോപ്പിൽനിന്ന് വാങ്ങിയത് കുറച്ചുകാലമായി നിങ്ങളുടെ കൈയിലുണ്ടല്ലോ. “{ $item0_title }” ഇഷ്ടമായോ? നിങ്ങളുടെ സത്യസന്ധമായ അഭിപ്രായം മറ്റ് ഉപഭോക്താക്കൾക്ക് തിരഞ്ഞെടുക്കാൻ സഹായമാകും.
review-request-whatsapp = നിങ്ങൾ { $shop_name } ഷോപ്പിൽനിന്ന് വാങ്ങിയത് കുറച്ചുകാലമായി കൈയിലുണ്ടല്ലോ. “{ $item0_title }” ഇഷ്ടമായോ? നിങ്ങളുടെ സത്യസന്ധമായ അഭിപ്രായം മറ്റ് ഉപഭോക്താക്കൾക്ക് തിരഞ്ഞെടുക്കാൻ സഹായമാകും.

### Back in stock

back-in-stock-subject = വീണ്ടും ലഭ്യമാണ്: { $item0_title }
back-in-stock-preheader = അറിയിക്കാൻ നിങ്ങൾ ആവശ്യപ്പെട്ടിരുന്നു.
back-in-stock-intro = “{ $item0_title }” വീണ്ടും { $shop_name } ഷോപ്പിൽ ലഭ്യമാണ്. തിരിച്ചെത്തുമ്പോൾ അറിയിക്കാൻ നിങ്ങൾ ആവശ്യപ്പെട്ടിരുന്നു.
back-in-stock-whatsapp = അറിയിക്കാൻ നിങ്ങൾ ആവശ്യപ്പെട്ടിരുന്നു: “{ $item0_title }” വീണ്ടും { $shop_name } ഷോപ്പിൽ ലഭ്യമാണ്.

### After a long time

win-back-subject = { $shop_name } ഷോപ്പിൽനിന്നുള്ള വിശേഷങ്ങൾ
win-back-preheader = നിങ്ങൾക്കായി ചില നിർദ്ദേശങ്ങൾ.
win-back-intro = { $shop_name } ഷോപ്പിൽ നിങ്ങൾ അവസാനമായി ഓർഡർ ചെയ്തിട്ട് കുറച്ചുകാലമായി. നിങ്ങൾക്ക് ഇണങ്ങാവുന്ന ചിലത് തിരഞ്ഞെടുത്തിട്ടുണ്ട്.
win-back-whatsapp = നിങ്ങൾ { $shop_name } ഷോപ്പിൽ അവസാനമായി ഓർഡർ ചെയ്തിട്ട് കുറച്ചുകാലമായി. നിങ്ങൾക്ക് ഇണങ്ങാവുന്ന ചിലത് തിരഞ്ഞെടുത്തിട്ടുണ്ട്.

### Pieces of these

picked-heading = നിങ്ങൾക്കായി തിരഞ്ഞെടുത്തവ
action-product = സാധനം കാണുക
action-shop = ഷോപ്പിലേക്ക് പോകുക
action-review = അഭിപ്രായം എഴുതുക
footer-why-order = ഈ വിലാസം ഉപയോഗിച്ച് { $shop_name } ഷോപ്പിൽ ഓർഡർ ചെയ്തതിനാലാണ് ഈ ഇമെയിൽ ലഭിച്ചത്.
footer-why-asked = ഈ സാധനത്തെക്കുറിച്ച് അറിയിക്കാൻ { $shop_name } ഷോപ്പിനോട് ആവശ്യപ്പെട്ടതിനാലാണ് ഈ ഇമെയിൽ ലഭിച്ചത്.

### ഷോപ്പിന്റെ പേജിലെ ചാറ്റ്

checkout-idle-chat = സമയമെടുത്ത് നോക്കിക്കോളൂ, നിങ്ങളുടെ കാർട്ട് ഇവിടെത്തന്നെയുണ്ട്.
browse-help-chat = “{ $item0_title }” നോക്കുകയാണോ?

### വാങ്ങും മുമ്പുള്ള ചോദ്യങ്ങൾക്ക് മറുപടി

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }” ഇപ്പോൾ { $item0_stock } എണ്ണം സ്റ്റോക്കുണ്ട്.
   *[other] “{ $item0_title }” ഇപ്പോൾ { $item0_stock } എണ്ണം സ്റ്റോക്കുണ്ട്.
}
answer-express-by = { $express_extra } കൂടുതൽ നൽകി എക്സ്പ്രസ് ഡെലിവറി എടുത്താൽ എത്തുന്ന തീയതി: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] { $returns } ദിവസത്തിനുള്ളിൽ സൗജന്യമായി റിട്ടേൺ ചെയ്യാം.
   *[other] { $returns } ദിവസത്തിനുള്ളിൽ സൗജന്യമായി റിട്ടേൺ ചെയ്യാം.
}
answer-free-shipping-from = കാർട്ടിലേക്ക് { $shipping_free_from_missing } കൂടി ചേർത്താൽ ഡെലിവറി സൗജന്യമാണ്.
answer-shipping-cost = ഡെലിവറി ചാർജ് { $shipping_cost }.

### കഷണങ്ങൾ

promise-free-shipping = സൗജന്യ ഡെലിവറി
promise-free-returns = സൗജന്യ റിട്ടേൺ
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (മുമ്പ്: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } എണ്ണം സ്റ്റോക്കുണ്ട്
}
cart-more = { $cart_more_n ->
   *[other] കൂടാതെ { $cart_more } എണ്ണം കൂടി
}
cart-total = ആകെ: { $cart_total }
action-basket = കാർട്ടിലേക്ക് മടങ്ങുക
action-payment = പേയ്‌മെന്റ് പൂർത്തിയാക്കുക

### സന്ദേശത്തിന്റെ അവസാനം

footer-why = ഈ വിലാസം ഉപയോഗിച്ച് { $shop_name } ഷോപ്പിൽ ഓർഡർ തുടങ്ങിയതിനാലാണ് ഈ ഇമെയിൽ ലഭിച്ചത്.
unsubscribe = സന്ദേശങ്ങൾ വേണ്ട
opt-out-word = STOP
opt-out-reply = { opt-out-word } എന്ന് മറുപടി അയച്ചാൽ ഞങ്ങൾ വീണ്ടും എഴുതില്ല.
