//! The intents every shop has, in every language that has example sentences. A language is learned when the first message
//! in it arrives and kept while it is used: a common part, learned once from many languages over concepts, says what
//! composes to an intent anywhere; the language's own part learns what that misses.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::concepts::{Lexicon, concept};
use super::features::{Feature, Shares, composed, features};
use super::fold::{Word, words};
use super::kind::{Classified, Intent};
use super::linear::{Example, Fit, Linear, softmax};
use super::locale::{Examples, concept_list, embedded};
use super::space::Space;

/// Bytes of an `intents.toml` that is read from a folder.
const FILE_BYTES_MAX: u64 = 1 << 20;
/// Languages whose classifier is kept in memory, about a megabyte each.
const KEPT_MAX: usize = 16;
/// Languages that one message is tried in.
const TRIED_MAX: usize = 3;
/// Languages the common part learns from.
const COMMON_MAX: usize = 48;

const OWN_SHARES: Shares = [1.0, 0.5, 1.0, 0.0];
const OWN_FIT: Fit = Fit { epochs: 20, step: 0.5, hidden: 0.0, smoothing: 0.0 };
const COMMON_SHARES: Shares = [0.0, 0.0, 0.0, 1.0];
const COMMON_FIT: Fit = Fit { epochs: 4, step: 0.5, hidden: 0.0, smoothing: 0.1 };
/// How much the language's own part counts beside the common part.
const OWN_SHARE: f32 = 0.5;
/// Flattens or sharpens shares so that they tell how often they are right.
const HEAT: f32 = 0.8;

/// How much the sentences of a message count beside the whole.
const PARTS_SHARE: f32 = 0.35;

/// Why example sentences could not be read.
#[derive(Debug, thiserror::Error)]
pub enum IntentsError {
    /// The folder or a file in it cannot be read.
    #[error("{path}: {error}")]
    Unreadable {
        /// What was read.
        path: String,
        /// Why it failed.
        error: std::io::Error,
    },
    /// A file is not what it should be.
    #[error("{tag}/intents.toml: {message}")]
    Malformed {
        /// The locale.
        tag: String,
        /// What is wrong.
        message: String,
    },
    /// There is nothing to learn from.
    #[error("no locale has an intents.toml")]
    Empty,
}

/// The built-in intents in all languages.
#[derive(Debug)]
pub struct Intents {
    languages: BTreeMap<String, Language>,
    common: OnceLock<Option<Common>>,
    kept: Mutex<Vec<(String, Arc<Classifier>)>>,
}

/// What is known of a language before it is learned.
#[derive(Debug)]
struct Language {
    sentences: Vec<(Intent, String)>,
    marks: Vec<(&'static str, String)>,
    concepts: Cow<'static, str>,
}

impl Language {
    fn read(tag: &str, text: &str, concepts: Cow<'static, str>) -> Result<Self, IntentsError> {
        let malformed = |message: String| IntentsError::Malformed { tag: tag.to_owned(), message };
        let file: Examples = toml::from_str(text).map_err(|error| malformed(error.message().to_owned()))?;
        let mut sentences = Vec::new();
        for (name, texts) in file.intents {
            let intent = Intent::from_name(&name).ok_or_else(|| malformed(format!("unknown intent {name}")))?;
            sentences.extend(texts.into_iter().map(|text| (intent, text)));
        }
        let stops = file.words.get("stop").into_iter().flatten();
        sentences.extend(stops.map(|text| (Intent::OptOut, text.clone())));
        let named =
            |mark, lists: BTreeMap<String, Vec<String>>| lists.into_values().flatten().map(move |word| (mark, word));
        let marks = named("color", file.colors).chain(named("#size", file.sizes)).collect();
        Ok(Self { sentences, marks, concepts })
    }

    fn lexicon(&self) -> Lexicon {
        let mut lexicon = Lexicon::read(&self.concepts);
        for (mark, word) in &self.marks {
            lexicon.add(concept(mark), &word.trim().replace(' ', "_"));
        }
        lexicon
    }
}

impl Intents {
    /// The intents of the locales built into the program.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<Intents> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            let with = embedded().iter().filter(|source| !source.intents.is_empty());
            let read = with.filter_map(|source| {
                let language = Language::read(source.tag, source.intents, concept_list(source.tag).into());
                Some((source.tag.to_owned(), language.ok()?))
            });
            Self::of(read.collect())
        })
    }

    /// The intents of the locales in a folder: `<tag>/intents.toml`, and `<tag>/concepts.txt` in place of the built-in
    /// concept list.
    pub fn from_folder(folder: &Path) -> Result<Self, IntentsError> {
        let mut languages = BTreeMap::new();
        for entry in fs::read_dir(folder).map_err(|error| unreadable(folder, error))? {
            let path = entry.map_err(|error| unreadable(folder, error))?.path();
            let (file, list) = (path.join("intents.toml"), path.join("concepts.txt"));
            let tag = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if file.exists() {
                let concepts = if list.exists() { read(&list)?.into() } else { concept_list(&tag).into() };
                languages.insert(tag.clone(), Language::read(&tag, &read(&file)?, concepts)?);
            }
        }
        if languages.is_empty() { Err(IntentsError::Empty) } else { Ok(Self::of(languages)) }
    }

    fn of(languages: BTreeMap<String, Language>) -> Self {
        Self { languages, common: OnceLock::new(), kept: Mutex::new(Vec::new()) }
    }

    /// Learns what is common to all languages now, so that the first message need not wait for it (a fraction of a second).
    pub fn prepare(&self) {
        self.common();
    }

    /// The tags of the languages.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// What a message wants. `languages` are the tags it may be in with their weights; tags without sentences are passed
    /// over, and English stands in where none is left.
    pub fn classify(&self, text: &str, languages: &[(&str, f32)]) -> Classified {
        let mut tried: Vec<(&str, f32)> =
            languages.iter().filter_map(|(tag, weight)| Some((self.nearest(tag)?, weight.max(0.0)))).collect();
        tried.sort_by(|a, b| b.1.total_cmp(&a.1));
        tried.truncate(TRIED_MAX);
        if tried.iter().map(|(_, weight)| weight).sum::<f32>() <= 0.0 {
            tried = self.nearest("en").into_iter().map(|tag| (tag, 1.0)).collect();
        }
        let total: f32 = tried.iter().map(|(_, weight)| weight).sum();
        let mut shares = vec![0.0; Intent::ALL.len()];
        for (tag, weight) in &tried {
            let Some(classifier) = self.classifier(tag) else { continue };
            for (share, found) in shares.iter_mut().zip(classifier.shares(text)) {
                *share += found * weight / total;
            }
        }
        if tried.is_empty() {
            shares.fill(1.0 / Intent::ALL.len() as f32);
        }
        Classified::of(&shares)
    }

    /// The tag whose sentences serve another tag.
    fn nearest(&self, tag: &str) -> Option<&str> {
        let base = tag.split(['-', '_']).next().unwrap_or(tag);
        let stands_in = match base {
            "zh" if tag.contains("Hant") || tag.ends_with("TW") || tag.ends_with("HK") => "zh-Hant",
            "zh" => "zh-Hans",
            "no" => "nb",
            "tl" => "fil",
            "iw" => "he",
            other => other,
        };
        let found = self.languages.get_key_value(tag).or_else(|| self.languages.get_key_value(stands_in));
        found.map(|(tag, _)| tag.as_str())
    }

    /// The classifier of a language, learned now if it is not at hand.
    fn classifier(&self, tag: &str) -> Option<Arc<Classifier>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(n) = kept.iter().position(|(held, _)| held == tag) {
            let found = kept.remove(n);
            kept.insert(0, found);
        } else {
            let made = Arc::new(Classifier::learn(self.languages.get(tag)?, self.common()));
            kept.insert(0, (tag.to_owned(), made));
            kept.truncate(KEPT_MAX);
        }
        kept.first().map(|(_, classifier)| Arc::clone(classifier))
    }

    fn common(&self) -> Option<&Common> {
        let learn = || Common::learn(self.languages.values().filter(|language| !language.concepts.is_empty()));
        self.common.get_or_init(learn).as_ref()
    }
}

fn unreadable(path: &Path, error: std::io::Error) -> IntentsError {
    IntentsError::Unreadable { path: path.display().to_string(), error }
}

fn read(path: &Path) -> Result<String, IntentsError> {
    let size = fs::metadata(path).map_err(|error| unreadable(path, error))?.len();
    if size > FILE_BYTES_MAX {
        return Err(unreadable(path, std::io::Error::other(format!("larger than {FILE_BYTES_MAX} bytes"))));
    }
    fs::read_to_string(path).map_err(|error| unreadable(path, error))
}

/// What holds in every language: from concepts to intents.
#[derive(Debug, Clone)]
struct Common {
    space: Arc<Space>,
    linear: Arc<Linear>,
    english: Arc<Lexicon>,
}

impl Common {
    /// Learns from at most [`COMMON_MAX`] languages, spread evenly over the list.
    fn learn<'a>(languages: impl Iterator<Item = &'a Language>) -> Option<Self> {
        let all: Vec<&Language> = languages.collect();
        let english = Lexicon::read(concept_list("en"));
        let (mut texts, mut targets) = (Vec::new(), Vec::new());
        let count = all.len().min(COMMON_MAX);
        for language in (0..count).map(|n| all[n * all.len() / count]) {
            let lexicon = language.lexicon();
            for (intent, sentence) in &language.sentences {
                texts.push(composed(&lexicon.find_beside(&english, &words(sentence))));
                targets.push(*intent as u32);
            }
        }
        if texts.is_empty() {
            return None;
        }
        let space = Space::of(&texts, COMMON_SHARES, 2);
        let linear = Linear::fit(&examples(&space, &texts, &targets), space.size(), Intent::ALL.len(), COMMON_FIT);
        Some(Self { space: Arc::new(space), linear: Arc::new(linear), english: Arc::new(english) })
    }

    fn scores(&self, lexicon: &Lexicon, words: &[Word]) -> Vec<f32> {
        let found = composed(&lexicon.find_beside(&self.english, words));
        self.linear.scores(&self.space.see(&found).vector)
    }
}

fn examples(space: &Space, texts: &[Vec<Feature>], targets: &[u32]) -> Vec<Example> {
    let pairs = texts.iter().zip(targets);
    pairs.map(|(text, label)| Example { vector: space.see(text).vector, label: *label, start: Vec::new() }).collect()
}

/// One language, learned.
#[derive(Debug)]
struct Classifier {
    lexicon: Lexicon,
    common: Option<Common>,
    space: Space,
    linear: Linear,
}

impl Classifier {
    fn learn(language: &Language, common: Option<&Common>) -> Self {
        let lexicon = language.lexicon();
        let split: Vec<Vec<Word>> = language.sentences.iter().map(|(_, text)| words(text)).collect();
        let texts: Vec<Vec<Feature>> = split.iter().map(|words| features(words)).collect();
        let targets: Vec<u32> = language.sentences.iter().map(|(intent, _)| *intent as u32).collect();
        let space = Space::of(&texts, OWN_SHARES, 1);
        let mut examples = examples(&space, &texts, &targets);
        if let Some(common) = common {
            examples.iter_mut().zip(&split).for_each(|(example, words)| example.start = common.scores(&lexicon, words));
        }
        let linear = Linear::fit(&examples, space.size(), Intent::ALL.len(), OWN_FIT);
        Self { lexicon, common: common.cloned(), space, linear }
    }

    /// The shares of the intents: of the whole text, with a word from each of its sentences where it has several.
    fn shares(&self, text: &str) -> Vec<f32> {
        let mut shares = self.shares_of(&words(text));
        let parts: Vec<Vec<Word>> = (text.split(['.', '!', '?', '؟', '。', '！', '？', '।', '\n']))
            .map(words)
            .filter(|words| words.iter().filter(|word| !word.plain.starts_with('#')).map(weight).sum::<usize>() >= 3)
            .take(8)
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
        if let Some(common) = &self.common {
            let start = common.scores(&self.lexicon, words);
            scores.iter_mut().zip(start).for_each(|(score, start)| *score = *score * OWN_SHARE + start);
        }
        softmax(&mut scores, HEAT);
        scores
    }
}

/// How many words a word may stand for.
fn weight(word: &Word) -> usize {
    if word.run { word.plain.chars().count().div_ceil(2) } else { 1 }
}
