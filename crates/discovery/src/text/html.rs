//! Catalogue texts often carry mark-up; only their words are wanted.

/// The text without tags, with the usual character references read; at most `max_chars` characters are looked at.
pub(crate) fn plain(text: &str, max_chars: usize) -> String {
    let end = text.char_indices().nth(max_chars).map_or(text.len(), |(at, _)| at);
    let text = &text[..end];
    if !text.contains(['<', '&']) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = if rest.starts_with('<') { tag(rest, &mut out) } else { reference(rest, &mut out) };
        rest = &rest[taken..];
    }
    out.push_str(rest);
    out
}

/// Skips a tag, or keeps the sign when it begins none (`< 5 kg`).
fn tag(rest: &str, out: &mut String) -> usize {
    let begins = rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'));
    if !begins {
        out.push('<');
        return 1;
    }
    out.push(' ');
    for name in ["script", "style"] {
        if rest[1..].get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            let close = format!("</{name}");
            return rest.to_ascii_lowercase().find(&close).unwrap_or(rest.len());
        }
    }
    rest.find('>').map_or(rest.len(), |end| end + 1)
}

/// Reads `&amp;` and its kind, or keeps the sign.
fn reference(rest: &str, out: &mut String) -> usize {
    let Some(end) = rest.bytes().take(12).position(|b| b == b';') else {
        out.push('&');
        return 1;
    };
    let name = &rest[1..end];
    let number = name.strip_prefix("#x").map(|hex| u32::from_str_radix(hex, 16));
    let number = number.or_else(|| name.strip_prefix('#').map(str::parse));
    let c = match (name, number) {
        (_, Some(Ok(code))) => char::from_u32(code).unwrap_or(' '),
        ("amp", _) => '&',
        ("lt", _) => '<',
        ("gt", _) => '>',
        ("quot", _) => '"',
        ("apos", _) => '\'',
        ("nbsp", _) => ' ',
        _ => {
            out.push('&');
            return 1;
        }
    };
    out.push(c);
    end + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_words_and_drops_markup() {
        assert_eq!(
            plain("<p>Tea &amp; <b>cups</b></p>", 100).split_whitespace().collect::<Vec<_>>(),
            ["Tea", "&", "cups"]
        );
        assert_eq!(plain("a<script>alert(1)</script>b", 100).split_whitespace().collect::<Vec<_>>(), ["a", "b"]);
        for odd in ["1 < 2 & 3", "&", "<", "&#99999999;", "<p", "&amp", "é&é;", "<é", "&#x41;"] {
            let _ = plain(odd, 100);
        }
        assert_eq!(plain("1 < 2", 100), "1 < 2");
        assert_eq!(plain("&#x41;&#66;", 100), "AB");
    }
}
