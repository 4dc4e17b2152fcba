//! One language, learned: from its own sentences, from those of its relatives, which share words with it and count less, and
//! from what holds in every language.

use std::sync::Arc;

use super::builtin::Language;
use super::common::Common;
use super::features::{Feature, Shares, features};
use super::fold::{Word, words};
use super::kind::Intent;
use super::linear::{Example, Fit, Linear, softmax};
use super::reader::Reader;
use super::space::Space;

const SHARES: Shares = [1.0, 0.5, 1.0, 0.0];
const FIT: Fit = Fit { epochs: 8, step: 0.5, hidden: 0.0, smoothing: 0.0 };
/// How much a sentence of a related language counts beside an own one.
const KIN_WEIGHT: f32 = 0.4;
/// Sentences that must have a feature that only relatives have.
const KIN_TIMES: u32 = 3;
/// How much of the common part's scores the own part builds on while it learns. The common part has seen these sentences and
/// is surer of them than of new ones.
const START_SHARE: f32 = 0.6;
/// How much the own part counts beside the common part.
const OWN_SHARE: f32 = 0.6;
/// Flattens or sharpens shares so that they tell how often they are right.
const HEAT: f32 = 0.8;
/// How much the sentences of a message count beside the whole.
const PARTS_SHARE: f32 = 0.35;
/// Sentences of a message that are looked at one by one.
const PARTS_MAX: usize = 8;

/// A language and what reads its texts.
pub type Read<'a> = (&'a Language, Arc<Reader>);

/// What the texts of one language want.
#[derive(Debug)]
pub struct Classifier {
    common: Arc<Common>,
    reader: Arc<Reader>,
    space: Space,
    linear: Linear,
}

impl Classifier {
    /// Learns a language.
    pub fn learn(own: &Read<'_>, kin: &[Read<'_>], common: Arc<Common>) -> Self {
        let mut texts: Vec<Vec<Feature>> = Vec::new();
        let mut rest = Vec::new();
        for ((language, reader), weight) in std::iter::once((own, 1.0)).chain(kin.iter().map(|one| (one, KIN_WEIGHT))) {
            for (intent, text) in &language.sentences {
                let words = words(text);
                let start = common.scores(reader, &words).into_iter().map(|score| score * START_SHARE).collect();
                texts.push(features(&words));
                rest.push((*intent as u32, start, weight));
            }
        }
        let space = Space::around(own.0.sentences.len(), &texts, SHARES, KIN_TIMES);
        let examples: Vec<Example> = (texts.iter().zip(rest))
            .map(|(text, (label, start, weight))| Example { vector: space.see(text).vector, label, start, weight })
            .collect();
        let linear = Linear::fit(&examples, space.size(), Intent::ALL.len(), FIT);
        Self { common, reader: Arc::clone(&own.1), space, linear }
    }

    /// The shares of the intents: of the whole text, with a word from each of its sentences where it has several.
    pub fn shares(&self, text: &str) -> Vec<f32> {
        let mut shares = self.shares_of(&words(text));
        let parts: Vec<Vec<Word>> = (text.split(['.', '!', '?', '؟', '。', '！', '？', '।', '\n']))
            .map(words)
            .filter(|words| words.iter().filter(|word| !word.plain.starts_with('#')).map(weight).sum::<usize>() >= 3)
            .take(PARTS_MAX)
            .collect();
        if parts.len() > 1 {
            let share = PARTS_SHARE / parts.len() as f32;
            shares.iter_mut().for_each(|whole| *whole *= 1.0 - PARTS_SHARE);
            for part in &parts {
                shares.iter_mut().zip(self.shares_of(part)).for_each(|(whole, part)| *whole += part * share);
            }
        }
        shares
    }

    fn shares_of(&self, words: &[Word]) -> Vec<f32> {
        let mut scores = self.linear.scores(&self.space.see(&features(words)).vector);
        let common = self.common.scores(&self.reader, words);
        scores.iter_mut().zip(common).for_each(|(score, common)| *score = *score * OWN_SHARE + common);
        softmax(&mut scores, HEAT);
        scores
    }
}

/// How many words a word may stand for.
fn weight(word: &Word) -> usize {
    if word.run { word.plain.chars().count().div_ceil(2) } else { 1 }
}
