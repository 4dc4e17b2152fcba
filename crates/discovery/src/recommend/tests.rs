use domain::money::{Currency, Money};
use domain::product::{Product, Stock, Variant, VariantOption};
use domain::timestamp::{DAY_MS, HOUR_MS};

use super::*;
use crate::complements::ComplementSettings;
use crate::sessions::SessionSettings;

/// A made-up shop: numbers and what they are.
const SHOES: u32 = 0;
const BOOTS: u32 = 1;
const SANDALS: u32 = 2;
const SOCKS: u32 = 3;
const LACES: u32 = 4;
const POLISH: u32 = 5;
const HAT: u32 = 6;
const SOLD_OUT: u32 = 7;

struct Shop {
    sessions: SessionIndex,
    complements: Complements,
    shelf: Shelf,
    keys: Keys,
    rules: Rules,
}

fn now() -> Timestamp {
    Timestamp::from_ms(100 * DAY_MS)
}

fn product(key: &str, category: &str, brand: &str, tags: &[&str]) -> Product {
    Product {
        key: key.into(),
        title: key.into(),
        description: String::new(),
        brand: Some(brand.into()),
        categories: vec![category.into()],
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        url: None,
        image_url: None,
        rating: None,
    }
}

fn variant(key: &str, size: &str, stock: i64, cost: Option<i64>) -> Variant {
    let currency = Currency::from_code("EUR").expect("known");
    Variant {
        key: format!("{key}-{size}"),
        product_key: key.into(),
        sku: None,
        options: (!size.is_empty())
            .then(|| VariantOption { name: "Size".into(), value: size.into() })
            .into_iter()
            .collect(),
        price: Some(Money::new(1_000, currency)),
        compare_at: None,
        cost: cost.map(|minor| Money::new(minor, currency)),
        stock: Stock::Count(stock),
        image_url: None,
    }
}

fn shop() -> Shop {
    let mut shop = Shop {
        sessions: SessionIndex::new(SessionSettings::default()),
        complements: Complements::new(ComplementSettings::default()),
        shelf: Shelf::default(),
        keys: Keys::default(),
        rules: Rules::default(),
    };
    for (key, category, brand, tag, size, stock) in [
        ("shoes", "Footwear", "Norvik", "material: leather", "38", 9),
        ("boots", "Footwear", "Norvik", "material: leather", "38", 9),
        ("sandals", "Footwear", "Calder", "material: cork", "42", 9),
        ("socks", "Hosiery", "Calder", "material: wool", "", 9),
        ("laces", "Care", "Hexa", "color: black", "", 9),
        ("polish", "Care", "Hexa", "color: black", "", 9),
        ("hat", "Hats", "Juno", "material: wool", "", 9),
        ("gone", "Footwear", "Norvik", "material: leather", "38", 0),
    ] {
        let item = shop.keys.intern(key, 100).expect("room");
        shop.shelf.put(item, &product(key, category, brand, &[tag]), &[variant(key, size, stock, None)]);
    }
    for session in 0..10 {
        for item in [SHOES, BOOTS, SANDALS, SOLD_OUT] {
            shop.sessions.observe(session, item, Timestamp::from_ms(session as i64 * HOUR_MS));
        }
    }
    shop.sessions.observe(99, HAT, Timestamp::from_ms(HOUR_MS));
    for _ in 0..5 {
        shop.complements.observe(&[SHOES, SOCKS, SOLD_OUT], now());
        shop.complements.observe(&[SHOES, LACES], now());
        shop.complements.observe(&[HAT, POLISH], now());
    }
    shop
}

impl Shop {
    fn ask(&self, context: &Context<'_>) -> Vec<Recommended> {
        let Self { sessions, complements, shelf, keys, rules } = self;
        let recommender = Recommender { sessions, complements, shelf, keys, rules };
        recommender.recommend(context, &mut Memory::default())
    }

    fn items(&self, context: &Context<'_>) -> Vec<u32> {
        self.ask(context).iter().map(|shown| shown.item).collect()
    }

    fn with_rules(mut self, rules: &str) -> Self {
        self.rules = serde_json::from_str(rules).expect("rules");
        self
    }
}

fn looked_at(item: u32) -> [Seen; 1] {
    [Seen { item, at: now() }]
}

#[test]
fn a_product_page_shows_what_others_looked_at_next() {
    let shown = shop().ask(&Context { path: &looked_at(SHOES), ..Context::new(Placement::Product, now(), 3) });
    assert_eq!((shown[0].item, &shown[0].reason), (BOOTS, &Reason::ViewedWith { item: SHOES }));
    assert_eq!(shown.len(), 3);
}

#[test]
fn a_basket_is_completed_not_replaced() {
    let shown = shop().ask(&Context {
        path: &looked_at(SHOES),
        basket: &[SHOES],
        ..Context::new(Placement::Basket, now(), 10)
    });
    let items: Vec<u32> = shown.iter().map(|shown| shown.item).collect();
    assert_eq!(items[..2], [LACES, SOCKS], "{shown:?}");
    assert!(!items.contains(&BOOTS) && !items.contains(&SANDALS), "other footwear replaces the shoes");
    assert_eq!(shown[0].reason, Reason::BoughtWith { item: SHOES });
}

#[test]
fn what_must_not_be_shown_is_not_shown_anywhere() {
    let shop = shop().with_rules(r#"[{"do": "exclude", "with": {"category": "hats"}}]"#);
    for placement in [Placement::Product, Placement::Basket, Placement::Confirmation, Placement::Chat, Placement::Mail]
    {
        let items = shop.items(&Context {
            path: &looked_at(SHOES),
            basket: &[SOCKS],
            purchased: &[LACES],
            returned: &[BOOTS],
            unwanted: &[POLISH],
            ..Context::new(placement, now(), 50)
        });
        assert!(items.iter().all(|item| *item == SANDALS), "{placement:?}: {items:?}");
    }
}

#[test]
fn what_is_asked_for_comes_first_and_sizes_must_fit() {
    let shop = shop();
    let asked = Context { asked: &[("Material", "Wool")], ..Context::new(Placement::Chat, now(), 10) };
    let shown = shop.ask(&asked);
    let wool: Vec<u32> = shown.iter().take(2).map(|shown| shown.item).collect();
    assert!(wool.contains(&HAT) && wool.contains(&SOCKS), "{shown:?}");
    assert_eq!(shown[0].reason, Reason::Asked { name: "Material".into(), value: "Wool".into() });
    let fits = Context { fits: &[("size", "42")], ..Context::new(Placement::Chat, now(), 10) };
    let items = shop.items(&fits);
    assert!(items.contains(&SANDALS) && items.contains(&HAT) && !items.contains(&SHOES) && !items.contains(&BOOTS));
    let unheard_of = Context { fits: &[("size", "99")], ..fits };
    assert!(!shop.items(&unheard_of).contains(&SANDALS));
}

#[test]
fn an_old_path_gives_way() {
    let shop = shop();
    let of = |hours: i64| {
        let path = [Seen { item: SHOES, at: Timestamp::from_ms(now().as_ms() - hours * HOUR_MS) }];
        shop.ask(&Context { path: &path, basket: &[HAT], ..Context::new(Placement::Mail, now(), 1) })[0].item
    };
    assert_eq!((of(0), of(24), of(24 * 30)), (BOOTS, POLISH, POLISH));
}

#[test]
fn a_new_shop_shows_what_it_has() {
    let mut shop = shop();
    shop.sessions = SessionIndex::new(SessionSettings::default());
    shop.complements = Complements::new(ComplementSettings::default());
    let shown = shop.ask(&Context { path: &looked_at(SHOES), ..Context::new(Placement::Product, now(), 5) });
    assert_eq!((shown[0].item, &shown[0].reason), (BOOTS, &Reason::Like { item: SHOES }));
    let cold = shop.ask(&Context::new(Placement::Product, now(), 5));
    assert_eq!((cold.len(), &cold[0].reason), (5, &Reason::Popular { sessions: 0 }));
    // Spread: no two of the first four are of one category.
    let categories = |shown: &[Recommended]| {
        let category = |shown: &Recommended| shop.shelf.facts(shown.item).and_then(|facts| facts.category);
        shown.iter().map(category).collect::<std::collections::HashSet<_>>().len()
    };
    assert_eq!(categories(&cold[..4]), 4);
}

#[test]
fn margin_decides_among_equals() {
    let mut shop = shop();
    shop.sessions = SessionIndex::new(SessionSettings::default());
    shop.shelf.put(POLISH, &product("polish", "Care", "Hexa", &[]), &[variant("polish", "", 9, Some(100))]);
    shop.shelf.put(SHOES, &product("shoes", "Footwear", "Norvik", &[]), &[variant("shoes", "", 9, Some(950))]);
    let items = shop.items(&Context::new(Placement::Product, now(), 50));
    assert_eq!((items.len(), items[0], items.contains(&SOLD_OUT)), (7, POLISH, false));
    shop.shelf.remove(POLISH);
    assert!(!shop.items(&Context::new(Placement::Product, now(), 50)).contains(&POLISH));
}

#[test]
fn the_owner_has_the_last_word() {
    let context = Context { path: &looked_at(SHOES), ..Context::new(Placement::Product, now(), 10) };
    for (rules, first, last) in [
        (r#"[{"do": {"pin": 1}, "with": {"product": "hat"}}]"#, Some(HAT), None),
        (r#"[{"do": {"pin": 1}, "with": {"product": "hat"}, "at": ["mail"]}]"#, Some(BOOTS), None),
        (r#"[{"do": {"pin": 1}, "with": {"product": "gone"}}]"#, Some(BOOTS), None),
        (r#"[{"do": {"pin": 1}, "with": {"product": "nothing"}}]"#, Some(BOOTS), None),
        (r#"[{"do": "bury", "with": {"brand": "norvik"}}]"#, None, Some(BOOTS)),
        (
            r#"[{"do": {"boost": 10}, "with": {"attribute": {"name": "material", "value": "cork"}}}]"#,
            Some(SANDALS),
            None,
        ),
    ] {
        let items = shop().with_rules(rules).items(&context);
        assert!(first.is_none_or(|item| items[0] == item), "{rules}: {items:?}");
        assert!(last.is_none_or(|item| items.last() == Some(&item)), "{rules}: {items:?}");
    }
    let pinned = shop().with_rules(r#"[{"do": {"pin": 2}, "with": {"product": "boots"}}]"#).ask(&context);
    assert_eq!((pinned[1].item, &pinned[1].reason), (BOOTS, &Reason::Pinned));
    assert_eq!(pinned.iter().filter(|shown| shown.item == BOOTS).count(), 1);
    assert!(shop().items(&Context { limit: 0, ..context }).is_empty());
}
