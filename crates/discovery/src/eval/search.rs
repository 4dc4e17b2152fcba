//! Ranking quality against people's ratings (CSV with `query`, `docid`, `final_rating` 0 to 3), and speed.
//!
//! Gain is 2^rating - 1, discount log2(rank + 1). Queries without any relevant product are not scored. `ndcg_at_10` counts
//! a hit nobody rated as 0; `judged_ndcg_at_10` leaves such hits out of the list.

use std::collections::{BTreeMap, HashMap};
use std::io::Read;

use serde::Serialize;

use super::icecat::{self, ReadError};
use crate::{Catalogue, MAX_LIMIT, MAX_OFFSET, Query, SearchSettings};

/// How often each query is timed.
const ROUNDS: usize = 7;
/// Most ratings that are read.
const MAX_RATINGS: usize = 1_000_000;

/// What came out.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Products indexed.
    pub products: usize,
    /// Lines of the catalogue that held no product.
    pub skipped_lines: usize,
    /// Queries with at least one relevant product.
    pub queries: usize,
    /// Unrated hits count as 0.
    pub ndcg_at_10: f64,
    /// Rated products only.
    pub judged_ndcg_at_10: f64,
    /// Median time of a search, in microseconds.
    pub p50_us: f64,
    /// 99th percentile, in microseconds.
    pub p99_us: f64,
    /// Score of each query, worst first.
    pub per_query: Vec<QueryScore>,
}

/// The score of one query.
#[derive(Clone, Debug, Serialize)]
pub struct QueryScore {
    /// The query.
    pub query: String,
    /// Unrated hits count as 0.
    pub ndcg_at_10: f64,
    /// Rated products only.
    pub judged_ndcg_at_10: f64,
}

/// Why there is no score.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// The catalogue.
    #[error("catalogue: {0}")]
    Catalogue(#[from] ReadError),
    /// The ratings.
    #[error("ratings: {0}")]
    Ratings(#[from] csv::Error),
    /// A column is missing.
    #[error("ratings: no column {0:?}")]
    NoColumn(&'static str),
    /// Nothing to score.
    #[error("ratings: no query has a relevant product")]
    NoRatings,
}

/// Ratings by query and product.
type Ratings = BTreeMap<String, HashMap<String, f64>>;

/// Scores the search. `now_ns` is a clock in nanoseconds.
///
/// # Errors
/// When a file cannot be read or holds nothing to score.
pub fn run(
    catalogue: impl Read + 'static,
    ratings: impl Read + 'static,
    settings: SearchSettings,
    mut now_ns: impl FnMut() -> u64,
) -> Result<Report, EvalError> {
    let ratings = read_ratings(ratings)?;
    let (catalogue, skipped_lines) = icecat::catalogue(catalogue, settings)?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        for query in ratings.keys() {
            let query = Query::text(query.as_str());
            let before = now_ns();
            std::hint::black_box(catalogue.search(&query));
            times.push(now_ns().saturating_sub(before));
        }
    }
    let mut per_query: Vec<QueryScore> =
        ratings.iter().filter_map(|(query, rated)| score(&catalogue, query, rated)).collect();
    if per_query.is_empty() {
        return Err(EvalError::NoRatings);
    }
    per_query.sort_by(|a, b| a.ndcg_at_10.total_cmp(&b.ndcg_at_10));
    let mean = |of: fn(&QueryScore) -> f64| per_query.iter().map(of).sum::<f64>() / per_query.len() as f64;
    Ok(Report {
        products: catalogue.len(),
        skipped_lines,
        queries: per_query.len(),
        ndcg_at_10: mean(|q| q.ndcg_at_10),
        judged_ndcg_at_10: mean(|q| q.judged_ndcg_at_10),
        p50_us: percentile_us(&mut times, 50),
        p99_us: percentile_us(&mut times, 99),
        per_query,
    })
}

/// The given percentile of times in nanoseconds, in microseconds.
pub(crate) fn percentile_us(times: &mut [u64], percent: usize) -> f64 {
    times.sort_unstable();
    let at = (times.len() * percent / 100).min(times.len().saturating_sub(1));
    times.get(at).map_or(0.0, |ns| *ns as f64 / 1_000.0)
}

fn read_ratings(reader: impl Read + 'static) -> Result<Ratings, EvalError> {
    let text = super::maybe_gzip(reader).map_err(csv::Error::from)?;
    let mut csv = csv::ReaderBuilder::new().flexible(true).from_reader(text);
    let headers = csv.headers()?.clone();
    let column = |name: &'static str| headers.iter().position(|h| h == name).ok_or(EvalError::NoColumn(name));
    let (query, product, rating) = (column("query")?, column("docid")?, column("final_rating")?);
    let mut ratings = Ratings::new();
    for record in csv.records().take(MAX_RATINGS) {
        let record = record?;
        let (Some(query), Some(product)) = (record.get(query), record.get(product)) else { continue };
        let rating: f64 = record.get(rating).and_then(|text| text.trim().parse().ok()).unwrap_or(0.0);
        ratings.entry(query.to_owned()).or_default().insert(product.to_owned(), rating.clamp(0.0, 3.0));
    }
    Ok(ratings)
}

fn score(catalogue: &Catalogue, query: &str, rated: &HashMap<String, f64>) -> Option<QueryScore> {
    let mut ideal: Vec<f64> = rated.values().copied().collect();
    ideal.sort_by(|a, b| b.total_cmp(a));
    let best = dcg(ideal.into_iter());
    if best <= 0.0 {
        return None;
    }
    let mut all = Vec::new();
    let mut offset = 0;
    // The rated products may stand far down the list.
    while offset <= MAX_OFFSET && all.iter().filter(|key| rated.contains_key(*key)).count() < 10 {
        let page = catalogue.search(&Query { limit: MAX_LIMIT, offset, ..Query::text(query) });
        if page.hits.is_empty() {
            break;
        }
        all.extend(page.hits.into_iter().map(|hit| hit.product_key));
        offset += MAX_LIMIT;
    }
    let found = dcg(all.iter().map(|key| rated.get(key).copied().unwrap_or(0.0)));
    let judged = dcg(all.iter().filter_map(|key| rated.get(key).copied()));
    Some(QueryScore { query: query.to_owned(), ndcg_at_10: found / best, judged_ndcg_at_10: judged / best })
}

fn dcg(ratings: impl Iterator<Item = f64>) -> f64 {
    (2_i32..).zip(ratings.take(10)).map(|(place, rating)| (rating.exp2() - 1.0) / f64::from(place).log2()).sum()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use domain::money::Currency;

    use super::*;

    fn settings() -> SearchSettings {
        let currency = Currency::from_code("EUR").expect("known");
        SearchSettings { language: "en".into(), synonyms: Vec::new(), currency }
    }

    #[test]
    fn scores_a_small_catalogue_by_hand() {
        let catalogue = concat!(
            r#"{"id":"1","title":"Acme Mouse","supplier":"Acme","price":1000}"#,
            "\n",
            r#"{"id":"2","title":"Acme Mouse Pad","supplier":"Acme","price":"500"}"#,
            "\n",
            "not json\n",
            r#"{"id":"3","title":"Acme Keyboard","supplier":"Acme","attr_b_wireless":true}"#,
            "\n",
        );
        let ratings = "query,docid,final_rating\nmouse,2,3\nmouse,1,0\nkeyboard,3,3\nnothing,1,0\n";
        let mut ticks = 0;
        let clock = move || {
            ticks += 1_000;
            ticks
        };
        let report = run(Cursor::new(catalogue), Cursor::new(ratings), settings(), clock).expect("scores");
        assert_eq!((report.products, report.skipped_lines, report.queries), (3, 1, 2));
        // The pad, which is relevant here, comes second behind the mouse: 1 / log2(3).
        let expected = (1.0 + 1.0 / 3_f64.log2()) / 2.0;
        assert!((report.ndcg_at_10 - expected).abs() < 1e-9, "{report:?}");
        assert!((report.p50_us - 1.0).abs() < 1e-9);
    }

    #[test]
    fn refuses_what_cannot_be_scored() {
        let run = |catalogue: &'static str, ratings: &'static str| {
            run(Cursor::new(catalogue), Cursor::new(ratings), settings(), || 0)
        };
        assert!(matches!(run("", "a,b\n"), Err(EvalError::NoColumn("query"))));
        assert!(matches!(run("", "query,docid,final_rating\nx,1,0\n"), Err(EvalError::NoRatings)));
    }

    /// The public set; see the figures in the documentation. Needs the folder, which is not part of the project.
    #[test]
    fn ranks_a_public_catalogue_better_than_plain_bm25() {
        let Ok(shared) = std::env::var("CARTWRIGHT_SHARED") else {
            println!("skipped: CARTWRIGHT_SHARED is not set");
            return;
        };
        let open = |path: &str| std::fs::File::open(format!("{shared}/data/{path}")).expect("file of the public set");
        let report = run(open("catalog_icecat/products.jsonl.gz"), open("search_chorus/ratings.csv"), settings(), || 0)
            .expect("scores");
        for q in report.per_query.iter().take(25) {
            println!("{:.3} {:.3} {}", q.ndcg_at_10, q.judged_ndcg_at_10, q.query);
        }
        println!("ndcg@10 {:.4}, judged {:.4}", report.ndcg_at_10, report.judged_ndcg_at_10);
        assert!(report.ndcg_at_10 >= 0.83 && report.judged_ndcg_at_10 >= 0.85);
    }
}
