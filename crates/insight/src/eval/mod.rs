//! Scores of the built-in statistics on files and by simulation. These modules alone read files.
//!
//! - [`uplift()`](uplift::uplift): the uplift learner on a trial.
//! - [`purchase()`](purchase::purchase): chance of a purchase from a session.
//! - [`intervals()`](intervals::intervals): false alarms and time to a find, by simulation.
//!
//! To add a score: a module with a request, a serialisable result and an error that names file, row and column.

pub mod features;
pub mod intervals;
pub mod metrics;
pub mod purchase;
pub mod table;
pub mod uplift;
