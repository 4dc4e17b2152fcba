//! The return label: what policy approved is asked of the carrier, under our reference.

use std::sync::Arc;

use domain::decision::{Approved, Label};
use domain::event::EventBody;
use domain::ports::carrier::{Carrier, CarrierError, CarrierFailure, LabelRequest, Parcel, ShippingLabel};
use domain::ports::store::{StoreResult, read_async};
use policy::returns::{self, ReturnRequest};
use policy::ruling::granted;

use super::{Done, Job, Outcome};
use crate::context::App;
use crate::converse::verdicts;

/// A call that is ready to be made.
pub(super) struct Call {
    carrier: Arc<dyn Carrier>,
    approved: Approved<Label>,
    request: LabelRequest,
    number: String,
}

/// Reads what the carrier needs: the approval from the stored decision, the sender's address from the shop as it is now.
pub(super) async fn prepare(app: &App, job: &Job) -> StoreResult<Result<Call, Outcome>> {
    let failed = |why: &str| Ok(Err(Outcome::Failed(why.to_owned())));
    let Some(adapters) = app.shops.get(&job.shop.id) else { return failed("the shop is not connected") };
    let Some(carrier) = adapters.carrier.clone() else { return failed("no carrier is connected") };
    let Some(to) = job.shop.settings.returns_to.clone() else {
        return failed("the shop has not said where returned goods go (settings.returns_to)");
    };
    let approved = match approval(app, job).await? {
        Ok(approved) => approved,
        Err(why) => return failed(&why),
    };
    let registration = &job.goods.registration;
    let from = match adapters.commerce.delivered_to(&registration.order_key).await {
        Ok(Some(from)) => from,
        Ok(None) => return failed("the shop does not tell where the order was delivered to"),
        Err(error) if error.temporary => return Ok(Err(Outcome::Later(error.message, error.retry_after_ms))),
        Err(error) => return failed(&error.message),
    };
    let request = LabelRequest {
        reference: job.touch.id.to_string(),
        order_key: registration.order_key.clone(),
        order_number: registration.order_number.clone(),
        direction: approved.get().direction,
        from,
        to,
        parcels: vec![Parcel { weight_g: job.shop.settings.return_parcel_g.max(1), size_mm: None }],
        service: None,
        cost_max: approved.get().cost_max,
        paperless: carrier.capabilities().drop_off_code,
    };
    Ok(Ok(Call { carrier, approved, request, number: registration.number.clone() }))
}

/// The approval behind the return, from its stored decision under the table in force then.
async fn approval(app: &App, job: &Job) -> StoreResult<Result<Approved<Label>, String>> {
    let registration = &job.goods.registration;
    let (shop, about, id) = (job.shop.id.clone(), registration.decided_about.clone(), registration.decision);
    let decisions = read_async(&*app.store, move |tx| tx.decisions_about(&shop, &about)).await?;
    let Some(decision) = decisions.into_iter().find(|decision| decision.id == id) else {
        return Ok(Err("the decision behind this return is not stored".into()));
    };
    let Some(table) = verdicts::table("returns", &job.shop) else {
        return Ok(Err("the table of returns cannot be used".into()));
    };
    Ok(match granted::<ReturnRequest>(&decision, &table) {
        Ok(Some(approved)) => returns::label(&approved).ok_or_else(|| "the shop does not pay this label".to_owned()),
        Ok(None) => Err("the stored decision does not allow this return".into()),
        Err(error) => Err(format!("the stored decision cannot be evaluated: {error}")),
    })
}

pub(super) async fn create(call: Call) -> Outcome {
    match call.carrier.create_label(&call.approved, &call.request).await {
        Ok(label) => made(call.number, label),
        Err(error) if error.kind == CarrierFailure::Unknown => {
            let capabilities = call.carrier.capabilities();
            if capabilities.idempotency_key || capabilities.lookup {
                look_up(&*call.carrier, &call.request.reference, call.number, &error.message).await
            } else {
                Outcome::Unknown(error.message)
            }
        }
        Err(error) => refused(error),
    }
}

/// After a restart: was the label made?
pub(super) async fn find(app: &App, job: &Job) -> Outcome {
    let why = "the process stopped while the carrier was asked";
    let Some(carrier) = app.shops.get(&job.shop.id).and_then(|a| a.carrier.clone()) else {
        return Outcome::Unknown(why.into());
    };
    look_up(&*carrier, &job.touch.id.to_string(), job.goods.registration.number.clone(), why).await
}

async fn look_up(carrier: &dyn Carrier, reference: &str, number: String, why: &str) -> Outcome {
    let capabilities = carrier.capabilities();
    if capabilities.lookup {
        match carrier.find_label(reference).await {
            Ok(Some(label)) => return made(number, label),
            // There is none, so making one is safe.
            Ok(None) => return Outcome::Later(why.to_owned(), None),
            Err(error) => tracing::warn!(%error, "a label cannot be looked up"),
        }
    }
    // The same reference gives the same label, however often it is asked for.
    if capabilities.idempotency_key { Outcome::Later(why.to_owned(), None) } else { Outcome::Unknown(why.to_owned()) }
}

fn made(number: String, label: ShippingLabel) -> Outcome {
    if let Err(problem) = label.check() {
        return Outcome::Failed(format!("the carrier's label {problem}"));
    }
    Outcome::Done(Box::new(Done {
        provider_ref: Some(label.provider_ref.clone()),
        cost: label.cost,
        told: Some(EventBody::ReturnLabelled { number, label: Box::new(label) }),
    }))
}

fn refused(error: CarrierError) -> Outcome {
    match error.kind {
        CarrierFailure::Temporary => Outcome::Later(error.message, error.retry_after_ms),
        CarrierFailure::Unknown => Outcome::Unknown(error.message),
        CarrierFailure::Permanent | CarrierFailure::Refused(_) => Outcome::Failed(error.message),
    }
}
