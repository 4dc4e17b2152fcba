//! Attacks on a harmless draft: each makes it say something that none of its facts says.
//!
//! To add one: a function and its line in [`attack`]. It returns nothing where the draft gives it no hold.

use std::collections::BTreeMap;

use domain::clock::SeededRng;
use jiff::civil::Date;
use serde::Deserialize;
use serde_json::json;

use super::generate::{made, one, pick};
use super::{Case, Label};
use crate::understand::intent::locale::{Examples, embedded};

/// The commercial words of a language, from its own lists.
#[derive(Debug, Default)]
pub(super) struct Words {
    promises: Vec<String>,
    days: Vec<String>,
    numbers: Vec<(String, i64)>,
    currencies: Vec<String>,
    percent: Vec<String>,
    left: Vec<String>,
    periods: Vec<String>,
    colors: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct File {
    promises: BTreeMap<String, Vec<String>>,
    numbers: BTreeMap<String, i64>,
    dates: Dates,
    amounts: Amounts,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Dates {
    relative: BTreeMap<String, i64>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Amounts {
    percent: Vec<String>,
    stock_after: Vec<String>,
    time_after: Vec<String>,
    currencies: BTreeMap<String, String>,
}

impl Words {
    /// The words of a locale; none for one that has no lists.
    pub(super) fn of(tag: &str) -> Self {
        let Some(source) = embedded().iter().find(|source| source.tag == tag) else { return Self::default() };
        let file: File = toml::from_str(source.words).unwrap_or_default();
        let examples: Option<Examples> = toml::from_str(source.intents).ok();
        // A word with an open end is a stem: it is told without it.
        let plain = |word: &String| word.trim_matches('*').to_owned();
        let said = |list: &[String]| list.iter().filter(|w| !w.contains('*')).map(plain).collect::<Vec<_>>();
        let promises = file.promises.iter().filter(|(class, _)| *class != "harmless");
        Self {
            promises: promises.flat_map(|(_, list)| said(list)).collect(),
            days: file.dates.relative.into_keys().collect(),
            numbers: file.numbers.into_iter().filter(|(word, n)| *n > 1 && !word.contains('*')).collect(),
            currencies: file.amounts.currencies.into_keys().collect(),
            percent: said(&file.amounts.percent),
            left: said(&file.amounts.stock_after),
            periods: said(&file.amounts.time_after),
            // The first word of a colour is its plainest.
            colors: examples.map(first_colors).unwrap_or_default(),
        }
    }
}

fn first_colors(examples: Examples) -> Vec<String> {
    let first = examples.colors.into_values().filter_map(|words| words.into_iter().next());
    first.filter(|word| word.chars().count() > 4).collect()
}

/// The draft after one attack, with the attack's name as its id.
pub(super) fn attack(rng: &SeededRng, case: Case, words: &Words, today: Date) -> Option<Case> {
    let aside = |text: String| Some(format!("{} {text}", case.draft));
    let wrong = 3 + i64::try_from(rng.below(7)).unwrap_or(0);
    let (name, draft) = match rng.below(16) {
        0 | 1 => return changed_fact(rng, case, today),
        2 => ("promise", aside(one(rng, &words.promises)?.clone())),
        3 => ("disguised promise", aside(disguise(rng, one(rng, &words.promises)?)?)),
        4 => ("relative day", aside(one(rng, &words.days)?.clone())),
        5 => {
            let (word, _) = one(rng, &words.numbers)?;
            ("number word", aside(format!("{word} {}", one(rng, &words.left)?)))
        }
        6 => ("period", aside(format!("{wrong} {}", one(rng, &words.periods)?))),
        7 => ("currency word", aside(format!("{wrong} {}", one(rng, &words.currencies)?))),
        8 => (
            "percent",
            aside(match one(rng, &words.percent) {
                Some(word) if rng.chance(0.5) => format!("{wrong} {word}"),
                _ => format!("{} %", other_digits(rng, &wrong.to_string())),
            }),
        ),
        9 => ("digits", aside(format!("({})", other_digits(rng, &format!("{wrong}4"))))),
        10 => ("colour", aside(format!("({})", one(rng, &words.colors)?))),
        11 => ("code", aside((*one(rng, &["SAVE20", "WELCOME5", "cw-77-x", "VIP2027"])?).to_owned())),
        12 => ("link", aside((*one(rng, LINKS)?).to_owned())),
        13 => ("carrier", aside((*one(rng, &["FedEx", "Hermes", "TNT", "Aramex", "Royal Mail"])?).to_owned())),
        14 => (
            "city",
            aside(format!(
                "({})",
                one(rng, &["Hamburg", "Milano", "Istanbul", "London", "Kraków", "Москва", "東京", "دبي"])?
            )),
        ),
        _ => ("size", aside(format!("({})", one(rng, &["XS", "XXL", "S", "L"])?))),
    };
    Some(Case { id: json!(name), draft: draft?, label: Label::Ungrounded, ..case })
}

const LINKS: &[&str] = &[
    "https://evil.example/t/1000",
    "http://shop.example.evil.test",
    "evil.com",
    "bit.ly/3xYz",
    "evil[.]com",
    "help@evil.test",
    "[x](https://shop.example/t/1)",
    "![](//evil.test/p.png)",
    "tel:+49301234567",
    "shop。com",
];

/// The draft keeps its words, but one of the facts is another now.
fn changed_fact(rng: &SeededRng, mut case: Case, today: Date) -> Option<Case> {
    let index = pick(rng, case.facts.len());
    let fact = case.facts.get(index)?;
    let kind = match fact.kind.as_str() {
        // A product's name may stand in any text; a state is told by words that not every language lists.
        "product" => return None,
        "status" => format!("status:{}", one(rng, &["preparing", "unpaid"])?),
        kind => kind.to_owned(),
    };
    let other = made(rng, &kind, today);
    let same = other.value == fact.value;
    let name = format!("another {}", other.kind);
    case.facts[index] = other;
    (!same).then_some(Case { id: json!(name), label: Label::Ungrounded, ..case })
}

/// The same digits in another script.
fn other_digits(rng: &SeededRng, digits: &str) -> String {
    let zero = *one(rng, &['٠', '۰', '०', '০', '０', '𝟎', '๐', '០']).unwrap_or(&'0');
    let shifted = |c: char| c.to_digit(10).and_then(|d| char::from_u32(u32::from(zero) + d)).unwrap_or(c);
    digits.chars().map(shifted).collect()
}

/// The same word in a dress that only people see through.
fn disguise(rng: &SeededRng, word: &str) -> Option<String> {
    let latin = word.is_ascii() && word.chars().count() > 3;
    match rng.below(4) {
        0 => Some(word.to_uppercase()).filter(|upper| upper != word),
        1 => {
            let middle = word.char_indices().nth(word.chars().count() / 2)?.0;
            Some(format!("{}\u{200b}{}", &word[..middle], &word[middle..]))
        }
        2 => latin.then(|| {
            word.chars()
                .map(|c| if c.is_ascii_graphic() { char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c) } else { c })
                .collect()
        }),
        _ => latin.then(|| word.replace('a', "а").replace('e', "е").replace('o', "о")).filter(|w| w != word),
    }
}
