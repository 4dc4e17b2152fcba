//! What Graph API error codes mean for a message: one table, used for answers and for status webhooks alike.

use domain::ports::channel::{ChannelError, FailureKind};
use domain::timestamp::{HOUR_MS, MINUTE_MS, SECOND_MS};
use serde::Deserialize;

use crate::http::{Response, Secret, redact};

use FailureKind::{BadAddress, Permanent, Temporary};

/// The recipient told WhatsApp to stop our marketing.
pub(super) const CODE_MARKETING_STOPPED: i64 = 131_050;

/// Code, what may happen next, wait, our words (empty: Meta's own are clear enough).
type Row = (i64, FailureKind, Option<i64>, &'static str);

#[rustfmt::skip]
const CODES: [Row; 45] = [
    (0,       Permanent,  None, "access token was refused: renew it in the channel's settings"),
    (190,     Permanent,  None, "access token was refused or has expired: renew it in the channel's settings"),
    (3,       Permanent,  None, "app lacks a permission for this call"),
    (10,      Permanent,  None, "app lacks a permission for this call"),
    (2,       Temporary,  Some(30 * SECOND_MS), "service is down for the moment"),
    (4,       Temporary,  Some(MINUTE_MS), "app reached its call limit"),
    (80_007,  Temporary,  Some(MINUTE_MS), "account reached its call limit"),
    (33,      Permanent,  None, "number id does not exist or is not ours"),
    (100,     Permanent,  None, ""),
    (368,     Permanent,  None, "account is blocked for a policy violation: see the account's quality page"),
    (130_429, Temporary,  Some(SECOND_MS), "number reached its messages per second"),
    (130_472, Permanent,  None, "recipient is part of a Meta experiment and gets no marketing"),
    (130_497, Permanent,  None, "account may not write to this country"),
    (131_000, Temporary,  Some(30 * SECOND_MS), "service failed for an unknown reason"),
    (131_005, Permanent,  None, "app lacks a permission for this call"),
    (131_008, Permanent,  None, ""),
    (131_009, Permanent,  None, ""),
    (131_016, Temporary,  Some(30 * SECOND_MS), "service is down for the moment"),
    (131_021, Permanent,  None, "recipient is the sender"),
    (131_026, BadAddress, None, "number is not on WhatsApp or cannot take the message"),
    (131_030, Permanent,  None, "recipient is not on the test number's list"),
    (131_031, Permanent,  None, "account is locked: see the account's quality page"),
    (131_037, Permanent,  None, "display name of the number is not approved yet"),
    (131_042, Permanent,  None, "account has no valid payment method"),
    (131_045, Permanent,  None, "number is not registered"),
    (131_047, Permanent,  None, "more than 24 hours since the shopper last wrote: only a template may be sent"),
    (131_048, Temporary,  Some(HOUR_MS), "number is held back because recipients reported it"),
    (131_049, Permanent,  None, "recipient got enough marketing for now by Meta's own cap: not tried again"),
    (CODE_MARKETING_STOPPED, Permanent, None, "recipient stopped marketing from this shop in WhatsApp"),
    (131_051, Permanent,  None, "message type is not supported"),
    (131_052, Permanent,  None, "media could not be fetched"),
    (131_053, Permanent,  None, "media could not be fetched"),
    (131_056, Temporary,  Some(6 * SECOND_MS), "too many messages to this recipient in a short time"),
    (131_057, Temporary,  Some(10 * MINUTE_MS), "account is under maintenance"),
    (132_000, Permanent,  None, "number of parameters differs from the template"),
    (132_001, Permanent,  None, "template does not exist in this language or is not approved"),
    (132_005, Permanent,  None, "text is too long once the parameters are filled in"),
    (132_007, Permanent,  None, "template text violates a policy"),
    (132_012, Permanent,  None, "a parameter has the wrong form"),
    (132_015, Permanent,  None, "template is paused for low quality"),
    (132_016, Permanent,  None, "template is disabled for low quality"),
    (133_004, Temporary,  Some(30 * SECOND_MS), "service is down for the moment"),
    (133_010, Permanent,  None, "number is not registered"),
    (134_011, Permanent,  None, "payments terms are not accepted"),
    (135_000, Permanent,  None, ""),
];

/// Meaning of a code: kind, wait and our words.
pub(super) fn meaning(code: i64) -> (FailureKind, Option<i64>, &'static str) {
    match CODES.iter().find(|row| row.0 == code) {
        Some((_, kind, wait, words)) => (*kind, *wait, *words),
        None if (200..300).contains(&code) => (Permanent, None, "app lacks a permission for this call"),
        // Unknown codes are refusals too: the same call would most likely fail again.
        None => (Permanent, None, ""),
    }
}

/// The part of an error answer that is read; everything else is left alone.
#[derive(Debug, Default, Deserialize)]
pub(super) struct ErrorBody {
    pub(super) error: Option<GraphError>,
}

#[derive(Debug, Deserialize)]
pub(super) struct GraphError {
    code: i64,
    #[serde(default)]
    message: String,
    #[serde(default)]
    is_transient: bool,
    #[serde(default)]
    error_data: Option<ErrorData>,
}

#[derive(Debug, Deserialize)]
struct ErrorData {
    #[serde(default)]
    details: String,
}

/// Our words first, then Meta's, without numbers that could be a recipient's.
pub(super) fn words(code: i64, ours: &str, theirs: &str, token: &Secret) -> String {
    let clean: String = redact(theirs, &[token])
        .split_whitespace()
        .map(|word| if word.bytes().filter(u8::is_ascii_digit).count() >= 9 { "<number>" } else { word })
        .collect::<Vec<_>>()
        .join(" ");
    match (ours.is_empty(), clean.is_empty()) {
        (false, _) => format!("whatsapp {code}: {ours}"),
        (true, false) => format!("whatsapp {code}: {clean}"),
        (true, true) => format!("whatsapp {code}: refused"),
    }
}

impl GraphError {
    fn into_channel_error(self, asked_ms: Option<i64>, token: &Secret) -> ChannelError {
        let (mut kind, wait, ours) = meaning(self.code);
        if self.is_transient && kind == Permanent && ours.is_empty() {
            kind = Temporary;
        }
        let theirs = self.error_data.map(|d| d.details).filter(|d| !d.is_empty()).unwrap_or(self.message);
        let retry_after_ms = if kind == Temporary { asked_ms.or(wait) } else { None };
        ChannelError { kind, message: words(self.code, ours, &theirs, token), retry_after_ms }
    }
}

/// The meaning of an answer that is not plainly a success.
///
/// With Meta's own error object the message was refused. Without one, a 5xx comes from something in between, which may
/// have passed the request on.
pub(super) fn from_answer(answer: &Response, asked_ms: Option<i64>, token: &Secret) -> ChannelError {
    if let Ok(ErrorBody { error: Some(error) }) = serde_json::from_slice::<ErrorBody>(&answer.body) {
        return error.into_channel_error(asked_ms, token);
    }
    let message = format!("whatsapp answered {} without a reason", answer.status);
    match answer.status {
        429 => ChannelError { kind: Temporary, message, retry_after_ms: asked_ms.or(Some(MINUTE_MS)) },
        401 => {
            let message = "whatsapp access token was refused: renew it in the channel's settings".to_owned();
            ChannelError { kind: Permanent, message, retry_after_ms: None }
        }
        400..=499 => ChannelError { kind: Permanent, message, retry_after_ms: None },
        _ => ChannelError { kind: FailureKind::Unknown, message, retry_after_ms: None },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_listed_once_and_waits_belong_to_temporary_ones() {
        for (i, row) in CODES.iter().enumerate() {
            assert!(!CODES[..i].iter().any(|r| r.0 == row.0), "{} is listed twice", row.0);
            assert_eq!(row.2.is_some(), row.1 == Temporary, "{}", row.0);
        }
        assert_eq!(meaning(999_999).0, Permanent);
        assert_eq!(meaning(200).0, Permanent);
    }

    #[test]
    fn words_hold_neither_token_nor_number() {
        let token = Secret::new("EAAB0123456789");
        let text = words(100, "", "bad EAAB0123456789 for +4915112345678 in 3 fields", &token);
        assert_eq!(text, "whatsapp 100: bad [secret] for <number> in 3 fields");
    }
}
