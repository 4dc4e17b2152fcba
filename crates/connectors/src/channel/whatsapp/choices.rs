//! Buttons of an answer: up to three as buttons, up to ten as a list, more than that as plain text. Pure.
//!
//! WhatsApp shows a label as the shopper's answer and hands back an id: the id carries what the choice says.

use std::collections::BTreeSet;

use domain::conversation::Choice;
use serde_json::{Value, json};

/// Most buttons, and their longest title in characters (Meta's limits).
const BUTTONS_MAX: usize = 3;
const BUTTON_CHARS_MAX: usize = 20;
/// Longest text above buttons.
const BUTTON_BODY_CHARS_MAX: usize = 1_024;
/// Most rows of a list, and their longest title and description.
const ROWS_MAX: usize = 10;
const ROW_CHARS_MAX: usize = 24;
const DESCRIPTION_CHARS_MAX: usize = 72;
/// Longest id of a row, in bytes; those of buttons may be longer.
const ID_BYTES_MAX: usize = 200;
/// What begins the id of a choice that says something of its own.
const SAYS: &str = "say:";
/// What opens a list: a sign, because channels add no words to a text.
const LIST_BUTTON: &str = "☰";

/// The `interactive` object for a text with choices; `None` when they do not fit and the text goes alone.
pub(super) fn interactive(text: &str, choices: &[Choice]) -> Option<Value> {
    let labels: BTreeSet<&str> = choices.iter().map(|c| c.label.trim()).collect();
    if choices.is_empty() || labels.len() != choices.len() || labels.contains("") {
        return None;
    }
    let longest = choices.iter().map(|c| c.label.trim().chars().count()).max().unwrap_or(0);
    let few = choices.len() <= BUTTONS_MAX && longest <= BUTTON_CHARS_MAX;
    if few && text.chars().count() <= BUTTON_BODY_CHARS_MAX {
        let button =
            |(i, c): (usize, &Choice)| json!({ "type": "reply", "reply": { "id": id(i, c), "title": c.label.trim() } });
        let buttons: Vec<Value> = choices.iter().enumerate().map(button).collect();
        return Some(json!({ "type": "button", "body": { "text": text }, "action": { "buttons": buttons } }));
    }
    if choices.len() > ROWS_MAX || longest > DESCRIPTION_CHARS_MAX {
        return None;
    }
    let rows: Vec<Value> = choices.iter().enumerate().map(|(i, c)| row(i, c)).collect();
    let action = json!({ "button": LIST_BUTTON, "sections": [{ "rows": rows }] });
    Some(json!({ "type": "list", "body": { "text": text }, "action": action }))
}

fn row(place: usize, choice: &Choice) -> Value {
    let label = choice.label.trim();
    if label.chars().count() <= ROW_CHARS_MAX {
        return json!({ "id": id(place, choice), "title": label });
    }
    let cut: String = label.chars().take(ROW_CHARS_MAX - 1).chain(['…']).collect();
    json!({ "id": id(place, choice), "title": cut, "description": label })
}

/// Unique within a message by its place.
fn id(place: usize, choice: &Choice) -> String {
    let says = format!("{SAYS}{place}:{}", choice.says.trim());
    if !choice.says.trim().is_empty() && says.len() <= ID_BYTES_MAX { says } else { format!("choice:{place}") }
}

/// What a tapped choice of ours says.
pub(super) fn said(id: &str) -> Option<&str> {
    let (place, says) = id.strip_prefix(SAYS)?.split_once(':')?;
    (!says.is_empty() && place.bytes().all(|b| b.is_ascii_digit())).then_some(says)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices(labels: &[&str]) -> Vec<Choice> {
        labels.iter().map(|l| Choice { label: (*l).to_owned(), says: format!("I choose {l}") }).collect()
    }

    #[test]
    fn the_form_follows_from_number_and_length() {
        let form = |labels: &[&str]| interactive("Which one?", &choices(labels)).map(|v| v["type"].clone());
        assert_eq!(form(&["Yes", "No"]), Some(json!("button")));
        assert_eq!(form(&["1", "2", "3", "4"]), Some(json!("list")));
        assert_eq!(form(&["a label of more than 20 chars"]), Some(json!("list")));
        assert_eq!(form(&[]), None);
        assert_eq!(form(&["Yes", "Yes"]), None, "meta refuses two alike");
        assert_eq!(form(&["Yes", " "]), None);
        assert_eq!(form(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]), None);
        assert_eq!(form(&[&"x".repeat(73)]), None);
        let long = interactive("Which one?", &choices(&["Trail Runner, size 42, red"])).expect("a list");
        let row = &long["action"]["sections"][0]["rows"][0];
        assert_eq!(row["title"].as_str().map(|t| t.chars().count()), Some(24));
        assert_eq!(row["description"], "Trail Runner, size 42, red");
        assert_eq!(interactive(&"x".repeat(1_025), &choices(&["Yes"])).map(|v| v["type"].clone()), Some(json!("list")));
    }

    #[test]
    fn a_tap_says_what_the_choice_says() {
        let one = &choices(&["Yes"])[0];
        assert_eq!(said(&id(0, one)), Some("I choose Yes"));
        let long = Choice { label: "Yes".to_owned(), says: "x".repeat(300) };
        assert_eq!(said(&id(3, &long)), None, "its label will be what was said");
        for foreign in ["STOP", "say:", "say:x:y", "say:1:", ""] {
            assert_eq!(said(foreign), None, "{foreign}");
        }
    }
}
