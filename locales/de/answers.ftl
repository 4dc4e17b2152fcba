# Was der Assistent auf Deutsch sagt (Anrede: Sie). docs/locales.md sagt, wie die Texte benutzt und geprüft werden.

### Begrüßung und Abschluss

assist-hello = Guten Tag! Ich bin der automatische Assistent von { $shop_name }. Wie kann ich Ihnen helfen?
assist-hello-again = Schön, dass Sie wieder da sind! Wie kann ich Ihnen helfen?
assist-thanks = Gern geschehen. Kann ich sonst noch etwas für Sie tun?
assist-else = Kann ich sonst noch etwas für Sie tun?
assist-not-understood = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Können Sie es bitte anders formulieren?
assist-choose = Was davon meinen Sie?
assist-out-of-scope = Ich helfe gern bei Bestellungen, Rücksendungen, Lieferung und Produkten von { $shop_name }, damit aber leider nicht.
assist-unknown = Dazu habe ich keine verlässlichen Angaben, und raten möchte ich lieber nicht.
assist-empty = Ihre Nachricht kam leer bei mir an. Was kann ich für Sie tun?
assist-too-long = Ihre Nachricht ist für mich zu lang. Können Sie es in wenigen Sätzen sagen?
assist-busy = Einen Moment bitte, ich bearbeite noch Ihre letzte Nachricht.
assist-trouble = Das kann ich gerade nicht nachsehen. Bitte versuchen Sie es etwas später noch einmal oder sprechen Sie mit einem Menschen.
assist-file-refused = Diese Datei konnte ich nicht lesen. Bitte senden Sie ein Foto als JPEG, PNG oder WebP.
assist-no-payment-here = In diesem Chat wird nie bezahlt. Bitte zahlen Sie an der Kasse des Shops.

### Schaltflächen

button-order-status = Wo ist meine Bestellung?
button-return = Artikel zurückgeben
button-product = Frage zu einem Produkt
button-human = Mit einem Menschen sprechen
button-yes = Ja
button-no = Nein
button-skip = Überspringen
button-cancel = Abbrechen
button-view = Produkt ansehen
button-track = Paket verfolgen
button-label = Retourenetikett öffnen

### Wer fragt

identify-order-number = Bitte nennen Sie mir Ihre Bestellnummer. Sie steht in Ihrer Bestellbestätigung.
identify-contact = Bitte nennen Sie mir die E-Mail-Adresse oder Telefonnummer, die Sie bei der Bestellung angegeben haben.
identify-code-sent = Wenn diese Angaben zu einer Bestellung gehören, haben wir soeben einen Code an die dort hinterlegte Adresse oder Telefonnummer geschickt. Bitte geben Sie den Code hier ein.
identify-code-wrong = Das konnte ich nicht bestätigen. Vielleicht ist der Code vertippt oder abgelaufen.
identify-too-often = Das waren zu viele Versuche. Bitte versuchen Sie es später noch einmal oder sprechen Sie mit einem Menschen.
identify-done = Vielen Dank, ich habe Ihre Bestellung gefunden.
reply-subject = Re: { $shop_name }
identify-code-subject = Ihr Code für { $shop_name }
identify-code-text = Ihr Code für { $shop_name } lautet { $access_code }. Falls Sie ihn nicht angefordert haben, können Sie diese Nachricht ignorieren.

### Bestellungen

order-received = Ihre Bestellung { $order_number } vom { $order_placed } ist bei uns eingegangen und wird vorbereitet.
order-unpaid = Ihre Bestellung { $order_number } vom { $order_placed } ist noch nicht bezahlt.
order-partly-shipped = Ein Teil Ihrer Bestellung { $order_number } ist unterwegs, der Rest folgt.
order-shipped = Ihre Bestellung { $order_number } ist unterwegs.
order-shipped-with = Ihre Bestellung { $order_number } ist mit { $carrier_name } unterwegs.
order-out-for-delivery = Ihre Bestellung { $order_number } ist bereits im Zustellfahrzeug.
order-delivered = Ihre Bestellung { $order_number } wurde am { $order_delivered } zugestellt.
order-cancelled = Ihre Bestellung { $order_number } wurde storniert.
order-refunded = Für Ihre Bestellung { $order_number } wurden { $refund_amount } erstattet.
order-returned = Die Rücksendung zu Ihrer Bestellung { $order_number } ist bei uns angekommen.
order-problem = Der Zusteller meldet ein Problem bei der Lieferung Ihrer Bestellung { $order_number }. Jemand aus unserem Team kümmert sich darum.
order-expected = Voraussichtliche Ankunft: { $delivery_by }.
order-expected-between = Voraussichtliche Ankunft zwischen { $delivery_from } und { $delivery_to }.
order-tracking = Die Sendungsnummer lautet { $tracking_number }.
order-tracking-link = Hier können Sie die Sendung verfolgen: { $tracking_link }
order-no-tracking = Dafür gibt es noch keine Sendungsnummer.
order-list = Das sind Ihre letzten Bestellungen:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Ich habe keine Bestellungen von Ihnen gefunden.
order-not-found = Unter Ihren Bestellungen habe ich keine mit dieser Nummer gefunden.

### Erstattungen

refund-pending = Eine Erstattung von { $refund_amount } für Ihre Bestellung { $order_number } ist in Bearbeitung.
refund-done = { $refund_amount } für Ihre Bestellung { $order_number } wurden am { $refund_on } erstattet.
refund-none = Zu Ihrer Bestellung { $order_number } sehe ich keine Erstattung.
refund-by-person = Über Erstattungen entscheidet jemand aus unserem Team. Ich habe Ihr Anliegen mit allen Einzelheiten weitergegeben.

### Rückgaben

return-window = { $return_days_n ->
    [one] Sie können Artikel innerhalb von { $return_days } Tag nach der Zustellung zurückgeben.
   *[other] Sie können Artikel innerhalb von { $return_days } Tagen nach der Zustellung zurückgeben.
}
return-free = Die Rücksendung ist für Sie kostenlos.
return-cost = Die Rücksendung kostet { $return_cost }.
return-not-possible-for = Von der Rückgabe ausgeschlossen sind: { $return_excluded }.
return-which-order = Aus welcher Bestellung möchten Sie etwas zurückgeben?
return-which-item = Welchen Artikel möchten Sie zurückgeben?
return-why = Warum möchten Sie ihn zurückgeben?
return-unused = Ist der Artikel unbenutzt und sind die Etiketten noch dran?
return-photo = Bitte senden Sie ein Foto, auf dem der Schaden zu sehen ist.
return-check = Sie möchten { $item_title } aus der Bestellung { $order_number } zurückgeben. Ist das richtig?
return-approved = Ihre Rückgabe von { $item_title } ist genehmigt. Ihre Retourennummer lautet { $return_number }.
return-refused-window = Die Rückgabefrist für { $item_title } ist am { $return_until } abgelaufen.
return-refused-final-sale = { $item_title } wurde unter Ausschluss der Rückgabe verkauft und kann nicht zurückgegeben werden.
return-refused-kind = { $item_title } gehört zu den Waren, die nach dem Versand nicht mehr zurückgegeben werden können.
return-refused-used = Benutzte Artikel oder Artikel ohne Etikett können nicht zurückgegeben werden.
return-refused-already = Für { $item_title } ist bereits eine Rückgabe angemeldet.
return-refused-undelivered = { $item_title } ist noch nicht zugestellt. Sobald der Artikel da ist, können Sie ihn zurückgeben.
return-review = Jemand aus unserem Team entscheidet über Ihre Rückgabe und meldet sich bei Ihnen.
return-label-link = Hier ist Ihr Retourenetikett: { $return_label_link }
return-pack = Bitte verpacken Sie den Artikel gut, kleben Sie das Etikett auf und geben Sie das Paket bei { $carrier_name } ab.
return-send-by = Bitte senden Sie es spätestens am { $return_until } ab.
return-after = Sobald das Paket angekommen und geprüft ist, entscheidet jemand aus unserem Team über die Erstattung.
return-stopped = In Ordnung, es wurde nichts angemeldet.
return-mail-subject = Ihre Rückgabe { $return_number } bei { $shop_name }
return-mail-intro = Wir haben Ihre Rückgabe von { $item_title } aus der Bestellung { $order_number } angemeldet.
reason-too-small = Zu klein
reason-too-large = Zu groß
reason-not-as-described = Nicht wie beschrieben
reason-damaged = Beschädigt
reason-defective = Funktioniert nicht
reason-wrong-item = Falscher Artikel
reason-late = Zu spät angekommen
reason-changed-mind = Ich habe es mir anders überlegt
reason-other = Ein anderer Grund

### Stornieren, ändern, umtauschen, Garantie

cancel-check = Soll ich Ihre Bestellung { $order_number } über { $order_total } stornieren?
cancel-done = Ihre Bestellung { $order_number } wurde storniert.
cancel-too-late = Ihre Bestellung { $order_number } kann nicht mehr storniert werden, weil sie schon unterwegs ist. Nach der Ankunft können Sie sie zurückgeben.
address-ask = Bitte senden Sie mir die vollständige neue Lieferadresse.
address-check = Soll ich Ihre Bestellung { $order_number } an diese Adresse liefern lassen: { $address_new }?
address-done = Die Lieferadresse Ihrer Bestellung { $order_number } wurde geändert.
address-too-late = Die Adresse Ihrer Bestellung { $order_number } kann nicht mehr geändert werden, weil sie schon unterwegs ist.
exchange-which = Welche Größe oder Ausführung möchten Sie stattdessen?
exchange-check = Soll ich { $item_title } gegen { $exchange_title } umtauschen?
exchange-approved = Der Umtausch von { $item_title } gegen { $exchange_title } ist genehmigt.
exchange-sold-out = { $exchange_title } ist zurzeit ausverkauft.
exchange-refused = { $item_title } kann dagegen nicht umgetauscht werden.
change-review = Jemand aus unserem Team sieht sich Ihr Anliegen an und meldet sich bei Ihnen.
warranty-covered = Für { $item_title } gilt die Garantie bis { $warranty_until }.
warranty-ended = Die Garantie für { $item_title } ist am { $warranty_until } abgelaufen.
stopped = In Ordnung, ich habe nichts geändert.

### Produkte

product-price = { $product_title } kostet { $product_price }.
product-price-was = { $product_title } kostet { $product_price } (vorher: { $product_price_before }).
product-available = { $product_title } ist auf Lager.
product-stock = { $product_stock_n ->
    [one] Von { $product_title } ist zurzeit { $product_stock } Stück auf Lager.
   *[other] Von { $product_title } sind zurzeit { $product_stock } Stück auf Lager.
}
product-sold-out = { $product_title } ist zurzeit ausverkauft.
product-tell-me = Soll ich Ihnen Bescheid geben, wenn es wieder da ist?
product-will-tell = Ich gebe Ihnen Bescheid, sobald es wieder da ist.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Welches Produkt meinen Sie?
product-not-found = So ein Produkt habe ich in unserem Shop nicht gefunden.
products-found = Das könnte Ihnen gefallen:
products-nearest = Genau Passendes habe ich nicht gefunden. Das kommt am nächsten:
products-goes-with = Das passt gut dazu:
product-line = { $product_title }, { $product_price }
compare-intro = Hier der Vergleich:
size-ask = Welche Größe tragen Sie sonst, oder wie sind Ihre Maße?
size-advice = Für { $product_title } empfehlen wir Größe { $size_value }.
size-chart = Laut Größentabelle gilt für Größe { $size_value }: { $size_measure }.
size-runs-small = Kundinnen und Kunden fanden { $product_title } oft zu klein.
size-runs-large = Kundinnen und Kunden fanden { $product_title } oft zu groß.
size-runs-true = Nach den Erfahrungen unserer Kundschaft fällt { $product_title } wie erwartet aus.
size-unknown = Für { $product_title } habe ich keine Größentabelle.
cart-link = Hier ist Ihr Warenkorb damit: { $cart_link }

### Lieferung, Zahlung, Angebote

delivery-estimate = Wenn Sie jetzt bestellen, kommt es voraussichtlich am { $delivery_by } an.
delivery-estimate-between = Wenn Sie jetzt bestellen, kommt es voraussichtlich zwischen { $delivery_from } und { $delivery_to } an.
delivery-cost = Lieferland { $country_name }: Der Versand kostet { $delivery_cost }.
delivery-free = Lieferland { $country_name }: Der Versand ist kostenlos.
delivery-free-from = Ab einem Bestellwert von { $delivery_free_from } ist der Versand kostenlos.
delivery-country-no = In dieses Land liefern wir leider nicht: { $country_name }.
payment-methods = Sie können so bezahlen: { $payment_methods }.
payment-trouble = Es tut mir leid, dass die Zahlung nicht geklappt hat. Ihr Warenkorb ist gespeichert, Sie können es also noch einmal versuchen oder eine andere Zahlungsart wählen.
discount-none = Zurzeit kann ich Ihnen keinen Rabatt anbieten.
discount-open = Zurzeit bekommen Sie { $coupon_value } Rabatt mit dem Code { $coupon_code }, gültig bis { $coupon_expires }.
giftcard-ask = Bitte senden Sie mir den Code der Geschenkkarte.
giftcard-balance = Das Guthaben der Geschenkkarte beträgt { $giftcard_balance }.
giftcard-unknown = Eine Geschenkkarte mit diesem Code habe ich nicht gefunden.
policy-says = Auf der Seite „{ $page_title }“ steht: { $page_passage }
own-words = { $own_words }

### Ein Mensch übernimmt

handoff-done = Ich gebe Ihr Gespräch an unser Team weiter. Dort ist alles zu sehen, was Sie hier geschrieben haben.
handoff-next = Die Antwort erhalten Sie direkt hier.
handoff-closed = Unser Team ist ab { $team_back } wieder da und antwortet Ihnen dann.
handoff-leave-address = Bitte hinterlassen Sie Ihre E-Mail-Adresse, damit wir Sie erreichen können.
complaint-sorry = Das tut mir leid. Ich gebe es sofort an unser Team weiter.

### Abmelden

opt-out-done = Sie erhalten von { $shop_name } keine Nachrichten dieser Art mehr.

### Nach dem Kauf
