//! The demo's made-up shop: the behaving fake with a catalogue of its own, whose way back leads to the demo storefront.

use std::sync::Arc;

use connectors::commerce::fake::{FakeFaults, FakeShop, ShopSeed};
use domain::cart::Cart;
use domain::decision::{Approved, Discount, PostalAddress};
use domain::ids::ShopId;
use domain::money::{Currency, Money};
use domain::ports::BoxFuture;
use domain::ports::carrier::Party;
use domain::ports::commerce::{
    ChangeFeed, ChangePage, Commerce, CommerceCapabilities, CommerceError, Truth, TruthRequest, Webhook,
};
use domain::product::{Product, Variant};
use domain::shop::{Settings, ShippingWay, Shop};
use domain::timestamp::{SECOND_MS, Timestamp};
use serde::Deserialize;

const CATALOGUE: &str = include_str!("../../../../demo/catalogue.json");

/// The demo's shop id and public key, as the storefront page has them.
pub const SHOP: &str = "demo";
/// Public key of the storefront script.
pub const WRITE_KEY: &str = "pk_demo";

#[derive(Deserialize)]
struct Catalogue {
    products: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    product: Product,
    variants: Vec<Variant>,
}

/// The catalogue.
///
/// # Panics
/// Never: the file is shipped and a test reads it.
#[must_use]
pub fn catalogue() -> Vec<(Product, Vec<Variant>)> {
    let catalogue: Catalogue = serde_json::from_str(CATALOGUE).expect("demo/catalogue.json is checked by a test");
    catalogue.products.into_iter().map(|i| (i.product, i.variants)).collect()
}

/// The currency of the made-up shop.
///
/// # Panics
/// Never: ISO 4217 knows the euro.
#[must_use]
pub fn euro() -> Currency {
    Currency::from_code("EUR").expect("ISO 4217 knows EUR")
}

/// The shop's row with settings that let every part of recovery be seen.
#[must_use]
pub fn row(base_url: &str) -> Shop {
    let eur = |minor| Money::new(minor, euro());
    let way = |name: &str, minor, days| ShippingWay { name: name.into(), price: eur(minor), days, countries: vec![] };
    Shop {
        id: ShopId::new(SHOP).expect("a slug"),
        name: "Nordlicht".into(),
        url: base_url.trim_end_matches('/').to_owned(),
        currency: euro(),
        locale: "en".into(),
        time_zone: "Europe/Berlin".into(),
        country: "DE".into(),
        write_key: WRITE_KEY.into(),
        origins: vec![],
        settings: Settings {
            // Whoever looks at the demo is to see everything.
            recommendations_control_basis_points: 0,
            postal_address: "Nordlicht (invented), Musterweg 1, 10115 Berlin".into(),
            high_value_from: Some(eur(40_000)),
            discount_budget: Some(eur(40_000)),
            free_returns_days: Some(30),
            assistant: true,
            returns_to: Some(warehouse()),
            shipping: vec![way("standard", 490, 3), way("express", 1_290, 1)],
            ..Settings::default()
        },
    }
}

/// Where returned goods go.
fn warehouse() -> Party {
    Party {
        name: "Nordlicht Returns (invented)".into(),
        company: None,
        phone: None,
        email: None,
        address: PostalAddress {
            line1: "Musterweg 1".into(),
            line2: String::new(),
            city: "Berlin".into(),
            region: String::new(),
            country: "DE".into(),
            postal_code: "10115".into(),
        },
    }
}

/// The fake behind the demo, a little unreliable, as shops are.
#[must_use]
pub fn fake(seed: u64) -> Arc<FakeShop> {
    let mut shop = ShopSeed::new(ShopId::new(SHOP).expect("a slug"), euro());
    shop.products = catalogue();
    shop.faults = FakeFaults {
        lose: 0.01,
        duplicate: 0.03,
        delay_ms: 20 * SECOND_MS,
        reorder: 0.02,
        stale: 0.02,
        error_rate: 0.01,
        slow_rate: 0.002,
        rate_limit_every: 0,
    };
    Arc::new(FakeShop::new(shop, seed))
}

/// The fake with the demo storefront's addresses.
pub struct DemoShop {
    /// The shop itself.
    pub fake: Arc<FakeShop>,
    /// Where the storefront is.
    pub base_url: String,
}

impl Commerce for DemoShop {
    fn capabilities(&self) -> CommerceCapabilities {
        self.fake.capabilities()
    }

    fn webhook(&self, headers: &[(String, String)], body: &[u8], received_at: Timestamp) -> Webhook {
        self.fake.webhook(headers, body, received_at)
    }

    fn truth<'a>(&'a self, request: TruthRequest<'a>) -> BoxFuture<'a, Result<Truth, CommerceError>> {
        self.fake.truth(request)
    }

    fn changes<'a>(
        &'a self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ChangePage, CommerceError>> {
        self.fake.changes(feed, since, page)
    }

    fn create_coupon<'a>(&'a self, discount: &'a Approved<Discount>) -> BoxFuture<'a, Result<(), CommerceError>> {
        self.fake.create_coupon(discount)
    }

    fn delivered_to<'a>(&'a self, order_key: &'a str) -> BoxFuture<'a, Result<Option<Party>, CommerceError>> {
        self.fake.delivered_to(order_key)
    }

    fn recovery_url(&self, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String {
        let products: Vec<String> =
            cart.latest.lines.iter().map(|l| format!("{}:{}", l.variant_key, l.quantity)).collect();
        // The storefront knows its own part of the key: what the script bound to the browser stays out of the address.
        let key = cart.latest.key.rsplit(':').next().unwrap_or_default();
        let mut query = url::form_urlencoded::Serializer::new(String::new());
        query.append_pair("products", &products.join(",")).append_pair("cart", key);
        if let Some(code) = coupon {
            query.append_pair("coupon", code);
        }
        query.append_pair("utm_source", "cartwright").append_pair("utm_content", campaign);
        format!("{}/shop/?{}", self.base_url.trim_end_matches('/'), query.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_catalogue_is_whole() {
        let products = catalogue();
        assert!(products.len() >= 60);
        for (product, variants) in &products {
            assert!(!variants.is_empty(), "{}", product.key);
            assert!(variants.iter().all(|v| v.product_key == product.key), "{}", product.key);
        }
    }
}
