# Textos de Cartwright en español (trato de usted). docs/locales.md explica cómo se usan y se comprueban.

### Saludo

greeting = Hola, { $shopper_first_name }:
greeting-plain = Hola:

### El primer recordatorio

recover-reminder-subject = Sigue en su carrito: { $item0_title }
recover-reminder-preheader = Su carrito en { $shop_name } está guardado.
recover-reminder-intro = Su carrito en { $shop_name } está guardado y { $item0_title } sigue disponible. Puede continuar donde lo dejó cuando le venga bien.
recover-reminder-whatsapp = Su carrito en { $shop_name } está guardado y { $item0_title } sigue disponible. Puede continuar donde lo dejó cuando le venga bien.

### El segundo recordatorio

recover-social-proof-subject = Su carrito en { $shop_name } le espera
recover-social-proof-preheader = { $item0_title } sigue disponible.
recover-social-proof-intro = Una breve nota por si se le pasó: { $item0_title } sigue en su carrito en { $shop_name }. ¿Tiene alguna pregunta? Responda a este mensaje y le ayudaremos con gusto.
recover-social-proof-whatsapp = Una breve nota por si se le pasó: { $item0_title } sigue en su carrito en { $shop_name }. { $proof } ¿Tiene alguna pregunta? Responda a este mensaje y le ayudaremos con gusto.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } persona compró este artículo { proof-period }.
   *[other] { $popular_count } personas compraron este artículo { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] en el último { $popular_days } día
   *[other] en los últimos { $popular_days } días
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } cliente valora este artículo con { $rating } estrellas.
   *[other] { $rating_count } clientes valoran este artículo con { $rating } estrellas.
}
proof-none = El artículo sigue disponible.

### La oferta personal

recover-incentive-subject = Para su carrito en { $shop_name }: { $offer }
recover-incentive-preheader = Su código personal es válido hasta el { $coupon_expires }.
recover-incentive-intro = Gracias por su visita a { $shop_name }. Su carrito está guardado y tenemos algo para usted: { $offer }.
recover-incentive-whatsapp = Gracias por su visita a { $shop_name }. { $item0_title } sigue en su carrito y tenemos algo para usted: { $offer }. Su código personal es { $coupon_code }, válido hasta el { $coupon_expires }.
offer-off = { $coupon_value } de descuento
coupon-label = Su código personal
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Válido hasta el { $coupon_expires }

### Para quienes vuelven

recover-cross-sell-subject = Qué alegría verle de nuevo: su carrito en { $shop_name }
recover-cross-sell-preheader = { $item0_title } sigue disponible.
recover-cross-sell-intro = Qué alegría verle de nuevo. Su carrito en { $shop_name } está guardado y { $item0_title } sigue disponible. También hemos elegido algunas cosas que combinan bien.
also-heading = Combina bien con su carrito

### Un pedido sin pagar

payment-reminder-subject = Su pedido en { $shop_name } está pendiente de pago
payment-reminder-preheader = Puede completar el pago cuando le venga bien.
payment-reminder-intro = Su pedido de { $cart_total } en { $shop_name } está guardado, pero el pago aún no se ha completado. Puede hacerlo cuando le venga bien.
payment-reminder-whatsapp = Su pedido de { $cart_total } en { $shop_name } está guardado, pero el pago aún no se ha completado. Puede hacerlo cuando le venga bien.

### After an order

after-purchase-subject = Combina bien con { $item0_title }
after-purchase-preheader = Algunas sugerencias para su pedido en { $shop_name }.
after-purchase-intro = Gracias por su pedido en { $shop_name }. Hemos elegido algunas cosas que combinan bien con { $item0_title }.
after-purchase-whatsapp = Gracias por su pedido en { $shop_name }. Hay algunas cosas que combinan bien con { $item0_title } y las hemos reunido para usted.
review-request-subject = ¿Qué le parece { $item0_title }?
review-request-preheader = Su opinión ayuda a otros clientes a elegir.
review-request-intro = Ya hace un tiempo que tiene su pedido de { $shop_name }. ¿Qué le parece { $item0_title }? Su opinión sincera ayuda a otros clientes a elegir.
review-request-whatsapp = Ya hace un tiempo que tiene su pedido de { $shop_name }. ¿Qué le parece { $item0_title }? Su opinión sincera ayuda a otros clientes a elegir.

### Back in stock

back-in-stock-subject = Disponible de nuevo: { $item0_title }
back-in-stock-preheader = Nos pidió que le avisáramos.
back-in-stock-intro = { $item0_title } vuelve a estar disponible en { $shop_name }. Nos pidió que le avisáramos.
back-in-stock-whatsapp = Nos pidió que le avisáramos: { $item0_title } vuelve a estar disponible en { $shop_name }.

### After a long time

win-back-subject = Novedades de { $shop_name }
win-back-preheader = Algunas sugerencias para usted.
win-back-intro = Ha pasado un tiempo desde su último pedido en { $shop_name }. Hemos elegido algunas cosas que podrían gustarle.
win-back-whatsapp = Ha pasado un tiempo desde su último pedido en { $shop_name }. Hemos elegido algunas cosas que podrían gustarle.

### Pieces of these

picked-heading = Elegido para usted
action-product = Ver el artículo
action-shop = Ir a la tienda
action-review = Escribir una reseña
footer-why-order = Recibe este correo porque hizo un pedido en { $shop_name } con esta dirección.
footer-why-asked = Recibe este correo porque pidió a { $shop_name } que le avisara sobre este artículo.

### Chat en la página de la tienda

checkout-idle-chat = Tómese su tiempo, su cesta le espera aquí.
browse-help-chat = ¿Está mirando { $item0_title } con calma?

### Respuestas a preguntas frecuentes

answer-stock-left = { $item0_stock_n ->
    [one] Ahora mismo hay { $item0_stock } unidad de { $item0_title } en existencias.
   *[other] Ahora mismo hay { $item0_stock } unidades de { $item0_title } en existencias.
}
answer-express-by = Con el envío exprés por { $express_extra } más, llega a más tardar el { $express_by }.
answer-free-returns = { $returns_n ->
    [one] La devolución es gratuita durante { $returns } día.
   *[other] La devolución es gratuita durante { $returns } días.
}
answer-free-shipping-from = Con { $shipping_free_from_missing } más en el carrito, el envío es gratis.
answer-shipping-cost = El envío cuesta { $shipping_cost }.

### Piezas

promise-free-shipping = envío gratis
promise-free-returns = devolución gratuita
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (antes: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } en existencias
}
cart-more = { $cart_more_n ->
    [one] y { $cart_more } artículo más
   *[other] y { $cart_more } artículos más
}
cart-total = Total: { $cart_total }
action-basket = Volver al carrito
action-payment = Completar el pago

### Al pie del mensaje

footer-why = Recibe este correo porque inició un pedido en { $shop_name } con esta dirección.
unsubscribe = Darse de baja
opt-out-word = BAJA
opt-out-reply = Responda { opt-out-word } y no volveremos a escribirle.
