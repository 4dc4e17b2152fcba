//! What an answer does beside being said, and the touches by which it and the codes are sent.

use assistant::turn::{Became, Effect, Reply};
use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::conversation::{Conversation, Line};
use domain::event::EventBody;
use domain::fact::{Fact, FactSource, FactValue};
use domain::ids::TicketId;
use domain::ports::store::{StoreResult, Tx};
use domain::shop::Shop;
use domain::shopper::IdentityKind;
use domain::ticket::Ticket;
use domain::timestamp::MINUTE_MS;
use domain::touch::Touch;
use flow::document::TriggerEvent;
use serde_json::json;

use super::CODE_STEP;
use super::access::{CODE_MINUTES, ToSend};
use super::goods::{self, Confirmed};
use super::service::{self, Envelope};
use crate::context::App;
use crate::{ingest, pump};

/// Turns that go with a hand-off.
const CONTEXT_TURNS: i64 = 20;

/// Somebody waits for a variant: the flow for that tells them where they wrote from. A browser is no address, and without
/// the flow nobody would think of it: then it is laid out for a person.
fn back_in_stock(app: &App, tx: &mut dyn Tx, conversation: &mut Conversation, variant: &str) -> StoreResult<Became> {
    let flows = app.flows.of(tx, &conversation.shop, app.now())?;
    let waits = flows.iter().any(|flow| flow.live && flow.document.trigger.on == TriggerEvent::ProductWatched);
    if !waits || !conversation.with.kind.is_strong() {
        let case = json!({ "variant": variant });
        ticket(app, tx, conversation, "back_in_stock", "tell this shopper when it is back in stock", case)?;
        return Ok(Became::Queued);
    }
    let (now, identity) = (app.now(), conversation.with.clone());
    let body = EventBody::ProductWatched { variant_key: variant.to_owned(), identity };
    let id = format!("watch:{}:{}", conversation.id, conversation.turns);
    tx.append_events(&[ingest::event(&conversation.shop, "cartwright", &id, now, now, body)])?;
    pump::drain_all(app, tx)?;
    Ok(Became::Done)
}

/// Carries out the effects of a reply, in their order.
pub(super) fn carry_out(
    app: &App,
    tx: &mut dyn Tx,
    conversation: &mut Conversation,
    reply: &Reply,
) -> StoreResult<Vec<Became>> {
    let mut became = Vec::new();
    for effect in &reply.effects {
        became.push(match effect {
            Effect::HandOff { reason, summary } => {
                ticket(app, tx, conversation, reason, summary, json!({}))?;
                Became::Done
            }
            Effect::OptOut => opt_out(app, tx, conversation)?,
            Effect::BackInStock { variant_key } => back_in_stock(app, tx, conversation, variant_key)?,
            Effect::StartReturn { order_key, variant_key, quantity, reason, condition, decision, place } => {
                let quantity = *quantity;
                let confirmed = Confirmed { order_key, variant_key, quantity, reason, condition, decision, place };
                match goods::register(app, tx, conversation, &confirmed)? {
                    Some(became) => became,
                    None => queued(app, tx, conversation, effect)?,
                }
            }
            Effect::CancelOrder { .. } | Effect::ChangeAddress { .. } => queued(app, tx, conversation, effect)?,
        });
    }
    Ok(became)
}

fn queued(app: &App, tx: &mut dyn Tx, conversation: &mut Conversation, effect: &Effect) -> StoreResult<Became> {
    let case = serde_json::to_value(effect).unwrap_or_default();
    let kind = case["effect"].as_str().unwrap_or("change").to_owned();
    ticket(app, tx, conversation, &kind, "a shopper asks for this, confirmed in the chat", case)?;
    Ok(Became::Queued)
}

fn ticket(
    app: &App,
    tx: &mut dyn Tx,
    conversation: &mut Conversation,
    kind: &str,
    title: &str,
    case: serde_json::Value,
) -> StoreResult<()> {
    let turns = tx.turns(&conversation.shop, conversation.id, conversation.turns - CONTEXT_TURNS, CONTEXT_TURNS)?;
    let said: Vec<_> = turns.iter().map(|t| json!({ "by": t.speaker, "text": t.text, "at": t.at })).collect();
    let turn = conversation.turns.to_string();
    let ticket = Ticket {
        id: TicketId::derive(&[conversation.shop.as_str(), &conversation.id.to_string(), kind, &turn]),
        shop: conversation.shop.clone(),
        shopper: conversation.shopper,
        kind: kind.to_owned(),
        title: title.to_owned(),
        context: json!({ "conversation": conversation.id, "channel": conversation.channel, "case": case, "said": said }),
        opened_at: app.now(),
        closed_at: None,
    };
    conversation.ticket = Some(ticket.id);
    tx.put_ticket(&ticket)
}

/// By way of the ledger, so that flows and rebuilds know it too.
fn opt_out(app: &App, tx: &mut dyn Tx, conversation: &Conversation) -> StoreResult<Became> {
    if !matches!(conversation.with.kind, IdentityKind::Email | IdentityKind::Phone) {
        return Ok(Became::Done);
    }
    let now = app.now();
    let record = ConsentRecord {
        identity: conversation.with.clone(),
        channel: conversation.channel,
        purpose: Purpose::Marketing,
        state: ConsentState::Withdrawn,
        at: now,
        evidence: Evidence {
            source: "conversation".into(),
            text: None,
            reference: Some(format!("turn {} of conversation {}", conversation.turns, conversation.id)),
        },
    };
    let id = format!("opt-out:{}:{}", conversation.id, conversation.turns);
    let event = ingest::event(&conversation.shop, "cartwright", &id, now, now, EventBody::ConsentChanged { record });
    tx.append_events(&[event])?;
    pump::drain_all(app, tx)?;
    Ok(Became::Done)
}

/// The touch that carries a code to the address on the order. The code must be read by its owner and by nobody else, so
/// the text is kept only until it is sent.
pub(super) fn code_touch(
    app: &App,
    tx: &mut dyn Tx,
    shop: &Shop,
    conversation: &Conversation,
    code: &ToSend,
) -> StoreResult<Touch> {
    let now = app.now();
    let channel = match code.to.kind {
        IdentityKind::Phone => ChannelKind::Whatsapp,
        _ => ChannelKind::Email,
    };
    let fact = |name: &str, value| Fact {
        name: name.into(),
        value,
        source: FactSource { system: "cartwright".into(), record: conversation.id.to_string(), version: "1".into() },
        read_at: now,
        ttl_ms: CODE_MINUTES * MINUTE_MS,
    };
    let name = || fact("shop.name", FactValue::Name(shop.name.clone()));
    let subject = Line::new("identify-code-subject", vec![name()]);
    let lines =
        vec![Line::new("identify-code-text", vec![name(), fact("access.code", FactValue::Code(code.code.clone()))])];
    let envelope = Envelope {
        shop,
        subject: format!("conversation:{}", conversation.id),
        step: format!("{CODE_STEP}{}", conversation.turns),
        shopper: conversation.shopper,
        channel,
        address: code.to.value.clone(),
    };
    service::letter(app, tx, &envelope, &conversation.locale, Some(subject), lines)
}
