//! What expressions in flow documents see of one subject at one instant.

use std::collections::HashMap;

use domain::cart::{Cart, CartStage};
use domain::decision::LabelPayer;
use domain::enrollment::{Enrollment, Subject};
use domain::ids::{ShopId, ShopperId};
use domain::money::Money;
use domain::order::Order;
use domain::ports::store::{StoreError, StoreResult, Tx};
use domain::returns::Return;
use domain::shop::Shop;
use domain::shopper::{IdentityKind, Shopper};
use flow::vars::{CartVars, ItemVars, NowVars, OrderVars, ReachableVars, ReturnVars, ShopperVars, ValueTier, Vars};

use crate::context::App;

/// Most orders of one shopper that are counted.
const ORDERS_MAX: i64 = 200;

/// What is known of the subjects of several enrollments of one shop, read at once.
#[derive(Debug)]
pub struct Known {
    shop: Shop,
    carts: HashMap<String, Cart>,
    people: HashMap<ShopperId, Shopper>,
    returns: HashMap<String, Return>,
    orders: HashMap<String, Order>,
    /// Purchases by person, latest first.
    purchases: HashMap<ShopperId, Vec<Order>>,
}

impl Known {
    /// Reads what the variables of these enrollments are made of.
    ///
    /// # Errors
    /// When the store fails.
    pub fn read(tx: &mut dyn Tx, shop_id: &ShopId, enrollments: &[&Enrollment]) -> StoreResult<Self> {
        let mut keys: Vec<&str> = enrollments.iter().filter_map(|e| cart_key(e)).collect();
        keys.sort_unstable();
        keys.dedup();
        let carts: HashMap<_, _> = tx.carts(shop_id, &keys)?.into_iter().map(|c| (c.latest.key.clone(), c)).collect();
        let mut ids: Vec<ShopperId> = carts.values().filter_map(|c| c.shopper).collect();
        ids.extend(enrollments.iter().filter_map(|e| e.shopper));
        ids.sort_unstable();
        ids.dedup();
        let mut known = Self::of(tx, shop_id, carts, &ids)?;
        for enrollment in enrollments {
            match &enrollment.subject {
                Subject::Return(number) => {
                    let goods = tx.return_by_number(shop_id, number)?;
                    known.returns.extend(goods.map(|goods| (number.clone(), goods)));
                }
                Subject::Order(key) => {
                    let order = tx.order(shop_id, key)?;
                    known.orders.extend(order.map(|order| (key.clone(), order)));
                }
                Subject::Cart(_) | Subject::Session(_) | Subject::Watch(_) | Subject::Conversation(_) => {}
            }
        }
        Ok(known)
    }

    fn of(tx: &mut dyn Tx, id: &ShopId, carts: HashMap<String, Cart>, ids: &[ShopperId]) -> StoreResult<Self> {
        let shop = shop(tx, id)?;
        let people = tx.shoppers(id, ids)?.into_iter().map(|person| (person.id, person)).collect();
        let mut purchases: HashMap<ShopperId, Vec<Order>> = HashMap::new();
        for order in tx.orders_of_each(id, ids, ORDERS_MAX)? {
            if let (Some(shopper), true) = (order.shopper, order.purchased_at.is_some()) {
                purchases.entry(shopper).or_default().push(order);
            }
        }
        Ok(Self { shop, carts, people, returns: HashMap::new(), orders: HashMap::new(), purchases })
    }

    /// Variables of an enrollment's subject.
    #[must_use]
    pub fn of_enrollment(&self, app: &App, enrollment: &Enrollment) -> Vars {
        let vars = match cart_key(enrollment).and_then(|key| self.carts.get(key)) {
            Some(cart) => self.of_cart(app, cart),
            None => self.vars(app, None, enrollment.shopper, None),
        };
        match &enrollment.subject {
            Subject::Return(number) => Vars { goods: self.returns.get(number).map(goods), ..vars },
            Subject::Order(key) => Vars { order: self.orders.get(key).map(|of| order(&self.shop, of)), ..vars },
            Subject::Cart(_) | Subject::Session(_) | Subject::Watch(_) | Subject::Conversation(_) => vars,
        }
    }

    fn of_cart(&self, app: &App, cart: &Cart) -> Vars {
        self.vars(app, Some(cart), cart.shopper, None)
    }

    /// Orders count when they were placed before the cart was begun (all of them without a cart).
    fn vars(&self, app: &App, cart: Option<&Cart>, shopper: Option<ShopperId>, item: Option<ItemVars>) -> Vars {
        let person = shopper.and_then(|id| self.people.get(&id));
        let orders = shopper.and_then(|id| self.purchases.get(&id)).map_or(0, |orders| {
            orders.iter().filter(|o| cart.is_none_or(|c| o.latest.placed_at < c.first_seen_at)).count()
        });
        vars(app, &self.shop, cart, person, orders, item)
    }
}

fn cart_key(enrollment: &Enrollment) -> Option<&str> {
    match &enrollment.subject {
        Subject::Cart(key) => Some(key),
        Subject::Session(_) | Subject::Order(_) | Subject::Return(_) | Subject::Watch(_) | Subject::Conversation(_) => {
            None
        }
    }
}

fn goods(of: &Return) -> ReturnVars {
    let label_payer = match of.registration.label_payer {
        LabelPayer::Shop => "shop",
        LabelPayer::Customer => "customer",
        LabelPayer::None => "none",
    };
    ReturnVars { label_payer: label_payer.to_owned(), reason: of.registration.reason.clone() }
}

fn order(shop: &Shop, of: &Order) -> OrderVars {
    let total = of.latest.total;
    OrderVars {
        total_minor: total.minor,
        currency: total.currency.code().to_owned(),
        items: of.latest.lines.iter().map(|line| line.quantity).sum(),
        value_tier: if is_high(shop, total) { ValueTier::High } else { ValueTier::Normal },
    }
}

/// Variables of an order that was placed.
///
/// # Errors
/// When the store fails.
pub fn of_order(app: &App, tx: &mut dyn Tx, of: &Order) -> StoreResult<Vars> {
    let ids: Vec<_> = of.shopper.into_iter().collect();
    let known = Known::of(tx, &of.shop, HashMap::new(), &ids)?;
    Ok(Vars { order: Some(order(&known.shop, of)), ..known.vars(app, None, of.shopper, None) })
}

/// Variables of a person alone.
///
/// # Errors
/// When the store fails.
pub fn of_shopper(app: &App, tx: &mut dyn Tx, shop_id: &ShopId, shopper: Option<ShopperId>) -> StoreResult<Vars> {
    let ids: Vec<_> = shopper.into_iter().collect();
    Ok(Known::of(tx, shop_id, HashMap::new(), &ids)?.vars(app, None, shopper, None))
}

/// Variables of a return that begins.
///
/// # Errors
/// When the store fails.
pub fn of_return(app: &App, tx: &mut dyn Tx, of: &Return, shopper: Option<ShopperId>) -> StoreResult<Vars> {
    let ids: Vec<_> = shopper.into_iter().collect();
    let vars = Known::of(tx, &of.shop, HashMap::new(), &ids)?.vars(app, None, shopper, None);
    Ok(Vars { goods: Some(goods(of)), ..vars })
}

/// Variables of a cart.
///
/// # Errors
/// When the store fails.
pub fn of_cart(app: &App, tx: &mut dyn Tx, cart: &Cart) -> StoreResult<Vars> {
    let ids: Vec<_> = cart.shopper.into_iter().collect();
    Ok(Known::of(tx, &cart.shop, HashMap::new(), &ids)?.of_cart(app, cart))
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
    let ids: Vec<_> = shopper.into_iter().collect();
    let known = Known::of(tx, shop_id, HashMap::new(), &ids)?;
    let price = tx.variants_of(shop_id, product_key)?.iter().filter_map(|v| v.price).map(|p| p.minor).max();
    let item = price.map(|price_minor| ItemVars {
        price_minor,
        high_value: is_high(&known.shop, Money::new(price_minor, known.shop.currency)),
        hovered_seconds: seconds,
    });
    Ok(known.vars(app, None, shopper, item))
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

fn is_high(shop: &Shop, amount: Money) -> bool {
    shop.settings.high_value_from.is_some_and(|from| from.currency == amount.currency && amount.minor >= from.minor)
}

fn vars(
    app: &App,
    shop: &Shop,
    cart: Option<&Cart>,
    person: Option<&Shopper>,
    orders: usize,
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
            orders: i64::try_from(orders).unwrap_or(i64::MAX),
            first_time: orders == 0,
            returning: orders > 0,
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
        order: None,
        goods: None,
        now: NowVars::at(app.now(), &zone),
    }
}
