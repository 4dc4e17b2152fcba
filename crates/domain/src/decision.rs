//! Verdicts, stored with everything that led to them, so that every send and every silence can be explained.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::ids::{DecisionId, ShopId};
use crate::money::Money;
use crate::timestamp::Timestamp;

/// What one rule said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// The rule: `consent`, `suppression`, `frequency_cap`, `quiet_hours`, `already_bought`, `stock`, ….
    pub rule: String,
    /// What it came to.
    pub outcome: CheckOutcome,
    /// For people: `no consent to whatsapp in DE (opt-in needed)`.
    pub detail: String,
}

/// What a rule came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckOutcome {
    /// Nothing against it.
    Pass,
    /// Not now, later.
    Defer,
    /// Not this candidate.
    Refuse,
    /// Changed the message (a price drifted, an item sold out).
    Adjust,
}

/// A stored verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// UUIDv7.
    pub id: DecisionId,
    /// The tenant.
    pub shop: ShopId,
    /// What kind: `touch`, `incentive`.
    pub kind: String,
    /// What it is about: a touch id, an effect key.
    pub about: String,
    /// `send`, `skip:no_consent`, `defer`, `allow`, `refuse`.
    pub verdict: String,
    /// The rules in the order they were asked.
    pub checks: Vec<Check>,
    /// The inputs, so that it can be evaluated again.
    pub input: serde_json::Value,
    /// Version of the rules that were used.
    pub rules_version: String,
    /// When.
    pub at: Timestamp,
}

/// A discount that may be given to one person once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Discount {
    /// What is given.
    pub kind: DiscountKind,
    /// The code to create; unguessable.
    pub code: String,
    /// Bound to this address, so that nobody else can use it.
    pub email: String,
    /// Not valid after.
    pub expires_at: Timestamp,
    /// Not valid below this basket value.
    pub minimum: Option<Money>,
    /// The most it can cost, for the budget.
    pub cost_max: Money,
}

/// The kinds of incentive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum DiscountKind {
    /// A share of the basket in basis points.
    Percent(i64),
    /// An amount off.
    Fixed(Money),
    /// No shipping cost.
    FreeShipping,
}

/// Proof that the `policy` crate allowed `T`, with the stored decision it follows from.
///
/// Connector functions that move money take `Approved<T>` and nothing else. `cargo xtask tidy` refuses a call of
/// [`Approved::mint`] anywhere outside `crates/policy`.
#[derive(Clone, Debug)]
pub struct Approved<T> {
    value: Arc<T>,
    decision: DecisionId,
}

impl<T> Approved<T> {
    /// For the `policy` crate alone.
    #[doc(hidden)]
    #[must_use]
    pub fn mint(value: T, decision: DecisionId) -> Self {
        Self { value: Arc::new(value), decision }
    }

    /// What was allowed.
    #[must_use]
    pub fn get(&self) -> &T {
        &self.value
    }

    /// The stored decision.
    #[must_use]
    pub const fn decision(&self) -> DecisionId {
        self.decision
    }
}
