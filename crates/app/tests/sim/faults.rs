//! What goes wrong in a run, by seed; and who makes it go wrong at the named points of the sending path.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use app::context::Probe;
use connectors::channel::fake;
use connectors::commerce::fake::FakeFaults;
use domain::clock::SeededRng;
use domain::timestamp::{MINUTE_MS, SECOND_MS};

use crate::doors::Desk;

/// A rule that is broken on purpose, to show that the checks would see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sabotage {
    /// Nothing is.
    None,
    /// A connector that sends every message twice.
    SendsTwice,
    /// A connector that tells an unknown outcome as a refusal worth another try.
    UnknownIsRefused,
    /// A connector that says "taken", and sends when it is called the next time.
    SendsLater,
    /// A door that answers 2xx before the commit.
    AcknowledgesEarly,
    /// Somebody writes to those who are held out.
    WritesToHoldouts,
    /// Somebody changes a projection by hand.
    EditsProjection,
    /// Somebody cancels the timer of an active enrollment.
    LosesTimers,
}

/// How much goes wrong in one run.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// Of the shop's platform.
    pub shop: FakeFaults,
    /// Of the providers.
    pub channel: fake::Faults,
    /// The process dies at a point of the sending path.
    pub crash: f64,
    /// A webhook's answer is lost before the commit (first) or after it (second); both times it comes again.
    pub door: (f64, f64),
    /// A shopper buys or opts out in the middle of a send.
    pub strike: f64,
    /// The clock is put forward or back for some hours.
    pub clock_jumps: bool,
    /// The store is a file that is closed and opened again at each crash.
    pub file: bool,
    /// The WhatsApp provider can be asked what became of a message.
    pub lookup: bool,
    /// The WhatsApp provider refuses a second call with one key.
    pub idempotency_key: bool,
}

impl Plan {
    /// The plan that `rng` draws. About one run in five is calm, so that ordinary days are tested too.
    pub fn draw(rng: &SeededRng) -> Self {
        let calm = rng.chance(0.2);
        let share = |most: f64| if calm { 0.0 } else { rng.unit() * most };
        let shop = FakeFaults {
            lose: share(0.15),
            duplicate: share(0.3),
            delay_ms: if calm { 2 * SECOND_MS } else { 10 * MINUTE_MS },
            reorder: share(0.15),
            stale: share(0.3),
            error_rate: share(0.15),
            slow_rate: share(0.1),
            rate_limit_every: if rng.chance(0.3) { 7 } else { 0 },
        };
        Self {
            shop,
            channel: if calm { fake::Faults::none() } else { fake::Faults::harsh() },
            crash: share(0.04),
            door: (share(0.05), share(0.05)),
            strike: share(0.08),
            clock_jumps: !calm && rng.chance(0.5),
            file: rng.chance(0.12),
            lookup: rng.chance(0.5),
            idempotency_key: rng.chance(0.3),
        }
    }
}

/// Sits at every named point: ends the world there, or lets a shopper act there.
pub struct Gremlin {
    rng: SeededRng,
    plan: Plan,
    desk: Arc<Desk>,
    dead: AtomicBool,
    asleep: AtomicBool,
}

impl Gremlin {
    /// A gremlin whose deeds follow from `rng`.
    pub fn new(rng: SeededRng, plan: Plan, desk: Arc<Desk>) -> Self {
        Self { rng, plan, desk, dead: AtomicBool::new(false), asleep: AtomicBool::new(false) }
    }

    /// Whether the process has died; it is up again afterwards.
    pub fn take_death(&self) -> bool {
        self.dead.swap(false, Ordering::SeqCst)
    }

    /// Does nothing from now on.
    pub fn sleep(&self) {
        self.asleep.store(true, Ordering::SeqCst);
    }

    fn crash_share(&self, point: &str) -> f64 {
        // Two of the points are passed in every round of the worker, the others once per message.
        if point.starts_with("pump:") { self.plan.crash / 12.0 } else { self.plan.crash }
    }
}

impl Probe for Gremlin {
    fn crash_at(&self, point: &'static str) -> bool {
        // The dead reach no second point: what follows in the same round has not happened.
        if self.dead.load(Ordering::SeqCst) {
            return true;
        }
        if point == "touch: intent committed" {
            self.desk.mark_intent();
        }
        if self.asleep.load(Ordering::SeqCst) {
            return false;
        }
        let open = matches!(point, "touch: loaded" | "touch: truth read" | "touch: intent committed");
        if open && self.rng.chance(self.plan.strike) {
            self.desk.strike(point == "touch: intent committed", &self.rng);
        }
        let dies = self.rng.chance(self.crash_share(point));
        self.dead.store(dies, Ordering::SeqCst);
        dies
    }
}
