//! Systems behind the shop that are told what happened: the warehouse, the CRM, a workflow engine.
//!
//! A notice may be delivered more than once: its id tells the receiver so. Told late is better than never, so a notice
//! whose outcome is not known is sent again. To add a system: a folder in `connectors/src/workflow`.

use serde::Serialize;

use crate::ports::BoxFuture;
use crate::timestamp::Timestamp;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Notice {
    /// The same notice has the same id, however often it is sent.
    pub id: String,
    /// `return.registered`, ….
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// When it happened.
    #[serde(rename = "timestamp")]
    pub at: Timestamp,
    /// What the receiver needs, and no more.
    pub data: serde_json::Value,
}

/// A notice that did not arrive, or may not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct NoticeError {
    /// Whether another try may succeed.
    pub temporary: bool,
    /// For operators, without secrets.
    pub message: String,
    /// How long the receiver asks us to wait, in milliseconds.
    pub retry_after_ms: Option<i64>,
}

/// A system that is told.
pub trait Backoffice: Send + Sync {
    /// Its name, for operators.
    fn name(&self) -> String;

    /// Tells it.
    fn deliver<'a>(&'a self, notice: &'a Notice) -> BoxFuture<'a, Result<(), NoticeError>>;
}
