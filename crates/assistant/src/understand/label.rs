//! Buttons: pressing one sends its words, so a message that is nothing but a button's words is that button.
//!
//! To add a button: its id here, and its message in `answers.ftl` of every locale.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use compose::Library;

use super::intent::fold::plain;

/// Longest label, in characters.
const LABEL_CHARS_MAX: usize = 80;

/// Ids of all labels that are sent as a message.
pub(crate) const LABELS: [&str; 17] = [
    "button-order-status",
    "button-return",
    "button-product",
    "button-human",
    "button-yes",
    "button-no",
    "button-skip",
    "button-cancel",
    "reason-too-small",
    "reason-too-large",
    "reason-not-as-described",
    "reason-damaged",
    "reason-defective",
    "reason-wrong-item",
    "reason-late",
    "reason-changed-mind",
    "reason-other",
];

/// The labels of one language in their comparable form, with their ids.
type Labels = Vec<(&'static str, String)>;

/// The button whose words a message is, with the language it was labelled in.
pub(crate) fn pressed<'a>(text: &str, tags: impl Iterator<Item = &'a str>) -> Option<(&'static str, String)> {
    if text.chars().nth(LABEL_CHARS_MAX).is_some() {
        return None;
    }
    let said = comparable(text);
    let mut tags = tags;
    tags.find_map(|tag| {
        let labels = labels(tag);
        let found = labels.iter().find(|(_, label)| *label == said)?;
        Some((found.0, tag.to_owned()))
    })
}

/// The label whose words stand in a message, the longest first; only those with this beginning.
pub(crate) fn contained(text: &str, tag: &str, beginning: &str) -> Option<&'static str> {
    let said = comparable(text);
    let labels = labels(tag);
    let of_kind = labels.iter().filter(|(id, label)| id.starts_with(beginning) && label.chars().count() > 3);
    of_kind.filter(|(_, label)| said.contains(label)).max_by_key(|(_, label)| label.len()).map(|(id, _)| *id)
}

fn labels(tag: &str) -> Arc<Labels> {
    static KEPT: Mutex<BTreeMap<String, Arc<Labels>>> = Mutex::new(BTreeMap::new());
    let library = Library::embedded();
    // Bounded by the locales there are.
    let tag = library.negotiate(&[tag]);
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(labels) = kept.get(tag) {
        return Arc::clone(labels);
    }
    let label = |id: &&'static str| Some((*id, comparable(&compose::label(library, &[tag], id)?)));
    let made: Arc<Labels> = Arc::new(LABELS.iter().filter_map(label).collect());
    kept.insert(tag.to_owned(), Arc::clone(&made));
    made
}

/// Words alone: no case, accents, punctuation.
fn comparable(text: &str) -> String {
    let folded = plain(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
