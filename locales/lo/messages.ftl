# ຂໍ້ຄວາມຂອງ Cartwright ເປັນພາສາລາວ. ວິທີໃຊ້ ແລະ ການກວດເບິ່ງໄດ້ທີ່ docs/locales.md.

### ຄຳທັກທາຍ

greeting = ສະບາຍດີ { $shopper_first_name },
greeting-plain = ສະບາຍດີ,

### ການແຈ້ງເຕືອນຄັ້ງທຳອິດ

recover-reminder-subject = ຍັງຢູ່ໃນກະຕ່າຂອງທ່ານ: { $item0_title }
recover-reminder-preheader = ກະຕ່າຂອງທ່ານທີ່ { $shop_name } ຖືກບັນທຶກໄວ້ແລ້ວ.
recover-reminder-intro = ກະຕ່າຂອງທ່ານທີ່ { $shop_name } ຖືກບັນທຶກໄວ້ແລ້ວ ແລະ “{ $item0_title }” ຍັງມີຢູ່. ທ່ານສັ່ງຕໍ່ຈາກບ່ອນທີ່ຢຸດໄວ້ໄດ້ທຸກເມື່ອທີ່ສະດວກ.
recover-reminder-whatsapp = ກະຕ່າຂອງທ່ານທີ່ { $shop_name } ຖືກບັນທຶກໄວ້ແລ້ວ ແລະ “{ $item0_title }” ຍັງມີຢູ່. ທ່ານສັ່ງຕໍ່ຈາກບ່ອນທີ່ຢຸດໄວ້ໄດ້ທຸກເມື່ອທີ່ສະດວກ.

### ການແຈ້ງເຕືອນຕໍ່ໄປ

recover-social-proof-subject = ກະຕ່າຂອງທ່ານທີ່ { $shop_name } ລໍຖ້າຢູ່
recover-social-proof-preheader = “{ $item0_title }” ຍັງມີຢູ່.
recover-social-proof-intro = ແຈ້ງໄວ້ເຜື່ອທ່ານລືມ: “{ $item0_title }” ຍັງຢູ່ໃນກະຕ່າຂອງທ່ານທີ່ { $shop_name }. ມີຄຳຖາມບໍ່? ຕອບກັບຢູ່ນີ້ໄດ້ເລີຍ, ພວກເຮົາຍິນດີຊ່ວຍ.
recover-social-proof-whatsapp = ແຈ້ງໄວ້ເຜື່ອທ່ານລືມ: “{ $item0_title }” ຍັງຢູ່ໃນກະຕ່າຂອງທ່ານທີ່ { $shop_name }. { $proof } ມີຄຳຖາມບໍ່? ຕອບກັບຢູ່ນີ້ໄດ້ເລີຍ, ພວກເຮົາຍິນດີຊ່ວຍ.
proof-popular = { $popular_count_n ->
   *[other] ມີ { $popular_count } ຄົນຊື້ສິນຄ້ານີ້ { proof-period }.
}
proof-period = { $popular_days_n ->
   *[other] ໃນ { $popular_days } ມື້ຜ່ານມາ
}
proof-rating = { $rating_count_n ->
   *[other] ລູກຄ້າ { $rating_count } ຄົນໃຫ້ຄະແນນສິນຄ້ານີ້ສະເລ່ຍ { $rating } ດາວ.
}
proof-none = ສິນຄ້ານີ້ຍັງມີຢູ່.

### ສະເພາະທ່ານ

recover-incentive-subject = ສຳລັບກະຕ່າຂອງທ່ານທີ່ { $shop_name }: { $offer }
recover-incentive-preheader = ລະຫັດສະເພາະຂອງທ່ານໃຊ້ໄດ້ຮອດ { $coupon_expires }.
recover-incentive-intro = ຂອບໃຈທີ່ແວະມາເບິ່ງ { $shop_name }. ກະຕ່າຂອງທ່ານຖືກບັນທຶກໄວ້ແລ້ວ ແລະ ພວກເຮົາມີສິ່ງນີ້ໃຫ້ທ່ານ: { $offer }.
recover-incentive-whatsapp = ຂອບໃຈທີ່ແວະມາເບິ່ງ { $shop_name }. “{ $item0_title }” ຍັງຢູ່ໃນກະຕ່າຂອງທ່ານ ແລະ ພວກເຮົາມີສິ່ງນີ້ໃຫ້ທ່ານ: { $offer }. ລະຫັດສະເພາະຂອງທ່ານແມ່ນ { $coupon_code }, ໃຊ້ໄດ້ຮອດ { $coupon_expires }.
offer-off = ຫຼຸດ { $coupon_value }
coupon-label = ລະຫັດສະເພາະຂອງທ່ານ
coupon-line = { $coupon_code }: { $offer }
coupon-expires = ໃຊ້ໄດ້ຮອດ { $coupon_expires }

### ລູກຄ້າທີ່ກັບມາ

recover-cross-sell-subject = ດີໃຈທີ່ໄດ້ພົບກັນອີກ: ກະຕ່າຂອງທ່ານທີ່ { $shop_name }
recover-cross-sell-preheader = “{ $item0_title }” ຍັງມີຢູ່.
recover-cross-sell-intro = ດີໃຈທີ່ໄດ້ພົບທ່ານອີກ. ກະຕ່າຂອງທ່ານທີ່ { $shop_name } ຖືກບັນທຶກໄວ້ແລ້ວ ແລະ “{ $item0_title }” ຍັງມີຢູ່. ພວກເຮົາໄດ້ເລືອກສິນຄ້າທີ່ເຂົ້າກັນມາໃຫ້ນຳ.
also-heading = ເຂົ້າກັນໄດ້ດີ

### ຄຳສັ່ງຊື້ທີ່ຍັງບໍ່ໄດ້ຊຳລະ

payment-reminder-subject = ຄຳສັ່ງຊື້ຂອງທ່ານທີ່ { $shop_name } ລໍຖ້າການຊຳລະເງິນ
payment-reminder-preheader = ທ່ານຊຳລະເງິນຕໍ່ໄດ້ທຸກເມື່ອທີ່ສະດວກ.
payment-reminder-intro = ຄຳສັ່ງຊື້ຂອງທ່ານຍອດ { $cart_total } ທີ່ { $shop_name } ຖືກບັນທຶກໄວ້ແລ້ວ, ແຕ່ການຊຳລະເງິນຍັງບໍ່ທັນສຳເລັດ. ທ່ານຊຳລະຕໍ່ໄດ້ທຸກເມື່ອທີ່ສະດວກ.
payment-reminder-whatsapp = ຄຳສັ່ງຊື້ຂອງທ່ານຍອດ { $cart_total } ທີ່ { $shop_name } ຖືກບັນທຶກໄວ້ແລ້ວ, ແຕ່ການຊຳລະເງິນຍັງບໍ່ທັນສຳເລັດ. ທ່ານຊຳລະຕໍ່ໄດ້ທຸກເມື່ອທີ່ສະດວກ.

### After an order

after-purchase-subject = ເຂົ້າກັນໄດ້ດີກັບ “{ $item0_title }”
after-purchase-preheader = ສິນຄ້າແນະນຳສຳລັບຄຳສັ່ງຊື້ຂອງທ່ານທີ່ { $shop_name }.
after-purchase-intro = ຂອບໃຈທີ່ສັ່ງຊື້ກັບ { $shop_name }. ພວກເຮົາໄດ້ເລືອກສິນຄ້າທີ່ເຂົ້າກັນໄດ້ດີກັບ “{ $item0_title }” ມາໃຫ້.
after-purchase-whatsapp = ຂອບໃຈທີ່ສັ່ງຊື້ກັບ { $shop_name }. ມີສິນຄ້າທີ່ເຂົ້າກັນໄດ້ດີກັບ “{ $item0_title }” ພວກເຮົາໄດ້ເລືອກໄວ້ໃຫ້ທ່ານແລ້ວ.
review-request-subject = “{ $item0_title }” ເປັນແນວໃດແດ່?
review-request-preheader = ຄຳເຫັນຂອງທ່ານຊ່ວຍໃຫ້ລູກຄ້າທ່ານອື່ນເລືອກໄດ້ງ່າຍຂຶ້ນ.
review-request-intro = ທ່ານໄດ້ຮັບສິນຄ້າຈາກ { $shop_name } ມາດົນພໍສົມຄວນແລ້ວ. “{ $item0_title }” ເປັນແນວໃດແດ່? ຄຳເຫັນຈາກໃຈຂອງທ່ານຊ່ວຍໃຫ້ລູກຄ້າທ່ານອື່ນເລືອກໄດ້ງ່າຍຂຶ້ນ.
review-request-whatsapp = ທ່ານໄດ້ຮັບສິນຄ້າຈາກ { $shop_name } ມາດົນພໍສົມຄວນແລ້ວ. “{ $item0_title }” ເປັນແນວໃດແດ່? ຄຳເຫັນຈາກໃຈຂອງທ່ານຊ່ວຍໃຫ້ລູກຄ້າທ່ານອື່ນເລືອກໄດ້ງ່າຍຂຶ້ນ.

### Back in stock

back-in-stock-subject = ກັບມາມີສິນຄ້າແລ້ວ: { $item0_title }
back-in-stock-preheader = ທ່ານໄດ້ຂໍໃຫ້ພວກເຮົາແຈ້ງໄວ້.
back-in-stock-intro = “{ $item0_title }” ກັບມາມີຢູ່ທີ່ { $shop_name } ແລ້ວ. ທ່ານໄດ້ຂໍໃຫ້ພວກເຮົາແຈ້ງເມື່ອມີສິນຄ້າອີກ.
back-in-stock-whatsapp = ແຈ້ງຕາມທີ່ທ່ານຂໍໄວ້: “{ $item0_title }” ກັບມາມີຢູ່ທີ່ { $shop_name } ແລ້ວ.

### After a long time

win-back-subject = ຂ່າວຈາກ { $shop_name }
win-back-preheader = ສິນຄ້າແນະນຳສຳລັບທ່ານ.
win-back-intro = ດົນແລ້ວນັບແຕ່ທ່ານສັ່ງຊື້ກັບ { $shop_name } ຄັ້ງກ່ອນ. ພວກເຮົາໄດ້ເລືອກສິນຄ້າທີ່ອາດເໝາະກັບທ່ານມາໃຫ້.
win-back-whatsapp = ດົນແລ້ວນັບແຕ່ທ່ານສັ່ງຊື້ກັບ { $shop_name } ຄັ້ງກ່ອນ. ພວກເຮົາໄດ້ເລືອກສິນຄ້າທີ່ອາດເໝາະກັບທ່ານມາໃຫ້.

### Pieces of these

picked-heading = ເລືອກມາໃຫ້ທ່ານ
action-product = ເບິ່ງສິນຄ້າ
action-shop = ໄປທີ່ຮ້ານ
action-review = ຂຽນຄຳເຫັນ
footer-why-order = ທ່ານໄດ້ຮັບອີເມວນີ້ເພາະໄດ້ສັ່ງຊື້ທີ່ { $shop_name } ດ້ວຍທີ່ຢູ່ນີ້.
footer-why-asked = ທ່ານໄດ້ຮັບອີເມວນີ້ເພາະໄດ້ຂໍໃຫ້ { $shop_name } ແຈ້ງກ່ຽວກັບສິນຄ້ານີ້.

### ແຊັດໃນໜ້າຮ້ານ

checkout-idle-chat = ຄ່ອຍໆເລືອກໄດ້, ກະຕ່າຂອງທ່ານຢູ່ບ່ອນນີ້.
browse-help-chat = ກຳລັງເບິ່ງ “{ $item0_title }” ຢູ່ບໍ່?

### ຄຳຕອບກ່ອນຊື້

answer-stock-left = { $item0_stock_n ->
   *[other] “{ $item0_title }” ຕອນນີ້ມີໃນສະຕັອກ { $item0_stock } ອັນ.
}
answer-express-by = ເພີ່ມ { $express_extra } ສຳລັບສົ່ງດ່ວນ, ຮອດພາຍໃນ { $express_by }.
answer-free-returns = { $returns_n ->
   *[other] ທ່ານສົ່ງຄືນໄດ້ຟຣີພາຍໃນ { $returns } ມື້.
}
answer-free-shipping-from = ຊື້ເພີ່ມອີກ { $shipping_free_from_missing } ແລ້ວສົ່ງຟຣີ.
answer-shipping-cost = ຄ່າສົ່ງ { $shipping_cost }.

### ສ່ວນປະກອບ

promise-free-shipping = ສົ່ງຟຣີ
promise-free-returns = ສົ່ງຄືນຟຣີ
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ລາຄາກ່ອນ: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] ມີໃນສະຕັອກ { $stock } ອັນ
}
cart-more = { $cart_more_n ->
   *[other] ແລະ ອີກ { $cart_more } ລາຍການ
}
cart-total = ຍອດລວມ: { $cart_total }
action-basket = ກັບໄປກະຕ່າ
action-payment = ຊຳລະເງິນຕໍ່

### ທ້າຍຂໍ້ຄວາມ

footer-why = ທ່ານໄດ້ຮັບອີເມວນີ້ເພາະໄດ້ເລີ່ມສັ່ງຊື້ທີ່ { $shop_name } ດ້ວຍທີ່ຢູ່ນີ້.
unsubscribe = ເຊົາຮັບຂໍ້ຄວາມ
opt-out-word = ຢຸດ
opt-out-reply = ຕອບວ່າ { opt-out-word } ແລ້ວພວກເຮົາຈະບໍ່ສົ່ງຫາທ່ານອີກ.
