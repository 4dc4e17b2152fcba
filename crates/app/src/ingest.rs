//! The door: what comes from outside is bounded, typed and given a stable id before it may enter the ledger.
//!
//! Webhooks come as [`CommerceEvent`] or [`ChannelEvent`] from a connector that has verified them. The storefront script
//! comes as a [`storefront::Batch`]. Both end as [`Event`]s; the caller appends them and answers 2xx only after that.

pub mod storefront;

use domain::event::{EVENT_ID_BYTES_MAX, Event, EventBody};
use domain::ids::ShopId;
use domain::ports::channel::ChannelEvent;
use domain::ports::commerce::CommerceEvent;
use domain::timestamp::Timestamp;
use sha2::{Digest, Sha256};

/// Events of a shop's webhook or change feed, ready for the ledger.
#[must_use]
pub fn from_commerce(shop: &ShopId, source: &str, events: Vec<CommerceEvent>, received_at: Timestamp) -> Vec<Event> {
    events.into_iter().map(|e| event(shop, source, &e.id, e.occurred_at, received_at, e.body)).collect()
}

/// Events of a channel's webhook, ready for the ledger.
#[must_use]
pub fn from_channel(shop: &ShopId, source: &str, events: Vec<ChannelEvent>, received_at: Timestamp) -> Vec<Event> {
    events.into_iter().map(|e| event(shop, source, &e.id, e.occurred_at, received_at, e.body)).collect()
}

/// One event with its id under its source's name, and a time that is never in the future: a clock that runs ahead must
/// not make a cart look fresh for ever.
#[must_use]
pub fn event(
    shop: &ShopId,
    source: &str,
    id: &str,
    occurred_at: Timestamp,
    received_at: Timestamp,
    body: EventBody,
) -> Event {
    Event {
        shop: shop.clone(),
        id: bounded_id(source, id),
        source: source.to_owned(),
        occurred_at: occurred_at.min(received_at),
        received_at,
        body,
    }
}

/// `source:id`, or its hash when that would be too long or hold control characters.
fn bounded_id(source: &str, id: &str) -> String {
    let plain = format!("{source}:{id}");
    if plain.len() <= EVENT_ID_BYTES_MAX && !plain.chars().any(char::is_control) {
        return plain;
    }
    let digest = Sha256::digest(id.as_bytes());
    format!("{source}:sha256-{}", digest.iter().map(|b| format!("{b:02x}")).collect::<String>())
}
