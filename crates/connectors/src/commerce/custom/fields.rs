//! Where in an item each value lies, as JSONPath (RFC 9535).

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use serde_json_path::JsonPath;

/// A JSONPath that has been read.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub struct Path(JsonPath);

impl TryFrom<String> for Path {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        JsonPath::parse(&text).map(Self).map_err(|error| format!("{text:?} is not a JSONPath: {error}"))
    }
}

impl Path {
    /// The first value it finds, unless that is null.
    pub(crate) fn first<'a>(&self, value: &'a Value) -> Option<&'a Value> {
        self.0.query(value).first().filter(|found| !found.is_null())
    }

    /// Everything it finds.
    pub(crate) fn all<'a>(&self, value: &'a Value) -> Vec<&'a Value> {
        self.0.query(value).all()
    }
}

/// Where a product's values lie.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProductPaths {
    /// Its id.
    pub key: Path,
    /// Its name.
    pub title: Path,
    /// When it last changed.
    pub updated_at: Path,
    /// Description, plain or HTML.
    pub description: Option<Path>,
    /// Maker.
    pub brand: Option<Path>,
    /// Categories from broad to narrow.
    pub categories: Option<Path>,
    /// Tags.
    pub tags: Option<Path>,
    /// Its page.
    pub url: Option<Path>,
    /// Its picture.
    pub image: Option<Path>,
    /// Its variants; without it the product itself is what is bought.
    pub variants: Option<Path>,
    /// Where a variant's values lie, seen from the variant.
    pub variant: VariantPaths,
}

/// Where a variant's values lie.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VariantPaths {
    /// Its id.
    pub key: Path,
    /// Its price.
    pub price: Path,
    /// Stock: a number, or true or false.
    pub stock: Option<Path>,
    /// Stock keeping unit.
    pub sku: Option<Path>,
    /// Price before a sale.
    pub compare_at: Option<Path>,
    /// What it costs the shop.
    pub cost: Option<Path>,
    /// Its picture.
    pub image: Option<Path>,
    /// Options by the name people know, `Size`.
    #[serde(default)]
    pub options: BTreeMap<String, Path>,
}

/// Where a person's data lie.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonPaths {
    /// The shop's customer id.
    pub customer: Option<Path>,
    /// E-mail address.
    pub email: Option<Path>,
    /// Phone number with country code.
    pub phone: Option<Path>,
    /// Given name.
    pub first_name: Option<Path>,
    /// Language, `de-AT`.
    pub locale: Option<Path>,
    /// Country, `AT`.
    pub country: Option<Path>,
}

/// Where a line's values lie. One of the two prices is needed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinePaths {
    /// Product id.
    pub product: Path,
    /// Variant id; the product's when not given.
    pub variant: Option<Path>,
    /// Name.
    pub title: Option<Path>,
    /// How many.
    pub quantity: Path,
    /// Price of one.
    pub unit_price: Option<Path>,
    /// What the line comes to.
    pub line_total: Option<Path>,
    /// Picture.
    pub image: Option<Path>,
    /// Options by name.
    #[serde(default)]
    pub options: BTreeMap<String, Path>,
}

/// Where an order's values lie.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderPaths {
    /// Its id.
    pub key: Path,
    /// When it last changed.
    pub updated_at: Path,
    /// When it was placed.
    pub placed_at: Path,
    /// Its state, a word of `statuses`.
    pub status: Path,
    /// What it came to.
    pub total: Path,
    /// Its lines.
    pub lines: Path,
    /// Where a line's values lie, seen from the line.
    pub line: LinePaths,
    /// The number the shopper knows.
    pub number: Option<Path>,
    /// Currency.
    pub currency: Option<Path>,
    /// Whose it is.
    #[serde(default)]
    pub person: PersonPaths,
    /// Given away by coupons.
    pub discount: Option<Path>,
    /// Codes used.
    pub coupons: Option<Path>,
    /// The cart it came from.
    pub cart_key: Option<Path>,
    /// The campaign mark that our links carry.
    pub campaign: Option<Path>,
    /// Whether staff entered it.
    pub entered_by_staff: Option<Path>,
}

/// Where a cart's values lie.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CartPaths {
    /// Its id.
    pub key: Path,
    /// When it last changed.
    pub updated_at: Path,
    /// Its lines.
    pub lines: Path,
    /// Where a line's values lie, seen from the line.
    pub line: LinePaths,
    /// What the shopper would pay; the sum of the lines when not given.
    pub total: Option<Path>,
    /// Currency.
    pub currency: Option<Path>,
    /// Whose it is.
    #[serde(default)]
    pub person: PersonPaths,
    /// How far they came, a word of `stages`.
    pub stage: Option<Path>,
    /// Codes applied.
    pub coupons: Option<Path>,
    /// The shop's own way back; ignored unless on the shop's host.
    pub recovery_url: Option<Path>,
    /// The order it became.
    pub order_key: Option<Path>,
    /// `phone`, `desktop`, `tablet`.
    pub device: Option<Path>,
}
