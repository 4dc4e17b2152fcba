//! Messages that serve a shopper who is waiting for them: answers, codes, news of a return. Each is a touch of the flow
//! [`FLOW`], composed of facts when it is planned, with its proof and the decision to send it.

use compose::{Answer, Library};
use domain::consent::{ChannelKind, Purpose};
use domain::conversation::{Conversation, Line, Turn};
use domain::decision::Decision;
use domain::fact::{Fact, FactSource, FactValue};
use domain::ids::{DecisionId, EnrollmentId, ShopId, ShopperId, TouchId};
use domain::message::{Message, Receipt};
use domain::ports::store::{StoreError, StoreResult, Tx};
use domain::shop::Shop;
use domain::timestamp::HOUR_MS;
use domain::touch::{DeliveryStatus, Touch, TouchState, effect_key};
use serde_json::json;

use super::FLOW;
use crate::context::App;
use crate::pump;

/// What the steps that carry turns begin with.
pub(super) const TURN_STEP: &str = "turn-";
/// The template of messages that a person wrote. They are not made of facts: a person answers for them.
pub(crate) const PERSON: &str = "person";

/// To whom, about what.
pub(crate) struct Envelope<'a> {
    pub(crate) shop: &'a Shop,
    /// What it is about, as touches store it.
    pub(crate) subject: String,
    /// Names the message among those about its subject.
    pub(crate) step: String,
    pub(crate) shopper: Option<ShopperId>,
    pub(crate) channel: ChannelKind,
    pub(crate) address: String,
}

/// Plans a message that stands by itself.
pub(crate) fn post(
    app: &App,
    tx: &mut dyn Tx,
    envelope: &Envelope<'_>,
    locale: &str,
    subject: Option<Line>,
    lines: Vec<Line>,
) -> StoreResult<()> {
    let touch = letter(app, tx, envelope, locale, subject, lines)?;
    tx.insert_touches(&[touch]).map(drop)
}

/// The touch of a message that stands by itself.
pub(super) fn letter(
    app: &App,
    tx: &mut dyn Tx,
    envelope: &Envelope<'_>,
    locale: &str,
    subject: Option<Line>,
    lines: Vec<Line>,
) -> StoreResult<Touch> {
    let wanted = [locale, &envelope.shop.locale];
    let title = subject.as_ref().map(|line| form(app, &wanted, std::slice::from_ref(line))).transpose()?;
    let told = form(app, &wanted, &lines)?;
    let mut touch = blank(app, &envelope.shop.id, envelope);
    let title = title.map(|title| title.text).unwrap_or_default();
    touch.message = Some(message(envelope.channel, &told, title, vec![]));
    touch.receipt = Some(receipt(app, &told, lines, subject));
    decided(app, tx, &mut touch, json!({ "step": envelope.step }))?;
    Ok(touch)
}

/// Where a turn of a conversation goes.
fn of_turn<'a>(shop: &'a Shop, conversation: &Conversation, turn: &Turn) -> Envelope<'a> {
    Envelope {
        shop,
        subject: format!("conversation:{}", conversation.id),
        step: format!("{TURN_STEP}{}", turn.number),
        shopper: conversation.shopper,
        channel: conversation.channel,
        address: conversation.with.value.clone(),
    }
}

/// The touch that carries an answer.
pub(crate) fn reply(
    app: &App,
    tx: &mut dyn Tx,
    conversation: &Conversation,
    turn: &Turn,
    told: &Answer,
) -> StoreResult<Touch> {
    let shop = tx.shop(&conversation.shop)?;
    let shop = shop.ok_or_else(|| StoreError::Corrupt(format!("no shop {}", conversation.shop)))?;
    let mut touch = blank(app, &shop.id, &of_turn(&shop, conversation, turn));
    // A mail has a subject; no other channel has.
    let subject = (conversation.channel == ChannelKind::Email)
        .then(|| Line::new("reply-subject", vec![shop_name(app, &shop, &touch.subject)]));
    let title = match &subject {
        Some(line) => form(app, &[told.locale.as_str(), &shop.locale], std::slice::from_ref(line))?.text,
        None => String::new(),
    };
    touch.message = Some(message(conversation.channel, told, title, turn.choices.clone()));
    touch.receipt = Some(receipt(app, told, turn.lines.clone(), subject));
    decided(app, tx, &mut touch, json!({ "turn": turn.number, "understood": turn.understood }))?;
    Ok(touch)
}

/// The touch that carries a person's words.
pub(super) fn by_person(app: &App, tx: &mut dyn Tx, conversation: &Conversation, turn: &Turn) -> StoreResult<Touch> {
    let shop = tx.shop(&conversation.shop)?;
    let shop = shop.ok_or_else(|| StoreError::Corrupt(format!("no shop {}", conversation.shop)))?;
    let mut touch = blank(app, &shop.id, &of_turn(&shop, conversation, turn));
    let wanted = [conversation.locale.as_str(), &shop.locale];
    let subject = Line::new("reply-subject", vec![shop_name(app, &shop, &touch.subject)]);
    let mut told = form(app, &wanted, std::slice::from_ref(&subject))?;
    let title = if conversation.channel == ChannelKind::Email { told.text } else { String::new() };
    told.text = turn.text.clone();
    touch.message =
        Some(Message { template: PERSON.to_owned(), ..message(conversation.channel, &told, title, vec![]) });
    decided(app, tx, &mut touch, json!({ "turn": turn.number, "by": turn.speaker }))?;
    Ok(touch)
}

/// Text made of sentences with facts, in the first of these languages that has them.
pub(crate) fn form(app: &App, wanted: &[&str], lines: &[Line]) -> StoreResult<Answer> {
    compose::answer(Library::embedded(), wanted, lines, app.now())
        .map_err(|error| StoreError::Rejected(format!("a message to a shopper cannot be told: {error}")))
}

/// `shop.name`, said about a subject.
fn shop_name(app: &App, shop: &Shop, subject: &str) -> Fact {
    Fact {
        name: "shop.name".into(),
        value: FactValue::Name(shop.name.clone()),
        source: FactSource { system: "cartwright".into(), record: subject.to_owned(), version: "1".into() },
        read_at: app.now(),
        ttl_ms: HOUR_MS,
    }
}

fn message(
    channel: ChannelKind,
    told: &Answer,
    subject: String,
    choices: Vec<domain::conversation::Choice>,
) -> Message {
    Message {
        channel,
        locale: told.locale.clone(),
        direction: told.direction.clone(),
        template: compose::ANSWER.to_owned(),
        subject,
        preheader: String::new(),
        text: told.text.clone(),
        html: None,
        items: vec![],
        action: None,
        opt_out: None,
        whatsapp: None,
        choices,
    }
}

fn receipt(app: &App, told: &Answer, lines: Vec<Line>, subject: Option<Line>) -> Receipt {
    Receipt {
        template_version: told.locale_version.clone(),
        facts: vec![],
        bindings: vec![],
        composed_at: app.now(),
        lines,
        subject,
    }
}

fn blank(app: &App, shop: &ShopId, envelope: &Envelope<'_>) -> Touch {
    let Envelope { subject, step, shopper, channel, address, .. } = envelope;
    let key = effect_key(shop, subject, FLOW, 1, step);
    let now = app.now();
    Touch {
        id: TouchId::derive(&[&key]),
        shop: shop.clone(),
        enrollment: EnrollmentId::derive(&[shop.as_str(), FLOW, subject]),
        flow: FLOW.to_owned(),
        flow_version: 1,
        step: step.clone(),
        subject: subject.clone(),
        shopper: *shopper,
        effect_key: key,
        channel: Some(*channel),
        purpose: Purpose::Service,
        address: Some(address.clone()),
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
