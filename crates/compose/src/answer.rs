//! Answers: sentences of a locale with facts in them, one after the other. The list of sentences is the proof: formed again
//! they must give the very text that was sent, so nothing can stand in an answer but the locale's words and facts.
//!
//! To add a sentence: `answers.ftl` of every locale; who says it names it in a [`Line`].

use domain::conversation::Line;
use domain::message::{Message, Receipt};
use domain::timestamp::Timestamp;

use crate::error::{ComposeError, Violation};
use crate::library::{Library, Locale};
use crate::marks;
use crate::write::Voice;

/// Most sentences of one answer.
const LINES_MAX: usize = 40;

/// The template of messages that carry an answer.
pub const ANSWER: &str = "answer";

/// A text ready to be sent, and what it was formed from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The text, in lines.
    pub text: String,
    /// BCP 47 language it is written in.
    pub locale: String,
    /// `rtl` or `ltr`.
    pub direction: String,
    /// Names the locale's texts that it was formed from.
    pub locale_version: String,
}

/// Forms an answer in the best of the wanted languages.
///
/// # Errors
/// When a sentence is unknown, lacks a fact, or a fact cannot be told or is stale: nothing is told then.
pub fn answer(library: &Library, wanted: &[&str], lines: &[Line], now: Timestamp) -> Result<Answer, ComposeError> {
    let tag = library.negotiate(wanted);
    let locale = library.exact(tag).ok_or_else(|| ComposeError::UnknownTemplate(tag.to_owned()))?;
    let stale = lines.iter().flat_map(|line| &line.facts).find(|fact| !fact.is_fresh(now));
    if let Some(fact) = stale {
        return Err(ComposeError::Stale { fact: fact.name.clone() });
    }
    Ok(Answer {
        text: form(locale, lines)?,
        locale: tag.to_owned(),
        direction: locale.meta.direction.clone(),
        locale_version: locale.version("answer"),
    })
}

/// Forms the sentences again and compares.
///
/// # Errors
/// What is wrong: another text than its sentences give, or a fact that was not fresh at `at`.
pub fn verify_answer(
    library: &Library,
    locale: &str,
    lines: &[Line],
    text: &str,
    at: Timestamp,
) -> Result<(), Vec<Violation>> {
    let whole = |text: &str, why: &str| {
        let piece = text.chars().take(80).collect();
        vec![Violation { field: "text".into(), start: 0, end: text.len(), text: piece, why: why.into() }]
    };
    if let Some(fact) = lines.iter().flat_map(|line| &line.facts).find(|fact| !fact.is_fresh(at)) {
        return Err(whole(&fact.name, "stale fact"));
    }
    let Some(locale) = library.exact(locale) else { return Err(whole(locale, "unknown locale")) };
    match form(locale, lines) {
        Ok(formed) if formed == text => Ok(()),
        Ok(_) => Err(whole(text, "is not what its sentences give")),
        Err(error) => Err(whole(text, &error.to_string())),
    }
}

/// Checks a message that carries an answer: its texts are what its receipt's sentences give, and it holds nothing else.
pub(crate) fn verify_message(library: &Library, message: &Message, receipt: &Receipt, at: Timestamp) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut check = |lines: &[Line], text: &str| {
        found.extend(verify_answer(library, &message.locale, lines, text, at).err().into_iter().flatten());
    };
    check(&receipt.lines, &message.text);
    match &receipt.subject {
        Some(subject) => check(std::slice::from_ref(subject), &message.subject),
        None => check(&[], &message.subject),
    }
    let bare = message.html.is_none()
        && message.items == crate::cards::cards(library, &[message.locale.as_str()], &receipt.facts)
        && message.action.is_none()
        && message.opt_out.is_none()
        && message.whatsapp.is_none()
        && message.preheader.is_empty();
    if let Some(fact) = receipt.facts.iter().find(|fact| !fact.is_fresh(at)) {
        let why = "stale fact".to_owned();
        found.push(Violation { field: "items".into(), start: 0, end: 0, text: fact.name.clone(), why });
    }
    if !bare {
        let why = "an answer holds nothing but its sentences and the cards that its facts give".to_owned();
        found.push(Violation { field: "text".into(), start: 0, end: 0, text: String::new(), why });
    }
    found
}

/// One sentence that needs no facts: a button's label.
#[must_use]
pub fn label(library: &Library, wanted: &[&str], id: &str) -> Option<String> {
    crate::write::fixed(library.exact(library.negotiate(wanted))?, id)
}

fn form(locale: &Locale, lines: &[Line]) -> Result<String, ComposeError> {
    if lines.len() > LINES_MAX {
        let why = format!("{} sentences are too many for one answer", lines.len());
        return Err(ComposeError::Locale { locale: locale.tag.to_owned(), message: "answer".into(), why });
    }
    let mut text = String::new();
    for line in lines {
        let sentence = marks::plain(&Voice::new(locale, &line.facts)?.say("answer", &line.id)?);
        text.push_str(match text.chars().next_back() {
            None => "",
            Some(_) if line.block => "\n",
            // Scripts that set no spaces between words set none between sentences.
            Some('。' | '！' | '？' | '：') => "",
            Some(_) => " ",
        });
        text.push_str(&sentence);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use domain::fact::{Fact, FactSource, FactValue};
    use domain::money::{Currency, Money};

    use super::*;

    fn fact(name: &str, value: FactValue) -> Fact {
        let source = FactSource { system: "fake".into(), record: "order:1".into(), version: "1".into() };
        Fact { name: name.into(), value, source, read_at: Timestamp::EPOCH, ttl_ms: 60_000 }
    }

    fn lines() -> Vec<Line> {
        let number = || fact("order.number", FactValue::Name("#10482".into()));
        let amount = Money::new(5990, Currency::from_code("EUR").expect("known"));
        vec![
            Line::new("order-shipped-with", vec![number(), fact("carrier.name", FactValue::Name("DHL".into()))]),
            Line::new("order-refunded", vec![number(), fact("refund.amount", FactValue::Money(amount))]),
            Line::block("assist-else", vec![]),
        ]
    }

    #[test]
    fn sentences_become_a_text_that_proves_itself() {
        let library = Library::embedded();
        let told = answer(library, &["en-GB"], &lines(), Timestamp::from_ms(5)).expect("is told");
        let text = "Your order #10482 is on its way with DHL. For your order #10482, €59.90 has been refunded.\n\
                    Is there anything else I can do for you?";
        assert_eq!((told.text.as_str(), told.locale.as_str()), (text, "en"));
        let check = |text: &str, at| verify_answer(library, "en", &lines(), text, Timestamp::from_ms(at));
        assert_eq!(check(text, 5), Ok(()));
        assert!(check(&text.replace("59.90", "95.90"), 5).is_err(), "another amount");
        assert!(check(&format!("{text} Shipping is free."), 5).is_err(), "something added");
        assert!(check(text, 60_001).is_err(), "too late");
    }

    #[test]
    fn what_cannot_be_told_is_not_told() {
        let library = Library::embedded();
        let now = Timestamp::from_ms(5);
        let missing = answer(library, &["en"], &[Line::new("order-shipped", vec![])], now);
        assert!(matches!(missing, Err(ComposeError::MissingFact { .. })), "{missing:?}");
        assert!(answer(library, &["en"], &[Line::new("no-such-line", vec![])], now).is_err());
        let old = answer(library, &["en"], &lines(), Timestamp::from_ms(60_001));
        assert!(matches!(old, Err(ComposeError::Stale { .. })), "{old:?}");
        assert!(answer(library, &["en"], &vec![Line::new("assist-else", vec![]); 41], now).is_err());
    }
}
