//! `do`: work at an outside system or in the shop, once per enrollment. The flow waits until it is done.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Work to be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Work {
    /// What is done.
    pub tool: Tool,
    /// The step that follows when it cannot be done; without it, the one that would follow anyway. Whichever it is, a
    /// person of the team is told what is left to do.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<String>,
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Tool {
    /// Registers the return that policy allowed and the shopper confirmed; the work that follows is about it.
    RegisterReturn,
    /// Calls the order off in the shop, as policy allowed and the shopper confirmed.
    CancelOrder,
    /// Has the order sent elsewhere, as policy allowed and the shopper confirmed.
    ChangeAddress,
    /// Buys the return label that policy approved.
    CreateLabel,
    /// Tells the warehouse what will come.
    NotifyWarehouse,
    /// Tells the shopper by mail and, where they asked, in the talk.
    TellShopper,
    /// Tells the CRM.
    UpdateCrm,
    /// Lays the refund before a person, with the case: money goes back by a person's decision.
    LayOutRefund,
}

impl Tool {
    /// As documents name it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RegisterReturn => "register_return",
            Self::CancelOrder => "cancel_order",
            Self::ChangeAddress => "change_address",
            Self::CreateLabel => "create_label",
            Self::NotifyWarehouse => "notify_warehouse",
            Self::TellShopper => "tell_shopper",
            Self::UpdateCrm => "update_crm",
            Self::LayOutRefund => "lay_out_refund",
        }
    }

    /// The table whose verdict it needs, given after a confirmation.
    #[must_use]
    pub const fn table(self) -> Option<&'static str> {
        match self {
            Self::RegisterReturn => Some("returns"),
            Self::CancelOrder => Some("cancellation"),
            Self::ChangeAddress => Some("address-change"),
            _ => None,
        }
    }

    /// Whether it works on a return.
    #[must_use]
    pub const fn is_about_a_return(self) -> bool {
        matches!(self, Self::CreateLabel | Self::NotifyWarehouse | Self::UpdateCrm | Self::LayOutRefund)
    }
}
