//! A described shop, by the very example of its page in the docs.

use base64::Engine as _;
use connectors::commerce::custom::{Config, Custom, Kind, Syntax, check};
use connectors::http::Secret;
use domain::cart::{Cart, CartStage};
use domain::clock::SeededRng;
use domain::decision::{Approved, Discount, DiscountKind};
use domain::event::EventBody;
use domain::ids::DecisionId;
use domain::money::{Currency, Money};
use domain::ports::commerce::{ChangeFeed, Commerce, TruthRequest, Webhook};
use domain::product::Stock;
use domain::shopper::Identity;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::{Value, json};
use sha2::Sha256;
use wiremock::matchers::{body_json, header, method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::conformance::{self, Subject, at, cart_of};

const PAGE: &str = include_str!("../../../../docs/connectors/custom.md");

/// The example of the page, with its API at `uri`.
fn example(uri: &str) -> String {
    let block = PAGE.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let local = format!("base_url = \"{uri}/v1\"\nallow_private = true\n");
    block.replacen("base_url = \"https://api.acme.example/v1\"", &local, 1)
}

fn secret(name: &str) -> Option<Secret> {
    match name {
        "acme_token" => Some(Secret::new("token-1")),
        "acme_webhook" => Some(Secret::new("secret")),
        _ => None,
    }
}

fn connect(text: &str) -> Custom {
    let config = Config::parse(text, Syntax::Toml).expect("the example is right");
    Custom::connect(config, secret, conformance_ambient()).expect("connects")
}

fn conformance_ambient() -> connectors::http::Ambient {
    use std::sync::Arc;
    struct NoSleep;
    impl connectors::http::Sleeper for NoSleep {
        fn sleep_ms(&self, _: i64) -> domain::ports::BoxFuture<'_, ()> {
            Box::pin(async {})
        }
    }
    connectors::http::Ambient {
        clock: Arc::new(domain::clock::ManualClock::at(at("2026-11-20T22:30:00Z"))),
        rng: Arc::new(SeededRng::new(1)),
        sleeper: Arc::new(NoSleep),
    }
}

fn cart_json() -> Value {
    json!({
        "key": "c/1", "changed": "2026-11-20T20:00:00Z", "step": "checkout", "total": 89.9, "device": "phone",
        "items": [{"product": 7, "variant": "7-42", "name": "Trail boot", "count": 1, "price": "89.90"}],
        "customer": {"id": 12, "email": "Ida@Example.test", "phone": "+49 151 1234-5678", "given": "Ida",
                     "language": "de_DE", "country": "de"}
    })
}

fn order_json(id: u32, state: &str, email: &str) -> Value {
    json!({
        "id": id, "number": format!("A-{id}"), "changed": "2026-11-20T21:00:00Z", "placed": "2026-11-20T20:59:00Z",
        "state": state, "total": "89.90", "currency": "EUR", "cart": "c/1", "codes": ["BACK5"],
        "items": [{"product": 7, "variant": "7-42", "name": "Trail boot", "count": 1, "sum": "89.90"}],
        "customer": {"id": 12, "email": email}
    })
}

fn product_json() -> Value {
    json!({
        "id": 7, "name": "Trail boot", "changed": 1_795_000_000, "text": "<p>Warm &amp; dry</p>", "maker": "Acme",
        "categories": [{"name": "Shoes"}, {"name": "Boots"}], "page": "https://www.acme.example/p/7",
        "pictures": ["https://cdn.acme.example/7.jpg"],
        "variants": [
            {"id": "7-42", "sku": "TB42", "price": {"gross": 79.9, "before": 89.9}, "stock": 3, "size": "42"},
            {"id": "7-43", "price": {"gross": 89.9, "before": null}, "stock": false, "size": "43"}
        ]
    })
}

fn cart() -> Cart {
    let config = Config::parse(&example("http://127.0.0.1:9"), Syntax::Toml).expect("right");
    match config.try_sample(Kind::Cart, &cart_json(), at("2026-11-20T22:30:00Z")).expect("readable") {
        EventBody::CartChanged { cart } => cart_of(*cart),
        other => panic!("{}", other.kind()),
    }
}

fn signed(body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(b"secret").expect("any key");
    mac.update(body);
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn the_example_of_the_page_is_right_and_reads_the_same_as_yaml() {
    let text = example("https://api.acme.example");
    assert_eq!(check(&text, Syntax::Toml), []);
    let value: toml::Value = toml::from_str(&text).expect("toml");
    let yaml = serde_json::to_string(&value).expect("json is yaml");
    assert_eq!(check(&yaml, Syntax::Yaml), []);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let good = example("https://api.acme.example");
    for (from, to, expected) in [
        ("{since}\", cursor", "{sinc}\", cursor", "products.list.query.changed_since: unknown placeholder {sinc}"),
        ("/carts/{cart_key}", "/carts/one", "carts.one: does not use {cart_key}"),
        ("/products/{product_key}", "/../x/{product_key}", "products.one.path: must be a path alone"),
        ("https://www.acme.example/basket", "https://evil.example/basket", "recovery.url: must be on the host"),
        ("https://www.acme.example/basket", "https://www.acme.example@evil.example/b", "recovery.url: must be on"),
        ("https://www.acme.example/basket", "http://www.acme.example/basket", "recovery.url: must be on the host"),
        ("$.items[*]", "items[", "is not a JSONPath"),
        ("currency = \"EUR\"", "currency = \"XXQ\"", "unknown currency"),
        ("sku =", "skew =", "skew"),
        ("\"X-Acme-Signature\"", "\"X Acme\"", "webhook.header: \"X Acme\" is not a header name"),
        ("secret = \"acme_token\"", "secret = \"a b!\"", "auth.secret: must be the name of a secret"),
        ("https://api.acme.example/v1", "ftp://api.acme.example", "endpoint.base_url: "),
        ("topic_header", "topic = \"$.t\"\ntopic_header", "webhook: needs one of topic_header and topic"),
        ("\"hmac-sha256\"", "\"md5\"", "md5"),
    ] {
        let problems = check(&good.replacen(from, to, 1), Syntax::Toml);
        let words = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        assert!(words.contains(expected), "{to}: {words}");
    }
    assert_eq!(check(&"x".repeat(300_000), Syntax::Toml)[0].path, "file");
    assert_eq!(check("", Syntax::Yaml)[0].path, "file");
    let config = Config::parse(&good, Syntax::Toml).expect("right");
    let error = Custom::connect(config, |_| Some(Secret::new("")), conformance_ambient()).expect_err("refused");
    assert_eq!(error.to_string(), "auth.secret: secret \"acme_token\" is not set");
}

#[test]
fn it_conforms() {
    let shop = connect(&example("http://127.0.0.1:9").replace("\"hex\"", "\"base64\"").replace("\"sha256=\"", "\"\""));
    let text = example("http://127.0.0.1:9");
    let (start, end) = (text.find("[webhook]").expect("there"), text.find("[recovery]").expect("there"));
    let closed = connect(&format!("{}{}", &text[..start], &text[end..]));
    let body = json!({"data": cart_json()}).to_string().into_bytes();
    conformance::check(&Subject {
        commerce: &shop,
        closed: vec![&closed],
        secret: "secret",
        signature_header: "X-Acme-Signature",
        headers: vec![("X-Acme-Topic".to_owned(), "cart.changed".to_owned())],
        body,
        cart: cart(),
        origin: "https://www.acme.example",
    });
}

#[test]
fn signatures_in_hex_hold_only_as_they_are() {
    let shop = connect(&example("http://127.0.0.1:9"));
    let body = json!({"data": order_json(5, "paid", "ida@example.test")}).to_string().into_bytes();
    let now = at("2026-11-20T22:30:00Z");
    let ask = |signatures: &[String], topic: &str, body: &[u8]| {
        let mut headers: Vec<(String, String)> =
            signatures.iter().map(|s| ("x-acme-signature".to_owned(), s.clone())).collect();
        headers.push(("X-ACME-TOPIC".to_owned(), topic.to_owned()));
        shop.webhook(&headers, body, now)
    };
    let right = format!("sha256={}", signed(&body));
    let Webhook::Events(events) = ask(std::slice::from_ref(&right), "order.changed", &body) else { panic!("refused") };
    assert_eq!(events[0].occurred_at, at("2026-11-20T21:00:00Z"));
    let upper = format!("sha256={}", signed(&body).to_uppercase());
    assert!(matches!(ask(&[upper], "order.changed", &body), Webhook::Events(_)));
    assert_eq!(ask(std::slice::from_ref(&right), "stock.counted", &body), Webhook::Nothing);
    let cut = right[..right.len() - 2].to_owned();
    let base64 = base64::engine::general_purpose::STANDARD.encode(&body);
    for wrong in
        [vec![], vec![signed(&body)], vec![right.clone(), right.clone()], vec![cut], vec![base64], vec![String::new()]]
    {
        assert_eq!(ask(&wrong, "order.changed", &body), Webhook::Unauthorized, "{wrong:?}");
    }
    for bad in [&b"not json"[..], b"{}", br#"{"data":{"id":1}}"#] {
        let signature = format!("sha256={}", signed(bad));
        assert!(matches!(ask(&[signature], "order.changed", bad), Webhook::Malformed(_)));
    }
}

#[test]
fn samples_become_our_nouns() {
    let config = Config::parse(&example("http://127.0.0.1:9"), Syntax::Toml).expect("right");
    let now = at("2026-11-20T22:30:00Z");
    let cart = cart().latest;
    assert_eq!((cart.stage, cart.total.minor, cart.lines[0].unit_price.minor), (CartStage::Checkout, 8990, 8990));
    assert_eq!((cart.profile.country.as_deref(), cart.profile.locale.as_deref()), (Some("DE"), Some("de-DE")));
    let phone = Identity::phone("+4915112345678").expect("a number");
    let email = Identity::email("ida@example.test").expect("an address");
    assert_eq!(cart.identities, [Identity::customer("custom", "12"), email, phone]);

    let body = config.try_sample(Kind::Product, &product_json(), now).expect("readable");
    let EventBody::ProductChanged { product, variants, .. } = body else { panic!("another kind") };
    assert_eq!(
        (product.description.as_str(), &product.categories[..]),
        ("Warm & dry", &["Shoes".to_owned(), "Boots".to_owned()][..])
    );
    assert_eq!((variants[0].stock, variants[1].stock), (Stock::Count(3), Stock::SoldOut));
    assert_eq!((variants[0].compare_at.map(|m| m.minor), variants[1].compare_at), (Some(8990), None));

    for (from, to, words) in [
        ("\"89.90\"", "\"-1\"", "amount is negative"),
        ("\"EUR\"", "\"XXQ\"", "unknown currency"),
        ("\"paid\"", "\"odd\"", "status \"odd\" is not in orders.statuses"),
        ("2026-11-20T20:59:00Z", "soon", "not a time"),
        ("\"count\":1", "\"count\":0", "quantity is 0"),
        ("\"id\":5", "\"id\":null", "order key is empty"),
    ] {
        let text = order_json(5, "paid", "ida@example.test").to_string();
        let sample = serde_json::from_str(&text.replace(from, to)).expect("json");
        let error = config.try_sample(Kind::Order, &sample, now).expect_err("refused");
        assert!(error.contains(words), "{error}");
    }
}

#[tokio::test]
async fn lists_are_paged_by_token_or_number_and_one_bad_item_is_left_out() {
    let server = MockServer::start().await;
    let products = |next: Value| json!({"data": [product_json(), {"id": 8}], "next_cursor": next});
    let get = || Mock::given(method("GET")).and(header("authorization", "Bearer token-1"));
    get()
        .and(path("/v1/products"))
        .and(query_param("changed_since", "2026-11-20T19:59:55.000Z"))
        .and(query_param_is_missing("cursor"))
        .respond_with(ResponseTemplate::new(200).set_body_json(products(json!("n2"))))
        .mount(&server)
        .await;
    get()
        .and(path("/v1/products"))
        .and(query_param("cursor", "n2"))
        .respond_with(ResponseTemplate::new(200).set_body_json(products(json!("n2"))))
        .mount(&server)
        .await;
    for (page, orders) in [("1", vec![order_json(5, "paid", "ida@example.test")]), ("2", vec![])] {
        get()
            .and(path("/v1/orders"))
            .and(query_param("page", page))
            .respond_with(ResponseTemplate::new(200).set_body_json(json!({"orders": orders})))
            .mount(&server)
            .await;
    }
    let shop = connect(&example(&server.uri()));
    let since = at("2026-11-20T20:00:00Z");
    let first = shop.changes(ChangeFeed::Products, since, None).await.expect("a page");
    assert_eq!((first.events.len(), first.next.as_deref()), (1, Some("n2")));
    let second = shop.changes(ChangeFeed::Products, since, Some("n2")).await.expect("a page");
    assert_eq!(second.next, None, "a page that names itself ends the list");

    let first = shop.changes(ChangeFeed::Orders, since, None).await.expect("a page");
    assert_eq!(first.next.as_deref(), Some("2"));
    let body = json!({"data": order_json(5, "paid", "ida@example.test")}).to_string().into_bytes();
    let headers = [
        ("X-Acme-Signature".to_owned(), format!("sha256={}", signed(&body))),
        ("X-Acme-Topic".to_owned(), "order.changed".to_owned()),
    ];
    let told = shop.webhook(&headers, &body, at("2026-11-20T22:30:00Z"));
    assert_eq!(told, Webhook::Events(first.events), "a list and a webhook tell of one state alike");
    assert_eq!(shop.changes(ChangeFeed::Orders, since, Some("2")).await.expect("a page").next, None);
}

#[tokio::test]
async fn truth_reads_price_stock_cart_and_orders_of_these_people_alone() {
    let server = MockServer::start().await;
    let answer = |json: Value| ResponseTemplate::new(200).set_body_json(json);
    Mock::given(path("/v1/products/7")).respond_with(answer(product_json())).mount(&server).await;
    Mock::given(path("/v1/carts/c%2F1")).respond_with(answer(cart_json())).mount(&server).await;
    let orders = json!({"orders": [
        order_json(1, "paid", "someone.else@example.test").as_object().map(|o| {
            let mut other = o.clone();
            other["customer"] = json!({"id": 99, "email": "someone.else@example.test"});
            other
        }),
        order_json(2, "new", "ida@example.test"),
        order_json(3, "paid", "ida@example.test")
    ]});
    Mock::given(path("/v1/orders"))
        .and(query_param("customer", "12"))
        .and(query_param_is_missing("email"))
        .respond_with(answer(orders))
        .mount(&server)
        .await;
    let shop = connect(&example(&server.uri()));
    let cart = cart();
    let identities = cart.latest.identities.clone();
    let truth = shop.truth(TruthRequest { cart: &cart, identities: &identities, cart_secret: None }).await;
    let truth = truth.expect("an answer");
    assert_eq!(truth.variants.iter().map(|(_, v)| v.key.as_str()).collect::<Vec<_>>(), ["7-42"]);
    assert_eq!(truth.variants[0].1.price.map(|p| p.minor), Some(7990));
    assert_eq!(truth.cart.map(|c| c.key).as_deref(), Some("c/1"));
    assert_eq!(truth.purchase, Some(("3".to_owned(), at("2026-11-20T20:59:00Z"))));
}

#[tokio::test]
async fn failures_are_told_and_a_product_that_is_gone_is_missing() {
    let server = MockServer::start().await;
    Mock::given(path("/v1/products/7")).respond_with(ResponseTemplate::new(404)).mount(&server).await;
    Mock::given(path("/v1/carts/c%2F1")).respond_with(ResponseTemplate::new(404)).mount(&server).await;
    Mock::given(path("/v1/orders"))
        .and(query_param("page", "1"))
        .respond_with(ResponseTemplate::new(401))
        .mount(&server)
        .await;
    let empty = ResponseTemplate::new(200).set_body_json(json!({"orders": []}));
    Mock::given(path("/v1/orders")).respond_with(empty).mount(&server).await;
    Mock::given(path("/v1/carts"))
        .respond_with(ResponseTemplate::new(200).set_body_string("[{\"ke"))
        .mount(&server)
        .await;
    let shop = connect(&example(&server.uri()));
    let cart = cart();
    let identities = cart.latest.identities.clone();
    let truth = shop.truth(TruthRequest { cart: &cart, identities: &identities, cart_secret: None }).await;
    let truth = truth.expect("an answer");
    assert_eq!((truth.variants.len(), truth.cart, truth.purchase), (0, None, None));
    let since = at("2026-11-20T20:00:00Z");
    let error = shop.changes(ChangeFeed::Orders, since, None).await.expect_err("refused");
    assert_eq!(
        (error.temporary, error.message.as_str()),
        (false, "the shop refuses our credentials (status 401 for /orders)")
    );
    assert!(shop.changes(ChangeFeed::Checkouts, since, None).await.is_err());
}

#[tokio::test]
async fn coupons_are_made_once_and_one_that_is_there_counts() {
    let server = MockServer::start().await;
    let body = json!({"code": "BACK5-X", "percent": 7.5, "only_for": "ida@example.test", "uses": 1,
        "ends": "2026-11-23T22:30:00.000Z", "maximum_basket": "66.66"});
    Mock::given(method("POST"))
        .and(path("/v1/coupons"))
        .and(body_json(body))
        .respond_with(ResponseTemplate::new(409))
        .expect(1)
        .mount(&server)
        .await;
    let shop = connect(&example(&server.uri()));
    let eur = Currency::from_code("EUR").expect("known");
    let discount = |kind: DiscountKind| {
        let discount = Discount {
            kind,
            code: "BACK5-X".to_owned(),
            email: "ida@example.test".to_owned(),
            expires_at: at("2026-11-23T22:30:00Z"),
            minimum: None,
            maximum: Some(Money::new(6_666, eur)),
            cost_max: Money::new(500, eur),
        };
        Approved::mint(discount, DecisionId::new(at("2026-11-20T22:30:00Z"), &SeededRng::new(1)))
    };
    shop.create_coupon(&discount(DiscountKind::Percent(750))).await.expect("counts as done");
    let error = shop.create_coupon(&discount(DiscountKind::FreeShipping)).await.expect_err("not described");
    assert_eq!(error.message, "the description has no coupons.free_shipping");

    let unbound = example(&server.uri()).replace("maximum_basket = \"{maximum}\"", "");
    let shop = connect(&unbound);
    assert!(!shop.capabilities().basket_ceiling);
    let error = shop.create_coupon(&discount(DiscountKind::Percent(750))).await.expect_err("it could cost more");
    assert!(error.message.contains("must carry {maximum}"), "{error}");
}

#[test]
fn links_stay_in_the_shop_whatever_a_cart_holds() {
    let shop = connect(&example("http://127.0.0.1:9"));
    let mut cart = cart();
    assert_eq!(
        shop.recovery_url(&cart, Some("BACK 5&x=1"), "t-1"),
        "https://www.acme.example/basket/c%2F1?code=BACK%205%26x%3D1&utm_source=cartwright&utm_content=t-1"
    );
    assert_eq!(
        shop.recovery_url(&cart, None, "t-1"),
        "https://www.acme.example/basket/c%2F1?utm_source=cartwright&utm_content=t-1"
    );
    for key in ["..", "@evil.example", "//evil.example", "\\evil.example", "?x#y", "\u{202e}"] {
        cart.latest.key = key.to_owned();
        cart.latest.recovery_url = Some("https://evil.example/".to_owned());
        let link = shop.recovery_url(&cart, None, "t");
        assert!(link.starts_with("https://www.acme.example/"), "{link}");
    }
    let text = example("http://127.0.0.1:9");
    let plain = connect(&text[..text.find("[recovery]").expect("there")]);
    assert_eq!(plain.recovery_url(&cart, None, "t"), "https://www.acme.example/");
    cart.latest.recovery_url = Some("https://www.acme.example/back/1".to_owned());
    assert_eq!(plain.recovery_url(&cart, None, "t"), "https://www.acme.example/back/1");
}
