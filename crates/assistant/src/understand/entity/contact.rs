//! E-mail addresses and phone numbers.

use super::token::{Shape, Tokens};
use super::{Found, Value};

/// Digits of a phone number with its country code.
const PHONE_DIGITS: std::ops::RangeInclusive<usize> = 7..=15;
/// Longest address that mail allows.
const EMAIL_BYTES_MAX: usize = 254;

pub(super) fn find_emails(tokens: &Tokens<'_>, found: &mut Found) {
    for at in (0..tokens.len()).filter(|n| tokens[*n].is('@')) {
        let mut first = at;
        while first > 0 && tokens[first].joined && part(tokens, first - 1, &['.', '_', '-', '+']) {
            first -= 1;
        }
        let mut after = at + 1;
        while after < tokens.len() && tokens[after].joined && part(tokens, after, &['.', '-']) {
            after += 1;
        }
        while after > at + 1 && tokens[after - 1].shape == Shape::Sign {
            after -= 1;
        }
        while first < at && tokens[first].shape == Shape::Sign && !tokens[first].is('_') {
            first += 1;
        }
        let dotted = (at + 1..after).any(|n| tokens[n].is('.'));
        let address = tokens.written(first..after);
        if first < at && dotted && address.len() <= EMAIL_BYTES_MAX && found.free(first, after) {
            found.take(tokens, first..after, true, Value::Email(address.to_lowercase()));
        }
    }
}

fn part(tokens: &Tokens<'_>, n: usize, signs: &[char]) -> bool {
    match tokens[n].shape {
        Shape::Sign => tokens[n].raw.chars().all(|c| signs.contains(&c)),
        Shape::Word | Shape::Number => tokens[n].raw.is_ascii() || tokens[n].shape == Shape::Number,
        Shape::Run => false,
    }
}

/// Numbers with `+` or `00` when `marked`; else any that are valid in the region.
pub(super) fn find_phones(tokens: &Tokens<'_>, region: Option<&str>, marked: bool, found: &mut Found) {
    let mut n = 0;
    while n < tokens.len() {
        let token = &tokens[n];
        let plus = token.is('+') && tokens.get(n + 1).is_some_and(|next| next.joined);
        let starts =
            if marked { plus || token.plain.starts_with("00") } else { token.shape == Shape::Number || token.is('(') };
        let Some((after, digits)) = starts.then(|| run(tokens, n, found)).flatten() else {
            n += 1;
            continue;
        };
        let international =
            plus.then(|| format!("+{digits}")).or_else(|| digits.strip_prefix("00").map(|d| format!("+{d}")));
        match phone(region, marked.then_some(international).flatten().as_deref().unwrap_or(&digits)) {
            Some(number) => {
                found.take(tokens, n..after, marked || digits.starts_with('0'), Value::Phone(number));
                n = after;
            }
            None => n += 1,
        }
    }
}

/// The digits of a number written with the usual signs between them, and where it ends.
fn run(tokens: &Tokens<'_>, first: usize, found: &Found) -> Option<(usize, String)> {
    let mut digits = String::new();
    let mut after = first;
    for (n, token) in tokens.iter().enumerate().skip(first) {
        match token.shape {
            Shape::Number if found.free(n, n + 1) && digits.len() + token.plain.len() <= *PHONE_DIGITS.end() + 2 => {
                digits.push_str(&token.plain);
                after = n + 1;
            }
            Shape::Sign if n == first || token.raw.chars().all(|c| matches!(c, '-' | '(' | ')' | '.' | '/')) => {}
            _ => break,
        }
    }
    PHONE_DIGITS.contains(&digits.trim_start_matches('0').len()).then_some((after, digits))
}

fn phone(region: Option<&str>, text: &str) -> Option<String> {
    let region = region.and_then(|code| code.parse::<phonenumber::country::Id>().ok());
    if region.is_none() && !text.starts_with('+') {
        return None;
    }
    let number = phonenumber::parse(region, text).ok()?;
    phonenumber::is_valid(&number).then(|| number.format().mode(phonenumber::Mode::E164).to_string())
}
