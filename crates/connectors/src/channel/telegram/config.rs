//! Settings of the Telegram channel.

use std::path::PathBuf;

use serde::Deserialize;

use crate::channel::pictures::PICTURE_BYTES_MAX;
use crate::http::{Endpoint, HttpError, HttpErrorKind, Rate, Secret};

/// Settings of the Telegram channel (Bot API).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TelegramConfig {
    /// Address of the Bot API: Telegram's own, or a server of yours.
    #[serde(default = "default_base_url")]
    pub base_url: String,
    /// The bot's token, `123456789:AA…`, as BotFather gave it.
    pub token: Secret,
    /// Comes back in a header of every webhook; 1 to 256 of `A-Z a-z 0-9 _ -`. Without it the webhook stays shut.
    #[serde(default)]
    pub secret_token: Option<Secret>,
    /// PEM file with one more certificate authority to trust.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// The Bot API server may have a private address.
    #[serde(default)]
    pub allow_private: bool,
    /// Messages per second; Telegram holds bots to about 30.
    #[serde(default = "default_messages_per_second")]
    pub messages_per_second: u32,
    /// Longest wait for an answer. After it the outcome of a message is unknown.
    #[serde(default = "default_timeout_ms")]
    pub timeout_ms: i64,
}

fn default_base_url() -> String {
    "https://api.telegram.org".to_owned()
}

const fn default_messages_per_second() -> u32 {
    25
}

const fn default_timeout_ms() -> i64 {
    20_000
}

/// Where to call and where to fetch files.
pub(super) struct Endpoints {
    pub(super) methods: Endpoint,
    pub(super) files: Endpoint,
    /// The bot's own id: the public part of the token.
    pub(super) bot_id: String,
}

impl TelegramConfig {
    /// The smallest configuration.
    #[must_use]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            base_url: default_base_url(),
            token: token.into(),
            secret_token: None,
            ca_file: None,
            allow_private: false,
            messages_per_second: default_messages_per_second(),
            timeout_ms: default_timeout_ms(),
        }
    }

    /// Checks the settings and gives the endpoints to speak to.
    ///
    /// The token stands in the path of every call; it becomes part of the endpoint's address, so that requests, which
    /// are named in logs, do not hold it.
    pub(super) fn endpoints(&self) -> Result<Endpoints, HttpError> {
        let bad = |what: &str| Err(HttpError::new(HttpErrorKind::Invalid, format!("telegram setting {what}")));
        let token = self.token.expose();
        let Some((id, key)) = token.split_once(':') else { return bad("token must look like 123456789:AA…") };
        let id_fits = (1..=20).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit());
        if !id_fits || !(20..=100).contains(&key.len()) || !is_plain(key) {
            return bad("token must look like 123456789:AA…");
        }
        let secret = self.secret_token.as_ref().map(Secret::expose);
        if secret.is_some_and(|s| s.len() > 256 || !is_plain(s)) {
            return bad("secret_token must be 1 to 256 of A-Z, a-z, 0-9, _ and -");
        }
        if !(100..=120_000).contains(&self.timeout_ms) {
            return bad("timeout_ms is out of range");
        }
        let mut methods = Endpoint::new(&self.base_url)?;
        let base = methods.base_url.path().trim_end_matches('/').to_owned();
        methods.ca_file.clone_from(&self.ca_file);
        methods.allow_private = self.allow_private;
        methods.timeout_ms = self.timeout_ms;
        let rate = self.messages_per_second.max(1);
        methods.rate = Rate { per_second: rate, burst: rate };
        let mut files = methods.clone();
        methods.response_bytes_max = 1 << 20;
        methods.base_url.set_path(&format!("{base}/bot{token}"));
        files.response_bytes_max = PICTURE_BYTES_MAX;
        files.base_url.set_path(&format!("{base}/file/bot{token}"));
        Ok(Endpoints { methods, files, bot_id: id.to_owned() })
    }
}

fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}
