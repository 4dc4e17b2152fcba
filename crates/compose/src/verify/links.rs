//! Finds addresses: with a scheme, bare hosts, mail addresses, and the usual disguises (`evil[.]com`, `evil dot com`).

use super::fold::Folded;
use super::words::is_cjk;

/// Ends of host names that count as hosts without a scheme before them. Two-letter ends all count, see [`is_host_end`].
const HOST_ENDS: &str = "academy agency app art beauty best bio biz blog boutique business cafe care cash cat center chat click \
    clothing cloud club codes coffee com community company coupons deals delivery design dev digital direct \
    discount earth email energy events example express family fashion fit food free fun fyi gift gifts global \
    group guide guru health help home host house icu info ink international invalid jewelry land life link \
    live local localhost lol love ltd market marketing media mobi moda mom money monster name net network \
    news ngo one onion online org page pet photo pics pink plus press pro promo pub quest red rest review \
    reviews rocks run sale sbs services shoes shop shopping show site skin social software solutions space \
    store studio style support systems team tech test today tools top toys trade travel vip watch website \
    wiki work works world wtf xyz zip zone edu gov mil int arpa рф рус онлайн сайт укр السعودية امارات مصر \
    موقع شبكة الاردن المغرب";

/// Ends of host names written in Chinese, which have no spaces around them.
const HOST_ENDS_CJK: &[&str] = &["中国", "公司", "网络", "网址", "中文网", "在线", "网店", "商城", "商店", "集团"];

/// Ways to start an address that are not followed by `//`.
const SCHEMES: &[&str] =
    &["mailto:", "tel:", "sms:", "javascript:", "data:", "vbscript:", "file:", "whatsapp:", "tg:", "intent:"];

/// Written-out disguises of a dot or an at sign.
const DISGUISES: &[&str] = &[
    "[.]",
    "(.)",
    "[dot]",
    "(dot)",
    " dot com",
    " dot net",
    " dot org",
    " dot co",
    " punkt de",
    " punkt com",
    " nokta com",
    " punto com",
    "[at]",
    "(at)",
    "{at}",
    "{dot}",
];

/// Glyph spans of everything that reads as an address.
pub(crate) fn find(folded: &Folded) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut next = 0;
    for i in 0..folded.glyphs.len() {
        if i < next {
            continue;
        }
        if let Some((from, to)) = link_at(folded, i) {
            let from = from.max(next);
            found.push((from, to));
            next = to;
        }
    }
    for phrase in SCHEMES.iter().chain(DISGUISES) {
        for (at, _) in folded.text.match_indices(phrase) {
            let i = folded.glyph_at(at);
            let glued = SCHEMES.contains(phrase) && folded.before(i).is_some_and(char::is_alphanumeric);
            // "Data: Monday" has a blank behind its colon, an address has none.
            let blank = SCHEMES.contains(phrase) && folded.c(i + phrase.len()).is_none_or(char::is_whitespace);
            if !glued && !blank {
                let from = back(folded, i, is_host_char);
                found.push((from, forward(folded, i + phrase.chars().count(), is_path_char).max(i + 1)));
            }
        }
    }
    found
}

fn link_at(folded: &Folded, i: usize) -> Option<(usize, usize)> {
    match folded.c(i)? {
        ':' if folded.c(i + 1) == Some('/') && folded.c(i + 2) == Some('/') => {
            Some((back(folded, i, is_host_char), trimmed(folded, i + 3, forward(folded, i + 3, is_path_char))))
        }
        '@' if folded.before(i).is_some_and(is_mailbox_char) && folded.c(i + 1).is_some_and(is_host_char) => {
            let to = forward(folded, i + 1, is_host_char);
            let dotted = (i + 1..to).any(|j| folded.c(j) == Some('.'));
            dotted.then(|| (back(folded, i, is_mailbox_char), trimmed(folded, i + 1, to)))
        }
        '.' | '。' => host_at(folded, i),
        _ => None,
    }
}

/// A bare host around the dot at `i`, with the path after it.
fn host_at(folded: &Folded, i: usize) -> Option<(usize, usize)> {
    let before = folded.before(i)?;
    let after = folded.c(i + 1)?;
    if HOST_ENDS_CJK.iter().any(|end| end.chars().enumerate().all(|(k, c)| folded.c(i + 1 + k) == Some(c)))
        && folded.c(i) == Some('.')
    {
        return Some((back(folded, i, char::is_alphanumeric), forward(folded, i + 1, is_cjk)));
    }
    if !is_host_char(before) || !after.is_alphabetic() || is_cjk(after) {
        return None;
    }
    let from = back(folded, i, is_host_char);
    let mut host_to = forward(folded, i + 1, is_host_char);
    while host_to > i && folded.before(host_to).is_some_and(|c| matches!(c, '.' | '-')) {
        host_to -= 1;
    }
    let host = folded.slice(from, host_to).replace('。', ".");
    let (rest, end) = host.rsplit_once('.')?;
    let looks_like_a_sentence = sentence_break(folded, i) && folded.c(host_to) != Some('/');
    if rest.is_empty() || !is_host_end(end, looks_like_a_sentence) {
        return None;
    }
    let path = folded.c(host_to).is_some_and(|c| matches!(c, '/' | ':' | '?' | '#'));
    let to = if path { trimmed(folded, host_to, forward(folded, host_to, is_path_char)) } else { host_to };
    Some((from, to))
}

/// "word.Word" is a missing space more often than a host; known ends still count.
fn sentence_break(folded: &Folded, dot: usize) -> bool {
    let upper = |i: usize| folded.glyphs.get(i).is_some_and(|g| g.source.is_uppercase());
    upper(dot + 1) && !upper(dot + 2) && !dot.checked_sub(1).is_some_and(upper)
}

fn is_host_end(end: &str, looks_like_a_sentence: bool) -> bool {
    if HOST_ENDS.split(' ').any(|e| e == end) || end.starts_with("xn--") {
        return true;
    }
    end.len() == 2 && end.bytes().all(|b| b.is_ascii_lowercase()) && !looks_like_a_sentence
}

fn back(folded: &Folded, mut i: usize, accept: impl Fn(char) -> bool) -> usize {
    while folded.before(i).is_some_and(&accept) {
        i -= 1;
    }
    i
}

fn forward(folded: &Folded, mut i: usize, accept: impl Fn(char) -> bool) -> usize {
    while folded.c(i).is_some_and(&accept) {
        i += 1;
    }
    i
}

/// `to` without the punctuation of the sentence around the address.
fn trimmed(folded: &Folded, from: usize, mut to: usize) -> usize {
    while to > from
        && folded
            .before(to)
            .is_some_and(|c| matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '*' | '_'))
    {
        to -= 1;
    }
    to
}

fn is_host_char(c: char) -> bool {
    (c.is_alphanumeric() && !is_cjk(c)) || matches!(c, '-' | '_' | '.')
}

fn is_mailbox_char(c: char) -> bool {
    is_host_char(c) || matches!(c, '+' | '%' | '\'')
}

fn is_path_char(c: char) -> bool {
    !c.is_whitespace()
        && !is_cjk(c)
        && !matches!(c, '<' | '>' | '"' | '\'' | '«' | '»' | '“' | '”' | '„' | '、' | '。' | '،' | '؛')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<String> {
        let folded = Folded::new(text);
        find(&folded).into_iter().map(|(a, b)| folded.slice(a, b)).collect()
    }

    #[test]
    fn finds_addresses_in_every_dress() {
        for (text, link) in [
            ("see https://shop.example/r/AbC?x=1.", "https://shop.example/r/abc?x=1"),
            ("[here](http://evil.example/a)", "http://evil.example/a"),
            ("write to anna@shop.example!", "anna@shop.example"),
            ("go to Evil.COM/free now", "evil.com/free"),
            ("bit.ly/x", "bit.ly/x"),
            ("visit shop.de.", "shop.de"),
            ("打开evil.com了解", "evil.com"),
            ("ｅｖｉｌ．ｃｏｍ", "evil.com"),
            ("сайт.рф", "саит.рф"),
            ("javascript:alert", "javascript:alert"),
        ] {
            assert!(links(text).contains(&link.to_owned()), "{text}: {:?}", links(text));
        }
        assert!(!links("evil[.]com").is_empty() && !links("evil dot com").is_empty());
    }

    #[test]
    fn leaves_sentences_alone() {
        for text in ["Gut.Es geht weiter", "z.B. heute, u.a. so", "e.g. this", "Ende.", "a.m. or p.m.", "好。谢谢"]
        {
            assert!(links(text).is_empty(), "{text}: {:?}", links(text));
        }
    }
}
