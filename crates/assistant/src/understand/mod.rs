//! What a message is about: its language, its intent and what it names. Deterministic and built in; a shop's own intents
//! are learned from a handful of sentences by the same learner.
//!
//! [`read`] puts the parts together for one message of a conversation.

pub mod entity;
pub mod intent;
pub mod language;

pub(crate) mod label;

use std::sync::Arc;

use domain::money::Currency;
use jiff::civil::Date;
use serde::Serialize;

use entity::catalogue::Catalogue;
use entity::vocabulary::Vocabulary;
use entity::{Answer, Entity, Reading, Value};
use intent::{Advice, Classified, Intent, Intents};
use language::{Detector, Priors};

/// Characters of a message that are read; a longer one is not answered but asked for in short.
pub const CHARS_MAX: usize = 2_000;
/// Languages a message is tried in.
const LANGUAGES_MAX: usize = 3;
/// How sure the conversation's language is to stay.
const STICKY: f32 = 0.9;
/// How much the shop's own language outweighs another, …
const SHOP_WEIGHT: f32 = 3.0;
/// … and in a message of one or two words when nothing else is known: "hello" is written everywhere, and says nothing.
const SHOP_WEIGHT_SHORT: f32 = 30.0;

/// What is known before a message is read.
#[derive(Debug, Clone)]
pub struct Context<'a> {
    /// Language of the conversation's last answer.
    pub locale: Option<&'a str>,
    /// The shop's own language.
    pub shop_locale: &'a str,
    /// Languages the shop answers in; empty = all.
    pub languages: &'a [&'a str],
    /// The browser's `Accept-Language`.
    pub browser: Option<&'a str>,
    /// The shopper's phone number in E.164, on channels that have one.
    pub phone: Option<&'a str>,
    /// ISO 3166 country of the shopper.
    pub region: Option<&'a str>,
    /// The shop's currency.
    pub currency: Option<Currency>,
    /// Today, where the shopper is.
    pub today: Date,
    /// What the shop's order numbers begin with (`CW-`).
    pub order_prefixes: &'a [&'a str],
    /// The products that may be named, by product key.
    pub catalogue: Option<&'a Catalogue>,
    /// The built-in intents.
    pub intents: &'a Intents,
}

impl<'a> Context<'a> {
    /// A first message to a shop of this language, with nothing else known.
    #[must_use]
    pub fn new(shop_locale: &'a str, today: Date) -> Self {
        Self {
            locale: None,
            shop_locale,
            languages: &[],
            browser: None,
            phone: None,
            region: None,
            currency: None,
            today,
            order_prefixes: &[],
            catalogue: None,
            intents: Intents::embedded(),
        }
    }

    fn priors(&self, text: &str) -> Priors {
        let nothing_else_known = self.locale.is_none() && self.browser.is_none() && self.phone.is_none();
        let short = nothing_else_known && text.split_whitespace().count() <= 2;
        let weight = if short { SHOP_WEIGHT_SHORT } else { SHOP_WEIGHT };
        let mut priors = Priors::default().allow(self.languages.iter().copied()).weigh(self.shop_locale, weight);
        if let Some(header) = self.browser {
            priors = priors.browser(header);
        }
        if let Some(number) = self.phone {
            priors = priors.phone(number);
        }
        if let Some(locale) = self.locale {
            priors = priors.earlier(locale, STICKY);
        }
        priors
    }
}

/// What kind of message it is, before its meaning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Letters or digits.
    Words,
    /// Only signs: emoji, punctuation.
    Signs,
    /// Nothing to see.
    Empty,
    /// More than is read.
    TooLong,
}

/// What was understood of one message. Serialised for explanations and review; the words themselves stay out.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Understanding {
    /// What kind of message.
    pub sort: Sort,
    /// BCP 47 language to answer in.
    pub language: String,
    /// The languages it may be in, likeliest first.
    pub languages: Vec<(String, f32)>,
    /// What it wants.
    pub intents: Classified,
    /// What it names; places are bytes of `text`.
    pub entities: Vec<Entity>,
    /// Whether it is nothing but a yes, no or stop.
    pub answer: Option<Answer>,
    /// Id of the button whose words it is.
    pub pressed: Option<&'static str>,
    /// The message without control and reordering characters, at most [`CHARS_MAX`] characters.
    #[serde(skip)]
    pub text: String,
}

impl Understanding {
    /// The intent, where it is clear.
    #[must_use]
    pub fn sure(&self) -> Option<Intent> {
        match &self.intents.advice {
            Advice::Sure(intent) => Some(*intent),
            Advice::Ask(_) | Advice::HandOver => None,
        }
    }

    /// What it names, without the places.
    pub fn values(&self) -> impl Iterator<Item = &Value> {
        self.entities.iter().map(|entity| &entity.value)
    }

    /// The words of the languages it may be in.
    #[must_use]
    pub fn vocabularies(&self) -> Vec<Arc<Vocabulary>> {
        vocabularies(self.languages.iter().map(|(tag, _)| tag.as_str()))
    }
}

/// Reads one message.
#[must_use]
pub fn read(text: &str, context: &Context<'_>) -> Understanding {
    let (sort, text) = bounded(text);
    let detection = Detector::embedded().detect(&text, &context.priors(&text));
    let mut languages: Vec<(String, f32)> = (detection.candidates.iter())
        .take(LANGUAGES_MAX)
        .map(|candidate| (candidate.language.to_owned(), candidate.probability))
        .collect();
    if languages.is_empty() {
        languages.push((context.locale.unwrap_or(context.shop_locale).to_owned(), 1.0));
    }
    let pressed =
        label::pressed(&text, context.locale.into_iter().chain(languages.iter().map(|(tag, _)| tag.as_str())));
    if let Some((_, tag)) = &pressed {
        languages = vec![(tag.clone(), 1.0)];
    }
    let weighed: Vec<(&str, f32)> = languages.iter().map(|(tag, share)| (tag.as_str(), *share)).collect();
    let intents = context.intents.classify(&text, &weighed);
    let best = weighed.first().map_or(context.shop_locale, |(tag, _)| *tag);
    let answer = entity::answer(&text, &vocabularies(context.locale.into_iter().chain([best])));
    let words = vocabularies(context.locale.into_iter().chain(weighed.iter().map(|(tag, _)| *tag)));
    let entities = entity::extract(&text, &reading(context, &words));
    let language = best.to_owned();
    Understanding { sort, language, languages, intents, entities, answer, pressed: pressed.map(|(id, _)| id), text }
}

fn reading<'a>(context: &'a Context<'_>, words: &'a [Arc<Vocabulary>]) -> Reading<'a> {
    Reading {
        currency: context.currency,
        region: context.region,
        month_first: context.region == Some("US"),
        order_prefixes: context.order_prefixes,
        catalogue: context.catalogue,
        ..Reading::new(words, context.today)
    }
}

/// The words of these languages and of English, which is borrowed from everywhere.
pub(crate) fn vocabularies<'a>(tags: impl Iterator<Item = &'a str>) -> Vec<Arc<Vocabulary>> {
    let mut found: Vec<Arc<Vocabulary>> = Vec::new();
    for tag in tags.chain(["en"]) {
        let words = Vocabulary::embedded(tag);
        if !found.iter().any(|held| Arc::ptr_eq(held, &words)) {
            found.push(words);
        }
    }
    found
}

/// The part of a message that is read, with what kind of message it is.
fn bounded(text: &str) -> (Sort, String) {
    let mut visible = text.trim().chars().filter(|c| !reorders(*c)).map(|c| if c.is_control() { ' ' } else { c });
    let read: String = visible.by_ref().take(CHARS_MAX).collect();
    let sort = if visible.next().is_some() {
        Sort::TooLong
    } else if read.chars().any(char::is_alphanumeric) {
        Sort::Words
    } else if read.chars().all(|c| c.is_whitespace() || is_blank(c)) {
        Sort::Empty
    } else {
        Sort::Signs
    };
    (sort, read)
}

/// Characters that reorder their neighbours or stand for nothing. Joiners stay: some scripts need them.
fn reorders(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Characters that show nothing by themselves.
fn is_blank(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{2800}')
}

#[cfg(test)]
mod tests;
