//! Returns: goods on their way back, from the approval to the label and beyond.

use serde::{Deserialize, Serialize};

use crate::decision::{LabelPayer, Pieces};
use crate::ids::{ConversationId, DecisionId, ShopId};
use crate::ports::carrier::ShippingLabel;
use crate::shopper::Identity;
use crate::timestamp::Timestamp;

/// What was approved, as it was registered. Never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registration {
    /// The number that people know, unique in the shop.
    pub number: String,
    /// The order.
    pub order_key: String,
    /// The order's number that people know.
    pub order_number: String,
    /// What comes back.
    pub pieces: Pieces,
    /// Its name at the time.
    pub title: String,
    /// Why, in the policy's word: `wrong_size`.
    pub reason: String,
    /// In what state, in the policy's word: `unused`.
    pub condition: String,
    /// Photos that came with the request.
    #[serde(default)]
    pub photos: i64,
    /// Language of the shopper.
    pub locale: String,
    /// Where the shopper is written to: the address on the order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Identity>,
    /// The talk it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<ConversationId>,
    /// Who pays the way back.
    pub label_payer: LabelPayer,
    /// The verdict behind it …
    pub decision: DecisionId,
    /// … and what that verdict is about: it is found by this.
    pub decided_about: String,
}

/// A return as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// The tenant.
    pub shop: ShopId,
    /// What was approved.
    pub registration: Registration,
    /// When.
    pub registered_at: Timestamp,
    /// The label, once it is made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<ShippingLabel>,
    /// When it last changed.
    pub updated_at: Timestamp,
}
