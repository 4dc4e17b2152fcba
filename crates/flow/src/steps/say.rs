//! `say`: words in a talk: a sentence of the library, the verdict explained, or the owner's own words.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::clip;
use crate::document::Problem;

/// Longest own words, in characters.
const WORDS_CHARS_MAX: usize = 600;
/// Most languages of own words.
const LANGUAGES_MAX: usize = 120;

/// The sentences of the library that a talk can say, with the facts that stand in them.
pub const SAYINGS: [(&str, &[&str]); 26] = [
    ("return-which-order", &[]),
    ("return-which-item", &[]),
    ("return-why", &[]),
    ("return-unused", &[]),
    ("return-photo", &[]),
    ("return-check", &["item.title", "order.number"]),
    ("return-free", &[]),
    ("return-after", &[]),
    ("return-review", &[]),
    ("return-stopped", &[]),
    ("order-list", &[]),
    ("cancel-check", &["order.number", "order.total"]),
    ("cancel-too-late", &["order.number"]),
    ("address-ask", &[]),
    ("address-check", &["order.number", "address.new"]),
    ("address-too-late", &["order.number"]),
    ("exchange-which", &[]),
    ("exchange-check", &["item.title", "exchange.title"]),
    ("exchange-approved", &["item.title", "exchange.title"]),
    ("exchange-sold-out", &["exchange.title"]),
    ("exchange-refused", &["item.title"]),
    ("change-review", &[]),
    ("stopped", &[]),
    ("handoff-done", &[]),
    ("handoff-next", &[]),
    ("identify-contact", &[]),
];

/// The owner's own words, by BCP 47 language.
pub type OwnWords = BTreeMap<String, String>;

/// Says something, once in a talk. Exactly one of the three.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Say {
    /// A sentence of the library, in every language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The owner's own words, by language. Where the shopper's is missing, English, else the first.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub text: OwnWords,
    /// Why the last `decide` refused, in the library's words; a person explains what no sentence says truly.
    #[serde(default, skip_serializing_if = "is_false")]
    pub explain: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Say {
    pub(super) fn check(&self) -> Vec<Problem> {
        let kinds =
            usize::from(self.message.is_some()) + usize::from(!self.text.is_empty()) + usize::from(self.explain);
        if kinds != 1 {
            return vec![Problem::new("say", "must have exactly one of message, text, explain")];
        }
        check_words("say", self.message.as_deref(), &self.text)
    }
}

/// What is wrong with the words of a step.
pub(super) fn check_words(at: &str, message: Option<&str>, text: &OwnWords) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(id) = message.filter(|id| !SAYINGS.iter().any(|(known, _)| known == id)) {
        let known: Vec<&str> = SAYINGS.iter().map(|(known, _)| *known).collect();
        let words = format!("no sentence {:?} for talks, known: {}", clip(id), known.join(", "));
        problems.push(Problem::new(format!("{at}.message"), words));
    }
    let tag = |tag: &str| (2..=12).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let fits = |words: &str| {
        !words.trim().is_empty() && words.chars().count() <= WORDS_CHARS_MAX && !words.chars().any(char::is_control)
    };
    if text.len() > LANGUAGES_MAX || text.keys().any(|language| !tag(language)) {
        problems.push(Problem::new(format!("{at}.text"), "must be given by language, as `en` or `pt-BR`"));
    }
    if !text.values().all(|words| fits(words)) {
        let words = format!("must have 1 to {WORDS_CHARS_MAX} characters on one line in each language");
        problems.push(Problem::new(format!("{at}.text"), words));
    }
    problems
}

/// The words for a reader: in the language, else its base, else English, else the first there are.
#[must_use]
pub fn own_words<'a>(text: &'a OwnWords, language: &str) -> Option<(&'a str, &'a str)> {
    let base = language.split('-').next().unwrap_or(language);
    let found = [language, base, "en"].into_iter().find_map(|tag| text.get_key_value(tag));
    found.or_else(|| text.first_key_value()).map(|(tag, words)| (tag.as_str(), words.as_str()))
}
