//! `when`: a choice of two ways.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::document::{Condition, Problem};

/// Goes one way or the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// What decides.
    #[serde(rename = "if")]
    pub condition: Condition,
    /// The step when it holds.
    pub then: String,
    /// The step when it does not; the following step when left out.
    #[serde(default, rename = "else", skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<String>,
}

impl When {
    pub(super) fn check(&self) -> Vec<Problem> {
        if self.otherwise.as_ref() == Some(&self.then) {
            return vec![Problem::new("when", "both ways lead to the same step")];
        }
        Vec::new()
    }
}
