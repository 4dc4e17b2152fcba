//! Webhooks: the recorded deliveries, forged ones, and shapes that no recording has.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use connectors::commerce::woocommerce::{Config, WooCommerce, webhook};
use connectors::http::Secret;
use domain::cart::{CartSnapshot, CartStage};
use domain::event::EventBody;
use domain::order::{OrderSnapshot, OrderStatus};
use domain::ports::commerce::{Commerce as _, CommerceEvent, Webhook};
use domain::product::{Stock, VariantOption};
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use hmac::{Hmac, KeyInit as _, Mac as _};
use proptest::prelude::*;
use serde_json::{Value, json};
use sha2::Sha256;

use super::{SECRET, cents, config, fixture, offline, time};
use crate::http::ambient;

type Headers = Vec<(String, String)>;

fn now() -> Timestamp {
    time("2026-11-20T22:30:00Z")
}

fn delivery(name: &str) -> (Headers, Vec<u8>) {
    let recording = fixture(name);
    let text = |v: &Value| v.as_str().expect("text").to_owned();
    let headers =
        recording["headers"].as_array().expect("headers").iter().map(|h| (text(&h[0]), text(&h[1]))).collect();
    (headers, text(&recording["body"]).into_bytes())
}

fn read(name: &str) -> Webhook {
    let (headers, body) = delivery(name);
    offline().webhook(&headers, &body, now())
}

fn events(webhook: Webhook) -> Vec<CommerceEvent> {
    match webhook {
        Webhook::Events(events) => events,
        other => panic!("not events: {other:?}"),
    }
}

/// A body that no recording has, signed as the shop would.
fn signed(topic: &str, body: &[u8]) -> (Headers, Vec<u8>) {
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("key");
    mac.update(body);
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    let header = |n: &str, v: &str| (n.to_owned(), v.to_owned());
    (vec![header("x-wc-webhook-topic", topic), header("x-wc-webhook-signature", &signature)], body.to_vec())
}

fn told(topic: &str, body: &Value) -> Webhook {
    let (headers, body) = signed(topic, body.to_string().as_bytes());
    offline().webhook(&headers, &body, now())
}

fn order(event: &CommerceEvent) -> &OrderSnapshot {
    match &event.body {
        EventBody::OrderChanged { order } => order,
        other => panic!("not an order: {other:?}"),
    }
}

fn cart(event: &CommerceEvent) -> &CartSnapshot {
    match &event.body {
        EventBody::CartChanged { cart } => cart,
        other => panic!("not a cart: {other:?}"),
    }
}

#[test]
fn a_placed_order_becomes_an_order_with_exact_sums() {
    let events = events(read("hook-02-order-created"));
    assert_eq!(events.len(), 1, "a bought order is no cart");
    let order = order(&events[0]);
    assert_eq!(events[0].occurred_at, time("2026-11-20T22:18:27Z"), "by the shop's clock, not by arrival");
    assert_eq!(
        (order.key.as_str(), order.status, order.placed_at),
        ("53", OrderStatus::Completed, time("2026-11-20T22:18:26Z"))
    );
    assert_eq!((order.total, order.discount), (cents(7_326), Some(cents(758))));
    assert_eq!(order.lines.iter().map(|l| l.total.minor).collect::<Vec<_>>(), [3_596, 3_240], "net and tax");
    assert_eq!((order.lines[0].product_key.as_str(), order.lines[0].variant_key.as_str()), ("36", "50"));
    assert_eq!((order.lines[1].variant_key.as_str(), order.lines[1].quantity), ("15", 2));
    assert_eq!(order.coupon_codes, ["cw-anna-10"]);
    let wanted = [
        Identity::email("anna@example.test"),
        Identity::phone("+4915112345678"),
        Some(Identity::customer("woocommerce", "2")),
    ];
    assert_eq!(order.identities, wanted.into_iter().flatten().collect::<Vec<_>>());
    assert_eq!((order.profile.first_name.as_deref(), order.profile.country.as_deref()), (Some("Anna"), Some("DE")));
}

#[test]
fn a_draft_is_a_cart_at_the_checkout_and_keeps_its_key_when_placed() {
    let drafted = events(read("hook-04-draft-created"));
    assert_eq!(drafted.len(), 1, "a draft is never an order");
    let draft = cart(&drafted[0]);
    assert_eq!((draft.key.as_str(), draft.stage, draft.total), ("order:60", CartStage::Checkout, cents(6_285)));
    assert_eq!(draft.shipping, Some(cents(490)));
    assert_eq!(
        draft.lines.iter().map(|l| l.unit_price.minor).collect::<Vec<_>>(),
        [3_995, 1_800],
        "as the catalogue shows"
    );
    assert_eq!(draft.lines[0].title, "Sweater");
    let option = |n: &str, v: &str| VariantOption { name: n.to_owned(), value: v.to_owned() };
    assert_eq!(draft.lines[0].options, [option("Color", "Beige"), option("Size", "Medium")]);
    assert_eq!(
        draft.identities,
        [Identity::email("cara@example.test").expect("address")],
        "an impossible phone is dropped"
    );
    assert_eq!(draft.recovery_url, None, "a draft cannot be paid");

    let nameless = events(read("hook-06-draft-no-email"));
    assert_eq!((cart(&nameless[0]).identities.len(), cart(&nameless[0]).device.as_deref()), (0, Some("desktop")));

    let placed = events(read("hook-07-draft-placed-created"));
    assert_eq!(placed.len(), 1);
    assert_eq!(
        (order(&placed[0]).status, order(&placed[0]).cart_key.as_deref()),
        (OrderStatus::OnHold, Some("order:60"))
    );
}

#[test]
fn deletions_pings_and_odd_bodies_are_what_they_are() {
    let deleted = events(read("hook-08-order-deleted"));
    assert!(order(&deleted[0]).is_bare_deletion() && order(&deleted[0]).key == "55");
    assert!(cart(&deleted[1]).lines.is_empty() && cart(&deleted[1]).key == "order:55");
    let binned = events(read("hook-19-same-delivery-id-b"));
    assert_eq!((order(&binned[0]).status, order(&binned[0]).lines.len()), (OrderStatus::Deleted, 1));
    for nothing in
        ["hook-01-ping", "hook-12-coupon-deleted-for-product", "hook-14-customer-gone", "hook-16-action-add-to-cart"]
    {
        assert_eq!(read(nothing), Webhook::Nothing, "{nothing}");
    }
}

#[test]
fn a_variation_under_a_product_topic_is_a_variant() {
    let changed = events(read("hook-10-product-updated-variation"));
    let EventBody::VariantChanged { variant } = &changed[0].body else { panic!("{changed:?}") };
    assert_eq!((variant.key.as_str(), variant.product_key.as_str(), variant.stock), ("50", "36", Stock::Count(6)));
    assert_eq!((variant.price, variant.compare_at), (Some(cents(3_995)), Some(cents(5_450))));
}

#[test]
fn events_are_named_by_content_not_by_delivery() {
    let (a, b) = (events(read("hook-19-same-delivery-id-a")), events(read("hook-19-same-delivery-id-b")));
    assert!(a.iter().all(|x| b.iter().all(|y| x.id != y.id)), "one delivery id, two orders");
    assert_eq!(a, events(read("hook-19-same-delivery-id-a")), "a redelivery is the same event");
    // order.created and order.updated come for one change, in any order.
    let (mut headers, body) = delivery("hook-07-draft-placed-created");
    for (name, value) in &mut headers {
        if name == "X-WC-Webhook-Topic" || name == "X-WC-Webhook-ID" {
            *value = if name.ends_with("ID") { "4".to_owned() } else { "order.updated".to_owned() };
        }
    }
    assert_eq!(events(offline().webhook(&headers, &body, now())), events(read("hook-07-draft-placed-created")));
    // The deletion tells no time of its own: arriving later it is still the same.
    let (headers, body) = delivery("hook-08-order-deleted");
    let later = events(offline().webhook(&headers, &body, now().plus_ms(60_000)));
    assert_eq!(later[0].id, events(read("hook-08-order-deleted"))[0].id);
    assert!(a.iter().all(|e| e.id.len() <= domain::event::EVENT_ID_BYTES_MAX));
}

#[test]
fn sec_no_secret_means_closed() {
    let (headers, body) = delivery("hook-02-order-created");
    for secret in [None, Some(Secret::default())] {
        let closed = Config { webhook_secret: secret, ..config("https://127.0.0.1:8443") };
        let shop = WooCommerce::connect(closed, ambient().0).expect("connection");
        assert_eq!(shop.webhook(&headers, &body, now()), Webhook::Unauthorized);
        assert_eq!(shop.webhook(&signed_with("", &body), &body, now()), Webhook::Unauthorized);
        assert_eq!(shop.webhook(&[], b"webhook_id=3", now()), Webhook::Unauthorized);
    }
    let other = Config { webhook_secret: Some("rotated-secret".into()), ..config("https://127.0.0.1:8443") };
    let shop = WooCommerce::connect(other, ambient().0).expect("connection");
    assert_eq!(shop.webhook(&headers, &body, now()), Webhook::Unauthorized);
}

fn signed_with(secret: &str, body: &[u8]) -> Headers {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("key");
    mac.update(body);
    vec![
        ("X-WC-Webhook-Topic".to_owned(), "order.created".to_owned()),
        ("X-WC-Webhook-Signature".to_owned(), STANDARD.encode(mac.finalize().into_bytes())),
    ]
}

#[test]
fn sec_forged_signatures_are_refused() {
    let (headers, body) = delivery("hook-02-order-created");
    let genuine = headers.iter().find(|(n, _)| n.ends_with("Signature")).expect("signed").1.clone();
    let with = |signatures: &[&str]| {
        let mut forged: Headers = headers.iter().filter(|(n, _)| !n.ends_with("Signature")).cloned().collect();
        forged.extend(signatures.iter().map(|s| ("X-WC-Webhook-Signature".to_owned(), (*s).to_owned())));
        offline().webhook(&forged, &body, now())
    };
    assert!(matches!(with(&[&genuine]), Webhook::Events(_)));
    let hex: String = STANDARD.decode(&genuine).expect("base64").iter().map(|b| format!("{b:02x}")).collect();
    let huge = genuine.repeat(20_000);
    for forged in [
        "",
        " ",
        "=",
        "v1,",
        &format!("v1,{genuine}"),
        &format!("sha256={genuine}"),
        &format!(" {genuine}"),
        &format!("{genuine} "),
        &format!("{genuine}="),
        genuine.trim_end_matches('='),
        &genuine[..10],
        &genuine[1..],
        &genuine.to_lowercase(),
        &genuine.to_uppercase(),
        &genuine.replace('+', "-").replace('/', "_"),
        &hex,
        &huge,
        "null",
        "\u{0}",
    ] {
        assert_eq!(with(&[forged]), Webhook::Unauthorized, "{forged:.60}");
    }
    assert_eq!(with(&[]), Webhook::Unauthorized);
    assert_eq!(with(&[&genuine, &genuine]), Webhook::Unauthorized, "two signatures");
    assert_eq!(with(&["wrong", &genuine]), Webhook::Unauthorized);
    for ping in
        [&b"webhook_id="[..], b"webhook_id=3&x=1", b"webhook_id=abc", b"webhook_id=999999999999999999999", b"{}"]
    {
        assert_eq!(offline().webhook(&[], ping, now()), Webhook::Unauthorized, "{ping:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn sec_any_bit_flip_is_noticed(at in any::<prop::sample::Index>(), bit in 0_u8..8, in_body in any::<bool>()) {
        let body = b"{\"id\":55}".to_vec();
        let genuine = signed_with(SECRET, &body)[1].1.clone();
        prop_assert!(webhook::verify(&SECRET.into(), &genuine, &body));
        let (mut signature, mut body) = (genuine.into_bytes(), body);
        let target = if in_body { &mut body } else { &mut signature };
        let index = at.index(target.len());
        target[index] ^= 1 << bit;
        let signature = String::from_utf8_lossy(&signature).into_owned();
        prop_assert!(!webhook::verify(&SECRET.into(), &signature, &body));
    }

    #[test]
    fn signed_rubbish_never_panics(body in prop::collection::vec(any::<u8>(), 0..200), topic in "[a-z.]{0,20}") {
        let (headers, body) = signed(&topic, &body);
        let _ = offline().webhook(&headers, &body, now());
    }

    #[test]
    fn a_field_of_any_type_costs_at_most_itself(field in 0_usize..60, value in odd_value()) {
        let mut body: Value = serde_json::from_slice(&delivery("hook-04-draft-created").1).expect("json");
        let object = body.as_object_mut().expect("object");
        let name = object.keys().nth(field % object.len()).expect("name").clone();
        object.insert(name.clone(), value);
        let webhook = told("order.updated", &body);
        if !["id", "status", "currency"].contains(&name.as_str()) {
            prop_assert!(matches!(webhook, Webhook::Events(_)), "{} {:?}", name, webhook);
        }
    }

    #[test]
    fn phones_of_any_text_never_panic(phone in "\\PC{0,40}", country in "[A-Z]{0,3}") {
        let body = json!({"id": 1, "status": "pending", "total": "1", "billing": {"phone": phone, "country": country}});
        let _ = told("order.created", &body);
    }
}

fn odd_value() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(false),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(i64::MIN),
        json!(""),
        json!("x"),
        json!("12,50"),
        json!("\u{202e}\u{0}"),
        json!([]),
        json!({}),
        json!([null, 1, "x", [], {}]),
        json!({"0": null, "5": {"id": "x"}}),
    ])
}

#[test]
fn types_may_bend() {
    let body = json!({
        "id": "77", "number": 77, "status": "pending", "currency": "eur", "total": 62.85, "customer_id": "2",
        "prices_include_tax": "yes", "date_created_gmt": "2026-11-20 22:22:06", "date_modified_gmt": "2026-11-20T22:22:06Z",
        "billing": {"email": " Cara@Example.TEST ", "phone": 4_915_112_345_678_i64, "country": "de", "first_name": null},
        "line_items": {"3": {"product_id": "15", "variation_id": "", "quantity": "2", "subtotal": 30.25,
            "subtotal_tax": "5.75", "name": "Tom &amp; Co &#8211; Beanie", "image": {"id": "", "src": ""}, "meta_data": ""}},
        "meta_data": {}, "coupon_lines": null, "shipping_lines": [], "payment_url": 5,
    });
    let events = events(told("order.created", &body));
    let (order, cart) = (order(&events[0]), cart(&events[1]));
    assert_eq!((order.key.as_str(), order.number.as_str(), order.total), ("77", "77", cents(6_285)));
    assert!(order.identities.contains(&Identity::customer("woocommerce", "2")));
    assert!(order.identities.contains(&Identity::email("cara@example.test").expect("address")));
    assert_eq!(events[0].occurred_at, time("2026-11-20T22:22:06Z"));
    assert_eq!((cart.lines[0].quantity, cart.lines[0].unit_price), (2, cents(1_800)));
    assert_eq!(cart.lines[0].title, "Tom & Co – Beanie");
}

#[test]
fn unpaid_orders_are_carts_at_payment_with_the_shops_own_payment_page() {
    let base = |status: &str| {
        json!({"id": 55, "status": status, "currency": "EUR", "total": "18.00", "created_via": "checkout",
            "payment_method": "stripe", "billing": {"email": "guest@example.test"}, "date_modified_gmt": "2026-11-20T22:18:28",
            "payment_url": "https://127.0.0.1:8443/checkout/order-pay/55/?pay_for_order=true&key=wc_order_x",
            "line_items": [{"product_id": 14, "quantity": 1, "subtotal": "15.13", "subtotal_tax": "2.87", "name": "T-Shirt"}]})
    };
    let of = |body: &Value| events(told("order.updated", body));
    for status in ["pending", "failed", "wc-pending"] {
        let events = of(&base(status));
        assert!(!order(&events[0]).status.is_purchase());
        assert_eq!((cart(&events[1]).stage, cart(&events[1]).key.as_str()), (CartStage::Payment, "order:55"));
    }
    let pending = of(&base("pending"));
    assert!(cart(&pending[1]).recovery_url.as_deref().is_some_and(|u| u.contains("/order-pay/55/")));
    // The shop cancels unpaid orders by itself after an hour: the cart stays, its payment page does not.
    let cancelled = of(&base("cancelled"));
    assert_eq!(
        (order(&cancelled[0]).status, cart(&cancelled[1]).recovery_url.as_deref()),
        (OrderStatus::Cancelled, None)
    );
    let with = |field: &str, value: Value, status: &str| {
        let mut body = base(status);
        body[field] = value;
        of(&body)
    };
    assert_eq!(with("payment_method", json!("bacs"), "cancelled").len(), 1, "was bought, and called off");
    assert_eq!(with("created_via", json!("admin"), "pending").len(), 1, "entered by staff");
    assert!(order(&with("created_via", json!("admin"), "pending")[0]).entered_by_staff);
    for evil in [
        "https://evil.example/order-pay/55/",
        "https://127.0.0.1@evil.example/",
        "javascript:alert(1)",
        "//evil.example",
    ] {
        assert_eq!(cart(&with("payment_url", json!(evil), "pending")[1]).recovery_url, None, "{evil}");
    }
    for mark in ["_abandoned_cart_recovery_scheduled_at", "_abandoned_cart_recovery_email_sent_at"] {
        let marked = with("meta_data", json!([{"key": mark, "value": 1_795_213_107}]), "pending");
        assert!(cart(&marked[1]).shop_recovery, "{mark}");
    }
    assert!(!cart(&pending[1]).shop_recovery);
}

#[test]
fn unknown_statuses_lean_to_silence() {
    let of = |extra: Value| {
        let mut body = json!({"id": 9, "status": "awaiting-shipment", "total": "1.00", "line_items": []});
        body.as_object_mut().expect("object").extend(extra.as_object().expect("object").clone());
        order(&events(told("order.updated", &body))[0]).status
    };
    assert_eq!(of(json!({})), OrderStatus::OnHold);
    assert_eq!(of(json!({"date_paid_gmt": "2026-11-20T22:18:26"})), OrderStatus::Paid);
    assert_eq!(of(json!({"needs_payment": true})), OrderStatus::PendingPayment);
    let read =
        |status: &str| told("order.updated", &json!({"id": 9, "status": status, "total": "1", "currency": "EUR"}));
    assert_eq!(read("auto-draft"), Webhook::Nothing);
    let bitcoin = json!({"id": 9, "status": "processing", "total": "1", "currency": "XBX"});
    assert_eq!(
        told("order.updated", &bitcoin),
        Webhook::Nothing,
        "no amount can be told, and no 400 that would end the webhook"
    );
}

#[test]
fn odd_lines_and_amounts_are_left_out() {
    let body = json!({"id": 9, "status": "checkout-draft", "total": "-5", "line_items": [
        {"product_id": 14, "quantity": -2, "subtotal": "5"}, {"product_id": 0, "quantity": 1}, {"quantity": 1}, null, "x",
        {"product_id": 14, "quantity": 0}, {"product_id": 14, "quantity": 3, "subtotal": "1e5"}]});
    let events = events(told("order.updated", &body));
    assert_eq!(cart(&events[0]).lines.len(), 1);
    assert_eq!(cart(&events[0]).lines[0].unit_price, cents(0));
}

#[test]
fn our_campaign_marks_come_back_and_others_do_not() {
    let meta = fixture("orders-28-attribution-meta")["body"]["meta_data"].clone();
    let of = |meta: Value| {
        let body = json!({"id": 76, "status": "processing", "total": "1.00", "currency": "EUR", "meta_data": meta});
        order(&events(told("order.updated", &body))[0]).utm_content.clone()
    };
    assert_eq!(of(meta.clone()).as_deref(), Some("step2"));
    let foreign: Vec<Value> = meta
        .as_array()
        .expect("list")
        .iter()
        .cloned()
        .map(|mut m| {
            if m["key"] == "_wc_order_attribution_utm_source" {
                m["value"] = json!("newsletter");
            }
            m
        })
        .collect();
    assert_eq!(of(json!(foreign)), None);
}

#[test]
fn products_in_all_their_shapes() {
    let simple = fixture("products-05-simple-full")["body"].clone();
    let of = |body: &Value| match events(told("product.updated", body)).remove(0).body {
        EventBody::ProductChanged { product, variants, variants_complete } => (product, variants, variants_complete),
        other => panic!("{other:?}"),
    };
    let (product, variants, complete) = of(&simple);
    assert_eq!((product.title.as_str(), product.description.as_str()), ("Beanie", "Soft & warm."));
    assert_eq!((product.categories.as_slice(), complete), (&["Accessories".to_owned()][..], true));
    assert_eq!(
        (variants[0].price, variants[0].compare_at, variants[0].stock),
        (Some(cents(1_800)), Some(cents(2_000)), Stock::Available)
    );
    assert!(variants[0].options.is_empty(), "an attribute that does not vary is no option");
    let (product, variants, complete) = of(&fixture("products-07-variable-full")["body"]);
    assert_eq!((product.key.as_str(), variants.len(), complete), ("11", 0, false), "variations are not in the body");

    let with = |changes: Value| {
        let mut body = simple.clone();
        body.as_object_mut().expect("object").extend(changes.as_object().expect("object").clone());
        body
    };
    let stock = |changes: Value| of(&with(changes)).1[0].stock;
    assert_eq!(stock(json!({"manage_stock": "parent", "stock_quantity": 5})), Stock::Count(5));
    assert_eq!(stock(json!({"manage_stock": true, "stock_quantity": "3"})), Stock::Count(3));
    assert_eq!(
        stock(json!({"manage_stock": true, "stock_quantity": -4, "stock_status": "outofstock"})),
        Stock::Count(0)
    );
    assert_eq!(stock(json!({"manage_stock": true, "stock_quantity": 0, "backorders": "notify"})), Stock::Available);
    assert_eq!(stock(json!({"stock_status": "onbackorder"})), Stock::Available);
    assert_eq!(stock(json!({"stock_status": "outofstock"})), Stock::SoldOut);
    assert_eq!(stock(json!({"stock_status": "discontinued"})), Stock::SoldOut);
    for gone in [json!({"price": ""}), json!({"price": null}), json!({"purchasable": false})] {
        assert_eq!(of(&with(gone.clone())).1[0].price, None, "{gone}");
    }
    assert_eq!(of(&with(json!({"permalink": "https://evil.example/x"}))).0.url, None);
    let rated = of(&with(json!({"average_rating": "4.50", "rating_count": 8}))).0.rating.expect("rated");
    assert_eq!((rated.hundredths, rated.count), (450, 8));
    for hidden in [json!({"status": "draft"}), json!({"status": "trash"}), json!({"post_password": "x"})] {
        let event = events(told("product.updated", &with(hidden))).remove(0);
        assert_eq!(event.body, EventBody::ProductDeleted { product_key: "15".to_owned() });
    }
    let deleted = events(told("product.deleted", &json!({"id": 58}))).remove(0);
    assert_eq!(deleted.body, EventBody::ProductDeleted { product_key: "58".to_owned() });
}

#[test]
fn customers_tell_who_belongs_together() {
    let body = fixture("customers-03-by-email")["body"][0].clone();
    let event = events(told("customer.updated", &body)).remove(0);
    let EventBody::ShopperSeen { identities, profile } = event.body else { panic!("not a shopper") };
    assert_eq!(
        (identities.len(), profile.first_name.as_deref(), profile.country.as_deref()),
        (3, Some("Anna"), Some("DE"))
    );
    assert_eq!(told("customer.deleted", &json!({"id": 2})), Webhook::Nothing);
}

#[test]
fn signed_bodies_that_cannot_be_read_are_malformed_and_topics_without_use_are_nothing() {
    for body in [&b"{\"id\":"[..], b"[1]", b"", b"\xff\xfe", b"null"] {
        let (headers, body) = signed("order.updated", body);
        assert!(matches!(offline().webhook(&headers, &body, now()), Webhook::Malformed(_)), "{body:?}");
    }
    let deep = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
    let (headers, body) = signed("order.updated", deep.as_bytes());
    assert!(matches!(offline().webhook(&headers, &body, now()), Webhook::Malformed(_)));
    let (headers, _) = signed("order.updated", b"{}");
    assert!(matches!(offline().webhook(&headers[1..], b"{}", now()), Webhook::Malformed(_)), "no topic");
    for topic in ["coupon.created", "action.wc_x", "subscription.updated", "order", "", "."] {
        assert_eq!(told(topic, &json!({"id": 5, "name": "x"})), Webhook::Nothing, "{topic}");
    }
    // A body of one kind under the topic of another is not taken for it.
    let product = fixture("products-05-simple-full")["body"].clone();
    assert_eq!(told("order.updated", &product), Webhook::Nothing);
    assert_eq!(told("customer.updated", &product), Webhook::Nothing);
}
