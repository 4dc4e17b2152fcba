# 쇼핑몰 도우미의 한국어 답변. 사용법과 검사는 docs/locales.md 참고.

### 시작과 마무리

assist-hello = 안녕하세요! { $shop_name } 자동 상담 도우미입니다. 무엇을 도와드릴까요?
assist-hello-again = 다시 찾아 주셔서 반갑습니다! 무엇을 도와드릴까요?
assist-thanks = 별말씀을요. 더 도와드릴 일이 있을까요?
assist-else = 더 도와드릴 일이 있을까요?
assist-not-understood = 말씀하신 내용을 잘 이해하지 못했어요. 다른 표현으로 말씀해 주시겠어요?
assist-choose = 다음 중 어느 것을 말씀하시나요?
assist-out-of-scope = { $shop_name } 주문, 반품, 배송, 상품 관련 문의는 도와드릴 수 있지만, 그 내용은 도와드리기 어렵습니다.
assist-unknown = 그 부분은 확실한 정보가 없어 추측으로 답변드리지 않겠습니다.
assist-empty = 빈 메시지가 도착했습니다. 무엇을 도와드릴까요?
assist-too-long = 메시지가 너무 길어서 읽기 어렵습니다. 몇 문장으로 줄여서 보내 주시겠어요?
assist-busy = 잠시만 기다려 주세요. 앞서 보내신 메시지를 확인하고 있습니다.
assist-trouble = 지금은 조회할 수 없습니다. 잠시 후 다시 시도하시거나 상담원에게 문의해 주세요.
assist-file-refused = 파일을 읽을 수 없습니다. JPEG, PNG 또는 WebP 형식의 사진으로 보내 주세요.
assist-no-payment-here = 이 채팅에서는 결제를 받지 않습니다. 쇼핑몰 결제 페이지에서 결제해 주세요.

### 버튼

button-order-status = 내 주문 어디에 있나요?
button-return = 반품하기
button-product = 상품 문의
button-human = 상담원 연결
button-yes = 예
button-no = 아니요
button-skip = 건너뛰기
button-cancel = 취소
button-view = 상품 보기
button-track = 배송 조회
button-label = 반품 송장 열기

### 본인 확인

identify-order-number = 주문번호를 알려 주세요. 주문 확인 메일에서 확인하실 수 있습니다.
identify-contact = 주문하실 때 사용하신 이메일 주소나 전화번호를 알려 주세요.
identify-code-sent = 입력하신 정보와 일치하는 주문이 있다면, 해당 주문의 이메일이나 전화번호로 인증 코드를 보내 드렸습니다. 여기에 코드를 입력해 주세요.
identify-code-wrong = 확인되지 않았습니다. 코드를 잘못 입력하셨거나 유효 시간이 지났을 수 있습니다.
identify-too-often = 시도 횟수를 초과했습니다. 잠시 후 다시 시도하시거나 상담원에게 문의해 주세요.
identify-done = 감사합니다. 주문을 찾았습니다.
reply-subject = Re: { $shop_name }
identify-code-subject = { $shop_name } 인증 코드
identify-code-text = { $shop_name } 인증 코드: { $access_code }. 요청하신 적이 없다면 이 메시지를 무시하셔도 됩니다.

### 주문

order-received = { $order_placed }에 주문하신 { $order_number } 건이 접수되어 상품을 준비하고 있습니다.
order-unpaid = { $order_placed }에 주문하신 { $order_number } 건은 결제 대기 중입니다.
order-partly-shipped = 주문 { $order_number }의 일부가 발송되었고, 나머지도 이어서 보내 드립니다.
order-shipped = 주문 { $order_number }, 배송 중입니다.
order-shipped-with = 주문 { $order_number }, { $carrier_name } 편으로 배송 중입니다.
order-out-for-delivery = 주문 { $order_number }, 배달 출발했습니다.
order-delivered = 주문 { $order_number }, { $order_delivered }에 배송 완료되었습니다.
order-cancelled = 주문 { $order_number }, 취소되었습니다.
order-refunded = 주문 { $order_number }에 대해 { $refund_amount } 환불되었습니다.
order-returned = 주문 { $order_number }의 반품 상품이 저희에게 도착했습니다.
order-problem = 주문 { $order_number }의 배송에 문제가 있다고 택배사에서 알려 왔습니다. 담당자가 확인하겠습니다.
order-expected = 도착 예정일은 { $delivery_by }입니다.
order-expected-between = { $delivery_from }부터 { $delivery_to } 사이에 도착할 예정입니다.
order-tracking = 운송장 번호는 { $tracking_number }입니다.
order-tracking-link = 배송 조회는 여기에서 하실 수 있습니다: { $tracking_link }
order-no-tracking = 아직 운송장 번호가 없습니다.
order-list = 최근 주문 내역입니다:
order-line = { $order_number }, { $order_placed }, { $order_total }
order-none = 고객님의 주문을 찾지 못했습니다.
order-not-found = 고객님의 주문 중에 이 번호의 주문을 찾지 못했습니다.

### 환불

refund-pending = 주문 { $order_number }에 대해 { $refund_amount } 환불을 처리하고 있습니다.
refund-done = 주문 { $order_number }에 대해 { $refund_on }에 { $refund_amount } 환불되었습니다.
refund-none = 주문 { $order_number }에 대한 환불 내역이 없습니다.
refund-by-person = 환불 여부는 담당자가 결정합니다. 요청하신 내용을 모두 전달해 두었습니다.

### 반품

return-window = { $return_days_n ->
   *[other] 상품을 받으신 후 { $return_days }일 이내에 반품하실 수 있습니다.
}
return-free = 반품 배송비는 무료입니다.
return-cost = 반품 배송비는 { $return_cost }입니다.
return-not-possible-for = 다음 상품은 반품하실 수 없습니다: { $return_excluded }.
return-which-order = 어느 주문의 상품을 반품하시겠어요?
return-which-item = 어떤 상품을 반품하시겠어요?
return-why = 반품하시려는 이유가 무엇인가요?
return-unused = 상품을 사용하지 않으셨고 택이 그대로 붙어 있나요?
return-photo = 파손된 부분이 보이는 사진을 보내 주세요.
return-check = 주문 { $order_number }의 상품 ‘{ $item_title }’ 반품을 원하시는 것이 맞나요?
return-approved = ‘{ $item_title }’ 반품이 승인되었습니다. 반품 번호는 { $return_number }입니다.
return-refused-window = ‘{ $item_title }’ 상품의 반품 기한은 { $return_until }에 끝났습니다.
return-refused-final-sale = ‘{ $item_title }’ 상품은 반품 불가 조건으로 판매되어 반품하실 수 없습니다.
return-refused-kind = ‘{ $item_title }’ 상품은 발송 후에는 반품할 수 없는 품목입니다.
return-refused-used = 사용하셨거나 택이 없는 상품은 반품하실 수 없습니다.
return-refused-already = ‘{ $item_title }’ 상품의 반품은 이미 접수되어 있습니다.
return-refused-undelivered = ‘{ $item_title }’ 상품은 아직 배송되지 않았습니다. 받으신 후에 반품하실 수 있습니다.
return-review = 담당자가 반품 요청을 검토한 뒤 연락드리겠습니다.
return-label-link = 반품 송장은 여기에 있습니다: { $return_label_link }
return-pack = 상품을 잘 포장하고 송장을 붙인 다음 { $carrier_name } 편으로 보내 주세요.
return-send-by = { $return_until }까지 발송해 주세요.
return-after = 상품이 도착하여 확인이 끝나면 담당자가 환불 여부를 결정합니다.
return-stopped = 알겠습니다. 아무것도 접수하지 않았습니다.
return-mail-subject = { $shop_name } 반품 { $return_number } 안내
return-mail-intro = 주문 { $order_number }의 상품 ‘{ $item_title }’ 반품이 접수되었습니다.
reason-too-small = 너무 작아요
reason-too-large = 너무 커요
reason-not-as-described = 설명과 달라요
reason-damaged = 파손됐어요
reason-defective = 작동하지 않아요
reason-wrong-item = 다른 상품이 왔어요
reason-late = 너무 늦게 왔어요
reason-changed-mind = 단순 변심
reason-other = 기타

### 취소, 변경, 교환, 보증

cancel-check = 총 { $order_total } 주문 { $order_number }, 취소할까요?
cancel-done = 주문 { $order_number }, 취소되었습니다.
cancel-too-late = 주문 { $order_number }, 이미 배송 중이라 취소할 수 없습니다. 받으신 후에 반품하실 수 있습니다.
address-ask = 새 배송지 주소를 빠짐없이 보내 주세요.
address-check = 주문 { $order_number }, 이 주소로 보내 드릴까요: { $address_new }?
address-done = 주문 { $order_number }의 배송지가 변경되었습니다.
address-too-late = 주문 { $order_number }, 이미 배송 중이라 주소를 변경할 수 없습니다.
exchange-which = 어떤 사이즈나 옵션으로 교환하시겠어요?
exchange-check = ‘{ $item_title }’ 상품을 ‘{ $exchange_title }’ 상품으로 교환할까요?
exchange-approved = ‘{ $item_title }’ 상품을 ‘{ $exchange_title }’ 상품으로 교환하는 요청이 승인되었습니다.
exchange-sold-out = ‘{ $exchange_title }’ 상품은 현재 품절입니다.
exchange-refused = ‘{ $item_title }’ 상품은 그 상품으로 교환할 수 없습니다.
change-review = 담당자가 요청을 확인한 뒤 연락드리겠습니다.
warranty-covered = ‘{ $item_title }’ 상품의 보증 기간은 { $warranty_until }까지입니다.
warranty-ended = ‘{ $item_title }’ 상품의 보증 기간은 { $warranty_until }에 끝났습니다.
stopped = 알겠습니다. 아무것도 변경하지 않았습니다.

### 상품

product-price = ‘{ $product_title }’ 가격은 { $product_price }입니다.
product-price-was = ‘{ $product_title }’ 가격은 { $product_price }입니다(이전 가격: { $product_price_before }).
product-available = ‘{ $product_title }’ 상품은 재고가 있습니다.
product-stock = { $product_stock_n ->
   *[other] ‘{ $product_title }’ 상품은 현재 재고가 { $product_stock }개 있습니다.
}
product-sold-out = ‘{ $product_title }’ 상품은 현재 품절입니다.
product-tell-me = 다시 입고되면 알려 드릴까요?
product-will-tell = 다시 입고되면 알려 드리겠습니다.
product-options = { $option_name }: { $option_values }
product-attribute = { $attribute_name }: { $attribute_value }
product-which = 어떤 상품을 말씀하시나요?
product-not-found = 저희 쇼핑몰에서 그런 상품을 찾지 못했습니다.
products-found = 이런 상품은 어떠세요:
products-nearest = 딱 맞는 상품은 찾지 못했습니다. 가장 비슷한 상품입니다:
products-goes-with = 함께 쓰기 좋은 상품입니다:
product-line = { $product_title }, { $product_price }
compare-intro = 비교해 드리면 다음과 같습니다:
size-ask = 평소 어떤 사이즈를 입으시나요? 또는 신체 치수를 알려 주시겠어요?
size-advice = ‘{ $product_title }’ 상품은 { $size_value } 사이즈를 추천합니다.
size-chart = 사이즈표의 { $size_value } 사이즈 치수: { $size_measure }.
size-runs-small = ‘{ $product_title }’ 상품은 작게 나왔다는 고객 의견이 많았습니다.
size-runs-large = ‘{ $product_title }’ 상품은 크게 나왔다는 고객 의견이 많았습니다.
size-runs-true = ‘{ $product_title }’ 상품은 정사이즈라는 고객 의견이 많았습니다.
size-unknown = ‘{ $product_title }’ 상품의 사이즈표가 없습니다.
cart-link = 상품을 담은 장바구니입니다: { $cart_link }

### 배송, 결제, 혜택

delivery-estimate = 지금 주문하시면 { $delivery_by }에 도착할 예정입니다.
delivery-estimate-between = 지금 주문하시면 { $delivery_from }부터 { $delivery_to } 사이에 도착할 예정입니다.
delivery-cost = { $country_name } 배송비는 { $delivery_cost }입니다.
delivery-free = { $country_name } 배송은 무료입니다.
delivery-free-from = { $delivery_free_from } 이상 주문하시면 배송비가 무료입니다.
delivery-country-no = 죄송하지만 { $country_name } 배송은 하지 않습니다.
payment-methods = 사용하실 수 있는 결제 수단: { $payment_methods }.
payment-trouble = 결제가 완료되지 않아 죄송합니다. 장바구니는 저장되어 있으니 다시 시도하시거나 다른 결제 수단을 선택해 주세요.
discount-none = 현재 드릴 수 있는 할인 혜택이 없습니다.
discount-open = 현재 쿠폰 코드 { $coupon_code } 사용 시 { $coupon_value } 할인됩니다. 유효 기간: { $coupon_expires }까지.
giftcard-ask = 기프트카드 코드를 보내 주세요.
giftcard-balance = 기프트카드 잔액은 { $giftcard_balance }입니다.
giftcard-unknown = 이 코드의 기프트카드를 찾지 못했습니다.
policy-says = ‘{ $page_title }’ 페이지에는 이렇게 안내되어 있습니다: { $page_passage }
own-words = { $own_words }

### 상담원 연결

handoff-done = 담당자에게 대화를 넘겨 드리겠습니다. 여기에 쓰신 내용은 담당자가 모두 볼 수 있습니다.
handoff-next = 답변은 바로 이 채팅으로 보내 드립니다.
handoff-closed = 상담팀은 { $team_back }에 다시 근무하며, 그때 답변드리겠습니다.
handoff-leave-address = 연락드릴 수 있도록 이메일 주소를 남겨 주세요.
complaint-sorry = 불편을 드려 죄송합니다. 바로 담당자에게 전달하겠습니다.

### 수신 거부

opt-out-done = 앞으로 { $shop_name }에서 이런 메시지를 보내지 않겠습니다.

### 구매 후
