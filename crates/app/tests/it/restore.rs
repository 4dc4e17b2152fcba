//! A restored past is never sent again.

use app::outreach::recover;
use domain::clock::Clock;
use domain::ports::store::write;
use domain::timestamp::MINUTE_MS;
use domain::touch::TouchState;

use crate::stage::{ONE_MAIL, Stage, ending};
use crate::support::{block_on, hours};

fn hold(stage: &Stage) -> usize {
    write(&*stage.db, recover::hold_after_restore).expect("the store takes it")
}

#[test]
fn what_was_planned_or_under_way_is_held() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.email.down_until(hours(1).plus_ms(30 * MINUTE_MS));
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    assert_eq!(ending(&stage.touch_of("c1")), "planned", "the provider was not to be reached");
    stage.go_to(hours(1).plus_ms(1));
    stage.fill_for("ben@example.test", "c2", &[2]);
    let mut started = stage.touch_of("c1");
    started.state = TouchState::Started { at: stage.clock.now() };
    let row = started.clone();
    write(&*stage.db, move |tx| tx.update_touch(&row)).expect("the store takes it");
    assert_eq!(hold(&stage), 1);
    let held = stage.touch_of("c1");
    assert_eq!(ending(&held), "unknown");
    assert_eq!(hold(&stage), 0, "holding twice holds once");
    stage.go_to(hours(2).plus_ms(MINUTE_MS));
    assert!(stage.sent().iter().all(|s| s.effect_key != held.effect_key), "and is never sent");
    assert_eq!(ending(&stage.touch_of("c2")), "accepted", "what came after the restore goes its way");
}

#[test]
fn a_planned_touch_is_skipped_with_its_reason() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.email.down_until(hours(1).plus_ms(30 * MINUTE_MS));
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    assert_eq!(hold(&stage), 1);
    assert_eq!(ending(&stage.touch_of("c1")), "skipped:restored");
    stage.go_to(hours(3));
    assert!(stage.sent().is_empty());
}

#[test]
fn after_a_crash_what_was_on_the_wire_is_unknown_and_stays_unsent() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.email.down_until(hours(1).plus_ms(30 * MINUTE_MS));
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    let mut started = stage.touch_of("c1");
    started.state = TouchState::Started { at: stage.clock.now() };
    write(&*stage.db, move |tx| tx.update_touch(&started)).expect("the store takes it");
    assert_eq!(block_on(recover::started(&stage.app)), Ok(1));
    assert_eq!(ending(&stage.touch_of("c1")), "unknown");
    assert_eq!(block_on(recover::unknown(&stage.app)), Ok(0), "this provider cannot be asked");
    stage.go_to(hours(5));
    assert!(stage.sent().is_empty());
}
