//! The short way into the ledger: events of callers that come at the same time share one job, one statement and one
//! commit. Checking and serialising happens on the callers' threads.

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use domain::event::Event;
use domain::ports::store::{Appended, Done, StoreError, StoreResult};
use futures_channel::oneshot;

use crate::queue::{Entry, InnerJob, Queue, Work};
use crate::repository::LedgerRow;
use crate::reserve::{Reserve, is_owed};

/// Most events that may wait for the next statement.
const EVENTS_MAX: usize = 50_000;

/// One caller's events, and where the answer goes.
struct Caller {
    rows: Vec<LedgerRow>,
    answer: oneshot::Sender<StoreResult<Vec<Appended>>>,
}

#[derive(Default)]
struct Waiting {
    callers: Vec<Caller>,
    events: usize,
    /// Whether a job is queued that will take what waits.
    scheduled: bool,
}

impl Waiting {
    fn take(&mut self) -> Vec<Caller> {
        std::mem::take(self).callers
    }
}

type Shared<T> = Arc<Mutex<T>>;

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Collects events for one lane.
pub(crate) struct Ingest {
    lane: Arc<Queue>,
    waiting: Shared<Waiting>,
    reserve: Arc<Reserve>,
}

impl Ingest {
    pub(crate) fn new(lane: Arc<Queue>, reserve: Arc<Reserve>) -> Self {
        Self { lane, waiting: Arc::default(), reserve }
    }

    /// All events of one call are stored, or none; resolves once they are durable.
    pub(crate) fn append(
        &self,
        events: &[Event],
    ) -> impl Future<Output = StoreResult<Vec<Appended>>> + Send + 'static + use<> {
        let queued = self.queue(events);
        async move { queued?.await.map_err(|_| StoreError::Unavailable("the store stopped".into()))? }
    }

    /// Whether these events failed on a full disk and would be taken now.
    pub(crate) fn is_owed_room(&self, events: &[Event]) -> bool {
        self.reserve.is_spent() && events.iter().any(|event| is_owed(&event.body))
    }

    fn queue(&self, events: &[Event]) -> StoreResult<oneshot::Receiver<StoreResult<Vec<Appended>>>> {
        let rows = events.iter().map(LedgerRow::of).collect::<StoreResult<Vec<_>>>()?;
        if !LedgerRow::owed(&rows) {
            self.reserve.check()?;
        }
        let (answer, receiver) = oneshot::channel();
        let mut waiting = lock(&self.waiting);
        if waiting.events + rows.len() > EVENTS_MAX {
            return Err(StoreError::Unavailable("too many events wait for the store".into()));
        }
        waiting.events += rows.len();
        waiting.callers.push(Caller { rows, answer });
        let schedule = !std::mem::replace(&mut waiting.scheduled, true);
        drop(waiting);
        if schedule {
            let (work, done) = self.job();
            self.lane.push(Entry { work: Work::Inner(work), done, reads: false });
        }
        Ok(receiver)
    }

    /// The job takes whoever waits by the time that it runs; `done` answers them. A job that was refused by the queue
    /// has taken nobody: then those who wait are told.
    fn job(&self) -> (InnerJob, Done) {
        let taken: Shared<Option<Vec<(usize, Caller)>>> = Arc::default();
        let (waiting, slot) = (Arc::clone(&self.waiting), Arc::clone(&taken));
        let work: InnerJob = Box::new(move |repositories| {
            let mut rows = Vec::new();
            let mut callers = Vec::new();
            for mut caller in lock(&waiting).take() {
                callers.push((caller.rows.len(), Caller { rows: Vec::new(), answer: caller.answer }));
                rows.append(&mut caller.rows);
            }
            *lock(&slot) = Some(callers);
            repositories.append_rows(&rows).map(|appended| Box::new(appended) as _)
        });
        let waiting = Arc::clone(&self.waiting);
        let done: Done = Box::new(move |result| {
            let callers = lock(&taken).take().unwrap_or_else(|| {
                lock(&waiting).take().into_iter().map(|caller| (caller.rows.len(), caller)).collect()
            });
            let result = result.and_then(|any| {
                any.downcast::<Vec<Appended>>().map_err(|_| StoreError::Corrupt("job result type".into()))
            });
            answer_all(callers, result.map(|appended| *appended));
        });
        (work, done)
    }
}

fn answer_all(callers: Vec<(usize, Caller)>, result: StoreResult<Vec<Appended>>) {
    let mut places = result.map(Vec::into_iter);
    for (count, caller) in callers {
        let answer = match &mut places {
            Ok(places) => Ok(places.by_ref().take(count).collect()),
            Err(error) => Err(error.clone()),
        };
        // Whoever has gone away does not want to know.
        drop(caller.answer.send(answer));
    }
}
