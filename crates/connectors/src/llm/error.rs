//! What a failed call means. The provider's words are not kept: they may repeat the prompt or a part of the key.

use std::error::Error as StdError;

use domain::ports::model::{ModelError, ModelErrorKind};
use domain::timestamp::Timestamp;
use genai::webc::StreamTimeout;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::transport::Blocked;
use crate::http::retry_after_ms;

/// Longest word of a provider that is told.
const WORD_CHARS_MAX: usize = 60;

/// The library's error in ours.
pub(super) fn of(error: &genai::Error, now: Timestamp) -> ModelError {
    if let Some(status) = error.status() {
        return of_status(status.as_u16(), body_of(error), error.headers(), now);
    }
    match error {
        genai::Error::WebStream { error, .. } => of_source(&**error, now),
        genai::Error::WebModelCall { webc_error, .. } | genai::Error::WebAdapterCall { webc_error, .. } => {
            of_call(webc_error)
        }
        genai::Error::ChatResponse { body, .. } => of_event(body),
        genai::Error::StreamParse { .. }
        | genai::Error::ChatResponseGeneration { .. }
        | genai::Error::NoChatResponse { .. }
        | genai::Error::InvalidJsonResponseElement { .. }
        | genai::Error::JsonValueExt(_)
        | genai::Error::SerdeJson(_) => {
            ModelError::new(ModelErrorKind::Malformed, "answer does not follow the protocol")
        }
        _ => ModelError::unbilled(ModelErrorKind::Refused, "request cannot be made for this provider"),
    }
}

fn body_of(error: &genai::Error) -> &str {
    match error {
        genai::Error::HttpError { body, .. } => body,
        genai::Error::WebModelCall { webc_error, .. } | genai::Error::WebAdapterCall { webc_error, .. } => {
            match webc_error {
                genai::webc::Error::ResponseFailedStatus { body, .. } => body,
                _ => "",
            }
        }
        _ => "",
    }
}

/// By the status of the answer. Such a call is not billed.
fn of_status(status: u16, body: &str, headers: Option<&HeaderMap>, now: Timestamp) -> ModelError {
    let words = match status {
        401 | 403 => "the provider refuses our key",
        404 => "the provider does not know this model or address",
        429 => "the provider asks us to slow down",
        300..=399 => "the provider redirects, which is not followed",
        408 | 500..=599 => "the provider has a failure",
        _ => "the provider refuses the request",
    };
    let temporary = matches!(status, 408 | 409 | 425 | 429 | 500..=599);
    let kind = if temporary { ModelErrorKind::Temporary } else { ModelErrorKind::Refused };
    let named = serde_json::from_str(body).ok().and_then(|body| word(&body));
    let named = named.map_or_else(String::new, |word| format!(", {word}"));
    let asked = headers.and_then(|headers| headers.get("retry-after")).and_then(|value| value.to_str().ok());
    ModelError {
        retry_after_ms: asked.and_then(|value| retry_after_ms(value, now)),
        ..ModelError::unbilled(kind, format!("{words} (status {status}{named})"))
    }
}

/// The provider's own name for the error: a plain word, or nothing.
fn word(body: &Value) -> Option<String> {
    let error = body.get("error").unwrap_or(body);
    let named = ["code", "type", "status"].iter().find_map(|key| error.get(key)?.as_str())?;
    let plain = !named.is_empty() && named.chars().all(|c| c.is_ascii_alphabetic() || c == '_');
    (plain && named.len() <= WORD_CHARS_MAX).then(|| named.to_ascii_lowercase())
}

/// An error that came as an event, after the answer had begun.
fn of_event(body: &Value) -> ModelError {
    let named = word(body).unwrap_or_else(|| "error".to_owned());
    let temporary = ["overloaded", "rate_limit", "api_error", "server_error", "timeout", "unavailable"];
    let kind = if temporary.iter().any(|part| named.contains(part)) {
        ModelErrorKind::Temporary
    } else {
        ModelErrorKind::Refused
    };
    ModelError::new(kind, format!("the provider broke off the answer ({named})"))
}

fn of_call(error: &genai::webc::Error) -> ModelError {
    match error {
        genai::webc::Error::Reqwest(error) => of_transport(error),
        _ => ModelError::new(ModelErrorKind::Malformed, "answer is not JSON"),
    }
}

fn of_source(error: &(dyn StdError + Send + Sync + 'static), now: Timestamp) -> ModelError {
    if let Some(inner) = error.downcast_ref::<genai::Error>() {
        return of(inner, now);
    }
    if let Some(transport) = error.downcast_ref::<reqwest::Error>() {
        return of_transport(transport);
    }
    if error.downcast_ref::<StreamTimeout>().is_some() {
        return ModelError::new(ModelErrorKind::Temporary, "no answer in time");
    }
    ModelError::new(ModelErrorKind::Malformed, "answer cannot be read")
}

fn of_transport(error: &reqwest::Error) -> ModelError {
    let mut cause: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(inner) = cause {
        if let Some(blocked) = inner.downcast_ref::<Blocked>() {
            return ModelError::unbilled(ModelErrorKind::Refused, blocked.to_string());
        }
        cause = inner.source();
    }
    if error.is_connect() {
        ModelError::unbilled(ModelErrorKind::Temporary, "cannot connect to the provider")
    } else if error.is_timeout() {
        ModelError::new(ModelErrorKind::Temporary, "no answer in time")
    } else if error.is_builder() {
        ModelError::unbilled(ModelErrorKind::Refused, "request cannot be built")
    } else {
        ModelError::new(ModelErrorKind::Temporary, "the connection broke off")
    }
}

#[cfg(test)]
mod tests {
    use domain::ports::model::Usage;
    use serde_json::json;

    use super::*;

    #[test]
    fn states_are_sorted_into_passing_and_lasting() {
        for (status, kind) in [
            (400, ModelErrorKind::Refused),
            (401, ModelErrorKind::Refused),
            (302, ModelErrorKind::Refused),
            (404, ModelErrorKind::Refused),
            (408, ModelErrorKind::Temporary),
            (429, ModelErrorKind::Temporary),
            (500, ModelErrorKind::Temporary),
            (529, ModelErrorKind::Temporary),
        ] {
            let error = of_status(status, "not json", None, Timestamp::EPOCH);
            assert_eq!((error.kind, error.usage), (kind, Some(Usage::default())), "{status}");
        }
    }

    #[test]
    fn the_providers_words_stay_out() {
        let body =
            json!({"error": {"message": "bad key sk-SECRET for anna@example.test", "type": "invalid_request_error"}});
        let error = of_status(401, &body.to_string(), None, Timestamp::EPOCH);
        assert_eq!(error.message, "the provider refuses our key (status 401, invalid_request_error)");
        for bad in [json!({"error": {"code": "sk-SECRET"}}), json!({"error": {"type": "x".repeat(99)}}), json!([1])] {
            assert_eq!(word(&bad), None, "{bad}");
        }
    }

    #[test]
    fn waits_are_read() {
        let mut headers = HeaderMap::new();
        headers.insert("retry-after", "7".parse().expect("value"));
        assert_eq!(of_status(429, "", Some(&headers), Timestamp::EPOCH).retry_after_ms, Some(7_000));
        headers.insert("retry-after", "soon".parse().expect("value"));
        assert_eq!(of_status(429, "", Some(&headers), Timestamp::EPOCH).retry_after_ms, None);
    }

    #[test]
    fn events_in_a_stream_are_errors() {
        let overloaded = of_event(&json!({"type": "error", "error": {"type": "overloaded_error", "message": "x"}}));
        assert_eq!((overloaded.kind, overloaded.usage), (ModelErrorKind::Temporary, None));
        assert_eq!(of_event(&json!("gibberish")).kind, ModelErrorKind::Refused);
    }
}
