# Τι λέει ο βοηθός στα ελληνικά. Δείτε docs/locales.md.

### Opening and closing

assist-hello = Γεια σας! Είμαι ο αυτόματος βοηθός του καταστήματος { $shop_name }. Πώς μπορώ να βοηθήσω;
assist-hello-again = Γεια σας και πάλι! Πώς μπορώ να βοηθήσω;
assist-thanks = Παρακαλώ! Μπορώ να κάνω κάτι άλλο για εσάς;
assist-else = Μπορώ να κάνω κάτι άλλο για εσάς;
assist-not-understood = Δεν είμαι σίγουρος ότι κατάλαβα. Μπορείτε να το πείτε με άλλα λόγια;
assist-choose = Ποιο από αυτά εννοείτε;
assist-out-of-scope = Μπορώ να βοηθήσω με παραγγελίες, επιστροφές, παραδόσεις και προϊόντα του καταστήματος { $shop_name }, αλλά όχι με αυτό.
assist-unknown = Δεν έχω αξιόπιστες πληροφορίες γι' αυτό και προτιμώ να μη μαντέψω.
assist-empty = Έλαβα ένα κενό μήνυμα. Τι μπορώ να κάνω για εσάς;
assist-too-long = Το μήνυμά σας είναι πολύ μεγάλο για μένα. Μπορείτε να το γράψετε με λίγες προτάσεις;
assist-busy = Μια στιγμή, παρακαλώ, ασχολούμαι ακόμη με το προηγούμενο μήνυμά σας.
assist-trouble = Δεν μπορώ να το δω αυτή τη στιγμή. Δοκιμάστε ξανά λίγο αργότερα ή μιλήστε με έναν συνάδελφο.
assist-file-refused = Δεν μπόρεσα να ανοίξω το αρχείο. Στείλτε, παρακαλώ, φωτογραφία σε μορφή JPEG, PNG ή WebP.
assist-no-payment-here = Σε αυτή τη συνομιλία δεν γίνονται ποτέ πληρωμές. Πληρώστε, παρακαλώ, στο ταμείο του καταστήματος.

### Buttons

button-order-status = Πού είναι η παραγγελία μου;
button-return = Επιστροφή προϊόντος
button-product = Ερώτηση για προϊόν
button-human = Μιλήστε με υπάλληλο
button-yes = Ναι
button-no = Όχι
button-skip = Παράλειψη
button-cancel = Άκυρο
button-view = Δείτε το προϊόν
button-track = Εντοπισμός δέματος
button-label = Άνοιγμα ετικέτας επιστροφής

### Making sure who is asking

identify-order-number = Γράψτε μου, παρακαλώ, τον αριθμό της παραγγελίας σας. Θα τον βρείτε στην επιβεβαίωση της παραγγελίας.
identify-contact = Γράψτε μου, παρακαλώ, το e-mail ή το τηλέφωνο που δώσατε στην παραγγελία.
identify-code-sent = Αν αυτά τα στοιχεία ανήκουν σε παραγγελία, μόλις στείλαμε έναν κωδικό στο e-mail ή στο τηλέφωνο της παραγγελίας. Γράψτε τον εδώ, παρακαλώ.
identify-code-wrong = Δεν μπόρεσα να το επιβεβαιώσω. Ίσως ο κωδικός γράφτηκε λάθος ή έχει λήξει.
identify-too-often = Έγιναν πάρα πολλές προσπάθειες. Δοκιμάστε αργότερα ή μιλήστε με έναν συνάδελφο.
identify-done = Ευχαριστώ, βρήκα την παραγγελία σας.
reply-subject = Re: { $shop_name }
identify-code-subject = Ο κωδικός σας για το { $shop_name }
identify-code-text = Ο κωδικός σας για το { $shop_name } είναι { $access_code }. Αν δεν τον ζητήσατε, αγνοήστε αυτό το μήνυμα.

### Orders

order-received = Λάβαμε την παραγγελία σας { $order_number } ({ $order_placed }) και την ετοιμάζουμε.
order-unpaid = Η παραγγελία σας { $order_number } ({ $order_placed }) περιμένει πληρωμή.
order-partly-shipped = Ένα μέρος της παραγγελίας σας { $order_number } είναι καθ' οδόν, τα υπόλοιπα ακολουθούν.
order-shipped = Η παραγγελία σας { $order_number } είναι καθ' οδόν.
order-shipped-with = Η παραγγελία σας { $order_number } είναι καθ' οδόν με { $carrier_name }.
order-out-for-delivery = Η παραγγελία σας { $order_number } βγήκε για παράδοση.
order-delivered = Η παραγγελία σας { $order_number } παραδόθηκε. Ημερομηνία παράδοσης: { $order_delivered }.
order-cancelled = Η παραγγελία σας { $order_number } ακυρώθηκε.
order-refunded = Για την παραγγελία σας { $order_number } επιστράφηκαν { $refund_amount }.
order-returned = Η επιστροφή για την παραγγελία σας { $order_number } έφτασε σε εμάς.
order-problem = Η μεταφορική αναφέρει πρόβλημα με την παράδοση της παραγγελίας σας { $order_number }. Θα το εξετάσει ένας συνάδελφος.
order-expected = Αναμενόμενη παράδοση: { $delivery_by }.
order-expected-between = Αναμενόμενη παράδοση: από { $delivery_from } έως { $delivery_to }.
order-tracking = Ο αριθμός αποστολής είναι { $tracking_number }.
order-tracking-link = Μπορείτε να την παρακολουθήσετε εδώ: { $tracking_link }
order-no-tracking = Δεν υπάρχει ακόμη αριθμός αποστολής.
order-list = Οι τελευταίες σας παραγγελίες:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = Δεν βρήκα παραγγελίες σας.
order-not-found = Δεν βρήκα παραγγελία με αυτόν τον αριθμό ανάμεσα στις δικές σας.

### Refunds

refund-pending = Η επιστροφή χρημάτων για την παραγγελία σας { $order_number } είναι σε εξέλιξη. Ποσό: { $refund_amount }.
refund-done = Για την παραγγελία σας { $order_number } έγινε επιστροφή χρημάτων. Ποσό: { $refund_amount }, ημερομηνία: { $refund_on }.
refund-none = Δεν βλέπω επιστροφή χρημάτων για την παραγγελία σας { $order_number }.
refund-by-person = Για τις επιστροφές χρημάτων αποφασίζει ένας συνάδελφος. Του προώθησα το αίτημά σας με όλες τις λεπτομέρειες.

### Returns

return-window = { $return_days_n ->
    [one] Μπορείτε να επιστρέψετε προϊόντα μέσα σε { $return_days } ημέρα από την παράδοση.
   *[other] Μπορείτε να επιστρέψετε προϊόντα μέσα σε { $return_days } ημέρες από την παράδοση.
}
return-free = Η αποστολή της επιστροφής είναι δωρεάν για εσάς.
return-cost = Κόστος αποστολής της επιστροφής: { $return_cost }.
return-not-possible-for = Αυτά δεν επιστρέφονται: { $return_excluded }.
return-which-order = Από ποια παραγγελία θέλετε να επιστρέψετε κάτι;
return-which-item = Ποιο προϊόν θέλετε να επιστρέψετε;
return-why = Για ποιον λόγο θέλετε να το επιστρέψετε;
return-unused = Το προϊόν είναι αφόρετο ή αχρησιμοποίητο και έχει τις ετικέτες του;
return-photo = Στείλτε, παρακαλώ, μια φωτογραφία όπου φαίνεται η ζημιά.
return-check = Θέλετε να επιστρέψετε το προϊόν «{ $item_title }» από την παραγγελία { $order_number }. Σωστά;
return-approved = Η επιστροφή εγκρίθηκε: { $item_title }. Ο αριθμός επιστροφής σας είναι { $return_number }.
return-refused-window = Η προθεσμία επιστροφής για το προϊόν «{ $item_title }» έχει λήξει. Τελευταία ημέρα: { $return_until }.
return-refused-final-sale = Το προϊόν «{ $item_title }» πουλήθηκε ως τελική πώληση και δεν επιστρέφεται.
return-refused-kind = Το προϊόν «{ $item_title }» ανήκει στα είδη που δεν επιστρέφονται αφού σταλούν.
return-refused-used = Προϊόντα που έχουν χρησιμοποιηθεί ή δεν έχουν πια τις ετικέτες τους δεν επιστρέφονται.
return-refused-already = Έχει ήδη καταχωριστεί επιστροφή για το προϊόν «{ $item_title }».
return-refused-undelivered = Το προϊόν «{ $item_title }» δεν έχει παραδοθεί ακόμη. Μόλις το παραλάβετε, μπορείτε να το επιστρέψετε.
return-review = Ένας συνάδελφος θα αποφασίσει για την επιστροφή σας και θα σας απαντήσει.
return-label-link = Η ετικέτα επιστροφής σας: { $return_label_link }
return-pack = Συσκευάστε καλά το προϊόν, κολλήστε την ετικέτα και παραδώστε το δέμα εδώ: { $carrier_name }.
return-send-by = Στείλτε το, παρακαλώ, έως: { $return_until }.
return-after = Μόλις φτάσει και ελεγχθεί το δέμα, ένας συνάδελφος αποφασίζει για την επιστροφή χρημάτων.
return-stopped = Εντάξει, δεν καταχωρίστηκε τίποτα.
return-mail-subject = Η επιστροφή σας { $return_number } στο { $shop_name }
return-mail-intro = Καταχωρίσαμε την επιστροφή σας: { $item_title }, παραγγελία { $order_number }.
reason-too-small = Πολύ μικρό
reason-too-large = Πολύ μεγάλο
reason-not-as-described = Δεν είναι όπως περιγράφεται
reason-damaged = Έχει ζημιά
reason-defective = Δεν λειτουργεί
reason-wrong-item = Λάθος προϊόν
reason-late = Ήρθε πολύ αργά
reason-changed-mind = Άλλαξα γνώμη
reason-other = Άλλος λόγος

### Cancelling, changing, exchanging, warranty

cancel-check = Να ακυρώσω την παραγγελία σας { $order_number } ({ $order_total });
cancel-done = Η παραγγελία σας { $order_number } ακυρώθηκε.
cancel-too-late = Η παραγγελία σας { $order_number } δεν μπορεί πια να ακυρωθεί, γιατί είναι ήδη καθ' οδόν. Μπορείτε να την επιστρέψετε όταν την παραλάβετε.
address-ask = Στείλτε μου, παρακαλώ, ολόκληρη τη νέα διεύθυνση παράδοσης.
address-check = Να σταλεί η παραγγελία σας { $order_number } σε αυτή τη διεύθυνση: { $address_new };
address-done = Η διεύθυνση παράδοσης της παραγγελίας σας { $order_number } άλλαξε.
address-too-late = Η διεύθυνση της παραγγελίας σας { $order_number } δεν μπορεί πια να αλλάξει, γιατί είναι ήδη καθ' οδόν.
exchange-which = Ποιο μέγεθος ή ποια επιλογή θέλετε στη θέση του;
exchange-check = Να γίνει αλλαγή: «{ $item_title }» με «{ $exchange_title }»;
exchange-approved = Η αλλαγή εγκρίθηκε: «{ $item_title }» με «{ $exchange_title }».
exchange-sold-out = Αυτή τη στιγμή δεν είναι διαθέσιμο: { $exchange_title }.
exchange-refused = Το προϊόν «{ $item_title }» δεν μπορεί να αλλαχθεί με αυτό.
change-review = Ένας συνάδελφος θα δει το αίτημά σας και θα σας απαντήσει.
warranty-covered = Το προϊόν «{ $item_title }» καλύπτεται από εγγύηση έως: { $warranty_until }.
warranty-ended = Η εγγύηση για το προϊόν «{ $item_title }» έληξε: { $warranty_until }.
stopped = Εντάξει, δεν άλλαξα τίποτα.

### Products

product-price = { $product_title }: η τιμή είναι { $product_price }.
product-price-was = { $product_title }: η τιμή είναι { $product_price } (πριν: { $product_price_before }).
product-available = { $product_title }: είναι διαθέσιμο.
product-stock = { $product_stock_n ->
    [one] { $product_title }: διαθέσιμο αυτή τη στιγμή { $product_stock } τεμάχιο.
   *[other] { $product_title }: διαθέσιμα αυτή τη στιγμή { $product_stock } τεμάχια.
}
product-sold-out = { $product_title }: έχει εξαντληθεί προς το παρόν.
product-tell-me = Να σας ειδοποιήσω όταν γίνει ξανά διαθέσιμο;
product-will-tell = Θα σας ειδοποιήσω μόλις γίνει ξανά διαθέσιμο.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = Ποιο προϊόν εννοείτε;
product-not-found = Δεν βρήκα τέτοιο προϊόν στο κατάστημά μας.
products-found = Αυτά ίσως σας ταιριάζουν:
products-nearest = Δεν βρήκα κάτι που να ταιριάζει ακριβώς. Αυτά είναι τα πιο κοντινά:
products-goes-with = Ταιριάζει ωραία με αυτό:
product-line = { $product_title }, { $product_price }
compare-intro = Η σύγκριση:
size-ask = Ποιο μέγεθος φοράτε συνήθως ή ποιες είναι οι διαστάσεις σας;
size-advice = Για το προϊόν «{ $product_title }» προτείνουμε το μέγεθος { $size_value }.
size-chart = Σύμφωνα με τον οδηγό μεγεθών, το μέγεθος { $size_value } αντιστοιχεί σε: { $size_measure }.
size-runs-small = Πολλοί πελάτες βρήκαν ότι το «{ $product_title }» έρχεται μικρό.
size-runs-large = Πολλοί πελάτες βρήκαν ότι το «{ $product_title }» έρχεται μεγάλο.
size-runs-true = Οι πελάτες βρήκαν ότι το «{ $product_title }» έρχεται στο κανονικό μέγεθος.
size-unknown = Δεν έχω οδηγό μεγεθών για το προϊόν «{ $product_title }».
cart-link = Το καλάθι σας με αυτό το προϊόν: { $cart_link }

### Delivery, payment, offers

delivery-estimate = Αν παραγγείλετε τώρα, αναμενόμενη παράδοση: { $delivery_by }.
delivery-estimate-between = Αν παραγγείλετε τώρα, αναμενόμενη παράδοση: από { $delivery_from } έως { $delivery_to }.
delivery-cost = Μεταφορικά για { $country_name }: { $delivery_cost }.
delivery-free = Δωρεάν μεταφορικά για { $country_name }.
delivery-free-from = Τα μεταφορικά είναι δωρεάν για παραγγελίες από { $delivery_free_from } και πάνω.
delivery-country-no = Δυστυχώς δεν στέλνουμε εκεί: { $country_name }.
payment-methods = Τρόποι πληρωμής: { $payment_methods }.
payment-trouble = Λυπάμαι που δεν πέρασε η πληρωμή. Το καλάθι σας έχει αποθηκευτεί, οπότε μπορείτε να δοκιμάσετε ξανά ή να διαλέξετε άλλον τρόπο πληρωμής.
discount-none = Αυτή τη στιγμή δεν έχω κάποια έκπτωση να σας δώσω.
discount-open = Αυτή τη στιγμή έχετε έκπτωση { $coupon_value } με τον κωδικό { $coupon_code }. Ισχύει έως: { $coupon_expires }.
giftcard-ask = Στείλτε μου, παρακαλώ, τον κωδικό της δωροκάρτας.
giftcard-balance = Το υπόλοιπο της δωροκάρτας είναι { $giftcard_balance }.
giftcard-unknown = Δεν βρήκα δωροκάρτα με αυτόν τον κωδικό.
policy-says = Στη σελίδα «{ $page_title }» αναφέρεται: { $page_passage }
own-words = { $own_words }

### A person takes over

handoff-done = Προωθώ τη συνομιλία σας σε έναν συνάδελφο, που βλέπει όλα όσα γράψατε εδώ.
handoff-next = Θα λάβετε την απάντηση εδώ.
handoff-closed = Η ομάδα μας επιστρέφει και θα σας απαντήσει: { $team_back }.
handoff-leave-address = Αφήστε μας, παρακαλώ, το e-mail σας για να επικοινωνήσουμε μαζί σας.
complaint-sorry = Λυπάμαι πολύ γι' αυτό. Το προωθώ αμέσως σε έναν συνάδελφο.

### Leaving

opt-out-done = Δεν θα λάβετε άλλα τέτοια μηνύματα από το { $shop_name }.
