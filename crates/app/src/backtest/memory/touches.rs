//! Touches. Decisions and tickets are made and let go: nothing reads them back.

use domain::consent::ChannelKind;
use domain::decision::Decision;
use domain::ids::{ShopId, TouchId};
use domain::ports::store::{StoreError, StoreResult, TouchFilter, TouchRepository};
use domain::ticket::Ticket;
use domain::timestamp::Timestamp;
use domain::touch::{Touch, TouchState};

use super::{Memory, at_most, enlist, not_kept, unlist};

impl TouchRepository for Memory {
    fn insert_touches(&mut self, touches: &[Touch]) -> StoreResult<usize> {
        let mut created = 0;
        for touch in touches {
            if touch.id != TouchId::derive(&[&touch.effect_key]) {
                return Err(StoreError::Rejected("the touch's id is not that of its effect".into()));
            }
            if self.touches.contains_key(&touch.id) {
                continue;
            }
            created += 1;
            enlist(&mut self.touches_by_subject, touch.subject.clone(), touch.id);
            if let Some(shopper) = touch.shopper {
                enlist(&mut self.touches_by_shopper, shopper, touch.id);
            }
            if let TouchState::Planned { not_before } = touch.state {
                self.due.insert((not_before, touch.id));
            }
            self.touches.insert(touch.id, touch.clone());
        }
        Ok(created)
    }

    fn update_touch(&mut self, touch: &Touch) -> StoreResult<()> {
        let Some(before) = self.touches.insert(touch.id, touch.clone()) else {
            self.touches.remove(&touch.id);
            return Err(StoreError::Rejected("no such touch".into()));
        };
        if let TouchState::Planned { not_before } = before.state {
            self.due.remove(&(not_before, touch.id));
        }
        match touch.state {
            TouchState::Planned { not_before } => {
                self.due.insert((not_before, touch.id));
                return Ok(());
            }
            TouchState::Accepted { at } if before.state != touch.state => self.sent.push_back((at, touch.id)),
            TouchState::Skipped { .. } | TouchState::Rejected { .. } => self.forget_touch(touch.id),
            TouchState::Accepted { .. } | TouchState::Started { .. } | TouchState::Unknown { .. } => {}
        }
        self.ending.push(touch.enrollment);
        Ok(())
    }

    fn touch(&mut self, _shop: &ShopId, id: TouchId) -> StoreResult<Option<Touch>> {
        Ok(self.touches.get(&id).cloned())
    }

    fn touch_by_effect(&mut self, shop: &ShopId, effect_key: &str) -> StoreResult<Option<Touch>> {
        self.touch(shop, TouchId::derive(&[effect_key]))
    }

    fn touch_by_provider_ref(
        &mut self,
        _shop: &ShopId,
        _channel: ChannelKind,
        _provider_ref: &str,
    ) -> StoreResult<Option<Touch>> {
        // No provider was called, so none of their numbers is known.
        Ok(None)
    }

    fn touches(&mut self, _shop: &ShopId, filter: &TouchFilter) -> StoreResult<Vec<Touch>> {
        let ids = match (&filter.subject, filter.shopper) {
            (Some(subject), _) => self.touches_by_subject.get(subject),
            (None, Some(shopper)) => self.touches_by_shopper.get(&shopper),
            (None, None) => return not_kept("list of all touches"),
        };
        let passes = |t: &&Touch| {
            filter.shopper.is_none_or(|s| t.shopper == Some(s))
                && filter.enrollment.is_none_or(|e| t.enrollment == e)
                && (filter.states.is_empty() || filter.states.contains(&t.state.name()))
                && filter.before.is_none_or(|at| t.created_at < at)
                && filter.since.is_none_or(|at| t.created_at >= at)
        };
        let held = ids.into_iter().flatten().filter_map(|id| self.touches.get(id));
        let mut found: Vec<Touch> = held.filter(passes).cloned().collect();
        found.sort_by_key(|t| std::cmp::Reverse((t.created_at, t.id)));
        Ok(at_most(found, filter.limit))
    }

    fn due_touches(&mut self, now: Timestamp, limit: i64) -> StoreResult<Vec<Touch>> {
        let due = self.due.iter().take_while(|(at, _)| *at <= now).take(usize::try_from(limit).unwrap_or(0));
        Ok(due.filter_map(|(_, id)| self.touches.get(id).cloned()).collect())
    }

    fn next_touch_due(&mut self) -> StoreResult<Option<Timestamp>> {
        Ok(self.due.first().map(|(at, _)| *at))
    }

    fn touches_in_state(&mut self, _state: &str, _limit: i64) -> StoreResult<Vec<Touch>> {
        not_kept("list of touches by state")
    }

    fn put_decision(&mut self, _decision: &Decision) -> StoreResult<()> {
        Ok(())
    }

    fn decisions_about(&mut self, _shop: &ShopId, _about: &str) -> StoreResult<Vec<Decision>> {
        not_kept("decisions")
    }

    fn decisions_since(
        &mut self,
        _shop: &ShopId,
        _kind: &str,
        _since: Timestamp,
        _limit: i64,
    ) -> StoreResult<Vec<Decision>> {
        not_kept("decisions")
    }

    fn put_ticket(&mut self, _ticket: &Ticket) -> StoreResult<()> {
        Ok(())
    }

    fn open_tickets(&mut self, _shop: &ShopId, _limit: i64) -> StoreResult<Vec<Ticket>> {
        not_kept("tickets")
    }
}

impl Memory {
    pub(super) fn forget_touch(&mut self, id: TouchId) {
        let Some(touch) = self.touches.remove(&id) else { return };
        unlist(&mut self.touches_by_subject, &touch.subject, &id);
        if let Some(shopper) = touch.shopper {
            unlist(&mut self.touches_by_shopper, &shopper, &id);
        }
    }
}
