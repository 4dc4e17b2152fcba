//! From a composed message to the request Meta wants. Pure.

use domain::message::{Cost, WhatsappTemplate};
use domain::ports::channel::{ChannelError, FailureKind, Outbound};
use domain::shopper::Identity;
use domain::timestamp::{DAY_MS, Timestamp};
use serde_json::{Value, json};

use super::choices::interactive;
use super::prices::{self, Item, PriceRow};

/// Longest free-form text, in characters (Meta's limit).
const TEXT_CHARS_MAX: usize = 4_096;
/// Longest template parameter, in characters.
const PARAMETER_CHARS_MAX: usize = 1_024;
/// Most template parameters.
const PARAMETERS_MAX: usize = 30;
/// Longest callback data, in characters (Meta's limit).
const CALLBACK_CHARS_MAX: usize = 512;

/// Whether free-form messages may be sent: the shopper wrote less than 24 hours ago.
#[must_use]
pub fn window_open(last_inbound_at: Option<Timestamp>, now: Timestamp) -> bool {
    last_inbound_at.is_some_and(|at| now.since_ms(at) < DAY_MS)
}

/// How a message goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plan<'a> {
    /// Free-form text inside the window, charged as service.
    Text,
    /// An approved template.
    Template(&'a WhatsappTemplate),
}

/// A refusal before anything is sent.
pub(super) fn refused(why: impl Into<String>) -> ChannelError {
    ChannelError { kind: FailureKind::Permanent, message: why.into(), retry_after_ms: None }
}

/// Chooses how to send, and refuses what Meta would refuse anyway.
///
/// # Errors
/// `BadAddress` when the recipient is no phone number, otherwise `Permanent` with the reason.
pub fn plan(out: &Outbound) -> Result<Plan<'_>, ChannelError> {
    if Identity::phone(&out.to).is_none() {
        return Err(ChannelError {
            kind: FailureKind::BadAddress,
            message: "recipient is not an E.164 phone number".to_owned(),
            retry_after_ms: None,
        });
    }
    if window_open(out.last_inbound_at, out.now) && !out.message.text.is_empty() {
        let chars = out.message.text.chars().count();
        return if chars <= TEXT_CHARS_MAX {
            Ok(Plan::Text)
        } else {
            Err(refused(format!("text of {chars} characters is longer than {TEXT_CHARS_MAX}")))
        };
    }
    let template = out.message.whatsapp.as_ref().ok_or_else(|| {
        refused("more than 24 hours since the shopper last wrote and the message has no template for that")
    })?;
    check_template(template)?;
    Ok(Plan::Template(template))
}

fn check_template(template: &WhatsappTemplate) -> Result<(), ChannelError> {
    if !is_template_name(&template.name) {
        return Err(refused("template name must be a-z, 0-9 and _"));
    }
    if !is_language(&template.language) {
        return Err(refused("template language must look like de or zh_CN"));
    }
    if template.body.len() > PARAMETERS_MAX {
        return Err(refused("template has too many parameters"));
    }
    for (i, parameter) in template.body.iter().enumerate() {
        let chars = parameter.chars().count();
        if parameter.trim().is_empty() || chars > PARAMETER_CHARS_MAX {
            return Err(refused(format!("template parameter {} is empty or too long", i + 1)));
        }
    }
    if template.header_image.as_ref().is_some_and(|url| !url.starts_with("https://") || url.len() > 2_000) {
        return Err(refused("header image must be an https address"));
    }
    if template.button_suffix.as_ref().is_some_and(|s| s.is_empty() || s.len() > 2_000) {
        return Err(refused("button suffix is empty or too long"));
    }
    Ok(())
}

/// Meta's rule for template names.
pub(super) fn is_template_name(name: &str) -> bool {
    (1..=512).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// `de`, `en_US`, `zh_CN`.
pub(super) fn is_language(code: &str) -> bool {
    (2..=12).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphabetic() || b == b'_')
}

/// The request body for POST `/{phone-number-id}/messages`.
#[must_use]
pub fn request_body(out: &Outbound, plan: Plan<'_>) -> Value {
    let mut body = json!({
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": out.to,
    });
    match plan {
        Plan::Text => match interactive(&out.message.text, &out.message.choices) {
            Some(choices) => {
                body["type"] = json!("interactive");
                body["interactive"] = choices;
            }
            None => {
                body["type"] = json!("text");
                body["text"] = json!({ "body": out.message.text, "preview_url": false });
            }
        },
        Plan::Template(template) => {
            body["type"] = json!("template");
            body["template"] = json!({
                "name": template.name,
                "language": { "policy": "deterministic", "code": template.language },
                "components": components(template),
            });
        }
    }
    if out.effect_key.chars().count() <= CALLBACK_CHARS_MAX {
        body["biz_opaque_callback_data"] = json!(out.effect_key);
    }
    body
}

/// The body that marks a message as read, and shows that an answer is being written.
pub(super) fn read_body(message: &str, typing: bool) -> Value {
    let mut body = json!({ "messaging_product": "whatsapp", "status": "read", "message_id": message });
    if typing {
        body["typing_indicator"] = json!({ "type": "text" });
    }
    body
}

fn components(template: &WhatsappTemplate) -> Vec<Value> {
    let mut components = Vec::new();
    if let Some(link) = &template.header_image {
        let image = json!({ "type": "image", "image": { "link": link } });
        components.push(json!({ "type": "header", "parameters": [image] }));
    }
    if !template.body.is_empty() {
        let texts: Vec<Value> =
            template.body.iter().map(|text| json!({ "type": "text", "text": one_line(text) })).collect();
        components.push(json!({ "type": "body", "parameters": texts }));
    }
    if let Some(suffix) = &template.button_suffix {
        let text = json!({ "type": "text", "text": suffix });
        components.push(json!({ "type": "button", "sub_type": "url", "index": "0", "parameters": [text] }));
    }
    components
}

/// Meta refuses parameters with line breaks, tabs or runs of spaces.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || c == ' ').filter(|w| !w.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What sending `out` costs. `approved` is the category Meta itself gave the template, which is what it bills.
#[must_use]
pub fn cost(card: &[PriceRow], out: &Outbound, approved: Option<&str>) -> Cost {
    let window_open = window_open(out.last_inbound_at, out.now);
    let template = out.message.whatsapp.as_ref().filter(|_| !window_open || out.message.text.is_empty());
    let category = template.map_or("service", |t| approved.unwrap_or(&t.category));
    let market = prices::market(&out.to, &out.country);
    prices::price(card, Item { market: &market, category, window_open, at: out.now })
}

/// Refuses marketing to markets where Meta does not deliver it: the money would be spent on nothing.
pub(super) fn check_market(out: &Outbound, category: &str) -> Result<(), ChannelError> {
    let market = prices::market(&out.to, &out.country);
    match prices::not_delivered(&market, category, out.now) {
        Some(source) => Err(refused(format!("{category} templates are not delivered in {market} ({source})"))),
        None => Ok(()),
    }
}
