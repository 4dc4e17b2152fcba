//! Weighs features by multinomial logistic regression with adaptive steps, and lets go of weights that say little.

use super::sample::{Random, Sampler};
use super::select::Hashed;
use crate::understand::language::script::Script;
use crate::understand::language::{ngram, text};

/// Messages that are classified this surely teach nothing.
const SURE: f32 = 0.995;
/// How much a feature's frequency counts, against its weight, for keeping a weight.
const FREQUENCY_POWER: f32 = 0.5;

/// Weights of the languages of one script.
#[derive(Debug)]
pub struct Learner {
    labels: usize,
    rows: Hashed<u32>,
    hashes: Vec<u64>,
    shares: Vec<f32>,
    /// By row: sum of squared gradients, for the step.
    grown: Vec<f32>,
    /// By row and one past the end: where its weights begin.
    starts: Vec<u32>,
    of: Vec<u8>,
    weights: Vec<f32>,
    seed: u64,
}

impl Learner {
    /// All weights zero: every feature has one for every label.
    #[must_use]
    pub fn new(labels: usize, features: &[(u64, f32)]) -> Self {
        let all = u8::try_from(labels).unwrap_or(u8::MAX);
        Self {
            labels,
            rows: features.iter().zip(0..).map(|((hash, _), row)| (*hash, row)).collect(),
            hashes: features.iter().map(|(hash, _)| *hash).collect(),
            shares: features.iter().map(|(_, share)| *share).collect(),
            grown: vec![1.0; features.len()],
            starts: (0..=features.len()).map(|row| (row * usize::from(all)) as u32).collect(),
            of: (0..features.len()).flat_map(|_| 0..all).collect(),
            weights: vec![0.0; features.len() * usize::from(all)],
            seed: 0,
        }
    }

    /// How many weights there are.
    #[must_use]
    pub fn weights(&self) -> usize {
        self.weights.len()
    }

    /// Learns from so many messages; gives the mean surprise before each was learned.
    pub fn learn(&mut self, sampler: &Sampler<'_>, messages: usize, rate: f32) -> f32 {
        self.seed += 1;
        let mut random = Random::new(self.seed);
        let (mut message, mut rows, mut scores) = (String::new(), Vec::new(), vec![0.0; self.labels]);
        let mut loss = 0.0_f64;
        for number in 0..messages {
            let truth = sampler.draw(&mut random, &mut message);
            self.rows_of(sampler.script(), &message, &mut rows);
            self.scores(&rows, &mut scores);
            soften(&mut scores);
            loss -= f64::from(scores[truth].max(1e-9).ln());
            if scores[truth] < SURE {
                scores[truth] -= 1.0;
                // Steps shrink to a tenth, so that the last messages settle what the first stirred up.
                let rate = rate * (1.0 - 0.9 * number as f32 / messages as f32);
                self.step_down(&rows, &scores, rate);
            }
        }
        (loss / messages.max(1) as f64) as f32
    }

    fn rows_of(&self, script: Script, message: &str, rows: &mut Vec<u32>) -> usize {
        rows.clear();
        let mut letters = 0;
        text::words(message, |word| {
            if word.script == script {
                letters += word.letters.len();
                ngram::features(word, |hash| rows.extend(self.rows.get(&hash)));
            }
        });
        letters
    }

    fn span(&self, row: u32) -> std::ops::Range<usize> {
        self.starts[row as usize] as usize..self.starts[row as usize + 1] as usize
    }

    fn scores(&self, rows: &[u32], scores: &mut [f32]) {
        scores.fill(0.0);
        for row in rows {
            let span = self.span(*row);
            if span.len() == scores.len() {
                // All labels, in order: the compiler can add many at once.
                scores.iter_mut().zip(&self.weights[span]).for_each(|(score, weight)| *score += weight);
                continue;
            }
            for (label, weight) in self.of[span.clone()].iter().zip(&self.weights[span]) {
                scores[usize::from(*label)] += weight;
            }
        }
    }

    fn step_down(&mut self, rows: &[u32], gradient: &[f32], rate: f32) {
        let size: f32 = gradient.iter().map(|g| g * g).sum();
        for row in rows {
            let grown = &mut self.grown[*row as usize];
            *grown += size;
            let step = rate / grown.sqrt();
            let span = self.span(*row);
            if span.len() == gradient.len() {
                self.weights[span].iter_mut().zip(gradient).for_each(|(weight, slope)| *weight -= step * slope);
                continue;
            }
            for (label, weight) in self.of[span.clone()].iter().zip(&mut self.weights[span]) {
                *weight -= step * gradient[usize::from(*label)];
            }
        }
    }

    /// Keeps so many weights: the large ones of frequent features.
    pub fn keep(&mut self, most: usize) {
        if self.weights.len() <= most {
            return;
        }
        let worth = |row: usize, weight: f32, shares: &[f32]| weight.abs() * shares[row].powf(FREQUENCY_POWER);
        let mut all: Vec<f32> = Vec::with_capacity(self.weights.len());
        for row in 0..self.hashes.len() {
            all.extend(self.weights[self.span(row as u32)].iter().map(|weight| worth(row, *weight, &self.shares)));
        }
        let at = all.len() - most;
        let (_, least, _) = all.select_nth_unstable_by(at, f32::total_cmp);
        let least = *least;
        let (mut next, mut starts) = (0, vec![0]);
        for row in 0..self.hashes.len() {
            for at in self.span(row as u32) {
                if worth(row, self.weights[at], &self.shares) >= least {
                    self.weights[next] = self.weights[at];
                    self.of[next] = self.of[at];
                    next += 1;
                }
            }
            starts.push(next as u32);
        }
        self.weights.truncate(next);
        self.of.truncate(next);
        self.starts = starts;
        // The steps begin anew: what is left has to carry what was let go.
        self.grown.iter_mut().for_each(|grown| *grown = grown.sqrt());
    }

    /// The step between two 8-bit weights under which all but the very largest fit.
    #[must_use]
    pub fn step(&self) -> f32 {
        let mut sizes: Vec<f32> = self.weights.iter().map(|weight| weight.abs()).collect();
        sizes.sort_by(f32::total_cmp);
        sizes.get(sizes.len() * 9_995 / 10_000).or(sizes.last()).map_or(1.0, |size| size / 127.0)
    }

    /// The features that have weights left, with their weights in steps.
    pub fn quantised(&self, first: usize, step: f32) -> impl Iterator<Item = (u64, Vec<(u8, i8)>)> {
        self.hashes.iter().zip(0..).filter_map(move |(hash, row)| {
            let span = self.span(row);
            let weights: Vec<_> = self.of[span.clone()]
                .iter()
                .zip(&self.weights[span])
                .map(|(label, weight)| ((usize::from(*label) + first) as u8, (weight / step).round() as i8))
                .filter(|(_, weight)| *weight != 0)
                .collect();
            (!weights.is_empty()).then_some((*hash, weights))
        })
    }

    /// The letters in the script, and the scores, of a text; `None` when it has none.
    #[must_use]
    pub fn scores_of(&self, script: Script, message: &str) -> Option<(usize, Vec<f32>)> {
        let mut rows = Vec::new();
        let letters = self.rows_of(script, message, &mut rows);
        let mut scores = vec![0.0; self.labels];
        self.scores(&rows, &mut scores);
        (letters > 0).then_some((letters, scores))
    }
}

/// How surprising the truth is under scores at a temperature.
#[must_use]
pub fn surprise(scores: &[f32], truth: usize, temperature: f32) -> f32 {
    let best = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let total: f32 = scores.iter().map(|score| ((score - best) / temperature).exp()).sum();
    total.ln() - (scores[truth] - best) / temperature
}

/// Turns scores into probabilities.
fn soften(scores: &mut [f32]) {
    let best = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    scores.iter_mut().for_each(|score| *score = (*score - best).exp());
    let total: f32 = scores.iter().sum();
    scores.iter_mut().for_each(|score| *score /= total);
}

#[cfg(test)]
mod tests {
    use super::super::corpus::{Corpus, Kind};
    use super::super::select;
    use super::*;

    #[test]
    fn two_languages_are_learned_and_stay_learned_when_weights_go() {
        let mut corpus = Corpus::default();
        for _ in 0..20 {
            corpus.add(1, Kind::Text, "wo ist mein paket und wann kommt die lieferung");
            corpus.add(2, Kind::Text, "where is my parcel and when does the delivery come");
        }
        let sampler = Sampler::new(&corpus, Script::Latin);
        let mut learner = Learner::new(2, &select::features(&sampler, 400));
        let first = learner.learn(&sampler, 2_000, 0.2);
        learner.keep(200);
        let last = learner.learn(&sampler, 2_000, 0.1);
        assert!(last < first && last < 0.1, "{first} then {last}");
        assert!((200..=210).contains(&learner.weights()), "{}", learner.weights());
        let (letters, scores) = learner.scores_of(Script::Latin, "mein paket").unwrap();
        assert!(letters == 9 && scores[0] > scores[1]);
        assert!(learner.scores_of(Script::Latin, "заказ").is_none());
    }
}
