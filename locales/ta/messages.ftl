# Texts of Cartwright in Tamil. docs/locales.md says how they are used and what the checks are.

### Greeting

greeting = வணக்கம் { $shopper_first_name },
greeting-plain = வணக்கம்,

### The first reminder

recover-reminder-subject = உங்கள் கூடையில்: { $item0_title }
recover-reminder-preheader = { $shop_name } கடையில் உங்கள் கூடை சேமிக்கப்பட்டுள்ளது.
recover-reminder-intro = { $shop_name } கடையில் உங்கள் கூடை சேமிக்கப்பட்டுள்ளது, “{ $item0_title }” இன்னும் கிடைக்கிறது. உங்களுக்கு வசதியான நேரத்தில், விட்ட இடத்திலிருந்து தொடரலாம்.
recover-reminder-whatsapp = உங்கள் கூடை { $shop_name } கடையில் சேமிக்கப்பட்டுள்ளது, “{ $item0_title }” இன்னும் கிடைக்கிறது. உங்களுக்கு வசதியான நேரத்தில், விட்ட இடத்திலிருந்து தொடரலாம்.

### The second reminder, with what others bought when that is known

recover-social-proof-subject = { $shop_name } கடையில் உங்கள் கூடை காத்திருக்கிறது
recover-social-proof-preheader = “{ $item0_title }” இன்னும் கிடைக்கிறது.
recover-social-proof-intro = மறந்திருந்தால் ஒரு சிறிய நினைவூட்டல்: “{ $item0_title }” இன்னும் { $shop_name } கடையில் உங்கள் கூடையில் உள்ளது. ஏதாவது கேள்வி உள்ளதா? பதில் அனுப்புங்கள், மகிழ்ச்சியுடன் உதவுகிறோம்.
recover-social-proof-whatsapp = மறந்திருந்தால் ஒரு சிறிய நினைவூட்டல்: “{ $item0_title }” இன்னும் { $shop_name } கடையில் உங்கள் கூடையில் உள்ளது. { $proof } ஏதாவது கேள்வி உள்ளதா? பதில் அனுப்புங்கள், மகிழ்ச்சியுடன் உதவுகிறோம்.
proof-popular = { $popular_count_n ->
    [one] { proof-period } { $popular_count } நபர் இந்தப் பொருளை வாங்கியுள்ளார்.
   *[other] { proof-period } { $popular_count } பேர் இந்தப் பொருளை வாங்கியுள்ளனர்.
}
proof-period = { $popular_days_n ->
    [one] கடந்த { $popular_days } நாளில்
   *[other] கடந்த { $popular_days } நாட்களில்
}
proof-rating = { $rating_count_n ->
    [one] { $rating_count } வாடிக்கையாளர் இந்தப் பொருளுக்கு { $rating } ஸ்டார் கொடுத்துள்ளார்.
   *[other] { $rating_count } வாடிக்கையாளர்கள் இந்தப் பொருளுக்கு { $rating } ஸ்டார் கொடுத்துள்ளனர்.
}
proof-none = அது இன்னும் கிடைக்கிறது.

### The personal offer

recover-incentive-subject = { $shop_name } கடையில் உங்கள் கூடைக்கு: { $offer }
recover-incentive-preheader = உங்களுக்கான தனிப்பட்ட கோடு { $coupon_expires } வரை செல்லும்.
recover-incentive-intro = { $shop_name } கடையைப் பார்த்ததற்கு நன்றி. உங்கள் கூடை சேமிக்கப்பட்டுள்ளது, எங்களிடமிருந்து உங்களுக்காக: { $offer }.
recover-incentive-whatsapp = நன்றி, நீங்கள் { $shop_name } கடையைப் பார்த்ததற்கு. “{ $item0_title }” இன்னும் உங்கள் கூடையில் உள்ளது, எங்களிடமிருந்து உங்களுக்காக: { $offer }. உங்களுக்கான தனிப்பட்ட கோடு { $coupon_code }, இது { $coupon_expires } வரை செல்லும்.
offer-off = { $coupon_value } தள்ளுபடி
coupon-label = உங்களுக்கான தனிப்பட்ட கோடு
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires } வரை செல்லும்

### For returning customers

recover-cross-sell-subject = உங்களை மீண்டும் பார்ப்பதில் மகிழ்ச்சி: { $shop_name } கடையில் உங்கள் கூடை
recover-cross-sell-preheader = “{ $item0_title }” இன்னும் கிடைக்கிறது.
recover-cross-sell-intro = உங்களை மீண்டும் பார்ப்பதில் மகிழ்ச்சி. { $shop_name } கடையில் உங்கள் கூடை சேமிக்கப்பட்டுள்ளது, “{ $item0_title }” இன்னும் கிடைக்கிறது. இதனுடன் நன்றாகப் பொருந்தும் சில பொருட்களையும் தேர்ந்தெடுத்துள்ளோம்.
also-heading = இதனுடன் நன்றாகப் பொருந்துபவை

### An unpaid order

payment-reminder-subject = { $shop_name } கடையில் உங்கள் ஆர்டருக்கு இன்னும் பணம் செலுத்தப்படவில்லை
payment-reminder-preheader = உங்களுக்கு வசதியான நேரத்தில் பணம் செலுத்தலாம்.
payment-reminder-intro = { $shop_name } கடையில் { $cart_total } மதிப்புள்ள உங்கள் ஆர்டர் சேமிக்கப்பட்டுள்ளது, ஆனால் பணம் செலுத்துதல் இன்னும் நிறைவேறவில்லை. உங்களுக்கு வசதியான நேரத்தில் செலுத்தலாம்.
payment-reminder-whatsapp = உங்கள் ஆர்டர் ({ $cart_total }) { $shop_name } கடையில் சேமிக்கப்பட்டுள்ளது, ஆனால் பணம் செலுத்துதல் இன்னும் நிறைவேறவில்லை. உங்களுக்கு வசதியான நேரத்தில் செலுத்தலாம்.

### After an order

after-purchase-subject = “{ $item0_title }” உடன் நன்றாகப் பொருந்துபவை
after-purchase-preheader = { $shop_name } கடையில் உங்கள் ஆர்டருக்கான சில பரிந்துரைகள்.
after-purchase-intro = { $shop_name } கடையில் ஆர்டர் செய்ததற்கு நன்றி. “{ $item0_title }” உடன் நன்றாகப் பொருந்தும் சில பொருட்களைத் தேர்ந்தெடுத்துள்ளோம்.
after-purchase-whatsapp = நன்றி, நீங்கள் { $shop_name } கடையில் ஆர்டர் செய்ததற்கு. “{ $item0_title }” உடன் நன்றாகப் பொருந்தும் சில பொருட்களை உங்களுக்காகத் தேர்ந்தெடுத்துள்ளோம்.
review-request-subject = “{ $item0_title }” உங்களுக்குப் பிடித்துள்ளதா?
review-request-preheader = உங்கள் கருத்து மற்ற வாடிக்கையாளர்கள் தேர்வு செய்ய உதவும்.
review-request-intro = { $shop_name } கடையில் நீங்கள் ஆர்டர் செய்தது சில காலமாக உங்களிடம் உள்ளது. “{ $item0_title }” உங்களுக்குப் பிடித்துள்ளதா? உங்கள் நேர்மையான கருத்து மற்ற வாடிக்கையாளர்கள் தேர்வு செய்ய உதவும்.
review-request-whatsapp = நீங்கள் { $shop_name } கடையில் ஆர்டர் செய்தது சில காலமாக உங்களிடம் உள்ளது. “{ $item0_title }” உங்களுக்குப் பிடித்துள்ளதா? உங்கள் நேர்மையான கருத்து மற்ற வாடிக்கையாளர்கள் தேர்வு செய்ய உதவும்.

### Back in stock

back-in-stock-subject = மீண்டும் கிடைக்கிறது: { $item0_title }
back-in-stock-preheader = தெரிவிக்கும்படி எங்களிடம் கேட்டிருந்தீர்கள்.
back-in-stock-intro = “{ $item0_title }” மீண்டும் { $shop_name } கடையில் கிடைக்கிறது. மீண்டும் வந்ததும் தெரிவிக்கும்படி கேட்டிருந்தீர்கள்.
back-in-stock-whatsapp = தெரிவிக்கும்படி கேட்டிருந்தீர்கள்: “{ $item0_title }” மீண்டும் { $shop_name } கடையில் கிடைக்கிறது.

### After a long time

win-back-subject = { $shop_name } கடையிலிருந்து செய்தி
win-back-preheader = உங்களுக்கான சில பரிந்துரைகள்.
win-back-intro = { $shop_name } கடையில் நீங்கள் கடைசியாக ஆர்டர் செய்து சில காலம் ஆகிறது. உங்களுக்குப் பொருந்தக்கூடிய சில பொருட்களைத் தேர்ந்தெடுத்துள்ளோம்.
win-back-whatsapp = நீங்கள் { $shop_name } கடையில் கடைசியாக ஆர்டர் செய்து சில காலம் ஆகிறது. உங்களுக்குப் பொருந்தக்கூடிய சில பொருட்களைத் தேர்ந்தெடுத்துள்ளோம்.

### Pieces of these

picked-heading = உங்களுக்காகத் தேர்ந்தெடுத்தவை
action-product = பொருளைப் பார்க்க
action-shop = கடைக்குச் செல்ல
action-review = கருத்து எழுத
footer-why-order = { $shop_name } கடையில் இந்த முகவரியுடன் ஆர்டர் செய்ததால் இந்த மின்னஞ்சல் உங்களுக்கு வந்துள்ளது.
footer-why-asked = இந்தப் பொருள் பற்றித் தெரிவிக்கும்படி { $shop_name } கடையிடம் கேட்டதால் இந்த மின்னஞ்சல் உங்களுக்கு வந்துள்ளது.

### Chat on the shop's page

checkout-idle-chat = நிதானமாகப் பாருங்கள், உங்கள் கூடை இங்கேயே இருக்கிறது.
browse-help-chat = “{ $item0_title }” பற்றி ஏதாவது தெரிந்துகொள்ள வேண்டுமா?

### Answers to what shoppers often ask before they buy

answer-stock-left = { $item0_stock_n ->
    [one] “{ $item0_title }”: இப்போது { $item0_stock } பீஸ் ஸ்டாக்கில் உள்ளது.
   *[other] “{ $item0_title }”: இப்போது { $item0_stock } பீஸ்கள் ஸ்டாக்கில் உள்ளன.
}
answer-express-by = கூடுதலாக { $express_extra } செலுத்தி எக்ஸ்பிரஸ் டெலிவரி எடுத்தால், { $express_by } அன்று வந்து சேரும்.
answer-free-returns = { $returns_n ->
    [one] { $returns } நாளுக்குள் இலவசமாகத் திருப்பி அனுப்பலாம்.
   *[other] { $returns } நாட்களுக்குள் இலவசமாகத் திருப்பி அனுப்பலாம்.
}
answer-free-shipping-from = உங்கள் கூடையில் இன்னும் { $shipping_free_from_missing } மதிப்புக்குப் பொருள் சேர்த்தால் டெலிவரி இலவசம்.
answer-shipping-cost = டெலிவரி கட்டணம் { $shipping_cost }.

### Pieces

promise-free-shipping = இலவச டெலிவரி
promise-free-returns = இலவச ரிட்டர்ன்
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (முன்பு: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] ஸ்டாக்கில்: { $stock }
}
cart-more = { $cart_more_n ->
   *[other] மேலும் { $cart_more }
}
cart-total = மொத்தம்: { $cart_total }
action-basket = கூடைக்குத் திரும்ப
action-payment = பணம் செலுத்த

### The foot of a message

footer-why = { $shop_name } கடையில் இந்த முகவரியுடன் ஆர்டர் செய்யத் தொடங்கியதால் இந்த மின்னஞ்சல் உங்களுக்கு வந்துள்ளது.
unsubscribe = அன்சப்ஸ்கிரைப் செய்ய
opt-out-word = STOP
opt-out-reply = { opt-out-word } என்று பதில் அனுப்புங்கள், உங்களுக்கு மீண்டும் எழுத மாட்டோம்.
