//! What a locale says about understanding: example sentences per intent, words for yes, no and stop, colours and sizes
//! (`locales/<tag>/intents.toml`), relative days, number words and currency words (`words.toml`). Embedded by the build;
//! a new locale needs no Rust.

use std::collections::BTreeMap;

use serde::Deserialize;

include!(concat!(env!("OUT_DIR"), "/understanding.rs"));

/// The files of one locale as embedded; empty where it has none.
#[derive(Debug, Clone, Copy)]
pub struct Source {
    /// The tag of the locale, as its folder is called.
    pub tag: &'static str,
    /// `intents.toml`.
    pub intents: &'static str,
    /// `words.toml`.
    pub words: &'static str,
}

/// `intents.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Examples {
    /// Sentences by the name of the intent.
    pub intents: BTreeMap<String, Vec<String>>,
    /// Words by `yes`, `no`, `stop`.
    #[serde(default)]
    pub words: BTreeMap<String, Vec<String>>,
    /// Words by colour.
    #[serde(default)]
    pub colors: BTreeMap<String, Vec<String>>,
    /// Words by size.
    #[serde(default)]
    pub sizes: BTreeMap<String, Vec<String>>,
}

/// The parts of `words.toml` that understanding uses.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Words {
    /// Number words.
    #[serde(default)]
    pub numbers: BTreeMap<String, i64>,
    /// Currency words.
    #[serde(default)]
    pub amounts: Amounts,
    /// Words for days.
    #[serde(default)]
    pub dates: Dates,
}

/// `[amounts]` of `words.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Amounts {
    /// Currency codes by word.
    #[serde(default)]
    pub currencies: BTreeMap<String, String>,
}

/// `[dates]` of `words.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Dates {
    /// Days from today by word; 99 for what names no day.
    #[serde(default)]
    pub relative: BTreeMap<String, i64>,
}

/// Every locale the build found that has something to say here.
pub fn embedded() -> &'static [Source] {
    SOURCES
}

/// The concept list of a language, empty where there is none.
pub fn concept_list(tag: &str) -> &'static str {
    CONCEPTS.binary_search_by(|(name, _)| (*name).cmp(tag)).map_or("", |n| CONCEPTS[n].1)
}
