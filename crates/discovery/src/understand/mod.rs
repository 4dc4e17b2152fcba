//! What a query says beyond its words: price, colour, size, "without". What is understood is taken out of the text.
//!
//! To understand something more: a module with a function that takes the [`Reading`], and its line in [`read`].

mod option;
mod price;

use domain::money::Currency;

pub(crate) use price::Range;

use crate::query::{Limit, Understood};
use crate::text::{Analyzer, Token, normalise};
use crate::words::{Colors, lexicon};

/// Longest query that is read; what is longer is cut.
const MAX_QUERY_CHARS: usize = 400;
/// Most words that are searched for.
const MAX_QUERY_WORDS: usize = crate::search::gather::MAX_SLOTS;

/// What the catalogue knows that decides how a word is read.
pub(crate) struct Context<'a> {
    pub analyzer: &'a Analyzer,
    pub language: &'a str,
    pub currency: Currency,
    /// Colours that products have.
    pub colors: Colors,
    /// Whether any product has sizes.
    pub has_sizes: bool,
    /// Whether a product has this canonical size.
    pub has_size: &'a dyn Fn(&str) -> bool,
    /// Whether a product says that it is without this term.
    pub absent: &'a dyn Fn(&str) -> bool,
}

/// A query, read.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// Normalised.
    pub text: String,
    /// Words left to search for.
    pub tokens: Vec<Token>,
    pub price: Option<Range>,
    pub colors: Colors,
    /// Canonical.
    pub sizes: Vec<String>,
    /// Terms that a product must not have.
    pub excluded: Vec<String>,
    pub understood: Vec<Understood>,
}

impl Reading {
    fn understand(&mut self, kind: Limit, words: &str, meaning: String) {
        self.understood.push(Understood { kind, words: words.trim().to_owned(), meaning });
    }

    /// Takes out what is read differently.
    fn take_out(&mut self, bytes: std::ops::Range<usize>) {
        self.tokens.retain(|token| token.end <= bytes.start || token.start >= bytes.end);
    }

    /// The shopper's words for a sort of limit.
    pub fn words_for(&self, kind: Limit) -> String {
        let words: Vec<_> = self.understood.iter().filter(|u| u.kind == kind).map(|u| u.words.as_str()).collect();
        words.join(", ")
    }
}

/// Reads a query.
pub(crate) fn read(text: &str, context: &Context<'_>) -> Reading {
    let text = normalise(text, MAX_QUERY_CHARS);
    let tokens = context.analyzer.tokens(&text, 4 * MAX_QUERY_WORDS);
    let mut reading = Reading { text, tokens, ..Reading::default() };
    price::read(&mut reading, context.currency);
    without(&mut reading, context);
    option::sizes(&mut reading, context);
    option::colors(&mut reading, context);
    fillers(&mut reading, context.language);
    reading.tokens.truncate(MAX_QUERY_WORDS);
    reading
}

/// "without sugar", "zonder suiker", "sugar-free".
fn without(reading: &mut Reading, context: &Context<'_>) {
    let mut at = 0;
    while at < reading.tokens.len() {
        let (token, previous) = (&reading.tokens[at], at.checked_sub(1).map(|p| &reading.tokens[p]));
        let next = reading.tokens.get(at + 1);
        let pair = match (previous, next) {
            (_, Some(next)) if lexicon().excludes_next(&token.word) => Some((token.start..next.end, next.term.clone())),
            (Some(previous), _) if lexicon().excludes_previous(&token.word) => {
                Some((previous.start..token.end, previous.term.clone()))
            }
            (Some(previous), _) if lexicon().is_absence(&token.word) && (context.absent)(&previous.term) => {
                Some((previous.start..token.end, previous.term.clone()))
            }
            _ => None,
        };
        let Some((bytes, term)) = pair else {
            at += 1;
            continue;
        };
        let words = reading.text[bytes.clone()].to_owned();
        reading.understand(Limit::Without, &words, term.clone());
        reading.excluded.push(term);
        reading.take_out(bytes);
        at = at.saturating_sub(1);
    }
}

/// Words that only make a sentence go, unless nothing else would be left.
fn fillers(reading: &mut Reading, language: &str) {
    let keep: Vec<Token> =
        reading.tokens.iter().filter(|token| !lexicon().is_stop(language, &token.word)).cloned().collect();
    if !keep.is_empty() || !reading.understood.is_empty() {
        reading.tokens = keep;
    }
}
