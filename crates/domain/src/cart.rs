//! Carts: what a shopper put together and may have left.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::ids::{CartId, ShopId, ShopperId};
use crate::money::{Currency, Money};
use crate::product::VariantOption;
use crate::shopper::{Identity, Profile};
use crate::timestamp::Timestamp;

/// How far the shopper has come. Ordered: later stages are greater.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CartStage {
    /// Something lies in the cart.
    #[default]
    Cart,
    /// The checkout page was opened.
    Checkout,
    /// An order waits for its payment.
    Payment,
}

/// One line of a cart, as last seen in the shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CartLine {
    /// The platform's product id.
    pub product_key: String,
    /// The platform's variant id (equal to `product_key` for simple products).
    pub variant_key: String,
    /// Name as the shopper saw it.
    pub title: String,
    /// Chosen options.
    #[serde(default)]
    pub options: Vec<VariantOption>,
    /// How many; at least 1.
    pub quantity: i64,
    /// Price of one, as the shopper saw it.
    pub unit_price: Money,
    /// Picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}

/// The state of a cart at one instant, as told by the shop or the storefront script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CartSnapshot {
    /// The platform's cart key (`t_…`, a checkout id, `order:53` for an unpaid order).
    pub key: String,
    /// Everybody the cart is known to belong to.
    #[serde(default)]
    pub identities: Vec<Identity>,
    /// What is known of the shopper.
    #[serde(default)]
    pub profile: Profile,
    /// How far they came.
    #[serde(default)]
    pub stage: CartStage,
    /// Currency of the whole cart.
    pub currency: Currency,
    /// Lines; empty = emptied.
    pub lines: Vec<CartLine>,
    /// What the shopper would pay, with shipping and tax where known.
    pub total: Money,
    /// Shipping cost shown, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipping: Option<Money>,
    /// Codes already applied.
    #[serde(default)]
    pub coupon_codes: Vec<String>,
    /// `phone`, `desktop`, `tablet`, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// The platform's own way back (an abandoned-checkout or payment address), when it has one. Always one of the
    /// shop's own addresses; connectors check that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery_url: Option<String>,
    /// The platform itself has sent, or will send, a recovery mail for this cart: ours stands down.
    #[serde(default)]
    pub shop_recovery: bool,
    /// The cart was turned into this order, when the platform says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order_key: Option<String>,
}

/// A cart folded from all its snapshots; the same for every order of arrival.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cart {
    /// Derived from shop and key.
    pub id: CartId,
    /// The tenant.
    pub shop: ShopId,
    /// Whose it is, by its strong identities, else by its anonymous one; `None` while nobody is known.
    pub shopper: Option<ShopperId>,
    /// The latest snapshot (by time, then by content).
    pub latest: CartSnapshot,
    /// All identities that any snapshot named.
    pub identities: BTreeSet<Identity>,
    /// The furthest stage that any snapshot reached.
    pub stage: CartStage,
    /// Time of the first snapshot.
    pub first_seen_at: Timestamp,
    /// Time of the last change: what the abandonment clock counts from.
    pub last_change_at: Timestamp,
    /// Connector that told of it (`woocommerce`, `shopify`, `storefront`, `fake`).
    pub source: String,
    /// Whether any snapshot said that the shop's own recovery mail takes care.
    pub shop_recovery: bool,
    /// The purchase that ended it, when there is one.
    pub purchase: Option<Purchase>,
}

/// A cart's happy end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purchase {
    /// The order.
    pub order_key: String,
    /// When it was placed.
    pub at: Timestamp,
    /// What it came to.
    pub total: Money,
}

impl Cart {
    /// Whether nothing lies in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.latest.lines.is_empty()
    }

    /// Whether the shopper left it: not bought, not empty and unchanged for `idle_ms`.
    #[must_use]
    pub fn is_abandoned(&self, now: Timestamp, idle_ms: i64) -> bool {
        self.purchase.is_none() && !self.is_empty() && now.since_ms(self.last_change_at) >= idle_ms
    }
}
