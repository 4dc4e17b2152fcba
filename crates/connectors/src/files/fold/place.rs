//! The order in which rows are folded: by time; ties by shopper, kind and product, so that the file's own order does not
//! matter.

use domain::timestamp::Timestamp;

use super::super::events::{ClickEvent, ClickKind};

/// A row with its place in time.
pub(super) struct Ordered(pub(super) ClickEvent);

impl Ordered {
    fn place(&self) -> (Timestamp, &str, ClickKind, &str, Option<&str>, u64) {
        let row = &self.0;
        (row.at, &row.shopper_key, row.kind, &row.product_key, row.session_key.as_deref(), row.line)
    }
}

impl PartialEq for Ordered {
    fn eq(&self, other: &Self) -> bool {
        self.place() == other.place()
    }
}

impl Eq for Ordered {}

impl PartialOrd for Ordered {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ordered {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.place().cmp(&other.place())
    }
}
