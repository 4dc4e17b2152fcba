//! Shops: where carts, orders, products and consent come from, and where truth is read again before a message leaves.

use crate::cart::{Cart, CartSnapshot};
use crate::decision::{Approved, Discount};
use crate::event::EventBody;
use crate::ports::BoxFuture;
use crate::ports::carrier::Party;
use crate::product::{Product, Variant};
use crate::shopper::Identity;
use crate::timestamp::Timestamp;

/// What a shop's platform can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommerceCapabilities {
    /// Connector name, `woocommerce`.
    pub connector: &'static str,
    /// Coupons can be created.
    pub coupons: bool,
    /// A coupon can be made to end at a basket value; where not, a share of the basket is given as an amount.
    pub basket_ceiling: bool,
    /// A live cart can be read.
    pub live_cart: bool,
    /// Changes since a time can be asked for.
    pub changes: bool,
}

/// Why the shop did not answer as hoped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct CommerceError {
    /// Whether trying later may help.
    pub temporary: bool,
    /// For operators: what happened and what to do, without secrets.
    pub message: String,
    /// How long the shop asks us to wait, in milliseconds.
    pub retry_after_ms: Option<i64>,
}

impl CommerceError {
    /// A failure that may pass.
    #[must_use]
    pub fn temporary(message: impl Into<String>) -> Self {
        Self { temporary: true, message: message.into(), retry_after_ms: None }
    }

    /// A failure that will stay.
    #[must_use]
    pub fn permanent(message: impl Into<String>) -> Self {
        Self { temporary: false, message: message.into(), retry_after_ms: None }
    }
}

/// What a verified webhook came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Webhook {
    /// Happenings to keep.
    Events(Vec<CommerceEvent>),
    /// Nothing to keep (a ping, a topic we do not use). Answered 200.
    Nothing,
    /// Signature absent, wrong, or no secret configured. Answered 401.
    Unauthorized,
    /// Signed, but not readable. Answered 400 with these words.
    Malformed(String),
}

/// One happening told by a shop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommerceEvent {
    /// Unique per happening, stable over redeliveries.
    pub id: String,
    /// When, by the shop's clock.
    pub occurred_at: Timestamp,
    /// What.
    pub body: EventBody,
}

/// What is read again right before sending.
#[derive(Clone, Debug)]
pub struct TruthRequest<'a> {
    /// The cart as we know it.
    pub cart: &'a Cart,
    /// Everybody it belongs to.
    pub identities: &'a [Identity],
    /// The platform's secret for this cart (WooCommerce Cart-Token), when we hold one.
    pub cart_secret: Option<&'a str>,
}

/// The shop's answer. Fields are `None` where the platform cannot tell; then our projection stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Truth {
    /// Products and variants of the cart's lines as they are now; a missing one is gone.
    pub variants: Vec<(Product, Variant)>,
    /// The cart as it is now.
    pub cart: Option<CartSnapshot>,
    /// Key of an order by these identities placed since the cart began, with its time.
    pub purchase: Option<(String, Timestamp)>,
    /// Version marker for the facts' source (time of the answer, ETag).
    pub version: String,
}

/// What to reconcile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeFeed {
    /// Orders, and carts where the platform lists them.
    Orders,
    /// The catalogue.
    Products,
    /// Abandoned checkouts, where the platform lists them.
    Checkouts,
}

impl ChangeFeed {
    /// All feeds.
    pub const ALL: [Self; 3] = [Self::Orders, Self::Products, Self::Checkouts];

    /// The stored name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Orders => "orders",
            Self::Products => "products",
            Self::Checkouts => "checkouts",
        }
    }
}

/// One page of changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangePage {
    /// Happenings, oldest first. Ids must equal those of the webhook for the same state where possible.
    pub events: Vec<CommerceEvent>,
    /// Opaque; ask again with it. `None` = that was all.
    pub next: Option<String>,
}

/// A shop's platform.
pub trait Commerce: Send + Sync {
    /// What it can do.
    fn capabilities(&self) -> CommerceCapabilities;

    /// Verifies (raw body, constant time, no secret = closed) and reads one webhook delivery. Pure.
    fn webhook(&self, headers: &[(String, String)], body: &[u8], received_at: Timestamp) -> Webhook;

    /// Reads price, stock, cart and orders of one cart as they are now.
    fn truth<'a>(&'a self, request: TruthRequest<'a>) -> BoxFuture<'a, Result<Truth, CommerceError>>;

    /// Changes since `since` (inclusive with overlap; duplicates are fine), a page at a time.
    fn changes<'a>(
        &'a self,
        feed: ChangeFeed,
        since: Timestamp,
        page: Option<&'a str>,
    ) -> BoxFuture<'a, Result<ChangePage, CommerceError>>;

    /// Creates the coupon. Idempotent by code: a code that exists already is success.
    fn create_coupon<'a>(&'a self, discount: &'a Approved<Discount>) -> BoxFuture<'a, Result<(), CommerceError>>;

    /// Where an order was delivered to, read now and not kept: who sends goods back sends them from there. `None` where the
    /// order has no such address, or the platform does not tell.
    fn delivered_to<'a>(&'a self, _order_key: &'a str) -> BoxFuture<'a, Result<Option<Party>, CommerceError>> {
        Box::pin(async { Ok(None) })
    }

    /// Where the recovery link leads: the shop's own address that restores the cart, with the coupon where possible and
    /// `utm_content` = `campaign` so that the order can be traced. Never an address from outside the shop.
    fn recovery_url(&self, cart: &Cart, coupon: Option<&str>, campaign: &str) -> String;
}
