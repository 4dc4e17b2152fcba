//! Orders: the latest snapshot stands; whether it ever counted as a purchase is kept for good.

use domain::conflict::replaces;
use domain::event::Event;
use domain::order::{Order, OrderSnapshot};
use domain::ports::store::{StoreResult, Tx};
use domain::timestamp::Timestamp;

use super::{Change, carts, shoppers};

pub(super) fn apply(tx: &mut dyn Tx, event: &Event, snapshot: &OrderSnapshot) -> StoreResult<Vec<Change>> {
    let shop = &event.shop;
    let held = tx.order(shop, &snapshot.key)?;
    let mut order = fold(held, event, snapshot);
    let known = shoppers::resolve(tx, shop, &snapshot.identities, &snapshot.profile, event.occurred_at)?;
    let latest = shoppers::resolve(tx, shop, &order.latest.identities, &Default::default(), event.occurred_at)?;
    order.shopper = latest.or(known).or(order.shopper);
    tx.put_order(&order)?;
    let key = order.latest.key.clone();
    if order.purchased_at.is_none() {
        return Ok(vec![Change::Order { key }]);
    }
    end_carts(tx, &order)?;
    let purchase = Change::Purchase {
        shopper: order.shopper,
        order_key: key.clone(),
        cart_key: order.latest.cart_key.clone(),
        placed_at: order.latest.placed_at,
    };
    // What the purchase ends comes before what the order begins.
    Ok(vec![purchase, Change::Order { key }])
}

fn fold(held: Option<Order>, event: &Event, snapshot: &OrderSnapshot) -> Order {
    let at = event.occurred_at;
    let bought = snapshot.status.is_purchase().then_some(at);
    let deleted = snapshot.is_bare_deletion().then_some(at);
    let Some(mut order) = held else {
        return Order {
            shop: event.shop.clone(),
            shopper: None,
            latest: snapshot.clone(),
            version: at,
            purchased_at: bought,
            deleted_at: deleted,
            source: event.source.clone(),
        };
    };
    // Any snapshot with content beats a bare deletion; among equals the later one stands.
    let wins = match (order.latest.is_bare_deletion(), snapshot.is_bare_deletion()) {
        (true, false) => true,
        (false, true) => false,
        _ => replaces((at, &(snapshot, &event.source)), (order.version, &(&order.latest, &order.source))),
    };
    if wins {
        order.latest = snapshot.clone();
        order.version = at;
        order.source.clone_from(&event.source);
    }
    order.purchased_at = either(order.purchased_at, bought, Timestamp::min);
    order.deleted_at = either(order.deleted_at, deleted, Timestamp::max);
    order
}

fn either(
    a: Option<Timestamp>,
    b: Option<Timestamp>,
    pick: fn(Timestamp, Timestamp) -> Timestamp,
) -> Option<Timestamp> {
    match (a, b) {
        (Some(a), Some(b)) => Some(pick(a, b)),
        (a, b) => a.or(b),
    }
}

fn end_carts(tx: &mut dyn Tx, order: &Order) -> StoreResult<()> {
    if let Some(key) = &order.latest.cart_key
        && let Some(cart) = tx.cart(&order.shop, key)?
    {
        carts::refresh_purchase(tx, cart)?;
    }
    order.shopper.map_or(Ok(()), |shopper| carts::refresh_purchases_of(tx, &order.shop, shopper))
}
