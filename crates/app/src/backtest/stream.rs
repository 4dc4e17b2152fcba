//! The ledger of one shop in order of time, a page at a time.
//!
//! What came in live is in order already: its time is when we heard of it. What was imported happened when it says so, and
//! files come in any order. So the ledger is first read as it lies; where that turns out to be out of order, it is read
//! again by an index of sixteen bytes an event.

use domain::event::Event;
use domain::ids::ShopId;
use domain::ports::store::{LedgerEntry, Store, StoreError, StoreResult, read};
use domain::timestamp::Timestamp;

use crate::journey::IMPORT;

/// Entries read at once.
const PAGE: i64 = 2_000;

/// One event at the time it is lived through.
pub type Moment = (Timestamp, Event);

/// Takes pages in order; `false` stops.
pub type Take<'a> = dyn FnMut(Vec<Moment>) -> bool + 'a;

/// How a reading ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// All of it was given.
    Complete,
    /// It lies out of order: what was given so far is void, read it with [`by_time`].
    OutOfOrder,
}

/// When an event is lived through, told as what came before ends at `after`.
fn moment(event: &Event, after: Timestamp) -> Timestamp {
    if event.source == IMPORT { event.occurred_at } else { event.received_at.max(after) }
}

/// Gives the shop's events as they lie, those before `to`.
///
/// # Errors
/// When the store fails.
pub fn as_stored(store: &dyn Store, shop: &ShopId, to: Option<Timestamp>, take: &mut Take<'_>) -> StoreResult<Ended> {
    let (mut after, mut last) = (0, Timestamp::EPOCH);
    loop {
        let entries = page(store, after, PAGE)?;
        let Some(end) = entries.last() else { return Ok(Ended::Complete) };
        after = end.sequence;
        let mut moments = Vec::with_capacity(entries.len());
        for LedgerEntry { event, .. } in entries {
            if event.shop != *shop {
                continue;
            }
            let at = moment(&event, last);
            if at < last {
                return Ok(Ended::OutOfOrder);
            }
            last = at;
            if to.is_none_or(|to| at < to) {
                moments.push((at, event));
            }
        }
        if !moments.is_empty() && !take(moments) {
            return Ok(Ended::Complete);
        }
    }
}

/// Gives the shop's events in order of time, those before `to`, however they lie.
///
/// # Errors
/// When the store fails.
pub fn by_time(store: &dyn Store, shop: &ShopId, to: Option<Timestamp>, take: &mut Take<'_>) -> StoreResult<()> {
    let mut index: Vec<(Timestamp, i64)> = Vec::new();
    let (mut after, mut heard) = (0, Timestamp::EPOCH);
    loop {
        let entries = page(store, after, PAGE)?;
        let Some(end) = entries.last() else { break };
        after = end.sequence;
        for LedgerEntry { sequence, event } in entries.iter().filter(|e| e.event.shop == *shop) {
            let at = moment(event, heard);
            if event.source != IMPORT {
                heard = at;
            }
            if to.is_none_or(|to| at < to) {
                index.push((at, *sequence));
            }
        }
    }
    index.sort_unstable();
    for window in index.chunks(usize::try_from(PAGE).unwrap_or(1)) {
        let window = window.to_vec();
        let moments = read(store, move |tx| {
            let mut moments = Vec::with_capacity(window.len());
            // Neighbours in time are mostly neighbours in the ledger: they are read together.
            for run in window.chunk_by(|a, b| a.1 + 1 == b.1) {
                let entries = tx.events_after(run[0].1 - 1, i64::try_from(run.len()).unwrap_or(1))?;
                if entries.len() != run.len() {
                    return Err(StoreError::Corrupt("the ledger lost an entry while it was read".into()));
                }
                moments.extend(run.iter().zip(entries).map(|((at, _), entry)| (*at, entry.event)));
            }
            Ok(moments)
        })?;
        if !take(moments) {
            break;
        }
    }
    Ok(())
}

fn page(store: &dyn Store, after: i64, limit: i64) -> StoreResult<Vec<LedgerEntry>> {
    read(store, move |tx| tx.events_after(after, limit))
}
