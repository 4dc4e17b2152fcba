//! Writes messages: a template, a language and facts become a text with its receipt, which the verifier reads once more
//! before anybody else does.

mod email;
mod pieces;
pub(crate) mod templates;
mod voice;

use domain::consent::ChannelKind;
use domain::fact::{Fact, FactValue};
use domain::message::{Binding, Message, MessageAction, MessageItem, Receipt, WhatsappTemplate};
use domain::timestamp::Timestamp;
use fluent_bundle::FluentValue;

use crate::error::ComposeError;
use crate::library::{Library, Locale};
use crate::marks;
use crate::verify::verify;
use pieces::{Action, Item, Pieces};
use templates::Template;
pub(crate) use voice::Voice;

/// What to write.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// One of [`template_names`].
    pub template: &'a str,
    /// Where it goes.
    pub channel: ChannelKind,
    /// Wanted languages, best first (the shopper's, then the shop's); falls back to `en`.
    pub locales: &'a [&'a str],
    /// What may be told.
    pub facts: &'a [Fact],
    /// Answer lines in order of preference (`answer-free-returns`, …): the first whose facts are all there are told, two
    /// in a mail and one elsewhere; unknown names are left out.
    pub answers: &'a [&'a str],
    /// WhatsApp outside the 24-hour window: also fill [`Message::whatsapp`], and write the text as that template shows it.
    pub whatsapp_template: bool,
    /// Now; facts must be fresh.
    pub now: Timestamp,
}

/// A message with its proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Composed {
    /// Ready for the channel.
    pub message: Message,
    /// Which fact stands behind which piece.
    pub receipt: Receipt,
}

/// Names of all templates.
#[must_use]
pub fn template_names() -> Vec<&'static str> {
    templates::TEMPLATES.iter().map(|t| t.name).collect()
}

/// Writes a message and verifies it.
///
/// # Errors
/// See [`ComposeError`]; nothing unverified is ever returned.
pub fn compose(library: &Library, request: &Request<'_>) -> Result<Composed, ComposeError> {
    let template = templates::find(request.template)
        .ok_or_else(|| ComposeError::UnknownTemplate(request.template.chars().take(80).collect()))?;
    if !template.channels.contains(&request.channel) {
        let (template, channel) = (template.name.to_owned(), request.channel.as_str().to_owned());
        return Err(ComposeError::UnsupportedChannel { template, channel });
    }
    let tag = library.negotiate(request.locales);
    let locale = library.exact(tag).ok_or_else(|| ComposeError::UnknownTemplate(tag.to_owned()))?;
    let voice = Voice::new(locale, request.facts)?;
    let pieces = Pieces::gather(&voice, template, request)?;
    let mut writer = Writer { voice: &voice, template, bindings: Vec::new() };
    let message = match request.channel {
        ChannelKind::Email => writer.email(&pieces)?,
        ChannelKind::Whatsapp => writer.whatsapp(&pieces, request.whatsapp_template)?,
        ChannelKind::Webchat | ChannelKind::Human | ChannelKind::Telegram | ChannelKind::Instagram => {
            writer.chat(request.channel, &pieces)?
        }
    };
    let receipt = receipt(writer.bindings, locale.version(template.name), request)?;
    verify(library, &message, &receipt, request.now).map_err(ComposeError::Unverified)?;
    Ok(Composed { message, receipt })
}

/// The body to register with Meta for a template, with `{{1}}` … where its parameters go; `None` for templates that have
/// no WhatsApp form.
#[must_use]
pub fn whatsapp_template_text(library: &Library, locale: &str, template: &str) -> Option<String> {
    let template = templates::find(template).filter(|t| !t.whatsapp.is_empty())?;
    let locale = library.known(locale)?;
    let voice = Voice::new(locale, &[]).ok()?;
    let params = template.whatsapp.iter().enumerate();
    let args = params.map(|(i, name)| (name.replace('.', "_"), format!("{{{{{}}}}}", i + 1))).collect::<Vec<_>>();
    let args = args.iter().map(|(k, v)| (k.as_str(), FluentValue::from(v.clone()))).collect();
    let body = voice.say_with(template.name, &format!("{}-whatsapp", template.name), args).ok()?;
    Some(format!("{body}\n\n{}", voice.say(template.name, "opt-out-reply").ok()?))
}

/// A message of the locale that needs no facts.
pub(crate) fn fixed(locale: &Locale, id: &str) -> Option<String> {
    let message = locale.bundle.get_message(id)?.value()?;
    let mut errors = Vec::new();
    let text = locale.bundle.format_pattern(message, None, &mut errors).into_owned();
    errors.is_empty().then_some(text)
}

/// A claiming sentence formed again from facts, for the verifier.
pub(crate) fn claim_line(locale: &Locale, line: &str, facts: &[Fact]) -> Option<String> {
    Voice::new(locale, facts).ok()?.say("", line).ok().map(|text| marks::plain(&text))
}

/// What follows the fixed part (scheme, host and slash) of a button's address.
pub(crate) fn button_suffix(url: &str) -> Option<&str> {
    url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map(|(_, path)| path).filter(|p| !p.is_empty())
}

/// Only the facts that were told; each must be fresh.
fn receipt(bindings: Vec<Binding>, template_version: String, request: &Request<'_>) -> Result<Receipt, ComposeError> {
    let facts: Vec<Fact> =
        request.facts.iter().filter(|f| bindings.iter().any(|b| b.fact == f.name)).cloned().collect();
    match facts.iter().find(|f| !f.is_fresh(request.now)) {
        Some(stale) => Err(ComposeError::Stale { fact: stale.name.clone() }),
        None => Ok(Receipt {
            template_version,
            facts,
            bindings,
            composed_at: request.now,
            lines: Vec::new(),
            subject: None,
        }),
    }
}

/// Puts pieces into fields and notes what is bound where.
struct Writer<'a> {
    voice: &'a Voice<'a>,
    template: &'static Template,
    bindings: Vec<Binding>,
}

impl Writer<'_> {
    fn say(&self, suffix: &str, pieces: &Pieces) -> Result<String, ComposeError> {
        let mut more = Vec::new();
        more.extend(pieces.offer.iter().map(|offer| ("offer", FluentValue::from(offer.clone()))));
        if self.template.proof {
            let none = self.voice.say(self.template.name, "proof-none")?;
            more.push(("proof", FluentValue::from(pieces.proofs.first().cloned().unwrap_or(none))));
        }
        self.voice.say_with(self.template.name, &format!("{}-{suffix}", self.template.name), more)
    }

    /// The final text of a field.
    fn put(&mut self, field: &str, marked: &str) -> String {
        let (text, bindings) = marks::strip(field, marked, &self.voice.names);
        self.bindings.extend(bindings);
        text
    }

    fn message(&mut self, channel: ChannelKind, text: &str) -> Message {
        Message {
            channel,
            locale: self.voice.locale.tag.to_owned(),
            direction: self.voice.locale.meta.direction.clone(),
            template: self.template.name.to_owned(),
            subject: String::new(),
            preheader: String::new(),
            text: self.put("text", text),
            html: None,
            items: Vec::new(),
            action: None,
            opt_out: None,
            whatsapp: None,
            choices: Vec::new(),
        }
    }

    fn email(&mut self, pieces: &Pieces) -> Result<Message, ComposeError> {
        let mail = email::Mail::gather(self.voice, self.template, |suffix| self.say(suffix, pieces))?;
        let html = email::html(self.voice, &mail, pieces)?;
        let mut message = self.message(ChannelKind::Email, &email::text(&mail, pieces));
        message.subject = self.put("subject", &mail.subject);
        message.preheader = self.put("preheader", &mail.preheader);
        message.html = Some(self.put("html", &html));
        message.items = self.items(&pieces.items, &pieces.also);
        message.action = self.action("action", pieces.action.as_ref());
        message.opt_out = self.action("opt_out", mail.opt_out.as_ref());
        Ok(message)
    }

    fn whatsapp(&mut self, pieces: &Pieces, as_template: bool) -> Result<Message, ComposeError> {
        let opt_out = self.voice.say(self.template.name, "opt-out-reply")?;
        let text = if as_template { self.say("whatsapp", pieces)? } else { self.whatsapp_text(pieces)? };
        let mut message = self.message(ChannelKind::Whatsapp, &format!("{text}\n\n{opt_out}"));
        message.items = self.items(&pieces.items, &[]);
        message.action = self.action("action", pieces.action.as_ref());
        let word = self.voice.say(self.template.name, "opt-out-word")?;
        message.opt_out = Some(MessageAction { label: word, url: String::new() });
        if as_template {
            message.whatsapp = Some(self.whatsapp_template(pieces)?);
        }
        Ok(message)
    }

    fn whatsapp_text(&self, pieces: &Pieces) -> Result<String, ComposeError> {
        let mut blocks = vec![format!("{}\n{}", pieces.greeting, self.say("intro", pieces)?)];
        blocks.extend(item_block(pieces));
        blocks.extend(pieces.proofs.iter().cloned());
        blocks.extend(pieces.coupon.iter().map(|c| format!("{}\n{}\n{}", c.label, c.line, c.expires)));
        blocks.extend(pieces.answers.iter().cloned());
        blocks.extend(pieces.action.iter().map(|a| format!("{}:\n{}", a.label, a.url)));
        Ok(blocks.join("\n\n"))
    }

    fn whatsapp_template(&mut self, pieces: &Pieces) -> Result<WhatsappTemplate, ComposeError> {
        let mut body = Vec::new();
        for (i, param) in self.template.whatsapp.iter().enumerate() {
            let marked = match *param {
                "offer" => pieces.offer.clone().unwrap_or_default(),
                "proof" => match pieces.proofs.first() {
                    Some(proof) => proof.clone(),
                    None => self.voice.say(self.template.name, "proof-none")?,
                },
                fact => self.voice.told(fact).ok_or_else(|| self.voice.missing(self.template.name, fact))?,
            };
            body.push(self.put(&format!("whatsapp.body{i}"), &marked));
        }
        let image = pieces.items.first().and_then(|i| i.image.as_ref());
        Ok(WhatsappTemplate {
            name: self.template.whatsapp_name(),
            language: self.voice.locale.meta.whatsapp.clone(),
            category: self.template.category.to_owned(),
            body,
            header_image: image.map(|url| self.put("whatsapp.header_image", url)),
            button_suffix: self.button_suffix(),
        })
    }

    fn button_suffix(&mut self) -> Option<String> {
        let Some(FactValue::Link(url)) = self.voice.fact("link").map(|f| &f.value) else { return None };
        let suffix = button_suffix(url.trim())?.to_owned();
        let (field, fact) = ("whatsapp.button_suffix".to_owned(), "link".to_owned());
        self.bindings.push(Binding { field, start: 0, end: suffix.len(), fact, rendered: suffix.clone() });
        Some(suffix)
    }

    fn chat(&mut self, channel: ChannelKind, pieces: &Pieces) -> Result<Message, ComposeError> {
        let mut lines = vec![self.say("chat", pieces)?];
        lines.extend(pieces.answers.iter().cloned());
        Ok(self.message(channel, &lines.join("\n")))
    }

    fn items(&mut self, cart: &[Item], also: &[Item]) -> Vec<MessageItem> {
        let mut items = Vec::new();
        for (i, item) in cart.iter().chain(also).enumerate() {
            let mut put = |field: &str, text: &str| self.put(&format!("item{i}.{field}"), text);
            items.push(MessageItem {
                title: put("title", &item.title),
                price: put("price", &item.price),
                price_before: item.price_before.as_ref().map(|t| put("price_before", t)),
                quantity: put("quantity", &item.quantity),
                image_url: item.image.as_ref().map(|t| put("image", t)),
                url: None,
                note: item.note.as_ref().map(|t| put("note", t)),
            });
        }
        items
    }

    fn action(&mut self, field: &str, action: Option<&Action>) -> Option<MessageAction> {
        action.map(|a| MessageAction {
            label: self.put(&format!("{field}.label"), &a.label),
            url: self.put(&format!("{field}.url"), &a.url),
        })
    }
}

/// The cart's lines with what is left out and the total.
fn item_block(pieces: &Pieces) -> Option<String> {
    let lines: Vec<&str> = pieces
        .items
        .iter()
        .map(|i| i.line.as_str())
        .chain(pieces.more.as_deref())
        .chain(pieces.total.as_deref())
        .collect();
    (!pieces.items.is_empty()).then(|| lines.join("\n"))
}
