//! Insight: who is kept aside, what the difference between the groups is worth saying, what a touch is worth before it is
//! sent, and what came of it. Pure, but for [`eval`], which reads the files it is told to score.
//!
//! - [`holdout`]: the stable assignment to treated or kept aside.
//! - [`compare`]: the difference of two shares with its interval, looked at once.
//! - [`economics`]: what a touch is worth, and what may be given away.
//! - [`intervals`]: differences that may be looked at every day.
//! - [`kpi`]: the figures of the front page, over plain rows.
//! - [`learn`]: the effect of a touch for one shopper.
//! - [`eval`]: scores of all this on files and by simulation.
//!
//! To add a figure: a module here with its source cited, pure functions over counts, and published values in its tests.

pub mod compare;
pub mod economics;
pub mod eval;
pub mod holdout;
pub mod intervals;
pub mod kpi;
pub mod learn;

pub use compare::{Comparison, RECOVERED_MIN, SUBJECTS_MIN, compare};
