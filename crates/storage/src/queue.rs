//! Jobs that wait for a store thread. Bounded: a full queue refuses, so that a slow disk becomes 503 and not memory.

use std::any::Any;
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use domain::ports::store::{Done, Job, StoreError, StoreResult};

use crate::repository::Repositories;

/// A job of the store's own, which sees more than the ports.
pub(crate) type InnerJob = Box<dyn FnOnce(&mut Repositories<'_>) -> StoreResult<Box<dyn Any + Send>> + Send>;

/// What a job is.
pub(crate) enum Work {
    Port(Job),
    Inner(InnerJob),
}

/// A job with the one who waits for it.
pub(crate) struct Entry {
    pub(crate) work: Work,
    pub(crate) done: Done,
    /// Reads only: may not write, needs no savepoint.
    pub(crate) reads: bool,
}

/// The queue of one lane.
pub(crate) struct Queue {
    state: Mutex<State>,
    changed: Condvar,
    waiting_max: usize,
}

#[derive(Default)]
struct State {
    entries: VecDeque<Entry>,
    closed: bool,
}

impl Queue {
    pub(crate) fn new(waiting_max: usize) -> Self {
        Self { state: Mutex::default(), changed: Condvar::new(), waiting_max }
    }

    /// No code that can panic runs under this lock, so a poisoned state is a whole one.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queues, or tells the one who waits why not.
    pub(crate) fn push(&self, entry: Entry) {
        let mut state = self.lock();
        let refusal = if state.closed {
            "the store is closed"
        } else if state.entries.len() >= self.waiting_max {
            "too many jobs wait for the store"
        } else {
            state.entries.push_back(entry);
            drop(state);
            self.changed.notify_one();
            return;
        };
        drop(state);
        (entry.done)(Err(StoreError::Unavailable(refusal.into())));
    }

    /// Waits for jobs and takes up to `most`; `None` when the queue is closed and empty.
    pub(crate) fn take(&self, most: usize) -> Option<VecDeque<Entry>> {
        let mut state = self.lock();
        while state.entries.is_empty() {
            if state.closed {
                return None;
            }
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        let count = state.entries.len().min(most);
        Some(state.entries.drain(..count).collect())
    }

    /// Lets jobs wait for a while (a database that is away is not asked without pause); ends early on `close`.
    pub(crate) fn pause(&self, time: Duration) {
        let state = self.lock();
        let wait = self.changed.wait_timeout_while(state, time, |state| !state.closed);
        drop(wait.unwrap_or_else(PoisonError::into_inner));
    }

    /// Takes no more jobs; those that wait are still done.
    pub(crate) fn close(&self) {
        self.lock().closed = true;
        self.changed.notify_all();
    }
}
