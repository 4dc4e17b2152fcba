//! WooCommerce: recordings of a real shop, and a mock of one.

mod client;
mod truth;
mod webhook;

use std::sync::Arc;

use connectors::commerce::woocommerce::{Config, WooCommerce};
use domain::cart::{Cart, CartLine, CartSnapshot, CartStage};
use domain::ids::{CartId, ShopId};
use domain::money::{Currency, Money};
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use serde_json::Value;
use wiremock::ResponseTemplate;

use crate::http::{CountingSleeper, ambient};

/// The secret of the recorded webhooks; special characters on purpose.
const SECRET: &str = "whsec_acceptance_&\"<ü>_1";

fn eur() -> Currency {
    Currency::from_code("EUR").expect("known")
}

fn cents(minor: i64) -> Money {
    Money::new(minor, eur())
}

fn time(text: &str) -> Timestamp {
    text.parse().expect("time")
}

fn fixture(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/woocommerce/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}"));
    serde_json::from_str(&text).expect("json")
}

/// A recorded answer as the mock shop gives it.
fn recorded(name: &str) -> ResponseTemplate {
    recorded_with(name, |_| {})
}

fn recorded_with(name: &str, change: impl FnOnce(&mut Value)) -> ResponseTemplate {
    let mut recording = fixture(name);
    change(&mut recording["body"]);
    let status = recording["status"].as_u64().expect("status") as u16;
    let mut answer = ResponseTemplate::new(status).set_body_json(&recording["body"]);
    for header in recording["headers"].as_array().expect("headers") {
        answer = answer.append_header(header[0].as_str().expect("name"), header[1].as_str().expect("value"));
    }
    answer
}

fn config(base_url: &str) -> Config {
    Config {
        webhook_secret: Some(SECRET.into()),
        allow_private: true,
        country: Some("DE".to_owned()),
        ..Config::new(base_url, "ck_a1a1", "cs_canary_b2b2", eur())
    }
}

fn shop(base_url: &str) -> (WooCommerce, Arc<CountingSleeper>) {
    let (ambient, sleeper) = ambient();
    (WooCommerce::connect(config(base_url), ambient).expect("connection"), sleeper)
}

/// A connection for pure functions, to the recorded shop's address.
fn offline() -> WooCommerce {
    shop("https://127.0.0.1:8443").0
}

/// A cart with one beanie and one sweater, as projected.
fn cart(key: &str, stage: CartStage) -> Cart {
    let line = |product: &str, variant: &str, minor| CartLine {
        product_key: product.to_owned(),
        variant_key: variant.to_owned(),
        title: "x".to_owned(),
        options: vec![],
        quantity: 1,
        unit_price: cents(minor),
        image_url: None,
    };
    let identities = vec![Identity::email("cara@example.test").expect("address")];
    let shop = ShopId::new("acceptance").expect("slug");
    let latest = CartSnapshot {
        key: key.to_owned(),
        identities: identities.clone(),
        profile: Default::default(),
        stage,
        currency: eur(),
        lines: vec![line("36", "50", 3_995), line("15", "15", 1_800)],
        total: cents(5_795),
        shipping: None,
        coupon_codes: vec![],
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    };
    Cart {
        id: CartId::derive(&[shop.as_str(), key]),
        shop,
        shopper: None,
        latest,
        identities: identities.into_iter().collect(),
        stage,
        first_seen_at: time("2026-11-20T22:22:06Z"),
        last_change_at: time("2026-11-20T22:22:06Z"),
        source: "woocommerce".to_owned(),
        shop_recovery: false,
        purchase: None,
    }
}
