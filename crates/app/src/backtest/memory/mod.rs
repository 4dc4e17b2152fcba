//! The store of a backtest: what the engine needs of a shop's past, in memory, and no more of it than may still matter.
//!
//! It answers the same questions as a database, in the same order, so that projections, flows and rules run on it
//! unchanged. What is over is forgotten: ended enrollments leave a mark of eight bytes, messages leave when no cap counts
//! them any more, carts when nothing can wake them. People, their consents and their orders stay, for they decide what
//! happens next.
//!
//! To add a repository of the store port: a file here. What a backtest cannot need is refused, never made up.

mod flows;
mod people;
mod rest;
mod sales;
mod touches;

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};
use std::hash::{Hash, Hasher};

use domain::cart::Cart;
use domain::consent::{ChannelKind, ConsentRecord, SuppressionReason};
use domain::enrollment::{Enrollment, Subject};
use domain::ids::{EnrollmentId, ShopperId, TimerId, TouchId};
use domain::order::Order;
use domain::ports::store::{FlowVersion, StoreError, StoreResult};
use domain::product::{Product, Variant, Versioned};
use domain::returns::Return;
use domain::shop::Shop;
use domain::shopper::{Identity, Shopper};
use domain::timestamp::{DAY_MS, Timestamp};
use domain::touch::Touch;

/// How long a cart that nothing waits for is remembered: as far back as any rule looks at carts.
const CART_KEPT_MS: i64 = 90 * DAY_MS;
/// The same for one that was bought: late words about it may still come.
const BOUGHT_KEPT_MS: i64 = 7 * DAY_MS;
/// How long a message that was sent is remembered: longer than any cap counts.
const SENT_KEPT_MS: i64 = 9 * DAY_MS;

/// What happened to enrollments since it was last asked.
#[derive(Debug)]
pub(super) enum News {
    /// Somebody entered.
    Entered(Box<Enrollment>),
    /// An enrollment came to its end.
    Ended(Box<Enrollment>),
}

/// The rows of one shop.
#[derive(Debug)]
pub(super) struct Memory {
    shop: Shop,
    people: HashMap<ShopperId, Shopper>,
    by_identity: HashMap<Identity, ShopperId>,
    consents: HashMap<Identity, Vec<ConsentRecord>>,
    suppressed: HashMap<(ChannelKind, Identity), SuppressionReason>,
    inbound: HashMap<(ChannelKind, Identity), Timestamp>,
    carts: HashMap<String, Cart>,
    carts_by_shopper: HashMap<ShopperId, Vec<String>>,
    /// Carts by the browsers they name.
    carts_by_browser: HashMap<Identity, Vec<String>>,
    orders: HashMap<String, Order>,
    orders_by_shopper: HashMap<ShopperId, Vec<String>>,
    orders_by_cart: HashMap<String, Vec<String>>,
    products: BTreeMap<String, Versioned<Product>>,
    variants: HashMap<String, Versioned<Variant>>,
    variants_by_product: HashMap<String, BTreeSet<String>>,
    returns: HashMap<String, Return>,
    flows: Vec<FlowVersion>,
    enrollments: HashMap<EnrollmentId, Enrollment>,
    by_subject: HashMap<Subject, Vec<EnrollmentId>>,
    open_by_shopper: HashMap<ShopperId, Vec<EnrollmentId>>,
    /// Keys of watches, so that all of one variant are found by their prefix.
    watches: BTreeSet<String>,
    /// Marks of subjects whose enrollment in a flow is over.
    over: HashSet<u64>,
    timers: BTreeMap<(Timestamp, EnrollmentId, TimerId), i64>,
    timers_by_enrollment: HashMap<EnrollmentId, Vec<(Timestamp, TimerId)>>,
    touches: HashMap<TouchId, Touch>,
    due: BTreeSet<(Timestamp, TouchId)>,
    touches_by_subject: HashMap<String, Vec<TouchId>>,
    touches_by_shopper: HashMap<ShopperId, Vec<TouchId>>,
    sent: VecDeque<(Timestamp, TouchId)>,
    news: Vec<News>,
    /// Enrollments that may be forgotten when this step is over: its touches are written after them.
    ending: Vec<EnrollmentId>,
}

impl Memory {
    /// The store of a shop that has lived nothing yet.
    pub fn new(shop: Shop, flows: Vec<FlowVersion>) -> Self {
        Self {
            shop,
            flows,
            people: HashMap::new(),
            by_identity: HashMap::new(),
            consents: HashMap::new(),
            suppressed: HashMap::new(),
            inbound: HashMap::new(),
            carts: HashMap::new(),
            carts_by_shopper: HashMap::new(),
            carts_by_browser: HashMap::new(),
            orders: HashMap::new(),
            orders_by_shopper: HashMap::new(),
            orders_by_cart: HashMap::new(),
            products: BTreeMap::new(),
            variants: HashMap::new(),
            variants_by_product: HashMap::new(),
            returns: HashMap::new(),
            enrollments: HashMap::new(),
            by_subject: HashMap::new(),
            open_by_shopper: HashMap::new(),
            watches: BTreeSet::new(),
            over: HashSet::new(),
            timers: BTreeMap::new(),
            timers_by_enrollment: HashMap::new(),
            touches: HashMap::new(),
            due: BTreeSet::new(),
            touches_by_subject: HashMap::new(),
            touches_by_shopper: HashMap::new(),
            sent: VecDeque::new(),
            news: Vec::new(),
            ending: Vec::new(),
        }
    }

    /// What happened to enrollments since this was last asked; a step is over then.
    pub fn take_news(&mut self) -> Vec<News> {
        for id in std::mem::take(&mut self.ending) {
            self.retire(id);
        }
        std::mem::take(&mut self.news)
    }

    /// When something is due next.
    pub fn next_wake(&self) -> Option<Timestamp> {
        let timer = self.timers.first_key_value().map(|((at, _, _), _)| *at);
        let touch = self.due.first().map(|(at, _)| *at);
        [timer, touch].into_iter().flatten().min()
    }

    /// Enrollments that are not over.
    pub fn open(&self) -> impl Iterator<Item = &Enrollment> {
        self.enrollments.values().filter(|e| e.status.is_open())
    }

    /// A touch that nobody waits for.
    pub fn drop_touch(&mut self, id: TouchId) {
        self.due.retain(|(_, held)| *held != id);
        self.forget_touch(id);
    }

    /// Forgets what cannot matter any more.
    pub fn sweep(&mut self, now: Timestamp) {
        while let Some(id) = self.sent.front().filter(|(at, _)| now.since_ms(*at) > SENT_KEPT_MS).map(|(_, id)| *id) {
            self.sent.pop_front();
            self.forget_touch(id);
        }
        let old: Vec<String> = self.carts.values().filter(|c| self.is_over(c, now)).map(key_of).collect();
        for key in old {
            self.forget_cart(&key);
        }
    }

    fn is_over(&self, cart: &Cart, now: Timestamp) -> bool {
        let kept_ms = if cart.purchase.is_some() { BOUGHT_KEPT_MS } else { CART_KEPT_MS };
        now.since_ms(cart.last_change_at) > kept_ms
            && !self.by_subject.contains_key(&Subject::Cart(cart.latest.key.clone()))
    }
}

fn key_of(cart: &Cart) -> String {
    cart.latest.key.clone()
}

/// The same number for the same content in every run.
pub(super) fn digest(of: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    hasher.finish()
}

/// The mark of a subject that has been through a flow. Two subjects share one once in many shops' lifetimes.
fn mark(subject: &Subject, flow: &str) -> u64 {
    digest(&(subject, flow))
}

/// Takes one of a list out of an index, and the list with it when it is empty.
fn unlist<K: Hash + Eq, V: PartialEq>(index: &mut HashMap<K, Vec<V>>, key: &K, value: &V) {
    if let Some(list) = index.get_mut(key) {
        list.retain(|held| held != value);
        if list.is_empty() {
            index.remove(key);
        }
    }
}

/// Puts one into a list of an index, once.
fn enlist<K: Hash + Eq, V: PartialEq>(index: &mut HashMap<K, Vec<V>>, key: K, value: V) {
    let list = index.entry(key).or_default();
    if !list.contains(&value) {
        list.push(value);
    }
}

fn at_most<T>(mut rows: Vec<T>, limit: i64) -> Vec<T> {
    rows.truncate(usize::try_from(limit).unwrap_or(0));
    rows
}

fn not_kept<T>(what: &str) -> StoreResult<T> {
    Err(StoreError::Rejected(format!("a backtest keeps no {what}")))
}
