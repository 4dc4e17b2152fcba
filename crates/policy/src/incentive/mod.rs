//! Whether a discount may be given, decided once, stored with its inputs, and open to be evaluated again (V5).
//!
//! To add a rule: see [`rules`].

pub mod rules;

use domain::decision::{Approved, Check, CheckOutcome, Decision, Discount, DiscountKind};
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::shop::Settings;
use domain::timestamp::{HOUR_MS, Timestamp};
use serde::{Deserialize, Serialize};

/// Version of the rules; stored with each decision.
pub const RULES_VERSION: &str = "incentive/1";

/// Everything that the verdict depends on. Stored as the decision's input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IncentiveRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it.
    pub effect_key: String,
    /// To whom it would be bound.
    pub email: String,
    /// What the cart comes to.
    pub cart_total: Money,
    /// Price and cost of the cart's items, where all costs are known.
    pub items_margin: Option<(Money, Money)>,
    /// What is asked for.
    pub kind: DiscountKind,
    /// The owner's settings at that moment.
    pub settings: Settings,
    /// What discounts have cost in the last 30 days, promised ones included.
    pub spent_30_days: Money,
    /// Orders of this shopper so far.
    pub orders_before: i64,
    /// How many of those used a code of ours.
    pub orders_with_our_code: i64,
    /// Discounts given to this shopper in the last 90 days.
    pub incentives_to_shopper_90_days: i64,
    /// Carts this shopper left in the last 90 days, the present one included.
    pub carts_abandoned_90_days: i64,
    /// Cost of shipping for this cart, when known.
    pub shipping_cost: Option<Money>,
    /// Now.
    pub now: Timestamp,
    /// The unguessable code to create.
    pub code: String,
}

/// A stored verdict, and the discount when it is allowed.
#[derive(Clone, Debug)]
pub struct Incentive {
    /// To be stored, whatever it says.
    pub decision: Decision,
    /// What connectors take; `None` when refused.
    pub approved: Option<Approved<Discount>>,
}

/// A stored input cannot be evaluated again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("stored incentive input unreadable: {0}")]
pub struct ReevaluateError(String);

/// Decides, keeping every rule's word.
#[must_use]
pub fn decide(id: DecisionId, request: &IncentiveRequest) -> Incentive {
    let checks: Vec<Check> = rules::RULES.iter().map(|rule| rule(request)).collect();
    let discount = discount(request).filter(|_| is_allowed(&checks));
    let input = serde_json::to_value(request).unwrap_or_default();
    // What cannot be stored cannot be proven later, so it is refused.
    let approved = discount.filter(|_| !input.is_null()).map(|d| Approved::mint(d, id));
    let decision = Decision {
        id,
        shop: request.shop.clone(),
        kind: "incentive".to_owned(),
        about: request.effect_key.clone(),
        verdict: if approved.is_some() { "allow" } else { "refuse" }.to_owned(),
        checks,
        input,
        rules_version: RULES_VERSION.to_owned(),
        at: request.now,
    };
    Incentive { decision, approved }
}

/// Whether the stored input of a decision comes out as "allow" under the present rules.
///
/// # Errors
/// When the input is not an [`IncentiveRequest`].
pub fn reevaluate(input: &serde_json::Value) -> Result<bool, ReevaluateError> {
    let request = IncentiveRequest::deserialize(input).map_err(|e| ReevaluateError(e.to_string()))?;
    Ok(granted(&request).is_some())
}

/// The discount, when every rule passes.
pub(crate) fn granted(request: &IncentiveRequest) -> Option<Discount> {
    let checks: Vec<Check> = rules::RULES.iter().map(|rule| rule(request)).collect();
    discount(request).filter(|_| is_allowed(&checks))
}

fn is_allowed(checks: &[Check]) -> bool {
    checks.iter().all(|check| check.outcome == CheckOutcome::Pass)
}

/// The discount as it would be created; `None` when its cost cannot be told.
fn discount(request: &IncentiveRequest) -> Option<Discount> {
    Some(Discount {
        kind: request.kind.clone(),
        code: request.code.clone(),
        email: domain::shopper::Identity::email(&request.email)?.value,
        expires_at: request.now.plus_ms(request.settings.coupon_valid_hours.checked_mul(HOUR_MS)?),
        minimum: Some(rules::minimum(request)),
        maximum: rules::maximum(request),
        cost_max: rules::cost_max(request)?,
    })
}

#[cfg(test)]
mod tests;
