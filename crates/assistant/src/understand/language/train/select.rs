//! Which features are worth weighing: those that occur often enough, and not in every language alike.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::sample::{Random, Sampler};
use crate::understand::language::{ngram, text};

/// A map by feature. Features are hashes already, and hashing them again would take most of the time.
pub type Hashed<T> = HashMap<u64, T, BuildHasherDefault<AsIs>>;

/// Takes a hash as it is.
#[derive(Debug, Default)]
pub struct AsIs(u64);

impl Hasher for AsIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}

/// Messages that are counted per language.
const MESSAGES: usize = 60_000;
/// A feature seen less often in a language is passed over.
const COUNT_MIN: u32 = 3;

/// The best features of a script's languages, with how often they occur per message.
#[must_use]
pub fn features(sampler: &Sampler<'_>, most: usize) -> Vec<(u64, f32)> {
    // By feature: the sum of its shares by language, and of share times logarithm.
    let mut found: Hashed<(f64, f64)> = Hashed::default();
    for label in 0..sampler.labels().len() {
        for (hash, count) in counts(sampler, label) {
            let share = f64::from(count) / MESSAGES as f64;
            let (sum, bits) = found.entry(hash).or_default();
            *sum += share;
            *bits += share * share.ln();
        }
    }
    let languages = sampler.labels().len() as f64;
    let mut ranked: Vec<_> = found
        .into_iter()
        .map(|(hash, (sum, bits))| (bits - sum * (sum / languages).ln(), hash, (sum / languages) as f32))
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    ranked.into_iter().take(most).map(|(_, hash, share)| (hash, share)).collect()
}

/// How often each feature occurs in a language, in a fixed order.
fn counts(sampler: &Sampler<'_>, label: usize) -> Vec<(u64, u32)> {
    let (mut random, mut message) = (Random::new(label as u64 + 1_000), String::new());
    let mut counts: Hashed<u32> = Hashed::default();
    for _ in 0..MESSAGES {
        sampler.draw_from(label, &mut random, &mut message);
        text::words(&message, |word| {
            if word.script == sampler.script() {
                ngram::features(word, |hash| *counts.entry(hash).or_default() += 1);
            }
        });
    }
    let mut counts: Vec<_> = counts.into_iter().filter(|(_, count)| *count >= COUNT_MIN).collect();
    counts.sort_unstable();
    counts
}
