//! Drafts in segments: pieces of free text, and facts by their names. This is the only form in which a language model's words
//! come in. The facts are formatted here, and the whole text is read again like any free draft, so that a number or a
//! promise that the model typed itself stops it.

use std::fmt::Write as _;

use domain::fact::Fact;
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::error::{ComposeError, Violation};
use crate::format;
use crate::library::{Library, Locale};
use crate::verify::unbound;

/// Most segments of one draft.
const SEGMENTS_MAX: usize = 80;
/// Longest text of one segment, in bytes.
const TEXT_BYTES_MAX: usize = 4_000;
/// Longest whole text, in bytes.
const WHOLE_BYTES_MAX: usize = 8_000;
/// The template that versions of drafts name.
const DRAFT: &str = "draft";

/// One piece of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Segment {
    /// Words that claim nothing.
    Text(String),
    /// The fact of that name, told in the reader's language.
    Fact {
        /// Its name.
        name: String,
    },
}

/// A text in segments, in the order they are read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// The pieces.
    pub segments: Vec<Segment>,
}

/// Makes a text of a draft in the best of the wanted languages.
///
/// # Errors
/// When the draft is too long or empty, names a fact that is not there, cannot be told or is stale, or says anything
/// commercial that none of the facts does ([`ComposeError::Unverified`]): ask once more with the violations, then answer
/// from a template.
pub fn draft(
    library: &Library,
    wanted: &[&str],
    draft: &Draft,
    facts: &[Fact],
    now: Timestamp,
) -> Result<Answer, ComposeError> {
    let tag = library.negotiate(wanted);
    let locale = library.exact(tag).ok_or_else(|| ComposeError::UnknownTemplate(tag.to_owned()))?;
    if let Some(fact) = facts.iter().find(|fact| !fact.is_fresh(now)) {
        return Err(ComposeError::Stale { fact: fact.name.clone() });
    }
    let text = render(locale, draft, facts)?;
    let violations = unbound(tag, &text, facts);
    if !violations.is_empty() {
        return Err(ComposeError::Unverified(violations));
    }
    Ok(Answer {
        text,
        locale: tag.to_owned(),
        direction: locale.meta.direction.clone(),
        locale_version: locale.version(DRAFT),
    })
}

/// Forms a draft again and compares: the draft with its facts is the proof of its text.
///
/// # Errors
/// What is wrong: another text than the draft gives, something no fact says, or a fact that was not fresh at `at`.
pub fn verify_draft(
    library: &Library,
    locale: &str,
    proof: &Draft,
    facts: &[Fact],
    text: &str,
    at: Timestamp,
) -> Result<(), Vec<Violation>> {
    let whole = |why: &str| {
        let piece = text.chars().take(80).collect();
        vec![Violation { field: DRAFT.into(), start: 0, end: text.len(), text: piece, why: why.to_owned() }]
    };
    match draft(library, &[locale], proof, facts, at) {
        Ok(formed) if formed.text == text && formed.locale == locale => Ok(()),
        Ok(_) => Err(whole("is not what its segments give")),
        Err(ComposeError::Unverified(violations)) => Err(violations),
        Err(error) => Err(whole(&error.to_string())),
    }
}

/// The JSON schema of a draft about these facts, for a model's prompt: no other name can be told.
#[must_use]
pub fn draft_schema(facts: &[Fact]) -> String {
    let mut names = String::new();
    for fact in facts.iter().filter(|fact| is_name(&fact.name)) {
        let _ = write!(names, "{}\"{}\"", if names.is_empty() { "" } else { "," }, fact.name);
    }
    let text = format!(
        r#"{{"type":"object","properties":{{"text":{{"type":"string","maxLength":{TEXT_BYTES_MAX}}}}},"required":["text"],"additionalProperties":false}}"#
    );
    let name = format!(
        r#"{{"type":"object","properties":{{"name":{{"type":"string","enum":[{names}]}}}},"required":["name"],"additionalProperties":false}}"#
    );
    let told = format!(
        r#"{{"type":"object","properties":{{"fact":{name}}},"required":["fact"],"additionalProperties":false}}"#
    );
    let segment = if names.is_empty() { text } else { format!(r#"{{"anyOf":[{text},{told}]}}"#) };
    format!(
        r#"{{"type":"object","properties":{{"segments":{{"type":"array","minItems":1,"maxItems":{SEGMENTS_MAX},"items":{segment}}}}},"required":["segments"],"additionalProperties":false}}"#
    )
}

/// Names of facts hold nothing that JSON would have to escape.
fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-'))
}

fn render(locale: &Locale, draft: &Draft, facts: &[Fact]) -> Result<String, ComposeError> {
    let refuse = |why: String| ComposeError::Locale { locale: locale.tag.to_owned(), message: DRAFT.to_owned(), why };
    if draft.segments.len() > SEGMENTS_MAX {
        return Err(refuse(format!("{} segments are too many", draft.segments.len())));
    }
    let mut text = String::new();
    for segment in &draft.segments {
        match segment {
            Segment::Text(piece) if piece.len() > TEXT_BYTES_MAX => {
                return Err(refuse("a text is too long".to_owned()));
            }
            Segment::Text(piece) => text.push_str(piece),
            Segment::Fact { name } => {
                let mut named = facts.iter().filter(|fact| fact.name == *name);
                let missing = || ComposeError::MissingFact { template: DRAFT.to_owned(), fact: name.clone() };
                let fact = named.next().ok_or_else(missing)?;
                let told = format::fact(locale, fact);
                if told.is_empty() || named.next().is_some() {
                    let why = if told.is_empty() { "has no text" } else { "two facts of one name" };
                    return Err(ComposeError::InvalidFact { fact: name.clone(), why: why.to_owned() });
                }
                text.push_str(&told);
            }
        }
        if text.len() > WHOLE_BYTES_MAX {
            return Err(refuse("the text is too long".to_owned()));
        }
    }
    let text = text.trim().to_owned();
    if text.is_empty() { Err(refuse("the text is empty".to_owned())) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::{link, money, name, now};

    fn facts() -> Vec<Fact> {
        vec![
            name("item0.title", "Trail Runner"),
            money("item0.price", 5990, "EUR"),
            name("order.status", "shipped"),
            link("track.link", "https://shop.example/t/1"),
        ]
    }

    fn text(piece: &str) -> Segment {
        Segment::Text(piece.into())
    }

    fn told(fact: &str) -> Segment {
        Segment::Fact { name: fact.into() }
    }

    fn made(locale: &str, segments: Vec<Segment>) -> Result<Answer, ComposeError> {
        draft(Library::embedded(), &[locale], &Draft { segments }, &facts(), now())
    }

    #[test]
    fn segments_become_a_text_that_proves_itself() {
        let segments = || vec![text("Der "), told("item0.title"), text(" kostet "), told("item0.price"), text(".")];
        let answer = made("de-AT", segments()).expect("is told");
        assert_eq!((answer.text.as_str(), answer.locale.as_str()), ("Der Trail Runner kostet 59,90\u{a0}€.", "de"));
        let proof = Draft { segments: segments() };
        let check = |text: &str, at| verify_draft(Library::embedded(), "de", &proof, &facts(), text, at);
        assert_eq!(check(&answer.text, now()), Ok(()));
        assert!(check(&answer.text.replace("59", "49"), now()).is_err());
        assert!(check(&answer.text, now().plus_ms(2 * domain::timestamp::DAY_MS)).is_err(), "stale");
    }

    #[test]
    fn what_a_model_types_itself_is_read_again() {
        for bad in [
            "It costs €49.90.",
            "It has been delivered.",
            "Shipping is free.",
            "See [here](https://shop.example/t/1).",
            "See [here][1].\n[1]: https://shop.example/t/1",
            "![](https://shop.example/t/1)",
            "See https://evil.example/t/1.",
        ] {
            let error = made("en", vec![text("Hello! "), text(bad)]).expect_err(bad);
            assert!(matches!(&error, ComposeError::Unverified(found) if !found.is_empty()), "{bad}: {error}");
        }
        // Two harmless pieces can be one claim.
        assert!(made("en", vec![text("Shipping is fr"), text("ee.")]).is_err());
        let good = vec![text("It is on its way: "), told("track.link")];
        assert_eq!(made("en", good).expect("is told").text, "It is on its way: https://shop.example/t/1");
    }

    #[test]
    fn drafts_are_bounded_and_name_only_what_is_there() {
        assert!(matches!(made("en", vec![told("item9.price")]), Err(ComposeError::MissingFact { .. })));
        assert!(made("en", vec![]).is_err());
        assert!(made("en", vec![text("  ")]).is_err());
        assert!(made("en", vec![text("a"); SEGMENTS_MAX + 1]).is_err());
        assert!(made("en", vec![text(&"a".repeat(TEXT_BYTES_MAX + 1))]).is_err());
        assert!(made("en", vec![text(&"a ".repeat(TEXT_BYTES_MAX / 2)); 3]).is_err());
        let stale =
            draft(Library::embedded(), &["en"], &Draft { segments: vec![text("Hello!")] }, &facts(), now().plus_ms(-1));
        assert!(matches!(stale, Err(ComposeError::Stale { .. })));
    }

    #[test]
    fn the_form_is_closed() {
        let parsed: Draft =
            toml::from_str("segments = [{text = \"Hi \"}, {fact = {name = \"item0.title\"}}]").expect("parses");
        assert_eq!(parsed.segments, [text("Hi "), told("item0.title")]);
        for bad in [
            "segments = [{html = \"x\"}]",
            "segments = [{fact = {name = \"x\", value = 1}}]",
            "segments = []\nlang = \"en\"",
            "",
        ] {
            assert!(toml::from_str::<Draft>(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_schema_lists_the_facts_and_nothing_else() {
        let schema = draft_schema(&facts());
        assert!(schema.contains(r#""enum":["item0.title","item0.price","order.status","track.link"]"#), "{schema}");
        assert_eq!(schema.matches('{').count(), schema.matches('}').count());
        assert!(!draft_schema(&[]).contains("fact"));
        assert!(!draft_schema(&[name("a\"b", "x")]).contains("a\"b"));
    }
}
