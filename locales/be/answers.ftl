# Што памочнік кажа па-беларуску (зварот на вы). docs/locales.md тлумачыць ужыванне і праверкі.

### Пачатак і канец

assist-hello = Добры дзень! Я аўтаматычны памочнік крамы { $shop_name }. Чым магу дапамагчы?
assist-hello-again = Зноў вітаю вас! Чым магу дапамагчы?
assist-thanks = Калі ласка. Ці магу я яшчэ чымсьці дапамагчы?
assist-else = Ці магу я яшчэ чымсьці дапамагчы?
assist-not-understood = Я не ўпэўнены, што зразумеў вас. Скажыце, калі ласка, іншымі словамі.
assist-choose = Што з гэтага вы маеце на ўвазе?
assist-out-of-scope = Я магу дапамагчы з замовамі, вяртаннем, дастаўкай і таварамі крамы { $shop_name }, але не з гэтым.
assist-unknown = Пра гэта ў мяне няма надзейных звестак, таму лепш не гадаць.
assist-empty = Прыйшло пустое паведамленне. Чым магу дапамагчы?
assist-too-long = Ваша паведамленне для мяне занадта доўгае. Перакажыце яго, калі ласка, некалькімі сказамі.
assist-busy = Хвілінку, калі ласка, я яшчэ працую над вашым папярэднім паведамленнем.
assist-trouble = Зараз не магу гэта праверыць. Паспрабуйце крыху пазней або пагаварыце з чалавекам.
assist-file-refused = Не ўдалося прачытаць гэты файл. Дашліце, калі ласка, фота ў фармаце JPEG, PNG або WebP.
assist-no-payment-here = У гэтым чаце аплата ніколі не прымаецца. Аплаціце, калі ласка, на старонцы аплаты ў краме.

### Кнопкі

button-order-status = Дзе мая замова?
button-return = Вярнуць тавар
button-product = Пытанне пра тавар
button-human = Пагаварыць з чалавекам
button-yes = Так
button-no = Не
button-skip = Прапусціць
button-cancel = Скасаваць
button-view = Глядзець тавар
button-track = Адсачыць пасылку
button-label = Адкрыць этыкетку

### Хто пытаецца

identify-order-number = Напішыце, калі ласка, нумар замовы. Ён ёсць у пацвярджэнні замовы.
identify-contact = Напішыце, калі ласка, адрас электроннай пошты або тэлефон, указаны ў замове.
identify-code-sent = Калі гэтыя звесткі належаць да замовы, мы толькі што даслалі код на пошту або тэлефон з гэтай замовы. Увядзіце код сюды, калі ласка.
identify-code-wrong = Не ўдалося гэта пацвердзіць. Магчыма, код уведзены з памылкай або пратэрмінаваны.
identify-too-often = Было занадта шмат спроб. Паспрабуйце пазней або пагаварыце з чалавекам.
identify-done = Дзякуй, ваша замова знойдзена.
reply-subject = Re: { $shop_name }
identify-code-subject = Ваш код для { $shop_name }
identify-code-text = Ваш код для { $shop_name }: { $access_code }. Калі вы яго не запытвалі, проста не звяртайце ўвагі на гэтае паведамленне.

### Замовы

order-received = Ваша замова { $order_number } (дата: { $order_placed }) паступіла да нас і рыхтуецца.
order-unpaid = Ваша замова { $order_number } (дата: { $order_placed }) чакае аплаты.
order-partly-shipped = Частка вашай замовы { $order_number } ужо ў дарозе, астатняе будзе дасланае пазней.
order-shipped = Ваша замова { $order_number } у дарозе.
order-shipped-with = Ваша замова { $order_number } у дарозе. Служба дастаўкі: { $carrier_name }.
order-out-for-delivery = Ваша замова { $order_number } перададзена кур’еру для дастаўкі.
order-delivered = Ваша замова { $order_number } дастаўлена (дата: { $order_delivered }).
order-cancelled = Ваша замова { $order_number } скасавана.
order-refunded = За вашу замову { $order_number } вернута { $refund_amount }.
order-returned = Вяртанне з вашай замовы { $order_number } паступіла да нас.
order-problem = Служба дастаўкі паведамляе пра праблему з дастаўкай вашай замовы { $order_number }. Калега гэта праверыць.
order-expected = Чаканая дата дастаўкі: { $delivery_by }
order-expected-between = Чаканая дастаўка: { $delivery_from } – { $delivery_to }
order-tracking = Нумар для адсочвання: { $tracking_number }.
order-tracking-link = Сачыць за пасылкай можна тут: { $tracking_link }
order-no-tracking = Нумара для адсочвання пакуль няма.
order-list = Вось вашы апошнія замовы:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Вашых замоў не знойдзена.
order-not-found = Сярод вашых замоў няма замовы з такім нумарам.

### Вяртанне грошай

refund-pending = Вяртанне сумы { $refund_amount } за вашу замову { $order_number } апрацоўваецца.
refund-done = Сума { $refund_amount } за вашу замову { $order_number } вернута (дата: { $refund_on }).
refund-none = Не бачу вяртання грошай за вашу замову { $order_number }.
refund-by-person = Рашэнне пра вяртанне грошай прымае калега. Я перадаў яму вашу просьбу з усімі падрабязнасцямі.

### Вяртанне

return-window = { $return_days_n ->
    [one] Тавары можна вярнуць на працягу { $return_days } дня пасля дастаўкі.
    [few] Тавары можна вярнуць на працягу { $return_days } дзён пасля дастаўкі.
    [many] Тавары можна вярнуць на працягу { $return_days } дзён пасля дастаўкі.
   *[other] Тавары можна вярнуць на працягу { $return_days } дня пасля дастаўкі.
}
return-free = Вяртанне для вас бясплатнае.
return-cost = Вяртанне каштуе { $return_cost }.
return-not-possible-for = Гэта нельга вярнуць: { $return_excluded }.
return-which-order = З якой замовы вы хочаце нешта вярнуць?
return-which-item = Які тавар вы хочаце вярнуць?
return-why = Чаму вы хочаце яго вярнуць?
return-unused = Ці тавар не выкарыстоўваўся і мае біркі?
return-photo = Дашліце, калі ласка, фота, на якім відаць пашкоджанне.
return-check = Вы хочаце вярнуць: { $item_title }, замова { $order_number }. Правільна?
return-approved = Вяртанне тавару «{ $item_title }» ухвалена. Нумар вяртання: { $return_number }.
return-refused-window = Тэрмін вяртання тавару «{ $item_title }» скончыўся (дата: { $return_until }).
return-refused-final-sale = Тавар «{ $item_title }» прададзены без магчымасці вяртання.
return-refused-kind = Тавар «{ $item_title }» належыць да тых, якія нельга вярнуць пасля адпраўкі.
return-refused-used = Тавары, якія выкарыстоўваліся або не маюць бірак, вярнуць нельга.
return-refused-already = Вяртанне тавару «{ $item_title }» ужо зарэгістравана.
return-refused-undelivered = Тавар «{ $item_title }» яшчэ не дастаўлены. Калі ён прыйдзе, яго можна будзе вярнуць.
return-review = Калега прыме рашэнне пра вяртанне і адкажа вам.
return-label-link = Вось ваша этыкетка для вяртання: { $return_label_link }
return-pack = Добра запакуйце тавар, наклейце этыкетку і здайце пасылку. Служба дастаўкі: { $carrier_name }.
return-send-by = Тэрмін адпраўкі: { $return_until }
return-after = Калі пасылка прыйдзе і будзе праверана, калега прыме рашэнне пра вяртанне грошай.
return-stopped = Добра, нічога не зарэгістравана.
return-mail-subject = Ваша вяртанне { $return_number } у краме { $shop_name }
return-mail-intro = Мы зарэгістравалі вяртанне тавару «{ $item_title }» з замовы { $order_number }.
reason-too-small = Замалое
reason-too-large = Завялікае
reason-not-as-described = Не адпавядае апісанню
reason-damaged = Пашкоджана
reason-defective = Не працуе
reason-wrong-item = Не той тавар
reason-late = Прыйшло запозна
reason-changed-mind = Змена рашэння
reason-other = Іншая прычына

### Скасаванне, змены, абмен, гарантыя

cancel-check = Скасаваць вашу замову { $order_number } на суму { $order_total }?
cancel-done = Ваша замова { $order_number } скасавана.
cancel-too-late = Вашу замову { $order_number } ужо нельга скасаваць, бо яна ў дарозе. Калі яна прыйдзе, яе можна будзе вярнуць.
address-ask = Дашліце, калі ласка, поўны новы адрас дастаўкі.
address-check = Адправіць вашу замову { $order_number } на гэты адрас: { $address_new }?
address-done = Адрас дастаўкі вашай замовы { $order_number } зменены.
address-too-late = Адрас вашай замовы { $order_number } ужо нельга змяніць, бо яна ў дарозе.
exchange-which = Які памер або варыянт вы хочаце замест гэтага?
exchange-check = Абмяняць «{ $item_title }» на «{ $exchange_title }»?
exchange-approved = Абмен «{ $item_title }» на «{ $exchange_title }» ухвалены.
exchange-sold-out = Тавар «{ $exchange_title }» зараз распрададзены.
exchange-refused = Тавар «{ $item_title }» нельга на гэта абмяняць.
change-review = Калега разгледзіць вашу просьбу і адкажа вам.
warranty-covered = Тавар «{ $item_title }» на гарантыі (да: { $warranty_until }).
warranty-ended = Гарантыя на тавар «{ $item_title }» скончылася (дата: { $warranty_until }).
stopped = Добра, нічога не зменена.

### Тавары

product-price = { $product_title } каштуе { $product_price }.
product-price-was = { $product_title } каштуе { $product_price } (раней: { $product_price_before }).
product-available = Тавар «{ $product_title }» ёсць у наяўнасці.
product-stock = { $product_stock_n ->
    [one] «{ $product_title }»: зараз у наяўнасці { $product_stock } штука.
    [few] «{ $product_title }»: зараз у наяўнасці { $product_stock } штукі.
    [many] «{ $product_title }»: зараз у наяўнасці { $product_stock } штук.
   *[other] «{ $product_title }»: зараз у наяўнасці { $product_stock } штукі.
}
product-sold-out = Тавар «{ $product_title }» зараз распрададзены.
product-tell-me = Паведаміць вам, калі ён зноў з’явіцца?
product-will-tell = Я паведамлю вам, калі ён зноў з’явіцца.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Які тавар вы маеце на ўвазе?
product-not-found = Такога тавару ў нашай краме не знойдзена.
products-found = Вам можа падысці:
products-nearest = Нічога дакладна адпаведнага не знойдзена. Вось найбольш блізкае:
products-goes-with = Да гэтага добра пасуе:
product-line = { $product_title }, { $product_price }
compare-intro = Вось параўнанне:
size-ask = Які памер вы звычайна носіце або якія ў вас меркі?
size-advice = Для тавару «{ $product_title }» раім памер { $size_value }.
size-chart = У табліцы памераў для памеру { $size_value } указана: { $size_measure }.
size-runs-small = На думку пакупнікоў, «{ $product_title }» часта маламерыць.
size-runs-large = На думку пакупнікоў, «{ $product_title }» часта вялікамерыць.
size-runs-true = На думку пакупнікоў, «{ $product_title }» адпавядае памеру.
size-unknown = У мяне няма табліцы памераў для тавару «{ $product_title }».
cart-link = Вось ваш кошык з гэтым таварам: { $cart_link }

### Дастаўка, аплата, прапановы

delivery-estimate = Калі замовіць зараз, чаканая дата дастаўкі: { $delivery_by }
delivery-estimate-between = Калі замовіць зараз, чаканая дастаўка: { $delivery_from } – { $delivery_to }
delivery-cost = Дастаўка ў гэтую краіну ({ $country_name }) каштуе { $delivery_cost }.
delivery-free = Дастаўка ў гэтую краіну ({ $country_name }) бясплатная.
delivery-free-from = Дастаўка бясплатная для замоў ад { $delivery_free_from }.
delivery-country-no = У гэтую краіну мы не дастаўляем: { $country_name }.
payment-methods = Спосабы аплаты: { $payment_methods }.
payment-trouble = Шкада, што аплата не прайшла. Ваш кошык захаваны: можна паспрабаваць яшчэ раз або выбраць іншы спосаб аплаты.
discount-none = Зараз у мяне няма зніжак.
discount-open = Зараз у вас зніжка { $coupon_value } з кодам { $coupon_code } (дзейнічае да: { $coupon_expires }).
giftcard-ask = Дашліце, калі ласка, код падарункавай карткі.
giftcard-balance = Баланс падарункавай карткі: { $giftcard_balance }.
giftcard-unknown = Падарункавай карткі з такім кодам не знойдзена.
policy-says = На старонцы «{ $page_title }» напісана: { $page_passage }
own-words = { $own_words }

### Далей адказвае чалавек

handoff-done = Перадаю размову калегу, які бачыць усё, што вы тут напісалі.
handoff-next = Вы атрымаеце адказ проста тут.
handoff-closed = Наша каманда вернецца (дата: { $team_back }) і тады адкажа вам.
handoff-leave-address = Пакіньце, калі ласка, адрас электроннай пошты, каб мы маглі з вамі звязацца.
complaint-sorry = Мне вельмі шкада. Адразу перадаю гэта калегу.

### Адмова ад паведамленняў

opt-out-done = Вы больш не будзеце атрымліваць такія паведамленні ад { $shop_name }.

### Пасля пакупкі
