//! `hand_off`: a person of the team takes over, by ticket.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::is_slug;
use crate::document::Problem;

/// Opens a ticket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HandOff {
    /// Kind of ticket, a slug: `concierge`.
    pub kind: String,
    /// One line for the queue.
    pub title: String,
}

impl HandOff {
    pub(super) fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !is_slug(&self.kind) {
            problems.push(Problem::new("hand_off.kind", "must be a slug of a-z, 0-9 and '-'"));
        }
        if !(1..=200).contains(&self.title.chars().count()) {
            problems.push(Problem::new("hand_off.title", "must have 1 to 200 characters"));
        }
        problems
    }
}
