//! The words of one language that entities are made of, from its locale: yes, no and stop, colours, sizes, days, numbers,
//! currencies, and what it calls an order or a size.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD};
use icu_locale::Locale;

use super::super::intent::concepts::{Lexicon, concept};
use super::super::intent::fold::{Word, words};
use super::super::intent::locale::{Examples, Words, concept_list, embedded};
use super::token::Tokens;

/// A phrase as its folded words, with what it stands for.
pub type Phrases<T> = Vec<(Vec<String>, T)>;

/// The words of one language.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// `yes`, `no` and `stop`.
    pub answers: Phrases<String>,
    /// Colours by their English key.
    pub colors: Phrases<String>,
    /// Sizes in capitals.
    pub sizes: Phrases<String>,
    /// Days from today.
    pub days: Phrases<i64>,
    /// Months, 1 to 12.
    pub months: HashMap<String, i8>,
    /// Weekdays, Monday = 1.
    pub weekdays: HashMap<String, i8>,
    /// Numbers.
    pub numbers: HashMap<String, i64>,
    /// Currency codes.
    pub currencies: HashMap<String, String>,
    lexicon: Lexicon,
}

impl Vocabulary {
    /// The words of a locale built into the program; empty for a language that has none.
    pub fn embedded(tag: &str) -> Arc<Self> {
        static KEPT: OnceLock<Mutex<BTreeMap<String, Arc<Vocabulary>>>> = OnceLock::new();
        let mut kept = KEPT.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        let base = tag.split(['-', '_']).next().unwrap_or(tag);
        let source = embedded().iter().find(|source| source.tag == tag);
        let Some(source) =
            source.or_else(|| embedded().iter().find(|source| source.tag.split('-').next() == Some(base)))
        else {
            return Arc::default();
        };
        let made = kept.entry(source.tag.to_owned());
        Arc::clone(
            made.or_insert_with(|| Arc::new(Self::read(source.tag, source.intents, source.words).unwrap_or_default())),
        )
    }

    /// The words of a locale from the text of its `intents.toml` and `words.toml`; either may be empty.
    pub fn read(tag: &str, intents: &str, words: &str) -> Result<Self, toml::de::Error> {
        let examples: Examples = if intents.is_empty() { Examples::default() } else { toml::from_str(intents)? };
        let words: Words = if words.is_empty() { Words::default() } else { toml::from_str(words)? };
        let mut days: Phrases<i64> = (words.dates.relative.iter())
            .filter(|(_, days)| days.abs() < 99)
            .map(|(word, days)| (folded(word), *days))
            .collect();
        longest_first(&mut days);
        Ok(Self {
            answers: listed(&examples.words, str::to_owned),
            colors: listed(&examples.colors, str::to_owned),
            sizes: listed(&examples.sizes, str::to_uppercase),
            days,
            months: names(tag, true),
            weekdays: names(tag, false),
            numbers: words.numbers.into_iter().filter(|(_, number)| *number > 0).filter_map(last_word).collect(),
            currencies: words.amounts.currencies.into_iter().filter_map(last_word).collect(),
            lexicon: Lexicon::read(concept_list(tag)),
        })
    }

    /// Whether a word stands for a concept in this language.
    pub fn means(&self, word: &str, name: &str) -> bool {
        let words: Vec<Word> = words(word);
        self.lexicon.find(&words).contains(&concept(name))
    }
}

fn listed(lists: &BTreeMap<String, Vec<String>>, key: impl Fn(&str) -> String) -> Phrases<String> {
    let pairs = lists.iter().flat_map(|(name, words)| words.iter().map(move |word| (name, word)));
    let mut found: Phrases<String> = pairs.map(|(name, word)| (folded(word), key(name))).collect();
    longest_first(&mut found);
    found
}

/// The words of a phrase as tokens fold them, signs left out.
fn folded(phrase: &str) -> Vec<String> {
    let tokens = Tokens::of(phrase);
    let plain = tokens.iter().filter(|token| token.shape != super::token::Shape::Sign).map(|token| token.plain.clone());
    plain.collect()
}

fn last_word<T>((phrase, value): (String, T)) -> Option<(String, T)> {
    Some((folded(&phrase).pop()?, value))
}

fn longest_first<T>(phrases: &mut Phrases<T>) {
    phrases.retain(|(words, _)| !words.is_empty());
    phrases.sort_by(|a, b| (b.0.len(), &a.0).cmp(&(a.0.len(), &b.0)));
}

/// Names of the months or weekdays, alone and as a date declines them.
fn names(tag: &str, months: bool) -> HashMap<String, i8> {
    let Ok(locale) = tag.parse::<Locale>() else { return HashMap::new() };
    let mut found = HashMap::new();
    for number in 1..=(if months { 12 } else { 7 }) {
        // 1 January 2024 was a Monday.
        let (month, day) = if months { (number, 1) } else { (1, number) };
        let Ok(date) = Date::try_new_gregorian(2024, month, day) else { continue };
        for name in if months { month_names(&locale, &date) } else { weekday_names(&locale, &date) } {
            if let Some(name) = folded(&name).into_iter().max_by_key(|word| word.chars().count())
                && name.chars().count() > 2
                && !name.chars().any(|c| c.is_ascii_digit())
            {
                found.entry(name).or_insert(i8::try_from(number).unwrap_or(0));
            }
        }
    }
    found
}

macro_rules! formatted {
    ($locale:expr, $fields:expr, $date:expr) => {
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new($locale.into(), $fields)
            .ok()
            .map(|f| f.format($date).to_string())
    };
}

fn month_names(locale: &Locale, date: &Date<Gregorian>) -> Vec<String> {
    let names = [
        formatted!(locale, M::long(), date),
        formatted!(locale, MD::long(), date),
        formatted!(locale, M::medium(), date),
    ];
    names.into_iter().flatten().collect()
}

fn weekday_names(locale: &Locale, date: &Date<Gregorian>) -> Vec<String> {
    [formatted!(locale, E::long(), date)].into_iter().flatten().collect()
}
