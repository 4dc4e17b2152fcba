//! Typed columns. Each value of a column is kept as one whole number: the place in the list of allowed texts, minor units
//! of the currency, days since 1970, so that conditions are sets of whole numbers and nothing is ever rounded.
//!
//! To add a type: a variant of [`Kind`], its name in [`Kind::read`], and its arms in this file; nothing else knows types.

use domain::money::{Currency, Money};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Undecided;

/// Most allowed texts of one column.
pub const VALUES_MAX: usize = 64;
/// Longest allowed text, and longest name of a field, in bytes.
pub const TEXT_BYTES_MAX: usize = 80;
/// Most decimal places of a decimal column.
pub const PLACES_MAX: u32 = 6;
/// Largest number, unless the column says otherwise.
const NUMBER_MAX: i64 = 1_000_000_000_000_000;
/// Largest count of days: a hundred years.
const DAYS_MAX: i64 = 36_500;

/// How the schema describes a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ColumnSpec {
    /// `bool`, `text`, `integer`, `decimal`, `money`, `date` or `days`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Of `text`: what it may be.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// Of numbers and dates: the least value, as text, `0` or `2026-01-31`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<String>,
    /// Of numbers and dates: the greatest value, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<String>,
    /// Of `decimal`: how many places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    /// Of `money`: ISO 4217.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// For people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
}

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// True or false.
    Bool,
    /// One of these.
    Text(Vec<String>),
    /// A whole number.
    Integer,
    /// A decimal with this many places.
    Decimal(u32),
    /// An amount of this currency.
    Money(Currency),
    /// A calendar day.
    Date,
    /// A count of days.
    Days,
}

/// A column, ready to read inputs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The field, dotted.
    pub field: String,
    path: Vec<String>,
    kind: Kind,
    min: i64,
    max: i64,
}

impl Kind {
    fn read(spec: &ColumnSpec) -> Result<Self, String> {
        let kind = match spec.kind.as_str() {
            "bool" => Self::Bool,
            "text" => Self::Text(spec.values.clone()),
            "integer" => Self::Integer,
            "decimal" => Self::Decimal(spec.places.ok_or("a decimal needs its places")?),
            "money" => Self::Money(spec.currency.ok_or("money needs its currency")?),
            "date" => Self::Date,
            "days" => Self::Days,
            other => return Err(format!("unknown type {:?}", other.chars().take(20).collect::<String>())),
        };
        let numeric = !matches!(kind, Self::Bool | Self::Text(_));
        let foreign = (!matches!(kind, Self::Text(_)) && !spec.values.is_empty())
            || (!matches!(kind, Self::Decimal(_)) && spec.places.is_some())
            || (!matches!(kind, Self::Money(_)) && spec.currency.is_some())
            || (!numeric && (spec.min.is_some() || spec.max.is_some()));
        if foreign {
            return Err(format!("has a property that does not belong to the type {}", spec.kind));
        }
        Ok(kind)
    }

    const fn places(&self) -> Option<u32> {
        match self {
            Self::Integer | Self::Days => Some(0),
            Self::Decimal(places) => Some(*places),
            _ => None,
        }
    }

    /// Whether `<` and `>` mean something.
    pub(super) const fn is_ordered(&self) -> bool {
        !matches!(self, Self::Bool | Self::Text(_))
    }

    fn words(&self) -> String {
        match self {
            Self::Bool => "true or false".to_owned(),
            Self::Text(values) => format!("one of {}", values.join(", ")),
            Self::Integer => "a whole number".to_owned(),
            Self::Decimal(places) => format!("a number of at most {places} places"),
            Self::Money(currency) => format!("an amount in {currency}"),
            Self::Date => "a day such as 2026-01-31".to_owned(),
            Self::Days => "a whole number of days".to_owned(),
        }
    }
}

impl Column {
    /// Reads a column from its schema.
    ///
    /// # Errors
    /// In words, when the schema is not sound.
    pub(super) fn new(field: &str, spec: &ColumnSpec) -> Result<Self, String> {
        let plain = |name: &str| {
            name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
                && name.starts_with(|c: char| c.is_ascii_alphabetic())
        };
        if field.len() > TEXT_BYTES_MAX || !field.split('.').all(plain) {
            return Err("a field is a name of letters, digits and _, parts joined by dots".to_owned());
        }
        let kind = Kind::read(spec)?;
        let (low, high) = match &kind {
            Kind::Bool => (0, 1),
            Kind::Text(values) => {
                check_values(values)?;
                (0, values.len() as i64 - 1)
            }
            Kind::Decimal(places) if *places > PLACES_MAX => return Err("has too many decimal places".to_owned()),
            Kind::Integer | Kind::Decimal(_) | Kind::Money(_) => (-NUMBER_MAX, NUMBER_MAX),
            Kind::Date => (day_number("0001-01-01").unwrap_or(0), day_number("9999-12-31").unwrap_or(0)),
            Kind::Days if field.ends_with("_days") => (-DAYS_MAX, DAYS_MAX),
            Kind::Days => return Err("a count of days needs a name that ends in _days".to_owned()),
        };
        let path = field.split('.').map(str::to_owned).collect();
        let mut column = Self { field: field.to_owned(), path, kind, min: low, max: high };
        let bound = |text: &Option<String>, other: i64| match text {
            Some(text) => column.bound(text).ok_or_else(|| format!("{text:?} is not {}", column.kind.words())),
            None => Ok(other),
        };
        let (min, max) = (bound(&spec.min, low)?, bound(&spec.max, high)?);
        if min > max {
            return Err("its least value is above its greatest".to_owned());
        }
        (column.min, column.max) = (min, max);
        Ok(column)
    }

    /// What it holds.
    #[must_use]
    pub const fn kind(&self) -> &Kind {
        &self.kind
    }

    /// Least and greatest value.
    #[must_use]
    pub const fn range(&self) -> (i64, i64) {
        (self.min, self.max)
    }

    /// What it takes, for people.
    #[must_use]
    pub fn words(&self) -> String {
        self.kind.words()
    }

    fn bound(&self, text: &str) -> Option<i64> {
        match self.kind {
            Kind::Date => day_number(text),
            _ => self.number(Decimal::from_str_exact(text).ok()?),
        }
        .filter(|value| (self.min..=self.max).contains(value))
    }

    /// A literal number of a cell as a value of this column, exactly.
    pub(super) fn number(&self, number: Decimal) -> Option<i64> {
        let places = match &self.kind {
            Kind::Money(currency) => currency.exponent(),
            other => other.places()?,
        };
        let scaled = number.checked_mul(Decimal::from(10_i64.checked_pow(places)?))?;
        if scaled.fract().is_zero() { scaled.to_i64() } else { None }
    }

    /// A literal text of a cell as a value of this column.
    pub(super) fn text(&self, text: &str) -> Option<i64> {
        match &self.kind {
            Kind::Text(values) => values.iter().position(|value| value == text).map(|at| at as i64),
            Kind::Date => day_number(text),
            _ => None,
        }
    }

    /// The value of this column in `context`.
    ///
    /// # Errors
    /// When it is absent, null, of another type, or not among what is allowed.
    pub(super) fn read(&self, context: &Value) -> Result<i64, Undecided> {
        let mut at = context;
        for name in &self.path {
            at = at.get(name.as_str()).ok_or_else(|| Undecided::Missing(self.field.clone()))?;
        }
        if at.is_null() {
            return Err(Undecided::Missing(self.field.clone()));
        }
        let value = self.encode(at).ok_or_else(|| self.wrong(at))?;
        if (self.min..=self.max).contains(&value) { Ok(value) } else { Err(self.wrong(at)) }
    }

    fn wrong(&self, found: &Value) -> Undecided {
        let text = found.to_string();
        let short: String = text.chars().take(60).collect();
        Undecided::Value { field: self.field.clone(), wanted: self.kind.words(), found: short }
    }

    fn encode(&self, value: &Value) -> Option<i64> {
        match (&self.kind, value) {
            (Kind::Bool, Value::Bool(yes)) => Some(i64::from(*yes)),
            (Kind::Text(_) | Kind::Date, Value::String(text)) => self.text(text),
            (Kind::Integer | Kind::Days, Value::Number(number)) => number.as_i64(),
            (Kind::Decimal(_), Value::Number(number)) => {
                self.number(Decimal::from_str_exact(&number.to_string()).ok()?)
            }
            (Kind::Decimal(_), Value::String(text)) => self.number(Decimal::from_str_exact(text).ok()?),
            (Kind::Money(currency), Value::Object(_)) => {
                let money = Money::deserialize(value).ok()?;
                (money.currency == *currency).then_some(money.minor)
            }
            // The same words that money is shown with: "120.00 EUR".
            (Kind::Money(currency), Value::String(text)) => {
                let amount = text.strip_suffix(currency.code())?.strip_suffix(' ')?;
                self.number(Decimal::from_str_exact(amount).ok()?)
            }
            _ => None,
        }
    }

    /// A value as JSON.
    #[must_use]
    pub fn decode(&self, value: i64) -> Value {
        match &self.kind {
            Kind::Bool => Value::Bool(value != 0),
            Kind::Text(values) => {
                let text = usize::try_from(value).ok().and_then(|at| values.get(at));
                text.map_or(Value::Null, |text| Value::String(text.clone()))
            }
            Kind::Integer | Kind::Days => Value::from(value),
            Kind::Decimal(places) => Value::String(Decimal::new(value, *places).to_string()),
            Kind::Money(currency) => serde_json::to_value(Money::new(value, *currency)).unwrap_or_default(),
            Kind::Date => day_text(value).map_or(Value::Null, Value::String),
        }
    }

    /// A value as people read it.
    #[must_use]
    pub fn show(&self, value: i64) -> String {
        match (&self.kind, self.decode(value)) {
            (Kind::Money(currency), _) => Money::new(value, *currency).to_string(),
            (_, Value::String(text)) => text,
            (_, other) => other.to_string(),
        }
    }
}

fn check_values(values: &[String]) -> Result<(), String> {
    let distinct: std::collections::BTreeSet<&String> = values.iter().collect();
    if values.is_empty() || values.len() > VALUES_MAX {
        return Err(format!("a text lists 1 to {VALUES_MAX} values"));
    }
    if distinct.len() != values.len() || values.iter().any(|v| v.is_empty() || v.len() > TEXT_BYTES_MAX) {
        return Err("its values are not distinct, empty or too long".to_owned());
    }
    Ok(())
}

const EPOCH: jiff::civil::Date = jiff::civil::date(1970, 1, 1);

fn day_number(text: &str) -> Option<i64> {
    if text.len() != 10 {
        return None;
    }
    let date: jiff::civil::Date = text.parse().ok()?;
    Some(i64::from(date.since(EPOCH).ok()?.get_days()))
}

fn day_text(days: i64) -> Option<String> {
    Some(EPOCH.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?.to_string())
}
