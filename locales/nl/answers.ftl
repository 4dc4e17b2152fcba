# Wat de assistent in het Nederlands zegt (aanspreekvorm: u). docs/locales.md vertelt hoe de teksten gebruikt en gecontroleerd worden.

### Begin en einde

assist-hello = Hallo! Ik ben de automatische assistent van { $shop_name }. Waarmee kan ik u helpen?
assist-hello-again = Fijn dat u er weer bent! Waarmee kan ik u helpen?
assist-thanks = Graag gedaan. Kan ik nog iets voor u doen?
assist-else = Kan ik nog iets voor u doen?
assist-not-understood = Ik weet niet zeker of ik u goed begrepen heb. Kunt u het in andere woorden zeggen?
assist-choose = Welke van deze bedoelt u?
assist-out-of-scope = Ik help u graag met bestellingen, retouren, bezorging en producten van { $shop_name }, maar hiermee kan ik helaas niet helpen.
assist-unknown = Daarover heb ik geen betrouwbare informatie, en ik wil er niet naar raden.
assist-empty = Ik heb een leeg bericht ontvangen. Wat kan ik voor u doen?
assist-too-long = Uw bericht is te lang voor mij. Kunt u het in een paar zinnen zeggen?
assist-busy = Een ogenblik, ik ben nog bezig met uw vorige bericht.
assist-trouble = Dat kan ik op dit moment niet opzoeken. Probeer het wat later nog eens of praat met een medewerker.
assist-file-refused = Ik kon dit bestand niet lezen. Stuur alstublieft een foto als JPEG, PNG of WebP.
assist-no-payment-here = In deze chat wordt nooit betaald. Betaal alstublieft bij het afrekenen in de webshop.

### Knoppen

button-order-status = Waar is mijn bestelling?
button-return = Artikel retourneren
button-product = Vraag over een product
button-human = Met een medewerker praten
button-yes = Ja
button-no = Nee
button-skip = Overslaan
button-cancel = Annuleren
button-view = Product bekijken
button-track = Pakket volgen
button-label = Retourlabel openen

### Wie er vraagt

identify-order-number = Wat is uw bestelnummer? U vindt het in uw orderbevestiging.
identify-contact = Wat is het e-mailadres of telefoonnummer dat u bij de bestelling hebt opgegeven?
identify-code-sent = Als deze gegevens bij een bestelling horen, hebben we zojuist een code gestuurd naar het adres of telefoonnummer van die bestelling. Vul de code hier in.
identify-code-wrong = Dat kon ik niet bevestigen. Misschien zit er een typefout in de code of is de code verlopen.
identify-too-often = Er zijn te veel pogingen gedaan. Probeer het later opnieuw of praat met een medewerker.
identify-done = Dank u wel, ik heb uw bestelling gevonden.
reply-subject = Re: { $shop_name }
identify-code-subject = Uw code voor { $shop_name }
identify-code-text = Uw code voor { $shop_name } is { $access_code }. Hebt u deze niet aangevraagd? Dan kunt u dit bericht negeren.

### Bestellingen

order-received = Uw bestelling { $order_number } van { $order_placed } is bij ons binnen en wordt klaargemaakt.
order-unpaid = Uw bestelling { $order_number } van { $order_placed } wacht nog op betaling.
order-partly-shipped = Een deel van uw bestelling { $order_number } is onderweg, de rest volgt.
order-shipped = Uw bestelling { $order_number } is onderweg.
order-shipped-with = Uw bestelling { $order_number } is onderweg met { $carrier_name }.
order-out-for-delivery = Uw bestelling { $order_number } is al bij de bezorger.
order-delivered = Uw bestelling { $order_number } is bezorgd op { $order_delivered }.
order-cancelled = Uw bestelling { $order_number } is geannuleerd.
order-refunded = Voor uw bestelling { $order_number } is { $refund_amount } terugbetaald.
order-returned = De retourzending van uw bestelling { $order_number } is bij ons aangekomen.
order-problem = De vervoerder meldt een probleem met de bezorging van uw bestelling { $order_number }. Een collega zoekt het uit.
order-expected = Verwachte bezorging: { $delivery_by }.
order-expected-between = Verwachte bezorging: tussen { $delivery_from } en { $delivery_to }.
order-tracking = Het trackingnummer is { $tracking_number }.
order-tracking-link = U kunt het pakket hier volgen: { $tracking_link }
order-no-tracking = Er is nog geen trackingnummer.
order-list = Dit zijn uw laatste bestellingen:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ik heb geen bestellingen van u gevonden.
order-not-found = Ik heb onder uw bestellingen geen bestelling met dit nummer gevonden.

### Terugbetalingen

refund-pending = Een terugbetaling van { $refund_amount } voor uw bestelling { $order_number } is in behandeling.
refund-done = Op { $refund_on } is { $refund_amount } voor uw bestelling { $order_number } terugbetaald.
refund-none = Ik zie geen terugbetaling voor uw bestelling { $order_number }.
refund-by-person = Een collega beslist over terugbetalingen. Ik heb uw verzoek met alle gegevens doorgegeven.

### Retouren

return-window = { $return_days_n ->
    [one] U kunt artikelen binnen { $return_days } dag na bezorging retourneren.
   *[other] U kunt artikelen binnen { $return_days } dagen na bezorging retourneren.
}
return-free = Retourneren is voor u gratis.
return-cost = Retourneren kost { $return_cost }.
return-not-possible-for = Dit kan niet geretourneerd worden: { $return_excluded }.
return-which-order = Uit welke bestelling wilt u iets retourneren?
return-which-item = Welk artikel wilt u retourneren?
return-why = Waarom wilt u het retourneren?
return-unused = Is het artikel ongebruikt en zitten de labels er nog aan?
return-photo = Stuur alstublieft een foto waarop de schade te zien is.
return-check = U wilt { $item_title } uit bestelling { $order_number } retourneren. Klopt dat?
return-approved = Uw retour van { $item_title } is goedgekeurd. Uw retournummer is { $return_number }.
return-refused-window = De retourtermijn voor { $item_title } is op { $return_until } verstreken.
return-refused-final-sale = { $item_title } is zonder retourrecht verkocht en kan niet geretourneerd worden.
return-refused-kind = { $item_title } hoort bij de artikelen die na verzending niet meer geretourneerd kunnen worden.
return-refused-used = Artikelen die gebruikt zijn of waarvan de labels verwijderd zijn, kunnen niet geretourneerd worden.
return-refused-already = Voor { $item_title } is al een retour aangemeld.
return-refused-undelivered = { $item_title } is nog niet bezorgd. Zodra het er is, kunt u het retourneren.
return-review = Een collega beslist over uw retour en neemt contact met u op.
return-label-link = Hier is uw retourlabel: { $return_label_link }
return-pack = Verpak het artikel goed, plak het label erop en geef het pakket af bij { $carrier_name }.
return-send-by = Verstuur het uiterlijk op { $return_until }.
return-after = Zodra het pakket is aangekomen en gecontroleerd, beslist een collega over de terugbetaling.
return-stopped = Prima, er is niets aangemeld.
return-mail-subject = Uw retour { $return_number } bij { $shop_name }
return-mail-intro = We hebben uw retour van { $item_title } uit bestelling { $order_number } aangemeld.
reason-too-small = Te klein
reason-too-large = Te groot
reason-not-as-described = Niet zoals beschreven
reason-damaged = Beschadigd
reason-defective = Werkt niet
reason-wrong-item = Verkeerd artikel
reason-late = Te laat aangekomen
reason-changed-mind = Ik heb me bedacht
reason-other = Andere reden

### Annuleren, wijzigen, ruilen, garantie

cancel-check = Zal ik uw bestelling { $order_number } van { $order_total } annuleren?
cancel-done = Uw bestelling { $order_number } is geannuleerd.
cancel-too-late = Uw bestelling { $order_number } kan niet meer geannuleerd worden, omdat deze al onderweg is. Na aankomst kunt u de bestelling retourneren.
address-ask = Stuur mij alstublieft het volledige nieuwe bezorgadres.
address-check = Zal ik uw bestelling { $order_number } naar dit adres laten sturen: { $address_new }?
address-done = Het bezorgadres van uw bestelling { $order_number } is gewijzigd.
address-too-late = Het adres van uw bestelling { $order_number } kan niet meer gewijzigd worden, omdat deze al onderweg is.
exchange-which = Welke maat of uitvoering wilt u in plaats daarvan?
exchange-check = Zal ik { $item_title } ruilen voor { $exchange_title }?
exchange-approved = Het ruilen van { $item_title } voor { $exchange_title } is goedgekeurd.
exchange-sold-out = { $exchange_title } is op dit moment uitverkocht.
exchange-refused = { $item_title } kan daarvoor niet geruild worden.
change-review = Een collega bekijkt uw verzoek en neemt contact met u op.
warranty-covered = { $item_title } valt onder de garantie tot { $warranty_until }.
warranty-ended = De garantie op { $item_title } is op { $warranty_until } verlopen.
stopped = Prima, ik heb niets gewijzigd.

### Producten

product-price = { $product_title } kost { $product_price }.
product-price-was = { $product_title } kost { $product_price } (eerst: { $product_price_before }).
product-available = { $product_title } is op voorraad.
product-stock = { $product_stock_n ->
    [one] Van { $product_title } is op dit moment { $product_stock } stuk op voorraad.
   *[other] Van { $product_title } zijn op dit moment { $product_stock } stuks op voorraad.
}
product-sold-out = { $product_title } is op dit moment uitverkocht.
product-tell-me = Zal ik het u laten weten als het weer op voorraad is?
product-will-tell = Ik laat het u weten zodra het weer op voorraad is.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Welk product bedoelt u?
product-not-found = Ik heb zo'n product niet in onze webshop gevonden.
products-found = Dit is misschien iets voor u:
products-nearest = Ik heb niets gevonden dat precies past. Dit komt het dichtst in de buurt:
products-goes-with = Past er goed bij:
product-line = { $product_title }, { $product_price }
compare-intro = Zo verhouden ze zich tot elkaar:
size-ask = Welke maat draagt u meestal, of wat zijn uw afmetingen?
size-advice = Voor { $product_title } raden we maat { $size_value } aan.
size-chart = Volgens de maattabel geldt voor maat { $size_value }: { $size_measure }.
size-runs-small = Klanten vonden { $product_title } vaak te klein.
size-runs-large = Klanten vonden { $product_title } vaak te groot.
size-runs-true = Klanten vonden dat { $product_title } valt zoals verwacht.
size-unknown = Ik heb geen maattabel voor { $product_title }.
cart-link = Hier is uw winkelmandje met dit artikel: { $cart_link }

### Levering, betaling, aanbiedingen

delivery-estimate = Als u nu bestelt, is de verwachte bezorging op { $delivery_by }.
delivery-estimate-between = Als u nu bestelt, is de verwachte bezorging tussen { $delivery_from } en { $delivery_to }.
delivery-cost = Verzending naar { $country_name } kost { $delivery_cost }.
delivery-free = Verzending naar { $country_name } is gratis.
delivery-free-from = Bij bestellingen vanaf { $delivery_free_from } is de verzending gratis.
delivery-country-no = We leveren helaas niet in dit land: { $country_name }.
payment-methods = U kunt betalen met { $payment_methods }.
payment-trouble = Wat vervelend dat de betaling niet gelukt is. Uw winkelmandje is bewaard, dus u kunt het opnieuw proberen of een andere betaalmethode kiezen.
discount-none = Ik kan u op dit moment geen korting geven.
discount-open = U krijgt op dit moment { $coupon_value } korting met de code { $coupon_code }, geldig tot en met { $coupon_expires }.
giftcard-ask = Stuur mij alstublieft de code van de cadeaukaart.
giftcard-balance = Het saldo van de cadeaukaart is { $giftcard_balance }.
giftcard-unknown = Ik heb geen cadeaukaart met deze code gevonden.
policy-says = Op de pagina ‘{ $page_title }’ staat: { $page_passage }
own-words = { $own_words }

### Een medewerker neemt het over

handoff-done = Ik geef uw gesprek door aan een collega, die alles kan zien wat u hier geschreven hebt.
handoff-next = U krijgt het antwoord gewoon hier.
handoff-closed = Ons team is er weer op { $team_back } en antwoordt u dan.
handoff-leave-address = Laat alstublieft uw e-mailadres achter, zodat we u kunnen bereiken.
complaint-sorry = Dat spijt me. Ik geef dit meteen door aan een collega.

### Afmelden

opt-out-done = U ontvangt dit soort berichten niet meer van { $shop_name }.

### Na de aankoop
