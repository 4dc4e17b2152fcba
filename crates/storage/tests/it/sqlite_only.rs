//! What only a SQLite file can show.

use std::path::Path;
use std::sync::Arc;

use domain::consent::ConsentState;
use domain::event::EventBody;
use domain::ports::store::{self, StoreError};
use domain::touch::{Touch, TouchState};
use testkit::build;

use crate::fixture::{Fixture, config, open, sqlite_file, wait};

fn file() -> Fixture {
    sqlite_file().expect("SQLite is built in")
}

fn copy_as_found(from: &Path, into: &Path) {
    for suffix in ["", "-wal"] {
        let named = |path: &Path| format!("{}{suffix}", path.display());
        std::fs::copy(named(from), named(into)).expect("copies");
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill() {
    let f = file();
    for n in 0..50 {
        let events = vec![build::product_deleted(&f.shop, &format!("e{n}"))];
        wait(f.db.append_events_async(events)).expect("is durable");
    }
    // The files as a killed process leaves them: nothing was closed, the log is not folded in.
    let killed = f.path("killed.db");
    copy_as_found(&f.path("shop.db"), &killed);
    let again = open(&format!("sqlite:{}", killed.display()));
    assert_eq!(store::read(&*again, |tx| tx.events_after(0, 99)).expect("reads").len(), 50);
    assert_eq!(again.integrity_check(), Ok(Vec::new()));
}

#[test]
fn a_dropped_database_opens_again() {
    let f = file();
    f.write(|tx| tx.set_cursor("a", 7));
    drop(Arc::clone(&f.db));
    let Fixture { db, url, dir, .. } = f;
    drop(db);
    let again = open(&url);
    assert_eq!(store::read(&*again, |tx| tx.cursor("a")), Ok(7));
    drop(dir);
}

#[test]
fn secrets_lie_sealed_in_the_files() {
    let f = file();
    let shop = f.shop.clone();
    f.write(move |tx| tx.put_secret(&shop, "token", b"planted-secret-value"));
    f.write(|tx| tx.put_shop(&build::shop("planted-shop")));
    let contents: Vec<u8> = std::fs::read_dir(f.dir.path())
        .expect("lists")
        .flat_map(|entry| std::fs::read(entry.expect("an entry").path()).expect("reads"))
        .collect();
    let holds = |text: &[u8]| contents.windows(text.len()).any(|window| window == text);
    assert!(holds(b"planted-shop"), "the search finds what is not sealed");
    assert!(!holds(b"planted-secret-value"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(f.path("shop.db")).expect("is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_full_disk_is_survived() {
    let f = file();
    f.write(|tx| tx.set_cursor("a", 1));
    f.db.limit_pages(1).expect("is limited to what there is");
    let big = |n: usize| {
        let mut shop = build::shop(&format!("shop-{n}"));
        shop.name = "x".repeat(100_000);
        shop
    };
    let full = (0..20).map(|n| f.try_write(move |tx| tx.put_shop(&big(n)))).find_map(Result::err);
    assert!(matches!(full, Some(StoreError::Unavailable(_))), "{full:?}");
    let full = (0..200).map(|n| {
        let events = (0..50).map(|m| build::product_deleted(&f.shop, &format!("{n}-{m}{}", "x".repeat(150)))).collect();
        wait(f.db.append_events_async(events))
    });
    assert!(matches!(full.into_iter().find_map(Result::err), Some(StoreError::Unavailable(_))));
    let kept = f.read(|tx| tx.events_after(0, 100_000)).len();
    assert_eq!(kept % 50, 0, "a refused batch left nothing");
    f.db.limit_pages(1_000_000).expect("space is back");
    f.try_write(move |tx| tx.put_shop(&big(99))).expect("works again, without a restart");
    assert_eq!(f.read(|tx| tx.cursor("a")), 1);
    assert_eq!(f.db.integrity_check(), Ok(Vec::new()));
}

#[test]
fn a_full_disk_still_takes_what_is_owed_and_recovers_by_itself() {
    const RESERVE: u64 = 256 << 10;
    let dir = tempfile::tempdir().expect("temp dir");
    let (file, reserve) = (dir.path().join("shop.db"), dir.path().join("shop.db.reserve"));
    let config = storage::Config { reserve_bytes: RESERVE, ..config(&format!("sqlite:{}", file.display())) };
    let db = storage::open(&config).expect("opens");
    assert_eq!(std::fs::metadata(&reserve).expect("is kept").len(), RESERVE);
    let shop = build::shop_id("demo");
    let at = build::at(1_000);
    let touch = build::touch(&build::enrollment(&shop, "flow", "cart", None), "owed", at);
    let planned = touch.clone();
    store::write(&*db, move |tx| tx.insert_touches(std::slice::from_ref(&planned))).expect("room");

    let ordinary = |n: usize| build::product_deleted(&shop, &format!("{n}-{}", "x".repeat(150)));
    db.limit_pages(1).expect("is limited to what there is");
    let mut refused = (0..2_000).map(|n| wait(db.append_events_async(vec![ordinary(n)]))).filter_map(Result::err);
    assert!(matches!(refused.next(), Some(StoreError::Unavailable(_))), "full");
    assert!(!reserve.exists(), "given back");
    // What giving back does on a disk that is full.
    db.limit_pages(1_000_000).expect("room");
    let refusal = wait(db.append_events_async(vec![ordinary(9_999)])).expect_err("can wait");
    assert!(refusal.to_string().contains("the disk is full"), "{refusal}");
    let record = build::consent(&build::email("ada@example.test"), ConsentState::Withdrawn, at);
    let opt_out = build::event(&shop, "opt-out", at, EventBody::ConsentChanged { record });
    wait(db.append_events_async(vec![opt_out])).expect("an opt-out is kept");
    let begun = Touch { state: TouchState::Started { at }, ..touch.clone() };
    assert!(store::write(&*db, move |tx| tx.update_touch(&begun)).is_err(), "nothing is begun");
    let done = Touch { state: TouchState::Accepted { at }, ..touch };
    store::write(&*db, move |tx| tx.update_touch(&done)).expect("an outcome is kept");

    let again = (0..20).find(|_| store::write(&*db, |tx| tx.set_cursor("tick", 1)).is_ok() && reserve.exists());
    assert!(again.is_some(), "made again when there is room");
    wait(db.append_events_async(vec![ordinary(9_999)])).expect("goes on by itself");
    db.close();
}

#[test]
fn one_process_holds_a_file() {
    let f = file();
    let held = storage::Hold::take(&f.url).expect("free");
    // A second open of the lock file stands for another process: locks belong to what was opened.
    let refused = storage::Hold::take(&f.url).expect_err("held");
    let text = refused.to_string();
    assert!(text.contains(&format!("(process {})", std::process::id())) && text.contains("stop it first"), "{text}");
    assert_eq!(f.read(|tx| tx.cursor("a")), 0, "reading goes on beside it");
    drop(held);
    storage::Hold::take(&f.url).expect("free again");
    for shared in ["sqlite::memory:", "postgres://u@h/d"] {
        let _one = storage::Hold::take(shared).expect("shared");
        storage::Hold::take(shared).expect("shared");
    }
}

#[test]
fn migrations_run_once_and_foreign_schemas_are_refused() {
    let f = file();
    f.write(|tx| tx.set_cursor("a", 1));
    f.db.close();
    assert_eq!(store::read(&*open(&f.url), |tx| tx.cursor("a")), Ok(1));
    for (sql, word) in [
        ("UPDATE schema_migrations SET checksum = 'x' WHERE version = 1", "not 0001_start"),
        ("INSERT INTO schema_migrations (version, name, checksum) VALUES (99, 'later', 'x')", "newer program"),
    ] {
        let copy = f.path("copy.db");
        drop(std::fs::remove_file(&copy));
        std::fs::copy(f.path("shop.db"), &copy).expect("copies");
        rusqlite::Connection::open(&copy).expect("opens").execute_batch(sql).expect("runs");
        let error = storage::open(&config(&format!("sqlite:{}", copy.display()))).expect_err("is refused");
        assert!(matches!(&error, StoreError::Rejected(text) if text.contains(word)), "{error}");
    }
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let f = file();
    let path = f.path("notes.txt");
    std::fs::write(&path, "not a database, just a long enough text ".repeat(100)).expect("writes");
    assert!(storage::open(&config(&format!("sqlite:{}", path.display()))).is_err());
    assert!(storage::open(&config("sqlite:/nonexistent-folder/shop.db")).is_err());
}

#[test]
fn readers_do_not_wait_for_a_writer() {
    let f = file();
    f.write(|tx| tx.set_cursor("a", 1));
    let (inside, seen) = (Arc::new(std::sync::Barrier::new(2)), Arc::new(std::sync::Barrier::new(2)));
    let (enter, leave) = (Arc::clone(&inside), Arc::clone(&seen));
    let db = Arc::clone(&f.db);
    let writer = std::thread::spawn(move || {
        store::write(&*db, move |tx| {
            tx.set_cursor("a", 2)?;
            enter.wait();
            leave.wait();
            Ok(())
        })
    });
    inside.wait();
    assert_eq!(f.read(|tx| tx.cursor("a")), 1, "the last commit");
    seen.wait();
    writer.join().expect("ends").expect("commits");
    assert_eq!(f.read(|tx| tx.cursor("a")), 2);
}

/// Look-ups inside a large shop must not walk through the shop. The planner has no measured statistics; the schema
/// brings fixed ones along.
#[test]
fn lookups_use_their_index() {
    let f = file();
    f.db.close();
    let connection = rusqlite::Connection::open(f.path("shop.db")).expect("opens");
    for (sql, expected) in [
        (
            "UPDATE timers SET state = 2 WHERE shop = 'a' AND enrollment = x'00' AND state = 0",
            "(shop=? AND enrollment=?)",
        ),
        (
            "SELECT 1 FROM timers WHERE state = 0 AND due_ms <= 1 AND lease_ms <= 1 ORDER BY due_ms LIMIT 1",
            "timers_due",
        ),
        ("SELECT body FROM touches WHERE shop = 'a' AND enrollment = x'00' AND subject = 'b'", "by_subject"),
        ("SELECT body FROM touches WHERE shop = 'a' AND subject = 'b' ORDER BY created_ms DESC", "by_subject"),
        ("SELECT body FROM touches WHERE shop = 'a' AND shopper = x'00' ORDER BY created_ms DESC", "by_shopper"),
        ("SELECT body FROM touches WHERE shop = 'a' AND channel = 'b' AND provider_ref = 'c'", "by_provider_ref"),
        ("SELECT body FROM touches WHERE state = 'planned' AND not_before_ms <= 1", "touches_planned"),
        ("SELECT body FROM enrollments WHERE shop = 'a' AND shopper = x'00' AND open = 1", "by_shopper"),
        ("SELECT body FROM enrollments WHERE shop = 'a' AND subject = 'b' AND open = 1", "by_subject"),
        ("SELECT kind FROM cart_identities WHERE shop = 'a' AND cart_key = 'b'", "by_cart"),
        ("SELECT body FROM decisions WHERE shop = 'a' AND about = 'b' ORDER BY at_ms, id", "decisions_about"),
    ] {
        let plan: String =
            connection.query_row(&format!("EXPLAIN QUERY PLAN {sql}"), [], |row| row.get(3)).expect("is planned");
        assert!(plan.starts_with("SEARCH") && plan.contains(expected), "{sql}: {plan}");
    }
}
