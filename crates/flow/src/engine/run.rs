//! One call of the engine: the enrollment as it changes, and the commands as they come up.

use domain::enrollment::{Enrollment, EnrollmentStatus};
use domain::timestamp::Timestamp;
use policy::expression::ExpressionError;

use super::{Command, FlowError, Input, plan_touch};
use crate::document::{FlowDoc, PauseEvent};
use crate::memory::Memory;
use crate::steps::{Action, Split, Step, Wait, WaitBase};
use crate::vars::Vars;

/// Longest reason that is kept.
const REASON_CHARS_MAX: usize = 200;

pub(super) struct Run<'a> {
    doc: &'a FlowDoc,
    enrollment: Enrollment,
    vars: Option<&'a Vars>,
    time_zone: &'a str,
    now: Timestamp,
    commands: Vec<Command>,
}

impl<'a> Run<'a> {
    pub(super) fn new(
        doc: &'a FlowDoc,
        enrollment: Enrollment,
        vars: Option<&'a Vars>,
        time_zone: &'a str,
        now: Timestamp,
    ) -> Self {
        Self { doc, enrollment, vars, time_zone, now, commands: Vec::new() }
    }

    /// The first step: a wait begins now; anything else is left to the timer, which comes with variables.
    pub(super) fn begin(&mut self) {
        match self.doc.step(&self.enrollment.step) {
            Some(Step { action: Action::Wait(wait), .. }) => self.rest(wait),
            Some(_) => {}
            None => self.end("completed"),
        }
    }

    pub(super) fn apply(&mut self, input: Input) -> Result<(), FlowError> {
        match input {
            Input::Exit { reason } if self.doc.ends_on(&reason) => self.end(&reason),
            Input::Exit { .. } => {}
            Input::Timer { revision } if self.is_stale(revision) => {}
            _ if self.now >= self.expires_at() => self.end("expired"),
            Input::Timer { .. } => self.wake()?,
            Input::SubjectChanged { at } => self.change(at)?,
            Input::Signal { name, lasted_ms } => self.signal(&name, lasted_ms)?,
            Input::Reply => self.pause(),
            Input::ConversationClosed => self.resume(),
            Input::Worked { step, done } => self.worked(&step, done)?,
            Input::StepDone { step } => self.mark_done(step)?,
        }
        Ok(())
    }

    /// The enrollment with its new revision, and the commands with the timer that goes with it.
    pub(super) fn finish(mut self, before: &Enrollment) -> (Enrollment, Vec<Command>) {
        if self.enrollment == *before {
            return (self.enrollment, Vec::new());
        }
        self.enrollment.revision = before.revision + 1;
        self.enrollment.updated_at = self.now;
        self.commands.insert(0, Command::CancelTimers);
        self.close_commands();
        (self.enrollment, self.commands)
    }

    pub(super) fn finish_entry(mut self) -> (Enrollment, Vec<Command>) {
        self.close_commands();
        (self.enrollment, self.commands)
    }

    fn close_commands(&mut self) {
        match &self.enrollment.status {
            EnrollmentStatus::Active => {
                self.commands.extend(self.enrollment.due_at.map(|due_at| Command::SetTimer { due_at }));
            }
            EnrollmentStatus::Paused { .. } => {}
            EnrollmentStatus::Ended { reason } => self.commands.push(Command::Ended { reason: reason.clone() }),
        }
    }

    fn expires_at(&self) -> Timestamp {
        self.enrollment.started_at.plus_ms(self.doc.expires_after.as_ms())
    }

    fn is_active(&self) -> bool {
        self.enrollment.status == EnrollmentStatus::Active
    }

    fn is_stale(&self, revision: i64) -> bool {
        let early = self.enrollment.due_at.is_none_or(|due_at| self.now < due_at);
        revision != self.enrollment.revision || early || !self.is_active()
    }

    fn step(&self) -> Result<&'a Step, FlowError> {
        let id = &self.enrollment.step;
        self.doc.step(id).ok_or_else(|| FlowError::UnknownStep(id.clone()))
    }

    fn wake(&mut self) -> Result<(), FlowError> {
        let step = self.step()?;
        match &step.action {
            Action::Wait(wait) => self.proceed(wait.on_timeout().or_else(|| self.doc.step_after(&step.id))),
            // Set to be executed now: entering, resuming or moving put it here.
            _ => self.proceed(Some(&step.id)),
        }
    }

    fn change(&mut self, at: Timestamp) -> Result<(), FlowError> {
        let at = at.min(self.now);
        if at <= self.enrollment.anchor_at {
            return Ok(());
        }
        let step = self.step()?;
        self.enrollment.anchor_at = at;
        match &step.action {
            Action::Wait(wait) if wait.follows_changes() => self.rest(wait),
            // A pause keeps what was left of the wait as `due_at - updated_at`, and `updated_at` moves now.
            _ if !self.is_active() => {
                self.enrollment.due_at = self.enrollment.due_at.map(|due_at| self.now.plus_ms(self.left_ms(due_at)));
            }
            _ => {}
        }
        Ok(())
    }

    fn signal(&mut self, name: &str, lasted_ms: i64) -> Result<(), FlowError> {
        let step = self.step()?;
        match &step.action {
            Action::Wait(wait) if self.is_active() && wait.is_ended_by(name, lasted_ms) => {
                self.proceed(self.doc.step_after(&step.id))
            }
            _ => Ok(()),
        }
    }

    fn pause(&mut self) {
        if self.is_active() && self.doc.pause_on.contains(&PauseEvent::Reply) {
            self.enrollment.status = EnrollmentStatus::Paused { reason: "reply".to_owned() };
        }
    }

    fn resume(&mut self) {
        if self.enrollment.status == (EnrollmentStatus::Paused { reason: "reply".to_owned() }) {
            self.enrollment.status = EnrollmentStatus::Active;
            let due_at = self.enrollment.due_at.map(|due_at| self.now.plus_ms(self.left_ms(due_at)));
            self.enrollment.due_at = due_at.map(|due_at| due_at.min(self.expires_at()));
        }
    }

    /// What was left of the wait when the enrollment last changed.
    fn left_ms(&self, due_at: Timestamp) -> i64 {
        due_at.since_ms(self.enrollment.updated_at).max(0)
    }

    fn mark_done(&mut self, done: String) -> Result<(), FlowError> {
        if self.doc.step(&done).is_none() || self.is_used(&done) {
            return Ok(());
        }
        let waits_here = self.enrollment.step == done && self.is_active();
        let after = self.doc.step_after(&done);
        self.enrollment.used_steps.push(done);
        if waits_here { self.proceed(after) } else { Ok(()) }
    }

    /// Goes on from a `do` step; told again, or of another step, it changes nothing.
    fn worked(&mut self, at: &str, done: bool) -> Result<(), FlowError> {
        let step = self.step()?;
        match &step.action {
            Action::Do(work) if step.id == at && self.is_active() => {
                let after = self.doc.step_after(&step.id);
                self.proceed(if done { after } else { work.on_failure.as_deref().or(after) })
            }
            _ => Ok(()),
        }
    }

    fn is_used(&self, step: &str) -> bool {
        self.enrollment.used_steps.iter().any(|used| used == step)
    }

    fn use_up(&mut self, step: &str) -> bool {
        let fresh = !self.is_used(step);
        if fresh {
            self.enrollment.used_steps.push(step.to_owned());
        }
        fresh
    }

    /// Executes steps from `at` until one that waits, or the end.
    fn proceed(&mut self, at: Option<&'a str>) -> Result<(), FlowError> {
        let used_before = self.enrollment.used_steps.clone();
        let memory = Memory::load(&self.enrollment.memory);
        let mut context = self.vars.map(Vars::context).unwrap_or_default();
        if !memory.is_empty() {
            memory.extend(&mut context);
        }
        let mut at = at;
        // A checked document passes no step twice without resting; the bound is for one that was not checked.
        for _ in 0..=self.doc.steps.len() {
            let Some(id) = at else {
                self.end("completed");
                return Ok(());
            };
            let step = self.doc.step(id).ok_or_else(|| FlowError::UnknownStep(id.to_owned()))?;
            self.enrollment.step = step.id.clone();
            match self.execute(step, &mut context) {
                Ok(Some(next)) => at = next,
                Ok(None) => return Ok(()),
                Err(error) => {
                    // Fail closed: what this call was about to do is not done.
                    self.commands.clear();
                    self.enrollment.used_steps = used_before;
                    self.end(&format!("expression_error: {error}"));
                    return Ok(());
                }
            }
        }
        self.commands.clear();
        self.enrollment.used_steps = used_before;
        self.end("circle");
        Ok(())
    }

    /// Executes one step: `Some(next)` to go on with, `None` to stay.
    fn execute(
        &mut self,
        step: &'a Step,
        context: &mut serde_json::Value,
    ) -> Result<Option<Option<&'a str>>, ExpressionError> {
        let following = self.doc.step_after(&step.id);
        match &step.action {
            Action::Wait(wait) => {
                self.rest(wait);
                return Ok(None);
            }
            Action::When(when) => {
                let holds = when.condition.test(context)?;
                return Ok(Some(if holds { Some(&when.then) } else { when.otherwise.as_deref().or(following) }));
            }
            Action::Touch(touch) => {
                if self.use_up(&step.id) {
                    self.commands.push(Command::Touch(plan_touch(&step.id, touch, context)?));
                }
            }
            Action::HandOff(hand_off) => {
                if self.use_up(&step.id) {
                    let (kind, title) = (hand_off.kind.clone(), hand_off.title.clone());
                    self.commands.push(Command::HandOff { step: step.id.clone(), kind, title });
                }
            }
            Action::Do(work) => {
                if self.use_up(&step.id) {
                    self.commands.push(Command::Do { step: step.id.clone(), tool: work.tool });
                }
                self.enrollment.due_at = Some(self.expires_at());
                return Ok(None);
            }
            Action::Split(split) => return Ok(Some(self.split(split, context))),
            // Nobody is listening here; a checked document does not lead here.
            Action::Say(_) | Action::Ask(_) | Action::Decide(_) => {
                self.end("needs_the_talk");
                return Ok(None);
            }
            Action::End(end) => {
                self.end(end.reason.as_deref().unwrap_or("completed"));
                return Ok(None);
            }
        }
        Ok(Some(following))
    }

    /// Takes the way of this subject, and records it.
    fn split(&mut self, split: &'a Split, context: &mut serde_json::Value) -> Option<&'a str> {
        let mut memory = Memory::load(&self.enrollment.memory);
        let recorded = memory.split.get(&split.name).map(String::as_str);
        let way = split.way(recorded, &self.enrollment.flow, &self.enrollment.subject.as_text())?;
        memory.split.insert(split.name.clone(), way.way.clone());
        memory.extend(context);
        self.enrollment.memory = memory.store();
        Some(&way.then)
    }

    fn rest(&mut self, wait: &Wait) {
        let due_at = wait.due_at(&WaitBase {
            changed_at: self.enrollment.anchor_at,
            entered_at: self.enrollment.started_at,
            began_at: self.now,
            time_zone: self.time_zone,
        });
        // The end of the enrollment is an event of its own, so the timer never sleeps past it.
        self.enrollment.due_at = Some(due_at.min(self.expires_at()));
    }

    fn end(&mut self, reason: &str) {
        let reason = reason.chars().take(REASON_CHARS_MAX).collect();
        self.enrollment.status = EnrollmentStatus::Ended { reason };
        self.enrollment.due_at = None;
    }
}
