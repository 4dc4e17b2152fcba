//! Pages of the shop.

use domain::ids::ShopId;
use domain::page::{Page, Section};
use domain::timestamp::DAY_MS;
use testkit::build::at;

use crate::fixture::Fixture;

fn page(f: &Fixture, source: &str, text: &str, every_days: Option<i64>) -> Page {
    let section =
        Section { path: vec!["Returns".into()], anchor: "returns".into(), text: text.into(), language: "en".into() };
    Page {
        shop: f.shop.clone(),
        source: source.into(),
        origin: "help".into(),
        title: "Returns".into(),
        version: Page::version_of("Returns", std::slice::from_ref(&section)),
        read_at: at(0),
        every_days,
        sections: vec![section],
    }
}

/// A page is replaced by its source, read again when due, and seen by its own shop alone.
pub(crate) fn pages_are_replaced_by_source_and_found_when_due(f: &Fixture) {
    let (weekly, daily, once) =
        (page(f, "b.md", "30 days", Some(7)), page(f, "a.md", "14 days", Some(1)), page(f, "c.md", "never", None));
    let newer = page(f, "b.md", "60 days", Some(7));
    for each in [&weekly, &daily, &once, &newer] {
        let each = each.clone();
        f.write(move |tx| tx.put_page(&each));
    }
    let stranger = ShopId::new("another").expect("a slug");
    let pages = |shop: &ShopId, after: &'static str, limit| {
        let shop = shop.clone();
        f.read(move |tx| tx.pages(&shop, after, limit))
    };
    assert_eq!(pages(&f.shop, "", 9), [daily.clone(), newer.clone(), once.clone()]);
    assert_eq!(pages(&f.shop, "a.md", 1), std::slice::from_ref(&newer));
    assert_eq!(pages(&stranger, "", 9), []);

    let due = |shop: &ShopId, days: i64| {
        let shop = shop.clone();
        f.read(move |tx| tx.pages_due(&shop, at(days * DAY_MS), 9))
    };
    assert_eq!(due(&f.shop, 0), []);
    assert_eq!(due(&f.shop, 1), std::slice::from_ref(&daily));
    assert_eq!(due(&f.shop, 7), [daily, newer]);
    assert_eq!(due(&stranger, 7), []);

    let delete = |shop: &ShopId| {
        let shop = shop.clone();
        f.write(move |tx| tx.delete_page(&shop, "b.md"))
    };
    assert!(!delete(&stranger), "another shop's page stays");
    assert!(delete(&f.shop));
    assert!(!delete(&f.shop));
    assert_eq!(pages(&f.shop, "a.md", 9), [once]);
    let long = Page { source: "x".repeat(2_000), ..page(f, "", "long", None) };
    f.try_write(move |tx| tx.put_page(&long)).expect_err("too long to look up by");
    let nowhere = page(f, "", "no source", None);
    f.try_write(move |tx| tx.put_page(&nowhere)).expect_err("a page comes from somewhere");
}
