//! From a composed message to the request Meta wants. Pure.

use domain::conversation::Choice;
use domain::ports::channel::{ChannelError, FailureKind, Outbound};
use domain::shopper::{Identity, IdentityKind};
use serde_json::{Value, json};

use crate::channel::failures::{failure, refused};
use crate::channel::whatsapp::window_open;

/// Longest text, in bytes (Meta's limit).
const TEXT_BYTES_MAX: usize = 1_000;
/// Most quick replies (Meta's limit).
const REPLIES_MAX: usize = 13;
/// Longest title of a quick reply, in characters; Meta cuts longer ones.
const TITLE_CHARS_MAX: usize = 20;
/// Longest payload of a quick reply, in bytes.
const PAYLOAD_BYTES_MAX: usize = 1_000;

/// The handle of a person: `instagram:<id>`, an id that only this account knows the person by.
#[must_use]
pub fn handle(id: &str) -> Option<Identity> {
    let plain = (1..=32).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| Identity { kind: IdentityKind::Handle, value: format!("instagram:{id}") })
}

/// The person of an address.
pub(super) fn recipient(to: &str) -> Result<&str, ChannelError> {
    to.strip_prefix("instagram:")
        .filter(|id| handle(id).is_some())
        .ok_or_else(|| failure(FailureKind::BadAddress, "recipient is not an instagram account"))
}

/// The request body for POST `/{account-id}/messages`.
///
/// # Errors
/// `BadAddress` when the recipient is nobody, otherwise `Permanent` with the reason: above all when the window is
/// closed. The tag that would open it for seven days is for people's own answers, so it is never used here.
pub fn request_body(out: &Outbound) -> Result<Value, ChannelError> {
    let person = recipient(&out.to)?;
    if !window_open(out.last_inbound_at, out.now) {
        return Err(refused("more than 24 hours since the shopper last wrote: instagram takes no message of ours"));
    }
    let text = text_of(out);
    if text.is_empty() {
        return Err(refused("message has no text"));
    }
    if text.len() > TEXT_BYTES_MAX {
        return Err(refused(format!("text of {} bytes is longer than {TEXT_BYTES_MAX}", text.len())));
    }
    let mut message = json!({ "text": text });
    let replies: Vec<Value> = out.message.choices.iter().filter_map(quick_reply).take(REPLIES_MAX).collect();
    if !replies.is_empty() {
        message["quick_replies"] = json!(replies);
    }
    Ok(json!({ "recipient": { "id": person }, "messaging_type": "RESPONSE", "message": message }))
}

/// The text with its link: there are no link buttons below plain texts.
fn text_of(out: &Outbound) -> String {
    let text = out.message.text.trim();
    match &out.message.action {
        Some(action) if !text.is_empty() && !action.url.is_empty() && !text.contains(&action.url) => {
            format!("{text}\n\n{}:\n{}", action.label, action.url)
        }
        _ => text.to_owned(),
    }
}

fn quick_reply(choice: &Choice) -> Option<Value> {
    let title: String = choice.label.trim().chars().take(TITLE_CHARS_MAX).collect();
    let says = choice.says.trim();
    let payload = if (1..=PAYLOAD_BYTES_MAX).contains(&says.len()) { says } else { choice.label.trim() };
    (!title.is_empty()).then(|| json!({ "content_type": "text", "title": title, "payload": payload }))
}

/// The body of a sign that is no message: `typing_on`, `mark_seen`.
pub(super) fn action_body(to: &str, action: &str) -> Result<Value, ChannelError> {
    Ok(json!({ "recipient": { "id": recipient(to)? }, "sender_action": action }))
}
