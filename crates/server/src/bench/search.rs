//! Catalogue search with price, stock and shop limits on, against tantivy's own parser and top ten on the same index.
//!
//! Catalogue and clockwork are `discovery::bench`'s: each query is asked of both sides, one after the other.

use discovery::bench::{compare, made_up};

use super::machine::Machine;
use super::nanoseconds;
use super::report::{Latency, Measure, Report, Row, Side};

/// Longest median time, as a multiple of tantivy's.
const GOAL: f64 = 1.5;

/// How to measure.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Products of the made-up catalogue.
    pub products: usize,
    /// How often all queries are asked in one pair.
    pub rounds: usize,
    /// Pairs.
    pub pairs: usize,
}

/// Measures.
///
/// # Errors
/// When the catalogue cannot be indexed or read.
pub fn run(settings: Settings) -> anyhow::Result<Report> {
    let machine = Machine::read();
    eprintln!("indexing {} made-up products …", settings.products);
    let (catalogue, queries) = made_up(settings.products)?;
    // The first round meets cold pages on both sides.
    compare(&catalogue, &queries, 1, nanoseconds())?;
    let mut rows = Vec::new();
    let mut searches = 0;
    for _ in 0..settings.pairs {
        let told = compare(&catalogue, &queries, settings.rounds, nanoseconds())?;
        let side = |p50: f64, p99| Side {
            per_s: 1e6 / p50.max(1e-3),
            processor_us: None,
            latency: Some(Latency::told(p50, p99)),
        };
        let (ours, raw) = (side(told.p50_us, told.p99_us), side(told.raw_p50_us, told.raw_p99_us));
        rows.push(Row::by_median_time(ours, raw));
        searches += told.searches;
    }
    Ok(Report {
        bench: "search",
        machine,
        database: None,
        settings: serde_json::json!({
            "products": catalogue.len(), "queries": queries.len(), "rounds": settings.rounds, "pairs": settings.pairs,
            "searches": searches,
        }),
        measures: vec![Measure::at_most(
            "search with price, stock and shop limits against raw tantivy, median times",
            "searches/s at the median time",
            rows,
            GOAL,
        )],
        figures: serde_json::Map::new(),
        checks: vec![],
    })
}
