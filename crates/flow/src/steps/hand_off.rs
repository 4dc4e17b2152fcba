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
    /// In a talk: the sentence of the library that the shopper is told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
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
        problems.extend(super::say::check_words("hand_off", self.message.as_deref(), &super::OwnWords::new()));
        problems
    }
}
