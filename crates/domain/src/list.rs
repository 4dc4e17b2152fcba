//! Lists of products that a page was answered: recommendations and search results, by an id that the page tells back with
//! what became of them.
//!
//! To add a place: a variant of [`ListPlace`] and its word in [`ListPlace::ALL`].

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::Rng;
use crate::ids::ShopId;
use crate::timestamp::Timestamp;

/// Most products of one list that are remembered.
pub const LIST_PRODUCTS_MAX: usize = 50;

/// Where a list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListPlace {
    /// On the page of a product.
    Product,
    /// In the basket.
    Basket,
    /// After the purchase.
    Confirmation,
    /// In an answer of the assistant.
    Chat,
    /// In a message.
    Mail,
    /// The results of a search.
    Search,
}

impl ListPlace {
    /// All of them with their words.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Product, "product"),
        (Self::Basket, "basket"),
        (Self::Confirmation, "confirmation"),
        (Self::Chat, "chat"),
        (Self::Mail, "mail"),
        (Self::Search, "search"),
    ];

    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(place, _)| *place == self).map_or("", |(_, name)| name)
    }

    /// Whether it is a recommendation, which a share of browsers does without; a search was asked for and is answered to all.
    #[must_use]
    pub const fn is_recommendation(self) -> bool {
        !matches!(self, Self::Search)
    }
}

/// One list: `basket.0198c0de-…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ListId {
    /// Where it stands.
    pub place: ListPlace,
    number: Uuid,
}

/// The text is no id of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("list must be an id that an answer carried, such as basket.0198c0de-0000-7000-8000-000000000000")]
pub struct NotAList;

impl ListId {
    /// A new one.
    #[must_use]
    pub fn new(place: ListPlace, now: Timestamp, rng: &dyn Rng) -> Self {
        let mut random = [0_u8; 10];
        random[..8].copy_from_slice(&rng.next_u64().to_be_bytes());
        random[8..].copy_from_slice(&rng.next_u64().to_be_bytes()[..2]);
        let ms = u64::try_from(now.as_ms()).unwrap_or(0);
        Self { place, number: uuid::Builder::from_unix_timestamp_millis(ms, &random).into_uuid() }
    }
}

impl fmt::Display for ListId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.place.name(), self.number)
    }
}

impl FromStr for ListId {
    type Err = NotAList;

    fn from_str(text: &str) -> Result<Self, NotAList> {
        let (place, number) = text.split_once('.').ok_or(NotAList)?;
        let (place, _) = ListPlace::ALL.into_iter().find(|(_, name)| *name == place).ok_or(NotAList)?;
        // One spelling alone: an id is compared as text elsewhere.
        let number = Uuid::try_parse(number).ok().filter(|read| read.to_string() == number).ok_or(NotAList)?;
        Ok(Self { place, number })
    }
}

impl TryFrom<String> for ListId {
    type Error = NotAList;

    fn try_from(text: String) -> Result<Self, NotAList> {
        text.parse()
    }
}

impl From<ListId> for String {
    fn from(id: ListId) -> Self {
        id.to_string()
    }
}

/// What became of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum ListHappening {
    /// The browser showed it.
    Shown {
        /// Which products, in their order.
        product_keys: Vec<String>,
    },
    /// The browser would have shown it now, but belongs to the share that does without.
    Withheld,
    /// A product of it was chosen.
    Clicked {
        /// Which.
        product_key: String,
    },
}

/// Most products of one browser whose first click is remembered.
pub const CLICKS_MAX: usize = 100;

/// What became of lists of one place for one browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tally {
    /// Lists shown.
    pub shown: u64,
    /// Lists kept back by lot.
    pub withheld: u64,
    /// Products chosen.
    pub clicked: u64,
}

/// What one browser saw of lists, folded from the ledger: the same for every order of arrival.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exposure {
    /// The tenant.
    pub shop: ShopId,
    /// Browser id.
    pub browser: String,
    /// When a recommendation was first shown to it or kept from it, and whether it was kept.
    pub first: Option<(Timestamp, bool)>,
    /// By the word of the place.
    pub places: BTreeMap<String, Tally>,
    /// When each product was first chosen in a recommendation; the earliest [`CLICKS_MAX`].
    pub clicks: BTreeMap<String, Timestamp>,
}

impl Exposure {
    /// Of a browser that saw nothing yet.
    #[must_use]
    pub fn new(shop: ShopId, browser: String) -> Self {
        Self { shop, browser, first: None, places: BTreeMap::new(), clicks: BTreeMap::new() }
    }

    /// Folds in what became of a list.
    pub fn take(&mut self, place: ListPlace, happening: &ListHappening, at: Timestamp) {
        let tally = self.places.entry(place.name().to_owned()).or_default();
        match happening {
            ListHappening::Shown { .. } => tally.shown += 1,
            ListHappening::Withheld => tally.withheld += 1,
            ListHappening::Clicked { .. } => tally.clicked += 1,
        }
        if !place.is_recommendation() {
            return;
        }
        let met = |kept: bool| Some(self.first.map_or((at, kept), |held| held.min((at, kept))));
        match happening {
            ListHappening::Shown { .. } => self.first = met(false),
            ListHappening::Withheld => self.first = met(true),
            ListHappening::Clicked { product_key } => {
                let first = self.clicks.entry(product_key.clone()).or_insert(at);
                *first = (*first).min(at);
                if self.clicks.len() > CLICKS_MAX {
                    let latest = self.clicks.iter().max_by_key(|(key, at)| (**at, *key)).map(|(key, _)| key.clone());
                    if let Some(key) = latest {
                        self.clicks.remove(&key);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::SeededRng;

    #[test]
    fn the_order_of_arrival_does_not_matter() {
        let at = Timestamp::from_ms;
        let clicked = |n: usize| ListHappening::Clicked { product_key: format!("p{n}") };
        let mut told: Vec<(ListPlace, ListHappening, Timestamp)> = vec![
            (ListPlace::Basket, ListHappening::Shown { product_keys: vec!["p1".into()] }, at(20)),
            (ListPlace::Product, ListHappening::Withheld, at(10)),
            (ListPlace::Search, ListHappening::Shown { product_keys: vec![] }, at(1)),
        ];
        told.extend((0..CLICKS_MAX + 20).map(|n| (ListPlace::Basket, clicked(n % 110), at(30 + n as i64))));
        let fold = |told: &[(ListPlace, ListHappening, Timestamp)]| {
            let mut exposure = Exposure::new(ShopId::new("a").expect("a slug"), "b".into());
            told.iter().for_each(|(place, happening, at)| exposure.take(*place, happening, *at));
            exposure
        };
        let forth = fold(&told);
        told.reverse();
        assert_eq!(forth, fold(&told));
        assert_eq!((forth.first, forth.clicks.len()), (Some((at(10), true)), CLICKS_MAX));
    }

    #[test]
    fn an_id_is_read_as_it_was_written_and_no_otherwise() {
        for (place, name) in ListPlace::ALL {
            let id = ListId::new(place, Timestamp::from_ms(1), &SeededRng::new(7));
            assert_eq!(id.to_string().parse(), Ok(id));
            assert!(id.to_string().starts_with(name));
            assert_eq!(id.to_string().to_uppercase().parse::<ListId>(), Err(NotAList));
        }
        for text in ["", ".", "basket", "basket.", "basket.1", "roof.0198c0de-0000-7000-8000-000000000000"] {
            assert_eq!(text.parse::<ListId>(), Err(NotAList), "{text}");
        }
    }
}
