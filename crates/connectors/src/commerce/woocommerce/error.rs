//! What the shop's refusals mean, in words that say what to do.

use domain::ports::commerce::CommerceError;
use serde_json::Value;

use super::loose::Loose;
use crate::http::{HttpError, Response, Secret, redact};

/// A refused or failed call, with what callers decide on.
#[derive(Debug)]
pub(super) struct ApiError {
    /// Status, or 0 when no answer came.
    pub status: u16,
    /// The shop's error code, or empty.
    pub code: String,
    /// The error for everybody else.
    pub error: CommerceError,
}

impl ApiError {
    /// Whether the record is gone. A missing route is something else: the whole interface is not there.
    pub(super) fn is_gone(&self) -> bool {
        matches!(self.status, 404 | 410) && self.code != "rest_no_route"
    }
}

impl From<ApiError> for CommerceError {
    fn from(e: ApiError) -> Self {
        e.error
    }
}

impl From<HttpError> for ApiError {
    fn from(e: HttpError) -> Self {
        let error = CommerceError {
            temporary: e.temporary(),
            message: format!("woocommerce: {}", e.message),
            retry_after_ms: e.retry_after_ms,
        };
        Self { status: 0, code: String::new(), error }
    }
}

/// Circumstances that change what a refusal means.
pub(super) struct Called<'a> {
    pub https: bool,
    pub secrets: &'a [&'a Secret],
    pub retry_after_ms: Option<i64>,
}

/// Classifies an answer that is not 2xx.
pub(super) fn parse_error(answer: &Response, body: Option<&Value>, called: &Called<'_>) -> ApiError {
    static NULL: Value = Value::Null;
    let body = Loose::new(body.unwrap_or(&NULL));
    let code = body.at("code").string(100).unwrap_or_default();
    let words = redact(&body.at("message").string(300).unwrap_or_default(), called.secrets);
    let (temporary, message) = explain(answer, &code, called.https);
    let words = if words.is_empty() { String::new() } else { format!(" ({words})") };
    let message = format!("woocommerce: {message}{words}");
    let retry_after_ms = called.retry_after_ms.filter(|_| temporary);
    ApiError { status: answer.status, code, error: CommerceError { temporary, message, retry_after_ms } }
}

fn explain(answer: &Response, code: &str, https: bool) -> (bool, String) {
    let said = |temporary, text: &str| (temporary, text.to_owned());
    match (answer.status, code) {
        (300..=399, _) => {
            (false, format!("shop redirects to {}; set its base address to that", redirect_target(answer)))
        }
        (401, "woocommerce_rest_cannot_view" | "woocommerce_rest_cannot_create" | "woocommerce_rest_cannot_edit")
            if https =>
        {
            said(
                false,
                "shop did not see the api key: is the key right, does the server pass the authorization header on, and \
                 does a proxy in front tell the shop that the connection is https (x-forwarded-proto)? auth = \"query\" \
                 or \"oauth1\" helps where that cannot be changed",
            )
        }
        (401, "woocommerce_rest_cannot_view") => said(
            false,
            "shop did not accept the api key; over plain http only oauth 1.0a works, with the shop's home address",
        ),
        (401, _) => said(false, "shop refused the api key; check key, secret and that it may read and write"),
        (403, _) => said(false, "shop or a firewall in front of it refused access"),
        (404, "rest_no_route") => {
            said(false, "shop has no such interface: is WooCommerce active, and are permalinks other than \"plain\"?")
        }
        (404 | 410, _) => said(false, "no such record"),
        (429, _) => said(true, "shop asks to slow down"),
        (503, "wp_die") => said(true, "shop is in maintenance"),
        (502..=504, _) => said(true, "shop is not available"),
        // A shop's own refusals may carry 500 with a code; a crash of PHP carries none or `internal_server_error`.
        (500..=599, c) if c.starts_with("woocommerce_rest_") => said(false, "shop refused the request"),
        (500..=599, _) => said(true, "shop failed to answer"),
        (status, "") => (false, format!("shop answered with status {status}")),
        (status, code) => (false, format!("shop answered with status {status}, {}", redact(code, &[]))),
    }
}

/// Scheme, host and path of a redirect: its query may repeat the key.
fn redirect_target(answer: &Response) -> String {
    let target = answer.header("location").unwrap_or("nowhere");
    redact(target.split(['?', '#']).next().unwrap_or(target), &[])
}

/// An answer of 2xx that is not JSON.
pub(super) fn not_json(answer: &Response) -> ApiError {
    let html = answer.body.trim_ascii_start().starts_with(b"<");
    let error = if html {
        CommerceError::permanent(
            "woocommerce: shop answered with a web page instead of data; a cache, a firewall or a \"coming soon\" plugin \
             stands in front of its rest interface",
        )
    } else {
        CommerceError::temporary("woocommerce: answer broke off or is not json")
    };
    ApiError { status: answer.status, code: String::new(), error }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer(status: u16, body: &Value) -> Response {
        Response { status, headers: Default::default(), body: body.to_string().into_bytes() }
    }

    #[test]
    fn refusals_are_classified() {
        let rest = |code: &str| json!({"code": code, "message": "words with cs_topsecret", "data": {"status": 401}});
        let secret = Secret::new("cs_topsecret");
        let rows: Vec<(u16, Value, bool, bool, &str)> = vec![
            (401, rest("woocommerce_rest_cannot_view"), true, false, "x-forwarded-proto"),
            (401, rest("woocommerce_rest_cannot_view"), false, false, "oauth 1.0a"),
            (401, rest("woocommerce_rest_authentication_error"), true, false, "refused the api key"),
            (403, json!(null), true, false, "firewall"),
            (404, rest("rest_no_route"), true, false, "permalinks"),
            (404, rest("woocommerce_rest_product_invalid_id"), true, false, "no such record"),
            (429, json!("slow down"), true, true, "slow down"),
            (500, json!({"code": "woocommerce_rest_cannot_create_order_refund", "data": 500}), true, false, "refused"),
            (500, json!({"code": "internal_server_error"}), true, true, "failed"),
            (503, rest("wp_die"), true, true, "maintenance"),
            (301, json!(null), true, false, "redirects"),
            (418, json!([1, 2]), true, false, "418"),
        ];
        for (status, body, https, temporary, word) in rows {
            let called = Called { https, secrets: &[&secret], retry_after_ms: Some(5) };
            let e = parse_error(&answer(status, &body), Some(&body), &called).error;
            assert_eq!(e.temporary, temporary, "{status} {e}");
            assert!(e.message.contains(word), "{status} {e}");
            assert!(!e.message.contains("topsecret"), "{e}");
            assert_eq!(e.retry_after_ms.is_some(), temporary, "{e}");
        }
    }
}
