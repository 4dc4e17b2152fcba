//! Facts as the assistant's sentences use them, each with where it was read and how long it holds.

use compose::Library;
use domain::fact::{Fact, FactSource, FactValue};
use domain::order::Order;
use domain::timestamp::{HOUR_MS, MINUTE_MS, SECOND_MS, Timestamp};

use crate::guides::Guide;
use crate::turn::{Passage, Scene};

/// How long the state of an order may be told after it was read.
const ORDER_TTL_MS: i64 = 10 * MINUTE_MS;
/// How long a price or stock read from the shop may be told.
const LIVE_TTL_MS: i64 = 60 * SECOND_MS;
/// How long a setting or a passage of a page may be told.
const SETTINGS_TTL_MS: i64 = HOUR_MS;

fn fact(name: &str, value: FactValue, source: (&str, String, String), read_at: Timestamp, ttl_ms: i64) -> Fact {
    let (system, record, version) = source;
    let source = FactSource { system: system.to_owned(), record, version };
    Fact { name: name.to_owned(), value, source, read_at, ttl_ms }
}

/// From an order.
pub(crate) fn order(scene: &Scene<'_>, of: &Order, name: &str, value: FactValue) -> Fact {
    let source = (of.source.as_str(), format!("order:{}", of.latest.key), of.version.to_string());
    fact(name, value, source, scene.now, ORDER_TTL_MS)
}

/// From something of Cartwright's own.
pub(crate) fn ledger(scene: &Scene<'_>, record: &str, name: &str, value: FactValue) -> Fact {
    fact(name, value, ("ledger", record.to_owned(), scene.now.to_string()), scene.now, ORDER_TTL_MS)
}

/// From a product or variant as read from the shop at `read_at`.
pub(crate) fn live(scene: &Scene<'_>, key: &str, read_at: Timestamp, name: &str, value: FactValue) -> Fact {
    let read_at = read_at.min(scene.now);
    fact(name, value, ("shop", format!("product:{key}"), read_at.to_string()), read_at, LIVE_TTL_MS)
}

/// From the shop's settings; what is set is its own version.
pub(crate) fn setting(scene: &Scene<'_>, name: &str, value: FactValue) -> Fact {
    let version = serde_json::to_string(&value).unwrap_or_default();
    fact(name, value, ("settings", format!("shop:{}", scene.shop.id), version), scene.now, SETTINGS_TTL_MS)
}

/// The shop's name, for sentences that say who speaks.
pub(crate) fn shop_name(scene: &Scene<'_>) -> Fact {
    setting(scene, "shop.name", FactValue::Name(scene.shop.name.clone()))
}

/// From the shopper's own message.
pub(crate) fn shopper(scene: &Scene<'_>, name: &str, value: FactValue) -> Fact {
    fact(name, value, ("shopper", "message".to_owned(), scene.now.to_string()), scene.now, ORDER_TTL_MS)
}

/// From a page of the shop: its title and its words.
pub(crate) fn passage(scene: &Scene<'_>, of: &Passage) -> Vec<Fact> {
    let said = |name, value| {
        let source = ("page", of.source.clone(), of.version.clone());
        fact(name, value, source, scene.now, SETTINGS_TTL_MS)
    };
    vec![
        said("page.title", FactValue::Name(of.title.clone())),
        said("page.passage", FactValue::Passage(of.text.clone())),
    ]
}

/// From a version of a conversation flow: the owner's own words.
pub(crate) fn flow(scene: &Scene<'_>, of: &Guide, name: &str, value: FactValue) -> Fact {
    let source = ("flow", format!("flow:{}", of.flow), of.version.to_string());
    fact(name, value, source, scene.now, SETTINGS_TTL_MS)
}

/// A day where the shopper is.
pub(crate) fn date(scene: &Scene<'_>, at: Timestamp) -> FactValue {
    FactValue::Date { at, zone: scene.time_zone.to_owned() }
}

/// Whether a fact gives any words at all: a name of invisible characters or a link that is none does not.
pub(crate) fn tellable(fact: &Fact) -> bool {
    !compose::format_fact(Library::embedded(), "en", fact).is_empty()
}
