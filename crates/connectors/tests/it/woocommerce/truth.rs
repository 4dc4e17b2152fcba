//! Live carts, truth at send time, and recovery links.

use connectors::commerce::woocommerce::{CheckoutLink, Config, LiveCart, WooCommerce, cart_token};
use domain::cart::{Cart, CartStage};
use domain::ports::commerce::{Commerce as _, CommerceError, Truth, TruthRequest};
use domain::product::Stock;
use domain::shopper::Identity;
use serde_json::{Value, json};
use wiremock::matchers::{header, method, path, query_param};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::{cart, cents, config, fixture, recorded, recorded_with, shop, time};
use crate::http::ambient;

fn token_of(name: &str) -> String {
    fixture(name)["cart_token"].as_str().expect("token").to_owned()
}

async fn store_api(server: &MockServer, token: &str, answer: ResponseTemplate) {
    Mock::given(path("/wp-json/wc/store/v1/cart"))
        .and(header("cart-token", token))
        .respond_with(answer)
        .mount(server)
        .await;
}

async fn get(server: &MockServer, route: &str, status: u16, body: Value) {
    let answer = ResponseTemplate::new(status).set_body_json(body);
    Mock::given(method("GET")).and(path(format!("/wp-json/wc/v3/{route}"))).respond_with(answer).mount(server).await;
}

/// The catalogue of the mock: a sweater with variation 50, a beanie.
async fn catalogue(server: &MockServer, beanie_price: &str) {
    let mut beanie = fixture("products-05-simple-full")["body"].clone();
    beanie["price"] = json!(beanie_price);
    let sweater = json!({"id": 36, "name": "Sweater", "type": "variable", "status": "publish", "price": "39.95"});
    get(server, "products", 200, json!([beanie, sweater])).await;
    get(server, "products/50", 200, json!({"id": 50, "type": "variation", "parent_id": 36})).await;
    get(server, "products/36/variations", 200, fixture("products-13-variations-list")["body"].clone()).await;
    get(server, "system_status", 200, fixture("store-02-system-status")["body"].clone()).await;
}

async fn truth_of(shop: &WooCommerce, cart: &Cart, secret: Option<&str>) -> Result<Truth, CommerceError> {
    let identities: Vec<Identity> = cart.identities.iter().cloned().collect();
    shop.truth(TruthRequest { cart, identities: &identities, cart_secret: secret }).await
}

#[tokio::test]
async fn a_live_cart_is_read_by_its_token_alone() {
    let server = MockServer::start().await;
    let token = token_of("store-api-23-cart-by-token-with-email");
    let items = fixture("store-api-05-add-simple-201")["body"]["items"].clone();
    store_api(&server, &token, recorded_with("store-api-23-cart-by-token-with-email", |body| body["items"] = items))
        .await;
    catalogue(&server, "18").await;
    let (shop, _) = shop(&server.uri());
    let LiveCart::Found { snapshot, sold_out, cart_hash } = shop.live_cart(&token).await.expect("cart") else {
        panic!("expired")
    };
    assert_eq!((Some(snapshot.key.clone()), snapshot.stage), (cart_token::cart_key(&token), CartStage::Checkout));
    assert_eq!((snapshot.total, snapshot.shipping), (cents(9_490), Some(cents(490))));
    assert_eq!(snapshot.identities, [Identity::email("eva@example.test").expect("address")]);
    assert_eq!(
        (snapshot.lines[0].product_key.as_str(), snapshot.lines[0].variant_key.as_str()),
        ("36", "50"),
        "the product is looked up"
    );
    assert_eq!((snapshot.lines[0].options.len(), snapshot.lines[1].unit_price), (2, cents(1_800)));
    assert_eq!((sold_out.len(), cart_hash.as_deref()), (0, Some("fa608c5b9255e37e2928b90f2e302828")));
    let request = &server.received_requests().await.expect("recorded")[0];
    assert!(request.url.query().is_none() && !request.headers.contains_key("authorization"), "without our key");
}

#[tokio::test]
async fn an_expired_token_is_not_an_emptied_cart() {
    let server = MockServer::start().await;
    let token = token_of("store-api-24-get-invalid-token-200");
    store_api(&server, &token, recorded("store-api-24-get-invalid-token-200")).await;
    let (shop, _) = shop(&server.uri());
    assert_eq!(shop.live_cart(&token).await.expect("answer"), LiveCart::Expired);
    for rubbish in ["", "x", "a.b.c", "eyJ.e30.\r\nx: y"] {
        assert_eq!(shop.live_cart(rubbish).await.expect("answer"), LiveCart::Expired, "{rubbish:?}");
    }
    // The shopper's own empty cart, on the other hand, is emptied.
    let token = "eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoidF8xIn0.c2ln";
    let emptied = recorded("store-api-01-cart-empty").insert_header("cart-token", token);
    store_api(&server, token, emptied).await;
    let LiveCart::Found { snapshot, .. } = shop.live_cart(token).await.expect("answer") else { panic!("expired") };
    assert!(snapshot.lines.is_empty());
}

#[tokio::test]
async fn a_cart_that_hides_its_items_is_not_taken_for_emptied() {
    let server = MockServer::start().await;
    let token = token_of("store-api-23-cart-by-token-with-email");
    store_api(&server, &token, recorded("store-api-23-cart-by-token-with-email")).await;
    assert!(shop(&server.uri()).0.live_cart(&token).await.expect_err("unreadable").temporary);
}

#[tokio::test]
async fn truth_tells_prices_and_what_sold_out_in_the_cart() {
    let server = MockServer::start().await;
    let token = token_of("store-api-25-sold-out-in-cart");
    store_api(&server, &token, recorded("store-api-25-sold-out-in-cart")).await;
    catalogue(&server, "12.50").await;
    get(&server, "products/17", 404, json!({"code": "woocommerce_rest_product_invalid_id", "message": "gone"})).await;
    get(&server, "orders", 200, json!([])).await;
    let (shop, _) = shop(&server.uri());
    let key = cart_token::cart_key(&token).expect("key");
    let truth = truth_of(&shop, &cart(&key, CartStage::Cart), Some(&token)).await.expect("truth");
    let found: Vec<_> =
        truth.variants.iter().map(|(p, v)| (p.key.as_str(), v.key.as_str(), v.price, v.stock)).collect();
    assert_eq!(
        found,
        [("15", "15", Some(cents(1_250)), Stock::SoldOut), ("36", "50", Some(cents(3_995)), Stock::Count(7)),],
        "the cap is gone"
    );
    assert_eq!(truth.cart.expect("live").lines.len(), 2);
    assert_eq!((truth.purchase, truth.version.as_str()), (None, "2026-11-20T22:30:00.000Z"));
}

fn row(id: u64, status: &str, email: &str, created: &str) -> Value {
    json!({"id": id, "status": status, "currency": "EUR", "total": "18.00", "created_via": "checkout", "payment_method": "stripe",
        "billing": {"email": email}, "date_created_gmt": created, "date_modified_gmt": created,
        "payment_url": format!("https://127.0.0.1:8443/checkout/order-pay/{id}/"),
        "line_items": [{"product_id": 15, "quantity": 1, "subtotal": "18", "name": "Beanie"}]})
}

#[tokio::test]
async fn purchases_are_found_by_address_since_the_cart_began_and_drafts_are_none() {
    for (status, email, created, bought) in [
        ("processing", "CARA@example.test", "2026-11-20T22:25:00", true),
        ("on-hold", "cara@example.test", "2026-11-20T22:22:06", true),
        ("checkout-draft", "cara@example.test", "2026-11-20T22:25:00", false),
        ("pending", "cara@example.test", "2026-11-20T22:25:00", false),
        ("processing", "cara@example.test", "2026-11-20T22:00:00", false),
        ("processing", "other@example.test", "2026-11-20T22:25:00", false),
    ] {
        let server = MockServer::start().await;
        catalogue(&server, "18").await;
        let rows = json!([row(70, status, email, created)]);
        Mock::given(path("/wp-json/wc/v3/orders"))
            .and(query_param("search", "cara@example.test"))
            .respond_with(ResponseTemplate::new(200).set_body_json(rows))
            .mount(&server)
            .await;
        let truth = truth_of(&shop(&server.uri()).0, &cart("t_1", CartStage::Cart), None).await.expect("truth");
        assert_eq!(truth.purchase.is_some(), bought, "{status} {email} {created}");
        assert_eq!(truth.cart, None, "without a token our own picture stands");
    }
}

#[tokio::test]
async fn a_cart_that_is_an_order_is_read_as_that_order() {
    let of = |status: &'static str, stage| async move {
        let server = MockServer::start().await;
        catalogue(&server, "18").await;
        get(&server, "orders", 200, json!([])).await;
        let body = if status == "gone" {
            json!({"code": "woocommerce_rest_shop_order_invalid_id"})
        } else {
            row(60, status, "cara@example.test", "2026-11-20T22:22:06")
        };
        get(&server, "orders/60", if status == "gone" { 404 } else { 200 }, body).await;
        truth_of(&shop(&server.uri()).0, &cart("order:60", stage), None).await.expect("truth")
    };
    let pending = of("pending", CartStage::Payment).await;
    assert!(pending.purchase.is_none() && pending.cart.is_some_and(|c| c.recovery_url.is_some()));
    let cancelled = of("cancelled", CartStage::Payment).await;
    assert!(
        cancelled.cart.is_some_and(|c| c.recovery_url.is_none() && !c.lines.is_empty()),
        "its payment page is dead"
    );
    let placed = of("on-hold", CartStage::Checkout).await;
    assert_eq!(placed.purchase, Some(("60".to_owned(), time("2026-11-20T22:22:06Z"))));
    assert!(of("trash", CartStage::Payment).await.cart.is_some_and(|c| c.lines.is_empty()));
    assert!(of("gone", CartStage::Payment).await.cart.is_some_and(|c| c.lines.is_empty()));
    assert_eq!(of("gone", CartStage::Checkout).await.cart, None, "drafts are swept away while the cart lives on");
}

#[tokio::test]
async fn truth_fails_rather_than_guesses() {
    let server = MockServer::start().await;
    catalogue(&server, "18").await;
    get(&server, "orders", 500, json!({"code": "internal_server_error"})).await;
    let error =
        truth_of(&shop(&server.uri()).0, &cart("t_1", CartStage::Cart), None).await.expect_err("no answer, no truth");
    assert!(error.temporary);
}

#[tokio::test]
async fn links_use_what_the_shop_can_do() {
    let server = MockServer::start().await;
    catalogue(&server, "18").await;
    get(&server, "orders", 200, json!([])).await;
    let (shop, _) = shop(&server.uri());
    let cart = cart("t_1", CartStage::Cart);
    let home = server.uri();
    assert_eq!(
        shop.recovery_url(&cart, None, "touch-1"),
        format!("{home}/cart/?add-to-cart=50&quantity=1&utm_source=cartwright&utm_content=touch-1"),
        "before the version is known: the line worth most"
    );
    truth_of(&shop, &cart, None).await.expect("truth");
    assert_eq!(
        shop.recovery_url(&cart, Some("cw-anna-10"), "touch-1"),
        format!(
            "{home}/checkout-link/?products=50%3A1%2C15%3A1&coupon=cw-anna-10&utm_source=cartwright&utm_content=touch-1"
        )
    );
}

#[test]
fn links_never_leave_the_shop() {
    let with = |link, home: Option<&str>| {
        let config =
            Config { checkout_link: link, home_url: home.map(str::to_owned), ..config("http://10.0.0.5:8081") };
        WooCommerce::connect(config, ambient().0).expect("connection")
    };
    let (new, old) = (with(CheckoutLink::Yes, Some("https://shop.example/store")), with(CheckoutLink::No, None));
    let mut paid = cart("order:55", CartStage::Payment);
    paid.latest.recovery_url =
        Some("https://shop.example/checkout/order-pay/55/?pay_for_order=true&key=wc_order_x".to_owned());
    let link = new.recovery_url(&paid, None, "t&u=1");
    assert!(
        link.starts_with("https://shop.example/checkout/order-pay/55/?pay_for_order=true&key=wc_order_x&utm_source=")
    );
    assert!(link.ends_with("utm_content=t%26u%3D1"), "{link}");
    assert!(
        new.recovery_url(&paid, Some("c"), "t").starts_with("https://shop.example/store/checkout-link/?products="),
        "a payment page takes no coupon"
    );
    for evil in [
        "https://evil.example/order-pay/",
        "https://shop.example.evil.example/",
        "https://shop.example@evil.example/",
        "javascript:x",
        "",
    ] {
        paid.latest.recovery_url = Some(evil.to_owned());
        paid.latest.lines[0].variant_key = "50:1&x=//evil.example".to_owned();
        for shop in [&new, &old] {
            let link = url::Url::parse(&shop.recovery_url(&paid, Some("a&b"), "//evil.example")).expect("address");
            assert!(matches!(link.host_str(), Some("shop.example" | "10.0.0.5")), "{link}");
            assert!(!link.path().contains("evil") && !link.as_str().contains("x=//evil"), "{link}");
        }
    }
    paid.latest.lines.clear();
    assert!(new.recovery_url(&paid, None, "t").starts_with("https://shop.example/store/cart/?utm_source="));
    assert!(old.recovery_url(&paid, None, "t").starts_with("http://10.0.0.5:8081/cart/?utm_source="));
}
