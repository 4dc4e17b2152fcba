//! Touches: one executed step of an enrollment, from the intent to the provider's answer and the shopper's reaction.

use serde::{Deserialize, Serialize};

use crate::consent::{ChannelKind, Purpose};
use crate::decision::Check;
use crate::ids::{DecisionId, EnrollmentId, ShopId, ShopperId, TouchId};
use crate::message::{Cost, Message, Receipt};
use crate::money::Money;
use crate::timestamp::Timestamp;

/// Names one effect in the world: at most one per key (V2).
#[must_use]
pub fn effect_key(shop: &ShopId, subject: &str, flow: &str, version: i64, step: &str) -> String {
    format!("{shop}/{subject}/{flow}@{version}/{step}")
}

/// Where a touch stands. `Planned` → `Started` → one of the others; every state but the first two is final for the
/// effect, though `Unknown` may still be settled by the provider's look-up or status webhook.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum TouchState {
    /// Decided to try; nothing has left the house. May be deferred and tried again.
    Planned {
        /// Not before.
        not_before: Timestamp,
    },
    /// Intent committed: the call may be on the wire. After a restart this becomes `Unknown`.
    Started {
        /// When the intent was committed.
        at: Timestamp,
    },
    /// The provider took it.
    Accepted {
        /// When.
        at: Timestamp,
    },
    /// The provider, or its network, refused it: nothing was sent.
    Rejected {
        /// When.
        at: Timestamp,
        /// The provider's words.
        error: String,
    },
    /// We cannot tell whether it was sent. Counts as used, is never sent again (V3).
    Unknown {
        /// When.
        at: Timestamp,
        /// What happened.
        error: String,
    },
    /// We chose not to send, for `reason`.
    Skipped {
        /// When.
        at: Timestamp,
        /// `holdout`, `no_consent`, `already_bought`, `sold_out`, `frequency_cap`, ….
        reason: String,
    },
}

impl TouchState {
    /// The stored name.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Planned { .. } => "planned",
            Self::Started { .. } => "started",
            Self::Accepted { .. } => "accepted",
            Self::Rejected { .. } => "rejected",
            Self::Unknown { .. } => "unknown",
            Self::Skipped { .. } => "skipped",
        }
    }

    /// Whether the shopper was, or may have been, written to. Caps count these.
    #[must_use]
    pub const fn counts_as_sent(&self) -> bool {
        matches!(self, Self::Started { .. } | Self::Accepted { .. } | Self::Unknown { .. })
    }
}

/// What the provider told later. Ordered as a lattice: a later state never goes back (delivered after read stays read).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryStatus {
    /// Nothing yet.
    #[default]
    None,
    /// On its way.
    Sent,
    /// Arrived.
    Delivered,
    /// Opened (not counted as a success: machines open mail).
    Read,
    /// A person followed the link.
    Clicked,
    /// Came back or was dropped by the provider. Final: the shopper did not get it.
    Failed,
}

/// One executed step of an enrollment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Touch {
    /// Derived from the effect key.
    pub id: TouchId,
    /// The tenant.
    pub shop: ShopId,
    /// Whose step.
    pub enrollment: EnrollmentId,
    /// Flow name.
    pub flow: String,
    /// Flow version.
    pub flow_version: i64,
    /// Step id.
    pub step: String,
    /// The subject's stored text.
    pub subject: String,
    /// To whom.
    pub shopper: Option<ShopperId>,
    /// See [`effect_key`]; unique per shop.
    pub effect_key: String,
    /// Where it went, or would have gone; `None` when no candidate was possible.
    pub channel: Option<ChannelKind>,
    /// What for.
    pub purpose: Purpose,
    /// The address it was sent to.
    pub address: Option<String>,
    /// Where it stands.
    pub state: TouchState,
    /// What the provider told later.
    pub delivery: DeliveryStatus,
    /// The provider's id of the message.
    pub provider_ref: Option<String>,
    /// How often the call was tried (temporary refusals only).
    pub attempts: i64,
    /// What was written.
    pub message: Option<Message>,
    /// Its proof.
    pub receipt: Option<Receipt>,
    /// The verdict behind it.
    pub decision: Option<DecisionId>,
    /// The rules' words, for `explain`.
    pub checks: Vec<Check>,
    /// What it cost; billed when accepted.
    pub cost: Option<Cost>,
    /// Cart value at the moment of decision.
    pub stake: Option<Money>,
    /// Discount code it carries, if any.
    pub coupon: Option<String>,
    /// When it was planned.
    pub created_at: Timestamp,
    /// When it last changed.
    pub updated_at: Timestamp,
}

impl Touch {
    /// When the message left the house, or may have left it.
    #[must_use]
    pub const fn sent_at(&self) -> Option<Timestamp> {
        match &self.state {
            TouchState::Started { at } | TouchState::Accepted { at } | TouchState::Unknown { at, .. } => Some(*at),
            TouchState::Planned { .. } | TouchState::Rejected { .. } | TouchState::Skipped { .. } => None,
        }
    }
}
