//! Timers.

use std::collections::BTreeSet;

use domain::ids::EnrollmentId;
use domain::ports::store::{self, StoreError, TimerCounts};
use domain::timer::Timer;
use domain::timestamp::Timestamp;
use testkit::build::{self, at};

use crate::fixture::Fixture;

fn owner(name: &str) -> EnrollmentId {
    EnrollmentId::derive(&[name])
}

fn put(f: &Fixture, timers: Vec<Timer>) {
    f.write(move |tx| tx.put_timers(&timers));
}

fn claim(f: &Fixture, now: Timestamp, lease_until: Timestamp, limit: i64) -> Vec<Timer> {
    f.write(move |tx| tx.claim_due_timers(now, lease_until, limit))
}

fn counts(f: &Fixture) -> TimerCounts {
    f.read(|tx| tx.timer_counts())
}

pub fn a_thousand_timers_fire_once_in_order(f: &Fixture) {
    // Put down in an order of their own.
    let timers: Vec<_> =
        (0..1_000).map(|n| build::timer(&f.shop, n, owner(&format!("e{}", n % 50)), at((n * 617) % 1_000))).collect();
    put(f, timers.clone());
    assert_eq!(f.read(|tx| tx.next_timer_due()), Some(at(0)));
    let mut fired = Vec::new();
    for now in [at(99), at(499), at(2_000)] {
        loop {
            let batch = f.write(move |tx| {
                let batch = tx.claim_due_timers(now, now.plus_ms(60_000), 64)?;
                assert_eq!(tx.finish_timers(&batch, now)?, batch.len() as i64);
                Ok(batch)
            });
            assert!(batch.iter().all(|timer| timer.due_at <= now), "never early");
            if batch.is_empty() {
                break;
            }
            fired.extend(batch);
        }
    }
    assert!(fired.is_sorted_by_key(|timer| timer.due_at));
    let ids: BTreeSet<_> = fired.iter().map(|timer| timer.id).collect();
    assert_eq!((fired.len(), ids.len()), (1_000, 1_000));
    assert!(timers.iter().all(|timer| fired.contains(timer)), "what was put is what fires");
    let expected = TimerCounts { created: 1_000, pending: 0, done: 1_000, cancelled: 0, lateness_ms_min: Some(0) };
    assert_eq!(counts(f), expected);
    assert_eq!(f.read(|tx| tx.next_timer_due()), None);
}

pub fn two_workers_never_hold_the_same_timer(f: &Fixture) {
    put(f, (0..400).map(|n| build::timer(&f.shop, n, owner("e"), at(n))).collect());
    let db = &f.db;
    let claimed: Vec<_> = std::thread::scope(|scope| {
        let worker = || {
            let mut mine = Vec::new();
            loop {
                let batch = store::write(&**db, |tx| tx.claim_due_timers(at(1_000), at(9_000), 23)).expect("claims");
                if batch.is_empty() {
                    return mine;
                }
                mine.extend(batch);
            }
        };
        let workers = [scope.spawn(worker), scope.spawn(worker)];
        workers.into_iter().flat_map(|worker| worker.join().expect("ends")).collect()
    });
    let ids: BTreeSet<_> = claimed.iter().map(|timer| timer.id).collect();
    assert_eq!((claimed.len(), ids.len()), (400, 400));
}

pub fn leases_hide_and_run_out(f: &Fixture) {
    let timers = vec![
        build::timer(&f.shop, 1, owner("a"), at(10)),
        build::timer(&f.shop, 2, owner("b"), at(20)),
        build::timer(&f.shop, 3, owner("c"), at(500)),
    ];
    put(f, timers.clone());
    assert_eq!(claim(f, at(20), at(100), 1), [timers[0].clone()]);
    assert_eq!(claim(f, at(20), at(100), 9), [timers[1].clone()]);
    assert_eq!(claim(f, at(99), at(200), 9), [], "both are leased");
    assert_eq!(f.read(|tx| tx.next_timer_due()), Some(at(100)), "the end of a lease counts");
    assert_eq!(claim(f, at(100), at(200), 9), timers[..2], "both workers were lost");
    let two = timers[..2].to_vec();
    assert_eq!(f.write(move |tx| tx.finish_timers(&two, at(150))), 2);
    let slow = timers[..2].to_vec();
    assert_eq!(f.write(move |tx| tx.finish_timers(&slow, at(160))), 0, "the lost worker comes back too late");
    assert_eq!(f.read(|tx| tx.next_timer_due()), Some(at(500)));
    let expected = TimerCounts { created: 3, pending: 1, done: 2, cancelled: 0, lateness_ms_min: Some(130) };
    assert_eq!(counts(f), expected);
}

pub fn cancelled_timers_do_not_fire(f: &Fixture) {
    let timers = vec![
        build::timer(&f.shop, 1, owner("a"), at(1)),
        build::timer(&f.shop, 2, owner("a"), at(2)),
        build::timer(&f.shop, 3, owner("b"), at(3)),
        build::timer(&build::shop_id("other"), 4, owner("a"), at(4)),
    ];
    put(f, timers.clone());
    put(f, vec![timers[0].clone()]);
    for _ in 0..2 {
        let shop = f.shop.clone();
        f.write(move |tx| tx.cancel_timers(&shop, &[owner("a"), owner("nobody")]));
    }
    assert_eq!(claim(f, at(9), at(99), 9), timers[2..]);
    let cancelled = vec![timers[0].clone()];
    assert_eq!(f.write(move |tx| tx.finish_timers(&cancelled, at(9))), 0);
    let expected = TimerCounts { created: 4, pending: 2, done: 0, cancelled: 2, lateness_ms_min: None };
    assert_eq!(counts(f), expected, "put twice is created once");
}

pub fn counts_survive_rolled_back_jobs(f: &Fixture) {
    let (kept, lost) = (build::timer(&f.shop, 1, owner("a"), at(1)), build::timer(&f.shop, 2, owner("a"), at(2)));
    let inside = f.write(move |tx| {
        tx.put_timers(&[kept])?;
        tx.timer_counts()
    });
    assert_eq!((inside.created, inside.pending), (1, 1), "a job sees its own timers counted");
    let refused = f.try_write(move |tx| {
        tx.put_timers(&[lost])?;
        let claimed = tx.claim_due_timers(at(5), at(9), 9)?;
        tx.finish_timers(&claimed, at(5))?;
        Err::<(), _>(StoreError::Rejected("no".into()))
    });
    assert!(refused.is_err());
    let expected = TimerCounts { created: 1, pending: 1, done: 0, cancelled: 0, lateness_ms_min: None };
    assert_eq!(counts(f), expected);
}
