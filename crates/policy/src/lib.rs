//! Policy: what money may be given away, and the one expression language of flows and policies. Pure.
//!
//! - [`expression`]: conditions that fail closed: an absent field, a null or a wrong type is an error, never `false`.
//! - [`incentive`]: whether a discount may be given. This crate alone mints [`domain::decision::Approved`] values.
//!
//! To add a rule to incentives: one function in [`incentive::rules`], one line in its list, a case in its tests, and a
//! new [`incentive::RULES_VERSION`] when stored decisions could come out differently.

pub mod expression;
pub mod incentive;
