# Ce que l'assistant dit en français (vouvoiement). docs/locales.md explique l'usage et les contrôles.

### Ouvrir et conclure

assist-hello = Bonjour ! Je suis l'assistant automatique de { $shop_name }. Comment puis-je vous aider ?
assist-hello-again = Rebonjour ! Comment puis-je vous aider ?
assist-thanks = Je vous en prie. Puis-je faire autre chose pour vous ?
assist-else = Puis-je faire autre chose pour vous ?
assist-not-understood = Je ne suis pas sûr de vous avoir compris. Pourriez-vous le dire autrement ?
assist-choose = Laquelle de ces possibilités voulez-vous dire ?
assist-out-of-scope = Je peux vous aider pour les commandes, les retours, la livraison et les produits de { $shop_name }, mais pas pour cela.
assist-unknown = Je n'ai pas d'information fiable à ce sujet et je préfère ne pas deviner.
assist-empty = J'ai reçu un message vide. Que puis-je faire pour vous ?
assist-too-long = Votre message est trop long pour moi. Pourriez-vous le résumer en quelques phrases ?
assist-busy = Un instant, s'il vous plaît, je traite encore votre dernier message.
assist-trouble = Je ne peux pas le vérifier pour le moment. Réessayez un peu plus tard ou parlez à une personne.
assist-file-refused = Je n'ai pas pu lire ce fichier. Merci d'envoyer une photo au format JPEG, PNG ou WebP.
assist-no-payment-here = Aucun paiement ne se fait dans ce chat. Merci de payer sur la page de paiement de la boutique.

### Boutons

button-order-status = Où est ma commande ?
button-return = Retourner un article
button-product = Question sur un produit
button-human = Parler à quelqu'un
button-yes = Oui
button-no = Non
button-skip = Passer
button-cancel = Annuler
button-view = Voir le produit
button-track = Suivre le colis
button-label = Ouvrir l'étiquette

### Vérifier qui demande

identify-order-number = Merci de m'indiquer votre numéro de commande. Il figure dans la confirmation de commande.
identify-contact = Merci de m'indiquer l'adresse e-mail ou le numéro de téléphone utilisé pour la commande.
identify-code-sent = Si ces informations correspondent à une commande, nous venons d'envoyer un code à l'adresse ou au numéro de cette commande. Merci de saisir le code ici.
identify-code-wrong = Je n'ai pas pu le confirmer. Le code est peut-être mal saisi ou expiré.
identify-too-often = Il y a eu trop de tentatives. Réessayez plus tard ou parlez à une personne.
identify-done = Merci, j'ai trouvé votre commande.
reply-subject = Re: { $shop_name }
identify-code-subject = Votre code pour { $shop_name }
identify-code-text = Votre code pour { $shop_name } est { $access_code }. Si vous ne l'avez pas demandé, vous pouvez ignorer ce message.

### Commandes

order-received = Nous avons bien reçu votre commande { $order_number } du { $order_placed } et nous la préparons.
order-unpaid = Votre commande { $order_number } du { $order_placed } est en attente de paiement.
order-partly-shipped = Une partie de votre commande { $order_number } est en route, le reste suivra.
order-shipped = Votre commande { $order_number } est en route.
order-shipped-with = Votre commande { $order_number } est en route avec { $carrier_name }.
order-out-for-delivery = Votre commande { $order_number } est en cours de livraison.
order-delivered = Votre commande { $order_number } a été livrée le { $order_delivered }.
order-cancelled = Votre commande { $order_number } a été annulée.
order-refunded = Pour votre commande { $order_number }, { $refund_amount } ont été remboursés.
order-returned = Nous avons bien reçu le retour de votre commande { $order_number }.
order-problem = Le transporteur signale un problème de livraison pour votre commande { $order_number }. Un membre de l'équipe va s'en occuper.
order-expected = La livraison est prévue le { $delivery_by }.
order-expected-between = La livraison est prévue entre le { $delivery_from } et le { $delivery_to }.
order-tracking = Le numéro de suivi est { $tracking_number }.
order-tracking-link = Vous pouvez suivre le colis ici : { $tracking_link }
order-no-tracking = Il n'y a pas encore de numéro de suivi.
order-list = Voici vos dernières commandes :
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Je n'ai trouvé aucune commande à votre nom.
order-not-found = Je n'ai trouvé aucune commande avec ce numéro parmi les vôtres.

### Remboursements

refund-pending = Un remboursement de { $refund_amount } pour votre commande { $order_number } est en cours.
refund-done = Le remboursement de { $refund_amount } pour votre commande { $order_number } a été effectué le { $refund_on }.
refund-none = Je ne vois aucun remboursement pour votre commande { $order_number }.
refund-by-person = C'est un membre de l'équipe qui décide des remboursements. Je lui ai transmis votre demande avec tous les détails.

### Retours

return-window = { $return_days_n ->
    [one] Vous pouvez retourner les articles pendant { $return_days } jour après la livraison.
   *[other] Vous pouvez retourner les articles pendant { $return_days } jours après la livraison.
}
return-free = Le retour est gratuit pour vous.
return-cost = Le retour coûte { $return_cost }.
return-not-possible-for = Ces articles ne peuvent pas être retournés : { $return_excluded }.
return-which-order = De quelle commande souhaitez-vous retourner un article ?
return-which-item = Quel article souhaitez-vous retourner ?
return-why = Pour quelle raison souhaitez-vous le retourner ?
return-unused = L'article est-il inutilisé et encore muni de ses étiquettes ?
return-photo = Merci d'envoyer une photo qui montre le dommage.
return-check = Vous souhaitez retourner { $item_title } de la commande { $order_number }. Est-ce exact ?
return-approved = Le retour de { $item_title } est accepté. Votre numéro de retour est { $return_number }.
return-refused-window = Le délai pour retourner { $item_title } a pris fin le { $return_until }.
return-refused-final-sale = { $item_title } a été vendu sans possibilité de retour.
return-refused-kind = { $item_title } fait partie des articles qui ne peuvent pas être retournés une fois expédiés.
return-refused-used = Les articles utilisés ou sans étiquettes ne peuvent pas être retournés.
return-refused-already = Un retour est déjà enregistré pour { $item_title }.
return-refused-undelivered = { $item_title } n'a pas encore été livré. Une fois l'article arrivé, vous pourrez le retourner.
return-review = Un membre de l'équipe décidera de votre retour et vous répondra.
return-label-link = Voici votre étiquette de retour : { $return_label_link }
return-pack = Emballez bien l'article, collez l'étiquette et remettez le colis à { $carrier_name }.
return-send-by = Merci de l'envoyer au plus tard le { $return_until }.
return-after = Quand le colis sera arrivé et aura été contrôlé, un membre de l'équipe décidera du remboursement.
return-stopped = D'accord, rien n'a été enregistré.
return-mail-subject = Votre retour { $return_number } chez { $shop_name }
return-mail-intro = Nous avons enregistré votre retour de { $item_title } de la commande { $order_number }.
reason-too-small = Trop petit
reason-too-large = Trop grand
reason-not-as-described = Différent du descriptif
reason-damaged = Endommagé
reason-defective = Ne fonctionne pas
reason-wrong-item = Mauvais article
reason-late = Arrivé trop tard
reason-changed-mind = J'ai changé d'avis
reason-other = Autre raison

### Annuler, modifier, échanger, garantie

cancel-check = Dois-je annuler votre commande { $order_number } de { $order_total } ?
cancel-done = Votre commande { $order_number } a été annulée.
cancel-too-late = Votre commande { $order_number } ne peut plus être annulée, car elle est déjà en route. Vous pourrez la retourner à son arrivée.
address-ask = Merci de m'envoyer la nouvelle adresse de livraison complète.
address-check = Dois-je faire livrer votre commande { $order_number } à cette adresse : { $address_new } ?
address-done = L'adresse de livraison de votre commande { $order_number } a été modifiée.
address-too-late = L'adresse de votre commande { $order_number } ne peut plus être modifiée, car elle est déjà en route.
exchange-which = Quelle taille ou quelle option préférez-vous ?
exchange-check = Dois-je échanger { $item_title } contre { $exchange_title } ?
exchange-approved = L'échange de { $item_title } contre { $exchange_title } est accepté.
exchange-sold-out = { $exchange_title } est épuisé pour le moment.
exchange-refused = { $item_title } ne peut pas être échangé contre cela.
change-review = Un membre de l'équipe examinera votre demande et vous répondra.
warranty-covered = { $item_title } est sous garantie jusqu'au { $warranty_until }.
warranty-ended = La garantie de { $item_title } a pris fin le { $warranty_until }.
stopped = D'accord, je n'ai rien modifié.

### Produits

product-price = { $product_title } coûte { $product_price }.
product-price-was = { $product_title } coûte { $product_price } (avant : { $product_price_before }).
product-available = { $product_title } est en stock.
product-stock = { $product_stock_n ->
    [one] Il y a actuellement { $product_stock } exemplaire de { $product_title } en stock.
   *[other] Il y a actuellement { $product_stock } exemplaires de { $product_title } en stock.
}
product-sold-out = { $product_title } est épuisé pour le moment.
product-tell-me = Souhaitez-vous être prévenu de son retour en stock ?
product-will-tell = Je vous préviendrai dès son retour en stock.
product-options = { $option_name } : { $option_values }
product-attribute = { $attribute_name } : { $attribute_value }
product-which = De quel produit parlez-vous ?
product-not-found = Je n'ai pas trouvé de produit de ce genre dans notre boutique.
products-found = Voici ce qui pourrait vous convenir :
products-nearest = Je n'ai rien trouvé qui corresponde exactement. Voici ce qui s'en rapproche le plus :
products-goes-with = Va bien avec :
product-line = { $product_title }, { $product_price }
compare-intro = Voici la comparaison :
size-ask = Quelle taille portez-vous d'habitude, ou quelles sont vos mesures ?
size-advice = Pour { $product_title }, nous conseillons la taille { $size_value }.
size-chart = Le guide des tailles indique pour la taille { $size_value } : { $size_measure }.
size-runs-small = Les clients ont souvent trouvé { $product_title } trop petit.
size-runs-large = Les clients ont souvent trouvé { $product_title } trop grand.
size-runs-true = Selon les clients, { $product_title } taille normalement.
size-unknown = Je n'ai pas de guide des tailles pour { $product_title }.
cart-link = Voici votre panier avec le produit : { $cart_link }

### Livraison, paiement, offres

delivery-estimate = Si vous commandez maintenant, l'arrivée est prévue le { $delivery_by }.
delivery-estimate-between = Si vous commandez maintenant, l'arrivée est prévue entre le { $delivery_from } et le { $delivery_to }.
delivery-cost = La livraison dans ce pays ({ $country_name }) coûte { $delivery_cost }.
delivery-free = La livraison dans ce pays ({ $country_name }) est gratuite.
delivery-free-from = La livraison est gratuite pour les commandes à partir de { $delivery_free_from }.
delivery-country-no = Nous ne livrons pas dans ce pays : { $country_name }.
payment-methods = Vous pouvez payer avec { $payment_methods }.
payment-trouble = Je suis désolé que le paiement n'ait pas abouti. Votre panier est enregistré : vous pouvez réessayer ou choisir un autre moyen de paiement.
discount-none = Je n'ai pas de réduction à proposer en ce moment.
discount-open = En ce moment, vous avez { $coupon_value } de réduction avec le code { $coupon_code }, valable jusqu'au { $coupon_expires }.
giftcard-ask = Merci de m'envoyer le code de la carte cadeau.
giftcard-balance = Le solde de la carte cadeau est de { $giftcard_balance }.
giftcard-unknown = Je n'ai trouvé aucune carte cadeau avec ce code.
policy-says = La page « { $page_title } » indique : { $page_passage }
own-words = { $own_words }

### Une personne prend le relais

handoff-done = Je transmets votre conversation à un membre de l'équipe, qui peut voir tout ce que vous avez écrit ici.
handoff-next = Vous recevrez la réponse ici même.
handoff-closed = Notre équipe sera de retour le { $team_back } et vous répondra alors.
handoff-leave-address = Merci de laisser votre adresse e-mail pour que nous puissions vous joindre.
complaint-sorry = J'en suis désolé. Je transmets tout de suite à un membre de l'équipe.

### Se désabonner

opt-out-done = Vous ne recevrez plus de messages de ce type de { $shop_name }.

### Après l'achat
