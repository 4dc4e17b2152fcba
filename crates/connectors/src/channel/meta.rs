//! What all of Meta's webhooks have in common: the signature and the subscription handshake.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::http::Secret;

/// Longest challenge that is echoed.
const CHALLENGE_BYTES_MAX: usize = 128;

/// Header with `sha256=` and the hex HMAC-SHA256 of the raw body.
pub const SIGNATURE_HEADER: &str = "X-Hub-Signature-256";

/// The value of `name` when it is given exactly once.
pub(super) fn only_header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut given = headers.iter().filter(|(n, _)| n.eq_ignore_ascii_case(name));
    match (given.next(), given.next()) {
        (Some((_, value)), None) => Some(value),
        _ => None,
    }
}

/// Constant-time check; shut without a secret, and when the header is given twice.
pub(super) fn verify(secret: Option<&Secret>, headers: &[(String, String)], body: &[u8]) -> bool {
    let Some(secret) = secret.filter(|s| !s.is_empty()) else { return false };
    let Some(value) = only_header(headers, SIGNATURE_HEADER) else { return false };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { return false };
    mac.update(body);
    let wanted = mac.finalize().into_bytes().iter().fold("sha256=".to_owned(), |out, b| out + &format!("{b:02x}"));
    bool::from(wanted.as_bytes().ct_eq(value.as_bytes()))
}

/// The answer to the subscription handshake: the challenge, when the word is right.
pub(super) fn handshake(word: Option<&Secret>, query: &[(String, String)]) -> Option<String> {
    let word = word.filter(|w| !w.is_empty())?;
    let get = |name: &str| query.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
    let same = bool::from(word.expose().as_bytes().ct_eq(get("hub.verify_token")?.as_bytes()));
    let challenge = get("hub.challenge")?;
    // It is echoed to whoever asks: only plain characters, so that it can never be markup.
    let plain = (1..=CHALLENGE_BYTES_MAX).contains(&challenge.len())
        && challenge.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    (same && plain && get("hub.mode") == Some("subscribe")).then(|| challenge.to_owned())
}
