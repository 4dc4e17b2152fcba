# ຄຳຕອບພາສາລາວຂອງຜູ້ຊ່ວຍຮ້ານ. ວິທີໃຊ້ ແລະ ການກວດເບິ່ງໄດ້ທີ່ docs/locales.md.

### ເປີດ ແລະ ປິດການສົນທະນາ

assist-hello = ສະບາຍດີ! ຂ້ອຍແມ່ນຜູ້ຊ່ວຍອັດຕະໂນມັດຂອງ { $shop_name }. ມີຫຍັງໃຫ້ຊ່ວຍບໍ່?
assist-hello-again = ສະບາຍດີອີກເທື່ອ! ມີຫຍັງໃຫ້ຊ່ວຍບໍ່?
assist-thanks = ຍິນດີ. ມີຫຍັງໃຫ້ຊ່ວຍອີກບໍ່?
assist-else = ມີຫຍັງໃຫ້ຊ່ວຍອີກບໍ່?
assist-not-understood = ຂໍໂທດ, ຂ້ອຍບໍ່ແນ່ໃຈວ່າເຂົ້າໃຈຖືກບໍ່. ກະລຸນາເວົ້າແບບອື່ນໃຫ້ແດ່.
assist-choose = ທ່ານໝາຍເຖິງອັນໃດ?
assist-out-of-scope = ຂ້ອຍຊ່ວຍໄດ້ເລື່ອງຄຳສັ່ງຊື້, ການສົ່ງຄືນ, ການຈັດສົ່ງ ແລະ ສິນຄ້າຂອງ { $shop_name }, ແຕ່ເລື່ອງນີ້ຊ່ວຍບໍ່ໄດ້.
assist-unknown = ເລື່ອງນີ້ຂ້ອຍບໍ່ມີຂໍ້ມູນທີ່ແນ່ນອນ, ສະນັ້ນຈຶ່ງບໍ່ຢາກເດົາ.
assist-empty = ຂ້ອຍໄດ້ຮັບຂໍ້ຄວາມເປົ່າ. ມີຫຍັງໃຫ້ຊ່ວຍບໍ່?
assist-too-long = ຂໍ້ຄວາມຂອງທ່ານຍາວເກີນໄປສຳລັບຂ້ອຍ. ກະລຸນາຂຽນສັ້ນໆ.
assist-busy = ກະລຸນາລໍຖ້າຈັກໜ້ອຍ, ຂ້ອຍກຳລັງເບິ່ງຂໍ້ຄວາມກ່ອນໜ້ານີ້ຢູ່.
assist-trouble = ຕອນນີ້ຂ້ອຍກວດໃຫ້ບໍ່ໄດ້. ກະລຸນາລອງໃໝ່ພາຍຫຼັງ ຫຼື ລົມກັບພະນັກງານ.
assist-file-refused = ຂ້ອຍເປີດໄຟລ໌ນີ້ບໍ່ໄດ້. ກະລຸນາສົ່ງຮູບເປັນ JPEG, PNG ຫຼື WebP.
assist-no-payment-here = ພວກເຮົາບໍ່ຮັບການຊຳລະເງິນໃນແຊັດນີ້. ກະລຸນາຊຳລະຢູ່ໜ້າຊຳລະເງິນຂອງຮ້ານ.

### ປຸ່ມ

button-order-status = ເຄື່ອງຂອງຂ້ອຍຢູ່ໃສ?
button-return = ສົ່ງສິນຄ້າຄືນ
button-product = ຖາມກ່ຽວກັບສິນຄ້າ
button-human = ລົມກັບພະນັກງານ
button-yes = ແມ່ນ
button-no = ບໍ່
button-skip = ຂ້າມ
button-cancel = ຍົກເລີກ
button-view = ເບິ່ງສິນຄ້າ
button-track = ຕິດຕາມພັດສະດຸ
button-label = ເປີດປ້າຍສົ່ງຄືນ

### ຢືນຢັນຕົວຕົນ

identify-order-number = ກະລຸນາບອກເລກຄຳສັ່ງຊື້. ທ່ານຈະເຫັນຢູ່ໃນຂໍ້ຄວາມຢືນຢັນຄຳສັ່ງຊື້.
identify-contact = ກະລຸນາບອກອີເມວ ຫຼື ເບີໂທທີ່ທ່ານໃຊ້ສັ່ງຊື້.
identify-code-sent = ຖ້າຂໍ້ມູນນີ້ກົງກັບຄຳສັ່ງຊື້ໃດ, ພວກເຮົາໄດ້ສົ່ງລະຫັດໄປອີເມວ ຫຼື ເບີໂທຂອງຄຳສັ່ງຊື້ນັ້ນແລ້ວ. ກະລຸນາໃສ່ລະຫັດຢູ່ນີ້.
identify-code-wrong = ຢືນຢັນບໍ່ໄດ້. ລະຫັດອາດພິມຜິດ ຫຼື ໝົດອາຍຸ.
identify-too-often = ລອງຫຼາຍເທື່ອເກີນໄປແລ້ວ. ກະລຸນາລອງໃໝ່ພາຍຫຼັງ ຫຼື ລົມກັບພະນັກງານ.
identify-done = ຂອບໃຈ, ຂ້ອຍພົບຄຳສັ່ງຊື້ຂອງທ່ານແລ້ວ.
reply-subject = Re: { $shop_name }
identify-code-subject = ລະຫັດຂອງທ່ານສຳລັບ { $shop_name }
identify-code-text = ລະຫັດຂອງທ່ານສຳລັບ { $shop_name } ແມ່ນ { $access_code }. ຖ້າທ່ານບໍ່ໄດ້ຂໍ, ບໍ່ຕ້ອງສົນໃຈຂໍ້ຄວາມນີ້.

### ຄຳສັ່ງຊື້

order-received = ພວກເຮົາໄດ້ຮັບຄຳສັ່ງຊື້ { $order_number } ວັນທີ { $order_placed } ແລ້ວ ແລະ ກຳລັງກະກຽມສິນຄ້າ.
order-unpaid = ຄຳສັ່ງຊື້ { $order_number } ວັນທີ { $order_placed } ກຳລັງລໍຖ້າການຊຳລະເງິນ.
order-partly-shipped = ຄຳສັ່ງຊື້ { $order_number } ສົ່ງອອກແລ້ວບາງສ່ວນ, ສ່ວນທີ່ເຫຼືອຈະຕາມໄປ.
order-shipped = ຄຳສັ່ງຊື້ { $order_number } ກຳລັງຈັດສົ່ງ.
order-shipped-with = ຄຳສັ່ງຊື້ { $order_number } ກຳລັງຈັດສົ່ງໂດຍ { $carrier_name }.
order-out-for-delivery = ຄຳສັ່ງຊື້ { $order_number } ກຳລັງນຳສົ່ງໄປຫາທ່ານ.
order-delivered = ຄຳສັ່ງຊື້ { $order_number } ສົ່ງຮອດແລ້ວໃນວັນທີ { $order_delivered }.
order-cancelled = ຄຳສັ່ງຊື້ { $order_number } ຖືກຍົກເລີກແລ້ວ.
order-refunded = ຄຳສັ່ງຊື້ { $order_number } ໄດ້ຄືນເງິນ { $refund_amount } ແລ້ວ.
order-returned = ພວກເຮົາໄດ້ຮັບສິນຄ້າສົ່ງຄືນຂອງຄຳສັ່ງຊື້ { $order_number } ແລ້ວ.
order-problem = ບໍລິສັດຂົນສົ່ງແຈ້ງວ່າມີບັນຫາໃນການສົ່ງຄຳສັ່ງຊື້ { $order_number }. ພະນັກງານຈະກວດໃຫ້.
order-expected = ຄາດວ່າຈະຮອດວັນທີ { $delivery_by }.
order-expected-between = ຄາດວ່າຈະຮອດລະຫວ່າງ { $delivery_from } ຫາ { $delivery_to }.
order-tracking = ເລກຕິດຕາມແມ່ນ { $tracking_number }.
order-tracking-link = ທ່ານຕິດຕາມໄດ້ທີ່ນີ້: { $tracking_link }
order-no-tracking = ຍັງບໍ່ມີເລກຕິດຕາມເທື່ອ.
order-list = ນີ້ແມ່ນຄຳສັ່ງຊື້ລ່າສຸດຂອງທ່ານ:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = ບໍ່ພົບຄຳສັ່ງຊື້ຂອງທ່ານ.
order-not-found = ບໍ່ພົບເລກນີ້ໃນຄຳສັ່ງຊື້ຂອງທ່ານ.

### ການຄືນເງິນ

refund-pending = ການຄືນເງິນ { $refund_amount } ສຳລັບຄຳສັ່ງຊື້ { $order_number } ກຳລັງດຳເນີນການ.
refund-done = ໄດ້ຄືນເງິນ { $refund_amount } ສຳລັບຄຳສັ່ງຊື້ { $order_number } ໃນວັນທີ { $refund_on }.
refund-none = ບໍ່ເຫັນການຄືນເງິນສຳລັບຄຳສັ່ງຊື້ { $order_number }.
refund-by-person = ພະນັກງານຂອງພວກເຮົາເປັນຜູ້ຕັດສິນເລື່ອງການຄືນເງິນ. ຂ້ອຍໄດ້ສົ່ງຄຳຂໍຂອງທ່ານພ້ອມລາຍລະອຽດທັງໝົດໃຫ້ແລ້ວ.

### ການສົ່ງຄືນ

return-window = { $return_days_n ->
   *[other] ທ່ານສົ່ງສິນຄ້າຄືນໄດ້ພາຍໃນ { $return_days } ມື້ຫຼັງຈາກໄດ້ຮັບ.
}
return-free = ສົ່ງຄືນຟຣີ, ທ່ານບໍ່ຕ້ອງເສຍຄ່າສົ່ງ.
return-cost = ຄ່າສົ່ງຄືນ { $return_cost }.
return-not-possible-for = ສິນຄ້າເຫຼົ່ານີ້ສົ່ງຄືນບໍ່ໄດ້: { $return_excluded }.
return-which-order = ທ່ານຕ້ອງການສົ່ງຄືນສິນຄ້າຈາກຄຳສັ່ງຊື້ໃດ?
return-which-item = ທ່ານຕ້ອງການສົ່ງຄືນສິນຄ້າອັນໃດ?
return-why = ເປັນຫຍັງທ່ານຈຶ່ງຕ້ອງການສົ່ງຄືນ?
return-unused = ສິນຄ້າຍັງບໍ່ໄດ້ໃຊ້ ແລະ ຍັງມີປ້າຍຢູ່ບໍ່?
return-photo = ກະລຸນາສົ່ງຮູບທີ່ເຫັນບ່ອນເສຍຫາຍ.
return-check = ທ່ານຕ້ອງການສົ່ງຄືນ “{ $item_title }” ຈາກຄຳສັ່ງຊື້ { $order_number }. ຖືກຕ້ອງບໍ່?
return-approved = ການສົ່ງຄືນ “{ $item_title }” ໄດ້ຮັບອະນຸມັດແລ້ວ. ເລກສົ່ງຄືນແມ່ນ { $return_number }.
return-refused-window = ກຳນົດສົ່ງຄືນ “{ $item_title }” ໝົດໄປແລ້ວໃນວັນທີ { $return_until }.
return-refused-final-sale = “{ $item_title }” ເປັນສິນຄ້າຂາຍຂາດ, ສົ່ງຄືນບໍ່ໄດ້.
return-refused-kind = “{ $item_title }” ເປັນສິນຄ້າປະເພດທີ່ສົ່ງຄືນບໍ່ໄດ້ຫຼັງຈາກສົ່ງອອກແລ້ວ.
return-refused-used = ສິນຄ້າທີ່ໃຊ້ແລ້ວ ຫຼື ບໍ່ມີປ້າຍ ສົ່ງຄືນບໍ່ໄດ້.
return-refused-already = ການສົ່ງຄືນ “{ $item_title }” ໄດ້ລົງທະບຽນໄວ້ແລ້ວ.
return-refused-undelivered = “{ $item_title }” ຍັງສົ່ງບໍ່ຮອດ. ເມື່ອໄດ້ຮັບແລ້ວ ທ່ານສົ່ງຄືນໄດ້.
return-review = ພະນັກງານຈະພິຈາລະນາການສົ່ງຄືນ ແລະ ຕອບກັບທ່ານ.
return-label-link = ນີ້ແມ່ນປ້າຍສົ່ງຄືນຂອງທ່ານ: { $return_label_link }
return-pack = ກະລຸນາຫຸ້ມຫໍ່ສິນຄ້າໃຫ້ດີ, ຕິດປ້າຍ ແລະ ມອບພັດສະດຸໃຫ້ { $carrier_name }.
return-send-by = ກະລຸນາສົ່ງພາຍໃນວັນທີ { $return_until }.
return-after = ເມື່ອພັດສະດຸມາຮອດ ແລະ ກວດແລ້ວ, ພະນັກງານຈະຕັດສິນເລື່ອງການຄືນເງິນ.
return-stopped = ໄດ້, ບໍ່ມີຫຍັງຖືກລົງທະບຽນ.
return-mail-subject = ການສົ່ງຄືນ { $return_number } ຂອງທ່ານທີ່ { $shop_name }
return-mail-intro = ພວກເຮົາໄດ້ລົງທະບຽນການສົ່ງຄືນ “{ $item_title }” ຈາກຄຳສັ່ງຊື້ { $order_number } ແລ້ວ.
reason-too-small = ນ້ອຍເກີນໄປ
reason-too-large = ໃຫຍ່ເກີນໄປ
reason-not-as-described = ບໍ່ກົງກັບລາຍລະອຽດ
reason-damaged = ເສຍຫາຍ
reason-defective = ໃຊ້ງານບໍ່ໄດ້
reason-wrong-item = ໄດ້ສິນຄ້າຜິດ
reason-late = ມາຮອດຊ້າເກີນໄປ
reason-changed-mind = ປ່ຽນໃຈ
reason-other = ເຫດຜົນອື່ນ

### ຍົກເລີກ, ປ່ຽນແປງ, ແລກປ່ຽນ, ຮັບປະກັນ

cancel-check = ໃຫ້ຍົກເລີກຄຳສັ່ງຊື້ { $order_number } ຍອດ { $order_total } ແມ່ນບໍ່?
cancel-done = ຍົກເລີກຄຳສັ່ງຊື້ { $order_number } ແລ້ວ.
cancel-too-late = ຄຳສັ່ງຊື້ { $order_number } ຍົກເລີກບໍ່ໄດ້ແລ້ວ ເພາະກຳລັງຈັດສົ່ງ. ເມື່ອໄດ້ຮັບແລ້ວ ທ່ານສົ່ງຄືນໄດ້.
address-ask = ກະລຸນາສົ່ງທີ່ຢູ່ຈັດສົ່ງໃໝ່ໃຫ້ຄົບຖ້ວນ.
address-check = ໃຫ້ສົ່ງຄຳສັ່ງຊື້ { $order_number } ໄປທີ່ຢູ່ນີ້ແມ່ນບໍ່: { $address_new }?
address-done = ປ່ຽນທີ່ຢູ່ຈັດສົ່ງຂອງຄຳສັ່ງຊື້ { $order_number } ແລ້ວ.
address-too-late = ທີ່ຢູ່ຂອງຄຳສັ່ງຊື້ { $order_number } ປ່ຽນບໍ່ໄດ້ແລ້ວ ເພາະກຳລັງຈັດສົ່ງ.
exchange-which = ທ່ານຕ້ອງການປ່ຽນເປັນຂະໜາດ ຫຼື ແບບໃດ?
exchange-check = ໃຫ້ປ່ຽນ “{ $item_title }” ເປັນ “{ $exchange_title }” ແມ່ນບໍ່?
exchange-approved = ການປ່ຽນ “{ $item_title }” ເປັນ “{ $exchange_title }” ໄດ້ຮັບອະນຸມັດແລ້ວ.
exchange-sold-out = “{ $exchange_title }” ຕອນນີ້ໝົດແລ້ວ.
exchange-refused = “{ $item_title }” ປ່ຽນເປັນອັນນັ້ນບໍ່ໄດ້.
change-review = ພະນັກງານຈະເບິ່ງຄຳຂໍຂອງທ່ານ ແລະ ຕອບກັບ.
warranty-covered = “{ $item_title }” ມີການຮັບປະກັນຮອດວັນທີ { $warranty_until }.
warranty-ended = ການຮັບປະກັນຂອງ “{ $item_title }” ໝົດໄປແລ້ວໃນວັນທີ { $warranty_until }.
stopped = ໄດ້, ຂ້ອຍບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.

### ສິນຄ້າ

product-price = “{ $product_title }” ລາຄາ { $product_price }.
product-price-was = “{ $product_title }” ລາຄາ { $product_price } (ລາຄາກ່ອນ: { $product_price_before }).
product-available = “{ $product_title }” ມີໃນສະຕັອກ.
product-stock = { $product_stock_n ->
   *[other] “{ $product_title }” ຕອນນີ້ມີໃນສະຕັອກ { $product_stock } ອັນ.
}
product-sold-out = “{ $product_title }” ຕອນນີ້ໝົດແລ້ວ.
product-tell-me = ໃຫ້ບອກເມື່ອມີສິນຄ້າອີກບໍ່?
product-will-tell = ຂ້ອຍຈະບອກທ່ານເມື່ອມີສິນຄ້າອີກ.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = ທ່ານໝາຍເຖິງສິນຄ້າອັນໃດ?
product-not-found = ບໍ່ພົບສິນຄ້າແບບນັ້ນໃນຮ້ານຂອງພວກເຮົາ.
products-found = ສິນຄ້າເຫຼົ່ານີ້ອາດເໝາະກັບທ່ານ:
products-nearest = ບໍ່ພົບສິນຄ້າທີ່ກົງທັງໝົດ. ອັນທີ່ໃກ້ຄຽງທີ່ສຸດແມ່ນ:
products-goes-with = ເຂົ້າກັນໄດ້ດີ:
product-line = { $product_title }, { $product_price }
compare-intro = ປຽບທຽບກັນໄດ້ດັ່ງນີ້:
size-ask = ປົກກະຕິທ່ານໃສ່ຂະໜາດໃດ ຫຼື ຂະໜາດຕົວເທົ່າໃດ?
size-advice = ສຳລັບ “{ $product_title }” ພວກເຮົາແນະນຳຂະໜາດ { $size_value }.
size-chart = ຕາມຕາຕະລາງຂະໜາດ, ຂະໜາດ { $size_value } ແມ່ນ { $size_measure }.
size-runs-small = ລູກຄ້າຫຼາຍຄົນບອກວ່າ “{ $product_title }” ຂ້ອນຂ້າງນ້ອຍ.
size-runs-large = ລູກຄ້າຫຼາຍຄົນບອກວ່າ “{ $product_title }” ຂ້ອນຂ້າງໃຫຍ່.
size-runs-true = ລູກຄ້າບອກວ່າ “{ $product_title }” ຖືກຕາມຂະໜາດ.
size-unknown = ບໍ່ມີຕາຕະລາງຂະໜາດຂອງ “{ $product_title }”.
cart-link = ນີ້ແມ່ນກະຕ່າຂອງທ່ານທີ່ມີສິນຄ້ານີ້: { $cart_link }

### ການຈັດສົ່ງ, ການຊຳລະເງິນ, ສ່ວນຫຼຸດ

delivery-estimate = ຖ້າສັ່ງຕອນນີ້, ຄາດວ່າຈະຮອດວັນທີ { $delivery_by }.
delivery-estimate-between = ຖ້າສັ່ງຕອນນີ້, ຄາດວ່າຈະຮອດລະຫວ່າງ { $delivery_from } ຫາ { $delivery_to }.
delivery-cost = ຄ່າສົ່ງໄປ { $country_name } ແມ່ນ { $delivery_cost }.
delivery-free = ສົ່ງໄປ { $country_name } ຟຣີ.
delivery-free-from = ສົ່ງຟຣີສຳລັບຄຳສັ່ງຊື້ແຕ່ { $delivery_free_from } ຂຶ້ນໄປ.
delivery-country-no = ພວກເຮົາບໍ່ສົ່ງໄປ { $country_name }.
payment-methods = ທ່ານຊຳລະໄດ້ດ້ວຍ { $payment_methods }.
payment-trouble = ຂໍໂທດທີ່ການຊຳລະເງິນບໍ່ສຳເລັດ. ກະຕ່າຂອງທ່ານຖືກບັນທຶກໄວ້, ທ່ານລອງໃໝ່ ຫຼື ເລືອກວິທີຊຳລະອື່ນໄດ້.
discount-none = ຕອນນີ້ບໍ່ມີສ່ວນຫຼຸດ.
discount-open = ຕອນນີ້ໃຊ້ລະຫັດ { $coupon_code } ຫຼຸດ { $coupon_value }, ໃຊ້ໄດ້ຮອດວັນທີ { $coupon_expires }.
giftcard-ask = ກະລຸນາສົ່ງລະຫັດບັດຂອງຂວັນ.
giftcard-balance = ຍອດເງິນໃນບັດຂອງຂວັນແມ່ນ { $giftcard_balance }.
giftcard-unknown = ບໍ່ພົບບັດຂອງຂວັນທີ່ມີລະຫັດນີ້.
policy-says = ໜ້າ “{ $page_title }” ຂຽນໄວ້ວ່າ: { $page_passage }
own-words = { $own_words }

### ສົ່ງຕໍ່ໃຫ້ພະນັກງານ

handoff-done = ຂ້ອຍກຳລັງສົ່ງການສົນທະນາໃຫ້ພະນັກງານ, ເຊິ່ງຈະເຫັນທຸກຢ່າງທີ່ທ່ານຂຽນໄວ້ນີ້.
handoff-next = ທ່ານຈະໄດ້ຮັບຄຳຕອບຢູ່ບ່ອນນີ້.
handoff-closed = ທີມງານຈະກັບມາ { $team_back } ແລະ ຈະຕອບທ່ານໃນຕອນນັ້ນ.
handoff-leave-address = ກະລຸນາຝາກອີເມວໄວ້ ເພື່ອໃຫ້ພວກເຮົາຕິດຕໍ່ທ່ານໄດ້.
complaint-sorry = ຂໍອະໄພໃນເລື່ອງນີ້. ຂ້ອຍຈະສົ່ງຕໍ່ໃຫ້ພະນັກງານດຽວນີ້.

### ເຊົາຮັບຂໍ້ຄວາມ

opt-out-done = ທ່ານຈະບໍ່ໄດ້ຮັບຂໍ້ຄວາມແບບນີ້ຈາກ { $shop_name } ອີກ.

### ຫຼັງການຊື້
