//! Session recommendations: ours against a plain implementation of the published algorithm, on one made-up set.
//!
//! Set, reference and clockwork are `discovery::bench::recommend`'s; here its figures are judged.

use discovery::bench::recommend::{self, Plan};

use super::machine::Machine;
use super::report::{Check, Latency, Measure, Report, Row, Side};
use super::{figures, nanoseconds};

/// Least speed, as a multiple of the plain one's.
const GOAL: f64 = 2.0;
/// Most memory of the process while a million sessions are taken in, in MB: half of what a known service takes for them.
const BUILD_MB_PER_MILLION_MAX: f64 = 250.0;
/// A click must count within a second; so long may taking it in last, in microseconds.
const UPDATE_US_MAX: f64 = 1e6;

/// Measures.
///
/// # Errors
/// When the index just written cannot be read again.
pub fn run(plan: Plan) -> anyhow::Result<Report> {
    let machine = Machine::read();
    eprintln!("taking in {} made-up sessions …", plan.sessions);
    let told = recommend::run(plan, nanoseconds())?;
    let side = |per_s, latency| Side { per_s, processor_us: None, latency: Some(latency) };
    // Of the plain one's times only the median is kept; it stands among the figures.
    let row = Row {
        ours: side(told.predictions_per_s_per_thread, Latency::told(told.p50_us, told.p99_us)),
        reference: Side { per_s: told.plain_predictions_per_s_per_thread, processor_us: None, latency: None },
        ratio: told.ratio,
        fsync: None,
    };
    // Of the many pairs, the least, the median and the greatest are told: enough for the same verdict.
    let ratios = [told.ratio_spread.0, told.ratio, told.ratio_spread.1];
    let millions = (plan.sessions as f64 / 1e6).max(1.0);
    let mut checks = vec![Check::at_most("taking in one click more, p99", told.update_p99_us, UPDATE_US_MAX, "µs")];
    if let Some(mb) = told.peak_build_mb {
        checks.push(Check::at_most("memory while taking sessions in", mb, BUILD_MB_PER_MILLION_MAX * millions, "MB"));
    }
    Ok(Report {
        bench: "recommend",
        machine,
        database: None,
        settings: serde_json::json!({
            "sessions": plan.sessions, "items": plan.items, "pairs": plan.pairs, "seed": plan.seed,
        }),
        measures: vec![Measure::of_ratios(
            "predictions on one thread against the plain algorithm, median times of batches",
            "predictions/s",
            vec![row],
            &ratios,
            GOAL,
        )],
        figures: figures(&told)?,
        checks,
    })
}
