# Lo que el asistente dice en español (trato de usted). docs/locales.md explica cómo se usa y se comprueba.

### Abrir y cerrar

assist-hello = ¡Hola! Soy el asistente automático de { $shop_name }. ¿En qué puedo ayudarle?
assist-hello-again = ¡Hola de nuevo! ¿En qué puedo ayudarle?
assist-thanks = De nada. ¿Puedo hacer algo más por usted?
assist-else = ¿Puedo hacer algo más por usted?
assist-not-understood = No estoy seguro de haberle entendido. ¿Podría decirlo de otra manera?
assist-choose = ¿A cuál de estas opciones se refiere?
assist-out-of-scope = Puedo ayudarle con pedidos, devoluciones, envíos y productos de { $shop_name }, pero no con eso.
assist-unknown = No tengo información fiable sobre eso y prefiero no adivinar.
assist-empty = He recibido un mensaje vacío. ¿En qué puedo ayudarle?
assist-too-long = Su mensaje es demasiado largo para mí. ¿Podría resumirlo en unas pocas frases?
assist-busy = Un momento, por favor, sigo trabajando en su último mensaje.
assist-trouble = Ahora mismo no puedo consultarlo. Inténtelo un poco más tarde o hable con una persona.
assist-file-refused = No he podido leer este archivo. Envíe una foto en formato JPEG, PNG o WebP, por favor.
assist-no-payment-here = En este chat nunca se realizan pagos. Por favor, pague en la página de pago de la tienda.

### Botones

button-order-status = ¿Dónde está mi pedido?
button-return = Devolver un artículo
button-product = Duda sobre un producto
button-human = Hablar con una persona
button-yes = Sí
button-no = No
button-skip = Omitir
button-cancel = Cancelar
button-view = Ver producto
button-track = Seguir paquete
button-label = Ver etiqueta

### Comprobar quién pregunta

identify-order-number = Indíqueme su número de pedido, por favor. Lo encontrará en la confirmación del pedido.
identify-contact = Indíqueme el correo electrónico o el teléfono que usó para el pedido, por favor.
identify-code-sent = Si estos datos corresponden a un pedido, acabamos de enviar un código a la dirección o al teléfono de ese pedido. Escriba el código aquí, por favor.
identify-code-wrong = No he podido confirmarlo. Puede que el código esté mal escrito o haya caducado.
identify-too-often = Ha habido demasiados intentos. Inténtelo más tarde o hable con una persona.
identify-done = Gracias, he encontrado su pedido.
reply-subject = Re: { $shop_name }
identify-code-subject = Su código para { $shop_name }
identify-code-text = Su código para { $shop_name } es { $access_code }. Si no lo ha solicitado, puede ignorar este mensaje.

### Pedidos

order-received = Hemos recibido su pedido { $order_number } del { $order_placed } y lo estamos preparando.
order-unpaid = Su pedido { $order_number } del { $order_placed } está pendiente de pago.
order-partly-shipped = Una parte de su pedido { $order_number } está en camino; el resto llegará después.
order-shipped = Su pedido { $order_number } está en camino.
order-shipped-with = Su pedido { $order_number } está en camino con { $carrier_name }.
order-out-for-delivery = Su pedido { $order_number } está en reparto.
order-delivered = Su pedido { $order_number } se entregó el { $order_delivered }.
order-cancelled = Su pedido { $order_number } ha sido cancelado.
order-refunded = Se han reembolsado { $refund_amount } de su pedido { $order_number }.
order-returned = Hemos recibido la devolución de su pedido { $order_number }.
order-problem = El transportista informa de un problema con la entrega de su pedido { $order_number }. Una persona del equipo lo revisará.
order-expected = La entrega está prevista para el { $delivery_by }.
order-expected-between = La entrega está prevista entre el { $delivery_from } y el { $delivery_to }.
order-tracking = El número de seguimiento es { $tracking_number }.
order-tracking-link = Puede seguirlo aquí: { $tracking_link }
order-no-tracking = Todavía no tiene número de seguimiento.
order-list = Estos son sus últimos pedidos:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = No he encontrado ningún pedido suyo.
order-not-found = No he encontrado ningún pedido con ese número entre los suyos.

### Reembolsos

refund-pending = Se está tramitando un reembolso de { $refund_amount } por su pedido { $order_number }.
refund-done = El reembolso de { $refund_amount } por su pedido { $order_number } se realizó el { $refund_on }.
refund-none = No veo ningún reembolso para su pedido { $order_number }.
refund-by-person = Los reembolsos los decide una persona del equipo. Le he trasladado su solicitud con todos los detalles.

### Devoluciones

return-window = { $return_days_n ->
    [one] Puede devolver los artículos durante { $return_days } día desde la entrega.
   *[other] Puede devolver los artículos durante { $return_days } días desde la entrega.
}
return-free = La devolución es gratuita para usted.
return-cost = La devolución cuesta { $return_cost }.
return-not-possible-for = Esto no se puede devolver: { $return_excluded }.
return-which-order = ¿De qué pedido quiere devolver algo?
return-which-item = ¿Qué artículo quiere devolver?
return-why = ¿Por qué motivo quiere devolverlo?
return-unused = ¿El artículo está sin usar y conserva las etiquetas?
return-photo = Envíe una foto en la que se vea el daño, por favor.
return-check = Quiere devolver { $item_title } del pedido { $order_number }. ¿Es correcto?
return-approved = La devolución de { $item_title } está aprobada. Su número de devolución es { $return_number }.
return-refused-window = El plazo para devolver { $item_title } terminó el { $return_until }.
return-refused-final-sale = { $item_title } se vendió sin posibilidad de devolución.
return-refused-kind = { $item_title } pertenece a los productos que no se pueden devolver una vez enviados.
return-refused-used = No se pueden devolver artículos usados o sin etiquetas.
return-refused-already = Ya hay una devolución registrada para { $item_title }.
return-refused-undelivered = { $item_title } todavía no se ha entregado. Cuando llegue, podrá devolverlo.
return-review = Una persona del equipo decidirá sobre su devolución y le responderá.
return-label-link = Aquí tiene su etiqueta de devolución: { $return_label_link }
return-pack = Embale bien el artículo, pegue la etiqueta y entregue el paquete a { $carrier_name }.
return-send-by = Envíelo, por favor, a más tardar el { $return_until }.
return-after = Cuando el paquete haya llegado y se haya revisado, una persona del equipo decidirá sobre el reembolso.
return-stopped = De acuerdo, no se ha registrado nada.
return-mail-subject = Su devolución { $return_number } en { $shop_name }
return-mail-intro = Hemos registrado su devolución de { $item_title } del pedido { $order_number }.
reason-too-small = Demasiado pequeño
reason-too-large = Demasiado grande
reason-not-as-described = No es como se describe
reason-damaged = Dañado
reason-defective = No funciona
reason-wrong-item = Artículo equivocado
reason-late = Llegó demasiado tarde
reason-changed-mind = He cambiado de opinión
reason-other = Otro motivo

### Cancelar, modificar, cambiar, garantía

cancel-check = ¿Cancelo su pedido { $order_number } de { $order_total }?
cancel-done = Su pedido { $order_number } ha sido cancelado.
cancel-too-late = Su pedido { $order_number } ya no se puede cancelar porque está en camino. Podrá devolverlo cuando llegue.
address-ask = Envíeme la nueva dirección de entrega completa, por favor.
address-check = ¿Pido que su pedido { $order_number } se envíe a esta dirección: { $address_new }?
address-done = Se ha cambiado la dirección de entrega de su pedido { $order_number }.
address-too-late = La dirección de su pedido { $order_number } ya no se puede cambiar porque está en camino.
exchange-which = ¿Qué talla u opción prefiere?
exchange-check = ¿Cambio { $item_title } por { $exchange_title }?
exchange-approved = El cambio de { $item_title } por { $exchange_title } está aprobado.
exchange-sold-out = { $exchange_title } está agotado en este momento.
exchange-refused = { $item_title } no se puede cambiar por eso.
change-review = Una persona del equipo revisará su solicitud y le responderá.
warranty-covered = { $item_title } está en garantía hasta el { $warranty_until }.
warranty-ended = La garantía de { $item_title } terminó el { $warranty_until }.
stopped = De acuerdo, no he cambiado nada.

### Productos

product-price = { $product_title } cuesta { $product_price }.
product-price-was = { $product_title } cuesta { $product_price } (antes: { $product_price_before }).
product-available = { $product_title } está disponible.
product-stock = { $product_stock_n ->
    [one] Ahora mismo hay { $product_stock } unidad de { $product_title } en existencias.
   *[other] Ahora mismo hay { $product_stock } unidades de { $product_title } en existencias.
}
product-sold-out = { $product_title } está agotado en este momento.
product-tell-me = ¿Quiere que le avise cuando vuelva a estar disponible?
product-will-tell = Le avisaré cuando vuelva a estar disponible.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = ¿A qué producto se refiere?
product-not-found = No he encontrado un producto así en nuestra tienda.
products-found = Esto podría interesarle:
products-nearest = No he encontrado nada que encaje del todo. Esto es lo más parecido:
products-goes-with = Combina bien con:
product-line = { $product_title }, { $product_price }
compare-intro = Esta es la comparación:
size-ask = ¿Qué talla usa normalmente o cuáles son sus medidas?
size-advice = Para { $product_title } recomendamos la talla { $size_value }.
size-chart = La guía de tallas indica para la talla { $size_value }: { $size_measure }.
size-runs-small = A menudo { $product_title } resultó pequeño para los clientes.
size-runs-large = A menudo { $product_title } resultó grande para los clientes.
size-runs-true = Según los clientes, { $product_title } queda como se espera.
size-unknown = No tengo una guía de tallas para { $product_title }.
cart-link = Aquí tiene su carrito con el producto: { $cart_link }

### Envío, pago, ofertas

delivery-estimate = Si lo pide ahora, debería llegar el { $delivery_by }.
delivery-estimate-between = Si lo pide ahora, debería llegar entre el { $delivery_from } y el { $delivery_to }.
delivery-cost = El envío a { $country_name } cuesta { $delivery_cost }.
delivery-free = El envío a { $country_name } es gratuito.
delivery-free-from = El envío es gratuito en pedidos a partir de { $delivery_free_from }.
delivery-country-no = No enviamos a { $country_name }.
payment-methods = Puede pagar con { $payment_methods }.
payment-trouble = Siento que el pago no se haya completado. Su carrito está guardado: puede intentarlo de nuevo o elegir otro método de pago.
discount-none = En este momento no tengo ningún descuento disponible.
discount-open = Ahora mismo tiene { $coupon_value } de descuento con el código { $coupon_code }, válido hasta el { $coupon_expires }.
giftcard-ask = Envíeme el código de la tarjeta de regalo, por favor.
giftcard-balance = El saldo de la tarjeta de regalo es de { $giftcard_balance }.
giftcard-unknown = No he encontrado ninguna tarjeta de regalo con este código.
policy-says = En la página «{ $page_title }» se indica: { $page_passage }
own-words = { $own_words }

### Una persona se hace cargo

handoff-done = Paso su conversación a una persona del equipo, que puede ver todo lo que ha escrito aquí.
handoff-next = Recibirá la respuesta aquí mismo.
handoff-closed = Nuestro equipo estará de vuelta el { $team_back } y le responderá entonces.
handoff-leave-address = Déjenos su correo electrónico, por favor, para que podamos contactarle.
complaint-sorry = Lo lamento. Lo paso ahora mismo a una persona del equipo.

### Darse de baja

opt-out-done = Ya no recibirá más mensajes de este tipo de { $shop_name }.

### Después de la compra
