//! People, consent, suppression.

use domain::consent::{ChannelKind, ConsentState, SuppressionReason};
use domain::ids::ShopperId;
use domain::ports::store::TouchFilter;
use domain::shopper::Identity;
use std::slice::from_ref;
use testkit::build::{self, at, email};

use crate::fixture::Fixture;

pub fn identities_point_at_their_person(f: &Fixture) {
    let shop = f.shop.clone();
    let phone = Identity::phone("+4915112345678").expect("a number");
    let mut anna = build::shopper(&[email("anna@example.test"), phone.clone()]);
    anna.profile.first_name = Some("Anna".into());
    let (stored, number) = (anna.clone(), phone.clone());
    f.write(move |tx| tx.put_shopper(&shop, &stored));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.shopper_of(&shop, &number)), Some(anna.id));
    let shop = f.shop.clone();
    let id = anna.id;
    assert_eq!(f.read(move |tx| tx.shopper(&shop, id)), Some(anna));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.shopper_of(&shop, &email("nobody@example.test"))), None);
    // An identity that turns out to be somebody else's points there from then on.
    let shop = f.shop.clone();
    let ben = build::shopper(&[email("ben@example.test"), phone.clone()]);
    let stored = ben.clone();
    f.write(move |tx| tx.put_shopper(&shop, &stored));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.shopper_of(&shop, &phone)), Some(ben.id));
}

pub fn merging_moves_everything(f: &Fixture) {
    let (old, new) = (email("anna@example.test"), Identity::customer("woocommerce", "2"));
    let (from, into) = (build::shopper(from_ref(&old)), build::shopper(from_ref(&new)));
    let (from_id, into_id) = (from.id, into.id);
    let shop = f.shop.clone();
    let cart = build::cart(&shop, "c1", from_ref(&old), at(1));
    let order = build::order(&shop, "o1", from_ref(&old), at(2));
    let enrollment = build::enrollment(&shop, "recover", "c1", Some(from_id));
    let touch = build::touch(&enrollment, "first", at(3));
    let ticket = build::ticket(&shop, "call anna", Some(from_id), at(4));
    f.write(move |tx| {
        tx.put_shopper(&shop, &from)?;
        tx.put_shopper(&shop, &into)?;
        tx.put_cart(&cart)?;
        tx.put_order(&order)?;
        tx.put_enrollments(&[enrollment])?;
        tx.insert_touches(&[touch])?;
        tx.put_ticket(&ticket)?;
        tx.merge_shoppers(&shop, from_id, from_id)?;
        tx.merge_shoppers(&shop, from_id, into_id)
    });
    assert_eq!(holdings(f, from_id), [0; 5], "nothing is left");
    assert_eq!(holdings(f, into_id), [1; 5], "everything has moved");
    let shop = f.shop.clone();
    let identity = old.clone();
    assert_eq!(f.read(move |tx| tx.shopper_of(&shop, &identity)), Some(into_id));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.shopper(&shop, from_id)), None);
    let shop = f.shop.clone();
    let kept = f.read(move |tx| tx.shopper(&shop, into_id)).expect("is kept");
    assert_eq!(kept.identities, [old, new]);
}

/// How many carts, orders, enrollments, touches and tickets name a person, by body and by look-up.
fn holdings(f: &Fixture, id: ShopperId) -> [usize; 5] {
    let shop = f.shop.clone();
    f.read(move |tx| {
        let filter = TouchFilter { shopper: Some(id), limit: 10, ..TouchFilter::default() };
        let owner = Some(id);
        Ok([
            tx.carts_of(&shop, id, 10)?.iter().filter(|c| c.shopper == owner).count(),
            tx.orders_of(&shop, id, 10)?.iter().filter(|o| o.shopper == owner).count(),
            tx.open_enrollments_of(&shop, id)?.iter().filter(|e| e.shopper == owner).count(),
            tx.touches(&shop, &filter)?.iter().filter(|t| t.shopper == owner).count(),
            tx.open_tickets(&shop, 10)?.iter().filter(|t| t.shopper == owner).count(),
        ])
    })
}

pub fn consent_is_a_ledger(f: &Fixture) {
    let anna = email("anna@example.test");
    let granted = build::consent(&anna, ConsentState::Granted, at(1));
    let withdrawn = build::consent(&anna, ConsentState::Withdrawn, at(9));
    let mut same_time = granted.clone();
    same_time.evidence.text = Some("yes, please".repeat(500));
    let shop = f.shop.clone();
    let told = [withdrawn.clone(), granted.clone(), granted.clone(), same_time.clone(), withdrawn.clone()];
    f.write(move |tx| told.iter().try_for_each(|record| tx.append_consent(&shop, record)));
    let shop = f.shop.clone();
    let records = f.read(move |tx| tx.consents(&shop, &anna));
    assert_eq!(records.len(), 3, "told twice is one");
    assert_eq!(records.last(), Some(&withdrawn), "oldest first");
    assert!(records.contains(&granted) && records.contains(&same_time));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.consents(&shop, &email("ben@example.test"))), []);
}

pub fn suppression_keeps_the_earliest_reason(f: &Fixture) {
    let anna = email("anna@example.test");
    let tellings = [
        (SuppressionReason::Complaint, 5),
        (SuppressionReason::HardBounce, 3),
        (SuppressionReason::Manual, 9),
        (SuppressionReason::Manual, 3),
    ];
    let shop = f.shop.clone();
    let address = anna.clone();
    f.write(move |tx| {
        tellings.iter().try_for_each(|(reason, ms)| tx.suppress(&shop, ChannelKind::Email, &address, *reason, at(*ms)))
    });
    let on = |channel| {
        let (shop, address) = (f.shop.clone(), anna.clone());
        f.read(move |tx| tx.suppression(&shop, channel, &address))
    };
    assert_eq!(on(ChannelKind::Email), Some(SuppressionReason::HardBounce));
    assert_eq!(on(ChannelKind::Whatsapp), None);
}

pub fn the_last_inbound_time_only_grows(f: &Fixture) {
    let anna = Identity::phone("+4915112345678").expect("a number");
    let last = || {
        let (shop, address) = (f.shop.clone(), anna.clone());
        f.read(move |tx| tx.last_inbound(&shop, ChannelKind::Whatsapp, &address))
    };
    assert_eq!(last(), None);
    for (told, expected) in [(5, 5), (3, 5), (8, 8)] {
        let (shop, address) = (f.shop.clone(), anna.clone());
        f.write(move |tx| tx.put_last_inbound(&shop, ChannelKind::Whatsapp, &address, at(told)));
        assert_eq!(last(), Some(at(expected)));
    }
}
