//! What words stand for, whatever the language: `wo`, `where`, `dónde` are one thing to a learner that sees concepts. What
//! composes to an intent ("not" + "receive" + "refund") is then learned from every language at once and holds in each.
//!
//! One file a language, `concepts/<tag>.txt`, lines of `concept: entry entry …`. An entry of four or more letters (three
//! where vowels are not letters, and in Armenian) stands for every word that begins with it, a shorter one or one with a final `.` for that
//! very word, one with a leading `*` for every word that holds it (a final `*` makes a short one a beginning); `_` joins the words of a phrase. Accents and case do not
//! matter. In scripts written without spaces an entry is found anywhere in the text. A language without a file works too,
//! with less to go on. To add a concept, use a new name; nothing else needs to know.

use std::collections::HashMap;

use super::fold::{Word, is_apostrophe, plain, words};
use super::roman::roman;

/// Letters from which an entry also stands for longer words.
const PREFIX_CHARS_MIN: usize = 4;
/// The same in scripts that write vowels as marks or not at all, and in Armenian, whose stems are short.
const PREFIX_CHARS_MIN_DENSE: usize = 3;
/// The same in scripts that write a syllable with one letter, and the least there is.
const PREFIX_CHARS_LEAST: usize = 2;
/// What Arabic and Hebrew write together with the next word.
const JOINED: [&str; 14] = ["ال", "وال", "بال", "لل", "و", "ب", "ل", "ה", "ו", "ב", "ל", "מ", "ש", "כ"];
/// Concepts of one text that are looked at.
const FOUND_MAX: usize = 40;

/// The concepts of one language.
#[derive(Debug, Default, Clone)]
pub struct Lexicon {
    whole: HashMap<String, Vec<u32>>,
    prefixes: HashMap<String, Vec<u32>>,
    phrases: HashMap<String, Vec<Phrase>>,
    inside: Vec<(String, u32)>,
    runs: Vec<(String, u32)>,
    longest: usize,
    latin: i32,
}

#[derive(Debug, Clone)]
struct Phrase {
    parts: Vec<Part>,
    concept: u32,
}

#[derive(Debug, Clone)]
struct Part {
    text: String,
    whole: bool,
}

impl Part {
    fn of(entry: &str) -> Self {
        let text: String = plain(entry.trim_end_matches(['.', '*'])).chars().filter(|c| !is_apostrophe(*c)).collect();
        let letters = text.chars().count();
        let short = letters < if entry.ends_with('*') { PREFIX_CHARS_LEAST } else { prefix_min(&text) };
        Self { whole: entry.ends_with('.') || short, text: roman(&text) }
    }

    fn fits(&self, word: &str) -> bool {
        if self.whole { word == self.text } else { word.starts_with(&self.text) }
    }
}

/// Letters that a beginning must have to stand for the word.
fn prefix_min(text: &str) -> usize {
    match text.chars().next() {
        Some('\u{1200}'..='\u{139f}') => PREFIX_CHARS_LEAST,
        Some('\u{530}'..='\u{6ff}' | '\u{900}'..='\u{dff}') => PREFIX_CHARS_MIN_DENSE,
        _ => PREFIX_CHARS_MIN,
    }
}

/// The number of a concept by its name: the same in every language.
pub fn concept(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5_u32, |state, byte| (state ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

impl Lexicon {
    /// Reads a file; lines that are no entries (empty, `#`) are passed over.
    pub fn read(text: &str) -> Self {
        let mut made = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, entries)) = line.split_once(':') {
                entries.split_whitespace().for_each(|entry| made.add(concept(name.trim()), entry));
            }
        }
        made
    }

    /// Adds an entry for a concept.
    pub fn add(&mut self, concept: u32, entry: &str) {
        let latin = entry.chars().next().is_some_and(|c| c.is_ascii_alphabetic() || ('\u{c0}'..'\u{250}').contains(&c));
        self.latin += if latin { 1 } else { -1 };
        let marked = words(&entry.replace(['_', '.'], " "));
        if !marked.is_empty() && marked.iter().any(|word| word.run) {
            self.runs.push((marked.iter().map(|word| word.plain.as_str()).collect(), concept));
            return;
        }
        if let Some(held) = entry.strip_prefix('*') {
            self.inside.push((Part::of(held).text, concept));
            return;
        }
        let mut parts = entry.split('_').map(Part::of).collect::<Vec<_>>();
        self.longest = self.longest.max(parts.iter().map(|part| part.text.chars().count()).max().unwrap_or(0));
        let first = parts.remove(0);
        if !parts.is_empty() {
            let key =
                if first.whole { first.text.clone() } else { first.text.chars().take(PREFIX_CHARS_LEAST).collect() };
            parts.insert(0, first);
            self.phrases.entry(key).or_default().push(Phrase { parts, concept });
        } else if first.whole {
            self.whole.entry(first.text).or_default().push(concept);
        } else {
            self.prefixes.entry(first.text).or_default().push(concept);
        }
    }

    /// The concepts of a text, in order, each once.
    pub fn find(&self, words: &[Word]) -> Vec<u32> {
        let mut found = Vec::new();
        (0..words.len()).for_each(|n| self.find_at(&words[n], &words[n..], &mut found));
        found
    }

    /// Whether the language is written in Latin letters.
    pub fn is_latin(&self) -> bool {
        self.latin >= 0
    }

    /// The concepts of one word of a text, and of the phrases that begin with it; `here` is the text from the word on.
    pub fn find_at(&self, word: &Word, here: &[Word], found: &mut Vec<u32>) {
        if word.run {
            let inside = self.runs.iter().filter(|(text, _)| word.plain.contains(text.as_str()));
            inside.for_each(|(_, c)| note(found, *c));
        } else if word.plain.starts_with('#') {
            note(found, concept(&word.plain));
        } else {
            self.find_word(&word.roman, here, found);
            for rest in JOINED.iter().filter_map(|joined| word.roman.strip_prefix(joined)) {
                if rest.chars().count() >= PREFIX_CHARS_MIN_DENSE {
                    self.find_word(rest, &[], found);
                }
            }
        }
    }

    /// The concepts of one word, and of the phrases that begin with it.
    fn find_word(&self, word: &str, here: &[Word], found: &mut Vec<u32>) {
        self.whole.get(word).into_iter().flatten().for_each(|c| note(found, *c));
        self.inside.iter().filter(|(text, _)| word.contains(text.as_str())).for_each(|(_, c)| note(found, *c));
        self.begun(word, here, found);
        let ends = word.char_indices().map(|(end, _)| end).skip(PREFIX_CHARS_LEAST).chain([word.len()]);
        for (count, end) in (PREFIX_CHARS_LEAST..=self.longest).zip(ends) {
            self.prefixes.get(&word[..end]).into_iter().flatten().for_each(|c| note(found, *c));
            if count == PREFIX_CHARS_LEAST && end < word.len() {
                self.begun(&word[..end], here, found);
            }
        }
    }

    /// The concepts of the phrases under a key that stand here.
    fn begun(&self, key: &str, here: &[Word], found: &mut Vec<u32>) {
        let phrases = self.phrases.get(key).into_iter().flatten();
        phrases.filter(|phrase| phrase.begins(here)).for_each(|phrase| note(found, phrase.concept));
    }
}

/// Adds a concept that is not there yet.
pub(super) fn note(found: &mut Vec<u32>, concept: u32) {
    if found.len() < FOUND_MAX && !found.contains(&concept) {
        found.push(concept);
    }
}

impl Phrase {
    fn begins(&self, words: &[Word]) -> bool {
        words.len() >= self.parts.len() && self.parts.iter().zip(words).all(|(part, word)| part.fits(&word.roman))
    }
}
