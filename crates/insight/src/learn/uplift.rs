//! How much a touch changes what a shopper does: a doubly robust learner, cross-fitted, calibrated, with its doubt.
//!
//! 1. Cross-fitting: shoppers are cut into folds; for each fold, what comes without and with a touch is learned on the
//!    others (two sets of boosted trees, the T-learner of S. Künzel and others 2019, PNAS 116).
//! 2. Each shopper gets a doubly robust score of their effect (E. Kennedy 2023, "Towards optimal doubly robust estimation of
//!    heterogeneous causal effects", Electronic Journal of Statistics 17). The share treated is known, because a hash
//!    assigned it. Trees with strong penalties learn these scores; a quarter of what is told comes from them, the rest from
//!    the first step, which knows less noise where outcomes are rare.
//! 3. Calibration: the scores are regressed on out-of-fold predictions (best linear predictor, V. Chernozhukov and others
//!    2018, "Generic machine learning inference on heterogeneous treatment effects", NBER 24678). A slope of one says the
//!    differences are real, a slope of zero that they are noise; it is shrunk by its own error. A model that learned noise
//!    therefore says the same of everybody: the average effect.

use domain::clock::{Rng as _, SeededRng};
use serde::{Deserialize, Serialize};

use super::boost::{Boost, BoostSettings, Loss};
use super::frame::{Binned, Encoder, Frame};

/// Fewest rows of each arm before anything is learned.
pub const ARM_ROWS_MIN: usize = 100;
/// Fewest rows of each arm with an outcome other than zero.
pub const ARM_EVENTS_MIN: usize = 10;
/// Share of what is told that comes from the doubly robust trees.
const EFFECT_SHARE: f64 = 0.25;
/// Most that a calibration may stretch differences: penalties make them too small rather than too large.
const SLOPE_MAX: f64 = 1.5;

/// How it learns. The defaults serve every data set; nothing is tuned per shop.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpliftSettings {
    /// Parts of the cross-fitting; 2 to 20.
    pub folds: usize,
    /// How often the cut into folds is drawn; 1 to 10.
    pub repeats: usize,
    /// Outcome without and with a touch.
    pub outcome: BoostSettings,
    /// The doubly robust scores.
    pub effect: BoostSettings,
    /// Where the cuts begin.
    pub seed: u64,
}

impl Default for UpliftSettings {
    fn default() -> Self {
        let outcome = BoostSettings {
            trees: 20,
            depth: 4,
            rate: 0.08,
            leaf_rows_min: 200,
            penalty: 20.0,
            row_share: 0.7,
            seed: 1,
        };
        let effect = BoostSettings { trees: 20, depth: 3, rate: 0.1, leaf_rows_min: 500, penalty: 200.0, ..outcome };
        Self { folds: 5, repeats: 2, outcome, effect, seed: 1 }
    }
}

/// Why nothing was learned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum UpliftError {
    /// The three inputs differ in length.
    #[error("features, arms and outcomes differ in length")]
    Length,
    /// One arm is too small.
    #[error("too few rows: {treated} treated and {control} control, {ARM_ROWS_MIN} of each are needed")]
    TooFewRows {
        /// Rows that were treated.
        treated: usize,
        /// Rows that were not.
        control: usize,
    },
    /// Too little happened.
    #[error("too few outcomes: {treated} treated and {control} control, {ARM_EVENTS_MIN} of each are needed")]
    TooFewEvents {
        /// Outcomes among the treated.
        treated: usize,
        /// Outcomes among the others.
        control: usize,
    },
    /// An outcome is not a number.
    #[error("outcome of row {0} is not a finite number")]
    NotFinite(usize),
    /// No column tells anything.
    #[error("no feature columns")]
    NoFeatures,
}

/// A fitted model; serialises whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UpliftModel {
    encoder: Encoder,
    members: Vec<Member>,
    calibration: Calibration,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Member {
    control: Boost,
    treated: Boost,
    effect: Boost,
}

/// How far predictions may be believed; shown to people as it is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// Average effect by the doubly robust scores.
    pub mean_effect: f64,
    /// Its standard error.
    pub mean_effect_se: f64,
    /// Mean of the raw predictions.
    pub centre: f64,
    /// Slope as estimated: 1 says that told differences are real ones, 0 that they are noise.
    pub slope: f64,
    /// Its standard error.
    pub slope_se: f64,
    /// Slope as used, shrunk by its error.
    pub used_slope: f64,
    /// Rows it was learned from.
    pub rows: usize,
}

/// What a touch is expected to change for one shopper.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// Expected change of the outcome.
    pub uplift: f64,
    /// Standard deviation of that expectation.
    pub sd: f64,
}

impl Estimate {
    /// A bound that the truth exceeds with about the given normal quantile (1.645: 95 %).
    #[must_use]
    pub fn low(&self, quantile: f64) -> f64 {
        self.uplift - quantile * self.sd
    }
}

/// What fitting works on.
struct Trial<'a> {
    bins: &'a Binned,
    treated: &'a [bool],
    outcome: &'a [f64],
    share: f64,
    loss: Loss,
    settings: &'a UpliftSettings,
}

/// Out-of-fold results of one draw of folds.
struct Draw {
    members: Vec<Member>,
    told: Vec<f64>,
    scores: Vec<f64>,
}

impl UpliftModel {
    /// Learns from a trial: features, whether treated, and what came of it.
    ///
    /// # Errors
    /// When there is too little to learn from; the caller then keeps to [`super::prior`].
    pub fn fit(
        frame: &Frame,
        treated: &[bool],
        outcome: &[f64],
        settings: &UpliftSettings,
    ) -> Result<Self, UpliftError> {
        let share = check(frame, treated, outcome)?;
        let encoder = Encoder::fit(frame);
        let bins = encoder.encode(frame);
        let yes_or_no = outcome.iter().all(|y| *y == 0.0 || *y == 1.0);
        let loss = if yes_or_no { Loss::Logistic } else { Loss::Squared };
        let trial = Trial { bins: &bins, treated, outcome, share, loss, settings };
        let repeats = settings.repeats.clamp(1, 10);
        let draws: Vec<Draw> = (0..repeats as u64).map(|n| trial.draw(n)).collect();
        let mean = |of: fn(&Draw) -> &[f64]| -> Vec<f64> {
            (0..outcome.len()).map(|row| draws.iter().map(|d| of(d)[row]).sum::<f64>() / draws.len() as f64).collect()
        };
        let calibration = Calibration::fit(&mean(|d| &d.told), &mean(|d| &d.scores));
        Ok(Self { encoder, members: draws.into_iter().flat_map(|d| d.members).collect(), calibration })
    }

    /// How far it may be believed.
    #[must_use]
    pub const fn calibration(&self) -> &Calibration {
        &self.calibration
    }

    /// Names of the features it reads.
    #[must_use]
    pub fn features(&self) -> Vec<&str> {
        self.encoder.names()
    }

    /// The expected effect for each row of a frame.
    #[must_use]
    pub fn predict(&self, frame: &Frame) -> Vec<Estimate> {
        let bins = self.encoder.encode(frame);
        (0..bins.rows()).map(|row| self.one(&bins, row)).collect()
    }

    fn one(&self, bins: &Binned, row: usize) -> Estimate {
        let n = self.members.len().max(1) as f64;
        let told: Vec<f64> = self.members.iter().map(|member| member.predict(bins, row)).collect();
        let mean = told.iter().sum::<f64>() / n;
        let spread = told.iter().map(|t| (t - mean).powi(2)).sum::<f64>() / n;
        let c = &self.calibration;
        let off = mean - c.centre;
        let variance = c.mean_effect_se.powi(2) + (off * c.slope_se).powi(2) + c.used_slope.powi(2) * spread;
        Estimate { uplift: c.mean_effect + c.used_slope * off, sd: variance.sqrt() }
    }
}

impl Member {
    fn plain(&self, bins: &Binned, row: usize) -> f64 {
        self.treated.predict(bins, row) - self.control.predict(bins, row)
    }

    fn predict(&self, bins: &Binned, row: usize) -> f64 {
        (1.0 - EFFECT_SHARE) * self.plain(bins, row) + EFFECT_SHARE * self.effect.predict(bins, row)
    }
}

/// The share treated, when all is well.
fn check(frame: &Frame, treated: &[bool], outcome: &[f64]) -> Result<f64, UpliftError> {
    if treated.len() != outcome.len() || (!frame.names().is_empty() && frame.rows() != outcome.len()) {
        return Err(UpliftError::Length);
    }
    if frame.names().is_empty() {
        return Err(UpliftError::NoFeatures);
    }
    if let Some(row) = outcome.iter().position(|y| !y.is_finite()) {
        return Err(UpliftError::NotFinite(row));
    }
    let count = |arm: bool| treated.iter().filter(|t| **t == arm).count();
    let (yes, no) = (count(true), count(false));
    if yes.min(no) < ARM_ROWS_MIN {
        return Err(UpliftError::TooFewRows { treated: yes, control: no });
    }
    let events = |arm: bool| treated.iter().zip(outcome).filter(|(t, y)| **t == arm && **y != 0.0).count();
    if events(true).min(events(false)) < ARM_EVENTS_MIN {
        return Err(UpliftError::TooFewEvents { treated: events(true), control: events(false) });
    }
    Ok(yes as f64 / outcome.len() as f64)
}

impl Trial<'_> {
    fn draw(&self, number: u64) -> Draw {
        let folds = self.folds(number);
        let count = self.settings.folds.clamp(2, 20);
        let rows = self.outcome.len();
        let mut scores = vec![0.0; rows];
        let mut pairs = Vec::new();
        for fold in 0..count {
            let (control, treated) = (self.outcome_model(&folds, fold, false), self.outcome_model(&folds, fold, true));
            for row in (0..rows).filter(|row| folds[*row] == fold) {
                let (without, with) = (control.predict(self.bins, row), treated.predict(self.bins, row));
                scores[row] = with - without + self.surprise(row, without, with);
            }
            pairs.push((control, treated));
        }
        let (mut members, mut told) = (Vec::new(), vec![0.0; rows]);
        for (fold, (control, treated)) in pairs.into_iter().enumerate() {
            let others: Vec<u32> = (0..rows as u32).filter(|row| folds[*row as usize] != fold).collect();
            let settings = BoostSettings { seed: self.settings.effect.seed ^ (number << 8), ..self.settings.effect };
            let effect = Boost::fit(self.bins, &scores, &others, Loss::Squared, &settings);
            let member = Member { control, treated, effect };
            for row in (0..rows).filter(|row| folds[*row] == fold) {
                told[row] = member.predict(self.bins, row);
            }
            members.push(member);
        }
        Draw { members, told, scores }
    }

    /// The weighted error of the arm that was seen: what makes the score right on average whatever was learned.
    fn surprise(&self, row: usize, without: f64, with: f64) -> f64 {
        if self.treated[row] {
            (self.outcome[row] - with) / self.share
        } else {
            -(self.outcome[row] - without) / (1.0 - self.share)
        }
    }

    fn outcome_model(&self, folds: &[usize], fold: usize, arm: bool) -> Boost {
        let fits = |row: &u32| folds[*row as usize] != fold && self.treated[*row as usize] == arm;
        let rows: Vec<u32> = (0..self.outcome.len() as u32).filter(fits).collect();
        Boost::fit(self.bins, self.outcome, &rows, self.loss, &self.settings.outcome)
    }

    /// Folds of equal size within each arm and outcome, so that rare outcomes are spread evenly.
    fn folds(&self, number: u64) -> Vec<usize> {
        let rng = SeededRng::new(self.settings.seed ^ (number.wrapping_mul(0x9E37_79B9)));
        let key = |row: usize| (self.treated[row], self.outcome[row] != 0.0, rng.next_u64());
        let mut order: Vec<((bool, bool, u64), usize)> = (0..self.outcome.len()).map(|row| (key(row), row)).collect();
        order.sort_unstable();
        let mut folds = vec![0; order.len()];
        for (place, (_, row)) in order.into_iter().enumerate() {
            folds[row] = place % self.settings.folds.clamp(2, 20);
        }
        folds
    }
}

impl Calibration {
    fn fit(told: &[f64], scores: &[f64]) -> Self {
        let n = scores.len().max(2) as f64;
        let mean_effect = scores.iter().sum::<f64>() / n;
        let centre = told.iter().sum::<f64>() / n;
        let variance = scores.iter().map(|s| (s - mean_effect).powi(2)).sum::<f64>() / (n - 1.0);
        let spread: f64 = told.iter().map(|t| (t - centre).powi(2)).sum();
        let together: f64 = told.iter().zip(scores).map(|(t, s)| (t - centre) * (s - mean_effect)).sum();
        let slope = if spread > 1e-12 { together / spread } else { 0.0 };
        // Errors differ between rows, so the sandwich (H. White 1980) gives the slope's error.
        let rest = |t: &f64, s: &f64| (t - centre) * (s - mean_effect - slope * (t - centre));
        let meat: f64 = told.iter().zip(scores).map(|(t, s)| rest(t, s).powi(2)).sum();
        let slope_se = if spread > 1e-12 { meat.sqrt() / spread } else { 0.0 };
        let kept = slope.clamp(0.0, SLOPE_MAX);
        let used_slope = if kept > 0.0 { kept * slope.powi(2) / (slope.powi(2) + slope_se.powi(2)) } else { 0.0 };
        let mean_effect_se = (variance / n).sqrt();
        Self { mean_effect, mean_effect_se, centre, slope, slope_se, used_slope, rows: scores.len() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learn::frame::Column;

    /// A trial in which a touch moves only those with x in the upper half, by `effect`.
    fn trial(rows: usize, effect: f64, seed: u64) -> (Frame, Vec<bool>, Vec<f64>) {
        let rng = SeededRng::new(seed);
        let x: Vec<f64> = (0..rows).map(|_| rng.unit()).collect();
        let treated: Vec<bool> = (0..rows).map(|_| rng.chance(0.5)).collect();
        let bought = |row: usize| {
            let p = 0.1 + if treated[row] && x[row] > 0.5 { effect } else { 0.0 };
            f64::from(u8::from(rng.chance(p)))
        };
        let outcome = (0..rows).map(bought).collect();
        let mut frame = Frame::new();
        frame.push("x", Column::Number(x)).unwrap();
        let noise: Vec<f64> = (0..rows).map(|_| rng.unit()).collect();
        frame.push("noise", Column::Number(noise)).unwrap();
        (frame, treated, outcome)
    }

    #[test]
    fn finds_who_is_moved() {
        let (frame, treated, outcome) = trial(8_000, 0.2, 3);
        let model = UpliftModel::fit(&frame, &treated, &outcome, &UpliftSettings::default()).unwrap();
        let mut ask = Frame::new();
        ask.push("x", Column::Number(vec![0.2, 0.8])).unwrap();
        ask.push("noise", Column::Number(vec![0.5, 0.5])).unwrap();
        let told = model.predict(&ask);
        assert!(told[0].uplift < 0.06 && told[1].uplift > 0.14, "{told:?} {:?}", model.calibration());
        assert!(told.iter().all(|e| e.sd > 0.0 && e.low(1.645) < e.uplift));
        let back: UpliftModel = serde_json::from_str(&serde_json::to_string(&model).unwrap()).unwrap();
        assert!((back.predict(&ask)[1].uplift - told[1].uplift).abs() < 1e-12);
    }

    #[test]
    fn noise_makes_everybody_average() {
        // The same effect for everybody: whatever differences were learned are noise and are shrunk away.
        let rng = SeededRng::new(5);
        let (frame, treated, _) = trial(6_000, 0.0, 4);
        let lift = |t: &bool| f64::from(u8::from(rng.chance(if *t { 0.15 } else { 0.1 })));
        let outcome: Vec<f64> = treated.iter().map(lift).collect();
        let model = UpliftModel::fit(&frame, &treated, &outcome, &UpliftSettings::default()).unwrap();
        let told = model.predict(&frame);
        let mean = model.calibration().mean_effect;
        let worst = told.iter().map(|e| (e.uplift - mean).abs()).fold(0.0, f64::max);
        assert!((mean - 0.05).abs() < 0.02 && worst < 0.03, "{worst} {:?}", model.calibration());
    }

    #[test]
    fn too_little_is_said_in_words() {
        let (frame, treated, outcome) = trial(300, 0.2, 1);
        let fit = |t: &[bool], y: &[f64]| UpliftModel::fit(&frame, t, y, &UpliftSettings::default()).unwrap_err();
        assert!(matches!(fit(&[true; 300], &outcome), UpliftError::TooFewRows { control: 0, .. }));
        assert!(matches!(fit(&treated, &[0.0; 300]), UpliftError::TooFewEvents { treated: 0, control: 0 }));
        assert_eq!(fit(&treated, &[]), UpliftError::Length);
        let mut bad = outcome.clone();
        bad[7] = f64::NAN;
        assert_eq!(fit(&treated, &bad), UpliftError::NotFinite(7));
        let none = UpliftModel::fit(&Frame::new(), &treated, &outcome, &UpliftSettings::default());
        assert_eq!(none.unwrap_err(), UpliftError::NoFeatures);
    }
}
