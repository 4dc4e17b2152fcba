//! Ways to reach a shopper: e-mail, WhatsApp, web chat. One trait; what a channel can do is data. What comes in beside
//! the text of a message is in [`incoming`].

use crate::consent::ChannelKind;
use crate::event::EventBody;
use crate::message::{Cost, Message};
use crate::ports::BoxFuture;
use crate::timestamp::Timestamp;

pub mod incoming;

pub use incoming::{Courtesy, Incoming, Picture, PictureAt, SenderProof, Told};

/// What a channel can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelCapabilities {
    /// Which channel.
    pub kind: ChannelKind,
    /// The provider refuses a second call with one key: sending is exactly-once.
    pub idempotency_key: bool,
    /// The provider can be asked by our key whether it took a message.
    pub lookup: bool,
}

/// A message with an address, under the key that names its effect.
#[derive(Clone, Debug)]
pub struct Outbound {
    /// See [`crate::touch::effect_key`].
    pub effect_key: String,
    /// E-mail address, E.164 phone number, or browser id.
    pub to: String,
    /// What to send.
    pub message: Message,
    /// When the shopper last wrote on this channel (opens WhatsApp's 24-hour window).
    pub last_inbound_at: Option<Timestamp>,
    /// Recipient's country, for prices.
    pub country: String,
    /// Now.
    pub now: Timestamp,
}

/// The provider took the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// Provider's id.
    pub provider_ref: String,
    /// What will be billed.
    pub cost: Cost,
}

/// How a call failed; decides what may happen next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// Certainly not sent, worth another try later (429, connect refused, greylisting).
    Temporary,
    /// Certainly not sent, and the same call will fail again.
    Permanent,
    /// Certainly not sent, and this address will never work (hard bounce, not on WhatsApp).
    BadAddress,
    /// Cannot tell: the request may have arrived (time-out after sending, connection reset).
    Unknown,
}

/// A failed call.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ChannelError {
    /// What may happen next.
    pub kind: FailureKind,
    /// The provider's words, without secrets or addresses.
    pub message: String,
    /// How long the provider asks us to wait, in milliseconds.
    pub retry_after_ms: Option<i64>,
}

/// Answer to "did you take this?".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// It cannot say.
    Unsupported,
    /// It took it.
    Accepted(Accepted),
    /// It never saw it: sending is safe.
    NotAccepted,
}

/// A way to reach a shopper.
pub trait Channel: Send + Sync {
    /// What it can do.
    fn capabilities(&self) -> ChannelCapabilities;

    /// Whether an address can be reached this very instant. Web chat answers whether a page is open; others are patient.
    fn reachable(&self, _address: &str) -> bool {
        true
    }

    /// What sending `out` would cost, before it is sent.
    fn price(&self, out: &Outbound) -> Cost;

    /// Sends once. Never retries inside.
    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>>;

    /// Asks the provider what became of an effect key.
    fn lookup<'a>(&'a self, _effect_key: &'a str) -> BoxFuture<'a, Lookup> {
        Box::pin(async { Lookup::Unsupported })
    }

    /// Reads a webhook whose signature was already verified by [`Channel::verify`].
    ///
    /// # Errors
    /// When the body is not what the provider sends.
    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String>;

    /// The same events in the same order, with what messages carry beside their text.
    ///
    /// # Errors
    /// As [`Channel::parse_webhook`].
    fn read_webhook(&self, body: &[u8]) -> Result<Vec<Told>, String> {
        Ok(self.parse_webhook(body)?.into_iter().map(Told::from).collect())
    }

    /// Shows the shopper that we read or write. Nothing depends on it; channels that cannot do it do nothing.
    fn courtesy<'a>(&'a self, _to: &'a str, _what: Courtesy<'a>) -> BoxFuture<'a, Result<(), ChannelError>> {
        Box::pin(async { Ok(()) })
    }

    /// Fetches a picture that came with a message: bounded in size, and a picture by its content.
    fn picture<'a>(&'a self, _at: &'a PictureAt) -> BoxFuture<'a, Result<Picture, ChannelError>> {
        let message = "this channel brings no pictures".to_owned();
        Box::pin(async { Err(ChannelError { kind: FailureKind::Permanent, message, retry_after_ms: None }) })
    }

    /// Answers a provider that asks whether the address of the webhook is ours: the words to echo, or nothing.
    fn handshake(&self, _query: &[(String, String)]) -> Option<String> {
        None
    }

    /// Checks the signature over the raw body, in constant time. A channel without a secret answers `false`.
    fn verify(&self, headers: &[(String, String)], body: &[u8]) -> bool;
}

/// One happening told by a provider's webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChannelEvent {
    /// Unique per happening, stable over redeliveries.
    pub id: String,
    /// When, by the provider's clock.
    pub occurred_at: Timestamp,
    /// What.
    pub body: EventBody,
}
