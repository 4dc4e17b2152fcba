//! Puts the question "may this shopper be given a discount?" to policy, with everything policy needs to know.

use domain::cart::Cart;
use domain::decision::{Approved, CheckOutcome, Decision, Discount, DiscountKind};
use domain::ids::DecisionId;
use domain::money::Money;
use domain::ports::commerce::Truth;
use domain::ports::store::{StoreResult, Tx};
use domain::shop::Shop;
use domain::timestamp::{DAY_MS, Timestamp};
use domain::touch::Touch;
use policy::incentive::{IncentiveRequest, rules};
use serde::Deserialize;

use crate::context::App;
use crate::outreach::begin::{in_currency_of, wanted_discount};
use crate::outreach::situation::Known;
use crate::report::ABANDONED_AFTER_MS;

/// How far back spending counts against the budget.
pub(crate) const BUDGET_WINDOW_MS: i64 = 30 * DAY_MS;
/// How far back a shopper's own incentives and abandoned carts count.
pub(crate) const SHOPPER_WINDOW_MS: i64 = 90 * DAY_MS;
/// Most stored decisions that are added up.
const DECISIONS_MAX: i64 = 50_000;
/// Most carts of one shopper that are looked at.
const CARTS_MAX: i64 = 200;

/// What is asked.
pub(crate) struct Question<'a> {
    /// The touch that would carry the discount.
    pub touch: &'a Touch,
    /// For which cart.
    pub cart: &'a Cart,
    /// What is known of the shopper.
    pub known: &'a Known,
    /// What the shop said a moment ago.
    pub truth: &'a Truth,
    /// What was granted before.
    pub earlier: Earlier,
}

/// What was granted before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Earlier {
    /// What all discounts of the last 30 days may cost, in the cart's currency.
    pub spent_30_days: Money,
    /// How many this address was given in the last 90 days.
    pub to_shopper_90_days: i64,
}

impl Earlier {
    /// Adds up the stored decisions, without this touch's own.
    ///
    /// # Errors
    /// When the store fails.
    pub fn read(
        tx: &mut dyn Tx,
        shop: &Shop,
        touch: &Touch,
        cart: &Cart,
        known: &Known,
        now: Timestamp,
    ) -> StoreResult<Self> {
        let Some(email) = &known.email else {
            return Ok(Self { spent_30_days: Money::zero(cart.latest.currency), to_shopper_90_days: 0 });
        };
        let earlier = earlier_grants(tx, shop, touch, now)?;
        let theirs = earlier.iter().filter(|g| g.email == *email && now.since_ms(g.now) <= SHOPPER_WINDOW_MS);
        Ok(Self {
            spent_30_days: sum(&earlier, cart, |g| now.since_ms(g.now) <= BUDGET_WINDOW_MS),
            to_shopper_90_days: count(theirs.count()),
        })
    }
}

/// What a discount may cost at most, as the budget counts it.
pub(crate) fn cost_max(cart: &Cart, kind: &DiscountKind) -> Money {
    match kind {
        DiscountKind::Percent(share) => cart.latest.total.basis_points(*share),
        DiscountKind::Fixed(amount) => *amount,
        DiscountKind::FreeShipping => cart.latest.shipping.unwrap_or(Money::zero(cart.latest.currency)),
    }
}

/// Asks policy. The verdict is stored; a refusal comes back in words for `explain`.
///
/// # Errors
/// When the store fails.
pub(crate) fn decide(
    app: &App,
    tx: &mut dyn Tx,
    shop: &Shop,
    asked: &Question<'_>,
) -> StoreResult<Result<Approved<Discount>, String>> {
    let now = app.now();
    let Question { touch, cart, known, truth, earlier } = asked;
    let ceiling = app.shops.get(&shop.id).is_some_and(|s| s.commerce.capabilities().basket_ceiling);
    // A coupon is bound to an e-mail address, whatever channel carries the message.
    let Some(email) = known.email.clone() else {
        return Ok(Err("no e-mail address to bind a code to".into()));
    };
    let carts = match cart.shopper {
        Some(shopper) => tx.carts_of(&shop.id, shopper, CARTS_MAX)?,
        None => vec![(*cart).clone()],
    };
    let recent = carts.iter().filter(|c| now.since_ms(c.last_change_at) <= SHOPPER_WINDOW_MS);
    let ours = |code: &String| code.to_uppercase().starts_with(CODE_PREFIX);
    let request = IncentiveRequest {
        shop: shop.id.clone(),
        effect_key: touch.effect_key.clone(),
        email,
        cart_total: cart.latest.total,
        items_margin: margin(cart, truth),
        kind: wanted_discount(shop, cart.latest.total, ceiling),
        settings: shop.settings.clone(),
        spent_30_days: in_currency_of(cart, earlier.spent_30_days),
        orders_before: count(known.orders.len()),
        orders_with_our_code: count(known.orders.iter().filter(|o| o.latest.coupon_codes.iter().any(ours)).count()),
        incentives_to_shopper_90_days: earlier.to_shopper_90_days,
        carts_abandoned_90_days: count(recent.filter(|c| c.is_abandoned(now, ABANDONED_AFTER_MS)).count()),
        shipping_cost: cart.latest.shipping,
        now,
        code: code(app, touch),
    };
    let verdict = policy::incentive::decide(DecisionId::new(now, &*app.rng), &request);
    tx.put_decision(&verdict.decision)?;
    Ok(verdict.approved.ok_or_else(|| why(&verdict.decision)))
}

fn count(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

/// What was granted before, once per effect and without this one (a second try of the same touch is not a second grant).
fn earlier_grants(tx: &mut dyn Tx, shop: &Shop, touch: &Touch, now: Timestamp) -> StoreResult<Vec<IncentiveRequest>> {
    let since = now.plus_ms(-SHOPPER_WINDOW_MS);
    let mut grants: std::collections::BTreeMap<String, IncentiveRequest> = std::collections::BTreeMap::new();
    for decision in tx.decisions_since(&shop.id, "incentive", since, DECISIONS_MAX)? {
        if decision.verdict != "allow" || decision.about == touch.effect_key {
            continue;
        }
        if let Ok(request) = IncentiveRequest::deserialize(&decision.input) {
            grants.insert(decision.about, request);
        }
    }
    Ok(grants.into_values().collect())
}

fn sum(grants: &[IncentiveRequest], cart: &Cart, counts: impl Fn(&IncentiveRequest) -> bool) -> Money {
    let zero = Money::zero(cart.latest.currency);
    grants
        .iter()
        .filter(|g| counts(g))
        .filter_map(rules::cost_max)
        .fold(zero, |sum, cost| sum.checked_add(cost).unwrap_or(sum))
}

/// Price and cost of the cart's items as they are now; `None` when any cost is unknown.
fn margin(cart: &Cart, truth: &Truth) -> Option<(Money, Money)> {
    let zero = Money::zero(cart.latest.currency);
    cart.latest.lines.iter().try_fold((zero, zero), |(price, cost), line| {
        let (_, variant) = truth.variants.iter().find(|(_, v)| v.key == line.variant_key)?;
        let price = price.checked_add(variant.price?.checked_mul(line.quantity).ok()?).ok()?;
        let cost = cost.checked_add(variant.cost?.checked_mul(line.quantity).ok()?).ok()?;
        Some((price, cost))
    })
}

/// What our codes begin with; tells them from the shop's own.
const CODE_PREFIX: &str = "CW-";

/// An unguessable code that is the same for every try of one touch: eight letters of a keyed hash of the effect.
fn code(app: &App, touch: &Touch) -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let digest = app.links.keyed_hash("coupon", &touch.effect_key);
    let text: String = digest.iter().take(8).map(|b| char::from(LETTERS[usize::from(b % 32)])).collect();
    format!("{CODE_PREFIX}{text}")
}

fn why(decision: &Decision) -> String {
    let refused: Vec<&str> =
        decision.checks.iter().filter(|c| c.outcome == CheckOutcome::Refuse).map(|c| c.detail.as_str()).collect();
    if refused.is_empty() { "policy refused it".into() } else { refused.join("; ") }
}
