# ข้อความภาษาไทยของ Cartwright วิธีใช้และการตรวจอยู่ใน docs/locales.md

### คำทักทาย

greeting = สวัสดีค่ะ คุณ { $shopper_first_name }
greeting-plain = สวัสดีค่ะ

### การแจ้งครั้งแรก

recover-reminder-subject = ยังอยู่ในตะกร้าของคุณ: { $item0_title }
recover-reminder-preheader = เราเก็บตะกร้าของคุณที่ { $shop_name } ไว้ให้แล้วค่ะ
recover-reminder-intro = เราเก็บตะกร้าของคุณที่ { $shop_name } ไว้ให้แล้ว และ “{ $item0_title }” ยังมีสินค้าอยู่ค่ะ สะดวกเมื่อไรก็กลับมาสั่งต่อได้เลยนะคะ
recover-reminder-whatsapp = เราเก็บตะกร้าของคุณที่ { $shop_name } ไว้ให้แล้ว และ “{ $item0_title }” ยังมีสินค้าอยู่ค่ะ สะดวกเมื่อไรก็กลับมาสั่งต่อได้เลยนะคะ

### การแจ้งครั้งถัดไป

recover-social-proof-subject = ตะกร้าของคุณที่ { $shop_name } รออยู่นะคะ
recover-social-proof-preheader = “{ $item0_title }” ยังมีสินค้าอยู่ค่ะ
recover-social-proof-intro = แจ้งไว้เผื่อคุณลืมนะคะ “{ $item0_title }” ยังอยู่ในตะกร้าของคุณที่ { $shop_name } มีคำถามไหมคะ ตอบกลับข้อความนี้ได้เลย เรายินดีช่วยค่ะ
recover-social-proof-whatsapp = แจ้งไว้เผื่อคุณลืมนะคะ “{ $item0_title }” ยังอยู่ในตะกร้าของคุณที่ { $shop_name } { $proof } มีคำถามไหมคะ ตอบกลับข้อความนี้ได้เลย เรายินดีช่วยค่ะ
proof-popular = { $popular_count_n ->
   *[other] มี { $popular_count } คนซื้อสินค้านี้ { proof-period }
}
proof-period = { $popular_days_n ->
   *[other] ในช่วง { $popular_days } วันที่ผ่านมา
}
proof-rating = { $rating_count_n ->
   *[other] ลูกค้า { $rating_count } คนให้คะแนนสินค้านี้เฉลี่ย { $rating } ดาว
}
proof-none = สินค้านี้ยังมีอยู่ค่ะ

### ข้อเสนอเฉพาะคุณ

recover-incentive-subject = สำหรับตะกร้าของคุณที่ { $shop_name }: { $offer }
recover-incentive-preheader = โค้ดเฉพาะคุณใช้ได้ถึง { $coupon_expires }
recover-incentive-intro = ขอบคุณที่แวะมาดูสินค้าที่ { $shop_name } ค่ะ เราเก็บตะกร้าไว้ให้แล้ว และมีสิ่งนี้สำหรับคุณ: { $offer }
recover-incentive-whatsapp = ขอบคุณที่แวะมาดูสินค้าที่ { $shop_name } ค่ะ “{ $item0_title }” ยังอยู่ในตะกร้าของคุณ และเรามีสิ่งนี้สำหรับคุณ: { $offer } โค้ดเฉพาะคุณคือ { $coupon_code } ใช้ได้ถึง { $coupon_expires }
offer-off = ลด { $coupon_value }
coupon-label = โค้ดเฉพาะคุณ
coupon-line = { $coupon_code }: { $offer }
coupon-expires = ใช้ได้ถึง { $coupon_expires }

### ลูกค้าที่กลับมา

recover-cross-sell-subject = ยินดีที่ได้พบกันอีก: ตะกร้าของคุณที่ { $shop_name }
recover-cross-sell-preheader = “{ $item0_title }” ยังมีสินค้าอยู่ค่ะ
recover-cross-sell-intro = ยินดีที่ได้พบกันอีกค่ะ เราเก็บตะกร้าของคุณที่ { $shop_name } ไว้ให้แล้ว และ “{ $item0_title }” ยังมีสินค้าอยู่ เราเลือกสินค้าที่เข้ากันมาให้ด้วยนะคะ
also-heading = เข้ากันได้ดี

### คำสั่งซื้อที่ยังไม่ได้ชำระเงิน

payment-reminder-subject = คำสั่งซื้อของคุณที่ { $shop_name } รอการชำระเงิน
payment-reminder-preheader = สะดวกเมื่อไรก็ชำระเงินต่อได้เลยค่ะ
payment-reminder-intro = เราเก็บคำสั่งซื้อของคุณที่ { $shop_name } ยอด { $cart_total } ไว้ให้แล้ว แต่การชำระเงินยังไม่เรียบร้อยค่ะ สะดวกเมื่อไรก็ชำระต่อได้เลยนะคะ
payment-reminder-whatsapp = เราเก็บคำสั่งซื้อของคุณที่ { $shop_name } ยอด { $cart_total } ไว้ให้แล้ว แต่การชำระเงินยังไม่เรียบร้อยค่ะ สะดวกเมื่อไรก็ชำระต่อได้เลยนะคะ

### After an order

after-purchase-subject = เข้ากันได้ดีกับ “{ $item0_title }”
after-purchase-preheader = สินค้าแนะนำสำหรับคำสั่งซื้อของคุณที่ { $shop_name } ค่ะ
after-purchase-intro = ขอบคุณที่สั่งซื้อกับ { $shop_name } ค่ะ เราเลือกสินค้าที่เข้ากันได้ดีกับ “{ $item0_title }” มาให้แล้วนะคะ
after-purchase-whatsapp = ขอบคุณที่สั่งซื้อกับ { $shop_name } ค่ะ มีสินค้าที่เข้ากันได้ดีกับ “{ $item0_title }” เราเลือกไว้ให้คุณแล้วนะคะ
review-request-subject = “{ $item0_title }” เป็นอย่างไรบ้างคะ
review-request-preheader = ความเห็นของคุณช่วยให้ลูกค้าท่านอื่นเลือกได้ง่ายขึ้นค่ะ
review-request-intro = คุณได้รับสินค้าจาก { $shop_name } มาสักพักแล้ว “{ $item0_title }” เป็นอย่างไรบ้างคะ ความเห็นตรงๆ ของคุณช่วยให้ลูกค้าท่านอื่นเลือกได้ง่ายขึ้นค่ะ
review-request-whatsapp = คุณได้รับสินค้าจาก { $shop_name } มาสักพักแล้ว “{ $item0_title }” เป็นอย่างไรบ้างคะ ความเห็นตรงๆ ของคุณช่วยให้ลูกค้าท่านอื่นเลือกได้ง่ายขึ้นค่ะ

### Back in stock

back-in-stock-subject = กลับมามีสินค้าแล้ว: { $item0_title }
back-in-stock-preheader = คุณขอให้เราแจ้งไว้ค่ะ
back-in-stock-intro = “{ $item0_title }” กลับมามีสินค้าที่ { $shop_name } แล้วค่ะ คุณขอให้เราแจ้งเมื่อมีสินค้าอีกครั้ง
back-in-stock-whatsapp = แจ้งตามที่คุณขอไว้ค่ะ “{ $item0_title }” กลับมามีสินค้าที่ { $shop_name } แล้วนะคะ

### After a long time

win-back-subject = ข่าวจาก { $shop_name }
win-back-preheader = สินค้าแนะนำสำหรับคุณค่ะ
win-back-intro = ผ่านมาสักพักแล้วนับจากที่คุณสั่งซื้อกับ { $shop_name } ครั้งก่อน เราเลือกสินค้าที่น่าจะเหมาะกับคุณมาให้ค่ะ
win-back-whatsapp = ผ่านมาสักพักแล้วนับจากที่คุณสั่งซื้อกับ { $shop_name } ครั้งก่อน เราเลือกสินค้าที่น่าจะเหมาะกับคุณมาให้ค่ะ

### Pieces of these

picked-heading = เลือกมาให้คุณ
action-product = ดูสินค้า
action-shop = ไปที่ร้าน
action-review = เขียนรีวิว
footer-why-order = คุณได้รับอีเมลนี้เพราะสั่งซื้อที่ { $shop_name } ด้วยที่อยู่อีเมลนี้
footer-why-asked = คุณได้รับอีเมลนี้เพราะขอให้ { $shop_name } แจ้งเกี่ยวกับสินค้านี้

### แชตในหน้าร้าน

checkout-idle-chat = ค่อย ๆ เลือกได้เลยค่ะ ตะกร้าของคุณอยู่ตรงนี้
browse-help-chat = กำลังดู “{ $item0_title }” อยู่ใช่ไหมคะ

### คำตอบของคำถามก่อนซื้อ

answer-stock-left = { $item0_stock_n ->
   *[other] “{ $item0_title }” ตอนนี้มีสินค้า { $item0_stock } ชิ้นค่ะ
}
answer-express-by = เลือกส่งด่วนเพิ่ม { $express_extra } ถึงภายใน { $express_by } ค่ะ
answer-free-returns = { $returns_n ->
   *[other] คืนสินค้าได้ฟรีภายใน { $returns } วันค่ะ
}
answer-free-shipping-from = ซื้อเพิ่มอีก { $shipping_free_from_missing } ส่งฟรีค่ะ
answer-shipping-cost = ค่าส่ง { $shipping_cost } ค่ะ

### ชิ้นส่วนข้อความ

promise-free-shipping = ส่งฟรี
promise-free-returns = คืนสินค้าฟรี
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (ราคาเดิม: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] มีสินค้า { $stock } ชิ้น
}
cart-more = { $cart_more_n ->
   *[other] และอีก { $cart_more } รายการ
}
cart-total = ยอดรวม: { $cart_total }
action-basket = กลับไปที่ตะกร้า
action-payment = ชำระเงินต่อ

### ท้ายข้อความ

footer-why = คุณได้รับอีเมลนี้เพราะเริ่มสั่งซื้อที่ { $shop_name } ด้วยที่อยู่อีเมลนี้
unsubscribe = ยกเลิกการรับข่าวสาร
opt-out-word = หยุด
opt-out-reply = ตอบกลับว่า { opt-out-word } แล้วเราจะไม่ส่งข้อความถึงคุณอีก
