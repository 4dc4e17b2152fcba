//! A made-up shop that answers what a turn needs, from memory.

use anyhow::Context as _;
use assistant::turn::{Given, Need, Passage, Scene, Verdict};
use assistant::understand::Context;
use assistant::understand::entity::catalogue::Catalogue as Titles;
use discovery::{Catalogue, Query, SearchSettings};
use domain::clock::SeededRng;
use domain::money::Money;
use domain::order::{Order, OrderLine, OrderSnapshot, OrderStatus, Shipment, ShipmentStatus};
use domain::product::{Product, Stock, Variant, VariantOption};
use domain::shop::{Settings, ShippingWay, Shop};
use domain::timestamp::{DAY_MS, Timestamp};

use crate::bench::subjects;

const BRANDS: [&str; 10] =
    ["Norvik", "Altera", "Brinca", "Calder", "Delphos", "Emberly", "Fennick", "Gallow", "Ilmar", "Kestrel"];
const KINDS: [&str; 12] = [
    "Headphones",
    "Laptop Bag",
    "Wireless Mouse",
    "Keyboard",
    "Desk Lamp",
    "Running Shoes",
    "Rain Jacket",
    "Water Bottle",
    "Coffee Grinder",
    "Office Chair",
    "Backpack",
    "Tripod",
];
const TRAITS: [&str; 8] =
    ["Compact", "Foldable", "Waterproof", "Ergonomic", "Portable", "Quiet", "Recycled", "Professional"];
const COLORS: [&str; 4] = ["Black", "White", "Blue", "Green"];

/// The shop with its goods and one shopper's order.
pub struct Stand {
    pub shop: Shop,
    now: Timestamp,
    goods: Vec<(Product, Vec<Variant>)>,
    catalogue: Catalogue,
    titles: Titles,
    order: Order,
}

impl Stand {
    /// With so many products.
    ///
    /// # Errors
    /// When they cannot be indexed.
    pub fn new(products: usize) -> anyhow::Result<Self> {
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().context("a moment")?;
        let shop = Shop { settings: settings(), ..subjects::shop() };
        let rng = SeededRng::new(11);
        let goods: Vec<_> = (0..products.max(1)).map(|number| article(number, &rng)).collect();
        let settings = SearchSettings { language: "en".into(), synonyms: vec![], currency: shop.currency };
        let mut catalogue = Catalogue::new(settings);
        for (product, variants) in &goods {
            catalogue.put(product, variants)?;
        }
        catalogue.commit()?;
        let titles = Titles::of(goods.iter().map(|(product, _)| (product.key.clone(), product.title.clone())));
        let order = order(&goods[0].0, now);
        Ok(Self { shop, now, goods, catalogue, titles, order })
    }

    /// What surrounds each turn: somebody who has proven who they are.
    pub fn scene(&self) -> Scene<'_> {
        let (shop, now) = (&self.shop, self.now);
        Scene {
            shop,
            now,
            time_zone: &shop.time_zone,
            country: Some("DE"),
            verified: true,
            photos: 0,
            guides: &[],
            talk: "bench",
        }
    }

    /// What a message is read with.
    pub fn context(&self) -> Context<'_> {
        let mut context = Context::new(&self.shop.locale, jiff::civil::date(2026, 11, 20));
        (context.currency, context.region, context.catalogue) =
            (Some(self.shop.currency), Some("DE"), Some(&self.titles));
        context
    }

    /// The title of a product.
    pub fn title(&self, number: usize) -> String {
        self.goods[number % self.goods.len()].0.title.clone()
    }

    /// Brand and kind of a product.
    pub fn kind(&self, number: usize) -> String {
        let product = &self.goods[number % self.goods.len()].0;
        let kind = product.categories.first().map_or("", String::as_str);
        format!("{} {kind}", product.brand.as_deref().unwrap_or_default())
    }

    /// Answers a need.
    pub fn answer(&self, need: &Need) -> Given {
        match need {
            Need::Search { words, language, limit } => {
                let language = Some(language.clone());
                let found = self.catalogue.search(&Query { limit: *limit, language, ..Query::text(words.as_str()) });
                Given::Products(found.hits.iter().filter_map(|hit| self.article(&hit.product_key).cloned()).collect())
            }
            Need::Product { key } => {
                let found = self.article(key).cloned();
                Given::Product(found.map(|(product, variants)| (product, variants, self.now)))
            }
            Need::Orders => Given::Orders(vec![self.order.clone()]),
            Need::SendCode { .. } => Given::CodeAsked,
            Need::CheckCode { .. } => Given::CodeChecked { right: true, blocked: false },
            Need::Knowledge { .. } => Given::Knowledge(vec![passage()]),
            Need::GiftCard { .. } => Given::GiftCard(Some(self.eur(2_500))),
            Need::ReturnVerdict { .. } | Need::CancelVerdict { .. } | Need::AddressVerdict { .. } => {
                Given::Verdict(Verdict {
                    outcome: "allow".into(),
                    reason: "in_time".into(),
                    decision: "d-1".into(),
                    label_payer: "shop".into(),
                    until: Some(self.now.plus_ms(10 * DAY_MS)),
                })
            }
        }
    }

    fn eur(&self, minor: i64) -> Money {
        Money::new(minor, self.shop.currency)
    }

    /// Keys are `p` and the number.
    fn article(&self, key: &str) -> Option<&(Product, Vec<Variant>)> {
        self.goods.get(key.strip_prefix('p')?.parse::<usize>().ok()?)
    }
}

fn eur(minor: i64) -> Money {
    Money::new(minor, subjects::shop().currency)
}

fn settings() -> Settings {
    let way = |name: &str, minor, days| ShippingWay {
        name: name.into(),
        price: eur(minor),
        days,
        countries: vec!["DE".into()],
    };
    Settings {
        free_returns_days: Some(30),
        shipping: vec![way("standard", 490, 3), way("express", 990, 1)],
        ..Settings::default()
    }
}

fn article(number: usize, rng: &SeededRng) -> (Product, Vec<Variant>) {
    let pick = |list: &'static [&'static str]| list[rng.below(list.len() as u64) as usize];
    let (brand, kind, with) = (pick(&BRANDS), pick(&KINDS), pick(&TRAITS));
    let key = format!("p{number}");
    let variant = |(at, color): (usize, &&str)| Variant {
        key: format!("{key}-{at}"),
        product_key: key.clone(),
        sku: None,
        options: vec![VariantOption { name: "Color".into(), value: (*color).to_owned() }],
        price: Some(eur(1_500 + 10 * rng.below(1_500) as i64)),
        compare_at: None,
        cost: None,
        stock: Stock::Count(rng.below(6) as i64),
        image_url: None,
    };
    let variants = COLORS.iter().enumerate().map(variant).collect();
    let product = Product {
        title: format!("{brand} {with} {kind} {}", 100 + number),
        description: format!("The {} by {brand}, {} and made to last.", kind.to_lowercase(), with.to_lowercase()),
        brand: Some(brand.to_owned()),
        categories: vec![kind.to_owned()],
        tags: vec![],
        url: Some(format!("https://bench.example.test/{key}")),
        image_url: None,
        rating: None,
        key,
    };
    (product, variants)
}

fn order(product: &Product, now: Timestamp) -> Order {
    let placed_at = now.plus_ms(-4 * DAY_MS);
    let line = OrderLine {
        product_key: product.key.clone(),
        variant_key: format!("{}-0", product.key),
        title: product.title.clone(),
        quantity: 1,
        total: eur(4_990),
    };
    let shipment = Shipment {
        carrier: Some("DHL".into()),
        tracking_number: Some("00340434161094022115".into()),
        tracking_url: Some("https://track.example.test/00340434161094022115".into()),
        status: ShipmentStatus::InTransit,
        shipped_at: Some(now.plus_ms(-2 * DAY_MS)),
        expected_at: Some(now.plus_ms(DAY_MS)),
        delivered_at: None,
        variant_keys: vec![],
    };
    Order {
        shop: subjects::shop_id(),
        shopper: None,
        latest: OrderSnapshot {
            key: "1".into(),
            number: "10482".into(),
            identities: vec![],
            profile: Default::default(),
            status: OrderStatus::Completed,
            placed_at,
            lines: vec![line],
            total: eur(4_990),
            discount: None,
            coupon_codes: vec![],
            cart_key: None,
            entered_by_staff: false,
            utm_content: None,
            shipments: vec![shipment],
        },
        version: placed_at,
        purchased_at: Some(placed_at),
        deleted_at: None,
        source: "bench".into(),
    }
}

fn passage() -> Passage {
    Passage {
        title: "Delivery".into(),
        text: "Parcels leave our warehouse on every working day before noon.".into(),
        source: "https://bench.example.test/delivery".into(),
        version: "1".into(),
        score: 0.7,
    }
}
