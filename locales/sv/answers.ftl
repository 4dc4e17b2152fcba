# Det här säger assistenten på svenska (tilltal: du). docs/locales.md berättar hur texterna används och kontrolleras.

### Början och slut

assist-hello = Hej! Jag är den automatiska assistenten hos { $shop_name }. Vad kan jag hjälpa dig med?
assist-hello-again = Hej igen! Vad kan jag hjälpa dig med?
assist-thanks = Så lite så. Är det något mer jag kan hjälpa dig med?
assist-else = Är det något mer jag kan hjälpa dig med?
assist-not-understood = Jag är inte säker på att jag förstod dig rätt. Kan du säga det med andra ord?
assist-choose = Vilken av dessa menar du?
assist-out-of-scope = Jag kan hjälpa till med beställningar, returer, leverans och varor från { $shop_name }, men tyvärr inte med det.
assist-unknown = Det har jag inga säkra uppgifter om, och jag vill helst inte gissa.
assist-empty = Jag fick ett tomt meddelande. Vad kan jag göra för dig?
assist-too-long = Meddelandet är för långt för mig. Kan du skriva det i några få meningar?
assist-busy = Ett ögonblick, jag arbetar fortfarande med ditt förra meddelande.
assist-trouble = Det kan jag inte slå upp just nu. Försök igen lite senare eller prata med en medarbetare.
assist-file-refused = Jag kunde inte läsa filen. Skicka gärna en bild som JPEG, PNG eller WebP.
assist-no-payment-here = Betalning sker aldrig i den här chatten. Betala i kassan i butiken.

### Knappar

button-order-status = Var är min beställning?
button-return = Returnera en vara
button-product = Fråga om en vara
button-human = Prata med en medarbetare
button-yes = Ja
button-no = Nej
button-skip = Hoppa över
button-cancel = Avbryt
button-view = Visa varan
button-track = Spåra paketet
button-label = Öppna returetikett

### Vem som frågar

identify-order-number = Vilket ordernummer har du? Du hittar det i orderbekräftelsen.
identify-contact = Vilken e-postadress eller vilket telefonnummer använde du vid beställningen?
identify-code-sent = Om uppgifterna hör till en beställning har vi precis skickat en kod till adressen eller telefonnumret på den. Skriv in koden här.
identify-code-wrong = Det kunde jag inte bekräfta. Koden kan vara felskriven eller ha gått ut.
identify-too-often = Det har varit för många försök. Försök igen senare eller prata med en medarbetare.
identify-done = Tack, jag har hittat din beställning.
reply-subject = Re: { $shop_name }
identify-code-subject = Din kod till { $shop_name }
identify-code-text = Din kod till { $shop_name } är { $access_code }. Om du inte har bett om den kan du bortse från det här meddelandet.

### Beställningar

order-received = Din beställning { $order_number } från { $order_placed } har kommit in till oss och förbereds.
order-unpaid = Din beställning { $order_number } från { $order_placed } väntar på betalning.
order-partly-shipped = En del av din beställning { $order_number } är på väg, resten följer.
order-shipped = Din beställning { $order_number } är på väg.
order-shipped-with = Din beställning { $order_number } är på väg med { $carrier_name }.
order-out-for-delivery = Din beställning { $order_number } är ute för leverans.
order-delivered = Din beställning { $order_number } levererades { $order_delivered }.
order-cancelled = Din beställning { $order_number } är avbeställd.
order-refunded = För din beställning { $order_number } har { $refund_amount } betalats tillbaka.
order-returned = Returen från din beställning { $order_number } har kommit fram till oss.
order-problem = Transportören meddelar att det är problem med leveransen av din beställning { $order_number }. En kollega tittar på det.
order-expected = Beräknad leverans: { $delivery_by }.
order-expected-between = Beräknad leverans: mellan { $delivery_from } och { $delivery_to }.
order-tracking = Spårningsnumret är { $tracking_number }.
order-tracking-link = Du kan följa paketet här: { $tracking_link }
order-no-tracking = Det finns inget spårningsnummer ännu.
order-list = Här är dina senaste beställningar:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Jag hittade inga beställningar från dig.
order-not-found = Jag hittade ingen beställning med det numret bland dina.

### Återbetalning

refund-pending = En återbetalning på { $refund_amount } för din beställning { $order_number } är under behandling.
refund-done = { $refund_amount } för din beställning { $order_number } betalades tillbaka { $refund_on }.
refund-none = Jag ser ingen återbetalning för din beställning { $order_number }.
refund-by-person = En kollega beslutar om återbetalningar. Jag har skickat ditt ärende vidare med alla uppgifter.

### Returer

return-window = { $return_days_n ->
    [one] Du kan returnera varor inom { $return_days } dag från leveransen.
   *[other] Du kan returnera varor inom { $return_days } dagar från leveransen.
}
return-free = Returen är gratis för dig.
return-cost = Returen kostar { $return_cost }.
return-not-possible-for = Det här kan inte returneras: { $return_excluded }.
return-which-order = Vilken beställning vill du returnera något från?
return-which-item = Vilken vara vill du returnera?
return-why = Varför vill du returnera den?
return-unused = Är varan oanvänd och sitter etiketterna kvar?
return-photo = Skicka gärna en bild som visar skadan.
return-check = Du vill returnera { $item_title } från beställning { $order_number }. Stämmer det?
return-approved = Din retur av { $item_title } är godkänd. Ditt returnummer är { $return_number }.
return-refused-window = Tiden för att returnera { $item_title } gick ut { $return_until }.
return-refused-final-sale = { $item_title } såldes utan returrätt och kan inte returneras.
return-refused-kind = { $item_title } hör till de varor som inte kan returneras när de väl har skickats.
return-refused-used = Varor som har använts eller saknar sina etiketter kan inte returneras.
return-refused-already = En retur av { $item_title } är redan registrerad.
return-refused-undelivered = { $item_title } har inte levererats ännu. När varan har kommit kan du returnera den.
return-review = En kollega beslutar om din retur och återkommer till dig.
return-label-link = Här är din returetikett: { $return_label_link }
return-pack = Packa varan väl, fäst etiketten och lämna paketet till { $carrier_name }.
return-send-by = Skicka det senast { $return_until }.
return-after = När paketet har kommit fram och kontrollerats beslutar en kollega om återbetalningen.
return-stopped = Okej, inget har registrerats.
return-mail-subject = Din retur { $return_number } hos { $shop_name }
return-mail-intro = Vi har registrerat din retur av { $item_title } från beställning { $order_number }.
reason-too-small = För liten
reason-too-large = För stor
reason-not-as-described = Inte som beskrivet
reason-damaged = Skadad
reason-defective = Fungerar inte
reason-wrong-item = Fel vara
reason-late = Kom för sent
reason-changed-mind = Jag har ångrat mig
reason-other = Annan orsak

### Avbeställning, ändring, byte, garanti

cancel-check = Ska jag avbeställa din order { $order_number } på { $order_total }?
cancel-done = Din beställning { $order_number } är avbeställd.
cancel-too-late = Din beställning { $order_number } kan inte längre avbeställas eftersom den redan är på väg. Du kan returnera den när den har kommit fram.
address-ask = Skicka den fullständiga nya leveransadressen.
address-check = Ska jag se till att din beställning { $order_number } skickas till den här adressen: { $address_new }?
address-done = Leveransadressen för din beställning { $order_number } är ändrad.
address-too-late = Adressen för din beställning { $order_number } kan inte längre ändras eftersom den redan är på väg.
exchange-which = Vilken storlek eller variant vill du ha i stället?
exchange-check = Ska jag byta { $item_title } mot { $exchange_title }?
exchange-approved = Bytet av { $item_title } mot { $exchange_title } är godkänt.
exchange-sold-out = { $exchange_title } är slutsåld just nu.
exchange-refused = { $item_title } kan inte bytas mot det.
change-review = En kollega tittar på ditt ärende och återkommer till dig.
warranty-covered = { $item_title } omfattas av garantin till och med { $warranty_until }.
warranty-ended = Garantin för { $item_title } gick ut { $warranty_until }.
stopped = Okej, jag har inte ändrat något.

### Varor

product-price = { $product_title } kostar { $product_price }.
product-price-was = { $product_title } kostar { $product_price } (tidigare: { $product_price_before }).
product-available = { $product_title } finns i lager.
product-stock = { $product_stock_n ->
    [one] Just nu finns { $product_stock } styck av { $product_title } i lager.
   *[other] Just nu finns { $product_stock } stycken av { $product_title } i lager.
}
product-sold-out = { $product_title } är slutsåld just nu.
product-tell-me = Ska jag säga till när varan finns i lager igen?
product-will-tell = Jag säger till så snart varan finns i lager igen.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Vilken vara menar du?
product-not-found = Jag hittade ingen sådan vara i vår butik.
products-found = Det här kan passa dig:
products-nearest = Jag hittade inget som stämmer helt. Det här kommer närmast:
products-goes-with = Passar bra till:
product-line = { $product_title }, { $product_price }
compare-intro = Så här skiljer de sig åt:
size-ask = Vilken storlek brukar du ha, eller vilka är dina mått?
size-advice = För { $product_title } rekommenderar vi storlek { $size_value }.
size-chart = Enligt storleksguiden gäller för storlek { $size_value }: { $size_measure }.
size-runs-small = Kunder har ofta tyckt att { $product_title } var för liten.
size-runs-large = Kunder har ofta tyckt att { $product_title } var för stor.
size-runs-true = Kunder tycker att { $product_title } passar som väntat.
size-unknown = Jag har ingen storleksguide för { $product_title }.
cart-link = Här är din varukorg med varan: { $cart_link }

### Leverans, betalning, erbjudanden

delivery-estimate = Om du beställer nu är beräknad leverans { $delivery_by }.
delivery-estimate-between = Om du beställer nu är beräknad leverans mellan { $delivery_from } och { $delivery_to }.
delivery-cost = Frakt till { $country_name } kostar { $delivery_cost }.
delivery-free = Frakten till { $country_name } är gratis.
delivery-free-from = Frakten är gratis när du handlar för { $delivery_free_from } eller mer.
delivery-country-no = Vi skickar tyvärr inte till { $country_name }.
payment-methods = Du kan betala med { $payment_methods }.
payment-trouble = Jag beklagar att betalningen inte gick igenom. Din varukorg är sparad, så du kan försöka igen eller välja ett annat betalsätt.
discount-none = Jag har tyvärr ingen rabatt att ge just nu.
discount-open = Just nu får du { $coupon_value } rabatt med koden { $coupon_code }, giltig till och med { $coupon_expires }.
giftcard-ask = Skicka koden på presentkortet.
giftcard-balance = Saldot på presentkortet är { $giftcard_balance }.
giftcard-unknown = Jag hittade inget presentkort med den koden.
policy-says = På sidan ”{ $page_title }” står det: { $page_passage }
own-words = { $own_words }

### En medarbetare tar över

handoff-done = Jag skickar samtalet vidare till en kollega, som kan se allt du har skrivit här.
handoff-next = Du får svaret här.
handoff-closed = Vårt team är tillbaka { $team_back } och svarar dig då.
handoff-leave-address = Lämna gärna din e-postadress så att vi kan nå dig.
complaint-sorry = Det var tråkigt att höra. Jag skickar det här vidare till en kollega direkt.

### Avregistrering

opt-out-done = Du får inga fler meddelanden av det här slaget från { $shop_name }.

### Efter köpet
