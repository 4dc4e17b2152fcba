//! What a refusal of the Bot API means. Telegram has few codes; its words tell the rest.

use domain::ports::channel::{ChannelError, FailureKind};
use domain::timestamp::{DAY_MS, MINUTE_MS, SECOND_MS};
use serde::Deserialize;

use crate::channel::failures::failure;
use crate::http::{Response, Secret, redact};

use FailureKind::{BadAddress, Permanent, Temporary, Unknown};

/// The envelope of every answer.
#[derive(Debug, Deserialize)]
pub(super) struct Answer<T> {
    pub(super) ok: bool,
    pub(super) result: Option<T>,
    #[serde(default)]
    error_code: i64,
    #[serde(default)]
    description: String,
    #[serde(default)]
    parameters: Option<Parameters>,
}

#[derive(Debug, Deserialize)]
struct Parameters {
    #[serde(default)]
    retry_after: Option<i64>,
}

/// Words of a 400 that speak of the chat and not of the message.
const NOBODY: [&str; 7] = [
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user_is_blocked",
    "input_user_deactivated",
    "bot can't send messages to bots",
    "user is deactivated",
];

/// Words of a 400 that speak of the picture: the text can still go without it.
const NO_PICTURE: [&str; 6] = [
    "wrong file identifier",
    "failed to get http url content",
    "wrong type of the web page content",
    "webpage_media_empty",
    "webpage_curl_failed",
    "photo_invalid_dimensions",
];

/// Whether a refusal is about the picture alone.
pub(super) fn is_about_picture(error: &ChannelError) -> bool {
    let words = error.message.to_lowercase();
    error.kind == Permanent && NO_PICTURE.iter().any(|w| words.contains(w))
}

/// The kind of a refusal by code and words.
fn kind(code: i64, description: &str) -> FailureKind {
    let words = description.to_lowercase();
    match code {
        429 => Temporary,
        // Blocked by the person, deactivated, or never spoken to: it is for them to begin.
        403 => BadAddress,
        400 if NOBODY.iter().any(|w| words.contains(w)) => BadAddress,
        400..=499 => Permanent,
        // Telegram's own trouble, half-way.
        _ => Unknown,
    }
}

/// The meaning of an answer that is not plainly a success.
pub(super) fn from_answer(answer: &Response, token: &Secret) -> ChannelError {
    let told = serde_json::from_slice::<Answer<serde_json::Value>>(&answer.body).ok().filter(|t| !t.ok);
    let Some(told) = told else {
        let message = format!("telegram answered {} without a reason", answer.status);
        return match answer.status {
            429 => ChannelError { kind: Temporary, message, retry_after_ms: Some(MINUTE_MS) },
            400..=499 => failure(Permanent, message),
            _ => failure(Unknown, message),
        };
    };
    let code = if told.error_code == 0 { i64::from(answer.status) } else { told.error_code };
    let message = match code {
        401 | 404 => format!("telegram {code}: bot token was refused: renew it in the channel's settings"),
        _ => format!("telegram {code}: {}", words(&told.description, token)),
    };
    let asked_ms = told.parameters.and_then(|p| p.retry_after).map(|s| s.clamp(0, DAY_MS / SECOND_MS) * SECOND_MS);
    let kind = kind(code, &told.description);
    let retry_after_ms = if kind == Temporary { asked_ms.or(Some(MINUTE_MS)) } else { None };
    ChannelError { kind, message, retry_after_ms }
}

/// Telegram's words without the token and without numbers that could be a person's.
fn words(text: &str, token: &Secret) -> String {
    let clean = redact(text, &[token]);
    let hide = |w: &str| w.bytes().filter(u8::is_ascii_digit).count() >= 6;
    clean.split_whitespace().map(|w| if hide(w) { "<number>" } else { w }).collect::<Vec<_>>().join(" ")
}
