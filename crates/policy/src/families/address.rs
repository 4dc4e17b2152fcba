//! Whether an order may be sent elsewhere. Table `address-change`.

use domain::decision::{OrderChange, PostalAddress};
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::cancellation::Progress;
use crate::ruling::{Head, Question, Ruled, rule};
use crate::table::{Hit, Table};

/// How it is known who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VerifiedBy {
    /// Signed in to the shop.
    SignIn,
    /// A one-time code to the address on the order.
    OneTimeCode,
    /// Not at all.
    Nothing,
}

/// What is known when a change of address is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it out.
    pub effect_key: String,
    /// The order.
    pub order_key: String,
    /// How far it is.
    pub progress: Progress,
    /// How it is known who asks.
    pub verified_by: VerifiedBy,
    /// Where it would go.
    pub address: PostalAddress,
    /// Country it goes to now.
    pub country_now: String,
    /// Whether the shop sends to the new country.
    pub served: bool,
    /// What the order came to.
    pub total: Money,
    /// Changes of its address so far.
    pub changes_before: i64,
    /// Whether the customer said yes to exactly this.
    pub confirmed: bool,
    /// Now.
    pub now: Timestamp,
}

impl Question for AddressRequest {
    const KIND: &'static str = "address_change";
    type Grant = OrderChange;

    fn table(&self) -> &'static str {
        "address-change"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "progress": self.progress,
            "verified_by": self.verified_by,
            "same_country": self.address.country == self.country_now,
            "served": self.served,
            "total": self.total,
            "changes_before": self.changes_before,
            "confirmed": self.confirmed,
        })
    }

    fn grant(&self, _: &Hit<'_>) -> Option<OrderChange> {
        let a = &self.address;
        let all = [&a.line1, &a.line2, &a.city, &a.region, &a.country, &a.postal_code];
        let whole = !a.line1.trim().is_empty() && !a.city.trim().is_empty() && !a.country.trim().is_empty();
        let bounded = all.iter().all(|text| text.len() <= 200 && !text.chars().any(char::is_control));
        (whole && bounded).then(|| OrderChange::ShipTo { order_key: self.order_key.clone(), address: a.clone() })
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &AddressRequest, table: &Table) -> Ruled<OrderChange> {
    rule(id, request, table)
}
