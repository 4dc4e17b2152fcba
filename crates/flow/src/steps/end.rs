//! `end`: the enrollment is over.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::is_slug;
use crate::document::Problem;

/// Ends the enrollment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct End {
    /// Why, a slug; `completed` when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl End {
    pub(super) fn check(&self) -> Vec<Problem> {
        match &self.reason {
            Some(reason) if !is_slug(reason) => vec![Problem::new("end.reason", "must be a slug of a-z, 0-9 and '-'")],
            _ => Vec::new(),
        }
    }
}
