//! Numbers with the grouping and digits of a language.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;

/// `digits` / 10^`places`, with that many places.
pub(crate) fn decimal(locale: &Locale, digits: i64, places: u8) -> String {
    let mut value = Decimal::from(digits);
    value.multiply_pow10(-i16::from(places));
    match DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default()) {
        Ok(formatter) => formatter.format(&value).to_string(),
        // No data for the language: plain digits are still true.
        Err(_) => value.to_string(),
    }
}
