//! How rows look to the console: names instead of ids, amounts as text beside the exact figure, addresses masked.

use app::explain::Story;
use app::report::{CostSum, Group, Summary};
use compose::Library;
use domain::fact::{Fact, FactSource, FactValue};
use domain::money::Money;
use domain::shop::Shop;
use domain::shopper::{IdentityKind, Shopper};
use domain::timestamp::Timestamp;
use domain::touch::{Touch, TouchState};
use insight::compare::compare;
use serde_json::{Value, json};

/// An amount as people of `locale` write it.
#[must_use]
pub fn money_text(locale: &str, amount: Money) -> String {
    let source = FactSource { system: String::new(), record: String::new(), version: String::new() };
    let fact =
        Fact { name: "amount".into(), value: FactValue::Money(amount), source, read_at: Timestamp::EPOCH, ttl_ms: 0 };
    compose::format_fact(Library::embedded(), locale, &fact)
}

fn money(locale: &str, amount: Money) -> Value {
    json!({ "minor": amount.minor, "currency": amount.currency, "text": money_text(locale, amount) })
}

/// Cost in millionths as text with four places.
#[must_use]
pub fn cost_text(cost: &[CostSum]) -> String {
    let one = |c: &CostSum| format!("{}.{:04} {}", c.micros / 1_000_000, (c.micros % 1_000_000) / 100, c.currency);
    if cost.is_empty() { "0".into() } else { cost.iter().map(one).collect::<Vec<_>>().join(" + ") }
}

fn share(group: Group) -> i64 {
    if group.size == 0 { 0 } else { group.recovered * 10_000 / group.size }
}

/// The home figures.
#[must_use]
pub fn home(shop: &Shop, summary: &Summary, now: Timestamp) -> Value {
    let pair = |g: Group| (u64::try_from(g.size).unwrap_or(0), u64::try_from(g.recovered).unwrap_or(0));
    let compared = compare(pair(summary.treated), pair(summary.holdout));
    let basis_points = |share: f64| (share * 10_000.0).round() as i64;
    let group = |g: Group| json!({ "size": g.size, "recovered": g.recovered, "rate_bp": share(g) });
    let attributed = summary.attributed.first().copied().unwrap_or_else(|| Money::zero(shop.currency));
    let cost_micros: i64 = summary.cost.iter().map(|c| c.micros).sum();
    json!({
        "shop": { "id": shop.id, "name": shop.name, "currency": shop.currency, "locale": shop.locale },
        "now": now,
        "carts": summary.carts,
        "abandoned": summary.abandoned,
        "touched": summary.touched,
        "recovered": summary.recovered,
        "attributed_revenue": money(&shop.locale, attributed),
        "holdout": group(summary.holdout),
        "treated": group(summary.treated),
        "difference_bp": {
            "value": basis_points(compared.difference),
            "low": basis_points(compared.low),
            "high": basis_points(compared.high),
            "enough": compared.enough_data,
        },
        "cost": {
            "text": cost_text(&summary.cost),
            "micros": cost_micros,
            "currency": summary.cost.first().map_or(shop.currency, |c| c.currency),
        },
        "touches": summary.touches,
        "suppressed": summary.suppressed,
    })
}

/// Name or a stand-in, never a whole address.
fn shopper(person: Option<&Shopper>) -> Value {
    let profile = person.map(|p| p.profile.clone()).unwrap_or_default();
    json!({
        "name": profile.first_name,
        "locale": profile.locale,
        "country": profile.country,
        "email_masked": person.and_then(|p| p.address(IdentityKind::Email)).map(masked),
    })
}

/// `anna@example.test` as `a…@example.test`.
fn masked(email: &str) -> String {
    let (local, host) = email.split_once('@').unwrap_or((email, ""));
    format!("{}…@{host}", local.chars().next().unwrap_or('·'))
}

/// One cart of the list.
#[must_use]
pub fn cart(story: &Story, person: Option<&Shopper>, pictures: &[Option<String>], now: Timestamp) -> Value {
    let cart = &story.cart;
    let locale = cart.latest.profile.locale.as_deref().unwrap_or("en");
    let status = if cart.purchase.is_some() {
        let touched = story.touches.iter().any(|t| t.state.counts_as_sent());
        if touched { "recovered" } else { "bought" }
    } else if cart.is_empty() {
        "emptied"
    } else if cart.is_abandoned(now, app::report::ABANDONED_AFTER_MS) {
        "abandoned"
    } else {
        "open"
    };
    let lines: Vec<Value> = cart.latest.lines.iter().zip(pictures).map(|(line, picture)| {
        json!({ "title": line.title, "quantity": line.quantity, "image_url": picture, "price": money_text(locale, line.unit_price) })
    }).collect();
    json!({
        "id": cart.id,
        "key": cart.latest.key,
        "shopper": shopper(person),
        "lines": lines,
        "total": money(locale, cart.latest.total),
        "stage": cart.stage,
        "status": status,
        "last_change_at": cart.last_change_at,
        "next": story.next,
        "why": story.why,
    })
}

/// One touch of the list.
#[must_use]
pub fn touch_row(touch: &Touch, person: Option<&Shopper>) -> Value {
    let reason = match &touch.state {
        TouchState::Skipped { reason, .. } => Some(reason.clone()),
        TouchState::Rejected { error, .. } | TouchState::Unknown { error, .. } => Some(error.clone()),
        _ => None,
    };
    let cost = touch.cost.as_ref().map(|c| cost_text(&[CostSum { micros: c.micros, currency: c.currency }]));
    json!({
        "id": touch.id,
        "step": touch.step,
        "flow": touch.flow,
        "channel": touch.channel,
        "state": touch.state.name(),
        "reason": reason,
        "shopper": shopper(person),
        "created_at": touch.created_at,
        "updated_at": touch.updated_at,
        "delivery": touch.delivery,
        "cost_text": cost,
        "coupon": touch.coupon,
        "subject": touch.message.as_ref().map(|m| m.subject.clone()).filter(|s| !s.is_empty()),
    })
}
