//! One subject on its way through one version of one flow.

use serde::{Deserialize, Serialize};

use crate::ids::{EnrollmentId, ShopId, ShopperId};
use crate::timestamp::Timestamp;

/// What an enrollment is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(tag = "type", content = "key", rename_all = "snake_case")]
pub enum Subject {
    /// A cart, by the platform's key.
    Cart(String),
    /// A browsing session, by the storefront script's id.
    Session(String),
    /// An order, by the platform's key.
    Order(String),
    /// A return, by its number.
    Return(String),
    /// Somebody waits for a variant to be back in stock, by [`crate::watch::key`].
    Watch(String),
    /// What was settled in a talk, by the conversation and the turn.
    Conversation(String),
}

impl Subject {
    /// The stored text, `cart:t_4cc2`.
    #[must_use]
    pub fn as_text(&self) -> String {
        match self {
            Self::Cart(key) => format!("cart:{key}"),
            Self::Session(key) => format!("session:{key}"),
            Self::Order(key) => format!("order:{key}"),
            Self::Return(key) => format!("return:{key}"),
            Self::Watch(key) => format!("watch:{key}"),
            Self::Conversation(key) => format!("conversation:{key}"),
        }
    }

    /// The subject of a stored text.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (kind, key) = text.split_once(':')?;
        match kind {
            "cart" => Some(Self::Cart(key.to_owned())),
            "session" => Some(Self::Session(key.to_owned())),
            "order" => Some(Self::Order(key.to_owned())),
            "return" => Some(Self::Return(key.to_owned())),
            "watch" => Some(Self::Watch(key.to_owned())),
            "conversation" => Some(Self::Conversation(key.to_owned())),
            _ => None,
        }
    }
}

/// Treated, or kept aside for comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arm {
    /// May be touched.
    Treated,
    /// Never touched; shows what happens anyway.
    Holdout,
}

/// Where an enrollment stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum EnrollmentStatus {
    /// On its way.
    Active,
    /// Stopped until the shopper's conversation is closed: they wrote to us.
    Paused {
        /// Why: `reply`.
        reason: String,
    },
    /// Over.
    Ended {
        /// Why: `purchase`, `opt_out`, `emptied`, `completed`, `expired`, `holdout`, `migrated`, ….
        reason: String,
    },
}

impl EnrollmentStatus {
    /// Whether events still matter to it.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        !matches!(self, Self::Ended { .. })
    }
}

/// One subject in one flow version.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrollment {
    /// Derived from shop, flow, version and subject: enrolling twice is one enrollment.
    pub id: EnrollmentId,
    /// The tenant.
    pub shop: ShopId,
    /// The flow's name.
    pub flow: String,
    /// The version it runs on.
    pub version: i64,
    /// What it is about.
    pub subject: Subject,
    /// Whose subject it is, when known.
    pub shopper: Option<ShopperId>,
    /// Treated or held out; `None` until the moment it would first be touched.
    pub arm: Option<Arm>,
    /// Where it stands.
    pub status: EnrollmentStatus,
    /// Id of the step it waits at or executes next.
    pub step: String,
    /// Instant the present wait counts from (last change of the subject).
    pub anchor_at: Timestamp,
    /// When the present wait ends, when it waits for time.
    pub due_at: Option<Timestamp>,
    /// Steps that have executed their touch (sent, skipped, held out): never executed again.
    pub used_steps: Vec<String>,
    /// What the flow keeps for its expressions: answers, the verdict, ways of splits (its own form).
    #[serde(default, skip_serializing_if = "serde_json::Value::is_null")]
    pub memory: serde_json::Value,
    /// Counts every change; timers and touches carry it so that stale ones are told apart.
    pub revision: i64,
    /// When it began.
    pub started_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}
