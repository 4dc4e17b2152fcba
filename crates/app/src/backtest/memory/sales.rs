//! Carts, orders, catalogue, returns.

use std::cmp::Reverse;

use domain::cart::Cart;
use domain::ids::{CartId, ShopId, ShopperId};
use domain::order::{Order, OrderStatus};
use domain::ports::store::{CatalogueRepository, ReturnRepository, SalesRepository, StoreResult};
use domain::product::{Product, Variant, Versioned};
use domain::returns::Return;
use domain::shopper::Identity;
use domain::timestamp::Timestamp;

use super::{Memory, at_most, enlist, not_kept, unlist};

impl SalesRepository for Memory {
    fn cart(&mut self, _shop: &ShopId, key: &str) -> StoreResult<Option<Cart>> {
        Ok(self.carts.get(key).cloned())
    }

    fn carts(&mut self, _shop: &ShopId, keys: &[&str]) -> StoreResult<Vec<Cart>> {
        Ok(keys.iter().filter_map(|key| self.carts.get(*key).cloned()).collect())
    }

    fn cart_by_id(&mut self, _shop: &ShopId, _id: CartId) -> StoreResult<Option<Cart>> {
        not_kept("index of carts by id")
    }

    fn put_cart(&mut self, cart: &Cart) -> StoreResult<()> {
        let key = &cart.latest.key;
        let before = self.carts.insert(key.clone(), cart.clone());
        if let Some(old) = before.as_ref().and_then(|b| b.shopper).filter(|old| Some(*old) != cart.shopper) {
            unlist(&mut self.carts_by_shopper, &old, key);
        }
        if let Some(shopper) = cart.shopper.filter(|s| before.as_ref().is_none_or(|b| b.shopper != Some(*s))) {
            enlist(&mut self.carts_by_shopper, shopper, key.clone());
        }
        for browser in cart.identities.iter().filter(|i| !i.kind.is_strong()) {
            if before.as_ref().is_none_or(|b| !b.identities.contains(browser)) {
                enlist(&mut self.carts_by_browser, browser.clone(), key.clone());
            }
        }
        Ok(())
    }

    fn carts_of(&mut self, _shop: &ShopId, shopper: ShopperId, limit: i64) -> StoreResult<Vec<Cart>> {
        let keys = self.carts_by_shopper.get(&shopper).map_or(&[][..], Vec::as_slice);
        Ok(at_most(latest(keys.iter().filter_map(|key| self.carts.get(key)).cloned().collect()), limit))
    }

    fn carts_naming(&mut self, _shop: &ShopId, identity: &Identity, limit: i64) -> StoreResult<Vec<Cart>> {
        if identity.kind.is_strong() {
            return not_kept("index of carts by address");
        }
        let keys = self.carts_by_browser.get(identity).map_or(&[][..], Vec::as_slice);
        Ok(at_most(latest(keys.iter().filter_map(|key| self.carts.get(key)).cloned().collect()), limit))
    }

    fn recent_carts(&mut self, _shop: &ShopId, _before: Timestamp, _limit: i64) -> StoreResult<Vec<Cart>> {
        not_kept("list of carts by time")
    }

    fn order(&mut self, _shop: &ShopId, key: &str) -> StoreResult<Option<Order>> {
        Ok(self.orders.get(key).cloned())
    }

    fn put_order(&mut self, order: &Order) -> StoreResult<()> {
        let key = &order.latest.key;
        let before = self.orders.get(key);
        if let Some(old) = before.and_then(|b| b.shopper).filter(|old| Some(*old) != order.shopper) {
            unlist(&mut self.orders_by_shopper, &old, key);
        }
        if let Some(shopper) = order.shopper {
            enlist(&mut self.orders_by_shopper, shopper, key.clone());
        }
        let old_cart = self.orders.get(key).and_then(|b| b.latest.cart_key.clone());
        if old_cart != order.latest.cart_key {
            if let Some(old) = old_cart {
                unlist(&mut self.orders_by_cart, &old, key);
            }
            if let Some(cart) = &order.latest.cart_key {
                enlist(&mut self.orders_by_cart, cart.clone(), key.clone());
            }
        }
        self.orders.insert(key.clone(), slim(order));
        Ok(())
    }

    fn orders_of(&mut self, _shop: &ShopId, shopper: ShopperId, limit: i64) -> StoreResult<Vec<Order>> {
        let keys = self.orders_by_shopper.get(&shopper).map_or(&[][..], Vec::as_slice);
        let mut orders: Vec<Order> = keys.iter().filter_map(|key| self.orders.get(key)).cloned().collect();
        orders.sort_by(|a, b| {
            (Reverse(a.latest.placed_at), &a.latest.key).cmp(&(Reverse(b.latest.placed_at), &b.latest.key))
        });
        Ok(at_most(orders, limit))
    }

    fn orders_of_each(&mut self, shop: &ShopId, shoppers: &[ShopperId], limit_each: i64) -> StoreResult<Vec<Order>> {
        let mut all = Vec::new();
        for shopper in shoppers {
            all.extend(self.orders_of(shop, *shopper, limit_each)?);
        }
        Ok(all)
    }

    fn orders_from_cart(&mut self, _shop: &ShopId, cart_key: &str) -> StoreResult<Vec<Order>> {
        let keys = self.orders_by_cart.get(cart_key).map_or(&[][..], Vec::as_slice);
        let mut orders: Vec<Order> = keys.iter().filter_map(|key| self.orders.get(key)).cloned().collect();
        orders.sort_by(|a, b| (a.latest.placed_at, &a.latest.key).cmp(&(b.latest.placed_at, &b.latest.key)));
        Ok(orders)
    }
}

fn latest(mut carts: Vec<Cart>) -> Vec<Cart> {
    carts.sort_by(|a, b| (Reverse(a.last_change_at), &a.latest.key).cmp(&(Reverse(b.last_change_at), &b.latest.key)));
    carts
}

/// An order without what no rule reads: there are as many of them as purchases in the whole period.
fn slim(order: &Order) -> Order {
    let mut order = order.clone();
    // Whether a deleted order tells its content decides which of two snapshots stands.
    if order.latest.status != OrderStatus::Deleted {
        order.latest.lines = vec![];
    }
    order.latest.shipments = vec![];
    order
}

impl CatalogueRepository for Memory {
    fn product(&mut self, _shop: &ShopId, key: &str) -> StoreResult<Option<Versioned<Product>>> {
        Ok(self.products.get(key).cloned())
    }

    fn put_product(&mut self, _shop: &ShopId, key: &str, product: &Versioned<Product>) -> StoreResult<()> {
        self.products.insert(key.to_owned(), product.clone());
        Ok(())
    }

    fn variant(&mut self, _shop: &ShopId, key: &str) -> StoreResult<Option<Versioned<Variant>>> {
        Ok(self.variants.get(key).cloned())
    }

    fn put_variant(
        &mut self,
        _shop: &ShopId,
        key: &str,
        product_key: &str,
        variant: &Versioned<Variant>,
    ) -> StoreResult<()> {
        self.variants.insert(key.to_owned(), variant.clone());
        self.variants_by_product.entry(product_key.to_owned()).or_default().insert(key.to_owned());
        Ok(())
    }

    fn variants_of(&mut self, _shop: &ShopId, product_key: &str) -> StoreResult<Vec<Variant>> {
        let keys = self.variants_by_product.get(product_key).into_iter().flatten();
        let held = keys.filter_map(|key| self.variants.get(key)?.value.clone());
        Ok(held.filter(|v| v.product_key == product_key).collect())
    }

    fn products(&mut self, _shop: &ShopId, after: &str, limit: i64) -> StoreResult<Vec<Product>> {
        let from = (std::ops::Bound::Excluded(after.to_owned()), std::ops::Bound::Unbounded);
        let held = self.products.range(from).filter_map(|(_, p)| p.value.clone());
        Ok(held.take(usize::try_from(limit).unwrap_or(0)).collect())
    }
}

impl ReturnRepository for Memory {
    fn put_return(&mut self, one: &Return) -> StoreResult<()> {
        self.returns.insert(one.registration.number.clone(), one.clone());
        Ok(())
    }

    fn return_by_number(&mut self, _shop: &ShopId, number: &str) -> StoreResult<Option<Return>> {
        Ok(self.returns.get(number).cloned())
    }

    fn returns_of(&mut self, _shop: &ShopId, order_key: &str) -> StoreResult<Vec<Return>> {
        let of = |r: &&Return| r.registration.order_key == order_key;
        let mut found: Vec<Return> = self.returns.values().filter(of).cloned().collect();
        found.sort_by(|a, b| (a.registered_at, &a.registration.number).cmp(&(b.registered_at, &b.registration.number)));
        Ok(found)
    }
}

impl Memory {
    pub(super) fn forget_cart(&mut self, key: &String) {
        let Some(cart) = self.carts.remove(key) else { return };
        if let Some(shopper) = cart.shopper {
            unlist(&mut self.carts_by_shopper, &shopper, key);
        }
        for browser in cart.identities.iter().filter(|i| !i.kind.is_strong()) {
            unlist(&mut self.carts_by_browser, browser, key);
        }
    }
}
