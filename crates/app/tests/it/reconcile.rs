//! What webhooks missed is found by asking, once, whatever our own clock says.

use app::reconcile::{self, Found};
use connectors::commerce::fake::FakeFaults;
use domain::clock::Clock;
use domain::ports::commerce::ChangeFeed;
use domain::ports::store::write;
use domain::timestamp::MINUTE_MS;
use testkit::build;

use crate::stage::{ANNA, ONE_MAIL, Stage};
use crate::support::{block_on, hours, shop_id};

fn ask(stage: &Stage) -> Found {
    let shop = shop_id();
    let run = reconcile::run(&*stage.db, &shop, &*stage.shop, ChangeFeed::Orders, stage.clock.now());
    block_on(run).expect("the shop answers")
}

fn order(stage: &Stage, key: &str) {
    stage.shop.put_order(build::order_snapshot(key, &[build::email(ANNA)], stage.clock.now()), stage.clock.now());
    stage.deliver();
}

fn is_known(stage: &Stage, key: &str) -> bool {
    stage.go_to(stage.clock.now());
    let key = key.to_owned();
    write(&*stage.db, move |tx| tx.order(&shop_id(), &key)).expect("can be read").is_some()
}

fn losing(lose: f64) -> FakeFaults {
    FakeFaults { lose, ..FakeFaults::default() }
}

#[test]
fn a_lost_webhook_is_found_and_a_delivered_one_is_a_duplicate() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    order(&stage, "delivered");
    stage.shop.set_faults(losing(1.0));
    order(&stage, "lost");
    assert!(is_known(&stage, "delivered") && !is_known(&stage, "lost"));
    assert_eq!(ask(&stage), Found { told: 2, new: 1 });
    assert!(is_known(&stage, "lost"));
    assert_eq!(ask(&stage).new, 0, "asking again finds nothing new");
}

#[test]
fn each_question_reaches_back_behind_the_last_answer() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.shop.set_faults(losing(1.0));
    order(&stage, "first");
    assert_eq!(ask(&stage).new, 1);
    // A change that the shop committed late, with a time before the last answer.
    let late = stage.clock.now().plus_ms(-MINUTE_MS);
    stage.shop.put_order(build::order_snapshot("late", &[build::email(ANNA)], late), late);
    assert_eq!(ask(&stage).new, 1, "the overlap finds it");
    stage.go_to(hours(48));
    order(&stage, "second");
    assert_eq!(ask(&stage).new, 1);
    assert_eq!(ask(&stage), Found { told: 1, new: 0 }, "old changes are not told for ever");
}

#[test]
fn a_shop_that_fails_in_the_middle_moves_nothing() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.shop.set_faults(losing(1.0));
    (0..120).for_each(|n| order(&stage, &format!("o{n}")));
    stage.shop.set_faults(FakeFaults { rate_limit_every: 3, ..FakeFaults::default() });
    let run = || block_on(reconcile::run(&*stage.db, &shop_id(), &*stage.shop, ChangeFeed::Orders, stage.clock.now()));
    let answers: Vec<bool> = (0..6).map(|_| run().is_ok()).collect();
    assert!(answers.contains(&false), "the limit was met: {answers:?}");
    stage.shop.set_faults(FakeFaults::default());
    ask(&stage);
    assert!((0..120).all(|n| is_known(&stage, &format!("o{n}"))), "every page was found in the end");
}

#[test]
fn a_clock_that_ran_ahead_hides_nothing() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.shop.set_faults(losing(1.0));
    order(&stage, "before");
    // Our clock is an hour ahead while we ask, then it is put right.
    stage.clock.set(hours(1));
    ask(&stage);
    stage.clock.set(hours(0).plus_ms(10 * MINUTE_MS));
    order(&stage, "meanwhile");
    stage.clock.set(hours(0).plus_ms(20 * MINUTE_MS));
    ask(&stage);
    stage.clock.set(hours(3));
    ask(&stage);
    assert!(is_known(&stage, "meanwhile"), "happened in the hour that our clock had skipped");
}
