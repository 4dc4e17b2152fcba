//! From candidates to what is shown: what must never be shown, factors of product and shopper, spread, and the owner's rules.

use std::collections::{HashMap, HashSet};

use super::candidates::{Candidate, newest};
use super::rules::{Action, Matching, Rule};
use super::shelf::{Facts, Feature};
use super::{Context, Placement, Reason, Recommended, Recommender};

/// Factor for having, or not having, an attribute asked for.
const ASKED: f32 = 2.0;
const ASKED_OTHERWISE: f32 = 0.2;
/// Factor for more of what lies in the basket, although orders speak for it.
const SUBSTITUTE: f32 = 0.5;
/// Factor for the brand of something bought, and for category and brand of something sent back.
const LIKED_BRAND: f32 = 1.1;
const LIKE_RETURNED: f32 = 0.7;
/// Least and greatest factor of the margin; an unknown one counts as the middle.
const MARGIN: [f32; 2] = [0.9, 1.1];
const FEW_LEFT: f32 = 0.95;
/// Factors for each product of the same category or brand that is shown already.
const SAME_CATEGORY: f32 = 0.85;
const SAME_BRAND: f32 = 0.93;
/// Candidates looked at for each place.
const SPREAD_OVER: usize = 200;

/// An attribute asked for.
pub(super) struct Wish<'a> {
    pub name: &'a str,
    pub value: &'a str,
    label: Option<u32>,
    /// `None` when no product has it.
    pub feature: Option<Feature>,
}

/// The moment, as the ranking needs it.
pub(super) struct Moment<'a> {
    shop: &'a Recommender<'a>,
    context: &'a Context<'a>,
    never: HashSet<u32>,
    pub asked: Vec<Wish<'a>>,
    fits: Vec<Wish<'a>>,
    basket_categories: HashSet<Feature>,
    liked_brands: HashSet<Feature>,
    returned: Vec<(Option<Feature>, Option<Feature>)>,
    rules: Vec<&'a Rule>,
}

/// Whether a rule is about an item.
pub(super) fn concerns(shop: &Recommender<'_>, rule: &Rule, item: u32, facts: &Facts) -> bool {
    let has = |feature: Option<Feature>| feature.is_some_and(|feature| facts.features.contains(&feature));
    match &rule.matching {
        Matching::Product(key) => shop.keys.key(item) == Some(key),
        Matching::Category(name) => has(shop.shelf.feature("category", name)),
        Matching::Brand(name) => has(shop.shelf.feature("brand", name)),
        Matching::Attribute { name, value } => has(shop.shelf.feature(name, value)),
    }
}

impl<'a> Moment<'a> {
    pub fn new(shop: &'a Recommender<'a>, context: &'a Context<'a>) -> Self {
        let facts = |items: &'a [u32]| newest(items).iter().filter_map(|item| shop.shelf.facts(*item));
        let wishes = |pairs: &'a [(&'a str, &'a str)]| -> Vec<Wish<'a>> {
            let wish = |(name, value): &(&'a str, &'a str)| Wish {
                name,
                value,
                label: shop.shelf.name(name),
                feature: shop.shelf.feature(name, value),
            };
            pairs.iter().take(16).map(wish).collect()
        };
        let lists = [context.basket, context.purchased, context.returned, context.unwanted];
        let at_hand = context.path.last().map(|seen| seen.item);
        Self {
            shop,
            context,
            never: lists.into_iter().flatten().copied().chain(at_hand).collect(),
            asked: wishes(context.asked),
            fits: wishes(context.fits),
            basket_categories: facts(context.basket).filter_map(|facts| facts.category).collect(),
            liked_brands: facts(context.purchased).filter_map(|facts| facts.brand).collect(),
            returned: facts(context.returned).map(|facts| (facts.category, facts.brand)).collect(),
            rules: shop.rules.at(context.placement, context.now).collect(),
        }
    }

    /// Whether an item may be shown at all.
    pub fn may_show(&self, item: u32) -> bool {
        let Some(facts) = self.shop.shelf.facts(item).filter(|facts| facts.available) else { return false };
        !self.never.contains(&item)
            && self.fits_shopper(facts)
            && !self.rules(item, facts).any(|a| a == Action::Exclude)
    }

    /// Whether each option that must fit is offered, where the product has that option.
    fn fits_shopper(&self, facts: &Facts) -> bool {
        self.fits.iter().all(|wish| {
            let has_option = facts.offered.iter().any(|(name, _)| Some(*name) == wish.label);
            let same_name = |other: &&Wish<'_>| other.label == wish.label;
            !has_option
                || self
                    .fits
                    .iter()
                    .filter(same_name)
                    .any(|wish| wish.feature.is_some_and(|f| facts.offered.contains(&f)))
        })
    }

    /// What the owner's rules do with an item.
    fn rules(&self, item: u32, facts: &Facts) -> impl Iterator<Item = Action> {
        self.rules.iter().filter(move |rule| concerns(self.shop, rule, item, facts)).map(|rule| rule.action)
    }

    /// Multiplies what product and shopper say into the scores; takes out what only replaces what lies in the basket.
    pub fn weigh(&self, candidates: &mut Vec<Candidate>) {
        let replaces = |facts: &Facts| facts.category.is_some_and(|own| self.basket_categories.contains(&own));
        let beside_basket =
            matches!(self.context.placement, Placement::Basket | Placement::Confirmation | Placement::Mail);
        candidates.retain_mut(|candidate| {
            let Some(facts) = self.shop.shelf.facts(candidate.item) else { return false };
            if beside_basket && replaces(facts) {
                if !candidate.bought_with {
                    return false;
                }
                candidate.score *= SUBSTITUTE;
            }
            candidate.score *= self.factor(facts);
            for action in self.rules(candidate.item, facts) {
                if let Action::Boost(factor) = action {
                    candidate.score *= factor;
                }
            }
            if let Some(wish) = self.asked.iter().find(|wish| wish.feature.is_some_and(|f| facts.features.contains(&f)))
            {
                candidate.reason = Reason::Asked { name: wish.name.to_owned(), value: wish.value.to_owned() };
            }
            candidate.score.is_finite()
        });
    }

    fn factor(&self, facts: &Facts) -> f32 {
        let mut factor = MARGIN[0] + (MARGIN[1] - MARGIN[0]) * facts.margin.unwrap_or(0.5);
        if facts.few {
            factor *= FEW_LEFT;
        }
        if facts.brand.is_some_and(|brand| self.liked_brands.contains(&brand)) {
            factor *= LIKED_BRAND;
        }
        if facts.category.is_some() && self.returned.contains(&(facts.category, facts.brand)) {
            factor *= LIKE_RETURNED;
        }
        for wish in &self.asked {
            let named = facts.features.iter().any(|(name, _)| Some(*name) == wish.label);
            factor *= match wish.feature {
                Some(feature) if facts.features.contains(&feature) => ASKED,
                _ if named => ASKED_OTHERWISE,
                _ => 1.0,
            };
        }
        factor
    }

    /// The best, spread over categories and brands, with what is buried at the end and what is pinned in its place.
    pub fn show(&self, mut candidates: Vec<Candidate>, limit: usize) -> Vec<Recommended> {
        candidates.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.item.cmp(&b.item)));
        let buried = |candidate: &Candidate| {
            let facts = self.shop.shelf.facts(candidate.item);
            facts.is_some_and(|facts| self.rules(candidate.item, facts).any(|action| action == Action::Bury))
        };
        let (last, first): (Vec<_>, Vec<_>) = candidates.into_iter().partition(buried);
        let mut shown = self.spread(first, limit);
        let places_left = limit - shown.len();
        shown.extend(self.spread(last, places_left));
        self.pin(&mut shown, limit);
        shown
    }

    fn spread(&self, mut left: Vec<Candidate>, limit: usize) -> Vec<Recommended> {
        left.truncate(SPREAD_OVER.max(limit));
        let mut shown = Vec::new();
        let mut times: HashMap<Feature, i32> = HashMap::new();
        while shown.len() < limit && !left.is_empty() {
            let spread = |candidate: &Candidate| {
                let Some(facts) = self.shop.shelf.facts(candidate.item) else { return 0.0 };
                let so_far = |of: Option<Feature>| of.and_then(|of| times.get(&of)).copied().unwrap_or(0);
                candidate.score * SAME_CATEGORY.powi(so_far(facts.category)) * SAME_BRAND.powi(so_far(facts.brand))
            };
            // The first of equals: candidates stand in order of score and item.
            let mut best = (0, f32::MIN);
            for (at, candidate) in left.iter().enumerate() {
                let score = spread(candidate);
                if score > best.1 {
                    best = (at, score);
                }
            }
            let candidate = left.remove(best.0);
            let facts = self.shop.shelf.facts(candidate.item);
            for feature in facts.into_iter().flat_map(|facts| [facts.category, facts.brand]).flatten() {
                *times.entry(feature).or_default() += 1;
            }
            shown.push(Recommended { item: candidate.item, score: best.1, reason: candidate.reason });
        }
        shown
    }

    fn pin(&self, shown: &mut Vec<Recommended>, limit: usize) {
        let mut pins: Vec<(usize, u32)> = Vec::new();
        for rule in &self.rules {
            if let (Action::Pin(place), Matching::Product(key)) = (rule.action, &rule.matching) {
                pins.extend(self.shop.keys.number(key).filter(|item| self.may_show(*item)).map(|item| (place, item)));
            }
        }
        // By place; of two for one place the first rule comes first.
        pins.sort_by_key(|(place, _)| *place);
        for (place, item) in pins {
            shown.retain(|other| other.item != item);
            let score = shown.first().map_or(0.0, |first| first.score);
            shown.insert((place - 1).min(shown.len()), Recommended { item, score, reason: Reason::Pinned });
        }
        shown.truncate(limit);
    }
}
