# Kion la helpilo diras en Esperanto. docs/locales.md klarigas, kiel la tekstoj estas uzataj kaj kontrolataj.

### Komenco kaj fino

assist-hello = Saluton! Mi estas la aŭtomata helpilo de { $shop_name }. Kiel mi povas helpi vin?
assist-hello-again = Saluton denove! Kiel mi povas helpi vin?
assist-thanks = Nedankinde. Ĉu mi povas fari ion plian por vi?
assist-else = Ĉu mi povas fari ion plian por vi?
assist-not-understood = Mi ne certas, ĉu mi bone komprenis vin. Ĉu vi povus diri tion per aliaj vortoj?
assist-choose = Kiun el ĉi tiuj vi celas?
assist-out-of-scope = Mi povas helpi pri mendoj, resendoj, livero kaj varoj de { $shop_name }, sed ne pri tio.
assist-unknown = Mi ne havas fidindajn informojn pri tio kaj preferas ne diveni.
assist-empty = Mi ricevis malplenan mesaĝon. Kion mi povas fari por vi?
assist-too-long = Via mesaĝo estas tro longa por mi. Ĉu vi povus diri ĝin per kelkaj frazoj?
assist-busy = Momenton, mi ankoraŭ prilaboras vian lastan mesaĝon.
assist-trouble = Mi ne povas kontroli tion nun. Bonvolu reprovi iom poste aŭ paroli kun homo.
assist-file-refused = Mi ne povis legi ĉi tiun dosieron. Bonvolu sendi foton en formato JPEG, PNG aŭ WebP.
assist-no-payment-here = En ĉi tiu babilejo oni neniam pagas. Bonvolu pagi en la kaso de la vendejo.

### Butonoj

button-order-status = Kie estas mia mendo?
button-return = Resendi varon
button-product = Demando pri varo
button-human = Paroli kun homo
button-yes = Jes
button-no = Ne
button-skip = Preterlasi
button-cancel = Nuligi
button-view = Vidi la varon
button-track = Spuri la pakon
button-label = Malfermi resendan etikedon

### Kiu demandas

identify-order-number = Bonvolu diri al mi vian mendonumeron. Ĝi troviĝas en la mendokonfirmo.
identify-contact = Bonvolu diri al mi la retpoŝtadreson aŭ telefonnumeron, kiun vi uzis por la mendo.
identify-code-sent = Se ĉi tiuj donitaĵoj apartenas al mendo, ni ĵus sendis kodon al la adreso aŭ telefonnumero de tiu mendo. Bonvolu tajpi la kodon ĉi tie.
identify-code-wrong = Mi ne povis konfirmi tion. La kodo eble estas mistajpita aŭ ne plu validas.
identify-too-often = Estis tro da provoj. Bonvolu reprovi poste aŭ paroli kun homo.
identify-done = Dankon, mi trovis vian mendon.
reply-subject = Re: { $shop_name }
identify-code-subject = Via kodo por { $shop_name }
identify-code-text = Via kodo por { $shop_name } estas { $access_code }. Se vi ne petis ĝin, vi povas ignori ĉi tiun mesaĝon.

### Mendoj

order-received = Via mendo { $order_number } de { $order_placed } atingis nin kaj estas preparata.
order-unpaid = Via mendo { $order_number } de { $order_placed } atendas pagon.
order-partly-shipped = Parto de via mendo { $order_number } estas survoje, la cetero sekvos.
order-shipped = Via mendo { $order_number } estas survoje.
order-shipped-with = Via mendo { $order_number } estas survoje per { $carrier_name }.
order-out-for-delivery = Via mendo { $order_number } estas ĉe la liveranto kaj baldaŭ atingos vin.
order-delivered = Via mendo { $order_number } estas liverita. Dato: { $order_delivered }.
order-cancelled = Via mendo { $order_number } estas nuligita.
order-refunded = Pro via mendo { $order_number } estas repagita: { $refund_amount }.
order-returned = La resendo de via mendo { $order_number } atingis nin.
order-problem = La transportisto raportas problemon pri la livero de via mendo { $order_number }. Kolego esploros tion.
order-expected = Atendata alveno: { $delivery_by }.
order-expected-between = Atendata alveno inter { $delivery_from } kaj { $delivery_to }.
order-tracking = La spurnumero estas { $tracking_number }.
order-tracking-link = Vi povas spuri ĝin ĉi tie: { $tracking_link }
order-no-tracking = Ankoraŭ ne ekzistas spurnumero.
order-list = Jen viaj lastaj mendoj:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Mi ne trovis mendojn de vi.
order-not-found = Mi ne trovis mendon kun tiu numero inter viaj mendoj.

### Repagoj

refund-pending = Repago de { $refund_amount } pro via mendo { $order_number } estas prilaborata.
refund-done = Pro via mendo { $order_number } estas repagita: { $refund_amount }. Dato: { $refund_on }.
refund-none = Mi vidas neniun repagon por via mendo { $order_number }.
refund-by-person = Pri repagoj decidas kolego. Mi transdonis vian peton kun ĉiuj detaloj.

### Resendoj

return-window = { $return_days_n ->
    [one] Vi povas resendi varojn ene de { $return_days } tago post la livero.
   *[other] Vi povas resendi varojn ene de { $return_days } tagoj post la livero.
}
return-free = La resendo estas senpaga por vi.
return-cost = La resendo kostas { $return_cost }.
return-not-possible-for = Ĉi tiujn oni ne povas resendi: { $return_excluded }.
return-which-order = El kiu mendo vi volas resendi ion?
return-which-item = Kiun varon vi volas resendi?
return-why = Kial vi volas resendi ĝin?
return-unused = Ĉu la varo estas neuzita kaj ankoraŭ kun siaj etikedoj?
return-photo = Bonvolu sendi foton, kiu montras la difekton.
return-check = Vi volas resendi jenan varon el mendo { $order_number }: { $item_title }. Ĉu ĝuste?
return-approved = Via resendo estas aprobita: { $item_title }. Via resendonumero estas { $return_number }.
return-refused-window = La tempo por resendi la varon “{ $item_title }” finiĝis: { $return_until }.
return-refused-final-sale = La varo “{ $item_title }” estis vendita sen rajto je resendo kaj ne povas esti resendita.
return-refused-kind = La varo “{ $item_title }” apartenas al tiuj, kiujn oni ne povas resendi post la ekspedo.
return-refused-used = Varojn, kiuj estas uzitaj aŭ perdis siajn etikedojn, oni ne povas resendi.
return-refused-already = Resendo de la varo “{ $item_title }” jam estas registrita.
return-refused-undelivered = La varo “{ $item_title }” ankoraŭ ne estas liverita. Kiam ĝi alvenos, vi povos resendi ĝin.
return-review = Kolego decidos pri via resendo kaj kontaktos vin.
return-label-link = Jen via resenda etikedo: { $return_label_link }
return-pack = Bonvolu bone paki la varon, alglui la etikedon kaj transdoni la pakon al { $carrier_name }.
return-send-by = Bonvolu sendi ĝin plej malfrue: { $return_until }.
return-after = Kiam la pako estos alveninta kaj kontrolita, kolego decidos pri la repago.
return-stopped = Bone, nenio estas registrita.
return-mail-subject = Via resendo { $return_number } ĉe { $shop_name }
return-mail-intro = Ni registris vian resendon el mendo { $order_number }: { $item_title }.
reason-too-small = Tro malgranda
reason-too-large = Tro granda
reason-not-as-described = Ne kiel priskribite
reason-damaged = Difektita
reason-defective = Ne funkcias
reason-wrong-item = Malĝusta varo
reason-late = Alvenis tro malfrue
reason-changed-mind = Mi ŝanĝis mian opinion
reason-other = Alia kialo

### Nuligi, ŝanĝi, interŝanĝi, garantio

cancel-check = Ĉu mi nuligu vian mendon { $order_number } je { $order_total }?
cancel-done = Via mendo { $order_number } estas nuligita.
cancel-too-late = Via mendo { $order_number } ne plu povas esti nuligita, ĉar ĝi jam estas survoje. Vi povos resendi ĝin post la alveno.
address-ask = Bonvolu sendi al mi la kompletan novan liveradreson.
address-check = Ĉu mi sendigu vian mendon { $order_number } al ĉi tiu adreso: { $address_new }?
address-done = La liveradreso de via mendo { $order_number } estas ŝanĝita.
address-too-late = La adreso de via mendo { $order_number } ne plu povas esti ŝanĝita, ĉar ĝi jam estas survoje.
exchange-which = Kiun grandon aŭ varianton vi volas anstataŭe?
exchange-check = Ĉu mi interŝanĝu la varon “{ $item_title }” kontraŭ “{ $exchange_title }”?
exchange-approved = La interŝanĝo de “{ $item_title }” kontraŭ “{ $exchange_title }” estas aprobita.
exchange-sold-out = { $exchange_title } estas nun elvendita.
exchange-refused = La varo “{ $item_title }” ne povas esti interŝanĝita kontraŭ tio.
change-review = Kolego rigardos vian peton kaj kontaktos vin.
warranty-covered = Por la varo “{ $item_title }” la garantio validas ĝis { $warranty_until }.
warranty-ended = La garantio por la varo “{ $item_title }” finiĝis: { $warranty_until }.
stopped = Bone, mi ŝanĝis nenion.

### Varoj

product-price = { $product_title } kostas { $product_price }.
product-price-was = { $product_title } kostas { $product_price } (antaŭe: { $product_price_before }).
product-available = { $product_title } estas en stoko.
product-stock = { $product_stock_n ->
    [one] Nun estas { $product_stock } peco de “{ $product_title }” en stoko.
   *[other] Nun estas { $product_stock } pecoj de “{ $product_title }” en stoko.
}
product-sold-out = { $product_title } estas nun elvendita.
product-tell-me = Ĉu mi sciigu vin, kiam ĝi denove estos en stoko?
product-will-tell = Mi sciigos vin, kiam ĝi denove estos en stoko.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Kiun varon vi celas?
product-not-found = Mi ne trovis tian varon en nia vendejo.
products-found = Ĉi tio povus plaĉi al vi:
products-nearest = Mi trovis nenion precize konvenan. Jen la plej proksima:
products-goes-with = Bone akordas kun ĝi:
product-line = { $product_title }, { $product_price }
compare-intro = Jen la komparo:
size-ask = Kiun grandon vi kutime portas, aŭ kiuj estas viaj mezuroj?
size-advice = Por “{ $product_title }” ni rekomendas la grandon { $size_value }.
size-chart = Laŭ la grandotabelo, por la grando { $size_value } validas: { $size_measure }.
size-runs-small = Klientoj ofte trovis la varon “{ $product_title }” tro malgranda.
size-runs-large = Klientoj ofte trovis la varon “{ $product_title }” tro granda.
size-runs-true = Klientoj trovis, ke la varo “{ $product_title }” havas la atendatan grandon.
size-unknown = Mi ne havas grandotabelon por “{ $product_title }”.
cart-link = Jen via korbo kun ĝi: { $cart_link }

### Livero, pago, ofertoj

delivery-estimate = Se vi mendos nun, la atendata alveno estas { $delivery_by }.
delivery-estimate-between = Se vi mendos nun, la atendata alveno estas inter { $delivery_from } kaj { $delivery_to }.
delivery-cost = Sendo al { $country_name } kostas { $delivery_cost }.
delivery-free = Sendo al { $country_name } estas senpaga.
delivery-free-from = La sendo estas senpaga por mendoj de { $delivery_free_from } aŭ pli.
delivery-country-no = Ni ne sendas al { $country_name }.
payment-methods = Vi povas pagi per { $payment_methods }.
payment-trouble = Mi bedaŭras, ke la pago ne sukcesis. Via korbo estas konservita, do vi povas reprovi aŭ elekti alian pagmanieron.
discount-none = Momente mi havas neniun rabaton por doni.
discount-open = Nun vi ricevas rabaton de { $coupon_value } per la kodo { $coupon_code }, valida ĝis { $coupon_expires }.
giftcard-ask = Bonvolu sendi al mi la kodon de la donackarto.
giftcard-balance = Restas sur la donackarto: { $giftcard_balance }.
giftcard-unknown = Mi ne trovis donackarton kun tiu kodo.
policy-says = Sur la paĝo “{ $page_title }” oni legas: { $page_passage }
own-words = { $own_words }

### Homo transprenas

handoff-done = Mi transdonas vian konversacion al kolego, kiu vidas ĉion, kion vi skribis ĉi tie.
handoff-next = Vi ricevos la respondon ĝuste ĉi tie.
handoff-closed = Nia teamo revenos kaj respondos al vi: { $team_back }.
handoff-leave-address = Bonvolu lasi vian retpoŝtadreson, por ke ni povu atingi vin.
complaint-sorry = Mi bedaŭras tion. Mi tuj transdonas ĝin al kolego.

### Malabono

opt-out-done = Vi ne plu ricevos tiajn mesaĝojn de { $shop_name }.

### Post la aĉeto
