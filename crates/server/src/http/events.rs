//! `POST /v1/events`: the storefront script tells what a shopper does. The key is public, so origin, limits and bounds do
//! the work, and nothing told here is believed about prices, names or other people.

use app::ingest::storefront::{self, Batch};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::event::{BrowsingSignal, EventBody};
use domain::ids::ShopId;
use domain::ports::store::{read_async, write_async};
use domain::shop::Shop;
use subtle::ConstantTimeEq;

use super::guard::Peer;
use super::{Problem, Shared};

/// Takes a batch.
pub async fn receive(
    State(service): State<Shared>,
    peer: Peer,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let bad = |e: String| Problem::new(StatusCode::BAD_REQUEST, e);
    if body.len() > storefront::BODY_BYTES_MAX {
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "at most 256 KiB in one request"));
    }
    let batch: Batch = serde_json::from_slice(&body).map_err(|e| bad(format!("not a batch of events: {e}")))?;
    if !service.limits.allow(&batch.shop, peer.0, &headers) {
        return Err(Problem::too_many());
    }
    let shop = admit(&service, &batch.shop, &batch.key, &headers).await?;
    let now = service.app.now();
    let accepted = storefront::accept(&shop, batch, now).map_err(|e| bad(e.to_string()))?;
    let count = accepted.events.len();
    if !accepted.cart_tokens.is_empty() {
        let (id, tokens) = (shop.id.clone(), accepted.cart_tokens);
        write_async(&*service.app.store, move |tx| {
            tokens
                .iter()
                .try_for_each(|(cart, token)| tx.put_secret(&id, &storefront::cart_token_name(cart), token.as_bytes()))
        })
        .await?;
    }
    if let Some(hub) = service.doors.get(&shop.id).and_then(|d| d.webchat.as_ref()) {
        for event in &accepted.events {
            if let EventBody::Browsing { anonymous, signal: BrowsingSignal::BubbleDismissed } = &event.body {
                hub.dismiss(anonymous);
            }
        }
    }
    if count > 0 {
        service.db.append_events_async(accepted.events).await?;
        service.wake.notify_one();
    }
    Ok(cors(
        &shop,
        &headers,
        (StatusCode::ACCEPTED, axum::Json(serde_json::json!({ "accepted": count }))).into_response(),
    ))
}

/// The shop behind a public key, if the page it comes from is one of the shop's. No key configured = closed.
///
/// # Errors
/// 401, the same for every reason.
pub async fn admit(service: &super::Service, shop: &str, key: &str, headers: &HeaderMap) -> Result<Shop, Problem> {
    let id = ShopId::new(shop).map_err(|_| Problem::unauthorized())?;
    let shop = read_async(&*service.app.store, move |tx| tx.shop(&id)).await?.ok_or_else(Problem::unauthorized)?;
    let right = !shop.write_key.is_empty() && bool::from(shop.write_key.as_bytes().ct_eq(key.as_bytes()));
    let origin = headers.get(header::ORIGIN).and_then(|o| o.to_str().ok());
    let ours = origin.is_none_or(|o| is_allowed(&shop, o, service.app.links.base_url()));
    if right && ours { Ok(shop) } else { Err(Problem::unauthorized()) }
}

fn is_allowed(shop: &Shop, origin: &str, own: &str) -> bool {
    origin == own || shop.origins.iter().any(|o| o == origin)
}

/// Lets the page that asked read the answer, when it is one of the shop's.
pub fn cors(shop: &Shop, headers: &HeaderMap, mut response: Response) -> Response {
    if let Some(origin) = headers.get(header::ORIGIN)
        && origin.to_str().is_ok_and(|o| shop.origins.iter().any(|mine| mine == o))
    {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("origin"));
    }
    response
}

/// A browser asks whether it may send. The answer names no shop; the request itself is checked.
pub async fn preflight(headers: HeaderMap) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    if let Some(origin) = headers.get(header::ORIGIN) {
        let out = response.headers_mut();
        out.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        out.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("POST"));
        out.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("content-type"));
        out.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("86400"));
        out.insert(header::VARY, HeaderValue::from_static("origin"));
    }
    response
}
