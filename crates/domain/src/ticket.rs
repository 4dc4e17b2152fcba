//! Hand-offs to a person, with the context they need.

use serde::{Deserialize, Serialize};

use crate::ids::{ShopId, ShopperId, TicketId};
use crate::timestamp::Timestamp;

/// A task for the shop's team.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    /// Derived from the effect key, so that it is opened once.
    pub id: TicketId,
    /// The tenant.
    pub shop: ShopId,
    /// Whom it is about.
    pub shopper: Option<ShopperId>,
    /// `concierge`, `reply`, `unknown_outcome`.
    pub kind: String,
    /// One line for the queue.
    pub title: String,
    /// What happened, what lies in the cart, what to offer.
    pub context: serde_json::Value,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was closed.
    pub closed_at: Option<Timestamp>,
}
