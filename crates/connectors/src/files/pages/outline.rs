//! From headings and blocks of text to sections of bounded length.

use std::collections::HashSet;

use domain::page::{SECTION_CHARS_MAX, SECTIONS_MAX, Section};

use super::Document;
use crate::files::text::references;

/// Longest heading, in characters.
const HEADING_CHARS_MAX: usize = 160;
/// Deepest path of headings.
const DEPTH_MAX: usize = 6;
/// Notes that are kept.
const NOTES_MAX: usize = 20;
/// Between two blocks of which the first does not end a sentence: a row of a table, a point of a list.
const BETWEEN: &str = " · ";

/// A page while it is read.
#[derive(Debug, Default)]
pub(super) struct Outline {
    title: Option<String>,
    /// Level and words of the headings above the text at hand.
    path: Vec<(u8, String)>,
    anchor: String,
    blocks: Vec<String>,
    taken: HashSet<String>,
    sections: Vec<Section>,
    notes: Vec<String>,
}

impl Outline {
    /// The page's own title, where the format tells it apart.
    pub(super) fn title(&mut self, text: &str) {
        let text = heading_text(text);
        if self.title.is_none() && !text.is_empty() {
            self.title = Some(text);
        }
    }

    /// A heading; what follows stands under it.
    pub(super) fn heading(&mut self, level: u8, text: &str, anchor: Option<&str>) {
        let text = heading_text(text);
        if text.is_empty() {
            return;
        }
        self.flush();
        self.path.retain(|(above, _)| *above < level);
        if self.path.len() < DEPTH_MAX {
            self.path.push((level, text.clone()));
        }
        let wanted = anchor.map(str::trim).filter(|id| !id.is_empty() && id.len() <= 100).map(clean);
        self.anchor = self.unique(wanted.unwrap_or_else(|| slug(&text)));
    }

    /// Some words under the last heading.
    pub(super) fn block(&mut self, text: &str) {
        let text = clean(text);
        if text.chars().any(char::is_alphanumeric) {
            self.blocks.push(text);
        }
    }

    /// Something for the operator.
    pub(super) fn note(&mut self, note: String) {
        if self.notes.len() < NOTES_MAX {
            self.notes.push(note);
        }
    }

    /// The page, once everything is read.
    pub(super) fn finish(mut self, name: &str) -> Document {
        self.flush();
        let first = self.sections.first().and_then(|section| section.path.first()).cloned();
        let title = self.title.or(first).filter(|title| !title.is_empty()).unwrap_or_else(|| name.to_owned());
        Document { title, sections: self.sections, notes: self.notes }
    }

    fn flush(&mut self) {
        let blocks = std::mem::take(&mut self.blocks);
        if blocks.is_empty() {
            return;
        }
        let path: Vec<String> = self.path.iter().map(|(_, text)| text.clone()).collect();
        if let Some(found) = blocks.iter().chain(path.last()).find_map(|block| placeholder(block)) {
            let heading = path.last().map_or("the beginning", String::as_str);
            let note = format!("left out “{heading}”: it holds the placeholder {found}");
            return self.note(note);
        }
        for text in parts(&blocks) {
            if self.sections.len() == SECTIONS_MAX {
                return self.note(format!("only the first {SECTIONS_MAX} sections were read"));
            }
            let (path, anchor) = (path.clone(), self.anchor.clone());
            self.sections.push(Section { path, anchor, text, language: String::new() });
        }
    }

    fn unique(&mut self, wanted: String) -> String {
        let mut anchor = wanted.clone();
        // Beyond so many equal headings the place is told less exactly.
        for n in 2..SECTIONS_MAX {
            if self.taken.insert(anchor.clone()) {
                break;
            }
            anchor = format!("{wanted}-{n}");
        }
        anchor
    }
}

/// Blocks joined to texts that can be told as a whole.
fn parts(blocks: &[String]) -> Vec<String> {
    let mut done = Vec::new();
    let mut text = String::new();
    for piece in blocks.iter().flat_map(|block| pieces(block)) {
        let between = if ends(&text) { " " } else { BETWEEN };
        let length = text.chars().count() + between.chars().count() + piece.chars().count();
        if text.is_empty() {
            text = piece;
        } else if length <= SECTION_CHARS_MAX {
            text.push_str(between);
            text.push_str(&piece);
        } else {
            done.push(std::mem::replace(&mut text, piece));
        }
    }
    if !text.is_empty() {
        done.push(text);
    }
    done
}

/// A block, or where it is too long its sentences, or where one is too long its words.
fn pieces(block: &str) -> Vec<String> {
    if block.chars().count() <= SECTION_CHARS_MAX {
        return vec![block.to_owned()];
    }
    let mut found = Vec::new();
    let (mut piece, mut count) = (String::new(), 0);
    let mut chars = block.chars().peekable();
    while let Some(c) = chars.next() {
        piece.push(c);
        count += 1;
        let sentence = is_end(c) && (chars.peek().is_none_or(|next| next.is_whitespace()) || !c.is_ascii());
        let full = count >= SECTION_CHARS_MAX || (count + 80 >= SECTION_CHARS_MAX && c.is_whitespace());
        if sentence || full {
            found.push(piece.trim().to_owned());
            piece.clear();
            count = 0;
        }
    }
    found.push(piece.trim().to_owned());
    found.retain(|piece| !piece.is_empty());
    found
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '。' | '！' | '？' | '।' | '؟' | '۔')
}

fn ends(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '’', ')', '»']).ends_with(|c| is_end(c) || matches!(c, ':' | ';' | '：'))
}

/// One line without references, controls and characters that nobody sees.
pub(super) fn clean(text: &str) -> String {
    let text = references(text);
    let mut out = String::with_capacity(text.len());
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let before = out.len();
        out.extend(word.chars().filter(|c| !is_unseen(*c)));
        if out.len() > before {
            out.push(' ');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Characters that carry words past the reader's eye, or turn them around. Joiners stay: some scripts need them.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

fn heading_text(text: &str) -> String {
    clean(text).trim_matches(|c: char| matches!(c, '#' | '¶' | ' ')).chars().take(HEADING_CHARS_MAX).collect()
}

fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().take(60).flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.trim_end_matches('-').to_owned()
}

/// A gap that somebody was to fill in: telling it would look like a mistake at best.
fn placeholder(text: &str) -> Option<String> {
    for (open, close) in [("{{", "}}"), ("{%", "%}"), ("<<", ">>"), ("%{", "}"), ("${", "}")] {
        if let Some((_, rest)) = text.split_once(open)
            && let Some((name, _)) = rest.split_once(close)
            && name.chars().count() <= 60
        {
            return Some(format!("{open}{name}{close}"));
        }
    }
    for (at, _) in text.match_indices('[') {
        let Some((name, _)) = text[at + 1..].split_once(']') else { break };
        let words = name.len() >= 3 && name.chars().count() <= 40 && name.chars().any(char::is_alphabetic);
        if words && name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '_' | '-' | '\'' | '/')) {
            return Some(format!("[{name}]"));
        }
    }
    None
}
