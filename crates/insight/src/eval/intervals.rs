//! How intervals do when somebody looks after every subject: false alarms where there is nothing to find, and how soon a
//! planted lift is found, beside the plain test that everybody uses.
//!
//! Each run draws subjects one by one from a seed. An alarm is any moment at which "no difference" would be given up. The
//! plain test is the z-test at the same level, from 50 subjects in each arm on; *once* looks at the end only, *peeking* after
//! every subject. The latter is what a screen that is opened every day amounts to.

use domain::clock::SeededRng;
use serde::Serialize;

use crate::intervals::means::{MeanDesign, MeanWatch, Moments, Outcome, asymptotic};
use crate::intervals::rates::{Design, RateWatch};

/// Fewest subjects in each arm before the plain test speaks.
const PLAIN_MIN: u64 = 50;
/// Chance of a false alarm that is allowed.
const LEVEL: f64 = 0.05;
/// Where the asymptotic interval is narrowest.
const NARROWEST_AT: u64 = 5_000;
/// Most subjects and runs together that are drawn for one row.
const WORK_MAX: u64 = 2_000_000_000;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntervalsRequest {
    /// Where the runs begin.
    pub seed: u64,
    /// Runs of each row.
    pub runs: u32,
    /// Subjects of each run.
    pub subjects: u32,
}

impl Default for IntervalsRequest {
    fn default() -> Self {
        Self { seed: 1, runs: 1_000, subjects: 10_000 }
    }
}

/// What was simulated and what each method did.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntervalsRow {
    /// What is measured: a rate, or a mean with a heavy tail.
    pub outcome: &'static str,
    /// Probability of being treated.
    pub treated_share: f64,
    /// Without treatment: a rate, or a mean.
    pub without: f64,
    /// What treatment adds; zero is an A/A run.
    pub lift: f64,
    /// Ours, looked at after every subject.
    pub anytime: Alarms,
    /// Ours for large numbers, looked at after every subject; means only.
    pub asymptotic: Option<Alarms>,
    /// Plain test, looked at after every subject.
    pub plain_peeking: Alarms,
    /// Plain test, looked at once, at the end.
    pub plain_once: Alarms,
}

/// How often "no difference" was given up. In an A/A run these are false alarms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Alarms {
    /// Share of runs with an alarm.
    pub share: f64,
    /// Subjects until the alarm in half of all runs; none where fewer had one.
    pub median_subjects: Option<u32>,
}

/// The whole table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IntervalsReport {
    /// The level: what false alarms should stay at or under.
    pub level: f64,
    /// Runs of each row.
    pub runs: u32,
    /// Subjects of each run.
    pub subjects: u32,
    /// Rows.
    pub rows: Vec<IntervalsRow>,
    /// Highest share of false alarms of ours over the A/A rows.
    pub false_alarms: f64,
    /// The same of ours for large numbers.
    pub asymptotic_false_alarms: f64,
    /// Highest share of false alarms of the plain test with peeking.
    pub plain_false_alarms: f64,
    /// Whether both of ours stay at or under their level.
    pub holds: bool,
}

/// The request makes no sense.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IntervalsEvalError {
    /// Nothing to run, or too much.
    #[error("runs and subjects must be at least 1, and together at most {WORK_MAX}")]
    Size,
}

/// Simulates the table.
///
/// # Errors
/// When there is nothing to run or too much.
pub fn intervals(request: &IntervalsRequest) -> Result<IntervalsReport, IntervalsEvalError> {
    let work = u64::from(request.runs) * u64::from(request.subjects);
    if work == 0 || work > WORK_MAX {
        return Err(IntervalsEvalError::Size);
    }
    let mut rows = Vec::new();
    for share in [0.5, 0.9] {
        for (without, lift) in [(0.1, 0.0), (0.03, 0.0), (0.1, 0.02), (0.1, 0.05), (0.03, 0.02)] {
            rows.push(Scenario { heavy: false, share, without, lift }.run(request));
        }
        for lift in [0.0, 4.0] {
            rows.push(Scenario { heavy: true, share, without: 0.1, lift }.run(request));
        }
    }
    let worst = |of: fn(&IntervalsRow) -> f64| rows.iter().filter(|r| r.lift == 0.0).map(of).fold(0.0, f64::max);
    let (false_alarms, plain_false_alarms) = (worst(|r| r.anytime.share), worst(|r| r.plain_peeking.share));
    let asymptotic_false_alarms = worst(|r| r.asymptotic.map_or(0.0, |a| a.share));
    let holds = false_alarms.max(asymptotic_false_alarms) <= LEVEL;
    let (runs, subjects) = (request.runs, request.subjects);
    Ok(IntervalsReport {
        level: LEVEL,
        runs,
        subjects,
        rows,
        false_alarms,
        asymptotic_false_alarms,
        plain_false_alarms,
        holds,
    })
}

/// One row's world.
#[derive(Clone, Copy)]
struct Scenario {
    /// Order values instead of yes and no.
    heavy: bool,
    share: f64,
    /// Rate of buyers without treatment.
    without: f64,
    lift: f64,
}

/// Median and shape of order values: lognormal, one in a hundred above 400.
const VALUE_MEDIAN: f64 = 40.0;
const VALUE_SHAPE: f64 = 1.0;

/// When each method gave up "no difference" in one run.
#[derive(Clone, Copy, Default)]
struct Run {
    anytime: Option<u32>,
    asymptotic: Option<u32>,
    peeking: Option<u32>,
    once: Option<u32>,
}

enum Watch {
    Rate(Box<RateWatch>),
    Mean(Option<Box<MeanWatch>>),
}

impl Scenario {
    fn run(self, request: &IntervalsRequest) -> IntervalsRow {
        let runs: Vec<Run> = (0..request.runs).map(|n| self.one(request, n)).collect();
        let alarms = |of: fn(&Run) -> Option<u32>| {
            let mut at: Vec<u32> = runs.iter().filter_map(of).collect();
            at.sort_unstable();
            let half = runs.len().div_ceil(2);
            Alarms { share: at.len() as f64 / runs.len() as f64, median_subjects: at.get(half - 1).copied() }
        };
        IntervalsRow {
            outcome: if self.heavy { "mean" } else { "rate" },
            treated_share: self.share,
            without: self.mean_without(),
            lift: self.lift,
            anytime: alarms(|r| r.anytime),
            asymptotic: self.heavy.then(|| alarms(|r| r.asymptotic)),
            plain_peeking: alarms(|r| r.peeking),
            plain_once: alarms(|r| r.once),
        }
    }

    fn mean_without(self) -> f64 {
        if self.heavy { self.without * VALUE_MEDIAN * (VALUE_SHAPE * VALUE_SHAPE / 2.0).exp() } else { self.without }
    }

    fn watch(self) -> Watch {
        if self.heavy {
            // A bound half as large again as what is true, as a careful shop would set it.
            let second = self.without * VALUE_MEDIAN.powi(2) * (2.0 * VALUE_SHAPE * VALUE_SHAPE).exp();
            let deviation_max = 1.5 * second.sqrt();
            let expected_mean = self.mean_without();
            Watch::Mean(
                MeanWatch::new(&MeanDesign { treated_share: self.share, expected_mean, deviation_max, alpha: LEVEL })
                    .map(Box::new),
            )
        } else {
            Watch::Rate(Box::new(RateWatch::new(&Design::new(self.share))))
        }
    }

    fn draw(self, rng: &SeededRng, treated: bool) -> f64 {
        if !self.heavy {
            return f64::from(u8::from(rng.chance(self.without + if treated { self.lift } else { 0.0 })));
        }
        // The lift comes as more buyers: that many more of them that the mean rises by it.
        let more = if treated { self.lift / self.mean_without() } else { 0.0 };
        if !rng.chance(self.without * (1.0 + more)) {
            return 0.0;
        }
        let (u, v) = (rng.unit().max(1e-300), rng.unit());
        let normal = (-2.0 * u.ln()).sqrt() * (2.0 * std::f64::consts::PI * v).cos();
        VALUE_MEDIAN * (VALUE_SHAPE * normal).exp()
    }

    fn one(self, request: &IntervalsRequest, number: u32) -> Run {
        let place = (self.share * 1e3) as u64 ^ ((self.without * 1e4) as u64) << 16 ^ ((self.lift * 1e3) as u64) << 40;
        let rng = SeededRng::new(request.seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ place ^ u64::from(number) << 20);
        let (mut watch, mut run) = (self.watch(), Run::default());
        let mut arms = [Moments::default(); 2];
        for at in 1..=request.subjects {
            let treated = rng.chance(self.share);
            let value = self.draw(&rng, treated);
            arms[usize::from(!treated)].add(value);
            if run.anytime.is_none() {
                let alarm = match &mut watch {
                    Watch::Rate(watch) => watch.see(treated, value > 0.0),
                    Watch::Mean(watch) => watch.as_mut().is_some_and(|w| w.see(&Outcome { treated, value })),
                };
                run.anytime = alarm.then_some(at);
            }
            if self.heavy && run.asymptotic.is_none() {
                let told = asymptotic(&arms[0], &arms[1], LEVEL, NARROWEST_AT);
                run.asymptotic = told.is_some_and(|t| t.is_gain() || t.is_loss()).then_some(at);
            }
            if run.peeking.is_none() && plain_alarm(&arms) {
                run.peeking = Some(at);
            }
        }
        run.once = plain_alarm(&arms).then_some(request.subjects);
        run
    }
}

/// The plain z-test of two means at 5 %, both sides.
fn plain_alarm(arms: &[Moments; 2]) -> bool {
    let [a, b] = arms;
    if a.count.min(b.count) < PLAIN_MIN {
        return false;
    }
    let squared_error = a.variance() / a.count as f64 + b.variance() / b.count as f64;
    squared_error > 0.0 && (a.mean - b.mean).powi(2) > 1.959_964_f64.powi(2) * squared_error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ours_holds_its_level_and_the_plain_test_does_not() {
        let request = IntervalsRequest { seed: 3, runs: 100, subjects: 1_200 };
        let report = intervals(&request).unwrap();
        assert!(report.holds && report.plain_false_alarms > 0.15, "{report:?}");
        let found = report.rows.iter().find(|r| r.lift == 0.05 && r.treated_share == 0.5).unwrap();
        assert!(found.anytime.share > 0.15, "{found:?}");
        assert_eq!(report, intervals(&request).unwrap(), "same seed, same table");
    }

    #[test]
    fn sizes_are_bounded() {
        let ask = |runs, subjects| intervals(&IntervalsRequest { seed: 1, runs, subjects });
        assert_eq!(ask(0, 5), Err(IntervalsEvalError::Size));
        assert_eq!(ask(u32::MAX, u32::MAX), Err(IntervalsEvalError::Size));
    }
}
