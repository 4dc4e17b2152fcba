//! What shoppers of one shop look at and buy together, for recommendations.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use discovery::complements::{ComplementSettings, Complements};
use discovery::recommend::{Context, Memory, Placement, Reason, Recommended, Recommender, Rules, Seen, Shelf};
use discovery::sessions::{SessionIndex, SessionSettings, session_key};
use discovery::{Keys, Say};
use domain::product::{Product, Variant};
use domain::timestamp::Timestamp;
use serde::Serialize;

/// Products that have numbers: those of the catalogue and those that were.
const ITEMS_MAX: usize = 2_000_000;
/// Orders that are remembered as counted: an order is told each time it changes.
const ORDERS_MAX: usize = 200_000;

/// Working memories that are kept: about as many as there are answers at a time.
const MEMORIES_MAX: usize = 16;

/// What is known of the moment, by product keys.
#[derive(Clone, Debug)]
pub struct Moment<'a> {
    /// Where it is shown.
    pub placement: Placement,
    /// Now.
    pub now: Timestamp,
    /// What was looked at, oldest first; the last is the page at hand.
    pub path: &'a [(String, Timestamp)],
    /// What lies in the basket, or was just bought.
    pub basket: &'a [String],
    /// What this shopper bought earlier.
    pub purchased: &'a [String],
    /// At most.
    pub limit: usize,
}

/// A product to show, by its key.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Suggestion {
    /// Which.
    pub product_key: String,
    /// Why: `viewed_with`, `bought_with`, `like`, `asked`, `popular`, `pinned`.
    pub reason: &'static str,
    /// The product that the reason is about, where it is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because_of: Option<String>,
}

#[derive(Debug)]
pub(super) struct Taste {
    keys: Keys,
    sessions: SessionIndex,
    complements: Complements,
    products: Shelf,
    counted: HashSet<String>,
    /// Working memory of earlier answers, for the next ones.
    memories: Mutex<Vec<Memory>>,
}

impl Taste {
    pub(super) fn empty() -> Self {
        Self {
            keys: Keys::default(),
            sessions: SessionIndex::new(SessionSettings::default()),
            complements: Complements::new(ComplementSettings::default()),
            products: Shelf::default(),
            counted: HashSet::new(),
            memories: Mutex::default(),
        }
    }

    pub(super) fn put(&mut self, product: &Product, variants: &[Variant]) {
        if let Some(item) = self.keys.intern(&product.key, ITEMS_MAX) {
            self.products.put(item, product, variants);
        }
    }

    pub(super) fn remove(&mut self, product_key: &str) {
        if let Some(item) = self.keys.number(product_key) {
            self.products.remove(item);
        }
    }

    /// Somebody looked at a product.
    pub(super) fn viewed(&mut self, visitor: &str, product_key: &str, at: Timestamp) {
        if let Some(item) = self.keys.intern(product_key, ITEMS_MAX) {
            self.sessions.observe(session_key(visitor), item, at);
        }
    }

    /// An order was placed; told again it is not counted again.
    pub(super) fn bought(&mut self, order_key: &str, product_keys: &[String], at: Timestamp) {
        if self.counted.len() >= ORDERS_MAX {
            self.counted.clear();
        }
        if self.counted.insert(order_key.to_owned()) {
            let items: Vec<u32> = product_keys.iter().filter_map(|key| self.keys.intern(key, ITEMS_MAX)).collect();
            self.complements.observe(&items, at);
        }
    }

    /// What the owner's rules say of a product at a placement.
    pub(super) fn say(&self, key: &str, placement: Placement, now: Timestamp, rules: &Rules) -> Say {
        self.recommender(rules).say(key, placement, now)
    }

    fn recommender<'a>(&'a self, rules: &'a Rules) -> Recommender<'a> {
        Recommender {
            sessions: &self.sessions,
            complements: &self.complements,
            shelf: &self.products,
            keys: &self.keys,
            rules,
        }
    }

    pub(super) fn recommend(&self, moment: &Moment<'_>, rules: &Rules) -> Vec<Suggestion> {
        let numbers = |keys: &[String]| -> Vec<u32> { keys.iter().filter_map(|key| self.keys.number(key)).collect() };
        let path: Vec<Seen> =
            (moment.path.iter()).filter_map(|(key, at)| Some(Seen { item: self.keys.number(key)?, at: *at })).collect();
        let (basket, purchased) = (numbers(moment.basket), numbers(moment.purchased));
        let context = Context {
            path: &path,
            basket: &basket,
            purchased: &purchased,
            ..Context::new(moment.placement, moment.now, moment.limit)
        };
        let memories = || self.memories.lock().unwrap_or_else(PoisonError::into_inner);
        let mut memory = memories().pop().unwrap_or_default();
        let found = self.recommender(rules).recommend(&context, &mut memory);
        let mut kept = memories();
        if kept.len() < MEMORIES_MAX {
            kept.push(memory);
        }
        drop(kept);
        found.into_iter().filter_map(|one| self.told(&one)).collect()
    }

    fn told(&self, one: &Recommended) -> Option<Suggestion> {
        let (reason, item) = match &one.reason {
            Reason::ViewedWith { item } => ("viewed_with", Some(*item)),
            Reason::BoughtWith { item } => ("bought_with", Some(*item)),
            Reason::Like { item } => ("like", Some(*item)),
            Reason::Asked { .. } => ("asked", None),
            Reason::Popular { .. } => ("popular", None),
            Reason::Pinned => ("pinned", None),
        };
        Some(Suggestion {
            product_key: self.keys.key(one.item)?.to_owned(),
            reason,
            because_of: item.and_then(|item| self.keys.key(item)).map(str::to_owned),
        })
    }
}
