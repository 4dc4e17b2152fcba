//! A made-up system behind the shop: it keeps what it is told once per id, is down at times, and loses answers.

use std::sync::{Mutex, MutexGuard, PoisonError};

use domain::ports::BoxFuture;
use domain::ports::backoffice::{Backoffice, Notice, NoticeError};

/// What goes wrong with the next calls, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The call is refused for now.
    Down,
    /// The notice is kept, but the caller does not hear so.
    AnswerLost,
    /// The call is refused for good.
    Refused,
}

#[derive(Debug, Default)]
struct State {
    kept: Vec<Notice>,
    calls: usize,
    faults: Vec<Fault>,
}

/// The made-up system.
#[derive(Debug)]
pub struct FakeBackoffice {
    name: &'static str,
    state: Mutex<State>,
}

impl FakeBackoffice {
    /// A system that works.
    #[must_use]
    pub fn new(name: &'static str) -> Self {
        Self { name, state: Mutex::default() }
    }

    /// Lets the next calls go wrong, the first one first.
    pub fn fail_next(&self, faults: &[Fault]) {
        self.state().faults = faults.iter().rev().cloned().collect();
    }

    /// What it was told, in order, each id once.
    #[must_use]
    pub fn notices(&self) -> Vec<Notice> {
        self.state().kept.clone()
    }

    /// How often it was called.
    #[must_use]
    pub fn calls(&self) -> usize {
        self.state().calls
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Backoffice for FakeBackoffice {
    fn name(&self) -> String {
        self.name.to_owned()
    }

    fn deliver<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<(), NoticeError>> {
        Box::pin(async move {
            let mut state = self.state();
            state.calls += 1;
            let fault = state.faults.pop();
            let known = state.kept.iter().any(|kept| kept.id == notice.id);
            if matches!(fault, None | Some(Fault::AnswerLost)) && !known {
                state.kept.push(notice.clone());
            }
            let failed =
                |temporary, message: &str| NoticeError { temporary, message: message.into(), retry_after_ms: None };
            match fault {
                None => Ok(()),
                Some(Fault::Down) => Err(failed(true, "the system is down")),
                Some(Fault::AnswerLost) => Err(failed(true, "no answer in time")),
                Some(Fault::Refused) => Err(failed(false, "the system refuses this notice")),
            }
        })
    }
}
