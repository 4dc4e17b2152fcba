//! What is kept of a product outside the text index: all that filters, facets and the last ranking step look at.

use domain::money::{Currency, Money};
use domain::product::Stock;

use crate::words::Colors;

/// A title as the last ranking step sees it: words by number, and for each property one bit a word. Kept apart from the
/// rest of the product, because a search looks at hundreds of them.
#[derive(Debug, Default)]
pub(crate) struct Face {
    /// Vocabulary numbers, at most [`MAX_TITLE_WORDS`].
    pub words: Box<[u32]>,
    /// Words that stand after "for", "with" and the like: they say what the thing goes with.
    pub related: u64,
    /// Words that are such words themselves.
    pub relations: u64,
    /// Words before which a comma, bracket or dash stands.
    pub breaks: u64,
    /// Words that hold a digit.
    pub digits: u64,
    /// Words that are values of its attributes or options, too.
    pub values: u64,
    /// Words that name the thing, not only describe it.
    pub names: u64,
    /// Label.
    pub brand: Option<u32>,
    /// Label of the narrowest category.
    pub leaf: Option<u32>,
}

/// Longest title that is looked at, so that one bit a word suffices.
pub(crate) const MAX_TITLE_WORDS: usize = 60;

impl Face {
    /// Whether the bit of a word is set.
    pub const fn has(bits: u64, at: usize) -> bool {
        bits & (1 << at) != 0
    }

    /// The bits of the words that are among `wanted`.
    pub fn places(&self, wanted: &[u32]) -> u64 {
        let places = self.words.iter().enumerate().filter(|(_, word)| wanted.contains(word));
        places.fold(0, |bits, (at, _)| bits | 1 << at)
    }
}

/// A product as the search sees it.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    pub key: Box<str>,
    /// Vocabulary numbers of the nouns that name its categories, sorted.
    pub kind: Vec<u32>,
    /// Label.
    pub brand: Option<u32>,
    /// Labels, from broad to narrow.
    pub categories: Vec<u32>,
    /// Labels of attribute names and values.
    pub attributes: Vec<(u32, u32)>,
    /// Colours that its title and attributes name.
    pub colors: Colors,
    /// 0 to 1.
    pub popularity: f32,
    pub skus: Vec<Sku>,
}

/// A variant as the search sees it.
#[derive(Debug)]
pub(crate) struct Sku {
    pub key: Box<str>,
    pub colors: Colors,
    /// Canonical.
    pub sizes: Vec<Box<str>>,
    /// Labels of option names and values.
    pub options: Vec<(u32, u32)>,
    /// Terms of its option values: what tells it from its siblings.
    pub terms: Vec<Box<str>>,
    pub price: Option<Money>,
    pub stock: Stock,
}

impl Entry {
    /// Whether anything of it can be bought now.
    pub fn available(&self) -> bool {
        self.skus.iter().any(|sku| sku.price.is_some() && sku.stock.covers(1))
    }

    /// What its variants cost, in short.
    pub fn span(&self, currency: Currency) -> Span {
        let mut span = Span::default();
        for sku in &self.skus {
            let Some(price) = sku.price.filter(|price| price.currency == currency) else { continue };
            span.all.widen(price.minor);
            if sku.stock.covers(1) {
                span.buyable.widen(price.minor);
            }
        }
        span
    }

    /// The mild part of the ranking: what sells and can be bought comes first among equals.
    pub fn boost(&self) -> f32 {
        (if self.available() { 1.0 } else { 0.9 }) * (1.0 + 0.08 * self.popularity)
    }
}

/// Lowest and highest price; empty when the lowest is above the highest.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Prices {
    pub low: i64,
    pub high: i64,
}

impl Default for Prices {
    fn default() -> Self {
        Self { low: i64::MAX, high: i64::MIN }
    }
}

impl Prices {
    fn widen(&mut self, minor: i64) {
        self.low = self.low.min(minor);
        self.high = self.high.max(minor);
    }
}

/// The prices of a product in the shop's currency: most filters need no more, and these lie side by side in memory.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Span {
    pub all: Prices,
    pub buyable: Prices,
}
