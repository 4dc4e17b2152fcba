//! One subject's way through one document: `(document, enrollment, input, variables, now)` to `(enrollment, commands)`.
//!
//! What holds, and is tested: a step touches at most once per enrollment; nothing follows an exit; a timer that is
//! early, or of an older revision, changes nothing; every change raises the revision and sets its timer anew, so that
//! exactly one timer of an open, waiting enrollment is ever valid. An expression that gives no answer ends the
//! enrollment without a touch.

mod run;

use domain::enrollment::{Enrollment, EnrollmentStatus, Subject};
use domain::ids::{EnrollmentId, ShopId, ShopperId};
use domain::timestamp::Timestamp;
use policy::expression::ExpressionError;
use serde::{Deserialize, Serialize};

use crate::document::FlowDoc;
use crate::memory::Memory;
use crate::steps::{Action, TouchStep};
pub use crate::steps::{Candidate, Hold, Offer, Tool};
use crate::vars::Vars;
use domain::consent::Purpose;
use run::Run;

/// Who enters.
#[derive(Clone, Debug)]
pub struct EnterRequest {
    /// The tenant.
    pub shop: ShopId,
    /// Version of the document.
    pub version: i64,
    /// What it is about.
    pub subject: Subject,
    /// Whose it is, when known.
    pub shopper: Option<ShopperId>,
    /// Last change of the subject.
    pub anchor_at: Timestamp,
    /// The shopper's IANA zone, else the shop's.
    pub time_zone: String,
    /// Now.
    pub now: Timestamp,
}

/// What happened to an enrollment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A timer fired.
    Timer {
        /// The revision it was set with.
        revision: i64,
    },
    /// The subject changed.
    SubjectChanged {
        /// When.
        at: Timestamp,
    },
    /// An event that steps may wait for.
    Signal {
        /// Its name: see [`crate::steps::SIGNALS`].
        name: String,
        /// How long it has lasted; 0 for events that do not last.
        lasted_ms: i64,
    },
    /// The end, for `purchase`, `opt_out`, `emptied`, `erased`, ….
    Exit {
        /// Why.
        reason: String,
    },
    /// The shopper wrote to the shop.
    Reply,
    /// The shopper's conversation was closed.
    ConversationClosed,
    /// The work of a step is over.
    Worked {
        /// The step.
        step: String,
        /// Whether it was done; else a person has to do it.
        done: bool,
    },
    /// A step was executed elsewhere (the same touch under an older version): it counts as used here too.
    StepDone {
        /// Its id here.
        step: String,
    },
}

/// What the caller must do, in order, in the transaction that keeps the enrollment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Wake the enrollment at `due_at` with the revision it now has.
    SetTimer {
        /// When.
        due_at: Timestamp,
    },
    /// Cancel the enrollment's pending timers.
    CancelTimers,
    /// Plan a touch.
    Touch(TouchPlan),
    /// Open a ticket. Like a touch it is a treatment: not for the holdout.
    HandOff {
        /// The step; names the effect.
        step: String,
        /// Kind of ticket.
        kind: String,
        /// One line for the queue.
        title: String,
    },
    /// Have work done, and tell with [`Input::Worked`] when it is over.
    Do {
        /// The step; names the effect.
        step: String,
        /// What.
        tool: Tool,
    },
    /// The enrollment is over; its planned touches that have not left must not leave.
    Ended {
        /// Why.
        reason: String,
    },
}

/// A touch to be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TouchPlan {
    /// The step; names the effect.
    pub step: String,
    /// What for.
    pub purpose: Purpose,
    /// Ways to send it, best first; those whose condition does not hold are left out.
    pub candidates: Vec<Candidate>,
    /// Answer lines that may be added, best first.
    pub answers: Vec<String>,
    /// What the whole touch needs.
    pub hold: Option<Hold>,
}

/// The enrollment does not fit the document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FlowError {
    /// Another flow's document.
    #[error("enrollment of flow {enrollment:?} was given the document of {document:?}")]
    WrongFlow {
        /// The enrollment's flow.
        enrollment: String,
        /// The document's name.
        document: String,
    },
    /// The enrollment stands at a step the document does not have.
    #[error("the document has no step {0:?}")]
    UnknownStep(String),
    /// The step is not a touch.
    #[error("step {0:?} is not a touch")]
    NotATouch(String),
    /// A candidate's condition gave no answer.
    #[error("expression_error: {0}")]
    Expression(#[from] ExpressionError),
}

/// A subject enters a flow. Its first step is executed at once when it waits for a time or an event, else by the timer
/// that is set for now.
#[must_use]
pub fn enter(doc: &FlowDoc, request: EnterRequest) -> (Enrollment, Vec<Command>) {
    let first = doc.steps.first().map(|step| step.id.as_str()).unwrap_or_default();
    enter_at(doc, request, first, &Memory::default())
}

/// A subject enters a flow at one of its steps with what was kept before: a talk is over and its work begins.
#[must_use]
pub fn enter_at(doc: &FlowDoc, request: EnterRequest, step: &str, memory: &Memory) -> (Enrollment, Vec<Command>) {
    let enrollment = Enrollment {
        id: enrollment_id(&request.shop, &doc.name, request.version, &request.subject),
        shop: request.shop,
        flow: doc.name.clone(),
        version: request.version,
        subject: request.subject,
        shopper: request.shopper,
        arm: None,
        status: EnrollmentStatus::Active,
        step: step.to_owned(),
        anchor_at: request.anchor_at.min(request.now),
        due_at: Some(request.now),
        used_steps: Vec::new(),
        memory: memory.store(),
        revision: 0,
        started_at: request.now,
        updated_at: request.now,
    };
    let mut run = Run::new(doc, enrollment, None, &request.time_zone, request.now);
    run.begin();
    run.finish_entry()
}

/// The id that follows from shop, flow, version and subject.
#[must_use]
pub fn enrollment_id(shop: &ShopId, flow: &str, version: i64, subject: &Subject) -> EnrollmentId {
    EnrollmentId::derive(&[shop.as_str(), flow, &version.to_string(), &subject.as_text()])
}

/// Something happened to an enrollment. Unchanged enrollments come back equal, without commands.
///
/// # Errors
/// When the enrollment does not fit the document.
pub fn advance(
    doc: &FlowDoc,
    enrollment: &Enrollment,
    input: Input,
    vars: &Vars,
    now: Timestamp,
) -> Result<(Enrollment, Vec<Command>), FlowError> {
    if enrollment.flow != doc.name {
        let (enrollment, document) = (enrollment.flow.clone(), doc.name.clone());
        return Err(FlowError::WrongFlow { enrollment, document });
    }
    if !enrollment.status.is_open() {
        return Ok((enrollment.clone(), Vec::new()));
    }
    let mut run = Run::new(doc, enrollment.clone(), Some(vars), &vars.shopper.time_zone, now);
    run.apply(input)?;
    Ok(run.finish(enrollment))
}

/// The plan of a touch step as it is now; conditions are asked again, for use right before sending.
///
/// # Errors
/// When there is no such touch, or a candidate's condition gives no answer: then nothing may be sent.
pub fn plan(doc: &FlowDoc, step: &str, vars: &Vars) -> Result<TouchPlan, FlowError> {
    let found = doc.step(step).ok_or_else(|| FlowError::UnknownStep(step.to_owned()))?;
    match &found.action {
        Action::Touch(touch) => Ok(plan_touch(step, touch, &vars.context())?),
        _ => Err(FlowError::NotATouch(step.to_owned())),
    }
}

fn plan_touch(step: &str, touch: &TouchStep, context: &serde_json::Value) -> Result<TouchPlan, ExpressionError> {
    let mut candidates = Vec::with_capacity(touch.candidates.len());
    for candidate in &touch.candidates {
        if candidate.when.as_ref().map_or(Ok(true), |when| when.test(context))? {
            candidates.push(candidate.clone());
        }
    }
    Ok(TouchPlan {
        step: step.to_owned(),
        purpose: touch.purpose,
        candidates,
        answers: touch.answers.clone(),
        hold: touch.hold,
    })
}

#[cfg(test)]
mod tests;
