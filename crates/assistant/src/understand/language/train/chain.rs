//! Words after the letter frequencies of a language: what is known is how often each run of one to five letters occurs
//! inside words. Where runs do not go on as often as they occur, words end; where they are not come to as often, words
//! begin. So words can be drawn that look like the language's own, in any number.

use std::collections::HashMap;
use std::io::{self, Read};

use serde::Deserialize;

use super::sample::Random;

/// Longest run of letters that is counted.
pub const ORDERS: usize = 5;
/// Longest word that is drawn.
const WORD_MAX: usize = 30;
/// Shares below this, of a run's own frequency, are taken for rounding.
const NOISE: f64 = 0.002;

/// The shape of a frequency file: `{"ngrams": {"3/100": "abc abd"}}`, a run's share of the runs that begin as it does.
#[derive(Deserialize)]
struct File {
    ngrams: HashMap<String, String>,
}

/// A source of words.
#[derive(Debug, Default)]
pub struct Chain {
    /// How a word begins (up to four letters) or, when complete, is as a whole; sums of weights for drawing.
    starts: Vec<(f64, [char; 4], u8, bool)>,
    /// By four letters: where their continuations lie.
    next: HashMap<[char; 4], (u32, u32)>,
    /// Sums of shares, and the letter.
    letters: Vec<(f32, char)>,
}

/// Up to five letters, 21 bits each, the last one lowest.
type Run = u128;
const LETTER_BITS: usize = 21;

/// Runs of one length in order, so that the same files give the same sums.
type Counts = Vec<(Run, f64)>;

impl Chain {
    /// Reads the frequencies of runs of one, two, three, four and five letters.
    ///
    /// # Errors
    /// When a file is not such a table.
    pub fn read<R: Read>(files: [R; ORDERS]) -> io::Result<Self> {
        let mut counts: Vec<Counts> = Vec::new();
        let mut shares = Counts::new();
        for (order, file) in files.into_iter().enumerate() {
            shares = shares_of(file, order + 1)?;
            let joint = shares.iter().filter_map(|(run, share)| {
                let before = if order == 0 { Some(1.0) } else { find(&counts[order - 1], run >> LETTER_BITS) };
                before.map(|before| (*run, before * share))
            });
            counts.push(joint.collect());
        }
        let mut chain = Self::default();
        chain.take_starts(&counts);
        chain.take_letters(&shares);
        Ok(chain)
    }

    fn take_starts(&mut self, counts: &[Counts]) {
        let mut starts = Vec::new();
        let reached = sums(&counts[4], |run| tail(run, 4));
        for (run, count) in &counts[3] {
            starts.push((4, *run, *count, count - find(&reached, *run).unwrap_or(0.0), false));
        }
        for order in 1..ORDERS - 1 {
            let left = sums(&counts[order], |run| tail(run, order));
            let right = sums(&counts[order], |run| run >> LETTER_BITS);
            let both = sums(&counts[order + 1], |run| tail(run >> LETTER_BITS, order));
            for (run, count) in &counts[order - 1] {
                let of = |sums: &Counts| find(sums, *run).unwrap_or(0.0);
                starts.push((order, *run, *count, count - of(&left) - of(&right) + of(&both), true));
            }
        }
        let mut sum = 0.0;
        for (length, run, _, weight, whole) in
            starts.into_iter().filter(|(_, _, count, left, _)| *left > *count * NOISE)
        {
            sum += weight;
            let mut letters = ['\0'; 4];
            (0..length).for_each(|place| letters[place] = letter(run, length - 1 - place));
            self.starts.push((sum, letters, length as u8, whole));
        }
    }

    fn take_letters(&mut self, shares: &Counts) {
        for group in shares.chunk_by(|(a, _), (b, _)| a >> LETTER_BITS == b >> LETTER_BITS) {
            let from = self.letters.len();
            let mut sum = 0.0;
            for (run, share) in group {
                sum += *share as f32;
                self.letters.push((sum, letter(*run, 0)));
            }
            let context = [4, 3, 2, 1].map(|place| letter(group[0].0, place));
            self.next.insert(context, (from as u32, self.letters.len() as u32));
        }
    }

    /// Draws a word into `word`.
    pub fn draw(&self, random: &mut Random, word: &mut Vec<char>) {
        word.clear();
        let Some((total, ..)) = self.starts.last() else { return };
        let at = random.unit() * total;
        let start = self.starts.partition_point(|(sum, ..)| *sum <= at).min(self.starts.len() - 1);
        let (_, letters, length, whole) = self.starts[start];
        word.extend(&letters[..usize::from(length)]);
        while !whole && word.len() < WORD_MAX {
            let Some(context) = word.last_chunk::<4>() else { return };
            let Some((from, to)) = self.next.get(context) else { return };
            let options = &self.letters[*from as usize..*to as usize];
            let at = random.unit() as f32;
            match options.get(options.partition_point(|(sum, _)| *sum <= at)) {
                Some((_, letter)) => word.push(*letter),
                None => return,
            }
        }
    }
}

fn letter(run: Run, from_end: usize) -> char {
    char::from_u32((run >> (LETTER_BITS * from_end)) as u32 & ((1 << LETTER_BITS) - 1)).unwrap_or('\0')
}

/// The last letters of a run.
const fn tail(run: Run, letters: usize) -> Run {
    run & ((1 << (LETTER_BITS * letters)) - 1)
}

fn find(counts: &Counts, run: Run) -> Option<f64> {
    counts.binary_search_by_key(&run, |(run, _)| *run).ok().map(|at| counts[at].1)
}

/// Adds up what shares a key.
fn sums(counts: &Counts, key: impl Fn(Run) -> Run) -> Counts {
    let mut keyed: Counts = counts.iter().map(|(run, count)| (key(*run), *count)).collect();
    keyed.sort_by_key(|(run, _)| *run);
    keyed
        .chunk_by(|(a, _), (b, _)| a == b)
        .map(|group| (group[0].0, group.iter().map(|(_, count)| count).sum()))
        .collect()
}

fn shares_of(file: impl Read, length: usize) -> io::Result<Counts> {
    let file: File = serde_json::from_reader(io::BufReader::new(file))?;
    let mut shares = Counts::new();
    for (share, runs) in &file.ngrams {
        let parts = share.split_once('/').and_then(|(a, b)| Some((a.parse::<f64>().ok()?, b.parse::<f64>().ok()?)));
        let (part, whole) = parts.ok_or_else(|| io::Error::other(format!("not a share: {share:?}")))?;
        for run in runs.split(' ').filter(|run| run.chars().count() == length) {
            let run = run.chars().fold(0, |run, c| (run << LETTER_BITS) | Run::from(u32::from(c)));
            shares.push((run, part / whole));
        }
    }
    shares.sort_by_key(|(run, _)| *run);
    Ok(shares)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_drawn_as_they_were_counted() {
        // Counted on `ab abcdef abcdef`: two whole words in a ratio of one to two.
        let files = [
            r#"{"ngrams": {"3/14": "a b", "2/14": "c d e f"}}"#,
            r#"{"ngrams": {"1/1": "ab cd de ef", "2/3": "bc"}}"#,
            r#"{"ngrams": {"2/3": "abc", "1/1": "bcd cde def"}}"#,
            r#"{"ngrams": {"1/1": "abcd bcde cdef"}}"#,
            r#"{"ngrams": {"1/1": "abcde bcdef"}}"#,
        ];
        let chain = Chain::read(files.map(str::as_bytes)).unwrap();
        let (mut random, mut word, mut short) = (Random::new(7), Vec::new(), 0);
        for _ in 0..3_000 {
            chain.draw(&mut random, &mut word);
            let drawn: String = word.iter().collect();
            assert!(drawn == "ab" || drawn == "abcdef", "{drawn}");
            short += usize::from(drawn == "ab");
        }
        assert!((900..1_100).contains(&short), "{short}");
        assert!(Chain::read([r#"{"ngrams": {"x": "a"}}"#; 5].map(str::as_bytes)).is_err());
    }
}
