//! What a mail server's refusal means, as one pure table: may we try again, and does the address exist?

use domain::ports::channel::{ChannelError, FailureKind};
use domain::timestamp::{HOUR_MS, MINUTE_MS, SECOND_MS};

/// Wait after a greylisting answer that does not say how long (RFC 6647 recommends servers to accept after minutes).
const GREYLIST_WAIT_MS: i64 = 5 * MINUTE_MS;
/// Longest part of a server's words that is kept, in characters.
const WORDS_MAX: usize = 200;

/// A failure that certainly sent nothing and may pass.
pub(super) fn temporary(message: impl Into<String>) -> ChannelError {
    ChannelError { kind: FailureKind::Temporary, message: message.into(), retry_after_ms: None }
}

/// A failure that certainly sent nothing and will not pass.
pub(super) fn permanent(message: impl Into<String>) -> ChannelError {
    ChannelError { kind: FailureKind::Permanent, message: message.into(), retry_after_ms: None }
}

/// The mail may have been taken.
pub(super) fn unknown(message: impl Into<String>) -> ChannelError {
    ChannelError { kind: FailureKind::Unknown, message: message.into(), retry_after_ms: None }
}

/// The meaning of a negative reply to a command about one mail.
pub(super) fn from_reply(code: u16, words: &str) -> ChannelError {
    let message = format!("mail server answered {code} {}", redact(words));
    if (400..500).contains(&code) {
        let retry_after_ms = retry_after_ms(code, words);
        return ChannelError { kind: FailureKind::Temporary, message, retry_after_ms };
    }
    let bad = address_is_bad(Some(code), enhanced(words), words);
    let kind = if bad { FailureKind::BadAddress } else { FailureKind::Permanent };
    ChannelError { kind, message, retry_after_ms: None }
}

/// Whether a permanent refusal says that the address itself does not exist or takes no mail any more.
///
/// A bare 550 also stands for "refused by policy", so it counts only with words that name the mailbox.
pub(super) fn address_is_bad(code: Option<u16>, enhanced: Option<(u8, u16, u16)>, words: &str) -> bool {
    if let Some((class, subject, detail)) = enhanced
        && (subject, detail) != (0, 0)
    {
        // RFC 3463: 5.1.1 mailbox, 5.1.2 host, 5.1.3 syntax, 5.1.6 moved, 5.1.10 null MX; 5.2.1 disabled.
        return class == 5 && matches!((subject, detail), (1, 1 | 2 | 3 | 6 | 10) | (2, 1));
    }
    let lower = words.to_lowercase();
    const NAMED: [&str; 8] = [
        "user unknown",
        "unknown user",
        "no such user",
        "no such recipient",
        "does not exist",
        "mailbox not found",
        "recipient not found",
        "unknown recipient",
    ];
    code.is_none_or(|c| matches!(c, 550 | 551 | 553)) && NAMED.iter().any(|n| lower.contains(n))
}

/// The first enhanced status code (`5.1.1`) in a text.
pub(super) fn enhanced(words: &str) -> Option<(u8, u16, u16)> {
    words.split(|c: char| !c.is_ascii_digit() && c != '.').find_map(|token| {
        let mut numbers = token.split('.');
        let class = numbers.next()?.parse::<u8>().ok().filter(|c| matches!(c, 2 | 4 | 5))?;
        let subject = numbers.next()?.parse::<u16>().ok().filter(|n| *n < 1_000)?;
        let detail = numbers.next()?.parse::<u16>().ok().filter(|n| *n < 1_000)?;
        numbers.next().is_none().then_some((class, subject, detail))
    })
}

/// How long to wait: what the server says (`try again in 300 seconds`), at most an hour; minutes for greylisting.
fn retry_after_ms(code: u16, words: &str) -> Option<i64> {
    let lower = words.to_lowercase();
    let tokens: Vec<&str> = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let told = tokens.windows(2).find_map(|pair| {
        let unit = match pair[1] {
            "s" | "sec" | "secs" | "second" | "seconds" => SECOND_MS,
            "m" | "min" | "mins" | "minute" | "minutes" => MINUTE_MS,
            _ => return None,
        };
        pair[0].parse::<i64>().ok().filter(|n| (1..100_000).contains(n)).map(|n| (n * unit).min(HOUR_MS))
    });
    told.or_else(|| matches!(code, 450 | 451).then_some(GREYLIST_WAIT_MS))
}

/// A server's words without addresses and control characters, bounded.
pub(super) fn redact(words: &str) -> String {
    let clean: Vec<&str> = words
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|w| !w.is_empty())
        .map(|w| if w.contains('@') { "<address>" } else { w })
        .collect();
    clean.join(" ").chars().take(WORDS_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replies_are_classified() {
        use FailureKind::{BadAddress, Permanent, Temporary};
        for (code, words, kind, wait) in [
            (421, "4.7.0 too many connections", Temporary, None),
            (450, "mailbox busy", Temporary, Some(GREYLIST_WAIT_MS)),
            (451, "4.7.1 Greylisted, try again in 90 seconds", Temporary, Some(90_000)),
            (451, "come back in 600 minutes", Temporary, Some(HOUR_MS)),
            (451, "4.7.1 greylisted", Temporary, Some(GREYLIST_WAIT_MS)),
            (452, "4.2.2 mailbox full", Temporary, None),
            (550, "5.1.1 <anna@example.test>: user unknown", BadAddress, None),
            (550, "5.1.10 null MX", BadAddress, None),
            (550, "5.2.1 mailbox disabled", BadAddress, None),
            (550, "No such user here", BadAddress, None),
            (550, "5.7.1 message refused by policy, user unknown to us", Permanent, None),
            (550, "relay not permitted", Permanent, None),
            (552, "5.2.2 over quota", Permanent, None),
            (554, "5.7.1 spam", Permanent, None),
            (554, "no such user", Permanent, None),
            (555, "", Permanent, None),
        ] {
            let error = from_reply(code, words);
            assert_eq!((error.kind, error.retry_after_ms), (kind, wait), "{code} {words}");
            assert!(!error.message.contains('@'), "{}", error.message);
        }
    }

    #[test]
    fn enhanced_codes_are_found_and_nothing_else() {
        assert_eq!(enhanced("smtp; 550 5.1.1 unknown"), Some((5, 1, 1)));
        assert_eq!(enhanced("host 10.0.0.1 said 4.2.2"), Some((4, 2, 2)));
        for none in ["", "550", "1.2.3", "5.1", "5.1.1.1", "5.99999.1", "5..1"] {
            assert_eq!(enhanced(none), None, "{none}");
        }
    }
}
