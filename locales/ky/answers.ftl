# Жардамчынын кыргызча айткандары. docs/locales.md караңыз.

### Opening and closing

assist-hello = Саламатсызбы! Мен { $shop_name } дүкөнүнүн автоматтык жардамчысымын. Сизге кантип жардам бере алам?
assist-hello-again = Кайрадан саламатсызбы! Сизге кантип жардам бере алам?
assist-thanks = Эч нерсе эмес! Дагы эмне менен жардам бере алам?
assist-else = Дагы эмне менен жардам бере алам?
assist-not-understood = Сизди туура түшүнгөнүмө ишенбей турам. Башкача айтып жаза аласызбы?
assist-choose = Булардын кайсынысын айтып жатасыз?
assist-out-of-scope = Мен { $shop_name } дүкөнүнүн буйрутмалары, кайтаруу, жеткирүү жана товарлары боюнча жардам бере алам, ал эми бул маселеде жардам бере албайм.
assist-unknown = Бул тууралуу ишенимдүү маалыматым жок, ошондуктан божомолдогум келбейт.
assist-empty = Бош билдирүү келди. Сизге кантип жардам бере алам?
assist-too-long = Билдирүүңүз мен үчүн өтө узун. Бир нече сүйлөм менен жаза аласызбы?
assist-busy = Бир мүнөт күтүп туруңузчу, мурунку билдирүүңүз менен дагы эле иштеп жатам.
assist-trouble = Азыр муну текшере албай жатам. Бир аздан кийин кайра аракет кылыңыз же кызматкерибизге жазыңыз.
assist-file-refused = Бул файлды ача алган жокмун. Сүрөттү JPEG, PNG же WebP форматында жөнөтүңүзчү.
assist-no-payment-here = Бул чатта төлөм эч качан кабыл алынбайт. Төлөмдү дүкөндүн төлөм барагында жасаңыз.

### Buttons

button-order-status = Буйрутмам кайда?
button-return = Товарды кайтаруу
button-product = Товар жөнүндө суроо
button-human = Кызматкер менен сүйлөшүү
button-yes = Ооба
button-no = Жок
button-skip = Өткөрүп жиберүү
button-cancel = Баш тартуу
button-view = Товарды көрүү
button-track = Посылканы көзөмөлдөө
button-label = Кайтаруу этикеткасын ачуу

### Making sure who is asking

identify-order-number = Буйрутма номерин жазыңызчы. Ал буйрутманы ырастоо катында көрсөтүлгөн.
identify-contact = Буйрутмада көрсөткөн электрондук почтаңызды же телефон номериңизди жазыңызчы.
identify-code-sent = Эгер бул маалыматтар бир буйрутмага таандык болсо, ошол буйрутмадагы дарекке же номерге азыр эле код жөнөттүк. Кодду ушул жерге жазыңыз.
identify-code-wrong = Ырастай алган жокмун. Код туура эмес жазылган же мөөнөтү өтүп кеткен болушу мүмкүн.
identify-too-often = Аракет өтө көп болду. Кийинчерээк кайра аракет кылыңыз же кызматкерибизге жазыңыз.
identify-done = Рахмат, буйрутмаңызды таптым.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } үчүн кодуңуз
identify-code-text = { $shop_name } үчүн кодуңуз: { $access_code }. Эгер аны сиз сурабаган болсоңуз, бул билдирүүгө көңүл бурбаңыз.

### Orders

order-received = { $order_number } номерлүү буйрутмаңыз ({ $order_placed }) бизге келип түштү, даярдалып жатат.
order-unpaid = { $order_number } номерлүү буйрутмаңыз ({ $order_placed }) төлөмдү күтүп турат.
order-partly-shipped = { $order_number } номерлүү буйрутмаңыздын бир бөлүгү жолдо, калганын кийин жөнөтөбүз.
order-shipped = { $order_number } номерлүү буйрутмаңыз жолдо.
order-shipped-with = { $order_number } номерлүү буйрутмаңыз жолдо. Жеткирүүчү: { $carrier_name }.
order-out-for-delivery = { $order_number } номерлүү буйрутмаңыз курьерде, сизге алып баратат.
order-delivered = { $order_number } номерлүү буйрутмаңыз жеткирилди. Күнү: { $order_delivered }.
order-cancelled = { $order_number } номерлүү буйрутмаңыз жокко чыгарылды.
order-refunded = { $order_number } номерлүү буйрутмаңыз боюнча кайтарылган сумма: { $refund_amount }.
order-returned = { $order_number } номерлүү буйрутмаңыздан кайтарылган товар бизге жетти.
order-problem = Жеткирүүчү { $order_number } номерлүү буйрутмаңызды жеткирүүдө көйгөй бар экенин билдирди. Кызматкерибиз тактайт.
order-expected = Күтүлгөн жеткирүү күнү: { $delivery_by }.
order-expected-between = Күтүлгөн жеткирүү мөөнөтү: { $delivery_from } – { $delivery_to }.
order-tracking = Көзөмөлдөө номери: { $tracking_number }.
order-tracking-link = Ушул жерден көзөмөлдөй аласыз: { $tracking_link }
order-no-tracking = Көзөмөлдөө номери азырынча жок.
order-list = Акыркы буйрутмаларыңыз:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Сиздин буйрутмаларыңызды тапкан жокмун.
order-not-found = Буйрутмаларыңыздын арасынан мындай номерлүү буйрутма табылган жок.

### Refunds

refund-pending = { $order_number } номерлүү буйрутмаңыз боюнча акча кайтаруу иштелип жатат. Суммасы: { $refund_amount }.
refund-done = { $order_number } номерлүү буйрутмаңыз боюнча акча кайтарылды. Суммасы: { $refund_amount }, күнү: { $refund_on }.
refund-none = { $order_number } номерлүү буйрутмаңыз боюнча акча кайтарылганын көрүп турган жокмун.
refund-by-person = Акча кайтаруу боюнча чечимди кызматкерибиз кабыл алат. Өтүнүчүңүздү бардык маалыматы менен жеткирдим.

### Returns

return-window = { $return_days_n ->
   *[other] Товарды жеткирилгенден кийин { $return_days } күн ичинде кайтара аласыз.
}
return-free = Кайра жөнөтүү сиз үчүн акысыз.
return-cost = Кайра жөнөтүү баасы: { $return_cost }.
return-not-possible-for = Буларды кайтарууга болбойт: { $return_excluded }.
return-which-order = Кайсы буйрутмадан товар кайтаргыңыз келет?
return-which-item = Кайсы товарды кайтаргыңыз келет?
return-why = Эмне үчүн кайтаргыңыз келет?
return-unused = Товар колдонула элекпи жана этикеткалары ордундабы?
return-photo = Бузулган жери көрүнгөн сүрөт жөнөтүңүзчү.
return-check = { $order_number } номерлүү буйрутмадан «{ $item_title }» товарын кайтаргыңыз келет. Туурабы?
return-approved = «{ $item_title }» товарын кайтаруу жактырылды. Кайтаруу номериңиз: { $return_number }.
return-refused-window = «{ $item_title }» товарын кайтаруу мөөнөтү бүттү. Акыркы күнү: { $return_until }.
return-refused-final-sale = «{ $item_title }» товары кайтарылбас шарты менен сатылган.
return-refused-kind = «{ $item_title }» жөнөтүлгөндөн кийин кайтарууга болбогон товарларга кирет.
return-refused-used = Колдонулган же этикеткасы алынган товарларды кайтарууга болбойт.
return-refused-already = «{ $item_title }» товарын кайтаруу буга чейин катталган.
return-refused-undelivered = «{ $item_title }» али жеткириле элек. Колуңузга тийгенден кийин кайтара аласыз.
return-review = Кайтаруу боюнча чечимди кызматкерибиз кабыл алып, сизге жооп берет.
return-label-link = Кайтаруу этикеткаңыз: { $return_label_link }
return-pack = Товарды жакшылап ороп, этикетканы чаптап, посылканы жеткирүүчүгө тапшырыңыз: { $carrier_name }.
return-send-by = Ушул күндөн кечиктирбей жөнөтүңүзчү: { $return_until }.
return-after = Посылка келип текшерилгенден кийин акча кайтаруу боюнча чечимди кызматкерибиз кабыл алат.
return-stopped = Макул, эч нерсе катталган жок.
return-mail-subject = { $shop_name }: { $return_number } номерлүү кайтарууңуз
return-mail-intro = { $order_number } номерлүү буйрутмадан «{ $item_title }» товарын кайтарууну каттадык.
reason-too-small = Кичине
reason-too-large = Чоң
reason-not-as-described = Сүрөттөмөгө туура келбейт
reason-damaged = Бузулган
reason-defective = Иштебейт
reason-wrong-item = Башка товар келди
reason-late = Өтө кеч келди
reason-changed-mind = Оюм өзгөрдү
reason-other = Башка себеп

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_number } номерлүү буйрутмаңызды ({ $order_total }) жокко чыгарайынбы?
cancel-done = { $order_number } номерлүү буйрутмаңыз жокко чыгарылды.
cancel-too-late = { $order_number } номерлүү буйрутмаңыз жолго чыгып кеткендиктен, аны жокко чыгарууга болбойт. Келгенден кийин кайтара аласыз.
address-ask = Жаңы жеткирүү дарегин толук жазыңызчы.
address-check = { $order_number } номерлүү буйрутмаңыз ушул дарекке жөнөтүлсүнбү: { $address_new }?
address-done = { $order_number } номерлүү буйрутмаңыздын жеткирүү дареги өзгөртүлдү.
address-too-late = { $order_number } номерлүү буйрутмаңыз жолго чыгып кеткендиктен, дарегин өзгөртүүгө болбойт.
exchange-which = Ордуна кайсы өлчөм же вариант керек?
exchange-check = «{ $item_title }» ордуна «{ $exchange_title }» жөнөтөлүбү?
exchange-approved = Алмаштыруу жактырылды: «{ $item_title }» ордуна «{ $exchange_title }».
exchange-sold-out = «{ $exchange_title }» азыр түгөнгөн.
exchange-refused = «{ $item_title }» товарын буга алмаштырууга болбойт.
change-review = Кызматкерибиз өтүнүчүңүздү карап, сизге жооп берет.
warranty-covered = «{ $item_title }» товарынын кепилдиги жарактуу. Бүтө турган күнү: { $warranty_until }.
warranty-ended = «{ $item_title }» товарынын кепилдиги бүткөн. Бүткөн күнү: { $warranty_until }.
stopped = Макул, эч нерсени өзгөрткөн жокмун.

### Products

product-price = { $product_title }: баасы { $product_price }.
product-price-was = { $product_title }: баасы { $product_price } (мурда: { $product_price_before }).
product-available = { $product_title }: бар.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: азыр { $product_stock } даана бар.
}
product-sold-out = { $product_title }: азыр түгөнгөн.
product-tell-me = Кайра келгенде сизге кабарлайынбы?
product-will-tell = Кайра келери менен сизге кабарлайм.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Кайсы товарды айтып жатасыз?
product-not-found = Дүкөнүбүздөн мындай товар табылган жок.
products-found = Булар сизге жагышы мүмкүн:
products-nearest = Так туура келгени табылган жок. Эң жакындары:
products-goes-with = Буга жакшы айкалышат:
product-line = { $product_title }, { $product_price }
compare-intro = Салыштыруу:
size-ask = Адатта кайсы өлчөмдү киесиз же өлчөмдөрүңүз кандай?
size-advice = «{ $product_title }» үчүн сунуштаган өлчөмүбүз: { $size_value }.
size-chart = Өлчөмдөр таблицасы боюнча { $size_value } өлчөмү: { $size_measure }.
size-runs-small = Сатып алуучулардын айтымында, «{ $product_title }» кичине келет.
size-runs-large = Сатып алуучулардын айтымында, «{ $product_title }» чоң келет.
size-runs-true = Сатып алуучулардын айтымында, «{ $product_title }» өз өлчөмүнө туура келет.
size-unknown = «{ $product_title }» үчүн өлчөмдөр таблицасы менде жок.
cart-link = Ушул товар салынган себетиңиз: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Азыр буйрутма берсеңиз, күтүлгөн жеткирүү күнү: { $delivery_by }.
delivery-estimate-between = Азыр буйрутма берсеңиз, күтүлгөн жеткирүү мөөнөтү: { $delivery_from } – { $delivery_to }.
delivery-cost = Жеткирүү баасы ({ $country_name }): { $delivery_cost }.
delivery-free = Жеткирүү акысыз, өлкө: { $country_name }.
delivery-free-from = { $delivery_free_from } жана андан жогору буйрутмаларга жеткирүү акысыз.
delivery-country-no = Тилекке каршы, бул өлкөгө жеткирбейбиз: { $country_name }.
payment-methods = Төлөм ыкмалары: { $payment_methods }.
payment-trouble = Төлөм өтпөй калганына өкүнөм. Себетиңиз сакталды, кайра аракет кылсаңыз же башка төлөм ыкмасын тандасаңыз болот.
discount-none = Азыр сунуштай турган арзандатуум жок.
discount-open = Азыр { $coupon_code } коду менен { $coupon_value } арзандатуу бар. Жарактуу мөөнөтү: { $coupon_expires }.
giftcard-ask = Белек картасынын кодун жөнөтүңүзчү.
giftcard-balance = Белек картасынын балансы: { $giftcard_balance }.
giftcard-unknown = Мындай коду бар белек картасы табылган жок.
policy-says = «{ $page_title }» барагында мындай деп жазылган: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Маегиңизди кызматкерибизге өткөрүп берем, ал бул жерге жазганыңыздын баарын көрөт.
handoff-next = Жоопту ушул жерден аласыз.
handoff-closed = Биздин команда ушул убакта кайтып келип, сизге жооп берет: { $team_back }.
handoff-leave-address = Сиз менен байланышуубуз үчүн электрондук почтаңызды калтырыңызчы.
complaint-sorry = Бул үчүн абдан өкүнөм. Дароо кызматкерибизге жеткирем.

### Leaving

opt-out-done = { $shop_name } сизге мындан ары мындай билдирүүлөрдү жөнөтпөйт.
