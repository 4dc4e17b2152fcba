//! The expression language of flows and policies.
//!
//! The grammar is zen-expression's; its virtual machine is not used, because it answers `false` where something is
//! missing (`absent == "x"`), and `null` for a division by zero. Here every such case is an [`ExpressionError`], so that
//! whoever asks can refuse. The parsed tree is plain data that may be shared between threads.
//!
//! Understood: numbers (exact decimals), strings, `true`, `false`, lists, names with dots, `== != < <= > >=`,
//! `in` and `not in` with a list or an interval (`[1..5)`), `and`, `or`, `not`, `+ - * / %`, `a ? b : c`, `a ?? b` (the
//! only way to say what holds when a field is absent), and the functions of [`functions`].
//! To add a function: a variant, its name and its evaluation in [`functions`], and a line in the tables of the tests.

mod evaluate;
pub mod functions;
pub(crate) mod lower;
mod tree;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use tree::Tree;

/// Longest expression accepted, in bytes.
pub const EXPRESSION_BYTES_MAX: usize = 1_000;
/// Deepest nesting of brackets accepted.
pub const BRACKET_DEPTH_MAX: usize = 8;
/// Most opening brackets of an expression with an interval: there the grammar tries each bracket twice, so that each
/// one doubles its work.
pub const INTERVAL_BRACKETS_MAX: usize = 10;
/// Deepest tree accepted.
pub const TREE_DEPTH_MAX: usize = 48;

/// Why an expression could not be read, or gave no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionError {
    /// Too long or too deep.
    #[error("expression is too large: {0}")]
    TooLarge(&'static str),
    /// Not in the grammar.
    #[error("expression cannot be read: {0}")]
    Syntax(String),
    /// In the grammar, but not part of our language.
    #[error("expression uses {0}, which is not supported")]
    Unsupported(String),
    /// A field that is absent or null.
    #[error("{0} is not known")]
    Missing(String),
    /// An operation on values that do not go together.
    #[error("{operation} does not work on {found}")]
    Type {
        /// The operation, `<`.
        operation: String,
        /// What it was given, `a string and a number`.
        found: String,
    },
    /// Division by zero, or a number out of range.
    #[error("{0} gives no number")]
    Arithmetic(&'static str),
    /// The answer is not yes or no.
    #[error("the answer is {0}, not true or false")]
    NotBoolean(&'static str),
}

/// A parsed expression, with its source text.
#[derive(Clone)]
pub struct Expression {
    source: String,
    tree: Tree,
}

impl Expression {
    /// Reads an expression.
    ///
    /// # Errors
    /// When it is too large, not in the grammar, or uses a part of the grammar that is not supported.
    pub fn parse(text: &str) -> Result<Self, ExpressionError> {
        if text.len() > EXPRESSION_BYTES_MAX {
            return Err(ExpressionError::TooLarge("more than 1,000 bytes"));
        }
        Ok(Self { source: text.to_owned(), tree: lower::parse(text)? })
    }

    /// The text it was read from.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The names it reads, dotted, sorted.
    #[must_use]
    pub fn variables(&self) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.tree.collect_paths(&mut found);
        found
    }

    /// The answer for `context`.
    ///
    /// # Errors
    /// When a field is absent or null, types do not go together, or a number is out of range.
    pub fn value(&self, context: &Value) -> Result<Value, ExpressionError> {
        evaluate::evaluate(&self.tree, context).map(evaluate::Item::into_json)
    }

    /// The yes-or-no answer for `context`.
    ///
    /// # Errors
    /// As [`Expression::value`], and when the answer is not a boolean.
    pub fn test(&self, context: &Value) -> Result<bool, ExpressionError> {
        match evaluate::evaluate(&self.tree, context)? {
            evaluate::Item::Bool(answer) => Ok(answer),
            other => Err(ExpressionError::NotBoolean(other.type_name())),
        }
    }
}

impl PartialEq for Expression {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Expression {}

impl fmt::Debug for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expression({:?})", self.source)
    }
}

#[cfg(test)]
mod tests;
