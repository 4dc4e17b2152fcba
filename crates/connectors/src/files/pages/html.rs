//! HTML as headings and blocks. No browser: what a style sheet hides is not known here, what the page itself marks as
//! hidden is left out, and so are scripts, forms and what stands around the content of every page.

use super::outline::Outline;

/// Deepest nesting that is followed.
const DEPTH_MAX: usize = 500;
/// How far up a closing tag looks for its element.
const LOOK_UP_MAX: usize = 50;
/// Attributes of one tag that are looked at.
const ATTRIBUTES_MAX: usize = 30;
/// Longest run of text without a break, in bytes.
const BLOCK_BYTES_MAX: usize = 64 << 10;

/// Elements whose content is no text of the page.
const RAW: [&str; 9] = ["script", "style", "template", "noscript", "iframe", "textarea", "title", "xmp", "noembed"];
/// Elements whose content is not for reading, or stands on every page.
const SKIPPED: [&str; 16] = [
    "head", "svg", "math", "nav", "footer", "aside", "form", "select", "dialog", "object", "canvas", "audio", "video",
    "menu", "map", "datalist",
];
/// Elements without content.
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
/// Elements that do not break a line.
const INLINE: [&str; 25] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s",
    "small", "span", "strong", "sub", "sup", "time", "u", "wbr",
];
/// Elements that close one of their kind when the next begins.
const SIBLINGS: [&str; 8] = ["li", "dt", "dd", "tr", "td", "th", "option", "p"];
/// Parts of class names under which stands what is on every page.
const AROUND: [&str; 13] = [
    "breadcrumb",
    "cookie-banner",
    "cookie-consent",
    "cookie-notice",
    "sidebar",
    "navbar",
    "newsletter",
    "announcement",
    "skip-link",
    "skip-to-content",
    "site-header",
    "site-footer",
    "pagination",
];

/// Reads a page.
pub(super) fn read(html: &str, outline: &mut Outline) {
    let within_main = find_tag(html, "main") || html.contains("role=\"main\"");
    let mut probe = Outline::default();
    Reader::new(within_main).read(html, &mut probe);
    let document = probe.finish("");
    // A main part that is empty, or never opened outside of a comment, was not meant.
    let whole = within_main && document.sections.is_empty();
    Reader::new(within_main && !whole).read(html, outline);
}

/// The words of a fragment, as blocks.
pub(super) fn blocks(html: &str) -> Vec<String> {
    let mut outline = Outline::default();
    Reader::new(false).read(html, &mut outline);
    outline.finish("").sections.into_iter().map(|section| section.text).collect()
}

fn find_tag(html: &str, name: &str) -> bool {
    html.match_indices('<').any(|(at, _)| {
        let rest = &html.as_bytes()[at + 1..];
        rest.len() > name.len() && rest[..name.len()].eq_ignore_ascii_case(name.as_bytes())
    })
}

struct Open {
    name: String,
    skip: bool,
    main: bool,
}

struct Reader {
    within_main: bool,
    open: Vec<Open>,
    skipping: usize,
    in_main: usize,
    text: String,
    /// Level and anchor of the heading at hand, and how deep it was opened.
    heading: Option<(u8, Option<String>, usize)>,
    /// The last `id` or `name` that was seen since the last heading.
    anchor: Option<String>,
}

impl Reader {
    fn new(within_main: bool) -> Self {
        let text = String::new();
        Self { within_main, open: Vec::new(), skipping: 0, in_main: 0, text, heading: None, anchor: None }
    }

    fn read(mut self, html: &str, outline: &mut Outline) {
        // Nothing after the last `>` can be a tag: without this, a file of `<` alone would take forever.
        let last = html.rfind('>').unwrap_or(0);
        let mut rest = html;
        while let Some(open) = rest.find('<').filter(|open| html.len() - rest.len() + open < last) {
            self.words(&rest[..open], outline);
            rest = &rest[open..];
            match Tag::at(rest) {
                Some((tag, after)) => {
                    rest = after;
                    if !tag.closes && RAW.contains(&tag.name.as_str()) {
                        let (content, after) = raw(rest, &tag.name);
                        if tag.name == "title" && !self.open.iter().any(|open| open.name == "svg") {
                            outline.title(content);
                        }
                        rest = after;
                    } else if tag.closes {
                        self.close(&tag.name, outline);
                    } else {
                        self.begin(&tag, outline);
                    }
                }
                None => {
                    self.words("<", outline);
                    rest = &rest[1..];
                }
            }
        }
        self.words(rest, outline);
        self.end_heading(0, outline);
        self.end_block(outline);
    }

    fn words(&mut self, text: &str, outline: &mut Outline) {
        if self.skipping == 0 && (!self.within_main || self.in_main > 0) {
            self.text.push_str(text);
            if self.text.len() > BLOCK_BYTES_MAX {
                self.end_block(outline);
            }
        }
    }

    fn begin(&mut self, tag: &Tag<'_>, outline: &mut Outline) {
        let name = tag.name.as_str();
        let breaks = !INLINE.contains(&name);
        if breaks && self.heading.is_none() {
            self.end_block(outline);
        } else if breaks {
            self.text.push(' ');
        }
        let id = tag.attribute("id").or_else(|| tag.attribute("name").filter(|_| name == "a"));
        if let Some(id) = id {
            self.anchor = Some(id.to_owned());
        }
        if VOID.contains(&name) {
            return;
        }
        if SIBLINGS.contains(&name) && self.open.last().is_some_and(|top| top.name == name) {
            self.pop(outline);
        }
        if self.open.len() >= DEPTH_MAX {
            return;
        }
        let main = name == "main" || tag.attribute("role") == Some("main");
        let skip = self.skips(tag);
        self.open.push(Open { name: name.to_owned(), skip, main });
        self.skipping += usize::from(skip);
        self.in_main += usize::from(main);
        if let Some(level) = level(tag)
            && self.heading.is_none()
            && self.skipping == 0
        {
            self.end_block(outline);
            self.heading = Some((level, self.anchor.take(), self.open.len()));
        }
    }

    fn skips(&self, tag: &Tag<'_>) -> bool {
        let name = tag.name.as_str();
        let around = |text: &str| AROUND.iter().any(|word| text.to_ascii_lowercase().contains(word));
        let content = self.in_main > 0 || self.open.iter().any(|open| open.name == "article");
        SKIPPED.contains(&name)
            || (name == "header" && !content)
            || (name == "button" && level(tag).is_none())
            || tag.is_hidden()
            || matches!(
                tag.attribute("role"),
                Some("navigation" | "banner" | "contentinfo" | "search" | "dialog" | "alertdialog" | "menu")
            )
            || (!matches!(name, "html" | "body" | "main") && tag.attribute("class").is_some_and(around))
    }

    fn close(&mut self, name: &str, outline: &mut Outline) {
        if !INLINE.contains(&name) && self.heading.is_none() {
            self.end_block(outline);
        }
        let known = self.open.iter().rev().take(LOOK_UP_MAX).position(|open| open.name == name);
        for _ in 0..known.map_or(0, |above| above + 1) {
            self.pop(outline);
        }
    }

    fn pop(&mut self, outline: &mut Outline) {
        self.end_heading(self.open.len(), outline);
        if let Some(gone) = self.open.pop() {
            self.skipping -= usize::from(gone.skip);
            self.in_main -= usize::from(gone.main);
        }
    }

    /// Ends the heading when it was opened at this depth or deeper.
    fn end_heading(&mut self, depth: usize, outline: &mut Outline) {
        if self.heading.as_ref().is_some_and(|(_, _, opened)| *opened >= depth)
            && let Some((level, anchor, _)) = self.heading.take()
        {
            let text = std::mem::take(&mut self.text);
            outline.heading(level, &text, anchor.as_deref());
        }
    }

    fn end_block(&mut self, outline: &mut Outline) {
        let text = std::mem::take(&mut self.text);
        if !text.trim().is_empty() {
            outline.block(&text);
        }
    }
}

/// The level of a heading: of its own, or of what opens and closes the answer below.
fn level(tag: &Tag<'_>) -> Option<u8> {
    match tag.name.as_str() {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        "h5" => Some(5),
        "h6" | "summary" | "dt" | "caption" => Some(6),
        "button" if tag.attribute("aria-expanded").is_some() => Some(6),
        _ => None,
    }
}

/// The content of an element that holds no tags, and what follows it.
fn raw<'a>(text: &'a str, name: &str) -> (&'a str, &'a str) {
    for (at, _) in text.match_indices("</") {
        let tail = &text.as_bytes()[at + 2..];
        if tail.len() >= name.len() && tail[..name.len()].eq_ignore_ascii_case(name.as_bytes()) {
            return (&text[..at], text[at..].find('>').map_or("", |end| &text[at + end + 1..]));
        }
    }
    ("", "")
}

struct Tag<'a> {
    name: String,
    closes: bool,
    attributes: Vec<(String, &'a str)>,
}

impl<'a> Tag<'a> {
    /// The tag at the start of `text` (nameless for a comment) and what follows it; `None` when it is none, as in `a < b`.
    fn at(text: &'a str) -> Option<(Self, &'a str)> {
        let nothing = || Self { name: String::new(), closes: true, attributes: Vec::new() };
        if let Some(comment) = text.strip_prefix("<!--") {
            return Some((nothing(), comment.find("-->").map_or("", |end| &comment[end + 3..])));
        }
        let inner = &text[1..];
        if inner.starts_with(['!', '?']) {
            return Some((nothing(), inner.find('>').map_or("", |end| &inner[end + 1..])));
        }
        let closes = inner.starts_with('/');
        let inner = inner.strip_prefix('/').unwrap_or(inner);
        if !inner.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let end = tag_end(inner)?;
        let body = &inner[..end];
        let name_end = body.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(end);
        let name = body[..name_end].to_ascii_lowercase();
        let attributes = if closes { Vec::new() } else { attributes(&body[name_end..]) };
        Some((Self { name, closes, attributes }, &inner[end + 1..]))
    }

    fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| *value)
    }

    /// Whether the page itself says that nobody sees this.
    fn is_hidden(&self) -> bool {
        let style: String = self.attribute("style").unwrap_or("").to_ascii_lowercase().split_whitespace().collect();
        let unseen = [
            "display:none",
            "visibility:hidden",
            "opacity:0;",
            "font-size:0",
            "text-indent:-",
            "left:-9",
            "color:transparent",
        ];
        self.attribute("hidden").is_some()
            || self.attribute("aria-hidden").is_some_and(|value| value.eq_ignore_ascii_case("true"))
            || unseen.iter().any(|rule| style.contains(rule))
            || style.ends_with("opacity:0")
    }
}

/// Where the `>` is that closes the tag, stepping over quoted attribute values.
fn tag_end(inner: &str) -> Option<usize> {
    let mut quote = None;
    for (at, byte) in inner.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    // A quote that is never closed: the first `>` it is.
    inner.find('>')
}

fn attributes(text: &str) -> Vec<(String, &str)> {
    let mut found = Vec::new();
    let mut rest = text.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    while !rest.is_empty() && found.len() < ATTRIBUTES_MAX {
        // A name may begin with a stray `=`, and is one character at least: every round gets on.
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let end =
            rest[first..].find(|c: char| c.is_whitespace() || matches!(c, '=' | '/')).map_or(rest.len(), |n| n + first);
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''));
            (value, rest) = match quote {
                Some(quote) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                None => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
        }
        found.push((name, value));
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    }
    found
}
