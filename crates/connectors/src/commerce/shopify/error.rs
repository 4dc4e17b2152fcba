//! From the vendor's refusals to ours: one place, one table test.

use domain::ports::commerce::CommerceError;
use serde::Deserialize;
use serde_json::Value;

use crate::http::{HttpError, Secret, redact};

/// Why a question brought no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ApiError {
    /// Out of cost points; comes back by itself.
    Throttled,
    /// The question is larger than one may be; ask for fewer rows.
    TooExpensive,
    /// Anything else, final in this form.
    Other(CommerceError),
}

impl From<ApiError> for CommerceError {
    fn from(error: ApiError) -> Self {
        match error {
            ApiError::Throttled => Self::temporary("shopify throttles us: out of cost points"),
            ApiError::TooExpensive => Self::permanent("shopify refuses the question as too large"),
            ApiError::Other(error) => error,
        }
    }
}

impl From<HttpError> for ApiError {
    fn from(error: HttpError) -> Self {
        Self::Other(CommerceError {
            temporary: error.temporary(),
            retry_after_ms: error.retry_after_ms,
            message: format!("shopify: {error}"),
        })
    }
}

/// One entry of an answer's `errors`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct GraphError {
    #[serde(default)]
    message: String,
    #[serde(default)]
    extensions: Extensions,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Extensions {
    #[serde(default)]
    code: Option<String>,
}

/// Reads `errors`, which is a list, or on some failures a plain text.
pub fn graph_errors(errors: &Value) -> Vec<GraphError> {
    match errors {
        Value::Array(list) => list.iter().take(20).filter_map(|e| GraphError::deserialize(e).ok()).collect(),
        Value::Null => Vec::new(),
        other => vec![GraphError { message: other.to_string(), ..GraphError::default() }],
    }
}

/// What an answer's errors mean for the whole question.
pub fn parse_errors(errors: &[GraphError], token: &Secret) -> Option<ApiError> {
    let first = errors.first()?;
    let code = |wanted: &str| errors.iter().any(|e| e.extensions.code.as_deref() == Some(wanted));
    if code("THROTTLED") {
        return Some(ApiError::Throttled);
    }
    if code("MAX_COST_EXCEEDED") {
        return Some(ApiError::TooExpensive);
    }
    let words = redact(&first.message, &[token]);
    let (temporary, message) = if code("ACCESS_DENIED") {
        (false, format!("shopify denies access; check the app's scopes and its access to customer data: {words}"))
    } else if code("SHOP_INACTIVE") {
        (false, "the shop is inactive at shopify".to_owned())
    } else {
        (code("INTERNAL_SERVER_ERROR") || code("TIMEOUT"), format!("shopify refuses the question: {words}"))
    };
    Some(ApiError::Other(CommerceError { temporary, message, retry_after_ms: None }))
}

/// What a status other than 2xx means.
pub fn parse_status(status: u16, retry_after_ms: Option<i64>) -> ApiError {
    let permanent =
        |words: &str| ApiError::Other(CommerceError::permanent(format!("shopify answered {status}: {words}")));
    match status {
        401 => permanent("the access token is not valid; make a new one in the shop's app settings"),
        402 => permanent("the shop is frozen"),
        403 => permanent("the access token lacks a scope"),
        404 => permanent("no such shop, or no such version of the interface"),
        423 => permanent("the shop is locked"),
        300..=399 => permanent("redirected; use the shop's permanent myshopify.com name"),
        408 | 429 | 430 | 500..=599 => {
            let error = CommerceError::temporary(format!("shopify answered {status}"));
            ApiError::Other(CommerceError { retry_after_ms, ..error })
        }
        _ => permanent("not understood"),
    }
}

/// One entry of a mutation's `userErrors`.
#[derive(Clone, Debug, Deserialize)]
pub struct UserError {
    /// Which part of the input.
    #[serde(default)]
    pub field: Option<Vec<String>>,
    /// The vendor's words.
    pub message: String,
    /// The vendor's code, where the mutation has one.
    #[serde(default)]
    pub code: Option<String>,
}

/// A refusal of the input: permanent, with the vendor's words.
pub fn parse_user_errors(errors: &[UserError], token: &Secret) -> Option<CommerceError> {
    let first = errors.first()?;
    let field = first.field.as_ref().map(|f| f.join(".")).unwrap_or_default();
    Some(CommerceError::permanent(format!("shopify refuses {field}: {}", redact(&first.message, &[token]))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_refusal_has_its_kind() {
        let token = Secret::new("shpat_0123456789");
        let told = |errors: Value| parse_errors(&graph_errors(&errors), &token);
        let coded = |code: &str| told(json!([{"message": "words", "extensions": {"code": code}}]));
        assert_eq!(coded("THROTTLED"), Some(ApiError::Throttled));
        assert_eq!(coded("MAX_COST_EXCEEDED"), Some(ApiError::TooExpensive));
        for (code, temporary) in [
            ("ACCESS_DENIED", false),
            ("SHOP_INACTIVE", false),
            ("INTERNAL_SERVER_ERROR", true),
            ("undefinedField", false),
        ] {
            let Some(ApiError::Other(error)) = coded(code) else { panic!("{code}") };
            assert_eq!(error.temporary, temporary, "{code}");
        }
        let Some(ApiError::Other(error)) = told(json!("bad token shpat_0123456789")) else { panic!("text") };
        assert!(!error.message.contains("0123456789") && error.message.contains("[secret]"));
        assert_eq!(told(Value::Null), None);
    }

    #[test]
    fn statuses_are_temporary_or_permanent() {
        for (status, temporary) in [
            (301, false),
            (401, false),
            (402, false),
            (403, false),
            (404, false),
            (418, false),
            (423, false),
            (429, true),
            (500, true),
            (503, true),
        ] {
            let error = CommerceError::from(parse_status(status, Some(7)));
            assert_eq!(error.temporary, temporary, "{status}");
            assert_eq!(error.retry_after_ms, temporary.then_some(7), "{status}");
        }
    }
}
