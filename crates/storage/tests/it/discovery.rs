//! What browsers saw, and the owner's rules.

use domain::ids::ShopId;
use domain::list::{Exposure, ListHappening, ListPlace};
use domain::merchandise::Merchandising;
use testkit::build::at;

use crate::fixture::Fixture;

fn exposure(f: &Fixture, browser: &str) -> Exposure {
    Exposure::new(f.shop.clone(), browser.into())
}

/// What a browser saw is replaced, paged by browser, and its own shop's alone.
pub(crate) fn exposures_are_replaced_and_paged(f: &Fixture) {
    let (mut a, b) = (exposure(f, "a"), exposure(f, "b"));
    for each in [&a, &b] {
        let each = each.clone();
        f.write(move |tx| tx.put_exposure(&each));
    }
    a.take(ListPlace::Basket, &ListHappening::Withheld, at(5));
    let again = a.clone();
    f.write(move |tx| tx.put_exposure(&again));
    let page = |shop: &ShopId, after: &'static str, limit| {
        let shop = shop.clone();
        f.read(move |tx| tx.exposures(&shop, after, limit))
    };
    assert_eq!(page(&f.shop, "", 9), [a.clone(), b.clone()]);
    assert_eq!((page(&f.shop, "", 1), page(&f.shop, "a", 9)), (vec![a.clone()], vec![b]));
    let stranger = ShopId::new("another").expect("a slug");
    assert_eq!(page(&stranger, "", 9), []);
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.exposure(&shop, "a")), Some(a));
    assert_eq!(f.read(move |tx| tx.exposure(&stranger, "a")), None);
}

/// Rules are added one version after the other; none is changed, and who writes on an old one is refused.
pub(crate) fn rules_are_versions_that_follow_each_other(f: &Fixture) {
    let version = |n: i64, brand: &str| Merchandising {
        shop: f.shop.clone(),
        version: n,
        at: at(n),
        by: "Ada".into(),
        rules: serde_json::json!([{ "do": "bury", "with": { "brand": brand } }]),
    };
    let (shop, other) = (f.shop.clone(), ShopId::new("another").expect("a slug"));
    let number = |shop: &ShopId| {
        let shop = shop.clone();
        f.read(move |tx| tx.merchandising_version(&shop))
    };
    assert_eq!(number(&shop), 0);
    for one in [version(1, "a"), version(2, "b")] {
        f.write(move |tx| tx.add_merchandising(&one));
    }
    for late in [version(2, "c"), version(1, "c"), version(4, "c"), version(0, "c")] {
        f.try_write(move |tx| tx.add_merchandising(&late)).expect_err("somebody else was quicker");
    }
    let nobody = Merchandising { by: String::new(), ..version(3, "c") };
    f.try_write(move |tx| tx.add_merchandising(&nobody)).expect_err("somebody did it");
    assert_eq!((number(&shop), number(&other)), (2, 0));
    let all = f.read(move |tx| tx.merchandising(&shop, 9));
    assert_eq!(all, [version(2, "b"), version(1, "a")]);
    assert_eq!(f.read(move |tx| tx.merchandising(&other, 9)), []);
}
