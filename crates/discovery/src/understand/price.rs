//! "under 120", "zwischen 20 und 40 €", "5000円以下": a number with a price word beside it, in any language.

use domain::money::{Currency, Money};

use super::Reading;
use crate::query::Limit;
use crate::text::{Quantity, is_unspaced};
use crate::words::{Price, lexicon};

/// A price range in minor units of the shop's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Range {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

/// A number in the text.
struct Amount {
    start: usize,
    /// After the digits, factor and currency.
    end: usize,
    minor: i64,
    /// A currency was named.
    named: bool,
    /// It may be the shop's currency.
    ours: bool,
}

/// Finds the first price limit and takes it out of the text.
pub(super) fn read(reading: &mut Reading, currency: Currency) {
    let starts: Vec<usize> = reading.tokens.iter().filter(|t| t.has_digit()).map(|t| t.start).collect();
    for start in starts {
        let Some(amount) = amount(&reading.text, start, currency) else { continue };
        let Some((range, bytes)) = limit(&reading.text, &amount, currency) else { continue };
        let words = reading.text[bytes.clone()].to_owned();
        let show = |minor: i64| Money::new(minor, currency).to_string();
        let meaning = match (range.min, range.max) {
            (Some(min), Some(max)) => format!("from {} to {}", show(min), show(max)),
            (Some(min), None) => format!("at least {}", show(min)),
            (None, Some(max)) => format!("at most {}", show(max)),
            (None, None) => return,
        };
        reading.understand(Limit::Price, &words, meaning);
        reading.price = Some(range);
        reading.take_out(bytes);
        return;
    }
}

/// The range around an amount, and the bytes that say so.
fn limit(text: &str, amount: &Amount, currency: Currency) -> Option<(Range, std::ops::Range<usize>)> {
    let Price { max_before, max_after, min_before, min_after, about_before, .. } = &lexicon().price;
    if !amount.ours || is_something_else(text, amount) {
        return None;
    }
    let before = &text[..amount.start];
    if let Some(found) = between(text, amount, currency) {
        return Some(found);
    }
    let at_most = Range { min: None, max: Some(amount.minor) };
    let at_least = Range { min: Some(amount.minor), max: None };
    let about = Range { min: Some(amount.minor - amount.minor / 5), max: Some(amount.minor + amount.minor / 5) };
    let after = &text[amount.end..];
    for (range, phrases) in [(at_most, max_after), (at_least, min_after)] {
        if let Some(length) = phrase_after(after, phrases) {
            return Some((range, amount.start..amount.end + length));
        }
    }
    for (range, phrases) in [(at_most, max_before), (at_least, min_before), (about, about_before)] {
        if let Some(start) = phrase_before(before, phrases) {
            return Some((range, start..amount.end));
        }
    }
    before.trim_end().ends_with('<').then(|| (at_most, before.trim_end().len() - 1..amount.end))
}

/// "between 20 and 40", "20-40 €".
fn between(text: &str, low: &Amount, currency: Currency) -> Option<(Range, std::ops::Range<usize>)> {
    let price = &lexicon().price;
    let after = &text[low.end..];
    let joint = low.end + phrase_after(after, &price.between_and)?;
    let start = joint + (text[joint..].len() - text[joint..].trim_start().len());
    let first = text[start..].chars().next()?;
    let sign = if first.is_ascii_digit() { 0 } else { currency_at(&text[start..])?.0 };
    let high = amount(text, start + sign + leading_space(&text[start + sign..]), currency)?;
    let begin = phrase_before(&text[..low.start], &price.between_before);
    if begin.is_none() && !low.named && !high.named || !high.ours || is_something_else(text, &high) {
        return None;
    }
    let (min, max) = (low.minor.min(high.minor), low.minor.max(high.minor));
    Some((Range { min: Some(min), max: Some(max) }, begin.unwrap_or(low.start)..high.end))
}

fn leading_space(text: &str) -> usize {
    text.len() - text.trim_start().len()
}

/// Whether a unit of measure or of time follows.
fn is_something_else(text: &str, amount: &Amount) -> bool {
    if amount.named {
        return false;
    }
    // Units that are also little words are units only where they touch the number: "13in", but "under 50 in black".
    const LITTLE_WORDS: [&str; 3] = ["in", "go", "в"];
    let apart = text[amount.end..].starts_with(' ');
    let after = text[amount.end..].trim_start_matches([' ', '-']);
    let end = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let word = if end == 0 { after.get(..1).unwrap_or_default() } else { &after[..end] };
    Quantity::is_unit(word) && !(apart && LITTLE_WORDS.contains(&word))
        || phrase_after(after, &lexicon().price.not_after).is_some()
}

/// The number that begins at `start`, with the currency before or after it.
fn amount(text: &str, start: usize, currency: Currency) -> Option<Amount> {
    let rest = &text[start..];
    let mut length = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ',' | '\''))).unwrap_or(rest.len());
    while rest[..length].ends_with(['.', ',', '\'']) {
        length -= 1;
    }
    let mut minor = Money::parse(&decimal(&rest[..length])?, currency).ok()?.minor;
    let mut end = start + length;
    for (sign, factor) in &lexicon().price.factors {
        if text[end..].starts_with(sign.as_str()) {
            minor = minor.checked_mul(*factor)?;
            end += sign.len();
        }
    }
    let gap = leading_space(&text[end..]);
    let after = currency_at(&text[end + gap..]).map(|(length, codes)| (end + gap + length, start, codes));
    let before = currency_before(&text[..start]).map(|(at, codes)| (end, at, codes));
    let (named, ours) = match after.as_ref().or(before.as_ref()) {
        Some((_, _, codes)) => (true, codes.iter().any(|code| code == currency.code())),
        // "120abc" is a model, not an amount.
        None => (false, !text[end..].starts_with(|c: char| c.is_alphanumeric() && !is_unspaced(c))),
    };
    let (end, start, _) = after.or(before).unwrap_or((end, start, &[]));
    Some(Amount { start, end, minor, named, ours })
}

/// Digits with separators as a plain decimal: the last separator is decimal when at most two digits follow.
fn decimal(written: &str) -> Option<String> {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    if written.len() > 16 || !written.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    match written.rfind(['.', ',']) {
        Some(at) if written.len() - at - 1 <= 2 => {
            Some(format!("{}.{}", digits(&written[..at]), digits(&written[at..])))
        }
        _ => Some(digits(written)),
    }
}

/// The currency a text begins with: its length and the codes it may stand for.
fn currency_at(text: &str) -> Option<(usize, &'static [String])> {
    let found = lexicon().currencies.iter().find(|(word, _)| begins(text, word))?;
    Some((found.0.len(), &found.1))
}

/// The currency a text ends with: where it begins.
fn currency_before(text: &str) -> Option<(usize, &'static [String])> {
    let trimmed = text.trim_end();
    let found = lexicon().currencies.iter().find(|(word, _)| ends(trimmed, word))?;
    Some((trimmed.len() - found.0.len(), &found.1))
}

/// Length of the first phrase that the text begins with, spaces before it included.
fn phrase_after(text: &str, phrases: &[String]) -> Option<usize> {
    let gap = leading_space(text);
    let phrase = phrases.iter().find(|phrase| begins(&text[gap..], phrase))?;
    Some(gap + phrase.len())
}

/// Where the first phrase begins that the text ends with.
fn phrase_before(text: &str, phrases: &[String]) -> Option<usize> {
    let trimmed = text.trim_end();
    let phrase = phrases.iter().find(|phrase| ends(trimmed, phrase))?;
    Some(trimmed.len() - phrase.len())
}

/// Whether two neighbouring characters can belong to two words.
fn parts(a: char, b: char) -> bool {
    !(a.is_alphanumeric() && b.is_alphanumeric())
        || is_unspaced(a)
        || is_unspaced(b)
        || a.is_ascii_digit() != b.is_ascii_digit()
}

fn begins(text: &str, phrase: &str) -> bool {
    let Some(rest) = text.strip_prefix(phrase) else { return false };
    match (phrase.chars().next_back(), rest.chars().next()) {
        (Some(a), Some(b)) => parts(a, b),
        _ => !phrase.is_empty(),
    }
}

fn ends(text: &str, phrase: &str) -> bool {
    let Some(rest) = text.strip_suffix(phrase) else { return false };
    match (rest.chars().next_back(), phrase.chars().next()) {
        (Some(a), Some(b)) => parts(a, b),
        _ => !phrase.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Analyzer, normalise};

    fn range(text: &str, code: &str) -> Option<(Option<i64>, Option<i64>)> {
        let currency = Currency::from_code(code).expect("known");
        let text = normalise(text, 400);
        let tokens = Analyzer::new("en").tokens(&text, 64);
        let mut reading = Reading { text, tokens, ..Reading::default() };
        read(&mut reading, currency);
        reading.price.map(|range| (range.min, range.max))
    }

    #[test]
    fn reads_price_limits_of_many_languages() {
        for (text, code, min, max) in [
            ("headphones under 120", "EUR", None, Some(12_000)),
            ("shoes less than $49.99", "USD", None, Some(4_999)),
            ("kopfhörer bis 1.200,50 €", "EUR", None, Some(120_050)),
            ("zwischen 20 und 40 euro", "EUR", Some(2_000), Some(4_000)),
            ("casque à moins de 80€", "EUR", None, Some(8_000)),
            ("zapatos de 20 a 40 euros", "EUR", Some(2_000), Some(4_000)),
            ("scarpe sotto i 50 euro", "EUR", None, Some(5_000)),
            ("tênis até r$ 300", "BRL", None, Some(30_000)),
            ("buty do 200 zł", "PLN", None, Some(20_000)),
            ("kulaklık 500 tl altı", "TRY", None, Some(50_000)),
            ("سماعات أقل من ٢٠٠ ريال", "SAR", None, Some(20_000)),
            ("наушники до 5000 руб", "RUB", None, Some(500_000)),
            ("耳机 300元以下", "CNY", None, Some(30_000)),
            ("イヤホン 5000円以下", "JPY", None, Some(5_000)),
            ("ノートパソコン 10万円以内", "JPY", None, Some(100_000)),
            ("laptop from 500 to 800", "EUR", Some(50_000), Some(80_000)),
            ("20-40 € t-shirt", "EUR", Some(2_000), Some(4_000)),
            ("ab 100 euro", "EUR", Some(10_000), None),
            ("around 100", "EUR", Some(8_000), Some(12_000)),
            ("no more than 15", "EUR", None, Some(1_500)),
            ("shirt under 50 in black", "EUR", None, Some(5_000)),
            ("tv <300", "EUR", None, Some(30_000)),
        ] {
            assert_eq!(range(text, code), Some((min, max)), "{text}");
        }
    }

    #[test]
    fn numbers_that_are_no_prices_stay_words() {
        for text in [
            "iphone 12",
            "cable under 120 cm",
            "bottle up to 500 ml",
            "windows 10",
            "rtx 2060",
            "toys from 3 years",
            "up to 20%",
            "under 100 usd",
            "max 2xl",
            "wh-1000xm4",
            "under",
            "99999999999999999999 under 99999999999999999999",
            "under 13\"",
        ] {
            assert_eq!(range(text, "EUR"), None, "{text}");
        }
    }
}
