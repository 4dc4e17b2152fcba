//! What an answer does beside being said, and the touches by which it and the codes are sent.

use assistant::turn::{Became, Effect, Reply};
use compose::{Answer, Library};
use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::conversation::{Conversation, Line, Turn};
use domain::decision::Decision;
use domain::event::EventBody;
use domain::fact::{Fact, FactSource, FactValue};
use domain::ids::{DecisionId, EnrollmentId, TicketId, TouchId};
use domain::message::{Message, Receipt};
use domain::ports::store::{StoreError, StoreResult, Tx};
use domain::shop::Shop;
use domain::shopper::IdentityKind;
use domain::ticket::Ticket;
use domain::timestamp::MINUTE_MS;
use domain::touch::{DeliveryStatus, Touch, TouchState, effect_key};
use serde_json::json;

use super::access::{CODE_MINUTES, ToSend};
use super::{CODE_STEP, FLOW};
use crate::context::App;
use crate::{ingest, pump};

/// Turns that go with a hand-off.
const CONTEXT_TURNS: i64 = 20;

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
            // Work that no connector does yet is laid out for a person; the answer says that a person does it.
            Effect::BackInStock { variant_key } => {
                let case = json!({ "variant": variant_key });
                ticket(app, tx, conversation, "back_in_stock", "tell this shopper when it is back in stock", case)?;
                Became::Queued
            }
            Effect::StartReturn { .. } | Effect::CancelOrder { .. } | Effect::ChangeAddress { .. } => {
                let case = serde_json::to_value(effect).unwrap_or_default();
                let kind = case["effect"].as_str().unwrap_or("change").to_owned();
                ticket(app, tx, conversation, &kind, "a shopper asks for this, confirmed in the chat", case)?;
                Became::Queued
            }
        });
    }
    Ok(became)
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

/// The touch that carries an answer.
pub(super) fn reply_touch(
    app: &App,
    tx: &mut dyn Tx,
    conversation: &Conversation,
    turn: &Turn,
    told: &Answer,
) -> StoreResult<Touch> {
    let message = Message {
        channel: conversation.channel,
        locale: told.locale.clone(),
        direction: told.direction.clone(),
        template: compose::ANSWER.to_owned(),
        subject: String::new(),
        preheader: String::new(),
        text: told.text.clone(),
        html: None,
        items: vec![],
        action: None,
        opt_out: None,
        whatsapp: None,
        choices: turn.choices.clone(),
    };
    let receipt = Receipt {
        template_version: told.locale_version.clone(),
        facts: vec![],
        bindings: vec![],
        composed_at: app.now(),
        lines: turn.lines.clone(),
        subject: None,
    };
    let step = format!("turn-{}", turn.number);
    let mut touch = blank(app, conversation, &step, conversation.channel, conversation.with.value.clone());
    touch.message = Some(message);
    touch.receipt = Some(receipt);
    decided(app, tx, &mut touch, json!({ "turn": turn.number, "understood": turn.understood }))?;
    Ok(touch)
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
    let wanted = [conversation.locale.as_str(), &shop.locale];
    let form = |lines: &[Line]| {
        compose::answer(Library::embedded(), &wanted, lines, now)
            .map_err(|error| StoreError::Rejected(format!("the code's message cannot be told: {error}")))
    };
    let (title, told) = (form(std::slice::from_ref(&subject))?, form(&lines)?);
    let step = format!("{CODE_STEP}{}", conversation.turns);
    let mut touch = blank(app, conversation, &step, channel, code.to.value.clone());
    touch.message = Some(Message {
        channel,
        locale: told.locale.clone(),
        direction: told.direction,
        template: compose::ANSWER.to_owned(),
        subject: title.text,
        preheader: String::new(),
        text: told.text,
        html: None,
        items: vec![],
        action: None,
        opt_out: None,
        whatsapp: None,
        choices: vec![],
    });
    touch.receipt = Some(Receipt {
        template_version: told.locale_version,
        facts: vec![],
        bindings: vec![],
        composed_at: now,
        lines,
        subject: Some(subject),
    });
    decided(app, tx, &mut touch, json!({ "code": true }))?;
    Ok(touch)
}

fn blank(app: &App, conversation: &Conversation, step: &str, channel: ChannelKind, address: String) -> Touch {
    let subject = format!("conversation:{}", conversation.id);
    let key = effect_key(&conversation.shop, &subject, FLOW, 1, step);
    let now = app.now();
    Touch {
        id: TouchId::derive(&[&key]),
        shop: conversation.shop.clone(),
        enrollment: EnrollmentId::derive(&[conversation.shop.as_str(), FLOW, &conversation.id.to_string()]),
        flow: FLOW.to_owned(),
        flow_version: 1,
        step: step.to_owned(),
        subject,
        shopper: conversation.shopper,
        effect_key: key,
        channel: Some(channel),
        purpose: Purpose::Service,
        address: Some(address),
        state: TouchState::Planned { not_before: now },
        delivery: DeliveryStatus::None,
        provider_ref: None,
        attempts: 0,
        message: None,
        receipt: None,
        decision: None,
        checks: vec![],
        cost: None,
        stake: None,
        coupon: None,
        created_at: now,
        updated_at: now,
    }
}

/// Stores why it is sent, with the ledger's head at that moment.
fn decided(app: &App, tx: &mut dyn Tx, touch: &mut Touch, mut input: serde_json::Value) -> StoreResult<()> {
    let now = app.now();
    input["ledger_head"] = tx.cursor(pump::CURSOR)?.into();
    let decision = Decision {
        id: DecisionId::new(now, &*app.rng),
        shop: touch.shop.clone(),
        kind: "answer".into(),
        about: touch.id.to_string(),
        verdict: "send".into(),
        checks: vec![],
        input,
        rules_version: "answer/1".into(),
        at: now,
    };
    tx.put_decision(&decision)?;
    touch.decision = Some(decision.id);
    Ok(())
}
