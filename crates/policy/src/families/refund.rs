//! Whether money may go back, and who may say so. Table `refunds`.

use domain::decision::{Refund, RefundTarget};
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::ruling::{Head, Question, Ruled, days_since, rule};
use crate::table::{Hit, Table};

/// Why money would go back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Goods that came back.
    ReturnedGoods,
    /// A parcel that never came.
    LostParcel,
    /// Goods broken on the way.
    Damaged,
    /// An order that was called off.
    CancelledOrder,
    /// The same paid twice.
    DoubleCharge,
    /// The price fell after the purchase.
    PriceDrop,
    /// To make up for something.
    Goodwill,
}

impl Cause {
    fn word(self) -> Option<String> {
        serde_json::to_value(self).ok()?.as_str().map(str::to_owned)
    }
}

/// Who asks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AskedBy {
    /// A flow or the assistant, on behalf of a shopper.
    System,
    /// A person of the support team.
    Agent,
    /// A person who leads it.
    Manager,
}

/// What is known when a refund is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefundRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it out.
    pub effect_key: String,
    /// The order.
    pub order_key: String,
    /// How much.
    pub amount: Money,
    /// What was paid for the order.
    pub paid: Money,
    /// What went back before.
    pub refunded: Money,
    /// Where it would go.
    pub to: RefundTarget,
    /// Why.
    pub cause: Cause,
    /// Who asks.
    pub asked_by: AskedBy,
    /// Whether the goods are back, or need not come back.
    pub goods_back: bool,
    /// When it was paid.
    pub paid_at: Option<Timestamp>,
    /// Refunds to this shopper in 90 days.
    pub refunds_90_days: i64,
    /// Now.
    pub now: Timestamp,
}

impl RefundRequest {
    /// Whether all refunds together stay within what was paid; `None` when the amounts do not go together.
    fn within_paid(&self) -> Option<bool> {
        let sum = self.refunded.checked_add(self.amount).ok()?;
        (sum.currency == self.paid.currency && self.refunded.minor >= 0).then_some(sum.minor <= self.paid.minor)
    }
}

impl Question for RefundRequest {
    const KIND: &'static str = "refund";
    type Grant = Refund;

    fn table(&self) -> &'static str {
        "refunds"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "amount": self.amount,
            "within_paid": self.within_paid(),
            "cause": self.cause,
            "asked_by": self.asked_by,
            "to_original": self.to == RefundTarget::Original,
            "goods_back": self.goods_back,
            "paid_days": days_since(self.paid_at, self.now),
            "refunds_in_90_days": self.refunds_90_days,
        })
    }

    fn grant(&self, _: &Hit<'_>) -> Option<Refund> {
        // Whatever the table says, no more goes back than came in.
        if self.amount.minor <= 0 || self.within_paid() != Some(true) {
            return None;
        }
        let (order_key, to) = (self.order_key.clone(), self.to.clone());
        Some(Refund { order_key, amount: self.amount, to, cause: self.cause.word()? })
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &RefundRequest, table: &Table) -> Ruled<Refund> {
    rule(id, request, table)
}
