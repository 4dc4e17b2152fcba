//! What each candidate for a touch is expected to bring, and which one to take: doing nothing is one of them.
//!
//! For one candidate with uplift `u` (change of the chance to buy), margin `m` after expected returns, discount `d`, chance
//! `b` to buy anyway, costs `c` and fatigue `f`:
//!
//! ```text
//! value = u (m - d) - b d - c - f
//! ```
//!
//! A discount is also given to those who would have bought anyway: that is the term `b d`. Sums are of whole millionths and
//! stop at the ends of their range. Every verdict holds its parts, so that it can be explained without computing again.

use domain::consent::ChannelKind;
use domain::message::Cost;
use domain::money::{Currency, Money};
use serde::{Deserialize, Serialize};

use super::costs::{NoPrice, micros_of};
use super::governor::Refusal;
use crate::learn::uplift::Estimate;

/// Most candidates of one decision.
pub const CANDIDATES_MAX: usize = 64;
/// Most of all decisions that may be used to learn rather than to earn.
pub const EXPLORE_SHARE_MAX: f64 = 0.1;

/// What the order would leave to the shop.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stake {
    /// What the shopper would pay.
    pub price: Money,
    /// What the goods cost the shop; `None` where the catalogue does not know.
    pub cost: Option<Money>,
    /// Share of such orders that come back, in basis points.
    pub return_basis_points: i64,
    /// What one return costs beside the lost margin.
    pub return_cost: Money,
    /// Margin that is assumed where the cost is not known, in basis points of the price.
    pub assumed_margin_basis_points: i64,
}

/// Why an order's margin cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoMargin {
    /// Price, cost or discount are in different currencies.
    #[error("amounts in two currencies")]
    TwoCurrencies,
}

impl Stake {
    /// Margin in millionths, expected returns taken off.
    ///
    /// # Errors
    /// When amounts are in different currencies.
    pub fn margin_micros(&self) -> Result<i64, NoMargin> {
        let currency = self.price.currency;
        if self.return_cost.currency != currency || self.cost.is_some_and(|cost| cost.currency != currency) {
            return Err(NoMargin::TwoCurrencies);
        }
        let gross = match self.cost {
            Some(cost) => micros_of(self.price).saturating_sub(micros_of(cost)),
            None => part(micros_of(self.price), self.assumed_margin_basis_points),
        };
        let returns = self.return_basis_points.clamp(0, 10_000);
        Ok(part(gross, 10_000 - returns).saturating_sub(part(micros_of(self.return_cost), returns)))
    }
}

fn part(micros: i64, basis_points: i64) -> i64 {
    let product = i128::from(micros) * i128::from(basis_points) / 10_000;
    i64::try_from(product).unwrap_or(if product < 0 { i64::MIN } else { i64::MAX })
}

/// `chance` times an amount; what is not a number counts as zero.
fn times(chance: f64, micros: i64) -> i64 {
    let product = chance * micros as f64;
    if product.is_nan() { 0 } else { product.round() as i64 }
}

/// One thing that could be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// Its name in the flow.
    pub id: String,
    /// Where.
    pub channel: ChannelKind,
    /// What it is expected to change.
    pub uplift: Estimate,
    /// What it costs, in the cart's currency; or why that is not known.
    pub cost: Result<Cost, NoPrice>,
    /// Most that its discount can cost.
    pub discount: Option<Money>,
    /// What the discount governor says, where there is a discount.
    pub refused: Option<Refusal>,
}

/// What is known of the shopper and the cart.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// What is at stake.
    pub stake: Stake,
    /// Chance to buy without any touch.
    pub buys_anyway: f64,
    /// Touches of the last days, on all channels.
    pub recent_touches: u32,
}

/// What the shop settled.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// What one touch costs in patience when there was none lately; each recent one adds as much again.
    pub fatigue: Money,
    /// Share of decisions used to learn, at most [`EXPLORE_SHARE_MAX`].
    pub explore_share: f64,
    /// How much doubt is granted to a candidate that is tried to learn, in standard deviations.
    pub explore_deviations: f64,
}

/// The parts of an expected value, in millionths of the cart's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parts {
    /// Uplift times margin.
    pub gain: i64,
    /// Discount to those who are moved and to those who would have bought anyway.
    pub discount: i64,
    /// Message, tokens, minutes.
    pub cost: i64,
    /// Patience.
    pub fatigue: i64,
    /// Gain less all others.
    pub value: i64,
    /// The same, with the uplift at the good end of its doubt.
    pub hoped: i64,
}

/// Why a candidate is out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", content = "detail", rename_all = "snake_case")]
pub enum Against {
    /// It moves nobody, or the wrong way.
    NotMoved,
    /// The gain is less than what it costs.
    CostsMore,
    /// It would mostly go to people who buy anyway.
    BuysAnyway,
    /// Its price is not known.
    NoPrice(NoPrice),
    /// The order leaves nothing, or less.
    NoMarginLeft,
    /// Amounts cannot be compared.
    Currency,
    /// The discount governor refused.
    Governor(Refusal),
    /// The uplift is not a number.
    NotANumber,
    /// Another candidate is worth more.
    Less,
}

/// One candidate, explained.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explained {
    /// The candidate.
    pub id: String,
    /// Its value in parts; absent where it cannot be valued.
    pub parts: Option<Parts>,
    /// Why it was not taken; absent for the one that was.
    pub against: Option<Against>,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Choice {
    /// Take this candidate: it is worth most.
    Take {
        /// Its name.
        id: String,
    },
    /// Take this candidate to learn; it may be worth less than nothing.
    Explore {
        /// Its name.
        id: String,
    },
    /// Send nothing: that is worth most.
    Nothing,
}

/// What to do, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// What to do.
    pub choice: Choice,
    /// Every candidate, in the order given.
    pub explained: Vec<Explained>,
    /// The currency of all parts.
    pub currency: Currency,
}

/// Chooses what is worth most. `draw` is one random number in `0..1`, used for exploration alone; the same draw gives the
/// same choice. Candidates beyond [`CANDIDATES_MAX`] are not looked at.
#[must_use]
pub fn choose(situation: &Situation, candidates: &[Candidate], rules: &Rules, draw: f64) -> Verdict {
    let looked_at = &candidates[..candidates.len().min(CANDIDATES_MAX)];
    let mut explained: Vec<Explained> = looked_at.iter().map(|c| explain(situation, c, rules)).collect();
    let value = |e: &Explained| e.parts.map_or(i64::MIN, |p| p.value);
    // The first of equals, so that the flow's own order decides.
    let best = (0..explained.len())
        .filter(|at| explained[*at].against.is_none())
        .max_by(|a, b| value(&explained[*a]).cmp(&value(&explained[*b])).then(b.cmp(a)));
    let explored = explore(&explained, rules, draw).filter(|at| Some(*at) != best);
    let taken = explored.or(best);
    for (at, other) in explained.iter_mut().enumerate() {
        if Some(at) == taken {
            other.against = None;
        } else if other.against.is_none() {
            other.against = Some(Against::Less);
        }
    }
    let id = |at: usize| explained[at].id.clone();
    let choice = match (explored, best) {
        (Some(at), _) => Choice::Explore { id: id(at) },
        (None, Some(at)) => Choice::Take { id: id(at) },
        (None, None) => Choice::Nothing,
    };
    Verdict { choice, explained, currency: situation.stake.price.currency }
}

/// The candidate to try, in the share of decisions set aside for it: only one that could be worth something.
fn explore(explained: &[Explained], rules: &Rules, draw: f64) -> Option<usize> {
    let share = if rules.explore_share.is_finite() { rules.explore_share.clamp(0.0, EXPLORE_SHARE_MAX) } else { 0.0 };
    let hopeful: Vec<usize> = (0..explained.len())
        .filter(|at| {
            let open = matches!(
                explained[*at].against,
                None | Some(Against::CostsMore | Against::NotMoved | Against::BuysAnyway)
            );
            open && explained[*at].parts.is_some_and(|p| p.hoped > 0)
        })
        .collect();
    if hopeful.is_empty() || !(0.0..share).contains(&draw) {
        return None;
    }
    let place = (draw / share * hopeful.len() as f64) as usize;
    hopeful.get(place.min(hopeful.len() - 1)).copied()
}

fn explain(situation: &Situation, candidate: &Candidate, rules: &Rules) -> Explained {
    let told = value(situation, candidate, rules);
    let (parts, against) = match told {
        Err(against) => (None, Some(against)),
        Ok(parts) if parts.value > 0 => (Some(parts), None),
        Ok(parts) => {
            let cheap_without_discount = parts.value.saturating_add(parts.discount) > 0;
            let against = if candidate.uplift.uplift <= 0.0 {
                Against::NotMoved
            } else if cheap_without_discount {
                Against::BuysAnyway
            } else {
                Against::CostsMore
            };
            (Some(parts), Some(against))
        }
    };
    Explained { id: candidate.id.clone(), parts, against }
}

/// The parts of a candidate's value, or why it has none.
///
/// # Errors
/// When amounts cannot be compared, are unknown, or leave nothing.
pub fn value(situation: &Situation, candidate: &Candidate, rules: &Rules) -> Result<Parts, Against> {
    let currency = situation.stake.price.currency;
    if let Some(refusal) = &candidate.refused {
        return Err(Against::Governor(refusal.clone()));
    }
    let Estimate { uplift, sd } = candidate.uplift;
    if !uplift.is_finite() || !sd.is_finite() || sd < 0.0 || !situation.buys_anyway.is_finite() {
        return Err(Against::NotANumber);
    }
    let cost = candidate.cost.as_ref().map_err(|why| Against::NoPrice(why.clone()))?;
    let discount = candidate.discount.map_or(0, micros_of).max(0);
    let same = cost.currency == currency
        && rules.fatigue.currency == currency
        && candidate.discount.is_none_or(|d| d.currency == currency);
    let margin = situation.stake.margin_micros().map_err(|NoMargin::TwoCurrencies| Against::Currency)?;
    if !same {
        return Err(Against::Currency);
    }
    if margin.saturating_sub(discount) <= 0 {
        return Err(Against::NoMarginLeft);
    }
    let anyway = situation.buys_anyway.clamp(0.0, 1.0);
    let with = |uplift: f64| {
        // A chance cannot pass one, nor fall below zero.
        let moved = uplift.clamp(-anyway, 1.0 - anyway);
        let gain = times(moved, margin);
        let given = times((anyway + moved).max(0.0), discount);
        let fatigue = micros_of(rules.fatigue).max(0).saturating_mul(i64::from(situation.recent_touches) + 1);
        let value = gain.saturating_sub(given).saturating_sub(cost.micros).saturating_sub(fatigue);
        Parts { gain, discount: given, cost: cost.micros, fatigue, value, hoped: value }
    };
    let deviations = if rules.explore_deviations.is_finite() { rules.explore_deviations.clamp(0.0, 3.0) } else { 0.0 };
    Ok(Parts { hoped: with(uplift + deviations * sd).value, ..with(uplift) })
}

#[cfg(test)]
#[path = "value_tests.rs"]
mod tests;
