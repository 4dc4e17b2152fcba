//! Days: as we write them, and in every way others write them.

use domain::timestamp::Timestamp;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{E, M, MD, MDE, YMD, YMDE};
use icu_locale::Locale as Tag;

use crate::library::{DatesMeta, Locale};

/// A day of the Gregorian calendar and the time on its clock, where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
    if let Some(own) = &locale.meta.dates {
        return own.long(day);
    }
    let iso = format!("{:04}-{:02}-{:02}", day.year, day.month, day.day);
    let text = day.gregorian().and_then(|date| formatted!(&locale.numbers, YMDE::long(), &date));
    text.filter(|text| !is_nameless(text)).unwrap_or(iso)
}

impl DatesMeta {
    fn long(&self, day: &Day) -> String {
        let name = |names: &[String], number: i8| {
            usize::try_from(number - 1).ok().and_then(|i| names.get(i)).cloned().unwrap_or_default()
        };
        self.pattern
            .replace("{weekday}", &name(&self.weekdays, day.weekday))
            .replace("{month}", &name(&self.months, day.month))
            .replace("{day}", &day.day.to_string())
            .replace("{year}", &day.year.to_string())
    }
}

/// Whether CLDR had no name for the month and counted it instead (`M11`).
fn is_nameless(text: &str) -> bool {
    text.match_indices('M').any(|(at, _)| text[at + 1..].starts_with(|c: char| c.is_ascii_digit()))
}

fn numbered(names: &[String]) -> Vec<(String, i8)> {
    names.iter().cloned().zip(1..).collect()
}

/// Long and short names of the months, with their numbers.
pub(crate) fn month_names(locale: &Locale) -> Vec<(String, i8)> {
    locale.meta.dates.as_ref().map_or_else(|| cldr_months(&locale.numbers), |own| numbered(&own.months))
}

fn cldr_months(tag: &Tag) -> Vec<(String, i8)> {
    let names = (1..=12_i8).flat_map(|month| {
        let date = Date::try_new_gregorian(2024, month.unsigned_abs(), 1).ok();
        let long = date.as_ref().and_then(|d| formatted!(tag, M::long(), d));
        let medium = date.as_ref().and_then(|d| formatted!(tag, M::medium(), d));
        long.into_iter().chain(medium).map(move |name| (name.trim_end_matches('.').to_owned(), month))
    });
    names.filter(|(name, _)| name.chars().count() > 2 && !name.chars().any(char::is_numeric)).collect()
}

/// Long names of the weekdays, with their numbers (Monday = 1).
pub(crate) fn weekday_names(locale: &Locale) -> Vec<(String, i8)> {
    if let Some(own) = &locale.meta.dates {
        return numbered(&own.weekdays);
    }
    // 1 January 2024 was a Monday.
    let name = |day: i8| {
        let date = Date::try_new_gregorian(2024, 1, day.unsigned_abs()).ok()?;
        formatted!(&locale.numbers, E::long(), &date).map(|name| (name, day))
    };
    (1..=7).filter_map(name).collect()
}

/// Every reasonable way of writing the day: in words of a language, and in figures.
pub(crate) fn ways(locale: &Locale, day: &Day) -> Vec<String> {
    let mut ways = in_figures(day, locale.tag.starts_with("en"));
    let Some(date) = day.gregorian() else { return ways };
    let tag = &locale.numbers;
    ways.push(long(locale, day));
    let written = [
        formatted!(tag, YMDE::long(), &date),
        formatted!(tag, YMDE::medium(), &date),
        formatted!(tag, YMD::long(), &date),
        formatted!(tag, YMD::medium(), &date),
        formatted!(tag, MDE::long(), &date),
        formatted!(tag, MDE::medium(), &date),
        formatted!(tag, MD::long(), &date),
        formatted!(tag, MD::medium(), &date),
    ];
    ways.extend(written.into_iter().flatten());
    for (month, _) in locale.calendar().months.iter().filter(|(_, m)| *m == day.month) {
        ways.extend(in_words(day, month));
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
    let mut days = vec![
        format!("{month} {d}"),
        format!("{month} {d}{ordinal}"),
        format!("{d} {month}"),
        format!("{d}. {month}"),
        format!("{d}{ordinal} {month}"),
        format!("{d}{ordinal} of {month}"),
        format!("{d} of {month}"),
        format!("{d} de {month}"),
    ];
    if d == 1 {
        days.extend(
            ["1er", "1º", "1°", "1.º"]
                .iter()
                .flat_map(|first| [format!("{first} {month}"), format!("{first} de {month}")]),
        );
    }
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
