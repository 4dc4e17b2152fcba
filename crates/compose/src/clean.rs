//! Text from outside, made fit to stand in a message: one line, no invisible or reordering characters, bounded.

use std::borrow::Cow;

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// Longest name that is told, in characters; the rest is cut off with an ellipsis.
pub(crate) const NAME_CHARS_MAX: usize = 160;
/// Longest passage that is told, in characters.
pub(crate) const PASSAGE_CHARS_MAX: usize = 600;
/// Longest address, in bytes.
pub(crate) const URL_BYTES_MAX: usize = 2_000;
/// Longest code, in bytes.
pub(crate) const CODE_BYTES_MAX: usize = 64;

/// The Unicode general category.
pub(crate) fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

/// A name as it may be told: controls become spaces, everything invisible goes, spaces are single, length is bounded.
pub(crate) fn name(text: &str) -> String {
    bounded(text, NAME_CHARS_MAX)
}

/// A passage as it may be told: like a name, only longer.
pub(crate) fn passage(text: &str) -> String {
    bounded(text, PASSAGE_CHARS_MAX)
}

fn bounded(text: &str, chars_max: usize) -> String {
    let mut out = String::with_capacity(text.len().min(4 * chars_max));
    let mut previous = None;
    for (count, c) in visible(text).enumerate() {
        if count >= chars_max {
            out.push('…');
            break;
        }
        out.push(c);
        previous = Some(c);
    }
    if previous == Some(' ') {
        out.truncate(out.trim_end().len());
    }
    out
}

fn visible(text: &str) -> impl Iterator<Item = char> + '_ {
    let mut chars = text.chars().peekable();
    let mut last: Option<char> = None;
    std::iter::from_fn(move || {
        loop {
            let c = chars.next()?;
            let c = if c.is_whitespace() || c.is_control() { ' ' } else { c };
            if c == ' ' && matches!(last, None | Some(' ')) {
                continue;
            }
            if c != ' ' && is_hidden(c, last, chars.peek().copied()) {
                continue;
            }
            last = Some(c);
            return Some(c);
        }
    })
}

/// Whether a character is invisible, reorders its neighbours or has no agreed meaning, given what stands beside it.
/// Joiners count as visible where a script or an emoji needs them.
pub(crate) fn is_hidden(c: char, before: Option<char>, after: Option<char>) -> bool {
    match c {
        '\n' | '\t' => false,
        // Blank letters: Hangul fillers and the empty Braille cell.
        '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' | '\u{2800}' | '\u{034F}' => true,
        '\u{FE0E}' | '\u{FE0F}' => !before.is_some_and(|b| is_pictograph(b) || matches!(b, '#' | '*' | '0'..='9')),
        '\u{FE00}'..='\u{FE0D}' | '\u{E0100}'..='\u{E01EF}' => true,
        '\u{200D}' => !(before.is_some_and(joins_after) && after.is_some_and(joins_before)),
        '\u{200C}' => !(before.is_some_and(is_joining_letter) && after.is_some_and(is_joining_letter)),
        _ => matches!(
            category(c),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::PrivateUse
                | GeneralCategory::Surrogate
                | GeneralCategory::Unassigned
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
        ),
    }
}

fn joins_after(c: char) -> bool {
    is_pictograph(c) || c == '\u{FE0F}' || is_joining_letter(c)
}

fn joins_before(c: char) -> bool {
    is_pictograph(c) || is_joining_letter(c)
}

fn is_pictograph(c: char) -> bool {
    !c.is_ascii() && matches!(category(c), GeneralCategory::OtherSymbol | GeneralCategory::ModifierSymbol)
}

/// Letters and signs of the scripts in which joiners change shapes: Arabic to Sinhala and further Indic ones.
fn is_joining_letter(c: char) -> bool {
    matches!(c, '\u{0600}'..='\u{0DFF}' | '\u{0E00}'..='\u{0FFF}' | '\u{1780}'..='\u{17FF}') && !c.is_numeric()
}

/// An address as it may be told, or why not.
pub(crate) fn url(text: &str) -> Result<&str, &'static str> {
    let text = text.trim();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let Some(rest) = rest else { return Err("not an http address") };
    if text.len() > URL_BYTES_MAX {
        return Err("address too long");
    }
    if !text
        .bytes()
        .all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b'"' | b'\'' | b'`' | b'\\' | b'{' | b'}'))
    {
        return Err("address with characters that must be encoded");
    }
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.is_empty() || host.contains('@') {
        return Err("address without a plain host");
    }
    Ok(text)
}

/// A code as it may be told, or why not.
pub(crate) fn code(text: &str) -> Result<&str, &'static str> {
    let text = text.trim();
    let ok = (1..=CODE_BYTES_MAX).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'));
    if ok { Ok(text) } else { Err("not a code of letters, digits, '-', '_' and '.'") }
}

/// Text safe between tags and inside quoted attributes of HTML, XML and MJML.
pub(crate) fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_one_visible_line() {
        for (raw, told) in [
            ("  Trail\r\n Runner\t42 ", "Trail Runner 42"),
            ("a\u{0}b\u{1b}[31mc", "a b [31mc"),
            ("abc\u{202e}fed\u{2066}x\u{2069}", "abcfedx"),
            ("fr\u{200b}ee\u{feff}\u{ad}", "free"),
            ("\u{e000}\u{e103}x\u{e001}\u{f8ff}\u{10fffd}", "x"),
            ("👩\u{200d}🚀 ❤\u{fe0f} a\u{200d}b", "👩\u{200d}🚀 ❤\u{fe0f} ab"),
            ("می\u{200c}خواهم", "می\u{200c}خواهم"),
            ("", ""),
        ] {
            assert_eq!(name(raw), told, "{raw:?}");
        }
        assert_eq!(name(&"é".repeat(500)).chars().count(), NAME_CHARS_MAX + 1);
    }

    #[test]
    fn addresses_are_plain_http() {
        assert!(url("https://shop.example/r/abc?x=1&y=%20").is_ok());
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "https://",
            "https://user@evil.example/",
            "https://shop.example/\"onload=x",
            "https://shop.example/a b",
            "https://shop.example/{{x}}",
            "//shop.example",
            "",
        ] {
            assert!(url(bad).is_err(), "{bad}");
        }
        assert!(url(&format!("https://shop.example/{}", "a".repeat(3000))).is_err());
    }
}
