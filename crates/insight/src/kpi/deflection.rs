//! Ticket deflection, as somebody else can check it.
//!
//! A talk is *deflected* when the assistant resolved it, no person took part, and the same shopper did not come back about
//! the same subject within the days of the definition. Whoever left without an answer counted as resolved is a *silent leaver*
//! and is never deflected: they stand in the share of all talks, as not deflected, and out of the share of answered ones.
//! Talks that may still be repeated are *too early* and in neither.

use std::collections::BTreeMap;

use domain::timestamp::{DAY_MS, Timestamp};
use serde::{Deserialize, Serialize};

use crate::intervals::Interval;
use crate::intervals::rates::{Counts, rate};

/// How a talk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The shopper said so, or what they asked was done and confirmed.
    Resolved,
    /// They stopped writing; nobody knows.
    Silent,
    /// Handed to a person, or a person wrote.
    Person,
    /// Still going on.
    Open,
}

/// One talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talk {
    /// Its id.
    pub id: String,
    /// Whose it is, under all identities.
    pub shopper: String,
    /// What it is about: an intent, or an order with one.
    pub subject: String,
    /// First message.
    pub began_at: Timestamp,
    /// Last message.
    pub ended_at: Timestamp,
    /// How it ended.
    pub ending: Ending,
}

/// What a talk counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkVerdict {
    /// Resolved for good, without a person.
    Deflected,
    /// Resolved, but they came back about it.
    CameBack,
    /// A person took part.
    Person,
    /// They left without a word.
    SilentLeaver,
    /// The days are not over, or the talk is not.
    TooEarly,
    /// Ends before it begins: a clock was wrong.
    BadTimes,
}

/// The figure with what it is made of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deflection {
    /// Days without a repeat.
    pub days: u32,
    /// Share of talks that were answered (by the assistant or a person); none where there are none.
    pub of_answered: Option<Interval>,
    /// Share of all talks, silent leavers counted as not deflected; none where there are none.
    pub of_all: Option<Interval>,
    /// How many of each kind.
    pub counts: BTreeMap<TalkVerdict, u64>,
    /// What each talk counts as, in the order given.
    pub verdicts: Vec<TalkVerdict>,
}

/// Counts talks as of `now`.
#[must_use]
pub fn deflection(talks: &[Talk], days: u32, now: Timestamp) -> Deflection {
    let window_ms = i64::from(days).saturating_mul(DAY_MS);
    let mut begins: BTreeMap<(&str, &str), Vec<Timestamp>> = BTreeMap::new();
    for talk in talks {
        begins.entry((&talk.shopper, &talk.subject)).or_default().push(talk.began_at);
    }
    for times in begins.values_mut() {
        times.sort_unstable();
    }
    let came_back = |talk: &Talk| {
        let times = begins.get(&(talk.shopper.as_str(), talk.subject.as_str())).map_or(&[][..], Vec::as_slice);
        let next = times.partition_point(|at| *at <= talk.ended_at.max(talk.began_at));
        times.get(next).is_some_and(|at| at.since_ms(talk.ended_at) <= window_ms)
    };
    let verdict = |talk: &Talk| match talk.ending {
        _ if talk.ended_at < talk.began_at => TalkVerdict::BadTimes,
        Ending::Open => TalkVerdict::TooEarly,
        Ending::Person => TalkVerdict::Person,
        Ending::Silent => TalkVerdict::SilentLeaver,
        Ending::Resolved if came_back(talk) => TalkVerdict::CameBack,
        Ending::Resolved if now.since_ms(talk.ended_at) < window_ms => TalkVerdict::TooEarly,
        Ending::Resolved => TalkVerdict::Deflected,
    };
    let verdicts: Vec<TalkVerdict> = talks.iter().map(verdict).collect();
    let mut counts: BTreeMap<TalkVerdict, u64> = BTreeMap::new();
    for verdict in &verdicts {
        *counts.entry(*verdict).or_default() += 1;
    }
    let of = |verdict| counts.get(&verdict).copied().unwrap_or(0);
    let events = of(TalkVerdict::Deflected);
    let answered = events + of(TalkVerdict::CameBack) + of(TalkVerdict::Person);
    let share = |subjects| (subjects > 0).then(|| rate(Counts { subjects, events }, 0.05));
    let (of_answered, of_all) = (share(answered), share(answered + of(TalkVerdict::SilentLeaver)));
    Deflection { days, of_answered, of_all, counts, verdicts }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i64) -> Timestamp {
        Timestamp::from_ms(n * DAY_MS)
    }

    fn talk(shopper: &str, subject: &str, on: i64, ending: Ending) -> Talk {
        let ended_at = day(on).plus_ms(60_000);
        let (id, shopper, subject) = (format!("{shopper}{on}"), shopper.to_owned(), subject.to_owned());
        Talk { id, shopper, subject, began_at: day(on), ended_at, ending }
    }

    #[test]
    fn each_talk_counts_once_and_says_as_what() {
        let mut odd = talk("g", "size", 3, Ending::Resolved);
        odd.ended_at = day(1);
        let talks = [
            talk("a", "delivery", 0, Ending::Resolved),
            talk("a", "returns", 1, Ending::Resolved),
            talk("b", "delivery", 0, Ending::Resolved),
            talk("b", "delivery", 3, Ending::Person),
            talk("c", "delivery", 0, Ending::Silent),
            talk("d", "delivery", 19, Ending::Resolved),
            talk("e", "delivery", 0, Ending::Open),
            talk("f", "delivery", 0, Ending::Resolved),
            talk("f", "delivery", 8, Ending::Resolved),
            odd,
        ];
        let told = deflection(&talks, 7, day(20));
        use TalkVerdict::{BadTimes, CameBack, Deflected, Person, SilentLeaver, TooEarly};
        assert_eq!(
            told.verdicts,
            [Deflected, Deflected, CameBack, Person, SilentLeaver, TooEarly, TooEarly, Deflected, Deflected, BadTimes]
        );
        assert!((told.of_answered.unwrap().estimate - 4.0 / 6.0).abs() < 1e-12);
        assert!((told.of_all.unwrap().estimate - 4.0 / 7.0).abs() < 1e-12);
        assert_eq!(told.counts.values().sum::<u64>(), 10);
    }

    #[test]
    fn no_talks_no_share() {
        let told = deflection(&[], 7, day(1));
        assert_eq!((told.of_answered, told.of_all), (None, None));
        let only_silent = deflection(&[talk("a", "x", 0, Ending::Silent)], 7, day(20));
        assert_eq!(only_silent.of_answered, None);
        assert!(only_silent.of_all.unwrap().estimate.abs() < 1e-12);
        // A longer window never deflects more.
        let talks: Vec<Talk> = (0..30).map(|n| talk(&format!("s{}", n % 5), "x", n, Ending::Resolved)).collect();
        let share = |days| deflection(&talks, days, day(400)).counts.get(&TalkVerdict::Deflected).copied();
        assert!(share(2) >= share(5) && share(5) >= share(50));
    }
}
