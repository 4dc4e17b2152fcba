//! What goes with a basket: one item at a time is left out of real orders and looked for, beside two plain ways.
//!
//! Orders stand in order of time; the first four fifths are taken in. From each later order up to ten items, evenly spread, are
//! left out in turn; a hit is the item among the first ten that are not in the rest of the order. `popularity` proposes what is in
//! most orders, `co_occurrence` what was most often in one order with items of the basket.
//!
//! Two forms are read, gzip or not: CSV with `InvoiceNo`, `StockCode`, `Quantity`, `InvoiceDate` (cancellations, whose number
//! begins with C, left out), and one basket a line, items separated by commas.

use std::collections::{BTreeMap, HashMap};
use std::io::{BufRead as _, Read};

use domain::timestamp::Timestamp;
use serde::Serialize;

use crate::Keys;
use crate::complements::{ComplementSettings, Complements, Weighing};

/// How many are proposed.
const ASKED: usize = 10;
/// Most items left out of one order.
const LEFT_OUT_MAX: usize = 10;
/// Most lines of a file.
const LINES_MAX: usize = 20_000_000;
const LINE_BYTES_MAX: u64 = 1 << 20;
const ITEMS_MAX: usize = 1_000_000;
/// Baskets without dates are taken to be so far apart.
const APART_MS: i64 = 300_000;

/// What came out.
#[derive(Clone, Debug, Serialize)]
pub struct ComplementScores {
    /// Orders taken in.
    pub train_orders: usize,
    /// Orders asked about.
    pub test_orders: usize,
    /// Items left out and looked for.
    pub asked: usize,
    /// Share found by the complements.
    pub hit_rate_at_10: f64,
    /// Share found by popularity.
    pub popularity: f64,
    /// Share found by plain co-occurrence.
    pub co_occurrence: f64,
}

/// Why there is no score.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// A file.
    #[error("file could not be read: {0}")]
    Io(#[from] std::io::Error),
    /// The CSV.
    #[error("orders: {0}")]
    Csv(#[from] csv::Error),
    /// A column is missing.
    #[error("orders: no column {0:?}")]
    NoColumn(&'static str),
    /// Nothing to score.
    #[error("orders: too few with two items")]
    Nothing,
}

/// Items of an order, sorted, and when.
type Order = (Timestamp, Vec<u32>);

/// Scores the complements.
///
/// # Errors
/// When the file cannot be read or holds too few orders.
pub fn run(orders: impl Read + 'static, settings: ComplementSettings) -> Result<ComplementScores, EvalError> {
    let orders = read(orders)?;
    let (train, test) = orders.split_at(orders.len() * 4 / 5);
    let mut complements = Complements::new(settings);
    let mut plain = Plain::default();
    for (at, order) in train {
        complements.observe(order, *at);
        plain.observe(order);
    }
    let mut hits = [0_usize; 3];
    let mut asked = 0;
    let mut weighing = Weighing::default();
    for (_, order) in test {
        let n = order.len().min(LEFT_OUT_MAX);
        let together = plain.together(order);
        for left_out in (0..n).map(|at| order[at * order.len() / n]) {
            let basket: Vec<u32> = order.iter().copied().filter(|item| *item != left_out).collect();
            let suggested = complements.suggest(&basket, ASKED, |_| true, &mut weighing);
            hits[0] += usize::from(suggested.iter().any(|s| s.item == left_out));
            hits[1] += usize::from(plain.popular(&basket).contains(&left_out));
            hits[2] += usize::from(plain.best_without(left_out, &basket, &together).contains(&left_out));
            asked += 1;
        }
    }
    if asked == 0 {
        return Err(EvalError::Nothing);
    }
    let [hit_rate_at_10, popularity, co_occurrence] = hits.map(|hits| hits as f64 / asked as f64);
    let (train_orders, test_orders) = (train.len(), test.len());
    Ok(ComplementScores { train_orders, test_orders, asked, hit_rate_at_10, popularity, co_occurrence })
}

/// Counts, as anybody would do it first.
#[derive(Default)]
struct Plain {
    /// How many orders, and item.
    ranked: Vec<(u32, u32)>,
    pairs: HashMap<u32, HashMap<u32, u32>>,
}

impl Plain {
    fn observe(&mut self, order: &[u32]) {
        for item in order {
            let most = self.ranked.len().max(*item as usize + 1);
            let from = self.ranked.len() as u32;
            self.ranked.extend((from..most as u32).map(|item| (0, item)));
            self.ranked[*item as usize].0 += 1;
            let partners = self.pairs.entry(*item).or_default();
            for partner in order.iter().filter(|partner| *partner != item) {
                *partners.entry(*partner).or_default() += 1;
            }
        }
    }

    fn popular(&self, basket: &[u32]) -> Vec<u32> {
        best(self.ranked.iter().filter(|(_, item)| basket.binary_search(item).is_err()).copied().collect())
    }

    /// How often each item was in one order with those of this one.
    fn together(&self, order: &[u32]) -> Vec<u32> {
        let mut sums = vec![0; self.ranked.len()];
        for (partner, count) in order.iter().filter_map(|item| self.pairs.get(item)).flatten() {
            sums[*partner as usize] += count;
        }
        sums
    }

    /// The best for an order without an item, from the sums of the whole order.
    fn best_without(&self, left_out: u32, basket: &[u32], together: &[u32]) -> Vec<u32> {
        let mut sums = together.to_vec();
        for (partner, count) in self.pairs.get(&left_out).into_iter().flatten() {
            sums[*partner as usize] -= count;
        }
        let sums = sums.into_iter().zip(0..).filter(|(sum, item)| *sum > 0 && basket.binary_search(item).is_err());
        best(sums.collect())
    }
}

/// The items with the greatest counts; of equals the first.
fn best(mut counts: Vec<(u32, u32)>) -> Vec<u32> {
    let order = |count: &(u32, u32)| (std::cmp::Reverse(count.0), count.1);
    if counts.len() > ASKED {
        counts.select_nth_unstable_by_key(ASKED - 1, order);
        counts.truncate(ASKED);
    }
    counts.into_iter().map(|(_, item)| item).collect()
}

/// Orders with at least two items, by time.
fn read(reader: impl Read + 'static) -> Result<Vec<Order>, EvalError> {
    let mut text = super::maybe_gzip(reader)?;
    let mut keys = Keys::default();
    let mut orders =
        if text.fill_buf()?.starts_with(b"InvoiceNo") { invoices(text, &mut keys)? } else { baskets(text, &mut keys)? };
    for (_, items) in &mut orders {
        items.sort_unstable();
        items.dedup();
    }
    orders.retain(|(_, items)| items.len() > 1);
    orders.sort_by_key(|(at, _)| *at);
    Ok(orders)
}

fn invoices(text: impl Read, keys: &mut Keys) -> Result<Vec<Order>, EvalError> {
    let mut csv = csv::ReaderBuilder::new().flexible(true).from_reader(text);
    let headers = csv.byte_headers()?.clone();
    let column = |name: &'static str| {
        headers.iter().position(|header| header == name.as_bytes()).ok_or(EvalError::NoColumn(name))
    };
    let columns = [column("InvoiceNo")?, column("StockCode")?, column("Quantity")?, column("InvoiceDate")?];
    let mut orders: BTreeMap<String, Order> = BTreeMap::new();
    for record in csv.byte_records().take(LINES_MAX) {
        let record = record?;
        let [invoice, item, quantity, date] =
            columns.map(|at| String::from_utf8_lossy(record.get(at).unwrap_or_default()).trim().to_owned());
        let bought = quantity.parse::<f64>().is_ok_and(|quantity| quantity > 0.0);
        if !bought || invoice.is_empty() || invoice.starts_with('C') {
            continue;
        }
        let (Some(at), Some(item)) = (instant(&date), keys.intern(&item, ITEMS_MAX)) else { continue };
        orders.entry(invoice).or_insert_with(|| (at, Vec::new())).1.push(item);
    }
    Ok(orders.into_values().collect())
}

/// `2010-12-01 08:26:00`.
fn instant(date: &str) -> Option<Timestamp> {
    let date: jiff::civil::DateTime = date.parse().ok()?;
    Some(Timestamp::from_ms(date.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_millisecond()))
}

fn baskets(mut text: impl std::io::BufRead, keys: &mut Keys) -> Result<Vec<Order>, EvalError> {
    let mut orders: Vec<Order> = Vec::new();
    let mut line = Vec::new();
    while orders.len() < LINES_MAX {
        line.clear();
        if text.by_ref().take(LINE_BYTES_MAX).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let names = String::from_utf8_lossy(&line);
        let items = names.split(',').filter_map(|name| keys.intern(name.trim(), ITEMS_MAX)).collect();
        orders.push((Timestamp::from_ms(orders.len() as i64 * APART_MS), items));
    }
    Ok(orders)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    #[test]
    fn scores_by_hand() {
        // In the fifth order bread is found by butter and butter by bread, by all three ways.
        let baskets = "bread,butter\nbread, butter\nbread,butter\nsoap,brush\nbutter,bread\n";
        let scores = run(Cursor::new(baskets), ComplementSettings::default()).expect("scores");
        assert_eq!((scores.train_orders, scores.test_orders, scores.asked), (4, 1, 2));
        assert!((scores.hit_rate_at_10, scores.co_occurrence, scores.popularity) == (1.0, 1.0, 1.0));
    }

    #[test]
    fn reads_invoices_by_time_without_cancellations() {
        let csv = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate\n2,b,x,1,2011-01-02 10:00:00\n2,a,x,1,2011-01-02 10:00:00\n\
                   1,c,x,2,2011-01-01 09:00:00\n1,d,x,2,2011-01-01 09:00:00\nC3,a,x,-1,2011-01-03 10:00:00\n\
                   4,a,x,1,someday\n5,a,x,1,2011-01-04 10:00:00\n";
        let orders = read(Cursor::new(csv)).expect("reads");
        assert_eq!(orders.iter().map(|(_, items)| items.clone()).collect::<Vec<_>>(), [vec![2, 3], vec![0, 1]]);
        assert!(matches!(read(Cursor::new("InvoiceNo,x\n")), Err(EvalError::NoColumn("StockCode"))));
        assert!(matches!(run(Cursor::new("a\nb\n"), ComplementSettings::default()), Err(EvalError::Nothing)));
    }

    /// The public sets; see the figures in the documentation. Needs the folder, which is not part of the project.
    #[test]
    fn finds_more_than_plain_counting() {
        let Ok(shared) = std::env::var("CARTWRIGHT_SHARED") else {
            println!("skipped: CARTWRIGHT_SHARED is not set");
            return;
        };
        for set in ["orders_uci_online_retail/online_retail.csv.gz", "baskets_groceries/baskets.csv"] {
            let file = std::fs::File::open(format!("{shared}/data/{set}")).expect("file of the public set");
            let scores = run(file, ComplementSettings::default()).expect("scores");
            println!("{set}: {}", serde_json::to_string(&scores).expect("json"));
            assert!(scores.hit_rate_at_10 > scores.popularity.max(scores.co_occurrence), "{set}: {scores:?}");
        }
    }
}
