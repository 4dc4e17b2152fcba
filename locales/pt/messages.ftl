# Textos de Cartwright em português (para leitores do Brasil e de Portugal). docs/locales.md explica o uso e os controles.

### Saudação

greeting = Olá, { $shopper_first_name },
greeting-plain = Olá,

### O primeiro lembrete

recover-reminder-subject = Ainda no seu carrinho: { $item0_title }
recover-reminder-preheader = O seu carrinho em { $shop_name } está guardado.
recover-reminder-intro = O seu carrinho em { $shop_name } está guardado e { $item0_title } continua disponível. Pode continuar de onde parou quando quiser.
recover-reminder-whatsapp = O seu carrinho em { $shop_name } está guardado e { $item0_title } continua disponível. Pode continuar de onde parou quando quiser.

### O segundo lembrete

recover-social-proof-subject = O seu carrinho em { $shop_name } está à sua espera
recover-social-proof-preheader = { $item0_title } continua disponível.
recover-social-proof-intro = Uma breve nota, caso tenha passado despercebido: { $item0_title } ainda está no seu carrinho em { $shop_name }. Tem alguma pergunta? Basta responder, ajudamos com prazer.
recover-social-proof-whatsapp = Uma breve nota, caso tenha passado despercebido: { $item0_title } ainda está no seu carrinho em { $shop_name }. { $proof } Tem alguma pergunta? Basta responder, ajudamos com prazer.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } pessoa comprou este artigo { proof-period }.
   *[other] { $popular_count } pessoas compraram este artigo { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] no último { $popular_days } dia
   *[other] nos últimos { $popular_days } dias
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } cliente avalia este artigo com { $rating } estrelas.
   *[other] { $rating_count } clientes avaliam este artigo com { $rating } estrelas.
}
proof-none = O artigo continua disponível.

### A oferta pessoal

recover-incentive-subject = Para o seu carrinho em { $shop_name }: { $offer }
recover-incentive-preheader = O seu código pessoal é válido até { $coupon_expires }.
recover-incentive-intro = Obrigado pela sua visita a { $shop_name }. O seu carrinho está guardado e temos uma surpresa: { $offer }.
recover-incentive-whatsapp = Obrigado pela sua visita a { $shop_name }. { $item0_title } ainda está no seu carrinho e temos uma surpresa: { $offer }. O seu código pessoal é { $coupon_code }, válido até { $coupon_expires }.
offer-off = { $coupon_value } de desconto
coupon-label = O seu código pessoal
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Válido até { $coupon_expires }

### Para quem volta

recover-cross-sell-subject = Que bom ter a sua visita de novo: o seu carrinho em { $shop_name }
recover-cross-sell-preheader = { $item0_title } continua disponível.
recover-cross-sell-intro = Que bom ter a sua visita de novo. O seu carrinho em { $shop_name } está guardado e { $item0_title } continua disponível. Também escolhemos algumas coisas que combinam bem.
also-heading = Combina bem com o carrinho

### Um pedido por pagar

payment-reminder-subject = O seu pedido em { $shop_name } aguarda o pagamento
payment-reminder-preheader = Pode concluir o pagamento quando quiser.
payment-reminder-intro = O seu pedido de { $cart_total } em { $shop_name } está guardado, mas o pagamento ainda não foi concluído. Pode concluí-lo quando quiser.
payment-reminder-whatsapp = O seu pedido de { $cart_total } em { $shop_name } está guardado, mas o pagamento ainda não foi concluído. Pode concluí-lo quando quiser.

### After an order

after-purchase-subject = Combina bem com { $item0_title }
after-purchase-preheader = Algumas sugestões para o seu pedido em { $shop_name }.
after-purchase-intro = Obrigado pelo seu pedido em { $shop_name }. Escolhemos algumas coisas que combinam bem com { $item0_title }.
after-purchase-whatsapp = Obrigado pelo seu pedido em { $shop_name }. Para combinar com { $item0_title }, reunimos algumas sugestões.
review-request-subject = O que acha de { $item0_title }?
review-request-preheader = A sua opinião ajuda outros clientes a escolher.
review-request-intro = Já tem o seu pedido de { $shop_name } há algum tempo. O que acha de { $item0_title }? A sua opinião sincera ajuda outros clientes a escolher.
review-request-whatsapp = Já tem o seu pedido de { $shop_name } há algum tempo. O que acha de { $item0_title }? A sua opinião sincera ajuda outros clientes a escolher.

### Back in stock

back-in-stock-subject = De novo disponível: { $item0_title }
back-in-stock-preheader = Aqui está o aviso que pediu.
back-in-stock-intro = { $item0_title } está de novo disponível em { $shop_name }. Aqui está o aviso que pediu.
back-in-stock-whatsapp = Aqui está o aviso que pediu: { $item0_title } está de novo disponível em { $shop_name }.

### After a long time

win-back-subject = Novidades de { $shop_name }
win-back-preheader = Algumas sugestões para a sua próxima visita.
win-back-intro = Já passou algum tempo desde o seu último pedido em { $shop_name }. Escolhemos algumas coisas de que pode gostar.
win-back-whatsapp = Já passou algum tempo desde o seu último pedido em { $shop_name }. Escolhemos algumas coisas de que pode gostar.

### Pieces of these

picked-heading = As nossas sugestões
action-product = Ver o artigo
action-shop = Ir para a loja
action-review = Escrever uma avaliação
footer-why-order = Recebeu este e-mail porque fez um pedido em { $shop_name } com este endereço.
footer-why-asked = Recebeu este e-mail porque pediu a { $shop_name } um aviso sobre este artigo.

### Chat na página da loja

checkout-idle-chat = Fique à vontade, o seu carrinho continua aqui.
browse-help-chat = Quer ver { $item0_title } com mais calma?

### Respostas a perguntas frequentes

answer-stock-left = { $item0_stock_n ->
    [one] Neste momento há { $item0_stock } unidade de { $item0_title } disponível.
   *[other] Neste momento há { $item0_stock } unidades de { $item0_title } disponíveis.
}
answer-express-by = Com a entrega expressa por mais { $express_extra }, chega até { $express_by }.
answer-free-returns = { $returns_n ->
    [one] A devolução é gratuita durante { $returns } dia.
   *[other] A devolução é gratuita durante { $returns } dias.
}
answer-free-shipping-from = Com mais { $shipping_free_from_missing } no carrinho, o envio é grátis.
answer-shipping-cost = O envio custa { $shipping_cost }.

### Peças

promise-free-shipping = envio grátis
promise-free-returns = devolução gratuita
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (antes: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
    [one] { $stock } disponível
   *[other] { $stock } disponíveis
}
cart-more = { $cart_more_n ->
    [one] e mais { $cart_more } artigo
   *[other] e mais { $cart_more } artigos
}
cart-total = Total: { $cart_total }
action-basket = Voltar ao carrinho
action-payment = Concluir o pagamento

### No fim da mensagem

footer-why = Recebeu este e-mail porque iniciou um pedido em { $shop_name } com este endereço.
unsubscribe = Não receber mais e-mails
opt-out-word = SAIR
opt-out-reply = Responda { opt-out-word } e não escreveremos mais.
