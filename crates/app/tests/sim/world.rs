//! One run: true time goes from one happening to the next, the process works until it is idle or dies, the checks look.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};

use app::context::{App, ShopAdapters};
use app::ingest;
use app::outreach::recover;
use app::reconcile::{self, ReconcileError};
use app::worker;
use connectors::channel::fake::{FakeChannel, FakeOptions};
use connectors::channel::webchat::{ChatStream, WebChat};
use connectors::commerce::fake::{FakeFaults, FakeShop, ShopSeed};
use domain::clock::{ManualClock, SeededRng};
use domain::consent::ChannelKind;
use domain::event::Event;
use domain::ports::channel::Channel;
use domain::ports::commerce::{ChangeFeed, Commerce, Webhook};
use domain::ports::store::write;
use domain::timestamp::{DAY_MS, HOUR_MS, MINUTE_MS, Timestamp};
use domain::touch::TouchState;
use sha2::{Digest, Sha256};
use storage::Db;
use testkit::build;

use crate::checks;
use crate::doors::{Desk, Saboteur, Witness};
use crate::faults::{Gremlin, Plan, Sabotage};
use crate::shopper::{Basket, Deed, PRODUCTS, Person, Script};
use crate::support::{block_on, open_store, preset, publish_flow, shop_id, shop_row, start, stocked};

/// Happenings within this much of each other are worked off together.
const STEP_MS: i64 = MINUTE_MS;
/// Folding the ledger again and reading every text again cost as much as the rest of a run: one in this many does it.
const THOROUGH_EVERY: u64 = 4;
/// Seeds from here on are large worlds; before, one in [`LARGE_EVERY`] is, so that an ordinary test run stays short.
pub const LARGE_FROM: u64 = 500;
/// See [`LARGE_FROM`].
const LARGE_EVERY: u64 = 50;

const fn is_large(seed: u64) -> bool {
    seed >= LARGE_FROM || seed % LARGE_EVERY == LARGE_EVERY - 1
}
/// Rounds of the worker at one instant; more would mean that it goes in circles.
const ROUNDS_MAX: usize = 200;

/// What happened in a run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// Messages that providers took.
    pub sends: u64,
    /// Deaths of the process.
    pub crashes: u64,
    /// Deaths after which a file was opened again.
    pub reopened: u64,
    /// Unknown outcomes.
    pub unknown: u64,
    /// Touches that were not made because of the holdout.
    pub held_out: u64,
    /// Deeds in the middle of a send.
    pub struck: u64,
    /// Happenings that only asking the shop found.
    pub reconciled: u64,
    /// Happenings that came again.
    pub duplicates: u64,
    /// Touches found under way, or unknown, and settled by asking the provider.
    pub recovered: u64,
    /// Touches that a purchase or an opt-out stopped.
    pub bought: u64,
    /// Messages with a coupon.
    pub coupons: u64,
    /// Bubbles in the chat.
    pub bubbles: u64,
}

impl Counts {
    /// Adds another run's.
    pub fn add(&mut self, other: &Self) {
        self.sends += other.sends;
        self.crashes += other.crashes;
        self.reopened += other.reopened;
        self.unknown += other.unknown;
        self.held_out += other.held_out;
        self.struck += other.struck;
        self.reconciled += other.reconciled;
        self.duplicates += other.duplicates;
        self.recovered += other.recovered;
        self.bought += other.bought;
        self.coupons += other.coupons;
        self.bubbles += other.bubbles;
    }
}

/// What a run came to.
#[derive(Debug)]
pub struct Outcome {
    /// What is broken; empty = all is well.
    pub violations: Vec<String>,
    /// Hash of everything that happened and of the state at the end.
    pub hash: String,
    /// What happened, in a line each.
    pub trace: Vec<String>,
    /// How much of what.
    pub counts: Counts,
}

/// The world of one run.
pub struct World {
    /// True time.
    pub now: Timestamp,
    /// The doors.
    pub desk: Arc<Desk>,
    /// Shoppers.
    pub people: Vec<Person>,
    /// Their baskets.
    pub baskets: Vec<Basket>,
    /// The WhatsApp provider.
    pub whatsapp: Arc<FakeChannel>,
    /// Events of our own doors so far.
    pub told: u64,
    email: Arc<FakeChannel>,
    seed: u64,
    sabotage: Sabotage,
    plan: Plan,
    rng: SeededRng,
    agenda: BTreeMap<(Timestamp, u64), Deed>,
    /// Deliveries whose answer was lost: they come again.
    again: BTreeMap<(Timestamp, u64), Vec<Event>>,
    end: Timestamp,
    off_ms: i64,
    was_behind: bool,
    clock: Arc<ManualClock>,
    gremlin: Arc<Gremlin>,
    app: Option<App>,
    hub: WebChat,
    pages: BTreeMap<usize, ChatStream>,
    looked_at: usize,
    counts: Counts,
    trace: Vec<String>,
    violations: Vec<String>,
    folder: Option<tempfile::TempDir>,
}

impl World {
    /// A world that follows from `seed`.
    pub fn new(seed: u64, sabotage: Sabotage) -> Self {
        let rng = SeededRng::new(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x5EED);
        let plan = Plan::draw(&rng);
        let script = Script::draw(&rng, is_large(seed), plan.clock_jumps);
        let clock = Arc::new(ManualClock::at(build::at(0)));
        let products = (0..PRODUCTS).map(|n| stocked(n, 2_500 + 2_000 * i64::try_from(n).unwrap_or(0), 9)).collect();
        let shop = ShopSeed { products, faults: plan.shop, ..ShopSeed::new(shop_id(), build::eur(0).currency) };
        let folder = plan.file.then(|| tempfile::tempdir().expect("a folder"));
        let db = open_store(&url(folder.as_ref()));
        let desk = Arc::new(Desk::new(db, Arc::new(FakeShop::new(shop, seed ^ 1)), clock.clone()));
        let fake = |kind, options| Arc::new(FakeChannel::new(kind, options, seed ^ 2));
        let (lookup, idempotency_key) = (plan.lookup, plan.idempotency_key);
        let options = FakeOptions { faults: plan.channel, ..FakeOptions::default() };
        let whatsapp = FakeOptions { lookup, idempotency_key, ..options.clone() };
        let gremlin = Arc::new(Gremlin::new(SeededRng::new(seed ^ 3), plan, desk.clone()));
        let deeds = script.deeds.into_iter().zip(0_u64..);
        let mut world = Self {
            now: build::at(0),
            people: script.people,
            baskets: script.baskets,
            whatsapp: fake(ChannelKind::Whatsapp, whatsapp),
            email: fake(ChannelKind::Email, options),
            told: 0,
            agenda: deeds.map(|((at, deed), n)| ((at, n), deed)).collect(),
            again: BTreeMap::new(),
            end: script.end,
            off_ms: 0,
            was_behind: false,
            app: None,
            hub: WebChat::new(),
            pages: BTreeMap::new(),
            looked_at: 0,
            counts: Counts::default(),
            trace: Vec::new(),
            violations: Vec::new(),
            desk,
            seed,
            sabotage,
            plan,
            rng,
            clock,
            gremlin,
            folder,
        };
        world.boot();
        world.furnish();
        world
    }

    /// The shop's row, its flows and its catalogue.
    fn furnish(&mut self) {
        let mut row = shop_row();
        row.settings.holdout_basis_points = 2_000;
        row.settings.discount_budget = Some(build::eur(3_000));
        row.settings.free_returns_days = Some(30);
        if self.rng.chance(0.3) {
            row.settings.high_value_from = Some(build::eur(20_000));
        }
        write(&*self.desk.db(), move |tx| tx.put_shop(&row)).expect("the store takes a shop");
        let app = self.app();
        publish_flow(&app, preset("recover-three-touch"));
        if self.rng.chance(0.5) {
            publish_flow(&app, preset("recover-whatsapp"));
        }
        publish_flow(&app, preset("browse-help"));
    }

    fn app(&self) -> App {
        self.app.clone().expect("the process is up")
    }

    /// The process starts: everything it holds in memory is new.
    fn boot(&mut self) {
        self.hub = WebChat::new();
        let open: Vec<usize> = std::mem::take(&mut self.pages).into_keys().collect();
        open.into_iter().for_each(|person| self.page(person, true));
        let commerce: Arc<dyn Commerce> = self.desk.shop.clone();
        let channels = BTreeMap::from([
            (ChannelKind::Email, self.channel(self.email.clone(), Some(self.email.clone()))),
            (ChannelKind::Whatsapp, self.channel(self.whatsapp.clone(), Some(self.whatsapp.clone()))),
            (ChannelKind::Webchat, self.watched(Arc::new(self.hub.clone()), None)),
        ]);
        let rng_seed = self.seed ^ 4 ^ (self.counts.crashes << 32);
        let adapters = ShopAdapters::new(commerce, channels);
        self.app = Some(start(&self.desk.db(), &self.clock, rng_seed, adapters, self.gremlin.clone()));
    }

    fn watched(&self, inner: Arc<dyn Channel>, provider: Option<Arc<FakeChannel>>) -> Arc<dyn Channel> {
        Arc::new(Witness { inner, provider, desk: self.desk.clone() })
    }

    fn channel(&self, inner: Arc<dyn Channel>, provider: Option<Arc<FakeChannel>>) -> Arc<dyn Channel> {
        Arc::new(Saboteur { inner: self.watched(inner, provider), how: self.sabotage, held: Mutex::new(None) })
    }

    /// Runs to the end, or to the first step after which something is broken.
    pub fn run(mut self) -> Outcome {
        while let Some(at) = self.next_instant().filter(|at| *at <= self.end) {
            self.step(at);
            if !self.violations.is_empty() {
                return self.outcome();
            }
        }
        self.come_to_rest();
        self.outcome()
    }

    /// The next moment at which anything happens, in steps.
    fn next_instant(&self) -> Option<Timestamp> {
        let wake = write(&*self.desk.db(), |tx| worker::next_wake(tx)).ok().flatten();
        let wake = wake.map(|at| at.plus_ms(-self.off_ms).max(self.now.plus_ms(1)));
        let known = [
            self.agenda.keys().next().map(|(at, _)| *at),
            self.again.keys().next().map(|(at, _)| *at),
            self.desk.shop.next_due(),
            self.whatsapp.next_callback_at(),
            self.email.next_callback_at(),
            wake,
        ];
        let next = known.into_iter().flatten().min()?.max(self.now.plus_ms(1));
        Some(Timestamp::from_ms((next.as_ms() + STEP_MS - 1).div_euclid(STEP_MS) * STEP_MS))
    }

    fn step(&mut self, at: Timestamp) {
        self.now = at;
        self.desk.true_now.store(at.as_ms(), Ordering::SeqCst);
        self.clock.set(self.local());
        let later = self.agenda.split_off(&(at.plus_ms(1), 0));
        for deed in std::mem::replace(&mut self.agenda, later).into_values() {
            self.note(format!("{deed:?}"));
            self.perform(&deed);
        }
        self.deliver();
        self.work();
        self.look();
    }

    /// What is on its way to us arrives.
    fn deliver(&mut self) {
        let local = self.local();
        for (headers, body) in self.desk.shop.deliveries(self.now) {
            let Webhook::Events(events) = self.desk.shop.webhook(&headers, &body, local) else {
                self.violations.push("a signed webhook of the shop was refused".into());
                continue;
            };
            self.arrive(ingest::from_commerce(&shop_id(), "fake", events, local));
        }
        for (channel, source) in [(self.email.clone(), "email"), (self.whatsapp.clone(), "whatsapp")] {
            let events = channel.callbacks(self.now);
            if !events.is_empty() {
                self.arrive(ingest::from_channel(&shop_id(), source, events, local));
            }
        }
        let later = self.again.split_off(&(self.now.plus_ms(1), 0));
        for events in std::mem::replace(&mut self.again, later).into_values() {
            self.arrive(events);
        }
    }

    /// One delivery at a door: kept, then acknowledged; the process may die before or after the commit, and then the
    /// sender, who has no answer, tells it again.
    pub fn arrive(&mut self, events: Vec<Event>) {
        self.note(format!("arrive {}", events.iter().map(|e| e.id.as_str()).collect::<Vec<_>>().join(" ")));
        let (before, after) = self.plan.door;
        if self.rng.chance(before) {
            if self.sabotage == Sabotage::AcknowledgesEarly {
                return self.desk.acknowledge(&events);
            }
        } else {
            self.desk.commit(&events);
            if !self.rng.chance(after) {
                return self.desk.acknowledge(&events);
            }
        }
        self.told += 1;
        self.again.insert((self.now.plus_ms(2 * MINUTE_MS), self.told), events);
        self.crash();
    }

    /// Rounds of the worker until it is idle, or dies.
    fn work(&mut self) {
        for _ in 0..ROUNDS_MAX {
            let progress = match block_on(worker::tick(&self.app(), 1)) {
                Ok(progress) => progress,
                Err(error) => return self.violations.push(format!("store: {error}")),
            };
            if self.gremlin.take_death() {
                self.crash();
            } else if progress.is_idle() {
                return;
            }
            if self.sabotage == Sabotage::WritesToHoldouts {
                self.write_to_holdout();
            }
        }
        self.violations.push("the worker goes in circles".into());
    }

    /// The process dies; another one is started.
    fn crash(&mut self) {
        self.counts.crashes += 1;
        self.note("crash".into());
        self.app = None;
        if self.folder.is_some() {
            self.counts.reopened += 1;
            self.desk.db().close();
            self.desk.set_db(None);
            self.desk.set_db(Some(open_store(&url(self.folder.as_ref()))));
        }
        self.boot();
        match block_on(recover::started(&self.app())) {
            Ok(settled) => self.counts.recovered += settled as u64,
            Err(error) => self.violations.push(format!("store: {error}")),
        }
    }

    /// The checks that are asked after every step.
    fn look(&mut self) {
        let sent: Vec<String> = self.desk.book().sent[self.looked_at..]
            .iter()
            .map(|s| format!("sent {} to {} at {}", s.effect_key, s.to, s.at))
            .collect();
        if sent.is_empty() {
            return;
        }
        let broken = checks::sends(&self.desk.book(), self.looked_at);
        self.looked_at += sent.len();
        sent.into_iter().for_each(|line| self.note(line));
        self.violations.extend(broken);
    }

    /// Every fault ends, everything on its way arrives, everything due is done: then all must agree.
    fn come_to_rest(&mut self) {
        self.gremlin.sleep();
        self.plan.door = (0.0, 0.0);
        self.desk.shop.set_faults(FakeFaults::default());
        self.set_clock_off(0);
        self.end = self.end.plus_ms(2 * DAY_MS);
        self.step(self.now.max(self.end.plus_ms(-DAY_MS)));
        self.reconcile();
        while let Some(at) = self.next_instant().filter(|at| *at <= self.end) {
            self.step(at);
        }
        self.step(self.end);
        if self.violations.is_empty() {
            self.sabotage_at_rest();
            self.judge();
        }
    }

    fn judge(&mut self) {
        let (db, shop) = (self.desk.db(), self.desk.shop.clone());
        let touches = checks::touches(&db);
        let thorough = self.seed.is_multiple_of(THOROUGH_EVERY);
        let asked = checks::Asked { now: self.local(), clock_was_right: !self.was_behind, thorough };
        let mut broken = checks::at_rest(&db, &self.desk.book(), &shop, asked);
        let billed = self.email.log().into_iter().chain(self.whatsapp.log()).map(|s| (s.effect_key, s.cost.micros));
        broken.extend(checks::bills_agree(&touches, &billed.collect()));
        for touch in &touches {
            self.count(touch);
            let line = format!("touch {} {:?} {:?}", touch.effect_key, touch.state, touch.delivery);
            self.note(line);
        }
        if let Ok(state) = crate::support::dump(&db) {
            state.lines().for_each(|line| self.note(line.to_owned()));
        }
        if self.sabotage == Sabotage::EditsProjection {
            edit_projection(&db);
        }
        if thorough {
            broken.extend(checks::rebuilt(&db, &self.rng));
        }
        self.violations.extend(broken);
    }

    fn count(&mut self, touch: &domain::touch::Touch) {
        match &touch.state {
            TouchState::Skipped { reason, .. } => match reason.as_str() {
                "holdout" => self.counts.held_out += 1,
                "already_bought" | "purchase" | "opt_out" | "opted_out" => self.counts.bought += 1,
                _ => {}
            },
            TouchState::Accepted { .. } => self.counts.coupons += u64::from(touch.coupon.is_some()),
            _ => {}
        }
    }

    fn outcome(mut self) -> Outcome {
        let book = self.desk.book();
        self.counts.sends = book.sent.len() as u64;
        self.counts.struck = book.struck;
        self.counts.duplicates = book.duplicates;
        self.counts.unknown = book.unknown.len() as u64;
        self.counts.bubbles = book.sent.iter().filter(|s| s.channel == ChannelKind::Webchat).count() as u64;
        drop(book);
        let mut hash = Sha256::new();
        for line in &self.trace {
            hash.update(line.as_bytes());
            hash.update([0]);
        }
        let hash = hash.finalize().iter().map(|b| format!("{b:02x}")).collect();
        let (trace, violations) = (std::mem::take(&mut self.trace), std::mem::take(&mut self.violations));
        Outcome { violations, hash, trace, counts: self.counts }
    }

    // ---- what deeds use

    /// Cartwright's clock.
    pub fn local(&self) -> Timestamp {
        self.now.plus_ms(self.off_ms)
    }

    /// Adds a line to the trace.
    pub fn note(&mut self, line: String) {
        self.trace.push(format!("{} {line}", self.now));
    }

    /// Puts Cartwright's clock right, or wrong.
    pub fn set_clock_off(&mut self, off_ms: i64) {
        self.off_ms = off_ms;
        self.was_behind |= off_ms < 0;
        self.clock.set(self.local());
    }

    /// A page of the shop is opened or left.
    pub fn page(&mut self, person: usize, open: bool) {
        self.pages.remove(&person);
        if open && let Ok(stream) = self.hub.subscribe(&self.people[person].browser, self.now) {
            self.pages.insert(person, stream);
        }
    }

    /// Asks the shop what changed, and the providers what became of messages.
    pub fn reconcile(&mut self) {
        let app = self.app();
        for feed in ChangeFeed::ALL {
            match block_on(reconcile::run(&*app.store, &shop_id(), &*self.desk.shop, feed, app.now())) {
                Ok(found) => self.counts.reconciled += found.new as u64,
                Err(ReconcileError::Shop(error)) => self.note(format!("reconcile {}: {error}", feed.as_str())),
                Err(ReconcileError::Store(error)) => self.violations.push(format!("store: {error}")),
            }
        }
        match block_on(recover::unknown(&app)) {
            Ok(settled) => self.counts.recovered += settled as u64,
            Err(error) => self.violations.push(format!("store: {error}")),
        }
        self.desk.catch_up().expect("the store can be read");
    }

    /// The owner edits a flow: who is on the way stays on the old version.
    pub fn new_version(&mut self) {
        let text = preset("recover-three-touch")
            .replace("wait: { for: 4h, from: last_change }", "wait: { for: 3h, from: last_change }");
        publish_flow(&self.app(), &text);
    }

    // ---- sabotage

    fn write_to_holdout(&mut self) {
        let held = checks::touches(&self.desk.db())
            .into_iter()
            .find(|t| matches!(&t.state, TouchState::Skipped { reason, .. } if reason == "holdout"));
        let Some(touch) = held else { return };
        let Some(sent) = self.email.log().first().cloned() else { return };
        let out = domain::ports::channel::Outbound {
            effect_key: touch.effect_key,
            to: "somebody@example.test".into(),
            message: sent.message,
            last_inbound_at: None,
            country: "DE".into(),
            now: self.local(),
        };
        let channel = self.watched(self.email.clone(), Some(self.email.clone()));
        if self.desk.book().sent.iter().all(|s| s.effect_key != out.effect_key) {
            drop(block_on(channel.send(&out)));
        }
    }

    /// Takes the timer of an enrollment that still has one.
    fn sabotage_at_rest(&mut self) {
        if self.sabotage != Sabotage::LosesTimers {
            return;
        }
        // A cart of today, so that somebody is on the way.
        let fresh = Deed::Fill(0, vec![(1, 1)], domain::cart::CartStage::Checkout);
        let script = self.baskets.len();
        self.baskets.push(self.baskets[0].renamed(&format!("late-{script}")));
        let Deed::Fill(_, lines, stage) = fresh else { return };
        self.perform(&Deed::Fill(script, lines, stage));
        self.step(self.now.plus_ms(MINUTE_MS));
        write(&*self.desk.db(), |tx| {
            let flows: BTreeSet<(String, i64)> =
                tx.flow_versions(&shop_id())?.into_iter().map(|v| (v.flow, v.version)).collect();
            for (flow, version) in flows {
                for one in tx.enrollments_in(&shop_id(), &flow, version, true, None, 10_000)? {
                    tx.cancel_timers(&shop_id(), &[one.id])?;
                }
            }
            Ok(())
        })
        .expect("the store takes it");
        self.step(self.now.plus_ms(5 * HOUR_MS));
    }
}

fn url(folder: Option<&tempfile::TempDir>) -> String {
    folder.map_or_else(|| "sqlite::memory:".into(), |f| format!("sqlite:{}", f.path().join("sim.db").display()))
}

fn edit_projection(db: &Db) {
    write(db, |tx| {
        let product = tx
            .product(&shop_id(), "p1")?
            .unwrap_or(domain::product::Versioned { value: None, version: Timestamp::EPOCH });
        let version = product.version.plus_ms(1);
        tx.put_product(&shop_id(), "p1", &domain::product::Versioned { version, ..product })
    })
    .expect("the store takes it");
}
