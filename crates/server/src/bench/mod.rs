//! Measures this machine: every figure is a ratio against a reference that ran in the same minutes.
//!
//! Disks and shared machines differ tenfold between two hours, so an absolute rate says little. Ours and the reference
//! take turns (A B A B A B); what counts is the median of the ratios of neighbours, with their spread beside it.
//! `bench/README.md` says what each reference is and what was measured last.
//!
//! To add a benchmark: a module with a `run` that gives a [`report::Report`], a variant in `cli::bench`, a section in
//! `bench/README.md`.

pub mod ingest;
mod load;
mod machine;
pub mod report;
mod scratch;
mod subjects;
pub mod timers;

use std::time::Instant;

/// The time to measure by.
#[expect(clippy::disallowed_methods, reason = "measuring is this module's purpose")]
fn instant() -> Instant {
    Instant::now()
}
