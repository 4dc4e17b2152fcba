//! The locales, embedded from `/locales` and parsed once. To add one: a folder there (see `docs/locales.md`); no Rust.

mod own;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use icu_locale::{Locale as Tag, LocaleExpander};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::format::date::{self, Day};
use crate::verify::{Calendar, Claims, Lexicon, Words, fold, ordinary_words};

/// One folder of `/locales`.
pub(crate) struct Source {
    pub(crate) tag: &'static str,
    pub(crate) messages: &'static str,
    pub(crate) answers: &'static str,
    pub(crate) meta: &'static str,
    pub(crate) words: &'static str,
    /// Empty where there is none.
    pub(crate) claims: &'static str,
    /// The tables `[colors]` and `[sizes]` of `intents.toml`.
    pub(crate) options: &'static str,
    /// The words of the examples in `intents.toml`.
    pub(crate) examples: &'static str,
}

mod embedded {
    use super::Source;
    include!(concat!(env!("OUT_DIR"), "/locales.rs"));
}
pub(crate) use embedded::LOCALES;

/// The language every text falls back to.
pub(crate) const FALLBACK: &str = "en";

/// Days whose spellings are kept, per language.
const WAYS_KEPT_MAX: usize = 400;

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
    /// Whether accents make other words, as the tones of Vietnamese do.
    #[serde(default)]
    pub(crate) accents: bool,
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
    claims: OnceLock<Claims>,
    ordinary: OnceLock<HashSet<String>>,
    calendar: OnceLock<Calendar>,
    ways: Mutex<HashMap<Day, Arc<[String]>>>,
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
        Ok(Self {
            tag: source.tag,
            meta,
            bundle,
            numbers,
            hash,
            words: OnceLock::new(),
            claims: OnceLock::new(),
            ordinary: OnceLock::new(),
            calendar: OnceLock::new(),
            ways: Mutex::default(),
            source,
        })
    }

    /// The word lists, read at first use: most languages of a process are never written in.
    ///
    /// # Panics
    /// When embedded lists do not parse, which the tests of this crate rule out.
    pub(crate) fn words(&self) -> &Words {
        self.words.get_or_init(|| {
            Words::parse(self.source.words, self.calendar(), self.meta.accents)
                .unwrap_or_else(|error| panic!("{}: {error}", self.tag))
        })
    }

    /// The words that claim something, for free drafts; read at first use.
    ///
    /// # Panics
    /// When embedded lists do not parse, which the tests of this crate rule out.
    pub(crate) fn claims(&self) -> &Claims {
        self.claims.get_or_init(|| {
            Claims::parse(self.source.claims, self.source.options, own::phrases(self.source), self.meta.accents)
                .unwrap_or_else(|error| panic!("{}: {error}", self.tag))
        })
    }

    /// Folded words of the language's own texts, and those that shoppers write small: names of nothing.
    pub(crate) fn ordinary_words(&self) -> &HashSet<String> {
        self.ordinary.get_or_init(|| {
            let capitals = self.claims().capital_nouns;
            let own = self.sentences().flat_map(|text| ordinary_words(text, true).collect::<Vec<_>>());
            own.chain(ordinary_words(self.source.examples, capitals)).collect()
        })
    }

    /// What follows the ids of the messages; variables are in it.
    fn sentences(&self) -> impl Iterator<Item = &'static str> {
        let lines = [self.source.messages, self.source.answers].into_iter().flat_map(str::lines);
        let told = lines.filter(|line| !line.starts_with('#'));
        told.map(|line| line.split_once(" = ").map_or(line, |(_, text)| text))
    }

    /// What the language calls months and weekdays.
    pub(crate) fn calendar(&self) -> &Calendar {
        self.calendar.get_or_init(|| {
            let mut months: Vec<_> =
                date::month_names(self).into_iter().map(|(name, n)| (fold(&name), name, n)).collect();
            // Our own sentences name no month: what stands there is an ordinary word ("may" in Filipino), and the short
            // form of a month is then dropped for the long one.
            let used: HashSet<String> =
                self.sentences().flat_map(|s| ordinary_words(s, true).collect::<Vec<_>>()).collect();
            let others = months.clone();
            months.retain(|(name, _, n)| {
                !used.contains(name) || !others.iter().any(|(other, _, m)| m == n && !used.contains(other))
            });
            // So few letters are an ordinary word as often as a month ("pro", "się", "лист").
            let names = months.iter().map(|(name, _, _)| name.clone()).filter(|_| self.tag != FALLBACK);
            let doubtful = names.filter(|name| name.chars().count() <= 4 || used.contains(name)).collect();
            let months = months.into_iter().map(|(_, name, n)| (name, n)).collect();
            Calendar { months, weekdays: date::weekday_names(self), doubtful }
        })
    }

    /// Every reasonable way of writing a day in this language, folded. The last days asked for are kept: a shop speaks of few.
    pub(crate) fn ways(&self, day: &Day) -> Arc<[String]> {
        let mut kept = self.ways.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= WAYS_KEPT_MAX {
            kept.clear();
        }
        let made = kept.entry(*day).or_insert_with(|| date::ways(self, day).iter().map(|way| fold(way)).collect());
        Arc::clone(made)
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
    claims_everywhere: Claims,
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
            everywhere: Words::parse(embedded::EVERYWHERE, &Calendar::default(), false)
                .expect("embedded word lists are tested to parse"),
            claims_everywhere: Claims::parse(embedded::CLAIMS_EVERYWHERE, "", Vec::new(), false)
                .expect("embedded lists of claims are tested to parse"),
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

    /// The word lists for a text of ours in that language.
    pub(crate) fn lexicon<'a>(&'a self, locale: &'a Locale) -> Lexicon<'a> {
        Lexicon::new(vec![locale.words()], &self.everywhere)
    }

    /// The word lists for a draft in these languages.
    pub(crate) fn draft_lexicon<'a>(&'a self, locales: &[&'a Locale]) -> Lexicon<'a> {
        let words = locales.iter().map(|locale| locale.words()).collect();
        let claims = locales.iter().map(|locale| locale.claims()).chain([&self.claims_everywhere]).collect();
        Lexicon::new(words, &self.everywhere).with_claims(claims)
    }

    /// Every language that is written in one of these scripts (`Latn`).
    pub(crate) fn of_scripts(&self, scripts: &[&str]) -> Vec<&Locale> {
        let written =
            |shelf: &&Shelf| shelf.likely.as_ref().is_some_and(|(_, script)| scripts.contains(&script.as_str()));
        self.shelves.iter().filter(written).map(Shelf::locale).collect()
    }

    /// The script of a locale's tag (`Latn`).
    pub(crate) fn script(&self, locale: &Locale) -> Option<&str> {
        let shelf = self.shelves.iter().find(|shelf| shelf.source.tag == locale.tag)?;
        shelf.likely.as_ref().map(|(_, script)| script.as_str())
    }
}

/// The list of claims for every language, for its tests.
#[cfg(test)]
pub(crate) const fn claims_everywhere() -> &'static str {
    embedded::CLAIMS_EVERYWHERE
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
            (vec!["zh-TW", "es-MX"], "zh-Hant"),
            (vec!["tlh", "es-MX"], "es"),
            (vec!["ar-SA"], "ar"),
            (vec!["xx", "tr-TR"], "tr"),
            (vec!["tlh", "not a tag!", ""], "en"),
            (vec![], "en"),
        ] {
            assert_eq!(library.negotiate(&wanted), found, "{wanted:?}");
        }
    }
}
