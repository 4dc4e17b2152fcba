//! Carts and orders.

use std::collections::BTreeSet;

use domain::cart::Cart;
use domain::ids::{CartId, ShopId, ShopperId};
use domain::order::Order;
use domain::ports::store::{SalesRepository, StoreResult};
use domain::shopper::{Identity, IdentityKind};
use domain::timestamp::Timestamp;

use super::{ROWS_MAX, Repositories, body, bounded, bytes, from_word, json, shops};
use crate::dialect::{EACH_CART, EACH_SHOPPERS_ORDERS};
use crate::exec::Column;

impl Repositories<'_> {
    /// Makes the look-up by identity say what the cart says. Mostly nothing has changed and nothing is written.
    fn index_identities(&mut self, cart: &Cart) -> StoreResult<()> {
        let (shop, key) = (&cart.shop, cart.latest.key.as_str());
        let rows = self.rows(
            "SELECT kind, value FROM cart_identities WHERE shop = ?1 AND cart_key = ?2",
            &[shop.into(), key.into()],
        )?;
        let held = rows
            .iter()
            .map(|row| Ok(Identity { kind: from_word::<IdentityKind>(row.text(0)?)?, value: row.text(1)?.to_owned() }))
            .collect::<StoreResult<BTreeSet<_>>>()?;
        for gone in held.difference(&cart.identities) {
            self.write(
                "DELETE FROM cart_identities WHERE shop = ?1 AND kind = ?2 AND value = ?3 AND cart_key = ?4",
                &[shop.into(), gone.kind.as_str().into(), gone.value.as_str().into(), key.into()],
            )?;
        }
        for new in cart.identities.difference(&held) {
            self.write(
                "INSERT INTO cart_identities (shop, kind, value, cart_key) VALUES (?1, ?2, ?3, ?4)",
                &[shop.into(), new.kind.as_str().into(), new.value.as_str().into(), key.into()],
            )?;
        }
        Ok(())
    }
}

impl SalesRepository for Repositories<'_> {
    fn cart(&mut self, shop: &ShopId, key: &str) -> StoreResult<Option<Cart>> {
        self.body("SELECT body FROM carts WHERE shop = ?1 AND key = ?2", &[shop.into(), key.into()])
    }

    fn carts(&mut self, shop: &ShopId, keys: &[&str]) -> StoreResult<Vec<Cart>> {
        self.each_body(&EACH_CART, &[shops(shop, keys.len()), Column::texts(keys.iter().copied())])
    }

    fn cart_by_id(&mut self, shop: &ShopId, id: CartId) -> StoreResult<Option<Cart>> {
        self.body("SELECT body FROM carts WHERE shop = ?1 AND id = ?2", &[shop.into(), (&bytes!(id)).into()])
    }

    fn put_cart(&mut self, cart: &Cart) -> StoreResult<()> {
        let shopper = cart.shopper.map(|id| bytes!(id));
        self.write(
            "INSERT INTO carts (shop, key, id, shopper, changed_ms, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (shop, key) DO UPDATE SET id = excluded.id, shopper = excluded.shopper, \
             changed_ms = excluded.changed_ms, body = excluded.body",
            &[
                (&cart.shop).into(),
                cart.latest.key.as_str().into(),
                (&bytes!(cart.id)).into(),
                (&shopper).into(),
                cart.last_change_at.into(),
                body(&json(cart)?),
            ],
        )?;
        self.index_identities(cart)
    }

    fn carts_of(&mut self, shop: &ShopId, shopper: ShopperId, limit: i64) -> StoreResult<Vec<Cart>> {
        self.bodies(
            "SELECT body FROM carts WHERE shop = ?1 AND shopper = ?2 ORDER BY changed_ms DESC, key LIMIT ?3",
            &[shop.into(), (&bytes!(shopper)).into(), bounded(limit)],
        )
    }

    fn carts_naming(&mut self, shop: &ShopId, identity: &Identity, limit: i64) -> StoreResult<Vec<Cart>> {
        self.bodies(
            "SELECT body FROM carts JOIN cart_identities i ON i.shop = carts.shop AND i.cart_key = carts.key \
             WHERE i.shop = ?1 AND i.kind = ?2 AND i.value = ?3 ORDER BY changed_ms DESC, key LIMIT ?4",
            &[shop.into(), identity.kind.as_str().into(), identity.value.as_str().into(), bounded(limit)],
        )
    }

    fn recent_carts(&mut self, shop: &ShopId, before: Timestamp, limit: i64) -> StoreResult<Vec<Cart>> {
        self.bodies(
            "SELECT body FROM carts WHERE shop = ?1 AND changed_ms < ?2 ORDER BY changed_ms DESC, key LIMIT ?3",
            &[shop.into(), before.into(), bounded(limit)],
        )
    }

    fn order(&mut self, shop: &ShopId, key: &str) -> StoreResult<Option<Order>> {
        self.body("SELECT body FROM orders WHERE shop = ?1 AND key = ?2", &[shop.into(), key.into()])
    }

    fn put_order(&mut self, order: &Order) -> StoreResult<()> {
        let shopper = order.shopper.map(|id| bytes!(id));
        self.write(
            "INSERT INTO orders (shop, key, shopper, cart_key, placed_ms, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6) \
             ON CONFLICT (shop, key) DO UPDATE SET shopper = excluded.shopper, cart_key = excluded.cart_key, \
             placed_ms = excluded.placed_ms, body = excluded.body",
            &[
                (&order.shop).into(),
                order.latest.key.as_str().into(),
                (&shopper).into(),
                order.latest.cart_key.as_deref().into(),
                order.latest.placed_at.into(),
                body(&json(order)?),
            ],
        )?;
        Ok(())
    }

    fn orders_of(&mut self, shop: &ShopId, shopper: ShopperId, limit: i64) -> StoreResult<Vec<Order>> {
        self.bodies(
            "SELECT body FROM orders WHERE shop = ?1 AND shopper = ?2 ORDER BY placed_ms DESC, key LIMIT ?3",
            &[shop.into(), (&bytes!(shopper)).into(), bounded(limit)],
        )
    }

    fn orders_of_each(&mut self, shop: &ShopId, shoppers: &[ShopperId], limit_each: i64) -> StoreResult<Vec<Order>> {
        let ids: Vec<_> = shoppers.iter().map(|id| bytes!(id)).collect();
        let most = Column::Ints(vec![Some(limit_each.clamp(0, ROWS_MAX)); ids.len()]);
        self.each_body(&EACH_SHOPPERS_ORDERS, &[shops(shop, ids.len()), Column::ids(&ids), most])
    }

    fn orders_from_cart(&mut self, shop: &ShopId, cart_key: &str) -> StoreResult<Vec<Order>> {
        self.bodies(
            "SELECT body FROM orders WHERE shop = ?1 AND cart_key = ?2 ORDER BY placed_ms, key",
            &[shop.into(), cart_key.into()],
        )
    }
}
