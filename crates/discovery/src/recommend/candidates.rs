//! What could be shown: proposals of all sources, each brought to a greatest score of 1 before they are weighed.

use std::collections::HashMap;

use domain::timestamp::{DAY_MS, HOUR_MS};

use super::rank::Moment;
use super::{Context, Memory, Placement, Reason, Recommender};

/// How many each source proposes.
const PROPOSED: usize = 100;
/// Views older than this say nothing any more.
const PATH_MS: i64 = 3 * DAY_MS;
/// After so long the path counts half.
const PATH_HALF_LIFE_MS: f32 = 6.0 * HOUR_MS as f32;
/// Views that likeness is measured to.
const LIKE_LAST: usize = 3;
/// Most items of a context's lists that are looked at.
const LIST_MAX: usize = 200;

/// A product that could be shown.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub item: u32,
    pub score: f32,
    /// The weighed share of the source that spoke for it most.
    pub greatest: f32,
    pub reason: Reason,
    /// Whether orders speak for it.
    pub bought_with: bool,
}

/// Weights of path, orders, likeness and popularity.
const fn weights(placement: Placement) -> [f32; 4] {
    match placement {
        Placement::Product | Placement::Search => [1.0, 0.3, 0.4, 0.05],
        Placement::Basket => [0.4, 1.0, 0.1, 0.05],
        Placement::Confirmation => [0.3, 1.0, 0.1, 0.05],
        Placement::Chat => [0.6, 0.3, 1.0, 0.1],
        Placement::Mail => [0.7, 0.7, 0.3, 0.05],
    }
}

/// The newest end of a list.
pub(super) fn newest<T>(list: &[T]) -> &[T] {
    &list[list.len().saturating_sub(LIST_MAX)..]
}

/// Proposals by item.
#[derive(Default)]
struct Proposals(HashMap<u32, Candidate>);

impl Proposals {
    /// Takes what a source proposes, brought to a greatest score of `weight`.
    fn take(&mut self, weight: f32, proposed: Vec<(u32, f32, Reason)>) {
        let greatest = proposed.iter().map(|(_, score, _)| *score).fold(0.0, f32::max);
        if greatest <= 0.0 || weight <= 0.0 {
            return;
        }
        for (item, score, reason) in proposed {
            let share = weight * score / greatest;
            let bought_with = matches!(reason, Reason::BoughtWith { .. });
            let new = || Candidate { item, score: 0.0, greatest: 0.0, reason: reason.clone(), bought_with };
            let candidate = self.0.entry(item).or_insert_with(new);
            candidate.score += share;
            candidate.bought_with |= bought_with;
            if share > candidate.greatest {
                (candidate.greatest, candidate.reason) = (share, reason);
            }
        }
    }
}

/// All proposals, in the order of their items.
pub(super) fn propose(
    shop: &Recommender<'_>,
    context: &Context<'_>,
    moment: &Moment<'_>,
    memory: &mut Memory,
) -> Vec<Candidate> {
    let [by_path, by_orders, by_likeness, by_popularity] = weights(context.placement);
    let recent = |at| (0..PATH_MS).contains(&context.now.since_ms(at).max(0));
    let mut views = newest(context.path).iter().filter(|seen| recent(seen.at));
    let path: Vec<u32> = views.clone().map(|seen| seen.item).collect();
    let age_ms = views.next_back().map_or(0, |seen| context.now.since_ms(seen.at).max(0));
    let fresh = (-(age_ms as f32) / PATH_HALF_LIFE_MS).exp2();
    let mut all = Proposals::default();
    let predicted = shop.sessions.predict(&path, PROPOSED, |item| moment.may_show(item), &mut memory.scratch);
    let viewed = predicted.iter().map(|p| (p.item, p.score, Reason::ViewedWith { item: p.because }));
    all.take(by_path * fresh, viewed.collect());
    // Before anything lies in the basket, what goes with the product at hand is what goes with the basket.
    let at_hand = path.last().map(std::slice::from_ref).unwrap_or_default();
    let basket = if context.basket.is_empty() { at_hand } else { newest(context.basket) };
    let with = shop.complements.suggest(basket, PROPOSED, |item| moment.may_show(item), &mut memory.weighing);
    let bought = with.iter().map(|s| (s.item, s.score, Reason::BoughtWith { item: s.because }));
    all.take(by_orders, bought.collect());
    let anchors: Vec<u32> =
        path.iter().rev().take(LIKE_LAST).chain(basket.iter().rev().take(LIKE_LAST)).copied().collect();
    all.take(by_likeness * if path.is_empty() { 1.0 } else { fresh.max(0.3) }, like(shop, moment, &anchors));
    all.take(by_likeness, asked(shop, moment));
    if all.0.len() < PROPOSED {
        all.take(by_popularity, popular(shop, moment));
    }
    let mut candidates: Vec<Candidate> = all.0.into_values().collect();
    candidates.sort_unstable_by_key(|candidate| candidate.item);
    candidates
}

/// Products that share features with the anchors, the first anchor counting most.
fn like(shop: &Recommender<'_>, moment: &Moment<'_>, anchors: &[u32]) -> Vec<(u32, f32, Reason)> {
    let mut sums: HashMap<u32, (f32, f32, u32)> = HashMap::new();
    let mut weight = 1.0;
    for anchor in anchors {
        for feature in shop.shelf.facts(*anchor).map_or(&[][..], |facts| &facts.features) {
            let share = weight * shop.shelf.weight(*feature);
            for item in shop.shelf.with(*feature).iter().filter(|item| *item != anchor) {
                let sum = sums.entry(*item).or_insert((0.0, 0.0, *anchor));
                sum.0 += share;
                if share > sum.1 {
                    (sum.1, sum.2) = (share, *anchor);
                }
            }
        }
        weight *= 0.5;
    }
    let shown = sums.into_iter().filter(|(item, _)| moment.may_show(*item));
    best(shown.map(|(item, (sum, _, anchor))| (item, sum, Reason::Like { item: anchor })).collect())
}

/// Products that have what was asked for.
fn asked(shop: &Recommender<'_>, moment: &Moment<'_>) -> Vec<(u32, f32, Reason)> {
    let mut sums: HashMap<u32, (f32, Reason)> = HashMap::new();
    for wish in &moment.asked {
        let Some(feature) = wish.feature else { continue };
        let reason = Reason::Asked { name: wish.name.to_owned(), value: wish.value.to_owned() };
        for item in shop.shelf.with(feature) {
            sums.entry(*item).or_insert_with(|| (0.0, reason.clone())).0 += shop.shelf.weight(feature);
        }
    }
    let shown = sums.into_iter().filter(|(item, _)| moment.may_show(*item));
    best(shown.map(|(item, (sum, reason))| (item, sum, reason)).collect())
}

/// What many look at; of a shop without sessions, simply what can be bought.
fn popular(shop: &Recommender<'_>, moment: &Moment<'_>) -> Vec<(u32, f32, Reason)> {
    let shown = shop.shelf.items().filter(|item| moment.may_show(*item));
    best(
        shown
            .map(|item| {
                let sessions = shop.sessions.popularity(item);
                (item, 1.0 + sessions as f32, Reason::Popular { sessions })
            })
            .collect(),
    )
}

/// The greatest, equals by item, so that the same question has the same answer.
fn best(mut proposed: Vec<(u32, f32, Reason)>) -> Vec<(u32, f32, Reason)> {
    let order = |a: &(u32, f32, Reason), b: &(u32, f32, Reason)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
    if proposed.len() > PROPOSED {
        proposed.select_nth_unstable_by(PROPOSED - 1, order);
        proposed.truncate(PROPOSED);
    }
    proposed
}
