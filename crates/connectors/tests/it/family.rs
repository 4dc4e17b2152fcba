//! The family rules over connectors whose own modules test what is special to them.

use connectors::commerce::woocommerce::{CheckoutLink, Config, WooCommerce};
use connectors::http::{Ambient, TokioSleeper};
use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::clock::{ManualClock, SeededRng};
use domain::money::{Currency, Money};
use serde_json::{Value, json};
use std::sync::Arc;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::conformance::{Subject, at, cart_of, check, check_coupons};

const SECRET: &str = "whsec_family";

fn woocommerce(base_url: &str, secret: Option<&str>) -> WooCommerce {
    let currency = Currency::from_code("EUR").expect("known");
    let mut config = Config::new(base_url, "ck_1234", "cs_5678", currency);
    config.home_url = Some("https://shop.example.test".to_owned());
    config.checkout_link = CheckoutLink::Yes;
    config.webhook_secret = secret.map(Into::into);
    config.allow_private = true;
    let clock = Arc::new(ManualClock::at(at("2026-11-20T12:00:00Z")));
    let ambient = Ambient { clock, rng: Arc::new(SeededRng::new(7)), sleeper: Arc::new(TokioSleeper) };
    WooCommerce::connect(config, ambient).expect("a good configuration")
}

fn cart() -> CartSnapshot {
    let price = Money::new(1_999, Currency::from_code("EUR").expect("known"));
    let line = CartLine {
        product_key: "12".into(),
        variant_key: "50".into(),
        title: "Wool Sock".into(),
        options: vec![],
        quantity: 1,
        unit_price: price,
        image_url: None,
    };
    CartSnapshot {
        key: "order:53".into(),
        identities: vec![],
        profile: Default::default(),
        stage: CartStage::Checkout,
        currency: price.currency,
        lines: vec![line],
        total: price,
        shipping: None,
        coupon_codes: vec![],
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    }
}

/// Says yes to a coupon as a shop does: with the terms it was given.
fn coupon_made(request: &Request) -> ResponseTemplate {
    let mut coupon: Value = request.body_json().expect("json");
    let ends = coupon["date_expires"].as_str().expect("an end").trim_end_matches('Z').to_owned();
    coupon["id"] = json!(77);
    coupon["date_expires_gmt"] = json!(ends);
    ResponseTemplate::new(201).set_body_json(coupon)
}

#[tokio::test]
async fn woocommerce_keeps_the_family_rules() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).and(path("/wp-json/wc/v3/coupons")).respond_with(coupon_made).mount(&server).await;
    let open = woocommerce(&server.uri(), Some(SECRET));
    let (unset, empty) = (woocommerce(&server.uri(), None), woocommerce(&server.uri(), Some("")));
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/woocommerce");
    let recorded = std::fs::read(format!("{folder}/hook-02-order-created.json")).expect("a recording");
    let recorded: Value = serde_json::from_slice(&recorded).expect("json");
    let pairs = recorded["headers"].as_array().expect("headers").iter();
    let headers =
        pairs.map(|p| (p[0].as_str().unwrap_or_default().to_owned(), p[1].as_str().unwrap_or_default().to_owned()));
    let subject = Subject {
        commerce: &open,
        closed: vec![&unset, &empty],
        secret: SECRET,
        signature_header: "X-WC-Webhook-Signature",
        headers: headers.filter(|(name, _)| name != "X-WC-Webhook-Signature").collect(),
        body: recorded["body"].as_str().expect("a body").as_bytes().to_vec(),
        cart: cart_of(cart()),
        origin: "https://shop.example.test",
    };
    check(&subject);
    check_coupons(&subject).await;
}
