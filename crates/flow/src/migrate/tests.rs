use domain::ids::ShopId;
use domain::timestamp::HOUR_MS;

use super::*;
use crate::document::{parse, presets};
use crate::engine::{EnterRequest, Input, advance, enter};
use crate::vars::{CartVars, NowVars, ShopperVars, ValueTier, Vars};
use domain::cart::CartStage;
use domain::enrollment::Arm;

fn start() -> Timestamp {
    "2026-11-21T10:00:00Z".parse().unwrap()
}

fn hours(n: i64) -> Timestamp {
    start().plus_ms(n * HOUR_MS)
}

fn old_doc() -> FlowDoc {
    parse(presets().into_iter().find(|(n, _)| *n == "recover-whatsapp").unwrap().1).unwrap()
}

/// The reminder comes after two hours and has another name; the social proof is gone; the rest is as before.
fn new_doc() -> FlowDoc {
    let mut doc = old_doc();
    doc.steps.retain(|step| !["social-proof", "a-day"].contains(&step.id.as_str()));
    let text = serde_json::to_string(&doc).unwrap().replace("\"1h\"", "\"2h\"").replace("\"reminder\"", "\"nudge\"");
    parse(&text).unwrap_or_else(|p| panic!("{p:?}"))
}

fn mapping(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

fn vars() -> Vars {
    Vars {
        cart: Some(CartVars {
            total_minor: 1,
            currency: "EUR".into(),
            items: 1,
            stage: CartStage::Cart,
            has_checkout: false,
            value_tier: ValueTier::Normal,
        }),
        shopper: ShopperVars::default(),
        item: None,
        order: None,
        goods: None,
        now: NowVars::default(),
    }
}

fn enrolled(key: &str) -> Enrollment {
    let request = EnterRequest {
        shop: ShopId::new("a").unwrap(),
        version: 1,
        subject: Subject::Cart(key.into()),
        shopper: None,
        anchor_at: start(),
        time_zone: "UTC".into(),
        now: start(),
    };
    enter(&old_doc(), request).0
}

fn input(e: &Enrollment, input: Input, now: Timestamp) -> Enrollment {
    advance(&old_doc(), e, input, &vars(), now).unwrap().0
}

fn woken(e: &Enrollment) -> Enrollment {
    input(e, Input::Timer { revision: e.revision }, e.due_at.unwrap())
}

#[test]
fn people_move_as_previewed_and_nobody_is_touched_twice() {
    let (old, new) = (old_doc(), new_doc());
    let mapping = mapping(&[("reminder", "nudge"), ("a-day", "nudge")]);
    let migration =
        Migration { old: &old, new: &new, new_version: 2, mapping: &mapping, time_zone: "UTC", now: hours(1) };
    let waiting = enrolled("waiting");
    let mut reminded = woken(&enrolled("reminded"));
    reminded.arm = Some(Arm::Treated);
    let over = input(&enrolled("over"), Input::Exit { reason: "purchase".into() }, start());
    let people = [waiting.clone(), reminded.clone(), over.clone()];

    let preview = preview(&migration, &people);
    let told: Vec<_> = preview
        .moves
        .iter()
        .map(|m| (m.step_before.as_str(), m.step_after.as_str(), m.due_before, m.due_after, m.at_once))
        .collect();
    assert_eq!(
        told,
        [
            ("an-hour", "an-hour", Some(hours(1)), Some(hours(2)), false),
            ("a-day", "nudge", Some(hours(24)), Some(hours(1)), true),
        ]
    );
    assert_eq!(preview.refused.len(), 1);
    assert_eq!((preview.refused[0].enrollment, preview.refused[0].reason.as_str()), (over.id, "it is over"));

    let results = apply(&migration, &people);
    assert_eq!(results.len(), 4);
    for (result, before) in results.chunks(2).zip([&waiting, &reminded]) {
        let [(ended, end), (moved, set)] = result else { panic!() };
        assert_eq!((ended.id, ended.revision), (before.id, before.revision + 1));
        assert_eq!(end, &[Command::CancelTimers, Command::Ended { reason: "migrated".into() }]);
        assert_ne!(moved.id, before.id);
        assert_eq!((moved.version, moved.arm, moved.started_at), (2, before.arm, before.started_at));
        assert_eq!(set, &[Command::SetTimer { due_at: moved.due_at.unwrap() }]);
    }
    // The reminded one stands at the nudge, which is their reminder: it is passed over.
    let moved = &results[3].0;
    assert_eq!(moved.used_steps, ["nudge"]);
    let (after, commands) = advance(&new, moved, Input::Timer { revision: 0 }, &vars(), hours(1)).unwrap();
    assert!(!commands.iter().any(|c| matches!(c, Command::Touch(_))), "{commands:?}");
    assert_eq!((after.step.as_str(), after.due_at), ("three-days", Some(hours(72))));
}

#[test]
fn who_has_nowhere_to_go_stays() {
    let (old, new) = (old_doc(), new_doc());
    let none = mapping(&[]);
    let migration = Migration { old: &old, new: &new, new_version: 2, mapping: &none, time_zone: "UTC", now: hours(1) };
    let reminded = woken(&enrolled("reminded"));
    assert_eq!(
        preview(&migration, std::slice::from_ref(&reminded)).refused[0].reason,
        "no step to move to from \"a-day\""
    );
    assert_eq!(apply(&migration, std::slice::from_ref(&reminded)), []);
    let to_nowhere = mapping(&[("a-day", "gone")]);
    let migration = Migration { mapping: &to_nowhere, ..migration };
    assert_eq!(preview(&migration, std::slice::from_ref(&reminded)).moves, []);
    let same = Migration { new_version: 1, ..migration };
    assert_eq!(preview(&same, &[enrolled("x")]).refused[0].reason, "it is in that version already");
}

#[test]
fn a_paused_person_moves_paused_and_keeps_what_is_left() {
    let (old, new) = (old_doc(), new_doc());
    let none = mapping(&[]);
    let paused = input(&enrolled("paused"), Input::Reply, start().plus_ms(HOUR_MS / 2));
    let migration = Migration { old: &old, new: &new, new_version: 2, mapping: &none, time_zone: "UTC", now: hours(5) };
    let results = apply(&migration, &[paused]);
    let (moved, commands) = &results[1];
    assert_eq!(commands, &[]);
    // Half an hour of one was left; of the new two hours, one and a half are.
    let (resumed, _) = advance(&new, moved, Input::ConversationClosed, &vars(), hours(10)).unwrap();
    assert_eq!(resumed.due_at, Some(start().plus_ms(10 * HOUR_MS + 90 * 60_000)));
}
