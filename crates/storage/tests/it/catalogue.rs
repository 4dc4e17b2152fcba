//! The catalogue.

use domain::product::Versioned;
use testkit::build::{self, at};

use crate::fixture::Fixture;

pub fn products_page_by_key(f: &Fixture) {
    let shop = f.shop.clone();
    // Bytes decide the order on both databases, not a language's rules.
    let names = ["B", "Z", "a", "b", "ä"];
    f.write(move |tx| {
        names.iter().rev().try_for_each(|key| {
            tx.put_product(&shop, key, &Versioned { value: Some(build::product(key)), version: at(1) })
        })
    });
    let mut after = String::new();
    let mut seen = Vec::new();
    loop {
        let (shop, from) = (f.shop.clone(), after.clone());
        let page = f.read(move |tx| tx.products(&shop, &from, 2));
        let Some(last) = page.last() else { break };
        after.clone_from(&last.key);
        seen.extend(page.into_iter().map(|product| product.key));
    }
    assert_eq!(seen, names);
}

pub fn tombstones_are_kept_and_left_out(f: &Fixture) {
    let shop = f.shop.clone();
    f.write(move |tx| {
        for key in ["v1", "v2"] {
            let row = Versioned { value: Some(build::variant(key, "p1")), version: at(1) };
            tx.put_variant(&shop, key, "p1", &row)?;
        }
        tx.put_product(&shop, "p1", &Versioned { value: Some(build::product("p1")), version: at(1) })?;
        tx.put_product(&shop, "p1", &Versioned { value: None, version: at(2) })?;
        tx.put_variant(&shop, "v1", "p1", &Versioned { value: None, version: at(3) })
    });
    let shop = f.shop.clone();
    let (product, variant, gone, variants, products) = f.read(move |tx| {
        Ok((
            tx.product(&shop, "p1")?,
            tx.variant(&shop, "v2")?,
            tx.variant(&shop, "v1")?,
            tx.variants_of(&shop, "p1")?,
            tx.products(&shop, "", 9)?,
        ))
    });
    assert_eq!(product, Some(Versioned { value: None, version: at(2) }));
    assert_eq!(variant, Some(Versioned { value: Some(build::variant("v2", "p1")), version: at(1) }));
    assert_eq!(gone, Some(Versioned { value: None, version: at(3) }));
    assert_eq!(variants, [build::variant("v2", "p1")]);
    assert_eq!(products, []);
}
