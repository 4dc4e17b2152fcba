//! Made-up shops, carts and shoppers to measure with.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use app::context::{App, NoProbe, ShopAdapters};
use app::flows::FlowCache;
use app::links::Links;
use connectors::commerce::fake::{FakeShop, ShopSeed};
use domain::cart::{Cart, CartLine, CartSnapshot, CartStage};
use domain::ids::{CartId, ShopId, ShopperId};
use domain::money::{Currency, Money};
use domain::order::{Order, OrderLine, OrderSnapshot, OrderStatus};
use domain::ports::store::{StoreError, StoreResult, Tx, write};
use domain::shop::{Settings, Shop};
use domain::shopper::{Identity, Profile, ProfileVersions, Shopper};
use domain::timestamp::{DAY_MS, Timestamp};
use storage::Db;

use crate::clock::{SystemClock, SystemRng};
use crate::wiring::{flow_text, publish_all};

/// The flow that subjects go through.
pub const FLOW: &str = "recover-three-touch";
/// Connector name of the made-up shop.
pub const CONNECTOR: &str = "fake";
/// Key under which its storefront sends.
pub const WRITE_KEY: &str = "pk_bench";

/// The shop's id.
///
/// # Panics
/// Never: it is a slug.
pub fn shop_id() -> ShopId {
    ShopId::new("bench").expect("a slug")
}

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").expect("ISO 4217 knows EUR"))
}

/// The shop.
pub fn shop() -> Shop {
    Shop {
        id: shop_id(),
        name: "Bench".into(),
        url: "https://bench.example.test".into(),
        currency: eur(0).currency,
        locale: "en".into(),
        time_zone: "Europe/Berlin".into(),
        country: "DE".into(),
        write_key: WRITE_KEY.into(),
        origins: vec![],
        settings: Settings { high_value_from: Some(eur(40_000)), ..Settings::default() },
    }
}

/// The use-cases over `db`, with the shop in it, its flow live, and `secret` for its webhooks.
///
/// # Errors
/// When the database cannot be written.
pub fn app(db: &Arc<Db>, secret: &str) -> anyhow::Result<App> {
    let seed = ShopSeed { webhook_secret: secret.to_owned(), ..ShopSeed::new(shop_id(), eur(0).currency) };
    let adapters = ShopAdapters::new(Arc::new(FakeShop::new(seed, 1)), BTreeMap::new());
    let app = App {
        store: db.clone(),
        clock: Arc::new(SystemClock),
        rng: Arc::new(SystemRng),
        links: Links::new([1; 32], "http://127.0.0.1"),
        flows: Arc::new(FlowCache::default()),
        shelves: Arc::default(),
        shops: Arc::new(BTreeMap::from([(shop_id(), adapters)])),
        probe: Arc::new(NoProbe),
    };
    let (flows, now, texts) = (app.flows.clone(), app.now(), [flow_text(FLOW)?]);
    write(&**db, move |tx| {
        tx.put_shop(&shop())?;
        publish_all(&flows, tx, &shop_id(), &texts, now).map_err(StoreError::Rejected)
    })?;
    Ok(app)
}

/// A cart of two lines with everything a shop tells of it.
pub fn snapshot(key: &str, identities: Vec<Identity>) -> CartSnapshot {
    let line = |product: &str, title: &str, minor| CartLine {
        product_key: product.into(),
        variant_key: format!("{product}-42"),
        title: title.into(),
        options: vec![],
        quantity: 1,
        unit_price: eur(minor),
        image_url: None,
    };
    CartSnapshot {
        key: key.to_owned(),
        identities,
        profile: profile(),
        stage: CartStage::Checkout,
        currency: eur(0).currency,
        lines: vec![line("p-100", "Rain jacket", 6_990), line("p-200", "Wool hat", 1_910)],
        total: eur(8_900),
        shipping: None,
        coupon_codes: vec![],
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    }
}

fn profile() -> Profile {
    Profile { first_name: Some("Mara".into()), locale: Some("de".into()), country: Some("DE".into()), time_zone: None }
}

/// One shopper with a cart that was left at `at`; every third has bought before.
pub struct Subject {
    /// The person.
    pub shopper: Shopper,
    /// The cart.
    pub cart: Cart,
    /// An earlier purchase.
    pub order: Option<Order>,
}

impl Subject {
    /// The subject with this number.
    pub fn new(number: u64, at: Timestamp) -> Self {
        let address = format!("shopper-{number}@example.test");
        let identities: Vec<Identity> = Identity::email(&address).into_iter().collect();
        let id = ShopperId::derive(&[shop_id().as_str(), "email", &address]);
        let versions = ProfileVersions::all(at);
        let shopper = Shopper {
            id,
            identities: identities.clone(),
            profile: profile(),
            profile_versions: versions,
            claims: vec![],
        };
        let key = format!("c-{number}");
        let cart = Cart {
            id: CartId::derive(&[shop_id().as_str(), &key]),
            shop: shop_id(),
            shopper: Some(id),
            identities: BTreeSet::from_iter(identities.clone()),
            latest: snapshot(&key, identities.clone()),
            stage: CartStage::Checkout,
            first_seen_at: at,
            last_change_at: at,
            source: CONNECTOR.into(),
            shop_recovery: false,
            purchase: None,
        };
        let order = number.is_multiple_of(3).then(|| earlier_order(number, id, identities, at.plus_ms(-90 * DAY_MS)));
        Self { shopper, cart, order }
    }

    /// Stores all of it.
    ///
    /// # Errors
    /// When the store fails.
    pub fn put(&self, tx: &mut dyn Tx) -> StoreResult<()> {
        tx.put_shopper(&self.cart.shop, &self.shopper)?;
        tx.put_cart(&self.cart)?;
        self.order.as_ref().map_or(Ok(()), |order| tx.put_order(order))
    }
}

fn earlier_order(number: u64, shopper: ShopperId, identities: Vec<Identity>, at: Timestamp) -> Order {
    let key = format!("o-{number}");
    let line = OrderLine {
        product_key: "p-300".into(),
        variant_key: "p-300".into(),
        title: "Scarf".into(),
        quantity: 1,
        total: eur(2_490),
    };
    let latest = OrderSnapshot {
        number: key.clone(),
        key,
        identities,
        profile: profile(),
        status: OrderStatus::Completed,
        placed_at: at,
        lines: vec![line],
        total: eur(2_490),
        discount: None,
        coupon_codes: vec![],
        cart_key: None,
        entered_by_staff: false,
        utm_content: None,
        shipments: vec![],
    };
    Order {
        shop: shop_id(),
        shopper: Some(shopper),
        latest,
        version: at,
        purchased_at: Some(at),
        deleted_at: None,
        source: CONNECTOR.into(),
    }
}
