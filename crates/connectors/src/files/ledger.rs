//! What was read from a file, as events of the ledger. Ids follow from the content alone, so that importing a file
//! twice, under another name or sorted otherwise, adds nothing.

use domain::event::{Event, EventBody};
use domain::ids::ShopId;
use domain::order::OrderSnapshot;
use domain::product::{Product, Variant};
use domain::timestamp::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};

/// The `source` of every imported event.
pub const SOURCE: &str = "import";

/// The first 16 bytes of SHA-256 over length-prefixed parts, in hex.
pub(super) fn fingerprint(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn content_id(kind: &str, at: Timestamp, content: &impl Serialize) -> String {
    let json = serde_json::to_string(content).unwrap_or_default();
    format!("import:{kind}:{}", fingerprint(&[&at.to_string(), &json]))
}

/// A catalogue row. `occurred_at` is the age of the file (when it was last changed): an old export never replaces newer
/// knowledge.
#[must_use]
pub fn product_event(
    shop: &ShopId,
    occurred_at: Timestamp,
    received_at: Timestamp,
    (product, variants): (Product, Vec<Variant>),
) -> Event {
    let occurred_at = occurred_at.min(received_at);
    Event {
        shop: shop.clone(),
        id: content_id("product", occurred_at, &(&product, &variants)),
        source: SOURCE.to_owned(),
        occurred_at,
        received_at,
        body: EventBody::ProductChanged { product: Box::new(product), variants, variants_complete: true },
    }
}

/// A past order, as of the moment it was placed.
#[must_use]
pub fn order_event(shop: &ShopId, received_at: Timestamp, order: OrderSnapshot) -> Event {
    let occurred_at = order.placed_at.min(received_at);
    Event {
        shop: shop.clone(),
        id: content_id("order", occurred_at, &order),
        source: SOURCE.to_owned(),
        occurred_at,
        received_at,
        body: EventBody::OrderChanged { order: Box::new(order) },
    }
}
