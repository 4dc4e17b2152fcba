//! Every send and every silence has its story.

use app::explain;
use domain::clock::Clock;
use domain::ports::store::write;
use domain::product::Stock;

use crate::stage::{ONE_MAIL, Stage};
use crate::support::{hours, shop_id};

fn story(stage: &Stage, what: &str) -> explain::Story {
    let what = what.to_owned();
    write(&*stage.db, move |tx| explain::find(tx, &shop_id(), &what)).expect("can be read").expect("is known")
}

#[test]
fn before_during_and_after() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.go_to(hours(0).plus_ms(60_000));
    let waiting = story(&stage, "c1");
    let next = waiting.next.expect("something comes");
    assert_eq!(next.at, hours(1));
    assert!(next.step.starts_with("an-hour"), "{}", next.step);
    stage.go_to(hours(1));
    let sent = story(&stage, "c1");
    assert_eq!((sent.next, sent.why.as_deref()), (None, Some("completed")));
    let titles: Vec<&str> = sent.timeline.iter().map(|l| l.title.as_str()).collect();
    for title in
        ["Cart begun", "Entered a flow", "Touch sent (mail)", "consent: pass", "holdout: pass", "Left the flow"]
    {
        assert!(titles.contains(&title), "{title} in {titles:?}");
    }
    assert!(sent.timeline.is_sorted_by_key(|l| l.at), "oldest first");
    let by_touch = story(&stage, &sent.touches[0].id.to_string());
    let by_id = story(&stage, &sent.cart.id.to_string());
    assert_eq!((by_touch.cart.latest.key.as_str(), by_id.cart.latest.key.as_str()), ("c1", "c1"));
    let text = explain::as_text(&story(&stage, "c1"));
    assert!(text.contains("Summit Jacket") && text.ends_with("nothing more: completed\n"), "{text}");
}

#[test]
fn a_silence_names_its_reason() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.shop.set_stock("v1", Stock::SoldOut, stage.clock.now());
    stage.go_to(hours(1));
    let lines = story(&stage, "c1").timeline;
    let line = lines.iter().find(|l| l.title == "Touch not sent (mail)").expect("a line for it");
    assert_eq!(line.detail, "sold_out");
    assert!(lines.iter().any(|l| l.title == "stock: adjust" && l.detail.contains("Summit Jacket")), "{lines:?}");
}

#[test]
fn nobody_elses_and_nothing_unknown() {
    let stage = Stage::new(ONE_MAIL, |_| {});
    stage.fill("c1", &[1]);
    stage.go_to(hours(1));
    let found = |shop: &str, what: &str| {
        let (shop, what) = (testkit::build::shop_id(shop), what.to_owned());
        write(&*stage.db, move |tx| explain::find(tx, &shop, &what)).expect("can be read").is_some()
    };
    assert!(found("northpeak", "c1"));
    for what in ["", "c2", "cart:c1", "00000000-0000-0000-0000-000000000000", "' or 1=1 --"] {
        assert!(!found("northpeak", what), "{what}");
    }
    assert!(!found("other", "c1") && !found("other", &stage.touch_of("c1").id.to_string()));
}
