//! A language model: it may read a message and word an answer. It is never asked for a fact, and nothing it says is
//! believed before it was checked; whoever calls it must go on without it when it fails.
//!
//! To add a provider: a variant of [`Provider`] and its line in the adapter. To add a setting: a field with a default in
//! [`ModelSettings`] and its bounds in `check`.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::message::Cost;
use crate::ports::BoxFuture;

mod settings;

pub use settings::{AnswerBy, ModelCaps, ModelSettings, Provider, TokenPrices};

/// Longest instruction and longest message of a request, in bytes, taken together.
pub const PROMPT_BYTES_MAX: usize = 32 * 1024;
/// Most messages of a request.
pub const MESSAGES_MAX: usize = 8;
/// Longest answer that is read, in bytes.
pub const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// Who says a message of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// We.
    User,
    /// The model, earlier.
    Model,
}

/// One message of a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelMessage {
    /// Who says it.
    pub role: Role,
    /// The words.
    pub text: String,
}

/// The closed form an answer must have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerSchema {
    /// Letters, digits, `_` and `-`.
    pub name: String,
    /// JSON Schema of an object without further properties.
    pub schema: Value,
}

/// One question to a model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelRequest {
    /// What it is to do. Holds no secret and nobody's data: it may leak.
    pub system: String,
    /// What it is to do it with.
    pub messages: Vec<ModelMessage>,
    /// The form of the answer.
    pub schema: AnswerSchema,
    /// Most tokens of the answer.
    pub tokens_max: u32,
    /// Longest wait for the whole answer, second try included.
    pub timeout_ms: i64,
}

impl ModelRequest {
    /// Bytes of everything that is sent as words.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.system.len() + self.messages.iter().map(|message| message.text.len()).sum::<usize>()
    }

    /// The most tokens it can use: no tokenizer makes more tokens than bytes, and the schema is sent along.
    #[must_use]
    pub fn tokens_bound(&self) -> u64 {
        let sent = self.bytes() + self.schema.schema.to_string().len();
        u64::try_from(sent).unwrap_or(u64::MAX).saturating_add(u64::from(self.tokens_max))
    }

    /// Whether it is within the bounds of every model.
    ///
    /// # Errors
    /// What is out of bounds.
    pub fn check(&self) -> Result<(), ModelError> {
        let refuse = |what: &str| Err(ModelError::new(ModelErrorKind::Refused, what));
        let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        match self {
            _ if self.bytes() > PROMPT_BYTES_MAX => refuse("prompt is too long"),
            _ if self.messages.is_empty() || self.messages.len() > MESSAGES_MAX => {
                refuse("prompt has no message or too many")
            }
            _ if self.tokens_max == 0 || self.timeout_ms <= 0 => refuse("no room for an answer"),
            _ if self.schema.name.is_empty() || !self.schema.name.chars().all(named) => {
                refuse("schema has no usable name")
            }
            _ => Ok(()),
        }
    }
}

/// Tokens that were used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Usage {
    /// Read.
    pub input_tokens: u64,
    /// Written.
    pub output_tokens: u64,
}

impl Usage {
    /// Both.
    #[must_use]
    pub const fn tokens(self) -> u64 {
        self.input_tokens.saturating_add(self.output_tokens)
    }
}

/// A model's answer. Its JSON has any form whatever until the caller has read it by its own closed types.
#[derive(Clone, Debug, PartialEq)]
pub struct Completion {
    /// The answer.
    pub answer: Value,
    /// What it took; `None` when the provider did not tell.
    pub usage: Option<Usage>,
    /// What it cost by the settings' prices; `None` without prices or usage.
    pub cost: Option<Cost>,
}

/// How a call failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModelErrorKind {
    /// May work later: no connection, 429, 5xx, no answer in time.
    Temporary,
    /// The same call will fail again: wrong key, unknown model, blocked address, refused request.
    Refused,
    /// An answer came and is of no use: no JSON, cut off, too long, a tool that was never offered.
    Malformed,
    /// A cap is reached; nothing was called.
    OverBudget,
}

/// A call without a usable answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ModelError {
    /// How it failed.
    pub kind: ModelErrorKind,
    /// For operators; holds no key, no prompt and none of the model's words.
    pub message: String,
    /// How long the provider asks us to wait, in milliseconds.
    pub retry_after_ms: Option<i64>,
    /// What it took all the same; `None` when nobody can tell, and then the most it can have been counts.
    pub usage: Option<Usage>,
}

impl ModelError {
    /// An error of which nothing else is known.
    #[must_use]
    pub fn new(kind: ModelErrorKind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), retry_after_ms: None, usage: None }
    }

    /// The same, where certainly nothing was used.
    #[must_use]
    pub fn unbilled(kind: ModelErrorKind, message: impl Into<String>) -> Self {
        Self { usage: Some(Usage::default()), ..Self::new(kind, message) }
    }

    /// Whether trying later may help.
    #[must_use]
    pub const fn temporary(&self) -> bool {
        matches!(self.kind, ModelErrorKind::Temporary)
    }
}

/// A language model.
pub trait Model: Send + Sync {
    /// For explanations and reviews: `anthropic/claude-haiku-4-5`.
    fn name(&self) -> String;

    /// Answers in the form of the request's schema, or fails within its time.
    fn complete<'a>(&'a self, request: &'a ModelRequest) -> BoxFuture<'a, Result<Completion, ModelError>>;
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn request() -> ModelRequest {
        ModelRequest {
            system: "read".into(),
            messages: vec![ModelMessage { role: Role::User, text: "hello".into() }],
            schema: AnswerSchema { name: "answer".into(), schema: json!({}) },
            tokens_max: 100,
            timeout_ms: 1_000,
        }
    }

    #[test]
    fn requests_are_bounded() {
        assert_eq!(request().check(), Ok(()));
        assert_eq!(request().tokens_bound(), 4 + 5 + 2 + 100);
        let bad = [
            ModelRequest { system: "x".repeat(PROMPT_BYTES_MAX), ..request() },
            ModelRequest { messages: vec![], ..request() },
            ModelRequest { tokens_max: 0, ..request() },
            ModelRequest { timeout_ms: 0, ..request() },
            ModelRequest { schema: AnswerSchema { name: "a b".into(), schema: json!({}) }, ..request() },
        ];
        for request in bad {
            assert!(request.check().is_err_and(|error| error.kind == ModelErrorKind::Refused));
        }
    }
}
