//! What expressions in flow documents may read: a closed, typed list.
//!
//! To add a variable: a field here and its line in [`VARIABLES`]; a test compares the two.

use domain::cart::CartStage;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Every variable, by its dotted name.
pub const VARIABLES: [&str; 27] = [
    "cart.currency",
    "cart.has_checkout",
    "cart.items",
    "cart.stage",
    "cart.total_minor",
    "cart.value_tier",
    "item.high_value",
    "item.hovered_seconds",
    "item.price_minor",
    "now.hour_local",
    "now.weekday",
    "order.currency",
    "order.items",
    "order.total_minor",
    "order.value_tier",
    "return.label_payer",
    "return.reason",
    "shopper.country",
    "shopper.first_time",
    "shopper.high_value",
    "shopper.locale",
    "shopper.orders",
    "shopper.reachable.email",
    "shopper.reachable.webchat",
    "shopper.reachable.whatsapp",
    "shopper.returning",
    "shopper.time_zone",
];

/// What a flow keeps itself, by its first name: see [`crate::memory::Memory`].
pub const KEPT: [&str; 3] = ["slot", "verdict", "split"];

/// The variables of one subject at one instant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vars {
    /// The cart, when the subject has one. Reading it where it is absent is an error, and ends the enrollment.
    pub cart: Option<CartVars>,
    /// The shopper.
    pub shopper: ShopperVars,
    /// The item that was looked at, when the trigger was about one.
    pub item: Option<ItemVars>,
    /// The order, when the subject is one.
    pub order: Option<OrderVars>,
    /// The return, when the subject is one.
    #[serde(rename = "return")]
    pub goods: Option<ReturnVars>,
    /// The shopper's local time.
    pub now: NowVars,
}

/// A cart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CartVars {
    /// What it comes to, in minor units.
    pub total_minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// Number of pieces.
    pub items: i64,
    /// `cart`, `checkout`, `payment`.
    pub stage: CartStage,
    /// Whether the checkout was opened.
    pub has_checkout: bool,
    /// `normal`, or `high` from the shop's threshold on.
    pub value_tier: ValueTier,
}

/// How much is at stake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueTier {
    /// Below the shop's threshold, or there is none.
    Normal,
    /// From the threshold on.
    High,
}

/// A shopper.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShopperVars {
    /// Orders so far.
    pub orders: i64,
    /// No order yet.
    pub first_time: bool,
    /// At least one order.
    pub returning: bool,
    /// Worth a person's time, by the shop's threshold.
    pub high_value: bool,
    /// ISO 3166-1 alpha-2, when known.
    pub country: Option<String>,
    /// BCP 47, when known.
    pub locale: Option<String>,
    /// IANA zone: the shopper's, else the shop's. `until_local` waits count in it.
    pub time_zone: String,
    /// Where an address is known.
    pub reachable: ReachableVars,
}

/// Where a shopper has an address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReachableVars {
    /// An e-mail address is known.
    pub email: bool,
    /// A phone number is known.
    pub whatsapp: bool,
    /// The shopper is on the page.
    pub webchat: bool,
}

/// An item that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ItemVars {
    /// Price in minor units.
    pub price_minor: i64,
    /// From the shop's threshold on.
    pub high_value: bool,
    /// How long the pointer rested on it, in seconds.
    pub hovered_seconds: i64,
}

/// An order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderVars {
    /// What it came to, in minor units.
    pub total_minor: i64,
    /// ISO 4217.
    pub currency: String,
    /// Number of pieces.
    pub items: i64,
    /// `normal`, or `high` from the shop's threshold on.
    pub value_tier: ValueTier,
}

/// A return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnVars {
    /// `shop`, `customer`, `none`.
    pub label_payer: String,
    /// Why, in the policy's word.
    pub reason: String,
}

/// Local time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NowVars {
    /// Hour, 0 to 23.
    pub hour_local: i8,
    /// Monday is 1, Sunday 7.
    pub weekday: i8,
}

impl NowVars {
    /// Local time of an instant in a zone (UTC when the zone is unknown).
    #[must_use]
    pub fn at(now: domain::timestamp::Timestamp, zone: &str) -> Self {
        let local = now.in_zone(zone);
        Self { hour_local: local.hour(), weekday: local.weekday().to_monday_one_offset() }
    }
}

impl Vars {
    /// As expressions read them.
    #[must_use]
    pub fn context(&self) -> Value {
        // Null makes every field absent, so that an expression fails rather than answers.
        serde_json::to_value(self).unwrap_or(Value::Null)
    }
}
