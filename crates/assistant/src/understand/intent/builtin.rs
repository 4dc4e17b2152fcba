//! The intents every shop has, in every language that has example sentences. A language is learned when the first message
//! in it arrives and kept while it is used: a common part ([`super::common`]), learned once from all languages over concepts,
//! says what composes to an intent anywhere; the language's own part ([`super::classifier`]) learns what that misses.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::classifier::{Classifier, Read};
use super::common::Common;
use super::concepts::{Lexicon, concept};
use super::kind::{Classified, Intent};
use super::locale::{Examples, concept_list, embedded};

/// Bytes of an `intents.toml` that is read from a folder.
const FILE_BYTES_MAX: u64 = 1 << 20;
/// Languages whose classifier is kept in memory, about a megabyte each.
const KEPT_MAX: usize = 48;
/// Languages that one message is tried in.
const TRIED_MAX: usize = 3;
/// A language this much less likely than the likeliest decides nothing, and need not be learned for the message.
const TRIED_SHARE_MIN: f32 = 0.02;

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
    common: OnceLock<Arc<Common>>,
    kept: Mutex<Vec<(String, Arc<Classifier>)>>,
}

/// What is known of a language before it is learned.
#[derive(Debug)]
pub(super) struct Language {
    pub(super) sentences: Vec<(Intent, String)>,
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

    pub(super) fn lexicon(&self) -> Lexicon {
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
        let likeliest = tried.first().map_or(0.0, |(_, weight)| *weight);
        tried.retain(|(_, weight)| *weight >= likeliest * TRIED_SHARE_MIN);
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

    /// The classifier of a language, learned now if it is not at hand. Other languages are answered meanwhile.
    fn classifier(&self, tag: &str) -> Option<Arc<Classifier>> {
        if let Some(found) = self.at_hand(tag) {
            return Some(found);
        }
        let made = Arc::new(self.learn(tag)?);
        // Somebody else may have learned it too: the first one stays.
        if let Some(found) = self.at_hand(tag) {
            return Some(found);
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(0, (tag.to_owned(), Arc::clone(&made)));
        kept.truncate(KEPT_MAX);
        Some(made)
    }

    /// A classifier that was learned before; it is now the one used last.
    fn at_hand(&self, tag: &str) -> Option<Arc<Classifier>> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.iter().position(|(held, _)| held == tag).map(|at| kept.remove(at))?;
        let classifier = Arc::clone(&found.1);
        kept.insert(0, found);
        Some(classifier)
    }

    fn learn(&self, tag: &str) -> Option<Classifier> {
        let common = self.common();
        let read = |tag: &str| -> Option<Read<'_>> { Some((self.languages.get(tag)?, common.reader(tag)?)) };
        let kin: Vec<Read<'_>> = common.kin(tag).iter().filter_map(|tag| read(tag)).collect();
        Some(Classifier::learn(&read(tag)?, &kin, Arc::clone(common)))
    }

    fn common(&self) -> &Arc<Common> {
        self.common.get_or_init(|| Arc::new(Common::learn(&self.languages)))
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
