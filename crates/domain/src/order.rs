//! Orders, as far as recovery needs them: who bought what, when, and whether it counts as bought.

use serde::{Deserialize, Serialize};

use crate::ids::{ShopId, ShopperId};
use crate::money::Money;
use crate::shopper::{Identity, Profile};
use crate::timestamp::Timestamp;

/// What became of an order, in Cartwright's words; connectors map the platform's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderStatus {
    /// Placed but not paid; may come to nothing.
    PendingPayment,
    /// Payment failed.
    Failed,
    /// Placed and to be paid outside (bank transfer, on delivery), or under review.
    OnHold,
    /// Paid.
    Paid,
    /// Delivered or closed.
    Completed,
    /// Called off.
    Cancelled,
    /// Fully refunded.
    Refunded,
    /// Binned in the shop.
    Deleted,
}

impl OrderStatus {
    /// Whether the shopper has bought: recovery stops for good, even if the order is refunded later.
    #[must_use]
    pub const fn is_purchase(self) -> bool {
        matches!(self, Self::OnHold | Self::Paid | Self::Completed | Self::Refunded)
    }
}

/// One line of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderLine {
    /// The platform's product id.
    pub product_key: String,
    /// The platform's variant id.
    pub variant_key: String,
    /// Name at the time.
    pub title: String,
    /// How many.
    pub quantity: i64,
    /// What the line came to, tax included, discounts taken off.
    pub total: Money,
}

/// The state of an order at one instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderSnapshot {
    /// The platform's order id.
    pub key: String,
    /// The number the shopper knows.
    pub number: String,
    /// Whose it is.
    #[serde(default)]
    pub identities: Vec<Identity>,
    /// What is known of the shopper.
    #[serde(default)]
    pub profile: Profile,
    /// What became of it.
    pub status: OrderStatus,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Lines.
    pub lines: Vec<OrderLine>,
    /// What it came to.
    pub total: Money,
    /// Given away by coupons.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount: Option<Money>,
    /// Codes used.
    #[serde(default)]
    pub coupon_codes: Vec<String>,
    /// The cart it came from, when the platform says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart_key: Option<String>,
    /// Entered by staff (phone order, admin): never counted as recovered.
    #[serde(default)]
    pub entered_by_staff: bool,
    /// The touch whose link led here, when the platform kept our campaign marks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub utm_content: Option<String>,
    /// Parcels, as far as the shop knows them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shipments: Vec<Shipment>,
}

/// Where a parcel is. Ordered: a later report of an earlier state does not take it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShipmentStatus {
    /// Handed to the carrier, or about to be.
    Shipped,
    /// With the carrier.
    InTransit,
    /// In the delivery van.
    OutForDelivery,
    /// The carrier reports a problem.
    Problem,
    /// At the shopper's.
    Delivered,
}

/// One parcel of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shipment {
    /// The carrier's name as the shop writes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<String>,
    /// The carrier's number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_number: Option<String>,
    /// The carrier's page about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tracking_url: Option<String>,
    /// Where it is.
    pub status: ShipmentStatus,
    /// When it left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipped_at: Option<Timestamp>,
    /// When it should arrive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected_at: Option<Timestamp>,
    /// When it arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<Timestamp>,
    /// Keys of the order's variants in it; empty = all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variant_keys: Vec<String>,
}

/// An order folded from its snapshots: the latest by time, equal times by content.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// The tenant.
    pub shop: ShopId,
    /// Whose it is.
    pub shopper: Option<ShopperId>,
    /// The latest snapshot.
    pub latest: OrderSnapshot,
    /// Its time.
    pub version: Timestamp,
    /// When the order first counted as a purchase, over all snapshots: the earliest such time.
    pub purchased_at: Option<Timestamp>,
    /// When it was binned, by the latest telling: a deletion tells the key alone, so what the order was stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// Connector that told of it.
    pub source: String,
}

impl OrderSnapshot {
    /// Whether this is a deletion that tells nothing but the key.
    #[must_use]
    pub fn is_bare_deletion(&self) -> bool {
        self.status == OrderStatus::Deleted && self.lines.is_empty()
    }
}

impl Order {
    /// What became of it, deletions counted in.
    #[must_use]
    pub fn status(&self) -> OrderStatus {
        if self.deleted_at.is_some_and(|at| at >= self.version) { OrderStatus::Deleted } else { self.latest.status }
    }
}
