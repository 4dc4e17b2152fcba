//! Our own tree of an expression: the supported part of the grammar and nothing else.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::functions::Function;

/// One node.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tree {
    Bool(bool),
    Number(Decimal),
    Text(String),
    List(Vec<Tree>),
    /// A field, by its names from the root.
    Path(Vec<String>),
    Not(Box<Tree>),
    Negate(Box<Tree>),
    Binary(Operation, Box<Tree>, Box<Tree>),
    /// Value, bounds with whether they belong to the interval, and whether membership is denied.
    Within {
        value: Box<Tree>,
        from: Box<Tree>,
        from_included: bool,
        to: Box<Tree>,
        to_included: bool,
        negated: bool,
    },
    Choice(Box<Tree>, Box<Tree>, Box<Tree>),
    Call(Function, Vec<Tree>),
}

/// Operations on two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operation {
    And,
    Or,
    /// The left side, or the right one when the left is an absent or null field.
    Else,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    NotIn,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
}

impl Operation {
    /// As written.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::And => "and",
            Self::Or => "or",
            Self::Else => "??",
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::In => "in",
            Self::NotIn => "not in",
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
        }
    }
}

impl Tree {
    /// Adds every field that the tree reads.
    pub(super) fn collect_paths(&self, found: &mut BTreeSet<String>) {
        match self {
            Self::Bool(_) | Self::Number(_) | Self::Text(_) => {}
            Self::Path(names) => {
                found.insert(names.join("."));
            }
            Self::List(items) | Self::Call(_, items) => items.iter().for_each(|i| i.collect_paths(found)),
            Self::Not(inner) | Self::Negate(inner) => inner.collect_paths(found),
            Self::Binary(_, left, right) => [left, right].iter().for_each(|t| t.collect_paths(found)),
            Self::Within { value: a, from: b, to: c, .. } | Self::Choice(a, b, c) => {
                [a, b, c].iter().for_each(|t| t.collect_paths(found));
            }
        }
    }
}
