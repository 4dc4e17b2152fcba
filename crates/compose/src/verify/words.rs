//! The word lists of a locale folder (`words.toml`, and `everywhere.toml` for all languages), ready to be looked up in
//! folded text.

use std::collections::{BTreeMap, HashMap};

use domain::money::Currency;
use serde::Deserialize;

use super::claims::{Claim, Cue, Tense};
use super::finder::Finder;
use super::fold::fold;
pub(crate) use super::pattern::{Pattern, is_change_of_script, is_cjk, is_hangul};
use super::token::DateWord;

/// What a listed word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Meaning {
    /// It promises something.
    Promise(Class),
    /// An innocent use of other listed words.
    Harmless,
    /// It names shipping.
    Shipping,
    /// It names returns.
    Returns,
    /// A spelled number; 0 = a quantity that no fact can say.
    Number(i64),
    /// The word for one: a number only behind another number word.
    One,
    /// It names a day.
    Day(DateWord),
    /// A month whose name is an ordinary word elsewhere.
    DoubtfulMonth(i8),
    /// It says percent.
    Percent,
    /// It announces a code.
    Code,
    /// It claims something: a state, a material, a city.
    Claim(Claim),
    /// A parcel: what is said of it must be known.
    Parcel,
    /// A size, beside a word for size.
    SizeName(Claim),
    /// It says that something is to come, or is not so.
    Tense(Tense),
    /// It says what an amount is.
    Cue(Cue),
}

/// What a promising word promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Class {
    Free,
    Discount,
    Bargain,
    Guarantee,
    Refund,
    Urgency,
    Scarcity,
    Delivery,
}

impl Class {
    /// The class of its name in the files.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "free" => Self::Free,
            "discount" => Self::Discount,
            "bargain" => Self::Bargain,
            "guarantee" => Self::Guarantee,
            "refund" => Self::Refund,
            "urgency" => Self::Urgency,
            "scarcity" => Self::Scarcity,
            "delivery" => Self::Delivery,
            _ => return None,
        })
    }

    pub(crate) const fn why(self) -> &'static str {
        match self {
            Self::Free => "\"free\" without a promise that says so",
            Self::Discount => "talk of a discount without a discount",
            Self::Bargain => "talk of a bargain",
            Self::Guarantee => "guarantee without a promise that says so",
            Self::Refund => "talk of a refund without a promise that says so",
            Self::Urgency => "urgency",
            Self::Scarcity => "scarcity without a stock fact",
            Self::Delivery => "promise of a delivery without a fact",
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Promises {
    free: Vec<String>,
    discount: Vec<String>,
    bargain: Vec<String>,
    guarantee: Vec<String>,
    refund: Vec<String>,
    urgency: Vec<String>,
    scarcity: Vec<String>,
    harmless: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Objects {
    shipping: Vec<String>,
    returns: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Amounts {
    percent: Vec<String>,
    off_after: Vec<String>,
    off_before: Vec<String>,
    currencies: BTreeMap<String, String>,
    time_after: Vec<String>,
    people_after: Vec<String>,
    stock_after: Vec<String>,
    stock_before: Vec<String>,
    rating_after: Vec<String>,
    rating_scale_before: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Codes {
    before: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Dates {
    relative: BTreeMap<String, i64>,
    words: Vec<String>,
    only_with_number: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    promises: Promises,
    objects: Objects,
    numbers: BTreeMap<String, i64>,
    amounts: Amounts,
    codes: Codes,
    dates: Dates,
    signs: BTreeMap<String, Vec<String>>,
}

/// The lists of one locale.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// Everything that is looked for in the whole text.
    pub(crate) finder: Finder<Meaning>,
    /// Single number words by their folded form, for words that are made of them.
    pub(crate) number_words: HashMap<String, i64>,
    pub(crate) percent: Vec<Pattern>,
    pub(crate) off_after: Vec<Pattern>,
    pub(crate) off_before: Vec<Pattern>,
    /// Currency words and signs, longest first.
    pub(crate) currencies: Vec<(Pattern, Vec<Currency>)>,
    pub(crate) time_after: Vec<Pattern>,
    pub(crate) people_after: Vec<Pattern>,
    pub(crate) stock_after: Vec<Pattern>,
    pub(crate) stock_before: Vec<Pattern>,
    pub(crate) rating_after: Vec<Pattern>,
    /// What stands between a rating and the most it could be: "4.6 out of 5".
    pub(crate) rating_scale_before: Vec<Pattern>,
}

impl Words {
    /// Reads a `words.toml`; `calendar` are the names of months and weekdays, `accents` whether these tell words apart.
    pub(crate) fn parse(toml: &str, calendar: &Calendar, accents: bool) -> Result<Self, String> {
        let file: File = toml::from_str(toml).map_err(|e| e.to_string())?;
        let finder = Finder::new(file.meanings(calendar, accents));
        let number_words = file.numbers.iter().filter(|(word, n)| **n > 0 && !word.contains(['*', ' ']));
        let number_words = number_words.map(|(word, n)| (fold(word), *n)).collect();
        let mut currencies = Vec::new();
        let named = file.amounts.currencies.into_iter().map(|(word, code)| (word, vec![code]));
        for (word, codes) in named.chain(file.signs) {
            let codes = codes.iter().map(|c| Currency::from_code(c)).collect::<Result<Vec<_>, _>>();
            currencies.push((Pattern::new(&word), codes.map_err(|e| e.to_string())?));
        }
        currencies.sort_by_key(|(p, _)| std::cmp::Reverse(p.as_str().len()));
        Ok(Self {
            finder,
            number_words,
            percent: patterns(&file.amounts.percent),
            off_after: patterns(&file.amounts.off_after),
            off_before: patterns(&file.amounts.off_before),
            currencies,
            time_after: patterns(&file.amounts.time_after),
            people_after: patterns(&file.amounts.people_after),
            stock_after: patterns(&file.amounts.stock_after),
            stock_before: patterns(&file.amounts.stock_before),
            rating_after: patterns(&file.amounts.rating_after),
            rating_scale_before: patterns(&file.amounts.rating_scale_before),
        })
    }
}

/// What a language calls months and weekdays.
#[derive(Debug, Default)]
pub(crate) struct Calendar {
    /// Long and short names of the months, January = 1.
    pub(crate) months: Vec<(String, i8)>,
    /// Names of the weekdays, Monday = 1.
    pub(crate) weekdays: Vec<(String, i8)>,
    /// Folded names of months that are also ordinary words.
    pub(crate) doubtful: Vec<String>,
}

impl File {
    fn meanings(&self, calendar: &Calendar, accents: bool) -> Vec<(Pattern, Meaning)> {
        let p = &self.promises;
        let lists = [
            (&p.free, Meaning::Promise(Class::Free)),
            (&p.discount, Meaning::Promise(Class::Discount)),
            (&p.bargain, Meaning::Promise(Class::Bargain)),
            (&p.guarantee, Meaning::Promise(Class::Guarantee)),
            (&p.refund, Meaning::Promise(Class::Refund)),
            (&p.urgency, Meaning::Promise(Class::Urgency)),
            (&p.scarcity, Meaning::Promise(Class::Scarcity)),
            (&p.harmless, Meaning::Harmless),
            (&self.objects.shipping, Meaning::Shipping),
            (&self.objects.returns, Meaning::Returns),
            (&self.amounts.percent, Meaning::Percent),
            (&self.codes.before, Meaning::Code),
            (&self.dates.words, Meaning::Day(DateWord::Other)),
        ];
        let listed = lists.into_iter().flat_map(|(list, meaning)| list.iter().map(move |word| (word.clone(), meaning)));
        let numbers = self.numbers.iter().map(|(word, n)| (word.clone(), Meaning::Number(*n)));
        let relative = self.dates.relative.iter().map(|(word, n)| (word.clone(), Meaning::Day(DateWord::Relative(*n))));
        let weekdays = calendar.weekdays.iter().map(|(name, n)| (name.clone(), Meaning::Day(DateWord::Weekday(*n))));
        let doubtful = |name: &String| {
            let name = fold(name);
            calendar.doubtful.contains(&name) || self.dates.only_with_number.iter().any(|word| fold(word) == name)
        };
        let months = calendar.months.iter().map(|(name, n)| {
            (name.clone(), if doubtful(name) { Meaning::DoubtfulMonth(*n) } else { Meaning::Day(DateWord::Month(*n)) })
        });
        let all = listed.chain(numbers).chain(relative).chain(weekdays).chain(months);
        all.map(|(word, meaning)| (Pattern::with_accents(&word, accents), meaning)).collect()
    }
}

fn patterns(list: &[String]) -> Vec<Pattern> {
    list.iter().map(|w| Pattern::new(w)).collect()
}
