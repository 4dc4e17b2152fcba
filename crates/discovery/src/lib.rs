//! Finding the right product: catalogue search over a snapshot that takes live updates. Pure: no clock, no network, no files.
//!
//! Fill a [`Catalogue`] with [`Catalogue::put`], make it visible with [`Catalogue::commit`], ask it with
//! [`Catalogue::search`]. Prices and stock change by [`Catalogue::set_offer`], seen by the next search. What a search takes
//! from the words of a query, and what it had to leave out, it says in [`Found`].
//!
//! What to show next is [`recommend`]'s to say, from clicks ([`sessions`]), orders ([`complements`]) and features of products.
//!
//! The walk of a query: `understand` (price, colour, size, "without") → `search::slots` (words and their repairs) →
//! `search::gather` (documents) → `search::filter` → `search::rank`. `index` holds what is searched, `text` how words are
//! compared, `words` the word lists of all languages, `goods` what things are called in them, `eval` and `bench` measure.

pub mod bench;
mod catalogue;
pub mod complements;
pub mod eval;
mod goods;
mod index;
mod keys;
mod query;
pub mod recommend;
mod search;
pub mod sessions;
mod text;
mod understand;
mod words;

pub use catalogue::{Catalogue, CatalogueError, MAX_PRODUCTS, SearchSettings};
pub use keys::{KEY_BYTES_MAX, Keys};
pub use query::{
    Band, Facet, Filters, Found, Hit, Limit, MAX_LIMIT, MAX_OFFSET, Match, Query, Relaxed, Sort, Understood,
};
pub use search::Say;
