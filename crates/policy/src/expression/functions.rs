//! The functions of the expression language. Each is exact about what it takes; anything else is an error.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::ExpressionError;
use super::evaluate::{Item, type_error};

/// A supported function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// `len(text or list)`.
    Len,
    /// `contains(text, text)` or `contains(list, value)`.
    Contains,
    /// `startsWith(text, text)`.
    StartsWith,
    /// `endsWith(text, text)`.
    EndsWith,
    /// `lower(text)`.
    Lower,
    /// `upper(text)`.
    Upper,
    /// `abs(number)`.
    Abs,
    /// `number(text)`: a decimal written as text.
    Number,
}

impl Function {
    const ALL: [(&'static str, Self, usize); 8] = [
        ("len", Self::Len, 1),
        ("contains", Self::Contains, 2),
        ("startsWith", Self::StartsWith, 2),
        ("endsWith", Self::EndsWith, 2),
        ("lower", Self::Lower, 1),
        ("upper", Self::Upper, 1),
        ("abs", Self::Abs, 1),
        ("number", Self::Number, 1),
    ];

    /// The function of a name, when it is supported.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(n, ..)| *n == name).map(|(_, function, _)| function)
    }

    fn entry(self) -> (&'static str, Self, usize) {
        // Every variant stands in ALL; the first entry is never reached for another one.
        Self::ALL.into_iter().find(|(_, f, _)| *f == self).unwrap_or(Self::ALL[0])
    }

    /// As written.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.entry().0
    }

    pub(super) fn check_count(self, given: usize) -> Result<(), ExpressionError> {
        let (name, _, wanted) = self.entry();
        if given == wanted {
            Ok(())
        } else {
            Err(ExpressionError::Syntax(format!("{name} takes {wanted} values, got {given}")))
        }
    }

    /// Applies the function. The count of arguments was checked when the expression was read.
    pub(super) fn apply<'a>(self, arguments: &[Item<'a>]) -> Result<Item<'a>, ExpressionError> {
        let wrong = || type_error(self.name(), arguments);
        Ok(match (self, arguments) {
            (Self::Len, [Item::Text(text)]) => Item::Number(Decimal::from(text.chars().count())),
            (Self::Len, [Item::List(items)]) => Item::Number(Decimal::from(items.len())),
            (Self::Contains, [Item::Text(text), Item::Text(part)]) => Item::Bool(text.contains(part.as_ref())),
            (Self::Contains, [Item::List(items), wanted]) => {
                let same = items.iter().map(|item| item.equals(wanted, self.name()));
                Item::Bool(same.collect::<Result<Vec<_>, _>>()?.contains(&true))
            }
            (Self::StartsWith, [Item::Text(text), Item::Text(part)]) => Item::Bool(text.starts_with(part.as_ref())),
            (Self::EndsWith, [Item::Text(text), Item::Text(part)]) => Item::Bool(text.ends_with(part.as_ref())),
            (Self::Lower, [Item::Text(text)]) => Item::Text(Cow::Owned(text.to_lowercase())),
            (Self::Upper, [Item::Text(text)]) => Item::Text(Cow::Owned(text.to_uppercase())),
            (Self::Abs, [Item::Number(number)]) => Item::Number(number.abs()),
            (Self::Number, [Item::Text(text)]) => {
                Item::Number(Decimal::from_str_exact(text.trim()).map_err(|_| ExpressionError::Arithmetic("number"))?)
            }
            _ => return Err(wrong()),
        })
    }
}
