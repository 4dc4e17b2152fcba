//! A connected shop and its settings. Everything an owner may set about recovery, with defaults that are safe.

use serde::{Deserialize, Serialize};

use crate::consent::ChannelKind;
use crate::hours::Hours;
use crate::ids::ShopId;
use crate::money::{Currency, Money};
use crate::ports::carrier::Party;

/// A tenant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shop {
    /// Slug.
    pub id: ShopId,
    /// Name as shoppers know it; stands in messages.
    pub name: String,
    /// Address of the storefront, `https://shop.example`.
    pub url: String,
    /// Currency of the catalogue.
    pub currency: Currency,
    /// Language when a shopper's is not known.
    pub locale: String,
    /// Zone when a shopper's is not known (IANA).
    pub time_zone: String,
    /// Country when a shopper's is not known (ISO 3166-1 alpha-2).
    pub country: String,
    /// Public key of the storefront script (no secret; bound to `origins`).
    pub write_key: String,
    /// Origins the storefront script may send from.
    #[serde(default)]
    pub origins: Vec<String>,
    /// Settings.
    #[serde(default)]
    pub settings: Settings,
}

/// What the owner may set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Postal address for the foot of marketing mail (required by CAN-SPAM and others).
    pub postal_address: String,
    /// Most touches per shopper over all flows and channels in 24 hours, sliding.
    pub touches_per_day_max: i64,
    /// Most touches per shopper in 7 days, sliding.
    pub touches_per_week_max: i64,
    /// Quiet from this local hour (0 to 23) …
    pub quiet_from_hour: i8,
    /// … until this one.
    pub quiet_until_hour: i8,
    /// Share of subjects kept aside, in basis points (1,000 = 10 %).
    pub holdout_basis_points: i64,
    /// Share of browsers that are shown no recommendations, to measure what these bring, in basis points; 0 = none, and nothing
    /// is measured. To be left as it is while a measurement runs.
    pub recommendations_control_basis_points: i64,
    /// Carts from this value go to a person instead of a mail; `None` switches it off.
    pub high_value_from: Option<Money>,
    /// Channels in use.
    pub channels: Vec<ChannelKind>,
    /// Share given to first-time buyers, in basis points; 0 switches it off.
    pub first_time_discount_basis_points: i64,
    /// Most that all discounts together may cost in 30 days; `None` = no discounts.
    pub discount_budget: Option<Money>,
    /// The lowest margin left after a discount, in basis points of the price, where costs are known.
    pub margin_floor_basis_points: i64,
    /// Hours a coupon stays valid.
    pub coupon_valid_hours: i64,
    /// Days that goods may be sent back for free; `None` = no such promise, the line is left out.
    pub free_returns_days: Option<i64>,
    /// Shipping ways with their price and days, for "express is X more if you need it by …".
    pub shipping: Vec<ShippingWay>,
    /// Where returned goods go; without it no return label can be made.
    pub returns_to: Option<Party>,
    /// What a returned parcel is taken to weigh, in grams: catalogues seldom tell.
    pub return_parcel_g: i64,
    /// Whether the assistant answers shoppers; else their messages wait for a person.
    pub assistant: bool,
    /// When the team answers; a shopper who is handed over is told.
    pub hours: Hours,
    /// Days that photos of shoppers are kept.
    pub photo_days: i64,
    /// The law's soft opt-in may be used (existing customers, own similar goods, opt-out each time).
    pub use_soft_opt_in: bool,
    /// Fewest pieces for which "N left" is told.
    pub tell_stock_up_to: i64,
}

/// One way of shipping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShippingWay {
    /// `standard`, `express`.
    pub name: String,
    /// Price.
    pub price: Money,
    /// Working days until it arrives.
    pub days: i64,
    /// Countries it serves (ISO 3166-1 alpha-2); empty = all.
    #[serde(default)]
    pub countries: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            postal_address: String::new(),
            touches_per_day_max: 2,
            touches_per_week_max: 4,
            quiet_from_hour: 21,
            quiet_until_hour: 8,
            holdout_basis_points: 1_000,
            recommendations_control_basis_points: 1_000,
            high_value_from: None,
            channels: ChannelKind::ALL.to_vec(),
            first_time_discount_basis_points: 500,
            discount_budget: None,
            margin_floor_basis_points: 1_000,
            coupon_valid_hours: 72,
            free_returns_days: None,
            shipping: Vec::new(),
            returns_to: None,
            return_parcel_g: 1_000,
            assistant: false,
            hours: Hours::default(),
            photo_days: 90,
            use_soft_opt_in: true,
            tell_stock_up_to: 5,
        }
    }
}
