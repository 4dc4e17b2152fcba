//! For tests alone: a throw-away PostgreSQL server and small builders of the domain's nouns.
//!
//! To add a builder: a function in [`build`] that takes what tests tell apart and fills in the rest.

pub mod build;
pub mod postgres;
