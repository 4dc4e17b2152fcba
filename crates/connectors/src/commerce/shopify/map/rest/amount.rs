//! Amounts, codes and lines, as carts and orders share them.

use domain::money::{Currency, Money};
use serde::Deserialize;

use crate::commerce::shopify::map::text::{Loose, list, maybe, money, short};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Code {
    #[serde(deserialize_with = "maybe")]
    pub(super) code: Option<String>,
}

pub(super) fn codes(codes: &[Code]) -> Vec<String> {
    codes.iter().filter_map(|c| short(c.code.as_deref())).map(|c| c.to_lowercase()).collect()
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Amount {
    #[serde(deserialize_with = "maybe")]
    pub(super) amount: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    pub(super) currency_code: Option<String>,
}

impl Amount {
    pub(super) fn money(&self) -> Option<Money> {
        money(self.amount.as_ref(), Currency::from_code(self.currency_code.as_deref()?).ok()?)
    }
}

/// One amount in the shop's currency and in the shopper's.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct AmountSet {
    #[serde(deserialize_with = "maybe")]
    pub(super) shop_money: Option<Amount>,
    #[serde(deserialize_with = "maybe")]
    pub(super) presentment_money: Option<Amount>,
}

pub(super) fn in_shop(set: Option<&AmountSet>) -> Option<Money> {
    set?.shop_money.as_ref()?.money()
}

pub(super) fn as_seen(set: Option<&AmountSet>) -> Option<Money> {
    set?.presentment_money.as_ref()?.money()
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Priced {
    #[serde(deserialize_with = "maybe")]
    pub(super) price: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    pub(super) price_set: Option<AmountSet>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Allocation {
    #[serde(deserialize_with = "maybe")]
    pub(super) amount: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    pub(super) amount_set: Option<AmountSet>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Line {
    #[serde(deserialize_with = "maybe")]
    pub(super) product_id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    pub(super) variant_id: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    pub(super) title: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) presentment_title: Option<String>,
    #[serde(deserialize_with = "maybe")]
    pub(super) quantity: Option<i64>,
    #[serde(deserialize_with = "maybe")]
    pub(super) price: Option<Loose>,
    #[serde(deserialize_with = "maybe")]
    pub(super) price_set: Option<AmountSet>,
    #[serde(deserialize_with = "maybe")]
    pub(super) image_url: Option<String>,
    #[serde(deserialize_with = "list")]
    pub(super) discount_allocations: Vec<Allocation>,
    #[serde(deserialize_with = "list")]
    pub(super) tax_lines: Vec<Priced>,
}
