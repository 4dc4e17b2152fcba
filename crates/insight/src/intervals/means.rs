//! The difference of two means, where a few orders are very large.
//!
//! As for rates, a known treatment probability `e` makes `z = (y - c) / e` for the treated and `-(y - c) / (1 - e)` for the
//! others, with the difference as its mean. Order values have no bound, so the bets are tempered by O. Catoni's influence
//! function (H. Wang and A. Ramdas 2023, "Catoni-style confidence sequences for heavy-tailed mean estimation", Stochastic
//! Processes and their Applications 163): a single huge order moves it by its logarithm. The price is one assumption that no
//! data can replace: a bound on the standard deviation of one subject's value ([`MeanDesign::deviation_max`]). A value
//! further off than [`IMPLAUSIBLE`] deviations says that the bound, or the value, is wrong: then nothing is told.
//!
//! [`asymptotic`] needs no bound and is right only in the limit (I. Waudby-Smith, D. Arbour, R. Sinha, E. Kennedy and
//! A. Ramdas 2024, "Time-uniform central limit theory and asymptotic confidence sequences", Annals of Statistics 52);
//! it is for thousands of subjects and for values adjusted by [`super::adjust`].

use serde::{Deserialize, Serialize};

use super::Interval;
use super::bets::{BETS, Side, held, ladder, log_mean};

/// Deviations from the expected mean beyond which a value contradicts the bound: one in a million at most comes so far.
pub const IMPLAUSIBLE: f64 = 1_000.0;

/// One subject: whether treated, and what it came to (zero where nothing was bought).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// The arm.
    pub treated: bool,
    /// The value.
    pub value: f64,
}

/// What was fixed before the first look.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeanDesign {
    /// Probability of being treated.
    pub treated_share: f64,
    /// The mean that is expected without treatment.
    pub expected_mean: f64,
    /// The standard deviation of one subject's value is at most this, in either arm, around the expected mean.
    pub deviation_max: f64,
    /// Chance of ever being wrong.
    pub alpha: f64,
}

impl MeanDesign {
    fn share(&self) -> f64 {
        if self.treated_share.is_finite() { self.treated_share.clamp(0.01, 0.99) } else { 0.5 }
    }

    fn alpha(&self) -> f64 {
        if self.alpha.is_finite() { self.alpha.clamp(1e-9, 0.5) } else { 1e-9 }
    }

    /// Bound on the variance of `z`: `E[(y - c)^2]` is at most the square of the deviation in each arm.
    fn variance_max(&self) -> f64 {
        let e = self.share();
        self.deviation_max.powi(2) * (1.0 / e + 1.0 / (1.0 - e))
    }

    /// Whether there is anything to go by: without a bound, nothing can be said about a mean.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.deviation_max.is_finite() && self.deviation_max > 0.0 && self.expected_mean.is_finite()
    }

    fn contradicts(&self, value: f64) -> bool {
        (value - self.expected_mean).abs() > IMPLAUSIBLE * self.deviation_max
    }

    fn score(&self, outcome: &Outcome) -> f64 {
        let (e, off) = (self.share(), outcome.value - self.expected_mean);
        if outcome.treated { off / e } else { -off / (1.0 - e) }
    }

    /// Bets around what is best for ten to a hundred thousand subjects.
    fn bets(&self) -> [f64; BETS] {
        ladder(1.0 / self.variance_max().sqrt())
    }
}

/// Catoni's influence function: grows as a logarithm.
fn tempered(x: f64) -> f64 {
    if x >= 0.0 { (x + x * x / 2.0).ln_1p() } else { -(-x + x * x / 2.0).ln_1p() }
}

/// The difference treated - holdout of the means, with an interval that holds at all looks together. Values that are not
/// finite are left out; `None` where the design is not usable, or a value contradicts it.
#[must_use]
pub fn difference_of_means(outcomes: &[Outcome], design: &MeanDesign) -> Option<Interval> {
    if !design.is_usable() {
        return None;
    }
    let kept: Vec<Outcome> = outcomes.iter().copied().filter(|o| o.value.is_finite()).collect();
    if kept.iter().any(|o| design.contradicts(o.value)) {
        return None;
    }
    let scores: Vec<f64> = kept.iter().map(|o| design.score(o)).collect();
    let variance = design.variance_max();
    let n = scores.len() as f64;
    let bets = design.bets();
    let capital = |claim: f64, side: Side| {
        let log = |bet: f64| {
            let won: f64 = scores.iter().map(|z| tempered(side.sign() * bet * (z - claim))).sum();
            won - n * bet * bet * variance / 2.0
        };
        log_mean(&bets.map(log))
    };
    // Beyond this the interval is of no use to anybody.
    let widest = 10.0 * variance.sqrt();
    let (low, high) = held(-widest, widest, design.alpha(), capital);
    let evidence = log_mean(&[capital(0.0, Side::Larger), capital(0.0, Side::Smaller)]).min(700.0).exp();
    let mean = |arm: bool| {
        let values = || kept.iter().filter(|o| o.treated == arm).map(|o| o.value);
        values().sum::<f64>() / values().count().max(1) as f64
    };
    let both = kept.iter().any(|o| o.treated) && kept.iter().any(|o| !o.treated);
    let estimate = if both { mean(true) - mean(false) } else { 0.0 };
    Some(Interval { estimate: estimate.clamp(low, high), low, high, evidence })
}

/// The running capital against "no difference", subject by subject.
#[derive(Clone, Debug)]
pub struct MeanWatch {
    design: MeanDesign,
    bets: [f64; BETS],
    logs: [[f64; BETS]; 2],
    contradicted: bool,
}

impl MeanWatch {
    /// Nobody seen yet; `None` where the design is not usable.
    #[must_use]
    pub fn new(design: &MeanDesign) -> Option<Self> {
        design.is_usable().then(|| Self {
            design: *design,
            bets: design.bets(),
            logs: [[0.0; BETS]; 2],
            contradicted: false,
        })
    }

    /// Sees one more subject; whether "no difference" is given up at this moment. Never again after a value that
    /// contradicts the design.
    pub fn see(&mut self, outcome: &Outcome) -> bool {
        if !outcome.value.is_finite() {
            return false;
        }
        self.contradicted |= self.design.contradicts(outcome.value);
        if self.contradicted {
            return false;
        }
        let (score, variance) = (self.design.score(outcome), self.design.variance_max());
        let limit = (2.0 / self.design.alpha()).ln();
        let mut given_up = false;
        for (logs, side) in self.logs.iter_mut().zip([Side::Larger, Side::Smaller]) {
            for (log, bet) in logs.iter_mut().zip(&self.bets) {
                *log += tempered(side.sign() * bet * score) - bet * bet * variance / 2.0;
            }
            given_up |= logs.iter().any(|log| *log >= limit) && log_mean(logs) >= limit;
        }
        given_up
    }
}

/// Count, mean and variance, kept as values come (B. P. Welford 1962).
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moments {
    /// How many.
    pub count: u64,
    /// Their mean.
    pub mean: f64,
    /// Sum of squared distances from it.
    pub squares: f64,
}

impl Moments {
    /// Takes one more value; what is not finite is left out.
    pub fn add(&mut self, value: f64) {
        if !value.is_finite() {
            return;
        }
        self.count += 1;
        let off = value - self.mean;
        self.mean += off / self.count as f64;
        self.squares += off * (value - self.mean);
    }

    /// Variance of one value; zero below two values.
    #[must_use]
    pub fn variance(&self) -> f64 {
        if self.count < 2 { 0.0 } else { self.squares / (self.count - 1) as f64 }
    }
}

/// Fewest values of each arm before the asymptotic interval says anything.
pub const ASYMPTOTIC_MIN: u64 = 500;

/// The difference treated - holdout with an interval that holds at all looks from [`ASYMPTOTIC_MIN`] values of each arm on,
/// in the limit. Narrowest when about `narrowest_at` subjects were seen. `None` before there are enough.
#[must_use]
pub fn asymptotic(treated: &Moments, holdout: &Moments, alpha: f64, narrowest_at: u64) -> Option<Interval> {
    if treated.count.min(holdout.count) < ASYMPTOTIC_MIN || !(alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    let n = (treated.count + holdout.count) as f64;
    let spread = n * (treated.variance() / treated.count as f64 + holdout.variance() / holdout.count as f64);
    // The tuning of the paper's section on the mixture's variance, for its narrowest place.
    let log = -2.0 * alpha.ln();
    let rho = (log + (1.0 + log).ln()) / narrowest_at.max(1) as f64;
    let grown = n * rho + 1.0;
    let half = (spread * 2.0 * grown / (n * n * rho) * (grown.sqrt() / alpha).ln()).sqrt();
    let estimate = treated.mean - holdout.mean;
    let exponent = estimate.powi(2) * n * n * rho / (2.0 * spread.max(1e-300) * grown);
    let evidence = (exponent - grown.ln() / 2.0).min(700.0).exp();
    Some(Interval { estimate, low: estimate - half, high: estimate + half, evidence })
}

#[cfg(test)]
mod tests {
    use domain::clock::SeededRng;

    use super::*;

    const DESIGN: MeanDesign = MeanDesign { treated_share: 0.5, expected_mean: 5.0, deviation_max: 25.0, alpha: 0.05 };

    /// One in ten buys, for 20 to 100 and now and then for a thousand.
    fn value(rng: &SeededRng, lift: f64) -> f64 {
        let big = if rng.chance(0.005) { 400.0 } else { 0.0 };
        if rng.chance(0.1) { 20.0 + 60.0 * rng.unit() + big + lift } else { 0.0 }
    }

    #[test]
    fn finds_a_lift_and_is_not_carried_away_by_one_order() {
        let rng = SeededRng::new(3);
        let see = |n: usize, lift: f64| -> Vec<Outcome> {
            let one = |_| {
                let treated = rng.chance(0.5);
                Outcome { treated, value: value(&rng, if treated { lift } else { 0.0 }) }
            };
            (0..n).map(one).collect()
        };
        let told = difference_of_means(&see(20_000, 30.0), &DESIGN).unwrap();
        assert!(told.is_gain() && (told.estimate - 3.0).abs() < 1.2 && told.high < 7.0, "{told:?}");
        let mut some = see(1_000, 0.0);
        let before = difference_of_means(&some, &DESIGN).unwrap();
        // One order of a hundred deviations moves the plain mean by five, the interval by less than half of that.
        some.push(Outcome { treated: true, value: 2_500.0 });
        let after = difference_of_means(&some, &DESIGN).unwrap();
        assert!(!after.is_gain() && after.low - before.low < 2.5, "{before:?} {after:?}");
        // A slip of the keyboard is no evidence.
        some.push(Outcome { treated: true, value: 1e9 });
        assert_eq!(difference_of_means(&some, &DESIGN), None);
    }

    #[test]
    fn watching_equals_computing() {
        let rng = SeededRng::new(8);
        let (mut watch, mut seen) = (MeanWatch::new(&DESIGN).unwrap(), Vec::new());
        for n in 1..=6_000 {
            let treated = rng.chance(0.5);
            let outcome = Outcome { treated, value: value(&rng, if treated { 40.0 } else { 0.0 }) };
            seen.push(outcome);
            let alarm = watch.see(&outcome);
            if n % 1_000 == 0 {
                let told = difference_of_means(&seen, &DESIGN).unwrap();
                assert_eq!(alarm, told.low > 0.0 || told.high < 0.0, "{told:?}");
            }
        }
    }

    #[test]
    fn without_a_bound_nothing_is_said() {
        let some = [Outcome { treated: true, value: 5.0 }];
        for deviation_max in [0.0, -1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(difference_of_means(&some, &MeanDesign { deviation_max, ..DESIGN }), None);
        }
        let none = difference_of_means(&[], &DESIGN).unwrap();
        assert!(none.estimate == 0.0 && none.low < 0.0 && none.high > 0.0);
        let odd = difference_of_means(&[Outcome { treated: true, value: f64::NAN }], &DESIGN).unwrap();
        assert_eq!(odd, none);
    }

    #[test]
    fn asymptotic_needs_many_and_is_near_the_exact_one() {
        let (mut treated, mut holdout) = (Moments::default(), Moments::default());
        let rng = SeededRng::new(4);
        for n in 0..20_000 {
            let value = value(&rng, if n % 2 == 0 { 30.0 } else { 0.0 });
            if n % 2 == 0 {
                treated.add(value)
            } else {
                holdout.add(value)
            }
            if n == 600 {
                assert_eq!(asymptotic(&treated, &holdout, 0.05, 5_000), None);
            }
        }
        let told = asymptotic(&treated, &holdout, 0.05, 5_000).unwrap();
        assert!(told.is_gain() && told.evidence > 20.0, "{told:?}");
        let fixed = 1.96 * (treated.variance() / 1e4 + holdout.variance() / 1e4).sqrt();
        let half = told.high - told.estimate;
        assert!(half > 1.2 * fixed && half < 2.5 * fixed, "{half} {fixed}");
        assert!(asymptotic(&treated, &holdout, 0.0, 5_000).is_none());
    }

    #[test]
    fn moments_by_hand() {
        let mut moments = Moments::default();
        [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0, f64::NAN].iter().for_each(|v| moments.add(*v));
        assert!((moments.mean - 5.0).abs() < 1e-12 && (moments.variance() - 32.0 / 7.0).abs() < 1e-12);
    }
}
