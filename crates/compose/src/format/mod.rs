//! Facts as people of one language read them. One way per fact: the verifier compares with exactly this.

pub(crate) mod date;
mod number;

use domain::fact::{Fact, FactValue};
use domain::money::Money;

use crate::library::{Library, Locale};
use crate::{clean, write};

/// The fact as it stands in texts of the best locale for `locale`; empty when it cannot be told (no address, no code).
#[must_use]
pub fn format_fact(library: &Library, locale: &str, told: &Fact) -> String {
    let tag = library.negotiate(&[locale]);
    library.exact(tag).map_or_else(String::new, |locale| fact(locale, told))
}

/// The fact as it stands in texts of `locale`.
pub(crate) fn fact(locale: &Locale, told: &Fact) -> String {
    match &told.value {
        FactValue::Money(amount) => money(locale, *amount),
        FactValue::Count(hundredths) if is_rating(&told.name) => {
            number::decimal(&locale.numbers, one_place(*hundredths), 1)
        }
        FactValue::Count(n) => number::decimal(&locale.numbers, *n, 0),
        FactValue::BasisPoints(share) => percent(locale, *share),
        FactValue::Name(name) => clean::name(name),
        FactValue::Passage(text) => clean::passage(text),
        FactValue::Code(code) => clean::code(code).unwrap_or_default().to_owned(),
        FactValue::Link(url) | FactValue::Image(url) => clean::url(url).unwrap_or_default().to_owned(),
        FactValue::Date { at, zone } => date::long(locale, &date::Day::of(*at, zone)),
        FactValue::Promise { count: Some(n), .. } => number::decimal(&locale.numbers, *n, 0),
        FactValue::Promise { claim, count: None } => {
            write::fixed(locale, &format!("promise-{}", claim.replace('_', "-"))).unwrap_or_default()
        }
    }
}

/// Ratings are counted in hundredths of a star.
pub(crate) fn is_rating(name: &str) -> bool {
    name == "rating" || name.ends_with(".rating")
}

/// Hundredths as tenths, rounded.
pub(crate) fn one_place(hundredths: i64) -> i64 {
    hundredths.saturating_add(5).div_euclid(10)
}

fn percent(locale: &Locale, basis_points: i64) -> String {
    let (mut digits, mut places) = (basis_points, 2_u8);
    while places > 0 && digits % 10 == 0 {
        digits /= 10;
        places -= 1;
    }
    locale.meta.percent.replace("{n}", &number::decimal(&locale.numbers, digits, places))
}

fn money(locale: &Locale, amount: Money) -> String {
    let meta = &locale.meta.money;
    let code = amount.currency.code();
    let symbol = meta.symbols.get(code).map_or(code, String::as_str);
    let places = u8::try_from(amount.currency.exponent()).unwrap_or(2);
    let number = number::decimal(&locale.numbers, amount.minor.saturating_abs(), places);
    // CLDR: a letter and a digit never touch.
    let symbol_first = meta.pattern.starts_with("{symbol}");
    let touching = symbol_first && symbol.ends_with(char::is_alphabetic) && meta.pattern.contains("}{");
    let symbol = if touching { format!("{symbol}\u{a0}") } else { symbol.to_owned() };
    let sign = if amount.minor < 0 { "-" } else { "" };
    format!("{sign}{}", meta.pattern.replace("{symbol}", &symbol).replace("{amount}", &number))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::fact::FactSource;
    use domain::money::Currency;
    use domain::timestamp::Timestamp;

    fn told(locale: &str, name: &str, value: FactValue) -> String {
        let source = FactSource { system: "fake".into(), record: "r".into(), version: "1".into() };
        let fact = Fact { name: name.into(), value, source, read_at: Timestamp::EPOCH, ttl_ms: 1 };
        format_fact(Library::embedded(), locale, &fact)
    }

    fn money(locale: &str, minor: i64, code: &str) -> String {
        told(locale, "price", FactValue::Money(Money::new(minor, Currency::from_code(code).expect("known"))))
    }

    #[test]
    fn money_follows_the_language_and_the_currency() {
        for (locale, minor, code, text) in [
            ("en", 129_900, "EUR", "€1,299.00"),
            ("en", 1990, "CHF", "CHF\u{a0}19.90"),
            ("en", 1200, "JPY", "¥1,200"),
            ("en", 1235, "KWD", "KWD\u{a0}1.235"),
            ("en", -500, "USD", "-$5.00"),
            ("de", 129_900, "EUR", "1.299,00\u{a0}€"),
            ("de", 1990, "CHF", "19,90\u{a0}CHF"),
            ("es", 123_456, "EUR", "1234,56\u{a0}€"),
            ("es", 1_234_567, "EUR", "12.345,67\u{a0}€"),
            ("tr", 129_900, "TRY", "₺1.299,00"),
            ("ar", 129_900, "AED", "1,299.00\u{a0}د.إ"),
            ("ar", 1235, "KWD", "1.235\u{a0}د.ك"),
            ("zh-Hans", 129_900, "CNY", "¥1,299.00"),
            ("zh-Hans", 1200, "JPY", "JP¥1,200"),
        ] {
            assert_eq!(money(locale, minor, code), text, "{locale} {minor} {code}");
        }
    }

    #[test]
    fn shares_counts_ratings_and_days() {
        for (locale, share, text) in
            [("en", 1000, "10%"), ("de", 1250, "12,5\u{a0}%"), ("tr", 1000, "%10"), ("ar", 1000, "10%")]
        {
            assert_eq!(told(locale, "coupon.value", FactValue::BasisPoints(share)), text, "{locale}");
        }
        assert_eq!(told("de", "popular.count", FactValue::Count(12_345)), "12.345");
        assert_eq!(told("de", "rating", FactValue::Count(463)), "4,6");
        let at = "2026-11-30T23:30:00Z".parse().expect("instant");
        for (locale, text) in [
            ("en", "Monday, November 30, 2026"),
            ("de", "Montag, 30. November 2026"),
            ("es", "lunes, 30 de noviembre de 2026"),
            ("tr", "30 Kasım 2026 Pazartesi"),
            ("ar", "الاثنين، 30 نوفمبر 2026"),
            ("zh-Hans", "2026年11月30日星期一"),
        ] {
            assert_eq!(told(locale, "coupon.expires", FactValue::Date { at, zone: "UTC".into() }), text, "{locale}");
        }
        let tomorrow = told("en", "coupon.expires", FactValue::Date { at, zone: "Europe/Berlin".into() });
        assert_eq!(tomorrow, "Tuesday, December 1, 2026");
    }

    #[test]
    fn what_cannot_be_told_is_empty() {
        assert_eq!(told("en", "link", FactValue::Link("javascript:alert(1)".into())), "");
        assert_eq!(told("en", "coupon.code", FactValue::Code("A B".into())), "");
        assert_eq!(told("en", "x", FactValue::Promise { claim: "eternal_youth".into(), count: None }), "");
    }
}
