//! The ledger and its positions.

use domain::ports::store::{Appended, StoreError};
use testkit::build::{product_deleted, shop_id};

use crate::fixture::{Fixture, wait};

fn stored(appended: &[Appended]) -> Vec<bool> {
    appended.iter().map(|a| matches!(a, Appended::Stored(_))).collect()
}

pub fn events_are_stored_once(f: &Fixture) {
    let (shop, other) = (f.shop.clone(), shop_id("other"));
    let batch = vec![
        product_deleted(&shop, "a"),
        product_deleted(&shop, "b"),
        product_deleted(&shop, "a"),
        product_deleted(&other, "a"),
    ];
    let again = batch.clone();
    let first = f.write(move |tx| tx.append_events(&batch));
    assert_eq!(stored(&first), [true, true, false, true]);
    let second = f.write(move |tx| tx.append_events(&again));
    assert_eq!(second, [Appended::Duplicate; 4]);
    assert_eq!(f.read(|tx| tx.events_after(0, 10)).len(), 3);
    assert_eq!(f.write(|tx| tx.append_events(&[])), []);
}

pub fn reads_follow_a_position(f: &Fixture) {
    assert_eq!(f.read(|tx| tx.ledger_head()), 0);
    let shop = f.shop.clone();
    let events: Vec<_> = (0..30).map(|n| product_deleted(&shop, &format!("e{n:02}"))).collect();
    let expected = events.clone();
    let appended = f.write(move |tx| tx.append_events(&events));
    let head = f.read(|tx| tx.ledger_head());
    assert_eq!(appended.last(), Some(&Appended::Stored(head)));
    let mut position = 0;
    let mut seen = Vec::new();
    loop {
        let page = f.read(move |tx| tx.events_after(position, 7));
        assert!(page.len() <= 7);
        let Some(last) = page.last() else { break };
        assert!(page.first().is_some_and(|entry| entry.sequence > position), "sequences grow");
        position = last.sequence;
        seen.extend(page.into_iter().map(|entry| entry.event));
    }
    assert_eq!(seen, expected, "in the order given");
    assert_eq!(position, head);
}

pub fn cursors_are_remembered(f: &Fixture) {
    assert_eq!(f.read(|tx| tx.cursor("project")), 0);
    f.write(|tx| tx.set_cursor("project", 41));
    f.write(|tx| tx.set_cursor("project", 42));
    assert_eq!(f.read(|tx| tx.cursor("project")), 42);
    assert_eq!(f.read(|tx| tx.cursor("flows")), 0);
}

pub fn bad_events_are_refused(f: &Fixture) {
    for id in [String::new(), "x".repeat(201), "a\0b".into()] {
        let event = product_deleted(&f.shop, &id);
        let copy = event.clone();
        assert!(matches!(f.try_write(move |tx| tx.append_events(&[event])), Err(StoreError::Rejected(_))), "{id:?}");
        assert!(matches!(wait(f.db.append_events_async(vec![copy])), Err(StoreError::Rejected(_))), "{id:?}");
    }
    assert_eq!(f.read(|tx| tx.ledger_head()), 0);
}

pub fn concurrent_appends_are_answered_each(f: &Fixture) {
    // Twenty callers in flight at once, every event told by two of them.
    let calls: Vec<_> = (0..20_usize)
        .map(|caller| {
            let events = (0..5).map(|n| product_deleted(&f.shop, &format!("e{}-{n}", caller / 2))).collect();
            f.db.append_events_async(events)
        })
        .collect();
    let answers: Vec<_> = calls.into_iter().map(|call| wait(call).expect("stored")).collect();
    assert!(answers.iter().all(|answer| answer.len() == 5));
    let new = answers.iter().flatten().filter(|a| matches!(a, Appended::Stored(_))).count();
    assert_eq!(new, 50, "each of the fifty events is new to exactly one caller");
    assert_eq!(f.read(|tx| tx.events_after(0, 1_000)).len(), 50);
    assert_eq!(wait(f.db.append_events_async(Vec::new())), Ok(Vec::new()));
}

pub fn an_appended_batch_is_all_or_nothing(f: &Fixture) {
    let good = product_deleted(&f.shop, "good");
    let bad = product_deleted(&f.shop, "");
    assert!(wait(f.db.append_events_async(vec![good.clone(), bad])).is_err());
    assert_eq!(f.read(|tx| tx.events_after(0, 10)), []);
    // One bad caller does not spoil another.
    let calls = [f.db.append_events_async(vec![product_deleted(&f.shop, "\0")]), f.db.append_events_async(vec![good])];
    let answers: Vec<_> = calls.into_iter().map(|call| wait(call).is_ok()).collect();
    assert_eq!(answers, [false, true]);
}
