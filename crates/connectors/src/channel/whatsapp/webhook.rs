//! What Meta tells: statuses, messages, marketing preferences and the fate of templates.
//!
//! Bodies are batches and come again for up to seven days, in any order: each happening has an id that follows from
//! Meta's own names for it. Unknown fields and kinds are passed over, since Meta adds new ones all the time.

use domain::consent::{ChannelKind, ConsentRecord, ConsentState, Evidence, Purpose};
use domain::event::{EVENT_ID_BYTES_MAX, EventBody};
use domain::ports::channel::{ChannelEvent, FailureKind, Incoming, PictureAt, SenderProof, Told as Happening};
use domain::shopper::{Identity, IdentityKind};
use domain::timestamp::{SECOND_MS, Timestamp};
use domain::touch::DeliveryStatus;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::choices::said;
use super::error::{CODE_MARKETING_STOPPED, meaning, words};
use super::words::is_opt_out;
use crate::http::Secret;

/// Largest body read (Meta sends up to 3 MB).
const BODY_BYTES_MAX: usize = 3 << 20;
/// Most happenings read from one body.
const EVENTS_MAX: usize = 5_000;
/// Longest text of a message that is kept, in characters.
const TEXT_CHARS_MAX: usize = 4_096;
/// What became of a template.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TemplateChange {
    pub(super) name: String,
    pub(super) language: String,
    pub(super) status: Option<String>,
    pub(super) category: Option<String>,
    pub(super) quality: Option<String>,
    pub(super) reason: Option<String>,
}

/// All that one body tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) events: Vec<Happening>,
    pub(super) templates: Vec<TemplateChange>,
}

#[derive(Deserialize)]
struct Payload {
    object: String,
    #[serde(default)]
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default)]
    id: Value,
    #[serde(default)]
    changes: Vec<Change>,
}

#[derive(Deserialize)]
struct Change {
    #[serde(default)]
    field: String,
    #[serde(default)]
    value: Value,
}

/// Reads one body. Events about other numbers, and templates of other accounts, are left out.
pub(super) fn parse(phone_number_id: &str, waba_id: &str, token: &Secret, body: &[u8]) -> Result<Told, String> {
    if body.len() > BODY_BYTES_MAX {
        return Err(format!("webhook body is larger than {BODY_BYTES_MAX} bytes"));
    }
    let payload: Payload = serde_json::from_slice(body)
        .map_err(|e| format!("not a whatsapp webhook (line {}, column {})", e.line(), e.column()))?;
    if payload.object != "whatsapp_business_account" {
        return Err("not a whatsapp webhook: wrong object".to_owned());
    }
    let mut told = Told::default();
    for entry in payload.entry {
        let ours = text_of(&entry.id).is_some_and(|id| id == waba_id);
        for change in entry.changes {
            if change.field.starts_with("message_template_") || change.field == "template_category_update" {
                told.templates.extend(ours.then(|| template_change(&change.value)).flatten());
            } else if text_of(&change.value["metadata"]["phone_number_id"]).is_some_and(|id| id == phone_number_id) {
                read_change(&change, token, &mut told.events);
            }
            if told.events.len() > EVENTS_MAX {
                return Err(format!("webhook body tells more than {EVENTS_MAX} happenings"));
            }
        }
    }
    Ok(told)
}

fn read_change(change: &Change, token: &Secret, events: &mut Vec<Happening>) {
    let list = |name: &str| change.value[name].as_array().map(Vec::as_slice).unwrap_or_default();
    match change.field.as_str() {
        "messages" => {
            for status in list("statuses") {
                read_status(status, token, events);
            }
            for message in list("messages") {
                read_message(message, events);
            }
        }
        "user_preferences" => {
            for preference in list("user_preferences") {
                read_preference(preference, events);
            }
        }
        _ => {}
    }
}

/// Ids and times come as texts here and as numbers there.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Seconds since the epoch. A missing time is "never", which the ledger's door turns into "now".
fn time_of(value: &Value) -> Timestamp {
    text_of(value)
        .and_then(|t| t.parse::<i64>().ok())
        .map_or(Timestamp::MAX, |s| Timestamp::from_ms(s.saturating_mul(SECOND_MS)))
}

/// An id for the ledger, hashed when Meta's names are too long for it.
fn event_id(parts: &[&str]) -> String {
    let id = format!("whatsapp:{}", parts.join(":"));
    if id.len() <= EVENT_ID_BYTES_MAX && id.bytes().all(|b| b.is_ascii_graphic()) {
        return id;
    }
    Sha256::digest(id.as_bytes()).iter().fold("whatsapp:sha256:".to_owned(), |out, b| out + &format!("{b:02x}"))
}

fn read_status(status: &Value, token: &Secret, events: &mut Vec<Happening>) {
    let (Some(wamid), Some(name)) = (text_of(&status["id"]), status["status"].as_str()) else { return };
    let delivery = match name {
        "sent" => DeliveryStatus::Sent,
        "delivered" => DeliveryStatus::Delivered,
        "read" => DeliveryStatus::Read,
        "failed" => DeliveryStatus::Failed,
        // `played`, `deleted`, `warning` and what is yet to come say nothing about delivery.
        _ => return,
    };
    let at = time_of(&status["timestamp"]);
    let failure = &status["errors"][0];
    let code = failure["code"].as_i64().filter(|_| delivery == DeliveryStatus::Failed);
    let (kind, _, ours) = code.map_or((FailureKind::Permanent, None, ""), meaning);
    let theirs = [&failure["error_data"]["details"], &failure["message"], &failure["title"]];
    let theirs = theirs.iter().find_map(|v| v.as_str()).unwrap_or_default();
    let effect_key = status["biz_opaque_callback_data"].as_str().filter(|k| !k.is_empty() && k.len() <= 2_048);
    let stamp = text_of(&status["timestamp"]).unwrap_or_default();
    let event = ChannelEvent {
        id: event_id(&[&wamid, name, &stamp]),
        occurred_at: at,
        body: EventBody::MessageStatus {
            channel: ChannelKind::Whatsapp,
            provider_ref: Some(wamid.clone()),
            effect_key: effect_key.map(str::to_owned),
            status: delivery,
            error: code.map(|c| words(c, ours, theirs, token)),
            permanent: code.is_some() && kind == FailureKind::BadAddress,
        },
    };
    events.push(event.into());
    if code == Some(CODE_MARKETING_STOPPED)
        && let Some(identity) = identity_of(&status["recipient_id"])
    {
        let evidence =
            Evidence { source: "whatsapp_user_preference".to_owned(), text: None, reference: Some(wamid.clone()) };
        events.push(withdrawn(&[&wamid, "marketing_stopped"], at, identity, Purpose::Marketing, evidence));
    }
}

/// A shopper's number, or the handle of one who hides it.
fn identity_of(value: &Value) -> Option<Identity> {
    let id = text_of(value)?;
    Identity::phone(&format!("+{}", id.trim_start_matches('+'))).or_else(|| {
        let plain = id.len() <= 120 && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'));
        let user = id.contains('.') && plain;
        user.then(|| Identity { kind: IdentityKind::Handle, value: format!("whatsapp:{id}") })
    })
}

fn read_message(message: &Value, events: &mut Vec<Happening>) {
    let sender = identity_of(&message["from"]).or_else(|| identity_of(&message["from_user_id"]));
    let (Some(wamid), Some(from)) = (text_of(&message["id"]), sender) else { return };
    let kind = message["type"].as_str().unwrap_or("unknown");
    let at = time_of(&message["timestamp"]);
    if kind == "system" {
        read_system(message, &wamid, at, from, events);
        return;
    }
    let (text, payload) = content(message, kind);
    let text: String = text.chars().filter(|c| *c != '\0').take(TEXT_CHARS_MAX).collect();
    if is_opt_out(&text) || payload.is_some_and(is_opt_out) {
        // Our texts promise "we will not write to you again": that is more than marketing.
        for (purpose, name) in [(Purpose::Marketing, "stop_marketing"), (Purpose::Service, "stop_service")] {
            let evidence = Evidence {
                source: "whatsapp_stop".to_owned(),
                text: Some(text.clone()),
                reference: Some(wamid.clone()),
            };
            events.push(withdrawn(&[&wamid, name], at, from.clone(), purpose, evidence));
        }
    }
    let event = ChannelEvent {
        id: event_id(&[&wamid]),
        occurred_at: at,
        body: EventBody::MessageReceived { channel: ChannelKind::Whatsapp, from, text },
    };
    events.push(Happening { event, incoming: Some(incoming(message, wamid)) });
}

/// What a message carries beside its text.
fn incoming(message: &Value, wamid: String) -> Incoming {
    let mut incoming = Incoming::new(wamid, SenderProof::Account);
    incoming.answers = text_of(&message["context"]["id"]).into_iter().collect();
    let image = text_of(&message["image"]["id"]).filter(|id| is_media_id(id));
    incoming.pictures = image.map(PictureAt::Provider).into_iter().collect();
    incoming
}

/// Ids of pictures stand in the path of a call.
fn is_media_id(id: &str) -> bool {
    (1..=64).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit())
}

/// What was written or tapped, and the payload behind a button. Pictures and the like are named in brackets: they are
/// an answer too, and an answer pauses touches.
fn content<'a>(message: &'a Value, kind: &str) -> (String, Option<&'a str>) {
    let at = |path: [&str; 2]| message[path[0]][path[1]].as_str().unwrap_or_default().to_owned();
    match kind {
        "text" => (at(["text", "body"]), None),
        "button" => (at(["button", "text"]), message["button"]["payload"].as_str()),
        "reaction" => (at(["reaction", "emoji"]), None),
        "interactive" => {
            let inner = &message["interactive"];
            let reply = ["button_reply", "list_reply"].iter().map(|n| &inner[*n]).find(|r| r.is_object());
            let id = reply.and_then(|r| r["id"].as_str());
            // A choice of ours says more than its label.
            let title = reply.and_then(|r| r["title"].as_str()).unwrap_or("[interactive]");
            (id.and_then(said).unwrap_or(title).to_owned(), id)
        }
        other => {
            let caption = message[other]["caption"].as_str().unwrap_or_default();
            let name: String = other.chars().filter(char::is_ascii_alphabetic).take(20).collect();
            (format!("[{name}] {caption}").trim_end().to_owned(), None)
        }
    }
}

/// Older form of a marketing preference; changed numbers are left to the shop's own data.
fn read_system(message: &Value, wamid: &str, at: Timestamp, from: Identity, events: &mut Vec<Happening>) {
    let system = &message["system"];
    if system["type"] == "user_preference_changed" && system["marketing"] == "stop" {
        let evidence = preference_evidence(&system["body"], Some(wamid));
        events.push(withdrawn(&[wamid, "marketing_stopped"], at, from, Purpose::Marketing, evidence));
    }
}

fn preference_evidence(detail: &Value, reference: Option<&str>) -> Evidence {
    Evidence {
        source: "whatsapp_user_preference".to_owned(),
        text: detail.as_str().map(|t| t.chars().take(200).collect()),
        reference: reference.map(str::to_owned),
    }
}

/// "Resume" is no consent to us: it only lifts Meta's own block.
fn read_preference(preference: &Value, events: &mut Vec<Happening>) {
    if preference["category"] != "marketing_messages" || preference["value"] != "stop" {
        return;
    }
    let (Some(id), Some(identity)) = (text_of(&preference["wa_id"]), identity_of(&preference["wa_id"])) else { return };
    let stamp = text_of(&preference["timestamp"]).unwrap_or_default();
    let evidence = preference_evidence(&preference["detail"], None);
    let at = time_of(&preference["timestamp"]);
    events.push(withdrawn(&["preference", &id, &stamp], at, identity, Purpose::Marketing, evidence));
}

fn withdrawn(id: &[&str], at: Timestamp, identity: Identity, purpose: Purpose, evidence: Evidence) -> Happening {
    let channel = ChannelKind::Whatsapp;
    let record = ConsentRecord { identity, purpose, channel, state: ConsentState::Withdrawn, at, evidence };
    ChannelEvent { id: event_id(id), occurred_at: at, body: EventBody::ConsentChanged { record } }.into()
}

fn template_change(value: &Value) -> Option<TemplateChange> {
    let text = |name: &str| value[name].as_str().filter(|t| !t.is_empty() && t.len() <= 600).map(str::to_owned);
    Some(TemplateChange {
        name: text("message_template_name")?,
        language: text("message_template_language")?,
        // A template that comes back from a pause is approved again.
        status: text("event").map(|e| e.to_uppercase()).map(|e| if e == "REINSTATED" { "APPROVED".into() } else { e }),
        category: text("new_category").map(|c| c.to_lowercase()),
        quality: text("new_quality_score").map(|q| q.to_uppercase()),
        reason: text("reason").filter(|r| r != "NONE"),
    })
}
