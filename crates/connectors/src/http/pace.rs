//! Rate limit and circuit breaker. Both only compare instants, so virtual clocks work.

use std::sync::{Mutex, PoisonError};

use domain::timestamp::{SECOND_MS, Timestamp};

use super::Rate;

/// Failures in a row that open the breaker.
const FAILURES_MAX: u32 = 8;
/// How long it stays open before one call may try again.
const OPEN_MS: i64 = 30 * SECOND_MS;

/// A token bucket that hands out instants instead of tokens: each call is told how long to wait for its turn.
#[derive(Debug)]
pub(super) struct Bucket {
    /// Microseconds between two calls.
    interval_us: i64,
    /// Calls that may come early.
    burst: i64,
    /// When the bucket would be full again if nobody called, in microseconds.
    full_at_us: Mutex<i64>,
}

impl Bucket {
    pub(super) fn new(rate: Rate) -> Self {
        let per_second = i64::from(rate.per_second.max(1));
        Self { interval_us: 1_000_000 / per_second, burst: i64::from(rate.burst.max(1)), full_at_us: Mutex::new(0) }
    }

    /// Takes a turn and tells how long to wait for it; `Err` with the wait, and no turn, when longer than `max_ms`.
    pub(super) fn take(&self, now: Timestamp, max_ms: i64) -> Result<i64, i64> {
        let now_us = now.as_ms().saturating_mul(1_000);
        let mut full_at = self.full_at_us.lock().unwrap_or_else(PoisonError::into_inner);
        let early_us = self.interval_us.saturating_mul(self.burst - 1);
        let latest = now_us + early_us + max_ms * 1_000 + self.interval_us;
        // Later than any turn ever handed out means that the clock jumped back: callers must not wait for the jump.
        let start = if *full_at > latest { now_us + early_us } else { (*full_at).max(now_us) };
        let wait_ms = (start - early_us - now_us).max(0).div_euclid(1_000);
        if wait_ms > max_ms {
            return Err(wait_ms);
        }
        *full_at = start + self.interval_us;
        Ok(wait_ms)
    }
}

/// Stops calling a system that keeps failing; one call in [`OPEN_MS`] looks whether it is back.
#[derive(Debug, Default)]
pub(super) struct Breaker(Mutex<BreakerState>);

#[derive(Debug, Default)]
struct BreakerState {
    failures: u32,
    open_until: Option<Timestamp>,
}

impl Breaker {
    /// `Err` with the milliseconds left while open.
    pub(super) fn check(&self, now: Timestamp) -> Result<(), i64> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match state.open_until {
            // The upper bound keeps a clock that jumped back from holding the breaker open for the jump.
            Some(until) if until > now && until.since_ms(now) <= OPEN_MS => Err(until.since_ms(now)),
            Some(_) => {
                state.open_until = Some(now.plus_ms(OPEN_MS));
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// Notes how a call went.
    pub(super) fn record(&self, healthy: bool, now: Timestamp) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if healthy {
            *state = BreakerState::default();
            return;
        }
        state.failures = state.failures.saturating_add(1);
        if state.failures >= FAILURES_MAX {
            state.open_until = Some(now.plus_ms(OPEN_MS));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const T0: Timestamp = Timestamp::from_ms(1_000_000);

    #[test]
    fn a_bucket_lets_a_burst_pass_and_then_keeps_the_pace() {
        let bucket = Bucket::new(Rate { per_second: 10, burst: 3 });
        let waits: Vec<_> = (0..6).map(|_| bucket.take(T0, 1_000)).collect();
        assert_eq!(waits, [Ok(0), Ok(0), Ok(0), Ok(100), Ok(200), Ok(300)]);
        assert_eq!(bucket.take(T0, 350), Err(400));
        assert_eq!(bucket.take(T0.plus_ms(10_000), 0), Ok(0));
        // An hour back: the wait stays within what the bucket can hold.
        assert!(bucket.take(T0.plus_ms(-3_600_000), 1_000).is_ok());
    }

    #[test]
    fn the_breaker_opens_lets_one_probe_through_and_closes() {
        let breaker = Breaker::default();
        for _ in 0..FAILURES_MAX {
            assert_eq!(breaker.check(T0), Ok(()));
            breaker.record(false, T0);
        }
        assert_eq!(breaker.check(T0), Err(OPEN_MS));
        let later = T0.plus_ms(OPEN_MS);
        assert_eq!(breaker.check(later), Ok(()), "probe");
        assert_eq!(breaker.check(later), Err(OPEN_MS), "one probe only");
        breaker.record(false, later);
        assert_eq!(breaker.check(later.plus_ms(1)), Err(OPEN_MS - 1));
        breaker.record(true, later);
        assert_eq!(breaker.check(later.plus_ms(2)), Ok(()));
    }
}
