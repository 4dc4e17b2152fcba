//! Conversations: what a shopper and the shop said to each other on one channel, with the proof of every answer.

use serde::{Deserialize, Serialize};

use crate::consent::ChannelKind;
use crate::fact::Fact;
use crate::ids::{ConversationId, ShopId, ShopperId, TicketId};
use crate::shopper::Identity;
use crate::timestamp::Timestamp;

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answerer {
    /// The assistant.
    Assistant,
    /// A person: the assistant is quiet until it is told to go on.
    Person,
}

/// One person's talk with a shop on one channel. A later message goes on with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conversation {
    /// Derived from shop, channel and identity.
    pub id: ConversationId,
    /// The tenant.
    pub shop: ShopId,
    /// Where it takes place.
    pub channel: ChannelKind,
    /// Whom we answer: a phone number, a browser, an address.
    pub with: Identity,
    /// Who that is, when known. Knowing is not proof: see `verified_until`.
    pub shopper: Option<ShopperId>,
    /// BCP 47 language of the last answer.
    pub locale: String,
    /// Who answers now.
    pub answerer: Answerer,
    /// Order data may be told until then; set by a signed login or a one-time code.
    pub verified_until: Option<Timestamp>,
    /// Keys of the orders that the proof covers; empty = all of the shopper's.
    pub verified_orders: Vec<String>,
    /// Where the assistant stands (its own form).
    pub dialogue: serde_json::Value,
    /// The open ticket, after a hand-off.
    pub ticket: Option<TicketId>,
    /// Turns so far.
    pub turns: i64,
    /// Whether the shopper's last message waits for the assistant.
    pub waiting: bool,
    /// When it began.
    pub started_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

/// Who said something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The shopper.
    Shopper,
    /// The assistant.
    Assistant,
    /// Somebody of the shop's team.
    Person,
}

/// One sentence of an answer: a message of the locale with the facts that stand in it. The list of an answer's lines is
/// its proof: formed again they must give the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Id of the locale's message: `order-shipped-with`.
    pub id: String,
    /// Its facts, named as its variables (`order.number` for `$order_number`).
    pub facts: Vec<Fact>,
    /// Whether it begins a line of its own.
    #[serde(default)]
    pub block: bool,
}

impl Line {
    /// A sentence that follows the one before it.
    #[must_use]
    pub fn new(id: &str, facts: Vec<Fact>) -> Self {
        Self { id: id.to_owned(), facts, block: false }
    }

    /// A sentence on a line of its own.
    #[must_use]
    pub fn block(id: &str, facts: Vec<Fact>) -> Self {
        Self { id: id.to_owned(), facts, block: true }
    }
}

/// Something to press instead of typing. Pressing sends `says` as the shopper's message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// What the button shows.
    pub label: String,
    /// What is sent.
    pub says: String,
}

/// One message of a conversation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// 1, 2, 3, … within the conversation.
    pub number: i64,
    /// Who said it.
    pub speaker: Speaker,
    /// What was said.
    pub text: String,
    /// Buttons below it.
    pub choices: Vec<Choice>,
    /// Proof of an answer; empty for people's words.
    pub lines: Vec<Line>,
    /// Locale and version of the messages an answer was formed from.
    pub locale_version: Option<String>,
    /// What was understood: intent, confidence, language, entities (for explain and review).
    pub understood: Option<serde_json::Value>,
    /// When.
    pub at: Timestamp,
}

/// A one-time code on its way to the address on an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessCode {
    /// The tenant.
    pub shop: ShopId,
    /// Who asked. A conversation holds one code at a time; a new one replaces it.
    pub conversation: ConversationId,
    /// The order it opens; `None` when the details belonged to none: then no code is right, and nobody can tell.
    pub order_key: Option<String>,
    /// Keyed hash of the code, hexadecimal; the code itself is only in the message.
    pub digest: String,
    /// Not valid after.
    pub expires_at: Timestamp,
    /// Wrong tries so far.
    pub attempts: i64,
    /// When it was asked for.
    pub asked_at: Timestamp,
}
