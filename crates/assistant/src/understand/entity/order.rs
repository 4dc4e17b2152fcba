//! Order numbers and other codes.

use super::token::{Shape, Tokens};
use super::{Found, Reading, Value};

/// Characters an order number or code may have.
const CODE_CHARS_MAX: usize = 32;
/// Tokens between the word for an order and its number ("order no. :").
const GAP_MAX: usize = 4;

/// Numbers that say themselves what they are: `#10482`, `№ 7`, and those with the shop's prefix.
pub(super) fn find_marked(tokens: &Tokens<'_>, reading: &Reading<'_>, found: &mut Found) {
    for n in 0..tokens.len() {
        let hash = tokens[n].is('#') || tokens[n].is('№') || tokens[n].is('＃');
        let first = if hash { n + 1 } else { n };
        if first >= tokens.len() || !found.free(first, first + 1) || tokens[first].shape == Shape::Sign {
            continue;
        }
        let after = tokens.joined_end(first, &['-', '_', '/']);
        let code = tokens.written(first..after);
        let prefixed = reading.order_prefixes.iter().any(|prefix| {
            let start = code.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
            start && !prefix.is_empty() && code[prefix.len()..].starts_with(|c: char| c.is_ascii_digit())
        });
        let fits = code.len() <= CODE_CHARS_MAX && code.chars().any(|c| c.is_ascii_digit());
        if fits && (hash || prefixed) && (prefixed || !tokens[n].joined) {
            found.take(tokens, n..after, true, Value::OrderNumber(if prefixed { code.to_uppercase() } else { code }));
        }
    }
}

/// Numbers beside a word for an order: `order 10482`, `10482 numaralı siparişim`.
pub(super) fn find_named(tokens: &Tokens<'_>, reading: &Reading<'_>, found: &mut Found) {
    let named: Vec<usize> = (0..tokens.len()).filter(|n| names_order(tokens, *n, reading)).collect();
    for word in named {
        let after = (word + 1..tokens.len().min(word + 1 + GAP_MAX)).map(|n| (n, 1));
        let before = (word.saturating_sub(GAP_MAX)..word).rev().map(|n| (n, 3));
        let candidate = after.chain(before).find(|(n, digits_min)| {
            let token = &tokens[*n];
            let digits = token.plain.len();
            let whole =
                !token.joined || tokens[n - 1].shape != Shape::Sign || tokens[n - 1].is(':') || tokens[n - 1].is('-');
            token.shape == Shape::Number && whole && digits > *digits_min && found.free(*n, n + 1)
        });
        if let Some((n, _)) = candidate {
            let mut first = n;
            while first > 0
                && tokens[first].joined
                && (tokens[first - 1].is('-') || tokens[first - 1].shape == Shape::Word)
            {
                first -= 1;
            }
            let first = if found.free(first, n) && first > word { first } else { n };
            let after = tokens.joined_end(first, &['-', '_']);
            let code = tokens.written(first..after);
            let unit = tokens.get(after).is_some_and(|next| next.is('%'));
            if code.len() <= CODE_CHARS_MAX
                && !unit
                && (after - first > 1 || code.len() >= 3)
                && found.free(first, after)
            {
                found.take(tokens, first..after, true, Value::OrderNumber(code));
            }
        }
    }
}

fn names_order(tokens: &Tokens<'_>, n: usize, reading: &Reading<'_>) -> bool {
    let token = &tokens[n];
    matches!(token.shape, Shape::Word | Shape::Run)
        && (reading.vocabularies.iter().any(|words| words.means(token.raw, "order")) || token.plain == "order")
}

/// Codes of letters and digits that nothing else explains: `AB-4711`, `KD2093X`.
pub(super) fn find_codes(tokens: &Tokens<'_>, found: &mut Found) {
    let mut n = 0;
    while n < tokens.len() {
        let after = tokens.joined_end(n, &['-', '_']);
        let code = tokens.written(n..after);
        let digits = code.chars().filter(char::is_ascii_digit).count();
        let capitals = code.chars().filter(char::is_ascii_uppercase).count();
        let plain = code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        let likely = plain && digits >= 2 && capitals >= 2 && (4..=CODE_CHARS_MAX).contains(&code.len());
        if likely && tokens[n].shape != Shape::Sign && found.free(n, after) {
            found.take(tokens, n..after, true, Value::Sku(code));
        }
        n = after;
    }
}

/// Long numbers that nothing else explains: most likely an order.
pub(super) fn find_bare(tokens: &Tokens<'_>, found: &mut Found) {
    for (n, token) in tokens.iter().enumerate() {
        let alone = !tokens.get(n + 1).is_some_and(|next| next.joined && (next.is('%') || next.shape == Shape::Word));
        if token.shape == Shape::Number && (4..=20).contains(&token.plain.len()) && alone && found.free(n, n + 1) {
            found.take(tokens, n..n + 1, false, Value::OrderNumber(token.plain.clone()));
        }
    }
}
