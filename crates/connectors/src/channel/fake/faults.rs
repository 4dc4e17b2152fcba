//! What goes wrong and how the dice fall: a pure function of seed, channel, key and attempt.

use domain::consent::ChannelKind;
use domain::timestamp::SECOND_MS;
use sha2::{Digest, Sha256};

/// Shares of calls (0 to 1) that go wrong in each way, and how long the provider takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Faults {
    /// Refused for now; nothing sent.
    pub temporary: f64,
    /// Refused for good; nothing sent.
    pub permanent: f64,
    /// Share of addresses that do not exist; always the same ones for one seed.
    pub bad_address: f64,
    /// Taken, but the answer is lost.
    pub unknown_accepted: f64,
    /// Lost on the way; nobody knows.
    pub unknown_not_accepted: f64,
    /// Share of taken messages that come back later.
    pub bounce: f64,
    /// Share of delivered WhatsApp messages that are read.
    pub read: f64,
    /// Share of callbacks told twice.
    pub duplicated: f64,
    /// Share of messages whose callbacks come in the wrong order.
    pub reordered: f64,
    /// Shortest and longest time the provider takes, in virtual milliseconds.
    pub latency_ms: (i64, i64),
}

impl Faults {
    /// Nothing goes wrong; half of WhatsApp messages are read.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            temporary: 0.0,
            permanent: 0.0,
            bad_address: 0.0,
            unknown_accepted: 0.0,
            unknown_not_accepted: 0.0,
            bounce: 0.0,
            read: 0.5,
            duplicated: 0.0,
            reordered: 0.0,
            latency_ms: (20, 20),
        }
    }

    /// A bad day: about three of ten calls fail in some way, callbacks repeat and overtake each other.
    #[must_use]
    pub const fn harsh() -> Self {
        Self {
            temporary: 0.12,
            permanent: 0.03,
            bad_address: 0.03,
            unknown_accepted: 0.06,
            unknown_not_accepted: 0.06,
            bounce: 0.05,
            read: 0.5,
            duplicated: 0.2,
            reordered: 0.3,
            latency_ms: (20, 25 * SECOND_MS),
        }
    }

    /// How long the provider takes for this call.
    pub(super) fn latency(&self, dice: &Dice) -> i64 {
        let (low, high) = self.latency_ms;
        // Cubed: most answers come soon, a few take very long.
        low.max(0) + (dice.unit("latency").powi(3) * (high - low).max(0) as f64) as i64
    }
}

/// What becomes of one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    Accept,
    Temporary,
    Permanent,
    BadAddress,
    UnknownAccepted,
    UnknownNotAccepted,
}

/// `call` decides about this try, `address` about the recipient: a dead address stays dead.
pub(super) fn draw(faults: &Faults, call: &Dice, address: &Dice) -> Fate {
    if address.chance("address", faults.bad_address) {
        return Fate::BadAddress;
    }
    let mut left = call.unit("fate");
    for (share, fate) in [
        (faults.temporary, Fate::Temporary),
        (faults.permanent, Fate::Permanent),
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
    pub(super) fn new(seed: u64, kind: ChannelKind, key: &str, attempt: u64) -> Self {
        let mut hash = Sha256::new();
        hash.update(seed.to_be_bytes());
        hash.update(attempt.to_be_bytes());
        hash.update(kind.as_str().as_bytes());
        hash.update([0]);
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
