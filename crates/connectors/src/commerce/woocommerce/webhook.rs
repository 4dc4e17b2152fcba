//! Webhook deliveries: verified over the raw bytes first, read second.
//!
//! What the shop does that must be borne: pings without signature; bodies with the state at delivery, not at the event;
//! both `created` and `updated` for one change, in any order; `deleted` with the id alone, and `coupon.deleted` for a
//! binned product; a signed error body for a record that is gone; a variation under `product.updated`; a delivery id that
//! several deliveries share. Events are named by their content, so all of that folds to one.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::ports::commerce::Webhook;
use domain::timestamp::Timestamp;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::Value;
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

use super::loose::Loose;
use super::map::Context;
use super::map::customer::customer_event;
use super::map::order::{order_deleted, order_events};
use super::map::product::{product_deleted, product_event};
use crate::http::Secret;

/// Largest body read.
const BODY_BYTES_MAX: usize = 4 << 20;

/// Whether `signature` is that of `body`: base64 of HMAC-SHA256 over the raw bytes, compared in constant time.
#[must_use]
pub fn verify(secret: &Secret, signature: &str, body: &[u8]) -> bool {
    if secret.is_empty() {
        return false;
    }
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { return false };
    mac.update(body);
    // The texts are compared, not the bytes, so that no second spelling of a signature passes.
    let expected = STANDARD.encode(mac.finalize().into_bytes());
    expected.as_bytes().ct_eq(signature.as_bytes()).into()
}

/// Verifies and reads one delivery.
pub(super) fn read(
    secret: Option<&Secret>,
    headers: &[(String, String)],
    body: &[u8],
    ctx: &Context,
    received_at: Timestamp,
) -> Webhook {
    let Some(secret) = secret.filter(|s| !s.is_empty()) else { return Webhook::Unauthorized };
    let mut signatures = values(headers, "x-wc-webhook-signature");
    match (signatures.next(), signatures.next()) {
        // The shop repeats its ping until one is answered with 200; it says nothing, so there is nothing to protect.
        (None, _) if is_ping(body) => return Webhook::Nothing,
        (Some(signature), None) if verify(secret, signature, body) => {}
        _ => return Webhook::Unauthorized,
    }
    let Some(topic) = values(headers, "x-wc-webhook-topic").next() else {
        return Webhook::Malformed("topic header is missing".to_owned());
    };
    if body.len() > BODY_BYTES_MAX {
        return Webhook::Malformed(format!("body is larger than {BODY_BYTES_MAX} bytes"));
    }
    match serde_json::from_slice::<Value>(body) {
        Ok(value) if value.is_object() => translate(topic, Loose::new(&value), ctx, received_at),
        Ok(_) => Webhook::Malformed("body is not a json object".to_owned()),
        Err(e) => Webhook::Malformed(format!("body is not json (line {}, column {})", e.line(), e.column())),
    }
}

fn values<'a>(headers: &'a [(String, String)], name: &'a str) -> impl Iterator<Item = &'a str> {
    headers.iter().filter(move |(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v.as_str())
}

fn is_ping(body: &[u8]) -> bool {
    body.strip_prefix(b"webhook_id=")
        .is_some_and(|id| (1..=20).contains(&id.len()) && id.iter().all(u8::is_ascii_digit))
}

fn translate(topic: &str, body: Loose<'_>, ctx: &Context, received_at: Timestamp) -> Webhook {
    let (resource, happening) = topic.split_once('.').unwrap_or((topic, ""));
    let id = body.at("id").id();
    let events = match (resource, happening, id) {
        // A record that was gone before delivery comes as a signed error body, without an id.
        (_, _, None) => vec![],
        ("order", "deleted", Some(id)) => order_deleted(id, ctx, received_at),
        ("order", _, _) => order_events(body, ctx, received_at).unwrap_or_default(),
        ("product", "deleted", Some(id)) => vec![product_deleted(id, received_at)],
        ("product", _, _) => product_event(body, None, ctx, received_at).into_iter().collect(),
        ("customer", "created" | "updated", _) => customer_event(body, ctx, received_at).into_iter().collect(),
        // Coupons: `coupon.deleted` may carry a product's id, and nothing here depends on coupons. Actions: no content.
        _ => vec![],
    };
    if events.is_empty() { Webhook::Nothing } else { Webhook::Events(events) }
}
