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
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Latency {
    /// Half were faster.
    pub p50_us: f64,
    /// Nine of ten were faster, where that was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p90_us: Option<f64>,
    /// 99 of 100 were faster.
    pub p99_us: f64,
    /// The slowest, where that was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_us: Option<f64>,
}

impl Latency {
    /// Percentiles of times in nanoseconds; `None` when there are none.
    pub fn of_ns(mut times: Vec<u64>) -> Option<Self> {
        times.sort_unstable();
        let us = |ns: u64| ns as f64 / 1e3;
        let max_us = us(*times.last()?);
        let at = |share: usize| us(times[(times.len() - 1) * share / 100]);
        Some(Self { p50_us: at(50), p90_us: Some(at(90)), p99_us: at(99), max_us: Some(max_us) })
    }

    /// Percentiles that somebody else took.
    pub fn told(p50_us: f64, p99_us: f64) -> Self {
        Self { p50_us, p90_us: None, p99_us, max_us: None }
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

    /// A pair that is compared by the time that half of each side stayed under.
    pub fn by_median_time(ours: Side, reference: Side) -> Self {
        let p50 = |side: Side| side.latency.map_or(0.0, |latency| latency.p50_us);
        Self { ours, reference, ratio: p50(ours) / p50(reference).max(1e-9), fsync: None }
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

/// On which side of the goal a ratio should lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// Rates.
    AtLeast,
    /// Times.
    AtMost,
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
    /// Which way the goal is meant.
    pub wanted: Wanted,
    /// The ratio that is wanted.
    pub goal: f64,
    /// Whether it was reached.
    pub met: Met,
}

impl Measure {
    /// Judges pairs by the least ratio that is wanted.
    pub fn new(name: impl Into<String>, unit: &'static str, rows: Vec<Row>, goal: f64) -> Self {
        let ratios: Vec<f64> = rows.iter().map(|row| row.ratio).collect();
        Self::of_ratios(name, unit, rows, &ratios, goal)
    }

    /// Judges pairs by the least ratio that is wanted, where only some of many pairs are shown.
    pub fn of_ratios(name: impl Into<String>, unit: &'static str, rows: Vec<Row>, ratios: &[f64], goal: f64) -> Self {
        let (ratio, spread, met) = (median(ratios), spread(ratios), judge(ratios, goal));
        Self { name: name.into(), unit, rows, ratio, spread, wanted: Wanted::AtLeast, goal, met }
    }

    /// Judges pairs by the greatest ratio that is wanted.
    pub fn at_most(name: impl Into<String>, unit: &'static str, rows: Vec<Row>, goal: f64) -> Self {
        let ratios: Vec<f64> = rows.iter().map(|row| row.ratio).collect();
        // A time of at most twice another is a speed of at least half of it.
        let speeds: Vec<f64> = ratios.iter().map(|ratio| 1.0 / ratio.max(1e-9)).collect();
        let (ratio, spread, met) = (median(&ratios), spread(&ratios), judge(&speeds, 1.0 / goal.max(1e-9)));
        Self { name: name.into(), unit, rows, ratio, spread, wanted: Wanted::AtMost, goal, met }
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

    /// A figure that must not be greater than another.
    pub fn at_most(name: &'static str, found: f64, wanted: f64, unit: &str) -> Self {
        let (told, most) = (format!("{found:.1} {unit}"), format!("at most {wanted:.1} {unit}"));
        Self { name, found: told, wanted: most, ok: found <= wanted }
    }
}

/// All of it.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The benchmark's name on the command line.
    pub bench: &'static str,
    /// Where it ran.
    pub machine: Machine,
    /// On what, where there is a database.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database: Option<Database>,
    /// How it was called.
    pub settings: serde_json::Value,
    /// What was measured.
    pub measures: Vec<Measure>,
    /// Further figures, by name.
    #[serde(skip_serializing_if = "serde_json::Map::is_empty")]
    pub figures: serde_json::Map<String, serde_json::Value>,
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
        let machine = &self.machine;
        println!(
            "{}: {} cores ({}), load {:.1} at the start",
            self.bench, machine.cores, machine.processor, machine.load
        );
        let on = self.database.as_ref().map(|on| format!("{} {}, ", on.kind, on.version)).unwrap_or_default();
        println!("{on}{}, settings {}", machine.build, self.settings);
        for measure in &self.measures {
            measure.print();
        }
        if !self.figures.is_empty() {
            println!();
        }
        for (name, figure) in &self.figures {
            println!("{name:36} {figure}");
        }
        if self.checks.is_empty() {
            return;
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
        let wanted = match self.wanted {
            Wanted::AtLeast => "at least",
            Wanted::AtMost => "at most",
        };
        println!(
            "median {:.3}, spread {:.0} %, wanted {wanted} {:.2}: {met}",
            self.ratio,
            self.spread * 100.0,
            self.goal
        );
    }
}

fn micros(value: Option<f64>) -> String {
    value.map_or_else(String::new, few_digits)
}

/// Whole numbers from 100 on; below that, enough to tell two times apart.
fn few_digits(us: f64) -> String {
    match us {
        us if us >= 100.0 => format!("{us:.0}"),
        us if us >= 1.0 => format!("{us:.1}"),
        us => format!("{us:.3}"),
    }
}

fn times(latency: Option<Latency>) -> String {
    let p90 = |l: Latency| l.p90_us.map_or_else(|| "-".to_owned(), few_digits);
    latency.map_or_else(String::new, |l| format!("{}/{}/{}", few_digits(l.p50_us), p90(l), few_digits(l.p99_us)))
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
    fn times_are_judged_the_other_way_round() {
        let side = |p50: f64| Side { latency: Some(Latency::told(p50, p50)), ..Side::default() };
        let rows = |times: [f64; 3]| times.map(|ours| Row::by_median_time(side(ours), side(10.0))).to_vec();
        let judged = |times| Measure::at_most("x", "µs", rows(times), 2.0);
        let fast = judged([15.0, 19.0, 20.0]);
        assert_eq!((fast.met, fast.wanted), (Met::Yes, Wanted::AtMost));
        assert!((fast.ratio - 1.9).abs() < 1e-9);
        assert_eq!(judged([21.0, 22.0, 23.0]).met, Met::No);
        assert_eq!(judged([15.0, 21.0, 30.0]).met, Met::Noisy);
        assert!(Check::at_most("x", 2.0, 2.0, "ms").ok && !Check::at_most("x", 2.1, 2.0, "ms").ok);
    }

    #[test]
    fn percentiles_of_few_and_none() {
        let of = |p50_us, p90_us, p99_us, max_us| {
            Some(Latency { p50_us, p90_us: Some(p90_us), p99_us, max_us: Some(max_us) })
        };
        assert_eq!(Latency::of_ns(vec![]), None);
        assert_eq!(Latency::of_ns(vec![7_000]), of(7.0, 7.0, 7.0, 7.0));
        assert_eq!(Latency::of_ns((1..=101).rev().map(|us| us * 1_000).collect()), of(51.0, 91.0, 100.0, 101.0));
    }
}
