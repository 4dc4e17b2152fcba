# Texte von Cartwright auf Deutsch (Anrede: Sie). docs/locales.md sagt, wie sie benutzt und geprüft werden.

### Anrede

greeting = Guten Tag { $shopper_first_name },
greeting-plain = Guten Tag,

### Die erste Erinnerung

recover-reminder-subject = Noch in Ihrem Warenkorb: { $item0_title }
recover-reminder-preheader = Ihr Warenkorb bei { $shop_name } ist gespeichert.
recover-reminder-intro = Ihr Warenkorb bei { $shop_name } ist gespeichert, und { $item0_title } ist weiterhin verfügbar. Sie können jederzeit dort weitermachen, wo Sie aufgehört haben.
recover-reminder-whatsapp = Ihr Warenkorb bei { $shop_name } ist gespeichert, und { $item0_title } ist weiterhin verfügbar. Sie können jederzeit dort weitermachen, wo Sie aufgehört haben.

### Die zweite Erinnerung

recover-social-proof-subject = Ihr Warenkorb bei { $shop_name } wartet auf Sie
recover-social-proof-preheader = { $item0_title } ist weiterhin verfügbar.
recover-social-proof-intro = Ein kurzer Hinweis, falls es untergegangen ist: { $item0_title } liegt noch in Ihrem Warenkorb bei { $shop_name }. Haben Sie eine Frage? Antworten Sie einfach, wir helfen gern.
recover-social-proof-whatsapp = Ein kurzer Hinweis, falls es untergegangen ist: { $item0_title } liegt noch in Ihrem Warenkorb bei { $shop_name }. { $proof } Haben Sie eine Frage? Antworten Sie einfach, wir helfen gern.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } Person hat sich { proof-period } für diesen Artikel entschieden.
   *[other] { $popular_count } Personen haben sich { proof-period } für diesen Artikel entschieden.
}
proof-period = { $popular_days_n ->
    [one] innerhalb von { $popular_days } Tag
   *[other] in den letzten { $popular_days } Tagen
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } Kundenbewertung für diesen Artikel: { $rating } Sterne.
   *[other] { $rating_count } Kundenbewertungen für diesen Artikel: im Schnitt { $rating } Sterne.
}
proof-none = Der Artikel ist weiterhin verfügbar.

### Das persönliche Angebot

recover-incentive-subject = Für Ihren Warenkorb bei { $shop_name }: { $offer }
recover-incentive-preheader = Ihr persönlicher Code ist gültig bis { $coupon_expires }.
recover-incentive-intro = Vielen Dank für Ihren Besuch bei { $shop_name }. Ihr Warenkorb ist gespeichert, und wir haben etwas für Sie: { $offer }.
recover-incentive-whatsapp = Vielen Dank für Ihren Besuch bei { $shop_name }. { $item0_title } liegt noch in Ihrem Warenkorb, und wir haben etwas für Sie: { $offer }. Ihr persönlicher Code lautet { $coupon_code }, gültig bis { $coupon_expires }.
offer-off = { $coupon_value } Rabatt
coupon-label = Ihr persönlicher Code
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Gültig bis { $coupon_expires }

### Für wiederkehrende Kundinnen und Kunden

recover-cross-sell-subject = Schön, dass Sie wieder da sind: Ihr Warenkorb bei { $shop_name }
recover-cross-sell-preheader = { $item0_title } ist weiterhin verfügbar.
recover-cross-sell-intro = Schön, dass Sie wieder da sind. Ihr Warenkorb bei { $shop_name } ist gespeichert, und { $item0_title } ist weiterhin verfügbar. Dazu haben wir einiges ausgesucht, das gut passt.
also-heading = Das passt dazu

### Eine unbezahlte Bestellung

payment-reminder-subject = Ihre Bestellung bei { $shop_name } ist noch nicht bezahlt
payment-reminder-preheader = Sie können die Zahlung jederzeit abschließen.
payment-reminder-intro = Ihre Bestellung über { $cart_total } bei { $shop_name } ist gespeichert, aber die Zahlung ist noch nicht abgeschlossen. Das können Sie jederzeit nachholen.
payment-reminder-whatsapp = Ihre Bestellung über { $cart_total } bei { $shop_name } ist gespeichert, aber die Zahlung ist noch nicht abgeschlossen. Das können Sie jederzeit nachholen.

### After an order

after-purchase-subject = Passt gut zu { $item0_title }
after-purchase-preheader = Ein paar Vorschläge zu Ihrer Bestellung bei { $shop_name }.
after-purchase-intro = Vielen Dank für Ihre Bestellung bei { $shop_name }. Wir haben einiges ausgesucht, das gut zu { $item0_title } passt.
after-purchase-whatsapp = Vielen Dank für Ihre Bestellung bei { $shop_name }. Zu { $item0_title } passt einiges gut, und wir haben es für Sie zusammengestellt.
review-request-subject = Wie gefällt Ihnen { $item0_title }?
review-request-preheader = Ihre Meinung hilft anderen bei der Auswahl.
review-request-intro = Ihre Bestellung von { $shop_name } ist nun schon eine Weile bei Ihnen. Wie gefällt Ihnen { $item0_title }? Ihre ehrliche Meinung hilft anderen bei der Auswahl.
review-request-whatsapp = Ihre Bestellung von { $shop_name } ist nun schon eine Weile bei Ihnen. Wie gefällt Ihnen { $item0_title }? Ihre ehrliche Meinung hilft anderen bei der Auswahl.

### Back in stock

back-in-stock-subject = Wieder verfügbar: { $item0_title }
back-in-stock-preheader = Sie hatten uns gebeten, Ihnen Bescheid zu geben.
back-in-stock-intro = { $item0_title } ist bei { $shop_name } wieder verfügbar. Sie hatten uns gebeten, Ihnen Bescheid zu geben.
back-in-stock-whatsapp = Sie hatten uns gebeten, Ihnen Bescheid zu geben: { $item0_title } ist bei { $shop_name } wieder verfügbar.

### After a long time

win-back-subject = Neues von { $shop_name }
win-back-preheader = Ein paar Vorschläge für Sie.
win-back-intro = Ihre letzte Bestellung bei { $shop_name } liegt schon eine Weile zurück. Wir haben einiges ausgesucht, das zu Ihnen passen könnte.
win-back-whatsapp = Ihre letzte Bestellung bei { $shop_name } liegt schon eine Weile zurück. Wir haben einiges ausgesucht, das zu Ihnen passen könnte.

### Pieces of these

picked-heading = Für Sie ausgesucht
action-product = Artikel ansehen
action-shop = Zum Shop
action-review = Bewertung schreiben
footer-why-order = Sie erhalten diese E-Mail, weil Sie mit dieser Adresse bei { $shop_name } bestellt haben.
footer-why-asked = Sie erhalten diese E-Mail, weil Sie { $shop_name } gebeten haben, Ihnen zu diesem Artikel Bescheid zu geben.

### Chat auf der Seite des Shops

checkout-idle-chat = Lassen Sie sich Zeit, Ihr Warenkorb bleibt hier.
browse-help-chat = Sie sehen sich { $item0_title } genauer an?

### Antworten auf häufige Fragen

answer-stock-left = { $item0_stock_n ->
    [one] Von { $item0_title } ist zurzeit { $item0_stock } Stück auf Lager.
   *[other] Von { $item0_title } sind zurzeit { $item0_stock } Stück auf Lager.
}
answer-express-by = Mit Expressversand für zusätzlich { $express_extra } ist die Lieferung bis { $express_by } bei Ihnen.
answer-free-returns = { $returns_n ->
    [one] Die Rückgabe ist innerhalb von { $returns } Tag kostenlos.
   *[other] Die Rückgabe ist innerhalb von { $returns } Tagen kostenlos.
}
answer-free-shipping-from = Noch { $shipping_free_from_missing }, und der Versand ist kostenlos.
answer-shipping-cost = Der Versand kostet { $shipping_cost }.

### Bausteine

promise-free-shipping = kostenloser Versand
promise-free-returns = kostenlose Rückgabe
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (vorher: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } auf Lager
}
cart-more = { $cart_more_n ->
    [one] und { $cart_more } weiterer Artikel
   *[other] und { $cart_more } weitere Artikel
}
cart-total = Gesamt: { $cart_total }
action-basket = Zum Warenkorb
action-payment = Zahlung abschließen

### Am Ende einer Nachricht

footer-why = Sie erhalten diese E-Mail, weil Sie mit dieser Adresse bei { $shop_name } eine Bestellung begonnen haben.
unsubscribe = Abmelden
opt-out-word = STOPP
opt-out-reply = Antworten Sie { opt-out-word }, dann schreiben wir Ihnen nicht mehr.
