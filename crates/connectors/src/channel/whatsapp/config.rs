//! Settings of the WhatsApp channel.

use std::path::PathBuf;

use serde::Deserialize;

use super::prices::PriceRow;
use crate::http::{Endpoint, HttpError, HttpErrorKind, Rate, Secret};

/// Settings of the WhatsApp channel (Cloud API).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhatsappConfig {
    /// Address of the Graph API; a mock or a proxy may stand in.
    #[serde(default = "default_base_url")]
    pub base_url: String,
    /// Version of the Graph API, `v23.0`. Meta retires versions: check the date of yours once a year.
    #[serde(default = "default_api_version")]
    pub api_version: String,
    /// Id of the sending number (not the number itself).
    pub phone_number_id: String,
    /// Id of the WhatsApp Business account, which owns the templates.
    pub waba_id: String,
    /// Access token of a system user with `whatsapp_business_messaging` and `whatsapp_business_management`.
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
    /// Rate card of this account; goes before the shipped prices.
    #[serde(default)]
    pub prices: Vec<PriceRow>,
    /// Messages per second: 80 by default, 20 for a number that is also used in the WhatsApp Business app.
    #[serde(default = "default_messages_per_second")]
    pub messages_per_second: u32,
    /// Longest wait for an answer. After it the outcome of a message is unknown.
    #[serde(default = "default_timeout_ms")]
    pub timeout_ms: i64,
}

fn default_base_url() -> String {
    "https://graph.facebook.com".to_owned()
}

fn default_api_version() -> String {
    "v23.0".to_owned()
}

const fn default_messages_per_second() -> u32 {
    80
}

const fn default_timeout_ms() -> i64 {
    20_000
}

impl WhatsappConfig {
    /// The smallest configuration.
    #[must_use]
    pub fn new(phone_number_id: impl Into<String>, waba_id: impl Into<String>, token: impl Into<Secret>) -> Self {
        Self {
            base_url: default_base_url(),
            api_version: default_api_version(),
            phone_number_id: phone_number_id.into(),
            waba_id: waba_id.into(),
            token: token.into(),
            app_secret: None,
            verify_token: None,
            ca_file: None,
            allow_private: false,
            prices: Vec::new(),
            messages_per_second: default_messages_per_second(),
            timeout_ms: default_timeout_ms(),
        }
    }

    /// Checks the settings and gives the endpoint to speak to.
    pub(super) fn endpoint(&self) -> Result<Endpoint, HttpError> {
        let bad = |what: &str| Err(HttpError::new(HttpErrorKind::Invalid, format!("whatsapp setting {what}")));
        let is_id = |id: &str| (1..=32).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit());
        if !is_id(&self.phone_number_id) {
            return bad("phone_number_id must be the numeric id of the number");
        }
        if !is_id(&self.waba_id) {
            return bad("waba_id must be the numeric id of the account");
        }
        let version = self.api_version.strip_prefix('v').unwrap_or_default();
        if version.is_empty() || version.len() > 6 || !version.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            return bad("api_version must look like v23.0");
        }
        if self.token.is_empty() {
            return bad("token is empty");
        }
        if !(100..=120_000).contains(&self.timeout_ms) {
            return bad("timeout_ms is out of range");
        }
        if self.prices.iter().any(|p| p.micros < 0) {
            return bad("prices must not be negative");
        }
        let mut endpoint = Endpoint::new(&self.base_url)?;
        endpoint.ca_file.clone_from(&self.ca_file);
        endpoint.allow_private = self.allow_private;
        endpoint.timeout_ms = self.timeout_ms;
        endpoint.rate = Rate { per_second: self.messages_per_second.max(1), burst: self.messages_per_second.max(1) };
        endpoint.response_bytes_max = 2 << 20;
        Ok(endpoint)
    }
}
