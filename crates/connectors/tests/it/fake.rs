//! The fake shop behaves as a shop does, and the same for one seed.

use std::collections::BTreeMap;

use connectors::commerce::fake::{FakeFaults, FakeShop, PlaceOrderError, SIGNATURE_HEADER, ShopSeed};
use domain::cart::{CartLine, CartSnapshot, CartStage};
use domain::decision::{Discount, DiscountKind};
use domain::event::EventBody;
use domain::ids::ShopId;
use domain::money::{Currency, Money};
use domain::order::OrderStatus;
use domain::ports::commerce::{ChangeFeed, Commerce, CommerceEvent, TruthRequest, Webhook};
use domain::product::{Product, Stock, Variant};
use domain::shopper::Identity;
use domain::timestamp::{HOUR_MS, MINUTE_MS, Timestamp};

use crate::conformance::{approved, at, cart_of, discount};

fn eur(minor: i64) -> Money {
    Money::new(minor, Currency::from_code("EUR").expect("known"))
}

fn start() -> Timestamp {
    at("2026-11-20T10:00:00Z")
}

fn goods(n: usize) -> (Product, Vec<Variant>) {
    let product = Product {
        key: format!("p{n}"),
        title: "Wool Sock".into(),
        description: String::new(),
        brand: None,
        categories: vec![],
        tags: vec![],
        url: None,
        image_url: None,
        rating: None,
    };
    let variant = Variant {
        key: format!("v{n}"),
        product_key: product.key.clone(),
        sku: None,
        options: vec![],
        price: Some(eur(1_999)),
        compare_at: None,
        cost: None,
        stock: Stock::Count(3),
        image_url: None,
    };
    (product, vec![variant])
}

fn seed() -> ShopSeed {
    let mut seed = ShopSeed::new(ShopId::new("demo").expect("an id"), eur(0).currency);
    seed.products = (0..3).map(goods).collect();
    seed
}

fn shop(faults: FakeFaults) -> FakeShop {
    FakeShop::new(ShopSeed { faults, ..seed() }, 42)
}

fn cart(key: &str, quantity: i64) -> CartSnapshot {
    let line = |n: usize, quantity| CartLine {
        product_key: format!("p{n}"),
        variant_key: format!("v{n}"),
        title: "Wool Sock".into(),
        options: vec![],
        quantity,
        unit_price: eur(1_999),
        image_url: None,
    };
    CartSnapshot {
        key: key.into(),
        identities: vec![Identity::email("anna.berg@example.test").expect("an address")],
        profile: Default::default(),
        stage: CartStage::Checkout,
        currency: eur(0).currency,
        lines: vec![line(0, quantity), line(1, 1)],
        total: eur(1_999 * (quantity + 1) + 490),
        shipping: Some(eur(490)),
        coupon_codes: vec![],
        device: None,
        recovery_url: None,
        shop_recovery: false,
        order_key: None,
    }
}

fn read(shop: &FakeShop, now: Timestamp) -> Vec<CommerceEvent> {
    let read = |(headers, body): (Vec<(String, String)>, Vec<u8>)| match shop.webhook(&headers, &body, now) {
        Webhook::Events(events) => events,
        other => panic!("{other:?}"),
    };
    shop.deliveries(now).into_iter().flat_map(read).collect()
}

#[tokio::test]
async fn keeps_the_family_rules() {
    let open = shop(FakeFaults::default());
    let empty = FakeShop::new(ShopSeed { webhook_secret: String::new(), ..seed() }, 42);
    open.cart_put(cart("c1", 1), start());
    let (_, body) = open.deliveries(start()).pop().expect("one webhook");
    let subject = crate::conformance::Subject {
        commerce: &open,
        closed: vec![&empty],
        secret: &seed().webhook_secret,
        signature_header: SIGNATURE_HEADER,
        headers: vec![],
        body,
        cart: cart_of(cart("c1", 1)),
        origin: "https://demo.example.test",
    };
    crate::conformance::check(&subject);
    crate::conformance::check_coupons(&subject).await;
}

#[test]
fn webhooks_tell_the_state_at_delivery_merged() {
    let shop = shop(FakeFaults { delay_ms: MINUTE_MS, ..FakeFaults::default() });
    for quantity in 1..=3 {
        shop.cart_put(cart("c1", quantity), start().plus_ms(quantity));
    }
    let due = shop.next_due().expect("on its way");
    assert!(due <= start().plus_ms(MINUTE_MS + 1));
    assert!(read(&shop, due.plus_ms(-1)).is_empty(), "not before it is due");
    let events = read(&shop, due);
    let [CommerceEvent { body: EventBody::CartChanged { cart }, .. }] = &events[..] else { panic!("{events:?}") };
    assert_eq!(cart.lines[0].quantity, 3);
    assert!(read(&shop, due.plus_ms(HOUR_MS)).is_empty(), "told once");
}

#[test]
fn an_order_reduces_stock_redeems_the_coupon_and_ends_the_cart() {
    let shop = shop(FakeFaults::default());
    shop.cart_put(cart("c1", 2), start());
    futures_block(shop.create_coupon(&approved(discount(eur(0).currency)))).expect("created");
    let order = shop.place_order_via("c1", Some("cw-7qx4-anna"), Some("touch-7"), start().plus_ms(1)).expect("bought");
    assert_eq!(order.total, eur(3 * 1_999 + 490 - 600), "ten per cent of 59.97, rounded");
    assert_eq!(order.lines.iter().map(|l| l.total.minor).sum::<i64>(), 3 * 1_999 - 600);
    assert_eq!((order.discount, order.utm_content.as_deref()), (Some(eur(600)), Some("touch-7")));
    assert_eq!(shop.variant("v0").expect("there").1.stock, Stock::Count(1));
    assert_eq!(shop.cart("c1").expect("there").order_key, Some(order.key.clone()));
    assert_eq!(shop.coupon("CW-7QX4-ANNA").expect("there").1, Some(order.key));
    assert_eq!(shop.place_order("c1", None, start()), Err(PlaceOrderError::AlreadyBought));
    shop.cart_put(cart("c2", 2), start());
    assert_eq!(shop.place_order("c2", None, start()), Err(PlaceOrderError::SoldOut("v0".into())));
    shop.cart_put(cart("c3", 1), start());
    assert_eq!(shop.place_order("c3", Some("CW-7QX4-ANNA"), start()), Err(PlaceOrderError::CouponUsed));
    assert_eq!(shop.variant("v0").expect("there").1.stock, Stock::Count(1), "what failed changed nothing");
}

/// The fake's futures never wait.
fn futures_block<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    match future.as_mut().poll(&mut std::task::Context::from_waker(std::task::Waker::noop())) {
        std::task::Poll::Ready(value) => value,
        std::task::Poll::Pending => panic!("the fake waited"),
    }
}

#[test]
fn a_coupon_holds_only_for_its_owner_in_time_and_above_its_minimum() {
    let shop = shop(FakeFaults::default());
    let coupon = |code: &str, change: fn(&mut Discount)| {
        let mut discount = Discount { code: code.into(), ..discount(eur(0).currency) };
        change(&mut discount);
        discount
    };
    for (discount, wanted) in [
        (coupon("OTHER", |d| d.email = "ben@example.test".into()), PlaceOrderError::CouponBound),
        (coupon("OLD", |d| d.expires_at = start().plus_ms(-1)), PlaceOrderError::CouponExpired),
        (coupon("BIG", |d| d.minimum = Some(eur(1_000_000))), PlaceOrderError::BelowMinimum),
        (coupon("SMALL", |d| d.maximum = Some(eur(1_500))), PlaceOrderError::AboveMaximum),
    ] {
        futures_block(shop.create_coupon(&approved(discount.clone()))).expect("created");
        shop.cart_put(cart("c1", 1), start());
        assert_eq!(shop.place_order("c1", Some(&discount.code), start()), Err(wanted));
    }
    assert_eq!(shop.place_order("c1", Some("NONE"), start()), Err(PlaceOrderError::UnknownCoupon));
    for (kind, total) in [
        (DiscountKind::Fixed(eur(1_000_000)), 490),
        (DiscountKind::FreeShipping, 2 * 1_999),
        (DiscountKind::Percent(10_000), 490),
    ] {
        let code = format!("{kind:?}");
        let discount = Discount { kind, code: code.clone(), ..discount(eur(0).currency) };
        futures_block(shop.create_coupon(&approved(discount))).expect("created");
        shop.set_stock("v0", Stock::Available, start());
        shop.set_stock("v1", Stock::Available, start());
        shop.cart_put(cart(&code, 1), start());
        assert_eq!(shop.place_order(&code, Some(&code), start()).expect("bought").total, eur(total), "{code}");
    }
}

#[test]
fn truth_is_what_holds_now() {
    let shop = shop(FakeFaults::default());
    shop.cart_put(cart("c1", 1), start());
    assert!(shop.set_price("v0", eur(999), start()) && shop.set_stock("v1", Stock::SoldOut, start()));
    assert!(!shop.set_price("nope", eur(1), start()));
    let known = cart_of(cart("c1", 1));
    let identities = known.latest.identities.clone();
    let request = || TruthRequest { cart: &known, identities: &identities, cart_secret: None };
    let truth = futures_block(shop.truth(request())).expect("truth");
    assert_eq!(
        truth.variants.iter().map(|(_, v)| (v.price, v.stock)).collect::<Vec<_>>(),
        [(Some(eur(999)), Stock::Count(3)), (Some(eur(1_999)), Stock::SoldOut),]
    );
    assert_eq!(truth.purchase, None);
    shop.set_stock("v1", Stock::Available, start());
    shop.cart_put(cart("other", 1), start());
    let order = shop.place_order("other", None, start().plus_ms(5)).expect("bought");
    let truth = futures_block(shop.truth(request())).expect("truth");
    assert_eq!(truth.purchase, Some((order.key.clone(), start().plus_ms(5))), "bought elsewhere by the same person");
    assert!(shop.set_order_status(&order.key, OrderStatus::Cancelled, start().plus_ms(9)));
    assert_eq!(futures_block(shop.truth(request())).expect("truth").purchase, None);
}

#[test]
fn change_feeds_page_and_carry_the_ids_of_the_webhooks() {
    let shop = shop(FakeFaults::default());
    for n in 0..120 {
        shop.cart_put(cart(&format!("c{n}"), 1), start().plus_ms(n / 7));
    }
    let told: Vec<String> = read(&shop, start().plus_ms(HOUR_MS)).into_iter().map(|e| e.id).collect();
    let (mut listed, mut pages, mut mark) = (vec![], 0, None);
    loop {
        let page = futures_block(shop.changes(ChangeFeed::Checkouts, start(), mark.as_deref())).expect("a page");
        listed.extend(page.events);
        pages += 1;
        mark = page.next;
        if mark.is_none() {
            break;
        }
    }
    assert_eq!((pages, listed.len()), (3, 120));
    assert!(listed.is_sorted_by_key(|e| e.occurred_at));
    let ids: Vec<String> = listed.into_iter().map(|e| e.id).collect();
    assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>(), told.iter().collect());
    let late = futures_block(shop.changes(ChangeFeed::Checkouts, start().plus_ms(17), None)).expect("a page");
    assert_eq!(late.events.len(), 1, "since is inclusive");
    assert!(futures_block(shop.changes(ChangeFeed::Orders, start(), Some("nonsense"))).is_err());
    let all = futures_block(shop.changes(ChangeFeed::Products, Timestamp::EPOCH, None)).expect("a page");
    assert_eq!(all.events.len(), 3, "the first catalogue is in the feed");
}

#[test]
fn the_interface_limits_fails_and_is_slow() {
    let limited = shop(FakeFaults { rate_limit_every: 3, ..FakeFaults::default() });
    let ask = |shop: &FakeShop| futures_block(shop.changes(ChangeFeed::Orders, start(), None));
    assert!(ask(&limited).is_ok() && ask(&limited).is_ok());
    let error = ask(&limited).expect_err("limited");
    assert_eq!((error.temporary, error.retry_after_ms), (true, Some(1_000)));
    assert!(ask(&limited).is_ok());

    let failing = shop(FakeFaults { error_rate: 1.0, ..FakeFaults::default() });
    let coupon = approved(discount(eur(0).currency));
    assert!(futures_block(failing.create_coupon(&coupon)).expect_err("fails").temporary);
    assert_eq!(failing.coupon("CW-7QX4-ANNA"), None, "an error had no effect");
    let slow = shop(FakeFaults { slow_rate: 1.0, ..FakeFaults::default() });
    assert!(futures_block(slow.create_coupon(&coupon)).expect_err("too late").temporary);
    assert!(slow.coupon("CW-7QX4-ANNA").is_some(), "what timed out has happened all the same");
}

/// A busy hour under faults: every delivery with the minute it came in.
fn busy_hour(faults: FakeFaults, seed_number: u64) -> Vec<(i64, Vec<u8>)> {
    let shop = FakeShop::new(ShopSeed { faults, ..seed() }, seed_number);
    let mut came = vec![];
    for minute in 0..120 {
        let now = start().plus_ms(minute * MINUTE_MS);
        if minute < 60 {
            shop.cart_put(cart(&format!("c{}", minute % 6), 1 + minute % 3), now);
        }
        came.extend(shop.deliveries(now).into_iter().map(|(_, body)| (minute, body)));
    }
    came
}

#[test]
fn one_seed_is_one_run_and_every_fault_shows() {
    let faults = FakeFaults {
        lose: 0.2,
        duplicate: 0.2,
        reorder: 0.2,
        stale: 0.3,
        delay_ms: 2 * MINUTE_MS,
        ..FakeFaults::default()
    };
    let run = busy_hour(faults, 7);
    assert_eq!(run, busy_hour(faults, 7));
    assert_ne!(run, busy_hour(faults, 8));

    let count = |faults| busy_hour(faults, 7).len();
    let none = FakeFaults::default();
    assert_eq!(count(none), 60);
    assert!(count(FakeFaults { lose: 0.3, ..none }) < 55);
    assert_eq!(count(FakeFaults { lose: 1.0, ..none }), 0);
    assert!(count(FakeFaults { duplicate: 0.5, ..none }) > 70);
    assert!(count(FakeFaults { delay_ms: 20 * MINUTE_MS, ..none }) < 60, "merged");

    let times = |faults| -> Vec<(String, Timestamp)> {
        let event = |(_, body): (i64, Vec<u8>)| {
            let envelope: serde_json::Value = serde_json::from_slice(&body).expect("json");
            let key = envelope["body"]["cart"]["key"].as_str().expect("a key").to_owned();
            (key, at(envelope["occurred_at"].as_str().expect("a time")))
        };
        busy_hour(faults, 7).into_iter().map(event).collect()
    };
    let goes_back = |times: Vec<(String, Timestamp)>| {
        let mut latest: BTreeMap<String, Timestamp> = BTreeMap::new();
        times.into_iter().any(|(key, time)| latest.insert(key, time).is_some_and(|held| held > time))
    };
    assert!(!goes_back(times(none)));
    assert!(
        goes_back(times(FakeFaults { stale: 0.5, reorder: 0.5, delay_ms: 2 * MINUTE_MS, ..none })),
        "old news after new"
    );
}
