//! Drafts: a model's wording as pieces of text and references to facts, and the rules of form that need no language: which
//! signs its own words may hold, how long they may be, and that every fact stands where it belongs.

use compose::{Library, Violation};
use domain::conversation::Line;
use domain::fact::Fact;
use domain::message::Binding;
use serde::{Deserialize, Serialize};
use unicode_normalization::char::is_combining_mark;

/// Pieces of a draft, at most.
const SEGMENTS_MAX: usize = 40;
/// Characters of one piece of text, at most.
const TEXT_CHARS_MAX: usize = 200;
/// Characters of the model's own words, at most: this many, and …
const OWN_CHARS_MAX: usize = 240;
/// … this many for each sentence.
const OWN_CHARS_PER_LINE: usize = 120;
/// What may stand around a draft without meaning; other invisible signs are judged.
const SPACES: [char; 2] = [' ', '\n'];
/// The text of a message that a draft becomes, as bindings name it.
const FIELD: &str = "text";

/// A draft: what a model's wording is made of. Beside the sentences it is the proof of a worded answer; receipts keep it as
/// the places of the facts in the text, what stands between them being the model's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Draft {
    /// Its pieces.
    pub(super) segments: Vec<Segment>,
}

/// A piece of a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Segment {
    /// The model's own words.
    Text(String),
    /// A fact: number of its sentence, `:`, its name. `2:product.price`.
    Fact(String),
}

/// How a draft refers to a fact of the sentence with this number, counted from nought.
pub(super) fn name(number: usize, fact: &Fact) -> String {
    format!("{}:{}", number + 1, fact.name)
}

impl Draft {
    /// The same text in as few pieces as can be, without spaces around it: the form in which it is judged and kept.
    pub(super) fn tidy(self) -> Result<Self, Violation> {
        if self.segments.len() > SEGMENTS_MAX {
            return Err(wrong("", "no pieces, or too many"));
        }
        let mut segments: Vec<Segment> = Vec::new();
        for segment in self.segments {
            match (segments.last_mut(), segment) {
                (Some(Segment::Text(before)), Segment::Text(words)) => before.push_str(&words),
                (_, segment) => segments.push(segment),
            }
        }
        if let Some(Segment::Text(first)) = segments.first_mut() {
            *first = first.trim_start_matches(SPACES).to_owned();
        }
        if let Some(Segment::Text(last)) = segments.last_mut() {
            *last = last.trim_end_matches(SPACES).to_owned();
        }
        segments.retain(|segment| !matches!(segment, Segment::Text(words) if words.is_empty()));
        Ok(Self { segments })
    }

    /// The draft of which this text came, by the places of its facts; `None` where they do not fit the text.
    pub(super) fn of_bound(text: &str, bindings: &[Binding]) -> Option<Self> {
        let mut segments = Vec::new();
        let mut from = 0;
        let words = |from: usize, to: Option<usize>| Some(text.get(from..to.unwrap_or(text.len()))?.to_owned());
        for binding in bindings {
            if binding.field != FIELD || text.get(binding.start..binding.end)? != binding.rendered {
                return None;
            }
            segments.push(Segment::Text(words(from, Some(binding.start))?));
            segments.push(Segment::Fact(binding.fact.clone()));
            from = binding.end;
        }
        segments.push(Segment::Text(words(from, None)?));
        segments.retain(|segment| !matches!(segment, Segment::Text(words) if words.is_empty()));
        Some(Self { segments })
    }
}

/// What is wrong with the model's own words, by their signs and lengths alone.
pub(super) fn form_violations(draft: &Draft, lines: usize) -> Vec<Violation> {
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
pub(super) fn reference_violations(draft: &Draft, lines: &[Line]) -> Vec<Violation> {
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

/// The text of a draft, and where its facts stand in it.
pub(super) fn rendered(draft: &Draft, lines: &[Line], locale: &str) -> (String, Vec<Binding>) {
    let fact = |wanted: &str| {
        let named = |(number, line): (usize, &Line)| {
            line.facts.iter().find(|fact| name(number, fact) == wanted).map(|fact| shown(locale, fact))
        };
        lines.iter().enumerate().find_map(named)
    };
    let (mut text, mut bindings) = (String::new(), Vec::new());
    for segment in &draft.segments {
        match segment {
            Segment::Text(words) => text.push_str(words),
            Segment::Fact(wanted) => {
                let (start, rendered) = (text.len(), fact(wanted).unwrap_or_default());
                text.push_str(&rendered);
                let field = FIELD.to_owned();
                bindings.push(Binding { field, start, end: text.len(), fact: wanted.clone(), rendered });
            }
        }
    }
    (text, bindings)
}

fn shown(locale: &str, fact: &Fact) -> String {
    compose::format_fact(Library::embedded(), locale, fact)
}

pub(super) fn own_words(draft: &Draft) -> String {
    let texts: Vec<&str> = draft.segments.iter().filter_map(Segment::text).collect();
    texts.join(" ")
}

pub(super) fn wrong(piece: &str, why: &str) -> Violation {
    let text = piece.chars().take(80).collect();
    Violation { field: "draft".into(), start: 0, end: 0, text, why: why.into() }
}
