//! A composed message and its receipt: which fact stands behind which piece of which text.

use serde::{Deserialize, Serialize};

use crate::consent::ChannelKind;
use crate::conversation::{Choice, Line};
use crate::fact::Fact;
use crate::timestamp::Timestamp;

/// One product as shown in a message. Every text in it is bound by the receipt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageItem {
    /// Name with options, `Trail Runner, 42`.
    pub title: String,
    /// Formatted price of one.
    pub price: String,
    /// Formatted price before, when on sale.
    pub price_before: Option<String>,
    /// How many, as shown (`× 2`).
    pub quantity: String,
    /// Picture.
    pub image_url: Option<String>,
    /// Page of the product, on cards of an answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Availability line, when there is a fact for it (`2 left`).
    pub note: Option<String>,
}

/// A button or a link with a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MessageAction {
    /// What the button says.
    pub label: String,
    /// Where it goes: always a recovery or opt-out link of ours.
    pub url: String,
}

/// The parts of a WhatsApp template call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhatsappTemplate {
    /// The name registered with Meta.
    pub name: String,
    /// Meta's language code, `de`, `zh_CN`.
    pub language: String,
    /// `marketing` or `utility`; decides the price.
    pub category: String,
    /// Body parameters in order.
    pub body: Vec<String>,
    /// Header picture.
    pub header_image: Option<String>,
    /// What follows the fixed part of the button's address.
    pub button_suffix: Option<String>,
}

/// A message ready for a channel. Texts are final: channels escape and encode, they never add words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Where it goes.
    pub channel: ChannelKind,
    /// BCP 47 language it is written in.
    pub locale: String,
    /// `rtl` or `ltr`.
    pub direction: String,
    /// Template it came from, `recover-reminder`.
    pub template: String,
    /// E-mail subject; empty elsewhere.
    pub subject: String,
    /// Preview line of e-mails; empty elsewhere.
    pub preheader: String,
    /// Plain text: all of it for chat channels, the text part for e-mail.
    pub text: String,
    /// Whole HTML document for e-mail.
    pub html: Option<String>,
    /// Products shown.
    pub items: Vec<MessageItem>,
    /// The way back to the cart.
    pub action: Option<MessageAction>,
    /// The way out (one-click unsubscribe for e-mail, a word to send for chat).
    pub opt_out: Option<MessageAction>,
    /// For WhatsApp outside the 24-hour window.
    pub whatsapp: Option<WhatsappTemplate>,
    /// Buttons of an answer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Choice>,
}

/// One bound piece of text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Binding {
    /// Which text: `subject`, `preheader`, `text`, `item0.price`, `action.url`, `whatsapp.body2`, ….
    pub field: String,
    /// First byte in that text.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Name of the fact.
    pub fact: String,
    /// The piece itself; must be what the fact formats to.
    pub rendered: String,
}

/// Proof that a message says nothing but facts: replayed by `cartwright verify` (V6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Template and its content hash.
    pub template_version: String,
    /// The facts that were read for this text.
    pub facts: Vec<Fact>,
    /// Which piece is which fact.
    pub bindings: Vec<Binding>,
    /// When the text was composed.
    pub composed_at: Timestamp,
    /// The sentences of an answer, which are its proof: formed again they give the text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Line>,
    /// The sentence that an answer's subject is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Line>,
}

/// What sending a message costs, from dated price data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cost {
    /// In millionths of the currency's major unit (0.0034 USD = 3,400).
    pub micros: i64,
    /// ISO 4217.
    pub currency: crate::money::Currency,
    /// Price list entry, `whatsapp 2026-10-01 DE marketing`.
    pub basis: String,
}
