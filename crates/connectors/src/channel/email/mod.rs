//! E-mail over SMTP: one-click unsubscribe, DKIM, return addresses that name the effect, and bounces that suppress.
//!
//! `config` checks settings once, `mime` builds the bytes (pure), `dkim` and `verp` sign them, `client` speaks SMTP,
//! `error` says what a refusal means, `bounce` reads reports. To add a header: `mime::headers_and_body`, and
//! `dkim::SIGNED` when it must be signed.

use domain::consent::ChannelKind;
use domain::message::Cost;
use domain::ports::BoxFuture;
use domain::ports::channel::{Accepted, Channel, ChannelCapabilities, ChannelError, ChannelEvent, Outbound};

mod bounce;
mod client;
mod config;
mod dkim;
mod error;
mod mime;
mod verp;

pub use bounce::{REPORT_BYTES_MAX, SIGNATURE_HEADER, sign_report};
pub(crate) use config::default_currency;
pub use config::{DEFAULT_COST_MICROS, DkimConfig, EmailConfig, EmailConfigError, Tls};

/// The e-mail channel.
pub struct Email {
    config: EmailConfig,
    sender: config::Sender,
    smtp: client::Smtp,
}

impl std::fmt::Debug for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.config.fmt(f)
    }
}

impl Email {
    /// Checks the settings and reads key and CA file; connects with the first mail.
    ///
    /// # Errors
    /// When a setting is wrong; the message names it.
    pub fn new(config: EmailConfig) -> Result<Self, EmailConfigError> {
        let sender = config::Sender::check(&config)?;
        let smtp = client::Smtp::new(&config, sender.from.email.domain())?;
        Ok(Self { config, sender, smtp })
    }

    /// Reads a delivery report (RFC 3464) or a complaint (RFC 5965) as it came in by mail.
    ///
    /// Mail that is no report, and reports about mail that is not ours, give no events.
    ///
    /// # Errors
    /// When the bytes are no mail message, or are too large.
    pub fn parse_report(&self, raw: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        bounce::parse(&self.sender.verp, raw)
    }
}

/// What one mail costs.
#[must_use]
pub fn flat_cost(micros: i64, currency: domain::money::Currency) -> Cost {
    Cost { micros, currency, basis: "email flat rate".to_owned() }
}

impl Channel for Email {
    fn capabilities(&self) -> ChannelCapabilities {
        ChannelCapabilities { kind: ChannelKind::Email, idempotency_key: false, lookup: false }
    }

    fn price(&self, _out: &Outbound) -> Cost {
        flat_cost(self.config.cost_micros, self.config.currency)
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        Box::pin(async move {
            let mail = mime::build(&self.sender, out)?;
            self.smtp.deliver(&mail).await?;
            Ok(Accepted { provider_ref: mail.message_id, cost: self.price(out) })
        })
    }

    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        self.parse_report(body)
    }

    fn verify(&self, headers: &[(String, String)], body: &[u8]) -> bool {
        bounce::verify(self.config.secret.as_ref(), headers, body)
    }
}
