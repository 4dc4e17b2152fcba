//! Evaluation that fails closed.

use std::borrow::Cow;

use rust_decimal::Decimal;
use serde_json::Value;

use super::ExpressionError;
use super::tree::{Operation, Tree};

/// A value on the way. There is no null: what is absent is an error before it can be compared.
#[derive(Clone, Debug)]
pub(super) enum Item<'a> {
    Bool(bool),
    Number(Decimal),
    Text(Cow<'a, str>),
    List(Vec<Item<'a>>),
}

impl Item<'_> {
    pub(super) const fn type_name(&self) -> &'static str {
        match self {
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
        }
    }

    pub(super) fn into_json(self) -> Value {
        match self {
            Self::Bool(value) => Value::Bool(value),
            // Whole numbers stay exact; others become text, so that no digit passes through a float.
            Self::Number(value) => i64::try_from(value)
                .ok()
                .filter(|whole| Decimal::from(*whole) == value)
                .map_or_else(|| Value::String(value.normalize().to_string()), Value::from),
            Self::Text(value) => Value::String(value.into_owned()),
            Self::List(items) => Value::Array(items.into_iter().map(Self::into_json).collect()),
        }
    }

    /// Whether two values of one type are the same; of different types is an error.
    pub(super) fn equals(&self, other: &Self, operation: &str) -> Result<bool, ExpressionError> {
        match (self, other) {
            (Self::Bool(a), Self::Bool(b)) => Ok(a == b),
            (Self::Number(a), Self::Number(b)) => Ok(a == b),
            (Self::Text(a), Self::Text(b)) => Ok(a == b),
            (a, b) => Err(type_error(operation, &[a.clone(), b.clone()])),
        }
    }
}

pub(super) fn type_error(operation: &str, found: &[Item<'_>]) -> ExpressionError {
    let found = found.iter().map(Item::type_name).collect::<Vec<_>>().join(" and ");
    ExpressionError::Type { operation: operation.to_owned(), found }
}

/// Evaluates `tree` over `context`.
pub(super) fn evaluate<'a>(tree: &'a Tree, context: &'a Value) -> Result<Item<'a>, ExpressionError> {
    let down = |t: &'a Tree| evaluate(t, context);
    match tree {
        Tree::Bool(value) => Ok(Item::Bool(*value)),
        Tree::Number(value) => Ok(Item::Number(*value)),
        Tree::Text(value) => Ok(Item::Text(Cow::Borrowed(value))),
        Tree::List(items) => items.iter().map(down).collect::<Result<_, _>>().map(Item::List),
        Tree::Path(names) => look_up(names, context),
        Tree::Not(inner) => boolean(inner, "not", context).map(|b| Item::Bool(!b)),
        Tree::Negate(inner) => match down(inner)? {
            Item::Number(number) => Ok(Item::Number(-number)),
            other => Err(type_error("-", &[other])),
        },
        Tree::Choice(condition, yes, no) => down(if boolean(condition, "? :", context)? { yes } else { no }),
        Tree::Call(function, arguments) => function.apply(&arguments.iter().map(down).collect::<Result<Vec<_>, _>>()?),
        Tree::Within { value, from, from_included, to, to_included, negated } => {
            let [value, from, to] = [down(value)?, down(from)?, down(to)?];
            let (Item::Number(value), Item::Number(from), Item::Number(to)) = (&value, &from, &to) else {
                return Err(type_error("in", &[value, from, to]));
            };
            let above = if *from_included { value >= from } else { value > from };
            let below = if *to_included { value <= to } else { value < to };
            Ok(Item::Bool((above && below) != *negated))
        }
        Tree::Binary(operation, left, right) => binary(*operation, left, right, context),
    }
}

fn boolean(tree: &Tree, operation: &str, context: &Value) -> Result<bool, ExpressionError> {
    match evaluate(tree, context)? {
        Item::Bool(value) => Ok(value),
        other => Err(type_error(operation, &[other])),
    }
}

fn look_up<'a>(names: &[String], context: &'a Value) -> Result<Item<'a>, ExpressionError> {
    let missing = || ExpressionError::Missing(names.join("."));
    let found = names.iter().try_fold(context, |at, name| at.get(name.as_str())).ok_or_else(missing)?;
    from_json(found).ok_or_else(missing)
}

/// A JSON value as an item; `None` for null, objects, and numbers beyond exact decimals.
fn from_json(value: &Value) -> Option<Item<'_>> {
    match value {
        Value::Bool(value) => Some(Item::Bool(*value)),
        Value::String(text) => Some(Item::Text(Cow::Borrowed(text))),
        Value::Array(items) => items.iter().map(from_json).collect::<Option<_>>().map(Item::List),
        Value::Number(number) => match number.as_i64() {
            Some(whole) => Some(Item::Number(Decimal::from(whole))),
            None => {
                let text = number.to_string();
                Decimal::from_str_exact(&text).or_else(|_| Decimal::from_scientific(&text)).ok().map(Item::Number)
            }
        },
        Value::Null | Value::Object(_) => None,
    }
}

fn binary<'a>(
    operation: Operation,
    left: &'a Tree,
    right: &'a Tree,
    context: &'a Value,
) -> Result<Item<'a>, ExpressionError> {
    // `and`, `or` and `??` look at the right side only when the left one does not settle it.
    match operation {
        Operation::And if !boolean(left, "and", context)? => return Ok(Item::Bool(false)),
        Operation::And => return boolean(right, "and", context).map(Item::Bool),
        Operation::Or if boolean(left, "or", context)? => return Ok(Item::Bool(true)),
        Operation::Or => return boolean(right, "or", context).map(Item::Bool),
        Operation::Else => {
            return match evaluate(left, context) {
                Err(ExpressionError::Missing(_)) => evaluate(right, context),
                settled => settled,
            };
        }
        _ => {}
    }
    let (a, b) = (evaluate(left, context)?, evaluate(right, context)?);
    let name = operation.as_str();
    match operation {
        Operation::Equal => a.equals(&b, name).map(Item::Bool),
        Operation::NotEqual => a.equals(&b, name).map(|same| Item::Bool(!same)),
        Operation::In | Operation::NotIn => member(&a, &b, name).map(|m| Item::Bool(m != (name == "not in"))),
        Operation::Add if matches!((&a, &b), (Item::Text(_), Item::Text(_))) => {
            Err(type_error(name, &[a, b])) // Texts are never glued together: they are made of facts elsewhere.
        }
        _ => match (&a, &b) {
            (Item::Number(x), Item::Number(y)) => numbers(operation, *x, *y),
            _ => Err(type_error(name, &[a, b])),
        },
    }
}

fn member(value: &Item<'_>, list: &Item<'_>, name: &str) -> Result<bool, ExpressionError> {
    let Item::List(items) = list else {
        return Err(type_error(name, &[value.clone(), list.clone()]));
    };
    // All are compared, so that a list of mixed types is an error wherever the match stands.
    let same = items.iter().map(|item| value.equals(item, name)).collect::<Result<Vec<_>, _>>()?;
    Ok(same.contains(&true))
}

fn numbers<'a>(operation: Operation, x: Decimal, y: Decimal) -> Result<Item<'a>, ExpressionError> {
    let name = operation.as_str();
    let result = match operation {
        Operation::Less => return Ok(Item::Bool(x < y)),
        Operation::LessOrEqual => return Ok(Item::Bool(x <= y)),
        Operation::Greater => return Ok(Item::Bool(x > y)),
        Operation::GreaterOrEqual => return Ok(Item::Bool(x >= y)),
        Operation::Add => x.checked_add(y),
        Operation::Subtract => x.checked_sub(y),
        Operation::Multiply => x.checked_mul(y),
        Operation::Divide => x.checked_div(y),
        Operation::Remainder => x.checked_rem(y),
        _ => None,
    };
    result.map(Item::Number).ok_or(ExpressionError::Arithmetic(name))
}
