# Čo asistent hovorí po slovensky (vykanie). docs/locales.md vysvetľuje použitie a kontroly.

### Začiatok a koniec

assist-hello = Dobrý deň! Som automatický asistent obchodu { $shop_name }. S čím vám môžem pomôcť?
assist-hello-again = Dobrý deň, ste tu znova! S čím vám môžem pomôcť?
assist-thanks = Nemáte za čo. Môžem pre vás ešte niečo urobiť?
assist-else = Môžem pre vás ešte niečo urobiť?
assist-not-understood = Nie som si istý, že som vám rozumel. Môžete to, prosím, povedať inak?
assist-choose = Čo z toho máte na mysli?
assist-out-of-scope = Môžem pomôcť s objednávkami, vrátením, doručením a produktmi obchodu { $shop_name }, ale s týmto nie.
assist-unknown = K tomu nemám spoľahlivé informácie a nechcem hádať.
assist-empty = Prišla mi prázdna správa. S čím vám môžem pomôcť?
assist-too-long = Vaša správa je pre mňa príliš dlhá. Môžete ju, prosím, zhrnúť do niekoľkých viet?
assist-busy = Okamih, prosím, ešte pracujem na vašej predchádzajúcej správe.
assist-trouble = Teraz to nemôžem zistiť. Skúste to, prosím, o niečo neskôr alebo sa porozprávajte s človekom.
assist-file-refused = Tento súbor sa mi nepodarilo prečítať. Pošlite, prosím, fotku vo formáte JPEG, PNG alebo WebP.
assist-no-payment-here = V tomto čete sa nikdy neplatí. Zaplaťte, prosím, na platobnej stránke obchodu.

### Tlačidlá

button-order-status = Kde je objednávka?
button-return = Vrátiť tovar
button-product = Otázka k produktu
button-human = Hovoriť s človekom
button-yes = Áno
button-no = Nie
button-skip = Preskočiť
button-cancel = Zrušiť
button-view = Zobraziť produkt
button-track = Sledovať zásielku
button-label = Otvoriť štítok

### Kto sa pýta

identify-order-number = Napíšte mi, prosím, číslo objednávky. Nájdete ho v potvrdení objednávky.
identify-contact = Napíšte mi, prosím, e-mail alebo telefón, ktorý ste uviedli pri objednávke.
identify-code-sent = Ak tieto údaje patria k objednávke, práve sme poslali kód na e-mail alebo telefón uvedený pri nej. Zadajte, prosím, kód sem.
identify-code-wrong = To sa mi nepodarilo overiť. Kód môže byť zadaný chybne alebo už neplatí.
identify-too-often = Pokusov bolo príliš veľa. Skúste to, prosím, neskôr alebo sa porozprávajte s človekom.
identify-done = Ďakujem, vašu objednávku som našiel.
reply-subject = Re: { $shop_name }
identify-code-subject = Váš kód pre { $shop_name }
identify-code-text = Váš kód pre { $shop_name } je { $access_code }. Ak ste oň nežiadali, správu môžete ignorovať.

### Objednávky

order-received = Vaša objednávka { $order_number } (dátum: { $order_placed }) k nám dorazila a pripravujeme ju.
order-unpaid = Vaša objednávka { $order_number } (dátum: { $order_placed }) čaká na zaplatenie.
order-partly-shipped = Časť vašej objednávky { $order_number } je na ceste, zvyšok bude nasledovať.
order-shipped = Vaša objednávka { $order_number } je na ceste.
order-shipped-with = Vaša objednávka { $order_number } je na ceste. Dopravca: { $carrier_name }.
order-out-for-delivery = Vašu objednávku { $order_number } práve rozvážame.
order-delivered = Vaša objednávka { $order_number } bola doručená (dátum: { $order_delivered }).
order-cancelled = Vaša objednávka { $order_number } bola zrušená.
order-refunded = Za vašu objednávku { $order_number } bolo vrátených { $refund_amount }.
order-returned = Tovar vrátený z vašej objednávky { $order_number } k nám dorazil.
order-problem = Dopravca hlási problém s doručením vašej objednávky { $order_number }. Kolega sa na to pozrie.
order-expected = Predpokladané doručenie: { $delivery_by }.
order-expected-between = Predpokladané doručenie: { $delivery_from } – { $delivery_to }.
order-tracking = Číslo zásielky je { $tracking_number }.
order-tracking-link = Zásielku môžete sledovať tu: { $tracking_link }
order-no-tracking = Číslo zásielky zatiaľ nie je k dispozícii.
order-list = Toto sú vaše posledné objednávky:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nenašiel som žiadne vaše objednávky.
order-not-found = Medzi vašimi objednávkami som žiadnu s týmto číslom nenašiel.

### Vrátenie peňazí

refund-pending = Vrátenie sumy { $refund_amount } za vašu objednávku { $order_number } sa spracúva.
refund-done = Suma { $refund_amount } za vašu objednávku { $order_number } bola vrátená (dátum: { $refund_on }).
refund-none = Pri vašej objednávke { $order_number } nevidím žiadne vrátenie peňazí.
refund-by-person = O vrátení peňazí rozhoduje kolega. Vašu žiadosť som mu odovzdal so všetkými podrobnosťami.

### Vrátenie tovaru

return-window = { $return_days_n ->
    [one] Tovar môžete vrátiť do { $return_days } dňa od doručenia.
    [few] Tovar môžete vrátiť do { $return_days } dní od doručenia.
    [many] Tovar môžete vrátiť do { $return_days } dňa od doručenia.
   *[other] Tovar môžete vrátiť do { $return_days } dní od doručenia.
}
return-free = Vrátenie je pre vás bezplatné.
return-cost = Vrátenie stojí { $return_cost }.
return-not-possible-for = Tento tovar nemožno vrátiť: { $return_excluded }.
return-which-order = Z ktorej objednávky chcete niečo vrátiť?
return-which-item = Ktorý tovar chcete vrátiť?
return-why = Z akého dôvodu ho chcete vrátiť?
return-unused = Je tovar nepoužitý a má visačky?
return-photo = Pošlite, prosím, fotku, na ktorej vidno poškodenie.
return-check = Chcete vrátiť: { $item_title }, objednávka { $order_number }. Je to tak?
return-approved = Vrátenie tovaru „{ $item_title }“ je schválené. Číslo vrátenia je { $return_number }.
return-refused-window = Lehota na vrátenie tovaru „{ $item_title }“ sa už skončila (dátum: { $return_until }).
return-refused-final-sale = Tovar „{ $item_title }“ sa predával bez možnosti vrátenia.
return-refused-kind = Tovar „{ $item_title }“ patrí k tomu, ktorý po odoslaní nemožno vrátiť.
return-refused-used = Použitý tovar alebo tovar bez visačiek nemožno vrátiť.
return-refused-already = Vrátenie tovaru „{ $item_title }“ je už zaregistrované.
return-refused-undelivered = Tovar „{ $item_title }“ ešte nebol doručený. Keď dorazí, môžete ho vrátiť.
return-review = O vrátení rozhodne kolega a ozve sa vám.
return-label-link = Tu je váš štítok na vrátenie: { $return_label_link }
return-pack = Tovar, prosím, dobre zabaľte, nalepte štítok a balík odovzdajte dopravcovi { $carrier_name }.
return-send-by = Odošlite ho, prosím, najneskôr v tento deň: { $return_until }.
return-after = Keď balík dorazí a bude skontrolovaný, kolega rozhodne o vrátení peňazí.
return-stopped = Dobre, nič som nezaregistroval.
return-mail-subject = Vaše vrátenie { $return_number } v obchode { $shop_name }
return-mail-intro = Zaregistrovali sme vrátenie tovaru „{ $item_title }“ z objednávky { $order_number }.
reason-too-small = Príliš malé
reason-too-large = Príliš veľké
reason-not-as-described = Nezodpovedá opisu
reason-damaged = Poškodené
reason-defective = Nefunguje
reason-wrong-item = Nesprávny tovar
reason-late = Prišlo príliš neskoro
reason-changed-mind = Rozmyslel/a som si to
reason-other = Iný dôvod

### Zrušenie, zmeny, výmena, záruka

cancel-check = Mám zrušiť vašu objednávku { $order_number } za { $order_total }?
cancel-done = Vaša objednávka { $order_number } bola zrušená.
cancel-too-late = Vašu objednávku { $order_number } už nemožno zrušiť, pretože je na ceste. Keď dorazí, môžete ju vrátiť.
address-ask = Pošlite mi, prosím, celú novú adresu doručenia.
address-check = Mám vašu objednávku { $order_number } nechať poslať na túto adresu: { $address_new }?
address-done = Adresa doručenia vašej objednávky { $order_number } bola zmenená.
address-too-late = Adresu vašej objednávky { $order_number } už nemožno zmeniť, pretože je na ceste.
exchange-which = Ktorú veľkosť alebo variant chcete namiesto toho?
exchange-check = Mám vymeniť „{ $item_title }“ za „{ $exchange_title }“?
exchange-approved = Výmena „{ $item_title }“ za „{ $exchange_title }“ je schválená.
exchange-sold-out = Tovar „{ $exchange_title }“ je teraz vypredaný.
exchange-refused = Tovar „{ $item_title }“ za toto vymeniť nemožno.
change-review = Kolega sa na vašu žiadosť pozrie a ozve sa vám.
warranty-covered = Tovar „{ $item_title }“ je v záruke (do: { $warranty_until }).
warranty-ended = Záruka na tovar „{ $item_title }“ sa už skončila (dátum: { $warranty_until }).
stopped = Dobre, nič som nezmenil.

### Produkty

product-price = { $product_title } stojí { $product_price }.
product-price-was = { $product_title } stojí { $product_price } (predtým: { $product_price_before }).
product-available = Tovar „{ $product_title }“ je na sklade.
product-stock = { $product_stock_n ->
    [one] „{ $product_title }“: práve teraz je na sklade { $product_stock } kus.
    [few] „{ $product_title }“: práve teraz sú na sklade { $product_stock } kusy.
    [many] „{ $product_title }“: práve teraz je na sklade { $product_stock } kusu.
   *[other] „{ $product_title }“: práve teraz je na sklade { $product_stock } kusov.
}
product-sold-out = Tovar „{ $product_title }“ je teraz vypredaný.
product-tell-me = Mám vám dať vedieť, keď bude znova na sklade?
product-will-tell = Dám vám vedieť, keď bude znova na sklade.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Ktorý produkt máte na mysli?
product-not-found = Taký produkt som v našom obchode nenašiel.
products-found = Toto by sa vám mohlo hodiť:
products-nearest = Nenašiel som nič, čo by presne zodpovedalo. Toto je najbližšie:
products-goes-with = Hodí sa k tomu:
product-line = { $product_title }, { $product_price }
compare-intro = Tu je porovnanie:
size-ask = Akú veľkosť obvykle nosíte alebo aké máte miery?
size-advice = Pre „{ $product_title }“ odporúčame veľkosť { $size_value }.
size-chart = Tabuľka veľkostí uvádza pre veľkosť { $size_value }: { $size_measure }.
size-runs-small = Podľa zákazníkov „{ $product_title }“ často vychádza menšie.
size-runs-large = Podľa zákazníkov „{ $product_title }“ často vychádza väčšie.
size-runs-true = Podľa zákazníkov „{ $product_title }“ veľkostne zodpovedá.
size-unknown = Pre „{ $product_title }“ nemám tabuľku veľkostí.
cart-link = Tu je váš košík s týmto tovarom: { $cart_link }

### Doručenie, platba, ponuky

delivery-estimate = Keď objednáte teraz, predpokladané doručenie je: { $delivery_by }.
delivery-estimate-between = Keď objednáte teraz, predpokladané doručenie je: { $delivery_from } – { $delivery_to }.
delivery-cost = Doprava do tejto krajiny ({ $country_name }) stojí { $delivery_cost }.
delivery-free = Doprava do tejto krajiny ({ $country_name }) je bezplatná.
delivery-free-from = Doprava je bezplatná pri objednávkach od { $delivery_free_from }.
delivery-country-no = Do tejto krajiny nedoručujeme: { $country_name }.
payment-methods = Platiť môžete takto: { $payment_methods }.
payment-trouble = Mrzí ma, že platba neprešla. Košík je uložený, môžete to skúsiť znova alebo zvoliť iný spôsob platby.
discount-none = Momentálne nemám žiadnu zľavu, ktorú by som mohol dať.
discount-open = Teraz máte zľavu { $coupon_value } s kódom { $coupon_code } (platí do: { $coupon_expires }).
giftcard-ask = Pošlite mi, prosím, kód darčekovej karty.
giftcard-balance = Zostatok na darčekovej karte je { $giftcard_balance }.
giftcard-unknown = Darčekovú kartu s týmto kódom som nenašiel.
policy-says = Na stránke „{ $page_title }“ sa píše: { $page_passage }
own-words = { $own_words }

### Preberá to človek

handoff-done = Odovzdávam konverzáciu kolegovi, ktorý vidí všetko, čo ste tu napísali.
handoff-next = Odpoveď dostanete priamo tu.
handoff-closed = Náš tím bude späť a odpovie vám v tomto čase: { $team_back }.
handoff-leave-address = Nechajte nám, prosím, svoj e-mail, aby sme vás mohli kontaktovať.
complaint-sorry = To ma mrzí. Hneď to odovzdávam kolegovi.

### Odhlásenie

opt-out-done = Správy tohto druhu už od obchodu { $shop_name } nebudete dostávať.

### Po nákupe
