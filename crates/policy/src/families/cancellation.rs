//! Whether an order may still be called off. Table `cancellation`.

use domain::decision::OrderChange;
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::ruling::{Head, Question, Ruled, rule};
use crate::table::{Hit, Table};

/// How far the warehouse is with an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Not paid yet.
    Unpaid,
    /// Paid, not touched.
    Paid,
    /// Being picked.
    Picking,
    /// Packed, label made.
    Packed,
    /// With the carrier.
    Shipped,
    /// With the customer.
    Delivered,
    /// Called off before.
    Cancelled,
}

/// What is known when a cancellation is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CancellationRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it out.
    pub effect_key: String,
    /// The order.
    pub order_key: String,
    /// How far it is.
    pub progress: Progress,
    /// Whether something in it is made to order.
    pub made_to_order: bool,
    /// What it came to.
    pub total: Money,
    /// Payments: method and amount.
    pub payments: Vec<(String, Money)>,
    /// The customer's reason, in a word.
    pub reason: String,
    /// Whether the customer said yes to exactly this.
    pub confirmed: bool,
    /// Now.
    pub now: Timestamp,
}

impl Question for CancellationRequest {
    const KIND: &'static str = "cancellation";
    type Grant = OrderChange;

    fn table(&self) -> &'static str {
        "cancellation"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "progress": self.progress,
            "made_to_order": self.made_to_order,
            "total": self.total,
            "confirmed": self.confirmed,
        })
    }

    fn grant(&self, _: &Hit<'_>) -> Option<OrderChange> {
        let zero = Money::zero(self.total.currency);
        let paid = self.payments.iter().try_fold(zero, |sum, (_, amount)| sum.checked_add(*amount)).ok()?;
        if paid.minor > self.total.minor || self.payments.iter().any(|(_, amount)| amount.minor < 0) {
            return None;
        }
        let (order_key, reason) = (self.order_key.clone(), self.reason.clone());
        Some(OrderChange::Cancel { order_key, reason, refunds: self.payments.clone() })
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &CancellationRequest, table: &Table) -> Ruled<OrderChange> {
    rule(id, request, table)
}
