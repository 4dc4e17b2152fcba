//! Wording an answer with a model. It gets the sentences that would be told without it and may word them better, as pieces
//! of text and references to the facts of these sentences. What comes back is told only when
//!
//! 1. the answer may be worded at all ([`may_word`]): its sentences say nothing beside their facts, none of which is of an
//!    order or a code, nothing is asked and nothing is done by it;
//! 2. every fact stands in it exactly once, sentence after sentence, so that no price moves to another product;
//! 3. its own words hold letters and plain punctuation alone: no digit, sign of a currency, link, markup, invisible sign;
//! 4. these words are words of the shop's own sentences in that language (`vocabulary`);
//! 5. the finished text says nothing commercial that no fact stands behind ([`compose::unbound`]), in the answer's language
//!    and in those it looks like;
//! 6. it does not repeat its instruction.
//!
//! To let it word more sentences: their ids in [`WORDABLE`]. A sentence that says something by itself ("is sold out", "was
//! delivered", "cannot be returned") does not belong there.

use compose::{Library, Violation};
use domain::conversation::Line;
use domain::fact::{Fact, FactValue};
use domain::message::Binding;
use domain::ports::model::{AnswerSchema, ModelMessage, ModelRequest, Role};
use domain::timestamp::Timestamp;
use serde_json::{Value, json};

use super::draft::{Draft, form_violations, name, own_words, reference_violations, rendered, wrong};
use super::mask::masked;
use super::{FENCE, Refusal, closed, data, vocabulary};
use crate::turn::Reply;
use crate::understand::Understanding;
use crate::understand::language::{Detector, Priors};

/// Name of the closed form.
pub const SCHEMA: &str = "draft";
/// Sentences that are worded, at most.
const LINES_MAX: usize = 12;
/// Most tokens of the answer.
const TOKENS_MAX: u32 = 700;
/// Letters of the instruction in a row that give it away.
const ECHO_LETTERS: usize = 24;
/// Languages a draft is judged in beside the answer's.
const LANGUAGES_MAX: usize = 3;
/// Violations that are told to the model.
const TOLD_MAX: usize = 8;

/// Sentences that say nothing beside their facts.
const WORDABLE: [&str; 18] = [
    "assist-hello",
    "assist-hello-again",
    "assist-thanks",
    "assist-else",
    "product-price",
    "product-price-was",
    "product-stock",
    "product-options",
    "product-attribute",
    "product-line",
    "products-found",
    "products-goes-with",
    "compare-intro",
    "size-advice",
    "size-chart",
    "delivery-estimate",
    "delivery-cost",
    "delivery-free-from",
];

const TASK: &str = "You word an answer of an online shop to a shopper, warmly and briefly, in the language named. \
    `sentences` is everything that may be said. Write `segments`: pieces of text, and references to facts where their \
    values belong. Use every reference exactly once, in the order of the sentences. Never write a number, price, date, \
    code, name or link yourself; promise nothing; add nothing. Answer with JSON of the asked form and nothing else.";

/// An answer as a model worded it, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrased {
    /// The text to tell.
    pub text: String,
    /// Where the facts stand in it; together with the sentences they prove the text, see [`verify`].
    pub bindings: Vec<Binding>,
}

/// Whether a reply may be worded by a model: see the list above. One without facts is told as it is: there is nothing to
/// bind it to.
#[must_use]
pub fn may_word(reply: &Reply) -> bool {
    let asks = reply.dialogue.topic.as_ref().is_some_and(|topic| topic.asked.is_some());
    !asks && reply.effects.is_empty() && wordable(&reply.lines)
}

/// Whether sentences are among those that a model may word.
fn wordable(lines: &[Line]) -> bool {
    let kept_back = |fact: &Fact| {
        matches!(fact.value, FactValue::Passage(_) | FactValue::Code(_)) || fact.source.record.starts_with("order:")
    };
    let fine = |line: &Line| WORDABLE.contains(&line.id.as_str()) && !line.facts.iter().any(kept_back);
    (1..=LINES_MAX).contains(&lines.len()) && lines.iter().all(fine) && lines.iter().any(|line| !line.facts.is_empty())
}

/// The question about a reply that may be worded.
#[must_use]
pub fn request(reply: &Reply, heard: &Understanding, locale: &str, now: Timestamp, timeout_ms: i64) -> ModelRequest {
    let sentence = |(number, line): (usize, &Line)| {
        let facts: Vec<Value> = line.facts.iter().map(|fact| shown(number, fact, locale)).collect();
        let library = Library::embedded();
        let words = compose::answer(library, &[locale], std::slice::from_ref(line), now).map(|told| told.text);
        json!({ "says": words.unwrap_or_default(), "facts": facts })
    };
    let sentences: Vec<Value> = reply.lines.iter().enumerate().map(sentence).collect();
    let message = json!({ "language": locale, "message": masked(heard), "sentences": sentences });
    ModelRequest {
        system: format!("{TASK}\n{FENCE}"),
        messages: vec![data(&message)],
        schema: AnswerSchema { name: SCHEMA.to_owned(), schema: schema() },
        tokens_max: TOKENS_MAX,
        timeout_ms,
    }
}

fn shown(number: usize, fact: &Fact, locale: &str) -> Value {
    json!({ "fact": name(number, fact), "shown": compose::format_fact(Library::embedded(), locale, fact) })
}

fn schema() -> Value {
    let piece = |key: &str, about: &str| {
        json!({
            "type": "object",
            "properties": { key: { "type": "string", "description": about } },
            "required": [key],
            "additionalProperties": false,
        })
    };
    let pieces = [piece("text", "words of your own"), piece("fact", "a reference such as 1:product.price")];
    json!({
        "type": "object",
        "properties": { "segments": { "type": "array", "items": { "anyOf": pieces } } },
        "required": ["segments"],
        "additionalProperties": false,
    })
}

/// The same question once more, with what was wrong.
#[must_use]
pub fn again(request: &ModelRequest, answer: &Value, wrong: &[Violation]) -> ModelRequest {
    let told = |violation: &Violation| format!("{}: {}", violation.why, violation.text);
    let why: Vec<String> = wrong.iter().take(TOLD_MAX).map(told).collect();
    let mut again = request.clone();
    let earlier: String = answer.to_string().chars().take(4_000).collect();
    again.messages.push(ModelMessage { role: Role::Model, text: earlier });
    again.messages.push(data(&json!({ "refused_because": why, "please": "word it again without that" })));
    again
}

/// Judges what came back.
///
/// # Errors
/// Everything that is wrong; the sentences are told as they are then.
pub fn judge(answer: &Value, lines: &[Line], locale: &str, system: &str) -> Result<Phrased, Vec<Violation>> {
    let draft: Draft = closed(answer).map_err(|refusal: Refusal| vec![wrong("", &refusal.to_string())])?;
    let draft = draft.tidy().map_err(|violation| vec![violation])?;
    let phrased = check(&draft, lines, locale)?;
    if echoes(&phrased.text, system) {
        return Err(vec![wrong("", "repeats its instruction")]);
    }
    Ok(phrased)
}

/// Replays a worded answer: the facts at their places, with the words between them, give this text; its sentences may be
/// worded at all, and everything in it is a fact of theirs that was fresh at `at`.
///
/// # Errors
/// What is wrong.
pub fn verify(
    bindings: &[Binding],
    lines: &[Line],
    locale: &str,
    text: &str,
    at: Timestamp,
) -> Result<(), Vec<Violation>> {
    if let Some(stale) = lines.iter().flat_map(|line| &line.facts).find(|fact| !fact.is_fresh(at)) {
        return Err(vec![wrong(&stale.name, "stale fact")]);
    }
    if !wordable(lines) {
        return Err(vec![wrong("", "these sentences are told as they are")]);
    }
    let Some(draft) = Draft::of_bound(text, bindings) else {
        return Err(vec![wrong(text, "its facts do not stand where they should")]);
    };
    let formed = check(&draft, lines, locale)?;
    if formed.text == text { Ok(()) } else { Err(vec![wrong(text, "is not what its draft gives")]) }
}

/// The text of a draft that keeps to the rules.
fn check(draft: &Draft, lines: &[Line], locale: &str) -> Result<Phrased, Vec<Violation>> {
    let mut violations = form_violations(draft, lines.len());
    violations.extend(reference_violations(draft, lines));
    if !violations.is_empty() {
        return Err(violations);
    }
    let (text, bindings) = rendered(draft, lines, locale);
    let own = own_words(draft);
    if let Some(word) = vocabulary::unknown(&own, locale, &sentences(lines, locale)) {
        return Err(vec![wrong(&word, "a word that the shop's own sentences do not use")]);
    }
    let violations = unbound(&text, &own, locale, &by_subject(lines));
    if violations.is_empty() { Ok(Phrased { text, bindings }) } else { Err(violations) }
}

/// The facts of all sentences, named by what they are about: sentences call every product `product`, but the price of one
/// must not be said of another.
fn by_subject(lines: &[Line]) -> Vec<Fact> {
    let mut titles: Vec<&FactValue> = Vec::new();
    let mut facts = Vec::new();
    for line in lines {
        let title = line.facts.iter().find(|fact| fact.name == "product.title").map(|fact| &fact.value);
        let number = title.map(|title| {
            titles.iter().position(|held| *held == title).unwrap_or_else(|| {
                titles.push(title);
                titles.len() - 1
            })
        });
        facts.extend(line.facts.iter().map(|fact| match (number, fact.name.strip_prefix("product.")) {
            (Some(number), Some(rest)) => Fact { name: format!("item{number}.{rest}"), ..fact.clone() },
            _ => fact.clone(),
        }));
    }
    facts
}

/// What would be told without a model, without the names in it: its words are always fine.
fn sentences(lines: &[Line], locale: &str) -> String {
    let library = Library::embedded();
    let mut all = String::new();
    for line in lines {
        let read_at = line.facts.iter().map(|fact| fact.read_at).max().unwrap_or(Timestamp::EPOCH);
        let told = compose::answer(library, &[locale], std::slice::from_ref(line), read_at);
        let mut said = told.map(|told| told.text).unwrap_or_default();
        for fact in &line.facts {
            let shown = compose::format_fact(library, locale, fact);
            if !shown.is_empty() {
                said = said.replace(&shown, " ");
            }
        }
        all.push_str(&said);
        all.push('\n');
    }
    all
}

/// What no fact stands behind: in the whole text in the answer's language, and in the model's own words in each language
/// they look like, since a promise in another language is a promise.
fn unbound(text: &str, own: &str, locale: &str, facts: &[Fact]) -> Vec<Violation> {
    let mut found = compose::unbound(locale, text, facts);
    // Whether a word with a capital is a name only the answer's own language can tell.
    let own = own.to_lowercase();
    let detected = Detector::embedded().detect(&own, &Priors::default());
    let others = detected.candidates.iter().map(|candidate| candidate.language).filter(|tag| *tag != locale);
    for tag in others.take(LANGUAGES_MAX).chain(["en"]) {
        found.extend(compose::unbound(tag, &own, &[]));
    }
    if text.is_empty() {
        found.push(wrong("", "says nothing"));
    }
    found
}

/// Whether a text holds a longer piece of the instruction; signs, case and spaces do not matter.
pub(crate) fn echoes(text: &str, system: &str) -> bool {
    let letters =
        |of: &str| -> Vec<char> { of.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let (said, held) = (letters(text), letters(system));
    let pieces: std::collections::HashSet<&[char]> = held.windows(ECHO_LETTERS).collect();
    said.windows(ECHO_LETTERS).any(|piece| pieces.contains(piece))
}
