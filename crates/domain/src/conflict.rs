//! Which of two versions of one record holds, independent of the order in which they arrive.

use serde::Serialize;

use crate::timestamp::Timestamp;

/// Whether `candidate` replaces `held`: the later one does; of two with one time, the one whose JSON is greater.
/// Arbitrary for ties, but the same on every machine and in every order.
#[must_use]
pub fn replaces<T: Serialize>(candidate: (Timestamp, &T), held: (Timestamp, &T)) -> bool {
    let text = |value: &T| serde_json::to_string(value).unwrap_or_default();
    match candidate.0.cmp(&held.0) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => text(candidate.1) > text(held.1),
    }
}
