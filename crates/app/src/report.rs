//! The figures of recovery, counted from rows: how many carts were left, who was touched, who came back, what it cost.
//! Incremental first: those who were treated beside those who were kept aside, by the same definition.

use std::collections::{BTreeMap, BTreeSet};

use domain::cart::Cart;
use domain::enrollment::{Arm, Subject};
use domain::ids::ShopId;
use domain::money::{Currency, Money};
use domain::ports::store::{StoreResult, TouchFilter, Tx};
use domain::timestamp::{HOUR_MS, Timestamp};
use domain::touch::{Touch, TouchState};
use serde::Serialize;

use crate::converse;

/// A cart counts as abandoned when it is left unchanged and unbought for this long.
pub const ABANDONED_AFTER_MS: i64 = HOUR_MS;
/// Most rows of a kind that one report reads.
const ROWS_MAX: usize = 200_000;

/// A group of subjects and how many of them bought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Group {
    /// Subjects.
    pub size: i64,
    /// Of them, bought after the moment at which they were, or would have been, touched.
    pub recovered: i64,
}

/// Touches of one step on one channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StepCount {
    /// Step of the flow.
    pub step: String,
    /// Where it went.
    pub channel: String,
    /// How many left the house.
    pub count: i64,
}

/// Refusals for one reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReasonCount {
    /// Stable word.
    pub reason: String,
    /// How often.
    pub count: i64,
}

/// An amount of cost in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CostSum {
    /// Millionths of the currency's major unit.
    pub micros: i64,
    /// ISO 4217.
    pub currency: Currency,
}

/// The figures.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Carts that had something in them.
    pub carts: i64,
    /// Of them, left for [`ABANDONED_AFTER_MS`] without a change or a purchase.
    pub abandoned: i64,
    /// Carts that got at least one message.
    pub touched: i64,
    /// Messages that left the house.
    pub touches: Vec<StepCount>,
    /// Messages that were not sent, by reason (holdout not among them).
    pub suppressed: Vec<ReasonCount>,
    /// Messages that were not sent because their subject is kept aside.
    pub held_back: i64,
    /// Carts that were bought after a message.
    pub recovered: i64,
    /// What those purchases came to, by currency. Attributed, not incremental.
    pub attributed: Vec<Money>,
    /// Treated, whether or not a channel was possible: what is compared with the holdout.
    pub treated: Group,
    /// Kept aside.
    pub holdout: Group,
    /// What the messages cost, by currency.
    pub cost: Vec<CostSum>,
}

/// Counts everything of one shop.
///
/// # Errors
/// When the store cannot be read.
pub fn summary(tx: &mut dyn Tx, shop: &ShopId, now: Timestamp) -> StoreResult<Summary> {
    let mut touches = all_touches(tx, shop)?;
    touches.retain(|touch| touch.flow != converse::FLOW);
    let carts = all_carts(tx, shop)?;
    let mut summary = Summary {
        carts: count(carts.values()),
        abandoned: count(carts.values().filter(|c| was_abandoned(c, now))),
        ..Summary::default()
    };
    steps_and_reasons(&touches, &mut summary);
    costs(&touches, &mut summary);
    groups(tx, shop, &touches, &carts, &mut summary)?;
    Ok(summary)
}

fn count<T>(items: impl Iterator<Item = T>) -> i64 {
    i64::try_from(items.count()).unwrap_or(i64::MAX)
}

/// Whether a cart was ever left for long: until now, or until it was bought.
fn was_abandoned(cart: &Cart, now: Timestamp) -> bool {
    let until = cart.purchase.as_ref().map_or(now, |p| p.at);
    !cart.is_empty() && until.since_ms(cart.last_change_at) >= ABANDONED_AFTER_MS
}

/// All carts of a shop by key, up to a bound.
///
/// # Errors
/// When the store fails.
pub fn all_carts(tx: &mut dyn Tx, shop: &ShopId) -> StoreResult<BTreeMap<String, Cart>> {
    let mut all = BTreeMap::new();
    let mut before = Timestamp::MAX;
    loop {
        let page = tx.recent_carts(shop, before, 1_000)?;
        let fresh = page.len();
        let Some(last) = page.last() else { break };
        let oldest = last.last_change_at;
        let known = all.len();
        all.extend(page.into_iter().map(|c| (c.latest.key.clone(), c)));
        // Ask again up to and including the oldest instant of the page: several carts may share it.
        before = if oldest.plus_ms(1) < before { oldest.plus_ms(1) } else { oldest };
        if fresh < 1_000 || all.len() == known || all.len() >= ROWS_MAX {
            break;
        }
    }
    Ok(all)
}

/// All touches of a shop, newest first, up to a bound.
///
/// # Errors
/// When the store fails.
pub fn all_touches(tx: &mut dyn Tx, shop: &ShopId) -> StoreResult<Vec<Touch>> {
    let (mut all, mut seen, mut before) = (Vec::new(), BTreeSet::new(), None::<Timestamp>);
    while all.len() < ROWS_MAX {
        // One instant may hold more touches than a page: ask up to and including the last instant, and skip what was seen.
        let filter = TouchFilter { before: before.map(|t| t.plus_ms(1)), limit: 2_000, ..TouchFilter::default() };
        let fresh: Vec<Touch> = tx.touches(shop, &filter)?.into_iter().filter(|t| seen.insert(t.id)).collect();
        let Some(last) = fresh.last() else { break };
        before = Some(last.created_at);
        all.extend(fresh);
    }
    Ok(all)
}

fn steps_and_reasons(touches: &[Touch], summary: &mut Summary) {
    let mut steps: BTreeMap<(String, String), i64> = BTreeMap::new();
    let mut reasons: BTreeMap<String, i64> = BTreeMap::new();
    for touch in touches {
        match &touch.state {
            TouchState::Accepted { .. } | TouchState::Unknown { .. } | TouchState::Started { .. } => {
                let channel = touch.channel.map_or("none", |c| c.as_str()).to_owned();
                *steps.entry((touch.step.clone(), channel)).or_default() += 1;
            }
            TouchState::Skipped { reason, .. } if reason != "holdout" => {
                *reasons.entry(reason.clone()).or_default() += 1;
            }
            TouchState::Rejected { .. } => *reasons.entry("provider_refused".into()).or_default() += 1,
            TouchState::Skipped { .. } => summary.held_back += 1,
            TouchState::Planned { .. } => {}
        }
    }
    summary.touches = steps.into_iter().map(|((step, channel), count)| StepCount { step, channel, count }).collect();
    summary.suppressed = reasons.into_iter().map(|(reason, count)| ReasonCount { reason, count }).collect();
}

fn costs(touches: &[Touch], summary: &mut Summary) {
    let mut sums: BTreeMap<Currency, i64> = BTreeMap::new();
    let billed = touches.iter().filter(|t| matches!(t.state, TouchState::Accepted { .. }));
    for cost in billed.filter_map(|t| t.cost.as_ref()) {
        *sums.entry(cost.currency).or_default() += cost.micros;
    }
    sums.retain(|_, micros| *micros != 0);
    summary.cost = sums.into_iter().map(|(currency, micros)| CostSum { micros, currency }).collect();
}

/// Treated and held out, each subject counted once, from its first (would-be) touch on.
fn groups(
    tx: &mut dyn Tx,
    shop: &ShopId,
    touches: &[Touch],
    carts: &BTreeMap<String, Cart>,
    summary: &mut Summary,
) -> StoreResult<()> {
    let mut first: BTreeMap<&str, (Timestamp, &Touch, Option<Timestamp>)> = BTreeMap::new();
    for touch in touches.iter().filter(|t| !matches!(t.state, TouchState::Planned { .. })) {
        let sent = touch.sent_at();
        let entry = first.entry(touch.subject.as_str()).or_insert((touch.created_at, touch, sent));
        if touch.created_at < entry.0 {
            (entry.0, entry.1) = (touch.created_at, touch);
        }
        entry.2 = [entry.2, sent].into_iter().flatten().min();
    }
    let mut attributed: BTreeMap<Currency, i64> = BTreeMap::new();
    for (subject, (decided_at, touch, sent_at)) in first {
        let Some(Subject::Cart(key)) = Subject::from_text(subject) else { continue };
        let bought = carts.get(&key).and_then(|c| c.purchase.as_ref());
        let arm = tx.enrollment(shop, touch.enrollment)?.and_then(|e| e.arm);
        let group = match arm {
            Some(Arm::Holdout) => Some(&mut summary.holdout),
            Some(Arm::Treated) => Some(&mut summary.treated),
            None => None,
        };
        if let Some(group) = group {
            group.size += 1;
            group.recovered += i64::from(bought.is_some_and(|p| p.at > decided_at));
        }
        if let Some(sent_at) = sent_at {
            summary.touched += 1;
            if let Some(purchase) = bought.filter(|p| p.at > sent_at) {
                summary.recovered += 1;
                *attributed.entry(purchase.total.currency).or_default() += purchase.total.minor;
            }
        }
    }
    summary.attributed = attributed.into_iter().map(|(currency, minor)| Money::new(minor, currency)).collect();
    Ok(())
}
