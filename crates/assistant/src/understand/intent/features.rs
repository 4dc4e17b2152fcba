//! What the learner sees of a text: words, pairs of words and pieces of words, each hashed to 64 bits. Pieces make it
//! tolerant of typos and inflection; pairs keep what order says. To add a kind of feature, emit it in [`features`] with a kind
//! of its own and give the kind a share in [`Shares`].

use super::fold::Word;

/// Features of one text that are kept: bounds the work per message.
const FEATURES_MAX: usize = 6_000;

/// Words of one text that are paired with each other.
const PAIRED_WORDS_MAX: usize = 40;
/// Characters that stand for a word when its ending should not matter.
const STEM_CHARS: usize = 5;

/// Characters of a word by which languages are compared.
const COMPARED_CHARS: usize = 6;
/// Concepts of one text that are seen three together: bounds the work per message.
const COMPOSED_MAX: usize = 10;

/// The kinds of features.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A word, with and without accents.
    Word,
    /// Two words in a row, or near each other.
    Pair,
    /// Two to five characters within a word and its borders.
    Piece,
    /// What a word stands for, alone and together with another.
    Concept,
}

/// How many kinds there are.
pub const KINDS: usize = 4;

/// How much each kind counts: the length of its part of the vector, relative to the others.
pub type Shares = [f32; KINDS];

/// A feature of a text.
pub type Feature = (Kind, u64);

/// What the concepts of a text say: each alone, and every two together.
pub fn composed(concepts: &[u32]) -> Vec<Feature> {
    let mut found = Vec::with_capacity(concepts.len() * (concepts.len() + 1) / 2);
    for (n, first) in concepts.iter().enumerate() {
        found.push((Kind::Concept, join(b'c', u64::from(*first), 0)));
        for second in &concepts[n + 1..] {
            let (a, b) = (u64::from(*first.min(second)), u64::from(*first.max(second)));
            found.push((Kind::Concept, join(b'c', a + 1, b + 1)));
        }
    }
    found
}

/// The same with every three together: pays where there are texts enough to tell them from chance.
pub fn composed_in_threes(concepts: &[u32]) -> Vec<Feature> {
    let mut found = composed(concepts);
    let few = &concepts[..concepts.len().min(COMPOSED_MAX)];
    for (n, first) in few.iter().enumerate() {
        for (m, second) in few.iter().enumerate().skip(n + 1) {
            for third in &few[m + 1..] {
                let mut three = [*first, *second, *third].map(u64::from);
                three.sort_unstable();
                found.push((Kind::Concept, join(b'd', join(b'd', three[0], three[1]), three[2])));
            }
        }
    }
    found
}

/// The beginnings of the words of a text, by which languages are compared; characters where there are no words.
pub fn stems(words: &[Word]) -> impl Iterator<Item = u64> {
    words.iter().flat_map(|word| {
        let (size, count) = if word.run { (1, usize::MAX) } else { (COMPARED_CHARS, 1) };
        let chars: Vec<char> = word.roman.chars().collect();
        let beginnings: Vec<u64> =
            chars.chunks(size).take(count).map(|part| hash(b's', part.iter().copied())).collect();
        beginnings
    })
}

/// The features of the words of a text, in order of appearance, with repetitions.
pub fn features(words: &[Word]) -> Vec<Feature> {
    let mut found = Vec::with_capacity(words.len() * 24);
    let mut previous = hash(b'^', "".chars());
    for word in words {
        if found.len() > FEATURES_MAX {
            break;
        }
        if word.run {
            pieces(&word.plain, 1, 4, &mut found);
            previous = hash(b'r', word.plain.chars().rev().take(2));
            continue;
        }
        let plain = hash(b'w', word.roman.chars());
        found.push((Kind::Word, plain));
        if word.kept != word.roman {
            found.push((Kind::Word, hash(b'k', word.kept.chars())));
        }
        found.push((Kind::Pair, join(b'b', previous, plain)));
        if !word.plain.starts_with('#') {
            pieces(&word.roman, 2, 5, &mut found);
        }
        previous = plain;
    }
    found.push((Kind::Pair, join(b'b', previous, hash(b'$', "".chars()))));
    pairs(words, &mut found);
    found.truncate(FEATURES_MAX);
    found
}

/// What stands with what, inflection set aside: neighbours in order, words further apart in any order.
fn pairs(words: &[Word], found: &mut Vec<Feature>) {
    let stems: Vec<u64> = words
        .iter()
        .filter(|word| !word.run)
        .take(PAIRED_WORDS_MAX)
        .map(|word| hash(b'p', word.roman.chars().take(STEM_CHARS)))
        .collect();
    for (n, first) in stems.iter().enumerate() {
        for (gap, second) in stems[n + 1..].iter().enumerate() {
            let (a, b) = if gap == 0 { (*first, *second) } else { (*first.min(second), *first.max(second)) };
            found.push((Kind::Pair, join(if gap == 0 { b'u' } else { b'a' }, a, b)));
        }
    }
}

fn pieces(word: &str, shortest: usize, longest: usize, found: &mut Vec<Feature>) {
    let padded: Vec<char> = std::iter::once(' ').chain(word.chars()).chain(std::iter::once(' ')).collect();
    for length in shortest..=longest {
        for window in padded.windows(length) {
            if window != [' '] {
                found.push((Kind::Piece, hash(b'0' + u8::try_from(length).unwrap_or(0), window.iter().copied())));
            }
        }
    }
}

fn hash(kind: u8, chars: impl Iterator<Item = char>) -> u64 {
    let seed = mix(0xcbf2_9ce4_8422_2325, u64::from(kind));
    finish(chars.fold(seed, |state, c| mix(state, u64::from(u32::from(c)))))
}

fn join(kind: u8, first: u64, second: u64) -> u64 {
    finish(mix(mix(u64::from(kind), first), second))
}

fn mix(state: u64, value: u64) -> u64 {
    (state ^ value).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(23) ^ value
}

fn finish(state: u64) -> u64 {
    let state = (state ^ (state >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    state ^ (state >> 32)
}
