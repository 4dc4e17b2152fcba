//! Carts and orders.

use domain::shopper::Identity;
use std::slice::from_ref;
use testkit::build::{self, at, email};

use crate::fixture::Fixture;

fn keys(carts: &[domain::cart::Cart]) -> Vec<&str> {
    carts.iter().map(|cart| cart.latest.key.as_str()).collect()
}

pub fn carts_are_found_by_everything(f: &Fixture) {
    let anna = email("anna@example.test");
    let carts: Vec<_> = (1..=4).map(|n| build::cart(&f.shop, &format!("c{n}"), from_ref(&anna), at(n * 10))).collect();
    let id = carts[1].id;
    let owner = carts[1].shopper.expect("has one");
    let second = carts[1].clone();
    f.write(move |tx| carts.iter().try_for_each(|cart| tx.put_cart(cart)));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.cart(&shop, "c2")), Some(second.clone()));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.cart_by_id(&shop, id)), Some(second.clone()));
    let shop = f.shop.clone();
    assert_eq!(keys(&f.read(move |tx| tx.carts_of(&shop, owner, 3))), ["c4", "c3", "c2"]);
    let shop = f.shop.clone();
    assert_eq!(keys(&f.read(move |tx| tx.carts_naming(&shop, &anna, 2))), ["c4", "c3"]);
    let shop = f.shop.clone();
    assert_eq!(keys(&f.read(move |tx| tx.recent_carts(&shop, at(30), 9))), ["c2", "c1"], "before is exclusive");
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.recent_carts(&shop, at(99), -1)), [], "a negative limit is none");
    let mut changed = second;
    changed.last_change_at = at(99);
    changed.shopper = None;
    f.write(move |tx| tx.put_cart(&changed));
    let shop = f.shop.clone();
    assert_eq!(keys(&f.read(move |tx| tx.recent_carts(&shop, at(1_000), 1))), ["c2"]);
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.carts_of(&shop, owner, 9)).len(), 3);
}

pub fn cart_identities_follow_the_cart(f: &Fixture) {
    let (browser, anna) = (Identity::anonymous("b1"), email("anna@example.test"));
    let named = |identity: &Identity| {
        let (shop, identity) = (f.shop.clone(), identity.clone());
        f.read(move |tx| tx.carts_naming(&shop, &identity, 9)).len()
    };
    for (identities, expected) in
        [(vec![browser.clone()], (1, 0)), (vec![browser.clone(), anna.clone()], (1, 1)), (vec![anna.clone()], (0, 1))]
    {
        let cart = build::cart(&f.shop, "c1", &identities, at(1));
        f.write(move |tx| tx.put_cart(&cart));
        assert_eq!((named(&browser), named(&anna)), expected, "{identities:?}");
    }
}

pub fn orders_are_found_by_everything(f: &Fixture) {
    let anna = email("anna@example.test");
    let mut orders: Vec<_> =
        (1..=3).map(|n| build::order(&f.shop, &format!("o{n}"), from_ref(&anna), at(n * 10))).collect();
    orders[0].latest.cart_key = Some("c1".into());
    orders[2].latest.cart_key = Some("c1".into());
    let owner = orders[0].shopper.expect("has one");
    let expected = orders.clone();
    f.write(move |tx| orders.iter().try_for_each(|order| tx.put_order(order)));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.order(&shop, "o2")), Some(expected[1].clone()));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.orders_of(&shop, owner, 2)), [expected[2].clone(), expected[1].clone()]);
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.orders_from_cart(&shop, "c1")), [expected[0].clone(), expected[2].clone()]);
    let mut changed = expected[0].clone();
    changed.latest.cart_key = None;
    f.write(move |tx| tx.put_order(&changed));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.orders_from_cart(&shop, "c1")), [expected[2].clone()]);
}
