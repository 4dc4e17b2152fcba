//! The one place where the wall clock and the system's randomness are read.

use domain::clock::{Clock, Rng};
use domain::timestamp::Timestamp;

/// The system's time.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is where time enters the process")]
    fn now(&self) -> Timestamp {
        Timestamp::from(jiff::Timestamp::now())
    }
}

/// The system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRng;

impl Rng for SystemRng {
    fn next_u64(&self) -> u64 {
        // A machine without randomness cannot make ids that are unique: stopping is the only safe answer.
        getrandom::u64().expect("the system gives randomness")
    }
}

/// `N` bytes fit for a key.
///
/// # Panics
/// When the system gives no randomness.
#[must_use]
pub fn secret_bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives randomness");
    bytes
}
