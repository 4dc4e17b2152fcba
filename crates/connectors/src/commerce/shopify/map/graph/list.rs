//! Lists, amounts and pictures, as every answer wraps them.

use domain::money::{Currency, Money};
use domain::product::VariantOption;
use serde::Deserialize;

use crate::commerce::shopify::map::NO_OPTION;
use crate::commerce::shopify::map::text::{self, TITLE_CHARS_MAX, bounded, gid_number, short};

/// A list as the interface wraps it.
#[derive(Debug, Deserialize)]
pub struct Nodes<T> {
    /// The rows.
    pub nodes: Vec<T>,
}

/// A list that goes on.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Page<T> {
    /// The rows.
    pub nodes: Vec<T>,
    /// Where it goes on.
    pub page_info: PageInfo,
}

/// Where a list goes on.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PageInfo {
    has_next_page: bool,
    end_cursor: Option<String>,
}

impl PageInfo {
    /// The mark to go on from, when there is more.
    pub fn next(self) -> Option<String> {
        self.end_cursor.filter(|_| self.has_next_page)
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Node {
    pub(super) id: String,
}

pub(super) fn number(node: Option<&Node>) -> Option<String> {
    gid_number(&node?.id)
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Amount {
    pub(super) amount: text::Loose,
    pub(super) currency_code: String,
}

impl Amount {
    pub(super) fn money(&self) -> Option<Money> {
        text::money(Some(&self.amount), Currency::from_code(&self.currency_code).ok()?)
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct AmountSet {
    pub(super) shop_money: Option<Amount>,
    pub(super) presentment_money: Option<Amount>,
}

impl AmountSet {
    /// The one side that was asked for.
    pub(super) fn money(&self) -> Option<Money> {
        self.presentment_money.as_ref().or(self.shop_money.as_ref())?.money()
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Image {
    pub(super) url: String,
}

pub(super) fn picture(image: Option<&Image>) -> Option<String> {
    image.map(|i| i.url.clone()).filter(|u| u.starts_with("https://") && u.len() <= 2_048)
}

#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) value: String,
}

pub(super) fn options(chosen: &[Choice]) -> Vec<VariantOption> {
    let real = chosen.iter().filter(|c| c.value != NO_OPTION);
    let mut options: Vec<VariantOption> = real
        .map(|c| VariantOption { name: bounded(&c.name, TITLE_CHARS_MAX), value: bounded(&c.value, TITLE_CHARS_MAX) })
        .collect();
    options.sort();
    options
}

pub(super) fn lowered(codes: &[String]) -> Vec<String> {
    codes.iter().filter_map(|c| short(Some(c))).map(|c| c.to_lowercase()).collect()
}
