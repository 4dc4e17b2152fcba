//! Counts of click streams, made another way than the product makes them: by shopper, over the whole file, without a
//! ledger. The definitions are those of `docs/import.md`. Public click streams lie outside of the repository.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::support::World;
use crate::support::world::ONE_MAIL;

const HOUR_MS: i64 = 3_600_000;

/// What a file comes to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Recount {
    pub events: i64,
    pub sessions: i64,
    pub shoppers: i64,
    pub carts: i64,
    pub carts_purchased: i64,
    pub purchases: i64,
    pub abandoned: i64,
}

/// One row: time, kind (0 into the cart, 1 out of it, 2 bought), product, session.
type Row = (i64, usize, String, String);

/// A row that is neither: a view.
const VIEW: usize = 3;

impl Recount {
    /// Counts `csv`. `columns` name time, user, kind, product and perhaps session; `kinds` the words for cart, remove (or
    /// nothing) and purchase. Rows without a time are left out.
    pub fn of(csv: &[u8], columns: &[&str], kinds: &[&str]) -> Self {
        let mut reader = csv::Reader::from_reader(csv);
        let header = reader.headers().expect("a header").clone();
        let places: Vec<usize> =
            columns.iter().map(|c| header.iter().position(|h| h == *c).expect("a column")).collect();
        let mut by_shopper: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        let mut count = Self::default();
        for record in reader.records() {
            let record = record.expect("a row");
            let field = |n: usize| places.get(n).map_or("", |place| &record[*place]).to_owned();
            let Some(at) = instant(&field(0)) else { continue };
            count.events += 1;
            let kind = kinds.iter().position(|k| *k == field(2)).unwrap_or(VIEW);
            by_shopper.entry(field(1)).or_default().push((at, kind, field(3), field(4)));
        }
        count.shoppers = i64::try_from(by_shopper.len()).expect("fits");
        count.sessions = sessions(by_shopper.values());
        for mut rows in by_shopper.into_values() {
            rows.retain(|row| row.1 != VIEW);
            rows.sort();
            count.shopper(&rows);
        }
        count
    }

    /// Cuts a shopper's rows at purchases that follow a cart row: each piece is a cart.
    fn shopper(&mut self, rows: &[Row]) {
        let mut piece: Vec<&Row> = Vec::new();
        let mut last: Option<&Row> = None;
        for row in rows {
            let (at, kind, _, session) = row;
            if *kind < 2 {
                piece.push(row);
                last = last.filter(|_| *kind != 0);
                continue;
            }
            self.cart(&piece, Some(*at));
            piece.clear();
            let same_order =
                last.is_some_and(|l| if session.is_empty() { at - l.0 <= HOUR_MS / 2 } else { l.3 == *session });
            self.purchases += i64::from(!same_order);
            last = Some(row);
        }
        self.cart(&piece, None);
    }

    fn cart(&mut self, piece: &[&Row], bought_at: Option<i64>) {
        let Some(first) = piece.iter().position(|row| row.1 == 0) else { return };
        let mut lines: BTreeMap<&str, i64> = BTreeMap::new();
        let mut changed_at = 0;
        for (at, kind, product, _) in &piece[first..] {
            let held = lines.entry(product).or_default();
            if *kind == 0 || *held > 0 {
                *held += if *kind == 0 { 1 } else { -1 };
                changed_at = *at;
            }
        }
        let is_empty = lines.values().all(|held| *held == 0);
        self.carts += 1;
        self.carts_purchased += i64::from(bought_at.is_some());
        self.abandoned += i64::from(!is_empty && bought_at.is_none_or(|at| at - changed_at >= HOUR_MS));
    }

    /// Whether a simulation says the same, and is sound in itself.
    #[track_caller]
    pub fn agrees(&self, simulated: &Value) {
        let number = |name: &str| simulated[name].as_i64().unwrap_or_else(|| panic!("{name} in {simulated:#}"));
        let sum = |name: &str| {
            simulated[name].as_object().expect("a map").values().map(|v| v.as_i64().expect("a count")).sum::<i64>()
        };
        assert_eq!(simulated["simulated"], true);
        assert_eq!((number("carts"), number("abandoned")), (self.carts, self.abandoned), "{simulated:#}");
        let counted = (number("events"), number("sessions"), number("shoppers"), number("purchases"));
        assert_eq!(counted, (self.events, self.sessions, self.shoppers, self.purchases), "{simulated:#}");
        assert!(simulated["exits"]["purchase"].as_i64().unwrap_or(0) <= self.carts_purchased, "{simulated:#}");
        assert!(number("enrollments") <= number("carts"));
        assert_eq!(sum("exits") + number("open"), number("enrollments"), "everybody is somewhere");
        for (step, count) in simulated["touches"].as_object().expect("a map") {
            assert!(count.as_i64() <= Some(number("enrollments")), "{step}");
        }
        assert_eq!(sum("channels"), sum("touches"));
    }
}

/// Different names of sessions; where there is none, runs of a shopper's rows without a pause of more than half an hour.
fn sessions<'a>(shoppers: impl Iterator<Item = &'a Vec<Row>>) -> i64 {
    let (mut named, mut runs) = (BTreeSet::new(), 0);
    for rows in shoppers {
        let mut times: Vec<i64> = rows.iter().filter(|row| row.3.is_empty()).map(|row| row.0).collect();
        times.sort_unstable();
        runs += times.len().min(1) + times.windows(2).filter(|w| w[1] - w[0] > HOUR_MS / 2).count();
        named.extend(rows.iter().map(|row| row.3.as_str()).filter(|s| !s.is_empty()));
    }
    i64::try_from(named.len() + runs).expect("fits")
}

/// Milliseconds of RFC 3339, `YYYY-MM-DD HH:MM:SS UTC`, or epoch seconds.
fn instant(text: &str) -> Option<i64> {
    if let Ok(seconds) = text.trim_end_matches(".0").parse::<i64>() {
        return Some(seconds * 1_000);
    }
    let text = text.trim_end_matches(" UTC").trim_end_matches('Z').replace(' ', "T");
    let at: jiff::Timestamp = format!("{text}Z").parse().ok()?;
    Some(at.as_millisecond())
}

/// A public click stream, when it is there.
fn public(name: &str) -> Option<(PathBuf, Vec<u8>)> {
    let Some(shared) = std::env::var_os("CARTWRIGHT_SHARED") else {
        println!("skipped: CARTWRIGHT_SHARED names no folder with data/{name}");
        return None;
    };
    let file = PathBuf::from(shared).join("data").join(name).join("events.csv.gz");
    let Ok(packed) = std::fs::read(&file) else {
        println!("skipped: there is no {}", file.display());
        return None;
    };
    let mut csv = Vec::new();
    flate2::read::MultiGzDecoder::new(packed.as_slice()).read_to_end(&mut csv).expect("gzip");
    Some((file, csv))
}

/// Imports and simulates a public click stream, and counts it again.
fn check(name: &str, preset: &str, columns: &[&str], kinds: &[&str]) {
    let Some((file, csv)) = public(name) else { return };
    let recount = Recount::of(&csv, columns, kinds);
    let world = World::new(ONE_MAIL);
    let file = file.display().to_string();
    let report = world.json(&["import", "events", &file, "--preset", preset, "--json"]);
    let counted = |name: &str| report[name].as_i64().expect("a count");
    let imported = Recount {
        events: counted("events"),
        sessions: counted("sessions"),
        shoppers: counted("shoppers"),
        carts: counted("carts"),
        carts_purchased: counted("carts_purchased"),
        purchases: counted("purchases"),
        abandoned: recount.abandoned,
    };
    assert_eq!(imported, recount, "{report:#}");
    let again = world.json(&["import", "events", &file, "--preset", preset, "--json"]);
    assert_eq!((&again["stored"], &again["already_there"]), (&json!(0), &report["ledger_events"]));
    let simulated = world.json(&["flows", "simulate", "recover-three-touch", "--json"]);
    recount.agrees(&simulated);
}

#[test]
fn rees46_comes_to_the_same_counts() {
    let columns = ["event_time", "user_id", "event_type", "product_id", "user_session"];
    check("cart_rees46", "rees46", &columns, &["cart", "remove_from_cart", "purchase"]);
}

#[test]
fn taobao_comes_to_the_same_counts() {
    check("cart_taobao", "taobao", &["timestamp", "user_id", "behavior", "item_id"], &["cart", "", "buy"]);
}
