//! Cells: the texts people write, read with the grammar of zen-expression and lowered to sets of values.
//!
//! A condition reads `-` or nothing (any value), `true`, `"a"`, `"a", "b"`, `["a", "b"]`, `not in ["a"]`, `> 5`,
//! `[1..10]`, `(0..5]`, `> 5 and <= 9`, `!= 3`. An output is one literal. What mixes `and` with `,`, compares with another
//! field, or computes, is refused: the same words could be read in two ways, and a table that is hard to read is hard to
//! check.

use zen_expression::functions::{FunctionKind, InternalFunction};
use zen_expression::lexer::{ArithmeticOperator, Bracket, ComparisonOperator as C, LogicalOperator as L, Operator};
use zen_expression::parser::Node;

use super::column::{Column, Kind};
use super::spans::Spans;
use crate::expression::lower::with_node;

/// Longest cell, in bytes.
pub const CELL_BYTES_MAX: usize = 500;
/// Most operations of one condition inside each other: as many values as a text can list.
const DEPTH_MAX: usize = 70;

/// Reads a condition; `None` stands for any value.
///
/// # Errors
/// In words.
pub(super) fn condition(text: &str, column: &Column) -> Result<Option<Spans>, String> {
    let text = trimmed(text)?;
    if text.is_empty() || text == "-" {
        return Ok(None);
    }
    let spans = with_node(text, true, |root| {
        let (ands, ors) = joins(root);
        if ands && ors {
            Err("mixes `and` with `,` or `or`: write two rows".to_owned())
        } else {
            lower(root, column, 0)
        }
    })
    .map_err(|e| e.to_string())??;
    let (min, max) = column.range();
    let within = spans.intersection(&Spans::between(min, max));
    if within.is_empty() {
        Err(format!("matches no value that {} can have", column.field))
    } else if within == Spans::between(min, max) {
        Err("matches every value: write - for any".to_owned())
    } else {
        Ok(Some(within))
    }
}

/// Reads an output.
///
/// # Errors
/// In words.
pub(super) fn output(text: &str, column: &Column) -> Result<i64, String> {
    let text = trimmed(text)?;
    if text.is_empty() {
        return Err("an output is never empty".to_owned());
    }
    let value = with_node(text, false, |root| literal(root, column)).map_err(|e| e.to_string())??;
    let (min, max) = column.range();
    if (min..=max).contains(&value) { Ok(value) } else { Err(format!("is not {} in its range", column.words())) }
}

fn trimmed(text: &str) -> Result<&str, String> {
    if text.len() > CELL_BYTES_MAX { Err(format!("is longer than {CELL_BYTES_MAX} bytes")) } else { Ok(text.trim()) }
}

/// Whether the parts are joined by `and`, and by `or` or a comma.
fn joins(node: &Node<'_>) -> (bool, bool) {
    match node {
        Node::Binary { left, operator: Operator::Logical(operator), right } => {
            let ((a, b), (c, d)) = (joins(left), joins(right));
            (a || c || *operator == L::And, b || d || *operator == L::Or)
        }
        Node::Parenthesized(inner) => joins(inner),
        Node::FunctionCall { arguments, .. } => {
            arguments.iter().map(|n| joins(n)).fold((false, false), |(a, b), (c, d)| (a || c, b || d))
        }
        _ => (false, false),
    }
}

fn lower(node: &Node<'_>, column: &Column, depth: usize) -> Result<Spans, String> {
    if depth > DEPTH_MAX {
        return Err("has too many parts".to_owned());
    }
    match node {
        Node::Parenthesized(inner) => lower(inner, column, depth + 1),
        // The grammar wraps a condition that names `$` itself.
        Node::FunctionCall { kind: FunctionKind::Internal(InternalFunction::Bool), arguments: [inner] }
            if matches!(inner, Node::Binary { .. } | Node::Parenthesized(_)) =>
        {
            lower(inner, column, depth + 1)
        }
        Node::Binary { left, operator: Operator::Logical(L::And), right } => {
            Ok(lower(left, column, depth + 1)?.intersection(&lower(right, column, depth + 1)?))
        }
        Node::Binary { left, operator: Operator::Logical(L::Or), right } => {
            Ok(lower(left, column, depth + 1)?.union(&lower(right, column, depth + 1)?))
        }
        Node::Binary { left: Node::Identifier("$"), operator: Operator::Comparison(operator), right } => {
            comparison(*operator, right, column)
        }
        _ => Err(format!("is not a condition on {}, which is {}", column.field, column.words())),
    }
}

fn comparison(operator: C, right: &Node<'_>, column: &Column) -> Result<Spans, String> {
    let (min, max) = column.range();
    let not = |spans: Spans| spans.complement(min, max);
    let ordered = || {
        let value = literal(right, column)?;
        if column.kind().is_ordered() { Ok(value) } else { Err(format!("{} has no order", column.field)) }
    };
    Ok(match operator {
        C::Equal => one(right, column)?,
        C::NotEqual => not(one(right, column)?),
        C::LessThan => Spans::between(min, ordered()?.saturating_sub(1)),
        C::LessThanOrEqual => Spans::between(min, ordered()?),
        C::GreaterThan => Spans::between(ordered()?.saturating_add(1), max),
        C::GreaterThanOrEqual => Spans::between(ordered()?, max),
        C::In => members(right, column)?,
        C::NotIn => not(members(right, column)?),
    })
}

fn one(node: &Node<'_>, column: &Column) -> Result<Spans, String> {
    literal(node, column).map(|value| Spans::between(value, value))
}

fn members(node: &Node<'_>, column: &Column) -> Result<Spans, String> {
    match node {
        Node::Parenthesized(inner) => members(inner, column),
        Node::Array(items) => items.iter().try_fold(Spans::default(), |all, item| Ok(all.union(&one(item, column)?))),
        Node::Interval { left, right, left_bracket, right_bracket } if column.kind().is_ordered() => {
            let from = literal(left, column)?.saturating_add(i64::from(*left_bracket != Bracket::LeftSquareBracket));
            let to = literal(right, column)?.saturating_sub(i64::from(*right_bracket != Bracket::RightSquareBracket));
            Ok(Spans::between(from, to))
        }
        _ => Err("wants a list or an interval".to_owned()),
    }
}

fn literal(node: &Node<'_>, column: &Column) -> Result<i64, String> {
    let value = match (node, column.kind()) {
        (Node::Parenthesized(inner), _) => return literal(inner, column),
        (Node::Bool(yes), Kind::Bool) => Some(i64::from(*yes)),
        (Node::String(text), _) => column.text(text),
        (Node::Number(number), _) => column.number(*number),
        (Node::Unary { operator: Operator::Arithmetic(ArithmeticOperator::Subtract), node: Node::Number(n) }, _) => {
            column.number(-*n)
        }
        _ => None,
    };
    value.ok_or_else(|| format!("is not {}", column.words()))
}
