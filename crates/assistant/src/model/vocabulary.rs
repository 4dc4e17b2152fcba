//! The words a model may use: those of the shop's own sentences in that language. Names, streets, inventions, other languages
//! and echoes of an attack fall out by themselves, without a list of what is forbidden.
//!
//! To let it use more words: sentences in the locale (`intents.toml`, `answers.ftl`), or an intent in [`TALK`].

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use compose::Library;

use crate::understand::intent::Intent;
use crate::understand::intent::fold::{Word, words};
use crate::understand::intent::locale::{Examples, embedded};

/// Intents whose example sentences talk about products without promising anything.
const TALK: [Intent; 5] =
    [Intent::Greeting, Intent::Thanks, Intent::ProductQuestion, Intent::SizeHelp, Intent::ShippingInfo];
/// Sentences of the assistant's own that need no fact.
const SENTENCES: [&str; 9] = [
    "assist-hello-again",
    "assist-thanks",
    "assist-else",
    "assist-choose",
    "products-found",
    "products-goes-with",
    "compare-intro",
    "product-which",
    "size-ask",
];
/// Letters that two forms of a word share at least at their beginning, …
const STEM_MIN: usize = 4;
/// … and letters that one may end with beside them.
const ENDING_MAX: usize = 3;

/// Words of some sentences, with the beginnings that their other forms share.
#[derive(Debug, Default)]
struct Vocabulary {
    words: HashSet<String>,
    stems: HashSet<String>,
    /// Pairs of signs of the scripts that set no spaces.
    pairs: HashSet<[char; 2]>,
}

impl Vocabulary {
    fn learn(&mut self, text: &str) {
        for word in words(text) {
            if word.run {
                self.pairs.extend(pairs(&word.plain));
                continue;
            }
            let letters: Vec<char> = word.plain.chars().collect();
            self.stems.extend((STEM_MIN..=letters.len()).map(|length| letters[..length].iter().collect()));
            self.words.insert(word.plain);
        }
    }

    fn knows(&self, word: &Word) -> bool {
        if word.run {
            let mut pairs = pairs(&word.plain);
            return pairs.all(|pair| self.pairs.contains(&pair));
        }
        let letters: Vec<char> = word.plain.chars().collect();
        let stem = letters.len().saturating_sub(ENDING_MAX).max(STEM_MIN);
        let known = |stem: &[char]| self.stems.contains(&stem.iter().collect::<String>());
        self.words.contains(&word.plain) || letters.get(..stem).is_some_and(known)
    }
}

/// Neighbouring signs; a sign alone stands for itself.
fn pairs(text: &str) -> impl Iterator<Item = [char; 2]> {
    let signs: Vec<char> = text.chars().collect();
    let alone = (signs.len() == 1).then(|| [signs[0], signs[0]]);
    let pairs: Vec<[char; 2]> = signs.windows(2).map(|pair| [pair[0], pair[1]]).collect();
    pairs.into_iter().chain(alone)
}

/// The first word of `own` that neither the language's sentences nor `also` hold.
pub(super) fn unknown(own: &str, locale: &str, also: &str) -> Option<String> {
    let language = of(locale);
    let mut here = Vocabulary::default();
    here.learn(also);
    words(own).into_iter().find(|word| !language.knows(word) && !here.knows(word)).map(|word| word.plain)
}

/// The words of a language, learned at its first use.
fn of(locale: &str) -> Arc<Vocabulary> {
    static LEARNED: OnceLock<Mutex<HashMap<String, Arc<Vocabulary>>>> = OnceLock::new();
    let tag = Library::embedded().negotiate(&[locale]);
    let mut learned = LEARNED.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(learned.entry(tag.to_owned()).or_insert_with(|| Arc::new(learn(tag))))
}

fn learn(tag: &str) -> Vocabulary {
    let mut vocabulary = Vocabulary::default();
    let source = embedded().iter().find(|source| source.tag == tag);
    let examples: Examples = source.and_then(|source| toml::from_str(source.intents).ok()).unwrap_or_default();
    for intent in TALK {
        for sentence in examples.intents.get(intent.as_str()).into_iter().flatten() {
            vocabulary.learn(sentence);
        }
    }
    for sentence in SENTENCES.iter().filter_map(|id| compose::label(Library::embedded(), &[tag], id)) {
        vocabulary.learn(&sentence);
    }
    vocabulary
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_words_are_known_and_names_are_not() {
        for (locale, said) in [
            ("en", "Hello! You are welcome. Here is what it costs"),
            ("de", "Gerne! Kann ich sonst noch etwas für dich tun"),
            ("zh-Hans", "您好"),
        ] {
            assert_eq!(
                unknown(said, locale, "Hello Gerne Kann ich sonst noch etwas für dich tun 您好"),
                None,
                "{locale}"
            );
        }
        assert_eq!(unknown("Goes to Rosenweg", "en", "").as_deref(), Some("rosenweg"));
        assert_eq!(unknown("the devolveremos", "en", "the").as_deref(), Some("devolveremos"));
        assert!(unknown("免费送货给安娜", "en", "").is_some());
    }

    #[test]
    fn other_forms_of_a_word_are_known() {
        assert_eq!(unknown("priced pricing", "en", "the price"), None);
        assert_eq!(unknown("prince", "en", "the price").as_deref(), Some("prince"));
    }
}
