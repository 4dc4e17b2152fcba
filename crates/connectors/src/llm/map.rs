//! Requests and answers in the library's terms. Pure.

use domain::ports::model::{
    ANSWER_BYTES_MAX, AnswerBy, ModelError, ModelErrorKind, ModelRequest, ModelSettings, Provider, Role, Usage,
};
use genai::adapter::AdapterKind;
use genai::chat::{ChatMessage, ChatOptions, ChatRequest, JsonSpec, StopReason, Tool, ToolCall, ToolChoice};
use serde_json::Value;

/// Where a provider is reached; `None` = it must be told.
pub(super) const fn address(provider: Provider) -> Option<&'static str> {
    match provider {
        Provider::Openai => Some("https://api.openai.com/v1/"),
        Provider::Anthropic => Some("https://api.anthropic.com/v1/"),
        Provider::Gemini => Some("https://generativelanguage.googleapis.com/v1beta/"),
        Provider::Ollama => Some("http://localhost:11434/v1/"),
        Provider::Compatible => None,
    }
}

/// Which protocol a provider speaks.
pub(super) const fn adapter(provider: Provider) -> AdapterKind {
    match provider {
        Provider::Openai | Provider::Ollama | Provider::Compatible => AdapterKind::OpenAI,
        Provider::Anthropic => AdapterKind::Anthropic,
        Provider::Gemini => AdapterKind::Gemini,
    }
}

/// The question.
pub(super) fn request(of: &ModelRequest, by: AnswerBy) -> ChatRequest {
    let mut made = ChatRequest::from_system(of.system.clone());
    for message in &of.messages {
        made = made.append_message(match message.role {
            Role::User => ChatMessage::user(message.text.clone()),
            Role::Model => ChatMessage::assistant(message.text.clone()),
        });
    }
    match by {
        AnswerBy::Schema => made,
        AnswerBy::Tool => {
            let tool = Tool::new(of.schema.name.clone())
                .with_description("Gives the answer. Call it exactly once.")
                .with_schema(of.schema.schema.clone());
            made.with_tools([tool])
        }
    }
}

/// How it is to be answered.
pub(super) fn options(of: &ModelRequest, settings: &ModelSettings) -> ChatOptions {
    let options = ChatOptions::default().with_max_tokens(of.tokens_max).with_capture_usage(true);
    match settings.answer_by {
        AnswerBy::Schema => {
            options.with_response_format(JsonSpec::new(of.schema.name.clone(), of.schema.schema.clone()))
        }
        AnswerBy::Tool => options.with_tool_choice(ToolChoice::tool(of.schema.name.clone())),
    }
}

/// An answer as its pieces arrive.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    text: String,
    arguments: String,
    tool: Option<String>,
    /// Bytes of everything, thoughts included.
    bytes: usize,
    pub(super) usage: Option<Usage>,
}

impl Pieces {
    /// Counts bytes that are not kept.
    pub(super) fn skip(&mut self, bytes: usize) -> Result<(), ModelError> {
        self.bytes = self.bytes.saturating_add(bytes);
        let within = self.bytes <= ANSWER_BYTES_MAX;
        if within { Ok(()) } else { Err(malformed(format!("answer is longer than {ANSWER_BYTES_MAX} bytes"))) }
    }

    /// Words.
    pub(super) fn text(&mut self, piece: &str) -> Result<(), ModelError> {
        self.skip(piece.len())?;
        self.text.push_str(piece);
        Ok(())
    }

    /// A tool call or a part of one. Some protocols tell the arguments so far each time, some only what is new.
    pub(super) fn call(&mut self, call: &ToolCall) -> Result<(), ModelError> {
        let told = match &call.fn_arguments {
            Value::String(text) => text.clone(),
            Value::Null => String::new(),
            other => other.to_string(),
        };
        let named = !call.fn_name.is_empty();
        if named {
            let name = self.tool.get_or_insert_with(|| call.fn_name.chars().take(100).collect());
            if *name != call.fn_name {
                return Err(malformed("more than one tool was called"));
            }
        }
        if named && told.starts_with(&self.arguments) {
            self.skip(told.len() - self.arguments.len())?;
            self.arguments = told;
        } else {
            self.skip(told.len())?;
            self.arguments.push_str(&told);
        }
        Ok(())
    }

    /// The whole answer as JSON.
    pub(super) fn answer(&self, asked: &ModelRequest, stop: Option<&StopReason>) -> Result<Value, ModelError> {
        match stop {
            Some(StopReason::MaxTokens(_)) => return Err(malformed("answer was cut off at its token limit")),
            Some(StopReason::ContentFilter(_)) => {
                return Err(ModelError::new(ModelErrorKind::Refused, "provider's content filter stopped the answer"));
            }
            _ => {}
        }
        let json = match &self.tool {
            Some(name) if *name != asked.schema.name => {
                return Err(malformed("a tool was called that was not offered"));
            }
            Some(_) => &self.arguments,
            None => &self.text,
        };
        // An empty object is an object: whoever asked decides whether it says enough.
        match serde_json::from_str::<Value>(unfenced(json)) {
            Ok(answer) if answer.is_object() => Ok(answer),
            Ok(_) => Err(malformed("answer is not a JSON object")),
            Err(_) if json.trim().is_empty() => Err(malformed("answer is empty")),
            Err(_) => Err(malformed("answer is not JSON")),
        }
    }
}

/// Some models put JSON between code fences, whatever they are asked.
fn unfenced(text: &str) -> &str {
    let text = text.trim();
    let Some(inner) = text.strip_prefix("```").and_then(|rest| rest.strip_suffix("```")) else { return text };
    inner.strip_prefix("json").unwrap_or(inner).trim()
}

fn malformed(why: impl Into<String>) -> ModelError {
    ModelError::new(ModelErrorKind::Malformed, why)
}

/// What was used, where the provider told both figures.
pub(super) fn usage(of: &genai::chat::Usage) -> Option<Usage> {
    let figure = |tokens: Option<i32>| tokens.and_then(|tokens| u64::try_from(tokens).ok());
    Some(Usage { input_tokens: figure(of.prompt_tokens)?, output_tokens: figure(of.completion_tokens).unwrap_or(0) })
}

#[cfg(test)]
mod tests {
    use domain::ports::model::{AnswerSchema, ModelMessage};
    use serde_json::json;

    use super::*;

    fn asked() -> ModelRequest {
        ModelRequest {
            system: "s".into(),
            messages: vec![ModelMessage { role: Role::User, text: "u".into() }],
            schema: AnswerSchema { name: "answer".into(), schema: json!({"type": "object"}) },
            tokens_max: 50,
            timeout_ms: 1_000,
        }
    }

    fn call(name: &str, arguments: Value) -> ToolCall {
        ToolCall { call_id: "c".into(), fn_name: name.into(), fn_arguments: arguments, thought_signatures: None }
    }

    fn read(pieces: &Pieces) -> Result<Value, ModelErrorKind> {
        pieces.answer(&asked(), None).map_err(|error| error.kind)
    }

    #[test]
    fn words_become_an_object_or_nothing() {
        for (text, wanted) in [
            (r#"{"a":1}"#, Ok(json!({"a": 1}))),
            ("```json\n{\"a\":1}\n```", Ok(json!({"a": 1}))),
            ("", Err(ModelErrorKind::Malformed)),
            ("Sure! {\"a\":1}", Err(ModelErrorKind::Malformed)),
            ("[1]", Err(ModelErrorKind::Malformed)),
            ("{\"a\":", Err(ModelErrorKind::Malformed)),
            ("```", Err(ModelErrorKind::Malformed)),
        ] {
            let mut pieces = Pieces::default();
            pieces.text(text).expect("short");
            assert_eq!(read(&pieces), wanted, "{text:?}");
        }
        let deep = "[".repeat(5_000);
        let mut pieces = Pieces::default();
        pieces.text(&deep).expect("short");
        assert_eq!(read(&pieces), Err(ModelErrorKind::Malformed));
    }

    #[test]
    fn tool_calls_are_put_together_either_way() {
        let mut so_far = Pieces::default();
        for arguments in ["", "{\"a\"", "{\"a\":1}"] {
            so_far.call(&call("answer", json!(arguments))).expect("short");
        }
        let mut new_only = Pieces::default();
        for (name, arguments) in [("answer", ""), ("", "{\"a\""), ("", ":1}")] {
            new_only.call(&call(name, json!(arguments))).expect("short");
        }
        let mut whole = Pieces::default();
        whole.call(&call("answer", json!({"a": 1}))).expect("short");
        for pieces in [so_far, new_only, whole] {
            assert_eq!(read(&pieces), Ok(json!({"a": 1})), "{pieces:?}");
        }
    }

    #[test]
    fn only_the_offered_tool_counts() {
        let mut other = Pieces::default();
        other.call(&call("issue_refund", json!({"order": "1"}))).expect("short");
        assert_eq!(read(&other), Err(ModelErrorKind::Malformed));
        let mut two = Pieces::default();
        two.call(&call("answer", json!({}))).expect("short");
        assert!(two.call(&call("issue_refund", json!({}))).is_err());
    }

    #[test]
    fn answers_are_bounded_and_whole() {
        let mut long = Pieces::default();
        assert!((0..100).any(|_| long.text(&"x".repeat(1_000)).is_err()));
        assert!(long.text.len() <= ANSWER_BYTES_MAX);
        let mut thoughts = Pieces::default();
        assert!(thoughts.skip(ANSWER_BYTES_MAX + 1).is_err());
        let mut cut = Pieces::default();
        cut.text("{}").expect("short");
        let stop = StopReason::from("length".to_owned());
        assert!(cut.answer(&asked(), Some(&stop)).is_err_and(|e| e.kind == ModelErrorKind::Malformed));
        let filtered = StopReason::from("content_filter".to_owned());
        assert!(cut.answer(&asked(), Some(&filtered)).is_err_and(|e| e.kind == ModelErrorKind::Refused));
    }
}
