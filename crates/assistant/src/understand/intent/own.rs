//! A shop's own intents, learned on the spot from a handful of sentences each: no files, no waiting. A text that resembles
//! none of them is told apart even when no example of "something else" was given.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::concepts::Lexicon;
use super::features::{Feature, Shares, composed, features};
use super::fold::words;
use super::hidden::Hidden;
use super::linear::{Example, Fit, Linear, softmax};
use super::locale::concept_list;
use super::space::{Seen, Space};

/// Sentences a model takes.
pub const SENTENCES_MAX: usize = 50_000;
/// Labels a model takes.
pub const LABELS_MAX: usize = 1_000;

/// What a label for "none of these" may be called.
const ELSE_NAMES: [&str; 5] = ["no_nodes_detected", "oos", "out_of_scope", "none", "fallback"];
/// From this many sentences on, features seen once are noise and a second opinion pays.
const MANY: usize = 4_000;
/// How often the name of a label counts as a sentence of it.
const NAME_TIMES: usize = 2;

const SHARES: Shares = [1.0, 1.2, 1.0, 0.7];
const FIT_FEW: Fit = Fit { epochs: 12, step: 0.5, hidden: 0.0, smoothing: 0.1 };
const FIT_MANY: Fit = Fit { epochs: 6, step: 0.5, hidden: 0.3, smoothing: 0.05 };

/// Below this a text is about something else. Chosen on held-out intents and on other shops' sentences, where anything
/// from 0.38 to 0.50 does about as well.
const THRESHOLD_FEW: f32 = 0.45;
/// The same for large tasks: keeps about 95 of 100 texts that are in scope.
const THRESHOLD_MANY: f32 = 0.31;
/// How much known words count beside the best label.
const KNOWN_WEIGHT: f32 = 0.3;

/// Why nothing could be learned.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum LearnError {
    /// One label or none.
    #[error("at least two intents with sentences are needed, found {0}")]
    TooFewLabels(usize),
    /// More than the model takes.
    #[error(
        "at most {LABELS_MAX} intents and {SENTENCES_MAX} sentences can be learned, found {labels} and {sentences}"
    )]
    TooMany {
        /// Labels given.
        labels: usize,
        /// Sentences given.
        sentences: usize,
    },
}

/// What a text means among the learned labels.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Choice {
    /// The labels with their shares, best first; they sum to one.
    pub ranked: Vec<(String, f32)>,
    /// How likely the text is about any of them at all: 0 to 1.
    pub in_scope: f32,
    /// Whether that is too little: nothing should be answered on the strength of it.
    pub refused: bool,
}

impl Choice {
    /// The best label, unless the text is about something else.
    pub fn label(&self) -> Option<&str> {
        self.ranked.first().filter(|_| !self.refused).map(|(label, _)| label.as_str())
    }
}

/// What speaks for and against a text being in scope.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Signals {
    /// The share of the best label.
    pub best: f32,
    /// The share of known words.
    pub known: f32,
    /// The share of "something else", where sentences for it were given.
    pub other: f32,
}

/// Whether a label is one of the names for "none of these".
pub fn means_else(label: &str) -> bool {
    ELSE_NAMES.contains(&label.to_lowercase().as_str())
}

/// Learns models.
#[derive(Debug, Clone, Copy)]
pub struct Learner;

/// Labels learned from sentences.
#[derive(Debug)]
pub struct Model {
    labels: Vec<String>,
    other: Option<usize>,
    lexicon: Lexicon,
    space: Space,
    linear: Linear,
    hidden: Option<Hidden>,
    threshold: f32,
}

impl Learner {
    /// Learns from pairs of a sentence and its label. Sentences labelled `out_of_scope` (or `oos`, `none`, `fallback`)
    /// say what is none of them.
    pub fn train<S: AsRef<str>, L: AsRef<str>>(sentences: &[(S, L)]) -> Result<Model, LearnError> {
        let names: BTreeSet<&str> = sentences.iter().map(|(_, label)| label.as_ref()).collect();
        let labels: Vec<String> = names.into_iter().map(String::from).collect();
        let other = labels.iter().position(|label| means_else(label));
        if labels.len() - usize::from(other.is_some()) < 2 {
            return Err(LearnError::TooFewLabels(labels.len() - usize::from(other.is_some())));
        }
        if labels.len() > LABELS_MAX || sentences.len() > SENTENCES_MAX {
            return Err(LearnError::TooMany { labels: labels.len(), sentences: sentences.len() });
        }
        let lexicon = Lexicon::read(concept_list("en"));
        let numbers: BTreeMap<&str, u32> = (0..).zip(&labels).map(|(n, label)| (label.as_str(), n)).collect();
        let mut texts: Vec<Vec<Feature>> = Vec::with_capacity(sentences.len() + labels.len() * NAME_TIMES);
        let mut targets = Vec::with_capacity(texts.capacity());
        for (text, label) in sentences {
            texts.push(seen_in(&lexicon, text.as_ref()));
            targets.push(numbers[label.as_ref()]);
        }
        for (label, number) in numbers.iter().filter(|(_, number)| Some(**number as usize) != other) {
            for _ in 0..NAME_TIMES {
                texts.push(seen_in(&lexicon, &label.replace(['_', '-', '.', '/'], " ").to_lowercase()));
                targets.push(*number);
            }
        }
        Ok(Model::fit(labels, other, lexicon, &texts, &targets))
    }
}

fn seen_in(lexicon: &Lexicon, text: &str) -> Vec<Feature> {
    let words = words(text);
    let mut found = features(&words);
    found.extend(composed(&lexicon.find(&words)));
    found
}

impl Model {
    fn fit(
        labels: Vec<String>,
        other: Option<usize>,
        lexicon: Lexicon,
        texts: &[Vec<Feature>],
        targets: &[u32],
    ) -> Self {
        let many = texts.len() > MANY;
        let space = Space::of(texts, SHARES, if many { 2 } else { 1 });
        let examples: Vec<Example> =
            (texts.iter().zip(targets)).map(|(text, label)| Example::of(space.see(text).vector, *label)).collect();
        let (features, count) = (space.size(), labels.len());
        // Both opinions learn at once; each is deterministic by itself.
        let (linear, hidden) = std::thread::scope(|scope| {
            let second = many.then(|| scope.spawn(|| Hidden::fit(&examples, features, count)));
            let linear = Linear::fit(&examples, features, count, if many { FIT_MANY } else { FIT_FEW });
            (linear, second.and_then(|second| second.join().ok()))
        });
        Self {
            labels,
            other,
            lexicon,
            space,
            linear,
            hidden,
            threshold: if many { THRESHOLD_MANY } else { THRESHOLD_FEW },
        }
    }

    /// The same model with another threshold for "something else": higher refuses more.
    pub fn with_threshold(mut self, threshold: f32) -> Self {
        self.threshold = threshold;
        self
    }

    /// The labels, in order.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// What a text means.
    pub fn classify(&self, text: &str) -> Choice {
        let seen = self.space.see(&seen_in(&self.lexicon, text));
        let shares = self.shares(&seen);
        let in_scope = self.signals(&seen, &shares).in_scope();
        let mut ranked: Vec<(String, f32)> = (self.labels.iter().cloned().zip(shares).enumerate())
            .filter(|(n, _)| Some(*n) != self.other)
            .map(|(_, ranked)| ranked)
            .collect();
        let sum: f32 = ranked.iter().map(|(_, share)| share).sum();
        ranked.iter_mut().for_each(|(_, share)| *share /= sum.max(f32::MIN_POSITIVE));
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        Choice { ranked, in_scope, refused: in_scope < self.threshold }
    }

    /// What speaks for and against a text being in scope.
    pub fn weigh(&self, text: &str) -> Signals {
        let seen = self.space.see(&seen_in(&self.lexicon, text));
        self.signals(&seen, &self.shares(&seen))
    }

    fn shares(&self, seen: &Seen) -> Vec<f32> {
        let mut shares = self.linear.scores(&seen.vector);
        softmax(&mut shares, 1.0);
        if let Some(hidden) = &self.hidden {
            let mut second = hidden.scores(&seen.vector);
            softmax(&mut second, 1.0);
            shares.iter_mut().zip(second).for_each(|(share, other)| *share = f32::midpoint(*share, other));
        }
        shares
    }

    fn signals(&self, seen: &Seen, shares: &[f32]) -> Signals {
        let in_scope = shares.iter().enumerate().filter(|(n, _)| Some(*n) != self.other);
        let best = in_scope.map(|(_, share)| *share).fold(0.0, f32::max);
        let other = self.other.map_or(0.0, |n| shares[n]);
        Signals { best, known: seen.known, other }
    }
}

impl Signals {
    /// What the signals say together, 0 to 1. The best label alone is a poor witness: a text of unknown words can have a
    /// clear best label.
    fn in_scope(self) -> f32 {
        ((self.best - self.other).max(0.0) + KNOWN_WEIGHT * self.known) / (1.0 + KNOWN_WEIGHT)
    }
}
