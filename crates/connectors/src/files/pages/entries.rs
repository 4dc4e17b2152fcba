//! Lists of questions and answers: tables, JSON lists, the macros that help desks export.

use std::io::Cursor;

use serde_json::Value;

use super::outline::Outline;
use super::{Unreadable, html};
use crate::files::table::{Row, Table};

/// Most entries of one file.
const ENTRIES_MAX: usize = 5_000;
/// What the column or field of the question may be called.
const QUESTIONS: [&str; 10] =
    ["question", "q", "title", "name", "subject", "heading", "macro", "macro name", "short_code", "shortcut"];
/// The same for the answer.
const ANSWERS: [&str; 14] = [
    "answer",
    "a",
    "body",
    "content",
    "text",
    "reply",
    "response",
    "comment",
    "message",
    "value",
    "description",
    "html",
    "acceptedAnswer",
    "bodyHtml",
];
/// Fields of an object that may hold the list.
const LISTS: [&str; 12] = [
    "faqs",
    "faq",
    "questions",
    "macros",
    "articles",
    "items",
    "data",
    "entries",
    "results",
    "canned_responses",
    "mainEntity",
    "pages",
];

/// Reads a table.
pub(super) fn read_table(text: &str, outline: &mut Outline) -> Result<(), Unreadable> {
    let unreadable = |error: crate::files::ImportError| Unreadable(error.to_string());
    let mut table = Table::open(Cursor::new(text.as_bytes().to_vec())).map_err(unreadable)?;
    let (Some(question), Some(answer)) = (table.find_any(&QUESTIONS), table.find_any(&ANSWERS)) else {
        let header = table.header_text();
        return Err(Unreadable(format!("has no columns question and answer; it has {header}")));
    };
    let group = table.find_any(&["category", "section", "group", "topic"]);
    let mut row = Row::default();
    let mut last_group = String::new();
    for _ in 0..ENTRIES_MAX {
        match table.read(&mut row) {
            None => break,
            Some(Err(problem)) => {
                outline.note(problem.to_string());
                if problem.ends_file {
                    break;
                }
            }
            Some(Ok(())) => {
                let here = row.find(group).unwrap_or("");
                if here != last_group {
                    outline.heading(1, here, None);
                    here.clone_into(&mut last_group);
                }
                entry(row.get(question), row.get(answer), outline);
            }
        }
    }
    Ok(())
}

/// Reads JSON.
pub(super) fn read_json(text: &str, outline: &mut Outline) -> Result<(), Unreadable> {
    let value: Value = serde_json::from_str(text)
        .map_err(|e| Unreadable(format!("is no JSON (line {}, column {})", e.line(), e.column())))?;
    let list = match &value {
        Value::Array(list) => list,
        Value::Object(fields) => match LISTS.iter().find_map(|name| fields.get(*name)?.as_array()) {
            Some(list) => list,
            None => {
                for (question, answer) in fields.iter().take(ENTRIES_MAX) {
                    if let Some(answer) = answer.as_str() {
                        entry(question, answer, outline);
                    }
                }
                return Ok(());
            }
        },
        _ => return Err(Unreadable("is no list of questions and answers".into())),
    };
    for item in list.iter().take(ENTRIES_MAX) {
        let question = field(item, &QUESTIONS);
        let answer = comment(item).or_else(|| field(item, &ANSWERS));
        if let (Some(question), Some(answer)) = (question, answer) {
            entry(question, answer, outline);
        }
    }
    Ok(())
}

fn entry(question: &str, answer: &str, outline: &mut Outline) {
    if question.is_empty() || answer.is_empty() {
        return;
    }
    outline.heading(2, question, None);
    if answer.contains('<') && answer.contains('>') {
        html::blocks(answer).iter().for_each(|block| outline.block(block));
    } else {
        answer.split("\n\n").for_each(|block| outline.block(block));
    }
}

fn field<'a>(item: &'a Value, names: &[&str]) -> Option<&'a str> {
    names.iter().find_map(|name| {
        let value = item.get(*name)?;
        value.as_str().or_else(|| value.get("text")?.as_str()).filter(|text| !text.trim().is_empty())
    })
}

/// What a help desk's macro answers.
fn comment(item: &Value) -> Option<&str> {
    let actions = item.get("actions")?.as_array()?;
    let said = |wanted: &str| {
        let action = actions.iter().find(|action| action.get("field").and_then(Value::as_str) == Some(wanted))?;
        let value = action.get("value")?;
        value.as_str().or_else(|| value.as_array()?.last()?.as_str())
    };
    said("comment_value_html").or_else(|| said("comment_value"))
}
