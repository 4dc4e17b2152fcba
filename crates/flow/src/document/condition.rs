//! A condition in a document: its text, and what it was read to.

use policy::expression::{Expression, ExpressionError};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An expression that answers yes or no; as the input of a table, anything.
///
/// One that cannot be read is kept with its error, so that a check can report all of them at once; it never answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Condition {
    source: String,
    parsed: Result<Expression, ExpressionError>,
}

impl Condition {
    /// The text.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// What it was read to.
    ///
    /// # Errors
    /// When the text is not an expression.
    pub fn parsed(&self) -> Result<&Expression, &ExpressionError> {
        self.parsed.as_ref()
    }

    /// The answer for `context`.
    ///
    /// # Errors
    /// When it cannot be read, or gives no answer: see [`Expression::test`].
    pub fn test(&self, context: &Value) -> Result<bool, ExpressionError> {
        self.parsed.as_ref().map_err(Clone::clone)?.test(context)
    }
}

impl Condition {
    /// The value for `context`.
    ///
    /// # Errors
    /// As [`Condition::test`], but for any kind of answer.
    pub fn value(&self, context: &Value) -> Result<Value, ExpressionError> {
        self.parsed.as_ref().map_err(Clone::clone)?.value(context)
    }
}

impl PartialEq for Condition {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Condition {}

impl From<String> for Condition {
    fn from(source: String) -> Self {
        let parsed = Expression::parse(&source);
        Self { source, parsed }
    }
}

impl From<Condition> for String {
    fn from(value: Condition) -> Self {
        value.source
    }
}

impl JsonSchema for Condition {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "maxLength": policy::expression::EXPRESSION_BYTES_MAX,
            "description": "an expression that answers yes or no",
            "examples": ["shopper.first_time and cart.total_minor >= 5000"],
        })
    }
}
