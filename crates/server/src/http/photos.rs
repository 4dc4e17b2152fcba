//! Photos of shoppers. `POST /v1/chat/photos`: a page sends one, and with it a message without words. `GET
//! /api/v1/photos/{id}`: the team looks at one. No shopper is ever shown one.

use app::photos;
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use connectors::channel::webchat::is_browser_id;
use domain::consent::ChannelKind;
use domain::event::EventBody;
use domain::ids::PhotoId;
use domain::photo::{Photo, PhotoState};
use domain::ports::store::{read_async, write_async};
use domain::shopper::Identity;
use domain::timestamp::DAY_MS;
use serde::Deserialize;

use super::guard::Peer;
use super::{Problem, Service, Shared, api, chat, events};

/// Who sends, and under which name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    shop: String,
    key: String,
    id: String,
    /// Made by the page for this photo: sent twice, it is kept once.
    message_id: String,
}

/// Takes a photo; 202 once it is durable. What it is worth is told by the answer, which comes by the stream.
pub async fn send(
    State(service): State<Shared>,
    peer: Peer,
    headers: HeaderMap,
    Query(sender): Query<Sender>,
    body: Bytes,
) -> Response {
    let taken = take(&service, &peer, &headers, sender, body).await;
    taken.unwrap_or_else(|problem| chat::readable(&headers, problem))
}

async fn take(
    service: &Service,
    peer: &Peer,
    headers: &HeaderMap,
    sender: Sender,
    body: Bytes,
) -> Result<Response, Problem> {
    if !service.limits.allow(&sender.shop, peer.0, headers) {
        return Err(Problem::too_many());
    }
    let shop = events::admit(service, &sender.shop, &sender.key, headers).await?;
    if !shop.settings.assistant {
        return Err(Problem::not_found());
    }
    if !is_browser_id(&sender.id) || !chat::is_message_id(&sender.message_id) {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "id or message_id is not made as it must be"));
    }
    if body.is_empty() {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "send the photo as the body"));
    }
    let now = service.app.now();
    let from = Identity::anonymous(&sender.id);
    let talk = app::converse::conversation_id(&shop.id, ChannelKind::Webchat, &from);
    let event_id = format!("{}:{}", sender.id, sender.message_id);
    let message = EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text: String::new() };
    let event = app::ingest::event(&shop.id, "webchat", &event_id, now, now, message);
    let (of, named) = (shop.id.clone(), event.id.clone());
    let taken = write_async(&*service.app.store, move |tx| {
        if tx.photos_since(&of, Some(talk), now.plus_ms(-DAY_MS))? >= photos::PER_DAY_MAX {
            return Ok(false);
        }
        let refused = PhotoState::Refused { reason: String::new() };
        photos::keep(tx, &Photo::new(&of, &named, 0, refused, now), &body)?;
        Ok(true)
    })
    .await?;
    if !taken {
        return Err(Problem::too_many());
    }
    service.db.append_events_async(vec![event]).await?;
    service.wake.notify_one();
    Ok(events::cors(&shop, headers, StatusCode::ACCEPTED.into_response()))
}

/// Shows a photo to the team: as a picture and as nothing else.
pub async fn show(
    State(service): State<Shared>,
    Path(id): Path<String>,
    Query(asked): Query<api::Asked>,
) -> Result<Response, Problem> {
    let shop = api::shop(&service, asked.shop.as_deref()).await?;
    let id: PhotoId = id.parse().map_err(|_| Problem::not_found())?;
    let found = read_async(&*service.app.store, move |tx| {
        let Some(photo) = tx.photo(&shop.id, id)? else { return Ok(None) };
        let PhotoState::Kept { media_type, hash, .. } = photo.state else { return Ok(None) };
        Ok(tx.photo_bytes(&shop.id, &hash)?.map(|bytes| (media_type, bytes)))
    })
    .await?;
    let (media_type, bytes) = found.ok_or_else(Problem::not_found)?;
    let headers: [(HeaderName, &str); 4] = [
        (header::CONTENT_TYPE, &media_type),
        (header::CACHE_CONTROL, "private, no-store"),
        (header::CONTENT_DISPOSITION, "inline"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox"),
    ];
    Ok((headers, bytes).into_response())
}
