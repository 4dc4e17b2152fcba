//! The owner's rules for what is shown where: read, put in force, tried out.
//!
//! Rules are `discovery::recommend::Rules`; the shop keeps every version with who put it in force and when. What must not be
//! shown (sold out, in the basket, bought, sent back) is not shown whatever a rule says.

use discovery::Query;
use discovery::recommend::{Placement, Rule, Rules};
use domain::ids::ShopId;
use domain::merchandise::{BY_BYTES_MAX, Merchandising};
use domain::ports::store::{StoreResult, Tx};
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};

use crate::shelf::{Moment, Shelf};

/// Most products of a preview.
const PREVIEW_MAX: usize = 20;
/// Most product keys of a preview's context.
const KEYS_MAX: usize = 50;
/// Longest query of a preview, in characters.
const QUERY_CHARS_MAX: usize = 200;

/// The rules in force; none where there never were any.
///
/// # Errors
/// When the store fails.
pub fn in_force(tx: &mut dyn Tx, shop: &ShopId) -> StoreResult<Rules> {
    let Some(latest) = tx.merchandising(shop, 1)?.pop() else { return Ok(Rules::default()) };
    Ok(serde_json::from_value(latest.rules).unwrap_or_else(|error| {
        // Checked when they were put in force: a shop that sells without its rules is better than one that does not sell.
        tracing::error!(shop = %shop, version = latest.version, error = %error, "stored rules cannot be read");
        Rules::default()
    }))
}

/// New rules as the owner sends them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The version that the owner has seen; 0 before the first.
    pub version: i64,
    /// Who changes them, as they call themselves.
    pub by: String,
    /// All rules, in their order.
    pub rules: Rules,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changed {
    /// In force.
    Done(Merchandising),
    /// Somebody else changed them meanwhile; the version in force.
    Overtaken(i64),
    /// The name cannot be kept.
    Nameless,
}

/// Puts rules in force, unless others were meanwhile.
///
/// # Errors
/// When the store fails.
pub fn change(tx: &mut dyn Tx, shop: &ShopId, change: &Change, at: Timestamp) -> StoreResult<Changed> {
    let by = change.by.trim();
    if by.is_empty() || by.len() > BY_BYTES_MAX || by.chars().any(char::is_control) {
        return Ok(Changed::Nameless);
    }
    let held = tx.merchandising_version(shop)?;
    if held != change.version {
        return Ok(Changed::Overtaken(held));
    }
    let rules: Vec<Rule> = change.rules.clone().into();
    let rules = serde_json::json!(rules);
    let next = Merchandising { shop: shop.clone(), version: held + 1, at, by: by.to_owned(), rules };
    tx.add_merchandising(&next)?;
    Ok(Changed::Done(next))
}

/// Where rules are tried out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Trial {
    /// The rules to try.
    pub rules: Rules,
    /// Where.
    pub at: Placement,
    /// The words of the search, where it is one.
    #[serde(default)]
    pub query: String,
    /// Products looked at, oldest first; the last is the page at hand.
    #[serde(default)]
    pub viewed: Vec<String>,
    /// Products in the basket, or just bought.
    #[serde(default)]
    pub basket: Vec<String>,
    /// When it is tried; now if nothing is said.
    #[serde(default)]
    pub on: Option<Timestamp>,
}

impl Trial {
    /// What is wrong with it.
    #[must_use]
    pub fn wrong(&self) -> Option<&'static str> {
        let keys = || self.viewed.iter().chain(&self.basket);
        if keys().count() > KEYS_MAX || keys().any(|key| key.len() > discovery::KEY_BYTES_MAX) {
            return Some("at most 50 product keys of at most 200 bytes");
        }
        (self.query.chars().count() > QUERY_CHARS_MAX).then_some("query has at most 200 characters")
    }
}

/// One product of a preview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tried {
    /// Which.
    pub product_key: String,
    /// Why it is there, where it is a recommendation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
}

/// What is shown under the rules in force, and what under those of the trial.
#[must_use]
pub fn preview(shelf: &Shelf, trial: &Trial, now: Timestamp) -> [Vec<Tried>; 2] {
    let now = trial.on.unwrap_or(now);
    if trial.at == Placement::Search {
        let query = Query { limit: PREVIEW_MAX, ..Query::text(trial.query.as_str()) };
        return [shelf.search(&query, now), shelf.search_under(&query, now, &trial.rules)].map(|found| {
            found.hits.into_iter().map(|hit| Tried { product_key: hit.product_key, reason: None }).collect()
        });
    }
    let path: Vec<(String, Timestamp)> = trial.viewed.iter().map(|key| (key.clone(), now)).collect();
    let moment =
        Moment { placement: trial.at, now, path: &path, basket: &trial.basket, purchased: &[], limit: PREVIEW_MAX };
    [shelf.recommend(&moment), shelf.recommend_under(&moment, &trial.rules)].map(|found| {
        found.into_iter().map(|one| Tried { product_key: one.product_key, reason: Some(one.reason) }).collect()
    })
}
