//! What Graph API error codes mean for a direct message: one table by code and subcode.

use domain::ports::channel::{ChannelError, FailureKind};
use domain::timestamp::{HOUR_MS, MINUTE_MS, SECOND_MS};
use serde::Deserialize;

use crate::channel::failures::failure;
use crate::http::{Response, Secret, redact};

use FailureKind::{BadAddress, Permanent, Temporary, Unknown};

/// Code, subcode (0 = any), what may happen next, wait, our words (empty: Meta's own are clear enough).
type Row = (i64, i64, FailureKind, Option<i64>, &'static str);

/// The window's two faces.
const CLOSED: &str = "more than 24 hours since the shopper last wrote: only a person may answer, in Instagram itself";

/// The first row that fits counts: subcodes stand before their code.
#[rustfmt::skip]
const CODES: [Row; 25] = [
    // Meta documents cases of code 1 in which the message was sent all the same.
    (1,       0,         Unknown,    None, "service failed for an unknown reason"),
    (2,       0,         Temporary,  Some(30 * SECOND_MS), "service is down for the moment"),
    (3,       0,         Permanent,  None, "app lacks a permission for this call"),
    (4,       0,         Temporary,  Some(MINUTE_MS), "app reached its call limit"),
    (10,      2_018_065, Permanent,  None, CLOSED),
    (10,      2_018_278, Permanent,  None, CLOSED),
    (10,      2_534_022, Permanent,  None, CLOSED),
    (10,      0,         Permanent,  None, "app lacks a permission for this call"),
    (17,      0,         Temporary,  Some(MINUTE_MS), "account reached its call limit"),
    (32,      0,         Temporary,  Some(MINUTE_MS), "account reached its call limit"),
    (80_002,  0,         Temporary,  Some(HOUR_MS), "account reached its call limit"),
    (613,     0,         Temporary,  Some(MINUTE_MS), "account reached its call limit"),
    (100,     2_018_001, BadAddress, None, "there is no such person for this account"),
    (100,     2_534_014, BadAddress, None, "there is no such person for this account"),
    (100,     0,         Permanent,  None, ""),
    (102,     0,         Permanent,  None, "access token was refused: renew it in the channel's settings"),
    (190,     0,         Permanent,  None, "access token was refused or has expired: renew it in the channel's settings"),
    (200,     0,         Permanent,  None, "app lacks a permission for this call"),
    (230,     0,         Permanent,  None, "app lacks a permission for this call"),
    (368,     0,         Permanent,  None, "account is blocked for a policy violation: see the account's status"),
    (551,     0,         Permanent,  None, "person cannot be reached now"),
    (1_200,   0,         Temporary,  Some(30 * SECOND_MS), "service is down for the moment"),
    (1_545_041, 0,       Permanent,  None, "person cannot be reached now"),
    (2_022,   0,         Permanent,  None, ""),
    (36_103,  0,         Permanent,  None, "conversation is no longer ours to answer"),
];

/// Meaning of a code: kind, wait and our words. Unknown codes are refusals too: the same call would most likely fail
/// again.
fn meaning(code: i64, subcode: i64) -> (FailureKind, Option<i64>, &'static str) {
    let row = CODES.iter().find(|row| row.0 == code && (row.1 == 0 || row.1 == subcode));
    match row {
        Some((_, _, kind, wait, words)) => (*kind, *wait, *words),
        None if (200..300).contains(&code) => (Permanent, None, "app lacks a permission for this call"),
        None => (Permanent, None, ""),
    }
}

/// The part of an error answer that is read.
#[derive(Debug, Default, Deserialize)]
pub(super) struct ErrorBody {
    pub(super) error: Option<GraphError>,
}

#[derive(Debug, Deserialize)]
pub(super) struct GraphError {
    code: i64,
    #[serde(default)]
    error_subcode: i64,
    #[serde(default)]
    message: String,
    #[serde(default)]
    is_transient: bool,
}

/// The meaning of an answer that is not plainly a success. Without Meta's own error object, a 5xx comes from something
/// in between, which may have passed the request on.
pub(super) fn from_answer(answer: &Response, asked_ms: Option<i64>, token: &Secret) -> ChannelError {
    if let Ok(ErrorBody { error: Some(error) }) = serde_json::from_slice::<ErrorBody>(&answer.body) {
        return of(&error, asked_ms, token);
    }
    let message = format!("instagram answered {} without a reason", answer.status);
    match answer.status {
        429 => ChannelError { kind: Temporary, message, retry_after_ms: asked_ms.or(Some(MINUTE_MS)) },
        400..=499 => failure(Permanent, message),
        _ => failure(Unknown, message),
    }
}

fn of(error: &GraphError, asked_ms: Option<i64>, token: &Secret) -> ChannelError {
    let (mut kind, wait, ours) = meaning(error.code, error.error_subcode);
    if error.is_transient && kind == Permanent && ours.is_empty() {
        kind = Temporary;
    }
    let words = if ours.is_empty() { theirs(&error.message, token) } else { ours.to_owned() };
    let message = format!("instagram {}: {words}", error.code);
    let retry_after_ms = if kind == Temporary { asked_ms.or(wait) } else { None };
    ChannelError { kind, message, retry_after_ms }
}

/// Meta's words without the token and without numbers that could be a person's.
fn theirs(text: &str, token: &Secret) -> String {
    let clean = redact(text, &[token]);
    let hide = |w: &str| w.bytes().filter(u8::is_ascii_digit).count() >= 9;
    let words: Vec<&str> = clean.split_whitespace().map(|w| if hide(w) { "<number>" } else { w }).collect();
    if words.is_empty() { "refused".to_owned() } else { words.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_can_be_reached_and_waits_belong_to_temporary_ones() {
        for (i, row) in CODES.iter().enumerate() {
            let hidden = CODES[..i].iter().any(|r| r.0 == row.0 && (r.1 == 0 || r.1 == row.1));
            assert!(!hidden, "{} {} is hidden by a row before it", row.0, row.1);
            assert_eq!(row.3.is_some(), row.2 == Temporary, "{}", row.0);
        }
        assert_eq!(meaning(10, 2_534_022).2, CLOSED);
        assert_eq!(meaning(10, 7).2, "app lacks a permission for this call");
        assert_eq!(meaning(999_999, 0).0, Permanent);
    }
}
