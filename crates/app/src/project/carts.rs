//! Carts: the latest snapshot stands, identities and stage only grow, and a purchase ends them.

use domain::cart::{Cart, CartSnapshot, Purchase};
use domain::conflict::replaces;
use domain::event::Event;
use domain::ids::{CartId, ShopId, ShopperId};
use domain::order::Order;
use domain::ports::store::{StoreResult, Tx};
use domain::shopper::Identity;

use super::{Change, STOREFRONT, shoppers};

/// Most orders of one person that are looked at to find a purchase.
const ORDERS_LOOKED_AT_MAX: i64 = 200;
/// Most carts of one person that an order may end.
const CARTS_REFRESHED_MAX: i64 = 100;

pub(super) fn apply(tx: &mut dyn Tx, event: &Event, snapshot: &CartSnapshot) -> StoreResult<Vec<Change>> {
    let held = tx.cart(&event.shop, &snapshot.key)?;
    let mut cart = held.map_or_else(|| first(event, snapshot), |held| fold(held, event, snapshot));
    if event.source == STOREFRONT {
        shoppers::resolve_untrusted(tx, &event.shop, &snapshot.identities, &snapshot.profile, event.occurred_at)?;
    } else {
        shoppers::resolve(tx, &event.shop, &snapshot.identities, &snapshot.profile, event.occurred_at)?;
    }
    cart.shopper = shoppers::owner_of(tx, &event.shop, &cart.identities)?;
    cart.purchase = find_purchase(tx, &cart)?;
    tx.put_cart(&cart)?;
    Ok(vec![Change::Cart { key: snapshot.key.clone() }])
}

fn first(event: &Event, snapshot: &CartSnapshot) -> Cart {
    Cart {
        id: CartId::derive(&[event.shop.as_str(), &snapshot.key]),
        shop: event.shop.clone(),
        shopper: None,
        latest: snapshot.clone(),
        identities: snapshot.identities.iter().cloned().collect(),
        stage: snapshot.stage,
        first_seen_at: event.occurred_at,
        last_change_at: event.occurred_at,
        source: event.source.clone(),
        shop_recovery: snapshot.shop_recovery,
        purchase: None,
    }
}

fn fold(mut cart: Cart, event: &Event, snapshot: &CartSnapshot) -> Cart {
    let at = event.occurred_at;
    if replaces((at, &(snapshot, &event.source)), (cart.last_change_at, &(&cart.latest, &cart.source))) {
        cart.latest = snapshot.clone();
        cart.source.clone_from(&event.source);
    }
    cart.identities.extend(snapshot.identities.iter().cloned());
    cart.stage = cart.stage.max(snapshot.stage);
    cart.first_seen_at = cart.first_seen_at.min(at);
    cart.last_change_at = cart.last_change_at.max(at);
    cart.shop_recovery |= snapshot.shop_recovery;
    cart
}

/// The purchase that ended `cart`: an order that names it, or any order of its shopper since it was begun. The earliest
/// one counts; among equals the one with the smaller key.
pub(super) fn find_purchase(tx: &mut dyn Tx, cart: &Cart) -> StoreResult<Option<Purchase>> {
    let mut orders = tx.orders_from_cart(&cart.shop, &cart.latest.key)?;
    if let Some(key) = &cart.latest.order_key {
        orders.extend(tx.order(&cart.shop, key)?);
    }
    if let Some(shopper) = cart.shopper {
        let theirs = tx.orders_of(&cart.shop, shopper, ORDERS_LOOKED_AT_MAX)?;
        orders.extend(theirs.into_iter().filter(|o| o.latest.placed_at >= cart.first_seen_at));
    }
    let bought = orders.iter().filter(|o| o.purchased_at.is_some());
    Ok(bought.min_by_key(|o| (o.latest.placed_at, o.latest.key.clone())).map(purchase_of))
}

fn purchase_of(order: &Order) -> Purchase {
    Purchase { order_key: order.latest.key.clone(), at: order.latest.placed_at, total: order.latest.total }
}

/// Looks again at what ended a cart.
pub(super) fn refresh_purchase(tx: &mut dyn Tx, mut cart: Cart) -> StoreResult<()> {
    let purchase = find_purchase(tx, &cart)?;
    if purchase == cart.purchase {
        return Ok(());
    }
    cart.purchase = purchase;
    tx.put_cart(&cart)
}

/// Looks again at what ended a person's carts: after an order of theirs, or after two people turned out to be one.
pub(super) fn refresh_purchases_of(tx: &mut dyn Tx, shop: &ShopId, shopper: ShopperId) -> StoreResult<()> {
    for cart in tx.carts_of(shop, shopper, CARTS_REFRESHED_MAX)? {
        refresh_purchase(tx, cart)?;
    }
    Ok(())
}

/// Looks again at whose a browser's carts are, after it was seen with a known person.
pub(super) fn relink(tx: &mut dyn Tx, shop: &ShopId, browser: &Identity, limit: i64) -> StoreResult<()> {
    for mut cart in tx.carts_naming(shop, browser, limit)? {
        if cart.identities.iter().any(|i| i.kind.is_strong()) {
            continue;
        }
        let owner = shoppers::owner_of(tx, shop, &cart.identities)?;
        if owner != cart.shopper {
            cart.shopper = owner;
            cart.purchase = find_purchase(tx, &cart)?;
            tx.put_cart(&cart)?;
        }
    }
    Ok(())
}
