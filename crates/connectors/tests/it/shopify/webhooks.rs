//! Deliveries: trust, reading, naming.

use connectors::commerce::shopify::Shopify;
use connectors::http::Secret;
use domain::cart::{CartSnapshot, CartStage};
use domain::consent::{ChannelKind, ConsentRecord, ConsentState};
use domain::event::EventBody;
use domain::money::{Currency, Money};
use domain::order::OrderStatus;
use domain::ports::commerce::{Commerce, CommerceEvent, Webhook};
use domain::product::Stock;
use domain::shopper::Identity;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{DOMAIN, SECRET, ambient, config, fixture, headers, shop, signed};
use crate::conformance::{at, signature};

fn told(topic: &str, body: &Value) -> Vec<CommerceEvent> {
    match answer(topic, body) {
        Webhook::Events(events) => events,
        other => panic!("{topic}: {other:?}"),
    }
}

fn answer(topic: &str, body: &Value) -> Webhook {
    let body = body.to_string().into_bytes();
    shop().webhook(&signed(topic, &body), &body, at("2026-11-20T12:00:00Z"))
}

fn sample(name: &str) -> Value {
    serde_json::from_slice(&fixture(name)).expect("json")
}

fn with(name: &str, changes: Value) -> Value {
    let mut body = sample(name);
    for (key, value) in changes.as_object().expect("an object") {
        body[key] = value.clone();
    }
    body
}

fn usd(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("USD").expect("known"))
}

fn email() -> Identity {
    Identity::email("anna.berg@example.test").expect("an address")
}

fn cart(events: &[CommerceEvent]) -> CartSnapshot {
    let found =
        events.iter().find_map(|e| if let EventBody::CartChanged { cart } = &e.body { Some(cart) } else { None });
    *found.expect("a cart").clone()
}

fn consents(events: &[CommerceEvent]) -> Vec<&ConsentRecord> {
    events
        .iter()
        .filter_map(|e| if let EventBody::ConsentChanged { record } = &e.body { Some(record) } else { None })
        .collect()
}

#[test]
fn the_vendors_own_vector_holds() {
    assert_eq!(signature(SECRET, br#"{"foo": "bar"}"#), "B23tXN681gZ0qIWNRrgtzBE9XSDo5yaUu6wfmhu3a7g=");
    let body = br#"{"foo": "bar"}"#;
    let mut call = headers("shop/redact");
    call.push(("x-shopify-hmac-sha256".into(), "B23tXN681gZ0qIWNRrgtzBE9XSDo5yaUu6wfmhu3a7g=".into()));
    assert_eq!(shop().webhook(&call, body, at("2026-11-20T12:00:00Z")), Webhook::Nothing);
}

#[tokio::test]
async fn keeps_the_family_rules() {
    let server = super::client::mock(|operation, _| match operation {
        "Customer" => json!({"data": {"customerByIdentifier": null}}),
        "Discount" => json!({"data": {"discountCodeBasicCreate": {"codeDiscountNode": null, "userErrors": [
            {"field": ["basicCodeDiscount", "code"], "message": "Code must be unique.", "code": "TAKEN"}]}}}),
        other => panic!("{other}"),
    })
    .await;
    let new = |secret| {
        let mut config = config(Some(server.uri()));
        config.webhook_secret = secret;
        Shopify::new(config, ambient().0).expect("a good configuration")
    };
    let (open, unset, empty) = (new(Some(Secret::new(SECRET))), new(None), new(Some(Secret::default())));
    let body = fixture("checkout");
    let cart = cart(&told("checkouts/update", &sample("checkout")));
    let subject = crate::conformance::Subject {
        commerce: &open,
        closed: vec![&unset, &empty],
        secret: SECRET,
        signature_header: "X-Shopify-Hmac-Sha256",
        headers: headers("checkouts/update"),
        body,
        cart: crate::conformance::cart_of(cart),
        origin: "https://demo-shop.myshopify.com",
    };
    crate::conformance::check(&subject);
    crate::conformance::check_coupons(&subject).await;
}

#[test]
fn a_checkout_is_a_cart() {
    let events = told("checkouts/update", &sample("checkout"));
    let cart = cart(&events);
    assert_eq!(cart.key, "checkout:450789469");
    assert_eq!(cart.stage, CartStage::Checkout);
    assert_eq!(cart.total, usd(37_969));
    assert_eq!(cart.shipping, Some(usd(0)));
    assert_eq!(cart.coupon_codes, ["tenoff"]);
    assert_eq!(cart.order_key, None);
    assert_eq!(cart.profile.first_name.as_deref(), Some("Anna"));
    assert_eq!((cart.profile.country.as_deref(), cart.profile.locale.as_deref()), (Some("US"), Some("en")));
    let values: Vec<&str> = cart.identities.iter().map(|i| i.value.as_str()).collect();
    assert_eq!(values, ["anna.berg@example.test", "+15024592181", "+16136120707", "shopify:207119551"]);
    let line = &cart.lines[0];
    assert_eq!((line.product_key.as_str(), line.variant_key.as_str(), line.quantity), ("632910392", "49148385", 1));
    assert_eq!((line.title.as_str(), line.unit_price), ("Wool Sock", usd(19_900)));
    assert_eq!(
        cart.recovery_url.as_deref(),
        Some("https://demo-shop.myshopify.com/548380009/checkouts/2a1ace52255252df566af0faaedfbfa7/recover")
    );
    assert_eq!(events.len(), 1, "no tick, no consent");
    assert_eq!(events[0].occurred_at, at("2012-10-12T11:05:27Z"));
}

#[test]
fn a_completed_checkout_names_its_order() {
    let completed = with("checkout", json!({"completed_at": "2012-10-12T08:00:00-04:00"}));
    assert_eq!(cart(&told("checkouts/update", &completed)).order_key.as_deref(), Some("completed:450789469"));
    let with_order = with("checkout", json!({"completed_at": "2012-10-12T08:00:00-04:00", "order_id": 53}));
    assert_eq!(cart(&told("checkouts/update", &with_order)).order_key.as_deref(), Some("53"));
}

#[test]
fn recovery_addresses_of_others_are_dropped() {
    for foreign in ["https://evil.example/x", "http://demo-shop.myshopify.com/x", "javascript:alert(1)", ""] {
        let body = with("checkout", json!({"abandoned_checkout_url": foreign}));
        assert_eq!(cart(&told("checkouts/update", &body)).recovery_url, None, "{foreign}");
    }
    let mut config = config(None);
    config.storefront_url = Some("https://shop.example.test/".to_owned());
    config.checkout_hosts = vec!["pay.example.test".to_owned()];
    let shop = Shopify::new(config, ambient().0).expect("good");
    let body =
        with("checkout", json!({"abandoned_checkout_url": "https://pay.example.test/recover?key=1&utm_source=mail"}));
    let body = body.to_string().into_bytes();
    let Webhook::Events(events) = shop.webhook(&signed("checkouts/update", &body), &body, at("2026-11-20T12:00:00Z"))
    else {
        panic!("events")
    };
    let mut cart = crate::conformance::cart_of(cart(&events));
    assert_eq!(
        shop.recovery_url(&cart, Some("CW-1"), "touch-7"),
        "https://pay.example.test/recover?key=1&utm_source=mail&discount=CW-1&utm_content=touch-7"
    );
    cart.latest.recovery_url = None;
    assert_eq!(
        shop.recovery_url(&cart, None, "touch-7"),
        "https://shop.example.test/cart/49148385:1,808950810:1?utm_source=cartwright&utm_content=touch-7"
    );
}

#[test]
fn consent_comes_with_its_evidence() {
    let events = told("customers/update", &sample("customer"));
    let [record] = consents(&events)[..] else { panic!("one consent: {events:?}") };
    assert_eq!((record.state, record.channel, &record.identity), (ConsentState::Granted, ChannelKind::Email, &email()));
    assert_eq!(record.at, at("2024-06-13T15:57:11Z"));
    assert_eq!(record.evidence.source, "shopify");
    assert_eq!(
        record.evidence.reference.as_deref(),
        Some("customer:207119551 opt_in_level=confirmed_opt_in consent_updated_at=2024-06-13T15:57:11.000Z")
    );
    assert!(matches!(&events[0].body, EventBody::ShopperSeen { identities, .. } if identities.contains(&email())));

    for (state, wanted) in [
        ("subscribed", Some(ConsentState::Granted)),
        ("pending", Some(ConsentState::Pending)),
        ("unsubscribed", Some(ConsentState::Withdrawn)),
        ("not_subscribed", None),
        ("invalid", None),
        ("redacted", None),
        ("subscribed_to_something_new", None),
    ] {
        let at = "2026-11-20T10:00:00Z";
        let part = json!({"state": state, "opt_in_level": "single_opt_in", "consent_updated_at": at});
        let mail =
            json!({"customer_id": 7, "email_address": "anna.berg@example.test", "email_marketing_consent": part});
        let chat = json!({"customer_id": 7, "phone_number": "+4915112345678", "whats_app_marketing_consent": part});
        for (topic, body, channel) in [
            ("customers_email_marketing_consent/update", mail, ChannelKind::Email),
            ("customers_whats_app_marketing_consent/update", chat, ChannelKind::Whatsapp),
        ] {
            match (answer(topic, &body), wanted) {
                (Webhook::Nothing, None) => {}
                (Webhook::Events(events), Some(wanted)) => {
                    assert_eq!((consents(&events)[0].state, consents(&events)[0].channel), (wanted, channel));
                }
                (other, _) => panic!("{state}: {other:?}"),
            }
        }
    }
}

#[test]
fn a_guests_tick_counts_from_the_start_and_the_customer_record_counts_more() {
    let ticked = with("checkout", json!({"buyer_accepts_marketing": true, "updated_at": "2012-10-13T00:00:00Z"}));
    let events = told("checkouts/update", &ticked);
    assert_eq!(consents(&events)[0].at, at("2012-10-12T11:05:27Z"), "created_at, so that a later opt-out wins");
    let mut known = ticked;
    known["customer"]["email_marketing_consent"] =
        json!({"state": "unsubscribed", "opt_in_level": "single_opt_in", "consent_updated_at": "2012-10-12T12:00:00Z"});
    let events = told("checkouts/update", &known);
    assert_eq!(consents(&events).iter().map(|r| r.state).collect::<Vec<_>>(), [ConsentState::Withdrawn]);
    let again = told("checkouts/create", &known);
    let id =
        |events: &[CommerceEvent]| events.iter().find(|e| e.body.kind() == "consent_changed").map(|e| e.id.clone());
    assert_eq!(id(&events), id(&again), "one consent is one event, however often it is told");
}

#[test]
fn an_order_names_its_checkout_and_campaign() {
    let events = told("orders/updated", &sample("order"));
    let EventBody::OrderChanged { order } = &events[0].body else { panic!("{events:?}") };
    assert_eq!((order.key.as_str(), order.number.as_str()), ("450789469", "#1001"));
    assert_eq!(order.cart_key.as_deref(), Some("checkout:901414060"));
    assert_eq!(order.status, OrderStatus::Paid, "partly refunded is paid");
    assert_eq!((order.total, order.discount), (usd(19_965), Some(usd(1_000))));
    assert_eq!(order.utm_content.as_deref(), Some("touch-7"));
    assert_eq!(order.coupon_codes, ["tenoff"]);
    assert_eq!(order.lines.len(), 3);
    assert_eq!(order.lines[0].total, usd(19_900 - 334 + 398), "discount off, tax on");
    assert_eq!(order.placed_at, at("2008-01-10T16:00:00Z"));
    assert!(!order.entered_by_staff);
    assert!(order.identities.contains(&email()));
}

#[test]
fn order_states_are_read_as_what_they_mean_for_recovery() {
    for (changes, status) in [
        (json!({"financial_status": "pending"}), OrderStatus::OnHold),
        (json!({"financial_status": "authorized"}), OrderStatus::OnHold),
        (json!({"financial_status": "partially_paid"}), OrderStatus::OnHold),
        (json!({"financial_status": null}), OrderStatus::OnHold),
        (json!({"financial_status": "something_new"}), OrderStatus::OnHold),
        (json!({"financial_status": "paid"}), OrderStatus::Paid),
        (json!({"financial_status": "paid", "fulfillment_status": "fulfilled"}), OrderStatus::Completed),
        (json!({"financial_status": "paid", "closed_at": "2026-01-01T00:00:00Z"}), OrderStatus::Completed),
        (json!({"financial_status": "refunded"}), OrderStatus::Refunded),
        (json!({"financial_status": "voided"}), OrderStatus::Cancelled),
        (json!({"financial_status": "expired"}), OrderStatus::Failed),
        (json!({"financial_status": "paid", "cancelled_at": "2026-01-01T00:00:00Z"}), OrderStatus::Cancelled),
    ] {
        let events = told("orders/updated", &with("order", changes.clone()));
        let EventBody::OrderChanged { order } = &events[0].body else { panic!("{events:?}") };
        assert_eq!(order.status, status, "{changes}");
    }
    for changes in [json!({"source_name": "shopify_draft_order"}), json!({"source_name": "pos"}), json!({"user_id": 5})]
    {
        let events = told("orders/create", &with("order", changes.clone()));
        let EventBody::OrderChanged { order } = &events[0].body else { panic!("{events:?}") };
        assert!(order.entered_by_staff, "{changes}");
    }
}

#[test]
fn a_product_comes_with_its_variants() {
    let events = told("products/update", &sample("product"));
    let EventBody::ProductChanged { product, variants, variants_complete } = &events[0].body else {
        panic!("{events:?}")
    };
    assert!(variants_complete);
    assert_eq!(product.description, "A sock of merino wool & little else.");
    assert_eq!(product.url.as_deref(), Some("https://demo-shop.myshopify.com/products/wool-sock"));
    assert_eq!(product.tags, ["Emotive", "Flash Memory", "MP3", "Music"]);
    assert_eq!(variants.len(), 4);
    let pink = &variants[0];
    assert_eq!(
        (pink.key.as_str(), pink.sku.as_deref(), pink.price),
        ("808950810", Some("SOCKPINK"), Some(usd(19_900)))
    );
    assert_eq!((pink.options[0].name.as_str(), pink.options[0].value.as_str()), ("Color", "Pink"));
    assert_eq!(pink.stock, Stock::Available, "may be oversold");
    assert!(pink.image_url.is_some());
    for (policy, management, quantity, stock) in [
        (json!("deny"), json!("shopify"), 3, Stock::Count(3)),
        (json!("deny"), json!("shopify"), -2, Stock::Count(0)),
        (json!("deny"), Value::Null, 0, Stock::Available),
    ] {
        let mut body = sample("product");
        body["variants"][0]["inventory_policy"] = policy;
        body["variants"][0]["inventory_management"] = management;
        body["variants"][0]["inventory_quantity"] = json!(quantity);
        let events = told("products/update", &body);
        let EventBody::ProductChanged { variants, .. } = &events[0].body else { panic!("{events:?}") };
        assert_eq!(variants[0].stock, stock);
    }
    for status in ["draft", "archived"] {
        let events = told("products/update", &with("product", json!({"status": status})));
        assert!(matches!(&events[0].body, EventBody::ProductDeleted { product_key } if product_key == "632910392"));
    }
}

#[test]
fn what_is_gone_is_told_by_its_id_alone() {
    let body = json!({"id": 450789469});
    let events = told("checkouts/delete", &body);
    assert!(cart(&events).lines.is_empty());
    assert_eq!(events[0].occurred_at, at("2026-11-20T11:59:58.123Z"));
    let events = told("orders/delete", &body);
    assert!(matches!(&events[0].body, EventBody::OrderChanged { order } if order.status == OrderStatus::Deleted));
    let events = told("products/delete", &body);
    assert!(matches!(&events[0].body, EventBody::ProductDeleted { product_key } if product_key == "450789469"));
}

#[test]
fn a_cart_before_the_checkout_is_read_in_the_shoppers_currency() {
    let line = json!({"product_id": 1, "variant_id": 2, "title": "Wool Sock", "quantity": 2, "price": "10.00",
        "price_set": {"shop_money": {"amount": "10.00", "currency_code": "USD"},
            "presentment_money": {"amount": "1500", "currency_code": "JPY"}}});
    let body =
        json!({"id": "eeafa272", "token": "eeafa272", "updated_at": "2026-11-20T11:00:00Z", "line_items": [line]});
    let cart = cart(&told("carts/update", &body));
    assert_eq!((cart.key.as_str(), cart.stage), ("cart:eeafa272", CartStage::Cart));
    assert_eq!(cart.total, Money::new(3_000, Currency::from_code("JPY").expect("known")));
}

#[test]
fn topics_without_use_are_verified_and_dropped() {
    for topic in [
        "customers/data_request",
        "customers/redact",
        "shop/redact",
        "app/uninstalled",
        "inventory_levels/update",
        "themes/publish",
    ] {
        let body = fixture("inventory_level");
        let answer = shop().webhook(&signed(topic, &body), &body, at("2026-11-20T12:00:00Z"));
        assert_eq!(answer, Webhook::Nothing, "{topic}");
        let mut forged = headers(topic);
        forged.push(("X-Shopify-Hmac-Sha256".into(), signature("other", &body)));
        assert_eq!(shop().webhook(&forged, &body, at("2026-11-20T12:00:00Z")), Webhook::Unauthorized, "{topic}");
    }
}

#[test]
fn another_shops_news_is_refused_and_an_absent_topic_is_malformed() {
    let body = fixture("checkout");
    let mut call = signed("checkouts/update", &body);
    call.iter_mut().find(|(n, _)| n == "X-Shopify-Shop-Domain").expect("there").1 = "other.myshopify.com".into();
    assert_eq!(shop().webhook(&call, &body, at("2026-11-20T12:00:00Z")), Webhook::Unauthorized);
    call.iter_mut().find(|(n, _)| n == "X-Shopify-Shop-Domain").expect("there").1 = DOMAIN.to_uppercase();
    assert!(matches!(shop().webhook(&call, &body, at("2026-11-20T12:00:00Z")), Webhook::Events(_)));
    call.retain(|(n, _)| n != "X-Shopify-Topic");
    assert!(matches!(shop().webhook(&call, &body, at("2026-11-20T12:00:00Z")), Webhook::Malformed(_)));
}

#[test]
fn ids_come_from_the_event_and_times_from_the_signed_record() {
    let body = with("order", json!({"updated_at": "2026-11-20T06:59:58-05:00"})).to_string().into_bytes();
    let read = |changes: &[(&str, Option<&str>)], topic: &str| {
        let mut call = signed(topic, &body);
        for (name, value) in changes {
            call.retain(|(n, _)| n != name);
            call.extend(value.map(|v| ((*name).to_owned(), v.to_owned())));
        }
        match shop().webhook(&call, &body, at("2026-11-20T12:00:00Z")) {
            Webhook::Events(events) => (events[0].id.clone(), events[0].occurred_at),
            other => panic!("{other:?}"),
        }
    };
    let (id, time) = read(&[], "orders/paid");
    assert_eq!(id, "shopify:orders/paid:98880550-7158-44d4-b7cd-2c97c8a091b5");
    assert_eq!(time, at("2026-11-20T11:59:58.123Z"), "the header tells apart within the second");
    assert_ne!(id, read(&[], "orders/create").0, "one event may be told under several topics");
    let (id, _) = read(&[("X-Shopify-Event-Id", None)], "orders/paid");
    assert_eq!(id, "shopify:orders/paid:b54557e4-bdd9-4b37-8a5f-bf7d70bcd043");
    for forged in ["2027-01-01T00:00:00Z", "2020-01-01T00:00:00Z", "yesterday"] {
        let (_, time) = read(&[("X-Shopify-Triggered-At", Some(forged))], "orders/paid");
        assert_eq!(time, at("2026-11-20T11:59:58Z"), "an unsigned header cannot move a record: {forged}");
    }
    let long = "x".repeat(5_000);
    let (id, _) = read(&[("X-Shopify-Event-Id", Some(&long)), ("X-Shopify-Webhook-Id", Some("a b"))], "orders/paid");
    assert!(id.starts_with("shopify:orders/paid:") && id.len() < 60, "{id}");
}

#[test]
fn loose_shapes_are_read() {
    let body = with(
        "checkout",
        json!({"id": "450789469", "shipping_address": [], "billing_address": null, "customer": [], "total_price": 379.69,
            "discount_codes": null, "shipping_lines": {}, "buyer_accepts_marketing": "yes", "note_attributes": 7,
            "presentment_currency": "XXQ", "phone": "not a phone", "email": "ANNA.BERG@example.test "}),
    );
    let cart = cart(&told("checkouts/update", &body));
    assert_eq!((cart.key.as_str(), cart.total), ("checkout:450789469", usd(37_969)));
    assert_eq!(cart.identities, [email()]);

    let mut body = sample("checkout");
    body["line_items"][0]["quantity"] = json!(-3);
    body["line_items"][1]["variant_id"] = Value::Null;
    body["line_items"].as_array_mut().expect("lines").extend([json!(null), json!("x"), json!({})]);
    assert!(self::cart(&told("checkouts/update", &body)).lines.is_empty());

    let many: Vec<Value> = vec![sample("checkout")["line_items"][0].clone(); 5_000];
    let body = with("checkout", json!({"line_items": many}));
    assert_eq!(self::cart(&told("checkouts/update", &body)).lines.len(), 500, "bounded");
}

#[test]
fn records_without_what_names_them_are_malformed() {
    for (topic, name, key) in [
        ("checkouts/update", "checkout", "id"),
        ("orders/create", "order", "id"),
        ("orders/create", "order", "created_at"),
        ("products/update", "product", "id"),
        ("customers/update", "customer", "id"),
    ] {
        let mut body = sample(name);
        body.as_object_mut().expect("object").remove(key);
        assert!(matches!(answer(topic, &body), Webhook::Malformed(_)), "{topic} without {key}");
    }
    for topic in ["checkouts/delete", "orders/delete", "products/delete", "carts/update", "orders/edited"] {
        assert!(matches!(answer(topic, &json!({})), Webhook::Malformed(_)), "{topic}");
    }
}

/// Any JSON under the names that the records use.
fn json_like() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!("2026-11-20T10:00:00Z")),
        Just(json!("https://demo-shop.myshopify.com/x")),
    ];
    let names = prop::sample::select(vec![
        "id",
        "email",
        "phone",
        "line_items",
        "price",
        "price_set",
        "shop_money",
        "amount",
        "currency_code",
        "quantity",
        "customer",
        "updated_at",
        "created_at",
        "total_price",
        "variants",
        "options",
        "title",
        "body_html",
        "tags",
        "product_id",
        "variant_id",
        "discount_codes",
        "code",
        "email_marketing_consent",
        "state",
        "completed_at",
    ]);
    leaf.prop_recursive(4, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map(names.clone(), inner, 0..10).prop_map(|m| m
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v))
                .collect::<serde_json::Map<_, _>>()
                .into()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 300, ..ProptestConfig::default() })]
    #[test]
    fn no_signed_body_is_too_strange(body in json_like(), topic in prop::sample::select(vec![
        "checkouts/update", "carts/update", "orders/create", "products/update", "customers/update",
        "customers_email_marketing_consent/update", "products/delete", "nonsense",
    ])) {
        if let Webhook::Events(events) = answer(topic, &body) {
            prop_assert!(!events.is_empty());
        }
    }
}

#[test]
fn an_order_tells_its_parcels() {
    let body = with("order", json!({"fulfillments": sample("fulfillments")}));
    let events = told("orders/updated", &body);
    let EventBody::OrderChanged { order } = &events[0].body else { panic!("{events:?}") };
    let parcels: Vec<(Option<&str>, Option<&str>)> =
        order.shipments.iter().map(|s| (s.carrier.as_deref(), s.tracking_number.as_deref())).collect();
    // Of the four recorded, one failed and one was called off; whoever typed the second number was in a playful mood.
    assert_eq!(parcels, [(Some("my-custom-shipping-company"), Some("123456789")), (Some("UPS"), Some("#☠1☢---4321"))]);
    let first = &order.shipments[0];
    assert_eq!(first.tracking_url.as_deref(), Some("http://my-custom-shipping-company.shopifyapps.com/track/123456"));
    assert!(first.shipped_at.is_some() && !first.variant_keys.is_empty(), "{first:?}");
    for odd in [json!(null), json!("x"), json!([7, null]), json!([{"tracking_numbers": [7], "line_items": 3}])] {
        let events = told("orders/updated", &with("order", json!({"fulfillments": odd})));
        let EventBody::OrderChanged { order } = &events[0].body else { panic!("{events:?}") };
        assert!(order.shipments.iter().all(|parcel| parcel.tracking_number.is_none()), "{odd}");
    }
}
