//! Flow versions and enrollments.

use domain::enrollment::{EnrollmentStatus, Subject};
use domain::ids::EnrollmentId;
use domain::ports::store::{FlowVersion, StoreError};
use domain::watch;
use testkit::build::{self, at, email};

use crate::fixture::Fixture;

pub fn published_versions_do_not_change(f: &Fixture) {
    let version = |flow: &str, number| FlowVersion {
        flow: flow.into(),
        version: number,
        document: serde_json::json!({ "name": flow, "steps": [{ "wait": "1h" }] }),
        live: true,
        published_at: at(number),
    };
    let mut first = version("recover", 1);
    let put = |version: &FlowVersion| {
        let (shop, version) = (f.shop.clone(), version.clone());
        f.try_write(move |tx| tx.put_flow_version(&shop, &version))
    };
    for version in [&first, &version("recover", 2), &version("browse", 1)] {
        put(version).expect("is published");
    }
    first.live = false;
    put(&first).expect("may leave the line");
    let mut other = first.clone();
    other.document = serde_json::json!({ "steps": [] });
    assert!(matches!(put(&other), Err(StoreError::Rejected(_))));
    let deep = (0..100).fold(serde_json::json!(1), |inner, _| serde_json::json!([inner]));
    assert!(matches!(put(&FlowVersion { document: deep, ..version("deep", 1) }), Err(StoreError::Rejected(_))));
    let shop = f.shop.clone();
    let all = f.read(move |tx| tx.flow_versions(&shop));
    assert_eq!(all, [version("browse", 1), first, version("recover", 2)]);
}

fn watches_are_found_by_their_beginning(f: &Fixture) {
    let [anna, ben] = ["anna@example.test", "ben@example.test"].map(email);
    let wish = |variant: &str, who, day: i64| {
        let mut one = build::enrollment(&f.shop, "back", &format!("{variant}{day}"), None);
        one.subject = Subject::Watch(watch::key(&f.shop, variant, who, at(day * 86_400_000)));
        one.started_at = at(day);
        one
    };
    let mut all =
        [wish("v1", &anna, 1), wish("v1", &ben, 2), wish("v10", &anna, 3), wish("é", &anna, 4), wish("v1", &anna, 5)];
    all[4].status = EnrollmentStatus::Ended { reason: "completed".into() };
    let rows = all.clone();
    f.write(move |tx| tx.put_enrollments(&rows));
    let found = |prefix: String, limit: i64| {
        let shop = f.shop.clone();
        f.read(move |tx| tx.open_watches(&shop, &prefix, limit))
    };
    assert_eq!(found(watch::of_variant("v1"), 9), all[..2]);
    assert_eq!(found(watch::of_variant("v1"), 1), all[..1]);
    assert_eq!(found(watch::of_person(&f.shop, "v1", &ben), 9), all[1..2]);
    assert_eq!(found(watch::of_variant("é"), 9), all[3..4]);
    assert_eq!(found(watch::of_variant("v"), 9), []);
}

pub fn enrollments_are_found_by_everything(f: &Fixture) {
    let anna = build::shopper_id(&email("anna@example.test"));
    let mut all: Vec<_> =
        (1..=4).map(|n| build::enrollment(&f.shop, "recover", &format!("c{n}"), Some(anna))).collect();
    let mut second = build::enrollment(&f.shop, "browse", "c1", None);
    second.started_at = at(5);
    all.push(second.clone());
    all[1].status = EnrollmentStatus::Ended { reason: "purchase".into() };
    let rows = all.clone();
    f.write(move |tx| tx.put_enrollments(&rows));

    let (shop, id) = (f.shop.clone(), all[2].id);
    assert_eq!(f.read(move |tx| tx.enrollment(&shop, id)), Some(all[2].clone()));
    let (shop, subject) = (f.shop.clone(), Subject::Cart("c1".into()));
    assert_eq!(f.read(move |tx| tx.open_enrollments_on(&shop, &subject)), [all[0].clone(), second]);
    let (shop, subject) = (f.shop.clone(), Subject::Cart("c2".into()));
    let (open, any) =
        f.read(move |tx| Ok((tx.open_enrollments_on(&shop, &subject)?, tx.enrollments_on(&shop, &subject)?)));
    assert_eq!((open.len(), any), (0, vec![all[1].clone()]));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.open_enrollments_of(&shop, anna)).len(), 3);
    watches_are_found_by_their_beginning(f);

    let page = |open_only: bool, after: Option<EnrollmentId>, limit: i64| {
        let shop = f.shop.clone();
        f.read(move |tx| tx.enrollments_in(&shop, "recover", 1, open_only, after, limit))
    };
    let everybody = page(false, None, 9);
    assert_eq!(everybody.len(), 4);
    assert!(everybody.is_sorted_by_key(|e| e.id));
    assert_eq!(page(true, None, 9).len(), 3);
    assert_eq!(page(false, Some(everybody[1].id), 1), [everybody[2].clone()]);
    assert_eq!(page(false, Some(everybody[3].id), 9), []);

    // What it is found by may change too: two people turn out to be one.
    let mut moved = all[2].clone();
    moved.shopper = Some(build::shopper_id(&email("ben@example.test")));
    moved.revision += 1;
    let (row, shop, id) = (moved.clone(), f.shop.clone(), moved.id);
    f.write(move |tx| tx.put_enrollments(&[row]));
    let found = |shopper| {
        f.read({
            let shop = shop.clone();
            move |tx| tx.open_enrollments_of(&shop, shopper)
        })
    };
    assert_eq!(found(anna).len(), 2);
    assert_eq!(found(build::shopper_id(&email("ben@example.test"))), [moved.clone()]);
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.enrollment(&shop, id)), Some(moved));
}

pub fn many_are_read_and_written_at_once(f: &Fixture) {
    let (anna, ben) = (email("anna@example.test"), email("ben@example.test"));
    let (a, b) = (build::shopper_id(&anna), build::shopper_id(&ben));
    let carts = [
        build::cart(&f.shop, "c1", std::slice::from_ref(&anna), at(1)),
        build::cart(&f.shop, "c2", std::slice::from_ref(&ben), at(2)),
    ];
    let orders: Vec<_> = [("o1", &anna, 1), ("o2", &anna, 2), ("o3", &anna, 3), ("o4", &ben, 4)]
        .map(|(key, who, placed)| build::order(&f.shop, key, std::slice::from_ref(who), at(placed)))
        .to_vec();
    let people = [build::shopper(&[anna]), build::shopper(&[ben])];
    let other = build::shop_id("other");
    let mut all = vec![
        build::enrollment(&f.shop, "recover", "c1", Some(a)),
        build::enrollment(&f.shop, "recover", "c2", None),
        build::enrollment(&other, "recover", "c1", None),
    ];
    let (shop, rows) = (f.shop.clone(), all.clone());
    f.write(move |tx| {
        people.iter().try_for_each(|person| tx.put_shopper(&shop, person))?;
        carts.iter().try_for_each(|cart| tx.put_cart(cart))?;
        orders.iter().try_for_each(|order| tx.put_order(order))?;
        tx.put_enrollments(&rows)
    });
    // One changes what it is found by, one does not, one is new.
    all[0].revision += 1;
    all[1].shopper = Some(b);
    all.push(build::enrollment(&f.shop, "recover", "c3", None));
    let rows = all.clone();
    f.write(move |tx| tx.put_enrollments(&rows));
    let ids: Vec<_> = all.iter().map(|e| e.id).chain([EnrollmentId::derive(&["unknown"])]).collect();
    let shop = f.shop.clone();
    let (mut found, mut orders, mut carts, mut people, none) = f.read(move |tx| {
        Ok((
            tx.enrollments(&shop, &ids)?,
            tx.orders_of_each(&shop, &[a, b], 2)?,
            tx.carts(&shop, &["c1", "c2", "c9"])?,
            tx.shoppers(&shop, &[b, a])?,
            tx.enrollments(&shop, &[])?,
        ))
    });
    assert_eq!(none, []);
    found.sort_by_key(|e| e.subject.as_text());
    assert_eq!(found, [all[0].clone(), all[1].clone(), all[3].clone()], "another shop's are not read");
    orders.sort_by_key(|order| order.latest.key.clone());
    assert_eq!(orders.iter().map(|o| o.latest.key.as_str()).collect::<Vec<_>>(), ["o2", "o3", "o4"]);
    carts.sort_by_key(|cart| cart.latest.key.clone());
    assert_eq!(carts.iter().map(|c| c.latest.key.as_str()).collect::<Vec<_>>(), ["c1", "c2"]);
    people.sort_by_key(|person| person.id != a);
    assert_eq!(people.iter().map(|p| p.id).collect::<Vec<_>>(), [a, b]);
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.open_enrollments_of(&shop, b)).len(), 1, "the index follows");
}
