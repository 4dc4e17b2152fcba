//! Exact money: integer minor units plus an ISO 4217 currency. No floats anywhere.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An ISO 4217 currency.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Currency(iso_currency::Currency);

impl Currency {
    /// The currency for a three-letter code, in any case.
    ///
    /// # Errors
    /// [`MoneyError::UnknownCurrency`] when ISO 4217 does not know the code.
    pub fn from_code(code: &str) -> Result<Self, MoneyError> {
        iso_currency::Currency::from_code(&code.to_ascii_uppercase())
            .map(Self)
            .ok_or_else(|| MoneyError::UnknownCurrency(code.chars().take(16).collect()))
    }

    /// The upper-case code, `EUR`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.0.code()
    }

    /// Decimal places of the minor unit: 2 for EUR, 0 for JPY, 3 for KWD.
    #[must_use]
    pub fn exponent(&self) -> u32 {
        u32::from(self.0.exponent().unwrap_or(2))
    }
}

impl PartialOrd for Currency {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Currency {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.code().cmp(other.code())
    }
}

impl TryFrom<String> for Currency {
    type Error = MoneyError;
    fn try_from(code: String) -> Result<Self, Self::Error> {
        Self::from_code(&code)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.code().to_owned()
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Why an amount could not be read or combined.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    /// Not an ISO 4217 code.
    #[error("unknown currency {0:?}")]
    UnknownCurrency(String),
    /// Not a decimal number.
    #[error("not an amount: {0:?}")]
    NotAnAmount(String),
    /// Does not fit 64 bits of minor units.
    #[error("amount out of range")]
    OutOfRange,
    /// Two currencies in one sum.
    #[error("cannot combine {0} with {1}")]
    CurrencyMismatch(Currency, Currency),
}

/// An amount in minor units (cents for EUR, yen for JPY, fils for KWD).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Minor units; negative for refunds.
    pub minor: i64,
    /// What they are units of.
    pub currency: Currency,
}

impl Money {
    /// `minor` units of `currency`.
    #[must_use]
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Nothing, in `currency`.
    #[must_use]
    pub const fn zero(currency: Currency) -> Self {
        Self { minor: 0, currency }
    }

    /// Reads a decimal string (`"39.95"`, `"18"`, `"-16.20"`), rounding half away from zero to the minor unit.
    ///
    /// # Errors
    /// When the text is not a plain decimal number or does not fit.
    pub fn parse(text: &str, currency: Currency) -> Result<Self, MoneyError> {
        let bad = || MoneyError::NotAnAmount(text.chars().take(40).collect());
        let trimmed = text.trim();
        let (negative, digits) = match trimmed.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, trimmed.strip_prefix('+').unwrap_or(trimmed)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let all_digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
        if (whole.is_empty() && fraction.is_empty()) || !all_digits(whole) || !all_digits(fraction) {
            return Err(bad());
        }
        let exponent = currency.exponent() as usize;
        let kept: String = fraction.chars().chain(std::iter::repeat('0')).take(exponent).collect();
        let mut minor: i64 = format!("0{whole}{kept}").parse().map_err(|_| MoneyError::OutOfRange)?;
        if fraction.as_bytes().get(exponent).is_some_and(|d| *d >= b'5') {
            minor = minor.checked_add(1).ok_or(MoneyError::OutOfRange)?;
        }
        Ok(Self::new(if negative { -minor } else { minor }, currency))
    }

    /// Sum of two amounts of one currency.
    ///
    /// # Errors
    /// On different currencies or overflow.
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        if self.currency != other.currency {
            return Err(MoneyError::CurrencyMismatch(self.currency, other.currency));
        }
        self.minor.checked_add(other.minor).map(|m| Self::new(m, self.currency)).ok_or(MoneyError::OutOfRange)
    }

    /// This amount times a quantity.
    ///
    /// # Errors
    /// On overflow.
    pub fn checked_mul(self, quantity: i64) -> Result<Self, MoneyError> {
        self.minor.checked_mul(quantity).map(|m| Self::new(m, self.currency)).ok_or(MoneyError::OutOfRange)
    }

    /// `basis_points` / 10,000 of this amount, rounded half away from zero. 500 is 5 %.
    #[must_use]
    pub fn basis_points(self, basis_points: i64) -> Self {
        let product = i128::from(self.minor) * i128::from(basis_points);
        let half = if product < 0 { -5_000 } else { 5_000 };
        let minor = ((product + half) / 10_000).clamp(i128::from(i64::MIN), i128::from(i64::MAX));
        Self::new(minor as i64, self.currency)
    }

    /// Plain decimal text with the currency's places and a point, `39.95`.
    #[must_use]
    pub fn to_decimal(self) -> String {
        let exponent = self.currency.exponent() as usize;
        let sign = if self.minor < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.minor.unsigned_abs(), width = exponent + 1);
        let (whole, fraction) = digits.split_at(digits.len() - exponent);
        if exponent == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.to_decimal(), self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cur(code: &str) -> Currency {
        Currency::from_code(code).expect("known")
    }

    #[test]
    fn parses_by_the_currency_exponent() {
        for (text, code, minor) in [
            ("39.95", "EUR", 3995),
            ("18", "EUR", 1800),
            ("54.5", "EUR", 5450),
            ("-16.20", "EUR", -1620),
            ("1200", "JPY", 1200),
            ("1200.5", "JPY", 1201),
            ("1.2345", "KWD", 1235),
            (".5", "USD", 50),
            ("2.675", "EUR", 268),
        ] {
            assert_eq!(Money::parse(text, cur(code)), Ok(Money::new(minor, cur(code))), "{text} {code}");
        }
    }

    #[test]
    fn refuses_what_is_not_an_amount() {
        for text in ["", "-", "1e3", "NaN", "12,50", "0x10", "1.2.3", "99999999999999999999"] {
            assert!(Money::parse(text, cur("EUR")).is_err(), "{text}");
        }
        assert!(Currency::from_code("XXQ").is_err());
    }

    #[test]
    fn formats_and_takes_shares_exactly() {
        assert_eq!(Money::new(-5, cur("EUR")).to_decimal(), "-0.05");
        assert_eq!(Money::new(1200, cur("JPY")).to_decimal(), "1200");
        assert_eq!(Money::new(1999, cur("EUR")).basis_points(1000).minor, 200);
        assert!(Money::new(1, cur("EUR")).checked_add(Money::new(1, cur("USD"))).is_err());
    }
}
