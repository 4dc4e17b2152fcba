//! Carriers. To add one: a folder here that implements [`domain::ports::carrier::Carrier`], its line in the registry, and
//! a module of the integration binary that runs `testkit::conformance::carrier` on it.

pub mod custom;
pub mod fake;
pub mod price;
pub mod shop;
