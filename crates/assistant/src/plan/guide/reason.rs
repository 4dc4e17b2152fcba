//! Why something comes back: from a button, from its words in a sentence, or from what the words stand for.

use crate::understand::Understanding;
use crate::understand::label;

/// The buttons, in their order.
pub(crate) const BUTTONS: [&str; 9] = [
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

/// Concepts of the intents' word lists that say why.
const CONCEPTS: [(&str, &str); 6] = [
    ("wrongitem", "wrong_item"),
    ("broken", "damaged_in_transit"),
    ("toobig", "wrong_size"),
    ("late", "arrived_late"),
    ("fit", "wrong_size"),
    ("mind", "changed_mind"),
];

/// The stored word of a button.
fn word(button: &str) -> Option<&'static str> {
    Some(match button {
        "reason-too-small" | "reason-too-large" => "wrong_size",
        "reason-not-as-described" => "not_as_described",
        "reason-damaged" => "damaged_in_transit",
        "reason-defective" => "defective",
        "reason-wrong-item" => "wrong_item",
        "reason-late" => "arrived_late",
        // Another reason is ours to hear, not to judge: it counts like a changed mind.
        "reason-changed-mind" | "reason-other" => "changed_mind",
        _ => return None,
    })
}

/// The reason that a message names in the words of a button.
pub(crate) fn labelled(heard: &Understanding) -> Option<&'static str> {
    let pressed = heard.pressed.and_then(word);
    pressed.or_else(|| label::contained(&heard.text, &heard.language, "reason-").and_then(word))
}

/// The reason in an answer to the question for it.
pub(crate) fn of(heard: &Understanding) -> Option<&'static str> {
    let words = heard.vocabularies();
    let means = |concept: &str| {
        let parts = || heard.text.split_whitespace().take(60);
        words.iter().any(|list| list.means(&heard.text, concept) || parts().any(|part| list.means(part, concept)))
    };
    labelled(heard).or_else(|| CONCEPTS.iter().find(|(concept, _)| means(concept)).map(|(_, reason)| *reason))
}
