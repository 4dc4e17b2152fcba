//! The mail: plain text, and HTML by way of MJML, which knows the quirks of mail programs. Calm, one column, readable in
//! the dark, on a phone, without pictures, and from right to left.

use std::fmt::Write as _;

use mrml::prelude::parser::ParserOptions;
use mrml::prelude::render::RenderOptions;

use super::item_block;
use super::pieces::{Action, Item, Pieces, action};
use super::templates::Template;
use super::voice::Voice;
use crate::clean::escape;
use crate::error::ComposeError;

/// What only a mail says, marked.
pub(crate) struct Mail {
    pub(crate) subject: String,
    pub(crate) preheader: String,
    pub(crate) intro: String,
    pub(crate) shop: String,
    pub(crate) address: Option<String>,
    pub(crate) why: String,
    pub(crate) opt_out: Option<Action>,
}

impl Mail {
    /// Forms it. Advertising needs a postal address and a way out; a reminder of an order does not.
    pub(crate) fn gather(
        voice: &Voice<'_>,
        template: &Template,
        say: impl Fn(&str) -> Result<String, ComposeError>,
    ) -> Result<Self, ComposeError> {
        let needed = |name: &str| voice.told(name).ok_or_else(|| voice.missing(template.name, name));
        let opt_out = action(voice, template.name, "unsubscribe", "opt_out.link");
        let address = needed("shop.address");
        let marketing = template.is_marketing();
        Ok(Self {
            subject: say("subject")?,
            preheader: say("preheader")?,
            intro: say("intro")?,
            shop: needed("shop.name")?,
            address: if marketing { Some(address?) } else { address.ok() },
            why: voice.say(template.name, template.why)?,
            opt_out: if marketing { Some(opt_out?) } else { opt_out.ok() },
        })
    }
}

/// The plain-text part.
pub(crate) fn text(mail: &Mail, pieces: &Pieces) -> String {
    let mut blocks = vec![pieces.greeting.clone(), mail.intro.clone()];
    blocks.extend(pieces.proofs.iter().cloned());
    blocks.extend(item_block(pieces));
    blocks.extend(pieces.coupon.iter().map(|c| format!("{}\n{}\n{}", c.label, c.line, c.expires)));
    blocks.extend(pieces.answers.iter().cloned());
    blocks.extend(pieces.action.iter().map(|a| format!("{}:\n{}", a.label, a.url)));
    if let Some(heading) = &pieces.also_heading {
        let lines: Vec<&str> = pieces.also.iter().map(|i| i.line.as_str()).collect();
        blocks.push(format!("{heading}\n{}", lines.join("\n")));
    }
    let mut foot = vec!["-- ", &mail.shop];
    foot.extend(mail.address.as_deref());
    foot.push(&mail.why);
    let out = mail.opt_out.as_ref().map(|a| format!("{}: {}", a.label, a.url));
    foot.extend(out.as_deref());
    blocks.push(foot.join("\n"));
    blocks.join("\n\n")
}

/// The HTML document, still marked.
pub(crate) fn html(voice: &Voice<'_>, mail: &Mail, pieces: &Pieces) -> Result<String, ComposeError> {
    let fail =
        |why: String| ComposeError::Locale { locale: voice.locale.tag.to_owned(), message: "html".to_owned(), why };
    let mut slots = Slots::default();
    let source = mjml(voice, mail, pieces, &mut slots).map_err(|e| fail(e.to_string()))?;
    let parsed = mrml::parse_with_options(&source, &ParserOptions::default()).map_err(|e| fail(e.to_string()))?;
    parsed.element.render(&RenderOptions::default()).map(|html| slots.fill(&html)).map_err(|e| fail(e.to_string()))
}

/// Everything that is told waits here while MJML becomes HTML: the MJML parser sees our own layout and nothing else, so
/// no name, whatever it holds, can reach it.
#[derive(Default)]
struct Slots(Vec<String>);

const SLOT: &str = "cwslot";

impl Slots {
    /// Keeps a marked text, made safe for HTML, and gives the word that stands for it.
    fn put(&mut self, marked: &str) -> String {
        self.0.push(escape(marked).into_owned());
        format!("{SLOT}{:04}", self.0.len() - 1)
    }

    fn fill(&self, html: &str) -> String {
        let mut parts = html.split(SLOT);
        let mut out = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (index, rest) = part.split_at(part.len().min(4));
            out.push_str(index.parse().ok().and_then(|i: usize| self.0.get(i)).map_or("", String::as_str));
            out.push_str(rest);
        }
        out
    }
}

const HEAD: &str = include_str!("head.mjml");

fn mjml(voice: &Voice<'_>, mail: &Mail, pieces: &Pieces, slots: &mut Slots) -> Result<String, std::fmt::Error> {
    let locale = voice.locale;
    let sides = Sides::of(locale.is_rtl());
    let mut out = String::with_capacity(16 * 1024);
    write!(out, "<mjml lang=\"{}\" dir=\"{}\"><mj-head>", locale.tag, locale.meta.direction)?;
    write!(
        out,
        "<mj-title>{}</mj-title><mj-preview>{}</mj-preview>",
        slots.put(&mail.subject),
        slots.put(&mail.preheader)
    )?;
    write!(
        out,
        "{}</mj-head><mj-body css-class=\"canvas\" background-color=\"#f4f2ee\" width=\"600px\">",
        HEAD.replace("{start}", sides.start).replace("{direction}", &locale.meta.direction)
    )?;
    section(&mut out, "page", "28px 0 12px", &text_block(&bold(&mail.shop, slots), "shop", "0 28px"))?;
    let mut card = text_block(&slots.put(&pieces.greeting), "strong", "0 28px 8px");
    card.push_str(&text_block(&slots.put(&mail.intro), "ink", "0 28px 8px"));
    for proof in &pieces.proofs {
        card.push_str(&text_block(&slots.put(proof), "soft", "4px 28px"));
    }
    card.push_str(&table(&pieces.items, sides, slots)?);
    for line in pieces.more.iter().chain(&pieces.total) {
        card.push_str(&text_block(&slots.put(line), "strong", "4px 28px"));
    }
    card.push_str(&coupon(pieces, sides, slots));
    for answer in &pieces.answers {
        card.push_str(&text_block(&slots.put(answer), "ink", "8px 28px 0"));
    }
    if let Some(action) = &pieces.action {
        let (url, label) = (slots.put(&action.url), slots.put(&action.label));
        write!(card, "<mj-button css-class=\"button\" href=\"{url}\" padding=\"24px 28px 8px\">{label}</mj-button>")?;
    }
    section(&mut out, "card", "28px 0 24px", &card)?;
    if let Some(heading) = &pieces.also_heading {
        let also = text_block(&slots.put(heading), "strong", "0 28px 4px") + &table(&pieces.also, sides, slots)?;
        section(&mut out, "page", "0", "<mj-spacer height=\"16px\" />")?;
        section(&mut out, "card", "24px 0", &also)?;
    }
    section(&mut out, "page", "20px 0 36px", &foot(mail, slots))?;
    out.push_str("</mj-body></mjml>");
    Ok(out)
}

/// Where lines start and end.
#[derive(Clone, Copy)]
struct Sides {
    start: &'static str,
    end: &'static str,
}

impl Sides {
    const fn of(rtl: bool) -> Self {
        if rtl { Self { start: "right", end: "left" } } else { Self { start: "left", end: "right" } }
    }
}

fn section(out: &mut String, class: &str, padding: &str, content: &str) -> std::fmt::Result {
    let color = if class == "card" { "#ffffff" } else { "#f4f2ee" };
    let radius = if class == "card" { " border-radius=\"12px\"" } else { "" };
    write!(
        out,
        "<mj-section css-class=\"{class}\" background-color=\"{color}\"{radius} padding=\"{padding}\"><mj-column>{content}</mj-column></mj-section>"
    )
}

fn text_block(html: &str, class: &str, padding: &str) -> String {
    format!("<mj-text css-class=\"{class}\" mj-class=\"{class}\" padding=\"{padding}\">{html}</mj-text>")
}

fn bold(text: &str, slots: &mut Slots) -> String {
    format!("<strong>{}</strong>", slots.put(text))
}

/// Products as rows of a table, which mirrors by itself when the direction turns.
fn table(items: &[Item], sides: Sides, slots: &mut Slots) -> Result<String, std::fmt::Error> {
    if items.is_empty() {
        return Ok(String::new());
    }
    let mut out = String::from("<mj-table padding=\"8px 28px 4px\" width=\"100%\">");
    for item in items {
        let line = "border-bottom:1px solid #e9e5de";
        write!(out, "<tr class=\"row\"><td class=\"pic\" width=\"72\" style=\"width:72px;padding:14px 0;{line}\">")?;
        let title = slots.put(&item.title);
        if let Some(image) = &item.image {
            let style = "display:block;width:72px;max-height:96px;object-fit:contain;border-radius:8px;background:#f1efea;\
                         color:#6f6a61;font-size:11px;line-height:14px;overflow:hidden";
            write!(out, "<img src=\"{}\" alt=\"{title}\" width=\"72\" style=\"{style}\" />", slots.put(image))?;
        }
        write!(out, "</td><td style=\"padding:14px;{line};text-align:{};vertical-align:middle\">", sides.start)?;
        write!(out, "<div class=\"strong\" style=\"color:#22201c;font-weight:600\"><bdi>{title}</bdi></div>")?;
        for small in
            [Some(item.quantity.as_str()), item.note.as_deref()].into_iter().flatten().filter(|s| !s.is_empty())
        {
            write!(out, "<div class=\"soft\" style=\"color:#6f6a61;font-size:14px\">{}</div>", slots.put(small))?;
        }
        let end = format!("padding:14px 0;{line};text-align:{};vertical-align:middle;white-space:nowrap", sides.end);
        write!(out, "</td><td align=\"{}\" style=\"{end}\">", sides.end)?;
        write!(
            out,
            "<div class=\"strong\" style=\"color:#22201c;font-weight:600\"><bdi>{}</bdi></div>",
            slots.put(&item.price)
        )?;
        if let Some(before) = &item.price_before {
            write!(
                out,
                "<div class=\"soft\" style=\"color:#6f6a61;font-size:14px\"><s><bdi>{}</bdi></s></div>",
                slots.put(before)
            )?;
        }
        out.push_str("</td></tr>");
    }
    out.push_str("</mj-table>");
    Ok(out)
}

fn coupon(pieces: &Pieces, sides: Sides, slots: &mut Slots) -> String {
    let Some(coupon) = &pieces.coupon else { return String::new() };
    let box_style = format!(
        "padding:18px 20px;border:1px dashed #b9b1a2;border-radius:10px;background:#faf8f4;text-align:{}",
        sides.start
    );
    format!(
        "<mj-table padding=\"14px 28px\" width=\"100%\"><tr><td class=\"coupon\" style=\"{box_style}\">\
         <div class=\"soft\" style=\"color:#6f6a61;font-size:14px\">{}</div>\
         <div class=\"strong\" style=\"color:#22201c;font-size:20px;line-height:30px;font-weight:700;letter-spacing:0.5px\"><bdi>{}</bdi></div>\
         <div class=\"strong\" style=\"color:#22201c\">{}</div><div class=\"soft\" style=\"color:#6f6a61;font-size:14px\">{}</div></td></tr></mj-table>",
        slots.put(&coupon.label),
        slots.put(&coupon.code),
        slots.put(&coupon.offer),
        slots.put(&coupon.expires),
    )
}

fn foot(mail: &Mail, slots: &mut Slots) -> String {
    let mut lines = vec![bold(&mail.shop, slots)];
    lines.extend(mail.address.iter().map(|a| slots.put(a)));
    lines.push(slots.put(&mail.why));
    if let Some(out) = &mail.opt_out {
        let style = "color:#6f6a61;text-decoration:underline";
        lines.push(format!(
            "<a class=\"soft\" href=\"{}\" style=\"{style}\">{}</a>",
            slots.put(&out.url),
            slots.put(&out.label)
        ));
    }
    text_block(&lines.join("<br />"), "foot", "0 28px")
}
