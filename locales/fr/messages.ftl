# Textes de Cartwright en français (vouvoiement). docs/locales.md explique l'usage et les contrôles.

### Salutation

greeting = Bonjour { $shopper_first_name },
greeting-plain = Bonjour,

### Le premier rappel

recover-reminder-subject = Toujours dans votre panier : { $item0_title }
recover-reminder-preheader = Votre panier chez { $shop_name } est enregistré.
recover-reminder-intro = Votre panier chez { $shop_name } est enregistré et { $item0_title } est toujours disponible. Vous pouvez reprendre là où vous en étiez quand vous le souhaitez.
recover-reminder-whatsapp = Votre panier chez { $shop_name } est enregistré et { $item0_title } est toujours disponible. Vous pouvez reprendre là où vous en étiez quand vous le souhaitez.

### Le deuxième rappel

recover-social-proof-subject = Votre panier chez { $shop_name } vous attend
recover-social-proof-preheader = { $item0_title } est toujours disponible.
recover-social-proof-intro = Un petit mot au cas où cela vous aurait échappé : { $item0_title } est toujours dans votre panier chez { $shop_name }. Vous avez une question ? Répondez simplement, nous vous aiderons avec plaisir.
recover-social-proof-whatsapp = Un petit mot au cas où cela vous aurait échappé : { $item0_title } est toujours dans votre panier chez { $shop_name }. { $proof } Vous avez une question ? Répondez simplement, nous vous aiderons avec plaisir.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } personne a acheté cet article { proof-period }.
   *[other] { $popular_count } personnes ont acheté cet article { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] au cours du dernier { $popular_days } jour
   *[other] au cours des { $popular_days } derniers jours
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } client note cet article { $rating } étoiles.
   *[other] { $rating_count } clients notent cet article { $rating } étoiles.
}
proof-none = L'article est toujours disponible.

### L'offre personnelle

recover-incentive-subject = Pour votre panier chez { $shop_name } : { $offer }
recover-incentive-preheader = Votre code personnel est valable jusqu'au { $coupon_expires }.
recover-incentive-intro = Merci de votre visite chez { $shop_name }. Votre panier est enregistré et nous avons quelque chose pour vous : { $offer }.
recover-incentive-whatsapp = Merci de votre visite chez { $shop_name }. { $item0_title } est toujours dans votre panier et nous avons quelque chose pour vous : { $offer }. Votre code personnel est { $coupon_code }, valable jusqu'au { $coupon_expires }.
offer-off = { $coupon_value } de réduction
coupon-label = Votre code personnel
coupon-line = { $coupon_code } : { $offer }
coupon-expires = Valable jusqu'au { $coupon_expires }

### Pour les clients qui reviennent

recover-cross-sell-subject = Un plaisir de vous revoir : votre panier chez { $shop_name }
recover-cross-sell-preheader = { $item0_title } est toujours disponible.
recover-cross-sell-intro = C'est un plaisir de vous revoir. Votre panier chez { $shop_name } est enregistré et { $item0_title } est toujours disponible. Nous avons aussi choisi quelques articles qui vont bien avec.
also-heading = Va bien avec

### Une commande impayée

payment-reminder-subject = Votre commande chez { $shop_name } est en attente de paiement
payment-reminder-preheader = Vous pouvez terminer le paiement quand vous le souhaitez.
payment-reminder-intro = Votre commande de { $cart_total } chez { $shop_name } est enregistrée, mais le paiement n'a pas encore abouti. Vous pouvez le terminer quand vous le souhaitez.
payment-reminder-whatsapp = Votre commande de { $cart_total } chez { $shop_name } est enregistrée, mais le paiement n'a pas encore abouti. Vous pouvez le terminer quand vous le souhaitez.

### After an order

after-purchase-subject = Va bien avec { $item0_title }
after-purchase-preheader = Quelques suggestions pour votre commande chez { $shop_name }.
after-purchase-intro = Merci pour votre commande chez { $shop_name }. Nous avons choisi quelques articles qui vont bien avec { $item0_title }.
after-purchase-whatsapp = Merci pour votre commande chez { $shop_name }. Quelques articles vont bien avec { $item0_title } ; nous les avons réunis pour vous.
review-request-subject = Comment trouvez-vous { $item0_title } ?
review-request-preheader = Votre avis aide les autres clients à choisir.
review-request-intro = Votre commande passée chez { $shop_name } vous accompagne depuis quelque temps déjà. Comment trouvez-vous { $item0_title } ? Votre avis sincère aide les autres clients à choisir.
review-request-whatsapp = Votre commande passée chez { $shop_name } vous accompagne depuis quelque temps déjà. Comment trouvez-vous { $item0_title } ? Votre avis sincère aide les autres clients à choisir.

### Back in stock

back-in-stock-subject = De nouveau disponible : { $item0_title }
back-in-stock-preheader = Vous nous avez demandé de vous prévenir.
back-in-stock-intro = { $item0_title } est de nouveau disponible chez { $shop_name }. Vous nous avez demandé de vous prévenir.
back-in-stock-whatsapp = Vous nous avez demandé de vous prévenir : { $item0_title } est de nouveau disponible chez { $shop_name }.

### After a long time

win-back-subject = Des nouvelles de chez { $shop_name }
win-back-preheader = Quelques suggestions pour vous.
win-back-intro = Votre dernière commande chez { $shop_name } remonte à quelque temps déjà. Nous avons choisi quelques articles qui pourraient vous plaire.
win-back-whatsapp = Votre dernière commande chez { $shop_name } remonte à quelque temps déjà. Nous avons choisi quelques articles qui pourraient vous plaire.

### Pieces of these

picked-heading = Choisi pour vous
action-product = Voir l'article
action-shop = Aller à la boutique
action-review = Donner votre avis
footer-why-order = Vous recevez cet e-mail parce que vous avez commandé chez { $shop_name } avec cette adresse.
footer-why-asked = Vous recevez cet e-mail parce que vous avez demandé à { $shop_name } de vous prévenir pour cet article.

### Chat sur la page de la boutique

checkout-idle-chat = Prenez votre temps, votre panier reste ici.
browse-help-chat = Vous regardez { $item0_title } de plus près ?

### Réponses aux questions fréquentes

answer-stock-left = { $item0_stock_n ->
    [one] Il y a actuellement { $item0_stock } exemplaire de { $item0_title } en stock.
   *[other] Il y a actuellement { $item0_stock } exemplaires de { $item0_title } en stock.
}
answer-express-by = Avec la livraison express pour { $express_extra } de plus, l'arrivée est prévue au plus tard le { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Le retour est gratuit pendant { $returns } jour.
   *[other] Le retour est gratuit pendant { $returns } jours.
}
answer-free-shipping-from = Avec { $shipping_free_from_missing } de plus dans le panier, la livraison est gratuite.
answer-shipping-cost = La livraison coûte { $shipping_cost }.

### Éléments

promise-free-shipping = livraison gratuite
promise-free-returns = retour gratuit
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (avant : { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] { $stock } en stock
}
cart-more = { $cart_more_n ->
    [one] et { $cart_more } autre article
   *[other] et { $cart_more } autres articles
}
cart-total = Total : { $cart_total }
action-basket = Revenir au panier
action-payment = Terminer le paiement

### Au pied du message

footer-why = Vous recevez cet e-mail parce que vous avez commencé une commande chez { $shop_name } avec cette adresse.
unsubscribe = Se désabonner
opt-out-word = STOP
opt-out-reply = Répondez { opt-out-word } et nous ne vous écrirons plus.
