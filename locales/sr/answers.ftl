# Шта помоћник говори на српском (обраћање са ви). docs/locales.md објашњава употребу и провере.

### Почетак и крај

assist-hello = Добар дан! Ја сам аутоматски помоћник продавнице { $shop_name }. Како могу да вам помогнем?
assist-hello-again = Добар дан поново! Како могу да вам помогнем?
assist-thanks = Нема на чему. Могу ли још нешто да учиним за вас?
assist-else = Могу ли још нешто да учиним за вас?
assist-not-understood = Нисам сигуран да сам вас разумео. Можете ли то да кажете другим речима?
assist-choose = На шта од овога мислите?
assist-out-of-scope = Могу да помогнем око поруџбина, повраћаја, доставе и производа продавнице { $shop_name }, али не и око овога.
assist-unknown = О томе немам поуздане податке, па радије не нагађам.
assist-empty = Стигла ми је празна порука. Како могу да вам помогнем?
assist-too-long = Ваша порука ми је предугачка. Можете ли да је сажмете у неколико реченица?
assist-busy = Тренутак, молим вас, још радим на вашој претходној поруци.
assist-trouble = То сада не могу да проверим. Покушајте мало касније или разговарајте са особом.
assist-file-refused = Ову датотеку нисам успео да прочитам. Пошаљите фотографију у формату JPEG, PNG или WebP.
assist-no-payment-here = У овом разговору се никада не плаћа. Платите на страници за плаћање у продавници.

### Дугмад

button-order-status = Где је поруџбина?
button-return = Врати артикал
button-product = Питање о производу
button-human = Разговор са особом
button-yes = Да
button-no = Не
button-skip = Прескочи
button-cancel = Одустани
button-view = Погледај производ
button-track = Прати пакет
button-label = Отвори налепницу

### Ко пита

identify-order-number = Реците ми број своје поруџбине. Налази се у потврди поруџбине.
identify-contact = Реците ми имејл адресу или број телефона који сте навели у поруџбини.
identify-code-sent = Ако ти подаци припадају некој поруџбини, управо смо послали код на адресу или телефон из те поруџбине. Упишите код овде.
identify-code-wrong = То нисам успео да потврдим. Код је можда погрешно уписан или је истекао.
identify-too-often = Било је превише покушаја. Покушајте касније или разговарајте са особом.
identify-done = Хвала, пронашао сам вашу поруџбину.
reply-subject = Re: { $shop_name }
identify-code-subject = Ваш код за { $shop_name }
identify-code-text = Ваш код за { $shop_name } је { $access_code }. Ако га нисте тражили, занемарите ову поруку.

### Поруџбине

order-received = Ваша поруџбина { $order_number } (датум: { $order_placed }) стигла је код нас и припрема се.
order-unpaid = Ваша поруџбина { $order_number } (датум: { $order_placed }) чека на плаћање.
order-partly-shipped = Део ваше поруџбине { $order_number } је на путу, остатак следи.
order-shipped = Ваша поруџбина { $order_number } је на путу.
order-shipped-with = Ваша поруџбина { $order_number } је на путу. Доставља: { $carrier_name }.
order-out-for-delivery = Ваша поруџбина { $order_number } је у достави.
order-delivered = Ваша поруџбина { $order_number } је испоручена (датум: { $order_delivered }).
order-cancelled = Ваша поруџбина { $order_number } је отказана.
order-refunded = За вашу поруџбину { $order_number } враћено је { $refund_amount }.
order-returned = Повраћај из ваше поруџбине { $order_number } стигао је код нас.
order-problem = Курирска служба јавља проблем са доставом ваше поруџбине { $order_number }. Колега ће то проверити.
order-expected = Предвиђена испорука: { $delivery_by }
order-expected-between = Предвиђена испорука: { $delivery_from } – { $delivery_to }
order-tracking = Број за праћење је { $tracking_number }.
order-tracking-link = Пошиљку можете да пратите овде: { $tracking_link }
order-no-tracking = Броја за праћење још нема.
order-list = Ово су ваше последње поруџбине:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Нисам пронашао ниједну вашу поруџбину.
order-not-found = Међу вашим поруџбинама нема поруџбине са тим бројем.

### Повраћај новца

refund-pending = Повраћај износа { $refund_amount } за вашу поруџбину { $order_number } је у обради.
refund-done = Износ { $refund_amount } за вашу поруџбину { $order_number } је враћен (датум: { $refund_on }).
refund-none = За вашу поруџбину { $order_number } не видим повраћај новца.
refund-by-person = О повраћају новца одлучује колега. Проследио сам му ваш захтев са свим појединостима.

### Враћање робе

return-window = { $return_days_n ->
    [one] Артикле можете да вратите у року од { $return_days } дана од испоруке.
    [few] Артикле можете да вратите у року од { $return_days } дана од испоруке.
   *[other] Артикле можете да вратите у року од { $return_days } дана од испоруке.
}
return-free = Враћање је за вас бесплатно.
return-cost = Враћање кошта { $return_cost }.
return-not-possible-for = Ово не може да се врати: { $return_excluded }.
return-which-order = Из које поруџбине желите нешто да вратите?
return-which-item = Који артикал желите да вратите?
return-why = Зашто желите да га вратите?
return-unused = Да ли је артикал некоришћен и има ли још етикете?
return-photo = Пошаљите фотографију на којој се види оштећење.
return-check = Желите да вратите: { $item_title }, поруџбина { $order_number }. Да ли је то тачно?
return-approved = Враћање артикла „{ $item_title }” је одобрено. Број повраћаја је { $return_number }.
return-refused-window = Рок за враћање артикла „{ $item_title }” је истекао (датум: { $return_until }).
return-refused-final-sale = Артикал „{ $item_title }” продат је без могућности враћања.
return-refused-kind = Артикал „{ $item_title }” спада у робу која после слања не може да се врати.
return-refused-used = Коришћени артикли и артикли без етикета не могу да се врате.
return-refused-already = Враћање артикла „{ $item_title }” је већ забележено.
return-refused-undelivered = Артикал „{ $item_title }” још није испоручен. Кад стигне, можете да га вратите.
return-review = О враћању ће одлучити колега и јавити вам се.
return-label-link = Овде је налепница за враћање: { $return_label_link }
return-pack = Артикал добро запакујте, залепите налепницу и предајте пакет. Курирска служба: { $carrier_name }.
return-send-by = Рок за слање: { $return_until }
return-after = Кад пакет стигне и буде прегледан, колега одлучује о повраћају новца.
return-stopped = У реду, ништа није забележено.
return-mail-subject = Ваш повраћај { $return_number } у продавници { $shop_name }
return-mail-intro = Забележили смо враћање артикла „{ $item_title }” из поруџбине { $order_number }.
reason-too-small = Премало
reason-too-large = Превелико
reason-not-as-described = Не одговара опису
reason-damaged = Оштећено
reason-defective = Не ради
reason-wrong-item = Погрешан артикал
reason-late = Стигло прекасно
reason-changed-mind = Предомишљање
reason-other = Други разлог

### Отказивање, измене, замена, гаранција

cancel-check = Да откажем вашу поруџбину { $order_number } у износу { $order_total }?
cancel-done = Ваша поруџбина { $order_number } је отказана.
cancel-too-late = Ваша поруџбина { $order_number } више не може да се откаже јер је на путу. Кад стигне, можете да је вратите.
address-ask = Пошаљите ми целу нову адресу за испоруку.
address-check = Да се ваша поруџбина { $order_number } пошаље на ову адресу: { $address_new }?
address-done = Адреса испоруке ваше поруџбине { $order_number } је промењена.
address-too-late = Адреса ваше поруџбине { $order_number } више не може да се промени јер је на путу.
exchange-which = Коју величину или опцију желите уместо тога?
exchange-check = Да заменим „{ $item_title }” за „{ $exchange_title }”?
exchange-approved = Замена „{ $item_title }” за „{ $exchange_title }” је одобрена.
exchange-sold-out = Артикал „{ $exchange_title }” је тренутно распродат.
exchange-refused = Артикал „{ $item_title }” не може да се замени за то.
change-review = Колега ће погледати ваш захтев и јавити вам се.
warranty-covered = Артикал „{ $item_title }” је под гаранцијом (до: { $warranty_until }).
warranty-ended = Гаранција за артикал „{ $item_title }” је истекла (датум: { $warranty_until }).
stopped = У реду, ништа нисам променио.

### Производи

product-price = Цена за { $product_title } је { $product_price }.
product-price-was = Цена за { $product_title } је { $product_price } (пре: { $product_price_before }).
product-available = Производ „{ $product_title }” је на стању.
product-stock = { $product_stock_n ->
    [one] „{ $product_title }”: на стању је сада { $product_stock } комад.
    [few] „{ $product_title }”: на стању су сада { $product_stock } комада.
   *[other] „{ $product_title }”: на стању је сада { $product_stock } комада.
}
product-sold-out = Производ „{ $product_title }” је тренутно распродат.
product-tell-me = Да вам јавим кад опет буде на стању?
product-will-tell = Јавићу вам кад опет буде на стању.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = На који производ мислите?
product-not-found = Такав производ нисам пронашао у нашој продавници.
products-found = Ово би могло да вам одговара:
products-nearest = Нисам пронашао ништа што потпуно одговара. Ово је најближе:
products-goes-with = Уз то добро иде:
product-line = { $product_title }, { $product_price }
compare-intro = Ево поређења:
size-ask = Коју величину обично носите или које су ваше мере?
size-advice = За { $product_title } препоручујемо величину { $size_value }.
size-chart = Табела величина за величину { $size_value } наводи: { $size_measure }.
size-runs-small = Купцима је „{ $product_title }” често био мањи од очекиваног.
size-runs-large = Купцима је „{ $product_title }” често био већи од очекиваног.
size-runs-true = Према искуству купаца, „{ $product_title }” одговара величини.
size-unknown = За { $product_title } немам табелу величина.
cart-link = Овде је ваша корпа са производом: { $cart_link }

### Достава, плаћање, понуде

delivery-estimate = Ако поручите сада, предвиђена испорука: { $delivery_by }
delivery-estimate-between = Ако поручите сада, предвиђена испорука: { $delivery_from } – { $delivery_to }
delivery-cost = Достава у ову земљу ({ $country_name }) кошта { $delivery_cost }.
delivery-free = Достава у ову земљу ({ $country_name }) је бесплатна.
delivery-free-from = Достава је бесплатна за поруџбине од { $delivery_free_from } и више.
delivery-country-no = У ову земљу не шаљемо: { $country_name }.
payment-methods = Начини плаћања: { $payment_methods }.
payment-trouble = Жао ми је што плаћање није успело. Корпа је сачувана, па можете да покушате поново или изаберете други начин плаћања.
discount-none = Тренутно немам ниједан попуст.
discount-open = Тренутно имате { $coupon_value } попуста са кодом { $coupon_code } (важи до: { $coupon_expires }).
giftcard-ask = Пошаљите ми код поклон картице.
giftcard-balance = Стање на поклон картици је { $giftcard_balance }.
giftcard-unknown = Нисам пронашао поклон картицу са тим кодом.
policy-says = На страници „{ $page_title }” пише: { $page_passage }
own-words = { $own_words }

### Преузима особа

handoff-done = Прослеђујем разговор колеги, који види све што сте овде написали.
handoff-next = Одговор ћете добити управо овде.
handoff-closed = Наш тим се враћа (датум: { $team_back }) и тада ће вам одговорити.
handoff-leave-address = Оставите нам своју имејл адресу да бисмо могли да вам се јавимо.
complaint-sorry = Жао ми је због тога. Одмах прослеђујем колеги.

### Одјава

opt-out-done = Више нећете добијати овакве поруке продавнице { $shop_name }.

### После куповине
