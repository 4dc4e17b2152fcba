//! Touches, decisions, tickets.

use domain::consent::ChannelKind;
use domain::ids::TouchId;
use domain::ports::store::{StoreError, TouchFilter};
use domain::touch::{Touch, TouchState};
use testkit::build::{self, at, email};

use crate::fixture::Fixture;

fn steps(touches: &[Touch]) -> Vec<&str> {
    touches.iter().map(|touch| touch.step.as_str()).collect()
}

/// Five touches of two people in two enrollments, a second apart.
fn fill(f: &Fixture) -> Vec<Touch> {
    let (anna, ben) = (build::shopper_id(&email("anna@example.test")), build::shopper_id(&email("ben@example.test")));
    let (first, second) = (
        build::enrollment(&f.shop, "recover", "c1", Some(anna)),
        build::enrollment(&f.shop, "recover", "c2", Some(ben)),
    );
    let touches: Vec<_> = [(&first, "s1"), (&second, "s2"), (&first, "s3"), (&second, "s4"), (&first, "s5")]
        .iter()
        .zip(1..)
        .map(|((enrollment, step), n)| build::touch(enrollment, step, at(n * 1_000)))
        .collect();
    let rows = touches.clone();
    let created = f.write(move |tx| tx.insert_touches(&rows));
    assert_eq!(created, 5);
    touches
}

pub fn an_effect_happens_once(f: &Fixture) {
    let touch = fill(f).remove(0);
    let mut twin = touch.clone();
    twin.step = "told another way".into();
    assert_eq!(f.write(move |tx| tx.insert_touches(&[twin])), 0);
    let mut other = touch.clone();
    other.id = TouchId::derive(&["another id for the same effect"]);
    assert!(matches!(f.try_write(move |tx| tx.insert_touches(&[other])), Err(StoreError::Rejected(_))));
    let (shop, effect) = (f.shop.clone(), touch.effect_key.clone());
    assert_eq!(f.read(move |tx| tx.touch_by_effect(&shop, &effect)), Some(touch.clone()));
    let (shop, id) = (f.shop.clone(), touch.id);
    assert_eq!(f.read(move |tx| tx.touch(&shop, id)), Some(touch));
}

pub fn updates_replace_by_id(f: &Fixture) {
    let mut touch = fill(f).remove(0);
    touch.state = TouchState::Accepted { at: at(9_000) };
    touch.provider_ref = Some("wamid.1".into());
    touch.channel = Some(ChannelKind::Whatsapp);
    touch.updated_at = at(9_000);
    let update = touch.clone();
    f.write(move |tx| tx.update_touch(&update));
    let by_ref = |channel: ChannelKind, reference: &'static str| {
        let shop = f.shop.clone();
        f.read(move |tx| tx.touch_by_provider_ref(&shop, channel, reference))
    };
    assert_eq!(by_ref(ChannelKind::Whatsapp, "wamid.1"), Some(touch.clone()));
    assert_eq!(by_ref(ChannelKind::Email, "wamid.1"), None);
    assert_eq!(by_ref(ChannelKind::Whatsapp, "wamid.2"), None);
    touch.id = TouchId::derive(&["unknown"]);
    assert!(matches!(f.try_write(move |tx| tx.update_touch(&touch)), Err(StoreError::Rejected(_))));
}

pub fn filters_combine(f: &Fixture) {
    let touches = fill(f);
    let mut accepted = touches[2].clone();
    accepted.state = TouchState::Accepted { at: at(9_000) };
    f.write(move |tx| tx.update_touch(&accepted));
    let found = |filter: TouchFilter| {
        let shop = f.shop.clone();
        let found = f.read(move |tx| tx.touches(&shop, &TouchFilter { limit: 9, ..filter }));
        steps(&found).join(" ")
    };
    let all = TouchFilter::default;
    assert_eq!(found(all()), "s5 s4 s3 s2 s1", "newest first");
    assert_eq!(found(TouchFilter { shopper: touches[0].shopper, ..all() }), "s5 s3 s1");
    assert_eq!(found(TouchFilter { enrollment: Some(touches[1].enrollment), ..all() }), "s4 s2");
    assert_eq!(found(TouchFilter { subject: Some("cart:c2".into()), ..all() }), "s4 s2");
    assert_eq!(found(TouchFilter { states: vec!["accepted", "unknown"], ..all() }), "s3");
    assert_eq!(found(TouchFilter { since: Some(at(2_000)), before: Some(at(4_000)), ..all() }), "s3 s2");
    let narrow = TouchFilter {
        shopper: touches[0].shopper,
        subject: Some("cart:c1".into()),
        states: vec!["planned"],
        since: Some(at(2_000)),
        ..all()
    };
    assert_eq!(found(narrow), "s5");
    let shop = f.shop.clone();
    let limited = f.read(move |tx| tx.touches(&shop, &TouchFilter { limit: 2, ..TouchFilter::default() }));
    assert_eq!(steps(&limited), ["s5", "s4"]);
}

pub fn due_touches_come_earliest_first(f: &Fixture) {
    assert_eq!(f.read(|tx| tx.next_touch_due()), None);
    let touches = fill(f);
    assert_eq!(f.read(|tx| tx.next_touch_due()), Some(at(1_000)));
    assert_eq!(steps(&f.read(|tx| tx.due_touches(at(3_000), 9))), ["s1", "s2", "s3"]);
    assert_eq!(steps(&f.read(|tx| tx.due_touches(at(3_000), 2))), ["s1", "s2"]);
    let mut first = touches[0].clone();
    first.state = TouchState::Planned { not_before: at(7_000) };
    let mut second = touches[1].clone();
    second.state = TouchState::Skipped { at: at(2_000), reason: "holdout".into() };
    f.write(move |tx| tx.update_touch(&first).and_then(|()| tx.update_touch(&second)));
    assert_eq!(steps(&f.read(|tx| tx.due_touches(at(9_000), 9))), ["s3", "s4", "s5", "s1"]);
    assert_eq!(f.read(|tx| tx.next_touch_due()), Some(at(3_000)));
}

pub fn states_are_found_for_recovery(f: &Fixture) {
    let touches = fill(f);
    for (place, state) in [
        (0, TouchState::Started { at: at(9_000) }),
        (1, TouchState::Started { at: at(8_000) }),
        (2, TouchState::Unknown { at: at(7_000), error: "timeout".into() }),
        (3, TouchState::Rejected { at: at(6_000), error: "refused".into() }),
    ] {
        let mut touch = touches[place].clone();
        touch.updated_at = at(9_000 - 1_000 * i64::try_from(place).expect("small"));
        touch.state = state;
        f.write(move |tx| tx.update_touch(&touch));
    }
    for (state, expected) in
        [("started", vec!["s2", "s1"]), ("unknown", vec!["s3"]), ("rejected", vec!["s4"]), ("planned", vec!["s5"])]
    {
        assert_eq!(steps(&f.read(move |tx| tx.touches_in_state(state, 9))), expected, "{state}");
    }
    assert_eq!(f.read(|tx| tx.touches_in_state("started", 1)).len(), 1);
}

pub fn decisions_are_kept(f: &Fixture) {
    let (late, early) = (build::decision(&f.shop, "t1", at(20)), build::decision(&f.shop, "t1", at(10)));
    let mut incentive = build::decision(&f.shop, "t2", at(30));
    incentive.kind = "incentive".into();
    let rows = [late.clone(), early.clone(), incentive.clone(), late.clone()];
    f.write(move |tx| rows.iter().try_for_each(|decision| tx.put_decision(decision)));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.decisions_about(&shop, "t1")), [early, late.clone()]);
    let since = |kind: &'static str, ms: i64| {
        let shop = f.shop.clone();
        f.read(move |tx| tx.decisions_since(&shop, kind, at(ms), 9))
    };
    assert_eq!(since("touch", 11), [late]);
    assert_eq!(since("incentive", 30), [incentive]);
    assert_eq!(since("incentive", 31), []);
}

pub fn tickets_are_open_until_closed(f: &Fixture) {
    let (second, mut first) =
        (build::ticket(&f.shop, "second", None, at(20)), build::ticket(&f.shop, "first", None, at(10)));
    let rows = [second.clone(), first.clone()];
    f.write(move |tx| rows.iter().try_for_each(|ticket| tx.put_ticket(ticket)));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.open_tickets(&shop, 9)), [first.clone(), second.clone()]);
    first.closed_at = Some(at(30));
    f.write(move |tx| tx.put_ticket(&first));
    let shop = f.shop.clone();
    assert_eq!(f.read(move |tx| tx.open_tickets(&shop, 9)), [second]);
}
