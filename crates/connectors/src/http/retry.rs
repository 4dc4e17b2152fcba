//! When and how long to wait before a request is repeated.

use std::time::Duration;

use domain::clock::Rng;
use domain::ports::BoxFuture;
use domain::timestamp::{SECOND_MS, Timestamp};

/// First wait; doubles with each try.
const BASE_WAIT_MS: i64 = 250;

/// How to wait. Tests count the waits instead.
pub trait Sleeper: Send + Sync {
    /// Waits `ms` milliseconds.
    fn sleep_ms(&self, ms: i64) -> BoxFuture<'_, ()>;
}

/// Waits on the runtime's timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioSleeper;

impl Sleeper for TokioSleeper {
    fn sleep_ms(&self, ms: i64) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(Duration::from_millis(u64::try_from(ms).unwrap_or(0))))
    }
}

/// Exponential back-off with jitter: between half and all of 250 ms, 500 ms, 1 s, … up to `cap_ms`.
pub(super) fn backoff_ms(attempt: u32, cap_ms: i64, rng: &dyn Rng) -> i64 {
    let full = BASE_WAIT_MS.saturating_mul(1 << attempt.saturating_sub(1).min(16)).min(cap_ms.max(1));
    let half = full / 2;
    half + i64::try_from(rng.next_u64() % u64::try_from(full - half + 1).unwrap_or(1)).unwrap_or(0)
}

/// Reads a `Retry-After` value: seconds, or an HTTP date relative to `now`. Capped at one day.
#[must_use]
pub fn retry_after_ms(value: &str, now: Timestamp) -> Option<i64> {
    const DAY_S: i64 = 86_400;
    let value = value.trim();
    let ms = match value.parse::<u64>() {
        Ok(seconds) => i64::try_from(seconds).unwrap_or(DAY_S).min(DAY_S) * SECOND_MS,
        Err(_) => {
            let at = jiff::fmt::rfc2822::parse(value).ok()?;
            Timestamp::from(at.timestamp()).since_ms(now)
        }
    };
    Some(ms.clamp(0, DAY_S * SECOND_MS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::clock::SeededRng;

    #[test]
    fn waits_grow_jitter_and_stay_bounded() {
        let rng = SeededRng::new(7);
        for (attempt, low, high) in
            [(1, 125, 250), (2, 250, 500), (3, 500, 1_000), (9, 2_500, 5_000), (99, 2_500, 5_000)]
        {
            for _ in 0..200 {
                assert!((low..=high).contains(&backoff_ms(attempt, 5_000, &rng)), "{attempt}");
            }
        }
    }

    #[test]
    fn reads_retry_after_as_seconds_or_date() {
        let now: Timestamp = "2026-11-20T22:18:06Z".parse().expect("time");
        assert_eq!(retry_after_ms("600", now), Some(600_000));
        assert_eq!(retry_after_ms("Fri, 20 Nov 2026 22:19:06 GMT", now), Some(60_000));
        assert_eq!(retry_after_ms("Fri, 20 Nov 2020 22:19:06 GMT", now), Some(0));
        assert_eq!(retry_after_ms("99999999999999999999", now), None);
        assert_eq!(retry_after_ms("9999999999", now), Some(86_400_000));
        assert_eq!(retry_after_ms("soon", now), None);
        assert_eq!(retry_after_ms("-5", now), None);
    }
}
