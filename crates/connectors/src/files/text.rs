//! HTML of product descriptions as plain text. Not a sanitiser: the result is text and is escaped wherever it is shown.

/// Longest description kept, in characters.
pub const DESCRIPTION_CHARS_MAX: usize = 10_000;

/// Named references that shops' editors write; all others stay as they are.
const NAMED: &[(&str, &str)] = &[
    ("amp", "&"),
    ("lt", "<"),
    ("gt", ">"),
    ("quot", "\""),
    ("apos", "'"),
    ("nbsp", " "),
    ("ndash", "–"),
    ("mdash", "—"),
    ("hellip", "…"),
    ("bull", "•"),
    ("middot", "·"),
    ("lsquo", "‘"),
    ("rsquo", "’"),
    ("sbquo", "‚"),
    ("ldquo", "“"),
    ("rdquo", "”"),
    ("bdquo", "„"),
    ("laquo", "«"),
    ("raquo", "»"),
    ("deg", "°"),
    ("times", "×"),
    ("frac12", "½"),
    ("frac14", "¼"),
    ("frac34", "¾"),
    ("plusmn", "±"),
    ("reg", "®"),
    ("trade", "™"),
    ("copy", "©"),
    ("euro", "€"),
    ("pound", "£"),
    ("eacute", "é"),
    ("egrave", "è"),
    ("agrave", "à"),
    ("ccedil", "ç"),
    ("auml", "ä"),
    ("ouml", "ö"),
    ("uuml", "ü"),
    ("Auml", "Ä"),
    ("Ouml", "Ö"),
    ("Uuml", "Ü"),
    ("szlig", "ß"),
    ("ntilde", "ñ"),
    ("zwj", ""),
    ("zwnj", ""),
    ("shy", ""),
];

/// Elements that begin a new line.
const BLOCKS: &[&str] = &[
    "p",
    "br",
    "div",
    "li",
    "ul",
    "ol",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "tr",
    "table",
    "section",
    "article",
    "hr",
    "blockquote",
    "dt",
    "dd",
    "pre",
];

/// Elements whose content is not text.
const SKIPPED: &[&str] = &["script", "style", "template", "noscript", "iframe", "svg", "head", "title"];

/// Tags and comments taken out, references resolved, blanks and empty lines folded, length bounded. Plain text passes
/// through.
#[must_use]
pub fn plain(html: &str) -> String {
    let mut text = String::with_capacity(html.len().min(4 * DESCRIPTION_CHARS_MAX));
    // Nothing after the last `>` can be a tag: without this, a file of `<` alone would take forever.
    let last = html.rfind('>').unwrap_or(0);
    let mut rest = html;
    while let Some(open) = rest.find('<').filter(|open| html.len() - rest.len() + open < last) {
        text.push_str(&rest[..open]);
        rest = &rest[open..];
        let Some((tag, after)) = tag(rest) else {
            text.push('<');
            rest = &rest[1..];
            continue;
        };
        rest = after;
        let name = tag.trim_start_matches('/').to_ascii_lowercase();
        if !tag.starts_with('/') && SKIPPED.contains(&name.as_str()) {
            rest = after_element(rest, &name);
        } else if BLOCKS.contains(&name.as_str()) {
            text.push('\n');
        } else if name == "td" || name == "th" {
            text.push(' ');
        }
    }
    text.push_str(rest);
    fold_blanks(&references(&text))
}

/// The name of the tag at the start of `text` (with `/` when it closes, empty for a comment) and what follows it. `None`
/// when it is no tag, as in `a < b`.
fn tag(text: &str) -> Option<(&str, &str)> {
    if let Some(comment) = text.strip_prefix("<!--") {
        return Some(("", comment.find("-->").map_or("", |end| &comment[end + 3..])));
    }
    let inner = &text[1..];
    let first = inner.strip_prefix('/').unwrap_or(inner).chars().next()?;
    if !first.is_ascii_alphabetic() && !inner.starts_with('!') && !inner.starts_with('?') {
        return None;
    }
    let end = tag_end(inner)?;
    let name_end =
        inner[..end].char_indices().skip(1).find(|(_, c)| !c.is_ascii_alphanumeric()).map_or(end, |(at, _)| at);
    Some((&inner[..name_end], &inner[end + 1..]))
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

fn after_element<'a>(text: &'a str, name: &str) -> &'a str {
    let bytes = text.as_bytes();
    for (at, _) in text.match_indices("</") {
        let tail = &bytes[at + 2..];
        if tail.len() >= name.len() && tail[..name.len()].eq_ignore_ascii_case(name.as_bytes()) {
            return text[at..].find('>').map_or("", |end| &text[at + end + 1..]);
        }
    }
    ""
}

/// Resolves `&amp;`, `&#38;` and `&#x26;`.
#[must_use]
pub fn references(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.bytes().take(10).position(|b| b == b';');
        match end.and_then(|end| resolve(&rest[..end]).map(|value| (value, end))) {
            Some((value, end)) => {
                out.push_str(&value);
                rest = &rest[end + 1..];
            }
            None => out.push('&'),
        }
    }
    out.push_str(rest);
    out
}

fn resolve(name: &str) -> Option<String> {
    let Some(number) = name.strip_prefix('#') else {
        return NAMED.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    };
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|c| !c.is_control() || *c == '\n').map(String::from)
}

fn fold_blanks(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut room = DESCRIPTION_CHARS_MAX;
    for line in text.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        if words.is_empty() || room == 0 {
            continue;
        }
        if !out.is_empty() {
            out.push('\n');
        }
        let line = words.join(" ");
        let kept = line.chars().filter(|c| !c.is_control()).take(room);
        let before = out.len();
        out.extend(kept);
        room = room.saturating_sub(out[before..].chars().count());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_lines_of_text() {
        for (html, expected) in [
            ("<p>Classic  clay pot</p>", "Classic clay pot"),
            ("<p>One.<br />Two &amp; three</p><ul><li>a</li><li>b</li></ul>", "One.\nTwo & three\na\nb"),
            ("a < b and c > d", "a < b and c > d"),
            ("5 &euro; &#8211; &#x20AC; &unknown; & co", "5 € – € &unknown; & co"),
            ("x<script>alert('<b>')</script>y<STYLE>p{}</style >z", "xyz"),
            ("a<!-- <p>no</p> -->b", "ab"),
            ("<a title=\"1 > 0\" href='x'>link</a>", "link"),
            ("tail <b", "tail <b"),
            ("<td>1</td><td>2</td>", "1 2"),
            ("&lt;b&gt;", "<b>"),
            ("&#0;&#xD800;&#1114112;", "&#0;&#xD800;&#1114112;"),
            ("<script>never closed", ""),
        ] {
            assert_eq!(plain(html), expected, "{html}");
        }
    }

    #[test]
    fn length_and_odd_bytes_are_bounded() {
        assert_eq!(plain(&"é".repeat(50_000)).chars().count(), DESCRIPTION_CHARS_MAX);
        assert!(plain(&"<".repeat(5_000)).len() <= 5_000);
        assert_eq!(plain("<é>"), "<é>");
    }

    proptest::proptest! {
        #[test]
        fn never_panics_and_never_grows(html in "[<>&;#/a-z\"' é!-]{0,200}") {
            proptest::prop_assert!(plain(&html).chars().count() <= html.chars().count());
        }
    }
}
