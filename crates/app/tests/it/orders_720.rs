//! A history of six happenings reaches the same rows in every order of arrival, also when each comes twice.

use domain::cart::CartSnapshot;
use domain::consent::{ChannelKind, ConsentState, SuppressionReason};
use domain::event::{Event, EventBody};
use domain::order::{OrderSnapshot, OrderStatus};
use domain::ports::store::write;
use domain::product::{Product, Stock, Variant};
use domain::shopper::{Identity, Profile};
use storage::Db;
use testkit::build;

use crate::support::{difference, dump, fold, open_store, shop_id};

fn told(number: usize, minute: i64, source: &str, body: EventBody) -> Event {
    let at = build::at(minute * 60_000);
    Event { source: source.into(), ..build::event(&shop_id(), &format!("e{number}"), at, body) }
}

/// A history told by the shop's platform: minutes and bodies.
fn history(bodies: [(i64, EventBody); 6]) -> Vec<Event> {
    bodies.into_iter().enumerate().map(|(n, (minute, body))| told(n, minute, "fake", body)).collect()
}

fn anna() -> Identity {
    build::email("anna@example.test")
}

fn ben() -> Identity {
    build::email("ben@example.test")
}

fn browser() -> Identity {
    Identity::anonymous("0123456789abcdef0123456789abcdef")
}

fn cart(key: &str, who: &[Identity], variants: &[&str]) -> EventBody {
    let lines: Vec<_> = variants.iter().map(|v| build::cart_line(v)).collect();
    EventBody::CartChanged { cart: Box::new(CartSnapshot { lines, ..build::cart_snapshot(key, who) }) }
}

fn seen(who: &[Identity], name: &str) -> EventBody {
    let profile = Profile { first_name: Some(name.into()), ..Profile::default() };
    EventBody::ShopperSeen { identities: who.to_vec(), profile }
}

fn order(status: OrderStatus, who: &[Identity], cart_key: Option<&str>, placed_minute: i64) -> EventBody {
    let placed_at = build::at(placed_minute * 60_000);
    let cart_key = cart_key.map(str::to_owned);
    let snapshot = OrderSnapshot { status, cart_key, ..build::order_snapshot("53", who, placed_at) };
    EventBody::OrderChanged { order: Box::new(snapshot) }
}

fn binned() -> EventBody {
    let EventBody::OrderChanged { mut order } = order(OrderStatus::Deleted, &[], None, 0) else {
        unreachable!("an order")
    };
    order.lines.clear();
    EventBody::OrderChanged { order }
}

fn consent(who: &Identity, state: ConsentState, minute: i64) -> EventBody {
    EventBody::ConsentChanged { record: build::consent(who, state, build::at(minute * 60_000)) }
}

fn suppressed(reason: SuppressionReason) -> EventBody {
    EventBody::Suppressed { channel: ChannelKind::Email, identity: anna(), reason }
}

fn named(title: &str) -> Box<Product> {
    Box::new(Product { title: title.into(), ..build::product("p1") })
}

fn priced(key: &str, minor: i64) -> Variant {
    Variant { price: Some(build::eur(minor)), stock: Stock::Available, ..build::variant(key, "p1") }
}

fn product(title: &str, variants: &[Variant]) -> EventBody {
    EventBody::ProductChanged { product: named(title), variants: variants.to_vec(), variants_complete: true }
}

/// Every order of `items` (Heap's algorithm).
fn permutations(items: &mut Vec<Event>, count: usize, visit: &mut dyn FnMut(&[Event])) {
    if count <= 1 {
        return visit(items);
    }
    for place in 0..count {
        permutations(items, count - 1, visit);
        let other = if count.is_multiple_of(2) { place } else { 0 };
        items.swap(other, count - 1);
    }
}

fn reached(db: &Db, events: &[Event]) -> String {
    db.clear_projections().expect("can be emptied");
    let events = events.to_vec();
    write(db, move |tx| fold(tx, &events)).expect("every event can be projected");
    dump(db).expect("can be read")
}

/// All 720 orders; every fourth with everything told a second time, by turns in the same order and backwards.
fn all_orders_agree(name: &str, mut events: Vec<Event>) -> String {
    let db = open_store("sqlite::memory:");
    let wanted = reached(&db, &events);
    assert!(!wanted.is_empty(), "{name}: a history leaves something");
    let mut orders = 0;
    permutations(&mut events, 6, &mut |order| {
        orders += 1;
        let mut arrived = order.to_vec();
        match orders % 8 {
            0 => arrived.extend(order.iter().rev().cloned()),
            4 => arrived.extend_from_slice(order),
            _ => {}
        }
        let found = reached(&db, &arrived);
        if let Some(difference) = difference(&wanted, &found) {
            let ids: Vec<&str> = order.iter().map(|e| e.id.as_str()).collect();
            panic!("{name}: in the order {ids:?}\n{difference}");
        }
    });
    assert_eq!(orders, 720, "{name}");
    wanted
}

#[test]
fn a_cart_its_shopper_and_its_order() {
    let rows = all_orders_agree(
        "cart to order",
        history([
            (0, cart("c1", &[browser()], &["v1"])),
            (5, cart("c1", &[browser()], &["v1", "v2"])),
            (6, seen(&[browser(), anna()], "Anna")),
            (9, order(OrderStatus::PendingPayment, &[anna()], Some("c1"), 9)),
            (12, order(OrderStatus::Paid, &[anna()], Some("c1"), 9)),
            (15, consent(&anna(), ConsentState::Withdrawn, 15)),
        ]),
    );
    assert!(rows.contains(r#"\"purchase\":{\"order_key\":\"53\""#), "the cart ends with its order: {rows}");
}

#[test]
fn an_order_on_another_device_names_no_cart() {
    let rows = all_orders_agree(
        "other device",
        history([
            (0, cart("c1", &[browser()], &["v1"])),
            (3, cart("c1", &[browser(), anna()], &["v1"])),
            (4, seen(&[anna(), Identity::customer("fake", "7")], "Anna")),
            (9, order(OrderStatus::Paid, &[Identity::customer("fake", "7")], None, 9)),
            (20, order(OrderStatus::Refunded, &[Identity::customer("fake", "7")], None, 9)),
            (25, cart("c2", &[anna()], &["v2"])),
        ]),
    );
    assert_eq!(rows.matches(r#"\"purchase\":{"#).count(), 1, "a later cart is not bought by an earlier order: {rows}");
}

#[test]
fn emptied_filled_again_and_an_order_that_was_binned() {
    all_orders_agree(
        "emptied and binned",
        history([
            (0, cart("c1", &[anna()], &["v1"])),
            (2, cart("c1", &[anna()], &[])),
            (2, cart("c1", &[anna()], &["v2"])),
            (5, order(OrderStatus::OnHold, &[anna()], Some("c1"), 5)),
            (8, binned()),
            (8, suppressed(SuppressionReason::HardBounce)),
        ]),
    );
}

#[test]
fn a_catalogue_with_equal_times_and_late_tellings() {
    let rows = all_orders_agree(
        "catalogue",
        history([
            (0, product("Shoe", &[priced("v1", 100), priced("v2", 200)])),
            (3, product("Shoe, new", &[priced("v1", 110)])),
            (3, product("Shoe, newer", &[priced("v1", 120), priced("v3", 300)])),
            (2, EventBody::VariantChanged { variant: Box::new(priced("v2", 210)) }),
            (5, EventBody::VariantChanged { variant: Box::new(priced("v4", 400)) }),
            (1, EventBody::ProductDeleted { product_key: "p1".into() }),
        ]),
    );
    let alive = |key: &str| {
        rows.lines().any(|l| l.starts_with(&format!("variants\t[\"northpeak\",\"{key}\"")) && !l.ends_with("null]"))
    };
    assert_eq!(["v1", "v2", "v3", "v4"].map(alive), [true, false, true, true], "{rows}");
}

#[test]
fn a_product_that_left_stays_away_from_old_news() {
    let rows = all_orders_agree(
        "deleted product",
        history([
            (0, product("Shoe", &[priced("v1", 100), priced("v2", 200)])),
            (2, product("Shoe", &[priced("v1", 90)])),
            (1, EventBody::VariantChanged { variant: Box::new(priced("v1", 95)) }),
            (4, EventBody::ProductDeleted { product_key: "p1".into() }),
            (3, EventBody::VariantChanged { variant: Box::new(priced("v2", 210)) }),
            (4, EventBody::ProductDeleted { product_key: "p1".into() }),
        ]),
    );
    let alive =
        rows.lines().filter(|l| (l.starts_with("variants") || l.starts_with("products")) && !l.ends_with("null]"));
    assert_eq!(alive.count(), 0, "{rows}");
}

#[test]
fn two_people_on_one_browser_who_turn_out_to_be_one() {
    let rows = all_orders_agree(
        "one browser",
        history([
            (0, cart("c1", &[browser()], &["v1"])),
            (1, seen(&[browser(), anna()], "Anna")),
            (2, seen(&[browser(), ben()], "Ben")),
            (3, seen(&[anna(), ben()], "Anna Ben")),
            (4, order(OrderStatus::Paid, &[ben()], None, 4)),
            (5, consent(&ben(), ConsentState::Granted, 5)),
        ]),
    );
    assert!(rows.contains(r#"\"purchase\":{\"order_key\":\"53\""#), "the one person has bought: {rows}");
}

#[test]
fn a_shared_browser_lends_its_cart_to_nobody() {
    let rows = all_orders_agree(
        "shared browser",
        history([
            (0, cart("c1", &[browser()], &["v1"])),
            (1, seen(&[browser(), anna()], "Anna")),
            (2, seen(&[browser(), ben()], "Ben")),
            (4, order(OrderStatus::Paid, &[anna()], None, 4)),
            (5, consent(&anna(), ConsentState::Pending, 5)),
            (5, consent(&anna(), ConsentState::Granted, 5)),
        ]),
    );
    assert!(!rows.contains(r#"\"purchase\":{"#), "nobody's cart is not bought: {rows}");
}

#[test]
fn what_the_storefront_says_stays_a_strangers_word() {
    let phone = Identity::phone("+491711234567").expect("a number");
    let mut events = history([
        (0, cart("w:1", &[browser(), anna()], &["v1"])),
        (1, seen(&[browser(), anna(), phone.clone()], "Mallory")),
        (2, cart("c1", &[anna()], &["v1"])),
        (3, order(OrderStatus::Paid, &[phone], None, 3)),
        (4, suppressed(SuppressionReason::Complaint)),
        (4, suppressed(SuppressionReason::HardBounce)),
    ]);
    events[0].source = "storefront".into();
    events[1].source = "storefront".into();
    let rows = all_orders_agree("storefront", events);
    assert!(!rows.contains(r#"\"purchase\":{"#), "an order by the number is not one by the address: {rows}");
}
