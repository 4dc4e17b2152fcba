//! What an operator does: backup, restore, rebuild, check.

use std::slice::from_ref;
use std::sync::Arc;

use domain::consent::{ChannelKind, ConsentState, SuppressionReason};
use domain::ids::EnrollmentId;
use domain::ports::store::{self, Appended, FlowVersion, StoreError};
use domain::product::Versioned;
use storage::Db;
use testkit::build::{self, at, email};

use crate::fixture::{self, Fixture};

/// A row or more in every table.
fn fill(f: &Fixture) {
    let shop = f.shop.clone();
    let anna = email("anna@example.test");
    let person = build::shopper(from_ref(&anna));
    let enrollment = build::enrollment(&shop, "recover", "c1", Some(person.id));
    let document = serde_json::json!({ "steps": [] });
    let flow = FlowVersion { flow: "recover".into(), version: 1, document, live: true, published_at: at(0) };
    f.write(move |tx| {
        tx.put_shop(&build::shop(shop.as_str()))?;
        tx.put_secret(&shop, "token", b"planted-secret")?;
        tx.append_events(&[build::product_deleted(&shop, "e1"), build::product_deleted(&shop, "e2")])?;
        tx.set_cursor("project", 2)?;
        tx.put_shopper(&shop, &person)?;
        tx.append_consent(&shop, &build::consent(&anna, ConsentState::Granted, at(1)))?;
        tx.suppress(&shop, ChannelKind::Email, &anna, SuppressionReason::Manual, at(2))?;
        tx.put_last_inbound(&shop, ChannelKind::Whatsapp, &anna, at(3))?;
        tx.put_cart(&build::cart(&shop, "c1", from_ref(&anna), at(4)))?;
        tx.put_order(&build::order(&shop, "o1", &[anna], at(5)))?;
        tx.put_product(&shop, "p1", &Versioned { value: Some(build::product("p1")), version: at(6) })?;
        tx.put_product(&shop, "p2", &Versioned { value: None, version: at(6) })?;
        tx.put_variant(&shop, "v1", "p1", &Versioned { value: Some(build::variant("v1", "p1")), version: at(6) })?;
        tx.put_flow_version(&shop, &flow)?;
        tx.put_enrollments(std::slice::from_ref(&enrollment))?;
        for n in 0..1_100 {
            tx.put_timers(&[build::timer(&shop, n, EnrollmentId::derive(&["e"]), at(n))])?;
        }
        tx.insert_touches(&[build::touch(&enrollment, "first", at(7))])?;
        tx.put_decision(&build::decision(&shop, "t1", at(8)))?;
        tx.put_ticket(&build::ticket(&shop, "call", None, at(9)))
    });
}

fn projections(db: &Db) -> String {
    String::from_utf8(db.dump_projections(Vec::new()).expect("dumps")).expect("is text")
}

fn assert_same(f: &Fixture, copy: &Arc<Db>) {
    assert_eq!(projections(copy), projections(&f.db));
    let shop = f.shop.clone();
    let read = move |db: &Db| {
        let shop = shop.clone();
        store::read(db, move |tx| {
            Ok((
                tx.events_after(0, 99)?,
                tx.timer_counts()?,
                tx.secret(&shop, "token")?,
                tx.flow_versions(&shop)?,
                tx.touches_in_state("planned", 9)?,
                (tx.shops()?, tx.cursor("project")?, tx.decisions_about(&shop, "t1")?, tx.open_tickets(&shop, 9)?),
            ))
        })
        .expect("reads")
    };
    assert_eq!(read(copy), read(&f.db));
}

pub fn a_backup_restores_into_either_database(f: &Fixture) {
    fill(f);
    let path = f.path("backup");
    f.db.backup_to(&path).expect("is written");
    assert_private(&path);
    let bytes = std::fs::read(&path).expect("is there");
    assert!(!bytes.windows(14).any(|w| w == b"planted-secret"), "a secret lies open in the backup");
    let targets = [fixture::sqlite_memory(), fixture::sqlite_file(), fixture::postgres()];
    for target in targets.into_iter().flatten() {
        target.db.restore_from(&path).expect("is restored");
        assert_same(f, &target.db);
        // New events follow the restored ones.
        let head = target.read(|tx| tx.ledger_head());
        let shop = f.shop.clone();
        let appended = target.write(move |tx| tx.append_events(&[build::product_deleted(&shop, "e3")]));
        assert!(matches!(appended[..], [Appended::Stored(sequence)] if sequence > head));
    }
    assert_eq!(std::fs::read_dir(f.dir.path()).expect("lists").filter(is_draft).count(), 0);
}

fn is_draft(entry: &std::io::Result<std::fs::DirEntry>) -> bool {
    let name = entry.as_ref().expect("an entry").file_name();
    name.to_string_lossy().contains("backup.")
}

#[cfg(unix)]
fn assert_private(path: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).expect("is there").permissions().mode();
    assert_eq!(mode & 0o077, 0, "others can read the backup");
}

#[cfg(not(unix))]
fn assert_private(_: &std::path::Path) {}

pub fn a_restore_needs_an_empty_database(f: &Fixture) {
    fill(f);
    let path = f.path("backup");
    f.db.backup_to(&path).expect("is written");
    let before = projections(&f.db);
    assert!(matches!(f.db.restore_from(&path), Err(StoreError::Rejected(_))));
    assert_eq!(projections(&f.db), before);
    assert!(f.db.restore_from(&f.path("none")).is_err());
}

pub fn damaged_backups_are_refused_whole(f: &Fixture) {
    let source = fixture::postgres().or_else(fixture::sqlite_file).expect("a database");
    fill(&source);
    let path = f.path("whole");
    source.db.backup_to(&path).expect("is written");
    let whole = std::fs::read(&path).expect("is there");
    let cuts = [0, 1, 15, 16, 40, whole.len() / 3, whole.len() - 20, whole.len() - 1];
    let mut damaged: Vec<Vec<u8>> = cuts.iter().map(|cut| whole[..*cut].to_vec()).collect();
    damaged.push(b"{\"format\":\"other\",\"version\":1,\"schema\":1}\n".to_vec());
    damaged.push(b"{\"format\":\"cartwright-dump\",\"version\":1,\"schema\":99}\n".to_vec());
    let header = "{\"format\":\"cartwright-dump\",\"version\":1,\"schema\":1}\n";
    for rest in [
        "[1]\n",
        "{\"table\":\"pg_user\",\"columns\":[]}\n",
        "{\"table\":\"cursors\",\"columns\":[\"name\",\"value) --\"]}\n",
        "{\"table\":\"cursors\",\"columns\":[\"name\",\"value\"]}\n[\"a\",\"b\"]\n{\"end\":true,\"rows\":1}\n",
        "{\"table\":\"cursors\",\"columns\":[\"name\",\"value\"]}\n[\"a\"]\n{\"end\":true,\"rows\":1}\n",
        "{\"table\":\"cursors\",\"columns\":[\"name\",\"value\"]}\n[\"a\",1]\n{\"end\":true,\"rows\":2}\n",
        "{\"table\":\"cursors\",\"columns\":[\"name\",\"value\"]}\n[\"a\",1.5]\n{\"end\":true,\"rows\":1}\n",
    ] {
        damaged.push(format!("{header}{rest}").into_bytes());
    }
    for bytes in damaged {
        let path = f.path("damaged");
        std::fs::write(&path, &bytes).expect("writes");
        let refused = f.db.restore_from(&path);
        assert!(refused.is_err(), "{} bytes were taken", bytes.len());
        assert_eq!(f.read(|tx| Ok((tx.ledger_head()?, tx.cursor("a")?, tx.shops()?.len()))), (0, 0, 0));
    }
    f.db.restore_from(&path).expect("the whole one is taken afterwards");
}

pub fn projections_are_cleared_and_compared(f: &Fixture) {
    fill(f);
    let live = projections(&f.db);
    for table in ["shoppers", "identities", "carts", "cart_identities", "orders", "products", "variants", "consents"] {
        assert!(live.contains(&format!("{table}\t[")), "{table} is missing");
    }
    f.db.clear_projections().expect("clears");
    assert_eq!(projections(&f.db), "");
    let shop = f.shop.clone();
    let (head, touches) = f.read(move |tx| Ok((tx.ledger_head()?, tx.touches_in_state("planned", 9)?.len())));
    assert!(head > 0 && touches == 1, "what is no projection stays");
    let _ = shop;
    // Told again in another order, the state is the same text.
    let shop = f.shop.clone();
    let anna = email("anna@example.test");
    f.write(move |tx| {
        tx.put_order(&build::order(&shop, "o1", from_ref(&anna), at(5)))?;
        tx.put_product(&shop, "p2", &Versioned { value: None, version: at(6) })?;
        tx.put_variant(&shop, "v1", "p1", &Versioned { value: Some(build::variant("v1", "p1")), version: at(6) })?;
        tx.put_product(&shop, "p1", &Versioned { value: Some(build::product("p1")), version: at(6) })?;
        tx.put_cart(&build::cart(&shop, "c1", from_ref(&anna), at(4)))?;
        tx.put_last_inbound(&shop, ChannelKind::Whatsapp, &anna, at(3))?;
        tx.suppress(&shop, ChannelKind::Email, &anna, SuppressionReason::Manual, at(2))?;
        tx.append_consent(&shop, &build::consent(&anna, ConsentState::Granted, at(1)))?;
        tx.put_shopper(&shop, &build::shopper(&[anna]))
    });
    assert_eq!(projections(&f.db), live);
}

pub fn integrity_is_checked(f: &Fixture) {
    fill(f);
    assert_eq!(f.db.integrity_check(), Ok(Vec::new()));
}
