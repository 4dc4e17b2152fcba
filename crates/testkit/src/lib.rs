//! For tests alone: a throw-away PostgreSQL server, small builders of the domain's nouns, and what adapters must keep.
//!
//! To add a builder: a function in [`build`] that takes what tests tell apart and fills in the rest.

pub mod build;
pub mod conformance;
pub mod postgres;
