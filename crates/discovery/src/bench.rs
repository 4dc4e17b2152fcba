//! The search against tantivy's own query parser on the same index, in one run: what understanding, filters and ranking cost.
//! Recommendations are measured in [`recommend`].

pub mod recommend;

use domain::clock::SeededRng;
use domain::money::{Currency, Money};
use domain::product::{Product, Rating, Stock, Variant, VariantOption};
use serde::Serialize;
use tantivy::collector::TopDocs;
use tantivy::query::QueryParser;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer, TokenizerManager};
use tantivy::{Searcher, TantivyError};

use crate::eval::search::percentile_us;
use crate::index::TOKENIZER;
use crate::text::{Analyzer, normalise};
use crate::{Catalogue, CatalogueError, Filters, Query, SearchSettings};

/// Times of both.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// Products in the index.
    pub products: usize,
    /// Searches timed on each side.
    pub searches: usize,
    /// Ours, with price, stock and shop limits on: median, in microseconds.
    pub p50_us: f64,
    /// Ours: 99th percentile.
    pub p99_us: f64,
    /// Tantivy's parser and top ten, without any limit: median.
    pub raw_p50_us: f64,
    /// Tantivy's: 99th percentile.
    pub raw_p99_us: f64,
    /// Ours over tantivy's, medians.
    pub ratio: f64,
}

/// Tantivy as it comes: its parser over all text fields, best ten.
pub struct Raw {
    parser: QueryParser,
    searcher: Searcher,
}

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Raw").finish_non_exhaustive()
    }
}

impl Raw {
    /// Over the catalogue's index.
    ///
    /// # Errors
    /// When the index cannot be opened.
    pub fn new(catalogue: &Catalogue) -> Result<Self, TantivyError> {
        let (index, fields) = catalogue.index.raw();
        // The parser must look for the terms that our analysis has put into the index.
        let tokenizers = TokenizerManager::new();
        tokenizers.register(TOKENIZER, Shop(catalogue.analyzer.clone()));
        let parser = QueryParser::new(index.schema(), fields.to_vec(), tokenizers);
        Ok(Self { parser, searcher: index.reader()?.searcher() })
    }

    /// How many of the best ten there are.
    ///
    /// # Errors
    /// When the index cannot be read.
    pub fn search(&self, text: &str) -> Result<usize, TantivyError> {
        let (query, _) = self.parser.parse_query_lenient(text);
        Ok(self.searcher.search(&query, &TopDocs::with_limit(10).order_by_score())?.len())
    }
}

/// Times `rounds` of all queries, ours and tantivy's in turn. `now_ns` is a clock in nanoseconds.
///
/// # Errors
/// When the index cannot be read.
pub fn compare(
    catalogue: &Catalogue,
    queries: &[String],
    rounds: usize,
    mut now_ns: impl FnMut() -> u64,
) -> Result<Report, TantivyError> {
    let raw = Raw::new(catalogue)?;
    let currency = catalogue.settings.currency;
    let filters = Filters {
        price_min: Some(Money::new(100, currency)),
        price_max: Some(Money::new(10_000_000, currency)),
        ..Filters::default()
    };
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        for text in queries {
            let query = Query { filters: filters.clone(), only_available: true, ..Query::text(text.as_str()) };
            let start = now_ns();
            std::hint::black_box(catalogue.search(&query));
            let between = now_ns();
            std::hint::black_box(raw.search(text)?);
            let end = now_ns();
            ours.push(between.saturating_sub(start));
            theirs.push(end.saturating_sub(between));
        }
    }
    let (p50_us, raw_p50_us) = (percentile_us(&mut ours, 50), percentile_us(&mut theirs, 50));
    Ok(Report {
        products: catalogue.len(),
        searches: ours.len(),
        p50_us,
        p99_us: percentile_us(&mut ours, 99),
        raw_p50_us,
        raw_p99_us: percentile_us(&mut theirs, 99),
        ratio: if raw_p50_us > 0.0 { p50_us / raw_p50_us } else { 0.0 },
    })
}

const BRANDS: [&str; 12] = [
    "Norvik", "Altera", "Brinca", "Calder", "Delphos", "Emberly", "Fennick", "Gallow", "Hexa", "Ilmar", "Juno",
    "Kestrel",
];
const KINDS: [&str; 16] = [
    "headphones",
    "phone case",
    "laptop bag",
    "wireless mouse",
    "keyboard",
    "desk lamp",
    "running shoes",
    "rain jacket",
    "water bottle",
    "usb cable",
    "docking station",
    "memory card",
    "coffee grinder",
    "office chair",
    "backpack",
    "tripod",
];
const TRAITS: [&str; 14] = [
    "compact",
    "foldable",
    "waterproof",
    "bluetooth",
    "rechargeable",
    "ergonomic",
    "portable",
    "slim",
    "heavy duty",
    "quiet",
    "recycled",
    "travel",
    "kids",
    "professional",
];
const COLORS: [&str; 6] = ["Black", "White", "Blue", "Red", "Green", "Grey"];

/// A made-up catalogue of `products` products and queries to ask it, the same for every run.
///
/// # Errors
/// When it cannot be indexed.
pub fn made_up(products: usize) -> Result<(Catalogue, Vec<String>), CatalogueError> {
    let rng = SeededRng::new(7);
    let pick = |list: &'static [&'static str]| list[rng.below(list.len() as u64) as usize];
    let currency = Currency::from_code("EUR").expect("EUR is in ISO 4217");
    let mut catalogue = Catalogue::new(SearchSettings { language: "en".into(), synonyms: Vec::new(), currency });
    for n in 0..products {
        let (brand, kind, first, second) = (pick(&BRANDS), pick(&KINDS), pick(&TRAITS), pick(&TRAITS));
        let key = format!("p{n}");
        let model = format!("{}-{}", &brand[..2].to_uppercase(), 100 + rng.below(9_000));
        let product = Product {
            key: key.clone(),
            title: format!("{brand} {model} {first} {kind}"),
            description: format!(
                "The {second} {kind} by {brand}: {first}, {} and made to last for years of use.",
                pick(&TRAITS)
            ),
            brand: Some(brand.to_owned()),
            categories: vec![kind.to_owned()],
            tags: vec![second.to_owned()],
            url: None,
            image_url: None,
            rating: Some(Rating { hundredths: 300 + rng.below(200) as i64, count: rng.below(400) as i64 }),
        };
        let variants: Vec<Variant> = (0..1 + rng.below(3))
            .map(|v| Variant {
                key: format!("{key}-{v}"),
                product_key: key.clone(),
                sku: Some(format!("{model}-{v}")),
                options: vec![VariantOption { name: "Color".into(), value: pick(&COLORS).into() }],
                price: Some(Money::new(500 + rng.below(30_000) as i64, currency)),
                compare_at: None,
                cost: None,
                stock: Stock::Count(rng.below(5) as i64),
                image_url: None,
            })
            .collect();
        catalogue.put(&product, &variants)?;
    }
    catalogue.commit()?;
    let mut queries: Vec<String> = KINDS.iter().map(|kind| (*kind).to_owned()).collect();
    queries.extend((0..64).map(|_| format!("{} {}", pick(&TRAITS), pick(&KINDS))));
    queries.extend((0..32).map(|_| format!("{} {}", pick(&BRANDS), pick(&KINDS))));
    Ok((catalogue, queries))
}

/// The shop's analyser as a tokenizer.
#[derive(Clone)]
struct Shop(Analyzer);

impl Tokenizer for Shop {
    type TokenStream<'a> = Terms;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Terms {
        let tokens = self.0.tokens(&normalise(text, 400), 64);
        let token = |(position, t): (usize, crate::text::Token)| Token {
            offset_from: t.start,
            offset_to: t.end,
            position,
            text: t.term,
            position_length: 1,
        };
        Terms { tokens: tokens.into_iter().enumerate().map(token).collect(), at: None }
    }
}

/// The terms of one text.
struct Terms {
    tokens: Vec<Token>,
    at: Option<usize>,
}

impl TokenStream for Terms {
    fn advance(&mut self) -> bool {
        self.at = Some(self.at.map_or(0, |at| at + 1));
        self.at.is_some_and(|at| at < self.tokens.len())
    }

    fn token(&self) -> &Token {
        &self.tokens[self.at.unwrap_or_default()]
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.tokens[self.at.unwrap_or_default()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_search_the_same_index() {
        let (catalogue, queries) = made_up(300).expect("indexed");
        let raw = Raw::new(&catalogue).expect("opens");
        assert_eq!(raw.search("headphones").expect("searches"), 10);
        assert_eq!(catalogue.search(&Query::text("headphones")).hits.len(), 10);
        let mut ticks = 0;
        let clock = || {
            ticks += 500;
            ticks
        };
        let report = compare(&catalogue, &queries, 1, clock).expect("compares");
        assert_eq!((report.products, report.searches), (300, queries.len()));
        assert!((report.ratio - 1.0).abs() < 1e-9, "{report:?}");
    }
}
