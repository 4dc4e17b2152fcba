//! A store thread: takes jobs from a queue, keeps a connection, and runs one group after the other on it.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::{Duration, Instant};

use domain::ports::store::StoreResult;

use crate::group::{refuse_all, run_group};
use crate::queue::{Entry, Queue};
use crate::secret::SecretKey;
use crate::session::{Lane, Session};

/// Makes a connection, again after each loss.
pub(crate) type Connect = Box<dyn FnMut() -> StoreResult<Box<dyn Session>> + Send>;

/// First pause after a failed connection, doubled with each failure …
const PAUSE_MIN: Duration = Duration::from_millis(50);
/// … up to this, so that a database that is back is found soon.
const PAUSE_MAX: Duration = Duration::from_secs(2);

/// How much one commit may carry.
#[derive(Clone, Copy, Debug)]
pub(crate) struct GroupLimits {
    /// Most jobs.
    pub(crate) jobs: usize,
    /// Most time before the commit, so that the first job does not wait long for the last.
    pub(crate) time: Duration,
}

/// One thread's task.
pub(crate) struct Worker {
    pub(crate) lane: Lane,
    pub(crate) queue: Arc<Queue>,
    pub(crate) key: SecretKey,
    pub(crate) connect: Connect,
    pub(crate) limits: GroupLimits,
}

impl Worker {
    /// Runs until the queue is closed and empty. `first` is a connection that is there already.
    pub(crate) fn run(mut self, first: Option<Box<dyn Session>>) {
        let mut session = first;
        let mut pause = PAUSE_MIN;
        while let Some(mut entries) = self.queue.take(self.limits.jobs) {
            while !entries.is_empty() {
                let held = session.take().filter(|session| !session.is_lost());
                let fresh = held.is_none();
                match held.map_or_else(&mut self.connect, Ok) {
                    Ok(connected) => {
                        pause = PAUSE_MIN;
                        session = Some(connected);
                    }
                    Err(error) => {
                        tracing::warn!(%error, "database connection failed");
                        refuse_all(entries.drain(..), &error);
                        self.queue.pause(pause);
                        pause = (pause * 2).min(PAUSE_MAX);
                    }
                }
                if let Some(session) = &mut session {
                    self.run_group(session.as_mut(), fresh, &mut entries);
                }
            }
        }
    }

    /// Runs one group. A connection that turns out to have died while it was idle is dropped without a word, as no job
    /// was begun: the caller makes a new one and comes again.
    fn run_group(&self, session: &mut dyn Session, fresh: bool, entries: &mut VecDeque<Entry>) {
        let began = monotonic();
        let spent = || monotonic().duration_since(began) >= self.limits.time;
        if let Err(error) = run_group(session, &self.key, self.lane, entries, &spent)
            && (fresh || !session.is_lost())
        {
            refuse_all(entries.drain(..), &error);
        }
    }
}

/// Bounds the time until a commit; what jobs do never depends on it.
#[expect(clippy::disallowed_methods, reason = "paces commits, decides nothing")]
fn monotonic() -> Instant {
    Instant::now()
}
