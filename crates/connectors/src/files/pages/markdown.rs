//! Markdown and plain text as headings and blocks.

use super::html;
use super::outline::Outline;

/// Longest line of plain text that may be a heading, in characters.
const HEADING_CHARS_MAX: usize = 100;

/// Reads Markdown.
pub(super) fn read(text: &str, outline: &mut Outline) {
    let mut lines = text.lines().peekable();
    if lines.peek().is_some_and(|line| line.trim_end() == "---") {
        lines.next();
        for line in lines.by_ref().take_while(|line| line.trim_end() != "---") {
            if let Some(title) = line.strip_prefix("title:") {
                outline.title(title.trim().trim_matches(['"', '\'']));
            }
        }
    }
    let mut paragraph = String::new();
    let mut fenced = false;
    while let Some(line) = lines.next() {
        let bare = line.trim();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            end(&mut paragraph, outline);
            fenced = !fenced;
        } else if fenced || bare.is_empty() {
            end(&mut paragraph, outline);
            outline.block(if fenced { bare } else { "" });
        } else if let Some((level, heading)) = heading(line) {
            end(&mut paragraph, outline);
            head(level, heading, outline);
        } else if let Some(level) = lines.peek().and_then(|next| underline(next)).filter(|_| paragraph.is_empty()) {
            lines.next();
            head(level, bare, outline);
        } else if let Some(item) = item(bare) {
            end(&mut paragraph, outline);
            paragraph.push_str(item);
        } else if bare.starts_with('|') {
            end(&mut paragraph, outline);
            row(bare, outline);
        } else {
            paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
            paragraph.push_str(bare.trim_start_matches(['>', ' ']));
        }
    }
    end(&mut paragraph, outline);
}

/// Reads plain text: a short line between empty lines, or one that asks, is a heading.
pub(super) fn read_plain(text: &str, outline: &mut Outline) {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut paragraph = String::new();
    let mut n = 0;
    while let Some(line) = lines.get(n) {
        let (before, after) = (n.checked_sub(1).and_then(|n| lines.get(n)), lines.get(n + 1));
        let alone = before.is_none_or(|line| line.is_empty());
        let short = line.chars().count() <= HEADING_CHARS_MAX && line.chars().any(char::is_alphabetic);
        let open = !line.ends_with(['.', '!', ',', ';', ':', '。']);
        if alone && short && after.and_then(|next| underline(next)).is_some() {
            end_plain(&mut paragraph, outline);
            outline.heading(1, line, None);
            n += 1;
        } else if alone && short && open && (line.ends_with(['?', '？']) || after.is_some_and(|next| next.is_empty()))
        {
            end_plain(&mut paragraph, outline);
            outline.heading(2, line, None);
        } else if line.is_empty() {
            end_plain(&mut paragraph, outline);
        } else {
            paragraph.push_str(if paragraph.is_empty() { "" } else { " " });
            paragraph.push_str(line);
        }
        n += 1;
    }
    end_plain(&mut paragraph, outline);
}

fn end(paragraph: &mut String, outline: &mut Outline) {
    let text = std::mem::take(paragraph);
    if text.contains('<') {
        html::blocks(&inline(&text)).iter().for_each(|block| outline.block(block));
    } else {
        outline.block(&inline(&text));
    }
}

fn end_plain(paragraph: &mut String, outline: &mut Outline) {
    outline.block(&std::mem::take(paragraph));
}

fn head(level: u8, text: &str, outline: &mut Outline) {
    let (text, anchor) = match text.rsplit_once("{#") {
        Some((text, anchor)) if anchor.ends_with('}') => (text, Some(anchor.trim_end_matches('}'))),
        _ => (text, None),
    };
    let text = inline(text);
    if level == 1 {
        outline.title(&text);
    }
    outline.heading(level, &text, anchor);
}

fn heading(line: &str) -> Option<(u8, &str)> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    let rest = line.get(level..)?;
    let text = rest.trim().trim_end_matches('#').trim();
    ((1..=6).contains(&level) && rest.starts_with([' ', '\t'])).then_some((u8::try_from(level).ok()?, text))
}

fn underline(line: &str) -> Option<u8> {
    let line = line.trim();
    let all = |sign| line.len() >= 3 && line.chars().all(|c| c == sign);
    if all('=') { Some(1) } else { all('-').then_some(2) }
}

/// The words of a list's point.
fn item(line: &str) -> Option<&str> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = line[digits..].strip_prefix(['.', ')']).filter(|_| (1..=3).contains(&digits));
    let rest = line.strip_prefix(['-', '*', '+']).or(numbered)?;
    rest.starts_with([' ', '\t']).then(|| rest.trim())
}

fn row(line: &str, outline: &mut Outline) {
    let cells = line.trim_matches('|').split('|').map(|cell| inline(cell.trim()));
    let cells: Vec<String> = cells.filter(|cell| cell.chars().any(char::is_alphanumeric)).collect();
    outline.block(&cells.join(", "));
}

/// Words without the signs of emphasis and with the words of links; pictures go.
fn inline(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('[') {
        let picture = rest[..at].ends_with('!');
        out.push_str(rest[..at].trim_end_matches(if picture { "!" } else { "" }));
        rest = &rest[at..];
        let link = rest.split_once("](").filter(|(words, _)| !words[1..].contains('['));
        match link.and_then(|(words, after)| Some((words, after.split_once(')')?.1))) {
            Some((words, after)) => {
                out.push_str(if picture { "" } else { &words[1..] });
                rest = after;
            }
            None => {
                out.push('[');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    let out = out.replace("**", "").replace("__", "").replace('`', "");
    out.split(' ').map(emphasis).collect::<Vec<_>>().join(" ")
}

/// A word without the stars or underscores around it.
fn emphasis(word: &str) -> &str {
    if word.len() > 1 { word.trim_start_matches(['*', '_']).trim_end_matches(['*', '_']) } else { word }
}
