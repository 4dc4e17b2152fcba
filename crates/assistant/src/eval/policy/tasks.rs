//! Tasks of the recorded shop: who wrote, and what was to be done, in either of the two formats they are published in.

use std::path::Path;

use policy::orders::Action;
use serde::Deserialize;
use serde_json::Value;

use super::{EvalError, world};

/// Largest file of tasks.
const BYTES_MAX: u64 = 32 * 1_024 * 1_024;
/// Most calls of one task.
const CALLS_MAX: usize = 200;

/// A task.
#[derive(Clone, Debug)]
pub struct Task {
    /// Its id.
    pub id: String,
    /// Who wrote, as far as the file says.
    pub user: Option<String>,
    /// What was to be done.
    pub calls: Vec<Call>,
}

/// One call of a tool.
#[derive(Clone, Debug, Deserialize)]
pub struct Call {
    /// The tool.
    pub name: String,
    /// Its arguments.
    #[serde(alias = "kwargs")]
    pub arguments: Value,
}

/// Reads a file of tasks.
///
/// # Errors
/// When it cannot be read, or is not such a file.
pub fn read(path: &Path) -> Result<Vec<Task>, EvalError> {
    let name = path.display().to_string();
    let fail = |e: std::io::Error| EvalError::Read(name.clone(), e.to_string());
    if std::fs::metadata(path).map_err(fail)?.len() > BYTES_MAX {
        return Err(EvalError::Format(name, "larger than 32 MiB".to_owned()));
    }
    let text = std::fs::read_to_string(path).map_err(fail)?;
    parse(&text).map_err(|what| EvalError::Format(name, what))
}

/// Reads tasks.
///
/// # Errors
/// In words.
pub fn parse(text: &str) -> Result<Vec<Task>, String> {
    let list: Vec<Value> = serde_json::from_str(text).map_err(|e| e.to_string())?;
    list.iter().enumerate().map(|(at, task)| one(task).ok_or_else(|| format!("task {at} is not as expected"))).collect()
}

fn one(task: &Value) -> Option<Task> {
    let actions = match task.get("evaluation_criteria") {
        Some(criteria) => criteria.get("actions"),
        None => task.get("actions"),
    };
    let none = Value::Array(vec![]);
    let calls: Vec<Call> = Vec::deserialize(actions.filter(|a| !a.is_null()).unwrap_or(&none)).ok()?;
    if calls.len() > CALLS_MAX {
        return None;
    }
    let id = match task.get("id")? {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    Some(Task { id, user: task.get("user_id").and_then(Value::as_str).map(str::to_owned), calls })
}

impl Call {
    fn text(&self, key: &str) -> Option<String> {
        self.arguments.get(key)?.as_str().map(str::to_owned)
    }

    fn list(&self, key: &str) -> Option<Vec<String>> {
        self.arguments.get(key)?.as_array()?.iter().map(|i| i.as_str().map(str::to_owned)).collect()
    }

    /// An argument's text.
    #[must_use]
    pub fn argument(&self, key: &str) -> Option<&str> {
        self.arguments.get(key)?.as_str()
    }

    /// Whether it changes anything.
    #[must_use]
    pub fn is_write(&self) -> bool {
        ["cancel_", "modify_", "return_", "exchange_"].iter().any(|prefix| self.name.starts_with(prefix))
    }

    /// What it asks for, in our words; `None` when an argument is missing or the tool is unknown.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        let method = || self.text("payment_method_id");
        let (items, new_items) = (self.list("item_ids"), self.list("new_item_ids"));
        let address = || world::address(&self.arguments);
        Some(match self.name.as_str() {
            "cancel_pending_order" => Action::Cancel { reason: self.text("reason")? },
            "modify_pending_order_items" => {
                Action::ChangeItems { items: items?, new_items: new_items?, method: method()? }
            }
            "modify_pending_order_address" => Action::ChangeAddress { address: address()? },
            "modify_pending_order_payment" => Action::ChangePayment { method: method()? },
            "return_delivered_order_items" => Action::Return { items: items?, method: method()? },
            "exchange_delivered_order_items" => {
                Action::Exchange { items: items?, new_items: new_items?, method: method()? }
            }
            "modify_user_address" => Action::ChangeAccountAddress { address: address()? },
            _ => return None,
        })
    }
}
