//! Delivery reports (RFC 3464) and complaints (RFC 5965), posted raw by the mail server to our webhook.
//!
//! What a report says counts only where it carries a return address that we signed for the recipient it names: anyone
//! may write to a bounce address. Sizes, parts and recipients are bounded; what is no report gives no events.

use domain::consent::{ChannelKind, SuppressionReason};
use domain::event::EventBody;
use domain::ports::channel::ChannelEvent;
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use domain::touch::DeliveryStatus;
use hmac::Mac;
use subtle::ConstantTimeEq;

use super::error::{address_is_bad, enhanced, redact};
use super::mime::EFFECT_HEADER;
use super::verp::{Found, Verp, hex, new_mac};
use crate::http::Secret;

/// Header with the hex HMAC-SHA256 of the raw body.
pub const SIGNATURE_HEADER: &str = "X-Cartwright-Signature";
/// Largest report that is read, in bytes.
pub const REPORT_BYTES_MAX: usize = 1 << 20;
/// Most parts of a report that are looked at.
const PARTS_MAX: usize = 20;
/// Most recipients of one report.
const RECIPIENTS_MAX: usize = 50;
/// Most header lines of one block.
const HEADERS_MAX: usize = 300;

/// The signature a mail server puts into [`SIGNATURE_HEADER`].
#[must_use]
pub fn sign_report(secret: &str, body: &[u8]) -> String {
    let mut mac = new_mac(secret.as_bytes());
    mac.update(body);
    hex(&mac.finalize().into_bytes())
}

/// Constant-time check; shut without a secret, and when the header is given twice.
pub(super) fn verify(secret: Option<&Secret>, headers: &[(String, String)], body: &[u8]) -> bool {
    let Some(secret) = secret.filter(|s| !s.is_empty()) else { return false };
    let mut given = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case(SIGNATURE_HEADER));
    let (Some((_, signature)), None) = (given.next(), given.next()) else { return false };
    bool::from(sign_report(secret.expose(), body).as_bytes().ct_eq(signature.as_bytes()))
}

/// Header fields in order, names lower-cased.
type Fields = Vec<(String, String)>;

/// The parts of a report that matter.
#[derive(Default)]
struct Report {
    outer: Fields,
    /// One block per recipient, after the per-message block.
    delivery: Vec<Fields>,
    feedback: Option<Fields>,
    /// Headers of the mail that came back.
    returned: Fields,
}

/// Reads a raw mail message.
pub(super) fn parse(verp: &Verp, raw: &[u8]) -> Result<Vec<ChannelEvent>, String> {
    if raw.len() > REPORT_BYTES_MAX {
        return Err(format!("report is larger than {REPORT_BYTES_MAX} bytes"));
    }
    let text = String::from_utf8_lossy(raw).replace("\r\n", "\n");
    let (outer, body) = fields(&text);
    if outer.is_empty() {
        return Err("not a mail message".to_owned());
    }
    let report = split(outer, body);
    let mut events = Vec::new();
    for block in report.delivery.iter().take(RECIPIENTS_MAX) {
        delivery_events(verp, &report, block, &mut events);
    }
    if let Some(feedback) = &report.feedback {
        complaint_event(verp, &report, feedback, &mut events);
    }
    Ok(events)
}

fn get<'a>(fields: &'a Fields, name: &str) -> Option<&'a str> {
    fields.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
}

/// The header block at the beginning of `text` (unfolded) and the rest. Empty when there is none.
fn fields(text: &str) -> (Fields, &str) {
    let mut out: Fields = Vec::new();
    let mut rest = text;
    while let Some((line, after)) = rest.split_once('\n').or((!rest.is_empty()).then_some((rest, ""))) {
        if line.is_empty() {
            return (out, after);
        }
        match (line.starts_with([' ', '\t']), out.last_mut()) {
            (true, Some((_, value))) if value.len() < 4_096 => {
                value.push(' ');
                value.push_str(line.trim());
            }
            (true, _) => {}
            (false, _) => {
                let Some((name, value)) = line.split_once(':') else { return (out, rest) };
                if out.len() < HEADERS_MAX {
                    out.push((name.trim().to_ascii_lowercase(), value.trim().chars().take(4_096).collect()));
                }
            }
        }
        rest = after;
    }
    (out, "")
}

/// Walks the parts of a `multipart/report`; anything else has none.
fn split(outer: Fields, body: &str) -> Report {
    let content_type = get(&outer, "content-type").unwrap_or_default().to_owned();
    let mut report = Report { outer, ..Report::default() };
    if !content_type.to_ascii_lowercase().starts_with("multipart/report") {
        return report;
    }
    let Some(boundary) = boundary(&content_type) else { return report };
    let delimiter = format!("\n--{boundary}");
    let framed = format!("\n{body}");
    for part in framed.split(delimiter.as_str()).skip(1).take(PARTS_MAX) {
        if part.starts_with("--") {
            break;
        }
        let (head, content) = fields(part.split_once('\n').map_or("", |(_, rest)| rest));
        let kind = get(&head, "content-type").unwrap_or_default().to_ascii_lowercase();
        match kind.split(';').next().unwrap_or_default().trim() {
            "message/delivery-status" | "message/global-delivery-status" => report.delivery = blocks(content),
            "message/feedback-report" => report.feedback = Some(fields(content.trim_start()).0),
            "message/rfc822" | "message/global" | "text/rfc822-headers" | "message/rfc822-headers" => {
                report.returned = fields(content.trim_start()).0;
            }
            _ => {}
        }
    }
    report
}

fn boundary(content_type: &str) -> Option<String> {
    let at = content_type.to_ascii_lowercase().find("boundary=")? + "boundary=".len();
    let rest = content_type.get(at..)?;
    let value = match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => rest.split([';', ' ', '\t']).next()?,
    };
    (1..=70).contains(&value.len()).then(|| value.to_owned())
}

/// The per-recipient blocks of a delivery status.
fn blocks(content: &str) -> Vec<Fields> {
    let mut rest = content.trim_start_matches('\n');
    let mut out = Vec::new();
    while !rest.is_empty() && out.len() < RECIPIENTS_MAX {
        let (block, after) = fields(rest);
        if get(&block, "final-recipient").is_some() {
            out.push(block);
        }
        let next = after.trim_start_matches('\n');
        if next.len() >= rest.len() {
            break;
        }
        rest = next;
    }
    out
}

/// `rfc822; anna@example.test` or `<anna@example.test>` or `Anna <anna@example.test>` → the address.
fn address(text: &str) -> Option<String> {
    let value = text.split_once(';').map_or(text, |(_, v)| v);
    let value = value.rsplit_once('<').map_or(value, |(_, v)| v.split('>').next().unwrap_or(v));
    Identity::email(value).map(|i| i.value)
}

/// The signed return address of the mail in question, with the recipient and the effect key it is for.
fn find(verp: &Verp, report: &Report, block: &Fields) -> Option<(Found, Option<String>)> {
    let mut recipients: Vec<String> = ["original-recipient", "final-recipient", "original-rcpt-to"]
        .iter()
        .filter_map(|n| get(block, n))
        .filter_map(address)
        .collect();
    recipients.extend(get(&report.returned, "to").and_then(address));
    let places = ["to", "delivered-to", "x-original-to", "envelope-to", "original-mail-from", "return-path"];
    let texts: Vec<&str> = [&report.outer, block, &report.returned]
        .iter()
        .flat_map(|fields| fields.iter())
        .filter(|(name, _)| places.contains(&name.as_str()))
        .map(|(_, value)| value.as_str())
        .collect();
    let found = verp.find(&texts, &recipients)?;
    let effect_key = get(&report.returned, &EFFECT_HEADER.to_ascii_lowercase())
        .filter(|key| verp.id(key) == found.id)
        .map(str::to_owned);
    Some((found, effect_key))
}

/// When the report was written. Without a date: "never", which the ledger's door turns into "now".
fn written_at(report: &Report) -> Timestamp {
    get(&report.outer, "date")
        .and_then(|date| jiff::fmt::rfc2822::parse(date).ok())
        .map_or(Timestamp::MAX, |zoned| Timestamp::from(zoned.timestamp()))
}

fn delivery_events(verp: &Verp, report: &Report, block: &Fields, events: &mut Vec<ChannelEvent>) {
    let action = get(block, "action").unwrap_or_default().to_ascii_lowercase();
    let failed = match action.as_str() {
        "failed" => true,
        "delivered" => false,
        // Delayed, relayed and expanded mail may still arrive.
        _ => return,
    };
    let Some((found, effect_key)) = find(verp, report, block) else { return };
    let words = get(block, "diagnostic-code").unwrap_or_default();
    let status = get(block, "status").and_then(enhanced);
    let specific = status.filter(|(_, subject, detail)| (*subject, *detail) != (0, 0)).or_else(|| enhanced(words));
    let gave_up = status.is_some_and(|(class, ..)| class == 4);
    let bad_address = failed && !gave_up && address_is_bad(None, specific, words);
    let occurred_at = written_at(report);
    let name = if failed { "failed" } else { "delivered" };
    events.push(ChannelEvent {
        id: format!("email:{}:{name}", found.id),
        occurred_at,
        body: EventBody::MessageStatus {
            channel: ChannelKind::Email,
            provider_ref: Some(found.message_id),
            effect_key,
            status: if failed { DeliveryStatus::Failed } else { DeliveryStatus::Delivered },
            error: failed.then(|| redact(&format!("{} {words}", get(block, "status").unwrap_or_default()))),
            permanent: bad_address,
        },
    });
    if bad_address && let Some(identity) = Identity::email(&found.recipient) {
        events.push(suppressed(&found.id, "bounce", occurred_at, identity, SuppressionReason::HardBounce));
    }
}

fn complaint_event(verp: &Verp, report: &Report, feedback: &Fields, events: &mut Vec<ChannelEvent>) {
    let kind = get(feedback, "feedback-type").unwrap_or_default().to_ascii_lowercase();
    // `not-spam` and `auth-failure` are no complaints.
    if !matches!(kind.as_str(), "abuse" | "fraud" | "opt-out" | "opt-out-list") {
        return;
    }
    let Some((found, _)) = find(verp, report, feedback) else { return };
    if let Some(identity) = Identity::email(&found.recipient) {
        events.push(suppressed(&found.id, "complaint", written_at(report), identity, SuppressionReason::Complaint));
    }
}

fn suppressed(id: &str, name: &str, at: Timestamp, identity: Identity, reason: SuppressionReason) -> ChannelEvent {
    ChannelEvent {
        id: format!("email:{id}:{name}"),
        occurred_at: at,
        body: EventBody::Suppressed { channel: ChannelKind::Email, identity, reason },
    }
}
