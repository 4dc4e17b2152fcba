//! Jobs that share a commit.

use std::slice::from_ref;
use std::sync::mpsc;
use std::sync::{Arc, Barrier};

use domain::ports::store::{self, Done, Job, Store, StoreError, StoreResult};
use testkit::build::{self, at, email};

use crate::fixture::{Fixture, config};

/// Holds the writer until told to go on, so that what is queued meanwhile runs as one group.
fn hold(f: &Fixture) -> Arc<Barrier> {
    let (entered, released) = (Arc::new(Barrier::new(2)), Arc::new(Barrier::new(2)));
    let (inside, until) = (Arc::clone(&entered), Arc::clone(&released));
    f.db.submit(
        Box::new(move |_| {
            inside.wait();
            until.wait();
            Ok(Box::new(()))
        }),
        Box::new(drop),
    );
    entered.wait();
    released
}

/// Queues jobs while the writer is held; what became of each.
fn together(f: &Fixture, jobs: Vec<Job>) -> Vec<StoreResult<()>> {
    let held = hold(f);
    let answers: Vec<_> = jobs
        .into_iter()
        .map(|job| {
            let (sender, receiver) = mpsc::channel();
            let done: Done = Box::new(move |result| sender.send(result.map(drop)).expect("is awaited"));
            f.db.submit(job, done);
            receiver
        })
        .collect();
    held.wait();
    answers.into_iter().map(|answer| answer.recv().expect("is answered")).collect()
}

fn set(name: &'static str, outcome: StoreResult<()>) -> Job {
    Box::new(move |tx| {
        tx.set_cursor(name, 1)?;
        outcome.map(|()| Box::new(()) as _)
    })
}

pub fn a_failed_job_rolls_back_alone(f: &Fixture) {
    let no = StoreError::Rejected("no".into());
    let answers = together(f, vec![set("a", Ok(())), set("b", Err(no.clone())), set("c", Ok(()))]);
    assert_eq!(answers, [Ok(()), Err(no), Ok(())]);
    let kept = f.read(|tx| Ok([tx.cursor("a")?, tx.cursor("b")?, tx.cursor("c")?]));
    assert_eq!(kept, [1, 0, 1]);
}

pub fn a_panic_fails_its_job_alone(f: &Fixture) {
    let panics: Job = Box::new(|tx| {
        tx.set_cursor("b", 1)?;
        panic!("this panic belongs to the test")
    });
    let answers = together(f, vec![set("a", Ok(())), panics, set("c", Ok(()))]);
    assert_eq!(answers.iter().map(Result::is_ok).collect::<Vec<_>>(), [true, false, true]);
    let kept = f.read(|tx| Ok([tx.cursor("a")?, tx.cursor("b")?, tx.cursor("c")?]));
    assert_eq!(kept, [1, 0, 1]);
}

pub fn reading_jobs_cannot_write(f: &Fixture) {
    let refused = store::read(&*f.db, |tx| tx.set_cursor("a", 1));
    assert_eq!(refused, Err(StoreError::Rejected("a reading job tried to write".into())));
    let refused = store::read(&*f.db, |tx| tx.claim_due_timers(at(0), at(1), 1));
    assert!(refused.is_err());
    assert_eq!(f.read(|tx| tx.cursor("a")), 0);
}

pub fn shops_do_not_see_each_other(f: &Fixture) {
    let anna = email("anna@example.test");
    let (a, b) = (f.shop.clone(), build::shop_id("other"));
    let (mine, theirs) = (build::cart(&a, "c1", from_ref(&anna), at(1)), build::cart(&b, "c1", from_ref(&anna), at(2)));
    let (first, second) = (mine.clone(), theirs.clone());
    let person = build::shopper(from_ref(&anna));
    let id = person.id;
    let shop = a.clone();
    f.write(move |tx| {
        tx.put_shopper(&shop, &person)?;
        tx.put_cart(&first).and_then(|()| tx.put_cart(&second))
    });
    let identity = anna.clone();
    let (found, named, stranger, unknown) = f.read(move |tx| {
        let found = tx.cart(&b, "c1")?;
        let named = tx.carts_naming(&b, &identity, 9)?;
        Ok((found, named, tx.shopper(&b, id)?, tx.cart_by_id(&b, mine.id)?))
    });
    assert_eq!(found.as_ref(), Some(&theirs));
    assert_eq!(named, [theirs]);
    assert_eq!((stranger, unknown), (None, None));
}

pub fn unstorable_text_is_refused(f: &Fixture) {
    let shop = f.shop.clone();
    for key in ["a\0b".to_owned(), "k".repeat(1_201)] {
        let cart = build::cart(&shop, &key, &[], at(1));
        assert!(matches!(f.try_write(move |tx| tx.put_cart(&cart)), Err(StoreError::Rejected(_))));
    }
    // Inside a body, JSON escapes what a column could not hold.
    let mut cart = build::cart(&shop, "c1", &[], at(1));
    cart.latest.lines[0].title = "a\0b \u{202e} \u{1f6d2} '; DROP TABLE carts; --".into();
    let stored = cart.clone();
    f.write(move |tx| tx.put_cart(&stored));
    assert_eq!(f.read(move |tx| tx.cart(&shop, "c1")), Some(cart));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.cart(&shop, "' OR 1=1 --")), None);
}

pub fn a_closed_store_refuses(f: &Fixture) {
    f.write(|tx| tx.set_cursor("a", 1));
    f.db.close();
    f.db.close();
    assert!(matches!(f.try_write(|tx| tx.set_cursor("a", 2)), Err(StoreError::Unavailable(_))));
    assert!(matches!(store::read(&*f.db, |tx| tx.cursor("a")), Err(StoreError::Unavailable(_))));
    let appended = crate::fixture::wait(f.db.append_events_async(vec![build::product_deleted(&f.shop, "e")]));
    assert!(matches!(appended, Err(StoreError::Unavailable(_))));
}

pub fn a_full_queue_refuses(f: &Fixture) {
    let small = storage::open(&storage::Config { waiting_max: 2, ..config(&f.url) }).expect("opens");
    let small =
        Fixture { db: small, url: f.url.clone(), dir: tempfile::tempdir().expect("temp dir"), shop: f.shop.clone() };
    let answers = together(&small, (0..4).map(|_| set("a", Ok(()))).collect());
    let refused: Vec<_> = answers.iter().map(|answer| matches!(answer, Err(StoreError::Unavailable(_)))).collect();
    assert_eq!(refused, [false, false, true, true]);
}
