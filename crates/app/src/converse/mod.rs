//! Conversations: a shopper's message becomes an answer made of facts, or a person is fetched.
//!
//! 1. [`hear`]: in the transaction that projects the message, it is kept as a turn and the conversation waits.
//! 2. [`answer`]: the assistant's core (`assistant::turn`) is asked what it needs; [`tools`] answers from the store and from the
//!    shop as it is this second, outside any transaction; then in one transaction [`effects`] are carried out, the answer is
//!    kept with its proof, and its sending is planned as a touch.
//!    Where the shop has a language model, it may be asked what is meant and to word the answer ([`model`]).
//! 3. [`send`]: like every message, once, with its outcome kept. A message that was planned and not sent is taken up again.
//!
//! To add a tool: a need in `assistant::turn`, its answer in [`tools`]. To add an effect: likewise, in [`effects`].

mod access;
mod answer;
pub mod desk;
mod effects;
mod goods;
pub(crate) mod model;
mod send;
pub(crate) mod service;
mod tools;
pub(crate) mod verdicts;

use domain::consent::ChannelKind;
use domain::conversation::{Answerer, Conversation, Speaker, Turn};
use domain::event::Event;
use domain::ids::{ConversationId, ShopId, ShopperId};
use domain::message::MessageItem;
use domain::ports::store::{StoreResult, Tx};
use domain::shopper::Identity;
use domain::touch::effect_key;

use crate::photos;

pub use access::CODE_MINUTES;
pub use answer::answer;
pub use model::{Asking, Patience, ShopModel, TURN_MS_MAX};
pub use send::send;

/// The flow name under which answers are kept as touches.
pub const FLOW: &str = "assistant";
/// What the steps that carry access codes begin with.
const CODE_STEP: &str = "code-";
/// Longest message that is kept, in characters; doors refuse longer ones earlier.
pub const TEXT_CHARS_MAX: usize = 4_000;

/// The id of a person's conversation on a channel.
#[must_use]
pub fn conversation_id(shop: &ShopId, channel: ChannelKind, with: &Identity) -> ConversationId {
    ConversationId::derive(&[shop.as_str(), channel.as_str(), with.kind.as_str(), &with.value])
}

/// Keeps a shopper's message; the assistant answers unless a person does.
///
/// # Errors
/// When the store fails.
pub fn hear(
    tx: &mut dyn Tx,
    event: &Event,
    channel: ChannelKind,
    from: &Identity,
    shopper: Option<ShopperId>,
    text: &str,
) -> StoreResult<Conversation> {
    let shop = &event.shop;
    let id = conversation_id(shop, channel, from);
    let mut conversation = tx.conversation(shop, id)?.unwrap_or_else(|| Conversation {
        id,
        shop: shop.clone(),
        channel,
        with: from.clone(),
        shopper: None,
        locale: String::new(),
        answerer: Answerer::Assistant,
        verified_until: None,
        verified_orders: vec![],
        dialogue: serde_json::Value::Null,
        ticket: None,
        turns: 0,
        waiting: false,
        started_at: event.received_at,
        updated_at: event.received_at,
    });
    conversation.shopper = shopper.or(conversation.shopper);
    conversation.turns += 1;
    conversation.waiting = conversation.answerer == Answerer::Assistant;
    conversation.updated_at = conversation.updated_at.max(event.received_at);
    tx.append_turn(
        shop,
        id,
        &Turn {
            number: conversation.turns,
            speaker: Speaker::Shopper,
            text: text.chars().take(TEXT_CHARS_MAX).collect(),
            choices: vec![],
            lines: vec![],
            locale_version: None,
            understood: None,
            at: event.received_at,
        },
    )?;
    photos::bind(tx, shop, &event.id, id, conversation.turns)?;
    tx.put_conversation(&conversation)?;
    Ok(conversation)
}

/// The product cards below an answer.
///
/// # Errors
/// When the store fails.
pub fn cards_of(tx: &mut dyn Tx, shop: &ShopId, id: ConversationId, turn: &Turn) -> StoreResult<Vec<MessageItem>> {
    if turn.speaker != Speaker::Assistant {
        return Ok(vec![]);
    }
    let step = format!("{}{}", service::TURN_STEP, turn.number);
    let touch = tx.touch_by_effect(shop, &effect_key(shop, &format!("conversation:{id}"), FLOW, 1, &step))?;
    Ok(touch.and_then(|touch| touch.message).map(|message| message.items).unwrap_or_default())
}
