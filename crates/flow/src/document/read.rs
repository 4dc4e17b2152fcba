//! Reading a document from text, bounded in length, depth and number.

use super::{FlowDoc, Problem, check};

/// Longest document, in bytes.
pub const TEXT_BYTES_MAX: usize = 64 * 1024;

/// Reads a document (JSON when the text starts with `{`, else YAML) and checks it.
///
/// # Errors
/// Everything that is wrong, with lines where they are known.
pub fn parse(text: &str) -> Result<FlowDoc, Vec<Problem>> {
    if text.len() > TEXT_BYTES_MAX {
        return Err(vec![Problem::new("", format!("the document is longer than {TEXT_BYTES_MAX} bytes"))]);
    }
    let doc = if text.trim_start().starts_with('{') { from_json(text) } else { from_yaml(text) };
    let doc = doc.map_err(|problem| vec![problem])?;
    let problems: Vec<Problem> = check(&doc).into_iter().map(|p| with_line(p, &doc, text)).collect();
    if problems.is_empty() { Ok(doc) } else { Err(problems) }
}

fn problem(message: &str, line: Option<u64>) -> Problem {
    let first = message.lines().next().unwrap_or_default();
    Problem { path: String::new(), line, message: first.chars().take(300).collect() }
}

fn from_json(text: &str) -> Result<FlowDoc, Problem> {
    // serde_json itself stops at 128 levels.
    serde_json::from_str(text).map_err(|e| problem(&e.to_string(), Some(e.line() as u64)))
}

fn from_yaml(text: &str) -> Result<FlowDoc, Problem> {
    let mut budget = serde_saphyr::Budget::default();
    budget.max_depth = 16;
    budget.flow_nesting_limit = 16;
    budget.max_nodes = 10_000;
    budget.max_events = 30_000;
    budget.max_documents = 1;
    // Anchors and aliases have no use here, and they are how small texts become large.
    budget.max_aliases = 0;
    budget.max_anchors = 0;
    budget.max_merge_keys = 0;
    let mut options = serde_saphyr::Options::default();
    options.budget = Some(budget);
    options.with_snippet = false;
    serde_saphyr::from_str_with_options(text, options).map_err(|e| {
        let line = e.location().map(|l| l.line()).filter(|line| *line > 0);
        problem(&e.to_string(), line)
    })
}

/// Adds the line of the step that a problem is about: the one where its id is given.
fn with_line(problem: Problem, doc: &FlowDoc, text: &str) -> Problem {
    let index = problem.path.strip_prefix("steps[").and_then(|rest| rest.split_once(']')?.0.parse::<usize>().ok());
    let Some(step) = index.and_then(|at| doc.steps.get(at)) else { return problem };
    // Of steps that share an id, the later one is the one to blame, and `check` names that one.
    let earlier = index.map_or(0, |at| doc.steps[..at].iter().filter(|s| s.id == step.id).count());
    let line = text.lines().enumerate().filter(|(_, line)| gives_id(line, &step.id)).nth(earlier);
    Problem { line: line.map(|(at, _)| at as u64 + 1), ..problem }
}

fn gives_id(line: &str, id: &str) -> bool {
    let plain: String = line.chars().filter(|c| !c.is_whitespace() && !"\"'-{,".contains(*c)).collect();
    let wanted: String = id.chars().filter(|c| *c != '-').collect();
    plain.strip_prefix("id:").is_some_and(|rest| rest == wanted)
}
