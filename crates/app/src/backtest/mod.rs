//! Time travel: a flow on the shop's own past. The same projections, engine and rules as live, on a virtual clock over the
//! ledger, on a store in memory ([`memory`]); nothing is sent and nothing of the live store is written.
//!
//! [`stream`] reads the ledger a page at a time and in order of time; a [`Backtest`] lives through it; [`tally`] counts.
//! What a live run did on the same events, a backtest does too: the same touches, times and reasons. What history cannot
//! tell (whether a message would have changed what people did) it does not tell either.
//!
//! To count something new: a field of [`tally::Report`], filled where a [`tally::Line`] or an ending is told.

mod memory;
pub mod stream;
pub mod tally;

use std::collections::BTreeMap;
use std::sync::Arc;

use domain::clock::{ManualClock, SeededRng};
use domain::event::Event;
use domain::ports::store::{Done, FlowVersion, Job, Store, StoreError, StoreResult, Tx};
use domain::shop::Shop;
use domain::timestamp::{DAY_MS, Timestamp};
use domain::touch::Touch;
use flow::document::FlowDoc;
use insight::economics::costs::CostTable;

use crate::context::{App, NoProbe, ShopAdapters};
use crate::flows::FlowCache;
use crate::journey::{self, IMPORT};
use crate::links::Links;
use crate::outreach::rehearse::{Grants, Rehearsed, rehearse};
use crate::worker::{TIMERS_MAX, TOUCHES_MAX};
use crate::{project, pump};
use memory::{Memory, News};
use tally::{Line, Report, Tally};

/// How long waits may run on after the last event when no end was given.
const RUN_OUT_MS: i64 = 30 * DAY_MS;
/// Events between two looks at what can be forgotten.
const SWEEP_EVERY: u64 = 20_000;
/// What an event read from a file is told as: a flow must see it as lived, not as imported.
const LIVED: &str = "history";

/// What is asked.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The shop, with its settings of now.
    pub shop: Shop,
    /// Every live flow of the shop, with the one that is asked about in its place.
    pub flows: Vec<FlowVersion>,
    /// The flow that is asked about.
    pub flow: String,
    /// Count from here; what happened before is lived through and not counted.
    pub from: Option<Timestamp>,
    /// Until here, exclusive.
    pub to: Option<Timestamp>,
    /// What touches cost.
    pub costs: CostTable,
    /// Most lines kept for the report.
    pub lines_max: usize,
}

/// Takes each line as it is told.
pub type Sink = Box<dyn FnMut(&Line) + Send>;

/// One flow on its way through a shop's past.
pub struct Backtest {
    app: App,
    clock: Arc<ManualClock>,
    memory: Memory,
    grants: Grants,
    plan: Plan,
    tally: Tally,
    sink: Option<Sink>,
    fed: u64,
}

impl Backtest {
    /// A backtest at the beginning of time; `adapters` tell which channels the shop has, and are never called.
    #[must_use]
    pub fn new(plan: Plan, adapters: ShopAdapters, sink: Option<Sink>) -> Self {
        let clock = Arc::new(ManualClock::default());
        let app = App {
            store: Arc::new(NoStore),
            clock: clock.clone(),
            rng: Arc::new(SeededRng::new(1)),
            links: Links::new([0; 32], "https://backtest.invalid"),
            flows: Arc::new(FlowCache::settled()),
            shelves: Arc::default(),
            shops: Arc::new(BTreeMap::from([(plan.shop.id.clone(), adapters)])),
            probe: Arc::new(NoProbe),
        };
        let memory = Memory::new(plan.shop.clone(), plan.flows.clone());
        let tally = Tally::new(&plan);
        Self { app, clock, memory, grants: Grants::default(), plan, tally, sink, fed: 0 }
    }

    /// Lives through one event at `at`. Before it, everything that was due by then happens.
    ///
    /// # Errors
    /// When a stored flow cannot be read.
    pub fn feed(&mut self, at: Timestamp, event: &Event) -> StoreResult<()> {
        self.run_to(at.plus_ms(-1))?;
        self.clock.set(at);
        self.tally.event(at, event);
        let lived;
        let event = if event.source == IMPORT {
            lived = Event { source: LIVED.into(), received_at: at, ..event.clone() };
            &lived
        } else {
            event
        };
        for change in project::apply(&mut self.memory, event)? {
            journey::react(&self.app, &mut self.memory, event, &change)?;
        }
        self.hear();
        self.run_to(at)?;
        self.fed += 1;
        if self.fed.is_multiple_of(SWEEP_EVERY) {
            self.memory.sweep(at);
        }
        Ok(())
    }

    /// Lets everything happen that is due up to `until`, each at its own time.
    fn run_to(&mut self, until: Timestamp) -> StoreResult<()> {
        while let Some(due) = self.memory.next_wake().filter(|due| *due <= until) {
            if due > self.app.now() {
                self.clock.set(due);
            }
            // As a worker's round: some timers, then some touches, until nothing is due at this instant.
            pump::fire_timers(&self.app, &mut self.memory, TIMERS_MAX)?;
            let tx: &mut dyn Tx = &mut self.memory;
            for touch in tx.due_touches(self.app.now(), TOUCHES_MAX)? {
                let became = rehearse(&self.app, &mut self.memory, &mut self.grants, &touch)?;
                if became == Rehearsed::Gone {
                    self.memory.drop_touch(touch.id);
                }
                self.tell(&touch, became);
            }
            self.hear();
        }
        Ok(())
    }

    /// Counts what happened to enrollments.
    fn hear(&mut self) {
        let now = self.app.now();
        for news in self.memory.take_news() {
            match news {
                News::Entered(enrollment) => self.tally.entered(&enrollment),
                News::Ended(enrollment) => self.tally.ended(&enrollment, now),
            }
        }
    }

    fn tell(&mut self, touch: &Touch, became: Rehearsed) {
        if let Some(line) = self.tally.touch(touch, became, self.app.now(), &self.plan.costs)
            && let Some(sink) = &mut self.sink
        {
            sink(&line);
        }
    }

    /// Lets the last waits run out and counts what is still open.
    ///
    /// # Errors
    /// When a stored flow cannot be read.
    pub fn finish(mut self) -> StoreResult<(Report, tally::Subjects)> {
        let end = self.plan.to.map_or_else(|| self.app.now().plus_ms(RUN_OUT_MS), |to| to.plus_ms(-1));
        if self.fed > 0 {
            self.run_to(end)?;
        }
        for enrollment in self.memory.open() {
            self.tally.open(enrollment);
        }
        Ok(self.tally.finish())
    }
}

/// The flows of a shop with `text`, or the live flow of that name, in the place of its live version.
///
/// # Errors
/// When the document has problems; each in words.
pub fn with_candidate(
    stored: Vec<FlowVersion>,
    text: &str,
) -> Result<(Vec<FlowVersion>, FlowVersion, Option<FlowVersion>), Vec<flow::document::Problem>> {
    let document: FlowDoc = flow::document::parse(text)?;
    let json = serde_json::to_value(&document).unwrap_or_default();
    let next = stored.iter().filter(|v| v.flow == document.name).map(|v| v.version).max().unwrap_or(0) + 1;
    let mut live: Vec<FlowVersion> = stored.into_iter().filter(|v| v.live).collect();
    let same = live.iter().find(|v| v.flow == document.name).cloned();
    if let Some(same) = same.as_ref().filter(|v| v.document == json) {
        return Ok((live, same.clone(), None));
    }
    let published_at = Timestamp::EPOCH;
    let candidate = FlowVersion { flow: document.name, version: next, document: json, live: true, published_at };
    live.retain(|v| v.flow != candidate.flow);
    live.push(candidate.clone());
    Ok((live, candidate, same))
}

/// The use-cases' store while a backtest runs: whoever asks it has taken a wrong way.
struct NoStore;

impl Store for NoStore {
    fn submit(&self, _job: Job, done: Done) {
        done(Err(StoreError::Unavailable("a backtest has no store of its own".into())));
    }

    fn submit_read(&self, job: Job, done: Done) {
        self.submit(job, done);
    }
}
