//! Decision tables: JDM documents with typed columns, compiled once and evaluated without allocation.
//!
//! ```text
//! text ─ document ─► Document ─ compile ─► Table ─ decide ─► Hit (row, outputs) | Undecided
//!                                            ├─ analyse ─► gaps, overlaps, shadowed rows, unreachable outputs
//!                                            └─ cases / replay
//! ```
//!
//! Everything fails closed. A document with one unreadable cell is no table. An input with a missing field, a null, a wrong
//! type or a value outside its column, and an input that no row matches, are [`Undecided`], which callers turn into a
//! refusal and a hand-off to a person. Values are whole numbers inside (see [`column`]), so nothing is rounded.
//!
//! To add a column type: see [`column`]. To add a form of condition: see [`cell`]. To add a shipped table: see
//! [`crate::shipped`].

pub mod analyse;
pub mod bench;
pub mod cases;
pub mod cell;
pub mod column;
mod compile;
pub mod document;
mod error;
pub mod replay;
pub mod spans;

use std::ops::Range;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use column::Column;
use document::HitPolicy;
use spans::Spans;

pub use compile::{COLUMNS_MAX, ROWS_MAX};
pub use error::{Problem, TableError, Undecided};

/// One condition that is not "any".
#[derive(Clone, Debug, PartialEq, Eq)]
struct Condition {
    column: usize,
    /// The hull of `spans`: for most conditions the whole answer.
    from: i64,
    to: i64,
    /// Only where the condition has holes.
    holes: Option<Box<Spans>>,
}

impl Condition {
    fn new(column: usize, spans: Spans) -> Option<Self> {
        let (from, to) = (spans.intervals().first()?.0, spans.intervals().last()?.1);
        let holes = (spans.intervals().len() > 1).then(|| Box::new(spans));
        Some(Self { column, from, to, holes })
    }

    #[inline]
    fn holds(&self, value: i64) -> bool {
        self.from <= value && value <= self.to && self.holes.as_ref().is_none_or(|spans| spans.contains(value))
    }

    fn spans(&self) -> Spans {
        self.holes.as_ref().map_or_else(|| Spans::between(self.from, self.to), |spans| (**spans).clone())
    }
}

/// What a row gives.
#[derive(Clone, Debug, PartialEq)]
struct Row {
    conditions: Range<usize>,
    /// As encoded values, in the order of the output columns.
    values: Vec<i64>,
    /// As JSON, by field.
    outputs: Map<String, Value>,
    note: Option<String>,
}

/// A compiled table. Plain data: shared between threads, kept as long as a stored decision names its version.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    name: String,
    about: String,
    version: String,
    hit_policy: HitPolicy,
    inputs: Vec<Column>,
    outputs: Vec<Column>,
    conditions: Vec<Condition>,
    rows: Vec<Row>,
}

/// An input in the shape of one table's columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input(Vec<i64>);

/// The row that decides.
#[derive(Clone, Copy, Debug)]
pub struct Hit<'t> {
    table: &'t Table,
    at: usize,
}

/// Why one row does not apply, or that it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowTrace {
    /// Counted from 1.
    pub row: usize,
    /// The first column whose condition does not hold; `None` for the row that applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failed_at: Option<String>,
    /// `delivered_days is 41`, or the row's own note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// A verdict with everything that led to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The row that decided, counted from 1.
    pub row: usize,
    /// What it gives, by field.
    pub outputs: Map<String, Value>,
    /// Under `collect`: all further rows that match.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further: Vec<Map<String, Value>>,
    /// The rows down to the one that decided.
    pub trace: Vec<RowTrace>,
}

impl Table {
    /// Reads and compiles a document.
    ///
    /// # Errors
    /// With every problem that was found.
    pub fn parse(text: &str) -> Result<Self, TableError> {
        compile::compile(&compile::document(text)?)
    }

    /// Reads a document without compiling it.
    ///
    /// # Errors
    /// When it is too large, or not in the format.
    pub fn document(text: &str) -> Result<document::Document, TableError> {
        compile::document(text)
    }

    /// Compiles a document that was read before.
    ///
    /// # Errors
    /// With every problem that was found.
    pub fn compile(document: &document::Document) -> Result<Self, TableError> {
        compile::compile(document)
    }

    /// Its name, `returns`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it is about, for people.
    #[must_use]
    pub fn about(&self) -> &str {
        &self.about
    }

    /// Name and hash of what it says: stored with each decision. Layout and ids of the document do not count.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Which of the matching rows count.
    #[must_use]
    pub const fn hit_policy(&self) -> HitPolicy {
        self.hit_policy
    }

    /// Columns of conditions.
    #[must_use]
    pub fn inputs(&self) -> &[Column] {
        &self.inputs
    }

    /// Columns of results.
    #[must_use]
    pub fn outputs(&self) -> &[Column] {
        &self.outputs
    }

    /// How many rows.
    #[must_use]
    pub const fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Reads the fields of `context` that the table asks for.
    ///
    /// # Errors
    /// When one is absent, null, of another type or out of its range.
    pub fn input(&self, context: &Value) -> Result<Input, Undecided> {
        self.inputs.iter().map(|column| column.read(context)).collect::<Result<_, _>>().map(Input)
    }

    /// The first row that matches.
    ///
    /// # Errors
    /// [`Undecided::NoMatch`]; [`Undecided::Foreign`] when the input has not this table's shape.
    #[inline]
    pub fn decide(&self, input: &Input) -> Result<Hit<'_>, Undecided> {
        if input.0.len() != self.inputs.len() {
            return Err(Undecided::Foreign);
        }
        let found = self.rows.iter().position(|row| self.matches(row, input));
        found.map(|at| Hit { table: self, at }).ok_or(Undecided::NoMatch)
    }

    #[inline]
    fn matches(&self, row: &Row, input: &Input) -> bool {
        self.conditions[row.conditions.clone()].iter().all(|c| c.holds(input.0[c.column]))
    }

    /// Verdict on JSON, with its trace.
    ///
    /// # Errors
    /// As [`Table::input`] and [`Table::decide`].
    pub fn verdict(&self, context: &Value) -> Result<Verdict, Undecided> {
        let input = self.input(context)?;
        let at = self.decide(&input)?.at;
        let further = match self.hit_policy {
            HitPolicy::First => vec![],
            HitPolicy::Collect => {
                let rest = self.rows[at + 1..].iter().filter(|row| self.matches(row, &input));
                rest.map(|row| row.outputs.clone()).collect()
            }
        };
        let trace = self.trace(&input);
        Ok(Verdict { row: at + 1, outputs: self.rows[at].outputs.clone(), further, trace })
    }

    /// Why each row down to the first that matches applies or not.
    #[must_use]
    pub fn trace(&self, input: &Input) -> Vec<RowTrace> {
        let mut told = Vec::new();
        for (at, row) in self.rows.iter().enumerate() {
            let mut conditions = self.conditions[row.conditions.clone()].iter();
            let failed = conditions.find(|c| input.0.get(c.column).is_none_or(|value| !c.holds(*value)));
            let Some(condition) = failed else {
                told.push(RowTrace { row: at + 1, failed_at: None, detail: row.note.clone() });
                break;
            };
            let column = &self.inputs[condition.column];
            let value = input.0.get(condition.column).map(|v| column.show(*v)).unwrap_or_default();
            let detail = Some(format!("{} is {value}", column.field));
            told.push(RowTrace { row: at + 1, failed_at: Some(column.field.clone()), detail });
        }
        told
    }
}

impl<'t> Hit<'t> {
    /// The row, counted from 1.
    #[must_use]
    pub const fn row(&self) -> usize {
        self.at + 1
    }

    /// What the row gives, by field.
    #[must_use]
    pub fn outputs(&self) -> &'t Map<String, Value> {
        &self.table.rows[self.at].outputs
    }

    /// The text of an output.
    #[must_use]
    pub fn text(&self, field: &str) -> Option<&'t str> {
        self.outputs().get(field)?.as_str()
    }

    /// The whole number of an output.
    #[must_use]
    pub fn integer(&self, field: &str) -> Option<i64> {
        self.outputs().get(field)?.as_i64()
    }

    /// What the shop's owner wrote beside the row.
    #[must_use]
    pub fn note(&self) -> Option<&'t str> {
        self.table.rows[self.at].note.as_deref()
    }
}

#[cfg(test)]
mod tests;
