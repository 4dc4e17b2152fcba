//! Messages to learn from, drawn from a corpus: as short as chat is, every language as often as every other.

use std::collections::HashSet;

use super::chain::Chain;
use super::corpus::{Corpus, Kind, Row};
use crate::understand::language::script::{SCRIPTS, Script};
use crate::understand::language::tags::COUNT;
use crate::understand::language::text::{self, WORD_MAX};

/// Words that are drawn from a language's letter frequencies once, to be combined ever anew.
const POOL: usize = 250_000;
/// A drawn word that was drawn before is taken again once in so many times: rare words are most of the words there are.
const AGAIN: usize = 4;
/// Share of a language's running text that must be in a script for the language to count as written in it.
const OWN_SCRIPT: f64 = 0.2;
/// Chat messages in another script that are needed to learn it.
const CHAT_MIN: usize = 12;
/// How often a language in a script that is not its own is drawn, against one in its own.
const FOREIGN_WEIGHT: f64 = 0.15;
/// Share of messages taken from real text, where there are also letter frequencies.
const REAL: f64 = 0.25;
/// Of the messages taken from real text, how many are from which kind, where there are all.
const KINDS: [(Kind, f64); 3] = [(Kind::Table, 0.4), (Kind::Chat, 0.4), (Kind::Text, 0.2)];

/// Deterministic random numbers.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A sequence of its own for each seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number in `0..1`.
    pub fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A number below `end`, which must not be zero.
    pub const fn below(&mut self, end: usize) -> usize {
        (((self.next() >> 32) * end as u64) >> 32) as usize
    }
}

/// Words, one after the other.
#[derive(Debug, Default)]
struct Pool {
    text: String,
    ends: Vec<u32>,
}

impl Pool {
    fn draw(chain: &Chain) -> Self {
        let (mut pool, mut random, mut word) = (Self::default(), Random::new(11), Vec::new());
        let mut seen = HashSet::new();
        let mut left = POOL * 6;
        while pool.ends.len() < POOL && left > 0 {
            left -= 1;
            chain.draw(&mut random, &mut word);
            if !word.is_empty() && (seen.insert(word.clone()) || random.below(AGAIN) == 0) {
                pool.text.extend(&word);
                pool.ends.push(u32::try_from(pool.text.len()).unwrap_or(u32::MAX));
            }
        }
        pool
    }

    fn word(&self, number: usize) -> &str {
        let from = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.text[from..self.ends[number] as usize]
    }
}

/// One language of the script.
#[derive(Debug)]
struct Source<'a> {
    rows: [Vec<&'a Row>; KINDS.len()],
    pool: Pool,
    /// Sum of the weights up to this one, for drawing.
    upto: f64,
}

impl<'a> Source<'a> {
    /// A real text. There is one: a language without any has no label.
    fn row(&self, random: &mut Random) -> &'a Row {
        let kinds = || self.rows.iter().zip(KINDS).filter(|(rows, _)| !rows.is_empty());
        let mut at = random.unit() * kinds().map(|(_, (_, share))| share).sum::<f64>();
        let found = kinds().find(|(_, (_, share))| {
            at -= share;
            at < 0.0
        });
        let rows = found.map_or(&self.rows[0], |(rows, _)| rows);
        rows[random.below(rows.len())]
    }
}

/// Draws messages in the languages of one script.
#[derive(Debug)]
pub struct Sampler<'a> {
    script: Script,
    labels: Vec<usize>,
    sources: Vec<Source<'a>>,
}

impl<'a> Sampler<'a> {
    /// A sampler of the languages that the corpus shows in a script.
    #[must_use]
    pub fn new(corpus: &'a Corpus, script: Script) -> Self {
        let mut rows: Vec<Vec<&Row>> = vec![Vec::new(); COUNT];
        let mut all = [0_usize; COUNT];
        let mut chat = [0_usize; COUNT];
        for row in corpus.rows() {
            let Some(main) = main_script(&row.text) else { continue };
            all[row.language] += 1;
            if main == script {
                chat[row.language] += usize::from(row.kind == Kind::Chat);
                rows[row.language].push(row);
            }
        }
        let mut sampler = Self { script, labels: Vec::new(), sources: Vec::new() };
        let mut upto = 0.0;
        for (language, mut rows) in rows.into_iter().enumerate() {
            let own = !rows.is_empty() && rows.len() as f64 >= all[language] as f64 * OWN_SCRIPT;
            if !own {
                rows.retain(|row| row.kind == Kind::Chat);
            }
            if own || chat[language] >= CHAT_MIN {
                // Frequencies are counted on letters alone: without vowel signs, Devanagari words are torn apart.
                let chain = corpus.chain(language).filter(|_| own && script != Script::Devanagari);
                upto += if own { 1.0 } else { FOREIGN_WEIGHT };
                sampler.labels.push(language);
                let of = |kind| rows.iter().copied().filter(|row| row.kind == kind).collect();
                let rows = KINDS.map(|(kind, _)| of(kind));
                sampler.sources.push(Source { rows, pool: chain.map(Pool::draw).unwrap_or_default(), upto });
            }
        }
        sampler
    }

    /// The languages, in the order of their numbers here.
    #[must_use]
    pub fn labels(&self) -> &[usize] {
        &self.labels
    }

    /// What they are written in.
    #[must_use]
    pub const fn script(&self) -> Script {
        self.script
    }

    /// Draws a language and writes a message in it.
    pub fn draw(&self, random: &mut Random, message: &mut String) -> usize {
        let at = random.unit() * self.sources.last().map_or(0.0, |source| source.upto);
        let label = self.sources.partition_point(|source| source.upto <= at).min(self.sources.len() - 1);
        self.draw_from(label, random, message);
        label
    }

    /// Writes a message in a language.
    pub fn draw_from(&self, label: usize, random: &mut Random, message: &mut String) {
        message.clear();
        let source = &self.sources[label];
        let words = length(random);
        if source.pool.ends.is_empty() || random.unit() < REAL {
            self.crop(&source.row(random).text, words, random, message);
            return;
        }
        if self.script.runs_on() {
            self.crop(source.pool.word(random.below(source.pool.ends.len())), words, random, message);
            return;
        }
        for _ in 0..words {
            if !message.is_empty() {
                message.push(' ');
            }
            message.push_str(source.pool.word(random.below(source.pool.ends.len())));
        }
    }

    /// Takes so many words in a row out of a text; where words run on, a few characters for each.
    fn crop(&self, text: &str, words: usize, random: &mut Random, message: &mut String) {
        if self.script.runs_on() {
            let take = 1 + words * WORD_RUNNING;
            let all = text.chars().count();
            let from = if all > take { random.below(all - take + 1) } else { 0 };
            message.extend(text.chars().skip(from).take(take));
            return;
        }
        let all = text.split_whitespace().count();
        let from = if all > words { random.below(all - words + 1) } else { 0 };
        for word in text.split_whitespace().skip(from).take(words) {
            if !message.is_empty() {
                message.push(' ');
            }
            message.extend(word.chars().take(WORD_MAX));
        }
    }
}

/// Characters that stand for a word where words run on, and one more for the message.
const WORD_RUNNING: usize = 2;

/// Words in a message: half of them have one, a quarter two.
fn length(random: &mut Random) -> usize {
    match random.below(16) {
        0..=7 => 1,
        8..=11 => 2,
        12..=14 => 3 + random.below(4),
        _ => 7 + random.below(10),
    }
}

/// The script most letters of a text are in.
#[must_use]
pub fn main_script(text: &str) -> Option<Script> {
    let mut letters = [0_usize; SCRIPTS];
    let mut best = None;
    text::words(text, |word| {
        letters[word.script as usize] += word.letters.len();
        if best.is_none_or(|best: Script| letters[best as usize] < letters[word.script as usize]) {
            best = Some(word.script);
        }
    });
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_drawn_in_the_scripts_they_are_written_in() {
        let mut corpus = Corpus::default();
        for n in 0..20 {
            corpus.add(1, Kind::Text, "wo ist mein paket");
            corpus.add(2, Kind::Text, "где мой заказ");
            corpus.add(2, Kind::Chat, if n < 15 { "gde moy zakaz" } else { "где" });
            corpus.add(3, Kind::Chat, if n < 2 { "pou einai" } else { "που είναι" });
        }
        let sampler = Sampler::new(&corpus, Script::Latin);
        assert_eq!(sampler.labels(), [1, 2]);
        let (mut random, mut message, mut counts) = (Random::new(1), String::new(), [0; 2]);
        for _ in 0..1_000 {
            let label = sampler.draw(&mut random, &mut message);
            assert_eq!(main_script(&message), Some(Script::Latin), "{message}");
            counts[label] += 1;
        }
        assert!(counts[0] > counts[1] && counts[1] > 0, "{counts:?}");
        assert_eq!(Sampler::new(&corpus, Script::Cyrillic).labels(), [2]);
    }
}
