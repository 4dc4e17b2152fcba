//! Instants with millisecond resolution, as stored and compared everywhere.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Milliseconds since the Unix epoch (UTC). Serialised as RFC 3339 with milliseconds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

/// One second in milliseconds.
pub const SECOND_MS: i64 = 1_000;
/// One minute in milliseconds.
pub const MINUTE_MS: i64 = 60 * SECOND_MS;
/// One hour in milliseconds.
pub const HOUR_MS: i64 = 60 * MINUTE_MS;
/// One day (24 hours) in milliseconds.
pub const DAY_MS: i64 = 24 * HOUR_MS;

/// Latest instant that can be represented (9999-12-30), so that formatting never fails.
const MAX_MS: i64 = 253_402_207_200_000;
/// Earliest instant that can be represented (0000-01-02).
const MIN_MS: i64 = -62_167_132_800_000;

impl Timestamp {
    /// The epoch.
    pub const EPOCH: Self = Self(0);
    /// The latest representable instant; stands for "never" in comparisons.
    pub const MAX: Self = Self(MAX_MS);

    /// From milliseconds since the epoch, clamped to the years 0 to 9999.
    #[must_use]
    pub const fn from_ms(ms: i64) -> Self {
        Self(if ms > MAX_MS {
            MAX_MS
        } else if ms < MIN_MS {
            MIN_MS
        } else {
            ms
        })
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub const fn as_ms(self) -> i64 {
        self.0
    }

    /// This instant plus `ms` milliseconds, saturating.
    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> Self {
        Self::from_ms(self.0.saturating_add(ms))
    }

    /// Milliseconds from `earlier` to this instant (negative when this one is earlier).
    #[must_use]
    pub const fn since_ms(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The same instant as a jiff timestamp, for civil time and formatting.
    #[must_use]
    pub fn to_jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }

    /// Civil time in the IANA zone `zone`; UTC when the zone is unknown.
    #[must_use]
    pub fn in_zone(self, zone: &str) -> jiff::Zoned {
        let tz = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
        self.to_jiff().to_zoned(tz)
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(value: jiff::Timestamp) -> Self {
        Self::from_ms(value.as_millisecond())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}", self.to_jiff())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Timestamp {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<jiff::Timestamp>().map(Self::from)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trips_through_text_and_clamps() {
        let t = Timestamp::from_ms(1_795_213_693_042);
        assert_eq!(t.to_string(), "2026-11-20T22:28:13.042Z");
        assert_eq!(t.to_string().parse::<Timestamp>().expect("parses"), t);
        assert_eq!(Timestamp::from_ms(i64::MAX), Timestamp::MAX);
        assert!(Timestamp::MAX.to_string().starts_with("9999-12-30"));
        assert_eq!(Timestamp::MAX.plus_ms(1), Timestamp::MAX);
    }
}
