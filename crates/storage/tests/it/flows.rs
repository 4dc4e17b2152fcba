//! Flow versions and enrollments.

use domain::enrollment::{EnrollmentStatus, Subject};
use domain::ids::EnrollmentId;
use domain::ports::store::{FlowVersion, StoreError};
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

pub fn enrollments_are_found_by_everything(f: &Fixture) {
    let anna = build::shopper_id(&email("anna@example.test"));
    let mut all: Vec<_> =
        (1..=4).map(|n| build::enrollment(&f.shop, "recover", &format!("c{n}"), Some(anna))).collect();
    let mut second = build::enrollment(&f.shop, "browse", "c1", None);
    second.started_at = at(5);
    all.push(second.clone());
    all[1].status = EnrollmentStatus::Ended { reason: "purchase".into() };
    let rows = all.clone();
    f.write(move |tx| rows.iter().try_for_each(|enrollment| tx.put_enrollment(enrollment)));

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
    f.write(move |tx| tx.put_enrollment(&row));
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
