//! The owner's rules for what is shown where: numbered versions, none of which is ever changed.

use serde::{Deserialize, Serialize};

use crate::ids::ShopId;
use crate::timestamp::Timestamp;

/// Longest name of who changed something, in bytes.
pub const BY_BYTES_MAX: usize = 100;

/// One version of a shop's rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Merchandising {
    /// The tenant.
    pub shop: ShopId,
    /// Counts from 1.
    pub version: i64,
    /// When it was put in force.
    pub at: Timestamp,
    /// Who put it in force, as they called themselves.
    pub by: String,
    /// The rules, in the words of `discovery::recommend::Rules`; checked there before they come here.
    pub rules: serde_json::Value,
}
