//! What goes wrong and how the dice fall: a pure function of seed, reference and attempt.

use domain::timestamp::SECOND_MS;
use sha2::{Digest, Sha256};

/// Shares of calls (0 to 1) that go wrong in each way, and how long the carrier takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CarrierFaults {
    /// Refused for now; nothing made.
    pub temporary: f64,
    /// Made, but the answer is lost.
    pub unknown_accepted: f64,
    /// Lost on the way; nothing made, and nobody knows.
    pub unknown_not_accepted: f64,
    /// Share of parcels that meet a problem on the way (and arrive a day later).
    pub problem: f64,
    /// Every this many calls one is refused with "try again in a second"; 0 = no limit.
    pub rate_limit_every: u64,
    /// Shortest and longest time the carrier takes, in virtual milliseconds.
    pub latency_ms: (i64, i64),
}

impl CarrierFaults {
    /// Nothing goes wrong.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            temporary: 0.0,
            unknown_accepted: 0.0,
            unknown_not_accepted: 0.0,
            problem: 0.0,
            rate_limit_every: 0,
            latency_ms: (200, 200),
        }
    }

    /// A bad day: three of ten calls fail in some way, every tenth is too many, some answers come too late.
    #[must_use]
    pub const fn harsh() -> Self {
        Self {
            temporary: 0.15,
            unknown_accepted: 0.08,
            unknown_not_accepted: 0.08,
            problem: 0.2,
            rate_limit_every: 10,
            latency_ms: (200, 25 * SECOND_MS),
        }
    }

    /// How long the carrier takes for this call. Cubed: most answers come soon, a few take very long.
    pub(super) fn latency(&self, dice: &Dice) -> i64 {
        let (low, high) = self.latency_ms;
        low.max(0) + (dice.unit("latency").powi(3) * (high - low).max(0) as f64) as i64
    }
}

/// What becomes of one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Accept,
    Temporary,
    UnknownAccepted,
    UnknownNotAccepted,
}

pub(super) fn draw(faults: &CarrierFaults, dice: &Dice) -> Fate {
    let mut left = dice.unit("fate");
    for (share, fate) in [
        (faults.temporary, Fate::Temporary),
        (faults.unknown_accepted, Fate::UnknownAccepted),
        (faults.unknown_not_accepted, Fate::UnknownNotAccepted),
    ] {
        if left < share {
            return fate;
        }
        left -= share;
    }
    Fate::Accept
}

/// Randomness that depends on what it is for, not on when it is asked.
pub(super) struct Dice([u8; 32]);

impl Dice {
    pub(super) fn new(seed: u64, key: &str, attempt: u64) -> Self {
        let mut hash = Sha256::new();
        hash.update(seed.to_be_bytes());
        hash.update(attempt.to_be_bytes());
        hash.update(key.as_bytes());
        Self(hash.finalize().into())
    }

    /// 64 bits for one purpose.
    pub(super) fn word(&self, purpose: &str) -> u64 {
        let digest = Sha256::new().chain_update(self.0).chain_update(purpose.as_bytes()).finalize();
        digest.iter().take(8).fold(0, |word, byte| (word << 8) | u64::from(*byte))
    }

    /// A number in `0.0..1.0`.
    pub(super) fn unit(&self, purpose: &str) -> f64 {
        (self.word(purpose) >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub(super) fn chance(&self, purpose: &str, p: f64) -> bool {
        self.unit(purpose) < p
    }
}
