//! E-mail in: what shoppers write to the shop, posted raw by the mail server or fetched from a mailbox. Together with the
//! e-mail channel that it wraps it is e-mail in both directions: what goes out is that channel's business.
//!
//! `read` turns a raw mail into what a person wrote (pure), with `auto` (is it a person?), `auth` (who says so?) and
//! `quote` (what of it is new?); `imap` looks into a mailbox. To learn another sign of automatic mail: a row in `auto`;
//! of quoted history: a rule in `quote`.
//!
//! A mail proves nothing about its sender: see [`domain::ports::channel::SenderProof`].

use std::sync::Arc;

use domain::message::Cost;
use domain::ports::BoxFuture;
use domain::ports::channel::{
    Accepted, Channel, ChannelCapabilities, ChannelError, ChannelEvent, Courtesy, Lookup, Outbound, Picture, PictureAt,
    Told,
};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;

mod auth;
mod auto;
mod config;
mod imap;
mod quote;
mod read;

pub use super::email::{SIGNATURE_HEADER, sign_report};
pub use config::{ImapConfig, MailboxConfig};
pub use imap::ImapError;
pub use quote::new_text;
pub use read::Reading;

use super::email::Email;
use super::failures::refused;
use super::meta::only_header;
use crate::http::HttpError;

/// E-mail in both directions.
#[derive(Debug)]
pub struct Mailbox {
    config: MailboxConfig,
    reader: read::Reader,
    tls: Option<Arc<rustls::ClientConfig>>,
    email: Arc<Email>,
}

/// One mail as found in the mailbox.
#[derive(Debug, PartialEq, Eq)]
pub struct Found {
    /// Its number there.
    pub uid: u32,
    /// What it tells: a shopper's message, or what became of mails of ours. Empty when it is passed over.
    pub told: Vec<Told>,
    /// Why it is passed over.
    pub passed: Option<String>,
}

/// What one look into the mailbox brought. Mark it with [`Mailbox::done`] once it is stored; until then the next look
/// brings it again, under the same ids.
#[derive(Debug, PartialEq, Eq)]
pub struct Batch {
    /// Changes when the server numbers the mails anew.
    pub validity: u32,
    /// The mails, oldest first.
    pub mails: Vec<Found>,
}

impl Mailbox {
    /// Checks the settings and reads the CA file; connects with the first look.
    ///
    /// # Errors
    /// When a setting is wrong; the message names it.
    pub fn new(config: MailboxConfig, email: Arc<Email>) -> Result<Self, HttpError> {
        let own = config.check()?;
        let tls = config.imap.as_ref().map(|i| imap::tls_config(i.ca_file.as_deref())).transpose()?;
        let reader =
            read::Reader { own, authserv_id: config.authserv_id.clone(), mail_bytes_max: config.mail_bytes_max };
        Ok(Self { config, reader, tls, email })
    }

    /// Whether there is a folder to look into; else mails are handed over by the webhook alone.
    #[must_use]
    pub const fn has_folder(&self) -> bool {
        self.config.imap.is_some()
    }

    /// What one raw mail is to us.
    #[must_use]
    pub fn read_mail(&self, raw: &[u8]) -> Reading {
        self.reader.read(raw)
    }

    /// Looks into the mailbox for unread mails. Leaves them unread.
    ///
    /// # Errors
    /// When the server cannot be reached or refuses; nothing was changed.
    pub async fn poll(&self) -> Result<Batch, ImapError> {
        let Some((imap, tls)) = self.config.imap.as_ref().zip(self.tls.as_ref()) else {
            return Err(ImapError { temporary: false, message: "no mailbox is set".to_owned() });
        };
        let max = self.config.mail_bytes_max;
        let mut session = imap::Session::open(imap, tls, max).await?;
        let mut mails = Vec::new();
        for listed in session.unread(imap.batch_max).await? {
            let raw = if listed.bytes > max { None } else { Some(session.fetch(listed.uid).await?) };
            let (told, passed) = match raw {
                None => (vec![], Some("too large".to_owned())),
                Some(None) => (vec![], Some("gone".to_owned())),
                Some(Some(raw)) => self.take(&raw),
            };
            mails.push(Found { uid: listed.uid, told, passed });
        }
        let validity = session.validity;
        session.close().await;
        Ok(Batch { validity, mails })
    }

    /// Marks mails of a batch as read, passed ones too.
    ///
    /// # Errors
    /// As [`Mailbox::poll`]. The next look brings them again, which changes nothing.
    pub async fn done(&self, batch: &Batch) -> Result<(), ImapError> {
        let Some((imap, tls)) = self.config.imap.as_ref().zip(self.tls.as_ref()) else { return Ok(()) };
        let uids: Vec<u32> = batch.mails.iter().map(|m| m.uid).collect();
        if uids.is_empty() {
            return Ok(());
        }
        let mut session = imap::Session::open(imap, tls, self.config.mail_bytes_max).await?;
        if session.validity == batch.validity {
            session.mark(&uids).await?;
        }
        session.close().await;
        Ok(())
    }

    /// The happenings of one raw mail, or why there are none.
    fn take(&self, raw: &[u8]) -> (Vec<Told>, Option<String>) {
        match self.reader.read(raw) {
            Reading::Message(told) => (told, None),
            Reading::Passed(why) => (vec![], Some(why.to_owned())),
            Reading::Report => match self.email.parse_report(raw) {
                Ok(events) if events.is_empty() => (vec![], Some("report about no mail of ours".to_owned())),
                Ok(events) => (events.into_iter().map(Told::from).collect(), None),
                Err(why) => (vec![], Some(why)),
            },
        }
    }

    fn signed(&self, headers: &[(String, String)], body: &[u8]) -> bool {
        let Some(secret) = &self.config.secret else { return false };
        let Some(given) = only_header(headers, SIGNATURE_HEADER) else { return false };
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()) else { return false };
        mac.update(body);
        let wanted = mac.finalize().into_bytes().iter().fold(String::new(), |out, b| out + &format!("{b:02x}"));
        bool::from(wanted.as_bytes().ct_eq(given.as_bytes()))
    }
}

impl Channel for Mailbox {
    fn capabilities(&self) -> ChannelCapabilities {
        self.email.capabilities()
    }

    fn price(&self, out: &Outbound) -> Cost {
        self.email.price(out)
    }

    fn send<'a>(&'a self, out: &'a Outbound) -> BoxFuture<'a, Result<Accepted, ChannelError>> {
        self.email.send(out)
    }

    fn lookup<'a>(&'a self, effect_key: &'a str) -> BoxFuture<'a, Lookup> {
        self.email.lookup(effect_key)
    }

    fn parse_webhook(&self, body: &[u8]) -> Result<Vec<ChannelEvent>, String> {
        Ok(self.read_webhook(body)?.into_iter().map(|told| told.event).collect())
    }

    /// One raw mail. Mail that is passed over tells nothing, and is no error: its sender would only send it again.
    fn read_webhook(&self, body: &[u8]) -> Result<Vec<Told>, String> {
        match self.take(body) {
            (_, Some(why)) if matches!(why.as_str(), "not a mail" | "too large" | "too many parts") => Err(why),
            (told, _) => Ok(told),
        }
    }

    /// Signed with the secret of this mailbox, or with that of the e-mail channel.
    fn verify(&self, headers: &[(String, String)], body: &[u8]) -> bool {
        self.signed(headers, body) || self.email.verify(headers, body)
    }

    fn courtesy<'a>(&'a self, to: &'a str, what: Courtesy<'a>) -> BoxFuture<'a, Result<(), ChannelError>> {
        self.email.courtesy(to, what)
    }

    fn picture<'a>(&'a self, at: &'a PictureAt) -> BoxFuture<'a, Result<Picture, ChannelError>> {
        Box::pin(async move {
            match at {
                PictureAt::Here(bytes) => super::pictures::checked(bytes.clone()),
                PictureAt::Provider(_) => Err(refused("mails bring their pictures with them")),
            }
        })
    }
}
