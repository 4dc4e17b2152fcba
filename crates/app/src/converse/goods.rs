//! A return that policy allowed and the shopper confirmed is registered; the flow that carries it out does the rest.

use assistant::turn::{Became, Place};
use domain::conversation::Conversation;
use domain::decision::Pieces;
use domain::enrollment::Subject;
use domain::event::EventBody;
use domain::ids::DecisionId;
use domain::order::{Order, OrderLine};
use domain::ports::store::{StoreResult, Tx};
use domain::returns::Registration;
use domain::shop::Shop;
use domain::shopper::IdentityKind;
use flow::document::TriggerEvent;
use policy::returns::ReturnRequest;
use policy::ruling::granted;

use super::verdicts;
use crate::context::App;
use crate::journey::{self, Start};
use crate::{ingest, pump};

/// What the shopper confirmed.
pub(super) struct Confirmed<'a> {
    pub(super) order_key: &'a str,
    pub(super) variant_key: &'a str,
    pub(super) quantity: i64,
    pub(super) reason: &'a str,
    pub(super) condition: &'a str,
    pub(super) decision: &'a str,
    /// Where the flow of the talk goes on.
    pub(super) place: &'a Place,
}

/// Registers it by way of the ledger; `None` when a person has to do it.
pub(super) fn register(
    app: &App,
    tx: &mut dyn Tx,
    conversation: &Conversation,
    wanted: &Confirmed<'_>,
) -> StoreResult<Option<Became>> {
    let Some(shop) = tx.shop(&conversation.shop)? else { return Ok(None) };
    let Some(order) = tx.order(&shop.id, wanted.order_key)? else { return Ok(None) };
    let line = order.latest.lines.iter().find(|line| line.variant_key == wanted.variant_key);
    let Some(line) = line else { return Ok(None) };
    let carried_on = journey::is_published(app, tx, &shop.id, wanted.place)?;
    if !carried_on && !is_carried_out(app, tx, &shop)? {
        return Ok(None);
    }
    let Some(registration) = registration(tx, &shop, conversation, &order, line, wanted)? else { return Ok(None) };
    let (now, number) = (app.now(), registration.number.clone());
    let body = EventBody::ReturnRegistered { registration: Box::new(registration) };
    tx.append_events(&[ingest::event(&shop.id, "cartwright", &format!("return:{number}"), now, now, body)])?;
    pump::drain_all(app, tx)?;
    if carried_on {
        let start = Start { place: wanted.place, subject: Subject::Return(number.clone()), shopper: order.shopper };
        journey::go_on_after(app, tx, &shop, start)?;
    }
    Ok(Some(Became::Returned { number, label_link: None, carrier: None, send_by: None }))
}

/// Whether a live flow carries returns out that were registered elsewhere.
fn is_carried_out(app: &App, tx: &mut dyn Tx, shop: &Shop) -> StoreResult<bool> {
    let published = app.flows.of(tx, &shop.id, app.now())?;
    Ok(published.iter().any(|flow| flow.live && flow.document.trigger.on == TriggerEvent::ReturnRegistered))
}

/// The registration, when the stored decision still allows it.
fn registration(
    tx: &mut dyn Tx,
    shop: &Shop,
    conversation: &Conversation,
    order: &Order,
    line: &OrderLine,
    wanted: &Confirmed<'_>,
) -> StoreResult<Option<Registration>> {
    let about = verdicts::return_key(conversation, wanted.order_key, wanted.variant_key);
    let id: Option<DecisionId> = wanted.decision.parse().ok();
    let decision = tx.decisions_about(&shop.id, &about)?.into_iter().find(|decision| Some(decision.id) == id);
    let (Some(decision), Some(table)) = (decision, verdicts::table("returns", shop)) else { return Ok(None) };
    let approved = granted::<ReturnRequest>(&decision, &table)
        .inspect_err(|error| tracing::warn!(%error, "a person decides: the verdict cannot be evaluated again"));
    let Ok(Some(approved)) = approved else { return Ok(None) };
    let number = free_number(tx, shop, order)?;
    let email = order.latest.identities.iter().find(|identity| identity.kind == IdentityKind::Email);
    Ok(Some(Registration {
        number,
        order_key: wanted.order_key.to_owned(),
        order_number: order.latest.number.clone(),
        pieces: Pieces {
            variant_key: wanted.variant_key.to_owned(),
            quantity: wanted.quantity.clamp(1, line.quantity),
        },
        title: line.title.clone(),
        reason: wanted.reason.to_owned(),
        condition: wanted.condition.to_owned(),
        photos: decision.input["photos"].as_i64().unwrap_or(0),
        locale: conversation.locale.clone(),
        contact: email.cloned(),
        conversation: Some(conversation.id),
        label_payer: approved.get().label,
        decision: decision.id,
        decided_about: about,
    }))
}

/// `R10482-1`, `R10482-2`, …. Orders whose numbers differ in signs alone share the sequence, so each number is looked up.
fn free_number(tx: &mut dyn Tx, shop: &Shop, order: &Order) -> StoreResult<String> {
    let digits: String = order.latest.number.chars().filter(char::is_ascii_alphanumeric).collect();
    let mut count = tx.returns_of(&shop.id, &order.latest.key)?.len() + 1;
    loop {
        let number = format!("R{digits}-{count}");
        if tx.return_by_number(&shop.id, &number)?.is_none() {
            return Ok(number);
        }
        count += 1;
    }
}
