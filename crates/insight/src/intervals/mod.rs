//! Intervals that hold at every look: whoever peeks daily is wrong no more often than who waits.
//!
//! - [`rates`]: difference of two rates, and one rate; exact, from counts.
//! - [`means`]: difference of two means with heavy tails; and the asymptotic kind for large numbers.
//! - [`adjust`]: less noise by what was known before (CUPED).
//! - [`arms`]: several messages or offers against one, with one error rate for the family.
//! - [`guard`]: guardrails: harm is told apart from "no harm seen yet".
//!
//! To add a kind: a module with its paper cited, a capital that starts at one, and a simulation in
//! [`crate::eval::intervals`] that shows its error at every look.

use serde::{Deserialize, Serialize};

pub mod adjust;
pub mod arms;
mod bets;
pub mod guard;
pub mod means;
pub mod rates;

/// An estimate with the ends of its interval.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Interval {
    /// The estimate.
    pub estimate: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Evidence against "no difference": capital won from a stake of one (an e-value).
    pub evidence: f64,
}

/// What an interval lets one say; the words are the screens'.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// All of it lies above zero.
    Gain,
    /// All of it lies below zero.
    Loss,
    /// We cannot tell yet.
    CannotTell,
}

impl Interval {
    /// Whether all of it lies above zero.
    #[must_use]
    pub fn is_gain(&self) -> bool {
        self.low > 0.0
    }

    /// Whether all of it lies below zero.
    #[must_use]
    pub fn is_loss(&self) -> bool {
        self.high < 0.0
    }

    /// What it lets one say.
    #[must_use]
    pub fn told(&self) -> Told {
        match (self.is_gain(), self.is_loss()) {
            (true, _) => Told::Gain,
            (_, true) => Told::Loss,
            _ => Told::CannotTell,
        }
    }
}
