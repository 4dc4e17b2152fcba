//! Training of the language model: offline, deterministic, from open text. Nothing here runs in the product.
//!
//! - [`corpus`] reads text by language; [`chain`] writes words after a language's letter frequencies, which stand in for
//!   the text they were counted on.
//! - [`sample`] makes messages out of both: single words, pairs, parts of sentences.
//! - [`select`] picks the features worth weighing; [`learn`] weighs them and lets go of the weights that say least.
//!
//! [`train`] puts them together. `examples/train_language` is the command.

use std::collections::BTreeMap;

pub mod chain;
pub mod corpus;
pub mod learn;
pub mod sample;
pub mod select;

use super::model::{LENGTHS, Label, Parts};
use super::script::{SHARED, Script};
use corpus::Corpus;
use learn::Learner;
use sample::Sampler;

/// How much to spend.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// Features that are weighed at first, in the script with the most languages.
    pub features: usize,
    /// Weights that are kept, all scripts together.
    pub weights: usize,
    /// Messages that are learned from, in the script with the most languages.
    pub messages: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { features: 500_000, weights: 1_350_000, messages: 8_000_000 }
    }
}

/// Learns a model from a corpus; `calibration` is text that the corpus does not hold, `told` hears of the progress.
#[must_use]
pub fn train(corpus: &Corpus, calibration: &Corpus, budget: Budget, told: &mut dyn FnMut(&str)) -> Parts {
    let mut parts = Parts { labels: Vec::new(), features: Vec::new(), scale: 1.0, temperatures: [1.0; LENGTHS.len()] };
    let problems: Vec<_> = SHARED.into_iter().map(|script| (script, Sampler::new(corpus, script))).collect();
    let all: usize = problems.iter().map(|(_, sampler)| sampler.labels().len()).sum();
    let mut learned = Vec::new();
    for (script, sampler) in &problems {
        let count = sampler.labels().len();
        if count < 2 {
            told(&format!("{script:?}: {count} languages, nothing to learn"));
            continue;
        }
        let share = (count as f64 / all as f64).max(0.04);
        let learner = one(*script, sampler, budget, share, told);
        learned.push((*script, learner, sampler));
    }
    parts.temperatures = temperatures(&learned, calibration, told);
    parts.scale = learned.iter().map(|(_, learner, _)| learner.step()).fold(0.0, f32::max).max(1e-6);
    for (script, learner, sampler) in &learned {
        let first = parts.labels.len();
        parts.labels.extend(sampler.labels().iter().map(|language| Label {
            language: *language,
            script: *script,
            bias: 0.0,
        }));
        parts.features.extend(learner.quantised(first, parts.scale));
    }
    parts
}

/// Learns the languages of one script.
fn one(script: Script, sampler: &Sampler<'_>, budget: Budget, share: f64, told: &mut dyn FnMut(&str)) -> Learner {
    let part = |whole: usize| (whole as f64 * share) as usize;
    let features = select::features(sampler, part(budget.features));
    told(&format!("{script:?}: {} languages, {} features", sampler.labels().len(), features.len()));
    let mut learner = Learner::new(sampler.labels().len(), &features);
    let messages = part(budget.messages).max(400_000);
    // Weights that say little go in steps, so that those that stay can take over what was lost.
    for (messages, kept, rate) in [
        (messages, part(budget.weights) * 4, 0.20),
        (messages / 2, part(budget.weights) * 3 / 2, 0.12),
        (messages / 2, part(budget.weights), 0.12),
        (messages, usize::MAX, 0.10),
    ] {
        let loss = learner.learn(sampler, messages, rate);
        learner.keep(kept);
        told(&format!("{script:?}: loss {loss:.4}, {} weights", learner.weights()));
    }
    learner
}

/// Fits one temperature per length class: the one under which the calibration text is likeliest.
fn temperatures(
    learned: &[(Script, Learner, &Sampler<'_>)],
    calibration: &Corpus,
    told: &mut dyn FnMut(&str),
) -> [f32; LENGTHS.len()] {
    let mut by_class: BTreeMap<usize, Vec<(Vec<f32>, usize)>> = BTreeMap::new();
    for (script, learner, sampler) in learned {
        for row in calibration.rows().iter().filter(|row| row.kind != corpus::Kind::Text) {
            let Some(truth) = sampler.labels().iter().position(|language| *language == row.language) else { continue };
            if let Some((letters, scores)) = learner.scores_of(*script, &row.text) {
                by_class.entry(super::model::length_class(letters)).or_default().push((scores, truth));
            }
        }
    }
    let mut found = [1.0; LENGTHS.len()];
    for (class, rows) in by_class {
        let loss = |t: f32| rows.iter().map(|(scores, truth)| learn::surprise(scores, *truth, t)).sum::<f32>();
        let steps = (0..60).map(|step| 0.3 * 1.06_f32.powi(step));
        found[class] = steps.min_by(|a, b| loss(*a).total_cmp(&loss(*b))).unwrap_or(1.0);
        told(&format!("length class {class}: {} rows, temperature {:.2}", rows.len(), found[class]));
    }
    found
}
