# Wat die assistent in Afrikaans sê (aanspreekvorm: u). docs/locales.md sê hoe die tekste gebruik en nagegaan word.

### Begin en einde

assist-hello = Hallo! Ek is die outomatiese assistent van { $shop_name }. Hoe kan ek u help?
assist-hello-again = Goed om weer van u te hoor! Hoe kan ek u help?
assist-thanks = Dis 'n plesier. Kan ek nog iets vir u doen?
assist-else = Kan ek nog iets vir u doen?
assist-not-understood = Ek is nie seker of ek u reg verstaan het nie. Kan u dit in ander woorde sê?
assist-choose = Watter een van hierdie bedoel u?
assist-out-of-scope = Ek kan help met bestellings, terugsendings, aflewering en produkte van { $shop_name }, maar nie hiermee nie.
assist-unknown = Ek het geen betroubare inligting daaroor nie, en ek wil nie raai nie.
assist-empty = Ek het 'n leë boodskap ontvang. Wat kan ek vir u doen?
assist-too-long = U boodskap is te lank vir my. Kan u dit in 'n paar sinne sê?
assist-busy = Net 'n oomblik, ek werk nog aan u vorige boodskap.
assist-trouble = Ek kan dit nie nou naslaan nie. Probeer asseblief 'n bietjie later weer, of praat met 'n persoon.
assist-file-refused = Ek kon nie hierdie lêer lees nie. Stuur asseblief 'n foto as JPEG, PNG of WebP.
assist-no-payment-here = Betaling word nooit in hierdie geselsie gedoen nie. Betaal asseblief by die betaalpunt van die winkel.

### Knoppies

button-order-status = Waar is my bestelling?
button-return = Stuur 'n item terug
button-product = Vraag oor 'n produk
button-human = Praat met 'n persoon
button-yes = Ja
button-no = Nee
button-skip = Slaan oor
button-cancel = Kanselleer
button-view = Bekyk produk
button-track = Volg pakkie
button-label = Maak terugstuuretiket oop

### Wie vra

identify-order-number = Gee asseblief u bestelnommer. Dit staan in u bestelbevestiging.
identify-contact = Gee asseblief die e-posadres of telefoonnommer wat u vir die bestelling gebruik het.
identify-code-sent = As hierdie besonderhede by 'n bestelling hoort, het ons pas 'n kode na die adres of telefoonnommer van daardie bestelling gestuur. Tik die kode asseblief hier in.
identify-code-wrong = Ek kon dit nie bevestig nie. Die kode is dalk verkeerd getik of het verval.
identify-too-often = Daar was te veel pogings. Probeer asseblief later weer of praat met 'n persoon.
identify-done = Dankie, ek het u bestelling gevind.
reply-subject = Re: { $shop_name }
identify-code-subject = U kode vir { $shop_name }
identify-code-text = U kode vir { $shop_name } is { $access_code }. As u dit nie aangevra het nie, kan u hierdie boodskap ignoreer.

### Bestellings

order-received = U bestelling { $order_number } van { $order_placed } is by ons ontvang en word voorberei.
order-unpaid = U bestelling { $order_number } van { $order_placed } wag nog vir betaling.
order-partly-shipped = 'n Deel van u bestelling { $order_number } is op pad, die res sal volg.
order-shipped = U bestelling { $order_number } is op pad.
order-shipped-with = U bestelling { $order_number } is op pad met { $carrier_name }.
order-out-for-delivery = U bestelling { $order_number } is reeds by die afleweraar.
order-delivered = U bestelling { $order_number } is op { $order_delivered } afgelewer.
order-cancelled = U bestelling { $order_number } is gekanselleer.
order-refunded = Vir u bestelling { $order_number } is { $refund_amount } terugbetaal.
order-returned = Die terugsending van u bestelling { $order_number } het by ons aangekom.
order-problem = Die koerier rapporteer 'n probleem met die aflewering van u bestelling { $order_number }. 'n Kollega sal daarna kyk.
order-expected = Verwagte aflewering: { $delivery_by }.
order-expected-between = Verwagte aflewering: tussen { $delivery_from } en { $delivery_to }.
order-tracking = Die naspeurnommer is { $tracking_number }.
order-tracking-link = U kan dit hier volg: { $tracking_link }
order-no-tracking = Daar is nog nie 'n naspeurnommer daarvoor nie.
order-list = Dit is u jongste bestellings:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ek het geen bestellings van u gevind nie.
order-not-found = Ek het geen bestelling met hierdie nommer onder u bestellings gevind nie.

### Terugbetalings

refund-pending = 'n Terugbetaling van { $refund_amount } vir u bestelling { $order_number } word verwerk.
refund-done = Op { $refund_on } is { $refund_amount } vir u bestelling { $order_number } terugbetaal.
refund-none = Ek sien geen terugbetaling vir u bestelling { $order_number } nie.
refund-by-person = 'n Kollega besluit oor terugbetalings. Ek het u versoek met al die besonderhede aangestuur.

### Terugsendings

return-window = { $return_days_n ->
    [one] U kan items binne { $return_days } dag ná aflewering terugstuur.
   *[other] U kan items binne { $return_days } dae ná aflewering terugstuur.
}
return-free = Dit kos u niks om dit terug te stuur nie.
return-cost = Dit kos { $return_cost } om dit terug te stuur.
return-not-possible-for = Die volgende kan nie teruggestuur word nie: { $return_excluded }.
return-which-order = Uit watter bestelling wil u iets terugstuur?
return-which-item = Watter item wil u terugstuur?
return-why = Hoekom wil u dit terugstuur?
return-unused = Is die item ongebruik en is die etikette nog daaraan?
return-photo = Stuur asseblief 'n foto wat die skade wys.
return-check = U wil { $item_title } uit bestelling { $order_number } terugstuur. Is dit reg?
return-approved = U terugsending van { $item_title } is goedgekeur. U terugsendnommer is { $return_number }.
return-refused-window = Die tyd om { $item_title } terug te stuur, het op { $return_until } verstryk.
return-refused-final-sale = { $item_title } is as 'n finale verkoop verkoop en kan nie teruggestuur word nie.
return-refused-kind = { $item_title } is een van die soort goedere wat nie teruggestuur kan word nadat dit versend is nie.
return-refused-used = Items wat gebruik is of nie meer hul etikette het nie, kan nie teruggestuur word nie.
return-refused-already = 'n Terugsending vir { $item_title } is reeds geregistreer.
return-refused-undelivered = { $item_title } is nog nie afgelewer nie. Sodra dit daar is, kan u dit terugstuur.
return-review = 'n Kollega sal oor u terugsending besluit en na u terugkom.
return-label-link = Hier is u terugstuuretiket: { $return_label_link }
return-pack = Verpak die item asseblief goed, plak die etiket op en gee die pakkie aan { $carrier_name }.
return-send-by = Stuur dit asseblief teen { $return_until }.
return-after = Sodra die pakkie aangekom het en nagegaan is, besluit 'n kollega oor die terugbetaling.
return-stopped = Goed so, niks is geregistreer nie.
return-mail-subject = U terugsending { $return_number } by { $shop_name }
return-mail-intro = Ons het u terugsending van { $item_title } uit bestelling { $order_number } geregistreer.
reason-too-small = Te klein
reason-too-large = Te groot
reason-not-as-described = Nie soos beskryf nie
reason-damaged = Beskadig
reason-defective = Werk nie
reason-wrong-item = Verkeerde item
reason-late = Te laat aangekom
reason-changed-mind = Ek het van plan verander
reason-other = 'n Ander rede

### Kanselleer, verander, omruil, waarborg

cancel-check = Moet ek u bestelling { $order_number } van { $order_total } kanselleer?
cancel-done = U bestelling { $order_number } is gekanselleer.
cancel-too-late = U bestelling { $order_number } kan nie meer gekanselleer word nie, want dit is reeds op pad. U kan dit terugstuur nadat dit aangekom het.
address-ask = Stuur asseblief die volledige nuwe afleweringsadres.
address-check = Moet ek u bestelling { $order_number } na hierdie adres laat stuur: { $address_new }?
address-done = Die afleweringsadres van u bestelling { $order_number } is verander.
address-too-late = Die adres van u bestelling { $order_number } kan nie meer verander word nie, want dit is reeds op pad.
exchange-which = Watter grootte of opsie wil u eerder hê?
exchange-check = Moet ek { $item_title } vir { $exchange_title } omruil?
exchange-approved = Die omruiling van { $item_title } vir { $exchange_title } is goedgekeur.
exchange-sold-out = { $exchange_title } is op die oomblik uitverkoop.
exchange-refused = { $item_title } kan nie daarvoor omgeruil word nie.
change-review = 'n Kollega sal na u versoek kyk en na u terugkom.
warranty-covered = { $item_title } word tot { $warranty_until } deur die waarborg gedek.
warranty-ended = Die waarborg van { $item_title } het op { $warranty_until } verval.
stopped = Goed so, ek het niks verander nie.

### Produkte

product-price = { $product_title } kos { $product_price }.
product-price-was = { $product_title } kos { $product_price } (voorheen: { $product_price_before }).
product-available = { $product_title } is in voorraad.
product-stock = { $product_stock_n ->
    [one] Daar is tans { $product_stock } stuk van { $product_title } in voorraad.
   *[other] Daar is tans { $product_stock } stuks van { $product_title } in voorraad.
}
product-sold-out = { $product_title } is op die oomblik uitverkoop.
product-tell-me = Moet ek u laat weet wanneer dit weer in voorraad is?
product-will-tell = Ek sal u laat weet sodra dit weer in voorraad is.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Watter produk bedoel u?
product-not-found = Ek het nie so 'n produk in ons winkel gevind nie.
products-found = Dit kan u dalk pas:
products-nearest = Ek het niks gevind wat presies pas nie. Dit kom die naaste:
products-goes-with = Pas goed daarby:
product-line = { $product_title }, { $product_price }
compare-intro = So vergelyk hulle:
size-ask = Watter grootte dra u gewoonlik, of wat is u mates?
size-advice = Vir { $product_title } beveel ons grootte { $size_value } aan.
size-chart = Volgens die maattabel geld vir grootte { $size_value }: { $size_measure }.
size-runs-small = Kliënte het { $product_title } dikwels te klein gevind.
size-runs-large = Kliënte het { $product_title } dikwels te groot gevind.
size-runs-true = Kliënte het gevind dat { $product_title } pas soos verwag.
size-unknown = Ek het nie 'n maattabel vir { $product_title } nie.
cart-link = Hier is u mandjie daarmee: { $cart_link }

### Aflewering, betaling, aanbiedinge

delivery-estimate = As u nou bestel, behoort dit op { $delivery_by } aan te kom.
delivery-estimate-between = As u nou bestel, behoort dit tussen { $delivery_from } en { $delivery_to } aan te kom.
delivery-cost = Aflewering na { $country_name } kos { $delivery_cost }.
delivery-free = Aflewering na { $country_name } is gratis.
delivery-free-from = Aflewering is gratis vir bestellings van { $delivery_free_from } of meer.
delivery-country-no = Ons stuur nie na { $country_name } nie.
payment-methods = U kan só betaal: { $payment_methods }.
payment-trouble = Ek is jammer dat die betaling nie deurgegaan het nie. U mandjie is gestoor, so u kan weer probeer of 'n ander betaalmetode kies.
discount-none = Ek het op die oomblik geen afslag om te gee nie.
discount-open = Op die oomblik kry u { $coupon_value } afslag met die kode { $coupon_code }, geldig tot { $coupon_expires }.
giftcard-ask = Stuur asseblief die kode van die geskenkkaart.
giftcard-balance = Die balans van die geskenkkaart is { $giftcard_balance }.
giftcard-unknown = Ek kon nie 'n geskenkkaart met hierdie kode vind nie.
policy-says = Op die bladsy “{ $page_title }” staan: { $page_passage }
own-words = { $own_words }

### 'n Persoon neem oor

handoff-done = Ek gee u gesprek aan 'n kollega oor, wat alles kan sien wat u hier geskryf het.
handoff-next = U sal die antwoord net hier kry.
handoff-closed = Ons span is weer beskikbaar op { $team_back } en sal u dan antwoord.
handoff-leave-address = Laat asseblief u e-posadres hier sodat ons u kan bereik.
complaint-sorry = Ek is jammer daaroor. Ek gee dit dadelik vir 'n kollega aan.

### Uitteken

opt-out-done = U sal nie meer sulke boodskappe van { $shop_name } ontvang nie.

### Ná die aankoop
