//! A model that does as it is told: tests, the demo and the simulation.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use domain::ports::BoxFuture;
use domain::ports::model::{Completion, Model, ModelError, ModelRequest, Usage};
use serde_json::Value;

/// Requests that are remembered, at most.
const SEEN_MAX: usize = 1_000;

/// What the fake does with one request.
#[derive(Clone, Debug, PartialEq)]
pub enum Scripted {
    /// Answers this.
    Answer(Value),
    /// Fails like this.
    Fail(ModelError),
    /// Never answers.
    Silence,
}

/// Plays its script, one entry a request; after its end it does always the same.
#[derive(Debug)]
pub struct FakeModel {
    script: Mutex<VecDeque<Scripted>>,
    otherwise: Scripted,
    seen: Mutex<Vec<ModelRequest>>,
}

impl FakeModel {
    /// Plays `script`, then does `otherwise`.
    #[must_use]
    pub fn new(script: impl IntoIterator<Item = Scripted>, otherwise: Scripted) -> Self {
        Self { script: Mutex::new(script.into_iter().collect()), otherwise, seen: Mutex::default() }
    }

    /// What it was asked so far.
    #[must_use]
    pub fn seen(&self) -> Vec<ModelRequest> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// About four bytes make a token.
fn usage(request: &ModelRequest, answer: &Value) -> Usage {
    let tokens = |bytes: usize| u64::try_from(bytes.div_ceil(4)).unwrap_or(u64::MAX);
    Usage {
        input_tokens: tokens(request.bytes()),
        output_tokens: tokens(answer.to_string().len()).min(u64::from(request.tokens_max)),
    }
}

impl Model for FakeModel {
    fn name(&self) -> String {
        "fake/scripted".to_owned()
    }

    fn complete<'a>(&'a self, request: &'a ModelRequest) -> BoxFuture<'a, Result<Completion, ModelError>> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() < SEEN_MAX {
            seen.push(request.clone());
        }
        let next = self.script.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
        let next = next.unwrap_or_else(|| self.otherwise.clone());
        Box::pin(async move {
            match next {
                Scripted::Answer(answer) => Ok(Completion { usage: Some(usage(request, &answer)), answer, cost: None }),
                Scripted::Fail(error) => Err(error),
                Scripted::Silence => std::future::pending().await,
            }
        })
    }
}
