//! Texts as vectors: which features exist, how telling each is, and how a text becomes a short list of weighted features.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::features::{Feature, KINDS, Kind, Shares};

/// A sparse vector, indices ascending.
pub type Vector = Vec<(u32, f32)>;

/// Feature keys are hashes already: hashing them again would only cost time.
#[derive(Debug, Default, Clone)]
pub struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

type Keys = HashMap<u64, u32, BuildHasherDefault<KeyHasher>>;

/// How far unknown features shorten a vector: a text full of unknown words should score low on everything.
const UNKNOWN_SHARE: f32 = 0.2;
/// What even the most common feature still counts.
const TELLING_MIN: f32 = 0.1;

/// The features of a set of texts.
#[derive(Debug, Clone)]
pub struct Space {
    keys: Keys,
    telling: Vec<f32>,
    rarest: f32,
    shares: Shares,
}

/// A text as the space sees it.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// Its vector: the part of each kind is at most as long as the kind's share.
    pub vector: Vector,
    /// The share of its words that the space knows, by how telling they are: 0 to 1.
    pub known: f32,
}

impl Space {
    /// The space of these texts, of the features that at least `times` of them have.
    pub fn of(texts: &[Vec<Feature>], shares: Shares, times: u32) -> Self {
        Self::around(0, texts, shares, times)
    }

    /// The same, with all features of the first `own` texts, however rare.
    pub fn around(own: usize, texts: &[Vec<Feature>], shares: Shares, times: u32) -> Self {
        let mut keys = Keys::default();
        let mut counts: Vec<(u32, u32)> = Vec::new();
        let mut ours = 0;
        for (n, text) in (1_u32..).zip(texts) {
            for (_, key) in text {
                let next = counts.len();
                let index = *keys.entry(*key).or_insert(u32::try_from(next).unwrap_or(u32::MAX)) as usize;
                if index == next {
                    counts.push((0, 0));
                }
                let (count, last) = &mut counts[index];
                if *last != n {
                    (*count, *last) = (*count + 1, n);
                }
            }
            if n as usize <= own {
                ours = counts.len();
            }
        }
        let mut kept = vec![u32::MAX; counts.len()];
        let mut telling = Vec::new();
        for (index, (count, _)) in counts.iter().enumerate().filter(|(n, (count, _))| *n < ours || *count >= times) {
            kept[index] = u32::try_from(telling.len()).unwrap_or(u32::MAX);
            telling.push(((texts.len() as f32 + 1.0) / (*count as f32 + 0.5)).ln().max(TELLING_MIN));
        }
        keys.retain(|_, index| {
            *index = kept[*index as usize];
            *index != u32::MAX
        });
        keys.shrink_to_fit();
        let rarest = telling.iter().copied().fold(0.0, f32::max);
        Self { keys, telling, rarest, shares }
    }

    /// How many features there are.
    pub fn size(&self) -> usize {
        self.telling.len()
    }

    /// A text as a vector: each kind's part has the length of its share, shortened by what is unknown.
    pub fn see(&self, text: &[Feature]) -> Seen {
        let mut counted: Vec<(u32, u8)> = Vec::with_capacity(text.len());
        let mut unknown = [0.0_f32; KINDS];
        let (mut known_words, mut all_words) = (0.0, 0.0);
        for (kind, key) in text {
            let telling = match self.keys.get(key) {
                Some(index) => {
                    counted.push((*index, *kind as u8));
                    self.telling[*index as usize]
                }
                None => {
                    unknown[*kind as usize] += 1.0;
                    0.0
                }
            };
            if *kind == Kind::Word {
                known_words += telling;
                all_words += if telling > 0.0 { telling } else { self.rarest };
            }
        }
        counted.sort_unstable();
        let known = if all_words > 0.0 { known_words / all_words } else { 0.0 };
        Seen { vector: self.weigh(&counted, &unknown), known }
    }

    fn weigh(&self, counted: &[(u32, u8)], unknown: &[f32; KINDS]) -> Vector {
        let mut weighed: Vec<(u32, f32, u8)> = Vec::with_capacity(counted.len());
        for (index, kind) in counted {
            match weighed.last_mut() {
                Some(last) if last.0 == *index => last.1 += 1.0,
                _ => weighed.push((*index, 1.0, *kind)),
            }
        }
        let mut squares = unknown.map(|count| UNKNOWN_SHARE * count * self.rarest * self.rarest);
        for (index, value, kind) in &mut weighed {
            *value = (1.0 + value.ln()) * self.telling[*index as usize];
            squares[*kind as usize] += *value * *value;
        }
        let mut lengths = self.shares;
        for (length, square) in lengths.iter_mut().zip(squares) {
            *length = if square > 0.0 { *length / square.sqrt() } else { 0.0 };
        }
        weighed.into_iter().map(|(index, value, kind)| (index, value * lengths[kind as usize])).collect()
    }
}
