# Гуфтаҳои ёрдамчӣ ба забони тоҷикӣ. Нигаред ба docs/locales.md.

### Opening and closing

assist-hello = Салом! Ман ёрдамчии автоматии мағозаи { $shop_name } ҳастам. Ба шумо чӣ кӯмак расонам?
assist-hello-again = Боз салом! Ба шумо чӣ кӯмак расонам?
assist-thanks = Намеарзад! Боз чӣ кӯмак карда метавонам?
assist-else = Боз чӣ кӯмак карда метавонам?
assist-not-understood = Боварӣ надорам, ки шуморо дуруст фаҳмидам. Метавонед бо калимаҳои дигар нависед?
assist-choose = Кадоме аз инҳоро дар назар доред?
assist-out-of-scope = Ман метавонам оид ба фармоишҳо, баргардонидан, расонидан ва молҳои мағозаи { $shop_name } кӯмак кунам, вале дар ин масъала не.
assist-unknown = Дар ин бора маълумоти боэътимод надорам, бинобар ин намехоҳам тахмин кунам.
assist-empty = Паёми холӣ омад. Ба шумо чӣ кӯмак расонам?
assist-too-long = Паёматон барои ман хеле дароз аст. Метавонед дар чанд ҷумла нависед?
assist-busy = Як дақиқа, лутфан, ҳанӯз бо паёми пештараатон машғулам.
assist-trouble = Ҳозир инро санҷида наметавонам. Лутфан каме дертар кӯшиш кунед ё ба корманди мо нависед.
assist-file-refused = Ин файлро кушода натавонистам. Лутфан аксро дар формати JPEG, PNG ё WebP фиристед.
assist-no-payment-here = Дар ин чат ҳеҷ гоҳ пардохт қабул намешавад. Лутфан дар саҳифаи пардохти мағоза пардозед.

### Buttons

button-order-status = Фармоиши ман куҷост?
button-return = Баргардонидани мол
button-product = Савол дар бораи мол
button-human = Сӯҳбат бо корманд
button-yes = Ҳа
button-no = Не
button-skip = Гузаштан
button-cancel = Бекор кардан
button-view = Дидани мол
button-track = Пайгирии баста
button-label = Кушодани тамғаи баргардонӣ

### Making sure who is asking

identify-order-number = Лутфан рақами фармоишро нависед. Он дар тасдиқи фармоиш нишон дода шудааст.
identify-contact = Лутфан почтаи электронӣ ё рақами телефонеро нависед, ки дар фармоиш нишон додаед.
identify-code-sent = Агар ин маълумот ба фармоише тааллуқ дошта бошад, мо ҳозир ба суроға ё рақами ҳамон фармоиш рамз фиристодем. Лутфан рамзро ин ҷо нависед.
identify-code-wrong = Тасдиқ карда натавонистам. Шояд рамз нодуруст навишта шудааст ё мӯҳлаташ гузаштааст.
identify-too-often = Кӯшишҳо аз ҳад зиёд шуданд. Лутфан дертар кӯшиш кунед ё ба корманди мо нависед.
identify-done = Ташаккур, фармоиши шуморо ёфтам.
reply-subject = Re: { $shop_name }
identify-code-subject = Рамзи шумо барои { $shop_name }
identify-code-text = Рамзи шумо барои { $shop_name }: { $access_code }. Агар онро шумо напурсида бошед, ба ин паём аҳамият надиҳед.

### Orders

order-received = Фармоиши шумо { $order_number } ({ $order_placed }) ба мо расид ва омода мешавад.
order-unpaid = Фармоиши шумо { $order_number } ({ $order_placed }) пардохтро интизор аст.
order-partly-shipped = Як қисми фармоиши шумо { $order_number } дар роҳ аст, боқимондааш баъдтар фиристода мешавад.
order-shipped = Фармоиши шумо { $order_number } дар роҳ аст.
order-shipped-with = Фармоиши шумо { $order_number } дар роҳ аст. Расонанда: { $carrier_name }.
order-out-for-delivery = Фармоиши шумо { $order_number } дар дасти курйер аст ва ба шумо меоранд.
order-delivered = Фармоиши шумо { $order_number } супорида шуд. Сана: { $order_delivered }.
order-cancelled = Фармоиши шумо { $order_number } бекор карда шуд.
order-refunded = Аз рӯи фармоиши шумо { $order_number } пул баргардонида шуд: { $refund_amount }.
order-returned = Моли баргардонидаи фармоиши шумо { $order_number } ба мо расид.
order-problem = Расонанда хабар медиҳад, ки дар расонидани фармоиши шумо { $order_number } мушкилӣ ҳаст. Корманди мо инро муайян мекунад.
order-expected = Санаи интизории расонидан: { $delivery_by }.
order-expected-between = Муҳлати интизории расонидан: { $delivery_from } – { $delivery_to }.
order-tracking = Рақами пайгирӣ: { $tracking_number }.
order-tracking-link = Ин ҷо пайгирӣ карда метавонед: { $tracking_link }
order-no-tracking = Ҳоло рақами пайгирӣ нест.
order-list = Фармоишҳои охирини шумо:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Фармоишҳои шуморо наёфтам.
order-not-found = Дар байни фармоишҳои шумо фармоиш бо чунин рақам наёфтам.

### Refunds

refund-pending = Баргардонидани пул аз рӯи фармоиши шумо { $order_number } дар ҷараён аст. Маблағ: { $refund_amount }.
refund-done = Аз рӯи фармоиши шумо { $order_number } пул баргардонида шуд. Маблағ: { $refund_amount }, сана: { $refund_on }.
refund-none = Аз рӯи фармоиши шумо { $order_number } баргардонидани пулро намебинам.
refund-by-person = Дар бораи баргардонидани пул корманди мо қарор мекунад. Дархости шуморо бо ҳама тафсилот ба ӯ расонидам.

### Returns

return-window = { $return_days_n ->
   *[other] Молро пас аз гирифтан дар давоми { $return_days } рӯз баргардонида метавонед.
}
return-free = Пас фиристодан барои шумо ройгон аст.
return-cost = Арзиши пас фиристодан: { $return_cost }.
return-not-possible-for = Инҳоро баргардонидан мумкин нест: { $return_excluded }.
return-which-order = Аз кадом фармоиш мол баргардонидан мехоҳед?
return-which-item = Кадом молро баргардонидан мехоҳед?
return-why = Чаро баргардонидан мехоҳед?
return-unused = Мол истифоданашуда аст ва тамғаҳояш дар ҷояш ҳастанд?
return-photo = Лутфан аксе фиристед, ки осебаш намоён бошад.
return-check = Шумо мехоҳед аз фармоиши { $order_number } ин молро баргардонед: «{ $item_title }». Дуруст?
return-approved = Баргардонидани моли «{ $item_title }» тасдиқ шуд. Рақами баргардонӣ: { $return_number }.
return-refused-window = Муҳлати баргардонидани моли «{ $item_title }» гузаштааст. Рӯзи охирин: { $return_until }.
return-refused-final-sale = Моли «{ $item_title }» бе ҳуқуқи баргардонидан фурӯхта шудааст.
return-refused-kind = Моли «{ $item_title }» аз ҷумлаи молҳоест, ки пас аз фиристодан баргардонида намешаванд.
return-refused-used = Молҳои истифодашуда ё бетамға баргардонида намешаванд.
return-refused-already = Баргардонидани моли «{ $item_title }» аллакай сабт шудааст.
return-refused-undelivered = Моли «{ $item_title }» ҳанӯз нарасидааст. Пас аз гирифтан онро баргардонида метавонед.
return-review = Дар бораи баргардонидан корманди мо қарор мекунад ва ба шумо ҷавоб медиҳад.
return-label-link = Тамғаи баргардонии шумо: { $return_label_link }
return-pack = Лутфан молро хуб печонед, тамғаро часпонед ва бастаро ба расонанда супоред: { $carrier_name }.
return-send-by = Лутфан то ин сана фиристед: { $return_until }.
return-after = Пас аз расидан ва санҷидани баста корманди мо дар бораи баргардонидани пул қарор мекунад.
return-stopped = Хуб, ҳеҷ чиз сабт нашуд.
return-mail-subject = { $shop_name }: баргардонии шумо { $return_number }
return-mail-intro = Баргардонидани моли «{ $item_title }» аз фармоиши { $order_number } сабт шуд.
reason-too-small = Хурд аст
reason-too-large = Калон аст
reason-not-as-described = Ба тавсиф мувофиқ нест
reason-damaged = Осеб дидааст
reason-defective = Кор намекунад
reason-wrong-item = Моли дигар омад
reason-late = Хеле дер омад
reason-changed-mind = Фикрам дигар шуд
reason-other = Сабаби дигар

### Cancelling, changing, exchanging, warranty

cancel-check = Фармоиши шумо { $order_number } ({ $order_total }) бекор карда шавад?
cancel-done = Фармоиши шумо { $order_number } бекор карда шуд.
cancel-too-late = Фармоиши шумо { $order_number } аллакай дар роҳ аст, бинобар ин онро бекор кардан мумкин нест. Пас аз гирифтан баргардонида метавонед.
address-ask = Лутфан суроғаи нави расониданро пурра нависед.
address-check = Фармоиши шумо { $order_number } ба ин суроға фиристода шавад: { $address_new }?
address-done = Суроғаи расонидани фармоиши шумо { $order_number } иваз карда шуд.
address-too-late = Фармоиши шумо { $order_number } аллакай дар роҳ аст, бинобар ин суроғаашро иваз кардан мумкин нест.
exchange-which = Ба ҷояш кадом андоза ё навъро мехоҳед?
exchange-check = Ба ҷои «{ $item_title }» моли «{ $exchange_title }» фиристода шавад?
exchange-approved = Ивазкунӣ тасдиқ шуд: ба ҷои «{ $item_title }» моли «{ $exchange_title }».
exchange-sold-out = Моли «{ $exchange_title }» ҳозир тамом шудааст.
exchange-refused = Моли «{ $item_title }» ба ин иваз карда намешавад.
change-review = Корманди мо дархости шуморо дида мебарояд ва ҷавоб медиҳад.
warranty-covered = Кафолати моли «{ $item_title }» эътибор дорад. Рӯзи охирин: { $warranty_until }.
warranty-ended = Кафолати моли «{ $item_title }» ба охир расидааст. Рӯзи охирин: { $warranty_until }.
stopped = Хуб, ҳеҷ чизро тағйир надодам.

### Products

product-price = { $product_title }: нархаш { $product_price }.
product-price-was = { $product_title }: нархаш { $product_price } (пештар: { $product_price_before }).
product-available = { $product_title }: мавҷуд аст.
product-stock = { $product_stock_n ->
   *[other] { $product_title }: ҳозир { $product_stock } дона мавҷуд аст.
}
product-sold-out = { $product_title }: ҳозир тамом шудааст.
product-tell-me = Вақте боз пайдо шавад, ба шумо хабар диҳам?
product-will-tell = Ҳамин ки боз пайдо шавад, ба шумо хабар медиҳам.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Кадом молро дар назар доред?
product-not-found = Дар мағозаи мо чунин мол наёфтам.
products-found = Инҳо метавонанд ба шумо мувофиқ бошанд:
products-nearest = Чизи айнан мувофиқ наёфтам. Наздиктаринашон:
products-goes-with = Ба ин мувофиқ меояд:
product-line = { $product_title }, { $product_price }
compare-intro = Муқоиса:
size-ask = Одатан кадом андозаро мепӯшед ё ченакҳоятон чанд аст?
size-advice = Барои моли «{ $product_title }» андозаи тавсияшуда: { $size_value }.
size-chart = Аз рӯи ҷадвали андозаҳо, андозаи { $size_value }: { $size_measure }.
size-runs-small = Ба гуфтаи харидорон, «{ $product_title }» хурд меояд.
size-runs-large = Ба гуфтаи харидорон, «{ $product_title }» калон меояд.
size-runs-true = Ба гуфтаи харидорон, «{ $product_title }» ба андозаи худ мувофиқ аст.
size-unknown = Барои моли «{ $product_title }» ҷадвали андозаҳо надорам.
cart-link = Сабади шумо бо ин мол: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Агар ҳозир фармоиш диҳед, санаи интизории расонидан: { $delivery_by }.
delivery-estimate-between = Агар ҳозир фармоиш диҳед, муҳлати интизории расонидан: { $delivery_from } – { $delivery_to }.
delivery-cost = Арзиши расонидан ({ $country_name }): { $delivery_cost }.
delivery-free = Расонидан ройгон аст, кишвар: { $country_name }.
delivery-free-from = Барои фармоишҳо аз { $delivery_free_from } боло расонидан ройгон аст.
delivery-country-no = Мутаассифона, ба ин кишвар намефиристем: { $country_name }.
payment-methods = Тарзҳои пардохт: { $payment_methods }.
payment-trouble = Афсӯс, ки пардохт нагузашт. Сабади шумо нигоҳ дошта шудааст, метавонед боз кӯшиш кунед ё тарзи дигари пардохтро интихоб намоед.
discount-none = Ҳозир тахфифе надорам, ки пешниҳод кунам.
discount-open = Ҳозир бо рамзи { $coupon_code } тахфифи { $coupon_value } ҳаст. Эътибор дорад то: { $coupon_expires }.
giftcard-ask = Лутфан рамзи корти тӯҳфавиро фиристед.
giftcard-balance = Бақияи корти тӯҳфавӣ: { $giftcard_balance }.
giftcard-unknown = Корти тӯҳфавӣ бо чунин рамз наёфтам.
policy-says = Дар саҳифаи «{ $page_title }» чунин навишта шудааст: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Сӯҳбати шуморо ба корманди мо месупорам, ӯ ҳама чизи ин ҷо навиштаатонро мебинад.
handoff-next = Ҷавобро дар ҳамин ҷо мегиред.
handoff-closed = Гурӯҳи мо дар ин вақт бармегардад ва ба шумо ҷавоб медиҳад: { $team_back }.
handoff-leave-address = Лутфан почтаи электрониатонро гузоред, то бо шумо тамос гирем.
complaint-sorry = Аз ин хеле афсӯс мехӯрам. Ҳозир ба корманди мо мерасонам.

### Leaving

opt-out-done = { $shop_name } ба шумо дигар чунин паёмҳо намефиристад.
