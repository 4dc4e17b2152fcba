//! What a flow keeps on its way: answers, the last verdict, the ways that splits took. Expressions read it as
//! `slot.NAME`, `verdict.NAME` and `split.NAME`.
//!
//! To keep something more: a field here, its part in [`Memory::extend`], and its names in `document::check`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Memory {
    /// Answers, by the slot's name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub slots: BTreeMap<String, Value>,
    /// What the last `decide` gave: `outcome`, `why`, `decision` and what the table adds.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub verdict: Map<String, Value>,
    /// The ways that splits took, by the split's name.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub split: BTreeMap<String, String>,
    /// `say` steps that were said.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub said: BTreeSet<String>,
}

impl Memory {
    /// From what is stored; nothing where nothing is stored, or nothing that can be read.
    #[must_use]
    pub fn load(stored: &Value) -> Self {
        Self::deserialize(stored).unwrap_or_default()
    }

    /// What is to be stored: null for nothing.
    #[must_use]
    pub fn store(&self) -> Value {
        if self.is_empty() { Value::Null } else { serde_json::to_value(self).unwrap_or_default() }
    }

    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds what is kept to what expressions read.
    pub fn extend(&self, context: &mut Value) {
        if !context.is_object() {
            *context = Value::Object(Map::new());
        }
        context["slot"] = Value::Object(self.slots.clone().into_iter().collect());
        context["verdict"] = Value::Object(self.verdict.clone());
        context["split"] = self.split.clone().into_iter().map(|(name, way)| (name, Value::String(way))).collect();
    }
}
