//! The loop that keeps everything moving: project, fire timers, send what is due. One call is one round; `server` calls it
//! when the store tells of new work or the next wake-up comes, the simulation calls it step by step.

use domain::ports::store::{StoreResult, Tx, read_async, write_async};
use domain::timestamp::Timestamp;
use futures_util::StreamExt;

use crate::context::App;
use crate::{converse, outreach, photos, pump};

/// Ledger entries projected in one transaction.
const EVENTS_MAX: i64 = 500;
/// Timers fired in one transaction.
pub(crate) const TIMERS_MAX: i64 = 500;
/// Conversations answered in one round.
const ANSWERS_MAX: i64 = 100;
/// Touches taken up in one round.
pub(crate) const TOUCHES_MAX: i64 = 200;

/// What one round did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Ledger entries projected.
    pub events: usize,
    /// Timers fired.
    pub timers: usize,
    /// Photos fetched.
    pub photos: usize,
    /// Conversations answered.
    pub answers: usize,
    /// Touches tried.
    pub touches: usize,
}

impl Progress {
    /// Whether there was nothing to do.
    #[must_use]
    pub const fn is_idle(&self) -> bool {
        self.events == 0 && self.timers == 0 && self.photos == 0 && self.answers == 0 && self.touches == 0
    }
}

/// One round, with at most `parallel` calls to the outside at once.
///
/// # Errors
/// When the store fails. What was committed stays; the next round goes on from there.
pub async fn tick(app: &App, parallel: usize) -> StoreResult<Progress> {
    let (for_events, for_timers) = (app.clone(), app.clone());
    let events = write_async(&*app.store, move |tx| pump::drain(&for_events, tx, EVENTS_MAX)).await?;
    if app.probe.crash_at("pump: drained") {
        return Ok(Progress { events, ..Progress::default() });
    }
    let timers = write_async(&*app.store, move |tx| pump::fire_timers(&for_timers, tx, TIMERS_MAX)).await?;
    if app.probe.crash_at("pump: timers fired") {
        return Ok(Progress { events, timers, ..Progress::default() });
    }
    let photos = photos::fetch(app, parallel).await?;
    let answers = answer_all(app, parallel).await?;
    let now = app.now();
    let due = read_async(&*app.store, move |tx| tx.due_touches(now, TOUCHES_MAX)).await?;
    let touches = due.len();
    let mut running = futures_util::stream::iter(due)
        .map(|touch| async move { outreach::execute(app, &touch).await })
        .buffer_unordered(parallel.max(1));
    let mut failed = None;
    while let Some(result) = running.next().await {
        // The others are on the wire: their outcomes are waited for and kept.
        failed = failed.or(result.err());
    }
    failed.map_or(Ok(Progress { events, timers, photos, answers, touches }), Err)
}

/// Answers the conversations that wait.
async fn answer_all(app: &App, parallel: usize) -> StoreResult<usize> {
    let waiting = read_async(&*app.store, |tx| tx.waiting_conversations(ANSWERS_MAX)).await?;
    let count = waiting.len();
    let mut running = futures_util::stream::iter(waiting)
        .map(|conversation| async move { converse::answer(app, &conversation).await })
        .buffer_unordered(parallel.max(1));
    let mut failed = None;
    while let Some(result) = running.next().await {
        failed = failed.or(result.err());
    }
    failed.map_or(Ok(count), Err)
}

/// Rounds until there is nothing to do at this instant.
///
/// # Errors
/// When the store fails.
pub async fn run_until_idle(app: &App, parallel: usize) -> StoreResult<()> {
    while !tick(app, parallel).await?.is_idle() {}
    Ok(())
}

/// When the next timer or planned touch is due, if any.
///
/// # Errors
/// When the store fails.
pub fn next_wake(tx: &mut dyn Tx) -> StoreResult<Option<Timestamp>> {
    Ok([tx.next_timer_due()?, tx.next_touch_due()?].into_iter().flatten().min())
}
