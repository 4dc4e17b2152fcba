//! What a message names: order numbers, addresses, amounts, sizes, colours, dates, products, and plain answers to a
//! question. Deterministic; the day is a parameter. Every find carries the bytes of the message it was read from, and
//! whether the wording itself makes it certain or only likely.
//!
//! To add a kind: a variant of [`Value`], a module with a `find` over [`token::Tokens`], and its line in [`extract`]: first
//! come, first served, so the most certain readings stand first.

pub mod catalogue;
pub mod token;
pub mod vocabulary;

mod amount;
mod answer;
mod contact;
mod date;
mod order;
mod word;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use domain::money::{Currency, Money};
use jiff::civil::Date;
use serde::Serialize;

pub use catalogue::Catalogue;
use token::Tokens;
use vocabulary::Vocabulary;

pub use answer::{Answer, answer};

/// Characters of a message that are looked at; the rest is ignored.
pub const TEXT_CHARS_MAX: usize = 2_000;
/// Entities of one message that are kept.
pub const ENTITIES_MAX: usize = 50;

/// How a message is to be read.
#[derive(Debug, Clone)]
pub struct Reading<'a> {
    /// The words of the languages it may be in, likeliest first.
    pub vocabularies: &'a [Arc<Vocabulary>],
    /// Today, where the shopper is.
    pub today: Date,
    /// The shop's currency: settles what a sign such as `$` stands for.
    pub currency: Option<Currency>,
    /// ISO 3166 code of the country whose phone numbers are written without a country code.
    pub region: Option<&'a str>,
    /// Whether `3/4` is the fourth of March.
    pub month_first: bool,
    /// What the shop's order numbers begin with (`CW-`).
    pub order_prefixes: &'a [&'a str],
    /// The products that may be named.
    pub catalogue: Option<&'a Catalogue>,
}

impl<'a> Reading<'a> {
    /// Reads with these words, on this day, and nothing else known.
    pub const fn new(vocabularies: &'a [Arc<Vocabulary>], today: Date) -> Self {
        Self {
            vocabularies,
            today,
            currency: None,
            region: None,
            month_first: false,
            order_prefixes: &[],
            catalogue: None,
        }
    }
}

/// Something a message names.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Entity {
    /// First byte in the message.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
    /// Whether the wording makes it certain; else only the circumstances speak for it.
    pub sure: bool,
    /// What it is.
    #[serde(flatten)]
    pub value: Value,
}

/// What an entity is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", content = "value", rename_all = "snake_case")]
pub enum Value {
    /// An order number, with its prefix, without `#`; digits are ASCII.
    OrderNumber(String),
    /// An e-mail address.
    Email(String),
    /// A phone number in E.164.
    Phone(String),
    /// An amount of money.
    Amount(Money),
    /// A size as shops write it: `38`, `9.5`, `M`, `XL`.
    Size(String),
    /// A colour by its English key: `navy` is `blue`.
    Color(String),
    /// How many.
    Quantity(i64),
    /// A day.
    Date(Date),
    /// A day of the week, Monday = 1.
    Weekday(i8),
    /// A code of letters and digits, as printed.
    Sku(String),
    /// A product of the catalogue.
    Product {
        /// Its key.
        key: String,
        /// How well the words fit, 0 to 1.
        score: f32,
    },
}

/// Everything a message names, in order of appearance, without overlaps.
pub fn extract(text: &str, reading: &Reading<'_>) -> Vec<Entity> {
    let tokens = Tokens::of(text);
    let mut found = Found::new(tokens.len());
    contact::find_emails(&tokens, &mut found);
    contact::find_phones(&tokens, reading.region, true, &mut found);
    order::find_marked(&tokens, reading, &mut found);
    date::find(&tokens, reading, &mut found);
    amount::find(&tokens, reading, &mut found);
    order::find_named(&tokens, reading, &mut found);
    contact::find_phones(&tokens, reading.region, false, &mut found);
    word::find_sizes(&tokens, reading, &mut found);
    order::find_codes(&tokens, &mut found);
    if let Some(catalogue) = reading.catalogue {
        catalogue.find(&tokens, &mut found);
    }
    word::find_colors(&tokens, reading, &mut found);
    order::find_bare(&tokens, &mut found);
    word::find_quantities(&tokens, reading, &mut found);
    found.sorted()
}

/// What has been found so far, and which tokens it took.
#[derive(Debug)]
pub(crate) struct Found {
    taken: Vec<bool>,
    entities: Vec<Entity>,
}

impl Found {
    fn new(tokens: usize) -> Self {
        Self { taken: vec![false; tokens], entities: Vec::new() }
    }

    /// Whether all tokens of a range are still free.
    pub(crate) fn free(&self, first: usize, after: usize) -> bool {
        self.taken.get(first..after).is_some_and(|taken| !taken.contains(&true))
    }

    /// Takes a range of tokens for a value.
    pub(crate) fn take(&mut self, tokens: &Tokens<'_>, range: std::ops::Range<usize>, sure: bool, value: Value) {
        let (Some(first), Some(last)) = (tokens.get(range.start), tokens.get(range.end - 1)) else { return };
        if self.entities.len() < ENTITIES_MAX {
            self.entities.push(Entity { start: first.start, end: last.end, sure, value });
            self.taken[range].fill(true);
        }
    }

    /// Notes a value without taking its tokens: a product's name may hold a colour, a run several words.
    pub(crate) fn note(&mut self, (start, end): (usize, usize), sure: bool, value: Value) {
        let same = self.entities.iter_mut().find(|e| e.value == value && e.start < end && start < e.end);
        if let Some(same) = same {
            (same.start, same.end) = (same.start.min(start), same.end.max(end));
        } else if self.entities.len() < ENTITIES_MAX {
            self.entities.push(Entity { start, end, sure, value });
        }
    }

    fn sorted(mut self) -> Vec<Entity> {
        self.entities.sort_by_key(|entity| (entity.start, entity.end));
        self.entities
    }
}
