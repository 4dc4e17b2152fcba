//! Where a business customer's question goes. Table `b2b-routing`.

use domain::decision::Route;
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::escalation::route;
use crate::ruling::{Head, Question, Ruled, rule};
use crate::table::{Hit, Table};

/// What a business asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BusinessTopic {
    /// A price for a quantity.
    Quote,
    /// An invoice or a copy of one.
    Invoice,
    /// To pay later.
    PaymentTerms,
    /// No tax.
    TaxExemption,
    /// The same again.
    Reorder,
    /// Where something is, how something works.
    Question,
}

/// How the account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountState {
    /// No business account.
    None,
    /// In order.
    Good,
    /// Invoices are overdue.
    Overdue,
    /// Blocked.
    Blocked,
}

/// What is known of a business customer's question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BusinessRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The conversation's turn.
    pub effect_key: String,
    /// How the account stands.
    pub account: AccountState,
    /// Whether somebody looks after it.
    pub has_manager: bool,
    /// What is asked.
    pub topic: BusinessTopic,
    /// What it is worth; zero when that is not known.
    pub value: Money,
    /// Now.
    pub now: Timestamp,
}

impl Question for BusinessRequest {
    const KIND: &'static str = "b2b_routing";
    type Grant = Route;

    fn table(&self) -> &'static str {
        "b2b-routing"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({ "account": self.account, "has_manager": self.has_manager, "topic": self.topic, "value": self.value })
    }

    fn grant(&self, hit: &Hit<'_>) -> Option<Route> {
        route(hit.outputs())
    }
}

/// Decides. `allow` means that the assistant serves it itself; the route of a hand-off stands in the outputs.
#[must_use]
pub fn decide(id: DecisionId, request: &BusinessRequest, table: &Table) -> Ruled<Route> {
    rule(id, request, table)
}
