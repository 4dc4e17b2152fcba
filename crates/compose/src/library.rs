//! The locales, embedded from `/locales` and parsed once. To add one: a folder there (see `docs/locales.md`); no Rust.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use icu_locale::{Locale as Tag, LocaleExpander};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::format::date;
use crate::verify::{Lexicon, Pattern, Words};

/// One folder of `/locales`.
pub(crate) struct Source {
    pub(crate) tag: &'static str,
    pub(crate) messages: &'static str,
    pub(crate) answers: &'static str,
    pub(crate) meta: &'static str,
    pub(crate) words: &'static str,
}

mod embedded {
    use super::Source;
    include!(concat!(env!("OUT_DIR"), "/locales.rs"));
}
pub(crate) use embedded::LOCALES;

/// The language every text falls back to.
pub(crate) const FALLBACK: &str = "en";

/// `meta.toml` of a locale: how it writes numbers and money.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Meta {
    /// The language's name for itself.
    pub(crate) name: String,
    /// `ltr` or `rtl`.
    pub(crate) direction: String,
    /// Tag for numbers and dates; may choose digits (`ar-u-nu-latn`).
    pub(crate) numbers: String,
    /// Meta's language code for WhatsApp templates.
    pub(crate) whatsapp: String,
    /// `{n}` with a percent sign.
    pub(crate) percent: String,
    pub(crate) money: MoneyMeta,
    /// For languages whose months and weekdays CLDR does not name.
    #[serde(default)]
    pub(crate) dates: Option<DatesMeta>,
}

/// How a locale writes days, when CLDR does not know.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DatesMeta {
    /// January first.
    pub(crate) months: [String; 12],
    /// Monday first.
    pub(crate) weekdays: [String; 7],
    /// `{weekday}`, `{day}`, `{month}` and `{year}` in their order.
    pub(crate) pattern: String,
}

/// How a locale writes amounts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MoneyMeta {
    /// `{symbol}` and `{amount}` in their order.
    pub(crate) pattern: String,
    /// Signs by ISO code; other currencies are told by their code.
    pub(crate) symbols: BTreeMap<String, String>,
}

/// One parsed locale.
pub(crate) struct Locale {
    pub(crate) tag: &'static str,
    pub(crate) meta: Meta,
    pub(crate) bundle: FluentBundle<FluentResource>,
    /// Tag for numbers and dates.
    pub(crate) numbers: Tag,
    hash: String,
    words: OnceLock<Words>,
    source: &'static Source,
}

impl Locale {
    fn parse(source: &'static Source) -> Result<Self, String> {
        let meta: Meta = toml::from_str(source.meta).map_err(|e| e.to_string())?;
        let language = source.tag.parse().map_err(|e| format!("{e}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolating characters are invisible, and nothing invisible may stand in a verified text.
        bundle.set_use_isolating(false);
        for text in [source.messages, source.answers] {
            let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, e)| format!("{e:?}"))?;
            bundle.add_resource(resource).map_err(|e| format!("{e:?}"))?;
        }
        let numbers: Tag = meta.numbers.parse().map_err(|e| format!("{e}"))?;
        let digest = Sha256::digest([source.messages, source.answers, source.meta].concat());
        let hash = digest.iter().take(8).fold(String::new(), |mut hex, b| {
            let _ = write!(hex, "{b:02x}");
            hex
        });
        Ok(Self { tag: source.tag, meta, bundle, numbers, hash, words: OnceLock::new(), source })
    }

    /// The word lists, read at first use: most languages of a process are never written in.
    ///
    /// # Panics
    /// When embedded lists do not parse, which the tests of this crate rule out.
    pub(crate) fn words(&self) -> &Words {
        self.words.get_or_init(|| {
            let mut words = Words::parse(self.source.words).unwrap_or_else(|error| panic!("{}: {error}", self.tag));
            words.months = date::month_names(self).into_iter().map(|(n, m)| (Pattern::new(&n), m)).collect();
            // So few letters are an ordinary word as often as a month ("pro", "się", "лист").
            let short = words.months.iter().filter(|(name, _)| name.as_str().chars().count() <= 4);
            let doubtful: Vec<_> = short.filter(|_| self.tag != FALLBACK).map(|(name, _)| name.clone()).collect();
            words.date_words_with_number.extend(doubtful);
            words.weekdays = date::weekday_names(self).into_iter().map(|(n, d)| (Pattern::new(&n), d)).collect();
            words
        })
    }

    /// Names the template and the very texts it was made from.
    pub(crate) fn version(&self, template: &str) -> String {
        format!("{template}@{}:{}", self.tag, self.hash)
    }

    /// Whether the language is written from right to left.
    pub(crate) fn is_rtl(&self) -> bool {
        self.meta.direction == "rtl"
    }
}

/// A locale that is parsed at its first use.
struct Shelf {
    source: &'static Source,
    /// Language and script.
    likely: Option<(String, String)>,
    locale: OnceLock<Locale>,
}

/// All locales, each parsed when it is first used.
pub struct Library {
    shelves: Vec<Shelf>,
    everywhere: Words,
}

impl std::fmt::Debug for Library {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Library").field("locales", &self.locales()).finish_non_exhaustive()
    }
}

impl Library {
    /// The locales that are built in.
    ///
    /// # Panics
    /// When the embedded list for every language does not parse, which the tests of this crate rule out.
    pub fn embedded() -> &'static Self {
        static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library {
            shelves: LOCALES
                .iter()
                .map(|source| Shelf { source, likely: likely(source.tag), locale: OnceLock::new() })
                .collect(),
            everywhere: Words::parse(embedded::EVERYWHERE).expect("embedded word lists are tested to parse"),
        });
        &LIBRARY
    }

    /// Tags of all locales, sorted.
    #[must_use]
    pub fn locales(&self) -> Vec<&str> {
        self.shelves.iter().map(|shelf| shelf.source.tag).collect()
    }

    /// What a language calls itself, for pickers.
    #[must_use]
    pub fn language_name(&self, locale: &str) -> Option<&str> {
        self.exact(locale).map(|l| l.meta.name.as_str())
    }

    /// Words that ask to be left alone, one per locale, as the messages name them (`STOP`).
    #[must_use]
    pub fn opt_out_words(&self) -> Vec<String> {
        let word = |shelf: &Shelf| shelf.source.messages.lines().find_map(|line| line.strip_prefix("opt-out-word = "));
        self.shelves.iter().filter_map(word).map(|word| word.trim().to_owned()).collect()
    }

    /// The best locale for the wanted tags, best first: the first that is there in its language and script
    /// (`de-AT` → `de`, `zh-CN` → `zh-Hans`, but not `zh-TW`); else `en`.
    #[must_use]
    pub fn negotiate(&self, wanted: &[&str]) -> &str {
        wanted.iter().find_map(|tag| self.shelf(tag)).map_or(FALLBACK, |shelf| shelf.source.tag)
    }

    /// The locale of exactly this tag.
    pub(crate) fn exact(&self, tag: &str) -> Option<&Locale> {
        self.shelves.iter().find(|shelf| shelf.source.tag == tag).map(Shelf::locale)
    }

    /// The locale for one wanted tag, when its language is there.
    pub(crate) fn known(&self, tag: &str) -> Option<&Locale> {
        self.shelf(tag).map(Shelf::locale)
    }

    fn shelf(&self, tag: &str) -> Option<&Shelf> {
        self.shelves.iter().find(|shelf| shelf.source.tag == tag).or_else(|| {
            let wanted = likely(tag)?;
            self.shelves.iter().find(|shelf| shelf.likely.as_ref() == Some(&wanted))
        })
    }

    /// The word lists for a text of that language, or of an unknown one.
    pub(crate) fn lexicon<'a>(&'a self, locale: Option<&'a Locale>) -> Lexicon<'a> {
        let every = || self.shelves.iter().map(|shelf| shelf.locale().words()).collect();
        Lexicon::new(locale.map_or_else(every, |l| vec![l.words()]), &self.everywhere)
    }
}

impl Shelf {
    /// # Panics
    /// When the embedded locale does not parse, which the tests of this crate rule out.
    fn locale(&self) -> &Locale {
        self.locale.get_or_init(|| {
            Locale::parse(self.source).unwrap_or_else(|error| panic!("locale {}: {error}", self.source.tag))
        })
    }
}

/// Language and script of a tag, likely ones filled in.
fn likely(tag: &str) -> Option<(String, String)> {
    let mut tag: Tag = tag.trim().replace('_', "-").split('.').next()?.parse().ok()?;
    LocaleExpander::new_extended().maximize(&mut tag.id);
    Some((tag.id.language.to_string(), tag.id.script?.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_nearest_language() {
        let library = Library::embedded();
        for (wanted, found) in [
            (vec!["de-AT"], "de"),
            (vec!["de_CH.UTF-8"], "de"),
            (vec!["zh"], "zh-Hans"),
            (vec!["zh-CN"], "zh-Hans"),
            (vec!["zh-TW", "es-MX"], "es"),
            (vec!["ar-SA"], "ar"),
            (vec!["xx", "tr-TR"], "tr"),
            (vec!["tlh", "not a tag!", ""], "en"),
            (vec![], "en"),
        ] {
            assert_eq!(library.negotiate(&wanted), found, "{wanted:?}");
        }
    }
}
