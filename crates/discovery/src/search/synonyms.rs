//! Phrases that mean the same in a shop.

use std::collections::HashMap;

use crate::text::{Analyzer, normalise};

/// Most groups of phrases.
const MAX_GROUPS: usize = 5_000;
/// Most phrases of a group.
const MAX_PHRASES: usize = 32;
/// Most words of a phrase.
pub(crate) const MAX_WORDS: usize = 4;

/// For each phrase the others of its group.
#[derive(Debug, Default)]
pub(crate) struct Synonyms {
    of: HashMap<Vec<String>, Vec<Vec<String>>>,
}

impl Synonyms {
    /// Reads the groups with the shop's analyser.
    pub fn new(groups: &[Vec<String>], analyzer: &Analyzer) -> Self {
        let mut of: HashMap<Vec<String>, Vec<Vec<String>>> = HashMap::new();
        for group in groups.iter().take(MAX_GROUPS) {
            let terms = |phrase: &String| -> Vec<String> {
                analyzer.tokens(&normalise(phrase, 120), MAX_WORDS).into_iter().map(|token| token.term).collect()
            };
            let phrases: Vec<_> = group.iter().take(MAX_PHRASES).map(terms).filter(|p| !p.is_empty()).collect();
            for phrase in &phrases {
                let others = phrases.iter().filter(|other| *other != phrase).cloned();
                of.entry(phrase.clone()).or_default().extend(others);
            }
        }
        Self { of }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.of.is_empty()
    }

    /// What else a phrase is called.
    pub fn of(&self, phrase: &[String]) -> &[Vec<String>] {
        self.of.get(phrase).map_or(&[], Vec::as_slice)
    }
}
