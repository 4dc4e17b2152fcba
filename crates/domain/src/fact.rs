//! Facts: the only way a price, count, date, code, link or promise can enter a text.

use serde::{Deserialize, Serialize};

use crate::money::Money;
use crate::timestamp::Timestamp;

/// What a fact says. Each kind is formatted for the reader's language by `compose` and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum FactValue {
    /// An amount.
    Money(Money),
    /// A counted number: pieces in stock, items in the basket, days.
    Count(i64),
    /// A share in basis points: 500 is 5 %.
    BasisPoints(i64),
    /// A name as the shop writes it: product, option, person, shop.
    Name(String),
    /// A sentence or two that the shop wrote: from a policy page, a help article.
    Passage(String),
    /// A code to type in.
    Code(String),
    /// An address to follow.
    Link(String),
    /// An address of a picture.
    Image(String),
    /// An instant, shown as a date in `zone`.
    Date {
        /// The instant.
        at: Timestamp,
        /// IANA zone for the reader.
        zone: String,
    },
    /// Something the shop promises by its own policy (`free_returns`), with what the promise counts (30 days).
    Promise {
        /// Name of the promise.
        claim: String,
        /// Its number, when it has one.
        count: Option<i64>,
    },
}

/// Where a fact was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSource {
    /// System: `woocommerce`, `shopify`, `ledger`, `settings`, `cartwright`.
    pub system: String,
    /// Record there: `variant:50`, `cart:t_…`, `coupon:cw-anna-10`.
    pub record: String,
    /// Version of the record that was read: a time of change, an ETag, a content hash.
    pub version: String,
}

/// A typed statement with its source, version and time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// Name inside one message: `item1.price`, `stock.left`, `link`. Letters, digits, `.`, `_`, `-`.
    pub name: String,
    /// What it says.
    pub value: FactValue,
    /// Where it was read.
    pub source: FactSource,
    /// When it was read.
    pub read_at: Timestamp,
    /// How long it may be used after that, in milliseconds.
    pub ttl_ms: i64,
}

impl Fact {
    /// Whether it may still be told at `now`.
    #[must_use]
    pub fn is_fresh(&self, now: Timestamp) -> bool {
        let age = now.since_ms(self.read_at);
        (0..=self.ttl_ms).contains(&age)
    }
}
