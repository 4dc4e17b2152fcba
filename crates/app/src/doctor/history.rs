//! What the ledger and the conversations tell, read once, in bounded memory.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{Hash, Hasher};

use domain::event::{Event, EventBody};
use domain::ids::ShopId;
use domain::order::OrderStatus;
use domain::ports::store::{Store, StoreResult, read};
use domain::timestamp::{MINUTE_MS, Timestamp};

use super::LookedAt;
use crate::journey::IMPORT;

/// Entries read at once.
const PAGE: i64 = 2_000;
/// Most variants, and most orders, that are counted apart.
const KEYS_MAX: usize = 200_000;
/// Most pairs of cart and variant that are told apart.
const PAIRS_MAX: usize = 4_000_000;
/// From this delay on an event came late: its webhook was missed, and a later look found it.
const LATE_MS: i64 = 10 * MINUTE_MS;
/// How far a shop's clock may be ahead.
const AHEAD_MS: i64 = 5 * MINUTE_MS;
/// Most conversations looked through for questions.
const CONVERSATIONS_MAX: usize = 5_000;
/// Most turns of one.
const TURNS_MAX: i64 = 500;

/// An order as last told.
#[derive(Clone, Copy, Debug)]
pub(super) struct OrderSeen {
    pub told_at: Timestamp,
    pub sent: bool,
    pub tracked: bool,
}

/// What was counted.
#[derive(Debug, Default)]
pub struct History {
    events: u64,
    carts: HashSet<u64>,
    pairs: HashSet<u64>,
    /// Carts that named a variant.
    pub(super) carts_naming: HashMap<String, u64>,
    pub(super) orders: HashMap<String, OrderSeen>,
    /// Carts by currency.
    pub(super) cart_currencies: BTreeMap<String, u64>,
    /// Events that came late, and the carts among them.
    pub(super) late: u64,
    pub(super) late_carts: HashSet<u64>,
    pub(super) late_by_source: BTreeMap<String, u64>,
    /// Orders placed after they were heard of.
    pub(super) ahead: Vec<String>,
    pub(super) ahead_count: u64,
    /// Questions by what was understood.
    pub(super) questions: BTreeMap<String, u64>,
    partial: bool,
}

impl History {
    /// Reads ledger and conversations.
    ///
    /// # Errors
    /// When the store fails.
    pub fn read(store: &dyn Store, shop: &ShopId) -> StoreResult<Self> {
        let (mut history, mut after) = (Self::default(), 0);
        loop {
            let page = read(store, move |tx| tx.events_after(after, PAGE))?;
            let Some(last) = page.last() else { break };
            after = last.sequence;
            page.iter().filter(|e| e.event.shop == *shop).for_each(|e| history.event(&e.event));
        }
        let id = shop.clone();
        history.questions = read(store, move |tx| {
            let (mut found, mut before, mut left) = (BTreeMap::new(), Timestamp::MAX, CONVERSATIONS_MAX);
            while left > 0 {
                let page = tx.conversations(&id, before, 100)?;
                let Some(last) = page.last() else { break };
                before = last.updated_at;
                left = left.saturating_sub(page.len());
                for conversation in &page {
                    for turn in tx.turns(&id, conversation.id, 0, TURNS_MAX)? {
                        if let Some(intent) = turn.understood.as_ref().and_then(intent_of) {
                            *found.entry(intent).or_default() += 1;
                        }
                    }
                }
            }
            Ok(found)
        })?;
        Ok(history)
    }

    fn event(&mut self, event: &Event) {
        self.events += 1;
        let late = event.source != IMPORT && event.received_at.since_ms(event.occurred_at) > LATE_MS;
        if late {
            self.late += 1;
            *self.late_by_source.entry(event.source.clone()).or_default() += 1;
        }
        match &event.body {
            EventBody::CartChanged { cart } => {
                let key = number(&cart.key);
                if self.carts.insert(key) {
                    *self.cart_currencies.entry(cart.currency.code().to_owned()).or_default() += 1;
                }
                if late {
                    self.late_carts.insert(key);
                }
                for line in &cart.lines {
                    self.name(key, &line.variant_key);
                }
            }
            EventBody::OrderChanged { order } => {
                if event.source != IMPORT && order.placed_at.since_ms(event.received_at) > AHEAD_MS {
                    self.ahead_count += 1;
                    if self.ahead.len() < super::EXAMPLES_MAX {
                        self.ahead.push(order.number.clone());
                    }
                }
                if self.orders.len() >= KEYS_MAX && !self.orders.contains_key(&order.key) {
                    self.partial = true;
                    return;
                }
                let tracked = order.shipments.iter().any(|s| s.tracking_number.is_some() || s.tracking_url.is_some());
                let sent = order.status == OrderStatus::Completed || !order.shipments.is_empty();
                let seen = OrderSeen { told_at: event.occurred_at, sent, tracked };
                let held = self.orders.entry(order.key.clone()).or_insert(seen);
                if seen.told_at >= held.told_at {
                    *held = seen;
                }
            }
            _ => {}
        }
    }

    fn name(&mut self, cart: u64, variant: &str) {
        if self.pairs.len() >= PAIRS_MAX
            || (self.carts_naming.len() >= KEYS_MAX && !self.carts_naming.contains_key(variant))
        {
            self.partial = true;
            return;
        }
        if self.pairs.insert(number(&(cart, variant))) {
            *self.carts_naming.entry(variant.to_owned()).or_default() += 1;
        }
    }

    /// Carts that named a variant.
    pub(super) fn carts_with(&self, variant: &str) -> u64 {
        self.carts_naming.get(variant).copied().unwrap_or(0)
    }

    /// Questions that were understood as one of these.
    pub(super) fn asked(&self, intents: &[&str]) -> u64 {
        intents.iter().filter_map(|intent| self.questions.get(*intent)).sum()
    }

    pub(super) fn looked_at(&self) -> LookedAt {
        let count = |n: usize| u64::try_from(n).unwrap_or(u64::MAX);
        LookedAt {
            events: self.events,
            carts: count(self.carts.len()),
            orders: count(self.orders.len()),
            questions: self.questions.values().sum(),
            ..LookedAt::default()
        }
    }

    pub(super) const fn is_partial(&self) -> bool {
        self.partial
    }
}

/// What a turn was understood as.
fn intent_of(understood: &serde_json::Value) -> Option<String> {
    understood.pointer("/intents/ranked/0/intent").and_then(|i| i.as_str()).map(str::to_owned)
}

fn number(of: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}
