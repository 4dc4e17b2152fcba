//! What is said in a talk along a flow: sentences of the library with the facts they need, the owner's own words, and why a
//! policy refuses. What cannot be said truly is said by a person.

use compose::Library;
use domain::conversation::Line;
use domain::fact::{Fact, FactValue};
use domain::order::{Order, OrderLine};
use flow::memory::Memory;
use flow::steps::{OwnWords, SAYINGS, Say, own_words};

use super::super::talk::Talk;
use super::super::{facts, order};
use super::Case;
use crate::guides::Guide;
use crate::understand::intent::Intent;

/// Says it; `false` when a fact for it is missing, and a person was fetched.
pub(super) fn say(talk: &mut Talk<'_>, case: &Case<'_>, guide: &Guide, say: &Say) -> bool {
    let line = line(talk, case, guide, say.message.as_deref(), &say.text);
    match line {
        Some(line) => {
            talk.lines.push(line);
            true
        }
        None => {
            let summary = format!("the flow {} says what it has no facts for", guide.flow);
            talk.hand_off("trouble", &summary, "handoff-done");
            false
        }
    }
}

/// The line of a message or of own words.
pub(super) fn line(
    talk: &Talk<'_>,
    case: &Case<'_>,
    guide: &Guide,
    message: Option<&str>,
    text: &OwnWords,
) -> Option<Line> {
    let Some(id) = message else {
        let wanted = Library::embedded().negotiate(&[&talk.language(), &talk.scene.shop.locale]).to_owned();
        let (_, words) = own_words(text, &wanted)?;
        let told = FactValue::Passage(words.to_owned());
        return Some(Line::block("own-words", vec![facts::flow(talk.scene, guide, "own.words", told)]));
    };
    let (_, wanted) = SAYINGS.iter().find(|(known, _)| *known == id)?;
    let told: Option<Vec<Fact>> = wanted.iter().map(|name| fact(talk, case, name)).collect();
    Some(Line::block(id, told?))
}

fn fact(talk: &Talk<'_>, case: &Case<'_>, name: &str) -> Option<Fact> {
    let of = case.order?;
    Some(match name {
        "order.number" => order::number(talk, of),
        "order.total" if of.latest.total.minor > 0 => order::total(talk, of),
        "order.placed" => order::placed(talk, of),
        "item.title" => title(talk, of, case.line?),
        "address.new" => facts::shopper(talk.scene, "address.new", FactValue::Name(case.address.clone()?)),
        _ => return None,
    })
}

/// `item.title`.
pub(super) fn title(talk: &Talk<'_>, of: &Order, line: &OrderLine) -> Fact {
    facts::order(talk.scene, of, "item.title", FactValue::Name(line.title.clone()))
}

/// What is said after a no.
pub(in super::super) fn stopped(intent: Intent) -> &'static str {
    if intent == Intent::ReturnRequest { "return-stopped" } else { "stopped" }
}

/// Why the last verdict refuses; where no sentence says that reason truly, a person explains it.
pub(super) fn refuse(talk: &mut Talk<'_>, case: &Case<'_>) {
    let (Some(of), Some(verdict)) = (case.order, case.verdict) else { return review(talk, case, "no verdict") };
    let number = order::number(talk, of);
    let item = case.line.map(|line| title(talk, of, line));
    let (id, told) = match (case.table.as_str(), verdict.reason.as_str(), item, verdict.until) {
        ("returns", "window_over", Some(item), Some(until)) => {
            let until = facts::order(talk.scene, of, "return.until", facts::date(talk.scene, until));
            ("return-refused-window", vec![item, until])
        }
        ("returns", "final_sale", Some(item), _) => ("return-refused-final-sale", vec![item]),
        ("returns", "not_returnable" | "category_excluded", Some(item), _) => ("return-refused-kind", vec![item]),
        ("returns", "already" | "already_returned" | "returned_before", Some(item), _) => {
            ("return-refused-already", vec![item])
        }
        ("returns", "undelivered" | "not_delivered", Some(item), _) => ("return-refused-undelivered", vec![item]),
        ("returns", "worn" | "used", ..) => ("return-refused-used", Vec::new()),
        ("cancellation", "on_its_way" | "return_it" | "too_late", ..) => ("cancel-too-late", vec![number]),
        ("cancellation", "cancelled_before", ..) => return talk.say_below("order-cancelled", vec![number]),
        ("address-change", "too_late" | "with_the_carrier", ..) => ("address-too-late", vec![number]),
        (_, reason, ..) => return review(talk, case, reason),
    };
    talk.say_below(id, told);
    talk.offer(["button-human"]);
}

/// Lays the case before a person.
pub(super) fn review(talk: &mut Talk<'_>, case: &Case<'_>, why: &str) {
    let mut summary = summary(talk, case, &Memory::default(), why);
    if let Some(reason) = &talk.topic.reason {
        summary = format!("{summary}; {reason}, {} photos", talk.topic.photos);
    }
    let id = if case.table == "returns" { "return-review" } else { "change-review" };
    talk.hand_off("policy", &summary, id);
}

/// One line for the queue.
pub(super) fn summary(talk: &Talk<'_>, case: &Case<'_>, memory: &Memory, why: &str) -> String {
    let mut parts = vec![talk.topic.intent.as_str().replace('_', " ")];
    parts.extend(case.line.map(|line| format!("of {}", line.title)));
    parts.extend(case.order.map(|of| format!("from order {}", of.latest.number)));
    if !why.is_empty() {
        parts.push(format!("(the policy says {why})"));
    }
    let answers = memory.slots.iter().filter(|(name, _)| !matches!(name.as_str(), "order" | "item"));
    let answers: Vec<String> = answers
        .map(|(name, value)| format!("{name} {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned)))
        .collect();
    let answers = if answers.is_empty() { String::new() } else { format!("; {}", answers.join(", ")) };
    parts.join(" ") + &answers
}
