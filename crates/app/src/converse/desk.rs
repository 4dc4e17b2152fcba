//! A person of the shop's team in a conversation: takes it over, writes, gives it back.
//!
//! From the moment a person types, the assistant is quiet: an answer that it is thinking about then is dropped, one that is
//! planned and not under way is not sent. It answers again only when it is told to.

use domain::conversation::{Answerer, Conversation, Speaker, Turn};
use domain::ids::{ConversationId, ShopId};
use domain::ports::store::{StoreResult, TouchFilter, Tx};
use domain::touch::{Touch, TouchState};

use super::{FLOW, TEXT_CHARS_MAX, service};
use crate::context::App;

/// Touches of a conversation that are looked through for those that wait to be sent.
const PLANNED_MAX: i64 = 50;
/// Tickets that are looked through for the conversation's own.
const TICKETS_MAX: i64 = 1_000;

/// Why something was not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is no such conversation in this shop.
    #[error("there is no such conversation")]
    Unknown,
    /// Something was said that the person has not seen, or their words came twice.
    #[error("the conversation has gone on: read it first")]
    GoneOn,
    /// Nothing, or too much.
    #[error("write 1 to 4000 characters")]
    Length,
}

/// A person begins to type: the assistant is quiet from now on.
///
/// # Errors
/// When the store fails.
pub fn take(
    app: &App,
    tx: &mut dyn Tx,
    shop: &ShopId,
    id: ConversationId,
) -> StoreResult<Result<Conversation, Refused>> {
    let Some(mut held) = tx.conversation(shop, id)? else { return Ok(Err(Refused::Unknown)) };
    if held.answerer == Answerer::Assistant {
        held.answerer = Answerer::Person;
        held.waiting = false;
        held.updated_at = held.updated_at.max(app.now());
        tx.put_conversation(&held)?;
        hold_back(app, tx, &held)?;
    }
    Ok(Ok(held))
}

/// What a person wrote is kept and its sending planned. `after` is the last turn that they have seen.
///
/// # Errors
/// When the store fails.
pub fn write(
    app: &App,
    tx: &mut dyn Tx,
    (shop, id): (&ShopId, ConversationId),
    after: i64,
    text: &str,
) -> StoreResult<Result<Touch, Refused>> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > TEXT_CHARS_MAX || text.contains('\0') {
        return Ok(Err(Refused::Length));
    }
    let mut held = match take(app, tx, shop, id)? {
        Ok(held) if held.turns == after => held,
        Ok(_) => return Ok(Err(Refused::GoneOn)),
        Err(refused) => return Ok(Err(refused)),
    };
    held.turns += 1;
    held.updated_at = held.updated_at.max(app.now());
    let turn = Turn {
        number: held.turns,
        speaker: Speaker::Person,
        text: text.to_owned(),
        choices: vec![],
        lines: vec![],
        locale_version: None,
        understood: None,
        at: app.now(),
    };
    tx.append_turn(shop, id, &turn)?;
    tx.put_conversation(&held)?;
    let touch = service::by_person(app, tx, &held, &turn)?;
    tx.insert_touches(std::slice::from_ref(&touch))?;
    Ok(Ok(touch))
}

/// The assistant answers again: also what was written last, when nobody has answered it.
///
/// # Errors
/// When the store fails.
pub fn give_back(
    app: &App,
    tx: &mut dyn Tx,
    shop: &ShopId,
    id: ConversationId,
) -> StoreResult<Result<Conversation, Refused>> {
    let Some(mut held) = tx.conversation(shop, id)? else { return Ok(Err(Refused::Unknown)) };
    if held.answerer == Answerer::Person {
        let last = tx.turns(shop, id, held.turns - 1, 1)?.pop();
        held.answerer = Answerer::Assistant;
        held.waiting = last.is_some_and(|turn| turn.speaker == Speaker::Shopper);
        held.updated_at = held.updated_at.max(app.now());
        let ticket = held.ticket.take();
        tx.put_conversation(&held)?;
        for mut open in tx.open_tickets(shop, TICKETS_MAX)?.into_iter().filter(|open| Some(open.id) == ticket) {
            open.closed_at = Some(app.now());
            tx.put_ticket(&open)?;
        }
    }
    Ok(Ok(held))
}

/// Whether a person of the team wrote this text in the turn that the touch carries.
pub(crate) fn wrote(tx: &mut dyn Tx, touch: &Touch, text: &str) -> StoreResult<bool> {
    let id = touch.subject.strip_prefix("conversation:").and_then(|id| id.parse().ok());
    let number = touch.step.strip_prefix(service::TURN_STEP).and_then(|number| number.parse::<i64>().ok());
    let (Some(id), Some(number)) = (id, number) else { return Ok(false) };
    let turn = tx.turns(&touch.shop, id, number - 1, 1)?.pop();
    Ok(turn.is_some_and(|turn| turn.number == number && turn.speaker == Speaker::Person && turn.text == text))
}

/// Answers of the assistant that are planned and not under way are not sent any more.
fn hold_back(app: &App, tx: &mut dyn Tx, held: &Conversation) -> StoreResult<()> {
    let filter = TouchFilter {
        subject: Some(format!("conversation:{}", held.id)),
        states: vec!["planned"],
        limit: PLANNED_MAX,
        ..TouchFilter::default()
    };
    for mut touch in tx.touches(&held.shop, &filter)? {
        if touch.flow == FLOW && touch.step.starts_with(service::TURN_STEP) {
            touch.state = TouchState::Skipped { at: app.now(), reason: "a_person_answers".into() };
            touch.updated_at = app.now();
            tx.update_touch(&touch)?;
        }
    }
    Ok(())
}
