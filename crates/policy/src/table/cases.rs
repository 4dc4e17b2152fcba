//! Cases beside a table: inputs with what must come out, run whenever the table changes.
//!
//! ```json
//! { "schema": "policy-cases/1", "table": "returns", "base": { "final_sale": false, "delivered_days": 5 },
//!   "cases": [ { "name": "final sale", "input": { "final_sale": true }, "expect": { "verdict": "refuse" } },
//!              { "name": "never delivered", "input": { "delivered_days": null }, "error": "missing" } ] }
//! ```

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::analyse::{Analysis, analyse};
use super::document::DOCUMENT_BYTES_MAX;
use super::{Problem, Table};

/// The format of a file of cases.
pub const FORMAT: &str = "policy-cases/1";
/// Most cases of one file.
pub const CASES_MAX: usize = 2_000;

/// A file of cases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cases {
    /// [`FORMAT`].
    pub schema: String,
    /// Name of the table.
    pub table: String,
    /// What holds in every case, unless the case says otherwise.
    #[serde(default)]
    pub base: Map<String, Value>,
    /// The cases.
    pub cases: Vec<Case>,
}

/// One case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What it shows.
    pub name: String,
    /// Laid over the base; `null` takes a field away.
    #[serde(default)]
    pub input: Map<String, Value>,
    /// Outputs that must come out; others are not looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expect: Option<Map<String, Value>>,
    /// The row that must decide, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<usize>,
    /// Instead of outputs: why there must be no verdict, `missing`, `value` or `no_match`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

/// How the cases went.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TestReport {
    /// The table.
    pub table: String,
    /// Its version.
    pub version: String,
    /// How many cases.
    pub cases: usize,
    /// How many came out as they should.
    pub passed: usize,
    /// The others.
    pub failures: Vec<Failure>,
    /// Rows that no case leads to, counted from 1.
    pub untested_rows: Vec<usize>,
}

impl TestReport {
    /// Whether all cases passed.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.failures.is_empty() && self.passed == self.cases
    }
}

/// A case that came out differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Failure {
    /// The case.
    pub name: String,
    /// In words.
    pub what: String,
}

/// What a table is, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// The table.
    pub table: String,
    /// Its version, when it is a table.
    pub version: Option<String>,
    /// How many rows.
    pub rows: usize,
    /// Why it is no table.
    pub problems: Vec<Problem>,
    /// What it leaves open, when it is a table.
    pub analysis: Option<Analysis>,
}

impl CheckReport {
    /// Whether it can be used: readable, no gap, no shadowed row.
    #[must_use]
    pub fn ok(&self) -> bool {
        self.problems.is_empty() && self.analysis.as_ref().is_some_and(Analysis::is_sound)
    }
}

/// Reads a document and analyses it.
#[must_use]
pub fn check(document: &str) -> CheckReport {
    match Table::parse(document) {
        Ok(table) => CheckReport {
            table: table.name().to_owned(),
            version: Some(table.version().to_owned()),
            rows: table.rows(),
            problems: vec![],
            analysis: Some(analyse(&table)),
        },
        Err(error) => {
            CheckReport { table: error.name, version: None, rows: 0, problems: error.problems, analysis: None }
        }
    }
}

impl Cases {
    /// Reads a file of cases.
    ///
    /// # Errors
    /// In words.
    pub fn parse(text: &str) -> Result<Self, String> {
        if text.len() > 4 * DOCUMENT_BYTES_MAX {
            return Err("the file of cases is too large".to_owned());
        }
        let cases: Self = serde_json::from_str(text).map_err(|e| format!("cases cannot be read: {e}"))?;
        if cases.schema != FORMAT {
            return Err(format!("the schema of the cases is not {FORMAT}"));
        }
        if cases.cases.is_empty() || cases.cases.len() > CASES_MAX {
            return Err(format!("a file has 1 to {CASES_MAX} cases"));
        }
        Ok(cases)
    }

    /// The whole input of a case.
    #[must_use]
    pub fn input(&self, case: &Case) -> Value {
        let mut whole = Value::Object(self.base.clone());
        lay_over(&mut whole, &Value::Object(case.input.clone()));
        whole
    }
}

fn lay_over(base: &mut Value, over: &Value) {
    match (base, over) {
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                lay_over(base.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over.clone(),
    }
}

/// Runs all cases.
#[must_use]
pub fn test(table: &Table, cases: &Cases) -> TestReport {
    let mut failures = Vec::new();
    let mut reached = BTreeSet::new();
    if cases.table != table.name() {
        failures.push(Failure { name: cases.table.clone(), what: format!("the table is {}", table.name()) });
    }
    let mut passed = 0;
    for case in &cases.cases {
        match run(table, &cases.input(case), case) {
            Ok(row) => {
                passed += 1;
                reached.extend(row);
            }
            Err(what) => failures.push(Failure { name: case.name.clone(), what }),
        }
    }
    let untested_rows = (1..=table.rows()).filter(|row| !reached.contains(row)).collect();
    let (table, version) = (table.name().to_owned(), table.version().to_owned());
    TestReport { table, version, cases: cases.cases.len(), passed, failures, untested_rows }
}

/// The row that decided, where one was to.
fn run(table: &Table, input: &Value, case: &Case) -> Result<Option<usize>, String> {
    unknown_fields(table, input)?;
    match (table.verdict(input), &case.expect, &case.error) {
        (_, Some(_), Some(_)) | (_, None, None) => Err("needs either `expect` or `error`".to_owned()),
        (Err(undecided), None, Some(kind)) if undecided.kind() == kind => Ok(None),
        (Err(undecided), ..) => Err(format!("no verdict: {undecided}")),
        (Ok(verdict), _, Some(kind)) => Err(format!("row {} decided, wanted no verdict ({kind})", verdict.row)),
        (Ok(verdict), Some(expected), None) => {
            if expected.is_empty() {
                return Err("expects nothing".to_owned());
            }
            for (field, wanted) in expected {
                let got = verdict.outputs.get(field).unwrap_or(&Value::Null);
                if got != wanted {
                    return Err(format!("{field} is {got} by row {}, wanted {wanted}", verdict.row));
                }
            }
            match case.row {
                Some(row) if row != verdict.row => Err(format!("row {} decided, wanted row {row}", verdict.row)),
                _ => Ok(Some(verdict.row)),
            }
        }
    }
}

/// A misspelt field of a case would test nothing.
fn unknown_fields(table: &Table, input: &Value) -> Result<(), String> {
    fn walk(table: &Table, path: &str, value: &Value) -> Result<(), String> {
        if table.inputs().iter().any(|column| column.field == path) {
            return Ok(());
        }
        match value {
            Value::Object(fields) if path.is_empty() || table.inputs().iter().any(|c| c.field.starts_with(path)) => {
                let name = |key: &str| if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
                fields.iter().try_for_each(|(key, value)| walk(table, &name(key), value))
            }
            _ => Err(format!("{path} is no field of the table")),
        }
    }
    walk(table, "", input)
}
