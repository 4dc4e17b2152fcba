//! The word lists of a locale folder (`words.toml`, and `everywhere.toml` for all languages), ready to be looked up in
//! folded text.

use std::collections::BTreeMap;

use domain::money::Currency;
use serde::Deserialize;

use super::fold::{Folded, fold};

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
}

impl Class {
    pub(crate) const fn why(self) -> &'static str {
        match self {
            Self::Free => "\"free\" without a promise that says so",
            Self::Discount => "talk of a discount without a discount",
            Self::Bargain => "talk of a bargain",
            Self::Guarantee => "guarantee without a promise that says so",
            Self::Refund => "talk of a refund without a promise that says so",
            Self::Urgency => "urgency",
            Self::Scarcity => "scarcity without a stock fact",
        }
    }
}

/// A word or phrase to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    text: String,
    open_start: bool,
    open_end: bool,
}

impl Pattern {
    /// Reads `*stem*`, `word`, `several words`.
    pub(crate) fn new(raw: &str) -> Self {
        let (open_start, rest) = raw.strip_prefix('*').map_or((false, raw), |r| (true, r));
        let (open_end, rest) = rest.strip_suffix('*').map_or((false, rest), |r| (true, r));
        Self { text: fold(rest), open_start, open_end }
    }

    /// Glyph spans of every place where it stands.
    pub(crate) fn find(&self, folded: &Folded) -> Vec<(usize, usize)> {
        if self.text.is_empty() {
            return Vec::new();
        }
        let places = folded.text.match_indices(&self.text);
        places.filter_map(|(at, _)| self.span_at(folded, folded.glyph_at(at))).collect()
    }

    /// The end of it, when it stands at glyph `from`.
    pub(crate) fn at(&self, folded: &Folded, from: usize) -> Option<usize> {
        let stands = self.text.chars().enumerate().all(|(i, c)| folded.c(from + i) == Some(c));
        if stands && !self.text.is_empty() { self.span_at(folded, from).map(|s| s.1) } else { None }
    }

    /// The start of it, when it stands right before glyph `to`.
    pub(crate) fn before(&self, folded: &Folded, to: usize) -> Option<usize> {
        let nearest = to.checked_sub(self.text.chars().count())?;
        let furthest = if self.open_end { nearest.saturating_sub(12) } else { nearest };
        (furthest..=nearest).rev().find(|from| self.at(folded, *from) == Some(to))
    }

    fn span_at(&self, folded: &Folded, from: usize) -> Option<(usize, usize)> {
        let mut to = from + self.text.chars().count();
        let first = self.text.chars().next()?;
        let starts = self.open_start || !is_wordy(first) || !joined(folded.before(from)) || {
            is_arabic(first) && has_clitic_before(folded, from, self.text.chars().count())
        };
        let last = folded.before(to)?;
        let ends = self.open_end || !is_wordy(last) || !joined(folded.c(to));
        if !starts || !ends {
            return None;
        }
        while self.open_end && joined(folded.c(to)) {
            to += 1;
        }
        Some((from, to))
    }

    /// The folded words.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}

/// Whether words of this character's script are set apart by spaces.
fn is_wordy(c: char) -> bool {
    c.is_alphanumeric() && !is_cjk(c)
}

fn joined(c: Option<char>) -> bool {
    c.is_some_and(is_wordy)
}

/// Scripts written without spaces between words.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}'
        | '\u{0E00}'..='\u{0EFF}' | '\u{FF00}'..='\u{FFEF}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{06FF}')
}

/// Arabic joins "and", "the", "with", "for" to the word after them. Short words take only the safest of these.
fn has_clitic_before(folded: &Folded, from: usize, length: usize) -> bool {
    let mut start = from;
    while start > 0 && joined(folded.before(start)) && from - start < 5 {
        start -= 1;
    }
    let prefix = folded.slice(start, from);
    let safe = ["و", "ال", "ب", "وال", "بال", "وب"];
    let more = ["ف", "ل", "لل", "فال", "كال", "ول", "ك", "ا"];
    safe.contains(&prefix.as_str()) || (length > 3 && more.contains(&prefix.as_str()))
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
    pub(crate) promises: Vec<(Class, Pattern)>,
    pub(crate) harmless: Vec<Pattern>,
    pub(crate) shipping: Vec<Pattern>,
    pub(crate) returns: Vec<Pattern>,
    /// Spelled numbers; 0 = a quantity that no fact can say ("half", "hundreds").
    pub(crate) numbers: Vec<(Pattern, i64)>,
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
    pub(crate) code_before: Vec<Pattern>,
    /// Days from today; 99 = no single day.
    pub(crate) relative: Vec<(Pattern, i64)>,
    pub(crate) date_words: Vec<Pattern>,
    pub(crate) date_words_with_number: Vec<Pattern>,
    /// Long and short names of the months, January first.
    pub(crate) months: Vec<(Pattern, i8)>,
    /// Names of the weekdays, Monday = 1.
    pub(crate) weekdays: Vec<(Pattern, i8)>,
}

impl Words {
    /// Reads a `words.toml`.
    pub(crate) fn parse(toml: &str) -> Result<Self, String> {
        let file: File = toml::from_str(toml).map_err(|e| e.to_string())?;
        let p = file.promises;
        let classes = [
            (Class::Free, p.free),
            (Class::Discount, p.discount),
            (Class::Bargain, p.bargain),
            (Class::Guarantee, p.guarantee),
            (Class::Refund, p.refund),
            (Class::Urgency, p.urgency),
            (Class::Scarcity, p.scarcity),
        ];
        let mut currencies = Vec::new();
        let named = file.amounts.currencies.into_iter().map(|(word, code)| (word, vec![code]));
        for (word, codes) in named.chain(file.signs) {
            let codes = codes.iter().map(|c| Currency::from_code(c)).collect::<Result<Vec<_>, _>>();
            currencies.push((Pattern::new(&word), codes.map_err(|e| e.to_string())?));
        }
        currencies.sort_by_key(|(p, _)| std::cmp::Reverse(p.as_str().len()));
        Ok(Self {
            promises: classes.iter().flat_map(|(c, list)| list.iter().map(|w| (*c, Pattern::new(w)))).collect(),
            harmless: patterns(&p.harmless),
            shipping: patterns(&file.objects.shipping),
            returns: patterns(&file.objects.returns),
            numbers: file.numbers.iter().map(|(w, n)| (Pattern::new(w), *n)).collect(),
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
            code_before: patterns(&file.codes.before),
            relative: file.dates.relative.iter().map(|(w, n)| (Pattern::new(w), *n)).collect(),
            date_words: patterns(&file.dates.words),
            date_words_with_number: patterns(&file.dates.only_with_number),
            months: Vec::new(),
            weekdays: Vec::new(),
        })
    }
}

fn patterns(list: &[String]) -> Vec<Pattern> {
    list.iter().map(|w| Pattern::new(w)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str) -> Vec<String> {
        let folded = Folded::new(text);
        Pattern::new(pattern).find(&folded).into_iter().map(|(a, b)| folded.slice(a, b)).collect()
    }

    #[test]
    fn words_end_where_words_end() {
        assert_eq!(found("free", "Free, freedom, carefree, FREE!"), ["free", "free"]);
        assert_eq!(found("garant*", "Garantiert! Ingarant"), ["garantiert"]);
        assert_eq!(found("*rabatt*", "Sonderrabatte"), ["rabatte"]);
        assert_eq!(found("免费", "全场免费送"), ["免费"]);
        assert_eq!(found("مجان*", "الشحن بالمجان والمجاني، للمجانين"), ["مجان", "مجاني", "مجانين"]);
        assert_eq!(found("ست", "لست"), Vec::<String>::new());
    }
}
