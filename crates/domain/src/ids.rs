//! Identifiers. Rows that Cartwright creates carry UUIDv7; rows folded from the ledger carry an id derived from what
//! names them outside (UUIDv8 over SHA-256), so that the same history gives the same ids in any order of arrival.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::clock::Rng;
use crate::timestamp::Timestamp;

macro_rules! uuid_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new time-ordered id (UUIDv7).
            #[must_use]
            pub fn new(now: Timestamp, rng: &dyn Rng) -> Self {
                let mut random = [0_u8; 10];
                random[..8].copy_from_slice(&rng.next_u64().to_be_bytes());
                random[8..].copy_from_slice(&rng.next_u64().to_be_bytes()[..2]);
                let ms = u64::try_from(now.as_ms()).unwrap_or(0);
                Self(uuid::Builder::from_unix_timestamp_millis(ms, &random).into_uuid())
            }

            /// The id that follows from `parts` alone (UUIDv8 over SHA-256, parts length-prefixed).
            #[must_use]
            pub fn derive(parts: &[&str]) -> Self {
                let mut hash = Sha256::new();
                hash.update(stringify!($name).as_bytes());
                for part in parts {
                    hash.update((part.len() as u64).to_be_bytes());
                    hash.update(part.as_bytes());
                }
                let mut bytes = [0_u8; 16];
                bytes.copy_from_slice(&hash.finalize()[..16]);
                Self(uuid::Builder::from_custom_bytes(bytes).into_uuid())
            }

            /// The id as a plain UUID.
            #[must_use]
            pub const fn as_uuid(&self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

uuid_id! {
    /// A person who shops, under all identities that were found to be theirs.
    ShopperId,
    /// A cart, derived from shop and the platform's cart key.
    CartId,
    /// One subject in one flow version.
    EnrollmentId,
    /// One executed (or refused) step of an enrollment.
    TouchId,
    /// One stored verdict with its inputs.
    DecisionId,
    /// One pending wake-up.
    TimerId,
    /// One hand-off to a person.
    TicketId,
    /// One person's talk with a shop on one channel.
    ConversationId,
    /// A photo that a shopper sent.
    PhotoId,
}

/// The merchant's store (tenant). A short slug of `a-z`, `0-9` and `-`, chosen when the shop is connected.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ShopId(String);

/// The text is not a shop id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("shop id must be 1 to 63 characters of a-z, 0-9 and '-', got {0:?}")]
pub struct InvalidShopId(String);

impl ShopId {
    /// Checks and wraps a slug.
    ///
    /// # Errors
    /// When it is empty, longer than 63 bytes, or holds anything but `a-z`, `0-9`, `-`.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidShopId> {
        let text = text.into();
        let ok = (1..=63).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if ok { Ok(Self(text)) } else { Err(InvalidShopId(text.chars().take(80).collect())) }
    }

    /// The slug.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ShopId {
    type Error = InvalidShopId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl FromStr for ShopId {
    type Err = InvalidShopId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl From<ShopId> for String {
    fn from(id: ShopId) -> Self {
        id.0
    }
}

impl fmt::Display for ShopId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for ShopId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
