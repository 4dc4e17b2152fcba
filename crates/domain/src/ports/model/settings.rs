//! A connected model as data: whose protocol, where, what it may use up and what that costs.

use serde::{Deserialize, Serialize};

use super::Usage;
use crate::message::Cost;
use crate::money::Currency;
use crate::timestamp::SECOND_MS;

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
    use serde_json::json;

    use super::*;

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
