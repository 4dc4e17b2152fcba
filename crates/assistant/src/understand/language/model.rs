//! The trained model: one file, read where it lies. Nothing is unpacked but the list of labels.
//!
//! Layout, little endian: magic, counts, scale and temperatures ([`Header`]); one [`LABEL_BYTES`] entry per label; an
//! index of byte offsets, one per bucket and one past the end; the records. A feature's hash names its bucket by its
//! upper half and itself within the bucket by its lower 16 bits. A record is that check value, the number of weights,
//! and for each weight the label and an 8-bit value. Labels that a record does not name have weight zero.

use std::borrow::Cow;

use super::script::Script;
use super::tags;

/// First bytes of a model file; the digits count changes of the layout or of the features.
pub const MAGIC: [u8; 8] = *b"CWLANG01";
/// Most labels a model may have.
pub const LABELS_MAX: usize = 192;
/// Upper ends of the length classes that have a temperature each, in letters.
pub const LENGTHS: [usize; 6] = [4, 7, 11, 20, 50, usize::MAX];
/// Size of a label's entry: script, then bias, then the tag padded with zeros.
pub const LABEL_BYTES: usize = 16;
const HEADER_BYTES: usize = 8 + 4 + 4 + 4 + 4 + LENGTHS.len() * 4;

/// A language in one script: `hi` in Devanagari and `hi` typed in Latin letters are two labels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Label {
    /// Place in [`tags::LANGUAGES`].
    pub language: usize,
    /// What it is written in.
    pub script: Script,
    /// Added to its score.
    pub bias: f32,
}

/// A model file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("language model is unusable: {0}")]
pub struct ModelError(pub(super) &'static str);

/// A model over its bytes.
#[derive(Debug)]
pub struct Model {
    bytes: Cow<'static, [u8]>,
    labels: Vec<Label>,
    buckets: usize,
    index_at: usize,
    records_at: usize,
    scale: f32,
    temperatures: [f32; LENGTHS.len()],
}

impl Model {
    /// Checks the layout and takes the labels.
    ///
    /// # Errors
    /// When the bytes are not a model of this layout, or name a language that is not in the list.
    pub fn new(bytes: Cow<'static, [u8]>) -> Result<Self, ModelError> {
        if bytes.len() < HEADER_BYTES || bytes[..8] != MAGIC {
            return Err(ModelError("not a model of this version; train it again"));
        }
        let [labels, buckets, records] = [8, 12, 16].map(|at| u32_at(&bytes, at) as usize);
        let scale = f32_at(&bytes, 20);
        let temperatures = std::array::from_fn(|class| f32_at(&bytes, 24 + class * 4));
        let index_at = HEADER_BYTES + labels.min(LABELS_MAX) * LABEL_BYTES;
        let records_at = index_at.saturating_add(buckets.saturating_add(1).saturating_mul(4));
        if labels > LABELS_MAX || buckets == 0 || records_at.saturating_add(records) != bytes.len() {
            return Err(ModelError("its parts do not add up"));
        }
        let sound = |number: f32| number.is_finite() && number > 0.0;
        if !sound(scale) || !temperatures.iter().copied().all(sound) {
            return Err(ModelError("a scale is not a positive number"));
        }
        let labels = (0..labels)
            .map(|number| label(&bytes[HEADER_BYTES + number * LABEL_BYTES..][..LABEL_BYTES]))
            .collect::<Option<Vec<_>>>()
            .ok_or(ModelError("it names an unknown language or script"))?;
        Ok(Self { bytes, labels, buckets, index_at, records_at, scale, temperatures })
    }

    /// What can be found.
    #[must_use]
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// What one unit of weight adds to a score, for a text of so many letters: calibrated, so that the softmax of the
    /// scores is a probability.
    #[must_use]
    pub fn unit(&self, letters: usize) -> f32 {
        self.scale / self.temperature(letters)
    }

    /// How far scores of a text of so many letters overstate.
    #[must_use]
    pub fn temperature(&self, letters: usize) -> f32 {
        self.temperatures[length_class(letters)]
    }

    /// Adds the weights of a feature to the labels' sums.
    pub fn add(&self, hash: u64, sums: &mut [i32; LABELS_MAX]) {
        let bucket = bucket_of(hash, self.buckets);
        let from = u32_at(&self.bytes, self.index_at + bucket * 4) as usize;
        let to = u32_at(&self.bytes, self.index_at + bucket * 4 + 4) as usize;
        let Some(mut rest) = self.bytes.get(self.records_at + from..self.records_at + to) else { return };
        let check = check_of(hash);
        while let [low, high, count, tail @ ..] = rest {
            let Some((weights, next)) = tail.split_at_checked(usize::from(*count) * 2) else { return };
            if u16::from_le_bytes([*low, *high]) == check {
                for pair in weights.chunks_exact(2) {
                    if let Some(sum) = sums.get_mut(usize::from(pair[0])) {
                        *sum += i32::from(pair[1].cast_signed());
                    }
                }
                return;
            }
            rest = next;
        }
    }
}

/// What a model is made of, for writing it.
#[derive(Clone, Debug)]
pub struct Parts {
    /// Labels, at most [`LABELS_MAX`].
    pub labels: Vec<Label>,
    /// Hash of each feature with its weights by label.
    pub features: Vec<(u64, Vec<(u8, i8)>)>,
    /// What one unit of weight adds to a score.
    pub scale: f32,
    /// By length class.
    pub temperatures: [f32; LENGTHS.len()],
}

impl Parts {
    /// The file's bytes.
    #[must_use]
    pub fn write(&self) -> Vec<u8> {
        let buckets = (self.features.len() / 4).max(1);
        let mut features: Vec<_> = self.features.iter().collect();
        features.sort_by_key(|(hash, _)| (bucket_of(*hash, buckets), *hash));
        let mut index = Vec::with_capacity(buckets + 1);
        let mut records = Vec::new();
        for (hash, weights) in features {
            while index.len() <= bucket_of(*hash, buckets) {
                index.push(records.len());
            }
            records.extend(check_of(*hash).to_le_bytes());
            records.push(u8::try_from(weights.len()).unwrap_or(u8::MAX));
            for (label, weight) in weights.iter().take(usize::from(u8::MAX)) {
                records.extend([*label, weight.cast_unsigned()]);
            }
        }
        index.resize(buckets + 1, records.len());
        let mut bytes = MAGIC.to_vec();
        for count in [self.labels.len(), buckets, records.len()] {
            bytes.extend(as_u32(count).to_le_bytes());
        }
        bytes.extend(self.scale.to_le_bytes());
        bytes.extend(self.temperatures.iter().flat_map(|t| t.to_le_bytes()));
        for label in &self.labels {
            let mut entry = [0; LABEL_BYTES];
            entry[0] = label.script as u8;
            entry[1..5].copy_from_slice(&label.bias.to_le_bytes());
            let tag = tags::LANGUAGES[label.language].as_bytes();
            entry[5..5 + tag.len()].copy_from_slice(tag);
            bytes.extend(entry);
        }
        bytes.extend(index.into_iter().flat_map(|at| as_u32(at).to_le_bytes()));
        bytes.extend(records);
        bytes
    }
}

/// The length class of a text of so many letters.
#[must_use]
pub fn length_class(letters: usize) -> usize {
    LENGTHS.iter().position(|end| letters <= *end).unwrap_or(LENGTHS.len() - 1)
}

fn label(entry: &[u8]) -> Option<Label> {
    let tag = entry[5..].split(|byte| *byte == 0).next()?;
    let language = tags::LANGUAGES.iter().position(|known| known.as_bytes() == tag)?;
    let script = Script::from_number(entry[0])?;
    let bias = f32_at(entry, 1);
    bias.is_finite().then_some(Label { language, script, bias })
}

const fn bucket_of(hash: u64, buckets: usize) -> usize {
    (((hash >> 32) * buckets as u64) >> 32) as usize
}

const fn check_of(hash: u64) -> u16 {
    (hash & 0xFFFF) as u16
}

fn as_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes[at..].first_chunk().copied().map_or(0, u32::from_le_bytes)
}

fn f32_at(bytes: &[u8], at: usize) -> f32 {
    bytes[at..].first_chunk().copied().map_or(0.0, f32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts {
        let label = |tag, script| Label { language: tags::number_of(tag).unwrap(), script, bias: 0.0 };
        let features = (0..1_000_u64)
            .map(|n| (n.wrapping_mul(0x9E37_79B9_7F4A_7C15), vec![(0, 3), ((n % 2) as u8, -7)]))
            .collect();
        Parts {
            labels: vec![label("de", Script::Latin), label("zh-Hant", Script::Cjk)],
            features,
            scale: 0.1,
            temperatures: [1.0; LENGTHS.len()],
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let parts = parts();
        let model = Model::new(parts.write().into()).unwrap();
        assert_eq!(model.labels(), parts.labels);
        for (hash, weights) in &parts.features {
            let mut sums = [0; LABELS_MAX];
            model.add(*hash, &mut sums);
            let mut wanted = [0; LABELS_MAX];
            weights.iter().for_each(|(label, weight)| wanted[usize::from(*label)] += i32::from(*weight));
            assert_eq!(sums, wanted);
        }
        let mut sums = [0; LABELS_MAX];
        model.add(0x1234_5678_9ABC_DEF0, &mut sums);
        assert_eq!(sums, [0; LABELS_MAX]);
    }

    #[test]
    fn damaged_files_are_refused_or_harmless() {
        let good = parts().write();
        assert!(Model::new(Cow::Borrowed(b"")).is_err());
        assert!(Model::new(good[..good.len() - 1].to_vec().into()).is_err());
        assert!(Model::new([b"XXLANG01", &good[8..]].concat().into()).is_err());
        for at in (8..good.len()).step_by(7) {
            let mut bad = good.clone();
            bad[at] = 0xFF;
            if let Ok(model) = Model::new(bad.into()) {
                let mut sums = [0; LABELS_MAX];
                (0..1_000_u64).for_each(|n| model.add(n.wrapping_mul(0x9E37_79B9_7F4A_7C15), &mut sums));
            }
        }
    }
}
