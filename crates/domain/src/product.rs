//! The catalogue: products and the variants that are bought.

use serde::{Deserialize, Serialize};

use crate::money::Money;
use crate::timestamp::Timestamp;

/// How many can be bought now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", content = "quantity", rename_all = "snake_case")]
pub enum Stock {
    /// Counted: this many (0 = sold out).
    Count(i64),
    /// Available, the shop does not count.
    Available,
    /// Not available.
    SoldOut,
}

impl Stock {
    /// Whether `quantity` can be bought.
    #[must_use]
    pub const fn covers(self, quantity: i64) -> bool {
        match self {
            Self::Count(n) => n >= quantity,
            Self::Available => true,
            Self::SoldOut => false,
        }
    }
}

/// One option of a variant, such as Size = 42.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantOption {
    /// `Size`, as the shop names it.
    pub name: String,
    /// `42`, as the shop names it.
    pub value: String,
}

/// What is bought: one SKU.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// The platform's id, unique in the shop.
    pub key: String,
    /// The product it belongs to.
    pub product_key: String,
    /// Stock keeping unit, when the shop uses them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    /// Options that tell it from its siblings, sorted by name.
    #[serde(default)]
    pub options: Vec<VariantOption>,
    /// Price as the shopper sees it; `None` when the shop has none (not for sale).
    pub price: Option<Money>,
    /// Price before a sale, when on sale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compare_at: Option<Money>,
    /// What it costs the shop, when known; the margin floor needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<Money>,
    /// How many there are.
    pub stock: Stock,
    /// Picture of this variant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
}

/// A product as shoppers browse it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// The platform's id, unique in the shop.
    pub key: String,
    /// Name in the shop's language.
    pub title: String,
    /// Plain-text description.
    #[serde(default)]
    pub description: String,
    /// Maker.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    /// Categories from broad to narrow.
    #[serde(default)]
    pub categories: Vec<String>,
    /// Free tags; policies may refer to them.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Page of the product.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Main picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image_url: Option<String>,
    /// Average rating in hundredths of a star and number of ratings, when the shop has any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rating: Option<Rating>,
}

/// Average of customers' ratings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// Hundredths of a star, 0 to 500.
    pub hundredths: i64,
    /// How many ratings.
    pub count: i64,
}

/// A stored catalogue row with the instant the shop last changed it (later wins; equal: greater content wins).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Versioned<T> {
    /// The row; `None` is a tombstone.
    pub value: Option<T>,
    /// When the shop changed it.
    pub version: Timestamp,
}
