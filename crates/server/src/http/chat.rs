//! Chat on the shop's page. `GET /v1/chat/stream`: the page waits for our messages (server-sent events). `POST
//! /v1/chat/messages`: the shopper writes. `GET /v1/chat/turns`: the page reads what was said, after it was away.
//!
//! A browser's id is long and random: knowing it is the right to read what is said there.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use connectors::channel::webchat::is_browser_id;
use domain::consent::ChannelKind;
use domain::conversation::{Choice, Speaker};
use domain::event::EventBody;
use domain::message::MessageItem;
use domain::ports::store::read_async;
use domain::shopper::Identity;
use futures_util::StreamExt;
use serde::Deserialize;

use super::guard::Peer;
use super::{Problem, Service, Shared, events};

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

/// Longest message, in characters.
const TEXT_CHARS_MAX: usize = 4_000;
/// Largest request body, in bytes: four for each character and the frame around it.
const BODY_BYTES_MAX: usize = 4 * TEXT_CHARS_MAX + 2_048;
/// Turns that are read at once.
const TURNS_MAX: i64 = 100;

/// What a shopper writes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    shop: String,
    key: String,
    id: String,
    /// Made by the page for this message: told twice, it is kept once.
    message_id: String,
    text: String,
}

/// Takes a message; 202 once it is durable. The answer comes by the stream.
pub async fn write(State(service): State<Shared>, peer: Peer, headers: HeaderMap, body: Bytes) -> Response {
    let taken = take(&service, &peer, &headers, &body).await;
    taken.unwrap_or_else(|problem| readable(&headers, problem))
}

/// Lets the page read why its message was refused, so that it can say so instead of trying again. Says nothing of the shop;
/// who may not come in at all learns nothing.
pub(super) fn readable(headers: &HeaderMap, problem: Problem) -> Response {
    let mut response = problem.into_response();
    if let Some(origin) = headers.get(header::ORIGIN).filter(|_| response.status() != StatusCode::UNAUTHORIZED) {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin.clone());
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("origin"));
    }
    response
}

/// Whether a page may name a message so.
pub(super) fn is_message_id(name: &str) -> bool {
    (1..=64).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

async fn take(service: &Service, peer: &Peer, headers: &HeaderMap, body: &Bytes) -> Result<Response, Problem> {
    let bad = |why: String| Problem::new(StatusCode::BAD_REQUEST, why);
    if body.len() > BODY_BYTES_MAX {
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "the message is too long"));
    }
    let written: Written = serde_json::from_slice(body).map_err(|e| bad(format!("not a message: {e}")))?;
    if !service.limits.allow(&written.shop, peer.0, headers) {
        return Err(Problem::too_many());
    }
    let shop = events::admit(service, &written.shop, &written.key, headers).await?;
    if !shop.settings.assistant {
        return Err(Problem::not_found());
    }
    if !is_browser_id(&written.id) {
        return Err(bad("id must be 32 to 64 hexadecimal digits made at random".into()));
    }
    if !is_message_id(&written.message_id) {
        return Err(bad("message_id must be 1 to 64 letters, digits or hyphens".into()));
    }
    if written.text.chars().count() > TEXT_CHARS_MAX {
        return Err(Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "the message is too long"));
    }
    let now = service.app.now();
    let from = Identity::anonymous(&written.id);
    let event_id = format!("{}:{}", written.id, written.message_id);
    let body = EventBody::MessageReceived { channel: ChannelKind::Webchat, from, text: written.text };
    let event = app::ingest::event(&shop.id, "webchat", &event_id, now, now, body);
    service.db.append_events_async(vec![event]).await?;
    service.wake.notify_one();
    Ok(events::cors(&shop, headers, StatusCode::ACCEPTED.into_response()))
}

/// Whose turns are read, and from where.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reader {
    shop: String,
    key: String,
    id: String,
    #[serde(default)]
    after: i64,
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

/// One turn as a page shows it.
#[derive(serde::Serialize)]
struct Shown {
    number: i64,
    by: Speaker,
    text: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    choices: Vec<Choice>,
    /// Product cards below it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    cards: Vec<MessageItem>,
    /// Photos that came with it and were taken; they themselves are shown to the team alone.
    #[serde(skip_serializing_if = "is_zero")]
    photos: usize,
    at: domain::timestamp::Timestamp,
}

/// What was said in this browser's conversation after a turn.
pub async fn turns(
    State(service): State<Shared>,
    peer: Peer,
    headers: HeaderMap,
    Query(reader): Query<Reader>,
) -> Result<Response, Problem> {
    if !service.limits.allow(&reader.shop, peer.0, &headers) {
        return Err(Problem::too_many());
    }
    let shop = events::admit(&service, &reader.shop, &reader.key, &headers).await?;
    if !is_browser_id(&reader.id) {
        return Err(Problem::new(StatusCode::BAD_REQUEST, "id must be 32 to 64 hexadecimal digits made at random"));
    }
    let with = Identity::anonymous(&reader.id);
    let id = app::converse::conversation_id(&shop.id, ChannelKind::Webchat, &with);
    let (of, after) = (shop.id.clone(), reader.after);
    let (turns, photos, answerer) = read_async(&*service.app.store, move |tx| {
        let answerer = tx.conversation(&of, id)?.map(|conversation| conversation.answerer);
        let mut turns = Vec::new();
        for turn in tx.turns(&of, id, after, TURNS_MAX)? {
            let cards = app::converse::cards_of(tx, &of, id, &turn)?;
            turns.push((turn, cards));
        }
        Ok((turns, tx.photos_of(&of, id, after)?, answerer))
    })
    .await?;
    let taken = |turn: i64| photos.iter().filter(|photo| photo.turn == Some(turn) && photo.hash().is_some()).count();
    let shown: Vec<Shown> = turns
        .into_iter()
        .map(|(t, cards)| {
            let photos = taken(t.number);
            Shown { number: t.number, by: t.speaker, text: t.text, choices: t.choices, cards, photos, at: t.at }
        })
        .collect();
    Ok(events::cors(
        &shop,
        &headers,
        axum::Json(serde_json::json!({ "turns": shown, "answerer": answerer })).into_response(),
    ))
}
