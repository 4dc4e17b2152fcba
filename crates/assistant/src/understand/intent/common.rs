//! What the languages have in common: which are related, and what holds in every one of them, from concepts to intents.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::builtin::Language;
use super::concepts::Lexicon;
use super::features::{Feature, Shares, composed_in_threes};
use super::fold::{Word, words};
use super::kin::nearest;
use super::kind::Intent;
use super::linear::{Example, Fit, Linear};
use super::locale::concept_list;
use super::reader::Reader;
use super::space::Space;

const SHARES: Shares = [0.0, 0.0, 0.0, 1.0];
const FIT: Fit = Fit { epochs: 6, step: 0.5, hidden: 0.0, smoothing: 0.1 };
/// Sentences that must say something before it counts.
const TIMES: u32 = 3;

/// What is learned from all languages together, once.
#[derive(Debug, Default)]
pub struct Common {
    readers: BTreeMap<String, Arc<Reader>>,
    kin: BTreeMap<String, Vec<String>>,
    scorer: Option<Scorer>,
}

#[derive(Debug)]
struct Scorer {
    space: Space,
    linear: Linear,
}

impl Common {
    /// Learns from every sentence of every language.
    pub fn learn(languages: &BTreeMap<String, Language>) -> Self {
        let split: Vec<Vec<Vec<Word>>> =
            languages.values().map(|one| one.sentences.iter().map(|(_, text)| words(text)).collect()).collect();
        let tags: Vec<&String> = languages.keys().collect();
        let near = nearest(&split);
        let english = Arc::new(Lexicon::read(concept_list("en")));
        let lexicons: Vec<Arc<Lexicon>> = languages.values().map(|language| Arc::new(language.lexicon())).collect();
        let readers: Vec<Arc<Reader>> = (lexicons.iter().zip(&near))
            .map(|(own, kin)| {
                let lent = kin.iter().map(|n| Arc::clone(&lexicons[*n])).collect();
                Arc::new(Reader::of(Arc::clone(own), lent, Arc::clone(&english)))
            })
            .collect();
        let (mut texts, mut targets) = (Vec::new(), Vec::new());
        for ((language, sentences), reader) in languages.values().zip(&split).zip(&readers) {
            for ((intent, _), words) in language.sentences.iter().zip(sentences) {
                texts.push(composed_in_threes(&reader.find(words)));
                targets.push(*intent as u32);
            }
        }
        let named = |n: &usize| tags[*n].clone();
        Self {
            scorer: Scorer::learn(&texts, &targets),
            kin: tags.iter().zip(&near).map(|(tag, kin)| ((*tag).clone(), kin.iter().map(named).collect())).collect(),
            readers: tags.into_iter().cloned().zip(readers).collect(),
        }
    }

    /// The related languages, nearest first.
    pub fn kin(&self, tag: &str) -> &[String] {
        self.kin.get(tag).map_or(&[], Vec::as_slice)
    }

    /// What reads a language.
    pub fn reader(&self, tag: &str) -> Option<Arc<Reader>> {
        self.readers.get(tag).map(Arc::clone)
    }

    /// How much the concepts of a text speak for each intent.
    pub fn scores(&self, reader: &Reader, words: &[Word]) -> Vec<f32> {
        self.scorer.as_ref().map_or_else(
            || vec![0.0; Intent::ALL.len()],
            |scorer| scorer.linear.scores(&scorer.space.see(&composed_in_threes(&reader.find(words))).vector),
        )
    }
}

impl Scorer {
    fn learn(texts: &[Vec<Feature>], targets: &[u32]) -> Option<Self> {
        let space = Space::of(texts, SHARES, TIMES);
        let pairs = texts.iter().zip(targets);
        let examples: Vec<Example> = pairs.map(|(text, label)| Example::of(space.see(text).vector, *label)).collect();
        (!examples.is_empty()).then(|| {
            let linear = Linear::fit(&examples, space.size(), Intent::ALL.len(), FIT);
            Self { space, linear }
        })
    }
}
