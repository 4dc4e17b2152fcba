//! Which days may be promised for a parcel. Table `shipping-promise`.

use domain::decision::ShippingPromise;
use domain::ids::{DecisionId, ShopId};
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::ruling::{Head, Question, Ruled, rule};
use crate::table::{Hit, Table};

/// Where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zone {
    /// The shop's own country.
    Domestic,
    /// Countries without a customs border.
    Near,
    /// Everywhere else.
    International,
}

/// How it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// The usual way.
    Standard,
    /// The fast way.
    Express,
    /// Fetched by the customer.
    Pickup,
}

/// How much of it lies in the warehouse.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Availability {
    /// All of it.
    InStock,
    /// Ordered again, with a date.
    Backorder,
    /// Not to be had.
    SoldOut,
}

/// What is known when somebody asks when it will arrive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseRequest {
    /// The tenant.
    pub shop: ShopId,
    /// What the promise is for.
    pub effect_key: String,
    /// Where to.
    pub zone: Zone,
    /// How.
    pub method: Method,
    /// Whether it is there.
    pub availability: Availability,
    /// Whether the day's last collection is over.
    pub after_cutoff: bool,
    /// Whether something needs a carrier of its own.
    pub oversized: bool,
    /// Whether carriers are in their busy season.
    pub peak_season: bool,
    /// Now.
    pub now: Timestamp,
}

impl Question for PromiseRequest {
    const KIND: &'static str = "shipping_promise";
    type Grant = ShippingPromise;

    fn table(&self) -> &'static str {
        "shipping-promise"
    }

    fn head(&self) -> Head<'_> {
        Head { shop: &self.shop, about: &self.effect_key, at: self.now }
    }

    fn facts(&self) -> Value {
        json!({
            "zone": self.zone,
            "method": self.method,
            "availability": self.availability,
            "after_cutoff": self.after_cutoff,
            "oversized": self.oversized,
            "peak_season": self.peak_season,
        })
    }

    fn grant(&self, hit: &Hit<'_>) -> Option<ShippingPromise> {
        let promise = ShippingPromise {
            handling_days: hit.integer("handling_days")?,
            transit_min_days: hit.integer("transit_min_days")?,
            transit_max_days: hit.integer("transit_max_days")?,
        };
        let sound = promise.handling_days >= 0 && (0..=promise.transit_max_days).contains(&promise.transit_min_days);
        sound.then_some(promise)
    }
}

/// Decides.
#[must_use]
pub fn decide(id: DecisionId, request: &PromiseRequest, table: &Table) -> Ruled<ShippingPromise> {
    rule(id, request, table)
}
