//! A talk along a conversation flow: the document says what is asked, said and decided, this says how.
//!
//! - [`slots`]: how a slot is filled from what was understood, and asked for.
//! - [`words`]: sentences of the library with their facts, the owner's own words, and why a policy refuses.
//!
//! To add a step of talks: its arm in [`walk`]. To add a type of slot: see `flow::steps::Ask`.

mod item;
pub(super) mod reason;
pub(super) mod slots;
mod words;

use domain::order::{Order, OrderLine};
use flow::steps::{Decide, Tool, Work};
use flow::talk::{Input, Move, Talk as Way};
use serde_json::{Map, Value, json};

use super::order;
use super::talk::{Plan, Talk};
use crate::guides::Guide;
use crate::turn::{Effect, Need, Place, Verdict};
use slots::Filled;
pub(super) use words::stopped;

/// What the talk has come to so far in this turn.
#[derive(Default)]
pub(super) struct Case<'a> {
    order: Option<&'a Order>,
    line: Option<&'a OrderLine>,
    address: Option<String>,
    verdict: Option<&'a Verdict>,
    /// The table that gave it.
    table: String,
}

pub(super) fn go(talk: &mut Talk<'_>, guide: &Guide) -> Plan {
    talk.topic.guide = Some((guide.flow.clone(), guide.version));
    let mut way = Way::new(&guide.document, std::mem::take(&mut talk.topic.memory), talk.scene.talk);
    slots::note(talk, guide, &mut way);
    let walked = walk(talk, guide, &mut way);
    talk.topic.memory = way.into_memory();
    walked
}

fn walk(talk: &mut Talk<'_>, guide: &Guide, way: &mut Way<'_>) -> Plan {
    let mut case = Case::default();
    loop {
        let next = match way.step() {
            Ok(next) => next,
            Err(error) => {
                talk.hand_off("trouble", &format!("the flow {} cannot go on: {error}", guide.flow), "handoff-done");
                return Ok(());
            }
        };
        match next {
            Move::Say { say, .. } if say.explain => {
                words::refuse(talk, &case);
                if talk.is_over() {
                    return Ok(());
                }
                way.take(Input::Said);
            }
            Move::Say { say, .. } => {
                if !words::say(talk, &case, guide, say) {
                    return Ok(());
                }
                way.take(Input::Said);
            }
            Move::Ask { step, ask } => match slots::fill(talk, &mut case, guide, step, ask, way.memory())? {
                Filled::With(value) => way.take(Input::Answered(value)),
                Filled::No if ask.on_no.is_some() => way.take(Input::Declined),
                Filled::No => {
                    talk.say_below(words::stopped(talk.topic.intent), Vec::new());
                    return Ok(());
                }
                Filled::GaveUp if ask.on_give_up.is_some() => way.take(Input::GaveUp),
                Filled::GaveUp => {
                    talk.give_up();
                    return Ok(());
                }
                Filled::Asked => return Ok(()),
            },
            Move::Decide { decide, inputs, confirmed, .. } => {
                let Some(need) = need_of(talk, &case, decide, &inputs, confirmed) else {
                    words::review(talk, &case, "what the policy needs to know is missing");
                    return Ok(());
                };
                let verdict = talk.verdict(need)?;
                (case.verdict, case.table) = (Some(verdict), decide.table.clone());
                match verdict.outcome.as_str() {
                    "refuse" if decide.refuse.is_none() => {
                        words::refuse(talk, &case);
                        return Ok(());
                    }
                    "allow" | "refuse" => {}
                    _ if decide.refer.is_none() => {
                        words::review(talk, &case, &verdict.reason);
                        return Ok(());
                    }
                    _ => {}
                }
                way.take(Input::Decided(given(verdict)));
            }
            Move::Work { step, work } => {
                let place = Place {
                    flow: guide.flow.clone(),
                    version: guide.version,
                    step: step.to_owned(),
                    memory: way.memory().store(),
                };
                begin(talk, &case, work, place);
                return Ok(());
            }
            Move::HandOff { hand_off, .. } => {
                let why = case.verdict.map(|verdict| verdict.reason.clone()).unwrap_or_default();
                let summary = format!("{}: {}", hand_off.title, words::summary(talk, &case, way.memory(), &why));
                talk.hand_off(&hand_off.kind, &summary, hand_off.message.as_deref().unwrap_or("handoff-done"));
                return Ok(());
            }
            Move::End { .. } => return Ok(()),
        }
    }
}

/// What a verdict gives to expressions.
fn given(verdict: &Verdict) -> Map<String, Value> {
    let Value::Object(mut given) = json!({
        "outcome": verdict.outcome,
        "why": verdict.reason,
        "decision": verdict.decision,
    }) else {
        return Map::new();
    };
    if !verdict.label_payer.is_empty() {
        given.insert("label".to_owned(), json!(verdict.label_payer));
    }
    given
}

/// The question to a table; `None` where something it needs is missing.
fn need_of(
    talk: &Talk<'_>,
    case: &Case<'_>,
    decide: &Decide,
    inputs: &Map<String, Value>,
    confirmed: bool,
) -> Option<Need> {
    let order_key = case.order?.latest.key.clone();
    let text = |name: &str| inputs.get(name).and_then(Value::as_str).map(str::to_owned);
    match decide.table.as_str() {
        "returns" => Some(Need::ReturnVerdict {
            order_key,
            variant_key: case.line?.variant_key.clone(),
            reason: text("reason")?,
            condition: text("condition")?,
            // Photos are counted, not claimed.
            photos: inputs.get("photos")?.as_i64()?.min(talk.topic.photos),
        }),
        "cancellation" => Some(Need::CancelVerdict { order_key, confirmed }),
        "address-change" => Some(Need::AddressVerdict { order_key, address: case.address.clone()?, confirmed }),
        _ => None,
    }
}

/// Proposes the work that the talk ends with.
fn begin(talk: &mut Talk<'_>, case: &Case<'_>, work: &Work, place: Place) {
    let (Some(of), Some(verdict)) = (case.order, case.verdict) else {
        return talk.hand_off("trouble", &format!("the step {} has nothing to work on", place.step), "handoff-done");
    };
    let (order_key, decision) = (of.latest.key.clone(), verdict.decision.clone());
    let slot = |name: &str| place.memory["slots"][name].as_str().unwrap_or_default().to_owned();
    let effect = match (work.tool, case.line, &case.address) {
        (Tool::RegisterReturn, Some(line), _) => Effect::StartReturn {
            order_key,
            variant_key: line.variant_key.clone(),
            quantity: talk.topic.quantity.filter(|n| (1..=line.quantity).contains(n)).unwrap_or(line.quantity),
            reason: talk.topic.reason.clone().unwrap_or_default(),
            condition: slot("state"),
            decision,
            place,
        },
        (Tool::CancelOrder, ..) => Effect::CancelOrder { order_key, decision, place },
        (Tool::ChangeAddress, _, Some(address)) => {
            Effect::ChangeAddress { order_key, address: address.clone(), decision, place }
        }
        _ => {
            return talk.hand_off("trouble", &format!("the step {} cannot begin a work", place.step), "handoff-done");
        }
    };
    talk.facts = vec![order::number(talk, of)];
    if let Some(line) = case.line {
        talk.facts.push(words::title(talk, of, line));
    }
    talk.effects.push(effect);
}
