//! What happens after a purchase, and for those who wait for something to be back in stock.

use domain::consent::SuppressionReason;
use domain::event::EventBody;
use domain::order::{OrderSnapshot, OrderStatus, Shipment, ShipmentStatus};
use domain::ports::store::write;
use domain::product::{Product, Stock, Variant};
use domain::timestamp::{DAY_MS, Timestamp};
use testkit::build;

use crate::stage::{ANNA, Stage, ending};
use crate::support::{Referee, hours, preset, shop_id};

fn days(n: i64) -> Timestamp {
    hours(0).plus_ms(n * DAY_MS)
}

fn stage(flow: &str) -> Stage {
    let stage = Stage::new(preset(flow), |_| {});
    for n in 0..4 {
        let (mut product, variant) = stage.shop.variant(&format!("v{n}")).expect("is in stock");
        product.categories = vec!["outdoor".into()];
        product.url = Some(format!("/p/{n}"));
        stage.append(&format!("catalogue-{n}"), catalogue(product, variant));
    }
    stage
}

fn catalogue(product: Product, variant: Variant) -> EventBody {
    EventBody::ProductChanged { product: Box::new(product), variants: vec![variant], variants_complete: true }
}

/// Anna's order of one Trail Runner.
fn order(stage: &Stage, status: OrderStatus, parcel: Option<ShipmentStatus>) -> OrderSnapshot {
    let mut order = build::order_snapshot("o1", &[build::email(ANNA)], hours(-1));
    order.profile.locale = Some("en".into());
    let line = stage.cart("any", &[0]).lines.remove(0);
    order.lines[0].product_key = line.product_key;
    order.lines[0].variant_key = line.variant_key;
    order.lines[0].title = line.title;
    order.status = status;
    order.shipments = parcel.into_iter().map(parcel_in).collect();
    order
}

fn parcel_in(status: ShipmentStatus) -> Shipment {
    Shipment {
        carrier: None,
        tracking_number: None,
        tracking_url: None,
        status,
        shipped_at: None,
        expected_at: None,
        delivered_at: None,
        variant_keys: vec![],
    }
}

impl Stage {
    fn tell_order(&self, order: OrderSnapshot) {
        let id = format!("order-{}-{}", order.key, self.clock_ms());
        self.append(&id, EventBody::OrderChanged { order: Box::new(order) });
        self.wait_minutes(1);
    }

    fn clock_ms(&self) -> i64 {
        self.app.now().as_ms()
    }

    fn pass_days(&self, from: i64, to: i64) {
        for day in from..=to {
            self.go_to(days(day));
            self.wait_minutes(12 * 60);
        }
    }
}

#[test]
fn some_days_after_delivery_comes_what_goes_well_with_it() {
    let stage = stage("after-purchase");
    stage.tell_order(order(&stage, OrderStatus::Paid, Some(ShipmentStatus::InTransit)));
    stage.pass_days(1, 5);
    assert!(stage.sent().is_empty(), "nothing before it has arrived");
    stage.tell_order(order(&stage, OrderStatus::Paid, Some(ShipmentStatus::Delivered)));
    stage.pass_days(6, 12);
    let [sent] = &stage.sent()[..] else { panic!("{:?}", stage.touches()) };
    let mail = &sent.message;
    assert!(mail.subject.contains("Trail Runner") && mail.text.contains("Thank you for your order"), "{}", mail.text);
    assert!(!mail.items.is_empty() && mail.items.iter().all(|item| item.title != "Trail Runner"), "{:?}", mail.items);
    assert!(mail.text.contains("because you ordered"), "{}", mail.text);
    let report = write(&*stage.db, |tx| app::verify::check(tx, &Referee)).expect("reads");
    assert!(report.violations.is_empty(), "{:?}", report.violations);
}

#[test]
fn who_sends_it_back_cancels_or_opts_out_hears_nothing() {
    for end in ["cancelled", "opt_out"] {
        let stage = stage("review-request");
        stage.tell_order(order(&stage, OrderStatus::Completed, None));
        stage.pass_days(1, 3);
        match end {
            "cancelled" => stage.tell_order(order(&stage, OrderStatus::Refunded, None)),
            _ => {
                let record = domain::consent::ConsentRecord {
                    state: domain::consent::ConsentState::Withdrawn,
                    ..build::consent(&build::email(ANNA), domain::consent::ConsentState::Granted, stage.app.now())
                };
                stage.append("out", EventBody::ConsentChanged { record });
            }
        }
        stage.pass_days(4, 30);
        assert!(stage.sent().is_empty(), "{end}");
    }
}

#[test]
fn a_review_is_asked_for_once_and_the_link_leads_to_the_page() {
    let stage = stage("review-request");
    stage.tell_order(order(&stage, OrderStatus::Completed, None));
    stage.tell_order(order(&stage, OrderStatus::Completed, None));
    stage.pass_days(1, 40);
    let [sent] = &stage.sent()[..] else { panic!("{:?}", stage.touches()) };
    assert_eq!(sent.message.subject, "How do you like Trail Runner?");
    let touch = stage.touches().pop().expect("one");
    let address = write(&*stage.db, move |tx| {
        let shop = tx.shop(&shop_id())?.expect("is there");
        app::outreach::landing::address(tx, &shop, &touch)
    });
    let address = address.expect("reads").expect("leads somewhere");
    assert!(address.contains("/p/0?utm_source=cartwright&utm_campaign=review-request"), "{address}");
}

#[test]
fn the_next_order_ends_the_wait_for_a_word_after_a_long_time() {
    let stage = stage("win-back");
    stage.tell_order(order(&stage, OrderStatus::Completed, None));
    stage.pass_days(1, 60);
    let mut again = order(&stage, OrderStatus::Completed, None);
    (again.key, again.number, again.placed_at) = ("o2".into(), "#2".into(), stage.app.now());
    stage.tell_order(again);
    stage.pass_days(61, 120);
    assert!(stage.sent().is_empty(), "bought again on day 60");
    stage.pass_days(121, 145);
    let [sent] = &stage.sent()[..] else { panic!("{:?}", stage.touches()) };
    assert_eq!(sent.message.subject, "News from North Peak");
}

fn set_stock(stage: &Stage, left: i64) {
    // Of two tellings of one instant the greater counts: so a moment passes first.
    stage.wait_minutes(1);
    assert!(stage.shop.set_stock("v1", Stock::Count(left), stage.app.now()), "is known");
    stage.deliver();
    stage.wait_minutes(1);
}

fn watch(stage: &Stage, id: &str) {
    let profile = domain::shopper::Profile { locale: Some("en".into()), ..Default::default() };
    stage.append(&format!("{id}-who"), EventBody::ShopperSeen { identities: vec![build::email(ANNA)], profile });
    stage.append(id, EventBody::ProductWatched { variant_key: "v1".into(), identity: build::email(ANNA) });
    stage.wait_minutes(1);
}

#[test]
fn who_waits_is_told_once_when_it_is_back_and_may_ask_again() {
    let stage = stage("back-in-stock");
    set_stock(&stage, 0);
    watch(&stage, "w1");
    watch(&stage, "w2");
    stage.pass_days(1, 3);
    assert!(stage.sent().is_empty());
    set_stock(&stage, 4);
    stage.wait_minutes(12 * 60);
    let sent = stage.sent();
    assert_eq!(sent.len(), 1, "{:?}", stage.touches().iter().map(ending).collect::<Vec<_>>());
    assert_eq!(sent[0].message.subject, "Available again: Summit Jacket, M");
    assert!(sent[0].message.items[0].price.contains("59.90"), "{:?}", sent[0].message.items);
    set_stock(&stage, 0);
    set_stock(&stage, 2);
    stage.wait_minutes(24 * 60);
    assert_eq!(stage.sent().len(), 1, "one wish, one message");
    set_stock(&stage, 0);
    watch(&stage, "w3");
    set_stock(&stage, 1);
    stage.wait_minutes(24 * 60);
    assert_eq!(stage.sent().len(), 2);
}

#[test]
fn what_is_gone_again_or_an_address_that_must_not_be_used_gets_no_message() {
    let stage = stage("back-in-stock");
    set_stock(&stage, 0);
    watch(&stage, "w1");
    let suppressed = EventBody::Suppressed {
        channel: domain::consent::ChannelKind::Email,
        identity: build::email(ANNA),
        reason: SuppressionReason::Complaint,
    };
    stage.append("complaint", suppressed);
    set_stock(&stage, 3);
    stage.wait_minutes(24 * 60);
    assert!(stage.sent().is_empty());
}

#[test]
fn nobody_waits_for_more_than_a_person_would() {
    let stage = stage("back-in-stock");
    for n in 0..30 {
        let body = EventBody::ProductWatched { variant_key: format!("gone-{n}"), identity: build::email(ANNA) };
        stage.append(&format!("w{n}"), body);
    }
    stage.wait_minutes(1);
    let waiting = |n: usize| {
        let prefix = domain::watch::of_variant(&format!("gone-{n}"));
        write(&*stage.db, move |tx| tx.open_watches(&shop_id(), &prefix, 10)).expect("reads").len()
    };
    assert_eq!((0..30).map(waiting).sum::<usize>(), 20);
}
