//! `GET /v1/chat/stream`: the page of a shopper waits for our bubbles (server-sent events).

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::StreamExt;
use serde::Deserialize;

use super::guard::Peer;
use super::{Problem, Shared, events};

/// Who listens.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listener {
    shop: String,
    key: String,
    id: String,
}

/// Opens the stream of one page.
pub async fn stream(
    State(service): State<Shared>,
    peer: Peer,
    headers: HeaderMap,
    Query(listener): Query<Listener>,
) -> Result<Response, Problem> {
    if !service.limits.allow(&listener.shop, peer.0, &headers) {
        return Err(Problem::too_many());
    }
    let shop = events::admit(&service, &listener.shop, &listener.key, &headers).await?;
    let hub = service.doors.get(&shop.id).and_then(|d| d.webchat.as_ref()).ok_or_else(Problem::not_found)?;
    let bubbles = hub
        .subscribe(&listener.id, service.app.now())
        .map_err(|e| Problem::new(StatusCode::BAD_REQUEST, e.to_string()))?
        .map(|event| Ok::<_, Infallible>(Event::default().json_data(&event).unwrap_or_default()));
    let keep_alive = KeepAlive::new().interval(Duration::from_secs(20));
    let mut response = Sse::new(bubbles).keep_alive(keep_alive).into_response();
    if let Some(origin) = headers.get(header::ORIGIN) {
        // `admit` has checked that this origin is one of the shop's.
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
    }
    Ok(response)
}
