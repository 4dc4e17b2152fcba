//! What our own mail server found out about a sender (RFC 8601). The From of a mail is written by whoever sends it; only
//! a DMARC pass for its very domain, told by our own server, says more.

/// Longest header read.
const HEADER_BYTES_MAX: usize = 8_192;

/// Whether the topmost `Authentication-Results` of our server says that the domain of `from` vouches for the mail.
///
/// Only the topmost counts: those below it may have come with the mail.
pub(super) fn vouched(headers: &[(String, String)], authserv_id: Option<&str>, from: &str) -> bool {
    let (Some(ours), Some((_, domain))) = (authserv_id, from.rsplit_once('@')) else { return false };
    let Some((_, value)) = headers.iter().find(|(name, _)| name == "authentication-results") else { return false };
    if value.len() > HEADER_BYTES_MAX {
        return false;
    }
    let plain = without_comments(value).to_ascii_lowercase();
    let mut parts = plain.split(';').map(str::trim);
    let server = parts.next().and_then(|s| s.split_whitespace().next());
    if server != Some(ours.to_ascii_lowercase().as_str()) {
        return false;
    }
    let results: Vec<&str> = parts.filter(|p| p.split('=').next().map(str::trim) == Some("dmarc")).collect();
    // Two different verdicts on one mail are no verdict.
    let [result] = results[..] else { return false };
    let words: Vec<&str> = result.split_whitespace().collect();
    let header_from = words.iter().find_map(|w| w.strip_prefix("header.from="));
    words.first() == Some(&"dmarc=pass") && header_from == Some(domain.to_ascii_lowercase().as_str())
}

/// Comments and quoted texts may hold anything, semicolons too.
fn without_comments(value: &str) -> String {
    let (mut plain, mut depth, mut quoted, mut escaped) = (String::new(), 0_usize, false, false);
    for c in value.chars() {
        if escaped {
            escaped = false;
            continue;
        }
        match c {
            '\\' if depth > 0 || quoted => escaped = true,
            '"' if depth == 0 => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            c if depth == 0 && !quoted => plain.push(c),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(values: &[&str]) -> bool {
        let headers: Vec<_> = values.iter().map(|v| ("authentication-results".to_owned(), (*v).to_owned())).collect();
        vouched(&headers, Some("mx.shop.example"), "anna@example.test")
    }

    #[test]
    fn only_our_server_and_the_very_domain_count() {
        assert!(says(&[
            "mx.shop.example; dkim=pass header.d=example.test; dmarc=pass (p=NONE; x) header.from=example.test"
        ]));
        assert!(says(&["MX.shop.example 1; dmarc=pass header.from=Example.test"]));
        for bad in [
            &["mx.evil.test; dmarc=pass header.from=example.test"][..],
            &["mx.shop.example; dmarc=fail header.from=example.test"],
            &["mx.shop.example; dmarc=pass header.from=evil.test"],
            &["mx.shop.example; dmarc=pass"],
            &["mx.shop.example; spf=pass smtp.mailfrom=example.test"],
            &["mx.shop.example; spf=fail (dmarc=pass header.from=example.test)"],
            &["mx.shop.example; spf=fail smtp.mailfrom=\"; dmarc=pass header.from=example.test\""],
            &["mx.shop.example; dmarc=fail header.from=example.test; dmarc=pass header.from=example.test"],
            &["mx.shop.example.evil.test; dmarc=pass header.from=example.test"],
            &["(mx.shop.example; dmarc=pass header.from=example.test"],
            // Forged below the real one.
            &[
                "mx.shop.example; dmarc=fail header.from=example.test",
                "mx.shop.example; dmarc=pass header.from=example.test",
            ],
            &["mx.other.example; none", "mx.shop.example; dmarc=pass header.from=example.test"],
            &[],
        ] {
            assert!(!says(bad), "{bad:?}");
        }
        let good = [("authentication-results".to_owned(), "mx; dmarc=pass header.from=example.test".to_owned())];
        assert!(vouched(&good, Some("mx"), "anna@example.test"));
        assert!(!vouched(&good, None, "anna@example.test"), "without a name of our own nobody is believed");
    }
}
