//! The console's API, version 1. Reads only what one shop owns; every list is bounded and pages by time.

use std::convert::Infallible;
use std::time::Duration;

use app::context::App;
use app::{doctor, explain, report};
use axum::extract::{Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use axum::{Json, Router};
use domain::consent::ChannelKind;
use domain::ids::{ShopId, TouchId};
use domain::ports::store::{StoreError, StoreResult, TouchFilter, Tx, read_async};
use domain::shop::Shop;
use domain::timestamp::Timestamp;
use flow::steps::Action;
use futures_util::stream::StreamExt;
use serde::Deserialize;
use serde_json::{Value, json};

use super::guard::cookie;
use super::{Problem, Shared, desk, merchandise, photos, receipts};
use crate::view;

/// Most rows of one page.
const PAGE_MAX: i64 = 200;

/// The routes behind the console's token.
pub fn router() -> Router<Shared> {
    Router::new()
        .route("/api/v1/shops", get(shops))
        .route("/api/v1/home", get(home))
        .route("/api/v1/carts", get(carts))
        .route("/api/v1/carts/{id}", get(cart))
        .route("/api/v1/touches", get(touches))
        .route("/api/v1/touches/{id}", get(touch))
        .merge(merchandise::router())
        .route("/api/v1/doctor", get(audit))
        .route("/api/v1/photos/{id}", get(photos::show))
        .route("/r/{id}", get(receipts::show))
        .merge(desk::router())
}

/// Routes without a time limit.
pub fn streams() -> Router<Shared> {
    Router::new().route("/api/v1/stream", get(stream))
}

/// Which shop, which page.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Asked {
    pub(super) shop: Option<String>,
    channel: Option<String>,
    state: Option<String>,
    pub(super) before: Option<Timestamp>,
    limit: Option<i64>,
}

impl Asked {
    pub(super) fn limit(&self) -> i64 {
        self.limit.unwrap_or(50).clamp(1, PAGE_MAX)
    }
}

/// Signs a console in: the link that `cartwright serve` prints.
pub async fn login(State(service): State<Shared>, Path(token): Path<String>) -> Response {
    if !service.admin.allows(&token) {
        return Problem::unauthorized().into_response();
    }
    let secure = service.app.links.base_url().starts_with("https://");
    ([(header::SET_COOKIE, cookie(&token, secure)), (header::CACHE_CONTROL, "no-store".to_owned())], Redirect::to("/"))
        .into_response()
}

/// Whether the service can do its work.
pub async fn health(State(service): State<Shared>) -> Response {
    match read_async(&*service.app.store, |tx| tx.ledger_head()).await {
        Ok(head) => Json(json!({ "status": "ok", "ledger_events": head })).into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, Json(json!({ "status": "store unavailable" }))).into_response(),
    }
}

async fn shops(State(service): State<Shared>) -> Result<Json<Value>, Problem> {
    let shops = read_async(&*service.app.store, |tx| tx.shops()).await?;
    Ok(Json(json!({ "shops": shops.iter().map(|s| json!({ "id": s.id, "name": s.name })).collect::<Vec<_>>() })))
}

/// The shop that was asked for, else the first one.
pub(super) async fn shop(service: &Shared, asked: Option<&str>) -> Result<Shop, Problem> {
    let id = asked.filter(|s| !s.is_empty()).map(ShopId::new).transpose().map_err(|_| Problem::not_found())?;
    read_async(&*service.app.store, move |tx| match id {
        Some(id) => tx.shop(&id),
        None => Ok(tx.shops()?.into_iter().next()),
    })
    .await?
    .ok_or_else(Problem::not_found)
}

async fn home_json(service: &Shared, shop: Shop) -> Result<Value, Problem> {
    let now = service.app.now();
    let (summary, tickets, events) = read_async(&*service.app.store, {
        let id = shop.id.clone();
        move |tx| Ok((report::summary(tx, &id, now)?, tx.open_tickets(&id, 50)?, tx.ledger_head()?))
    })
    .await?;
    let mut home = view::home(&shop, &summary, now);
    let speed = service.demo.as_ref().map(|d| d.speed());
    home["demo"] = json!(service.demo.is_some());
    home["speed"] = json!(speed);
    home["ledger_events"] = json!(events);
    home["tickets"] = tickets
        .iter()
        .map(|t| json!({ "id": t.id, "kind": t.kind, "title": t.title, "opened_at": t.opened_at }))
        .collect();
    Ok(home)
}

/// The data audit of a shop. It reads the whole ledger, so it runs beside the others and not among them.
async fn audit(State(service): State<Shared>, Query(asked): Query<Asked>) -> Result<Json<Value>, Problem> {
    let shop = shop(&service, asked.shop.as_deref()).await?;
    let (store, now) = (service.app.store.clone(), service.app.now());
    let read = tokio::task::spawn_blocking(move || doctor::audit(&*store, &shop.id, now, &doctor::Outside::default()));
    let report = read.await.map_err(|error| StoreError::Unavailable(error.to_string()))??;
    Ok(Json(json!({ "ok": report.ok(), "report": report })))
}

async fn home(State(service): State<Shared>, Query(asked): Query<Asked>) -> Result<Json<Value>, Problem> {
    let shop = shop(&service, asked.shop.as_deref()).await?;
    home_json(&service, shop).await.map(Json)
}

/// The home figures, again and again.
async fn stream(State(service): State<Shared>, Query(asked): Query<Asked>) -> Result<impl IntoResponse, Problem> {
    let shop = shop(&service, asked.shop.as_deref()).await?;
    let ticks = tokio_stream::wrappers::IntervalStream::new(tokio::time::interval(Duration::from_secs(1)));
    let events = ticks.then(move |_| {
        let (service, shop) = (service.clone(), shop.clone());
        async move {
            let home = home_json(&service, shop).await.unwrap_or(Value::Null);
            Ok::<_, Infallible>(Event::default().event("tick").json_data(home).unwrap_or_default())
        }
    });
    Ok(Sse::new(events).keep_alive(KeepAlive::new()))
}

async fn carts(State(service): State<Shared>, Query(asked): Query<Asked>) -> Result<Json<Value>, Problem> {
    let shop = shop(&service, asked.shop.as_deref()).await?;
    let (app, now, limit) = (service.app.clone(), service.app.now(), asked.limit());
    let before = asked.before.unwrap_or(Timestamp::MAX);
    let rows = read_async(&*service.app.store, move |tx| {
        let carts = tx.recent_carts(&shop.id, before, limit)?;
        let next_before =
            (i64::try_from(carts.len()) == Ok(limit)).then(|| carts.last().map(|c| c.last_change_at)).flatten();
        let rows = carts.into_iter().map(|c| cart_row(&app, tx, &shop, c, now)).collect::<StoreResult<Vec<Value>>>()?;
        Ok(json!({ "carts": rows, "next_before": next_before }))
    })
    .await?;
    Ok(Json(rows))
}

/// What the shopper will get next, in the flow's own words: the step that touches, and where it would go first.
fn next_touch(app: &App, tx: &mut dyn Tx, shop: &Shop, next: &explain::Next) -> StoreResult<Value> {
    let flow = app.flows.version(tx, &shop.id, &next.flow, next.version, app.now())?;
    let step = flow.document.next_touch(&next.step);
    let channel = step.and_then(|s| match &s.action {
        Action::Touch(touch) => touch.candidates.first().map(|c| c.channel),
        Action::HandOff(_) => Some(ChannelKind::Human),
        _ => None,
    });
    Ok(json!({ "at": next.at, "step": step.map_or(next.step.as_str(), |s| s.id.as_str()), "channel": channel }))
}

fn cart_row(app: &App, tx: &mut dyn Tx, shop: &Shop, cart: domain::cart::Cart, now: Timestamp) -> StoreResult<Value> {
    let person = cart.shopper.map_or(Ok(None), |id| tx.shopper(&shop.id, id))?;
    let mut pictures = Vec::new();
    for line in &cart.latest.lines {
        let variant = tx.variant(&shop.id, &line.variant_key)?.and_then(|v| v.value).and_then(|v| v.image_url);
        pictures.push(variant.or_else(|| line.image_url.clone()));
    }
    let story = explain::story(tx, cart)?;
    let mut row = view::cart(&story, person.as_ref(), &pictures, now);
    if let Some(next) = &story.next {
        row["next"] = next_touch(app, tx, shop, next)?;
    }
    Ok(row)
}

async fn cart(
    State(service): State<Shared>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Json<Value>, Problem> {
    let shop = shop(&service, asked.shop.as_deref()).await?;
    let (app, now) = (service.app.clone(), service.app.now());
    let found = read_async(&*service.app.store, move |tx| {
        let Some(story) = explain::find(tx, &shop.id, &id)? else { return Ok(None) };
        let row = cart_row(&app, tx, &shop, story.cart.clone(), now)?;
        Ok(Some(json!({ "cart": row, "timeline": story.timeline, "touches": story.touches })))
    })
    .await?;
    found.map(Json).ok_or_else(Problem::not_found)
}

async fn touches(State(service): State<Shared>, Query(asked): Query<Asked>) -> Result<Json<Value>, Problem> {
    let shop = shop(&service, asked.shop.as_deref()).await?;
    let limit = asked.limit();
    let states = match asked.state.as_deref().filter(|s| !s.is_empty()) {
        None => vec![],
        Some(name) => vec![state_name(name).ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "unknown state"))?],
    };
    let channel = match asked.channel.as_deref().filter(|c| !c.is_empty()) {
        None => None,
        Some(name) => {
            Some(ChannelKind::from_name(name).ok_or_else(|| Problem::new(StatusCode::BAD_REQUEST, "unknown channel"))?)
        }
    };
    let before = asked.before;
    let rows = read_async(&*service.app.store, move |tx| {
        let filter = TouchFilter { states, before, limit, ..TouchFilter::default() };
        let page = tx.touches(&shop.id, &filter)?;
        let next_before = (i64::try_from(page.len()) == Ok(limit)).then(|| page.last().map(|t| t.created_at)).flatten();
        let mut rows = Vec::new();
        for touch in page.into_iter().filter(|t| channel.is_none() || t.channel == channel) {
            let person = touch.shopper.map_or(Ok(None), |id| tx.shopper(&shop.id, id))?;
            rows.push(view::touch_row(&touch, person.as_ref()));
        }
        Ok(json!({ "touches": rows, "next_before": next_before }))
    })
    .await?;
    Ok(Json(rows))
}

fn state_name(name: &str) -> Option<&'static str> {
    ["planned", "started", "accepted", "rejected", "unknown", "skipped"].into_iter().find(|n| *n == name)
}

async fn touch(
    State(service): State<Shared>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Json<Value>, Problem> {
    let shop = shop(&service, asked.shop.as_deref()).await?;
    let id: TouchId = id.parse().map_err(|_| Problem::not_found())?;
    let touch =
        read_async(&*service.app.store, move |tx| tx.touch(&shop.id, id)).await?.ok_or_else(Problem::not_found)?;
    Ok(Json(serde_json::to_value(touch).unwrap_or(Value::Null)))
}
