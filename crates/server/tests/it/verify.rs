//! `cartwright verify` finds what somebody changed in the database.

use domain::enrollment::Arm;
use domain::ports::store::{StoreResult, TouchFilter, Tx, write};
use domain::touch::{Touch, TouchState};
use serde_json::Value;

use crate::support::World;
use crate::support::world::{ONE_MAIL, cart, deliver, open, shop};

/// Changes a sent touch's world, and gives what `verify` then finds.
fn found_after(change: fn(&mut dyn Tx, Touch) -> StoreResult<()>) -> Vec<String> {
    let world = World::new(ONE_MAIL);
    let service = world.serve();
    assert_eq!(deliver(&service, "cart.changed", &cart("ada")).status, 200);
    service.touches_in("accepted", 1);
    service.stop();
    world.verify();
    let db = open(&world.data);
    write(&*db, move |tx| {
        let sent = tx.touches(&shop("acme"), &TouchFilter { limit: 1, ..TouchFilter::default() })?.remove(0);
        change(tx, sent)
    })
    .expect("changed");
    db.close();
    let output = world.run(&["verify", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).expect("json");
    assert_eq!(report["ok"], false);
    let violations = report["report"]["violations"].as_array().expect("a list").iter();
    violations.map(|v| v["invariant"].as_str().expect("a name").to_owned()).collect()
}

#[test]
fn a_price_that_was_changed_in_a_sent_text_is_found() {
    let found = found_after(|tx, mut touch| {
        let message = touch.message.as_mut().expect("a text");
        assert!(message.text.contains("89.90"), "{}", message.text);
        message.text = message.text.replace("89.90", "79.90");
        tx.update_touch(&touch)
    });
    assert!(!found.is_empty() && found.iter().all(|v| v == "V6"), "{found:?}");
}

#[test]
fn a_message_to_somebody_who_was_kept_aside_is_found() {
    let found = found_after(|tx, touch| {
        let enrollment = tx.enrollment(&shop("acme"), touch.enrollment)?.expect("an enrollment");
        tx.put_enrollments(&[domain::enrollment::Enrollment { arm: Some(Arm::Holdout), ..enrollment }])
    });
    assert_eq!(found, ["V11"]);
}

#[test]
fn a_message_without_its_cost_is_found() {
    let found = found_after(|tx, mut touch| {
        touch.cost = None;
        tx.update_touch(&touch)
    });
    assert_eq!(found, ["V8"]);
}

#[test]
fn a_sent_message_that_is_to_be_sent_again_is_found() {
    let found = found_after(|tx, mut touch| {
        touch.state = TouchState::Planned { not_before: touch.created_at };
        touch.cost = None;
        tx.update_touch(&touch)
    });
    assert_eq!(found, ["V3"]);
}
