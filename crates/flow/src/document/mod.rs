//! Flow documents: `flows/*.yaml`, and the same as JSON over the API.
//!
//! Unknown fields and unknown steps are refused, so that a document never means less than it says. What is checked of
//! talks in particular is in `talk_check`.

mod check;
mod condition;
mod duration;
mod read;
mod talk_check;
mod timeline;

use domain::enrollment::Subject;
use policy::expression::ExpressionError;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use check::{INTENTS, check};
pub use condition::Condition;
pub use duration::{Duration, InvalidDuration, InvalidLocalTime, LocalTime};
pub use read::{TEXT_BYTES_MAX, parse};
pub use timeline::timeline;

pub use crate::presets::presets;
use crate::steps::{Action, Step};
use crate::vars::Vars;

/// The format that this crate reads.
pub const SCHEMA: &str = "cartwright/flow/1";
/// Most steps of a document.
pub const STEPS_MAX: usize = 100;

/// A flow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlowDoc {
    /// `cartwright/flow/1`.
    pub schema: String,
    /// Name, a slug; versions of one flow share it.
    pub name: String,
    /// For people.
    pub title: String,
    /// For people.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// What an enrollment is about; each subject enters a version at most once.
    pub subject: SubjectKind,
    /// What makes a subject enter.
    pub trigger: Trigger,
    /// What ends an enrollment at once. An opt-out and an erasure always do.
    #[serde(default)]
    pub exit_on: Vec<ExitEvent>,
    /// What pauses it until the conversation is closed.
    #[serde(default)]
    pub pause_on: Vec<PauseEvent>,
    /// How long after entering it ends by itself.
    pub expires_after: Duration,
    /// Share kept aside, in basis points, where it is to differ from the shop's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holdout_basis_points: Option<i64>,
    /// The steps, in order.
    pub steps: Vec<Step>,
}

/// The kinds of subjects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SubjectKind {
    /// A cart.
    Cart,
    /// A browsing session.
    Session,
    /// An order.
    Order,
    /// A return.
    Return,
    /// Somebody who waits for a variant to be back in stock.
    Watch,
    /// A talk with a shopper, and the work that it ends with.
    Conversation,
}

impl SubjectKind {
    /// Whether `subject` is of this kind.
    #[must_use]
    pub const fn matches(self, subject: &Subject) -> bool {
        matches!(
            (self, subject),
            (Self::Cart, Subject::Cart(_))
                | (Self::Session, Subject::Session(_))
                | (Self::Order, Subject::Order(_))
                | (Self::Return, Subject::Return(_))
                | (Self::Watch, Subject::Watch(_))
                // A talk that registered a return goes on with that.
                | (Self::Conversation, Subject::Conversation(_) | Subject::Return(_))
        )
    }
}

/// What makes a subject enter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Trigger {
    /// The happening.
    pub on: TriggerEvent,
    /// Of `asked_for`: what is asked for, by the name of the intent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intent: Option<String>,
    /// Only when this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

/// Happenings that may start a flow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TriggerEvent {
    /// A cart was filled or changed.
    CartChanged,
    /// An order was placed or changed.
    OrderChanged,
    /// A return was approved and confirmed.
    ReturnRegistered,
    /// Somebody asked to be told when a variant is back in stock.
    ProductWatched,
    /// A shopper asked for it in a talk.
    AskedFor,
    /// A product page was looked at.
    ProductViewed,
    /// The pointer rested on a product.
    ProductHovered,
    /// Nothing happened at the checkout for a while.
    CheckoutIdle,
}

impl TriggerEvent {
    /// What it happens to: a flow of another subject would never be entered by it.
    #[must_use]
    pub const fn subject(self) -> SubjectKind {
        match self {
            Self::CartChanged | Self::CheckoutIdle => SubjectKind::Cart,
            Self::OrderChanged => SubjectKind::Order,
            Self::ReturnRegistered => SubjectKind::Return,
            Self::ProductWatched => SubjectKind::Watch,
            Self::AskedFor => SubjectKind::Conversation,
            Self::ProductViewed | Self::ProductHovered => SubjectKind::Session,
        }
    }
}

/// Happenings that end an enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ExitEvent {
    /// The shopper bought.
    Purchase,
    /// The shopper does not want messages.
    OptOut,
    /// The cart was emptied.
    Emptied,
    /// The order was cancelled or refunded, or something of it comes back.
    Cancelled,
}

impl ExitEvent {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Purchase, Self::OptOut, Self::Emptied, Self::Cancelled];

    /// The reason as inputs name it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Purchase => "purchase",
            Self::OptOut => "opt_out",
            Self::Emptied => "emptied",
            Self::Cancelled => "cancelled",
        }
    }
}

/// Happenings that pause an enrollment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PauseEvent {
    /// The shopper wrote to the shop.
    Reply,
}

/// Something wrong in a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where: `steps[2].touch.candidates[0].when`; empty for the document as a whole.
    pub path: String,
    /// Line in the text, counted from 1, where it is known.
    pub line: Option<u64>,
    /// What is wrong.
    pub message: String,
}

impl Problem {
    /// A problem without a line.
    #[must_use]
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: path.into(), line: None, message: message.into() }
    }
}

impl FlowDoc {
    /// A step by its id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The step that follows `id`: its `next`, else the one below it.
    #[must_use]
    pub fn step_after(&self, id: &str) -> Option<&str> {
        let at = self.steps.iter().position(|step| step.id == id)?;
        let below = self.steps.get(at + 1).map(|step| step.id.as_str());
        self.steps[at].next.as_deref().or(below)
    }

    /// The touch or hand-off that comes next, from `id` on, when the shopper does nothing: waits run out, and a condition
    /// is taken to hold. For telling people what to expect, not for deciding.
    #[must_use]
    pub fn next_touch(&self, id: &str) -> Option<&Step> {
        let mut at = self.step(id)?;
        for _ in 0..self.steps.len() {
            let next = match &at.action {
                Action::Touch(_) | Action::HandOff(_) => return Some(at),
                Action::Wait(wait) => wait.on_timeout().or_else(|| self.step_after(&at.id)),
                Action::When(when) => Some(when.then.as_str()),
                Action::Split(split) => split.ways.first().map(|way| way.then.as_str()),
                Action::Decide(decide) => decide.allow.as_deref().or_else(|| self.step_after(&at.id)),
                Action::Do(_) | Action::Say(_) | Action::Ask(_) => self.step_after(&at.id),
                Action::End(_) => None,
            };
            at = self.step(next?)?;
        }
        None
    }

    /// Whether a happening makes a subject with `vars` enter.
    ///
    /// # Errors
    /// When the trigger's condition gives no answer; then the subject does not enter.
    pub fn is_triggered(&self, on: TriggerEvent, vars: &Vars) -> Result<bool, ExpressionError> {
        if self.trigger.on != on {
            return Ok(false);
        }
        self.trigger.when.as_ref().map_or(Ok(true), |when| when.test(&vars.context()))
    }

    /// Whether an exit for `reason` ends an enrollment. Those the document may choose end it when chosen; all others
    /// (opt-out, erasure, a stop by the owner) always do; but goods on their way back, and answers, are no marketing.
    #[must_use]
    pub fn ends_on(&self, reason: &str) -> bool {
        let owed = matches!(self.subject, SubjectKind::Return | SubjectKind::Conversation);
        if owed && reason == ExitEvent::OptOut.as_str() {
            return false;
        }
        let chosen = ExitEvent::ALL.into_iter().find(|event| *event != ExitEvent::OptOut && event.as_str() == reason);
        chosen.is_none_or(|event| self.exit_on.contains(&event))
    }
}

/// The JSON Schema of flow documents.
#[must_use]
pub fn json_schema() -> Value {
    schemars::schema_for!(FlowDoc).to_value()
}

#[cfg(test)]
mod tests;
