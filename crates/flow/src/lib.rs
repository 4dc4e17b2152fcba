//! Flows: documents that say who is touched when, and the state machine that follows them. Pure: state, input and time
//! go in, state and commands come out; whoever calls carries the commands out in one transaction.
//!
//! - [`document`]: what a flow document is, how it is read and checked. Its steps are in [`steps`].
//! - [`engine`]: one subject's way through one document.
//! - [`decide`]: whether and how a planned touch may be sent now. [`consent_rules`] holds the law as data.
//! - [`migrate`]: people in flight move to a new version, as previewed.
//! - [`talk`]: the part of a document that is talked through with a shopper. [`memory`]: what a flow keeps on its way.
//! - [`presets`]: the documents that are shipped. [`vars`]: what expressions may read.
//!
//! To add a step: see [`steps`]. To add a shipped flow: a file in `/flows` and a line in [`presets`].

pub mod consent_rules;
pub mod decide;
pub mod document;
pub mod engine;
pub mod memory;
pub mod migrate;
pub mod presets;
pub mod steps;
pub mod talk;
pub mod vars;
