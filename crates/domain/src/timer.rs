//! Timers: durable wake-ups. A timer fires once, in order per subject, never early, and is never lost.

use serde::{Deserialize, Serialize};

use crate::ids::{EnrollmentId, ShopId, TimerId};
use crate::timestamp::Timestamp;

/// Where a timer is in its short life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TimerState {
    /// Waits, or is leased to a worker.
    Pending,
    /// Has fired; what it caused was committed with it.
    Done,
    /// Not needed any more.
    Cancelled,
}

/// One pending wake-up of one enrollment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timer {
    /// UUIDv7.
    pub id: TimerId,
    /// The tenant.
    pub shop: ShopId,
    /// What wakes.
    pub enrollment: EnrollmentId,
    /// Not before.
    pub due_at: Timestamp,
    /// The enrollment's revision that set it: a timer of an older revision is stale and does nothing.
    pub revision: i64,
}
