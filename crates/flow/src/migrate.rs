//! People in flight move from one version of a flow to another: only by an explicit mapping, and only as previewed.
//!
//! Moving ends the enrollment in the old version (`migrated`) and opens one in the new version, which keeps the arm, the
//! entry, the last change, and every used step that the mapping carries over, so that nobody is touched twice.

use std::collections::BTreeMap;

use domain::enrollment::{Enrollment, EnrollmentStatus, Subject};
use domain::ids::EnrollmentId;
use domain::timestamp::Timestamp;
use serde::Serialize;

use crate::document::FlowDoc;
use crate::engine::{Command, enrollment_id};
use crate::steps::{Action, WaitBase};

/// What moves where.
#[derive(Clone, Copy, Debug)]
pub struct Migration<'a> {
    /// The version people are in.
    pub old: &'a FlowDoc,
    /// The version they move to.
    pub new: &'a FlowDoc,
    /// Its number.
    pub new_version: i64,
    /// Old step to new step. A step that is not named moves to the one of the same id, if there is one.
    pub mapping: &'a BTreeMap<String, String>,
    /// Zone for waits until a time of day.
    pub time_zone: &'a str,
    /// Now.
    pub now: Timestamp,
}

/// What a migration would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Preview {
    /// Who moves.
    pub moves: Vec<Move>,
    /// Who does not.
    pub refused: Vec<Refusal>,
}

/// One person's move.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Move {
    /// The enrollment in the old version.
    pub enrollment: EnrollmentId,
    /// What it is about.
    pub subject: Subject,
    /// Where it stands.
    pub step_before: String,
    /// Where it will stand.
    pub step_after: String,
    /// When it would wake.
    pub due_before: Option<Timestamp>,
    /// When it will wake.
    pub due_after: Option<Timestamp>,
    /// It will wake at once.
    pub at_once: bool,
    /// Steps of the new version that count as used.
    pub used_steps: Vec<String>,
}

/// One person who stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// The enrollment.
    pub enrollment: EnrollmentId,
    /// Where it stands.
    pub step: String,
    /// Why it cannot move.
    pub reason: String,
}

/// What the migration would do to `enrollments`, in their order.
#[must_use]
pub fn preview(migration: &Migration<'_>, enrollments: &[Enrollment]) -> Preview {
    let mut preview = Preview::default();
    for before in enrollments {
        match migration.moved(before) {
            Ok(after) => preview.moves.push(Move {
                enrollment: before.id,
                subject: before.subject.clone(),
                step_before: before.step.clone(),
                step_after: after.step,
                due_before: before.due_at,
                due_after: after.due_at,
                at_once: after.status == EnrollmentStatus::Active
                    && after.due_at.is_some_and(|due| due <= migration.now),
                used_steps: after.used_steps,
            }),
            Err(reason) => {
                preview.refused.push(Refusal { enrollment: before.id, step: before.step.clone(), reason });
            }
        }
    }
    preview
}

/// Carries the migration out: for everybody who moves, the ended old enrollment and the new one. Those who cannot move
/// are left as they are.
#[must_use]
pub fn apply(migration: &Migration<'_>, enrollments: &[Enrollment]) -> Vec<(Enrollment, Vec<Command>)> {
    let mut results = Vec::new();
    for before in enrollments {
        let Ok(after) = migration.moved(before) else { continue };
        let mut ended = before.clone();
        let reason = "migrated".to_owned();
        ended.status = EnrollmentStatus::Ended { reason: reason.clone() };
        ended.due_at = None;
        ended.revision += 1;
        ended.updated_at = migration.now;
        results.push((ended, vec![Command::CancelTimers, Command::Ended { reason }]));
        let timer = after.due_at.filter(|_| after.status == EnrollmentStatus::Active);
        results.push((after, timer.map(|due_at| Command::SetTimer { due_at }).into_iter().collect()));
    }
    results
}

impl Migration<'_> {
    /// The step of the new version for a step of the old one.
    fn target<'a>(&'a self, step: &'a str) -> Option<&'a str> {
        let named = self.mapping.get(step).map_or(step, String::as_str);
        self.new.step(named).map(|found| found.id.as_str())
    }

    fn moved(&self, before: &Enrollment) -> Result<Enrollment, String> {
        if before.flow != self.old.name || self.new.name != self.old.name {
            return Err("it is in another flow".to_owned());
        }
        if !before.status.is_open() {
            return Err("it is over".to_owned());
        }
        if before.version == self.new_version {
            return Err("it is in that version already".to_owned());
        }
        if !self.new.subject.matches(&before.subject) {
            return Err("the new version is about something else".to_owned());
        }
        let step = self.target(&before.step).ok_or_else(|| format!("no step to move to from {:?}", before.step))?;
        let mut used_steps: Vec<String> = Vec::new();
        for used in before.used_steps.iter().filter_map(|used| self.target(used)) {
            if !used_steps.iter().any(|known| known == used) {
                used_steps.push(used.to_owned());
            }
        }
        Ok(Enrollment {
            id: enrollment_id(&before.shop, &before.flow, self.new_version, &before.subject),
            version: self.new_version,
            step: step.to_owned(),
            due_at: Some(self.due_after(before, step)),
            used_steps,
            revision: 0,
            updated_at: self.now,
            ..before.clone()
        })
    }

    /// When the moved enrollment wakes; for a paused one, such that what is left counts from now.
    fn due_after(&self, before: &Enrollment, step: &str) -> Timestamp {
        let began_at = match (self.old.step(&before.step).map(|s| &s.action), before.due_at) {
            (Some(Action::Wait(wait)), Some(due_at)) => wait.began_at(due_at).unwrap_or(before.updated_at),
            _ => before.updated_at,
        };
        let paused_ms =
            if before.status == EnrollmentStatus::Active { 0 } else { self.now.since_ms(before.updated_at) };
        let due_at = match self.new.step(step).map(|s| &s.action) {
            Some(Action::Wait(wait)) => wait
                .due_at(&WaitBase {
                    changed_at: before.anchor_at,
                    entered_at: before.started_at,
                    began_at: began_at.min(self.now),
                    time_zone: self.time_zone,
                })
                .plus_ms(paused_ms),
            // Not a wait: executed as soon as the enrollment wakes.
            _ => self.now,
        };
        due_at.min(before.started_at.plus_ms(self.new.expires_after.as_ms()))
    }
}

#[cfg(test)]
mod tests;
