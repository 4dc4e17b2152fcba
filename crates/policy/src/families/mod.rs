//! The questions a shop's assistant asks, one module a family, each with its table in `policies/`.
//!
//! To add one: a module here with a request and its [`crate::ruling::Question`], a table with cases in `policies/`, a
//! line in [`crate::shipped`] and one in [`crate::reevaluate`].

pub mod address;
pub mod business;
pub mod cancellation;
pub mod discount;
pub mod escalation;
pub mod exchange;
pub mod gift_card;
pub mod refund;
pub mod returns;
pub mod shipping;
pub mod warranty;
