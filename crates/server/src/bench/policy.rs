//! Decision tables: ours against the virtual machine of zen-expression on the cells of the same document.
//!
//! The reference does what the rule engine of the same makers does for a table, and nothing of what that engine does around
//! it: rows in order, each filled cell run as its compiled code until one says no, the output cells of the first row that
//! holds run too. So a ratio here is less than one against the whole engine.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, anyhow};
use policy::bench_table;
use serde_json::{Value, json};
use zen_expression::{Isolate, OpcodeCache, Variable};

use super::machine::Machine;
use super::report::{Check, Measure, Report, Row, Side, Stopwatch};

/// The document behind [`bench_table`].
const DOCUMENT: &str = include_str!("../../../policy/src/table/bench.json");
/// Least speed, as a multiple of the reference's.
const GOAL: f64 = 2.0;

/// How to measure.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How long each side of a pair runs.
    pub time: Duration,
    /// Pairs.
    pub pairs: usize,
}

/// Measures.
///
/// # Errors
/// When the table cannot be read by one of the sides.
pub fn run(settings: Settings) -> anyhow::Result<Report> {
    let machine = Machine::read();
    let bench = bench_table();
    let reference = Reference::read(DOCUMENT)?;
    let plain: Vec<Value> = bench.contexts.iter().map(plain).collect();
    let read: Vec<Variable> = plain.iter().map(Variable::from).collect();
    let same = bench.inputs.iter().zip(&read).filter(|(input, variables)| {
        let ours = bench.table.decide(input).ok().map(|hit| hit.outputs().clone());
        ours == reference.decide((*variables).clone()).map(|outputs| reference.named(&outputs))
    });
    let same = Check::equal("inputs with the same verdict on both sides", count(same)?, count(&bench.contexts)?);
    let (mut from_json, mut decided) = (Vec::new(), Vec::new());
    for _ in 0..settings.pairs {
        let ours = side(settings.time, &bench.contexts, |context| {
            bench.table.input(context).ok().and_then(|input| bench.table.decide(&input).ok().map(|hit| hit.row()))
        });
        let theirs = side(settings.time, &plain, |context| reference.decide(context.into()));
        from_json.push(Row::new(ours, theirs, None));
        let ours = side(settings.time, &bench.inputs, |input| bench.table.decide(input).ok().map(|hit| hit.row()));
        let theirs = side(settings.time, &read, |variables| reference.decide(variables.clone()));
        decided.push(Row::new(ours, theirs, None));
    }
    let unit = "evaluations/s";
    Ok(Report {
        bench: "policy",
        machine,
        database: None,
        settings: json!({
            "seconds": settings.time.as_secs_f64(), "pairs": settings.pairs, "table": bench.table.name(),
            "rows": bench.table.rows(), "inputs": bench.contexts.len(),
        }),
        measures: vec![
            Measure::new(
                "from JSON to a verdict, against zen-expression's machine on the cells",
                unit,
                from_json,
                GOAL,
            ),
            Measure::new("the same with inputs read before", unit, decided, GOAL),
        ],
        figures: serde_json::Map::new(),
        checks: vec![same],
    })
}

fn count<T>(items: impl IntoIterator<Item = T>) -> anyhow::Result<i64> {
    Ok(i64::try_from(items.into_iter().count())?)
}

/// Runs through the inputs again and again.
fn side<T, R>(time: Duration, inputs: &[T], decide: impl Fn(&T) -> R) -> Side {
    let started = Stopwatch::start();
    let mut decided = 0;
    while started.elapsed() < time {
        for input in inputs {
            std::hint::black_box(decide(std::hint::black_box(input)));
        }
        decided += inputs.len() as u64;
    }
    Side::since(&started, decided)
}

/// Amounts as plain numbers, which is what the reference compares.
fn plain(context: &Value) -> Value {
    let mut context = context.clone();
    if let Some(value) = context.get_mut("value") {
        *value = json!(value["minor"].as_i64().unwrap_or(0) as f64 / 100.0);
    }
    context
}

/// A column and the cell's text in it.
type Cell = (usize, Arc<str>);

/// The table as the reference reads it.
struct Reference {
    inputs: Vec<Arc<str>>,
    outputs: Vec<Arc<str>>,
    /// Filled conditions and outputs of each row.
    rows: Vec<(Vec<Cell>, Vec<Cell>)>,
    code: Arc<OpcodeCache>,
}

impl Reference {
    fn read(document: &str) -> anyhow::Result<Self> {
        let document: Value = serde_json::from_str(document)?;
        let nodes = document["nodes"].as_array().into_iter().flatten();
        let table = nodes.map(|node| &node["content"]).find(|content| content.is_object());
        let table = table.context("the document holds no table")?;
        let columns = |of: &str| -> Vec<(String, Arc<str>)> {
            let list = table[of].as_array().into_iter().flatten();
            list.filter_map(|column| Some((column["id"].as_str()?.to_owned(), column["field"].as_str()?.into())))
                .collect()
        };
        let (inputs, outputs) = (columns("inputs"), columns("outputs"));
        let cells = |rule: &Value, columns: &[(String, Arc<str>)]| -> Vec<Cell> {
            let cells = columns.iter().enumerate().filter_map(|(at, (id, _))| Some((at, rule[id].as_str()?)));
            cells.filter(|(_, text)| !text.trim().is_empty()).map(|(at, text)| (at, text.into())).collect()
        };
        let rules = table["rules"].as_array().into_iter().flatten();
        let rows: Vec<_> = rules.map(|rule| (cells(rule, &inputs), cells(rule, &outputs))).collect();
        let names = |columns: Vec<(String, Arc<str>)>| columns.into_iter().map(|(_, field)| field).collect();
        let mut this =
            Self { inputs: names(inputs), outputs: names(outputs), rows, code: Arc::new(OpcodeCache::new()) };
        this.code = Arc::new(this.compile()?);
        Ok(this)
    }

    fn compile(&self) -> anyhow::Result<OpcodeCache> {
        let (mut code, mut isolate) = (OpcodeCache::new(), Isolate::new());
        let results = self.rows.iter().flat_map(|(_, outputs)| outputs.iter().map(|(_, text)| text));
        for text in self.inputs.iter().chain(results) {
            let compiled = isolate.compile_standard(text).map_err(|e| anyhow!("{text}: {e}"))?;
            code.standard.insert(text.clone(), compiled.bytecode().clone());
        }
        for (_, text) in self.rows.iter().flat_map(|(conditions, _)| conditions) {
            let compiled = isolate.compile_unary(text).map_err(|e| anyhow!("{text}: {e}"))?;
            code.unary.insert(text.clone(), compiled.bytecode().clone());
        }
        Ok(code)
    }

    /// What the first row that holds gives, by output column.
    fn decide(&self, environment: Variable) -> Option<Vec<(usize, Variable)>> {
        let mut isolate = Isolate::with_environment(environment).with_cache(Some(self.code.clone()));
        let holds = |isolate: &mut Isolate, (column, text): &Cell| {
            isolate.set_reference(&self.inputs[*column]).and_then(|()| isolate.run_unary(text)).unwrap_or(false)
        };
        let row = self.rows.iter().find(|(conditions, _)| conditions.iter().all(|cell| holds(&mut isolate, cell)))?;
        row.1.iter().map(|(column, text)| Some((*column, isolate.run_standard(text).ok()?))).collect()
    }

    fn named(&self, outputs: &[(usize, Variable)]) -> serde_json::Map<String, Value> {
        let named = outputs.iter().map(|(column, value)| (self.outputs[*column].to_string(), value.to_value()));
        named.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_decide_alike() {
        let report = run(Settings { time: Duration::from_millis(5), pairs: 1 }).expect("runs");
        assert!(report.checks.iter().all(|check| check.ok), "{:?}", report.checks);
        assert!(report.measures.iter().all(|m| m.rows.len() == 1 && m.ratio > 0.0), "{report:?}");
    }

    #[test]
    fn a_reference_that_decides_otherwise_is_noticed() {
        let reference = Reference::read(&DOCUMENT.replace("<= 30", "<= 29")).expect("reads");
        let context = json!({ "delivered_days": 30, "condition": "unused", "final_sale": false, "value": 10.0 });
        assert!(reference.decide((&context).into()).is_none(), "no row is left for day 30");
        assert!(Reference::read("{}").is_err());
    }
}
