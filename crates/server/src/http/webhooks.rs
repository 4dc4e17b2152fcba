//! `POST /webhooks/{shop}/{connector}`: shops and providers tell what happened. Answered 2xx only when it is durable.

use std::collections::BTreeMap;

use app::ingest;
use app::photos::Came;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use domain::event::Event;
use domain::ids::ShopId;
use domain::ports::channel::Told;
use domain::ports::commerce::Webhook;
use domain::ports::store::{StoreError, write_async};
use domain::timestamp::Timestamp;

use super::{Problem, Shared};

/// Takes one delivery.
pub async fn receive(
    State(service): State<Shared>,
    Path((shop, connector)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    let shop = ShopId::new(shop).map_err(|_| Problem::not_found())?;
    let headers = plain(&headers);
    let Delivery { events, photos } = read(&service, &shop, &connector, &headers, &body)?;
    let _ = service.app.probe.crash_at("webhook: verified");
    if !events.is_empty() {
        keep_photos(&service, &shop, photos).await?;
        service.db.append_events_async(events).await?;
        let _ = service.app.probe.crash_at("webhook: committed");
        service.wake.notify_one();
    }
    // Exactly 200: WooCommerce counts a 204 to its ping as a failure.
    Ok((StatusCode::OK, "ok").into_response())
}

/// Takes one mail from the shop's mail server.
pub async fn receive_mail(
    state: State<Shared>,
    Path(shop): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Problem> {
    receive(state, Path((shop, "mailbox".to_owned())), headers, body).await
}

/// What one delivery brings.
#[derive(Debug, Default)]
pub struct Delivery {
    /// For the ledger.
    pub events: Vec<Event>,
    /// Photos beside the messages among them.
    pub photos: Vec<Came>,
}

impl Delivery {
    /// What a channel told, with its photos under the names of their events.
    #[must_use]
    pub fn of_channel(shop: &ShopId, connector: &str, told: Vec<Told>, now: Timestamp) -> Self {
        let mut delivery = Self::default();
        for Told { event, incoming } in told {
            let event = ingest::event(shop, connector, &event.id, event.occurred_at, now, event.body);
            let pictures = incoming.map(|incoming| incoming.pictures).unwrap_or_default();
            if !pictures.is_empty() {
                delivery.photos.push(Came { event: event.id.clone(), connector: connector.to_owned(), pictures });
            }
            delivery.events.push(event);
        }
        delivery
    }
}

/// Makes photos durable, before the events of their messages are.
///
/// # Errors
/// When the store fails.
pub async fn keep_photos(service: &super::Service, shop: &ShopId, photos: Vec<Came>) -> Result<(), StoreError> {
    if photos.is_empty() {
        return Ok(());
    }
    let (shop, now) = (shop.clone(), service.app.now());
    write_async(&*service.app.store, move |tx| app::photos::take(tx, &shop, photos, now)).await
}

/// Verifies and reads one delivery.
///
/// # Errors
/// 404 for an unknown shop or connector, 401 without a right signature, 400 for what cannot be read.
pub fn read(
    service: &super::Service,
    shop: &ShopId,
    connector: &str,
    headers: &[(String, String)],
    body: &[u8],
) -> Result<Delivery, Problem> {
    let now = service.app.now();
    let malformed = |why: String| Problem::new(StatusCode::BAD_REQUEST, why);
    if let Some(adapters) = service.app.shops.get(shop)
        && adapters.commerce.capabilities().connector == connector
    {
        return match adapters.commerce.webhook(headers, body, now) {
            Webhook::Events(events) => {
                let events = ingest::from_commerce(shop, connector, events, now);
                Ok(Delivery { events, photos: vec![] })
            }
            Webhook::Nothing => Ok(Delivery::default()),
            Webhook::Unauthorized => Err(Problem::unauthorized()),
            Webhook::Malformed(why) => Err(malformed(why)),
        };
    }
    let channel = service.doors.get(shop).and_then(|d| d.channels.get(connector)).ok_or_else(Problem::not_found)?;
    if !channel.verify(headers, body) {
        return Err(Problem::unauthorized());
    }
    let told = channel.read_webhook(body).map_err(malformed)?;
    Ok(Delivery::of_channel(shop, connector, told, now))
}

/// Meta asks whether the address is ours before it sends anything.
pub async fn handshake(
    State(service): State<Shared>,
    Path((shop, connector)): Path<(String, String)>,
    Query(query): Query<BTreeMap<String, String>>,
) -> Result<String, Problem> {
    let shop = ShopId::new(shop).map_err(|_| Problem::not_found())?;
    let doors = service.doors.get(&shop).ok_or_else(Problem::not_found)?;
    let channel = doors.channels.get(connector.as_str()).ok_or_else(Problem::not_found)?;
    let pairs: Vec<(String, String)> = query.into_iter().collect();
    channel.handshake(&pairs).ok_or_else(Problem::unauthorized)
}

/// Headers as connectors take them.
pub fn plain(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |v: &axum::http::HeaderValue| String::from_utf8_lossy(v.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}
