//! The rules of incentives, each a function from the request to a [`Check`], asked in the order of [`RULES`].
//!
//! All of them are asked every time, so that an owner sees every reason at once. To add one: a function here, a line in
//! [`RULES`], a row in the tests' table.

use domain::decision::{Check, CheckOutcome, DiscountKind};
use domain::money::Money;
use domain::shopper::Identity;

use super::IncentiveRequest;

/// A rule.
pub type Rule = fn(&IncentiveRequest) -> Check;

/// All rules in the order they are asked.
pub const RULES: [Rule; 9] = [
    enabled,
    share_limit,
    bound_to_email,
    unguessable_code,
    validity,
    budget,
    margin_floor,
    second_incentive,
    abandon_for_coupon,
];

/// Fewest characters of a code that is not to be guessed.
const CODE_CHARS_MIN: usize = 10;
/// Most characters that shops take.
const CODE_CHARS_MAX: usize = 40;
/// A code is good for at most 90 days.
const VALID_HOURS_MAX: i64 = 90 * 24;
/// From this many left carts without an order on, leaving looks like a way to earn coupons.
const CARTS_ABANDONED_MAX: i64 = 3;
/// The code works from this share of the left basket on: less, and it is not the basket it was meant for.
const MINIMUM_BASIS_POINTS: i64 = 8_000;

fn check(rule: &str, ok: bool, detail: String) -> Check {
    Check { rule: rule.to_owned(), outcome: if ok { CheckOutcome::Pass } else { CheckOutcome::Refuse }, detail }
}

/// The most the discount can cost on the basket as it was left; `None` when that cannot be told.
#[must_use]
pub fn cost_max(request: &IncentiveRequest) -> Option<Money> {
    let currency = request.cart_total.currency;
    match &request.kind {
        DiscountKind::Percent(share) => Some(request.cart_total.basis_points(*share)),
        DiscountKind::Fixed(amount) => (amount.currency == currency).then_some(*amount),
        DiscountKind::FreeShipping => request.shipping_cost.filter(|cost| cost.currency == currency),
    }
}

/// The basket value from which the code works: most of the goods' value, in whole units of the currency.
#[must_use]
pub fn minimum(request: &IncentiveRequest) -> Money {
    let currency = request.cart_total.currency;
    let shipping = request.shipping_cost.filter(|c| c.currency == currency).map_or(0, |c| c.minor.max(0));
    let goods = match request.items_margin {
        Some((price, _)) if price.currency == currency => price.minor,
        _ => request.cart_total.minor.saturating_sub(shipping),
    };
    let unit = 10_i64.saturating_pow(currency.exponent());
    let share = Money::new(goods.max(0), currency).basis_points(MINIMUM_BASIS_POINTS).minor;
    Money::new(share / unit * unit, currency)
}

/// The basket value up to which the code works: `cost_max` is reckoned on the basket as it was left, and what grows with the
/// basket would cost more on a larger one.
#[must_use]
pub fn maximum(request: &IncentiveRequest) -> Option<Money> {
    match &request.kind {
        DiscountKind::Percent(_) | DiscountKind::FreeShipping => Some(request.cart_total),
        DiscountKind::Fixed(_) => None,
    }
}

fn enabled(r: &IncentiveRequest) -> Check {
    let on = r.settings.first_time_discount_basis_points > 0 && r.cart_total.minor > 0;
    check(
        "enabled",
        on,
        if on { "discounts are switched on" } else { "discounts are switched off, or the cart is empty" }.into(),
    )
}

fn share_limit(r: &IncentiveRequest) -> Check {
    let allowed = r.settings.first_time_discount_basis_points;
    let most = r.cart_total.basis_points(allowed.max(0));
    let (ok, asked) = match &r.kind {
        DiscountKind::Percent(share) => ((1..=allowed).contains(share), percent(*share)),
        DiscountKind::Fixed(amount) => {
            (amount.currency == most.currency && (1..=most.minor).contains(&amount.minor), amount.to_string())
        }
        DiscountKind::FreeShipping => (true, "free shipping".to_owned()),
    };
    check("share_limit", ok && allowed < 10_000, format!("{asked} asked, at most {} allowed", percent(allowed)))
}

fn percent(basis_points: i64) -> String {
    format!("{}.{:02} %", basis_points / 100, (basis_points % 100).abs())
}

fn bound_to_email(r: &IncentiveRequest) -> Check {
    let ok = Identity::email(&r.email).is_some();
    let detail =
        if ok { "bound to the shopper's e-mail address, good for one use" } else { "no e-mail address to bind it to" };
    check("bound_to_email", ok, detail.into())
}

fn unguessable_code(r: &IncentiveRequest) -> Check {
    let plain = r.code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    let ok = plain && (CODE_CHARS_MIN..=CODE_CHARS_MAX).contains(&r.code.len());
    check("unguessable_code", ok, format!("code of {} characters", r.code.len()))
}

fn validity(r: &IncentiveRequest) -> Check {
    let hours = r.settings.coupon_valid_hours;
    check("validity", (1..=VALID_HOURS_MAX).contains(&hours), format!("good for {hours} hours"))
}

/// A hard stop: the promise must fit into what is left, and no budget means no discounts.
fn budget(r: &IncentiveRequest) -> Check {
    let (Some(budget), Some(cost)) = (r.settings.discount_budget, cost_max(r)) else {
        let why =
            if r.settings.discount_budget.is_none() { "no discount budget is set" } else { "its cost is not known" };
        return check("budget", false, why.into());
    };
    let after = r.spent_30_days.checked_add(cost);
    let ok = r.spent_30_days.minor >= 0
        && cost.minor > 0
        && after.as_ref().is_ok_and(|sum| sum.currency == budget.currency && sum.minor <= budget.minor);
    check("budget", ok, format!("{} spent in 30 days, {cost} more, of {budget}", r.spent_30_days))
}

/// Margin at the smallest basket the code works for, where amounts weigh most.
fn margin_floor(r: &IncentiveRequest) -> Check {
    let Some((price, cost)) = r.items_margin else {
        return check("margin_floor", true, "costs of the goods are not known, so the floor cannot be checked".into());
    };
    let Some(given) = cost_max(r).filter(|g| [price.currency, cost.currency].iter().all(|c| *c == g.currency)) else {
        return check("margin_floor", false, "price, cost and discount are not comparable".into());
    };
    let scale = match r.kind {
        DiscountKind::Percent(_) => 10_000,
        DiscountKind::Fixed(_) | DiscountKind::FreeShipping => MINIMUM_BASIS_POINTS,
    };
    // Shares of the goods only: a percentage of shipping cannot be more than the same percentage of the whole cart.
    let left =
        (i128::from(price.minor) - i128::from(cost.minor)) * i128::from(scale) - i128::from(given.minor) * 10_000;
    let floor = i128::from(price.minor) * i128::from(r.settings.margin_floor_basis_points) * i128::from(scale) / 10_000;
    let words =
        format!("{price} price, {cost} cost, {given} off, floor {}", percent(r.settings.margin_floor_basis_points));
    check("margin_floor", price.minor > 0 && left >= floor, words)
}

fn second_incentive(r: &IncentiveRequest) -> Check {
    let given = r.incentives_to_shopper_90_days;
    check("second_incentive", given == 0, format!("{given} given to this shopper in 90 days"))
}

/// Coupons must not teach people to leave their carts.
fn abandon_for_coupon(r: &IncentiveRequest) -> Check {
    let collector = r.orders_before <= 0 && r.carts_abandoned_90_days >= CARTS_ABANDONED_MAX;
    let coupons_only = r.orders_before > 0 && r.orders_with_our_code >= r.orders_before;
    let detail = if coupons_only {
        format!("all {} orders so far used a code of ours", r.orders_before)
    } else {
        format!("{} carts left in 90 days, {} orders so far", r.carts_abandoned_90_days, r.orders_before)
    };
    check("abandon_for_coupon", !collector && !coupons_only, detail)
}
