//! Session recommendations against a plain implementation of the published algorithm, on one made-up set in one run.
//!
//! The plain one is VMIS-kNN as in the paper (see `sessions`): item and session lists, a hash map of similarities with a heap of
//! the oldest, k neighbours, scores in a hash map. Both look at the same m sessions per item, k neighbours and last items.
//! Batches are timed in turn and compared in pairs, since a busy machine slows both.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use domain::clock::SeededRng;
use domain::timestamp::{SECOND_MS, Timestamp};
use serde::Serialize;

use crate::eval::memory_mb;
use crate::eval::search::percentile_us;
use crate::sessions::{Scratch, SessionIndex, SessionSettings, SnapshotError};

/// Predictions of one batch.
const BATCH: usize = 1_000;
/// How many are asked for.
const ASKED: usize = 20;
/// Clicks taken in while their time is measured one by one.
const UPDATES: u64 = 20_000;

/// Times and sizes of both.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Sessions taken in.
    pub sessions: usize,
    /// Clicks taken in.
    pub clicks: usize,
    /// Items that there are.
    pub items: u32,
    /// Predictions timed on each side.
    pub predictions: usize,
    /// Ours, on one thread, all that the machine did meanwhile included.
    pub predictions_per_s_per_thread: f64,
    /// The plain one's, on one thread.
    pub plain_predictions_per_s_per_thread: f64,
    /// Speed, ours over the plain one's: median over the pairs of batches, each of their medians.
    pub ratio: f64,
    /// Least and greatest of the pairs.
    pub ratio_spread: (f64, f64),
    /// Ours: median, in microseconds.
    pub p50_us: f64,
    /// Ours: 99th percentile.
    pub p99_us: f64,
    /// The plain one's median.
    pub plain_p50_us: f64,
    /// Time to take in all clicks one by one, in seconds, with making them up.
    pub build_s: f64,
    /// Most memory of the process until then, in MB.
    pub peak_build_mb: Option<f64>,
    /// Memory of the process after it, in MB.
    pub resident_mb: Option<f64>,
    /// What the index reserves, in MB.
    pub index_mb: f64,
    /// Median time of taking in one click more, with the oldest sessions making place, in microseconds.
    pub update_p50_us: f64,
    /// 99th percentile of it.
    pub update_p99_us: f64,
    /// Size of a snapshot, in MB.
    pub snapshot_mb: f64,
    /// Time to write it to memory, in seconds.
    pub snapshot_write_s: f64,
    /// Time from the snapshot to an index that answers, in seconds.
    pub restart_s: f64,
}

/// How much is made up.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Sessions taken in.
    pub sessions: usize,
    /// Items that there are.
    pub items: u32,
    /// Pairs of batches.
    pub pairs: usize,
    /// The same seed makes the same set.
    pub seed: u64,
}

impl Default for Plan {
    fn default() -> Self {
        Self { sessions: 1_000_000, items: 100_000, pairs: 15, seed: 7 }
    }
}

/// Measures both. `now_ns` is a clock in nanoseconds.
///
/// # Errors
/// When the snapshot just written cannot be read.
pub fn run(plan: Plan, mut now_ns: impl FnMut() -> u64) -> Result<Report, SnapshotError> {
    let settings = SessionSettings { sessions_max: plan.sessions.max(1), ..SessionSettings::default() };
    let since = |start: u64, end: u64| end.saturating_sub(start) as f64 / 1e9;
    let start = now_ns();
    let mut index = SessionIndex::new(settings);
    let mut shoppers = Shoppers::new(plan.items, plan.seed);
    let mut session = Vec::new();
    for number in 0..plan.sessions as u64 {
        shoppers.next(&mut session);
        tell(&mut index, number, &session);
    }
    let build_s = since(start, now_ns());
    let (peak_build_mb, resident_mb) = (memory_mb("VmHWM:"), memory_mb("VmRSS:"));
    let (clicks, index_mb) = (index.clicks(), index.bytes() as f64 / 1e6);
    let mut file = Vec::new();
    let start = now_ns();
    index.write(&mut file)?;
    let written = now_ns();
    let again = SessionIndex::read(file.as_slice(), settings)?;
    let restarted = now_ns();
    drop(again);
    let mut plain = Plain::new(plan.items as usize, &settings);
    let mut shoppers = Shoppers::new(plan.items, plan.seed);
    for _ in 0..plan.sessions {
        shoppers.next(&mut session);
        plain.observe(&session);
    }
    let times = compare(&index, &plain, plan, &mut now_ns);
    let mut updates = update(&mut index, &mut shoppers, plan, &mut now_ns);
    let (median, least, greatest) = spread(&times.ratios);
    let per_s = |times: &[u64]| times.len() as f64 / (times.iter().sum::<u64>().max(1) as f64 / 1e9);
    let (mut ours, mut theirs) = (times.ours, times.plain);
    Ok(Report {
        sessions: plan.sessions,
        clicks,
        items: plan.items,
        predictions: ours.len(),
        predictions_per_s_per_thread: per_s(&ours),
        plain_predictions_per_s_per_thread: per_s(&theirs),
        ratio: median,
        ratio_spread: (least, greatest),
        p50_us: percentile_us(&mut ours, 50),
        p99_us: percentile_us(&mut ours, 99),
        plain_p50_us: percentile_us(&mut theirs, 50),
        build_s,
        peak_build_mb,
        resident_mb,
        index_mb,
        update_p50_us: percentile_us(&mut updates, 50),
        update_p99_us: percentile_us(&mut updates, 99),
        snapshot_mb: file.len() as f64 / 1e6,
        snapshot_write_s: since(start, written),
        restart_s: since(written, restarted),
    })
}

fn at(number: u64) -> Timestamp {
    Timestamp::from_ms(number as i64 * SECOND_MS)
}

fn tell(index: &mut SessionIndex, number: u64, session: &[u32]) {
    for item in session {
        index.observe(number, *item, at(number));
    }
}

/// Nanoseconds of each prediction, and ours over the plain one's by pair.
#[derive(Default)]
struct Times {
    ours: Vec<u64>,
    plain: Vec<u64>,
    ratios: Vec<f64>,
}

fn compare(index: &SessionIndex, plain: &Plain, plan: Plan, now_ns: &mut impl FnMut() -> u64) -> Times {
    let mut shoppers = Shoppers::new(plan.items, !plan.seed);
    let (mut times, mut scratch, mut session) = (Times::default(), Scratch::default(), Vec::new());
    for _ in 0..plan.pairs {
        let mut paths: Vec<Vec<u32>> = Vec::with_capacity(BATCH);
        while paths.len() < BATCH {
            shoppers.next(&mut session);
            paths.extend((1..session.len()).map(|end| session[..end].to_vec()));
        }
        let (from, from_plain) = (times.ours.len(), times.plain.len());
        for path in &paths {
            let start = now_ns();
            std::hint::black_box(index.predict(path, ASKED, |_| true, &mut scratch));
            times.ours.push(now_ns().saturating_sub(start));
        }
        for path in &paths {
            let start = now_ns();
            std::hint::black_box(plain.predict(path, ASKED));
            times.plain.push(now_ns().saturating_sub(start));
        }
        // Medians: a time slice given to somebody else must not decide a pair.
        let ours = percentile_us(&mut times.ours[from..].to_vec(), 50);
        let plain = percentile_us(&mut times.plain[from_plain..].to_vec(), 50);
        times.ratios.push(if ours > 0.0 { plain / ours } else { 0.0 });
    }
    times
}

fn update(index: &mut SessionIndex, shoppers: &mut Shoppers, plan: Plan, now_ns: &mut impl FnMut() -> u64) -> Vec<u64> {
    let mut session = Vec::new();
    let mut times = Vec::new();
    for number in plan.sessions as u64..plan.sessions as u64 + UPDATES / 4 {
        shoppers.next(&mut session);
        for item in &session {
            let start = now_ns();
            index.observe(number, *item, at(number));
            times.push(now_ns().saturating_sub(start));
        }
    }
    times
}

/// Median, least and greatest.
fn spread(ratios: &[f64]) -> (f64, f64, f64) {
    let mut sorted = ratios.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = |place: usize| sorted.get(place).copied().unwrap_or(0.0);
    (at(sorted.len() / 2), at(0), at(sorted.len().saturating_sub(1)))
}

/// Makes sessions up: 4.6 clicks on average, items of uneven popularity, most clicks near the one before.
struct Shoppers {
    rng: SeededRng,
    items: u32,
}

impl Shoppers {
    fn new(items: u32, seed: u64) -> Self {
        Self { rng: SeededRng::new(seed), items: items.max(64) }
    }

    /// Popularity falls with the root of the item's number.
    fn any(&self) -> u32 {
        (self.rng.unit().powi(2) * f64::from(self.items)) as u32
    }

    fn next(&mut self, session: &mut Vec<u32>) {
        session.clear();
        session.push(self.any());
        while session.len() < 2 || (session.len() < 40 && self.rng.chance(0.725)) {
            let last = session[session.len() - 1];
            let near = (last + 1 + self.rng.below(24) as u32) % self.items;
            session.push(if self.rng.chance(0.75) { near } else { self.any() });
        }
        session.dedup();
    }
}

/// Spreads numbers over the map; the standard hasher would be half of the plain one's time.
#[derive(Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u32(u32::from(*byte)));
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(26);
    }
}

type Map<V> = HashMap<u32, V, BuildHasherDefault<Spread>>;

/// VMIS-kNN as published.
struct Plain {
    sessions: Vec<Vec<u32>>,
    /// Per item, oldest first.
    by_item: Vec<Vec<u32>>,
    recent: usize,
    neighbours: usize,
    last_items: usize,
}

impl Plain {
    fn new(items: usize, settings: &SessionSettings) -> Self {
        Self {
            sessions: Vec::new(),
            by_item: vec![Vec::new(); items.max(64)],
            recent: settings.recent_sessions,
            neighbours: settings.neighbours,
            last_items: settings.last_items,
        }
    }

    fn observe(&mut self, session: &[u32]) {
        let number = self.sessions.len() as u32;
        for item in session {
            let list = &mut self.by_item[*item as usize];
            if list.last() != Some(&number) {
                list.push(number);
            }
        }
        self.sessions.push(session.to_vec());
    }

    fn idf(&self, item: u32) -> f64 {
        (self.sessions.len() as f64 / self.by_item[item as usize].len().max(1) as f64).ln()
    }

    fn similarities(&self, path: &[u32]) -> Map<f64> {
        let mut similar: Map<f64> = Map::with_capacity_and_hasher(self.recent, BuildHasherDefault::default());
        let mut oldest: BinaryHeap<Reverse<u32>> = BinaryHeap::with_capacity(self.recent);
        let mut seen: Vec<u32> = Vec::with_capacity(path.len());
        for (back, item) in path.iter().rev().enumerate() {
            if seen.contains(item) {
                continue;
            }
            seen.push(*item);
            let weight = (path.len() - back) as f64 / path.len() as f64;
            for session in self.by_item[*item as usize].iter().rev().take(self.recent) {
                if let Some(sum) = similar.get_mut(session) {
                    *sum += weight;
                    continue;
                }
                if similar.len() >= self.recent {
                    match oldest.peek() {
                        Some(Reverse(old)) if *session > *old => similar.remove(old),
                        _ => break,
                    };
                    oldest.pop();
                }
                similar.insert(*session, weight);
                oldest.push(Reverse(*session));
            }
        }
        similar
    }

    fn predict(&self, path: &[u32], limit: usize) -> Vec<(u32, f64)> {
        let path = &path[path.len().saturating_sub(self.last_items)..];
        let similar = self.similarities(path);
        let mut near: BinaryHeap<Reverse<(u64, u32)>> = BinaryHeap::with_capacity(self.neighbours + 1);
        for (session, sum) in similar {
            near.push(Reverse((sum.to_bits(), session)));
            if near.len() > self.neighbours {
                near.pop();
            }
        }
        let mut scores: Map<f64> = Map::default();
        for Reverse((sum, session)) in near {
            let items = &self.sessions[session as usize];
            let Some(back) = path.iter().rev().position(|item| items.contains(item)) else { continue };
            let weight = f64::from_bits(sum) * (1.0 - 0.1 * (back + 1) as f64).max(0.0);
            for item in items {
                *scores.entry(*item).or_default() += weight * self.idf(*item);
            }
        }
        if let Some(current) = path.last() {
            scores.remove(current);
        }
        let mut best: BinaryHeap<Reverse<(u64, u32)>> = BinaryHeap::with_capacity(limit + 1);
        for (item, score) in scores {
            best.push(Reverse((score.max(0.0).to_bits(), item)));
            if best.len() > limit {
                best.pop();
            }
        }
        best.into_sorted_vec().into_iter().map(|Reverse((score, item))| (item, f64::from_bits(score))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_know_the_same_sessions() {
        let mut ticks = 0;
        let clock = || {
            ticks += 500;
            ticks
        };
        let plan = Plan { sessions: 3_000, items: 500, pairs: 2, seed: 3 };
        let report = run(plan, clock).expect("runs");
        assert_eq!((report.sessions, report.items), (3_000, 500));
        assert!((4.3..4.9).contains(&(report.clicks as f64 / 3_000.0)), "{report:?}");
        assert!((report.ratio - 1.0).abs() < 1e-9 && report.predictions >= 2 * BATCH, "{report:?}");
    }

    #[test]
    fn the_plain_one_ranks_like_the_paper() {
        let mut plain = Plain::new(64, &SessionSettings { recent_sessions: 2, ..SessionSettings::default() });
        for session in [&[1, 2][..], &[1, 3], &[1, 4], &[5, 6]] {
            plain.observe(session);
        }
        // Of the three sessions with 1 the two youngest count; their items are equally rare.
        let best: Vec<u32> = plain.predict(&[1], 20).into_iter().map(|(item, _)| item).collect();
        assert_eq!(best.len(), 2);
        assert!(best.contains(&3) && best.contains(&4));
        assert!(plain.predict(&[60], 20).is_empty());
    }

    /// The full size; run in release mode: `cargo test -p discovery --release -- --ignored full_size --nocapture`.
    #[test]
    #[ignore = "takes minutes"]
    fn full_size() {
        #[expect(clippy::disallowed_methods, reason = "measuring")]
        let start = std::time::Instant::now();
        let report = run(Plan::default(), move || start.elapsed().as_nanos() as u64).expect("runs");
        println!("{}", serde_json::to_string_pretty(&report).expect("json"));
        assert!(report.peak_build_mb.is_none_or(|mb| mb < 250.0), "{report:?}");
    }
}
