//! Returns.

use domain::decision::{LabelPayer, Pieces};
use domain::ids::DecisionId;
use domain::returns::{Registration, Return};
use testkit::build::at;

use crate::fixture::Fixture;

fn one(f: &Fixture, number: &str, order: &str, registered: i64) -> Return {
    let registration = Registration {
        number: number.into(),
        order_key: order.into(),
        order_number: format!("#{order}"),
        pieces: Pieces { variant_key: "v1".into(), quantity: 1 },
        title: "Trail Runner".into(),
        reason: "wrong_size".into(),
        condition: "unused".into(),
        photos: 0,
        locale: "en".into(),
        contact: None,
        conversation: None,
        label_payer: LabelPayer::Shop,
        decision: DecisionId::derive(&[number]),
        decided_about: "return:o1:v1:1".into(),
    };
    Return {
        shop: f.shop.clone(),
        registration,
        registered_at: at(registered),
        label: None,
        updated_at: at(registered),
    }
}

/// A return is found by its number and by its order, in its own shop alone.
pub(crate) fn returns_are_found_by_number_and_order(f: &Fixture) {
    let (late, early, other) = (one(f, "R1-2", "o1", 20), one(f, "R1-1", "o1", 10), one(f, "R2-1", "o2", 5));
    for each in [&late, &early, &other] {
        let each = each.clone();
        f.write(move |tx| tx.put_return(&each));
    }
    let changed = Return { updated_at: at(30), ..early.clone() };
    let put = changed.clone();
    f.write(move |tx| tx.put_return(&put));
    let (shop, stranger) = (f.shop.clone(), domain::ids::ShopId::new("another").expect("a slug"));
    assert_eq!(f.read(move |tx| tx.returns_of(&shop, "o1")), [changed.clone(), late]);
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.return_by_number(&shop, "R1-1")), Some(changed));
    assert_eq!(f.read(move |tx| tx.return_by_number(&stranger, "R1-1")), None);
}
