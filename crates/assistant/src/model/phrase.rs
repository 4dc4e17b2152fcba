//! Wording an answer with a model. It gets the sentences that would be told without it and may word them better, as pieces
//! of text and references to the facts of these sentences. What comes back is told only when
//!
//! 1. the answer may be worded at all ([`may_word`]): its sentences say nothing beside their facts, nothing is asked and
//!    nothing is done by it;
//! 2. every fact stands in it exactly once, sentence after sentence, so that no price moves to another product;
//! 3. its own words hold letters and plain punctuation alone: no digit, sign of a currency, link, markup, invisible sign;
//! 4. the finished text says nothing commercial that no fact stands behind ([`compose::unbound`]), in the answer's language
//!    and in those it looks like;
//! 5. it does not repeat its instruction.
//!
//! To let it word more sentences: their ids in [`WORDABLE`]. A sentence that says something by itself ("is sold out", "was
//! delivered", "cannot be returned") does not belong there.

use compose::{Library, Violation};
use domain::conversation::Line;
use domain::fact::{Fact, FactValue};
use domain::ports::model::{AnswerSchema, ModelMessage, ModelRequest, Role};
use domain::timestamp::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use unicode_normalization::char::is_combining_mark;

use super::mask::masked;
use super::{FENCE, Refusal, closed, data};
use crate::turn::Reply;
use crate::understand::Understanding;
use crate::understand::language::{Detector, Priors};

/// Name of the closed form.
pub const SCHEMA: &str = "draft";
/// Pieces of a draft, at most.
const SEGMENTS_MAX: usize = 40;
/// Characters of one piece of text, at most.
const TEXT_CHARS_MAX: usize = 200;
/// Characters of the model's own words, at most: this many, and …
const OWN_CHARS_MAX: usize = 240;
/// … this many for each sentence.
const OWN_CHARS_PER_LINE: usize = 120;
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

/// A draft: what a model's wording is made of. The proof of a worded answer, beside its sentences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Its pieces.
    pub segments: Vec<Segment>,
}

/// A piece of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Segment {
    /// The model's own words.
    Text(String),
    /// A fact: number of its sentence, `:`, its name. `2:product.price`.
    Fact(String),
}

/// An answer as a model worded it, judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrased {
    /// The text to tell.
    pub text: String,
    /// What it was formed from; together with the sentences it proves the text, see [`verify`].
    pub draft: Draft,
}

/// Whether a reply may be worded by a model: see the list above.
#[must_use]
pub fn may_word(reply: &Reply) -> bool {
    let asks = reply.dialogue.topic.as_ref().is_some_and(|topic| topic.asked.is_some());
    let passage = |fact: &Fact| matches!(fact.value, FactValue::Passage(_));
    let wordable = |line: &Line| WORDABLE.contains(&line.id.as_str()) && !line.facts.iter().any(passage);
    !asks
        && reply.effects.is_empty()
        && (1..=LINES_MAX).contains(&reply.lines.len())
        && reply.lines.iter().all(wordable)
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

fn name(number: usize, fact: &Fact) -> String {
    format!("{}:{}", number + 1, fact.name)
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
    let why: Vec<String> = wrong.iter().take(TOLD_MAX).map(|violation| violation.why.clone()).collect();
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
    let text = check(&draft, lines, locale)?;
    if echoes(&text, system) {
        return Err(vec![wrong("", "repeats its instruction")]);
    }
    Ok(Phrased { text, draft })
}

/// Replays a worded answer: the draft gives this text, and everything in it is a fact of the sentences that was fresh at `at`.
///
/// # Errors
/// What is wrong.
pub fn verify(draft: &Draft, lines: &[Line], locale: &str, text: &str, at: Timestamp) -> Result<(), Vec<Violation>> {
    if let Some(stale) = lines.iter().flat_map(|line| &line.facts).find(|fact| !fact.is_fresh(at)) {
        return Err(vec![wrong(&stale.name, "stale fact")]);
    }
    let formed = check(draft, lines, locale)?;
    if formed == text { Ok(()) } else { Err(vec![wrong(text, "is not what its draft gives")]) }
}

/// The text of a draft that keeps to the rules.
fn check(draft: &Draft, lines: &[Line], locale: &str) -> Result<String, Vec<Violation>> {
    let mut violations = form_violations(draft, lines.len());
    violations.extend(reference_violations(draft, lines));
    if !violations.is_empty() {
        return Err(violations);
    }
    let text = rendered(draft, lines, locale);
    let facts: Vec<Fact> = lines.iter().flat_map(|line| line.facts.iter().cloned()).collect();
    let violations = unbound(&text, &own_words(draft), locale, &facts);
    if violations.is_empty() { Ok(text) } else { Err(violations) }
}

/// What is wrong with the model's own words, by their signs and lengths alone.
fn form_violations(draft: &Draft, lines: usize) -> Vec<Violation> {
    let mut found = Vec::new();
    if draft.segments.is_empty() || draft.segments.len() > SEGMENTS_MAX {
        found.push(wrong("", "no pieces, or too many"));
    }
    let texts = || draft.segments.iter().filter_map(Segment::text);
    let own: usize = texts().map(|text| text.chars().count()).sum();
    if own > OWN_CHARS_MAX + OWN_CHARS_PER_LINE * lines || texts().any(|text| text.chars().count() > TEXT_CHARS_MAX) {
        found.push(wrong("", "too long"));
    }
    for text in texts().take(SEGMENTS_MAX) {
        if let Some(c) = text.chars().find(|c| !is_plain(*c)) {
            found.push(wrong(&c.to_string(), "a sign that only facts may hold"));
        }
        if runs_together(text) {
            found.push(wrong(text, "looks like an address"));
        }
    }
    // A sign between two facts could make a number or an address of them.
    for pair in draft.segments.windows(2) {
        if matches!(pair, [Segment::Fact(_), Segment::Fact(_)]) {
            found.push(wrong("", "two facts without words between them"));
        }
    }
    found
}

impl Segment {
    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Fact(_) => None,
        }
    }
}

/// Letters and plain punctuation of any script. Joiners stay: some scripts need them.
fn is_plain(c: char) -> bool {
    let punctuation = " \n.,;:!?'\"()-–—…’‘“”„«»‹›¿¡、。，！？：；「」『』（）،؛؟।॥·״׳־";
    c.is_alphabetic() && !c.is_numeric() && !is_private(c)
        || is_combining_mark(c)
        || matches!(c, '\u{200c}' | '\u{200d}')
        || punctuation.contains(c)
}

/// Letters without a shape of their own, or of another alphabet's shape: full-width, mathematical, enclosed.
const fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{ff01}'..='\u{ff5e}' | '\u{1d400}'..='\u{1d7ff}' | '\u{24b6}'..='\u{24e9}'
        | '\u{1f100}'..='\u{1f2ff}' | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' | '\u{e0000}'..)
}

/// A full stop or colon between letters: `evil.example`, `mailto:somebody`.
fn runs_together(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars
        .windows(3)
        .any(|w| matches!(w[1], '.' | ':' | '·') && w[0].is_ascii_alphabetic() && w[2].is_ascii_alphabetic())
}

/// Every fact exactly once, the facts of one sentence before those of the next.
fn reference_violations(draft: &Draft, lines: &[Line]) -> Vec<Violation> {
    let mut found = Vec::new();
    let told: Vec<&str> =
        draft.segments.iter().filter_map(|s| if let Segment::Fact(f) = s { Some(f.as_str()) } else { None }).collect();
    let mut from = 0;
    for (number, line) in lines.iter().enumerate() {
        let mut wanted: Vec<String> = line.facts.iter().map(|fact| name(number, fact)).collect();
        let part = told.get(from..from + wanted.len()).unwrap_or_default();
        let mut part: Vec<String> = part.iter().map(|told| (*told).to_owned()).collect();
        from += wanted.len();
        wanted.sort_unstable();
        part.sort_unstable();
        if part != wanted {
            found.push(wrong(&line.id, "its facts must stand once each, sentence after sentence"));
        }
    }
    if told.len() > from {
        found.push(wrong("", "refers to facts that are not there"));
    }
    found
}

fn rendered(draft: &Draft, lines: &[Line], locale: &str) -> String {
    let fact = |wanted: &str| {
        let named =
            |(number, line): (usize, &Line)| line.facts.iter().find(|fact| name(number, fact) == wanted).cloned();
        lines.iter().enumerate().find_map(named)
    };
    let mut text = String::new();
    for segment in &draft.segments {
        match segment {
            Segment::Text(words) => text.push_str(words),
            Segment::Fact(wanted) => {
                if let Some(fact) = fact(wanted) {
                    text.push_str(&compose::format_fact(Library::embedded(), locale, &fact));
                }
            }
        }
    }
    text.trim().to_owned()
}

fn own_words(draft: &Draft) -> String {
    let texts: Vec<&str> = draft.segments.iter().filter_map(Segment::text).collect();
    texts.join(" ")
}

/// What no fact stands behind: in the whole text in the answer's language, and in the model's own words in each language
/// they look like, since a promise in another language is a promise.
fn unbound(text: &str, own: &str, locale: &str, facts: &[Fact]) -> Vec<Violation> {
    let mut found = compose::unbound(locale, text, facts);
    let detected = Detector::embedded().detect(own, &Priors::default());
    let others = detected.candidates.iter().map(|candidate| candidate.language).filter(|tag| *tag != locale);
    for tag in others.take(LANGUAGES_MAX).chain(["en"]) {
        found.extend(compose::unbound(tag, own, &[]));
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

fn wrong(piece: &str, why: &str) -> Violation {
    let text = piece.chars().take(80).collect();
    Violation { field: "draft".into(), start: 0, end: 0, text, why: why.into() }
}
