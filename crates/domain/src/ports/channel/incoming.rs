//! What comes in with a shopper's message beside its text: pictures, what it answers, how sure the sender is.
//!
//! All of it is optional, so that a channel without such things need not know of them.

use serde::{Deserialize, Serialize};

use super::ChannelEvent;

/// How sure we are that a message is from whom it names. It says nothing about orders: for those a one-time code or a
/// signed login is needed whatever stands here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SenderProof {
    /// Anyone may have written it: the From of an ordinary mail.
    Claimed,
    /// Our own mail server found that the sender's domain vouches for the mail.
    Domain,
    /// The provider knows its users: the account wrote it.
    Account,
}

/// Where a picture is until it is fetched.
#[derive(Clone, PartialEq, Eq)]
pub enum PictureAt {
    /// With the provider, under its own name for it; only the channel that told it can read that name.
    Provider(String),
    /// Here: it came within the message.
    Here(Vec<u8>),
}

impl std::fmt::Debug for PictureAt {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            // Names may be links that open for whoever holds them.
            Self::Provider(_) => f.write_str("Provider(..)"),
            Self::Here(bytes) => write!(f, "Here({} bytes)", bytes.len()),
        }
    }
}

/// A picture as fetched. Its metadata (place, camera) is still in it.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    /// `image/jpeg`, `image/png`, `image/webp`, `image/gif`, `image/heic`; by content, not by what anyone said.
    pub media_type: &'static str,
    /// The bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for Picture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} of {} bytes", self.media_type, self.bytes.len())
    }
}

/// What a shopper's message carries beside its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// The provider's name for the message, to mark it as read and to answer it.
    pub provider_ref: String,
    /// How sure the sender is.
    pub proof: SenderProof,
    /// Subject of a mail; empty elsewhere.
    pub subject: String,
    /// Pictures, in order.
    pub pictures: Vec<PictureAt>,
    /// Messages that it answers, by the provider's names, nearest first. One of them may be a touch of ours.
    pub answers: Vec<String>,
    /// What the link that opened the chat carried.
    pub start: Option<String>,
    /// A button was pressed and the provider waits to hear that we noticed: see [`Courtesy::Pressed`].
    pub pressed: Option<String>,
}

impl Incoming {
    /// A message with nothing beside its text.
    #[must_use]
    pub fn new(provider_ref: impl Into<String>, proof: SenderProof) -> Self {
        Self {
            provider_ref: provider_ref.into(),
            proof,
            subject: String::new(),
            pictures: Vec::new(),
            answers: Vec::new(),
            start: None,
            pressed: None,
        }
    }
}

/// One happening as told by a provider, with what goes with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The happening.
    pub event: ChannelEvent,
    /// For messages, on channels that know more than the text.
    pub incoming: Option<Incoming>,
}

impl From<ChannelEvent> for Told {
    fn from(event: ChannelEvent) -> Self {
        Self { event, incoming: None }
    }
}

/// A sign to the shopper that somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Courtesy<'a> {
    /// An answer to the message of this provider reference is being written.
    Typing(&'a str),
    /// The message of this provider reference was read.
    Seen(&'a str),
    /// The press of this reference was noticed; its button stops waiting.
    Pressed(&'a str),
}
