//! Whether goods may come back, what is kept back, and who pays the way. Table `returns`.

use domain::decision::{Approved, Label, LabelPayer, Pieces, RefundTarget, ReturnAuthorisation};
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::ports::carrier::Direction;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::ruling::{Head, Question, Ruled, days_since, rule};
use crate::table::{Hit, Table};

/// Why it comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnReason {
    /// It is not liked.
    ChangedMind,
    /// It does not fit.
    WrongSize,
    /// It is not as the page says.
    NotAsDescribed,
    /// Another article came.
    WrongItem,
    /// It was broken on the way.
    DamagedInTransit,
    /// It does not work.
    Defective,
    /// It came later than promised.
    ArrivedLate,
}

/// In what state it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// As new, in its packaging.
    Unused,
    /// Opened, otherwise as new.
    Opened,
    /// Worn or used.
    Worn,
}

/// What kind of goods it is, as far as returns care; the shop maps its categories and tags to these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GoodsKind {
    /// Nothing special.
    Standard,
    /// Needs a carrier of its own.
    Oversized,
    /// Underwear, cosmetics, earrings.
    Hygiene,
    /// Food, flowers.
    Perishable,
    /// Made to order.
    Personalised,
    /// Downloads, licences.
    Digital,
}

/// What is known when a return is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReturnRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it out.
    pub effect_key: String,
    /// The order.
    pub order_key: String,
    /// What would come back.
    pub pieces: Vec<Pieces>,
    /// What these pieces were paid.
    pub value: Money,
    /// When the parcel was delivered; `None` while nobody knows.
    pub delivered_at: Option<Timestamp>,
    /// Why.
    pub reason: ReturnReason,
    /// In what state.
    pub condition: Condition,
    /// What kind of goods.
    pub goods: GoodsKind,
    /// Sold without return.
    pub final_sale: bool,
    /// How many photos came with the request.
    pub photos: i64,
    /// Whether the whole order comes back.
    pub whole_order: bool,
    /// Returns of this shopper in 90 days.
    pub returns_90_days: i64,
    /// Now.
    pub now: Timestamp,
}

impl Question for ReturnRequest {
    const KIND: &'static str = "return";
    type Grant = ReturnAuthorisation;

    fn table(&self) -> &'static str {
        "returns"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "delivered_days": days_since(self.delivered_at, self.now),
            "reason": self.reason,
            "condition": self.condition,
            "goods": self.goods,
            "final_sale": self.final_sale,
            "photos": self.photos,
            "whole_order": self.whole_order,
            "value": self.value,
            "returns_in_90_days": self.returns_90_days,
        })
    }

    fn grant(&self, hit: &Hit<'_>) -> Option<ReturnAuthorisation> {
        let refund_to = match hit.text("refund_to")? {
            "original" => RefundTarget::Original,
            "store_credit" => RefundTarget::StoreCredit,
            _ => return None,
        };
        if self.pieces.is_empty() || self.pieces.iter().any(|p| p.quantity < 1) {
            return None;
        }
        Some(ReturnAuthorisation {
            order_key: self.order_key.clone(),
            pieces: self.pieces.clone(),
            value: self.value,
            fee_basis_points: hit.integer("fee_basis_points").filter(|fee| (0..=10_000).contains(fee))?,
            refund_to,
            refund_shipping: hit.outputs().get("refund_shipping")?.as_bool()?,
            label: payer(hit.text("label")?)?,
        })
    }
}

pub(super) fn payer(word: &str) -> Option<LabelPayer> {
    match word {
        "shop" => Some(LabelPayer::Shop),
        "customer" => Some(LabelPayer::Customer),
        "none" => Some(LabelPayer::None),
        _ => None,
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &ReturnRequest, table: &Table) -> Ruled<ReturnAuthorisation> {
    rule(id, request, table)
}

/// The label of an approved return, where the shop pays it; it follows from the same decision.
#[must_use]
pub fn label(approved: &Approved<ReturnAuthorisation>) -> Option<Approved<Label>> {
    let granted = approved.get();
    let label = || Label {
        order_key: granted.order_key.clone(),
        pieces: granted.pieces.clone(),
        direction: Direction::Return,
        cost_max: None,
    };
    (granted.label == LabelPayer::Shop).then(|| Approved::mint(label(), approved.decision()))
}
