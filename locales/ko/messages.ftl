# Cartwright의 한국어 문구. 사용법과 검사는 docs/locales.md 참고.

### 인사

greeting = { $shopper_first_name } 님, 안녕하세요.
greeting-plain = 안녕하세요.

### 첫 번째 알림

recover-reminder-subject = 장바구니에 담겨 있어요: { $item0_title }
recover-reminder-preheader = { $shop_name } 장바구니를 저장해 두었습니다.
recover-reminder-intro = { $shop_name } 장바구니를 저장해 두었습니다. ‘{ $item0_title }’ 상품은 아직 구매하실 수 있습니다. 편하실 때 멈추신 곳부터 이어서 진행해 주세요.
recover-reminder-whatsapp = 고객님의 { $shop_name } 장바구니를 저장해 두었습니다. ‘{ $item0_title }’ 상품은 아직 구매하실 수 있습니다. 편하실 때 멈추신 곳부터 이어서 진행해 주세요.

### 두 번째 알림

recover-social-proof-subject = { $shop_name } 장바구니가 기다리고 있어요
recover-social-proof-preheader = ‘{ $item0_title }’ 상품은 아직 구매하실 수 있습니다.
recover-social-proof-intro = 혹시 잊으셨을까 봐 알려 드립니다. ‘{ $item0_title }’ 상품이 { $shop_name } 장바구니에 그대로 있습니다. 궁금한 점이 있으신가요? 답장해 주시면 기꺼이 도와드리겠습니다.
recover-social-proof-whatsapp = 혹시 잊으셨을까 봐 알려 드립니다. ‘{ $item0_title }’ 상품이 { $shop_name } 장바구니에 그대로 있습니다. { $proof } 궁금한 점이 있으신가요? 답장해 주시면 기꺼이 도와드리겠습니다.
proof-popular = { $popular_count_n ->
   *[other] { proof-period } { $popular_count }명이 이 상품을 구매했습니다.
}
proof-period = { $popular_days_n ->
   *[other] 최근 { $popular_days }일 동안
}
proof-rating = { $rating_count_n ->
   *[other] 고객 { $rating_count }명이 이 상품에 평균 별점 { $rating }점을 주었습니다.
}
proof-none = 아직 구매하실 수 있습니다.

### 고객님께 드리는 안내

recover-incentive-subject = { $shop_name } 장바구니 안내: { $offer }
recover-incentive-preheader = 고객님 전용 코드는 { $coupon_expires }까지 쓰실 수 있습니다.
recover-incentive-intro = { $shop_name } 쇼핑몰을 둘러봐 주셔서 감사합니다. 장바구니를 저장해 두었고, 고객님을 위해 준비했습니다: { $offer }.
recover-incentive-whatsapp = 둘러봐 주셔서 감사합니다. { $shop_name }입니다. ‘{ $item0_title }’ 상품이 장바구니에 그대로 있고, 고객님을 위해 준비했습니다: { $offer }. 고객님 전용 코드는 { $coupon_code }이며, { $coupon_expires }까지 쓰실 수 있습니다.
offer-off = { $coupon_value } 할인
coupon-label = 고객님 전용 코드
coupon-line = { $coupon_code }: { $offer }
coupon-expires = { $coupon_expires }까지 유효

### 다시 오신 고객님

recover-cross-sell-subject = 다시 뵙게 되어 반갑습니다: { $shop_name } 장바구니
recover-cross-sell-preheader = ‘{ $item0_title }’ 상품은 아직 구매하실 수 있습니다.
recover-cross-sell-intro = 다시 뵙게 되어 반갑습니다. { $shop_name } 장바구니를 저장해 두었고, ‘{ $item0_title }’ 상품은 아직 구매하실 수 있습니다. 함께 쓰기 좋은 상품도 몇 가지 골라 보았습니다.
also-heading = 함께 쓰기 좋은 상품

### 결제하지 않은 주문

payment-reminder-subject = { $shop_name } 주문이 결제를 기다리고 있습니다
payment-reminder-preheader = 편하실 때 결제를 마무리하실 수 있습니다.
payment-reminder-intro = { $shop_name } 주문({ $cart_total })을 저장해 두었지만 아직 결제가 완료되지 않았습니다. 편하실 때 마무리하실 수 있습니다.
payment-reminder-whatsapp = 고객님의 { $shop_name } 주문({ $cart_total })을 저장해 두었지만 아직 결제가 완료되지 않았습니다. 편하실 때 마무리하실 수 있습니다.

### After an order

after-purchase-subject = ‘{ $item0_title }’ 상품과 함께 쓰기 좋아요
after-purchase-preheader = { $shop_name } 주문에 어울리는 상품을 추천해 드립니다.
after-purchase-intro = { $shop_name }에서 주문해 주셔서 감사합니다. ‘{ $item0_title }’ 상품과 함께 쓰기 좋은 상품을 몇 가지 골라 보았습니다.
after-purchase-whatsapp = 고객님, { $shop_name }에서 주문해 주셔서 감사합니다. ‘{ $item0_title }’ 상품과 함께 쓰기 좋은 상품을 몇 가지 골라 보았습니다.
review-request-subject = ‘{ $item0_title }’ 상품은 어떠세요?
review-request-preheader = 고객님의 의견은 다른 고객님의 선택에 도움이 됩니다.
review-request-intro = { $shop_name }에서 주문하신 상품을 받아 보신 지 어느덧 시간이 지났습니다. ‘{ $item0_title }’ 상품은 어떠신가요? 솔직한 의견을 남겨 주시면 다른 고객님의 선택에 도움이 됩니다.
review-request-whatsapp = 고객님, { $shop_name }에서 주문하신 상품을 받아 보신 지 어느덧 시간이 지났습니다. ‘{ $item0_title }’ 상품은 어떠신가요? 솔직한 의견을 남겨 주시면 다른 고객님의 선택에 도움이 됩니다.

### Back in stock

back-in-stock-subject = 다시 들어왔어요: { $item0_title }
back-in-stock-preheader = 알림을 요청하신 상품입니다.
back-in-stock-intro = ‘{ $item0_title }’ 상품을 { $shop_name }에서 다시 구매하실 수 있습니다. 다시 들어오면 알려 달라고 요청하셔서 안내해 드립니다.
back-in-stock-whatsapp = 요청하신 알림입니다. ‘{ $item0_title }’ 상품을 { $shop_name }에서 다시 구매하실 수 있습니다.

### After a long time

win-back-subject = { $shop_name } 소식
win-back-preheader = 고객님께 추천해 드리는 상품입니다.
win-back-intro = { $shop_name }에서 주문하신 지 꽤 오래되었습니다. 고객님께 어울릴 만한 상품을 몇 가지 골라 보았습니다.
win-back-whatsapp = 고객님, { $shop_name }에서 주문하신 지 꽤 오래되었습니다. 고객님께 어울릴 만한 상품을 몇 가지 골라 보았습니다.

### Pieces of these

picked-heading = 고객님을 위해 골랐어요
action-product = 상품 보기
action-shop = 쇼핑몰로 가기
action-review = 후기 쓰기
footer-why-order = 이 메일은 { $shop_name }에서 이 주소로 주문하셨기 때문에 보내 드립니다.
footer-why-asked = 이 메일은 { $shop_name }에 이 상품의 알림을 요청하셨기 때문에 보내 드립니다.

### 쇼핑몰 페이지의 채팅

checkout-idle-chat = 천천히 하세요. 장바구니는 여기 그대로 있습니다.
browse-help-chat = ‘{ $item0_title }’ 상품을 살펴보고 계신가요?

### 구매 전에 자주 묻는 질문의 답

answer-stock-left = { $item0_stock_n ->
   *[other] ‘{ $item0_title }’ 상품은 현재 재고가 { $item0_stock }개 있습니다.
}
answer-express-by = { $express_extra } 추가하시면 빠른 배송으로 { $express_by }까지 도착합니다.
answer-free-returns = { $returns_n ->
   *[other] { $returns }일 이내에 무료로 반품하실 수 있습니다.
}
answer-free-shipping-from = { $shipping_free_from_missing } 더 담으시면 배송비가 무료입니다.
answer-shipping-cost = 배송비는 { $shipping_cost }입니다.

### 조각

promise-free-shipping = 무료 배송
promise-free-returns = 무료 반품
item-line = • { $title }, { $quantity } × { $price }
item-line-was = • { $title }, { $quantity } × { $price } (이전 가격: { $price_before })
item-quantity = × { $quantity }
also-line = • { $title }, { $price }
item-stock = { $stock_n ->
   *[other] 재고 { $stock }개
}
cart-more = { $cart_more_n ->
   *[other] 외 { $cart_more }개
}
cart-total = 합계: { $cart_total }
action-basket = 장바구니로 돌아가기
action-payment = 결제 마무리하기

### 메시지 끝

footer-why = 이 메일은 { $shop_name }에서 이 주소로 주문을 시작하셨기 때문에 보내 드립니다.
unsubscribe = 수신 거부
opt-out-word = 수신거부
opt-out-reply = ‘{ opt-out-word }’라고 답장해 주시면 더 이상 보내지 않겠습니다.
