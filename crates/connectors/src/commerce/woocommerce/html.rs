//! Plain text from the shop's HTML: names carry entities, descriptions carry markup.

/// Text without tags, scripts and styles, entities decoded once, white space collapsed, at most `max` characters.
pub(super) fn plain(html: &str, max: usize) -> String {
    // Bounded before the work: a description of megabytes is cut, not walked.
    let html: String = html.chars().take(max.saturating_mul(8)).collect();
    let decoded = decode(&strip_tags(&html));
    let words: Vec<&str> = decoded.split_whitespace().collect();
    words.join(" ").chars().take(max).collect()
}

fn strip_tags(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        out.push_str(&rest[..open]);
        let tag = &rest[open + 1..];
        // `5 < 7` is text; a tag starts with a letter, a slash or an exclamation mark.
        if !tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!') {
            out.push('<');
            rest = tag;
            continue;
        }
        let lower: String = tag.chars().take(8).collect::<String>().to_ascii_lowercase();
        let end = if tag.starts_with("!--") {
            tag.find("-->").map(|i| i + 3)
        } else if lower.starts_with("script") {
            find_ignoring_case(tag, "</script>").map(|i| i + 9)
        } else if lower.starts_with("style") {
            find_ignoring_case(tag, "</style>").map(|i| i + 8)
        } else {
            tag.find('>').map(|i| i + 1)
        };
        out.push(' ');
        rest = end.map_or("", |i| &tag[i..]);
    }
    out.push_str(rest);
    out
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    text.as_bytes().windows(needle.len()).position(|w| w.eq_ignore_ascii_case(needle.as_bytes()))
}

fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        let tail = &rest[at + 1..];
        let name = tail.split_once(';').map(|(name, _)| name).filter(|name| name.len() <= 10);
        match name.and_then(|name| entity(name).map(|c| (name, c))) {
            Some((name, c)) => {
                out.push(c);
                rest = &tail[name.len() + 1..];
            }
            None => {
                out.push('&');
                rest = tail;
            }
        }
    }
    out.push_str(rest);
    out
}

fn entity(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|c| !c.is_control() || c.is_whitespace());
    }
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => ' ',
        "shy" => '\u{ad}',
        "ndash" => '–',
        "mdash" => '—',
        "lsquo" => '‘',
        "rsquo" => '’',
        "ldquo" => '“',
        "rdquo" => '”',
        "bdquo" => '„',
        "laquo" => '«',
        "raquo" => '»',
        "hellip" => '…',
        "bull" => '•',
        "middot" => '·',
        "times" => '×',
        "deg" => '°',
        "euro" => '€',
        "pound" => '£',
        "cent" => '¢',
        "yen" => '¥',
        "copy" => '©',
        "reg" => '®',
        "trade" => '™',
        "frac12" => '½',
        "auml" => 'ä',
        "ouml" => 'ö',
        "uuml" => 'ü',
        "Auml" => 'Ä',
        "Ouml" => 'Ö',
        "Uuml" => 'Ü',
        "szlig" => 'ß',
        "eacute" => 'é',
        "egrave" => 'è',
        "agrave" => 'à',
        "ccedil" => 'ç',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_goes_and_entities_become_letters() {
        for (html, text) in [
            ("<p>Warm &amp; <b>dry</b>.</p>\n", "Warm & dry ."),
            ("&#8220;Beanie&#8221; is out", "“Beanie” is out"),
            ("Tom &amp;amp; Co", "Tom &amp; Co"),
            ("5 < 7 > 3", "5 < 7 > 3"),
            ("a<SCRIPT>alert('<b>')</script>b<style>p{}</style>c", "a b c"),
            ("x<!-- y > z -->w", "x w"),
            ("cut <a href='", "cut"),
            ("R&D &nosuch; &#x41;&#0;&#xD800;", "R&D &nosuch; A&#0;&#xD800;"),
            ("&lt;script&gt;", "<script>"),
        ] {
            assert_eq!(plain(html, 200), text, "{html}");
        }
        assert_eq!(plain(&"ä".repeat(500), 10).chars().count(), 10);
    }
}
