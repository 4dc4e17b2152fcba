# Dette sier assistenten på bokmål (tiltale: du). docs/locales.md forteller hvordan tekstene brukes og kontrolleres.

### Start og slutt

assist-hello = Hei! Jeg er den automatiske assistenten til { $shop_name }. Hva kan jeg hjelpe deg med?
assist-hello-again = Hei igjen! Hva kan jeg hjelpe deg med?
assist-thanks = Bare hyggelig. Er det noe mer jeg kan hjelpe deg med?
assist-else = Er det noe mer jeg kan hjelpe deg med?
assist-not-understood = Jeg er ikke sikker på at jeg forstod deg riktig. Kan du si det med andre ord?
assist-choose = Hvilken av disse mener du?
assist-out-of-scope = Jeg kan hjelpe med bestillinger, returer, levering og varer fra { $shop_name }, men dessverre ikke med dette.
assist-unknown = Det har jeg ingen pålitelige opplysninger om, og jeg vil helst ikke gjette.
assist-empty = Jeg fikk en tom melding. Hva kan jeg gjøre for deg?
assist-too-long = Meldingen er for lang for meg. Kan du skrive det i noen få setninger?
assist-busy = Et øyeblikk, jeg jobber fortsatt med den forrige meldingen din.
assist-trouble = Det får jeg ikke slått opp akkurat nå. Prøv igjen litt senere, eller snakk med en medarbeider.
assist-file-refused = Jeg kunne ikke lese denne filen. Send gjerne et bilde som JPEG, PNG eller WebP.
assist-no-payment-here = Det betales aldri i denne chatten. Betal i kassen i nettbutikken.

### Knapper

button-order-status = Hvor er bestillingen min?
button-return = Returner en vare
button-product = Spørsmål om en vare
button-human = Snakk med en medarbeider
button-yes = Ja
button-no = Nei
button-skip = Hopp over
button-cancel = Avbryt
button-view = Se varen
button-track = Spor pakken
button-label = Åpne returetikett

### Hvem som spør

identify-order-number = Hva er ordrenummeret ditt? Du finner det i ordrebekreftelsen.
identify-contact = Hvilken e-postadresse eller hvilket telefonnummer brukte du på bestillingen?
identify-code-sent = Hvis opplysningene hører til en bestilling, har vi nettopp sendt en kode til adressen eller telefonnummeret på den. Skriv inn koden her.
identify-code-wrong = Det kunne jeg ikke bekrefte. Koden kan være feil skrevet eller utløpt.
identify-too-often = Det har vært for mange forsøk. Prøv igjen senere, eller snakk med en medarbeider.
identify-done = Takk, jeg har funnet bestillingen din.
reply-subject = Re: { $shop_name }
identify-code-subject = Koden din til { $shop_name }
identify-code-text = Koden din til { $shop_name } er { $access_code }. Hvis du ikke har bedt om den, kan du se bort fra denne meldingen.

### Bestillinger

order-received = Vi har fått bestillingen din { $order_number } fra { $order_placed }, og den blir gjort klar.
order-unpaid = Bestillingen din { $order_number } fra { $order_placed } venter på betaling.
order-partly-shipped = En del av bestillingen din { $order_number } er på vei, resten følger.
order-shipped = Bestillingen din { $order_number } er på vei.
order-shipped-with = Bestillingen din { $order_number } er på vei med { $carrier_name }.
order-out-for-delivery = Bestillingen din { $order_number } er ute til levering.
order-delivered = Bestillingen din { $order_number } ble levert { $order_delivered }.
order-cancelled = Bestillingen din { $order_number } er kansellert.
order-refunded = For bestillingen din { $order_number } er { $refund_amount } betalt tilbake.
order-returned = Returen fra bestillingen din { $order_number } har kommet frem til oss.
order-problem = Transportøren melder om et problem med leveringen av bestillingen din { $order_number }. En kollega ser på saken.
order-expected = Forventet levering: { $delivery_by }.
order-expected-between = Forventet levering: mellom { $delivery_from } og { $delivery_to }.
order-tracking = Sporingsnummeret er { $tracking_number }.
order-tracking-link = Du kan følge pakken her: { $tracking_link }
order-no-tracking = Det finnes ikke noe sporingsnummer ennå.
order-list = Her er de siste bestillingene dine:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Jeg fant ingen bestillinger fra deg.
order-not-found = Jeg fant ingen bestilling med dette nummeret blant dine.

### Tilbakebetaling

refund-pending = En tilbakebetaling på { $refund_amount } for bestillingen din { $order_number } er under behandling.
refund-done = { $refund_amount } for bestillingen din { $order_number } ble betalt tilbake { $refund_on }.
refund-none = Jeg ser ingen tilbakebetaling for bestillingen din { $order_number }.
refund-by-person = En kollega avgjør tilbakebetalinger. Jeg har sendt henvendelsen din videre med alle opplysninger.

### Retur

return-window = { $return_days_n ->
    [one] Du kan returnere varer innen { $return_days } dag etter levering.
   *[other] Du kan returnere varer innen { $return_days } dager etter levering.
}
return-free = Returen er gratis for deg.
return-cost = Returen koster { $return_cost }.
return-not-possible-for = Dette kan ikke returneres: { $return_excluded }.
return-which-order = Hvilken bestilling vil du returnere noe fra?
return-which-item = Hvilken vare vil du returnere?
return-why = Hvorfor vil du returnere den?
return-unused = Er varen ubrukt, og sitter merkelappene fortsatt på?
return-photo = Send gjerne et bilde som viser skaden.
return-check = Du vil returnere { $item_title } fra bestilling { $order_number }. Stemmer det?
return-approved = Returen av { $item_title } er godkjent. Returnummeret ditt er { $return_number }.
return-refused-window = Fristen for å returnere { $item_title } gikk ut { $return_until }.
return-refused-final-sale = { $item_title } ble solgt uten returrett og kan ikke returneres.
return-refused-kind = { $item_title } hører til varene som ikke kan returneres etter at de er sendt.
return-refused-used = Varer som er brukt eller mangler merkelappene, kan ikke returneres.
return-refused-already = Det er allerede registrert en retur av { $item_title }.
return-refused-undelivered = { $item_title } er ikke levert ennå. Når varen har kommet, kan du returnere den.
return-review = En kollega avgjør returen og tar kontakt med deg.
return-label-link = Her er returetiketten din: { $return_label_link }
return-pack = Pakk varen godt inn, fest etiketten og lever pakken til { $carrier_name }.
return-send-by = Send den senest { $return_until }.
return-after = Når pakken har kommet frem og er kontrollert, avgjør en kollega tilbakebetalingen.
return-stopped = Helt i orden, ingenting er registrert.
return-mail-subject = Returen din { $return_number } hos { $shop_name }
return-mail-intro = Vi har registrert returen av { $item_title } fra bestilling { $order_number }.
reason-too-small = For liten
reason-too-large = For stor
reason-not-as-described = Ikke som beskrevet
reason-damaged = Skadet
reason-defective = Virker ikke
reason-wrong-item = Feil vare
reason-late = Kom for sent
reason-changed-mind = Jeg har ombestemt meg
reason-other = En annen grunn

### Kansellering, endring, bytte, garanti

cancel-check = Skal jeg kansellere bestillingen din { $order_number } på { $order_total }?
cancel-done = Bestillingen din { $order_number } er kansellert.
cancel-too-late = Bestillingen din { $order_number } kan ikke lenger kanselleres fordi den allerede er på vei. Du kan returnere den når den har kommet.
address-ask = Send meg den fullstendige nye leveringsadressen.
address-check = Skal jeg få bestillingen din { $order_number } sendt til denne adressen: { $address_new }?
address-done = Leveringsadressen for bestillingen din { $order_number } er endret.
address-too-late = Adressen for bestillingen din { $order_number } kan ikke lenger endres fordi den allerede er på vei.
exchange-which = Hvilken størrelse eller variant vil du ha i stedet?
exchange-check = Skal jeg bytte { $item_title } mot { $exchange_title }?
exchange-approved = Byttet av { $item_title } mot { $exchange_title } er godkjent.
exchange-sold-out = { $exchange_title } er utsolgt for øyeblikket.
exchange-refused = { $item_title } kan ikke byttes mot det.
change-review = En kollega ser på henvendelsen og tar kontakt med deg.
warranty-covered = { $item_title } er dekket av garantien til og med { $warranty_until }.
warranty-ended = Garantien på { $item_title } gikk ut { $warranty_until }.
stopped = Helt i orden, jeg har ikke endret noe.

### Varer

product-price = { $product_title } koster { $product_price }.
product-price-was = { $product_title } koster { $product_price } (før: { $product_price_before }).
product-available = { $product_title } er på lager.
product-stock = { $product_stock_n ->
    [one] Akkurat nå har vi { $product_stock } stk. av { $product_title } på lager.
   *[other] Akkurat nå har vi { $product_stock } stk. av { $product_title } på lager.
}
product-sold-out = { $product_title } er utsolgt for øyeblikket.
product-tell-me = Skal jeg si fra når varen er tilbake på lager?
product-will-tell = Jeg sier fra så snart varen er tilbake på lager.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Hvilken vare mener du?
product-not-found = Jeg fant ingen slik vare i nettbutikken vår.
products-found = Dette kan passe for deg:
products-nearest = Jeg fant ikke noe som passer helt. Dette kommer nærmest:
products-goes-with = Passer godt til:
product-line = { $product_title }, { $product_price }
compare-intro = Her er en sammenligning:
size-ask = Hvilken størrelse bruker du vanligvis, eller hvilke mål har du?
size-advice = Til { $product_title } anbefaler vi størrelse { $size_value }.
size-chart = Ifølge størrelsestabellen gjelder for størrelse { $size_value }: { $size_measure }.
size-runs-small = Kunder har ofte syntes at { $product_title } var for liten.
size-runs-large = Kunder har ofte syntes at { $product_title } var for stor.
size-runs-true = Kunder synes at { $product_title } passer som forventet.
size-unknown = Jeg har ingen størrelsestabell for { $product_title }.
cart-link = Her er handlekurven din med varen: { $cart_link }

### Levering, betaling, tilbud

delivery-estimate = Hvis du bestiller nå, er forventet levering { $delivery_by }.
delivery-estimate-between = Hvis du bestiller nå, er forventet levering mellom { $delivery_from } og { $delivery_to }.
delivery-cost = Frakt til { $country_name } koster { $delivery_cost }.
delivery-free = Frakt til { $country_name } er gratis.
delivery-free-from = Frakten er gratis når du handler for { $delivery_free_from } eller mer.
delivery-country-no = Vi sender dessverre ikke til { $country_name }.
payment-methods = Du kan betale med { $payment_methods }.
payment-trouble = Beklager at betalingen ikke gikk gjennom. Handlekurven er lagret, så du kan prøve igjen eller velge en annen betalingsmåte.
discount-none = Jeg har dessverre ingen rabatt å gi for øyeblikket.
discount-open = Akkurat nå får du { $coupon_value } i rabatt med koden { $coupon_code }, gyldig til og med { $coupon_expires }.
giftcard-ask = Send meg koden på gavekortet.
giftcard-balance = Saldoen på gavekortet er { $giftcard_balance }.
giftcard-unknown = Jeg fant ikke noe gavekort med denne koden.
policy-says = På siden «{ $page_title }» står det: { $page_passage }
own-words = { $own_words }

### En medarbeider tar over

handoff-done = Jeg sender samtalen videre til en kollega, som kan se alt du har skrevet her.
handoff-next = Du får svaret akkurat her.
handoff-closed = Teamet vårt er tilbake { $team_back } og svarer deg da.
handoff-leave-address = Legg gjerne igjen e-postadressen din, så vi kan nå deg.
complaint-sorry = Det var leit å høre. Jeg sender dette videre til en kollega med en gang.

### Avmelding

opt-out-done = Du får ikke flere meldinger av denne typen fra { $shop_name }.

### Etter kjøpet
