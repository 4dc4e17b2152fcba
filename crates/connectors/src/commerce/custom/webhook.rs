//! Deliveries: the signature over the raw body is verified before anything is read.

use base64::Engine as _;
use domain::ports::commerce::Webhook;
use domain::timestamp::Timestamp;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

use super::config::{Config, Encoding, WebhookConfig};
use super::map;
use crate::http::Secret;

/// Longest delivery read, in bytes.
pub const BODY_BYTES_MAX: usize = 1 << 20;
/// Most items in one delivery.
const ITEMS_MAX: usize = 1_000;

/// Verifies and reads one delivery.
pub(super) fn read(
    config: &Config,
    secret: Option<&Secret>,
    headers: &[(String, String)],
    body: &[u8],
    received_at: Timestamp,
) -> Webhook {
    let (Some(hook), Some(secret)) = (&config.webhook, secret) else { return Webhook::Unauthorized };
    if !signature_holds(hook, secret, headers, body) {
        return Webhook::Unauthorized;
    }
    if body.len() > BODY_BYTES_MAX {
        return Webhook::Malformed(format!("body is longer than {BODY_BYTES_MAX} bytes"));
    }
    let Ok(json) = serde_json::from_slice::<Value>(body) else {
        return Webhook::Malformed("body is not json".to_owned());
    };
    let word = match (&hook.topic_header, &hook.topic) {
        (Some(name), _) => only(headers, name).map(str::to_owned),
        (None, Some(path)) => path.first(&json).and_then(Value::as_str).map(str::to_owned),
        (None, None) => None,
    };
    let Some(topic) = word.and_then(|word| hook.topics.get(&word)) else { return Webhook::Nothing };
    let items = topic.item.as_ref().map_or_else(|| vec![&json], |path| path.all(&json));
    if items.is_empty() || items.len() > ITEMS_MAX {
        return Webhook::Malformed(format!("{} items where 1 to {ITEMS_MAX} are expected", items.len()));
    }
    match items.into_iter().map(|item| map::event(config, topic.kind, item, received_at)).collect() {
        Ok(events) => Webhook::Events(events),
        Err(message) => Webhook::Malformed(message),
    }
}

/// No secret, no header, two headers, another length or another text: all refuse. Compared in constant time.
fn signature_holds(hook: &WebhookConfig, secret: &Secret, headers: &[(String, String)], body: &[u8]) -> bool {
    if secret.is_empty() {
        return false;
    }
    let Some(text) = only(headers, &hook.header).and_then(|text| text.strip_prefix(hook.prefix.as_str())) else {
        return false;
    };
    let signature = match hook.encoding {
        Encoding::Base64 => base64::engine::general_purpose::STANDARD.decode(text).ok(),
        Encoding::Hex => unhex(text),
    };
    let Some(signature) = signature.filter(|signature| signature.len() == 32) else { return false };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { return false };
    mac.update(body);
    mac.verify_slice(&signature).is_ok()
}

/// The value of a header that came exactly once.
fn only<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut values = headers.iter().filter(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value);
    match (values.next(), values.next()) {
        (Some(value), None) => Some(value),
        _ => None,
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    (0..64).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}
