# Co asistent říká česky (vykání). docs/locales.md vysvětluje použití a kontroly.

### Začátek a konec

assist-hello = Dobrý den! Jsem automatický asistent obchodu { $shop_name }. S čím vám mohu pomoci?
assist-hello-again = Dobrý den, jste tu znovu! S čím vám mohu pomoci?
assist-thanks = Není zač. Mohu pro vás ještě něco udělat?
assist-else = Mohu pro vás ještě něco udělat?
assist-not-understood = Nejsem si jistý, že jsem vám rozuměl. Můžete to prosím říct jinak?
assist-choose = Co z toho máte na mysli?
assist-out-of-scope = Mohu pomoci s objednávkami, vrácením, doručením a produkty obchodu { $shop_name }, ale s tímto ne.
assist-unknown = K tomu nemám spolehlivé informace, a nechci hádat.
assist-empty = Přišla mi prázdná zpráva. S čím vám mohu pomoci?
assist-too-long = Vaše zpráva je pro mě příliš dlouhá. Můžete ji prosím shrnout do několika vět?
assist-busy = Okamžik prosím, ještě pracuji na vaší předchozí zprávě.
assist-trouble = Teď to nemohu zjistit. Zkuste to prosím o něco později nebo si promluvte s člověkem.
assist-file-refused = Tento soubor se mi nepodařilo přečíst. Pošlete prosím fotku ve formátu JPEG, PNG nebo WebP.
assist-no-payment-here = V tomto chatu se nikdy neplatí. Zaplaťte prosím na platební stránce obchodu.

### Tlačítka

button-order-status = Kde je objednávka?
button-return = Vrátit zboží
button-product = Dotaz na produkt
button-human = Mluvit s člověkem
button-yes = Ano
button-no = Ne
button-skip = Přeskočit
button-cancel = Zrušit
button-view = Zobrazit produkt
button-track = Sledovat zásilku
button-label = Otevřít štítek

### Kdo se ptá

identify-order-number = Napište mi prosím číslo objednávky. Najdete ho v potvrzení objednávky.
identify-contact = Napište mi prosím e-mail nebo telefon, který jste uvedli u objednávky.
identify-code-sent = Pokud tyto údaje patří k objednávce, právě jsme poslali kód na e-mail nebo telefon u ní uvedený. Zadejte prosím kód sem.
identify-code-wrong = To se mi nepodařilo ověřit. Kód může být zadaný chybně nebo už neplatí.
identify-too-often = Pokusů bylo příliš mnoho. Zkuste to prosím později nebo si promluvte s člověkem.
identify-done = Děkuji, vaši objednávku jsem našel.
reply-subject = Re: { $shop_name }
identify-code-subject = Váš kód pro { $shop_name }
identify-code-text = Váš kód pro { $shop_name } je { $access_code }. Pokud jste o něj nežádali, zprávu můžete ignorovat.

### Objednávky

order-received = Vaše objednávka { $order_number } (datum: { $order_placed }) k nám dorazila a připravujeme ji.
order-unpaid = Vaše objednávka { $order_number } (datum: { $order_placed }) čeká na zaplacení.
order-partly-shipped = Část vaší objednávky { $order_number } je na cestě, zbytek bude následovat.
order-shipped = Vaše objednávka { $order_number } je na cestě.
order-shipped-with = Vaše objednávka { $order_number } je na cestě. Dopravce: { $carrier_name }.
order-out-for-delivery = Vaši objednávku { $order_number } právě rozvážíme.
order-delivered = Vaše objednávka { $order_number } byla doručena (datum: { $order_delivered }).
order-cancelled = Vaše objednávka { $order_number } byla zrušena.
order-refunded = Za vaši objednávku { $order_number } bylo vráceno { $refund_amount }.
order-returned = Zboží vrácené z vaší objednávky { $order_number } k nám dorazilo.
order-problem = Dopravce hlásí problém s doručením vaší objednávky { $order_number }. Kolega se na to podívá.
order-expected = Předpokládané doručení: { $delivery_by }.
order-expected-between = Předpokládané doručení: { $delivery_from } – { $delivery_to }.
order-tracking = Číslo zásilky je { $tracking_number }.
order-tracking-link = Zásilku můžete sledovat zde: { $tracking_link }
order-no-tracking = Číslo zásilky zatím není k dispozici.
order-list = Toto jsou vaše poslední objednávky:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Nenašel jsem žádné vaše objednávky.
order-not-found = Mezi vašimi objednávkami jsem žádnou s tímto číslem nenašel.

### Vrácení peněz

refund-pending = Vrácení částky { $refund_amount } za vaši objednávku { $order_number } se zpracovává.
refund-done = Částka { $refund_amount } za vaši objednávku { $order_number } byla vrácena (datum: { $refund_on }).
refund-none = U vaší objednávky { $order_number } nevidím žádné vrácení peněz.
refund-by-person = O vrácení peněz rozhoduje kolega. Vaši žádost jsem mu předal se všemi podrobnostmi.

### Vrácení zboží

return-window = { $return_days_n ->
    [one] Zboží můžete vrátit do { $return_days } dne od doručení.
    [few] Zboží můžete vrátit do { $return_days } dnů od doručení.
    [many] Zboží můžete vrátit do { $return_days } dne od doručení.
   *[other] Zboží můžete vrátit do { $return_days } dnů od doručení.
}
return-free = Vrácení je pro vás zdarma.
return-cost = Vrácení stojí { $return_cost }.
return-not-possible-for = Toto zboží nelze vrátit: { $return_excluded }.
return-which-order = Ze které objednávky chcete něco vrátit?
return-which-item = Které zboží chcete vrátit?
return-why = Z jakého důvodu ho chcete vrátit?
return-unused = Je zboží nepoužité a má visačky?
return-photo = Pošlete prosím fotku, na které je vidět poškození.
return-check = Chcete vrátit: { $item_title }, objednávka { $order_number }. Je to tak?
return-approved = Vrácení zboží „{ $item_title }“ je schváleno. Číslo vrácení je { $return_number }.
return-refused-window = Lhůta pro vrácení zboží „{ $item_title }“ už skončila (datum: { $return_until }).
return-refused-final-sale = Zboží „{ $item_title }“ se prodávalo bez možnosti vrácení.
return-refused-kind = Zboží „{ $item_title }“ patří k tomu, které po odeslání nelze vrátit.
return-refused-used = Použité zboží nebo zboží bez visaček nelze vrátit.
return-refused-already = Vrácení zboží „{ $item_title }“ už je zaregistrováno.
return-refused-undelivered = Zboží „{ $item_title }“ ještě nebylo doručeno. Až dorazí, můžete ho vrátit.
return-review = O vrácení rozhodne kolega a ozve se vám.
return-label-link = Zde je váš vratkový štítek: { $return_label_link }
return-pack = Zboží prosím dobře zabalte, nalepte štítek a balík předejte dopravci { $carrier_name }.
return-send-by = Odešlete ho prosím nejpozději v tento den: { $return_until }.
return-after = Až balík dorazí a bude zkontrolován, rozhodne kolega o vrácení peněz.
return-stopped = Dobře, nic jsem nezaregistroval.
return-mail-subject = Vaše vrácení { $return_number } v obchodě { $shop_name }
return-mail-intro = Zaregistrovali jsme vrácení zboží „{ $item_title }“ z objednávky { $order_number }.
reason-too-small = Příliš malé
reason-too-large = Příliš velké
reason-not-as-described = Neodpovídá popisu
reason-damaged = Poškozené
reason-defective = Nefunguje
reason-wrong-item = Jiné zboží
reason-late = Přišlo příliš pozdě
reason-changed-mind = Rozmyslel/a jsem si to
reason-other = Jiný důvod

### Zrušení, změny, výměna, záruka

cancel-check = Mám zrušit vaši objednávku { $order_number } za { $order_total }?
cancel-done = Vaše objednávka { $order_number } byla zrušena.
cancel-too-late = Vaši objednávku { $order_number } už nelze zrušit, protože je na cestě. Až dorazí, můžete ji vrátit.
address-ask = Pošlete mi prosím celou novou doručovací adresu.
address-check = Mám vaši objednávku { $order_number } nechat poslat na tuto adresu: { $address_new }?
address-done = Doručovací adresa vaší objednávky { $order_number } byla změněna.
address-too-late = Adresu vaší objednávky { $order_number } už nelze změnit, protože je na cestě.
exchange-which = Kterou velikost nebo variantu chcete místo toho?
exchange-check = Mám vyměnit „{ $item_title }“ za „{ $exchange_title }“?
exchange-approved = Výměna „{ $item_title }“ za „{ $exchange_title }“ je schválena.
exchange-sold-out = Zboží „{ $exchange_title }“ je teď vyprodané.
exchange-refused = Zboží „{ $item_title }“ za toto vyměnit nelze.
change-review = Kolega se na vaši žádost podívá a ozve se vám.
warranty-covered = Zboží „{ $item_title }“ je v záruce (do: { $warranty_until }).
warranty-ended = Záruka na zboží „{ $item_title }“ už skončila (datum: { $warranty_until }).
stopped = Dobře, nic jsem nezměnil.

### Produkty

product-price = { $product_title } stojí { $product_price }.
product-price-was = { $product_title } stojí { $product_price } (dříve: { $product_price_before }).
product-available = Zboží „{ $product_title }“ je skladem.
product-stock = { $product_stock_n ->
    [one] „{ $product_title }“: právě teď je skladem { $product_stock } kus.
    [few] „{ $product_title }“: právě teď jsou skladem { $product_stock } kusy.
    [many] „{ $product_title }“: právě teď je skladem { $product_stock } kusu.
   *[other] „{ $product_title }“: právě teď je skladem { $product_stock } kusů.
}
product-sold-out = Zboží „{ $product_title }“ je teď vyprodané.
product-tell-me = Mám vám dát vědět, až bude zase skladem?
product-will-tell = Dám vám vědět, až bude zase skladem.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Který produkt máte na mysli?
product-not-found = Takový produkt jsem v našem obchodě nenašel.
products-found = Toto by se vám mohlo hodit:
products-nearest = Nenašel jsem nic, co by přesně odpovídalo. Toto je nejblíž:
products-goes-with = Hodí se k tomu:
product-line = { $product_title }, { $product_price }
compare-intro = Zde je srovnání:
size-ask = Jakou velikost obvykle nosíte nebo jaké máte míry?
size-advice = Pro „{ $product_title }“ doporučujeme velikost { $size_value }.
size-chart = Tabulka velikostí uvádí pro velikost { $size_value }: { $size_measure }.
size-runs-small = Podle zákazníků „{ $product_title }“ často vychází menší.
size-runs-large = Podle zákazníků „{ $product_title }“ často vychází větší.
size-runs-true = Podle zákazníků „{ $product_title }“ velikostně odpovídá.
size-unknown = Pro „{ $product_title }“ nemám tabulku velikostí.
cart-link = Zde je váš košík s tímto zbožím: { $cart_link }

### Doručení, platba, nabídky

delivery-estimate = Když objednáte teď, předpokládané doručení je: { $delivery_by }.
delivery-estimate-between = Když objednáte teď, předpokládané doručení je: { $delivery_from } – { $delivery_to }.
delivery-cost = Doprava do této země ({ $country_name }) stojí { $delivery_cost }.
delivery-free = Doprava do této země ({ $country_name }) je zdarma.
delivery-free-from = Doprava je zdarma u objednávek od { $delivery_free_from }.
delivery-country-no = Do této země nedoručujeme: { $country_name }.
payment-methods = Platit můžete takto: { $payment_methods }.
payment-trouble = Mrzí mě, že platba neprošla. Košík je uložený, můžete to zkusit znovu nebo zvolit jiný způsob platby.
discount-none = Momentálně nemám žádnou slevu, kterou bych mohl dát.
discount-open = Nyní máte slevu { $coupon_value } s kódem { $coupon_code } (platí do: { $coupon_expires }).
giftcard-ask = Pošlete mi prosím kód dárkové karty.
giftcard-balance = Zůstatek na dárkové kartě je { $giftcard_balance }.
giftcard-unknown = Dárkovou kartu s tímto kódem jsem nenašel.
policy-says = Na stránce „{ $page_title }“ se píše: { $page_passage }
own-words = { $own_words }

### Přebírá to člověk

handoff-done = Předávám konverzaci kolegovi, který vidí vše, co jste zde napsali.
handoff-next = Odpověď dostanete přímo tady.
handoff-closed = Náš tým bude zpět a odpoví vám v tento čas: { $team_back }.
handoff-leave-address = Zanechte prosím svůj e-mail, abychom vás mohli kontaktovat.
complaint-sorry = To mě mrzí. Hned to předávám kolegovi.

### Odhlášení

opt-out-done = Zprávy tohoto druhu už od obchodu { $shop_name } dostávat nebudete.

### Po nákupu
