//! The work of `do` steps: from a planned touch to something done outside, once, or to a person who is told what is left.
//!
//! As for messages, the intent is committed before the call and the outcome after it ([`settle`]), in the transaction that
//! lets the flow go on. Work that touches only our own store is done in that one transaction. After a restart [`recover`]
//! takes up what was under way: a label is looked up by our reference, or asked for again where the carrier takes the
//! reference as a key; a notice is sent again, because its id tells the receiver that it is the same.
//!
//! To add a tool: a variant of [`flow::steps::Tool`], its arm in [`execute`], its part in `docs/flows.md`.

mod label;
mod notices;
mod settle;
mod told;

use domain::enrollment::Subject;
use domain::ids::TicketId;
use domain::order::Order;
use domain::ports::store::{StoreResult, Tx, read_async, write_async};
use domain::returns::Return;
use domain::shop::Shop;
use domain::ticket::Ticket;
use domain::timestamp::MINUTE_MS;
use domain::touch::{Touch, TouchState};
use flow::steps::{Action, Tool};
use serde_json::json;

use crate::context::App;
use crate::outreach::settle::postpone;

/// How a call ended.
#[derive(Clone, Debug)]
pub(crate) enum Outcome {
    /// Done; who did it, under which name, at what cost.
    Done(Box<Done>),
    /// Not needed or not possible in this shop: `reason`. The flow goes on as if it were done.
    Needless(&'static str),
    /// Certainly not done; to be tried again after so many milliseconds, if the other side said.
    Later(String, Option<i64>),
    /// Certainly not done, and another try would not help.
    Failed(String),
    /// Cannot tell.
    Unknown(String),
}

/// What was done.
#[derive(Clone, Debug, Default)]
pub(crate) struct Done {
    /// The other side's name for it.
    pub(crate) provider_ref: Option<String>,
    /// What it cost.
    pub(crate) cost: Option<domain::money::Money>,
    /// What the ledger is told.
    pub(crate) told: Option<domain::event::EventBody>,
}

/// What the work is about.
pub(crate) struct Job {
    pub(crate) shop: Shop,
    pub(crate) touch: Touch,
    pub(crate) tool: Tool,
    pub(crate) goods: Return,
    pub(crate) order: Option<Order>,
}

/// Whether a touch is work rather than a message.
#[must_use]
pub fn is_work(touch: &Touch) -> bool {
    touch.flow != crate::converse::FLOW && touch.subject.starts_with("return:")
}

/// Work that a restore holds back: it may have been done since the backup, and only a person can find out.
///
/// # Errors
/// When the store fails.
pub(crate) fn to_a_person_after_restore(tx: &mut dyn Tx, touch: &Touch) -> StoreResult<()> {
    let Some(Subject::Return(number)) = Subject::from_text(&touch.subject) else { return Ok(()) };
    let goods = tx.return_by_number(&touch.shop, &number)?;
    tx.put_ticket(&Ticket {
        id: TicketId::derive(&[&touch.effect_key]),
        shop: touch.shop.clone(),
        shopper: touch.shopper,
        kind: "restored".into(),
        title: format!("return {number}: see whether {} was done", touch.step.replace(['-', '_'], " ")),
        context: json!({
            "return": goods.map(|goods| goods.registration),
            "why": "restored from a backup: it may have been done since, and will not be done again by itself",
        }),
        opened_at: touch.updated_at,
        closed_at: None,
    })
}

/// Does one planned piece of work.
///
/// # Errors
/// When the store fails. What the outside answers is never an error here: it is recorded.
pub async fn execute(app: &App, planned: &Touch) -> StoreResult<()> {
    let Some(job) = load(app, planned).await? else { return Ok(()) };
    match job.tool {
        // These begin in the turn of the talk that came to them: here there is no yes to go by.
        Tool::RegisterReturn | Tool::CancelOrder | Tool::ChangeAddress => {
            let why = "it is begun by a talk, and this is not the first work of one";
            settle::outcome(app, job, Outcome::Failed(why.into())).await
        }
        Tool::TellShopper | Tool::LayOutRefund => inside(app, job).await,
        Tool::CreateLabel | Tool::NotifyWarehouse | Tool::UpdateCrm => outside(app, job).await,
    }
}

/// Settles work whose call may have been on the wire when the process died; `false` when the touch is no work.
///
/// # Errors
/// When the store fails.
pub async fn recover(app: &App, begun: &Touch) -> StoreResult<bool> {
    if !is_work(begun) {
        return Ok(false);
    }
    let Some(job) = load(app, begun).await? else { return Ok(true) };
    let outcome = match job.tool {
        Tool::CreateLabel => label::find(app, &job).await,
        _ => Outcome::Later("the process stopped while the call was under way".into(), Some(0)),
    };
    settle::outcome(app, job, outcome).await?;
    Ok(true)
}

/// Work in our own store alone: done and settled in one transaction.
async fn inside(app: &App, job: Job) -> StoreResult<()> {
    let for_tx = app.clone();
    write_async(&*app.store, move |tx| {
        if !is_due(&for_tx, tx, &job.touch)? {
            return Ok(());
        }
        match job.tool {
            Tool::TellShopper => told::shopper(&for_tx, tx, &job)?,
            _ => notices::lay_out_refund(&for_tx, tx, &job)?,
        }
        settle::keep(&for_tx, tx, &job, Outcome::Done(Box::default()))
    })
    .await
}

async fn outside(app: &App, job: Job) -> StoreResult<()> {
    let prepared = match job.tool {
        Tool::CreateLabel => label::prepare(app, &job).await?.map(|call| Call::Label(Box::new(call))),
        _ => notices::prepare(app, &job).map(Call::Notice),
    };
    let call = match prepared {
        Ok(call) => call,
        Err(outcome) => return settle::outcome(app, job, outcome).await,
    };
    let (for_tx, touch) = (app.clone(), job.touch.clone());
    let begun = write_async(&*app.store, move |tx| {
        if !is_due(&for_tx, tx, &touch)? {
            return Ok(false);
        }
        let now = for_tx.now();
        tx.update_touch(&Touch { state: TouchState::Started { at: now }, updated_at: now, ..touch })?;
        Ok(true)
    })
    .await?;
    if !begun || app.probe.crash_at("work: intent committed") {
        return Ok(());
    }
    let outcome = match call {
        Call::Label(call) => label::create(*call).await,
        Call::Notice(call) => notices::deliver(call).await,
    };
    if app.probe.crash_at("work: outside answered") {
        return Ok(());
    }
    settle::outcome(app, job, outcome).await?;
    let _ = app.probe.crash_at("work: settled");
    Ok(())
}

enum Call {
    Label(Box<label::Call>),
    Notice(notices::Call),
}

fn is_due(app: &App, tx: &mut dyn Tx, touch: &Touch) -> StoreResult<bool> {
    let held = tx.touch(&touch.shop, touch.id)?;
    Ok(held.is_some_and(|t| matches!(t.state, TouchState::Planned { not_before } if not_before <= app.now())))
}

/// Reads what the work needs; where it cannot be read the touch is put off, and somebody must look.
async fn load(app: &App, touch: &Touch) -> StoreResult<Option<Job>> {
    let (for_tx, wanted) = (app.clone(), touch.clone());
    let job = read_async(&*app.store, move |tx| {
        let Some(Subject::Return(number)) = Subject::from_text(&wanted.subject) else { return Ok(None) };
        let Some(touch) = tx.touch(&wanted.shop, wanted.id)? else { return Ok(None) };
        let published = for_tx.flows.version(tx, &touch.shop, &touch.flow, touch.flow_version, for_tx.now())?;
        let Some(Action::Do(work)) = published.document.step(&touch.step).map(|step| &step.action) else {
            return Ok(None);
        };
        let (Some(shop), Some(goods)) = (tx.shop(&touch.shop)?, tx.return_by_number(&touch.shop, &number)?) else {
            return Ok(None);
        };
        let order = tx.order(&touch.shop, &goods.registration.order_key)?;
        Ok(Some(Job { shop, tool: work.tool, goods, order, touch }))
    })
    .await?;
    if job.is_none() {
        tracing::error!(touch = %touch.id, flow = touch.flow, step = touch.step, "this work cannot be read");
        postpone(app, touch, 60 * MINUTE_MS, "what the work is about cannot be read").await?;
    }
    Ok(job)
}
