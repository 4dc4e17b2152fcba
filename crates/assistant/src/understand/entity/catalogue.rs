//! Product names in a message: an index over the titles of a catalogue, by word, tolerant of typos. A turn looks up its own
//! words and the few titles that share a telling one; it never walks the catalogue.

use std::collections::{BTreeSet, HashMap};

use super::super::intent::fold::plain;
use super::token::{Shape, Tokens};
use super::{Found, Value};

/// Titles an index takes.
pub const TITLES_MAX: usize = 200_000;
/// Titles that one word may bring up; a word in more of them tells nothing.
const POSTED_MAX: usize = 2_000;
/// Words of the vocabulary that a misspelt word is compared with.
const SIMILAR_MAX: usize = 64;
/// Products found in one message.
const FOUND_MAX: usize = 3;
/// How well a title must fit.
const SCORE_MIN: f32 = 0.5;

/// Titles by their words.
#[derive(Debug, Default)]
pub struct Catalogue {
    keys: Vec<String>,
    words: HashMap<String, u32>,
    spelled: Vec<String>,
    posted: Vec<Vec<u32>>,
    weights: Vec<f32>,
    totals: Vec<f32>,
    pieces: HashMap<[char; 3], Vec<u32>>,
}

/// A product that a text names.
#[derive(Debug, Clone, PartialEq)]
pub struct Named {
    /// Its key.
    pub key: String,
    /// How well the words fit, 0 to 1.
    pub score: f32,
    /// The first and last token that name it.
    pub tokens: (usize, usize),
}

impl Catalogue {
    /// An index over keys and titles (of products and variants alike).
    pub fn of<K: Into<String>, T: AsRef<str>>(titles: impl IntoIterator<Item = (K, T)>) -> Self {
        let mut made = Self::default();
        let mut owned: Vec<Vec<u32>> = Vec::new();
        for (key, title) in titles.into_iter().take(TITLES_MAX) {
            let title_number = u32::try_from(made.keys.len()).unwrap_or(u32::MAX);
            made.keys.push(key.into());
            let words: BTreeSet<u32> = title_words(title.as_ref()).into_iter().map(|word| made.number(word)).collect();
            words.iter().for_each(|word| made.posted[*word as usize].push(title_number));
            owned.push(words.into_iter().collect());
        }
        let count = made.keys.len() as f32;
        made.weights = made.posted.iter().map(|titles| ((count + 1.0) / titles.len() as f32).ln().max(0.05)).collect();
        made.totals = owned.iter().map(|words| words.iter().map(|word| made.weights[*word as usize]).sum()).collect();
        made
    }

    fn number(&mut self, word: String) -> u32 {
        if let Some(number) = self.words.get(&word) {
            return *number;
        }
        let number = u32::try_from(self.spelled.len()).unwrap_or(u32::MAX);
        for piece in pieces(&word) {
            self.pieces.entry(piece).or_default().push(number);
        }
        self.spelled.push(word.clone());
        self.posted.push(Vec::new());
        self.words.insert(word, number);
        number
    }

    /// How many titles it holds.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The products a text names, best first, at most three.
    pub fn named(&self, tokens: &Tokens<'_>) -> Vec<Named> {
        let mut titles: HashMap<u32, Partial> = HashMap::new();
        let mut seen: HashMap<u32, ()> = HashMap::new();
        for (n, token) in tokens.iter().enumerate() {
            for (word, likeness) in self.recognise(token.shape, &token.plain) {
                let posted = &self.posted[word as usize];
                if posted.len() > POSTED_MAX || seen.insert(word, ()).is_some() {
                    continue;
                }
                let gain = self.weights[word as usize] * likeness;
                for title in posted {
                    titles.entry(*title).or_insert(Partial { first: n, last: n, gain: 0.0 }).add(n, gain);
                }
            }
        }
        let mut found: Vec<(u32, f32, (usize, usize))> = (titles.into_iter())
            .map(|(title, part)| (title, part.gain / self.totals[title as usize], (part.first, part.last)))
            .filter(|(_, score, _)| *score >= SCORE_MIN)
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        found.truncate(FOUND_MAX);
        let named =
            |(title, score, tokens): (u32, f32, _)| Named { key: self.keys[title as usize].clone(), score, tokens };
        found.into_iter().map(named).collect()
    }

    pub(super) fn find(&self, tokens: &Tokens<'_>, found: &mut Found) {
        for named in self.named(tokens) {
            let bytes = (tokens[named.tokens.0].start, tokens[named.tokens.1].end);
            found.note(bytes, named.score > 0.8, Value::Product { key: named.key, score: named.score });
        }
    }

    /// The words of the vocabulary that a token may be, with how alike they are.
    fn recognise(&self, shape: Shape, text: &str) -> Vec<(u32, f32)> {
        match shape {
            Shape::Sign => Vec::new(),
            Shape::Run => pairs(text).filter_map(|pair| Some((*self.words.get(&pair)?, 1.0))).collect(),
            Shape::Word | Shape::Number => match self.words.get(text) {
                Some(word) => vec![(*word, 1.0)],
                None if shape == Shape::Word => self.similar(text).into_iter().collect(),
                None => Vec::new(),
            },
        }
    }

    /// The word of the vocabulary that a misspelt or inflected word most likely is.
    fn similar(&self, text: &str) -> Option<(u32, f32)> {
        let letters: Vec<char> = text.chars().collect();
        let off_max = match letters.len() {
            0..=3 => return None,
            4..=7 => 1,
            _ => 2,
        };
        let mut shared: HashMap<u32, usize> = HashMap::new();
        for piece in pieces(text) {
            let posted = self.pieces.get(&piece).filter(|posted| posted.len() <= POSTED_MAX);
            posted.into_iter().flatten().for_each(|word| *shared.entry(*word).or_default() += 1);
        }
        let mut candidates: Vec<(u32, usize)> = shared.into_iter().collect();
        candidates.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        (candidates.into_iter().take(SIMILAR_MAX))
            .filter_map(|(word, _)| {
                let other: Vec<char> = self.spelled[word as usize].chars().collect();
                let off = distance(&letters, &other, off_max)?;
                Some((off, word))
            })
            .min()
            .map(|(off, word)| (word, 1.0 - 0.15 * off as f32))
    }
}

struct Partial {
    first: usize,
    last: usize,
    gain: f32,
}

impl Partial {
    fn add(&mut self, n: usize, gain: f32) {
        self.first = self.first.min(n);
        self.last = self.last.max(n);
        self.gain += gain;
    }
}

fn title_words(title: &str) -> Vec<String> {
    let tokens = Tokens::of(title);
    let mut found = Vec::new();
    for token in tokens.iter() {
        match token.shape {
            Shape::Sign => {}
            Shape::Run => found.extend(pairs(&token.plain)),
            Shape::Word | Shape::Number => found.push(token.plain.clone()),
        }
    }
    found
}

/// Every two characters in a row; one alone is itself.
fn pairs(run: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = plain(run).chars().collect();
    let size = letters.len().min(2);
    let found: Vec<String> =
        if size == 0 { Vec::new() } else { letters.windows(size).map(|pair| pair.iter().collect()).collect() };
    found.into_iter()
}

fn pieces(word: &str) -> Vec<[char; 3]> {
    let letters: Vec<char> = std::iter::once(' ').chain(word.chars()).chain(std::iter::once(' ')).collect();
    letters.windows(3).filter_map(|window| window.try_into().ok()).collect()
}

/// Letters to change, add, drop or swap to make one word of another, if at most `max`.
fn distance(a: &[char], b: &[char], max: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > max {
        return None;
    }
    let mut rows = [vec![0; b.len() + 1], (0..=b.len()).collect::<Vec<usize>>(), vec![0; b.len() + 1]];
    for (n, letter) in a.iter().enumerate() {
        rows[2][0] = n + 1;
        for (m, other) in b.iter().enumerate() {
            let mut best = (rows[1][m] + usize::from(letter != other)).min(rows[1][m + 1] + 1).min(rows[2][m] + 1);
            if n > 0 && m > 0 && a[n - 1] == *other && *letter == b[m - 1] {
                best = best.min(rows[0][m - 1] + 1);
            }
            rows[2][m + 1] = best;
        }
        rows.rotate_left(1);
    }
    Some(rows[1][b.len()]).filter(|distance| *distance <= max)
}
