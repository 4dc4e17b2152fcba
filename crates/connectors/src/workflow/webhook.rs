//! A signed call to an address of the shop's choice, by the rules of Standard Webhooks: `webhook-id`, `webhook-timestamp`,
//! `webhook-signature` over `id.timestamp.body` (HMAC-SHA256, base64, `v1,…`). The same notice has the same id however
//! often it is sent, so a receiver that remembers ids takes it once. Any workflow engine with a webhook can be behind it.
//!
//! Source: the Standard Webhooks specification, 2026-08.

use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use domain::ports::BoxFuture;
use domain::ports::backoffice::{Backoffice, Notice, NoticeError};
use hmac::{Hmac, KeyInit, Mac};
use reqwest::Method;
use serde::Deserialize;
use sha2::Sha256;

use crate::http::{Ambient, Endpoint, HttpClient, HttpError, HttpErrorKind, Request, Response, Secret};

/// Prefix of secrets.
const SECRET_PREFIX: &str = "whsec_";
/// Shortest and longest key, in bytes.
const KEY_BYTES: std::ops::RangeInclusive<usize> = 24..=64;
/// Answers are not read beyond this.
const ANSWER_BYTES_MAX: usize = 64 << 10;

/// Settings of a webhook.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WebhookConfig {
    /// Where notices go, `https://…`.
    pub url: String,
    /// `whsec_` and the base64 of 24 to 64 random bytes; the receiver has the same.
    pub secret: Secret,
    /// PEM file with one more certificate authority to trust.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// The address may be a private one.
    #[serde(default)]
    pub allow_private: bool,
}

/// A receiver of notices.
pub struct Webhook {
    name: String,
    http: HttpClient,
    key: Vec<u8>,
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Webhook({})", self.name)
    }
}

impl Webhook {
    /// Checks the settings; `name` is for operators, `warehouse`.
    ///
    /// # Errors
    /// When address or secret cannot be used.
    pub fn new(name: &str, config: &WebhookConfig, ambient: Ambient) -> Result<Self, HttpError> {
        let mut endpoint = Endpoint::new(&config.url)?;
        endpoint.ca_file.clone_from(&config.ca_file);
        endpoint.allow_private = config.allow_private;
        endpoint.response_bytes_max = ANSWER_BYTES_MAX;
        // The caller repeats, later and with the same id.
        endpoint.attempts_max = 1;
        Ok(Self { name: name.to_owned(), key: key(&config.secret)?, http: HttpClient::new(endpoint, ambient)? })
    }

    fn request(&self, notice: &Notice) -> Result<Request, NoticeError> {
        let body = serde_json::to_vec(notice)
            .map_err(|error| failed(false, format!("notice cannot be written: {error}"), None))?;
        let seconds = (self.http.now().as_ms() / 1_000).to_string();
        let signature = sign(&self.key, &notice.id, &seconds, &body);
        Ok(Request::new(Method::POST, "")
            .header("webhook-id", notice.id.as_str())
            .header("webhook-timestamp", seconds)
            .header("webhook-signature", signature)
            .body("application/json", body))
    }
}

/// The value of `webhook-signature`.
fn sign(key: &[u8], id: &str, seconds: &str, body: &[u8]) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    for part in [id.as_bytes(), b".", seconds.as_bytes(), b".", body] {
        mac.update(part);
    }
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

fn key(secret: &Secret) -> Result<Vec<u8>, HttpError> {
    let text = secret.expose();
    let key = STANDARD.decode(text.strip_prefix(SECRET_PREFIX).unwrap_or(text)).ok();
    key.filter(|key| KEY_BYTES.contains(&key.len())).ok_or_else(|| {
        HttpError::new(HttpErrorKind::Invalid, "webhook secret must be whsec_ and the base64 of 24 to 64 bytes")
    })
}

fn failed(temporary: bool, message: String, retry_after_ms: Option<i64>) -> NoticeError {
    NoticeError { temporary, message, retry_after_ms }
}

/// 2xx is taken; 408, 425, 429 and 5xx may pass; 410 and the rest are for good.
fn outcome(response: &Response, now: domain::timestamp::Timestamp) -> Result<(), NoticeError> {
    if response.is_success() {
        return Ok(());
    }
    let temporary = matches!(response.status, 408 | 425 | 429 | 500..);
    Err(failed(temporary, format!("the receiver answered {}", response.status), response.retry_after_ms(now)))
}

impl Backoffice for Webhook {
    fn name(&self) -> String {
        self.name.clone()
    }

    fn deliver<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<(), NoticeError>> {
        Box::pin(async move {
            let answer = self.http.send(self.request(notice)?).await;
            match answer {
                Ok(response) => outcome(&response, self.http.now()),
                Err(error) => Err(failed(error.temporary(), error.message.clone(), error.retry_after_ms)),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with another implementation: `printf 'msg_1.1614265330.{"test": 2432232314}' | openssl dgst -sha256 -mac
    /// HMAC -macopt hexkey:… -binary | base64`.
    #[test]
    fn signatures_are_those_of_the_specification() {
        let key = key(&Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).expect("a good secret");
        let signed = sign(&key, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", br#"{"test": 2432232314}"#);
        assert_eq!(signed, "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    #[test]
    fn weak_secrets_are_refused() {
        for bad in ["", "whsec_", "whsec_c2hvcnQ=", "not base64 at all!", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS"] {
            assert!(key(&Secret::new(bad)).is_err(), "{bad}");
        }
    }
}
