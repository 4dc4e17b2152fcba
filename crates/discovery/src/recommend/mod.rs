//! What to show a shopper now: one ranking over what sessions, orders and features propose.
//!
//! Candidates come from the path (`sessions`), the basket (`complements`) and likeness (`shelf`); `rank` weighs them by where
//! they are shown, leaves out what must not be shown, and spreads them; `rules` is the owner's say, applied last. Each result
//! carries a typed [`Reason`]; words and facts for it are made elsewhere.
//!
//! To add a source: propose in `candidates.rs`, a variant of [`Reason`], a weight per [`Placement`].

mod candidates;
mod rank;
mod rules;
mod shelf;
#[cfg(test)]
mod tests;

use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};

use crate::Keys;
use crate::Say;
use crate::complements::{Complements, Weighing};
use crate::sessions::{Scratch, SessionIndex};
pub use rules::{Action, Matching, PIN_MAX, RULES_MAX, Rule, RuleError, Rules};
pub use shelf::Shelf;

/// Most products of one answer.
pub const SHOWN_MAX: usize = 50;

/// Where recommendations are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Placement {
    /// On the page of a product: alternatives first.
    Product,
    /// In the basket: what goes with it.
    Basket,
    /// After the purchase.
    Confirmation,
    /// In an answer.
    Chat,
    /// In a message.
    Mail,
    /// Among the results of a search: for rules; nothing is recommended there.
    Search,
}

/// An item and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The item.
    pub item: u32,
    /// When it was looked at or bought.
    pub at: Timestamp,
}

/// What is known of the shopper and the moment. Slices that are longer than a shopper's may be are cut to their newest end.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// Where the answer is shown.
    pub placement: Placement,
    /// Now.
    pub now: Timestamp,
    /// What was looked at, oldest first; the last one is the page at hand, if any.
    pub path: &'a [Seen],
    /// What lies in the basket, or was just bought (confirmation).
    pub basket: &'a [u32],
    /// What this shopper bought earlier.
    pub purchased: &'a [u32],
    /// What this shopper sent back.
    pub returned: &'a [u32],
    /// What this shopper does not want to see.
    pub unwanted: &'a [u32],
    /// Attributes asked for, name and value.
    pub asked: &'a [(&'a str, &'a str)],
    /// Options that fit the shopper (`Size`, `38`): products that have the option must offer one of them.
    pub fits: &'a [(&'a str, &'a str)],
    /// How many to show, at most [`SHOWN_MAX`].
    pub limit: usize,
}

impl Context<'_> {
    /// A moment of which nothing is known yet.
    #[must_use]
    pub fn new(placement: Placement, now: Timestamp, limit: usize) -> Self {
        Self {
            placement,
            now,
            path: &[],
            basket: &[],
            purchased: &[],
            returned: &[],
            unwanted: &[],
            asked: &[],
            fits: &[],
            limit,
        }
    }
}

/// Why a product is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Reason {
    /// Shoppers who looked at that one looked at this one.
    ViewedWith {
        /// The item of the path.
        item: u32,
    },
    /// Shoppers who bought that one bought this one.
    BoughtWith {
        /// The item of the basket.
        item: u32,
    },
    /// It is like that one.
    Like {
        /// The item of the path or basket.
        item: u32,
    },
    /// It has what was asked for.
    Asked {
        /// Name of the attribute.
        name: String,
        /// Its value.
        value: String,
    },
    /// Many look at it.
    Popular {
        /// In so many of the sessions kept; 0 where none is known yet.
        sessions: u32,
    },
    /// The shop put it here.
    Pinned,
}

/// A product to show.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Recommended {
    /// The item.
    pub item: u32,
    /// Only for comparing within one answer.
    pub score: f32,
    /// Why.
    pub reason: Reason,
}

/// All that is known of one shop, to rank over.
#[derive(Clone, Copy, Debug)]
pub struct Recommender<'a> {
    /// Clicks.
    pub sessions: &'a SessionIndex,
    /// Orders.
    pub complements: &'a Complements,
    /// Products.
    pub shelf: &'a Shelf,
    /// Product keys, for the rules that name products.
    pub keys: &'a Keys,
    /// The owner's say.
    pub rules: &'a Rules,
}

/// Memory for answers, used again and again. One for each thread; fits every shop.
#[derive(Debug, Default)]
pub struct Memory {
    pub(crate) scratch: Scratch,
    pub(crate) weighing: Weighing,
}

impl Recommender<'_> {
    /// What the owner's rules that hold at a placement now say of a product.
    #[must_use]
    pub fn say(&self, product_key: &str, placement: Placement, now: Timestamp) -> Say {
        let mut said = Say::default();
        let Some(item) = self.keys.number(product_key) else { return said };
        let Some(facts) = self.shelf.facts(item) else { return said };
        for rule in self.rules.at(placement, now).filter(|rule| rank::concerns(self, rule, item, facts)) {
            match rule.action {
                Action::Pin(place) => said.place = said.place.or(Some(place)),
                Action::Bury => said.buried = true,
                Action::Exclude => said.excluded = true,
                Action::Boost(factor) => said.factor *= factor,
            }
        }
        said
    }

    /// What to show, best first. Never what lies in the basket, is sold out, was returned, bought or is unwanted.
    #[must_use]
    pub fn recommend(&self, context: &Context<'_>, memory: &mut Memory) -> Vec<Recommended> {
        let limit = context.limit.min(SHOWN_MAX);
        let moment = rank::Moment::new(self, context);
        let mut candidates = candidates::propose(self, context, &moment, memory);
        moment.weigh(&mut candidates);
        moment.show(candidates, limit)
    }
}
