//! Which language a message is written in. Built in: script ranges decide where a script has one language, a small linear
//! model over runs of letters ([`ngram`]) where it has several, and [`Priors`] say what was known before.
//!
//! ```text
//! let found = Detector::embedded().detect("wo ist mein paket", &Priors::default().browser("de-AT"));
//! found.best()   // de, with its probability
//! ```
//!
//! To add a language, see [`tags`]; to train the model again, see [`train`] and `examples/train_language`.

use std::borrow::Cow;
use std::sync::LazyLock;

pub mod model;
pub mod ngram;
mod priors;
pub mod script;
pub mod tags;
pub mod text;
pub mod train;

pub use model::ModelError;
pub use priors::Priors;

use model::{LABELS_MAX, Model};
use script::{SCRIPTS, Script};
use tags::{COUNT, LANGUAGES};

/// Candidates that are told, at most.
const CANDIDATES_MAX: usize = 10;
/// Candidates less likely than this are not told.
const PROBABILITY_MIN: f32 = 0.001;
/// How likely a message of so many words says nothing of the conversation's language: names, loans, `ok`.
const BORROWED: [f32; 5] = [1.0, 0.6, 0.4, 0.2, 0.1];

/// A language a message may be in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Its tag, one of [`tags::LANGUAGES`].
    pub language: &'static str,
    /// How likely, among the allowed languages.
    pub probability: f32,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Detection {
    /// The likeliest first; together at most 1. Empty when there is neither text nor a prior.
    pub candidates: Vec<Candidate>,
    /// How likely the text is in a language that is not allowed; zero when all are.
    pub outside: f32,
    /// Letters that were looked at; zero when the answer is the prior alone.
    pub letters: usize,
}

impl Detection {
    /// The likeliest language.
    #[must_use]
    pub fn best(&self) -> Option<Candidate> {
        self.candidates.first().copied()
    }

    /// How likely a language is; zero for one that is not among the candidates.
    #[must_use]
    pub fn probability_of(&self, tag: &str) -> f32 {
        let tag = tags::canonical(tag);
        self.candidates.iter().find(|candidate| Some(candidate.language) == tag).map_or(0.0, |found| found.probability)
    }
}

/// Tells languages apart.
#[derive(Debug)]
pub struct Detector {
    model: Model,
}

static EMBEDDED: LazyLock<Detector> = LazyLock::new(|| {
    let bytes: &'static [u8] = include_bytes!("../../../data/language.bin");
    Detector::from_bytes(Cow::Borrowed(bytes)).expect("the embedded model was checked by the tests")
});

/// What a text shows before any prior.
struct Evidence {
    languages: [f32; COUNT],
    letters: usize,
    words: usize,
    scripts: [f32; SCRIPTS],
}

impl Detector {
    /// The built-in one.
    #[must_use]
    pub fn embedded() -> &'static Self {
        &EMBEDDED
    }

    /// One over a model file.
    ///
    /// # Errors
    /// When the bytes are no model of this version.
    pub fn from_bytes(bytes: Cow<'static, [u8]>) -> Result<Self, ModelError> {
        Model::new(bytes).map(|model| Self { model })
    }

    /// Ranks the languages of a message; looks at its first [`text::CHARS_MAX`] characters.
    #[must_use]
    pub fn detect(&self, text: &str, priors: &Priors) -> Detection {
        let evidence = self.evidence(text);
        if evidence.letters == 0 && priors.is_flat() {
            return Detection::default();
        }
        let total: f32 = evidence.languages.iter().sum();
        let inside: f32 = (0..COUNT).filter(|l| priors.allows(*l)).map(|l| evidence.languages[l]).sum();
        let mut shares = weighed(&evidence, priors);
        stay(&mut shares, &evidence, priors);
        let mut candidates: Vec<_> = (0..COUNT)
            .filter(|number| shares[*number] >= PROBABILITY_MIN)
            .map(|number| Candidate { language: LANGUAGES[number], probability: shares[number] })
            .collect();
        candidates.sort_by(|a, b| b.probability.total_cmp(&a.probability).then(a.language.cmp(b.language)));
        candidates.truncate(CANDIDATES_MAX);
        let outside = if total > 0.0 { (1.0 - inside / total).clamp(0.0, 1.0) } else { 0.0 };
        Detection { candidates, outside, letters: evidence.letters }
    }

    fn evidence(&self, text: &str) -> Evidence {
        let mut sums = [0; LABELS_MAX];
        let mut counts = [0_usize; SCRIPTS];
        let mut words = 0;
        text::words(text, |word| {
            words += 1;
            counts[word.script as usize] += word.letters.len();
            if word.script.only_language().is_none() {
                ngram::features(word, |hash| self.model.add(hash, &mut sums));
            }
        });
        let mut scripts = counts.map(|_| 0.0);
        let mut languages = [0.0; COUNT];
        for script in ALL {
            let letters = counts[script as usize] as f32 * script.letter_weight();
            scripts[script as usize] = letters * letters;
        }
        normalise(&mut scripts);
        for script in ALL {
            let share = scripts[script as usize];
            if share > 0.0 {
                self.spread(script, share, counts[script as usize], &sums, &mut languages);
            }
        }
        Evidence { languages, letters: counts.iter().sum(), words, scripts }
    }

    /// Gives a script's share of the text to the languages written in it.
    fn spread(&self, script: Script, share: f32, letters: usize, sums: &[i32; LABELS_MAX], into: &mut [f32; COUNT]) {
        if let Some(number) = script.only_language().and_then(tags::number_of) {
            into[number] += share;
            return;
        }
        let (unit, temperature) = (self.model.unit(letters), self.model.temperature(letters));
        let labels = || self.model.labels().iter().zip(sums).filter(|(label, _)| label.script == script);
        let score = |bias: f32, sum: i32| sum as f32 * unit + bias / temperature;
        let best = labels().map(|(label, sum)| score(label.bias, *sum)).fold(f32::NEG_INFINITY, f32::max);
        let total: f32 = labels().map(|(label, sum)| (score(label.bias, *sum) - best).exp()).sum();
        for (label, sum) in labels() {
            into[label.language] += share * (score(label.bias, *sum) - best).exp() / total;
        }
    }
}

/// The evidence under the priors; the priors alone where there is no evidence for any allowed language.
fn weighed(evidence: &Evidence, priors: &Priors) -> [f32; COUNT] {
    let weights: [f32; COUNT] = std::array::from_fn(|language| priors.weight(language));
    let mut shares = std::array::from_fn(|language| weights[language] * evidence.languages[language]);
    if !normalise(&mut shares) {
        shares = weights;
        normalise(&mut shares);
    }
    shares
}

/// Keeps a conversation in its language through messages that may say nothing about it. A word in a script that the
/// language is not written in says something, unless it is Latin, which names and brands are everywhere.
fn stay(shares: &mut [f32; COUNT], evidence: &Evidence, priors: &Priors) {
    let Some(borrowed) = BORROWED.get(evidence.words) else { return };
    let anywhere = evidence.words == 0 || evidence.scripts[Script::Latin as usize] > 0.0;
    for language in 0..COUNT {
        if anywhere || evidence.languages[language] > 0.0 {
            let kept = borrowed * priors.standing(language);
            shares.iter_mut().for_each(|share| *share *= 1.0 - kept);
            shares[language] += kept;
        }
    }
}

/// Makes numbers add up to 1; false when they are all zero.
fn normalise(numbers: &mut [f32]) -> bool {
    let total: f32 = numbers.iter().sum();
    if total <= 0.0 {
        return false;
    }
    numbers.iter_mut().for_each(|number| *number /= total);
    true
}

const ALL: [Script; SCRIPTS] = [
    Script::Latin,
    Script::Cyrillic,
    Script::Arabic,
    Script::Devanagari,
    Script::Cjk,
    Script::Greek,
    Script::Armenian,
    Script::Hebrew,
    Script::Bengali,
    Script::Gurmukhi,
    Script::Gujarati,
    Script::Oriya,
    Script::Tamil,
    Script::Telugu,
    Script::Kannada,
    Script::Malayalam,
    Script::Sinhala,
    Script::Thai,
    Script::Lao,
    Script::Myanmar,
    Script::Georgian,
    Script::Hangul,
    Script::Ethiopic,
    Script::Khmer,
];

#[cfg(test)]
mod tests;
