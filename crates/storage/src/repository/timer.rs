//! Timers: the SQL behind the timer half of the flow repository.
//!
//! A claim only hides a timer until its lease runs out; what counts is `finish_timers`, which marks timers that are
//! still pending. Of two workers that hold the same timer (the first was too slow), the second to commit is told that
//! it marked fewer than it claimed.

use domain::ids::{EnrollmentId, ShopId};
use domain::ports::store::{StoreResult, TimerCounts};
use domain::timer::Timer;
use domain::timestamp::Timestamp;

use super::{Repositories, bounded, bytes, shops};
use crate::dialect::{Bulk, CANCEL_TIMERS, FINISH_TIMERS, LEASE_TIMERS, PUT_TIMERS};
use crate::exec::{Column, Row};

fn timer(row: &Row) -> StoreResult<Timer> {
    Ok(Timer {
        shop: row.shop(0)?,
        enrollment: row.id(1)?,
        id: row.id(2)?,
        due_at: Timestamp::from_ms(row.int(3)?),
        revision: row.int(4)?,
    })
}

impl Repositories<'_> {
    pub(super) fn insert_timers(&mut self, timers: &[Timer]) -> StoreResult<()> {
        let due = Column::ints(timers.iter().map(|timer| timer.due_at.as_ms()));
        let revisions = Column::ints(timers.iter().map(|timer| timer.revision));
        let created = self.each_timer(&PUT_TIMERS, timers, [due, revisions])?.len();
        self.tally.timers_created += i64::try_from(created).unwrap_or(i64::MAX);
        Ok(())
    }

    pub(super) fn cancel_pending(&mut self, shop: &ShopId, enrollments: &[EnrollmentId]) -> StoreResult<()> {
        let ids: Vec<_> = enrollments.iter().map(|id| bytes!(id)).collect();
        self.write_bulk(&CANCEL_TIMERS, &[shops(shop, ids.len()), Column::ids(&ids)]).map(drop)
    }

    pub(super) fn claim(&mut self, now: Timestamp, lease_until: Timestamp, limit: i64) -> StoreResult<Vec<Timer>> {
        self.can_wait()?;
        let sql = self.exec.dialect().due_timers();
        let rows = self.write_rows(sql, &[now.into(), bounded(limit)])?;
        let timers = rows.iter().map(timer).collect::<StoreResult<Vec<_>>>()?;
        self.each_timer(&LEASE_TIMERS, &timers, [Column::Ints(vec![Some(lease_until.as_ms()); timers.len()])])?;
        Ok(timers)
    }

    pub(super) fn finish(&mut self, timers: &[Timer], now: Timestamp) -> StoreResult<i64> {
        let due = timers.iter().map(|timer| timer.due_at.as_ms());
        let more = [Column::Ints(vec![Some(now.as_ms()); timers.len()]), Column::ints(due)];
        let marked = self.each_timer(&FINISH_TIMERS, timers, more)?;
        for row in &marked {
            self.tally.fired(now.as_ms().saturating_sub(row.int(0)?));
        }
        Ok(i64::try_from(marked.len()).unwrap_or(i64::MAX))
    }

    /// Runs a bulk statement over timers and `more` about each.
    fn each_timer<const N: usize>(
        &mut self,
        bulk: &Bulk,
        timers: &[Timer],
        more: [Column<'_>; N],
    ) -> StoreResult<Vec<Row>> {
        if timers.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<_> = timers.iter().map(|timer| (bytes!(timer.enrollment), bytes!(timer.id))).collect();
        let mut columns = vec![
            Column::texts(timers.iter().map(|timer| timer.shop.as_str())),
            Column::ids(ids.iter().map(|(enrollment, _)| enrollment)),
            Column::ids(ids.iter().map(|(_, id)| id)),
        ];
        columns.extend(more);
        self.write_bulk(bulk, &columns)
    }

    /// When something can be claimed next. A leased timer counts with the end of its lease: should its worker be gone,
    /// nobody else would wake for it.
    pub(super) fn next_due(&mut self) -> StoreResult<Option<Timestamp>> {
        let free = self.row(
            "SELECT due_ms FROM timers WHERE state = 0 AND lease_ms = 0 ORDER BY due_ms, shop, enrollment, id LIMIT 1",
            &[],
        )?;
        let free = free.map(|row| row.int(0)).transpose()?;
        // Leased timers that are due after the first free one cannot come before it.
        let leased = self.row(
            "SELECT min(CASE WHEN lease_ms > due_ms THEN lease_ms ELSE due_ms END) \
             FROM timers WHERE state = 0 AND lease_ms <> 0 AND due_ms <= ?1",
            &[free.unwrap_or(i64::MAX).into()],
        )?;
        let leased = leased.map(|row| row.opt_int(0)).transpose()?.flatten();
        Ok(free.into_iter().chain(leased).min().map(Timestamp::from_ms))
    }

    pub(super) fn count_timers(&mut self) -> StoreResult<TimerCounts> {
        let mut counts = TimerCounts {
            created: self.tally.timers_created,
            lateness_ms_min: self.tally.lateness_ms_min,
            ..TimerCounts::default()
        };
        for row in self.rows("SELECT state, count(*) FROM timers GROUP BY state", &[])? {
            match row.int(0)? {
                0 => counts.pending = row.int(1)?,
                1 => counts.done = row.int(1)?,
                _ => counts.cancelled = row.int(1)?,
            }
        }
        for row in self.rows("SELECT name, value FROM counters", &[])? {
            match row.text(0)? {
                "timers_created" => counts.created += row.int(1)?,
                "lateness_ms_min" => {
                    let stored = row.int(1)?;
                    counts.lateness_ms_min = Some(counts.lateness_ms_min.map_or(stored, |least| least.min(stored)));
                }
                _ => {}
            }
        }
        Ok(counts)
    }
}
