//! Days: as we write them, and in every way others write them.

use domain::timestamp::Timestamp;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, MDE, YMD, YMDE};
use icu_locale::Locale;

use crate::library::Library;

/// A day of the Gregorian calendar and the time on its clock, where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Day {
    pub(crate) year: i16,
    pub(crate) month: i8,
    pub(crate) day: i8,
    /// Monday = 1.
    pub(crate) weekday: i8,
    /// Hour and minute.
    pub(crate) clock: (i8, i8),
    date: jiff::civil::Date,
}

impl Day {
    /// The day of an instant in an IANA zone.
    pub(crate) fn of(at: Timestamp, zone: &str) -> Self {
        let zoned = at.in_zone(zone);
        Self {
            year: zoned.year(),
            month: zoned.month(),
            day: zoned.day(),
            weekday: zoned.weekday().to_monday_one_offset(),
            clock: (zoned.hour(), zoned.minute()),
            date: zoned.date(),
        }
    }

    /// Whole days since `other`.
    pub(crate) fn days_after(&self, other: &Self) -> i64 {
        self.date.since(other.date).map_or(i64::MAX, |span| i64::from(span.get_days()))
    }

    fn gregorian(&self) -> Option<Date<Gregorian>> {
        Date::try_new_gregorian(self.year.into(), self.month.unsigned_abs(), self.day.unsigned_abs()).ok()
    }
}

macro_rules! formatted {
    ($locale:expr, $fields:expr, $date:expr) => {
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new($locale.into(), $fields)
            .ok()
            .map(|f| f.format($date).to_string())
    };
}

/// The day as our texts tell it: with weekday and year, in words. Longer than CLDR's medium form, because
/// abbreviations with points read badly inside a sentence.
pub(crate) fn long(locale: &Locale, day: &Day) -> String {
    let iso = format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    day.gregorian().and_then(|date| formatted!(locale, YMDE::long(), &date)).unwrap_or(iso)
}

/// Long and short names of the months, with their numbers.
pub(crate) fn month_names(locale: &Locale) -> Vec<(String, i8)> {
    let names = (1..=12_i8).flat_map(|month| {
        let date = Date::try_new_gregorian(2024, month.unsigned_abs(), 1).ok();
        let long = date.as_ref().and_then(|d| formatted!(locale, M::long(), d));
        let medium = date.as_ref().and_then(|d| formatted!(locale, M::medium(), d));
        long.into_iter().chain(medium).map(move |name| (name.trim_end_matches('.').to_owned(), month))
    });
    names.filter(|(name, _)| name.chars().count() > 2 && !name.chars().any(char::is_numeric)).collect()
}

/// Long names of the weekdays, with their numbers (Monday = 1).
pub(crate) fn weekday_names(locale: &Locale) -> Vec<(String, i8)> {
    // 1 January 2024 was a Monday.
    let name = |day: i8| {
        let date = Date::try_new_gregorian(2024, 1, day.unsigned_abs()).ok()?;
        formatted!(locale, E::long(), &date).map(|name| (name, day))
    };
    (1..=7).filter_map(name).collect()
}

/// Every reasonable way of writing the day: in words of every language we have, and in figures.
pub(crate) fn ways(library: &Library, locale: &str, day: &Day) -> Vec<String> {
    let mut ways = in_figures(day, locale.starts_with("en"));
    let Some(date) = day.gregorian() else { return ways };
    for known in library.every() {
        let tag = &known.numbers;
        ways.extend(
            [
                formatted!(tag, YMDE::long(), &date),
                formatted!(tag, YMDE::medium(), &date),
                formatted!(tag, YMD::long(), &date),
                formatted!(tag, YMD::medium(), &date),
                formatted!(tag, MDE::long(), &date),
                formatted!(tag, MDE::medium(), &date),
                formatted!(tag, MD::long(), &date),
                formatted!(tag, MD::medium(), &date),
            ]
            .into_iter()
            .flatten(),
        );
        for (month, _) in month_names(tag).into_iter().filter(|(_, m)| *m == day.month) {
            ways.extend(in_words(day, &month));
        }
    }
    ways.sort_unstable();
    ways.dedup();
    ways
}

fn in_words(day: &Day, month: &str) -> Vec<String> {
    let (d, y) = (day.day, day.year);
    let ordinal = match (d % 10, d) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    let days = [
        format!("{month} {d}"),
        format!("{month} {d}{ordinal}"),
        format!("{d} {month}"),
        format!("{d}. {month}"),
        format!("{d}{ordinal} {month}"),
        format!("{d}{ordinal} of {month}"),
        format!("{d} of {month}"),
        format!("{d} de {month}"),
    ];
    let with_year = |w: &String| {
        [format!("{w} {y}"), format!("{w}, {y}"), format!("{w} de {y}"), format!("{w} del {y}"), w.clone()]
    };
    days.iter().flat_map(with_year).collect()
}

fn in_figures(day: &Day, month_first: bool) -> Vec<String> {
    let (y, m, d) = (day.year, day.month, day.day);
    let short = y.rem_euclid(100);
    let mut ways = vec![
        format!("{y:04}-{m:02}-{d:02}"),
        format!("{y}/{m:02}/{d:02}"),
        format!("{y}/{m}/{d}"),
        format!("{y}.{m:02}.{d:02}"),
        format!("{y}年{m}月{d}日"),
        format!("{y}年{m}月{d}号"),
        format!("{m}月{d}日"),
        format!("{m}月{d}号"),
        format!("{d}.{m}."),
        format!("{d:02}.{m:02}."),
    ];
    let pairs = if month_first { vec![(m, d), (d, m)] } else { vec![(d, m)] };
    for (a, b) in pairs {
        for separator in ['/', '.', '-'] {
            for (a, b) in [(format!("{a}"), format!("{b}")), (format!("{a:02}"), format!("{b:02}"))] {
                ways.push(format!("{a}{separator}{b}{separator}{y}"));
                ways.push(format!("{a}{separator}{b}{separator}{short:02}"));
                if separator == '/' {
                    ways.push(format!("{a}{separator}{b}"));
                }
            }
        }
    }
    ways
}
