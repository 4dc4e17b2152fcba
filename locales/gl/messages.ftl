# Textos de Cartwright en galego (trato de vostede). docs/locales.md explica como se usan e se comproban.

### Saúdo

greeting = Ola, { $shopper_first_name }:
greeting-plain = Ola:

### O primeiro recordatorio

recover-reminder-subject = Segue no seu carro: { $item0_title }
recover-reminder-preheader = O seu carro en { $shop_name } está gardado.
recover-reminder-intro = O seu carro en { $shop_name } está gardado e { $item0_title } segue dispoñible. Pode continuar onde o deixou cando lle veña ben.
recover-reminder-whatsapp = O seu carro en { $shop_name } está gardado e { $item0_title } segue dispoñible. Pode continuar onde o deixou cando lle veña ben.

### O segundo recordatorio

recover-social-proof-subject = O seu carro en { $shop_name } agarda por vostede
recover-social-proof-preheader = { $item0_title } segue dispoñible.
recover-social-proof-intro = Unha breve nota por se lle pasou: { $item0_title } segue no seu carro en { $shop_name }. Se quere preguntar algo, responda a esta mensaxe e axudarémoslle con gusto.
recover-social-proof-whatsapp = Unha breve nota por se lle pasou: { $item0_title } segue no seu carro en { $shop_name }. { $proof } Se quere preguntar algo, responda a esta mensaxe e axudarémoslle con gusto.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } persoa mercou este artigo { proof-period }.
   *[other] { $popular_count } persoas mercaron este artigo { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] no último { $popular_days } día
   *[other] nos últimos { $popular_days } días
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } cliente valora este artigo con { $rating } estrelas.
   *[other] { $rating_count } clientes valoran este artigo con { $rating } estrelas.
}
proof-none = O artigo segue dispoñible.

### A oferta persoal

recover-incentive-subject = Para o seu carro en { $shop_name }: { $offer }
recover-incentive-preheader = O seu código persoal é válido ata o { $coupon_expires }.
recover-incentive-intro = Grazas pola súa visita a { $shop_name }. O seu carro está gardado e temos algo para vostede: { $offer }.
recover-incentive-whatsapp = Grazas pola súa visita a { $shop_name }. { $item0_title } segue no seu carro e temos algo para vostede: { $offer }. O seu código persoal é { $coupon_code }, válido ata o { $coupon_expires }.
offer-off = { $coupon_value } de desconto
coupon-label = O seu código persoal
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Válido ata o { $coupon_expires }

### Para quen volve

recover-cross-sell-subject = Que ledicia contar de novo con vostede: o seu carro en { $shop_name }
recover-cross-sell-preheader = { $item0_title } segue dispoñible.
recover-cross-sell-intro = É unha ledicia contar de novo con vostede. O seu carro en { $shop_name } está gardado e { $item0_title } segue dispoñible. Tamén escollemos algunhas cousas que combinan ben.
also-heading = Combina ben co seu carro

### Un pedido sen pagar

payment-reminder-subject = O seu pedido en { $shop_name } está pendente de pagamento
payment-reminder-preheader = Pode completar o pagamento cando lle veña ben.
payment-reminder-intro = O seu pedido de { $cart_total } en { $shop_name } está gardado, pero o pagamento aínda non se completou. Pode facelo cando lle veña ben.
payment-reminder-whatsapp = O seu pedido de { $cart_total } en { $shop_name } está gardado, pero o pagamento aínda non se completou. Pode facelo cando lle veña ben.

### After an order

after-purchase-subject = Combina ben con { $item0_title }
after-purchase-preheader = Algunhas suxestións para o seu pedido en { $shop_name }.
after-purchase-intro = Grazas polo seu pedido en { $shop_name }. Escollemos algunhas cousas que combinan ben con { $item0_title }.
after-purchase-whatsapp = Grazas polo seu pedido en { $shop_name }. Hai algunhas cousas que combinan ben con { $item0_title } e xuntámolas para vostede.
review-request-subject = Que lle parece { $item0_title }?
review-request-preheader = A súa opinión axuda outros clientes a escoller.
review-request-intro = Xa hai un tempo que ten o seu pedido de { $shop_name }. Que lle parece { $item0_title }? A súa opinión sincera axuda outros clientes a escoller.
review-request-whatsapp = Xa hai un tempo que ten o seu pedido de { $shop_name }. Que lle parece { $item0_title }? A súa opinión sincera axuda outros clientes a escoller.

### Back in stock

back-in-stock-subject = Dispoñible de novo: { $item0_title }
back-in-stock-preheader = Pediunos que lle mandásemos aviso.
back-in-stock-intro = { $item0_title } volve estar dispoñible en { $shop_name }. Pediunos que lle mandásemos aviso.
back-in-stock-whatsapp = Pediunos que lle mandásemos aviso: { $item0_title } volve estar dispoñible en { $shop_name }.

### After a long time

win-back-subject = Novidades de { $shop_name }
win-back-preheader = Algunhas suxestións para vostede.
win-back-intro = Xa pasou un tempo desde o seu último pedido en { $shop_name }. Escollemos algunhas cousas que lle poderían gustar.
win-back-whatsapp = Xa pasou un tempo desde o seu último pedido en { $shop_name }. Escollemos algunhas cousas que lle poderían gustar.

### Pieces of these

picked-heading = Escollido para vostede
action-product = Ver o produto
action-shop = Ir á tenda
action-review = Escribir unha recensión
footer-why-order = Recibe este correo porque fixo un pedido en { $shop_name } con este enderezo.
footer-why-asked = Recibe este correo porque pediu a { $shop_name } que lle mandase aviso sobre este artigo.

### Chat na páxina da tenda

checkout-idle-chat = Tome o seu tempo, o seu carro agarda aquí.
browse-help-chat = Está mirando { $item0_title } con calma?

### Respostas a preguntas frecuentes

answer-stock-left = { $item0_stock_n ->
    [one] Agora mesmo hai { $item0_stock } unidade de { $item0_title } en existencias.
   *[other] Agora mesmo hai { $item0_stock } unidades de { $item0_title } en existencias.
}
answer-express-by = Co envío exprés por { $express_extra } máis, chega como moi tarde o { $express_by }.
answer-free-returns = { $returns_n ->
    [one] A devolución é gratuíta durante { $returns } día.
   *[other] A devolución é gratuíta durante { $returns } días.
}
answer-free-shipping-from = Con { $shipping_free_from_missing } máis no carro, o envío é de balde.
answer-shipping-cost = O envío custa { $shipping_cost }.

### Pezas

promise-free-shipping = envío gratuíto
promise-free-returns = devolución gratuíta
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (antes: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } en existencias
}
cart-more = { $cart_more_n ->
    [one] e { $cart_more } artigo máis
   *[other] e { $cart_more } artigos máis
}
cart-total = Total: { $cart_total }
action-basket = Volver ao carro
action-payment = Completar o pagamento

### Ao pé da mensaxe

footer-why = Recibe este correo porque iniciou un pedido en { $shop_name } con este enderezo.
unsubscribe = Darse de baixa
opt-out-word = BAIXA
opt-out-reply = Responda { opt-out-word } e non volveremos escribirlle.
