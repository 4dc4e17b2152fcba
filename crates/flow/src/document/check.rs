//! What can be wrong in a document that could be read.

use std::collections::BTreeSet;

use domain::timestamp::{DAY_MS, MINUTE_MS};

use super::{Condition, ExitEvent, FlowDoc, Problem, SCHEMA, STEPS_MAX, SubjectKind, TriggerEvent, talk_check};
use crate::steps::{Action, Step, clip, is_slug};
use crate::vars::{KEPT, VARIABLES};

/// Intents that a talk can be about.
pub const INTENTS: [&str; 11] = [
    "return_request",
    "cancel_order",
    "change_order",
    "complaint",
    "refund_status",
    "stock_check",
    "size_help",
    "product_question",
    "gift_card",
    "payment_help",
    "discount_request",
];

/// Everything that is wrong in a document; empty when it can be published.
#[must_use]
pub fn check(doc: &FlowDoc) -> Vec<Problem> {
    let mut problems = check_head(doc);
    if let Some(when) = &doc.trigger.when {
        problems.extend(check_condition(doc, "trigger.when", when));
    }
    for (at, step) in doc.steps.iter().enumerate() {
        problems.extend(check_step(doc, at, step));
    }
    // The shape is only worth looking at when every step can be found.
    if problems.is_empty() {
        problems.extend(unreachable_steps(doc));
        problems.extend(circles(doc));
    }
    if problems.is_empty() {
        problems.extend(talk_check::check(doc));
    }
    problems
}

fn check_head(doc: &FlowDoc) -> Vec<Problem> {
    let text = |max: usize, text: &str| text.chars().count() <= max && !text.chars().any(|c| c == '\0');
    let talks = doc.subject == SubjectKind::Conversation;
    let asked_for = doc.trigger.on == TriggerEvent::AskedFor;
    let buys = matches!(doc.subject, SubjectKind::Cart | SubjectKind::Session);
    let expiry_ms = doc.expires_after.as_ms();
    let rules = [
        ("schema", doc.schema == SCHEMA, "must be cartwright/flow/1"),
        ("name", is_slug(&doc.name), "must be a slug of a-z, 0-9 and '-'"),
        ("title", !doc.title.trim().is_empty() && text(120, &doc.title), "must have 1 to 120 characters"),
        ("description", text(2_000, &doc.description), "must have at most 2,000 characters"),
        ("expires_after", (MINUTE_MS..=365 * DAY_MS).contains(&expiry_ms), "must be 1 minute to 365 days"),
        (
            "holdout_basis_points",
            doc.holdout_basis_points.is_none_or(|h| (0..=10_000).contains(&h)),
            "must be 0 to 10000",
        ),
        (
            "exit_on",
            !buys || doc.exit_on.contains(&ExitEvent::Purchase),
            "must list purchase: who bought is left alone",
        ),
        ("trigger.on", doc.trigger.on.subject() == doc.subject, "must be something that happens to the flow's subject"),
        (
            "trigger.intent",
            asked_for == doc.trigger.intent.as_deref().is_some_and(|intent| INTENTS.contains(&intent)),
            "must name what is asked for: return_request, cancel_order, change_order, complaint, …; only for asked_for",
        ),
        ("trigger.when", !talks || doc.trigger.when.is_none(), "is not for talks: use a when step"),
        ("steps", (1..=STEPS_MAX).contains(&doc.steps.len()), "must be 1 to 100 steps"),
    ];
    rules.into_iter().filter(|(_, ok, _)| !ok).map(|(path, _, words)| Problem::new(path, words)).collect()
}

fn check_condition(doc: &FlowDoc, path: &str, condition: &Condition) -> Vec<Problem> {
    let expression = match condition.parsed() {
        Ok(expression) => expression,
        Err(error) => return vec![Problem::new(path, error.to_string())],
    };
    let kept = |name: &str| KEPT.iter().any(|part| name.strip_prefix(part).is_some_and(|rest| rest.starts_with('.')));
    let splits = |name: &str| {
        let of = |step: &Step| matches!(&step.action, Action::Split(split) if name == format!("split.{}", split.name));
        doc.steps.iter().any(of)
    };
    let known = |name: &str| {
        // Answers and verdicts are known in talks, where `talk_check` looks at when; the shopper's words tell the rest.
        if doc.subject == SubjectKind::Conversation { kept(name) } else { splits(name) }
    };
    let unknown = expression.variables().into_iter().filter(|name| !VARIABLES.contains(&name.as_str()) && !known(name));
    unknown.map(|name| Problem::new(path, format!("unknown variable {:?}", clip(&name)))).collect()
}

fn check_step(doc: &FlowDoc, at: usize, step: &Step) -> Vec<Problem> {
    let place = |field: &str| format!("steps[{at}].{field}");
    let mut problems = Vec::new();
    if !is_slug(&step.id) {
        problems.push(Problem::new(place("id"), "must be a slug of a-z, 0-9 and '-'"));
    }
    if doc.steps[..at].iter().any(|earlier| earlier.id == step.id) {
        problems.push(Problem::new(place("id"), format!("a second step {:?}", clip(&step.id))));
    }
    let next = step.next.as_deref().map(|target| ("next", target));
    for (field, target) in step.action.targets().into_iter().chain(next) {
        if doc.step(target).is_none() {
            problems.push(Problem::new(place(field), format!("there is no step {:?}", clip(target))));
        }
    }
    if step.next.is_some() && !step.action.goes_on() {
        problems.push(Problem::new(place("next"), "is never followed from here"));
    }
    problems.extend(misplaced(doc.subject, &step.action).map(|(field, words)| Problem::new(place(field), words)));
    for (field, condition) in step.action.conditions() {
        problems.extend(check_condition(doc, &place(&field), condition));
    }
    problems.extend(step.action.check().into_iter().map(|p| Problem { path: place(&p.path), ..p }));
    problems
}

/// A step that does not belong into flows of a subject. Tools work on what was asked for, and nothing but work is done
/// about a return: touches and tickets have rules of their own.
fn misplaced(subject: SubjectKind, action: &Action) -> Option<(&'static str, &'static str)> {
    use SubjectKind as S;
    match (action, subject) {
        (Action::Do(_), S::Cart | S::Session | S::Order) => {
            Some(("do", "is for flows with subject: return or conversation"))
        }
        (Action::Do(work), S::Return) if work.tool.table().is_some() => {
            Some(("do", "is for flows with subject: conversation"))
        }
        (Action::Touch(_), S::Return | S::Conversation) => {
            Some(("touch", "is not for flows with subject: return or conversation; use do"))
        }
        (Action::HandOff(_), S::Return) => Some(("hand_off", "is not for flows with subject: return; use do")),
        (Action::Say(_), subject) if subject != S::Conversation => {
            Some(("say", "is for flows with subject: conversation"))
        }
        (Action::Ask(_), subject) if subject != S::Conversation => {
            Some(("ask", "is for flows with subject: conversation"))
        }
        (Action::Decide(_), subject) if subject != S::Conversation => {
            Some(("decide", "is for flows with subject: conversation"))
        }
        _ => None,
    }
}

/// The steps that can come right after one.
pub(super) fn successors<'a>(doc: &'a FlowDoc, step: &'a Step) -> Vec<&'a str> {
    let mut targets: Vec<&str> = step.action.targets().into_iter().map(|(_, target)| target).collect();
    if step.action.goes_on() {
        targets.extend(doc.step_after(&step.id));
    }
    targets
}

fn unreachable_steps(doc: &FlowDoc) -> Vec<Problem> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Step> = doc.steps.first().into_iter().collect();
    while let Some(step) = open.pop() {
        if reached.insert(step.id.as_str()) {
            open.extend(successors(doc, step).into_iter().filter_map(|id| doc.step(id)));
        }
    }
    let lost = doc.steps.iter().enumerate().filter(|(_, step)| !reached.contains(step.id.as_str()));
    lost.map(|(at, _)| Problem::new(format!("steps[{at}].id"), "no way leads here")).collect()
}

/// Steps on a circle that takes no time. Only a wait that counts from its own beginning, or until a time of day, makes
/// a circle harmless: the others are over the second time they are reached.
fn circles(doc: &FlowDoc) -> Vec<Problem> {
    let mut left: Vec<(usize, &Step)> = doc.steps.iter().enumerate().filter(|(_, s)| !s.action.rests()).collect();
    // Steps without a way on are taken away until none is left; what stays goes in circles.
    loop {
        let before = left.len();
        let ids: BTreeSet<&str> = left.iter().map(|(_, step)| step.id.as_str()).collect();
        left.retain(|(_, step)| successors(doc, step).iter().any(|id| ids.contains(id)));
        if left.len() == before {
            break;
        }
    }
    let first = left.first();
    first.map(|(at, _)| Problem::new(format!("steps[{at}]"), "goes in a circle without a wait")).into_iter().collect()
}
