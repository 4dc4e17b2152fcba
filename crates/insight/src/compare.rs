//! The difference between two shares, with its interval.
//!
//! Wilson's score interval for each share (E. B. Wilson 1927), combined by the square-and-add way (R. G. Newcombe 1998,
//! "Interval estimation for the difference between independent proportions", Statistics in Medicine 17, method 10).
//! Unlike the textbook interval it stays inside -100 % to 100 % and keeps its 95 % where few have bought.

use serde::{Deserialize, Serialize};

/// Fewest subjects in each group before a difference is told.
pub const SUBJECTS_MIN: u64 = 50;
/// Fewest recovered subjects in both groups together, and fewest not recovered.
pub const RECOVERED_MIN: u64 = 5;
/// The 97.5 % point of the normal distribution.
const Z: f64 = 1.959_963_984_540_054;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// Share recovered among the treated.
    pub treated_share: f64,
    /// Share recovered among those kept aside.
    pub holdout_share: f64,
    /// The difference: what the touches added.
    pub difference: f64,
    /// Lower end of its 95 % interval.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Whether there is enough to say anything; screens show "not enough data" otherwise.
    pub enough_data: bool,
}

impl Comparison {
    /// Whether the whole interval lies above zero.
    #[must_use]
    pub fn is_gain(&self) -> bool {
        self.enough_data && self.low > 0.0
    }

    /// Recovered subjects that would not have come back by themselves, among `treated`: estimate, low, high.
    #[must_use]
    pub fn added(&self, treated: u64) -> (f64, f64, f64) {
        let n = treated as f64;
        (self.difference * n, self.low * n, self.high * n)
    }
}

/// Compares (subjects, recovered) of the two groups. More recovered than subjects counts as all of them.
#[must_use]
pub fn compare(treated: (u64, u64), holdout: (u64, u64)) -> Comparison {
    let clean = |(n, recovered): (u64, u64)| (n, recovered.min(n));
    let (treated, holdout) = (clean(treated), clean(holdout));
    let (p1, low1, high1) = wilson(treated);
    let (p2, low2, high2) = wilson(holdout);
    let difference = p1 - p2;
    let recovered = treated.1 + holdout.1;
    let not_recovered = (treated.0 - treated.1) + (holdout.0 - holdout.1);
    Comparison {
        treated_share: p1,
        holdout_share: p2,
        difference,
        low: difference - (p1 - low1).hypot(high2 - p2),
        high: difference + (high1 - p1).hypot(p2 - low2),
        enough_data: treated.0.min(holdout.0) >= SUBJECTS_MIN && recovered.min(not_recovered) >= RECOVERED_MIN,
    }
}

/// Share and Wilson interval; without subjects, anything is possible.
fn wilson((n, recovered): (u64, u64)) -> (f64, f64, f64) {
    if n == 0 {
        return (0.0, 0.0, 1.0);
    }
    let (n, p) = (n as f64, recovered as f64 / n as f64);
    let z2 = Z * Z;
    let centre = (p + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt();
    (p, (centre - half).clamp(0.0, p), (centre + half).clamp(p, 1.0))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Newcombe 1998, table II, method 10.
    #[test]
    fn gives_the_published_intervals() {
        for (a, b, low, high) in [
            ((70, 56), (80, 48), 0.0524, 0.3339),
            ((10, 9), (10, 3), 0.1705, 0.8090),
            ((7, 6), (7, 2), 0.0582, 0.8062),
            ((56, 5), (29, 0), -0.0381, 0.1926),
            ((10, 0), (20, 0), -0.1611, 0.2775),
            ((10, 0), (10, 0), -0.2775, 0.2775),
            ((10, 10), (20, 0), 0.6791, 1.0000),
            ((10, 10), (10, 0), 0.6075, 1.0000),
        ] {
            let result = compare(a, b);
            let near = |x: f64, y: f64| (x - y).abs() < 0.000_06;
            assert!(near(result.low, low) && near(result.high, high), "{a:?} {b:?} {result:?}");
        }
    }

    #[test]
    fn says_when_there_is_too_little() {
        assert!(!compare((1_000, 100), (49, 2)).enough_data);
        assert!(!compare((1_000, 3), (100, 1)).enough_data);
        assert!(!compare((100, 99), (100, 98)).enough_data);
        assert!(compare((1_000, 100), (50, 2)).enough_data);
        let clear = compare((9_000, 1_080), (1_000, 70));
        assert!(clear.is_gain() && (clear.difference - 0.05).abs() < 1e-12, "{clear:?}");
        assert!(!compare((0, 0), (0, 0)).is_gain());
        let (estimate, low, high) = clear.added(9_000);
        assert!(low < estimate && estimate < high && (estimate - 450.0).abs() < 1e-6);
    }

    proptest! {
        #[test]
        fn the_interval_holds_the_difference(n in 0_u64..5_000, r in 0_u64..6_000, m in 0_u64..5_000, q in 0_u64..6_000) {
            let result = compare((n, r), (m, q));
            prop_assert!(result.low <= result.difference && result.difference <= result.high);
            prop_assert!(result.low >= -1.0 - 1e-12 && result.high <= 1.0 + 1e-12);
        }
    }
}
