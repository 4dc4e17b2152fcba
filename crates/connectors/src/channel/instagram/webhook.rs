//! What Meta tells of direct messages: messages, taps, reads. What the account itself sent comes back as an echo and is
//! passed over.
//!
//! Bodies are batches and come again, in any order: ids follow from Meta's own names. Unknown fields and kinds are passed
//! over, since Meta adds new ones all the time.

use domain::consent::{ChannelKind, Purpose};
use domain::event::EventBody;
use domain::ports::channel::{ChannelEvent, Incoming, PictureAt, SenderProof, Told};
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use domain::touch::DeliveryStatus;
use serde_json::Value;

use super::map::handle;
use crate::channel::heard::{Heard, event_id, heard};

/// Largest body read.
const BODY_BYTES_MAX: usize = 3 << 20;
/// Most happenings read from one body.
const EVENTS_MAX: usize = 5_000;
/// Most pictures of one message.
const PICTURES_MAX: usize = 10;
/// Longest name of a message or payload that is kept, in bytes.
const NAME_BYTES_MAX: usize = 1_000;

/// Whose webhook it is.
pub(super) struct Door<'a> {
    pub(super) account_id: &'a str,
    pub(super) kind: ChannelKind,
}

/// Reads one body. Happenings of other accounts are left out.
pub(super) fn parse(door: &Door<'_>, body: &[u8]) -> Result<Vec<Told>, String> {
    if body.len() > BODY_BYTES_MAX {
        return Err(format!("webhook body is larger than {BODY_BYTES_MAX} bytes"));
    }
    let payload: Value = serde_json::from_slice(body)
        .map_err(|e| format!("not an instagram webhook (line {}, column {})", e.line(), e.column()))?;
    if payload["object"] != "instagram" {
        return Err("not an instagram webhook: wrong object".to_owned());
    }
    let mut told = Vec::new();
    for entry in payload["entry"].as_array().into_iter().flatten() {
        for item in entry["messaging"].as_array().into_iter().flatten() {
            if item["recipient"]["id"] == door.account_id {
                told.extend(read(door, item).unwrap_or_default());
            }
            if told.len() > EVENTS_MAX {
                return Err(format!("webhook body tells more than {EVENTS_MAX} happenings"));
            }
        }
    }
    Ok(told)
}

/// A name of Meta's, within bounds.
fn name(value: &Value) -> Option<&str> {
    value.as_str().filter(|t| (1..=NAME_BYTES_MAX).contains(&t.len()))
}

/// Milliseconds since the epoch. A missing time is "never", which the ledger's door turns into "now".
fn time_of(value: &Value) -> Timestamp {
    value.as_i64().filter(|ms| *ms > 0).map_or(Timestamp::MAX, Timestamp::from_ms)
}

fn read(door: &Door<'_>, item: &Value) -> Option<Vec<Told>> {
    let from = handle(item["sender"]["id"].as_str()?)?;
    let at = time_of(&item["timestamp"]);
    if item["message"].is_object() {
        return message(door, from, at, &item["message"]);
    }
    if item["postback"].is_object() {
        return postback(door, from, at, item);
    }
    if item["reaction"].is_object() {
        return reaction(door, from, at, item);
    }
    let mid = name(&item["read"]["mid"])?;
    let event = ChannelEvent {
        id: event_id("instagram", &[mid, "read"]),
        occurred_at: at,
        body: EventBody::MessageStatus {
            channel: door.kind,
            provider_ref: Some(mid.to_owned()),
            effect_key: None,
            status: DeliveryStatus::Read,
            error: None,
            permanent: false,
        },
    };
    Some(vec![event.into()])
}

fn message(door: &Door<'_>, from: Identity, at: Timestamp, message: &Value) -> Option<Vec<Told>> {
    // Echoes are ours; a message taken back is none any more.
    if ["is_echo", "is_deleted", "is_self"].iter().any(|flag| message[*flag] == true) {
        return None;
    }
    let mid = name(&message["mid"])?;
    let mut incoming = Incoming::new(mid, SenderProof::Account);
    incoming.pictures = pictures(message);
    incoming.start = name(&message["referral"]["ref"]).map(str::to_owned);
    incoming.answers = name(&message["reply_to"]["mid"])
        .map(str::to_owned)
        .or_else(|| name(&message["reply_to"]["story"]["id"]).map(|id| format!("story:{id}")))
        .into_iter()
        .collect();
    let text = content(message)?;
    Some(say(door, &[mid], at, from, &text, incoming))
}

/// What was written or tapped. Pictures and the like are named in brackets: they are an answer too.
fn content(message: &Value) -> Option<String> {
    // The payload is what our button says; its title is only a label.
    if let Some(payload) = name(&message["quick_reply"]["payload"]) {
        return Some(payload.to_owned());
    }
    let text = message["text"].as_str().unwrap_or_default();
    let kind = message["attachments"][0]["type"].as_str().map(|kind| {
        let plain = kind.chars().filter(|c| c.is_ascii_alphabetic() || *c == '_').take(20);
        format!("[{}]", plain.collect::<String>())
    });
    match (kind, text.is_empty()) {
        (Some(kind), _) => Some(format!("{kind} {text}").trim_end().to_owned()),
        (None, false) => Some(text.to_owned()),
        (None, true) if message["is_unsupported"] == true => Some("[unsupported]".to_owned()),
        (None, true) => None,
    }
}

fn pictures(message: &Value) -> Vec<PictureAt> {
    let images = message["attachments"].as_array().into_iter().flatten().filter(|a| a["type"] == "image");
    let links = images.filter_map(|a| a["payload"]["url"].as_str()).filter(|url| url.len() <= 4_096);
    links.take(PICTURES_MAX).map(|url| PictureAt::Provider(url.to_owned())).collect()
}

/// A tapped ice-breaker or template button: its payload is what it says, else its title.
fn postback(door: &Door<'_>, from: Identity, at: Timestamp, item: &Value) -> Option<Vec<Told>> {
    let postback = &item["postback"];
    let stamp = item["timestamp"].as_i64().unwrap_or(0).to_string();
    let text = name(&postback["payload"]).or_else(|| name(&postback["title"]))?;
    let mid = name(&postback["mid"]);
    let mut incoming = Incoming::new(mid.unwrap_or_default(), SenderProof::Account);
    incoming.start = name(&postback["referral"]["ref"]).map(str::to_owned);
    let person = from.value.clone();
    let id: &[&str] = match mid {
        Some(mid) => &[mid],
        None => &["postback", &person, &stamp],
    };
    Some(say(door, id, at, from, text, incoming))
}

/// A heart on a message of ours is an answer, as it is elsewhere; taking it back is not.
fn reaction(door: &Door<'_>, from: Identity, at: Timestamp, item: &Value) -> Option<Vec<Told>> {
    let reaction = &item["reaction"];
    let mid = name(&reaction["mid"]).filter(|_| reaction["action"] == "react")?;
    let text = name(&reaction["emoji"]).or_else(|| name(&reaction["reaction"]))?;
    let stamp = item["timestamp"].as_i64().unwrap_or(0).to_string();
    let mut incoming = Incoming::new("", SenderProof::Account);
    incoming.answers = vec![mid.to_owned()];
    Some(say(door, &[mid, "reaction", &stamp], at, from, text, incoming))
}

fn say(door: &Door<'_>, id: &[&str], at: Timestamp, from: Identity, text: &str, incoming: Incoming) -> Vec<Told> {
    let stops = &[Purpose::Marketing, Purpose::Service];
    heard(Heard { connector: "instagram", channel: door.kind, id, at, from, text, stops, incoming })
}
