//! Shopify.

mod client;
mod schema;
mod webhooks;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use connectors::commerce::shopify::{API_VERSION, Shopify, ShopifyConfig};
use connectors::http::{Ambient, Secret, Sleeper};
use domain::clock::{Clock, ManualClock, SeededRng};
use domain::money::Currency;
use domain::ports::BoxFuture;

use crate::conformance::{Headers, at, signature};

const SECRET: &str = "test_secret_key";
const DOMAIN: &str = "demo-shop.myshopify.com";

/// Waiting moves the clock.
struct Skip {
    clock: Arc<ManualClock>,
    waited_ms: Arc<AtomicI64>,
}

impl Sleeper for Skip {
    fn sleep_ms(&self, ms: i64) -> BoxFuture<'_, ()> {
        self.clock.set(self.clock.now().plus_ms(ms));
        self.waited_ms.fetch_add(ms, Ordering::SeqCst);
        Box::pin(std::future::ready(()))
    }
}

/// Time that passes only by waiting, and how long that was.
fn ambient() -> (Ambient, Arc<AtomicI64>) {
    let clock = Arc::new(ManualClock::at(at("2026-11-20T12:00:00Z")));
    let waited_ms = Arc::new(AtomicI64::new(0));
    let sleeper = Arc::new(Skip { clock: clock.clone(), waited_ms: waited_ms.clone() });
    (Ambient { clock, rng: Arc::new(SeededRng::new(7)), sleeper }, waited_ms)
}

fn config(base_url: Option<String>) -> ShopifyConfig {
    ShopifyConfig {
        shop_domain: DOMAIN.to_owned(),
        access_token: Secret::new("shpat_0123456789abcdef"),
        webhook_secret: Some(Secret::new(SECRET)),
        api_version: API_VERSION.to_owned(),
        currency: Currency::from_code("USD").expect("known"),
        storefront_url: None,
        checkout_hosts: Vec::new(),
        allow_private: base_url.is_some(),
        base_url,
        ca_file: None,
    }
}

fn shop() -> Shopify {
    Shopify::new(config(None), ambient().0).expect("a good configuration")
}

fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/tests/fixtures/shopify/{name}.json", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(path).expect("a fixture")
}

fn headers(topic: &str) -> Headers {
    [
        ("X-Shopify-Topic", topic),
        ("X-Shopify-Shop-Domain", DOMAIN),
        ("X-Shopify-API-Version", API_VERSION),
        ("X-Shopify-Webhook-Id", "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043"),
        ("X-Shopify-Event-Id", "98880550-7158-44d4-b7cd-2c97c8a091b5"),
        ("X-Shopify-Triggered-At", "2026-11-20T11:59:58.123Z"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

fn signed(topic: &str, body: &[u8]) -> Headers {
    let mut headers = headers(topic);
    headers.push(("X-Shopify-Hmac-Sha256".to_owned(), signature(SECRET, body)));
    headers
}
