//! What can be wrong in the talk of a document: an answer used before its question, a table asked with what it does not
//! take, work that nobody allowed or confirmed, a question after the work has begun.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::check::successors;
use super::{Condition, FlowDoc, Problem, SubjectKind};
use crate::steps::{Action, Ask, Decide, SlotKind, Step};

/// Most combinations of answers that an input is tried with.
const TRIALS_MAX: usize = 2_000;

/// What holds for certain where a step begins.
type Known = BTreeSet<String>;

pub(super) fn check(doc: &FlowDoc) -> Vec<Problem> {
    if doc.subject != SubjectKind::Conversation {
        return Vec::new();
    }
    let known = known(doc);
    let working = working(doc);
    let mut problems = Vec::new();
    for (at, step) in doc.steps.iter().enumerate() {
        let nothing = Known::new();
        let held = known.get(step.id.as_str()).unwrap_or(&nothing);
        let found = of_step(doc, step, held, working.contains(step.id.as_str()));
        problems.extend(found.into_iter().map(|p| Problem { path: format!("steps[{at}].{}", p.path), ..p }));
    }
    problems
}

fn of_step(doc: &FlowDoc, step: &Step, held: &Known, working: bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (field, condition) in step.action.conditions() {
        problems.extend(unknown(&field, condition, held));
    }
    if working && (step.action.is_talk() || matches!(step.action, Action::HandOff(_))) {
        problems.push(Problem::new("id", "talks after the work has begun; tell_shopper tells what was done"));
    }
    match &step.action {
        Action::Wait(_) if !working => problems.push(Problem::new("wait", "a talk does not wait; only its work does")),
        Action::Say(say) if say.explain && !held.contains("verdict") => {
            problems.push(Problem::new("say.explain", "there is no verdict here yet"));
        }
        Action::Ask(ask) => problems.extend(of_ask(doc, step, ask, held)),
        Action::Decide(decide) => problems.extend(of_decide(doc, decide, held)),
        Action::Do(work) => {
            let allowed = |table: &str| held.contains(&format!("confirmed:{table}"));
            if work.tool.table().is_some_and(|table| !allowed(table)) {
                let words = "needs a confirm and, after it, a decide on its table that allows, on every way here";
                problems.push(Problem::new("do.tool", words));
            }
            if work.tool.is_about_a_return() && !held.contains("registered") {
                problems.push(Problem::new(
                    "do.tool",
                    "works on a return: register_return comes before, on every way here",
                ));
            }
            if work.tool.table().is_some() && working_before(doc, step) {
                problems.push(Problem::new("do.tool", "must be the first work of its talk"));
            }
        }
        _ => {}
    }
    problems
}

/// Whether other work comes before a step.
fn working_before(doc: &FlowDoc, step: &Step) -> bool {
    let works = |other: &&Step| matches!(other.action, Action::Do(_)) && other.id != step.id;
    doc.steps.iter().filter(works).any(|other| reached(doc, successors(doc, other)).contains(step.id.as_str()))
}

/// Names that may not be known yet.
fn unknown(field: &str, condition: &Condition, held: &Known) -> Vec<Problem> {
    let Ok(expression) = condition.parsed() else { return Vec::new() };
    let names = expression.variables();
    let missing = names.into_iter().filter(|name| {
        let kept = name.starts_with("slot.") || name.starts_with("split.");
        let of_verdict = name.starts_with("verdict.");
        let elsewhere = !kept && !of_verdict && !held.contains("working");
        (kept && !held.contains(name)) || (of_verdict && !held.contains(name)) || elsewhere
    });
    missing
        .map(|name| {
            let words = if name.starts_with("slot.") {
                format!("{name} may not have been asked before this step")
            } else {
                format!("{name} may not be known at this step")
            };
            Problem::new(field, words)
        })
        .collect()
}

fn of_ask(doc: &FlowDoc, step: &Step, ask: &Ask, held: &Known) -> Vec<Problem> {
    let mut problems = Vec::new();
    let needs = match ask.kind {
        SlotKind::Item => Some("kind:Order"),
        SlotKind::Variant => Some("kind:Item"),
        _ => None,
    };
    if let Some(needs) = needs.filter(|needs| !held.contains(*needs)) {
        let before = needs.trim_start_matches("kind:").to_lowercase();
        problems.push(Problem::new("ask.type", format!("an ask of type {before} comes before, on every way here")));
    }
    if ask.kind == SlotKind::Confirm {
        let asks = reached(doc, doc.step_after(&step.id).into_iter().collect());
        let later = asks.iter().any(|id| doc.step(id).is_some_and(|step| matches!(step.action, Action::Ask(_))));
        if later {
            problems
                .push(Problem::new("ask.type", "no question may follow a confirm: the yes is for what was read back"));
        }
    }
    problems
}

fn of_decide(doc: &FlowDoc, decide: &Decide, held: &Known) -> Vec<Problem> {
    let mut problems = Vec::new();
    for kind in decide.asked().map(|asked| asked.slots).unwrap_or_default() {
        if !held.contains(&format!("kind:{kind:?}")) {
            let words =
                format!("an ask of type {} comes before, on every way here", format!("{kind:?}").to_lowercase());
            problems.push(Problem::new("decide.table", words));
        }
    }
    for (column, input) in &decide.inputs {
        if let Some(words) = misfit(doc, decide, column, input, held) {
            problems.push(Problem::new(format!("decide.inputs.{column}"), words));
        }
    }
    problems
}

/// Tries an input with every combination of sample answers; what is wrong with the first that the table does not take.
fn misfit(doc: &FlowDoc, decide: &Decide, column: &str, input: &Condition, held: &Known) -> Option<String> {
    let names = input.parsed().ok()?.variables();
    let slots: Vec<(&str, Vec<Value>)> =
        names.iter().filter_map(|name| name.strip_prefix("slot.")).map(|slot| (slot, samples(doc, slot))).collect();
    if names.iter().any(|name| !held.contains(name)) {
        return None;
    }
    let total = slots.iter().map(|(_, values)| values.len().max(1)).product::<usize>();
    for number in 0..total.min(TRIALS_MAX) {
        let mut left = number;
        let mut given = Map::new();
        for (slot, values) in &slots {
            let at = left % values.len().max(1);
            left /= values.len().max(1);
            given.insert((*slot).to_owned(), values.get(at).cloned().unwrap_or_default());
        }
        let context = serde_json::json!({ "slot": given });
        match input.value(&context) {
            Ok(value) => {
                if let Some(words) = decide.misfit(column, &value) {
                    return Some(words);
                }
            }
            // What only a verdict or a split makes true is not tried.
            Err(_) if names.iter().any(|name| !name.starts_with("slot.")) => return None,
            Err(error) => return Some(error.to_string()),
        }
    }
    None
}

fn samples(doc: &FlowDoc, slot: &str) -> Vec<Value> {
    let asks = doc.steps.iter().filter_map(|step| match &step.action {
        Action::Ask(ask) if ask.slot == slot => Some(ask.samples()),
        _ => None,
    });
    asks.flatten().collect()
}

/// Everything that can come after these.
fn reached<'a>(doc: &'a FlowDoc, from: Vec<&'a str>) -> BTreeSet<&'a str> {
    let (mut found, mut open) = (BTreeSet::new(), from);
    while let Some(id) = open.pop() {
        if let (true, Some(step)) = (found.insert(id), doc.step(id)) {
            open.extend(successors(doc, step));
        }
    }
    found
}

/// Steps that can come after work has begun.
fn working(doc: &FlowDoc) -> BTreeSet<&str> {
    let works = doc.steps.iter().filter(|step| matches!(step.action, Action::Do(_)));
    reached(doc, works.flat_map(|step| successors(doc, step)).collect())
}

/// What holds for certain where each step begins: what holds on all ways there.
fn known(doc: &FlowDoc) -> BTreeMap<&str, Known> {
    let mut known: BTreeMap<&str, Known> = BTreeMap::new();
    let mut open: Vec<&str> = Vec::new();
    if let Some(first) = doc.steps.first() {
        known.insert(&first.id, Known::new());
        open.push(&first.id);
    }
    // Sets only shrink, so this ends, circles or not.
    while let Some(id) = open.pop() {
        let Some(step) = doc.step(id) else { continue };
        let held = known.get(id).cloned().unwrap_or_default();
        for target in successors(doc, step) {
            let after = gained(doc, step, target, &held);
            let merged = match known.get(target) {
                Some(before) => before.intersection(&after).cloned().collect(),
                None => after,
            };
            if known.get(target) != Some(&merged) {
                known.insert(target, merged);
                open.push(target);
            }
        }
    }
    known
}

/// What holds after a step, on the way to `target`.
fn gained(doc: &FlowDoc, step: &Step, target: &str, held: &Known) -> Known {
    let mut after = held.clone();
    match &step.action {
        Action::Ask(ask) => {
            // Another way than the answered one leaves the slot empty.
            let aside = [&ask.on_no, &ask.on_give_up].into_iter().flatten().any(|other| other == target);
            if !aside {
                after.insert(if ask.kind == SlotKind::Confirm {
                    "yes".to_owned()
                } else {
                    format!("slot.{}", ask.slot)
                });
                after.insert(format!("kind:{:?}", ask.kind));
            }
        }
        Action::Split(split) => {
            after.insert(format!("split.{}", split.name));
        }
        Action::Decide(decide) => {
            after.retain(|name| !name.starts_with("verdict"));
            after.insert("verdict".to_owned());
            after.extend(["outcome", "why", "decision"].map(|name| format!("verdict.{name}")));
            after.extend(decide.gives().into_iter().map(|name| format!("verdict.{name}")));
            let to = decide.allow.as_deref().or_else(|| doc.step_after(&step.id));
            let others = [&decide.refuse, &decide.refer].into_iter().flatten().any(|other| other == target);
            if to == Some(target) && !others && held.contains("yes") {
                after.insert(format!("confirmed:{}", decide.table));
            }
        }
        Action::Do(work) => {
            after.insert("working".to_owned());
            if work.tool == crate::steps::Tool::RegisterReturn && work.on_failure.as_deref() != Some(target) {
                after.insert("registered".to_owned());
            }
        }
        _ => {}
    }
    after
}
