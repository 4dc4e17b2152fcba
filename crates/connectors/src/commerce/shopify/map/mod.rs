//! From the vendor's words to ours. Pure: `rest` reads the bodies of webhooks, `graph` the answers to our own questions;
//! what both share stands here.

pub(super) mod graph;
pub(super) mod rest;
mod shipment;
mod text;

use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::event::EventBody;
use domain::money::Currency;
use domain::order::OrderStatus;
use domain::product::Stock;
use domain::shopper::{Identity, Profile};
use domain::timestamp::Timestamp;
use url::Url;

/// Longest recovery address taken over.
const ADDRESS_BYTES_MAX: usize = 4_096;

/// What reading needs to know of the shop.
#[derive(Clone, Debug)]
pub struct ShopContext {
    /// Currency of the catalogue.
    pub currency: Currency,
    /// Origins that recovery links may lead to (`https://shop.example`); the storefront's own stands first.
    pub origins: Vec<String>,
}

impl ShopContext {
    /// `text` as an address, when it lies on one of the shop's origins and carries no user.
    #[must_use]
    pub fn own_address(&self, text: &str) -> Option<Url> {
        let url = Url::parse(text).ok().filter(|_| text.len() <= ADDRESS_BYTES_MAX)?;
        let anonymous = url.username().is_empty() && url.password().is_none();
        let origin = url.origin().ascii_serialization();
        (anonymous && self.origins.contains(&origin)).then_some(url)
    }
}

/// The option value of a product without options.
const NO_OPTION: &str = "Default Title";

/// Whether a product of this status can be bought (unlisted ones can, by their address).
fn on_sale(status: &str) -> bool {
    ["active", "unlisted"].iter().any(|s| status.eq_ignore_ascii_case(s))
}

/// One happening read from a record, with its time by the record's own clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// What.
    pub body: EventBody,
    /// When; `None` where the record does not say.
    pub at: Option<Timestamp>,
}

/// The key of a cart that reached the checkout. The numeric id is the one name that the webhooks, the orders and the
/// GraphQL record share; tokens differ between them.
pub(super) fn checkout_key(id: &str) -> String {
    format!("checkout:{id}")
}

/// The key of a cart before the checkout.
pub(super) fn cart_key(token: &str) -> String {
    format!("cart:{token}")
}

/// A person as scattered over a record.
#[derive(Debug, Default)]
struct Person {
    customer_id: Option<String>,
    email: Option<String>,
    /// Numbers with the country they are written for.
    phones: Vec<(String, Option<String>)>,
    first_name: Option<String>,
    locale: Option<String>,
    country: Option<String>,
}

impl Person {
    fn identities(&self) -> Vec<Identity> {
        let email = self.email.as_deref().and_then(Identity::email);
        let phones = self.phones.iter().filter_map(|(number, country)| text::phone(number, country.as_deref()));
        let customer = self.customer_id.as_deref().map(|id| Identity::customer("shopify", id));
        let mut found: Vec<Identity> = email.into_iter().chain(phones).chain(customer).collect();
        found.sort();
        found.dedup();
        found
    }

    fn profile(&self) -> Profile {
        Profile {
            first_name: text::short(self.first_name.as_deref()),
            locale: text::locale(self.locale.as_deref()),
            country: text::country(self.country.as_deref()),
            time_zone: None,
        }
    }
}

/// What an order came to. An order exists only once the checkout was completed, so one that waits for a transfer or a
/// capture is a purchase; the words are those of REST, or of GraphQL in capitals.
fn order_status(financial: Option<&str>, fulfillment: Option<&str>, cancelled: bool, closed: bool) -> OrderStatus {
    if cancelled {
        return OrderStatus::Cancelled;
    }
    let delivered = closed || fulfillment.is_some_and(|f| f.eq_ignore_ascii_case("fulfilled"));
    match financial.unwrap_or_default().to_ascii_lowercase().as_str() {
        "refunded" => OrderStatus::Refunded,
        "voided" => OrderStatus::Cancelled,
        "expired" => OrderStatus::Failed,
        "paid" | "partially_refunded" if delivered => OrderStatus::Completed,
        "paid" | "partially_refunded" => OrderStatus::Paid,
        _ => OrderStatus::OnHold,
    }
}

/// Whether staff entered the order: at the till or as a draft.
fn entered_by_staff(source_name: Option<&str>) -> bool {
    matches!(source_name, Some("pos" | "shopify_draft_order"))
}

/// How many can be bought; a variant that may be oversold or is not counted is simply available.
fn stock(counted: bool, oversold: bool, quantity: Option<i64>) -> Stock {
    match quantity {
        Some(quantity) if counted && !oversold => Stock::Count(quantity.max(0)),
        _ => Stock::Available,
    }
}

/// What the shop knows of one consent.
#[derive(Debug)]
struct Consent<'a> {
    identity: Identity,
    channel: ChannelKind,
    state: Option<&'a str>,
    opt_in_level: Option<&'a str>,
    updated_at: Option<&'a str>,
    /// Where it stands: `customer:207119551`.
    record: String,
}

impl Consent<'_> {
    /// The ledger line; `None` where nothing was ever said, or the record does not tell when.
    fn record(self) -> Option<ConsentRecord> {
        let state = match self.state?.to_ascii_lowercase().as_str() {
            "subscribed" => ConsentState::Granted,
            "pending" => ConsentState::Pending,
            "unsubscribed" => ConsentState::Withdrawn,
            _ => return None,
        };
        let level = text::short(self.opt_in_level).unwrap_or_else(|| "unknown".to_owned()).to_ascii_lowercase();
        let at = text::instant(self.updated_at)?;
        Some(ConsentRecord {
            identity: self.identity,
            purpose: Purpose::Marketing,
            channel: self.channel,
            state,
            at,
            evidence: Evidence {
                source: "shopify".to_owned(),
                text: None,
                reference: Some(format!("{} opt_in_level={level} consent_updated_at={at}", self.record)),
            },
        })
    }

    fn happening(self) -> Option<Happening> {
        let record = self.record()?;
        Some(Happening { at: Some(record.at), body: EventBody::ConsentChanged { record } })
    }
}

/// The campaign mark in the address an order started from.
fn utm_content(address: Option<&str>) -> Option<String> {
    let (_, query) = address?.split_once('?')?;
    let query = query.split('#').next().unwrap_or_default();
    let found = url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == "utm_content")?.1;
    text::short(Some(&found))
}
