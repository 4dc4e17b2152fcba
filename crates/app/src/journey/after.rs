//! What flows do after a purchase (suggestions, a request for a review, a word after a long time) and for those who wait
//! for something to be back in stock.

use domain::enrollment::{Enrollment, Subject};
use domain::ids::{ShopId, ShopperId};
use domain::order::{Order, OrderStatus, ShipmentStatus};
use domain::ports::store::{StoreResult, Tx};
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use domain::watch;
use flow::document::{ExitEvent, TriggerEvent};
use flow::engine::Input;

use super::{advance, enter, triggered};
use crate::context::App;
use crate::vars;

/// Most people told at once that a variant is back: of more than this many, the next restock tells the rest.
const WATCHES_MAX: i64 = 5_000;

/// Most variants that one person waits for at a time; further wishes are not taken.
const WATCHES_EACH_MAX: usize = 20;

/// An order was placed or changed: flows about it go on or end, and those that begin with an order are entered.
pub(super) fn order_changed(app: &App, tx: &mut dyn Tx, shop: &ShopId, key: &str) -> StoreResult<()> {
    let Some(order) = tx.order(shop, key)? else { return Ok(()) };
    let subject = Subject::Order(key.to_owned());
    if is_called_off(&order) {
        return end(app, tx, shop, &subject, ExitEvent::Cancelled);
    }
    if order.purchased_at.is_some() && !order.latest.entered_by_staff {
        enter_order(app, tx, &order, &subject)?;
    }
    if is_delivered(&order) {
        let open = tx.open_enrollments_on(shop, &subject)?;
        signal(app, tx, &open, "delivered")?;
    }
    Ok(())
}

fn enter_order(app: &App, tx: &mut dyn Tx, order: &Order, subject: &Subject) -> StoreResult<()> {
    let shop = &order.shop;
    let mut flows = app.flows.of(tx, shop, app.now())?;
    flows.retain(|flow| flow.live && flow.document.trigger.on == TriggerEvent::OrderChanged);
    if flows.is_empty() {
        return Ok(());
    }
    let seen = tx.enrollments_on(shop, subject)?;
    for published in flows {
        if seen.iter().any(|e| e.flow == published.flow) {
            continue;
        }
        let vars = vars::of_order(app, tx, order)?;
        if !triggered(&published, TriggerEvent::OrderChanged, &vars) {
            continue;
        }
        // One person gets one such series at a time: the newer order takes it over.
        if let Some(shopper) = order.shopper {
            let mut older = tx.open_enrollments_of(shop, shopper)?;
            older.retain(|e| e.flow == published.flow);
            if older.iter().any(|e| e.anchor_at > order.latest.placed_at) {
                continue;
            }
            for enrollment in older {
                advance(app, tx, &enrollment, &Input::Exit { reason: "superseded".into() })?;
            }
        }
        enter(app, tx, &published, shop, subject.clone(), order.latest.placed_at, &vars, order.shopper)?;
    }
    Ok(())
}

/// Something of an order comes back: nobody is asked how they like it, nor shown what goes well with it.
pub(super) fn sent_back(app: &App, tx: &mut dyn Tx, shop: &ShopId, order_key: &str) -> StoreResult<()> {
    end(app, tx, shop, &Subject::Order(order_key.to_owned()), ExitEvent::Cancelled)
}

/// Somebody waits for a variant: the flows for that are entered, once per person and variant while they wait.
pub(super) fn watched(
    app: &App,
    tx: &mut dyn Tx,
    shop: &ShopId,
    variant_key: &str,
    shopper: Option<ShopperId>,
    identity: &Identity,
    at: Timestamp,
) -> StoreResult<()> {
    let subject = Subject::Watch(watch::key(shop, variant_key, identity, at));
    let waiting = tx.open_watches(shop, &watch::of_person(shop, variant_key, identity), 1)?;
    let seen = tx.enrollments_on(shop, &subject)?;
    if !waiting.is_empty() || !seen.is_empty() || waits_for_too_much(tx, shop, shopper)? {
        return Ok(());
    }
    for published in app.flows.of(tx, shop, app.now())? {
        if !published.live {
            continue;
        }
        let vars = vars::of_shopper(app, tx, shop, shopper)?;
        if triggered(&published, TriggerEvent::ProductWatched, &vars) {
            enter(app, tx, &published, shop, subject.clone(), at, &vars, shopper)?;
        }
    }
    Ok(())
}

/// Addresses may be typed by strangers: nobody's mailbox is filled by that.
fn waits_for_too_much(tx: &mut dyn Tx, shop: &ShopId, shopper: Option<ShopperId>) -> StoreResult<bool> {
    let Some(shopper) = shopper else { return Ok(false) };
    let open = tx.open_enrollments_of(shop, shopper)?;
    Ok(open.iter().filter(|e| matches!(e.subject, Subject::Watch(_))).count() >= WATCHES_EACH_MAX)
}

/// A variant can be had again: everybody who waits for it goes on.
pub(super) fn restocked(app: &App, tx: &mut dyn Tx, shop: &ShopId, variant_key: &str) -> StoreResult<()> {
    let waiting = tx.open_watches(shop, &watch::of_variant(variant_key), WATCHES_MAX)?;
    signal(app, tx, &waiting, "restocked")
}

fn signal(app: &App, tx: &mut dyn Tx, open: &[Enrollment], name: &str) -> StoreResult<()> {
    let input = Input::Signal { name: name.into(), lasted_ms: 0 };
    open.iter().try_for_each(|enrollment| advance(app, tx, enrollment, &input))
}

fn end(app: &App, tx: &mut dyn Tx, shop: &ShopId, subject: &Subject, reason: ExitEvent) -> StoreResult<()> {
    let input = Input::Exit { reason: reason.as_str().into() };
    tx.open_enrollments_on(shop, subject)?.iter().try_for_each(|enrollment| advance(app, tx, enrollment, &input))
}

const fn is_called_off(order: &Order) -> bool {
    matches!(order.latest.status, OrderStatus::Cancelled | OrderStatus::Refunded | OrderStatus::Deleted)
        || order.deleted_at.is_some()
}

/// At the shopper's: every parcel that is known has arrived, or the shop has closed the order.
fn is_delivered(order: &Order) -> bool {
    let parcels = &order.latest.shipments;
    let arrived = !parcels.is_empty() && parcels.iter().all(|parcel| parcel.status == ShipmentStatus::Delivered);
    arrived || order.latest.status == OrderStatus::Completed
}
