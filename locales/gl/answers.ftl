# O que o asistente di en galego (trato de vostede). docs/locales.md explica como se usa e se comproba.

### Abrir e pechar

assist-hello = Ola! Son o asistente automático de { $shop_name }. En que podo axudarlle?
assist-hello-again = Ola de novo! En que podo axudarlle?
assist-thanks = De nada. Podo facer algo máis por vostede?
assist-else = Podo facer algo máis por vostede?
assist-not-understood = Non estou seguro de entendelo ben. Podería dicilo doutra maneira?
assist-choose = A cal destas opcións se refire?
assist-out-of-scope = Podo axudarlle con pedidos, devolucións, envíos e produtos de { $shop_name }, pero non con iso.
assist-unknown = Non teño información fiable sobre iso e prefiro non adiviñar.
assist-empty = Recibín unha mensaxe baleira. En que podo axudarlle?
assist-too-long = A súa mensaxe é longa de máis para min. Podería resumila nunhas poucas frases?
assist-busy = Un momento, por favor, aínda estou traballando na súa última mensaxe.
assist-trouble = Agora mesmo non podo consultalo. Ténteo un pouco máis tarde ou fale cunha persoa.
assist-file-refused = Non puiden ler este ficheiro. Envíe unha foto en formato JPEG, PNG ou WebP, por favor.
assist-no-payment-here = Neste chat nunca se fan pagamentos. Pague na páxina de pagamento da tenda, por favor.

### Botóns

button-order-status = Onde está o meu pedido?
button-return = Devolver un artigo
button-product = Dúbida sobre un produto
button-human = Falar cunha persoa
button-yes = Si
button-no = Non
button-skip = Omitir
button-cancel = Cancelar
button-view = Ver o produto
button-track = Seguir o paquete
button-label = Abrir a etiqueta

### Saber quen pregunta

identify-order-number = Indíqueme o seu número de pedido, por favor. Atoparao na confirmación do pedido.
identify-contact = Indíqueme o correo electrónico ou o teléfono que usou para o pedido, por favor.
identify-code-sent = Se estes datos corresponden a un pedido, acabamos de enviar un código ao enderezo ou ao teléfono dese pedido. Escriba o código aquí, por favor.
identify-code-wrong = Non puiden confirmalo. Pode que o código estea mal escrito ou que caducase.
identify-too-often = Houbo demasiados intentos. Ténteo máis tarde ou fale cunha persoa.
identify-done = Grazas, atopei o seu pedido.
reply-subject = Re: { $shop_name }
identify-code-subject = O seu código para { $shop_name }
identify-code-text = O seu código para { $shop_name } é { $access_code }. Se non o pediu, pode ignorar esta mensaxe.

### Pedidos

order-received = Recibimos o seu pedido { $order_number } (data: { $order_placed }) e estámolo preparando.
order-unpaid = O seu pedido { $order_number } (data: { $order_placed }) está pendente de pagamento.
order-partly-shipped = Unha parte do seu pedido { $order_number } está en camiño; o resto chegará despois.
order-shipped = O seu pedido { $order_number } está en camiño.
order-shipped-with = O seu pedido { $order_number } está en camiño con { $carrier_name }.
order-out-for-delivery = O seu pedido { $order_number } está en reparto.
order-delivered = O seu pedido { $order_number } entregouse o { $order_delivered }.
order-cancelled = O seu pedido { $order_number } foi cancelado.
order-refunded = Reembolsáronse { $refund_amount } do seu pedido { $order_number }.
order-returned = Recibimos a devolución do seu pedido { $order_number }.
order-problem = O transportista informa dun problema coa entrega do seu pedido { $order_number }. Unha persoa do equipo revisarao.
order-expected = A entrega está prevista para o { $delivery_by }.
order-expected-between = A entrega está prevista entre o { $delivery_from } e o { $delivery_to }.
order-tracking = O número de seguimento é { $tracking_number }.
order-tracking-link = Pode seguilo aquí: { $tracking_link }
order-no-tracking = Aínda non ten número de seguimento.
order-list = Estes son os seus últimos pedidos:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Non atopei ningún pedido seu.
order-not-found = Non atopei ningún pedido con ese número entre os seus.

### Reembolsos

refund-pending = Estase tramitando un reembolso de { $refund_amount } polo seu pedido { $order_number }.
refund-done = O reembolso de { $refund_amount } polo seu pedido { $order_number } fíxose o { $refund_on }.
refund-none = Non vexo ningún reembolso para o seu pedido { $order_number }.
refund-by-person = Os reembolsos decídeos unha persoa do equipo. Xa lle pasei a súa solicitude con todos os detalles.

### Devolucións

return-window = { $return_days_n ->
    [one] Pode devolver os artigos durante { $return_days } día desde a entrega.
   *[other] Pode devolver os artigos durante { $return_days } días desde a entrega.
}
return-free = A devolución é gratuíta para vostede.
return-cost = A devolución custa { $return_cost }.
return-not-possible-for = Isto non se pode devolver: { $return_excluded }.
return-which-order = De que pedido quere devolver algo?
return-which-item = Que artigo quere devolver?
return-why = Por que motivo quere devolvelo?
return-unused = O artigo está sen usar e conserva as etiquetas?
return-photo = Envíe unha foto na que se vexa o dano, por favor.
return-check = Quere devolver { $item_title } do pedido { $order_number }. É correcto?
return-approved = A devolución de { $item_title } está aprobada. O seu número de devolución é { $return_number }.
return-refused-window = O prazo para devolver { $item_title } rematou o { $return_until }.
return-refused-final-sale = { $item_title } vendeuse sen posibilidade de devolución.
return-refused-kind = { $item_title } pertence aos produtos que non se poden devolver unha vez enviados.
return-refused-used = Non se poden devolver artigos usados ou sen etiquetas.
return-refused-already = Xa hai unha devolución rexistrada para { $item_title }.
return-refused-undelivered = { $item_title } aínda non se entregou. Cando chegue, poderá devolvelo.
return-review = Unha persoa do equipo decidirá sobre a súa devolución e responderalle.
return-label-link = Aquí ten a súa etiqueta de devolución: { $return_label_link }
return-pack = Embale ben o artigo, pegue a etiqueta e entregue o paquete a { $carrier_name }.
return-send-by = Envíeo, por favor, como moi tarde o { $return_until }.
return-after = Cando o paquete chegue e estea revisado, unha persoa do equipo decidirá sobre o reembolso.
return-stopped = De acordo, non se rexistrou nada.
return-mail-subject = A súa devolución { $return_number } en { $shop_name }
return-mail-intro = Rexistramos a súa devolución de { $item_title } do pedido { $order_number }.
reason-too-small = Pequeno de máis
reason-too-large = Grande de máis
reason-not-as-described = Non é como se describe
reason-damaged = Danado
reason-defective = Non funciona
reason-wrong-item = Artigo equivocado
reason-late = Chegou tarde de máis
reason-changed-mind = Cambiei de opinión
reason-other = Outro motivo

### Cancelar, modificar, cambiar, garantía

cancel-check = Cancelo o seu pedido { $order_number } de { $order_total }?
cancel-done = O seu pedido { $order_number } foi cancelado.
cancel-too-late = O seu pedido { $order_number } xa non se pode cancelar porque está en camiño. Poderá devolvelo cando chegue.
address-ask = Envíeme o novo enderezo de entrega completo, por favor.
address-check = Fago enviar o seu pedido { $order_number } a este enderezo: { $address_new }?
address-done = Cambiouse o enderezo de entrega do seu pedido { $order_number }.
address-too-late = O enderezo do seu pedido { $order_number } xa non se pode cambiar porque está en camiño.
exchange-which = Que talla ou opción prefire?
exchange-check = Cambio { $item_title } por { $exchange_title }?
exchange-approved = O cambio de { $item_title } por { $exchange_title } está aprobado.
exchange-sold-out = { $exchange_title } está esgotado neste momento.
exchange-refused = { $item_title } non se pode cambiar por iso.
change-review = Unha persoa do equipo revisará a súa solicitude e responderalle.
warranty-covered = { $item_title } está en garantía ata o { $warranty_until }.
warranty-ended = A garantía de { $item_title } rematou o { $warranty_until }.
stopped = De acordo, non cambiei nada.

### Produtos

product-price = { $product_title } custa { $product_price }.
product-price-was = { $product_title } custa { $product_price } (antes: { $product_price_before }).
product-available = { $product_title } está dispoñible.
product-stock = { $product_stock_n ->
    [one] Agora mesmo hai { $product_stock } unidade de { $product_title } en existencias.
   *[other] Agora mesmo hai { $product_stock } unidades de { $product_title } en existencias.
}
product-sold-out = { $product_title } está esgotado neste momento.
product-tell-me = Quere que lle avise cando volva estar dispoñible?
product-will-tell = Avisareille cando volva estar dispoñible.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = A que produto se refire?
product-not-found = Non atopei un produto así na nosa tenda.
products-found = Isto podería interesarlle:
products-nearest = Non atopei nada que encaixe do todo. Isto é o máis parecido:
products-goes-with = Combina ben con:
product-line = { $product_title }, { $product_price }
compare-intro = Esta é a comparación:
size-ask = Que talla usa normalmente ou cales son as súas medidas?
size-advice = Para { $product_title } recomendamos a talla { $size_value }.
size-chart = A guía de tallas indica para a talla { $size_value }: { $size_measure }.
size-runs-small = A miúdo { $product_title } resultoulles pequeno aos clientes.
size-runs-large = A miúdo { $product_title } resultoulles grande aos clientes.
size-runs-true = Segundo os clientes, { $product_title } queda como se espera.
size-unknown = Non teño guía de tallas para { $product_title }.
cart-link = Aquí ten o seu carro co produto: { $cart_link }

### Envío, pagamento, ofertas

delivery-estimate = Se o pide agora, debería chegar o { $delivery_by }.
delivery-estimate-between = Se o pide agora, debería chegar entre o { $delivery_from } e o { $delivery_to }.
delivery-cost = O envío a este país ({ $country_name }) custa { $delivery_cost }.
delivery-free = O envío a este país ({ $country_name }) é gratuíto.
delivery-free-from = O envío é gratuíto en pedidos a partir de { $delivery_free_from }.
delivery-country-no = Non enviamos a este país: { $country_name }.
payment-methods = Pode pagar con { $payment_methods }.
payment-trouble = Sinto que o pagamento non se completase. O seu carro está gardado: pode tentalo de novo ou escoller outro método de pagamento.
discount-none = Neste momento non teño ningún desconto dispoñible.
discount-open = Agora mesmo ten { $coupon_value } de desconto co código { $coupon_code }, válido ata o { $coupon_expires }.
giftcard-ask = Envíeme o código da tarxeta agasallo, por favor.
giftcard-balance = O saldo da tarxeta agasallo é de { $giftcard_balance }.
giftcard-unknown = Non atopei ningunha tarxeta agasallo con este código.
policy-says = Na páxina «{ $page_title }» indícase: { $page_passage }
own-words = { $own_words }

### Unha persoa faise cargo

handoff-done = Paso a súa conversa a unha persoa do equipo, que pode ver todo o que escribiu aquí.
handoff-next = Recibirá a resposta aquí mesmo.
handoff-closed = O noso equipo estará de volta o { $team_back } e responderalle entón.
handoff-leave-address = Déixenos o seu correo electrónico, por favor, para podermos contactar con vostede.
complaint-sorry = Síntoo. Pásollo agora mesmo a unha persoa do equipo.

### Darse de baixa

opt-out-done = Non recibirá máis mensaxes deste tipo de { $shop_name }.

### Despois da compra
