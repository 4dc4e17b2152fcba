//! Numbers in words: `three`, `fifty-nine`, `neunundfünfzig`, `quatre-vingt-dix`, `خمسة وعشرون`.

use super::fold::Folded;
use super::lexicon::Lexicon;
use super::token::Decimal;
use super::words::{Meaning, is_cjk};

/// Longest word that is taken apart, in characters.
const COMPOUND_CHARS_MAX: usize = 40;

/// A number in words: glyph span and what it may mean (nothing for "half").
pub(crate) type Spelled = (usize, usize, Vec<Decimal>);

/// Every number in words, in order, the words of one number joined. A lone "one" is none: in most languages it is an article.
pub(crate) fn find(folded: &Folded, lexicon: &Lexicon<'_>, finds: &[(usize, usize, Meaning)]) -> Vec<Spelled> {
    let mut atoms: Vec<(usize, usize, i64, bool)> = Vec::new();
    for (from, to, meaning) in finds {
        match meaning {
            Meaning::Number(value) => atoms.push((*from, *to, *value, false)),
            Meaning::One => atoms.push((*from, *to, 1, true)),
            _ => {}
        }
    }
    let compounds = compounds(folded, lexicon);
    atoms.retain(|(from, to, _, _)| !compounds.iter().any(|(a, b, _, _)| a <= from && to <= b));
    atoms.extend(compounds);
    atoms.sort_by_key(|(from, to, _, one)| (*from, std::cmp::Reverse(*to), *one));
    let mut found: Vec<Spelled> = Vec::new();
    let mut next = 0;
    while let Some(first) = atoms.get(next) {
        let mut parts = vec![first.2];
        let (from, mut to, mut lone_one) = (first.0, first.1, first.3);
        next += 1;
        while let Some((start, end, value, _)) = atoms.get(next) {
            if *start < to {
                next += 1;
                continue;
            }
            let joined = lexicon.joins_numbers(&folded.slice(to, *start));
            parts.push(*value);
            if !joined || sum(&parts).is_none() {
                parts.pop();
                break;
            }
            (to, lone_one) = (*end, false);
            next += 1;
        }
        if !lone_one {
            found.push((from, to, sum(&parts).into_iter().map(|value| Decimal::new(value, 0)).collect()));
        }
    }
    found
}

/// Words that are made of number words alone, with what they come to.
fn compounds(folded: &Folded, lexicon: &Lexicon<'_>) -> Vec<(usize, usize, i64, bool)> {
    let mut found = Vec::new();
    let mut from = 0;
    while from < folded.glyphs.len() {
        let mut to = from;
        while folded.c(to).is_some_and(|c| c.is_alphabetic() && !is_cjk(c)) {
            to += 1;
        }
        if (5..=COMPOUND_CHARS_MAX).contains(&(to - from)) {
            let word: Vec<char> = folded.glyphs[from..to].iter().map(|glyph| glyph.c).collect();
            let mut parts = Vec::new();
            if take_apart(&word, lexicon, &mut parts) && parts.len() > 1 {
                found.extend(sum(&parts).and_then(|sum| i64::try_from(sum).ok()).map(|sum| (from, to, sum, false)));
            }
        }
        from = to.max(from + 1);
    }
    found
}

/// Splits a word into number words, the longest first; "und" and its like may stand between two.
fn take_apart(word: &[char], lexicon: &Lexicon<'_>, parts: &mut Vec<i64>) -> bool {
    if word.is_empty() {
        return !parts.is_empty();
    }
    for length in (2..=word.len().min(12)).rev() {
        let part: String = word[..length].iter().collect();
        if let Some(value) = lexicon.number_word(&part) {
            parts.push(value);
            if take_apart(&word[length..], lexicon, parts) {
                return true;
            }
            parts.pop();
        }
        let between = !parts.is_empty() && length < word.len() && length <= 4;
        if between && lexicon.joins_numbers(&format!(" {part} ")) && take_apart(&word[length..], lexicon, parts) {
            return true;
        }
    }
    false
}

/// What number words side by side come to; nothing when they are no one number.
fn sum(parts: &[i64]) -> Option<i128> {
    let (mut total, mut current) = (0_i128, 0_i128);
    for part in parts.iter().map(|part| i128::from(*part)) {
        let ones = current % 100;
        match part {
            0 => return None,
            100 if current == 0 => current = 100,
            100 if current < 100 => current *= 100,
            1_000.. => {
                total += current.max(1) * part;
                current = 0;
            }
            1..100 if ones == 0 => current += part,
            1..10 if ones >= 20 && ones % 10 == 0 => current += part,
            // "neun und fünfzig": the ones first.
            20..100 if part % 10 == 0 && ones < 10 => current += part,
            // "soixante-dix", "quatre-vingt-onze".
            10..20 if matches!(ones, 60 | 80) => current += part,
            // "hundert" of a number word for several hundreds.
            101..1_000 if current == 0 => current = part,
            _ => return None,
        }
    }
    Some(total + current)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_to_one_number_or_to_none() {
        for (parts, value) in [
            (vec![3], Some(3)),
            (vec![50, 9], Some(59)),
            (vec![9, 50], Some(59)),
            (vec![2, 100, 50, 9], Some(259)),
            (vec![4, 1_000, 5, 100, 1], Some(4_501)),
            (vec![60, 10], Some(70)),
            (vec![80, 17], Some(97)),
            (vec![100, 20], Some(120)),
            (vec![3, 4], None),
            (vec![0], None),
            (vec![20, 30], None),
        ] {
            assert_eq!(sum(&parts), value, "{parts:?}");
        }
    }
}
