//! The sound of a word in Latin letters, so that `самсунг` finds Samsung and `naushniki` finds наушники.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Letter and sound, one pair a line.
const TABLE: &str = include_str!("../../data/latin.tsv");

static LETTERS: LazyLock<HashMap<char, &'static str>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter(|line| !line.starts_with("# "))
        .filter_map(|line| line.split_once('\t'))
        .flat_map(|(letters, sound)| letters.chars().map(move |letter| (letter, sound)))
        .collect()
});

/// Greek spells some sounds with two letters; here as the one Cyrillic letter of that sound.
const GREEK_PAIRS: [(&str, &str); 7] =
    [("ου", "у"), ("μπ", "б"), ("γκ", "г"), ("ντ", "д"), ("αι", "е"), ("ει", "и"), ("οι", "и")];

/// The Latin spelling of a folded word in another script; `None` for Latin words and scripts without a table.
pub(crate) fn latin_key(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    let mut out = String::with_capacity(word.len());
    let word = GREEK_PAIRS.iter().fold(word.to_owned(), |word, (pair, letter)| word.replace(pair, letter));
    for c in word.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => out.push(c),
            '가'..='힣' => hangul(c, &mut out),
            // A long vowel sounds like a short one when people spell it.
            'ー' => {}
            c => out.push_str(LETTERS.get(&c)?),
        }
    }
    undouble(&mut out);
    (!out.is_empty()).then_some(out)
}

/// `hettohon` and `hetohon` are one key.
pub(crate) fn undouble(key: &mut String) {
    let mut last = None;
    key.retain(|c| last.replace(c) != Some(c));
}

/// A Korean syllable is made of three parts by a formula.
fn hangul(c: char, out: &mut String) {
    const FIRST: [&str; 19] =
        ["g", "k", "n", "d", "t", "r", "m", "b", "p", "s", "s", "", "j", "j", "ch", "k", "t", "p", "h"];
    const VOWEL: [&str; 21] = [
        "a", "ae", "ya", "ye", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i",
    ];
    const LAST: [&str; 28] = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t",
    ];
    let index = (u32::from(c) - 0xAC00) as usize;
    out.push_str(FIRST[index / 588]);
    out.push_str(VOWEL[index % 588 / 28]);
    out.push_str(LAST[index % 28]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spells_other_scripts_in_latin() {
        for (word, key) in [
            ("самсунг", "samsung"),
            ("наушники", "naushniki"),
            ("σονι", "soni"),
            ("ソニー", "soni"),
            ("삼성", "samseong"),
            ("नोकिया", "nokiya"),
        ] {
            assert_eq!(latin_key(word).as_deref(), Some(key), "{word}");
        }
        assert_eq!(latin_key("samsung"), None);
        assert_eq!(latin_key("索尼"), None);
    }
}
