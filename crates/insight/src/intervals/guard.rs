//! Guardrails: what must not get worse while something else gets better (unsubscribes, complaints, margin).
//!
//! "No harm seen" is not "no harm": a guardrail is only safe when the whole interval lies below what is tolerated.

use serde::{Deserialize, Serialize};

use super::Interval;
use super::rates::{Counts, Design, difference_of_rates, rate};

/// What a guardrail says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GuardState {
    /// Worse than tolerated: stop.
    Harm,
    /// Shown to be within what is tolerated.
    Safe,
    /// Neither is shown yet.
    CannotTell,
}

/// A guardrail's state with the figures behind it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guard {
    /// What it says.
    pub state: GuardState,
    /// What is tolerated.
    pub tolerated: f64,
    /// What was seen; holds at every look.
    pub seen: Interval,
}

impl Guard {
    /// Holds an interval of something harmful against what is tolerated.
    #[must_use]
    pub fn of(seen: Interval, tolerated: f64) -> Self {
        let state = if seen.low > tolerated {
            GuardState::Harm
        } else if seen.high <= tolerated {
            GuardState::Safe
        } else {
            GuardState::CannotTell
        };
        Self { state, tolerated, seen }
    }

    /// How much more often it happens to the treated, against a tolerated difference (0.002: two in a thousand more).
    #[must_use]
    pub fn difference(treated: Counts, holdout: Counts, design: &Design, tolerated: f64) -> Self {
        Self::of(difference_of_rates(treated, holdout, design), tolerated)
    }

    /// How often it happens at all, against a tolerated rate (mail providers close the door at 0.003 complaints a message).
    #[must_use]
    pub fn level(counts: Counts, tolerated: f64, alpha: f64) -> Self {
        Self::of(rate(counts, alpha), tolerated)
    }

    /// Something that must not fall (margin for each subject): harm is a loss greater than tolerated.
    #[must_use]
    pub fn not_lower(difference: Interval, tolerated_loss: f64) -> Self {
        let turned = Interval {
            estimate: -difference.estimate,
            low: -difference.high,
            high: -difference.low,
            evidence: difference.evidence,
        };
        Self::of(turned, tolerated_loss)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_states() {
        let level = |subjects, events| Guard::level(Counts { subjects, events }, 0.01, 0.05).state;
        assert_eq!(level(0, 0), GuardState::CannotTell);
        assert_eq!(level(50, 0), GuardState::CannotTell, "no harm seen is not no harm");
        assert_eq!(level(5_000, 10), GuardState::Safe);
        assert_eq!(level(1_000, 60), GuardState::Harm);
    }

    #[test]
    fn differences_and_falls() {
        let design = Design { expected_rate: 0.02, ..Design::new(0.5) };
        let counts = |subjects, events| Counts { subjects, events };
        let harm = Guard::difference(counts(5_000, 350), counts(5_000, 100), &design, 0.01);
        assert_eq!(harm.state, GuardState::Harm, "{harm:?}");
        let margin = Interval { estimate: -3.0, low: -5.0, high: -1.0, evidence: 1.0 };
        assert_eq!(Guard::not_lower(margin, 0.5).state, GuardState::Harm);
        assert_eq!(Guard::not_lower(margin, 2.0).state, GuardState::CannotTell);
        assert_eq!(Guard::not_lower(margin, 6.0).state, GuardState::Safe);
    }
}
