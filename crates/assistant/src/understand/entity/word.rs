//! Sizes, colours and quantities.

use super::token::{Shape, Token, Tokens};
use super::vocabulary::Phrases;
use super::{Found, Reading, Value};

const LETTER_SIZES: [&str; 9] = ["XXS", "XS", "S", "M", "L", "XL", "XXL", "XXXL", "XXXXL"];
/// What may stand before the number of a size.
const SIZE_SYSTEMS: [&str; 8] = ["eu", "eur", "uk", "us", "fr", "it", "de", "br"];
/// Largest number that is a size (centimetres included).
const SIZE_MAX: i64 = 220;
/// Largest quantity that is believed without a mark.
const QUANTITY_MAX: i64 = 99;
/// Tokens between the word for a size and the size.
const GAP_MAX: usize = 3;

pub(super) fn find_sizes(tokens: &Tokens<'_>, reading: &Reading<'_>, found: &mut Found) {
    let named: Vec<bool> = tokens.iter().map(|token| means(token, "size", reading)).collect();
    let near = |n: usize| {
        let before = (n.saturating_sub(GAP_MAX)..n).rev().take_while(|at| !tokens[*at].is(',')).any(|at| named[at]);
        before || named[n..tokens.len().min(n + GAP_MAX)].contains(&true)
    };
    for (n, token) in tokens.iter().enumerate() {
        if !found.free(n, n + 1) {
            continue;
        }
        match token.shape {
            Shape::Word => {
                let capitals = token.raw.to_uppercase();
                let letters = LETTER_SIZES.contains(&capitals.as_str()) || is_many_x(&capitals);
                // "s", "m" and "l" alone may be anything; in capitals or beside the word for size they are sizes.
                let clear = capitals.len() > 1 || near(n) || (token.raw == capitals && !next_to_number(tokens, n));
                if letters && clear && !(token.joined && n > 0 && tokens[n - 1].raw.ends_with(['\'', '’'])) {
                    found.take(tokens, n..n + 1, true, Value::Size(capitals));
                }
            }
            Shape::Number => numbered(tokens, n, near(n), found),
            Shape::Run | Shape::Sign => {}
        }
    }
    find_phrases(tokens, reading.vocabularies.iter().map(|words| &words.sizes), found, |size| {
        Value::Size(size.clone())
    });
}

/// `9.5`, `42`, `EU 42`, `38/40`.
fn numbered(tokens: &Tokens<'_>, n: usize, near: bool, found: &mut Found) {
    let system = n > 0 && SIZE_SYSTEMS.contains(&tokens[n - 1].plain.as_str()) && found.free(n - 1, n);
    let Some((after, number)) = super::amount::number(tokens, n) else { return };
    let whole = number.split('.').next().and_then(|whole| whole.parse::<i64>().ok()).unwrap_or(i64::MAX);
    let half = matches!(number.split_once('.'), None | Some((_, "5" | "0")));
    let part_of_more = tokens.get(after).is_some_and(|next| next.joined && (next.is('%') || next.shape == Shape::Word));
    if (1..=SIZE_MAX).contains(&whole) && half && !part_of_more && (near || system) && found.free(n, after) {
        found.take(tokens, n..after, true, Value::Size(number));
    } else if (30..=50).contains(&whole) && half && !part_of_more && found.free(n, after) && tokens[n].plain.len() == 2
    {
        found.take(tokens, n..after, false, Value::Size(number));
    }
}

fn is_many_x(capitals: &str) -> bool {
    let rest = capitals.trim_start_matches('X');
    matches!(rest, "L" | "S") && capitals.len() <= 6
}

fn next_to_number(tokens: &Tokens<'_>, n: usize) -> bool {
    let number = |token: &Token<'_>| token.shape == Shape::Number;
    (tokens[n].joined && n > 0 && number(&tokens[n - 1]))
        || tokens.get(n + 1).is_some_and(|next| next.joined && number(next))
}

fn means(token: &Token<'_>, concept: &str, reading: &Reading<'_>) -> bool {
    matches!(token.shape, Shape::Word | Shape::Run)
        && (token.plain == concept || reading.vocabularies.iter().any(|words| words.means(token.raw, concept)))
}

pub(super) fn find_colors(tokens: &Tokens<'_>, reading: &Reading<'_>, found: &mut Found) {
    find_phrases(tokens, reading.vocabularies.iter().map(|words| &words.colors), found, |key| {
        Value::Color(key.clone())
    });
}

fn find_phrases<'v>(
    tokens: &Tokens<'_>,
    lists: impl Iterator<Item = &'v Phrases<String>>,
    found: &mut Found,
    value: impl Fn(&String) -> Value,
) {
    for (phrase, key) in lists.flatten() {
        for n in 0..tokens.len() {
            if let Some(bytes) = tokens[n].inside(&phrase[0]).filter(|_| phrase.len() == 1) {
                found.note(bytes, true, value(key));
            } else if let Some(count) = tokens.phrase_at(n, phrase).filter(|count| found.free(n, n + count)) {
                found.take(tokens, n..n + count, true, value(key));
            }
        }
    }
}

pub(super) fn find_quantities(tokens: &Tokens<'_>, reading: &Reading<'_>, found: &mut Found) {
    for (n, token) in tokens.iter().enumerate() {
        if !found.free(n, n + 1) {
            continue;
        }
        let times = |other: Option<&Token<'_>>| other.is_some_and(|other| matches!(other.plain.as_str(), "x" | "×"));
        let next = tokens.get(n + 1);
        let marked = (times(next) && next.is_some_and(|next| next.joined)) || (n > 0 && times(tokens.get(n - 1)));
        let part_of_more =
            next.is_some_and(|next| next.joined && !marked && (next.is('%') || next.shape == Shape::Word));
        let count = match token.shape {
            Shape::Number if !part_of_more => token.number(),
            Shape::Word => reading.vocabularies.iter().find_map(|words| words.numbers.get(&token.plain).copied()),
            _ => None,
        };
        if let Some(count) = count.filter(|count| (1..=QUANTITY_MAX).contains(count)) {
            found.take(tokens, n..n + 1, marked, Value::Quantity(count));
        }
    }
}
