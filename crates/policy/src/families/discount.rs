//! Whether a discount may be given, by the owner's table on top of the rules that always hold. Table `discounts`.
//!
//! The rules of [`crate::incentive`] stay the floor: what they refuse, no table allows.

use domain::decision::{Discount, DiscountKind};
use domain::ids::DecisionId;
use domain::money::Money;
use serde_json::{Value, json};

use crate::incentive::{self, IncentiveRequest, rules};
use crate::ruling::{Head, Question, Ruled, rule};
use crate::table::{Hit, Table};

/// What the discount takes of the basket, in basis points, rounded up.
fn share(request: &IncentiveRequest) -> Option<i64> {
    if let DiscountKind::Percent(share) = request.kind {
        return Some(share);
    }
    let (cost, total) = (rules::cost_max(request)?, request.cart_total.minor);
    let share = (i128::from(cost.minor) * 10_000 + i128::from(total) - 1).checked_div(i128::from(total))?;
    i64::try_from(share).ok()
}

/// What is left of the budget afterwards.
fn budget_left(request: &IncentiveRequest) -> Option<Money> {
    let (budget, cost) = (request.settings.discount_budget?, rules::cost_max(request)?);
    let spent = request.spent_30_days.checked_add(cost).ok().filter(|spent| spent.currency == budget.currency)?;
    Some(Money::new(budget.minor.checked_sub(spent.minor)?, budget.currency))
}

/// Margin on the goods afterwards, in basis points of their price, rounded down; `None` while costs are not known.
fn margin_left(request: &IncentiveRequest) -> Option<i64> {
    let (price, cost) =
        request.items_margin.filter(|(price, cost)| price.minor > 0 && price.currency == cost.currency)?;
    let given = rules::cost_max(request).filter(|given| given.currency == price.currency)?;
    let left = i128::from(price.minor) - i128::from(cost.minor) - i128::from(given.minor);
    i64::try_from((left * 10_000).div_euclid(i128::from(price.minor))).ok()
}

impl Question for IncentiveRequest {
    const KIND: &'static str = "discount";
    type Grant = Discount;

    fn table(&self) -> &'static str {
        "discounts"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        let kind = match self.kind {
            DiscountKind::Percent(_) => "percent",
            DiscountKind::Fixed(_) => "fixed",
            DiscountKind::FreeShipping => "free_shipping",
        };
        json!({
            "enabled": self.settings.first_time_discount_basis_points > 0,
            "kind": kind,
            "bound_to_one_person": domain::shopper::Identity::email(&self.email).is_some(),
            "share_basis_points": share(self),
            "budget_left": budget_left(self),
            "margin_known": self.items_margin.is_some(),
            // Without costs there is no margin to tell; the table asks for `margin_known` first.
            "margin_left_basis_points": if self.items_margin.is_some() { margin_left(self) } else { Some(0) },
            "orders_before": self.orders_before,
            "only_with_our_codes": self.orders_before > 0 && self.orders_with_our_code >= self.orders_before,
            "given_in_90_days": self.incentives_to_shopper_90_days,
            "carts_left_in_90_days": self.carts_abandoned_90_days,
        })
    }

    fn grant(&self, _: &Hit<'_>) -> Option<Discount> {
        incentive::granted(self)
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &IncentiveRequest, table: &Table) -> Ruled<Discount> {
    rule(id, request, table)
}
