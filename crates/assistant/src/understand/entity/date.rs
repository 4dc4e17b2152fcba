//! Days: in figures, in words, and counted from today.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::token::{Shape, Token, Tokens};
use super::{Found, Reading, Value};

pub(super) fn find(tokens: &Tokens<'_>, reading: &Reading<'_>, found: &mut Found) {
    for n in 0..tokens.len() {
        let read = figures(tokens, n, reading)
            .or_else(|| east_asian(tokens, n, reading))
            .or_else(|| written(tokens, n, reading))
            .or_else(|| counted(tokens, n, reading));
        if let Some((after, date)) = read.filter(|(after, _)| found.free(n, *after)) {
            found.take(tokens, n..after, true, Value::Date(date));
        } else if let Some((bytes, date)) = within(&tokens[n], reading) {
            found.note(bytes, true, Value::Date(date));
        } else if let Some(weekday) = weekday(tokens, n, reading).filter(|_| found.free(n, n + 1)) {
            found.take(tokens, n..n + 1, true, Value::Weekday(weekday));
        }
    }
}

/// `2026-03-04`, `4.3.2026`, `4/3/26`, `4.3.`.
fn figures(tokens: &Tokens<'_>, n: usize, reading: &Reading<'_>) -> Option<(usize, Date)> {
    let sign = tokens.get(n + 1).filter(|sign| sign.joined && matches!(sign.raw, "." | "/" | "-"))?;
    let (first, second) = (tokens[n].number()?, tokens.get(n + 2).filter(|next| next.joined)?.number()?);
    let closed = tokens.get(n + 3).is_some_and(|next| next.joined && next.raw == sign.raw);
    let third = tokens.get(n + 4).filter(|next| closed && next.joined).and_then(Token::number);
    let Some(third) = third else {
        // Without a year only "4.3." is a date: "9.5" is a size and "3/4" is a part.
        return (closed && sign.raw == ".").then(|| Some((n + 4, near(reading, second, first)?)))?;
    };
    if tokens[n].plain.len() == 4 {
        return Some((n + 5, date(first, second, third)?));
    }
    let year = match tokens[n + 4].plain.len() {
        4 => third,
        2 => 2000 + third,
        _ => return None,
    };
    let (day, month) = if reading.month_first && sign.raw != "." { (second, first) } else { (first, second) };
    let read = date(year, month, day).or_else(|| date(year, day, month))?;
    Some((n + 5, read))
}

/// `2026年3月4日`, `3月4日`, and the same in Korean.
fn east_asian(tokens: &Tokens<'_>, n: usize, reading: &Reading<'_>) -> Option<(usize, Date)> {
    let unit = |at: usize, names: [char; 2]| tokens.get(at).is_some_and(|token| token.plain.starts_with(names));
    let number = |at: usize| tokens.get(at).and_then(Token::number);
    if unit(n + 1, ['年', '년']) && unit(n + 3, ['月', '월']) && unit(n + 5, ['日', '일']) {
        return Some((n + 6, date(number(n)?, number(n + 2)?, number(n + 4)?)?));
    }
    let read = unit(n + 1, ['月', '월']) && (unit(n + 3, ['日', '일']) || unit(n + 3, ['号', '號']));
    read.then(|| Some((n + 4, near(reading, number(n)?, number(n + 2)?)?)))?
}

/// `4 March 2026`, `March 4th`, `4. März`.
fn written(tokens: &Tokens<'_>, n: usize, reading: &Reading<'_>) -> Option<(usize, Date)> {
    let month = |at: usize| {
        let token = tokens.get(at).filter(|token| token.shape == Shape::Word)?;
        reading.vocabularies.iter().find_map(|words| words.months.get(&token.plain)).map(|month| i64::from(*month))
    };
    let day = |at: usize| tokens.get(at)?.number().filter(|day| (1..=31).contains(day));
    // One word or sign may stand between ("de", "of", ".").
    let skip = |at: usize| {
        let small = tokens.get(at).is_some_and(|t| t.shape == Shape::Sign || t.plain.chars().count() <= 3);
        if small && month(at).is_none() { at + 1 } else { at }
    };
    let (month, day, mut after) = match (day(n), month(n)) {
        (Some(day), _) => {
            let at = (n + 1..=n + 2).find(|at| month(*at).is_some() && (*at == n + 1 || skip(n + 1) == *at))?;
            (month(at)?, day, at + 1)
        }
        (None, Some(month)) => {
            let day = day(n + 1)?;
            let suffix =
                tokens.get(n + 2).is_some_and(|t| t.joined && matches!(t.plain.as_str(), "st" | "nd" | "rd" | "th"));
            (month, day, n + 2 + usize::from(suffix))
        }
        _ => return None,
    };
    let year_at = if tokens.get(after).is_some_and(|t| t.shape == Shape::Number) { after } else { skip(after) };
    let year = tokens.get(year_at).filter(|t| t.plain.len() == 4).and_then(Token::number);
    let read = match year {
        Some(year) => {
            after = year_at + 1;
            date(year, month, day)?
        }
        None => near(reading, month, day)?,
    };
    Some((after, read))
}

/// `tomorrow`, `day after tomorrow`.
fn counted(tokens: &Tokens<'_>, n: usize, reading: &Reading<'_>) -> Option<(usize, Date)> {
    reading.vocabularies.iter().find_map(|words| {
        words.days.iter().find_map(|(phrase, days)| {
            let count = tokens.phrase_at(n, phrase)?;
            Some((n + count, reading.today.checked_add(days.days()).ok()?))
        })
    })
}

/// The same within a run, the longest word first.
fn within(token: &Token<'_>, reading: &Reading<'_>) -> Option<((usize, usize), Date)> {
    let days = reading.vocabularies.iter().flat_map(|words| &words.days).filter(|(phrase, _)| phrase.len() == 1);
    let held = days.filter_map(|(phrase, days)| Some((token.inside(&phrase[0])?, *days)));
    let (bytes, days) = held.max_by_key(|((start, end), _)| (end - start, std::cmp::Reverse(*start)))?;
    Some((bytes, reading.today.checked_add(days.days()).ok()?))
}

fn weekday(tokens: &Tokens<'_>, n: usize, reading: &Reading<'_>) -> Option<i8> {
    let token = tokens.get(n).filter(|token| token.shape == Shape::Word)?;
    reading.vocabularies.iter().find_map(|words| words.weekdays.get(&token.plain).copied())
}

fn date(year: i64, month: i64, day: i64) -> Option<Date> {
    let small = |number: i64| i8::try_from(number).ok();
    if !(1990..=2100).contains(&year) {
        return None;
    }
    Date::new(i16::try_from(year).ok()?, small(month)?, small(day)?).ok()
}

/// A day without a year: the one closest to today.
fn near(reading: &Reading<'_>, month: i64, day: i64) -> Option<Date> {
    let this = i64::from(reading.today.year());
    let years = [this, this - 1, this + 1];
    let days_off = |date: &Date| date.since(reading.today).map_or(i32::MAX, |span| span.get_days().abs());
    years.into_iter().filter_map(|year| date(year, month, day)).min_by_key(days_off)
}
