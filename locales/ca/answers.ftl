# El que l'assistent diu en català (tractament de vós). docs/locales.md explica com s'usa i es comprova.

### Obrir i tancar

assist-hello = Hola! Soc l'assistent automàtic de { $shop_name }. En què us puc ajudar?
assist-hello-again = Hola de nou! En què us puc ajudar?
assist-thanks = De res. Puc fer alguna cosa més per vós?
assist-else = Puc fer alguna cosa més per vós?
assist-not-understood = No estic segur d'haver-vos entès. Ho podríeu dir d'una altra manera?
assist-choose = A quina d'aquestes opcions us referiu?
assist-out-of-scope = Us puc ajudar amb comandes, devolucions, enviaments i productes de { $shop_name }, però no amb això.
assist-unknown = No tinc informació fiable sobre això i prefereixo no endevinar.
assist-empty = He rebut un missatge buit. En què us puc ajudar?
assist-too-long = El missatge és massa llarg per a mi. El podríeu resumir en unes poques frases?
assist-busy = Un moment, si us plau, encara treballo en el vostre darrer missatge.
assist-trouble = Ara mateix no ho puc consultar. Torneu-ho a provar una mica més tard o parleu amb una persona.
assist-file-refused = No he pogut llegir aquest fitxer. Envieu una foto en format JPEG, PNG o WebP, si us plau.
assist-no-payment-here = En aquest xat no es fa mai cap pagament. Pagueu a la pàgina de pagament de la botiga, si us plau.

### Botons

button-order-status = On és la meva comanda?
button-return = Tornar un article
button-product = Dubte sobre un producte
button-human = Parlar amb una persona
button-yes = Sí
button-no = No
button-skip = Omet
button-cancel = Cancel·la
button-view = Mostra el producte
button-track = Segueix el paquet
button-label = Obre l'etiqueta

### Saber qui pregunta

identify-order-number = Digueu-me el número de comanda, si us plau. El trobareu a la confirmació de la comanda.
identify-contact = Digueu-me el correu electrònic o el telèfon que vau fer servir per a la comanda, si us plau.
identify-code-sent = Si aquestes dades corresponen a una comanda, acabem d'enviar un codi a l'adreça o al telèfon d'aquella comanda. Escriviu el codi aquí, si us plau.
identify-code-wrong = No ho he pogut confirmar. Potser el codi està mal escrit o ha caducat.
identify-too-often = Hi ha hagut massa intents. Torneu-ho a provar més tard o parleu amb una persona.
identify-done = Gràcies, he trobat la vostra comanda.
reply-subject = Re: { $shop_name }
identify-code-subject = El vostre codi per a { $shop_name }
identify-code-text = El vostre codi per a { $shop_name } és { $access_code }. Si no l'heu demanat, podeu ignorar aquest missatge.

### Comandes

order-received = Hem rebut la comanda { $order_number } (data: { $order_placed }) i l'estem preparant.
order-unpaid = La comanda { $order_number } (data: { $order_placed }) està pendent de pagament.
order-partly-shipped = Una part de la comanda { $order_number } és en camí; la resta arribarà més endavant.
order-shipped = La comanda { $order_number } és en camí.
order-shipped-with = La comanda { $order_number } és en camí amb { $carrier_name }.
order-out-for-delivery = La comanda { $order_number } està en repartiment.
order-delivered = La comanda { $order_number } es va lliurar { $order_delivered }.
order-cancelled = La comanda { $order_number } s'ha cancel·lat.
order-refunded = S'han reemborsat { $refund_amount } de la comanda { $order_number }.
order-returned = Hem rebut la devolució de la comanda { $order_number }.
order-problem = El transportista informa d'un problema amb el lliurament de la comanda { $order_number }. Una persona de l'equip ho revisarà.
order-expected = El lliurament està previst per a { $delivery_by }.
order-expected-between = El lliurament està previst entre { $delivery_from } i { $delivery_to }.
order-tracking = El número de seguiment és { $tracking_number }.
order-tracking-link = Podeu fer-ne el seguiment aquí: { $tracking_link }
order-no-tracking = Encara no té número de seguiment.
order-list = Aquestes són les vostres darreres comandes:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = No he trobat cap comanda vostra.
order-not-found = No he trobat cap comanda amb aquest número entre les vostres.

### Reemborsaments

refund-pending = S'està tramitant un reemborsament de { $refund_amount } per la comanda { $order_number }.
refund-done = El reemborsament de { $refund_amount } per la comanda { $order_number } es va fer { $refund_on }.
refund-none = No veig cap reemborsament per a la comanda { $order_number }.
refund-by-person = Els reemborsaments els decideix una persona de l'equip. Li he traslladat la vostra sol·licitud amb tots els detalls.

### Devolucions

return-window = { $return_days_n ->
    [one] Podeu tornar els articles durant { $return_days } dia des del lliurament.
   *[other] Podeu tornar els articles durant { $return_days } dies des del lliurament.
}
return-free = La devolució és gratuïta per a vós.
return-cost = La devolució costa { $return_cost }.
return-not-possible-for = Això no es pot tornar: { $return_excluded }.
return-which-order = De quina comanda voleu tornar alguna cosa?
return-which-item = Quin article voleu tornar?
return-why = Per quin motiu el voleu tornar?
return-unused = L'article no s'ha fet servir i conserva les etiquetes?
return-photo = Envieu una foto on es vegi el dany, si us plau.
return-check = Voleu tornar { $item_title } de la comanda { $order_number }. És correcte?
return-approved = La devolució de { $item_title } està aprovada. El número de devolució és { $return_number }.
return-refused-window = El termini per tornar { $item_title } va acabar { $return_until }.
return-refused-final-sale = { $item_title } es va vendre sense possibilitat de devolució.
return-refused-kind = { $item_title } pertany als productes que no es poden tornar un cop enviats.
return-refused-used = No es poden tornar articles usats o sense etiquetes.
return-refused-already = Ja hi ha una devolució registrada per a { $item_title }.
return-refused-undelivered = { $item_title } encara no s'ha lliurat. Quan arribi, el podreu tornar.
return-review = Una persona de l'equip decidirà sobre la devolució i us respondrà.
return-label-link = Aquí teniu l'etiqueta de devolució: { $return_label_link }
return-pack = Embaleu bé l'article, enganxeu-hi l'etiqueta i lliureu el paquet a { $carrier_name }.
return-send-by = Envieu-lo, si us plau, com a màxim { $return_until }.
return-after = Quan el paquet hagi arribat i s'hagi revisat, una persona de l'equip decidirà sobre el reemborsament.
return-stopped = D'acord, no s'ha registrat res.
return-mail-subject = La vostra devolució { $return_number } a { $shop_name }
return-mail-intro = Hem registrat la devolució de { $item_title } de la comanda { $order_number }.
reason-too-small = Massa petit
reason-too-large = Massa gran
reason-not-as-described = No és com es descriu
reason-damaged = Malmès
reason-defective = No funciona
reason-wrong-item = Article equivocat
reason-late = Ha arribat massa tard
reason-changed-mind = He canviat d'opinió
reason-other = Un altre motiu

### Cancel·lar, modificar, canviar, garantia

cancel-check = Cancel·lo la comanda { $order_number } de { $order_total }?
cancel-done = La comanda { $order_number } s'ha cancel·lat.
cancel-too-late = La comanda { $order_number } ja no es pot cancel·lar perquè és en camí. La podreu tornar quan arribi.
address-ask = Envieu-me la nova adreça de lliurament completa, si us plau.
address-check = Faig enviar la comanda { $order_number } a aquesta adreça: { $address_new }?
address-done = S'ha canviat l'adreça de lliurament de la comanda { $order_number }.
address-too-late = L'adreça de la comanda { $order_number } ja no es pot canviar perquè és en camí.
exchange-which = Quina talla o opció preferiu?
exchange-check = Canvio { $item_title } per { $exchange_title }?
exchange-approved = El canvi de { $item_title } per { $exchange_title } està aprovat.
exchange-sold-out = { $exchange_title } està esgotat en aquest moment.
exchange-refused = { $item_title } no es pot canviar per això.
change-review = Una persona de l'equip revisarà la sol·licitud i us respondrà.
warranty-covered = { $item_title } està en garantia fins { $warranty_until }.
warranty-ended = La garantia de { $item_title } va acabar { $warranty_until }.
stopped = D'acord, no he canviat res.

### Productes

product-price = { $product_title } costa { $product_price }.
product-price-was = { $product_title } costa { $product_price } (abans: { $product_price_before }).
product-available = { $product_title } està disponible.
product-stock = { $product_stock_n ->
    [one] Ara mateix hi ha { $product_stock } unitat de { $product_title } en estoc.
   *[other] Ara mateix hi ha { $product_stock } unitats de { $product_title } en estoc.
}
product-sold-out = { $product_title } està esgotat en aquest moment.
product-tell-me = Voleu que us avisi quan torni a estar disponible?
product-will-tell = Us avisaré quan torni a estar disponible.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = A quin producte us referiu?
product-not-found = No he trobat cap producte així a la botiga.
products-found = Això us podria interessar:
products-nearest = No he trobat res que encaixi del tot. Això és el que més s'hi acosta:
products-goes-with = Hi combina bé:
product-line = { $product_title }, { $product_price }
compare-intro = Aquesta és la comparació:
size-ask = Quina talla porteu normalment o quines són les vostres mides?
size-advice = Per a { $product_title } recomanem la talla { $size_value }.
size-chart = La guia de talles indica per a la talla { $size_value }: { $size_measure }.
size-runs-small = Sovint els clients han trobat petit { $product_title }.
size-runs-large = Sovint els clients han trobat gran { $product_title }.
size-runs-true = Segons els clients, { $product_title } va com s'espera.
size-unknown = No tinc cap guia de talles per a { $product_title }.
cart-link = Aquí teniu el cistell amb el producte: { $cart_link }

### Enviament, pagament, ofertes

delivery-estimate = Si el demaneu ara, hauria d'arribar { $delivery_by }.
delivery-estimate-between = Si el demaneu ara, hauria d'arribar entre { $delivery_from } i { $delivery_to }.
delivery-cost = L'enviament a aquest país ({ $country_name }) costa { $delivery_cost }.
delivery-free = L'enviament a aquest país ({ $country_name }) és gratuït.
delivery-free-from = L'enviament és gratuït en comandes a partir de { $delivery_free_from }.
delivery-country-no = No enviem a aquest país: { $country_name }.
payment-methods = Podeu pagar amb { $payment_methods }.
payment-trouble = Em sap greu que el pagament no s'hagi completat. El cistell està desat: ho podeu tornar a provar o triar un altre mètode de pagament.
discount-none = En aquest moment no tinc cap descompte per oferir.
discount-open = Ara mateix teniu { $coupon_value } de descompte amb el codi { $coupon_code }, vàlid fins { $coupon_expires }.
giftcard-ask = Envieu-me el codi de la targeta regal, si us plau.
giftcard-balance = El saldo de la targeta regal és de { $giftcard_balance }.
giftcard-unknown = No he trobat cap targeta regal amb aquest codi.
policy-says = A la pàgina «{ $page_title }» s'hi diu: { $page_passage }
own-words = { $own_words }

### Una persona se'n fa càrrec

handoff-done = Passo la conversa a una persona de l'equip, que pot veure tot el que heu escrit aquí.
handoff-next = Rebreu la resposta aquí mateix.
handoff-closed = El nostre equip torna { $team_back } i us respondrà aleshores.
handoff-leave-address = Deixeu-nos el correu electrònic, si us plau, perquè us puguem contactar.
complaint-sorry = Em sap greu. Ho passo ara mateix a una persona de l'equip.

### Donar-se de baixa

opt-out-done = No rebreu més missatges d'aquest tipus de { $shop_name }.

### Després de la compra
