//! Whether delivered goods may be exchanged for another variant. Table `exchange`.

use domain::decision::{ExchangeAuthorisation, Pieces};
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::returns::{Condition, GoodsKind, payer};
use crate::ruling::{Head, Question, Ruled, days_since, rule};
use crate::table::{Hit, Table};

/// What is known when an exchange is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExchangeRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it out.
    pub effect_key: String,
    /// The order.
    pub order_key: String,
    /// What would come back.
    pub from: Pieces,
    /// Its product.
    pub from_product: String,
    /// What would go out.
    pub to: Pieces,
    /// Its product.
    pub to_product: String,
    /// What the pieces that come back were paid.
    pub paid: Money,
    /// What the pieces that go out cost.
    pub price: Money,
    /// Whether what goes out is there.
    pub available: bool,
    /// When the order was delivered.
    pub delivered_at: Option<Timestamp>,
    /// In what state it is.
    pub condition: Condition,
    /// What kind of goods.
    pub goods: GoodsKind,
    /// Whether it came broken, wrong or not as described.
    pub faulty: bool,
    /// Sold without return.
    pub final_sale: bool,
    /// Exchanges of this order so far.
    pub exchanges_before: i64,
    /// Now.
    pub now: Timestamp,
}

impl ExchangeRequest {
    fn difference(&self) -> Option<Money> {
        let minor = self.price.minor.checked_sub(self.paid.minor)?;
        (self.price.currency == self.paid.currency).then(|| Money::new(minor, self.paid.currency))
    }
}

impl Question for ExchangeRequest {
    const KIND: &'static str = "exchange";
    type Grant = ExchangeAuthorisation;

    fn table(&self) -> &'static str {
        "exchange"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "delivered_days": days_since(self.delivered_at, self.now),
            "same_product": self.from_product == self.to_product,
            "available": self.available,
            "condition": self.condition,
            "goods": self.goods,
            "faulty": self.faulty,
            "final_sale": self.final_sale,
            "exchanges_before": self.exchanges_before,
            "difference": self.difference(),
        })
    }

    fn grant(&self, hit: &Hit<'_>) -> Option<ExchangeAuthorisation> {
        if self.from.quantity < 1 || self.from.quantity != self.to.quantity || !self.available {
            return None;
        }
        Some(ExchangeAuthorisation {
            order_key: self.order_key.clone(),
            from: self.from.clone(),
            to: self.to.clone(),
            difference: self.difference()?,
            label: payer(hit.text("label")?)?,
        })
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &ExchangeRequest, table: &Table) -> Ruled<ExchangeAuthorisation> {
    rule(id, request, table)
}
