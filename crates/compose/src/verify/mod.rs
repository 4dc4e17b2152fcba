//! The verifier: proves that a finished text says nothing commercial but facts. It does not trust the writer: it formats
//! every fact again, compares with what stands at each bound place, and then reads the texts from scratch.

pub(crate) mod claims;
mod draft;
mod east_asian;
mod finder;
mod fold;
mod html;
mod lexicon;
mod links;
mod names;
mod numbers;
mod pattern;
mod said;
mod scan;
mod spelled;
mod subject;
mod token;
mod truth;
mod words;

use std::collections::BTreeMap;

use domain::fact::{Fact, FactValue};
use domain::message::{Binding, Message, Receipt};
use domain::timestamp::Timestamp;

use crate::error::Violation;
use crate::library::{Library, Locale};
use crate::write::templates::{self, Template};
use crate::{clean, format, write};

pub(crate) use claims::Claims;
pub use draft::unbound;
pub(crate) use fold::fold;
pub(crate) use lexicon::{Lexicon, ordinary_words};
pub(crate) use words::{Calendar, Meaning, Words, is_cjk};

use fold::Folded;
use html::Page;
use token::{Kind, Token};
use words::Pattern;

/// Longest text that is read, in bytes; a longer one is refused.
pub(crate) const TEXT_BYTES_MAX: usize = 256 * 1024;
/// Most violations that are told.
const VIOLATIONS_MAX: usize = 100;

/// Replays every binding of the receipt against its fact, reads the whole message again and refuses anything commercial
/// that is not bound, and every fact that is no longer fresh at `at`.
///
/// # Errors
/// Everything that is wrong, at most a hundred findings.
pub fn verify(library: &Library, message: &Message, receipt: &Receipt, at: Timestamp) -> Result<(), Vec<Violation>> {
    let mut violations = Vec::new();
    if message.template == crate::answer::ANSWER {
        violations = crate::answer::verify_message(library, message, receipt, at);
        return if violations.is_empty() { Ok(()) } else { Err(violations) };
    }
    match (library.exact(&message.locale), templates::find(&message.template)) {
        (Some(locale), Some(template)) => {
            let check = Check { library, locale, message, receipt, facts: facts_by_name(receipt) };
            check.receipt(at, &mut violations);
            check.frame(template, &mut violations);
            check.fields(&mut violations);
        }
        (None, _) => violations.push(whole("locale", &message.locale, "unknown locale")),
        (_, None) => violations.push(whole("template", &message.template, "unknown template")),
    }
    violations.truncate(VIOLATIONS_MAX);
    if violations.is_empty() { Ok(()) } else { Err(violations) }
}

fn facts_by_name(receipt: &Receipt) -> BTreeMap<&str, &Fact> {
    receipt.facts.iter().map(|f| (f.name.as_str(), f)).collect()
}

fn whole(field: &str, text: &str, why: &str) -> Violation {
    violation(field, text, (0, text.len()), why)
}

fn violation(field: &str, text: &str, (start, end): (usize, usize), why: &str) -> Violation {
    let piece = text.get(start..end).unwrap_or_default().chars().take(80).collect();
    Violation { field: field.to_owned(), start, end, text: piece, why: why.to_owned() }
}

/// What a binding that holds proves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Proof {
    /// The piece is the fact.
    Fact,
    /// The piece is a sentence of the locale that tells the fact: it covers promising words, not numbers.
    Line,
}

/// How a field is read.
enum Reading {
    Text,
    Address,
    Html,
}

struct Check<'a> {
    library: &'a Library,
    locale: &'a Locale,
    message: &'a Message,
    receipt: &'a Receipt,
    facts: BTreeMap<&'a str, &'a Fact>,
}

impl Check<'_> {
    fn receipt(&self, at: Timestamp, out: &mut Vec<Violation>) {
        if self.facts.len() != self.receipt.facts.len() {
            out.push(whole("receipt", "", "two facts of one name"));
        }
        for fact in &self.receipt.facts {
            if !fact.is_fresh(at) {
                out.push(whole("receipt", &fact.name, "stale fact"));
            }
        }
    }

    /// Everything about a message that is neither text nor fact.
    fn frame(&self, template: &Template, out: &mut Vec<Violation>) {
        let message = self.message;
        if message.direction != self.locale.meta.direction {
            out.push(whole("direction", &message.direction, "not the direction of the language"));
        }
        if !template.channels.contains(&message.channel) {
            out.push(whole("channel", message.channel.as_str(), "template is not made for this channel"));
        }
        if let Some(whatsapp) = &message.whatsapp
            && (whatsapp.name != template.whatsapp_name()
                || whatsapp.language != self.locale.meta.whatsapp
                || whatsapp.category != template.category)
        {
            out.push(whole("whatsapp.name", &whatsapp.name, "not the registered template"));
        }
    }

    fn fields(&self, out: &mut Vec<Violation>) {
        let fields = fields(self.message);
        let names: Vec<&str> = fields.iter().map(|(name, _, _)| name.as_str()).collect();
        for binding in self.receipt.bindings.iter().filter(|b| !names.contains(&b.field.as_str())) {
            out.push(whole(&binding.field, &binding.rendered, "binding of a text that is not there"));
        }
        for (name, text, reading) in &fields {
            if text.len() > TEXT_BYTES_MAX {
                out.push(violation(name, text, (0, 0), "text too long"));
                continue;
            }
            let proofs = self.replay(name, text, out);
            match reading {
                Reading::Text => self.read_text(name, text, &proofs, out),
                Reading::Address => need(name, text, (0, text.len()), &proofs, out),
                Reading::Html => self.read_html(name, text, &proofs, out),
            }
        }
    }

    /// The bindings of one field that hold; each that does not is a violation.
    fn replay(&self, field: &str, text: &str, out: &mut Vec<Violation>) -> Vec<(usize, usize, Proof)> {
        let mut proofs = Vec::new();
        for binding in self.receipt.bindings.iter().filter(|b| b.field == field) {
            let stands = text.get(binding.start..binding.end) == Some(binding.rendered.as_str());
            match (stands, self.proof(binding)) {
                (true, Some(proof)) => proofs.push((binding.start, binding.end, proof)),
                (false, _) => out.push(whole(field, &binding.rendered, "bound piece does not stand where it should")),
                (_, None) => {
                    out.push(violation(field, text, (binding.start, binding.end), "is not what its fact says"))
                }
            }
        }
        proofs
    }

    fn proof(&self, binding: &Binding) -> Option<Proof> {
        let fact = self.facts.get(binding.fact.as_str())?;
        let is = |expected: &str| {
            binding.rendered == expected || (binding.field == "html" && binding.rendered == clean::escape(expected))
        };
        let expected = format::fact(self.locale, fact);
        if expected.is_empty() {
            return None;
        }
        if is(&expected) {
            return Some(Proof::Fact);
        }
        if let (FactValue::Link(link), "whatsapp.button_suffix") = (&fact.value, binding.field.as_str()) {
            return write::button_suffix(link).filter(|s| is(s)).map(|_| Proof::Fact);
        }
        // A text of an earlier version of the locale cannot be formed again; its numbers are bound all the same.
        let same_version = self.receipt.template_version == self.locale.version(&self.message.template);
        let lines = templates::CLAIMS.iter().filter(|(_, claim)| *claim == binding.fact);
        let mut formed = lines.map(|(line, _)| write::claim_line(self.locale, line, &self.receipt.facts));
        (!same_version || formed.any(|line| line.is_some_and(|l| is(&l)))).then_some(Proof::Line)
    }

    fn tokens(&self, text: &str) -> (Folded, Vec<Token>) {
        let read = scan::scan(&self.library.lexicon(self.locale), text);
        (read.folded, read.tokens)
    }

    fn read_text(&self, name: &str, text: &str, proofs: &[(usize, usize, Proof)], out: &mut Vec<Violation>) {
        let (folded, tokens) = self.tokens(text);
        for token in tokens {
            check_token((name, text), text, &token, |start, end| (start, end), proofs, out);
        }
        for (start, end) in self.known_codes(&folded) {
            need(name, text, (start, end), proofs, out);
        }
    }

    fn read_html(&self, name: &str, html: &str, proofs: &[(usize, usize, Proof)], out: &mut Vec<Violation>) {
        let page = Page::read(html);
        out.extend(page.refused.iter().map(|(start, end, why)| violation(name, html, (*start, *end), why)));
        for span in &page.addresses {
            let whole = proofs.iter().any(|(a, b, p)| *p == Proof::Fact && (*a, *b) == *span);
            if !whole {
                out.push(violation(name, html, *span, "address without a fact"));
            }
        }
        let (folded, tokens) = self.tokens(&page.text);
        for token in tokens {
            check_token((name, html), &page.text, &token, |start, end| page.source(start, end), proofs, out);
        }
        for (start, end) in self.known_codes(&folded) {
            need(name, html, page.source(start, end), proofs, out);
        }
    }

    /// Every place where the code of a fact stands, also one that looks like an ordinary word.
    fn known_codes(&self, folded: &Folded) -> Vec<(usize, usize)> {
        let codes = self.receipt.facts.iter().filter_map(|f| match &f.value {
            FactValue::Code(code) => Some(Pattern::new(&fold(code))),
            _ => None,
        });
        codes.flat_map(|p| p.find(folded)).map(|(a, b)| folded.span(a, b)).collect()
    }
}

/// Every text of a message, by the name that bindings use.
fn fields(message: &Message) -> Vec<(String, &str, Reading)> {
    let mut fields: Vec<(String, &str, Reading)> = vec![
        ("subject".into(), &message.subject, Reading::Text),
        ("preheader".into(), &message.preheader, Reading::Text),
        ("text".into(), &message.text, Reading::Text),
    ];
    if let Some(html) = &message.html {
        fields.push(("html".into(), html, Reading::Html));
    }
    for (i, item) in message.items.iter().enumerate() {
        fields.push((format!("item{i}.title"), &item.title, Reading::Text));
        fields.push((format!("item{i}.price"), &item.price, Reading::Text));
        fields.push((format!("item{i}.quantity"), &item.quantity, Reading::Text));
        fields.extend(item.price_before.iter().map(|t| (format!("item{i}.price_before"), t.as_str(), Reading::Text)));
        fields.extend(item.note.iter().map(|t| (format!("item{i}.note"), t.as_str(), Reading::Text)));
        fields.extend(item.image_url.iter().map(|t| (format!("item{i}.image"), t.as_str(), Reading::Address)));
    }
    for (name, action) in [("action", &message.action), ("opt_out", &message.opt_out)] {
        if let Some(action) = action {
            fields.push((format!("{name}.label"), &action.label, Reading::Text));
            fields.push((format!("{name}.url"), &action.url, Reading::Address));
        }
    }
    if let Some(whatsapp) = &message.whatsapp {
        fields.extend(
            whatsapp.body.iter().enumerate().map(|(i, t)| (format!("whatsapp.body{i}"), t.as_str(), Reading::Text)),
        );
        fields.extend(
            whatsapp.header_image.iter().map(|t| ("whatsapp.header_image".into(), t.as_str(), Reading::Address)),
        );
        fields.extend(
            whatsapp.button_suffix.iter().map(|t| ("whatsapp.button_suffix".into(), t.as_str(), Reading::Address)),
        );
    }
    fields
}

/// Every visible character of the token must come from a fact; a promising word may also stand in a sentence that is
/// proven as a whole. `source` leads from the text that was read to the field's own bytes.
fn check_token(
    (name, field): (&str, &str),
    read: &str,
    token: &Token,
    source: impl Fn(usize, usize) -> (usize, usize),
    proofs: &[(usize, usize, Proof)],
    out: &mut Vec<Violation>,
) {
    let a_line_is_enough = matches!(token.kind, Kind::Promise(_));
    let covered = |(start, end): (usize, usize)| {
        proofs.iter().any(|(a, b, p)| *a <= start && end <= *b && (*p == Proof::Fact || a_line_is_enough))
    };
    let piece = read.get(token.start..token.end).unwrap_or_default();
    let mut visible = piece.char_indices().filter(|(_, c)| !c.is_whitespace() && !matches!(c, ',' | '.' | ';' | '，'));
    let mut every_character = || visible.all(|(i, c)| covered(source(token.start + i, token.start + i + c.len_utf8())));
    let span = source(token.start, token.end);
    let proven = covered(span) || (matches!(token.kind, Kind::Number(_) | Kind::Code) && every_character());
    if !proven {
        out.push(violation(name, field, span, token.kind.why()));
    }
}

/// The whole span must be a fact (an empty text needs none).
fn need(
    name: &str,
    text: &str,
    (start, end): (usize, usize),
    proofs: &[(usize, usize, Proof)],
    out: &mut Vec<Violation>,
) {
    let proven = proofs.iter().any(|(a, b, p)| *p == Proof::Fact && *a <= start && end <= *b);
    if start < end && !proven {
        out.push(violation(name, text, (start, end), "address or code without a fact"));
    }
}
