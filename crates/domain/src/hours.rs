//! When the shop's team answers: hours of the week in one zone, with days off.

use serde::{Deserialize, Serialize};

use crate::timestamp::{DAY_MS, Timestamp};

/// Days that are looked ahead for the next opening.
const LOOK_AHEAD_DAYS: i64 = 60;

/// When the team answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Hours {
    /// IANA zone; empty = the shop's.
    pub zone: String,
    /// Openings of the week. None = hours are not told.
    pub week: Vec<Opening>,
    /// Days on which nobody answers, `2026-12-25`.
    pub closed: Vec<String>,
}

/// An opening on some days of the week. One that would pass midnight is written as two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// On which days.
    pub days: Vec<Weekday>,
    /// From, `09:00`.
    pub from: String,
    /// Until, `17:30`; `24:00` is the end of the day.
    pub until: String,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "days of the week")]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

/// Whether somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Team {
    /// Now, or nobody said when.
    Here,
    /// From then on.
    Back(Timestamp),
    /// Not within the time that is looked ahead.
    Away,
}

impl Hours {
    /// Whether what was set can be read.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self) -> Result<(), String> {
        if !self.zone.is_empty() {
            jiff::tz::TimeZone::get(&self.zone).map_err(|_| format!("hours: unknown zone {:?}", self.zone))?;
        }
        for opening in &self.week {
            let (from, until) = (minutes(&opening.from), minutes(&opening.until));
            if !matches!((from, until), (Some(from), Some(until)) if from < until) {
                return Err(format!("hours: {:?} until {:?} is no time of a day", opening.from, opening.until));
            }
        }
        match self.closed.iter().find(|day| day.parse::<jiff::civil::Date>().is_err()) {
            Some(day) => Err(format!("hours: {day:?} is no day, write it as 2026-12-25")),
            None => Ok(()),
        }
    }

    /// Whether somebody is there at `now`, else when again.
    #[must_use]
    pub fn team(&self, shop_zone: &str, now: Timestamp) -> Team {
        if self.week.is_empty() {
            return Team::Here;
        }
        let zone = if self.zone.is_empty() { shop_zone } else { &self.zone };
        let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
        let today = now.to_jiff().to_zoned(zone.clone()).date();
        for ahead in 0..LOOK_AHEAD_DAYS {
            let Ok(day) = today.checked_add(jiff::Span::new().days(ahead)) else { break };
            let mut begins = self.on(day, &zone).filter(|(_, until)| now < *until).map(|(from, _)| from);
            if let Some(first) = begins.by_ref().min() {
                return if first <= now { Team::Here } else { Team::Back(first) };
            }
        }
        Team::Away
    }

    /// The openings of a day.
    fn on(
        &self,
        day: jiff::civil::Date,
        zone: &jiff::tz::TimeZone,
    ) -> impl Iterator<Item = (Timestamp, Timestamp)> + '_ {
        let closed = self.closed.iter().any(|closed| closed.parse().ok() == Some(day));
        let start = day.to_zoned(zone.clone()).ok();
        let number = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
        let today = Weekday::ALL[number.min(6)];
        self.week.iter().filter(move |opening| !closed && opening.days.contains(&today)).filter_map(move |opening| {
            let at = |minutes: i64| {
                // By the clock on the wall, whatever the clocks do that day.
                let time = jiff::civil::Time::midnight();
                let civil = day.to_datetime(time).checked_add(jiff::Span::new().minutes(minutes)).ok()?;
                let zoned = civil.to_zoned(start.as_ref()?.time_zone().clone()).ok()?;
                Some(Timestamp::from_ms(zoned.timestamp().as_millisecond()))
            };
            Some((at(minutes(&opening.from)?)?, at(minutes(&opening.until)?)?))
        })
    }
}

impl Weekday {
    /// From Monday on.
    pub const ALL: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];
}

/// Minutes of the day of `09:30`.
fn minutes(text: &str) -> Option<i64> {
    let (hours, minutes) = text.split_once(':')?;
    let two = |part: &str| (part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?;
    let (hours, minutes): (i64, i64) = (two(hours)?, two(minutes)?);
    let all = hours * 60 + minutes;
    (minutes < 60 && all * 60_000 <= DAY_MS).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    fn hours() -> Hours {
        let week = vec![
            Opening { days: Weekday::ALL[..5].to_vec(), from: "09:00".into(), until: "12:00".into() },
            Opening { days: Weekday::ALL[..5].to_vec(), from: "13:00".into(), until: "17:30".into() },
        ];
        Hours { zone: "Europe/Vienna".into(), week, closed: vec!["2026-12-25".into()] }
    }

    #[test]
    fn the_next_opening_is_found_by_the_clock_on_the_wall() {
        for (now, wanted) in [
            ("2026-11-20T08:00:00Z", Team::Here),                             // Friday, 9:00
            ("2026-11-20T07:59:59Z", Team::Back(at("2026-11-20T08:00:00Z"))), // before nine
            ("2026-11-20T11:15:00Z", Team::Back(at("2026-11-20T12:00:00Z"))), // lunch
            ("2026-11-20T16:30:00Z", Team::Back(at("2026-11-23T08:00:00Z"))), // Friday night to Monday
            ("2026-12-24T20:00:00Z", Team::Back(at("2026-12-28T08:00:00Z"))), // over the holiday and the weekend
            ("2026-03-27T20:00:00Z", Team::Back(at("2026-03-30T07:00:00Z"))), // into summer time
        ] {
            assert_eq!(hours().team("UTC", at(now)), wanted, "{now}");
        }
    }

    #[test]
    fn where_nothing_is_set_somebody_is_there_and_nonsense_is_refused() {
        assert_eq!(Hours::default().team("UTC", at("2026-11-20T03:00:00Z")), Team::Here);
        assert_eq!(hours().check(), Ok(()));
        let never =
            Hours { week: vec![Opening { days: vec![], from: "09:00".into(), until: "10:00".into() }], ..hours() };
        assert_eq!(never.team("UTC", at("2026-11-20T03:00:00Z")), Team::Away);
        let with = |from: &str, until: &str| {
            let week = vec![Opening { days: vec![Weekday::Mon], from: from.into(), until: until.into() }];
            Hours { week, ..hours() }.check()
        };
        assert_eq!(with("00:00", "24:00"), Ok(()));
        for (from, until) in [("17:00", "09:00"), ("9", "10"), ("09:60", "10:00"), ("00:00", "24:01"), ("x", "")] {
            assert!(with(from, until).is_err(), "{from} {until}");
        }
        assert!(Hours { zone: "Mars/Base".into(), ..hours() }.check().is_err());
        assert!(Hours { closed: vec!["25.12.".into()], ..hours() }.check().is_err());
    }
}
