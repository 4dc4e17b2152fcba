# ഷോപ്പ് സഹായിയുടെ മലയാളം മറുപടികൾ. ഉപയോഗവും പരിശോധനയും docs/locales.md-ൽ കാണാം.

### തുടക്കവും ഒടുക്കവും

assist-hello = നമസ്കാരം! ഞാൻ { $shop_name } ഷോപ്പിന്റെ ഓട്ടോമേറ്റഡ് സഹായിയാണ്. എങ്ങനെ സഹായിക്കണം?
assist-hello-again = വീണ്ടും നമസ്കാരം! എങ്ങനെ സഹായിക്കണം?
assist-thanks = സന്തോഷം. ഇനി മറ്റെന്തെങ്കിലും സഹായം വേണോ?
assist-else = മറ്റെന്തെങ്കിലും സഹായം വേണോ?
assist-not-understood = ക്ഷമിക്കണം, എനിക്ക് ശരിക്ക് മനസ്സിലായില്ല. മറ്റൊരു രീതിയിൽ പറയാമോ?
assist-choose = ഇതിൽ ഏതാണ് ഉദ്ദേശിച്ചത്?
assist-out-of-scope = { $shop_name } ഷോപ്പിലെ ഓർഡർ, റിട്ടേൺ, ഡെലിവറി, ഉൽപ്പന്നങ്ങൾ എന്നിവയിൽ സഹായിക്കാം, എന്നാൽ ഇക്കാര്യത്തിൽ കഴിയില്ല.
assist-unknown = ഇതേക്കുറിച്ച് ഉറപ്പുള്ള വിവരം എന്റെ കൈവശമില്ല, അതിനാൽ ഊഹിച്ച് പറയുന്നില്ല.
assist-empty = ഒരു ശൂന്യമായ സന്ദേശമാണ് കിട്ടിയത്. എന്ത് സഹായമാണ് വേണ്ടത്?
assist-too-long = സന്ദേശം വളരെ നീണ്ടതാണ്. ചുരുക്കം വാചകങ്ങളിൽ പറയാമോ?
assist-busy = ഒരു നിമിഷം, കഴിഞ്ഞ സന്ദേശം നോക്കിക്കൊണ്ടിരിക്കുകയാണ്.
assist-trouble = ഇത് ഇപ്പോൾ പരിശോധിക്കാൻ കഴിയുന്നില്ല. അൽപ്പം കഴിഞ്ഞ് വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ ജീവനക്കാരുമായി സംസാരിക്കുക.
assist-file-refused = ഈ ഫയൽ തുറക്കാൻ കഴിഞ്ഞില്ല. JPEG, PNG അല്ലെങ്കിൽ WebP ഫോട്ടോ അയയ്ക്കുക.
assist-no-payment-here = ഈ ചാറ്റിൽ ഒരിക്കലും പണം സ്വീകരിക്കില്ല. ഷോപ്പിന്റെ ചെക്ക്ഔട്ട് പേജിൽ പണമടയ്ക്കുക.

### ബട്ടണുകൾ

button-order-status = എന്റെ ഓർഡർ എവിടെ?
button-return = റിട്ടേൺ ചെയ്യുക
button-product = ഉൽപ്പന്നത്തെക്കുറിച്ച്
button-human = ജീവനക്കാരോട് സംസാരിക്കുക
button-yes = അതെ
button-no = അല്ല
button-skip = ഒഴിവാക്കുക
button-cancel = വേണ്ട
button-view = ഉൽപ്പന്നം കാണുക
button-track = പാഴ്സൽ ട്രാക്ക് ചെയ്യുക
button-label = റിട്ടേൺ ലേബൽ തുറക്കുക

### ആരാണ് ചോദിക്കുന്നതെന്ന് ഉറപ്പാക്കൽ

identify-order-number = ഓർഡർ നമ്പർ പറയാമോ? ഓർഡർ സ്ഥിരീകരണ സന്ദേശത്തിൽ അത് കാണാം.
identify-contact = ഓർഡർ ചെയ്യാൻ ഉപയോഗിച്ച ഇമെയിലോ ഫോൺ നമ്പറോ പറയാമോ?
identify-code-sent = ഈ വിവരങ്ങൾ ഒരു ഓർഡറുമായി ചേരുന്നുണ്ടെങ്കിൽ, ആ ഓർഡറിലെ ഇമെയിലിലേക്കോ ഫോണിലേക്കോ ഒരു കോഡ് അയച്ചിട്ടുണ്ട്. ആ കോഡ് ഇവിടെ നൽകുക.
identify-code-wrong = സ്ഥിരീകരിക്കാൻ കഴിഞ്ഞില്ല. കോഡ് തെറ്റായിരിക്കാം, അല്ലെങ്കിൽ കാലാവധി കഴിഞ്ഞിരിക്കാം.
identify-too-often = ഒരുപാട് തവണ ശ്രമിച്ചു. പിന്നീട് വീണ്ടും ശ്രമിക്കുക, അല്ലെങ്കിൽ ജീവനക്കാരുമായി സംസാരിക്കുക.
identify-done = നന്ദി, ഓർഡർ കണ്ടെത്തി.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name }: നിങ്ങളുടെ കോഡ്
identify-code-text = { $shop_name } ഷോപ്പിനുള്ള നിങ്ങളുടെ കോഡ്: { $access_code }. നിങ്ങൾ ആവശ്യപ്പെട്ടതല്ലെങ്കിൽ ഈ സന്ദേശം അവഗണിക്കാം.

### ഓർഡറുകൾ

order-received = { $order_placed } തീയതിയിലെ നിങ്ങളുടെ ഓർഡർ { $order_number } ഞങ്ങൾക്ക് കിട്ടി, തയ്യാറാക്കിക്കൊണ്ടിരിക്കുന്നു.
order-unpaid = { $order_placed } തീയതിയിലെ നിങ്ങളുടെ ഓർഡർ { $order_number } പേയ്‌മെന്റിനായി കാത്തിരിക്കുന്നു.
order-partly-shipped = നിങ്ങളുടെ ഓർഡർ { $order_number } ഭാഗികമായി അയച്ചു, ബാക്കി പിന്നാലെ വരും.
order-shipped = നിങ്ങളുടെ ഓർഡർ { $order_number } വഴിയിലാണ്.
order-shipped-with = നിങ്ങളുടെ ഓർഡർ { $order_number } വഴിയിലാണ്. കൊറിയർ: { $carrier_name }.
order-out-for-delivery = നിങ്ങളുടെ ഓർഡർ { $order_number } ഡെലിവറിക്കായി പുറപ്പെട്ടു.
order-delivered = നിങ്ങളുടെ ഓർഡർ { $order_number } ഡെലിവറി ചെയ്ത തീയതി: { $order_delivered }.
order-cancelled = നിങ്ങളുടെ ഓർഡർ { $order_number } റദ്ദാക്കി.
order-refunded = നിങ്ങളുടെ ഓർഡർ { $order_number } പ്രകാരം { $refund_amount } റീഫണ്ട് ചെയ്തു.
order-returned = നിങ്ങളുടെ ഓർഡർ { $order_number } പ്രകാരമുള്ള റിട്ടേൺ ഞങ്ങൾക്ക് കിട്ടി.
order-problem = നിങ്ങളുടെ ഓർഡർ { $order_number } എത്തിക്കുന്നതിൽ പ്രശ്നമുണ്ടെന്ന് കൊറിയർ അറിയിച്ചു. ഞങ്ങളുടെ സഹപ്രവർത്തകർ അത് നോക്കും.
order-expected = എത്തുമെന്ന് പ്രതീക്ഷിക്കുന്ന തീയതി: { $delivery_by }.
order-expected-between = { $delivery_from } മുതൽ { $delivery_to } വരെയുള്ള ദിവസങ്ങളിൽ എത്തുമെന്ന് പ്രതീക്ഷിക്കുന്നു.
order-tracking = ട്രാക്കിംഗ് നമ്പർ: { $tracking_number }.
order-tracking-link = ഇവിടെ ട്രാക്ക് ചെയ്യാം: { $tracking_link }
order-no-tracking = ഇതിന് ഇതുവരെ ട്രാക്കിംഗ് നമ്പർ ഇല്ല.
order-list = നിങ്ങളുടെ ഏറ്റവും പുതിയ ഓർഡറുകൾ:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = നിങ്ങളുടെ പേരിൽ ഓർഡറുകളൊന്നും കണ്ടില്ല.
order-not-found = നിങ്ങളുടെ ഓർഡറുകളിൽ ഈ നമ്പറിലുള്ളത് കണ്ടില്ല.

### റീഫണ്ട്

refund-pending = നിങ്ങളുടെ ഓർഡർ { $order_number } പ്രകാരം { $refund_amount } റീഫണ്ട് ചെയ്യുന്നത് നടന്നുകൊണ്ടിരിക്കുന്നു.
refund-done = നിങ്ങളുടെ ഓർഡർ { $order_number } പ്രകാരം { $refund_amount } റീഫണ്ട് ചെയ്തു. തീയതി: { $refund_on }.
refund-none = നിങ്ങളുടെ ഓർഡർ { $order_number } പ്രകാരം റീഫണ്ടൊന്നും കാണുന്നില്ല.
refund-by-person = റീഫണ്ട് തീരുമാനിക്കുന്നത് ഞങ്ങളുടെ സഹപ്രവർത്തകരാണ്. നിങ്ങളുടെ അപേക്ഷ എല്ലാ വിവരങ്ങളോടും കൂടി അവർക്ക് കൈമാറിയിട്ടുണ്ട്.

### റിട്ടേൺ

return-window = { $return_days_n ->
    [one] ഡെലിവറി കഴിഞ്ഞ് { $return_days } ദിവസത്തിനുള്ളിൽ സാധനങ്ങൾ റിട്ടേൺ ചെയ്യാം.
   *[other] ഡെലിവറി കഴിഞ്ഞ് { $return_days } ദിവസത്തിനുള്ളിൽ സാധനങ്ങൾ റിട്ടേൺ ചെയ്യാം.
}
return-free = തിരിച്ചയയ്ക്കുന്നത് നിങ്ങൾക്ക് സൗജന്യമാണ്.
return-cost = തിരിച്ചയയ്ക്കാനുള്ള ചെലവ്: { $return_cost }.
return-not-possible-for = ഇവ റിട്ടേൺ ചെയ്യാൻ കഴിയില്ല: { $return_excluded }.
return-which-order = ഏത് ഓർഡറിലെ സാധനമാണ് റിട്ടേൺ ചെയ്യേണ്ടത്?
return-which-item = ഏത് സാധനമാണ് റിട്ടേൺ ചെയ്യേണ്ടത്?
return-why = റിട്ടേൺ ചെയ്യാനുള്ള കാരണം എന്താണ്?
return-unused = സാധനം ഉപയോഗിക്കാത്തതും ലേബലുകൾ കളയാത്തതുമാണോ?
return-photo = കേടുപാട് കാണുന്ന ഒരു ഫോട്ടോ അയയ്ക്കുക.
return-check = ഓർഡർ { $order_number } പ്രകാരമുള്ള “{ $item_title }” റിട്ടേൺ ചെയ്യണം. ശരിയല്ലേ?
return-approved = “{ $item_title }” റിട്ടേൺ ചെയ്യാൻ അനുമതിയായി. റിട്ടേൺ നമ്പർ: { $return_number }.
return-refused-window = “{ $item_title }” റിട്ടേൺ ചെയ്യാനുള്ള സമയം കഴിഞ്ഞു. അവസാന തീയതി: { $return_until }.
return-refused-final-sale = “{ $item_title }” തിരിച്ചെടുക്കില്ലെന്ന വ്യവസ്ഥയിൽ വിറ്റതാണ്, അതിനാൽ റിട്ടേൺ ചെയ്യാൻ കഴിയില്ല.
return-refused-kind = “{ $item_title }” അയച്ചുകഴിഞ്ഞാൽ റിട്ടേൺ ചെയ്യാൻ കഴിയാത്ത തരം സാധനമാണ്.
return-refused-used = ഉപയോഗിച്ചതോ ലേബൽ നഷ്ടപ്പെട്ടതോ ആയ സാധനങ്ങൾ റിട്ടേൺ ചെയ്യാൻ കഴിയില്ല.
return-refused-already = “{ $item_title }” റിട്ടേൺ ചെയ്യുന്നത് നേരത്തേ രജിസ്റ്റർ ചെയ്തിട്ടുണ്ട്.
return-refused-undelivered = “{ $item_title }” ഇതുവരെ എത്തിയിട്ടില്ല. കിട്ടിക്കഴിഞ്ഞാൽ റിട്ടേൺ ചെയ്യാം.
return-review = നിങ്ങളുടെ റിട്ടേൺ സംബന്ധിച്ച് ഞങ്ങളുടെ സഹപ്രവർത്തകർ തീരുമാനിച്ച് അറിയിക്കും.
return-label-link = നിങ്ങളുടെ റിട്ടേൺ ലേബൽ ഇതാ: { $return_label_link }
return-pack = സാധനം നന്നായി പാക്ക് ചെയ്ത്, ലേബൽ ഒട്ടിച്ച്, പാഴ്സൽ ഈ കൊറിയറിന് കൈമാറുക: { $carrier_name }.
return-send-by = ഈ തീയതിക്കകം അയയ്ക്കുക: { $return_until }.
return-after = പാഴ്സൽ കിട്ടി പരിശോധിച്ച ശേഷം, റീഫണ്ടിന്റെ കാര്യം ഞങ്ങളുടെ സഹപ്രവർത്തകർ തീരുമാനിക്കും.
return-stopped = ശരി, ഒന്നും രജിസ്റ്റർ ചെയ്തിട്ടില്ല.
return-mail-subject = { $shop_name }: നിങ്ങളുടെ റിട്ടേൺ { $return_number }
return-mail-intro = ഓർഡർ { $order_number } പ്രകാരമുള്ള “{ $item_title }” റിട്ടേൺ ചെയ്യുന്നത് രജിസ്റ്റർ ചെയ്തു.
reason-too-small = വളരെ ചെറുതാണ്
reason-too-large = വളരെ വലുതാണ്
reason-not-as-described = വിവരണം പോലെയല്ല
reason-damaged = കേടുപാടുണ്ട്
reason-defective = പ്രവർത്തിക്കുന്നില്ല
reason-wrong-item = തെറ്റായ സാധനം
reason-late = വൈകിയാണ് എത്തിയത്
reason-changed-mind = മനസ്സ് മാറി
reason-other = മറ്റൊരു കാരണം

### റദ്ദാക്കൽ, മാറ്റം, എക്സ്ചേഞ്ച്, വാറന്റി

cancel-check = { $order_total } തുകയ്ക്കുള്ള ഓർഡർ { $order_number } റദ്ദാക്കട്ടെ?
cancel-done = നിങ്ങളുടെ ഓർഡർ { $order_number } റദ്ദാക്കി.
cancel-too-late = നിങ്ങളുടെ ഓർഡർ { $order_number } ഇതിനകം വഴിയിലായതിനാൽ റദ്ദാക്കാൻ കഴിയില്ല. കിട്ടിക്കഴിഞ്ഞാൽ റിട്ടേൺ ചെയ്യാം.
address-ask = പുതിയ ഡെലിവറി വിലാസം പൂർണ്ണമായി അയയ്ക്കുക.
address-check = നിങ്ങളുടെ ഓർഡർ { $order_number } ഈ വിലാസത്തിലേക്ക് അയയ്ക്കട്ടെ: { $address_new }?
address-done = നിങ്ങളുടെ ഓർഡർ { $order_number } എത്തിക്കേണ്ട വിലാസം മാറ്റി.
address-too-late = നിങ്ങളുടെ ഓർഡർ { $order_number } ഇതിനകം വഴിയിലായതിനാൽ വിലാസം മാറ്റാൻ കഴിയില്ല.
exchange-which = പകരം ഏത് സൈസ് അല്ലെങ്കിൽ ഏത് തരമാണ് വേണ്ടത്?
exchange-check = “{ $item_title }” മാറ്റി പകരം “{ $exchange_title }” തരട്ടെ?
exchange-approved = “{ $item_title }” മാറ്റി പകരം “{ $exchange_title }” നൽകാൻ അനുമതിയായി.
exchange-sold-out = “{ $exchange_title }” ഇപ്പോൾ സ്റ്റോക്കില്ല.
exchange-refused = “{ $item_title }” അതുമായി മാറ്റിയെടുക്കാൻ കഴിയില്ല.
change-review = ഞങ്ങളുടെ സഹപ്രവർത്തകർ നിങ്ങളുടെ അപേക്ഷ നോക്കി അറിയിക്കും.
warranty-covered = “{ $item_title }” വാറന്റിയിലുണ്ട്. കാലാവധി: { $warranty_until } വരെ.
warranty-ended = “{ $item_title }” വാറന്റി കഴിഞ്ഞു. കഴിഞ്ഞ തീയതി: { $warranty_until }.
stopped = ശരി, ഒന്നും മാറ്റിയിട്ടില്ല.

### ഉൽപ്പന്നങ്ങൾ

product-price = “{ $product_title }” വില: { $product_price }.
product-price-was = “{ $product_title }” വില: { $product_price } (മുമ്പ്: { $product_price_before }).
product-available = “{ $product_title }” സ്റ്റോക്കുണ്ട്.
product-stock = { $product_stock_n ->
    [one] “{ $product_title }” ഇപ്പോൾ { $product_stock } എണ്ണം സ്റ്റോക്കുണ്ട്.
   *[other] “{ $product_title }” ഇപ്പോൾ { $product_stock } എണ്ണം സ്റ്റോക്കുണ്ട്.
}
product-sold-out = “{ $product_title }” ഇപ്പോൾ സ്റ്റോക്കില്ല.
product-tell-me = വീണ്ടും സ്റ്റോക്ക് വരുമ്പോൾ അറിയിക്കട്ടെ?
product-will-tell = വീണ്ടും സ്റ്റോക്ക് വരുമ്പോൾ അറിയിക്കാം.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = ഏത് ഉൽപ്പന്നമാണ് ഉദ്ദേശിച്ചത്?
product-not-found = അങ്ങനെയൊരു ഉൽപ്പന്നം ഞങ്ങളുടെ ഷോപ്പിൽ കണ്ടില്ല.
products-found = ഇവ നിങ്ങൾക്ക് ഇഷ്ടപ്പെട്ടേക്കാം:
products-nearest = കൃത്യമായി ചേരുന്നത് കണ്ടില്ല. ഏറ്റവും അടുത്തുള്ളവ ഇവയാണ്:
products-goes-with = ഇതിനോട് നന്നായി ചേരുന്നവ:
product-line = { $product_title }, { $product_price }
compare-intro = ഇവയുടെ താരതമ്യം ഇങ്ങനെ:
size-ask = സാധാരണ ഏത് സൈസാണ് ധരിക്കുന്നത്, അല്ലെങ്കിൽ അളവുകൾ എത്രയാണ്?
size-advice = “{ $product_title }” വാങ്ങുമ്പോൾ ഞങ്ങൾ നിർദ്ദേശിക്കുന്ന സൈസ്: { $size_value }.
size-chart = സൈസ് ചാർട്ട് പ്രകാരം സൈസ് { $size_value }: { $size_measure }.
size-runs-small = “{ $product_title }” ചെറുതാണെന്ന് പല ഉപഭോക്താക്കളും പറഞ്ഞിട്ടുണ്ട്.
size-runs-large = “{ $product_title }” വലുതാണെന്ന് പല ഉപഭോക്താക്കളും പറഞ്ഞിട്ടുണ്ട്.
size-runs-true = “{ $product_title }” പ്രതീക്ഷിച്ച അളവിൽ തന്നെയാണെന്ന് ഉപഭോക്താക്കൾ പറഞ്ഞിട്ടുണ്ട്.
size-unknown = “{ $product_title }” സൈസ് ചാർട്ട് എന്റെ കൈവശമില്ല.
cart-link = ഇത് ചേർത്ത നിങ്ങളുടെ കാർട്ട് ഇതാ: { $cart_link }

### ഡെലിവറി, പേയ്‌മെന്റ്, ഓഫറുകൾ

delivery-estimate = ഇപ്പോൾ ഓർഡർ ചെയ്താൽ എത്തുമെന്ന് പ്രതീക്ഷിക്കുന്ന തീയതി: { $delivery_by }.
delivery-estimate-between = ഇപ്പോൾ ഓർഡർ ചെയ്താൽ { $delivery_from } മുതൽ { $delivery_to } വരെയുള്ള ദിവസങ്ങളിൽ എത്തുമെന്ന് പ്രതീക്ഷിക്കുന്നു.
delivery-cost = ഡെലിവറി ചാർജ് ({ $country_name }): { $delivery_cost }.
delivery-free = { $country_name }: ഡെലിവറി സൗജന്യമാണ്.
delivery-free-from = { $delivery_free_from } മുതലുള്ള ഓർഡറുകൾക്ക് ഡെലിവറി സൗജന്യമാണ്.
delivery-country-no = ഈ രാജ്യത്തേക്ക് ഞങ്ങൾ അയയ്ക്കുന്നില്ല: { $country_name }.
payment-methods = പണമടയ്ക്കാനുള്ള മാർഗങ്ങൾ: { $payment_methods }.
payment-trouble = പേയ്‌മെന്റ് നടക്കാത്തതിൽ ക്ഷമിക്കണം. നിങ്ങളുടെ കാർട്ട് സൂക്ഷിച്ചിട്ടുണ്ട്, വീണ്ടും ശ്രമിക്കാം അല്ലെങ്കിൽ മറ്റൊരു മാർഗം തിരഞ്ഞെടുക്കാം.
discount-none = ഇപ്പോൾ നൽകാൻ ഡിസ്കൗണ്ടൊന്നുമില്ല.
discount-open = ഇപ്പോൾ കോഡ് { $coupon_code } ഉപയോഗിച്ചാൽ { $coupon_value } കിഴിവ് കിട്ടും. കാലാവധി: { $coupon_expires } വരെ.
giftcard-ask = ഗിഫ്റ്റ് കാർഡിന്റെ കോഡ് അയയ്ക്കുക.
giftcard-balance = ഗിഫ്റ്റ് കാർഡിലെ ബാലൻസ്: { $giftcard_balance }.
giftcard-unknown = ഈ കോഡുള്ള ഗിഫ്റ്റ് കാർഡ് കണ്ടില്ല.
policy-says = “{ $page_title }” എന്ന പേജിൽ ഇങ്ങനെ പറയുന്നു: { $page_passage }
own-words = { $own_words }

### ജീവനക്കാർ ഏറ്റെടുക്കുന്നു

handoff-done = നിങ്ങളുടെ സംഭാഷണം ഞങ്ങളുടെ സഹപ്രവർത്തകർക്ക് കൈമാറുന്നു. ഇവിടെ എഴുതിയതെല്ലാം അവർക്ക് കാണാം.
handoff-next = മറുപടി ഇവിടെത്തന്നെ കിട്ടും.
handoff-closed = ഞങ്ങളുടെ ടീം വീണ്ടും ലഭ്യമാകുന്നത്: { $team_back }. അപ്പോൾ മറുപടി നൽകും.
handoff-leave-address = നിങ്ങളെ ബന്ധപ്പെടാനായി ഇമെയിൽ വിലാസം നൽകുക.
complaint-sorry = അങ്ങനെ സംഭവിച്ചതിൽ ക്ഷമിക്കണം. ഇത് ഉടൻ ഞങ്ങളുടെ സഹപ്രവർത്തകർക്ക് കൈമാറുന്നു.

### ഒഴിവാകൽ

opt-out-done = { $shop_name } ഷോപ്പിൽനിന്ന് ഇത്തരം സന്ദേശങ്ങൾ ഇനി നിങ്ങൾക്ക് വരില്ല.

### വാങ്ങിയ ശേഷം
