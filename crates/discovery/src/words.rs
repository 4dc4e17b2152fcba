//! The words that narrow a search down: prices, sizes, colours, units, "without", in every language at once.
//!
//! To add a language: lines in `data/words.toml`, colours and sizes in its `locales/<tag>/intents.toml`.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::text::{fold, normalise};

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The canonical colours; a set of them is a bit mask in this order.
const COLORS: [&str; 14] = [
    "black", "white", "grey", "red", "blue", "green", "yellow", "orange", "brown", "beige", "pink", "purple", "gold",
    "silver",
];

/// A set of colours, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Colors(u16);

impl Colors {
    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the sets share a colour.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Canonical names.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        COLORS.iter().enumerate().filter(move |(bit, _)| self.0 & (1 << bit) != 0).map(|(_, name)| *name)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    price: Price,
    currencies: BTreeMap<String, Vec<String>>,
    without: Without,
    size: Size,
    color: Names,
    colors: BTreeMap<String, Vec<String>>,
    relation: Relation,
    stop: BTreeMap<String, Vec<String>>,
    units: BTreeMap<String, Vec<Unit>>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct LocaleFile {
    colors: BTreeMap<String, Vec<String>>,
    sizes: BTreeMap<String, Vec<String>>,
}

/// Words around a price, normalised, longest first.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Price {
    pub max_before: Vec<String>,
    pub max_after: Vec<String>,
    pub min_before: Vec<String>,
    pub min_after: Vec<String>,
    pub about_before: Vec<String>,
    pub between_before: Vec<String>,
    pub between_and: Vec<String>,
    /// What makes a number no price.
    pub not_after: Vec<String>,
    /// Factors written after the digits.
    pub factors: BTreeMap<String, i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Without {
    before: Vec<String>,
    after: Vec<String>,
    suffixes: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Size {
    words: Vec<String>,
    names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    names: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Relation {
    words: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Unit {
    scale: u64,
    words: Vec<String>,
}

/// All words, folded.
pub(crate) struct Lexicon {
    pub price: Price,
    /// Words and signs of currencies, longest first, with the codes they may stand for.
    pub currencies: Vec<(String, Vec<String>)>,
    colors: HashMap<String, Colors>,
    sizes: HashMap<String, String>,
    size_words: HashSet<String>,
    size_names: HashSet<String>,
    color_names: HashSet<String>,
    without_before: HashSet<String>,
    without_after: HashSet<String>,
    without_suffixes: Vec<String>,
    relation: HashSet<String>,
    stop: HashMap<String, HashSet<String>>,
    units: HashMap<String, (String, u64)>,
}

fn key(text: &str) -> String {
    fold(&normalise(text, 64))
}

fn set(words: Vec<String>) -> HashSet<String> {
    words.iter().map(|w| key(w)).collect()
}

impl Price {
    /// Normalises and puts longer phrases first, so that "no more than" is not read as "more than".
    fn ready(mut self) -> Self {
        for list in [
            &mut self.max_before,
            &mut self.max_after,
            &mut self.min_before,
            &mut self.min_after,
            &mut self.about_before,
            &mut self.between_before,
            &mut self.between_and,
            &mut self.not_after,
        ] {
            for word in list.iter_mut() {
                *word = normalise(word, 64);
            }
            list.sort_by(|a, b| (b.len(), &**a).cmp(&(a.len(), &**b)));
            list.dedup();
        }
        self
    }
}

fn currencies(table: BTreeMap<String, Vec<String>>) -> Vec<(String, Vec<String>)> {
    let mut by_word: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (code, words) in table {
        for word in words {
            by_word.entry(normalise(&word, 24)).or_default().push(code.clone());
        }
    }
    let mut list: Vec<_> = by_word.into_iter().collect();
    list.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
    list
}

impl Lexicon {
    fn new(file: File, locales: Vec<LocaleFile>) -> Self {
        let mut colors: HashMap<String, Colors> = HashMap::new();
        let mut sizes = HashMap::new();
        let tables = locales.iter().map(|l| &l.colors).chain([&file.colors]);
        for (name, word) in tables.flat_map(|table| table.iter().flat_map(|(n, ws)| ws.iter().map(move |w| (n, w)))) {
            if let Some(bit) = COLORS.iter().position(|color| color == name) {
                // A word of two colours in two languages means either.
                let entry = colors.entry(key(word)).or_default();
                *entry = entry.with(Colors(1 << bit));
            }
        }
        for size in ["xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "2xl", "3xl", "4xl", "5xl"] {
            let canonical = match size {
                "2xl" => "xxl",
                "3xl" => "xxxl",
                other => other,
            };
            sizes.insert(size.to_owned(), canonical.to_owned());
        }
        for (size, word) in
            locales.iter().flat_map(|l| l.sizes.iter().flat_map(|(s, ws)| ws.iter().map(move |w| (s, w))))
        {
            sizes.entry(key(word)).or_insert_with(|| size.clone());
        }
        let units = file.units.into_iter().flat_map(|(dimension, units)| {
            units.into_iter().flat_map(move |unit| {
                let dimension = dimension.clone();
                unit.words.into_iter().map(move |word| (key(&word), (dimension.clone(), unit.scale)))
            })
        });
        Self {
            price: file.price.ready(),
            currencies: currencies(file.currencies),
            colors,
            sizes,
            size_words: set(file.size.words),
            size_names: set(file.size.names),
            color_names: set(file.color.names),
            without_before: set(file.without.before),
            without_after: set(file.without.after),
            without_suffixes: file.without.suffixes,
            relation: set(file.relation.words),
            stop: file.stop.into_iter().map(|(language, words)| (language, set(words))).collect(),
            units: units.collect(),
        }
    }

    /// The colours a folded word or pair of words may mean.
    pub fn color(&self, phrase: &str) -> Option<Colors> {
        self.colors.get(phrase).copied()
    }

    /// The size a folded phrase names: `xl`, `sehr groß`, `42`.
    pub fn size(&self, phrase: &str) -> Option<String> {
        self.sizes.get(phrase).cloned().or_else(|| {
            let number = phrase.len() <= 5 && phrase.starts_with(|c: char| c.is_ascii_digit());
            number.then(|| phrase.to_owned())
        })
    }

    /// Whether the folded phrase is a letter size written as such (`xl`), which needs no word before it.
    pub fn is_size_code(&self, phrase: &str) -> bool {
        phrase.len() > 1
            && phrase.is_ascii()
            && phrase.ends_with(['s', 'l'])
            && self.sizes.contains_key(phrase)
            && phrase.trim_start_matches(|c: char| c == 'x' || c.is_ascii_digit()).len() == 1
    }

    /// Whether a folded word announces a size.
    pub fn is_size_word(&self, word: &str) -> bool {
        self.size_words.contains(word)
    }

    /// Whether an option of this folded name holds sizes.
    pub fn is_size_name(&self, name: &str) -> bool {
        self.size_names.contains(name) || self.size_words.contains(name)
    }

    /// Whether an option of this folded name holds colours.
    pub fn is_color_name(&self, name: &str) -> bool {
        self.color_names.contains(name)
    }

    /// Whether the next folded word is excluded by this one.
    pub fn excludes_next(&self, word: &str) -> bool {
        self.without_before.contains(word)
    }

    /// Whether the folded word before is excluded by this one.
    pub fn excludes_previous(&self, word: &str) -> bool {
        self.without_after.contains(word)
    }

    /// What a folded word says is absent: `zucker` of `zuckerfrei`.
    pub fn absent_in<'a>(&self, word: &'a str) -> Option<&'a str> {
        let suffix =
            self.without_suffixes.iter().find(|suffix| suffix.len() >= 4 && word.ends_with(suffix.as_str()))?;
        let rest = &word[..word.len() - suffix.len()];
        (rest.chars().count() >= 4).then_some(rest)
    }

    /// Whether a folded word is a suffix of absence written apart: `sugar-free`.
    pub fn is_absence(&self, word: &str) -> bool {
        self.without_suffixes.iter().any(|suffix| suffix == word)
    }

    /// Whether what follows this folded word in a title only belongs to the thing: `for`, `mit`, `pour`.
    pub fn relates(&self, word: &str) -> bool {
        self.relation.contains(word)
    }

    /// Whether a folded word only makes a sentence in this language.
    pub fn is_stop(&self, language: &str, word: &str) -> bool {
        self.stop.get(language).is_some_and(|words| words.contains(word))
    }

    /// Dimension and scale of a folded unit.
    pub fn unit(&self, word: &str) -> Option<(&str, u64)> {
        self.units.get(word).map(|(dimension, scale)| (dimension.as_str(), *scale))
    }
}

/// The words, read once.
pub(crate) fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
        // The embedded file is read by a test of this crate. A locale that cannot be read adds nothing.
        let file = toml::from_str(include_str!("../data/words.toml")).expect("embedded words are valid TOML");
        Lexicon::new(file, LOCALES.iter().filter_map(|text| toml::from_str(text).ok()).collect())
    });
    &LEXICON
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_colours_sizes_and_units_of_many_languages() {
        for (word, color) in [
            ("blau", "blue"),
            ("rouge", "red"),
            ("чёрный", "black"),
            ("黒", "black"),
            ("zwarte", "black"),
            ("siyah", "black"),
            ("红色", "red"),
        ] {
            let found: Vec<_> = lexicon().color(&key(word)).into_iter().flat_map(Colors::names).collect();
            assert!(found.contains(&color), "{word}: {found:?}");
        }
        assert_eq!(lexicon().size(&key("extra groß")).as_deref(), Some("xl"));
        assert!(lexicon().is_size_code("xxl") && !lexicon().is_size_code("m") && !lexicon().is_size_code("all"));
        assert_eq!(lexicon().unit("gb"), Some(("byte", 1000)));
        assert_eq!(lexicon().absent_in("zuckerfrei"), Some("zucker"));
        assert!(LOCALES.iter().all(|text| toml::from_str::<LocaleFile>(text).is_ok()), "every locale can be read");
    }
}
