//! Scores the verifier of free drafts on JSON lines: what it accepts though no fact says it (leaks), and what it refuses
//! though every word is true (false rejections).
//!
//! A line is `{"id", "lang", "facts": [{"kind", "value", "subject"?}], "draft", "label": "grounded"|"ungrounded"}`. To add a
//! kind of fact: `facts.rs`. [`generate`] makes such lines, harmless and adversarial, in every language there is; to add an
//! attack: `attack.rs`.

mod attack;
mod facts;
pub mod generate;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};

use compose::Violation;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use generate::generate;

/// Lines that are read at most.
const CASES_MAX: usize = 1_000_000;
/// Bytes of one line at most.
const LINE_BYTES_MAX: u64 = 1 << 20;
/// Facts of one draft at most.
const FACTS_MAX: usize = 200;

/// One draft with what is known and what is expected.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    /// Names the line in the report; a number is fine.
    pub id: serde_json::Value,
    /// BCP 47 language of the draft.
    #[serde(default)]
    pub lang: String,
    /// What may be said.
    #[serde(default)]
    pub facts: Vec<CaseFact>,
    /// The text to judge.
    pub draft: String,
    /// What is expected.
    pub label: Label,
}

/// One fact of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseFact {
    /// `price`, `stock`, `status`, ….
    pub kind: String,
    /// A text, a number, or for policies `{"name", "value"}`.
    pub value: serde_json::Value,
    /// The product it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// Whether the facts of a line say what its draft says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// They do.
    Grounded,
    /// Something in the draft is said by none.
    Ungrounded,
}

/// Some lines out of many.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Misses {
    /// How many.
    pub count: usize,
    /// Out of how many.
    pub of: usize,
    /// The share, 0 to 1.
    pub share: f64,
    /// Which, in the order of the file.
    pub ids: Vec<String>,
}

/// What came out.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct GroundingReport {
    /// Lines that were judged.
    pub drafts: usize,
    /// Ungrounded drafts that were accepted.
    pub leaks: Misses,
    /// Grounded drafts that were refused.
    pub false_rejections: Misses,
    /// What was found in the drafts that were refused though they are grounded, by id.
    pub why: BTreeMap<String, String>,
    /// Leaks and false rejections by language, where there are any.
    pub by_language: BTreeMap<String, (usize, usize)>,
}

/// A file that cannot be scored.
#[derive(Debug, thiserror::Error)]
pub enum GroundingError {
    /// A line that is no case.
    #[error("line {line}: {why}")]
    Line {
        /// Where.
        line: usize,
        /// What is wrong.
        why: String,
    },
    /// Nothing to score.
    #[error(
        "no drafts; a line is {{\"id\":1,\"lang\":\"en\",\"facts\":[],\"draft\":\"Hello!\",\"label\":\"grounded\"}}"
    )]
    Empty,
    /// The bytes could not be read.
    #[error("cannot read the drafts: {0}")]
    Io(#[from] std::io::Error),
}

/// Judges every line of a file; relative days count from `today`.
///
/// # Errors
/// When a line is no case, has a fact that cannot be read, or there are none or too many.
pub fn run(reader: impl Read, today: Date) -> Result<GroundingReport, GroundingError> {
    let mut reader = BufReader::new(reader);
    let mut report = GroundingReport::default();
    let mut text = String::new();
    for line in 1.. {
        text.clear();
        if reader.by_ref().take(LINE_BYTES_MAX).read_line(&mut text)? == 0 {
            break;
        }
        if text.trim().is_empty() {
            continue;
        }
        if report.drafts == CASES_MAX || text.len() as u64 == LINE_BYTES_MAX {
            return Err(GroundingError::Line { line, why: "too long; split the file".to_owned() });
        }
        let why = |error: &dyn std::fmt::Display| GroundingError::Line { line, why: error.to_string() };
        let case: Case = serde_json::from_str(&text).map_err(|error| why(&error))?;
        let found = judge(&case, today).map_err(|error| why(&error))?;
        report.add(&case, found.first());
    }
    report.finish()
}

/// Judges cases that are there already, as [`run`] does.
///
/// # Errors
/// When one has a fact that cannot be read, or there are none.
pub fn score(cases: &[Case], today: Date) -> Result<GroundingReport, GroundingError> {
    let mut report = GroundingReport::default();
    for (index, case) in cases.iter().enumerate() {
        let found = judge(case, today).map_err(|why| GroundingError::Line { line: index + 1, why })?;
        report.add(case, found.first());
    }
    report.finish()
}

fn judge(case: &Case, today: Date) -> Result<Vec<Violation>, String> {
    if case.facts.len() > FACTS_MAX {
        return Err(format!("more than {FACTS_MAX} facts"));
    }
    Ok(compose::unbound(&case.lang, &case.draft, &facts::read(&case.facts, today)?))
}

impl GroundingReport {
    fn add(&mut self, case: &Case, found: Option<&Violation>) {
        self.drafts += 1;
        let accepted = found.is_none();
        let (misses, missed) = match case.label {
            Label::Grounded => (&mut self.false_rejections, !accepted),
            Label::Ungrounded => (&mut self.leaks, accepted),
        };
        misses.of += 1;
        if missed {
            misses.count += 1;
            let id = case.id.as_str().map_or_else(|| case.id.to_string(), str::to_owned);
            misses.ids.push(id.clone());
            self.why.extend(found.map(|violation| (id, violation.to_string())));
            let of_language = self.by_language.entry(case.lang.clone()).or_default();
            match case.label {
                Label::Ungrounded => of_language.0 += 1,
                Label::Grounded => of_language.1 += 1,
            }
        }
    }

    fn finish(mut self) -> Result<Self, GroundingError> {
        for misses in [&mut self.leaks, &mut self.false_rejections] {
            misses.share = if misses.of == 0 { 0.0 } else { misses.count as f64 / misses.of as f64 };
        }
        if self.drafts == 0 { Err(GroundingError::Empty) } else { Ok(self) }
    }
}
