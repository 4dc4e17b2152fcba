//! Flow versions, enrollments and timers.

use std::collections::HashSet;

use domain::enrollment::{Enrollment, Subject};
use domain::ids::{EnrollmentId, ShopId, ShopperId};
use domain::ports::store::{FlowRepository, FlowVersion, StoreResult, TimerCounts};
use domain::timer::Timer;
use domain::timestamp::Timestamp;

use super::{Repositories, body, bounded, bytes, checked, in_shop, json, parsed, shallow, shops};
use crate::dialect::{EACH_ENROLLMENT, PUT_ENROLLMENTS};
use crate::exec::{Bind, Column, Row};

fn flow_version(row: &Row) -> StoreResult<FlowVersion> {
    Ok(FlowVersion {
        flow: row.text(0)?.to_owned(),
        version: row.int(1)?,
        live: row.int(2)? != 0,
        published_at: Timestamp::from_ms(row.int(3)?),
        document: parsed(row.text(4)?)?,
    })
}

/// An enrollment as it is stored.
struct EnrollmentRow<'a> {
    enrollment: &'a Enrollment,
    id: [u8; 16],
    shopper: Option<[u8; 16]>,
    subject: String,
    body: String,
}

impl<'a> EnrollmentRow<'a> {
    fn new(enrollment: &'a Enrollment) -> StoreResult<Self> {
        Ok(Self {
            enrollment,
            id: bytes!(enrollment.id),
            shopper: enrollment.shopper.map(|id| bytes!(id)),
            subject: enrollment.subject.as_text(),
            body: json(enrollment)?,
        })
    }

    fn params(&self) -> [Bind<'_>; 9] {
        let e = self.enrollment;
        [
            (&e.shop).into(),
            (&self.id).into(),
            e.flow.as_str().into(),
            e.version.into(),
            self.subject.as_str().into(),
            (&self.shopper).into(),
            i64::from(e.status.is_open()).into(),
            e.started_at.into(),
            body(&self.body),
        ]
    }

    fn columns(rows: &[Self]) -> Vec<Column<'_>> {
        Column::of(rows.iter().map(EnrollmentRow::params))
    }
}

const VERSION_COLUMNS: &str = "SELECT flow, version, live, published_ms, document FROM flow_versions WHERE shop = ?1";

impl FlowRepository for Repositories<'_> {
    /// A published document never changes: a second telling may only change `live`.
    fn put_flow_version(&mut self, shop: &ShopId, version: &FlowVersion) -> StoreResult<()> {
        shallow(&version.document)?;
        let key = [shop.into(), version.flow.as_str().into(), version.version.into()];
        let held = self.row(&format!("{VERSION_COLUMNS} AND flow = ?2 AND version = ?3"), &key)?;
        if let Some(held) = held.as_ref().map(flow_version).transpose()?
            && held.document != version.document
        {
            let (flow, number) = (&version.flow, version.version);
            return Err(in_shop(shop, &format!("version {number} of flow {flow} is published with another document")));
        }
        let [shop, flow, number] = key;
        self.write(
            "INSERT INTO flow_versions (shop, flow, version, live, published_ms, document) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (shop, flow, version) DO UPDATE SET live = excluded.live",
            &[
                shop,
                flow,
                number,
                i64::from(version.live).into(),
                version.published_at.into(),
                body(&json(&version.document)?),
            ],
        )?;
        Ok(())
    }

    fn flow_versions(&mut self, shop: &ShopId) -> StoreResult<Vec<FlowVersion>> {
        let rows = self.rows(&format!("{VERSION_COLUMNS} ORDER BY flow, version"), &[shop.into()])?;
        rows.iter().map(flow_version).collect()
    }

    fn enrollment(&mut self, shop: &ShopId, id: EnrollmentId) -> StoreResult<Option<Enrollment>> {
        self.body("SELECT body FROM enrollments WHERE shop = ?1 AND id = ?2", &[shop.into(), (&bytes!(id)).into()])
    }

    fn enrollments(&mut self, shop: &ShopId, ids: &[EnrollmentId]) -> StoreResult<Vec<Enrollment>> {
        let ids: Vec<_> = ids.iter().map(|id| bytes!(id)).collect();
        self.each_body(&EACH_ENROLLMENT, &[shops(shop, ids.len()), Column::ids(&ids)])
    }

    /// Mostly what an enrollment is found by stays as it is; then SQLite writes no index.
    fn put_enrollments(&mut self, enrollments: &[Enrollment]) -> StoreResult<()> {
        let rows = enrollments.iter().map(EnrollmentRow::new).collect::<StoreResult<Vec<_>>>()?;
        rows.iter().try_for_each(|row| row.params().iter().try_for_each(checked))?;
        let written = self.write_bulk(&PUT_ENROLLMENTS, &EnrollmentRow::columns(&rows))?;
        if written.len() == rows.len() {
            return Ok(());
        }
        let written: HashSet<&[u8]> = written.iter().map(|row| row.blob(0)).collect::<StoreResult<_>>()?;
        for row in rows.iter().filter(|row| !written.contains(row.id.as_slice())) {
            self.write(
                "UPDATE enrollments SET flow = ?3, version = ?4, subject = ?5, shopper = ?6, open = ?7, \
                 started_ms = ?8, body = ?9 WHERE shop = ?1 AND id = ?2",
                &row.params(),
            )?;
        }
        Ok(())
    }

    fn open_enrollments_on(&mut self, shop: &ShopId, subject: &Subject) -> StoreResult<Vec<Enrollment>> {
        self.bodies(
            "SELECT body FROM enrollments WHERE shop = ?1 AND subject = ?2 AND open = 1 ORDER BY started_ms, id",
            &[shop.into(), subject.as_text().as_str().into()],
        )
    }

    fn open_watches(&mut self, shop: &ShopId, prefix: &str, limit: i64) -> StoreResult<Vec<Enrollment>> {
        let from = Subject::Watch(prefix.to_owned()).as_text();
        // The greatest character: everything with the prefix lies below it. Texts are compared by bytes on both databases.
        let to = format!("{from}\u{10ffff}");
        self.bodies(
            "SELECT body FROM enrollments WHERE shop = ?1 AND subject >= ?2 AND subject < ?3 AND open = 1 \
             ORDER BY started_ms, id LIMIT ?4",
            &[shop.into(), from.as_str().into(), to.as_str().into(), limit.into()],
        )
    }

    fn open_enrollments_of(&mut self, shop: &ShopId, shopper: ShopperId) -> StoreResult<Vec<Enrollment>> {
        self.bodies(
            "SELECT body FROM enrollments WHERE shop = ?1 AND shopper = ?2 AND open = 1 ORDER BY started_ms, id",
            &[shop.into(), (&bytes!(shopper)).into()],
        )
    }

    fn enrollments_on(&mut self, shop: &ShopId, subject: &Subject) -> StoreResult<Vec<Enrollment>> {
        self.bodies(
            "SELECT body FROM enrollments WHERE shop = ?1 AND subject = ?2 ORDER BY started_ms, id",
            &[shop.into(), subject.as_text().as_str().into()],
        )
    }

    fn enrollments_in(
        &mut self,
        shop: &ShopId,
        flow: &str,
        version: i64,
        open_only: bool,
        after: Option<EnrollmentId>,
        limit: i64,
    ) -> StoreResult<Vec<Enrollment>> {
        // No bytes at all sort before every id.
        let after = after.map(|id| bytes!(id));
        let after: &[u8] = after.as_ref().map_or(&[], <[u8; 16]>::as_slice);
        self.bodies(
            "SELECT body FROM enrollments WHERE shop = ?1 AND flow = ?2 AND version = ?3 AND open >= ?4 AND id > ?5 \
             ORDER BY id LIMIT ?6",
            &[
                shop.into(),
                flow.into(),
                version.into(),
                i64::from(open_only).into(),
                Bind::Blob(Some(after)),
                bounded(limit),
            ],
        )
    }

    fn put_timers(&mut self, timers: &[Timer]) -> StoreResult<()> {
        self.insert_timers(timers)
    }

    fn cancel_timers(&mut self, shop: &ShopId, enrollments: &[EnrollmentId]) -> StoreResult<()> {
        self.cancel_pending(shop, enrollments)
    }

    fn claim_due_timers(&mut self, now: Timestamp, lease_until: Timestamp, limit: i64) -> StoreResult<Vec<Timer>> {
        self.claim(now, lease_until, limit)
    }

    fn finish_timers(&mut self, timers: &[Timer], now: Timestamp) -> StoreResult<i64> {
        self.finish(timers, now)
    }

    fn next_timer_due(&mut self) -> StoreResult<Option<Timestamp>> {
        self.next_due()
    }

    fn timer_counts(&mut self) -> StoreResult<TimerCounts> {
        self.count_timers()
    }
}
