//! `GET /v1/search` and `GET /v1/recommendations`: the storefront finds products and what goes with them, with the public
//! key. Prices and stock are those the shop told last; a page that sells reads its own.

use app::shelf::Moment;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use discovery::recommend::Placement;
use discovery::{Facet, Relaxed, Understood};
use domain::money::Money;
use domain::ports::store::{StoreResult, Tx, read_async};
use domain::product::Stock;
use domain::shop::Shop;
use domain::shopper::Identity;
use serde::{Deserialize, Serialize};

use super::guard::Peer;
use super::{Problem, Shared, events};

/// Longest query, in characters.
const QUERY_CHARS_MAX: usize = 1_000;
/// Most products of one answer.
const LIMIT_MAX: usize = 50;
/// Most product keys of a basket or path.
const KEYS_MAX: usize = 100;
/// Earlier orders that are looked through.
const ORDERS_MAX: i64 = 50;

/// A search as the storefront asks it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Searching {
    shop: String,
    key: String,
    #[serde(default)]
    q: String,
    #[serde(default = "default_limit")]
    limit: usize,
    #[serde(default)]
    offset: usize,
    /// Only what can be bought now.
    #[serde(default)]
    available: bool,
    #[serde(default)]
    facets: bool,
}

const fn default_limit() -> usize {
    12
}

/// A product as the storefront shows it.
#[derive(Serialize)]
struct Shown {
    product_key: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image_url: Option<String>,
    /// Of the cheapest variant.
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Option<Money>,
    available: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    variant_keys: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    because_of: Option<String>,
}

#[derive(Serialize)]
struct Answer {
    products: Vec<Shown>,
    total: usize,
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
    Query(wanted): Query<Searching>,
) -> Result<Response, Problem> {
    if !service.limits.allow(&wanted.shop, peer.0, &headers) {
        return Err(Problem::too_many());
    }
    let shop = events::admit(&service, &wanted.shop, &wanted.key, &headers).await?;
    if wanted.q.chars().count() > QUERY_CHARS_MAX {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "q has at most 1,000 characters"));
    }
    let shelf = service.app.shelves.of(&service.app, &shop).await?;
    let found = shelf.search(&discovery::Query {
        limit: wanted.limit.clamp(1, LIMIT_MAX),
        offset: wanted.offset.min(discovery::MAX_OFFSET),
        only_available: wanted.available,
        facets: wanted.facets,
        ..discovery::Query::text(wanted.q)
    });
    let keys = found.hits.into_iter().map(|hit| (hit.product_key, hit.variant_keys, None, None)).collect();
    let answer = Answer {
        products: show(&service, &shop, keys).await?,
        total: found.total,
        understood: found.understood,
        relaxed: found.relaxed,
        did_you_mean: found.did_you_mean,
        facets: found.facets,
    };
    Ok(events::cors(&shop, &headers, axum::Json(answer).into_response()))
}

/// What is known of the page that asks.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recommending {
    shop: String,
    key: String,
    placement: Placement,
    /// The browser, to know what it bought.
    #[serde(default)]
    id: String,
    /// Products looked at, oldest first, with commas between; the last is the page at hand.
    #[serde(default)]
    viewed: String,
    /// Products in the basket, or just bought, with commas between.
    #[serde(default)]
    basket: String,
    #[serde(default = "default_shown")]
    limit: usize,
}

const fn default_shown() -> usize {
    6
}

/// Shows what goes with it.
pub async fn recommendations(
    State(service): State<Shared>,
    peer: Peer,
    headers: HeaderMap,
    Query(wanted): Query<Recommending>,
) -> Result<Response, Problem> {
    if !service.limits.allow(&wanted.shop, peer.0, &headers) {
        return Err(Problem::too_many());
    }
    let shop = events::admit(&service, &wanted.shop, &wanted.key, &headers).await?;
    let (viewed, basket) = (keys(&wanted.viewed)?, keys(&wanted.basket)?);
    let shelf = service.app.shelves.of(&service.app, &shop).await?;
    let purchased = bought_by(&service, &shop, wanted.id).await?;
    let now = service.app.now();
    // The page tells the order of what was looked at, not the time: the last minutes.
    let path: Vec<_> = viewed.into_iter().map(|key| (key, now)).collect();
    let moment = Moment {
        placement: wanted.placement,
        now,
        path: &path,
        basket: &basket,
        purchased: &purchased,
        limit: wanted.limit.clamp(1, LIMIT_MAX),
    };
    let found = shelf.recommend(&moment);
    let found = found.into_iter().map(|one| (one.product_key, vec![], Some(one.reason), one.because_of)).collect();
    let products = show(&service, &shop, found).await?;
    Ok(events::cors(&shop, &headers, axum::Json(serde_json::json!({ "products": products })).into_response()))
}

fn keys(text: &str) -> Result<Vec<String>, Problem> {
    let keys: Vec<String> = text.split(',').map(str::trim).filter(|key| !key.is_empty()).map(str::to_owned).collect();
    if keys.len() > KEYS_MAX || keys.iter().any(|key| key.len() > discovery::KEY_BYTES_MAX) {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "at most 100 product keys of at most 200 bytes"));
    }
    Ok(keys)
}

/// Products that the owner of a browser bought before. Of a browser that nobody knows, nothing.
async fn bought_by(service: &Shared, shop: &Shop, browser: String) -> Result<Vec<String>, Problem> {
    if browser.is_empty() {
        return Ok(vec![]);
    }
    let id = shop.id.clone();
    let orders = read_async(&*service.app.store, move |tx| {
        let shopper = tx.shopper_of(&id, &Identity::anonymous(&browser))?;
        shopper.map_or(Ok(vec![]), |shopper| tx.orders_of(&id, shopper, ORDERS_MAX))
    })
    .await?;
    let bought = orders.into_iter().filter(|order| order.purchased_at.is_some());
    Ok(bought.flat_map(|order| order.latest.lines).map(|line| line.product_key).collect())
}

type Wanted = (String, Vec<String>, Option<&'static str>, Option<String>);

async fn show(service: &Shared, shop: &Shop, wanted: Vec<Wanted>) -> Result<Vec<Shown>, Problem> {
    let id = shop.id.clone();
    let read = move |tx: &mut dyn Tx| -> StoreResult<Vec<Shown>> {
        let mut shown = Vec::new();
        for (key, variant_keys, reason, because_of) in wanted {
            let Some(product) = tx.product(&id, &key)?.and_then(|held| held.value) else { continue };
            let variants = tx.variants_of(&id, &key)?;
            let priced = variants.iter().filter_map(|variant| variant.price);
            shown.push(Shown {
                product_key: key,
                title: product.title,
                url: product.url,
                image_url: product.image_url,
                price: priced.min_by_key(|price| price.minor),
                available: variants.iter().any(|variant| variant.price.is_some() && Stock::covers(variant.stock, 1)),
                variant_keys,
                reason,
                because_of,
            });
        }
        Ok(shown)
    };
    Ok(read_async(&*service.app.store, read).await?)
}
