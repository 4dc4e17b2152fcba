//! When each step comes, if nothing else happens.

use std::collections::BTreeMap;

use super::FlowDoc;
use crate::steps::Action;

/// Every reachable step with the milliseconds from entering until it is reached, earliest way, in order of time and
/// then of the document.
///
/// Assumes that nothing happens meanwhile: the subject last changed when it entered, and awaited events do not come
/// (their branch is listed with the shortest time it can take). Waits until a time of day count as nothing, because
/// their length is the shopper's.
#[must_use]
pub fn timeline(doc: &FlowDoc) -> Vec<(String, i64)> {
    let mut reached: BTreeMap<&str, i64> = BTreeMap::new();
    let mut open: Vec<(&str, i64)> = doc.steps.first().map(|step| (step.id.as_str(), 0)).into_iter().collect();
    // A way is followed again only when it got shorter, so this ends even for documents with circles.
    while let Some((id, at_ms)) = open.pop() {
        if reached.get(id).is_some_and(|known| *known <= at_ms) {
            continue;
        }
        let Some(step) = doc.step(id) else { continue };
        reached.insert(id, at_ms);
        let below = doc.step_after(id);
        match &step.action {
            Action::Wait(wait) => {
                let timed_out = wait.on_timeout().or(below);
                open.extend(timed_out.map(|target| (target, wait.passed_at_ms(at_ms))));
                open.extend(wait.event_after_ms().and_then(|ms| below.map(|target| (target, at_ms + ms))));
            }
            Action::When(when) => {
                open.push((when.then.as_str(), at_ms));
                open.extend(when.otherwise.as_deref().or(below).map(|target| (target, at_ms)));
            }
            // Talking, deciding and working take no time that could be told beforehand.
            _ => {
                open.extend(step.action.targets().into_iter().map(|(_, target)| (target, at_ms)));
                open.extend(below.filter(|_| step.action.goes_on()).map(|target| (target, at_ms)));
            }
        }
    }
    let position = |id: &str| doc.steps.iter().position(|step| step.id == id);
    let mut steps: Vec<(String, i64)> = reached.into_iter().map(|(id, ms)| (id.to_owned(), ms)).collect();
    steps.sort_by_key(|(id, ms)| (*ms, position(id)));
    steps
}
