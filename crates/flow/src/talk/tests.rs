use super::*;
use crate::document::parse;

fn doc() -> FlowDoc {
    let text = crate::presets::presets().into_iter().find(|(name, _)| *name == "return-request").unwrap().1;
    parse(text).unwrap_or_else(|p| panic!("{p:?}"))
}

fn verdict(outcome: &str, label: &str) -> Input {
    let Value::Object(given) = json!({ "outcome": outcome, "why": "in_time", "decision": "d", "label": label }) else {
        unreachable!()
    };
    Input::Decided(given)
}

/// Goes on until something is asked that has no answer here; what was passed, and where it stands.
fn go(talk: &mut Talk<'_>, answers: &[(&str, Value)], yes: bool, decided: &Input) -> (Vec<String>, String) {
    let mut passed = Vec::new();
    for _ in 0..50 {
        let next = talk.step().unwrap();
        let input = match &next {
            Move::Ask { step, ask } => match answers.iter().find(|(slot, _)| *slot == ask.slot) {
                Some((_, value)) => Input::Answered(value.clone()),
                None if ask.slot == "agreed" && yes => Input::Answered(json!(true)),
                None => return (passed, (*step).to_owned()),
            },
            Move::Say { step, .. } => {
                passed.push((*step).to_owned());
                Input::Said
            }
            Move::Decide { step, inputs, confirmed, .. } => {
                passed.push(format!("{step} {} {confirmed}", inputs["condition"]));
                decided.clone()
            }
            Move::Work { step, .. } | Move::HandOff { step, .. } => return (passed, (*step).to_owned()),
            Move::End { reason } => return (passed, (*reason).to_owned()),
        };
        talk.take(input);
    }
    panic!("goes on for ever")
}

fn answers(reason: &str, state: Option<&str>) -> Vec<(&'static str, Value)> {
    let mut all = vec![("order", json!("o1")), ("item", json!("v1")), ("reason", json!(reason))];
    all.extend(state.map(|state| ("state", json!(state))));
    all
}

#[test]
fn a_return_is_talked_through_to_its_work_and_can_stop_and_go_on_anywhere() {
    let doc = doc();
    let allow = verdict("allow", "shop");
    let mut memory = Memory::default();
    for (given, stands) in [
        (vec![], "order"),
        (answers("wrong_size", None)[..1].to_vec(), "item"),
        (answers("wrong_size", None)[..2].to_vec(), "reason"),
        (answers("wrong_size", None), "state"),
        (answers("wrong_size", Some("unused")), "confirm"),
    ] {
        // Each time from what was stored, as after a restart.
        let mut talk = Talk::new(&doc, Memory::load(&memory.store()), "t");
        assert_eq!(go(&mut talk, &given, false, &allow).1, stands);
        memory = talk.into_memory();
    }
    let mut talk = Talk::new(&doc, Memory::load(&memory.store()), "t");
    let (passed, work) = go(&mut talk, &answers("wrong_size", Some("unused")), true, &allow);
    assert_eq!(work, "register");
    // What was said is not said again, and the verdict is asked for with the yes.
    assert_eq!(passed, ["may-it \"unused\" false", "still \"unused\" true"]);
    assert_eq!(talk.memory().slots["state"], "unused");
}

#[test]
fn a_corrected_answer_counts_for_everything_after_it() {
    let doc = doc();
    let allow = verdict("allow", "customer");
    let mut talk = Talk::new(&doc, Memory::default(), "t");
    assert_eq!(go(&mut talk, &answers("changed_mind", Some("worn")), false, &allow).1, "confirm");
    let mut talk = Talk::new(&doc, talk.into_memory(), "t");
    let (_, stands) = go(&mut talk, &answers("damaged_in_transit", None), false, &allow);
    assert_eq!(stands, "photos");
    assert_eq!(talk.memory().slots["state"], "opened");
}

#[test]
fn refusals_and_persons_end_where_the_document_says() {
    let doc = doc();
    for (outcome, stands) in [("refuse", "completed"), ("person", "review"), ("", "review"), ("rob", "review")] {
        let mut talk = Talk::new(&doc, Memory::default(), "t");
        let (_, at) = go(&mut talk, &answers("wrong_size", Some("unused")), true, &verdict(outcome, "shop"));
        assert_eq!(at, stands, "{outcome}");
    }
}

#[test]
fn what_gives_no_answer_and_what_no_talk_has_fails_closed() {
    let mut doc = doc();
    let mut talk = Talk::new(&doc, Memory::default(), "t");
    talk.take(Input::Decided(Map::new()));
    assert_eq!(go(&mut talk, &[], false, &Input::Said).1, "order", "an input of another step changes nothing");
    let asks_the_absent: crate::document::Condition = "verdict.absent == 1".to_owned().into();
    let at = doc.steps.iter().position(|step| step.id == "who-pays").unwrap();
    if let Action::When(when) = &mut doc.steps[at].action {
        when.condition = asks_the_absent;
    }
    let mut talk = Talk::new(&doc, Memory::default(), "t");
    for (_, value) in answers("wrong_size", Some("unused")) {
        talk.step().unwrap();
        talk.take(Input::Answered(value));
    }
    assert!(matches!(talk.step(), Ok(Move::Decide { .. })));
    talk.take(verdict("allow", "shop"));
    assert!(matches!(talk.step(), Err(TalkError::Expression { .. })));
    doc.steps.remove(0);
    doc.steps[0].id = "other".into();
    let mut talk = Talk::new(&doc, Memory::default(), "t");
    talk.take(Input::Answered(json!("v1")));
    assert!(talk.step().is_ok());
}
