# Κείμενα του Cartwright στα ελληνικά. Δείτε docs/locales.md.

### Greeting

greeting = Γεια σας { $shopper_first_name },
greeting-plain = Γεια σας,

### The first reminder

recover-reminder-subject = Ακόμη στο καλάθι σας: { $item0_title }
recover-reminder-preheader = Το καλάθι σας στο { $shop_name } έχει αποθηκευτεί.
recover-reminder-intro = Το καλάθι σας στο { $shop_name } έχει αποθηκευτεί και το «{ $item0_title }» είναι ακόμη διαθέσιμο. Μπορείτε να συνεχίσετε από εκεί που σταματήσατε, όποτε σας βολεύει.
recover-reminder-whatsapp = Το καλάθι σας στο { $shop_name } έχει αποθηκευτεί και το «{ $item0_title }» είναι ακόμη διαθέσιμο. Μπορείτε να συνεχίσετε από εκεί που σταματήσατε, όποτε σας βολεύει.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = Το καλάθι σας στο { $shop_name } σας περιμένει
recover-social-proof-preheader = { $item0_title }: είναι ακόμη διαθέσιμο.
recover-social-proof-intro = Ένα μικρό σημείωμα, μήπως το ξεχάσατε: το «{ $item0_title }» είναι ακόμη στο καλάθι σας στο { $shop_name }. Έχετε κάποια ερώτηση; Απαντήστε απλώς εδώ, θα χαρούμε να βοηθήσουμε.
recover-social-proof-whatsapp = Ένα μικρό σημείωμα, μήπως το ξεχάσατε: το «{ $item0_title }» είναι ακόμη στο καλάθι σας στο { $shop_name }. { $proof } Έχετε κάποια ερώτηση; Απαντήστε απλώς εδώ, θα χαρούμε να βοηθήσουμε.
proof-popular = { $popular_count_n ->
    [one] { $popular_count } άτομο αγόρασε αυτό το προϊόν { proof-period }.
   *[other] { $popular_count } άτομα αγόρασαν αυτό το προϊόν { proof-period }.
}
proof-period = { $popular_days_n ->
    [one] την τελευταία { $popular_days } ημέρα
   *[other] τις τελευταίες { $popular_days } ημέρες
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } πελάτης βαθμολόγησε αυτό το προϊόν με { $rating } αστέρια.
   *[other] { $rating_count } πελάτες βαθμολόγησαν αυτό το προϊόν με { $rating } αστέρια κατά μέσο όρο.
}
proof-none = Είναι ακόμη διαθέσιμο.

### The personal offer

recover-incentive-subject = Για το καλάθι σας στο { $shop_name }: { $offer }
recover-incentive-preheader = Ο προσωπικός σας κωδικός ισχύει έως: { $coupon_expires }.
recover-incentive-intro = Ευχαριστούμε που επισκεφθήκατε το { $shop_name }. Το καλάθι σας έχει αποθηκευτεί και έχουμε κάτι για εσάς: { $offer }.
recover-incentive-whatsapp = Ευχαριστούμε που επισκεφθήκατε το { $shop_name }. Το «{ $item0_title }» είναι ακόμη στο καλάθι σας και έχουμε κάτι για εσάς: { $offer }. Ο προσωπικός σας κωδικός είναι { $coupon_code } και ισχύει έως: { $coupon_expires }.
offer-off = έκπτωση { $coupon_value }
coupon-label = Ο προσωπικός σας κωδικός
coupon-line = { $coupon_code }: { $offer }
coupon-expires = Ισχύει έως: { $coupon_expires }

### For returning customers

recover-cross-sell-subject = Χαιρόμαστε που σας ξαναβλέπουμε: το καλάθι σας στο { $shop_name }
recover-cross-sell-preheader = { $item0_title }: είναι ακόμη διαθέσιμο.
recover-cross-sell-intro = Χαιρόμαστε που σας ξαναβλέπουμε. Το καλάθι σας στο { $shop_name } έχει αποθηκευτεί και το «{ $item0_title }» είναι ακόμη διαθέσιμο. Διαλέξαμε και μερικά πράγματα που ταιριάζουν με αυτό.
also-heading = Ταιριάζουν με αυτό

### An unpaid order

payment-reminder-subject = Η παραγγελία σας στο { $shop_name } περιμένει πληρωμή
payment-reminder-preheader = Μπορείτε να ολοκληρώσετε την πληρωμή όποτε σας βολεύει.
payment-reminder-intro = Η παραγγελία σας στο { $shop_name }, αξίας { $cart_total }, έχει αποθηκευτεί, αλλά η πληρωμή δεν έχει ολοκληρωθεί ακόμη. Μπορείτε να την ολοκληρώσετε όποτε σας βολεύει.
payment-reminder-whatsapp = Η παραγγελία σας στο { $shop_name }, αξίας { $cart_total }, έχει αποθηκευτεί, αλλά η πληρωμή δεν έχει ολοκληρωθεί ακόμη. Μπορείτε να την ολοκληρώσετε όποτε σας βολεύει.

### After an order

after-purchase-subject = Ταιριάζουν με το «{ $item0_title }»
after-purchase-preheader = Μερικές προτάσεις για την παραγγελία σας στο { $shop_name }.
after-purchase-intro = Ευχαριστούμε για την παραγγελία σας στο { $shop_name }. Διαλέξαμε μερικά πράγματα που ταιριάζουν με το «{ $item0_title }».
after-purchase-whatsapp = Ευχαριστούμε για την παραγγελία σας στο { $shop_name }. Μερικά πράγματα ταιριάζουν με το «{ $item0_title }» και τα συγκεντρώσαμε για εσάς.
review-request-subject = Πώς σας φαίνεται το «{ $item0_title }»;
review-request-preheader = Η γνώμη σας βοηθά άλλους πελάτες να διαλέξουν.
review-request-intro = Έχετε την παραγγελία σας από το { $shop_name } εδώ και λίγο καιρό. Πώς σας φαίνεται το «{ $item0_title }»; Η ειλικρινής γνώμη σας βοηθά άλλους πελάτες να διαλέξουν.
review-request-whatsapp = Έχετε την παραγγελία σας από το { $shop_name } εδώ και λίγο καιρό. Πώς σας φαίνεται το «{ $item0_title }»; Η ειλικρινής γνώμη σας βοηθά άλλους πελάτες να διαλέξουν.

### Back in stock

back-in-stock-subject = Ξανά διαθέσιμο: { $item0_title }
back-in-stock-preheader = Μας ζητήσατε να σας ενημερώσουμε.
back-in-stock-intro = Το «{ $item0_title }» είναι ξανά διαθέσιμο στο { $shop_name }. Μας ζητήσατε να σας ενημερώσουμε.
back-in-stock-whatsapp = Μας ζητήσατε να σας ενημερώσουμε: το «{ $item0_title }» είναι ξανά διαθέσιμο στο { $shop_name }.

### After a long time

win-back-subject = Νέα από το { $shop_name }
win-back-preheader = Μερικές προτάσεις για εσάς.
win-back-intro = Έχει περάσει λίγος καιρός από την τελευταία παραγγελία σας στο { $shop_name }. Διαλέξαμε μερικά πράγματα που μπορεί να σας ταιριάζουν.
win-back-whatsapp = Έχει περάσει λίγος καιρός από την τελευταία παραγγελία σας στο { $shop_name }. Διαλέξαμε μερικά πράγματα που μπορεί να σας ταιριάζουν.

### Pieces of these

picked-heading = Επιλεγμένα για εσάς
action-product = Δείτε το προϊόν
action-shop = Στο κατάστημα
action-review = Γράψτε κριτική
footer-why-order = Λαμβάνετε αυτό το e-mail επειδή παραγγείλατε στο { $shop_name } με αυτή τη διεύθυνση.
footer-why-asked = Λαμβάνετε αυτό το e-mail επειδή ζητήσατε από το { $shop_name } να σας ενημερώσει για αυτό το προϊόν.

### Chat on the shop's page

checkout-idle-chat = Με την ησυχία σας, το καλάθι σας είναι εδώ.
browse-help-chat = Κοιτάζετε πιο προσεκτικά το «{ $item0_title }»;

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] { $item0_title }: διαθέσιμο αυτή τη στιγμή { $item0_stock } τεμάχιο.
   *[other] { $item0_title }: διαθέσιμα αυτή τη στιγμή { $item0_stock } τεμάχια.
}
answer-express-by = Με ταχεία αποστολή, επιπλέον χρέωση { $express_extra }, φτάνει έως: { $express_by }.
answer-free-returns = { $returns_n ->
    [one] Μπορείτε να το επιστρέψετε δωρεάν μέσα σε { $returns } ημέρα.
   *[other] Μπορείτε να το επιστρέψετε δωρεάν μέσα σε { $returns } ημέρες.
}
answer-free-shipping-from = Προσθέστε ακόμη { $shipping_free_from_missing } στο καλάθι σας και η αποστολή είναι δωρεάν.
answer-shipping-cost = Κόστος αποστολής: { $shipping_cost }.

### Pieces

promise-free-shipping = δωρεάν αποστολή
promise-free-returns = δωρεάν επιστροφές
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (πριν: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] διαθέσιμα: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] και ακόμη { $cart_more }
}
cart-total = Σύνολο: { $cart_total }
action-basket = Πίσω στο καλάθι σας
action-payment = Ολοκλήρωση πληρωμής

### The foot of a message

footer-why = Λαμβάνετε αυτό το e-mail επειδή ξεκινήσατε μια παραγγελία στο { $shop_name } με αυτή τη διεύθυνση.
unsubscribe = Διαγραφή από τη λίστα
opt-out-word = STOP
opt-out-reply = Απαντήστε { opt-out-word } και δεν θα σας ξαναγράψουμε.
