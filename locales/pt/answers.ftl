# O que o assistente diz em português (para leitores do Brasil e de Portugal). docs/locales.md explica como se usa.

### Abrir e encerrar

assist-hello = Olá! Sou o assistente automático de { $shop_name }. Como posso ajudar?
assist-hello-again = Olá novamente! Como posso ajudar?
assist-thanks = De nada. Posso ajudar em mais alguma coisa?
assist-else = Posso ajudar em mais alguma coisa?
assist-not-understood = Não tenho certeza de ter entendido bem. Poderia dizer de outra forma?
assist-choose = A qual destas opções se refere?
assist-out-of-scope = Posso ajudar com pedidos, devoluções, entregas e produtos de { $shop_name }, mas não com isso.
assist-unknown = Não tenho informação confiável sobre isso e prefiro não adivinhar.
assist-empty = Recebi uma mensagem vazia. Como posso ajudar?
assist-too-long = A sua mensagem é longa demais para mim. Poderia resumi-la em poucas frases?
assist-busy = Um momento, por favor. A sua última mensagem ainda está em processamento.
assist-trouble = Agora não consigo consultar isso. Tente novamente um pouco mais tarde ou fale com uma pessoa.
assist-file-refused = Não consegui ler o anexo. Envie uma foto em formato JPEG, PNG ou WebP, por favor.
assist-no-payment-here = Neste chat nunca se fazem pagamentos. Pague na página de pagamento da loja, por favor.

### Botões

button-order-status = Onde está meu pedido?
button-return = Devolver um artigo
button-product = Dúvida sobre produto
button-human = Falar com uma pessoa
button-yes = Sim
button-no = Não
button-skip = Avançar
button-cancel = Cancelar
button-view = Ver produto
button-track = Rastrear pacote
button-label = Abrir etiqueta

### Confirmar quem pergunta

identify-order-number = Indique o número do seu pedido, por favor. Ele está na confirmação do pedido.
identify-contact = Indique o e-mail ou o número de telefone que usou no pedido, por favor.
identify-code-sent = Se estes dados pertencerem a um pedido, acabamos de enviar um código para o e-mail ou telefone desse pedido. Escreva o código aqui, por favor.
identify-code-wrong = Não consegui confirmar. O código pode estar errado ou já não ser válido.
identify-too-often = Houve tentativas demais. Tente mais tarde ou fale com uma pessoa.
identify-done = Obrigado, encontrei o seu pedido.
reply-subject = Re: { $shop_name }
identify-code-subject = O seu código para { $shop_name }
identify-code-text = O seu código para { $shop_name } é { $access_code }. Se não o pediu, pode ignorar esta mensagem.

### Pedidos

order-received = Recebemos o seu pedido { $order_number } (data: { $order_placed }) e ele está em preparação.
order-unpaid = O seu pedido { $order_number } (data: { $order_placed }) aguarda pagamento.
order-partly-shipped = Uma parte do seu pedido { $order_number } está a caminho; o restante segue depois.
order-shipped = O seu pedido { $order_number } está a caminho.
order-shipped-with = O seu pedido { $order_number } está a caminho com { $carrier_name }.
order-out-for-delivery = O seu pedido { $order_number } saiu para entrega.
order-delivered = O seu pedido { $order_number } foi entregue (data: { $order_delivered }).
order-cancelled = O seu pedido { $order_number } foi cancelado.
order-refunded = Do seu pedido { $order_number } foram reembolsados { $refund_amount }.
order-returned = Recebemos a devolução do seu pedido { $order_number }.
order-problem = A transportadora informa um problema na entrega do seu pedido { $order_number }. Uma pessoa da nossa loja vai verificar.
order-expected = A entrega está prevista para { $delivery_by }.
order-expected-between = A entrega está prevista entre { $delivery_from } e { $delivery_to }.
order-tracking = O código de rastreio é { $tracking_number }.
order-tracking-link = Pode acompanhar aqui: { $tracking_link }
order-no-tracking = Ainda não há código de rastreio.
order-list = Estes são os seus pedidos mais recentes:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Não encontrei nenhum pedido seu.
order-not-found = Não encontrei nenhum pedido com este número entre os seus.

### Reembolsos

refund-pending = Um reembolso de { $refund_amount } do seu pedido { $order_number } está em processamento.
refund-done = O reembolso de { $refund_amount } do seu pedido { $order_number } foi feito (data: { $refund_on }).
refund-none = Não vejo nenhum reembolso para o seu pedido { $order_number }.
refund-by-person = Os reembolsos são decididos por uma pessoa da nossa loja. Já transmiti a sua solicitação com todos os detalhes.

### Devoluções

return-window = { $return_days_n ->
    [one] É possível devolver os artigos durante { $return_days } dia após a entrega.
   *[other] É possível devolver os artigos durante { $return_days } dias após a entrega.
}
return-free = A devolução é gratuita.
return-cost = A devolução custa { $return_cost }.
return-not-possible-for = Isto não pode ser devolvido: { $return_excluded }.
return-which-order = De qual pedido gostaria de devolver algo?
return-which-item = Qual artigo gostaria de devolver?
return-why = Por que motivo gostaria de devolver?
return-unused = O artigo não foi usado e ainda tem as etiquetas?
return-photo = Envie uma foto que mostre o dano, por favor.
return-check = Gostaria de devolver { $item_title } do pedido { $order_number }. Está certo?
return-approved = A devolução de { $item_title } foi aprovada. O seu número de devolução é { $return_number }.
return-refused-window = O prazo para devolver { $item_title } já terminou (data: { $return_until }).
return-refused-final-sale = { $item_title } foi vendido sem possibilidade de devolução.
return-refused-kind = { $item_title } pertence aos produtos que não podem ser devolvidos depois de enviados.
return-refused-used = Artigos usados ou sem etiquetas não podem ser devolvidos.
return-refused-already = Já existe uma devolução para { $item_title }.
return-refused-undelivered = { $item_title } ainda não foi entregue. Quando chegar, poderá ser devolvido.
return-review = Uma pessoa da nossa loja vai decidir sobre a devolução e responder.
return-label-link = Aqui está a sua etiqueta de devolução: { $return_label_link }
return-pack = Embale bem o artigo, cole a etiqueta e entregue o pacote a { $carrier_name }.
return-send-by = Envie o pacote até { $return_until }, por favor.
return-after = Quando o pacote chegar e for verificado, uma pessoa da nossa loja decide sobre o reembolso.
return-stopped = Tudo bem, nada foi alterado.
return-mail-subject = A sua devolução { $return_number } em { $shop_name }
return-mail-intro = Recebemos o seu pedido de devolução de { $item_title } do pedido { $order_number }.
reason-too-small = Pequeno demais
reason-too-large = Grande demais
reason-not-as-described = Diferente da descrição
reason-damaged = Danificado
reason-defective = Não funciona
reason-wrong-item = Artigo errado
reason-late = Chegou tarde demais
reason-changed-mind = Já não quero o artigo
reason-other = Outro motivo

### Cancelar, alterar, trocar, garantia

cancel-check = Quer que eu cancele o seu pedido { $order_number } de { $order_total }?
cancel-done = O seu pedido { $order_number } foi cancelado.
cancel-too-late = O seu pedido { $order_number } já não pode ser cancelado porque está a caminho. Quando chegar, poderá ser devolvido.
address-ask = Envie o novo endereço de entrega completo, por favor.
address-check = O seu pedido { $order_number } deve ser enviado para este endereço: { $address_new }?
address-done = O endereço de entrega do seu pedido { $order_number } foi alterado.
address-too-late = O endereço do seu pedido { $order_number } já não pode ser alterado porque está a caminho.
exchange-which = Qual tamanho ou opção prefere?
exchange-check = Quer trocar { $item_title } por { $exchange_title }?
exchange-approved = A troca de { $item_title } por { $exchange_title } foi aprovada.
exchange-sold-out = { $exchange_title } está esgotado neste momento.
exchange-refused = { $item_title } não pode ser trocado por isso.
change-review = Uma pessoa da nossa loja vai analisar a sua solicitação e responder.
warranty-covered = { $item_title } tem garantia até { $warranty_until }.
warranty-ended = A garantia de { $item_title } já terminou (data: { $warranty_until }).
stopped = Tudo bem, não alterei nada.

### Produtos

product-price = { $product_title } custa { $product_price }.
product-price-was = { $product_title } custa { $product_price } (antes: { $product_price_before }).
product-available = { $product_title } está disponível.
product-stock = { $product_stock_n ->
    [one] Neste momento há { $product_stock } unidade de { $product_title } disponível.
   *[other] Neste momento há { $product_stock } unidades de { $product_title } disponíveis.
}
product-sold-out = { $product_title } está esgotado neste momento.
product-tell-me = Quer receber um aviso quando voltar a estar disponível?
product-will-tell = Envio um aviso assim que voltar a estar disponível.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = A qual produto se refere?
product-not-found = Não encontrei um produto assim na nossa loja.
products-found = Isto pode interessar:
products-nearest = Não encontrei nada que corresponda exatamente. Isto é o mais parecido:
products-goes-with = Combina bem com:
product-line = { $product_title }, { $product_price }
compare-intro = Veja a comparação:
size-ask = Que tamanho costuma usar ou quais são as suas medidas?
size-advice = Para { $product_title } recomendamos o tamanho { $size_value }.
size-chart = A tabela de medidas indica para o tamanho { $size_value }: { $size_measure }.
size-runs-small = Muitos clientes acharam { $product_title } pequeno.
size-runs-large = Muitos clientes acharam { $product_title } grande.
size-runs-true = Segundo os clientes, { $product_title } veste como esperado.
size-unknown = Não tenho tabela de medidas para { $product_title }.
cart-link = Aqui está o seu carrinho com o produto: { $cart_link }

### Entrega, pagamento, ofertas

delivery-estimate = Comprando agora, deve chegar até { $delivery_by }.
delivery-estimate-between = Comprando agora, deve chegar entre { $delivery_from } e { $delivery_to }.
delivery-cost = O envio para este país ({ $country_name }) custa { $delivery_cost }.
delivery-free = O envio para este país ({ $country_name }) é gratuito.
delivery-free-from = O envio é gratuito em pedidos a partir de { $delivery_free_from }.
delivery-country-no = Não enviamos para este país: { $country_name }.
payment-methods = Pode pagar com { $payment_methods }.
payment-trouble = Lamento que o pagamento não tenha sido concluído. O seu carrinho está guardado: pode tentar novamente ou escolher outra forma de pagamento.
discount-none = Neste momento não tenho nenhum desconto disponível.
discount-open = Neste momento há { $coupon_value } de desconto com o código { $coupon_code }, válido até { $coupon_expires }.
giftcard-ask = Envie o código do cartão-presente, por favor.
giftcard-balance = O saldo do cartão-presente é de { $giftcard_balance }.
giftcard-unknown = Não encontrei nenhum cartão-presente com este código.
policy-says = Na página “{ $page_title }” está escrito: { $page_passage }
own-words = { $own_words }

### Uma pessoa assume

handoff-done = Vou passar a conversa a uma pessoa da nossa loja, que pode ver tudo o que foi escrito aqui.
handoff-next = A resposta chegará aqui mesmo.
handoff-closed = A nossa loja retoma o atendimento (data: { $team_back }) e responderá então.
handoff-leave-address = Deixe o seu e-mail, por favor, para podermos responder.
complaint-sorry = Lamento o ocorrido. Vou passar já o caso a uma pessoa da nossa loja.

### Sair

opt-out-done = Não receberá mais mensagens deste tipo de { $shop_name }.

### Depois da compra
