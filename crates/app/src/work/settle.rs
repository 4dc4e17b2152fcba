//! Keeps how work ended, and lets its flow go on, in one transaction.

use std::sync::Arc;

use domain::decision::{Check, CheckOutcome};
use domain::enrollment::Enrollment;
use domain::ids::TicketId;
use domain::message::Cost;
use domain::ports::store::{StoreResult, Tx};
use domain::ticket::Ticket;
use domain::timestamp::{HOUR_MS, MINUTE_MS, SECOND_MS};
use domain::touch::{Touch, TouchState};
use flow::engine::Input;
use serde_json::json;

use super::{Done, Job, Outcome};
use crate::context::App;
use crate::outreach::settle::keep_outcome;
use crate::{ingest, journey, pump};

/// Tries before a person is told: with the waits between them about a day and a half.
const ATTEMPTS_MAX: i64 = 10;
/// Longest wait between two tries.
const BACKOFF_MS_MAX: i64 = 6 * HOUR_MS;

pub(super) async fn outcome(app: &App, job: Job, outcome: Outcome) -> StoreResult<()> {
    let for_tx = app.clone();
    let job = Arc::new(job);
    keep_outcome(&*app.store, move |tx| keep(&for_tx, tx, &job, outcome.clone())).await
}

/// Keeps an outcome; nothing when the touch was settled meanwhile.
pub(super) fn keep(app: &App, tx: &mut dyn Tx, job: &Job, outcome: Outcome) -> StoreResult<()> {
    let open = |t: &Touch| {
        matches!(t.state, TouchState::Planned { .. } | TouchState::Started { .. } | TouchState::Unknown { .. })
    };
    let Some(mut touch) = tx.touch(&job.touch.shop, job.touch.id)?.filter(open) else { return Ok(()) };
    let now = app.now();
    touch.attempts += 1;
    touch.updated_at = now;
    match outcome {
        Outcome::Done(done) => {
            let Done { provider_ref, cost, told } = *done;
            touch.state = TouchState::Accepted { at: now };
            touch.provider_ref = provider_ref;
            touch.cost = Some(priced(job, cost));
            tx.update_touch(&touch)?;
            if let Some(body) = told {
                let id = format!("work:{}", touch.id);
                tx.append_events(&[ingest::event(&touch.shop, "cartwright", &id, now, now, body)])?;
                pump::drain_all(app, tx)?;
            }
            go_on(app, tx, &touch, true)
        }
        Outcome::Needless(reason) => {
            touch.state = TouchState::Skipped { at: now, reason: reason.to_owned() };
            tx.update_touch(&touch)?;
            go_on(app, tx, &touch, true)
        }
        Outcome::Later(why, after_ms) if touch.attempts < ATTEMPTS_MAX => {
            let wait = after_ms.unwrap_or_else(|| MINUTE_MS << touch.attempts.clamp(0, 9));
            touch.state = TouchState::Planned { not_before: now.plus_ms(wait.clamp(SECOND_MS, BACKOFF_MS_MAX)) };
            touch.checks.retain(|check| check.rule != "outside");
            touch.checks.push(Check { rule: "outside".into(), outcome: CheckOutcome::Defer, detail: why });
            tx.update_touch(&touch)
        }
        Outcome::Later(why, _) | Outcome::Failed(why) => {
            touch.state = TouchState::Rejected { at: now, error: why.clone() };
            tx.update_touch(&touch)?;
            to_a_person(app, tx, job, &why)?;
            go_on(app, tx, &touch, false)
        }
        Outcome::Unknown(why) => {
            touch.state = TouchState::Unknown { at: now, error: why.clone() };
            tx.update_touch(&touch)?;
            to_a_person(app, tx, job, &format!("it may have been done: {why}"))?;
            go_on(app, tx, &touch, false)
        }
    }
}

fn go_on(app: &App, tx: &mut dyn Tx, touch: &Touch, done: bool) -> StoreResult<()> {
    let Some(enrollment): Option<Enrollment> = tx.enrollment(&touch.shop, touch.enrollment)? else { return Ok(()) };
    journey::advance(app, tx, &enrollment, &Input::Worked { step: touch.step.clone(), done })
}

fn priced(job: &Job, cost: Option<domain::money::Money>) -> Cost {
    let basis = match (&cost, job.tool) {
        (Some(_), _) => "as told by the carrier",
        (None, flow::steps::Tool::CreateLabel) => "the carrier did not tell a price",
        (None, _) => "costs nothing",
    };
    let currency = cost.map_or(job.shop.currency, |cost| cost.currency);
    // Minor units to millionths of the major one.
    let micros =
        cost.map_or(0, |cost| cost.minor.saturating_mul(10_i64.pow(6_u32.saturating_sub(currency.exponent()))));
    Cost { micros, currency, basis: basis.to_owned() }
}

/// What could not be done is laid before a person, once.
pub(super) fn to_a_person(app: &App, tx: &mut dyn Tx, job: &Job, why: &str) -> StoreResult<()> {
    let registration = &job.goods.registration;
    tx.put_ticket(&Ticket {
        id: TicketId::derive(&[&job.touch.effect_key]),
        shop: job.shop.id.clone(),
        shopper: job.touch.shopper,
        kind: job.tool.as_str().to_owned(),
        title: format!("return {}: {} is left to do", registration.number, job.tool.as_str().replace('_', " ")),
        context: json!({ "return": registration, "why": why }),
        opened_at: app.now(),
        closed_at: None,
    })
}
