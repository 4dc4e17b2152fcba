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
pub mod policy;
pub mod recommend;
pub mod report;
mod scratch;
pub mod search;
mod subjects;
pub mod timers;
pub mod turns;

use std::time::Instant;

/// The time to measure by.
#[expect(clippy::disallowed_methods, reason = "measuring is this module's purpose")]
fn instant() -> Instant {
    Instant::now()
}

/// A clock in nanoseconds.
fn nanoseconds() -> impl Fn() -> u64 + Copy {
    let began = instant();
    move || u64::try_from(began.elapsed().as_nanos()).unwrap_or(u64::MAX)
}

/// The plain figures of a part's own report, by name.
fn figures(report: &impl serde::Serialize) -> anyhow::Result<serde_json::Map<String, serde_json::Value>> {
    match serde_json::to_value(report)? {
        serde_json::Value::Object(map) => Ok(map),
        _ => Ok(serde_json::Map::new()),
    }
}
