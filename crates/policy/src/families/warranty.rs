//! What a warranty gives for a faulty piece. Table `warranty`.

use domain::decision::WarrantyRemedy;
use domain::ids::{DecisionId, ShopId};
use domain::money::Money;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::ruling::{Head, Question, Ruled, days_since, rule};
use crate::table::{Hit, Table};

/// What kind of goods it is, as far as warranties care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WarrantyClass {
    /// Devices.
    Electronics,
    /// Furniture and large appliances.
    Furniture,
    /// Shoes and clothes.
    Apparel,
    /// Everything else.
    Other,
    /// What is used up.
    Consumable,
}

/// Where the fault comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// Material or making.
    Material,
    /// Ordinary use.
    Wear,
    /// A fall, water, a repair by others.
    Accident,
    /// Nobody knows yet.
    Unknown,
}

/// What is known when a fault is reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WarrantyRequest {
    /// The tenant.
    pub shop: ShopId,
    /// The effect that would carry it out.
    pub effect_key: String,
    /// The order.
    pub order_key: String,
    /// The faulty piece.
    pub variant_key: String,
    /// What it was paid.
    pub value: Money,
    /// When it was delivered.
    pub delivered_at: Option<Timestamp>,
    /// What kind of goods.
    pub class: WarrantyClass,
    /// Where the fault comes from.
    pub fault: Fault,
    /// Whether a photo or film shows it.
    pub shown: bool,
    /// Repairs of this piece so far.
    pub repairs_before: i64,
    /// Whether the same variant is there.
    pub replacement_available: bool,
    /// Now.
    pub now: Timestamp,
}

impl Question for WarrantyRequest {
    const KIND: &'static str = "warranty";
    type Grant = WarrantyRemedy;

    fn table(&self) -> &'static str {
        "warranty"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "owned_days": days_since(self.delivered_at, self.now),
            "class": self.class,
            "fault": self.fault,
            "shown": self.shown,
            "value": self.value,
            "repairs_before": self.repairs_before,
            "replacement_available": self.replacement_available,
        })
    }

    fn grant(&self, hit: &Hit<'_>) -> Option<WarrantyRemedy> {
        let remedy = hit.text("remedy").filter(|remedy| ["repair", "replace", "refund"].contains(remedy))?.to_owned();
        Some(WarrantyRemedy { order_key: self.order_key.clone(), variant_key: self.variant_key.clone(), remedy })
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &WarrantyRequest, table: &Table) -> Ruled<WarrantyRemedy> {
    rule(id, request, table)
}
