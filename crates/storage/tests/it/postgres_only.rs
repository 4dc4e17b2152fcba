//! What only a server can show: several nodes, lost connections, databases that went back in time.

use domain::ports::store::{self, Appended, StoreError};
use testkit::build;

use crate::fixture::{Fixture, open, postgres, wait};

fn name(f: &Fixture) -> String {
    let path = f.url.split_once("@/").expect("an address").1;
    path.split_once('?').expect("an address").0.to_owned()
}

/// Ends all connections to the database but the one that asks.
fn cut_connections(f: &Fixture) {
    let sql = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'", name(f));
    testkit::postgres::start().expect("runs").execute("postgres", &sql);
}

#[test]
fn sequences_are_in_the_order_of_commits_over_two_nodes() {
    let Some(f) = postgres() else { return };
    let second = open(&f.url);
    std::thread::scope(|scope| {
        let nodes = [&f.db, &second];
        let writers: Vec<_> = (0..4_usize)
            .map(|n| {
                let (db, shop) = (nodes[n % 2], &f.shop);
                scope.spawn(move || {
                    for m in 0..40 {
                        let event = build::product_deleted(shop, &format!("{n}-{m}"));
                        if n < 2 {
                            wait(db.append_events_async(vec![event])).expect("appends");
                        } else {
                            store::write(&**db, move |tx| tx.append_events(&[event])).expect("appends");
                        }
                    }
                })
            })
            .collect();
        // A reader that follows a position never finds an event before it later on.
        let mut position = 0;
        let mut seen = 0;
        loop {
            // Asked before the page is read: an event may come between the two.
            let finished = writers.iter().all(std::thread::ScopedJoinHandle::is_finished);
            let page = f.read(move |tx| tx.events_after(position, 1_000));
            if page.is_empty() && finished {
                break;
            }
            seen += page.len();
            position = page.last().map_or(position, |entry| entry.sequence);
        }
        writers.into_iter().for_each(|writer| writer.join().expect("every append succeeds"));
        let stored = f.read(|tx| tx.events_after(0, 1_000)).len();
        assert_eq!((seen, stored), (160, 160), "no event was passed over");
    });
}

#[test]
fn two_nodes_count_and_claim_together() {
    let Some(f) = postgres() else { return };
    let second = open(&f.url);
    let owner = domain::ids::EnrollmentId::derive(&["e"]);
    let claimed: usize = std::thread::scope(|scope| {
        let workers: Vec<_> = [&f.db, &second]
            .into_iter()
            .zip([0_i64, 1_000])
            .map(|(db, base)| {
                let shop = &f.shop;
                scope.spawn(move || {
                    let mut claimed = 0;
                    for n in 0..100 {
                        let timer = build::timer(shop, base + n, owner, build::at(n));
                        store::write(&**db, move |tx| tx.put_timers(&[timer])).expect("puts");
                        let now = build::at(1_000);
                        claimed += store::write(&**db, move |tx| {
                            let claimed = tx.claim_due_timers(now, now.plus_ms(60_000), 3)?;
                            assert_eq!(tx.finish_timers(&claimed, now)?, claimed.len() as i64);
                            Ok(claimed.len())
                        })
                        .expect("claims");
                    }
                    claimed
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().expect("ends")).sum()
    });
    let counts = f.read(|tx| tx.timer_counts());
    assert_eq!((claimed, counts.created, counts.done, counts.pending), (200, 200, 200, 0));
}

#[test]
fn lost_connections_are_made_again() {
    let Some(f) = postgres() else { return };
    f.write(|tx| tx.set_cursor("a", 1));
    wait(f.db.append_events_async(vec![build::product_deleted(&f.shop, "e1")])).expect("appends");
    assert_eq!(f.read(|tx| tx.cursor("a")), 1);
    for round in 2..5 {
        cut_connections(&f);
        // A connection that died while nothing ran is replaced before anybody is told.
        f.write(move |tx| tx.set_cursor("a", round));
        for _ in 0..4 {
            assert_eq!(f.read(|tx| tx.cursor("a")), round);
        }
        let appended = wait(f.db.append_events_async(vec![build::product_deleted(&f.shop, &format!("r{round}"))]));
        assert!(matches!(appended.as_deref(), Ok([Appended::Stored(_)])), "{appended:?}");
    }
}

#[test]
fn a_connection_lost_inside_a_job_keeps_nothing() {
    let Some(f) = postgres() else { return };
    let database = name(&f);
    let result = f.try_write(move |tx| {
        tx.set_cursor("a", 1)?;
        let sql = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{database}'");
        testkit::postgres::start().expect("runs").execute("postgres", &sql);
        Ok(())
    });
    assert!(matches!(result, Err(StoreError::Unavailable(_))), "{result:?}");
    assert_eq!(f.write(|tx| tx.cursor("a")), 0);
}

#[test]
fn an_older_copy_of_the_database_is_refused() {
    let Some(f) = postgres() else { return };
    let events = (0..5).map(|n| build::product_deleted(&f.shop, &format!("e{n}"))).collect();
    wait(f.db.append_events_async(events)).expect("appends");
    let pg = testkit::postgres::start().expect("runs");
    pg.execute(&name(&f), "DELETE FROM events WHERE sequence > 2");
    cut_connections(&f);
    let refused = wait(f.db.append_events_async(vec![build::product_deleted(&f.shop, "more")]));
    assert!(matches!(&refused, Err(StoreError::Unavailable(text)) if text.contains("older copy")), "{refused:?}");
}

#[test]
fn tls_is_not_given_up_silently() {
    let Some(f) = postgres() else { return };
    let refused = storage::open(&crate::fixture::config(&format!("{}&sslmode=require", f.url)));
    assert!(refused.is_err(), "the server has no TLS, the address asks for it");
}

#[test]
fn reconnecting_beside_appends_raises_no_false_alarm() {
    let Some(f) = postgres() else { return };
    for round in 0..8 {
        // A new node connects its lanes on demand, while its own writer is appending.
        let node = open(&f.url);
        std::thread::scope(|scope| {
            let (db, shop) = (&node, &f.shop);
            scope.spawn(move || {
                for n in 0..60 {
                    let event = build::product_deleted(shop, &format!("w{round}-{n}"));
                    store::write(&**db, move |tx| tx.append_events(&[event])).expect("appends");
                }
            });
            for reader in 0..2 {
                scope.spawn(move || store::read(&**db, |tx| tx.ledger_head()).expect("reads"));
                let event = build::product_deleted(shop, &format!("a{round}-{reader}"));
                scope.spawn(move || wait(db.append_events_async(vec![event])).expect("appends"));
            }
        });
    }
}
