//! What Telegram tells: messages, pressed buttons, and people who block the bot. Groups and channels are passed over.
//!
//! Telegram repeats an update until it is taken; ids follow from the names of chat and message, so that the same
//! happening told twice has the same id.

use domain::consent::{ChannelKind, Purpose, SuppressionReason};
use domain::event::EventBody;
use domain::ports::channel::{ChannelEvent, Incoming, PictureAt, SenderProof, Told};
use domain::shopper::Profile;
use domain::timestamp::{SECOND_MS, Timestamp};
use serde_json::Value;
use subtle::ConstantTimeEq;

use super::map::{SAYS, handle};
use crate::channel::heard::{Heard, clip, event_id, heard};
use crate::channel::meta::only_header;
use crate::channel::pictures::PICTURE_BYTES_MAX;
use crate::http::Secret;

/// Header with the secret that was agreed on when the webhook was set.
pub const SECRET_HEADER: &str = "X-Telegram-Bot-Api-Secret-Token";
/// Largest body read; an update is a few kilobytes.
const BODY_BYTES_MAX: usize = 1 << 20;
/// Longest payload of a deep link (Telegram's limit).
const START_BYTES_MAX: usize = 64;

/// Constant-time check; shut without a secret, and when the header is given twice.
pub(super) fn verify(secret: Option<&Secret>, headers: &[(String, String)]) -> bool {
    let Some(secret) = secret.filter(|s| !s.is_empty()) else { return false };
    let Some(value) = only_header(headers, SECRET_HEADER) else { return false };
    bool::from(secret.expose().as_bytes().ct_eq(value.as_bytes()))
}

/// Whose webhook it is.
pub(super) struct Door<'a> {
    pub(super) bot_id: &'a str,
    pub(super) kind: ChannelKind,
}

/// Reads one update.
pub(super) fn parse(door: &Door<'_>, body: &[u8]) -> Result<Vec<Told>, String> {
    if body.len() > BODY_BYTES_MAX {
        return Err(format!("webhook body is larger than {BODY_BYTES_MAX} bytes"));
    }
    let update: Value = serde_json::from_slice(body)
        .map_err(|e| format!("not a telegram update (line {}, column {})", e.line(), e.column()))?;
    if !update["update_id"].is_i64() {
        return Err("not a telegram update: no update_id".to_owned());
    }
    let told = if update["message"].is_object() {
        message(door, &update["message"])
    } else if update["callback_query"].is_object() {
        pressed(door, &update["callback_query"])
    } else if update["my_chat_member"].is_object() {
        membership(door, &update["my_chat_member"])
    } else {
        None
    };
    Ok(told.unwrap_or_default())
}

/// The number of a person's own chat with the bot; `None` for groups and channels.
fn private_chat(chat: &Value) -> Option<i64> {
    chat["id"].as_i64().filter(|id| chat["type"] == "private" && *id > 0)
}

fn time_of(date: &Value) -> Timestamp {
    let seconds = date.as_i64().filter(|s| *s > 0);
    seconds.map_or(Timestamp::MAX, |s| Timestamp::from_ms(s.saturating_mul(SECOND_MS)))
}

/// The name of a message, as `send` gives it: `12345:678`.
pub(super) fn reference(chat: i64, message: i64) -> String {
    format!("{chat}:{message}")
}

fn message(door: &Door<'_>, message: &Value) -> Option<Vec<Told>> {
    let chat = private_chat(&message["chat"])?;
    let number = message["message_id"].as_i64()?;
    if message["from"]["is_bot"] == true {
        return None;
    }
    let at = time_of(&message["date"]);
    let reference = reference(chat, number);
    let mut incoming = Incoming::new(reference.clone(), SenderProof::Account);
    incoming.pictures = picture(message).into_iter().collect();
    incoming.answers =
        message["reply_to_message"]["message_id"].as_i64().map(|n| self::reference(chat, n)).into_iter().collect();
    let text = content(message)?;
    let begins = text == "/start" || text.starts_with("/start ");
    incoming.start = text.strip_prefix("/start ").map(str::trim).filter(|p| is_payload(p)).map(str::to_owned);
    let mut told = Vec::new();
    if begins {
        told.extend(seen(door, &message["from"], chat, number, at));
    }
    told.extend(heard(Heard {
        connector: "telegram",
        channel: door.kind,
        id: &[door.bot_id, &reference],
        at,
        from: handle(chat),
        text: &text,
        stops: &[Purpose::Marketing, Purpose::Service],
        incoming,
    }));
    Some(told)
}

fn is_payload(text: &str) -> bool {
    (1..=START_BYTES_MAX).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-')
}

/// Name and language, as told when the chat begins.
fn seen(door: &Door<'_>, from: &Value, chat: i64, number: i64, at: Timestamp) -> Option<Told> {
    let text = |name: &str| from[name].as_str().map(|t| clip(t.trim())).filter(|t| (1..=100).contains(&t.len()));
    let language =
        text("language_code").filter(|l| l.len() <= 20 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
    let profile = Profile { first_name: text("first_name"), locale: language, ..Profile::default() };
    let body = EventBody::ShopperSeen { identities: vec![handle(chat)], profile };
    let id = event_id("telegram", &[door.bot_id, &reference(chat, number), "seen"]);
    Some(ChannelEvent { id, occurred_at: at, body }.into())
}

/// What was written. Pictures and the like are named in brackets: they are an answer too. `None` for what Telegram
/// itself says in a chat (a pinned message, a changed title).
fn content(message: &Value) -> Option<String> {
    const OTHERS: [&str; 14] = [
        "photo",
        "document",
        "video",
        "voice",
        "audio",
        "video_note",
        "animation",
        "location",
        "contact",
        "venue",
        "poll",
        "story",
        "live_photo",
        "dice",
    ];
    if let Some(text) = message["text"].as_str() {
        return Some(text.to_owned());
    }
    if let Some(emoji) = message["sticker"]["emoji"].as_str() {
        return Some(emoji.to_owned());
    }
    if message["sticker"].is_object() {
        return Some("[sticker]".to_owned());
    }
    let kind = OTHERS.iter().find(|k| !message[**k].is_null())?;
    let kind = if *kind == "photo" || picture(message).is_some() { "image" } else { kind };
    let caption = message["caption"].as_str().unwrap_or_default();
    Some(format!("[{kind}] {caption}").trim_end().to_owned())
}

/// The largest form of a photo within bounds, or a file that calls itself a picture.
fn picture(message: &Value) -> Option<PictureAt> {
    let fits = |file: &&Value| file["file_size"].as_u64().is_none_or(|n| n <= PICTURE_BYTES_MAX as u64);
    let area = |p: &&Value| p["width"].as_u64().unwrap_or(0).saturating_mul(p["height"].as_u64().unwrap_or(0));
    let photo = message["photo"].as_array().and_then(|all| all.iter().take(20).filter(fits).max_by_key(area));
    let document = Some(&message["document"])
        .filter(|d| d["mime_type"].as_str().is_some_and(|m| m.starts_with("image/")))
        .filter(fits);
    let id = photo.or(document)?["file_id"].as_str()?;
    let plain =
        (1..=300).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    plain.then(|| PictureAt::Provider(id.to_owned()))
}

/// A pressed button says what it stands for, or its label. Telegram gives presses no date.
fn pressed(door: &Door<'_>, query: &Value) -> Option<Vec<Told>> {
    let id = query["id"].as_str().filter(|id| (1..=100).contains(&id.len()))?;
    let (chat, number) = (private_chat(&query["message"]["chat"])?, query["message"]["message_id"].as_i64()?);
    let data = query["data"].as_str()?;
    let text = data.strip_prefix(SAYS).map(str::to_owned).or_else(|| label(&query["message"], data))?;
    let reference = reference(chat, number);
    let mut incoming = Incoming::new(reference.clone(), SenderProof::Account);
    incoming.answers = vec![reference];
    incoming.pressed = Some(id.to_owned());
    Some(heard(Heard {
        connector: "telegram",
        channel: door.kind,
        id: &[door.bot_id, "press", id],
        at: Timestamp::MAX,
        from: handle(chat),
        text: &text,
        stops: &[Purpose::Marketing, Purpose::Service],
        incoming,
    }))
}

/// The label of the button that carries `data`.
fn label(message: &Value, data: &str) -> Option<String> {
    let rows = message["reply_markup"]["inline_keyboard"].as_array()?;
    let mut buttons = rows.iter().take(100).filter_map(Value::as_array).flatten();
    buttons.find(|b| b["callback_data"] == data)?["text"].as_str().map(str::to_owned)
}

/// Blocking the bot is Telegram's way to say "never again".
fn membership(door: &Door<'_>, change: &Value) -> Option<Vec<Told>> {
    let chat = private_chat(&change["chat"])?;
    if change["new_chat_member"]["status"] != "kicked" {
        return None;
    }
    let stamp = change["date"].as_i64().unwrap_or(0).to_string();
    let (channel, identity, reason) = (door.kind, handle(chat), SuppressionReason::HardBounce);
    let body = EventBody::Suppressed { channel, identity, reason };
    let id = event_id("telegram", &[door.bot_id, "blocked", &chat.to_string(), &stamp]);
    Some(vec![ChannelEvent { id, occurred_at: time_of(&change["date"]), body }.into()])
}
