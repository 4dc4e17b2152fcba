//! `touch`: one message to the shopper, on the first of its candidates that is allowed.

use domain::consent::{ChannelKind, Purpose};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::is_slug;
use crate::document::{Condition, Problem};

/// Most candidates of a touch.
pub const CANDIDATES_MAX: usize = 8;
/// Most answer lines of a touch.
const ANSWERS_MAX: usize = 8;

/// Writes to the shopper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TouchStep {
    /// What the message is for; decides which consent it needs.
    pub purpose: Purpose,
    /// Ways to send it, best first.
    pub candidates: Vec<Candidate>,
    /// Answer lines that may be added, best first; those without facts are left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<String>,
    /// What the whole touch needs, whatever the candidate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold: Option<Hold>,
}

/// One way to send a touch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// Where.
    pub channel: ChannelKind,
    /// Which template.
    pub template: String,
    /// What goes with it; when it cannot be given, the next candidate is taken.
    #[serde(default)]
    pub offer: Offer,
    /// Only when this holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
}

/// What goes with a message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    /// Nothing.
    #[default]
    None,
    /// A discount, if policy allows one.
    Incentive,
    /// Other products that go with the cart.
    CrossSell,
}

/// What a touch needs to be sent at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Hold {
    /// The shopper is on the page. Without that nothing is sent anywhere.
    RequiresPresence,
}

impl TouchStep {
    pub(super) fn conditions(&self) -> Vec<(String, &Condition)> {
        let candidates = self.candidates.iter().enumerate();
        candidates.filter_map(|(i, c)| Some((format!("touch.candidates[{i}].when"), c.when.as_ref()?))).collect()
    }

    pub(super) fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !(1..=CANDIDATES_MAX).contains(&self.candidates.len()) {
            problems.push(Problem::new("touch.candidates", format!("must be 1 to {CANDIDATES_MAX}")));
        }
        for (i, candidate) in self.candidates.iter().enumerate() {
            if !is_slug(&candidate.template) {
                let path = format!("touch.candidates[{i}].template");
                problems.push(Problem::new(path, "must be a slug of a-z, 0-9 and '-'"));
            }
            if candidate.channel == ChannelKind::Human {
                let path = format!("touch.candidates[{i}].channel");
                problems.push(Problem::new(path, "a person is called with a hand_off step"));
            }
        }
        if self.answers.len() > ANSWERS_MAX || self.answers.iter().any(|a| !is_slug(a)) {
            problems.push(Problem::new("touch.answers", format!("must be at most {ANSWERS_MAX} slugs")));
        }
        problems
    }
}
