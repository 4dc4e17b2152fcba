//! The doors of the simulated process, and what stands outside of them: a book of what was committed and acknowledged,
//! and a witness beside each provider. Both are kept apart from the database, to be held against it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use app::ingest;
use connectors::channel::fake::FakeChannel;
use connectors::commerce::fake::FakeShop;
use domain::clock::{Clock, ManualClock, SeededRng};
use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::enrollment::Subject;
use domain::event::{Event, EventBody};
use domain::message::Cost;
use domain::order::{OrderSnapshot, OrderStatus};
use domain::ports::BoxFuture;
use domain::ports::channel::{
    Accepted, Channel, ChannelCapabilities, ChannelError, ChannelEvent, FailureKind, Lookup, Outbound,
};
use domain::ports::store::{Appended, StoreResult, write};
use domain::shopper::{Identity, IdentityKind};
use domain::timestamp::Timestamp;
use storage::Db;

use crate::faults::Sabotage;
use crate::support::shop_id;

/// A call that a provider took (also when it never said so).
#[derive(Clone, Debug)]
pub struct Sent {
    /// The effect.
    pub effect_key: String,
    /// Which channel.
    pub channel: ChannelKind,
    /// To whom.
    pub to: String,
    /// How much was in the book when the intent was committed: what came in by then must have been known.
    pub began: usize,
    /// When, by the process's clock.
    pub at: Timestamp,
}

/// What was committed through the doors, and what the world saw of it.
#[derive(Default)]
pub struct Book {
    /// Committed events, in order.
    pub commits: Vec<Event>,
    /// Ids of all of them.
    pub ids: BTreeSet<String>,
    /// Ids that were answered with 2xx.
    pub acknowledged: BTreeSet<String>,
    /// Happenings that were there already.
    pub duplicates: u64,
    /// What providers took.
    pub sent: Vec<Sent>,
    /// Calls that were made although the outcome of an earlier one was unknown and could not be asked for.
    pub repeated_unknown: Vec<String>,
    /// Unknown outcomes.
    pub unknown: BTreeSet<String>,
    /// Deeds of shoppers in the middle of a send.
    pub struck: u64,
    /// Last place of the ledger that is in the book.
    sequence: i64,
}

/// Everything about the doors that is shared.
pub struct Desk {
    db: Mutex<Option<Arc<Db>>>,
    book: Mutex<Book>,
    intent_mark: AtomicUsize,
    /// The shop's platform.
    pub shop: Arc<FakeShop>,
    /// True time, by which the shop and its shoppers live.
    pub true_now: AtomicI64,
    /// The process's clock.
    pub clock: Arc<ManualClock>,
}

impl Desk {
    /// A desk before an open store.
    pub fn new(db: Arc<Db>, shop: Arc<FakeShop>, clock: Arc<ManualClock>) -> Self {
        let (true_now, intent_mark) = (AtomicI64::new(clock.now().as_ms()), AtomicUsize::new(0));
        Self { db: Mutex::new(Some(db)), book: Mutex::default(), intent_mark, shop, true_now, clock }
    }

    /// The book.
    pub fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The open store.
    pub fn db(&self) -> Arc<Db> {
        self.db.lock().unwrap_or_else(PoisonError::into_inner).clone().expect("the store is open")
    }

    /// Another store, or none while the process is down.
    pub fn set_db(&self, db: Option<Arc<Db>>) {
        *self.db.lock().unwrap_or_else(PoisonError::into_inner) = db;
    }

    /// Remembers how much was committed when an intent was.
    pub fn mark_intent(&self) {
        self.intent_mark.store(self.book().commits.len(), Ordering::SeqCst);
    }

    /// Commits events and acknowledges them.
    pub fn take_in(&self, events: Vec<Event>) {
        self.commit(&events);
        self.acknowledge(&events);
    }

    /// Commits events; nobody is told.
    pub fn commit(&self, events: &[Event]) {
        let given = events.to_vec();
        let appended = write(&*self.db(), move |tx| tx.append_events(&given)).expect("the store takes events");
        let mut book = self.book();
        for (event, became) in events.iter().zip(appended) {
            match became {
                Appended::Stored(sequence) => {
                    book.sequence = book.sequence.max(sequence);
                    book.ids.insert(event.id.clone());
                    book.commits.push(event.clone());
                }
                Appended::Duplicate => book.duplicates += 1,
            }
        }
    }

    /// Answers 2xx.
    pub fn acknowledge(&self, events: &[Event]) {
        self.book().acknowledged.extend(events.iter().map(|e| e.id.clone()));
    }

    /// Takes into the book what the process itself put into the ledger (what it found by asking the shop).
    pub fn catch_up(&self) -> StoreResult<()> {
        let after = self.book().sequence;
        let entries = write(&*self.db(), move |tx| tx.events_after(after, i64::MAX))?;
        let mut book = self.book();
        for entry in entries {
            book.sequence = entry.sequence;
            if book.ids.insert(entry.event.id.clone()) {
                book.commits.push(entry.event);
            }
        }
        Ok(())
    }

    /// The shopper of the message that is just being sent buys, or wants no more of them, and we are told at once.
    pub fn strike(&self, on_the_wire: bool, rng: &SeededRng) {
        let now = self.clock.now();
        let shop = shop_id();
        let found = write(&*self.db(), move |tx| {
            let touches = if on_the_wire { tx.touches_in_state("started", 1)? } else { tx.due_touches(now, 1)? };
            let Some(Subject::Cart(key)) = touches.first().and_then(|t| Subject::from_text(&t.subject)) else {
                return Ok(None);
            };
            tx.cart(&shop, &key)
        });
        let Ok(Some(cart)) = found else { return };
        let known = |i: &Identity| matches!(i.kind, IdentityKind::Email | IdentityKind::Phone);
        let who: Vec<Identity> = cart.latest.identities.iter().filter(|i| known(i)).cloned().collect();
        if who.is_empty() {
            return;
        }
        let number = self.book().struck;
        self.book().struck += 1;
        if rng.chance(0.5) {
            let at = Timestamp::from_ms(self.true_now.load(Ordering::SeqCst));
            let order = struck_order(number, &cart.latest, who, at, rng.chance(0.5));
            self.shop.put_order(order.clone(), at);
            let body = EventBody::OrderChanged { order: Box::new(order) };
            self.take_in(vec![ingest::event(&shop_id(), "fake", &format!("strike-{number}"), at, now, body)]);
        } else {
            let out = who.iter().enumerate().map(|(n, identity)| {
                let body = EventBody::ConsentChanged { record: withdrawal(identity, now) };
                ingest::event(&shop_id(), "cartwright", &format!("out-{number}-{n}"), now, now, body)
            });
            self.take_in(out.collect());
        }
    }
}

fn struck_order(
    number: u64,
    cart: &domain::cart::CartSnapshot,
    identities: Vec<Identity>,
    placed_at: Timestamp,
    names_cart: bool,
) -> OrderSnapshot {
    OrderSnapshot {
        key: format!("struck-{number}"),
        number: format!("S{number}"),
        identities,
        profile: domain::shopper::Profile::default(),
        status: OrderStatus::Paid,
        placed_at,
        lines: vec![],
        total: cart.total,
        discount: None,
        coupon_codes: vec![],
        cart_key: names_cart.then(|| cart.key.clone()),
        entered_by_staff: false,
        utm_content: None,
        shipments: vec![],
    }
}

/// A consent record on the channel of an address.
pub fn consent(identity: &Identity, state: ConsentState, at: Timestamp) -> ConsentRecord {
    let channel = if identity.kind == IdentityKind::Phone { ChannelKind::Whatsapp } else { ChannelKind::Email };
    let evidence = Evidence { source: "checkout_form".into(), text: None, reference: None };
    ConsentRecord { identity: identity.clone(), purpose: Purpose::Marketing, channel, state, at, evidence }
}

/// The word of somebody who has had enough.
pub fn withdrawal(identity: &Identity, at: Timestamp) -> ConsentRecord {
    consent(identity, ConsentState::Withdrawn, at)
}

/// Stands between a connector and its provider, and writes down what passes.
pub struct Witness {
    /// What is watched.
    pub inner: Arc<dyn Channel>,
    /// The provider's own log, when there is one.
    pub provider: Option<Arc<FakeChannel>>,
    /// Where it is written down.
    pub desk: Arc<Desk>,
}

impl Witness {
    async fn watch(&self, out: &Outbound) -> Result<Accepted, ChannelError> {
        let capabilities = self.inner.capabilities();
        let began = self.desk.intent_mark.load(Ordering::SeqCst);
        if self.desk.book().unknown.contains(&out.effect_key) && !capabilities.lookup {
            self.desk.book().repeated_unknown.push(out.effect_key.clone());
        }
        let before = self.provider.as_ref().map_or(0, |p| p.log().len());
        let result = self.inner.send(out).await;
        let taken = self.provider.as_ref().map_or(usize::from(result.is_ok()), |p| p.log_since(before).len());
        let mut book = self.desk.book();
        if result.as_ref().is_err_and(|e| e.kind == FailureKind::Unknown) {
            book.unknown.insert(out.effect_key.clone());
        }
        for _ in 0..taken {
            let (effect_key, to) = (out.effect_key.clone(), out.to.clone());
            book.sent.push(Sent { effect_key, channel: capabilities.kind, to, began, at: out.now });
        }
        result
    }
}

impl Channel for Witness {
    fn capabilities(&self) -> ChannelCapabilities {
        self.inner.capabilities()
    }

    fn reachable(&self, address: &str) -> bool {
        self.inner.reachable(address)
    }

    fn price(&self, out: &Outbound) -> Cost {
        self.inner.price(out)
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        Box::pin(self.watch(out))
    }

    fn lookup<'a>(&'a self, effect_key: &'a str) -> BoxFuture<'a, Lookup> {
        self.inner.lookup(effect_key)
    }

    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        self.inner.parse_webhook(body)
    }

    fn verify(&self, headers: &[(String, String)], body: &[u8]) -> bool {
        self.inner.verify(headers, body)
    }
}

/// A connector with a fault that no connector may have.
pub struct Saboteur {
    /// The connector it spoils.
    pub inner: Arc<dyn Channel>,
    /// How.
    pub how: Sabotage,
    /// A message that was said to be taken.
    pub held: Mutex<Option<Outbound>>,
}

impl Saboteur {
    async fn spoil(&self, out: &Outbound) -> Result<Accepted, ChannelError> {
        match self.how {
            Sabotage::SendsTwice => {
                drop(self.inner.send(out).await);
                self.inner.send(out).await
            }
            Sabotage::UnknownIsRefused => self.inner.send(out).await.map_err(|error| match error.kind {
                FailureKind::Unknown => ChannelError { kind: FailureKind::Temporary, ..error },
                _ => error,
            }),
            Sabotage::SendsLater => {
                let earlier = self.held.lock().unwrap_or_else(PoisonError::into_inner).replace(out.clone());
                if let Some(earlier) = earlier {
                    drop(self.inner.send(&earlier).await);
                }
                Ok(Accepted { provider_ref: format!("promised:{}", out.effect_key), cost: self.inner.price(out) })
            }
            _ => self.inner.send(out).await,
        }
    }
}

impl Channel for Saboteur {
    fn capabilities(&self) -> ChannelCapabilities {
        self.inner.capabilities()
    }

    fn price(&self, out: &Outbound) -> Cost {
        self.inner.price(out)
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        Box::pin(self.spoil(out))
    }

    fn lookup<'a>(&'a self, effect_key: &'a str) -> BoxFuture<'a, Lookup> {
        self.inner.lookup(effect_key)
    }

    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        self.inner.parse_webhook(body)
    }

    fn verify(&self, headers: &[(String, String)], body: &[u8]) -> bool {
        self.inner.verify(headers, body)
    }
}

/// How often each effect was taken by a provider.
pub fn effects(sent: &[Sent]) -> BTreeMap<&str, usize> {
    let mut counts = BTreeMap::new();
    for one in sent {
        *counts.entry(one.effect_key.as_str()).or_default() += 1;
    }
    counts
}
