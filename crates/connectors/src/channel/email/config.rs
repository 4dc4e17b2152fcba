//! Settings of the e-mail channel, checked once when the channel is built.

use std::path::PathBuf;

use domain::money::Currency;
use lettre::message::Mailbox;
use serde::Deserialize;

use super::dkim::DkimKey;
use super::verp::Verp;
use crate::http::Secret;

/// Cost of one mail where the owner set none: a tenth of a cent, the order of what hosted relays charge.
pub const DEFAULT_COST_MICROS: i64 = 1_000;
/// Shortest secret accepted for bounce addresses and webhooks, in bytes.
const SECRET_BYTES_MIN: usize = 16;

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tls {
    /// Plain greeting, then STARTTLS; refused when the server does not offer it.
    #[default]
    Starttls,
    /// TLS from the first byte (port 465).
    Implicit,
    /// No TLS: a relay on the same machine.
    None,
}

/// The key that signs outgoing mail.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DkimConfig {
    /// Signing domain (`d=`), the domain of the sender or a parent of it.
    pub domain: String,
    /// Selector (`s=`): the key is published at `<selector>._domainkey.<domain>`.
    pub selector: String,
    /// Private key, PEM: Ed25519 (PKCS#8) or RSA of at least 2048 bits (PKCS#8 or PKCS#1).
    pub key_pem: Secret,
}

/// Settings of the e-mail channel.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmailConfig {
    /// Mail server.
    pub host: String,
    /// Its port; by default 587 (STARTTLS), 465 (implicit) or 25 (none).
    #[serde(default)]
    pub port: Option<u16>,
    /// How the connection is protected.
    #[serde(default)]
    pub tls: Tls,
    /// PEM file with one more certificate authority to trust.
    #[serde(default)]
    pub ca_file: Option<PathBuf>,
    /// User name, when the server wants one.
    #[serde(default)]
    pub username: Option<String>,
    /// Password.
    #[serde(default)]
    pub password: Option<Secret>,
    /// What we call ourselves in EHLO; by default the domain of `from`.
    #[serde(default)]
    pub hello_name: Option<String>,
    /// Sender, `Nordlicht <hello@shop.example>`.
    pub from: String,
    /// Where answers go, when not to `from`.
    #[serde(default)]
    pub reply_to: Option<String>,
    /// Postal address that every marketing mail must show.
    #[serde(default)]
    pub postal_address: String,
    /// Templates that are not marketing: they may go out without an opt-out link and a postal address.
    #[serde(default = "default_service_templates")]
    pub service_templates: Vec<String>,
    /// Domain whose `bounce+…` addresses the mail server hands to our webhook; needs `secret`.
    #[serde(default)]
    pub bounce_domain: Option<String>,
    /// Signs bounce addresses, and is what the mail server signs reports with. Without it the webhook stays shut.
    #[serde(default)]
    pub secret: Option<Secret>,
    /// Signing of outgoing mail.
    #[serde(default)]
    pub dkim: Option<DkimConfig>,
    /// What one mail costs, in millionths of the currency's major unit.
    #[serde(default = "default_cost_micros")]
    pub cost_micros: i64,
    /// Currency of `cost_micros`.
    #[serde(default = "default_currency")]
    pub currency: Currency,
    /// Longest wait for each answer of the server.
    #[serde(default = "default_timeout_ms")]
    pub timeout_ms: u64,
    /// Most connections at a time.
    #[serde(default = "default_connections_max")]
    pub connections_max: usize,
}

fn default_cost_micros() -> i64 {
    DEFAULT_COST_MICROS
}

/// US dollars, the currency relays publish their prices in.
#[expect(clippy::expect_used, reason = "USD is in ISO 4217")]
pub(crate) fn default_currency() -> Currency {
    Currency::from_code("USD").expect("USD is in ISO 4217")
}

fn default_service_templates() -> Vec<String> {
    // Answers, codes and news of a return are waited for by who gets them.
    vec!["payment-reminder".to_owned(), "answer".to_owned()]
}

fn default_timeout_ms() -> u64 {
    30_000
}

fn default_connections_max() -> usize {
    4
}

impl EmailConfig {
    /// The smallest configuration: a server and a sender.
    #[must_use]
    pub fn new(host: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            host: host.into(),
            port: None,
            tls: Tls::default(),
            ca_file: None,
            username: None,
            password: None,
            hello_name: None,
            from: from.into(),
            reply_to: None,
            postal_address: String::new(),
            service_templates: default_service_templates(),
            bounce_domain: None,
            secret: None,
            dkim: None,
            cost_micros: DEFAULT_COST_MICROS,
            currency: default_currency(),
            timeout_ms: default_timeout_ms(),
            connections_max: default_connections_max(),
        }
    }

    /// The port to connect to.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port.unwrap_or(match self.tls {
            Tls::Starttls => 587,
            Tls::Implicit => 465,
            Tls::None => 25,
        })
    }
}

/// What is wrong with the settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EmailConfigError {
    /// Not an address.
    #[error("{0} is not a mail address (`Name <user@host>`)")]
    Address(&'static str),
    /// Password without TLS to another machine.
    #[error("refusing to send a password without TLS to a host that is not this machine")]
    PlainPassword,
    /// A secret that can be guessed.
    #[error("secret must be at least {SECRET_BYTES_MIN} bytes")]
    ShortSecret,
    /// Bounce addresses need a secret.
    #[error("bounce_domain needs a secret")]
    BounceWithoutSecret,
    /// Bounce domain or DKIM name with characters that cannot stand in an address.
    #[error("{0} is not a domain name")]
    Domain(&'static str),
    /// The DKIM key.
    #[error("dkim key: {0}")]
    Dkim(String),
    /// CA file or TLS set-up.
    #[error("tls: {0}")]
    Tls(String),
    /// A number out of range.
    #[error("{0} is out of range")]
    Range(&'static str),
}

/// The settings after checking, with keys read.
#[derive(Debug)]
pub(super) struct Sender {
    pub(super) from: Mailbox,
    pub(super) reply_to: Option<Mailbox>,
    pub(super) postal_address: String,
    pub(super) service_templates: Vec<String>,
    pub(super) dkim: Option<DkimKey>,
    pub(super) verp: Verp,
}

impl Sender {
    pub(super) fn check(config: &EmailConfig) -> Result<Self, EmailConfigError> {
        let mailbox = |text: &str, what| text.parse::<Mailbox>().map_err(|_| EmailConfigError::Address(what));
        let from = mailbox(&config.from, "from")?;
        let reply_to = config.reply_to.as_deref().map(|r| mailbox(r, "reply_to")).transpose()?;
        if config.secret.as_ref().is_some_and(|s| s.expose().len() < SECRET_BYTES_MIN) {
            return Err(EmailConfigError::ShortSecret);
        }
        if config.bounce_domain.as_deref().is_some_and(|d| !is_domain(d)) {
            return Err(EmailConfigError::Domain("bounce_domain"));
        }
        if config.bounce_domain.is_some() && config.secret.is_none() {
            return Err(EmailConfigError::BounceWithoutSecret);
        }
        let local = matches!(config.host.as_str(), "localhost" | "127.0.0.1" | "::1");
        if config.tls == Tls::None && config.password.is_some() && !local {
            return Err(EmailConfigError::PlainPassword);
        }
        if config.cost_micros < 0 {
            return Err(EmailConfigError::Range("cost_micros"));
        }
        if !(1..=64).contains(&config.connections_max) {
            return Err(EmailConfigError::Range("connections_max"));
        }
        if !(100..=600_000).contains(&config.timeout_ms) {
            return Err(EmailConfigError::Range("timeout_ms"));
        }
        let dkim = config.dkim.as_ref().map(DkimKey::read).transpose()?;
        let verp = Verp::new(config.secret.as_ref(), config.bounce_domain.as_deref(), from.email.domain());
        Ok(Self {
            from,
            reply_to,
            postal_address: config.postal_address.clone(),
            service_templates: config.service_templates.clone(),
            dkim,
            verp,
        })
    }
}

/// Whether a text is a plain (ASCII) domain name: it will stand in headers and addresses as it is.
pub(super) fn is_domain(text: &str) -> bool {
    let label = |l: &str| {
        (1..=63).contains(&l.len())
            && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
            && !l.starts_with('-')
            && !l.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(label)
}
