//! Touches, decisions, tickets.

use std::fmt::Write;

use domain::consent::ChannelKind;
use domain::decision::Decision;
use domain::ids::{ShopId, TouchId};
use domain::ports::store::{StoreResult, TouchFilter, TouchRepository};
use domain::ticket::Ticket;
use domain::timestamp::Timestamp;
use domain::touch::{Touch, TouchState};

use super::{Repositories, body, bounded, bytes, checked, in_shop, json, shallow};
use crate::dialect::INSERT_TOUCHES;
use crate::exec::{Bind, Column};
use crate::reserve::is_outcome;

fn not_before(touch: &Touch) -> Bind<'static> {
    match touch.state {
        TouchState::Planned { not_before } => not_before.into(),
        _ => Bind::Int(None),
    }
}

/// A touch as it is stored.
struct TouchRow<'a> {
    touch: &'a Touch,
    id: [u8; 16],
    enrollment: [u8; 16],
    shopper: Option<[u8; 16]>,
    body: String,
}

impl<'a> TouchRow<'a> {
    fn new(touch: &'a Touch) -> StoreResult<Self> {
        if touch.id != TouchId::derive(&[&touch.effect_key]) {
            return Err(in_shop(&touch.shop, &format!("touch {} is not named by its effect", touch.id)));
        }
        Ok(Self {
            touch,
            id: bytes!(touch.id),
            enrollment: bytes!(touch.enrollment),
            shopper: touch.shopper.map(|id| bytes!(id)),
            body: json(touch)?,
        })
    }

    fn params(&self) -> [Bind<'_>; 13] {
        let touch = self.touch;
        [
            (&touch.shop).into(),
            (&self.id).into(),
            touch.effect_key.as_str().into(),
            (&self.enrollment).into(),
            touch.subject.as_str().into(),
            (&self.shopper).into(),
            touch.channel.map(ChannelKind::as_str).into(),
            touch.provider_ref.as_deref().into(),
            touch.state.name().into(),
            not_before(touch),
            touch.created_at.into(),
            touch.updated_at.into(),
            body(&self.body),
        ]
    }
}

/// Collects the conditions of a filter; the text depends on which are set alone, never on their values.
struct Conditions<'a> {
    sql: String,
    params: Vec<Bind<'a>>,
}

impl<'a> Conditions<'a> {
    fn new(shop: &'a ShopId) -> Self {
        Self { sql: "SELECT body FROM touches WHERE shop = ?1".into(), params: vec![shop.into()] }
    }

    /// `text` ends before the parameter.
    fn and(&mut self, text: &str, param: Bind<'a>) {
        self.params.push(param);
        // Writing to a string cannot fail.
        let _ = write!(self.sql, " {text}?{}", self.params.len());
    }

    fn and_any(&mut self, states: &[&'a str]) {
        for (place, state) in states.iter().enumerate() {
            self.and(if place == 0 { "AND state IN (" } else { "," }, (*state).into());
        }
        if !states.is_empty() {
            self.sql.push(')');
        }
    }
}

impl TouchRepository for Repositories<'_> {
    /// The primary key keeps effects unique, because a touch's id follows from its effect key.
    fn insert_touches(&mut self, touches: &[Touch]) -> StoreResult<usize> {
        let rows = touches.iter().map(TouchRow::new).collect::<StoreResult<Vec<_>>>()?;
        rows.iter().try_for_each(|row| row.params().iter().try_for_each(checked))?;
        let inserted = self.write_bulk(&INSERT_TOUCHES, &Column::of(rows.iter().map(TouchRow::params)))?;
        Ok(inserted.len())
    }

    /// Effect key, enrollment, subject and time of creation belong to the id and stay as they were inserted.
    fn update_touch(&mut self, touch: &Touch) -> StoreResult<()> {
        if !is_outcome(&touch.state) {
            self.can_wait()?;
        }
        let shopper = touch.shopper.map(|id| bytes!(id));
        let updated = self.write(
            "UPDATE touches SET shopper = ?3, channel = ?4, provider_ref = ?5, state = ?6, not_before_ms = ?7, \
             updated_ms = ?8, body = ?9 WHERE shop = ?1 AND id = ?2 AND effect_key = ?10",
            &[
                (&touch.shop).into(),
                (&bytes!(touch.id)).into(),
                (&shopper).into(),
                touch.channel.map(ChannelKind::as_str).into(),
                touch.provider_ref.as_deref().into(),
                touch.state.name().into(),
                not_before(touch),
                touch.updated_at.into(),
                body(&json(touch)?),
                touch.effect_key.as_str().into(),
            ],
        )?;
        if updated == 1 { Ok(()) } else { Err(in_shop(&touch.shop, &format!("no touch {} to update", touch.id))) }
    }

    fn touch(&mut self, shop: &ShopId, id: TouchId) -> StoreResult<Option<Touch>> {
        self.body("SELECT body FROM touches WHERE shop = ?1 AND id = ?2", &[shop.into(), (&bytes!(id)).into()])
    }

    fn touch_by_effect(&mut self, shop: &ShopId, effect_key: &str) -> StoreResult<Option<Touch>> {
        let id = bytes!(TouchId::derive(&[effect_key]));
        self.body(
            "SELECT body FROM touches WHERE shop = ?1 AND id = ?2 AND effect_key = ?3",
            &[shop.into(), (&id).into(), effect_key.into()],
        )
    }

    fn touch_by_provider_ref(
        &mut self,
        shop: &ShopId,
        channel: ChannelKind,
        provider_ref: &str,
    ) -> StoreResult<Option<Touch>> {
        self.body(
            "SELECT body FROM touches WHERE shop = ?1 AND channel = ?2 AND provider_ref = ?3 \
             ORDER BY created_ms DESC, id LIMIT 1",
            &[shop.into(), channel.as_str().into(), provider_ref.into()],
        )
    }

    fn touches(&mut self, shop: &ShopId, filter: &TouchFilter) -> StoreResult<Vec<Touch>> {
        let shopper = filter.shopper.map(|id| bytes!(id));
        let enrollment = filter.enrollment.map(|id| bytes!(id));
        let mut wanted = Conditions::new(shop);
        if let Some(shopper) = &shopper {
            wanted.and("AND shopper = ", shopper.into());
        }
        if let Some(enrollment) = &enrollment {
            wanted.and("AND enrollment = ", enrollment.into());
        }
        if let Some(subject) = &filter.subject {
            wanted.and("AND subject = ", subject.as_str().into());
        }
        wanted.and_any(&filter.states);
        if let Some(before) = filter.before {
            wanted.and("AND created_ms < ", before.into());
        }
        if let Some(since) = filter.since {
            wanted.and("AND created_ms >= ", since.into());
        }
        wanted.and("ORDER BY created_ms DESC, id DESC LIMIT ", bounded(filter.limit));
        self.bodies(&wanted.sql, &wanted.params)
    }

    fn due_touches(&mut self, now: Timestamp, limit: i64) -> StoreResult<Vec<Touch>> {
        self.bodies(
            "SELECT body FROM touches WHERE state = 'planned' AND not_before_ms <= ?1 \
             ORDER BY not_before_ms, shop, id LIMIT ?2",
            &[now.into(), bounded(limit)],
        )
    }

    fn next_touch_due(&mut self) -> StoreResult<Option<Timestamp>> {
        let row = self.row(
            "SELECT not_before_ms FROM touches WHERE state = 'planned' ORDER BY not_before_ms, shop, id LIMIT 1",
            &[],
        )?;
        row.map(|row| row.int(0).map(Timestamp::from_ms)).transpose()
    }

    fn touches_in_state(&mut self, state: &str, limit: i64) -> StoreResult<Vec<Touch>> {
        // Written out, because an index on one state alone cannot serve a parameter. The states without such an index
        // are those that nobody waits on.
        let limit = bounded(limit);
        match state {
            "started" => self.bodies(
                "SELECT body FROM touches WHERE state = 'started' ORDER BY updated_ms, shop, id LIMIT ?1",
                &[limit],
            ),
            "unknown" => self.bodies(
                "SELECT body FROM touches WHERE state = 'unknown' ORDER BY updated_ms, shop, id LIMIT ?1",
                &[limit],
            ),
            _ => self.bodies(
                "SELECT body FROM touches WHERE state = ?1 ORDER BY updated_ms, shop, id LIMIT ?2",
                &[state.into(), limit],
            ),
        }
    }

    fn put_decision(&mut self, decision: &Decision) -> StoreResult<()> {
        shallow(&decision.input)?;
        self.write(
            "INSERT INTO decisions (shop, id, kind, about, at_ms, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (shop, id) DO NOTHING",
            &[
                (&decision.shop).into(),
                (&bytes!(decision.id)).into(),
                decision.kind.as_str().into(),
                decision.about.as_str().into(),
                decision.at.into(),
                body(&json(decision)?),
            ],
        )?;
        Ok(())
    }

    fn decisions_about(&mut self, shop: &ShopId, about: &str) -> StoreResult<Vec<Decision>> {
        self.bodies(
            "SELECT body FROM decisions WHERE shop = ?1 AND about = ?2 ORDER BY at_ms, id",
            &[shop.into(), about.into()],
        )
    }

    fn decisions_since(
        &mut self,
        shop: &ShopId,
        kind: &str,
        since: Timestamp,
        limit: i64,
    ) -> StoreResult<Vec<Decision>> {
        self.bodies(
            "SELECT body FROM decisions WHERE shop = ?1 AND kind = ?2 AND at_ms >= ?3 ORDER BY at_ms, id LIMIT ?4",
            &[shop.into(), kind.into(), since.into(), bounded(limit)],
        )
    }

    fn put_ticket(&mut self, ticket: &Ticket) -> StoreResult<()> {
        shallow(&ticket.context)?;
        let shopper = ticket.shopper.map(|id| bytes!(id));
        self.write(
            "INSERT INTO tickets (shop, id, shopper, open, opened_ms, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (shop, id) DO UPDATE SET shopper = excluded.shopper, open = excluded.open, \
             opened_ms = excluded.opened_ms, body = excluded.body",
            &[
                (&ticket.shop).into(),
                (&bytes!(ticket.id)).into(),
                (&shopper).into(),
                i64::from(ticket.closed_at.is_none()).into(),
                ticket.opened_at.into(),
                body(&json(ticket)?),
            ],
        )?;
        Ok(())
    }

    fn open_tickets(&mut self, shop: &ShopId, limit: i64) -> StoreResult<Vec<Ticket>> {
        self.bodies(
            "SELECT body FROM tickets WHERE shop = ?1 AND open = 1 ORDER BY opened_ms, id LIMIT ?2",
            &[shop.into(), bounded(limit)],
        )
    }
}
