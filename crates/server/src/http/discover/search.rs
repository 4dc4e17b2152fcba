//! `GET /v1/search`: products by words, limits and order, with what the words were taken to mean and what was left out.

use app::shelf::Shelf;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use discovery::{Facet, Filters, Query, Relaxed, Sort, Understood};
use domain::list::{ListId, ListPlace};
use domain::money::{Currency, Money};
use domain::timestamp::Timestamp;
use serde::Serialize;

use super::{KEY_CHARS_MAX, LIMIT_MAX, SHOP_CHARS_MAX, Shown, Wanted, show};
use crate::http::guard::Peer;
use crate::http::query::{Parameters, bad};
use crate::http::{Problem, Shared, events};

/// Longest query, in characters.
const QUERY_CHARS_MAX: usize = 1_000;
/// Most filters of one search.
const FILTERS_MAX: usize = 20;
/// Longest name and value of a filter together, in characters.
const FILTER_CHARS_MAX: usize = 200;
/// Most groups whose counts are taken without their own filter: each is a search of its own.
const OPEN_GROUPS_MAX: usize = 6;
/// Products of one answer when nothing is said.
const LIMIT: usize = 12;

/// A search as the storefront asks it.
struct Searching {
    shop: String,
    key: String,
    text: String,
    limit: usize,
    offset: usize,
    available: bool,
    facets: bool,
    sort: Sort,
    /// Name and value.
    filters: Vec<(String, String)>,
    price_min: String,
    price_max: String,
}

impl Searching {
    fn read(mut parameters: Parameters) -> Result<Self, Problem> {
        let yes_or_no = "true or false";
        let read = Self {
            shop: parameters.text("shop", SHOP_CHARS_MAX)?,
            key: parameters.text("key", KEY_CHARS_MAX)?,
            text: parameters.text("q", QUERY_CHARS_MAX)?,
            limit: parameters.number("limit", (1, LIMIT_MAX), LIMIT)?,
            offset: parameters.number("cursor", (0, discovery::MAX_OFFSET), 0)?,
            available: parameters.typed("available", yes_or_no)?.unwrap_or(false),
            facets: parameters.typed("facets", yes_or_no)?.unwrap_or(false),
            sort: sort(&parameters.text("sort", 20)?)?,
            filters: filters(parameters.list("filter", FILTERS_MAX, FILTER_CHARS_MAX)?)?,
            price_min: parameters.text("price_min", 20)?,
            price_max: parameters.text("price_max", 20)?,
        };
        parameters.end()?;
        Ok(read)
    }

    fn query(self, currency: Currency) -> Result<Query, Problem> {
        let mut filters = Filters {
            price_min: amount("price_min", &self.price_min, currency)?,
            price_max: amount("price_max", &self.price_max, currency)?,
            ..Filters::default()
        };
        if filters.price_min.zip(filters.price_max).is_some_and(|(min, max)| max.minor < min.minor) {
            return Err(bad("price_max must not lie below price_min"));
        }
        for (name, value) in self.filters {
            match name.to_lowercase().as_str() {
                "brand" => filters.brands.push(value),
                "category" => filters.categories.push(value),
                _ => filters.options.push((name, value)),
            }
        }
        Ok(Query {
            text: self.text,
            language: None,
            limit: self.limit,
            offset: self.offset,
            filters,
            only_available: self.available,
            sort: self.sort,
            facets: self.facets,
        })
    }
}

fn sort(word: &str) -> Result<Sort, Problem> {
    match word {
        "" | "relevance" => Ok(Sort::Relevance),
        "price_up" => Ok(Sort::PriceUp),
        "price_down" => Ok(Sort::PriceDown),
        _ => Err(bad("sort must be relevance, price_up or price_down")),
    }
}

fn filters(told: Vec<String>) -> Result<Vec<(String, String)>, Problem> {
    let pair = |text: String| {
        let (name, value) = text.split_once(':').map(|(name, value)| (name.trim(), value.trim()))?;
        (!name.is_empty() && !value.is_empty()).then(|| (name.to_owned(), value.to_owned()))
    };
    told.into_iter()
        .map(|text| pair(text).ok_or_else(|| bad("filter must be name:value, such as color:black")))
        .collect()
}

fn amount(name: &str, text: &str, currency: Currency) -> Result<Option<Money>, Problem> {
    if text.is_empty() {
        return Ok(None);
    }
    let read = Money::parse(text, currency).ok().filter(|money| money.minor >= 0);
    read.map(Some).ok_or_else(|| bad(format!("{name} must be an amount such as 49.90")))
}

#[derive(Serialize)]
struct Answer {
    list: ListId,
    products: Vec<Shown>,
    total: usize,
    /// Asks for what follows; none at the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
    understood: Vec<Understood>,
    relaxed: Vec<Relaxed>,
    #[serde(skip_serializing_if = "Option::is_none")]
    did_you_mean: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    facets: Vec<Facet>,
}

/// Finds products.
pub async fn search(
    State(service): State<Shared>,
    peer: Peer,
    headers: HeaderMap,
    parameters: Parameters,
) -> Result<Response, Problem> {
    let wanted = Searching::read(parameters)?;
    if !service.limits.allow(&wanted.shop, peer.0, &headers) {
        return Err(Problem::too_many());
    }
    let shop = events::admit(&service, &wanted.shop, &wanted.key, &headers).await?;
    let query = wanted.query(shop.currency)?;
    let shelf = service.app.shelves.of(&service.app, &shop).await?;
    let now = service.app.now();
    let mut found = shelf.search(&query, now);
    open_groups(&shelf, &query, &mut found.facets, now);
    let seen = query.offset + found.hits.len();
    let more = seen < found.total.min(discovery::MAX_OFFSET) && !found.hits.is_empty();
    let hits = found.hits.into_iter().map(|hit| Wanted { key: hit.product_key, variants: hit.variant_keys, why: None });
    let answer = Answer {
        list: ListId::new(ListPlace::Search, now, &*service.app.rng),
        products: show(&service, &shop, hits.collect()).await?,
        total: found.total,
        next: more.then(|| seen.to_string()),
        understood: found.understood,
        relaxed: found.relaxed,
        did_you_mean: found.did_you_mean,
        facets: found.facets,
    };
    Ok(events::cors(&shop, &headers, axum::Json(answer).into_response()))
}

/// Counts each group that is filtered by as if it were not: whoever chose blue wants to see how many are red.
fn open_groups(shelf: &Shelf, query: &Query, facets: &mut Vec<Facet>, now: Timestamp) {
    if !query.facets {
        return;
    }
    let filters = &query.filters;
    let mut names: Vec<String> = filters.options.iter().map(|(name, _)| name.to_lowercase()).collect();
    names.extend((!filters.brands.is_empty()).then(|| "brand".to_owned()));
    names.extend((!filters.categories.is_empty()).then(|| "category".to_owned()));
    names.extend((filters.price_min.is_some() || filters.price_max.is_some()).then(|| PRICE.to_owned()));
    names.sort_unstable();
    names.dedup();
    for name in names.into_iter().take(OPEN_GROUPS_MAX) {
        let wider = Query { filters: without(filters, &name), limit: 1, offset: 0, ..query.clone() };
        let Some(group) = shelf.search(&wider, now).facets.into_iter().find(|facet| group_of(facet) == name) else {
            continue;
        };
        match facets.iter_mut().find(|facet| group_of(facet) == name) {
            Some(held) => *held = group,
            None => facets.push(group),
        }
    }
}

/// Stands for the price where groups are named; no option is called so, because names hold no colon.
const PRICE: &str = ":price";

fn group_of(facet: &Facet) -> String {
    match facet {
        Facet::Values { name, .. } => name.to_lowercase(),
        Facet::Price { .. } => PRICE.to_owned(),
    }
}

fn without(filters: &Filters, name: &str) -> Filters {
    let mut left = filters.clone();
    match name {
        "brand" => left.brands.clear(),
        "category" => left.categories.clear(),
        PRICE => (left.price_min, left.price_max) = (None, None),
        _ => left.options.retain(|(known, _)| known.to_lowercase() != name),
    }
    left
}
