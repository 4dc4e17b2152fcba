//! Notices to the systems behind the shop, and the case that a person decides.

use std::sync::Arc;

use domain::ids::TicketId;
use domain::ports::backoffice::{Backoffice, Notice};
use domain::ports::store::{StoreResult, Tx};
use domain::ticket::Ticket;
use flow::steps::Tool;
use serde_json::{Value, json};

use super::{Done, Job, Outcome};
use crate::context::App;

/// A notice that is ready to be sent.
pub(super) struct Call {
    to: Arc<dyn Backoffice>,
    notice: Notice,
}

pub(super) fn prepare(app: &App, job: &Job) -> Result<Call, Outcome> {
    let adapters = app.shops.get(&job.shop.id);
    let (system, data) = match job.tool {
        Tool::NotifyWarehouse => (adapters.and_then(|a| a.warehouse.clone()), for_warehouse(job)),
        _ => (adapters.and_then(|a| a.crm.clone()), for_crm(job)),
    };
    let Some(to) = system else {
        return Err(match job.tool {
            // Somebody must expect the parcel.
            Tool::NotifyWarehouse => Outcome::Failed("no warehouse system is connected: tell the warehouse".into()),
            _ => Outcome::Needless("not_connected"),
        });
    };
    let notice = Notice { id: job.touch.id.to_string(), kind: "return.registered", at: job.goods.registered_at, data };
    Ok(Call { to, notice })
}

pub(super) async fn deliver(call: Call) -> Outcome {
    match call.to.deliver(&call.notice).await {
        Ok(()) => Outcome::Done(Box::new(Done { provider_ref: Some(call.notice.id), ..Done::default() })),
        Err(error) if error.temporary => Outcome::Later(error.message, error.retry_after_ms),
        Err(error) => Outcome::Failed(error.message),
    }
}

/// What the pack station needs to know the parcel by; nobody's name or address.
fn for_warehouse(job: &Job) -> Value {
    let registration = &job.goods.registration;
    json!({
        "return_number": registration.number,
        "order_key": registration.order_key,
        "order_number": registration.order_number,
        "variant_key": registration.pieces.variant_key,
        "quantity": registration.pieces.quantity,
        "title": registration.title,
        "reason": registration.reason,
        "condition": registration.condition,
        "carrier": job.goods.label.as_ref().map(|label| &label.carrier),
        "tracking_number": job.goods.label.as_ref().map(|label| &label.tracking_number),
    })
}

fn for_crm(job: &Job) -> Value {
    let registration = &job.goods.registration;
    json!({
        "contact": registration.contact.as_ref().map(|contact| &contact.value),
        "return_number": registration.number,
        "order_number": registration.order_number,
        "title": registration.title,
        "quantity": registration.pieces.quantity,
        "reason": registration.reason,
    })
}

/// Opens the case of the refund.
pub(super) fn lay_out_refund(app: &App, tx: &mut dyn Tx, job: &Job) -> StoreResult<()> {
    let registration = &job.goods.registration;
    let decisions = tx.decisions_about(&job.shop.id, &registration.decided_about)?;
    let decision = decisions.into_iter().find(|decision| decision.id == registration.decision);
    let line = job
        .order
        .as_ref()
        .and_then(|order| order.latest.lines.iter().find(|line| line.variant_key == registration.pieces.variant_key));
    tx.put_ticket(&Ticket {
        id: TicketId::derive(&[&job.touch.effect_key]),
        shop: job.shop.id.clone(),
        shopper: job.touch.shopper,
        kind: "refund".into(),
        title: format!("return {}: decide the refund once the parcel is checked", registration.number),
        context: json!({
            "return": registration,
            "paid": line.map(|line| line.total),
            "ordered": line.map(|line| line.quantity),
            "tracking_number": job.goods.label.as_ref().map(|label| &label.tracking_number),
            "verdict": decision,
        }),
        opened_at: app.now(),
        closed_at: None,
    })
}
