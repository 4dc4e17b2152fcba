//! What a query says beyond its words: price, colour, size, "without". What is understood is taken out of the text.
//!
//! To understand something more: a module with a function that takes the [`Reading`], and its line in [`read`].

mod option;
mod price;

use domain::money::Currency;

pub(crate) use price::Range;

use crate::goods::{Named, goods};
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
    /// The catalogue's.
    pub language: &'a str,
    /// The query's, where that is known.
    pub spoken: Option<&'a str>,
    /// Whether any text has this term.
    pub in_index: &'a dyn Fn(&str) -> bool,
    /// Whether a title has this term.
    pub in_titles: &'a dyn Fn(&str) -> bool,
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
    /// Things and stuffs, those written in the catalogue's own words among the tokens.
    pub named: Vec<Named>,
    /// Those of them that are to be looked for in the catalogue's words; not among the tokens.
    pub bridged: Vec<(Named, Vec<Token>)>,
    /// The query is in another language than the catalogue: what is unknown makes a sentence, and is no slip.
    pub foreign: bool,
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
    let languages = named(&mut reading, context);
    fillers(&mut reading, &languages);
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

/// Things and stuffs. Those that are to be looked for in the catalogue's words are taken out of the query's. Gives the languages
/// that the query may be in.
fn named<'a>(reading: &mut Reading, context: &Context<'a>) -> Vec<&'a str> {
    let mut languages = vec![context.language];
    languages.extend(context.spoken.map(primary).filter(|spoken| *spoken != context.language));
    reading.foreign = languages.len() > 1;
    reading.named = goods().named(&reading.text, &reading.tokens, context.spoken, context.language);
    for named in reading.named.clone() {
        let covered: Vec<Token> =
            reading.tokens.iter().filter(|t| t.end > named.bytes.start && t.start < named.bytes.end).cloned().collect();
        let is_titled = covered.iter().all(|token| (context.in_titles)(&token.term));
        let is_own = goods().is_of(&named, context.language) || is_titled;
        if context.spoken.is_none() {
            // A word of several languages is of the one whose little words stand around it.
            let is_spoken =
                |language: &&str| !is_own || reading.tokens.iter().any(|token| makes(language, token, context));
            let others = goods().languages_of(&named);
            languages.extend(others.into_iter().filter(|language| *language != context.language).filter(is_spoken));
        }
        reading.foreign |= languages.len() > 1 || !is_own;
        // The catalogue's own words find what they found before; the others may be written like them by chance.
        let is_known = match reading.foreign {
            true => is_titled && goods().is_of(&named, context.language),
            false => covered.iter().any(|token| (context.in_index)(&token.term)),
        };
        if covered.is_empty() || is_known {
            continue;
        }
        reading.take_out(named.bytes.clone());
        reading.bridged.push((named, covered));
    }
    languages
}

/// Whether a word makes sentences in this language, but not in the catalogue's.
fn makes(language: &str, token: &Token, context: &Context<'_>) -> bool {
    lexicon().is_stop(language, &token.word) && !lexicon().is_stop(context.language, &token.word)
}

fn primary(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// Words that only make a sentence go, unless nothing else would be left.
fn fillers(reading: &mut Reading, languages: &[&str]) {
    let is_stop = |token: &Token| languages.iter().any(|language| lexicon().is_stop(language, &token.word));
    let keep: Vec<Token> = reading.tokens.iter().filter(|token| !is_stop(token)).cloned().collect();
    if !keep.is_empty() || !reading.understood.is_empty() || !reading.bridged.is_empty() {
        reading.tokens = keep;
    }
}
