//! From the shop's JSON to the nouns of the domain. Pure; no field may break a record, no record may break a page.

pub(super) mod cart;
pub(super) mod customer;
pub(super) mod order;
pub(super) mod person;
pub(super) mod product;
mod shipment;

use domain::event::EventBody;
use domain::money::Currency;
use domain::ports::commerce::CommerceEvent;
use domain::timestamp::Timestamp;
use sha2::{Digest, Sha256};
use url::Url;

/// Longest name, title or option kept.
pub(super) const NAME_MAX: usize = 300;

/// What mapping needs to know of the shop.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// Home address, as shoppers see it.
    pub home: Url,
    /// Host that is dialled; the same shop under another name.
    pub base_host: String,
    /// Currency of the catalogue.
    pub currency: Currency,
    /// Country for phone numbers without one.
    pub country: Option<String>,
}

impl Context {
    /// `text` when it is an address of this shop; links to anywhere else never leave the connector.
    pub(super) fn own_url(&self, text: &str) -> Option<Url> {
        let url = Url::parse(text).ok().filter(|u| u.as_str().len() <= 2_000)?;
        let host = url.host_str()?;
        let own = self.home.host_str() == Some(host) || self.base_host == host;
        let plain = matches!(url.scheme(), "http" | "https") && url.username().is_empty() && url.password().is_none();
        (own && plain).then_some(url)
    }
}

/// An event whose id follows from what it says: the same state told by another webhook, a redelivery or reconciliation
/// has the same id. The shop's delivery id is of no use: it is the same for all deliveries of one webhook in a second.
pub(super) fn event(
    record: &str,
    modified: Option<Timestamp>,
    received_at: Timestamp,
    body: EventBody,
) -> CommerceEvent {
    let json = serde_json::to_vec(&body).unwrap_or_default();
    let hash: String = Sha256::digest(&json).iter().take(16).map(|b| format!("{b:02x}")).collect();
    let at_ms = modified.map_or(0, Timestamp::as_ms);
    let id = format!("woocommerce:{}:{record}:{at_ms}:{hash}", body.kind());
    CommerceEvent { id, occurred_at: modified.unwrap_or(received_at).min(received_at), body }
}
