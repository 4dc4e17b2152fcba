//! `GET /v1/recommendations`: what goes with the page at hand. A share of browsers gets none, so that what the others bring
//! can be told from what would have come anyway.

use app::measure;
use app::shelf::Moment;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use discovery::recommend::Placement;
use domain::list::{ListId, ListPlace};
use domain::ports::store::read_async;
use domain::shop::Shop;
use domain::shopper::Identity;
use serde::Serialize;

use super::{KEY_CHARS_MAX, LIMIT_MAX, SHOP_CHARS_MAX, Shown, Wanted, show};
use crate::http::guard::Peer;
use crate::http::query::{Parameters, bad};
use crate::http::{Problem, Shared, events};

/// Most product keys of a basket or path.
const KEYS_MAX: usize = 100;
/// Longest list of product keys, in characters.
const LIST_CHARS_MAX: usize = KEYS_MAX * (discovery::KEY_BYTES_MAX + 1);
/// Earlier orders that are looked through.
const ORDERS_MAX: i64 = 50;
/// Products of one answer when nothing is said.
const LIMIT: usize = 6;

/// What is known of the page that asks.
struct Recommending {
    shop: String,
    key: String,
    placement: (Placement, ListPlace),
    /// The browser, to know what it bought and in which share it is.
    browser: Option<String>,
    /// Products looked at, oldest first; the last is the page at hand.
    viewed: Vec<String>,
    /// Products in the basket, or just bought.
    basket: Vec<String>,
    limit: usize,
}

impl Recommending {
    fn read(mut parameters: Parameters) -> Result<Self, Problem> {
        let read = Self {
            shop: parameters.text("shop", SHOP_CHARS_MAX)?,
            key: parameters.text("key", KEY_CHARS_MAX)?,
            placement: placement(&parameters.text("placement", 20)?)?,
            browser: browser(parameters.text("id", 100)?)?,
            viewed: keys(&parameters.text("viewed", LIST_CHARS_MAX)?)?,
            basket: keys(&parameters.text("basket", LIST_CHARS_MAX)?)?,
            limit: parameters.number("limit", (1, LIMIT_MAX), LIMIT)?,
        };
        parameters.end()?;
        Ok(read)
    }
}

fn placement(word: &str) -> Result<(Placement, ListPlace), Problem> {
    Ok(match word {
        "product" => (Placement::Product, ListPlace::Product),
        "basket" => (Placement::Basket, ListPlace::Basket),
        "confirmation" => (Placement::Confirmation, ListPlace::Confirmation),
        "chat" => (Placement::Chat, ListPlace::Chat),
        "mail" => (Placement::Mail, ListPlace::Mail),
        _ => return Err(bad("placement must be product, basket, confirmation, chat or mail")),
    })
}

/// A browser's id as events carry it.
fn browser(id: String) -> Result<Option<String>, Problem> {
    match id.as_str() {
        "" => Ok(None),
        _ if id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()) => Ok(Some(id.to_ascii_lowercase())),
        _ => Err(bad("id must be 32 hexadecimal digits")),
    }
}

fn keys(text: &str) -> Result<Vec<String>, Problem> {
    let keys: Vec<String> = text.split(',').map(str::trim).filter(|key| !key.is_empty()).map(str::to_owned).collect();
    if keys.len() > KEYS_MAX || keys.iter().any(|key| key.len() > discovery::KEY_BYTES_MAX) {
        return Err(bad("at most 100 product keys of at most 200 bytes"));
    }
    Ok(keys)
}

#[derive(Serialize)]
struct Answer {
    /// To be told back with what became of it; none where nobody is told apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<ListId>,
    /// Whether this browser does without, by lot.
    control: bool,
    products: Vec<Shown>,
}

/// Shows what goes with it.
pub async fn recommendations(
    State(service): State<Shared>,
    peer: Peer,
    headers: HeaderMap,
    parameters: Parameters,
) -> Result<Response, Problem> {
    let wanted = Recommending::read(parameters)?;
    if !service.limits.allow(&wanted.shop, peer.0, &headers) {
        return Err(Problem::too_many());
    }
    let shop = events::admit(&service, &wanted.shop, &wanted.key, &headers).await?;
    let found = recommend(&service, &shop, &wanted).await?;
    let kept_out = wanted.browser.as_ref().is_some_and(|browser| measure::is_control(&shop, browser));
    // Where nothing would have been shown there is nothing to measure: the lot is drawn only over what could be seen.
    let control = kept_out && !found.is_empty();
    let list = wanted.browser.as_ref().filter(|_| !found.is_empty());
    let answer = Answer {
        list: list.map(|_| ListId::new(wanted.placement.1, service.app.now(), &*service.app.rng)),
        control,
        products: if kept_out { vec![] } else { show(&service, &shop, found).await? },
    };
    Ok(events::cors(&shop, &headers, axum::Json(answer).into_response()))
}

async fn recommend(service: &Shared, shop: &Shop, wanted: &Recommending) -> Result<Vec<Wanted>, Problem> {
    let shelf = service.app.shelves.of(&service.app, shop).await?;
    let purchased = bought_by(service, shop, wanted.browser.as_deref()).await?;
    let now = service.app.now();
    // The page tells the order of what was looked at, not the time: the last minutes.
    let path: Vec<_> = wanted.viewed.iter().map(|key| (key.clone(), now)).collect();
    let moment = Moment {
        placement: wanted.placement.0,
        now,
        path: &path,
        basket: &wanted.basket,
        purchased: &purchased,
        limit: wanted.limit,
    };
    let shown = |one: app::shelf::Suggestion| Wanted {
        key: one.product_key,
        variants: vec![],
        why: Some((one.reason, one.because_of)),
    };
    Ok(shelf.recommend(&moment).into_iter().map(shown).collect())
}

/// Products that the owner of a browser bought before. Of a browser that nobody knows, nothing.
async fn bought_by(service: &Shared, shop: &Shop, browser: Option<&str>) -> Result<Vec<String>, Problem> {
    let Some(browser) = browser.map(Identity::anonymous) else { return Ok(vec![]) };
    let id = shop.id.clone();
    let orders = read_async(&*service.app.store, move |tx| {
        let shopper = tx.shopper_of(&id, &browser)?;
        shopper.map_or(Ok(vec![]), |shopper| tx.orders_of(&id, shopper, ORDERS_MAX))
    })
    .await?;
    let bought = orders.into_iter().filter(|order| order.purchased_at.is_some());
    Ok(bought.flat_map(|order| order.latest.lines).map(|line| line.product_key).collect())
}
