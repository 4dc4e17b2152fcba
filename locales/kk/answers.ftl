# Көмекшінің қазақша айтатындары. docs/locales.md қараңыз.

### Opening and closing

assist-hello = Сәлеметсіз бе! Мен { $shop_name } дүкенінің автоматты көмекшісімін. Сізге қалай көмектесе аламын?
assist-hello-again = Қайта сәлеметсіз бе! Сізге қалай көмектесе аламын?
assist-thanks = Оқасы жоқ! Тағы немен көмектесе аламын?
assist-else = Тағы немен көмектесе аламын?
assist-not-understood = Сізді дұрыс түсінгеніме сенімді емеспін. Басқаша жазып бере аласыз ба?
assist-choose = Осылардың қайсысын айтып тұрсыз?
assist-out-of-scope = Мен { $shop_name } дүкенінің тапсырыстары, қайтару, жеткізу және тауарлары бойынша көмектесе аламын, ал бұл мәселеде көмектесе алмаймын.
assist-unknown = Бұл туралы сенімді ақпаратым жоқ, сондықтан болжам айтпай-ақ қояйын.
assist-empty = Бос хабарлама келді. Сізге қалай көмектесе аламын?
assist-too-long = Хабарламаңыз мен үшін тым ұзын. Бірнеше сөйлеммен жаза аласыз ба?
assist-busy = Бір минут күтіңізші, алдыңғы хабарламаңызбен әлі жұмыс істеп жатырмын.
assist-trouble = Қазір мұны тексере алмай тұрмын. Сәл кейінірек қайталап көріңіз немесе қызметкерімізге жазыңыз.
assist-file-refused = Бұл файлды аша алмадым. Суретті JPEG, PNG немесе WebP форматында жіберіңізші.
assist-no-payment-here = Бұл чатта төлем ешқашан қабылданбайды. Төлемді дүкеннің төлем бетінде жасаңыз.

### Buttons

button-order-status = Тапсырысым қайда?
button-return = Тауарды қайтару
button-product = Тауар туралы сұрақ
button-human = Қызметкермен сөйлесу
button-yes = Иә
button-no = Жоқ
button-skip = Өткізіп жіберу
button-cancel = Болдырмау
button-view = Тауарды көру
button-track = Сәлемдемені қадағалау
button-label = Қайтару жапсырмасын ашу

### Making sure who is asking

identify-order-number = Тапсырыс нөмірін жазыңызшы. Ол тапсырысты растау хатында көрсетілген.
identify-contact = Тапсырыста көрсеткен электрондық поштаңызды немесе телефон нөміріңізді жазыңызшы.
identify-code-sent = Егер бұл деректер бір тапсырысқа тиесілі болса, сол тапсырыстағы мекенжайға немесе нөмірге жаңа ғана код жібердік. Кодты осы жерге жазыңыз.
identify-code-wrong = Растай алмадым. Код қате жазылған немесе мерзімі өтіп кеткен болуы мүмкін.
identify-too-often = Әрекет саны тым көп болды. Кейінірек қайталап көріңіз немесе қызметкерімізге жазыңыз.
identify-done = Рақмет, тапсырысыңызды таптым.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } үшін кодыңыз
identify-code-text = { $shop_name } үшін кодыңыз: { $access_code }. Егер оны сіз сұрамаған болсаңыз, бұл хабарламаға мән бермеңіз.

### Orders

order-received = { $order_number } нөмірлі тапсырысыңыз ({ $order_placed }) бізге келіп түсті, дайындалып жатыр.
order-unpaid = { $order_number } нөмірлі тапсырысыңыз ({ $order_placed }) төлемді күтіп тұр.
order-partly-shipped = { $order_number } нөмірлі тапсырысыңыздың бір бөлігі жолда, қалғанын кейін жібереміз.
order-shipped = { $order_number } нөмірлі тапсырысыңыз жолда.
order-shipped-with = { $order_number } нөмірлі тапсырысыңыз жолда. Жеткізуші: { $carrier_name }.
order-out-for-delivery = { $order_number } нөмірлі тапсырысыңыз курьерде, сізге әкеле жатыр.
order-delivered = { $order_number } нөмірлі тапсырысыңыз жеткізілді. Күні: { $order_delivered }.
order-cancelled = { $order_number } нөмірлі тапсырысыңыздан бас тартылды.
order-refunded = { $order_number } нөмірлі тапсырысыңыз бойынша қайтарылған сома: { $refund_amount }.
order-returned = { $order_number } нөмірлі тапсырысыңыздан қайтарылған тауар бізге жетті.
order-problem = Жеткізуші { $order_number } нөмірлі тапсырысыңызды жеткізуде қиындық бар екенін хабарлады. Қызметкеріміз анықтайды.
order-expected = Күтілетін жеткізу күні: { $delivery_by }.
order-expected-between = Күтілетін жеткізу мерзімі: { $delivery_from } – { $delivery_to }.
order-tracking = Қадағалау нөмірі: { $tracking_number }.
order-tracking-link = Осы жерден қадағалай аласыз: { $tracking_link }
order-no-tracking = Қадағалау нөмірі әзірге жоқ.
order-list = Соңғы тапсырыстарыңыз:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Сіздің тапсырыстарыңызды таппадым.
order-not-found = Тапсырыстарыңыздың ішінен мұндай нөмірлі тапсырыс табылмады.

### Refunds

refund-pending = { $order_number } нөмірлі тапсырысыңыз бойынша ақша қайтару өңделіп жатыр. Сомасы: { $refund_amount }.
refund-done = { $order_number } нөмірлі тапсырысыңыз бойынша ақша қайтарылды. Сомасы: { $refund_amount }, күні: { $refund_on }.
refund-none = { $order_number } нөмірлі тапсырысыңыз бойынша ақша қайтарылғанын көріп тұрған жоқпын.
refund-by-person = Ақша қайтару туралы шешімді қызметкеріміз қабылдайды. Өтінішіңізді барлық мәліметімен жеткіздім.

### Returns

return-window = { $return_days_n ->
   *[other] Тауарды жеткізілген соң { $return_days } күн ішінде қайтара аласыз.
}
return-free = Кері жіберу сіз үшін тегін.
return-cost = Кері жіберу құны: { $return_cost }.
return-not-possible-for = Мыналарды қайтаруға болмайды: { $return_excluded }.
return-which-order = Қай тапсырыстан тауар қайтарғыңыз келеді?
return-which-item = Қай тауарды қайтарғыңыз келеді?
return-why = Неліктен қайтарғыңыз келеді?
return-unused = Тауар қолданылмаған ба, жапсырмалары орнында ма?
return-photo = Зақымы көрінетін сурет жіберіңізші.
return-check = { $order_number } нөмірлі тапсырыстан «{ $item_title }» тауарын қайтарғыңыз келеді. Дұрыс па?
return-approved = «{ $item_title }» тауарын қайтару мақұлданды. Қайтару нөміріңіз: { $return_number }.
return-refused-window = «{ $item_title }» тауарын қайтару мерзімі аяқталды. Соңғы күні: { $return_until }.
return-refused-final-sale = «{ $item_title }» тауары қайтарылмайтын шартпен сатылған.
return-refused-kind = «{ $item_title }» жіберілгеннен кейін қайтаруға болмайтын тауарларға жатады.
return-refused-used = Қолданылған немесе жапсырмасы алынған тауарларды қайтаруға болмайды.
return-refused-already = «{ $item_title }» тауарын қайтару әлдеқашан тіркелген.
return-refused-undelivered = «{ $item_title }» әлі жеткізілген жоқ. Қолыңызға тиген соң қайтара аласыз.
return-review = Қайтару туралы шешімді қызметкеріміз қабылдап, сізге жауап береді.
return-label-link = Қайтару жапсырмаңыз: { $return_label_link }
return-pack = Тауарды жақсылап қаптап, жапсырманы жапсырып, сәлемдемені жеткізушіге тапсырыңыз: { $carrier_name }.
return-send-by = Мына күннен кешіктірмей жіберіңізші: { $return_until }.
return-after = Сәлемдеме келіп, тексерілген соң, ақша қайтару туралы шешімді қызметкеріміз қабылдайды.
return-stopped = Жарайды, ештеңе тіркелген жоқ.
return-mail-subject = { $shop_name }: { $return_number } нөмірлі қайтаруыңыз
return-mail-intro = { $order_number } нөмірлі тапсырыстан «{ $item_title }» тауарын қайтаруды тіркедік.
reason-too-small = Кішкентай
reason-too-large = Үлкен
reason-not-as-described = Сипаттамаға сай емес
reason-damaged = Зақымданған
reason-defective = Жұмыс істемейді
reason-wrong-item = Басқа тауар келді
reason-late = Тым кеш келді
reason-changed-mind = Ойымнан айныдым
reason-other = Басқа себеп

### Cancelling, changing, exchanging, warranty

cancel-check = { $order_number } нөмірлі тапсырыстан ({ $order_total }) бас тартайын ба?
cancel-done = { $order_number } нөмірлі тапсырысыңыздан бас тартылды.
cancel-too-late = { $order_number } нөмірлі тапсырысыңыз жолға шығып кеткендіктен, одан бас тартуға болмайды. Келген соң қайтара аласыз.
address-ask = Жаңа жеткізу мекенжайын толық жазыңызшы.
address-check = { $order_number } нөмірлі тапсырысыңыз мына мекенжайға жіберілсін бе: { $address_new }?
address-done = { $order_number } нөмірлі тапсырысыңыздың жеткізу мекенжайы өзгертілді.
address-too-late = { $order_number } нөмірлі тапсырысыңыз жолға шығып кеткендіктен, мекенжайын өзгертуге болмайды.
exchange-which = Орнына қандай өлшем немесе нұсқа керек?
exchange-check = «{ $item_title }» орнына «{ $exchange_title }» жіберейік пе?
exchange-approved = Айырбастау мақұлданды: «{ $item_title }» орнына «{ $exchange_title }».
exchange-sold-out = «{ $exchange_title }» қазір таусылған.
exchange-refused = «{ $item_title }» тауарын бұған айырбастауға болмайды.
change-review = Қызметкеріміз өтінішіңізді қарап, сізге жауап береді.
warranty-covered = «{ $item_title }» тауарының кепілдігі жарамды. Аяқталатын күні: { $warranty_until }.
warranty-ended = «{ $item_title }» тауарының кепілдігі аяқталған. Аяқталған күні: { $warranty_until }.
stopped = Жарайды, ештеңені өзгерткен жоқпын.

### Products

product-price = { $product_title }: бағасы { $product_price }.
product-price-was = { $product_title }: бағасы { $product_price } (бұрын: { $product_price_before }).
product-available = { $product_title }: бар.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: қазір { $product_stock } дана бар.
}
product-sold-out = { $product_title }: қазір таусылған.
product-tell-me = Қайта түскенде сізге хабарлайын ба?
product-will-tell = Қайта түскен бойда сізге хабарлаймын.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Қай тауарды айтып тұрсыз?
product-not-found = Дүкенімізден мұндай тауар табылмады.
products-found = Мыналар сізге ұнауы мүмкін:
products-nearest = Дәл сәйкес келетіні табылмады. Ең жақындары:
products-goes-with = Бұған жақсы үйлеседі:
product-line = { $product_title }, { $product_price }
compare-intro = Салыстыру:
size-ask = Әдетте қандай өлшем киесіз немесе өлшемдеріңіз қандай?
size-advice = «{ $product_title }» үшін ұсынатын өлшеміміз: { $size_value }.
size-chart = Өлшемдер кестесі бойынша { $size_value } өлшемі: { $size_measure }.
size-runs-small = Сатып алушылардың айтуынша, «{ $product_title }» кішкентай келеді.
size-runs-large = Сатып алушылардың айтуынша, «{ $product_title }» үлкен келеді.
size-runs-true = Сатып алушылардың айтуынша, «{ $product_title }» өз өлшеміне сай.
size-unknown = «{ $product_title }» үшін өлшемдер кестесі менде жоқ.
cart-link = Осы тауар салынған себетіңіз: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Қазір тапсырыс берсеңіз, күтілетін жеткізу күні: { $delivery_by }.
delivery-estimate-between = Қазір тапсырыс берсеңіз, күтілетін жеткізу мерзімі: { $delivery_from } – { $delivery_to }.
delivery-cost = Жеткізу құны ({ $country_name }): { $delivery_cost }.
delivery-free = Жеткізу тегін, ел: { $country_name }.
delivery-free-from = { $delivery_free_from } және одан жоғары тапсырыстарға жеткізу тегін.
delivery-country-no = Өкінішке қарай, бұл елге жеткізбейміз: { $country_name }.
payment-methods = Төлем тәсілдері: { $payment_methods }.
payment-trouble = Төлемнің өтпегені өкінішті. Себетіңіз сақталды, қайталап көруге немесе басқа төлем тәсілін таңдауға болады.
discount-none = Қазір ұсына алатын жеңілдігім жоқ.
discount-open = Қазір { $coupon_code } кодымен { $coupon_value } жеңілдік бар. Жарамдылық мерзімі: { $coupon_expires }.
giftcard-ask = Сыйлық картасының кодын жіберіңізші.
giftcard-balance = Сыйлық картасының балансы: { $giftcard_balance }.
giftcard-unknown = Мұндай коды бар сыйлық картасы табылмады.
policy-says = «{ $page_title }» бетінде былай делінген: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Әңгімеңізді қызметкерімізге беремін, ол мұнда жазғаныңыздың бәрін көреді.
handoff-next = Жауапты осы жерден аласыз.
handoff-closed = Біздің команда мына уақытта оралып, сізге жауап береді: { $team_back }.
handoff-leave-address = Сізбен байланыса алуымыз үшін электрондық поштаңызды қалдырыңызшы.
complaint-sorry = Бұл үшін өкінемін. Дереу қызметкерімізге жеткіземін.

### Leaving

opt-out-done = { $shop_name } сізге бұдан былай мұндай хабарламалар жібермейді.
