//! Webhooks: verified on the raw body first, then read, then named.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domain::consent::ConsentRecord;
use domain::event::EventBody;
use domain::ports::commerce::{CommerceEvent, Webhook};
use domain::timestamp::{SECOND_MS, Timestamp};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::map::{Happening, ShopContext, rest};

/// Largest body read.
pub(crate) const BODY_BYTES_MAX: usize = 4 << 20;
/// Longest id of a delivery taken over from a header.
const HEADER_ID_BYTES_MAX: usize = 100;

/// The topics to subscribe to, as the interface names them.
pub const TOPICS: &[&str] = &[
    "CHECKOUTS_CREATE",
    "CHECKOUTS_UPDATE",
    "CHECKOUTS_DELETE",
    "CARTS_CREATE",
    "CARTS_UPDATE",
    "ORDERS_CREATE",
    "ORDERS_UPDATED",
    "ORDERS_PAID",
    "ORDERS_CANCELLED",
    "ORDERS_DELETE",
    "PRODUCTS_CREATE",
    "PRODUCTS_UPDATE",
    "PRODUCTS_DELETE",
    "CUSTOMERS_CREATE",
    "CUSTOMERS_UPDATE",
    "CUSTOMERS_EMAIL_MARKETING_CONSENT_UPDATE",
    "CUSTOMERS_WHATS_APP_MARKETING_CONSENT_UPDATE",
    "APP_UNINSTALLED",
];

/// HMAC-SHA256 of `body`.
pub(crate) fn hmac_sha256(secret: &str, body: &[u8]) -> [u8; 32] {
    mac(secret, body).finalize().into_bytes().into()
}

fn mac(secret: &str, body: &[u8]) -> Hmac<Sha256> {
    // Only block ciphers have keys of a wrong length; HMAC takes any.
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("hmac takes keys of any length");
    mac.update(body);
    mac
}

/// The one value of a header; `None` when it is absent or told twice.
pub(crate) fn header<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let mut found = headers.iter().filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str());
    found.next().filter(|_| found.next().is_none())
}

/// Whether the base64 signature in header `name` is that of the raw body; compared in constant time. No secret, no trust.
pub(crate) fn signature_holds(secret: &str, headers: &[(String, String)], name: &str, body: &[u8]) -> bool {
    let told = header(headers, name).filter(|text| text.len() <= 64).and_then(|text| STANDARD.decode(text).ok());
    !secret.is_empty() && told.is_some_and(|bytes| mac(secret, body).verify_slice(&bytes).is_ok())
}

/// Verifies and reads one delivery.
pub(super) fn read(secret: &str, shop: (&str, &ShopContext), delivery: Delivery<'_>) -> Webhook {
    let Delivery { headers, body, received_at } = delivery;
    if !signature_holds(secret, headers, "x-shopify-hmac-sha256", body) {
        return Webhook::Unauthorized;
    }
    let (domain, context) = shop;
    // One app secret signs for every shop of that app: another shop's news is not ours.
    if headers.iter().any(|(n, v)| n.eq_ignore_ascii_case("x-shopify-shop-domain") && !v.eq_ignore_ascii_case(domain)) {
        return Webhook::Unauthorized;
    }
    let Some(topic) = header(headers, "x-shopify-topic") else {
        return Webhook::Malformed("no x-shopify-topic".to_owned());
    };
    if body.len() > BODY_BYTES_MAX {
        return Webhook::Malformed("body too large".to_owned());
    }
    let Ok(json) = serde_json::from_slice(body) else {
        return Webhook::Malformed("not json".to_owned());
    };
    if topic == "app/uninstalled" {
        tracing::warn!(shop = domain, "shopify app was uninstalled; its token no longer works");
    }
    match rest::read(topic, json, context) {
        Err(words) => Webhook::Malformed(words),
        Ok(told) if told.is_empty() => Webhook::Nothing,
        Ok(told) => Webhook::Events(name_all(told, topic, headers, body, received_at)),
    }
}

/// One call as it came in.
#[derive(Clone, Copy)]
pub(super) struct Delivery<'a> {
    pub headers: &'a [(String, String)],
    pub body: &'a [u8],
    pub received_at: Timestamp,
}

/// One happening of the shop may be told under several topics with one event id, so the topic is part of ours.
fn name_all(
    told: Vec<Happening>,
    topic: &str,
    headers: &[(String, String)],
    body: &[u8],
    received_at: Timestamp,
) -> Vec<CommerceEvent> {
    let id = ["x-shopify-event-id", "x-shopify-webhook-id"].iter().find_map(|name| plain_id(header(headers, name)?));
    let id = id.map_or_else(|| digest(&[body]), str::to_owned);
    let triggered = header(headers, "x-shopify-triggered-at").and_then(|t| t.parse().ok());
    let event = |happening: Happening| {
        let occurred_at = time_of(happening.at, triggered, received_at);
        let id = match &happening.body {
            EventBody::ConsentChanged { record } => consent_id(record),
            _ => format!("shopify:{topic}:{id}"),
        };
        CommerceEvent { id, occurred_at, body: happening.body }
    };
    told.into_iter().map(event).collect()
}

fn plain_id(text: &str) -> Option<&str> {
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b':'));
    ((8..=HEADER_ID_BYTES_MAX).contains(&text.len()) && plain).then_some(text)
}

/// The record's own time rules, for it is signed and the header is not; the header only tells apart what happened within
/// one second, which is all that the record's time can resolve.
fn time_of(record: Option<Timestamp>, triggered: Option<Timestamp>, received_at: Timestamp) -> Timestamp {
    match (record, triggered) {
        (Some(at), Some(finer)) if (0..SECOND_MS).contains(&finer.since_ms(at)) => finer,
        (Some(at), _) => at,
        (None, Some(triggered)) => triggered.min(received_at),
        (None, None) => received_at,
    }
}

/// What is known of one consent is told again with every record of the customer: it is named by its content, so that
/// the ledger keeps it once.
fn consent_id(record: &ConsentRecord) -> String {
    let state = serde_json::to_vec(&(record.state, &record.evidence.reference)).unwrap_or_default();
    let parts = [record.identity.value.as_bytes(), record.channel.as_str().as_bytes(), &state];
    format!("shopify:consent:{}:{}", record.at.as_ms(), digest(&parts))
}

/// Names what was read through the interface: by record, time of change and content.
pub(super) fn name_read(kind: &str, happening: Happening, read_at: Timestamp) -> CommerceEvent {
    let occurred_at = happening.at.unwrap_or(read_at);
    let id = match &happening.body {
        EventBody::ConsentChanged { record } => consent_id(record),
        body => {
            let content = serde_json::to_vec(body).unwrap_or_default();
            format!("shopify:read:{kind}:{}:{}", occurred_at.as_ms(), digest(&[&content]))
        }
    };
    CommerceEvent { id, occurred_at, body: happening.body }
}

fn digest(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize()[..12].iter().map(|b| format!("{b:02x}")).collect()
}
