//! Pages that a shop wrote for its customers, as sections: HTML, Markdown, plain text, and lists of questions and answers
//! (CSV, JSON, exported macros).
//!
//! What is read is text and nothing else: scripts, hidden elements and navigation are left out, and whatever the words ask a
//! machine to do is never done. Every reader is pure, takes what can be had by [`folder`] or [`fetch`], and is bounded.
//!
//! To add a format: a module with a function that fills an [`outline::Outline`], a variant of [`Format`], and how it is told.

pub mod fetch;
pub mod folder;

mod entries;
mod html;
mod markdown;
mod outline;

use domain::page::Section;
use outline::Outline;

/// Largest page, in bytes.
pub const PAGE_BYTES_MAX: usize = 2 << 20;

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// HTML.
    Html,
    /// Markdown.
    Markdown,
    /// Plain text.
    Text,
    /// A table with a column for the question and one for the answer.
    Csv,
    /// A list of questions and answers, or macros.
    Json,
}

/// A page as sections.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Its sections, in order; their language is not known yet.
    pub sections: Vec<Section>,
    /// What was left out, for the operator.
    pub notes: Vec<String>,
}

/// Why a page cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Unreadable(pub String);

/// How a page is written, by its name (`faq.md`) or media type (`text/html; charset=utf-8`).
#[must_use]
pub fn format_of(name: &str, media_type: Option<&str>) -> Option<Format> {
    let media_type = media_type.and_then(|text| text.split(';').next()).map(|text| text.trim().to_ascii_lowercase());
    match media_type.as_deref() {
        Some("text/html" | "application/xhtml+xml") => return Some(Format::Html),
        Some("text/markdown") => return Some(Format::Markdown),
        Some("text/csv") => return Some(Format::Csv),
        Some("application/json" | "application/ld+json") => return Some(Format::Json),
        Some("text/plain") | None => {}
        Some(_) => return None,
    }
    let end = name.rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase());
    match end.as_deref() {
        Some("html" | "htm" | "xhtml") => Some(Format::Html),
        Some("md" | "markdown") => Some(Format::Markdown),
        Some("csv" | "tsv") => Some(Format::Csv),
        Some("json") => Some(Format::Json),
        Some("txt" | "text") => Some(Format::Text),
        _ => media_type.map(|_| Format::Text),
    }
}

/// Cuts a page into sections. `name` stands for the title where the page has none.
///
/// # Errors
/// When it is no text, too large, or holds nothing that could be told.
pub fn read(bytes: &[u8], format: Format, name: &str) -> Result<Document, Unreadable> {
    if bytes.len() > PAGE_BYTES_MAX {
        return Err(Unreadable(format!("is larger than {PAGE_BYTES_MAX} bytes")));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable("is not UTF-8 text".into()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\0') {
        return Err(Unreadable("is not text".into()));
    }
    let mut outline = Outline::default();
    match format {
        Format::Html => html::read(text, &mut outline),
        Format::Markdown => markdown::read(text, &mut outline),
        Format::Text => markdown::read_plain(text, &mut outline),
        Format::Csv => entries::read_table(text, &mut outline)?,
        Format::Json => entries::read_json(text, &mut outline)?,
    }
    let document = outline.finish(&title_from(name));
    if document.sections.is_empty() {
        let why = document.notes.first().map(|note| format!(": {note}")).unwrap_or_default();
        return Err(Unreadable(format!("holds no text that could be told{why}")));
    }
    Ok(document)
}

/// `help/return-policy.md` → `Return policy`.
fn title_from(name: &str) -> String {
    let last = name.trim_end_matches('/').rsplit(['/', '\\']).next().unwrap_or(name);
    let stem = last.rsplit_once('.').map_or(last, |(stem, _)| stem);
    let words = outline::clean(&stem.replace(['-', '_'], " "));
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests;
