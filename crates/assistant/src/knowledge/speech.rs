//! How much the words of one language say. A word that shoppers use whatever they want ("how", "my") says little, one that
//! goes with one wish alone says much; the example sentences of the intents tell which is which, and the concept lists hold
//! what different words have in common.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::understand::intent::concepts::{Lexicon, concept};
use crate::understand::intent::fold::{Word, words};
use crate::understand::intent::locale::{Examples, concept_list, embedded};

/// Intents of which a word must be in the examples to say nothing.
const EVERYWHERE: f32 = 9.0;
/// What a word says that says nothing.
const WEIGHT_MIN: f32 = 0.04;
/// What a word of three letters or less says at most when the examples do not know it.
const WEIGHT_SHORT: f32 = 0.3;
/// What a number in a question says: the question is about something that pages seldom tell.
const WEIGHT_NUMBER: f32 = 0.4;
/// Words of the longest phrase that is looked for in a question.
const PHRASE_WORDS_MAX: usize = 4;
/// Concepts that stand for the form of a question and not for its matter.
const FORMS: [&str; 12] =
    ["can", "what", "my", "want", "hello", "thanks", "where", "when", "not", "howto", "still", "today"];

/// The words of one language.
#[derive(Debug, Default)]
pub(super) struct Speech {
    lexicon: Lexicon,
    /// Number of intents in whose examples a word stands.
    spread: HashMap<String, u16>,
}

/// A word of a text, ready to be compared.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Term {
    /// The word, or two characters of a run.
    pub(super) text: String,
    /// How much it says, 0 to 1.
    pub(super) weight: f32,
    /// What it stands for, forms left out.
    pub(super) concepts: Vec<u32>,
}

impl Speech {
    /// The words of a language; one without any lists has no common words and no concepts.
    pub(super) fn of(tag: &str) -> Arc<Self> {
        static KEPT: OnceLock<Mutex<BTreeMap<&'static str, Arc<Speech>>>> = OnceLock::new();
        let Some(source) = embedded().iter().find(|source| source.tag == tag) else { return Arc::default() };
        let mut kept = KEPT.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        let made = kept.entry(source.tag).or_insert_with(|| Arc::new(Self::read(source.intents, concept_list(tag))));
        Arc::clone(made)
    }

    fn read(intents: &str, concepts: &str) -> Self {
        let examples: Examples = toml::from_str(intents).unwrap_or_default();
        let mut spread: HashMap<String, u16> = HashMap::new();
        for sentences in examples.intents.values() {
            let held: BTreeSet<String> = sentences.iter().flat_map(|text| texts(&words(text))).collect();
            for word in held {
                *spread.entry(word).or_default() += 1;
            }
        }
        Self { lexicon: Lexicon::read(concepts), spread }
    }

    /// The words of a text, each once.
    pub(super) fn terms(&self, text: &str) -> Vec<Term> {
        let words = words(text);
        self.each(&words, |n| self.lexicon.find(&words[n..=n]))
    }

    /// The same for a question: words that mean something together carry that meaning, and a number is a word too.
    pub(super) fn asked(&self, text: &str) -> Vec<Term> {
        let words = words(text);
        let mut meanings: Vec<Vec<u32>> = (0..words.len()).map(|n| self.lexicon.find(&words[n..=n])).collect();
        let alone = meanings.clone();
        for start in 0..words.len() {
            for end in (start + 2..=start + PHRASE_WORDS_MAX).take_while(|end| *end <= words.len()) {
                let within = [&words[start + 1..end], &words[start..end - 1]].map(|part| self.lexicon.find(part));
                for found in self.lexicon.find(&words[start..end]) {
                    if within.iter().chain(&alone[start..end]).all(|known| !known.contains(&found)) {
                        meanings[start..end].iter_mut().for_each(|meaning| meaning.push(found));
                    }
                }
            }
        }
        let mut terms = self.each(&words, |n| meanings[n].clone());
        if words.iter().any(|word| matches!(word.plain.as_str(), "#1" | "#2" | "#3" | "#order" | "#code")) {
            terms.push(Term { text: String::new(), weight: WEIGHT_NUMBER, concepts: Vec::new() });
        }
        terms
    }

    fn each(&self, words: &[Word], meaning: impl Fn(usize) -> Vec<u32>) -> Vec<Term> {
        let mut found: Vec<Term> = Vec::new();
        for (n, word) in words.iter().enumerate() {
            let own = meaning(n);
            for text in texts(std::slice::from_ref(word)) {
                if found.iter().all(|term| term.text != text) {
                    found.push(Term { weight: self.weight(&text, &own), text, concepts: matters(&own) });
                }
            }
        }
        found
    }

    /// Its concepts.
    pub(super) const fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    /// What a text is about, in concepts.
    pub(super) fn concepts(&self, text: &str) -> Vec<u32> {
        matters(&self.lexicon.find(&words(text)))
    }

    fn weight(&self, word: &str, concepts: &[u32]) -> f32 {
        let form = !concepts.is_empty() && matters(concepts).is_empty();
        let known = self.spread.get(word).map(|count| 1.0 - f32::from(count.saturating_sub(1)) / EVERYWHERE);
        let short = word.chars().count() <= 3 && word.chars().all(char::is_alphabetic) && word.is_ascii();
        let said = known.unwrap_or(if short { WEIGHT_SHORT } else { 1.0 });
        // What one intent alone uses is still common when it is short.
        let said = if short { said.min(WEIGHT_SHORT) } else { said };
        if form { WEIGHT_MIN } else { said.max(WEIGHT_MIN) }
    }
}

fn matters(concepts: &[u32]) -> Vec<u32> {
    static NAMES: OnceLock<Vec<u32>> = OnceLock::new();
    let forms = NAMES.get_or_init(|| FORMS.iter().map(|name| concept(name)).collect());
    concepts.iter().copied().filter(|concept| !forms.contains(concept)).collect()
}

/// The comparable texts of words: runs in pairs of characters, marks left out.
fn texts(words: &[Word]) -> Vec<String> {
    let mut found = Vec::new();
    for word in words.iter().filter(|word| !word.plain.starts_with('#') && !word.plain.is_empty()) {
        let letters: Vec<char> = word.plain.chars().collect();
        if word.run && letters.len() > 2 {
            found.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>()));
        } else {
            found.push(word.plain.clone());
        }
    }
    found
}
