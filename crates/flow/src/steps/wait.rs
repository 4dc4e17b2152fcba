//! `wait`: for a length of time, until a time of day, or for an event.

use domain::timestamp::{DAY_MS, Timestamp};
use jiff::ToSpan;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::clip;
use crate::document::{Duration, LocalTime, Problem};

/// Longest wait of one step.
pub const WAIT_MS_MAX: i64 = 90 * DAY_MS;

/// Events that can be waited for.
pub const SIGNALS: [&str; 7] =
    ["checkout_idle", "product_viewed", "product_hovered", "page_left", "link_followed", "delivered", "restocked"];

/// What a wait ends with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawWait", into = "RawWait")]
pub enum Wait {
    /// A length of time.
    For {
        /// How long.
        length: Duration,
        /// Counted from where.
        from: WaitFrom,
    },
    /// A time of day on the shopper's clock: the next one.
    UntilLocal(LocalTime),
    /// An event, or the time it is waited for.
    Event {
        /// Name of the event.
        event: String,
        /// How long the event must have lasted (for events that last).
        at_least: Option<Duration>,
        /// How long it is waited for.
        timeout: Duration,
        /// Counted from where.
        from: WaitFrom,
        /// The step when it did not come; the following one when left out.
        on_timeout: Option<String>,
    },
}

/// Where a wait counts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum WaitFrom {
    /// When the subject last changed; a change begins it anew.
    LastChange,
    /// When the subject entered the flow.
    Entry,
    /// When the wait itself began.
    #[default]
    Previous,
}

/// The instants that waits count from.
#[derive(Clone, Copy, Debug)]
pub struct WaitBase<'a> {
    /// Last change of the subject.
    pub changed_at: Timestamp,
    /// Entry into the flow.
    pub entered_at: Timestamp,
    /// Beginning of the wait.
    pub began_at: Timestamp,
    /// The shopper's IANA zone.
    pub time_zone: &'a str,
}

impl WaitFrom {
    const fn pick(self, base: &WaitBase<'_>) -> Timestamp {
        match self {
            Self::LastChange => base.changed_at,
            Self::Entry => base.entered_at,
            Self::Previous => base.began_at,
        }
    }
}

impl Wait {
    /// When it ends by itself.
    #[must_use]
    pub fn due_at(&self, base: &WaitBase<'_>) -> Timestamp {
        match self {
            Self::For { length, from } | Self::Event { timeout: length, from, .. } => {
                from.pick(base).plus_ms(length.as_ms())
            }
            Self::UntilLocal(time) => next_local(base.began_at, base.time_zone, *time),
        }
    }

    /// Whether a change of the subject begins it anew.
    #[must_use]
    pub const fn follows_changes(&self) -> bool {
        matches!(self, Self::For { from: WaitFrom::LastChange, .. } | Self::Event { from: WaitFrom::LastChange, .. })
    }

    /// Whether the happening ends it.
    #[must_use]
    pub fn is_ended_by(&self, name: &str, lasted_ms: i64) -> bool {
        match self {
            Self::Event { event, at_least, .. } => event == name && lasted_ms >= at_least.map_or(0, Duration::as_ms),
            Self::For { .. } | Self::UntilLocal(_) => false,
        }
    }

    /// The step when the awaited event did not come.
    #[must_use]
    pub fn on_timeout(&self) -> Option<&str> {
        match self {
            Self::Event { on_timeout, .. } => on_timeout.as_deref(),
            Self::For { .. } | Self::UntilLocal(_) => None,
        }
    }

    /// When it began, told from when it ends; `None` where that does not follow.
    pub(crate) fn began_at(&self, due_at: Timestamp) -> Option<Timestamp> {
        match self {
            Self::For { length, from: WaitFrom::Previous }
            | Self::Event { timeout: length, from: WaitFrom::Previous, .. } => Some(due_at.plus_ms(-length.as_ms())),
            _ => None,
        }
    }

    /// Milliseconds since entry when it is over, reached at `at_ms`.
    pub(crate) fn passed_at_ms(&self, at_ms: i64) -> i64 {
        match self {
            Self::For { length, from } | Self::Event { timeout: length, from, .. } => match from {
                WaitFrom::Previous => at_ms.saturating_add(length.as_ms()),
                WaitFrom::LastChange | WaitFrom::Entry => at_ms.max(length.as_ms()),
            },
            Self::UntilLocal(_) => at_ms,
        }
    }

    /// The least time after which the awaited event can come.
    pub(crate) fn event_after_ms(&self) -> Option<i64> {
        match self {
            Self::Event { at_least, .. } => Some(at_least.map_or(0, Duration::as_ms)),
            Self::For { .. } | Self::UntilLocal(_) => None,
        }
    }

    pub(super) const fn rests(&self) -> bool {
        match self {
            Self::For { from, .. } | Self::Event { from, .. } => matches!(from, WaitFrom::Previous),
            Self::UntilLocal(_) => true,
        }
    }

    pub(super) fn check(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Self::For { length, .. } | Self::Event { timeout: length, .. } = self
            && length.as_ms() > WAIT_MS_MAX
        {
            problems.push(Problem::new("wait", "waits more than 90 days"));
        }
        if let Self::Event { event, at_least, timeout, .. } = self {
            if !SIGNALS.contains(&event.as_str()) {
                let known = SIGNALS.join(", ");
                problems.push(Problem::new("wait.event", format!("unknown event {:?}, known: {known}", clip(event))));
            }
            if at_least.is_some_and(|least| least > *timeout) {
                problems.push(Problem::new("wait.at_least", "is longer than the timeout"));
            }
        }
        problems
    }
}

/// The first instant after `after` at which clocks in `zone` show `time`. On a day that skips the time, the instant
/// that comes in its place; on a day that has it twice, the earlier one.
pub(crate) fn next_local(after: Timestamp, zone: &str, time: LocalTime) -> Timestamp {
    let local = after.in_zone(zone);
    let at = |date: jiff::civil::Date| {
        let shown = date.at(time.hour, time.minute, 0, 0);
        local.time_zone().to_ambiguous_zoned(shown).compatible().map(|zoned| Timestamp::from(zoned.timestamp()))
    };
    let tomorrow = local.date().checked_add(1.day());
    let candidates = [Ok(local.date()), tomorrow].into_iter().flatten().map(at);
    let found = candidates.flatten().find(|instant| *instant > after);
    // Beyond the last representable day there is nothing to wait for.
    found.unwrap_or(Timestamp::MAX)
}

/// A wait as written: exactly one of `for`, `until_local`, `event`.
#[derive(Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct RawWait {
    /// A length of time.
    #[serde(default, rename = "for", skip_serializing_if = "Option::is_none")]
    length: Option<Duration>,
    /// A time of day on the shopper's clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until_local: Option<LocalTime>,
    /// An event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    event: Option<String>,
    /// How long the event must have lasted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_least: Option<Duration>,
    /// How long the event is waited for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    timeout: Option<Duration>,
    /// Counted from where; `previous` when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<WaitFrom>,
    /// The step when the event did not come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on_timeout: Option<String>,
}

impl TryFrom<RawWait> for Wait {
    type Error = String;

    fn try_from(raw: RawWait) -> Result<Self, Self::Error> {
        let from = raw.from.unwrap_or_default();
        let for_events = raw.at_least.is_some() || raw.timeout.is_some() || raw.on_timeout.is_some();
        match (raw.length, raw.until_local, raw.event) {
            (Some(length), None, None) if !for_events => Ok(Self::For { length, from }),
            (None, Some(time), None) if !for_events && raw.from.is_none() => Ok(Self::UntilLocal(time)),
            (None, None, Some(event)) => {
                let timeout = raw.timeout.ok_or("a wait for an event needs a timeout")?;
                Ok(Self::Event { event, at_least: raw.at_least, timeout, from, on_timeout: raw.on_timeout })
            }
            _ => Err("a wait is {for, from}, {until_local} or {event, at_least, timeout, from, on_timeout}".to_owned()),
        }
    }
}

impl From<Wait> for RawWait {
    fn from(wait: Wait) -> Self {
        match wait {
            Wait::For { length, from } => Self { length: Some(length), from: Some(from), ..Self::default() },
            Wait::UntilLocal(time) => Self { until_local: Some(time), ..Self::default() },
            Wait::Event { event, at_least, timeout, from, on_timeout } => Self {
                event: Some(event),
                at_least,
                timeout: Some(timeout),
                from: Some(from),
                on_timeout,
                ..Self::default()
            },
        }
    }
}

impl JsonSchema for Wait {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Wait".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = RawWait::json_schema(generator);
        let kinds = [vec!["for"], vec!["until_local"], vec!["event", "timeout"]];
        let kinds: Vec<_> = kinds.into_iter().map(|fields| serde_json::json!({ "required": fields })).collect();
        schema.insert("oneOf".to_owned(), kinds.into());
        schema
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn the_next_time_of_day_is_the_shoppers() {
        for (after, zone, time, expected) in [
            ("2026-11-21T07:59:59Z", "Europe/Berlin", "09:00", "2026-11-21T08:00:00Z"),
            // Exactly then is not after then.
            ("2026-11-21T08:00:00Z", "Europe/Berlin", "09:00", "2026-11-22T08:00:00Z"),
            ("2026-11-21T23:30:00Z", "Pacific/Auckland", "09:00", "2026-11-22T20:00:00Z"),
            // 29 March 2026 has no 02:30 in Berlin: 03:30 comes in its place.
            ("2026-03-28T23:00:00Z", "Europe/Berlin", "02:30", "2026-03-29T01:30:00Z"),
            // 25 October 2026 has 02:30 twice: the first one.
            ("2026-10-24T22:00:00Z", "Europe/Berlin", "02:30", "2026-10-25T00:30:00Z"),
            // Between the two, the next day's.
            ("2026-10-25T00:30:00Z", "Europe/Berlin", "02:30", "2026-10-26T01:30:00Z"),
            ("2026-11-21T07:00:00Z", "no/such-zone", "09:00", "2026-11-21T09:00:00Z"),
        ] {
            let time = LocalTime::try_from(time.to_owned()).unwrap();
            assert_eq!(next_local(at(after), zone, time), at(expected), "{after} {zone}");
        }
    }
}
