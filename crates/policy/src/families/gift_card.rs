//! What may be done with a gift card. Table `gift-cards`.

use domain::decision::GiftCardAction;
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::ruling::{Head, Question, Ruled, days_since, rule};
use crate::table::{Hit, Table};

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// How much is on it.
    TellBalance,
    /// Pay with it.
    Redeem,
    /// Give back what it cost.
    Refund,
    /// Make it last longer.
    Extend,
    /// Issue it again.
    Replace,
    /// Turn it into money.
    CashOut,
}

/// How the card stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardState {
    /// Good, never used.
    Untouched,
    /// Good, something was spent.
    PartlyUsed,
    /// Nothing left.
    UsedUp,
    /// Out of date.
    Expired,
    /// Blocked by the shop.
    Blocked,
}

/// What is known when something is asked of a gift card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GiftCardRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it out.
    pub effect_key: String,
    /// The platform's key of the card; never its code.
    pub card_key: String,
    /// What is asked.
    pub action: Action,
    /// How it stands.
    pub state: CardState,
    /// What lies on it.
    pub balance: Money,
    /// When it was bought.
    pub bought_at: Option<Timestamp>,
    /// Whether the code, or the purchase, was proven.
    pub holder_proven: bool,
    /// Whether the one who asks bought it.
    pub is_buyer: bool,
    /// Now.
    pub now: Timestamp,
}

impl Question for GiftCardRequest {
    const KIND: &'static str = "gift_card";
    type Grant = GiftCardAction;

    fn table(&self) -> &'static str {
        "gift-cards"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "action": self.action,
            "state": self.state,
            "balance": self.balance,
            "bought_days": days_since(self.bought_at, self.now),
            "holder_proven": self.holder_proven,
            "is_buyer": self.is_buyer,
        })
    }

    fn grant(&self, _: &Hit<'_>) -> Option<GiftCardAction> {
        let action = serde_json::to_value(self.action).ok()?.as_str()?.to_owned();
        Some(GiftCardAction { card_key: self.card_key.clone(), action, balance: self.balance })
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &GiftCardRequest, table: &Table) -> Ruled<GiftCardAction> {
    rule(id, request, table)
}
