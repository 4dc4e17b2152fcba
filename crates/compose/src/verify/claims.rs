//! Closed lists of commercial words: states of an order, materials, colours, sizes, carriers, cities. A free draft may use
//! such a word only when a fact means the same. They come from `claims.toml` of a locale, the colours and sizes also from
//! its `intents.toml`, and what is the same everywhere from `locales/claims.toml`.
//!
//! To add a word: one of those files. To add a topic: [`Topic`], its table in [`File`], and who may say it in `truth.rs`.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use super::finder::Finder;
use super::fold::fold;
use super::token::DateWord;
use super::words::{Class, Meaning, Pattern};

/// What a claim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Topic {
    State,
    Stock,
    Material,
    Color,
    Size,
    Carrier,
    Place,
}

impl Topic {
    pub(crate) const fn why(self) -> &'static str {
        match self {
            Self::State => "state of an order without a fact",
            Self::Stock => "availability without a fact",
            Self::Material => "material without a fact",
            Self::Color => "colour without a fact",
            Self::Size => "size without a fact",
            Self::Carrier => "carrier without a fact",
            Self::Place => "place without a fact",
        }
    }
}

/// One meaning of a topic: "cotton", "shipped".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Claim {
    pub(crate) topic: Topic,
    key: u32,
}

impl Claim {
    /// The claim of that key: a short hash (FNV-1a), so that claims can be copied and compared without their texts.
    pub(crate) const fn new(topic: Topic, key: &str) -> Self {
        let (bytes, mut hash, mut i) = (key.as_bytes(), 0x811C_9DC5_u32, 0);
        while i < bytes.len() {
            hash = (hash ^ bytes[i] as u32).wrapping_mul(0x0100_0193);
            i += 1;
        }
        Self { topic, key: hash }
    }

    const fn state(key: &str) -> Self {
        Self::new(Topic::State, key)
    }
}

pub(crate) const RECEIVED: Claim = Claim::state("received");
pub(crate) const PREPARING: Claim = Claim::state("preparing");
pub(crate) const PAID: Claim = Claim::state("paid");
pub(crate) const UNPAID: Claim = Claim::state("unpaid");
pub(crate) const PARTLY_SHIPPED: Claim = Claim::state("partly_shipped");
pub(crate) const SHIPPED: Claim = Claim::state("shipped");
pub(crate) const OUT_FOR_DELIVERY: Claim = Claim::state("out_for_delivery");
pub(crate) const READY: Claim = Claim::state("ready");
pub(crate) const DELIVERED: Claim = Claim::state("delivered");
pub(crate) const CANCELLED: Claim = Claim::state("cancelled");
pub(crate) const REFUNDED: Claim = Claim::state("refunded");
pub(crate) const RETURNED: Claim = Claim::state("returned");
pub(crate) const PROBLEM: Claim = Claim::state("problem");
pub(crate) const ON_HOLD: Claim = Claim::state("on_hold");
pub(crate) const IN_STOCK: Claim = Claim::new(Topic::Stock, "in_stock");
pub(crate) const SOLD_OUT: Claim = Claim::new(Topic::Stock, "sold_out");

/// How a sentence takes back or puts off what it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Tense {
    /// "will be", "soon".
    Later,
    /// "not", "not yet".
    Not,
    /// "as soon as", "if".
    Once,
}

/// What an amount is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cue {
    /// "costs", "price".
    Price,
    /// "instead of", "was".
    Before,
    /// The same in languages that say it behind the amount.
    BeforeBehind,
    /// "shipping".
    Shipping,
    /// "in total".
    Total,
    /// "in your basket": of a count.
    Basket,
}

/// What a period is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    /// The unit of its name in the files and in the names of facts.
    pub(crate) fn named(name: &str) -> Option<Self> {
        let units = [Self::Minute, Self::Hour, Self::Day, Self::Week, Self::Month, Self::Year];
        units.into_iter().zip(["minute", "hour", "day", "week", "month", "year"]).find(|(_, n)| *n == name).map(|u| u.0)
    }

    /// How many of the smallest unit of its family (minutes, or months) it holds, and which family.
    pub(crate) const fn size(self) -> (i128, bool) {
        match self {
            Self::Minute => (1, true),
            Self::Hour => (60, true),
            Self::Day => (1_440, true),
            Self::Week => (10_080, true),
            Self::Month => (1, false),
            Self::Year => (12, false),
        }
    }
}

type Lists = BTreeMap<String, Vec<String>>;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Dates {
    months: Lists,
    weekdays: Lists,
    relative: BTreeMap<String, i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Grammar {
    later: Vec<String>,
    not: Vec<String>,
    once: Vec<String>,
    /// Words for size.
    size: Vec<String>,
    /// Words for a parcel.
    parcel: Vec<String>,
    one: Vec<String>,
    /// What may stand between two words of one number.
    and: Vec<String>,
    harmless: Vec<String>,
    /// Colour and size words of `intents.toml` that are ordinary words.
    ordinary: Vec<String>,
    /// Whether all nouns are written with a capital.
    capital_nouns: bool,
    /// In such languages: after these words a noun with a capital is a name unless it is listed in `names`.
    before_names: Vec<String>,
    /// Words with a capital that are no names.
    names: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    grammar: Grammar,
    states: Lists,
    stock: Lists,
    materials: Lists,
    colors: Lists,
    sizes: Lists,
    carriers: Lists,
    places: Lists,
    promises: Lists,
    numbers: BTreeMap<String, i64>,
    amounts: Lists,
    units: Lists,
    dates: Dates,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Intents {
    colors: Lists,
    sizes: Lists,
}

/// The claims of one locale.
#[derive(Debug, Default)]
pub(crate) struct Claims {
    pub(crate) finder: Finder<Meaning>,
    pub(crate) size: Vec<Pattern>,
    pub(crate) units: Vec<(Pattern, Unit)>,
    /// Folded words between two words of one number, with their spaces.
    pub(crate) and: Vec<String>,
    pub(crate) numbers: Vec<(String, i64)>,
    pub(crate) tells_amounts: bool,
    /// Words that are too ordinary to be looked for in a text; as the whole text of a fact they mean this.
    ordinary: Vec<(String, Claim)>,
    pub(crate) capital_nouns: bool,
    pub(crate) before_names: HashSet<String>,
    /// Folded words that are no names.
    pub(crate) names: HashSet<String>,
}

impl Claims {
    /// Reads a `claims.toml` and the colours and sizes of an `intents.toml`; either may be empty. `own` are phrases of
    /// the locale's own sentences.
    pub(crate) fn parse(
        claims: &str,
        intents: &str,
        own: Vec<(String, Meaning)>,
        accents: bool,
    ) -> Result<Self, String> {
        let file: File = toml::from_str(claims).map_err(|e| e.to_string())?;
        let intents: Intents = toml::from_str(intents).map_err(|e| e.to_string())?;
        let mut words = file.meanings(&intents)?;
        words.extend(file.promised()?);
        words.extend(file.counted()?);
        words.extend(own);
        let units = file.units.iter().map(|(name, list)| Ok((Unit::named(name).ok_or(name)?, list)));
        let units = units.collect::<Result<Vec<_>, &String>>().map_err(|name| format!("unknown unit {name}"))?;
        let grammar = &file.grammar;
        let one = grammar.one.iter().map(|word| (fold(word), 1));
        Ok(Self {
            finder: Finder::new(
                words.into_iter().map(|(word, meaning)| (Pattern::with_accents(&word, accents), meaning)),
            ),
            size: grammar.size.iter().map(|word| Pattern::new(word)).collect(),
            units: units.iter().flat_map(|(unit, list)| list.iter().map(|word| (Pattern::new(word), *unit))).collect(),
            and: grammar.and.iter().map(|word| fold(word)).collect(),
            numbers: file
                .numbers
                .iter()
                .filter(|(w, _)| !w.contains([' ', '*']))
                .map(|(w, n)| (fold(w), *n))
                .chain(one)
                .collect(),
            ordinary: file.ordinary(&intents),
            tells_amounts: file.amounts.contains_key("before"),
            capital_nouns: grammar.capital_nouns,
            before_names: grammar.before_names.iter().map(|word| fold(word)).collect(),
            names: grammar.names.iter().map(|word| fold(word)).collect(),
        })
    }
}

impl Claims {
    /// What a fact means whose whole text is an ordinary word.
    pub(crate) fn ordinary<'a>(&'a self, text: &'a str) -> impl Iterator<Item = Claim> + 'a {
        self.ordinary.iter().filter(move |(word, _)| word == text).map(|(_, claim)| *claim)
    }
}

impl File {
    fn meanings(&self, intents: &Intents) -> Result<Vec<(String, Meaning)>, String> {
        let ordinary: HashSet<String> = self.grammar.ordinary.iter().map(|word| fold(word)).collect();
        let mut words = Vec::new();
        let mut add = |topic: Topic, lists: &Lists| {
            for (key, list) in lists {
                let claim = Claim::new(topic, key);
                let listed = list.iter().filter(|word| !ordinary.contains(&fold(word)));
                let meaning = if topic == Topic::Size { Meaning::SizeName(claim) } else { Meaning::Claim(claim) };
                words.extend(listed.map(|word| (word.clone(), meaning)));
            }
        };
        for (topic, lists) in [
            (Topic::State, &self.states),
            (Topic::Stock, &self.stock),
            (Topic::Material, &self.materials),
            (Topic::Color, &self.colors),
            (Topic::Color, &intents.colors),
            (Topic::Size, &self.sizes),
            (Topic::Size, &intents.sizes),
            (Topic::Carrier, &self.carriers),
            (Topic::Place, &self.places),
        ] {
            add(topic, lists);
        }
        let grammar = &self.grammar;
        for (list, meaning) in [
            (&grammar.later, Meaning::Tense(Tense::Later)),
            (&grammar.not, Meaning::Tense(Tense::Not)),
            (&grammar.once, Meaning::Tense(Tense::Once)),
            (&grammar.one, Meaning::One),
            (&grammar.parcel, Meaning::Parcel),
            (&grammar.harmless, Meaning::Harmless),
        ] {
            words.extend(list.iter().map(|word| (word.clone(), meaning)));
        }
        Ok(words)
    }

    fn ordinary(&self, intents: &Intents) -> Vec<(String, Claim)> {
        let ordinary: HashSet<String> = self.grammar.ordinary.iter().map(|word| fold(word)).collect();
        let lists = [(Topic::Color, &intents.colors), (Topic::Size, &intents.sizes), (Topic::Color, &self.colors)];
        let words = lists.into_iter().flat_map(|(topic, lists)| {
            lists.iter().flat_map(move |(key, list)| list.iter().map(move |word| (fold(word), Claim::new(topic, key))))
        });
        // The keys are what shops' systems call these things.
        let keys = [(Topic::State, &self.states), (Topic::Color, &self.colors), (Topic::Material, &self.materials)];
        let keys = keys.into_iter().flat_map(|(topic, lists)| {
            lists.keys().map(move |key| (fold(&key.replace('_', " ")), Claim::new(topic, key)))
        });
        words.filter(|(word, _)| ordinary.contains(word)).chain(keys).collect()
    }

    fn promised(&self) -> Result<Vec<(String, Meaning)>, String> {
        let mut words = Vec::new();
        for (name, list) in &self.promises {
            let class = Class::named(name).ok_or_else(|| format!("unknown promise {name}"))?;
            words.extend(list.iter().map(|word| (word.clone(), Meaning::Promise(class))));
        }
        for (name, list) in &self.amounts {
            let cue = match name.as_str() {
                "price" => Cue::Price,
                "before" => Cue::Before,
                "before_behind" => Cue::BeforeBehind,
                "shipping" => Cue::Shipping,
                "total" => Cue::Total,
                "basket" => Cue::Basket,
                _ => return Err(format!("unknown kind of amount {name}")),
            };
            words.extend(list.iter().map(|word| (word.clone(), Meaning::Cue(cue))));
        }
        Ok(words)
    }

    fn counted(&self) -> Result<Vec<(String, Meaning)>, String> {
        let mut words: Vec<_> = self.numbers.iter().map(|(word, n)| (word.clone(), Meaning::Number(*n))).collect();
        words.extend(self.dates.relative.iter().map(|(word, n)| (word.clone(), Meaning::Day(DateWord::Relative(*n)))));
        let day: fn(i8) -> DateWord = DateWord::Weekday;
        for (lists, word_of) in [(&self.dates.weekdays, day), (&self.dates.months, DateWord::Month)] {
            for (number, list) in lists {
                let number = number.parse().map_err(|_| format!("{number} is no number of a month or weekday"))?;
                words.extend(list.iter().map(|word| (word.clone(), Meaning::Day(word_of(number)))));
            }
        }
        Ok(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_hashes_of_their_own() {
        let file: File = toml::from_str(crate::library::claims_everywhere()).expect("parses");
        for lists in [&file.carriers, &file.places, &file.materials] {
            let hashes: HashSet<_> = lists.keys().map(|key| Claim::new(Topic::Place, key).key).collect();
            assert_eq!(hashes.len(), lists.len());
        }
    }

    #[test]
    fn lists_with_unknown_names_are_refused() {
        for bad in [
            "[promises]\nwonders = [\"x\"]",
            "[units]\nmoon = []",
            "[amounts]\ntip = []",
            "[dates.months]\nx = []",
            "[colour]",
        ] {
            assert!(Claims::parse(bad, "", Vec::new(), false).is_err(), "{bad}");
        }
        assert!(Claims::parse("", "", Vec::new(), false).is_ok());
    }
}
