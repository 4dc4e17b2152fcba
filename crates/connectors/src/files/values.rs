//! What stands in a cell: instants, amounts, whole numbers, keys. Written in more ways than one, read strictly.

use domain::money::{Currency, Money};
use domain::timestamp::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;

/// Longest key (user, product, session, order) in bytes.
pub(crate) const KEY_BYTES_MAX: usize = 128;
/// Largest amount in minor units: far beyond any shop, far below overflow when summed.
const AMOUNT_MINOR_MAX: i64 = 1_000_000_000_000_000;
/// Numbers of seconds from here on are taken as milliseconds (as seconds: the year 5138).
const EPOCH_MS_FROM: i64 = 100_000_000_000;

/// A key: present, short, printable.
pub(crate) fn key(text: &str, what: &str) -> Result<String, String> {
    if text.is_empty() {
        return Err(format!("{what} is empty"));
    }
    if text.len() > KEY_BYTES_MAX || text.chars().any(char::is_control) {
        return Err(format!("{what} is longer than {KEY_BYTES_MAX} bytes or holds control characters"));
    }
    Ok(text.to_owned())
}

/// A key that some tools write as a decimal number: `17850.0` is `17850`.
pub(crate) fn numeric_key(text: &str, what: &str) -> Result<String, String> {
    let whole = text.strip_suffix(".0").filter(|w| !w.is_empty() && w.bytes().all(|b| b.is_ascii_digit()));
    key(whole.unwrap_or(text), what)
}

/// An instant: epoch seconds or milliseconds (`1511544070`, `1511544070.0`), RFC 3339, or a civil time
/// (`2019-10-01 00:00:00`, with or without ` UTC`), which is meant in `zone`.
pub(crate) fn instant(text: &str, zone: &TimeZone) -> Result<Timestamp, String> {
    let bad = || format!("not a time: {:?}", text.chars().take(40).collect::<String>());
    if let Some(ms) = epoch_ms(text) {
        return in_range(Timestamp::from_ms(ms)).ok_or_else(bad);
    }
    if let Ok(instant) = text.parse::<jiff::Timestamp>() {
        return in_range(instant.into()).ok_or_else(bad);
    }
    let (civil_text, zone) = match text.strip_suffix(" UTC") {
        Some(rest) => (rest, &TimeZone::UTC),
        None => (text, zone),
    };
    let civil = civil_text.parse::<civil::DateTime>().map_err(|_| bad())?;
    let zoned = civil.to_zoned(zone.clone()).map_err(|_| bad())?;
    in_range(zoned.timestamp().into()).ok_or_else(bad)
}

/// The years 1970 to 2999: anything else is a damaged cell.
fn in_range(at: Timestamp) -> Option<Timestamp> {
    (0..32_503_680_000_000).contains(&at.as_ms()).then_some(at)
}

fn epoch_ms(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 15 || !digits(whole) || !digits(fraction) {
        return None;
    }
    let number: i64 = whole.parse().ok()?;
    if number >= EPOCH_MS_FROM {
        return Some(number);
    }
    let part: i64 = fraction.chars().chain("000".chars()).take(3).collect::<String>().parse().ok()?;
    Some(number * 1_000 + part)
}

/// A whole number, also written as `6.0`.
pub(crate) fn whole(text: &str, what: &str) -> Result<i64, String> {
    let bad = || format!("{what} is not a whole number: {:?}", text.chars().take(40).collect::<String>());
    let (digits, fraction) = text.split_once('.').unwrap_or((text, ""));
    if fraction.bytes().any(|b| b != b'0') {
        return Err(bad());
    }
    digits.parse::<i64>().ok().filter(|n| n.abs() <= 1_000_000_000).ok_or_else(bad)
}

/// How many were bought: 1 or more.
pub(crate) fn quantity(text: &str) -> Result<i64, String> {
    match whole(text, "quantity")? {
        n if n >= 1 => Ok(n),
        n => Err(format!("quantity is {n}")),
    }
}

/// An amount that is not negative. `1,299.00`, `1299` and `12,50` are read; signs of currencies are not.
pub(crate) fn amount(text: &str, currency: Currency) -> Result<Money, String> {
    let plain = match (text.find(','), text.find('.')) {
        (Some(comma), Some(point)) if comma < point => text.replace(',', ""),
        (Some(_), Some(_)) => text.replace('.', "").replace(',', "."),
        (Some(comma), None) if text.matches(',').count() == 1 && text.len() - comma != 4 => text.replace(',', "."),
        (Some(_), None) => text.replace(',', ""),
        (None, _) => text.to_owned(),
    };
    let money = Money::parse(&plain, currency).map_err(|error| error.to_string())?;
    if money.minor < 0 {
        return Err(format!("amount is negative: {}", money.to_decimal()));
    }
    if money.minor > AMOUNT_MINOR_MAX {
        return Err("amount out of range".to_owned());
    }
    Ok(money)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur(text: &str) -> Result<i64, String> {
        amount(text, Currency::from_code("EUR").expect("known")).map(|m| m.minor)
    }

    #[test]
    fn instants_in_every_usual_spelling() {
        let berlin = TimeZone::get("Europe/Berlin").expect("known");
        for (text, expected) in [
            ("2019-10-01 00:00:00 UTC", "2019-10-01T00:00:00.000Z"),
            ("2019-10-01T02:00:00+02:00", "2019-10-01T00:00:00.000Z"),
            ("2019-10-01 02:00:00", "2019-10-01T00:00:00.000Z"),
            ("1569888000", "2019-10-01T00:00:00.000Z"),
            ("1569888000.5", "2019-10-01T00:00:00.500Z"),
            ("1569888000123", "2019-10-01T00:00:00.123Z"),
        ] {
            assert_eq!(instant(text, &berlin).map(|t| t.to_string()).as_deref(), Ok(expected), "{text}");
        }
        for bad in ["", "yesterday", "-5", "1e9", "2019-13-01", "1969-12-31 23:00:00 UTC", "99999999999999999999"] {
            assert!(instant(bad, &berlin).is_err(), "{bad}");
        }
    }

    #[test]
    fn amounts_with_either_decimal_sign_and_never_negative() {
        for (text, minor) in [("33.20", 3320), ("1,299.00", 129_900), ("1.299,50", 129_950), ("12,50", 1250)] {
            assert_eq!(eur(text), Ok(minor), "{text}");
        }
        assert_eq!(eur("1,299"), Ok(129_900));
        for bad in ["-1", "", "free", "€5", "1e3", "99999999999999999"] {
            assert!(eur(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn whole_numbers_and_keys() {
        assert_eq!(quantity("6.0"), Ok(6));
        for bad in ["0", "-1", "1.5", "", "x", "99999999999"] {
            assert!(quantity(bad).is_err(), "{bad}");
        }
        assert_eq!(numeric_key("17850.0", "user").as_deref(), Ok("17850"));
        assert_eq!(numeric_key("a.0", "user").as_deref(), Ok("a.0"));
        assert!(key("", "user").is_err() && key("a\u{0}b", "user").is_err() && key(&"x".repeat(200), "user").is_err());
    }
}
