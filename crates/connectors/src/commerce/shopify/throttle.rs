//! The vendor's bucket of cost points, as we believe it to stand. Pure: time comes in as a parameter.
//!
//! Every answer tells how full the bucket is and what the question cost. Before the next question its cost is taken out
//! of our picture of the bucket; what does not fit waits for the refill.

use std::collections::BTreeMap;

use domain::timestamp::Timestamp;
use serde::Deserialize;

/// Cost assumed for a question that was never asked before.
const FIRST_GUESS: f64 = 50.0;

/// The `extensions.cost` of an answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Cost {
    /// What the question may cost; taken out of the bucket at first.
    pub requested_query_cost: Option<f64>,
    /// The bucket after this answer.
    pub throttle_status: Option<ThrottleStatus>,
}

/// The vendor's own picture of the bucket.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ThrottleStatus {
    /// Size.
    pub maximum_available: f64,
    /// Fill.
    pub currently_available: f64,
    /// Points per second.
    pub restore_rate: f64,
}

/// Our picture of the bucket.
#[derive(Debug, Default)]
pub struct Throttle {
    bucket: Option<(ThrottleStatus, Timestamp)>,
    costs: BTreeMap<&'static str, f64>,
}

impl Throttle {
    /// How long to wait at `now` before asking `operation`, in milliseconds; 0 means its cost was taken out.
    pub fn take(&mut self, operation: &'static str, now: Timestamp) -> i64 {
        let cost = self.costs.get(operation).copied().unwrap_or(FIRST_GUESS);
        let Some((status, at)) = &mut self.bucket else { return 0 };
        let passed_s = now.since_ms(*at).max(0) as f64 / 1_000.0;
        let refilled = status.currently_available + passed_s * status.restore_rate;
        status.currently_available = refilled.min(status.maximum_available);
        *at = now;
        // A question larger than the bucket waits for a full one; the vendor then says what it thinks of it.
        let needed = cost.min(status.maximum_available);
        let missing = needed - status.currently_available;
        if missing > 0.0 {
            return ((missing / status.restore_rate) * 1_000.0).ceil() as i64;
        }
        status.currently_available -= needed;
        0
    }

    /// Takes over what an answer told.
    pub fn learn(&mut self, operation: &'static str, cost: &Cost, now: Timestamp) {
        if let Some(requested) = cost.requested_query_cost.filter(|c| c.is_finite() && *c >= 0.0) {
            self.costs.insert(operation, requested);
        }
        let sane = |s: &ThrottleStatus| s.restore_rate >= 1.0 && s.maximum_available >= 1.0;
        if let Some(status) = cost.throttle_status.filter(sane) {
            self.bucket = Some((status, now));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(requested: f64, available: f64) -> Cost {
        let status = ThrottleStatus { maximum_available: 2_000.0, currently_available: available, restore_rate: 100.0 };
        Cost { requested_query_cost: Some(requested), throttle_status: Some(status) }
    }

    fn at(ms: i64) -> Timestamp {
        Timestamp::from_ms(ms)
    }

    #[test]
    fn waits_exactly_for_what_is_missing() {
        let mut throttle = Throttle::default();
        assert_eq!(throttle.take("Orders", at(0)), 0, "nothing is known of the bucket yet");
        throttle.learn("Orders", &cost(300.0, 50.0), at(0));
        assert_eq!(throttle.take("Orders", at(0)), 2_500);
        assert_eq!(throttle.take("Orders", at(1_000)), 1_500);
        assert_eq!(throttle.take("Orders", at(2_500)), 0);
        assert_eq!(throttle.take("Orders", at(2_500)), 3_000, "the first question emptied it");
        assert_eq!(throttle.take("Shop", at(3_000)), 0, "a cheaper question still fits");
    }

    #[test]
    fn never_waits_for_more_than_a_full_bucket_and_ignores_nonsense() {
        let mut throttle = Throttle::default();
        throttle.learn("Orders", &cost(9_000.0, 0.0), at(0));
        assert_eq!(throttle.take("Orders", at(0)), 20_000);
        assert_eq!(throttle.take("Orders", at(20_000)), 0);
        let mut broken = cost(10.0, 0.0);
        broken.throttle_status = broken.throttle_status.map(|s| ThrottleStatus { restore_rate: 0.0, ..s });
        let mut throttle = Throttle::default();
        throttle.learn("Orders", &broken, at(0));
        assert_eq!(throttle.take("Orders", at(0)), 0, "a bucket that never refills is not believed");
        assert_eq!(throttle.take("Orders", at(-5_000)), 0, "a clock set back does no harm");
    }
}
