//! Telegram through the Bot API. A shopper begins the chat; from then on the bot may write until it is blocked.
//!
//! `map` builds the call (pure), `webhook` reads updates, `error` says what a refusal means. To send another kind of
//! message: a function in `map`; to understand another update: a branch in `webhook::parse`, and its name in
//! [`UPDATES`].
//!
//! The Bot API has neither an idempotency key nor a look-up, and tells nothing about delivery: messages are sent at most
//! once.

use domain::consent::ChannelKind;
use domain::message::Cost;
use domain::ports::BoxFuture;
use domain::ports::channel::{
    Accepted, Channel, ChannelCapabilities, ChannelError, ChannelEvent, Courtesy, Outbound, Picture, PictureAt, Told,
};
use serde_json::json;

mod client;
mod config;
mod error;
mod map;
mod webhook;

pub use config::TelegramConfig;
pub use map::{Call, call, handle};
pub use webhook::SECRET_HEADER;

use super::failures::refused;
use crate::http::{Ambient, HttpError};

/// The updates that the webhook asks for.
pub const UPDATES: [&str; 3] = ["message", "callback_query", "my_chat_member"];

/// The Telegram channel.
#[derive(Debug)]
pub struct Telegram {
    bot: client::Bot,
    kind: ChannelKind,
}

impl Telegram {
    /// Checks the settings. `kind` is what messages and consent are filed under.
    ///
    /// # Errors
    /// When a setting is wrong; the message names it.
    pub fn new(config: TelegramConfig, kind: ChannelKind, ambient: Ambient) -> Result<Self, HttpError> {
        Ok(Self { bot: client::Bot::new(config, ambient)?, kind })
    }

    /// Tells Telegram where to send updates. Doing it again changes nothing.
    ///
    /// # Errors
    /// `Permanent` without a secret token, since the webhook would stay shut; or what Telegram answered.
    pub async fn set_webhook(&self, url: &str) -> Result<(), ChannelError> {
        let secret = self.bot.config.secret_token.as_ref().filter(|s| !s.is_empty());
        let secret = secret.ok_or_else(|| refused("telegram webhook needs a secret_token"))?;
        let body =
            json!({ "url": url, "secret_token": secret.expose(), "allowed_updates": UPDATES, "max_connections": 20 });
        self.bot.tell("setWebhook", &body).await
    }

    async fn send_once(&self, out: &Outbound) -> Result<Accepted, ChannelError> {
        let chat = map::recipient(&out.to)?;
        let call = call(out)?;
        let mut sent = self.bot.send_message(call.method, &call.body).await;
        if call.method == "sendPhoto" && sent.as_ref().is_err_and(error::is_about_picture) {
            // Certainly not sent, and only for the picture's sake: the words matter more.
            let plain = map::text_call(out)?;
            sent = self.bot.send_message(plain.method, &plain.body).await;
        }
        Ok(Accepted { provider_ref: webhook::reference(chat, sent?), cost: self.price(out) })
    }

    async fn show(&self, to: &str, what: Courtesy<'_>) -> Result<(), ChannelError> {
        match what {
            Courtesy::Typing(_) => {
                self.bot.tell("sendChatAction", &json!({ "chat_id": map::recipient(to)?, "action": "typing" })).await
            }
            Courtesy::Pressed(id) => self.bot.tell("answerCallbackQuery", &json!({ "callback_query_id": id })).await,
            // Bots cannot mark messages as read.
            Courtesy::Seen(_) => Ok(()),
        }
    }
}

impl Channel for Telegram {
    fn capabilities(&self) -> ChannelCapabilities {
        ChannelCapabilities { kind: self.kind, idempotency_key: false, lookup: false }
    }

    fn price(&self, _out: &Outbound) -> Cost {
        Cost { micros: 0, currency: super::email::default_currency(), basis: "telegram free".to_owned() }
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        Box::pin(self.send_once(out))
    }

    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        Ok(self.read_webhook(body)?.into_iter().map(|told| told.event).collect())
    }

    fn read_webhook(&self, body: &[u8]) -> Result<Vec<Told>, String> {
        webhook::parse(&webhook::Door { bot_id: &self.bot.bot_id, kind: self.kind }, body)
    }

    fn verify(&self, headers: &[(String, String)], _body: &[u8]) -> bool {
        webhook::verify(self.bot.config.secret_token.as_ref(), headers)
    }

    fn courtesy<'a>(&'a self, to: &'a str, what: Courtesy<'a>) -> BoxFuture<'a, Result<(), ChannelError>> {
        Box::pin(self.show(to, what))
    }

    fn picture<'a>(&'a self, at: &'a PictureAt) -> BoxFuture<'a, Result<Picture, ChannelError>> {
        Box::pin(async move {
            match at {
                PictureAt::Provider(id) => self.bot.picture(id).await,
                PictureAt::Here(bytes) => super::pictures::checked(bytes.clone()),
            }
        })
    }
}
