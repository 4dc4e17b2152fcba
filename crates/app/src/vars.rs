//! What expressions in flow documents see of one subject at one instant.

use domain::cart::{Cart, CartStage};
use domain::enrollment::{Enrollment, Subject};
use domain::ids::{ShopId, ShopperId};
use domain::money::Money;
use domain::order::Order;
use domain::ports::store::{StoreError, StoreResult, Tx};
use domain::shop::Shop;
use domain::shopper::{IdentityKind, Shopper};
use flow::vars::{CartVars, ItemVars, NowVars, ReachableVars, ShopperVars, ValueTier, Vars};

use crate::context::App;

/// Most orders of one shopper that are counted.
const ORDERS_MAX: i64 = 200;

/// Variables of an enrollment's subject.
///
/// # Errors
/// When the store fails.
pub fn of_enrollment(app: &App, tx: &mut dyn Tx, enrollment: &Enrollment) -> StoreResult<Vars> {
    if let Subject::Cart(key) = &enrollment.subject
        && let Some(cart) = tx.cart(&enrollment.shop, key)?
    {
        return of_cart(app, tx, &cart);
    }
    let shop = shop(tx, &enrollment.shop)?;
    let person = person(tx, &enrollment.shop, enrollment.shopper)?;
    let orders = orders_before(tx, &enrollment.shop, enrollment.shopper, None)?;
    Ok(vars(app, &shop, None, person.as_ref(), &orders, None))
}

/// Variables of a cart.
///
/// # Errors
/// When the store fails.
pub fn of_cart(app: &App, tx: &mut dyn Tx, cart: &Cart) -> StoreResult<Vars> {
    let shop = shop(tx, &cart.shop)?;
    let person = person(tx, &cart.shop, cart.shopper)?;
    let orders = orders_before(tx, &cart.shop, cart.shopper, Some(cart))?;
    Ok(vars(app, &shop, Some(cart), person.as_ref(), &orders, None))
}

/// Variables of a product that somebody looked at for long.
///
/// # Errors
/// When the store fails.
pub fn of_product(
    app: &App,
    tx: &mut dyn Tx,
    shop_id: &ShopId,
    shopper: Option<ShopperId>,
    product_key: &str,
    seconds: i64,
) -> StoreResult<Vars> {
    let shop = shop(tx, shop_id)?;
    let person = person(tx, shop_id, shopper)?;
    let orders = orders_before(tx, shop_id, shopper, None)?;
    let price = tx.variants_of(shop_id, product_key)?.iter().filter_map(|v| v.price).map(|p| p.minor).max();
    let item = price.map(|price_minor| ItemVars {
        price_minor,
        high_value: is_high(&shop, Money::new(price_minor, shop.currency)),
        hovered_seconds: seconds,
    });
    Ok(vars(app, &shop, None, person.as_ref(), &orders, item))
}

/// The shopper's purchases before a cart was begun (all of them without a cart).
///
/// # Errors
/// When the store fails.
pub fn orders_before(
    tx: &mut dyn Tx,
    shop: &ShopId,
    shopper: Option<ShopperId>,
    cart: Option<&Cart>,
) -> StoreResult<Vec<Order>> {
    let Some(shopper) = shopper else { return Ok(vec![]) };
    let mut orders = tx.orders_of(shop, shopper, ORDERS_MAX)?;
    orders.retain(|o| o.purchased_at.is_some() && cart.is_none_or(|c| o.latest.placed_at < c.first_seen_at));
    Ok(orders)
}

fn shop(tx: &mut dyn Tx, id: &ShopId) -> StoreResult<Shop> {
    tx.shop(id)?.ok_or_else(|| StoreError::Corrupt(format!("no shop {id}")))
}

fn person(tx: &mut dyn Tx, shop: &ShopId, id: Option<ShopperId>) -> StoreResult<Option<Shopper>> {
    id.map_or(Ok(None), |id| tx.shopper(shop, id))
}

fn is_high(shop: &Shop, amount: Money) -> bool {
    shop.settings.high_value_from.is_some_and(|from| from.currency == amount.currency && amount.minor >= from.minor)
}

fn vars(
    app: &App,
    shop: &Shop,
    cart: Option<&Cart>,
    person: Option<&Shopper>,
    orders: &[Order],
    item: Option<ItemVars>,
) -> Vars {
    let high = cart.is_some_and(|c| is_high(shop, c.latest.total));
    let profile = person.map(|p| p.profile.clone()).unwrap_or_default();
    let zone = profile.time_zone.clone().unwrap_or_else(|| shop.time_zone.clone());
    let known = |kind: IdentityKind| {
        cart.is_some_and(|c| c.identities.iter().any(|i| i.kind == kind))
            || person.is_some_and(|p| p.address(kind).is_some())
    };
    Vars {
        cart: cart.map(|cart| CartVars {
            total_minor: cart.latest.total.minor,
            currency: cart.latest.currency.code().to_owned(),
            items: cart.latest.lines.iter().map(|l| l.quantity).sum(),
            stage: cart.stage,
            has_checkout: cart.stage >= CartStage::Checkout,
            value_tier: if high { ValueTier::High } else { ValueTier::Normal },
        }),
        shopper: ShopperVars {
            orders: i64::try_from(orders.len()).unwrap_or(i64::MAX),
            first_time: orders.is_empty(),
            returning: !orders.is_empty(),
            high_value: high,
            country: profile.country,
            locale: profile.locale,
            time_zone: zone.clone(),
            reachable: ReachableVars {
                email: known(IdentityKind::Email),
                whatsapp: known(IdentityKind::Phone),
                webchat: known(IdentityKind::Anonymous),
            },
        },
        item,
        now: NowVars::at(app.now(), &zone),
    }
}
