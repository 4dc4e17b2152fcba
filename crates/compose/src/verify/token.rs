//! What a reader finds commercial in a text.

use domain::money::Currency;

use super::claims::{Claim, Unit};
use super::words::Class;

/// One piece of a text that needs a fact behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// First byte in the original.
    pub(crate) start: usize,
    /// One past the last byte.
    pub(crate) end: usize,
    /// First glyph of the folded text.
    pub(crate) from: usize,
    /// One past the last glyph.
    pub(crate) to: usize,
    pub(crate) kind: Kind,
}

/// The kinds of commercial content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An invisible or reordering character.
    Hidden,
    /// An address, mail address or host.
    Link,
    /// A code to type in.
    Code,
    /// A percent or currency sign that belongs to no number.
    Sign,
    /// A number, written in digits or words.
    Number(Quantity),
    /// A day.
    Date(DateWord),
    /// A promising word.
    Promise(Class),
    /// A word for a state, a material, a size, …
    Claim(Claim),
    /// A parcel: something of its sentence must be a fact.
    Parcel,
    /// A name that nobody has given.
    Name,
    /// A word of letters of several scripts, or of a script the language does not use.
    Disguise,
    /// A link in the notation of a text format.
    Markup,
}

impl Kind {
    /// What is wrong when nothing stands behind it.
    pub(crate) const fn why(&self) -> &'static str {
        match self {
            Self::Hidden => "invisible character",
            Self::Link => "address without a fact",
            Self::Code => "code without a fact",
            Self::Sign => "percent or currency sign without a fact",
            Self::Number(quantity) => match quantity.role {
                Role::Percent => "percentage without a fact",
                Role::Money(_) => "amount without a fact",
                _ => "number without a fact",
            },
            Self::Date(_) => "date without a fact",
            Self::Promise(class) => class.why(),
            Self::Claim(claim) => claim.topic.why(),
            Self::Parcel => "says something of a parcel that no fact says",
            Self::Name => "name without a fact",
            Self::Disguise => "letters of a foreign script",
            Self::Markup => "link in markup",
        }
    }
}

/// A word that names a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum DateWord {
    /// Monday = 1.
    Weekday(i8),
    /// January = 1.
    Month(i8),
    /// Days from today.
    Relative(i64),
    /// Anything else: a feast, a week.
    Other,
}

/// A number with what its neighbours make of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Quantity {
    /// What it may mean: `1.299` is one thousand or one and a bit.
    pub(crate) values: Vec<Decimal>,
    pub(crate) role: Role,
    /// Told as a reduction: "10 off".
    pub(crate) off: bool,
    /// Read as a time of day.
    pub(crate) clock: Option<(i8, i8)>,
    /// What a period is counted in, where the language's lists tell.
    pub(crate) unit: Option<Unit>,
}

/// What a number counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Role {
    /// Not told.
    #[default]
    Plain,
    Percent,
    /// An amount in one of these currencies.
    Money(Vec<Currency>),
    /// Days, hours, weeks.
    Time,
    /// Customers, reviews.
    People,
    /// Pieces that are left.
    Stock,
    /// Stars.
    Rating,
    /// A size.
    Size,
    /// The day of a month.
    Calendar,
    /// Something measured (kilograms, gigabytes): only a name can say it.
    Measure,
}

/// An exact decimal number, without zeros at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Decimal {
    digits: i128,
    scale: u32,
    /// Decimal places as they were written.
    pub(crate) places: u32,
}

impl Decimal {
    /// `digits` / 10^`scale`.
    pub(crate) fn new(digits: i128, scale: u32) -> Self {
        let (mut d, mut s) = (digits, scale);
        while s > 0 && d % 10 == 0 {
            d /= 10;
            s -= 1;
        }
        Self { digits: d, scale: s, places: scale }
    }

    /// Whether both are the same number, however they are written.
    pub(crate) fn same(self, other: Self) -> bool {
        self.digits == other.digits && self.scale == other.scale
    }

    /// Everything that digits with separators may mean. Longer than 18 digits means nothing.
    pub(crate) fn readings(text: &str) -> Vec<Self> {
        let digits = text.chars().filter(char::is_ascii_digit).count();
        if digits == 0 || digits > 18 {
            return Vec::new();
        }
        let groups: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
        let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
        let whole = || separators_group(&separators).then(|| Self::joined(&groups, &[])).flatten();
        match separators.split_last() {
            None => Self::joined(&groups, &[]).into_iter().collect(),
            Some((last, before)) => {
                let (fraction, head) = groups.split_last().map_or(("", &[][..]), |(f, h)| (*f, h));
                let grouped = well_grouped(&groups);
                let point = matches!(last, '.' | ',')
                    && !before.contains(last)
                    && separators_group(before)
                    && (before.is_empty() || well_grouped(head));
                let decimal = point.then(|| Self::joined(head, &[fraction])).flatten();
                let whole = if grouped { whole() } else { None };
                decimal.into_iter().chain(whole).collect()
            }
        }
    }

    fn joined(whole: &[&str], fraction: &[&str]) -> Option<Self> {
        let text: String = whole.iter().chain(fraction).copied().collect();
        let scale = u32::try_from(fraction.iter().map(|f| f.len()).sum::<usize>()).ok()?;
        text.parse().ok().map(|d| Self::new(d, scale))
    }
}

/// All separators are one and the same sign.
fn separators_group(separators: &[char]) -> bool {
    separators.windows(2).all(|w| w[0] == w[1])
}

/// Groups of three after the first (or of two before the last three, as in India).
fn well_grouped(groups: &[&str]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return true };
    (1..=3).contains(&first.len())
        && last.len() == 3
        && (middle.iter().all(|g| g.len() == 3) || middle.iter().all(|g| g.len() == 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_mean_what_they_may_mean() {
        let d = Decimal::new;
        for (text, values) in [
            ("19", vec![d(19, 0)]),
            ("19.90", vec![d(1990, 2)]),
            ("19,90", vec![d(1990, 2)]),
            ("1.299", vec![d(1299, 3), d(1299, 0)]),
            ("1.299,00", vec![d(129_900, 2)]),
            ("1,299.5", vec![d(12995, 1)]),
            ("12,34,567.89", vec![d(123_456_789, 2)]),
            ("1 299", vec![d(1299, 0)]),
            ("30.11.2026", vec![]),
            ("1.29.9", vec![]),
            ("99999999999999999999", vec![]),
        ] {
            assert_eq!(Decimal::readings(text), values, "{text}");
        }
        assert!(d(1990, 2).same(d(199, 1)));
    }
}
