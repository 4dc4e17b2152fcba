//! From the bytes of a mail to what a person wrote. Everything in a mail is written by a stranger: sizes, parts, names
//! and addresses are bounded, and what is odd is passed over with its reason.

use domain::consent::{ChannelKind, Purpose};
use domain::ports::channel::{Incoming, PictureAt, SenderProof, Told};
use domain::shopper::Identity;
use domain::timestamp::Timestamp;
use mail_parser::decoders::html::html_to_text;
use mail_parser::{Address, HeaderValue, Message, MessageParser, PartType};
use sha2::{Digest, Sha256};

use super::{auth, auto, quote};
use crate::channel::heard::{Heard, heard};
use crate::channel::pictures::{PICTURE_BYTES_MAX, media_type};

/// Most parts of a mail.
const PARTS_MAX: usize = 200;
/// Most text parts that are joined.
const TEXTS_MAX: usize = 10;
/// Longest text or HTML part that is looked at, in bytes.
const TEXT_BYTES_MAX: usize = 1 << 20;
/// Most pictures taken.
const PICTURES_MAX: usize = 10;
/// Smallest picture taken, in bytes: below it are spacers and tracking dots.
const PICTURE_BYTES_MIN: usize = 1_024;
/// Most messages that one can answer.
const ANSWERS_MAX: usize = 20;
/// Longest name of a message, in bytes (RFC 5322: a line).
const NAME_BYTES_MAX: usize = 998;
/// Longest subject that is kept, in characters.
const SUBJECT_CHARS_MAX: usize = 300;

/// What a mail is to us.
#[derive(Debug, PartialEq, Eq)]
pub enum Reading {
    /// A person wrote: an opt-out, if it is one, and the message.
    Message(Vec<Told>),
    /// A delivery report or complaint, for the e-mail channel to read.
    Report,
    /// Not to be answered, and why.
    Passed(&'static str),
}

/// Whose mail is read, and whose word is believed.
#[derive(Debug)]
pub(super) struct Reader {
    /// Our own addresses in their normal form.
    pub(super) own: Vec<String>,
    pub(super) authserv_id: Option<String>,
    pub(super) mail_bytes_max: usize,
}

impl Reader {
    /// Reads one raw mail.
    pub(super) fn read(&self, raw: &[u8]) -> Reading {
        if raw.len() > self.mail_bytes_max {
            return Reading::Passed("too large");
        }
        if count_parts(raw) > PARTS_MAX {
            return Reading::Passed("too many parts");
        }
        let safe = without_nested_mail(raw);
        let Some(mail) = MessageParser::default().parse(&safe) else { return Reading::Passed("not a mail") };
        if is_report(&mail) {
            return Reading::Report;
        }
        let Some(from) = only_sender(&mail) else { return Reading::Passed("no single sender") };
        if self.own.contains(&from.value) {
            return Reading::Passed("our own mail");
        }
        let headers = headers(&mail);
        if let Some(why) = auto::reason(&headers, &from.value) {
            return Reading::Passed(why);
        }
        let vouched = auth::vouched(&headers, self.authserv_id.as_deref(), &from.value);
        let proof = if vouched { SenderProof::Domain } else { SenderProof::Claimed };
        match message(&mail, from, proof) {
            Some(told) => Reading::Message(told),
            None => Reading::Passed("nothing written"),
        }
    }
}

fn message(mail: &Message<'_>, from: Identity, proof: SenderProof) -> Option<Vec<Told>> {
    let name = mail.message_id().filter(|id| is_name(id)).map(|id| format!("<{id}>")).unwrap_or_default();
    let mut incoming = Incoming::new(name.clone(), proof);
    incoming.subject = mail.subject().map(one_line).unwrap_or_default();
    incoming.pictures = pictures(mail);
    incoming.answers = answers(mail);
    let written = quote::new_text(&body(mail));
    let text = match (incoming.answers.is_empty(), incoming.subject.is_empty()) {
        // A first mail often says the half of it in its subject; that of a reply is our own.
        (true, false) => format!("{}\n{written}", incoming.subject).trim().to_owned(),
        _ if !written.is_empty() => written.clone(),
        _ if !incoming.pictures.is_empty() => "[image]".to_owned(),
        _ => incoming.subject.clone(),
    };
    if text.is_empty() {
        return None;
    }
    // The same mail by webhook and from the mailbox differs in its trace headers, but not in these.
    let digest = Sha256::digest(format!("{name}\n{}\n{text}", from.value).as_bytes());
    let id = digest.iter().fold(String::new(), |out, b| out + &format!("{b:02x}"));
    Some(heard(Heard {
        connector: "mailbox",
        channel: ChannelKind::Email,
        id: &[&id],
        at: written_at(mail),
        from,
        // Whether it says "stop" is told by what was written, not by a subject of ours.
        text: if crate::channel::whatsapp::is_opt_out(&written) { &written } else { &text },
        stops: &[Purpose::Marketing],
        incoming,
    }))
}

/// Names of the parts are what makes parsing costly.
fn count_parts(raw: &[u8]) -> usize {
    let name = b"content-type";
    raw.windows(name.len()).filter(|w| w.eq_ignore_ascii_case(name)).count()
}

/// Mails inside a mail are never read, and a deep nest of them is an attack on whoever unpacks it: their types are
/// renamed, byte for byte, so that the parser leaves them closed. Parameters stay as they are: a boundary may look alike.
fn without_nested_mail(raw: &[u8]) -> Vec<u8> {
    const NAME: &[u8] = b"content-type";
    let mut safe = raw.to_vec();
    let mut at = 0;
    while let Some(found) = safe[at..].windows(NAME.len()).position(|w| w.eq_ignore_ascii_case(NAME)) {
        let start = at + found + NAME.len();
        let end = start + type_bytes(&safe[start..]);
        rename(&mut safe[start..end], b"message", b"opaque7");
        rename(&mut safe[start..end], b"digest", b"mixed7");
        at = start;
    }
    safe
}

/// How far a header goes before its parameters begin: to the first semicolon, or to the end of its folded lines. Where
/// there are comments, which may hold semicolons, to that end in any case.
fn type_bytes(rest: &[u8]) -> usize {
    let folds = |i: usize| rest.get(i + 1).is_some_and(|b| matches!(b, b' ' | b'\t'));
    let end = (0..rest.len()).find(|i| rest[*i] == b'\n' && !folds(*i)).unwrap_or(rest.len());
    let header = &rest[..end];
    if header.contains(&b'(') { end } else { header.iter().position(|b| *b == b';').unwrap_or(end) }
}

fn rename(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    for at in 0..(bytes.len() + 1).saturating_sub(from.len()) {
        if bytes[at..at + from.len()].eq_ignore_ascii_case(from) {
            bytes[at..at + from.len()].copy_from_slice(to);
        }
    }
}

fn is_report(mail: &Message<'_>) -> bool {
    let kind = mail.root_part().headers.iter().find_map(|h| h.value.as_content_type());
    kind.is_some_and(|t| {
        t.ctype().eq_ignore_ascii_case("multipart") && t.subtype().is_some_and(|s| s.eq_ignore_ascii_case("report"))
    })
}

/// The address of a mail that names exactly one sender, once.
fn only_sender(mail: &Message<'_>) -> Option<Identity> {
    let given = mail.headers().iter().filter(|h| h.name().eq_ignore_ascii_case("from")).count();
    let Address::List(all) = mail.from().filter(|_| given == 1)? else { return None };
    match &all[..] {
        [one] => Identity::email(one.address()?),
        _ => None,
    }
}

/// Header fields, names in lower case, folded lines joined.
fn headers(mail: &Message<'_>) -> Vec<(String, String)> {
    let all = mail.headers_raw().take(500);
    all.map(|(n, v)| (n.trim().to_ascii_lowercase(), v.split_whitespace().collect::<Vec<_>>().join(" "))).collect()
}

fn is_name(id: &str) -> bool {
    (1..=NAME_BYTES_MAX).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>'))
}

fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(SUBJECT_CHARS_MAX).collect();
    plain.trim().to_owned()
}

/// Messages it answers, nearest first, as they are named in our own headers: `<id@host>`.
fn answers(mail: &Message<'_>) -> Vec<String> {
    let list = |value: &HeaderValue<'_>| -> Vec<String> {
        match value {
            HeaderValue::Text(one) => vec![one.to_string()],
            HeaderValue::TextList(all) => all.iter().map(ToString::to_string).collect(),
            _ => Vec::new(),
        }
    };
    let mut all = Vec::new();
    for id in list(mail.in_reply_to()).into_iter().chain(list(mail.references()).into_iter().rev()) {
        let name = format!("<{id}>");
        if is_name(&id) && !all.contains(&name) && all.len() < ANSWERS_MAX {
            all.push(name);
        }
    }
    all
}

/// The text parts, or what the HTML says.
fn body(mail: &Message<'_>) -> String {
    let mut texts = Vec::new();
    for part in mail.text_bodies().take(TEXTS_MAX) {
        match &part.body {
            PartType::Text(text) => texts.push(head(text).to_owned()),
            PartType::Html(html) => texts.push(html_to_text(quote::html_head(head(html)))),
            _ => {}
        }
    }
    texts.join("\n")
}

/// The beginning of a text, cut between characters.
fn head(text: &str) -> &str {
    let end = (0..=TEXT_BYTES_MAX.min(text.len())).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    &text[..end]
}

fn pictures(mail: &Message<'_>) -> Vec<PictureAt> {
    let files = mail.attachments().filter_map(|part| match &part.body {
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => Some(bytes),
        _ => None,
    });
    let fits = |b: &[u8]| (PICTURE_BYTES_MIN..=PICTURE_BYTES_MAX).contains(&b.len()) && media_type(b).is_some();
    files.filter(|b| fits(b)).take(PICTURES_MAX).map(|b| PictureAt::Here(b.to_vec())).collect()
}

/// When the sender says it was written. Without a date: "never", which the ledger's door turns into "now".
fn written_at(mail: &Message<'_>) -> Timestamp {
    let seconds = mail.date().filter(|d| d.is_valid()).map(mail_parser::DateTime::to_timestamp).filter(|s| *s > 0);
    seconds.map_or(Timestamp::MAX, |s| Timestamp::from_ms(s.saturating_mul(1_000)))
}
