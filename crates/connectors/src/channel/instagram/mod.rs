//! Instagram direct messages through Meta's Graph API. A shopper begins; answers may go out for 24 hours after each of
//! their messages.
//!
//! `map` builds the request (pure), `webhook` reads what Meta tells, `error` is the table of Meta's codes. To send another
//! kind of message: a function in `map`; to understand another happening: a branch in `webhook`.
//!
//! Meta offers neither an idempotency key nor a look-up here, and carries nothing of ours back: messages are sent at most
//! once.

use domain::consent::ChannelKind;
use domain::message::Cost;
use domain::ports::BoxFuture;
use domain::ports::channel::{
    Accepted, Channel, ChannelCapabilities, ChannelError, ChannelEvent, Courtesy, Outbound, Picture, PictureAt, Told,
};

mod client;
mod config;
mod error;
mod map;
mod webhook;

pub use super::meta::SIGNATURE_HEADER;
pub use config::InstagramConfig;
pub use map::{handle, request_body};

use super::meta;
use crate::http::{Ambient, HttpError};

/// The Instagram channel.
#[derive(Debug)]
pub struct Instagram {
    graph: client::Graph,
    kind: ChannelKind,
}

impl Instagram {
    /// Checks the settings. `kind` is what messages and consent are filed under.
    ///
    /// # Errors
    /// When a setting is wrong; the message names it.
    pub fn new(config: InstagramConfig, kind: ChannelKind, ambient: Ambient) -> Result<Self, HttpError> {
        Ok(Self { graph: client::Graph::new(config, ambient)?, kind })
    }

    async fn send_once(&self, out: &Outbound) -> Result<Accepted, ChannelError> {
        let provider_ref = self.graph.send_message(&request_body(out)?).await?;
        Ok(Accepted { provider_ref, cost: self.price(out) })
    }

    async fn show(&self, to: &str, what: Courtesy<'_>) -> Result<(), ChannelError> {
        let action = match what {
            Courtesy::Typing(_) => "typing_on",
            Courtesy::Seen(_) => "mark_seen",
            Courtesy::Pressed(_) => return Ok(()),
        };
        self.graph.show(&map::action_body(to, action)?).await
    }
}

impl Channel for Instagram {
    fn capabilities(&self) -> ChannelCapabilities {
        ChannelCapabilities { kind: self.kind, idempotency_key: false, lookup: false }
    }

    fn price(&self, _out: &Outbound) -> Cost {
        Cost { micros: 0, currency: super::email::default_currency(), basis: "instagram free".to_owned() }
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        Box::pin(self.send_once(out))
    }

    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        Ok(self.read_webhook(body)?.into_iter().map(|told| told.event).collect())
    }

    fn read_webhook(&self, body: &[u8]) -> Result<Vec<Told>, String> {
        webhook::parse(&webhook::Door { account_id: &self.graph.config.account_id, kind: self.kind }, body)
    }

    fn handshake(&self, query: &[(String, String)]) -> Option<String> {
        meta::handshake(self.graph.config.verify_token.as_ref(), query)
    }

    fn verify(&self, headers: &[(String, String)], body: &[u8]) -> bool {
        meta::verify(self.graph.config.app_secret.as_ref(), headers, body)
    }

    fn courtesy<'a>(&'a self, to: &'a str, what: Courtesy<'a>) -> BoxFuture<'a, Result<(), ChannelError>> {
        Box::pin(self.show(to, what))
    }

    fn picture<'a>(&'a self, at: &'a PictureAt) -> BoxFuture<'a, Result<Picture, ChannelError>> {
        Box::pin(async move {
            match at {
                PictureAt::Provider(link) => self.graph.pictures.fetch(link, None).await,
                PictureAt::Here(bytes) => super::pictures::checked(bytes.clone()),
            }
        })
    }
}
