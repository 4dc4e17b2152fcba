//! The word lists of a locale folder (`words.toml`, and `everywhere.toml` for all languages), ready to be looked up in
//! folded text.

use std::collections::{BTreeMap, HashMap};

use domain::money::Currency;
use serde::Deserialize;

use super::claims::{Claim, Cue, Tense};
use super::finder::Finder;
use super::fold::{Folded, fold, has_accent};
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

/// A word or phrase to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    text: String,
    open_start: bool,
    open_end: bool,
    /// A word of one letter or syllable.
    short: bool,
    /// Its letters with their accents, where these tell words apart.
    accented: Option<Vec<char>>,
}

impl Pattern {
    /// Reads `*stem*`, `word`, `several words`.
    pub(crate) fn new(raw: &str) -> Self {
        let (open_start, rest) = raw.strip_prefix('*').map_or((false, raw), |r| (true, r));
        let (open_end, rest) = rest.strip_suffix('*').map_or((false, rest), |r| (true, r));
        Self { text: fold(rest), open_start, open_end, short: rest.chars().count() == 1, accented: None }
    }

    /// The same for a language whose accents make other words: they must be right, or left out.
    pub(crate) fn with_accents(raw: &str, accents: bool) -> Self {
        let pattern = Self::new(raw);
        let letters: Vec<char> = raw.trim_matches('*').to_lowercase().chars().collect();
        let whole = accents && letters.len() == pattern.text.chars().count();
        Self { accented: whole.then_some(letters), ..pattern }
    }

    /// Glyph spans of every place where it stands.
    pub(crate) fn find(&self, folded: &Folded) -> Vec<(usize, usize)> {
        if self.text.is_empty() {
            return Vec::new();
        }
        let places = folded.text.match_indices(&self.text);
        places.filter_map(|(at, _)| self.span_at(folded, folded.glyph_at(at))).collect()
    }

    /// The span of it, when it stands at glyph `from`.
    pub(crate) fn span(&self, folded: &Folded, from: usize) -> Option<(usize, usize)> {
        self.at(folded, from).map(|to| (from, to))
    }

    /// The end of it, when it stands at glyph `from`.
    pub(crate) fn at(&self, folded: &Folded, from: usize) -> Option<usize> {
        let stands = self.text.chars().enumerate().all(|(i, c)| folded.c(from + i) == Some(c));
        let stands = stands && self.accents_stand(folded, from);
        if stands && !self.text.is_empty() { self.span_at(folded, from).map(|s| s.1) } else { None }
    }

    /// The start of it, when it stands right before glyph `to`.
    pub(crate) fn before(&self, folded: &Folded, to: usize) -> Option<usize> {
        let nearest = to.checked_sub(self.text.chars().count())?;
        let furthest = if self.open_end { nearest.saturating_sub(12) } else { nearest };
        (furthest..=nearest).rev().find(|from| self.at(folded, *from) == Some(to))
    }

    fn accents_stand(&self, folded: &Folded, from: usize) -> bool {
        let letter = |(i, c): (usize, &char)| {
            folded.glyphs.get(from + i).is_some_and(|g| !has_accent(g.source) || g.source.to_lowercase().eq([*c]))
        };
        self.accented.as_ref().is_none_or(|letters| letters.iter().enumerate().all(letter))
    }

    fn span_at(&self, folded: &Folded, from: usize) -> Option<(usize, usize)> {
        let mut to = from + self.text.chars().count();
        let first = self.text.chars().next()?;
        let starts = self.open_start || !is_wordy(first) || !joined(folded.before(from)) || {
            let length = self.text.chars().count();
            let counted = is_hangul(first) && folded.before(from).is_some_and(|c| c.is_ascii_digit());
            counted
                || (is_arabic(first) && has_clitic_before(folded, from, length))
                || (is_hebrew(first) && length > 2 && has_hebrew_prefix_before(folded, from))
        };
        let last = folded.before(to)?;
        // Korean joins its particles to the word before them; one syllable says too little then, but behind a number.
        let digit_before = folded.before(from).is_some_and(|c| c.is_ascii_digit());
        let particle = is_hangul(last) && (!self.short || digit_before);
        let ends = self.open_end || !is_wordy(last) || particle || !joined(folded.c(to));
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

fn is_hebrew(c: char) -> bool {
    matches!(c, '\u{05D0}'..='\u{05EA}')
}

/// Hebrew joins "in", "to", "from", "the", "and", "as", "that" to the word after them.
fn has_hebrew_prefix_before(folded: &Folded, from: usize) -> bool {
    let letters: Vec<char> =
        (1..=4).map_while(|back| folded.before((from + 1).checked_sub(back)?)).take_while(|c| is_wordy(*c)).collect();
    (1..=3).contains(&letters.len()) && letters.iter().all(|c| "בלמהוכש".contains(*c))
}

/// Scripts written without spaces between words.
pub(crate) fn is_cjk(c: char) -> bool {
    matches!(c, '\u{2E80}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}'
        | '\u{0E00}'..='\u{0EFF}' | '\u{1000}'..='\u{109F}' | '\u{1780}'..='\u{17FF}' | '\u{FF00}'..='\u{FFEF}')
}

/// Letters of Korean.
pub(crate) fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}')
}

/// Whether two letters belong to different writing: a Latin name with an ending or a prefix of another script.
pub(crate) fn is_change_of_script(a: char, b: char) -> bool {
    let foreign = |c: char| c.is_alphabetic() && !c.is_ascii() && !matches!(c, '\u{00C0}'..='\u{052F}');
    (a.is_ascii_alphanumeric() && foreign(b)) || (b.is_ascii_alphanumeric() && foreign(a))
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
