//! One turn's way to the model: within the budget, in the closed forms, and back to what stands without it on any failure.

use std::sync::{Mutex, PoisonError};

use compose::Answer;
use domain::clock::Clock;
use domain::message::Cost;
use domain::ports::model::{Model, ModelError, ModelErrorKind, ModelRequest, TokenPrices, Usage};
use serde::Serialize;
use serde_json::Value;

use super::budget::{Budget, Most};
use super::phrase::{self, Phrased};
use super::understand;
use crate::dialogue::Dialogue;
use crate::turn::Reply;
use crate::understand::{Context, Understanding};

/// A model and what one shopper's turn may take of it.
pub struct Leash<'a> {
    /// The model.
    pub model: &'a dyn Model,
    /// The shop's budget.
    pub budget: &'a Mutex<Budget>,
    /// What tokens cost.
    pub prices: Option<&'a TokenPrices>,
    /// Names the shopper within the budget; not told to the model.
    pub shopper: &'a str,
    /// Now.
    pub clock: &'a dyn Clock,
    /// Longest wait for what one method asks, second try included.
    pub timeout_ms: i64,
    /// Ask about every message, also where the built-in reading is sure: for evaluations.
    pub always: bool,
}

/// What came of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// The answer is used.
    Used,
    /// It is not, and why.
    Refused(String),
    /// There was none.
    Failed(ModelErrorKind),
}

/// One call, for explanations and cost.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Call {
    /// What was asked: the name of the closed form.
    pub asked: String,
    /// Which model.
    pub model: String,
    /// What came of it.
    pub came: Came,
    /// What it took, where the provider told.
    pub usage: Option<Usage>,
    /// What it cost, where prices are set.
    pub cost: Option<Cost>,
    /// Tokens that the budget counts for it: where nobody can tell, the most it can have been.
    pub counted_tokens: u64,
    /// Money that the budget counts for it, in millionths.
    pub counted_micros: i64,
}

impl Leash<'_> {
    /// What a message is about: the built-in reading, or that with what the model adds.
    pub async fn understand(
        &self,
        heard: Understanding,
        dialogue: &Dialogue,
        context: &Context<'_>,
        calls: &mut Vec<Call>,
    ) -> Understanding {
        let ask = if self.always {
            understand::may_be_asked(&heard, dialogue)
        } else {
            understand::is_worth_asking(&heard, dialogue)
        };
        if !ask {
            return heard;
        }
        let request = understand::request(&heard, self.timeout_ms);
        let Some(done) = self.call(&request, calls).await else { return heard };
        match understand::understand_with(&heard, &done, context) {
            Ok(understood) => understood,
            Err(refusal) => {
                refuse(calls, refusal.to_string());
                heard
            }
        }
    }

    /// The answer in the model's words, where it may word it and did so properly at the first or second try; else `None`, and
    /// the answer is told as it is.
    pub async fn phrase(
        &self,
        reply: &Reply,
        answer: &Answer,
        heard: &Understanding,
        calls: &mut Vec<Call>,
    ) -> Option<Phrased> {
        if !phrase::may_word(reply) {
            return None;
        }
        let begun = self.clock.now();
        let mut request = phrase::request(reply, heard, &answer.locale, begun, self.timeout_ms);
        for attempt in 0..2 {
            let done = self.call(&request, calls).await?;
            match phrase::judge(&done, &reply.lines, &answer.locale, &request.system) {
                Ok(phrased) => {
                    // Time passed: what was fresh when it was asked may be stale now.
                    let now = self.clock.now();
                    let fresh = reply.lines.iter().flat_map(|line| &line.facts).all(|fact| fact.is_fresh(now));
                    if !fresh {
                        refuse(calls, "its facts are no longer fresh".to_owned());
                    }
                    return fresh.then_some(phrased);
                }
                Err(violations) => {
                    refuse(calls, violations.first().map(ToString::to_string).unwrap_or_default());
                    let left = self.timeout_ms - self.clock.now().as_ms().saturating_sub(begun.as_ms()).max(0);
                    if attempt > 0 || left <= 0 {
                        return None;
                    }
                    request = ModelRequest { timeout_ms: left, ..phrase::again(&request, &done, &violations) };
                }
            }
        }
        None
    }

    async fn call(&self, request: &ModelRequest, calls: &mut Vec<Call>) -> Option<Value> {
        let (asked, model) = (request.schema.name.clone(), self.model.name());
        let (came, usage, cost) = (Came::Used, None, None);
        let mut call = Call { asked, model, came, usage, cost, counted_tokens: 0, counted_micros: 0 };
        let answer = self.within_budget(request, &mut call).await;
        let answer = answer.map_err(|error| call.came = Came::Failed(error.kind)).ok();
        calls.push(call);
        answer
    }

    async fn within_budget(&self, request: &ModelRequest, call: &mut Call) -> Result<Value, ModelError> {
        request.check()?;
        let most = self.most(request);
        let hold = self.locked().hold(self.shopper, most, self.clock.now())?;
        let outcome = self.model.complete(request).await;
        let (usage, told) = match &outcome {
            Ok(done) => (done.usage, done.cost.clone()),
            Err(error) => (error.usage, None),
        };
        let cost = told.or_else(|| Some(self.prices?.cost(&call.model, usage?)));
        let micros = cost.as_ref().map(|cost| cost.micros);
        call.counted_tokens = usage.map_or(most.tokens, Usage::tokens);
        call.counted_micros = micros.filter(|_| usage.is_some()).unwrap_or(most.micros);
        (call.usage, call.cost) = (usage, cost);
        self.locked().settle(hold, usage, micros);
        outcome.map(|done| done.answer)
    }

    /// The most a request can take.
    fn most(&self, request: &ModelRequest) -> Most {
        let tokens = request.tokens_bound();
        let output_tokens = u64::from(request.tokens_max);
        let usage = Usage { input_tokens: tokens.saturating_sub(output_tokens), output_tokens };
        let micros = self.prices.map_or(0, |prices| prices.micros(usage));
        Most { tokens, micros, timeout_ms: request.timeout_ms }
    }

    fn locked(&self) -> std::sync::MutexGuard<'_, Budget> {
        self.budget.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn refuse(calls: &mut [Call], why: String) {
    if let Some(last) = calls.last_mut() {
        last.came = Came::Refused(why);
    }
}
