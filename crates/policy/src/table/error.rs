//! What can be wrong: with a document, told in full to its author, and with an input, told to whoever asks.

use std::fmt;

use serde::{Deserialize, Serialize};

/// What is wrong with a document, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The row, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
    /// The field of the column.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// In words.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(row) = self.row {
            write!(f, "row {row}, ")?;
        }
        if let Some(column) = &self.column {
            write!(f, "column {column}: ")?;
        }
        f.write_str(&self.what)
    }
}

/// A document is no table. Every problem is told at once.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("table {name}: {}", .problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("; "))]
pub struct TableError {
    /// The table, as far as it is known.
    pub name: String,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// Why there is no verdict. Callers refuse and ask a person.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Undecided {
    /// A field that is absent or null.
    #[error("{0} is not known")]
    Missing(String),
    /// A field of another type, currency or range.
    #[error("{field} is {found}, which is not {wanted}, or out of its range")]
    Value {
        /// The field.
        field: String,
        /// What the column holds.
        wanted: String,
        /// What came.
        found: String,
    },
    /// No row.
    #[error("no row matches")]
    NoMatch,
    /// The input was read for a table with other columns.
    #[error("the input was read for another table")]
    Foreign,
}

impl Undecided {
    /// A word for cases and reports.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::Value { .. } => "value",
            Self::NoMatch => "no_match",
            Self::Foreign => "foreign",
        }
    }
}
