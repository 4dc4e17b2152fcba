//! Numbers with units, made comparable: `1 TB`, `1000gb` and `1.000 GB` are one quantity.

use super::{Token, normalise};
use crate::words::lexicon;

/// A number of a unit, as a term of the index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Quantity {
    /// What is compared: dimension and thousandths of its base unit.
    pub term: String,
    /// Tokens it covers.
    pub tokens: usize,
    /// First byte after it in the text.
    pub end: usize,
}

impl Quantity {
    /// The quantity that begins at token `at`: `256 gb`, `256gb`, `13"`.
    pub fn at(text: &str, tokens: &[Token], at: usize) -> Option<Self> {
        let token = tokens.get(at)?;
        if !token.word.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let (mut last, mut digits) = (at, token.word.clone());
        // A decimal fraction is its own token: "2" "." "5".
        if let Some(next) = tokens.get(at + 1)
            && matches!(&text[token.end..next.start], "." | ",")
            && next.word.starts_with(|c: char| c.is_ascii_digit())
            && token.word.bytes().all(|b| b.is_ascii_digit())
        {
            digits = format!("{}.{}", token.word, next.word);
            last += 1;
        }
        let cut = digits.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(digits.len());
        let (number, unit) = digits.split_at(cut);
        let end = tokens[last].end;
        let (unit, tokens_used, end) = match unit {
            "" if text[end..].starts_with('"') => ("\"".to_owned(), last + 1 - at, end + 1),
            "" => {
                let next = tokens.get(last + 1)?;
                let near = matches!(text[end..next.start].trim(), "" | "-");
                near.then(|| (next.word.clone(), last + 2 - at, next.end))?
            }
            unit => (unit.to_owned(), last + 1 - at, end),
        };
        let (dimension, scale) = lexicon().unit(&unit)?;
        Some(Self {
            term: format!("#{dimension}{}", thousandths(number)?.checked_mul(scale)?),
            tokens: tokens_used,
            end,
        })
    }

    /// All quantities of a text.
    pub fn all(text: &str, tokens: &[Token]) -> Vec<String> {
        (0..tokens.len()).filter_map(|at| Self::at(text, tokens, at)).map(|q| q.term).collect()
    }

    /// Whether a word is a unit of measure: a number before it is no price.
    pub fn is_unit(word: &str) -> bool {
        lexicon().unit(&super::fold(&normalise(word, 24))).is_some()
    }
}

/// `2.5` is 2500.
fn thousandths(number: &str) -> Option<u64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if whole.len() > 9 {
        return None;
    }
    let fraction: String = fraction.chars().filter(char::is_ascii_digit).chain("000".chars()).take(3).collect();
    Some(whole.parse::<u64>().ok()? * 1_000 + fraction.parse::<u64>().ok()?)
}
