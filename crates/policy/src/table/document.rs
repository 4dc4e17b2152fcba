//! The document: a JDM decision graph of one input, one decision table and one output, as GoRules writes it, plus our
//! schema beside it under `cartwright`. What we do not know is refused, because what is skipped in silence is what costs
//! money later.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::column::ColumnSpec;

/// Largest document, in bytes.
pub const DOCUMENT_BYTES_MAX: usize = 256 * 1_024;
/// Most entries of one map.
const ENTRIES_MAX: usize = 128;
/// The format of the schema.
pub const FORMAT: &str = "policy-table/1";

/// A whole document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Document {
    /// Written by the GoRules editor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Our part.
    pub cartwright: Schema,
    /// Input, table, output.
    pub nodes: Vec<Node>,
    /// What leads to what.
    #[serde(default)]
    pub edges: Vec<Edge>,
}

/// Our part of a document: types, and what the table is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// [`FORMAT`].
    pub format: String,
    /// `returns`.
    pub name: String,
    /// For people.
    #[serde(default)]
    pub about: String,
    /// Type of each input, by field.
    pub inputs: StrictMap<ColumnSpec>,
    /// Type of each output, by field.
    pub outputs: StrictMap<ColumnSpec>,
}

/// A node of the graph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Node {
    /// Unique.
    pub id: String,
    /// For people.
    #[serde(default)]
    pub name: String,
    /// `inputNode`, `decisionTableNode`, `outputNode`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Where the editor draws it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<serde_json::Value>,
    /// The table, in the decision table's node.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub content: Option<Content>,
}

/// An edge of the graph.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Edge {
    /// Unique.
    pub id: String,
    /// `edge`.
    #[serde(default, rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// From this node …
    pub source_id: String,
    /// … to this one.
    pub target_id: String,
}

/// What stands in a node: the table, or in an input's or output's node at most a schema that is not used. Read in one go,
/// not by way of a JSON value, so that a cell that stands twice is seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Content {
    /// Of other nodes than the table's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Which rows count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hit_policy: Option<HitPolicy>,
    /// Columns of conditions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inputs: Vec<Head>,
    /// Columns of results.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outputs: Vec<Head>,
    /// Cells by the id of their column; `_id` names the row, `_description` says why it is there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<StrictMap<String>>,
    /// Only its absence or `true`/`false` without effect: one table has nothing to pass on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass_through: Option<bool>,
    /// Not supported: always null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_field: Option<String>,
    /// Not supported: always null.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output_path: Option<String>,
    /// Only `single`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execution_mode: Option<String>,
}

/// Which of the matching rows count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HitPolicy {
    /// The first from above.
    First,
    /// All of them.
    Collect,
}

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Cells refer to it.
    pub id: String,
    /// For people.
    #[serde(default)]
    pub name: String,
    /// The field it reads or writes.
    pub field: String,
}

/// A map in the order it was written, in which nothing stands twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrictMap<V>(pub Vec<(String, V)>);

impl<V> StrictMap<V> {
    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&V> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }
}

impl<V: Serialize> Serialize for StrictMap<V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for StrictMap<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for Entries<V> {
            type Value = StrictMap<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries: Vec<(String, V)> = Vec::new();
                while let Some((key, value)) = map.next_entry::<String, V>()? {
                    if entries.len() >= ENTRIES_MAX {
                        return Err(A::Error::custom(format!("more than {ENTRIES_MAX} entries")));
                    }
                    if entries.iter().any(|(name, _)| *name == key) {
                        return Err(A::Error::custom(format!("{key:?} stands twice")));
                    }
                    entries.push((key, value));
                }
                Ok(StrictMap(entries))
            }
        }
        deserializer.deserialize_map(Entries(PhantomData))
    }
}
