//! From a composed message to the call Telegram wants. Pure.
//!
//! Texts go out without a parse mode: what a shop calls its products is then never markup, and nothing needs escaping.

use domain::conversation::Choice;
use domain::ports::channel::{ChannelError, FailureKind, Outbound};
use domain::shopper::{Identity, IdentityKind};
use serde_json::{Value, json};

use crate::channel::failures::{failure, refused};

/// Longest text, in UTF-16 units as Telegram counts.
const TEXT_UNITS_MAX: usize = 4_096;
/// Longest text below a picture.
const CAPTION_UNITS_MAX: usize = 1_024;
/// Most bytes behind a button (Telegram's limit).
const DATA_BYTES_MAX: usize = 64;
/// Most buttons of one message.
const BUTTONS_MAX: usize = 24;
/// Labels up to this length stand two in a row.
const SHORT_LABEL_CHARS: usize = 14;
/// What begins the data of a button that says something of its own.
pub(super) const SAYS: &str = "s:";

/// What to call, with what.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// `sendMessage` or `sendPhoto`.
    pub method: &'static str,
    /// The parameters.
    pub body: Value,
}

/// The handle of a chat: `telegram:12345`.
#[must_use]
pub fn handle(chat: i64) -> Identity {
    Identity { kind: IdentityKind::Handle, value: format!("telegram:{chat}") }
}

/// The chat of a handle. People's chats have positive numbers; groups and channels have not.
pub(super) fn chat_of(address: &str) -> Option<i64> {
    let digits = address.strip_prefix("telegram:")?;
    let plain = (1..=16).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    digits.parse().ok().filter(|id| plain && (1..1 << 52).contains(id))
}

/// The chat of an address, or why there is none.
pub(super) fn recipient(to: &str) -> Result<i64, ChannelError> {
    chat_of(to).ok_or_else(|| failure(FailureKind::BadAddress, "recipient is not a telegram chat"))
}

/// The call for a message: a picture with the text below it when there is one and the text is short enough, else text.
///
/// # Errors
/// `BadAddress` when the recipient is no private chat, otherwise `Permanent` with the reason.
pub fn call(out: &Outbound) -> Result<Call, ChannelError> {
    let mut plain = text_call(out)?;
    let text = out.message.text.trim();
    let image = out.message.items.iter().filter_map(|i| i.image_url.as_deref()).find(|url| is_link(url));
    if let Some(url) = image.filter(|_| units(text) <= CAPTION_UNITS_MAX) {
        let mut body = json!({ "chat_id": recipient(&out.to)?, "photo": url, "caption": text });
        let markup = plain.body["reply_markup"].take();
        if !markup.is_null() {
            body["reply_markup"] = markup;
        }
        return Ok(Call { method: "sendPhoto", body });
    }
    Ok(plain)
}

/// The call for a message without its picture.
pub(super) fn text_call(out: &Outbound) -> Result<Call, ChannelError> {
    let chat = recipient(&out.to)?;
    let text = out.message.text.trim();
    let length = units(text);
    if text.is_empty() {
        return Err(refused("message has no text"));
    }
    if length > TEXT_UNITS_MAX {
        return Err(refused(format!("text of {length} characters is longer than {TEXT_UNITS_MAX}")));
    }
    let mut body = json!({ "chat_id": chat, "text": text, "link_preview_options": { "is_disabled": true } });
    let rows = keyboard(out);
    if !rows.is_empty() {
        body["reply_markup"] = json!({ "inline_keyboard": rows });
    }
    Ok(Call { method: "sendMessage", body })
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Rows of buttons: the link first, then the choices.
fn keyboard(out: &Outbound) -> Vec<Vec<Value>> {
    let link = out.message.action.as_ref().filter(|a| is_link(&a.url) && !a.label.trim().is_empty());
    let mut rows: Vec<Vec<Value>> = link.map(|a| vec![json!({ "text": a.label, "url": a.url })]).into_iter().collect();
    let shown: Vec<(usize, &Choice)> =
        out.message.choices.iter().enumerate().filter(|(_, c)| !c.label.trim().is_empty()).take(BUTTONS_MAX).collect();
    let short = shown.iter().all(|(_, c)| c.label.chars().count() <= SHORT_LABEL_CHARS);
    for row in shown.chunks(if short { 2 } else { 1 }) {
        rows.push(row.iter().map(|(i, c)| json!({ "text": c.label, "callback_data": data(*i, c) })).collect());
    }
    rows
}

fn is_link(url: &str) -> bool {
    url.starts_with("https://") && url.len() <= 2_000
}

/// What comes back when a button is pressed: what it says, where that fits; else its place, and then its label is what
/// was said.
fn data(place: usize, choice: &Choice) -> String {
    let says = format!("{SAYS}{}", choice.says.trim());
    if says.len() > SAYS.len() && says.len() <= DATA_BYTES_MAX { says } else { format!("#{place}") }
}
