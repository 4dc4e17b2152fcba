//! The locales, embedded from `/locales` and parsed once. To add one: a folder there (see `docs/locales.md`); no Rust.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

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
    pub(crate) words: Words,
    /// Tag for numbers and dates.
    pub(crate) numbers: Tag,
    /// Language and script.
    likely: Option<(String, String)>,
    hash: String,
}

impl Locale {
    fn parse(source: &Source) -> Result<Self, String> {
        let meta: Meta = toml::from_str(source.meta).map_err(|e| e.to_string())?;
        let language = source.tag.parse().map_err(|e| format!("{e}"))?;
        let resource = FluentResource::try_new(source.messages.to_owned()).map_err(|(_, e)| format!("{e:?}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolating characters are invisible, and nothing invisible may stand in a verified text.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|e| format!("{e:?}"))?;
        let numbers: Tag = meta.numbers.parse().map_err(|e| format!("{e}"))?;
        let mut words = Words::parse(source.words)?;
        words.months = date::month_names(&numbers).into_iter().map(|(n, m)| (Pattern::new(&n), m)).collect();
        words.weekdays = date::weekday_names(&numbers).into_iter().map(|(n, d)| (Pattern::new(&n), d)).collect();
        let digest = Sha256::digest([source.messages, source.meta].concat());
        let hash = digest.iter().take(8).fold(String::new(), |mut hex, b| {
            let _ = write!(hex, "{b:02x}");
            hex
        });
        Ok(Self { tag: source.tag, meta, bundle, words, numbers, likely: likely(source.tag), hash })
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

/// All locales, parsed once.
pub struct Library {
    locales: Vec<Locale>,
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
    /// When an embedded locale does not parse, which the tests of this crate rule out.
    pub fn embedded() -> &'static Self {
        static LIBRARY: LazyLock<Library> = LazyLock::new(|| {
            Library::parse(LOCALES, embedded::EVERYWHERE).expect("embedded locales are tested to parse")
        });
        &LIBRARY
    }

    pub(crate) fn parse(sources: &[Source], everywhere: &str) -> Result<Self, String> {
        let parse = |s: &Source| Locale::parse(s).map_err(|e| format!("locale {}: {e}", s.tag));
        let locales = sources.iter().map(parse).collect::<Result<Vec<_>, _>>()?;
        if !locales.iter().any(|l| l.tag == FALLBACK) {
            return Err(format!("locale {FALLBACK} is missing"));
        }
        Ok(Self { locales, everywhere: Words::parse(everywhere)? })
    }

    /// Tags of all locales, sorted.
    #[must_use]
    pub fn locales(&self) -> Vec<&str> {
        self.locales.iter().map(|l| l.tag).collect()
    }

    /// What a language calls itself, for pickers.
    #[must_use]
    pub fn language_name(&self, locale: &str) -> Option<&str> {
        self.exact(locale).map(|l| l.meta.name.as_str())
    }

    /// Words that ask to be left alone, one per locale, as the messages name them (`STOP`).
    #[must_use]
    pub fn opt_out_words(&self) -> Vec<String> {
        self.locales.iter().filter_map(|l| crate::write::fixed(l, "opt-out-word")).collect()
    }

    /// The best locale for the wanted tags, best first: the first that is there in its language and script
    /// (`de-AT` → `de`, `zh-CN` → `zh-Hans`, but not `zh-TW`); else `en`.
    #[must_use]
    pub fn negotiate(&self, wanted: &[&str]) -> &str {
        wanted.iter().find_map(|tag| self.known(tag)).map_or(FALLBACK, |l| l.tag)
    }

    /// The locale of exactly this tag.
    pub(crate) fn exact(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|l| l.tag == tag)
    }

    /// The locale for one wanted tag, when its language is there.
    pub(crate) fn known(&self, tag: &str) -> Option<&Locale> {
        self.exact(tag).or_else(|| {
            let wanted = likely(tag)?;
            self.locales.iter().find(|l| l.likely.as_ref() == Some(&wanted))
        })
    }

    /// The word lists for a text of that language, or of an unknown one.
    pub(crate) fn lexicon<'a>(&'a self, locale: Option<&'a Locale>) -> Lexicon<'a> {
        let lists = locale.map_or_else(|| self.locales.iter().map(|l| &l.words).collect(), |l| vec![&l.words]);
        Lexicon::new(lists, &self.everywhere)
    }

    /// Every locale.
    pub(crate) fn every(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter()
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
            (vec!["fr", "not a tag!", ""], "en"),
            (vec![], "en"),
        ] {
            assert_eq!(library.negotiate(&wanted), found, "{wanted:?}");
        }
    }
}
