//! From a composed message to the bytes of a mail: headers, multipart body, signature. Pure.

use std::time::{Duration, UNIX_EPOCH};

use domain::message::Message;
use domain::ports::channel::{ChannelError, FailureKind, Outbound};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message as Mail};
use sha2::{Digest, Sha256};

use super::config::Sender;
use super::error::permanent;
use super::verp::hex;

/// Largest mail that is sent, in bytes; mailbox providers cut texts a tenth of this size.
const MAIL_BYTES_MAX: usize = 1 << 20;
/// Longest subject, in characters.
const SUBJECT_CHARS_MAX: usize = 500;
/// Longest header value that stays on one line (RFC 5322: 998 with the name).
const LINE_BYTES_MAX: usize = 900;

/// A mail ready for the wire.
#[derive(Debug)]
pub(super) struct Built {
    /// All of it, with the signature in front.
    pub(super) bytes: Vec<u8>,
    /// `<id@domain>`.
    pub(super) message_id: String,
    /// Envelope sender.
    pub(super) return_path: Address,
    /// Envelope recipient.
    pub(super) to: Address,
}

/// Builds the mail for `out`.
///
/// # Errors
/// `BadAddress` when the recipient is no address; `Permanent` when the message may not be sent as it is.
pub(super) fn build(sender: &Sender, out: &Outbound) -> Result<Built, ChannelError> {
    let message = &out.message;
    let to = recipient(&out.to)?;
    if message.text.is_empty() || message.subject.is_empty() {
        return Err(permanent("mail needs a subject and a text"));
    }
    if !sender.service_templates.contains(&message.template) {
        check_marketing(sender, message)?;
    }
    let message_id = sender.verp.message_id(&out.effect_key);
    let return_path = match sender.verp.return_path(&out.effect_key, &out.to) {
        Some(path) => path.parse().map_err(|_| permanent("return address cannot be built"))?,
        None => sender.from.email.clone(),
    };
    let unsigned = headers_and_body(sender, out, &to, &message_id)?.formatted();
    if unsigned.len() > MAIL_BYTES_MAX {
        return Err(permanent(format!("mail of {} bytes is larger than {MAIL_BYTES_MAX}", unsigned.len())));
    }
    let mut bytes = match &sender.dkim {
        Some(key) => key.sign(&unsigned, out.now).map_err(permanent)?.into_bytes(),
        None => Vec::new(),
    };
    bytes.extend_from_slice(&unsigned);
    Ok(Built { bytes, message_id, return_path, to })
}

fn recipient(to: &str) -> Result<Address, ChannelError> {
    let bad = || ChannelError {
        kind: FailureKind::BadAddress,
        message: "recipient is not a mail address".to_owned(),
        retry_after_ms: None,
    };
    // The domain's own rule first: it knows header characters; then the mail library's, which knows the grammar.
    domain::shopper::Identity::email(to).ok_or_else(bad)?;
    to.trim().parse().map_err(|_| bad())
}

/// Refuses marketing mail that lacks the way out or the postal address.
fn check_marketing(sender: &Sender, message: &Message) -> Result<(), ChannelError> {
    let Some(opt_out) = &message.opt_out else {
        return Err(permanent("marketing mail without an opt-out link is not sent"));
    };
    one_click_url(&opt_out.url)?;
    if sender.postal_address.trim().is_empty() {
        return Err(permanent("marketing mail needs a postal address: set it in the shop's settings"));
    }
    let shown = letters(&message.text).contains(&letters(&sender.postal_address));
    if shown { Ok(()) } else { Err(permanent("marketing mail does not show the postal address")) }
}

/// Letters and digits alone: line breaks and commas differ between the setting and the foot of a mail.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The address for `List-Unsubscribe`, which mail providers POST to: https, and fit for one header line.
fn one_click_url(url: &str) -> Result<&str, ChannelError> {
    let plain = url.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b',' | b'"'));
    if url.starts_with("https://") && plain && url.len() <= LINE_BYTES_MAX {
        Ok(url)
    } else {
        Err(permanent("opt-out link must be a plain https address"))
    }
}

fn headers_and_body(sender: &Sender, out: &Outbound, to: &Address, message_id: &str) -> Result<Mail, ChannelError> {
    let message = &out.message;
    let date = UNIX_EPOCH + Duration::from_millis(u64::try_from(out.now.as_ms()).unwrap_or(0));
    let mut mail = Mail::builder()
        .from(sender.from.clone())
        .to(Mailbox::new(None, to.clone()))
        .subject(subject(&message.subject))
        .date(date)
        .message_id(Some(message_id.to_owned()))
        .raw_header(plain("Feedback-ID", feedback_id(sender, message)));
    if let Some(reply_to) = &sender.reply_to {
        mail = mail.reply_to(reply_to.clone());
    }
    if let Some(opt_out) = &message.opt_out {
        mail = mail
            .raw_header(plain("List-Unsubscribe", format!("<{}>", one_click_url(&opt_out.url)?)))
            .raw_header(plain("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    if out.effect_key.len() <= LINE_BYTES_MAX && out.effect_key.bytes().all(|b| b.is_ascii_graphic()) {
        // Comes back in reports; believed only when the signed return address says the same.
        mail = mail.raw_header(plain(EFFECT_HEADER, out.effect_key.clone()));
    }
    let text = SinglePart::plain(message.text.clone());
    let built = match &message.html {
        Some(html) => {
            // The boundary follows from the effect: a second try is byte for byte the first.
            let boundary = format!("=_{}", &hex(&Sha256::digest(out.effect_key.as_bytes()))[..32]);
            let parts = MultiPart::alternative().boundary(boundary).singlepart(text);
            mail.multipart(parts.singlepart(SinglePart::html(html.clone())))
        }
        None => mail.singlepart(text),
    };
    built.map_err(|e| permanent(format!("mail cannot be built: {e}")))
}

/// Carries the effect key, so that a bounce can name it.
pub(super) const EFFECT_HEADER: &str = "X-Cartwright-Effect";

/// A header of checked printable ASCII, on one line: mail clients misread a folded unsubscribe header.
fn plain(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value.clone(), value)
}

/// A subject that cannot begin a new header line.
fn subject(text: &str) -> String {
    let one_line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SUBJECT_CHARS_MAX).collect();
    one_line.trim().to_owned()
}

/// `template:language:email:sender`, by which mail providers group complaints; the sender part is stable.
fn feedback_id(sender: &Sender, message: &Message) -> String {
    let part = |text: &str| -> String {
        text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').take(40).collect()
    };
    let domain = hex(&Sha256::digest(sender.from.email.domain().as_bytes()));
    format!("{}:{}:email:{}", part(&message.template), part(&message.locale), &domain[..12])
}
