//! Moves what is in the ledger into the projections and the flows, and fires timers. Both in one transaction with what
//! they cause, so that a crash at any point repeats nothing and loses nothing.

use domain::ports::store::{StoreError, StoreResult, Tx};
use domain::timestamp::MINUTE_MS;

use crate::context::App;
use crate::{journey, project};

/// Name of the projector's position in the ledger.
pub const CURSOR: &str = "project";
/// How long a claimed timer is kept from other workers.
const LEASE_MS: i64 = MINUTE_MS;

/// Projects up to `limit` ledger entries and lets the flows react; how many were done. 0 = caught up.
///
/// # Errors
/// When the store fails; nothing of the batch is kept then.
pub fn drain(app: &App, tx: &mut dyn Tx, limit: i64) -> StoreResult<usize> {
    let position = tx.cursor(CURSOR)?;
    let entries = tx.events_after(position, limit)?;
    let Some(last) = entries.last() else { return Ok(0) };
    let head = last.sequence;
    for entry in &entries {
        for change in project::apply(tx, &entry.event)? {
            journey::react(app, tx, &entry.event, &change)?;
        }
    }
    tx.set_cursor(CURSOR, head)?;
    app.shelves.hear(position, &entries);
    Ok(entries.len())
}

/// Drains until nothing is left. For the sending step, which must know everything that was committed before it.
///
/// # Errors
/// When the store fails.
pub fn drain_all(app: &App, tx: &mut dyn Tx) -> StoreResult<()> {
    while drain(app, tx, 1_000)? > 0 {}
    Ok(())
}

/// Fires up to `limit` due timers; how many fired.
///
/// # Errors
/// When the store fails; nothing of the batch is kept then.
pub fn fire_timers(app: &App, tx: &mut dyn Tx, limit: i64) -> StoreResult<usize> {
    let now = app.now();
    let timers = tx.claim_due_timers(now, now.plus_ms(LEASE_MS), limit)?;
    if timers.is_empty() {
        return Ok(0);
    }
    // What came in before a timer fires comes first: a purchase ends an enrollment before its timer can wake it.
    drain_all(app, tx)?;
    if usize::try_from(tx.finish_timers(&timers, now)?) != Ok(timers.len()) {
        return Err(StoreError::Rejected("another worker has fired some of these timers".into()));
    }
    journey::wake(app, tx, &timers)?;
    Ok(timers.len())
}
