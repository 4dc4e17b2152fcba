//! What lists of products bring: who does without recommendations, and what was ordered after something was, or would have
//! been, on the screen.
//!
//! The lot is a hash of shop and browser: the same on every node and every day, stored nowhere. What browsers saw is folded
//! into [`domain::list::Exposure`]s by [`crate::project`]; the figures are `insight::kpi::recommendations`.

use std::collections::{BTreeMap, HashSet};

use domain::enrollment::Arm;
use domain::list::{Exposure, Tally};
use domain::money::Money;
use domain::order::{Order, OrderStatus};
use domain::ports::store::{StoreResult, Tx};
use domain::shop::Shop;
use domain::shopper::Identity;
use domain::timestamp::{DAY_MS, Timestamp};
use insight::holdout;
use insight::kpi::recommendations::{BrowserValue, RecommendationLift, recommendation_lift};
use serde::Serialize;

/// The name that the lot is drawn under.
const LOT: &str = "recommendations";
/// Orders up to this long after the first exposure count.
pub const WINDOW_MS: i64 = 7 * DAY_MS;
/// Most browsers that one report reads.
const BROWSERS_MAX: usize = 200_000;
/// Rows read at a time.
const PAGE: i64 = 1_000;
/// Orders of one browser that are looked at.
const ORDERS_MAX: i64 = 50;
/// Earlier orders that are kept to know how far values scatter.
const EARLIER_MAX: usize = 5_000;

/// Whether a browser is among those that do without recommendations.
#[must_use]
pub fn is_control(shop: &Shop, browser: &str) -> bool {
    let share = shop.settings.recommendations_control_basis_points;
    holdout::assign(&shop.id, browser, LOT, share) == Arm::Holdout
}

/// The figures with what they are made of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RecommendationReport {
    /// Days after the first exposure within which orders count.
    pub window_days: i64,
    /// Share that does without, in basis points.
    pub control_basis_points: i64,
    /// Shown or withheld since.
    pub since: Option<Timestamp>,
    /// Browsers left out, because there are more than one report reads.
    pub is_cut: bool,
    /// What recommendations bring.
    pub lift: RecommendationLift,
    /// Lists and clicks by place, searches too.
    pub places: BTreeMap<String, Tally>,
}

/// Counts what recommendations of one shop brought.
///
/// # Errors
/// When the store cannot be read.
pub fn recommendation_report(tx: &mut dyn Tx, shop: &Shop) -> StoreResult<RecommendationReport> {
    let (exposures, is_cut) = exposures(tx, shop)?;
    let mut places: BTreeMap<String, Tally> = BTreeMap::new();
    for (place, tally) in exposures.iter().flat_map(|exposure| &exposure.places) {
        let sum = places.entry(place.clone()).or_default();
        sum.shown += tally.shown;
        sum.withheld += tally.withheld;
        sum.clicked += tally.clicked;
    }
    let since = exposures.iter().filter_map(|exposure| Some(exposure.first?.0)).min();
    let mut met: Vec<(Timestamp, bool, Exposure)> =
        exposures.into_iter().filter_map(|e| e.first.map(|(at, kept)| (at, kept, e))).collect();
    met.sort_by(|a, b| (a.0, &a.2.browser).cmp(&(b.0, &b.2.browser)));
    let (mut values, mut earlier, mut counted) = (Vec::new(), Vec::new(), HashSet::new());
    for (first, kept, exposure) in met {
        let mut value =
            BrowserValue { treated: !kept, clicked: !exposure.clicks.is_empty(), order: None, after_click: None };
        for order in orders(tx, shop, &exposure.browser)? {
            // An order belongs to the browser of its shopper that was met first; it counts once.
            if !counted.insert(order.latest.key.clone()) {
                continue;
            }
            let after_ms = order.latest.placed_at.since_ms(first);
            if after_ms < 0 && earlier.len() < EARLIER_MAX {
                earlier.push(order.latest.total);
            }
            if (0..=WINDOW_MS).contains(&after_ms) {
                take(&mut value, &order, &exposure);
            }
        }
        values.push(value);
    }
    let basis_points = shop.settings.recommendations_control_basis_points.clamp(0, 10_000);
    Ok(RecommendationReport {
        window_days: WINDOW_MS / DAY_MS,
        control_basis_points: basis_points,
        since,
        is_cut,
        lift: recommendation_lift(&values, shop.currency, basis_points as f64 / 10_000.0, &earlier),
        places,
    })
}

fn exposures(tx: &mut dyn Tx, shop: &Shop) -> StoreResult<(Vec<Exposure>, bool)> {
    let (mut all, mut after) = (Vec::new(), String::new());
    loop {
        let page = tx.exposures(&shop.id, &after, PAGE)?;
        let Some(last) = page.last() else { return Ok((all, false)) };
        after.clone_from(&last.browser);
        all.extend(page);
        if all.len() >= BROWSERS_MAX {
            return Ok((all, true));
        }
    }
}

/// What the owner of a browser bought.
fn orders(tx: &mut dyn Tx, shop: &Shop, browser: &str) -> StoreResult<Vec<Order>> {
    let Some(shopper) = tx.shopper_of(&shop.id, &Identity::anonymous(browser))? else { return Ok(vec![]) };
    let mut orders = tx.orders_of(&shop.id, shopper, ORDERS_MAX)?;
    orders.retain(|order| order.purchased_at.is_some() && order.deleted_at.is_none());
    Ok(orders)
}

/// Adds an order to what a browser came to; one that was refunded came to nothing.
fn take(value: &mut BrowserValue, order: &Order, exposure: &Exposure) {
    if order.latest.status == OrderStatus::Refunded {
        return;
    }
    value.order = added(value.order, order.latest.total);
    let chosen = |key: &str| exposure.clicks.get(key).is_some_and(|at| *at <= order.latest.placed_at);
    for line in order.latest.lines.iter().filter(|line| chosen(&line.product_key)) {
        value.after_click = added(value.after_click, line.total);
    }
}

/// The sum, in the currency of the first; another one is left out.
fn added(sum: Option<Money>, more: Money) -> Option<Money> {
    Some(sum.map_or(more, |sum| sum.checked_add(more).unwrap_or(sum)))
}
