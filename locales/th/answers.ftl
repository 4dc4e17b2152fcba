# คำตอบภาษาไทยของผู้ช่วยร้านค้า วิธีใช้และการตรวจอยู่ใน docs/locales.md

### เปิดและปิดการสนทนา

assist-hello = สวัสดีค่ะ เราเป็นผู้ช่วยอัตโนมัติของ { $shop_name } มีอะไรให้ช่วยไหมคะ
assist-hello-again = สวัสดีอีกครั้งค่ะ มีอะไรให้ช่วยไหมคะ
assist-thanks = ยินดีค่ะ มีอะไรให้ช่วยเพิ่มเติมไหมคะ
assist-else = มีอะไรให้ช่วยเพิ่มเติมไหมคะ
assist-not-understood = ขออภัยค่ะ ยังไม่แน่ใจว่าเข้าใจถูกต้องไหม ช่วยพิมพ์อีกครั้งด้วยคำอื่นได้ไหมคะ
assist-choose = หมายถึงข้อไหนคะ
assist-out-of-scope = เราช่วยเรื่องคำสั่งซื้อ การคืนสินค้า การจัดส่ง และสินค้าของ { $shop_name } ได้ค่ะ แต่เรื่องนี้ช่วยไม่ได้ ขออภัยด้วยนะคะ
assist-unknown = เรื่องนี้เราไม่มีข้อมูลที่ยืนยันได้ จึงขอไม่คาดเดานะคะ
assist-empty = ได้รับข้อความว่างเปล่าค่ะ มีอะไรให้ช่วยไหมคะ
assist-too-long = ข้อความยาวเกินไปค่ะ ช่วยสรุปสั้น ๆ ให้หน่อยได้ไหมคะ
assist-busy = รอสักครู่นะคะ กำลังดูข้อความก่อนหน้าให้อยู่ค่ะ
assist-trouble = ตอนนี้ยังตรวจสอบให้ไม่ได้ค่ะ กรุณาลองใหม่ภายหลัง หรือคุยกับเจ้าหน้าที่ได้เลยค่ะ
assist-file-refused = เปิดไฟล์นี้ไม่ได้ค่ะ กรุณาส่งรูปเป็น JPEG, PNG หรือ WebP นะคะ
assist-no-payment-here = เราไม่รับชำระเงินในแชตนี้ค่ะ กรุณาชำระเงินในหน้าชำระเงินของร้านเท่านั้นนะคะ

### ปุ่ม

button-order-status = ของอยู่ที่ไหนแล้ว
button-return = คืนสินค้า
button-product = ถามเรื่องสินค้า
button-human = คุยกับเจ้าหน้าที่
button-yes = ใช่
button-no = ไม่
button-skip = ข้าม
button-cancel = ยกเลิก
button-view = ดูสินค้า
button-track = ติดตามพัสดุ
button-label = เปิดใบปะหน้าคืนสินค้า

### ยืนยันตัวตน

identify-order-number = ขอทราบหมายเลขคำสั่งซื้อค่ะ ดูได้ในข้อความยืนยันคำสั่งซื้อนะคะ
identify-contact = ขอทราบอีเมลหรือเบอร์โทรที่ใช้สั่งซื้อค่ะ
identify-code-sent = หากข้อมูลตรงกับคำสั่งซื้อใด เราได้ส่งรหัสไปยังอีเมลหรือเบอร์โทรของคำสั่งซื้อนั้นแล้ว กรุณากรอกรหัสที่นี่ค่ะ
identify-code-wrong = ยืนยันไม่สำเร็จค่ะ รหัสอาจพิมพ์ผิดหรือหมดอายุแล้ว
identify-too-often = ลองหลายครั้งเกินไปแล้วค่ะ กรุณาลองใหม่ภายหลัง หรือคุยกับเจ้าหน้าที่ค่ะ
identify-done = ขอบคุณค่ะ พบคำสั่งซื้อแล้วค่ะ
reply-subject = Re: { $shop_name }
identify-code-subject = รหัสยืนยันของคุณสำหรับ { $shop_name }
identify-code-text = รหัสยืนยันของคุณสำหรับ { $shop_name } คือ { $access_code } หากคุณไม่ได้ขอรหัสนี้ ไม่ต้องทำอะไรค่ะ

### คำสั่งซื้อ

order-received = เราได้รับคำสั่งซื้อ { $order_number } เมื่อ { $order_placed } แล้ว กำลังเตรียมสินค้าให้อยู่ค่ะ
order-unpaid = คำสั่งซื้อ { $order_number } เมื่อ { $order_placed } กำลังรอการชำระเงินค่ะ
order-partly-shipped = คำสั่งซื้อ { $order_number } จัดส่งไปแล้วบางส่วน ที่เหลือจะส่งตามไปค่ะ
order-shipped = คำสั่งซื้อ { $order_number } กำลังจัดส่งค่ะ
order-shipped-with = คำสั่งซื้อ { $order_number } กำลังจัดส่งโดย { $carrier_name } ค่ะ
order-out-for-delivery = คำสั่งซื้อ { $order_number } กำลังนำส่งถึงคุณค่ะ
order-delivered = คำสั่งซื้อ { $order_number } จัดส่งถึงแล้วเมื่อ { $order_delivered } ค่ะ
order-cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกแล้วค่ะ
order-refunded = คำสั่งซื้อ { $order_number } คืนเงินแล้ว { $refund_amount } ค่ะ
order-returned = เราได้รับสินค้าที่ส่งคืนของคำสั่งซื้อ { $order_number } แล้วค่ะ
order-problem = ขนส่งแจ้งว่ามีปัญหาในการจัดส่งคำสั่งซื้อ { $order_number } เจ้าหน้าที่จะตรวจสอบให้ค่ะ
order-expected = คาดว่าจะถึง { $delivery_by } ค่ะ
order-expected-between = คาดว่าจะถึงระหว่าง { $delivery_from } ถึง { $delivery_to } ค่ะ
order-tracking = เลขพัสดุคือ { $tracking_number } ค่ะ
order-tracking-link = ติดตามพัสดุได้ที่นี่ค่ะ: { $tracking_link }
order-no-tracking = ยังไม่มีเลขพัสดุค่ะ
order-list = คำสั่งซื้อล่าสุดของคุณค่ะ:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = ไม่พบคำสั่งซื้อของคุณค่ะ
order-not-found = ไม่พบหมายเลขนี้ในคำสั่งซื้อของคุณค่ะ

### การคืนเงิน

refund-pending = กำลังดำเนินการคืนเงิน { $refund_amount } สำหรับคำสั่งซื้อ { $order_number } ค่ะ
refund-done = คืนเงิน { $refund_amount } สำหรับคำสั่งซื้อ { $order_number } แล้วเมื่อ { $refund_on } ค่ะ
refund-none = ไม่พบรายการคืนเงินของคำสั่งซื้อ { $order_number } ค่ะ
refund-by-person = เรื่องคืนเงินเจ้าหน้าที่จะเป็นผู้พิจารณาค่ะ เราส่งคำขอพร้อมรายละเอียดทั้งหมดให้แล้ว

### การคืนสินค้า

return-window = { $return_days_n ->
   *[other] คืนสินค้าได้ภายใน { $return_days } วันหลังได้รับสินค้าค่ะ
}
return-free = ส่งคืนฟรี คุณไม่ต้องเสียค่าส่งค่ะ
return-cost = ค่าส่งคืนสินค้า { $return_cost } ค่ะ
return-not-possible-for = สินค้าเหล่านี้คืนไม่ได้ค่ะ: { $return_excluded }
return-which-order = ต้องการคืนสินค้าจากคำสั่งซื้อไหนคะ
return-which-item = ต้องการคืนสินค้าชิ้นไหนคะ
return-why = ขอทราบเหตุผลที่ต้องการคืนค่ะ
return-unused = สินค้ายังไม่ได้ใช้ และป้ายยังอยู่ครบไหมคะ
return-photo = กรุณาส่งรูปที่เห็นความเสียหายค่ะ
return-check = ต้องการคืน “{ $item_title }” จากคำสั่งซื้อ { $order_number } ใช่ไหมคะ
return-approved = อนุมัติการคืน “{ $item_title }” แล้วค่ะ หมายเลขการคืนสินค้าคือ { $return_number }
return-refused-window = “{ $item_title }” หมดเขตคืนสินค้าไปเมื่อ { $return_until } ค่ะ
return-refused-final-sale = “{ $item_title }” เป็นสินค้าที่ขายขาด จึงคืนไม่ได้ค่ะ
return-refused-kind = “{ $item_title }” เป็นสินค้าประเภทที่คืนไม่ได้หลังจัดส่งแล้วค่ะ
return-refused-used = สินค้าที่ใช้แล้วหรือป้ายหายคืนไม่ได้ค่ะ
return-refused-already = “{ $item_title }” มีการแจ้งคืนไว้แล้วค่ะ
return-refused-undelivered = “{ $item_title }” ยังจัดส่งไม่ถึงค่ะ เมื่อได้รับแล้วสามารถแจ้งคืนได้
return-review = เจ้าหน้าที่จะพิจารณาการคืนสินค้าแล้วแจ้งกลับค่ะ
return-label-link = ใบปะหน้าคืนสินค้าอยู่ที่นี่ค่ะ: { $return_label_link }
return-pack = กรุณาแพ็กสินค้าให้เรียบร้อย ติดใบปะหน้า แล้วส่งพัสดุกับ { $carrier_name } ค่ะ
return-send-by = กรุณาส่งภายใน { $return_until } ค่ะ
return-after = เมื่อเราได้รับพัสดุและตรวจสอบแล้ว เจ้าหน้าที่จะพิจารณาเรื่องคืนเงินค่ะ
return-stopped = ได้ค่ะ ยังไม่มีการบันทึกใด ๆ
return-mail-subject = การคืนสินค้า { $return_number } ที่ { $shop_name }
return-mail-intro = เราบันทึกการคืน “{ $item_title }” จากคำสั่งซื้อ { $order_number } แล้วค่ะ
reason-too-small = เล็กเกินไป
reason-too-large = ใหญ่เกินไป
reason-not-as-described = ไม่ตรงตามรายละเอียด
reason-damaged = ชำรุดเสียหาย
reason-defective = ใช้งานไม่ได้
reason-wrong-item = ได้สินค้าผิด
reason-late = มาถึงช้าเกินไป
reason-changed-mind = เปลี่ยนใจ
reason-other = เหตุผลอื่น

### ยกเลิก แก้ไข เปลี่ยนสินค้า ประกัน

cancel-check = ต้องการยกเลิกคำสั่งซื้อ { $order_number } ยอด { $order_total } ใช่ไหมคะ
cancel-done = ยกเลิกคำสั่งซื้อ { $order_number } แล้วค่ะ
cancel-too-late = คำสั่งซื้อ { $order_number } ยกเลิกไม่ได้แล้วค่ะ เพราะกำลังจัดส่ง เมื่อได้รับสินค้าแล้วสามารถแจ้งคืนได้
address-ask = กรุณาส่งที่อยู่จัดส่งใหม่แบบครบถ้วนค่ะ
address-check = ให้ส่งคำสั่งซื้อ { $order_number } ไปที่อยู่นี้ใช่ไหมคะ: { $address_new }
address-done = เปลี่ยนที่อยู่จัดส่งของคำสั่งซื้อ { $order_number } แล้วค่ะ
address-too-late = เปลี่ยนที่อยู่ของคำสั่งซื้อ { $order_number } ไม่ได้แล้วค่ะ เพราะกำลังจัดส่ง
exchange-which = ต้องการเปลี่ยนเป็นไซซ์หรือแบบไหนคะ
exchange-check = ต้องการเปลี่ยน “{ $item_title }” เป็น “{ $exchange_title }” ใช่ไหมคะ
exchange-approved = อนุมัติการเปลี่ยน “{ $item_title }” เป็น “{ $exchange_title }” แล้วค่ะ
exchange-sold-out = “{ $exchange_title }” ตอนนี้สินค้าหมดค่ะ
exchange-refused = “{ $item_title }” เปลี่ยนเป็นแบบนั้นไม่ได้ค่ะ
change-review = เจ้าหน้าที่จะดูคำขอของคุณแล้วแจ้งกลับค่ะ
warranty-covered = “{ $item_title }” อยู่ในประกันถึง { $warranty_until } ค่ะ
warranty-ended = ประกันของ “{ $item_title }” หมดเมื่อ { $warranty_until } ค่ะ
stopped = ได้ค่ะ ไม่มีการเปลี่ยนแปลงใด ๆ

### สินค้า

product-price = “{ $product_title }” ราคา { $product_price } ค่ะ
product-price-was = “{ $product_title }” ราคา { $product_price } ค่ะ (ราคาเดิม: { $product_price_before })
product-available = “{ $product_title }” มีสินค้าพร้อมส่งค่ะ
product-stock = { $product_stock_n ->
   *[other] “{ $product_title }” ตอนนี้มีสินค้า { $product_stock } ชิ้นค่ะ
}
product-sold-out = “{ $product_title }” ตอนนี้สินค้าหมดค่ะ
product-tell-me = ให้แจ้งเมื่อสินค้าเข้าอีกครั้งไหมคะ
product-will-tell = จะแจ้งให้ทราบเมื่อสินค้าเข้าอีกครั้งค่ะ
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = หมายถึงสินค้าตัวไหนคะ
product-not-found = ไม่พบสินค้าแบบนั้นในร้านค่ะ
products-found = สินค้าเหล่านี้อาจเหมาะกับคุณค่ะ:
products-nearest = ไม่พบสินค้าที่ตรงทั้งหมด ที่ใกล้เคียงที่สุดมีดังนี้ค่ะ:
products-goes-with = เข้ากันได้ดีกับสินค้านี้ค่ะ:
product-line = { $product_title }, { $product_price }
compare-intro = เปรียบเทียบให้ดูดังนี้ค่ะ:
size-ask = ปกติใส่ไซซ์อะไร หรือรอบอกเอวสะโพกเท่าไรคะ
size-advice = “{ $product_title }” แนะนำไซซ์ { $size_value } ค่ะ
size-chart = ตามตารางไซซ์ ไซซ์ { $size_value } คือ { $size_measure } ค่ะ
size-runs-small = ลูกค้าหลายท่านบอกว่า “{ $product_title }” ค่อนข้างเล็กค่ะ
size-runs-large = ลูกค้าหลายท่านบอกว่า “{ $product_title }” ค่อนข้างใหญ่ค่ะ
size-runs-true = ลูกค้าบอกว่า “{ $product_title }” ตรงไซซ์ค่ะ
size-unknown = ไม่มีตารางไซซ์ของ “{ $product_title }” ค่ะ
cart-link = ตะกร้าที่ใส่สินค้านี้ไว้ให้แล้วอยู่ที่นี่ค่ะ: { $cart_link }

### การจัดส่ง การชำระเงิน ข้อเสนอ

delivery-estimate = ถ้าสั่งตอนนี้ คาดว่าจะถึง { $delivery_by } ค่ะ
delivery-estimate-between = ถ้าสั่งตอนนี้ คาดว่าจะถึงระหว่าง { $delivery_from } ถึง { $delivery_to } ค่ะ
delivery-cost = ค่าส่งไป{ $country_name } { $delivery_cost } ค่ะ
delivery-free = ส่งไป{ $country_name }ฟรีค่ะ
delivery-free-from = ส่งฟรีเมื่อสั่งซื้อตั้งแต่ { $delivery_free_from } ขึ้นไปค่ะ
delivery-country-no = เรายังไม่จัดส่งไป{ $country_name }ค่ะ
payment-methods = ชำระเงินได้ด้วย { $payment_methods } ค่ะ
payment-trouble = ขออภัยที่การชำระเงินไม่สำเร็จค่ะ เราเก็บตะกร้าไว้ให้แล้ว ลองใหม่อีกครั้งหรือเลือกวิธีชำระเงินอื่นได้ค่ะ
discount-none = ตอนนี้ยังไม่มีส่วนลดค่ะ
discount-open = ตอนนี้ใช้โค้ด { $coupon_code } ลด { $coupon_value } ใช้ได้ถึง { $coupon_expires } ค่ะ
giftcard-ask = กรุณาส่งรหัสบัตรของขวัญค่ะ
giftcard-balance = ยอดเงินคงเหลือในบัตรของขวัญ { $giftcard_balance } ค่ะ
giftcard-unknown = ไม่พบบัตรของขวัญที่มีรหัสนี้ค่ะ
policy-says = ในหน้า “{ $page_title }” ระบุไว้ว่า: { $page_passage }
own-words = { $own_words }

### ส่งต่อให้เจ้าหน้าที่

handoff-done = กำลังส่งต่อแชตให้เจ้าหน้าที่ค่ะ เจ้าหน้าที่จะเห็นทุกข้อความที่คุณพิมพ์ไว้ที่นี่
handoff-next = คุณจะได้รับคำตอบในแชตนี้ค่ะ
handoff-closed = ทีมงานจะกลับมา { $team_back } แล้วจะตอบคุณค่ะ
handoff-leave-address = กรุณาฝากอีเมลไว้เพื่อให้เราติดต่อกลับได้ค่ะ
complaint-sorry = ขออภัยในความไม่สะดวกค่ะ จะส่งเรื่องให้เจ้าหน้าที่ทันทีค่ะ

### ยกเลิกรับข้อความ

opt-out-done = คุณจะไม่ได้รับข้อความลักษณะนี้จาก { $shop_name } อีกค่ะ

### หลังการซื้อ
