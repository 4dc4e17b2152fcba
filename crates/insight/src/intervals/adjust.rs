//! Less noise by what was known before: CUPED (A. Deng, Y. Xu, R. Kohavi and T. Walker 2013, "Improving the sensitivity of
//! online controlled experiments by utilizing pre-experiment data", WSDM).
//!
//! `y - theta (x - mean x)` has the mean of `y` and less variance, as far as `x`, known before the first touch, goes along
//! with it. The difference of adjusted means is then told by [`super::means::asymptotic`].

/// Values with less noise.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjusted {
    /// Adjusted values, in the order given.
    pub values: Vec<f64>,
    /// What one unit of the covariate goes along with.
    pub theta: f64,
    /// Share of the variance that is left, `0..=1`.
    pub variance_left: f64,
}

/// Adjusts outcomes by a covariate from before the first touch. A covariate that tells nothing, or is not known for
/// somebody, changes nothing there. `None` where lengths differ or an outcome is not finite.
#[must_use]
pub fn cuped(outcome: &[f64], before: &[f64]) -> Option<Adjusted> {
    if outcome.len() != before.len() || outcome.iter().any(|y| !y.is_finite()) {
        return None;
    }
    let known: Vec<(f64, f64)> =
        outcome.iter().copied().zip(before.iter().copied()).filter(|(_, x)| x.is_finite()).collect();
    let n = known.len().max(1) as f64;
    let (mean_y, mean_x) = (known.iter().map(|p| p.0).sum::<f64>() / n, known.iter().map(|p| p.1).sum::<f64>() / n);
    let together: f64 = known.iter().map(|(y, x)| (y - mean_y) * (x - mean_x)).sum();
    let spread: f64 = known.iter().map(|(_, x)| (x - mean_x).powi(2)).sum();
    let theta = if spread > 1e-12 { together / spread } else { 0.0 };
    let adjust = |(y, x): (&f64, &f64)| if x.is_finite() { y - theta * (x - mean_x) } else { *y };
    let values: Vec<f64> = outcome.iter().zip(before).map(adjust).collect();
    let variance = |values: &[f64]| {
        let mean = values.iter().sum::<f64>() / values.len().max(1) as f64;
        values.iter().map(|v| (v - mean).powi(2)).sum::<f64>()
    };
    let all = variance(outcome);
    let variance_left = if all > 1e-12 { (variance(&values) / all).clamp(0.0, 1.0) } else { 1.0 };
    Some(Adjusted { values, theta, variance_left })
}

#[cfg(test)]
mod tests {
    use domain::clock::SeededRng;

    use super::*;

    #[test]
    fn keeps_the_mean_and_takes_the_known_part_of_the_variance() {
        let rng = SeededRng::new(1);
        let before: Vec<f64> = (0..5_000).map(|_| rng.unit()).collect();
        let outcome: Vec<f64> = before.iter().map(|x| 3.0 * x + rng.unit()).collect();
        let told = cuped(&outcome, &before).unwrap();
        // Variances 9/12 and 1/12: a tenth is left.
        assert!((told.theta - 3.0).abs() < 0.05 && (told.variance_left - 0.1).abs() < 0.02, "{}", told.variance_left);
        let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
        assert!((mean(&told.values) - mean(&outcome)).abs() < 1e-9);
    }

    #[test]
    fn useless_covariates_change_nothing() {
        let outcome = [1.0, 2.0, 3.0];
        for before in [[5.0; 3], [f64::NAN; 3]] {
            assert_eq!(cuped(&outcome, &before).unwrap().values, outcome);
        }
        assert_eq!(cuped(&outcome, &[1.0]), None);
        assert_eq!(cuped(&[f64::INFINITY], &[1.0]), None);
        assert!(cuped(&[], &[]).unwrap().values.is_empty());
    }
}
