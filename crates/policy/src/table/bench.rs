//! A table and inputs to measure evaluations per second on: six rows of a return policy, of the kind that rule engines
//! are compared with.

use serde_json::{Value, json};

use super::{Input, Table};

const DOCUMENT: &str = include_str!("bench.json");

/// What is measured.
#[derive(Clone, Debug)]
pub struct Bench {
    /// The table.
    pub table: Table,
    /// Inputs as they come from outside: reading them is part of the work.
    pub contexts: Vec<Value>,
    /// The same, read before: the table's own work.
    pub inputs: Vec<Input>,
}

/// The table with 192 inputs that lead to each of its rows.
#[must_use]
pub fn bench_table() -> Bench {
    let table = Table::parse(DOCUMENT).expect("the measured table is shipped and tested");
    let mut contexts = Vec::new();
    for days in [0, 3, 14, 20, 30, 31, 45, 400] {
        for condition in ["unused", "opened", "worn"] {
            for final_sale in [true, false] {
                for minor in [1_999, 14_999, 15_001, 90_000] {
                    let value = json!({ "minor": minor, "currency": "EUR" });
                    contexts.push(json!({ "delivered_days": days, "condition": condition, "final_sale": final_sale, "value": value }));
                }
            }
        }
    }
    let inputs = contexts.iter().filter_map(|context| table.input(context).ok()).collect();
    Bench { table, contexts, inputs }
}
