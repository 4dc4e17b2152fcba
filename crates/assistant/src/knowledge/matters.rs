//! What pages state about matters that have one true number: until when something may be returned, what delivery costs.
//! Two places contradict each other when they speak of the same matter in the same scope and have no number in common.
//!
//! The rules see concepts and not words, so they hold in every language with a concept list; the words for days and years,
//! and for what narrows a statement (express, sale items, another country), are in `words.txt`. A statement that the rules do
//! not understand is none: this finds contradictions, it does not prove that there are none.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::OnceLock;

use domain::money::Money;
use domain::page::{Page, Section};
use jiff::civil::Date;
use serde::Serialize;

use super::speech::Speech;
use crate::understand::entity::token::{Shape, Token, Tokens};
use crate::understand::entity::vocabulary::Vocabulary;
use crate::understand::entity::{self, Reading};
use crate::understand::intent::concepts::{Lexicon, concept};
use crate::understand::intent::fold::words;

/// Statements of one section that are looked at.
const CLAIMS_MAX: usize = 20;
/// Places of one contradiction that are told.
const PLACES_MAX: usize = 10;
/// Longest time that is one.
const DAYS_MAX: i64 = 40_000;
/// Characters of a sentence that are quoted.
const QUOTE_CHARS_MAX: usize = 200;

/// Something that has one true number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Matter {
    /// How long goods may be returned.
    ReturnWindow,
    /// How long delivery takes.
    DeliveryTime,
    /// What delivery costs.
    ShippingCost,
    /// From which order value delivery is free.
    FreeFrom,
    /// How long the warranty lasts.
    Warranty,
}

impl Matter {
    /// In words.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReturnWindow => "return window",
            Self::DeliveryTime => "delivery time",
            Self::ShippingCost => "shipping cost",
            Self::FreeFrom => "free delivery from",
            Self::Warranty => "warranty",
        }
    }
}

/// A number that is stated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Value {
    /// A time, with its shortest and longest; a month counts 30 days, a year twelve months.
    Days {
        /// At least.
        from: i64,
        /// At most.
        to: i64,
    },
    /// An amount.
    Money {
        /// The amount.
        amount: Money,
    },
}

impl Value {
    /// So many days.
    #[must_use]
    pub const fn days(days: i64) -> Self {
        Self::Days { from: days, to: days }
    }

    /// Whether both can be true. A year may be 360 or 366 days; amounts of different currencies do not tell.
    fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Days { from: a, to: b }, Self::Days { from: c, to: d }) => {
                let slack = |days: &i64| days / 50;
                *a <= d + slack(d) && *c <= b + slack(b)
            }
            (Self::Money { amount: a }, Self::Money { amount: b }) => a.currency != b.currency || a.minor == b.minor,
            _ => true,
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days { from, to } if from == to => write!(f, "{to} days"),
            Self::Days { from, to } => write!(f, "{from} to {to} days"),
            Self::Money { amount } => write!(f, "{amount}"),
        }
    }
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claim {
    /// About what.
    pub matter: Matter,
    /// For what alone it holds: `express`, `sale`; empty for everything else.
    pub scope: BTreeSet<String>,
    /// The number.
    pub value: Value,
    /// The sentence.
    pub quote: String,
}

/// Where a statement stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Place {
    /// File or address; `settings` for the shop's own settings.
    pub source: String,
    /// Where in it.
    pub anchor: String,
    /// The heading.
    pub heading: String,
    /// What it states.
    pub values: Vec<Value>,
    /// The first sentence that does.
    pub quote: String,
}

/// Places that cannot all be right.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    /// About what.
    pub matter: Matter,
    /// In which scope.
    pub scope: BTreeSet<String>,
    /// The places, in the order of the pages.
    pub places: Vec<Place>,
}

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.matter.as_str())?;
        if !self.scope.is_empty() {
            write!(f, " ({})", self.scope.iter().map(String::as_str).collect::<Vec<_>>().join(", "))?;
        }
        for (n, place) in self.places.iter().enumerate() {
            let values: Vec<String> = place.values.iter().map(ToString::to_string).collect();
            let anchor = if place.anchor.is_empty() { String::new() } else { format!("#{}", place.anchor) };
            let between = if n == 0 { ": " } else { "; " };
            write!(f, "{between}{}{anchor} says {}", place.source, values.join(", "))?;
        }
        Ok(())
    }
}

/// What the pages and the settings state differently.
#[must_use]
pub fn contradictions(pages: &[Page], settings: &[Claim]) -> Vec<Contradiction> {
    let mut by_matter: BTreeMap<(Matter, BTreeSet<String>), Vec<Place>> = BTreeMap::new();
    let mut note = |claim: Claim, source: &str, anchor: &str, heading: &str| {
        let places = by_matter.entry((claim.matter, claim.scope)).or_default();
        // Parts of one section follow each other.
        match places.last_mut().filter(|place| place.source == source && place.anchor == anchor) {
            Some(place) if place.values.contains(&claim.value) => {}
            Some(place) => place.values.push(claim.value),
            None => places.push(Place {
                source: source.to_owned(),
                anchor: anchor.to_owned(),
                heading: heading.to_owned(),
                values: vec![claim.value],
                quote: claim.quote,
            }),
        }
    };
    for page in pages {
        for section in &page.sections {
            let heading = section.path.last().unwrap_or(&page.title);
            for claim in claims(section) {
                note(claim, &page.source, &section.anchor, heading);
            }
        }
    }
    for claim in settings {
        note(claim.clone(), "settings", "", "settings");
    }
    let found = by_matter.into_iter().filter_map(|((matter, scope), places)| {
        let agree = |a: &Place, b: &Place| a.values.iter().any(|one| b.values.iter().any(|other| one.agrees(other)));
        let disputed = |place: &&Place| places.iter().any(|other| !agree(place, other));
        let places: Vec<Place> = places.iter().filter(disputed).take(PLACES_MAX).cloned().collect();
        (!places.is_empty()).then_some(Contradiction { matter, scope, places })
    });
    found.collect()
}

/// What a section states.
#[must_use]
pub fn claims(section: &Section) -> Vec<Claim> {
    let speech = Speech::of(&section.language);
    let vocabularies = crate::understand::vocabularies([section.language.as_str()].into_iter());
    let language = Language { lexicon: speech.lexicon(), vocabulary: &vocabularies[0] };
    let heading = language.sees(&section.path.join("\n"));
    let mut found = Vec::new();
    for sentence in sentences(&section.text) {
        let sees = language.sees(sentence);
        let quote: String = sentence.chars().take(QUOTE_CHARS_MAX).collect();
        let scope: BTreeSet<String> = language
            .scope(sentence)
            .into_iter()
            .chain(section.path.last().map(|last| language.scope(last)).unwrap_or_default())
            .collect();
        for (at, value) in language.times(sentence) {
            if let Some(matter) = matter_of_time(&sees, &heading, language.nearest_is_refund(sentence, at)) {
                found.push(Claim { matter, scope: scope.clone(), value, quote: quote.clone() });
            }
        }
        for clause in clauses(sentence) {
            let part = language.sees(clause);
            let reading = Reading::new(&vocabularies, Date::ZERO);
            for value in entity::extract(clause, &reading).into_iter().map(|entity| entity.value) {
                if let entity::Value::Amount(amount) = value
                    && let Some(matter) = matter_of_amount(&part, &sees, &heading, amount)
                {
                    let value = Value::Money { amount };
                    found.push(Claim { matter, scope: scope.clone(), value, quote: quote.clone() });
                }
            }
        }
    }
    found.truncate(CLAIMS_MAX);
    found
}

/// What a stretch of text is about.
#[derive(Debug, Default)]
struct Sees(BTreeSet<u32>);

impl Sees {
    fn any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.0.contains(&concept(name)))
    }
}

fn matter_of_time(sentence: &Sees, heading: &Sees, of_refund: bool) -> Option<Matter> {
    let settles = sentence.any(&["settle"]) || of_refund;
    let of_returns = heading.any(&["return"]) && !heading.any(&["ship"]) && !sentence.any(&["refund"]);
    if sentence.any(&["warranty"]) || (heading.any(&["warranty"]) && !sentence.any(&["return", "ship"])) {
        Some(Matter::Warranty)
    } else if settles {
        None
    } else if sentence.any(&["return"]) || of_returns {
        Some(Matter::ReturnWindow)
    } else if sentence.any(&["ship", "arrive"]) || heading.any(&["ship"]) {
        (!heading.any(&["return", "refund"]) && !sentence.any(&["refund", "exchange"])).then_some(Matter::DeliveryTime)
    } else {
        None
    }
}

fn matter_of_amount(clause: &Sees, sentence: &Sees, heading: &Sees, amount: Money) -> Option<Matter> {
    let of_delivery = sentence.any(&["ship"]) || heading.any(&["ship"]);
    if !of_delivery || sentence.any(&["return", "refund", "exchange"]) || heading.any(&["return"]) || amount.minor <= 0
    {
        return None;
    }
    let free = clause.any(&["free"]) || (sentence.any(&["free"]) && clause.any(&["from"]));
    if free {
        Some(Matter::FreeFrom)
    } else {
        // "Orders over 50 EUR are sent insured" states no cost.
        (!clause.any(&["from"])).then_some(Matter::ShippingCost)
    }
}

/// What narrows a statement, by the name of its concept.
const SCOPES: [&str; 8] = ["express", "pickup", "faulty", "sale", "festive", "member", "exchanged", "swapped"];
/// What narrows it to what is named: goods, countries.
const NAMED_SCOPES: [&str; 2] = ["abroad", "item"];

/// The words that numbers stand beside.
fn own_words() -> &'static Lexicon {
    static OWN: OnceLock<Lexicon> = OnceLock::new();
    OWN.get_or_init(|| Lexicon::read(include_str!("words.txt")))
}

struct Language<'a> {
    lexicon: &'a Lexicon,
    vocabulary: &'a Vocabulary,
}

impl Language<'_> {
    fn sees(&self, text: &str) -> Sees {
        let words = words(text);
        Sees(self.lexicon.find(&words).into_iter().chain(own_words().find(&words)).collect())
    }

    fn scope(&self, text: &str) -> BTreeSet<String> {
        let all = self.sees(text);
        let mut scope: BTreeSet<String> =
            SCOPES.iter().filter(|name| all.any(&[name])).map(|name| (*name).to_owned()).collect();
        if all.any(&NAMED_SCOPES) {
            for word in words(text) {
                let plain = word.plain.clone();
                if self.sees(&plain).any(&NAMED_SCOPES) {
                    scope.insert(plain.trim_end_matches('s').to_owned());
                }
            }
        }
        scope
    }

    /// The times that a sentence states, each with the token it begins at.
    fn times(&self, sentence: &str) -> Vec<(usize, Value)> {
        let tokens = Tokens::of(sentence);
        let mut found = Vec::new();
        let mut n = 0;
        while n < tokens.len() {
            let Some(first) = self.number(&tokens[n]) else {
                n += 1;
                continue;
            };
            let mut after = n + 1;
            let mut last = first;
            // "3-5", "3 – 5", "3 to 5", "3 bis 5".
            if let Some(second) = tokens.get(after + 1).and_then(|token| self.number(token))
                && tokens[after].shape != Shape::Number
                && tokens[after].plain.chars().count() <= 3
                && !matches!(tokens[after].raw, "." | ",")
            {
                (last, after) = (second, after + 2);
            }
            if let Some(unit) = (after..after + 3).find_map(|at| unit(tokens.get(at)?).filter(|_| at < tokens.len()))
                && first <= last
                && last.saturating_mul(unit) <= DAYS_MAX
            {
                found.push((n, Value::Days { from: first * unit, to: last * unit }));
            }
            n = after;
        }
        found
    }

    fn number(&self, token: &Token<'_>) -> Option<i64> {
        let word = || self.vocabulary.numbers.get(&token.plain).copied().filter(|_| token.shape == Shape::Word);
        token.number().or_else(word).filter(|number| (2..=DAYS_MAX).contains(number) || token.shape == Shape::Number)
    }

    /// Whether the time at a token is nearer to a word for the refund than to one for the return.
    fn nearest_is_refund(&self, sentence: &str, at: usize) -> bool {
        let tokens = Tokens::of(sentence);
        let near = |name: &str| {
            let wanted = concept(name);
            let holds = |token: &Token<'_>| self.lexicon.find(&words(token.raw)).contains(&wanted);
            (0..tokens.len()).filter(|n| holds(&tokens[*n])).map(|n| n.abs_diff(at)).min()
        };
        match (near("refund"), near("return")) {
            (Some(refund), Some(back)) => refund < back,
            (Some(_), None) => !self.sees(sentence).any(&["return"]),
            (None, _) => false,
        }
    }
}

/// The days in a unit, where the token is one.
fn unit(token: &Token<'_>) -> Option<i64> {
    let found = own_words().find(&words(token.raw));
    [("day", 1), ("week", 7), ("month", 30), ("year", 360)]
        .into_iter()
        .find_map(|(name, days)| found.contains(&concept(name)).then_some(days))
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let ends = |at: usize, c: char| {
            let next = rest[at + c.len_utf8()..].chars().next();
            matches!(c, '。' | '！' | '？' | '।' | '\n' | '·')
                || (matches!(c, '.' | '!' | '?' | ';') && next.is_none_or(char::is_whitespace))
        };
        let end = rest.char_indices().find(|(at, c)| ends(*at, *c)).map_or(rest.len(), |(at, c)| at + c.len_utf8());
        let (sentence, after) = rest.split_at(end);
        rest = after;
        Some(sentence.trim())
    })
    .filter(|sentence| !sentence.is_empty())
}

fn clauses(sentence: &str) -> impl Iterator<Item = &str> {
    sentence.split(", ").flat_map(|part| part.split("、")).flat_map(|part| part.split(" – "))
}
