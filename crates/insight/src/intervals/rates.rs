//! The difference of two rates, valid at every look: exact, from four counts, at the size of a small shop.
//!
//! A subject is treated with a known probability `e` (the hash of [`crate::holdout`]). Then
//! `z = (y - c) / e` for the treated and `-(y - c) / (1 - e)` for the others has the difference of the rates as its mean,
//! whatever the fixed number `c` is, and is bounded: so it can be bet on (I. Waudby-Smith and A. Ramdas 2024, "Estimating
//! means of bounded random variables by betting", Journal of the Royal Statistical Society B 86). With fixed bets the capital
//! is a product that knows no order: four counts are enough.
//!
//! `c` should be near the rate that is expected and must be chosen before looking; a bad choice widens the interval and
//! breaks nothing.

use serde::{Deserialize, Serialize};

use super::Interval;
use super::bets::{BETS, Side, held, ladder, log_mean};

/// How many there were, and to how many it happened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Subjects.
    pub subjects: u64,
    /// Subjects to whom it happened; more than there are count as all.
    pub events: u64,
}

impl Counts {
    /// The rate; 0 without subjects.
    #[must_use]
    pub fn rate(self) -> f64 {
        if self.subjects == 0 { 0.0 } else { self.happened() / self.subjects as f64 }
    }

    fn happened(self) -> f64 {
        self.events.min(self.subjects) as f64
    }

    fn missed(self) -> f64 {
        (self.subjects - self.events.min(self.subjects)) as f64
    }
}

/// What was fixed before the first look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Design {
    /// Probability of being treated; held within 0.01 and 0.99.
    pub treated_share: f64,
    /// The rate that is expected without treatment.
    pub expected_rate: f64,
    /// Chance of ever being wrong.
    pub alpha: f64,
}

impl Design {
    /// Treated with this probability, a tenth expected, wrong at most once in twenty.
    #[must_use]
    pub const fn new(treated_share: f64) -> Self {
        Self { treated_share, expected_rate: 0.1, alpha: 0.05 }
    }

    /// The same, within what makes sense: a share or level out of bounds must not make anything look certain.
    pub(super) fn sane(self) -> Self {
        let within = |x: f64, low: f64, high: f64| if x.is_finite() { x.clamp(low, high) } else { low };
        Self {
            treated_share: if self.treated_share.is_finite() { self.treated_share.clamp(0.01, 0.99) } else { 0.5 },
            expected_rate: within(self.expected_rate, 0.0, 1.0),
            alpha: within(self.alpha, 1e-9, 0.5),
        }
    }
}

/// The four values of `z` and how often each was seen.
struct Seen {
    values: [f64; 4],
    counts: [f64; 4],
}

/// The ladder of bets for one side of a design.
fn bets(values: &[f64; 4], side: Side) -> [f64; BETS] {
    let most = values.iter().map(|z| -side.sign() * z).fold(0.0, f64::max);
    // A claim may be off by one; whatever comes, some capital stays.
    ladder(0.95 / (most + 1.0))
}

impl Seen {
    fn new(treated: Counts, holdout: Counts, design: &Design) -> Self {
        let counts = [treated.happened(), treated.missed(), holdout.happened(), holdout.missed()];
        Self { values: values(design), counts }
    }

    fn capital(&self, claim: f64, side: Side) -> f64 {
        let logs = bets(&self.values, side).map(|bet| {
            let win = |z: &f64| (side.sign() * bet * (z - claim)).ln_1p();
            self.values.iter().zip(&self.counts).map(|(z, n)| if *n == 0.0 { 0.0 } else { n * win(z) }).sum()
        });
        log_mean(&logs)
    }
}

fn values(design: &Design) -> [f64; 4] {
    let (e, c) = (design.treated_share, design.expected_rate);
    [(1.0 - c) / e, -c / e, -(1.0 - c) / (1.0 - e), c / (1.0 - e)]
}

/// The difference treated - holdout, with an interval that holds at all looks together.
#[must_use]
pub fn difference_of_rates(treated: Counts, holdout: Counts, design: &Design) -> Interval {
    let design = design.sane();
    let seen = Seen::new(treated, holdout, &design);
    let (low, high) = held(-1.0, 1.0, design.alpha, |claim, side| seen.capital(claim, side));
    let larger = seen.capital(0.0, Side::Larger);
    let smaller = seen.capital(0.0, Side::Smaller);
    let estimate = (treated.rate() - holdout.rate()).clamp(low, high);
    Interval { estimate, low, high, evidence: log_mean(&[larger, smaller]).min(700.0).exp() }
}

/// The running capital against "no difference", subject by subject: for simulations, where every look counts.
#[derive(Clone, Debug)]
pub struct RateWatch {
    steps: [[[f64; BETS]; 4]; 2],
    logs: [[f64; BETS]; 2],
    limit: f64,
}

impl RateWatch {
    /// Nobody seen yet.
    #[must_use]
    pub fn new(design: &Design) -> Self {
        let design = design.sane();
        let values = values(&design);
        let steps = [Side::Larger, Side::Smaller].map(|side| {
            let bets = bets(&values, side);
            values.map(|z| bets.map(|bet| (side.sign() * bet * z).ln_1p()))
        });
        Self { steps, logs: [[0.0; BETS]; 2], limit: (2.0 / design.alpha).ln() }
    }

    /// Sees one more subject; whether "no difference" is given up at this moment.
    pub fn see(&mut self, treated: bool, event: bool) -> bool {
        let kind = usize::from(!treated) * 2 + usize::from(!event);
        for (logs, steps) in self.logs.iter_mut().zip(&self.steps) {
            logs.iter_mut().zip(&steps[kind]).for_each(|(log, step)| *log += step);
        }
        self.logs.iter().any(|logs| {
            // No mean can exceed its largest part: most looks end here.
            logs.iter().any(|log| *log >= self.limit) && log_mean(logs) >= self.limit
        })
    }
}

/// One rate, with an interval that holds at all looks together: the beta mixture of H. Robbins 1970, uniform weights.
#[must_use]
pub fn rate(counts: Counts, alpha: f64) -> Interval {
    let alpha = Design { alpha, ..Design::new(0.5) }.sane().alpha;
    let (k, miss) = (counts.happened(), counts.missed());
    let mixed = ln_beta(k + 1.0, miss + 1.0);
    let against = |p: f64| {
        let part = |n: f64, p: f64| if n == 0.0 { 0.0 } else { n * p.ln() };
        mixed - part(k, p) - part(miss, 1.0 - p)
    };
    let (estimate, limit) = (counts.rate(), (1.0 / alpha).ln());
    // The capital is smallest at the estimate and rises to both sides.
    let edge = |open: f64| {
        if against(open) < limit {
            return open;
        }
        let (mut given_up, mut kept) = (open, estimate);
        for _ in 0..60 {
            let middle = f64::midpoint(given_up, kept);
            if against(middle) < limit { kept = middle } else { given_up = middle }
        }
        given_up
    };
    Interval { estimate, low: edge(0.0), high: edge(1.0), evidence: 1.0 }
}

fn ln_beta(a: f64, b: f64) -> f64 {
    ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b)
}

/// Stirling's series after shifting the argument above ten.
fn ln_gamma(x: f64) -> f64 {
    let (mut x, mut shift) = (x, 0.0);
    while x < 10.0 {
        shift -= x.ln();
        x += 1.0;
    }
    let r = 1.0 / (x * x);
    let series = (1.0 / 12.0 - r * (1.0 / 360.0 - r * (1.0 / 1_260.0 - r / 1_680.0))) / x;
    shift + (x - 0.5) * x.ln() - x + 0.5 * (2.0 * std::f64::consts::PI).ln() + series
}

#[cfg(test)]
mod tests {
    use domain::clock::SeededRng;
    use proptest::prelude::*;

    use super::*;

    const fn counts(subjects: u64, events: u64) -> Counts {
        Counts { subjects, events }
    }

    #[test]
    fn gamma_is_right() {
        for (x, factorial) in [(1.0, 1.0), (2.0, 1.0), (5.0, 24.0), (11.0, 3_628_800.0_f64)] {
            assert!((ln_gamma(x) - f64::ln(factorial)).abs() < 1e-10, "{x}");
        }
    }

    #[test]
    fn little_data_says_nothing() {
        for (treated, holdout) in
            [(counts(0, 0), counts(0, 0)), (counts(27, 3), counts(3, 0)), (counts(27, 27), counts(0, 0))]
        {
            let told = difference_of_rates(treated, holdout, &Design::new(0.9));
            assert!(!told.is_gain() && !told.is_loss(), "{told:?}");
        }
        let empty = difference_of_rates(counts(0, 0), counts(0, 0), &Design::new(0.9));
        assert_eq!((empty.low, empty.high, empty.estimate), (-1.0, 1.0, 0.0));
        let nonsense = Design { treated_share: f64::NAN, expected_rate: f64::INFINITY, alpha: -1.0 };
        let told = difference_of_rates(counts(100, 10), counts(100, 10), &nonsense);
        assert!(told.low.is_finite() && !told.is_gain() && !told.is_loss());
    }

    #[test]
    fn clear_differences_are_told() {
        let told = difference_of_rates(counts(5_000, 750), counts(5_000, 500), &Design::new(0.5));
        assert!(told.is_gain() && told.low > 0.02 && told.high < 0.08, "{told:?}");
        let told = difference_of_rates(counts(5_000, 400), counts(5_000, 500), &Design::new(0.5));
        assert!(told.is_loss(), "{told:?}");
        let told = difference_of_rates(counts(5_000, 440), counts(5_000, 500), &Design::new(0.5));
        assert!(told.told() == crate::intervals::Told::CannotTell && told.evidence < 20.0, "{told:?}");
    }

    #[test]
    fn watching_equals_counting() {
        let (design, rng) = (Design::new(0.8), SeededRng::new(9));
        let mut watch = RateWatch::new(&design);
        let (mut treated, mut holdout) = (Counts::default(), Counts::default());
        for _ in 0..3_000 {
            let (arm, event) = (rng.chance(0.8), rng.chance(0.3));
            let event = event || (arm && rng.chance(0.2));
            let counts = if arm { &mut treated } else { &mut holdout };
            counts.subjects += 1;
            counts.events += u64::from(event);
            let told = difference_of_rates(treated, holdout, &design);
            let certain = told.low > 1e-9 || told.high < -1e-9;
            let unsure = told.low < -1e-9 && told.high > 1e-9;
            let seen = watch.see(arm, event);
            assert!(if seen { !unsure } else { !certain }, "{told:?}");
        }
    }

    /// All ways in which seven subjects can come out, with their chances: against a true claim, nobody wins on average.
    #[test]
    fn betting_against_the_truth_is_a_fair_game() {
        for (share, with, without, expected_rate) in [(0.5, 0.3, 0.1, 0.1), (0.9, 0.05, 0.2, 0.5), (0.2, 0.0, 1.0, 0.0)]
        {
            let design = Design { treated_share: share, expected_rate, alpha: 0.05 };
            let chances =
                [share * with, share * (1.0 - with), (1.0 - share) * without, (1.0 - share) * (1.0 - without)];
            let factorial = |n: u64| (1..=n).product::<u64>() as f64;
            let (n, mut means, mut total) = (7_u64, [0.0; 2], 0.0);
            for a in 0..=n {
                for b in 0..=n - a {
                    for c in 0..=n - a - b {
                        let kinds = [a, b, c, n - a - b - c];
                        let ways = factorial(n) / kinds.iter().map(|k| factorial(*k)).product::<f64>();
                        let chance: f64 =
                            kinds.iter().zip(chances).map(|(k, p)| p.powi(*k as i32)).product::<f64>() * ways;
                        let seen = Seen::new(counts(a + b, a), counts(c + kinds[3], c), &design);
                        total += chance;
                        for (mean, side) in means.iter_mut().zip([Side::Larger, Side::Smaller]) {
                            *mean += chance * seen.capital(with - without, side).exp();
                        }
                    }
                }
            }
            assert!((total - 1.0).abs() < 1e-9 && means.iter().all(|m| (m - 1.0).abs() < 1e-9), "{means:?}");
        }
    }

    #[test]
    fn one_rate_covers_at_all_looks() {
        let mut missed = 0;
        for seed in 0..300 {
            let rng = SeededRng::new(seed);
            let mut seen = Counts::default();
            let out = (0..400).any(|_| {
                seen.subjects += 1;
                seen.events += u64::from(rng.chance(0.05));
                let told = rate(seen, 0.05);
                told.low > 0.05 || told.high < 0.05
            });
            missed += u64::from(out);
        }
        assert!(missed <= 15, "{missed} of 300 at the level of 5 %");
    }

    proptest! {
        #[test]
        fn stays_in_bounds_and_holds_the_estimate(
            n in 0_u64..3_000, r in 0_u64..4_000, m in 0_u64..3_000, q in 0_u64..4_000, share in 0.0_f64..1.0,
        ) {
            let told = difference_of_rates(counts(n, r), counts(m, q), &Design::new(share));
            prop_assert!(-1.0 <= told.low && told.low <= told.estimate);
            prop_assert!(told.estimate <= told.high && told.high <= 1.0);
            prop_assert!(told.evidence >= 0.0 && told.evidence.is_finite());
            let one = rate(counts(n, r), 0.05);
            prop_assert!(0.0 <= one.low && one.low <= one.estimate && one.estimate <= one.high && one.high <= 1.0);
        }

        #[test]
        fn a_stricter_level_gives_a_wider_interval(n in 1_u64..2_000, r in 0_u64..2_000, q in 0_u64..2_000) {
            let ask = |alpha| {
                difference_of_rates(counts(n, r), counts(n, q), &Design { alpha, ..Design::new(0.5) })
            };
            let (loose, strict) = (ask(0.1), ask(0.01));
            prop_assert!(strict.low <= loose.low + 1e-9 && loose.high <= strict.high + 1e-9);
        }
    }
}
