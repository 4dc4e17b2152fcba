//! Amounts of money: a number beside a currency sign, code or word.

use std::collections::HashMap;
use std::sync::OnceLock;

use domain::money::{Currency, Money};
use serde::Deserialize;

use super::super::intent::locale::EVERYWHERE;
use super::token::{Shape, Tokens};
use super::{Found, Reading, Value};

#[derive(Deserialize)]
struct Everywhere {
    signs: HashMap<String, Vec<String>>,
}

/// Currency signs and what they may stand for.
fn signs() -> &'static HashMap<String, Vec<String>> {
    static SIGNS: OnceLock<HashMap<String, Vec<String>>> = OnceLock::new();
    SIGNS.get_or_init(|| toml::from_str::<Everywhere>(EVERYWHERE).map(|file| file.signs).unwrap_or_default())
}

pub(super) fn find(tokens: &Tokens<'_>, reading: &Reading<'_>, found: &mut Found) {
    let mut n = 0;
    while n < tokens.len() {
        let Some((after, number)) =
            spaced(tokens, n, reading).or_else(|| number(tokens, n)).filter(|(after, _)| found.free(n, *after))
        else {
            n += 1;
            continue;
        };
        let before = (1..=2)
            .filter(|back| *back <= n)
            .find_map(|back| Some((n - back, currency(tokens, n - back..n, reading)?)));
        let behind = (1..=2).rev().find_map(|count| {
            let end = after + count;
            (end <= tokens.len()).then_some(())?;
            Some((end, currency(tokens, after..end, reading)?))
        });
        let (first, end, currency) = match (before, behind) {
            (Some((first, currency)), _) if found.free(first, n) => (first, after, Some(currency)),
            (_, Some((end, currency))) if found.free(after, end) => (n, end, Some(currency)),
            _ => (n, after, None),
        };
        if let Some(money) = currency.and_then(|currency| Money::parse(&number, currency).ok()) {
            found.take(tokens, first..end, true, Value::Amount(money));
        }
        n = end.max(n + 1);
    }
}

/// `2 500 ₽`: groups of three with spaces between, where a currency follows and so tells that they belong together.
fn spaced(tokens: &Tokens<'_>, first: usize, reading: &Reading<'_>) -> Option<(usize, String)> {
    let digits =
        |n: usize| tokens.get(n).filter(|token| token.shape == Shape::Number).map(|token| token.plain.as_str());
    let start = digits(first).filter(|digits| digits.len() <= 3)?;
    let groups: Vec<&str> = (first + 1..).map_while(digits).take_while(|digits| digits.len() == 3).take(3).collect();
    let last = first + groups.len();
    let (after, end) = number(tokens, last)?;
    currency(tokens, after..after + 1, reading).filter(|_| !groups.is_empty())?;
    let before: String = groups[..groups.len() - 1].concat();
    Some((after, format!("{start}{before}{end}")))
}

/// A number with its groups and decimals as a plain decimal, and where it ends.
pub(super) fn number(tokens: &Tokens<'_>, first: usize) -> Option<(usize, String)> {
    let start = tokens.get(first).filter(|token| token.shape == Shape::Number)?;
    let mut parts = vec![start.plain.clone()];
    let mut signs = Vec::new();
    let mut after = first + 1;
    while let (Some(sign), Some(next)) = (tokens.get(after), tokens.get(after + 1)) {
        let separates = matches!(sign.raw, "." | "," | "'" | "’" | "٫" | "٬" | "·") && sign.joined && next.joined;
        if !separates || next.shape != Shape::Number {
            break;
        }
        signs.push(match sign.raw {
            "٫" => '.',
            "٬" => ',',
            other => other.chars().next().unwrap_or('.'),
        });
        parts.push(next.plain.clone());
        after += 2;
    }
    if parts.iter().map(String::len).sum::<usize>() > 15 {
        return None;
    }
    let last = parts.last()?.len();
    let decimals = match signs.as_slice() {
        [] => false,
        [_] => last != 3,
        // "1.234,56": the last sign differs from the ones before it. "1,234,567" is whole.
        [.., before, sign] => sign != before,
    };
    let fraction = if decimals { parts.pop() } else { None };
    Some((after, fraction.map_or_else(|| parts.concat(), |fraction| format!("{}.{fraction}", parts.concat()))))
}

fn currency(tokens: &Tokens<'_>, range: std::ops::Range<usize>, reading: &Reading<'_>) -> Option<Currency> {
    if tokens.get(range.clone())?.iter().skip(1).any(|token| !token.joined) {
        return None;
    }
    let written = tokens.written(range.clone());
    let sign = written.to_lowercase();
    if let Some(codes) = signs().get(&sign) {
        let own = reading.currency.filter(|currency| codes.iter().any(|code| code == currency.code()));
        return own.or_else(|| Currency::from_code(codes.first()?).ok());
    }
    if range.len() > 1 {
        return None;
    }
    let plain = &tokens[range.start].plain;
    let word = reading.vocabularies.iter().find_map(|words| words.currencies.get(plain));
    if let Some(code) = word {
        return Currency::from_code(code).ok();
    }
    (plain.len() == 3 && plain.is_ascii()).then(|| Currency::from_code(&plain.to_uppercase()).ok()).flatten()
}
