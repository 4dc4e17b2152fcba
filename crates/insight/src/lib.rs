//! Insight: who is kept aside, and what the difference between the two groups is worth saying. Pure.
//!
//! - [`holdout`]: the stable assignment to treated or kept aside.
//! - [`compare`]: the difference of two shares with its interval.
//!
//! To add a figure: a module here with its source cited, pure functions over counts, and published values in its tests.

pub mod compare;
pub mod holdout;

pub use compare::{Comparison, RECOVERED_MIN, SUBJECTS_MIN, compare};
