//! Settings of incoming mail, checked once.

use std::path::PathBuf;

use domain::shopper::Identity;
use serde::Deserialize;

use crate::channel::email::Tls;
use crate::http::{HttpError, HttpErrorKind, Secret};

/// Shortest secret accepted for the webhook, in bytes.
const SECRET_BYTES_MIN: usize = 16;

/// Settings of incoming mail: a webhook (`secret`), a mailbox to look into (`imap`), or both.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailboxConfig {
    /// Our own addresses: mail from them is never answered, or two machines would talk for ever.
    pub addresses: Vec<String>,
    /// Signs what the mail server posts. Without it, and without one of the e-mail channel, the webhook stays shut.
    #[serde(default)]
    pub secret: Option<Secret>,
    /// What our own mail server calls itself in `Authentication-Results`. Without it every sender is only claimed.
    #[serde(default)]
    pub authserv_id: Option<String>,
    /// Largest mail read, in bytes.
    #[serde(default = "default_mail_bytes_max")]
    pub mail_bytes_max: usize,
    /// Mailbox to look into.
    #[serde(default)]
    pub imap: Option<ImapConfig>,
}

/// A mailbox on an IMAP server.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImapConfig {
    /// The server.
    pub host: String,
    /// Its port; by default 993 (implicit TLS) or 143.
    #[serde(default)]
    pub port: Option<u16>,
    /// How the connection is protected; `none` for a server on the same machine only.
    #[serde(default = "default_tls")]
    pub tls: Tls,
    /// PEM file with one more certificate authority to trust.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// User name.
    pub username: String,
    /// Password; or `access_token`.
    #[serde(default)]
    pub password: Option<Secret>,
    /// OAuth 2.0 access token, for servers that take no passwords (XOAUTH2).
    #[serde(default)]
    pub access_token: Option<Secret>,
    /// Folder to look into.
    #[serde(default = "default_folder")]
    pub folder: String,
    /// Most mails taken at once.
    #[serde(default = "default_batch_max")]
    pub batch_max: usize,
    /// Longest wait for each answer of the server.
    #[serde(default = "default_timeout_ms")]
    pub timeout_ms: u64,
}

const fn default_mail_bytes_max() -> usize {
    20 << 20
}

const fn default_tls() -> Tls {
    Tls::Implicit
}

fn default_folder() -> String {
    "INBOX".to_owned()
}

const fn default_batch_max() -> usize {
    20
}

const fn default_timeout_ms() -> u64 {
    30_000
}

impl ImapConfig {
    /// The smallest configuration.
    #[must_use]
    pub fn new(host: impl Into<String>, username: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            host: host.into(),
            port: None,
            tls: default_tls(),
            ca_file: None,
            username: username.into(),
            password: Some(password.into()),
            access_token: None,
            folder: default_folder(),
            batch_max: default_batch_max(),
            timeout_ms: default_timeout_ms(),
        }
    }

    /// The port to connect to.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(if self.tls == Tls::Implicit { 993 } else { 143 })
    }

    fn check(&self) -> Result<(), &'static str> {
        let quotable = |t: &str| !t.is_empty() && t.len() <= 4_000 && t.bytes().all(|b| (0x20..0x7f).contains(&b));
        let local = matches!(self.host.as_str(), "localhost" | "127.0.0.1" | "::1");
        let secrets = [&self.password, &self.access_token];
        match () {
            () if self.host.is_empty() || self.host.len() > 253 => Err("imap.host is no host name"),
            () if !quotable(&self.username) => Err("imap.username must be plain ascii"),
            () if !quotable(&self.folder) => Err("imap.folder must be plain ascii (modified UTF-7)"),
            () if secrets.iter().filter(|s| s.is_some()).count() != 1 => {
                Err("imap needs either a password or an access_token")
            }
            () if secrets.iter().any(|s| s.as_ref().is_some_and(|s| !quotable(s.expose()))) => {
                Err("imap.password and access_token must be plain ascii")
            }
            () if self.tls == Tls::None && !local => Err("imap.tls may be none only for this machine"),
            () if !(1..=500).contains(&self.batch_max) => Err("imap.batch_max is out of range"),
            () if !(100..=600_000).contains(&self.timeout_ms) => Err("imap.timeout_ms is out of range"),
            () => Ok(()),
        }
    }
}

impl MailboxConfig {
    /// The smallest configuration: our own address.
    #[must_use]
    pub fn new(address: impl Into<String>) -> Self {
        Self { addresses: vec![address.into()], mail_bytes_max: default_mail_bytes_max(), ..Self::default() }
    }

    /// Checks the settings and gives our own addresses in their normal form.
    pub(super) fn check(&self) -> Result<Vec<String>, HttpError> {
        let bad = |what: &str| Err(HttpError::new(HttpErrorKind::Invalid, format!("mailbox setting {what}")));
        let own: Vec<String> = self.addresses.iter().filter_map(|a| Identity::email(a)).map(|i| i.value).collect();
        if own.is_empty() || own.len() != self.addresses.len() {
            return bad("addresses must name at least one mail address, and only such");
        }
        if self.secret.as_ref().is_some_and(|s| s.expose().len() < SECRET_BYTES_MIN) {
            return bad("secret must be at least 16 bytes");
        }
        if self.authserv_id.as_ref().is_some_and(|id| id.is_empty() || id.contains(char::is_whitespace)) {
            return bad("authserv_id must be one word");
        }
        if !(1_024..=100 << 20).contains(&self.mail_bytes_max) {
            return bad("mail_bytes_max is out of range");
        }
        if let Some(Err(what)) = self.imap.as_ref().map(ImapConfig::check) {
            return bad(what);
        }
        Ok(own)
    }
}
