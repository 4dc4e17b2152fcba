//! The one-click grant: the owner approves in the shop's admin, the shop posts a key to us.

use serde::Deserialize;
use subtle::ConstantTimeEq as _;
use url::Url;

use crate::http::{Endpoint, HttpError, HttpErrorKind, Secret};

/// Largest answer read.
const BODY_BYTES_MAX: usize = 4_096;
/// Shortest state accepted: 128 bits in base64.
const STATE_CHARS_MIN: usize = 22;

/// What is asked of the owner.
#[derive(Clone, Debug)]
pub struct GrantRequest<'a> {
    /// The shop's home address.
    pub shop_url: &'a str,
    /// Unguessable and used once: it is all that ties the shop's answer to our question.
    pub state: &'a str,
    /// Where the owner's browser goes afterwards.
    pub return_url: &'a str,
    /// Where the shop posts the key. The shop insists on https.
    pub callback_url: &'a str,
}

/// A granted key.
#[derive(Clone, Debug)]
pub struct Grant {
    /// The shop's id of the key, to revoke it.
    pub key_id: u64,
    /// `ck_…`.
    pub consumer_key: Secret,
    /// `cs_…`.
    pub consumer_secret: Secret,
}

/// The page where the owner approves.
///
/// # Errors
/// When an address is not plain, the callback is not https, or the state is guessable.
pub fn grant_url(request: &GrantRequest<'_>) -> Result<Url, HttpError> {
    let invalid = |why: &str| HttpError::new(HttpErrorKind::Invalid, why);
    if request.state.len() < STATE_CHARS_MIN || request.state.len() > 128 {
        return Err(invalid("state must have 22 to 128 characters"));
    }
    if !request.callback_url.starts_with("https://") {
        return Err(invalid("callback address must start with https://"));
    }
    let mut url = Endpoint::new(request.shop_url)?.url("wc-auth/v1/authorize");
    url.query_pairs_mut()
        .append_pair("app_name", "Cartwright")
        .append_pair("scope", "read_write")
        .append_pair("user_id", request.state)
        .append_pair("return_url", request.return_url)
        .append_pair("callback_url", request.callback_url);
    Ok(url)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    key_id: u64,
    user_id: String,
    consumer_key: String,
    consumer_secret: String,
    key_permissions: String,
}

/// Reads the shop's post. Anybody can post there, so nothing is taken from it before `state` is found to be ours.
///
/// # Errors
/// In words for the log when it is not the answer to our question.
pub fn parse_grant(body: &[u8], state: &str) -> Result<Grant, String> {
    if body.len() > BODY_BYTES_MAX {
        return Err("body is too large".to_owned());
    }
    let answer: Answer = serde_json::from_slice(body).map_err(|_| "body is not a key grant".to_owned())?;
    if state.len() < STATE_CHARS_MIN || !bool::from(answer.user_id.as_bytes().ct_eq(state.as_bytes())) {
        return Err("state is unknown".to_owned());
    }
    if answer.key_permissions != "read_write" {
        return Err("key may not both read and write".to_owned());
    }
    if !is_key(&answer.consumer_key, "ck_") || !is_key(&answer.consumer_secret, "cs_") {
        return Err("key has not the shape of a key".to_owned());
    }
    Ok(Grant {
        key_id: answer.key_id,
        consumer_key: answer.consumer_key.into(),
        consumer_secret: answer.consumer_secret.into(),
    })
}

fn is_key(text: &str, prefix: &str) -> bool {
    text.strip_prefix(prefix).is_some_and(|hex| hex.len() == 40 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}
