//! Reads an HTML mail as a shopper's mail program would: the text it shows (also in pictures' descriptions and in what
//! only Outlook reads), the addresses it loads or leads to, and anything active, which a mail never needs.

/// What an HTML document says.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// All text, elements apart set apart by new lines.
    pub(crate) text: String,
    /// For each byte of `text` the bytes of the document it came from.
    from: Vec<(u32, u32)>,
    /// Where addresses stand: first byte, one past the last.
    pub(crate) addresses: Vec<(usize, usize)>,
    /// What a mail must not hold: place and reason.
    pub(crate) refused: Vec<(usize, usize, &'static str)>,
}

/// Elements that carry no text for people.
const SILENT: &[&str] = &["style", "xml"];
/// Elements a mail has no use for.
const ACTIVE: &[&str] = &[
    "script", "iframe", "object", "embed", "form", "input", "button", "textarea", "select", "base", "link", "svg",
    "math", "video", "audio", "template", "noembed", "frame", "applet",
];
/// Elements inside a sentence: what stands before and after them is one text.
const INLINE: &[&str] =
    &["a", "b", "strong", "i", "em", "span", "bdi", "bdo", "u", "s", "del", "small", "font", "sup", "sub", "wbr"];
const ADDRESS_ATTRIBUTES: &[&str] =
    &["href", "src", "srcset", "action", "background", "poster", "formaction", "cite", "data", "xlink:href"];
const TEXT_ATTRIBUTES: &[&str] = &["alt", "title", "aria-label", "placeholder", "summary"];

impl Page {
    /// Reads a document.
    pub(crate) fn read(html: &str) -> Self {
        let mut page = Self::default();
        let mut at = 0;
        while at < html.len() {
            let rest = &html[at..];
            at = if rest.starts_with("<!--") || rest.starts_with("<![endif]") {
                at + comment_length(rest)
            } else if rest.starts_with("<!") || rest.starts_with("<?") {
                at + rest.find('>').map_or(rest.len(), |i| i + 1)
            } else if rest.starts_with('<') && rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') {
                page.tag(html, at)
            } else {
                page.character(html, at)
            };
        }
        page
    }

    /// Bytes of the document behind the bytes `start..end` of the text.
    pub(crate) fn source(&self, start: usize, end: usize) -> (usize, usize) {
        let first = self.from.get(start).map_or(0, |s| s.0 as usize);
        let last = end.checked_sub(1).and_then(|i| self.from.get(i)).map_or(first, |s| s.1 as usize);
        (first, last.max(first))
    }

    fn push(&mut self, c: char, start: usize, end: usize) {
        let small = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.text.push(c);
        self.from.resize(self.text.len(), (small(start), small(end)));
    }

    fn character(&mut self, html: &str, at: usize) -> usize {
        let Some(c) = html[at..].chars().next() else { return html.len() };
        let (c, length) = if c == '&' { entity(&html[at..]) } else { (c, c.len_utf8()) };
        let c = if c == '\n' || c == '\r' { ' ' } else { c };
        self.push(c, at, at + length);
        at + length
    }

    fn tag(&mut self, html: &str, at: usize) -> usize {
        let name_at = at + 1 + usize::from(html[at + 1..].starts_with('/'));
        let name_end = html[name_at..]
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, ':' | '-')))
            .map_or(html.len(), |i| name_at + i);
        let name = html[name_at..name_end].to_ascii_lowercase();
        if ACTIVE.contains(&name.as_str()) {
            self.refused.push((at, name_end, "active content in a mail"));
        }
        if !INLINE.contains(&name.as_str()) {
            self.push('\n', at, name_end);
        }
        let end = self.attributes(html, name_end);
        let opens = name_at == at + 1 && !html[..end].ends_with("/>");
        if opens && SILENT.contains(&name.as_str()) {
            let close = format!("</{name}");
            let length = html[end..].to_ascii_lowercase().find(&close).unwrap_or(html.len() - end);
            self.style(&html[end..end + length], end);
            return end + length;
        }
        end
    }

    /// Style sheets may hide or show, but neither write nor load.
    fn style(&mut self, css: &str, at: usize) {
        let lower = css.to_ascii_lowercase();
        for word in ["url(", "@import", "content:", "expression(", "\\"] {
            if let Some(i) = lower.find(word) {
                self.refused.push((at + i, at + i + word.len(), "style sheet that writes or loads"));
            }
        }
    }

    fn attributes(&mut self, html: &str, mut at: usize) -> usize {
        let bytes = html.as_bytes();
        while at < html.len() {
            match bytes[at] {
                b'>' => return at + 1,
                b if b.is_ascii_whitespace() || b == b'/' => at += 1,
                _ => {
                    let name_at = at;
                    while at < html.len()
                        && !matches!(bytes[at], b'=' | b'>' | b'/')
                        && !bytes[at].is_ascii_whitespace()
                    {
                        at += 1;
                    }
                    let name = html[name_at..at].to_ascii_lowercase();
                    let value = attribute_value(html, &mut at);
                    if at == name_at {
                        at += 1;
                    }
                    self.attribute(html, &name, value);
                }
            }
        }
        at
    }

    fn attribute(&mut self, html: &str, name: &str, (start, end): (usize, usize)) {
        let value = &html[start..end];
        if name.starts_with("on") || (name == "http-equiv" && value.trim().eq_ignore_ascii_case("refresh")) {
            self.refused.push((start, end, "active content in a mail"));
        }
        if ADDRESS_ATTRIBUTES.contains(&name) {
            self.addresses.push((start, end));
        }
        if name == "style" {
            self.style(value, start);
        }
        if TEXT_ATTRIBUTES.contains(&name) {
            self.push('\n', start, start);
            let mut at = start;
            while at < end {
                at = self.character(html, at).max(at + 1);
            }
            self.push('\n', end, end);
        }
    }
}

/// Comments are skipped, but what stands inside a conditional comment is read: Outlook shows it.
fn comment_length(rest: &str) -> usize {
    if rest.starts_with("<!--[if") || rest.starts_with("<![endif]") || rest.starts_with("<!--<![endif]") {
        let marker =
            if rest.starts_with("<!--[if") { rest.find("]>").map(|i| i + 2) } else { rest.find('>').map(|i| i + 1) };
        let length = marker.unwrap_or(rest.len());
        let tail = &rest[length..];
        return length + ["<!-->", "-->", "<!--"].iter().find(|m| tail.starts_with(**m)).map_or(0, |m| m.len());
    }
    rest.find("-->").map_or(rest.len(), |i| i + 3)
}

fn attribute_value(html: &str, at: &mut usize) -> (usize, usize) {
    let bytes = html.as_bytes();
    let mut i = *at;
    while i < html.len() && bytes[i].is_ascii_whitespace() {
        i += 1;
    }
    if bytes.get(i) != Some(&b'=') {
        return (*at, *at);
    }
    i += 1;
    while i < html.len() && bytes[i].is_ascii_whitespace() {
        i += 1;
    }
    let quote = bytes.get(i).copied().filter(|b| matches!(b, b'"' | b'\''));
    let start = i + usize::from(quote.is_some());
    let tail = &html[start.min(html.len())..];
    let length = match quote {
        Some(q) => tail.find(char::from(q)),
        None => tail.find(|c: char| c.is_ascii_whitespace() || c == '>'),
    };
    let end = start + length.unwrap_or(tail.len());
    *at = (end + usize::from(quote.is_some())).min(html.len());
    (start.min(html.len()), end.min(html.len()))
}

/// One character reference and its length; what is no reference stands for itself.
fn entity(rest: &str) -> (char, usize) {
    let Some(end) = rest.bytes().take(12).position(|b| b == b';') else { return ('&', 1) };
    let name = &rest[1..end];
    let number = name.strip_prefix('#').and_then(|n| match n.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok(),
        None => n.parse().ok(),
    });
    let named = match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        "zwnj" => Some('\u{200c}'),
        "shy" => Some('\u{ad}'),
        "percnt" => Some('%'),
        "dollar" => Some('$'),
        "euro" => Some('€'),
        "pound" => Some('£'),
        "yen" => Some('¥'),
        "period" => Some('.'),
        "commat" => Some('@'),
        "colon" => Some(':'),
        "sol" => Some('/'),
        "half" | "frac12" => Some('½'),
        _ => number.and_then(char::from_u32),
    };
    named.map_or(('&', 1), |c| (c, end + 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_see() {
        let page = Page::read(
            "<!doctype html><html><head><title>T</title><style>p{color:red}</style></head><body>\
             <p>fr<b>ee</b> &amp; 5&#8364;</p><img src=\"https://a.example/x\" alt='2 for 1'>\
             <!-- no --><!--[if mso]><p>Outlook 50%</p><![endif]--><a href=https://b.example/y>z</a></body></html>",
        );
        for piece in ["free & 5€", "2 for 1", "Outlook 50%", "T"] {
            assert!(page.text.contains(piece), "{piece}: {}", page.text);
        }
        assert!(!page.text.contains("no") && !page.text.contains("color"));
        assert_eq!(page.addresses.len(), 2);
        assert!(page.refused.is_empty());
    }

    #[test]
    fn leads_back_to_the_document() {
        let html = "<p>a &amp; b</p>";
        let page = Page::read(html);
        let at = page.text.find('&').expect("ampersand");
        let (start, end) = page.source(at, at + 1);
        assert_eq!(&html[start..end], "&amp;");
    }

    #[test]
    fn refuses_active_content_and_survives_broken_markup() {
        for bad in [
            "<script>x</script>",
            "<p onclick=x>",
            "<iframe src=x>",
            "<style>p:after{content:'5%'}</style>",
            "<p style=\"background:url(x)\">",
            "<meta http-equiv=refresh>",
        ] {
            assert!(!Page::read(bad).refused.is_empty(), "{bad}");
        }
        for broken in
            ["<", "<a", "<a href", "<a href=", "<a href='", "<!--", "<!", "&", "&#x110000;", "</", "<é>", "<p =>"]
        {
            let _ = Page::read(broken);
        }
    }
}
