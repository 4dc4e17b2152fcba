//! Lets flows react to what happened: enters subjects, advances enrollments, carries out what the engine commands. The
//! engine (`flow::engine`) is pure; everything it wants is written here, in the transaction of its cause.

mod after;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use assistant::turn::Place;
use domain::cart::Cart;
use domain::consent::Purpose;
use domain::enrollment::{Enrollment, Subject};
use domain::event::{BrowsingSignal, Event};
use domain::ids::{EnrollmentId, ShopId, ShopperId, TicketId, TimerId, TouchId};
use domain::ports::store::{StoreResult, TouchFilter, Tx};
use domain::shop::Shop;
use domain::shopper::Identity;
use domain::ticket::Ticket;
use domain::timer::Timer;
use domain::timestamp::{SECOND_MS, Timestamp};
use domain::touch::{DeliveryStatus, Touch, TouchState, effect_key};
use flow::document::TriggerEvent;
use flow::engine::{self, Command, EnterRequest, Input};
use flow::memory::Memory;
use flow::vars::Vars;
use serde_json::json;

use crate::context::App;
use crate::converse;
use crate::flows::Published;
use crate::project::Change;
use crate::vars::{self, Known};

/// Source of events that were read from a file.
pub const IMPORT: &str = "import";

/// Reacts to one change of the projections.
///
/// # Errors
/// When the store fails.
pub fn react(app: &App, tx: &mut dyn Tx, event: &Event, change: &Change) -> StoreResult<()> {
    let shop = &event.shop;
    // History from files is known, not lived: it may end what is under way, but begins nothing.
    if event.source == IMPORT
        && matches!(
            change,
            Change::Cart { .. } | Change::Order { .. } | Change::Restocked { .. } | Change::Signal { .. }
        )
    {
        return Ok(());
    }
    match change {
        Change::Cart { key } => cart_changed(app, tx, shop, key),
        Change::Purchase { shopper, order_key, cart_key, placed_at } => {
            purchased(app, tx, shop, *shopper, order_key, cart_key.as_deref(), *placed_at)
        }
        Change::Order { key } => after::order_changed(app, tx, shop, key),
        Change::Restocked { variant_key } => after::restocked(app, tx, shop, variant_key),
        Change::Watched { variant_key, shopper, identity } => {
            after::watched(app, tx, shop, variant_key, *shopper, identity, event.occurred_at)
        }
        Change::OptOut { shopper: Some(shopper) } => {
            advance_all(app, tx, shop, *shopper, &Input::Exit { reason: "opt_out".into() })
        }
        Change::Reply { channel, shopper, from, text } => {
            let assisted = tx.shop(shop)?.is_some_and(|shop| shop.settings.assistant);
            if assisted {
                converse::hear(tx, event, *channel, from, *shopper, text)?;
            } else {
                open_ticket(tx, event, *shopper, from, text)?;
            }
            shopper.map_or(Ok(()), |s| advance_all(app, tx, shop, s, &Input::Reply))
        }
        Change::ConversationClosed { shopper: Some(shopper) } => {
            advance_all(app, tx, shop, *shopper, &Input::ConversationClosed)
        }
        Change::ReturnRegistered { number } => return_registered(app, tx, shop, number),
        Change::Signal { anonymous, signal } => signalled(app, tx, shop, anonymous, signal, event.occurred_at),
        Change::Delivery { provider_ref, effect_key, status, error, channel } => {
            let by_key = match effect_key {
                Some(key) => tx.touch_by_effect(shop, key)?,
                None => None,
            };
            let touch = match (by_key, provider_ref) {
                (None, Some(reference)) => tx.touch_by_provider_ref(shop, *channel, reference)?,
                (found, _) => found,
            };
            touch
                .map_or(Ok(()), |t| delivered(tx, t, *status, provider_ref.as_ref(), error.as_ref(), event.occurred_at))
        }
        Change::Click { touch, machine } => match tx.touch(shop, *touch)? {
            Some(touch) if !machine => delivered(tx, touch, DeliveryStatus::Clicked, None, None, event.occurred_at),
            _ => Ok(()),
        },
        Change::OptOut { shopper: None } | Change::ConversationClosed { shopper: None } => Ok(()),
    }
}

/// Timers fired: each one's enrollment goes on, unless it has gone on already. Reads and writes in bulk: what one
/// enrollment does is no matter of another.
///
/// # Errors
/// When the store fails.
pub fn wake(app: &App, tx: &mut dyn Tx, timers: &[Timer]) -> StoreResult<()> {
    let mut by_shop: BTreeMap<&ShopId, Vec<&Timer>> = BTreeMap::new();
    for timer in timers {
        by_shop.entry(&timer.shop).or_default().push(timer);
    }
    by_shop.into_iter().try_for_each(|(shop, timers)| wake_in(app, tx, shop, &timers))
}

fn wake_in(app: &App, tx: &mut dyn Tx, shop: &ShopId, timers: &[&Timer]) -> StoreResult<()> {
    let mut ids: Vec<EnrollmentId> = timers.iter().map(|timer| timer.enrollment).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut enrollments: HashMap<_, _> = tx.enrollments(shop, &ids)?.into_iter().map(|e| (e.id, e)).collect();
    let known = Known::read(tx, shop, &enrollments.values().collect::<Vec<_>>())?;
    let mut writes = Writes::default();
    for timer in timers {
        let Some(enrollment) = enrollments.get_mut(&timer.enrollment).filter(|e| e.revision == timer.revision) else {
            continue;
        };
        let vars = known.of_enrollment(app, enrollment);
        let (next, commands) = step(app, tx, enrollment, &vars, &Input::Timer { revision: timer.revision })?;
        writes.enrollment(enrollment, &next);
        // What a timer wakes was planned for the timer's time, however late we are: the rules then see how late.
        writes.carry_out(app, tx, &next, commands, timer.due_at)?;
        *enrollment = next;
    }
    writes.flush(tx)
}

fn cart_changed(app: &App, tx: &mut dyn Tx, shop: &ShopId, key: &str) -> StoreResult<()> {
    let Some(cart) = tx.cart(shop, key)? else { return Ok(()) };
    let subject = Subject::Cart(key.to_owned());
    let exit = match (&cart.purchase, cart.is_empty()) {
        (Some(_), _) => Some("purchase"),
        (None, true) => Some("emptied"),
        (None, false) => None,
    };
    let input =
        exit.map_or(Input::SubjectChanged { at: cart.last_change_at }, |reason| Input::Exit { reason: reason.into() });
    for mut enrollment in tx.open_enrollments_on(shop, &subject)? {
        if enrollment.shopper != cart.shopper {
            enrollment.shopper = cart.shopper;
            tx.put_enrollments(std::slice::from_ref(&enrollment))?;
        }
        advance(app, tx, &enrollment, &input)?;
    }
    if exit.is_some() { Ok(()) } else { enter_cart(app, tx, &cart, subject) }
}

/// Enters a cart into every live flow that begins with a cart and has not seen this one yet.
fn enter_cart(app: &App, tx: &mut dyn Tx, cart: &Cart, subject: Subject) -> StoreResult<()> {
    let now = app.now();
    let seen = tx.enrollments_on(&cart.shop, &subject)?;
    for published in app.flows.of(tx, &cart.shop, now)? {
        if !published.live || seen.iter().any(|e| e.flow == published.flow) {
            continue;
        }
        let vars = vars::of_cart(app, tx, cart)?;
        if triggered(&published, TriggerEvent::CartChanged, &vars) && supersede(app, tx, cart, &published)? {
            enter(app, tx, &published, &cart.shop, subject.clone(), cart.last_change_at, &vars, cart.shopper)?;
        }
    }
    Ok(())
}

/// A shopper with a newer cart is not reminded of the older one by the same flow, whichever was heard of first. `false`
/// when this one is the older.
fn supersede(app: &App, tx: &mut dyn Tx, cart: &Cart, published: &Published) -> StoreResult<bool> {
    let Some(shopper) = cart.shopper else { return Ok(true) };
    let mut others = tx.open_enrollments_of(&cart.shop, shopper)?;
    others.retain(|e| e.flow == published.flow);
    if others.iter().any(|e| e.anchor_at > cart.last_change_at) {
        return Ok(false);
    }
    for older in others {
        advance(app, tx, &older, &Input::Exit { reason: "superseded".into() })?;
    }
    Ok(true)
}

/// Whether a happening starts a flow. A condition that gives no answer does not.
fn triggered(published: &Published, on: TriggerEvent, vars: &Vars) -> bool {
    published.document.is_triggered(on, vars).unwrap_or_else(|error| {
        tracing::warn!(flow = published.flow, error = %error, "trigger condition gave no answer");
        false
    })
}

#[expect(clippy::too_many_arguments, reason = "who enters what, when, seen how: each once")]
fn enter(
    app: &App,
    tx: &mut dyn Tx,
    published: &Arc<Published>,
    shop: &ShopId,
    subject: Subject,
    anchor_at: Timestamp,
    vars: &Vars,
    shopper: Option<ShopperId>,
) -> StoreResult<()> {
    let (now, time_zone) = (app.now(), vars.shopper.time_zone.clone());
    let request =
        EnterRequest { shop: shop.clone(), version: published.version, subject, shopper, anchor_at, time_zone, now };
    let (enrollment, commands) = engine::enter(&published.document, request);
    tx.put_enrollments(std::slice::from_ref(&enrollment))?;
    carry_out(app, tx, &enrollment, commands, now)
}

fn purchased(
    app: &App,
    tx: &mut dyn Tx,
    shop: &ShopId,
    shopper: Option<ShopperId>,
    order_key: &str,
    cart_key: Option<&str>,
    placed_at: Timestamp,
) -> StoreResult<()> {
    let mut open = Vec::new();
    if let Some(key) = cart_key {
        open.extend(tx.open_enrollments_on(shop, &Subject::Cart(key.to_owned()))?);
    }
    if let Some(shopper) = shopper {
        open.extend(tx.open_enrollments_of(shop, shopper)?);
    }
    let mut done: Vec<EnrollmentId> = Vec::new();
    for enrollment in open {
        // An order of last month does not end today's cart.
        let begun = match &enrollment.subject {
            Subject::Cart(key) => tx.cart(shop, key)?.map_or(enrollment.started_at, |c| c.first_seen_at),
            // An order does not end what itself began.
            Subject::Order(key) if key == order_key => continue,
            Subject::Session(_)
            | Subject::Order(_)
            | Subject::Return(_)
            | Subject::Watch(_)
            | Subject::Conversation(_) => enrollment.started_at,
        };
        let same_cart = matches!((&enrollment.subject, cart_key), (Subject::Cart(a), Some(b)) if a == b);
        if done.contains(&enrollment.id) || (placed_at < begun && !same_cart) {
            continue;
        }
        done.push(enrollment.id);
        advance(app, tx, &enrollment, &Input::Exit { reason: "purchase".into() })?;
    }
    Ok(())
}

fn open_ticket(
    tx: &mut dyn Tx,
    event: &Event,
    shopper: Option<ShopperId>,
    from: &Identity,
    text: &str,
) -> StoreResult<()> {
    tx.put_ticket(&Ticket {
        id: TicketId::derive(&[event.shop.as_str(), "reply", &event.id]),
        shop: event.shop.clone(),
        shopper,
        kind: "reply".into(),
        title: "A shopper wrote back".into(),
        context: json!({ "from": from, "text": text, "at": event.occurred_at }),
        opened_at: event.received_at,
        closed_at: None,
    })
}

fn signalled(
    app: &App,
    tx: &mut dyn Tx,
    shop: &ShopId,
    anonymous: &str,
    signal: &BrowsingSignal,
    at: Timestamp,
) -> StoreResult<()> {
    match signal {
        BrowsingSignal::CheckoutIdle { cart_key, seconds } => {
            let input = Input::Signal { name: "checkout_idle".into(), lasted_ms: seconds.saturating_mul(SECOND_MS) };
            for enrollment in tx.open_enrollments_on(shop, &Subject::Cart(cart_key.clone()))? {
                advance(app, tx, &enrollment, &input)?;
            }
            Ok(())
        }
        BrowsingSignal::ProductHovered { product_key, seconds } => {
            hovered(app, tx, shop, anonymous, product_key, *seconds, at)
        }
        BrowsingSignal::ProductViewed { .. } | BrowsingSignal::PageLeft | BrowsingSignal::BubbleDismissed => Ok(()),
    }
}

/// A long look at a product: flows that begin with it are entered, once per browser, day and product. That a visit sees
/// one bubble at most is the chat's own rule.
fn hovered(
    app: &App,
    tx: &mut dyn Tx,
    shop: &ShopId,
    anonymous: &str,
    product_key: &str,
    seconds: i64,
    at: Timestamp,
) -> StoreResult<()> {
    let now = app.now();
    let day = at.as_ms() / domain::timestamp::DAY_MS;
    let subject = Subject::Session(session_key(anonymous, day, product_key));
    let seen = tx.enrollments_on(shop, &subject)?;
    for published in app.flows.of(tx, shop, now)? {
        if !published.live || seen.iter().any(|e| e.flow == published.flow) {
            continue;
        }
        let browser = Identity::anonymous(anonymous);
        let shopper = tx.shopper_of(shop, &browser)?;
        let vars = vars::of_product(app, tx, shop, shopper, product_key, seconds)?;
        if triggered(&published, TriggerEvent::ProductHovered, &vars) {
            enter(app, tx, &published, shop, subject.clone(), at, &vars, shopper)?;
        }
    }
    Ok(())
}

/// A return that was approved: the flows that carry it out are entered.
fn return_registered(app: &App, tx: &mut dyn Tx, shop: &ShopId, number: &str) -> StoreResult<()> {
    let Some(goods) = tx.return_by_number(shop, number)? else { return Ok(()) };
    after::sent_back(app, tx, shop, &goods.registration.order_key)?;
    let shopper = tx.order(shop, &goods.registration.order_key)?.and_then(|order| order.shopper);
    let subject = Subject::Return(number.to_owned());
    let seen = tx.enrollments_on(shop, &subject)?;
    for published in app.flows.of(tx, shop, app.now())? {
        if !published.live || seen.iter().any(|e| e.flow == published.flow) {
            continue;
        }
        let vars = vars::of_return(app, tx, &goods, shopper)?;
        if triggered(&published, TriggerEvent::ReturnRegistered, &vars) {
            enter(app, tx, &published, shop, subject.clone(), goods.registered_at, &vars, shopper)?;
        }
    }
    Ok(())
}

/// Work with which a talk ends.
#[derive(Debug)]
pub(crate) struct Start<'a> {
    pub(crate) place: &'a Place,
    pub(crate) subject: Subject,
    pub(crate) shopper: Option<ShopperId>,
}

/// Whether the version of a flow that a talk followed is there to go on with.
pub(crate) fn is_published(app: &App, tx: &mut dyn Tx, shop: &ShopId, place: &Place) -> StoreResult<bool> {
    let all = app.flows.of(tx, shop, app.now())?;
    Ok(all.iter().any(|p| p.flow == place.flow && p.version == place.version && p.document.step(&place.step).is_some()))
}

/// The flow of a talk goes on with the work after the step it came to: that one is done.
pub(crate) fn go_on_after(app: &App, tx: &mut dyn Tx, shop: &Shop, start: Start<'_>) -> StoreResult<()> {
    let now = app.now();
    let published = app.flows.version(tx, &shop.id, &start.place.flow, start.place.version, now)?;
    let Some(step) = published.document.step_after(&start.place.step) else { return Ok(()) };
    let request = EnterRequest {
        shop: shop.id.clone(),
        version: published.version,
        subject: start.subject,
        shopper: start.shopper,
        anchor_at: now,
        time_zone: shop.time_zone.clone(),
        now,
    };
    let memory = Memory::load(&start.place.memory);
    let (enrollment, commands) = engine::enter_at(&published.document, request, step, &memory);
    // The same work of the same talk is one enrollment.
    if !tx.enrollments(&shop.id, &[enrollment.id])?.is_empty() {
        return Ok(());
    }
    tx.put_enrollments(std::slice::from_ref(&enrollment))?;
    carry_out(app, tx, &enrollment, commands, now)
}

/// A session's key: whose browser, which day, which product.
fn session_key(anonymous: &str, day: i64, product_key: &str) -> String {
    format!("{anonymous}:{day}:{product_key}")
}

/// The product of a session's key.
#[must_use]
pub fn session_product(key: &str) -> Option<&str> {
    key.splitn(3, ':').nth(2)
}

fn advance_all(app: &App, tx: &mut dyn Tx, shop: &ShopId, shopper: ShopperId, input: &Input) -> StoreResult<()> {
    for enrollment in tx.open_enrollments_of(shop, shopper)? {
        advance(app, tx, &enrollment, input)?;
    }
    Ok(())
}

/// One input into one enrollment.
///
/// # Errors
/// When the store fails, or the flow version is not there.
pub fn advance(app: &App, tx: &mut dyn Tx, enrollment: &Enrollment, input: &Input) -> StoreResult<()> {
    let vars = Known::read(tx, &enrollment.shop, &[enrollment])?.of_enrollment(app, enrollment);
    let (next, commands) = step(app, tx, enrollment, &vars, input)?;
    let mut writes = Writes::default();
    writes.enrollment(enrollment, &next);
    writes.carry_out(app, tx, &next, commands, app.now())?;
    writes.flush(tx)
}

fn step(
    app: &App,
    tx: &mut dyn Tx,
    enrollment: &Enrollment,
    vars: &Vars,
    input: &Input,
) -> StoreResult<(Enrollment, Vec<Command>)> {
    let now = app.now();
    let published = app.flows.version(tx, &enrollment.shop, &enrollment.flow, enrollment.version, now)?;
    Ok(engine::advance(&published.document, enrollment, input.clone(), vars, now).unwrap_or_else(|error| {
        tracing::error!(enrollment = %enrollment.id, flow = enrollment.flow, error = %error, "enrollment cannot go on");
        (enrollment.clone(), vec![])
    }))
}

/// Writes what the engine wants of one enrollment.
///
/// # Errors
/// When the store fails.
pub fn carry_out(
    app: &App,
    tx: &mut dyn Tx,
    enrollment: &Enrollment,
    commands: Vec<Command>,
    planned_at: Timestamp,
) -> StoreResult<()> {
    let mut writes = Writes::default();
    writes.carry_out(app, tx, enrollment, commands, planned_at)?;
    writes.flush(tx)
}

/// Rows to be written together.
#[derive(Debug, Default)]
struct Writes {
    enrollments: BTreeMap<EnrollmentId, Enrollment>,
    /// Enrollments whose pending timers are not needed any more. The engine cancels before it sets.
    cancelled: Vec<(ShopId, EnrollmentId)>,
    timers: Vec<Timer>,
    touches: Vec<Touch>,
}

impl Writes {
    fn enrollment(&mut self, before: &Enrollment, after: &Enrollment) {
        if before != after {
            self.enrollments.insert(after.id, after.clone());
        }
    }

    fn carry_out(
        &mut self,
        app: &App,
        tx: &mut dyn Tx,
        enrollment: &Enrollment,
        commands: Vec<Command>,
        planned_at: Timestamp,
    ) -> StoreResult<()> {
        let now = app.now();
        for command in commands {
            match command {
                Command::SetTimer { due_at } => self.timers.push(Timer {
                    id: TimerId::new(now, &*app.rng),
                    shop: enrollment.shop.clone(),
                    enrollment: enrollment.id,
                    due_at,
                    revision: enrollment.revision,
                }),
                Command::CancelTimers => self.cancelled.push((enrollment.shop.clone(), enrollment.id)),
                Command::Touch(plan) => {
                    self.touches.push(planned(enrollment, plan.step, plan.purpose, planned_at, now));
                }
                // A person's attention is a treatment like a message: the same rules, the same holdout, the same record.
                Command::HandOff { step, .. } => {
                    self.touches.push(planned(enrollment, step, Purpose::Marketing, planned_at, now));
                }
                // Work is owed, not offered: no rule about messages and no holdout concerns it.
                Command::Do { step, .. } => {
                    self.touches.push(planned(enrollment, step, Purpose::Service, planned_at, now));
                }
                // A flow that came to its end by itself lets its last touch go out.
                Command::Ended { reason } if reason == "completed" => {}
                Command::Ended { reason } => {
                    self.flush(tx)?;
                    drop_planned(tx, enrollment, &reason, now)?;
                }
            }
        }
        Ok(())
    }

    /// Writes in the order of keys: neighbours share pages.
    fn flush(&mut self, tx: &mut dyn Tx) -> StoreResult<()> {
        let mut cancelled = std::mem::take(&mut self.cancelled);
        cancelled.sort_unstable();
        for of_shop in cancelled.chunk_by(|a, b| a.0 == b.0) {
            let ids: Vec<EnrollmentId> = of_shop.iter().map(|(_, id)| *id).collect();
            tx.cancel_timers(&of_shop[0].0, &ids)?;
        }
        tx.put_enrollments(&std::mem::take(&mut self.enrollments).into_values().collect::<Vec<_>>())?;
        self.timers.sort_unstable_by_key(|timer| (timer.enrollment, timer.id));
        tx.put_timers(&std::mem::take(&mut self.timers))?;
        self.touches.sort_unstable_by_key(|touch| touch.id);
        tx.insert_touches(&std::mem::take(&mut self.touches)).map(drop)
    }
}

/// A touch that has been decided to try, and nothing more.
fn planned(enrollment: &Enrollment, step: String, purpose: Purpose, planned_at: Timestamp, now: Timestamp) -> Touch {
    let subject = enrollment.subject.as_text();
    let key = effect_key(&enrollment.shop, &subject, &enrollment.flow, enrollment.version, &step);
    Touch {
        id: TouchId::derive(&[&key]),
        shop: enrollment.shop.clone(),
        enrollment: enrollment.id,
        flow: enrollment.flow.clone(),
        flow_version: enrollment.version,
        step,
        subject,
        shopper: enrollment.shopper,
        effect_key: key,
        channel: None,
        purpose,
        address: None,
        state: TouchState::Planned { not_before: now },
        delivery: DeliveryStatus::None,
        provider_ref: None,
        attempts: 0,
        message: None,
        receipt: None,
        decision: None,
        checks: vec![],
        cost: None,
        stake: None,
        coupon: None,
        created_at: planned_at.min(now),
        updated_at: now,
    }
}

/// An enrollment was ended: what was planned and has not left the house does not leave it.
fn drop_planned(tx: &mut dyn Tx, enrollment: &Enrollment, reason: &str, now: Timestamp) -> StoreResult<()> {
    let filter = TouchFilter {
        enrollment: Some(enrollment.id),
        subject: Some(enrollment.subject.as_text()),
        states: vec!["planned"],
        limit: 100,
        ..TouchFilter::default()
    };
    for mut touch in tx.touches(&enrollment.shop, &filter)? {
        touch.state = TouchState::Skipped { at: now, reason: reason.to_owned() };
        touch.updated_at = now;
        tx.update_touch(&touch)?;
    }
    Ok(())
}

/// A provider's or shopper's word on a message. Never goes back: delivered after read stays read. A message whose outcome
/// was unknown is settled by it.
fn delivered(
    tx: &mut dyn Tx,
    mut touch: Touch,
    status: DeliveryStatus,
    provider_ref: Option<&String>,
    error: Option<&String>,
    at: Timestamp,
) -> StoreResult<()> {
    let settles = matches!(touch.state, TouchState::Unknown { .. } | TouchState::Started { .. });
    if settles && status != DeliveryStatus::None {
        touch.state = TouchState::Accepted { at };
    }
    if touch.provider_ref.is_none() {
        touch.provider_ref = provider_ref.cloned();
    }
    touch.delivery = touch.delivery.max(status);
    if touch.delivery == DeliveryStatus::Failed
        && let (Some(error), Some(cost)) = (error, touch.cost.as_mut())
    {
        cost.basis = format!("{} (not delivered: {error})", cost.basis);
        cost.micros = 0;
    }
    touch.updated_at = touch.updated_at.max(at);
    tx.update_touch(&touch)
}
