//! Features of a word: hashes of its runs of one to five letters, word borders counted as letters, and of the word as a
//! whole; Han characters without kana are one more. Training and detection go through here, so they cannot drift apart.

use super::text::{WORD_MAX, Word};

/// Longest run of letters that is a feature.
const LENGTH_MAX: usize = 5;
/// Longest run in scripts that write without spaces.
const LENGTH_MAX_RUNNING: usize = 3;
/// Longest word that is a feature as a whole.
const WHOLE_MAX: usize = 12;
const BORDER: u64 = 1;
const WHOLE: u64 = 2;

/// Calls `each` with the hash of every feature of a word.
pub fn features(word: Word<'_>, mut each: impl FnMut(u64)) {
    let mut padded = [BORDER; WORD_MAX + 2];
    let letters = &word.letters[..word.letters.len().min(WORD_MAX)];
    for (place, letter) in padded[1..].iter_mut().zip(letters) {
        *place = u64::from(u32::from(*letter));
    }
    let running = word.script.runs_on();
    let padded = if running { &padded[1..=letters.len()] } else { &padded[..letters.len() + 2] };
    let longest = if running { LENGTH_MAX_RUNNING } else { LENGTH_MAX };
    for start in 0..padded.len() {
        let mut hash = 0;
        for (length, letter) in padded[start..].iter().take(longest).enumerate() {
            hash = mix(hash, *letter);
            // A border alone says nothing.
            if length > 0 || *letter != BORDER {
                each(finish(hash));
            }
        }
    }
    // Japanese of any length has kana, and what is missing can only be seen by a feature of its own.
    if running && !letters.iter().copied().any(is_kana) {
        each(finish(mix(WHOLE, 0)));
    }
    // Shorter words are covered by a run from border to border.
    if !running && letters.len() + 2 > LENGTH_MAX && letters.len() <= WHOLE_MAX {
        each(finish(padded.iter().fold(WHOLE, |hash, letter| mix(hash, *letter))));
    }
}

const fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9D}')
}

const fn mix(hash: u64, letter: u64) -> u64 {
    (hash.rotate_left(23) ^ letter).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

const fn finish(hash: u64) -> u64 {
    let hash = (hash ^ (hash >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    hash ^ (hash >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::understand::language::{script::Script, text::words};

    fn of(text: &str) -> Vec<u64> {
        let mut found = Vec::new();
        words(text, |word| features(word, |hash| found.push(hash)));
        found
    }

    #[test]
    fn counts_follow_from_the_length() {
        // `_ab_`: a, b; _a, ab, b_; _ab, ab_; _ab_. No whole word: the last run is it.
        assert_eq!(of("ab").len(), 2 + 3 + 2 + 1);
        // `_abcd_`: 4 + 5 + 4 + 3 + 2, and the whole word.
        assert_eq!(of("abcd").len(), 19);
        // Three characters without borders: 3 + 2 + 1, and no kana.
        assert_eq!(of("注文書").len(), 7);
        assert_eq!(of("注文の").len(), 6);
    }

    #[test]
    fn features_of_different_runs_differ() {
        let mut found = of("bestellung");
        found.extend(of("paket"));
        let all = found.len();
        found.sort_unstable();
        found.dedup();
        // Repeated: e (three times over both), l, t, nothing else.
        assert!(all - found.len() <= 6, "{} of {all}", found.len());
    }

    #[test]
    fn longest_words_are_safe() {
        let letters = ['a'; 100];
        let mut count = 0;
        features(Word { script: Script::Latin, letters: &letters }, |_| count += 1);
        assert!(count > 0 && count < WORD_MAX * LENGTH_MAX + 10);
    }
}
