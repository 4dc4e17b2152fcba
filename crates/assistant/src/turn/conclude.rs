//! What became of a reply's effects, in words. Nothing is said to be done before it is.

use domain::conversation::Line;
use domain::fact::{Fact, FactValue};
use domain::timestamp::Timestamp;

use super::run::in_trouble;
use super::{Effect, Reply, Scene};
use crate::plan::facts;

/// What became of one effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Became {
    /// It was done, and there is nothing to add: a hand-off, an opt-out, a cancellation, a new address.
    Done,
    /// The return was registered.
    Returned {
        /// Its number.
        number: String,
        /// Where the label lies.
        label_link: Option<String>,
        /// Who carries it.
        carrier: Option<String>,
        /// The last day to send it.
        send_by: Option<Timestamp>,
    },
    /// A person was asked to do it.
    Queued,
    /// It failed, and a person is needed.
    Failed,
}

/// Adds the sentences about what became of the effects, in their order. Effects without an entry in `became` are taken as
/// failed. A failure gives another reply, whose only effect is to fetch a person.
#[must_use]
pub fn conclude(scene: &Scene<'_>, mut reply: Reply, became: &[Became]) -> Reply {
    let mut told = Vec::new();
    for (number, effect) in reply.effects.iter().enumerate() {
        let became = became.get(number).unwrap_or(&Became::Failed);
        match lines(scene, effect, became, &reply.facts) {
            Some(lines) => told.extend(lines),
            None if matches!(effect, Effect::HandOff { .. }) => return nobody(reply),
            None => return in_trouble(&reply.dialogue),
        }
    }
    // What is done is told first, what is asked next comes after it.
    told.append(&mut reply.lines);
    reply.lines = told;
    reply
}

/// Not even a person could be fetched.
fn nobody(reply: Reply) -> Reply {
    Reply { lines: vec![Line::new("assist-trouble", Vec::new())], choices: Vec::new(), effects: Vec::new(), ..reply }
}

/// The sentences about one effect; `None` where a person is needed.
fn lines(scene: &Scene<'_>, effect: &Effect, became: &Became, known: &[Fact]) -> Option<Vec<Line>> {
    let with = |names: &[&str]| -> Option<Vec<Fact>> {
        names.iter().map(|name| known.iter().find(|fact| fact.name == *name).cloned()).collect()
    };
    match (effect, became) {
        (Effect::HandOff { .. } | Effect::OptOut | Effect::BackInStock { .. }, Became::Done | Became::Queued) => {
            Some(Vec::new())
        }
        (Effect::CancelOrder { .. }, Became::Done) => Some(vec![Line::new("cancel-done", with(&["order.number"])?)]),
        (Effect::ChangeAddress { .. }, Became::Done) => Some(vec![Line::new("address-done", with(&["order.number"])?)]),
        (Effect::StartReturn { .. }, Became::Returned { number, label_link, carrier, send_by }) => {
            let of = |name: &str, value| facts::ledger(scene, &format!("return:{number}"), name, value);
            let mut approved = with(&["item.title"])?;
            approved.push(of("return.number", FactValue::Name(number.clone())));
            let mut told = vec![Line::new("return-approved", approved)];
            if let Some(link) = label_link {
                told.push(Line::block(
                    "return-label-link",
                    vec![of("return.label_link", FactValue::Link(link.clone()))],
                ));
            }
            if let Some(carrier) = carrier {
                told.push(Line::new("return-pack", vec![of("carrier.name", FactValue::Name(carrier.clone()))]));
            }
            if let Some(at) = send_by {
                told.push(Line::new("return-send-by", vec![of("return.until", facts::date(scene, *at))]));
            }
            told.push(Line::new("return-after", Vec::new()));
            Some(told)
        }
        (Effect::StartReturn { .. }, Became::Queued) => Some(vec![Line::new("return-review", Vec::new())]),
        (Effect::CancelOrder { .. } | Effect::ChangeAddress { .. }, Became::Queued) => {
            Some(vec![Line::new("change-review", Vec::new())])
        }
        _ => None,
    }
}
