//! `decide`: a policy table says whether, with what the talk gives and what the order tells.
//!
//! To add a table: a line in [`TABLES`], and how its question is asked in `app::converse::verdicts`.

use std::collections::BTreeMap;

use policy::shipped::SHIPPED;
use policy::table::Table;
use policy::table::document::Document;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ask::SlotKind;
use super::clip;
use crate::document::{Condition, Problem};

/// What a table needs from a talk.
#[derive(Clone, Copy, Debug)]
pub struct Asked {
    /// The table.
    pub table: &'static str,
    /// Columns that the talk gives. All others come from the order and the shop.
    pub inputs: &'static [&'static str],
    /// Slots that must be filled before.
    pub slots: &'static [SlotKind],
}

/// The tables that talks can ask.
pub const TABLES: [Asked; 5] = [
    Asked { table: "returns", inputs: &["reason", "condition", "photos"], slots: &[SlotKind::Order, SlotKind::Item] },
    Asked { table: "cancellation", inputs: &[], slots: &[SlotKind::Order] },
    Asked { table: "address-change", inputs: &[], slots: &[SlotKind::Order, SlotKind::Address] },
    Asked {
        table: "exchange",
        inputs: &["condition", "faulty"],
        slots: &[SlotKind::Order, SlotKind::Item, SlotKind::Variant],
    },
    Asked { table: "warranty", inputs: &["class", "fault", "shown"], slots: &[SlotKind::Order, SlotKind::Item] },
];

/// Asks a policy table. What it gives is read as `verdict.NAME`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decide {
    /// The table.
    pub table: String,
    /// Its columns that the talk gives: column to expression.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub inputs: BTreeMap<String, Condition>,
    /// The step when it allows; the following one when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allow: Option<String>,
    /// The step when it refuses; without it the reason is told and the talk ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refuse: Option<String>,
    /// The step when a person has to decide; without it one is fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refer: Option<String>,
}

impl Decide {
    /// What its table needs.
    #[must_use]
    pub fn asked(&self) -> Option<Asked> {
        TABLES.into_iter().find(|asked| asked.table == self.table)
    }

    pub(super) fn targets(&self) -> Vec<(&'static str, &str)> {
        let named = [("decide.allow", &self.allow), ("decide.refuse", &self.refuse), ("decide.refer", &self.refer)];
        named.into_iter().filter_map(|(field, target)| Some((field, target.as_deref()?))).collect()
    }

    pub(super) fn check(&self) -> Vec<Problem> {
        let Some(asked) = self.asked() else {
            let known: Vec<&str> = TABLES.iter().map(|asked| asked.table).collect();
            let words = format!("no table {:?} for talks, known: {}", clip(&self.table), known.join(", "));
            return vec![Problem::new("decide.table", words)];
        };
        let mut problems = Vec::new();
        for wanted in asked.inputs.iter().filter(|wanted| !self.inputs.contains_key(**wanted)) {
            problems.push(Problem::new("decide.inputs", format!("{wanted:?} is missing")));
        }
        for name in self.inputs.keys().filter(|name| !asked.inputs.contains(&name.as_str())) {
            let words =
                format!("{:?} is not given by a talk: the order tells it, or the table does not ask", clip(name));
            problems.push(Problem::new("decide.inputs", words));
        }
        problems
    }

    /// What is wrong with a value for a column; `None` when the table takes it.
    pub(crate) fn misfit(&self, column: &str, value: &Value) -> Option<String> {
        let document = self.document()?;
        let spec = document.cartwright.inputs.get(column)?;
        let fits = match (spec.kind.as_str(), value) {
            ("bool", Value::Bool(_)) => true,
            ("text", Value::String(text)) => spec.values.contains(text),
            ("integer" | "days", Value::Number(number)) => number.is_i64(),
            ("date", Value::String(_)) => true,
            _ => false,
        };
        let wanted = if spec.values.is_empty() { spec.kind.clone() } else { spec.values.join(", ") };
        (!fits).then(|| format!("{} is not what the column takes: {wanted}", clip(&value.to_string())))
    }

    /// What `verdict.` has after it: the columns that the table gives, beside `outcome`, `why` and `decision`.
    pub(crate) fn gives(&self) -> Vec<String> {
        let columns = self.document().map(|document| document.cartwright.outputs.keys().map(str::to_owned).collect());
        columns.unwrap_or_default()
    }

    fn document(&self) -> Option<Document> {
        let shipped = SHIPPED.iter().find(|shipped| shipped.name == self.table)?;
        Table::document(shipped.document).ok()
    }
}
