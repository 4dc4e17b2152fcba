//! Flow versions, enrollments, timers.

use domain::enrollment::{Enrollment, EnrollmentStatus, Subject};
use domain::ids::{EnrollmentId, ShopId, ShopperId};
use domain::ports::store::{FlowRepository, FlowVersion, StoreResult, TimerCounts};
use domain::timer::Timer;
use domain::timestamp::Timestamp;

use super::{Memory, News, enlist, mark, not_kept, unlist};

impl FlowRepository for Memory {
    fn put_flow_version(&mut self, _shop: &ShopId, version: &FlowVersion) -> StoreResult<()> {
        self.flows.retain(|v| (&v.flow, v.version) != (&version.flow, version.version));
        self.flows.push(version.clone());
        Ok(())
    }

    fn flow_versions(&mut self, _shop: &ShopId) -> StoreResult<Vec<FlowVersion>> {
        let mut all = self.flows.clone();
        all.sort_by(|a, b| (&a.flow, a.version).cmp(&(&b.flow, b.version)));
        Ok(all)
    }

    fn enrollment(&mut self, _shop: &ShopId, id: EnrollmentId) -> StoreResult<Option<Enrollment>> {
        Ok(self.enrollments.get(&id).cloned())
    }

    fn enrollments(&mut self, _shop: &ShopId, ids: &[EnrollmentId]) -> StoreResult<Vec<Enrollment>> {
        Ok(ids.iter().filter_map(|id| self.enrollments.get(id).cloned()).collect())
    }

    fn put_enrollments(&mut self, enrollments: &[Enrollment]) -> StoreResult<()> {
        for enrollment in enrollments {
            let before = self.enrollments.insert(enrollment.id, enrollment.clone());
            self.index(enrollment, before.as_ref());
        }
        Ok(())
    }

    fn open_enrollments_on(&mut self, _shop: &ShopId, subject: &Subject) -> StoreResult<Vec<Enrollment>> {
        Ok(self.oldest_first(self.by_subject.get(subject), true))
    }

    fn open_watches(&mut self, _shop: &ShopId, prefix: &str, limit: i64) -> StoreResult<Vec<Enrollment>> {
        let keys = self.watches.range(prefix.to_owned()..).take_while(|key| key.starts_with(prefix));
        let ids = keys.filter_map(|key| self.by_subject.get(&Subject::Watch(key.clone()))).flatten().copied();
        let mut open = self.oldest_first(Some(&ids.collect()), true);
        open.truncate(usize::try_from(limit).unwrap_or(0));
        Ok(open)
    }

    fn open_enrollments_of(&mut self, _shop: &ShopId, shopper: ShopperId) -> StoreResult<Vec<Enrollment>> {
        Ok(self.oldest_first(self.open_by_shopper.get(&shopper), true))
    }

    fn enrollments_on(&mut self, shop: &ShopId, subject: &Subject) -> StoreResult<Vec<Enrollment>> {
        let mut all = self.oldest_first(self.by_subject.get(subject), false);
        for version in &self.flows {
            if self.over.contains(&mark(subject, &version.flow)) && !all.iter().any(|e| e.flow == version.flow) {
                all.push(over(shop, version, subject));
            }
        }
        Ok(all)
    }

    fn enrollments_in(
        &mut self,
        _shop: &ShopId,
        _flow: &str,
        _version: i64,
        _open_only: bool,
        _after: Option<EnrollmentId>,
        _limit: i64,
    ) -> StoreResult<Vec<Enrollment>> {
        not_kept("list of enrollments by flow")
    }

    fn put_timers(&mut self, timers: &[Timer]) -> StoreResult<()> {
        for timer in timers {
            self.timers.insert((timer.due_at, timer.enrollment, timer.id), timer.revision);
            self.timers_by_enrollment.entry(timer.enrollment).or_default().push((timer.due_at, timer.id));
        }
        Ok(())
    }

    fn cancel_timers(&mut self, _shop: &ShopId, enrollments: &[EnrollmentId]) -> StoreResult<()> {
        for enrollment in enrollments {
            for (due_at, id) in self.timers_by_enrollment.remove(enrollment).unwrap_or_default() {
                self.timers.remove(&(due_at, *enrollment, id));
            }
        }
        Ok(())
    }

    fn claim_due_timers(&mut self, now: Timestamp, _lease_until: Timestamp, limit: i64) -> StoreResult<Vec<Timer>> {
        let due = self.timers.iter().take_while(|((due_at, _, _), _)| *due_at <= now);
        let timers = due.take(usize::try_from(limit).unwrap_or(0)).map(|((due_at, enrollment, id), revision)| Timer {
            id: *id,
            shop: self.shop.id.clone(),
            enrollment: *enrollment,
            due_at: *due_at,
            revision: *revision,
        });
        Ok(timers.collect())
    }

    fn finish_timers(&mut self, timers: &[Timer], _now: Timestamp) -> StoreResult<i64> {
        let mut marked = 0;
        for timer in timers {
            // What cancelled a timer after it was claimed wins here as in a database.
            marked += i64::from(self.timers.remove(&(timer.due_at, timer.enrollment, timer.id)).is_some());
            unlist(&mut self.timers_by_enrollment, &timer.enrollment, &(timer.due_at, timer.id));
        }
        Ok(marked)
    }

    fn next_timer_due(&mut self) -> StoreResult<Option<Timestamp>> {
        Ok(self.timers.first_key_value().map(|((due_at, _, _), _)| *due_at))
    }

    fn timer_counts(&mut self) -> StoreResult<TimerCounts> {
        not_kept("count of timers")
    }
}

/// What is left of an enrollment that is over: that there was one.
fn over(shop: &ShopId, version: &FlowVersion, subject: &Subject) -> Enrollment {
    Enrollment {
        id: flow::engine::enrollment_id(shop, &version.flow, version.version, subject),
        shop: shop.clone(),
        flow: version.flow.clone(),
        version: version.version,
        subject: subject.clone(),
        shopper: None,
        arm: None,
        status: EnrollmentStatus::Ended { reason: "over".into() },
        step: String::new(),
        anchor_at: Timestamp::EPOCH,
        due_at: None,
        used_steps: vec![],
        memory: serde_json::Value::Null,
        revision: 0,
        started_at: Timestamp::EPOCH,
        updated_at: Timestamp::EPOCH,
    }
}

impl Memory {
    fn oldest_first(&self, ids: Option<&Vec<EnrollmentId>>, open_only: bool) -> Vec<Enrollment> {
        let held = ids.into_iter().flatten().filter_map(|id| self.enrollments.get(id));
        let mut all: Vec<Enrollment> = held.filter(|e| !open_only || e.status.is_open()).cloned().collect();
        all.sort_by_key(|e| (e.started_at, e.id));
        all
    }

    fn index(&mut self, now: &Enrollment, before: Option<&Enrollment>) {
        if before.is_none() {
            enlist(&mut self.by_subject, now.subject.clone(), now.id);
            if let Subject::Watch(key) = &now.subject {
                self.watches.insert(key.clone());
            }
            self.news.push(News::Entered(Box::new(now.clone())));
        }
        let was = before.filter(|b| b.status.is_open()).and_then(|b| b.shopper);
        let is = now.shopper.filter(|_| now.status.is_open());
        if was != is {
            if let Some(shopper) = was {
                unlist(&mut self.open_by_shopper, &shopper, &now.id);
            }
            if let Some(shopper) = is {
                enlist(&mut self.open_by_shopper, shopper, now.id);
            }
        }
        if !now.status.is_open() && before.is_none_or(|b| b.status.is_open()) {
            self.news.push(News::Ended(Box::new(now.clone())));
            self.ending.push(now.id);
        }
    }

    /// Forgets an enrollment that is over and has nothing planned any more.
    pub(super) fn retire(&mut self, id: EnrollmentId) {
        let Some(enrollment) = self.enrollments.get(&id).filter(|e| !e.status.is_open()) else { return };
        let planned = self.touches_by_subject.get(&enrollment.subject.as_text()).into_iter().flatten();
        let planned = planned.filter_map(|t| self.touches.get(t));
        if planned.into_iter().any(|t| t.enrollment == id && t.state.name() == "planned") {
            return;
        }
        self.over.insert(mark(&enrollment.subject, &enrollment.flow));
        let subject = enrollment.subject.clone();
        self.enrollments.remove(&id);
        unlist(&mut self.by_subject, &subject, &id);
    }
}
