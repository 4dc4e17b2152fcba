//! What a flow would have done on a shop's own past: the same engine and the same rules, on a virtual clock over the
//! ledger, with nothing sent. Runs on a store of its own; the live one is only read.
//!
//! History from files knows no addresses, so shoppers are taken as reachable and consenting unless asked otherwise; the
//! result says which.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use domain::clock::ManualClock;
use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::enrollment::EnrollmentStatus;
use domain::event::{Event, EventBody};
use domain::ids::ShopId;
use domain::ports::store::{LedgerEntry, StoreResult, Tx, write};
use domain::shopper::{Identity, IdentityKind};
use domain::timestamp::Timestamp;

use serde::Serialize;

use crate::context::App;
use crate::outreach::rehearse::{Grants, rehearse};
use crate::{pump, report};

/// Ledger entries replayed in one transaction.
pub const BATCH: usize = 500;
/// Timers fired, or touches decided, in one go.
const STEP_MAX: i64 = 1_000;

/// Counts of imported click streams that the ledger does not hold (views make no ledger entry), by shop.
pub const IMPORTED_COUNTS: [&str; 3] = ["events", "sessions", "shoppers"];

/// Name under which a count of imported click streams is kept.
#[must_use]
pub fn imported_count(shop: &ShopId, what: &str) -> String {
    format!("imported/{shop}/{what}")
}

/// What would have happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Simulated {
    /// Always true: nothing here was measured.
    pub simulated: bool,
    /// The flow and version.
    pub flow: String,
    /// Rows of imported click streams, views included; 0 for history that came by webhook.
    pub events: i64,
    /// Sessions of imported click streams.
    pub sessions: i64,
    /// Ledger entries replayed.
    pub ledger_events: i64,
    /// Shoppers: those of imported click streams, else those of the replayed entries.
    pub shoppers: i64,
    /// Carts that had something in them.
    pub carts: i64,
    /// Orders that count as purchases.
    pub purchases: i64,
    /// Carts left for an hour without change or purchase.
    pub abandoned: i64,
    /// Carts that entered the flow.
    pub enrollments: i64,
    /// Messages that would have been sent, by step.
    pub touches: BTreeMap<String, i64>,
    /// The same by channel.
    pub channels: BTreeMap<String, i64>,
    /// Messages that would not have been sent, by reason.
    pub suppressed: BTreeMap<String, i64>,
    /// How enrollments ended: `purchase`, `emptied`, `completed`, ….
    pub exits: BTreeMap<String, i64>,
    /// Enrollments still open at the end of the history.
    pub open: i64,
    /// Whether shoppers without an address were taken as reachable and consenting.
    pub assumed_reachable: bool,
    /// First and last instant.
    pub period: Option<(Timestamp, Timestamp)>,
}

/// A simulation under way: feed it the ledger, then finish.
pub struct Simulation {
    app: App,
    clock: Arc<ManualClock>,
    shop: ShopId,
    assume_reachable: bool,
    told: BTreeSet<Identity>,
    bought: BTreeSet<String>,
    grants: Grants,
    result: Simulated,
}

impl Simulation {
    /// A simulation on `app`, whose store is empty but for the shop and its one live flow, and whose clock is `clock`.
    #[must_use]
    pub fn new(app: App, clock: Arc<ManualClock>, shop: ShopId, flow: &str, assume_reachable: bool) -> Self {
        let result = Simulated {
            simulated: true,
            flow: flow.to_owned(),
            assumed_reachable: assume_reachable,
            ..Simulated::default()
        };
        Self {
            app,
            clock,
            shop,
            assume_reachable,
            told: BTreeSet::new(),
            bought: BTreeSet::new(),
            grants: Grants::default(),
            result,
        }
    }

    /// Replays entries in order of time. Before each one, everything that was due by then happens.
    ///
    /// # Errors
    /// When the store fails.
    pub fn feed(&mut self, entries: Vec<LedgerEntry>) -> StoreResult<()> {
        for entry in entries {
            let mut event = entry.event;
            if event.shop != self.shop {
                continue;
            }
            let at = event.occurred_at;
            self.result.period = Some(self.result.period.map_or((at, at), |(from, to)| (from.min(at), to.max(at))));
            self.run_to(at)?;
            self.clock.set(at);
            event.received_at = at;
            if let EventBody::OrderChanged { order } = &event.body
                && order.status.is_purchase()
            {
                self.bought.insert(order.key.clone());
            }
            // The flow must see it as live history, not as an import.
            event.source = "simulated".into();
            let mut events = if self.assume_reachable { reachable(&mut event, &mut self.told) } else { vec![] };
            events.push(event);
            let app = self.app.clone();
            write(&*self.app.store, move |tx| {
                tx.append_events(&events)?;
                pump::drain_all(&app, tx)
            })?;
            self.result.ledger_events += 1;
        }
        Ok(())
    }

    /// Lets everything happen that is due up to `until`, at its own time.
    fn run_to(&mut self, until: Timestamp) -> StoreResult<()> {
        loop {
            let app = self.app.clone();
            let next = write(&*self.app.store, |tx| crate::worker::next_wake(tx))?;
            let Some(at) = next.filter(|at| *at <= until) else { return Ok(()) };
            if at > self.app.now() {
                self.clock.set(at);
            }
            let mut grants = std::mem::take(&mut self.grants);
            self.grants = write(&*self.app.store, move |tx| {
                pump::fire_timers(&app, tx, STEP_MAX)?;
                for touch in tx.due_touches(app.now(), STEP_MAX)? {
                    rehearse(&app, tx, &mut grants, &touch)?;
                }
                Ok(grants)
            })?;
        }
    }

    /// Lets the last waits run out and counts.
    ///
    /// # Errors
    /// When the store fails.
    pub fn finish(mut self) -> StoreResult<Simulated> {
        let Some((_, last)) = self.result.period else { return Ok(self.result) };
        self.run_to(last.plus_ms(30 * domain::timestamp::DAY_MS))?;
        let (shop, now) = (self.shop.clone(), self.app.now().max(last.plus_ms(report::ABANDONED_AFTER_MS)));
        let mut result = std::mem::take(&mut self.result);
        result.purchases = i64::try_from(self.bought.len()).unwrap_or(i64::MAX);
        result = write(&*self.app.store, move |tx| {
            count(tx, &shop, now, &mut result)?;
            Ok(result)
        })?;
        Ok(result)
    }
}

fn count(tx: &mut dyn Tx, shop: &ShopId, now: Timestamp, result: &mut Simulated) -> StoreResult<()> {
    let carts = report::all_carts(tx, shop)?;
    let summary = report::summary(tx, shop, now)?;
    result.carts = summary.carts;
    result.abandoned = summary.abandoned;
    let people: BTreeSet<_> = carts.values().filter_map(|c| c.shopper).collect();
    result.shoppers = i64::try_from(people.len()).unwrap_or(i64::MAX);
    for step in summary.touches {
        *result.touches.entry(step.step).or_default() += step.count;
        *result.channels.entry(step.channel).or_default() += step.count;
    }
    result.suppressed = summary.suppressed.into_iter().map(|r| (r.reason, r.count)).collect();
    if summary.held_back > 0 {
        result.suppressed.insert("holdout".into(), summary.held_back);
    }
    for version in tx.flow_versions(shop)? {
        let mut after = None;
        loop {
            let page = tx.enrollments_in(shop, &version.flow, version.version, false, after, 1_000)?;
            let Some(last) = page.last() else { break };
            after = Some(last.id);
            for enrollment in page {
                result.enrollments += 1;
                match enrollment.status {
                    EnrollmentStatus::Ended { reason } => *result.exits.entry(reason).or_default() += 1,
                    _ => result.open += 1,
                }
            }
        }
    }
    Ok(())
}

/// Gives a shopper without any address one of each kind, with consent, the first time they are seen.
fn reachable(event: &mut Event, told: &mut BTreeSet<Identity>) -> Vec<Event> {
    let identities = match &mut event.body {
        EventBody::CartChanged { cart } => &mut cart.identities,
        EventBody::OrderChanged { order } => &mut order.identities,
        _ => return vec![],
    };
    let contact = |i: &Identity| matches!(i.kind, IdentityKind::Email | IdentityKind::Phone);
    let Some(who) = identities.iter().find(|i| i.kind.is_strong()).cloned().filter(|_| !identities.iter().any(contact))
    else {
        return vec![];
    };
    let number = domain::ids::ShopperId::derive(&[&who.value]).as_uuid().as_u128();
    let email = Identity { kind: IdentityKind::Email, value: format!("{number:032x}@shopper.invalid") };
    let phone = Identity { kind: IdentityKind::Phone, value: format!("+999{:011}", number % 100_000_000_000) };
    identities.extend([email.clone(), phone.clone()]);
    if !told.insert(who) {
        return vec![];
    }
    [(email, ChannelKind::Email), (phone, ChannelKind::Whatsapp)]
        .map(|(identity, channel)| consent(event, identity, channel))
        .into()
}

fn consent(event: &Event, identity: Identity, channel: ChannelKind) -> Event {
    let evidence = Evidence { source: "assumed for simulation".into(), text: None, reference: None };
    let id = format!("assumed:{}:{}", channel.as_str(), identity.value);
    let (purpose, state, at) = (Purpose::Marketing, ConsentState::Granted, event.occurred_at);
    let record = ConsentRecord { identity, purpose, channel, state, at, evidence };
    Event { id, body: EventBody::ConsentChanged { record }, ..event.clone() }
}
