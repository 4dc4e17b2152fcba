//! Group commit: queued jobs run in one transaction, each in a savepoint of its own, and share one commit. A job that
//! came alone needs no savepoint (which costs a copy of every page that it changes): the transaction is its own.
//!
//! Nobody is told of success before the commit is durable. A job that fails is rolled back alone; when the transaction
//! itself is lost, every job of it fails and nothing was kept.

use std::any::Any;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};

use domain::ports::store::{Done, StoreError, StoreResult};

use crate::exec::Exec;
use crate::queue::{Entry, Work};
use crate::repository::Repositories;
use crate::secret::SecretKey;
use crate::session::{Lane, Session};

/// What a job answers with.
type Answer = StoreResult<Box<dyn Any + Send>>;

/// What jobs of a group add to the counters, written once before the commit instead of once per timer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) timers_created: i64,
    pub(crate) lateness_ms_min: Option<i64>,
    /// The last ledger sequence that was given out; not stored, told to the session.
    pub(crate) sequence_max: i64,
}

impl Tally {
    /// Counts a fired timer.
    pub(crate) fn fired(&mut self, lateness_ms: i64) {
        self.lateness_ms_min = Some(self.lateness_ms_min.map_or(lateness_ms, |least| least.min(lateness_ms)));
    }

    fn flush(&self, exec: &mut dyn Exec) -> StoreResult<()> {
        if self.timers_created != 0 {
            exec.run(
                "INSERT INTO counters (name, value) VALUES ('timers_created', ?1) \
                 ON CONFLICT (name) DO UPDATE SET value = counters.value + excluded.value",
                &[self.timers_created.into()],
            )?;
        }
        if let Some(lateness_ms) = self.lateness_ms_min {
            exec.run(
                "INSERT INTO counters (name, value) VALUES ('lateness_ms_min', ?1) \
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE excluded.value < counters.value",
                &[lateness_ms.into()],
            )?;
        }
        Ok(())
    }
}

/// Tells everybody in `entries` the same error.
pub(crate) fn refuse_all(entries: impl IntoIterator<Item = Entry>, error: &StoreError) {
    for entry in entries {
        tell(entry.done, Err(error.clone()));
    }
}

/// Runs jobs from the front of `entries` in one transaction until they are through or `spent` says that it is enough.
/// Jobs that were not begun stay in `entries`: all of them when there is an error, which tells that there was no
/// transaction to run in.
pub(crate) fn run_group(
    session: &mut dyn Session,
    key: &SecretKey,
    lane: Lane,
    entries: &mut VecDeque<Entry>,
    spent: &dyn Fn() -> bool,
) -> StoreResult<()> {
    if let Err(error) = session.begin(lane) {
        session.rollback();
        return Err(error);
    }
    let alone = entries.len() == 1;
    let mut answers: Vec<(Done, Answer)> = Vec::with_capacity(entries.len());
    let mut tally = Tally::default();
    let mut lost = None;
    while let Some(entry) = entries.pop_front() {
        let (answer, ended) = if entry.reads || lane == Lane::Read {
            run_reading(session, key, entry.work)
        } else if alone {
            run_alone(session, key, &mut tally, entry.work)
        } else {
            run_in_savepoint(session, key, &mut tally, entry.work)
        };
        answers.push((entry.done, answer));
        lost = ended;
        if lost.is_some() || spent() {
            break;
        }
    }
    let ended = match lost {
        Some(error) => Err(error),
        None => tally.flush(session).and_then(|()| session.commit()),
    };
    match &ended {
        Ok(()) => session.acknowledged(tally.sequence_max),
        Err(_) => session.rollback(),
    }
    for (done, answer) in answers {
        tell(done, ended.clone().and(answer));
    }
    Ok(())
}

/// What became of a job; the second value is set when the whole transaction is lost with it.
type Ran = (Answer, Option<StoreError>);

fn run_reading(session: &mut dyn Session, key: &SecretKey, work: Work) -> Ran {
    let answer = call(session, key, &mut Tally::default(), work, false);
    let ended = (!session.is_open()).then(gone);
    (answer, ended)
}

/// Runs a job that has the transaction to itself: when it fails, the transaction is rolled back with it.
fn run_alone(session: &mut dyn Session, key: &SecretKey, tally: &mut Tally, work: Work) -> Ran {
    let answer = call(session, key, tally, work, true);
    let ended = match &answer {
        Err(error) => Some(error.clone()),
        Ok(_) => (!session.is_open()).then(gone),
    };
    (answer, ended)
}

fn run_in_savepoint(session: &mut dyn Session, key: &SecretKey, tally: &mut Tally, work: Work) -> Ran {
    if let Err(error) = session.savepoint() {
        return (Err(error.clone()), Some(error));
    }
    let mut counted = *tally;
    let answer = call(session, key, &mut counted, work, true).and_then(|value| session.release().map(|()| value));
    match &answer {
        Ok(_) => *tally = counted,
        Err(error) if !session.is_open() => {
            let cause = if matches!(error, StoreError::Unavailable(_)) { error.clone() } else { gone() };
            return (answer, Some(cause));
        }
        Err(_) => {
            if let Err(error) = session.rollback_to() {
                return (answer, Some(error));
            }
        }
    }
    (answer, None)
}

/// A panic in a job is the failure of that job alone. A statement that failed cannot be shrugged off by the job: on
/// PostgreSQL its transaction would be void, so it is void on both.
fn call(session: &mut dyn Session, key: &SecretKey, tally: &mut Tally, work: Work, writes: bool) -> Answer {
    let mut repositories = Repositories::new(session, key, tally, writes);
    let answer = catch_unwind(AssertUnwindSafe(|| match work {
        Work::Port(job) => job(&mut repositories),
        Work::Inner(job) => job(&mut repositories),
    }))
    .unwrap_or_else(|_| Err(StoreError::Corrupt("a job panicked and was rolled back".into())));
    match repositories.take_failure() {
        Some(failure) if answer.is_ok() => Err(failure),
        _ => answer,
    }
}

fn gone() -> StoreError {
    StoreError::Unavailable("the database gave up the transaction".into())
}

/// A panic of the one who waits must not take the store's thread with it.
fn tell(done: Done, answer: Answer) {
    if catch_unwind(AssertUnwindSafe(|| done(answer))).is_err() {
        tracing::error!("a caller panicked while it took a result of the store");
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;
    use crate::dialect::{Bulk, Dialect, ReadEach};
    use crate::exec::{Bind, Column, Row};

    /// A driver that does nothing but fail where it is told to.
    #[derive(Default)]
    struct Script {
        commit: Option<StoreError>,
        rollback_to: Option<StoreError>,
        lost_after: Option<usize>,
        savepoints: usize,
        open: bool,
        commits: usize,
    }

    impl Exec for Script {
        fn dialect(&self) -> Dialect {
            Dialect::Sqlite
        }
        fn run(&mut self, _: &str, _: &[Bind<'_>]) -> StoreResult<u64> {
            Err(StoreError::Unavailable("disk full".into()))
        }
        fn rows(&mut self, _: &str, _: &[Bind<'_>]) -> StoreResult<Vec<Row>> {
            Ok(Vec::new())
        }
        fn bulk(&mut self, _: &Bulk, _: &[Column<'_>]) -> StoreResult<Vec<Row>> {
            Ok(Vec::new())
        }
        fn read_each(&mut self, _: &ReadEach, _: &[Column<'_>]) -> StoreResult<Vec<Row>> {
            Ok(Vec::new())
        }
        fn script(&mut self, _: &str) -> StoreResult<()> {
            Ok(())
        }
        fn lock_ledger(&mut self) -> StoreResult<()> {
            Ok(())
        }
    }

    impl Session for Script {
        fn begin(&mut self, _: Lane) -> StoreResult<()> {
            self.open = true;
            Ok(())
        }
        fn commit(&mut self) -> StoreResult<()> {
            self.commits += 1;
            self.commit.clone().map_or(Ok(()), Err)
        }
        fn rollback(&mut self) {
            self.open = false;
        }
        fn savepoint(&mut self) -> StoreResult<()> {
            self.savepoints += 1;
            self.open = self.lost_after.is_none_or(|n| self.savepoints <= n);
            Ok(())
        }
        fn release(&mut self) -> StoreResult<()> {
            if self.open { Ok(()) } else { Err(gone()) }
        }
        fn rollback_to(&mut self) -> StoreResult<()> {
            self.rollback_to.clone().map_or(Ok(()), Err)
        }
        fn is_open(&self) -> bool {
            self.open
        }
        fn is_lost(&self) -> bool {
            false
        }
    }

    /// Runs jobs that answer with themselves; what each was told, in order.
    fn run(session: &mut Script, jobs: Vec<StoreResult<i32>>) -> (Vec<StoreResult<i32>>, usize) {
        let (sender, receiver) = mpsc::channel();
        let mut entries: VecDeque<Entry> = jobs
            .into_iter()
            .map(|result| {
                let sender = sender.clone();
                Entry {
                    work: Work::Port(Box::new(move |_| result.map(|r| Box::new(r) as Box<dyn Any + Send>))),
                    done: Box::new(move |r| {
                        let r = r.map(|any| *any.downcast::<i32>().expect("an i32"));
                        sender.send(r).expect("received");
                    }),
                    reads: false,
                }
            })
            .collect();
        run_group(session, &SecretKey::from_bytes([0; 32]), Lane::Write, &mut entries, &|| false).expect("begins");
        (receiver.try_iter().collect(), entries.len())
    }

    fn rejected() -> StoreError {
        StoreError::Rejected("no".into())
    }

    #[test]
    fn a_failed_job_fails_alone() {
        let mut session = Script::default();
        let (told, left) = run(&mut session, vec![Ok(1), Err(rejected()), Ok(3)]);
        assert_eq!(told, vec![Ok(1), Err(rejected()), Ok(3)]);
        assert_eq!((left, session.commits), (0, 1));
    }

    #[test]
    fn a_failed_commit_fails_every_job() {
        let error = StoreError::Unavailable("fsync failed".into());
        let mut session = Script { commit: Some(error.clone()), ..Script::default() };
        let (told, _) = run(&mut session, vec![Ok(1), Err(rejected()), Ok(3)]);
        assert_eq!(told, vec![Err(error.clone()), Err(error.clone()), Err(error)]);
        assert!(!session.open);
    }

    #[test]
    fn a_lost_transaction_fails_what_ran_and_keeps_the_rest_for_the_next() {
        let mut session = Script { lost_after: Some(1), ..Script::default() };
        let (told, left) = run(&mut session, vec![Ok(1), Ok(2), Ok(3)]);
        assert_eq!(told, vec![Err(gone()), Err(gone())]);
        assert_eq!((left, session.commits), (1, 0));

        let mut session = Script { rollback_to: Some(gone()), ..Script::default() };
        let (told, left) = run(&mut session, vec![Ok(1), Err(rejected()), Ok(3)]);
        assert_eq!(told, vec![Err(gone()), Err(gone())]);
        assert_eq!((left, session.commits), (1, 0));
    }

    #[test]
    fn a_job_cannot_shrug_off_a_failed_statement() {
        let (sender, receiver) = mpsc::channel();
        let mut entries = VecDeque::from([Entry {
            work: Work::Port(Box::new(|tx| {
                let ignored = tx.set_cursor("x", 1);
                Ok(Box::new(ignored.is_err()))
            })),
            done: Box::new(move |r| sender.send(r.map(drop)).expect("received")),
            reads: false,
        }]);
        let key = SecretKey::from_bytes([0; 32]);
        run_group(&mut Script::default(), &key, Lane::Write, &mut entries, &|| false).expect("begins");
        assert_eq!(receiver.recv(), Ok(Err(StoreError::Unavailable("disk full".into()))));
    }
}
