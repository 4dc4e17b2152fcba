//! From a document to a table, telling every problem at once.

use std::fmt::Write as _;

use serde_json::Map;
use sha2::{Digest as _, Sha256};

use super::column::{Column, ColumnSpec};
use super::document::{Content, DOCUMENT_BYTES_MAX, Document, FORMAT, Head, StrictMap};
use super::{Condition, Problem, Row, Table, TableError, cell};

/// Most rows of a table.
pub const ROWS_MAX: usize = 256;
/// Most columns of conditions, and of results.
pub const COLUMNS_MAX: usize = 32;
/// Longest name of a table, and note beside a row, in bytes.
const NAME_BYTES_MAX: usize = 60;
const NOTE_BYTES_MAX: usize = 500;
/// Keys of a row that are no cells.
const ROW_KEYS: [&str; 2] = ["_id", "_description"];
/// Most problems that are told.
const PROBLEMS_MAX: usize = 50;

fn problem(row: Option<usize>, column: Option<&str>, what: impl Into<String>) -> Problem {
    let short = |text: &str| text.chars().take(80).collect();
    Problem { row, column: column.map(short), what: what.into() }
}

/// Reads the text of a document.
pub(super) fn document(text: &str) -> Result<Document, TableError> {
    let fail = |what: String| TableError { name: "?".to_owned(), problems: vec![problem(None, None, what)] };
    if text.len() > DOCUMENT_BYTES_MAX {
        return Err(fail(format!("is larger than {DOCUMENT_BYTES_MAX} bytes")));
    }
    serde_json::from_str(text).map_err(|e| fail(format!("cannot be read: {e}")))
}

/// Compiles a document.
pub(super) fn compile(document: &Document) -> Result<Table, TableError> {
    let mut problems = Vec::new();
    let built = build(document, &mut problems);
    match built {
        Some(table) if problems.is_empty() => Ok(table),
        _ => {
            problems.truncate(PROBLEMS_MAX);
            Err(TableError { name: document.cartwright.name.chars().take(NAME_BYTES_MAX).collect(), problems })
        }
    }
}

fn build(document: &Document, problems: &mut Vec<Problem>) -> Option<Table> {
    let schema = &document.cartwright;
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if schema.format != FORMAT {
        problems.push(problem(None, None, format!("its format is not {FORMAT}")));
    }
    if schema.name.is_empty() || schema.name.len() > NAME_BYTES_MAX || !schema.name.bytes().all(plain) {
        problems.push(problem(None, None, "its name is not 1 to 60 characters of a-z, 0-9 and -"));
    }
    let content = table_content(document, problems)?;
    let hit_policy = content.hit_policy.or_else(|| {
        problems.push(problem(None, None, "its hitPolicy is missing"));
        None
    })?;
    let inputs = columns(&content.inputs, &schema.inputs, "input", problems);
    let outputs = columns(&content.outputs, &schema.outputs, "output", problems);
    for column in inputs.iter().filter(|i| outputs.iter().any(|o| o.field == i.field)) {
        problems.push(problem(None, Some(&column.field), "is an input and an output"));
    }
    if content.rules.is_empty() || content.rules.len() > ROWS_MAX {
        problems.push(problem(None, None, format!("has not 1 to {ROWS_MAX} rows")));
    }
    if !problems.is_empty() {
        return None;
    }
    let mut conditions = Vec::new();
    let mut rows = Vec::new();
    for (at, rule) in content.rules.iter().enumerate().take(ROWS_MAX) {
        unknown_cells(at + 1, rule, content, problems);
        let start = conditions.len();
        conditions.extend(row_conditions(at + 1, rule, &content.inputs, &inputs, problems));
        let values = row_outputs(at + 1, rule, &content.outputs, &outputs, problems);
        let pairs = outputs.iter().zip(&values);
        let json: Map<_, _> = pairs.map(|(column, value)| (column.field.clone(), column.decode(*value))).collect();
        let note = rule.get("_description").filter(|text| !text.is_empty()).cloned();
        rows.push(Row { conditions: start..conditions.len(), values, outputs: json, note });
    }
    let version = version(document, content);
    let (name, about) = (schema.name.clone(), schema.about.clone());
    Some(Table { name, about, version, hit_policy, inputs, outputs, conditions, rows })
}

/// The one decision table of the graph; everything else must be what carries values in and out of it.
fn table_content<'d>(document: &'d Document, problems: &mut Vec<Problem>) -> Option<&'d Content> {
    let mut tell = |what: String| problems.push(problem(None, None, what));
    let tables: Vec<_> = document.nodes.iter().filter(|node| node.kind == "decisionTableNode").collect();
    for node in &document.nodes {
        match node.kind.as_str() {
            "decisionTableNode" => {}
            "inputNode" | "outputNode" => {
                if node.content.as_ref().is_some_and(|c| c.hit_policy.is_some() || !c.rules.is_empty()) {
                    tell(format!("node {:?} is no table, but has one", node.id));
                }
            }
            other => tell(format!("node {:?} is a {other}, which is not supported", node.id)),
        }
    }
    for edge in &document.edges {
        for end in [&edge.source_id, &edge.target_id] {
            if !document.nodes.iter().any(|node| node.id == *end) {
                tell(format!("edge {:?} leads to no node", edge.id));
            }
        }
    }
    let [table] = tables[..] else {
        tell(format!("has {} decision tables, wanted one", tables.len()));
        return None;
    };
    let Some(content) = &table.content else {
        tell("its decision table is empty".to_owned());
        return None;
    };
    if content.input_field.is_some() || content.output_path.is_some() {
        tell("inputField and outputPath are not supported".to_owned());
    }
    if content.execution_mode.as_ref().is_some_and(|mode| mode != "single") {
        tell("an executionMode other than single is not supported".to_owned());
    }
    Some(content)
}

fn columns(heads: &[Head], specs: &StrictMap<ColumnSpec>, word: &str, problems: &mut Vec<Problem>) -> Vec<Column> {
    if heads.is_empty() || heads.len() > COLUMNS_MAX {
        problems.push(problem(None, None, format!("has not 1 to {COLUMNS_MAX} {word} columns")));
    }
    for field in specs.keys().filter(|field| !heads.iter().any(|head| head.field == *field)) {
        problems.push(problem(None, Some(field), format!("is in the schema, but no {word} column")));
    }
    let mut columns = Vec::new();
    for (at, head) in heads.iter().enumerate().take(COLUMNS_MAX) {
        let twice = heads[..at].iter().any(|other| other.id == head.id || other.field == head.field);
        if twice || ROW_KEYS.contains(&head.id.as_str()) {
            problems.push(problem(None, Some(&head.field), "stands twice, or its id is reserved"));
        }
        match specs.get(&head.field).ok_or_else(|| "has no type in the schema".to_owned()) {
            Ok(spec) => match Column::new(&head.field, spec) {
                Ok(column) => columns.push(column),
                Err(what) => problems.push(problem(None, Some(&head.field), what)),
            },
            Err(what) => problems.push(problem(None, Some(&head.field), what)),
        }
    }
    columns
}

fn unknown_cells(row: usize, rule: &StrictMap<String>, content: &Content, problems: &mut Vec<Problem>) {
    let known = |id: &str| content.inputs.iter().chain(&content.outputs).any(|head| head.id == id);
    for key in rule.keys().filter(|key| !ROW_KEYS.contains(key) && !known(key)) {
        problems.push(problem(Some(row), Some(key), "is a cell of no column"));
    }
    if rule.get("_description").is_some_and(|note| note.len() > NOTE_BYTES_MAX) {
        problems.push(problem(Some(row), None, format!("its note is longer than {NOTE_BYTES_MAX} bytes")));
    }
}

fn row_conditions(
    row: usize,
    rule: &StrictMap<String>,
    heads: &[Head],
    columns: &[Column],
    problems: &mut Vec<Problem>,
) -> Vec<Condition> {
    let mut found = Vec::new();
    for (at, (head, column)) in heads.iter().zip(columns).enumerate() {
        let read = rule.get(&head.id).ok_or_else(|| "has no cell: write - for any".to_owned());
        match read.and_then(|text| cell::condition(text, column).map_err(|what| format!("{text:?} {what}"))) {
            Ok(spans) => found.extend(spans.and_then(|spans| Condition::new(at, spans))),
            Err(what) => problems.push(problem(Some(row), Some(&column.field), what)),
        }
    }
    found
}

fn row_outputs(
    row: usize,
    rule: &StrictMap<String>,
    heads: &[Head],
    columns: &[Column],
    problems: &mut Vec<Problem>,
) -> Vec<i64> {
    let mut found = Vec::new();
    for (head, column) in heads.iter().zip(columns) {
        let read = rule.get(&head.id).ok_or_else(|| "has no cell".to_owned());
        match read.and_then(|text| cell::output(text, column).map_err(|what| format!("{text:?} {what}"))) {
            Ok(value) => found.push(value),
            Err(what) => problems.push(problem(Some(row), Some(&column.field), what)),
        }
    }
    found
}

/// `returns@5f0c…`: what decides, and nothing of how the document is drawn.
fn version(document: &Document, content: &Content) -> String {
    let mut hash = Sha256::new();
    let mut part = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    part(FORMAT);
    part(&document.cartwright.name);
    part(&format!("{:?}", content.hit_policy));
    for (heads, specs) in
        [(&content.inputs, &document.cartwright.inputs), (&content.outputs, &document.cartwright.outputs)]
    {
        for head in heads {
            part(&head.field);
            let spec = specs.get(&head.field).map(|spec| ColumnSpec { about: None, ..spec.clone() });
            part(&serde_json::to_string(&spec).unwrap_or_default());
        }
        part("");
    }
    for rule in &content.rules {
        for head in content.inputs.iter().chain(&content.outputs) {
            part(rule.get(&head.id).map_or("", |text| text.trim()));
        }
    }
    let digest = hash.finalize();
    let mut text = format!("{}@", document.cartwright.name);
    for byte in &digest[..8] {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
