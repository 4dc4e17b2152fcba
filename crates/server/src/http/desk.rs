//! The team's side of conversations: the queue, one conversation with its photos and receipts, and the words of a person.
//!
//! `POST …/typing` silences the assistant at once, `POST …/messages` says what a person wrote, `POST …/assistant` lets the
//! assistant answer again.

use app::converse::{FLOW, desk};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use domain::ids::{ConversationId, ShopId};
use domain::photo::{Photo, PhotoState};
use domain::ports::store::{StoreResult, Tx, read_async, write_async};
use domain::timestamp::Timestamp;
use domain::touch::effect_key;
use serde::Deserialize;
use serde_json::{Value, json};

use super::api::Asked;
use super::{Problem, Shared, api};

/// Turns of a conversation that are shown: the latest.
const TURNS_MAX: i64 = 200;

/// The routes, behind the console's token.
pub fn router() -> Router<Shared> {
    Router::new()
        .route("/api/v1/conversations", get(list))
        .route("/api/v1/conversations/{id}", get(one))
        .route("/api/v1/conversations/{id}/typing", post(typing))
        .route("/api/v1/conversations/{id}/messages", post(write))
        .route("/api/v1/conversations/{id}/assistant", post(give_back))
}

async fn list(State(service): State<Shared>, Query(asked): Query<Asked>) -> Result<Json<Value>, Problem> {
    let shop = api::shop(&service, asked.shop.as_deref()).await?;
    let (before, limit) = (asked.before.unwrap_or(Timestamp::MAX), asked.limit());
    let rows = read_async(&*service.app.store, move |tx| {
        let page = tx.conversations(&shop.id, before, limit)?;
        let next = (i64::try_from(page.len()) == Ok(limit)).then(|| page.last().map(|c| c.updated_at)).flatten();
        let mut rows = Vec::new();
        for held in page {
            let last = tx.turns(&shop.id, held.id, held.turns - 1, 1)?.pop();
            rows.push(json!({
                "id": held.id, "channel": held.channel, "locale": held.locale, "answerer": held.answerer,
                "ticket": held.ticket, "waiting": held.waiting, "turns": held.turns, "updated_at": held.updated_at,
                "last": last.map(|turn| json!({ "by": turn.speaker, "text": turn.text })),
            }));
        }
        Ok(json!({ "conversations": rows, "next_before": next }))
    })
    .await?;
    Ok(Json(rows))
}

async fn one(
    State(service): State<Shared>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Json<Value>, Problem> {
    let shop = api::shop(&service, asked.shop.as_deref()).await?.id;
    let id = named(&id)?;
    let told = read_async(&*service.app.store, move |tx| story(tx, &shop, id)).await?;
    told.map(Json).ok_or_else(Problem::not_found)
}

fn named(id: &str) -> Result<ConversationId, Problem> {
    id.parse().map_err(|_| Problem::not_found())
}

fn story(tx: &mut dyn Tx, shop: &ShopId, id: ConversationId) -> StoreResult<Option<Value>> {
    let Some(held) = tx.conversation(shop, id)? else { return Ok(None) };
    let after = (held.turns - TURNS_MAX).max(0);
    let photos = tx.photos_of(shop, id, after)?;
    let subject = format!("conversation:{id}");
    let mut turns = Vec::new();
    for turn in tx.turns(shop, id, after, TURNS_MAX)? {
        let came: Vec<Value> = photos.iter().filter(|p| p.turn == Some(turn.number)).map(shown).collect();
        let key = effect_key(shop, &subject, FLOW, 1, &format!("turn-{}", turn.number));
        let sent = tx.touch_by_effect(shop, &key)?;
        turns.push(json!({
            "number": turn.number, "by": turn.speaker, "text": turn.text, "choices": turn.choices, "at": turn.at,
            "understood": turn.understood, "photos": came,
            "state": sent.as_ref().map(|touch| touch.state.name()),
            "receipt": sent.as_ref().map(|touch| format!("/r/{}?shop={shop}", touch.id)),
        }));
    }
    Ok(Some(json!({
        "conversation": {
            "id": held.id, "channel": held.channel, "locale": held.locale, "answerer": held.answerer,
            "ticket": held.ticket, "waiting": held.waiting, "turns": held.turns, "updated_at": held.updated_at,
        },
        "turns": turns,
    })))
}

/// A photo as the team is told of it.
fn shown(photo: &Photo) -> Value {
    match &photo.state {
        PhotoState::Kept { media_type, width, height, bytes, .. } => json!({
            "id": photo.id, "state": "kept", "media_type": media_type, "width": width, "height": height, "bytes": bytes,
            "url": format!("/api/v1/photos/{}?shop={}", photo.id, photo.shop),
        }),
        PhotoState::Refused { reason } => json!({ "id": photo.id, "state": "refused", "reason": reason }),
        PhotoState::Waiting { .. } => json!({ "id": photo.id, "state": "waiting" }),
    }
}

fn refused(why: desk::Refused) -> Problem {
    match why {
        desk::Refused::Unknown => Problem::not_found(),
        desk::Refused::GoneOn => Problem::new(StatusCode::CONFLICT, why.to_string()),
        desk::Refused::Length => Problem::new(StatusCode::BAD_REQUEST, why.to_string()),
    }
}

async fn typing(
    State(service): State<Shared>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Json<Value>, Problem> {
    let (shop, id) = (api::shop(&service, asked.shop.as_deref()).await?.id, named(&id)?);
    let app = service.app.clone();
    let held = write_async(&*service.app.store, move |tx| desk::take(&app, tx, &shop, id)).await?.map_err(refused)?;
    Ok(Json(json!({ "answerer": held.answerer, "turns": held.turns })))
}

async fn give_back(
    State(service): State<Shared>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Json<Value>, Problem> {
    let (shop, id) = (api::shop(&service, asked.shop.as_deref()).await?.id, named(&id)?);
    let app = service.app.clone();
    let held =
        write_async(&*service.app.store, move |tx| desk::give_back(&app, tx, &shop, id)).await?.map_err(refused)?;
    service.wake.notify_one();
    Ok(Json(json!({ "answerer": held.answerer, "turns": held.turns })))
}

/// What a person writes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    /// Number of the last turn that they have seen.
    after: i64,
    text: String,
}

async fn write(
    State(service): State<Shared>,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
    Json(words): Json<Words>,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let (shop, id) = (api::shop(&service, asked.shop.as_deref()).await?.id, named(&id)?);
    let (app, after) = (service.app.clone(), words.after);
    let written =
        write_async(&*service.app.store, move |tx| desk::write(&app, tx, (&shop, id), after, &words.text)).await?;
    let touch = written.map_err(refused)?;
    service.wake.notify_one();
    Ok((StatusCode::ACCEPTED, Json(json!({ "touch": touch.id, "turn": after + 1 }))))
}
