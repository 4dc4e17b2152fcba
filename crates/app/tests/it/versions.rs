//! Editing a live flow makes a new version; who is on the way finishes the old one.

use app::reconcile;
use connectors::commerce::fake::FakeFaults;
use domain::clock::Clock;
use domain::enrollment::{EnrollmentStatus, Subject};
use domain::ports::commerce::ChangeFeed;
use domain::ports::store::write;
use domain::timestamp::MINUTE_MS;

use crate::stage::{ONE_MAIL, Stage, ending};
use crate::support::{block_on, hours, publish_flow, shop_id};

fn later() -> String {
    ONE_MAIL.replace("for: 1h", "for: 3h")
}

#[test]
fn people_on_the_way_finish_the_version_they_entered() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.go_to(hours(0).plus_ms(MINUTE_MS));
    assert_eq!(publish_flow(&stage.app, &later()), 2);
    stage.fill_for("ben@example.test", "c2", &[2]);
    stage.go_to(hours(1));
    assert_eq!(ending(&stage.touch_of("c1")), "accepted", "the old version's hour");
    assert_eq!(stage.touches().len(), 1, "the new version waits three");
    stage.go_to(hours(3).plus_ms(MINUTE_MS));
    let (old, new) = (stage.touch_of("c1"), stage.touch_of("c2"));
    assert_eq!((old.flow_version, new.flow_version, ending(&new).as_str()), (1, 2, "accepted"));
}

#[test]
fn the_same_text_is_the_same_version_and_an_old_one_takes_nobody() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    assert_eq!(publish_flow(&stage.app, ONE_MAIL), 1);
    assert_eq!(publish_flow(&stage.app, &later()), 2);
    assert_eq!(publish_flow(&stage.app, ONE_MAIL), 3, "an old text again is a new version");
    let versions = write(&*stage.db, |tx| tx.flow_versions(&shop_id())).expect("can be read");
    let live: Vec<i64> = versions.iter().filter(|v| v.live).map(|v| v.version).collect();
    assert_eq!(live, [3]);
}

#[test]
fn a_cart_that_was_in_the_old_version_does_not_enter_the_new_one() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    publish_flow(&stage.app, &later());
    stage.fill("c1", &[1, 2]);
    stage.go_to(hours(8));
    let subject = Subject::Cart("c1".into());
    let ways = write(&*stage.db, move |tx| tx.enrollments_on(&shop_id(), &subject)).expect("can be read");
    assert_eq!(ways.len(), 1, "{ways:?}");
    assert!(matches!(ways[0].status, EnrollmentStatus::Ended { .. }));
    assert_eq!(stage.sent().len(), 1, "one message, not one per version");
}

#[test]
fn a_newer_cart_takes_the_place_of_an_older_one() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.wait_minutes(10);
    stage.fill("c2", &[2]);
    stage.wait_minutes(120);
    let subjects: Vec<String> = stage.touches().into_iter().map(|t| t.subject).collect();
    assert_eq!(subjects, ["cart:c2"]);
}

#[test]
fn an_older_cart_that_is_heard_of_late_takes_nobodys_place() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.shop.set_faults(FakeFaults { lose: 1.0, ..FakeFaults::default() });
    stage.fill("c1", &[1]);
    stage.shop.set_faults(FakeFaults::default());
    stage.wait_minutes(10);
    stage.fill("c2", &[2]);
    stage.wait_minutes(10);
    // The older cart is found by asking the shop.
    let (shop, now) = (shop_id(), stage.clock.now());
    let found = block_on(reconcile::run(&*stage.db, &shop, &*stage.shop, ChangeFeed::Checkouts, now));
    assert_eq!(found.map(|f| f.new).ok(), Some(1));
    stage.wait_minutes(120);
    let subjects: Vec<String> = stage.touches().into_iter().map(|t| t.subject).collect();
    assert_eq!(subjects, ["cart:c2"]);
}
