//! Several messages or offers against one (A/B/n), looked at whenever one likes, with one error rate for the family.
//!
//! Each arm is compared with the first one on the subjects of these two; among them the probability of being in that arm is
//! known. Evidence is capital (see [`super::rates`]), which may be multiplied and stopped at will; the family is kept by
//! S. Holm's steps 1979 on it: the strongest claim needs `arms / alpha`, the next one `(arms - 1) / alpha`, and so on,
//! whatever the dependence between the arms (V. Vovk and R. Wang 2021, "E-values: calibration, combination and
//! applications", Annals of Statistics 49). Intervals are at `alpha / arms`, so they hold together.

use serde::{Deserialize, Serialize};

use super::rates::{Counts, Design, difference_of_rates};
use super::{Interval, Told};

/// Most arms beside the first.
pub const ARMS_MAX: usize = 20;

/// One arm: how it is drawn and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arm {
    /// Its weight in the draw.
    pub weight: f64,
    /// What was seen.
    pub counts: Counts,
}

/// One arm beside the first.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArmVerdict {
    /// Difference to the first arm; all of these hold together.
    pub difference: Interval,
    /// What may be said with the family's error rate.
    pub told: Told,
}

/// The arms cannot be compared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ArmsError {
    /// Fewer than two or too many.
    #[error("{0} arms; between 2 and {max} can be compared", max = ARMS_MAX + 1)]
    Count(usize),
    /// A weight that cannot be drawn by.
    #[error("the weight of arm {0} is not a positive number")]
    Weight(usize),
}

/// Compares each arm with the first.
///
/// # Errors
/// On a number of arms or a weight that makes no sense.
pub fn compare_arms(arms: &[Arm], expected_rate: f64, alpha: f64) -> Result<Vec<ArmVerdict>, ArmsError> {
    if !(2..=ARMS_MAX + 1).contains(&arms.len()) {
        return Err(ArmsError::Count(arms.len()));
    }
    if let Some(at) = arms.iter().position(|arm| !(arm.weight.is_finite() && arm.weight > 0.0)) {
        return Err(ArmsError::Weight(at));
    }
    let (first, others) = (arms[0], &arms[1..]);
    let differences: Vec<Interval> = others
        .iter()
        .map(|arm| {
            let treated_share = arm.weight / (arm.weight + first.weight);
            let design = Design { treated_share, expected_rate, alpha: alpha / others.len() as f64 };
            difference_of_rates(arm.counts, first.counts, &design)
        })
        .collect();
    let mut order: Vec<usize> = (0..others.len()).collect();
    order.sort_by(|a, b| differences[*b].evidence.total_cmp(&differences[*a].evidence));
    let mut told = vec![Told::CannotTell; others.len()];
    for (place, at) in order.into_iter().enumerate() {
        if differences[at].evidence < (others.len() - place) as f64 / alpha {
            break;
        }
        told[at] = if differences[at].estimate > 0.0 { Told::Gain } else { Told::Loss };
    }
    Ok(differences.into_iter().zip(told).map(|(difference, told)| ArmVerdict { difference, told }).collect())
}

#[cfg(test)]
mod tests {
    use domain::clock::SeededRng;

    use super::*;

    const fn arm(subjects: u64, events: u64) -> Arm {
        Arm { weight: 1.0, counts: Counts { subjects, events } }
    }

    #[test]
    fn tells_the_better_from_the_same() {
        let arms = [arm(4_000, 400), arm(4_000, 640), arm(4_000, 404), arm(4_000, 200)];
        let told: Vec<Told> = compare_arms(&arms, 0.1, 0.05).unwrap().iter().map(|v| v.told).collect();
        assert_eq!(told, [Told::Gain, Told::CannotTell, Told::Loss]);
    }

    #[test]
    fn bad_families_are_refused() {
        assert_eq!(compare_arms(&[arm(1, 0)], 0.1, 0.05), Err(ArmsError::Count(1)));
        assert_eq!(compare_arms(&[arm(1, 0); 22], 0.1, 0.05), Err(ArmsError::Count(22)));
        let none = Arm { weight: 0.0, ..arm(1, 0) };
        assert_eq!(compare_arms(&[arm(1, 0), none], 0.1, 0.05), Err(ArmsError::Weight(1)));
        let empty = compare_arms(&[arm(0, 0), arm(0, 0)], 0.1, 0.05).unwrap();
        assert_eq!(empty[0].told, Told::CannotTell);
    }

    #[test]
    fn the_family_is_hardly_ever_wrong_though_one_peeks() {
        let mut wrong = 0;
        for seed in 0..200 {
            let rng = SeededRng::new(seed);
            let mut arms = [arm(0, 0); 5];
            for n in 0..1_500 {
                let counts = &mut arms[rng.below(5) as usize].counts;
                counts.subjects += 1;
                counts.events += u64::from(rng.chance(0.15));
                if n % 100 == 99 && compare_arms(&arms, 0.15, 0.1).unwrap().iter().any(|v| v.told != Told::CannotTell) {
                    wrong += 1;
                    break;
                }
            }
        }
        assert!(wrong <= 20, "{wrong} of 200 at the level of 10 %");
    }
}
