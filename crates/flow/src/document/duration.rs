//! Lengths of time as people write them (`4h`, `30s`, `1d12h`), and times of day (`09:00`).

use std::fmt;
use std::str::FromStr;

use domain::timestamp::{DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

const UNITS: [(char, i64); 4] = [('d', DAY_MS), ('h', HOUR_MS), ('m', MINUTE_MS), ('s', SECOND_MS)];

/// A length of time: positive, whole seconds, at most 10 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Duration(i64);

impl Duration {
    /// The longest that can be written.
    pub const MAX_MS: i64 = 3_650 * DAY_MS;

    /// In milliseconds.
    #[must_use]
    pub const fn as_ms(self) -> i64 {
        self.0
    }
}

/// The text is not a length of time.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a length of time such as 30s, 4h or 1d12h")]
pub struct InvalidDuration(String);

impl FromStr for Duration {
    type Err = InvalidDuration;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bad = || InvalidDuration(text.chars().take(40).collect());
        let mut total = 0_i64;
        let mut digits = String::new();
        let mut last_unit_ms = i64::MAX;
        for c in text.trim().chars() {
            if c.is_ascii_digit() && digits.len() < 9 {
                digits.push(c);
                continue;
            }
            // Units fall from days to seconds, each at most once: `1h1d` is a slip, not a length.
            let unit_ms = UNITS.iter().find(|(name, _)| *name == c).map(|(_, ms)| *ms).ok_or_else(bad)?;
            let count: i64 = digits.parse().map_err(|_| bad())?;
            if unit_ms >= last_unit_ms {
                return Err(bad());
            }
            total = count.checked_mul(unit_ms).and_then(|ms| total.checked_add(ms)).ok_or_else(bad)?;
            last_unit_ms = unit_ms;
            digits.clear();
        }
        if digits.is_empty() && (1..=Self::MAX_MS).contains(&total) { Ok(Self(total)) } else { Err(bad()) }
    }
}

impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The largest unit that divides it, so that `24h` and `1d` are written alike.
        let whole = UNITS.iter().find(|(_, ms)| self.0 % ms == 0);
        let (name, ms) = whole.copied().unwrap_or(('s', SECOND_MS));
        write!(f, "{}{name}", self.0 / ms)
    }
}

impl TryFrom<String> for Duration {
    type Error = InvalidDuration;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Duration> for String {
    fn from(value: Duration) -> Self {
        value.to_string()
    }
}

impl JsonSchema for Duration {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Duration".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^([0-9]{1,9}d)?([0-9]{1,9}h)?([0-9]{1,9}m)?([0-9]{1,9}s)?$",
            "examples": ["30s", "4h", "1d12h"],
        })
    }
}

/// A time of day on the reader's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LocalTime {
    /// 0 to 23.
    pub hour: i8,
    /// 0 to 59.
    pub minute: i8,
}

/// The text is not a time of day.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a time of day such as \"09:00\"")]
pub struct InvalidLocalTime(String);

impl TryFrom<String> for LocalTime {
    type Error = InvalidLocalTime;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let two_digits = |part: &str| {
            (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<i8>().ok()).flatten()
        };
        let parsed = text.split_once(':').and_then(|(h, m)| Some((two_digits(h)?, two_digits(m)?)));
        match parsed {
            Some((hour @ 0..=23, minute @ 0..=59)) => Ok(Self { hour, minute }),
            _ => Err(InvalidLocalTime(text.chars().take(40).collect())),
        }
    }
}

impl From<LocalTime> for String {
    fn from(value: LocalTime) -> Self {
        format!("{:02}:{:02}", value.hour, value.minute)
    }
}

impl JsonSchema for LocalTime {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LocalTime".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "examples": ["09:00"] })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes_lengths_of_time() {
        for (text, ms, written) in [
            ("30s", 30_000, "30s"),
            ("90s", 90_000, "90s"),
            ("4h", 14_400_000, "4h"),
            ("24h", 86_400_000, "1d"),
            ("1d12h", 129_600_000, "36h"),
            (" 7d ", 604_800_000, "7d"),
        ] {
            let duration: Duration = text.parse().unwrap();
            assert_eq!((duration.as_ms(), duration.to_string().as_str()), (ms, written), "{text}");
        }
        for text in ["", "0s", "4", "h", "-4h", "4 h", "4x", "1h1d", "1h2h", "1.5h", "3651d", "99999999999d", "४h"] {
            assert!(text.parse::<Duration>().is_err(), "{text}");
        }
    }

    #[test]
    fn reads_times_of_day() {
        assert_eq!(LocalTime::try_from("09:05".to_owned()), Ok(LocalTime { hour: 9, minute: 5 }));
        for text in ["", "9:00", "24:00", "12:60", "12", "12:0", "-1:00", "+1:00", "aa:bb", "12:00:00"] {
            assert!(LocalTime::try_from(text.to_owned()).is_err(), "{text}");
        }
    }
}
