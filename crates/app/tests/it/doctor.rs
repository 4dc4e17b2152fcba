//! The data audit finds what is planted, counts what it cost, and says nothing of a shop that is well or empty.

use app::doctor::{Finding, Outside, Report, Severity, TemplateFault, audit};
use domain::cart::CartSnapshot;
use domain::event::{Event, EventBody};
use domain::order::{OrderStatus, Shipment, ShipmentStatus};
use domain::ports::store::write;
use domain::product::Stock;
use domain::timestamp::HOUR_MS;
use testkit::build;

use crate::stage::{ONE_MAIL, Stage};
use crate::support::{hours, shop_id, stocked};

fn look(stage: &Stage, outside: &Outside) -> Report {
    audit(&*stage.db, &shop_id(), hours(48), outside).expect("the audit reads")
}

fn found<'a>(report: &'a Report, fault: &str) -> Option<&'a Finding> {
    report.findings.iter().find(|f| f.fault == fault)
}

/// A shop with a catalogue that has nothing wrong.
fn well() -> Stage {
    let stage = Stage::new(ONE_MAIL, |_| {});
    let with_picture = |n: usize| {
        let (mut product, mut variants) = stocked(n, 4_990, 9);
        product.image_url = Some("https://shop.example.test/p.jpg".into());
        variants[0].sku = Some(format!("SKU-{n}"));
        (product, variants)
    };
    stage.shop.put_products((0..4).map(with_picture).collect(), hours(0));
    stage.go_to(hours(0));
    stage
}

#[test]
fn a_shop_that_is_well_has_no_faults() {
    let stage = well();
    stage.fill("c1", &[0, 1]);
    let report = look(&stage, &Outside { templates: Some(vec![]) });
    assert!(report.ok());
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    assert_eq!((report.looked_at.products, report.looked_at.variants, report.looked_at.carts), (4, 4, 1));
    assert!(report.not_looked_at.is_empty());
}

#[test]
fn an_empty_shop_is_audited_without_a_word_about_carts() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    let report = look(&stage, &Outside::default());
    assert!(report.ok() && report.findings.is_empty(), "{:?}", report.findings);
    assert_eq!(report.looked_at.carts, 0);
    assert_eq!(report.not_looked_at.len(), 1, "templates were not asked for");
}

#[test]
fn faults_of_the_catalogue_are_found_with_the_carts_they_cost() {
    let stage = well();
    for n in 0..3 {
        stage.fill(&format!("c{n}"), &[1, 2]);
        stage.fill(&format!("c{n}"), &[1, 2]);
    }
    stage.fill("other", &[3]);
    let edit = |n: usize, change: fn(&mut domain::product::Variant)| {
        let (product, mut variants) = stocked(n, 4_990, 9);
        change(&mut variants[0]);
        (product, variants)
    };
    let changed = vec![
        edit(1, |v| v.price = None),
        edit(2, |v| (v.stock, v.sku) = (Stock::SoldOut, Some("TWICE".into()))),
        edit(0, |v| v.sku = Some("TWICE".into())),
    ];
    stage.shop.put_products(changed, hours(1));
    stage.go_to(hours(1));
    stage.append("gone", EventBody::ProductDeleted { product_key: "p3".into() });
    stage.go_to(hours(1));
    let report = look(&stage, &Outside::default());
    assert!(!report.ok(), "a variant without a price is an error");
    for (fault, count, carts) in [
        ("variant_without_price", 1, 3),
        ("variant_without_stock", 1, 3),
        ("duplicate_sku", 1, 3),
        ("dead_sku", 1, 1),
        ("variant_without_image", 3, 6),
    ] {
        let finding = found(&report, fault).unwrap_or_else(|| panic!("{fault} in {:?}", report.findings));
        assert_eq!((finding.count, finding.carts), (count, carts), "{fault}");
        assert!(!finding.mend.is_empty() && !finding.examples.is_empty(), "{fault}");
    }
    assert!(report.findings.is_sorted_by_key(|f| f.severity), "worst first");
}

#[test]
fn faults_of_what_is_told_are_found() {
    let stage = well();
    let order = |key: &str, tracked: bool| {
        let mut order = build::order_snapshot(key, &[build::email("o@example.test")], hours(1));
        order.status = OrderStatus::Completed;
        if tracked {
            order.shipments = vec![Shipment {
                carrier: None,
                tracking_number: Some("T1".into()),
                tracking_url: None,
                status: ShipmentStatus::Shipped,
                shipped_at: None,
                expected_at: None,
                delivered_at: None,
                variant_keys: vec![],
            }];
        }
        order
    };
    let told = |id: &str, late_ms: i64, body| Event {
        shop: shop_id(),
        id: id.into(),
        source: "fake".into(),
        occurred_at: hours(2),
        received_at: hours(2).plus_ms(late_ms),
        body,
    };
    let mut early = order("early", true);
    early.placed_at = hours(9);
    let dollars = domain::money::Currency::from_code("USD").expect("a currency");
    let cart = CartSnapshot { currency: dollars, ..stage.cart("late", &[0]) };
    stage.append_all(vec![
        told("a", 0, EventBody::OrderChanged { order: Box::new(order("a", false)) }),
        told("b", 0, EventBody::OrderChanged { order: Box::new(order("b", true)) }),
        told("c", 0, EventBody::OrderChanged { order: Box::new(early) }),
        told("d", HOUR_MS, EventBody::CartChanged { cart: Box::new(cart) }),
    ]);
    let faults = vec![TemplateFault { template: "recover (de)".into(), state: "REJECTED".into() }];
    let report = look(&stage, &Outside { templates: Some(faults) });
    assert_eq!(found(&report, "order_without_tracking").map(|f| f.examples.clone()), Some(vec!["a".to_owned()]));
    assert_eq!(found(&report, "webhook_gap").map(|f| (f.count, f.carts)), Some((1, 1)));
    assert_eq!(found(&report, "clock_ahead").map(|f| (f.count, f.severity)), Some((1, Severity::Error)));
    assert_eq!(found(&report, "cart_in_other_currency").map(|f| f.carts), Some(1));
    assert_eq!(found(&report, "template_not_approved").map(|f| f.count), Some(1));
}

#[test]
fn a_missing_address_of_the_shop_and_a_broken_flow_are_found() {
    let stage = Stage::new(ONE_MAIL, |shop| shop.settings.postal_address = String::new());
    write(&*stage.db, |tx| {
        let mut version = tx.flow_versions(&shop_id())?.remove(0);
        version.version = 2;
        version.document["steps"][0]["wait"]["for"] = "200d".into();
        tx.put_flow_version(&shop_id(), &version)
    })
    .expect("writes");
    let report = look(&stage, &Outside::default());
    assert_eq!(found(&report, "postal_address_missing").map(|f| f.severity), Some(Severity::Warning));
    let flow = found(&report, "flow_problem").expect("the wait is too long");
    assert!(flow.examples[0].contains("one-mail version 2"), "{:?}", flow.examples);
    assert!(!report.ok());
    let nobody = build::shop_id("nobody");
    let refused = audit(&*stage.db, &nobody, hours(48), &Outside::default()).expect_err("no such shop");
    assert!(refused.to_string().contains("there is no shop nobody"), "{refused}");
}
