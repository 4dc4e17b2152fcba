//! A language model: it may read a message and word an answer. It is never asked for a fact, and nothing it says is
//! believed before it was checked; whoever calls it must go on without it when it fails.
//!
//! To add a provider: a variant of [`Provider`] and its line in the adapter.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::message::Cost;
use crate::money::Currency;
use crate::ports::BoxFuture;
use crate::timestamp::SECOND_MS;

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

/// Whose protocol is spoken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Provider {
    /// OpenAI.
    Openai,
    /// Anthropic.
    Anthropic,
    /// Google Gemini.
    Gemini,
    /// Ollama, by its OpenAI-compatible address.
    Ollama,
    /// Any address that speaks OpenAI's chat completions.
    Compatible,
}

impl Provider {
    /// The stored word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Openai => "openai",
            Self::Anthropic => "anthropic",
            Self::Gemini => "gemini",
            Self::Ollama => "ollama",
            Self::Compatible => "compatible",
        }
    }
}

/// How the closed form is asked for. Not every server knows both; an answer in either shape is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnswerBy {
    /// By the provider's structured output.
    #[default]
    Schema,
    /// By the one tool that is offered, which is never carried out: its arguments are the answer.
    Tool,
}

/// What a model may use up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ModelCaps {
    /// Tokens of one shopper in one day (UTC).
    pub shopper_tokens_per_day: u64,
    /// Tokens of all shoppers in one day.
    pub shop_tokens_per_day: u64,
    /// Millionths of the price table's currency in one day; `None` = no cap beside tokens.
    pub shop_micros_per_day: Option<i64>,
    /// Calls at once.
    pub in_flight_max: usize,
}

impl Default for ModelCaps {
    fn default() -> Self {
        Self {
            shopper_tokens_per_day: 60_000,
            shop_tokens_per_day: 2_000_000,
            shop_micros_per_day: None,
            in_flight_max: 8,
        }
    }
}

/// What tokens cost, as read from the provider's price list on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenPrices {
    /// The day, `2026-11-01`.
    pub as_of: String,
    /// The currency.
    pub currency: Currency,
    /// Millionths of the currency for a million tokens read (3.00 = 3,000,000).
    pub input_micros_per_million: i64,
    /// Millionths of the currency for a million tokens written.
    pub output_micros_per_million: i64,
}

impl TokenPrices {
    /// What tokens cost, rounded up.
    #[must_use]
    pub fn micros(&self, usage: Usage) -> i64 {
        let of = |tokens: u64, price: i64| i128::from(tokens) * i128::from(price.max(0));
        let product = of(usage.input_tokens, self.input_micros_per_million)
            + of(usage.output_tokens, self.output_micros_per_million);
        i64::try_from((product + 999_999) / 1_000_000).unwrap_or(i64::MAX)
    }

    /// The same as a cost with its basis.
    #[must_use]
    pub fn cost(&self, model: &str, usage: Usage) -> Cost {
        Cost { micros: self.micros(usage), currency: self.currency, basis: format!("{model} {}", self.as_of) }
    }
}

/// A connected model. Data; the key itself lies with the secrets, under `key_name`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModelSettings {
    /// Whose protocol.
    pub provider: Provider,
    /// Where; needed for `compatible`, else the provider's own address.
    #[serde(default)]
    pub base_url: Option<String>,
    /// Which model.
    pub model: String,
    /// Under which name the key is kept; `None` = no key is needed.
    #[serde(default)]
    pub key_name: Option<String>,
    /// Loopback and private addresses are fine: a model on one's own machine.
    #[serde(default)]
    pub allow_private: bool,
    /// PEM file with further certification authorities.
    #[serde(default)]
    pub ca_file: Option<String>,
    /// Longest wait for one answer, second try included.
    #[serde(default = "timeout_ms")]
    pub timeout_ms: i64,
    /// Most tokens of one answer.
    #[serde(default = "answer_tokens_max")]
    pub answer_tokens_max: u32,
    /// Whether answers are read as they are written: a long one is cut short early, a stalled one noticed.
    #[serde(default = "yes")]
    pub stream: bool,
    /// How the closed form is asked for.
    #[serde(default)]
    pub answer_by: AnswerBy,
    /// What it may use up.
    #[serde(default)]
    pub caps: ModelCaps,
    /// What it costs.
    #[serde(default)]
    pub prices: Option<TokenPrices>,
}

const fn timeout_ms() -> i64 {
    15 * SECOND_MS
}

const fn answer_tokens_max() -> u32 {
    700
}

const fn yes() -> bool {
    true
}

impl ModelSettings {
    /// Settings with careful defaults.
    #[must_use]
    pub fn new(provider: Provider, model: &str) -> Self {
        Self {
            provider,
            base_url: None,
            model: model.to_owned(),
            key_name: None,
            allow_private: false,
            ca_file: None,
            timeout_ms: timeout_ms(),
            answer_tokens_max: answer_tokens_max(),
            stream: true,
            answer_by: AnswerBy::default(),
            caps: ModelCaps::default(),
            prices: None,
        }
    }

    /// Whether they make sense.
    ///
    /// # Errors
    /// What does not, for the owner.
    pub fn check(&self) -> Result<(), String> {
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/@".contains(c);
        if self.model.is_empty() || self.model.len() > 200 || !self.model.chars().all(plain) {
            return Err("model must be a name of letters, digits and - _ . : / @".into());
        }
        // Such a prefix would choose another provider, and with it another address for the key.
        if self.model.contains("::") {
            return Err("model must not hold `::`".into());
        }
        if self.provider == Provider::Compatible && self.base_url.is_none() {
            return Err("base_url is needed for a compatible provider".into());
        }
        if !(500..=120_000).contains(&self.timeout_ms) {
            return Err("timeout_ms must be between 500 and 120000".into());
        }
        if !(50..=8_000).contains(&self.answer_tokens_max) {
            return Err("answer_tokens_max must be between 50 and 8000".into());
        }
        if self.caps.in_flight_max == 0 || self.caps.in_flight_max > 1_000 {
            return Err("in_flight_max must be between 1 and 1000".into());
        }
        if self.caps.shop_micros_per_day.is_some() && self.prices.is_none() {
            return Err("a cap on cost needs prices".into());
        }
        match &self.prices {
            Some(prices) if prices.input_micros_per_million < 0 || prices.output_micros_per_million < 0 => {
                Err("prices must not be negative".into())
            }
            Some(prices) if prices.as_of.parse::<jiff::civil::Date>().is_err() => {
                Err("as_of must be a day such as 2026-11-01".into())
            }
            _ => Ok(()),
        }
    }
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

    #[test]
    fn settings_are_checked_and_closed() {
        let good = ModelSettings::new(Provider::Anthropic, "claude-haiku-4-5");
        assert_eq!(good.check(), Ok(()));
        let stored = serde_json::to_value(&good).expect("json");
        assert_eq!(serde_json::from_value::<ModelSettings>(stored).expect("read"), good);
        let minimal = json!({"provider": "ollama", "model": "qwen3:8b"});
        assert_eq!(serde_json::from_value::<ModelSettings>(minimal).expect("read").timeout_ms, 15_000);
        for key in ["api_key", "key", "extra_headers"] {
            let with_secret = json!({"provider": "openai", "model": "m", key: "sk-1"});
            assert!(serde_json::from_value::<ModelSettings>(with_secret).is_err(), "{key}");
        }
        let mut bad = vec![
            ModelSettings::new(Provider::Openai, ""),
            ModelSettings::new(Provider::Openai, "anthropic::claude"),
            ModelSettings::new(Provider::Openai, "a\nb"),
            ModelSettings::new(Provider::Compatible, "m"),
        ];
        bad.push(ModelSettings { timeout_ms: 1, ..good.clone() });
        bad.push(ModelSettings { answer_tokens_max: 1_000_000, ..good.clone() });
        bad.push(ModelSettings { caps: ModelCaps { in_flight_max: 0, ..ModelCaps::default() }, ..good.clone() });
        bad.push(ModelSettings { caps: ModelCaps { shop_micros_per_day: Some(1), ..ModelCaps::default() }, ..good });
        for settings in bad {
            assert!(settings.check().is_err(), "{settings:?}");
        }
    }

    #[test]
    fn cost_is_exact_and_rounds_up() {
        let prices = TokenPrices {
            as_of: "2026-11-01".into(),
            currency: Currency::from_code("USD").expect("known"),
            input_micros_per_million: 3_000_000,
            output_micros_per_million: 15_000_000,
        };
        assert_eq!(prices.micros(Usage { input_tokens: 1_000, output_tokens: 100 }), 4_500);
        let cheap = TokenPrices { input_micros_per_million: 1, ..prices.clone() };
        assert_eq!(cheap.micros(Usage { input_tokens: 1, output_tokens: 0 }), 1);
        assert_eq!(prices.micros(Usage { input_tokens: u64::MAX, output_tokens: u64::MAX }), i64::MAX);
        assert_eq!(prices.cost("m", Usage::default()).basis, "m 2026-11-01");
    }
}
