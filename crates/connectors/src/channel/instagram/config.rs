//! Settings of the Instagram channel.

use std::path::PathBuf;

use serde::Deserialize;

use crate::http::{Endpoint, HttpError, HttpErrorKind, Rate, Secret};

/// Settings of the Instagram channel (Instagram API with Instagram Login).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstagramConfig {
    /// Address of the Graph API; a mock or a proxy may stand in.
    #[serde(default = "default_base_url")]
    pub base_url: String,
    /// Version of the Graph API. Meta retires versions: check the date of yours once a year.
    #[serde(default = "default_api_version")]
    pub api_version: String,
    /// Id of the professional account.
    pub account_id: String,
    /// Access token with `instagram_business_basic` and `instagram_business_manage_messages`. Valid for 60 days.
    pub token: Secret,
    /// App secret: signs webhooks. Without it the webhook stays shut.
    #[serde(default)]
    pub app_secret: Option<Secret>,
    /// The word agreed on for the webhook handshake. Without it there is no handshake.
    #[serde(default)]
    pub verify_token: Option<Secret>,
    /// PEM file with one more certificate authority to trust.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// The Graph API stand-in may have a private address.
    #[serde(default)]
    pub allow_private: bool,
    /// Messages per second; Meta's own limit for texts is 300.
    #[serde(default = "default_messages_per_second")]
    pub messages_per_second: u32,
    /// Longest wait for an answer. After it the outcome of a message is unknown.
    #[serde(default = "default_timeout_ms")]
    pub timeout_ms: i64,
}

fn default_base_url() -> String {
    "https://graph.instagram.com".to_owned()
}

fn default_api_version() -> String {
    "v25.0".to_owned()
}

const fn default_messages_per_second() -> u32 {
    50
}

const fn default_timeout_ms() -> i64 {
    20_000
}

impl InstagramConfig {
    /// The smallest configuration.
    #[must_use]
    pub fn new(account_id: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self {
            base_url: default_base_url(),
            api_version: default_api_version(),
            account_id: account_id.into(),
            token: token.into(),
            app_secret: None,
            verify_token: None,
            ca_file: None,
            allow_private: false,
            messages_per_second: default_messages_per_second(),
            timeout_ms: default_timeout_ms(),
        }
    }

    /// Checks the settings and gives the endpoint to speak to.
    pub(super) fn endpoint(&self) -> Result<Endpoint, HttpError> {
        let bad = |what: &str| Err(HttpError::new(HttpErrorKind::Invalid, format!("instagram setting {what}")));
        if !(1..=32).contains(&self.account_id.len()) || !self.account_id.bytes().all(|b| b.is_ascii_digit()) {
            return bad("account_id must be the numeric id of the account");
        }
        let version = self.api_version.strip_prefix('v').unwrap_or_default();
        if version.is_empty() || version.len() > 6 || !version.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            return bad("api_version must look like v25.0");
        }
        if self.token.is_empty() {
            return bad("token is empty");
        }
        if !(100..=120_000).contains(&self.timeout_ms) {
            return bad("timeout_ms is out of range");
        }
        let mut endpoint = Endpoint::new(&self.base_url)?;
        endpoint.ca_file.clone_from(&self.ca_file);
        endpoint.allow_private = self.allow_private;
        endpoint.timeout_ms = self.timeout_ms;
        let rate = self.messages_per_second.max(1);
        endpoint.rate = Rate { per_second: rate, burst: rate };
        endpoint.response_bytes_max = 1 << 20;
        Ok(endpoint)
    }
}
