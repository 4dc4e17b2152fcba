//! What a benchmark says: pairs of rates, their ratio and spread, the goal, and whether it is met.

use std::time::{Duration, Instant};

use comfy_table::Table;
use serde::{Serialize, Serializer};

use super::instant;
use super::machine::{Fsync, Machine, processor_seconds};

/// From this spread on, a median that misses is noise and not a verdict.
const SPREAD_MAX: f64 = 0.25;

/// Where the rows lay.
#[derive(Clone, Debug, Serialize)]
pub struct Database {
    /// `sqlite` or `postgres`.
    pub kind: &'static str,
    /// As the database names it.
    pub version: String,
}

/// Times of single requests, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Latency {
    /// Half were faster.
    pub p50_us: u32,
    /// Nine of ten were faster.
    pub p90_us: u32,
    /// 99 of 100 were faster.
    pub p99_us: u32,
    /// The slowest.
    pub max_us: u32,
}

impl Latency {
    /// Percentiles of `times`; `None` when there are none.
    pub fn of(mut times: Vec<u32>) -> Option<Self> {
        times.sort_unstable();
        let max_us = *times.last()?;
        let at = |share: usize| times[(times.len() - 1) * share / 100];
        Some(Self { p50_us: at(50), p90_us: at(90), p99_us: at(99), max_us })
    }
}

/// When something began, by the clock and by processor time.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch {
    at: Instant,
    processor: Option<f64>,
}

impl Stopwatch {
    /// Begins now.
    pub fn start() -> Self {
        Self { at: instant(), processor: processor_seconds() }
    }

    /// How long ago it was started.
    pub fn elapsed(&self) -> Duration {
        self.at.elapsed()
    }
}

/// One side of a pair.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Side {
    /// Rate.
    pub per_s: f64,
    /// Processor time of this process for each, client and service together. Other processes do not change it, so it
    /// tells what a rate on a busy machine does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub processor_us: Option<f64>,
    /// Times of its requests, where single requests were timed.
    #[serde(flatten)]
    pub latency: Option<Latency>,
}

impl Side {
    /// `count` things since the stopwatch was started.
    pub fn since(started: &Stopwatch, count: u64) -> Self {
        let count = count as f64;
        let seconds = started.at.elapsed().as_secs_f64();
        let used = started.processor.and_then(|before| processor_seconds().map(|after| after - before));
        Self { per_s: count / seconds.max(1e-9), processor_us: used.map(|s| s * 1e6 / count.max(1.0)), latency: None }
    }
}

/// Ours and the reference, measured next to each other.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Row {
    /// Ours.
    pub ours: Side,
    /// What it is compared with.
    pub reference: Side,
    /// Ours as a share of the reference.
    pub ratio: f64,
    /// The disk in the same moments, where it was asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fsync: Option<Fsync>,
}

impl Row {
    /// A pair.
    pub fn new(ours: Side, reference: Side, fsync: Option<Fsync>) -> Self {
        Self { ours, reference, ratio: ours.per_s / reference.per_s.max(1e-9), fsync }
    }
}

/// Whether a goal is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// The median meets it and the spread is small, or every single pair meets it.
    Yes,
    /// The median misses it and the spread is small, or every single pair misses it by half.
    No,
    /// The pairs differ too much to tell.
    Noisy,
}

impl Serialize for Met {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Yes => serializer.serialize_bool(true),
            Self::No => serializer.serialize_bool(false),
            Self::Noisy => serializer.serialize_str("noisy"),
        }
    }
}

/// One thing that was measured.
#[derive(Clone, Debug, Serialize)]
pub struct Measure {
    /// What.
    pub name: String,
    /// What the rates count.
    pub unit: &'static str,
    /// The pairs, in the order in which they ran.
    pub rows: Vec<Row>,
    /// Median of the pairs' ratios.
    pub ratio: f64,
    /// Largest less smallest ratio, as a share of the median.
    pub spread: f64,
    /// The least ratio that is wanted.
    pub goal: f64,
    /// Whether it was reached.
    pub met: Met,
}

impl Measure {
    /// Judges pairs by the least ratio that is wanted.
    pub fn new(name: impl Into<String>, unit: &'static str, rows: Vec<Row>, goal: f64) -> Self {
        let ratios: Vec<f64> = rows.iter().map(|row| row.ratio).collect();
        let (ratio, spread) = (median(&ratios), spread(&ratios));
        Self { name: name.into(), unit, rows, ratio, spread, goal, met: judge(&ratios, goal) }
    }
}

fn judge(ratios: &[f64], goal: f64) -> Met {
    if !ratios.is_empty() && ratios.iter().all(|ratio| *ratio >= goal) {
        Met::Yes
    } else if ratios.iter().all(|ratio| *ratio < goal / 2.0) {
        Met::No
    } else if spread(ratios) >= SPREAD_MAX {
        Met::Noisy
    } else if median(ratios) >= goal {
        Met::Yes
    } else {
        Met::No
    }
}

/// The middle value; of an even number, the mean of the two in the middle. 0 of none.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.get(middle) {
        None => 0.0,
        Some(upper) if sorted.len() % 2 == 1 => *upper,
        Some(upper) => f64::midpoint(sorted[middle - 1], *upper),
    }
}

fn spread(values: &[f64]) -> f64 {
    let (least, most) = values.iter().fold((f64::MAX, f64::MIN), |(least, most), v| (least.min(*v), most.max(*v)));
    if values.len() < 2 { 0.0 } else { (most - least) / median(values).max(1e-9) }
}

/// Something that must hold whatever the speed.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// What.
    pub name: &'static str,
    /// What was found.
    pub found: String,
    /// What was wanted.
    pub wanted: String,
    /// Whether it holds.
    pub ok: bool,
}

impl Check {
    /// Two counts that must be equal.
    pub fn equal(name: &'static str, found: i64, wanted: i64) -> Self {
        Self { name, found: found.to_string(), wanted: wanted.to_string(), ok: found == wanted }
    }
}

/// All of it.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// `ingest` or `timers`.
    pub bench: &'static str,
    /// Where it ran.
    pub machine: Machine,
    /// On what.
    pub database: Database,
    /// How it was called.
    pub settings: serde_json::Value,
    /// What was measured.
    pub measures: Vec<Measure>,
    /// What must hold.
    pub checks: Vec<Check>,
}

impl Report {
    /// Nothing is wrong and no goal is missed beyond noise.
    pub fn ok(&self) -> bool {
        self.checks.iter().all(|check| check.ok) && self.measures.iter().all(|measure| measure.met != Met::No)
    }

    /// For people.
    pub fn print(&self) {
        let (machine, database) = (&self.machine, &self.database);
        println!(
            "{}: {} cores ({}), load {:.1} at the start",
            self.bench, machine.cores, machine.processor, machine.load
        );
        println!("{} {}, {}, settings {}", database.kind, database.version, machine.build, self.settings);
        for measure in &self.measures {
            measure.print();
        }
        let mut table = Table::new();
        table.set_header(["check", "found", "wanted", ""]);
        for check in &self.checks {
            table.add_row([check.name, &check.found, &check.wanted, if check.ok { "ok" } else { "WRONG" }]);
        }
        println!("\n{table}");
    }
}

impl Measure {
    fn print(&self) {
        println!("\n{} ({})", self.name, self.unit);
        let mut table = Table::new();
        let (latency, processor) = ("p50/p90/p99 µs", "cpu µs");
        table.set_header(["pair", "ours", processor, latency, "reference", processor, latency, "ratio", "fsync µs"]);
        for (place, row) in self.rows.iter().enumerate() {
            let side = |side: Side| [format!("{:.0}", side.per_s), micros(side.processor_us), times(side.latency)];
            let end = [format!("{:.3}", row.ratio), micros(row.fsync.map(|fsync| fsync.p50_us))];
            let cells =
                [(place + 1).to_string()].into_iter().chain(side(row.ours)).chain(side(row.reference)).chain(end);
            table.add_row(cells);
        }
        println!("{table}");
        let met = match self.met {
            Met::Yes => "met",
            Met::No => "MISSED",
            Met::Noisy => "noisy: the pairs differ too much to tell",
        };
        println!(
            "median {:.3}, spread {:.0} %, wanted at least {:.2}: {met}",
            self.ratio,
            self.spread * 100.0,
            self.goal
        );
    }
}

fn micros(value: Option<f64>) -> String {
    value.map_or_else(String::new, |us| format!("{us:.0}"))
}

fn times(latency: Option<Latency>) -> String {
    latency.map_or_else(String::new, |l| format!("{}/{}/{}", l.p50_us, l.p90_us, l.p99_us))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_and_spreads() {
        assert!(median(&[]).abs() < 1e-9);
        assert!((median(&[3.0, 1.0, 2.0]) - 2.0).abs() < 1e-9);
        assert!((median(&[4.0, 1.0, 2.0, 3.0]) - 2.5).abs() < 1e-9);
        assert!((spread(&[0.4, 0.5, 0.6]) - 0.4).abs() < 1e-9);
        assert!(spread(&[0.5]).abs() < 1e-9);
    }

    #[test]
    fn a_miss_is_called_only_when_the_pairs_agree() {
        assert_eq!(judge(&[0.45, 0.44, 0.46], 0.4), Met::Yes);
        assert_eq!(judge(&[0.35, 0.36, 0.37], 0.4), Met::No);
        assert_eq!(judge(&[0.30, 0.38, 0.50], 0.4), Met::Noisy);
        assert_eq!(judge(&[0.39, 0.45, 0.60], 0.4), Met::Noisy, "the median alone is not enough");
        assert_eq!(judge(&[0.45, 0.60, 0.90], 0.4), Met::Yes, "whatever the noise, every pair meets it");
        assert_eq!(judge(&[0.05, 0.10, 0.19], 0.4), Met::No, "no noise explains that");
        assert_eq!(judge(&[], 0.4), Met::No);
        let words: Vec<_> = [Met::Yes, Met::No, Met::Noisy].iter().map(|m| serde_json::json!(m)).collect();
        assert_eq!(words, [serde_json::json!(true), serde_json::json!(false), serde_json::json!("noisy")]);
    }

    #[test]
    fn percentiles_of_few_and_none() {
        assert_eq!(Latency::of(vec![]), None);
        assert_eq!(Latency::of(vec![7]), Some(Latency { p50_us: 7, p90_us: 7, p99_us: 7, max_us: 7 }));
        let all = Latency::of((1..=101).rev().collect());
        assert_eq!(all, Some(Latency { p50_us: 51, p90_us: 91, p99_us: 100, max_us: 101 }));
    }
}
