//! The event ledger and named positions in it.

use std::collections::HashMap;

use domain::event::{EVENT_ID_BYTES_MAX, Event};
use domain::ports::store::{Appended, LedgerEntry, LedgerRepository, StoreError, StoreResult};

use super::{BODY_BYTES_MAX, Repositories, bounded, checked, json, parsed};
use crate::dialect::APPEND_EVENTS;
use crate::exec::{Bind, Column};
use crate::reserve::is_owed;

/// An event ready to be stored: checked and serialised, if need be on the thread of whoever brings it.
#[derive(Clone, Debug)]
pub(crate) struct LedgerRow {
    shop: String,
    id: String,
    body: String,
    /// Whether it is kept even on a full disk.
    owed: bool,
}

impl LedgerRow {
    pub(crate) fn of(event: &Event) -> StoreResult<Self> {
        if event.id.is_empty() || event.id.len() > EVENT_ID_BYTES_MAX {
            return Err(StoreError::Rejected(format!("an event id must have 1 to {EVENT_ID_BYTES_MAX} bytes")));
        }
        checked(&Bind::from(event.id.as_str()))?;
        let body = json(event)?;
        if body.len() > BODY_BYTES_MAX {
            return Err(StoreError::Rejected(format!("an event of {} bytes is too long to store", body.len())));
        }
        Ok(Self { shop: event.shop.as_str().to_owned(), id: event.id.clone(), body, owed: is_owed(&event.body) })
    }
}

impl LedgerRow {
    /// Whether these events are kept even on a full disk: what came with something owed comes along.
    pub(crate) fn owed(rows: &[Self]) -> bool {
        rows.iter().any(|row| row.owed)
    }
}

impl Repositories<'_> {
    /// Appends what is new; ids seen before, or twice in `rows`, are left out.
    pub(crate) fn append_rows(&mut self, rows: &[LedgerRow]) -> StoreResult<Vec<Appended>> {
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        if !LedgerRow::owed(rows) {
            self.can_wait()?;
        }
        let locked = self.exec.lock_ledger();
        self.note(locked)?;
        let columns = [
            Column::texts(rows.iter().map(|row| row.shop.as_str())),
            Column::texts(rows.iter().map(|row| row.id.as_str())),
            Column::texts(rows.iter().map(|row| row.body.as_str())),
        ];
        let stored = self.write_bulk(&APPEND_EVENTS, &columns)?;
        let mut places = HashMap::with_capacity(stored.len());
        for row in &stored {
            let sequence = row.int(2)?;
            places.insert((row.text(0)?, row.text(1)?), sequence);
            self.tally.sequence_max = self.tally.sequence_max.max(sequence);
        }
        // `remove`, so that the second of two equal ids in one batch is the duplicate.
        let mut appended = Vec::with_capacity(rows.len());
        for row in rows {
            let place = places.remove(&(row.shop.as_str(), row.id.as_str()));
            appended.push(place.map_or(Appended::Duplicate, Appended::Stored));
        }
        Ok(appended)
    }
}

impl LedgerRepository for Repositories<'_> {
    fn append_events(&mut self, events: &[Event]) -> StoreResult<Vec<Appended>> {
        let rows = events.iter().map(LedgerRow::of).collect::<StoreResult<Vec<_>>>()?;
        self.append_rows(&rows)
    }

    fn ledger_head(&mut self) -> StoreResult<i64> {
        let row = self.row("SELECT sequence FROM events ORDER BY sequence DESC LIMIT 1", &[])?;
        row.map_or(Ok(0), |row| row.int(0))
    }

    fn events_after(&mut self, sequence: i64, limit: i64) -> StoreResult<Vec<LedgerEntry>> {
        let rows = self.rows(
            "SELECT sequence, body FROM events WHERE sequence > ?1 ORDER BY sequence LIMIT ?2",
            &[sequence.into(), bounded(limit)],
        )?;
        rows.iter().map(|row| Ok(LedgerEntry { sequence: row.int(0)?, event: parsed(row.text(1)?)? })).collect()
    }

    fn cursor(&mut self, name: &str) -> StoreResult<i64> {
        let row = self.row("SELECT value FROM cursors WHERE name = ?1", &[name.into()])?;
        row.map_or(Ok(0), |row| row.int(0))
    }

    fn set_cursor(&mut self, name: &str, value: i64) -> StoreResult<()> {
        self.write(
            "INSERT INTO cursors (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            &[name.into(), value.into()],
        )?;
        Ok(())
    }
}
