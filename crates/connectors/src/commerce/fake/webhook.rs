//! The fake shop's webhook: a JSON envelope under an HMAC-SHA256 signature, checked like the real ones.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::event::{EVENT_ID_BYTES_MAX, EventBody};
use domain::ports::commerce::{CommerceEvent, Webhook};
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};

use super::Delivery;
use crate::commerce::shopify::webhook::{BODY_BYTES_MAX, hmac_sha256, signature_holds};

/// Name of the header that carries the signature.
pub const SIGNATURE_HEADER: &str = "x-fake-hmac-sha256";

/// Body of a webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Unique per happening, the same when told again.
    pub id: String,
    /// When it happened.
    pub occurred_at: Timestamp,
    /// What happened.
    pub body: EventBody,
}

/// Packs and signs one envelope.
pub(super) fn deliver(secret: &str, envelope: &Envelope) -> Delivery {
    let body = serde_json::to_vec(envelope).unwrap_or_default();
    let headers = vec![
        ("content-type".to_owned(), "application/json".to_owned()),
        (SIGNATURE_HEADER.to_owned(), STANDARD.encode(hmac_sha256(secret, &body))),
    ];
    (headers, body)
}

/// Verifies and reads one call.
pub(super) fn read(secret: &str, headers: &[(String, String)], body: &[u8]) -> Webhook {
    if !signature_holds(secret, headers, SIGNATURE_HEADER, body) {
        return Webhook::Unauthorized;
    }
    if body.len() > BODY_BYTES_MAX {
        return Webhook::Malformed("body too large".to_owned());
    }
    match serde_json::from_slice::<Envelope>(body) {
        Ok(e) if e.id.is_empty() || e.id.len() > EVENT_ID_BYTES_MAX => {
            Webhook::Malformed("event id empty or too long".to_owned())
        }
        Ok(e) => Webhook::Events(vec![CommerceEvent { id: e.id, occurred_at: e.occurred_at, body: e.body }]),
        Err(error) => Webhook::Malformed(format!("not an envelope at line {}", error.line())),
    }
}
