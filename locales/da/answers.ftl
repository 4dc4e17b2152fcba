# Det siger assistenten på dansk (tiltale: du). docs/locales.md fortæller, hvordan teksterne bruges og kontrolleres.

### Start og slut

assist-hello = Hej! Jeg er den automatiske assistent hos { $shop_name }. Hvad kan jeg hjælpe dig med?
assist-hello-again = Hej igen! Hvad kan jeg hjælpe dig med?
assist-thanks = Det var så lidt. Er der andet, jeg kan hjælpe dig med?
assist-else = Er der andet, jeg kan hjælpe dig med?
assist-not-understood = Jeg er ikke sikker på, at jeg forstod dig rigtigt. Kan du sige det med andre ord?
assist-choose = Hvilken af disse mener du?
assist-out-of-scope = Jeg kan hjælpe med ordrer, returneringer, levering og varer fra { $shop_name }, men desværre ikke med det.
assist-unknown = Det har jeg ingen pålidelige oplysninger om, og jeg vil helst ikke gætte.
assist-empty = Jeg modtog en tom besked. Hvad kan jeg gøre for dig?
assist-too-long = Din besked er for lang til mig. Kan du skrive det i et par sætninger?
assist-busy = Et øjeblik, jeg arbejder stadig på din seneste besked.
assist-trouble = Det kan jeg ikke slå op lige nu. Prøv igen lidt senere, eller tal med en medarbejder.
assist-file-refused = Jeg kunne ikke læse filen. Send venligst et billede som JPEG, PNG eller WebP.
assist-no-payment-here = Der betales aldrig i denne chat. Betal venligst i kassen i webshoppen.

### Knapper

button-order-status = Hvor er min ordre?
button-return = Returner en vare
button-product = Spørgsmål om en vare
button-human = Tal med en medarbejder
button-yes = Ja
button-no = Nej
button-skip = Spring over
button-cancel = Annuller
button-view = Se varen
button-track = Spor pakken
button-label = Åbn returlabel

### Hvem der spørger

identify-order-number = Hvad er dit ordrenummer? Du finder det i din ordrebekræftelse.
identify-contact = Hvilken e-mailadresse eller hvilket telefonnummer brugte du til ordren?
identify-code-sent = Hvis oplysningerne hører til en ordre, har vi netop sendt en kode til den adresse eller det telefonnummer, der står på ordren. Skriv koden her.
identify-code-wrong = Det kunne jeg ikke bekræfte. Koden kan være tastet forkert eller udløbet.
identify-too-often = Der har været for mange forsøg. Prøv igen senere, eller tal med en medarbejder.
identify-done = Tak, jeg har fundet din ordre.
reply-subject = Re: { $shop_name }
identify-code-subject = Din kode til { $shop_name }
identify-code-text = Din kode til { $shop_name } er { $access_code }. Hvis du ikke har bedt om den, kan du se bort fra denne besked.

### Ordrer

order-received = Vi har modtaget din ordre { $order_number } fra { $order_placed }, og den bliver gjort klar.
order-unpaid = Din ordre { $order_number } fra { $order_placed } afventer betaling.
order-partly-shipped = En del af din ordre { $order_number } er på vej, resten følger.
order-shipped = Din ordre { $order_number } er på vej.
order-shipped-with = Din ordre { $order_number } er på vej med { $carrier_name }.
order-out-for-delivery = Din ordre { $order_number } er ude hos chaufføren til levering.
order-delivered = Din ordre { $order_number } blev leveret { $order_delivered }.
order-cancelled = Din ordre { $order_number } er annulleret.
order-refunded = For din ordre { $order_number } er { $refund_amount } betalt tilbage.
order-returned = Returpakken fra din ordre { $order_number } er kommet frem til os.
order-problem = Fragtfirmaet melder om et problem med leveringen af din ordre { $order_number }. En kollega ser på det.
order-expected = Forventet levering: { $delivery_by }.
order-expected-between = Forventet levering: mellem { $delivery_from } og { $delivery_to }.
order-tracking = Sporingsnummeret er { $tracking_number }.
order-tracking-link = Du kan følge pakken her: { $tracking_link }
order-no-tracking = Der er endnu ikke noget sporingsnummer.
order-list = Her er dine seneste ordrer:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Jeg fandt ingen ordrer fra dig.
order-not-found = Jeg fandt ingen ordre med dette nummer blandt dine ordrer.

### Tilbagebetaling

refund-pending = En tilbagebetaling på { $refund_amount } for din ordre { $order_number } er under behandling.
refund-done = { $refund_amount } for din ordre { $order_number } blev betalt tilbage { $refund_on }.
refund-none = Jeg kan ikke se nogen tilbagebetaling for din ordre { $order_number }.
refund-by-person = En kollega tager stilling til tilbagebetalinger. Jeg har sendt din henvendelse videre med alle oplysninger.

### Returnering

return-window = { $return_days_n ->
    [one] Du kan returnere varer inden for { $return_days } dag efter leveringen.
   *[other] Du kan returnere varer inden for { $return_days } dage efter leveringen.
}
return-free = Det er gratis for dig at sende varen retur.
return-cost = Det koster { $return_cost } at sende varen retur.
return-not-possible-for = Følgende kan ikke returneres: { $return_excluded }.
return-which-order = Hvilken ordre vil du returnere noget fra?
return-which-item = Hvilken vare vil du returnere?
return-why = Hvorfor vil du returnere den?
return-unused = Er varen ubrugt, og sidder mærkerne stadig på?
return-photo = Send venligst et billede, der viser skaden.
return-check = Du vil returnere { $item_title } fra ordre { $order_number }. Er det rigtigt?
return-approved = Din returnering af { $item_title } er godkendt. Dit returnummer er { $return_number }.
return-refused-window = Fristen for at returnere { $item_title } udløb { $return_until }.
return-refused-final-sale = { $item_title } blev solgt uden returret og kan ikke returneres.
return-refused-kind = { $item_title } hører til de varer, der ikke kan returneres, når de først er sendt.
return-refused-used = Varer, der er brugt eller mangler deres mærker, kan ikke returneres.
return-refused-already = Der er allerede registreret en returnering af { $item_title }.
return-refused-undelivered = { $item_title } er ikke leveret endnu. Når varen er kommet frem, kan du returnere den.
return-review = En kollega tager stilling til din returnering og vender tilbage til dig.
return-label-link = Her er din returlabel: { $return_label_link }
return-pack = Pak varen godt ind, sæt labelen på, og aflever pakken til { $carrier_name }.
return-send-by = Send den senest { $return_until }.
return-after = Når pakken er kommet frem og er kontrolleret, tager en kollega stilling til tilbagebetalingen.
return-stopped = Helt i orden, der er ikke registreret noget.
return-mail-subject = Din returnering { $return_number } hos { $shop_name }
return-mail-intro = Vi har registreret din returnering af { $item_title } fra ordre { $order_number }.
reason-too-small = For lille
reason-too-large = For stor
reason-not-as-described = Ikke som beskrevet
reason-damaged = Beskadiget
reason-defective = Virker ikke
reason-wrong-item = Forkert vare
reason-late = Kom for sent
reason-changed-mind = Jeg har ombestemt mig
reason-other = En anden grund

### Annullering, ændring, bytte, garanti

cancel-check = Skal jeg annullere din ordre { $order_number } på { $order_total }?
cancel-done = Din ordre { $order_number } er annulleret.
cancel-too-late = Din ordre { $order_number } kan ikke længere annulleres, fordi den allerede er på vej. Du kan returnere den, når den er kommet frem.
address-ask = Send mig venligst den fulde nye leveringsadresse.
address-check = Skal jeg få din ordre { $order_number } sendt til denne adresse: { $address_new }?
address-done = Leveringsadressen på din ordre { $order_number } er ændret.
address-too-late = Adressen på din ordre { $order_number } kan ikke længere ændres, fordi den allerede er på vej.
exchange-which = Hvilken størrelse eller variant vil du have i stedet?
exchange-check = Skal jeg bytte { $item_title } til { $exchange_title }?
exchange-approved = Bytningen af { $item_title } til { $exchange_title } er godkendt.
exchange-sold-out = { $exchange_title } er udsolgt i øjeblikket.
exchange-refused = { $item_title } kan ikke byttes til det.
change-review = En kollega ser på din henvendelse og vender tilbage til dig.
warranty-covered = { $item_title } er dækket af garantien til og med { $warranty_until }.
warranty-ended = Garantien på { $item_title } udløb { $warranty_until }.
stopped = Helt i orden, jeg har ikke ændret noget.

### Varer

product-price = { $product_title } koster { $product_price }.
product-price-was = { $product_title } koster { $product_price } (før: { $product_price_before }).
product-available = { $product_title } er på lager.
product-stock = { $product_stock_n ->
    [one] Vi har lige nu { $product_stock } stk. af { $product_title } på lager.
   *[other] Vi har lige nu { $product_stock } stk. af { $product_title } på lager.
}
product-sold-out = { $product_title } er udsolgt i øjeblikket.
product-tell-me = Skal jeg give dig besked, når varen er på lager igen?
product-will-tell = Jeg giver dig besked, så snart varen er på lager igen.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Hvilken vare mener du?
product-not-found = Jeg fandt ikke sådan en vare i vores shop.
products-found = Det her kunne være noget for dig:
products-nearest = Jeg fandt ikke noget, der passer helt. Det her kommer tættest på:
products-goes-with = Passer godt til:
product-line = { $product_title }, { $product_price }
compare-intro = Her er en sammenligning:
size-ask = Hvilken størrelse bruger du normalt, eller hvad er dine mål?
size-advice = Til { $product_title } anbefaler vi størrelse { $size_value }.
size-chart = Ifølge størrelsesguiden gælder for størrelse { $size_value }: { $size_measure }.
size-runs-small = Kunder har ofte syntes, at { $product_title } var for lille.
size-runs-large = Kunder har ofte syntes, at { $product_title } var for stor.
size-runs-true = Kunder synes, at { $product_title } passer som forventet.
size-unknown = Jeg har ingen størrelsesguide til { $product_title }.
cart-link = Her er din kurv med varen: { $cart_link }

### Levering, betaling, tilbud

delivery-estimate = Hvis du bestiller nu, er forventet levering { $delivery_by }.
delivery-estimate-between = Hvis du bestiller nu, er forventet levering mellem { $delivery_from } og { $delivery_to }.
delivery-cost = Fragt til { $country_name } koster { $delivery_cost }.
delivery-free = Fragt til { $country_name } er gratis.
delivery-free-from = Fragten er gratis ved køb for { $delivery_free_from } eller mere.
delivery-country-no = Vi sender ikke til { $country_name }.
payment-methods = Du kan betale med { $payment_methods }.
payment-trouble = Jeg er ked af, at betalingen ikke gik igennem. Din kurv er gemt, så du kan prøve igen eller vælge en anden betalingsmåde.
discount-none = Jeg kan desværre ikke tilbyde nogen rabat i øjeblikket.
discount-open = Lige nu får du { $coupon_value } i rabat med koden { $coupon_code }, gyldig til og med { $coupon_expires }.
giftcard-ask = Send mig venligst koden på gavekortet.
giftcard-balance = Saldoen på gavekortet er { $giftcard_balance }.
giftcard-unknown = Jeg kunne ikke finde et gavekort med denne kode.
policy-says = På siden »{ $page_title }« står der: { $page_passage }
own-words = { $own_words }

### En medarbejder tager over

handoff-done = Jeg sender samtalen videre til en kollega, som kan se alt, hvad du har skrevet her.
handoff-next = Du får svaret lige her.
handoff-closed = Vores team er tilbage { $team_back } og svarer dig da.
handoff-leave-address = Skriv gerne din e-mailadresse, så vi kan få fat i dig.
complaint-sorry = Det er jeg ked af at høre. Jeg sender det videre til en kollega med det samme.

### Afmelding

opt-out-done = Du får ikke flere beskeder af denne slags fra { $shop_name }.

### Efter købet
