//! Whether a conversation stays with the assistant or goes to a person, and to whom. Table `escalation`.
//!
//! `allow` means that the assistant goes on; the route of a hand-off stands in the outputs of the ruling.

use domain::decision::Route;
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::ruling::{Head, Question, Ruled, rule};
use crate::table::{Hit, Table};

/// What is known of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EscalationRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The conversation's turn.
    pub effect_key: String,
    /// The largest order it is about; zero when it is about none.
    pub order_value: Money,
    /// 0 calm, 1 annoyed, 2 angry, 3 furious.
    pub anger: i64,
    /// Lawyers, courts, authorities, chargebacks, the press.
    pub legal_threat: bool,
    /// Somebody was or may be hurt.
    pub safety: bool,
    /// A shopper the shop treats with particular care.
    pub vip: bool,
    /// Whether a person was asked for.
    pub asked_for_person: bool,
    /// Turns in a row that did not help.
    pub failed_turns: i64,
    /// Now.
    pub now: Timestamp,
}

impl Question for EscalationRequest {
    const KIND: &'static str = "escalation";
    type Grant = Route;

    fn table(&self) -> &'static str {
        "escalation"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "order_value": self.order_value,
            "anger": self.anger,
            "legal_threat": self.legal_threat,
            "safety": self.safety,
            "vip": self.vip,
            "asked_for_person": self.asked_for_person,
            "failed_turns": self.failed_turns,
        })
    }

    fn grant(&self, hit: &Hit<'_>) -> Option<Route> {
        route(hit.outputs())
    }
}

/// The route that stands in the outputs of a ruling, whatever it says; without one, support in an hour.
#[must_use]
pub fn route_of(outputs: &Map<String, Value>) -> Route {
    route(outputs).unwrap_or_else(|| Route { queue: "support".to_owned(), answer_within_minutes: 60 })
}

pub(super) fn route(outputs: &Map<String, Value>) -> Option<Route> {
    let queue = outputs.get("queue")?.as_str()?.to_owned();
    Some(Route { queue, answer_within_minutes: outputs.get("answer_within_minutes")?.as_i64()? })
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &EscalationRequest, table: &Table) -> Ruled<Route> {
    rule(id, request, table)
}
