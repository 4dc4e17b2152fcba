//! What is taken out of a message before anybody outside sees it: addresses, phone numbers, order numbers, codes, cards,
//! links. The built-in reading finds these by itself, so a model is not needed for them. Names and what people tell in
//! their own words cannot be found surely; a shop says in its privacy notice that messages may be read by the model.

use crate::understand::Understanding;
use crate::understand::entity::Value;

/// Characters of a message that are sent at most.
pub const CHARS_MAX: usize = 600;
/// Digits in a row (signs and spaces between them left out) that may stand; more are a number of somebody's.
const DIGITS_MAX: usize = 4;

/// The message without what names a person or an order.
#[must_use]
pub fn masked(heard: &Understanding) -> String {
    let mut out = String::new();
    let mut from = 0;
    for entity in &heard.entities {
        let Some(hidden) = word(&entity.value) else { continue };
        if entity.start >= from && heard.text.is_char_boundary(entity.end) {
            out.push_str(heard.text.get(from..entity.start).unwrap_or_default());
            out.push_str(hidden);
            from = entity.end;
        }
    }
    out.push_str(heard.text.get(from..).unwrap_or_default());
    let words: Vec<&str> = out.split_whitespace().map(bare).collect();
    let text = digits(&words.join(" "));
    text.chars().take(CHARS_MAX).collect()
}

const fn word(value: &Value) -> Option<&'static str> {
    match value {
        Value::Email(_) => Some("[email]"),
        Value::Phone(_) => Some("[phone]"),
        Value::OrderNumber(_) => Some("[order number]"),
        Value::Sku(_) => Some("[code]"),
        _ => None,
    }
}

/// A word, if it is no address of a person or a page.
fn bare(word: &str) -> &str {
    let is_link = word.contains("://") || word.starts_with("www.");
    if word.contains('@') || word.contains('＠') {
        "[address]"
    } else if is_link {
        "[link]"
    } else {
        word
    }
}

/// Long numbers, also with signs and spaces between their digits, also in other scripts, become `[number]`.
fn digits(text: &str) -> String {
    let mut out = String::new();
    let mut run = String::new();
    let mut count = 0;
    for c in text.chars().chain(['\0']) {
        if c.is_numeric() {
            count += 1;
            run.push(c);
        } else if count > 0 && matches!(c, ' ' | '-' | '.' | '/' | '(' | ')') {
            run.push(c);
        } else {
            let tail = run.trim_end_matches(|c: char| !c.is_numeric()).len();
            out.push_str(if count > DIGITS_MAX { "[number]" } else { &run[..tail] });
            out.push_str(&run[tail..]);
            run.clear();
            count = 0;
            if c != '\0' {
                out.push(c);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understand::{Context, read};

    fn mask(text: &str) -> String {
        let context = Context { region: Some("DE"), ..Context::new("en", "2026-11-20".parse().expect("day")) };
        masked(&read(text, &context))
    }

    #[test]
    fn what_names_somebody_is_taken_out() {
        for (text, secrets) in [
            ("where is order #10482? mail anna@example.test", vec!["10482", "anna"]),
            ("call me at +49 30 901820 or 0170 1234567", vec!["901820", "1234567"]),
            ("my card is 4111 1111 1111 1111", vec!["4111", "1111"]),
            ("siehe https://shop.example.test/orders/77?token=abc und www.x.example/a", vec!["token", "x.example"]),
            ("order ١٢٣٤٥٦٧ please", vec!["١٢٣٤٥٦٧"]),
            ("write to anna at＠example.test", vec!["example.test"]),
            ("iban DE89 3704 0044 0532 0130 00", vec!["3704", "0532"]),
        ] {
            let masked = mask(text);
            for secret in secrets {
                assert!(!masked.contains(secret), "{secret:?} in {masked:?}");
            }
        }
    }

    #[test]
    fn what_the_question_is_about_stays() {
        assert_eq!(
            mask("do you have the trail runner in 42, up to 130?"),
            "do you have the trail runner in 42, up to 130?"
        );
        assert_eq!(mask("costs it 30 more"), "costs it 30 more");
    }

    #[test]
    fn it_is_bounded() {
        assert!(mask(&"word ".repeat(10_000)).chars().count() <= CHARS_MAX);
        assert_eq!(mask(""), "");
        assert_eq!(mask("1 2 3 4 5"), "[number]");
    }
}
