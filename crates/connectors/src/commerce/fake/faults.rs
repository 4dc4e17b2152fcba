//! What goes wrong in a fake shop, and how often. The default is a shop where nothing does.

/// Shares are probabilities from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FakeFaults {
    /// A change is never told by webhook (it still shows in the change feeds).
    pub lose: f64,
    /// A webhook comes twice, the second time later.
    pub duplicate: f64,
    /// Longest ordinary delay of a webhook, in milliseconds.
    pub delay_ms: i64,
    /// A webhook waits ten times the longest delay more, and at least a minute: others overtake it.
    pub reorder: f64,
    /// The body is taken down at the change, not at delivery: old news may arrive after new.
    pub stale: f64,
    /// A call of the interface fails and has no effect.
    pub error_rate: f64,
    /// A call of the interface runs into its time-out; what it asked for has happened all the same.
    pub slow_rate: f64,
    /// Every this many calls one is refused with "try again in a second"; 0 = no limit.
    pub rate_limit_every: u64,
}
