//! The part of a document that is talked through with a shopper, step by step: `(document, what is kept)` to the next
//! thing to say, ask or decide. Pure.
//!
//! With every message the way is gone from its beginning, with the answers that are kept: so an answer that was corrected
//! counts for everything after it, verdicts are asked for again with what is true now, and a talk that was interrupted
//! goes on where a question is open. What was said is not said again. A yes is never kept: it counts for what follows at
//! once, and for nothing else.
//!
//! The talk ends with a step of work ([`Move::Work`]): the engine takes over there, by [`crate::engine::enter_at`].

use policy::expression::ExpressionError;
use serde_json::{Map, Value, json};

use crate::document::FlowDoc;
use crate::memory::Memory;
use crate::steps::{Action, Ask, Decide, HandOff, Say, Step, Work};

/// What comes next.
#[derive(Clone, Debug, PartialEq)]
pub enum Move<'a> {
    /// Say it, and tell with [`Input::Said`].
    Say {
        /// The step.
        step: &'a str,
        /// What.
        say: &'a Say,
    },
    /// See whether it is answered, else ask it: [`Input::Answered`], [`Input::Declined`], [`Input::GaveUp`].
    Ask {
        /// The step.
        step: &'a str,
        /// What.
        ask: &'a Ask,
    },
    /// Ask the table, and tell with [`Input::Decided`].
    Decide {
        /// The step.
        step: &'a str,
        /// Which.
        decide: &'a Decide,
        /// What the talk gives.
        inputs: Map<String, Value>,
        /// Whether the shopper said yes to exactly this, just now.
        confirmed: bool,
    },
    /// The work begins; the talk is over.
    Work {
        /// The step.
        step: &'a str,
        /// What.
        work: &'a Work,
    },
    /// A person takes over.
    HandOff {
        /// The step.
        step: &'a str,
        /// How.
        hand_off: &'a HandOff,
    },
    /// The talk is over.
    End {
        /// Why.
        reason: &'a str,
    },
}

/// What came of a move.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    /// It was said.
    Said,
    /// The question has its answer.
    Answered(Value),
    /// A no to what was read back.
    Declined,
    /// The question was asked in vain.
    GaveUp,
    /// What the table gives; with `outcome`: `allow`, `refuse`, anything else refers it to a person.
    Decided(Map<String, Value>),
}

/// A talk that cannot go on: a person is needed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TalkError {
    /// An expression gave no answer.
    #[error("step {step:?}: {error}")]
    Expression {
        /// The step.
        step: String,
        /// Why.
        error: ExpressionError,
    },
    /// A step that no talk has, or one that is not there.
    #[error("the talk leads to step {0:?}, where it cannot go on")]
    Step(String),
}

/// One way through a document.
#[derive(Clone, Debug)]
pub struct Talk<'a> {
    doc: &'a FlowDoc,
    /// What the way hashes by.
    subject: &'a str,
    memory: Memory,
    at: Option<&'a str>,
    passed: usize,
    confirmed: bool,
}

impl<'a> Talk<'a> {
    /// Begins at the first step with what is kept. `subject` tells talks apart for [`crate::steps::Split`].
    #[must_use]
    pub fn new(doc: &'a FlowDoc, memory: Memory, subject: &'a str) -> Self {
        let at = doc.steps.first().map(|step| step.id.as_str());
        let memory = Memory { verdict: Map::new(), ..memory };
        Self { doc, subject, memory, at, passed: 0, confirmed: false }
    }

    /// What is kept.
    #[must_use]
    pub fn memory(&self) -> &Memory {
        &self.memory
    }

    /// What is to be stored.
    #[must_use]
    pub fn into_memory(self) -> Memory {
        self.memory
    }

    /// Another answer to an earlier question.
    pub fn correct(&mut self, slot: &str, value: Value) {
        self.memory.slots.insert(slot.to_owned(), value);
    }

    /// What comes next. Asked again without an input in between, it is the same.
    ///
    /// # Errors
    /// When it cannot be told: fail closed, a person takes over.
    pub fn step(&mut self) -> Result<Move<'a>, TalkError> {
        loop {
            let Some(id) = self.at else { return Ok(Move::End { reason: "completed" }) };
            self.passed += 1;
            let step = self.doc.step(id).filter(|_| self.passed <= 4 * self.doc.steps.len());
            let step = step.ok_or_else(|| TalkError::Step(id.to_owned()))?;
            if let Some(found) = self.look(step)? {
                return Ok(found);
            }
        }
    }

    /// The move of a step, or `None` when the way went on by itself.
    fn look(&mut self, step: &'a Step) -> Result<Option<Move<'a>>, TalkError> {
        let id = step.id.as_str();
        let failed = |error| TalkError::Expression { step: id.to_owned(), error };
        Ok(match &step.action {
            Action::When(when) => {
                let holds = when.condition.test(&self.context()).map_err(failed)?;
                let otherwise = || when.otherwise.as_deref().or_else(|| self.doc.step_after(id));
                self.at = if holds { Some(&when.then) } else { otherwise() };
                None
            }
            Action::Split(split) => {
                let recorded = self.memory.split.get(&split.name).map(String::as_str);
                let way = split.way(recorded, &self.doc.name, self.subject);
                let way = way.ok_or_else(|| TalkError::Step(id.to_owned()))?;
                self.memory.split.insert(split.name.clone(), way.way.clone());
                self.at = Some(&way.then);
                None
            }
            Action::Say(say) if self.memory.said.contains(id) && !say.explain => {
                self.at = self.doc.step_after(id);
                None
            }
            Action::Say(say) => Some(Move::Say { step: id, say }),
            Action::Ask(ask) => {
                let known = match &ask.unless {
                    Some(unless) => unless.condition.test(&self.context()).map_err(failed)?.then_some(&unless.take),
                    None => None,
                };
                match known {
                    Some(value) => {
                        self.memory.slots.insert(ask.slot.clone(), value.clone());
                        self.at = self.doc.step_after(id);
                        None
                    }
                    None => Some(Move::Ask { step: id, ask }),
                }
            }
            Action::Decide(decide) => {
                let context = self.context();
                let given = decide.inputs.iter().map(|(column, input)| Ok((column.clone(), input.value(&context)?)));
                let inputs = given.collect::<Result<_, _>>().map_err(failed)?;
                Some(Move::Decide { step: id, decide, inputs, confirmed: self.confirmed })
            }
            Action::Do(work) => Some(Move::Work { step: id, work }),
            Action::HandOff(hand_off) => Some(Move::HandOff { step: id, hand_off }),
            Action::End(end) => Some(Move::End { reason: end.reason.as_deref().unwrap_or("completed") }),
            Action::Wait(_) | Action::Touch(_) => return Err(TalkError::Step(id.to_owned())),
        })
    }

    /// Goes on from the step at hand; what does not belong to it changes nothing.
    pub fn take(&mut self, input: Input) {
        let Some(step) = self.at.and_then(|id| self.doc.step(id)) else { return };
        let after = self.doc.step_after(&step.id);
        self.at = match (&step.action, input) {
            (Action::Say(_), Input::Said) => {
                self.memory.said.insert(step.id.clone());
                after
            }
            (Action::Ask(ask), Input::Answered(value)) => {
                if matches!(ask.kind, crate::steps::SlotKind::Confirm) {
                    self.confirmed = value == json!(true);
                } else {
                    self.memory.slots.insert(ask.slot.clone(), value);
                }
                after
            }
            (Action::Ask(ask), Input::Declined) => ask.on_no.as_deref(),
            (Action::Ask(ask), Input::GaveUp) => ask.on_give_up.as_deref(),
            (Action::Decide(decide), Input::Decided(verdict)) => {
                let outcome = verdict.get("outcome").and_then(Value::as_str).unwrap_or_default();
                let to = match outcome {
                    "allow" => decide.allow.as_deref().or(after),
                    "refuse" => decide.refuse.as_deref(),
                    _ => decide.refer.as_deref(),
                };
                self.memory.verdict = verdict;
                to
            }
            _ => return,
        };
    }

    fn context(&self) -> Value {
        let mut context = Value::Null;
        self.memory.extend(&mut context);
        context
    }
}

#[cfg(test)]
mod tests;
