//! What is asked and what is answered.

use domain::money::Money;
use serde::{Deserialize, Serialize};

/// Most hits of one answer.
pub const MAX_LIMIT: usize = 100;
/// Farthest hit that can be asked for.
pub const MAX_OFFSET: usize = 5_000;

/// Limits that the caller sets. They hold in any case; only what was read from the text is ever relaxed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Filters {
    /// Lowest price.
    pub price_min: Option<Money>,
    /// Highest price.
    pub price_max: Option<Money>,
    /// One of these makers.
    pub brands: Vec<String>,
    /// In one of these categories, at any depth.
    pub categories: Vec<String>,
    /// Options or attributes, as name and value; of one name any value, of several names all.
    pub options: Vec<(String, String)>,
}

/// In which order hits come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Best first.
    #[default]
    Relevance,
    /// Cheapest first, by the variants that fit.
    PriceUp,
    /// Dearest first, by the variants that fit.
    PriceDown,
}

/// A search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What the shopper wrote; may be empty, then everything that passes the filters is listed.
    pub text: String,
    /// BCP 47 tag of the language that it is written in, where that is known.
    pub language: Option<String>,
    /// How many hits, at most [`MAX_LIMIT`]; 0 = 10.
    pub limit: usize,
    /// How many hits to skip, at most [`MAX_OFFSET`].
    pub offset: usize,
    /// Limits set by the caller.
    pub filters: Filters,
    /// Only what can be bought now.
    pub only_available: bool,
    /// In which order.
    pub sort: Sort,
    /// Also count what the hits have in common, for a filter panel.
    pub facets: bool,
}

impl Query {
    /// A plain search.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// The answer to a search.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Found {
    /// Best first; equals by key.
    pub hits: Vec<Hit>,
    /// How many products fit in all.
    pub total: usize,
    /// What the text was taken to mean beyond its words.
    pub understood: Vec<Understood>,
    /// What had to be left out to find anything.
    pub relaxed: Vec<Relaxed>,
    /// The shopper's words that name a thing, in whatever language, whether the shop has it or not.
    #[serde(skip)]
    pub things: Vec<String>,
    /// The text as it was probably meant, when a word was read differently from how it is written or is suspicious.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub did_you_mean: Option<String>,
    /// What the hits have in common, when asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facets: Vec<Facet>,
}

/// One product.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hit {
    /// The product.
    pub product_key: String,
    /// Only for comparing hits of one answer.
    pub score: f32,
    /// Its variants that fit the price, size, colour and availability asked for; cheapest first.
    pub variant_keys: Vec<String>,
    /// Which words of the query were found where.
    pub why: Vec<Match>,
}

/// One word of the query found in a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    /// `title`, `brand`, `category`, `code`, `attribute` or `description`.
    pub field: &'static str,
    /// The word as the query has it.
    pub word: String,
}

/// What a piece of the text was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Understood {
    /// What sort of limit it is.
    pub kind: Limit,
    /// The shopper's words.
    pub words: String,
    /// The reading: `at most 120.00 EUR`, `blue`, `38`, `sugar`.
    pub meaning: String,
}

/// Sorts of limits that a text can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Limit {
    /// A price range.
    Price,
    /// A colour.
    Color,
    /// A size.
    Size,
    /// Something the product must not have.
    Without,
}

/// What was left out because nothing fits all that was asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Relaxed {
    /// This word: the shop does not know it, or not together with the others.
    Word {
        /// As written.
        word: String,
    },
    /// This limit.
    Limit {
        /// What sort of limit it is.
        limit: Limit,
        /// The shopper's words.
        words: String,
    },
}

/// One group of a filter panel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Facet {
    /// How many hits have which value.
    Values {
        /// `brand`, `category`, or the name of an option or attribute.
        name: String,
        /// Most frequent first.
        values: Vec<(String, usize)>,
    },
    /// From the cheapest to the dearest.
    Price {
        /// Cheapest.
        min: Money,
        /// Dearest.
        max: Money,
        /// Cut so that each holds about as many; none where there is nothing to cut.
        bands: Vec<Band>,
    },
}

/// A stretch of prices, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Band {
    /// Lowest price.
    pub from: Money,
    /// Highest price.
    pub to: Money,
    /// Products with a price in it.
    pub count: usize,
}
